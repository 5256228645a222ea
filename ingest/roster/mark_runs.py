"""A register in one run: each person with their initials and post, and behind these the letter that says who came ("Ann Bell (AB) – Chair P")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from convenor.ingest.lists.entry import Entry, described
from convenor.ingest.lists.marks import CUSTOMARY
from convenor.ingest.lists.pieces import are_initials
from convenor.ingest.lists.unseparated import with_initials
from convenor.ingest.words.shapes import is_person

MARK = r"(?:P|A|AP|Ap|DNA|AB|Ab|N|Y|D/R|D|R|S|X|✓|✔|✗|✘)"
PERSON = re.compile(
    rf"(?<!\S)(?P<mark>{MARK})\s+(?P<name>(?:(?:Cllr|Councillor|Dr|Mr|Mrs|Ms|Miss|Prof|Professor|Rev|Sir|Dame)\.?\s+)?[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+){{1,3}})\s+\((?P<own>[A-Z][A-Za-z’']{{1,4}})\)"
)  # behind the mark of the one before
WITHIN = re.compile(rf"(?<=\s){MARK}\s(?=[A-Z])")  # behind the first line of a post whose second follows
LAST = re.compile(rf"\s(?P<mark>{MARK})\.?$")
UNTOLD = frozenset("XD")  # behind people they say that somebody came here and that nobody did there
FEWEST, SURE = 4, 0.7  # people of such a run; the part of them whose own initials stand in the brackets


def read(words: str, offset: int) -> list[tuple[str, Entry]]:
    """The people of such a run, each with how they were there ("" where the letter does not say); [] for any other text."""
    found = (
        [match for match in PERSON.finditer(words) if is_person(match["name"])] if words.count("(") >= FEWEST else []
    )
    own = sum(are_initials(match["own"], match["name"]) for match in found)
    if len(found) < FEWEST or own < SURE * len(found):
        return []
    last = LAST.search(words, found[-1].end())
    if last is None:
        return []  # the letters stand before the people
    stops = [*((match.start(), match["mark"]) for match in found[1:]), (last.start(), last["mark"])]
    return [
        told
        for match, (stop, mark) in zip(found, stops, strict=True)
        for told in _told(words, offset, (match.start("name"), match.end(), stop), match["name"], mark)
    ]


def _told(words: str, offset: int, place: tuple[int, int, int], name: str, mark: str) -> Iterator[tuple[str, Entry]]:
    """Somebody of the run, and those behind whom no letter parts them: the last letter is the last one's alone."""
    start, end, stop = place
    others = [
        (end + one.start, end + one.after, one.name)
        for one in with_initials(words[end:stop])
        if words[end + one.after - 1] == ")"
    ]
    each = [(start, end, name), *others, (stop, stop, "")]
    for (at, begin, who), (until, _, following) in pairwise(each):
        said, own = words[begin:until], mark if not following else ""
        if following and (within := WITHIN.search(said)):
            said, own = said[: within.start()] + said[within.end() :], within.group().strip()
        said = said.strip(" ,;–—-")
        entry = described(Entry(who, offset + at), [said] if said else [])
        yield "" if own in UNTOLD else CUSTOMARY.get(own.lower(), ""), entry
