"""Who chairs or leads each of a list of groups, whatever these are called.

"Canal Works – chaired by A Name", "Youth Voice (lead: B Name)", "Birds / Chair: C Name" on lines below each other: what is
chaired is a group, though its name alone does not say so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

import msgspec

from convenor.graph.model import Block
from convenor.graph.reading import Part
from convenor.graph.worded import Worded
from convenor.ingest.lists import plural_offices
from convenor.ingest.names.findings import Findings
from convenor.ingest.words import body_words
from convenor.ingest.words.shapes import HONORIFICS, is_person, is_title

RULE = "chair of a body"
CUE = Worded(r"\b(?:chaired|led|convened|leads?|chairs?|co-chairs?|convenors?)\b", re.I)
LINE = re.compile(
    r"^(?:\d[\d.]{0,5} ?)?(?P<group>[A-Z][\w’'.&-]*(?: [\w’'.&-]+){0,7}?(?: \([^()]{2,20}\))?)(?:,? (?:is )?| [–—-] |: ?| / | ?\()"
    r"(?:(?:co-)?(?P<how>chaired|led|convened) (?:jointly )?by |(?P<office>(?:Co-)?(?:Chair(?:man|person|woman)?|Lead|Convenor)s?)(?:: ?| [–—-] ))(?P<who>[A-Z].{3,160})$",
    re.I,
)
EVENT = re.compile(
    r"\b(?:walks?|picks?|concerts?|prayers?|hymns?|sessions?|discussions?|workshops?|talks?|tours?|singing|visits?|debates?|items?|training|party|quiz|reports?|service|worship)\b",
    re.I,
)  # what is led and is no group
PROPER = re.compile(r"[A-Z][\w’'.&-]*(?: (?:(?:and|of|for|the|&|in|on|to) )*[A-Z(][\w’'.&()-]*)*")  # the name of one
DASHED = re.compile(r" [–—-] (?:chaired|convened) by $")  # nothing but a group has a chair, whatever its name
OFFICES = {"chaired": "Chair", "led": "Lead", "convened": "Convener"}
BETWEEN = re.compile(rf"(?:,? (?:and|&) |, )(?:(?:{HONORIFICS})\.? )*")
AHEAD = re.compile(rf"(?:(?:{HONORIFICS}|DCI|DI|Supt|Ch Supt|Insp|Hon)\.? )*")
FEWEST = 2  # lines below each other
LONGEST = 300  # code points of a line


class Led(msgspec.Struct, frozen=True):
    """A line with the group that it names, the office and who holds it, as (start, name)."""

    block: Block
    group: str
    office: str
    people: Sequence[tuple[int, str]]


def read(findings: Findings, part: Part, blocks: Sequence[Block]) -> None:
    """Add the offices of each run of such lines."""
    found = [_led(findings, block) for block in blocks]
    beside = {id(one) for above, below in pairwise(found) if above and below for one in (above, below)}
    for led in found:
        if led and id(led) in beside:
            for at, name in led.people:
                _keep(findings, part, led, at, name)


def _led(findings: Findings, block: Block) -> Led | None:
    words = findings.words(block)
    if block.kind == "row" or len(words) > LONGEST or not CUE.search(words):
        return None
    said = LINE.match(words)
    group = said["group"] if said else ""
    if (
        said is None
        or EVENT.search(group)
        or (said["how"] and not (PROPER.fullmatch(group) or DASHED.search(words, 0, said.start("who"))))
        or (body_words.is_generic(group) and " " not in group)
        or is_person(group)
        or is_title(group)
    ):
        return None
    people = [(block.start + start, name) for start, name in _in_turn(findings, words, said.start("who"))]
    office = said["office"] or ""
    office = plural_offices.one(office) if office.lower().endswith(("s", "men")) else office
    office = OFFICES[said["how"].lower()] if said["how"] else office.capitalize()
    return Led(block, said["group"], office, people)


def _in_turn(findings: Findings, words: str, at: int) -> Iterator[tuple[int, str]]:
    """Those who are named one after another from a place on."""
    first = True
    for start, end, name in findings.people_in(words):
        if start < at:
            continue
        between = words[at:start]
        if not (AHEAD if first else BETWEEN).fullmatch(between):
            return
        yield start, name
        first, at = False, end


def _keep(findings: Findings, part: Part, led: Led, at: int, name: str) -> None:
    person, evidence = findings.person(name, at), findings.span(led.block.start, led.block.end)
    if not any(role.title.lower() == led.office.lower() for role in findings.rows.roles_in(person, evidence[0])):
        findings.role(person, led.office, led.group, led.block.start, evidence, RULE, when=part.date)
