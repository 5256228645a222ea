"""Which things of the graph a question names.

Exact spellings come first, then initials and shortened names of bodies, then surnames behind a form of address, then
near misses of people's names. A council's place counts as a place even where no paper names it by itself.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

import msgspec

from convenor.graph.bodies import TYPES
from convenor.graph.model import Entity
from convenor.graph.names import HONORIFICS, normalise, split_honorific
from convenor.search.words import STOP

NEAR = 86.0  # of 100: "micheal green" and "michael green" agree (92), "claire roberts" and "lisa roberts" (74) do not
LONGEST = 12  # words of a name
SMALL = frozenset("the and of for in on at to a an with".split())
COUNCIL = re.compile(
    r"^(.+?) (?:(?:metropolitan |london )?borough |district |city |county |town |parish |unitary )?council$"
)
# Words of questions that a body's initials may spell: they call it only in capitals ("SENT", not "who sent apologies").
WORDS = frozenset(
    "able act acts add age aged agree aid aim aims asks bus buy came care case cash cost cut dates day days deal died done due duty each east "
    "else end ends ever fair fire first fit food free fund gave goal hall head heads heat held help hold home homes hope host idea ill into "
    "item join keep last late law lead leads leave led left life live lives local long lost made main make mark met move need needs new news "
    "next nice note noted old once open over own paid pain part pass past path pay pays peace plan plans play post pride rate rent rest rise "
    "risk role roles rule rules run runs safe said same save saw seat seats see seen sent set share shop side sign site sits space spend staff "
    "stop swap take talk team tell term terms test them time told took town trip use used visit vote votes walk want ward wards watch way ways "
    "went west wide wins work works year years".split()
)
HEADS = frozenset(
    "partnership board council committee panel forum group trust network alliance collaborative college university "
    "authority service commission society association assembly cabinet chamber circle centre surgery charity club school "
    "strategy plan session network".split()
)


class Mention(msgspec.Struct, frozen=True):
    """A stretch of the question (in words) that names things; several when the name is shared."""

    start: int
    end: int
    entities: tuple[Entity, ...]
    how: str = "exact"  # exact, short (initials, part of the name, surname) or near (almost the spelling)


class Lookup:
    """The names of people, bodies, places and strategies of a graph. Made once for a graph."""

    def __init__(self, entities: Iterable[Entity], weights: Mapping[str, int] | None = None) -> None:
        self.weights = weights or {}
        self._exact: dict[tuple[str, ...], dict[str, Entity]] = defaultdict(dict)
        self._short: dict[tuple[str, ...], dict[str, Entity]] = defaultdict(dict)
        self._initials: dict[str, dict[str, Entity]] = defaultdict(dict)
        self._by_head: dict[str, list[tuple[tuple[str, ...], Entity]]] = defaultdict(list)
        self._surnames: dict[str, dict[str, Entity]] = defaultdict(dict)
        self._people: dict[str, Entity] = {}
        self.known: set[str] = set()
        for entity in entities:
            self._add(entity)

    def _add(self, entity: Entity) -> None:
        for spelling in (entity.label, *entity.aliases):
            for form in forms(entity, spelling):
                self._exact[form][entity.id] = entity
                self.known.update(form)
                if entity.kind in ("organisation", "strategy"):
                    self._shortened(entity, form)
        if entity.kind == "person":
            name = tokens_of(split_honorific(entity.label)[1])
            self._people[" ".join(name)] = entity
            if len(name) > 1:
                self._surnames[name[-1]][entity.id] = entity

    def _shortened(self, entity: Entity, form: tuple[str, ...]) -> None:
        """Initials of the whole name or its end, the name behind its head, and the place that a council is of."""
        telling = [word for word in form if word not in SMALL]
        for start in range(len(telling) - 2):
            self._initials["".join(word[0] for word in telling[start:])][entity.id] = entity
        if form[-1] in HEADS and len(form) > 1:
            self._by_head[form[-1]].append((form, entity))
        elif any(word in HEADS for word in form[1:]):
            head = next(word for word in form[1:] if word in HEADS)
            self._by_head[head].append((form[: form.index(head) + 1], entity))
        council = COUNCIL.match(" ".join(form))
        if council:
            place = Entity(f"place:{council[1]}", "place", council[1].title())
            self._short[tuple(council[1].split())].setdefault(place.id, place)

    def mentions(self, text: str, written: str = "") -> list[Mention]:
        """The things named in a text, longest names first taken, in order of the text.

        `written` is the text with its capitals, where `text` has lost them; one all in capitals tells nothing by them.
        """
        tokens = tokens_of(text)
        said = written or text
        capitals = {word.lower() for word in re.findall(r"\b[A-Z]{2,}\b", said)} if not said.isupper() else set()
        out = list(self._spelled(tokens, WORDS - capitals))
        parts = list(self._partly(tokens, _busy(m for m in out if m.entities[0].kind != "place")))
        out = [m for m in out if not _busy(parts) & _busy([m])] + parts
        for find in (self._addressed, self._near):
            out += list(find(tokens, _busy(out)))
        return sorted((_with_address(m, tokens) for m in out), key=lambda m: m.start)

    def is_person(self, name: tuple[str, ...]) -> bool:
        """Whether a person of the graph has just this name."""
        return any(entity.kind == "person" for entity in self._exact.get(name, {}).values())

    def is_other(self, name: Sequence[str]) -> bool:
        """Whether something of the graph that is no person has just this name."""
        return any(entity.kind != "person" for entity in self._exact.get(tuple(name), {}).values())

    def _ordered(self, found: Mapping[str, Entity]) -> tuple[Entity, ...]:
        return tuple(sorted(found.values(), key=lambda e: (-self.weights.get(e.id, 0), e.id)))

    def _spelled(self, tokens: list[str], words: Set[str]) -> Iterator[Mention]:
        """Names as they are written, and initials that are none of some words."""
        index = 0
        while index < len(tokens):
            found = next(self._at(tokens, index, words), None)
            if found:
                yield found
            index = found.end if found else index + 1

    def _at(self, tokens: list[str], start: int, words: Set[str]) -> Iterator[Mention]:
        for end in range(min(start + LONGEST, len(tokens)), start, -1):
            form = tuple(tokens[start:end])
            if len(form) == 1 and (form[0] in STOP or form[0] in SMALL or tokens[start : start + 2] in _POSTS):
                continue
            for table, how in ((self._exact, "exact"), (self._short, "short")):
                if form in table:
                    yield Mention(start, end, self._ordered(table[form]), how)
        if tokens[start] in self._initials and tokens[start] not in words | STOP | SMALL:
            yield Mention(start, start + 1, self._ordered(self._initials[tokens[start]]), "short")

    def _partly(self, tokens: list[str], busy: set[int]) -> Iterator[Mention]:
        """Bodies called by some words of their name: "the transport forum" for "Harwick Joint Transport Forum"."""
        for at, token in enumerate(tokens):
            if token not in self._by_head or at in busy:
                continue
            start = at
            fitting = self._by_head[token]
            while start > 0 and start - 1 not in busy and tokens[start - 1] not in STOP - SMALL:
                left = [row for row in fitting if _in_order(tokens[start - 1 : at + 1], row[0])]
                if not left:
                    break
                start, fitting = start - 1, left
            start += next((n for n, word in enumerate(tokens[start:at]) if word not in SMALL), at - start)
            whole = start == 0 or start - 1 in busy or tokens[start - 1] in STOP | SMALL | _VERBS
            if start < at and whole:
                yield Mention(start, at + 1, self._ordered({e.id: e for _, e in fitting}), "short")

    def _addressed(self, tokens: list[str], busy: set[int]) -> Iterator[Mention]:
        """ "Cllr Quill": a surname that one person has, behind a form of address."""
        for at, token in enumerate(tokens[1:], 1):
            if at not in busy and tokens[at - 1] in HONORIFICS and len(self._surnames.get(token, {})) == 1:
                yield Mention(at, at + 1, tuple(self._surnames[token].values()), "short")

    def _near(self, tokens: list[str], busy: set[int]) -> Iterator[Mention]:
        """People whose names two or three words almost spell, where one of the words stands in no name."""
        from rapidfuzz import fuzz, process

        for size in (3, 2):
            for start in range(len(tokens) - size + 1):
                span = set(range(start, start + size))
                some = tokens[start : start + size]
                if busy & span or any(t in STOP or t in SMALL for t in some) or all(t in self.known for t in some):
                    continue
                best = process.extractOne(" ".join(some), self._people.keys(), scorer=fuzz.ratio, score_cutoff=NEAR)
                if best:
                    yield Mention(start, start + size, (self._people[best[0]],), "near")
                    busy |= span


# A body that is called only "Cabinet" is not meant in "cabinet member".
_POSTS = [
    [head, of]
    for head in ("cabinet", "board", "committee", "executive", "panel")
    for of in ("member", "members", "secretary")
]
_VERBS = frozenset(
    "chairs chaired leads led heads runs ran attended attend decide decided agree agreed is was did does has have had "
    "next last previous latest describe about between both joined founded represents represented resolve resolved approve approved".split()
)


def _with_address(mention: Mention, tokens: list[str]) -> Mention:
    """A person's mention with the forms of address before it ("Dr", "County Councillor")."""
    start = mention.start
    if mention.entities[0].kind == "person":
        while start > 0 and tokens[start - 1] in HONORIFICS:
            start -= 1
    return Mention(start, mention.end, mention.entities, mention.how)


