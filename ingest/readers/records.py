"""Directories, papers of their own kind: lists of records as tables whose headers say what each column holds.

Readers of such formats hand over tables with the headers below; `convenor.ingest.directory` reads those of any format.
A record's quote is its row. Addresses, telephone numbers and the like are left out: nobody asks a record of a board for them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec

from convenor.graph.errors import NotAPaper
from convenor.graph.model import Document
from convenor.ingest.readers.assemble import Raw, assemble

KIND = "directory"
LONGEST_CELL = 300  # code points; no name, title or date is longer, and evidence stays a line
PERSON, OTHER_NAMES, ROLE, BODY, PLACE, ON_BEHALF = "Person", "Other names", "Role", "Body", "Area", "On behalf of"
SINCE, UNTIL, DATE, TIME, VENUE, ATTENDANCE = "Since", "Until", "Date", "Time", "Venue", "Attendance"
STANDING, PART_OF, MEMBER_BODY, BODY_KIND = "Standing", "Part of", "Member body", "Kind of body"
NUMBER, ITEM = "Number", "Item"
REFERENCE = "Reference"  # filled only where one name stands for several people: what tells them apart


class Records(msgspec.Struct, frozen=True):
    """Records of one kind: the table's title, its header and its rows, each as long as the header."""

    title: str
    header: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]


def document(tables: Iterable[Records], *, path: Path, data: bytes, title: str) -> Document:
    """The directory as a document: a heading, a header row and a row for each record of every table that has any."""
    raws = [Raw("heading", title, level=1)]
    for number, table in enumerate((each for each in tables if each.rows), 1):
        raws.append(Raw("heading", table.title, level=2))
        raws.append(Raw("row", cells=table.header, table=number, header=True))
        raws += [Raw("row", cells=tuple(cell[:LONGEST_CELL] for cell in row), table=number) for row in table.rows]
    if len(raws) == 1:
        raise NotAPaper(f"{title} lists nobody and nothing: check that it is the right file.")
    return msgspec.structs.replace(assemble(raws, path=path, data=data, title=title), kind=KIND)
