"""Links that a paper states between what it decides or reports and the aims of a strategy.

A link names the aim as printed; which aim that is, in this paper or another, is told when all papers are read. What names no
known aim then falls away, so that reading may be generous with candidates.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from convenor.graph.aim_names import NUMBERED
from convenor.graph.model import Block, Evidence
from convenor.graph.reading import Action, Aim, Decision, Item, Meeting, Relation
from convenor.ingest.actions import plans
from convenor.ingest.aims import schemes
from convenor.ingest.names.findings import Findings
from convenor.ingest.papers.parts import Section
from convenor.ingest.words.link_cues import (
    ENDS,
    FIELD,
    FIELD_NAME,
    FOR_THE_SET,
    LABELLED,
    NAMED_PLACE,
    POINTS,
    SEVERAL,
    SHORTLIST,
    SUGGESTS,
    TASKED,
    TIES,
    WHOLE,
)

LONGEST = 200  # of the words that name an aim
_RECORDS = ("minutes", "notes", "key messages")
_OF_THE_PLAN = re.compile(r"\b(?:priorit|strateg|focus|aims?\b|ambition|vision)", re.IGNORECASE)
Subject = tuple[str, str]  # kind, and id or words


def read(findings: Findings, sections: Sequence[Section]) -> None:
    """Add the stated links of a paper. Needs its meetings, decisions, actions and aims."""
    context = _Context(findings)
    for section in sections:
        blocks = section.blocks(findings.document)
        _fields(context, section, blocks)
        for block in blocks:
            if block.kind != "heading":
                _sentences(context, section, block)
    for row in context.settled:
        _own_words(context, row)
    _titles(context)
    _own_decisions(context, sections)
    _for_named_set(context, sections)
    plans.read(findings, sections)


class _Context:
    """What the paper has decided where, and under which items."""

    def __init__(self, findings: Findings) -> None:
        self.findings = findings
        self.text = findings.text
        rows = findings.rows
        self.decisions = sorted((row for row in rows if isinstance(row, Decision)), key=_start)
        self.actions = sorted((row for row in rows if isinstance(row, Action)), key=_start)
        self.settled: list[Decision | Action] = [*self.decisions, *self.actions]
        self.aims = [row for row in rows if isinstance(row, Aim)]
        self.items = sorted((item for row in rows if isinstance(row, Meeting) for item in row.items), key=_start)

    def states_aim(self, block: Block) -> bool:
        """Whether an aim of the paper's own is stated in a block: then the paper is no report that serves it."""
        return any(each.start in range(block.start, block.end) for row in self.aims for each in row.evidence[:1])

    def item_at(self, position: int) -> Item | None:
        """The last agenda item that begins before a position."""
        return next((item for item in reversed(self.items) if _start(item) <= position), None)

    def decided_under(self, position: int) -> list[Decision]:
        """The decisions of the item in which a position stands."""
        item = self.item_at(position)
        begin = _start(item) if item else 0
        end = next((_start(other) for other in self.items if _start(other) > position), len(self.text))
        return [decision for decision in self.decisions if begin <= _start(decision) < end]

    def stated_in(self, start: int, end: int) -> list[Subject]:
        """The decisions, else the actions, that a span states."""
        found: list[Subject] = [("decision", row.id) for row in self.decisions if _states(row, start, end)]
        return found or [("action", row.text) for row in self.actions if _states(row, start, end)]

    def add(self, subject: Subject, kind: str, aim: str, evidence: tuple[Evidence, ...], rule: str) -> None:
        """Keep one link."""
        aim = " ".join(aim.split()).strip(" .,;:")
        if aim and evidence:
            self.findings.add(Relation(subject=subject[1], subject_kind=subject[0], predicate="supports",
                                       object=aim[:LONGEST], object_kind=kind, evidence=evidence, rule=rule))  # fmt: skip


def _start(row: Decision | Action | Item) -> int:
    return row.evidence[0].start if row.evidence else 0


def _states(row: Decision | Action, start: int, end: int) -> bool:
    """Whether the first place that states a row, which has its verb, overlaps a span."""
    return any(span.start < end and start < span.end for span in row.evidence[:1])


def _sentences(context: _Context, section: Section, block: Block) -> None:
    """ "This decision supports Priority 2: …", and sentences of records that tie what they tell to a named aim."""
    for start, end in context.findings.sentences(block):
        words = context.text[start:end]
        tie = TIES.search(words)
        if tie is None:
            continue
        points = POINTS.search(words[: tie.start()])
        subjects = _pointed(context, section, points, start) if points else []
        if points is None and section.part.kind in _RECORDS and _names_an_aim(tie["rest"]):
            subjects = context.stated_in(start, end) or _item(context, section, start)
        for subject in subjects:
            for aim in phrases(tie["rest"]):
                context.add(subject, "aim", aim, context.findings.span(start, end), "sentence that ties it to an aim")


def _pointed(context: _Context, section: Section, points: re.Match[str], start: int) -> list[Subject]:
    """What "this decision", "these resolutions" or "this report" stands for."""
    if not re.match(r"decision|resolution|agreement|recommendation", points["what"], re.IGNORECASE):
        return _item(context, section, start)
    under = context.decided_under(start)
    before = [decision for decision in under if _start(decision) <= start] or under
    if not points["many"] and before:
        last = before[-1]
        group = [row for row in before if row.part and (row.item, row.item_title) == (last.item, last.item_title)]
        before = group if last.part else [last]
    return [("decision", decision.id) for decision in before] or _item(context, section, start)


