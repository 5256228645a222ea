"""Plans in tables: a column a theme or priority and rows that say what each holds, or a row an action with its aim and lead."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence

from convenor.graph.model import Block
from convenor.graph.reading import Aim, Part
from convenor.ingest.aims import called, measured_rows
from convenor.ingest.aims.aim_lists import measures_of
from convenor.ingest.aims.aims import HEADED, keep, owned
from convenor.ingest.names.findings import Findings
from convenor.ingest.readers.tables import APART
from convenor.ingest.words import aim_cues as cues
from convenor.ingest.words.aim_cues import KIND
from convenor.ingest.words.labels import cell_label

NUMBER = re.compile(r"^(?P<number>\d{1,2}(?:\.\d{1,2})?)[.)]?\s+(?P<label>[A-Z].*)$")
CODED = re.compile(r"^(?P<number>[A-Z]{1,3}\d{1,2})[.:]?\s+(?P<label>[A-Z][a-z].*)$")  # "LS1 Restore the marsh"
ROW = re.compile(
    r"^(?P<kind>ambitions?|priorit(?:y|ies)|actions?|aims?|objectives?|goals?|outcomes?|measures?|lead|"
    r"owner|what we will do|how we will know)\b.{0,20}$",
    re.I,
)
IN_CELL = re.compile(
    r"^(?:our |key |main )?(?P<kind>actions?|outcomes?|aims?|objectives?|goals?|measures?|what we will do|how we will know)(?: of success)?\s*:?\s+(?=[•▪◦])",
    re.I,
)  # what a cell itself says that it lists
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
        r"(?:key |priority |planned |proposed |our )?(?:actions?|activit(?:y|ies)|deliverables?|tasks?|initiatives?|projects?|actions?\s?/\s?projects?|projects?\s?/\s?actions?|supporting strateg(?:y|ies))"
        r"(?: (?:required|needed|to be taken|and milestones))?|what (?:we will|will we|we'll|we’ll|we are going to) do|how (?:we will|will we) (?:do|achieve) (?:it|this)"
    )),
    ("measure", re.compile(
        r"(?:key |success |performance |outcome )*(?:measures?|indicators?|kpis?|targets?|metrics?)(?: of success)?|"
        r"(?:how|what) (?:we will|will we|we) (?:know|measure|count|track|monitor).*|what success looks like|signs? of success|success criteria|evidence"
    )),
    ("owner", re.compile(
        r"(?:lead|owner|led by|responsible|accountable)(?: (?:officer|organisation|partner|agency|body|service|department|team|person|by))*|"
        r"(?:(?:[a-z]+ )?(?:lead|owner|sponsor|champion)s?|(?:delivery|lead|responsible|accountable) (?:group|board|body)s?)|who(?: is responsible| will(?: do it| lead)?| leads)?\b.*|by whom|responsibility|leads?|(?:lead (?:and|&) |lead |key |delivery )?partners?(?: organisations?)?|"
        r"(?:cabinet|lead|responsible) members?|portfolio(?: holder)?s?|directorates?|departments?|teams?|delivered by"
    )),
    ("when", re.compile(r"(?:by )?when|by|years?|timescales?\b.*|time ?frame|milestones?|achieved|implementation|how|complete[d]?|cost.*|priority \(?h.*|timeline|due(?: date)?|deadline|target date|date|completion date|start|status|rag|"
                        r"(?:key |main |local )?(?:issues?|problems?|needs?|concerns?|challenges?|rationale)(?: to be addressed)?|scrutiny|"
                        r"progress|updates?|now|current(?: position| level)?|baseline.*|latest.*|unit|source|(?:target |baseline )?(?:by )?20\d\d(?:[/–-]\d{2,4})?(?: target| baseline)?|frequency|resources?|budget|cost|funding|no\.?|ref(?:erence)?|number|notes|comments")),
]  # fmt: skip
AIM_COLUMN = re.compile(
    r"(?:our |strategic |key |corporate |high[- ]level |well[- ]?being |council |partnership |service )*(?P<kind>priorit(?:y|ies)|objectives?|themes?|outcomes?|aims?|goals?|ambitions?|commitments?|pledges?|promises?|pillars?|missions?|domains?|strands?|workstreams?)"
    r"(?: area)?(?: (?:name|title))?"
)
LONGEST_NAME = 60  # code points of a column's head that names an aim
DOES = ("commitment", "objective", "goal", "aim")  # kinds by which a plan may call what is to be done
REACHED = (
    *DOES,
    "outcome",
    "ambition",
)  # kinds of what the actions of a chapter are to reach, by which they are measured
REFERENCE = re.compile(r"(?P<letter>[A-Z])\.?\d{1,2}|(?P<whole>\d{1,2})\.\d{1,2}")
OWNER = re.compile(r"^(?:lead|owner|led by|responsible)\s*:?\s*(?P<owner>[A-Z].{2,100})$", re.I)
MARKS = tuple(
    (re.compile(rf"(?:^|\s+){mark}"), re.compile(first))
    for mark, first in (
        (r"[•▪◦●‣]\s*", r".{0,60}(?:^|\s)[•▪◦●‣]"),
        (r"-\s+(?=[A-Z0-9])", r"-\s"),
        (r"(?=\d{1,2}\.\d{1,2}\.?\s+[A-Z])", r"\d{1,2}\.\d{1,2}\.?\s+[A-Z].*\s\d{1,2}\.\d{1,2}\.?\s+[A-Z]"),
        (r"\(?[a-h]\)\s+", r"\(?a\)\s"),
    )
)  # what stands before each entry of a cell, and how such a cell begins
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
    chapter: str | None = None
    headed = _headed(findings)
    for index, block in enumerate(blocks):
        if block.kind != "row" or block.table is None:
            continue
        cells = findings.cells(block)
        if block.table != table:
            table, columns, heads, above, chapter = block.table, [], {}, {}, within.get(block.table)
            known = chapter is not None or part.kind == "strategy"
            if not (aim := _title(findings, part, block, cells)):
                columns = _columns(cells, known, chapter is not None)
                if columns[:1] == ["measure"] and len(set(within.values())) == 1 < len(headed):
                    chapter = None  # the one such table of several chapters measures them all
                listed = part.kind == "strategy" and _lists_below(findings, blocks[index + 1 : index + 3], block)
                heads = {} if columns else _heads(findings, part, block, cells, listed)
            chapter = aim or chapter
        elif aim := _title(findings, part, block, cells):
            chapter, above = aim, {}
        elif chapter and (again := _columns(cells, True, True)):
            columns, heads = again, {}
        elif columns[:1] == ["measure"]:
            chapter = measured_rows.read(findings, part, block, cells, chapter)
        elif columns:
            row = dict(zip(columns, cells, strict=False))
            torn = blocks[index - 1].kind != "row" and not any(row.get(kind) for kind in ("action", *KIND.values()))
            _action(findings, part, block, row, above, _headed_by(headed, block) if torn else chapter, torn)
        elif heads:
            _row(findings, part, block, cells, heads)
        elif len(cells) > 1 and all(map(cues.NUMBERED.match, cells)):
            heads = _heads(findings, part, block, cells, False)  # below a row that is the plan's title or vision


def _headed(findings: Findings) -> list[tuple[int, str]]:
    """Where the aims stand that head chapters, in order, and their ids."""
    aims = (row for row in findings.rows if isinstance(row, Aim) and row.rule in HEADED)
    return sorted((row.evidence[0].start, row.id) for row in aims)


def _headed_by(headed: Sequence[tuple[int, str]], block: Block) -> str | None:
    """The aim that heads the chapter in which a block stands."""
    at = bisect_left(headed, (block.start, ""))
    return headed[at - 1][1] if at else None


def _title(findings: Findings, part: Part, block: Block, cells: list[str]) -> str:
    """The aim that a row of one cell names for the rows below it ("Priority 1: Homes"), kept; "" where it names none."""
    told = [cell for cell in cells if cell]
    match = (cues.NUMBERED.match(told[0]) or cues.LABELLED.match(told[0])) if len(told) == 1 else None
    if match is None or len(match["label"]) < 4:
        return ""
    number = match["number"] if "number" in match.re.groupindex else None
    kind = cues.kind_of(match["kind"])
    return keep(findings, part, kind, match["label"], block, number=number, rule="aim of a plan's row")


def _columns(cells: list[str], within: bool, in_chapter: bool) -> list[str]:
    """What the columns of a plan hold that has an action or aim a row: its kind of aim, action, measure, owner; else [].

    In the chapter of an aim its only column of aims, such as "Pledge" or "Objective", holds what is to be done.
    """
    plain = [cell.lower().strip(" :?*") for cell in cells]
    known = [next((kind for kind, pattern in COLUMNS if pattern.fullmatch(head)), "") for head in plain]
    aims = [AIM_COLUMN.fullmatch(head) for head in plain]
    found = [kind or (KIND[aim["kind"]] if aim else "") for kind, aim in zip(known, aims, strict=True)]
    found = [kind if kind not in found[:index] or kind in ("", "when") else "when" for index, kind in enumerate(found)]
    of_aims = [kind for kind in found if kind in KIND.values()]
    if "action" not in found and len(of_aims) == 1 and in_chapter and of_aims[0] in DOES:
        found = ["action" if kind == of_aims[0] else kind for kind in found]
    if measured := measured_rows.columns(plain, found):
        return measured if within else []
    if "action" in found:
        return found if len(set(found) - {""}) > 1 and (within or any(aims)) else []
    whole = all(found) and len(found) > 1 and bool(of_aims)
    several = len(of_aims) > 1 and bool({"measure", "owner", "when"} & set(found))
    return (
        found
        if whole and (within or several) and (len(of_aims) > 1 or {"measure", "owner", "when"} & set(found))
        else []
    )


def _action(
    findings: Findings,
    part: Part,
    block: Block,
    row: dict[str, str],
    above: dict[str, str],
    chapter: str | None,
    torn: bool = False,
) -> None:
    """An action with the aims of its row, or of the last row that gives one, its measure and its owner.

    `torn` tells that the row's other cells hold lists and stand above it.
    """
    row = {kind: words for kind, words in row.items() if kind and words}
    parent = _numbered_by(findings, block) or chapter
    for kind in dict.fromkeys(kind for kind in (*above, *row) if kind in KIND.values() and not torn):
        told = [_aim(findings, part, block, kind, words, parent) for words in entries(row.get(kind, ""))]
        if told:
            above[kind] = "" if _is_list(row[kind]) else told[0]  # what a cell lists holds none of the rest
        parent = above.get(kind) or parent
    acts = [words for words in entries(row.get("action", "")) if len(words.split()) > 1]
    kept = [_aim(findings, part, block, "action", words, parent, "action of a plan's row") for words in acts]
    named = torn or any(kind in KIND.values() for kind in (*row, *above))
    aim = kept[0] if kept and len(kept) == 1 and not _is_list(row["action"]) else parent if kept or named else None
    measures = entries(row.get("measure", "")) if aim else []
    reached = next((above[kind] for kind in REACHED if chapter and not torn and above.get(kind)), None)
    for words in (each for entry in measures for each in measures_of(entry)):
        keep(findings, part, "measure", words, block, parent=reached or aim, rule="measure of a plan's row")
    if aim and "owner" in row:
        owned(findings, aim, row["owner"], block)


def _numbered_by(findings: Findings, block: Block) -> str | None:
    """The aim whose number or letter the reference of a row begins with ("B2" serves Priority B, "3.1" priority 3)."""
    code = REFERENCE.fullmatch(findings.cells(block)[0])
    of = code["letter"] or code["whole"] if code else None
    aims = (row for row in findings.rows if isinstance(row, Aim) and row.kind != "action") if of else ()
    return next((row.id for row in aims if row.number == of and row.parent is None), None)


def _aim(
    findings: Findings,
    part: Part,
    block: Block,
    kind: str,
    words: str,
    parent: str | None,
    rule: str = "aim of a plan's row",
) -> str:
    """Keep an aim that a row's cell names, and give its id."""
    match = cues.NUMBERED.match(words) or NUMBER.match(words) or CODED.match(words)
    number, label = (match["number"], match["label"]) if match and match["label"] else (block.marker or None, words)
    known = None if match or kind == "action" or parent else called.aim_of(findings, part, words)
    if known:
        return known
    return keep(findings, part, kind, label, block, number=number, parent=parent, rule=rule)


