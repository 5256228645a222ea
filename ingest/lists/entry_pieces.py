"""What a piece of a roster's line is: another name, the end of what was said of the one before, no name at all."""

from __future__ import annotations

import re
from itertools import pairwise

import msgspec

from convenor.graph.worded import Worded
from convenor.ingest.lists.entry import (
    CHAIR,
    KIND_OF_MEMBER,
    NOTE,
    PRESIDES,
    Entry,
    brackets,
    describe,
    described,
    known_person,
)
from convenor.ingest.lists.own_letters import own_letters
from convenor.ingest.lists.pieces import BRACKET, NAME_SHAPED, PLURAL, Piece, are_initials, bare, pieces
from convenor.ingest.lists.standing_in import FOR_WHOM, STANDS_IN, STOOD_IN
from convenor.ingest.names.affiliations import FOR_ANOTHER, SECOND, may_be_body
from convenor.ingest.names.name_ends import shortest
from convenor.ingest.names.prose_names import in_prose
from convenor.ingest.words.honours import POST_NOMINALS
from convenor.ingest.words.known_places import known as known_places
from convenor.ingest.words.shapes import (
    NOT_NAMES,
    forenames,
    is_body,
    is_person,
    is_title,
    opens_title,
    strip_honorific,
)

LABEL_AHEAD = re.compile(r"(?<=[a-z])\.\s+(?=[A-Z][^.:;()]{2,50}: [A-Z])")
LABEL_FIRST = re.compile(r"[A-Z][^.:;()]{2,50}: [A-Z]")
IN_BRACKET = re.compile(r"\([^()]*$")  # whom a bracket names stands in for somebody
NO_SMALL = re.compile(r"(?:[A-Z&][\w&’'.-]* |(?:of|and|the|for) )*[A-Z][\w&’'.-]*")
ACRONYM = re.compile(r"[A-Z][A-Z&]+")
INITIALS_FIRST = re.compile(
    r"(?:[A-Z]\.? ?){1,3} ?(?:(?:van|von|de|der|den|du|la|le|ter|al|el|ap|ab) ){0,2}(?:[A-Z][’'])?[A-Z][a-z]"
)
DASH_BEFORE = re.compile(r"\s[–—-]\s+$")
HELPS = re.compile(r"\b(?:to|of|for|by)$")
BEGINS = re.compile(
    r" (?:[A-Z][a-z]|A/[A-Z]|[A-Z]{2,6} [A-Z][a-z]|(?:[a-z-]+ ){0,3}[a-z-]+$)"
)  # a title or body right behind a name

INITIALLED = re.compile(
    r"(?P<name>[A-Z][^()\[\],;:]{3,40}) [(\[](?P<own>[A-Z][A-Za-z]{0,3})[)\]] (?P<rest>[A-Z][^()\[\],;:]{2,50}(?: \([^()]{2,30}\))?)"
)
INITIALS_LAST = re.compile(
    r"(?:(?:Cllr|Mr|Mrs|Ms|Miss|Dr|Prof|Rev) )?(?P<given>[A-Z][a-zà-ɏ’'-]+) (?P<surname>[A-Z][\w’'-]+) (?P<home>[A-Z][\w’'&-]+(?: (?:[A-Z&][\w’'&-]*|of|for|and|the)){0,6}(?: \([A-Z][\w&]{1,8}\))?) (?P<own>[A-Z]{2})"
)
SENDS = re.compile(r"(?P<body>[A-Z][^;()]{2,80}?),? represented by (?=[A-Z])")
WHO_FROM = Worded(
    r"(?P<who>[A-Z][\w’'.-]*(?: [A-Z][\w’'.-]*){1,3}) (?:of|from) (?:the )?(?=[A-Z])"
)  # "Ann Bell of Vale Farrar"
ASIDE = re.compile(
    r"(?!(?:vice|deputy|acting|co|also)\b)[a-z]+(?: [a-z&-]+)+|(?:also )?(?:representing|on behalf of|for) .+"
)  # in a bracket, what a body does


def initialled(words: str, offset: int) -> list[Entry]:
    """The person of a line that puts their initials between the name and a body shaped like a name ("Ann Bell (AB) Trails Vale"); or []."""
    found = INITIALLED.fullmatch(words)
    if not found or not is_person(found["name"]) or not are_initials(found["own"], found["name"]):
        return []
    home = bare(found["rest"]).strip()
    if not is_person(home) or known_person(home) or not may_be_body(home):
        return []
    return [describe(found["name"], offset, [home, *brackets(found["rest"])])]


