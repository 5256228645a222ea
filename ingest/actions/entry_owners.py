"""Whom an entry of a list of actions or a labelled action names as its owner: before the task, before its verb, or behind it."""

from __future__ import annotations

import re
from unicodedata import combining, normalize

from convenor.ingest.actions import owner_notes
from convenor.ingest.actions.owners import SEPARATORS, names_people, names_somebody
from convenor.ingest.names.findings import Findings
from convenor.ingest.words.action_cues import (
    ALL_DONE,
    BARE_LAST,
    BRACKET_FIRST,
    BRACKET_LAST,
    BY_GROUP,
    GROUP,
    GROUP_LED,
    IMPERATIVE,
    INITIALS_FIRST,
    LEADER_LAST,
    LOWER_LED,
    NAME_AND_ORDER,
    NAME_AND_TASK,
    NAME_LAST,
    NAMED,
    NO_TASK,
    NOBODY,
    OWNER,
    OWNER_LAST,
)
from convenor.ingest.words.shapes import forenames, is_body, is_person
from convenor.ingest.words.task_words import ERRANDS, NOUN_LED, OFFICES, is_thing

NO_BODIES = frozenset("AGM EGM AOB PDF CCTV GDPR FAQ TOR MOU".split())  # capitals that nothing is left to
REPORTED = re.compile(
    r"\s\((?P<owner>[A-Z]{2,4}(?:\s?[/&,]\s?[A-Z]{2,4}){0,3})\)(?= (?:[Tt]his|[Ii]t|[Tt]hese|[Tt]hey) (?:was|were|has|have|had|is|are)\b)"
)  # before what became of the task: "… the dates. (AB & CD) This was done in May"
DONE_ALIKE = frozenset("put set let cut read".split())  # verbs that say the same of what was done


def owner_in(findings: Findings, text: str, offset: int) -> str | None:
    """The words for an owner within a task: before its verb, before a colon or dash, or behind it."""
    if owner := owner_first(findings, text, offset):
        return owner
    tails = (tail["owner"] for pattern in (OWNER_LAST, NAME_LAST, REPORTED) if (tail := pattern.search(text)))
    if owner := next((tail for tail in tails if names_somebody(findings, tail, offset)), None):
        return owner
    group = GROUP.match(text) or BY_GROUP.search(text)
    return group["owner"] if group else None


def owner_of(body: str) -> str | None:
    """The words for an owner before the verb with which a task begins: "AB to …", no order ("Write to the farmer")."""
    match = OWNER.match(body)
    if (
        not match
        or match["verb"] in NO_TASK
        or match["owner"] in NOBODY
        or re.split(r"[\s-]", match["owner"])[0].lower() in IMPERATIVE
        or is_thing(match["owner"])
    ):
        return None
    return match["owner"]


def owner_first(findings: Findings, text: str, offset: int) -> str | None:
    """The words for an owner with which a task begins: before its verb, a colon, a dash, or a comma and an order."""
    if owner := owner_of(text):
        return owner
    if (led := NAMED.match(text)) and is_somebody(findings, led["owner"], offset):
        return led["owner"]
    told = NAME_AND_ORDER.match(text)
    return told["owner"] if told and told["verb"] in ERRANDS and is_somebody(findings, told["owner"], offset) else None


def is_somebody(findings: Findings, words: str, offset: int) -> bool:
    """Whether words before a colon or dash name people, all, or an office; capitals may be anything."""
    if words.isupper() and len(words) > 3 and words != "ALL":
        return names_somebody(findings, words, offset)
    given = re.split(r"[\s,&/]", words, maxsplit=1)[0].lower()
    return (
        not forenames().isdisjoint((given, _plain(given)))
        or names_somebody(findings, words, offset)
        or bool(OFFICES.match(words))
    )


def _plain(word: str) -> str:
    """A word without the accents of its letters."""
    return "".join(letter for letter in normalize("NFD", word) if not combining(letter))


def _is_team(words: str) -> bool:
    """Whether words before a colon or dash are made like the name of a body, and are no heading in capitals."""
    return is_body(words) and not (words.isupper() and " " in words)


