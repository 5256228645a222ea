"""Where the cells of a line end that was the row of a plan's table: what opens what is to be done, who does it, and when."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.ingest.words import aim_cues as cues
from convenor.ingest.words.shapes import is_body, is_title

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*"
WHEN = re.compile(
    rf"(?:(?:[Bb]y|[Ff]rom|[Uu]ntil|[Ee]nd of|Early|Mid|Late|Spring|Summer|Autumn|Winter|Q[1-4]|\d{{1,2}}) )*(?:{_MONTH} )?20\d\d(?:\s?[/–-]\s?(?:20)?\d\d)?|"
    r"(?:Short|Medium|Long)(?:[- /]+(?:[Tt]erm|Medium|Long))*|Ongoing|On-going|Yearly|Annual(?:ly)?|Monthly|Quarterly|Weekly|Immediate(?:ly)?|Completed?|Years? \d(?:[–-]\d)?|TBC"
)
ENDS_ROW = re.compile(rf"(?<=\s)(?:{WHEN.pattern})(?=\s+[A-Z]|\s*$)")
NEXT = re.compile(r"\s*[,;(]")  # behind the first of several owners
SECOND = re.compile(r"(?:\band|&)(?: the)?\s*$", re.I)  # before the second of two
OPEN_WORDS = frozenset("and or of the a an to in for on at by with from & our their its into".split())
GOES_OVER = OPEN_WORDS | frozenset(
    "between among around along across outside behind beside within towards against before after during through beyond "
    "as each all every this that per until than under over near via new old one two".split()
)
ARTICLES = frozenset("A An The No More New".split())


def verb(line: str, start: int, end: int) -> int | None:
    """Where what is to be done begins behind the name of an aim or issue: with a verb in capitals, or an article.

    A verb may stand before a name where no other does and all before it is in small letters.
    """
    tokens = list(re.finditer(r"\S+", line[start:end]))
    named: list[int] = []
    for before, token, after in zip(tokens, tokens[1:], tokens[2:], strict=False):
        said = token.group()
        if not said[0].isupper() or before.group().lower() in OPEN_WORDS or before.group()[-1] in ",-–":
            continue
        lower = not after.group()[0].isupper()
        if (said in ARTICLES and before.start() > 0) or (lower and cues.imperative(f"{said} {after.group()}")):
            return start + token.start()
        if before.group()[0].islower() and cues.imperative(f"{said} it"):
            named.append(start + token.start())
    return named[0] if len(named) == 1 else None


def capitals(line: str, start: int, end: int, text: str) -> int:
    """Where the run of capitals begins with which a row ends, which says who does it; its end where there is none.

    A run that may begin with the action's last words begins where a name does that the paper's `text` has elsewhere too.
    """
    tokens = [each.span() for each in re.finditer(r"\S+", line[start:end])]
    said = [line[start + first : start + last] for first, last in tokens]
    first = len(tokens)
    for at in range(len(tokens) - 1, 1, -1):
        if said[at].lstrip("(‘“")[:1].isupper():
            first = at
        elif said[at].lower() not in OPEN_WORDS and not said[at].endswith(")"):
            break
    if 0 < first < len(tokens) and said[first - 1].lower() in GOES_OVER:  # the action's last words are a name
        if known := _named_again(line, [at for at, _ in tokens[first:]], start, end, text):
            return known
        ways = range(first + 1, min(first + 4, len(tokens)))
        kinds = {way: _owner(line[start + tokens[way][0] : end]) for way in ways}
        titled = [way for way in ways if kinds[way] == "title"]
        bodies = [way for way in sorted(ways, key=lambda way: way != first + 2) if kinds[way] == "body"]
        first = next(iter([*titled, *bodies]), min(first + (2 if len(tokens) - first > 3 else 1), len(tokens)))
    return start + tokens[first][0] if first < len(tokens) else end


def _named_again(line: str, starts: Sequence[int], start: int, end: int, text: str) -> int:
    """Where the first name of several words begins, behind others, which the text has more than once; 0 where there is none."""
    whole = NEXT.split(line[start + starts[0] : end].strip(), maxsplit=1)[0]
    for at in starts[1:]:
        name = whole[at - starts[0] :]
        if " " not in name:
            break
        behind = SECOND.search(whole, 0, at - starts[0])
        if name[0].isupper() and not behind and text.count(name) > 1 and text.count(whole) == 1:
            return start + at
    return 0


def _owner(words: str) -> str:
    """Whether words open with a "title" or a "body", "" for neither."""
    first = re.split(r"[,:;(]", words, maxsplit=1)[0].strip()
    return "" if not words[0].isupper() else "title" if is_title(first) else "body" if is_body(first) else ""
