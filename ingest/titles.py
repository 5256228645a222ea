"""Titles of posts: what stands around them that is no part of them, and what they are about."""

from __future__ import annotations

import re

TITLE_BEFORE = re.compile(
    r"(?:^|[\s(])(?:[Tt]he|[Oo]ur|its|[Oo]ur new)\s+(?P<title>(?:(?:[A-Z][\w&’-]*|of|for|and)\s+){0,6}"
    r"(?:Manager|Officer|Director|Solicitor|Clerk|Treasurer|Secretary|Accountant|"
    r"Surveyor|Engineer|Planner|Auditor|Inspector|Commissioner|Head|Headteacher|Chair|Chairman|Leader|"
    r"Lead|Adviser|Advisor|Coordinator|Principal|Consultant|Nurse|Mayor|Executive)"
    r"(?:\s+(?:of|for)\s+(?:[A-Z][\w&’-]*+(?:\s+(?:and\s+)?)?){1,5})?),\s*$"
)


ASIDE = re.compile(
    r"\s*[(\[][^()\[\]]*(?:@|\bpart(?: of)? (?:the )?meeting\b)[^()\[\]]*[)\]]?"
)  # addresses, partial attendance
AFTER = re.compile(
    r",?\s+(?:who (?:presided|chaired|was|were|is|joined|attended|left)|presenting|in the chair|\(?(?:now )?left )\b.*$",
    re.I,
)
REFERENCE = re.compile(r"\s+[A-Z]{2,5}/[\d/]+.*$")  # the number of an item that ran on
LEFT_OVER = re.compile(r"^[A-Za-z]{1,4}\)\s*/?\s*|^[A-Z]{2}[a-z]\s+(?=[A-Z])")  # of initials
CODE = re.compile(r"\s*\([A-Z]{2,6}\)$")


def tidy(title: str) -> str:
    """A title without addresses, asides, what its holder did, and brackets that never close."""
    title = REFERENCE.sub("", AFTER.sub("", ASIDE.sub("", CODE.sub("", LEFT_OVER.sub("", title)))))
    if title.count("(") > title.count(")"):
        title = title[: title.rindex("(")]
    return title.strip(" ,;:/–-")


def topic_of(title: str) -> str | None:
    """What a title is about: the words after "of", "for" or a dash ("Cabinet Member for Housing" → "Housing")."""
    match = re.search(r"(?:\b(?:of|for)\s+|\s[–—-]\s+|,\s+)(?:the\s+)?([A-Z][^()]*)$", title)
    if match:
        return match[1].strip()
    match = re.match(r"^(?:lead|leading|responsible)\s+(?:for|on)\s+(?:the\s+)?(.+)$", title, re.I)
    return match[1].strip() if match else None
