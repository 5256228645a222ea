"""Strategies and lists of priorities: vision, ambitions, domains, priorities, actions, themes as a tree.

A strategy's order on the page is often lost. Three things survive: a domain's title stands before its own
"Our vision:", a priority is a label with a dash and a description, and numbering starts again with every block of actions;
so the n-th block of actions of a domain belongs to the n-th of its priorities in print order.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from convenor.graph.model import Block
from convenor.graph.reading import Aim, Part
from convenor.ingest import minutes
from convenor.ingest.findings import Findings

DASH = re.compile(r"^(?P<label>[^–—;:.]{2,90}?)(?:\s*[–—]\s+|\s+-\s+|\s*;\s+)(?P<text>\S.{10,})", re.S)
VISION = re.compile(r"^(?:our |the )?vision(?: statement)?\s*(?:[:–-]|is\b)\s*", re.I)
AMBITION = re.compile(r"^(?:we will have|we want|by 20\d\d)\b", re.I)
LIST_HEADING = re.compile(
    r"^(?:our |the |key |strategic |local |agreed |specific |draft |icp |shared |corporate |top |main |system )*(?P<kind>vision|priorit(?:y|ies)|ambitions?|aims?|objectives?|goals?|outcomes|themes?|principles|values|commitments|missions?)\b(?P<rest>.{0,50})$",
    re.I,
)
NUMBERED = re.compile(r"^(?:strategic )?(?P<kind>priority|aim|objective|goal|ambition|theme|outcome|mission|domain)\s+(?P<number>\d+|[A-Z]|one|two|three|four|five|six)\b\s*[:–—.-]*\s*(?P<label>.*)$", re.I)
KIND = {"priorities": "priority", "priority": "priority", "ambition": "ambition", "ambitions": "ambition", "aim": "aim", "aims": "aim", "objective": "objective",
        "objectives": "objective", "goal": "goal", "goals": "goal", "outcome": "outcome", "outcomes": "outcome", "theme": "theme", "themes": "theme", "vision": "vision",
        "mission": "mission", "missions": "mission", "domain": "domain"}  # fmt: skip
UNDERPIN = re.compile(r"\b(?:underpinning|cross[- ]cutting|enabl\w+|key)\b.*\bthemes?\b|\benablers\b", re.I)
MEASURES = re.compile(r"^(?:key )?(?:measures?|indicators?|how (?:will )?we(?: will)? (?:know|measure)|what success looks like|metrics|outcomes? measures?)\b", re.I)


class Numbered(msgspec.Struct):
    """A numbered item of a domain as printed."""

    number: int
    text: str
    block: Block
    new_list: bool


def read(findings: Findings, part: Part, blocks: Sequence[Block]) -> None:
    """Add the aims of a strategy to the findings."""
    domains = _domains(findings, blocks)
    covered: set[int] = set()
    for order, (first, last, label) in enumerate(domains, 1):
        covered |= set(range(first, last))
        _domain(findings, part, blocks, first, last, label, order)
    _visions(findings, part, blocks, covered)
    _themes(findings, part, blocks, covered)
    lists(findings, part, blocks, covered)
    minutes.tasks(findings, part, blocks)


def _add(findings: Findings, part: Part, kind: str, label: str, block: Block, *, number: str | None = None, parent: str | None = None, text: str = "", rule: str) -> str:
    """Keep one aim and give its id. A label said before under the same parent is the same aim."""
    label = label.strip(" .:–—-")
    for row in findings.rows:
        if isinstance(row, Aim) and row.kind == kind and row.parent == parent and _same(row.label, label):
            return row.id
    same = sum(isinstance(row, Aim) for row in findings.rows)
    aim = Aim(id=f"a{same + 1}", kind=kind, label=label, text=text or label, number=number, parent=parent, strategy=part.title,
              evidence=findings.span(block.start, min(block.end, block.start + 600)), rule=rule)  # fmt: skip
    findings.add(aim)
    return aim.id


def _same(a: str, b: str) -> bool:
    plain = [re.sub(r"[^a-z0-9 ]", "", x.lower()).strip() for x in (a, b)]
    return plain[0] == plain[1] or (min(map(len, plain)) > 12 and (plain[0].startswith(plain[1]) or plain[1].startswith(plain[0])))


def _domains(findings: Findings, blocks: Sequence[Block]) -> list[tuple[int, int, str]]:
    """(first, one past last, label) of the stretches that open with a short title and, right below it, a vision of their own."""
    starts: list[tuple[int, str]] = []
    for index in range(len(blocks) - 1):
        title, below = (findings.text[b.start : b.end] for b in blocks[index : index + 2])
        if VISION.match(below) and len(below) > 60 and 1 <= len(title.split()) <= 6 and blocks[index].kind in ("heading", "paragraph") and not title.endswith("."):
            starts.append((index, title))
    if len(starts) < 2:
        return []
    end = len(blocks)
    for index in range(starts[-1][0] + 2, len(blocks)):
        block = blocks[index]
        words = findings.text[block.start : block.end]
        if block.kind == "heading" and re.match(r"^\d+\.?$", block.marker) and not DASH.match(words):
            end = index
            break
    bounds = [s for s, _ in starts[1:]] + [end]
    return [(first, last, label) for (first, label), last in zip(starts, bounds, strict=True)]


def _domain(findings: Findings, part: Part, blocks: Sequence[Block], first: int, last: int, label: str, order: int) -> None:
    """One domain with its priorities and their actions."""
    domain = _add(findings, part, "domain", label, blocks[first], number=str(order), rule="title over its own vision")
    items = _numbered(findings, blocks[first + 1 : last])
    priorities = _priorities(items)
    chosen = {id(i) for i in priorities}
    ids = []
    for item in priorities:
        match = DASH.match(item.text)
        ids.append(_add(findings, part, "priority", match["label"] if match else item.text, item.block, number=str(item.number),
                        parent=domain, text=item.text, rule="numbered label and description"))  # fmt: skip
    run = -1
    previous: Numbered | None = None
    for item in items:
        if id(item) in chosen:
            previous = None if previous is None or previous.number >= item.number else previous
            continue
        if previous is None or item.number <= previous.number or run < 0:
            run += 1
        previous = item
        parent = ids[run] if run < len(ids) else (ids[-1] if ids else domain)
        _add(findings, part, "action", item.text, item.block, number=str(item.number), parent=parent, rule="block of actions by its order")


def _numbered(findings: Findings, blocks: Sequence[Block]) -> list[Numbered]:
    out: list[Numbered] = []
    for block in blocks:
        number = block.marker.strip("().")
        if number.isdigit() and block.kind in ("item", "heading"):
            out.append(Numbered(int(number), findings.text[block.start : block.end], block, int(number) == 1))
    return out


def _priorities(items: list[Numbered]) -> list[Numbered]:
    """The items that are priorities: labels with a description behind a dash, each number once, the earliest first.

    A quoted or bracketed label is a programme's name in an action.
    """
    out: dict[int, Numbered] = {}
    for item in items:
        match = DASH.match(item.text)
        if not match or re.match(r"^[‘'“\"]|.*\(", match["label"]) or len(match["label"].split()) > 10:
            continue
        if item.number not in out and not re.match(r"^(?:services?|we|to)\s", match["label"], re.I):
            out[item.number] = item
    kept = sorted(out)
    whole = [n for i, n in enumerate(kept) if n == i + 1]
    return sorted((out[n] for n in whole), key=lambda item: item.block.start)


def _visions(findings: Findings, part: Part, blocks: Sequence[Block], covered: set[int]) -> None:
    """The strategy's own vision and ambitions: what a heading "Our vision" and lines "We will have …" say."""
    inside = False
    for index, block in enumerate(blocks):
        words = findings.text[block.start : block.end]
        if index in covered:
            continue
        if block.kind == "heading":
            inside = bool(re.match(r"^(?:our |the )?(?:shared )?vision\b|^(?:our )?ambitions?\b", words, re.I))
            continue
        if inside and AMBITION.match(words) and len(words) < 200:
            _add(findings, part, "ambition", words, block, rule="line under the vision")
        elif (inside and re.match(r"^[“\"‘]?[A-Z]", words) and len(words) < 250 and not block.marker and words[-1] != ":" and "can..." not in words and not _has_vision(findings, part)) or (
            VISION.match(words) and 30 < len(words) < 400 and not _has_vision(findings, part)
        ):
            if not inside or words.endswith((".", "”")) or len(words.split()) > 6:
                _add(findings, part, "vision", VISION.sub("", words), block, rule="statement of the vision")


