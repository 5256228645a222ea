"""Who sits on a body, read from the chapter of a paper that lists its members, in whatever lines it is printed.

A chapter begins with a heading, a label or a sentence on members and ends with a heading on something else. Its entries
may be items, lines, headings (of which a reader made some), rows with a number of seats, or pieces of one long line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from convenor.graph.model import Block
from convenor.graph.reading import Seat
from convenor.graph.sentences import Span
from convenor.ingest.names.findings import Findings
from convenor.ingest.seats import own_seats, seat_lists, short_senders
from convenor.ingest.seats.counted_words import NUMERAL, number, singular
from convenor.ingest.seats.sitter_forms import TELLS
from convenor.ingest.seats.sitters import Sitter, sitters
from convenor.ingest.terms import (
    chapter_holders,
    member_chapters,
    member_sentences,
    membership_leads,
    membership_lines,
)
from convenor.ingest.terms.member_chapters import ASIDE, Chapter
from convenor.ingest.terms.membership_lines import Line
from convenor.ingest.words import body_words
from convenor.ingest.words.shapes import is_title, opens_title

RULE = "seat table"
SENT_BY = re.compile(r"^(?:appointed|nominated|elected|chosen|selected) by:? (?:the )?(?P<body>[^:]{3,80}):?$", re.I)
KIND = re.compile(
    r"\b(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?P<kind>(?:[a-z-]+ ){0,3}?[a-z-]+s)\b(?=[,;:]| and\b|$)"
)
NAMELY = re.compile(r"\b(?:namely|comprising|consisting of|made up of|being|i\.e\.)[,:]? (?P<kinds>[^:.]{8,160}):?$")
OF_THEM = re.compile(r"\b(?:representatives?|nominees?|delegates?|members?)(?= (?:of|from|for)\b)", re.I)
NO_KIND = re.compile(
    r"(?:(?:[a-z-]+ )*(?:members|seats|places|people|persons|partners|groups|bodies|authorities|councils|organisations|years|times|meetings|days))$"
)
COUNTS = re.compile(rf"(?:{NUMERAL}|an?) |.*\(\d{{1,2}}\)$", re.I)
BEHIND = re.compile(r"\(\d{1,2}\)$")
NEAR = 300  # code points behind a chapter in which a sentence may add members
SHARE, LEAST = 0.6, 2


def read(
    findings: Findings,
    blocks: Sequence[Block],
    body: str | None,
    own: str = "",
    when: str | None = None,
    *,
    sure: bool = True,
) -> set[Span]:
    """Add the seats of each chapter of members of which most entries give some; `sure` in terms of reference.

    Gives where the lines stand that name who holds a seat: they say nothing else.
    """
    held: set[Span] = set()
    near: list[Span] = []  # where the chapters stand
    taken = {row.evidence[0].start for row in findings.rows if isinstance(row, Seat)}
    for chapter in _chapters(findings, blocks):
        counted = sum(each.number > 1 or bool(each.organisation) for _, each in chapter.found)
        least = LEAST if sure else LEAST + 1
        if (
            chapter.giving < SHARE * chapter.entries
            or (len(chapter.found) < least and not counted)
            or (not sure and counted < least)
        ):
            continue
        member_chapters.drop_kinds(chapter)
        member_chapters.drop_sums(chapter)
        member_chapters.drop_sectors(chapter)
        council = ""
        for line, each in chapter.found:
            if not each.organisation and own_seats.of_a_council(each.position, own):
                council = own_seats.only_council(findings.text)
            if council and each.position == "Chief Executive" and not each.organisation:
                each = msgspec.structs.replace(each, organisation=council)  # beside its elected members
            if line.start not in taken and each.number:
                _keep(findings, line, each, body, own)
        near.append((chapter.found[0][0].start, chapter.found[-1][0].end + NEAR))
        chapter_holders.read(findings, chapter, own, when)
        lines = [line for line, _ in chapter.holders] + [line for line, _ in chapter.found if line.held]
        held |= {(line.start, line.end) for line in lines}
    if sure or near:
        taken = {row.evidence[0].start for row in findings.rows if isinstance(row, Seat)}
        for start, end, each in member_sentences.read(findings, blocks):
            if start not in taken and (sure or any(first <= start <= last for first, last in near)):
                _keep(findings, Line(start, end, ""), each, body, own)
    return held


def _chapters(findings: Findings, blocks: Sequence[Block]) -> Iterator[Chapter]:
    """The chapters on members, each with the seats that its entries give."""
    open_: Chapter | None = None
    for line in membership_leads.apart(membership_lines.lines(findings, blocks)):
        words = line.words
        if line.row:
            if open_ is not None and not open_.closed:
                _entry(findings, line, open_)
            continue
        if line.ends or membership_leads.opens_another(line):
            if open_ is not None:
                yield open_
            open_ = None
            continue
        if line.person:
            if open_ is not None and not words:
                open_.last = len(open_.found)
            elif open_ is not None and open_.last < len(open_.found):
                open_.holders.append((line, open_.last))
            continue
        if open_ is not None and line.sure and words != "Members":
            member_chapters.label(open_, membership_lines.LABEL_COUNT.sub("", words))
            continue
        if line.heading or membership_leads.is_label(line):
            plain = words.strip(" :")
            lists = not membership_leads.NO_LIST.search(plain)
            if (lists and membership_leads.OPENS.match(plain)) or (
                open_ is not None
                and lists
                and line.heading
                and seat_lists.MEMBERS.search(plain)
                and len(plain) <= membership_leads.LONGEST_HEAD
                and not _entry(findings, line, open_, peek=True)
            ):
                if open_ is None:
                    open_ = Chapter()
                open_.sector, open_.sender, open_.lead, open_.kind = (
                    ""
                    if membership_leads.OPENS.match(plain)
                    and plain.lower().startswith(("member", "who ", "composition"))
                    else plain,
                    "",
                    plain if membership_leads.OPENS.match(plain) else f"{open_.lead}: {plain}",
                    "",
                )
                open_.closed = bool(ASIDE.search(plain))
                continue
            if open_ is not None and membership_leads.ends(line, plain) and not membership_leads.sends(line):
                yield open_
                open_ = None
                continue
        if open_ is None or open_.closed:
            if membership_leads.leads(words):
                open_ = open_ or Chapter()
                _led(open_, line)
            continue
        _entry(findings, line, open_)
    if open_ is not None:
        yield open_


def _led(chapter: Chapter, line: Line) -> None:
    """Take what a sentence says that leads in entries: of what kind they are, and members beside them whom nobody sends."""
    chapter.lead, chapter.closed, chapter.sector, chapter.sender, chapter.kind = line.words, False, "", "", ""
    chapter.entries = chapter.entries if chapter.giving else 0  # what stood before it was about something else
    if seat_lists.OF_OFFICES.search(line.words):
        chapter.closed = True  # offices of the body itself
    if seat_lists.OF_EACH.search(line.words) and (each := OF_THEM.findall(line.words)):
        chapter.kind = singular(each[-1].lower()).capitalize()
    if said := NAMELY.search(line.words):
        kinds = [
            (number(each.group())[0], singular(each["kind"]))
            for each in KIND.finditer(said["kinds"])
            if not NO_KIND.match(each["kind"]) or " " in each["kind"]
        ]
        if kinds:
            chapter.kind = kinds[0][1]
            chapter.found += [(line, Sitter(kind, "", many)) for many, kind in kinds[1:]]


def _entry(findings: Findings, line: Line, chapter: Chapter, *, peek: bool = False) -> bool:
    """Read one line of a chapter; whether it gives seats."""
    words = line.words
    if (by := SENT_BY.match(words.strip())) and not peek:
        member_chapters.sent(chapter, by["body"])
        return False
    siblings = sum(each.held for each, _ in chapter.found)
    said, held = membership_lines.unfilled(findings, words, among=siblings >= LEAST)
    chapter.over = "" if line.heading else chapter.over
    sender = chapter.sender or (chapter.over if line.marker else "")
    bare = (
        bool(chapter.kind)
        or (held and chapter.parent is not None)
        or bool(membership_leads.LISTS_BODIES.search(chapter.lead))
    )
    own = [Sitter(said, line.sender)] if line.sender else []
    found = (own or sitters(said, sender, chapter.kind, bare=bare)) if said else []
    if held and any(map(membership_leads.is_subject, found)):
        found, chapter.parent = [], None if not peek else chapter.parent
    if peek:
        return bool(found)
    line = msgspec.structs.replace(line, counted=line.counted or bool(BEHIND.search(words)))
    counts = line.counted or any(each.number > 1 for each in found) or bool(COUNTS.match(said))
    member_chapters.sits_under(chapter, line, found, alone=held and not said)
    ends = words.rstrip().endswith((":", ":-"))
    if ends and not held and not (found and counts):
        told = len(words) > membership_leads.LONGEST_LABEL or bool(TELLS.search(words))
        if membership_leads.LEADS.search(words) and told:
            if ASIDE.search(words.rstrip(" :-")):
                chapter.closed = True
            else:
                _led(chapter, line)
        elif told or ASIDE.search(words.rstrip(" :-")):
            chapter.closed = True
        else:
            member_chapters.label(chapter, words)
        return False
    if line.heading and (not found or ASIDE.search(words)):
        member_chapters.label(chapter, words)
        chapter.labelled = line
        return False
    alone, chapter.alone = chapter.alone, None
    if held and not said and chapter.parent and member_chapters.names_holder(line, chapter):
        over, at = chapter.parent
        body = not chapter.found[at][1].position
        if body or not over.heading or over.counted or chapter.found[at][1].number > 1:
            chapter.holders.append((line, at))
        chapter.alone = at if body else None
    whole = len(found) == 1 and (not found[0].organisation or (is_title(words) and opens_title(words)))
    if alone is not None and whole and not (held or counts or line.marker):
        over, each = chapter.found[alone]  # what whoever the line above names is
        chapter.found[alone] = (
            over,
            msgspec.structs.replace(each, position=words if is_title(words) else found[0].position),
        )
        return False
    if (not found and (held or not said)) or (
        held and all(own_seats.OFFICES.fullmatch(each.position) and not each.organisation for each in found)
    ):
        return False  # who holds a seat that is told above, or an office of the body itself
    if held and found and chapter.parent and member_chapters.is_child(line, chapter):
        if member_chapters.holds(chapter, line, found):
            return False
        chapter.parent = None
    if not held and chapter.parent and member_chapters.counted_above(chapter, line, found, counts=counts):
        return False
    if held and (again := member_chapters.again(chapter, found)):
        found = again[1:]
        if not found:
            return False
    if not found and member_chapters.each_of(chapter, words):
        return False
    if not found and membership_leads.is_sentence(words):
        chapter.closed = chapter.giving > 0 and not line.marker
        return False
    if not found and not line.marker and chapter.marked and membership_leads.is_label(line):
        member_chapters.label(chapter, words)
        return False
    chapter.marked = chapter.marked or bool(line.marker)
    opens = not held and len(found) == 1 and (counts or line.heading or not (line.marker or found[0].position))
    above = chapter.parent if held and not any(each.organisation for each in found) else None
    chapter.parent = (line, len(chapter.found)) if opens else above
    if opens and line.heading and not found[0].position:
        chapter.over = found[0].organisation
    if held and found and chapter_holders.unknown(words):
        chapter.holders.append((line, len(chapter.found)))
    chapter.entries += 1
    chapter.giving += bool(found)
    chapter.last = len(chapter.found)
    line = msgspec.structs.replace(line, held=held)
    chapter.found += [
        (line, each if each.label or not chapter.sector else msgspec.structs.replace(each, label=chapter.sector))
        for each in found
    ]
    return bool(found)


def _keep(findings: Findings, line: Line, each: Sitter, body: str | None, own: str) -> None:
    if not each.organisation and (short := short_senders.apart(findings.text, each.position)):
        each = msgspec.structs.replace(each, organisation=short[0], position=short[1])
    organisation = each.organisation or (own_seats.plain(own) if own_seats.is_own(each.position, own) else "")
    if not organisation and own_seats.of_a_council(each.position, own):
        organisation = own_seats.only_council(findings.text)
    if not organisation and is_title(each.position) and not own_seats.OFFICES.fullmatch(each.position):
        organisation = own_seats.parent(findings.text) or own_seats.committees(own, findings.host or "")
    cut = any(said.count("(") != said.count(")") for said in (organisation, each.position))  # in the middle
    if cut or own_seats.is_none(each.position, organisation, own):
        return
    if not organisation and own_seats.OFFICES.fullmatch(each.position):
        return  # an office of a body that nobody can name
    findings.add(
        Seat(
            organisation=organisation,
            position=each.position,
            sector=each.label or None,
            number=each.number if each.number > 1 else None,
            body=body,
            evidence=findings.span(line.start, line.end),
            rule=RULE,
        )
    )
    if each.organisation and not body_words.is_generic(each.organisation):
        findings.body(each.organisation, line.start)
