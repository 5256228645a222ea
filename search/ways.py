"""Which way of answering each kind of question takes."""

from __future__ import annotations

import re

from convenor.search import (
    actions,
    acts,
    aims,
    amount_told,
    attendance,
    beside,
    changes,
    decisions,
    definitions,
    follows,
    founders,
    holders,
    meetings,
    owner_told,
    passage,
    persons,
    places,
    profile,
    record,
    rules,
    seats,
    serves,
    sittings,
    tables,
    turnout,
    venues,
    voting,
)
from convenor.search.answers import Answer
from convenor.search.asked import Asked, Handler
from convenor.search.facilitated import facilitated
from convenor.search.question import Question

ANY = ""  # whatever is wanted of a relation, where that has no row of its own
Way = tuple[Handler, ...]  # tried in turn until one has something to say

# (relation, what is wanted of it) → how it is answered.
WAYS: dict[tuple[str, str], Way] = {
    ("role", "left"): (holders.left, passage.answer),
    ("role", "vacant"): (holders.vacancies, passage.answer),
    ("role", ANY): (owner_told.of_no_post, holders.answer_or_duty),
    ("before", ANY): (persons.before,),
    ("after", ANY): (persons.after,),
    ("holders", ANY): (persons.holders, seats.made_up, persons.nobody),
    ("person", "when"): (persons.ended, passage.answer),
    ("person", "from"): (passage.start_told, persons.began, passage.answer),
    ("person", "check"): (persons.check, passage.answer),
    ("person", "bodies"): (persons.bodies_or_none, acts.origin, persons.bodies),
    ("person", ANY): (persons.person,),
    ("describe", ANY): (profile.answer, passage.answer),
    ("chaired", ANY): (turnout.chaired_or_none, beside.holder, turnout.chaired),
    ("attendance", "check"): (turnout.check,),
    ("attendance", "count"): (turnout.count, passage.stated, amount_told.answer, passage.unsaid),
    ("attendance", "difference"): (turnout.difference,),
    ("attendance", "every"): (turnout.every,),
    ("attendance", "substitute"): (turnout.substitutes, passage.answer),
    ("attendance", "never"): (turnout.never,),
    ("attendance", "most"): (turnout.most,),
    ("attendance", "meetings"): (turnout.of_person,),
    ("attendance", "apologies"): (attendance.answer_or_none, acts.apologies, attendance.answer),
    ("attendance", ANY): (attendance.answer, passage.answer),
    ("facilitated", ANY): (facilitated, passage.answer),
    ("meeting", "next"): (sittings.next_meeting,),
    ("meeting", "last"): (sittings.last,),
    ("meeting", "previous"): (sittings.previous,),
    ("meeting", "where"): (sittings.place_or_time, venues.answer),
    ("meeting", "time"): (sittings.place_or_time, passage.answer),
    ("meeting", "agenda"): (record.agenda, passage.answer),
    ("meeting", "count"): (sittings.count,),
    ("meeting", ANY): (sittings.when,),
    ("seats", "count"): (seats.count,),
    ("seats", "compare"): (seats.compare,),
    ("seats", "most"): (seats.most,),
    ("seats", ANY): (seats.answer,),
    ("founders", ANY): (founders.answer, passage.answer),
    ("population", "most"): (places.most, passage.answer),
    ("population", "compare"): (places.compare, passage.answer),
    ("population", ANY): (places.population,),
    ("within", "check"): (places.within, passage.answer),
    ("within", ANY): (places.contents, passage.answer),
    ("members", ANY): (places.members, passage.answer),
    ("decided", "count"): (decisions.count,),
    ("decided", "conditions"): (decisions.conditions,),
    ("decided", "who"): (decisions.who,),
    ("decided", "when"): (decisions.when, passage.answer),
    ("decided", "check"): (decisions.check,),
    ("decided", "became"): (decisions.answer_or_none, record.under_item, record.around, decisions.answer),
    ("decided", ANY): (decisions.answer_or_none, record.undecided, record.around, decisions.answer),
    ("follows", ANY): (follows.answer, decisions.answer_or_none, passage.answer),
    ("changed", ANY): (changes.answer,),
    ("votes", "who"): (voting.voters,),
    ("votes", "against"): (voting.contested,),
    ("votes", "unanimous"): (voting.unanimous,),
    ("votes", "lost"): (voting.lost,),
    ("votes", ANY): (voting.votes, record.votes_said, voting.unrecorded),
    ("why", ANY): (serves.why, passage.answer),
    ("serves", "up"): (serves.up,),
    ("serves", ANY): (serves.down,),
    ("actions", "owner"): (actions.owner, decisions.asked_of, passage.stated, owner_told.owner, passage.unsaid),
    ("actions", "due"): (actions.due, passage.answer),
    ("actions", "status"): (actions.status, decisions.answer),
    ("actions", "due_by"): (actions.by_due_day,),
    ("actions", "open"): (actions.by_state,),
    ("actions", "done"): (actions.by_state,),
    ("actions", "overdue"): (actions.by_state,),
    ("actions", "count"): (actions.count,),
    ("actions", ANY): (actions.answer,),
    ("aims", "vision"): (aims.vision, passage.answer),
    ("aims", "owner"): (aims.owner, passage.answer),
    ("aims", "deliver"): (aims.owner, passage.answer),
    ("aims", "owned"): (aims.owned, passage.answer),
    ("aims", "under"): (aims.under, passage.answer),
    ("aims", "number"): (aims.numbered, passage.answer),
    ("aims", "all"): (aims.every, aims.about, passage.answer),
    ("aims", ANY): (aims.about, passage.alike, passage.answer),
    ("rule", "met"): (rules.was_met,),
    ("rule", ANY): (rules.answer, passage.stated, amount_told.answer, owner_told.owner, passage.unsaid),
    ("same", ANY): (definitions.same, passage.answer),
    ("definition", "acronym"): (definitions.answer,),
    ("definition", ANY): (definitions.answer, profile.of_thing_alone, passage.answer),
    ("passage", ANY): (acts.actor, tables.answer, passage.stated, amount_told.answer, owner_told.owner, passage.unsaid),
}


# Questions for what is not so ("which seats has it not") get no list of what is, but where the way of asking understands them.
NEGATED = re.compile(r"\b(?:not|neither|nor|never|no(?! \d))\b")
PLAIN = frozenset({"role", "holders", "person", "seats", "decided", "actions", "members", "within"})
UNDERSTOOD = frozenset(
    {
        ("role", "left"),
        ("role", "vacant"),
        ("seats", "compare"),
        ("seats", "most"),
        ("decided", "check"),
        ("decided", "became"),
    }
    | {("actions", "open"), ("actions", "status"), ("actions", "overdue"), ("person", "check"), ("person", "when")}
)


def first(asked: Asked) -> Answer:
    """What the first way of answering says that has something to say; not what another body than the one asked about did."""
    question = asked.question
    for way in WAYS.get((question.relation, question.ask)) or WAYS[question.relation, ANY]:
        found = way(asked)
        if found is not None:
            if found.answers and _asks_for_what_is_not(question):
                return asked.refused("They are read for what is so, not for what is not.", found.answers[:3])
            other = meetings.told_of_another(asked, found) if found.answers else ""
            return asked.refused(f"What they tell is of another body than the {other}.") if other else found
    return asked.refused()


def _asks_for_what_is_not(question: Question) -> bool:
    return (
        question.relation in PLAIN
        and (question.relation, question.ask) not in UNDERSTOOD
        and NEGATED.search(question.shape) is not None
    )
