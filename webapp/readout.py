"""A read-out after a meeting, for partner bodies: what was decided, what is to be done, who should know. One page."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

import msgspec

from convenor.graph.errors import UsageError
from convenor.graph.facts import Reader
from convenor.graph.model import Entity, Evidence, Fact
from convenor.graph.names import normalise
from convenor.graph.paper import long_date
from convenor.graph.routine import is_routine
from convenor.graph.thread_events import standing
from convenor.graph.vocabulary import (
    ATTENDED_AS,
    ATTENDEE,
    CONCERNS,
    CONDITIONS,
    DATE,
    DECIDED_BY,
    DUE,
    HELD_BY,
    IN_MEETING,
    NEXT_MEETING,
    OUTCOME,
    OWNER,
    OWNER_TEXT,
    STATUS,
    TEXT,
    UNDER_ITEM,
)

_PEOPLE = ("person", "organisation")


class Entry(msgspec.Struct, frozen=True):
    """A decision or action: its words, what goes with them in small print, and where the paper has them."""

    text: str
    note: str
    source: str


class Readout(msgspec.Struct, frozen=True):
    """One meeting for those who were not there. `know` names bodies and people whom its decisions concern, each with why."""

    title: str
    decisions: tuple[Entry, ...]
    actions: tuple[Entry, ...]
    know: tuple[tuple[str, str], ...]
    following: str


def meetings_called(store: Reader, words: str) -> list[Entity]:
    """The meetings that an id, a date or words mean. Raises UsageError where there is none."""
    meetings = store.entities("meeting")
    by_id = store.entity(words)
    if by_id in meetings and by_id:
        return [by_id]
    plain = words.strip()
    dated = [each for each in meetings if re.match(r"\d{4}", plain) and _one(store, each, DATE).startswith(plain)]
    wanted = set(normalise(plain).replace(",", " ").split())
    named = [each for each in meetings if wanted and wanted <= set(normalise(each.label).replace(",", " ").split())]
    found = dated or named
    if not found:
        raise UsageError(f"No meeting is called “{words}”; give its date, as in 2024-03-25, or words of its name.")
    return found


def readout(store: Reader, meeting: Entity) -> Readout:
    """What a meeting's papers say that it decided and gave to do; routine decisions are left out."""
    inside = [
        fact.subject for fact in store.facts(meeting.id) if fact.predicate == IN_MEETING and fact.object == meeting
    ]
    decisions = [each for each in inside if each.kind == "decision" and not _routine(store, each)]
    actions = [each for each in inside if each.kind == "action"]
    texts = {_one(store, each, TEXT) for each in decisions}
    actions = [each for each in actions if _one(store, each, TEXT) not in texts and not _settled(store, each)]
    return Readout(
        title=meeting.label,
        decisions=tuple(_decision(store, each) for each in _in_order(store, decisions)),
        actions=tuple(_action(store, each) for each in _in_order(store, actions)),
        know=tuple(_know(store, meeting, [*decisions, *actions], inside)),
        following=long_date(_one(store, meeting, NEXT_MEETING)),
    )


def _facts(store: Reader, entity: Entity, predicate: str) -> list[Fact]:
    return [fact for fact in store.facts(entity.id) if fact.predicate == predicate and fact.subject == entity]


def _one(store: Reader, entity: Entity, predicate: str) -> str:
    found = _facts(store, entity, predicate)
    first = found[0].object if found else ""
    return first if isinstance(first, str) else first.label


def _span(store: Reader, entity: Entity) -> Evidence | None:
    found = _facts(store, entity, TEXT)
    return min(found[0].evidence, default=None) if found else None


def _in_order(store: Reader, entities: Sequence[Entity]) -> list[Entity]:
    return sorted(
        entities, key=lambda each: (str(span.document), span.start) if (span := _span(store, each)) else ("", 0)
    )


def _routine(store: Reader, decision: Entity) -> bool:
    return is_routine(_one(store, decision, TEXT), _one(store, decision, UNDER_ITEM))


def _settled(store: Reader, action: Entity) -> bool:
    """Whether the log of the meeting itself says that an action is done."""
    return standing(_one(store, action, STATUS)) in ("done", "dropped")


