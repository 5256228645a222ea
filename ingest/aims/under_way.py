"""The aims under way at a place of a strategy, each with the level of its heading, and which of them holds another."""

from __future__ import annotations

from convenor.graph.aim_names import figure
from convenor.graph.reading import Aim
from convenor.ingest.names.findings import Findings
from convenor.ingest.words import aim_cues as cues

WHOLE = 0  # the level of the title of a page on one theme
FLAT = 9  # the level of a line that is no heading
Open = tuple[int, str, str]  # level, kind, id


def holder(findings: Findings, under_way: list[Open], level: int, kind: str, number: str | None) -> str | None:
    """The aim under way that a new one belongs to: by its number, under a higher heading, or of a kind that holds such."""
    whole = cues.LETTER_OF.sub(r"\1", (number or "").partition(".")[0].rstrip("abcdefghij"))
    whole = whole if whole != number else ""
    above = [
        aim
        for at, own, aim in under_way
        if own != kind
        and (
            at < level < FLAT
            or cues.holds(own, kind)
            or (whole and figure(whole) == figure(findings.rows.number_of(aim) or ""))
        )
    ]
    return above[-1] if above else None


def with_new(findings: Findings, under_way: list[Open], level: int, kind: str, aim: str) -> list[Open]:
    """The aims under way with a new one; its equals and what stood below them end."""
    above = findings.rows.parent_of(aim)
    keeps = [each for each in under_way if each[0] < level or cues.holds(each[1], kind) or each[2] == above]
    return [each for each in keeps if each[1] != kind] + [(level, kind, aim)]


def numbered(findings: Findings, under_way: list[Open], number: str) -> str | None:
    """The aim that has a number: of those under way, or where there are none the only one of a list that has this letter."""
    if under_way or not number.isalpha():
        return next((aim for *_, aim in under_way if number == findings.rows.number_of(aim)), None)
    aims = [row.id for row in findings.rows if isinstance(row, Aim) and row.number == number and row.parent is None]
    return aims[0] if len(aims) == 1 else None
