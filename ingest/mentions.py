"""People, bodies and places named anywhere in a paper, and the roles that sentences give to people."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from convenor.graph.model import Block
from convenor.graph.reading import Part
from convenor.graph.sentences import Span
from convenor.graph.worded import Worded
from convenor.ingest.names import (
    acting_names,
    area_names,
    beside_people,
    body_names,
    dated_venues,
    long_places,
    payees,
    place_series,
    places,
    spoken_places,
    venue_towns,
)
from convenor.ingest.names.findings import Findings
from convenor.ingest.papers import hosts, meeting_body, member_bodies
from convenor.ingest.papers.parts import Section
from convenor.ingest.roles import roles
from convenor.ingest.roles.elections import Elections
from convenor.ingest.roles.mention import Mention
from convenor.ingest.words import body_words
from convenor.ingest.words.body_words import in_title_case
from convenor.ingest.words.shapes import is_person, opens_title
from convenor.ingest.words.taken import Taken

CASE_STUDY = Worded(
    r"\bcase stud(?:y|ies)\b|\b(?:\w+[’']s story|in their own words|what (?:our )?residents (?:say|told us))\b", re.I
)
QUOTED = re.compile(r"[“\"][^“”\"]{15,}?[”\"]")
PRIVATE = Worded(
    r"\b\d{2}/\d{4,6}(?:/[A-Z]{2,5})?\b|\b(?:BACS|DD|Cheque|Chq|Invoice)\b.{0,400}£"
)  # planning applications, payments
PAID = Worded(r"£\d[\d,]*(?:\.\d+)?\s*$")  # no full stop behind it, as in a sentence
LONGEST_PAYMENT = 1000  # code points of a line that ends in what was paid
BEFORE_PUBLIC = Worded(
    r"\b(?:letter|e-?mail|complaint|question|petition|request|enquiry)s? (?:\w+ )?(?:from|by)\s+$|"
    r"\b(?:resident|applicant|member of the public)s?,?\s+$",
    re.I,
)
AFTER_PUBLIC = re.compile(
    r",?\s*(?:an?\s+|the\s+)?(?:local\s+)?(?:resident|applicant|member of the public|parishioner|"
    r"objector)\b|,\s*\d+\s+[A-Z]",
    re.I,
)
ELECTED = re.compile(
    r"(?:\w+ )?(?:Councillors?|Cllrs?|Alderman|Alderwoman|Ald|Deputy Mayor|Mayor)\b\.? "
)  # who writes or asks is no member of the public
INITIALS = re.compile(r"[(\[][A-Z]{2,3}[)\]]")
MOST_INITIALS = 3  # in brackets, where a paper does not call people by theirs
WHERE = re.compile(r"(?:venue|location|place|where)\s*:", re.I)  # rooms are often called like people
STORY_ENDS = re.compile(r"^[A-Z][a-z]+ (?:Well|[A-Z])")
BEFORE = 120  # code points before an acronym in brackets, or before a name, that may tell what it is
SPOKEN_IN = ("strategy", "page")  # kinds of paper in which residents are quoted
MEETS = ("minutes", "notes", "agenda")
LONGEST_TITLE = 60  # code points of what may open a case study


class _Sweep(NamedTuple):
    """The part under way, how its text names the body that met, the words that the paper sets in capitals, and the places after
    which bodies are called, those of which it speaks, its words without a capital, the areas after which its bodies are called, and the place after which the body that met is called.
    """

    part: Part
    own: re.Pattern[str] | None
    short: frozenset[str]
    towns: frozenset[str]
    spoken: frozenset[str]
    small: frozenset[str]
    areas: re.Pattern[str] | None
    shortened: bool
    seat: str


def read(findings: Findings, sections: list[Section]) -> None:
    """Sweep the whole paper. What residents say in quotation marks and case studies name no entity of the record."""
    short, towns = meeting_body.acronyms(findings.text), venue_towns.named_after(findings.text)
    small = spoken_places.in_small(findings.text)
    spoken = spoken_places.spoken_of(findings.text, small)
    areas = area_names.pattern(area_names.called_after(findings.text, small))
    shortened = len(set(INITIALS.findall(findings.text))) >= MOST_INITIALS
    for section in sections:
        part, story = section.part, False
        seat = venue_towns.seat(part.body or "") if part.kind in MEETS else ""
        sweep = _Sweep(part, _own(part), short, towns, spoken, small, areas, shortened, seat)
        blocks = section.blocks(findings.document)
        _venue(findings, part, blocks[: venue_towns.ADDRESS])
        findings.meeting = part.body if part.kind in MEETS else None
        findings.host = hosts.host(findings.document, part, blocks[:14])
        elections = Elections(findings, part.date)
        for index, block in enumerate(blocks):
            words = findings.words(block)
            story = _in_story(block, words, story)
            _block(findings, sweep, block, words, story)
            if not story:
                elections.read(block, words)
                roles.contact(findings, block.start, words, part.date)
            if (
                block.kind != "row"
                and is_person(words)
                and index + 1 < len(blocks)
                and block.start not in findings.unclear
            ):
                below = blocks[index + 1]
                lines = [
                    findings.words(each)
                    for each in blocks[index + 1 : index + 3]
                    if each.kind == "paragraph" or _is_post(findings, each)
                ]
                roles.signature(findings, words, (block.start, below.end), lines, part.date)
        elections.close()
        if part.kind not in MEETS:
            member_bodies.read(findings, blocks)


def _is_post(findings: Findings, block: Block) -> bool:
    """Whether a block that is set like a heading only gives a post with its body, as below a name that signs."""
    return block.kind == "heading" and ", " in findings.words(block) and opens_title(findings.words(block))


def _venue(findings: Findings, part: Part, top: Sequence[Block]) -> None:
    """Note the town of the address at which a meeting was or will be held."""
    for block in top if part.kind in MEETS or part.kind == "notice" else ():
        if found := venue_towns.of_address(findings.words(block)):
            findings.place(found[1], block.start + found[0], kind="town", rule="address of a meeting")


def _own(part: Part) -> re.Pattern[str] | None:
    """What names the body that met, in capitals or not, over line ends too."""
    words = part.body.split() if part.body and part.kind in MEETS else []
    name = r"\s+".join(map(re.escape, words))
    return re.compile(rf"(?<!\w){name}(?!\w)", re.I) if len(words) > 1 else None


def _in_story(block: Block, words: str, story: bool) -> bool:
    """Whether a block stands in a case study: a short block opens one, a heading of another chapter ends it."""
    if block.kind != "heading" and len(words) >= LONGEST_TITLE:
        return story
    if CASE_STUDY.search(words):
        return True
    if block.kind != "heading" or len(words.split()) < 2 or words.endswith((",", "that")):
        return story
    return story and not STORY_ENDS.match(words)


def _spoken(part: Part, words: str) -> Taken:
    """What a block says in somebody's own words."""
    if part.kind not in SPOKEN_IN:
        return Taken(0)
    whole = words.startswith("“")
    return Taken(len(words), [(0, len(words))] if whole else (match.span() for match in QUOTED.finditer(words)))


