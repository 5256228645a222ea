"""Notes in a margin or behind a sentence that only name an owner, and the sentences that tell what is to be done."""

from __future__ import annotations

import re

from convenor.graph.model import Block
from convenor.ingest.actions import action_fields, who_may
from convenor.ingest.actions.owners import SEPARATORS, initials, names_people, names_somebody
from convenor.ingest.names.findings import Findings
from convenor.ingest.words import task_words
from convenor.ingest.words.action_cues import IMPERATIVE, OWNER
from convenor.ingest.words.shapes import is_title

SAYS_MORE = re.compile(r"[:.]|\bto\b")  # of words that are no post alone
DASHED = re.compile(
    r"\s[–—-]\s+(?P<owner>(?:[Aa]ll (?:agencies|partners|members|governors|trustees)|[A-Z][\w’'.-]*(?:(?: |\s?/\s?|, | and | & )[A-Z][\w’'.-]*){0,4}))\.?$"
)
ACTION_ENDS = re.compile(
    r"\s[/|]\s*(?:ACTION|Action)(?: (?:by|BY))?:?\s*$"
)  # the head of a column of owners, at the end of what is beside it
THIS_AGREED = re.compile(r"(?:(?:This|It|That) (?:was|is) (?:\w+ )?)?[Aa]greed\.?")
LIST_GOES_ON = re.compile(r"(?:\b[A-Z][\w’'-]*|\))\s*$")  # before a semicolon: "invite Ann Bell; Carl Dee"
FULL_NAME = re.compile(r"[A-Z][a-z’'-]+ [A-Z][\w’'-]+")
OF_ITEM = re.compile(
    r"(?:Election|Appointment|Nomination|Report|Update|Minutes|Date|Review|Terms)s?\b"
)  # what an item is about, and no post
LONGEST_OWNER = 120  # code points of the words for those who own an action


def owner_alone(findings: Findings, text: str, start: int, before: str) -> str | None:
    """The words for an owner where a clause does nothing but name who does what the sentence before it says."""
    if (said := task_words.MARGIN.match(text)) and is_owner(findings, said["owner"], start):
        return said["owner"] if does(before) or not text.startswith(("|", "/")) else None
    if (whose := task_words.TO_ACTION.match(text)) and who_may.may_own(findings, whose["owner"]):
        return whose["owner"]
    alone = text.strip(" .*_[]()")
    if len(alone) > LONGEST_OWNER or not does(before):
        return None
    if task_words.INITIALS.fullmatch(alone):
        return alone if names_somebody(findings, alone, start) else None
    if findings.text[max(0, start - 3) : start].rstrip().endswith(";") and LIST_GOES_ON.search(before):
        return None
    settled = THIS_AGREED.fullmatch(before) and "hair" not in alone
    named = FULL_NAME.fullmatch(alone) and names_people(findings, alone)  # in a margin of names, behind any task
    return alone if (settled or named or is_to_do(before)) and are_names(findings, alone) else None


def owner_behind(findings: Findings, text: str, start: int) -> str | None:
    """The words for an owner that stand behind what plainly is to be done, in brackets or behind a dash ("… to be sent – Ann")."""
    by = task_words.BRACKETED.search(text)
    if by and (task_words.SHOULD.search(text) or orders(text)) and is_owner(findings, by["owner"], start):
        return by["owner"]
    by = DASHED.search(text)
    return by["owner"] if by and is_to_do(text[: by.start()]) and are_names(findings, by["owner"]) else None


def is_to_do(text: str) -> bool:
    """Whether a sentence plainly tells what is to be done."""
    if text.rstrip().endswith(":") or len(text.split()) < 2:
        return False  # "SEND – A Name": a subject
    return bool(task_words.SHOULD.search(text) or task_words.TO_BE_DONE.match(text)) or orders(text)


def are_names(findings: Findings, words: str) -> bool:
    """Whether words are nothing but people of the paper or offices."""
    parts = [part for part in SEPARATORS.split(words) if part]
    return bool(parts) and all(
        task_words.OFFICES.match(part) or task_words.SERVICES.fullmatch(part) or names_people(findings, part)
        for part in parts
    )


def does(text: str) -> bool:
    """Whether a sentence may tell what is to be done: by its verb, or as an order."""
    return bool(task_words.DOES.search(text)) or orders(text)


def orders(text: str) -> bool:
    """Whether a sentence is an order ("Write to the farmer", "To write to the farmer"), and no title ("Report on the fair")."""
    first = re.match(
        r"\W*(?P<to>[Tt]o\s+)?(?P<verb>[A-Za-z-]+)(?!\s*[:.]|\s+(?:is|are|was|were|has|have|had|will|would)\b)\b", text
    )
    verb = first["verb"].lower() if first else ""
    if first and first["to"] and verb in task_words.AT_MEETINGS:
        return False  # the title of an item ("To consider the accounts")
    return verb in IMPERATIVE and not task_words.NOUN_LED.match(text)


def is_owner(findings: Findings, words: str, offset: int) -> bool:
    """Whether words stand for people or an office, with or without the day by which they are to do it."""
    words = action_fields.owner_due(words)[0]
    if not words or len(words) > LONGEST_OWNER or OWNER.match(words):
        return False
    if (
        task_words.INITIALS.fullmatch(words)
        or initials(words)
        or task_words.OFFICES.match(words)
        or findings.is_person(words)
        or (is_title(words) and not (SAYS_MORE.search(words) or OF_ITEM.match(words)))
    ):
        return True
    return names_somebody(findings, words, offset) or names_people(findings, words)


def owner_beside(findings: Findings, block: Block, above: Block) -> str | None:
    """The words for an owner that are all that a block says."""
    words = findings.words(block)
    if (match := task_words.MARGIN.match(words)) and is_owner(findings, match["owner"], block.start):
        return match["owner"]
    alone = words.strip(" .*_[]()|/")
    owner, _ = action_fields.owner_due(alone)
    if len(alone) > LONGEST_OWNER:
        return None
    if task_words.INITIALS.fullmatch(owner) and names_somebody(findings, owner, block.start):
        return alone
    if ACTION_ENDS.search(findings.text, above.start, above.end) and are_names(findings, owner):
        return alone
    last = findings.sentences(above)[-1:]
    named = bool(last) and not SAYS_MORE.search(owner.replace(".", "")) and are_names(findings, owner)
    given = findings.rows.action_of(findings.span(above.start, above.end)) is not None
    return alone if named and (given or is_to_do(findings.text[slice(*last[0])])) else None


def is_task_line(findings: Findings, words: str, offset: int) -> bool:
    """Whether a short line that looks like a heading is a task with its owner behind it ("Mandate to be changed [LS]") or before it ("LS to change the mandate")."""
    owned = task_words.BRACKETED.search(words) or task_words.MARGIN_AFTER.search(words)
    if owned and task_words.SHOULD.search(words) and is_owner(findings, owned["owner"], offset):
        return True
    led = OWNER.match(words)
    errand = led is not None and led["verb"] in task_words.ERRANDS - task_words.ANSWERED - task_words.STATES - {
        "report"
    }
    named = led is not None and not words.isupper() and not task_words.OFFICES.match(led["owner"].lower())
    return bool(led and errand and named and names_somebody(findings, led["owner"], offset))
