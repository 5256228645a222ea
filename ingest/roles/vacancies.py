"""Posts that a paper calls vacant: in lists and tables of those who hold posts or seats, and in sentences.

Nobody is named for such a post, so its role has a title, a body where one stands beside it, and no person.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from convenor.graph.model import Block
from convenor.graph.reading import Part
from convenor.graph.sentences import Span
from convenor.graph.worded import Worded
from convenor.ingest.lists.offices import OFFICE
from convenor.ingest.names.findings import Findings
from convenor.ingest.seats.seat_entries import seat
from convenor.ingest.words.shapes import is_body, is_title, opens_title

ALONE = re.compile(
    r"(?:currently |presently |now |post |seat |position )*(?:is )?vacan(?:t|cy)(?: (?:post|seat|position))?", re.I
)
AHEAD = re.compile(
    rf"(?:{ALONE.pattern})\s*(?:[,:–—]|\s-\s)\s*(?P<post>\S.*)", re.I
)  # "vacant, Head of Care, Vale Trust"
BEHIND = re.compile(
    rf"(?P<post>[A-Z].*?)\s*(?:[,:–—(\[]|\s-\s)\s*(?:{ALONE.pattern})[)\]]?", re.I
)  # "Head of Care (vacant)"
TOLD = Worded(
    r"\b(?:[Tt]he )?(?:post|position|role|office|seat) of (?:the )?(?P<post>[A-Z][\w’'&,/ -]{2,80}?) (?:is|remains|is still|was left) "
    r"(?:currently |presently |now |still )?vacant\b|"
    r"\b[Tt]here (?:is|was|remains) (?:currently |still )?a vacancy for (?:the (?:post|position|role|office) of |the |an? )?(?P<other>[A-Z][\w’'&,/ -]{2,80}?)(?=[.;]|$)"
)
PAST = re.compile(r"\b(?:casual vacanc|advert|applications?|apply|closing date|interviews?)\b", re.I)
LONGEST = 160  # code points of an entry or a cell


class Post(NamedTuple):
    """A post as it is called, and the body beside it ("" for none)."""

    title: str
    body: str


def read(findings: Findings, part: Part, blocks: Sequence[Block]) -> None:
    """Note the posts of some blocks that are vacant."""
    for block in blocks:
        words = findings.words(block)
        if "acan" not in words or PAST.search(words):
            continue
        if block.kind == "row":
            _note(findings, part, (block.start, block.end), _of_row(findings, block))
            continue
        for start, end in findings.sentences(block):
            _note(findings, part, (start, end), _of_sentence(findings.text[start:end].strip(" .;*_")))


def _note(findings: Findings, part: Part, span: Span, posts: Iterable[Post]) -> None:
    for post in posts:
        body = post.body or (part.body if OFFICE.match(post.title) else None)
        evidence = findings.span(*span)
        findings.role(None, post.title, body, span[0], evidence, "vacant post", when=part.date, status="vacant")


def _of_row(findings: Findings, block: Block) -> Iterator[Post]:
    """The post of a row in which a cell says that it is vacant, and which has a cell with a title."""
    cells = [words for cell in block.cells if len(words := findings.words(cell).strip()) <= LONGEST]
    others = [cell for cell in cells if cell and not ALONE.fullmatch(cell)]
    if len(others) < len([cell for cell in cells if cell]):
        yield from _posts(", ".join(others))
        return
    for at, cell in enumerate(cells):
        beside = cells[:at] + cells[at + 1 :]
        if ahead := AHEAD.fullmatch(cell) or BEHIND.fullmatch(cell):
            yield from _posts(", ".join((ahead["post"], *filter(None, beside))))


def _of_sentence(words: str) -> Iterator[Post]:
    """The post that an entry of a list or a sentence calls vacant."""
    if len(words) <= LONGEST and (line := AHEAD.fullmatch(words) or BEHIND.fullmatch(words)):
        yield from _posts(line["post"])
        return
    for told in TOLD.finditer(words):
        yield from _posts(told["post"] or told["other"])


def _posts(words: str) -> Iterator[Post]:
    """The post that words name, where they are a title with nobody's name, and perhaps a body."""
    plain = words.strip(" .;:,*_")
    title, body = seat(plain) or (plain, "")
    if is_title(title) and title[:1].isupper() and (opens_title(title) or not is_body(title)):
        yield Post(title, body)
