"""Whom a meeting puts on its committees and groups: a line with the name of one, and in it or below it who chairs it and who its members are.

"Works Committee: Cllrs A, B and C (Chair)"; "Works Group", below it "Chair: A Name" and "Members: B Name, C Name (Vale Trust)". Such lists
stand below words that speak of appointments or of membership; nobody was at the meeting for being in one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from convenor.graph.model import Block
from convenor.graph.reading import Role
from convenor.graph.worded import Worded
from convenor.ingest.lists.entry import Entry
from convenor.ingest.lists.offices import OFFICE
from convenor.ingest.names.affiliations import may_be_body
from convenor.ingest.names.findings import Findings
from convenor.ingest.roster.list_ends import is_item
from convenor.ingest.roster.roster_text import is_prose, list_part, named
from convenor.ingest.words import labels
from convenor.ingest.words.body_words import is_generic
from convenor.ingest.words.shapes import is_title

RULE = "entry of a list of a committee"
_UNITS = r"(?:(?:[Ss]ub[ –-]{0,3})?[Cc]ommittees?|[Gg]roups?|[Ss]ub-?[Gg]roups?|[Pp]anels?|[Pp]art(?:y|ies)|[Tt]eams?|[Ff]orums?)"
LEAD = Worded(
    rf"\b(?:[Aa]ppoint\w*|APPOINT\w*|[Mm]ember(?:ship|s)?|MEMBERSHIPS?|[Cc]omposition|[Nn]ominat\w+|[Ee]lect\w*|[Ee]stablish\w*|[Ss]erve|[Cc]onstitut\w+)\b[^.;]{{0,80}}?\b(?:{_UNITS}|[A-Z -]*COMMITTEES?|GROUPS?|PANELS?)\b|"
    rf"\b{_UNITS}\b[^.;]{{0,60}}?\b(?:[Aa]ppoint\w*|[Mm]ember(?:ship|s)|[Cc]omposition|[Nn]ominat\w+|[Ee]lect\w*)\b"
)
NO_LEAD = Worded(
    r"\b(?:nominations?|candidates?|ballots?|vote[sd]?|vacanc\w+|thank\w*|welcom\w+|report\w*)\b", re.I
)  # those named below would be on it, or did something for it
UNIT = re.compile(
    r"(?:(?:\d+(?:\.\d+)*|[a-z])[.)]?\s+)?(?:the )?(?P<unit>[A-Z][\w’'&/-]*(?:,? (?:of|for|and|the|&|[–-]|[A-Z][\w’'&/-]*))*? "
    r"(?:(?:Sub[ –-]{0,3})?[Cc]ommittee|(?:Sub-?)?[Gg]roup|Panel|(?:Working |Steering )?Party|Team|Forum|SC|WG|TFG|SIG))(?: \(\d{1,2}(?: members| places)?\))?"
)
INLINE = re.compile(rf"{UNIT.pattern}\s*(?::\s*-?|\s[–—-])\s*(?P<who>[A-Z].{{3,600}})")
CHAIR = re.compile(
    r"(?P<office>(?:(?:[Vv]ice|[Dd]eputy|[Cc]o|[Jj]oint)[ -]?)?[Cc]hair(?:man|woman|person)?|[Cc]onven[eo]r|Secretary|Lead)\s*(?::|[–—-]\s)\s*(?P<who>[A-Z].{3,90})"
)
MEMBERS = re.compile(r"(?:[Oo]ther )?[Mm]embers?(?:hip)?\s*(?::|[–—-]\s)\s*(?P<who>[A-Z].{3,600})")
TOP = 3  # blocks at the head of a paper, of which none leads in such lists
MOST, LONGEST_LEAD, LONGEST_NAME = 60, 240, 80  # blocks below words that lead in; code points of them, of a unit's name
FAR = 12  # code points of a form of address before the first name
FEWEST = 2  # people behind the name of a unit on one line


class Line(NamedTuple):
    """A line of such a list: the unit, who they are, and what those are who have no office; where it is the name alone, nobody."""

    unit: str
    people: list[Entry]
    title: str


def read(findings: Findings, blocks: Sequence[Block], when: str | None) -> set[int]:
    """Note who is on the units that a paper lists; the indexes of the blocks that list them."""
    taken: set[int] = set()
    for index, block in enumerate(blocks[TOP:], TOP):
        words = findings.words(block)
        if index in taken or block.kind == "row" or len(words) > LONGEST_LEAD or not LEAD.search(words):
            continue
        if labels.label_of(words)[0] or NO_LEAD.search(words):
            continue  # "Members of the Committee present:"
        for at, line in _below(findings, blocks, index):
            taken.add(at)
            for entry in line.people:
                _keep(findings, line, entry, when)
    return taken


def _below(findings: Findings, blocks: Sequence[Block], lead: int) -> Iterator[tuple[int, Line]]:
    """The lines of the lists below a block that leads them in, each with its index."""
    unit = ""
    for index in range(lead + 1, min(len(blocks), lead + 1 + MOST)):
        block, words = blocks[index], findings.words(blocks[index])
        line = None if block.kind == "row" else _line(block, words, unit)
        alone = UNIT.fullmatch(words.rstrip(" :")) if line is None and len(words) <= LONGEST_NAME else None
        chaired = index + 1 < len(blocks) and CHAIR.match(findings.words(blocks[index + 1]))
        if line:
            yield index, line
        elif alone and chaired and block.kind != "row":
            unit = alone["unit"]
            yield index, Line(unit, [], "")
        elif block.kind == "heading" or is_item(block) or labels.label_of(words)[0]:
            return
        else:
            unit = ""


def _line(block: Block, words: str, unit: str) -> Line | None:
    """What a line says of those who are on a unit; None where it lists nobody so."""
    if unit and (said := CHAIR.fullmatch(words)):
        people = named(said["who"].rstrip(" ."), block.start + said.start("who"))
        return Line(unit, people, said["office"]) if len(people) == 1 and not is_prose(said["who"]) else None
    said = MEMBERS.fullmatch(words) if unit else INLINE.fullmatch(words)
    if said is None:
        return None
    who = list_part(said["who"]).rstrip(" .")
    people = named(who, block.start + said.start("who")) if not is_prose(who) else []
    if not people or people[0].start > block.start + said.start("who") + FAR or (not unit and len(people) < FEWEST):
        return None
    return Line(unit or said["unit"], people, "Member")


def _keep(findings: Findings, line: Line, entry: Entry, when: str | None) -> None:
    """Note what somebody is on a unit, and the body or the post that stands beside the name."""
    if is_generic(line.unit):
        return
    key, evidence = findings.person(entry.name, entry.start), (findings.unit(entry.start),)
    office = entry.title if OFFICE.fullmatch(entry.title) else ""
    held = [(office or line.title, line.unit)]
    post = "" if office or not is_title(entry.title) else entry.title
    if post or (entry.body and may_be_body(entry.body)):
        held.append((post, entry.body))
    for title, body in held:
        organisation = findings.body(body, entry.start) if body else None
        findings.add(Role(person=key, title=title, organisation=organisation, as_of=when, evidence=evidence, rule=RULE))
