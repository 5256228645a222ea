"""Names of people and bodies made comparable. Pure: no files, no state.

A key is what two spellings of one name share. Equal keys are strong evidence that two mentions are one thing, but
never the whole of it: `convenor.graph.resolve` decides.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from functools import lru_cache

from convenor.graph.vocabulary import ID


def words(text: str) -> frozenset[str]:
    """The words of a string as a set: how word lists are written down here."""
    return frozenset(text.split())


HONORIFICS = words(
    "councillor councilor councillors cllr clr cllrs alderman alderwoman ald mr mrs ms miss mx dr doctor prof "
    "professor sir dame lord lady baroness baron viscount earl rev revd reverend canon bishop archbishop ven "
    "venerable hon honourable rt judge capt captain maj major col colonel lt sgt insp"
)
# Words that are part of a title only before another one: "County Councillor", "The Rt Hon".
_BEFORE_A_TITLE = {
    "county": HONORIFICS,
    "ex": HONORIFICS,
    "the": words("rt right very hon honourable rev revd reverend ven venerable"),
    "right": words("hon honourable rev revd reverend"),
    "very": words("rev revd reverend"),
}
POST_NOMINALS = words(
    "MBE OBE CBE KBE DBE BEM KCB DCB CB KC QC JP DL MP MEP MSP MS MLA AM PC TD VC QPM PHD MD FRCP FRCGP MRCGP FRCS "
    "FRS FRSA FRCPCH FRCN RGN RN MBA BA BSC MSC MA LLB LLM BED PGCE CPFA CIPFA ACA FCA FCIPD MCIPD CENG ESQ FFPH "
    "FBA"
)
_PARTICLES = words("de da di du del della van von der den la le st mac mc o al el bin ibn ap")
_NOT_FORENAMES = words(
    "chair chairman chairwoman chairperson convenor director leader mayor clerk secretary treasurer officer manager "
    "member deputy vice councillor president executive lead coordinator head jnr jr sr snr junior senior"
)
_SMALL = words("of and the for in on at to a an by with &")
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "æ": "ae", "œ": "oe"})
_DASHES = re.compile(r"[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]")
_APOSTROPHES = re.compile(r"[\u2018\u2019\u201b\u02bc\u0060\u00b4\uff07]")
_INVISIBLE = re.compile(r"[\u00ad\u200b-\u200f\u2060\ufeff]")
_BRACKETED = re.compile(r"\s*[(\[][^()\[\]]*[)\]]")
_ACRONYM_AT_END = re.compile(r"\s*\(\s*(?:the\s+)?[\"'“”‘’]?([A-Z][\w&/-]{1,11})[\"'“”‘’]?\s*\)\s*$")


def normalise(text: str) -> str:
    """Lower case, no accents, plain dashes and apostrophes, single spaces: the letters that a reader would compare."""
    if not text.isascii():
        text = _APOSTROPHES.sub("'", _INVISIBLE.sub("", text))  # before an accent that stands alone comes apart
        text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
        text = "".join(letter for letter in text if not unicodedata.combining(letter)).translate(_LETTERS)
    text = _APOSTROPHES.sub("'", _DASHES.sub("-", text)).casefold()
    return " ".join(text.split()).strip(" ,;:")


def _is_honorific(plain: list[str]) -> bool:
    follower = plain[1] if len(plain) > 1 else ""
    return plain[0] in HONORIFICS or follower in _BEFORE_A_TITLE.get(plain[0], frozenset())


@lru_cache(maxsize=1 << 16)
def split_honorific(name: str) -> tuple[str, str]:
    """("County Councillor", "Jane Smith") from "County Councillor Jane Smith"; ("", name) where there is none.

    A name is never emptied: the last word always stays with the name.
    """
    printed = name.split()
    plain = [normalise(word).strip(".") for word in printed]
    count = 0
    while count < len(printed) - 1 and _is_honorific(plain[count:]):
        count += 1
    return " ".join(printed[:count]), " ".join(printed[count:])


def _is_post_nominal(word: str) -> bool:
    letters = word.replace(".", "").strip(",")
    return letters.upper() in POST_NOMINALS and sum(letter.isupper() for letter in letters) >= 2


def _without_letters_after(printed: list[str]) -> list[str]:
    while len(printed) > 2 and _is_post_nominal(printed[-1]):
        printed = printed[:-1]
    return printed


def _is_surname(part: str, forenames: str) -> bool:
    """Whether "part, forenames" is a name printed surname first, and not a name followed by a title."""
    surname, others = part.split(), forenames.split()
    if not surname or not others or len(others) > 3 or normalise(others[-1]).strip(".") in _NOT_FORENAMES:
        return False
    if len(surname) == 1 or part.isupper() or normalise(surname[0]) in _PARTICLES:
        return True
    return len(surname) == 2 and len(others) == 1


def given_order(name: str) -> str:
    """A person's name, forename first, without honorific, brackets and letters after it; spelling and case kept."""
    name = _BRACKETED.sub("", _INVISIBLE.sub("", name))
    parts = [part.strip() for part in name.split(",")]
    parts = [part for part in parts if part and not all(_is_post_nominal(word) for word in part.split())]
    if len(parts) == 2:
        title, rest = split_honorific(parts[1])
        first = split_honorific(parts[0])[1]
        if not rest.strip(".") or normalise(rest).strip(".") in HONORIFICS:
            parts = [first]  # "Smith, Mrs"
        elif _is_surname(first, rest):
            parts = [f"{title} {rest} {first}"]
    return " ".join(_without_letters_after(split_honorific(" ".join(parts[:1]))[1].split()))


