"""Seats in lists: who sits on a body by post and organisation ("Head of Housing, Vale Council"; "two representatives of Vale Council")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from convenor.graph.model import Block
from convenor.graph.reading import Seat
from convenor.graph.worded import Worded
from convenor.ingest.lists.entry import known_person
from convenor.ingest.names.findings import Findings
from convenor.ingest.seats import own_seats, seat_entries
from convenor.ingest.seats.quorums import NUMBER
from convenor.ingest.words import body_words
from convenor.ingest.words.shapes import HONORIFICS, is_body, is_title

MEMBERS = Worded(
    r"\b(?:members?|membership|composition|constituted|representation|represented|comprises?|consists? of|representatives?|made up of|"
    r"composed of|officers|office[- ]bearers|(?:committee|trustees|directors|executive) (?:is|are)|who (?:sits|is on|we are|(?:should |will |must )?attends?)|sends? (?:someone|somebody|one|a)|seats?|core group|ex[- ]officio|statutory partners|responsible authorities)\b",
    re.I,
)
NOT_MEMBERS = re.compile(
    r"\b(?:role|roles|responsib(?:ility|ilities|le for)|duties|expected|required to|rights(?! of (?:way|access))|attendees|participants|in attendance|observers|contacts?|past|former|quor\w+|advis[eo]rs|"
    r"invited|circulat\w+|report\w*|will:?$|shall:?$|must:?$)",
    re.I,
)
OF_EACH = re.compile(
    r"\b(?:representatives?|members?|nominees?|delegates?|person|seat) (?:(?:may|shall|will|to|can|are|is) (?:be )?)?(?:of|from|for|(?:appointed|nominated|drawn|sent|co-opted) (?:by|from))(?: each of)?(?: (?:the following|these|those below)(?: [\w -]{3,30})?)?\W*$|"
    r"\brepresentatives of [a-z][\w ,’'-]{3,80}:$|"
    r"\b(?:made up|composed|comprises?|consists?|comprising)\b[^:.]{0,40}\bfollowing (?:[a-z]+ ){0,2}(?:organi[sz]ations|bodies|partners|agencies|authorities)\W*$",
    re.I,
)  # what follows are the bodies that send them
OF_KIND = re.compile(
    rf"(?:{NUMBER} )?(?P<position>(?:[\w’'-]+ ){{0,4}}?(?:representatives|members|governors|trustees|delegates|nominees))(?: (?:as follows|comprising|made up of))?:$",
    re.I,
)  # what follows are the bodies that send members of one kind
OF_OFFICES = re.compile(
    r"^(?:the )?(?P<organ>[\w’' -]{3,60}?)? ?(?:shall |will |must )?(?:be )?(?:comprises?|consists? of|made up of|composed of|has|have|is|are|elects?)\b[^:]{0,30}?\b(?:following|these) "
    r"(?:\w+ ){0,2}(?:roles|officers|offices|posts|positions|office[- ]?(?:holders|bearers))\b|"
    r"^(?:the )?(?:honorary |elected )?(?:officers|office[- ]bearers) (?:of (?:the )?(?P<whose>[\w’' -]{3,60}?) )?(?:shall be|will be|are)(?: as follows| the following)?:",
    re.I,
)  # what follows are the offices of the body itself
OFFICE = re.compile(r"(?P<office>[A-Z][^,:;(–—.]{2,50}?)\s*(?:$|[:(–—]|\s-\s|, )")
KIND_OF_SENDER = re.compile(
    r"(?:[\w’',&/-]+ ){0,7}(?:authorities|councils|agencies|compan(?:y|ies)|communit(?:y|ies)|sectors?|partners|organisations|bodies|providers|services|police|nhs|health|education|"
    r"schools|colleges|universit(?:y|ies)|business(?:es)?|employers|unions|housing|vcs?e?|vcfse|charities|care)(?: \([^()]{1,40}\))?",
    re.I,
)  # a heading over some of the members
LABEL = re.compile(
    r"^(?:(?:core|full|voting|board|committee|our|the|current|present) )*(?:members?|membership|composition|representation)\b.{0,30}$|"
    r"^who (?:is|sits|are)(?: the members)?(?: (?:on|of))? (?:it|the [a-z]+)\??$",
    re.I,
)
BULLET = re.compile(r"\s*[•▪◦●]\s*|\n+|\s*;\s+")
LONGEST_LINE = 140  # code points of a line that may be an entry
LEAST_LINES = 3  # of seats on lines without marks
HOLDER = re.compile(rf"[\s:,;(\[–—-]*(?:\b(?:currently|presently|at present|held by|(?:{HONORIFICS})\.?)\s*)*$")
SHORTEST_SEAT = 4  # code points in front of a name that may be a seat
SHARE = 0.6  # of a list's entries that are to read as seats


class Listed(msgspec.Struct, frozen=True):
    """The entries of a list as (start, end), the words that lead it in, and the headings above it."""

    entries: list[tuple[int, int]]
    lead: str
    above: str
    marked: bool = True
    sender: str = ""  # the organisation whose posts the entries are


def read(findings: Findings, blocks: Sequence[Block], body: str | None, own: str) -> set[int]:
    """Add the seats of every list below words on members, where most of its entries name an organisation that sits.

    Gives where the entries begin that name who holds a seat: they say nothing else.
    """
    seats: list[int] = []
    held: set[int] = set()
    for each in of_members(findings, blocks):
        seats += _list(findings, each, len(seats), body, own)
        held |= {start for start, end in each.entries if _held(findings, findings.text[start:end]) is not None}
    return held & set(seats)


def of_members(findings: Findings, blocks: Sequence[Block]) -> Iterator[Listed]:
    """The lists below words on members: items of one kind on each other, lines without marks, lines of a table's cell."""
    for each in _lists(findings, blocks):
        about = each.lead[-200:]
        if tells_of_members(f"{each.above} {about}", about or each.above.rpartition("\n")[2]):
            yield each


