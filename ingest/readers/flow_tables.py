"""Tables that lost their cells: a header such as "Name Organisation Role", then rows that run over lines.

The header's words say what each column holds, and what it holds says where a cell ends: a name, a body's
head word, a title. Of all ways to cut the lines into rows and the rows into cells the best by these signs is taken
(dynamic programming over lines; each cut is a whole number of words).
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from convenor.ingest.readers.assemble import Line, Raw
from convenor.ingest.readers.table_cells import LINE_END, STATUS, Signs, Words, row as best_row
from convenor.ingest.words.labels import LABEL_ALONE, label_of
from convenor.ingest.words.shapes import BODY_HEADS, NOT_NAMES, TITLE_HEADS, is_person

# header word → what its column holds
COLUMNS = {
    word: kind
    for kind, words in (
        ("person", "name member attendee participant representative"),
        ("body", "organisation organization representing agency employer authority"),
        ("title", "role position title post designation"),
        ("status", "apologies present attendance attended attending status"),
        ("other", "sector category constituency type"),
    )
    for word in words.split()
}
STACKED = (
    ("other", re.compile(r"(?:type|kind|category) of (?:organi[sz]ation|member)", re.I)),
    (
        "person",
        re.compile(
            r"(?:member'?s?|full|first) names?|(?:names|members|attendees|participants)|name of (?:the )?(?:member|representative|person|nominee)",
            re.I,
        ),
    ),
    (
        "body",
        re.compile(
            r"(?:name of (?:the )?)?(?:organi[sz]ation|agency|body)(?: represented)?|(?:nominating|member|partner|employing) (?:organi[sz]ation|body|agency)",
            re.I,
        ),
    ),
    ("title", re.compile(r"(?:job )?(?:role|title|position|post)(?: (?:on|in|within|held|at) [\w ]{2,40})?", re.I)),
)  # heads of several words, each with a line of its own
ENDS = re.compile(r"^(?:\d+(?:\.\d+)*\.?\s|[•\uf0b7]|\([a-z]\)\s)")
SENTENCE_END = re.compile(r"[a-z]\.$")
MAX_HEADER_LINES = 4
FEWEST_HEADS, FEWEST_ROWS = 2, 2  # of a table whose cells have lines of their own
MAX_ROW_LINES = 6
MAX_TABLE_LINES = 400
FEWEST_BODIES = 3  # whose names open with one word
ROW_COST = 1.0  # so that one good row beats two poor ones
LINE_COST = 0.35  # of every line after a row's first

LONGEST_ALONE = 120  # characters of a cell on a line of its own
BRACKETS = re.compile(r"\s*\([^()]*\)")
NAME = re.compile(r"[A-Z][\w’'.-]*(?: (?:[A-Z][\w’'.-]*|de|la|van|von|der|ap|ab|ferch|bin|al|el)){1,4}")
NO_NAMES = TITLE_HEADS | BODY_HEADS | NOT_NAMES
STACKED_END = 1.5  # what a line's end is worth as a cell's edge where each word of the header has a line of its own

Cells = tuple[str, ...]


def tables(lines: Sequence[Line | Raw]) -> list[Line | Raw]:
    """The lines, with those of such tables replaced by row blocks."""
    out: list[Line | Raw] = []
    index, table = 0, 1
    while index < len(lines):
        columns, taken = _header(lines, index)
        if grouped := _groups(lines, index) or _apart(lines, index):
            out.extend(_raws(grouped, table, lines[index].page))
            table += 1
            index += sum(map(len, grouped))
            continue
        body, end = _region(lines, index + taken) if columns else ([], index)
        rows, last = _rows(body, columns, STACKED_END if taken == len(columns) else LINE_END) if columns else ([], 0)
        if len(rows) < 2:
            out.append(lines[index])
            index += 1
            continue
        head = [line.text for line in lines[index : index + taken] if isinstance(line, Line)]
        page = lines[index].page
        cells = tuple(" ".join(head).split())
        out += _raws([cells, *rows], table, page)
        table += 1
        index = index + taken + last if columns[-1] == "status" else end
    return out


def _raws(rows: Sequence[Cells], table: int, page: int | None) -> list[Raw]:
    """Row blocks of a table, of which the first is its header."""
    return [
        Raw("row", " | ".join(row), page=page, cells=row, table=table, header=not number)
        for number, row in enumerate(rows)
    ]


def _groups(lines: Sequence[Line | Raw], index: int) -> list[Cells]:
    """A header and its rows, where each cell has a line of its own and a gap stands before each row; else []."""
    heads = _group(lines, index)
    kinds = [kind_of(head) for head in heads]
    if not len(heads) >= FEWEST_HEADS or "" in kinds or len(set(kinds)) != len(kinds) or "body" not in kinds:
        return []
    rows, at = [heads], index + len(heads)
    while len(row := _group(lines, at)) == len(heads) and not any(map(ENDS.match, row)):
        rows.append(row)
        at += len(row)
    return rows if len(rows) > FEWEST_ROWS else []


def _apart(lines: Sequence[Line | Raw], index: int) -> list[Cells]:
    """A header and its rows of people, where each cell has a line of its own and as wide a gap stands before each; else []."""
    heads = _alone(lines, index, MAX_HEADER_LINES)
    kinds = [kind for kind in map(kind_of, heads) if kind]
    heads = heads[: len(kinds)]
    if len(kinds) < FEWEST_HEADS or kinds[0] != "person" or len(set(kinds)) != len(kinds) or "" in map(kind_of, heads):
        return []
    rows, at = [heads], index + len(heads)
    while len(row := _alone(lines, at, len(heads))) == len(heads) and _is_row(row, kinds):
        rows.append(row)
        at += len(row)
    people = [[is_person(BRACKETS.sub("", cell)) for cell in row] for row in rows[1:]]
    sure = sum(first and not any(others) for first, *others in people)
    return rows if len(rows) > FEWEST_ROWS and 2 * sure >= len(rows) - 1 else []


def _alone(lines: Sequence[Line | Raw], index: int, count: int) -> Cells:
    """So many lines from here, as far as a gap stands before each of them but the first."""
    out: list[str] = []
    bottom = float("-inf")
    for line in lines[index : index + count]:
        if not isinstance(line, Line) or line.top <= bottom or len(line.text) > LONGEST_ALONE:
            break
        out.append(line.text.strip())
        bottom = line.bottom
    return tuple(out)


def _is_row(row: Cells, kinds: Sequence[str]) -> bool:
    """Whether a row's first cell may be a name, and none of the others is a label or ends a sentence."""
    fit = all(bool(STATUS.fullmatch(cell)) == (kind == "status") for cell, kind in zip(row, kinds, strict=True))
    plain = not any(ENDS.match(cell) or cell[-1] in ".:" or label_of(cell)[1] for cell in row)
    return may_name(row[0]) and fit and plain


