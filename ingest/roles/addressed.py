"""Public offices by which people are addressed: "County Councillor A Name", "Borough Cllrs B Name and C Name", "PCSO D Name", "E Name MP".

Who sits on another council than the one that meets, in parliament or in a police force brings that office along wherever they are named. The
council or force is the one that stands beside the name, else the only one of its kind that the paper names.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property

from convenor.graph.reading import Part, Role
from convenor.graph.worded import Worded
from convenor.ingest.names.findings import Findings
from convenor.ingest.words.body_words import is_generic

RULE = "form of address"
COUNCILLOR = Worded(
    r"(?<![\w/])(?P<kind>County|Borough|District|City|Ward|Parish|Town|Community|Unitary)"
    r"(?P<other>\s*(?:&|and|/)\s*(?:County|Borough|District|City|Ward|Parish|Town))?\s*(?:Councill?or|Cllr)(?P<several>s)?\.?\s+(?=(?-i:[A-Z]))",
    re.I,
)
RANK = Worded(
    r"(?<![\w/])(?P<rank>PCSO|PC|PS|DCI|DCC|ACC|(?:(?:Detective|Det|Chief|Ch|Acting|Temporary|Temp)\.? ){0,2}(?:Constable|Sergeant|Sgt|Inspector|Insp|Superintendent|Supt)|"
    r"(?:Group|Station|Area|Watch) (?:Commander|Manager))\.?\s+(?=[A-Z][a-z’'.-])"
)  # of police and fire officers
MEMBER = Worded(r"(?<=[a-z)]),? \(?(?P<title>MP|MSP|MLA|TD|MEP)\b(?!\s+(?:[Ss]urgery|[Oo]ffice))")
SENEDD = Worded(r"(?<=[a-z)]),? \(?(?P<title>MS|AS)\b")  # of the Welsh parliament, where a paper speaks of it
POLICING = re.compile(r"\b(?:police|policing|garda|gardaí)\b", re.I)
NO_FORCE = re.compile(r"\b(?:forum|panel|group|club|choir|federation|committee|association|board)\b", re.I)
LETTERS = re.compile(r"\s*\([A-Z][A-Za-z&]{1,7}\)$")  # by which a force is known behind its name
WHOLE = re.compile(r"PCSO|PC|Sgt|(?:.* )?[A-Z][a-z]{5,}")  # ranks that need no force beside them
POLICE = re.compile(r"\b(?:police|constabulary)$", re.I)
FIRE_SERVICE = re.compile(r"\bfire\b.*\bservice$|\bfire and rescue\b", re.I)
FIRE = ("Group", "Station", "Area", "Watch")
JOINS = re.compile(r"\s*(?:,|&|\band\b)\s*(?:and\s+)?(?=[A-Z])")
ADDRESS = "Cllr "  # with which a surname alone is read as a name
MANY = 4  # of one kind: more than come to the meetings of another council
FAR = 70  # code points of a name


def read(findings: Findings, parts: Sequence[Part]) -> None:
    """Note the offices by which the people of a paper are addressed."""
    _Addressed(findings, parts).read()


class _Addressed:
    """The forms of address of one paper; `parts` in their order."""

    def __init__(self, findings: Findings, parts: Sequence[Part]) -> None:
        self._findings, self._parts = findings, parts
        self._starts = [part.start for part in parts]

    def read(self) -> None:
        text = self._findings.text
        found = list(COUNCILLOR.finditer(text))
        unnamed = self._of_no_council(found)
        for match in found:
            own = _is_own(match["kind"], self._part(match.start()).body or "")
            if not own and match["kind"].lower() not in unnamed:
                self._councillors(match)
        for match in RANK.finditer(text):
            self._officer(match)
        for pattern in (MEMBER, SENEDD)[: 1 + ("Senedd" in text)]:
            for match in pattern.finditer(text):
                self._member(match)

    def _of_no_council(self, found: Sequence[re.Match[str]]) -> set[str]:
        """The kinds of councillors who are the members of a council that the paper does not name: so many come from nowhere else."""
        people = {(m["kind"].lower(), key) for m in found for _, key in self._named(m.end(), bool(m["several"]))}
        many = {kind for kind, count in Counter(kind for kind, _ in people).items() if count >= MANY}
        return {
            kind for kind in many if not any(re.search(rf"\b{_councils(kind)}\b", name, re.I) for name in self._bodies)
        }

    @cached_property
    def _bodies(self) -> set[str]:
        """The bodies that the paper names in full."""
        return {name for name in self._findings.bodies.names().values() if not is_generic(name)}

    def _part(self, place: int) -> Part:
        return self._parts[max(0, bisect_right(self._starts, place) - 1)]

    def _councillors(self, match: re.Match[str]) -> None:
        kinds = " ".join(f"{match['kind']}{match['other'] or ''}".split()).title()
        title = f"{kinds.replace(' And ', ' and ')} Councillor"
        council = re.compile(rf"\b{match['kind']} Council\b|^(?:London |Royal )*{match['kind']} of ", re.I)
        for at, key in self._named(match.end(), bool(match["several"])):
            beside = list(self._findings.rows.roles_in(key, self._findings.unit(at)))
            if any("ouncillor" in role.title for role in beside):
                continue
            told = next(
                (r.organisation for r in beside if r.organisation and "Council" in r.organisation and not r.title), None
            )
            self._note(key, title, at, told, None if match["other"] else council)

    def _officer(self, match: re.Match[str]) -> None:
        for at, key in self._named(match.end(), several=False):
            force = FIRE_SERVICE if match["rank"].startswith(FIRE) else POLICE
            if not self._has_post(key, force):
                homes = (row.organisation for row in self._findings.rows if isinstance(row, Role) and row.person == key)
                plain = (LETTERS.sub("", home) for home in homes if home)
                told = next((home for home in plain if force.search(home) or _polices(home)), None)
                if told or self._only(POLICE) or WHOLE.fullmatch(match["rank"]):
                    self._note(key, match["rank"], at, told, None if force is FIRE_SERVICE else force)

    def _member(self, match: re.Match[str]) -> None:
        line = self._findings.text.rfind("\n", 0, match.start()) + 1
        before = self._findings.text[max(line, match.start() - FAR) : match.start()]
        named = self._findings.people_in(before)
        if named and named[-1][0] + len(named[-1][2]) == len(before):
            at = match.start() - len(named[-1][2])
            key = self._findings.people.key(named[-1][2])
            own = "(" in match.group() and self._findings.people.called(match["title"]) is not None
            if self._findings.people.is_key(key) and not own:
                self._note(key, match["title"], at, None, None)

    def _named(self, place: int, several: bool) -> Iterator[tuple[int, str]]:
        """(where they stand, key) of the people of the paper who are named from a place on."""
        text, people = self._findings.text, self._findings.people
        while True:
            named = self._findings.people_in(ADDRESS + text[place : place + FAR].split("\n\n")[0])
            if not named or named[0][0] or not people.is_key(key := people.key(named[0][2])):
                return
            yield place, key
            joined = JOINS.match(text, place + len(named[0][2]) - len(ADDRESS)) if several else None
            if not joined:
                return
            place = joined.end()

    @cached_property
    def _posted(self) -> dict[str | None, set[str | None]]:
        """The bodies at which other rules give people a post."""
        out: dict[str | None, set[str | None]] = {}
        for row in self._findings.rows:
            if isinstance(row, Role) and row.title:
                out.setdefault(row.person, set()).add(row.organisation)
        return out

    def _has_post(self, key: str, force: re.Pattern[str]) -> bool:
        """Whether another rule gives somebody a post in such a force or without a body, under their whole name or the surname."""
        keys = (key,) if " " in key else (key, self._findings.people.with_name(key))
        bodies = {body for one in keys for body in self._posted.get(one, ())}
        return any(not body or force.search(body) for body in bodies)

    def _only(self, kind: re.Pattern[str]) -> str | None:
        """The one body of a kind that the paper names in full."""
        names = [name for name in self._bodies if kind.search(name)]
        return names[0] if len(names) == 1 else None

    def _note(self, key: str, title: str, at: int, told: str | None, kind: re.Pattern[str] | None) -> None:
        """Keep an office at the body told, else at the only one of its kind."""
        body = told or (self._only(kind) if kind else None)
        self._findings.add(
            Role(
                person=key,
                title=title,
                organisation=self._findings.body(body, at) if body else None,
                organisation_stated=bool(told) or body is None,
                as_of=self._part(at).date,
                evidence=(self._findings.unit(at),),
                rule=RULE,
            )
        )


def _is_own(kind: str, body: str) -> bool:
    """Whether councillors of a kind sit on the council that meets."""
    kinds = _councils(kind)
    return bool(re.search(rf"\b{kinds}\b.*\bCouncil\b|^(?:London |Royal )*{kinds} of |^{kinds} Council\b", body, re.I))


def _councils(kind: str) -> str:
    """The kinds of councils, as a pattern, on which councillors of a kind sit."""
    return r"(?:County|Borough|District|City|Unitary)" if kind.lower() == "ward" else kind


def _polices(home: str) -> bool:
    """Whether a body is part of a force by its name, and does not only speak of policing."""
    return bool(POLICING.search(home)) and not NO_FORCE.search(home)
