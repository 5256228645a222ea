"""Offices that a sentence gives behind what else it says of somebody: "A Name of Vale Surgery is the Chair".

"B Name, Head of Roads at Vale Council, is Treasurer"; "C Name (Vale Trust) and D Name (Hill Trust) are joint chairs of the Works Group".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from convenor.ingest.lists import plural_titles
from convenor.ingest.names import body_names, prose_names
from convenor.ingest.words.body_words import is_generic

OFFICE = r"(?:(?:vice|deputy|co|joint|acting|interim|honorary|hon|independent|current|new|lay)[- .]+)*(?:chair(?:man|woman|person)?|secretary|treasurer|clerk|president|convenor|convener|patron)"
NAMES = (
    r"(?:\s*\([^()]{2,80}\))?(?:(?:,| and|, and| &) [A-Z][\w’'-]+\.?(?: [A-Z][\w’'.-]*){1,4}(?:\s*\([^()]{2,80}\))?)*"
)
IS = re.compile(
    rf"^(?:,? (?:of|from|at) (?:the )?[A-Z](?:(?! (?:is|was|are) )[^,.;:()]){{2,70}}|\s*\([^()]{{2,80}}\)|, (?!whose\b)[^.;:()]{{3,100}},) (?:is|was|(?:will|would) be|is to be|acts as|serves as) (?:also |currently |now )?(?:the |its |our )?"
    rf"(?P<office>(?i:{OFFICE}))(?: of (?:the )?(?P<body>[A-Z][^,.;:()]{{2,80}}?))?(?=[,.;]|$| and\b| but\b| from\b| until\b| with\b)"
)
ARE = re.compile(
    rf"^{NAMES},? (?:are|were) (?:also |currently |now |both )?(?:the |its |our )?(?P<office>(?i:{OFFICE}s|co-?chairs|patrons))(?: of (?:the )?(?P<body>[A-Z][^,.;:()]{{2,80}}?))?(?=[,.;]|$| and\b)"
)

SAYS = re.compile(r" (?:is|are|was|be|acts|serves) ")
PAST = re.compile(r" (?:was|were) ")
UP_TO = re.compile(
    r" (?:until\b|from [^.;]{4,40}? (?:to|until)\b)"
)  # behind an office that was held then, and is no longer
UNIT = re.compile(
    r"^[A-Z][\w’'-]+ .*(?:[Gg]roup|[Pp]arty|Panel|Committee|Forum|Board|Network|Team)$"
)  # of a body, by what it deals with


def behind(rest: str) -> Iterator[tuple[str, str]]:
    """(title, body or "") of the office that the words behind a name give in such a way."""
    if not SAYS.search(rest):
        return
    said = IS.match(rest) or ARE.match(rest)
    if said is None or (UP_TO.match(rest, said.end()) and PAST.search(said.group())):
        return
    if said.re is IS and prose_names.in_prose(rest[: said.start("office")]):
        return  # "A Name, B Name, Head of Roads, was Chair": it is the other's
    office = said["office"]
    title = plural_titles.one_of(office) or office if said.re is ARE else office
    body = said["body"] or ""
    found = body_names.in_prose(body)
    if found and found[0][0] == 0 and not is_generic(found[0][2]):
        yield title, found[0][2]
    elif not body or UNIT.search(body):
        yield title, body
