"""Tables whose heads do not say that they hold decisions: a column of verdicts beside one of matters."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from convenor.graph.model import Block
from convenor.ingest.decisions.planning import REFERENCE
from convenor.ingest.names.findings import Findings

VERDICT = re.compile(
    r"(?:[\w’'-]+ / )?(?:(?:was|were) )?(?:(?:unanimously|fully|partly) )?(?:(?:not )?(?:agreed|approved|supported|accepted|adopted|ratified|endorsed|"
    r"granted|awarded|funded|carried|passed|authorised|signed off)|rejected|refused|lost|declined|defeated|turned down|deferred|postponed|held over|"
    r"withdrawn|referred back)\b(?:\W*$|\s*[,;:(–—-].{0,140}$|\s+(?:unanimously|subject|to|until|with|as|in|for|at|by (?:a|all|an|\d+|vote|members|majority|the (?:board|committee|meeting|members|chair))|pending|but|if|unless|£[\d,]+)\b.{0,140}$)",
    re.I | re.S,
)  # a cell that says what became of the row's matter, and on what terms
PROGRESS = re.compile(r"(?:current )?(?:status|progress|stage|position|state|rag)", re.I)  # of a project or a task
LEAST = 2  # rows with a verdict in one column that make it one of verdicts


def of(findings: Findings, blocks: Sequence[Block], index: int) -> dict[str, int]:
    """Where a table that begins at a block keeps matters and verdicts; {} where it is no such table. "head" tells whether its first row is one."""
    rows = list(takewhile(lambda block: block.table == blocks[index].table, blocks[index:]))
    head = 0 if any(map(VERDICT.match, findings.cells(rows[0]))) else 1
    rows = rows[head:]
    if len(rows) < LEAST or any(REFERENCE.search(findings.words(block)) for block in rows):
        return {}
    at = next((at for at in range(1, len(rows[0].cells)) if all(_is_verdict(findings, block, at) for block in rows)), 0)
    if not at or tells_progress(findings, blocks[index]):
        return {}
    lengths = [sum(block.cells[before].end - block.cells[before].start for block in rows) for before in range(at)]
    item = lengths.index(max(lengths))
    matters = [findings.words(block.cells[item]).strip() for block in rows]
    if any(not words or findings.is_person(words) for words in matters):
        return {}  # who was elected, or came
    return {"item": item, "from": item, "decision": at, "head": head}


def tells_progress(findings: Findings, head: Block) -> bool:
    """Whether a head says that its table tells how far projects or tasks have got, where "Agreed" may be anybody's word."""
    return any(PROGRESS.fullmatch(words.strip()) for words in findings.cells(head))


def _is_verdict(findings: Findings, block: Block, at: int) -> bool:
    return at < len(block.cells) and bool(VERDICT.match(findings.words(block.cells[at]).strip()))
