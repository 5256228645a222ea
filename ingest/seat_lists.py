"""Seats in lists: who sits on a body by post and organisation ("Head of Housing, Vale Council"; "two representatives of Vale Council")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from convenor.graph.model import Block
from convenor.graph.reading import Seat
from convenor.ingest import body_words
from convenor.ingest.findings import Findings
from convenor.ingest.quorums import NUMBER
from convenor.ingest.shapes import is_body, is_person, is_title

MEMBERS = re.compile(
    r"\b(?:members?|membership|composition|representation|represented|comprises?|consists? of|representatives?|made up of)\b",
    re.I,
)
NOT_MEMBERS = re.compile(
    r"\b(?:role|roles|responsib\w+|duties|expected|required to|rights|attendees|in attendance|observers|past|former)\b",
    re.I,
)
OF = re.compile(
    rf"^(?:(?:an?|the|{NUMBER})(?: x)? )?(?P<position>(?:[\w’'-]+ ){{0,5}}?(?:representatives?|members?|nominees?|delegates?|councillors?)) "
    r"(?:of|from|nominated by|appointed by) (?:the |each of the )?(?P<body>[A-Z].{3,80})$",
    re.I,
)
ASIDE = re.compile(
    r"\s*\((?:\d{1,2}|co-?chair|chair|vice[- ]chair|deputy chair|(?:non-)?voting|\w+ seats?|\d+ \w+)\)$", re.I
)
SITTING = re.compile(
    r"\b(?:comprises?|consists? of|made up of|composed of|as follows:) (?P<seats>[^.;]{20,700})\.?$"
)  # "The Forum shall comprise two representatives of …, one member of … and the Chief Executive of …"
LONGEST_SUBJECT = 90  # code points of what stands before such a verb
NEXT = re.compile(
    rf"(?:, and |, | and )(?=(?:an?|the|{NUMBER}) [\w’' -]{{3,60}} (?:of|from|nominated by|appointed by) )", re.I
)
POST = re.compile(r"^(?:an?|the) (?P<position>[A-Z][^,]{2,60}?) (?:of|from) (?:the )?(?P<body>[A-Z][^,]{3,80})$")
LONGEST = 140  # code points of an entry
SHARE = 0.6  # of a list's entries that are to read as seats


def read(findings: Findings, blocks: Sequence[Block], body: str | None) -> None:
    """Add the seats of every list below words on members, where most of its entries name an organisation that sits."""
    for block in blocks:
        if block.kind in ("paragraph", "item"):
            _prose(findings, block, body)
    heading = ""
    at = 0
    while at < len(blocks):
        block = blocks[at]
        if block.kind == "heading":
            heading = findings.words(block)
        if block.kind != "item" or not at or blocks[at - 1].kind == "item":
            at += 1
            continue
        run = list(takewhile(lambda each: each.kind == "item", blocks[at:]))
        lead = findings.words(blocks[at - 1])
        about = lead[-200:] if lead.rstrip().endswith((":", ":-")) else heading
        if MEMBERS.search(f"{heading} {about}") and not NOT_MEMBERS.search(about):
            _list(findings, run, bool(re.search(r"\brepresentatives? (?:of|from)\W*$", about, re.I)), body)
        at += len(run)


def _list(findings: Findings, run: Sequence[Block], bodies: bool, body: str | None) -> None:
    seats = [(block, seat) for block in run if (seat := _seat(findings.words(block), bodies))]
    if len(seats) < 2 or len(seats) < SHARE * len(run):
        return
    for block, seat in seats:
        _keep(findings, seat, block.start, block.end, body)


def _prose(findings: Findings, block: Block, body: str | None) -> None:
    """Add the seats that a sentence on who sits tells, where most of its parts read as a post of a body."""
    for start, end in findings.sentences(block):
        said = SITTING.search(findings.text[start:end].strip())
        parts = NEXT.split(said["seats"]) if said and said.start() < LONGEST_SUBJECT else []
        seats = [seat for part in parts if (seat := _of_body(part))]
        if len(seats) < 2 or len(seats) < SHARE * len(parts):
            continue
        for seat in seats:
            _keep(findings, seat, start, end, body)


def _of_body(part: str) -> tuple[str, str] | None:
    """(position, organisation) of "two members of Vale Council", "the Chief Executive of Vale Trust"."""
    of = OF.match(part)
    if of is None and (post := POST.match(part)) and is_title(post["position"]):
        of = post
    if of is None or not is_body(of["body"]) or is_person(of["body"]) or "," in of["body"]:
        return None
    if all(map(is_body, of["body"].split(" and "))) and " and " in of["body"]:
        return None  # two bodies
    return of["position"], of["body"]


def _keep(findings: Findings, seat: tuple[str, str], start: int, end: int, body: str | None) -> None:
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


def _seat(words: str, bodies: bool) -> tuple[str, str] | None:
    """(position, organisation) of an entry; where the words above say "representatives of", entries are bodies alone."""
    plain = ASIDE.sub("", words.strip(" ;.,"))
    if len(plain) > LONGEST or is_person(re.split(r"[,(–—]| - ", plain)[0]):
        return None
    if of := OF.match(plain):
        return (of["position"], of["body"]) if is_body(of["body"]) else None
    if bodies and is_body(plain):
        return "Representative", plain
    return next(_halves(plain), None)


def _halves(plain: str) -> Iterator[tuple[str, str]]:
    """A post and a body on the two sides of a comma or dash, in either order."""
    for mark in (", ", " – ", " — ", " - ", ": "):
        left, found, right = plain.rpartition(mark) if mark == ", " else plain.partition(mark)
        if not found or is_person(right):
            continue
        first, second = is_body(left) and not is_title(left), is_body(right) and not is_title(right)
        if second and not first and mark != ": ":
            yield left, right
        elif first and not second and mark != ", ":
            yield right, left