def tells_of_members(above: str, last: str) -> bool:
    """Whether what stands above a list or table says that members follow, and the last of it says nothing else."""
    return bool(MEMBERS.search(above)) and (not NOT_MEMBERS.search(last) or bool(OF_OFFICES.search(last)))


def _lists(findings: Findings, blocks: Sequence[Block]) -> Iterator[Listed]:
    above: list[Block] = []
    open_: list[tuple[list[Block], Block | None]] = []  # lists that go on, each with what leads it in; the deepest last
    for index, block in enumerate(blocks):
        while open_ and not _goes_on(findings, open_[-1][0][-1], block) and not _is_deeper(block, open_[-1][0][-1]):
            yield _listed(findings, *open_.pop(), above)
        if open_ and not _is_deeper(block, open_[-1][0][-1]):
            open_[-1][0].append(block)
        elif block.kind == "heading":
            above = _above(findings, above, block)
        elif block.kind == "item" or _is_line(findings, block):
            open_.append(([block], blocks[index - 1] if index else None))
        elif block.kind == "row" and (cell := _cell(findings, block)):
            yield cell
    while open_:
        yield _listed(findings, *open_.pop(), above)


def _is_deeper(block: Block, last: Block) -> bool:
    """Whether a block opens a list below an entry of another."""
    return block.kind == last.kind == "item" and block.level > last.level and not _continues(last, block)


def _above(findings: Findings, above: Sequence[Block], block: Block) -> list[Block]:
    """The headings that stand above what follows a heading: a body's name divides the list of members above it, of whatever level it is."""
    at = next((i for i, each in enumerate(above) if MEMBERS.search(findings.words(each))), None)
    if at is not None and not _is_next(above[at], block) and _divides(findings, block):
        return [*above[: at + 1], block]
    return [each for each in above if each.level < block.level] + [block]


def _is_next(chapter: Block, block: Block) -> bool:
    """Whether a heading has the number of a later chapter than another."""
    first, second = (each.marker.strip("().") for each in (chapter, block))
    return first.isdecimal() and second.isdecimal() and int(second) > int(first)


def _divides(findings: Findings, block: Block) -> bool:
    """Whether a heading says who of the members follow: those of one body, or of one kind."""
    words = findings.words(block).strip(" :")
    if MEMBERS.search(words) or is_title(words):
        return is_title(words) and len(words.split()) < 4  # "Chair", over who that is
    return bool(KIND_OF_SENDER.fullmatch(words)) or (seat_entries.sends(words) and not body_words.is_generic(words))


def _listed(findings: Findings, run: Sequence[Block], lead: Block | None, above: Sequence[Block]) -> Listed:
    words = findings.words(lead).strip() if lead is not None and lead.kind in ("paragraph", "item") else ""
    leads = words.endswith((":", ":-")) or (bool(words) and len(words) <= LONGEST_LINE and words[-1] not in ".;,")
    entries = [(block.start, block.end) for block in run]
    heads = "\n".join(findings.words(block) for block in above)
    over = [words.strip(" :")] if leads else [findings.words(block).strip(" :") for block in above[-1:]]
    sender = next(
        (
            each
            for each in over
            if seat_entries.sends(each) and not (body_words.is_generic(each) or MEMBERS.search(each))
        ),
        "",
    )
    return Listed(entries, words if leads else "", heads, run[0].kind == "item", sender)


def _goes_on(findings: Findings, last: Block, block: Block) -> bool:
    """Whether a block is one more entry of the list that another belongs to."""
    if block.kind == last.kind == "item" and _continues(last, block):
        return True
    if block.kind != last.kind or block.level != last.level:
        return False
    return _mark(block) == _mark(last) if block.kind == "item" else _is_line(findings, block)


