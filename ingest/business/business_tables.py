"""The tables in which a record of a meeting keeps its business: items, decisions, actions with owner and day."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from convenor.graph.model import Block
from convenor.ingest.actions import action_fields, action_rows, actions, owner_notes, spoken_actions
from convenor.ingest.business import minute_tables, mixed_rows
from convenor.ingest.decisions import decision_tables, decisions, planning, verdict_columns
from convenor.ingest.names.findings import Findings
from convenor.ingest.names.setting import Setting
from convenor.ingest.roles import elected

NUMBER = re.compile(r"\d{1,3}(?:[./]\d{1,3})*[.)]?")  # of an item, in a cell of its own
LONGEST_DAY = 40  # code points of a cell that tells by when


class Tables:
    """Reads the rows of a record one by one; what the heads of the table under way say is kept in between."""

    def __init__(self, findings: Findings, setting: Setting) -> None:
        self._findings = findings
        self._setting = setting
        self._table: int | None = None
        self._columns: list[str] = []
        self._actions: int | None = None
        self._due: int | None = None
        self._said: list[int] = []
        self._settled: dict[str, int] = {}
        self._of_progress = False
        self._mixed: list[str] = []

    def read(self, blocks: Sequence[Block], index: int, used: bool, listed: bool) -> int:
        """Read a row; how many rows that took. `used`: it tells who was there; `listed`: it stands in a list of actions."""
        if rows := self._margin(blocks, index):
            return rows
        block = blocks[index]
        if elected.office(self._findings, blocks, index, self._setting):
            return 1
        if rows := elected.counted(self._findings, blocks, index, self._setting):
            return rows
        if block.table != self._table:
            self._heads(blocks, index)
            if (self._columns or self._settled or self._mixed or self._actions is not None) and self._settled.get(
                "head"
            ) != 0:
                return 1
        if self._mixed and mixed_rows.row(self._findings, block, self._mixed, self._setting):
            return 1
        if self._settled or self._columns or self._actions is not None:
            self._under_heads(block)
        elif not self._labelled(block, used, listed) and not used:
            self._plain(block)
        return 1

    def _heads(self, blocks: Sequence[Block], index: int) -> None:
        """Note what the first row of a table says of its columns, or the verdicts in it."""
        findings, block = self._findings, blocks[index]
        self._table, self._columns = block.table, action_rows.log_columns(findings, block)
        self._settled = decision_tables.columns(findings, block)
        self._said = minute_tables.said_before(findings, block, self._columns) if self._columns else []
        self._actions = None if self._columns else minute_tables.column(findings, block)
        self._due = minute_tables.due(findings, block)
        self._mixed = mixed_rows.columns(findings, block)
        self._of_progress = verdict_columns.tells_progress(findings, block)
        if (
            not (self._columns or self._settled)
            and self._actions is None
            and not planning.ON_PLANS.search(self._setting.title or "")
        ):
            self._settled = verdict_columns.of(findings, blocks, index)

    def _margin(self, blocks: Sequence[Block], index: int) -> int:
        """How many rows from one on have only the margin of a table of minutes that was taken apart: owners of what stands above."""
        above = blocks[index - 1] if index else None
        if above is None or above.kind not in ("paragraph", "item"):
            return 0
        owners, days, before = [], [], len(self._findings.rows)
        for block in blocks[index:]:
            filled = [cell for cell in block.cells if cell.end > cell.start]
            if block.table != self._table or not 1 <= len(filled) <= 2:
                break
            when = self._findings.words(filled[1]).strip() if len(filled) > 1 else ""
            if when and (
                len(when) > LONGEST_DAY
                or not action_fields.WHEN.search(when)
                or owner_notes.is_owner(self._findings, when, filled[1].start)
            ):
                break
            cell = msgspec.structs.replace(block, kind="paragraph", start=filled[0].start, end=filled[0].end, cells=())
            if not (owner := owner_notes.owner_beside(self._findings, cell, above)):
                break
            owners.append(owner)
            days.append(when)
        if owners:
            spoken_actions.beside(self._findings, above, "\n".join(owners), self._setting)
            minute_tables.by_when(self._findings, before, days[0])
        return len(owners)

    def _under_heads(self, block: Block) -> None:
        """Read a row by what the heads say."""
        findings, setting = self._findings, self._setting
        if decision_tables.field(findings, block, setting):
            return
        if not self._columns and planning.row(findings, block, setting):
            return
        if self._settled:
            decision_tables.row(findings, block, self._settled, setting)
            if not self._columns:
                self._cells(block, {self._settled.get("item"), self._actions})
        if self._columns:
            said = [index for index in self._said if index != self._settled.get("decision")]
            minute_tables.read_said(findings, block, said, setting)
            action_rows.action_row(findings, block, self._columns, setting)
        elif self._actions is not None and self._settled:
            minute_tables.given(findings, block, self._actions, self._settled["decision"], setting, self._due)
        elif self._actions is not None:
            minute_tables.row(findings, block, self._actions, setting, self._due)

    def _labelled(self, block: Block, used: bool, listed: bool) -> bool:
        """Whether a row of a table without heads says itself what it is; it is then read."""
        findings, setting = self._findings, self._setting
        if decision_tables.field(findings, block, setting) or planning.row(findings, block, setting):
            return True
        if action_fields.below(findings, block) or (listed and action_rows.unheaded(findings, block, setting)):
            return True
        return not used and (
            minute_tables.labelled(findings, block, setting) or decision_tables.answered(findings, block, setting)
        )

    def _plain(self, block: Block) -> None:
        """Read a row that nothing marks: its last cell may name who does what the others say."""
        findings, setting = self._findings, self._setting
        if (beside := minute_tables.margin(findings, block)) is not None:
            minute_tables.row(findings, block, beside, setting)
            return
        before = len(findings.rows)
        alone = [cell for cell in block.cells if cell.end > cell.start] if len(block.cells) > 1 else []
        if len(alone) == 1 and (said := minute_tables.told(findings, block, alone[0])):
            actions.actions(findings, said, setting, True)
            return
        actions.actions(findings, block, setting, False)
        if len(findings.rows) == before:
            if not self._of_progress:
                filled = [cell for cell in block.cells if cell.end > cell.start]
                numbered = len(filled) > 1 and NUMBER.fullmatch(findings.words(filled[0]).strip())
                said = msgspec.structs.replace(block, start=filled[1].start) if numbered else block
                decisions.agreements(findings, said, setting)
            self._cells(block, set())

    def _cells(self, block: Block, read: set[int | None]) -> None:
        """Read the tasks that sentences in the cells of a row give; those at `read` were read already."""
        for index, cell in enumerate(block.cells):
            if cell.end > cell.start and index not in read:
                part = msgspec.structs.replace(
                    block, kind="paragraph", start=cell.start, end=cell.end, cells=(), marker=""
                )
                spoken_actions.read(self._findings, part, self._setting)
