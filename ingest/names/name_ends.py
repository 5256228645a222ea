"""Where a name ends that ran on into the body or title behind it: "Ann Bell Marrow Vale Trust", where columns were lost."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from convenor.ingest.words.body_words import bare_bodies, shipped_acronyms
from convenor.ingest.words.known_places import known as known_places
from convenor.ingest.words.shapes import (
    BODY_HEADS,
    EVERYDAY,
    INITIALS,
    NOT_NAMES,
    PARTICLES,
    SURNAMES,
    TITLE_STARTS,
    forenames,
    strip_honorific,
)

RUNS_ON = re.compile(r"\s+(?:[A-ZÀ-Þ&|]|the\s+[A-Z])")
NEXT = re.compile(r"\s+([A-ZÀ-Þ][\w’'-]*)")
NEED_MORE = frozenset(
    "manager officer doctor nurse adviser advisor superintendent coordinator co-ordinator teacher worker representative rep commander administrator practitioner inspector director lead leader analyst accountant engineer assistant".split()
)  # offices of which nothing is told without the word before
ALONE = TITLE_STARTS | frozenset(
    "chair vice present apologies absent attendance attending minutes notes member".split()
)
OWNED = (NOT_NAMES | BODY_HEADS | NEED_MORE) - ALONE
_AREA = (
    r"(?:(?:County|District|Borough|City|Town|Parish|Community|Metropolitan|Valley|Primary|High|Fire|Water|Health) )?"
)
_HEAD = r"(?:Council|Board|Trust|Partnership|Police|Constabulary|University|College|School|Hospital|Hospitals|NHS|CCG|ICB|Association|Authority|Academy|Service|Forum|Society)\b"
OPENS = re.compile(
    rf"(?:^|(?<=[(,;:/] )|(?<=\bthe )|(?<=\bof )|(?<=\bfrom )|(?<=\band )|(?<=\bat )|(?<=\bby ))(?P<first>[A-ZÀ-Þ][\w’'-]+)(?: [A-Z&][\w’'&-]*){{0,4}} {_HEAD}",
    re.M,
)  # a body's name behind what ends another
BEFORE_HEAD = re.compile(rf"(?<![\w’'-])(?P<before>[A-ZÀ-Þ][\w’'-]+) (?P<first>[A-ZÀ-Þ][\w’'-]+) {_AREA}{_HEAD}")
ENDS_NAME = re.compile(
    r"\s*[^\s\w&]|\s+(?:(?:Vice|Deputy|Acting|Interim)[ -])*(?:[Cc]hair(?:man|woman|person)?|Treasurer|President|Trustee|Governor|(?:Head|Director|Leader) of)\b"
)  # what stands behind a whole name: a mark, or an office with nothing of it before
STREETS = frozenset(
    "road street avenue lane house wynd crescent terrace".split()
)  # in prose a forename before one of these names a place
TOLD = re.compile(
    r" of (?:the )?[A-Z][\w’&-]+(?: [A-Z&][\w’'&-]*){0,4} (?:Forum|Trust|Council|Association|Society|Partnership|Group|Network|Board|University|Authority|Club)\b"
)  # whom somebody of such a surname comes from
WHO = re.compile(r", who (?:is|was|has|had|works|chairs|leads)\b")  # one person, not those who live there
THERE = re.compile(r"\b(?:of|in|at|on|from|near|to|off|along|behind|between)\s+$")
BODY_GOES_ON = re.compile(rf"(?:[A-Z&][\w’'&-]*+ ){{1,6}}{_HEAD}")
OF_AN_AREA = re.compile(r"\s+(?:North|South|East|West)\s+(?:Area|Ward|Division|Locality)\b")
STANDS = [
    re.compile(rf"(?<![\w’'.-])(?=[^\W\d_a-z])(?=([\w’'.-]++(?:\s+[\w’'.-]++){{{more}}}\s+[\w’'-]++)(?!\s+[A-ZÀ-Þ&|]))")
    for more in range(4)
]  # two to five words behind which nothing runs on
SMALL = re.compile(r"(?<![\w’'-])[a-zà-ɏ]{4,}")


def is_given(word: str) -> bool:
    """Whether a word, or its first part, is a given name that is known."""
    return word.lower().replace("’", "'").split("-")[0] in forenames()


def _is_small(word: str) -> bool:
    """Whether a word is an initial or a particle, behind which a name goes on."""
    return word.lower().strip(".") in PARTICLES or bool(INITIALS.fullmatch(word))


def may_go_on(word: str) -> bool:
    """Whether a surname may follow a word of a name: a given name, initials or a particle."""
    return is_given(word) or word.isupper() or _is_small(word)


def is_street(last: str, text: str, start: int, end: int) -> bool:
    """Whether the last word of what may be a name, in lower case, makes it a street or a house, as nothing behind it tells of somebody.

    Houses report and ask, and streets do, so that only whom somebody comes from tells, or what one person is or does.
    """
    if last not in STREETS:
        return False
    one = WHO.match(text, end) and not THERE.search(text, max(0, start - 10), start)
    return last == "house" or not (one or TOLD.match(text, end))


def in_text(text: str, words: Sequence[tuple[str, int, int]]) -> int:
    """How many words of a name that some begin are its own: those before what needs a word before it may go with that ("Ann Bell Marrow | County Council")."""
    count, cut = len(words), False
    while count > 2:
        before = [word for word, *_ in words[: count - 1]]
        full = [word for word in before if not _is_small(word)]
        behind = NEXT.match(text, words[count - 1][2])
        owned = cut or (behind is not None and behind[1].lower() in OWNED)
        if len(full) < 2 or before[-1] != full[-1] or is_given(before[-1]) or not is_given(before[0]) or not owned:
            return count
        count, cut = count - 1, True
    return count


def shortest(name: str, behind: str = "") -> str:
    """A name of given name and surname alone: what stands behind them may belong to what follows.

    Nothing of it does where a mark or an office that needs no more words stands right behind the whole name.
    """
    words = strip_honorific(name)[1].split()
    count = 2 + sum(map(_is_small, words[1:-1]))
    one_more = count + 1 == len(words) and words[-1] not in known_places()
    if one_more and (ENDS_NAME.match(behind) or (not behind.strip() and is_given(words[-2]))):
        return name
    return name[: name.index(words[0]) + len(" ".join(words[:count]))] if words else name


class NameEnds:
    """Tells by all that a paper says whether the last words of a name belong to what stands behind it."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _openers(self) -> frozenset[str]:
        """The words with which the paper's bodies begin."""
        first = {match["first"] for match in OPENS.finditer(self._text)}
        pairs = {(match["before"], match["first"]) for match in BEFORE_HEAD.finditer(self._text)}
        often = Counter(word for _, word in pairs)
        first |= {word for word, count in often.items() if count > 1}
        return frozenset(word for word in first if word.lower() not in EVERYDAY and not is_given(word))

    @cached_property
    def _small(self) -> frozenset[str]:
        return frozenset(SMALL.findall(self._text))

    def cut(self, name: str, behind: str) -> str:
        """A name up to where its own words end, with what stands behind it in the paper."""
        address, bare = strip_honorific(name)
        words = bare.split()
        if len(words) < 2:
            return name
        least = 1 if address and not is_given(words[0]) else 2
        least += sum(map(_is_small, words[:least]))
        for count in range(least, len(words)):
            short = name[: name.rindex(bare) + len(" ".join(words[:count]))]
            if self._goes_on(short, name, words[:count], words[count:], behind):
                return short
        return name

    def _goes_on(self, short: str, name: str, own: list[str], rest: list[str], behind: str) -> bool:
        """Whether the rest of a name's words are not its own."""
        if _is_small(own[-1]):
            return False
        last = " ".join(rest)
        if last.lower() in bare_bodies() or (len(last) > 3 and last in shipped_acronyms()):
            return True
        if not RUNS_ON.match(behind):
            return False
        first = rest[0]
        if first in self._openers and (len(own) > 1 or BODY_GOES_ON.match(last + behind)):
            return True
        if len(own) < 2 or is_given(own[-1]):
            return False  # "Cllr Ilvar Bolton Treasurer", "Mary Jo Dunn Treasurer"
        if self._stands(short) and not self._stands(name):
            return True
        return first.lower() in self._small and first.lower() not in SURNAMES and not is_given(first)

    def _stands(self, name: str) -> bool:
        """Whether the paper names somebody so where nothing runs on."""
        return " ".join(strip_honorific(name)[1].split()) in self._standing

    @cached_property
    def _standing(self) -> frozenset[str]:
        """All that may be names in the paper with nothing that runs on behind them, so that it is searched once."""
        return frozenset(" ".join(run.split()) for each in STANDS for run in each.findall(self._text))
