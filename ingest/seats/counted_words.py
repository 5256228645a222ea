"""How many members an entry counts: before them, behind them, or one by one in brackets; and what one of several is called."""

from __future__ import annotations

import re

from convenor.ingest.seats.quorums import NUMBER, NUMBERS
from convenor.ingest.words.shapes import TITLE_HEADS

NUMERAL = NUMBER
LEADING = rf"(?:(?:up to|at least|not more than|no more than|not fewer than|not less than|a (?:minimum|maximum) of) )?(?:{NUMBER}|an?|the)(?: \(\d{{1,2}}\))?(?: ?[x×])?"
_LED = re.compile(
    rf"^(?:(?:up to|at least|not (?:more|fewer|less) than|no (?:more|fewer|less) than|a (?:minimum|maximum) of|one of) )?(?P<number>{NUMBER}|an?|the)(?: ?\(\d{{1,2}}\))?(?: ?[x×])? +(?=\S)",
    re.I,
)
_UNIT = r"(?P<unit>reps?|representatives?|members?|seats?|places?|nominees?|delegates?|councillors?|trustees?|governors?|directors?|votes?)"
_BEHIND = re.compile(
    rf"^(?P<head>[^()]*?[^\s\d(–—-](?: \([^()]*[a-z][^()]*\))?)\s*(?:\((?:x ?)?(?P<one>{NUMBER})(?: {_UNIT})?\)|(?:[–—:,-]|\s[–—-])\s*(?:up to )?(?P<two>{NUMBER}|an?)(?: ?[x×])? (?P<unit2>{_UNIT.replace('?P<unit>', '?:')})|\s*[x×] ?(?P<three>\d{{1,2}})|\s*(?:\s[–—-]|[:=])\s+(?P<five>{NUMBER})|(?<=[a-z)])\s*(?P<four>\d{{1,2}}))$",
    re.I,
)
LEADS_ON = re.compile(
    r"\b(?:or|and|to|of|by|in|at|aged?|under|over|than|until|between|section|part|year|years)$", re.I
)  # a number, which counts nobody
_INNER = re.compile(r"^(?P<head>[^()]{3,120}?) \((?P<inner>[^()]{5,300})\)(?:,? (?:both|each|all)\b.*)?$", re.S)
_EACH = re.compile(rf"^(?:up to )?(?P<number>{NUMBER}|an?) (?P<said>[^\d].*)$", re.I | re.S)
_LAST = re.compile(r"^(?P<said>[A-Z][\w’'&. -]*?) (?P<number>\d{1,2})$")
_CUT = re.compile(r"\s*[;,.]\s*(?:and )?|\s+and\s+(?=(?:an?|one|two|three|four|five|six|\d+) )")
_SMALLER = re.compile(
    r"(?: (?:of|from|for|with|who|at|in|on|(?:nominated|appointed|elected|chosen)(?= by)|to|drawn|representing)\b.*| \(.*)$",
    re.S,
)
_EITHER = re.compile(r"(?P<one>[^()]+?)(?P<or> or | and/or | ?/ ?)(?P<other>[^()]+)$")
_PERSONS = {
    "people": "person",
    "persons": "person",
    "reps": "representative",
    "rep": "representative",
    "members": "member",
    "councillors": "councillor",
}
ONE_OF_MANY = TITLE_HEADS | frozenset(
    "official nominee resident person carer user walker councillor delegate parent pupil tenant student rider cyclist landowner farmer trader employer worker veteran patient governor trustee appointee "
    "practitioner partner clinician volunteer".split()
)


def number(words: str) -> tuple[int, bool, str]:
    """(how many, whether the words count them, the rest): "a" and "the" are one."""
    led = _LED.match(words)
    if led is None:
        return 1, False, words
    said, rest = led["number"].lower(), words[led.end() :]
    if led["number"][0].isupper() and rest[:2].istitle() and not _counts(rest):
        return 1, False, words  # "Three Shires Water"
    return _value(said), said != "the", rest


def counts_first(words: str) -> bool:
    """Whether words open with how many they speak of ("two members", "a member")."""
    return bool(re.match(rf"(?:{LEADING}) ", words, re.I))


def _counts(rest: str) -> bool:
    """Whether what stands behind a number with a capital is somebody whom it counts."""
    first = re.split(r"[,:;()–—]| - ", rest)[0].lower().split()
    return any(word in ONE_OF_MANY or word.removesuffix("s") in ONE_OF_MANY for word in first)


def one_of_many(words: str) -> bool:
    """Whether words end in what one of several people is called, though it is no title ("Government Official")."""
    last = words.rpartition(" ")[2].lower()
    return last in ONE_OF_MANY - TITLE_HEADS


def _value(said: str) -> int:
    return int(said) if said.isdigit() else NUMBERS.get(said.lower(), 1)


def counted_behind(words: str) -> tuple[str, int, str] | None:
    """(the rest, how many, what they are) of "Vale Council (3 members)", "Tarn Homes – 1 rep", "Youth (2)", "Vale Council4"."""
    found = _BEHIND.match(words)
    if found is None or (found["four"] and (" " not in found["head"] or LEADS_ON.search(found["head"]))):
        return None
    many = next(each for each in (found["one"], found["two"], found["three"], found["four"], found["five"]) if each)
    unit = (found["unit"] or found["unit2"] or "").lower()
    unit = "" if unit.startswith(("seat", "place", "vote")) else singular(unit)
    return found["head"].strip(" ,:–—-"), _value(many), unit.capitalize()


def told_inside(words: str) -> tuple[str, list[tuple[int, str]]] | None:
    """(what stands before, what a bracket counts one by one) of "four users (one walker, two riders and one cyclist)"."""
    found = _INNER.match(words)
    parts = [part for part in _CUT.split(found["inner"]) if part.strip()] if found else []
    said = [_EACH.match(part) or _LAST.match(part) for part in parts]
    if found is None or len(said) < 2 or not all(said):
        return None
    return found["head"], [(_value(each["number"]), each["said"].strip()) for each in said if each]


def singular(position: str) -> str:
    """What one of several is called: "elected members" → "elected member", "Directors of Housing" → "Director of Housing"."""
    tail = _SMALLER.search(position)
    head, rest = (position[: tail.start()], position[tail.start() :]) if tail else (position, "")
    if two := _EITHER.match(head):
        one, other = singular(two["one"]), singular(two["other"])
        if one != two["one"] and other != two["other"]:
            return f"{one}{two['or']}{other}{rest}"
    before, _, last = head.rpartition(" ")
    low = last.lower()
    if low in _PERSONS:
        one = _PERSONS[low]
        one = one.capitalize() if last[:1].isupper() else one
    elif low.endswith("s") and (low[:-1] in ONE_OF_MANY or low[:-1].rpartition("-")[2] in ONE_OF_MANY):
        one = last[:-1]
    else:
        return re.sub(r" \([A-Z]{2,5}s?\)$", "", position)
    return re.sub(r" \([A-Z]{2,5}s?\)$", "", f"{before} {one}".strip() + rest)
