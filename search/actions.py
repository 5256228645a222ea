"""What is to be done: by whom, by when, and what became of it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

import msgspec

from convenor.graph import dates
from convenor.search.answers import Answer, Item, counted, long_date, sentence
from convenor.search.asked import Asked
from convenor.search.desk import Desk, listing
from convenor.search.meetings import bodies_meant, find
from convenor.search.times import first_of, fits, last_of
from convenor.search.words import content, likeness, words

ACTIONS = """
SELECT ?action ?text ?owner ?ownerText ?due ?status ?ref ?meeting ?date ?body ?span WHERE {
  #ONLY
  ?action a cv:Action ; cv:text ?text .
  OPTIONAL { ?action cv:owner ?owner } OPTIONAL { ?action cv:ownerText ?ownerText } OPTIONAL { ?action cv:due ?due }
  OPTIONAL { ?action cv:status ?status } OPTIONAL { ?action cv:reference ?ref }
  OPTIONAL {
    ?action cv:inMeeting ?meeting OPTIONAL { ?meeting dcterms:date ?date } OPTIONAL { ?meeting cv:heldBy ?body }
  }
  OPTIONAL { GRAPH ?span { ?action cv:text ?text } }
}"""
DONE = re.compile(r"\b(?:done|complete|completed|closed|finished|discharged|achieved)\b", re.I)
MOST = 12
ENOUGH = 0.6  # share of the question's words that an action must hold: whose and what it is, "the" and "to" aside
_STATES = frozenset(content("open done overdue outstanding complete completed closed finished late pending yet before"))
_WHOLE_LIST = ("open", "done", "overdue", "count", "due_by")


class Action(msgspec.Struct, kw_only=True):
    """Something to be done, as the latest log has it; `ids` are its entries in all logs."""

    ids: list[str]
    text: str
    owners: list[str] = msgspec.field(default_factory=list)
    owner_text: str = ""
    due: str = ""
    status: str = ""
    ref: str = ""
    meeting: str = ""
    date: str = ""
    body: str | None = None
    spans: list[str] = msgspec.field(default_factory=list)

    @property
    def done(self) -> bool:
        """Whether the latest log says so."""
        return DONE.search(self.status) is not None and "not " not in self.status.lower()

    @property
    def due_day(self) -> str:
        """When it is due, as an ISO date, "" where that is no date."""
        return self.due if re.fullmatch(r"\d{4}(?:-\d\d){0,2}", self.due) else dates.first(self.due) or ""

    @property
    def short(self) -> str:
        """The wording without what only leads to the next."""
        return self.text.rstrip(".;, ").removesuffix(" and").rstrip(";,")


def actions(desk: Desk) -> list[Action]:
    """Every action of the graph; what several logs list is one, in the words of the latest."""
    return desk.kept("actions", _actions)


def _actions(desk: Desk) -> list[Action]:
    found: dict[str, Action] = {}
    for row in desk.rows(ACTIONS):
        known = found.setdefault(str(row["action"]), _action({name: value or "" for name, value in row.items()}))
        for value, kept in ((row["owner"], known.owners), (row["span"], known.spans)):
            if value and value not in kept:
                kept.append(value)
    same: dict[tuple[str, str], list[Action]] = defaultdict(list)
    for action in found.values():
        same[" ".join(words(action.text)), action.ref].append(action)
    return sorted(map(_latest, same.values()), key=lambda a: (a.date, min(a.spans, default=""), a.ids))


def _action(row: dict[str, str]) -> Action:
    return Action(
        ids=[row["action"]],
        text=row["text"],
        owner_text=row["ownerText"],
        due=row["due"],
        status=row["status"],
        ref=row["ref"],
        meeting=row["meeting"],
        date=row["date"],
        body=row["body"] or None,
    )


def _latest(same: Sequence[Action]) -> Action:
    """The entry of the latest log, with the entries and places of all of them."""
    ordered = sorted(same, key=lambda a: (a.date, a.ids), reverse=True)
    first = ordered[0]
    first.ids = [id for action in ordered for id in action.ids]
    first.spans = [span for action in ordered for span in action.spans]
    first.owners = first.owners or [who for action in ordered for who in action.owners]
    return first


def shown(desk: Desk, found: Iterable[Action]) -> str:
    """The query that lists some actions."""
    return desk.shown(listing(ACTIONS, "action", (id for a in found for id in a.ids)))


def owners(asked: Asked, action: Action) -> str:
    """Whose it is, in words; "" where nobody is named."""
    return asked.labels(action.owners) or action.owner_text


def detail(asked: Asked, action: Action, whose: bool = True) -> str:
    """Whose an action is, when it is due, and how it stood."""
    due = f"due {long_date(action.due)}" if action.due else ""
    status = action.status[:1].lower() + action.status[1:]
    stood = f"{status} on {long_date(action.date)}" if status and action.date else status
    return "; ".join(x for x in (owners(asked, action) if whose else "", due, stood) if x)


def item(asked: Asked, action: Action) -> Item:
    """An action as an answer: what, whose, due when."""
    return asked.item(action.text, "action", action.ids[0], detail(asked, action), action.date, action.spans)


def chosen(asked: Asked) -> list[Action]:
    """The actions of the people, bodies, days and words that a question names."""
    question = asked.question
    meant, who = bodies_meant(asked), {person.id for person in question.people}
    owning = {body.id for body in question.bodies} - meant
    dated = question.days and question.when == "on" and question.ask not in ("overdue", "due_by")
    met = {m.id for row in find(asked) for m in row} if dated else set()
    found = [a for a in actions(asked.desk) if (not meant or a.body in meant) and (not met or a.meeting in met)]
    theirs = [a for a in found if (who or owning) & set(a.owners)]
    found = theirs if who or (owning and theirs) else found
    refs = {a.ref.lower() for a in found if a.ref} & set(asked.shape.split())
    if refs:
        return [a for a in found if a.ref.lower() in refs]
    topic = [word for word in question.topic if word not in _STATES]
    topic = topic or ([] if who or owning or meant else content(" ".join(thing.label for thing in question.places)))
    if topic:
        scored = sorted(((likeness(topic, a.text), a) for a in found), key=lambda s: -s[0])
        return [a for score, a in scored if score >= max(ENOUGH, scored[0][0] - 0.15)]
    narrowed = who or question.bodies or question.places or question.days
    return found if narrowed or question.ask in _WHOLE_LIST else []


def answer(asked: Asked) -> Answer:
    """What somebody is to do, or what follows about a subject."""
    return _listed(asked, chosen(asked))


def _listed(asked: Asked, found: Sequence[Action], what: str = "action") -> Answer:
    if not found:
        return asked.refused("They record no such action.")
    told = [item(asked, action) for action in found[:MOST]]
    texts = [f"{a.short} ({detail(asked, a)})" if detail(asked, a) else a.short for a in found[:3]]
    return asked.answered(f"{counted(len(found), what)}: {'; '.join(texts)}.", told, shown(asked.desk, found[:MOST]))


def by_state(asked: Asked) -> Answer:
    """The actions that are open, done or overdue on the day that answers are given for."""
    found = [a for a in chosen(asked) if a.status or a.due]
    state = asked.question.ask
    if state == "done":
        return _listed(asked, [a for a in found if a.done], "done action")
    found = [a for a in found if not a.done]
    if state == "overdue":
        found = [a for a in found if a.due_day and last_of(a.due_day) < asked.today]
        found.sort(key=lambda a: a.due_day)
    return _listed(asked, found, f"{state} action")


def by_due_day(asked: Asked) -> Answer:
    """The actions that are due on, before or after the day asked for."""
    day, when = asked.question.days[0], asked.question.when
    found = sorted((a for a in chosen(asked) if a.due_day), key=lambda a: a.due_day)
    if when in ("before", "by", "until"):
        limit = first_of(day) if when == "before" else last_of(day)
        found = [a for a in found if a.due_day < limit or (when != "before" and a.due_day == limit)]
    else:
        found = [a for a in found if (a.due_day > last_of(day) if when == "after" else fits(a.due_day, day))]
    return _listed(asked, found)


def count(asked: Asked) -> Answer:
    """How many actions there are."""
    found = [a for a in chosen(asked) if "open" not in asked.shape or not a.done]
    if not found:
        return asked.refused("They record no such action.")
    texts = "; ".join(a.short for a in found[:5])
    told = asked.item(str(len(found)), "number", None, texts, spans=[a.spans[0] for a in found if a.spans])
    return asked.answered(f"{counted(len(found), 'action')}: {texts}.", [told], shown(asked.desk, found))


def owner(asked: Asked) -> Answer | None:
    """Who is to do something, in the action's own words where its owner was not read; None where no action has them."""
    every = chosen(asked)
    found = [a for a in every if a.owners or a.owner_text][:3]
    if every and not found:
        return asked.partly(sentence(every[0].short), [item(asked, every[0])], shown(asked.desk, every[:1]))
    told = []
    for a in found:
        said = "; ".join(x for x in (a.short, detail(asked, a, whose=False)) if x)
        told.append(asked.item(owners(asked, a), "person", next(iter(a.owners), None), said, a.date, a.spans))
    return _first(asked, told, found)