def entries(words: str) -> list[str]:
    """What a cell lists behind marks or a line each, or all that it says."""
    lines = words.split(APART) if APART in words else [words]
    cut = next((mark for mark, found in MARKS if found.match(words)), None)
    several = [entry for line in lines for entry in (cut.split(line) if cut else [line])]
    told = [entry for entry in (piece.strip(" .;") for piece in several) if entry]
    return told if cut or 2 * sum(map(cues.tells_to_do, told)) >= len(told) else [words]


def _is_list(words: str) -> bool:
    return any(found.match(words) for _, found in MARKS)


def _lists_below(findings: Findings, following: Sequence[Block], head: Block) -> bool:
    """Whether the rows right below a header have bullets in every column: then it names what they belong to."""
    rows = [findings.cells(block) for block in following[:2] if block.table == head.table]
    names = [cell for cell in findings.cells(head) if 0 < len(cell) <= LONGEST_NAME and cell[-1] not in ".:"]
    bullets = rows and all(re.match(r"^[•▪◦]", cell) for cell in rows[0])
    if any(map(cell_label, names)) or any(findings.people_in(cell) for cells in rows for cell in cells):
        return False  # who sits, and who attends
    return bool(bullets) and len(names) == len(head.cells) == len(rows[0]) > 1


def _heads(findings: Findings, part: Part, block: Block, cells: list[str], listed: bool) -> dict[int, str]:
    """Column → aim, where a header names themes, numbers its columns or has lists below each (`listed`); else {}."""
    kind = KIND.get(cells[0].lower().rstrip(": "), "") if cells else ""
    start = 1 if kind else 0  # the first head says what the others are
    start = 1 if not kind and cells and not cells[0] else start
    if kind and any(pattern.fullmatch(cell.lower().strip(" :?*")) for cell in cells[1:] for _, pattern in COLUMNS):
        return {}  # the columns say something else of each
    numbered = [cues.NUMBERED.match(c) or NUMBER.match(c) for c in cells[start:]]
    kind = kind or ("theme" if listed and not all(numbered) else "")
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
        owner, within = OWNER.match(words), IN_CELL.match(words)
        told, words = (within["kind"].lower(), words[within.end() :]) if within else (word, words)
        if owner or word in ("lead", "owner"):
            owned(findings, parent, owner["owner"] if owner else words, block)
        elif told or re.match(r"^[•▪◦-]", words):
            kind = ROWS.get(told) or ROWS.get(told.rstrip("s")) or "action"
            for entry in (e.strip(" .•▪◦-") for e in SPLIT.split(words)):
                if len(entry.split()) >= 2:
                    keep(findings, part, kind, entry, block, parent=parent, rule="cell of a plan")
