"""The business of a meeting in the order of its record: items, what was settled and given to do under each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

import msgspec

from convenor.graph import dates
from convenor.graph.model import Block
from convenor.graph.reading import Item, Spans
from convenor.ingest.actions import action_fields, actions, errands, inner_labels, owner_notes, spoken_actions
from convenor.ingest.business import announced
from convenor.ingest.business.business_tables import Tables
from convenor.ingest.decisions import decision_rows, decisions, motions, part_marks, planning, settled
from convenor.ingest.names.findings import Findings
from convenor.ingest.names.setting import Setting
from convenor.ingest.outcomes import marked, verdicts, votes
from convenor.ingest.papers import item_titles, letters
from convenor.ingest.readers.markers import REFERENCE
from convenor.ingest.roles import elected
from convenor.ingest.words import action_cues, cues, labels

NUMBER = re.compile(rf"\d{{1,3}}[.)]?|\d{{1,4}}/\d{{2,4}}\.?|{REFERENCE}")
SHORT_TITLE = 9  # words of the title of an item that no heading marks
SHORTEST_TASK = 8  # code points of what stands behind an action's label on a line that looks like a heading
LONGEST_ENTRY = 250  # code points of an entry of a list of actions
MINUTES_SETTLED = re.compile(
    r"\b(?:the )?(?:minutes|accounts)\b[^.;]{0,90}\b(?:was|were)\b[^.;]{0,30}\b(?:approved|agreed|accepted|confirmed|adopted|signed)\b",
    re.I,
)
NEAR = 5  # blocks above a verdict in which what it settles stands
LONGEST_HEADING = 250  # code points of a heading; a longer one is prose that is set as one
LONGEST_MOVER = 100  # code points of a line that only says who moved and who seconded
SHORTEST = 20  # code points of a sentence that a note in the margin may belong to
LONGEST_ROSTER = 600  # code points of a paragraph that says who was there and no more
LONGEST_NOTICE = 400  # code points of a block that announces the next meeting
LONGEST_ITEM = 200  # blocks below an item among which its resolutions are looked for


class Agenda:
    """Goes through a record and adds what it says to the findings; `used` are the blocks that attendance took.

    `items` are the agenda items met, `headings` counts the headings; `following` are the words that announce the next
    meeting, with their evidence.
    """

    def __init__(self, findings: Findings, blocks: Sequence[Block], setting: Setting, used: set[int]) -> None:
        self.items: list[Item] = []
        self.headings = 0
        self.following: tuple[str | None, Spans] = (None, ())
        self._findings = findings
        self._blocks, self._used = inner_labels.cut(findings, part_marks.marked(findings, blocks), used)
        self._setting = setting
        self._unread = letters.pasted(findings, self._blocks) | announced.announced(findings, self._blocks)
        self._opening = min(self._used, default=-1)  # above it stands the paper's head
        self._listed = False  # within a list of actions
        self._next = ""  # the mark that would go on from that of the list's heading
        self._mark = ""  # the number of the item that the block above stands under
        self._whose: str | None = None  # under whose name the entries of a list of actions stand
        self._tables = Tables(findings, setting)

    def read(self) -> None:
        """Read all blocks."""
        index = 0
        while index < len(self._blocks):
            index += self._step(index)

    def _step(self, index: int) -> int:
        """Read a block and what goes with it; how many blocks that took."""
        findings, block, setting = self._findings, self._blocks[index], self._setting
        if index in self._unread:
            return 1
        if block.kind == "row":
            return self._tables.read(self._blocks, index, index in self._used, self._listed)
        if elected.office(findings, self._blocks, index, setting):
            return 1
        if lines := votes.lines(findings, self._blocks, index):
            if not self._verdict_at(index + lines):
                last = self._blocks[index + lines - 1]
                votes.give(findings, findings.text[block.start : last.end], block.start, last.end, setting)
            return lines
        taken = 0 if index in self._used else decision_rows.below_verdict(findings, self._blocks, index, setting)
        taken = taken or decisions.resolution(findings, self._blocks, index, setting)
        if not taken and index not in self._used:
            taken = motions.read(findings, self._blocks, index, setting)
            taken = taken or decision_rows.listed(findings, self._blocks, index, setting)
            taken = taken or planning.read(findings, self._blocks, index, setting)
        if taken:
            for read in self._blocks[index : index + taken]:
                spoken_actions.read(findings, read, setting)
            self._listed = False
            return taken
        words = findings.words(block)
        alone = action_cues.LABEL_ALONE.fullmatch(words) if len(words) < SHORTEST else None
        if alone and actions.under_label(findings, self._blocks[index + 1 : index + 3], setting, alone["ref"]):
            return 2
        if NUMBER.fullmatch(block.marker) and not self._listed:
            self._mark = block.marker
        if block.marker and self._next and block.marker == self._next:
            self._next = ""
            self._listed = self._listed and item_titles.following(self._blocks[index - 1].marker) == block.marker
        if labels.ACTION_LIST.match(words) and not self._heads_margin(index):
            self._listed, self._whose, self._next = True, None, item_titles.following(block.marker or self._mark)
        elif self._listed and self._heads_tasks(index):
            self._whose = words.strip(" :")
        elif block.kind != "heading" and len(words) <= LONGEST_HEADING and (title := item_titles.worded(words)):
            self._item(
                index, msgspec.structs.replace(block, marker=title["number"], start=block.start + title.start("title"))
            )
        elif not _is_numbered(block) and spoken_actions.margin(findings, block, self._above(index), setting):
            return 1
        elif block.kind == "item" and item_titles.opens_section(block.marker, words):
            self._item(index, block)
        elif index not in self._used or self._listed or block.end - block.start > LONGEST_ROSTER:
            if (
                block.kind == "heading"
                and len(words) <= LONGEST_HEADING
                and not (self._is_task(block, words) or settled.is_told(findings, words))
            ):
                self._item(index, block)
            else:
                if not self._listed and self._is_numbered_title(index):
                    self._item(index, block)
                self._prose(index, block)
        elif cues.STRONG.search(words) or marked.outcome(words):
            decisions.agreements(findings, block, setting)
            spoken_actions.read(findings, block, setting)
        elif said := MINUTES_SETTLED.search(words):
            start = block.start + said.start()
            decisions.agreements(findings, msgspec.structs.replace(block, start=start), setting)
        return 1

    def _item(self, index: int, block: Block) -> None:
        """Begin the item that a heading opens."""
        findings, setting = self._findings, self._setting
        words = findings.words(block)
        number = block.marker.strip("().") or None
        self._listed = False
        self.headings += 1
        own = not number and self._names_body(words)
        setting.item, setting.title, setting.resolved = number, None if own else words, []
        setting.heading = findings.span(block.start, block.end)
        self._look_ahead(index)
        if number or (index > self._opening and item_titles.is_title(words) and not own):
            evidence = findings.span(block.start, block.end)
            self.items.append(Item(number=number, title=words, evidence=evidence, rule="item heading"))

    def _heads_tasks(self, index: int) -> bool:
        """Whether a block of a list of actions only names an owner, over an entry or more."""
        words = self._findings.words(self._blocks[index]).strip(" :")
        below = self._blocks[index + 1 : index + 2]
        owned = len(words) <= owner_notes.LONGEST_OWNER and owner_notes.are_names(self._findings, words)
        return owned and not self._blocks[index].marker and bool(below) and below[0].kind == "item"

    def _heads_margin(self, index: int) -> bool:
        """Whether "Action" alone heads a margin: over the first item, that is numbered 1, with its text below, or with more such heads below."""
        below, words = self._blocks[index + 1 : index + 2], self._findings.words(self._blocks[index]).strip()
        if not below or not action_cues.HEADS_MARGIN.fullmatch(words):
            return False
        more = action_cues.HEADS_ON.fullmatch(self._findings.words(below[0]).strip()) is not None
        first = below[0].marker.strip("().") == "1" and not self.items
        return more or (first and (below[0].kind == "heading" or self._is_numbered_title(index + 1)))

    def _names_body(self, words: str) -> bool:
        """Whether a heading is only the name of the body that met."""
        return " ".join(words.split()).casefold() == (self._setting.body or "").casefold()

    def _is_task(self, block: Block, words: str) -> bool:
        """Whether a line that looks like a heading is an action behind its label, its fields, or with its owner behind it."""
        label = labels.ACTION_LABEL.match(words)
        if (label and len(words) - label.end() > SHORTEST_TASK) or not action_fields.split(words).text:
            return True
        if self._listed and actions.is_entry(self._findings, words, block):
            return True
        return owner_notes.is_task_line(self._findings, words, block.start)

    def _is_numbered_title(self, index: int) -> bool:
        """Whether a numbered entry is the title of an item: short, no sentence, and prose below it."""
        block, below = self._blocks[index], self._blocks[index + 1 : index + 2]
        words = self._findings.words(block)
        return (
            block.kind == "item"
            and bool(NUMBER.fullmatch(block.marker))
            and bool(below and below[0].kind == "paragraph")
            and words[:1].isupper()
            and words[-1:].isalnum()
            and len(words.split()) <= SHORT_TITLE
            and not self._ends_list(index)
        )

    def _ends_list(self, index: int) -> bool:
        """Whether a numbered entry is one of a list below a line that leads up to it ("Options considered:")."""
        at = index
        while at > 0 and self._blocks[at].kind == "item" and NUMBER.fullmatch(self._blocks[at].marker):
            at -= 1
        return at < index - 1 and self._findings.words(self._blocks[at]).rstrip().endswith(":")

    def _look_ahead(self, index: int) -> None:
        """Note what is resolved under the item that begins here: the discussion before is not counted again."""
        inside, led, numbered = False, False, bool(self._blocks[index].marker)
        below = (self._blocks[i] for i in range(index + 1, min(len(self._blocks), index + LONGEST_ITEM)))
        for block in takewhile(lambda b: b.kind != "heading" or (numbered and not b.marker), below):
            words = self._findings.words(block)
            if match := labels.RESOLVED.match(words):
                inside = True
                led = words.rstrip().endswith((":", ";")) or match.end() == len(words)
                self._setting.resolve(words[match.end() :])
            elif inside and block.kind == "item" and (led or block.marker.strip("().").isalpha()):
                self._setting.resolve(words)

    def _prose(self, index: int, block: Block) -> None:
        findings, setting, words = self._findings, self._setting, self._findings.words(block)
        if self.following[0] is None:
            self._announced(block, words)
        if votes.only(words) and self._verdict_at(index + 1):
            return
        if votes.counted(findings, block, setting):
            return
        leads_up = self._verdict_at(index) or words.rstrip(" ,:–—-").endswith(" it was")
        if action_fields.below(findings, block) or (leads_up and self._resolved_at(index + 1)):
            return  # the resolution below says what was settled
        before = len(findings.rows)
        actions.actions(
            findings,
            block,
            setting,
            self._listed
            or self._points_to_task(block)
            or errands.is_errand(findings, self._blocks, index, setting.title or ""),
        )
        if self._whose and self._listed and block.kind == "item":
            actions.of_owner(findings, block, setting, before, self._whose)
            self._whose = next((name for name in action_cues.NEXT_OWNER.findall(words)), self._whose)
        labelled = any(row.rule == "action label" for row in findings.rows[before:])
        if self._listed and len(findings.rows) == before and block.kind == "paragraph" and len(words) > LONGEST_ENTRY:
            self._listed = False  # prose: the list has ended
        if len(findings.rows) == before or not self._listed:
            for said in letters.outside(findings, block):
                decisions.agreements(findings, said, setting, self._above(index) if said.start == block.start else None)
            motions.joining(findings, self._blocks, index, setting)
            motions.last_of_item(findings, self._blocks, index, setting)
        if not labelled and (len(findings.rows) == before or not self._listed):
            for said in letters.outside(findings, block):
                spoken_actions.read(findings, said, setting)

    def _points_to_task(self, block: Block) -> bool:
        """Whether an arrow stands before a block, and what it points to is not what was settled."""
        return block.marker == inner_labels.ARROW and not settled.tells(self._findings, self._findings.words(block))

    def _announced(self, block: Block, words: str) -> None:
        """Note the words that announce the next meeting: under an item for it, or by themselves."""
        under = bool(labels.NEXT_MEETING.search(self._setting.title or ""))
        if not under and (len(words) >= LONGEST_NOTICE or not labels.NEXT_MEETING.search(words)):
            return
        for day in dates.find(self._findings.text[block.start : block.end], years=False)[:1]:
            unit = self._findings.unit(block.start + day.start)
            self.following = words, self._findings.span(block.start, block.end) if under else (unit,)

    def _above(self, index: int) -> Block | None:
        """The paragraph or item above a block, margin notes, movers and counts of votes passed over.

        Right below the heading of an item, or below one and who moved it, the heading. What stands above a line that only
        says who moved is the motion, whatever was said in between.
        """
        motion = index - 1
        for at in range(index - 1, max(-1, index - NEAR), -1):
            block, words = self._blocks[at], self._findings.words(self._blocks[at])
            if block.kind not in ("paragraph", "item") or labels.RESOLVED.match(words):
                break
            if decisions.MOVED.match(words) and len(words) < LONGEST_MOVER and " that " not in words:
                motion = at - 1
        for at in range(motion, max(-1, motion - NEAR), -1):
            block, words = self._blocks[at], self._findings.words(self._blocks[at])
            if votes.only(words) or votes.LINE.match(words):
                continue
            if at in self._used:
                return None
            if block.kind not in ("paragraph", "item"):
                return block if block.kind == "heading" and at == motion else None
            moved = decisions.MOVED.match(words) and len(words) < LONGEST_MOVER and " that " not in words
            if (block.end - block.start > SHORTEST and not moved) or self._is_numbered_title(at):
                return block
        return None

    def _resolved_at(self, index: int) -> bool:
        """Whether a block opens a resolution with its label."""
        return any(labels.RESOLVED.match(self._findings.words(block)) for block in self._blocks[index : index + 1])

    def _verdict_at(self, index: int) -> bool:
        """Whether a block, the one below a count of votes, says what became of the motion."""
        at = self._blocks[index : index + 1]
        return any(verdicts.VERDICT.match(self._findings.words(block)[: verdicts.LONGEST]) for block in at)


def _is_numbered(block: Block) -> bool:
    """Whether a number stands before a block, or any mark before a heading: no note in the margin."""
    return bool(NUMBER.fullmatch(block.marker)) or (block.kind == "heading" and bool(block.marker))
