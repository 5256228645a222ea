"""When and where bodies met, which meeting came before, and when the next one is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.graph import dates
from convenor.graph.model import Evidence
from convenor.graph.sentences import LONGEST
from convenor.search.answers import Answer, counted, listed, long_date, sentence
from convenor.search.asked import Asked
from convenor.search.desk import Desk, span_of
from convenor.search.meetings import Meeting, bodies_meant, cite, find, on_day, shown, theirs
from convenor.search.times import first_of, fits, last_of
from convenor.search.venues import VENUE_WORD
from convenor.search.words import share, stem

VENUE = "SELECT ?span WHERE { GRAPH ?span { ?meeting ?how ?said } VALUES ?how { cv:venue cv:time } }"
NEXT = "SELECT ?meeting ?next ?span WHERE { GRAPH ?span { ?meeting cv:nextMeeting ?next } }"
MOST = 12
HOUR = re.compile(
    r"\d ?[ap]\.?m\b|\d[:.]\d\d\b(?!\.\d)|\b[012]\d[0-5]\d ?(?:h|hrs?|hours)\b|\b(?:noon|midday|o.clock|(?:in )?the (?:morning|afternoon|evening))\b",
    re.I,
)
PLAIN = re.compile(
    rf"\b(?:{'|'.join(sorted(dates.MONTHS, key=len, reverse=True))}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|next|date|time|of|the|meetings?|board|committee|council|"
    r"am|pm|on|at|will|be|is|held|hours|hrs)\b",
    re.I,
)  # in the line of a next meeting beside hour and place
NAMED = 0.99  # share of the words left that the name of the body that met must hold
_PLAIN = frozenset(map(stem, "time start begin end finish hour open close held".split()))


def when(asked: Asked) -> Answer:
    """The days on which a body met, or the day of the meeting asked for."""
    found = [m for m in _in_days(asked, theirs(asked)) if m.took_place and m.date <= asked.today][-MOST:]
    if not found:
        return asked.refused("They record no such meeting.", cite(asked.desk, theirs(asked)[-2:]))
    text = f"{_of(asked, found)}: {listed([long_date(m.date) for m in found])}."
    return asked.answered(text, cite(asked.desk, found), shown(asked.desk, found))


def _in_days(asked: Asked, found: Sequence[Meeting]) -> list[Meeting]:
    days = asked.question.days
    return [m for m in found if not days or any(fits(m.date, day) for day in days)]


def _of(asked: Asked, found: Sequence[Meeting]) -> str:
    bodies = listed(list(dict.fromkeys(asked.desk.label(m.body) or "A body" for m in found)), 3)
    return f"{bodies}, {counted(len(found), 'meeting')}"


def count(asked: Asked) -> Answer:
    """How many meetings papers record."""
    found = [m for m in _in_days(asked, theirs(asked)) if m.took_place]
    if not found:
        return asked.refused("They record no such meeting.")
    days = listed([long_date(m.date) for m in found[-6:]])
    spans = [m.spans[0] for m in found if m.spans]
    told = asked.item(str(len(found)), "number", None, f"{_of(asked, found)}: {days}", spans=spans)
    return asked.answered(f"The papers record {_of(asked, found)}: {days}.", [told], shown(asked.desk, found))


def place_or_time(asked: Asked) -> Answer | None:
    """Where a meeting was, or at what time; of the next one, as the paper before it has them; None where none has."""
    time = asked.question.ask == "time"
    found = [m for row in find(asked) for m in row] if asked.question.days else theirs(asked)[-1:]
    if len({m.body for m in found}) > 1 and not bodies_meant(asked):
        found = _named_in(asked, found)
    first = next((m for m in found if (m.time if time else m.venue)), None)
    if first is None:
        named = [m for m in theirs(asked) if m.next and any(fits(m.next, day) for day in asked.question.days)]
        if not named:
            return None
        given = _given(asked, named[-1])
        said = given.answers[0].detail or ""
        if HOUR.search(said) if time else _tells_where(said):
            return given
        return asked.refused(f"They give its day, and no {'time' if time else 'place'}.", given.answers)
    text = re.sub(r"(?<=\d)(?=[ap]\.?m)", " ", first.time) if time else first.venue
    detail = f"{asked.desk.label(first.body)}, {long_date(first.date)}"
    spans = _stating(asked.desk, first, text)
    told = asked.item(text, "time" if time else "place", first.id, detail, first.date, spans)
    return asked.answered(sentence(f"{text} ({detail})"), [told], shown(asked.desk, [first]))


def _tells_where(said: str) -> bool:
    """Whether the line of a next meeting names a place: a room or the like, or a name beside its date."""
    return bool(VENUE_WORD.search(said) or re.search(r"\b[A-Z][a-z]+", PLAIN.sub("", said)))


def _named_in(asked: Asked, found: Sequence[Meeting]) -> list[Meeting]:
    """Of meetings of several bodies those whose body, or paper, the question's own words name; none where it has none."""
    topic = [word for word in asked.question.topic if word not in _PLAIN]
    return [m for m in found if topic and share(topic, f"{m.label} {asked.desk.label(m.body)}") >= NAMED]


