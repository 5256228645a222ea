"""Whether a sentence says that something was settled here and now: not asked, open, noted, or told of an earlier day."""

from __future__ import annotations

import re

from convenor.ingest import plain_verdicts, verdicts
from convenor.ingest.cues import HISTORY, NOTED, PROPOSED, SETTLES, STRONG, UNSETTLED
from convenor.ingest.findings import Findings
from convenor.ingest.setting import Setting

OUTRIGHT = re.compile(r"\b(?:and|but|,) it was (?:\w+ )?(?:agreed|resolved|decided)\b", re.I)
ANOTHER = re.compile(
    r"(?:the )?(?P<who>(?:[\w’'&]+ ){1,4}?(?:council|trust|authority|agency|company|constabulary|school|association|landowner))\s+"
    r"(?:has|have)\s+(?:now |already |recently |also )?(?:agreed|approved|decided|granted)\b",
    re.I,
)
CHOSEN = re.compile(
    r"[A-Z]{2,4} (?:was|were) (?:\w+ )?(?:re-?)?(?:elected|appointed|co-opted|confirmed as|chosen|nominated)\b"
)
COUNCIL = re.compile(
    r"(?:the )?(?P<kind>county|district|borough|city|unitary) council (?:\w+ly )?(?:agreed|approved|decided|resolved|refused|granted|has|had)\b",
    re.I,
)
WAS = re.compile(r"\b(?:was|were|has been|have been)\b", re.I)


def settles(findings: Findings, setting: Setting, text: str) -> bool:
    """Whether a sentence says that something was settled here and now, and not in other words what is resolved below."""
    return tells(findings, text) and not setting.says_again(text)


def tells(findings: Findings, text: str) -> bool:
    """Whether a sentence says that something was settled here and now."""
    if verdicts.ends(text):
        return not HISTORY.search(text)
    if plain_verdicts.outcome(text):
        return not (HISTORY.search(text) or _of_another(findings, text))
    if not (PROPOSED.search(text) or any(pattern.search(text) for pattern in SETTLES)):
        return False
    return not (HISTORY.search(text) or _of_somebody(findings, text) or _of_another(findings, text) or _undecided(text))


def is_told(findings: Findings, words: str) -> bool:
    """Whether a line that looks like a heading tells what was settled, in a sentence or as a verdict."""
    return bool(verdicts.VERDICT.match(words) or (WAS.search(words) and tells(findings, words)))


def _of_another(findings: Findings, text: str) -> bool:
    """Whether another body has settled it ("The county council has agreed to mend the road")."""
    if (other := COUNCIL.match(text)) and other["kind"].lower() not in (findings.document.body or "").lower():
        return True
    another = ANOTHER.match(text)
    return another is not None and another["who"].lower() not in (findings.document.body or "").lower()


def _of_somebody(findings: Findings, text: str) -> bool:
    """Whether one or two people agreed to do something: an action of theirs."""
    actor = re.match(r"^([A-Z]{2,4})(?:,| and| &|\s)", text)
    if re.search(r"\bit was\b", text) or CHOSEN.match(text):
        return False
    return actor is not None and not PROPOSED.search(text) and findings.people.called(actor[1]) is not None


def _undecided(text: str) -> bool:
    """Whether a sentence with a word for settling tells of what is open, asked for, or only noted."""
    if text.rstrip().endswith("?"):
        return True
    open_ = UNSETTLED.search(text)
    if open_:
        strong = STRONG.search(text)
        if OUTRIGHT.search(text) and not re.match(r"(?:if|should|until|once)\b", open_.group(), re.I):
            return bool(re.search(r"\bnot\b", open_.group()))
        return strong is None or strong.start() > open_.start() or bool(re.search(r"\bnot\b", open_.group()))
    return bool(NOTED.search(text)) and not re.search(r"\bit (?:was|had been) (?:\w+ )?agreed\b", text, re.I)
