"""Split a pack into the papers it is made of, and tell what kind each one is, and why."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from convenor.graph import dates
from convenor.graph.model import Block, Document
from convenor.graph.reading import Part
from convenor.ingest import cues, labels
from convenor.ingest.hosts import body_of, commonest
from convenor.ingest.shapes import is_body

CLAUSE = re.compile(r"^\d{1,2}\.\d{1,2}\.?$")


class Section(msgspec.Struct, frozen=True):
    """A part with the range of the document's blocks that it covers."""

    part: Part
    first: int
    last: int  # one past the end

    def blocks(self, document: Document) -> Sequence[Block]:
        """The blocks of the part."""
        return document.blocks[self.first : self.last]


def sections(document: Document) -> list[Section]:
    """The parts of a document in order; a document without seams is one part."""
    seams = _seams(document)
    if not seams or seams[0][0] > 0:
        first_end = seams[0][0] if seams else len(document.blocks)
        kind, why = whole_kind(document, 0, first_end)
        if seams and first_end <= 3 and kind in ("page", "strategy"):
            seams[0] = (0, seams[0][1], seams[0][2])
        else:
            seams.insert(0, (0, kind, why))
    out = []
    for index, (first, kind, why) in enumerate(seams):
        last = seams[index + 1][0] if index + 1 < len(seams) else len(document.blocks)
        if last > first:
            out.append(Section(_part(document, first, last, kind, why), first, last))
    return out


def _seams(document: Document) -> list[tuple[int, str, str]]:
    """(block, kind, why) where a new paper begins."""
    out: list[tuple[int, str, str]] = []
    clauses, kind = 0, ""
    for index, block in enumerate(document.blocks):
        clauses += bool(CLAUSE.match(block.marker))
        text = document.text[block.start : block.end]
        if len(text) > 150 or block.kind == "row" or block.marker or len(document.blocks) - index < 4:
            continue
        found = _cue(document, index, text, kind)
        if found == "cover" and kind == "cover" and out and index - out[-1][0] < 30:
            continue
        if (
            not found
            and kind == "terms"
            and clauses >= 8
            and block.kind in ("heading", "paragraph")
            and _leaves_clauses(document, index)
        ):
            found = "slides"
        if found and (not out or found != kind or found in ("minutes", "notes")):
            start = _title_start(document, index)
            start = max(start, out[-1][0] + 1) if out else start
            out.append((start, found, f"begins with “{text[:80]}”"))
            kind, clauses = found, 0
    return out


def _cue(document: Document, index: int, text: str, kind: str) -> str:
    """The kind of paper that a short block opens, or ""."""
    if labels.NOT_A_SEAM.search(text):
        return ""
    for seam in labels.SEAMS:
        if seam.pattern.search(text) and (document.blocks[index].kind == "heading" or len(text) < 150):
            if seam.kind == "terms" and not _terms_follow(document, index):
                continue
            if seam.kind == "agenda" and (kind or index > 3):
                continue  # an agenda inside a record of a meeting is its list of items
            if seam.kind == "minutes" and kind == "minutes" and index < 12:
                continue
            return seam.kind
    return ""


def _terms_follow(document: Document, index: int) -> bool:
    """Whether what follows is built like terms of reference: clauses, membership, quorum."""
    following = document.blocks[index + 1 : index + 60]
    words = " ".join(document.text[b.start : b.end][:80].lower() for b in following if b.kind == "heading" or b.marker)
    signs = sum(bool(CLAUSE.match(b.marker)) for b in following) >= 3
    return (
        signs
        or sum(w in words for w in ("member", "quorum", "purpose", "meetings", "chair", "definitions", "role")) >= 2
    )


def _leaves_clauses(document: Document, index: int) -> bool:
    """Whether the numbered clauses end here for good: none within the next sixty blocks."""
    return (
        not any(CLAUSE.match(b.marker) for b in document.blocks[index : index + 60])
        and document.blocks[index - 1].marker != "•"
    )


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


