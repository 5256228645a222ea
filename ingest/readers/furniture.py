"""What is on a page but not of the paper: page numbers, running headers and footers, rules, buttons of web pages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

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
FEWEST_ROWS = 12  # between such lines beside numbers that stand alone, which may be those of items
FEWEST_ROWS_OWN = 8  # between such lines that end in the numbers
LONGEST_FOOT = 200  # characters
SAYS = re.compile(
    r"[.:;]$|^[A-Z][\w’'-]*(?: [\w’'-]+){0,2}: |^Actions?\b(?! plan)|\b(?:resolved|agreed|approved|noted|carried|deferred|refused|granted|objections?)\b",
    re.I,
)  # what a paper says of its items: a sentence, a label, what was settled


class _Foot(NamedTuple):
    """Words that may stand over or under a page: their place, their row, the number at their end (0 for none)."""

    at: int
    top: float
    number: int


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
    places: dict[str, list[_Foot]] = {}
    for index, line in enumerate(lines):
        if not isinstance(line, Line) or line.page is not None or len(line.text) > LONGEST_FOOT:
            continue
        own = NUMBERED_FOOT.match(line.text.strip())
        said = own["said"] if own else line.text.strip()
        if len(said.split()) >= FEWEST_WORDS and not SAYS.search(said):
            places.setdefault(said, []).append(_Foot(index, line.top, int(own["number"]) if own else 0))
    out: set[tuple[int, str]] = set()
    for found in places.values():
        for side in (0, -1, 1):
            numbers = [_number(lines, foot.at + side) if side else foot.number for foot in found]
            first = 0 if numbers[0] else 1  # a title stands by no number
            if _count_pages(numbers[first:], found[first:], FEWEST_ROWS if side else FEWEST_ROWS_OWN):
                feet = found[1:] if side else found[first:]  # the first of those beside a number is kept as the title
                out |= {(at, lines[at].text.strip()) for foot in feet for at in {foot.at, foot.at + side}}
                break
    return out


def _count_pages(numbers: Sequence[int], feet: Sequence[_Foot], rows: int) -> bool:
    """Whether the numbers beside some words count pages: each has one, they go up, and the words stand so many rows apart."""
    return len(feet) >= FEWEST_PAGES and all(
        0 < before < after <= before + 2 and foot.top - above.top >= rows
        for (before, after), (above, foot) in zip(pairwise(numbers), pairwise(feet), strict=True)
    )


def _number(lines: Sequence[Line | Raw], at: int) -> int:
    """The number of a page that stands alone in a line; 0 for none."""
    text = lines[at].text.strip() if 0 <= at < len(lines) and isinstance(lines[at], Line) else ""
    number = re.search(r"\d+", text) if PAGE_NUMBER.match(text) else None
    return int(number.group()) if number else 0


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
