"""One person of a roster as printed: a line, several names in a line, or a table row, with title and body."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from convenor.ingest.affiliations import FOR_ANOTHER, SECOND, placed
from convenor.ingest.people import in_prose
from convenor.ingest.pieces import BRACKET, LEAD, PLURAL, Piece, bare, pieces
from convenor.ingest.shapes import (
    RANK,
    TITLE_HEADS,
    forenames,
    is_body,
    is_person,
    is_title,
    opens_title,
    strip_honorific,
)

CHAIR = re.compile(r"^(?:in the |the )?(?:(?:vice|deputy|acting|interim)[- ])?chair(?:man|woman|person)?$", re.I)

DOING = re.compile(
    r",?\s+\(?(?:presenting|attending|representing|observing|for items?|until|from \d|via|by (?:phone|video|zoom|teams)|online|"
    r"minute[- ]?taker|taking minutes|minutes)\b.*$",
    re.I,
)  # what somebody did there, behind the title
AWAY = re.compile(r"\bapolog|^(?:not|unable|absent)\b", re.I)  # no list of people who came
OFFICE = re.compile(r"\s*(?:[:–—-]|\s-)\s")
GIVEN = re.compile(r"[A-Z][a-zà-ÿ’'-]+(?: [A-Z](?:-[A-Z])*\.?)?")  # "Mark", "Mark B"
ACRONYM = re.compile(r"[A-Z][A-Z&]+")
MEMBERS = re.compile(
    r"\b(?:members|officers|staff|councillors|attendees|apologies|trustees|governors|directors)$", re.I
)
HANDLE = re.compile(r"(?<=\s)@[\w-]+|\(?[\w.+-]+@[\w-]+\.[\w.-]+\)?")  # "@name", an e-mail address
GROUP = re.compile(r"^(?P<of>[A-Z][^:;,–—()]{2,70}?)(?:\s*:[-–—]?|\s[–—-])\s+(?=[A-Z])")
STANDS_IN = re.compile(
    r"^(?:also )?(?:substitut\w+ |deputis\w+ |standing in |on behalf of |in place of |as (?:a )?substitute |rep(?:resenting|\.)? |re )"
    r"(?:for |of )?(.+)$",
    re.I,
)
STOOD_IN = re.compile(
    r"^(?:represented by |substituted by |substitute:? |deputy:? )?(.+?),? (?:attended|attending|present|deputis\w+|substitut\w+|in attendance|"
    r"representing|came)\b(?: as (?:a |his |her |their )?(?:substitute|deputy|representative|alternate))?"
    r"(?: (?:in|on) (?:his|her|their) (?:place|absence|stead|behalf)| instead)?$|^(?:represented|substituted) by (.+)$",
    re.I,
)
IN_PASSING = re.compile(
    r"^(?:(?:flat|plot|apartment|house|no\.?|number)\s*\d+\w?$|accepted|approved|noted|illness|ill|sick|holiday|work|personal|from|until|left|arrived|joined|items?|part|via|virtual|online|remote|by phone|teams|zoom|up to)\b",
    re.I,
)
AT_BODY = re.compile(r"^([A-Z][^,;]{2,60}?)\s+at\s+(?:the\s+)?([A-Z].+)$")
COMMA = re.compile(r"^([A-Z][^,;]{2,80}?)(?:,|\s[–—-])\s+(?:the\s+)?([A-Z][^,;]+)$")
CAPITALS = re.compile(
    r".{0,3}|(?:[A-Z][\w’'-]+ (?:(?:of|the|for|and|to) )*){1,5}"
)  # what may stand before a name: a title
CATEGORY = re.compile(
    r"(?:parent|foundation|staff|co-?opted|l\.?e\.?a\.?|lay|community|public|student|pupil|associate|partnership|trust|ex[- ]officio|"
    r"minute[- ]?taker|member|observer|guest|independent|volunteer|resident|patient|carer|tenant)\b(?: (?:governor|member|rep\w*))?",
    re.I,
)  # the kind of member that somebody is
IN_BRACKET = re.compile(r"\([^()]*$")  # whom a bracket names stands in for somebody
NO_SMALL = re.compile(r"(?:[A-Z&][\w&’'.-]* |(?:of|and|the|for) )*[A-Z][\w&’'.-]*")
SHORT_NAME = re.compile(r"[A-Z][A-Za-z]{0,2}[A-Z]{1,3}")
BODY_ENDS = frozenset("council board trust partnership icb".split())


class Entry(msgspec.Struct, frozen=True):
    """One person of a roster as printed, with the position of the name.

    `on_behalf` is for whom this person came, `stood_in` who came for this person; `presides`: "(Chair)" stands behind them.
    """

    name: str
    start: int
    title: str = ""
    body: str = ""
    on_behalf: str = ""
    stood_in: str = ""
    in_the_chair: bool = False
    presides: bool = False


def line_entries(words: str, offset: int) -> list[Entry]:
    """The people of one roster line: one with title and body, or several names in a row, of one body or not."""
    words = words.rstrip(" .;|/")
    words = HANDLE.sub(lambda found: " " * len(found.group()), words)
    offset += len(words) - len(words := words.lstrip("/| "))
    if lead := LEAD.match(words):
        words, offset = words[lead.end() :], offset + lead.end()
    if found := _of_groups(words, offset) or _of_group(words, offset):
        return found
    cut = pieces(words)
    given = _by_given_name(cut)
    people = sum(is_person(bare(piece)) for piece, _ in cut)
    if not people and not given:
        return _one_in_prose(words, offset)
    (first, at), second = cut[0], cut[1][0] if len(cut) == 2 else ""
    if people == len(cut) == 2 and known_person(first) and _describes(words, at + len(first), second):
        return [_described(bare(first).strip(), offset + at, [*_brackets(first), second])]
    if people == 2 and len(cut) == 3 and known_person(first) and is_title(cut[1][0]) and not known_person(cut[2][0]):
        return [_described(bare(first).strip(), offset + at, [*_brackets(first), cut[1][0], cut[2][0]])]
    if people > 1 and people >= 0.6 * len(cut) and re.fullmatch(r"[A-Z]{2,4}", first):
        cut = cut[1:]  # somebody known by initials alone
    if is_person(bare(cut[0][0])) or given:
        return list(_several(cut, offset, given))
    if not is_title(cut[0][0]):
        return []
    found = list(_several(cut[1:], offset, given))
    if people == 1 and found and OFFICE.match(words[cut[0][1] + len(cut[0][0]) :]):
        return [described(found[0], [cut[0][0]])]  # "Chairman – A Name"
    return found


def _by_given_name(cut: list[Piece]) -> bool:
    """Whether a line lists people by first names, with an initial at most ("Mark (Chair), Dorothy, Tony B")."""
    alone = [bool(GIVEN.fullmatch(bare(piece).strip())) for piece, _ in cut]
    known = sum(
        bare(piece).split()[0].lower() in forenames() for (piece, _), one in zip(cut, alone, strict=True) if one
    )
    people = sum(is_person(bare(piece)) for piece, _ in cut)
    return known >= (1 if people >= 2 else 2) and sum(alone) + people >= 0.7 * len(cut) and known >= 0.6 * sum(alone)


def _of_groups(words: str, offset: int) -> list[Entry]:
    """The people of several bodies in one line ("Vale Council: A Smith; Army: Colonel B Jones")."""
    parts = [(m.group(), m.start()) for m in re.finditer(r"[^;\s][^;]*", words)]
    if len(parts) < 2 or not all(GROUP.match(part) and ":" in part for part, _ in parts):
        return []
    return [entry for part, at in parts for entry in line_entries(part, offset + at)]


def _of_group(words: str, offset: int) -> list[Entry]:
    """The people behind the name of the body or place that they come from ("Vale Council: A Smith, B Jones")."""
    group = GROUP.match(words)
    if not group or known_person(group["of"]) or is_title(group["of"]) or AWAY.search(words):
        return []
    found = line_entries(words[group.end() :], offset + group.end())
    if is_person(bare(group["of"])) and not all(known_person(entry.name) for entry in found[:1]):
        return []
    body = group["of"].strip()
    sure = (
        bool(found)
        and known_person(found[0].name)
        and (":" in group.group() or bool(strip_honorific(found[0].name)[0]))
    )
    if not found or not (is_body(body) or len(found) > 1 or sure):
        return []
    named = (is_body(body) or (sure and len(body.split()) > 1)) and not MEMBERS.search(body)
    return [msgspec.structs.replace(e, body=body) if named and not e.body else e for e in found]


def _describes(words: str, end: int, second: str) -> bool:
    """Whether the second of two names may be the body of the first: behind no "and", without a bracket of its own."""
    if second.split()[-1:] == words[:end].split()[-1:] or re.match(r"[A-Z][a-z]+\s+(?:and|&)\s", words):
        return False  # "Ann and Bob Smith"
    alone = not BRACKET.search(second) and not re.match(r"\s*(?:and|&)\s", words[end:])
    return alone and not known_person(second)


def _one_in_prose(words: str, offset: int) -> list[Entry]:
    """The one person with whom a line opens, described by the rest of it."""
    found = in_prose(words)
    if len(found) != 1 or not CAPITALS.fullmatch(words[: found[0][0]]):
        return []
    start, end, name = found[0]
    facts = (words[:start].strip() if start > 3 else "", words[end:].strip(" ,-–:()"))
    return [_described(name, offset + start, list(filter(None, facts)))]


def _several(cut: list[Piece], offset: int, given: bool = False) -> Iterator[Entry]:
    """Each name among the pieces of a line with the pieces that follow it."""
    name, at = "", 0
    facts: list[str] = []
    titled = [bool(strip_honorific(bare(piece))[0]) for piece, _ in cut if is_person(bare(piece))]
    several = any(PLURAL.match(piece) for piece, _ in cut)
    with_title = (
        not several and len(titled) > 3 and sum(titled) >= 0.7 * len(titled)
    )  # then a bare "name" behind one is a body
    for piece, position in cut:
        alone = bare(piece)
        if with_title and name and not facts and strip_honorific(name)[0] and _is_no_name(alone):
            facts.append(piece)
        elif is_person(alone) or (given and GIVEN.fullmatch(alone.strip())):
            if name:
                yield _described(name, at, facts)
            name, at, facts = alone.strip(), offset + position, _brackets(piece)
        elif name and (inside := _inside(piece)):
            start, end, other = inside
            yield _described(name, at, [*facts, piece[:start].strip(" ,-–")])
            rest = piece[end:].strip(" ,-–")
            name, at, facts = other, offset + position + start, [rest] if rest else []
        elif name:
            inner = BRACKET.search(piece)
            facts += [alone, *_brackets(piece)] if inner and _says_more(inner[1]) else [piece]
    if name:
        yield _described(name, at, facts)


def _inside(piece: str) -> tuple[int, int, str] | None:
    """The next person in a piece that opens with a title or a body's acronym of the one before."""
    found = (f for f in in_prose(piece) if f[0] > 0 and not IN_BRACKET.search(piece, 0, f[0]))
    return next((f for f in found if _ends_fact(piece[: f[0]].strip(), bare(piece[f[1] :]))), None)


