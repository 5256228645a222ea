"""One person of a roster as printed: a line, several names in a line, or a table row, with title and body."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from convenor.ingest.people import in_prose
from convenor.ingest.shapes import RANK, forenames, is_body, is_person, is_title, opens_title, strip_honorific

SEPARATOR = re.compile(r"\s*(?:[,;•|]|\s[–—-]\s|\band\b(?=\s+(?:Cllr|Councillor|Dr|Mr|Mrs|Ms|Prof)\b))\s*")

BRACKET = re.compile(r"\s*\(([^()]{1,80})\)")

CHAIR = re.compile(r"^(?:in the |the )?(?:(?:vice|deputy|acting|interim)[- ])?chair(?:man|woman|person)?$", re.I)

PLURAL = re.compile(
    r"^(?:(?:County|Parish|Town|Borough|District|City)\s+)?(Cllr|Councillor|Dr|Mr)s\.?\s+(?=[A-Z])|"
    r"^(Messrs)\.?\s+(?=[A-Z])"
)
SURNAME = re.compile(r"^(?:(?:Mrs|Mr|Ms|Miss|Dr)\.? )?(?:[A-Z]\.? ?){0,2}[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)?$")
LEAD = re.compile(
    r"^(?:\[[ xX✓✔]\]\s*|(?:[Yy] )?Cynghor\w+ / |"
    r"(?:[TA]/)?(?:ACC|DCC|CC|ACO|DCI|DCS|DI|DS|PC|PCSO|CFO|ACFO|DCFO|GM|SM|WM)\s+(?=[A-Z][a-z’'-]+ [A-Z]))"
)  # ticks, the Welsh word for councillor, ranks of police and fire officers
TITLED = re.compile(
    r"^(?:The\s+)?(?P<title>(?:[A-Z][\w-]+\s+){1,4}?[A-Z][\w-]+)\s+(?P<name>(?:[A-Z]\.?\s+){1,3}[A-Z][\w’'-]+)$"
)  # "Chief Fire Officer J. Stone"
OF_TITLE = re.compile(r"^(?:The\s+)?(?P<title>[A-Z][\w -]{2,40})\s+\((?P<name>[^()]+)\)$")
STANDS_IN = re.compile(
    r"^(?:substitut\w+ |deputis\w+ |standing in |on behalf of |as (?:a )?substitute )(?:for |of )?(.+)$", re.I
)
IN_PASSING = re.compile(
    r"^(?:from|until|left|arrived|joined|items?|part|via|virtual|online|remote|by phone|teams|zoom|up to)\b", re.I
)
AT_BODY = re.compile(r"^([A-Z][^,;]{2,60}?)\s+at\s+(?:the\s+)?([A-Z].+)$")
COMMA = re.compile(r"^([A-Z][^,;]{2,80}?)(?:,|\s[–—-])\s+(?:the\s+)?([A-Z][^,;]+)$")
SHORT_NAME = re.compile(r"[A-Z][A-Za-z]{0,2}[A-Z]{1,3}")
BODY_ENDS = frozenset("council board trust partnership icb".split())

Piece = tuple[str, int]  # words and their position


class Entry(msgspec.Struct, frozen=True):
    """One person of a roster as printed, with the position of the name."""

    name: str
    start: int
    title: str = ""
    body: str = ""
    on_behalf: str = ""
    in_the_chair: bool = False


def line_entries(words: str, offset: int) -> list[Entry]:
    """The people of one roster line: one with title and body, or several names in a row."""
    words = words.rstrip(" .;")
    if lead := LEAD.match(words):
        words, offset = words[lead.end() :], offset + lead.end()
    pieces = [_unwrapped(*piece) for piece in _with_honorific(words, _pieces(words))]
    people = sum(is_person(_bare(piece)) for piece, _ in pieces)
    if not people:
        return _one_in_prose(words, offset)
    (first, at), second = pieces[0], pieces[1][0] if len(pieces) == 2 else ""
    if people == len(pieces) == 2 and known_person(first) and _describes(words, at + len(first), second):
        return [_described(_bare(first).strip(), offset + at, [*BRACKET.findall(first), second])]
    if people > 1 and people >= 0.6 * len(pieces) and re.fullmatch(r"[A-Z]{2,4}", first):
        pieces = pieces[1:]  # somebody known by initials alone
    if not is_person(_bare(pieces[0][0])) and not is_title(pieces[0][0]):
        return []
    return list(_several(pieces, offset))


def _describes(words: str, end: int, second: str) -> bool:
    """Whether the second of two names may be the body of the first: behind no "and", without a bracket of its own."""
    alone = not BRACKET.search(second) and not re.match(r"\s*(?:and|&)\s", words[end:])
    return alone and not known_person(second)


def _one_in_prose(words: str, offset: int) -> list[Entry]:
    """The one person with whom a line opens, described by the rest of it."""
    found = in_prose(words)
    if len(found) != 1 or found[0][0] > 3:
        return []
    start, end, name = found[0]
    rest = words[end:].strip(" ,-–:()")
    return [_described(name, offset + start, [rest] if rest else [])]


def _several(pieces: list[Piece], offset: int) -> Iterator[Entry]:
    """Each name among the pieces of a line with the pieces that follow it."""
    name, at = "", 0
    facts: list[str] = []
    for piece, position in pieces:
        bare = _bare(piece)
        if is_person(bare):
            if name:
                yield _described(name, at, facts)
            name, at, facts = bare.strip(), offset + position, BRACKET.findall(piece)
        elif name and (inside := next((f for f in in_prose(piece) if f[0] > 0 and is_title(piece[: f[0]])), None)):
            start, end, other = inside
            yield _described(name, at, [*facts, piece[:start].strip(" ,-–")])
            rest = piece[end:].strip(" ,-–")
            name, at, facts = other, offset + position + start, [rest] if rest else []
        elif name:
            inner = BRACKET.search(piece)
            facts += [bare, inner[1]] if inner and CHAIR.match(inner[1]) else [piece]
    if name:
        yield _described(name, at, facts)


def _bare(piece: str) -> str:
    return BRACKET.sub("", piece)


def _with_honorific(words: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces, each surname with the honorific that "Councillors" or "Messrs" gives to all of them."""
    plural = PLURAL.match(words)
    if not plural:
        return pieces
    honorific = plural[1] or "Mr"
    alone = [not is_person(_bare(piece)) and SURNAME.match(_bare(piece)) for piece, _ in pieces]
    return [(f"{honorific} {p}" if one else p, at) for (p, at), one in zip(pieces, alone, strict=True)]


