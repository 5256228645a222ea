"""Who was at a meeting, or at both: present, in attendance, with apologies; and from which bodies they came."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

import msgspec

from convenor.search.answers import Answer, Item, counted, listed, long_date
from convenor.search.asked import Asked
from convenor.search.desk import Desk, listing
from convenor.search.holdings import holdings
from convenor.search.meetings import ORIGIN, Meeting, bodies_meant, cite, find, meetings

ATTENDED = """
SELECT ?a ?person ?meeting ?as ?organisation ?span WHERE {
  #ONLY
  ?a a cv:Attendance ; cv:inMeeting ?meeting ; cv:attendee ?person ; cv:attendedAs ?as .
  OPTIONAL { ?a cv:representing ?organisation }
  GRAPH ?span { ?a cv:attendee ?person }
}"""
THERE = ("present", "in_attendance")
MISSED = ("apologies", "absent")
HOW = {
    "present": "was present",
    "in_attendance": "was in attendance",
    "apologies": "sent apologies",
    "absent": "was absent",
}
KINDS = ("council", "trust", "college", "universit", "charit", "board")  # kinds of body that a question may ask for
_WORDS = frozenset(  # in which attendance is asked for
    "people persons members member councillors councillor officers officer officials attendees participants delegates trustees governors directors "
    "partners guests observers public residents present absent missing away there here came come went both represented organisations meeting last "
    "latest previous first recent".split()
)
_OF_A_BODY = re.compile(r"\b(?:meetings?|sessions?) (?:of|for)\b")
_VERB = {"apologies": "sent apologies for", "absent": "did not come to"}
_MISSED = re.compile(r"\b(?:miss|missed|missing|away)\b|\b(?:not|never) (?:attend|come|come to|go)\b")


class Seen(msgspec.Struct, kw_only=True):
    """One person at one meeting; `how` as the paper has it, `organisations` the bodies given beside the name."""

    id: str
    person: str
    meeting: str
    how: str
    organisations: list[str] = msgspec.field(default_factory=list)
    spans: list[str] = msgspec.field(default_factory=list)


def seen(desk: Desk) -> list[Seen]:
    """Every attendance of the graph."""
    return desk.kept("attendance", _seen)


def _seen(desk: Desk) -> list[Seen]:
    found: dict[tuple[str, str], Seen] = {}
    for row in desk.rows(ATTENDED):
        key = (str(row["a"]), str(row["as"]))
        one = found.setdefault(key, Seen(id=key[0], person=str(row["person"]), meeting=str(row["meeting"]), how=key[1]))
        if row["organisation"] and row["organisation"] not in one.organisations:
            one.organisations.append(row["organisation"])
        if row["span"] and row["span"] not in one.spans:
            one.spans.append(row["span"])
    beside: dict[tuple[str, str], list[str]] = defaultdict(list)
    for held in holdings(desk):
        for _, span in held.seen:
            beside[held.person, span] += [held.body] if held.body else []
    for one in found.values():
        more = [body for span in one.spans for body in beside[one.person, span]]
        one.organisations += [body for body in dict.fromkeys(more) if body not in one.organisations]
    return list(found.values())


def shown(desk: Desk, found: Iterable[Seen]) -> str:
    """The query that lists some attendances."""
    return desk.shown(listing(ATTENDED, "a", dict.fromkeys(one.id for one in found)))


def of_no_meeting(asked: Asked) -> bool:
    """Whether a question that names no day and no body has words that are of no attendance and in no name: it asks of something else."""
    question = asked.question
    if question.days or question.bodies or _OF_A_BODY.search(asked.shape):
        return False
    return any(word not in _WORDS and word not in asked.desk.lookup.known for word in question.topic_text.split())


def answer(asked: Asked) -> Answer | None:
    """Who was there, at the meeting or at both; None where something else is asked."""
    if of_no_meeting(asked):
        return None
    held = recorded(asked)
    if isinstance(held, Answer):
        return held
    how = wanted(asked)
    each = [_from(asked, people(asked.desk, rows, how)) for rows in held]
    if how == ("absent",) and not any(each):
        how = MISSED
        each = [_from(asked, people(asked.desk, rows, how)) for rows in held]
    both = set.intersection(*(set(found) for found in each))
    if not both:
        return asked.refused(
            f"They name nobody for {days(held)}.", cite(asked.desk, [m for row in held for m in row][:3])
        )
    found = [one for people_there in each for who in people_there if who in both for one in people_there[who]]
    if asked.question.ask == "organisations" or asked.question.wants == "body":
        return _organisations(asked, found, days(held))
    order = sorted(both, key=lambda who: min(span for one in found if one.person == who for span in one.spans))
    verb = _VERB.get(how[0], "attended") + (" both meetings of" if len(each) > 1 else " the meeting of")
    text = f"{counted(len(order), 'person', 'people')} {verb} {days(held)}: {asked.labels(order)}."
    return asked.answered(text, [item(asked, who, found, held[0][0].date) for who in order], shown(asked.desk, found))


def answer_or_none(asked: Asked) -> Answer | None:
    """As `answer`, None where nobody is recorded."""
    found = answer(asked)
    return found if found and found.answers else None


def recorded(asked: Asked) -> list[list[Meeting]] | Answer:
    """The meetings that are meant, one row for each day; a refusal where one of them is not recorded."""
    rows = find(asked)
    if not asked.question.days:
        last = _last_two(asked)
        rows = [[m] for m in last] if "both" in asked.shape.split() else [last[-1:]]
    known = {one.meeting for one in seen(asked.desk)}
    if len(rows) == 1 and "both" in asked.shape.split():
        rows = [[m] for m in rows[0] if m.took_place and m.id in known][-2:] or rows
    held = [[m for m in row if m.took_place and m.id in known] for row in rows]
    if held and all(held):
        several = [row for row in held if len({m.body for m in row}) > 1 and len({m.date for m in row}) > 1]
        return _which(asked, several[0]) if several else held
    planned = [m for row in rows for m in row if not m.took_place]
    empty = [m for row in rows for m in row if m.took_place]
    why = "They hold no record of such a meeting."
    if planned:
        why = "That meeting is only known as scheduled; no paper records who was there."
    elif empty:
        why = "A paper speaks of that meeting but does not record who was there."
    return asked.refused(why, cite(asked.desk, (planned or empty)[:2]))


def _which(asked: Asked, several: Sequence[Meeting]) -> Answer:
    """Several bodies met at the time: none is chosen for the asker."""
    names = listed([f"{asked.desk.label(m.body)} on {long_date(m.date)}" for m in several], 5)
    return asked.refused(
        f"The papers record several such meetings: {names}. Which one is meant?", cite(asked.desk, several[:5])
    )


def _last_two(asked: Asked) -> list[Meeting]:
    """The last two meetings of the bodies named at which somebody is recorded as asked for."""
    how, meant = wanted(asked), bodies_meant(asked)
    if not meant and asked.question.bodies and asked.question.ask == "list" and not origins(asked):
        return []
    known = {one.meeting for one in seen(asked.desk) if one.how in how}
    found = [m for m in meetings(asked.desk) if m.id in known and (not meant or m.body in meant)]
    return found[-2:] if not meant or len({m.body for m in found}) == 1 else found[-1:]


def wanted(asked: Asked) -> tuple[str, ...]:
    """In which ways the people asked for were, or were not, at a meeting."""
    if asked.question.ask == "apologies" or "apolog" in asked.shape:
        return ("apologies",)
    if "absent" in asked.shape:
        return ("absent",)
    if asked.question.ask == "missed" or _MISSED.search(asked.shape):
        return MISSED
    return ("in_attendance",) if "in attendance" in asked.shape else THERE


def people(desk: Desk, rows: Iterable[Meeting], how: Sequence[str]) -> dict[str, list[Seen]]:
    """Person → the rows that say how they attended some meetings."""
    ids = {m.id for m in rows}
    out: dict[str, list[Seen]] = defaultdict(list)
    for one in seen(desk):
        if one.meeting in ids and one.how in how:
            out[one.person].append(one)
    return dict(out)


def origins(asked: Asked) -> set[str]:
    """Bodies named beside the one that met: where those asked for come from."""
    named = {body.id for body in asked.question.bodies}
    from_there = re.match(r"^which BODY (?!members?\b|partners?\b)", asked.shape) is not None
    return named if from_there and len(named) == 1 else named - bodies_meant(asked)


def _from(asked: Asked, there: dict[str, list[Seen]]) -> dict[str, list[Seen]]:
    """Only those who come from the bodies or places named, where the question names some beside the body that met."""
    bodies = origins(asked)
    places = tuple(place.label.lower() for place in asked.question.places) if ORIGIN.search(asked.shape) else ()
    if not bodies and not places:
        return there

    def comes(one: Seen) -> bool:
        return any(
            b in bodies or asked.desk.label(b).lower().startswith(places or ("\x00",)) for b in one.organisations
        )

    return {who: rows for who, rows in there.items() if any(map(comes, rows))}


def days(held: Sequence[Sequence[Meeting]]) -> str:
    """The dates of some meetings, in words."""
    return listed(list(dict.fromkeys(long_date(m.date) for row in held for m in row)))


def item(asked: Asked, who: str, found: Sequence[Seen], day: str) -> Item:
    """A person at a meeting as an answer, with the bodies given beside the name."""
    rows = [one for one in found if one.person == who]
    bodies = list(dict.fromkeys(asked.desk.label(body) for one in rows for body in one.organisations))
    how = "in attendance" if all(one.how == "in_attendance" for one in rows) else ""
    spans = [span for one in rows for span in one.spans]
    return asked.item(asked.desk.label(who), "person", who, ", ".join(x for x in (*bodies[:2], how) if x), day, spans)


def _organisations(asked: Asked, found: Sequence[Seen], when: str) -> Answer:
    """The bodies that those people came from: what the roster itself says beside their names."""
    said: dict[str, list[Seen]] = defaultdict(list)
    for one in found:
        for body in one.organisations:
            said[body].append(one)
    if not said:
        return asked.refused("They do not say which bodies those people came from.")
    kind = next((kind for kind in KINDS if re.search(rf"^(?:which|what) {kind}", asked.shape)), "")
    said = {body: rows for body, rows in said.items() if kind in asked.desk.label(body).lower()} or said
    order = sorted(said, key=lambda body: min(span for one in said[body] for span in one.spans))
    told = []
    for body in order:
        spans = [span for one in said[body] for span in one.spans]
        named = asked.labels(dict.fromkeys(one.person for one in said[body]))
        told.append(asked.item(asked.desk.label(body), "organisation", body, named, spans=spans))
    text = f"{counted(len(order), 'body', 'bodies')} on {when}: {asked.labels(order)}."
    return asked.answered(text, told, shown(asked.desk, found))
