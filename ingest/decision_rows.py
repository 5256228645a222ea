"""Decisions in tables and lists: decision sheets, notices with a field for the decision, lists of what was done."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

import msgspec

from convenor.graph.model import Block
from convenor.ingest import labels
from convenor.ingest.decisions import Wording, decide
from convenor.ingest.findings import Findings
from convenor.ingest.setting import Setting

FIELD = re.compile(
    r"^(?P<kind>decisions?(?: (?:made|taken))?|resolved|resolutions?|agreed|outcome|item|subject|title|"
    r"matter|report)\s*:?$",
    re.I,
)
DONE = re.compile(
    r"^(?:that\s+)?(?:noted|received|agreed|approved|endorsed|adopted|appointed|elected|authorised|"
    r"delegated|recommended|accepted|ratified|supported|welcomed|"
    r"resolved|confirmed|granted|refused|rejected|deferred|instructed|requested|asked|considered|thanked|"
    r"declined|referred)\b",
    re.I,
)
PARTS = re.compile(r"(?:(?<=^)|(?<=[\s;:]))\(?(?:[a-h]|[ivx]{1,4}|\d)\)\s+")
DECIDED = re.compile(r"decisions?(?: (?:made|taken))?|resolutions?|outcomes?")
SUBJECT = re.compile(r"items?|subject|title|agenda items?|matter|topic")


def columns(findings: Findings, block: Block) -> dict[str, int]:
    """Where a table of decisions keeps its items and decisions, by its header row; {} when it is no such table."""
    heads = [head.lower().rstrip(":") for head in findings.cells(block)]
    out: dict[str, int] = {}
    for index, head in enumerate(heads):
        if DECIDED.fullmatch(head):
            out.setdefault("decision", index)
        elif SUBJECT.fullmatch(head):
            out.setdefault("item", index)
    return out if "decision" in out and len(heads) >= 2 else {}


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
    after = index + 1
    while after < len(blocks) and blocks[after].kind in ("item", "paragraph"):
        block, text = blocks[after], findings.words(blocks[after])
        if not DONE.match(text):
            break
        said = Wording(text, block.start, block.end, block.marker.strip("()."))
        decide(findings, setting, said, "list of what was done")
        after += 1
    return after - index if after > index + 1 else 0


def row(findings: Findings, block: Block, where: dict[str, int], setting: Setting) -> None:
    """The decisions of a row of a decision sheet; lettered parts in one cell are decisions of their own."""
    if max(where.values()) >= len(block.cells):
        return
    cell = block.cells[where["decision"]]
    if "item" in where:
        title = findings.words(block.cells[where["item"]]).strip()
        number = re.match(r"^(\d+)\.?\s+", title)
        setting.item, setting.title = (number[1], title[number.end() :]) if number else (None, title)
    text = findings.words(cell)
    starts = [match.start() for match in PARTS.finditer(text)]
    if len(starts) < 2:
        starts = [0]  # one letter in brackets is no list
    for begin, end in pairwise([*starts, len(text)]):
        said = PARTS.sub("", text[begin:end], count=1) if len(starts) > 1 else text[begin:end]
        if len(said.split()) >= 3:
            where_said = Wording(said.strip(), cell.start + begin, cell.start + end)
            decide(findings, setting, where_said, "resolution in a table")
