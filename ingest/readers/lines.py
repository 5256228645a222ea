"""From the lines of a page to paragraphs, headings and list items: what belongs together, and what is page furniture.

Lines come from plain text (no positions but the indent) or from PDF (boxes, font size, weight). A line ends a
paragraph when the next one starts something new, or when it stops well short of its neighbours and what follows
starts a sentence. Furniture is what recurs at the edge of pages, and page numbers.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from convenor.ingest.readers.assemble import Line, Raw
from convenor.ingest.readers.furniture import without_furniture
from convenor.ingest.readers.headings import with_headings
from convenor.ingest.readers.markers import BULLET, OPEN_END, marker
from convenor.ingest.shapes import BODY_HEADS

TERMINAL = re.compile(r"[.!?:;][”’\"')\]]*$")
NAME_CUT = re.compile(r"(?:,|\band) [A-Z][\w’'-]+$")  # a list of names cut after a given name
CONTINUES = re.compile(r"^[a-zà-ÿ(&,;)]")


def blocks(lines: Sequence[Line | Raw]) -> list[Raw]:
    """Blocks in reading order. A `Raw` among the lines (a table row) passes through and ends the paragraph above it."""
    kept = without_furniture(lines)
    widths = _local_widths(kept)
    torn = _is_torn(kept)
    leading = _leading(kept)
    out: list[Raw] = []
    run: list[int] = []
    for index, line in enumerate(kept):
        if isinstance(line, Raw):
            _flush(kept, run, out)
            out.append(line)
            continue
        if run and (_apart(kept, run, index, leading) or not _joins(kept, widths, run, index, torn)):
            _flush(kept, run, out)
        run.append(index)
    _flush(kept, run, out)
    return with_headings(out)


def _local_widths(lines: Sequence[Line | Raw]) -> list[float]:
    """For each line the right edge that a full line would reach: the widest of the lines around it in its column."""
    out: list[float] = []
    for index, line in enumerate(lines):
        if isinstance(line, Raw):
            out.append(0.0)
            continue
        around = [
            other.x1
            for other in lines[max(0, index - 8) : index + 9]
            if isinstance(other, Line) and other.page == line.page and other.x0 < line.x1 and other.x1 > line.x0
        ]
        out.append(max(around, default=line.x1))
    return out


def _leading(lines: Sequence[Line | Raw]) -> float | None:
    """The usual gap between lines of one paragraph, in line heights, where positions on a page tell; else None."""
    gaps = sorted(
        _gap(a, b)
        for a, b in pairwise(lines)
        if isinstance(a, Line)
        and isinstance(b, Line)
        and a.size
        and a.page == b.page
        and abs(a.x0 - b.x0) < 40
        and 0 <= b.top - a.top < 3 * (a.bottom - a.top)
    )
    return gaps[len(gaps) // 4] if gaps else None


def _apart(lines: Sequence[Line | Raw], run: list[int], index: int, leading: float | None) -> bool:
    """Whether a line stands further from the one above than lines of one paragraph do on these pages."""
    last, line = lines[run[-1]], lines[index]
    if leading is None or not isinstance(last, Line) or not isinstance(line, Line) or not line.size:
        return False
    return line.page == last.page and line.top >= last.top - 1 and _gap(last, line) > leading + 0.35


def _is_torn(lines: Sequence[Line | Raw]) -> bool:
    """Whether blank lines stand in the middle of sentences, as in text taken out of a PDF."""
    pairs = [
        (a, b) for a, b in pairwise(lines) if isinstance(a, Line) and isinstance(b, Line) and 0.85 < _gap(a, b) < 3
    ]
    return sum(bool(re.match(r"^[a-z]{2,}", b.text)) and not TERMINAL.search(a.text.strip()) for a, b in pairs) >= 3


def _gap(a: Line, b: Line) -> float:
    """Vertical distance between two lines in line heights (0 = next line); blank lines count as one each."""
    height = max(a.bottom - a.top, b.bottom - b.top, 0.1)
    return (b.top - a.bottom) / height


def _joins(lines: Sequence[Line | Raw], widths: list[float], run: list[int], index: int, torn: bool) -> bool:
    """Whether a line goes on with the block that the run began."""
    last, line, first = lines[run[-1]], lines[index], lines[run[0]]
    assert isinstance(last, Line) and isinstance(line, Line) and isinstance(first, Line)
    text, before = line.text.strip(), last.text.strip()
    mark, _ = marker(text, marker(first.text.strip())[0])
    if (mark and not (re.match(r"^[A-Z]\.$", mark) and before.endswith((",", " and", "&")))) or line.cells:
        return False
    if abs(line.size - last.size) > 0.12 * max(last.size, 1) or (
        line.bold != last.bold and not CONTINUES.match(text) and not OPEN_END.search(before)
    ):
        return False
    far = _gap(last, line) > 0.85
    if before.rfind("(") > before.rfind(")") and _gap(last, line) <= 3.5 and line.page == last.page:
        return True
    if _closes_a_name(before, text) or (
        NAME_CUT.search(before) and re.match(r"^[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?[.,]", text) and _gap(last, line) <= 3.5
    ):
        return True
    first_mark = marker(first.text.strip())[0]
    if before.endswith("-") and not far:
        return True
    if line.page != last.page or line.x0 > last.x1 or line.top < last.top - 1:  # a new page or column
        return not TERMINAL.search(before) and (bool(CONTINUES.match(text)) or bool(OPEN_END.search(before)))
    if _gap(last, line) > 3.5:
        return False
    full = last.x1 >= first.x0 + 0.72 * (widths[run[-1]] - first.x0)
    if far:
        brimful = last.x1 >= first.x0 + 0.88 * (widths[run[-1]] - first.x0) and "," in before
        return not TERMINAL.search(before) and (
            bool(CONTINUES.match(text))
            or bool(OPEN_END.search(before))
            or (torn and full and widths[run[-1]] > 55 and (_prose(before) or brimful))
        )
    if CONTINUES.match(text) or OPEN_END.search(before):
        return True
    if TERMINAL.search(before) and not full:
        return False
    if first_mark:
        return (
            last.x1 >= first.x0 + 0.5 * (widths[run[-1]] - first.x0)
            or last.x0 > first.x0
            or ((not first_mark[0].isdigit() or len(before) > 30) and _last_of_group(lines, index))
        )
    return full and not _list_of_lines(lines, run, index)


def _last_of_group(lines: Sequence[Line | Raw], index: int) -> bool:
    """Whether a line has nothing right below it but the next list item: then it is the tail of the item above it."""
    following = lines[index + 1] if index + 1 < len(lines) else None
    return (
        following is None
        or not _adjacent(lines[index], following)
        or bool(isinstance(following, Line) and marker(following.text.strip())[0])
    )


def _closes_a_name(before: str, text: str) -> bool:
    """Whether a line of a few capitals ends the body's name that the one above began ("… Joint Care / Partnership")."""
    words, lead = text.split(), BULLET.sub("", before).split()
    if (
        not 1 <= len(words) <= 4
        or not lead
        or words[-1].lower() not in BODY_HEADS
        or not all(w[0].isupper() for w in words)
    ):
        return False
    capitals = len(lead) >= 3 and all(w[0].isupper() or w in ("of", "and", "for", "the", "with") for w in lead)
    return (
        ("of the" in before or capitals)
        and lead[-1][0].isupper()
        and lead[-1].lower() not in BODY_HEADS
        and not TERMINAL.search(before)
    )


