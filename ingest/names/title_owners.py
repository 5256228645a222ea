"""Whose body a title names: a committee with the organisation above it, a partnership's group, a board that meets as the whole."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from convenor.graph import bodies as types
from convenor.ingest.names import name_tails, title_names
from convenor.ingest.names.whole_names import COUNCIL, is_unit
from convenor.ingest.words.body_words import ORGAN

DATED = 2  # the rank of a line that gives the day
MEETS = 3  # the rank of a line that speaks of a meeting
NEAR = 3  # title lines below a general name in which it is said in full
ORGANISATION = 5  # the rank of a line that only names an organisation
GENERAL = re.compile(
    r"(?:(?:annual|executive|steering|management|core|delivery|programme|strategic|leadership|working|task|business|operational|project|"
    r"general|advisory|joint advisory|technical|works|liaison|coordinating|co-ordinating|representative) )"
    r"(?:group|board|committee|sub-?committee|sub-?group)$|(?:trustee )?board$|executive$|(?:management|managing) (?:trustees|committee)$|council of members$",
    re.I,
)  # what a partnership or a project calls its meetings
PLAIN = re.compile(r"(?:full )?(?:board|trustees|directors|committee|management committee)", re.I)  # meets as the whole
RUN_ON = re.compile(
    r"(?P<unit>[A-Z].+? (?:Committee|Panel|Cabinet|Forum|Group)) (?:of (?:the )?)?(?P<owner>(?:[A-Z][\w’'&-]*|and) (?:.+ )?(?:Council|Authority))$"
)  # two lines of a title set beside one another
COUNCILS = re.compile(
    r"(?P<owner>[A-Z].*? (?:County|City|District|Borough|Town|Parish|Metropolitan|Community) Council)(?:,|[’']s)?\s+"
    r"(?P<unit>(?:[A-Z][\w’'&,-]* |and |of |for |the |& )*(?:Committee|Sub-Committee|Panel|Cabinet|Forum|Group|Board|Executive))"
)  # a council's name run into its committee's
ENDS_LIKE = re.compile(r"panel|forum|group|partnership|committee|commission", re.I)
SHARED = re.compile(
    r"\b(?:partnership|alliance|network|collaborative|consortium|forum|plan|project|scheme|programme|deal|fund|board)$",
    re.I,
)
LOCAL = re.compile(r"\bcouncil$|(?<!conservation )\bauthority$", re.I)  # its committees are known by their own names
OF_ONE = re.compile(r"\b(?:committee|panel)$", re.I)
REGISTERED = re.compile(r"\s*\((?:registered )?(?:charity|company|reg)\b[^()]*\)", re.I)
GOVERNORS = re.compile(
    r"(?P<council>council of governors)(?: of (?:the )?.+)?", re.I
)  # a body beside its trust's board
NO_OWNER = re.compile(
    r"\b(?:report|review|appointments?|minutes?|notes?|agenda|draft|meeting|confidential|present|page|date|pack)\b|\d",
    re.I,
)


def with_units(found: Sequence[tuple[int, int, str]]) -> Iterator[tuple[int, int, str]]:
    """What title lines name; a committee on the line beside a dated one that names only its organisation comes first."""
    beside = {
        at: name
        for rank, at, name in found
        if rank == ORGANISATION - 1 and is_unit(name) and not types.is_generic(name)
    }
    for rank, at, name in found:
        unit = beside.get(at - 1) or beside.get(at + 1)
        yield (
            (rank, at, unit)
            if rank == DATED and unit and not is_unit(name) and not SHARED.search(name)
            else (rank, at, name)
        )


def with_group(name: str, at: int, found: Sequence[tuple[int, int, str]]) -> str:
    """A partnership's or project's name with that of its group, a general name in full, where the same or a near title line gives it."""
    if " " in name and (types.is_generic(name) or ORGAN.fullmatch(name)) and not GOVERNORS.fullmatch(name):
        below = (other for rank, line, other in found if rank <= MEETS and at < line <= at + NEAR)
        return next(
            (other for other in below if other.lower().endswith(f" {name.lower()}")), name
        )  # "Governing body meeting – 4 May" above "Vale CCG Governing Body"
    if not SHARED.search(name):
        return name
    longer = (
        other for _, _, other in found if other.startswith(f"{name} ") and GENERAL.fullmatch(other[len(name) + 1 :])
    )
    below = (
        f"{name} {other}" for _, line, other in found if line == at + 1 and other != name and GENERAL.fullmatch(other)
    )
    return next(longer, None) or next(below, None) or name


def of_owner(name: str) -> str:
    """A council's committee by its own name, where the council's runs into it ("X County Council Planning Committee")."""
    if cabinet := name_tails.CABINET_OF.fullmatch(name):
        return cabinet["unit"]
    both = COUNCILS.fullmatch(name)
    return both["unit"] if both and not types.is_generic(both["unit"]) else name


def best(names: list[str]) -> str | None:
    """The body that met among those of one line: a committee before the organisation that it belongs to.

    They are joined where only both tell which one it is ("X Surgery – Patient Group").
    """
    if len(names) < 2:
        return names[0] if names else None
    units = [name for name in names if is_unit(name)]
    first, last = names[0], (units or names)[-1]
    if last != first and PLAIN.fullmatch(last) and not first.lower().endswith("council"):
        return first
    if last != first and SHARED.search(first) and GENERAL.fullmatch(last):
        return f"{first} {last}"
    if last != first and not is_unit(first) and types.is_generic(last) and not first.lower().endswith("council"):
        return f"{first} {last}"
    return last if units else first


def with_owner(name: str, above: Sequence[str], named: Sequence[str], short: frozenset[str]) -> str:
    """A governing body with the organisation named above it ("X Group" over "Governing Body"); a council by its name."""
    if council := GOVERNORS.fullmatch(name):
        return council["council"]
    if ENDS_LIKE.fullmatch(name):
        return next((each for each in reversed(named) if each.lower().endswith(f" {name.lower()}")), name)
    full = title_names.in_full(name, above, short) if " " in name and types.is_generic(name) else None
    if full and set(name.lower().split()) < set(full.lower().split()) and name.lower() not in full.lower():
        return full  # a meeting "of the Joint Committee" below "X Joint Crematorium Committee"
    if not ORGAN.fullmatch(name) and not COUNCIL.match(name):
        owner = _title_above(above, short, name) if GENERAL.fullmatch(name) or PLAIN.fullmatch(name) else None
        if owner and PLAIN.fullmatch(name) and not SHARED.search(owner):
            return name if LOCAL.search(owner) else owner
        return f"{owner} {name}" if owner and not LOCAL.search(owner) and GENERAL.fullmatch(name) else name
    owners = [each for each in named if not ORGAN.fullmatch(each) and not COUNCIL.match(each)]
    if not owners:
        owner = _title_above(above, short, name) or ""
        return owner if owner and PLAIN.fullmatch(name) else f"{owner} {name}".strip()
    if PLAIN.fullmatch(name) and not SHARED.search(owners[-1]):
        return owners[-1]
    if owners[-1].endswith(" Trust") and name.startswith("Trust "):
        name = name.removeprefix("Trust ")
    if OF_ONE.search(owners[-1]):
        return owners[-1]  # which no governing body governs
    joined = ORGAN.fullmatch(name) and not owners[-1].lower().endswith(name.lower())
    return f"{owners[-1]} {name}" if joined else owners[-1]


def _title_above(above: Sequence[str], short: frozenset[str], unit: str = "") -> str | None:
    """The nearest title line above that may be the name of whose group or `unit` met, as a whole."""
    for line in (REGISTERED.sub("", line) for line in reversed(above)):
        name = None if NO_OWNER.search(line) else title_names.whole(line, short, beside=True)
        if name and " " in name and name.lower() != unit.lower():
            return name
    return None