def _is_public(words: str, start: int, end: int) -> bool:
    """Whether somebody is named as a member of the public: who wrote in, who lives there, who applied."""
    before = not ELECTED.match(words, start) and BEFORE_PUBLIC.search(words, max(0, start - BEFORE), start)
    return bool(before or AFTER_PUBLIC.match(words, end))


def _block(findings: Findings, sweep: _Sweep, block: Block, words: str, story: bool) -> None:
    """Note what one block names."""
    for match in body_names.INTRODUCED.finditer(words):
        findings.bodies.learn(match["ac"], words[max(0, match.start() - BEFORE) : match.start()].strip())
    spoken = _spoken(sweep.part, words)
    private = story or PRIVATE.search(words) or (len(words) < LONGEST_PAYMENT and PAID.search(words))
    named = [] if private or WHERE.match(words) else findings.people_in(words)
    sent = {findings.words(cell).strip() for cell in block.cells if findings.bodies.noted(findings.words(cell))}
    people = [
        (a, b) for a, b, name in named if spoken.free(a, a + 1) and not _is_public(words, a, b) and name not in sent
    ]
    people = beside_people.without_areas(words, people)
    own = [match.span() for match in sweep.own.finditer(words)] if sweep.own else []
    for start, _ in own:
        findings.body(sweep.part.body or "", block.start + start)
        if sweep.seat and not findings.is_place(sweep.seat):
            findings.place(sweep.seat, block.start + start, rule="named after it")
    taken = Taken(len(words), [*people, *own])
    shown = in_title_case(words, sweep.short) if words.isupper() and " " in words and len(words) < 160 else words
    bodies = [body for body in beside_people.bodies(shown, people) if taken.free(*body[:2])]
    for start, _, name in bodies:
        if spoken.free(start, start + 1) and name.lower() not in body_words.NOT_BODIES:
            findings.body(name, block.start + start)
    free = Taken(len(words), [*people, *own, *((start, end) for start, end, _ in bodies)])
    acting = (
        payees.named(words) if private else acting_names.in_prose(words, findings.people.stands_for, sweep.shortened)
    )
    others = [found for found in acting if free.free(*found[:2])]
    for start, _, name in others:
        findings.body(name, block.start + start)
    bodies += others
    _people(findings, sweep.part, block, people)
    proper = own + [(start, end) for start, end, name in bodies if not body_words.is_generic(name)]
    surnames = findings.people.known()
    listed = [
        found
        for found in places.in_prose(words, proper, people)
        if not spoken_places.is_somebody(words, found, surnames)
    ]
    for start, _, name, kind, within in listed:
        findings.place(name, block.start + start, kind=kind, within=within or None, rule="place list")
    free = Taken(len(words), [*proper, *people, *((start, end) for start, end, *_ in listed)])
    if (
        sweep.part.kind in MEETS
        and (town := dated_venues.of_day(words, sweep.small))
        and free.free(town[0], town[0] + 1)
    ):
        findings.place(town[1], block.start + town[0], kind="town", rule="address of a meeting")
    for start, end, name in (*venue_towns.of_bodies(sweep.towns, words), *spoken_places.as_subject(sweep.towns, words)):
        if free.free(start, end):
            findings.place(name, block.start + start, rule="named after it")
    by_context = (
        *venue_towns.by_context(words, surnames),
        *area_names.named(sweep.areas, words, surnames),
        *(long_places.named(words, surnames, sweep.small) if sweep.small else ()),
        *spoken_places.named(sweep.spoken, words, surnames),
        *dated_venues.of_offices(words, surnames, sweep.small),
        *place_series.named(words, surnames, lambda name: name in sweep.spoken or findings.is_place(name), sweep.small),
    )
    for start, end, name in () if private else by_context:
        if free.free(start, end) and not findings.is_place(name):
            findings.place(name, block.start + start, rule="place list")


def _people(findings: Findings, part: Part, block: Block, people: list[Span]) -> None:
    """Note the people of a block and, outside tables, the roles that its sentences give them."""
    for start, end in ((block.start + a, block.start + b) for a, b in people):
        key = findings.person(findings.text[start:end], start)
        if block.kind != "row" and block.start not in findings.unclear:
            roles.after_name(findings, Mention(key, start, end, findings.unit(start).end, part.date))
