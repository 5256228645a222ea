"""Who holds the seats of a chapter on members, where only the lines above or below tell what somebody is.

"Elected members (2)" over two names; "Vale Council", a name and "Chief Executive" on lines of their own; a name that no
list knows before a post and a body.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.ingest.lists.entry import known_person
from convenor.ingest.names.findings import Findings
from convenor.ingest.seats import own_seats
from convenor.ingest.seats.sitters import Sitter
from convenor.ingest.terms.member_chapters import Chapter
from convenor.ingest.terms.membership_lines import OPENS_WITH, VACANT, Line, is_holder
from convenor.ingest.words.shapes import is_title
from convenor.ingest.words.titles import tidy

RULE = "holder of a seat"
ADDED = re.compile(r" from (?:the )?[a-z].*$| \([^()]*\)$")  # behind what somebody is


def read(findings: Findings, chapter: Chapter, own: str, when: str | None) -> None:
    """Add the roles of those whom a chapter names on lines that say nothing else of them."""
    for line, at in chapter.holders:
        sitter = chapter.found[at][1] if at < len(chapter.found) else None
        named = _one(findings, line) if sitter else None
        if sitter is not None and named is not None:
            _keep(findings, line, named, sitter, own, when)


def _one(findings: Findings, line: Line) -> tuple[int, str] | None:
    """The one person whom a line names, with where the name stands."""
    words = findings.text[line.start : line.end]
    people: Sequence[tuple[int, int, str]] = findings.people_in(words)
    if len(people) == 1:
        return people[0][0], people[0][2]
    opens = OPENS_WITH.match(words)
    return (0, opens["name"]) if not people and opens else None


def _keep(findings: Findings, line: Line, named: tuple[int, str], sitter: Sitter, own: str, when: str | None) -> None:
    title = tidy(ADDED.sub("", sitter.position))
    title = title if is_title(title) and ": " not in title else ""  # "Chair: A Name. Clerk" is of two people
    body = sitter.organisation or (own_seats.plain(own) if title else "")
    if not (title or sitter.organisation):
        return
    person, evidence = findings.person(named[1], line.start + named[0]), findings.span(line.start, line.end)
    if not any(role.title for span in evidence for role in findings.rows.roles_in(person, span)):
        findings.role(person, title, body or None, line.start, evidence, RULE, when=when)


def unknown(words: str) -> bool:
    """Whether a line opens with a name that no list of given names has, so that no other rule reads it."""
    opens = OPENS_WITH.match(words)
    if opens is None or VACANT.match(words):
        return False
    return is_holder(opens["name"], opens["rest"]) and not known_person(opens["name"])
