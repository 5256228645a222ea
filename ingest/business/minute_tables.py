"""Minutes that stand in a table: a column of items, one of what was said, one of who does what."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from convenor.graph.model import Block, Cell
from convenor.graph.reading import Action
from convenor.ingest.actions import actions, entry_owners, owner_notes, spoken_actions
from convenor.ingest.actions.action_fields import DAY_LAST
from convenor.ingest.actions.owners import who
from convenor.ingest.decisions import decisions
from convenor.ingest.decisions.joined import Wording
from convenor.ingest.names.findings import Findings
from convenor.ingest.names.setting import Setting
from convenor.ingest.outcomes import verdicts
from convenor.ingest.words import labels
from convenor.ingest.words.action_cues import INITIALS_FIRST

ACTION_COLUMN = re.compile(
    r"^(?:actions?(?: (?:by|for|points?|owner|lead|required|agreed))?|next steps?|follow[- ]?ups?|by whom|who|who (?:will do|does|is doing) (?:it|what)|who[’']s doing (?:it|what)|lead|owner|initials)$",
    re.I,
)
DUE_COLUMN = re.compile(
    r"^(?:by|by when|when|due(?: (?:date|by))?|deadline|time-?scales?|target date|completion date|date due)$", re.I
)
SAID_COLUMN = re.compile(
    r"^(?:(?:agenda )?items?|subject|topic|(?:item )?discussions?(?: and decisions?| points?)?|notes?|minutes?(?: of meeting)?|details?|summary|"
    r"matters?|(?:key )?points(?: discussed)?|what (?:we (?:talked about|said)|was said|happened)|issues?(?: discussed)?|comments?|decisions?)$",
    re.I,
)
LABEL = re.compile(
    r"^(?:actions?(?: (?:no\.? ?)?[\w./-]*\d[\w./-]*)?|next steps?|follow[- ]?ups?|to[- ]?do|actions? (?:agreed|required|to be taken))\s*:?$",
    re.I,
)
LONGEST_TITLE = 80  # code points of a cell that holds an item's title
SHORTEST = 30  # code points of a cell that says what happened


def column(findings: Findings, block: Block) -> int | None:
    """Where a table of minutes keeps its actions, by its header row; None when it is no such table."""
    heads = [re.split(r"\s*[:/(]", head)[0] for head in findings.cells(block)]
    found = [index for index, head in enumerate(heads) if ACTION_COLUMN.match(head)]
    said = [index for index, head in enumerate(heads) if SAID_COLUMN.match(head)]
    return found[-1] if found and said else None


def said_before(findings: Findings, block: Block, kinds: Sequence[str]) -> list[int]:
    """Where a log of actions tells, before the column of the actions, what was said on each item, by its header row."""
    heads = [head.rstrip(":") for head in findings.cells(block)][: kinds.index("action")]
    return [index for index, head in enumerate(heads) if kinds[index] == "other" and SAID_COLUMN.match(head)]


def read_said(findings: Findings, block: Block, columns: Sequence[int], setting: Setting) -> None:
    """Read what the cells at `columns` of a row say was settled."""
    for index in columns:
        cell = block.cells[index] if index < len(block.cells) else None
        if cell and len(findings.words(cell).split()) > 1:
            part = _part(block, cell)
            setting.resolved = []
            if not decisions.resolution(findings, [part], 0, setting):
                decisions.agreements(findings, part, setting)


def _settled(findings: Findings, part: Block, setting: Setting) -> None:
    """Read what a cell says was settled; one that is only a verdict is that on the row's item."""
    words = findings.words(part).strip()
    if setting.title and verdicts.SHORT.match(words) and verdicts.VERDICT.match(words):
        outcome = verdicts.outcome_of(words)
        decisions.decide(findings, setting, Wording(words, part.start, part.end), "verdict", outcome=outcome)
    elif not decisions.resolution(findings, [part], 0, setting):
        decisions.agreements(findings, part, setting)


def due(findings: Findings, block: Block) -> int | None:
    """Where a table of minutes keeps the dates by which its actions are due, by its header row."""
    heads = [head.rstrip(":") for head in findings.cells(block)]
    return next((index for index, head in enumerate(heads) if DUE_COLUMN.match(head)), None)


def margin(findings: Findings, block: Block) -> int | None:
    """The last cell of a row where it only names who does what the cells before it say."""
    cells = [index for index, cell in enumerate(block.cells) if cell.end > cell.start]
    if len(cells) < 2:
        return None
    last = block.cells[cells[-1]]
    above = [block.cells[index] for index in cells[:-1]]
    words = findings.words(last).strip()
    owner = _with_day(findings, words, last.start)[0] or words
    if max(cell.end - cell.start for cell in above) < SHORTEST or not owner_notes.is_owner(findings, owner, last.start):
        return None
    return cells[-1]


