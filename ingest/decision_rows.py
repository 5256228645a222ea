"""Decisions in tables and lists: decision sheets, notices with a field for the decision, lists of what was done."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from convenor.graph.model import Block
from convenor.ingest import labels
from convenor.ingest.decisions import decide
from convenor.ingest.findings import Findings
from convenor.ingest.setting import Setting


def columns(findings: Findings, block: Block) -> dict[str, int]:
    """Where a table of decisions keeps its items and decisions, by its header row; {} when it is no such table."""
    words = [findings.words(c).strip().lower().rstrip(":") for c in block.cells]
    out = {}
    for index, word in enumerate(words):
        if re.fullmatch(r"decisions?(?: (?:made|taken))?|resolutions?|outcomes?", word):
            out.setdefault("decision", index)
        elif re.fullmatch(r"items?|subject|title|agenda items?|matter|topic", word):
            out.setdefault("item", index)
    return out if "decision" in out and len(words) >= 2 else {}


FIELD = re.compile(
    r"^(?P<kind>decisions?(?: (?:made|taken))?|resolved|resolutions?|agreed|outcome|item|subject|title|"
    r"matter|report)\s*:?$",
    re.I,
)


def field(findings: Findings, block: Block, setting: Setting) -> bool:
    """Whether a row is a field of a decision notice ("Decision: | That …"); a decision in it is kept."""
    cells = [c for c in block.cells if c.end > c.start]
    match = FIELD.match(findings.words(cells[0]).strip()) if len(cells) == 2 else None
    if not match:
        return False
    text = findings.words(cells[1]).strip()
    if match["kind"].lower() in ("item", "subject", "title", "matter", "report"):
        setting.title = text
    else:
        row(findings, msgspec.structs.replace(block, cells=(cells[1],)), {"decision": 0}, setting)
    return True


def led(findings: Findings, blocks: Sequence[Block], index: int, setting: Setting) -> int:
    """The decisions of a list after "The Authority:", each opening with what was done; how many blocks that took."""
    words = findings.words(blocks[index])
    if not labels.BODY_LEAD.match(words):
        return 0
    taken = 1
    for block in blocks[index + 1 :]:
        text = findings.words(block)
        if block.kind not in ("item", "paragraph") or not DONE.match(text):
            break
        decide(findings, text, block.start, block.end, block.marker.strip("()."), setting, "list of what was done")
        taken += 1
    return taken if taken > 1 else 0


DONE = re.compile(
    r"^(?:that\s+)?(?:noted|received|agreed|approved|endorsed|adopted|appointed|elected|authorised|"
    r"delegated|recommended|accepted|ratified|supported|welcomed|"
    r"resolved|confirmed|granted|refused|rejected|deferred|instructed|requested|asked|considered|thanked|"
    r"declined|referred)\b",
    re.I,
)
PARTS = re.compile(r"(?:(?<=^)|(?<=[\s;:]))\(?(?:[a-h]|[ivx]{1,4}|\d)\)\s+")


def row(findings: Findings, block: Block, where: dict[str, int], setting: Setting) -> None:
    """The decisions of a row of a decision sheet; lettered parts in one cell are decisions of their own."""
    if max(where.values()) >= len(block.cells):
        return
    cell = block.cells[where["decision"]]
    if "item" in where:
        item = block.cells[where["item"]]
        title = findings.words(item).strip()
        number = re.match(r"^(\d+)\.?\s+", title)
        setting.item, setting.title = (number[1] if number else None), title[number.end() :] if number else title
    text = findings.words(cell)
    starts = [m.start() for m in PARTS.finditer(text)] or [0]
    if starts[0] > 0 and len(starts) < 2:
        starts = [0]
    for index, begin in enumerate(starts):
        end = starts[index + 1] if index + 1 < len(starts) else len(text)
        said = PARTS.sub("", text[begin:end], count=1).strip() if len(starts) > 1 else text[begin:end].strip()
        if len(said.split()) >= 3:
            decide(findings, said, cell.start + begin, cell.start + end, "", setting, "resolution in a table")
