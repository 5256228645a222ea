"""Tables of a plan that have lost their cells: a line of columns' names over lines that are rows, or each name and cell on a line of its own.

"Issue Action Partners Timescale" stands over "Last bus at five Pilot an evening minibus Vale Transport Short". What a column holds tells where its
cell ends: what is to be done opens with a verb, who does it is a run of capitals, when is a date or a term. The rows are rows again.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from convenor.graph.model import Block, Cell
from convenor.ingest.aims.cell_ends import ENDS_ROW, WHEN, capitals, verb
from convenor.ingest.aims.plan_tables import AIM_COLUMN, COLUMNS
from convenor.ingest.names.findings import Findings
from convenor.ingest.words import aim_cues as cues

LONGEST_HEAD = 120  # code points of a line of columns' names
MOST_OF_NAME = 5  # words of a column's name
LONGEST_CELL = 300
LONGEST_NAME = 40  # code points of a column's name on a line of its own
FIRST_TABLE = 1_000_000  # so that no table of the paper's own has its number
OTHER = re.compile(
    r"(?:key |main |local )?(?:issues?|problems?|needs?|concerns?|challenges?|why|rationale|scrutiny|outputs?|comments?|links?)(?: to be addressed)?"
)
NO_NAME = re.compile(r"[\d:;.,]")
OF_AIMS = re.compile(r"(?:[\w-]+ and )?[\w-]+ (?P<kind>objectives?|priorit(?:y|ies)|outcomes?|goals?)")
CODE = re.compile(r"(?:^|(?<=\s))(?P<code>[A-Z]{1,3}\d{1,2}|\d{1,2}\.\d{1,2})\.?\s+(?=[A-Z])")
HONORIFIC_WITHIN = re.compile(
    r"(?<=\s)(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Rev|Revd|Sir|Dame|Lord|Lady)\b\.?\s+(?=[A-Z])"
)
WORDS = (
    "objective",
    "priorit",
    "outcome",
    "action",
    "activit",
    "strateg",
    "project",
    "initiative",
    "deliverable",
    "task",
    "what",
)  # in the name of a column of what is to be done
FEWEST_CODES = 2
Part = tuple[int, int]  # a cell's place within its line


def tabled(findings: Findings, blocks: Sequence[Block]) -> list[Block]:
    """The blocks, with the lines of such tables as rows."""
    words = [findings.words(block) for block in blocks]
    out: list[Block] = []
    index = 0
    while index < len(blocks):
        taken, rows = (
            _on_lines(blocks, words, index, findings.text) or _stacked(blocks, words, index) or (1, [blocks[index]])
        )
        number = FIRST_TABLE + index
        out += [
            msgspec.structs.replace(row, table=number) if row.kind == "row" and row.table is None else row
            for row in rows
        ]
        index += taken
    return out


def _kind(name: str) -> str | None:
    """What a column holds by its name: "action", "owner", "when", "measure", a kind of aim, "" for something else; None where it is no name."""
    plain = name.lower().strip(" :?*")
    if OTHER.fullmatch(plain):
        return ""
    if len(plain) > LONGEST_NAME or NO_NAME.search(plain):
        return None
    found = next((kind for kind, pattern in COLUMNS if pattern.fullmatch(plain)), None)
    aim = None if found else AIM_COLUMN.fullmatch(plain) or OF_AIMS.fullmatch(plain)
    return found or (cues.KIND[aim["kind"]] if aim else None)


def _names(line: str) -> list[tuple[Part, str]]:
    """The columns' names of which a line is made, each with its place and what its column holds; [] where it is made of anything else."""
    tokens = [each.span() for each in re.finditer(r"\S+", line)] if len(line) <= LONGEST_HEAD else []
    found = _cut(line, tokens, 0, {}) or []
    out: list[tuple[Part, str]] = []
    for place, kind in found:
        if not (out and out[-1][1] == kind and kind in ("owner", "when")):  # "Lead Partner", "By when"
            out.append((place, kind))
    kinds = [kind for _, kind in out]
    return out if len(out) > 1 and (_is_plan(kinds) or (len(found) > 2 and _lists_aims(kinds))) else []


def _cut(
    line: str, tokens: Sequence[Part], at: int, seen: dict[int, list[tuple[Part, str]] | None]
) -> list[tuple[Part, str]] | None:
    """The names of which the words from one on are made, as many as can be; None where they are none."""
    if at == len(tokens):
        return []
    if at not in seen:
        seen[at] = None
        for last in range(at, min(at + MOST_OF_NAME, len(tokens))):
            place = tokens[at][0], tokens[last][1]
            kind = _kind(line[place[0] : place[1]]) if line[place[0]].isupper() else None
            rest = _cut(line, tokens, last + 1, seen) if kind is not None else None
            if kind is not None and rest is not None:
                seen[at] = [(place, kind), *rest]
                break
    return seen[at]


