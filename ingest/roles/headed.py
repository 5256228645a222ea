"""The body that a heading names, whose people stand below it: "Grants Panel", "Membership of the Audit Committee 2024/25"."""

from __future__ import annotations

import re

from convenor.ingest.names import body_names
from convenor.ingest.roles.chairs_of import GROUP
from convenor.ingest.words import body_words

MOST_WORDS = 8  # of the name of a panel or group
OPENS = re.compile(
    r"(?:\d+(?:\.\d+)*\.?\s+)?(?:(?:current |core |full )?(?:members(?:hip)?|composition|officers) of |our )?(?:the )?",
    re.I,
)
ENDS = re.compile(
    r"\s*(?:[:–—-]\s*)?\(?(?:(?:current |core |full )?(?:members(?:hip)?|composition)\b)?[\s,:–—-]*(?:(?:19|20)\d\d(?:\s?[/–-]\s?(?:\d\d){1,2})?)?\)?[\s:]*$",
    re.I,
)


def body_of(heading: str) -> str:
    """The body that a heading names and, its people apart, nothing else; ""."""
    plain = ENDS.sub("", OPENS.sub("", heading.strip(" :"), count=1), count=1)
    found = body_names.in_prose(plain)
    named = bool(found) and found[0][:2] == (0, len(plain))
    unit = 1 < len(plain.split()) <= MOST_WORDS and plain[0].isupper() and bool(GROUP.search(plain))
    return plain if (named or unit) and not body_words.is_generic(plain) else ""
