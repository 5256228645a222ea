"""From the lines of a page to paragraphs, headings and list items: what belongs together, and what is page furniture.

Lines come from plain text (no positions but the indent) or from PDF (boxes, font size, weight). A line ends a
paragraph when the next one starts something new, or when it stops well short of its neighbours and what follows
starts a sentence. Furniture is what recurs at the edge of pages, and page numbers.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import accumulate, pairwise, takewhile

from convenor.ingest.readers import plan_lines
from convenor.ingest.readers.assemble import Line, Raw
from convenor.ingest.readers.block import block
from convenor.ingest.readers.entry_lines import A_GROUP, A_TASK, are_entries, is_prose, tasks
from convenor.ingest.readers.fitting import page_edges, would_have_fitted
from convenor.ingest.readers.furniture import without_furniture
from convenor.ingest.readers.headings import with_headings
from convenor.ingest.readers.markers import ADDRESS_END, VERB_END, cuts_body, goes_over, marker, parts
from convenor.ingest.readers.mended import mended
from convenor.ingest.readers.names_cut import closes_a_name, cuts, cuts_a_told_name, leaves_open, names_another
from convenor.ingest.readers.paragraphs import lettered
from convenor.ingest.readers.plan_lines import FIELD_OF_PLAN, LEADS_LIST, OF_PLAN, SUBLABEL, entries, is_unwrapped
from convenor.ingest.words.labels import LABEL_ALONE, label_of

TERMINAL = re.compile(r"(?:[.!?:;]|: ?[–—-])[”’\"')\]]*(?: \|)?$")
CONTINUES = re.compile(r"^[a-zà-ɏ(&,;)£]")
NOTE = re.compile(r"^\([A-Z]\w+ ")  # a sentence in brackets, below one that has ended
TORN_LINE = re.compile(r"^[a-z]{2,}")
FAR = 0.85  # line heights between lines that do not stand right below one another
NEAR = 1.5  # line heights: at most a blank line
FULL = 0.72  # of the width of the lines around, which a line of wrapped text fills
WIDEST = 160  # characters of a line of wrapped text
OFF = 3.5  # line heights beyond which nothing goes on
AROUND = 12  # lines below one that tell whether it stands in a list


def blocks(lines: Sequence[Line | Raw]) -> list[Raw]:
    """Blocks in reading order. A `Raw` among the lines (a table row) passes through and ends the paragraph above it."""
    joiner = _Joiner(without_furniture(lines))
    out: list[Raw] = []
    run: list[Line] = []
    start = 0
    for index, line in enumerate(joiner.lines):
        if run and (isinstance(line, Raw) or not joiner.joins(start, index)):
            out.append(block(run, joiner.gap_above(start) if out else 9.0, out))
            run = []
        if isinstance(line, Raw):
            out.append(line)
            continue
        start = start if run else index
        run.append(line)
    if run:
        out.append(block(run, joiner.gap_above(start) if out else 9.0, out))
    return with_headings(mended(lettered(out)))


class _Joiner:
    """Tells whether a line goes on with the block above it, by the lines around."""

    def __init__(self, lines: Sequence[Line | Raw]) -> None:
        self.lines = lines
        self._texts = [line.text.strip() for line in lines]
        self._marks = [marker(text)[0] for text in self._texts]
        ends = [False, *(bool(TERMINAL.search(text)) for text in self._texts)]
        self._continues = [
            bool(CONTINUES.match(text)) and not (ended and NOTE.match(text))
            for text, ended in zip(self._texts, ends, strict=False)
        ]
        self._open = [
            goes_over(text) or bool(ADDRESS_END.search(text)) or cuts_body(text, below)
            for text, below in pairwise([*self._texts, ""])
        ]
        self._terminal = ends[1:]
        self._often = Counter(self._texts)
        self._widths = _local_widths(lines)
        self._edges = page_edges(lines)
        self._torn = _is_torn(lines)
        self._leading = _leading(lines)
        self._last = self._group_ends()
        self._unwrapped = is_unwrapped(lines, self._continues)
        self._prose = _running(map(is_prose, self._texts))
        self._broken = _running(self._continues), _running(self._open)
        self._entries = entries(self._texts, self._last) | tasks(self._texts)

    def _group_ends(self) -> list[int]:
        """For each line the last one of the unbroken lines that it stands in."""
        ends = list(range(len(self.lines)))
        for index in range(len(self.lines) - 2, -1, -1):
            if _adjacent(self.lines[index], self.lines[index + 1]):
                ends[index] = ends[index + 1]
        return ends

    def gap_above(self, index: int) -> float:
        """The empty space above a line, in line heights; 9 at the top of a page and below a table."""
        line, above = self.lines[index], self.lines[index - 1] if index else None
        near = isinstance(line, Line) and isinstance(above, Line) and above.page == line.page
        return _gap(above, line) if near and isinstance(line, Line) and isinstance(above, Line) else 9.0

    def joins(self, start: int, index: int) -> bool:
        """Whether a line goes on with the block that begins at `start` and ends right above it."""
        first, last, line = self.lines[start], self.lines[index - 1], self.lines[index]
        assert isinstance(first, Line) and isinstance(last, Line) and isinstance(line, Line)
        if self._opens(start, index, last, line):
            return False
        gap = _gap(last, line)
        if self._must_go_on(index, last, line, gap):
            return True
        goes_on = self._continues[index] or self._open[index - 1]
        alone = self._unwrapped and not (self._continues[index] if self._marks[start] else goes_on)
        if alone or self._is_whole(index, gap):
            return False
        if line.page != last.page or line.x0 > last.x1 or line.top < last.top - 1:  # a new page or column
            return goes_on and not self._terminal[index - 1]
        if gap > OFF:
            return False
        reach = self._widths[index - 1] - first.x0
        full = last.x1 >= first.x0 + FULL * reach
        if gap > FAR:
            goes_on = goes_on and not plan_lines.opens_below(self._texts[index - 1], self._texts[index])
            return not self._terminal[index - 1] and (goes_on or (full and self._goes_over(index, first, last, reach)))
        if goes_on:
            return True
        if self._terminal[index - 1] and not full:
            return False
        if self._marks[start]:
            if start == index - 1 and not line.size and self._is_titled(index, last, reach):
                return False
            return last.x1 >= first.x0 + 0.5 * reach or last.x0 > first.x0 or self._ends_item(start, index)
        return full and (not self._lists(start, index) or self._had_no_room(index))

    def _had_no_room(self, index: int) -> bool:
        """Whether a line on a printed page begins below only since its first word had no room at the end of the one above."""
        last, line = self.lines[index - 1], self.lines[index]
        assert isinstance(last, Line) and isinstance(line, Line)
        edge = self._edges.get(last.page)
        if edge is None or line.page != last.page or line.x0 < last.x0 - 2 or self._terminal[index - 1]:
            return False
        return not would_have_fitted(last, line, edge)

    def _opens(self, start: int, index: int, last: Line, line: Line) -> bool:
        """Whether a line begins something new whatever stands above it: by its marker, cells, size, weight or distance."""
        gap = _gap(last, line)
        below = line.page == last.page and line.top >= last.top - 1
        if self._leading is not None and line.size and below and gap > self._leading + 0.35:
            return True
        before = self._texts[index - 1]
        mark, rest = marker(self._texts[index], self._marks[start])
        before_name = before.endswith((",", " and", "&")) or ADDRESS_END.search(before)
        initial = mark and before_name and re.match(r"^[A-Z]\.$", mark) and not rest[:1].islower()
        below_label = start == index - 1 and (LABEL_ALONE.fullmatch(before) or _heads_a_list(before))
        heads = SUBLABEL.fullmatch(self._texts[index]) and before.count(",") > 1 and not self._open[index - 1]
        fields = line.cells or self._texts[index].count(" / ") > 1
        own_margin = line.x0 <= last.x0 and FIELD_OF_PLAN.match(self._texts[index])
        of_plan = OF_PLAN.fullmatch(self._texts[index]) or own_margin
        if not self._open[index - 1] and (index in self._entries or LEADS_LIST.fullmatch(self._texts[index])):
            return True
        below_aim = start == index - 1 and OF_PLAN.fullmatch(before) and SUBLABEL.match(self._texts[index])
        again = not self._open[index - 1] and self._often[self._texts[index]] > 1  # as it stands over other lists
        labelled = self._marks[start] or before.isdecimal() or self._terminal[index - 1] or again  # or a page's number
        labels = (of_plan and bool(labelled) and self._texts[index][0].isupper()) or below_aim
        if self._marks[start] and not self._open[index - 1] and names_another(self._texts[start], self._texts[index]):
            return True
        group = self._marks[start] and index + 1 < len(self.lines) and self._marks[index + 1] and line.x0 <= last.x0
        if group and not self._open[index - 1] and A_GROUP.fullmatch(self._texts[index]):
            return True
        if (mark and not initial) or fields or heads or labels or below_label or _is_label(self._texts[index]):
            return True
        if (before.isupper() or not self._open[index - 1]) and parts(self._texts[start], before, self._texts[index]):
            return True
        if abs(line.size - last.size) > 0.12 * max(last.size, 1):
            return True
        return line.bold != last.bold and not self._continues[index] and not self._open[index - 1]

    def _is_whole(self, index: int, gap: float) -> bool:
        """Whether the line above is a whole paragraph: wider than a page or a row, and ended, or a title above a blank line that ends in a verb."""
        before = self._texts[index - 1]
        if self._continues[index]:
            return False
        if self._terminal[index - 1] and (len(before) > WIDEST or before.endswith(" |")):
            return True
        return gap > FAR and not self._torn and bool(VERB_END.search(before))

    def _must_go_on(self, index: int, last: Line, line: Line, gap: float) -> bool:
        """Whether the line above is left open: within brackets, a body's or person's name, a word with a hyphen."""
        before, text = self._texts[index - 1], self._texts[index]
        if leaves_open(before, text) and gap <= OFF and line.page == last.page:
            return True
        if closes_a_name(before, text) or (gap <= NEAR and cuts(before, text)):
            return True
        if gap <= NEAR and cuts_a_told_name(before, text, self._texts):
            return True
        return gap <= FAR and before.endswith("-") and bool(re.search(r"\w-$", before))

    def _goes_over(self, index: int, first: Line, last: Line, reach: float) -> bool:
        """Whether a full line goes on below a blank one, in a text that has them in the middle of sentences."""
        before = self._texts[index - 1]
        brimful = last.x1 >= first.x0 + 0.88 * reach and "," in before
        return self._torn and self._widths[index - 1] > 55 and (is_prose(before) or brimful)

    def _is_titled(self, index: int, last: Line, reach: float) -> bool:
        """Whether a numbered line of plain text is a title: a sentence begins below it, whose first word had room on it."""
        text = self._texts[index]
        if not (self._marks[index - 1][0].isdigit() and text[0].isupper() and not self._terminal[index - 1]):
            return False
        had_room = last.x1 + 1 + len(text.split()[0]) <= last.x0 + FULL * reach
        return had_room and (is_prose(text) or self._terminal[index])

    def _ends_item(self, start: int, index: int) -> bool:
        """Whether a line has nothing right below it but the next list item: then it is the tail of the item above."""
        if self._marks[start][0].isdigit() and len(self._texts[index - 1]) <= 30:
            return False
        if self._last[index] == index:
            return True
        return isinstance(self.lines[index + 1], Line) and bool(self._marks[index + 1])

    def _lists(self, start: int, index: int) -> bool:
        """Whether the unbroken lines around are one entry a line (names, addresses) and not wrapped prose."""
        end = min(self._last[index], index + AROUND)
        size = end + 1 - start
        if 2 * (self._prose[end + 1] - self._prose[start]) > size:
            return end == self._last[index] and self._are_entries(start, end)
        continues, opens = self._broken
        return continues[end + 1] - continues[start + 1] + opens[end] - opens[start] <= 0.2 * size

    def _are_entries(self, start: int, end: int) -> bool:
        above = takewhile(lambda at: self._last[at] == end and not self._terminal[at], range(start - 1, -1, -1))
        run = range(start - len(list(above)), end + 1)
        broken = [self._terminal[at] or self._open[at] or bool(self._marks[at]) for at in run]
        return are_entries([self._texts[at] for at in run], broken)


def _running(flags: Iterable[bool]) -> list[int]:
    """How many of the flags before each position are set."""
    return list(accumulate(map(int, flags), initial=0))


def _local_widths(lines: Sequence[Line | Raw]) -> list[float]:
    """For each line the right edge that a full line would reach: the widest of the lines around it in its column."""
    out: list[float] = []
    for index, line in enumerate(lines):
        if isinstance(line, Raw):
            out.append(0.0)
            continue
        around = [
            other.x1
            for other in lines[max(0, index - 8) : index + 9]
            if isinstance(other, Line) and other.page == line.page and other.x0 < line.x1 and other.x1 > line.x0
        ]
        out.append(max(around, default=line.x1))
    return out


def _leading(lines: Sequence[Line | Raw]) -> float | None:
    """The usual gap between lines of one paragraph, in line heights, where positions on a page tell; else None."""
    gaps = sorted(
        _gap(a, b)
        for a, b in pairwise(lines)
        if isinstance(a, Line)
        and isinstance(b, Line)
        and a.size
        and a.page == b.page
        and abs(a.x0 - b.x0) < 40
        and 0 <= b.top - a.top < 3 * (a.bottom - a.top)
    )
    return gaps[len(gaps) // 4] if gaps else None


def _is_torn(lines: Sequence[Line | Raw]) -> bool:
    """Whether blank lines stand in the middle of sentences, as in text taken out of a PDF."""
    pairs = [
        (a, b) for a, b in pairwise(lines) if isinstance(a, Line) and isinstance(b, Line) and 0.85 < _gap(a, b) < 3
    ]
    return sum(bool(TORN_LINE.match(b.text)) and not TERMINAL.search(a.text.strip()) for a, b in pairs) >= 3


def _gap(a: Line, b: Line) -> float:
    """Vertical distance between two lines in line heights (0 = next line); blank lines count as one each."""
    height = max(a.bottom - a.top, b.bottom - b.top, 0.1)
    return (b.top - a.bottom) / height


def _heads_a_list(text: str) -> bool:
    """Whether a line is a label and a mark, below which a list begins ("Apologies had been received from: -")."""
    kind, rest = label_of(text) if text[-1:] in ":–-" else ("", "")
    return bool(kind) and not rest


def _is_label(text: str) -> bool:
    """Whether a line opens a list of those present, in attendance or away ("Officers present: …"), or a numbered task."""
    if ":" not in text[:60]:
        return bool(LABEL_ALONE.fullmatch(text) or A_TASK.match(text))
    return bool(label_of(text)[0] or A_TASK.match(text))


def _adjacent(a: Line | Raw, b: Line | Raw) -> bool:
    return isinstance(a, Line) and isinstance(b, Line) and a.page == b.page and _gap(a, b) <= 0.85 and b.top >= a.top
