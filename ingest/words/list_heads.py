"""What the head of a list of people says of how they were there: usual labels, and words that a body has of its own."""

from __future__ import annotations

import re

from convenor.graph.worded import Worded
from convenor.ingest.words import labels

STATES = r"(?:Present|Apologies|Absent|Attended)"  # behind somebody in a register
STATE_BEHIND = re.compile(rf"\s(?P<state>{STATES})(?=\s+[A-Z]|\s*$)")
BEFORE_LABEL = re.compile(
    r"(?P<before>.+\S)\s+[/|]\s+(?P<label>[A-Z][a-z]+(?: [a-z]+){0,3}:)"
)  # two cells of a row, of which the second heads the lines below
OFFICE_ALONE = re.compile(
    r"(?P<office>(?:(?:[Ii]ndependent|[Vv]ice|[Dd]eputy|[Aa]cting|[Ii]nterim|[Ll]ay|[Cc]o)[ -])*[Cc]hair(?:man|woman|person)?)(?: \([a-z ]{3,30}\))?:?"
)  # heads the line of its holder
LONGEST = 70  # code points of such a head
AWAY = re.compile(
    r"(?:(?:members|those|people|we|who) )?(?:(?:were |was )?(?:sent |gave |with )?(?:their )?apolog\w+(?: .+)?|(?:un|not )(?:able|available)(?: to .+)?|unavailable|"
    r"not (?:here|there|with us|available|attending|present)|away|missing|sorry|regrets)",
    re.I,
)
BESIDE_THEM = re.compile(
    r"(?:.+ )?(?:staff|officers?|officials|executives?|management|secretariat|clerk(?: (?:&|and) \w+)?|support|attending|guests?|visitors?|advis[eo]rs?|observers?|"
    r"invitation|invitees|minutes|notes|record|witness(?:es)?|speakers?|presenters?|helpers?|facilitators?|others)(?: (?:of|to|from|for) .+)?|"
    r"(?:.+ )?(?:in attendance|also (?:attending|present|there|here|joining|joined|attended))(?: .+)?|"
    r"from .+|with|also|supported by|assisted by|plus|together with|attended|joined us|(?:legal|clinical|technical|financial|medical|professional) advis[eo]rs?|"
    r"(?:ward|local|county|district|borough|cabinet) (?:members?|councillors?) (?:attending|present)",
    re.I,
)
MEMBERS = re.compile(
    r"(?:.+ )?(?:members?|governors?|trustees?|directors?|councillors?|cllrs?|commissioners?|representatives?|reps?|delegates?|partners?|side|"
    r"residents?|tenants?|patients|carers|parents|volunteers|electors)(?: present)?",
    re.I,
)
WHO_MET = re.compile(
    r"(?:.+ )?(?:panel|board|committee|council|people|exec|group|team|sederunt|present|here|there|came)|with us|in the (?:room|hall|chamber)|round the table|us|"
    r"there (?:was|were)|.+ met(?: on .+)?|in the chair",
    re.I,
)
STAFF = re.compile(
    r"(?:(?:executive|senior|corporate|trust|college|school) )*(?:leadership|management|executive) team", re.I
)
_OTHERS = r"(?:advis[eo]rs?|observers?|speakers?|guests?|visitors?|officers|officials|staff|invitees|(?:members of the )?public)"
LED = re.compile(
    rf"(?P<lead>(?-i:[A-Z])[^:.;|()]{{2,60}}(?=:)|{_OTHERS}(?:\s?/\s?{_OTHERS})+(?=\s)):?\s+(?-i:(?=[A-Z]))", re.I
)  # "Council officers: A Name", "Advisers / Observers A Name"
STARRED = re.compile(
    r"\*\s*(?:denotes|indicates|means|shows|=|:|[–-])\s*(?:those |members? |was |were )*(?:present|attend)", re.I
)
_SENT = "sent|given|submitted|tendered|offered"  # by whoever stays away
_NOTED = "(?:,? (?:and )?(?:noted|accepted|approved|received))?"
RECEIVED = Worded(
    rf"^(?:(?:these|they) )?(?:were|was|had been|have been) (?:(?:{_SENT}|received|intimated|made|presented|reported|recorded|noted){_NOTED} (?:from|on behalf of)|"
    rf"(?:{_SENT}){_NOTED} by):?\s+",
    re.I,
)
NO_MEMBERS = re.compile(
    r"(?:other|non|former|not)\b|(?:ward|local|county|district|borough|cabinet) (?:members?|councillors?) (?:attending|present)\b",
    re.I,
)


def of_others(words: str) -> bool:
    """Whether words head people beside the members."""
    return bool(BESIDE_THEM.fullmatch(words)) and not (MEMBERS.fullmatch(words) and not NO_MEMBERS.match(words))


def kind(words: str) -> str:
    """How the people behind a head were there, or "" where it does not say."""
    said = words.strip(" :;–-")
    if not said or len(said) > LONGEST or labels.COPIED.match(f"{said}:"):
        return ""
    if AWAY.fullmatch(said):
        return "apologies"
    if of_others(said):
        return "in_attendance"
    return labels.label_of(f"{said}:")[0] or ("present" if MEMBERS.fullmatch(said) or WHO_MET.fullmatch(said) else "")


def of_lead(lead: str) -> str:
    """How the people behind words of a body's own before a list were there: "" for those who came from somewhere."""
    return "in_attendance" if STAFF.fullmatch(lead) else "" if lead.startswith("From ") else kind(lead)
