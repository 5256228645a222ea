"""The cells of a row that lost them: how well some words make a cell of a kind, and the best cut into cells."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate, pairwise

import msgspec

from convenor.ingest.words.known_places import place_starts
from convenor.ingest.words.shapes import BODY_HEADS, PARTICLES, TITLE_HEADS, TITLE_STARTS, is_person, strip_honorific

NEVER = float("-inf")
MOST_WORDS = 40  # of a row
LONGEST_CELL = 14  # words of a title or a body
LONGEST = {
    "other": MOST_WORDS,
    "person": 9,
}  # words of other cells: a name has few, with what stands before and behind it
WIDE_GAP = 2.0  # what a gap of two blanks is worth as a cell's edge
LINE_END = 0.3  # what the end of a line is worth as one
GENERIC_HEADS = frozenset("council board trust partnership committee system group".split())  # no name by themselves
NOT_FIRST = (BODY_HEADS | {"unit"}) - {"university", "department", "office", "healthwatch"}
NOT_LAST = TITLE_STARTS - {"public", "service", "services"}
STATUS = re.compile(
    r"(?:(?:in )?attend(?:ed|ance|ing)|present|yes|no|absent|did not attend|not (?:present|attending)|(?:(?:sent|gave|with) )?(?:apolog(?:y|ies)|regrets)(?: (?:sent|received|given|accepted))?|apols)\.?",
    re.I,
)  # how somebody was there
VACANT = re.compile(
    r"vacan(?:t|cy)|TB[ACD]|to be (?:appointed|confirmed|nominated|agreed|advised)", re.I
)  # where a name would stand
OPEN = re.compile(
    rf"\W*(?:currently |post |position )?(?:{VACANT.pattern})\b.{{0,40}}|[-–—]", re.I
)  # a cell that says so
LINKS = frozenset("of for and the with &".split())
AHEAD = frozenset("national royal british university diocese healthwatch nhs".split())  # with which bodies' names open
UNITS = frozenset("unit team section division".split())  # where somebody works, in place of a post
EMPTY = 2.5  # what it costs that the last cell of a row is empty
MOST_BELOW = 3  # words of a title that goes on below the row


class Signs(msgspec.Struct, frozen=True):
    """What the table as a whole tells about its cells: repeated categories, and pairs of words that begin cells."""

    sectors: Counter[str]
    cells: frozenset[tuple[str, str]]
    opening: frozenset[str]  # words with which the names of several bodies open


class Words:
    """The words of a table's body, the gaps after them, and how well stretches of them make cells."""

    def __init__(self, lines: Sequence[str], signs: Signs, edge: float) -> None:
        self.words: list[str] = []
        self.gaps: list[float] = []  # after each word
        self.first = [0]  # of each line's words, and of what follows the last
        self._signs = signs
        self._fits: dict[tuple[int, int, str], float] = {}
        for line in lines:
            found = list(re.finditer(r"\S+", line))
            self.words += [match.group() for match in found]
            self.gaps += [WIDE_GAP if b.start() - a.end() > 1 else 0.0 for a, b in pairwise(found)]
            self.gaps.append(edge)
            self.first.append(len(self.words))
        self.opens = [word[0].isupper() or word[0] == "(" for word in self.words]  # only such a word begins a cell
        self.wide = [0, *accumulate(gap >= WIDE_GAP for gap in self.gaps)]  # wide gaps after the words before each

    def fit(self, start: int, end: int, kind: str) -> float:
        """How well the words from `start` up to `end` make a cell of a kind; -inf when not at all."""
        key = (start, end, kind)
        if key not in self._fits:
            self._fits[key] = _fit(self.words[start:end], kind, self._signs)
        return self._fits[key]

    def goes_on(self, line: int) -> bool:
        """Whether a line may be the end of a title whose column is narrow: a few words that end in one for a post."""
        said = self.words[self.first[line] : self.first[line + 1]]
        return len(said) <= MOST_BELOW and said[-1].lower().strip("()") in TITLE_HEADS

    def ended(self, cells: tuple[str, ...], title: int, line: int, score: float) -> tuple[tuple[str, ...], float]:
        """A row whose title goes on in a line below it, with its score."""
        whole = [*cells[title].split(), *self.words[self.first[line] : self.first[line + 1]]]
        better = _fit(whole, "title", self._signs) - _fit(cells[title].split(), "title", self._signs)
        return (*cells[:title], " ".join(whole), *cells[title + 1 :]), score + better

    def said(self, start: int, end: int) -> str:
        """The words of a cell, with words joined that a line's end cut at a hyphen."""
        return re.sub(r"(\w-) (?=\w)", r"\1", " ".join(self.words[start:end]))


