"""Bodies in one paper: every spelling under one key, acronyms learnt from the paper, names found in running prose."""

from __future__ import annotations

import re
from collections import Counter

from convenor.graph.model import Evidence
from convenor.ingest.body_words import (
    STEMMED,
    clean,
    in_title_case,
    initials,
    is_generic,
    kind_of,
    shipped_acronyms,
    stem,
)
from convenor.ingest.shapes import BODY_HEADS, SMALL


class Bodies:
    """The bodies of one paper. A key is the name in lower case with acronyms spelt out where the paper or common usage does so."""

    def __init__(self) -> None:
        self._printed: dict[str, Counter[str]] = {}
        self._evidence: dict[str, set[Evidence]] = {}
        self.acronyms: dict[str, str] = {}  # acronym → words, learnt from this paper
        self.short_places: dict[str, str] = {}  # "LSC" → "Lancashire and South Cumbria", learnt from initials

    def add(self, printed: str, evidence: Evidence) -> str:
        """Note one mention; the body's key."""
        printed = clean(printed)
        if match := re.search(r"\s*\(([A-Z][A-Za-z&-]{1,12})\)$", printed):
            self.learn(match[1], printed[: match.start()])
        key = printed
        self._printed.setdefault(key, Counter())[printed] += 1
        self._evidence.setdefault(key, set()).add(evidence)
        return key

    def learn(self, acronym: str, words: str) -> None:
        """Note that the paper introduces an acronym for a name, when its letters fit the words' initials."""
        letters = re.sub(r"[^A-Z]", "", acronym)
        plural = acronym.endswith("s") and acronym[:-1].isupper()
        tail = re.findall(r"[A-Za-z][\w’'-]*", words)
        for size in range(min(len(tail), len(letters) + 4), 0, -1):
            name = " ".join(tail[-size:])
            if letters in (initials(name), initials(name, links=True)) and tail[-size][0].isupper():
                self.acronyms.setdefault(acronym[:-1] if plural else acronym, name)
                return

    def _spelt(self, acronym: str) -> str:
        return self.acronyms.get(acronym) or shipped_acronyms().get(acronym) or ""

    def canonical(self, printed: str) -> str:
        """The name in lower case with acronyms spelt out, without "the", "NHS" and a trailing acronym in brackets."""
        name = re.sub(r"(\([A-Z][A-Za-z&-]{1,12}\)) for [A-Z].*$", r"\1", clean(printed))
        name = re.sub(r"\s*\([A-Z][A-Za-z&-]{1,12}\)$", "", name)
        name = re.sub(r"\b([A-Z])&([A-Z]{2,})\b", r"\1\2", name).replace("&", " and ")
        words = []
        for word in name.split():
            bare = word.strip(",.()")
            spelt = self.short_places.get(bare) or self.acronyms.get(bare) or shipped_acronyms().get(bare)
            words.append(
                spelt
                if spelt and (len(name.split()) > 1 or bare in self.acronyms or bare in shipped_acronyms())
                else word
            )
        plain = (
            " ".join(words)
            .lower()
            .replace("well being", "wellbeing")
            .replace("well-being", "wellbeing")
            .replace("-", " ")
        )
        plain = re.sub(r"\s+", " ", re.sub(r"[^\w\s]", " ", plain)).strip()
        plain = re.sub(r"^(?:the|nhs)\s+(?=\w+\s+\w)", "", re.sub(r"^the\s+", "", plain))
        plain = re.sub(r"\b(\w+) \1\b", r"\1", re.sub(r"\bnhs (?=foundation trust\b)", "", plain))
        return " ".join(stem(w) for w in plain.split()) if len(plain.split()) > 2 else plain

    def _groups(self) -> dict[str, list[str]]:
        """Canonical name → printed names. A generic name goes to the one longer name that ends with it."""
        self._learn_places()
        groups: dict[str, list[str]] = {}
        for printed in self._printed:
            groups.setdefault(self.canonical(printed), []).append(printed)
        for name in sorted(groups, key=len):
            short = all(" " not in p for p in groups[name])  # known by an acronym alone
            if not short and not all(w in STEMMED or w in SMALL for w in name.split()):
                continue
            longer = [g for g in groups if g != name and g.endswith(" " + name) and g in groups]
            weight = {g: sum(sum(self._printed[p].values()) for p in groups[g]) for g in longer}
            if longer:
                best = max(longer, key=lambda g: (weight[g], -len(g), g))
                rest = sum(weight[g] for g in longer if g != best)
                if weight[best] > 2 * rest:
                    groups[best] += groups.pop(name)
        return groups

    def _learn_places(self) -> None:
        """Note what a short form at the start of a name stands for, when its letters are the initials of another name's start ("ABC Board")."""
        starts = {" ".join(p.split()[:n]) for p in self._printed for n in range(2, 8) if p.split()[0] != "NHS"}
        starts |= {" ".join(p.split()[1:n]) for p in self._printed for n in range(3, 9) if p.split()[0] == "NHS"}
        for printed in self._printed:
            first = printed.split()[0].replace("&", "")
            if (
                not (2 <= len(first) <= 5 and sum(c.isupper() for c in first) >= 2)
                or first in self.acronyms
                or first in shipped_acronyms()
                or first == "NHS"
            ):
                continue
            fits = sorted(
                s
                for s in starts
                if first.upper() in (initials(s), initials(s, links=True))
                and s.split()[-1].lower() not in SMALL
                and not any(w.lower() in BODY_HEADS for w in s.split())
            )
            if fits:
                self.short_places[first] = fits[0].replace("&", "and")

    def names(self, own: str | None = None) -> dict[str, str]:
        """Printed form → the name that the paper's reader would list the body under.

        A generic name that no fuller one explains ("the Partnership") is the paper's `own` body when that ends with it.
        """
        out = {}
        for _, printed in self._groups().items():
            best = self._best(printed)
            if own and is_generic(best) and best.split()[-1].lower() == own.split()[-1].lower():
                best = own
            out.update(dict.fromkeys(printed, best))
        return out

    def _best(self, printed: list[str]) -> str:
        def fullness(p: str) -> tuple[int, int, int, str]:
            bare = re.sub(r"\s*\([^)]*\)$", "", p)
            acronyms = (
                0
                if bare.isupper() and " " in bare
                else sum(sum(c.isupper() for c in w) > 1 and w != "NHS" for w in bare.split())
            )
            return (-acronyms, len(bare.split()), sum(self._printed[p].values()), p)

        best = re.sub(r"\s*\([A-Z][A-Za-z&-]{1,12}\)$", "", max(printed, key=fullness))
        if best.isupper() and len(best.split()) > 2:
            best = in_title_case(best)
        words = best.split()
        if len(words) > 2 and self._spelt(words[-2]).lower().endswith(" " + words[-1].lower()):
            best = " ".join(words[:-1])  # "X LPC Committee" says committee twice
        alone = len(best.split()) == 1 and best.isupper()
        return (self.acronyms.get(best) or best) if alone else best

    def entries(self) -> list[tuple[str, str, tuple[str, ...], tuple[str, ...], tuple[Evidence, ...]]]:
        """(name, kind, other spellings, acronyms, evidence) for each body that is one body, in the order of the paper."""
        out = []
        for canonical, printed in self._groups().items():
            name = self._best(printed)
            if is_generic(name):
                continue
            spellings = {re.sub(r"\s*\([A-Z][A-Za-z&-]{1,12}\)$", "", p) for p in printed} | set(printed)
            short = {p for p in spellings if " " not in p and sum(c.isupper() for c in p) >= 2}
            spellings |= {shipped_acronyms()[p] for p in short if p in shipped_acronyms() and name == p}
            short |= {
                a
                for a, words in self.acronyms.items()
                if self.canonical(words) == canonical or canonical.endswith(" " + self.canonical(words))
            }
            if canonical.split()[-1:] == ["council"]:
                short.clear()
            evidence = tuple(sorted({e for p in printed for e in self._evidence[p]}))
            out.append(
                (
                    name,
                    kind_of(name),
                    tuple(sorted(spellings - {name} - short)),
                    tuple(sorted(short - {name})),
                    evidence,
                )
            )
        return sorted(out, key=lambda entry: (entry[4][0], entry[0]))
