"""Whether a post that a paper gives is the one asked for: title, subject, body and place; time aside.

Every word of the post asked for must be in the title or subject that a paper gives, and body and place must agree.
Rank words must agree both ways: a deputy is no chair, an associate director no director.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from convenor.graph.model import Entity
from convenor.graph.names import normalise
from convenor.search.desk import Desk
from convenor.search.holdings import OFFICES, RANKS, Holding, post_stems
from convenor.search.question import Question
from convenor.search.words import stem, words


def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in text.split())


LEADING = _stems(
    "lead leader principal headteacher mayor president head director chair portfolio sponsor sro commissioner chief manager"
)
NOUNS = _stems(
    "director officer manager head chief executive leader lead chair secretary member representative nurse adviser"
)
AFFILIATED = frozenset({"", "councillor", "member", "representative", "county councillor", "elected member"})
REPRESENTS = stem("representative")
_TOP = _stems(
    "chief executive leader head principal headteacher chair managing director officer mayor president convenor"
)
_OF_ANY = _stems("independent elected its current committee board partnership")
_PART_OF = re.compile(r"\bBODY (?:of|at|in|within) (?:the )?BODY\b")
_PORTFOLIO = _stems("cabinet member portfolio holder executive")
_SENIOR = _stems("senior principal")  # ranks that a question for whoever leads does not mind


def fits(desk: Desk, question: Question, held: Holding) -> bool:
    """Whether a holding answers the post, subject, body and place of a question."""
    have, title = held.stems, frozenset(post_stems(held.title))
    want = frozenset(wanted_post(question.title))
    if want == {REPRESENTS} and question.bodies:
        return normalise(held.title) in AFFILIATED and where(desk, question, held)
    if not want <= have or (RANKS & title) - want - (frozenset() if want else _SENIOR):
        return False
    if question.leads and not (LEADING & have and (question.topic or question.bodies)):
        return False
    if question.leads and not question.topic and not title <= _TOP | _words_of(desk, held):
        return False
    if not set(question.topic) <= have:
        return False
    if want and want <= NOUNS | OFFICES and _another_post(desk, held, want, title):
        return False
    return where(desk, question, held)


def _words_of(desk: Desk, held: Holding) -> frozenset[str]:
    """The stems of a holding's body, and small words of titles."""
    return frozenset(stem(word) for name in spellings(desk.entity(held.body)) for word in words(name)) | _OF_ANY


def wanted_post(title: Sequence[str]) -> list[str]:
    """The stems of a post asked for, with "cabinet member" and its like made "portfolio"."""
    have = set(title)
    pairs = (("cabinet", "member"), ("portfolio", "holder"), ("executive", "member"))
    if "portfolio" in have or any(set(map(stem, pair)) <= have for pair in pairs):
        return ["portfolio", *sorted(have - _PORTFOLIO)]
    return list(title)


def _another_post(desk: Desk, held: Holding, want: frozenset[str], title: frozenset[str]) -> bool:
    """Whether a title says more than the bare post: the director is not the Director of Public Health."""
    of_body = {stem(word) for name in spellings(desk.entity(held.body)) for word in words(name)}
    return bool(title - want - of_body - _OF_ANY)


def where(desk: Desk, question: Question, held: Holding) -> bool:
    """Whether body and place of a holding are those asked for; a place may be the post's own or give the body its name."""
    if question.bodies and not _of_body(desk, meant(question), held):
        return False
    names = [normalise(name) for name in spellings(desk.entity(held.body))]
    return not question.places or any(_in_place(place, names, held) for place in question.places)


def meant(question: Question) -> Sequence[Entity]:
    """The bodies of a question; only the part where it names a part and its whole: "the X Committee of Y Trust"."""
    part = question.bodies[0].label.split() if question.bodies else []
    if len(part) > 1 and _PART_OF.search(question.shape):
        return question.bodies[:1]
    return question.bodies


def _of_body(desk: Desk, bodies: Sequence[Entity], held: Holding) -> bool:
    ids = {body.id for body in bodies}
    in_title = any(normalise(name) in normalise(held.title) for b in bodies for name in spellings(b) if len(name) > 3)
    return held.body in ids or in_title or any((held.body, whole) in _parts(desk) for whole in ids)


def _in_place(place: Entity, names: Iterable[str], held: Holding) -> bool:
    if held.place is not None:
        return held.place == place.id
    return any(_named_after(name, normalise(spelling)) for name in names for spelling in spellings(place))


def spellings(thing: Entity | None) -> tuple[str, ...]:
    """All names of a thing."""
    return (thing.label, *thing.aliases) if thing else ()


def times_said(thing: Entity, text: str) -> int:
    """How often a text says the name of a thing, most often of its spellings."""
    return times_named(spellings(thing), text)


def times_named(names: Iterable[str], text: str) -> int:
    """How often a text has the most frequent of some names, as whole words: "WI" is not in "with"."""
    low = text.lower()
    there = (name for name in map(str.lower, names) if name in low)
    return max((len(re.findall(rf"(?<!\w){re.escape(name)}(?!\w)", low)) for name in there), default=0)


def _parts(desk: Desk) -> set[tuple[str | None, str | None]]:
    """What is stated to be part of what."""
    return desk.kept(
        "parts of bodies", lambda at: {(r["a"], r["b"]) for r in at.rows("SELECT ?a ?b WHERE { ?a cv:partOf ?b }")}
    )


def _named_after(name: str, place: str) -> bool:
    """Whether a body is named after just this place: "X Council", "NHS X Board", not "East X Trust", "X and Y Board"."""
    starts = re.match(rf"^(?:nhs )?{re.escape(place)}(?! and\b| &| with\b)\b", name)
    return bool(starts) or bool(re.search(rf"\b(?:of|for|in) {re.escape(place)}$", name))
