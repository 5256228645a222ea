"""How alike what was decided is to the aims of a strategy, by meaning and by words, and how likely it is to serve one.

`CALIBRATED` was set by logistic regression on the pairs of tests/search/judged/fit.toml, where the links chosen have F1 .88.
On held.toml and papers.toml, which nothing was set on, they have .86 and .75. `score_judged.py` beside them prints that, and how
often links of each likelihood are right.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float32]

AT_LEAST = 0.35  # a link less likely than this is not given
NEAR_BEST = 0.75  # nor one less likely than this share of the likeliest
SURE = 0.7  # a link this likely holds although aims of other domains are nearly as likely
REPORT_MEANING, REPORT_WORDS = 0.8, 0.5  # what the item's report counts beside the decision's own words
FROM_BELOW = 0.9  # what an aim takes over from its best part
_LEADS = 0.3  # a lead further than this says no more
_SMALL = frozenset(
    "the a an of and or to in on at for by with from as is are be was were been that this these those it its their our "
    "we will would should may can all any each every more than so such which who into over under up out not no new "
    "resolved resolve agreed agree approved asked ask supported support endorsed meeting meetings session sessions workshop "
    "agenda item theme possible requested".split()
)
_ENDINGS = tuple("ations ation ments ment ships ship ings ing ers ed er es s e".split())
_FORMAL = re.compile(
    r"^(?:it was |the \w+ )?(?:resolved|agreed|approved|decided)\b\W*(?:unanimously )?(?:that|to)?\s*|^that\s+"
    r"|\b(?:be|was|were) (?:approved|agreed|funded|hired|supported|endorsed|authorised)(?: in principle)?\b|£[\d,.]+[mk]?|\baccept the quotation of\b"
    r"|\bit was agreed (?:that|to)\b",
    re.IGNORECASE,
)


Features = tuple[float, float, float]


class Weights(msgspec.Struct, frozen=True):
    """A logistic regression on the features of a pair."""

    meaning: float
    words: float
    lead: float
    constant: float

    def likelihood(self, meaning: float, words: float, lead: float) -> float:
        """How likely it is that the decision serves the aim: 0 to 1."""
        total = self.constant + self.meaning * meaning + self.words * words + self.lead * lead
        return 1 / (1 + math.exp(-total))


CALIBRATED = Weights(meaning=5.27, words=2.37, lead=8.64, constant=-3.07)


class Aim(msgspec.Struct, frozen=True):
    """An aim as it is compared: `parent` is the id of the aim that it is part of, "" for none."""

    id: str
    kind: str
    label: str
    parent: str = ""


class Matter(msgspec.Struct, frozen=True):
    """What was decided, as it is compared: its words, the title of its item, what was reported before it."""

    text: str
    title: str = ""
    report: str = ""


class Likely(msgspec.Struct, frozen=True):
    """An aim that a decision is likely to serve: how likely, the cosine, the words that both use."""

    aim: str
    likelihood: float
    meaning: float
    shared: tuple[str, ...]


def plain(text: str) -> str:
    """A decision without the formal words that all decisions have."""
    return " ".join(_FORMAL.sub(" ", _FORMAL.sub(" ", text)).split()) or text


def stem(word: str) -> str:
    """A word without the usual English endings: "homes" and "home", "planted" and "plant" are one, "county" and "count" two."""
    if word.endswith("ies") and len(word) > 5:
        word = word[:-3] + "y"
    if word.endswith("y"):
        return word[:-1] if len(word) > 6 else word
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


def telling(text: str) -> dict[str, str]:
    """The telling words of a text: what their forms share, and the form that the text has first."""
    found: dict[str, str] = {}
    for word in re.findall(r"[a-z]{3,}", text.lower()):
        if word not in _SMALL:
            found.setdefault(stem(word), word)
    return found


class Tree:
    """The aims of one strategy, ready to be compared.

    `own` and `placed` are unit vectors (n, dimension) of each label, and of each label under its parent's; `others` are
    texts that tell with the labels which words are common.
    """

    def __init__(self, aims: Sequence[Aim], own: Array, placed: Array, others: Iterable[str] = ()) -> None:
        self.aims = aims
        self._own, self._placed = own, placed
        self._row = {aim.id: row for row, aim in enumerate(aims)}
        self._parts = self._parts_of(aims)
        self._deepest_first = sorted(range(len(aims)), key=lambda row: -len(self._line(row)))
        self._branch = [self._branch_of(row) for row in range(len(aims))]
        self._compared = [row for row, aim in enumerate(aims) if aim.kind not in ("vision", "domain")]
        self._words = [telling(aim.label) for aim in aims]
        self._rarity = _rarity([*self._words, *map(telling, others)])
        self._with = defaultdict(list)
        for row, words in enumerate(self._words):
            for word in words:
                self._with[word].append(row)
        self._total = [sum(self._rarity[word] for word in words) for words in self._words]

    @staticmethod
    def _parts_of(aims: Sequence[Aim]) -> Mapping[str, list[int]]:
        parts: dict[str, list[int]] = defaultdict(list)
        for row, aim in enumerate(aims):
            parts[aim.parent].append(row)
        return parts

    def _line(self, row: int) -> list[int]:
        """The aim and all that it is part of; each once, should a paper put two aims inside each other."""
        line = [row]
        above = self._row.get(self.aims[row].parent)
        while above is not None and above not in line:
            line.append(above)
            above = self._row.get(self.aims[above].parent)
        return line

    def _branch_of(self, row: int) -> int:
        """The priority or theme that an aim belongs to: the aims of one are no rivals."""
        line = self._line(row)
        return next((each for each in line if self.aims[each].kind in ("priority", "theme")), line[-1])

    def likely(self, matter: Matter, vectors: Sequence[Array], report: Array | None = None) -> list[Likely]:
        """The aim that a decision is likely to serve, as a list; empty where none is likely enough.

        `vectors` are those of its words, with and without the item's title; `report` that of the report.
        """
        features = self.features(matter, vectors, report)
        rated = [CALIBRATED.likelihood(*each) for each in features]
        near = self._near(rated)
        own = telling(f"{matter.title} {matter.text}")
        used = {**telling(matter.report), **own}
        return [
            Likely(self.aims[row].id, rated[near[0]], features[row][0], self._common(row, used))
            for row in (self._no_closer(each, own) for each in self._settled(near, rated))
        ]

    def _no_closer(self, row: int, said: Mapping[str, str]) -> int:
        """The aim, or the one above it where the words shared with the aim are all in the label of that one too."""
        above = self._row.get(self.aims[row].parent)
        if above is None or self.aims[above].kind == "vision":
            return row
        shared = self._words[row].keys() & said.keys()
        return above if shared and shared <= self._words[above].keys() else row

    def _near(self, rated: Sequence[float]) -> list[int]:
        """The likeliest aim and all that are nearly as likely, without those above or below one of them."""
        near: list[int] = []
        for row in sorted(self._eligible(), key=lambda row: (-rated[row], row)):
            if rated[row] < max(AT_LEAST, NEAR_BEST * (rated[near[0]] if near else 0.0)):
                break
            if not any(row in self._line(other) or other in self._line(row) for other in near):
                near.append(row)
        return near

    def _settled(self, near: list[int], rated: Sequence[float]) -> list[int]:
        """One aim: the likeliest, or what several of one domain are part of.

        What is near to aims of several domains alike is near to none of them, unless one is very likely.
        """
        if len(near) < 2:
            return near
        lines = [self._line(row) for row in near]
        shared = [row for row in lines[0] if all(row in line for line in lines) and self.aims[row].kind != "vision"]
        if shared:
            return shared[:1]
        return near[:1] if rated[near[0]] >= SURE else []

    def features(self, matter: Matter, vectors: Sequence[Array], report: Array | None = None) -> list[Features]:
        """Meaning, words and lead of every aim, which the likelihood is made of."""
        meaning, words = self._meaning(vectors, report), self._shared(matter)
        leads = self._leads(meaning)
        return list(zip(meaning, words, leads, strict=True))

    def _eligible(self) -> list[int]:
        return [row for row, aim in enumerate(self.aims) if aim.kind != "vision"]

    def _meaning(self, vectors: Sequence[Array], report: Array | None) -> list[float]:
        import numpy as np

        if not self.aims:
            return []
        sides = [each @ vector for each in (self._own, self._placed) for vector in vectors]
        sides += [REPORT_MEANING * (each @ report) for each in (self._own, self._placed)] if report is not None else []
        return self._upward([float(value) for value in np.max(sides, axis=0)])

    def _upward(self, values: list[float]) -> list[float]:
        for row in self._deepest_first:
            below = [values[part] for part in self._parts.get(self.aims[row].id, ()) if part != row]
            if below:
                values[row] = max(values[row], FROM_BELOW * max(below))
        return values

    def _leads(self, meaning: list[float]) -> list[float]:
        """How far each aim is ahead of the best of the other branches."""
        best: dict[int, float] = {}
        for row in self._compared:
            branch = self._branch[row]
            best[branch] = max(best.get(branch, -1.0), meaning[row])
        ranked = sorted(best.items(), key=lambda each: (-each[1], each[0]))[:2]
        leads = []
        for row, branch in enumerate(self._branch):
            rival = next((value for other, value in ranked if other != branch), meaning[row])
            leads.append(max(-_LEADS, min(_LEADS, meaning[row] - rival)))
        return leads

    def _shared(self, matter: Matter) -> list[float]:
        """The share of each aim's telling words, rare ones counting more, that the decision or its report uses."""
        shares = [0.0] * len(self.aims)
        said = telling(f"{matter.title} {matter.text}")
        for words, weight in ((said, 1.0), (telling(matter.report), REPORT_WORDS)):
            found = [0.0] * len(self.aims)
            for word in words:
                for row in self._with.get(word, ()):
                    found[row] += weight * self._rarity[word]
            rows = zip(shares, found, self._total, strict=True)
            shares = [max(old, new / total) if total else old for old, new, total in rows]
        return self._upward(shares)

    def _common(self, row: int, used: Mapping[str, str]) -> tuple[str, ...]:
        words = [word for each in (row, *self._parts.get(self.aims[row].id, ())) for word in self._words[each]]
        common = dict.fromkeys(word for word in words if word in used)
        return tuple(used[word] for word in sorted(common, key=lambda word: (-self._rarity[word], word))[:4])


def _rarity(texts: Sequence[Mapping[str, str]]) -> dict[str, float]:
    """How much each word tells: words that many texts use tell little."""
    count = Counter(word for words in texts for word in words)
    return {word: math.log((len(texts) + 1) / (used + 0.5)) for word, used in count.items()}
