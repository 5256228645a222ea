"""Who holds, held or shares a post: titles, subjects, bodies, places and dates compared with care.

A name is given only when every word of the post that was asked for is in the title or subject that a paper gives,
and body and place agree. Rank words must agree both ways: a deputy is no chair, an associate director no director.
"""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import date

from convenor.graph.model import Entity
from convenor.graph.names import normalise
from convenor.search.answers import ANSWERED, NOT_STATED, PARTLY, Answer, Item, content, listed, long_date, stem, words
from convenor.search.desk import Desk
from convenor.search.holdings import Holding, holdings
from convenor.search.question import Question, describe

RANKS = frozenset(
    stem(w) for w in "deputy vice associate assistant acting interim former shadow senior principal managing".split()
)
LEADING = frozenset(
    stem(w)
    for w in "lead leader head director chair chairman cabinet portfolio convenor sponsor sro commissioner".split()
)
EQUAL = {
    stem("chairman"): stem("chair"),
    stem("chairwoman"): stem("chair"),
    stem("chairperson"): stem("chair"),
    stem("convenor"): stem("chair"),
}
PLAIN = frozenset({"", "councillor", "member", "representative", "county councillor"})

SHOWN = """
SELECT ?person ?title ?body ?date WHERE {
  ?m a org:Membership ; org:member ?person ; org:role ?title .
  OPTIONAL { ?m org:organization ?body } OPTIONAL { ?m cv:asOf ?date }
  VALUES ?m { %s }
}"""
SEATS = """
SELECT ?seat ?position ?organisation ?span WHERE {
  ?seat a cv:Seat ; cv:position ?position . OPTIONAL { ?seat cv:seatOrganisation ?organisation }
  GRAPH ?span { ?seat cv:position ?position }
}"""


def answer(desk: Desk, question: Question, as_of: date) -> Answer:
    """Who holds the post asked for."""
    fitting = [h for h in holdings(desk) if h.status in ("held", "former") and _fits(desk, question, h)]
    fitting = [h for h in fitting if _in_time(question, h, as_of)]
    if question.future or not (question.title or question.topic):
        fitting = []
    if not fitting:
        return _unknown(desk, question)
    fitting.sort(key=lambda h: (h.last, _rank(h), h.person), reverse=True)
    best = _distinct(fitting)
    items = tuple(item(desk, h) for h in best[:6])
    first = best[0]
    text = f"{desk.label(first.person)}{_as(desk, first)}{_dated(first)}."
    if len({h.person for h in best}) > 1 and len(best) > 1:
        text += f" The papers also name {listed([_naming(desk, h) for h in best[1:4]])}."
    status = ANSWERED if question.title != ("*lead",) or question.places or question.bodies else PARTLY
    return Answer(question.text, describe(question), status, text, items, (), _query(desk, best))


def before(desk: Desk, question: Question, as_of: date) -> Answer:
    """Who held a post before somebody did."""
    asked = {p.id for p in question.people}
    fitting = [h for h in holdings(desk) if _fits(desk, question, h)]
    first = min((h.seen[0][0] or "9999" for h in fitting if h.person in asked for _ in [0]), default="")
    earlier = [h for h in fitting if h.person not in asked and (not h.last or h.last < first)]
    if not asked or not earlier:
        return _unknown(desk, question)
    earlier.sort(key=lambda h: h.last, reverse=True)
    dated = bool(earlier[0].last)
    text = f"{desk.label(earlier[0].person)}{_as(desk, earlier[0])}{_dated(earlier[0])}."
    if not dated:
        text += " The paper that says so gives no date of its own, so the order is not certain."
    return Answer(
        question.text,
        describe(question),
        ANSWERED if dated else PARTLY,
        text,
        tuple(item(desk, h) for h in earlier[:3]),
        (),
        _query(desk, earlier[:3]),
    )


def person(desk: Desk, question: Question, as_of: date) -> Answer:
    """What the papers say that a person is."""
    who = {p.id for p in question.people}
    mine = [h for h in holdings(desk) if h.person in who]
    near = [h for h in mine if not question.bodies or h.body in {b.id for b in question.bodies}] or (
        [] if question.bodies else mine
    )
    if not near:
        return Answer(
            question.text,
            describe(question),
            NOT_STATED,
            "The papers do not say.",
            (),
            tuple(item(desk, h) for h in mine[:3]) or desk.nearest(question.text),
        )
    near.sort(key=lambda h: (normalise(h.title) not in PLAIN, h.last, h.title), reverse=True)
    text = f"{desk.label(near[0].person)}{_as(desk, near[0])}{_dated(near[0])}."
    return Answer(
        question.text,
        describe(question),
        ANSWERED,
        text,
        tuple(item(desk, h, post_first=True) for h in near[:6]),
        (),
        _query(desk, near[:6]),
    )


def _query(desk: Desk, found: list[Holding]) -> str:
    return desk.shown(SHOWN % " ".join(f"<{h.id}>" for h in found))


def _distinct(found: list[Holding]) -> list[Holding]:
    """One holding a person: the one seen last; the more telling title first among equals."""
    out: dict[str, Holding] = {}
    for held in found:
        if held.person in out:
            out[held.person].seen.extend(s for s in held.seen if s not in out[held.person].seen)
        else:
            out[held.person] = held
    return list(out.values())


