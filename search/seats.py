"""The seats that terms of reference give: how many, whose, which one body has and another has not."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

import msgspec

from convenor.graph.model import Entity
from convenor.search.answers import Answer, Item, counted, listed
from convenor.search.asked import Asked
from convenor.search.desk import Desk, listing
from convenor.search.words import content, share, stem

SEATS = """
SELECT ?seat ?position ?organisation ?sector ?body ?holder ?span WHERE {
  #ONLY
  ?seat a cv:Seat . OPTIONAL { ?seat cv:position ?position } OPTIONAL { ?seat cv:seatOrganisation ?organisation }
  OPTIONAL { ?seat cv:sector ?sector } OPTIONAL { ?seat cv:seatOf ?body } OPTIONAL { ?seat cv:seatFor ?holder }
  GRAPH ?span { ?seat a cv:Seat }
}"""
_LOOSE = frozenset(
    stem(w)
    for w in "seat place there member full many board partnership which most fewest least sector organisation".split()
)
_ON = re.compile(r"\b(?:on|of|in) (?:the )?BODY\b")
MOST = 8  # seats that one sentence names
_SITS = re.compile(r"\b(?:sits?|serves?|is|are) on\b")
_LEAST = re.compile(r"\b(?:fewest|least)\b")


class Seat(msgspec.Struct, kw_only=True):
    """A seat on a body, as printed, and the body that it is for where that is one of ours."""

    id: str
    position: str
    organisation: str = ""
    sector: str = ""
    body: str | None = None
    holder: str | None = None
    spans: list[str] = msgspec.field(default_factory=list)

    @property
    def many(self) -> int:
        """How many seats it is: more than one where a row gives so many that the graph keeps them as one ("84 × councillor")."""
        number = re.match(r"\d+(?= ×|$)", self.position)
        return int(number[0]) if number else 1

    @property
    def said(self) -> str:
        """The seat in words, by what of it is printed."""
        return ", ".join(filter(None, (self.position or "a seat", self.organisation)))


def seats(desk: Desk) -> list[Seat]:
    """Every seat of the graph, in the order of its paper."""
    return desk.kept("seats", _seats)


def _seats(desk: Desk) -> list[Seat]:
    found: dict[str, Seat] = {}
    for row in desk.rows(SEATS):
        known = found.setdefault(str(row["seat"]), Seat(id=str(row["seat"]), position=row["position"] or ""))
        known.organisation, known.sector = row["organisation"] or "", row["sector"] or ""
        known.body, known.holder = row["body"], row["holder"]
        if row["span"] and row["span"] not in known.spans:
            known.spans.append(row["span"])
    return sorted(found.values(), key=lambda seat: (min(seat.spans, default=""), seat.id))


def shown(desk: Desk, found: Iterable[Seat]) -> str:
    """The query that lists some seats."""
    return desk.shown(listing(SEATS, "seat", (seat.id for seat in found)))


def _on(asked: Asked) -> tuple[list[Seat], list[Entity]]:
    """The seats of the bodies asked about that have any, and the names beside those bodies."""
    every = seats(asked.desk)
    bodies = {body.id for body in asked.question.bodies} & {seat.body for seat in every}
    others = [thing for thing in (*asked.question.bodies, *asked.question.places) if thing.id not in bodies]
    return [seat for seat in every if not bodies or seat.body in bodies], others


def _held_by(seat: Seat, body: Entity) -> bool:
    """Whether a seat is for a body: by the graph, else by every word of its name or one of its spellings."""
    if seat.holder:
        return seat.holder == body.id
    printed = f"{seat.organisation} {seat.sector}"
    return any(share(content(name), printed) >= 0.99 for name in (body.label, *body.aliases) if content(name))


def _wanted(asked: Asked) -> list[Seat]:
    """The seats that a question means; none where it asks for those of a body that gives no seats."""
    every, others = _on(asked)
    if _ON.search(asked.shape) and asked.question.bodies and len(others) >= len(asked.question.bodies):
        return []
    found: Sequence[Seat] = every
    for thing in others:
        words = content(thing.label)
        named = [seat for seat in found if words and share(words, f"{seat.organisation} {seat.position}") >= 0.99]
        found = [seat for seat in found if _held_by(seat, thing)] or named
    topic = [word for word in asked.question.topic if word not in _LOOSE]
    return [s for s in found if not topic or share(topic, f"{s.organisation} {s.position} {s.sector}") >= 0.99]


def count(asked: Asked) -> Answer:
    """How many seats a body's terms of reference give, to everybody or to somebody."""
    found = _wanted(asked)
    if not found:
        return asked.refused("They give no such seat.")
    kinds = list(dict.fromkeys(seat.said for seat in found))
    what = kinds[0] if len(kinds) == 1 else listed(sorted({seat.organisation or seat.position for seat in found}), MOST)
    number = str(sum(seat.many for seat in found))
    told = asked.item(number, "number", None, what, spans=[span for seat in found for span in seat.spans])
    return asked.answered(f"{number}: {what}.", [told], shown(asked.desk, found))


