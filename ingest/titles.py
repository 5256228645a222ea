"""What the title of a post is about."""

from __future__ import annotations

import re


def topic_of(title: str) -> str | None:
    """What a title is about: the words after "of", "for" or a dash ("Cabinet Member for Housing" → "Housing")."""
    match = re.search(r"(?:\b(?:of|for)\s+|\s[–—-]\s+|,\s+)(?:the\s+)?([A-Z][^()]*)$", title)
    if match:
        return match[1].strip()
    match = re.match(r"^(?:lead|leading|responsible)\s+(?:for|on)\s+(?:the\s+)?(.+)$", title, re.I)
    return match[1].strip() if match else None
