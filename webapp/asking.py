"""Questions put by pages and scripts: answers as of a day, and examples that these papers can answer."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING

from convenor.graph.errors import UsageError
from convenor.graph.paper import long_date
from convenor.search.answers import in_question
from convenor.search.filters import days
from convenor.webapp.view import Decision, View

if TYPE_CHECKING:
    from convenor.search.answers import Answer

POSTS = """
SELECT ?title ?body (COUNT(?other) AS ?weight) WHERE {
  ?role a org:Membership ; org:role ?title ; org:organization ?of ; cv:roleStatus "held" ; org:member ?who .
  ?of rdfs:label ?body .
  ?other org:organization ?of .
  FILTER (REGEX(?title, "^(Deputy |Vice |Independent )?(Chair|Chief Executive|Leader|Clerk|Head of|Director of)", "i"))
} GROUP BY ?title ?body ORDER BY DESC(?weight) ?title ?body LIMIT 5
"""
MOST_TRIED = 5  # questions of one sort
_ROUTINE = re.compile(
    r"\bminutes\b|\bapolog|\bdeclarations?\b|\bany other business\b|\bnext meeting\b|\bwelcome\b", re.I
)


def end_of(date: str) -> datetime.date:
    """The last day of a day, month or year. Raises UsageError when it is none."""
    found = days(date)
    if found is None:
        raise UsageError(f"{date!r} is not a date; write 2024, 2024-03 or 2024-03-25.")
    return datetime.datetime.strptime(str(found[1]), "%Y%m%d").date()


def ask_as_of(view: View, question: str, as_of: str = "", before: str = "") -> Answer:
    """The answer to a question as of a date, today where none is given; it may follow on one `before`. Raises UsageError."""
    from convenor.search.answer import answer

    return answer(question, view.knowledge, end_of(as_of) if as_of else None, before)


def examples(view: View) -> list[str]:
    """Questions to begin with, about what is really in the papers: of each sort the first that they answer."""
    return [question for sort in (_posts(view), _meetings(view), _matters(view)) for question in _answered(view, sort)]


def _answered(view: View, questions: Iterable[str]) -> list[str]:
    for question in islice(questions, MOST_TRIED):
        try:
            found = ask_as_of(view, question)
        except UsageError:
            continue  # a name of the papers made it too long
        if found.status == "answered":
            return [question]
    return []


def _posts(view: View) -> Iterator[str]:
    for row in view.store.rows(POSTS):
        yield f"Who is the {row['title']} of {row['body']}?"


def _meetings(view: View) -> Iterator[str]:
    for meeting in view.meetings:
        if meeting.standing != "scheduled" and meeting.date and meeting.body:
            yield f"Who attended the meeting of {meeting.body} on {long_date(meeting.date)}?"


def _matters(view: View) -> Iterator[str]:
    for decision in view.decisions:
        title = decision.item.lstrip("0123456789.() ")
        if decision.date and not is_routine(decision) and 2 <= len(title.split()) <= 6:
            yield f"What was decided about {in_question(title)}?"


def is_routine(decision: Decision) -> bool:
    """Whether a decision is of the kind that every meeting takes, such as agreeing the minutes of the last."""
    return bool(_ROUTINE.search(f"{decision.item} {decision.text}"))
