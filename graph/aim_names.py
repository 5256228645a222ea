"""The aims and strategies of all papers, found by the words with which other papers speak of them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

import msgspec

from convenor.graph.names import body_key, entity_id, normalise
from convenor.graph.paper import names_key, short
from convenor.graph.reading import Aim, Reading
from convenor.graph.worded import Worded

NUMBERS = {word: str(at) for at, word in enumerate("one two three four five six seven eight nine ten".split(), 1)}
KINDS = "priority|priorities|aim|objective|goal|ambition|theme|outcome|mission|domain|action|pillar|commitment|enabler"
NUMBERED = Worded(
    rf"\b(?:(?:strategic|corporate|key|our|the|partnership) ){{0,4}}(?P<kind>{KINDS})s?\s+(?:no\.? ?|number )?"
    rf"(?P<number>\d+(?:\.\d+)*|[a-h](?=\W|$)|{'|'.join(NUMBERS)})\b[\s:–—.-]*(?P<label>.*)$",
    re.IGNORECASE | re.DOTALL,
)
COUNTED = re.compile(
    rf"\b(?P<count>\d+|{'|'.join(NUMBERS)}) (?:strateg(?:y|ic) |key |main )?(?P<kind>{KINDS})s?\b",
    re.IGNORECASE,
)
_YEARS = re.compile(r"\b(20\d\d)\b(?:\s*(?:[-–/]|to|until)\s*((?:20)?\d\d)\b)?")
_ASIDE = re.compile(r"\s*[(\[][^)\]]{0,300}[)\]]|\*+")


class Known(msgspec.Struct, frozen=True):
    """An aim, or a strategy as a whole (`kind` "strategy"), with what tells it from others of its name.

    `body` is the key of the body whose paper it is; `start` and `end` the first and last year of the strategy, "" where
    the paper gives none; `depth` counts the aims above it, a strategy's is 0.
    """

    iri: str
    kind: str
    label: str
    number: str
    body: str
    strategy: str
    depth: int
    start: str = ""
    end: str = ""


class Aims:
    """What a paper means when it names an aim: by label, by number, by what its strategy is called.

    An aim of the paper's own body goes before one of another body; among several strategies of one body the one in
    force on the day is meant. Where it stays open which aim is meant, none is.
    """

    def __init__(self, readings: Sequence[Reading]) -> None:
        self.known: list[Known] = []
        self._by_key: dict[str, list[Known]] = defaultdict(list)
        self._by_place: dict[tuple[str, str], list[Known]] = defaultdict(list)  # kind and number
        self._visions: dict[str, list[str]] = defaultdict(list)  # strategy → its visions
        self._scheme_keys: dict[str, str] = {}
        for reading in sorted(readings, key=lambda reading: reading.document.id):
            for known, names in _of(reading):
                self._keep(known)
                for key in {names_key(name) for name in names} - {""}:
                    self._by_key[key].append(known)
        self._words: dict[str, list[str]] = defaultdict(list)  # first word → the labels of two words or more
        for key in self._by_key:
            if " " in key:
                self._words[key.split()[0]].append(key)

    def _keep(self, known: Known) -> None:
        self.known.append(known)
        self._by_place[known.kind.removeprefix("strategic "), known.number].append(known)
        if known.kind == "vision" and known.depth <= 1:
            self._visions[known.strategy].append(known.iri)
        if known.kind == "strategy":
            self._scheme_keys[known.iri] = names_key(known.label)

    def called(self, printed: str, body: str | None, day: str | None = None) -> list[str]:
        """The ids of what is meant by the printed words in a paper of a body, of a day ("" or None: not known)."""
        found = self._by_label(printed, body, day) or self._by_number(printed, body, day)
        found = found or self._counted(printed, body, day) or self._inside(printed, body, day)
        return list(dict.fromkeys(self._whole(known) for known in found))

    def named(self, printed: str, body: str | None, day: str | None = None) -> list[str]:
        """As `called`, where the printed words are an aim's whole name."""
        return [self._whole(known) for known in self._by_label(printed, body, day)]

    def whole(self, strategy: str, body: str | None, day: str | None = None) -> list[str]:
        """The ids that stand for a strategy as a whole: its vision where it states one, else the strategy."""
        found = [known for known in self._by_key.get(names_key(strategy), []) if known.kind == "strategy"]
        return [self._whole(known) for known in _meant(found, body, day)]

    def _whole(self, known: Known) -> str:
        if known.kind != "strategy":
            return known.iri
        visions = self._visions[known.iri]
        return visions[0] if len(visions) == 1 else known.iri

    def _by_label(self, printed: str, body: str | None, day: str | None) -> list[Known]:
        keys = (names_key(printed), names_key(_ASIDE.sub("", printed)))
        return _meant(next((self._by_key[key] for key in keys if key and key in self._by_key), []), body, day)

    def _by_number(self, printed: str, body: str | None, day: str | None) -> list[Known]:
        """ "Priority 2", "Priority 2: Warm homes", "aim 3 of the Housing Strategy"."""
        match = NUMBERED.search(printed)
        if match is None:
            return []
        numbered = self._by_place.get((_kind(match["kind"]), figure(match["number"])), [])
        label = names_key(_ASIDE.sub("", match["label"]))
        named = [known for known in numbered if label and _agree(names_key(known.label), label)]
        if named:
            return _meant(named, body, day)
        in_strategy = [known for known in numbered if (self._scheme_keys.get(known.strategy) or "\0") in label]
        meant = _meant(in_strategy or ([] if _is_label(match["label"]) else numbered), body, day)
        return meant if len(meant) == 1 else []

    def _counted(self, printed: str, body: str | None, day: str | None) -> list[Known]:
        """ "the five strategy domains": all of them, where one strategy alone has so many."""
        match = COUNTED.search(printed)
        if match is None:
            return []
        by_strategy: dict[str, list[Known]] = defaultdict(list)
        for known in self.known:
            if known.kind == _kind(match["kind"]):
                by_strategy[known.strategy].append(known)
        fitting = [found for found in by_strategy.values() if str(len(found)) == figure(match["count"])]
        meant = {known.strategy for known in _meant([found[0] for found in fitting], body, day)}
        return by_strategy[meant.pop()] if len(meant) == 1 else []

    def _inside(self, printed: str, body: str | None, day: str | None) -> list[Known]:
        """The longest label of two words or more that stands within the words."""
        words = names_key(printed).split()
        best: list[Known] = []
        length = 0
        for at, word in enumerate(words):
            for key in self._words.get(word, ()):
                parts = key.split()
                if words[at : at + len(parts)] == parts and len(parts) > length:
                    best, length = self._by_key[key], len(parts)
        return _meant(best, body, day)