def _is_plan(kinds: Sequence[str]) -> bool:
    """Whether columns are those of a plan: what is to be done, with who, when or how it is known."""
    told = {"owner", "when", "measure"} & set(kinds)
    return kinds.count("action") == 1 and bool(told) and len(kinds) <= 7


def _lists_aims(kinds: Sequence[str]) -> bool:
    """Whether columns are those of a list of aims, with who answers for them or how they are known."""
    return "action" not in kinds and kinds[0] in cues.KIND.values() and bool({"owner", "measure"} & set(kinds))


def _on_lines(blocks: Sequence[Block], words: Sequence[str], index: int, text: str) -> tuple[int, list[Block]] | None:
    """(blocks taken, rows) of a table whose columns' names stand on one line with a row a line below, or codes within it."""
    block, line = blocks[index], words[index]
    if block.kind not in ("heading", "paragraph") or not any(word in line.lower() for word in WORDS):
        return None
    names = _names(line)
    if not names:
        return _run_in(block, line, text)
    columns = [kind for _, kind in names]
    coded = (
        bool(re.match(r"[A-Z]{1,3}\d", blocks[index + 1].marker or words[index + 1]))
        if index + 1 < len(blocks)
        else False
    )
    rows: list[Block] = []
    last = index + 1
    while last < len(blocks) and blocks[last].kind in ("paragraph", "item", "heading"):
        below = blocks[last]
        if cues.NUMBERED.match(words[last]) or _names(words[last]) or len(words[last]) > LONGEST_CELL * 2:
            break
        opens = not coded or bool(CODE.match(words[last]) or re.match(r"[A-Z]{1,3}\d", below.marker))
        row = _row if "action" in columns else _aim_row
        found = [row(words[last], start, end, columns, opens, text) for start, end in _rows_of(words[last], columns)]
        if not any(found):
            break
        rows += [_block(below, each) for each in found if each]
        last += 1
    if not rows and "action" not in columns:
        last = index + 1  # the names of columns are no aim, whatever stands below them
    elif not rows or (len(rows) < 2 and len(columns) < 3):
        return None
    return last - index, [_block(block, [place for place, _ in names]), *rows]


def _run_in(block: Block, line: str, text: str) -> tuple[int, list[Block]] | None:
    """The rows of a table that stands in one paragraph, where codes tell them apart ("… Ref Action Who When A1 … A2 …")."""
    codes = list(CODE.finditer(line)) if len(line) > LONGEST_HEAD else []
    if len(codes) < FEWEST_CODES:
        return None
    tokens = [each.start() for each in re.finditer(r"\S+", line[: codes[0].start()])][-2 * MOST_OF_NAME :]
    top = codes[0].start()
    head = next(
        ((at, found) for at in tokens if (found := _names(line[at:top].strip())) and _alike(line[at:top])), None
    )
    if head is None:
        return None
    columns = [kind for _, kind in head[1]]
    ends = [*(each.start() for each in codes[1:]), len(line)]
    if columns[-1] == "when" and (time := ENDS_ROW.search(line, codes[-1].end())):
        ends[-1] = time.end()
    rows = [_row(line, each.start(), end, columns, True, text) for each, end in zip(codes, ends, strict=True)]
    if not all(rows):
        return None
    names = [(start + head[0], end + head[0]) for (start, end), _ in head[1]]
    above = [msgspec.structs.replace(block, end=block.start + len(line[: head[0]].rstrip()))] if head[0] else []
    below = [msgspec.structs.replace(block, start=block.start + ends[-1] + 1)] if line[ends[-1] :].strip() else []
    return 1, [*above, _block(block, names), *(_block(block, row) for row in rows if row), *below]


def _alike(head: str) -> bool:
    """Whether the names of columns are all in capitals, or none is: a word of another kind before them is of what stands above."""
    capitals = {word.isupper() for word in head.split() if len(word) > 3}
    return len(capitals) < 2


def _rows_of(line: str, columns: Sequence[str]) -> list[Part]:
    """The rows that a line holds: more than one where the last column is a time and one stands within it."""
    ends = [each.end() for each in ENDS_ROW.finditer(line)] if columns[-1] == "when" else []
    if not ends or ends[-1] < len(line.rstrip()):
        ends.append(len(line))
    return list(zip([0, *ends], ends, strict=False))


