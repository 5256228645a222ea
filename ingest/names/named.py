"""Rows with names in place of keys: what the ingesters noted by key is given as the paper's reader would list it."""

from __future__ import annotations

import re
from collections import ChainMap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

import msgspec

from convenor.graph.model import Evidence
from convenor.graph.reading import PRESIDED, Attendance, Meeting, Relation, Role, Row, Seat
from convenor.ingest.words.body_words import is_generic

R = TypeVar("R", bound=Row)
PEOPLE = ("person", "on_behalf")
BODIES = ("organisation", "body")
EITHER = ("owner", "actors")
A_CHAIR = re.compile(r"(?:an )?(?:co-)?(?:chair(?:man|woman|person)?|conven[eo]r|cathaoirleach|provost|mayor)\b", re.I)


A_KIND = re.compile(
    r"(?:(?:county|district|borough|city|town|parish|full) )?(?:council|trust|board|authority|forum|partnership|panel)|board of (?:directors|governors|trustees|management)|council of governors",
    re.I,
)  # a body that is not told by name
KIND_AHEAD = re.compile(
    r"^(?:forum|board|committee|panel|partnership|council|trust|group|network|society|club|association) "
)
RANKS = frozenset(
    "vice deputy acting interim assistant associate former joint co honorary hon shadow sub past immediate pro under chief group and to for".split()
)  # with which a post is another one


class Names:
    """The names of people and bodies by the keys that rows give them."""

    def __init__(self, people: Mapping[str, str], bodies: Mapping[str, str]) -> None:
        self.people = people
        self.bodies = bodies
        self._either = ChainMap(dict(people), dict(bodies))

    def named(self, row: R) -> R:
        """The row with keys replaced by the names they stand for; words that are no key stay as they are.

        A meeting's body, that of a titled role and that of a seat stay as they are printed there, which is one of the body's
        spellings; a mere affiliation says nothing but the body, so it is given under its full name.
        """
        changes: dict[str, object] = {}
        for fields, table in ((PEOPLE, self.people), (BODIES, self.bodies), (EITHER, self._either)):
            for field in fields:
                value = getattr(row, field, None)
                if isinstance(value, str) and not (fields is BODIES and _as_printed(row, value)):
                    changes[field] = table.get(value, value)
                elif isinstance(value, tuple):
                    changes[field] = tuple(table.get(v, v) for v in value)
        if isinstance(row, Meeting):
            changes["attendance"] = self._attendance(row)
        if isinstance(row, Relation):
            tables = {"person": self.people, "organisation": self.bodies}
            changes["subject"] = tables.get(row.subject_kind, {}).get(row.subject, row.subject)
            changes["object"] = tables.get(row.object_kind, {}).get(row.object, row.object)
        return msgspec.structs.replace(row, **changes) if changes else row

    def _attendance(self, meeting: Meeting) -> tuple[Attendance, ...]:
        """Everybody once for each way of being there; the first row stays."""
        once: dict[tuple[str, str], Attendance] = {}
        for attendance in map(self.named, meeting.attendance):
            once.setdefault((attendance.person, attendance.how), attendance)
        return tuple(once.values())

    def merged(self, roles: Iterable[Role]) -> tuple[Role, ...]:
        """One row for one person, title, body, date and standing, with all its evidence; none that only says less than another."""
        roles = list(self._telling(list(roles)))
        chairs = {
            (r.person, r.as_of): r
            for r in roles
            if A_CHAIR.match(r.title) and r.status == "held" and r.title != PRESIDED
        }
        first: dict[tuple[object, ...], Role] = {}
        spans: dict[tuple[object, ...], dict[Evidence, None]] = {}
        topics = {self._held(role): role.topic for role in roles if role.topic}
        for role in roles:
            if role.title == PRESIDED and (chair := chairs.get((role.person, role.as_of))):
                role = msgspec.structs.replace(chair, evidence=role.evidence)
            role = msgspec.structs.replace(role, topic=role.topic or topics.get(self._held(role)))
            key = (*self._held(role), role.topic)
            first.setdefault(key, role)
            spans.setdefault(key, {}).update(dict.fromkeys(role.evidence))
        return tuple(msgspec.structs.replace(role, evidence=tuple(spans[key])) for key, role in first.items())

    def _held(self, role: Role) -> tuple[object, ...]:
        """What two rows share that tell of one post of somebody, however they are spelt."""
        body = self.bodies.get(role.organisation or "", role.organisation)
        return role.person, _plain(role.title), body, role.place, role.status, role.as_of

    def _telling(self, roles: Sequence[Role]) -> Iterator[Role]:
        """The roles but those that another one says with more in the same words: an affiliation beside a post there, a post without its body."""
        whole = [(role, self.bodies.get(role.organisation, role.organisation)) for role in roles if role.organisation]
        posts = {
            (role.person, body, span)
            for role, body in whole
            if role.title and role.status == "held"
            for span in role.evidence
        }
        placed = {(role.person, role.title.lower(), span) for role, _ in whole for span in role.evidence}
        held: dict[str | None, dict[tuple[object, ...], Role]] = {}  # a paper may say one a thousand times
        for role in roles:
            if role.title and role.title != PRESIDED:
                kind = (role.title, role.organisation, role.status, role.as_of)
                held.setdefault(role.person, {}).setdefault(kind, role)
        for role in roles:
            if not (role.title or role.organisation or role.place):
                continue
            body = self.bodies.get(role.organisation or "", role.organisation)
            if not role.title and all((role.person, body, span) in posts for span in role.evidence):
                continue
            if not body and any((role.person, role.title.lower(), span) in placed for span in role.evidence):
                continue
            if role.title and any(self._says_more(other, role) for other in held.get(role.person, {}).values()):
                continue
            yield role

    def _says_more(self, other: Role, role: Role) -> bool:
        """Whether another row tells of the same post of somebody with more words: its body, or of which kind it is ("Parish Lengthsman")."""
        if (role.status, role.as_of) != (other.status, other.as_of) or role is other or not role.organisation_stated:
            return False
        post, more = _plain(role.title), _plain(other.title)
        whose, body = role.organisation, self.bodies.get(other.organisation or "", other.organisation)
        if post == more:
            return body is not None and (whose is None or (bool(A_KIND.fullmatch(whose)) and not is_generic(body)))
        if KIND_AHEAD.sub("", post, count=1) == more:
            return self.bodies.get(whose or "", whose) == body  # "Forum Secretary" beside "Secretary"
        kind = more.removesuffix(f" {post}")
        if KIND_AHEAD.fullmatch(f"{kind} "):
            return False
        same = whose is None or self.bodies.get(whose, whose) == body
        return kind != more and RANKS.isdisjoint(kind.split()) and " of " not in kind and same


def _plain(title: str) -> str:
    return title.lower().replace("-", " ")


def _as_printed(row: Row, body: str) -> bool:
    """Whether a row gives its body in the spelling that stands there."""
    titled = isinstance(row, Attendance | Meeting | Seat) or (isinstance(row, Role) and bool(row.title))
    return titled and not is_generic(body)
