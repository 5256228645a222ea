"""The town of a meeting's address behind its day or hour ("4 March 2024, 7pm, Corn Hall, Thornwick"), and of which somebody is mayor or vicar."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator, Set

from convenor.graph.worded import Worded
from convenor.ingest.names.place_looks import is_plain
from convenor.ingest.names.venue_towns import BUILT, ENDS, POSTCODE, SIDES, TOWN, no_place
from convenor.ingest.words.body_words import in_title_case
from convenor.ingest.words.known_places import known

WHEN = re.compile(
    r"(?:\b(?:19|20)\d\d|\b\d{1,2}(?:[.:]\d\d)?\s?[AaPp]\.?[Mm]\b\.?|\b\d{1,2}[.:]\d\d(?:\s?[Hh]rs)?|\b[Nn]oon)\)?(?P<gap>[,;.–—-]? )(?:[–—-] )?(?:(?:at|in|AT|IN) )?(?=[A-Z])"
)
DAY = Worded(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b\d{1,2}(?: ?st| ?nd| ?rd| ?th)? [a-z]{3,9},? (?:19|20)\d\d\b",
    re.I,
)
OTHERS = re.compile(r"\s+(?:Present|PRESENT|Members|Attendees|Attendance|Apologies|In [Aa]ttendance)\b.*$", re.S)
PLACES_OF_MEETING = BUILT | frozenset(
    "guildhall institute vestry kirk granary barn manse legion depot courthouse castle priory abbey mart schoolroom halls".split()
)
OF_A_SAINT = re.compile(r"\bst\.? [a-z]+")
LONGEST = 160  # code points of a line that tells when and where
OFFICE = Worded(
    r"\b(?:Mayor|Mayoress|Provost|(?:Town|Parish) Clerk|Harbour ?[Mm]aster|Vicar|Rector|Bishop|Archdeacon|MP for|MSP for|MLA for|(?:new|ward|local) (?:member|councillor) for)"
    r"(?: of|(?<=for)) (?P<name>(?:(?:North|South|East|West|Upper|Lower|Little|Great) )?[A-ZÀ-Þ][a-zà-ɏ]{3,16}(?:-[A-Za-z-]{2,20})?)(?=[.,;:)”\"]|[’']s? |\s+[a-z(]|\s*$|\n)"
)


def of_day(words: str, small: Set[str]) -> tuple[int, str] | None:
    """(position, name) of the town with which a line ends that tells when a meeting is, and where; `small` are the paper's words without a capital."""
    if len(words) > LONGEST or not DAY.search(words):
        return None
    last = next(iter(deque(WHEN.finditer(words), maxlen=1)), None)
    if last is None:
        return None
    where = ENDS.sub("", POSTCODE.sub("", OTHERS.sub("", words[last.end() :].split("\n")[0]))).rstrip(" ,")
    *ahead, town = (part.strip() for part in where.split(","))
    plain = in_title_case(town) if town.isupper() else town
    built = any(word.lower() in PLACES_OF_MEETING for word in " ".join(ahead).split()) or any(
        part.startswith("The ") for part in ahead
    )
    alone = not ahead and last["gap"].startswith(",") and words.rstrip(" .\n").endswith(town)
    if not (built or alone) or not TOWN.fullmatch(plain) or not _may_be_town(plain, small):
        return None
    return words.rfind(town), plain


def of_offices(text: str, surnames: Set[str], small: Set[str]) -> Iterator[tuple[int, int, str]]:
    """(start, end, name) of the places of which somebody is mayor, vicar or clerk."""
    for match in OFFICE.finditer(text):
        if not surnames & set(match["name"].lower().split()) and _may_be_town(match["name"], small):
            yield match.start("name"), match.end("name"), match["name"]


def _may_be_town(name: str, small: Set[str]) -> bool:
    """Whether capitals may be a town's: no word of it is everyday, a building, a given name or one that the paper writes small."""
    if name in known():
        return not known()[name].word
    words = [
        word
        for word in OF_A_SAINT.sub("", name.lower()).replace("-", " ").split()
        if word not in SIDES | {"on", "le", "in", "under", "upon", "by", "of", "the", "st"}
    ]
    return bool(words) and not any(
        word in small or word in PLACES_OF_MEETING or is_plain(word) or no_place(word, frozenset()) for word in words
    )
