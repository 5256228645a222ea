"""Logs of actions in plain text of which each cell has a line: the names of all columns, then row below row.

Ref
Action
Lead
Due
26/01
Ring the school about the gate
Ann Bell
May 2026
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from convenor.ingest.readers.flow_tables import BRACKETS, may_name
from convenor.ingest.words.shapes import is_title, strip_honorific

HEADS = {
    kind: re.compile(words, re.I)
    for kind, words in {
        "ref": r"(?:action |item |minute |agenda |log )?(?:ref(?:erence)?|no|number|id)\.?(?: no\.?)?|#|item|minute|para(?:graph)?",
        "action": r"(?:agreed |outstanding )?(?:actions?|tasks?)(?: (?:required|agreed|points?|needed|to be taken|description))?|description(?: of action)?",
        "owner": r"(?:action |lead )?(?:owners?|leads?|by whom|who|responsib(?:le|ility)|assigned to)(?: (?:officer|person|partner|agency))?|(?:lead|responsible) (?:officer|person|agency|partner)|action by",
        "due": r"(?:by )?when|due(?: (?:date|by))?|deadline|target(?: date)?|timescales?|date (?:due|by)|completion date|by",
        "other": r"(?:item |agenda )?(?:title|subject|topic|item)|agenda item|meeting(?: date)?|date(?: raised| of meeting)?|(?:action )?(?:status|progress|updates?|comments?|outcome|rag(?: status| rating)?|implemented|completed?)|(?:progress )?update(?: / status)?|issue|decision",
    }.items()
}
REF = re.compile(r"[A-Z]{0,5}[ ./-]?\d[\w./-]*")
SOON = re.compile(
    r"\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\b|\b(?:on-?going|asap|next|tbc|tba|meeting|immediate\w*|complete[d]?|closed|done|spring|summer|autumn|winter|easter|christmas|monthly|quarterly|week|month|term|year)\b",
    re.I,
)  # by when
LETTERS = re.compile(r"[A-Z]{2,4}(?:\s?[/&,]\s?[A-Z]{2,4}){0,4}|All(?: [a-z]+)?|[A-Z][a-z]+")
APART = re.compile(r"\s*(?:[/&,;]|\band\b)\s*")
LONGEST = 400  # code points of a cell
LONGEST_OWNER, LONGEST_DUE = 80, 40
MOST_COLUMNS, FEWEST_COLUMNS = 8, 3
MOST_LINES = 400
MOST_MORE = 6  # lines of a row beyond one a cell


def table(lines: Sequence[str], at: int) -> tuple[list[tuple[str, ...]], int] | None:
    """The rows of a log that begins with its columns' names at a line, these among them, and the line at which it ends."""
    if kind_of(lines[at]) in (None, "due"):
        return None
    filled = [n for n in range(at, min(len(lines), at + MOST_LINES)) if lines[n].strip()]
    kinds: list[str] = []
    for number in filled[:MOST_COLUMNS]:
        if (kind := kind_of(lines[number])) is None or (kind != "other" and kind in kinds):
            break
        kinds.append(kind)
    if len(kinds) < FEWEST_COLUMNS or not {"action", "owner"} <= set(kinds):
        return None
    heads = tuple(lines[n].strip() for n in filled[: len(kinds)])
    rows, used = _rows([lines[n].strip() for n in filled[len(kinds) :]], kinds)
    if len(rows) < (1 if "due" in kinds else 2):
        return None
    end = filled[len(kinds) + used - 1] + 1
    if end < len(lines) and lines[end].strip():
        return None  # it goes on with what is no row
    return [heads, *rows], end


def kind_of(line: str) -> str | None:
    """What a column of a log holds by its name; None where a line is no such name."""
    words = line.strip().rstrip(":?")
    return next((kind for kind, pattern in HEADS.items() if words[:1].isupper() and pattern.fullmatch(words)), None)


def _rows(cells: list[str], kinds: list[str]) -> tuple[list[tuple[str, ...]], int]:
    """The rows into which lines fall, and how many lines they take."""
    rows: list[tuple[str, ...]] = []
    used = 0
    while used < len(cells):
        found = next(((size, row) for size, row in _first(cells[used:], kinds) if _is_row(row, kinds)), None)
        if found is None:
            break
        used += found[0]
        rows.append(found[1])
    return rows, used


def _first(cells: list[str], kinds: list[str]) -> Iterator[tuple[int, tuple[str, ...]]]:
    """(how many lines, the cells of it) of what the first row may be: a line a cell, else with a cell that runs over lines or with none in another."""
    width = len(kinds)
    if len(cells) >= width:
        yield width, tuple(cells[:width])
    if kinds[0] != "ref" or not REF.fullmatch(cells[0]):
        return
    shape = re.sub(r"\d", "9", cells[0])
    last = next((n for n, cell in enumerate(cells) if n and re.sub(r"\d", "9", cell) == shape), len(cells))
    for size in [last] if last < len(cells) else range(width + MOST_MORE, 2, -1):
        if width < size <= min(len(cells), width + MOST_MORE):
            more = size - width
            for column in sorted(range(1, width), key=lambda column: kinds[column] != "action"):
                over = " ".join(cells[column : column + more + 1])
                yield size, (*cells[:column], over, *cells[column + more + 1 : size])
        elif 2 < size < width and size <= len(cells):
            open_ = [n for n, kind in enumerate(kinds) if kind in ("other", "due")]
            for empty in combinations(open_, width - size):
                rest = iter(cells[:size])
                yield size, tuple("" if n in empty else next(rest) for n in range(width))


def _is_row(row: Sequence[str], kinds: list[str]) -> bool:
    """Whether each cell of a row holds what its column is for."""
    cells = dict(zip(kinds, row, strict=True))
    due = cells.get("due", "")
    return (
        all(len(cell) <= LONGEST for cell in row)
        and len(cells["action"].split()) > 1
        and names(cells["owner"])
        and not names(cells["action"])
        and ("ref" not in cells or REF.fullmatch(cells["ref"]) is not None)
        and (not due or (len(due) <= LONGEST_DUE and due[-1] not in ".:;" and SOON.search(due) is not None))
    )


def names(cell: str) -> bool:
    """Whether a cell names people, by name, by letters or by post."""
    if not cell or len(cell) > LONGEST_OWNER or cell[-1] in ".:;?!":
        return False
    return all(map(_is_one, filter(None, APART.split(cell)))) or is_title(cell)


def _is_one(words: str) -> bool:
    honorific, plain = strip_honorific(BRACKETS.sub("", words))
    return (
        bool(honorific)
        or (LETTERS.fullmatch(words) is not None and not SOON.search(words))
        or may_name(plain)
        or is_title(words)
    )
