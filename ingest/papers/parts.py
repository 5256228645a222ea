"""Split a pack into the papers it is made of, and tell what kind each one is, and why."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import msgspec

from convenor.graph import dates
from convenor.graph.model import Block, Document
from convenor.graph.reading import Part
from convenor.graph.worded import Worded
from convenor.ingest.names import sites
from convenor.ingest.papers import following, meeting_body, meeting_days, meeting_feet, minute_books, record_titles
from convenor.ingest.papers.acting_bodies import acting_body
from convenor.ingest.papers.hosts import MEETS, body_of, body_of_page, body_of_terms
from convenor.ingest.papers.kinds import kind_of
from convenor.ingest.papers.record_titles import RECORDS
from convenor.ingest.readers.records import KIND
from convenor.ingest.words import labels, seams
from convenor.ingest.words.paper_titles import TITLED_PLAN
from convenor.ingest.words.shapes import is_body, is_person

RULES = re.compile(
    r"\b(?:are|is|be|will|shall|may|must|should|can)\b.*\.$"
)  # a sentence of terms of reference that speaks of notes
UNCONFIRMED = re.compile(r"\b(?:draft|unconfirmed)\b", re.I)
APPROVED = re.compile(r"\bapproved\b|\badopted\b", re.I)
PROPOSES = re.compile(
    r"proposed (?:changes|updates)|for (?:approval|ratification|comment)|final comments|ratification|revised"
)
NOT_ITS_OWN = Worded(r"\b(?:posted|publish\w*|publication|call-in|deadline|review|approved|updated)\b", re.I)
SUBJECT = re.compile(r"subject:", re.I)  # in the head of a mail
SENT = re.compile(r"(?:date|sent):|on\b.*\bwrote:", re.I)
TARGET = re.compile(
    r"\b(?:by|before|until|till|due|no later than) (?:the )?(?:(?:end|start) of )?(?:\w+ )?(?:\d{1,2}(?:st|nd|rd|th)? )?[A-Z][a-z]{2,8}\.? (?:19|20)\d\d\b"
)  # what is to be by then
DATE_OF_MEETING = re.compile(r"date of (?:the )?meeting:?\s+(.{0,40})", re.I)
DATED_IN_ROWS = (*MEETS, "terms", "cover")  # kinds of paper whose own date may stand in a table
NAMED = re.compile(r"[,(:;]")  # what ends a name in a cell
DAY = len("2000-01-01")
TOP_OF_PAPER = 16  # blocks among which the title of a record may stand without a list of people
WITHIN = 15  # blocks after a title among which those present are listed
ITS_MINUTE = re.compile(r"(?:minutes?|decision|resolved)\s*:", re.I)  # of the item whose title stands above
LONGEST_TITLE = 110  # code points of a line that names a body or a day
OF_A_SITE = ("page", "strategy")  # kinds of papers that are of the body whose site they are on
LONGEST_CUE = 150  # code points
TITLE_LINES = 2  # blocks above the title of a record that are no paper of their own
BELOW = 2  # blocks below the line that opens minutes within which a body and a day are still of their title


class Section(msgspec.Struct, frozen=True):
    """A part with the range of the document's blocks that it covers."""

    part: Part
    first: int
    last: int  # one past the end
    quoted: range = range(0)  # blocks in which it quotes the record of another meeting

    def blocks(self, document: Document) -> Sequence[Block]:
        """The blocks of the part, without what it quotes."""
        if self.quoted:
            return (*document.blocks[self.first : self.quoted.start], *document.blocks[self.quoted.stop : self.last])
        return document.blocks[self.first : self.last]


def sections(document: Document) -> list[Section]:
    """The parts of a document in order; a document without seams is one part. A directory has no parts."""
    if document.kind == KIND:
        return [Section(_directory(document), 0, len(document.blocks))]
    opened = _seams(document)
    if not opened or opened[0][0] > 0:
        first_end = opened[0][0] if opened else len(document.blocks)
        kind, why = kind_of(document, 0, first_end)
        if opened and kind in ("page", "strategy") and record_titles.belongs(document, opened[0]):
            opened[0] = (0, opened[0][1], opened[0][2])
        elif (
            opened and opened[0][1] == kind and (first_end <= TITLE_LINES or record_titles.is_bare(document, first_end))
        ):
            opened[0] = (0, kind, why)
        else:
            opened.insert(0, (0, kind, why))
    opened = record_titles.with_agenda(document, opened)
    out: list[Section] = []
    for index, (first, kind, why) in enumerate(opened):
        last = opened[index + 1][0] if index + 1 < len(opened) else len(document.blocks)
        if last > first:
            part = _continued(_part(document, first, last, kind, why), out)
            others = minute_books.quoted(document, first, last) if kind in RECORDS else range(0)
            out.append(Section(part, first, last, others))
    return out