def _row(line: str, start: int, end: int, columns: Sequence[str], opens: bool, text: str) -> list[Part]:
    """The cells of a row, [] where it cannot be told where they end. A row that opens none goes on with the aim above it."""
    code = CODE.match(line[start:end].lstrip())
    cells: list[Part] = [(start, start)] * len(columns)
    start += len(line[start:end]) - len(line[start:end].lstrip())
    action = columns.index("action")
    if code:
        if action and columns[0] == "when":
            cells[0] = start, start + code.end("code")
        start += code.end()
    if "when" in columns[action:] and columns[-1] == "when":
        time = next((each for each in ENDS_ROW.finditer(line, start, end) if not line[each.end() : end].strip()), None)
        if time:
            cells[-1], end = time.span(), time.start()
    first = next((at for at, kind in enumerate(columns[:action]) if kind != "when"), None)
    if first is not None and opens:
        cut = verb(line, start, end)
        if cut is None:
            return []
        cells[first] = start, start + len(line[start:cut].rstrip())
        start = cut
    owner = next((at for at, kind in enumerate(columns) if at > action and kind == "owner"), None)
    if owner is not None:
        cut = capitals(line, start, end, text)
        cells[owner] = cut, cut + len(line[cut:end].rstrip())
        end = cut
    cells[action] = start, start + len(line[start:end].rstrip())
    told = line[start:end].split()
    return cells if len(told) > 1 and any(word.isalpha() and word.islower() for word in told) else []


def _aim_row(line: str, start: int, end: int, columns: Sequence[str], *_: object) -> list[Part]:
    """The cells of a row that has an aim with who answers for it, named with a form of address; [] where that cannot be told."""
    who = HONORIFIC_WITHIN.search(line, start, end)
    alone = sum(kind in cues.KIND.values() or kind == "measure" for kind in columns) == 1
    if who is None or not alone or len(line[start : who.start()].split()) < 2:
        return []
    aim = start, start + len(line[start : who.start()].rstrip())
    return [aim, *[(aim[1], aim[1])] * (len(columns) - 1)]  # where the name ends nothing tells


def _stacked(blocks: Sequence[Block], words: Sequence[str], index: int) -> tuple[int, list[Block]] | None:
    """(blocks taken, rows) of a table of which each column's name and each cell is a line of its own."""
    if len(words[index]) > LONGEST_NAME or _kind(words[index]) is None or not _is_line(blocks[index], words[index]):
        return None
    columns: list[str] = []
    while index + len(columns) < len(blocks) and len(columns) < 7:
        at = index + len(columns)
        kind = _kind(words[at]) if len(words[at]) <= LONGEST_NAME and _is_line(blocks[at], words[at]) else None
        if kind is None:
            break
        columns.append(kind)
    if len(columns) < 3 or not _is_plan(columns):
        return None
    rows: list[Block] = []
    last = index + len(columns)
    while size := _size(blocks, words, last, columns):
        cells = [(blocks[at].start, blocks[at].end) for at in range(last, last + size)]
        cells = [(cells[0][0], cells[0][0])] * (len(columns) - size) + cells
        rows.append(_spanning(blocks[last], cells))
        last += size
    if len(rows) < 2:
        return None
    head = _spanning(blocks[index], [(b.start, b.end) for b in blocks[index : index + len(columns)]])
    return last - index, [head, *rows]


def _size(blocks: Sequence[Block], words: Sequence[str], at: int, columns: Sequence[str]) -> int:
    """How many lines the row takes that begins at one: a cell each, or one less where it goes on with the aim above; 0 where there is no row."""
    for size in (len(columns), len(columns) - 1):
        lines = words[at : at + size]
        kinds = columns[len(columns) - size :]
        if len(lines) < size or "action" not in kinds or any(map(cues.NUMBERED.match, lines)):
            continue
        if not all(map(_is_line, blocks[at : at + size], lines)):
            continue
        timed = kinds[-1] != "when" or WHEN.fullmatch(lines[-1].strip(" .")) is not None
        acts = len(lines[kinds.index("action")].split()) > 1
        owned = all(
            said[0].isupper() and said[-1] != "." for said, kind in zip(lines, kinds, strict=True) if kind == "owner"
        )
        if timed and acts and owned and (kinds[-1] == "when" or size == len(columns)):
            return size
    return 0


def _is_line(block: Block, said: str) -> bool:
    return block.kind in ("paragraph", "heading", "item") and 0 < len(said) <= LONGEST_CELL


def _block(block: Block, places: Sequence[Part]) -> Block:
    return _spanning(block, [(block.start + start, block.start + end) for start, end in places])


def _spanning(block: Block, places: Sequence[Part]) -> Block:
    """A row with cells at some places of the text."""
    cells = tuple(Cell(start, end) for start, end in places)
    first, last = min(start for start, _ in places), max(end for _, end in places)
    return msgspec.structs.replace(block, kind="row", start=first, end=last, cells=cells, level=0, table=None)
