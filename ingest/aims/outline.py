"""Aims by the outline of a strategy: chapters that are aims, with what will be done and how it will be known below them.

A heading is an aim where it says so ("Priority 1: …", "Theme: …"), where it stands below one that announces aims
("Our priorities"), where an announced list has named it, or where several chapters have the same labels below them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from convenor.graph.model import Block
from convenor.graph.reading import Aim, Part
from convenor.ingest.aims import (
    aim_lines,
    aim_lists,
    called,
    numbered_again,
    told_aims,
    told_tasks,
)
from convenor.ingest.aims.ahead import look_ahead
from convenor.ingest.aims.aim_headings import HELD, LONGEST_HEADING, kind_by_title, label_of, led_in
from convenor.ingest.aims.aims import keep, owned, plain_label
from convenor.ingest.aims.under_way import FLAT, WHOLE, Open, holder, numbered, with_new
from convenor.ingest.names.findings import Findings
from convenor.ingest.words import aim_cues as cues, announcements
from convenor.ingest.words.announcements import Announcement

MOST_WORDS = 80  # of an action
STATED = "statement of the vision"
SINGLE = ("mission", "aim", "goal", "ambition", "outcome", "objective")  # kinds of which a paper may state just one


def read(findings: Findings, part: Part, blocks: Sequence[Block], covered: set[int]) -> dict[int, str]:
    """Add the aims that the outline of a strategy gives; the aims in whose chapters tables stand, by table."""
    outline = _Outline(findings, part, blocks, covered)
    outline.read()
    return outline.tables


class _Outline:
    """One pass over a strategy. `open` are the aims under way as (level, kind, id); `mode` what the items below are: "under" and "said"
    only what they sound like, else the kind of each."""

    def __init__(self, findings: Findings, part: Part, blocks: Sequence[Block], covered: set[int]) -> None:
        self.findings, self.part = findings, part
        ahead = look_ahead(findings, part, blocks, covered)
        self.blocks, self.words, self.done = ahead.blocks, ahead.words, ahead.done
        self.groups, self.headed, self.whole, self.plain = ahead.groups, ahead.headed, ahead.whole, ahead.plain
        self.told = aim_lines.told_below(self.blocks, self.words)
        self.names_plan, self.promises, self.again = ahead.names_plan, ahead.promises, ahead.again
        self.chapters = ahead.chapters
        self.numbered: set[str] = set()  # the aims whose headings say that they are aims: any item below is an action
        self.counted: set[str] = set()  # the aims whose headings print a number
        self.tables: dict[int, str] = {}
        top = " ".join([findings.document.title, *self.words[:12]])
        self.strategic = part.kind == "strategy" or bool(cues.SAYS_STRATEGY.search(top))
        self.open: list[Open] = []
        self.mode, self.past, self.depth = "", False, 0  # `depth`: the level of the items of the list under way
        domains = (r for r in findings.rows if isinstance(r, Aim) and r.strategy == part.title and r.kind == "domain")
        self.known = {plain_label(row.label): (row.kind, row.id) for row in domains}  # plain label → (kind, id)
        self.titled = kind_by_title((findings.document.title, *self.words[:2]))
        self.kept, self.recent = "", (-9, "")  # the last entry; the last action outside a chapter's list with its block

    def read(self) -> None:
        for index, (block, words) in enumerate(zip(self.blocks, self.words, strict=True)):
            if index in self.done or not words:
                continue
            if block.kind == "row":
                self.mode = ""
                if self.open and block.table is not None:
                    self.tables.setdefault(block.table, self.open[-1][2])
            elif index in self.again and index:
                self._list(index - 1, Announcement("priority", sure=True))
            elif again := numbered_again.read(self.findings, self.part, self.blocks, self.words, index):
                self.done |= again
            elif aim_lines.heads(block, words, bool(self.open)):
                self._heading(index)
            elif (
                self.names_plan
                and not self.open
                and (run := aim_lists.labelled(self.findings, self.part, self.blocks, index, self.titled, self.known))
            ):
                self.done |= run
            elif block.kind == "item" and not aim_lines.is_clause(self.blocks, self.words, index):
                self._item(index)
            elif block.kind == "paragraph" and (named := self.known.get(plain_label(words))):
                self._enter(FLAT, *named)  # the name of an aim that a list has announced, alone on its line
            else:
                self._line(index)

    def _heading(self, index: int) -> None:
        block, words = self.blocks[index], self.words[index]
        level = WHOLE if index == self.whole else block.level if block.kind == "heading" else FLAT
        self.past = level < FLAT and bool(cues.ACHIEVED.search(words) or cues.AFTERWARDS.match(words))
        known = self.known.get(plain_label(aim_lists.label_of(words))) if level < FLAT else None
        if match := cues.NUMBERED.match(words) or cues.LABELLED.match(words):
            self._numbered(index, match, level)
        elif self._coded(index):
            return
        elif not self.open and (said := cues.STATES.match(words)):
            stated = cues.KIND.get((said["word"] or said["ours"]).split()[-1].lower(), "ambition")
            keep(self.findings, self.part, stated, said["text"], block, rule=STATED)
        elif (label := label_of(words)) is not None and not (label == "" and known):
            of_all = label == "measure" and aim_lines.measures_all(self.blocks, self.words, index, self.chapters)
            self.past = self.past and not of_all
            self.open = [each for each in self.open if each[0] <= level and not of_all]
            alone = label == "action" and block.kind == "heading" and not self.open
            self.mode = "said" if alone else label
            self._announced(index, announcements.by_heading(words) if alone else None)
        elif kind := self.headed.get(index):
            self._chapter(kind, aim_lists.label_of(words), block, level, block.marker.strip("().") or None)
            self.mode = self.groups.get(index, self.mode)
        elif known:
            self._enter(level, *known)
            self.numbered |= {known[1]} if index in self.chapters else set()
        else:
            announced = announcements.by_heading(words)
            of_page = self.open and self.open[0][0] == WHOLE and not announced
            self._close(WHOLE if of_page else level)
            self._announced(index, announced)

    def _numbered(self, index: int, match: re.Match[str], level: int) -> None:
        """Open the aim of a heading that numbers or names its kind."""
        label, block = match["label"], self.blocks[index]
        if not label and index + 1 < len(self.blocks):
            label = self.words[index + 1]
            self.done.add(index + 1)
        if 3 < len(label) < LONGEST_HEADING and not (cues.OF_OTHERS.match(label) or cues.NUMBERED.match(label)):
            self._chapter(cues.kind_of(match["kind"]), label, block, level, match.groupdict().get("number"))
            self.numbered.add(self.open[-1][2])

    def _chapter(self, kind: str, label: str, block: Block, level: int, number: str | None) -> None:
        parent = holder(self.findings, self.open, level, kind, number)
        known = self.known.get(plain_label(label))
        rule = "numbered heading" if number else "heading of an aim"
        aim = known[1] if known else keep(
            self.findings, self.part, kind, label, block, number=number, parent=parent, rule=rule
        )  # fmt: skip
        self.known.setdefault(plain_label(label), (kind, aim))
        self.counted |= {aim} if number else set()
        self._enter(level, known[0] if known else kind, aim)

    def _enter(self, level: int, kind: str, aim: str) -> None:
        self.open, self.mode = with_new(self.findings, self.open, level, kind, aim), "under"

    def _close(self, level: int) -> None:
        """A heading that is no aim ends the aims of its level and below."""
        self.open = [each for each in self.open if each[0] < level]
        self.mode = "under" if self.open else ""

    def _announced(self, index: int, said: Announcement | None) -> None:
        """Keep the list below a heading or lead-in that says what its entries are, unless codes say of which aims they are."""
        below = cues.CODED.match(self.words[index + 1]) if said and index + 1 < len(self.words) else None
        if said and not (below and numbered(self.findings, self.open, below["of"])):
            before = len(self.done)
            self._list(index, said)
            if len(self.done) == before and said.kind in SINGLE:
                self._stated(index, said.kind)

    def _stated(self, index: int, kind: str) -> None:
        """Keep what stands below a heading such as "Our mission"; below one such as "Aim" what the aim under way is to bring."""
        if below := aim_lines.stated_below(self.blocks, self.words, index, kind):
            parent = self.open[-1][2] if self.open and kind != "mission" else None
            stated = "ambition" if parent else kind
            keep(self.findings, self.part, stated, self.words[index + 1], below, parent=parent, rule=STATED)

    def _list(self, index: int, said: Announcement) -> None:
        level = self.blocks[index].level or FLAT
        above = [aim for at, own, aim in self.open if own != said.kind and at < level]
        parent = above[-1] if above else None
        self.done |= aim_lists.listed(self.findings, self.part, self.blocks, index, said, self.known, parent)

    def _item(self, index: int) -> None:
        if self._coded(index):
            return
        block, words = self.blocks[index], self.words[index]
        if self.open and (label := label_of(words)):  # a label that is set as the first of its list
            self.mode, self.depth = label, block.level
            return
        if self._of_each(index):
            return
        serves = None if self.open else aim_lists.served(self.findings, self.known, block.marker)
        aim = serves or (self.open[-1][2] if self.open else None)
        mode = self.mode or ("said" if self.part.kind == "strategy" and cues.promises(words) else "")
        if (
            (self.past and not aim)
            or len(words.split()) > MOST_WORDS
            or not mode
            or not (aim or self.strategic)
            or self._is_detail(index)
        ):
            return
        chosen = aim in self.numbered or index in self.plain or (aim and aim == serves)
        fields = cues.MEASURE.match(words) or cues.OWNER.match(words)
        told = fields or cues.imperative(words) if mode == "led" else chosen or cues.tells_to_do(words)
        if mode in HELD and not (told or (mode != "led" and aim_lines.among_actions(self.blocks, self.words, index))):
            return
        if said := cues.MEASURE.match(words):
            self._measures(said[1], block, aim)
        elif (said := cues.OWNER.match(words)) and aim:
            owned(self.findings, aim, said[1].strip(" ."), block)
        elif (len(words.split()) > 1 or mode in ("priority", "measure")) and words[-1] != ":":
            kind = self.plain.get(index, "action")
            self._keep(kind if mode in HELD else mode, words, block, aim)

    def _is_detail(self, index: int) -> bool:
        """Whether an item only goes into the one above it, which is whole without it."""
        detail, self.depth = aim_lines.is_detail(self.blocks, self.words, index, self.depth)
        return detail

    def _keep(self, kind: str, words: str, block: Block, parent: str | None, printed: str | None = None) -> None:
        number = re.match(r"^(\d{1,3}(?:\.\d{1,2})+)\.?\s+(?=[A-Z])", words)
        words = words[number.end() :] if number else words
        marked = block.marker.strip("().") if block.marker[-1:].isdigit() or block.marker[:1].isdigit() else None
        own = printed or (number[1] if number else None) or marked
        self.kept = keep(
            self.findings, self.part, kind, words, block, number=own, parent=parent, rule="item under its label"
        )

    def _measures(self, said: str, block: Block, parent: str | None) -> None:
        for piece in aim_lists.measures_of(said):
            self._keep("measure", piece, block, parent)

    def _of_each(self, index: int) -> bool:
        """Keep measures of the aim whose name, or a part of it, they stand behind ("Warm homes / homes at band C")."""
        said = called.LEADS.match(self.words[index]) if self.mode == "measure" else None
        aim = called.aim_of(self.findings, self.part, said["aim"]) if said else None
        if said and aim:
            self._measures(said["said"], self.blocks[index], aim)
        return bool(aim) or (said is not None and self.blocks[index].kind == "paragraph")

    def _line(self, index: int) -> None:
        """A paragraph: what leads in a list, states something of the aim under way, or ends a list."""
        block, words = self.blocks[index], self.words[index]
        aim = self.open[-1][2] if self.open else None
        sure = self.promises and aim in self.numbered
        if self._coded(index):
            return
        if said := cues.ACTION.match(words):
            for piece in aim_lists.tasks_of(said["text"]):
                self._keep("action", piece, block, aim, said["number"])
            self.recent = (index, self.kept) if said["one"] else self.recent
        elif stated := aim_lines.stated(words, bool(aim)):
            self._keep(*stated, block, aim)
        elif said := cues.MEASURE.match(words):
            aim = aim or called.above(self.findings, self.blocks, index)
            self._measures(said[1], block, self.recent[1] if self.recent[0] == index - 1 else aim)
            self._goes_on(index)
        elif (said := cues.OWNER.match(words)) and aim:
            owned(self.findings, self.recent[1] if self.recent[0] == index - 1 else aim, said[1].strip(" ."), block)
            self._goes_on(index)
        elif cues.WHEN.match(words):
            self._goes_on(index)
        elif self._of_each(index):
            pass
        elif aim in self.numbered and (index in self.told or aim_lines.is_wanted(self.blocks, self.words, index)):
            self._keep("ambition", words, block, aim)
        elif self.mode in ("under", "led") and aim_lines.promised(self.blocks, self.words, index, sure):
            self._keep("action", words, block, aim)
        elif not self._announces(index):
            if not self.past:
                told_aims.sentences(self.findings, self.part, block, self.known)
            if aim:
                prose = aim in self.counted and self.mode in ("under", "led")
                for each in told_tasks.below(self.findings, self.blocks, self.words, index, prose):
                    place = msgspec.structs.replace(block, start=each.start, end=each.end)
                    self._keep(each.kind, each.label, place, aim)
            self.mode = "under" if self.mode in ("under", "led") else ""

    def _goes_on(self, index: int) -> None:
        """Let the next line tell of the action that this one right below it tells of."""
        self.recent = (index if self.recent[0] == index - 1 else self.recent[0]), self.recent[1]

    def _coded(self, index: int) -> bool:
        """Keep an action that carries the number of the aim under way ("A1 Build homes" below A)."""
        code = cues.CODED.match(self.words[index]) if self.open or self.known else None
        above = aim_lists.coded(self.findings, self.known, self.open, code) if code else None
        if code and above:
            self._keep("action", code["text"], self.blocks[index], above, code["number"])
            self.recent = (index, self.kept) if self.open or self.blocks[index].kind != "item" else self.recent
        return bool(code and above)

    def _announces(self, index: int) -> bool:
        """Whether a paragraph ends in words that lead in a list, which is kept where they say of what."""
        sentences = re.split(r"(?<=[.!?])\s+", self.words[index])
        last, before = sentences[-1], len(self.done)
        said = announcements.by_sentences(sentences, self.part.body or self.findings.document.title)
        said = said or (announcements.by_heading(last) if last[-1] in ":?" and len(sentences) == 1 else None)
        if said and not self.past:
            self._list(index, said)
        if last[-1] not in ":;…-–" and not last.endswith("..."):
            return len(self.done) > before
        if aim_lines.of_the_whole(self.blocks, self.words, index):
            self.open = []
        self.mode = led_in(last, self.mode, bool(self.open))
        return True
