"""For whom a person sat at a meeting, as far as papers say, and which of the persons a rule speaks of somebody is."""

from __future__ import annotations

import re
from collections.abc import Iterable

import msgspec

from convenor.graph.bodies import TYPES, type_key
from convenor.graph.facts import Reader
from convenor.graph.model import Entity, Evidence
from convenor.graph.names import acronym_of, normalise
from convenor.graph.record import Attended, Post, Record, Sitting

_COUNCIL = re.compile(r"\b(?:council|local authorit\w+|borough|county|district|unitary|city)\b")
_OF_A_COUNCIL = re.compile(r"\b(?:councillor|cllr|elected member|cabinet member|leader of the council|mayor)\b")
_MEMBERS = re.compile(
    r"^(?:(?:voting|full|core|appointed|current|committee|board|the|of|its|all) )*(?:members?|membership|persons?|"
    r"people|trustees?"
    r"|governors?|directors|councillors)(?: of the \w+)?$"
)
_FOUNDERS = re.compile(r"\bfound(?:er|ing)\b")
_OTHERS = re.compile(r"^(?:other|further|additional)\b")
_FORM_WORDS = frozenset("representative representatives member members of from the sector body an a".split())


class Hat(msgspec.Struct, frozen=True):
    """A body or title under which a person may have sat. `sure` where a paper shows it on that very day, or before and after."""

    body: str
    label: str
    title: str
    sure: bool
    seen: str
    evidence: tuple[Evidence, ...]


class Standing:
    """Who sat for whom at one meeting of a body."""

    def __init__(self, store: Reader, record: Record, sitting: Sitting) -> None:
        self._store = store
        self.record = record
        self.sitting = sitting
        self._founders = {iri for iri, _ in record.founders}

    def hats(self, row: Attended) -> list[Hat]:
        """The bodies and titles of a person, the sure ones first."""
        stated = [Hat(body, self._label(body), "", True, self.sitting.date, row.evidence) for body in row.bodies]
        posts = [post for post in self.record.posts.get(row.person, ()) if post.status in ("held", "")]
        return sorted(
            [*stated, *(self._hat(post) for post in posts)], key=lambda hat: (not hat.sure, hat.seen, hat.label)
        )

    def _hat(self, post: Post) -> Hat:
        day = self.sitting.date
        on_it = any(date[: len(day)] == day for date in post.dates)
        around = any(date < day for date in post.dates) and any(date > day for date in post.dates)
        nearest = min(post.dates, key=lambda date: (date > day, date), default="")
        seen = next((date for date in reversed(post.dates) if date <= day), nearest)
        return Hat(post.body, self._label(post.body), post.title, on_it or around, seen, post.evidence)

    def _label(self, iri: str) -> str:
        entity = self._store.entity(iri) if iri else None
        return entity.label if entity else ""

    def sorted_out(self, noun: str, rows: Iterable[Attended]) -> tuple[list[tuple[Attended, Hat]], list[Attended]]:
        """Those who surely are what a rule's noun says, with the hat that shows it, and those who may be."""
        sure: list[tuple[Attended, Hat]] = []
        maybe: list[Attended] = []
        for row in rows:
            hats = self.hats(row)
            fitting = [hat for hat in hats if self.fits(noun, hat)]
            certain = next((hat for hat in fitting if hat.sure), None)
            if certain:
                sure.append((row, certain))
            elif fitting or not any(hat.sure and hat.body not in ("", self.record.body.id) for hat in hats):
                maybe.append(row)
        return sure, maybe

    def fits(self, noun: str, hat: Hat) -> bool:
        """Whether a body or title is one that the noun of a rule means."""
        plain = normalise(noun)
        if is_office(plain):
            return hat.body == self.record.body.id and office(hat.title) == office(plain)
        if hat.body == self.record.body.id:
            return False
        if _FOUNDERS.search(plain):
            return hat.body in self._founders
        if _COUNCIL.search(plain) or _OF_A_COUNCIL.search(plain):
            return bool(_COUNCIL.search(normalise(hat.label)) or _OF_A_COUNCIL.search(normalise(hat.title)))
        return self._is_of(plain, hat) or self._has_title(plain, hat) or self._in_sector(plain, hat)

    def _is_of(self, noun: str, hat: Hat) -> bool:
        """ "ICB representative": a body whose name or acronym the noun has."""
        kept = [word for word in noun.split() if word not in _FORM_WORDS]
        entity = self._store.entity(hat.body) if hat.body else None
        if not kept or entity is None:
            return False
        wanted = " ".join(kept)
        names = (entity.label, *entity.aliases)
        keys = {type_key(name) for name in names} | {letters.lower() for name in names for letters in acronym_of(name)}
        return wanted in keys or any(key.endswith(" " + TYPES.get(wanted, wanted)) for key in keys)

    @staticmethod
    def _has_title(noun: str, hat: Hat) -> bool:
        title = normalise(hat.title)
        return bool(title) and len(noun.split()) > 1 and (title == noun or title.startswith(noun + " "))

    def _in_sector(self, noun: str, hat: Hat) -> bool:
        """ "VCFSE representative": a body to which the table of seats gives a seat of that sector."""
        kept = " ".join(word for word in noun.split() if word not in _FORM_WORDS)
        for seat in self.record.seats:
            named = {normalise(seat.sector), *(letters.lower() for letters in acronym_of(_without(seat.sector)))}
            of_sector = kept and (kept in named or kept in normalise(seat.organisation).split())
            if of_sector and hat.body and hat.body == seat.body:
                return True
        return False


def _without(sector: str) -> str:
    return re.sub(r"\s+sector$", "", sector, flags=re.IGNORECASE)


def is_members(noun: str) -> bool:
    """Whether a rule's noun means any member."""
    return bool(_MEMBERS.match(normalise(noun)))


def is_others(noun: str) -> bool:
    """Whether a rule's noun means those who are not counted by the conditions before it ("two other partners")."""
    return bool(_OTHERS.match(normalise(noun)))


def is_founders(noun: str) -> bool:
    """Whether a rule's noun means the bodies that founded the body, of which each counts once."""
    return bool(_FOUNDERS.search(normalise(noun)))


def is_office(noun: str) -> bool:
    """Whether a rule's noun is an office of the body itself."""
    return bool(re.fullmatch(r"(?:(?:deputy|vice)[ -])?chair(?:man|woman|person)?", normalise(noun)))


def office(title: str) -> str:
    """ "chair" or "deputy chair" for a title of that office, "" for any other."""
    match = re.search(r"\b(?P<under>(?:deputy|vice)[ -])?chair(?:man|woman|person)?\b", normalise(title))
    return "" if match is None else "deputy chair" if match["under"] else "chair"


def named(entity: Entity | None) -> str:
    """An entity's name, "" for none."""
    return entity.label if entity else ""
