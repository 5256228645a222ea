"""The marks of a list of people made alike: full stops between them, and a comma in place of "from" before the body of one."""

from __future__ import annotations

import re
from itertools import pairwise

from convenor.graph.worded import Worded
from convenor.ingest.lists.entry import known_person
from convenor.ingest.lists.entry_pieces import from_bodies
from convenor.ingest.lists.pieces import bare
from convenor.ingest.words import peers
from convenor.ingest.words.shapes import HONORIFIC, INITIALS, is_body, is_person

STOP = re.compile(r"(?<=[a-zà-ɏ)\]])(?P<stop>\.)\s+(?=[A-Z])")
KIND = re.compile(
    r"(?<=[a-zà-ɏ)\]])\.\s+[A-Z][a-zà-ɏ]*(?: [A-Za-z]+){0,2}?s\s*(?:[–—:]|-\s)\s*(?=[A-Z])"
)  # before the next kind of people ("…, Ann Bell. Deputies – Carl Dee")
LAST_WORD = re.compile(r"[^\s,;]+$")
OPENING = re.compile(r"\s*[,;(\[–—-]|\s+(?:and|&)\s")  # ends the name with which a part of a list begins
BODY = r"[A-Z][\w’'&-]*(?:\s(?:[A-Z&][\w’'&-]*|of|the|for|and|in)){0,8}"
FROM = Worded(rf"(?<=[a-zà-ɏ])\s(?:(?:from|of)\s+(?:the\s+)?|(?=representing\s+(?:the\s+)?))(?={BODY}\s*(?:[,;.(]|$))")
BETWEEN = re.compile(r"[,;()]|\b(?:and|&|with)\s")


def plain(words: str) -> str:
    """A list with a semicolon for each full stop between people, and a comma before each such word; as long as it was."""
    words = KIND.sub(lambda kind: ";".ljust(len(kind.group())), words) if "." in words else words
    return _with_commas(_with_semicolons(words)) if len(words) > 8 and not from_bodies(words) else words


def _with_semicolons(words: str) -> str:
    stops = [match.start() for match in STOP.finditer(words) if not _shortens(words[: match.start() + 1])]
    if not stops:
        return words
    first, *others = (words[begin:end].strip(" .") for begin, end in pairwise([0, *stops, len(words)]))
    if not all(map(_opens_with_person, others)) or not any(map(_opens_with_person, BETWEEN.split(first))):
        return words
    return "".join(";" if at in stops else letter for at, letter in enumerate(words))


def _shortens(words: str) -> bool:
    """Whether the full stop with which words end belongs to a form of address or a given name ("Mr.", "Jas.")."""
    last = LAST_WORD.search(words)
    return last is not None and bool(HONORIFIC.match(last.group() + " ") or INITIALS.fullmatch(last.group()))


def _opens_with_person(words: str) -> bool:
    name = OPENING.split(words.strip(), maxsplit=1)[0]
    return is_person(bare(name)) and (known_person(name) or bool(INITIALS.fullmatch(name.split()[0])))


def _with_commas(words: str) -> str:
    for mark in FROM.finditer(words):
        before = BETWEEN.split(words[: mark.start()])[-1].strip()
        peer = peers.PEER.match(f"{before}{words[mark.start() :]}")
        home = re.match(BODY, words[mark.end() :])
        if home and is_person(home.group()) and not is_body(home.group()):
            continue  # a body shaped like a name
        if is_person(before) and known_person(before) and not (peer and not is_body(peer.group())):
            words = words[: mark.start()] + ",".ljust(len(mark.group())) + words[mark.end() :]
    return words
