"""A post in the plural behind several people holds for each: "A Bell, C Dee and E Fox, Heads of Service (Vale Council)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from convenor.graph.worded import Worded
from convenor.ingest.lists.entry import Entry
from convenor.ingest.lists.pieces import BRACKET
from convenor.ingest.lists.plural_titles import one_of
from convenor.ingest.names.affiliations import OF_A_FIRM, may_be_body
from convenor.ingest.words.shapes import TITLE_HEADS, TITLE_STARTS

POST = Worded(
    r",\s+(?P<post>(?:[A-Z][\w’'-]*\s){0,3}[A-Z][\w’'-]*s(?:\s(?:of|for)\s[A-Z][^(),;.]{2,60}?)?)(?:\s\((?P<body>[^()]{2,80})\))?"
    r"(?=\s*(?:[;.]|$)|,?\s+and\s|\s\()"
)
OF_ALL = frozenset(
    "senate court board council committee cabinet staff student parent non-executive nonexecutive executive elected lay co-opted "
    "independent public community foundation church tenant resident".split()
)  # open posts too
NO_POSTS = OF_A_FIRM | frozenset("solicitors architects accountants volunteers wardens champions".split())
BETWEEN = re.compile(r"(?P<comma>\s*,\s*)|,?\s+(?:and|&)\s+")  # two of them


def _told(words: str, offset: int, entries: Sequence[Entry]) -> Iterator[tuple[int, str, str]]:
    """(which entry, its post, its body or "") of those to whom a plural gives their post; the last of them stands behind "and"."""
    ends = [entry.start - offset + len(entry.name) for entry in entries]
    for match in POST.finditer(words):
        last = next((index for index, end in enumerate(ends) if end == match.start()), None)
        one = one_of(match["post"]) if last and _is_post(match["post"]) else ""
        if not one or last is None:
            continue
        group = [last]
        while (first := group[-1]) and (
            between := BETWEEN.fullmatch(words, ends[first - 1], entries[first].start - offset)
        ):
            if bool(between["comma"]) == (first == last):
                break
            group.append(first - 1)
        body = match["body"] or ""
        told = any(entries[index].title or BRACKET.search(entries[index].name) for index in group[1:])
        own = entries[last].title
        if len(group) > 1 and not told and (not own or own.startswith(match["post"])):
            yield from ((index, one, body if may_be_body(body) else "") for index in group)


def _is_post(said: str) -> bool:
    """Whether a plural is a post, and not the name of a firm or of those who help somewhere ("Vale Officers")."""
    *first, last = said.partition(" of ")[0].partition(" for ")[0].lower().split()
    opens = first[0].removesuffix("s") if first else ""
    return last not in NO_POSTS and (not opens or opens in TITLE_STARTS or opens in TITLE_HEADS or opens in OF_ALL)


def spread(words: str, offset: int, entries: list[Entry]) -> None:
    """Give each of several people the post that a plural behind them tells."""
    for index, title, body in list(_told(words, offset, entries)):
        entries[index] = msgspec.structs.replace(entries[index], title=title, body=body)
