"""Which words may stand for whoever has a task: offices, posts, people of the paper, services and bodies beside the one that met."""

from __future__ import annotations

import re

from convenor.ingest.actions.owners import names_people
from convenor.ingest.names.findings import Findings
from convenor.ingest.words import task_words
from convenor.ingest.words.shapes import EVERYDAY, NOT_NAMES, forenames, is_body, is_title

WORDS = NOT_NAMES | frozenset(
    "grant bill mark will hope chase faith grace joy dawn eve rose summer dale cliff heath parish miles guy price page".split()
)
BODY = re.compile(r"(?:[Tt]he\s+)?[A-Z][\w’'&-]+(?:\s+(?:of|and|for|&|[A-Z][\w’'&-]*)){1,6}")
BARE = re.compile(r"^[Tt]he ")
CAPITALS = re.compile(r"(?!ALL$)[A-Z]{2,4}")
FEWEST_LETTERS = 4  # of a word that is no initials
FIRM = frozenset("co son sons partners company associates daughters ltd bros brothers".split())
OF_OTHERS = re.compile(
    r"\b(?:ministers?|inspector|government|department|ministry|secretary of state|applicants?|developers?|landlords?|tenant|ombudsman|home office|post office|met office|cabinet office|contractors?|coroner|judge)$",
    re.I,
)  # who is no member or officer of the body
NO_OWNER = re.compile(
    r"(?:[Tt]he\s+)?(?:[a-z]+\s+)?(?:[\w.]+\s+){0,3}Motion$|(?:[Tt]he\s+)?(?:It|This|That|They|We|There|He|She|You|These|Those|Both|Asked|Requested|Instructed|Agreed|Noted|Approved|Resolved|Invited|Recommended)\b|"
    r"(?:\S+\s+){0,4}(?:AGREED|RESOLVED|NOTED|APPROVED|DECIDED|REQUESTED|RECOMMENDED)\b"
)


SEVERAL = re.compile(
    r"(?:Cllrs|Councillors|Drs|Messrs)\.? [A-Z][\w’'-]+(?:,? (?:and|&) [A-Z][\w’'-]+|, [A-Z][\w’'-]+){1,4}"
)  # behind one form of address


def may_own(findings: Findings, owner: str) -> bool:
    """Whether words name an office, a post, or people of the paper."""
    if NO_OWNER.match(owner) or is_own_letters(findings, owner):
        return False
    if owner.partition(" ")[0].lower() in task_words.ERRANDS and " " in owner and not names_people(findings, owner):
        return False  # "Invite the Head of Housing"
    if owner.endswith(("’s", "'s", "s’", "s'")):
        return False  # "Cllr Marlow’s request"
    if OF_OTHERS.search(owner) and not names_people(findings, owner):
        return False
    return (
        bool(task_words.OFFICES.match(owner) or re.fullmatch(task_words.GROUPS, owner, re.I))
        or is_title(owner)
        or is_forename(findings, owner)
        or names_people(findings, owner)
        or bool(SEVERAL.fullmatch(owner))
        or _is_pair(findings, owner)
    )


def asks(findings: Findings, text: str, match: re.Match[str]) -> bool:
    """Whether it is somebody's task to ask another ("AB to ask CD to write"): nothing but who asks stands before it."""
    lead = text[: match.start()].strip()
    if not lead or not match.group().startswith("to ask"):
        return False
    letters = lead.upper() if len(lead) < FEWEST_LETTERS else lead  # "Ab to ask CD"
    return bool(task_words.OFFICES.match(lead)) or names_people(findings, lead) or names_people(findings, letters)


def is_nickname(owner: str) -> bool:
    """Whether a word before "to" and an errand may be what somebody is called ("Bex to order paint")."""
    return (
        bool(task_words.NICKNAME.fullmatch(owner))
        and not task_words.is_thing(owner)
        and not any(owner.lower() in no_names for no_names in (EVERYDAY, WORDS, task_words.ERRANDS))
    )


def _is_pair(findings: Findings, owner: str) -> bool:
    """Whether words are two given names or initials, one of them of somebody of the paper, and no firm ("Reed & Co")."""
    if short := re.fullmatch(r"([A-Z]{2,4})\s?/\s?([A-Z]{2,4})", owner):
        return any(map(findings.people.stands_for, short.groups()))
    pair = re.fullmatch(r"([A-Z][a-z’'-]+)(?: (?:and|&) |\s?/\s?)([A-Z][a-z’'-]+)", owner)
    return (
        pair is not None
        and not FIRM & {word.lower() for word in pair.groups()}
        and (
            any(map(findings.people.is_known, pair.groups()))
            or forenames().issuperset(word.lower() for word in pair.groups())
        )
        and not NOT_NAMES & {word.lower() for word in pair.groups()}
    )


def is_forename(findings: Findings, word: str) -> bool:
    """Whether a word is somebody's given name, of the paper or not, and no everyday word."""
    if (
        not re.fullmatch(r"[^\W\d_][^\W\d_A-Z’']*(?:[’'-][^\W\d_]+)?", word)
        or not word[0].isupper()
        or word.lower() in WORDS
    ):
        return False
    return word.lower() in forenames() or findings.people.is_known(word)


def is_service(findings: Findings, owner: str) -> bool:
    """Whether words name a service or another body than the one that met."""
    own = (findings.document.body or "").lower()
    named = task_words.SERVICES.fullmatch(owner) or (BODY.fullmatch(owner) and is_body(owner.removeprefix("the ")))
    return bool(named) and not OF_OTHERS.search(owner) and owner.lower().removeprefix("the ") not in own


def is_unknown_body(findings: Findings, owner: str) -> bool:
    """Whether an owner is a run of capitals that is nobody's initials in the paper, and may be a body beside the one that met."""
    short = BARE.sub("", owner)
    return bool(CAPITALS.fullmatch(short)) and not findings.people.stands_for(short)


def is_own_letters(findings: Findings, owner: str) -> bool:
    """Whether words are the body of the paper by its initials ("the LNP"), which decides and is given no task."""
    short = BARE.sub("", owner)
    if not CAPITALS.fullmatch(short) or (f" ({short})" in findings.text and findings.people.called(short)):
        return False
    words = re.findall(r"[A-Za-z]+", findings.document.body or "")
    letters = "".join(word[0] for word in words if word.lower() not in ("and", "the", "for", "of"))
    return letters.startswith(short) or short in words  # "the ICB", of the ICB Board
