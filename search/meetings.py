"""The meetings of bodies, and which one a question means."""

from __future__ import annotations

import re
from collections.abc import Iterable

import msgspec

from convenor.search.answers import Answer, Item, long_date
from convenor.search.asked import Asked
from convenor.search.desk import Desk, Row, listing, span_of
from convenor.search.lookup import HEADS
from convenor.search.matching import spellings, times_named
from convenor.search.times import fits
from convenor.search.words import STOP

MEETINGS = """
SELECT ?meeting ?label ?date ?body ?status ?kind ?next ?time ?venue ?span WHERE {
  #ONLY
  ?meeting a cv:Meeting ; rdfs:label ?label . OPTIONAL { ?meeting dcterms:date ?date }
  OPTIONAL { ?meeting cv:heldBy ?body } OPTIONAL { ?meeting cv:meetingStatus ?status }
  OPTIONAL { ?meeting cv:meetingKind ?kind } OPTIONAL { ?meeting cv:nextMeeting ?next }
  OPTIONAL { ?meeting cv:time ?time } OPTIONAL { ?meeting cv:venue ?venue }
  OPTIONAL { GRAPH ?span { ?meeting a cv:Meeting } }
}"""
# Names behind which people are asked for, and not the body that met.
ORIGIN = re.compile(
    r"(?<!absent )(?<!away )(?<!missing )\bfrom (?:the )?(?:BODY|PLACE)\b|^which (?:BODY|PLACE) (?!members?\b|partners?\b)\w+"
)

_NO_BODY = frozenset("session plan strategy cabinet service centre surgery".split())
UNKNOWN = re.compile(rf"\b([a-z]+) (?:{'|'.join(sorted(HEADS - _NO_BODY))})\b")
# Words before "board" or "council" that do not make it another body; nor do the kinds of council, as meetings are told apart.
PLAIN = STOP | frozenset(
    "local full main whole entire joint last next previous this each every other another new old own same present former".split()
)
KNOWN = PLAIN | frozenset("parish town county district city borough".split())
_NAMES = frozenset(
    "the our your this of by to did does has is must can".split()
)  # words behind which a body's name begins
_ABOUT = frozenset("about on for regarding concerning in with".split())  # behind which a body is what is spoken of
PARENTS = frozenset("council trust authority college university association society icb ccg nhs".split())
HEAD = 400  # characters at the start of a paper that say who met


class Meeting(msgspec.Struct, kw_only=True):
    """A meeting with where it is said. `next` is what the paper gives for the one after, as a date where it is one."""

    id: str
    label: str
    date: str = ""
    body: str | None = None
    status: str = "held"
    kind: str = ""
    next: str = ""
    time: str = ""
    venue: str = ""
    spans: list[str] = msgspec.field(default_factory=list)

    @property
    def took_place(self) -> bool:
        """Whether a paper records it, and not only its date."""
        return self.status not in ("scheduled", "planned", "cancelled")


def meetings(desk: Desk) -> list[Meeting]:
    """Every meeting of the graph, by date."""
    return desk.kept("meetings", _meetings)


def _meetings(desk: Desk) -> list[Meeting]:
    found: dict[str, Meeting] = {}
    for row in desk.rows(MEETINGS):
        new = Meeting(id=str(row["meeting"]), label=row["label"] or "", status=row["status"] or "held")
        _add(found.setdefault(new.id, new), row)
    return sorted(found.values(), key=lambda m: (m.date, m.id))


def _add(meeting: Meeting, row: Row) -> None:
    """What one row says of a meeting; what one paper has held was held, whatever another expected."""
    meeting.date, meeting.body = meeting.date or row["date"] or "", meeting.body or row["body"]
    meeting.status = "held" if row["status"] == "held" else meeting.status
    meeting.kind, meeting.next = meeting.kind or row["kind"] or "", max(meeting.next, row["next"] or "")
    meeting.time, meeting.venue = meeting.time or row["time"] or "", meeting.venue or row["venue"] or ""
    if row["span"] and row["span"] not in meeting.spans:
        meeting.spans.append(row["span"])


