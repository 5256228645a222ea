"""The posts that papers give to people: title, subject, body, place, standing, and when they were seen."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

import msgspec

from convenor.graph.model import Entity
from convenor.graph.names import normalise
from convenor.graph.vocabulary import IN_BODY
from convenor.search.answers import long_date
from convenor.search.desk import Desk, listing, span_of
from convenor.search.words import content, stem, words

RANKS = frozenset(
    stem(w)
    for w in "deputy vice associate assistant acting interim former shadow senior principal managing sub".split()
)
OFFICES = frozenset(stem(w) for w in "chair convenor secretary treasurer clerk president".split())
EQUAL = {stem(word): stem("chair") for word in ("chairman", "chairwoman", "chairperson", "convenor")}
PORTFOLIO = re.compile(
    r"\b(?:cabinet|executive|lead|portfolio) (?:member|holder|lead)s?\b|\bportfolio\b|"
    r"\bholder of(?: the| a)?(?= [\w ,]*\bportfolio\b)"
)
_WITH_OFFICE = frozenset(stem(w) for w in "independent elected vice deputy its current new joint co".split())

ROLES = """
SELECT ?m ?person ?title ?topic ?body ?place ?status ?date ?span WHERE {
  #ONLY
  ?m a org:Membership ; org:role ?title .
  OPTIONAL { ?m org:member ?person } OPTIONAL { ?m cv:topic ?topic } OPTIONAL { ?m org:organization ?body }
  OPTIONAL { ?m cv:rolePlace ?place } OPTIONAL { ?m cv:roleStatus ?status }
  GRAPH ?span { ?m org:role ?title . OPTIONAL { ?m cv:asOf ?date } }
}"""


class Holding(msgspec.Struct, kw_only=True):
    """A person ("" for a vacant post) in a post with all places that say so; `seen` are (date or "", span).

    `body_stated` is False where no paper names the body with the title, and whose paper it is tells it.
    """

    ids: list[str]
    person: str
    title: str
    topic: str = ""
    body: str | None = None
    body_stated: bool = True
    place: str | None = None
    status: str = "held"
    seen: list[tuple[str, str]] = msgspec.field(default_factory=list)

    @property
    def dates(self) -> list[str]:
        """The days on which papers show it, in order."""
        return sorted({day for day, _ in self.seen if day})

    @property
    def first(self) -> str:
        """The earliest date, "" when no paper dates it."""
        return next(iter(self.dates), "")

    @property
    def last(self) -> str:
        """The latest date, "" when no paper dates it."""
        return next(reversed(self.dates), "")

    @property
    def spans(self) -> list[str]:
        """Where it is said, the latest first."""
        return [span for _, span in sorted(self.seen, key=lambda seen: seen[0], reverse=True)]

    @property
    def stems(self) -> frozenset[str]:
        """The stems of title and subject."""
        return frozenset(post_stems(f"{self.title} {self.topic}"))

    @property
    def political(self) -> bool:
        """Whether a councillor holds it rather than an officer."""
        return bool({"portfolio", "cabinet", "councillor", "mayor", "alderman", "elect"} & self.stems)


def post_stems(text: str) -> list[str]:
    """The stems of a title, with words that mean the same post made one."""
    plain = PORTFOLIO.sub("portfolio", " ".join(words(text)))
    return [EQUAL.get(found, found) for found in content(plain)]


def holdings(desk: Desk) -> list[Holding]:
    """Every post that a paper gives to somebody, or calls vacant."""
    return desk.kept("holdings", _holdings)


def has_title(desk: Desk, title: str) -> bool:
    """Whether a paper gives somebody just this title; `title` is in lower case."""
    return title in desk.kept("titles", _titles)


def _titles(desk: Desk) -> frozenset[str]:
    return frozenset(normalise(held.title) for held in holdings(desk) if held.person and held.title)


def _holdings(desk: Desk) -> list[Holding]:
    found: dict[str, Holding] = {}
    for row in desk.rows(ROLES):
        key = str(row["m"])
        held = found.setdefault(key, Holding(ids=[key], person=row["person"] or "", title=row["title"] or ""))
        held.topic, held.status = row["topic"] or "", row["status"] or "held"
        held.body, held.place = row["body"], row["place"]
        pair = (row["date"] or "", str(row["span"]))
        if pair not in held.seen:
            held.seen.append(pair)
    inferred = {fact.subject.id: fact.object for fact in desk.store.inferred() if fact.predicate == IN_BODY}
    for held in found.values():
        taken = None if held.body else inferred.get(held.ids[0])
        if isinstance(taken, Entity):
            held.body, held.body_stated = taken.id, False
        held.body = held.body or _implied_body(desk, held)
    return _joined([held for held in found.values() if held.person or held.status == "vacant"])


def _implied_body(desk: Desk, held: Holding) -> str | None:
    """The body that a title names, and for an office such as Chair the body whose paper says so."""
    named = [
        m.entities[0]
        for m in desk.lookup.mentions(held.title)
        if m.how == "exact" and m.entities[0].kind == "organisation"
    ]
    if named:
        return named[0].id
    bodies = {desk.body_of_paper(span_of(span).document) for _, span in held.seen}
    body = desk.entity(bodies.pop()) if len(bodies) == 1 else None
    if body is None:
        return None
    of_body = {stem(word) for name in (body.label, *body.aliases) for word in words(name)} | {
        stem(w) for w in ("partnership", "board", "committee")
    }
    own = set(post_stems(held.title)) - _WITH_OFFICE - of_body
    return body.id if own and own <= OFFICES else None


def _joined(found: list[Holding]) -> list[Holding]:
    """A post that a paper gives twice, once without its body, is one."""
    by_person: dict[str, list[Holding]] = defaultdict(list)
    out: list[Holding] = []
    for held in sorted(found, key=lambda h: (h.body is None, not h.body_stated, -len(h.topic), h.ids)):
        twin = next((other for other in by_person[held.person] if held.person and _same_post(other, held)), None)
        if twin is None:
            by_person[held.person].append(held)
            out.append(held)
        else:
            twin.ids += held.ids
            twin.seen += [seen for seen in held.seen if seen not in twin.seen]
            twin.place = twin.place or held.place
    return out


def _same_post(one: Holding, other: Holding) -> bool:
    surely = other.body_stated or not one.body_stated
    if not other.title or one.status != other.status or (other.body and surely and other.body != one.body):
        return False
    return one.stems == other.stems or (other.body is None and bool(other.stems) and other.stems <= one.stems)


def post(desk: Desk, held: Holding) -> str:
    """A post in words: "Head of Housing, Vale Council", "Head of Housing (taken to be of Vale Council)"."""
    body, place = (
        x if x and normalise(x) not in normalise(held.title) else ""
        for x in (desk.label(held.body), desk.label(held.place))
    )
    title = held.title[:1].upper() + held.title[1:] if held.title else ""
    if body and not held.body_stated:
        title, body = f"{title} (taken to be of {body})", ""
    return ", ".join(x for x in (title, body, place) if x)


def spell(held: Holding) -> str:
    """When a post was held, as the papers tell: "last recorded 8 November 2023", "May 2019 to July 2021"."""
    first, last = held.first, held.last
    if held.status == "former":
        return (
            f"{long_date(first)} to {long_date(last)}"
            if first != last
            else f"until {long_date(last)}"
            if last
            else "formerly"
        )
    if held.status == "proposed":
        return f"proposed, {long_date(last)}" if last else "proposed"
    return f"last recorded {long_date(last)}" if last else "undated"


def shown(desk: Desk, found: Iterable[Holding]) -> str:
    """The query that lists some posts."""
    return desk.shown(listing(ROLES, "m", (id for held in found for id in held.ids)))
