"""Where a list of people ends: what stands above, below and behind its label."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from convenor.graph.model import Block
from convenor.graph.worded import Worded
from convenor.ingest.lists.entries import line_entries
from convenor.ingest.lists.entry import Entry, known_person
from convenor.ingest.lists.entry_pieces import INITIALS_FIRST
from convenor.ingest.names.findings import Findings
from convenor.ingest.roster.roster_text import LONGEST_LINE, is_prose, list_part, named
from convenor.ingest.words import labels
from convenor.ingest.words.paper_titles import LISTING
from convenor.ingest.words.shapes import EVERYDAY, is_body, is_title

STAR = re.compile(
    r"(?:(?:denotes|indicates|means|=|[–-])\s*)?(?:those |members? )?(?:present|in attendance|attended)\.?", re.I
)  # what a star means
FEW = 5  # apologies of a meeting at which nobody is listed
ELECTED = Worded(
    r"\b(?:(?:re-?)?(?:elected|appointed|nominated|co-?opted)\b[^.]{0,120}|nominations?\b[^.]{0,60}):\s*$", re.I
)  # leads in those who were
HOLDER = re.compile(r"[A-Z][\w’'/& -]{2,40}(?:\s*:|\s[–—-])\s+[A-Z][^.]{3,80}")  # "Treasurer: A Name"
SENT_REGRETS = re.compile(r"^\[ \].*[-–—,(]\s*(?:regrets|apologies)\b|[-–—(]\s*(?:regrets|apologies)\)?$", re.I)
SERVED = re.compile(r"(?:facilitat|chairing|minuting|hosting|scrib|note-?taking|time-?keep)\w*\s*:", re.I)
OF_STAFF = re.compile(
    r"(?:chief|principal|administrative|administration|support|lead|senior|committee|meetings?|democratic|member|business|partnership|governance|corporate|council|board|project|programme)(?: [a-z]+)? (?:officer|executive|administrator|manager|co-?ordinator)s?\s*[:–-]\s+(?-i:[A-Z])",
    re.I,
)  # heads somebody of the staff, behind a list on one line ("Chief Officer – A Name")
REFERENCE = re.compile(
    r"(?:[A-Z]{1,6}[/ .-]?)?\d|[IVXL]{1,5}[.)](?:\s|$)"
)  # of an item: "ICB/27/01 Welcome", "XI. Budget"
IN_CAPITALS = re.compile(
    r"(?P<given>[A-Z][a-zà-ɏ]+(?:[- ][A-Z][a-zà-ɏ]+)?) (?P<surname>(?:Mc|Mac|[OD][’'])?[A-Z]{4,}(?:-[A-Z]{2,})?)"
)  # a line of a list that sets surnames so
COUNTED = re.compile(r"\d{1,2}\s+(?:x\s+)?(?=[A-Z][\w’' ]{2,40}(?::| [–-])\s)")
LONGEST_FACT = 80  # code points of a line that tells of a group
FEWEST_BELOW, LONGEST_PERSON = 2, 100  # lines below a note that name people, code points of one
TITLES, LONGEST_TITLE = 3, 120  # blocks, and code points of one
ABOVE, LEAST = 12, 2  # blocks above such a line, of which so many name somebody sure so


def leaves(findings: Findings, blocks: Sequence[Block], index: int) -> bool:
    """Whether a heading ends the lists: a numbered one, or one that heads no people and says nothing of any."""
    words = findings.words(blocks[index])
    if REFERENCE.match(blocks[index].marker) or REFERENCE.match(words):
        return True
    if is_title(words) or is_body(words) or line_entries(words, 0) or index + 1 >= len(blocks):
        return False
    below = findings.words(blocks[index + 1])
    return not labels.label_of(below)[0] and not line_entries(below[:LONGEST_LINE], 0)


def holds_both(rest: str) -> bool:
    """Whether so many follow the label for apologies, and nobody the one for those present, that both lists may."""
    return len(named(list_part(rest), 0)) > FEW


def above(findings: Findings, blocks: Sequence[Block], index: int) -> str:
    """The words of the block above, without what follows a label."""
    return re.split(r"[.:]", findings.words(blocks[index - 1]))[0]


def lists_people(findings: Findings, blocks: Sequence[Block], index: int) -> bool:
    """Whether a block is a list of people, up to its first whole sentence."""
    if index >= len(blocks) or blocks[index].kind == "heading":
        return False
    words = list_part(findings.words(blocks[index]))
    return bool(line_entries(words, 0) or (len(words) <= LONGEST_LINE and named(words, 0))) and not is_prose(words)


def is_note(findings: Findings, blocks: Sequence[Block], index: int) -> bool:
    """Whether a sentence right below a label only says something of the list that goes on below it: two lines there name people."""
    words, below = findings.words(blocks[index]), blocks[index + 1 : index + 3]
    if blocks[index].marker or blocks[index].kind == "heading" or len(below) < FEWEST_BELOW or not is_prose(words):
        return False
    lines = [findings.words(block) for block in below if block.kind in ("paragraph", "item") and not is_item(block)]
    people = [line_entries(line, 0) for line in lines if len(line) < LONGEST_PERSON and not is_prose(line)]
    sure = any(known_person(found[0].name) for found in people if found)
    return sure and sum(len(found) == 1 for found in people) == FEWEST_BELOW and not findings.people_in(words)


def goes_on(findings: Findings, blocks: Sequence[Block], index: int) -> str:
    """ "apologies" where the list of a sentence ("… that apologies had been received from") goes on in lines below it, else ""."""
    words = findings.words(blocks[index])
    led = labels.APOLOGIES_SENTENCE.search(words)
    rest = words[led.end() :].strip(" :–-") if led else "."
    first = line_entries(rest, 0) if rest[-1:] != "." else []
    if rest[-1:] == "." or len(first) > 1 or bool(first) != bool(rest) or not lists_people(findings, blocks, index + 1):
        return ""
    below = findings.words(blocks[index + 1])
    named_below = line_entries(below, 0)[:1] if len(below) < LONGEST_PERSON and not is_item(blocks[index + 1]) else []
    return "apologies" if named_below and known_person(named_below[0].name) else ""


def heads_one(words: str, *, alone: bool) -> bool:
    """Whether a line below those away names who served the meeting; `alone` says that the list stands on its label's line."""
    served = labels.OFFICE_LINE.match(words) or labels.MINUTES.fullmatch(words) or SERVED.match(words)
    return bool(served or (alone and OF_STAFF.match(words)))


