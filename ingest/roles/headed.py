"""The body that a heading names, whose people stand below it: "Grants Panel", "Membership of the Audit Committee 2024/25"."""

from __future__ import annotations

import re

from convenor.graph.remembered import remembered
from convenor.graph.worded import Worded
from convenor.ingest.names import body_names
from convenor.ingest.roles.chairs_of import GROUP
from convenor.ingest.words import body_words

MOST_WORDS = 8  # of the name of a panel or group
OPENS = re.compile(
    r"(?:(?:appendix|annex|schedule|section|part) [A-Z0-9]{1,3}\s*[:.–—-]\s*)?(?:\d+(?:\.\d+)*\.?\s+)?(?:(?:current |core |full )?(?:members(?:hip)?|composition|officers|terms of reference|constitution) of |our )?(?:the )?",
    re.I,
)
COUNT = r"\s*\((?:\d{1,2}|[a-z]+) (?:members?|seats|places|councillors)\)"  # how many sit on it
COUNTED = Worded(rf"[A-Z][^().:;]{{3,80}}?{COUNT}", re.I)
NAME = re.compile(r"[A-Z][\w’'&-]*(?:,? (?:of|for|and|the|&|[A-Z][\w’'&-]*))*")
ENDS = re.compile(
    rf"(?:{COUNT})?\s*(?:[:–—-]\s*)?\(?(?:(?:current |core |full )?(?:members(?:hip)?|composition)\b)?[\s,:–—-]*(?:(?:19|20)\d\d(?:\s?[/–-]\s?(?:\d\d){{1,2}})?)?\)?[\s:]*$",
    re.I,
)


def opens(words: str) -> str:
    """The committee with which a line opens that says how many sit on it ("Works Committee (9 Members) Cllr A Name, …"); ""."""
    counted = COUNTED.match(words)
    return body_of(counted.group()) if counted else ""


@remembered
def body_of(heading: str) -> str:
    """The body that a heading names and, its people apart, nothing else; ""."""
    plain = ENDS.sub("", OPENS.sub("", heading.strip(" :"), count=1), count=1)
    found = body_names.in_prose(plain)
    named = bool(found) and found[0][:2] == (0, len(plain))
    unit = 1 < len(plain.split()) <= MOST_WORDS and bool(NAME.fullmatch(plain) and GROUP.search(plain))
    return plain if (named or unit) and not body_words.is_generic(plain) else ""
