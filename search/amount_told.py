"""Sums, numbers and spans of time: the sentence nearest in meaning that holds what is asked for, for questions put in other words.

How much something costs can only be said by a sentence with a sum in it, and few sentences have one; so meaning may decide among
them where the words of the question are not those of the paper.
"""

from __future__ import annotations

import re

from convenor.search.able import speaks_of
from convenor.search.amounts import kind_of
from convenor.search.answers import Answer
from convenor.search.asked import Asked
from convenor.search.desk import Desk
from convenor.search.passage import Found, best_sentences, named_as_asked
from convenor.search.words import STOP

POOL, TRIED = 60, 10  # sentences of the best passages; how many that hold what is asked for are compared in meaning
_NUMBERING = re.compile(r"^\W*(?:\d+|[a-z])(?:[.)]\d*)+\s*|\b(?:19|20)\d\d\b")
_COUNTED = re.compile(r"^how many (?:of (?:the|those|these|them) )?((?:[a-z]+ ?){1,2})")


def answer(asked: Asked) -> Answer | None:
    """The sentence nearest in meaning with a sum, number or span of the kind asked for; None where none is near."""
    kind = kind_of(asked.shape)
    if kind is None or asked.question.days:
        return None
    every = best_sentences(asked.desk, asked.question.text, asked.question.wants, limit=POOL)
    holding = [each for each in every if each.names >= 0.8 and kind.held.search(_NUMBERING.sub(" ", each.item.text))]
    scored = _in_meaning(asked.desk, asked.question.text, holding[:TRIED])
    if not scored or scored[0][0] < kind.enough or not _fits(asked, scored[0][1]):
        return None
    best, *near = [found.item for _, found in scored[:3]]
    return asked.by_meaning(best.text, [best], None, near)


def _in_meaning(desk: Desk, question: str, sentences: list[Found]) -> list[tuple[float, Found]]:
    """Sentences with how near they are, the nearest first."""
    near = desk.nearness(question, [found.item.text for found in sentences])
    scored = [(each + 0.5 * found.own + 0.3 * found.score, found) for each, found in zip(near, sentences, strict=True)]
    return sorted(scored, key=lambda each: (-each[0], each[1].span))


def _fits(asked: Asked, found: Found) -> bool:
    """Whether a sentence may answer, and speaks of what is counted."""
    counted = _COUNTED.match(asked.shape)
    thing = [word for word in counted[1].split() if word not in STOP] if counted else []
    return (not thing or speaks_of(thing, found.item.text)) and named_as_asked(asked, found.span)
