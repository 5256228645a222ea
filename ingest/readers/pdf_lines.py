"""Words to lines: which words stand on one line, and what the line says."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

import msgspec

from convenor.graph.worded import Worded
from convenor.ingest.readers.assemble import Line
from convenor.ingest.readers.page import Word
from convenor.ingest.readers.pdf_cells import Table

WIDE_GAP = 1.5  # of the font's size: what is further apart on a line is two things
VERY_WIDE_GAP = 3.0
TOUCHING = 0.15  # of the font's size: words drawn without a blank and as close as this are one
SAME_BASE = 0.25  # of the font's size: how far the baselines of one line lie apart
SMALL = 0.85  # of its neighbours' size: a raised or lowered mark

SIZE_OF_FILE = Worded(
    r"(?<=\S)\s+(?:PDF|DOCX?|XLSX?|PPTX?)\W{0,2}\d+(?:\.\d+)?\s?[KM]B$"
)  # behind a link on a printed web page
_LEADER = re.compile(r"\s*(?:[.·…_]\s?){4,}\s*")  # the dots that lead to a page number, the line to sign on


class Placed(Word):
    """A table that stands among words as one of them."""

    content: Table | None = None


class Row(msgspec.Struct):
    """The words on one baseline, from left to right."""

    words: list[Word]
    top: float
    bottom: float
    base: float
    size: float

    @property
    def table(self) -> Table | None:
        """The table that this row is, when it is one."""
        first = self.words[0]
        return first.content if isinstance(first, Placed) else None


def rows(words: Iterable[Word]) -> list[Row]:
    """The words by baseline, from the top of the page to its foot."""
    groups: list[list[Word]] = []
    for word in sorted(words, key=lambda word: word.base):
        if groups and not isinstance(word, Placed) and _on_one_line(groups[-1][0], word):
            groups[-1].append(word)
        else:
            groups.append([word])
    return _with_marks([_row(group) for group in groups])


def _on_one_line(first: Word, word: Word) -> bool:
    return word.base - first.base <= SAME_BASE * min(word.size, first.size)


def _row(words: list[Word]) -> Row:
    words.sort(key=lambda word: word.x0)
    size = max(word.size for word in words)
    large = [word for word in words if word.size >= SMALL * size]
    return Row(words, min(w.top for w in large), max(w.bottom for w in large), large[0].base, size)


def _with_marks(found: list[Row]) -> list[Row]:
    """Raised and lowered small words go to the line beside them."""
    out: list[Row] = []
    for index, row in enumerate(found):
        near = [*out[-1:], *found[index + 1 : index + 2]]
        host = next((other for other in near if _is_mark(row, other)), None)
        if host is None:
            out.append(row)
        else:
            host.words = sorted([*host.words, *row.words], key=lambda word: word.x0)
    return out


def _is_mark(row: Row, host: Row) -> bool:
    if row.table or host.table or row.size >= SMALL * host.size or abs(row.base - host.base) > 0.6 * host.size:
        return False
    return all(any(-1 <= word.x0 - other.x1 <= 0.3 * host.size for other in host.words) for word in row.words)


def line(words: Sequence[Word], page: int) -> Line:
    """The line that words from left to right make. Wide gaps are two blanks in its text, and part its `cells`."""
    cells: list[str] = []
    text = words[0].text
    usual = min((word.x0 - before.x1 for before, word in pairwise(words)), default=0.0)
    for before, word in pairwise(words):
        gap = word.x0 - before.x1
        if _is_wide(gap, max(word.size, before.size), usual if len(words) > 2 else 0.0):
            cells.append(text)
            text = word.text
        else:
            text += ("" if word.glued and gap < TOUCHING * word.size else " ") + word.text
    cells = [_plain(cell) for cell in [*cells, text]]
    cells = [cell for cell in cells if cell]
    cells[-1:] = [SIZE_OF_FILE.sub("", cell) for cell in cells[-1:]]
    bold = _is_bold(words)
    return Line(
        text="  ".join(cells),
        page=page,
        x0=words[0].x0,
        x1=max(word.x1 for word in words),
        top=min(word.top for word in words),
        bottom=max(word.bottom for word in words),
        size=usual_size(words),
        bold=bold,
        cells=tuple(cells) if len(cells) > 1 else (),
        opens_bold=words[0].bold and not bold,
    )


def _is_wide(gap: float, size: float, usual: float) -> bool:
    """Whether a gap parts two things. In justified text all gaps of a line are wide: there it must stand out."""
    return gap > VERY_WIDE_GAP * size or (gap > WIDE_GAP * size and gap > 1.6 * usual)


def usual_size(words: Iterable[Word]) -> float:
    """The font size in which most of the characters stand."""
    sizes: Counter[float] = Counter()
    for word in words:
        sizes[word.size] += len(word.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _is_bold(words: Sequence[Word]) -> bool:
    said = [word for word in words if any(map(str.isalnum, word.text))]
    letters = sum(len(word.text) for word in said)
    return letters > 0 and sum(len(word.text) for word in said if word.bold) > 0.95 * letters


def _plain(text: str) -> str:
    """A cell's text without dot leaders; a bullet from a symbol font as a bullet."""
    text = _LEADER.sub("  ", text).strip()
    first, _, rest = text.partition(" ")
    return f"• {rest}" if rest and len(first) == 1 and "\ue000" <= first <= "\uf8ff" else text
