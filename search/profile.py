"""What the papers say of a person, body, place or strategy: a few facts, each with its source."""

from __future__ import annotations

import re
from collections.abc import Iterator

from convenor.graph.model import Entity
from convenor.search.actions import actions, item as action_item
from convenor.search.aims import aims, item as aim_item
from convenor.search.answers import Answer, Item, counted, listed, long_date, sentence
from convenor.search.asked import Asked
from convenor.search.attendance import THERE, seen
from convenor.search.decisions import decisions
from convenor.search.holders import item as holder_item
from convenor.search.holdings import Holding, holdings, post, spell
from convenor.search.meetings import meetings
from convenor.search.passage import best_sentences
from convenor.search.places import parts, populations
from convenor.search.seats import seats
from convenor.search.tenure import standing

FACTS = """
SELECT ?subject ?property ?object ?span WHERE {
  { GRAPH ?span { ?thing ?property ?object } BIND(?thing AS ?subject) }
  UNION { GRAPH ?span { ?subject ?link ?thing ; ?property ?object } }
}"""
MOST = 10
FEW = 4  # facts below which sentences are added
SHORT = 90  # characters of a detail that is said with its fact
_ALONE = re.compile(
    r"(?:what (?:is|are|was|does|do)|define|what is meant by) (?:the |an? )?(?:PERSON|BODY|PLACE|PLAN)(?: mean| do)?"
)
_FIRST = ("chair", "chief executive", "leader", "independent chair")


def answer(asked: Asked) -> Answer | None:
    """A few facts on the first thing that the question names; None where papers state none."""
    for thing in asked.question.named:
        told = list({(i.text, i.detail): i for i in _facts(asked, thing)}.values())[:MOST]
        told += _sentences(asked, thing) if len(told) < FEW else []
        if told:
            first, *more = [sentence(_said(item)) for item in told[:3]]
            text = " ".join([f"{thing.label}: {first}", *(said[:1].upper() + said[1:] for said in more)])
            return asked.answered(text, told, asked.desk.shown(FACTS, thing=thing.id))
    return None


def of_thing_alone(asked: Asked) -> Answer | None:
    """As `answer`, where the question is about a thing and nothing particular of it."""
    return answer(asked) if _ALONE.fullmatch(asked.shape) else None


def _said(item: Item) -> str:
    return f"{item.text} ({item.detail})" if item.detail and len(item.detail) < SHORT else item.text


def _sentences(asked: Asked, thing: Entity) -> list[Item]:
    """Sentences that speak of a thing by its full name and say more than a list of names does."""
    least = 2 * len(thing.label.split()) + 4
    found = [each.item for each in best_sentences(asked.desk, thing.label, limit=12)]
    return [i for i in found if thing.label in i.text and len(i.text.split()) >= least and " | " not in i.text][:3]


def _facts(asked: Asked, thing: Entity) -> Iterator[Item]:
    if thing.kind == "person":
        yield from _person(asked, thing)
    elif thing.kind == "organisation":
        yield from _body(asked, thing)
    elif thing.kind == "place":
        yield from _place(asked, thing)
    else:
        kinds = ("vision", "domain", "priority")
        yield from (aim_item(asked, aim) for aim in aims(asked.desk) if aim.scheme == thing.id and aim.kind in kinds)


def _person(asked: Asked, person: Entity) -> Iterator[Item]:
    mine = [held for held in holdings(asked.desk) if held.person == person.id]
    mine.sort(key=lambda h: (bool(h.title), standing(h, asked.today) == "held", h.last), reverse=True)
    for held in mine[:4]:
        formerly = "formerly " if held.status == "former" else ""
        said = f"{formerly}{post(asked.desk, held) or 'named without a title'}"
        yield asked.item(said, "person", person.id, spell(held), held.last, held.spans)
    yield from _attended(asked, person)
    yield from (action_item(asked, action) for action in [a for a in actions(asked.desk) if person.id in a.owners][:3])


def _attended(asked: Asked, person: Entity) -> Iterator[Item]:
    days = {m.id: m.date for m in meetings(asked.desk)}
    rows = [one for one in seen(asked.desk) if one.person == person.id and one.how in THERE]
    rows.sort(key=lambda one: days.get(one.meeting, ""), reverse=True)
    if rows:
        dates = listed([long_date(days.get(one.meeting)) for one in reversed(rows[:4])])
        spans = [span for one in rows for span in one.spans]
        last = days.get(rows[0].meeting, "")
        yield asked.item(f"at {counted(len(rows), 'meeting')}: {dates}", "meeting", rows[0].meeting, "", last, spans)


def _body(asked: Asked, body: Entity) -> Iterator[Item]:
    theirs = [h for h in holdings(asked.desk) if h.body == body.id and h.title and h.person and h.status == "held"]
    theirs.sort(key=lambda h: (_leads(h), h.last), reverse=True)
    for held in theirs[:3]:
        said = f"{asked.desk.label(held.person)} is {held.title}"
        yield asked.item(said, "person", held.person, spell(held), held.last, held.spans)
    met = [m for m in meetings(asked.desk) if m.body == body.id and m.took_place and m.date]
    if met:
        text = f"{counted(len(met), 'meeting')} recorded: {listed([long_date(m.date) for m in met[-4:]])}"
        yield asked.item(text, "meeting", met[-1].id, "", met[-1].date, [m.spans[0] for m in reversed(met) if m.spans])
    for last in [d for d in decisions(asked.desk) if d.body == body.id and d.kind != "noted"][-1:]:
        yield asked.item(
            f"last decision: {last.short}", "decision", last.id, long_date(last.date), last.date, last.spans
        )
    yield from (aim_item(asked, aim) for aim in [aim for aim in aims(asked.desk) if body.id in aim.owners][:3])
    yield from _seats(asked, body)


def _leads(held: Holding) -> bool:
    return held.title.lower().startswith(_FIRST)


def _seats(asked: Asked, body: Entity) -> Iterator[Item]:
    own = [seat for seat in seats(asked.desk) if seat.body == body.id]
    if own:
        names = listed(sorted({seat.organisation or seat.position for seat in own}), 5)
        spans = [seat.spans[0] for seat in own]
        yield asked.item(f"{counted(len(own), 'seat')}: {names}", "seat", None, spans=spans)
    for seat in [seat for seat in seats(asked.desk) if seat.holder == body.id][:2]:
        text = f"a seat on the {asked.desk.label(seat.body)}: {seat.position or seat.organisation}"
        yield asked.item(text, "seat", seat.id, spans=seat.spans)


def _place(asked: Asked, place: Entity) -> Iterator[Item]:
    for row in populations(asked.desk):
        if row["place"] == place.id:
            yield asked.item(f"population {int(float(row['n'] or 0)):,}", "number", place.id, spans=[row["span"]])
    for row in parts(asked.desk):
        if place.id in (row["part"], row["whole"]):
            up = row["part"] == place.id
            other = row["whole"] if up else row["part"]
            word = "part of" if up else "includes"
            yield asked.item(f"{word} {asked.desk.label(other)}", "place", other, spans=[row["span"]])
    theirs = [held for held in holdings(asked.desk) if held.place == place.id and held.person and held.status == "held"]
    yield from (holder_item(asked, held) for held in theirs[:3])