def answer(asked: Asked) -> Answer:
    """The seats that a body has on another, or that a body gives."""
    found = _wanted(asked)
    if not found:
        return asked.refused("They give no such seat.")
    return asked.answered(_told(found), [_item(asked, seat) for seat in found], shown(asked.desk, found))


def made_up(asked: Asked) -> Answer | None:
    """The seats of which a body is made up, for "who sits on it" where nobody is named; None where it gives no seats."""
    bodies = {body.id for body in asked.question.bodies}
    found = [seat for seat in seats(asked.desk) if seat.body in bodies and not asked.question.days]
    if not found or not _SITS.search(asked.shape):
        return None
    return asked.partly(
        f"The papers name nobody there, but who is to sit there. {_told(found)}",
        [_item(asked, s) for s in found],
        shown(asked.desk, found),
    )


def _told(found: Sequence[Seat]) -> str:
    """How many seats, and which: "3 seats: Chair, X Trust; member, Y Council × 2"."""
    kinds = Counter(seat.said for seat in found)
    return f"{counted(sum(seat.many for seat in found), 'seat')}: {_each(kinds, MOST)}."


def _each(kinds: Counter[str], most: int = 0) -> str:
    """Kinds of seats in a list, each with how many there are of it where that is more than one."""
    return listed([f"{kind}{f' × {n}' if n > 1 else ''}" for kind, n in kinds.items()], most)


def _item(asked: Asked, seat: Seat) -> Item:
    on = asked.desk.label(seat.body)
    detail = "; ".join(x for x in (seat.organisation, f"on the {on}" if on else "", seat.sector) if x)
    return asked.item(seat.position or seat.organisation, "seat", seat.id, detail, spans=seat.spans)


def compare(asked: Asked) -> Answer:
    """The seats of the first body named that the second has not."""
    found, others = _on(asked)
    if len(others) < 2:
        return asked.refused("Two bodies are needed to compare their seats.")
    first, second = ([seat for seat in found if _held_by(seat, body)] for body in others[:2])
    left = Counter(seat.position for seat in first) - Counter(seat.position for seat in second)
    one, other = others[0].label, others[1].label
    if not left:
        return asked.refused(
            f"They give {one} no seat that {other} has not.", [_item(asked, seat) for seat in first[:3]]
        )
    only = [next(seat for seat in first if seat.position == position) for position in left.elements()]
    kinds = Counter(seat.position or "a seat" for seat in only)
    text = f"{one} has {counted(len(only), 'seat')} that {other} has not: {_each(kinds)}."
    return asked.answered(text, [_item(asked, seat) for seat in only], shown(asked.desk, [*only, *second]))


def most(asked: Asked) -> Answer:
    """Which sector or organisation has most seats, or fewest."""
    found, _ = _on(asked)
    by_sector = "sector" in asked.shape and any(seat.sector for seat in found)
    group = {seat.id: seat.sector if by_sector else seat.organisation for seat in found}
    kinds = [word for word in asked.question.topic if word not in _LOOSE]
    tally = Counter(name for name in group.values() if name and (share(kinds, name) >= 0.99 or not kinds))
    if not tally:
        return asked.refused("They give no such seats.")
    number = min(tally.values()) if _LEAST.search(asked.shape) else max(tally.values())
    best = [name for name, n in tally.items() if n == number][:6]
    theirs = [seat for seat in found if group[seat.id] in best]
    told = []
    for name in best:
        spans = [span for seat in theirs if group[seat.id] == name for span in seat.spans]
        told.append(asked.item(name, "group", None, counted(number, "seat"), spans=spans))
    text = f"{listed(best)}, with {counted(number, 'seat')}{' each' if len(best) > 1 else ''}."
    return asked.answered(text, told, shown(asked.desk, theirs))
