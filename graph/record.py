"""What the graph has of one body: its rules, its meetings and who came, its seats, its founders, who holds which post."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

import msgspec

from convenor.graph.model import Entity, Evidence
from convenor.graph.names import paper_id
from convenor.graph.quads import parse_span
from convenor.graph.store import Store

RULES = """
SELECT ?rule ?kind ?clause ?text ?data ?body ?span WHERE {
  ?rule a cv:Rule ; cv:ruleKind ?kind ; cv:text ?text ; cv:ruleOf ?body .
  OPTIONAL { ?rule cv:clause ?clause } OPTIONAL { ?rule cv:structured ?data }
  GRAPH ?span { ?rule cv:text ?text }
}"""
MEETINGS = """
SELECT ?meeting ?body ?date ?kind ?status ?span WHERE {
  ?meeting a cv:Meeting ; cv:heldBy ?body . OPTIONAL { ?meeting dcterms:date ?date }
  OPTIONAL { ?meeting cv:meetingKind ?kind } OPTIONAL { ?meeting cv:meetingStatus ?status }
  GRAPH ?span { ?meeting a cv:Meeting }
}"""
ATTENDED = """
SELECT ?meeting ?person ?name ?how ?for ?instead ?span WHERE {
  ?a a cv:Attendance ; cv:inMeeting ?meeting ; cv:attendee ?person ; cv:attendedAs ?how . ?person rdfs:label ?name .
  OPTIONAL { ?a cv:representing ?for } OPTIONAL { ?a cv:substituteFor ?instead }
  GRAPH ?span { ?a cv:attendee ?person }
}"""
POSTS = """
SELECT ?role ?person ?name ?title ?body ?status ?span WHERE {
  ?role a org:Membership ; org:member ?person . ?person rdfs:label ?name .
  OPTIONAL { ?role org:role ?title } OPTIONAL { ?role org:organization ?body } OPTIONAL { ?role cv:roleStatus ?status }
  GRAPH ?span { ?role org:member ?person }
}"""
VACANT = """
SELECT ?role ?title ?body ?span WHERE {
  ?role a org:Membership ; cv:roleStatus "vacant" .
  OPTIONAL { ?role org:role ?title } OPTIONAL { ?role org:organization ?body }
  GRAPH ?span { ?role cv:roleStatus "vacant" }
}"""
VOTES = """
SELECT ?meeting ?decision ?text ?for ?against ?abstained ?outcome ?span WHERE {
  ?decision a cv:Decision ; cv:inMeeting ?meeting ; cv:text ?text ; cv:votesFor ?for .
  OPTIONAL { ?decision cv:votesAgainst ?against } OPTIONAL { ?decision cv:votesAbstained ?abstained }
  OPTIONAL { ?decision cv:outcome ?outcome }
  GRAPH ?span { ?decision cv:votesFor ?for }
}"""
ISSUED = """
SELECT ?body ?paper ?date ?span WHERE {
  ?paper a foaf:Document ; cv:paperOf ?body ; cv:documentKind ?kind ; dcterms:date ?date .
  FILTER (?kind IN ("agenda", "notice", "summons"))
  GRAPH ?span { ?paper dcterms:date ?date }
}"""
POST_DATES = "SELECT ?role ?date WHERE { ?role a org:Membership ; cv:asOf ?date }"
SEATS = """
SELECT ?seat ?body ?for ?organisation ?position ?sector ?span WHERE {
  ?seat a cv:Seat ; cv:seatOf ?body . OPTIONAL { ?seat cv:seatOrganisation ?organisation } OPTIONAL { ?seat cv:position ?position }
  OPTIONAL { ?seat cv:seatFor ?for } OPTIONAL { ?seat cv:sector ?sector }
  GRAPH ?span { ?seat cv:seatOf ?body }
}"""
FOUNDERS = "SELECT ?founder ?body ?span WHERE { GRAPH ?span { ?founder cv:founderOf ?body } }"
PAPERS = "SELECT ?paper ?date ?status WHERE { ?paper a foaf:Document . OPTIONAL { ?paper dcterms:date ?date } OPTIONAL { ?paper cv:paperStatus ?status } }"  # fmt: skip
_SESSIONS = ("development", "workshop", "session", "away day", "seminar")
_OF_THE_MEETING = frozenset({"present", "apologies", "absent"})
Row = dict[str, str | None]


class RuleText(msgspec.Struct, frozen=True):
    """A clause as a paper has it; `data` is its computable form."""

    iri: str
    kind: str
    clause: str
    text: str
    data: dict[str, Any]
    paper: str
    evidence: tuple[Evidence, ...]


class Attended(msgspec.Struct, frozen=True):
    """A person at a meeting: how, for which bodies, in whose place."""

    person: str
    name: str
    how: str
    bodies: tuple[str, ...]
    instead: str
    evidence: tuple[Evidence, ...]


class Sitting(msgspec.Struct, frozen=True):
    """A meeting with all that came; `status` is "held", "scheduled" or "planned", "" where no paper says."""

    iri: str
    label: str
    date: str
    kind: str
    status: str
    attended: tuple[Attended, ...]
    evidence: tuple[Evidence, ...]

    @property
    def held(self) -> bool:
        """Whether it was a meeting to which rules on meetings apply, no workshop or the like, and took place."""
        session = any(word in self.kind.lower() for word in _SESSIONS)
        return self.status in ("held", "") and bool(self.date) and not session

    @property
    def recorded(self) -> bool:
        """Whether it was held and a paper lists who was there."""
        return self.held and any(row.how == "present" for row in self.attended)


class Post(msgspec.Struct, frozen=True):
    """A title, or none, that a person has in a body, with the dates on which papers show it."""

    person: str
    name: str
    title: str
    body: str
    status: str
    dates: tuple[str, ...]
    evidence: tuple[Evidence, ...]


class SeatText(msgspec.Struct, frozen=True):
    """A seat as terms of reference have it; `body` is the organisation that it is for, where the graph knows it."""

    iri: str
    organisation: str
    body: str
    position: str
    sector: str
    evidence: tuple[Evidence, ...]


class Record(msgspec.Struct, frozen=True):
    """All of this for one body. `posts` are those of all people, by person; `papers` the date and standing of papers; `vacant` the
    posts of all bodies that a paper calls vacant, which nobody holds; `issued` the days of agendas and notices of the body;
    `votes` what was voted on, by meeting, of all bodies."""

    body: Entity
    rules: tuple[RuleText, ...]
    sittings: tuple[Sitting, ...]
    posts: dict[str, tuple[Post, ...]]
    seats: tuple[SeatText, ...]
    founders: tuple[tuple[str, Evidence], ...]
    papers: dict[str, tuple[str, str]]
    vacant: tuple[Post, ...] = ()
    issued: tuple[tuple[str, Evidence], ...] = ()
    votes: dict[str, list[Row]] = msgspec.field(default_factory=dict)

    def members_at(self, sitting: Sitting) -> list[Attended]:
        """Those present as members, not merely in attendance."""
        return [row for row in sitting.attended if row.how == "present"]

    def expected_at(self, sitting: Sitting) -> list[Attended]:
        """The members whom the record of a meeting names, there or not."""
        return [row for row in sitting.attended if row.how in _OF_THE_MEETING]


def records(store: Store, body: str | None = None) -> list[Record]:
    """The record of each body that has rules or, when it is named, of one body; by name."""
    posts, vacant = _posts(store), tuple(_vacant(store))
    papers = {str(row["paper"]): (row["date"] or "", row["status"] or "") for row in store.rows(PAPERS)}
    rules = _by_body(store, RULES, "rule", _rule)
    sittings = _sittings(store)
    seats = _by_body(store, SEATS, "seat", _seat)
    founders: dict[str, dict[str, Evidence]] = defaultdict(dict)
    for row in store.rows(FOUNDERS):
        founders[str(row["body"])].setdefault(str(row["founder"]), parse_span(str(row["span"])))
    issued, votes = _grouped(store.rows(ISSUED), "body"), _grouped(store.rows(VOTES), "meeting")
    wanted = [body] if body else sorted({*rules, *seats})
    entities = [entity for iri in wanted if (entity := store.entity(iri))]
    return [
        Record(
            body=entity,
            rules=tuple(rules.get(entity.id, ())),
            sittings=tuple(sorted(sittings.get(entity.id, ()), key=lambda each: (each.date, each.iri))),
            posts=posts,
            seats=tuple(seats.get(entity.id, ())),
            founders=tuple(sorted(founders.get(entity.id, {}).items())),
            papers=papers,
            vacant=vacant,
            issued=tuple((row["date"] or "", parse_span(str(row["span"]))) for row in issued.get(entity.id, ())),
            votes=votes,
        )
        for entity in sorted(entities, key=lambda entity: (entity.label.casefold(), entity.id))
    ]


def _spans(rows: Iterable[Row]) -> tuple[Evidence, ...]:
    return tuple(sorted({parse_span(str(row["span"])) for row in rows}))


def _grouped(rows: Iterable[Row], key: str) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        found[str(row[key])].append(row)
    return dict(sorted(found.items()))


def _by_body(store: Store, query: str, key: str, make: Any) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = defaultdict(list)
    for rows in _grouped(store.rows(query), key).values():
        found[str(rows[0]["body"])].append(make(rows))
    return {body: sorted(each, key=lambda one: one.evidence) for body, each in found.items()}


def _rule(rows: list[Row]) -> RuleText:
    first, spans = rows[0], _spans(rows)
    data = msgspec.json.decode(first["data"]) if first["data"] else {}
    clause, text = first["clause"] or "", first["text"] or ""
    return RuleText(str(first["rule"]), first["kind"] or "", clause, text, data, paper_id(spans[0].document), spans)


def _seat(rows: list[Row]) -> SeatText:
    first = rows[0]
    named = (first["organisation"] or "", first["for"] or "", first["position"] or "", first["sector"] or "")
    return SeatText(str(first["seat"]), *named, _spans(rows))


def _sittings(store: Store) -> dict[str, list[Sitting]]:
    attended = _grouped(store.rows(ATTENDED), "meeting")
    found: dict[str, list[Sitting]] = defaultdict(list)
    for iri, rows in _grouped(store.rows(MEETINGS), "meeting").items():
        entity = store.entity(iri)
        first = rows[0]
        status = "held" if any(row["status"] == "held" for row in rows) else first["status"] or ""
        found[str(first["body"])].append(
            Sitting(
                iri=iri,
                label=entity.label if entity else iri,
                date=min((row["date"] for row in rows if row["date"]), default=""),
                kind=first["kind"] or "",
                status=status,
                attended=tuple(_attended(attended.get(iri, []))),
                evidence=_spans(rows),
            )
        )
    return found


def _attended(rows: list[Row]) -> Iterable[Attended]:
    for person, own in _grouped(rows, "person").items():
        bodies = tuple(sorted({row["for"] for row in own if row["for"]}))
        instead = next((row["instead"] for row in own if row["instead"]), None) or ""
        hows = {row["how"] for row in own}
        how = next((how for how in ("present", "in_attendance", "apologies", "absent") if how in hows), "")
        yield Attended(person, own[0]["name"] or "", how, bodies, instead, _spans(own))


def _posts(store: Store) -> dict[str, tuple[Post, ...]]:
    found: dict[str, list[Post]] = defaultdict(list)
    seen = _grouped(store.rows(POST_DATES), "role")
    for role, rows in _grouped(store.rows(POSTS), "role").items():
        first = rows[0]
        dates = tuple(sorted({row["date"] for row in seen.get(role, ()) if row["date"]}))
        post = Post(
            str(first["person"]), first["name"] or "", first["title"] or "", first["body"] or "",
            first["status"] or "held", dates, _spans(rows),
        )  # fmt: skip
        found[post.person].append(post)
    return {person: tuple(posts) for person, posts in found.items()}


def _vacant(store: Store) -> Iterable[Post]:
    seen = _grouped(store.rows(POST_DATES), "role")
    for role, rows in _grouped(store.rows(VACANT), "role").items():
        dates = tuple(sorted({row["date"] for row in seen.get(role, ()) if row["date"]}))
        yield Post("", "", rows[0]["title"] or "", rows[0]["body"] or "", "vacant", dates, _spans(rows))
