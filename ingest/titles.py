"""What the title of a post is about."""

from __future__ import annotations

import re

TITLE_BEFORE = re.compile(
    r"(?:^|[\s(])(?:[Tt]he|[Oo]ur|its|[Oo]ur new)\s+(?P<title>(?:(?:[A-Z][\w&’-]*|of|for|and)\s+){0,6}"
    r"(?:Manager|Officer|Director|Solicitor|Clerk|Treasurer|Secretary|Accountant|"
    r"Surveyor|Engineer|Planner|Auditor|Inspector|Commissioner|Head|Headteacher|Chair|Chairman|Leader|"
    r"Lead|Adviser|Advisor|Coordinator|Principal|Consultant|Nurse|Mayor|Executive)"
    r"(?:\s+(?:of|for)\s+(?:[A-Z][\w&’-]*+(?:\s+(?:and\s+)?)?){1,5})?),\s*$"
)


def topic_of(title: str) -> str | None:
    """What a title is about: the words after "of", "for" or a dash ("Cabinet Member for Housing" → "Housing")."""
    match = re.search(r"(?:\b(?:of|for)\s+|\s[–—-]\s+|,\s+)(?:the\s+)?([A-Z][^()]*)$", title)
    if match:
        return match[1].strip()
    match = re.match(r"^(?:lead|leading|responsible)\s+(?:for|on)\s+(?:the\s+)?(.+)$", title, re.I)
    return match[1].strip() if match else None
