"""Lists of councillors or members as CSV, with the columns of Open Council Data UK or others that say the same."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path

from convenor.graph.errors import NotAPaper, UnreadablePaper
from convenor.graph.model import Document
from convenor.ingest.readers import records
from convenor.ingest.readers.assemble import clean
from convenor.ingest.readers.encoding import decode
from convenor.ingest.readers.opening import shown

DELIMITERS = ",;\t|"
MOST_COLUMNS = 200
# What a column holds, by the whole of its header in lower case, letters and blanks alone.
_COLUMNS = {
    records.PERSON: r"(?:councillors?|members?|persons?|full|trustees?|governors?)?\s?names?|councillor|member|person",
    records.ROLE: r"(?:councillor |member )?(?:role|position|post|office|key posts?)(?: held| title)?|job title",
    records.BODY: r"(?:council|committee|body|organi[sz]ation|authority|board|group|panel)(?: ?name| ?label| ?title)?",
    records.PLACE: r"(?:electoral )?(?:ward|division|area|constituency|parish)(?: ?name| ?label)?",
    records.ON_BEHALF: r"(?:political )?(?:party|group)(?: ?name| ?label)?|on behalf of|representing|nominated by",
    records.SINCE: r"(?:start|term start|from|since|appointed|elected|date elected|date appointed)(?: ?date| on)?",
    records.UNTIL: r"(?:end|term end|until|to|left|end of term|term ends|term expires)(?: ?date| on)?",
}
_COLUMN = {kind: re.compile(pattern) for kind, pattern in _COLUMNS.items()}
_FORENAME = re.compile(r"(?:first|given|fore)\s?names?")
_SURNAME = re.compile(r"(?:last|family|sur)\s?names?")


def read(path: Path, data: bytes) -> Document:
    """The list as a directory. Raises NotAPaper for a table that names no people."""
    text = decode(data)
    columns = _wanted(_header(text))
    if columns is None:
        what = "has no column of names beside one of bodies, roles, wards or parties"
        raise NotAPaper(f"{shown(path)} {what}: head them as in “Council, Ward Name, Councillor Name, Party Name”.")
    try:
        rows = [_row(cells, columns) for cells in _rows(text)][1:]
    except csv.Error as error:
        raise UnreadablePaper(f"{shown(path)} is no whole CSV file ({error}): export it again.") from error
    table = records.Records("Members", tuple(kind for kind, _ in columns), [row for row in rows if any(row)])
    return records.document([table], path=path, data=data, title=f"Members in {shown(path)}")


def _rows(text: str) -> list[list[str]]:
    first = text.lstrip("\ufeff\r\n")
    line = first.split("\n", 1)[0]
    delimiter = max(DELIMITERS, key=line.count)
    return list(csv.reader(io.StringIO(first.replace("\0", "")), delimiter=delimiter))


def _header(text: str) -> list[str]:
    line = text.lstrip("\ufeff\r\n").split("\n", 1)[0]
    try:
        return _rows(line)[0][:MOST_COLUMNS] if len(line) <= 100 * MOST_COLUMNS else []
    except (csv.Error, IndexError):
        return []


def _wanted(header: list[str]) -> list[tuple[str, tuple[int, ...]]] | None:
    """The columns to take, each with what it holds: those of a forename and of a surname are one."""
    found: dict[str, tuple[int, ...]] = {}
    plain = [" ".join(re.sub(r"[^a-z ]", " ", clean(_apart(cell)).lower()).split()) for cell in header]
    names = [next((i for i, cell in enumerate(plain) if each.fullmatch(cell)), None) for each in (_FORENAME, _SURNAME)]
    if None not in names:
        found[records.PERSON] = tuple(index for index in names if index is not None)
    for index, cell in enumerate(plain):
        kind = next((kind for kind, pattern in _COLUMN.items() if kind not in found and pattern.fullmatch(cell)), None)
        if kind:
            found[kind] = (index,)
    if records.PERSON not in found or len(found) < 2:
        return None
    return [(kind, found[kind]) for kind in (*_COLUMNS,) if kind in found]


def _apart(cell: str) -> str:
    """ "CouncillorName" and "councillor_name" as words."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", cell)


def _row(cells: list[str], columns: list[tuple[str, tuple[int, ...]]]) -> tuple[str, ...]:
    return tuple(" ".join(cells[i].strip() for i in where if i < len(cells)).strip() for _, where in columns)
