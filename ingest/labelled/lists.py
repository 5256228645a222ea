"""People out of labelled words: whom each list names, and in which state its head puts them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from convenor.ingest.labelled.looks import HEAD_WORDS, STRONG, kind
from convenor.ingest.labelled.tokens import Word

HEADS = {"HP": "present", "HI": "in_attendance", "HA": "apologies", "HX": "absent"}
SURE_HEAD = 0.9  # of a head that the rules' own patterns know as well
FEWEST = 3  # people above any head who make a list of those present
FARTHEST = 20  # words of prose that a list may hold
RECORDS = frozenset("minutes notes scribe clerk secretary facilitator".split())  # whoever stands behind these was there
LONGEST_LABEL = 8  # words and marks before a colon
WROTE = frozenset(("minutes", "notes"))
NEAR = 3  # words before a head in which another may stand that makes both doubtful
NEXT = 5  # words between two surnames of one list
BRACKET = 9  # words back to the bracket in which a name may stand
INSTEAD = frozenset("for by of rep re representing replacing".split())
STANDS_IN = frozenset("deputy deputising rep re substitute sub for representing replacing behalf".split())
REACHED = frozenset("contact tel telephone phone email enquiries".split())
COPIED = frozenset("cc circulation distribution".split())
PLURAL = frozenset("councillors cllrs clrs drs messrs trustees governors".split())

Labelled = tuple[str, float]  # label, probability


class Listed(msgspec.Struct):
    """A person of a list: the span of the name, which words that is, the state, and how likely name and state are.

    `surname` says that the name stands in a list of surnames; `assumed` that the list has no head.
    """

    start: int
    end: int
    first: int
    after: int
    how: str
    name_score: float
    head_score: float
    surname: bool = False
    assumed: bool = False

    @property
    def score(self) -> float:
        """How likely name and state are both right, as far as the labels tell."""
        return min(self.name_score, self.head_score)


class Run(msgspec.Struct):
    """Words in a row that make one name, title, body or head: from `first` to before `after`."""

    label: str
    first: int
    after: int
    score: float


def listed(words: Sequence[Word], labels: Sequence[Labelled]) -> list[Listed]:
    """The people whom the lists name, in order; those whose state is not told are left out."""
    runs = list(_runs(words, labels))
    firms = _firms(words, runs)
    people = [person for person in _people(words, labels, runs) if person.first not in firms]
    _assume(words, people)
    return [p for p in people if p.how and _ends(words, labels, p) and not _is_for(words, labels, p)]


def _runs(words: Sequence[Word], labels: Sequence[Labelled]) -> Iterator[Run]:
    """Names, titles, bodies and heads in order; a head ends with its block, and is as likely as its likeliest word."""
    place = 0
    while place < len(labels):
        label = labels[place][0]
        heads = label in HEADS
        inner = label if heads else label[0] + "I"
        after = place + 1
        while (
            after < len(labels)
            and labels[after][0] == inner
            and not (heads and words[after].block != words[place].block)
        ):
            after += 1
        if label not in ("X", "IN"):
            chances = [score for _, score in labels[place:after]]
            yield Run(label if heads else label[0], place, after, max(chances) if heads else min(chances))
        place = after


def _firms(words: Sequence[Word], runs: Sequence[Run]) -> set[int]:
    """Where a second name on a line seems a firm named like a person: where the other lines are a name and a body, or a title."""
    lines: dict[int, list[Run]] = {}
    for run in runs:
        lines.setdefault(words[run.first].block, []).append(run)
    kinds = ["".join(run.label for run in line) for line in lines.values()]
    if sum(kind in ("NO", "NT") for kind in kinds) < FEWEST:
        return set()
    pairs = [line for line, kind in zip(lines.values(), kinds, strict=True) if kind == "NN"]
    return {second.first for first, second in pairs if [w.text for w in words[first.after : second.first]] == [","]}


def _people(words: Sequence[Word], labels: Sequence[Labelled], runs: Sequence[Run]) -> Iterator[Listed]:
    """Every name with the state of the head above it; heads that stand in a row are torn from their lists."""
    how, score, torn = "", 0.0, False
    before: Listed | None = None
    head: Run | None = None
    said = 0  # the place behind the last head, name, title or body
    for place, run in enumerate(runs):
        between = words[said : run.after] if run.label == "O" else words[said : run.first]
        if run.label not in HEADS and (len(between) > FARTHEST or any(w.text.lower() in COPIED for w in between)):
            torn = True  # prose stands between a list and this, or those follow who get a copy
        said = run.after
        if run.label in HEADS and not _is_behind(words, runs, place):
            joined = head is not None and run.first - head.after <= 2
            before_how, (how, score) = how, _state(words, run)
            torn, head = joined and (torn or before_how != how), run
        elif run.label == "N":
            first, last = words[run.first], words[run.after - 1]
            state = "" if torn or (head and _is_torn(words, labels, head, run, how)) else how
            if _is_of_other(words, labels, run):
                state = ""
            person = Listed(first.start, last.end, run.first, run.after, state, run.score, score)
            if _wrote(words, run):
                person.how, person.head_score = "in_attendance", SURE_HEAD
            elif (own := _own(words, runs, place)) is not None:
                person.how, person.head_score = _state(words, own)
            person.surname = _in_surnames(words, person, before)
            before = person
            yield person


def _is_torn(words: Sequence[Word], labels: Sequence[Labelled], head: Run, name: Run, how: str) -> bool:
    """Whether a word that heads another list stands right before a head, or between it and a name, and is no head by its label.

    Or the label of whoever takes the minutes stands between them.
    """
    for place in range(max(0, head.first - NEAR), name.first):
        word = words[place].text
        if place >= head.after and word.lower() in RECORDS and words[place + 1].text.startswith(":"):
            return True  # "Apologies: … Minutes: A Name"
        if (
            word[:1].isupper()
            and word.lower() in STRONG
            and labels[place][0] == "X"
            and HEAD_WORDS[word.lower()] != how
        ):
            return True
    return False


def _wrote(words: Sequence[Word], name: Run) -> bool:
    """Whether somebody stands right behind "Minutes:" at the beginning of a line."""
    if name.first < 2:
        return False
    label, colon = words[name.first - 2 : name.first]
    return label.opens and colon.text == ":" and label.text.lower() in WROTE


def _is_of_other(words: Sequence[Word], labels: Sequence[Labelled], name: Run) -> bool:
    """Whether a name stands behind what opens its block with a colon and is neither head, title nor body by its labels."""
    opens = name.first
    while opens and words[opens - 1].block == words[name.first].block:
        opens -= 1
    for place in range(opens, min(name.first, opens + LONGEST_LABEL)):
        if words[place].text == ":":
            return place > opens
        if labels[place][0] != "X":
            return False
    return False


def _ends(words: Sequence[Word], labels: Sequence[Labelled], person: Listed) -> bool:
    """Whether a name stands in one block and does not seem to go on behind its last word."""
    last = words[person.after - 1]
    if words[person.first].block != last.block:
        return False
    if person.after >= len(words):
        return True
    behind = words[person.after]
    goes_on = behind.block == last.block and behind.cell == last.cell and behind.text[:1].isupper()
    label = labels[person.after][0]
    alone = label == "NB" and labels[person.after + 1 : person.after + 2] != [] and labels[person.after + 1][0] != "NI"
    if goes_on and kind(last.text).startswith("everyday"):
        return False  # "Ann North | Wales Police"
    parted = label != "X" and (not alone or person.surname)
    return not goes_on or parted or kind(behind.text) not in ("other", "given")


def _is_for(words: Sequence[Word], labels: Sequence[Labelled], person: Listed) -> bool:
    """Whether somebody is named as the one whom another stands in for, or by whom something was done."""
    before = [word.text.lower() for word in words[max(0, person.first - BRACKET) : person.first]]
    if before and before[-1] in INSTEAD and labels[person.first - 1][0] == "X":
        return True
    if len(before) > 1 and before[-1] in "([" and labels[person.first - 2][0][0] == "N":
        return True  # what a bracket right behind a name says of that one
    opened = max((place for place, word in enumerate(before) if word in "(["), default=-1)
    inside = set(before[opened + 1 :]) if opened >= 0 else set()
    return not inside & {")", "]"} and bool(inside & STANDS_IN)


def _own(words: Sequence[Word], runs: Sequence[Run], place: int) -> Run | None:
    """The head behind a name that says how that one came: the next one in its block, if it tells of names before it."""
    block = words[runs[place].first].block
    for later in range(place + 1, len(runs)):
        run = runs[later]
        if words[run.first].block != block:
            return None
        if run.label in HEADS:
            between = words[runs[place].after : run.first]
            if _is_bracketed(words, run):
                near = all(other.label != "N" for other in runs[place + 1 : later])
            else:
                near = words[run.first].kind == "row" or all(word.text != "." for word in between)
            return run if near and _is_behind(words, runs, later) else None
    return None


def _is_bracketed(words: Sequence[Word], run: Run) -> bool:
    return (
        run.first > 0 and words[run.first - 1].text in "([" and run.after < len(words) and words[run.after].text in ")]"
    )


def _is_behind(words: Sequence[Word], runs: Sequence[Run], place: int) -> bool:
    """Whether a head stands behind names of which it tells: in one table row, in a bracket, or at the end of what opens with them.

    So in "Ann North – Apologies" on a line of its own, and in "Ann North and Cy Dee were in attendance".
    """
    head = runs[place]
    block = words[head.first].block
    before = [run for run in runs[:place] if words[run.first].block == block]
    named = sum(run.label == "N" for run in before)
    if not named or _is_bracketed(words, head):
        return named > 0
    if any(run.label in HEADS for run in before):
        return False
    if words[head.first].kind == "row":
        return all(run.label != "N" or words[run.first].block != block for run in runs[place + 1 : place + FEWEST])
    tells = words[head.first].text.islower() and head.first - before[-1].after <= NEXT
    behind = words[head.after : head.after + 2]
    ends = all(word.block != block or not word.text[0].isalnum() for word in behind)
    return tells or (named == 1 and ends and words[before[0].first].opens)


def _state(words: Sequence[Word], head: Run) -> tuple[str, float]:
    """The state that a head sets and how likely that is; what the rules' own patterns say goes first."""
    known = {word.label for word in words[head.first : head.after]} - {""}
    if len(known) == 1 and words[head.first].label:
        return known.pop(), max(head.score, SURE_HEAD)
    return HEADS[head.label], head.score