def before_initials(words: str, offset: int) -> list[Entry]:
    """The person of a line that ends in their initials, which tell where the name ends and a body begins ("Ann Bell Westvale AB"); or []."""
    found = INITIALS_LAST.fullmatch(words)
    letters = f"{found['given'][0]}{found['surname'][0]}" if found else ""
    if (
        not found
        or found["own"] != letters
        or POST_NOMINALS.match(f" {letters}")
        or bare(found["home"]).split()[-1][0] == letters[1]
    ):
        return []
    name = f"{found['given']} {found['surname']}"
    told = is_title(found["home"]) or may_be_body(found["home"])
    addressed = words[: found.start("home")].strip()
    sure = is_body(found["home"]) and found["given"].lower() in forenames()  # whatever the surname means besides
    return [describe(addressed, offset, [found["home"]])] if told and (is_person(name) or sure) else []


def represented(words: str) -> list[tuple[str, str, int]]:
    """The parts of a line of which some give a body and who speaks for it there ("Vale Council represented by Ann Bell; Bo Dee").

    Each is the body or "", the words of the person and their position; [] for any other line.
    """
    if " represented by " not in words:
        return []
    parts = [(m.group(), m.start()) for m in re.finditer(r"[^;\s][^;]*", words)]
    told = [(SENDS.match(part), part, at) for part, at in parts]
    if not any(found and may_be_body(found["body"]) and not known_person(found["body"]) for found, _, _ in told):
        return []
    return [
        (found["body"], part[found.end() :], at + found.end()) if found else ("", part, at) for found, part, at in told
    ]


def says_of_somebody(words: str) -> bool:
    """Whether a bracket says of somebody what they are, and not of a body what it does ("Turning Point (drugs and alcohol)")."""
    inner = BRACKET.search(words)
    return bool(inner and not ASIDE.fullmatch(inner[1]))


def dashed(words: str, cut: list[Piece], place: int) -> bool:
    """Whether a piece shaped like a name is the body that a dash puts behind somebody ("Ann Bell – Alder Advisory; Bo Dee – …")."""
    if not place or not is_person(piece := bare(cut[place][0]).strip()) or known_person(piece):
        return False
    if not known_person(cut[place - 1][0]):
        return False
    marks = [bool(DASH_BEFORE.search(words, 0, at)) for _, at in cut[place - 1 : place + 2]]
    return marks[:2] == [False, True] and True not in marks[2:] and not INITIALS_FIRST.match(piece)


def behind_initials(words: str, cut: list[Piece], place: int) -> bool:
    """Whether a piece shaped like a name stands right behind the initials of somebody ("Ann Bell (AB) Vale Rotary (Chair)"), and is their body."""
    if not place:
        return False
    (before, at), (piece, position) = cut[place - 1 : place + 1]
    own, inner = BRACKET.findall(before), BRACKET.findall(piece)
    if not own or known_person(piece) or INITIALS_FIRST.match(piece) or words[at + len(before) : position].strip():
        return False
    free = not any(own_letters(said, bare(piece).strip()) for said in inner)
    return free and bool(strip_honorific(bare(before))[1]) and own_letters(own[-1], bare(before).strip())


def lists_on(cut: list[Piece], place: int) -> bool:
    """Whether a piece shaped like a name stands between the title and the body of the one person whom a line names."""
    if not is_person(bare(cut[place][0])) or not place:
        return False
    if len(cut) == 3 and place == 2 and ACRONYM.fullmatch(cut[1][0].strip()):
        return True  # "Ann Bell, ABCD, Land Science": its department
    if not is_title(cut[place - 1][0]):
        return False
    behind = [piece for piece, _ in cut[place + 1 :]]
    return len(behind) == 1 and not is_title(behind[0]) and (is_body(behind[0]) or may_be_body(behind[0]))


def from_bodies(words: str) -> list[Piece]:
    """The pieces of a line of several people, each alone or with the body from which they come; [] for any other line."""
    cut = pieces(words) if WHO_FROM.search(words) else []
    come = [WHO_FROM.match(piece) for piece, _ in cut]
    known = [
        _is_sure(found["who"]) and is_person(found["who"]) if found else _is_sure(piece)
        for found, (piece, _) in zip(come, cut, strict=True)
    ]
    return cut if len(cut) > 1 and any(come) and all(known) else []


