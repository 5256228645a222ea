"""Seats that a sentence on who sits gives ("The Forum comprises two representatives of Vale Council and the Chief Executive of Ember Trust")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from convenor.graph.model import Block
from convenor.graph.reading import Seat
from convenor.ingest.names import body_names
from convenor.ingest.names.findings import Findings
from convenor.ingest.seats import seat_entries
from convenor.ingest.seats.quorums import NUMBER
from convenor.ingest.words import body_words
from convenor.ingest.words.shapes import is_body, is_person, is_title

SHARE = 0.6  # of what a sentence lists that is to read as seats
SITTING = re.compile(
    r"\b(?:comprises?|consists? of|made up of|composed of|as follows:|members?:|members? –|places?:|namely) (?P<seats>[^.;]{20,700})\.?$"
)  # "The Forum shall comprise two representatives of …, one member of … and the Chief Executive of …"
SENDERS = re.compile(
    r"\b(?:comprises?|consists? of|made up of|composed of|includes?|has) (?:one |a |two |the )?(?P<position>representatives?|members?|nominees?|delegates?) "
    r"(?:of|from|drawn from) (?:each of )?(?:the following(?: \w+)?:? )?(?P<bodies>[^.:]{20,700})\.?"
)
SITS = re.compile(r"\b(?:compris\w+|consists? of|made up of|composed of)\b", re.I)
CALLED = re.compile(
    r"(?P<bodies>\b[A-Z][^.;()]{10,400}?),? \((?:(?:together|collectively|each|hereafter|hereinafter|referred to as|known as|called),? )*"
    r"[“\"‘'](?P<term>[A-Za-z ]{4,40})[”\"’']\)"
)
_MEMBER = rf"(?:{NUMBER}|an?) (?P<position>(?:elected |voting |full |executive )?(?:members?|representatives?|councillors?|delegates?|nominees?))"
EACH_OF = re.compile(
    rf"\b{_MEMBER} (?:of|from|appointed by|nominated by) each(?: of)?(?: the)? (?P<term>[A-Za-z]+(?: [a-z]+)?)\b", re.I
)
EACH_APPOINTS = re.compile(
    rf"\beach(?: of the)? (?P<term>[A-Za-z]+(?: [a-z]+)?) (?:shall|will|is to|are to) (?:appoint|nominate|send) {_MEMBER}\b",
    re.I,
)
SHARE_OF_NAMES = 0.8
LONGEST_SUBJECT = 90  # code points of what stands before such a verb
NEXT = re.compile(
    rf"(?:, and |, | and )(?=(?:an?|the|{NUMBER}) (?:[\w’' -]{{3,60}} )?(?:of|from|nominated by|appointed by) )", re.I
)
POST = re.compile(r"^(?:an?|the) (?P<position>[A-Z][^,]{2,60}?) (?:of|from) (?:the )?(?P<body>[A-Z][^,]{3,80})$")


def read(findings: Findings, blocks: Sequence[Block], body: str | None) -> None:
    """Add the seats that sentences on who sits tell, where most of what one lists reads as a post of a body."""
    taken = {row.evidence[0].start for row in findings.rows if isinstance(row, Seat)}
    named: dict[str, list[str]] = {}  # what the paper calls some bodies together
    for block in blocks:
        for start, end in findings.sentences(block) if block.kind in ("paragraph", "item") else ():
            words = findings.text[start:end]
            named |= _together(words)
            if start in taken:
                continue
            for seat in _posts(words) or list(_of_each(words)) or list(_from_each(words, named)):
                keep(findings, seat, start, end, body)


def _posts(words: str) -> list[seat_entries.Seat]:
    """The seats of "… comprises two members of Vale Council and the Chief Executive of Ember Trust"."""
    said = SITTING.search(words.strip())
    parts = NEXT.split(said["seats"]) if said and said.start() < LONGEST_SUBJECT else []
    seats = [seat for part in parts if (seat := _of_body(part))]
    return seats if len(seats) > 1 and len(seats) >= SHARE * len(parts) else []


def _together(words: str) -> dict[str, list[str]]:
    """What a sentence calls the bodies that it names ("Vale Council, Ember Council and Tarn Council (“the constituent authorities”)")."""
    said = CALLED.search(words)
    names = (
        [name for _, _, name in body_names.in_prose(said["bodies"]) if not body_words.is_generic(name)] if said else []
    )
    return {_singular(said["term"]): names} if said and len(names) > 1 else {}


def _singular(term: str) -> str:
    return re.sub(r"s$", "", re.sub(r"ies$", "y", re.sub(r"^the ", "", term.lower().strip())))


def _from_each(words: str, named: Mapping[str, Sequence[str]]) -> Iterator[seat_entries.Seat]:
    """The seats of "… comprises one member from each of the constituent authorities", "Each council shall appoint two members"."""
    if SITS.search(words) and (each := seat_entries.EACH.search(words)):
        yield from ((each["position"], name) for name in seat_entries.senders(each["bodies"]))
    said = (EACH_APPOINTS.search(words) or (SITS.search(words) and EACH_OF.search(words))) if named else None
    if said:
        yield from ((said["position"], name) for name in named.get(_singular(said["term"]), ()))


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
