"""How people voted: the numbers that a record gives, the decisions that were not unanimous."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.search import decisions
from convenor.search.answers import Answer, counted, long_date, sentence
from convenor.search.asked import Asked
from convenor.search.decisions import Decision

FEW = 4


def votes(asked: Asked) -> Answer | None:
    """How a vote went; None where no votes were read."""
    good = decisions.found(asked)
    if isinstance(good, Answer):
        return good
    voted = [d for d in good if d.voted][:2]
    if not voted:
        return None
    told = []
    for d in voted:
        detail = f"{d.short} ({long_date(d.date)}; {d.outcome or 'outcome not said'})"
        told.append(asked.item(d.voted, "votes", d.id, detail, d.date, decisions.cited(asked, d)))
    text = sentence(f"{voted[0].voted}: {voted[0].short} ({long_date(voted[0].date)})")
    return asked.answered(text, told, decisions.shown(asked.desk, voted))


def unrecorded(asked: Asked) -> Answer:
    """That no votes are recorded, with the decisions that are."""
    good = decisions.found(asked)
    if isinstance(good, Answer):
        return good
    return asked.refused("They record no votes on this.", decisions.items(asked, good[:2]))


def voters(asked: Asked) -> Answer:
    """Who voted which way: papers seldom name them, so the numbers are what comes near."""
    good = decisions.found(asked)
    if isinstance(good, Answer):
        return good
    near = [d for d in good if d.voted][:2] or good[:2]
    return asked.refused("They do not name who voted which way.", decisions.items(asked, near))


def contested(asked: Asked) -> Answer:
    """The decisions that somebody voted against."""
    return _listed(asked, [d for d in decisions.in_reach(asked) if d.votes[1] not in ("", "0")])


def lost(asked: Asked) -> Answer:
    """The motions that were lost, deferred or withdrawn, as the question asks."""
    wanted = next((outcome for outcome in decisions.LOST if outcome[:5] in asked.shape), "lost")
    return _listed(asked, [d for d in decisions.in_reach(asked) if d.outcome == wanted])


def unanimous(asked: Asked) -> Answer:
    """The decisions for which everybody voted, by the numbers or by the words of the record."""
    found = [d for d in decisions.in_reach(asked) if _by_all(d) or re.search(r"\bunanimous|\bnem\.? con", d.text, re.I)]
    return _listed(asked, found)


def _by_all(d: Decision) -> bool:
    return bool(d.votes[0]) and {d.votes[1] or "0", d.votes[2] or "0"} == {"0"}


def _listed(asked: Asked, good: Sequence[Decision]) -> Answer:
    if not good:
        return asked.refused("They record no such decision.")
    newest = list(reversed(good[-FEW:]))
    said = "; ".join(f"{d.short} ({d.voted or d.outcome}, {long_date(d.date)})" for d in newest)
    text = f"{counted(len(good), 'decision')}: {said}."
    return asked.answered(text, decisions.items(asked, newest), decisions.shown(asked.desk, newest))
