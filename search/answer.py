"""A question answered: from the graph where it asks for what the graph has, else by the best sentence, else not.

What asks for a name, a meeting's record, a decision or a population is answered from the graph or not at all: a
sentence that only sounds near would put a wrong name before people.
"""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

import msgspec

from convenor.graph.errors import UsageError
from convenor.search.answers import NOT_STATED, Answer
from convenor.search.asked import Asked
from convenor.search.desk import desk, today
from convenor.search.followup import in_full
from convenor.search.holdings import has_title
from convenor.search.question import is_empty, parse
from convenor.search.spelling import spelt
from convenor.search.suggest import with_help
from convenor.search.ways import first

if TYPE_CHECKING:
    from convenor.search.knowledge import Knowledge

LONGEST = 500  # characters of a question


def answer(question: str, knowledge: Knowledge, as_of: date | None = None, before: str = "") -> Answer:
    """The answer to a question, as of a day (today when none is given).

    `before` is the question that was asked before, or the `asked` of its answer, where this one may follow on it.
    Raises UsageError when there is nothing to answer: an empty question or one that is far too long.
    """
    if len(question) > LONGEST:
        raise UsageError(f"A question may have at most {LONGEST} characters; this one has {len(question)}.")
    question = " ".join(question.split())
    if is_empty(question):
        raise UsageError("Please ask a question, such as “Who chairs the board?”.")
    at, day = desk(knowledge), today(as_of)
    full = in_full(question, before[:LONGEST], at.lookup, day) if before else question
    read = spelt(at, full)
    asked = Asked(at, parse(read, at.lookup, day, partial(has_title, at)), day)
    found = first(asked)
    if found.status == NOT_STATED:
        found = with_help(asked, found)
    if read != full:
        found = msgspec.structs.replace(found, interpretation=f"{found.interpretation}; read as: {read}")
    return msgspec.structs.replace(found, question=question, asked=full)
