"""What followed from a decision, as the papers tell it: the actions it led to, later reports, the decision it was put off to."""

from __future__ import annotations

from collections.abc import Sequence

from convenor.graph.threads import Step, Thread, threads
from convenor.search import decisions
from convenor.search.answers import Answer, Item, counted, long_date
from convenor.search.asked import Asked
from convenor.search.desk import listing
from convenor.search.meetings import bodies_meant
from convenor.search.words import likeness

STEPS = "SELECT ?thing ?text WHERE { #ONLY\n ?thing cv:text ?text }"
ENOUGH = 0.75  # share of a subject's words that a matter must hold
MOST = 10


def answer(asked: Asked) -> Answer | None:
    """The later events of the matter asked about, in order; None where no matter has the words."""
    topic = decisions.topic_of(asked)
    if not topic:
        return None
    meant = bodies_meant(asked)
    found = [t for t in threads(asked.desk.store, asked.day) if not meant or t.body in meant or _named(asked, t, meant)]
    scored = [(max((likeness(topic, _said(t, step)) for step in t.events), default=0.0), t) for t in found]
    best = max(scored, key=lambda row: (row[0], len(row[1].events)), default=None)
    if best is None or best[0] < ENOUGH:
        return None
    return _told(asked, best[1])


def _named(asked: Asked, thread: Thread, meant: set[str]) -> bool:
    return thread.body in {asked.desk.label(body) for body in meant}


def _said(thread: Thread, step: Step) -> str:
    return f"{thread.title} {step.text}"


def _told(asked: Asked, thread: Thread) -> Answer:
    first, later = thread.events[0], thread.events[1:]
    if not later:
        return asked.refused(
            f"They record “{_short(first.text)}” ({long_date(first.date)}) and nothing that followed.", [_item(first)]
        )
    told = [_item(step) for step in later[:MOST]]
    stands = f"; it stands as {thread.status}" if thread.status else ""
    steps = "; ".join(f"{long_date(step.date)}: {_short(step.text)}" for step in later[:4])
    text = f"{counted(len(later), 'later entry', 'later entries')}{stands}. {steps}."
    return asked.answered(text, told, _query(asked, later), [_item(first)])


def _query(asked: Asked, steps: Sequence[Step]) -> str:
    return asked.desk.shown(listing(STEPS, "thing", (step.id for step in steps)))


def _item(step: Step) -> Item:
    detail = "; ".join(x for x in (step.kind, long_date(step.date) if step.date else "", step.status) if x)
    return Item(step.text, step.kind, step.id, detail, step.date or None, True, step.evidence)


def _short(text: str) -> str:
    return text.rstrip(".;, ")[:120]