def _unwrapped(piece: str, position: int) -> Piece:
    """ "The Mayor (Councillor A Name)" is the councillor with that title."""
    match = OF_TITLE.match(piece)
    if not match or not is_title(match["title"]) or not is_person(match["name"]):
        match = TITLED.match(piece)
        if not match or not is_title(match["title"]) or not is_person(match["name"]) or is_person(piece):
            return piece, position
    return f"{match['name']} ({match['title']})", position + match.start("name")


def _pieces(words: str) -> list[Piece]:
    """(piece, position) between separators; what stands in brackets is not cut."""
    masked = BRACKET.sub(lambda m: "\x00" * len(m.group()), words)
    out: list[Piece] = []
    begin = 0
    for end, following in (*((m.start(), m.end()) for m in SEPARATOR.finditer(masked)), (len(words), len(words))):
        piece = words[begin:end]
        if piece.strip():
            out += _halves(piece.strip(), begin + len(piece) - len(piece.lstrip()))
        begin = following
    return out


def _halves(piece: str, position: int) -> list[Piece]:
    """ "A Smith and B Jones" is two names; "Vale and Hill Board" is one body."""
    match = re.match(r"^(?:and |& )?(.*?)\s+(?:and|&)\s+(.+)$", piece)
    if match and is_person(_bare(match[1])) and is_person(_bare(match[2])):
        return [(match[1], position + match.start(1)), (match[2], position + match.start(2))]
    lead = re.match(r"^(?:and|&)\s+", piece)
    return [(piece[lead.end() :], position + lead.end())] if lead else [(piece, position)]


def known_person(words: str) -> bool:
    """Whether a name is sure: an honorific, or a given name that is known."""
    honorific, bare = strip_honorific(_bare(words).strip())
    return bool(honorific) or (bare.split() or [""])[0].lower().split("-")[0] in forenames()


def _described(name: str, start: int, facts: Sequence[str]) -> Entry:
    """The entry of a name with what its line says of it."""
    rank = RANK.match(name)
    title, body, behalf, chair = rank.group() if rank else "", "", "", False
    for fact in (part for said in facts for part in _parts(said)):
        if match := STANDS_IN.match(fact):
            behalf = match[1]
        elif not fact or IN_PASSING.match(fact):
            continue
        elif not title and _gives_title(fact):
            title = fact
        elif CHAIR.match(fact) and fact.lower().startswith("in"):
            chair = True
        elif SHORT_NAME.fullmatch(fact) and fact[0] == _initial(name):
            continue  # the person's own initials
        elif not body and (is_body(fact) or fact[0].isupper()):
            body = fact
        elif title and not body:
            title = f"{title}, {fact}"
    return Entry(name, start, title, body, behalf, chair)


def _parts(fact: str) -> Iterator[str]:
    """What a fact says: one thing, or a title and a body ("Head of Housing at X Council", "Chair, X Board")."""
    said = fact.strip(" .,;")
    both = next((cut for cut in (AT_BODY.match(said), COMMA.match(said)) if cut), None)
    for part in both.groups() if both and is_title(both[1]) and is_body(both[2]) else (fact,):
        yield re.sub(r"^(?:Cadeirydd|Clerc) / ", "", part.strip(" .,;"))


def _gives_title(fact: str) -> bool:
    """Whether what is said of a person is their title, not the body that they come from."""
    names_body = is_body(fact) and fact.split()[-1].lower() in BODY_ENDS
    return opens_title(fact) or (is_title(fact) and not names_body)


def _initial(name: str) -> str:
    """The first letter of a name without honorific."""
    return (strip_honorific(name)[1] or name)[:1].upper()


def described(entry: Entry, facts: Sequence[str]) -> Entry:
    """An entry described by what stands beside it too."""
    again = _described(entry.name, entry.start, [*(f for f in (entry.title, entry.body) if f), *facts])
    return msgspec.structs.replace(again, on_behalf=entry.on_behalf, in_the_chair=entry.in_the_chair)
