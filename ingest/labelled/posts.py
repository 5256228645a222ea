"""Titles and bodies out of labelled words: of whom each is said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from itertools import groupby
from typing import NamedTuple

from convenor.ingest.labelled.tokens import Word

MOST = 4  # titles and bodies of one name
LONGEST_GAP = 5  # words between a name and a title
ENDS = frozenset(".;")  # marks behind which nothing is said of the name before
MARKS = frozenset(",:–—-/•|")
BRACKETS = frozenset("([")
LINKS = frozenset(("of", "from", "at", "the", "our", "a", "an"))  # between a name and what is said of it

Labelled = tuple[str, float]  # label, probability


class Run(NamedTuple):
    """Words in a row that make one name ("N"), title ("T") or body ("O"): from `first` to before `after`, and how likely they do."""

    kind: str
    first: int
    after: int
    score: float


class Post(NamedTuple):
    """What is said of one name: a title, a body, or a title at a body."""

    name: Run
    title: Run | None
    body: Run | None

    @property
    def score(self) -> float:
        """How likely name and title are both right, of a body alone name and body."""
        said = self.title or self.body
        return min(self.name.score, said.score) if said else 0.0


def posts(words: Sequence[Word], labels: Sequence[Labelled]) -> Iterator[Post]:
    """The titles and bodies that stand beside names, block by block."""
    for _, line in groupby(_runs(labels), key=lambda run: words[run.first].block):
        for name, said in _beside(words, list(line)):
            bodies = [run for run in said if run.kind == "O"]
            titles = [run for run in said if run.kind == "T"]
            for title in titles:
                behind = next((body for body in bodies if body.first >= title.after), None)
                yield Post(name, title, behind or next(iter(bodies), None))
            if not titles:
                yield from (Post(name, None, body) for body in bodies)


def _runs(labels: Sequence[Labelled]) -> list[Run]:
    """Names, titles and bodies in order."""
    out: list[Run] = []
    for place, (label, score) in enumerate(labels):
        if label[1:] == "I" and out and out[-1].kind == label[0] and out[-1].after == place:
            out[-1] = out[-1]._replace(after=place + 1, score=min(score, out[-1].score))
        elif label != "X":
            out.append(Run(label[0], place, place + 1, score))
    return out


def _beside(words: Sequence[Word], line: Sequence[Run]) -> Iterator[tuple[Run, list[Run]]]:
    """Each name of a block with what stands right beside it: behind it, or before it where a list gives the titles first."""
    names = [run for run in line if run.kind == "N"]
    said: dict[int, list[Run]] = {run.first: [] for run in names}
    labelled = {at for run in line for at in range(run.first, run.after)}
    ahead = _titles_first(words, line)
    marked = sum(_parted(words, max(1, name.first - 2), name.first) for name in names[1:])
    listed = 2 * marked >= len(names) - 1  # a mark parts each from the one before
    for run in line:
        before = [name for name in names if name.first < run.first]
        after = [name for name in names if name.first > run.first]
        if run.kind == "N" or not names:
            continue
        if not (before and after):
            name = before[-1] if before else after[0]
        else:
            name = after[0] if _is_of_next(words, before[-1], run, after[0], ahead, listed) else before[-1]
        said[name.first].append(run)
    for place, name in enumerate(names):
        near = [run for run in said[name.first] if _is_near(words, labelled, name, run)]
        torn = place and not said[names[place - 1].first] and not _parted(words, names[place - 1].after, name.first)
        if len(near) <= MOST and not torn:  # else names stand in a row, and then what is said of each
            yield name, near


def _titles_first(words: Sequence[Word], line: Sequence[Run]) -> bool:
    """Whether a block is a list of titles, each before its name."""
    kinds = [run.kind for run in line]
    between = _texts(words, line[0].after, line[1].first) if len(line) > 1 else []
    return (
        kinds[0] == "T"
        and kinds[-1] == "N"
        and kinds.count("N") > 1
        and kinds.count("T") >= kinds.count("N") - 1
        and not _plain(between)
        and ")" not in between
    )


def _is_of_next(words: Sequence[Word], before: Run, run: Run, after: Run, ahead: bool, listed: bool) -> bool:
    """Whether what stands between two names is said of the second one."""
    between = _texts(words, before.after, run.first)
    if not BRACKETS.isdisjoint(between) and not {")", "]"} & set(between):
        return False
    behind = _parted(words, before.after, run.first)
    joined = not _parted(words, run.after, after.first)
    linked = bool(between) and (between[-1] == "the" or (between[-1] == "and" and joined))
    return ahead or linked or (listed and behind and joined)


def _is_near(words: Sequence[Word], labelled: Set[int], name: Run, run: Run) -> bool:
    """Whether few words stand between a name and a title, none between a name and a body, and no sentence ends there."""
    first, second = sorted((name, run), key=lambda each: each.first)
    between = [words[at].text for at in range(first.after, second.first) if at not in labelled]
    few = sum(word[0].isalnum() for word in between) <= LONGEST_GAP
    if first is name and _another_bears(between):
        return False
    return ENDS.isdisjoint(between) and (few if run.kind == "T" else not _plain(between))


def _another_bears(between: Sequence[str]) -> bool:
    """Whether somebody else stands right before the bracket that follows a name ("Ann Bell, Dee, Fox (Chair)")."""
    opens = next((at for at, word in enumerate(between) if word in BRACKETS), 0)
    last = max((at for at, word in enumerate(between[:opens]) if word == ","), default=opens)
    return any(word[0].isupper() and not word.isupper() for word in between[last:opens])


def _texts(words: Sequence[Word], first: int, after: int) -> list[str]:
    return [word.text for word in words[first:after]]


def _plain(between: Sequence[str]) -> bool:
    """Whether words stand among some that are more than a link."""
    return any(word[0].isalnum() and word.lower() not in LINKS for word in between)


def _parted(words: Sequence[Word], first: int, after: int) -> bool:
    """Whether a mark, "and" or the end of a cell stands between the word before `first` and that at `after`."""
    marks = any(word in MARKS or word == "and" for word in _texts(words, first, after))
    return marks or words[first - 1].cell != words[after].cell