def _continued(part: Part, before: Sequence[Section]) -> Part:
    """A record with the day and body of the agenda above it, or under a day alone with the body of the record above."""
    above = before[-1].part if before else None
    if not above or part.kind not in RECORDS:
        return part
    if above.kind == "agenda" and not part.date:
        return msgspec.structs.replace(part, date=above.date, body=part.body or above.body)
    if above.kind == part.kind and not part.body and minute_books.tells_day_only(part.title):
        return msgspec.structs.replace(part, body=above.body)
    return part


def _directory(document: Document) -> Part:
    """The one part of a directory, which is no body's and of no date."""
    return Part(kind=KIND, title=document.title, start=0, end=len(document.text), why="its format lists records")


def _seams(document: Document) -> list[tuple[int, str, str]]:
    """(block, kind, why) where a new paper begins."""
    out: list[tuple[int, str, str]] = []
    clauses, kind, books = 0, "", minute_books.Books(document)
    for index, block in enumerate(document.blocks):
        clauses += bool(following.CLAUSE.match(block.marker))
        text = document.text[block.start : block.end]
        if books.opens(index, out[-1][0] if out else 0) and not (kind == "minutes" and index - out[-1][0] <= BELOW):
            out.append((index, "minutes", f"a body, a day and those present: “{text[:80]}”"))
            kind, clauses = "minutes", 0
            continue
        if len(text) > LONGEST_CUE or block.kind == "row" or block.marker or len(document.blocks) - index < 4:
            continue
        found = _cue(document, index, text, kind)
        if found == kind == "cover" and index - out[-1][0] < 30:
            continue
        if (
            not found
            and kind == "terms"
            and clauses >= 8
            and block.kind != "item"
            and following.leaves_clauses(document, index)
        ):
            found = "slides"
        if found and (not out or found != kind or found in RECORDS):
            start = _title_start(document, index)
            start = max(start, out[-1][0] + 1) if out else start
            if out and found == kind and start - out[-1][0] == 1 and index - out[-1][0] < minute_books.HEAD:
                continue  # the body's name above has opened it
            out.append((start, found, f"begins with “{text[:80]}”"))
            kind, clauses = found, 0
    return out


def _cue(document: Document, index: int, text: str, kind: str) -> str:
    """The kind of paper that a short block opens, or ""."""
    if seams.NOT_A_SEAM.search(text) or (kind == "terms" and RULES.search(text)):
        return ""
    for seam in seams.SEAMS:
        if not seam.pattern.search(text):
            continue
        if seam.kind == "terms" and not following.terms(document, index):
            continue
        if seam.kind == "plan" and index and not following.plan(document, index):
            continue  # an item of business about the plan
        if (
            seam.kind == "cover"
            and text.lower() == "executive summary"
            and any(map(TITLED_PLAN.search, _first_lines(document)))
        ):
            continue  # a strategy has one too
        if seam.kind == "plan" and kind in RECORDS and record_titles.is_told(document, index):
            continue  # an item of that meeting
        if seam.kind == "agenda" and (kind or index > 3):
            continue  # an agenda inside a record of a meeting is its list of items
        if seam.kind in ("minutes", "cover") and kind == "minutes" and index < 12:
            continue
        alone = seam.kind == kind == "minutes" and text.lower().strip(" :") in ("minutes", "meeting minutes")
        if seam.kind in RECORDS and _tells_of_others(document, index, text, alone=alone):
            continue
        return seam.kind
    return ""


def _tells_of_others(document: Document, index: int, text: str, *, alone: bool) -> bool:
    """Whether a line opens no record: it is a sentence about another, or `alone` or far down with nobody listed as present after it."""
    below = document.text[document.blocks[index + 1].start : document.blocks[index + 1].end]
    if (
        ITS_MINUTE.match(below)
        or seams.SAYS.search(text)
        or (record_titles.is_bare(document, index) and is_person(NAMED.split(below)[0].strip()))
    ):
        return True  # "Minutes", and whoever takes them
    after = (document.text[b.start : b.end] for b in document.blocks[index + 1 : index + WITHIN])
    return (
        (alone or index > TOP_OF_PAPER)
        and "minute" in text.lower()
        and not any(labels.label_of(words)[0] == "present" for words in after)
    )


def _first_lines(document: Document) -> list[str]:
    return [document.text[block.start : block.end][:LONGEST_TITLE].lower() for block in document.blocks[:3]]


def _title_start(document: Document, index: int) -> int:
    """The first block of the title that a cue stands in: body names right above it belong to it."""
    start = index
    while start > 0 and index - start < 3:
        above = document.blocks[start - 1]
        text = document.text[above.start : above.end]
        below = document.text[document.blocks[start].start : document.blocks[start].end]
        if above.kind == "row" or above.marker or len(text) > 110 or dates.find(text) or text.endswith("."):
            break
        if not (is_body(text) or (is_body(f"{text} {below}") and is_body(below) and len(below.split()) <= 4)):
            break
        start -= 1
    return start


