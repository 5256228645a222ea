"""People in one paper: every spelling of a name under one key, and names found in running prose."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Set
from itertools import takewhile

from convenor.graph.model import Evidence
from convenor.ingest.shapes import (
    BODY_HEADS,
    HONORIFICS,
    NOT_NAMES,
    PARTICLES,
    POST_NOMINALS,
    TITLE_HEADS,
    forenames,
    is_person,
    person_words,
    strip_honorific,
)
from convenor.ingest.titles import TITLE_BEFORE

_WORD = (
    r"(?!(?:Cllrs?|Councillors?|Dr|Mr|Mrs|Ms|Miss|Prof|Professor|Rev|Revd|Sir|Dame)\b)(?:[A-ZÀ-Þ][a-zà-ÿ]*[’'][A-ZÀ-Þ][a-zà-ÿ]+|(?:Mac|Mc|Fitz|St|De|La|Le|Du)[A-Z][a-zà-ÿ]+|"
    r"(?<=[a-zà-ÿ.] )(?:Mc|Mac|[OD][’'])?[A-ZÀ-Þ]{3,}(?:[-–‐’'][A-ZÀ-Þ]{2,})*|"
    r"[A-ZÀ-Þ][a-zà-ÿ]+|(?:[A-Z]\.){2,4}(?!\w)|[A-Z]\.(?!\w)|[A-Z](?=\s[A-Z]))(?:[-–‐][A-ZÀ-Þ]?[a-zà-ÿ’']+)*"
)
_PARTICLE = r"(?:(?:" + "|".join(sorted(PARTICLES - {"st", "el"}, key=len, reverse=True)) + r")\s+)?"
CANDIDATE = re.compile(
    rf"(?<![\w’'&-])(?=[A-ZÀ-Þ])(?P<hon>(?:(?:{HONORIFICS})\.?\s+)+)?"
    rf"(?P<name>{_WORD}(?:\s+{_PARTICLE}{_WORD}){{0,11}})(?![\w-])"
)

TITLED = re.compile(
    r",\s+(?:[A-Z][\w&’'-]*\s+(?:(?:of|for|and|&|to|the)\s+)*){0,9}"
    r"(?:Director|Officer|Manager|Head|Lead|Leader|Chair|Secretary|Treasurer|Clerk|Coordinator|"
    r"Executive|Consultant|Nurse|Adviser|Advisor|Dean|Professor|Member|Representative)\b"
)
WORD = re.compile(r"\S+")
LONGEST_TITLE = 250  # code points before a name in which its title may stand
LONGER_NAME = (BODY_HEADS - TITLE_HEADS) | frozenset(
    "road street avenue lane house hall room suite park building act award report review fund".split()
)  # a name right before one of these is part of the name of a street, a building or a body


STREETS = frozenset("road street avenue lane".split())  # in prose a forename before one of these names a street


class People:
    """The people of one paper. A key is the bare name in lower case."""

    def __init__(self) -> None:
        self._printed: dict[str, Counter[str]] = {}
        self._evidence: dict[str, set[Evidence]] = {}
        self._same: dict[str, str] = {}
        self._rule: dict[str, str] = {}
        self._apart: list[frozenset[str]] = []
        self._words: dict[str, set[str]] = {}  # forename or surname → keys
        self._initials: dict[str, set[str]] = {}  # key → the initials by which it may be shortened
        self._shortened: dict[str, set[str]] = {}  # initials → keys

    def add(self, printed: str, evidence: Evidence, rule: str = "name") -> str:
        """Note one mention; the person's key."""
        printed = " ".join(printed.split()).strip(" ,;:")
        key = self.key(printed)
        spellings = self._printed.setdefault(key, Counter())
        spellings[printed] += 1
        if spellings[printed] == 1:
            self._note_spelling(key)
        self._evidence.setdefault(key, set()).add(evidence)
        self._rule.setdefault(key, rule)
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

    @staticmethod
    def key(printed: str) -> str:
        """The bare name in lower case, apostrophes and hyphens alike."""
        bare = " ".join(person_words(printed)) or printed
        return re.sub(r"[’‘`]", "'", re.sub(r"[‐–-]", "-", bare)).lower().replace(".", "")

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

    def apart(self, keys: Set[str]) -> None:
        """Note that some keys are as many people: entries of one list."""
        self._apart.append(frozenset(keys))

    def join_surnames(self) -> None:
        """A surname after an honorific is the one person of that surname; with an initial, of that initial too."""
        namesakes: dict[str, list[str]] = {}
        for key in self._printed:
            if len(key.split()) > 1:
                namesakes.setdefault(key.split()[-1], []).append(key)
        for key in self._printed:
            words = key.split()
            if len(words) == 1 or (len(words) == 2 and len(words[0].strip(".")) <= 1):
                others = [k for k in namesakes.get(words[-1], ()) if k != key]
                free = [k for k in others if not any({key, k} <= group for group in self._apart)]
                if len(words) > 1 or len(free) == len(others):
                    self._join(key, words, free)

    def _join(self, key: str, words: list[str], namesakes: list[str]) -> None:
        """Join a surname, alone or with an initial, to the one person among its namesakes whom it fits."""
        if len(words) == 1:
            fits = {self.root(k) for k in namesakes}
        else:
            full = [k for k in namesakes if len(k.split()[0].strip(".")) > 1 and k[0] == words[0][0]]
            titled = any(strip_honorific(printed)[0] for printed in self._printed[key])
            fits = {self.root(k) for k in full if not titled or self._in_public(k)}
        if len(fits) == 1 and all(self.root(k) in fits for k in namesakes):
            self.same(key, fits.pop())

    def _in_public(self, key: str) -> bool:
        """Whether somebody is more than named in passing: found by a rule of their own, or with a form of address."""
        return self._rule[key] != "name" or any(strip_honorific(printed)[0] for printed in self._printed[key])

    def name(self, key: str) -> str:
        """The fullest bare name printed for a person's key so far."""
        return _fullest([self._printed[key]])

    def names(self) -> dict[str, str]:
        """Key → the fullest bare name printed for that person."""
        full = {root: _fullest([self._printed[k] for k in keys]) for root, keys in self._people().items()}
        return {key: full[self.root(key)] for key in self._printed}

    def entries(self) -> list[tuple[str, tuple[str, ...], tuple[Evidence, ...], str]]:
        """(name, other spellings, evidence, rule) for each person, in the order of the paper."""
        out = []
        for root, keys in self._people().items():
            name = _fullest([self._printed[k] for k in keys])
            spellings = {s for k in keys for s in self._printed[k]}
            evidence = tuple(sorted({e for k in keys for e in self._evidence[k]}))
            out.append((name, tuple(sorted(spellings - {name})), evidence, self._rule[root]))
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
            bare = POST_NOMINALS.sub("", strip_honorific(spelling)[1] or spelling)
            words = bare.split()
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


