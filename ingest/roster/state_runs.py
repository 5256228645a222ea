"""A register in one run in which each person's post is followed by whether they came ("A. Bell, Treasurer Present C. Dee Warden Apologies")."""

from __future__ import annotations

import re

from convenor.ingest.lists.entry import Entry, described, known_person
from convenor.ingest.roster.starred_runs import ADDRESS, SURNAME
from convenor.ingest.words import labels
from convenor.ingest.words.honours import LETTERS
from convenor.ingest.words.list_heads import STATE_BEHIND
from convenor.ingest.words.shapes import is_person, is_title, opens_title

NAME = re.compile(
    rf"(?P<name>(?:{ADDRESS})?(?:(?:[A-Z]\.?\s?){{1,4}}|[A-Z][a-zà-ɏ]+(?:-[A-Z][a-z]+)?\s){SURNAME})"
    rf"(?:,? {LETTERS}){{0,9}}\s?(?P<mark>[*,]?)\s"
)
HEAD = re.compile(r"(?:[A-Z]{2,}[A-Z&-]*\s+)+(?=[A-Z][a-z’'.])")  # in capitals, before the first person
FEWEST = 3  # people of such a run


def read(words: str, offset: int) -> list[tuple[str, Entry]]:
    """The people of such a run, each with how they were there; [] for any other text, and where most are not told from the rest."""
    out: list[tuple[str, Entry]] = []
    begin = untold = 0
    for state in STATE_BEHIND.finditer(words):
        head = HEAD.match(words, begin) if not begin else None
        start = head.end() if head else begin + len(words[begin:]) - len(words[begin:].lstrip())
        found = NAME.match(words, start)
        said = words[found.end() : state.start()].strip(" *,") if found else ""
        if not found or not said or not _is_person(found, said):
            untold += 1
        else:
            how = labels.label_of(f"{state['state']}:")[0]
            out.append((how, described(Entry(found["name"], offset + start), [said])))
        begin = state.end()
    return out if len(out) >= FEWEST + untold and not words[begin:].strip(" .") else []


def _is_person(found: re.Match[str], said: str) -> bool:
    """Whether a name is known as one or ends before a mark, or a title stands behind it."""
    name = found["name"]
    return is_person(name) and (known_person(name) or bool(found["mark"]) or opens_title(said) or is_title(said))