def staff(words: str, offset: int) -> list[Entry]:
    """The people of a line that such a post heads; [] for any other."""
    return named(words, offset) if OF_STAFF.match(words) else []


def is_item(block: Block) -> bool:
    """Whether a block opens with the number of an item."""
    return block.marker[:1].isdigit()


def ends(blocks: Sequence[Block], index: int, words: str, heads: Set[int]) -> bool:
    """Whether a block that names nobody ends the list above it: a long one, or an item's number below people who have none."""
    begins = is_item(blocks[index]) and index - 1 not in heads and not is_item(blocks[index - 1])
    return blocks[index].kind != "heading" and (begins or len(words) > LONGEST_PERSON)


def before_prose(words: str, offset: int) -> list[Entry]:
    """Whom a paragraph lists before its first sentence ("Cllrs A Bell (work) & C Dee. It was RESOLVED that …"); [] for any other."""
    listed = list_part(words)
    found = named(listed.rstrip(" ."), offset) if listed != words and not is_prose(listed) else []
    return found if all(known_person(entry.name) or INITIALS_FIRST.match(entry.name) for entry in found) else []


def set_apart(findings: Findings, blocks: Sequence[Block], index: int) -> list[Entry]:
    """The people of a line with the count of a group before them ("• 2 Users' groups: A Bell, C Dee"), or whose surname alone is in capitals; or []."""
    counted = COUNTED.match(words := findings.words(blocks[index])) if blocks[index].kind == "item" else None
    if counted and not is_item(blocks[index]):
        return named(words[counted.end() :], blocks[index].start + counted.end())
    return _in_capitals(findings, blocks, index)


def _in_capitals(findings: Findings, blocks: Sequence[Block], index: int) -> list[Entry]:
    """Somebody whose given name is rare, on a line of a list that sets every surname in capitals ("Ann BELL", "Petr DEEWICK"); or []."""
    found = IN_CAPITALS.fullmatch(findings.words(blocks[index]))
    if not found or found["given"].lower() in EVERYDAY or found["surname"].lower() in EVERYDAY:
        return []
    above = [findings.words(block) for block in blocks[max(0, index - ABOVE) : index] if block.kind != "row"]
    sure = [words for words in above if (other := IN_CAPITALS.match(words)) and known_person(other.group())]
    return [Entry(found.group(), blocks[index].start)] if len(sure) >= LEAST else []


def elected(findings: Findings, blocks: Sequence[Block]) -> set[int]:
    """The entries below a sentence that says who was elected or nominated: they hold offices, and need not have been there."""
    out: set[int] = set()
    led = False
    for index, block in enumerate(blocks):
        if led and (block.kind == "item" or (block.kind == "paragraph" and HOLDER.fullmatch(findings.words(block)))):
            out.add(index)
        else:
            led = bool(ELECTED.search(findings.words(block)))
    return out


def is_log(findings: Findings, blocks: Sequence[Block]) -> bool:
    """Whether a title says that a paper is a log, a tracker or a directory, so that people at its head met nobody."""
    top = (findings.words(block) for block in blocks[:TITLES] if block.kind != "row")
    return any(len(words) <= LONGEST_TITLE and LISTING.search(words) for words in top)


def star(findings: Findings, blocks: Sequence[Block]) -> int:
    """The index of the line below a list that says that a star marks those present, else -1."""
    return next(
        (
            index
            for index, block in enumerate(blocks)
            if (words := findings.words(block)).startswith("*") or block.marker == "*"
            if STAR.fullmatch(words.lstrip("* "))
        ),
        -1,
    )


def heads_some(findings: Findings, blocks: Sequence[Block], index: int) -> bool:
    """Whether a line tells of which group those below it are ("Group A: Christian denominations and other faiths")."""
    words, below = findings.words(blocks[index]), blocks[index + 1] if index + 1 < len(blocks) else None
    if below is None or is_item(below) or len(words) >= LONGEST_FACT or not words[-1:].isalnum():
        return False
    said = findings.words(below)
    first = line_entries(said, 0)[:1] if not is_prose(said) and not findings.people_in(words) else ()
    return any(known_person(entry.name) for entry in first)
