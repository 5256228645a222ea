"""People whose rows ran together with what they are before them: "Vale Council: Ann Bell Head of Works: Carl Dee Clerk: Bo Fox".

What stands before a colon is of the next person, never of the one before.
"""

from __future__ import annotations

import re

from convenor.ingest.lists.entry import Entry, described, known_person
from convenor.ingest.names.affiliations import may_be_body
from convenor.ingest.words.known_places import known as known_places
from convenor.ingest.words.shapes import HONORIFIC, forenames, is_body, is_person, is_proper, is_title

COLON = re.compile(r"\s?:\s+(?=\S)")
SEVERAL = re.compile(r": (?:[A-Z][\w’'.-]* ){1,3}[A-Z][\w’'-]*, [A-Z]")  # a list behind a label
FEWEST = 3  # people of a text that is read so
KNOWN = 0.5  # of them surely are people
LONGEST = 80  # code points between two colons


def entries(words: str, offset: int) -> list[Entry]:
    """The people of such a text, each with the post or the body before the colon; [] for any other text."""
    if words.count(": ") < FEWEST or ";" in words or SEVERAL.search(words):
        return []
    ends = [*(mark.span() for mark in COLON.finditer(words)), (len(words), len(words))]
    label, begin = "", 0
    out: list[Entry] = []
    for end, behind in ends:
        part = words[begin:end]
        if end - begin > LONGEST:
            return []
        name = _name(part, last=end == len(words)) if begin or known_person(part) else ""
        if name:
            out.append(described(Entry(name, offset + begin), [label] if _says(label) else []))
            label = part[len(name) :].strip()
        else:
            label = part.strip()
        begin = behind
    sure = sum(known_person(entry.name) for entry in out)
    return out if len(out) >= FEWEST and not label and sure >= KNOWN * len(out) else []


def _says(label: str) -> bool:
    """Whether a label is a post or a body, and no sector or group."""
    return is_title(label) or (is_body(label) and may_be_body(label))


def _name(part: str, *, last: bool) -> str:
    """The name with which a part begins, before the label of the next; the whole of the last part."""
    if last:
        return part if is_person(part) else ""
    address = HONORIFIC.match(part)
    given = re.findall(r"\S+\s*", part[address.end() :] if address else part)
    several = len(given) > 3 and all(word.strip().lower() in forenames() for word in given[:2])
    for count in (3, 2) if several else (2,):
        name = ((address.group() if address else "") + "".join(given[:count])).rstrip()
        free = known_person(name) or known_places().keys().isdisjoint(name.split())
        rest = part[len(name) :].lstrip()
        whole = count == 2 or is_title(rest) or is_proper(rest)
        if rest[:1].isupper() and whole and free and "," not in name and is_person(name):
            return name
    return ""
