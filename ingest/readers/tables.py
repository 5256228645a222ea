"""Tables of any format: data is kept as rows with cells, what only lays out prose is taken apart into blocks."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from convenor.ingest.readers.assemble import CELL_GAP, Raw, clean
from convenor.ingest.readers.paragraphs import with_headings
from convenor.ingest.readers.people_cells import apart, spread
from convenor.ingest.words.shapes import is_person

NUMBER = re.compile(
    r"\(?(?:[A-Z]{0,3}\s?\d{1,3}(?:[./]\d{1,3})*|[a-zA-Z]|[ivx]{1,5}|"
    r"(?:[A-Z]{1,6}[ ./-]?){1,2}\d{1,4}(?:[./-]\d{1,4})+|\d{4}/\d{1,4})[.)]?"
)  # of an item, or of a minute with its body's letters
LONG_CELL = 100  # characters in a cell of several paragraphs from which on it is prose
MIXED_CELL = 50  # the same for a cell that has a list, or a bold line over others
PROSE_ROWS = 0.25  # share of the rows with such a cell from which on the table only lays out prose
PROSE_TEXT = 0.4  # share of its text in such rows from which on it does
TITLE_WORDS = 16
APART = "; "  # between the people or posts that one cell lists line under line
HEADER_WORDS = frozenset(
    re.findall(
        r"\S+",
        """name names member members attendee organisation organization organisations agency representing role position
        title post job sector category type status date time venue location item items no no. ref reference agenda
        subject topic discussion decision decisions action actions owner lead responsible by whom who when due deadline
        what progress update notes comments page term definition seats seat number affiliation body area email
        telephone phone attendance present apologies person place from to year years cost start end measure target
        priority objective outcome risk source document response comment question answer""",
    )
)


PLAN_HEAD = re.compile(
    r"(?:our |the |key |strategic |priority )*(?:(?:priorit(?:y|ies)|outcomes?|aims?|goals?|missions?|ambitions?|objectives?|themes?|pledges?|commitments?|"
    r"measures?|indicators?|actions?|focus|enablers?)\b|(?:what|how) (?:will )?(?:we|success)\b|(?:priority|theme|aim|goal|mission|pillar|ambition)? ?\d\b)",
    re.I,
)  # heads a column of a plan
ENTRIES_HEAD = re.compile(
    r"(?:our |key |planned |priority )?(?:actions?|activities|measures?|indicators?)\b|(?:what|how) (?:will )?we\b",
    re.I,
)
NO_THEME = re.compile(
    r"\b(?:discussions?|minutes?|notes?|items?|points|agenda|updates?|decisions?|members?|attendance|present|apologies|roles?|responsibilit\w+|"
    r"strengths|weaknesses|threats|risks?|achievements?|challenges|progress|done|functions|duties|invitees|observers|date|name)\b",
    re.I,
)  # heads what was said, who sits or how things are
LONGEST_ENTRY = 240  # code points of an entry of a list in a plan's cell


class TableRow(msgspec.Struct):
    """A row as each of its cells' blocks; a cell that is empty, or covered by a merged one, has none."""

    cells: list[list[Raw]]
    header: bool = False


def raws(rows: Sequence[TableRow], number: int, *, wrapped: bool = False) -> list[Raw]:
    """The blocks of a table: rows that keep their cells, or, where cells hold paragraphs, headings and paragraphs.

    In the second case, what stands beside the main text (an "Actions" column, say) stays a row with one filled
    cell, so that its place under the header tells what it is. `number` is the table's; `wrapped` says that a cell's lines
    may be one that was too long for its column.
    """
    given, rows = len(rows), [row for row in rows if any(row.cells)]
    rows = [
        TableRow(cells, row.header)
        for row in rows
        for cells in ([row.cells] if row.header else spread(row.cells, wrapped=wrapped))
    ]
    width = max((len(row.cells) for row in rows), default=0)
    for row in rows:
        row.cells = row.cells + [[] for _ in range(width - len(row.cells))]
    if all(sum(map(bool, row.cells)) <= 1 for row in rows):
        return [raw for row in rows for cell in row.cells for raw in cell]
    _find_header(rows, given)
    if not _lays_out_prose(rows, wrapped):
        plan = [] if wrapped else _plan_columns(rows[0])
        return [_data_row(row, number, wrapped, plan) for row in rows]
    main = _main_column(rows, width)
    out: list[Raw] = []
    for row in rows:
        out += [_data_row(row, number, wrapped)] if row.header else _taken_apart(row, main, number)
    return out