def may_name(cell: str) -> bool:
    """Whether a cell may be somebody's name, with what a bracket says of them."""
    first = BRACKETS.sub("", cell)
    return is_person(first) or bool(NAME.fullmatch(first) and NO_NAMES.isdisjoint(first.lower().split()))


def kind_of(head: str) -> str:
    """What a column holds by a head that may be of several words, "" when it does not say."""
    plain = head.strip(" :")
    return COLUMNS.get(plain.lower()) or next((kind for kind, said in STACKED if said.fullmatch(plain)), "")


def _group(lines: Sequence[Line | Raw], index: int) -> Cells:
    """The lines from here that stand on each other without a gap, as far as they may be one row."""
    out: list[str] = []
    bottom = 0.0
    for line in lines[index : index + MAX_HEADER_LINES + 1]:
        if not isinstance(line, Line) or (out and line.top > bottom):
            break
        out.append(line.text.strip())
        bottom = line.bottom
    return tuple(out)


def _header(lines: Sequence[Line | Raw], index: int) -> tuple[list[str], int]:
    """(what the columns hold, lines taken) when the lines from here are a table's header; else ([], 0)."""
    kinds: list[str] = []
    taken = 0
    for line in lines[index : index + MAX_HEADER_LINES]:
        words = line.text.split() if isinstance(line, Line) else []
        plain = [word.strip(":").lower() for word in words]
        if not words or not all(word in COLUMNS for word in plain) or not all(word[0].isupper() for word in words):
            break
        kinds += [COLUMNS[word] for word in plain]
        taken += 1
    good = len(kinds) >= 2 and len(set(kinds)) == len(kinds) and bool({"body", "title"} & set(kinds))
    good = good and ("status" not in kinds or kinds[-1] == "status")
    return (kinds, taken) if good else ([], 0)