def _fits(desk: Desk, question: Question, held: Holding) -> bool:
    """Whether a holding answers the post, subject, body and place of a question."""
    have = [EQUAL.get(s, s) for s in (stem(w) for w in words(f"{held.title} {held.topic}"))]
    want = [EQUAL.get(s, s) for s in question.title if s != "*lead"]
    if want and not set(want) <= set(have):
        return False
    if (RANKS & set(have[: len(words(held.title))])) - set(want) - ({"sen", "princip"} if not want else set()):
        return False
    if question.title == ("*lead",) or (question.topic and not want):
        if not LEADING & set(have) or (not question.topic and not question.bodies):
            return False
    if question.topic and not set(question.topic) <= set(have):
        return False
    if want == ["chair"] and len(set(have) - {"chair"} - _of_body(desk, held) - {"independ", "elect"}) > 0:
        return False
    return _where(desk, question, held)


def _of_body(desk: Desk, held: Holding) -> set[str]:
    """Words that name the post's own body: "ICP Chair" is the chair of the ICP."""
    body = desk.entity(held.body)
    return {stem(w) for name in ((body.label, *body.aliases) if body else ()) for w in words(name)}


def _where(desk: Desk, question: Question, held: Holding) -> bool:
    """Whether body and place of a holding are those asked for. A place fits the post's own place or a body named after it."""
    bodies = {b.id for b in question.bodies}
    if bodies and held.body not in bodies and not (question.places and not bodies - {held.body}):
        return False
    if not question.places:
        return True
    body = desk.entity(held.body)
    names = [normalise(n) for n in ((body.label, *body.aliases) if body else ())]
    for place in question.places:
        if held.place == place.id:
            return True
        spellings = {normalise(n) for n in (place.label, *place.aliases)}
        if held.place is None and any(_opens(name, s) for name in names for s in spellings):
            return True
    return False


def _opens(name: str, place: str) -> bool:
    """Whether a body is named after exactly this place: "X Council", "NHS X Board", not "East X Trust" nor "X and Y Board"."""
    return bool(re.match(rf"^(?:nhs )?{re.escape(place)}(?! and\b| &| with\b)\b", name)) or bool(
        re.search(rf"\b(?:of|for|in) {re.escape(place)}$", name)
    )


def _in_time(question: Question, held: Holding, as_of: date) -> bool:
    """Whether a paper shows the holding at the time asked for; without a time, not after the day that answers are given for."""
    dates = [d for d, _ in held.seen if d]
    if not question.days:
        return not dates or min(dates)[:10] <= as_of.isoformat()
    day = question.days[0]
    if question.when == "after":
        return any(d > day for d in dates)
    if question.when == "before":
        return any(d < day for d in dates)
    between = held.status == "former" and len(dates) > 1 and min(dates)[: len(day)] <= day <= max(dates)
    return between or any(d.startswith(day) or day.startswith(d) for d in dates)


def _rank(held: Holding) -> int:
    return len(held.title)


def item(desk: Desk, held: Holding, post_first: bool = False) -> Item:
    """A holding as an answer."""
    name, post = desk.label(held.person), held.title or "no title given"
    where = ", ".join(x for x in (desk.label(held.body), desk.label(held.place)) if x)
    detail = f"{post}{', ' + where if where else ''}{_dated(held)}"
    if held.status == "former":
        detail = f"formerly {detail}"
    text = name if not post_first else f"{post}{', ' + where if where else ''}"
    return Item(text, "person", held.person, detail if not post_first else f"{name}{_dated(held)}", held.last or None, True,
                desk.cite(s for _, s in sorted(held.seen, reverse=True)))  # fmt: skip


def _naming(desk: Desk, held: Holding) -> str:
    return f"{desk.label(held.person)}{_dated(held) if held.last else ' (undated)'}"


def _as(desk: Desk, held: Holding) -> str:
    where = desk.label(held.body)
    if not held.title:
        return f" of {where}" if where else ""
    return f", {held.title}{', ' + where if where else ''}"


def _dated(held: Holding) -> str:
    return f" (last recorded {long_date(held.last)})" if held.last else ""


def _unknown(desk: Desk, question: Question) -> Answer:
    """Nobody is named: what comes near is shown as such, without a name in the answer itself."""
    near = _near(desk, question)
    text = "The papers do not say: nobody is named for this."
    if near:
        text += f" The nearest that they state: {near[0].text}{' – ' + near[0].detail if near[0].detail else ''}."
    return Answer(question.text, describe(question), NOT_STATED, text, (), near)


def _near(desk: Desk, question: Question) -> tuple[Item, ...]:
    """Seats and passages that a helpful colleague would point to."""
    want = set(question.title) - {"*lead"}
    out = []
    by_seat: dict[str, list[dict[str, str | None]]] = defaultdict(list)
    for row in desk.rows(SEATS):
        by_seat[str(row["seat"])].append(row)
    names = {stem(w) for e in (*question.bodies, *question.places) for w in words(e.label)} - {stem("the"), stem("and")}
    for rows in by_seat.values():
        first = rows[0]
        have = set(content(f"{first['position']} {first['organisation']}"))
        if (want and want <= have) or (question.places and names and names <= have):
            out.append(
                Item(
                    f"a seat: {first['position']}, {first['organisation']}",
                    "seat",
                    first["seat"],
                    None,
                    None,
                    True,
                    desk.cite(r["span"] for r in rows),
                )
            )
    return (*out[:2], *desk.nearest(question.text, 2))


def chairs_of_meeting(desk: Desk, meetings: list[Entity]) -> list[Holding]:
    """Those whom a meeting's own roster marks as being in the chair."""
    spans = {
        str(r["span"])
        for meeting in meetings
        for r in desk.rows(
            "SELECT ?span WHERE { ?a a cv:Attendance ; cv:inMeeting ?meeting . GRAPH ?span { ?a cv:attendee ?p } }",
            meeting=meeting.id,
        )
    }
    return [
        h
        for h in holdings(desk)
        if "chair" in {stem(w) for w in words(h.title)}
        and not RANKS & {stem(w) for w in words(h.title)}
        and any(s in spans for _, s in h.seen)
    ]
