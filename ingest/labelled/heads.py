"""What the labeller itself takes for the head of a list, by its words alone.

It has its own pattern, smaller than that of the rules, so that what was learnt stays true when rules change; it learns to do without it as
well (make/labeller/train.py).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

MOST = 12  # words of a head and of what follows it
_WHO = (
    r"(?:(?:board|committee|council|panel|forum|voting|full|core|executive|community|parent|staff|lay|other|the|those|all|of|co-opted|and) )*"
    r"(?:(?:members?|councillors?|governors?|trustees?|directors?|partners?|representatives?|delegates?) )"
)
_OFFICERS = (
    r"(?:(?:other|also|council|board|support|supporting|local|authority|the|and|senior) )*"
    r"(?:officers?|officials?|staff|employees|observers?|guests?|visitors?|speakers?|invitees|advis[eo]rs|secretariat|public|press|others)"
)
_GIVEN = r"(?:received|submitted|given|tendered|noted|sent|recorded|accepted|intimated|made)"
_END = r"(?=[:;.•·|–—-]|$|\(|(?:mr|mrs|ms|miss|dr|cllrs?|councillors?|prof|professor|rev|sir|dame)\b)"
HEADS = tuple(
    (how, re.compile(pattern))
    for how, pattern in (
        (
            "apologies",
            r"(?:absent with )?apolog(?:y|ies) (?:for (?:absence|non-attendance|lateness) )?(?:(?:were|was|have been|had been) )?"
            rf"(?:duly |also )?(?:{_GIVEN} )*(?:from |on behalf of |by )(?::|)|"
            rf"(?:written |sent |absent with |members ’ )?apolog(?:y|ies) (?:for absence |for non-attendance )?(?:{_GIVEN} )*{_END}|"
            rf"(?:regrets|(?:un|not )able to (?:attend|come)|sorry) {_END}",
        ),
        (
            "in_attendance",
            rf"(?:also |others? |officers? |officials |staff |those |by invitation )*(?:in attendance|also (?:present|attending|attended)|others present|by invitation) (?:were |was |by invitation )?{_END}|"
            rf"{_OFFICERS} (?:present |in attendance |attending )?{_END}",
        ),
        ("absent", rf"(?:members |{_WHO})?(?:absent|not present|not attending|did not attend|no apologies(?: received)?) (?:without apolog(?:y|ies) )?{_END}"),
        (
            "present",
            rf"(?:{_WHO}|those |members )?(?:present|attendees|attendance|participants|attending|attended|attended by) (?:were |was |at the meeting |in person |online )*{_END}|"
            rf"{_WHO}(?:in attendance )?{_END}",
        ),
    )
)  # fmt: skip


OPENING = frozenset(
    "board committee council panel forum voting full core executive community parent staff lay other the those all of co-opted "
    "member members councillor councillors governor governors trustee trustees director directors partner partners "
    "representative representatives delegate delegates also others support supporting local authority senior officer officers "
    "official officials employees observer observers guest guests visitor visitors speaker speakers invitees adviser advisers "
    "advisor advisors secretariat public press apology apologies absent written sent regrets unable not sorry in by present "
    "attending attended attendees attendance participants did no".split()
)  # what a head may begin with


def head(words: Sequence[str]) -> tuple[str, int]:
    """The state that a head at the beginning of some words in a row sets ("": none), and how many words it has."""
    if not words or words[0].lower() not in OPENING:
        return "", 0
    spaced = "".join(f"{word} " for word in words[:MOST]).lower() + ("" if len(words) <= MOST else "…")
    for how, pattern in HEADS:
        if match := pattern.match(spaced):
            count = match.group().count(" ") + (not match.group().endswith(" "))
            return how, count + (count < len(words) and words[count] in ":;-–—|")
    return "", 0