def _region(lines: Sequence[Line | Raw], start: int) -> tuple[list[str], int]:
    """The lines of the table's body: up to a clause, a bullet, a sentence, a numbered heading or another header."""
    body: list[str] = []
    for index in range(start, min(len(lines), start + MAX_TABLE_LINES)):
        line = lines[index]
        if not isinstance(line, Line) or _header(lines, index)[0]:
            break
        text = line.text.strip()
        if ENDS.match(text) or LABEL_ALONE.fullmatch(text) or (len(text) > 60 and SENTENCE_END.search(text)):
            break
        body.append(text)
    return body, start + len(body)


def _rows(body: list[str], columns: list[str], edge: float) -> tuple[list[Cells], int]:
    """The best cut of the lines into rows and of the rows into cells, and how many lines they take."""
    signs = Signs(
        _repeated_starts(body) if columns[0] == "other" else Counter(),
        pairs := _starts_of_cells(body),
        _openings(body, pairs),
    )
    words = Words(body, signs, edge)
    best: list[tuple[float, int, Cells] | None] = [(0.0, 0, ())]  # (score, where the last row begins, the row)
    for end in range(1, len(body) + 1):
        options: list[tuple[float, int, Cells]] = []
        for start in range(max(0, end - MAX_ROW_LINES), end):
            before = best[start]
            if before is None:
                continue
            row, score = best_row(words, start, end, columns)
            if row:
                options.append((before[0] + score - ROW_COST - LINE_COST * (end - start - 1), start, row))
        best.append(max(options, key=lambda option: option[0]) if options else None)
    at = last = max(index for index, option in enumerate(best) if option is not None)
    rows: list[Cells] = []
    while at and (option := best[at]) is not None:
        rows.append(option[2])
        at = option[1]
    return rows[::-1], last


def _starts_of_cells(body: list[str]) -> frozenset[tuple[str, str]]:
    """Pairs of words that stand after at least two different words: where they stand a cell is likely to begin."""
    before: dict[tuple[str, str], set[str]] = {}
    words = " ".join(body).split()
    for a, b, c in zip(words, words[1:], words[2:], strict=False):
        before.setdefault((b, c), set()).add(a)
    return frozenset(pair for pair, seen in before.items() if len(seen) >= 2 and pair[0][0].isupper())


def _openings(body: list[str], pairs: frozenset[tuple[str, str]]) -> frozenset[str]:
    """The words with which the names of several bodies open, such as their area's: they open repeated pairs and stand before and after others."""
    before, behind = defaultdict[str, set[str]](set), defaultdict[str, set[str]](set)
    for a, b, c in zip(words := " ".join(body).split(), words[1:], words[2:], strict=False):
        before[b].add(a)
        behind[b].add(c)
    first = {pair[0] for pair in pairs if pair[1].lower() in BODY_HEADS and pair[0].lower() not in NO_NAMES}
    return frozenset(word.lower() for word in first if min(len(before[word]), len(behind[word])) >= FEWEST_BODIES)


def _repeated_starts(body: list[str]) -> Counter[str]:
    """Openings of one to three words with which several lines begin: the categories of a first column."""
    seen: Counter[str] = Counter()
    for line in body:
        words = line.split()
        for size in (1, 2, 3):
            if len(words) > size:
                seen[" ".join(words[:size])] += 1
    good = {k: n for k, n in seen.items() if n >= 2 and k.split()[0].lower() not in TITLE_HEADS}
    longer = {" ".join(k.split()[:-1]) for k, n in good.items() if n == seen[" ".join(k.split()[:-1])]}
    return Counter({k: n for k, n in good.items() if k not in longer})
