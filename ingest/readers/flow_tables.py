"""Tables that lost their cells: a header such as "Name Organisation Role", then rows that run over lines.

The header's words say what each column holds, and what it holds says where a cell ends: a name, a body's
head word, a title. Of all ways to cut the lines into rows and the rows into cells the best by these signs is taken
(dynamic programming over lines; each cut is a whole number of words).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

import msgspec

from convenor.ingest.places import place_starts
from convenor.ingest.readers.assemble import Line, Raw
from convenor.ingest.shapes import BODY_HEADS, TITLE_HEADS, TITLE_STARTS, is_person, strip_honorific

# header word → what its column holds
COLUMNS = {
    "name": "person",
    "member": "person",
    "attendee": "person",
    "participant": "person",
    "representative": "person",
    "organisation": "body",
    "organization": "body",
    "representing": "body",
    "agency": "body",
    "employer": "body",
    "authority": "body",
    "role": "title",
    "position": "title",
    "title": "title",
    "post": "title",
    "designation": "title",
    "sector": "other",
    "category": "other",
    "constituency": "other",
    "type": "other",
}
WORDS = re.compile(r"\S+")
MAX_ROW_LINES = 6
MAX_TABLE_LINES = 400
ROW_COST = 1.0  # so that one good row beats two poor ones


class Signs(msgspec.Struct, frozen=True):
    """What the table as a whole tells about its cells: repeated categories, and pairs of words that begin cells."""

    sectors: Counter[str]
    cells: frozenset[tuple[str, str]]


def tables(lines: Sequence[Line | Raw]) -> list[Line | Raw]:
    """The lines, with those of such tables replaced by row blocks."""
    out: list[Line | Raw] = []
    index, table = 0, 1
    while index < len(lines):
        columns, taken = _header(lines, index)
        if columns:
            body, end = _region(lines, index + taken)
            rows = _rows(body, columns)
            if len(rows) >= 2:
                head = [line.text for line in lines[index : index + taken] if isinstance(line, Line)]
                page = getattr(lines[index], "page", None)
                cells = tuple(" ".join(head).split())
                out.append(Raw("row", " | ".join(cells), page=page, cells=cells, table=table, header=True))
                out.extend(Raw("row", " | ".join(row), page=page, cells=tuple(row), table=table) for row in rows)
                table += 1
                index = end
                continue
        out.append(lines[index])
        index += 1
    return out


def _header(lines: Sequence[Line | Raw], index: int) -> tuple[list[str], int]:
    """(what the columns hold, lines taken) when the lines from here are a table's header; else ([], 0)."""
    kinds: list[str] = []
    for taken in range(1, 5):
        line = lines[index + taken - 1] if index + taken <= len(lines) else None
        if not isinstance(line, Line):
            break
        words = [w.strip(":").lower() for w in line.text.split()]
        if not words or any(w not in COLUMNS for w in words) or not all(w[:1].isupper() for w in line.text.split()):
            break
        kinds += [COLUMNS[w] for w in words]
    else:
        taken += 1
    taken -= 1
    good = len(kinds) >= 2 and len(set(kinds)) == len(kinds) and bool({"body", "title"} & set(kinds))
    return (kinds, taken) if good else ([], 0)


def _region(lines: Sequence[Line | Raw], start: int) -> tuple[list[str], int]:
    """The lines of the table's body: up to a clause, a bullet, a sentence or a numbered heading."""
    body: list[str] = []
    end = start
    while end < len(lines) and len(body) < MAX_TABLE_LINES:
        line = lines[end]
        if not isinstance(line, Line):
            break
        text = line.text.strip()
        if re.match(r"^(?:\d+(?:\.\d+)*\.?\s|[•\uf0b7]|\([a-z]\)\s)", text) or (
            len(text) > 60 and re.search(r"[a-z]\.$", text)
        ):
            break
        body.append(text)
        end += 1
    return body, end


def _rows(body: list[str], columns: list[str]) -> list[tuple[str, ...]]:
    """The best cut of the lines into rows and of the rows into cells; lines after the last good row are dropped."""
    signs = Signs(_repeated_starts(body) if columns[0] == "other" else Counter(), _starts_of_cells(body))
    best: list[tuple[float, list[tuple[str, ...]]]] = [(0.0, [])]
    for end in range(1, len(body) + 1):
        options = []
        for start in range(max(0, end - MAX_ROW_LINES), end):
            if best[start][0] == float("-inf"):
                continue
            row, score = _cells(" \n".join(body[start:end]), columns, signs)
            if row:
                options.append((best[start][0] + score - ROW_COST - 0.35 * (end - start - 1), [*best[start][1], row]))
        best.append(max(options, key=lambda option: option[0]) if options else (float("-inf"), []))
    for score, rows in reversed(best):
        if score != float("-inf"):
            return rows
    return []


def _starts_of_cells(body: list[str]) -> frozenset[tuple[str, str]]:
    """Pairs of words that stand after at least two different words: where they stand a cell is likely to begin."""
    before: dict[tuple[str, str], set[str]] = {}
    words = " ".join(body).split()
    for a, b, c in zip(words, words[1:], words[2:], strict=False):
        before.setdefault((b, c), set()).add(a)
    return frozenset(pair for pair, seen in before.items() if len(seen) >= 2 and pair[0][0].isupper())


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


