"""Organisations that a line alone names above those who come from it, and which of them the jobs below are held at."""

from __future__ import annotations

import re
from collections.abc import Iterable

from convenor.graph.model import Block
from convenor.graph.worded import Worded
from convenor.ingest.names import body_names
from convenor.ingest.names.departments import DEPARTMENT
from convenor.ingest.names.title_owners import SHARED
from convenor.ingest.names.whole_names import is_unit
from convenor.ingest.words import body_words
from convenor.ingest.words.shapes import is_body, is_proper, opens_title

LONGEST = 80  # code points of such a line
COUNT = Worded(r"\s*\(\d{1,2}(?: seats?| members?)?\)$")  # behind an organisation: how many it sends

TELLS = re.compile(
    r"\s(?:is|are|was|were|has|have|will|shall|consists?|comprises?)\b"
)  # no name: "The Forum members are"
EMPLOYS = re.compile(r"\b(?:health|integrated care|drainage|water|tourist) board$", re.I)  # though it is called a board


def above(block: Block, words: str, own: str | None) -> str:
    """The organisation that a line alone names above those who come from it; "" for another line, and for the body whose paper it is."""
    plain = COUNT.sub("", words.rstrip(" :"))
    alone = block.kind != "row" and len(plain) < LONGEST and not plain.endswith(".")
    if not alone or not is_proper(plain) or not names_body(plain):
        return ""
    name = plain.removeprefix("The ")
    return "" if body_words.is_generic(name) or _is_own(name, own or "") else name


def _is_own(name: str, own: str) -> bool:
    """Whether a line names the body whose paper it is: in short ("The Safety Partnership"), or as what it meets as ("… Board")."""
    return name == own or (bool(SHARED.search(name)) and (own.endswith(f" {name}") or name.startswith(f"{own} ")))


def employers(below: Iterable[tuple[str, str]]) -> set[str]:
    """The organisations at which those below them hold their jobs, from (organisation, body that somebody below names).

    People come to a partnership or a board from elsewhere, and so do all where one of them says from where.
    """
    said = list(below)
    elsewhere = {name for name, body in said if body and body != name and not DEPARTMENT.search(body)}
    return {name for name, _ in said if not _is_shared(name)} - elsewhere


def _is_shared(name: str) -> bool:
    """Whether people come to a body from elsewhere: a partnership, a board, a committee."""
    return bool(SHARED.search(name) or is_unit(name)) and not EMPLOYS.search(name)


def names_body(words: str) -> bool:
    """Whether words name a body, as a whole."""
    plain = words.removeprefix("the ")
    if TELLS.search(plain):
        return False
    named = body_names.in_prose(plain)
    whole = bool(named) and named[-1][1] - named[0][0] >= 0.8 * len(plain)
    return whole or plain.lower().endswith(" government") or (is_body(plain) and not opens_title(plain))


def counted_on(above: Block | None, block: Block) -> bool:
    """Whether two blocks are numbered entries of one list, neither of which heads the other."""
    marks = [each.marker.strip("().") for each in (above, block) if each and each.kind == "item"]
    return above is not None and len(marks) > 1 and all(map(str.isdecimal, marks)) and above.level == block.level
