"""People whose rows ran together with what they are before them: "Vale Council: Ann Bell Head of Works: Carl Dee Clerk: Bo Fox".

What stands before a colon is of the next person, never of the one before; so it is before a dash where the first one has a post before it
("Head of Works – C Dee Clerk – B Fox").
"""

from __future__ import annotations

import re

from convenor.ingest.lists.entry import Entry, described, known_person
from convenor.ingest.names.affiliations import may_be_body
from convenor.ingest.words.known_places import known as known_places
from convenor.ingest.words.shapes import (
    EVERYDAY,
    HONORIFIC,
    forenames,
    is_body,
    is_person,
    is_proper,
    is_title,
    opens_title,
)

COLON = re.compile(r"\s?:\s+(?=\S)")
DASH = re.compile(r"\s[–—-]\s+(?=[A-Z])")
SEVERAL = re.compile(r": (?:[A-Z][\w’'.-]* ){1,3}[A-Z][\w’'-]*, [A-Z]")  # a list behind a label
LETTERS = re.compile(r"[A-Z]{2,5}")  # "ICT Manager"
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


def behind_posts(words: str, offset: int) -> list[Entry]:
    """The people of a text that has a post and a dash before each; [] for any other text."""
    marks = [mark.span() for mark in DASH.finditer(words)]
    if len(marks) < FEWEST or ";" in words or not opens_title(words[: marks[0][0]]) or is_person(words[: marks[0][0]]):
        return []
    out: list[Entry] = []
    label = words[: marks[0][0]].strip()
    for (_, begin), (end, _) in zip(marks, [*marks[1:], (len(words), 0)], strict=True):
        part = words[begin:end]
        name = _before_post(part) if end < len(words) else part.strip(" .")
        if not name or not is_person(name) or not is_title(label):
            return []
        out.append(described(Entry(name, offset + begin), [label]))
        label = part[len(name) :].strip()
    return out


def _before_post(part: str) -> str:
    """The name with which a part begins that ends in the post of the next person."""
    given = re.findall(r"\S+\s*", part)
    for count in (2, 3, 4, 5):
        name, rest = "".join(given[:count]).rstrip(), "".join(given[count:])
        if len(given) >= count and _opens(rest) and is_person(name):
            return name
    return ""


def _opens(words: str) -> bool:
    """Whether words open with a post, and so with no more of a name."""
    first = words.split()[:1]
    return opens_title(words) or (
        is_title(words) and (first[0].lower() in EVERYDAY or LETTERS.fullmatch(first[0]) is not None)
    )


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
