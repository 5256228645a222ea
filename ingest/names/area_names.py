"""Areas after which the bodies of a paper are called, where it speaks of them alone: "NHS Marrow" and "Marrow CCG", "the figures for Marrow"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from convenor.graph.worded import Worded
from convenor.ingest.names.venue_towns import BUILT, SIDES, no_place
from convenor.ingest.words.known_places import known

_NAME = r"(?P<name>[A-ZÀ-Þ][a-zà-ɏ]{3,16}(?:-[A-Za-zà-ɏ]{2,16}){0,3}(?: [A-Z][a-z]{3,14})?)"
BEHIND = re.compile(
    rf"(?<![\w’'-]){_NAME} (?:(?:Metropolitan |County |City |Town |Borough |District |Community |Parish )*(?:Council|Constabulary|MBC|CBC|BC|DC|CC|CCG|ICB|LCDC|CVS|PCT|YOS|YOT)\b|"
    r"(?:Local )?Safeguarding|Health (?:and|&)|Clinical Commissioning|Primary Care|Integration|Local|Youth Offending|Community Safety|Integrated|Partnership Board|"
    r"Children(?:[’']s)? |Adults?[’' ]|Learning Disability|Place|Hospitals?|General|Combined Authority|Town (?:Deal|Board)|Voluntary Action|Association of Voluntary|Schools?[’']? Forum)"
)
AHEAD = Worded(
    rf"\b(?:Healthwatch|NHS|LB|Safer|Age UK|Citizens Advice|Borough of|City of|Home-Start|Active) {_NAME}(?! (?:Trust|Foundation)\b)"
)
SPEAKS = (
    r"(?<![\w’'-])(?:(?:in|In|across|Across|throughout|around|outside|near|of|for|between) (?P<first>{names})|(?P<and>[A-Z][a-z]+ and) (?P<second>{names}))"
    r"(?=[.,;:)”\"]|[’']s [a-z]|\s+(?!council|board|trust|school|partnership|hospital|team|report|plan|strategy)[a-z(–-]|\s*$)"
)
FEWEST = 2  # bodies called after an area
NO_AREAS = frozenset(
    "better macmillan barnardo shelter rethink turning carers community healthier happy youth christian united universal".split()
)


def called_after(text: str, small: Set[str]) -> frozenset[str]:
    """The areas after which several bodies of a paper are called, by their names; `small` are its words without a capital."""
    found: dict[str, set[str]] = {}
    for match in (*BEHIND.finditer(text), *AHEAD.finditer(text)) if small else ():
        for name in _names(match["name"]):
            found.setdefault(name, set()).add(match.group())
    return frozenset(name for name, bodies in found.items() if len(bodies) >= FEWEST and _may_be(name, small))


def _names(name: str) -> list[str]:
    """The one or two words of a name, and the second alone where the first may be none of it."""
    first, _, second = name.partition(" ")
    return [name, first] if second and first.lower() not in SIDES else [name]


def _may_be(name: str, small: Set[str]) -> bool:
    words = name.lower().replace("-", " ").split()
    own = [word for word in words if word not in SIDES]
    return (
        name not in known()
        and bool(own)
        and not any(no_place(word, frozenset()) or word in BUILT or word in NO_AREAS for word in own)
        and own[0] not in small
    )


def pattern(names: Set[str]) -> re.Pattern[str] | None:
    """Where a paper speaks of such areas, as one pattern."""
    listed = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    return re.compile(SPEAKS.format(names=listed)) if names else None


def named(areas: re.Pattern[str] | None, text: str, surnames: Set[str]) -> Iterator[tuple[int, int, str]]:
    """(start, end, name) of such areas where a text speaks of them, and not of what is called after them."""
    for match in areas.finditer(text) if areas else ():
        group = "first" if match["first"] else "second"
        if match[group].lower() not in surnames or match.group().lower().startswith(("in ", "across ", "near ")):
            yield match.start(group), match.end(group), match[group]
