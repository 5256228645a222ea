"""From the lines of a page to paragraphs, headings and list items: what belongs together, and what is page furniture.

Lines come from plain text (no positions but the indent) or from PDF (boxes, font size, weight). A line ends a
paragraph when the next one starts something new, or when it stops well short of its neighbours and what follows
starts a sentence. Furniture is what recurs at the edge of pages, and page numbers.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from convenor.ingest.readers.assemble import Line, Raw
from convenor.ingest.shapes import BODY_HEADS, is_person

BULLET = re.compile(r"^(?P<mark>[•‣▪●○◦∙·\uf0b7\uf0a7\uf0d8\u2023➢➤✓❖■□–—*-]|o(?=\s+[A-Z]))\s+(?=\S)")
NUMBER = re.compile(
    r"^(?P<mark>\(?(?:\d{1,3}(?:\.\d{1,3})*[.)]?|[a-z][.)]|\([a-z]\)|[ivxl]{1,5}[.)]|\([ivxl]{1,5}\)|[A-Z][.)])\)?)\s+(?=[\S])"
)
DOTTED = re.compile(r"^\(?(?:\d{1,3}(?:\.\d{1,3})+\.?|\d{1,3}[.)]|[a-zA-Z][.)]|\(?[a-z]\)|[ivxl]{1,5}[.)]|\(?[ivxl]{1,5}\))$")
BARE = re.compile(r"^\d{1,2}$")
MONTHS = re.compile(
    r"^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b",
    re.I,
)
PAGE_NUMBER = re.compile(
    r"^(?:page\s*\d+(?:\s*(?:of|/)\s*\d+)?|-?\s*\d{1,4}\s*-?|\d+\s*\|\s*page|p\s*/?\s*age\s*\d+|\d+\s+of\s+\d+)$", re.I
)
FOOTER_PAIR = re.compile(r"^\d{1,4}\s{2,}\S.*\S\s{2,}\d{1,4}$")
WEB_FURNITURE = re.compile(
    r"^(?:accessibility tools|return to header|subscribe to updates|skip to (?:main )?content|back to top|cookies?|print this page|"
    r"share this page|view on council website|listen|menu|search|home|sign in|log in)$",
    re.I,
)
TERMINAL = re.compile(r"[.!?:;][”’\"')\]]*$")
OPEN_END = re.compile(r"(?:[,–—&/-]|\b(?:and|or|of|the|a|an|to|in|for|on|at|by|with|from|that|as|is|are|be|will|which|their|our|its|into|across|within|between|through|about|over|under|more|this|these|those|not))$", re.I)
NAME_CUT = re.compile(r"(?:,|\band) [A-Z][\w’'-]+$")  # a list of names cut after a given name
CONTINUES = re.compile(r"^[a-zà-ÿ(&,;)]")


def blocks(lines: Sequence[Line | Raw]) -> list[Raw]:
    """Blocks in reading order. A `Raw` among the lines (a table row) passes through and ends the paragraph before it."""
    kept = _without_furniture(lines)
    widths = _local_widths(kept)
    out: list[Raw] = []
    run: list[int] = []
    for index, line in enumerate(kept):
        if isinstance(line, Raw):
            _flush(kept, run, out)
            out.append(line)
            continue
        if run and not _joins(kept, widths, run, index):
            _flush(kept, run, out)
        run.append(index)
    _flush(kept, run, out)
    return _heading_pass(out)


def marker(text: str, previous: str = "") -> tuple[str, str]:
    """(the list marker that opens a line or "", the rest). A bare number counts only as first or next of its list."""
    if match := BULLET.match(text):
        return match["mark"], text[match.end() :].strip()
    if match := NUMBER.match(text):
        mark, rest = match["mark"], text[match.end() :].strip()
        if DOTTED.match(mark) and not (BARE.match(mark.rstrip(".)")) and MONTHS.match(rest)):
            return mark, rest
        if BARE.match(mark) and rest[:1].isupper() and not MONTHS.match(rest):
            number = int(mark)
            if number == 1 or (previous.strip(".").isdigit() and number == int(previous.strip(".")) + 1) or number == 3:
                return mark, rest
    return "", text


def _without_furniture(lines: Sequence[Line | Raw]) -> list[Line | Raw]:
    """Page numbers, split page numbers, web buttons and what recurs at the edges of pages are left out."""
    edges = _running(lines)
    out: list[Line | Raw] = []
    skip = False
    for index, line in enumerate(lines):
        if skip:
            skip = False
            continue
        if isinstance(line, Line):
            text = line.text.strip()
            following = lines[index + 1] if index + 1 < len(lines) else None
            if text == "P" and isinstance(following, Line) and re.match(r"^age\s+\d+$", following.text.strip()):
                skip = True
                continue
            if PAGE_NUMBER.match(text) and (not text.isdigit() or _at_edge(lines, index)):
                continue
            if re.match(r"^[-=_*~.#\s]{3,}$", text) or FOOTER_PAIR.match(text) or WEB_FURNITURE.match(text) or (index, text) in edges:
                continue
        out.append(line)
    return out


def _at_edge(lines: Sequence[Line | Raw], index: int) -> bool:
    line = lines[index]
    before = lines[index - 1] if index else None
    after = lines[index + 1] if index + 1 < len(lines) else None
    return before is None or after is None or before.page != line.page or after.page != line.page


def _running(lines: Sequence[Line | Raw]) -> set[tuple[int, str]]:
    """(index, text) of first and last lines of pages whose wording, digits aside, recurs on at least three pages and half of them."""
    pages: dict[int, list[int]] = {}
    for index, line in enumerate(lines):
        if isinstance(line, Line) and line.page is not None and line.text.strip():
            pages.setdefault(line.page, []).append(index)
    if len(pages) < 3:
        return set()
    seen: Counter[str] = Counter()
    places: dict[str, list[int]] = {}
    for indexes in pages.values():
        for index in {*indexes[:3], *indexes[-3:]}:
            line = lines[index]
            assert isinstance(line, Line)
            key = re.sub(r"\d+", "0", line.text.strip().lower())
            seen[key] += 1
            places.setdefault(key, []).append(index)
    least = max(3, len(pages) // 2)
    return {(i, lines[i].text.strip()) for key, n in seen.items() if n >= least for i in places[key]}


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


def _gap(a: Line, b: Line) -> float:
    """Vertical distance between two lines in line heights (0 = next line); blank lines count as one each."""
    height = max(a.bottom - a.top, b.bottom - b.top, 0.1)
    return (b.top - a.bottom) / height


def _joins(lines: Sequence[Line | Raw], widths: list[float], run: list[int], index: int) -> bool:
    """Whether a line goes on with the block that the run began."""
    last, line, first = lines[run[-1]], lines[index], lines[run[0]]
    assert isinstance(last, Line) and isinstance(line, Line) and isinstance(first, Line)
    text, before = line.text.strip(), last.text.strip()
    mark, _ = marker(text, marker(first.text.strip())[0])
    if mark or line.cells:
        return False
    if abs(line.size - last.size) > 0.12 * max(last.size, 1) or (line.bold != last.bold and not CONTINUES.match(text) and not OPEN_END.search(before)):
        return False
    far = _gap(last, line) > 0.85
    if before.rfind("(") > before.rfind(")") and _gap(last, line) <= 3.5 and line.page == last.page:
        return True
    if _closes_a_name(before, text) or (NAME_CUT.search(before) and re.match(r"^[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?[.,]", text) and _gap(last, line) <= 3.5):
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
            bool(CONTINUES.match(text)) or bool(OPEN_END.search(before)) or (full and widths[run[-1]] > 55 and (_prose(before) or brimful))
        )
    if CONTINUES.match(text) or OPEN_END.search(before):
        return True
    if TERMINAL.search(before) and not full:
        return False
    if first_mark:
        return last.x1 >= first.x0 + 0.5 * (widths[run[-1]] - first.x0) or last.x0 > first.x0 or (
            (not first_mark[0].isdigit() or len(before) > 30) and _last_of_group(lines, index)
        )
    return full and not _list_of_lines(lines, run, index)


def _last_of_group(lines: Sequence[Line | Raw], index: int) -> bool:
    """Whether a line has nothing right below it but the next list item: then it is the tail of the item above it."""
    following = lines[index + 1] if index + 1 < len(lines) else None
    return following is None or not _adjacent(lines[index], following) or bool(isinstance(following, Line) and marker(following.text.strip())[0])


def _closes_a_name(before: str, text: str) -> bool:
    """Whether a line of one to three capitals ends the body's name that the line before began ("… Integrated Care / Partnership")."""
    words, lead = text.split(), BULLET.sub("", before).split()
    if not 1 <= len(words) <= 4 or not lead or words[-1].lower() not in BODY_HEADS or not all(w[0].isupper() for w in words):
        return False
    capitals = len(lead) >= 3 and all(w[0].isupper() or w in ("of", "and", "for", "the", "with") for w in lead)
    return ("of the" in before or capitals) and lead[-1][0].isupper() and lead[-1].lower() not in BODY_HEADS and not TERMINAL.search(before)


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
        Raw(kind, rest if mark else text, page=head.page, level=_level(mark), marker=mark, bold=all(p.bold for p in parts),
            size=head.size, gap=gap, lines=len(parts))
    )  # fmt: skip
    run.clear()