def _has_vision(findings: Findings, part: Part) -> bool:
    return any(isinstance(r, Aim) and r.kind == "vision" and r.strategy == part.title for r in findings.rows)


def _themes(findings: Findings, part: Part, blocks: Sequence[Block], covered: set[int]) -> None:
    """The headings below a chapter on underpinning themes or enablers."""
    inside = False
    for index, block in enumerate(blocks):
        words = findings.text[block.start : block.end]
        if index in covered or block.kind not in ("heading", "paragraph", "item"):
            continue
        chapter = bool(re.match(r"^\d+\.?$", block.marker)) and len(words) < 90
        if UNDERPIN.search(words) and len(words.split()) <= 7 and (block.kind == "heading" or chapter):
            inside = True
        elif chapter and block.kind == "heading":
            inside = False
        elif inside and len(words.split()) <= 8 and not words.endswith(".") and index + 1 < len(blocks) and _prose_below(findings, blocks, index):
            _add(findings, part, "theme", words, block, rule="heading under themes")


def _prose_below(findings: Findings, blocks: Sequence[Block], index: int) -> bool:
    below = blocks[index + 1]
    return below.kind == "paragraph" and below.end - below.start > 150 and findings.text[below.start].isupper()


def lists(findings: Findings, part: Part, blocks: Sequence[Block], covered: set[int]) -> None:
    """Short lists under a heading that says what they are ("Priorities", "Our objectives"), and "Priority 1: …" headings."""
    above: str | None = None
    for index, block in enumerate(blocks):
        words = findings.text[block.start : block.end]
        if index in covered or len(words) > 160:
            continue
        if (match := NUMBERED.match(words)) and block.kind in ("heading", "paragraph") and part.kind in ("strategy", "page"):
            label = match["label"] or (findings.text[blocks[index + 1].start : blocks[index + 1].end] if index + 1 < len(blocks) else "")
            if 3 < len(label) < 160:
                kind = KIND[match["kind"].lower()]
                parent = _add(findings, part, kind, label, block, number=match["number"], parent=None if kind == "domain" else above, rule="numbered heading")
                above = parent if kind == "domain" else above
                if kind != "domain":
                    _actions_below(findings, part, blocks, index + 1, parent)
            continue
        match = LIST_HEADING.match(words.rstrip(":"))
        if not match or block.kind == "row" or KIND.get(match["kind"].lower()) is None or MEASURES.match(words):
            continue
        if block.kind == "item" or re.search(r"\b(?:considerations?|summary|progress|review|update|discussion|delivery|our residents)\b", match["rest"], re.I):
            continue
        entries = _entries(findings, blocks, index + 1)
        short = [e for e in entries if len((DASH.match(findings.text[e.start : e.end]) or {"label": findings.text[e.start : e.end]})["label"].split()) <= 12]
        if len(entries) >= 2 and len(short) >= 0.7 * len(entries):
            for order, entry in enumerate(entries, 1):
                text = findings.text[entry.start : entry.end]
                dash = DASH.match(text)
                _add(findings, part, KIND[match["kind"].lower()], dash["label"] if dash else text, entry,
                     number=entry.marker.strip("().") if entry.marker[:1].isdigit() else str(order), text=text, rule="list under its heading")  # fmt: skip


