"""Whether somebody held a post on a day, as far as the papers tell."""

from __future__ import annotations

from collections.abc import Iterable

from convenor.search.holdings import RANKS, Holding
from convenor.search.question import Question
from convenor.search.times import first_of, fits, last_of
from convenor.search.words import stem

# Posts that one person holds at a time.
SINGLE = frozenset(
    stem(w) for w in "portfolio head chair chief leader principal mayor secretary treasurer clerk convenor".split()
)


def standing(held: Holding, day: str) -> str:
    """How a post stood on a day (ISO): "held", "former", "later" (first seen after it) or "undated".

    A post seen on two days was held between them. One that was held when last seen counts as held: nobody wrote
    otherwise, and the date is always given with it. Of a former post with one date only its end is known.
    """
    if held.status in ("proposed", "vacant"):
        return held.status
    first, last = held.first, held.last
    if held.status == "former" and first == last:
        return "former" if not last or first_of(last) <= day else "undated"
    if not first:
        return "undated"
    if first_of(first) > day:
        return "later"
    return "former" if held.status == "former" and last_of(last) <= day else "held"


def same_post(held: Holding, other: Holding) -> bool:
    """Whether somebody else is shown in a post of the same rank at the same body and place."""
    return (
        other.person != held.person
        and (other.body, other.place, other.political) == (held.body, held.place, held.political)
        and RANKS & other.stems == RANKS & held.stems
    )


def superseded(held: Holding, among: Iterable[Holding], day: str) -> bool:
    """Whether papers show somebody else in the same post afterwards, up to the day that answers are given for."""
    if not SINGLE & held.stems or not held.last:
        return False  # of a paper without a date nobody knows whether it is the older one
    return any(same_post(held, other) and held.last < other.first <= day for other in among)


def in_time(question: Question, held: Holding) -> bool:
    """Whether papers show the post as held at the time asked for; always when no time is asked for."""
    return not question.days or any(_at(held, day, question.when) for day in question.days)


def _at(held: Holding, day: str, when: str) -> bool:
    if day.startswith("--") or not held.dates:
        return any(fits(seen, day) for seen in held.dates)
    if when == "after":
        return last_of(day) < last_of(held.last) and not (held.status == "former" and held.first == held.last)
    if when == "until":
        return held.status == "former" and fits(held.last, day)
    if when in ("before", "by"):
        if held.status == "former" and held.first == held.last and fits(held.last, day):
            return True  # the end is all that is known of it
        return first_of(held.first) < first_of(day)
    spans = first_of(held.first) <= first_of(day) and last_of(day) <= last_of(held.last)
    return spans or any(fits(seen, day) for seen in held.dates)
