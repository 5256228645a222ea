"""People in one paper: every spelling of a name under one key, and names found in running prose."""

from __future__ import annotations

import re
from collections import Counter

from convenor.graph.model import Evidence
from convenor.ingest.shapes import (
    BODY_HEADS,
    HONORIFICS,
    NOT_NAMES,
    PARTICLES,
    TITLE_HEADS,
    forenames,
    is_person,
    person_words,
    strip_honorific,
)
from convenor.ingest.titles import TITLE_BEFORE

_WORD = (
    r"(?:[A-ZÀ-Þ][a-zà-ÿ]*[’'][A-ZÀ-Þ][a-zà-ÿ]+|(?:Mac|Mc|Fitz|St|De|La|Le|Du)[A-Z][a-zà-ÿ]+|"
    r"[A-ZÀ-Þ][a-zà-ÿ]+|[A-Z]\.(?!\w)|[A-Z](?=\s[A-Z]))(?:[-–‐][A-ZÀ-Þ]?[a-zà-ÿ’']+)*"
)
_PARTICLE = r"(?:(?:" + "|".join(sorted(PARTICLES - {"st", "el"}, key=len, reverse=True)) + r")\s+)?"
CANDIDATE = re.compile(
    rf"(?<![\w’'&-])(?P<hon>(?:(?:{HONORIFICS})\.?\s+)+)?(?P<name>{_WORD}(?:\s+{_PARTICLE}{_WORD}){{0,4}})(?![\w-])"
)

TITLED = re.compile(
    r"^,\s+(?:[A-Z][\w&’'-]*\s+(?:(?:of|for|and|&|to|the)\s+)*){0,9}"
    r"(?:Director|Officer|Manager|Head|Lead|Leader|Chair|Secretary|Treasurer|Clerk|Coordinator|"
    r"Executive|Consultant|Nurse|Adviser|Advisor|Dean|Professor|Member|Representative)\b"
)


class People:
    """The people of one paper. A key is the bare name in lower case."""

    def __init__(self) -> None:
        self._printed: dict[str, Counter[str]] = {}
        self._evidence: dict[str, set[Evidence]] = {}
        self._same: dict[str, str] = {}
        self._rule: dict[str, str] = {}

    def add(self, printed: str, evidence: Evidence, rule: str = "name") -> str:
        """Note one mention; the person's key."""
        printed = " ".join(printed.split()).strip(" ,;:")
        key = self.key(printed)
        self._printed.setdefault(key, Counter())[printed] += 1
        self._evidence.setdefault(key, set()).add(evidence)
        self._rule.setdefault(key, rule)
        return key

    @staticmethod
    def key(printed: str) -> str:
        """The bare name in lower case, apostrophes and hyphens alike."""
        bare = " ".join(person_words(printed)) or printed
        return re.sub(r"[’‘`]", "'", re.sub(r"[‐–-]", "-", bare)).lower().replace(".", "")

    def known(self) -> frozenset[str]:
        """The given names and surnames met so far, lower case."""
        return frozenset(word for key in self._printed for word in key.split())

    def known_keys(self) -> list[str]:
        """The keys met so far."""
        return list(self._printed)

    def same(self, key: str, other: str) -> None:
        """Note that two keys are one person."""
        if key != other and self.root(key) != self.root(other):
            self._same[self.root(key)] = self.root(other)

    def root(self, key: str) -> str:
        """The key that stands for all keys of one person."""
        while key in self._same:
            key = self._same[key]
        return key

    def called(self, initials: str) -> str | None:
        """The key of the one person whose initials these are: letter by letter, else first and last letter alone."""
        initials = "".join(c for c in initials if c.isupper())
        exact = [k for k in self._printed if initials in _initials(self._display(k))]
        if not exact and len(initials) == 3:
            exact = [
                k
                for k in self._printed
                if any(len(i) == 2 and i[0] == initials[0] and i[1] == initials[2] for i in _initials(self._display(k)))
            ]
        roots = {self.root(k) for k in exact}
        return roots.pop() if len(roots) == 1 else None

    def _display(self, key: str) -> str:
        return strip_honorific(max(self._printed[key]))[1]

    def join_surnames(self) -> None:
        """A surname after an honorific is the one person of that surname; with an initial, of that initial too."""
        full = [k for k in self._printed if len(k.split()) > 1]
        for key in self._printed:
            words = key.split()
            if len(words) > 2 or (len(words) == 2 and len(words[0].strip(".")) > 1):
                continue
            longer = [k for k in full if k != key and (len(words) == 1 or len(k.split()[0].strip(".")) > 1)]
            fits = {
                self.root(k) for k in longer if k.split()[-1] == words[-1] and (len(words) == 1 or k[0] == words[0][0])
            }
            others = [
                k
                for k in self._printed
                if k != key and k.split()[-1] == words[-1] and self.root(k) not in fits and len(k.split()) > 1
            ]
            if len(fits) == 1 and not others:
                self.same(key, fits.pop())

    def names(self) -> dict[str, str]:
        """Key → the fullest bare name printed for that person."""
        best: dict[str, str] = {}
        for key, printed in self._printed.items():
            for spelling in sorted(printed, key=lambda s: (-printed[s], s)):
                bare = strip_honorific(spelling)[1] or spelling
                root = self.root(key)
                if root not in best or len(bare.split()) > len(best[root].split()):
                    best[root] = bare
        return {key: best[self.root(key)] for key in self._printed}

    def entries(self) -> list[tuple[str, tuple[str, ...], tuple[Evidence, ...], str]]:
        """(name, other spellings, evidence, rule) for each person, in the order of the paper."""
        names = self.names()
        groups: dict[str, list[str]] = {}
        for key in self._printed:
            groups.setdefault(self.root(key), []).append(key)
        out = []
        for root, keys in groups.items():
            spellings = {s for k in keys for s in self._printed[k]}
            evidence = tuple(sorted({e for k in keys for e in self._evidence[k]}))
            out.append((names[root], tuple(sorted(spellings - {names[root]})), evidence, self._rule[root]))
        return sorted(out, key=lambda entry: entry[2][0])