@lru_cache(maxsize=1 << 16)
def person_key(name: str) -> str:
    """What all spellings of a person's name share: "jane smith" for "Cllr Jane Smith MBE" and "SMITH, Jane".

    Initials stay initials ("j smith"); surname alone stays alone. Hyphens read as spaces, apostrophes are dropped.
    """
    ordered = re.sub(r"(?<=\b\w)\.\s*(?=\w)", " ", given_order(name))
    plain = normalise(ordered).replace("'", "").replace("-", " ").replace(".", " ")
    return " ".join(plain.split())


@lru_cache(maxsize=1 << 16)
def body_key(name: str) -> str:
    """What all spellings of a body's or place's name share.

    Without "the" and an acronym in brackets behind; "&" reads "and", "well-being" reads "wellbeing".
    """
    plain = normalise(_ACRONYM_AT_END.sub("", name)).replace("&", " and ").replace("+", " and ")
    plain = re.sub(r"[^\w\s]", " ", plain.replace("'", "").replace(".", ""))
    plain = re.sub(r"\bwell being\b", "wellbeing", " ".join(plain.split()))
    kept = ["ltd" if word == "limited" else word for word in plain.split() if word != "the"]
    return " ".join(kept) or plain


def without_acronym(name: str) -> str:
    """A name without the acronym in brackets behind it."""
    return _ACRONYM_AT_END.sub("", name).strip() or name


def acronym_of(name: str) -> set[str]:
    """The acronyms that a name could be shortened to, one that stands in brackets behind it included.

    With and without its small words; hyphenated words whole and apart.
    """
    printed = _ACRONYM_AT_END.search(name)
    found = {printed.group(1)} if printed else set()
    plain = _BRACKETED.sub("", _APOSTROPHES.sub("'", _DASHES.sub("-", name)))
    for pattern in (r"[\w'-]+|&", r"[\w']+|&"):
        parts = [part for part in re.findall(pattern, plain) if part.lower() != "the" and part.strip("'-")]
        plain_parts = [part for part in parts if part.lower() not in _SMALL]
        with_and = [part for part in parts if part.lower() in {"&", "and"} or part in plain_parts]
        for some in (plain_parts, with_and, parts):
            letters = "".join("A" if part == "&" else part[0] for part in some).upper()
            found |= {letters} if len(letters) > 1 else set()
    return found


def likeness(a: str, b: str) -> float:
    """How alike two keys are, letter by letter: 0 to 100."""
    from rapidfuzz import fuzz

    return float(fuzz.ratio(a, b))


def slug(text: str, longest: int = 60) -> str:
    """Letters and digits of ASCII joined by hyphens, for an address; "unnamed" where nothing is left."""
    plain = re.sub(r"[^a-z0-9]+", "-", normalise(text).replace("'", "").replace("&", " and ")).strip("-")
    if len(plain) > longest:
        plain = plain[: longest + 1].rsplit("-", 1)[0][:longest].strip("-")
    return plain or "unnamed"


def entity_id(kind: str, key: str, document: str, words: str | None = None) -> str:
    """The IRI of one mention: kind, a readable slug and six hex digits of a hash over kind, key and document.

    `document` is the id of the paper, or whatever else makes the key unique ("" for a thing that is the same in all
    papers). The slug is made from `words`, where given, else from the key.
    """
    digest = hashlib.sha256("\x1f".join((kind, key, document)).encode("utf-8", "replace")).hexdigest()
    return f"{ID}{kind}/{slug(words if words is not None else key)}-{digest[:6]}"


def paper_id(document: str) -> str:
    """The IRI of a paper from its document id."""
    return f"{ID}paper/{slug(document, 200)}"
