"""Names of bodies and people that the end of a line cuts in two."""

from __future__ import annotations

import re
from collections.abc import Iterable

from convenor.graph.worded import Worded
from convenor.ingest.readers.markers import BULLET
from convenor.ingest.words.body_words import GENERIC
from convenor.ingest.words.shapes import (
    BODY_HEADS,
    HONORIFIC,
    NOT_NAMES,
    TITLE_HEADS,
    forenames,
    is_body,
    is_person,
    is_title,
    strip_honorific,
)

EVERYDAY = TITLE_HEADS | BODY_HEADS | NOT_NAMES
TERMINAL = re.compile(r"[.!?:;][”’\"')\]]*$")
NAME_CUT = re.compile(
    r"(?:[,;:•]|\b(?:and|from|[Cc]ouncillors|Cllrs))(?: (?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Prof|Professor|Sir|Dame|Rev)\.?)? [A-Z][\w’'-]+$"
)  # a list of names cut after a given name
TOLD_CUT = re.compile(
    r"(?<=[a-z]) (?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Prof|Professor|Sir|Dame|Rev|Alderman)\.? (?P<given>[A-Z][a-zà-ɏ’'-]+)$"
)  # a sentence that is cut after one ("… seconded by Councillor Ann")
SURNAME = re.compile(r"(?P<surname>[A-Z][a-zà-ɏ]+(?:[’'-][A-Z]?[a-zà-ɏ]+)*)(?:[.,;)]|$|\s[a-z(])")  # behind it
SHORTEST_SENTENCE = 40  # code points of such a line
NAME_ENDS = re.compile(r"^[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?(?:[.,;]|$| (?:[(\[]|[–-] |and\b|&))")