def in_prose(text: str, known: Set[str] = frozenset()) -> list[tuple[int, int, str]]:
    """(start, end, name as printed) of the people named in a stretch of prose.

    A candidate is a run of words shaped like names. With an honorific it is taken up to the first everyday word;
    without, it must begin with a known given name and have a surname that is no everyday word.
    """
    out: list[tuple[int, int, str]] = []
    for match in CANDIDATE.finditer(text):
        offset = match.start("name")
        words = [(m.group(), offset + m.start(), offset + m.end()) for m in WORD.finditer(match["name"])]
        start = match.start() if match["hon"] else None
        while words:
            span = _known(text, words, known) if start is None else _after_honorific(text, start, words, known)
            if not span:
                break
            out.append((*span, text[span[0] : span[1]]))
            words, start = [word for word in words if word[1] >= span[1]], None
    return out


def _after_honorific(
    text: str, start: int, words: list[tuple[str, int, int]], known: Set[str]
) -> tuple[int, int] | None:
    """The span of a name whose honorific begins at `start`."""
    count = min(_surname_end(words, least=1), _until_the_next(words))
    if not count or not is_person(text[start : words[count - 1][2]], known=known):
        return None
    return start, words[count - 1][2]


def _known(text: str, words: list[tuple[str, int, int]], known: Set[str]) -> tuple[int, int] | None:
    """The span of the name that begins at the first known given name, or at a name that a title stands by."""
    for first, (word, start, _) in enumerate(words):
        given = word.lower().replace("’", "'").split("-")[0]
        if not (given in forenames() or given in known or (first == 0 and _has_title(text, words))):
            continue
        count = min(_surname_end(words[first:], least=2), _until_the_next(words[first:]))
        while (
            count > 2
            and words[first + count - 1][0].isupper()
            and not is_person(text[start : words[first + count - 1][2]], known=known)
        ):
            count -= 1  # the acronym of a body behind the name
        if not count:
            continue
        end = words[first + count - 1][2]
        if words[first + count - 1][0].lower() in STREETS:
            continue
        if _free(text, start, end) and is_person(text[start:end], known=known):
            return start, end
    return None


def _until_the_next(words: list[tuple[str, int, int]]) -> int:
    """How many words stand before the next name, where names follow one another: "Ann Bell Carl Dee" is two of them."""
    given = [word.lower().split("-")[0] in forenames() for word, _, _ in words[:3]]
    run = list(
        takewhile(lambda word: word.lower() not in NOT_NAMES | TITLE_HEADS | BODY_HEADS, (w for w, _, _ in words))
    )
    in_turn = len(run) % 2 == 0 and all(word.lower().split("-")[0] in forenames() for word in run[::2])
    return 2 if len(words) > 3 and given[::2] == [True, True] and (not given[1] or in_turn) else len(words)


def _has_title(text: str, words: list[tuple[str, int, int]]) -> bool:
    """Whether the title of a post stands right after a run of two or three words, or right before it."""
    start, end = words[0][1], words[-1][2]
    return len(words) in (2, 3) and bool(
        TITLED.match(text, end) or TITLE_BEFORE.search(text, max(0, start - LONGEST_TITLE), start)
    )


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
    """Whether a name without honorific stands free: not inside the name of something else."""
    after = text[end : end + 40]
    word = re.match(r"\s+(?:of\s+|and\s+)?([A-Z]\w+)", after)
    if (word and word[1].lower() in LONGER_NAME) or re.match(r"\s+(?:&|and Sons|and Co)\b", after):
        return False
    before = text[max(0, start - 25) : start]
    return not re.search(r"(?:\bthe|\bThe|\bSt\.?|&)\s+$", before)