def _is_sure(piece: str) -> bool:
    """Whether a piece opens with somebody's name: one that is known, or initials."""
    return known_person(piece) or bool(INITIALS_FIRST.match(piece))


def may_be_name(words: str) -> bool:
    """Whether words among many names are one too, though nothing but their shape tells: two or three capitalised words."""
    found = words.strip()
    shaped = bool(NAME_SHAPED.fullmatch(found)) and strip_honorific(f"{found} A")[1] != "A"
    heads = sum(word in NOT_NAMES for word in found.lower().split()) > 1  # "Item Action Lead", of a table below
    return shaped and not heads and not (is_title(found) or is_body(found) or found in known_places())


def opens_with(piece: str) -> str:
    """The name with a form of address with which a piece opens, before a title or body without a mark ("Mr A Bell Vale Council")."""
    start, end, name = next(iter(in_prose(piece)), (1, 0, ""))
    if start:
        return ""
    name = shortest(name, piece[end:])
    told = is_title(piece[len(name) :]) or bool(strip_honorific(name)[0])
    return name if told and BEGINS.match(piece, len(name)) else ""


def inside(piece: str) -> tuple[int, int, str] | None:
    """The next person in a piece that opens with a title or a body's acronym of the one before."""
    found = (f for f in in_prose(piece) if f[0] > 0 and not IN_BRACKET.search(piece, 0, f[0]))
    return next((f for f in found if _ends_fact(piece[: f[0]].strip(), bare(piece[f[1] :]))), None)


def _ends_fact(before: str, after: str) -> bool:
    """Whether what stands before a name is a title or body of the one before, up to its end."""
    if HELPS.search(before):
        return False  # "Assistant to Dr Dee"
    capitals = before[:1].isupper() and not FOR_ANOTHER.search(before) and NO_SMALL.fullmatch(before)
    return is_title(before) or bool(ACRONYM.fullmatch(before)) or bool(capitals and not after.strip())


def is_no_name(words: str) -> bool:
    """Whether words in a list of people with forms of address are none, and so a body or a title."""
    held = BRACKET.search(words)
    return words[:1].isupper() and not strip_honorific(words)[0] and not (held and is_title(held[1]))


def says_more(words: str, before: str) -> bool:
    """Whether a bracket behind a title or body says who took the chair or stood in, or the post behind a body."""
    if any(pattern.match(words) for pattern in (CHAIR, STANDS_IN, STOOD_IN, KIND_OF_MEMBER)) or PRESIDES.fullmatch(
        words
    ):
        return True
    if whom := FOR_WHOM.match(words):
        return known_person(whom["who"])
    return (
        not is_title(before)
        and opens_title(words)
        and not (SECOND.match(words) or NOTE.fullmatch(words))
        and may_be_body(before.strip())
    )


def labelled(words: str) -> list[Piece]:
    """The parts of a line between full stops, each of them a label with somebody behind it ("Manager: A Bell. Clerk: C Dee.")."""
    if words.count(": ") < 2 or ". " not in words:
        return []
    cuts = [0, *(mark.end() for mark in LABEL_AHEAD.finditer(words)), len(words)]
    parts = [(words[a:b].rstrip(" ."), a) for a, b in pairwise(cuts)]
    return parts if len(parts) > 1 and all(LABEL_FIRST.match(part) for part, _ in parts) else []


def parted(words: str) -> list[Piece]:
    """The parts between the semicolons of a line, each of them one person whom commas describe; [] for any other line."""
    parts = [(m.group(), m.start()) for m in re.finditer(r"[^;\s][^;]*", words)]
    if len(parts) < 2 or PLURAL.match(words):
        return []
    opening = [re.split(r"\s*[,(]|\s[–—-]\s", part.removeprefix("and "))[0].strip() for part, _ in parts]
    return parts if all(is_person(name) and known_person(name) for name in opening) else []


def described_by(entry: Entry, label: str) -> Entry:
    """An entry behind a label: the post of whom it describes, and another one where it gives a title and no office."""
    held_here = SECOND.match(entry.title) and not entry.body
    if not entry.title or SECOND.match(label) or held_here:
        return described(entry, [label])
    return msgspec.structs.replace(entry, also=(*entry.also, (label.strip(), "")))