def _ends_fact(before: str, after: str) -> bool:
    """Whether what stands before a name is a title or body of the one before, up to its end."""
    capitals = before[:1].isupper() and not FOR_ANOTHER.search(before) and NO_SMALL.fullmatch(before)
    return is_title(before) or bool(ACRONYM.fullmatch(before)) or bool(capitals and not after.strip())


def known_person(words: str) -> bool:
    """Whether a name is sure: an honorific, or a given name that is known."""
    honorific, name = strip_honorific(bare(words).strip())
    return bool(honorific) or (name.split() or [""])[0].lower().split("-")[0] in forenames()


def _brackets(piece: str) -> list[str]:
    """What brackets say of somebody; that they chair, in its brackets."""
    return [f"({said})" if CHAIR.match(said) else said for said in BRACKET.findall(piece)]


def _described(name: str, start: int, facts: Sequence[str]) -> Entry:
    """The entry of a name with what its line says of it."""
    rank = RANK.match(name)
    title, behalf, instead, chair, presides = rank.group() if rank else "", "", "", False, False
    rest: list[str] = []
    for fact in (part for said in facts for part in _parts(_without_initials(said, name))):
        if fact[:1] == "(" and CHAIR.match(fact[1:-1]):
            fact, presides = fact[1:-1], True
        if match := STANDS_IN.match(fact):
            behalf = match[1]
        elif (match := STOOD_IN.match(fact)) and is_person(re.split(r"\s*[,(]", match[1] or match[2])[0]):
            instead = match[1] or match[2]
        elif not fact or fact[0].isdigit() or IN_PASSING.match(fact):
            continue
        elif not title and _gives_title(fact):
            title = fact
        elif CHAIR.match(fact) and fact.lower().startswith("in"):
            chair = True
        elif SHORT_NAME.fullmatch(fact) and fact[0] == _initial(name):
            continue  # the person's own initials
        elif SECOND.match(fact) and fact not in title:
            title = f"{title} / {fact}"
        elif SECOND.match(title) and opens_title(fact):
            title = f"{fact} / {title}"
        elif is_body(fact) or fact[0].isupper():
            rest.append(fact)
        elif title and not rest:
            title = f"{title}, {fact}"
    title, body = placed(title, rest)
    return Entry(name, start, title, body, behalf, instead, chair, presides)


