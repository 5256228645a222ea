"""Statements about meetings: who was there, what was on the agenda, what was decided, who is to do what."""

from __future__ import annotations

from collections.abc import Iterator

from convenor.graph.concerns import Concerns
from convenor.graph.model import Statement
from convenor.graph.names import entity_id, normalise
from convenor.graph.paper import Object, Paper, date, long_date, names_key, number, short, text
from convenor.graph.progress import action_id
from convenor.graph.reading import Action, Attendance, Decision, Item, Meeting, Row
from convenor.graph.vocabulary import (
    ATTENDED_AS,
    ATTENDEE,
    CONCERNS,
    CONDITIONS,
    DATE,
    DECIDED_BY,
    DECISION_KIND,
    DUE,
    FROM_PAPER,
    HELD_BY,
    IN_MEETING,
    MEETING_KIND,
    MEETING_STATUS,
    NEXT_MEETING,
    NUMBER,
    OUTCOME,
    OWNER,
    OWNER_TEXT,
    REFERENCE,
    REPRESENTING,
    STATUS,
    SUBSTITUTE_FOR,
    TEXT,
    TIME,
    UNDER_ITEM,
    VENUE,
    VOTES_ABSTAINED,
    VOTES_AGAINST,
    VOTES_FOR,
)

_ORDINARY = frozenset({"", "meeting", "ordinary", "ordinary meeting", "regular", "regular meeting"})
_HOW = {
    "present": "present at",
    "in_attendance": "in attendance at",
    "apologies": "apologies for",
    "absent": "absent from",
}