def _of(reading: Reading) -> Iterable[tuple[Known, tuple[str, ...]]]:
    """Every aim and strategy of a reading with the names by which it may be called."""
    document = reading.document
    body = body_key(document.body or "")
    parents = {aim.id: aim.parent for aim in reading.aims}
    schemes = sorted({aim.strategy for aim in reading.aims}, key=str)
    for name in schemes:
        label = name or document.title
        start, end = years(f"{label} {document.title}", document.date)
        iri = strategy_id(reading, name)
        yield Known(iri, "strategy", label, "", body, iri, 0, start, end), (label, without_years(label))
        for aim in reading.aims:
            if aim.strategy == name:
                row = Known(
                    aim_id(reading, aim), aim.kind, aim.label, figure(aim.number or ""), body, iri,
                    _depth(aim.id, parents), start, end,
                )  # fmt: skip
                yield row, (aim.label, _ASIDE.sub("", aim.label))


def years(words: str, date: str | None) -> tuple[str, str]:
    """The first and last year that a strategy's name gives; else the year of its paper, and "" for what is not known."""
    match = _YEARS.search(words)
    if match is None:
        return (date or "")[:4], ""
    end = match[2] or ""
    return match[1], match[1][:2] + end if len(end) == 2 else end


def _meant(found: Sequence[Known], body: str | None, day: str | None) -> list[Known]:
    """Of things with one name those that are meant: of the own body, of the strategy of the day, highest in its tree.

    None where they stand in strategies of several bodies, none of them the own one.
    """
    own = [known for known in found if body and known.body == body_key(body)]
    if not own and len({known.body or known.strategy for known in found}) > 1:
        return []
    rows = own or list(found)
    if len({known.strategy for known in rows}) > 1:
        rows = _in_force(rows, day)
    top = min((known.depth for known in rows), default=0)
    return [known for known in rows if known.depth == top]


def _in_force(rows: list[Known], day: str | None) -> list[Known]:
    year = (day or "")[:4]
    begun = [known for known in rows if not year or known.start <= year]
    running = [known for known in begun if not year or not known.end or known.end >= year]
    candidates = running or begun or rows
    latest = max(known.start for known in candidates)
    return [known for known in candidates if known.start == latest]


def figure(printed: str) -> str:
    """A printed number in figures ("Two"), without marks around it."""
    plain = normalise(printed).strip(" .):(")
    return NUMBERS.get(plain, plain)


def _kind(printed: str) -> str:
    plain = printed.lower()
    return "priority" if plain == "priorities" else plain


def _is_label(rest: str) -> bool:
    """Whether the words after a number are a label, and not the end of a sentence ("of the strategy", "and beyond")."""
    return bool(re.match(r"[‘'“\"]?[A-Z0-9]", rest.strip()))


def _agree(known: str, given: str) -> bool:
    """Whether a label is the one given: it begins the words, or shares most of its own."""
    if given.startswith(known) or known.startswith(given):
        return True
    mine, others = set(known.split()), set(given.split())
    return len(mine & others) >= 0.7 * len(mine)


def without_years(label: str) -> str:
    """A strategy's name without the years that it runs for."""
    return _YEARS.sub("", label).strip(" ,:()–-") or label


def aim_id(reading: Reading, aim: Aim) -> str:
    """The id of an aim: its strategy's paper and its id there."""
    return entity_id("aim", f"{aim.strategy or ''}\x1f{aim.id}", reading.document.id, words=short(aim.label))


def strategy_id(reading: Reading, name: str | None) -> str:
    """The id of a strategy: its paper and its name, the paper's title where it has none of its own."""
    named = name or reading.document.title
    return entity_id("strategy", body_key(named), reading.document.id, words=named)


def _depth(aim: str | None, parents: dict[str, str | None]) -> int:
    depth, seen = 0, set()
    while aim is not None and aim not in seen:
        seen.add(aim)
        aim = parents.get(aim)
        depth += 1
    return depth