def row(findings: Findings, block: Block, action: int, setting: Setting, by: int | None = None) -> None:
    """Read a row: what was said cell by cell, then the cell with the actions."""
    said = -1
    titled = sum(cell.end > cell.start for index, cell in enumerate(block.cells) if index not in (action, by)) > 1
    for index, cell in enumerate(block.cells):
        words = findings.words(cell).strip()
        if index in (action, by) or not words:
            continue
        part = _part(block, cell)
        if index == 0 and titled and len(words) <= LONGEST_TITLE and not words.endswith("."):
            number = re.match(r"^(\d+(?:[./]\d+)*)\.?\s+(?=\S)", words)
            setting.item, setting.title = (number[1], words[number.end() :]) if number else (None, words)
            setting.resolved = []
            continue
        said = index
        if labels.ACTION_LABEL.match(words):
            actions.actions(findings, part, setting, True)
            continue
        _settled(findings, part, setting)
        spoken_actions.read(findings, part, setting)
    given(findings, block, action, said, setting, by)


def labelled(findings: Findings, block: Block, setting: Setting) -> bool:
    """Whether a row is an action by its first cell ("Action | Owner | What"); it is then kept."""
    cells = [cell for cell in block.cells if cell.end > cell.start]
    if len(cells) < 2 or not LABEL.match(findings.words(cells[0]).strip()):
        return False
    texts = [findings.words(cell).strip() for cell in cells[1:]]
    owner = next((words for words in texts if owner_notes.is_owner(findings, words, block.start)), None)
    said = max((words for words in texts if words != owner), key=len, default="")
    if len(said.split()) < 2:
        return False
    actions.keep(
        findings,
        setting,
        said,
        findings.span(block.start, block.end),
        owner or entry_owners.owner_first(findings, said, block.start),
        "action label",
    )
    return True


def given(findings: Findings, block: Block, action: int, said: int, setting: Setting, by: int | None = None) -> None:
    """The actions of a row's cell: each line a task, or an owner alone for what the cell at `said` says last.

    The cell at `by` tells by when.
    """
    if action >= len(block.cells) or not findings.words(block.cells[action]).strip():
        return
    before, cell = len(findings.rows), block.cells[action]
    owner, day = _with_day(findings, findings.words(cell), cell.start)
    if owner and 0 <= said < len(block.cells):
        spoken_actions.beside(findings, _part(block, block.cells[said]), owner, setting)
        by_when(findings, before, day)
        return
    _given(findings, block, action, said, setting)
    if by is not None and by < len(block.cells):
        by_when(findings, before, findings.words(block.cells[by]).strip())


def _with_day(findings: Findings, words: str, offset: int) -> tuple[str, str]:
    """The owner and the day that a cell in the margin gives ("AB", "3 Oct"); empty where it does not give both."""
    both = DAY_LAST.fullmatch(" ".join(words.split()))
    return (both["who"], both["day"]) if both and owner_notes.is_owner(findings, both["who"], offset) else ("", "")


def by_when(findings: Findings, before: int, when: str) -> None:
    """Give the actions kept since there were `before` rows the day by which they are due, where it is told."""
    for index in range(before, len(findings.rows) if when else before):
        kept = findings.rows[index]
        if isinstance(kept, Action) and not kept.due:
            findings.rows[index] = msgspec.structs.replace(kept, due=when)


def told(findings: Findings, block: Block, cell: Cell) -> Block | None:
    """A row's only cell where it tells whose task it is and which, as a block of its own ("AB two more prices")."""
    words = findings.words(cell).strip()
    first = INITIALS_FIRST.match(words)
    return _part(block, cell) if first and owner_notes.is_owner(findings, first["owner"], cell.start) else None


def _given(findings: Findings, block: Block, action: int, said: int, setting: Setting) -> None:
    words = findings.words(block.cells[action])
    part = _part(block, block.cells[action])
    if all(owner_notes.is_owner(findings, line.strip(), part.start) for line in words.strip().split("\n")):
        if 0 <= said < len(block.cells) and block.cells[said].end > block.cells[said].start:
            spoken_actions.beside(findings, _part(block, block.cells[said]), words.strip(), setting)
        return
    for line in re.finditer(r"[^\n]+", words):
        whole = msgspec.structs.replace(part, start=part.start + line.start(), end=part.start + line.end())
        for start, end in spoken_actions.clauses(findings, whole):
            lead = labels.ACTION_LABEL.match(findings.text[start:end])
            start += lead.end() if lead else 0
            if _is_owner_of_last(findings, start, end):
                continue
            actions.actions(findings, msgspec.structs.replace(part, kind="item", start=start, end=end), setting, True)


def _is_owner_of_last(findings: Findings, start: int, end: int) -> bool:
    """Whether words only name the owner of the action kept right before them; it is then given to that one."""
    words, index = findings.text[start:end].strip(" ."), len(findings.rows) - 1
    row = findings.rows[index] if index >= 0 else None
    if not isinstance(row, Action) or row.owner or not owner_notes.is_owner(findings, words, start):
        return False
    if findings.text[row.evidence[-1].end : start].strip():
        return False
    findings.rows[index] = msgspec.structs.replace(row, owner=who(findings, words, start))
    return True


def _part(block: Block, cell: Cell) -> Block:
    return msgspec.structs.replace(block, kind="paragraph", start=cell.start, end=cell.end, cells=(), marker="")
