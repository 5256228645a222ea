"""What kind of body a name is of, and which names could be of one body. Pure, as `convenor.graph.names`."""

from __future__ import annotations

from functools import lru_cache

from convenor.graph.names import acronym_of, body_key, words

# Short forms of types of public body in England, which stand for another body in every place.
TYPES = {
    "icb": "integrated care board",
    "icp": "integrated care partnership",
    "ics": "integrated care system",
    "hwb": "health and wellbeing board",
    "pbp": "place based partnership",
    "ccg": "clinical commissioning group",
    "pcn": "primary care network",
    "pcc": "parochial church council",
    "lpc": "local pharmaceutical committee",
    "lmc": "local medical committee",
    "ldc": "local dental committee",
    "loc": "local optical committee",
    "lep": "local enterprise partnership",
}
# The last word of bodies that every place or every organisation has one of.
_HEADS = words(
    "board committee subcommittee partnership council trust panel group team forum assembly alliance collaborative "
    "system cabinet executive network body directorate secretariat university college hospital school authority "
    "federation branch working party trustees governors directors conference convention"
)
# Words that say what a body is or does, and never which one it is.
_COMMON = _HEADS | words(
    "of and for in on to a an joint local regional national area central district county borough city town parish "
    "unitary metropolitan combined upper lower tier service services health healthcare care social adult adults "
    "children childrens young youth people peoples families family public mental primary secondary community "
    "communities voluntary faith sector enterprise business economic economy employment skills work education "
    "learning training housing homes homelessness planning transport highways environment environmental climate "
    "culture leisure sport heritage safety safeguarding crime justice police fire rescue ambulance wellbeing "
    "prevention inclusion equality equity diversity quality performance finance financial audit risk governance "
    "standards scrutiny overview review remuneration nominations appointments licensing regulatory strategy "
    "strategic delivery programme project transformation improvement innovation digital data intelligence "
    "information technology estates workforce staff communications engagement involvement partnerships partner "
    "provider providers commissioning clinical medical dental pharmaceutical optical nursing professional "
    "leadership management managers senior chief general annual advisory steering task finish reference operational "
    "development place places based integrated nhs foundation acute teaching hospitals university members "
    "membership stakeholder citizens residents patient patients participation consultative independent interim "
    "standing special sub ad hoc main full association government commission confederation department office agency "
    "ministry institute boards committees councils trusts groups"
)


@lru_cache(maxsize=1 << 16)
def type_key(name: str) -> str:
    """`body_key` with short forms of types written out and the "NHS" of boards and trusts left out.

    "NHS Ambledale ICB", "Ambledale Integrated Care Board" and "Ambledale ICB" have one key.
    """
    parts = body_key(name).split()
    if parts and parts[-1] in TYPES:
        parts[-1:] = TYPES[parts[-1]].split()
    plain = " ".join(parts)
    if plain.endswith(("integrated care board", " trust")):
        plain = " ".join(part for part in parts if part != "nhs")
    return plain


@lru_cache(maxsize=1 << 16)
def own_words(name: str) -> frozenset[str]:
    """The words of a body's name that say which one it is: mostly places and people."""
    return frozenset(body_key(name).split()) - _COMMON - frozenset(TYPES)


def is_acronym(name: str) -> bool:
    """Whether a name is one word of capitals, such as "LGA" or "NHSE"."""
    return 2 <= len(name) <= 8 and name.isalpha() and sum(letter.isupper() for letter in name) >= len(name) - 1


@lru_cache(maxsize=1 << 16)
def is_generic(name: str) -> bool:
    """Whether a name fits a body in every place: "the Board", "Integrated Care Partnership", "Finance Committee"."""
    parts = body_key(name).split()
    if not parts:
        return True
    if parts[-1] in TYPES and set(parts[:-1]) <= _COMMON:
        return True
    head = parts[parts.index("of") - 1] if "of" in parts[1:] else parts[-1]
    return head in _HEADS and set(parts) <= _COMMON


def shortened(name: str) -> set[str]:
    """The acronyms that a name could have, in capitals."""
    return {letters.upper() for letters in acronym_of(name)}


def _one_letter(a: str, b: str) -> bool:
    """Whether one letter was added, left out, changed or swapped with its neighbour."""
    if len(a) > len(b):
        a, b = b, a
    start = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), len(a))
    if len(a) < len(b):
        return len(b) - len(a) == 1 and a[start:] == b[start + 1 :]
    swapped = a[start : start + 2] == b[start : start + 2][::-1] and a[start + 2 :] == b[start + 2 :]
    return a != b and (swapped or a[start + 1 :] == b[start + 1 :])


def odd_word(a: str, b: str) -> tuple[str, str] | None:
    """The one word in which two keys of four words or more differ by a plural or a single letter; None otherwise."""
    left, right = a.split(), b.split()
    if len(left) != len(right) or len(left) < 4:
        return None
    pairs = [(x, y) for x, y in zip(left, right, strict=True) if x != y]
    if len(pairs) != 1:
        return None
    x, y = pairs[0]
    plural = x + "s" == y or y + "s" == x
    return (x, y) if plural or (min(len(x), len(y)) >= 5 and _one_letter(x, y)) else None
