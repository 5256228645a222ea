"""How many people live in a place, what it is part of, and what belongs to it; which bodies make up a body."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.graph.model import Entity, Fact
from convenor.graph.vocabulary import PART_OF
from convenor.search import tables
from convenor.search.answers import Answer, Item, counted, each_once, listed
from convenor.search.asked import Asked
from convenor.search.desk import Desk, Row, listing

POPULATION = "SELECT ?place ?n ?span WHERE { #ONLY\n GRAPH ?span { ?place cv:population ?n } }"
WITHIN = """
SELECT ?part ?whole ?span WHERE {
  #ONLY
  GRAPH ?span { ?part ?how ?whole } VALUES ?how { cv:partOf cv:memberOf }
}"""
MEMBERS = "SELECT ?member ?span WHERE { GRAPH ?span { ?member cv:memberOf ?body } }"
_UP = re.compile(r"^(?:what|which) (?:larger )?(?:place|area|region) (?:is|does) PLACE")
_FEWEST = re.compile(r"\b(?:fewest|least|smallest|lowest)\b")


def populations(desk: Desk) -> list[Row]:
    """Every population that a paper gives."""
    return desk.kept("populations", lambda at: at.rows(POPULATION))


def parts(desk: Desk) -> list[Row]:
    """Everything that is stated to be part or member of something."""
    return desk.kept("parts", lambda at: at.rows(WITHIN))


def known_parts(desk: Desk) -> list[Fact]:
    """What only reference lists have as a part of something: inferred, for no paper says so."""
    return desk.kept("known parts", lambda at: [fact for fact in at.store.inferred() if fact.predicate == PART_OF])


def population(asked: Asked) -> Answer:
    """The population that a paper gives for a place; where it gives none, that of what contains it is only near."""
    rows, wanted = populations(asked.desk), {place.id for place in asked.question.places}
    found = [row for row in rows if row["place"] in wanted]
    if found:
        told = list({(i.text, i.id): i for i in (_people(asked, row) for row in found)}.values())[:4]
        query = asked.desk.shown(listing(POPULATION, "place", sorted(wanted)))
        return asked.answered(f"{'; '.join(f'{i.detail}: {i.text}' for i in told)}.", told, query)
    around = wholes(asked.desk, wanted)
    near = [_people(asked, row) for row in rows if row["place"] in around][:2]
    named = listed([place.label for place in asked.question.places]) or "that place"
    close = f" The nearest: {near[0].detail}: {near[0].text}." if near else ""
    return tables.answer(asked) or asked.refused(f"They give no population of {named}.{close}", near)


def most(asked: Asked) -> Answer | None:
    """The place with most or fewest people among those for which papers give a number; None where they give none."""
    rows = populations(asked.desk)
    if not rows:
        return tables.answer(asked)
    fewest = _FEWEST.search(asked.shape) is not None
    ordered = sorted(rows, key=lambda row: float(row["n"] or 0), reverse=not fewest)
    told = [_place(asked, row) for row in each_once(ordered, lambda row: row["place"])]
    others = "; ".join(f"{i.text} {i.detail}" for i in told[1:5])
    text = f"{told[0].text}, with {told[0].detail} people." + (f" Then: {others}." if others else "")
    return asked.answered(text, told[:1], asked.desk.shown(listing(POPULATION, "place", [told[0].id])), told[1:4])


def compare(asked: Asked) -> Answer | None:
    """Which of the places named has more people; None where papers do not give the population of two."""
    wanted = [place.id for place in asked.question.places]
    rows = {row["place"]: row for row in populations(asked.desk) if row["place"] in wanted}
    if len(rows) < 2:
        return tables.compare(asked)
    ordered = sorted(rows.values(), key=lambda row: float(row["n"] or 0), reverse=True)
    told = [_place(asked, row) for row in ordered]
    first, second = told[0], told[1]
    says = f"{first.text}, with {first.detail} people, is larger than {second.text}, with {second.detail}."
    if not asked.shape.startswith("which"):
        less = re.search(r"\b(?:smaller|fewer)\b", asked.shape) is not None
        yes = (first.id == min(wanted, key=lambda id: _position_of(asked, id))) != less
        says = f"{'Yes' if yes else 'No'}: {says}"
    return asked.answered(says, told, asked.desk.shown(listing(POPULATION, "place", sorted(wanted))))


def _position_of(asked: Asked, id: str) -> int:
    return next(_position(asked, place) for place in asked.question.places if place.id == id)


def _people(asked: Asked, row: Row) -> Item:
    number = f"{int(float(row['n'] or 0)):,}"
    return asked.item(number, "number", row["place"], asked.desk.label(row["place"]), spans=[row["span"]])


def _place(asked: Asked, row: Row) -> Item:
    number = _people(asked, row)
    return asked.item(number.detail or "", "place", number.id, number.text, spans=[row["span"]])


def wholes(desk: Desk, things: set[str]) -> set[str]:
    """Everything that some things are part of, over as many steps as there are, as papers or reference lists have it."""
    steps = [(str(row["part"]), str(row["whole"])) for row in parts(desk)]
    steps += [(fact.subject.id, fact.object.id) for fact in known_parts(desk) if isinstance(fact.object, Entity)]
    return _reached(steps, things)


def _stated_wholes(desk: Desk, things: set[str]) -> set[str]:
    return _reached([(str(row["part"]), str(row["whole"])) for row in parts(desk)], things)


def _reached(steps: Sequence[tuple[str, str]], things: set[str]) -> set[str]:
    found: set[str] = set()
    while more := {whole for part, whole in steps if part in things | found} - found:
        found |= more
    return found


def within(asked: Asked) -> Answer | None:
    """Whether one thing is part of another; None where the question does not name two."""
    named = [thing for thing in asked.question.named if thing.kind in ("place", "organisation")]
    if len(named) != 2:
        return None
    part, whole = sorted(named, key=lambda thing: _position(asked, thing))
    if whole.id in wholes(asked.desk, {part.id}):
        return _is_part(asked, f"Yes: {part.label} is part of {whole.label}.", part, whole)
    if part.id in wholes(asked.desk, {whole.id}):
        return _is_part(asked, f"No: {whole.label} is part of {part.label}.", whole, part)
    return asked.refused(f"They do not say whether {part.label} is part of {whole.label}.")


def _position(asked: Asked, thing: Entity) -> int:
    """Where a question names a thing."""
    plain = asked.question.text.lower()
    found = [plain.find(name.lower()) for name in (thing.label, *thing.aliases)]
    return min((at for at in found if at >= 0), default=len(plain))


def _is_part(asked: Asked, text: str, part: Entity, whole: Entity) -> Answer:
    if whole.id not in _stated_wholes(asked.desk, {part.id}):
        return _inferred(asked, text, [fact for fact in known_parts(asked.desk) if fact.subject.id == part.id])
    rows = [row for row in parts(asked.desk) if row["part"] == part.id]
    rows = [row for row in rows if row["whole"] == whole.id] or rows
    told = asked.item(text.rstrip("."), "place", part.id, spans=[row["span"] for row in rows])
    return asked.answered(text, [told], asked.desk.shown(listing(WITHIN, "part", [part.id])))


def contents(asked: Asked) -> Answer | None:
    """What belongs to a place, or what a place is part of; None where papers say neither."""
    up = _UP.search(asked.shape) is not None
    side, other = ("part", "whole") if up else ("whole", "part")
    for thing in (*asked.question.places, *asked.question.bodies):
        found = [row for row in parts(asked.desk) if row[side] == thing.id]
        if found:
            told = _grouped(asked, found, other, "place")
            text = f"{thing.label} {'is part of' if up else 'has'} {listed([i.text for i in told])}."
            if asked.shape.startswith("how many"):
                spans = [row["span"] for row in found]
                told = [asked.item(str(len(told)), "number", thing.id, listed([i.text for i in told]), spans=spans)]
            return asked.answered(text, told, asked.desk.shown(listing(WITHIN, side, [thing.id])))
    for thing in asked.question.places:
        near = [fact for fact in known_parts(asked.desk) if thing.id == _end(fact, up)]
        if near:
            others = list(dict.fromkeys(_label(fact, not up) for fact in near))
            return _inferred(asked, f"{thing.label} {'is part of' if up else 'has'} {listed(others)}.", near)
    return None


def _end(fact: Fact, part: bool) -> str:
    return fact.subject.id if part or not isinstance(fact.object, Entity) else fact.object.id


def _label(fact: Fact, part: bool) -> str:
    return fact.subject.label if part or not isinstance(fact.object, Entity) else fact.object.label


def _inferred(asked: Asked, text: str, facts: Sequence[Fact]) -> Answer:
    """What only a reference list knows, said to be so."""
    told = [
        Item(fact.reason, "place", fact.subject.id, "inferred, not stated", None, False, asked.desk.cite(fact.evidence))
        for fact in facts
    ]
    return asked.partly(f"No paper states it. Inferred: {text}", told)


def members(asked: Asked) -> Answer | None:
    """The bodies that a paper lists as members of one; None where it lists none."""
    for body in asked.question.bodies:
        rows = asked.desk.rows(MEMBERS, body=body.id)
        if rows:
            told = _grouped(asked, rows, "member", "organisation")
            text = f"{body.label} has {counted(len(told), 'member')}: {listed([i.text for i in told])}."
            return asked.answered(text, told, asked.desk.shown(MEMBERS, body=body.id))
    return None


def _grouped(asked: Asked, rows: Sequence[Row], column: str, kind: str) -> list[Item]:
    """Each thing of a column once, with all its spans, in the order of the papers."""
    spans: dict[str, list[str]] = {}
    for row in rows:
        spans.setdefault(str(row[column]), []).append(str(row["span"]))
    ordered = sorted(spans.items(), key=lambda pair: pair[1][0])
    return [asked.item(asked.desk.label(thing), kind, thing, spans=said) for thing, said in ordered]
