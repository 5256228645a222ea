"""Signs that a row may be wrong although a rule found it: each is counted like a rule (`convenor.ingest.scores`)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from itertools import pairwise

from convenor.graph.reading import Organisation, Person, Reading, Role, Row
from convenor.graph.worded import Worded
from convenor.ingest.names import prose_names
from convenor.ingest.words.body_words import bare_bodies
from convenor.ingest.words.shapes import HONORIFICS, INITIALS, PARTICLES, forenames, opens_title

_ADDRESSED = Worded(r"\b(?:Cllrs?|Dr|Mrs?|Ms|Miss)\b\.?\s+[A-Z]")
_LONG_TITLE = 14  # words
_RUNS = range(2, 7)  # words of a name
OPENS = re.compile(rf"(?:[,;:(|•–]|\band|\b(?:{HONORIFICS})\.?)\s*$", re.I)
NUMBERED = re.compile(
    r"\b(?:section|s\.?|year|key stage|ks|tier|level|band|grade|part|phase|wards?|division|area|district|zone)\s?\d{1,3}[A-Z]?\b",
    re.I,
)  # "Section 151 Officer"
CLOSES = frozenset(",;.()")  # behind a name


class Around:
    """What a row is held against: the rest of its reading."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    @cached_property
    def _people(self) -> set[str]:
        found = (name for person in self._reading.people for name in (person.name, *person.aliases))
        return {name for name in found if " " in name}

    def is_own(self, name: str) -> bool:
        """Whether a name is of the body whose paper it is, or begins it ("X and Y ICB" of "X and Y ICB Board")."""
        return any(own == name or (own.startswith(f"{name} ") and name.count(" ") > 1) for own in self._own)

    @cached_property
    def _own(self) -> set[str]:
        read = self._reading
        named = (read.document.body, *(part.body for part in read.parts), *(m.body for m in read.meetings))
        return {name for name in named if name}

    def names_somebody(self, words: str) -> bool:
        """Whether words hold the name of a person: in a form of address, by a given name, or as the paper has it."""
        if not words or words.lower() in bare_bodies() or self.is_own(words):
            return False
        return bool(_ADDRESSED.search(words) or prose_names.in_prose(words)) or self._is_listed(words)

    def stands_apart(self, person: Person) -> bool:
        """Whether marks of a list, or a form of address and one of them, stand around somebody's name somewhere."""
        text = self._reading.document.text
        return any(
            _before_name(text[shown.start : at])
            and text[at + len(person.name) : at + len(person.name) + 2].strip()[:1] in CLOSES
            for shown in person.evidence
            if (at := text.find(person.name, shown.start, shown.end)) >= 0
        )

    def _is_listed(self, words: str) -> bool:
        return any(run in self._people for run in _runs(words))


def _before_name(words: str) -> bool:
    """Whether what stands before a name ends with a mark of a list or a form of address."""
    return not words.strip() or bool(OPENS.search(words))


def _runs(words: str) -> Iterator[str]:
    """The runs of up to so many words that a text holds."""
    each = re.findall(r"[^\s,;()]+", words)
    return (" ".join(each[start : start + size]) for size in _RUNS for start in range(len(each) - size + 1))


Sign = Callable[[Row, Around], bool]


def _run_together(row: Row, around: Around) -> bool:
    """Two names in one, of three words or more: a given name behind a word that is none, or given names at both ends.

    Three words between the marks of a list are one name: many surnames are given names too.
    """
    if not isinstance(row, Person):
        return False
    full = [word.lower() for word in row.name.split() if not INITIALS.fullmatch(word) and word.lower() not in PARTICLES]
    given = [word in forenames() for word in full]
    behind = any(later and not earlier for earlier, later in pairwise(given))
    if len(full) <= 2 or not (behind or (given[0] and given[-1])):
        return False
    return len(full) > 3 or not given[0] or not around.stands_apart(row)


def _somebody_in_title(row: Row, around: Around) -> bool:
    return isinstance(row, Role) and around.names_somebody(row.title)


def _somebody_in_body(row: Row, around: Around) -> bool:
    return isinstance(row, Role) and bool(row.organisation) and around.names_somebody(row.organisation or "")


def _somebody_in_name(row: Row, around: Around) -> bool:
    return isinstance(row, Organisation) and around.names_somebody(row.name)


def _title_for_a_body(row: Row, _: Around) -> bool:
    return isinstance(row, Organisation) and opens_title(row.name)


def _number_in_name(row: Row, _: Around) -> bool:
    return isinstance(row, Organisation) and bool(re.search(r"\d", row.name))


def _unlikely_title(row: Row, _: Around) -> bool:
    if not isinstance(row, Role):
        return False
    outside = NUMBERED.sub("", re.sub(r"\([^()]*\)", "", row.title))
    odd = re.search(r"[()\d]|^(?:and|at|by|from|on|or|the|with)\b", outside)
    return bool(odd) or len(row.title.split()) > _LONG_TITLE


def _title_for_its_body(row: Row, _: Around) -> bool:
    return isinstance(row, Role) and not row.title and opens_title(row.organisation or "")


SOMEBODY_IN_NAME = "it holds the name of a person"
# List → sign, as people are told of it → whether a row shows it.
SIGNS: Mapping[str, Mapping[str, Sign]] = {
    "people": {"it reads as two names run together": _run_together},
    "organisations": {
        SOMEBODY_IN_NAME: _somebody_in_name,
        "it opens like the title of a post": _title_for_a_body,
        "it holds a number": _number_in_name,
    },
    "roles": {
        "the title holds the name of a person": _somebody_in_title,
        "the body holds the name of a person": _somebody_in_body,
        "the title is long, holds a number, opens with a small word or breaks off": _unlikely_title,
        "there is no title, and the body opens like one": _title_for_its_body,
    },
}


def signs(kind: str, row: Row, around: Around) -> Iterator[str]:
    """The signs of error that a row of a list shows."""
    return (words for words, shows in SIGNS.get(kind, {}).items() if shows(row, around))
