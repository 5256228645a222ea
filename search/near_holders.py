"""Who holds a post like the one asked for, where nobody is named for it: another body's, or the chair of one meeting."""

from __future__ import annotations

from convenor.graph.reading import PRESIDED
from convenor.search.answers import each_once
from convenor.search.asked import Asked
from convenor.search.holdings import OFFICES, RANKS, Holding, holdings
from convenor.search.lookup import HEADS
from convenor.search.question import ASKING, GENERIC, VERBS
from convenor.search.words import stem, words

MOST = 2
FEWEST = 2  # words that a post shares with the question, if the question has more than two
CHAIR = stem("chair")
_ASKING = frozenset(map(stem, ASKING))
_TITLES = frozenset("chief executive director officer manager leader member".split())
_KINDS = GENERIC | HEADS | frozenset("town parish district county borough city".split())
_COMMON = OFFICES | RANKS | frozenset(map(stem, _TITLES | _KINDS))  # what makes no post or body like another
_MEANT = {stem(verb): stem(noun) for verb, noun in VERBS.items()}


def near(asked: Asked) -> list[Holding]:
    """The posts whose title and body have most words of the question, one of the title at least.

    Of these a deputy where a deputy is asked for, then whose title has more words of it ("head" asks and names a post), the
    last recorded first.
    """
    wanted, said = _stems(asked.question.text), set(map(stem, words(asked.question.text)))
    if len(wanted) < 2:
        return []
    named = {body.id for body in asked.question.bodies}
    ranked: list[tuple[int, bool, int, bool, str, str, Holding]] = []
    for held in holdings(asked.desk):
        if not held.person or held.status != "held":
            continue
        presided = held.title == PRESIDED
        if presided and not (CHAIR in wanted and held.body in named):
            continue
        shared = wanted & _stems(f"{held.title} {asked.desk.label(held.body)}")
        telling = presided or bool(shared - _COMMON)
        if telling and len(shared) >= min(FEWEST, len(wanted) - 1) and not held.stems.isdisjoint(wanted):
            of_rank = RANKS.isdisjoint(wanted) == RANKS.isdisjoint(held.stems)
            of_title = len(said.intersection(map(stem, words(held.title))))
            ranked.append((len(shared), of_rank, of_title, not presided, held.last, held.person, held))
    ranked.sort(key=lambda row: row[:-1], reverse=True)
    nearest = [row[-1] for row in ranked if row[0] == ranked[0][0]]
    return each_once(nearest, lambda held: held.person)[:MOST]


def _stems(text: str) -> set[str]:
    """The stems of a text that say which post: without those of asking, offices for the verbs that mean them."""
    found = {stem(word) for word in words(text)}
    return {_MEANT.get(each, each) for each in found} - _ASKING