def _find_header(rows: Sequence[TableRow], given: int) -> None:
    """Marks the first row as the header where the format does not and its looks or words say so.

    `given` is how many rows there are with the empty ones: a lone row over empty ones can be a header.
    """
    if given < 2 or any(row.header for row in rows):
        return
    first = [cell for cell in rows[0].cells if cell]
    if len(first) < 2 or NUMBER.fullmatch(first[0][0].text) or any(len(c) > 1 or len(c[0].text) > 60 for c in first):
        return
    plain = sum(not all(raw.bold for cell in row.cells for raw in cell) for row in rows[1:])
    bold = all(cell[0].bold for cell in first) and 2 * plain >= len(rows) - 1
    words = [re.findall(r"[a-z.]+", cell[0].text.lower()) for cell in first]
    rows[0].header = bold or all(found and found[-1] in HEADER_WORDS for found in words)


def _lays_out_prose(rows: Sequence[TableRow], wrapped: bool) -> bool:
    body = [row for row in rows if not row.header]
    if _is_plan([row for row in rows if row.header], body):
        return False
    prose = [row for row in body if any(_is_prose(cell) and not apart(cell, wrapped=wrapped) for cell in row.cells)]
    if not prose:
        return False
    text, whole = (sum(_length(cell) for row in part for cell in row.cells) for part in (prose, body))
    return len(prose) >= PROSE_ROWS * len(body) or text >= PROSE_TEXT * whole


def _is_plan(heads: Sequence[TableRow], body: Sequence[TableRow]) -> bool:
    """Whether the heads are those of a plan and most rows have short lists side by side, or a head stands over each list."""
    if not heads:
        return False
    named = sum(bool(cell and PLAN_HEAD.match(cell[0].text)) for cell in heads[-1].cells)
    if named < 2 and not (len(body) < 3 and _lists_under(heads[-1], body)):
        return False
    beside = sum(sum(map(_lists, row.cells)) > 1 for row in body)
    longest = max((len(raw.text) for row in body for cell in row.cells for raw in cell), default=0)
    return 2 * beside > len(body) and longest <= LONGEST_ENTRY


