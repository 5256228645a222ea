"""Posts as the graph states them: who, what, of which body, over which days."""

from __future__ import annotations

import msgspec

from convenor.search.desk import Desk

ROLES = """
SELECT ?m ?person ?title ?topic ?body ?place ?status ?date ?span WHERE {
  ?m a org:Membership ; org:member ?person ; org:role ?title .
  OPTIONAL { ?m cv:topic ?topic } OPTIONAL { ?m org:organization ?body }
  OPTIONAL { ?m cv:rolePlace ?place } OPTIONAL { ?m cv:roleStatus ?status }
  GRAPH ?span { ?m org:member ?person . OPTIONAL { ?m cv:asOf ?date } }
}"""


class Holding(msgspec.Struct):
    """A person in a post with all places that say so; `dates` are the days on which papers show it."""

    id: str
    person: str
    title: str
    topic: str = ""
    body: str | None = None
    place: str | None = None
    status: str = "held"
    seen: list[tuple[str, str]] = msgspec.field(default_factory=list)  # (date or "", span)

    @property
    def last(self) -> str:
        """The latest date, "" when no paper dates it."""
        return max((d for d, _ in self.seen), default="")


def holdings(desk: Desk) -> list[Holding]:
    """Every role of the graph."""
    found: dict[str, Holding] = {}
    for row in desk.rows(ROLES):
        key = str(row["m"])
        held = found.setdefault(
            key,
            Holding(
                key,
                str(row["person"]),
                row["title"] or "",
                row["topic"] or "",
                row["body"],
                row["place"],
                row["status"] or "held",
            ),
        )
        pair = (row["date"] or "", str(row["span"]))
        if pair not in held.seen:
            held.seen.append(pair)
    return list(found.values())
