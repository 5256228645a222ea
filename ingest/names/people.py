"""People in one paper: every spelling of a name under one key."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Set

from convenor.graph.model import Evidence
from convenor.ingest.names import short_names
from convenor.ingest.words import peers
from convenor.ingest.words.honours import POST_NOMINALS
from convenor.ingest.words.shapes import PARTICLES, forenames, person_words, strip_honorific

ALIKE = str.maketrans("’‘`‐–", "'''--", ".")  # marks that say the same in a name, and what says nothing
COUNCILLOR, PLAIN = (
    re.compile(r"(?:\w+ )?(?:Cllr|Councillor)\.? (?!M(?:r|rs|s|iss)\b)", re.I),
    re.compile(r"(?:Mr|Mrs|Ms|Miss)\b"),
)
FEWEST_PAIRS = 2  # people given by an initial and in full
KNIGHT = re.compile(r"(?:[A-Z][a-z]+ )?(?:Sir|Dame)\b")  # behind which a given name stands


class People:
    """The people of one paper. A key is the bare name in lower case."""

    def __init__(self) -> None:
        self._printed: dict[str, Counter[str]] = {}
        self._evidence: dict[str, set[Evidence]] = {}
        self._same: dict[str, str] = {}
        self._rule: dict[str, str] = {}
        self._likely: dict[str, float | None] = {}  # key → how likely a person it is, where only a model found it
        self._apart: list[frozenset[str]] = []
        self._officers: set[str] = set()  # keys of those of whom a line says what office they hold
        self._words: dict[str, set[str]] = {}  # forename or surname → keys
        self._initials: dict[str, set[str]] = {}  # key → the initials by which it may be shortened
        self._shortened: dict[str, set[str]] = {}  # initials → keys

    def add(self, printed: str, evidence: Evidence, rule: str = "name", likely: float | None = None) -> str:
        """Note one mention, with how likely it is one where a model found it; the person's key."""
        printed = " ".join(printed.split()).strip(" ,;:")
        key = self.key(printed)
        spellings = self._printed.setdefault(key, Counter())
        spellings[printed] += 1
        if spellings[printed] == 1:
            self._note_spelling(key)
        self._evidence.setdefault(key, set()).add(evidence)
        if likely is None and self._likely.get(key) is not None:
            self._rule[key] = rule
        self._rule.setdefault(key, rule)
        self._likely[key] = None if likely is None else self._likely.get(key, likely)
        return key

    def _note_spelling(self, key: str) -> None:
        for word in key.split():
            self._words.setdefault(word, set()).add(key)
        shown = strip_honorific(max(self._printed[key]))[1]
        for initials in self._initials.get(key, ()):
            self._shortened[initials].discard(key)
        self._initials[key] = _initials(shown)
        for initials in self._initials[key]:
            self._shortened.setdefault(initials, set()).add(key)

    def is_known(self, word: str) -> bool:
        """Whether somebody of a forename or surname was met so far."""
        return word.lower() in self._words

    def is_key(self, words: str) -> bool:
        """Whether words are the key of somebody."""
        return words in self._printed

    @staticmethod
    def key(printed: str) -> str:
        """The bare name in lower case, apostrophes and hyphens alike."""
        printed = peers.without_place(printed)
        bare = " ".join(person_words(printed)) or printed
        return bare.translate(ALIKE).lower()

    def within(self, name: str) -> str:
        """A name without the words behind it, where it goes on behind the whole name of somebody met already."""
        known = strip_honorific(name)[1].split()[:2]
        short = name[: name.index(known[-1]) + len(known[-1])] if len(known) == 2 else name
        met = short != name and self.key(short) in self._printed and self.key(name) not in self._printed
        return short if met else name

    def known(self) -> Set[str]:
        """The given names and surnames met so far, lower case; it grows as more are met."""
        return self._words.keys()

    def with_name(self, word: str) -> str | None:
        """The key of the one person of a forename or surname."""
        return self._only(self._words.get(word.lower(), ()))

    def _only(self, keys: Iterable[str]) -> str | None:
        """The one person for whom all of some keys stand."""
        found: str | None = None
        for root in map(self.root, keys):
            if found not in (None, root):
                return None
            found = root
        return found

    def with_handle(self, handle: str) -> str | None:
        """The key of the one person whose initial and surname a handle is made of ("jbell")."""
        initial, surname = handle[:1].lower(), handle[1:].lower()
        fits = [
            k
            for k in self._printed
            if k.startswith(initial) and handle and k.replace(" ", "").replace("-", "").endswith(surname)
        ]
        return fits[0] if len(fits) == 1 else None

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
        keys = self._shortened.get(initials)
        if not keys and len(initials) == 3:
            keys = self._shortened.get(initials[0] + initials[2])
        return self._only(keys or ())

    def stands_for(self, letters: str) -> bool:
        """Whether letters are the initials of somebody in the paper."""
        return bool(self._shortened.get(letters.upper()))

    def apart(self, keys: Set[str]) -> None:
        """Note that some keys are as many people: entries of one list."""
        self._apart.append(frozenset(keys))

    def holds_office(self, key: str) -> None:
        """Note that a line of its own says which office somebody holds."""
        self._officers.add(key)

    def join_surnames(self) -> None:
        """A surname after an honorific is the one person of that surname; with an initial, of that initial too."""
        namesakes: dict[str, list[str]] = {}
        for key in self._printed:
            if len(key.split()) > 1:
                namesakes.setdefault(key.split()[-1], []).append(key)
        for group in namesakes.values():
            for key in group if len(group) > 1 else ():
                self._join_short(key, group)
        both = self._named_both_ways(namesakes)
        for key in self._printed:
            words = key.split()
            if len(words) == 2 and set(words) <= forenames():
                self._join_given(key)
            if len(words) == 1 and any(map(KNIGHT.match, self._printed[key])):
                self._join_knight(key)
                continue
            words = words[1:] if len(words) == 2 and words[0] in PARTICLES else words  # "Ó Bell"
            initial = len(words[0].strip(".")) <= 1 and PARTICLES.issuperset(words[1:-1])  # "B Ó Tuathail"
            if len(words) == 1 or initial:
                others = [k for k in namesakes.get(words[-1], ()) if k != key]
                free = [k for k in others if not self._are_apart(key, k)]
                if len(words) > 1 or len(free) == len(others):
                    self._join(key, words, free, both)

    def _join_given(self, key: str) -> None:
        """Join two given names to the one person who bears both ("Mary Jo" is Mary Jo Bell)."""
        whole = [k for k in self._words.get(key.split()[0], ()) if k.startswith(f"{key} ")]
        if len(whole) == 1 and not self._are_apart(key, whole[0]):
            self.same(key, whole[0])

    def _join_short(self, key: str, namesakes: list[str]) -> None:
        """Join somebody whose given name is short for that of the one namesake, where no list has both."""
        fits = self._of_short_name(key, namesakes)
        if len(fits) == 1 and self._of_short_name(fits[0], namesakes) == [key] and not self._are_apart(key, fits[0]):
            self.same(key, fits[0])

    @staticmethod
    def _of_short_name(key: str, namesakes: list[str]) -> list[str]:
        """Those of some namesakes whose given name is short for that of a key, or the other way about."""
        given, *more = key.split()
        pairs = [k.split() for k in namesakes] if len(more) == 1 else []
        return [" ".join(pair) for pair in pairs if len(pair) == 2 and short_names.are_one(given, pair[0])]

    def _are_apart(self, key: str, other: str) -> bool:
        """Whether one list has both of two keys."""
        return any({key, other} <= group for group in self._apart)

    def _join_knight(self, key: str) -> None:
        """Join a given name behind "Sir" or "Dame" to the one knight or dame of that name."""
        knights = [k for k in self._words.get(key, ()) if k != key and k.startswith(f"{key} ")]
        fits = {self.root(k) for k in knights if any(map(KNIGHT.match, self._printed[k]))}
        if len(fits) == 1:
            self.same(key, fits.pop())

    def _named_both_ways(self, namesakes: Mapping[str, list[str]]) -> bool:
        """Whether a paper gives several people by initials in its lists and in full in its business: then it is one person each time.

        Of one alone it may be somebody of the family, who is thanked or mourned.
        """
        pairs = 0
        for group in namesakes.values():
            full = [k for k in group if len(k.split()[0].strip(".")) > 1]
            if len(full) < len(group):
                short = [k for k in group if k not in full and len(k.split()) == 2]
                fits = [[k for k in full if k[0] == key[0] and not self._are_apart(key, k)] for key in short]
                pairs += sum(len(found) == 1 and not self._in_public(found[0]) for found in fits)
        return pairs >= FEWEST_PAIRS

    def _join(self, key: str, words: list[str], namesakes: list[str], both: bool) -> None:
        """Join a surname, alone or with an initial, to the one person among its namesakes whom it fits."""
        if len(words) == 1:
            fits = {self.root(k) for k in namesakes}
            if fits and self._only_addressed(key, COUNCILLOR):
                fits -= {self.root(k) for k in namesakes if self._only_addressed(k, PLAIN)}
        else:
            full = [k for k in namesakes if len(k.split()[0].strip(".")) > 1 and k[0] == words[0][0]]
            titled = not both and any(strip_honorific(printed)[0] for printed in self._printed[key])
            fits = {self.root(k) for k in full if not titled or self._in_public(k)}
            namesakes = [k for k in namesakes if k[0] == words[0][0]]
        if len(fits) == 1 and all(self.root(k) in fits for k in namesakes):
            self.same(key, fits.pop())

    def _only_addressed(self, key: str, how: re.Pattern[str]) -> bool:
        """Whether somebody is always printed behind a form of address of a kind."""
        return all(map(how.match, self._printed[key]))

    def _in_public(self, key: str) -> bool:
        """Whether somebody is more than named in passing: listed at a meeting, found by a rule of their own, or with a form of address."""
        if key in self._officers or any(key in listed for listed in self._apart):
            return True
        return self._rule[key] != "name" or any(strip_honorific(printed)[0] for printed in self._printed[key])

    def name(self, key: str) -> str:
        """The fullest bare name printed for a person's key so far."""
        return _fullest([self._printed[key]])

    def names(self) -> dict[str, str]:
        """Key → the fullest bare name printed for that person."""
        full = {root: _fullest([self._printed[k] for k in keys]) for root, keys in self._people().items()}
        return {key: full[self.root(key)] for key in self._printed}

    def entries(self) -> list[tuple[str, tuple[str, ...], tuple[Evidence, ...], str, float | None]]:
        """(name, other spellings, evidence, rule, likelihood) for each person, in the order of the paper."""
        out = []
        for root, keys in self._people().items():
            name = _fullest([self._printed[k] for k in keys])
            spellings = {s for k in keys for s in self._printed[k]}
            evidence = tuple(sorted({e for k in keys for e in self._evidence[k]}))
            likely = [self._likely[k] for k in keys]
            score = None if None in likely else max(value for value in likely if value is not None)
            out.append((name, tuple(sorted(spellings - {name})), evidence, self._rule[root], score))
        return sorted(out, key=lambda entry: entry[2][0])

    def _people(self) -> dict[str, list[str]]:
        """Root → all keys of that person."""
        out: dict[str, list[str]] = {}
        for key in self._printed:
            out.setdefault(self.root(key), []).append(key)
        return out


def _fullest(spellings: Iterable[Counter[str]]) -> str:
    """The bare name of most words among the spellings of some keys; of equals the commonest of the first key.

    Words count before initials: "Jane Marlow" is fuller than "J. Q. Marlow".
    """
    best, most = "", (0, 0)
    for printed in spellings:
        for spelling in sorted(printed, key=lambda s: (-printed[s], s)):
            if peers.is_peer(spelling):
                return spelling
            bare = POST_NOMINALS.sub("", strip_honorific(spelling)[1] or spelling)
            words = bare.replace("O’ ", "O’").split()
            size = (sum(len(word.strip(".")) > 1 for word in words), len(words))
            if not best or size > most:
                best, most = bare, size
    return best


def _initials(name: str) -> set[str]:
    """The initials by which a name may be shortened: "Hugh McTavish" → HM, HMT; "Ann Bell-Reed" → AB, ABR."""
    words = [w for w in re.split(r"[\s.]+", name) if w]
    plain = "".join(w[0].upper() for w in words)
    hyphens = "".join(p[0].upper() for w in words for p in re.split(r"[-–‐]", w) if p)
    capitals = "".join(c for w in words for c in w if c.isupper())
    return {plain, hyphens, capitals}
