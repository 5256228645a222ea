"""What rules found in a paper, sorted into what is stated and what is too doubtful for that and only proposed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from typing import Any

import msgspec

from convenor.graph.reading import (
    Attendance,
    Decision,
    Meeting,
    Organisation,
    Person,
    Proposal,
    Reading,
    Relation,
    Role,
    Row,
)
from convenor.graph.said import said
from convenor.ingest.doubts import SOMEBODY_IN_NAME, Around, signs
from convenor.ingest.roster.twice import printed_once
from convenor.ingest.scores import STATED, measured

NAMED = ("people", "organisations")  # what other rows name
ENDS = {"person": "people", "organisation": "organisations", "body": "organisations"}
LISTS = (*NAMED, *"places roles decisions actions aims seats rules definitions relations".split())
Thing = tuple[str, str]  # the list of a person or body, and a spelling


def sifted(reading: Reading) -> Reading:
    """The reading with the score of each row; rows in doubt, and what hangs on them, are taken out of its lists."""
    sieve = _Sieve(reading)
    lists: dict[str, Any] = {kind: tuple(sieve.stated(kind, getattr(reading, kind))) for kind in LISTS}
    lists["meetings"] = tuple(map(sieve.meeting, printed_once(reading.meetings)))
    return msgspec.structs.replace(reading, **lists, proposals=tuple(sieve.proposals()))


@cache
def _of_rule(kind: str, rule: str) -> float | None:
    return measured().rule(kind, rule)


@cache
def _of_sign(kind: str, sign: str) -> float:
    return measured().sign(kind, sign)


class _Doubted:
    """A row in doubt with what hangs on it, by list."""

    def __init__(self, kind: str, row: Row, why: str) -> None:
        self.kind, self.row, self.why = kind, row, why
        self.rows: dict[str, list[Row]] = defaultdict(list)
        self.rows[kind].append(row)

    def proposal(self) -> Proposal:
        """The doubt as the reading keeps it."""
        attended = [row for row in self.rows.pop("attendance", []) if isinstance(row, Meeting)]
        lists: dict[str, Any] = {kind: tuple(rows) for kind, rows in self.rows.items()}
        if attended:
            lists["meetings"] = tuple(attended)
        return Proposal(
            kind=self.kind,
            words=said(self.row),
            reason=self.why,
            score=self.row.score or 0.0,
            evidence=self.row.evidence,
            **lists,
        )


class _Sieve:
    """Tells for each row of one reading whether it is stated, and keeps those that are not."""

    def __init__(self, reading: Reading) -> None:
        self._around = Around(reading)
        self._text = reading.document.text
        self._doubted: list[_Doubted] = []
        self._things: dict[Thing, _Doubted] = {}
        for kind in NAMED:
            for row in getattr(reading, kind):
                if not any(map(self._around.is_own, _spellings(row))):
                    self._judge(kind, row)

    def _judge(self, kind: str, row: Person | Organisation) -> None:
        scored, why = self._scored(kind, row)
        if why:
            doubted = self._keep(kind, scored, why)
            self._things |= {(kind, name): doubted for name in _spellings(row)}

    def _keep(self, kind: str, row: Row, why: str) -> _Doubted:
        self._doubted.append(_Doubted(kind, row, why))
        return self._doubted[-1]

    def _scored(self, kind: str, row: Row) -> tuple[Any, str]:
        """A row with its score, and why it is in doubt ("" where it is not)."""
        score = row.score if row.score is not None else _of_rule(kind, row.rule)
        why = (
            f"what is found by “{row.rule}” is often wrong" if row.score is None else f"“{row.rule}” is not sure of it"
        )
        for sign in signs(kind, row, self._around):
            likely = _of_sign(kind, sign)
            if score is None or likely < score:
                score, why = likely, sign
        doubted = score is not None and score < STATED
        return msgspec.structs.replace(row, score=score), why if doubted else ""

    def stated(self, kind: str, rows: tuple[Row, ...]) -> Iterator[Row]:
        """The rows of a list that are not in doubt and hang on nothing that is."""
        for row in map(self._alone, rows):
            scored, why = self._scored(kind, row)
            owner = next((self._things[thing] for thing in _things(kind, row) if thing in self._things), None)
            if owner is not None:
                if kind not in NAMED:
                    owner.rows[kind].append(scored)
            elif why and kind not in NAMED:
                self._keep(kind, scored, why)
            else:
                yield self._without(scored)

    def meeting(self, meeting: Meeting) -> Meeting:
        """A meeting with the attendance that is not in doubt; the rest is kept with the people or alone."""
        seen: list[Attendance] = []
        for row in meeting.attendance:
            scored, why = self._scored("attendance", row)
            alone = Meeting(body=meeting.body, date=meeting.date, kind=meeting.kind, evidence=meeting.evidence)
            alone = msgspec.structs.replace(alone, attendance=(scored,))
            if owner := self._things.get(("people", row.person)):
                owner.rows["attendance"].append(alone)
            elif why:
                self._keep("attendance", scored, why).rows["attendance"] = [alone]
            else:
                seen.append(self._without(scored))
        return msgspec.structs.replace(meeting, attendance=tuple(seen))

    def _alone(self, row: Row) -> Row:
        """Somebody's post without the body that is in doubt, for it is told all the same; not one behind whoever that body names."""
        if not isinstance(row, Role) or not (row.person and row.title and row.organisation):
            return row
        doubted = self._things.get(("organisations", row.organisation))
        if doubted is None or (doubted.why == SOMEBODY_IN_NAME and self._stands_behind(row, row.organisation)):
            return row
        doubted.rows["roles"].append(self._scored("roles", row)[0])  # with its body, where that is right after all
        return msgspec.structs.replace(row, organisation=None)

    def _stands_behind(self, row: Role, body: str) -> bool:
        """Whether the title of a row stands behind the words for its body ("A Name, Vale Trust and B Name, Chair")."""
        said = " ".join(self._text[row.evidence[0].start : row.evidence[0].end].split()) if row.evidence else ""
        at = said.find(" ".join(body.split()[:2]))
        return 0 <= at < said.find(row.title, said.find(row.person or ""))

    def _without(self, row: Any) -> Any:
        """A row without the names of people and bodies in doubt that it could do without."""
        if isinstance(row, Attendance):
            gone = {
                field: None
                for field, kind in (("on_behalf", "people"), ("organisation", "organisations"))
                if (kind, getattr(row, field)) in self._things
            }
            return msgspec.structs.replace(row, **gone) if gone else row
        if isinstance(row, Decision) and row.actors:
            actors = tuple(n for n in row.actors if not any((kind, n) in self._things for kind in NAMED))
            return msgspec.structs.replace(row, actors=actors)
        return row

    def proposals(self) -> Iterator[Proposal]:
        """What is in doubt, in the order in which it was met."""
        return (doubted.proposal() for doubted in self._doubted)


def _spellings(row: Person | Organisation) -> tuple[str, ...]:
    return (row.name, *row.aliases, *(row.acronyms if isinstance(row, Organisation) else ()))


def _things(kind: str, row: Row) -> Iterator[Thing]:
    """The people and bodies without which a row says nothing."""
    if kind in NAMED:
        yield kind, getattr(row, "name", "")
    elif isinstance(row, Relation):
        for end, name in ((row.subject_kind, row.subject), (row.object_kind, row.object)):
            if end in ENDS:
                yield ENDS[end], name
    else:
        for field, of in (("person", "people"), ("organisation", "organisations")):
            if isinstance(named := getattr(row, field, None), str):
                yield of, named