def bodies_meant(asked: Asked) -> set[str]:
    """The bodies that a question names and that met; a place stands for the bodies whose names begin with it."""
    met = {meeting.body for meeting in meetings(asked.desk) if meeting.body}
    named = {body.id for body in asked.question.bodies} & met
    if not named and asked.question.bodies:
        named = {m.body for m in meetings(asked.desk) if m.body and _opens_with(asked, m)}
    if named or not asked.question.places:
        return named
    starts = tuple(place.label.lower() for place in asked.question.places)
    return {body for body in met if asked.desk.label(body).lower().removeprefix("nhs ").startswith(starts)}


def _opens_with(asked: Asked, meeting: Meeting) -> bool:
    """Whether a meeting's paper opens with the name of a body asked about that is no parent of the one that met."""
    names = [name for body in asked.question.bodies for name in spellings(body)]
    names = [name for name in names if name.lower().split()[-1] not in PARENTS]
    papers = {span_of(span).document for span in meeting.spans}
    heads = [asked.desk.knowledge.documents[paper].text[:HEAD] for paper in papers]
    return any(times_named(names, head) for head in heads)


def find(asked: Asked) -> list[list[Meeting]]:
    """For each day of a question the meetings on it, of the bodies that are meant."""
    return [on_day(asked, day) for day in asked.question.days]


def on_day(asked: Asked, day: str) -> list[Meeting]:
    """The meetings on a day, of the bodies that are meant; a day without a year is the last one that there was."""
    question = asked.question
    same = [meeting for meeting in meetings(asked.desk) if meeting.date and fits(meeting.date, day)]
    if day.startswith("--"):
        past = [meeting for meeting in same if meeting.date <= asked.today] or same
        same = [meeting for meeting in past if meeting.date[:4] == past[-1].date[:4]]
    meant = bodies_meant(asked)
    if not meant and names_unknown_body(asked):
        return []
    if not meant and (not question.bodies or ORIGIN.search(asked.shape)):
        return same
    return [meeting for meeting in same if meeting.body in meant or meeting.body is None]


def names_unknown_body(asked: Asked) -> bool:
    """Whether a question speaks of a body ("the harbour board") that these papers do not know."""
    return not asked.question.bodies and any(match[1] not in KNOWN for match in UNKNOWN.finditer(asked.shape))


def told_of_another(asked: Asked, answer: Answer) -> str:
    """The body asked about, where these papers know none of the name and no paper that an answer cites says it; else ""."""
    papers = {cited.document for item in answer.answers for cited in item.evidence}
    texts = [asked.desk.knowledge.documents[paper].text for paper in papers]
    for match in UNKNOWN.finditer(asked.shape) if not asked.question.bodies else ():
        before = asked.shape[: match.start()].split()[::-1]
        opening = next((word for word in before if word in STOP and word != "and"), "")
        meant = match[1] not in PLAIN and opening in _NAMES and _ABOUT.isdisjoint(before[:4])
        if meant and not any(times_named([match[0]], text) for text in texts):
            return match[0]
    return ""


def theirs(asked: Asked) -> list[Meeting]:
    """The dated meetings of the bodies asked about; all of them where no body is named."""
    meant = bodies_meant(asked)
    if not meant and (asked.question.bodies or asked.question.places or names_unknown_body(asked)):
        return []
    return [meeting for meeting in meetings(asked.desk) if meeting.date and (not meant or meeting.body in meant)]


def cite(desk: Desk, found: Iterable[Meeting]) -> list[Item]:
    """Meetings as answers: date, with body, time and place."""
    return [_item(desk, meeting) for meeting in found]


def _item(desk: Desk, meeting: Meeting) -> Item:
    body = desk.label(meeting.body)
    kind = f"{meeting.kind}, " if meeting.kind and meeting.kind != "meeting" else ""
    where = ", ".join(x for x in (kind + body if body else meeting.label, meeting.time, meeting.venue) if x)
    note = "" if meeting.took_place else f"; {meeting.status}"
    day = meeting.date or None
    return Item(long_date(day), "date", meeting.id, f"{where}{note}", day, True, desk.cite(meeting.spans))


def shown(desk: Desk, found: Iterable[Meeting]) -> str:
    """The query that lists some meetings."""
    return desk.shown(listing(MEETINGS, "meeting", (meeting.id for meeting in found)))