def _initials(name: str) -> set[str]:
    """The initials by which a name may be shortened: "Hugh McTavish" → HM, HMT; "Ann Bell-Reed" → AB, ABR."""
    words = [w for w in re.split(r"[\s.]+", name) if w]
    plain = "".join(w[0].upper() for w in words)
    hyphens = "".join(p[0].upper() for w in words for p in re.split(r"[-–‐]", w) if p)
    capitals = "".join(c for w in words for c in w if c.isupper())
    return {plain, hyphens, capitals}


def in_prose(text: str, known: frozenset[str] = frozenset()) -> list[tuple[int, int, str]]:
    """(start, end, name as printed) of the people named in a stretch of prose.

    A candidate is a run of words shaped like names. With an honorific it is taken up to the first everyday word; without,
    it must begin with a known given name and have a surname that is no everyday word.
    """
    out: list[tuple[int, int, str]] = []
    for match in CANDIDATE.finditer(text):
        start, name = match.start("name"), match["name"]
        words = [(m.group(), start + m.start(), start + m.end()) for m in re.finditer(r"\S+", name)]
        if match["hon"]:
            end = _surname_end(words, least=1)
            if end and is_person(text[match.start() : words[end - 1][2]], known=known):
                out.append((match.start(), words[end - 1][2], text[match.start() : words[end - 1][2]]))
            continue
        for first in range(len(words)):
            given = words[first][0].lower().replace("’", "'").split("-")[0]
            around = TITLED.match(text[match.end("name") :]) or TITLE_BEFORE.search(text[: words[0][1]])
            titled = first == 0 and len(words) in (2, 3) and bool(around)
            if given in forenames() or given in known or titled:
                end = _surname_end(words[first:], least=2)
                if not end:
                    continue
                a, b = words[first][1], words[first + end - 1][2]
                if _free(text, a, b) and is_person(text[a:b], known=known):
                    out.append((a, b, text[a:b]))
                    break
    return out


def _surname_end(words: list[tuple[str, int, int]], least: int) -> int:
    """How many of the words make the name: up to the first everyday word; 0 when too few."""
    count = 0
    for word, _, _ in words:
        plain = word.lower().strip(".")
        if count >= least and (plain in NOT_NAMES or plain in BODY_HEADS or plain in TITLE_HEADS):
            break
        count += 1
    return min(count, 4) if count >= least else 0


def _free(text: str, start: int, end: int) -> bool:
    """Whether a name without honorific stands free: not within a longer run of capitals, a place, a street or a body's name."""
    after = text[end : end + 40]
    word = re.match(r"\s+(?:of\s+|and\s+)?([A-Z]\w+)", after)
    if word and (
        word[1].lower() in BODY_HEADS - TITLE_HEADS
        or word[1].lower()
        in {
            "road",
            "street",
            "avenue",
            "lane",
            "house",
            "hall",
            "room",
            "suite",
            "park",
            "building",
            "act",
            "award",
            "report",
            "review",
            "fund",
        }
    ):
        return False
    if re.match(r"\s+(?:&|and Sons|and Co)\b", after):
        return False
    before = text[max(0, start - 25) : start]
    return not re.search(r"(?:\bthe|\bThe|\bSt\.?|&)\s+$", before)
