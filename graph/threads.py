"""Things followed through the papers: a decision or action, what became of it, and where it stands on a day.

A thread is one matter of one body: the decision that began it, the action it led to, each later line of an action log, each
report under matters arising, the decision to which it was put off. Events are joined by reference and by their words.
"""

from __future__ import annotations

import datetime
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from convenor.graph.likewords import named, overlap, telling
from convenor.graph.model import Citation
from convenor.graph.names import normalise
from convenor.graph.routine import is_routine
from convenor.graph.store import Store
from convenor.graph.thread_events import Event, events

ALIKE = 0.6  # the share of the telling words of the shorter text that the other must have
SAME_REFERENCE = 0.2  # enough where both have one reference
_LATEST = 8  # events of a matter, besides the one that began it, with which a new one is compared
_OLD = 800  # days after which a reference or a topic is taken to be another matter
_CLOSED = frozenset({"done", "dropped", "lost", "withdrawn"})


class Thread(msgspec.Struct, frozen=True, kw_only=True):
    """One matter with its history. `status` is "open", "in progress", "done", "deferred", "dropped", "decided", "lost" or
    "withdrawn", as of the day asked for; `due` the day given last; `overdue` only where a paper gave a day."""

    title: str
    body: str
    status: str
    due: str = ""
    overdue: bool = False
    owner: str = ""
    references: tuple[str, ...] = ()
    events: tuple[Step, ...] = ()


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """One event of a thread as it is shown."""

    id: str
    kind: str
    date: str
    text: str
    status: str
    evidence: tuple[Citation, ...]


def threads(store: Store, as_of: datetime.date | None = None, body: str | None = None) -> list[Thread]:
    """The matters of one body (by its id) or of all, as of a day (today), the oldest first."""
    day = (as_of or datetime.date.today()).isoformat()
    by_body: dict[str, list[Event]] = defaultdict(list)
    for event in events(store):
        if event.date <= day and body in (None, event.body):
            by_body[event.body].append(event)
    groups = [group for of_body in by_body.values() for group in follow(of_body)]
    groups = _referred(groups)
    return [_thread(store, group, day) for group in sorted(groups, key=lambda group: (group[0].date, group[0].order))]


def follow(found: Iterable[Event]) -> list[list[Event]]:
    """The events of one body in groups of one matter each, every group in order of time."""
    groups: list[list[Event]] = []
    holding: dict[str, set[int]] = defaultdict(set)  # a telling word or an id → the groups that have it
    for event in sorted(found, key=lambda event: (event.date, event.order)):
        if (
            event.kind == "decision"
            and event.outcome == "carried"
            and is_routine(event.text, event.item, event.decision_kind)
        ):
            continue
        keys = {*telling(event.text), *telling(event.item)}
        near = set().union(*(holding[key] for key in (*keys, event.about) if key in holding))
        at = _home(event, groups, sorted(near))
        if at is None:
            at = len(groups)
            groups.append([])
        groups[at].append(event)
        for key in (*keys, event.iri):
            holding[key].add(at)
    return groups


def _home(event: Event, groups: Sequence[list[Event]], near: Iterable[int]) -> int | None:
    """The group, of those that share a word with it, that an event goes on with: of one reference first, else the most alike."""
    best: tuple[float, int] = (0.0, -1)
    for at in near:
        group = groups[at]
        if _days(group[-1].date, event.date) > _OLD:
            continue
        told = group if len(group) <= _LATEST else [group[0], *group[-_LATEST:]]
        likeness = max(_likeness(event, other) for other in told)
        if likeness >= best[0] and likeness > 0:
            best = (likeness, at)
    return best[1] if best[0] > 0 else None


def _likeness(event: Event, other: Event) -> float:
    """How surely two events are of one matter: 0 where they are not."""
    if event.about and event.about == other.iri:
        return 3.0
    shared = _alike(event, other)
    if event.reference and other.reference:
        same = normalise(event.reference) == normalise(other.reference)
        return (
            2.0 + shared
            if same and shared >= SAME_REFERENCE
            else 0.0
            if not same and event.date == other.date
            else _above(shared)
        )
    if event.kind == "decision" and other.kind == "decision" and event.date == other.date:
        return 0.0  # two decisions of one meeting are two matters
    return _above(shared)


