"""Popolo JSON: people, organisations, memberships, posts, events. Names stand where the format has identifiers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from convenor.graph.errors import NotAPaper, UnreadablePaper
from convenor.graph.model import Document
from convenor.ingest.readers import records
from convenor.ingest.readers.encoding import decode
from convenor.ingest.readers.opening import shown
from convenor.ingest.readers.records import Records

LARGEST = 50 * 1024 * 1024
Thing = dict[str, Any]
_KINDS = ("people", "organizations", "memberships", "posts", "areas", "events")
_LISTS = {kind: kind for kind in _KINDS} | {"persons": "people"}


def read(path: Path, data: bytes) -> Document:
    """The file as a directory. Raises UnreadablePaper for JSON that is broken, NotAPaper for any other kind."""
    name = shown(path)
    if len(data) > LARGEST:
        raise UnreadablePaper(f"{name} is larger than {LARGEST // 1024**2} MB: split it by organisation.")
    try:
        content = msgspec.json.decode(decode(data).lstrip("\ufeff").encode("utf-8", "replace"))
    except (msgspec.DecodeError, RecursionError) as error:
        raise UnreadablePaper(f"{name} is no whole JSON file ({error}): export it again.") from error
    popolo = _Popolo(content)
    if not popolo.people or not (popolo.memberships or popolo.events):
        raise NotAPaper(f"{name} is no directory in Popolo's shape: it needs persons with memberships or events.")
    return records.document(popolo.tables(), path=path, data=data, title=f"Directory {name}")


class _Popolo:
    """The lists of one file, with things found by their identifiers."""

    def __init__(self, content: object) -> None:
        lists: dict[str, list[Thing]] = {name: [] for name in _LISTS.values()}
        for key, rows in content.items() if isinstance(content, dict) else ():
            if key in _LISTS and isinstance(rows, list):
                lists[_LISTS[key]] += [row for row in rows if isinstance(row, dict)]
        self.people, self.bodies, self.events = lists["people"], lists["organizations"], lists["events"]
        self.memberships = [*lists["memberships"], *self._nested()]
        names = Counter(named(row) for row in self.people)
        self._shared = {name for name, count in names.items() if count > 1}
        self._by_id = {
            (kind, str(row["id"])): row for kind, rows in lists.items() for row in rows if row.get("id") is not None
        }

    def _nested(self) -> Iterator[Thing]:
        """Memberships that stand within a person or an organisation."""
        for rows, key in ((self.people, "person"), (self.bodies, "organization")):
            for row in rows:
                inner = row.get("memberships")
                for each in inner if isinstance(inner, list) else ():
                    if isinstance(each, dict):
                        yield {key: row, **each}

    def tables(self) -> list[Records]:
        """Memberships, bodies, meetings and who came."""
        r = records
        return [
            Records("People", (r.PERSON, r.REFERENCE, r.OTHER_NAMES), list(map(self._person, self.people))),
            Records("Bodies", (r.BODY, r.OTHER_NAMES, r.BODY_KIND, r.PART_OF), list(map(self._body, self.bodies))),
            Records(
                "Memberships",
                (r.PERSON, r.REFERENCE, r.ROLE, r.BODY, r.PLACE, r.ON_BEHALF, r.SINCE, r.UNTIL),
                [row for each in self.memberships if (row := self._membership(each))[0]],
            ),
            Records(
                "Bodies that are members",
                (r.MEMBER_BODY, r.BODY, r.SINCE, r.UNTIL),
                [row for each in self.memberships if (row := self._body_member(each))[0]],
            ),
            Records("Meetings", (r.BODY, r.DATE, r.TIME, r.VENUE, r.STANDING), list(map(self._meeting, self.events))),
            Records("Attendance", (r.PERSON, r.REFERENCE, r.ATTENDANCE, r.BODY, r.DATE), list(self._attended())),
        ]

    def _person(self, row: Thing) -> tuple[str, ...]:
        return (*self._who(row), _others(row))

    def _who(self, row: Thing) -> tuple[str, str]:
        """A person's name, and their identifier where another one of the file is called the same."""
        name = named(row)
        return name, said(row, "id") if name in self._shared else ""

    def _body(self, row: Thing) -> tuple[str, ...]:
        return named(row), _others(row), said(row, "classification"), self._called(row, "parent", "organizations")

    def _membership(self, row: Thing) -> tuple[str, ...]:
        post = self._thing(row, "post", "posts") or {}
        return (
            *self._who(self._thing(row, "person", "people") or {}),
            said(row, "role") or said(post, "role") or said(row, "label") or said(post, "label"),
            self._called(row, "organization", "organizations") or self._called(post, "organization", "organizations"),
            self._called(row, "area", "areas") or self._called(post, "area", "areas"),
            self._called(row, "on_behalf_of", "organizations"),
            said(row, "start_date") or said(post, "start_date"),
            said(row, "end_date"),
        )

    def _body_member(self, row: Thing) -> tuple[str, ...]:
        member = self._called(row, "member", "organizations")
        body = self._called(row, "organization", "organizations")
        return (member if body else ""), body, said(row, "start_date"), said(row, "end_date")

    def _meeting(self, row: Thing) -> tuple[str, ...]:
        start = said(row, "start_date")
        place = row.get("location")
        venue = named(place) if isinstance(place, dict) else said(row, "location")
        body = self._called(row, "organization", "organizations") or said(row, "name")
        return body, start[:10], start[11:16], venue, said(row, "status")

    def _attended(self) -> Iterator[tuple[str, ...]]:
        for event in self.events:
            body, day, *_ = self._meeting(event)
            for key in ("attendees", "attendance"):
                rows = event.get(key)
                for row in rows if isinstance(rows, list) else ():
                    if isinstance(row, dict):
                        person = self._thing(row, "person", "people") or self._thing(row, "", "people") or row
                        how = said(row, "attendance") or said(row, "status") or "present"
                        yield *self._who(person), how, body, day

    def _thing(self, row: Thing, key: str, kind: str) -> Thing | None:
        inner = row.get(key)
        if isinstance(inner, dict):
            return inner
        named_by = row.get(f"{key}_id") if key else row.get("id")
        return self._by_id.get((kind, str(named_by))) if named_by is not None else None

    def _called(self, row: Thing, key: str, kind: str) -> str:
        return named(self._thing(row, key, kind) or {})


def said(row: Thing, key: str) -> str:
    """The text or number under a key, "" for anything else."""
    value = row.get(key)
    return str(value) if isinstance(value, (str, int, float)) and not isinstance(value, bool) else ""


def named(row: Thing) -> str:
    """The name of a thing; a person's may be in parts."""
    parts = " ".join(filter(None, (said(row, "given_name"), said(row, "family_name"))))
    name = said(row, "name") or parts or said(row, "label")
    title = said(row, "honorific_prefix")
    return f"{title} {name}" if title and name and not name.startswith(title) else name


def _others(row: Thing) -> str:
    names = row.get("other_names")
    found = [named(each) for each in names if isinstance(each, dict)] if isinstance(names, list) else []
    return "; ".join(filter(None, found))
