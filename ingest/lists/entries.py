"""One person of a roster as printed: a line, several names in a line, or a table row, with title and body."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from convenor.graph.remembered import remembered
from convenor.graph.worded import Worded
from convenor.ingest.lists import (
    bracket_runs,
    bracketed,
    entry_pieces,
    given_names,
    initials_ahead,
    line_noise,
    offices_ahead,
    opening_names,
    own_behind,
    plural_offices,
    plural_titles,
    seated_firms,
    shared_bodies,
    slashes,
    surnames_first as surnames,
    two_cells,
)
from convenor.ingest.lists.entry import Entry, brackets, describe, known_person
from convenor.ingest.lists.pieces import BRACKET, LEAD, PLURAL, Piece, are_initials, bare, pieces
from convenor.ingest.lists.standing_in import came_instead
from convenor.ingest.names import firms
from convenor.ingest.names.affiliations import may_be_body
from convenor.ingest.names.departments import DEPARTMENT as A_UNIT
from convenor.ingest.words.known_places import known as known_places
from convenor.ingest.words.shapes import EVERYDAY, is_body, is_person, is_proper, is_title, strip_honorific

OWN = (initials_ahead.read, own_behind.read, entry_pieces.initialled, entry_pieces.before_initials)
WHOLE = (slashes.read, two_cells.read, seated_firms.read, *OWN, offices_ahead.read)  # of lines of one person
DEEPEST = 4  # groups within groups
AWAY = re.compile(r"\bapolog|^(?:not|unable|absent)\b", re.I)  # no list of people who came
OWN_INITIALS = re.compile(r"(?P<own>[A-Z]{2,4})\s*(?:[:=–—-]|\s-)\s+(?=[A-Z][a-z]+ )")  # "AB – Ann Bell"
OWN_BRACKETED = Worded(
    r"[\[(](?P<own>[A-Z]{2,4})[\])]\s+(?=(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'.-]*)+))"
)  # "[AB] Ann Bell"
OF_BODY = Worded(
    r"(?:(?<=^)|(?<=[,;] )|(?<=and ))(?P<of>(?:The )?[A-Z][\w’'&.-]*(?: (?:[A-Z&][\w’'&.-]*|of|the|for|and|in)){1,7}) \((?P<who>[A-Z][^()]{3,120})\)(?=[,;.]|\s*$| and )"
)
BETWEEN = re.compile(r"[\s,;]*")
LIST_MARK = re.compile(r"^[\s,;.]*(?:and |& )?")
MEMBERS = re.compile(
    r"\b(?:(?:project|core|executive|management|leadership|support|delivery|programme|senior) team|members|officers|staff|councillors|attendees|apologies|trustees|governors|directors|attended|attending|present)$",
    re.I,
)
BODY_FIRST = re.compile(
    r"^(?:[A-Z][^:;–—]{2,40}:\s+)?(?P<of>[A-Z][^:;,–—()]{2,70}?)\s[–—-]\s+(?=[A-Z])"
)  # "X Council – A Name"
OF_PEOPLE = re.compile(r"\b(?:residents|neighbours|tenants|parents|traders|volunteers|users)$", re.I)
GROUP = re.compile(
    r"^(?P<of>[A-Z][^:;,–—()]{2,70}?)(?:\s\([A-Z][A-Za-z&]{1,9}\)(?=\s*:))?(?:\s*:[-–—]?\s*|\s[–—-]\s+)(?=[A-Z])"
)
ENDS_WITH_AND = re.compile(r"\s(?:and|&)\s*$")
SPEAK_FOR = re.compile(r"\b(?:representative|rep|delegate|nominee|observer|co-?optee)s$", re.I)
AMONG, MOST = 3, 0.7  # known people of a line, and their share of its pieces, among whom a stranger is a person
PLACE = re.compile(
    r"[A-Z][\w’' &-]{1,40} (?:Ward|Area|Division|Parish)|CO-?OPTED|ELECTED|EX OFFICIO|APPOINTED|Co-opted|Elected|Ex officio|Appointed"
)  # heads some of a list beside them: where, or how they came to be members


def line_entries(words: str, offset: int, depth: int = 0) -> list[Entry]:
    """The people of one roster line: one with title and body, or several names in a row, of one body or not.

    `depth` says within how many bodies' groups the line stands.
    """
    found = _remembered(words, depth)
    return [msgspec.structs.replace(entry, start=offset + entry.start) for entry in found] if offset else list(found)


@remembered
def _remembered(words: str, depth: int) -> tuple[Entry, ...]:
    return tuple(_line(*line_noise.plain(bracket_runs.marked(words)), depth))


def _line(words: str, offset: int, depth: int) -> list[Entry]:
    if depth < DEEPEST and (shared := _of_offices(words, offset, depth)):
        return shared
    group, mark, beside = words.partition(" | ")
    if mark and PLACE.fullmatch(group.strip()) and known_person(re.split(r"\s*[,(]", beside)[0]):
        return line_entries(beside, offset + len(group) + len(mark), depth + 1)
    if of_line := next(filter(None, (read(words, offset) for read in WHOLE)), None):
        return of_line
    if sent := entry_pieces.represented(words):
        return [shared_bodies.of_sender(of, one) for of, who, at in sent for one in line_entries(who, offset + at)]
    if (own := OWN_BRACKETED.match(words)) and are_initials(own["own"], own["name"]):
        words, offset = words[own.end() :], offset + own.end()
    if lead := LEAD.match(words):
        words, offset = words[lead.end() :], offset + lead.end()
    if (
        found := surnames.read(words, offset)
        or (depth < DEEPEST and _bracketed(words, offset, depth))
        or (depth < DEEPEST and _behind_bodies(words, offset, depth))
        or (depth < DEEPEST and (_of_groups(words, offset, depth) or _of_group(words, offset, depth)))
    ):
        return found
    if parts := offices_ahead.parts(words):
        return [entry for part, at in parts for entry in line_entries(part, offset + at)]
    if (own := OWN_INITIALS.match(words)) and is_person(bare(pieces(words[own.end() :])[0][0])):
        words, offset = words[own.end() :], offset + own.end()
    cut = offices_ahead.apart(words, pieces(words))
    given = given_names.listed(cut)
    people = sum(is_person(bare(piece)) for piece, _ in cut)
    if not (people or given) and sum(bool(entry_pieces.opens_with(bare(piece))) for piece, _ in cut) < 2:
        return opening_names.one(words, offset)
    (first, at), second = cut[0], cut[1][0] if len(cut) == 2 else ""
    if (
        people == len(cut) == 2
        and (known_person(first) or entry_pieces.INITIALS_FIRST.match(first))
        and (entry_pieces.behind_initials(words, cut, 1) or _describes(words, at + len(first), second))
    ):
        one = describe(bare(first).strip(), offset + at, [*brackets(first), second])
        bodiless = known_person(second) and not (one.body or one.title)
        return [msgspec.structs.replace(one, body=bare(second).strip()) if bodiless else one]
    if (
        people == 2
        and len(cut) == 3
        and known_person(first)
        and is_title(bare(cut[1][0]))
        and not any(known_person(p) for p, _ in cut[1:])
    ):
        return [describe(bare(first).strip(), offset + at, [*brackets(first), cut[1][0], cut[2][0]])]
    if people > 1 and people >= 0.6 * len(cut) and re.fullmatch(r"[A-Z]{2,4}", first):
        cut = cut[1:]  # somebody known by initials alone
    if (
        is_person(bare(cut[0][0]))
        or (given and not is_title(bare(cut[0][0])))
        or entry_pieces.opens_with(bare(cut[0][0]))
    ):
        return offices_ahead.shared(list(_several(words, cut, offset, given)))
    if not is_title(cut[0][0]) and not strip_honorific(cut[0][0])[0]:
        return []
    found = list(_several(words, cut[1:], offset, given))
    if found and offices_ahead.heads(words, cut[0], sure=people == 1 or (given and len(found) == 1)):
        return [entry_pieces.described_by(found[0], cut[0][0]), *found[1:]]  # "Chairman – A Name, B Name"
    return found


def _of_offices(words: str, offset: int, depth: int) -> list[Entry]:
    """The people of a line in which brackets behind an office name all who hold it; [] for any other line."""
    out: list[Entry] = []
    for match in plural_offices.IN_BRACKETS.finditer(words):
        found = line_entries(match["names"], offset + match.start("names"), depth + 1)
        if len(found) > 1 and all(known_person(entry.name) for entry in found):
            title = plural_offices.one(match["title"])
            out += [msgspec.structs.replace(entry, title=entry.title or title) for entry in found]
            words = words[: match.start()] + " " * (match.end() - match.start()) + words[match.end() :]
    rest = re.sub(r",(?=\s*,)", " ", words) if out else ""
    return sorted([*out, *line_entries(rest, offset, depth + 1)], key=lambda entry: entry.start) if out else []


def _bracketed(words: str, offset: int, depth: int) -> list[Entry]:
    """The people in brackets behind their titles, and those behind the last of them."""
    found, end = bracketed.read(words, offset)
    rest = LIST_MARK.sub(lambda mark: " " * len(mark.group()), words[end:], count=1)
    return [*found, *line_entries(rest, offset + end, depth + 1)] if found and rest.strip() else found


def _behind_bodies(words: str, offset: int, depth: int) -> list[Entry]:
    """The people in brackets behind the bodies that they come from ("Vale Council (Ann Smith, Clerk), Hill Trust (Bo Jones)")."""
    found = list(OF_BODY.finditer(words))
    if not found or BETWEEN.fullmatch(words, 0, found[0].start()) is None:
        return []
    people = [line_entries(each["who"], offset + each.start("who"), depth + 1) for each in found]
    told = any(known_person(entry.name) for entries in people for entry in entries[:1])
    told = told or any(is_body(each["of"]) for each in found)
    bodies = [may_be_body(each["of"]) and not known_person(each["of"]) and not is_title(each["of"]) for each in found]
    if not all(bodies) or not all(people) or not told or not (len(found) > 1 or is_body(found[0]["of"])):
        return []
    out = [
        msgspec.structs.replace(entry, body=entry.body or each["of"])
        for each, entries in zip(found, people, strict=True)
        for entry in entries
    ]
    rest = found[-1].end()
    return (
        [*out, *line_entries(words[rest:].lstrip(" ,;"), offset + rest, depth)] if words[rest:].strip(" ,;.") else out
    )


def _of_groups(words: str, offset: int, depth: int) -> list[Entry]:
    """The people of several bodies in one line ("Vale Council: A Smith; Army: Colonel B Jones", "Vale Council – Ann Smith; …")."""
    parts = [(m.group(), m.start()) for m in re.finditer(r"[^;\s][^;]*", words)]
    firsts = [(first, part, at) for part, at in parts if (first := BODY_FIRST.match(part)) and _heads(first, part)]
    if len(parts) == len(firsts) > 1 and any(is_body(first["of"]) for first, _, _ in firsts):
        return [
            msgspec.structs.replace(entry, body=entry.body or first["of"].strip() * may_be_body(first["of"]))
            for first, part, at in firsts
            for entry in line_entries(part[first.end() :], offset + at + first.end(), depth + 1)
        ]
    if len(parts) < 2 or not all(GROUP.match(part) and ":" in part for part, _ in parts):
        return []
    return [entry for part, at in parts for entry in line_entries(part, offset + at, depth + 1)]


def _heads(first: re.Match[str], part: str) -> bool:
    """Whether a part of a line is what may be a body with somebody behind it."""
    body = first["of"]
    return not known_person(body) and not is_title(body) and known_person(part[first.end() :])


def _of_group(words: str, offset: int, depth: int) -> list[Entry]:
    """The people behind the name of the body or place that they come from ("Vale Council: A Smith, B Jones")."""
    group = GROUP.match(words)
    if (
        not group
        or (
            known_person(group["of"])
            and not (is_body(group["of"]) or (":" in group.group() and OF_PEOPLE.search(group["of"])))
        )
        or is_title(group["of"])
        or AWAY.search(words)
    ):
        return []
    found = line_entries(words[group.end() :], offset + group.end(), depth + 1)
    body = group["of"].strip()
    if not found or (is_person(body) and not all(known_person(entry.name) for entry in found[:1])):
        return []
    if SPEAK_FOR.search(body) and (post := plural_titles.one_of(body)):
        return [shared_bodies.of_kind(post, entry) for entry in found]  # "Tenants' representatives: A Bell, C Dee"
    known = known_person(found[0].name)
    sure = known and (":" in group.group() or bool(strip_honorific(found[0].name)[0]))
    if not (is_body(body) or len(found) > 1 or sure or (known and may_be_body(body))):
        return []
    sure = sure or (
        known and may_be_body(body) and bool(entry_pieces.NO_SMALL.fullmatch(body)) and not A_UNIT.search(body)
    )
    proper = sure and len(body.split()) > 1 and is_proper(body)
    named = (is_body(body) or proper) and not (MEMBERS.search(body) or OF_PEOPLE.search(body))
    return [msgspec.structs.replace(e, body=body) if named and not e.body else e for e in found]


def _describes(words: str, end: int, second: str) -> bool:
    """Whether the second of two names may be the body of the first: behind no "and", without a bracket of its own."""
    if second.split()[-1:] == words[:end].split()[-1:] or re.match(r"[A-Z][a-z]+\s+(?:and|&)\s", words):
        return False  # "Ann and Bob Smith"
    if entry_pieces.says_of_somebody(second) or re.match(r"\s*(?:;|(?:and|&)\s)", words[end:]):
        return False
    addressed = strip_honorific(words[:end])[0] and not strip_honorific(second)[0] and not PLURAL.match(words)
    known = known_person(second) or entry_pieces.INITIALS_FIRST.match(second)
    if addressed and known and words[end:].lstrip().startswith(",") and "(" not in words[end:]:
        last = second.split()[-1]
        return last.lower() in EVERYDAY | firms.JOINED_TRADES | {"partners"} or last in known_places()
    return bool(addressed) or not known  # "Mr A Smith – Grant Partners"


def _several(words: str, cut: list[Piece], offset: int, given: bool = False) -> Iterator[Entry]:
    """Each name among the pieces of a line with the pieces that follow it."""
    name, at = "", 0
    facts: list[str] = []
    titled = [bool(strip_honorific(bare(piece))[0]) for piece, _ in cut if is_person(bare(piece))]
    several = any(PLURAL.match(piece) for piece, _ in cut)
    with_title = not several and len(titled) > 3 and sum(titled) >= 0.7 * len(titled)  # a bare "name" is a body
    among = len(titled) >= AMONG and len(titled) >= MOST * len(cut)
    strangers = [not known_person(bare(piece)) for piece, _ in cut if is_person(bare(piece))]
    for place, (piece, position) in enumerate(cut):
        alone = bare(piece)
        if facts and strangers[1:] == [True] and entry_pieces.lists_on(cut, place):
            facts.append(piece)  # "Ann Bell, Director, Land Use, Vale Trust"
        elif name and came_instead(alone):
            facts.append(alone)
        elif (
            (not facts and entry_pieces.dashed(words, cut, place))
            or entry_pieces.behind_initials(words, cut, place)
            or (with_title and name and not facts and strip_honorific(name)[0] and entry_pieces.is_no_name(piece))
        ):
            facts.append(piece)
        elif (
            is_person(alone)
            or (given and given_names.GIVEN.fullmatch(alone.strip()) and not is_title(alone))
            or (among and entry_pieces.may_be_name(alone))
        ):
            if name:
                yield describe(name, at, facts)
            name, at, facts = alone.strip(), offset + position, brackets(piece)
        elif opening := entry_pieces.opens_with(alone):
            if name:
                yield describe(name, at, facts)
            rest = alone[len(opening) :].strip(" ,-–")
            name, at, facts = opening, offset + position, [rest, *brackets(piece)] if rest else []
        elif name and (within := entry_pieces.inside(piece)):
            start, end, other = within
            yield describe(name, at, [*facts, ENDS_WITH_AND.sub("", piece[:start]).strip(" ,-–")])
            rest = piece[end:].strip(" ,-–")
            name, at, facts = other, offset + position + start, [rest] if rest else []
        elif name:
            inner = BRACKET.search(piece)
            facts += [alone, *brackets(piece)] if inner and entry_pieces.says_more(inner[1], alone) else [piece]
    if name:
        yield describe(name, at, facts)
