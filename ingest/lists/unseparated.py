"""People of a roster whose rows ran together: names with nothing but their initials, titles and bodies between them."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import dropwhile, pairwise, takewhile
from typing import NamedTuple

from convenor.ingest.lists.entry import Entry, described
from convenor.ingest.names.name_ends import shortest
from convenor.ingest.names.prose_names import in_prose
from convenor.ingest.words.shapes import (
    EVERYDAY,
    HONORIFIC,
    NAME_WORD,
    PARTICLES,
    forenames,
    is_person,
)

INITIALS = re.compile(r"(?<=\s)\(?(?P<letters>[A-Z][A-Za-z]{1,3})\)?(?=\s|$)")
TITLE_BETWEEN = re.compile(r"(?<=\s)(?:Cllr|Councillor|Dr|Mr|Mrs|Ms|Miss|Prof(?:essor)?|Sir|Dame)\.?(?=\s+[A-Z])")
OF_THE_NEXT = re.compile(r"\s*\b(?:Cllr|Councillor|Dr|Mr|Mrs|Ms|Miss|Prof(?:essor)?|Sir|Dame)\.?$")  # a form of address
INITIALLED = re.compile(
    r"(?<![\w.])(?P<hon>(?:Alderman|Alderwoman|Ald|Cllr|Councillor|Dr|Mr|Mrs|Ms|Miss|Prof|Sir|Dame)\.? ){0,2}(?:[A-Z]\.? ?){1,3} ?(?:(?:de|van|von|Ó|Ní) )?(?P<surname>(?:[OD][’'])?[A-Z][a-z][\w’'-]+)"
)  # "Mrs C A Bell"
ASIDE = re.compile(r",?\s*(?:\((?P<said>[^()]{2,80})\))?[\s,]*")  # between two such names
WORD = re.compile(r"\S+")
MOST_WORDS = 4  # of a name before its initials
HEADS = frozenset("name names initials title titles role organisation representing".split())  # of a table's columns
SURE = 5  # names in turn that are so many are names whatever follows them
FEWEST = 3  # people in a text that is read so
FOR = re.compile(
    r"\b(?:for|behalf of|(?:place|lieu|absence|stead) of|representing|instead of|deputising for)\s+(?:\w+\s+){0,2}$",
    re.I,
)


def entries(words: str, offset: int) -> list[Entry]:
    """The people of a text without separators, each described by what follows up to the next; [] where there are few."""
    if letters := _initialled(words):
        return [described(Entry(name, offset + at), [said] if said else []) for name, at, said in letters]
    if words.count(",") > len(words) / 60 and not runs_on(words):
        return []
    if pairs := _pairs(words):
        return [Entry(name, offset + start) for start, name in pairs]
    named = with_initials(words)
    taken = [span for start, end, _, after in named for span in ((start, end), (end, after))]
    starts = [0, *(match.start() for match in TITLE_BETWEEN.finditer(words)), len(words)]
    for begin, stop in pairwise(starts):
        for start, end, name in in_prose(words[begin:stop]):
            at, name = begin + start, shortest(name, words[begin + end : stop])
            if not _for_another(words[:at]) and not any(at < last and first < at + len(name) for first, last in taken):
                named.append(Initialled(at, at + len(name), name, at + len(name)))
    named.sort()
    if len(named) < (2 if all(after > end for _, end, _, after in named) else FEWEST):
        return []
    out = []
    for index, (start, _, name, after) in enumerate(named):
        following = named[index + 1][0] if index + 1 < len(named) else len(words)
        rest = OF_THE_NEXT.sub("", words[after:following].lstrip(": ").strip(" ,;-–|"))
        out.append(described(Entry(name, offset + start), [rest] if rest and rest[-1] != ":" else []))
    return out


def _initialled(words: str) -> list[tuple[str, int, str]]:
    """(name, start, what a bracket says) where a text is nothing but names with initials in turn ("A B Bell Mrs C Dee (Clerk) E Fox")."""
    found = list(INITIALLED.finditer(words))
    if len(found) < FEWEST or found[0].start() or words.count(",") >= len(found) - 1:
        return []
    ends = [
        ASIDE.fullmatch(words, one.end(), two)
        for one, two in zip(found, [*(f.start() for f in found[1:]), len(words)], strict=True)
    ]
    if any(one["surname"].lower() in EVERYDAY for one in found):
        return []
    return (
        [(one.group(), one.start(), end["said"] or "") for one, end in zip(found, ends, strict=True) if end]
        if all(ends)
        else []
    )


class Initialled(NamedTuple):
    """A name behind which its own initials stand: where it begins and ends, and where they end."""

    start: int
    end: int
    name: str
    after: int


def with_initials(words: str) -> list[Initialled]:
    """The names behind which their own initials stand."""
    out: list[Initialled] = []
    tokens = [(m.group(), m.start(), m.end()) for m in re.finditer(r"\S+", words)]
    for match in INITIALS.finditer(words):
        before = [token for token in tokens if token[2] <= match.start()][-MOST_WORDS:]
        for count in range(2, len(before) + 1):
            run = before[-count:]
            name = words[run[0][1] : run[-1][2]]
            if _fits(match["letters"], name) and is_person(name) and all(NAME_WORD.match(w) for w, _, _ in run):
                out.append(Initialled(run[0][1], run[-1][2], name, match.end()))
                break
    return out


def _for_another(before: str) -> bool:
    """Whether what stands before a name says that somebody came for that person: it is in a bracket or behind "for"."""
    return before.rfind("(") > before.rfind(")") or bool(FOR.search(before[-40:]))


@lru_cache(maxsize=4096)
def _is_address(word: str) -> bool:
    return bool(HONORIFIC.fullmatch(word))


def _pairs(words: str) -> list[tuple[int, str]]:
    """(start, name) for a text that is nothing but given names and surnames in turn; [] for any other.

    Below the names their titles may stand in a row too, which nobody can tell apart.
    """
    tokens = [(m.group(), m.start()) for m in WORD.finditer(words.rstrip(" .")) if not _is_address(m.group())]
    tokens = list(dropwhile(lambda token: token[0].lower() in HEADS, tokens))
    names = list(takewhile(lambda token: bool(NAME_WORD.match(token[0])) and token[0].lower() not in EVERYDAY, tokens))
    whole = len(names) == len(tokens)
    sure = len(names) >= 2 * SURE and 5 * sum(given.lower() in forenames() for given, _ in names[::2]) >= 4 * len(
        names[::2]
    )
    if len(names) < 4 or not (
        whole or (len(names) % 2 == 0 and (sure or not in_prose(words[tokens[len(names)][1] :])))
    ):
        return []
    tokens = names
    even = len(tokens) % 2 == 0 and sum(given.lower() in forenames() for given, _ in tokens[::2]) >= 0.35 * len(tokens)
    out: list[tuple[int, str]] = []
    known = index = 0
    while index + 1 < len(tokens):
        (given, start), (surname, _), following = tokens[index], tokens[index + 1], tokens[index + 2 : index + 3]
        if surname.lower() in PARTICLES:
            return []
        known += given.lower() in forenames()
        out.append((start, f"{given} {surname}"))
        index += 2
        behind = tokens[index + 1][0].lower() if index + 1 < len(tokens) else ""
        if not even and following and following[0][0].lower() not in forenames() and behind in forenames():
            out[-1] = (start, f"{given} {surname} {following[0][0]}")
            index += 1
    return out if known >= (0.7 if len(out) >= FEWEST else 1) * len(out) else []


def runs_on(words: str) -> bool:
    """Whether names with their initials stand in a text one after another, with nothing but titles between them."""
    if _initialled(words):
        return True
    named = sorted(with_initials(words))
    if len(named) < FEWEST:
        return False
    gaps = [words[before[3] : after[0]].rstrip() for before, after in pairwise(named)]
    return sum(bool(gap) and not gap.endswith((",", ";", " and", "&")) for gap in gaps) >= 0.7 * len(gaps)


def _fits(letters: str, name: str) -> bool:
    """Whether letters are the initials of a name, one more letter of a word aside ("MPi")."""
    capitals = "".join(letter for letter in letters if letter.isupper())
    return len(capitals) > 1 and _letters(name) in (letters.upper(), capitals)


def _letters(name: str) -> str:
    return "".join(word[0].upper() for word in re.split(r"[\s-]+", name) if word)