def _level(mark: str) -> int:
    if not mark:
        return 0
    if mark[0].isdigit():
        return mark.rstrip(".)").count(".") + 1
    return 2 if mark == "o" or re.match(r"^\(?[ivxl]+[.)]", mark) else 1


def _heading_pass(raws: list[Raw]) -> list[Raw]:
    """Short blocks that stand over others, by font size, weight or shape, become headings."""
    sizes = sorted(r.size for r in raws if r.kind != "row" and r.size for _ in range(1 + len(r.text) // 40))
    body = sizes[len(sizes) // 2] if sizes else 0.0
    out: list[Raw] = []
    number = 0  # of the last heading that has a whole number
    for index, raw in enumerate(raws):
        following = raws[index + 1] if index + 1 < len(raws) else None
        if raw.kind in ("paragraph", "item") and _is_heading(raw, raws[index - 1] if index else None, following, body, number):
            out.append(raw.with_kind("heading", _heading_level(raw, body)))
            number = int(raw.marker.rstrip(".")) if raw.marker.rstrip(".").isdigit() else number
        else:
            out.append(raw)
    return out


def _heading_level(raw: Raw, body: float) -> int:
    if raw.marker and raw.marker[0].isdigit():
        return raw.level
    return 1 if body and raw.size >= 1.4 * body else 2


def _is_heading(raw: Raw, before: Raw | None, after: Raw | None, body: float, number: int) -> bool:
    text, words = raw.text, raw.text.split()
    if not text or len(text) > 110 or raw.lines > 3 or not re.search(r"[A-Za-z]{2}", text) or OPEN_END.search(text):
        return False
    numbered = bool(re.match(r"^\d+(\.\d+)*\.?$", raw.marker))
    if raw.kind == "item" and not numbered:
        return False
    if re.search(r"[,;]$", text) or (text.endswith(".") and not re.search(r"\b[A-Z]\.$", text)) or not (text[0].isupper() or text[0] in "‘'\"“"):
        return False
    if is_person(text.split(",")[0]):
        return False
    if body and (raw.size >= 1.12 * body or raw.bold) and len(words) <= 16:
        return True
    if numbered:
        goes_on = raw.marker.rstrip(".").isdigit() and int(raw.marker.rstrip(".")) == number + 1 and number > 0
        return len(words) <= 12 and not body and after is not None and not _next_number(raw, before, after) and (raw.gap > 0.85 or goes_on)
    # "Present:", "Resolved:" and the like are headings only by weight; plain text needs air above and something below
    return (
        not body and len(words) <= 10 and raw.lines == 1 and raw.gap > 0.85 and after is not None
        and not re.match(r"^[\W\d]+$", text) and not text.endswith(":")
    )  # fmt: skip


def _next_number(raw: Raw, before: Raw | None, after: Raw) -> bool:
    """Whether a neighbour is the next or previous number of the same list, set close: then it is a list, not headings."""
    mine = raw.marker.rstrip(".").split(".")
    for other in (before, after):
        if other is not None and other.kind == "item" and re.match(r"^\d+(\.\d+)*\.?$", other.marker):
            theirs = other.marker.rstrip(".").split(".")
            if mine[:-1] == theirs[:-1] and abs(int(mine[-1]) - int(theirs[-1])) == 1:
                return True
    return False
