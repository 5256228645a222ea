"""Titles that terms of reference print as numbered items, plain lines or in boxes: they become headings."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from convenor.graph.model import Block
from convenor.graph.worded import Worded
from convenor.ingest.names.findings import Findings
from convenor.ingest.seats import seat_entries
from convenor.ingest.words.body_words import is_generic
from convenor.ingest.words.shapes import is_person, is_title, opens_title

MOST_WORDS = 6  # of an item's title
LONGEST = 60  # code points
DEEP = 4  # the level above that of any title that was none
SUBJECTS = re.compile(
    r"^(?:our |the |full )?(?:name|quorum|quoracy|voting(?: rights)?|votes|decisions?(?:[- ]making)?|(?:vice[- ]|deputy )?chair\w*|officers|elections?|"
    r"frequency|meetings?|review|purpose|objects?|aims?|role|remit|scope|functions?|powers?|status|accountability|reporting|governance|"
    r"(?:(?:core|full|voting|non-voting|co-opted|statutory|associate|ex[- ]officio|additional|lay|independent|partner) )*(?:members?(?:hip)?)|composition|"
    r"constitution|notice|agendas?(?: and papers)?|papers|conflicts? of interests?|declarations? of interests?|deput(?:y|ies)|substitutes?|"
    r"minutes|secretariat|administration|support|term(?:s)? of office|tenure|term|attendance|sub-?groups?|working groups?|finance|money|amendments?|changes?(?: to (?:the|this|these) [a-z]+)?|"
    r"dissolution|confidentiality|delegation|public|expenses|vacancies|appointments?|removal|co-?option|invitees|observers|"
    r"(?:procedure|conduct)(?: (?:at|of) meetings)?|venue|communications?|rules|working arrangements|ways of working|interests|funding|resources|"
    r"(?:when|how|where) (?:it|we|the [a-z]+|decisions?|members) (?:meets?|works?|(?:is|are) (?:run|made|chosen|elected|appointed)|decides?|reports?)|"
    r"what (?:it|we|the [a-z]+) (?:does|do)|who (?:chairs|can (?:join|attend|vote))(?: [a-z ]{2,20})?|duration|length of term|authority|(?:reports?|accountable|reporting) to|next review|review date|host(?:ing)?|in attendance|"
    r"purpose and \w+)(?: of (?:the )?(?:[a-z]+ ){0,2}(?:meetings?|members?|membership|board|committee|group|forum|partnership|panel|chair|officers))?(?: (?:and|&) [\w -]{3,30})?$",
    re.I,
)  # what a line alone may name as what the clauses below it are about


BARE = re.compile(r"^(?P<mark>[1-9]\d?)\s+(?=[A-Z])")  # a chapter's number without a stop
LEADS_IN = Worded(
    r"\b(?:is|are|be|shall|will|must|may|comprises?|consists?|includes?|has|have)\b[^:]{0,60}:\s*$"
)  # a short clause that leads in a list and is no title


def chaptered(findings: Findings, blocks: Sequence[Block]) -> list[Block]:
    """The blocks, with the items and lines that are only titles of what stands below them as headings."""
    out: list[Block] = []
    blocks = [_lead_in(block) if LEADS_IN.search(findings.words(block)) else block for block in blocks]
    for index, block in enumerate(blocks):
        below = blocks[index + 1] if index + 1 < len(blocks) else None
        if below is not None and (_titles_item(findings, block, below) or _titles_line(findings, block, below)):
            level = DEEP + block.level + _mark(block).startswith("a")
            block = msgspec.structs.replace(block, kind="heading", level=level)
            if not block.marker and (number := BARE.match(findings.words(block))):
                block = msgspec.structs.replace(block, marker=number["mark"], start=block.start + number.end())
        elif block.kind == "heading" and _is_seat(findings, block):
            block = msgspec.structs.replace(block, kind="paragraph", level=0)
        out.append(block)
    return out


def _lead_in(block: Block) -> Block:
    """A block that leads in a list, which is no title."""
    kind = "item" if block.marker else "paragraph"
    return msgspec.structs.replace(block, kind=kind, level=1) if block.kind == "heading" else block


def _is_seat(findings: Findings, block: Block) -> bool:
    """Whether a line is a seat with its holder or number, and no title ("Head of Housing, Vale Council - A Name")."""
    if seat_entries.COUNTED_BEHIND.match(findings.words(block)):
        return not block.marker
    post, mark, holder = findings.words(block).rpartition(" - ")
    post, mark, holder = (post, mark, holder) if mark else re.sub("[–—]", "–", findings.words(block)).rpartition(" – ")
    return (
        bool(mark)
        and not block.marker
        and is_person(holder)
        and (opens_title(post) or is_title(post.partition(",")[0]))
    )


def _titles_item(findings: Findings, block: Block, below: Block) -> bool:
    """Whether a numbered or lettered item is the title of a paragraph, of a table or of items marked otherwise."""
    if block.kind != "item" or not re.search(r"[0-9A-Za-z]", block.marker):
        return False
    words = findings.words(block).strip()
    if not _is_short(words):
        return False
    deeper = below.kind == "item" and (below.level > block.level or _rank(below) > _rank(block))
    return deeper or below.kind == "row" or (below.kind == "paragraph" and bool(SUBJECTS.match(words.rstrip(":"))))


def _titles_line(findings: Findings, block: Block, below: Block) -> bool:
    """Whether a line of its own names what the clauses below it are about ("Quorum")."""
    words = BARE.sub("", findings.words(block).strip().rstrip(":"), count=1)
    if block.kind != "paragraph" or below.kind == "heading" or len(words) > LONGEST or not SUBJECTS.match(words):
        return False
    return not _is_post(words)


def _is_post(words: str) -> bool:
    """Whether words are the office of a body with a name of its own ("Chair of Vale Area Partnership")."""
    seat = seat_entries.seat(words) if words[:5].lower() in ("chair", "vice ", "vice-", "deput") else None
    return seat is not None and not is_generic(seat[1])


def _is_short(words: str) -> bool:
    plain = words.rstrip(":")
    if plain != words and not SUBJECTS.match(plain):
        return False
    short = 0 < len(plain) <= LONGEST and len(plain.split()) <= MOST_WORDS and plain[0].isupper()
    return short and plain[-1] not in ".;,?!" and "," not in plain and not is_person(plain)


def _rank(block: Block) -> int:
    """How deep items marked so stand: capitals and numbers above decimal ones, these above letters, and bullets below all."""
    mark = _mark(block)
    return len(mark) if mark.startswith("1") else {"A": 1, "a": 8}.get(mark, 9)


def _mark(block: Block) -> str:
    """How an item is marked: by decimal numbers and how deep, by capitals, by other letters, by a bullet."""
    plain = block.marker.strip("().")
    if plain[:1].isdigit():
        return "1" * (plain.count(".") + 1)
    return ("A" if plain.isupper() else "a") if plain[:1].isalpha() else plain


TELLS = re.compile(
    r"^(?:the )?(?:background|introduction|context|history|contacts?|foreword|appendi\w+|annex|glossary|definitions|name|title|versions?|"
    r"document|author|owner|date|approv\w+|adopted|signed|members at|current members|attendance)\b",
    re.I,
)  # what heads no rules
PAST = Worded(r"\b(?:was|were|had|has been|have been|met|set up|formed|began)\b", re.I)
LOST = re.compile(
    r"(?P<label>Quorum|Quoracy|Voting|Meetings|Frequency(?: of [Mm]eetings)?|Minutes|Chair(?: of [Mm]eetings)?|Clerking|Membership|Reporting|Responsibilities(?:/Powers)?|Powers|"
    r"Term of [Oo]ffice|Notice|Review|Accountability|Delegated [Pp]owers) (?=[A-Z\d]\S* \S)"
)
GOES_ON = re.compile(r"To [a-z]")
FEWEST_LABELS = 4  # different ones, of such a table
FEWEST_WORDS = 2


def label_of(words: str) -> str:
    """What a clause says that it is about, before a colon or full stop ("Quorum: three partners"); "" where it does not."""
    first, mark, rest = (
        re.split(r"(?<=\w)([:.])(?=\s)", words, maxsplit=1) if re.search(r"\w[:.]\s", words[:LONGEST]) else ("", "", "")
    )
    return first if mark and rest.strip() and SUBJECTS.match(first.strip()) else ""


def lost_labels(findings: Findings, blocks: Sequence[Block]) -> dict[int, str]:
    """What lines are about that open with the label of a table's row, lost into them without a mark ("Quorum Three governors"), where several do."""
    found: dict[int, str] = {}
    above = ""  # the label of duties that go on in the lines below ("Powers To advise …", "To approve …")
    for block in blocks:
        words = findings.words(block) if block.kind in ("paragraph", "item") else ""
        said = LOST.match(words)
        above = said["label"] if said else above if GOES_ON.match(words) else ""
        if above:
            found[block.start] = above
    return found if len(set(found.values())) >= FEWEST_LABELS else {}


def rules(words: str, told: bool) -> bool:
    """Whether a sentence below words that say what it is about (`told`) rules something, and does not tell of the past."""
    return told and len(words.split()) >= FEWEST_WORDS and not PAST.search(words)
