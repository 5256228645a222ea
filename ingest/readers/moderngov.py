"""XML of the ModernGov web service, which most councils run: committees, members, meetings, attendance.

Answers of GetCommittees, GetCouncillorsByWard, GetMeetings and GetMeeting; element names as the service spells them,
and the few others under which installations give the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from convenor.graph.errors import NotAPaper
from convenor.graph.model import Document
from convenor.ingest.readers import records
from convenor.ingest.readers.opening import shown
from convenor.ingest.readers.records import Records
from convenor.ingest.readers.xml_tree import Node, tree

_NAME = ("fullusername", "membername", "attendeename", "fullname", "username", "name")
_MEMBERS = ("member", "committeemember", "attendee", "councillor")
_ROLE = ("memberrole", "committeerole", "role", "position", "membertype")
_ATTENDED = ("attendance", "attendancestatus", "attended", "attendeestatus", "status")
_BODY = ("committeetitle", "committeename", "title")
_UNSAID = ("unspecified", "not specified", "n/a", "none", "01/01/0001", "31/12/9999")


def _is_answer(text: str) -> bool:
    """Whether XML uses the service's words, as far as its first part tells."""
    words = text.lower()
    return any(f"<{word}" in words for word in ("committeetitle", "fullusername", "meetingid", "committeeid"))


def read(path: Path, data: bytes) -> Document:
    """The answer as a directory. Raises UnreadablePaper for XML that is broken or made to hurt, NotAPaper for any other kind."""
    root = tree(shown(path), data)
    if not _is_answer(data[:1_000_000].decode("utf-8", "replace")):
        raise NotAPaper(f"{shown(path)} is no answer of a ModernGov web service: add the paper in another format.")
    return records.document(_tables(root), path=path, data=data, title=f"Directory {shown(path)}")


def _tables(root: Node) -> list[Records]:
    r = records
    members = list(_councillors(root))
    bodies: list[tuple[str, ...]] = []
    meetings: list[tuple[str, ...]] = []
    attended: list[tuple[str, ...]] = []
    items: list[tuple[str, ...]] = []
    for node in _all(root, "committee"):
        body = node.said(*_BODY)
        gone = "yes" in {_yes(node.said("committeedeleted")), _yes(node.said("committeeexpired"))}
        bodies.append((body, node.said("committeecategory"), "former" if gone else ""))
        for member in node.every(*_MEMBERS):
            since, until = _day(member.said("startdate", "datefrom")), _day(member.said("enddate", "dateto"))
            members.append((member.said(*_NAME), _role(member), body, "", "", since, until))
    for node in _all(root, "meeting"):
        body = node.said("committeetitle", "committeename", "meetingtitle", "title")
        day = node.said("meetingdate", "date")
        meetings.append(
            (body, day, node.said("meetingtime", "time"), node.said("meetinglocation", "venue", "location"),
             node.said("meetingstatus"))
        )  # fmt: skip
        for member in node.every(*_MEMBERS):
            attended.append((member.said(*_NAME), member.said(*_ATTENDED), _role(member), body, day))
        items += [
            (n.said("agendaitemnumber", "itemno"), n.said("agendaitemtitle"), body, day)
            for n in node.every("agendaitem")
        ]
    return [
        Records("Committees", (r.BODY, r.BODY_KIND, r.STANDING), _told(bodies)),
        Records("Members", (r.PERSON, r.ROLE, r.BODY, r.PLACE, r.ON_BEHALF, r.SINCE, r.UNTIL), _told(members)),
        Records("Meetings", (r.BODY, r.DATE, r.TIME, r.VENUE, r.STANDING), _told(meetings)),
        Records("Attendance", (r.PERSON, r.ATTENDANCE, r.ROLE, r.BODY, r.DATE), _told(attended)),
        Records("Agenda", (r.NUMBER, r.ITEM, r.BODY, r.DATE), [row for row in items if row[1]]),
    ]  # fmt: skip


def _councillors(root: Node) -> Iterator[tuple[str, ...]]:
    """The councillors of each ward: those who sit now. The last term of office says since when."""
    for ward in _all(root, "ward"):
        place = ward.said("wardtitle", "wardname")
        for node in ward.every("councillor"):
            terms = [_day(term.said("startdate")) for term in node.every("termofoffice")]
            since = next((day for day in reversed(terms) if day), "")
            party = node.said("politicalpartytitle", "politicalgrouptitle")
            yield node.said(*_NAME), "Councillor", "", place, party, since, ""
            for post in filter(None, map(str.strip, node.said("keyposts").split(";"))):
                yield node.said(*_NAME), post, "", "", "", "", ""


def _all(root: Node, name: str) -> Iterator[Node]:
    """The elements of a name; the root itself where it has it."""
    yield from (root,) if root.name == name else root.every(name)


def _role(member: Node) -> str:
    return member.said(*_ROLE)


def _told(rows: Iterable[tuple[str, ...]]) -> list[tuple[str, ...]]:
    return [row for row in rows if row[0]]


def _yes(words: str) -> str:
    return "yes" if words.lower() in ("true", "yes", "1") else ""


def _day(words: str) -> str:
    return "" if words.lower() in _UNSAID else words