def cut(words: Words, first_line: int, last_line: int, columns: Sequence[str]) -> tuple[tuple[str, ...], float]:
    """The best cut of the lines from `first_line` up to `last_line` into cells, with its score; () when none makes sense."""
    begin, stop = words.first[first_line], words.first[last_line]
    if not len(columns) <= stop - begin <= MOST_WORDS:
        return (), NEVER
    best: dict[int, tuple[float, tuple[int, ...]]] = {begin: (0.0, ())}  # end of the cells so far → score, their ends
    for number, kind in enumerate(columns, 1):
        longest = LONGEST.get(kind, LONGEST_CELL)
        following: dict[int, tuple[float, tuple[int, ...]]] = {}
        least = begin + number if number < len(columns) else stop  # the last cell ends the row
        for end in range(least, stop - (len(columns) - number) + 1):
            edge = words.gaps[end - 1] if end < stop else 0.0
            options = []
            for start in best:
                if (
                    not end - longest <= start < end
                    or not words.opens[start]
                    or (fit := words.fit(start, end, kind)) == NEVER
                ):
                    continue
                inside = WIDE_GAP * (words.wide[end - 1] - words.wide[start])  # such a gap is nearly always an edge
                before, cuts = best[start]
                options.append((before + fit + edge - inside, (*cuts, end)))
            if options:
                following[end] = max(options)
        if not following:
            return (), NEVER
        best = following
    if stop not in best:
        return (), NEVER
    score, cuts = best[stop]
    return tuple(words.said(a, b) for a, b in pairwise((begin, *cuts))), score


def row(words: Words, first_line: int, last_line: int, columns: Sequence[str]) -> tuple[tuple[str, ...], float]:
    """The best row that lines may be, with its score: whole, without its last cell, or with a title that goes on in the line below."""
    options = [cut(words, first_line, last_line, columns)]
    if columns[0] == "person" and "title" in columns and len(columns) > 2:
        lines = last_line - first_line
        if lines == 1 and columns[-1] == "body":
            cells, score = cut(words, first_line, last_line, columns[:-1])
            options.append(((*cells, ""), score - EMPTY) if cells else ((), NEVER))
        elif lines > 1 and words.goes_on(last_line - 1):
            cells, score = cut(words, first_line, last_line - 1, columns)
            options.append(words.ended(cells, columns.index("title"), last_line - 1, score) if cells else ((), NEVER))
    return max(options, key=lambda option: option[1])


def _fit(words: list[str], kind: str, signs: Signs) -> float:
    """How well some words make a cell of a kind."""
    lowered = [w.lower().strip("(),–-/") for w in words]
    if kind == "person":
        return _person_fit(words, lowered)
    if kind == "title":
        return _title_fit(words, lowered) - 1.5 * any(w in signs.opening for w in lowered[1:])
    if kind == "status":
        return 2.0 if STATUS.fullmatch(" ".join(words)) else NEVER
    if kind == "body":
        opens = lowered[0] in signs.opening or (lowered[0] in AHEAD and len(words) > 1)
        return _body_fit(words, lowered) + (1.0 if tuple(words[:2]) in signs.cells else 0.8 if opens else 0.0)
    return _sector_fit(words, lowered, signs.sectors)