def _in_surnames(words: Sequence[Word], person: Listed, before: Listed | None) -> bool:
    """Whether a name stands in a list that a form of address for several people opens ("Councillors")."""
    opening = {word.text.lower().rstrip(".") for word in words[max(0, person.first - 1) : person.first + 1]}
    return bool(opening & PLURAL) or (before is not None and before.surname and person.first - before.after <= NEXT)


def _assume(words: Sequence[Word], people: Sequence[Listed]) -> None:
    """People above any head were present, where they are enough to make a list; several in a block are the whole of it."""
    reached = {word.block for word in words if word.text.lower() in REACHED}
    above = [person for person in people if not person.head_score and words[person.first].block not in reached]
    if len(above) < FEWEST or _heads_other(words[: above[0].first]):
        return
    if above[-1].first - above[0].first < 2 * FARTHEST * len(above):
        usual = sorted(person.name_score for person in above)[len(above) // 2]
        first = [person for person in above if words[person.first].block == words[above[0].first].block]
        for person in first if len(first) >= FEWEST else above:
            person.how, person.head_score, person.assumed = "present", usual, True


def _heads_other(words: Sequence[Word]) -> bool:
    """Whether a word stands among some that heads a list of others than those present."""
    heads = {word.text.lower() for word in words if word.text[:1].isupper()} & STRONG
    return any(HEAD_WORDS[word] != "present" for word in heads)
