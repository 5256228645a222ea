"""What has been found so far in one paper: rows as they come, people, bodies and places each under one name.

Ingesters call `person`, `body` and `place` with the words as printed and get back the key to use in other rows; at
the end `reading()` replaces every key by the name under which the paper's reader would list the thing.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping
from typing import TypeVar

import msgspec

from convenor.graph.model import Block, Cell, Document, Evidence
from convenor.graph.reading import (
    Action,
    Aim,
    Decision,
    Definition,
    Meeting,
    Organisation,
    Part,
    Person,
    Place,
    Reading,
    Relation,
    Role,
    Row,
    Rule,
    Seat,
    Spans,
)
from convenor.graph.sentences import LONGEST, Span, sentences
from convenor.ingest.names import people, prose_names
from convenor.ingest.names.bodies import Bodies
from convenor.ingest.names.name_ends import NameEnds
from convenor.ingest.names.named import Names
from convenor.ingest.names.rows import Rows
from convenor.ingest.words.body_words import A_SENTENCE
from convenor.ingest.words.shapes import is_person
from convenor.ingest.words.titles import held_before, topic_of

UNFILLED = re.compile(
    r"\[(?:insert|enter|your)\b[^\]\n]{0,60}\]|<(?:insert|enter)\b[^>\n]{0,60}>", re.I
)  # in a template
NO_BODY = re.compile(r"(?:present|apolog(?:y|ies)(?: received.*)?|absent|in attendance|yes|no|total)", re.I)
NO_TITLE = re.compile(rf"^{NO_BODY.pattern}$|\b(?:shall|for example|currently vacant)\b", re.I)
MOST_EVIDENCE = 12  # spans kept for a mention; more say nothing new
R = TypeVar("R", bound=Row)


class Findings:
    """Collects the rows of one paper. Not shared between papers.

    `host` is the one organisation whose meeting it is, where the title names it above the committee; `meeting` the body
    whose meeting the part under way records.
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self.text = document.text
        self._sentences: dict[Span, list[Span]] = {}
        self.units = self._units()
        self._starts = [start for start, _ in self.units]
        self.parts: list[Part] = []
        self.host: str | None = None
        self.meeting: str | None = None
        self.people = people.People()
        self.ends = NameEnds(document.text)
        self.bodies = Bodies()
        self.places: dict[str, list[Place]] = {}
        self.rows = Rows()
        self.unclear: set[int] = set()  # starts of blocks in which nobody can tell of whom something is said

    # ── what the paper says ──
    def words(self, span: Block | Cell) -> str:
        """What a block or cell says."""
        return self.text[span.start : span.end]

    def piece(self, block: Block, start: int, end: int, changed: Mapping[str, str | int]) -> Block:
        """A part of a block, trimmed of blanks, with what it is called otherwise; offsets are those in its words."""
        said = self.words(block)[start:end]
        begin = block.start + start + len(said) - len(said.lstrip())
        return msgspec.structs.replace(block, start=begin, end=block.start + start + len(said.rstrip()), **changed)

    def cells(self, block: Block) -> list[str]:
        """What the cells of a row say, trimmed of blanks."""
        return [self.words(cell).strip() for cell in block.cells]

    def sentences(self, block: Block) -> list[Span]:
        """The sentences of a block."""
        span = (block.start, block.end)
        if span not in self._sentences:
            self._sentences[span] = sentences(self.text, *span)
        return self._sentences[span]

    def _units(self) -> list[Span]:
        """All sentences, list items and table rows in order: rows and short items whole, the rest by sentence."""
        out: list[Span] = []
        for block in self.document.blocks:
            if block.kind in ("row", "item") and block.end - block.start <= LONGEST:
                out.append((block.start, block.end))
            else:
                out.extend(self.sentences(block))
        return out or [(0, min(len(self.text), LONGEST))]

    # ── evidence ──
    def unit(self, offset: int) -> Evidence:
        """The sentence, list item or table row in which a position stands."""
        start, end = self.units[max(0, bisect_right(self._starts, offset) - 1)]
        return Evidence(self.document.id, start, end)

    def span(self, start: int, end: int) -> Spans:
        """The span as evidence, trimmed of blanks; several when it is longer than one may be."""
        while start < end and self.text[start].isspace():
            start += 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        spans = sentences(self.text, start, end) if end - start > LONGEST else [(start, end)]
        return tuple(Evidence(self.document.id, a, b) for a, b in spans)

    # ── people, bodies, places, rows ──
    def is_person(self, words: str) -> bool:
        """Whether words read as the name of one person, the names met so far being known."""
        return is_person(words, known=self.people.known())

    def people_in(self, words: str) -> list[tuple[int, int, str]]:
        """(start, end, name as printed) of the people named in some words, the names met so far being known."""
        found = prose_names.in_prose(words, self.people.known())
        named = ((start, self.ends.cut(self.people.within(long), words[end:])) for start, end, long in found)
        return [(start, start + len(name), name) for start, name in named]

    def person(self, printed: str, offset: int, rule: str = "name", likely: float | None = None) -> str:
        """Note a person by the words as printed at a position; the key to name them in rows."""
        return self.people.add(printed, self.unit(offset), rule, likely)

    def body(self, printed: str, offset: int) -> str:
        """Note a body by the words as printed at a position; the key to name it in rows."""
        return self.bodies.add(printed, self.unit(offset))

    def role(
        self,
        person: str | None,
        title: str,
        body: str | None,
        offset: int,
        evidence: Spans,
        rule: str,
        *,
        when: str | None = None,
        status: str = "held",
        topic: str | None = None,
        place: str | None = None,
    ) -> None:
        """Note what a person, by their key, is in a body, by the words as printed at a position ("" or None for none).

        A bar behind them ended a cell of a table that came out line by line.
        """
        title, body = title.rstrip(" |"), body.rstrip(" |") if body else body
        self.add(
            Role(
                person=person,
                title=title,
                organisation=self.body(body, offset) if body else None,
                place=place,
                topic=topic or topic_of(title),
                as_of=when,
                status=status,
                evidence=evidence,
                rule=rule,
            )
        )

    def elsewhere(self, role: Role, body: str) -> bool:
        """Whether the words that give somebody an office name another body beside it ("Treasurer | Vale Trust")."""
        beside = self.rows.roles_in(role.person or "", role.evidence[0])
        return any(each.organisation not in (None, self.body(body, role.evidence[0].start)) for each in beside)

    def place(
        self,
        name: str,
        offset: int,
        *,
        kind: str = "",
        within: str | None = None,
        population: int | None = None,
        rule: str = "",
    ) -> None:
        """Note a place."""
        evidence = (self.unit(offset),)
        found = Place(name=name, kind=kind, within=within, population=population, evidence=evidence, rule=rule)
        self.places.setdefault(_place_key(name), []).append(found)

    def is_place(self, name: str) -> bool:
        """Whether a place was noted under just that name."""
        return any(place.name == name for place in self.places.get(_place_key(name), ()))

    def add(self, row: Row) -> None:
        """Keep a row, once; not what a template leaves to be filled in, nor what is surely no post. A past title is told so."""
        if isinstance(row, Decision | Action) and UNFILLED.search(row.text):
            return
        if isinstance(row, Role):
            if NO_TITLE.search(row.title) or NO_BODY.fullmatch(row.organisation or ""):
                return  # what stands in a column of another kind, or a sentence about the post
            if row.organisation and A_SENTENCE.search(row.organisation):
                row = msgspec.structs.replace(row, organisation=None)
                if not row.title:
                    return
            title, past = held_before(row.title)
            row = msgspec.structs.replace(row, title=title, status="former") if past else row
        self.rows.add(row)

    # ── the end ──
    def _spelt(self, row: Row) -> Row:
        """A seat with its organisation in words, where the paper tells what the letters mean."""
        spelt = self.bodies.acronyms.get(row.organisation) if isinstance(row, Seat) else None
        return msgspec.structs.replace(row, organisation=spelt) if spelt else row

    def reading(self) -> Reading:
        """All rows with names in place of keys, sorted as they stand in the paper."""
        self.people.join_surnames()
        groups = self.bodies.groups()
        names = Names(self.people.names(), self.bodies.names(self.document.body, groups))
        rows = [names.named(self._spelt(row)) for row in self.rows]
        return Reading(
            document=self.document,
            parts=tuple(self.parts),
            people=tuple(
                Person(name=n, aliases=a, evidence=e[:MOST_EVIDENCE], rule=r, score=s)
                for n, a, e, r, s in self.people.entries()
            ),
            organisations=tuple(
                Organisation(name=n, kind=k, aliases=a, acronyms=c, evidence=e[:MOST_EVIDENCE], rule="body name")
                for n, k, a, c, e in self.bodies.entries(groups)
            ),
            places=tuple(_one_place(found) for found in self.places.values()),
            roles=names.merged(_sorted(rows, Role)),
            meetings=_sorted(rows, Meeting),
            decisions=_sorted(rows, Decision),
            actions=_sorted(rows, Action),
            aims=_of(rows, Aim),
            seats=_of(rows, Seat),
            rules=_sorted(rows, Rule),
            definitions=_sorted(rows, Definition),
            relations=_sorted(rows, Relation),
        )