def _continues(last: Block, block: Block) -> bool:
    """Whether one letter follows another, though it may be a Roman number too: "(h)" before "(i)"."""
    first, second = last.marker.strip("().").lower(), block.marker.strip("().").lower()
    return len(first) == len(second) == 1 and first.isalpha() and ord(second) == ord(first) + 1


def _mark(block: Block) -> str:
    plain = block.marker.strip("().")
    return "1" * (plain.count(".") + 1) if plain[:1].isdigit() else "a" if plain[:1].isalpha() else plain


def _is_line(findings: Findings, block: Block) -> bool:
    """Whether a paragraph may be an entry of a list that carries no marks."""
    words = findings.words(block).strip()
    return block.kind == "paragraph" and len(words) <= LONGEST_LINE and bool(words) and words[-1] not in ".:?!"


def _cell(findings: Findings, block: Block) -> Listed | None:
    """The lines of a cell that a label on members stands beside."""
    if len(block.cells) != 2 or block.header or not LABEL.match(findings.words(block.cells[0]).strip(" :")):
        return None
    cell = block.cells[1]
    entries, at = [], cell.start
    words = findings.words(cell)
    for cut in [*BULLET.finditer(words), None]:
        start, end = at, cell.start + cut.start() if cut else cell.end
        if findings.text[start:end].strip():
            entries.append((start, end))
        at = cell.start + cut.end() if cut else cell.end
    return Listed(entries, "", findings.words(block.cells[0])) if entries else None


def _list(findings: Findings, each: Listed, before: int, body: str | None, own: str) -> list[int]:
    """Keep the seats of a list, and say where they begin; one alone counts where the paper has lists of several."""
    bodies = bool(OF_EACH.search(each.lead))
    words, people = _unfilled(findings, [findings.text[start:end] for start, end in each.entries])
    of_kind = OF_KIND.match(each.lead)
    found = [
        []
        if held
        else seat_entries.seats(said, bodies, any(people), "" if own_seats.tells(said) else each.sender)
        or own_seats.counted(said, own)
        or ([seat] if of_kind and (seat := seat_entries.of_kind(said, of_kind["position"])) else [])
        for said, held in zip(words, people, strict=True)
    ]
    sent = any(name != own_seats.plain(own) for several in found for _, name in several)
    if each.marked and not (each.sender or sent or any(people)):
        found = [several or own_seats.post(said, own) for said, several in zip(words, found, strict=True)]
    seats = [(span, seat) for span, several in zip(each.entries, found, strict=True) for seat in several]
    least = 1 if before > 1 or each.sender else 2 if each.marked else LEAST_LINES
    sending = [said for said, several in zip(words, found, strict=True) if several or _is_post(said)]
    if offices := _offices(each, own, words, people):
        seats = offices
    elif len(seats) < least or len(sending) < SHARE * len(words):
        return []
    taken = {row.evidence[0].start for row in findings.rows if isinstance(row, Seat)}
    for (start, end), seat in seats:
        if start not in taken:  # that were read before with what stands above them
            _keep(findings, seat, start, end, body)
    return [start for (start, _), _ in seats]


def _offices(
    each: Listed, own: str, words: Sequence[str], people: Sequence[bool]
) -> list[tuple[tuple[int, int], tuple[str, str]]]:
    """The offices of the body itself that a list gives, below a sentence which says that it does: "The committee consists of the following officers"."""
    said = OF_OFFICES.search(each.lead)
    organ = re.sub(r"^(?:the|our|its|it) ?", "", said["organ"] or said["whose"] or "", flags=re.I) if said else ""
    organ = own if said and (not organ or len(organ.split()) == 1) else organ
    found = [OFFICE.match(entry.strip()) for entry in words]
    named = [office["office"] if office and is_title(office["office"]) else "" for office in found]
    if (
        not organ
        or (organ != own and not is_body(organ.capitalize()))
        or any(people)
        or len(list(filter(None, named))) < SHARE * len(named)
    ):
        return []
    return [(span, (office, organ)) for span, office in zip(each.entries, named, strict=True) if office]


def _is_post(said: str) -> bool:
    """Whether an entry that names no organisation tells who sits all the same: by number or by post."""
    return bool(re.match(rf"\s*(?:{NUMBER}|an?) ", said, re.I)) or is_title(re.sub(r"^the ", "", said.strip()))


def _unfilled(findings: Findings, entries: Sequence[str]) -> tuple[list[str], list[bool]]:
    """The entries without the holder whom they name behind a seat, and which of them open with a name and are no seats."""
    words, people = [], []
    for said in entries:
        held = _held(findings, said)
        words.append(said if held is None else HOLDER.sub("", said[:held]))
        people.append(held is not None and len(words[-1].strip(" •*–-")) < SHORTEST_SEAT)
    return words, people


def _held(findings: Findings, said: str) -> int | None:
    """Where an entry names somebody."""
    return next((at for at, _, name in findings.people_in(said) if known_person(name)), None)


def _keep(findings: Findings, seat: tuple[str, str], start: int, end: int, body: str | None) -> None:
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
