"""The one person with whom a line opens that is no list: "Ann Bell from Vale Trust (Head, Housing)"."""

from __future__ import annotations

import re

from convenor.ingest.lists import entry_pieces
from convenor.ingest.lists.entry import Entry, describe
from convenor.ingest.names.name_ends import shortest
from convenor.ingest.names.prose_names import in_prose

CAPITALS = re.compile(
    r".{0,3}|(?:[A-Z][\w’'-]+ (?:(?:of|the|for|and|to) )*){1,5}"
)  # what may stand before a name: a title
OF = re.compile(r"^(?:of|from|@)\s+(?:the\s+)?(?=[A-Z](?:(?!\band\b)[^,;])*$)")  # "A Name of X Council"
FROM = re.compile(r"(?:of|from|@)\s+(?P<body>[A-Z][^,;()]+) \((?P<title>[^()]+)\)")


def one(words: str, offset: int) -> list[Entry]:
    """The one person with whom a line opens, described by the rest of it."""
    found = in_prose(words)
    if len(found) != 1 or not CAPITALS.fullmatch(words[: found[0][0]]):
        return []
    start, end, name = found[0]
    if entry_pieces.BEGINS.match(words, end):
        end = start + len(name := shortest(name, words[end:]))  # "Ann Bell Vale Council"
    if words.rfind("(") > words.rfind(")"):
        words = words[: words.rfind("(")]  # it never closes
    rest = words[end:].strip(" ,-–:")
    inner = FROM.fullmatch(rest)  # "Ann Bell from Vale Trust (Head, Housing)"
    plain = rest.strip(" ()")
    plain += ")" * (plain.count("(") - plain.count(")"))  # "AB (Chair)"
    said = (inner["body"], inner["title"]) if inner else (OF.sub("", plain),)
    return [describe(name, offset + start, [fact for fact in (words[:start].strip() * (start > 3), *said) if fact])]
