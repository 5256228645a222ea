"""Who is to do something, for a task put in other words than the paper's: the owner of the action nearest in meaning."""

from __future__ import annotations

import re

from convenor.search.actions import Action, actions, item, owners, shown
from convenor.search.answers import Answer
from convenor.search.asked import Asked
from convenor.search.desk import holding, span_of
from convenor.search.passage import named_as_asked
from convenor.search.words import likeness

ENOUGH = 0.44  # cosine to the question and three tenths of the words that its subject shares
MOST = 24  # actions that are compared
POOL = 12  # passages whose actions are compared
_TASK = re.compile(
    r"^(?!.*\b(?:not|never)\b)who (?:else )?(?:still )?(?:is|are|was|were|will|would|has|have|had|must|should|needs?|owes?|agreed|offered|undertook|promised)\b"
    r"(?! (?:the|our|a|an|your|their|PERSON|BODY)\b)"
)

_DOES = re.compile(  # what somebody does who need hold no post
    r"^who (?:will|would|must|should|(?:has|have|needs?|is|are|is going|are going) to) (?!(?:be|become|chair|lead|hold|head|run|represent|serve|"
    r"act|take|sit|succeed|replace|follow|stand|fill|join)\b)[a-z]+\b"
)


def owner(asked: Asked) -> Answer | None:
    """The owner of the one action that is near enough, as the paper's own words; None where none is, or nobody owns it."""
    if not _TASK.search(asked.shape) or asked.question.days:
        return None
    scored = sorted(_scored(asked), key=lambda each: (-each[0], not owners(asked, each[1]), each[1].ids))
    if not scored or scored[0][0] < ENOUGH or not owners(asked, scored[0][1]):
        return None
    best = scored[0][1]
    if not any(named_as_asked(asked, span_of(span)) for span in best.spans):
        return None  # of somebody or something else
    told = asked.item(owners(asked, best), "person", next(iter(best.owners), None), best.short, best.date, best.spans)
    near = [item(asked, action) for _, action in scored[1:3]]
    said = best.short if best.short.startswith(told.text) else f"{told.text}: {best.short}"
    return asked.by_meaning(said, [told], shown(asked.desk, [best]), near)


def of_no_post(asked: Asked) -> Answer | None:
    """The same for a question that only sounds like one for a post: "who will talk to the engineers"."""
    return None if asked.question.leads or not _DOES.search(asked.shape) else owner(asked)


def _scored(asked: Asked) -> list[tuple[float, Action]]:
    """The actions of the best passages, each with how near it is."""
    hits = asked.desk.search(asked.question.text, POOL)
    named = {thing.id for thing in asked.question.named}
    some = [a for a in actions(asked.desk) if any(holding(hits, span_of(span)) for span in a.spans) and _of(a, named)]
    some = some[:MOST]
    near = asked.desk.nearness(asked.question.text, [action.text for action in some])
    topic = asked.question.topic
    return [(each + 0.3 * likeness(topic, action.text), action) for each, action in zip(near, some, strict=True)]


def _of(action: Action, named: set[str]) -> bool:
    """Whether an action is of what a question names: the meeting body, or nothing is named."""
    return not named or action.body in named
