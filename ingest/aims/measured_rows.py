"""Rows of a plan's table that name a measure each before its values by time; a row with a name alone tells which aim those below it are of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.graph.model import Block
from convenor.graph.reading import Aim, Part
from convenor.ingest.aims import called
from convenor.ingest.aims.aims import keep
from convenor.ingest.names.findings import Findings
from convenor.ingest.words.aim_cues import KIND

BUDGET = re.compile(
    r"\b(?:costs?|tax|rates|income|reserves|employees|premises|expenditure|grants?|totals?|budgets?|precept|salaries)\b",
    re.I,
)
MONEY = re.compile(r"£|\d\s?[mk]\b|\d,\d{3}")
VALUE = re.compile(r"20\d\d|\b(?:baseline|target|now|current|latest|where we (?:are|were|want))\b")  # heads values
CODE = re.compile(r"(?P<code>[A-Z]{1,3} ?\d{1,2}|\d{1,2}\.\d{1,2})(?:$|\s+(?=[A-Z]))")  # before a measure's name
AIMS = frozenset(KIND.values())


def columns(heads: Sequence[str], kinds: Sequence[str]) -> list[str]:
    """What the columns of such a table hold, [] where it is another one; `heads` are in small letters, `kinds` what each says by itself.

    A column of outcomes, or without a name, is one of measures where values of two times stand right behind it.
    """
    if "action" in kinds:
        return []
    aims = [kind for kind in kinds if kind in AIMS]
    first = next((at for at, head in enumerate(heads) if head), 0)  # two without a name are a code and a name
    values = all(map(VALUE.search, heads[first : first + 2])) and len(heads) > first + 1
    if values and 0 < first <= 2 and not aims:
        return ["measure", *kinds[1:]]
    if len(heads) > 2 and kinds[0] == "outcome" and aims == ["outcome"] and all(map(VALUE.search, heads[1:3])):
        return ["measure", *kinds[1:]]
    return list(kinds) if kinds[0] == "measure" and not aims and any(map(VALUE.search, heads[1:])) else []


def read(findings: Findings, part: Part, block: Block, cells: Sequence[str], chapter: str | None) -> str | None:
    """Keep the measure that a row names before its values; the aim of the rows below."""
    told = [cell for cell in cells if cell]
    if cells[0] and len(told) == 1:
        return called.aim_of(findings, part, told[0]) or chapter
    code = CODE.match(cells[0])
    alone = code is not None and code.end() == len(cells[0])  # the name stands in the next cell
    name, values = (cells[1], cells[2:]) if alone else (cells[0][code.end() if code else 0 :], cells[1:])
    if BUDGET.search(name) and any(map(MONEY.search, values)):
        return chapter
    if len(name.split()) > 1 and any(any(map(str.isdigit, cell)) for cell in values):
        of = _coded(findings, part, code["code"]) if code else None
        keep(findings, part, "measure", name, block, parent=of or chapter, rule="measure of a plan's row")
    return chapter


def _coded(findings: Findings, part: Part, code: str) -> str | None:
    """The one aim that bears a code."""
    plain = code.replace(" ", "")
    aims = (row for row in findings.rows if isinstance(row, Aim) and row.strategy == part.title)
    found = [
        row.id for row in aims if (row.number or "").replace(" ", "") == plain and row.kind not in ("action", "measure")
    ]
    return found[0] if len(found) == 1 else None
