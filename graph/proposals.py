"""People's answers to what readings only propose: what somebody confirmed is stated, what somebody rejected is not.

Answers fit by the paper, the words of the fact and the sentence that it was found in, so that they outlive rebuilds, a better
rule that states the fact by itself, and other papers that come or go.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

import msgspec

from convenor.graph.corrections import Correction
from convenor.graph.model import Document
from convenor.graph.reading import Lists, Meeting, Proposal, Reading, Row
from convenor.graph.said import said

NAMES = tuple(field.name for field in msgspec.structs.fields(Lists))
Change = Callable[[Row], Row | None]  # what is to stand in a row's place
L = TypeVar("L", bound=Lists)


def answered(readings: Iterable[Reading], corrections: Iterable[Correction]) -> tuple[tuple[Reading, ...], list[str]]:
    """The readings as people have answered them, and every answer that fits nothing, in words."""
    found = list(readings)
    notes = []
    for row in corrections:
        if not row.fact:
            continue
        changed = [_answer(reading, row) if reading.document.called(row.paper) else reading for reading in found]
        if all(new is old for new, old in zip(changed, found, strict=True)):
            why = f"“{row.fact}” is not found in that sentence of “{row.paper}”"
            notes.append(f"corrections.toml, line {row.line}: [[{row.action}]] was not applied: {why}.")
        found = changed
    return tuple(found), notes


def rows_of(lists: Lists) -> list[Row]:
    """The rows of a proposal, the attendance in place of the meetings that hold it."""
    rows: list[Row] = []
    for name in NAMES:
        for row in getattr(lists, name):
            rows += row.attendance if isinstance(row, Meeting) else [row]
    return rows


def _answer(reading: Reading, row: Correction) -> Reading:
    """The reading with one answer applied; the same one where the answer does not fit."""

    def is_meant(fact: Row) -> bool:
        return said(fact) == row.fact and _is_quoted(reading.document, fact, row.quote)

    def change(fact: Row) -> Row | None:
        if row.action == "reject":
            return None
        return msgspec.structs.replace(
            fact, score=1.0, rule=f"{fact.rule}; {row.reason()}" if fact.rule else row.reason()
        )

    meant = [each for each in reading.proposals if each.words == row.fact and any(map(is_meant, rows_of(each)))]
    for proposal in meant:
        left = tuple(each for each in reading.proposals if each is not proposal)
        reading = msgspec.structs.replace(reading, proposals=left)
        if row.action == "confirm":
            reading = _with(reading, proposal, is_meant, change)
    return reading if meant else _changed(reading, is_meant, change)


def _is_quoted(document: Document, fact: Row, quote: str) -> bool:
    wanted = quote.split()
    return any(document.quote(span).split() == wanted for span in fact.evidence)


def _with(reading: Reading, proposal: Proposal, is_meant: Callable[[Row], bool], change: Change) -> Reading:
    """A reading that states what it proposed."""
    certain = _changed(proposal, is_meant, change)
    lists: dict[str, Any] = {
        name: getattr(reading, name) + getattr(certain, name) for name in NAMES if name != "meetings"
    }
    return msgspec.structs.replace(reading, **lists, meetings=_attended(reading.meetings, certain.meetings))


def _attended(meetings: Sequence[Meeting], seen: Sequence[Meeting]) -> tuple[Meeting, ...]:
    """The meetings with the attendance that some proposed ones hold."""

    def added(meeting: Meeting) -> Meeting:
        same = [each for each in seen if (each.date, each.evidence) == (meeting.date, meeting.evidence)]
        return msgspec.structs.replace(
            meeting, attendance=(*meeting.attendance, *(a for m in same for a in m.attendance))
        )

    return tuple(map(added, meetings))


def _changed(lists: L, is_meant: Callable[[Row], bool], change: Change) -> L:
    """Lists in which the row that is meant is changed or left out; the same ones where there is none."""
    if not any(map(is_meant, rows_of(lists))):
        return lists

    def each(rows: Iterable[Any]) -> tuple[Any, ...]:
        kept = (change(row) if is_meant(row) else row for row in rows)
        return tuple(row for row in kept if row is not None)

    new = {name: each(getattr(lists, name)) for name in NAMES}
    new["meetings"] = tuple(
        msgspec.structs.replace(meeting, attendance=each(meeting.attendance)) for meeting in lists.meetings
    )
    return msgspec.structs.replace(lists, **new)
