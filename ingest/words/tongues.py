"""Labels of attendance in two languages ("Present / Yn bresennol:", "Apologies/Leithscéalta"): what they say in English."""

from __future__ import annotations

import re

from convenor.graph.worded import Worded

_IRISH = (
    r"(?:(?:baill|comhaltaí|oifigigh) )?(?:a bhí )?(?:freisin )?i láthair(?: freisin)?|as láthair|gan a bheith i láthair|"
    r"leithscéal(?:ta)?|leithscéil|tinreamh|oifigigh|cuairteoirí|comhaltaí|baill"
)
_WELSH = (
    r"(?:aelodau |swyddogion )?(?:hefyd )?yn (?:bresennol|absennol)|presennol|absennol|presenoldeb|"
    r"ymddiheuriadau(?: am absenoldeb)?|aelodau|swyddogion|arsylwyr|gwesteion|mynychwyr"
)
_GAELIC = r"(?:buill )?(?:an )?làthair|neo-làthair|leisgeulan|oifigearan|luchd-frithealaidh"
_THEIRS = rf"(?:{_IRISH}|{_WELSH}|{_GAELIC})"
BEHIND = Worded(
    r"^(?P<english>[A-Z][a-z]+(?: [a-z]+){0,3}?)\s?/\s?" + _THEIRS + r"(?:\s*[:;–-]+\s*|\s*$|\s+(?=(?-i:[A-Z])))", re.I
)
AHEAD = Worded(r"^" + _THEIRS + r"\s?/\s?(?=[A-Z])", re.I)
EITHER = Worded(r"^[A-Z][a-z]+(?: [a-z]+){0,3} ?/ ?(?=[A-Z][a-z]+(?: [a-z]+){0,3}(?::|$))")


def english(words: str) -> str:
    """A line without what its label says in another language too."""
    if "/" not in words:
        return words
    if behind := BEHIND.match(words):
        return f"{behind['english']}: {words[behind.end() :]}"
    ahead = AHEAD.match(words) or EITHER.match(words)
    return words[ahead.end() :] if ahead else words
