"""Which things of the graph a question names: exact spellings first, then acronyms, then near misses of people's names."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

import msgspec

from convenor.graph.model import Entity
from convenor.graph.names import normalise, split_honorific
from convenor.search.answers import STOP

NEAR = 86.0  # of 100: below, "micheal green" and "michael green" agree (92) and "claire roberts" and "lisa roberts" (74) do not
LONGEST = 12  # words of a name


class Mention(msgspec.Struct, frozen=True):
    """A stretch of the question (in words) that names things; several when the name is shared."""

    start: int
    end: int
    entities: tuple[Entity, ...]
    exact: bool = True


class Lookup:
    """The names of all people, bodies and places of a graph. Made once for a graph."""

    def __init__(self, entities: Iterable[Entity], weights: dict[str, int] | None = None) -> None:
        self._by_words: dict[tuple[str, ...], dict[str, Entity]] = defaultdict(dict)
        self._people: dict[str, Entity] = {}
        self._weights = weights or {}
        for entity in entities:
            for spelling in (entity.label, *entity.aliases):
                for form in _forms(entity, spelling):
                    self._by_words[form][entity.id] = entity
            if entity.kind == "person":
                self._people[normalise(split_honorific(entity.label)[1])] = entity

    def mentions(self, text: str) -> list[Mention]:
        """The things named in a text, longest names first taken, in order of the text."""
        tokens = tokens_of(text)
        out: list[Mention] = []
        index = 0
        while index < len(tokens):
            for size in range(min(LONGEST, len(tokens) - index), 0, -1):
                found = self._by_words.get(tuple(tokens[index : index + size]))
                if found and not (size == 1 and tokens[index] in STOP):
                    ordered = sorted(found.values(), key=lambda e: (-self._weights.get(e.id, 0), e.id))
                    out.append(Mention(index, index + size, tuple(ordered)))
                    index += size
                    break
            else:
                index += 1
        return sorted([*out, *self._near(tokens, out)], key=lambda m: m.start)

    def _near(self, tokens: list[str], taken: list[Mention]) -> list[Mention]:
        """People whose names two or three words that name nothing else almost spell."""
        from rapidfuzz import fuzz, process

        busy = {i for m in taken if any(e.kind == "person" for e in m.entities) for i in range(m.start, m.end)}
        out = []
        for size in (3, 2):
            for start in range(len(tokens) - size + 1):
                span = range(start, start + size)
                if busy & set(span) or any(tokens[i] in STOP for i in span):
                    continue
                best = process.extractOne(
                    " ".join(tokens[start : start + size]), self._people.keys(), scorer=fuzz.ratio, score_cutoff=NEAR
                )
                if best:
                    out.append(Mention(start, start + size, (self._people[best[0]],), exact=False))
                    busy |= set(span)
        return out


def tokens_of(text: str) -> list[str]:
    """The words of a text as names are compared: lower case, possessives and punctuation aside."""
    plain = re.sub(r"'s\b", "", normalise(text)).replace("&", " and ")
    return [t for t in re.findall(r"[a-z0-9']+", plain.replace("-", " ")) if t.strip("'")]


def _forms(entity: Entity, spelling: str) -> Iterable[tuple[str, ...]]:
    """The word tuples by which a spelling may be asked for: as printed, without honorific, "NHS" or "the", surname alone never."""
    bare = split_honorific(spelling)[1] if entity.kind == "person" else spelling
    plain = re.sub(r"\s*\([^)]*\)", "", bare)
    for form in {bare, plain, re.sub(r"^(?:NHS|The|the)\s+", "", plain)}:
        tokens = tuple(tokens_of(form))
        if tokens and not (entity.kind == "person" and len(tokens) == 1):
            yield tokens