def _cells(text: str, columns: list[str], signs: Signs) -> tuple[tuple[str, ...], float]:
    """The best cut of one row into cells with its score; ((), -inf) when no cut makes sense."""
    spans = [(m.start(), m.end()) for m in WORDS.finditer(text)]
    count = len(spans)
    if count < len(columns) or count > 40:
        return (), float("-inf")
    gaps = [
        2.0
        if "  " in text[spans[i][1] : spans[i + 1][0]].replace("\n", "")
        else (0.3 if "\n" in text[spans[i][1] : spans[i + 1][0]] else 0.0)
        for i in range(count - 1)
    ]
    words = [text[a:b] for a, b in spans]
    # hard separators inside a cell cost: a wide gap is nearly always a cell's edge
    table: dict[tuple[int, int], tuple[float, tuple[int, ...]]] = {(0, 0): (0.0, ())}
    for number, kind in enumerate(columns):
        for end in range(number + 1, count - (len(columns) - number - 1) + 1):
            options = []
            for start in range(number, end):
                if (number, start) not in table:
                    continue
                before, cuts = table[number, start]
                fit = _fit(words[start:end], kind, signs)
                if fit == float("-inf"):
                    continue
                inside = sum(g for g in gaps[start : end - 1] if g >= 2)
                edge = gaps[end - 1] if end < count else 0.0
                options.append((before + fit + edge - inside, (*cuts, end)))
            if options:
                table[number + 1, end] = max(options)
    if (len(columns), count) not in table:
        return (), float("-inf")
    score, cuts = table[len(columns), count]
    starts = (0, *cuts[:-1])
    return tuple(re.sub(r"(\w-) (?=\w)", r"\1", " ".join(words[a:b])) for a, b in zip(starts, cuts, strict=True)), score


def _fit(words: list[str], kind: str, signs: Signs) -> float:
    """How well some words make a cell of a kind."""
    text = " ".join(words)
    lowered = [w.lower().strip("(),–-/") for w in words]
    if not (words[0][0].isupper() or words[0][0] == "("):
        return float("-inf")
    if kind == "person":
        bare = strip_honorific(text)[1].split()
        if is_person(text):
            return 3.0 - 0.9 * max(0, len(bare) - 2) - (1.5 if len(bare) > 2 and lowered[-1] in place_starts() else 0.0)
        return (
            -2.5
            if 2 <= len(bare) <= 3 and all(w[0].isupper() for w in words) and lowered[-1] not in BODY_HEADS
            else float("-inf")
        )
    if kind == "title":
        return _title_fit(words, lowered)
    if kind == "body":
        return _body_fit(words, lowered) + (1.0 if tuple(words[:2]) in signs.cells else 0.0)
    begins = max((1.2 for s in signs.sectors if text.startswith(s)), default=0.0)
    if words[-1][-1] in ",&(/" or not text_closed(words) or lowered[-1] in {"and", "of", "the", "for"}:
        return float("-inf")
    return (
        (1.6 if text in signs.sectors else begins)
        - 0.05 * len(words)
        - (1.0 if any(w in TITLE_HEADS for w in lowered) else 0.0)
    )


def _title_fit(words: list[str], lowered: list[str]) -> float:
    if len(words) > 14 or words[0][0] == "(":
        return float("-inf")
    score = -0.4 * sum(w.endswith(",") for w in words)
    if lowered[0] in TITLE_HEADS or lowered[0] in TITLE_STARTS:
        score += 1.5
    if any(w in TITLE_HEADS for w in lowered):
        score += 1.2
    elif len(words) > 3:
        return float("-inf")
    else:
        score -= 1.0
    if lowered[-1] in BODY_HEADS and lowered[-1] not in TITLE_HEADS:
        score -= 0.8
    if (
        words[-1][-1] in ",–-&"
        or words[-1].endswith(("'s", "’s"))
        or lowered[-1] in {"of", "for", "and", "the", "mental"}
    ):
        score -= 2.0
    return score - 0.05 * len(words)


def _body_fit(words: list[str], lowered: list[str]) -> float:
    if len(words) > 14 or lowered[-1] in {"of", "for", "and", "the", "with", "&"} or lowered[0] in {"of", "and", "for"}:
        return float("-inf")
    if words[0][0] == "(" or any(w.endswith(",") for w in words[:-1]):
        return float("-inf")
    closed = text_closed(words)
    score = 0.0 if closed else -2.0
    heads = [i for i, w in enumerate(lowered) if w in BODY_HEADS]
    if heads:
        score += 1.5
        tail = lowered[heads[-1] + 1 :]
        score -= 0.6 * len([w for w in tail if not words[-1].endswith(")")])
        if len(words) == 1 and lowered[0] in {
            "council",
            "board",
            "trust",
            "partnership",
            "committee",
            "system",
            "group",
        }:
            score -= 3.0
    elif any(w.isupper() and len(w) > 2 for w in words):
        score += 0.6
    else:
        score -= 1.0
    if any(w in TITLE_HEADS and w not in BODY_HEADS for w in lowered):
        score -= 1.5
    if lowered[0] in place_starts() or (words[0].isupper() and len(words) > 1):
        score += 0.8
    if lowered[0] in BODY_HEADS - {"university", "department", "office", "healthwatch"} or lowered == [
        "borough",
        "council",
    ]:
        score -= 1.8
    if words[-1].strip(",.)").lower() in TITLE_STARTS - {"public", "service", "services"}:
        score -= 1.0
    score -= 2.0 * sum(a == b for a, b in pairwise(lowered))
    return score - 0.12 * len(words)


def text_closed(words: list[str]) -> bool:
    """Whether brackets opened in the words are closed in them."""
    text = " ".join(words)
    return text.count("(") == text.count(")")