def duty(asked: Asked) -> Answer | None:
    """Who is responsible for doing something; None unless an action has every word of it and nothing else is named."""
    question = asked.question
    words = content(question.topic_text)
    if not question.leads or len(words) < 2 or question.named or question.days:
        return None
    return owner(asked) if any(likeness(words, a.text) >= 0.99 for a in actions(asked.desk)) else None


def due(asked: Asked) -> Answer | None:
    """When something is due; None where no action has those words."""
    found = [a for a in chosen(asked) if a.due][:2]
    told = [
        asked.item(long_date(a.due), "date", a.ids[0], f"{a.short}; {detail(asked, a)}", a.due_day, a.spans)
        for a in found
    ]
    return _first(asked, told, found)


def status(asked: Asked) -> Answer | None:
    """What became of an action; None where no action has those words."""
    found = [a for a in chosen(asked) if a.status][:2]
    told = [asked.item(a.status, "status", a.ids[0], f"{a.short}; {detail(asked, a)}", a.date, a.spans) for a in found]
    return _first(asked, told, found)


def _first(asked: Asked, told: Sequence[Item], found: Sequence[Action]) -> Answer | None:
    if not told:
        return None
    return asked.answered(sentence(f"{told[0].text}: {told[0].detail}"), told, shown(asked.desk, found))