class Meetings:
    """The meetings of one paper, with their items and what came of them."""

    def __init__(self, paper: Paper) -> None:
        self._paper = paper
        self._concerns = Concerns(paper)
        self._known: list[tuple[str, str | None, Meeting]] = []
        self._items: dict[tuple[str, str], str] = {}

    def statements(self) -> Iterator[Statement]:
        """Everything about the paper's meetings, items, attendance, decisions and actions."""
        for meeting in self._paper.reading.meetings:
            yield from self._meeting(meeting)
        for decision in self._paper.reading.decisions:
            yield from self._decision(decision)
        for action in self._paper.reading.actions:
            yield from self._action(action)

    def meeting_on(self, day: str | None, body: str | None = None) -> str | None:
        """The meeting of this paper on a day, of a body where several bodies met."""
        found = [(iri, of) for iri, of, meeting in self._known if day and meeting.date == day]
        same = [iri for iri, of in found if of == body]
        return next(iter(same or [iri for iri, _ in found]), None)

    def item_called(self, words: str) -> str | None:
        """The item of this paper with a number or title."""
        found = [iri for (_, key), iri in self._items.items() if key in {_number_key(words), names_key(words)}]
        return found[0] if found else None

    def _meeting(self, meeting: Meeting) -> Iterator[Statement]:
        paper = self._paper
        body = paper.thing("organisation", meeting.body, meeting) or paper.body
        iri = self._meeting_id(body, meeting.date, meeting.kind, meeting)
        self._known.append((iri, body, meeting))
        facts: list[tuple[str, Object]] = [
            (HELD_BY, body),
            (DATE, date(meeting.date)),
            (TIME, text(meeting.time)),
            (VENUE, text(meeting.venue)),
            (MEETING_KIND, text(meeting.kind)),
            (MEETING_STATUS, text(meeting.status)),
            (FROM_PAPER, paper.iri),
        ]
        yield from paper.described(
            "meeting", iri, _meeting_label(paper, body, meeting.date, meeting.kind), facts, meeting
        )
        after = date(meeting.next) or text(meeting.next_text)
        yield from paper.facts(iri, [(NEXT_MEETING, after)], meeting.next_evidence or meeting.evidence, meeting.rule)
        for seen in meeting.attendance:
            yield from self._attendance(iri, meeting, seen)
        for item in meeting.items:
            yield from self._item(iri, item.number, item.title, item)

    def _meeting_id(self, body: str | None, day: str | None, kind: str, row: Row) -> str:
        """Papers that speak of one body's meeting on one day speak of one meeting; else each paper has its own."""
        words = f"{self._paper.label_of(body) or 'meeting'} {day or ''}"
        key = "\x1f".join((body or "", day or "", _kind(kind)))
        place = f"{self._paper.document.id} {min(row.evidence).start if row.evidence else 0}"
        return entity_id("meeting", key, "" if body and day else place, words=words)

    def _attendance(self, meeting_iri: str, meeting: Meeting, seen: Attendance) -> Iterator[Statement]:
        paper = self._paper
        person = paper.thing("person", seen.person, seen)
        if person is None:
            return
        instead = paper.thing("person", seen.on_behalf, seen)
        facts: list[tuple[str, Object]] = [
            (IN_MEETING, meeting_iri),
            (ATTENDEE, person),
            (ATTENDED_AS, text(seen.how)),
            (SUBSTITUTE_FOR, instead),
            (REPRESENTING, paper.thing("organisation", seen.organisation, seen)),
        ]
        if instead is None and seen.on_behalf:
            facts.append((REPRESENTING, paper.thing("organisation", seen.on_behalf, seen)))
        when = long_date(meeting.date) if meeting.date else "a meeting"
        label = f"{paper.label_of(person)}, {_HOW.get(seen.how, seen.how)} the meeting of {when}"
        iri = entity_id(
            "attendance", f"{meeting_iri}\x1f{person}", "", words=f"{paper.label_of(person)} {meeting.date or ''}"
        )
        yield from paper.described("attendance", iri, label, facts, seen)

    def _item(self, meeting_iri: str, printed: str | None, title: str, row: Item | Decision) -> Iterator[Statement]:
        key = "\x1f".join((meeting_iri, _number_key(printed or ""), names_key(title)))
        iri = entity_id("item", key, "", words=title or printed)
        for name in (_number_key(printed or ""), names_key(title)):
            if name:
                self._items.setdefault((meeting_iri, name), iri)
        label = f"{printed} {title}".strip() if printed else title
        facts: list[tuple[str, Object]] = [(IN_MEETING, meeting_iri), (NUMBER, text(printed)), (TEXT, text(title))]
        yield from self._paper.described("item", iri, label, facts, row)

    def _decision(self, row: Decision) -> Iterator[Statement]:
        paper = self._paper
        body = paper.thing("organisation", row.body, row) or paper.body
        iri = self.decision_id(row)
        meeting = self.meeting_on(row.meeting, body)
        if meeting is None and row.meeting and body:
            meeting = self._meeting_id(body, row.meeting, "", row)
            label = _meeting_label(paper, body, row.meeting, "")
            yield from paper.described("meeting", meeting, label, [(HELD_BY, body), (DATE, date(row.meeting))], row)
        item = None
        if meeting is not None and (row.item or row.item_title):
            item = self._found_item(meeting, row)
            if item is None:
                yield from self._item(meeting, row.item, row.item_title or "", row)
                item = self._found_item(meeting, row)
        votes = row.votes
        facts: list[tuple[str, Object]] = [
            (TEXT, text(row.text)),
            (DECISION_KIND, text(row.kind)),
            (IN_MEETING, meeting),
            (UNDER_ITEM, item),
            (DECIDED_BY, body),
            (CONDITIONS, text(row.conditions)),
            (OUTCOME, text(row.outcome)),
            (VOTES_FOR, number(votes.in_favour) if votes else None),
            (VOTES_AGAINST, number(votes.against) if votes else None),
            (VOTES_ABSTAINED, number(votes.abstained) if votes else None),
        ]
        named = self._concerns.named_in(row.text, row.evidence) | {paper.any_thing(name) for name in row.actors}
        facts += [(CONCERNS, found) for found in sorted(found for found in named if found and found != body)]
        yield from paper.described("decision", iri, short(row.text), facts, row)

    def _found_item(self, meeting: str, row: Decision) -> str | None:
        by_title = self._items.get((meeting, names_key(row.item_title or "")))
        return by_title or (self._items.get((meeting, _number_key(row.item))) if row.item else None)

    def decision_id(self, row: Decision) -> str:
        """The id of a decision of this paper."""
        return entity_id("decision", f"{row.id}\x1f{row.text}", self._paper.document.id, words=short(row.text))

    def _action(self, row: Action) -> Iterator[Statement]:
        paper = self._paper
        body = paper.thing("organisation", row.body, row) or paper.body
        iri = action_id(row, paper.document.id)
        facts: list[tuple[str, Object]] = [
            (TEXT, text(row.text)),
            (REFERENCE, text(row.ref)),
            (OWNER_TEXT, text(row.owner)),
            (DUE, date(row.due)),
            (STATUS, text(row.status)),
            (IN_MEETING, self.meeting_on(row.meeting, body)),
        ]
        owners = owners_of(paper, row.owner)
        facts += [(OWNER, owner) for owner in owners]
        named = self._concerns.named_in(row.text, row.evidence) - set(owners)
        facts += [(CONCERNS, found) for found in sorted(named - {body})]
        yield from paper.described("action", iri, short(row.text), facts, row)


def owners_of(paper: Paper, printed: str | None) -> list[str]:
    """The people and bodies of the paper that an owner as printed names: as a whole, else each of a list of names."""
    if not printed:
        return []
    whole = paper.any_thing(printed)
    if whole:
        return [whole]
    parts = printed.replace(";", ",").replace("/", ",").replace("&", ",").replace(" and ", ",").split(",")
    found = [paper.any_thing(part.strip()) for part in parts if part.strip()]
    return sorted({each for each in found if each})


def _kind(kind: str) -> str:
    plain = normalise(kind)
    return "" if plain in _ORDINARY else plain


def _number_key(printed: str) -> str:
    return "#" + normalise(printed).strip(" .):(") if printed.strip() else ""


def _meeting_label(paper: Paper, body: str | None, day: str | None, kind: str) -> str:
    what = f"{_kind(kind) or 'meeting'} of {long_date(day)}" if day else _kind(kind) or "meeting"
    return ", ".join(part for part in (paper.label_of(body), what) if part)