def _lists_under(head: TableRow, body: Sequence[TableRow]) -> bool:
    """Whether each head is a short name of what is listed below it, and that neither people nor what was said."""
    names = [cell[0].text if len(cell) == 1 else "" for cell in head.cells]
    if not all(0 < len(name.split()) <= TITLE_WORDS // 2 and not NO_THEME.search(name) for name in names):
        return False
    return all(
        _lists(cell) and not any(is_person(raw.text.strip()) for raw in cell) for row in body for cell in row.cells
    )


def _lists(cell: list[Raw]) -> bool:
    return bool(cell) and all(raw.kind == "item" for raw in cell)


def _is_prose(cell: list[Raw]) -> bool:
    """Whether a cell holds more than can stand in a row: several paragraphs of some length, or a list."""
    if len(cell) < 2:
        return False
    mixed = any(raw.kind != "paragraph" for raw in cell) or (cell[0].bold and not all(raw.bold for raw in cell))
    return len(cell) > 3 or _length(cell) >= (MIXED_CELL if mixed else LONG_CELL)


def _length(cell: list[Raw]) -> int:
    return sum(len(raw.text) for raw in cell)


def _main_column(rows: Sequence[TableRow], width: int) -> int:
    lengths = [sum(_length(row.cells[column]) for row in rows if not row.header) for column in range(width)]
    return lengths.index(max(lengths))


def _plan_columns(head: TableRow) -> list[int]:
    """The columns of a plan in which each paragraph is an entry: what will be done, and how it will be known."""
    texts = [cell[0].text if cell else "" for cell in head.cells]
    found = [index for index, text in enumerate(texts) if ENTRIES_HEAD.match(text)]
    return found if head.header and sum(bool(PLAN_HEAD.match(text)) for text in texts) > 1 else []


def _data_row(row: TableRow, number: int, wrapped: bool, plan: Sequence[int] = ()) -> Raw:
    """A row of data; in the columns of a `plan`, and where a cell lists people or posts, its lines are set apart."""
    blocks = [raw for cell in row.cells for raw in cell]
    cells = tuple(
        APART.join(apart(cell, wrapped=wrapped))
        or (APART if index in plan and not _lists(cell) else " ").join(map(_with_marker, cell))
        for index, cell in enumerate(row.cells)
    )
    return Raw(
        "row",
        CELL_GAP.join(filter(None, cells)),
        page=blocks[0].page,
        cells=cells,
        table=number,
        header=row.header,
        bold=all(raw.bold for raw in blocks),
        italic=all(raw.italic for raw in blocks),
        size=blocks[0].size,
    )


def _with_marker(raw: Raw) -> str:
    return f"{raw.marker} {raw.text}" if raw.marker else raw.text


def _taken_apart(row: TableRow, main: int, number: int) -> list[Raw]:
    """The blocks of a row that lays out prose: its number and label as a heading, its text, then what stands beside."""
    column = main if row.cells[main] else max(range(len(row.cells)), key=lambda c: _length(row.cells[c]))
    before = [" ".join(raw.text for raw in cell) for cell in row.cells[:column] if cell]
    mark = before.pop(0) if before and NUMBER.fullmatch(clean(before[0])) else ""
    text = with_headings(row.cells[column], 2)
    label = " ".join(before)
    if label:
        head = text[0]
        text.insert(0, Raw("heading", label, page=head.page, level=2, marker=mark, size=head.size))
    elif mark:
        text[0] = _marked(text[0], mark)
    elif text[0].bold and _is_title(text[0]):
        text[0] = text[0].with_kind("heading", text[0].level or 3)
    return text + _beside(row, column, number)


def _marked(raw: Raw, mark: str) -> Raw:
    """The first block of a numbered row: its title as a heading, else a numbered item."""
    kind = "heading" if _is_title(raw) else "item"
    return msgspec.structs.replace(raw, kind=kind, level=2 if kind == "heading" else 1, marker=raw.marker or mark)


def _is_title(raw: Raw) -> bool:
    """Whether a block can be a title: short and no sentence."""
    if raw.kind not in ("paragraph", "heading") or len(raw.text.split()) > TITLE_WORDS:
        return False
    return not raw.text.rstrip().endswith((".", ";", ","))


def _beside(row: TableRow, column: int, number: int) -> list[Raw]:
    """What stands right of the main text: a row a paragraph, with only its own cell filled.

    Where several columns there have as many paragraphs each (task, owner, day), those that stand together make a row.
    """
    filled = [index for index in range(column + 1, len(row.cells)) if row.cells[index]]
    most = max((len(row.cells[index]) for index in filled), default=0)
    columns = {index: _in_parts(row.cells[index], most) for index in filled}
    if len(filled) > 1 and all(len(parts) == most for parts in columns.values()):
        return [_row_of(parts, len(row.cells), number) for parts in map(dict, zip(*_marked_by(columns), strict=True))]
    return [_row_of({index: raw}, len(row.cells), number) for index in filled for raw in row.cells[index]]


def _marked_by(columns: dict[int, list[Raw]]) -> list[list[tuple[int, Raw]]]:
    return [[(index, raw) for raw in parts] for index, parts in columns.items()]


def _in_parts(cell: list[Raw], count: int) -> list[Raw]:
    """The parts of a cell: its paragraphs, or one paragraph cut into as many like parts ("AB CD", "14 Nov 28 Nov")."""
    words = cell[0].text.split()
    if len(cell) > 1 or count < 2 or len(words) % count:
        return cell
    size = len(words) // count
    parts = [" ".join(words[start : start + size]) for start in range(0, len(words), size)]
    shapes = {re.sub(r"[A-Z]+", "A", re.sub(r"[a-z]+", "a", re.sub(r"\d+", "1", part))) for part in parts}
    return [msgspec.structs.replace(cell[0], text=part) for part in parts] if len(shapes) == 1 else cell


def _row_of(parts: dict[int, Raw], width: int, number: int) -> Raw:
    """A row in which some cells are filled."""
    cells = [""] * width
    for index, raw in parts.items():
        cells[index] = _with_marker(raw)
    first = next(iter(parts.values()))
    return msgspec.structs.replace(
        first, kind="row", text=CELL_GAP.join(filter(None, cells)), cells=tuple(cells), table=number, level=0, marker=""
    )
