"""A question answered: from the graph where it asks for a relation the graph has, else by the papers' best sentence, else not.

What asks for a name, a meeting's record, a decision or a population is answered from the graph or not at all: a sentence
that only sounds near would put a wrong name before people.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from convenor.graph.errors import UsageError
from convenor.search import clauses, meetings, posts, sentence, settled, things
from convenor.search.answers import NOT_STATED, Answer
from convenor.search.desk import Desk, desk, today
from convenor.search.question import Question, is_empty, parse

if TYPE_CHECKING:
    from convenor.search.knowledge import Knowledge

LONGEST = 500  # characters of a question
Handler = Callable[[Desk, Question, date], "Answer | None"]

HANDLERS: dict[str, tuple[Handler, ...]] = {
    "role": (posts.answer,),
    "before": (posts.before,),
    "person": (posts.person,),
    "chaired_meeting": (meetings.chaired,),
    "attendance": (meetings.attendance,),
    "facilitated": (meetings.facilitated, sentence.answer),
    "next_meeting": (meetings.next_meeting,),
    "decided": (settled.decided,),
    "actions": (settled.actions,),
    "population": (things.population,),
    "seats": (things.seats,),
    "members": (things.members, sentence.answer),
    "founders_without_seat": (things.founders, sentence.answer),
    "rule": (clauses.rule, sentence.answer),
    "definition": (clauses.definition, sentence.answer),
    "priorities": (things.priorities, sentence.answer),
    "serves": (things.serves,),
    "passage": (sentence.answer,),
}


def answer(question: str, knowledge: Knowledge, as_of: date | None = None) -> Answer:
    """The answer to a question, as of a day (today when none is given).

    Raises UsageError when there is nothing to answer: an empty question or one that is far too long.
    """
    if len(question) > LONGEST:
        raise UsageError(f"A question may have at most {LONGEST} characters; this one has {len(question)}.")
    question = " ".join(question.split())
    if is_empty(question):
        raise UsageError("Please ask a question, such as “Who chairs the board?”.")
    at = desk(knowledge)
    asked = parse(question, at.lookup)
    for handler in HANDLERS[asked.relation]:
        found = handler(at, asked, today(as_of))
        if found is not None:
            return found
    return Answer(question, asked.relation, NOT_STATED, "The papers do not say.", (), at.nearest(question))
