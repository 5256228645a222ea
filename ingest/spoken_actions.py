"""Actions that sentences give to somebody: "Clerk to place the order.", and a label after them that names the owner."""

from __future__ import annotations

import re

import msgspec

from convenor.graph.model import Block
from convenor.graph.reading import Action
from convenor.graph.sentences import Span
from convenor.ingest import labels
from convenor.ingest.actions import keep
from convenor.ingest.findings import Findings
from convenor.ingest.owners import initials, who
from convenor.ingest.setting import Setting
from convenor.ingest.shapes import is_title

SAID = re.compile(
    r"^(?:The |the )?(?P<owner>(?:(?:Cllr|Councillor|Dr|Mr|Mrs|Ms|Miss|Prof)\.?\s+)?[A-Z][\w’'.-]*"
    r"(?:\s+(?:of|and|[A-Z][\w’'.-]*)){0,4})\s+"
    r"(?:(?:was|were|is|are)\s+(?:asked|requested|instructed|tasked|authorised|invited)\s+to|"
    r"undertook\s+to|agreed\s+to|offered\s+to|is\s+to|are\s+to|to|will)\s+(?P<verb>[a-z]+)"
)
NOT_TASKS = frozenset("be continue chair present attend represent remain become have speak join retire leave".split())
OFFICES = re.compile(
    r"^(?:the )?(?:(?:deputy |assistant |town |parish |company )?"
    r"(?:clerk|secretary|treasurer|chair(?:man|person)?|vice[- ]chair|headteacher|head|chief officer|"
    r"chief executive|manager|all members|members|partners|all|headteacher|principal|deputy [a-z ]+|"
    r"director of [A-Za-z ]+|head of [A-Za-z ]+|officers?|director)(?: of [a-z ]+)?|(?-i:[A-Z]{2,4}))$",
    re.I,
)
ASKED = re.compile(
    r"\b(?:[Tt]he [A-Z]?\w+|We|[Mm]embers|[Tt]hey)\s+asked\s+(?:the\s+)?"
    r"(?P<owner>[A-Z][\w’'&-]*(?:\s+(?:of|and|[A-Z][\w’'&-]*)){0,6})\s+to\s+[a-z]+"
)
DOES = re.compile(r"\b(?:agreed|asked|requested|to be|will|should|would|needs? to|undertook|be [a-z]+ed)\b", re.I)
MARGIN = re.compile(r"^(?:actions?\s*[:–-]|(?-i:ACTIONS?\b))\s*(?P<owner>(?:(?! to )[\w’'. &/,-]){1,60}?)\.?$", re.I)
NO_VERB = frozenset("be have the date an all".split())
SHORTEST = 25  # code points of a block that may give somebody a task


def read(findings: Findings, block: Block, setting: Setting) -> None:
    """Keep the actions that sentences of a block give to a named person or officer."""
    if block.end - block.start < SHORTEST:
        return
    before: Span | None = None
    for start, end in _clauses(findings, block):
        text = findings.text[start:end]
        if (said := MARGIN.match(text)) and before:
            _after(findings, before, said["owner"], setting)
            continue
        before = (start, end)
        if by := labels.ACTION_BY.search(text):
            _after(findings, (start, end), by["owner"], setting)
            continue
        if label := labels.ACTION_LABEL.match(text):
            start += label.end()
        _sentence(findings, setting, (start, end))


def _sentence(findings: Findings, setting: Setting, span: Span) -> None:
    """Keep the action of one sentence, where it gives one."""
    text = findings.text[span[0] : span[1]]
    if asked := ASKED.match(text):
        keep(findings, setting, text, findings.span(*span), asked["owner"], "asked to")
        return
    match = SAID.match(text)
    if not match or match["verb"] in NO_VERB:
        return
    owner = match["owner"].strip()
    office = bool(OFFICES.match(owner))
    if not office and not is_title(owner) and not _names(findings, owner, span[0]):
        return
    if re.search(r"\bwill\b", match.group()) and ((office and not owner.isupper()) or match["verb"] in NOT_TASKS):
        return  # "The Chair will …" tells a rule or a plan as often as a task
    keep(findings, setting, text, findings.span(*span), owner, "task in a sentence")


def _names(findings: Findings, owner: str, offset: int) -> bool:
    """Whether words name a person, or several, of the paper."""
    shared = [part for part in re.split(r"\s+and\s+", owner) if part]
    if len(shared) > 1 and all(findings.is_person(part) or findings.people.called(part) for part in shared):
        return True
    if findings.is_person(owner) or who(findings, owner, offset) != owner:
        return True
    return (owner.isupper() or initials(owner)) and findings.people.called(owner) is not None


def _clauses(findings: Findings, block: Block) -> list[Span]:
    """The sentences of a block, cut at semicolons too."""
    out = []
    for start, end in findings.sentences(block):
        for match in re.finditer(r"[^;]+", findings.text[start:end]):
            lead = len(match.group()) - len(match.group().lstrip())
            out.append((start + match.start() + lead, start + match.end()))
    return [span for span in out if span[0] < span[1]]


def margin(findings: Findings, block: Block, above: Block | None, setting: Setting) -> bool:
    """Whether a block only names an owner ("Action: AB"): the sentence right above it is then what is to be done."""
    match = MARGIN.match(findings.words(block))
    if not match or above is None or not _is_owner(findings, match["owner"]):
        return False
    spans = findings.sentences(above)
    owned = any(SAID.match(findings.text[start:end]) for start, end in spans)
    if spans and not owned and DOES.search(findings.text[spans[-1][0] : spans[-1][1]]):
        _after(findings, spans[-1], match["owner"], setting)
    return True


def _is_owner(findings: Findings, words: str) -> bool:
    """Whether words stand for a person or an office."""
    return words.isupper() or initials(words) or bool(OFFICES.match(words)) or findings.is_person(words)


def _after(findings: Findings, span: Span, owner: str, setting: Setting) -> None:
    """Keep what a sentence says as an action of the owner that a label after it names, once."""
    evidence = findings.span(*span)
    if (index := findings.rows.action_of(evidence)) is None:
        keep(findings, setting, findings.text[span[0] : span[1]], evidence, owner, "action label after")
        return
    row = findings.rows[index]
    assert isinstance(row, Action)
    findings.rows[index] = msgspec.structs.replace(row, owner=row.owner or who(findings, owner, span[0]))
