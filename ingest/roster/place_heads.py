"""Lists of who holds one post in each of several places: "Community Partnership Chairs:", below it "A Bell, North Vale"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from convenor.graph.model import Block
from convenor.graph.worded import Worded
from convenor.ingest.lists.entry import Entry
from convenor.ingest.lists.offices import WHOLE_OFFICE
from convenor.ingest.lists.plural_offices import one
from convenor.ingest.lists.put import LINE, Put
from convenor.ingest.names.findings import Findings
from convenor.ingest.words import labels
from convenor.ingest.words.body_words import is_generic
from convenor.ingest.words.shapes import is_body, is_person, is_title, strip_honorific

HEAD = Worded(
    r"^(?P<kind>(?:[A-Z][\w’'-]+ ){1,3}?(?:Partnership|Committee|Board|Panel|Forum|Group|Council|Network|Association)) "
    r"(?P<post>(?:Vice[- ]|Co-)?(?:Chairs|Chairmen|Chairpersons|Conven[eo]rs|Secretaries|Clerks|Leaders|Representatives|Reps)):?$"
)
OF_A_PLACE = re.compile(
    r"(?P<name>(?:[A-Z][\w’'.-]* ){1,5}[A-Z][\w’'-]+),? (?:[–—-] )?(?P<place>[A-Z][\w’'-]+(?: (?:(?:and|&|the|of) )*[A-Z][\w’'-]+){0,4})(?: \((?P<said>[^()]{2,60})\))?"
)
FEWEST = 2


def read(findings: Findings, blocks: Sequence[Block]) -> dict[int, Entry]:
    """The index of a block below such a head → who it names, with the post and the body of that kind in the place."""
    out: dict[int, Entry] = {}
    for index, block in enumerate(blocks):
        head = HEAD.match(findings.words(block))
        if head is None or not is_generic(head["kind"]):
            continue
        below = list(_below(findings, blocks[index + 1 :], head["kind"], one(head["post"])))
        if len(below) >= FEWEST:
            out |= {index + 1 + place: entry for place, entry in below}
    findings.unclear |= {blocks[index].start for index in out}  # a place is nobody's name
    return out


def _below(findings: Findings, blocks: Sequence[Block], kind: str, post: str) -> Iterator[tuple[int, Entry]]:
    for place, block in enumerate(blocks):
        words = findings.words(block)
        found = OF_A_PLACE.fullmatch(words)
        if found is None or block.kind == "row" or labels.label_of(words)[0] or not is_person(found["name"]):
            return
        if is_title(found["place"]) or is_body(found["place"]):
            return
        if is_person(found["place"]) and not strip_honorific(found["name"])[0]:
            return  # two people of whom none has a form of address
        title = found["said"] if found["said"] and WHOLE_OFFICE.fullmatch(found["said"]) else post
        yield place, Entry(found["name"], block.start, title, f"{found['place']} {kind}")


def put(found: Iterable[tuple[int, Put]], heads: dict[int, Entry]) -> list[tuple[int, Put]]:
    """Those whom lists put somewhere, in such a list each with the post that its head tells."""
    out: list[tuple[int, Put]] = []
    done: set[int] = set()
    for index, each in found:
        if index not in heads:
            out.append((index, each))
        elif index not in done:
            done.add(index)
            out.append((index, Put(each.how, heads[index], LINE)))
    return out
