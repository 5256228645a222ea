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
BEFORE_HEAD = re.compile(rf"(?P<before>[A-ZÀ-Þ][\w’'-]+) (?P<first>[A-ZÀ-Þ][\w’'-]+) {_AREA}{_HEAD}")
ENDS_NAME = re.compile(
    r"\s*[^\s\w&]|\s+(?:(?:Vice|Deputy|Acting|Interim)[ -])*(?:[Cc]hair(?:man|woman|person)?|Treasurer|President|Trustee|Governor|(?:Head|Director|Leader) of)\b"
)  # what stands behind a whole name: a mark, or an office with nothing of it before
STREETS = frozenset(
    "road street avenue lane house wynd crescent terrace".split()
)  # in prose a forename before one of these names a place
TOLD = re.compile(
    r",? who\b|,? (?:said|asked|reported|agreed|proposed|seconded|thanked|advised|confirmed|introduced|presented|gave|declared|noted|explained)\b|"
    r" of (?:the )?[A-Z][\w’'&-]+(?: [A-Z&][\w’'&-]*){0,4} (?:Forum|Trust|Council|Association|Society|Partnership|Group|Network|Board|University|Authority|Club)\b|"
    r" (?:[A-Z][a-z]+ ){0,2}(?:Officer|Manager|Director|Coordinator|Secretary|Treasurer|Trustee|Adviser)\b"
)  # what somebody of such a surname does, or is
SMALL = re.compile(r"(?<![\w’'-])[a-zà-ɏ]{4,}")


def is_given(word: str) -> bool:
    """Whether a word is a given name that is known."""
    return word.lower().split("-")[0] in forenames()


def _is_small(word: str) -> bool:
    """Whether a word is an initial or a particle, behind which a name goes on."""
    return word.lower().strip(".") in PARTICLES or bool(INITIALS.fullmatch(word))


def may_go_on(word: str) -> bool:
    """Whether a surname may follow a word of a name: a given name, initials or a particle."""
    return is_given(word) or word.isupper() or _is_small(word)


def is_street(last: str, text: str, end: int) -> bool:
    """Whether the last word of what may be a name, in lower case, makes it a street or a house, as nothing behind it tells of somebody."""
    return last in STREETS and not TOLD.match(text, end)


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
        if first in self._openers or (len(own) > 1 and self._stands(short) and not self._stands(name)):
            return True
        everyday = first.lower() in self._small and first.lower() not in SURNAMES and not is_given(first)
        return everyday and len(own) > 1 and not is_given(own[-1])

    def _stands(self, name: str) -> bool:
        """Whether the paper names somebody so where nothing runs on."""
        printed = r"\s+".join(map(re.escape, strip_honorific(name)[1].split()))
        return bool(re.search(rf"(?<![\w’'-]){printed}(?![\w’'-]|\s+[A-ZÀ-Þ&|])", self._text))