def _person_fit(words: list[str], lowered: list[str]) -> float:
    if any(word[0].islower() and word not in PARTICLES for word in words):
        return NEVER
    text = " ".join(words)
    if VACANT.fullmatch(text):
        return 1.5
    bare = strip_honorific(text)[1].split()
    if is_person(text):
        beyond = len(bare) > 2 and lowered[-1] in place_starts()
        return 3.0 - 0.9 * max(0, len(bare) - 2) - (1.5 if beyond else 0.0)
    like_a_name = 2 <= len(bare) <= 3 and all(w[0].isupper() for w in words) and lowered[-1] not in BODY_HEADS
    return -2.5 if like_a_name else NEVER


def _sector_fit(words: list[str], lowered: list[str], sectors: Counter[str]) -> float:
    if words[-1][-1] in ",&(/" or not _closed(words) or lowered[-1] in {"and", "of", "the", "for"}:
        return NEVER
    score = 1.2 if any(" ".join(words[:size]) in sectors for size in (1, 2, 3)) else 0.0
    if " ".join(words) in sectors:
        score = 1.6
    return score - 0.05 * len(words) - (1.0 if any(w in TITLE_HEADS for w in lowered) else 0.0)


def _title_fit(words: list[str], lowered: list[str]) -> float:
    titled = any(w in TITLE_HEADS for w in lowered)
    if len(words) > LONGEST_CELL or words[0][0] == "(" or (not titled and len(words) > 5):
        return NEVER
    score = (
        (1.2 if titled else -1.0 if len(words) <= 3 else -1.4)
        - 0.05 * len(words)
        - 0.4 * sum(w.endswith(",") for w in words)
    )
    if lowered[0] in TITLE_HEADS or lowered[0] in TITLE_STARTS:
        score += 1.5
    if lowered[-1] in BODY_HEADS and lowered[-1] not in TITLE_HEADS:
        score -= 0.8
    if titled and _runs_on(words, lowered):
        score -= 0.4
    if not titled and lowered[-1] in UNITS:
        score += 1.0
    if lowered[-1] in AHEAD:
        score -= 1.5
    cut_off = words[-1][-1] in ",–-&" or words[-1].endswith(("'s", "’s"))
    if cut_off or lowered[-1] in {"of", "for", "and", "the", "mental"}:
        score -= 2.0
    return score


def _runs_on(words: list[str], lowered: list[str]) -> bool:
    """Whether words in capitals stand right behind the last word for a post, with nothing that links them to it."""
    last = max(i for i, word in enumerate(lowered) if word in TITLE_HEADS)
    behind = words[last + 1 : last + 2]
    return bool(behind) and behind[0][0].isupper() and words[last][-1].isalpha()


def _body_fit(words: list[str], lowered: list[str]) -> float:
    if len(words) > LONGEST_CELL or lowered[-1] in LINKS or lowered[0] in {"of", "and", "for"}:
        return NEVER
    if words[0][0] == "(" or VACANT.fullmatch(words[0]) or any(w.endswith(",") for w in words[:-1]):
        return NEVER
    score = _head_fit(words, lowered) - 0.12 * len(words) - (0.0 if _closed(words) else 2.0)
    if any(w in TITLE_HEADS and w not in BODY_HEADS for w in lowered):
        score -= 1.5
    if lowered[0] in place_starts() or (words[0].isupper() and len(words) > 1):
        score += 0.8
    if lowered[0] in NOT_FIRST or lowered == ["borough", "council"]:
        score -= 1.8
    if words[-1].strip(",.)").lower() in NOT_LAST:
        score -= 1.0
    return score - 2.0 * sum(a == b for a, b in pairwise(lowered))


def _head_fit(words: list[str], lowered: list[str]) -> float:
    """What a body's head word is worth, less where more follows it."""
    heads = [i for i, w in enumerate(lowered) if w in BODY_HEADS]
    if not heads:
        return 0.6 if any(w.isupper() and len(w) > 2 for w in words) else -1.0
    beyond = 0 if words[-1].endswith(")") else len(lowered) - heads[-1] - 1
    alone = len(words) == 1 and lowered[0] in GENERIC_HEADS
    return 1.5 - 0.6 * beyond - (3.0 if alone else 0.0)


def _closed(words: list[str]) -> bool:
    """Whether brackets opened in the words are closed in them."""
    text = " ".join(words)
    return text.count("(") == text.count(")")