def _parts(fact: str) -> Iterator[str]:
    """What a fact says: one thing, or a title and a body ("Head of Housing at X Council", "Chair, X Board")."""
    said = DOING.sub("", FOR_ANOTHER.sub("", fact.strip(" .,;")))
    said = ", ".join(part for part in said.split(", ") if not IN_PASSING.match(part))
    both = next((cut for cut in (AT_BODY.match(said), COMMA.match(said)) if cut), None)
    if (match := STOOD_IN.match(said)) and is_person(re.split(r"\s*[,(]", match[1] or match[2])[0]):
        yield said
        return
    for part in both.groups() if both and is_title(both[1]) and _names_body(both[2]) else (said,):
        yield re.sub(r"^(?:Cadeirydd|Clerc) / ", "", part.strip(" .,;"))


def _gives_title(fact: str) -> bool:
    """Whether what is said of a person is their title, not the body that they come from."""
    names_body = is_body(fact) and fact.split()[-1].lower() in BODY_ENDS
    return bool(CATEGORY.fullmatch(fact)) or opens_title(fact) or (is_title(fact) and not names_body)


def _names_body(words: str) -> bool:
    return is_body(words) and not (is_title(words) and words.split()[-1].lower() in TITLE_HEADS)


def _without_initials(fact: str, name: str) -> str:
    """What is said of a person, without their initials before it ("AB Lay Member")."""
    first, _, rest = fact.partition(" ")
    own = "".join(word[0] for word in re.split(r"[\s-]+", strip_honorific(name)[1]) if word).upper()
    return rest if rest and first == own else fact


def _says_more(words: str) -> bool:
    """Whether a bracket behind a title or body says who took the chair or stood in."""
    return any(pattern.match(words) for pattern in (CHAIR, STANDS_IN, STOOD_IN))


def _is_no_name(words: str) -> bool:
    """Whether words in a list of people with forms of address are none, and so a body or a title."""
    return words[:1].isupper() and not strip_honorific(words)[0]


def _initial(name: str) -> str:
    """The first letter of a name without honorific."""
    return (strip_honorific(name)[1] or name)[:1].upper()


def described(entry: Entry, facts: Sequence[str]) -> Entry:
    """An entry described by what stands beside it too."""
    again = _described(entry.name, entry.start, [*(f for f in (entry.title, entry.body) if f), *facts])
    return msgspec.structs.replace(
        again, on_behalf=entry.on_behalf, in_the_chair=entry.in_the_chair, presides=entry.presides or again.presides
    )
