"""What is on a page but not of the paper: page numbers, running headers and footers, rules, buttons of web pages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from convenor.ingest.readers.assemble import Line, Raw

PAGE_NUMBER = re.compile(
    r"^(?:page\s*\d+(?:\s*(?:of|/)\s*\d+)?|-?\s*\d{1,4}\s*-?|\d+\s*\|\s*page|p\s*/?\s*age\s*\d+|\d+\s+of\s+\d+)$", re.I
)

SPLIT_NUMBER = re.compile(r"^age\s+\d+$")  # "P" and "age 26", as some PDFs have it

RULE = re.compile(r"^(?:[-=_*~.#|\s]{3,}|\|)$")

FOOTER_PAIR = re.compile(r"^\d{1,4}\s{2,}\S.*\S\s{2,}\d{1,4}$")

# what a browser prints over and under a page: "1/2/25, 9:30 AM  Title", "https://… 1/3"
BROWSER_STAMP = re.compile(
    r"^(?:\d{1,2}/\d{1,2}/\d{2,4}, \d{1,2}:\d\d(?: [AP]M)?(?:\s.*)?|(?:https?://|file://|about:)\S+(?:\s+\d+/\d+)?)$"
)

WEB_FURNITURE = re.compile(
    r"^(?:accessibility tools|return to header|subscribe to updates|skip to (?:main )?content|(?:back|return|go|jump|skip) to (?:the )?top(?: of (?:the |this )?page)?|top of (?:the |this )?page|"
    r"cookies?|print this page|skip to (?:main )?navigation|"
    r"share this page|view on council website|listen|menu|search|home|sign in|log in)$",
    re.I,
)

NUMBERED_FOOT = re.compile(
    r"^(?P<said>\S.*?\S)(?:\s{3,}(?:page )?|\s+(?:\|\s*)?page )(?P<number>\d{1,3})(?: of \d{1,3})?$", re.I
)
FEWEST_WORDS = 3  # of what stands over or under each page of a text without page breaks
FEWEST_PAGES = 3
LONGEST_FOOT = 200  # characters


def is_stamp(text: str) -> bool:
    """Whether a line at a page's edge is a page number or what a browser prints there."""
    return bool(BROWSER_STAMP.match(text.strip()) or PAGE_NUMBER.match(text.strip()))


def without_furniture(lines: Sequence[Line | Raw]) -> list[Line | Raw]:
    """Page numbers, split page numbers, web buttons and what recurs at the edges of pages are left out."""
    edges = _running(lines) or _counted(lines)
    out: list[Line | Raw] = []
    skip = False
    for index, line in enumerate(lines):
        if skip:
            skip = False
            continue
        if isinstance(line, Line):
            text = line.text.strip()
            following = lines[index + 1] if index + 1 < len(lines) else None
            if text == "P" and isinstance(following, Line) and SPLIT_NUMBER.match(following.text.strip()):
                skip = True
                continue
            if PAGE_NUMBER.match(text) and (not text.isdigit() or _at_edge(lines, index)):
                continue
            if is_stamp(text) and _at_edge(lines, index):
                continue
            if RULE.match(text) or FOOTER_PAIR.match(text) or WEB_FURNITURE.match(text) or (index, text) in edges:
                continue
        out.append(line)
    return out


def _counted(lines: Sequence[Line | Raw]) -> set[tuple[int, str]]:
    """(index, text) of the lines over or under pages that a text shows no breaks between: words that recur beside numbers that count the pages, and these."""
    places: dict[str, list[tuple[int, int]]] = {}
    for index, line in enumerate(lines):
        text = line.text.strip() if isinstance(line, Line) and line.page is None else ""
        own = NUMBERED_FOOT.match(text) if len(text) <= LONGEST_FOOT else None
        said = own["said"] if own else text
        if len(said.split()) >= FEWEST_WORDS:
            places.setdefault(said, []).append((index, int(own["number"]) if own else 0))
    out: set[tuple[int, str]] = set()
    for found in places.values():
        if len(found) < FEWEST_PAGES:
            continue
        beside = {index: _page_beside(lines, index) for index, number in found if not number}
        numbers = [number or beside[index][0] for index, number in found if number or beside[index][0]]
        if len(numbers) < FEWEST_PAGES or any(not 0 < after - before <= 2 for before, after in pairwise(numbers)):
            continue
        for index, number in found[0 if found[0][1] else 1 :]:
            out |= {(at, lines[at].text.strip()) for at in {index, index if number else beside[index][1]}}
    return out


def _page_beside(lines: Sequence[Line | Raw], index: int) -> tuple[int, int]:
    """The number of a page that stands alone above or below a line, and where; (0, the line's own place) for none."""
    for at in (index - 1, index + 1):
        text = lines[at].text.strip() if 0 <= at < len(lines) and isinstance(lines[at], Line) else ""
        if PAGE_NUMBER.match(text) and (number := re.search(r"\d+", text)):
            return int(number.group()), at
    return 0, index


def _at_edge(lines: Sequence[Line | Raw], index: int) -> bool:
    line = lines[index]
    before = lines[index - 1] if index else None
    after = lines[index + 1] if index + 1 < len(lines) else None
    return before is None or after is None or before.page != line.page or after.page != line.page


def _running(lines: Sequence[Line | Raw]) -> set[tuple[int, str]]:
    """(index, text) of lines at the edges of pages whose wording, digits aside, recurs on half of them (at least three)."""
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
    found = {(i, lines[i].text.strip()) for key, n in seen.items() if n >= least for i in places[key]}
    return (
        found if len(found) < sum(map(len, pages.values())) else set()
    )  # pages of nothing else are what the paper says