def _entries(findings: Findings, blocks: Sequence[Block], index: int) -> list[Block]:
    """The list items right below a heading; one short lead-in line may stand between."""
    out: list[Block] = []
    for offset, block in enumerate(blocks[index : index + 40]):
        if block.kind == "item" and not re.match(r"^\d+\.\d", block.marker):
            out.append(block)
        elif out or block.kind in ("heading", "row") or offset > 0:
            break
        elif not findings.text[block.start : block.end].rstrip().endswith(":"):
            break
    return out


def _actions_below(findings: Findings, part: Part, blocks: Sequence[Block], index: int, parent: str) -> None:
    """The list items under a numbered priority are its actions, up to the next heading or a list of measures."""
    for block in blocks[index : index + 40]:
        words = findings.text[block.start : block.end]
        if NUMBERED.match(words) or (block.kind == "heading" and (MEASURES.match(words) or block.marker)):
            break
        if block.kind == "heading" and not re.match(r"^(?:what we will do|actions?|we will|key actions|how)\b", words, re.I):
            break
        if said := re.match(r"^(?:(?:key )?measures?|indicators?|target|outcome)\s*:\s*(.{5,})", words, re.I):
            _add(findings, part, "measure", said[1], block, parent=parent, rule="measure under a priority")
        elif (said := re.match(r"^(?:owner|lead|led by|responsible|accountable)\s*:\s*(.{3,100})", words, re.I)) or (said := re.match(r"^(?:owned|led) by (.{3,100})", words, re.I)):
            _owned(findings, parent, said[1].strip(" ."), block)
        elif block.kind == "item" and 3 <= len(words.split()) <= 60:
            _add(findings, part, "action", words, block, parent=parent, rule="item under a numbered priority")


def _owned(findings: Findings, aim: str, owner: str, block: Block) -> None:
    """Note who delivers an aim, on its row."""
    for index, row in enumerate(findings.rows):
        if isinstance(row, Aim) and row.id == aim and row.owner is None:
            evidence = (*row.evidence, *findings.span(block.start, block.end))
            findings.rows[index] = msgspec.structs.replace(row, owner=findings.body(owner, block.start), evidence=evidence)
