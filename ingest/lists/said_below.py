"""What the lines right below somebody's name say of them: a title, over several lines if need be, and the body behind it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

import msgspec

from convenor.graph import dates
from convenor.graph.model import Block
from convenor.ingest.lists import given_names
from convenor.ingest.lists.broken_posts import OPEN
from convenor.ingest.lists.entries import line_entries
from convenor.ingest.lists.entry import Entry, describe, described
from convenor.ingest.lists.pieces import are_initials, bare
from convenor.ingest.lists.standing_in import SENT_BY
from convenor.ingest.names.affiliations import SECOND, may_be_body
from convenor.ingest.names.findings import Findings
from convenor.ingest.words import labels
from convenor.ingest.words.body_words import is_generic
from convenor.ingest.words.known_places import known as known_places
from convenor.ingest.words.shapes import NOT_NAMES, is_body, is_proper, is_title, opens_title

LONGEST = 80  # code points of a title or body on a line of its own below a name
MOST = 3  # lines over which a title runs
RECORDS = frozenset(("minutes", "agenda", "notes", "draft minutes"))
OF_ONE = re.compile(
    r"(?:[\w’'-]+ ){0,3}(?:director|trustee|governor|councillor|member|representative|commissioner|delegate)", re.I
)
BEHIND = re.compile(r"\s*\([^()]*[a-z][^()]*\)$")  # "(Via Virtual Link)"
OF_PLACE = re.compile(r"(?:(?:London|Royal) )*(?:Borough|City) of [A-Z]")  # a council by its area
LETTERS = re.compile(r"[A-Z][A-Za-z]{0,3}[A-Z]")
INITIALS = re.compile(r"[(\[](?P<own>[A-Z]{2,4})[)\]]$")


class Said(NamedTuple):
    """Somebody with what the lines below say, how many lines those are, and whether the last names the body."""

    entry: Entry
    lines: int
    home: bool = False


def read(findings: Findings, blocks: Sequence[Block], index: int, entry: Entry, homes: bool) -> Said:
    """Somebody who stands alone on the line of an index with what the next lines say of them; as they are where those say nothing.

    `homes` says that the line of a body may follow that of the title: none stands above the first of the list.
    """
    first = index + 1 + _names_again(findings, blocks[index + 1 : index + 2], entry.name)
    office = SECOND.match(entry.title) is not None
    if (entry.title and not office) or entry.body or first >= len(blocks):
        return Said(entry, 0)
    words = _fact(findings, blocks[first])
    home = is_body(words) or bool(OF_PLACE.match(words)) or _is_home_by_others(findings, blocks, index, first, words)
    if (
        not words
        or words[0] == "("
        or not (is_title(words) or home)
        or (office and not _is_home(words, first > index + 1))
    ):
        return Said(entry, 0)
    if words.isupper() and not entry.name.isupper() and _begins_again(findings, blocks[first + 1 : first + 1 + MOST]):
        return Said(entry, 0)  # the record's own title, below its list of people
    if _in_columns(findings, blocks, index, first, home=home and not is_title(words)):
        return Said(entry, 0)
    lines = first - index
    for block in blocks[first + 1 : first + MOST]:
        more = _fact(findings, block)
        more_of_title = is_title(words) and _goes_on(words, more, entry.name) if more else False
        if not more or not (more_of_title or (home and _body_goes_on(words, more))):
            break
        words, lines = f"{words} {more}", lines + 1
    facts = [_without(words, entry.name)]
    below = _fact(findings, blocks[index + 1 + lines]) if homes and index + 1 + lines < len(blocks) else ""
    if is_title(words) and is_body(below) and not is_title(below) and may_be_body(below):
        facts, lines = [*facts, below], lines + 1
    return Said(_besides(entry, facts) if office else described(entry, facts), lines, len(facts) > 1)


def _begins_again(findings: Findings, below: Sequence[Block]) -> bool:
    """Whether a day, or the word for minutes alone, stands close below a line, as below the title of a record."""
    said = [findings.words(block).strip(" .:") for block in below]
    return any(words.lower() in RECORDS or (len(words) <= LONGEST and dates.first_day(words)) for words in said)


def _is_home_by_others(findings: Findings, blocks: Sequence[Block], index: int, first: int, words: str) -> bool:
    """Whether the line below a name stands between it and the next one as the bodies of others do: so it is one too."""
    if " " not in words or not is_proper(words) or words.isupper() or not may_be_body(words) or words in known_places():
        return False
    around = [at for at in (index - 1, first + 2) if 0 <= at < len(blocks) and is_body(_fact(findings, blocks[at]))]
    names = [at for at in (index - 2, first + 1) if 0 <= at < len(blocks) and _names_one(findings, blocks[at])]
    return bool(around) and bool(names)


def _names_one(findings: Findings, block: Block) -> bool:
    """Whether a line gives one person's name and nothing else of them."""
    found = line_entries(findings.words(block), 0)
    return len(found) == 1 and not (found[0].title or found[0].body)


