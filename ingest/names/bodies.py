"""Bodies in one paper: every spelling under one key, acronyms learnt from the paper, names found in running prose."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from convenor.graph.model import Evidence
from convenor.graph.worded import Worded
from convenor.ingest.names.unit_names import A_KIND, EVERYDAY, is_owned, may_mean
from convenor.ingest.words.body_words import (
    A_SENTENCE,
    COUNCILS,
    STEMMED,
    bare_bodies,
    clean,
    in_title_case,
    initials,
    is_generic,
    kind_of,
    shipped_acronyms,
    stem,
)
from convenor.ingest.words.shapes import BODY_HEADS, SMALL

ACRONYM = Worded(r"\s*\(([A-Z][A-Za-z&-]{1,12})\)$")
LEGAL_FORM = re.compile(r" (?:limited|ltd|plc|llp|cic|cio|clg)$")
GOVERNED = Worded(
    r"(?P<whole>\w+ .*\b(?:trust|authority|foundation|society|association|agency|charity|company|ccg|icb|clinical commissioning group|"
    r"healthwatch \w+|school|academy|college|university|lmc|lpc)) (?:full )?"
    r"(?:(?:trust )?board(?: of (?:directors|trustees|governors|management))?|governing (?:body|board)|council of governors)$"
)  # the board of an organisation is the organisation
Groups = dict[str, list[str]]  # canonical name → printed names
OPENS_WITH = 8  # words of a name's start that a short form at the start of another name may stand for


class Body(NamedTuple):
    """One body of a paper: its name, rough kind, other spellings, acronyms, and where it is named."""

    name: str
    kind: str
    aliases: tuple[str, ...]
    acronyms: tuple[str, ...]
    evidence: tuple[Evidence, ...]


class Bodies:
    """The bodies of one paper. A key is the name as printed, without article and stray punctuation."""

    def __init__(self) -> None:
        self._printed: Counter[str] = Counter()
        self._evidence: dict[str, set[Evidence]] = {}
        self.acronyms: dict[str, str] = {}  # acronym → words, learnt from this paper
        self._same: dict[str, str] = {}  # key → the key of the body of which it is another name
        self.met: set[str] = set()  # keys of the bodies whose meetings the paper records: named, however general
        self.short_places: dict[str, str] = {}  # "VSH" → "Vale and South Hill", learnt from initials

    def add(self, printed: str, evidence: Evidence) -> str:
        """Note one mention; the body's key."""
        key = clean(printed)
        if match := ACRONYM.search(key):
            self.learn(match[1], key[: match.start()])
        self._printed[key] += 1
        self._evidence.setdefault(key, set()).add(evidence)
        return key

    def learn(self, acronym: str, words: str) -> None:
        """Note that the paper introduces an acronym for a name, when its letters fit the words' initials."""
        letters = re.sub(r"[^A-Z]", "", acronym)
        plural = acronym.endswith("s") and acronym[:-1].isupper()
        tail = re.findall(r"[A-Za-z][\w’'-]*", words)
        for size in range(min(len(tail), len(letters) + 4), 0, -1):
            name = " ".join(tail[-size:])
            if (
                letters in (initials(name), initials(name, links=True), initials(name, whole=True))
                and tail[-size][0].isupper()
            ):
                self.acronyms.setdefault(acronym[:-1] if plural else acronym, name)
                return

    def knows(self, acronym: str) -> bool:
        """Whether letters are those of a body: introduced or printed as one in this paper, or general ones."""
        return acronym in self.acronyms or acronym in self._printed or acronym in shipped_acronyms()

    def noted(self, printed: str) -> bool:
        """Whether a body was noted under just these words."""
        return clean(printed) in self._printed

    def same(self, key: str, other: str) -> None:
        """Note that a key is another name of a body."""
        self._same.setdefault(key, other)

    def names(self, own: str | None = None, groups: Groups | None = None) -> dict[str, str]:
        """Printed form → the name that the paper's reader would list the body under.

        A generic name that no fuller one explains ("the Partnership") is the paper's `own` body when that ends with it.
        """
        out = {}
        for printed in (groups or self.groups()).values():
            best = self._best(printed)
            if own and is_generic(best) and not self.met & set(printed) and may_mean(best, own):
                best = own
            out.update(dict.fromkeys(printed, best))
        return out

    def entries(self, groups: Groups | None = None) -> list[Body]:
        """Each body that is one body and no generic name, in the order of the paper."""
        learnt: dict[str, set[str]] = {}
        for acronym, words in self.acronyms.items():
            learnt.setdefault(self.canonical(words), set()).add(acronym)
        found = [self._entry(canonical, printed, learnt) for canonical, printed in (groups or self.groups()).items()]
        return sorted((b for b in found if b is not None), key=lambda body: (body.evidence[0], body.name))

    def _entry(self, canonical: str, printed: list[str], learnt: dict[str, set[str]]) -> Body | None:
        """The entry of the body that some spellings name; `learnt` gives the acronyms of each canonical name."""
        name = self._best(printed)
        if A_SENTENCE.search(name) or (is_generic(name) and not self.met & set(printed) and not self._is_alone(name)):
            return None
        spellings = {ACRONYM.sub("", p) for p in printed} | set(printed)
        short = {p for p in spellings if " " not in p and sum(c.isupper() for c in p) >= 2}
        spellings |= {shipped_acronyms()[p] for p in short if p in shipped_acronyms() and name == p}
        if canonical.split()[-1:] == ["council"]:
            short = set()  # a council's letters are as often its district's
        else:
            short = short.union(*(learnt.get(tail, ()) for tail in _tails(canonical)))
        evidence = tuple(sorted({e for p in printed for e in self._evidence[p]}))
        aliases = tuple(sorted(spellings - {name} - short))
        return Body(name, kind_of(name), aliases, tuple(sorted(short - {name})), evidence)

    def _is_alone(self, name: str) -> bool:
        """Whether a body is named by its kind alone ("the Borough Council") and no other of that kind is named."""
        if not A_KIND.fullmatch(name) or name.isupper():
            return False
        end = f" {name.lower()}"
        return not any(printed.lower().endswith(end) for printed in self._printed)

    def _spelt(self, acronym: str) -> str:
        return self.acronyms.get(acronym) or shipped_acronyms().get(acronym) or ""

    def canonical(self, printed: str) -> str:
        """The name in lower case with acronyms spelt out, without "the", "NHS" and a trailing acronym in brackets."""
        name = re.sub(r"(\([A-Z][A-Za-z&-]{1,12}\)) for [A-Z].*$", r"\1", clean(printed))
        name = re.sub(r"\b([A-Z])&([A-Z]{2,})\b", r"\1\2", ACRONYM.sub("", name)).replace("&", " and ")
        plain = " ".join(self._words(name)).lower()
        plain = plain.replace("well being", "wellbeing").replace("well-being", "wellbeing").replace("-", " ")
        plain = re.sub(r"\s+", " ", re.sub(r"[^\w\s]", " ", plain)).strip()
        plain = re.sub(r"^(?:the|nhs)\s+(?=\w+\s+\w)", "", re.sub(r"^the\s+", "", plain))
        # A word said twice after a short form is one; but the "Board" of a body whose own name ends so is its governing board.
        plain = re.sub(r"\bnhs (?=foundation trust\b)", "", plain)
        if any(one == other for one, other in pairwise(plain.split())):
            plain = re.sub(r"\b(?!board\b)(\w+) \1\b", r"\1", plain)
        if whole := GOVERNED.match(plain):
            plain = whole["whole"]
        plain = LEGAL_FORM.sub("", plain) if len(plain.split()) > 2 else plain
        return " ".join(stem(w) for w in plain.split()) if len(plain.split()) > 2 else plain

    def _words(self, name: str) -> Iterator[str]:
        """The words of a name with short forms spelt out."""
        words = name.split()
        for word in words:
            bare = word.strip(",.()")
            spelt = self._spelt(bare)
            if bare in self.short_places and (spelt or len(words) > 1):
                spelt = self.short_places[bare]
            yield spelt or word

    def groups(self) -> Groups:
        """The spellings of each body. A generic name goes to the one longer name that ends with it."""
        self._learn_places()
        self._learn_initials()
        self._learn_councils()
        groups: dict[str, list[str]] = {}
        for printed in self._printed:
            known = self._same.get(printed) or self._in_short(printed) or printed
            groups.setdefault(self.canonical(known), []).append(printed)
        longer: dict[str, list[str]] = {}  # the end of a name → the names that end so
        for name in groups:
            for tail in _tails(name)[1:]:
                longer.setdefault(tail, []).append(name)
        weight = {name: sum(self._printed[p] for p in printed) for name, printed in groups.items()}
        for name in sorted(groups, key=len):
            short = all(
                " " not in p and sum(map(str.isupper, p)) > 1 for p in groups[name]
            )  # known by an acronym alone
            whole = [g for g in longer.get(name, ()) if g in groups]
            if not short and not all(w in STEMMED or w in SMALL for w in name.split()):
                tail = " ".join(map(stem, name.split()))
                whole = [g for g in longer.get(tail, ()) if g in groups]
                only_board = tail.split()[-1] != "board" and all(p.lower().endswith(" board") for p in groups[name])
                whole = whole if len(whole) == 1 and is_owned(whole[0], tail) and not only_board else []
            if not whole or (" " not in name and self.met & set(groups[name])):
                continue
            best = max(whole, key=lambda g: (weight[g], -len(g), g))
            if weight[best] > 2 * sum(weight[g] for g in whole if g != best):
                weight[best] += weight[name]
                groups[best] += groups.pop(name)
        return groups

    def _in_short(self, printed: str) -> str | None:
        """The body that met which a name of everyday words alone means: they are some of its own, and its last one."""
        words = [word.lower() for word in re.findall(r"[A-Za-z][\w’'-]*", printed)]
        if len(words) < 2 or printed in self.met or not all(w in EVERYDAY or w in SMALL for w in words):
            return None
        for met in sorted(self.met):
            whole = [word.lower() for word in re.findall(r"[A-Za-z][\w’'-]*", met)]
            if len(whole) > len(words) and words[-1] == whole[-1] and set(words) <= {*whole, *SMALL}:
                return met
        return None

    def _learn_initials(self) -> None:
        """Note which body letters stand for that nothing explains: the one of the paper whose initials they are."""
        for name in self._printed:
            if " " in name and (letters := initials(name)) in shipped_acronyms() and name.lower() in bare_bodies():
                self.acronyms.setdefault(letters, name)  # of two well-known bodies the one that is named
        short = {p for p in self._printed if p.isupper() and p.isalpha() and len(p) > 2 and not self._spelt(p)}
        fits: dict[str, dict[str, str]] = {letters: {} for letters in short}  # letters → canonical name → name
        for name in self._printed if short else ():
            bare = ACRONYM.sub("", name)
            for letters in {initials(bare), initials(bare, links=True)} & short if " " in bare else ():
                fits[letters].setdefault(self.canonical(bare), bare)
        for met in self.met:
            tails = [tail for tail in _tails(ACRONYM.sub("", met))[1:] if " " in tail and tail.split()[0][0].isupper()]
            for tail in tails:
                for letters in {initials(tail)} & short:
                    fits[letters].setdefault(self.canonical(tail), tail)
        left = {letters for letters, names in fits.items() if not names}
        for name in self._printed if left else ():
            bare = ACRONYM.sub("", name)
            for tail in (*_tails(bare)[1:-2], bare.removesuffix(" Board")):
                for letters in {initials(tail)} & left if tail[0].isupper() else ():
                    fits[letters].setdefault(self.canonical(bare), bare)
        for letters, names in fits.items():
            if len(names) == 1:
                self.acronyms.setdefault(letters, next(iter(names.values())))

    def _learn_councils(self) -> None:
        """Note which council of the paper is meant where its kind is written short ("Vale BC")."""
        short = {p: p.rpartition(" ") for p in self._printed if p.rpartition(" ")[2].lower() in COUNCILS}
        for printed, (place, _, letters) in short.items():
            whole = [p for p in self._printed if p.startswith(f"{place} ") and initials(p[len(place) :]) == letters]
            if len(whole) == 1:
                self.same(printed, whole[0])

    def _learn_places(self) -> None:
        """Note which start of a name is meant by its initials at the start of another one ("ABC Board")."""
        short = {p.split()[0].replace("&", "") for p in self._printed}
        short = {s for s in short if _is_short(s) and not self._spelt(s) and s != "NHS"}
        wanted = {s.upper() for s in short}
        starts: dict[str, set[str]] = {}  # initials → the starts of names that have them
        for words in (printed.split() for printed in self._printed if wanted):
            skip = words[0] == "NHS"
            for size in range(2 + skip, OPENS_WITH + skip):
                start = " ".join(words[skip:size])
                for letters in {initials(start), initials(start, links=True)} & wanted:
                    starts.setdefault(letters, set()).add(start)
        for letters in short:
            fits = sorted(
                (s for s in starts.get(letters.upper(), ()) if _opens_a_name(s.split())),
                key=lambda s: (-sum(n for p, n in self._printed.items() if p.startswith(s)), s),
            )
            if fits:
                self.short_places[letters] = fits[0].replace("&", "and")

    def _best(self, printed: list[str]) -> str:
        """The name among some spellings that tells most: acronyms spelt out, then longest, then commonest."""
        own = [p for p in printed if not GOVERNED.match(p.lower())] or printed
        best = ACRONYM.sub("", max(own, key=lambda p: (*_fullness(p), self._printed[p], p)))
        if best.isupper() and len(best.split()) > 2:
            best = in_title_case(best)
        words = best.split()
        if len(words) > 2 and self._spelt(words[-2]).lower().endswith(" " + words[-1].lower()):
            best = " ".join(words[:-1])  # "X LPC Committee" says committee twice
        alone = len(best.split()) == 1 and best.isupper()
        return (self.acronyms.get(best) or best) if alone else best


def _tails(name: str) -> list[str]:
    """A name and what is left of it as words are taken off its start."""
    words = name.split(" ")
    return [" ".join(words[i:]) for i in range(len(words))]


def _is_short(word: str) -> bool:
    return 2 <= len(word) <= 5 and sum(c.isupper() for c in word) >= 2


def _opens_a_name(words: list[str]) -> bool:
    return words[-1].lower() not in SMALL and not any(w.lower() in BODY_HEADS for w in words)


def _fullness(printed: str) -> tuple[int, int]:
    """(fewest acronyms, most words) for comparing spellings of one name."""
    words = re.sub(r"\s*\([^)]*\)$", "", printed).split()
    if " ".join(words).isupper() and len(words) > 1:
        return 0, len(words)
    letters = (any(sum(map(str.isupper, part)) > 1 for part in w.split("-")) for w in words if w != "NHS")
    return -sum(letters), len(words)
