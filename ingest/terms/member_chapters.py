"""What was read so far of a chapter on members, and what a line of it adds to the entries above it."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from convenor.ingest.seats.counted_words import NUMERAL, number, singular
from convenor.ingest.seats.sending import SECTOR, named, weakly_named
from convenor.ingest.seats.sitter_forms import MANY
from convenor.ingest.seats.sitters import Sitter
from convenor.ingest.terms.membership_lines import Line
from convenor.ingest.words import body_words

ASIDE = re.compile(
    r"\b(?:attendees?|in attendance|observers?|invited(?! participants\b)|(?<!statutory )invitees?|(?:may|shall|will|can) (?:also )?(?:be invited|attend)|past|former|circulat\w+|quor\w+|responsib(?:ilit\w+|le for)|expected|required to|duties|roles? of|role of|rights(?! of (?:way|access))|will:?$|shall:?$|must:?$|to:?$|support officers|contacts?)\b",
    re.I,
)  # what leads in people who do not sit, or what members do


SUMS = re.compile(r"\b(?:members?|representatives?|governors?|trustees?)$", re.I)  # a kind that may stand over entries
COUNTED = re.compile(
    rf"^(?P<before>(?:up to )?(?:{NUMERAL}|an?))\b|(?P<inside>\(\d{{1,2}}\))$|(?P<behind>[–—:-]\s*(?:x ?)?\d{{1,2}})$",
    re.I,
)
EACH = re.compile(
    rf"Each(?: of (?:the|these|them))?(?: [\w-]+){{0,3}}? (?:(?:shall|will|must|may|should|can|is to) )?(?:be )?(?:represented by|nominates?|appoints?|sends?|puts? forward|ha(?:s|ve)) (?P<count>{NUMERAL}|an?) (?P<kind>(?:[\w’'/-]+ ){{0,4}}?{MANY}(?: of [a-z]+(?: [a-z]+)?)?)(?=[,;.]|$| (?:or|who|to|on|and|from|at|for|with|nominated|appointed)\b)"
)  # what those whom the list above names alone have on the body
COUNCILLOR = re.compile(r"(?:Cllr|Councillor|Cr)\b")
FEWEST_HELD = 3  # seats with a name below them, of a table that was lost into lines


class Chapter(msgspec.Struct):
    """What was read so far of a chapter on members."""

    lead: str = ""
    sector: str = ""  # of the entries below a heading or label
    sender: str = ""
    over: str = ""  # the body that a heading names, whose posts may follow
    kind: str = ""
    closed: bool = False  # whether what follows is about something else, till the next heading or sentence on members
    entries: int = 0
    found: list[tuple[Line, Sitter]] = msgspec.field(default_factory=list)
    giving: int = 0
    last: int = 0  # seats that stood before the last entry
    holders: list[tuple[Line, int]] = msgspec.field(
        default_factory=list
    )  # lines that name somebody, and the seat that is theirs
    alone: int | None = None  # the seat of whoever the line before names, where that says nothing else
    labelled: Line | None = None  # the heading right above, where it stands over some of the members
    under: tuple[Line, Line] | None = None  # a heading that names a body, and the name of somebody right below it
    marked: bool = False  # whether entries are points of a list
    parent: tuple[Line, int] | None = None  # the last entry that counts members, and where its seat stands


def counted_above(chapter: Chapter, line: Line, found: Sequence[Sitter], *, counts: bool) -> bool:
    """Whether a point names those whom the entry that leads it in counts; what they are is taken from there."""
    over, at = chapter.parent or (line, 0)
    kind = chapter.found[at][1]
    below = line.level > over.level if over.marker else bool(line.marker)
    if over.start == line.start or not below:
        return False
    first = found[0] if len(found) == 1 else None
    if over.heading and not kind.position:  # a body over the posts that it sends
        if first and first.position and first.organisation == kind.organisation:
            chapter.found[at] = over, msgspec.structs.replace(kind, number=0)
        return False
    if kind.number == 1 or (first and counts and first.position):
        return False
    if not kind.organisation and first and first.organisation:
        chapter.found[at] = over, msgspec.structs.replace(kind, number=0)
        chapter.found.append((line, msgspec.structs.replace(first, position=first.position or kind.position)))
        chapter.entries += 1
        chapter.giving += 1
    return True


def is_child(line: Line, chapter: Chapter) -> bool:
    """Whether a line names one of the members whom the entry above it counts, or who sits for the body that a heading above it names."""
    parent, at = chapter.parent or (line, 0)
    deeper = line.level > parent.level or (parent.heading and not line.heading) or parent.words.rstrip().endswith(":")
    return deeper or (parent.counted and not chapter.found[at][1].organisation)


def names_holder(line: Line, chapter: Chapter) -> bool:
    """Whether a line that is only a name stands below the seat that is theirs."""
    parent, at = chapter.parent or (line, 0)
    return (
        is_child(line, chapter) or parent.counted or not (parent.marker or line.marker or chapter.found[at][1].position)
    )


def drop_kinds(chapter: Chapter) -> None:
    """Take out the kinds of bodies of a table that was lost into lines: a name over another, of which only the last has somebody below it."""
    held = {at for _, at in chapter.holders}
    if len(held) < FEWEST_HELD:
        return
    for at, (line, each) in enumerate(chapter.found[:-1]):
        below, next_ = chapter.found[at + 1]
        bare = not (each.position or line.marker or line.counted or line.held or below.marker or below.held)
        if bare and at not in held and at + 1 in held and next_.organisation:
            chapter.found[at] = line, msgspec.structs.replace(each, number=0)


def drop_sums(chapter: Chapter) -> None:
    """Take out the kinds of members that only sum up the counted entries below them ("Schools members (14)")."""
    for at, (line, each) in enumerate(chapter.found):
        leads = line.heading or line.words.rstrip().endswith((":", ";", ":-"))
        kind = each.position.rpartition(" ")[2].lower()
        if each.number < 2 or each.organisation or not SUMS.search(each.position):
            continue
        total, below = 0, at + 1
        while below < len(chapter.found) and total < each.number:
            said, inner = chapter.found[below]
            same = not leads and _how_counted(said) == _how_counted(line)
            if same or not _how_counted(said) or inner.position.lower().endswith(kind):
                break
            total, below = total + inner.number, below + 1
        if total == each.number and below - at > 2:
            chapter.found[at] = line, msgspec.structs.replace(each, number=0)
            for child in range(at + 1, below):
                said, inner = chapter.found[child]
                chapter.found[child] = (
                    said,
                    msgspec.structs.replace(inner, position=inner.position or each.position, label=each.position),
                )


def drop_sectors(chapter: Chapter) -> None:
    """Take out the sectors that stand with how many sit for each over the entries which make up that number ("Private sector (3)")."""
    for at, (line, each) in enumerate(chapter.found):
        if each.organisation or line.marker or _how_counted(line) != "inside" or not SECTOR.fullmatch(each.position):
            continue
        total, end = 0, at + 1
        while end < len(chapter.found) and total < each.number and chapter.found[end][1].organisation:
            total, end = total + chapter.found[end][1].number, end + 1
        if total == each.number:
            chapter.found[at] = line, msgspec.structs.replace(each, number=0)
            for below in range(at + 1, end):
                said, inner = chapter.found[below]
                chapter.found[below] = said, msgspec.structs.replace(inner, label=each.position)


def _how_counted(line: Line) -> str:
    """In which form a line counts members: before them, inside a bracket, behind them; "" where it does not."""
    said = COUNTED.search(line.words)
    return (said.lastgroup or "") if said else "inside" if line.counted else ""


def holds(chapter: Chapter, line: Line, found: Sequence[Sitter]) -> bool:
    """Take from the line of a member who sends them or what they are: "Vale Trust - A Name", "A Name, Vale Trust", "A Name, Manager"; whether it does."""
    over, at = chapter.parent or (line, 0)
    kind, first = chapter.found[at][1], found[0]
    other = bool(kind.organisation) and first.organisation not in ("", kind.organisation)
    if other and over.heading and (kind.number == 1 or line.words.startswith(first.organisation)):
        return False  # sits for another body
    if len(found) != 1:
        return True
    if (
        over.heading
        and kind.organisation
        and not kind.position
        and first.position
        and first.organisation in ("", kind.organisation)
    ):
        chapter.found[at] = over, msgspec.structs.replace(kind, number=0)
        chapter.found.append((line, msgspec.structs.replace(first, organisation=kind.organisation)))
    elif kind.organisation or first.position or not first.organisation:
        return True
    elif line.words.startswith(first.organisation):  # each of the bodies has a seat of its own, and the kind none
        chapter.found[at] = over, msgspec.structs.replace(kind, number=0)
        chapter.found.append((line, msgspec.structs.replace(first, label=kind.position)))
    elif kind.number > 1 and SECTOR.fullmatch(kind.position):  # of whom each sits for a body that the bracket names
        chapter.found[at] = over, msgspec.structs.replace(kind, number=kind.number - 1)
        chapter.found.append((line, msgspec.structs.replace(first, label=kind.position)))
    elif kind.number == 1:
        sector = kind.position if SECTOR.fullmatch(kind.position) else ""
        chapter.found[at] = (
            over,
            msgspec.structs.replace(
                kind,
                organisation=first.organisation,
                position="" if sector else kind.position,
                label=sector or kind.label,
            ),
        )
    return True


def again(chapter: Chapter, found: Sequence[Sitter]) -> list[Sitter]:
    """The seats of whoever sits for an organisation that stands above alone, or sat for it in the entry above: the same ones again."""
    first = found[0]
    if len(found) > 1 or first.position or not first.organisation:
        return []
    for at, (line, each) in enumerate(chapter.found):
        same = each.organisation == first.organisation or first.organisation in (
            body_words.initials(each.organisation),
            body_words.initials(each.organisation, links=True),
        )
        if same and not each.position:
            several = line.held
            chapter.found[at] = (
                msgspec.structs.replace(line, held=True),
                msgspec.structs.replace(each, number=each.number + several),
            )
            return [first]
    return []


def label(chapter: Chapter, words: str) -> None:
    """What stands over some of the members: their sector, or the organisation that sends them."""
    plain = words.strip(" :")
    chapter.closed = bool(ASIDE.search(plain))
    chapter.sector, chapter.kind = plain, ""
    who = re.sub(r" (?:nominees|representatives|members|nominated members)$", "", plain)
    chapter.sender = who if named(who) and (who != plain or not body_words.is_generic(who)) else ""


def sits_under(chapter: Chapter, line: Line, found: Sequence[Sitter], *, alone: bool) -> None:
    """Give the body of a heading a seat where only a name stood below it, and no post of that person follows; `alone` tells that the line is a name."""
    under, chapter.under = chapter.under, None
    if under:
        body, at = re.sub("^The ", "", under[0].words), len(chapter.found)
        chapter.holders.append((under[1], at))
        if not (found and found[0].position and found[0].organisation in ("", body)):
            chapter.found.append((under[0], Sitter("Councillor" if COUNCILLOR.match(under[1].words) else "", body)))
            chapter.entries, chapter.giving = chapter.entries + 1, chapter.giving + 1
    over = chapter.labelled if chapter.sender and not chapter.closed else None
    if alone and over and over.words == chapter.sender:
        chapter.under = over, line
    chapter.labelled = None


def each_of(chapter: Chapter, words: str) -> bool:
    """Take from a sentence below bodies alone whom each of them sends: "Each partner shall be represented by a director"; whether it says so."""
    said = EACH.match(words)
    at = len(chapter.found)
    while said and at and not (each := chapter.found[at - 1][1]).position and each.organisation and each.number == 1:
        at -= 1
        line, each = chapter.found[at]
        many = number(f"{said['count']} x")[0]
        chapter.found[at] = line, msgspec.structs.replace(each, position=singular(said["kind"]), number=many)
    return bool(said) and at < len(chapter.found)


def sent(chapter: Chapter, who: str) -> None:
    """Who appoints those of the entry above, where that names nobody."""
    if weakly_named(who):
        for at in range(chapter.last, len(chapter.found)):
            line, each = chapter.found[at]
            if not each.organisation:
                chapter.found[at] = line, msgspec.structs.replace(each, organisation=who)
