"""Plain text, as saved by hand or taken out of a PDF: hard-wrapped lines, lost page breaks, tables without cells."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec

from convenor.graph.model import Document
from convenor.ingest.readers import (
    cell_lines,
    laid_out,
    lists_below,
    lost_gaps,
    lost_marks,
    side_by_side,
    slashed,
    torn_columns,
)
from convenor.ingest.readers.assemble import Line, Raw, assemble
from convenor.ingest.readers.drawn_tables import barred
from convenor.ingest.readers.encoding import decode
from convenor.ingest.readers.flow_tables import tables
from convenor.ingest.readers.lines import blocks
from convenor.ingest.readers.tabbed import rows, with_gaps

MARGIN = re.compile(
    r"^\s*(?P<said>\S.{38,}\S)\s{4,}(?P<owner>[A-Z]{2,4}(?:\s?[/&,]\s?[A-Z]{2,4})*|All|(?:Town |Parish )?Clerk|Chair(?:man)?|Secretary|Treasurer|Cllr [A-Z][\w’'-]+)\s*$"
)
ENDED = re.compile(r"[.;]$")
QUOTED = re.compile(r"^>[> ]*")
FEWEST_QUOTED = 3
FIRST_LAID, FIRST_STROKED, FIRST_TORN, FIRST_OF_CELLS = (
    5000,
    90_000,
    100_000,
    200_000,
)  # so that no two tables have one number
FOOT = re.compile(
    r"\s{20,}(?:Page )?-?\s?\d{1,3}(?: (?:of|/) \d{1,3})?\s?-?\s*$"
)  # a page's number far from the margin, with no page break left behind it
LOWER = re.compile(r"^\s*[a-z]")
REFERENCE = re.compile(
    r"`(?P<words>[^`<>\n]{1,120}?)(?:\s+<[^<>`\s]{1,400}>)?`__?(?!\w)"
)  # "`A Name`_", a link of reStructuredText
LETTER = re.compile(r"^\s*(?P<letter>[a-z])\s+(?=[A-Z])")  # a clause's letter without a stop
CAPITAL = re.compile(r"^\s*(?P<letter>[A-Z])\s{3,}(?=[A-Z][\w’'-]+(?: [\w’'/&-]+){2})")  # that of a title


def read(path: Path, data: bytes) -> Document:
    """The document of a text file. Blank lines and indents stand in for positions: one line is one unit high."""
    return assemble(blocks(tables(lines(barred(decode(data), ruled=False)))), path=path, data=data)


def lines(text: str) -> list[Line | Raw]:
    """The lines of a text with their row as vertical position; a form feed starts a new page."""
    out: list[Line | Raw] = []
    paged = "\f" in text
    page, top = 1, 0.0
    spaced = _double_spaced(text)
    text = REFERENCE.sub(r"\g<words>", text) if "`_" in text else text
    printed = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n\f").split("\n")
    printed = lost_marks.signed(lost_marks.circled(side_by_side.unfolded(lost_marks.titled(_unquoted(printed)))))
    printed = lost_marks.bulleted(
        lost_marks.led_in(lost_marks.numbered(lost_marks.parted(lost_marks.alone(_margins(lost_gaps.barred(printed))))))
    )
    printed = _lettered(_lettered(printed, LETTER, "a"), CAPITAL, "A")
    printed = lists_below.marked(printed) if spaced else printed
    printed, stroked = slashed.parted(slashed.unglued(printed), FIRST_STROKED)
    laid, taken = laid_out.rows(printed, FIRST_LAID)
    torn, within = torn_columns.rows(printed, FIRST_TORN)
    taken |= within
    celled, within = cell_lines.rows(printed, FIRST_OF_CELLS)
    taken |= within
    tabbed = {at: row for at, row in rows(printed).items() if at not in taken} | laid | torn | celled | stroked
    for number, raw in enumerate(printed):
        if raw.startswith("\f"):
            page, top = page + 1, 0.0
        if number in tabbed:
            out.append(msgspec.structs.replace(tabbed[number], page=page if paged else None))
            top += 1
            continue
        if number in taken or FOOT.match(raw):
            continue
        stripped = with_gaps(raw.replace("\u00a0", " ").replace("\ufeff", "").strip("\f \t"))
        if stripped:
            if raw.startswith(" ") and not raw.startswith("  ") and top:
                top += 1  # what is left of a page break in text taken out of a PDF
            indent = 0.0 if len(raw) - len(raw.lstrip(" \t\f\u00a0")) < 4 else 2.0
            out.append(
                Line(
                    text=stripped,
                    page=page if paged else None,
                    x0=indent,
                    x1=indent + len(stripped),
                    top=top,
                    bottom=top + 1,
                    size=0.0,
                    bold=False,
                )
            )
            top += 1
        else:
            top += 0.4 if spaced else 1
    return out


def _unquoted(printed: list[str]) -> list[str]:
    """The lines without the marks by which a mail quotes another, where several bear them."""
    quoted = sum(line.startswith(">") for line in printed)
    return [QUOTED.sub("", line, count=1) for line in printed] if quoted >= FEWEST_QUOTED else printed


def _margins(printed: list[str]) -> list[str]:
    """The lines, with the initials or the office in a paragraph's margin behind its last line instead of within it.

    Where the line that has it ends a sentence, so does the paragraph.
    """
    out = list(printed)
    for number, line in enumerate(printed[:-1]):
        note = MARGIN.match(line)
        if note and ENDED.search(note["said"]) and printed[number + 1].strip():
            out[number] += "\n"
        if not note or not LOWER.match(printed[number + 1]):
            continue
        last = number + 1
        while (
            last + 1 < len(printed)
            and printed[last + 1].strip()
            and LOWER.match(printed[last + 1])
            and not MARGIN.match(printed[last])
        ):
            last += 1
        if not MARGIN.match(printed[last]):
            out[number], out[last] = note["said"], f"{out[last].rstrip()}{' ' * 5}{note['owner']}"
    return [row for line in out for row in line.split("\n")]


def _lettered(printed: list[str], letter: re.Pattern[str], first: str) -> list[str]:
    """The lines, where "a", "b", "c" open clauses one after the other without a stop, with one ("a) Meetings shall …")."""
    out = list(printed)
    wanted, before = first, -1
    for number, line in enumerate(printed):
        opens = letter.match(line)
        if opens and opens["letter"] in (first, wanted):
            if opens["letter"] == wanted and wanted != first:
                for at in (before, number):
                    out[at] = letter.sub(r"\g<letter>) ", printed[at])
            wanted, before = chr(ord(opens["letter"]) + 1), number
    return out


def _double_spaced(text: str) -> bool:
    """Whether nearly every line of the text is followed by a blank one, so that a blank line means nothing."""
    rows = text.split("\n")
    if max((len(r) for r in rows), default=0) > 200:
        return False
    filled = [i for i, r in enumerate(rows[:-1]) if r.strip()]
    return (
        len(filled) > 5
        and sum(not rows[i + 1].strip() for i in filled) > 0.9 * len(filled)
        and not re.search(r"\n\s*\n\s*\n", text)
    )
