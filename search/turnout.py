"""Who came and who did not: how many, how often, to one meeting and not the other, who was in the chair."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from convenor.graph.reading import PRESIDED
from convenor.search.answers import Answer, Item, counted, listed, long_date
from convenor.search.asked import Asked
from convenor.search.attendance import (
    HOW,
    MISSED,
    THERE,
    Seen,
    days,
    item,
    of_no_meeting,
    people,
    recorded,
    seen,
    shown,
    wanted,
)
from convenor.search.desk import listing
from convenor.search.holders import item as holder_item
from convenor.search.holdings import RANKS, Holding, holdings, post, shown as shown_posts, spell
from convenor.search.meetings import Meeting, bodies_meant, cite, find, meetings
from convenor.search.times import fits

SUBSTITUTES = """
SELECT ?a ?who ?instead ?date ?span WHERE {
  #ONLY
  ?a cv:attendee ?who ; cv:inMeeting ?meeting . OPTIONAL { ?meeting dcterms:date ?date }
  GRAPH ?span { ?a cv:substituteFor ?instead }
}"""
MOST = 8


def count(asked: Asked) -> Answer | None:
    """How many people were there, by how they were; None where something else is counted."""
    if of_no_meeting(asked):
        return None
    held = recorded(asked)
    if isinstance(held, Answer):
        return held
    rows = [one for row in held for each in people(asked.desk, row, tuple(HOW)).values() for one in each]
    how = ("present",) if "present" in asked.shape else wanted(asked)
    found = [one for one in rows if one.how in how]
    if "both" in asked.shape.split():
        everywhere = set.intersection(
            *({one.person for one in found if one.meeting in {m.id for m in row}} for row in held)
        )
        found = [one for one in found if one.person in everywhere]
    if not found:
        return asked.refused(f"They name nobody in that way for {days(held)}.", cite(asked.desk, held[0][:1]))
    tally = Counter(one.how for one in rows)
    told = listed([f"{tally[each]} {each.replace('_', ' ')}" for each in HOW if tally[each]])
    number = str(len({one.person for one in found}))
    spans = [span for one in found for span in one.spans]
    answer = asked.item(number, "number", held[0][0].id, f"{told} on {days(held)}", held[0][0].date, spans)
    return asked.answered(f"{number}: {answer.detail}.", [answer], shown(asked.desk, found))


def difference(asked: Asked) -> Answer:
    """Who was at the first of two meetings and not at the second."""
    held = recorded(asked)
    if isinstance(held, Answer):
        return held
    if len(held) != 2:
        return asked.refused("Two meetings are needed to compare who was there.")
    there, not_there = (people(asked.desk, row, THERE) for row in held)
    only = [who for who in there if who not in not_there]
    first, second = days(held[:1]), days(held[1:])
    if not only:
        return asked.refused(f"Everybody recorded on {first} is also recorded on {second}.", cite(asked.desk, held[0]))
    found = [one for who in only for one in there[who]]
    text = f"{counted(len(only), 'person', 'people')} came on {first} and not on {second}: {asked.labels(only)}."
    return asked.answered(text, [item(asked, who, found, held[0][0].date) for who in only], shown(asked.desk, found))


def never(asked: Asked) -> Answer:
    """Who is on the record of a body's meetings only with apologies or as absent."""
    rows = _of_bodies(asked)
    came = {one.person for one in rows if one.how in THERE}
    missing = list(dict.fromkeys(one.person for one in rows if one.person not in came))
    if not missing:
        return asked.refused("Everybody on the record came at least once.")
    found = [one for one in rows if one.person in missing]
    text = f"{counted(len(missing), 'person', 'people')} on the record never came: {asked.labels(missing)}."
    return asked.answered(text, [item(asked, who, found, "") for who in missing], shown(asked.desk, found))


def every(asked: Asked) -> Answer:
    """Who is on the record of every meeting of a body as having been there."""
    rows = [one for one in _of_bodies(asked) if one.how in THERE]
    met = {one.meeting for one in rows}
    bodies = {m.body for m in meetings(asked.desk) if m.id in met}
    who = [
        p for p in dict.fromkeys(one.person for one in rows) if {one.meeting for one in rows if one.person == p} == met
    ]
    if len(bodies) != 1 or not who:
        return asked.refused("They record nobody at all of them." if len(bodies) == 1 else "Of which body?")
    found = [one for one in rows if one.person in who]
    text = f"{counted(len(who), 'person', 'people')} came to all {len(met)} meetings on record: {asked.labels(who)}."
    return asked.answered(text, [item(asked, each, found, "") for each in who], shown(asked.desk, found))


def substitutes(asked: Asked) -> Answer | None:
    """Who came in the place of somebody; None where no rule read it."""
    wanted_for = {person.id for person in asked.question.people}
    rows = [row for row in asked.desk.rows(SUBSTITUTES) if row["instead"] in wanted_for]
    told = []
    for row in {row["a"]: row for row in rows}.values():
        detail = f"in place of {asked.desk.label(row['instead'])}, {long_date(row['date'])}"
        told.append(
            asked.item(asked.desk.label(row["who"]), "person", row["who"], detail, row["date"] or "", [row["span"]])
        )
    if not told:
        return None
    text = listed([f"{each.text} ({each.detail})" for each in told])
    return asked.answered(f"{text}.", told, asked.desk.shown(listing(SUBSTITUTES, "a", [row["a"] for row in rows])))