def _above(shared: float) -> float:
    return shared if shared >= ALIKE else 0.0


def _alike(event: Event, other: Event) -> float:
    """The words that two events share, of the text that has fewer; item titles count with those who have them.

    Texts that name different places or people are of two matters, however alike the rest is.
    """
    own, theirs = telling(event.text), telling(other.text)
    plain = max(overlap(own, theirs), overlap(theirs, own)) if min(len(own), len(theirs)) > 1 else 0.0
    titles = telling(event.item), telling(other.item)
    one_item = all(titles) and (titles[0] <= titles[1] or titles[1] <= titles[0])
    names, others = named(event.text), named(other.text)
    if names - others and others - names and not one_item:
        return 0.0
    if one_item and not is_routine("", event.item):
        deferred = other.status.startswith("deferred") or event.status.startswith("deferred")
        plain = max(plain, 0.9 if deferred else min(1.0, plain + 0.2))
    if event.date == other.date and any(
        len(title) == 1 and title <= text for title, text in zip(titles, (theirs, own), strict=True)
    ):
        return max(plain, ALIKE)  # an action under an item whose title is one word, which it has
    crossed = max(overlap(theirs, own | titles[0]), overlap(own, theirs | titles[1])) if own and theirs else 0.0
    return max(plain, crossed)


def _days(first: str, second: str) -> int:
    try:
        return abs((datetime.date.fromisoformat(second) - datetime.date.fromisoformat(first)).days)
    except ValueError:
        return 0


def _referred(groups: list[list[Event]]) -> list[list[Event]]:
    """Matters that one body referred to another, with what that body made of them."""
    for group in list(groups):
        last = group[-1]
        for body in last.referred_to:
            later = [
                other for other in groups if other is not group and other[0].body == body and other[0].date >= last.date
            ]
            fitting = [(max(_alike(last, event) for event in other), -at) for at, other in enumerate(later)]
            best = max(fitting, default=(0.0, 0))
            if best[0] >= ALIKE:
                taken = later[-best[1]]
                group.extend(taken)
                groups = [other for other in groups if other is not taken]
    return groups


def _thread(store: Store, group: Sequence[Event], day: str) -> Thread:
    status = _status(group)
    due = next((event.due for event in reversed(group) if event.due), "")
    exact = re.fullmatch(r"\d{4}-\d\d(?:-\d\d)?", due)
    entity = store.entity(group[0].body)
    return Thread(
        title=group[0].item if group[0].kind == "decision" and group[0].item else group[0].text,
        body=entity.label if entity else "",
        status=status,
        due=due,
        overdue=bool(exact) and due < day[: len(due)] and status.split(" to ")[0] not in {*_CLOSED, "decided"},
        owner=next((event.owner for event in reversed(group) if event.owner), ""),
        references=tuple(dict.fromkeys(event.reference for event in group if event.reference)),
        events=tuple(_steps(store, group)),
    )


def _status(group: Sequence[Event]) -> str:
    """Where the last event that says so leaves the matter; of several of one day an action before a decision."""
    last = group[-1].date
    today = [event for event in group if event.date == last and event.status]
    actions = [event for event in today if event.kind != "decision"]
    told = actions or today or [event for event in group if event.status]
    if actions and len({event.status for event in actions}) > 1:
        unsettled = [event for event in actions if event.status.split(" to ")[0] not in _CLOSED]
        told = unsettled or actions
    return told[-1].status if told else "open"


def _steps(store: Store, group: Sequence[Event]) -> Iterator[Step]:
    for event in group:
        yield Step(
            id=event.iri,
            kind=event.kind,
            date=event.date,
            text=event.text,
            status=event.status,
            evidence=store.cite(event.evidence),
        )
