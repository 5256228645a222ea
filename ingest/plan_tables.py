"""Plans in tables: a column a theme or priority and rows that say what each holds, or a row an action with its aim and lead."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from convenor.graph.model import Block
from convenor.graph.reading import Part
from convenor.ingest import aim_cues as cues
from convenor.ingest.aim_cues import KIND
from convenor.ingest.aims import keep, owned
from convenor.ingest.findings import Findings

NUMBER = re.compile(r"^(?P<number>\d{1,2})[.)]?\s+(?P<label>[A-Z].*)$")
ROW = re.compile(
    r"^(?P<kind>ambitions?|priorit(?:y|ies)|actions?|aims?|objectives?|goals?|outcomes?|measures?|lead|"
    r"owner|what we will do|how we will know)\b.{0,20}$",
    re.I,
)
ROWS = KIND | {
    "action": "action",
    "actions": "action",
    "measure": "measure",
    "measures": "measure",
    "what we will do": "action",
    "how we will know": "measure",
}
COLUMNS = [
    ("action", re.compile(
        r"(?:key |priority |planned |proposed |our )?(?:actions?|activit(?:y|ies)|deliverables?|tasks?|initiatives?|projects?)"
        r"(?: (?:required|needed|to be taken|and milestones))?|what (?:we will|will we) do|how (?:we will|will we) (?:do|achieve) (?:it|this)"
    )),
    ("measure", re.compile(
        r"(?:key |success |performance |outcome )*(?:measures?|indicators?|kpis?|targets?|metrics?)(?: of success)?|"
        r"how (?:we will|will we) (?:know|measure).*|what success looks like"
    )),
    ("owner", re.compile(
        r"(?:lead|owner|led by|responsible|accountable)(?: (?:officer|organisation|partner|agency|body|service|department|team|person|by))*|"
        r"(?:action |delivery )?(?:lead|owner)s?|who(?: is responsible| will(?: do it| lead)?| leads)?\b.*|by whom|responsibility|leads?|lead (?:and|&) partners"
    )),
    ("when", re.compile(r"(?:by )?when|timescales?\b.*|time ?frame|milestones?|achieved|implementation|how|complete[d]?|cost.*|priority \(?h.*|timeline|due(?: date)?|deadline|target date|date|completion date|start|status|rag|"
                        r"progress|update|resources?|budget|cost|funding|no\.?|ref(?:erence)?|number|partners?|notes|comments")),
]  # fmt: skip
AIM_COLUMN = re.compile(
    r"(?:our |strategic |key |corporate |high[- ]level )*(?P<kind>priorit(?:y|ies)|objectives?|themes?|outcomes?|aims?|goals?|ambitions?|commitments?|pillars?)"
    r"(?: area)?(?: (?:name|title))?"
)
OWNER = re.compile(r"^(?:lead|owner|led by|responsible)\s*:?\s*(?P<owner>[A-Z].{2,100})$", re.I)
SPLIT = re.compile(
    r"\s*[•▪◦;]\s*|(?<=[a-z)])(?<! and)(?<! in)(?<! of)(?<! for)(?<! the)(?<! with)(?<! at)(?<! to)(?<! or)\s+(?=[A-Z][a-z]+\s+[a-z])"
)


def read(findings: Findings, part: Part, blocks: Sequence[Block], within: Mapping[int, str]) -> None:
    """Add the aims of such tables: the columns' titles, and what their cells list below them.

    `within` are the aims in whose chapters tables stand, by table.
    """
    table: int | None = None
    heads: dict[int, str] = {}
    columns: list[str] = []
    above: dict[str, str] = {}
    for block in blocks:
        if block.kind != "row" or block.table is None:
            continue
        cells = findings.cells(block)
        if block.table != table:
            table, columns, above = block.table, _columns(cells, block.table in within or part.kind == "strategy"), {}
            heads = {} if columns else _heads(findings, part, block, cells)
        elif columns:
            _action(findings, part, block, dict(zip(columns, cells, strict=False)), above, within.get(block.table))
        elif heads:
            _row(findings, part, block, cells, heads)


def _columns(cells: list[str], within: bool) -> list[str]:
    """What the columns of a plan hold that has an action a row: its kind of aim, action, measure, owner; else []."""
    plain = [cell.lower().strip(" :?*") for cell in cells]
    known = [next((kind for kind, pattern in COLUMNS if pattern.fullmatch(head)), "") for head in plain]
    aims = [AIM_COLUMN.fullmatch(head) for head in plain]
    found = [kind or (KIND[aim["kind"]] if aim else "") for kind, aim in zip(known, aims, strict=True)]
    tells = {"action"} & set(found) and len(set(found) - {""}) > 1 and (within or any(aims))
    return found if tells and found.count("action") == 1 else []


def _action(
    findings: Findings, part: Part, block: Block, row: dict[str, str], above: dict[str, str], chapter: str | None
) -> None:
    """An action with the aims of its row, or of the last row that gives one, its measure and its owner."""
    row = {kind: words for kind, words in row.items() if kind and words}
    parent = chapter
    for kind in dict.fromkeys(kind for kind in (*above, *row) if kind in KIND.values()):
        if words := row.get(kind):
            match = NUMBER.match(words)
            number, label = (match["number"], match["label"]) if match else (None, words)
            above[kind] = keep(
                findings, part, kind, label, block, number=number, parent=parent, rule="aim of a plan's row"
            )
        parent = above.get(kind) or parent
    if len(row.get("action", "").split()) < 2:
        return
    aim = keep(findings, part, "action", row["action"], block, parent=parent, rule="action of a plan's row")
    if "measure" in row:
        keep(findings, part, "measure", row["measure"], block, parent=aim or parent, rule="measure of a plan's row")
    if "owner" in row and aim:
        owned(findings, aim, row["owner"], block)


def _heads(findings: Findings, part: Part, block: Block, cells: list[str]) -> dict[int, str]:
    """Column → aim, where a header names themes or numbers its columns; else {}."""
    kind = KIND.get(cells[0].lower().rstrip(": "), "") if cells else ""
    start = 1 if kind else 0
    start = 1 if not kind and cells and not cells[0] else start
    numbered = [cues.NUMBERED.match(c) or NUMBER.match(c) for c in cells[start:]]
    if len(cells) - start < 2 or not (kind or all(numbered)):
        return {}
    out = {}
    for offset, (words, match) in enumerate(zip(cells[start:], numbered, strict=True)):
        label = match["label"] if match else words
        if label:
            number = match["number"] if match else None
            own = cues.kind_of(match["kind"]) if match and "kind" in match.re.groupindex else kind or "priority"
            out[start + offset] = keep(findings, part, own, label, block, number=number, rule="column of a plan")
    return out


def _row(findings: Findings, part: Part, block: Block, cells: list[str], heads: dict[int, str]) -> None:
    label = ROW.match(cells[0]) if 0 not in heads and cells else None
    word = label["kind"].lower() if label else ""
    for index, parent in heads.items():
        words = cells[index] if index < len(cells) else ""
        if not words:
            continue
        owner = OWNER.match(words)
        if owner or word in ("lead", "owner"):
            owned(findings, parent, owner["owner"] if owner else words, block)
        elif word or re.match(r"^[•▪◦-]", words):
            kind = ROWS.get(word) or ROWS.get(word.rstrip("s")) or "action"
            for entry in (e.strip(" .•▪◦-") for e in SPLIT.split(words)):
                if len(entry.split()) >= 2:
                    keep(findings, part, kind, entry, block, parent=parent, rule="cell of a plan")
