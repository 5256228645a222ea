"""Seats that a sentence on who sits gives ("The Forum comprises two representatives of Vale Council and the Chief Executive of Ember Trust")."""

from __future__ import annotations

import re
from collections.abc import Iterator

from convenor.graph.model import Block
from convenor.graph.reading import Seat
from convenor.ingest import body_words, seat_entries
from convenor.ingest.findings import Findings
from convenor.ingest.quorums import NUMBER
from convenor.ingest.shapes import is_body, is_person, is_title

SHARE = 0.6  # of what a sentence lists that is to read as seats
SITTING = re.compile(
    r"\b(?:comprises?|consists? of|made up of|composed of|as follows:|members?:|members? –|places?:|namely) (?P<seats>[^.;]{20,700})\.?$"
)  # "The Forum shall comprise two representatives of …, one member of … and the Chief Executive of …"
SENDERS = re.compile(
    r"\b(?:comprises?|consists? of|made up of|composed of|includes?|has) (?:one |a |two |the )?(?P<position>representatives?|members?|nominees?|delegates?) "
    r"(?:of|from|drawn from) (?:each of )?(?:the following(?: \w+)?:? )?(?P<bodies>[^.:]{20,700})\.?"
)
SHARE_OF_NAMES = 0.8
LONGEST_SUBJECT = 90  # code points of what stands before such a verb
NEXT = re.compile(
    rf"(?:, and |, | and )(?=(?:an?|the|{NUMBER}) (?:[\w’' -]{{3,60}} )?(?:of|from|nominated by|appointed by) )", re.I
)
POST = re.compile(r"^(?:an?|the) (?P<position>[A-Z][^,]{2,60}?) (?:of|from) (?:the )?(?P<body>[A-Z][^,]{3,80})$")


def read(findings: Findings, block: Block, body: str | None) -> None:
    """Add the seats that a sentence on who sits tells, where most of its parts read as a post of a body."""
    for start, end in findings.sentences(block):
        said = SITTING.search(findings.text[start:end].strip())
        parts = NEXT.split(said["seats"]) if said and said.start() < LONGEST_SUBJECT else []
        seats = [seat for part in parts if (seat := _of_body(part))]
        if len(seats) < 2 or len(seats) < SHARE * len(parts):
            seats = list(_of_each(findings.text[start:end]))
        for seat in seats:
            keep(findings, seat, start, end, body)


def _of_each(words: str) -> Iterator[tuple[str, str]]:
    """The seats of "… comprises representatives of Vale Council; Vale Trust; and Healthwatch Vale", where nearly all are bodies."""
    said = SENDERS.search(words)
    cut = (
        re.split(
            r";\s*(?:and )?|(?<!;),\s*(?:and )?|\s+and\s+(?=the [A-Z]|[A-Z])"
            if said and ";" not in said["bodies"]
            else r";\s*(?:and )?",
            said["bodies"],
        )
        if said
        else []
    )
    names = [re.sub(r"^(?:and )?(?:the )?", "", part.strip(" .")) for part in cut]
    sending = [name for name in names if seat_entries.sends(name)]
    if said and len(sending) > 2 and len(sending) >= SHARE_OF_NAMES * len(names):
        yield from ((re.sub(r"s$", "", said["position"]).capitalize(), name) for name in sending)


def _of_body(part: str) -> tuple[str, str] | None:
    """(position, organisation) of "two members of Vale Council", "the Chief Executive of Vale Trust"."""
    if counted := seat_entries.number_from(part.strip()):
        return counted
    of = seat_entries.OF.match(seat_entries.COUNT.sub("", part))
    if of is None and (post := POST.match(part)) and is_title(post["position"]):
        of = post
    if of is None or not is_body(of["body"]) or is_person(of["body"]) or "," in of["body"]:
        return None
    if all(map(is_body, of["body"].split(" and "))) and " and " in of["body"]:
        return None  # two bodies
    return of["position"], of["body"]


def keep(findings: Findings, seat: tuple[str, str], start: int, end: int, body: str | None) -> None:
    """Note a seat as (position, organisation)."""
    position, organisation = seat
    findings.add(
        Seat(
            organisation=organisation,
            position=position,
            body=body,
            evidence=findings.span(start, end),
            rule="seat table",
        )
    )
    if not body_words.is_generic(organisation):
        findings.body(organisation, start)