def _prose(text: str) -> bool:
    words = text.split()
    return len(words) >= 6 and sum(w[:1].islower() for w in words) >= 0.4 * len(words)


def _list_of_lines(lines: Sequence[Line | Raw], run: list[int], index: int) -> bool:
    """Whether the unbroken lines around look like one entry a line (names, addresses) and not like wrapped prose."""
    start, end = run[0], index
    while end + 1 < len(lines) and isinstance(lines[end + 1], Line) and _adjacent(lines[end], lines[end + 1]):
        end += 1
    texts = [lines[i].text.strip() for i in range(start, end + 1)]
    if sum(_prose(t) for t in texts) * 2 > len(texts):
        return False
    broken = sum(bool(CONTINUES.match(t)) for t in texts[1:]) + sum(bool(OPEN_END.search(t)) for t in texts[:-1])
    return broken <= 0.2 * len(texts)


def _adjacent(a: Line | Raw, b: Line | Raw) -> bool:
    return isinstance(a, Line) and isinstance(b, Line) and a.page == b.page and _gap(a, b) <= 0.85 and b.top >= a.top


def _flush(lines: Sequence[Line | Raw], run: list[int], out: list[Raw]) -> None:
    """Join the lines of a run into one block. A hyphen at a line's end is kept: in these papers it is a real one."""
    if not run:
        return
    parts = [line for i in run if isinstance(line := lines[i], Line)]
    text = parts[0].text.strip()
    for part in parts[1:]:
        text += ("" if re.search(r"\w-$", text) else " ") + part.text.strip()
    previous = next((b.marker for b in reversed(out[-6:]) if b.marker), "")
    mark, rest = marker(text, previous)
    head = parts[0]
    kind = "item" if mark else "paragraph"
    gap = 9.0
    if out and run[0] > 0 and isinstance(before := lines[run[0] - 1], Line):
        gap = _gap(before, head) if before.page == head.page else 9.0
    out.append(
        Raw(
            kind,
            rest if mark else text,
            page=head.page,
            level=_level(mark),
            marker=mark,
            bold=all(p.bold for p in parts),
            size=head.size,
            gap=gap,
            lines=len(parts),
        )
    )
    run.clear()


def _level(mark: str) -> int:
    if not mark:
        return 0
    if mark[0].isdigit():
        return mark.rstrip(".)").count(".") + 1
    return 2 if mark == "o" or re.match(r"^\(?[ivxl]+[.)]", mark) else 1