def whole_kind(document: Document, first: int, last: int) -> tuple[str, str]:
    """(kind, why) of a stretch without a telling title, from what it is built of."""
    blocks = document.blocks[first:last]
    if not blocks:
        return "page", "no blocks"
    text = document.text[blocks[0].start : blocks[-1].end]
    head = (document.title + "\n" + text[:600]).lower()
    lower = text.lower()
    short = [document.text[b.start : b.end] for b in blocks if b.end - b.start < 60]
    rosters = sum(
        bool(labels.PRESENT.match(s) or labels.APOLOGIES.match(s) or labels.IN_ATTENDANCE.match(s)) for s in short
    )
    if "key messages" in head:
        return "key messages", "its title says key messages"
    if re.search(r"\bminutes\b", head) and (rosters or "resolved" in lower or "apologies" in lower):
        return "minutes", "its title says minutes"
    if lower.count("scheduled to") >= 3:
        return "summary", "it says what was scheduled, not what happened"
    if re.search(r"terms of reference|constitution\b", head) and ("quorum" in lower or "member" in lower):
        return "terms", "its title and clauses are those of terms of reference"
    if rosters >= 2 or (rosters and lower.count("agreed") + lower.count("resolved") >= 3):
        return "minutes", "it lists who was present"
    rows = [document.text[b.start : b.end] for b in blocks[:40] if b.kind == "row"]
    if any(re.search(r"\|\s*(?:attendance|attended|present\??|apologies)\b", row, re.I) for row in rows):
        return "minutes", "a table says who attended"
    inline = any(labels.INLINE.search(document.text[b.start : b.end]) for b in blocks[:30] if b.kind != "row")
    settled = sum(
        any(p.search(document.text[b.start : b.end]) for p in cues.SETTLES)
        or bool(labels.RESOLVED.match(document.text[b.start : b.end]))
        for b in blocks
    )
    met = re.search(
        r"\b(?:minutes|meeting|notes|record|proceedings|decisions?|agm|session|cofnodion|cyfarfod)\b", head
    ) and dates.find(text[:1500])
    if (met and (rosters or inline or any(_has_status(document, b) for b in blocks[:60] if b.kind == "row"))) or (
        met and settled >= 3 and "strategy" not in head
    ):
        return "minutes", "it records a meeting"
    strategic = len(
        re.findall(
            r"\b(?:our (?:vision|priorit|ambition|aim|strateg)|priority \d|strategic (?:aim|objective|priorit)|"
            r"strategy)",
            lower,
        )
    )
    if "strategy" in head or "priorities" in head or strategic >= 5:
        return "strategy", "it speaks of vision and priorities"
    return "page", "nothing tells its kind"


def _has_status(document: Document, block: Block) -> bool:
    """Whether a table row carries an attendance label."""
    return sum(bool(labels.cell_label(document.text[c.start : c.end])) for c in block.cells) == 1


def _part(document: Document, first: int, last: int, kind: str, why: str) -> Part:
    blocks = document.blocks[first:last]
    start, end = blocks[0].start, blocks[-1].end
    top = [document.text[b.start : b.end] for b in blocks[:14]]
    text = document.text[start:end]
    status = None
    if kind == "terms":
        status = (
            "draft"
            if _is_draft(document, first, text)
            else "approved"
            if re.search(r"\bapproved\b|\badopted\b", text[:600], re.I)
            else None
        )
    elif re.search(r"\b(?:draft|unconfirmed)\b", " ".join(top[:5]), re.I):
        status = "draft"
    return Part(
        kind=kind,
        title=_title(kind, top),
        start=start,
        end=end,
        date=_date(kind, top, text),
        body=body_of(top) or (commonest(text) if kind in ("minutes", "notes", "terms") else None),
        status=status,
        why=why,
    )


def _is_draft(document: Document, first: int, text: str) -> bool:
    """Whether terms of reference are a proposal: they say draft, or the paper before them puts them for approval."""
    before = document.text[max(0, document.blocks[first].start - 2500) : document.blocks[first].start].lower()
    return "draft" in text[:400].lower() or bool(
        re.search(
            r"proposed (?:changes|updates)|for (?:approval|ratification|comment)|final comments|ratification|revised",
            before,
        )
    )


def _title(kind: str, top: list[str]) -> str:
    cue = next(
        (t for t in top if any(s.kind == kind and s.pattern.search(t) for s in labels.SEAMS)), top[0] if top else kind
    )
    return cue[:160]


def _date(kind: str, top: list[str], text: str) -> str | None:
    """The paper's own date: of the meeting for minutes, never the day on which something was posted or approved."""
    for line in top[: 2 if kind == "page" else None]:
        if (
            re.search(r"\b(?:posted|publish\w*|publication|call-in|deadline|review|approved|updated)\b", line, re.I)
            or len(line) > 200
        ):
            continue
        if found := dates.first_day(line):
            return found
    if kind == "cover" and (match := re.search(r"date of (?:the )?meeting:?\s+(.{0,40})", text, re.I)):
        return dates.first(match[1])
    return next(
        (
            d
            for line in top[: 2 if kind == "page" else None]
            if len(line) < 120 and not re.search(r"review|approved|posted", line, re.I) and (d := dates.first(line))
        ),
        None,
    )