def _part(document: Document, first: int, last: int, kind: str, why: str) -> Part:
    """The part that some blocks make, with what its first lines say of it."""
    blocks = document.blocks[first:last]
    start, end = blocks[0].start, blocks[-1].end
    top = [document.text[b.start : b.end] for b in blocks[:14]]
    lines = [line for line, block in zip(top, blocks, strict=False) if block.kind != "row"]
    named = (document.site if kind in MEETS else "") or document.title
    title = named if first == 0 and document.title != Path(document.path).stem else ""
    return Part(
        kind=kind,
        title=_title(kind, top),
        start=start,
        end=end,
        date=_date(kind, [*(top if kind in DATED_IN_ROWS else lines), title], document.text[start:end]),
        body=_body(kind, blocks, document.text, title) or (sites.of(document.site) if kind in OF_A_SITE else None),
        status=_status(document, kind, top, start),
        why=why,
    )


def _body(kind: str, blocks: Sequence[Block], text: str, title: str) -> str | None:
    """The body whose paper it is: of a meeting the one that met. Rows of a strategy's tables name those who deliver it."""
    told = kind in ("terms", "strategy", "page")
    top = [text[b.start : b.end] for b in blocks[:40] if b.kind != "row" or not (told or _lists_people(b, text))]
    whole = text[blocks[0].start : blocks[-1].end]
    if kind == "terms":
        named = body_of_terms(title, top)
        return acting_body(whole, named) or named
    if told:
        return body_of_page(title, top[:5])
    if subject := [line for line in top[:14] if SUBJECT.match(line)]:
        return body_of(subject)  # other bodies in a mail are those of people who write
    met = meeting_body.body_that_met(top[:14], whole, title) if kind in MEETS else None
    return met or body_of(top[:14]) or (meeting_feet.body(whole.splitlines()) if kind in RECORDS else None)


def _lists_people(row: Block, text: str) -> bool:
    """Whether a row names somebody, or says of people that they were there or not: the bodies in it are theirs."""
    cells = [text[cell.start : cell.end] for cell in row.cells]
    return any(labels.cell_label(words) or is_person(NAMED.split(words)[0].strip()) for words in cells)


def _status(document: Document, kind: str, top: list[str], start: int) -> str | None:
    """ "draft", "approved" or None where nothing tells."""
    if kind != "terms":
        return "draft" if UNCONFIRMED.search(" ".join(top[:5])) else None
    opening = document.text[start : start + 600]
    before = document.text[max(0, start - 2500) : start].lower()
    if "draft" in opening[:400].lower() or PROPOSES.search(before):
        return "draft"  # it says so itself, or the paper before it puts it for approval
    return "approved" if APPROVED.search(opening) else None


def _title(kind: str, top: list[str]) -> str:
    """The line that tells the kind of paper, else the first."""
    cues = (line for line in top if any(s.kind == kind and s.pattern.search(line) for s in seams.SEAMS))
    return next(cues, top[0] if top else kind)[:160]


def _date(kind: str, top: list[str], text: str) -> str | None:
    """The paper's own date: of the meeting for minutes, never the day on which something was posted or approved."""
    top = [line for line in top if not SENT.match(line)] if any(map(SUBJECT.match, top)) else top
    top = [line for line in top if line == top[0] or not meeting_days.FILE.search(line)] if kind in MEETS else top
    top = [line for line in top if not meeting_days.BREAKS_OFF.search(line)] or top
    lines = top[:2] if kind == "page" else top
    lines = meeting_days.heads(lines) if kind in MEETS else lines
    others = meeting_days.other_days(text) if kind in MEETS else set()
    held = list(meeting_body.held(top)) if kind in MEETS else []
    own = [line for line in lines if len(line) <= 200 and not NOT_ITS_OWN.search(line)]
    own = own if kind in MEETS else [line for line in own if not TARGET.search(line)]
    if day := next(filter(None, map(dates.first_day, held)), meeting_days.labelled(top) if kind in MEETS else None):
        return day
    days = (found.iso for line in own for found in dates.find(line) if len(found.iso) == 10)
    if day := next((day for day in days if day not in others), None):
        return day
    if kind == "cover" and (match := DATE_OF_MEETING.search(text)):
        return dates.first(match[1])
    short = (line for line in lines if len(line) < 120 and not re.search(r"review|approved|posted", line, re.I))
    own_days = (dates.first(line) for line in short if kind in MEETS or not TARGET.search(line))
    day = next((day for day in own_days if day and day not in others), None)
    if kind in MEETS and (day is None or len(day) < DAY):
        told = (meeting_days.day_without_year(top, text), meeting_feet.day(text.splitlines()))
        return next((found for found in told if found and found not in others), day)
    return day
