"""Help with a question that found no answer: what was understood, what was not, and questions near it that have one."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from convenor.graph.model import Entity
from convenor.search.answers import Answer, in_question, long_date
from convenor.search.asked import Asked
from convenor.search.attendance import seen
from convenor.search.decisions import decisions
from convenor.search.holdings import holdings
from convenor.search.lookup import tokens_of
from convenor.search.meetings import Meeting, meetings
from convenor.search.places import populations
from convenor.search.question import ASKING, VERBS
from convenor.search.words import stem, stems

MOST = 3
MOST_UNKNOWN = 8
_OFFICES = ("chair", "chief executive", "leader")


def with_help(asked: Asked, answer: Answer) -> Answer:
    """A refusal with what was understood, what was not, and up to three questions that can be answered."""
    named = dict.fromkeys(thing.label for thing in asked.question.named if not thing.id.startswith("place:"))
    own = asked.question.text.strip(" ?").lower()
    near = [each for each in dict.fromkeys(_questions(asked)) if each.strip(" ?").lower() != own][:MOST]
    return msgspec.structs.replace(answer, understood=tuple(named), unknown=_unknown(asked), suggestions=tuple(near))


def _unknown(asked: Asked) -> tuple[str, ...]:
    """The words of a question that stand in none of the passages near it."""
    passages = [hit.passage for hit in asked.desk.search(asked.question.text)]
    documents = asked.desk.knowledge.documents
    have = frozenset(word for p in passages for word in stems(documents[p.document].text[p.start : p.end]))
    said = (
        set(tokens_of(asked.question.text)) - ASKING - VERBS.keys()
    )  # a question is read in plainer words than it was put in
    tokens = [token for token in asked.shape.split() if token.islower() and token in said and len(token) > 2]
    return tuple(dict.fromkeys(token for token in tokens if stem(token) not in have))[:MOST_UNKNOWN]


def _questions(asked: Asked) -> Iterator[str]:
    for thing in asked.question.named:
        yield from _of(asked, thing)
    yield from _of_the_papers(asked)


def _of(asked: Asked, thing: Entity) -> Iterator[str]:
    """Questions on a thing that the graph can answer."""
    if thing.kind == "person":
        if any(held.person == thing.id for held in holdings(asked.desk)):
            yield f"Who is {thing.label}?"
        if any(one.person == thing.id for one in seen(asked.desk)):
            yield f"Which meetings did {thing.label} attend?"
    elif thing.kind == "organisation":
        yield from _of_body(asked, thing)
    elif thing.kind == "place":
        if any(row["place"] == thing.id for row in populations(asked.desk)):
            yield f"What is the population of {thing.label}?"
        for held in holdings(asked.desk):
            if held.status == "held" and held.title and asked.desk.label(held.body).startswith(f"{thing.label} "):
                yield f"Who is the {held.title} of {asked.desk.label(held.body)}?"


def _of_body(asked: Asked, body: Entity) -> Iterator[str]:
    held = [h for h in holdings(asked.desk) if h.body == body.id and h.title and h.status == "held" and h.person]
    if held:
        latest = max(held, key=lambda h: (h.last, h.title))
        yield f"Who is the {re.sub(r'^(?:its|the) ', '', latest.title)} of {body.label}?"
    met = [m for m in _recorded(asked) if m.body == body.id]
    if met:
        yield f"When did {body.label} meet?"
        yield f"Who attended the meeting of {body.label} on {long_date(met[-1].date)}?"
    yield f"Tell me about {body.label}."


def _recorded(asked: Asked) -> list[Meeting]:
    """The meetings with a body at which somebody is recorded."""
    known = {one.meeting for one in seen(asked.desk)}
    return [m for m in meetings(asked.desk) if m.took_place and m.body and m.date and m.id in known]


def _of_the_papers(asked: Asked) -> Iterator[str]:
    """Questions that these papers can answer whatever was asked."""
    met = _recorded(asked)
    if met:
        yield f"Who attended the meeting of {asked.desk.label(met[-1].body)} on {long_date(met[-1].date)}?"
    led = [h for h in holdings(asked.desk) if h.status == "held" and h.body and h.title.lower() in _OFFICES]
    if led:
        yield f"Who is the {led[-1].title} of {asked.desk.label(led[-1].body)}?"
    items = [d.item.lstrip("0123456789. ") for d in decisions(asked.desk) if d.item and "minutes" not in d.item.lower()]
    if items:
        yield f"What was decided about {in_question(items[-1])}?"