WHOLE_COUNCIL = re.compile(r"(?:[A-Z][\w’'-]+ ){1,2}(?:District|Borough|County|City|Town|Parish) Council")
OF_A_PLACE = frozenset("north south east west mid central upper lower great little saint royal isle new".split())
PARTED = re.compile(r", |\s[–—-]\s")  # what stands before a body in a list
ENTRY_PARTS = re.compile(r"[,;:•]\s|\s[–—-]\s")  # between what a list says of somebody
BRACKET_BEHIND = re.compile(r"\s*\([^()]*\)?$")
BRACKETS = re.compile(r"\([^()]*\)")
OF_SERVICES = frozenset(("ambulance", "clinical", "commissioning"))
INITIALLED = re.compile(r"(?:[A-Z]\.? ){1,3}[A-Z][a-z]")
GO_ON = frozenset("university foundation college community hospitals".split())  # heads of names that may go on
SHORTEST = 5  # letters of a given name in capitals that is not known
ENDS = re.compile(r"[,(]|\s[–—-]\s")  # what ends a name
OF_ONE = re.compile(r"[A-Z][\w’'-]+ (?:[A-Z][\w’'.-]* )?[A-Z][\w’'-]+ [–—-] [A-Z]")  # somebody's entry in a list
UNIT_OPENS = re.compile(r"[A-Z][\w’'-]+ (?:Committee|Group|Panel|Party|Team|Forum)\s[–—-]\s")  # the next line of a list
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
MONTH, MONTH_CUT, YEAR = re.compile(_MONTH), re.compile(rf"\b{_MONTH}$"), re.compile(r"(?:19|20)\d\d\b")
DAY_ENDS = re.compile(r"(?:\b(?:on|by|of|to|from|until|before|the|and)|day,?)\s\d{1,2}(?:st|nd|rd|th)?$")
WEEKDAY_ENDS = Worded(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?(?: the)?$")
DAY_OPENS = re.compile(rf"\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH}")
CUT_SHORT = re.compile(
    r"(?:[,;•:]|\band|^)\s*(?:[A-Z][\w’'-]+ ){1,2}St\.?$|"
    r"(?:[,;:•]|\b(?:and|from|[Cc]ouncillors|Cllrs))(?: (?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Prof|Rev)\.?)?(?: [A-Z]\.){1,3}$"
)  # a surname cut in two ("Ann St / John"), or a line that ends after an initial


def leaves_open(before: str, text: str) -> bool:
    """Whether a line ends within brackets; not where both it and the next are entries of a list of people ("A Name – Post"): there the end was lost."""
    if before.rfind("(") <= before.rfind(")"):
        return False
    closed = text.partition("(")[0].count(")")
    return bool(closed) or not all(
        OF_ONE.match(line) and line.split()[0].lower() in forenames() for line in (before, text)
    )


def closes_a_name(before: str, text: str) -> bool:
    """Whether a line of a few capitals ends the body's name that the one above began ("… Joint Care / Partnership")."""
    if before.endswith((" NHS", ",NHS")) and text[:1].isupper():
        return True
    words = BRACKET_BEHIND.sub("", text).split()
    bare = BULLET.sub("", before)
    common = bool(PARTED.search(before, 1)) and all(map(_is_common, words))
    lead = (PARTED.split(bare)[-1] if common else bare.rpartition(", ")[2]).split()
    # "County Council" names nothing by itself
    another = lead and (lead[-1].lower() not in OF_A_PLACE or BODY_HEADS.intersection(word.lower() for word in lead))
    if WHOLE_COUNCIL.fullmatch(text) and another:
        return False  # below the name of another body
    if common and lead and (lead[-1].lower() in TITLE_HEADS or _is_name(lead)):
        return False
    if (
        HONORIFIC.match(text)
        or (
            not common
            and (HONORIFIC.match(before) or INITIALLED.match(before) or before.split()[0].lower() in forenames())
        )
        or not 1 <= len(words) <= 4
        or not lead
        or (words[-1].lower().removesuffix("s") not in BODY_HEADS and not (common and words[-1] == "Care"))
        or not all(w[0].isupper() for w in words)
    ):
        return False
    capitals = len(lead) >= (1 if common else 3) and all(
        w[0].isupper() or w in ("of", "and", "for", "the", "with", "&") for w in lead
    )
    return (
        ("of the" in before or capitals)
        and lead[-1][0].isupper()
        and (lead[-1].lower() not in BODY_HEADS or (common and len(lead) > 1 and lead[-1].lower() in GO_ON))
        and not TERMINAL.search(before)
    )


def _is_common(word: str) -> bool:
    """Whether a word stands in the names of many bodies."""
    plain = word.lower()
    return plain in GENERIC or plain in OF_SERVICES or plain.removesuffix("s") in GENERIC


def _is_name(words: list[str]) -> bool:
    """Whether words are likely somebody's name."""
    return bool(HONORIFIC.match(" ".join(words))) or (len(words) == 2 and words[0].lower() in forenames())


def cuts(before: str, text: str) -> bool:
    """Whether the end of a line cuts somebody's name, an office or a day in two."""
    return cuts_a_name(before, text) or cuts_a_title(before, text) or cuts_a_day(before, text)


def cuts_a_name(before: str, text: str) -> bool:
    """Whether a line of a list of people ends after a given name, and the next begins with the surname."""
    if before.endswith((".", "St")) and CUT_SHORT.search(before) and NAME_ENDS.match(text):
        return True
    cut, rest = NAME_CUT.search(before), NAME_ENDS.match(text)
    if not cut or not rest or HONORIFIC.match(text) or UNIT_OPENS.match(text):
        return False
    given, words = before.split()[-1].lower(), text.split()
    surname = words[0].lower().strip(".,;")
    if before.split()[-1].isupper() and len(given) < SHORTEST and given not in forenames():
        return False  # initials ("Action: AB")
    if surname in EVERYDAY or (given in EVERYDAY and given not in forenames()):
        return False
    if given not in forenames() and is_title(ENTRY_PARTS.split(before)[-1]):
        return False  # "Ann Bell – Head of Estates and Facilities", the next line's person below
    if words[0].endswith(",") and strip_honorific(cut.group().strip(",;:• "))[0]:
        return True  # "Cllr Fred / Garth, …"
    if words[0].endswith((",", ";")) and len(whole := _whole(before)) > 1:
        return all(" " in name for name in whole)  # "Ann Bell, Carl Dee, Sheila / Kumar, …": all have surnames
    return surname.split("-")[0] not in forenames() or len(words) < 2 or not words[1][0].isupper()


def cuts_a_told_name(before: str, text: str, others: Iterable[str]) -> bool:
    """Whether a sentence's line ends after a given name behind its form of address, and the next begins with the surname.

    So it does where one of the other lines names somebody so, by the given name or by its initial.
    """
    cut = TOLD_CUT.search(before) if len(before) >= SHORTEST_SENTENCE else None
    behind = SURNAME.match(text) if cut else None
    if not cut or not behind or behind["surname"].lower() in EVERYDAY:
        return False
    given, surname = cut["given"], behind["surname"]
    return any(f"{given} {surname}" in line or f"{given[0]} {surname}" in line for line in others)


def _whole(before: str) -> list[str]:
    """The entries of a line's list before the last one, without what brackets say."""
    return [part for part in map(str.strip, re.split(r"[,;]", BRACKETS.sub("", before))[:-1]) if part]


def cuts_a_title(before: str, text: str) -> bool:
    """Whether a line of several offices ends within one of them ("…, Clerk (Ann Bell), Monitoring / Officer (Bo Dee)")."""
    head, comma, last = before.rpartition(", ")
    words = last.split()
    whole = is_body(last)  # "Director (Care), Vale Council", with the next one's office below
    if (
        not comma
        or "(" not in head
        or whole
        or not 1 <= len(words) <= 3
        or not all(word[0].isupper() for word in words)
    ):
        return False
    return words[0].lower() not in forenames() and text.split()[0].lower().strip(",") in TITLE_HEADS


def cuts_a_day(before: str, text: str) -> bool:
    """Whether the end of a line cuts a day in two ("on Monday 6 / January 2025", "by Monday / 6th January")."""
    if YEAR.match(text):
        return bool(MONTH_CUT.search(before))
    if MONTH.match(text):
        return bool(DAY_ENDS.search(before))
    return bool(WEEKDAY_ENDS.search(before) and DAY_OPENS.match(text))


def names_another(first: str, text: str) -> bool:
    """Whether a line below an item that opens with somebody's title and name opens with another's: it is the next entry, without a mark."""
    if not (HONORIFIC.match(text) and HONORIFIC.match(BULLET.sub("", first))):
        return False
    return all(is_person(ENDS.split(BULLET.sub("", line), maxsplit=1)[0].strip()) for line in (first, text))
