"""Names in one column and posts or bodies in the next, where a page gave first all names and then all that is said of them.

They are paired where there are as many of them; else nobody can tell whose they are, and nobody is described.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import islice, pairwise, starmap, takewhile
from typing import NamedTuple

import msgspec

from convenor.graph import dates
from convenor.graph.model import Block
from convenor.ingest.lists import broken_posts, posts_in_turn, said_below
from convenor.ingest.lists.entry import Entry, described, known_person
from convenor.ingest.lists.pieces import BRACKET, bare
from convenor.ingest.names.affiliations import may_be_body
from convenor.ingest.names.findings import Findings
from convenor.ingest.roster.roster_text import is_prose, named
from convenor.ingest.words import labels
from convenor.ingest.words.body_words import no_body
from convenor.ingest.words.known_places import known as known_places
from convenor.ingest.words.shapes import (
    HONORIFIC,
    PARTICLES,
    is_body,
    is_title,
)

FARTHEST = 40  # blocks from a label, or from the beginning, within which such columns are looked for
LONGEST = 1500  # code points of a block in which names stand
LONGEST_FACT = 600  # of one in which what is said of them stands
FEWEST = 2
MOST_LINES = 2  # over which what is said of each may run, all in all
LONGEST_HEAD = 40  # of a line that heads some of the names
DASHES = ("", "-", "–", "—")  # before what is said of somebody
BETWEEN = re.compile(
    r"(?:[\s,;|•·&]|\band\b|[(\[](?:[A-Z][a-z]?[’-]?){1,4}[)\]])*"
)  # marks of a list and people's own initials
CAPITALS = re.compile(r"[A-Z][\w’'.-]*(?: (?:&|and|of|the|for) [A-Z][\w’'.-]*| [A-Z][\w’'.-]*)+")
SHORTENED = re.compile(r"\b(?:Co|Ltd|Assoc|Dept|Inc|Cllr|Rep)\.$")  # words with a stop that ends no sentence
BEHALF = re.compile(r"\s(?=(?:on behalf of|representing|deputi[sz]ing for|substitut(?:e|ing) for|in place of) )")
PARTS = re.compile(r"[^\w\s.’'-]|\band\b")  # two names, or what is said in brackets
MOST_OF_ONE = 3  # words of which no two names are made without a mark between them
COLUMN_HEAD = re.compile(
    r"(?:initials?|roles?|(?:job )?titles?|posts?|positions?|designations?|organi[sz]ations?|agenc(?:y|ies)|representing):?",
    re.I,
)
LETTERS = re.compile(r"[A-Z][A-Za-z-]{0,4}")  # of a name
IN_NAMES = PARTICLES | {"and", "the"}  # in lower case


class Names(NamedTuple):
    """How many people a block names, what stands behind the last of them, and whether one of them is sure to be a person."""

    people: int
    behind: str
    known: bool


class Columns(NamedTuple):
    """Index of a block of names → what is said of each of its people, [] where nobody can tell; and the blocks that say it."""

    said: dict[int, list[str]]
    below: set[int]


def read(findings: Findings, blocks: Sequence[Block]) -> Columns:
    """The columns of names and of what is said of them that stand below one another."""
    out = Columns({}, set())
    index = label = 0
    while index < len(blocks):
        if blocks[index].end - blocks[index].start <= LONGEST and labels.label_of(findings.words(blocks[index]))[0]:
            label = index
        found = _run(findings, blocks, index) if index - label < FARTHEST else {}
        if not found:
            index += 1
            continue
        known = [at for at, names in found.items() if names.known]
        sure = {at: names for at, names in found.items() if known and at <= known[-1]}
        end = _paired(findings, blocks, sure, out) or _paired(findings, blocks, found, out)
        more = {} if end else _run(findings, blocks, index, across=True)
        if len(more) > len(found) and (end := _paired(findings, blocks, more, out)):
            found = more
        index = end or max(found) + 1
        last = max(found)
        if last not in out.said and (found[last].behind or len(_below(findings, blocks, found)) > 1):
            out.said.update((at, []) for at in found)
            findings.unclear |= {blocks[at].start for at in found}
    return out


def _paired(findings: Findings, blocks: Sequence[Block], run: Mapping[int, Names], out: Columns) -> int:
    """Note what is said of the people of a run of names below them; the index behind it, 0 where nobody can tell."""
    below = _below(findings, blocks, run)
    each = iter(_in(below, sum(names.people for names in run.values())))
    said = {at: list(islice(each, names.people)) for at, names in run.items()}
    behind = bool(run) and bool(run[max(run)].behind)
    if not all(said.values()) or not said or len(below) < (1 if behind else FEWEST):
        return 0
    out.said.update(said)
    end = (_first(findings, blocks, run) if not behind else max(run) + 1) + len(below) - behind
    out.below.update(range(max(run) + 1, end))
    return end


def describe(entries: list[Entry], said: Sequence[str] | None) -> list[Entry]:
    """The people of a block with what a column says of each of them, where there is one."""
    if said is None:
        return entries
    bare = [Entry(entry.name, entry.start) for entry in entries]
    if len(said) != len(bare):
        return bare
    return [_described(entry, fact) for entry, fact in zip(bare, said, strict=True)]


def _described(entry: Entry, fact: str) -> Entry:
    """Somebody with what a column says of them: a title or a body, else what is named there."""
    found = described(entry, _told_in(fact))
    named_there = CAPITALS.fullmatch(fact) and not no_body(fact) and fact not in known_places()
    if found.title or found.body or not named_there:
        return found
    return msgspec.structs.replace(found, body=fact)


def _told_in(fact: str) -> list[str]:
    """What a column says of somebody: one thing, or a body with the title in brackets behind it."""
    subject, dash, home = fact.rpartition(" – " if " – " in fact else " - ")
    if dash and may_be_body(home) and not (is_title(fact) or is_body(subject)):
        return [home]  # "Farming – Vale Growers": for what it sits there
    outside, inside = BRACKET.sub("", fact).strip(), BRACKET.findall(fact)
    return [outside, *inside] if any(map(is_title, inside)) and not is_title(outside) else [fact]


def _run(findings: Findings, blocks: Sequence[Block], index: int, *, across: bool = False) -> dict[int, Names]:
    """The blocks of names that stand below one another from an index on; {} where fewer than two people are named.

    `across` says that labels of those who came may stand before some of them.
    """
    out: dict[int, Names] = {}
    for at in range(index, len(blocks)):
        words = findings.words(blocks[at])
        label, rest = labels.label_of(words)
        if blocks[at].kind == "row" or len(words) > LONGEST or (label and not rest):
            break
        if label and out and not across:
            break
        names = _names(rest if label else words)
        if names is None and at - 1 in out and _heads_more(findings, blocks, at):
            continue
        if names is None:
            break
        out[at] = names
        if names.behind:
            break
    return out if sum(names.people for names in out.values()) >= FEWEST else {}


def _heads_more(findings: Findings, blocks: Sequence[Block], index: int) -> bool:
    """Whether a block between two of names heads the second of them ("Non-Statutory")."""
    words = findings.words(blocks[index])
    if index + 1 >= len(blocks) or len(words) > LONGEST_HEAD or not words[:1].isupper() or _is_fact(words):
        return False
    below = findings.words(blocks[index + 1])
    return len(below) <= LONGEST and not labels.label_of(below)[0] and _names(below) is not None


def _names(words: str) -> Names | None:
    """The names of a text that names people and says nothing between them; None for any other."""
    if not _may_open_with_names(words) or is_prose(words):
        return None
    entries = named(words, 0)
    end = 0
    for entry in entries:
        between = words[end : entry.start]
        address = HONORIFIC.match(between.strip(" ,;|").removeprefix("and ") + " ")
        if not BETWEEN.fullmatch(between) and not (address and address.end() >= len(between.strip(" ,;|"))):
            return None
        end = entry.start + len(entry.name)
    if not entries:
        return None
    behind = words[end:]
    mark = BETWEEN.match(behind)
    rest = behind[mark.end() :] if mark else behind
    if rest[:2] == "/ " and len(entries) == 1:
        return Names(1, rest[2:].strip(" ."), known_person(entries[0].name))
    if rest and (
        len(entries) < FEWEST or not behind[:1].isspace() or BRACKET.match(behind) or behind.lstrip()[:1] in ",;–-"
    ):
        return None
    return Names(len(entries), rest.strip(" ."), any(known_person(entry.name) for entry in entries))


def _may_open_with_names(words: str) -> bool:
    """Whether no everyday word in lower case stands where a second name would have to begin."""
    first = words.split(maxsplit=MOST_OF_ONE)[:MOST_OF_ONE]
    opens = list(takewhile(_may_be_of_name, first))
    return len(opens) == len(first) or (len(opens) > 1 and bool(PARTS.search(" ".join(opens))))


@lru_cache(maxsize=4096)
def _may_be_of_name(word: str) -> bool:
    """Whether a word may stand in a name, or between two: it is no everyday word in lower case."""
    plain = word.rstrip(",;:.")
    everyday = plain.isalpha() and plain[0].islower() and plain not in IN_NAMES
    return not everyday or bool(HONORIFIC.match(f"{plain} "))


def _below(findings: Findings, blocks: Sequence[Block], run: Mapping[int, Names]) -> list[str]:
    """What stands behind the last name of a run or, where nothing does, what the blocks below it say."""
    last, count = max(run, default=len(blocks)), sum(names.people for names in run.values())
    said = [run[last].behind] if run and run[last].behind else []
    if said and _in(said, count):
        return said
    first = last + 1 if said else _first(findings, blocks, run)
    below = blocks[first : first + MOST_LINES * count - len(said)]
    said += [findings.words(block) for block in takewhile(lambda block: _may_be_fact(findings, block), below)]
    many = [each for each in range(1, len(said) + 1) if len(_in(said[:each], count)) == count]
    ends = [each for each in many if each == len(said) or not _goes_on(said[: each + 1])]
    if ends or not many:  # else there are more of them than people
        said = said[: count if count in ends else ends[0] if ends else count]
    return said if 2 * sum(map(_is_fact, said)) >= len(said) else []


def _first(findings: Findings, blocks: Sequence[Block], run: Mapping[int, Names]) -> int:
    """The index at which a column that describes the people of a run begins: below its head, and below a column of their initials."""
    last, count = max(run, default=len(blocks)), sum(names.people for names in run.values())
    words = [findings.words(block) for block in blocks[last + 1 : last + 4 + count]]
    heads = [at for at, said in enumerate(words) if COLUMN_HEAD.fullmatch(said)]
    if not heads or heads[0] > 0:
        return last + 1
    if len(heads) == 1:
        return last + 2
    between = words[1 : heads[1]]
    return last + 2 + heads[1] if len(between) == count and all(map(LETTERS.fullmatch, between)) else last + 1


def _goes_on(said: Sequence[str]) -> bool:
    """Whether the last of some lines says what somebody is, as those above it do, or is the rest of the one above, as another of them is."""
    *others, last = said
    one_more = (is_title(last) or is_body(last)) and (not last.isupper() or last in others)
    return one_more or (broken_posts.is_half(others[-1], last) and any(starmap(broken_posts.is_half, pairwise(others))))


def _may_be_fact(findings: Findings, block: Block) -> bool:
    """Whether a block may say something of people and names none."""
    words = findings.words(block)
    headed = labels.label_of(words)[0] and not said_below.OF_ONE.fullmatch(bare(words))
    if block.kind == "row" or block.marker not in DASHES or len(words) > LONGEST_FACT or headed:
        return False
    opens = words[:1].isupper() or BEHALF.match(f" {words}")
    plain = opens and (words[-1] not in ".:" or SHORTENED.search(words)) and not dates.find(words)
    words = BEHALF.split(f" {words}")[0].strip()
    return bool(plain) and not is_prose(words) and not any(known_person(entry.name) for entry in named(words, 0))


def _is_fact(words: str) -> bool:
    bare = BRACKET.sub("", words).strip()
    return is_title(bare) or is_body(bare) or any(map(is_title, BRACKET.findall(words)))


def _in(said: Sequence[str], count: int) -> list[str]:
    """What is said, as so many things; [] where it cannot be told apart so."""
    if len(said) == count:
        return list(said)
    each = [part for words in said for part in posts_in_turn.parted(words)]
    if len(each) == count:
        return each
    if len(said) == 1 and (each := posts_in_turn.into(said[0], count)):
        return each
    each = [part for words in said for part in BEHALF.split(words)]
    return each if len(each) == count else broken_posts.joined(said, count) if len(said) > count else []