def _source(store: Reader, entity: Entity) -> str:
    span = _span(store, entity)
    if span is None:
        return ""
    (citation,) = store.cite([span])
    return f"{citation.title}, page {citation.page}" if citation.page else citation.title


def _decision(store: Reader, entity: Entity) -> Entry:
    outcome = _one(store, entity, OUTCOME)
    conditions = _one(store, entity, CONDITIONS)
    text = _one(store, entity, TEXT)
    parts = [
        _one(store, entity, UNDER_ITEM),
        outcome if outcome != "carried" else "",
        conditions if conditions not in text else "",
    ]
    return Entry(text, "; ".join(filter(None, parts)), _source(store, entity))


def _action(store: Reader, entity: Entity) -> Entry:
    due = _one(store, entity, DUE)
    owner = " and ".join(_facts_labels(store, entity, OWNER)) or _one(store, entity, OWNER_TEXT)
    note = "; ".join(filter(None, (owner, f"by {long_date(due)}" if due else "")))
    return Entry(_one(store, entity, TEXT), note, _source(store, entity))


def _facts_labels(store: Reader, entity: Entity, predicate: str) -> list[str]:
    return sorted(fact.object.label for fact in _facts(store, entity, predicate) if isinstance(fact.object, Entity))


def _know(store: Reader, meeting: Entity, matters: Sequence[Entity], inside: Sequence[Entity]) -> list[tuple[str, str]]:
    """Those with something to do, those whom a decision names, and members who were not there."""
    why: dict[str, str] = {}
    bodies = {_one(store, meeting, HELD_BY), *(_one(store, each, DECIDED_BY) for each in matters)}
    for predicate, reason in ((OWNER, "has something to do"), (CONCERNS, "is named")):
        for matter in matters:
            for fact in _facts(store, matter, predicate):
                if isinstance(fact.object, Entity) and fact.object.kind in _PEOPLE and fact.object.label not in bodies:
                    why.setdefault(fact.object.label, f"{reason}: {_one(store, matter, TEXT)[:90]}")
    for node in (each for each in inside if each.kind == "attendance"):
        if _one(store, node, ATTENDED_AS) in ("apologies", "absent"):
            why.setdefault(_one(store, node, ATTENDEE), "was not there")
    return sorted(why.items(), key=lambda each: (each[1] == "was not there", each[0]))


def sections(found: Readout) -> list[tuple[str, list[tuple[str, str]]]]:
    """The read-out as headings with lines, each with its small print."""
    out = [("Decisions", [(each.text, " — ".join(filter(None, (each.note, each.source)))) for each in found.decisions])]
    out.append(
        ("To be done", [(each.text, " — ".join(filter(None, (each.note, each.source)))) for each in found.actions])
    )
    out.append(("Who should know", list(found.know)))
    if found.following:
        out.append(("Next meeting", [(found.following, "")]))
    return [(heading, lines or [("None recorded.", "")]) for heading, lines in out]


def as_markdown(found: Readout) -> str:
    """The read-out as Markdown."""
    lines = [f"# {_escaped(found.title)}", ""]
    for heading, rows in sections(found):
        lines += [f"## {heading}", ""]
        lines += [f"- {_escaped(text)}" + (f" *({_escaped(note)})*" if note else "") for text, note in rows]
        lines.append("")
    return "\n".join(lines)


def _escaped(text: str) -> str:
    return re.sub(r"([\\`*_\[\]<>#|])", r"\\\1", " ".join(text.split()))


def as_html(found: Readout) -> str:
    """The read-out as one page of HTML that needs nothing else."""
    title = html.escape(found.title)
    body = [f"<h1>{title}</h1>"]
    for heading, rows in sections(found):
        body.append(f"<h2>{heading}</h2>\n<ul>")
        for text, note in rows:
            small = f"<br><small>{html.escape(note)}</small>" if note else ""
            body.append(f"<li>{html.escape(' '.join(text.split()))}{small}</li>")
        body.append("</ul>")
    style = "body{font:16px/1.5 sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}small{color:#595959}"
    head = f'<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title><style>{style}</style>'
    return f'<!doctype html>\n<html lang="en"><head>{head}</head><body>\n{chr(10).join(body)}\n</body></html>\n'