def _besides(entry: Entry, facts: Sequence[str]) -> Entry:
    """Somebody with an office at the meeting, with the post or the body that lines below give them besides."""
    told = describe(entry.name, entry.start, facts)
    if told.title:
        return msgspec.structs.replace(entry, also=(*entry.also, (told.title, told.body)))
    return msgspec.structs.replace(entry, body=told.body)


def _in_columns(findings: Findings, blocks: Sequence[Block], index: int, first: int, *, home: bool) -> bool:
    """Whether names stand above a name, and below what stands below it more of the kind, a body or a title.

    Then nobody can tell whose they are: all names come first, then all bodies or titles.
    """
    below = _fact(findings, blocks[first + 1]) if first + 1 < len(blocks) else ""
    more = (is_body(below) and not is_title(below)) if home else opens_title(below)
    return index > 0 and more and _names_one(findings, blocks[index - 1])


def _names_again(findings: Findings, below: Sequence[Block], name: str) -> int:
    """How many lines right below a name hold nothing but its initials: 1 or none."""
    letters = findings.words(below[0]).strip(" ()[]") if below else ""
    return int(bool(LETTERS.fullmatch(letters)) and are_initials(letters, name))


def _is_home(words: str, apart: bool) -> bool:
    """Whether a line below somebody with an office at the meeting says where they come from: a body alone, or any post behind their initials."""
    return apart or bool(SENT_BY.fullmatch(words)) or (is_body(words) and not is_title(words) and may_be_body(words))


def _fact(findings: Findings, block: Block) -> str:
    """The words of a line that may say something of the person above it, or ""."""
    words = findings.words(block).rstrip(" |")
    plain = block.kind in ("paragraph", "item", "heading") and len(words) <= LONGEST and words[-1:] not in ".:"
    plain = plain and not (block.kind == "heading" and block.marker)  # the title of an item
    headed = bool(labels.label_of(words)[0]) and not OF_ONE.fullmatch(bare(words))
    headed = headed or (words.isupper() and NOT_NAMES.issuperset(words.lower().split()))  # "MINUTES"
    named = line_entries(words, 0) or given_names.alone(words, 0, block.marker)
    return "" if not plain or headed or named else words


def _goes_on(title: str, more: str, name: str) -> bool:
    """Whether a line is the rest of the title above it: that breaks off, or this begins small or ends in the person's initials."""
    ends = _without(more, name) != more and not INITIALS.search(title)
    return bool(OPEN.search(title)) or more[0].islower() or more[0] == "(" or ends


def _body_goes_on(body: str, more: str) -> bool:
    """Whether a line names no body of its own, but is the end of the name above it ("Vale University", "Health Board")."""
    bare_more = bare(more).strip()
    return is_body(bare_more) and is_generic(bare_more) and not is_generic(body) and not is_title(bare_more)


def _without(words: str, name: str) -> str:
    """A title without the initials of its holder behind it."""
    own = INITIALS.search(BEHIND.sub("", words))
    return words[: own.start()].rstrip() if own and are_initials(own["own"], name) else words