def _of(rows: list[Row], kind: type[R]) -> tuple[R, ...]:
    return tuple(row for row in rows if isinstance(row, kind))


def _sorted(rows: list[Row], kind: type[R]) -> tuple[R, ...]:
    """The rows of a kind as they stand in the paper."""
    return tuple(sorted(_of(rows, kind), key=lambda row: row.evidence[0] if row.evidence else Evidence("", 0, 0)))


def _place_key(name: str) -> str:
    return " ".join(name.lower().replace("&", "and").replace("-", " ").split())


def _one_place(found: list[Place]) -> Place:
    """One row for the mentions of a place: the commonest spelling is its name, facts come from wherever they stand."""
    spellings = Counter(p.name for p in found)
    name = spellings.most_common(1)[0][0]
    evidence = tuple(sorted({e for p in found for e in p.evidence}))
    with_people = next((p for p in found if p.population is not None), None)
    first = with_people.evidence if with_people else ()
    return Place(
        name=name,
        kind=next((p.kind for p in found if p.kind), ""),
        aliases=tuple(sorted(s for s in spellings if s != name)),
        within=next((p.within for p in found if p.within), None),
        population=with_people.population if with_people else None,
        evidence=(*first, *(e for e in evidence if e not in first))[:MOST_EVIDENCE],
        rule=found[0].rule,
    )