def _of_bodies(asked: Asked) -> list[Seen]:
    """The attendance at all meetings of the bodies and times that a question names."""
    meant = bodies_meant(asked)
    ids = {m.id for m in meetings(asked.desk) if (not meant or m.body in meant) and _in_days(asked, m)}
    return [one for one in seen(asked.desk) if one.meeting in ids]


def _in_days(asked: Asked, meeting: Meeting) -> bool:
    return not asked.question.days or any(fits(meeting.date, day) for day in asked.question.days)


def most(asked: Asked) -> Answer:
    """Who came, or stayed away, most or least often."""
    how = wanted(asked)
    found = [one for one in _of_bodies(asked) if one.how in how]
    tally = Counter(one.person for one in {(one.person, one.meeting): one for one in found}.values())
    if not tally:
        return asked.refused("They record nobody in that way.")
    number = min(tally.values()) if re.search(r"\b(?:least|fewest)\b", asked.shape) else max(tally.values())
    best = [who for who, times in tally.items() if times == number]
    told = []
    for who in best[:MOST]:
        spans = [span for one in found if one.person == who for span in one.spans]
        told.append(asked.item(asked.desk.label(who), "person", who, counted(number, "meeting"), spans=spans))
    text = f"{asked.labels(best[:MOST])}: {counted(number, 'meeting')}{' each' if len(best) > 1 else ''}."
    return asked.answered(text, told, shown(asked.desk, [one for one in found if one.person in best]))


def check(asked: Asked) -> Answer:
    """Whether somebody was at a meeting: yes or no where the record names them, else that it does not."""
    who = {person.id for person in asked.question.people}
    held = recorded(asked)
    if isinstance(held, Answer):
        return held
    ids = {m.id for row in held for m in row}
    rows = [one for one in seen(asked.desk) if one.person in who and one.meeting in ids]
    if not rows:
        name = listed([person.label for person in asked.question.people]) or "anybody of that name"
        return asked.refused(f"The record of {days(held)} does not name {name}.", cite(asked.desk, held[0]))
    told = []
    for one in rows:
        said = f"{'Yes' if one.how in THERE else 'No'}: {asked.desk.label(one.person)} {HOW.get(one.how, one.how)}"
        told.append(asked.item(said, "attendance", one.person, days(held), spans=one.spans))
    names = listed([f"{asked.desk.label(one.person)} {HOW.get(one.how, one.how)}" for one in rows])
    yes = all(one.how in THERE for one in rows)
    return asked.answered(f"{'Yes' if yes else 'No'}: {names} on {days(held)}.", told, shown(asked.desk, rows))


def of_person(asked: Asked) -> Answer:
    """The meetings at which somebody was, or that they missed, and how many."""
    who = {person.id for person in asked.question.people}
    by_id = {m.id: m for m in meetings(asked.desk)}
    rows = sorted((one for one in _of_bodies(asked) if one.person in who), key=lambda one: by_id[one.meeting].date)
    how = MISSED if wanted(asked) == MISSED else wanted(asked)
    found = [one for one in rows if one.how in how]
    name = listed([person.label for person in asked.question.people])
    if asked.question.wants == "date":
        found = [one for one in found if by_id[one.meeting].date]
    if not found:
        near = [_meeting(asked, one, by_id[one.meeting]) for one in rows[:3]]
        return asked.refused(f"They record no such meeting of {name}.", near)
    dates = listed([long_date(by_id[one.meeting].date) for one in found])
    verb = "missed" if how[0] in MISSED else "was at"
    text = f"{name} {verb} {counted(len(found), 'meeting')}: {dates}."
    told = [_meeting(asked, one, by_id[one.meeting]) for one in found]
    if asked.shape.startswith("how"):
        spans = [span for one in found for span in one.spans]
        told = [asked.item(str(len(found)), "number", None, f"{name}: {dates}", spans=spans)]
    return asked.answered(text, told, shown(asked.desk, found))


def _meeting(asked: Asked, one: Seen, meeting: Meeting) -> Item:
    detail = f"{asked.desk.label(meeting.body)}; {asked.desk.label(one.person)} {HOW.get(one.how, one.how)}"
    return asked.item(long_date(meeting.date), "date", meeting.id, detail, meeting.date, one.spans)


def chaired(asked: Asked) -> Answer:
    """Who was in the chair at a meeting: only what the meeting's own record says, never the holder of the office."""
    found = [m for row in find(asked) for m in row]
    ids, dates = {m.id for m in found}, {m.date for m in found}
    rows = [one for one in seen(asked.desk) if one.meeting in ids and one.how in THERE]
    there, spans = {one.person for one in rows}, {span for one in rows for span in one.spans}
    marked = [held for held in holdings(asked.desk) if held.person in there and _in_chair(held, spans, dates)]
    marked.sort(key=lambda held: held.title != PRESIDED)
    if not marked:
        return asked.refused("They do not say who was in the chair at that meeting.", cite(asked.desk, found[:2]))
    best = marked[:1] if marked[0].title == PRESIDED else marked[:2]
    text = f"{asked.desk.label(best[0].person)}, {post(asked.desk, best[0])} ({spell(best[0])})."
    return asked.answered(text, [holder_item(asked, held) for held in best], shown_posts(asked.desk, best))


def chaired_or_none(asked: Asked) -> Answer | None:
    """As `chaired`, None where no record says it."""
    found = chaired(asked)
    return found if found.answers else None


def _in_chair(held: Holding, spans: Sequence[str] | set[str], dates: set[str]) -> bool:
    """Whether the meeting's own roster marks somebody as its chair."""
    marked = "chair" in held.stems and not RANKS & held.stems
    return marked and any(span in spans and (not day or day in dates) for day, span in held.seen)