def _item(context: _Context, section: Section, position: int) -> list[Subject]:
    """The agenda item at a position of a record; of any other paper the paper itself."""
    item = context.item_at(position) if section.part.kind in _RECORDS else None
    return [("item", item.title or item.number or "")] if item else [("report", section.part.title)]


def _names_an_aim(words: str) -> bool:
    return bool(NUMBERED.search(words) or NAMED_PLACE.search(words) or LABELLED.search(words))


def phrases(words: str) -> Iterator[str]:
    """The single aims that a phrase names: "Priorities 1 and 3" are two."""
    if match := SEVERAL.search(words):
        kind = re.sub(r"ies$", "y", match["kind"])
        for number in _numbers(match["numbers"]):
            yield f"{kind} {number}"
        return
    if (place := NAMED_PLACE.search(words)) and not NUMBERED.match(words):
        yield place["quoted"] or place["other"]
        return
    for piece in ENDS.split(words):
        if piece.strip(" .,;:"):
            yield piece


def _numbers(printed: str) -> list[str]:
    """ "1, 2 and 5" and "1 to 3" as single numbers."""
    if spread := re.fullmatch(r"(\d+)\s*(?:to|–|-)\s*(\d+)", printed.strip()):
        return [str(number) for number in range(int(spread[1]), min(int(spread[2]), int(spread[1]) + 20) + 1)]
    return re.findall(r"\d+(?:\.\d+)?", printed)


def _fields(context: _Context, section: Section, blocks: Sequence[Block]) -> None:
    """ "Strategic aim: Warm homes" on a line, in two cells of a row, or in a column under such a header."""
    columns: list[bool] = []
    table: int | None = None
    for index, block in enumerate(blocks):
        words = context.text[block.start : block.end]
        found: list[str] = []
        if block.kind == "row":
            cells = [context.text[cell.start : cell.end].strip() for cell in block.cells]
            first = block.table != table
            columns = [bool(FIELD_NAME.match(cell.rstrip(": "))) for cell in cells] if first else columns
            table = block.table
            if len(cells) == 2 and FIELD_NAME.match(cells[0].rstrip(": ")):
                found = [cells[1]]
            elif not first:
                found = [cell for cell, named in zip(cells, columns, strict=False) if named and cell]
        elif match := FIELD.match(words):
            found = [match["value"]]
        elif FIELD_NAME.match(words.rstrip(": ")) and index + 1 < len(blocks) and len(words) < 80:
            below = blocks[index + 1]
            found = [] if context.states_aim(below) else [context.text[below.start : below.end]]
        for value in found:
            subjects = context.stated_in(block.start, block.end) or _item(context, section, block.start)
            for aim in phrases(value):
                context.add(subjects[0], "aim", aim, context.findings.span(block.start, block.end), "field of a report")


def _own_words(context: _Context, row: Decision | Action) -> None:
    """What a decision or action says itself: a numbered aim, a quoted section, a strategy that it is done for."""
    subject = ("decision", row.id) if isinstance(row, Decision) else ("action", row.text)
    numbered = NUMBERED.search(row.text)
    if place := NAMED_PLACE.search(row.text):
        context.add(subject, "aim", place["quoted"] or place["other"], row.evidence, "aim named in its own words")
    elif numbered and numbered["kind"].lower() not in ("action", "actions", "outcome"):
        context.add(subject, "aim", row.text[numbered.start() :], row.evidence, "aim named in its own words")
    elif whole := WHOLE.search(row.text):
        context.add(subject, "strategy", whole["name"], row.evidence, "done for a strategy")
    elif SHORTLIST.search(row.text) and re.search(r"\bpriorit", row.text, re.IGNORECASE):
        lists = {
            aim.strategy for aim in context.findings.rows if isinstance(aim, Aim) and aim.rule == schemes.LIST_RULE
        }
        if len(lists) == 1 and (name := lists.pop()):
            context.add(subject, "strategy", name, row.evidence, "short list of the paper's own list")


def _titles(context: _Context) -> None:
    """Agenda items that are called like an aim."""
    for item in context.items:
        kind = "aim" if NUMBERED.match(item.title) else "name"
        context.add(("item", item.title), kind, item.title, item.evidence, "item called like an aim")


def _own_decisions(context: _Context, sections: Sequence[Section]) -> None:
    """A decision that a strategy itself tells of, about its own focus."""
    for section in sections:
        if section.part.kind != "strategy":
            continue
        inside = range(section.part.start, section.part.end)
        names = {
            row.strategy
            for row in context.findings.rows
            if isinstance(row, Aim) and row.strategy and row.evidence and row.evidence[0].start in inside
        }
        for row in context.decisions if len(names) == 1 else ():
            if _start(row) in inside and _OF_THE_PLAN.search(row.text):
                context.add(("decision", row.id), "strategy", min(names), row.evidence, "decision told in the strategy")


def _for_named_set(context: _Context, sections: Sequence[Section]) -> None:
    """Decisions, tasks and suggestions for "the priorities", where the paper names a set of them and lists none."""
    name = schemes.named_set(context.findings)
    for section in sections if name else ():
        if section.part.kind not in _RECORDS:
            continue
        for block in section.blocks(context.findings.document):
            for start, end in context.findings.sentences(block):
                words = context.text[start:end]
                if not FOR_THE_SET.search(words):
                    continue
                subjects = context.stated_in(start, end)
                if not subjects and (SUGGESTS.search(words) or TASKED.search(words)):
                    subjects = [("action", words)]
                for subject in subjects:
                    context.add(subject, "priorities", name, context.findings.span(start, end), "named set of aims")