def _busy(found: Iterable[Mention]) -> set[int]:
    return {at for mention in found for at in range(mention.start, mention.end)}


def _in_order(some: Iterable[str], name: Iterable[str]) -> bool:
    """Whether words stand in a name in their order; small words need not."""
    left = iter(name)
    return all(any(word == other for other in left) for word in some if word not in SMALL)


def tokens_of(text: str) -> list[str]:
    """The words of a text as names are compared: lower case, possessives and punctuation aside."""
    plain = re.sub(r"'s\b", "", normalise(text)).replace("&", " and ")
    tokens = (token.replace("'", "") for token in re.findall(r"[a-z0-9']+", plain.replace("-", " ")))
    return [token for token in tokens if token]


def forms(entity: Entity, spelling: str) -> Iterator[tuple[str, ...]]:
    """The word tuples by which a spelling may be asked for.

    As printed; without honorific, brackets, "NHS" or "the"; a body also with the usual letters for what it is ("… ICB");
    a strategy also by the parts of its title and without years. A person never by one name alone.
    """
    bare = split_honorific(spelling)[1] if entity.kind == "person" else spelling
    plain = re.sub(r"\s*\([^)]*\)", "", bare)
    found = {bare, plain, re.sub(r"^(?:The|the)\s+|^NHS\s+(?=\S+\s)", "", plain)}
    if entity.kind == "strategy":
        found = {re.sub(r"\s*\b(?:19|20)\d\d\b.*", "", part) for name in found for part in (name, *name.split(":"))}
    if entity.kind == "organisation":
        found |= {
            name[: -len(words)] + letters
            for name in found
            for letters, words in TYPES.items()
            if name.lower().endswith(f" {words}")
        }
    for form in sorted(found):
        tokens = tuple(tokens_of(form))
        if tokens and not (entity.kind in ("person", "strategy") and len(tokens) == 1):
            yield tokens