def are_people(findings: Findings, words: str, offset: int) -> bool:
    """Whether words behind a task in a list name people of the paper, or are given names."""
    given = [part.split()[0].lower() for part in SEPARATORS.split(words) if part]
    office = OFFICES.match(words) and not words.isupper()
    return bool(office) or names_somebody(findings, words, offset) or all(name in forenames() for name in given)


def are_known(findings: Findings, words: str) -> bool:
    """Whether words name people of the paper or an office."""
    return bool(OFFICES.match(words)) or names_people(findings, words)


def owns(findings: Findings, words: str, offset: int) -> bool:
    """Whether words in brackets or behind dots name people of the paper, an office, or all."""
    return are_known(findings, words) or names_somebody(findings, words, offset)


def in_list(findings: Findings, text: str, offset: int, done: bool = False) -> tuple[str, str] | None:
    """(task, owner) of an entry in a list of actions that names its owner before or behind the task; `done`: it is ticked off."""
    if (led := NAMED.match(text)) and (is_somebody(findings, led["owner"], offset) or _is_team(led["owner"])):
        return text, led["owner"]
    if (led := GROUP_LED.match(text)) and owner_notes.orders(text[led.end() :]):
        return text, led["owner"]
    if (told := NAME_AND_ORDER.match(text)) and told["verb"] in IMPERATIVE and names_people(findings, told["owner"]):
        return text, told["owner"]
    if (led := BRACKET_FIRST.match(text)) and owns(findings, led["owner"], offset):
        return text[led.end() :], led["owner"]
    for pattern in (BRACKET_LAST, LEADER_LAST):
        if not done and (tail := pattern.search(text)) and tail.start() and owns(findings, tail["owner"], offset):
            return text[: tail.start()].rstrip(" –—-"), tail["owner"]
    if (tail := OWNER_LAST.search(text)) and are_people(findings, tail["owner"], offset):
        return text[: tail.start()].lstrip(" /|"), tail["owner"]
    if (row := INITIALS_FIRST.match(text)) and (
        row["owner"].startswith("@")
        or findings.people.called(row["owner"][:4])
        or (row["owner"] not in NO_BODIES and _is_order(text[row.end() :]) and _owns_others(findings, row["owner"]))
    ):
        return text[row.end() :], row["owner"]
    bare = NAME_AND_TASK.match(text)
    if (
        bare
        and bare["verb"] in IMPERATIVE - DONE_ALIKE
        and not ALL_DONE.match(text)
        and are_known(findings, bare["owner"])
    ):
        return text, bare["owner"]
    if group := GROUP.match(text):
        return text, group["owner"]
    if (led := LOWER_LED.match(text)) and text[led.end() :].split()[0].lower() in IMPERATIVE:
        return text, led["owner"]
    if (bare := BARE_LAST.search(text)) and (
        findings.people.is_key(findings.people.key(bare["owner"])) or OFFICES.match(bare["owner"])
    ):
        return text[: bare.start()], bare["owner"]
    return None


def _is_order(words: str) -> bool:
    """Whether words behind capitals that nobody explains begin with what these are to do, and with no thing ("HR review of absence")."""
    return words.partition(" ")[0] in IMPERATIVE - DONE_ALIKE and not NOUN_LED.match(words)


def _owns_others(findings: Findings, letters: str) -> bool:
    """Whether capitals that nobody explains begin two lines with different orders: "DBS check …" may be one thing, twice too."""
    led = re.finditer(
        rf"(?:^|\|)[^\w\n]*(?:\d+[^\w\n]*)?{re.escape(letters)}\s+(?:(?:to|will)\s+)?(?P<verb>[a-z]+)",
        findings.text,
        re.M,
    )
    return len({each["verb"] for each in led} & IMPERATIVE) > 1


def is_name(owner: str) -> bool:
    """Whether an owner is given by initials or by name."""
    return re.sub(r"[/& ]", "", owner).isupper() or is_person(owner)
