"""Which body a record without any title is of, by the word with which it speaks of those who met ("The governing body agreed")."""

from __future__ import annotations

import re
from collections import Counter

from convenor.graph.bodies import is_generic
from convenor.graph.worded import Worded
from convenor.ingest.names import body_names

_HOW = "(?:unanimously |then |also |all |duly )?"
_AT_A_MEETING = "agreed|approved|resolved|noted|received|considered|discussed|thanked|elected"
AT_A_MEETING = f"{_HOW}(?:{_AT_A_MEETING})"
_SETTLES = f"{_HOW}(?:{_AT_A_MEETING}|accepted|endorsed|adopted|ratified|supported|welcomed)"
ORGAN = Worded(
    rf"\bthe (?P<organ>(?:full |local )?governing (?:body|board)|board of (?:trustees|governors|directors)|parish council|town council|community council|management committee) {_SETTLES}\b",
    re.I,
)
SPEAKS = Worded(
    rf"\b[Tt]he (?P<word>Board|Committee|Forum|Panel|Group|Association|Partnership|Council|Society|Club|Authority|Trust)(?: (?i:{_SETTLES})\b|"
    r"[’']s (?:own |public |annual )?(?:insurance|liability|account|accounts|bank|funds|balance|constitution|minutes|website|membership|members|rules)\b)"
)
SETTLED_THAT = Worded(
    r"\b(?:RESOLVED|AGREED|DECIDED|[Rr]esolved|[Dd]ecided)\b[:,]? *(?:[Tt]hat|THAT) (?:the )?(?P<name>[A-Z][\w’'& -]{3,80}?) ?(?::|,? \(?(?:a|i|1)[.)])"
)  # "RESOLVED: That the Grants Committee: (a) …": whose resolution it is stands before its parts


def named(text: str) -> str | None:
    """The organ that such a record says did something, or the one body that it names in full and else by its last word."""
    settled = {match["name"] for match in SETTLED_THAT.finditer(text)}
    if len(whole := {name for name in settled if body_names.in_prose(name) and not is_generic(name)}) == 1:
        return whole.pop()
    organs = Counter(match["organ"].lower() for match in ORGAN.finditer(text))
    if organs:
        return organs.most_common(1)[0][0].capitalize()
    words = Counter(match["word"] for match in SPEAKS.finditer(text)).most_common(2)
    if not words or (len(words) > 1 and words[0][1] == words[1][1]):
        return None
    word = words[0][0]
    full = {
        name
        for line in text.splitlines()
        if word in line
        for _, _, name in body_names.in_prose(line)
        if name.endswith(f" {word}") and not is_generic(name)
    }
    return full.pop() if len(full) == 1 else None