def _stating(desk: Desk, meeting: Meeting, said: str) -> list[str | Evidence]:
    """Where the time or place of a meeting is said, the spans and lines that have the very words first."""
    spans: list[str | Evidence] = [*(str(row["span"]) for row in desk.rows(VENUE, meeting=meeting.id)), *meeting.spans]
    if any(_plain(said) in _plain(desk.quote(span)) for span in spans):
        return sorted(spans, key=lambda span: _plain(said) not in _plain(desk.quote(span)))
    papers = dict.fromkeys(span_of(span).document for span in meeting.spans)
    blocks = [(paper, block) for paper in papers for block in desk.knowledge.documents[paper].blocks]
    lines = [Evidence(paper, block.start, min(block.end, block.start + LONGEST)) for paper, block in blocks]
    return [*[line for line in lines if _plain(said) in _plain(desk.quote(line))][:1], *spans]


def _plain(text: str) -> str:
    return re.sub(r"[\s.]+", "", text).casefold()


def next_meeting(asked: Asked) -> Answer:
    """The date given for the meeting after one, or the next after the day that answers are given for."""
    rows = theirs(asked)
    if asked.question.days:
        chosen = [m for m in _in_days(asked, rows) if m.next]
        return (
            _given(asked, chosen[-1]) if chosen else _none(asked, rows, "The record of that meeting gives no next one.")
        )
    coming = [m for m in rows if m.date >= asked.today]
    given = [m for m in rows if m.next[:1].isdigit()]
    ahead = [m for m in given if m.next >= asked.today]
    if coming and (not ahead or coming[0].date <= min(m.next for m in ahead)):
        text = f"{long_date(coming[0].date)} (as of {long_date(asked.today)})."
        return asked.answered(text, cite(asked.desk, coming[:1]), shown(asked.desk, coming[:1]))
    if ahead:
        return _given(asked, min(ahead, key=lambda m: m.next))
    if given and given[-1].next > max(m.date for m in rows):
        past = f" That day is past on {long_date(asked.today)}, and no later date is given."
        return _given(asked, given[-1], past)
    return _none(asked, rows, f"No paper gives a date after {long_date(asked.today)}.")


def _given(asked: Asked, meeting: Meeting, past: str = "") -> Answer:
    spans = [row["span"] for row in asked.desk.rows(NEXT, meeting=meeting.id)]
    words = asked.desk.quote(str(spans[0])) if spans else ""
    told = asked.item(long_date(meeting.next), "date", meeting.id, words[:200], meeting.date, spans)
    text = sentence(f"{told.text}: “{words[:160]}”" if words else told.text) + past
    tell = asked.partly if past else asked.answered
    return tell(text, [told], asked.desk.shown(NEXT, meeting=meeting.id))


def _none(asked: Asked, rows: Sequence[Meeting], why: str) -> Answer:
    near = []
    for m in [m for m in reversed(rows) if m.next][:2]:
        spans = [row["span"] for row in asked.desk.rows(NEXT, meeting=m.id)]
        text = f"after {long_date(m.date)}: {long_date(m.next)}"
        near.append(asked.item(text, "date", m.id, asked.desk.label(m.body), m.date, spans))
    return asked.refused(why, near)


def last(asked: Asked) -> Answer:
    """The last meeting that papers record before the day that answers are given for."""
    return _latest(asked, [m for m in theirs(asked) if m.took_place and first_of(m.date) <= asked.today])


def previous(asked: Asked) -> Answer:
    """The meeting before the one asked for."""
    day = asked.question.days[0] if asked.question.days else asked.today
    bodies = {m.body for m in on_day(asked, day)}
    rows = [m for m in theirs(asked) if m.took_place and last_of(m.date) < first_of(day)]
    return _latest(asked, [m for m in rows if not bodies or m.body in bodies])


def _latest(asked: Asked, rows: Sequence[Meeting]) -> Answer:
    if not rows:
        return asked.refused("They record no such meeting.")
    told = cite(asked.desk, rows[-1:])
    return asked.answered(f"{told[0].text} ({told[0].detail}).", told, shown(asked.desk, rows[-1:]))
