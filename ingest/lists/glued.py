"""Cells that ran together: "Ann BellChairTom Reed" is three of them, a name, a title and a name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from convenor.ingest.lists.entries import line_entries
from convenor.ingest.lists.entry import Entry, described, known_person
from convenor.ingest.lists.pieces import bare
from convenor.ingest.words.shapes import EVERYDAY, forenames, is_body, is_person, is_title

JOINT = re.compile(
    r"(?=[A-Z])(?<=[a-zà-ɏ)])(?<!\bMc)(?<!\bMac)(?<!\bDe)(?<!\bVan)(?<!\bLe)(?<!\bDu)(?<!\bFitz)(?<!\bDi)(?<!\bLa)(?=[A-Z][a-zà-ɏ’'])"
)
MARK = re.compile(r"[,;/|]|\s[–—-]\s|\band\s")  # ends what stands before a joint, and behind it
DASH = re.compile(r"\s[–—-]\s")
ONE_NAME = re.compile(
    r"(?<![\w’'.-])(?:(?<![a-z] )|(?<=and ))(?P<given>[A-Z][a-zà-ɏ]{2,})(?P<surname>[A-Z][a-zà-ɏ’'-]{2,})(?=\s*(?:[,;/(]|$|and ))"
)


def entries(words: str, offset: int) -> list[Entry]:
    """The people of a line in which cells ran together; [] where no two parts of one meet so."""
    cuts = [match.start() for match in JOINT.finditer(words)]
    if not cuts:
        return []
    ends = sorted({*cuts, *(m.start() for m in MARK.finditer(words)), len(words)})
    begins = sorted({0, *cuts, *(m.end() for m in MARK.finditer(words))})
    met = [
        cut
        for cut in cuts
        if _meet(_before(words, begins, cut), _behind(words, ends, cut)) or _dashed(words, begins, ends, cut)
    ]
    out: list[Entry] = []
    for start, end in pairwise([0, *met, len(words)]) if met else ():
        part = words[start:end].strip()
        if out and start and (is_title(bare(part)) or is_body(part)) and not known_person(part):
            out[-1] = described(out[-1], [part])
        else:
            out += line_entries(part, offset + start + len(words[start:end]) - len(words[start:end].lstrip()))
    return out


def blanks(words: str) -> list[int]:
    """Where a list lacks the blank between somebody's given name and surname ("Ann Bell, TomReed")."""
    found = ONE_NAME.finditer(words) if JOINT.search(words) else ()
    return [at for each in found if JOINT.match(words, at := each.start("surname")) and _is_name(*each.groups())]


def _is_name(given: str, surname: str) -> bool:
    """Whether two words that ran together are a given name and a surname, and no given name of two."""
    plain = surname.lower()
    return given.lower() in forenames() and plain not in forenames() and plain not in EVERYDAY


def _before(words: str, begins: Sequence[int], cut: int) -> str:
    """What stands between the mark before a joint and the joint."""
    return words[max(begin for begin in begins if begin < cut) : cut].strip()


def _behind(words: str, ends: Sequence[int], cut: int) -> str:
    """What stands between a joint and the next mark."""
    return words[cut : min(end for end in ends if end > cut)].strip()


def _dashed(words: str, begins: Sequence[int], ends: Sequence[int], cut: int) -> bool:
    """Whether a joint parts what a dash says of somebody from somebody else of whom another says something ("Ann Bell – WelfareTom Reed – Clerk")."""
    begin, end = max(at for at in begins if at < cut), min(at for at in ends if at > cut)
    first, second = words[begin:cut].strip(), words[cut:end].strip()
    between = DASH.search(words, 0, begin + 1) and DASH.match(words, end)
    told = first[:1].isupper() and not is_person(bare(first)) and known_person(words[:begin].strip(" –—-"))
    return bool(between and told and is_person(bare(second)) and known_person(second))


def _meet(before: str, behind: str) -> bool:
    """Whether two cells met at a joint: somebody and somebody else, or somebody and a title or body, one of them surely."""
    first, second = bare(before).strip(), bare(behind).strip()
    people = [is_person(first) and not is_title(first), is_person(second) and not is_title(second)]
    known = (people[0] and known_person(first)) or (people[1] and known_person(second))
    if all(people):
        return known
    told = second if people[0] else first
    return any(people) and known and (is_title(told) or is_body(told))
