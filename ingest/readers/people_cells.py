"""Table cells that list people line under line: each line becomes a row of its own, so that nobody runs into the next."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from convenor.ingest.readers.assemble import Raw
from convenor.ingest.words.labels import KIND_OF_MEMBER, cell_label
from convenor.ingest.words.shapes import ACCENTED, is_body, is_person, opens_title

OPENS = re.compile(r"\s*(?P<name>[^,(:;|\n–—]{3,60}?)\s*(?:[,(:;–—].*|\s-\s.*)?", re.S)
CAPITAL = re.compile(rf"\s*[A-Z{ACCENTED}]")
LINKS = re.compile(
    r"(?:\b(?:and|of|for|the|to|in|at)|[,&/–-])$|[.:]"
)  # a line ends so that goes on in the next, or is a sentence
MOST_WORDS = 8  # of a post whose first words do not tell that it is one
LONGEST_POST = 90  # code points
SHARE = 0.6  # of the lines that open with somebody known to be a person

Cells = list[list[Raw]]


def spread(cells: Cells, *, wrapped: bool) -> list[Cells]:
    """The rows that a row is: itself, or a row a line where a cell lists people and no cell has another number of lines.

    Where lines may be `wrapped`, only cells that list people have lines of their own.
    """
    lines = [_lines(cell) for cell in cells]
    if not any(len(found) > 1 and _are_people(found) for found in lines):
        return [cells]
    longest = max(map(len, lines))
    if not all(len(found) <= 1 or _are_people(found) or (len(found) == longest and not wrapped) for found in lines):
        return [cells]
    if any(
        len(found) == 1
        and not cell_label(found[0].text)
        and not _are_people(found)
        and not (index == 0 and KIND_OF_MEMBER.match(found[0].text.strip()))
        for index, found in enumerate(lines)
    ):
        return [cells]  # one thing that is said of all of them
    return [[found[at : at + 1] for found in lines] for at in range(longest)]


def apart(cell: Sequence[Raw], *, wrapped: bool) -> list[str]:
    """The lines of a cell that lists people by name alone, each in a paragraph of its own, or posts line under line; else []."""
    if len(cell) > 1 and all(raw.kind == "paragraph" and is_person(raw.text.strip()) for raw in cell):
        return [raw.text for raw in cell]
    lines = [] if wrapped else [raw.text.strip() for raw in _lines(cell)]
    posts = len(lines) > 1 and all(map(_is_post, lines)) and any(" " in line for line in lines)
    return lines if posts and 2 * sum(opens_title(line.partition(",")[0]) for line in lines) >= len(lines) else []


def _is_post(line: str) -> bool:
    """Whether a line may name a post, whole, and names neither who holds it nor a body alone."""
    whole = len(line) <= LONGEST_POST and bool(CAPITAL.match(line)) and LINKS.search(line) is None
    post = opens_title(line.partition(",")[0]) or (not is_body(line) and 1 < len(line.split()) < MOST_WORDS)
    return whole and post and not is_person(line)


def _lines(cell: Sequence[Raw]) -> list[Raw]:
    """A cell's lines as blocks of their own."""
    return [
        msgspec.structs.replace(raw, text=line) for raw in cell for line in raw.text.split("\n") if line.strip(" \t")
    ]


def _are_people(lines: Sequence[Raw]) -> bool:
    """Whether lines name a person each."""
    people = sum(_is_person(raw.text) for raw in lines)
    return people >= SHARE * len(lines) and all(CAPITAL.match(raw.text) for raw in lines)


def _is_person(line: str) -> bool:
    found = OPENS.fullmatch(line)
    return found is not None and is_person(found["name"].strip())
