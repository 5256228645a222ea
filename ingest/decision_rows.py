"""Decisions in tables and lists: decision sheets, notices with a field for the decision, lists of what was done."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

import msgspec

from convenor.graph.model import Block
from convenor.ingest import labels, plain_verdicts, verdicts
from convenor.ingest.cues import FORMAL, UNSETTLED
from convenor.ingest.decisions import LEAD, Wording, decide, inline_parts, part_of
from convenor.ingest.findings import Findings
from convenor.ingest.setting import Setting
from convenor.ingest.shapes import HONORIFIC, is_title

FIELD = re.compile(
    r"^(?P<kind>decisions?(?: (?:made|taken))?|resolved|resolutions?|agreed|outcome|item|subject|title|"
    r"matter|report)\s*:?$",
    re.I,
)
DONE = re.compile(
    r"^(?:that\s+)?(?:noted|received|agreed|approved|endorsed|adopted|appointed|elected|authorised|"
    r"delegated|recommended|accepted|ratified|supported|welcomed|"
    r"resolved|confirmed|granted|refused|rejected|deferred|instructed|requested|asked|considered|thanked|"
    r"declined|referred|awarded|continued|remitted|accepted|adjourned|dismissed|designated|nominated|allocated|released)\b",
    re.I,
)
APPROVED = re.compile(
    r"^(?:[\w&’'-]+ ){1,4}(?:approved|agreed|awarded|ratified)\s*:?$|^(?:approved|agreed|awarded) (?:[\w&’'-]+ ){0,3}[\w&’'-]+\s*:$",
    re.I,
)
NOT_APPROVED = re.compile(
    r"\b(?:motion|vote|proposal|minutes|actions?|not|to be|attendance|date|when|if|as|was|were|by)\b", re.I
)
PUBLISHED = re.compile(
    r"^(?:decision[- ]makers?|made at meeting|decision published|decision (?:date|due|status)|date of decision|"
    r"effective from|is key decision|subject to call[- ]in|wards? affected|lead officer)\s*[:?]",
    re.I,
)
SETTLED_CLAUSE = re.compile(
    r"^(?:\W*(?:resolved|agreed|decision)\b|\W*that\b|"
    r"(?:to\s+)?(?:note|approve|agree|delegate|authorise|adopt|endorse|award|grant|refuse|recommend)(?:d|ed|s)?\b)",
    re.I,
)
PUT_FORWARD = re.compile(
    r"\b(?:consider|recommend\w*|motions?|propos\w+|mov(?:e|ed|es)|amend\w*|request\w*|asked|invited|urges?|notice|"
    r"petitions?|wording|suggest\w*|options?|whether|believes?|argued|felt)\b",
    re.I,
)
HOLDS = re.compile(r"^(?P<title>[A-Z][^:–—\n]{2,60}?)\s*(?:[:–—]|\s-\s|\s{2,})\s*(?P<who>[A-Z].+)$")
ELECTION = re.compile(
    r"^(?:\W|\d)*(?:annual |the )?(?:elections?|appointments?)\b(?! (?:process|rules|procedure))", re.I
)
ELECTED = re.compile(r"\b(?:elected|appointed|appointments)\b", re.I)
MOST_OFFICES = 15  # entries of a list of those elected
LONGEST_HOLDER = 120  # code points of what stands behind a post in such a list
ANSWER = re.compile(
    r"(?:not )?(?:agreed|approved|granted|refused|declined|rejected|deferred|supported|awarded)\.?", re.I
)
ASKED_FOR = re.compile(
    r"\b(?:requests?|grants?|donations?|financial (?:help|assistance)|applications? for (?:grants?|funding|help)|bids?)\b",
    re.I,
)
SHORT_ENTRY = 10  # code points of an entry below a heading that says that these are decisions
SHORT_CELL = 60  # code points of a cell that gives what became of the row's matter and little else
SHORTEST = 20  # code points of an item that says what was settled; a shorter one only names something
DECIDED = re.compile(
    r"decisions?(?: (?:made|taken))?|resolutions?|outcomes?|agreed|(?:what )?(?:we |was )?(?:decided|agreed)|conclusions?"
)
SUBJECT = re.compile(
    r"applicants?|applications?|requests?|proposals?|bids?|items?|subject|title|agenda items?|matter|topic"
)


def columns(findings: Findings, block: Block) -> dict[str, int]:
    """Where a table of decisions keeps its items and decisions, by its header row; {} when it is no such table."""
    heads = [head.lower().rstrip(":") for head in findings.cells(block)]
    out: dict[str, int] = {}
    for index, head in enumerate(heads):
        if DECIDED.fullmatch(head):
            out.setdefault("decision", index)
        elif SUBJECT.fullmatch(head) and ("item" not in out or heads[out["item"]].startswith("item")):
            out["item"] = index  # a subject says more than the item's number
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


def listed(findings: Findings, blocks: Sequence[Block], index: int, setting: Setting) -> int:
    """The decisions of a list that begins at a block: below a lead, below a notice's fields, or in formal words.

    How many blocks that took; 0 when it is no such list.
    """
    return (
        led(findings, blocks, index, setting)
        or _below_lead(findings, blocks, index, setting)
        or _published(findings, blocks, index, setting)
        or _formal(findings, blocks, index, setting)
    )


def led(findings: Findings, blocks: Sequence[Block], index: int, setting: Setting) -> int:
    """The decisions of a list after "The Authority:", each opening with what was done; how many blocks that took."""
    if not labels.BODY_LEAD.match(findings.words(blocks[index])):
        return 0
    below = takewhile(
        lambda block: block.kind in ("item", "paragraph") and DONE.match(findings.words(block)), blocks[index + 1 :]
    )
    return _each(findings, list(below), setting, "list of what was done")


def _below_lead(findings: Findings, blocks: Sequence[Block], index: int, setting: Setting) -> int:
    """The decisions of the items below "The Board agreed that:" or below a heading such as "Grants approved"."""
    words = findings.words(blocks[index]).rstrip()
    lead = LEAD.search(words[-200:]) if blocks[index].kind != "heading" else None
    settled = lead and not UNSETTLED.search(words[-200:])
    headed = labels.DECIDED_LIST.match(words)
    if not (settled or headed or (APPROVED.match(words) and not NOT_APPROVED.search(words))):
        return 0
    shortest = SHORT_ENTRY if headed else SHORTEST
    below = takewhile(lambda block: block.kind == "item" and block.end - block.start >= shortest, blocks[index + 1 :])
    return _each(findings, list(below), setting, "list of what was settled")


def _published(findings: Findings, blocks: Sequence[Block], index: int, setting: Setting) -> int:
    """The decisions below the fields of a published decision ("Decision Maker: …", "Effective from: …")."""
    if not PUBLISHED.match(findings.words(blocks[index])):
        return 0
    if index and not PUBLISHED.match(above := findings.words(blocks[index - 1])):
        number = re.search(r"\s*\bref:?\s*(\S*\d\S*)", above)
        setting.item = number[1] if number else None
        setting.title = re.sub(r"^\d[\d/.-]+\s*[-–—]\s*", "", above[: number.start()] if number else above).strip()
    below = takewhile(
        lambda block: block.kind in ("item", "paragraph") and SETTLED_CLAUSE.match(findings.words(block)),
        blocks[index + 1 :],
    )
    return max(1, _each(findings, list(below), setting, "published decision"))


def _formal(findings: Findings, blocks: Sequence[Block], index: int, setting: Setting) -> int:
    """A clause in formal words that stands alone ("That the report be noted."), unless it is only put forward."""
    words = findings.words(blocks[index])
    if blocks[index].kind not in ("item", "paragraph") or not FORMAL.match(words):
        return 0
    above = next(
        (
            findings.words(b)
            for b in reversed(blocks[max(0, index - 12) : index])
            if not FORMAL.match(findings.words(b))
        ),
        "",
    )
    if not above or PUT_FORWARD.search(above[-300:]) or PUT_FORWARD.search(setting.title or ""):
        return 0
    _each(findings, [blocks[index]], setting, "formal clause")
    return 1


def _each(findings: Findings, below: Sequence[Block], setting: Setting, rule: str) -> int:
    """Keep each of some blocks as a decision; how many blocks that took with the lead above them."""
    for block in below:
        said = Wording(findings.words(block), block.start, block.end, part_of(block))
        decide(findings, setting, said, rule)
    return len(below) + 1 if below else 0


def office(findings: Findings, blocks: Sequence[Block], index: int, setting: Setting) -> bool:
    """Whether a block is an entry of a list of those elected or appointed ("Treasurer – Jane Marlow"); it is then kept."""
    block = blocks[index]
    if not _names_holder(findings, block):
        return False
    for above in reversed(blocks[max(0, index - MOST_OFFICES) : index]):
        words = findings.words(above).rstrip()
        if _names_holder(findings, above):
            continue
        headed = above.kind == "heading" and ELECTION.match(words)
        if not headed and not (words.endswith((":", "-", "–")) and ELECTED.search(words[-120:])):
            return False
        decide(findings, setting, Wording(findings.words(block), block.start, block.end), "list of what was settled")
        return True
    return False


def _names_holder(findings: Findings, block: Block) -> bool:
    """Whether a block is a post with the name of one who holds it."""
    cells = [words for words in findings.cells(block) if words]
    entry = HOLDS.match(findings.words(block)) if not cells else None
    title, who = (entry["title"], entry["who"]) if entry else cells if len(cells) == 2 else ("", "")
    named = bool(HONORIFIC.match(who)) or any(start == 0 for start, _, _ in findings.people_in(who))
    return named and len(who) < LONGEST_HOLDER and is_title(re.sub(r"^Hon\.?\s+", "", title.strip()))


def answered(findings: Findings, block: Block, setting: Setting) -> bool:
    """Whether a row is a request with the meeting's answer in its last cell ("Youth club | New goals | Refused"); it is then kept."""
    cells = [words for words in findings.cells(block) if words]
    if len(cells) < 2 or not ANSWER.fullmatch(cells[-1]) or not ASKED_FOR.search(setting.title or ""):
        return False
    decide(findings, setting, Wording(findings.words(block), block.start, block.end), "resolution in a table")
    return True


def row(findings: Findings, block: Block, where: dict[str, int], setting: Setting) -> None:
    """The decisions of a row of a decision sheet; lettered parts in one cell are decisions of their own."""
    if max(where.values()) >= len(block.cells):
        return
    cell = block.cells[where["decision"]]
    if "item" in where:
        title = findings.words(block.cells[where["item"]]).strip()
        number = re.match(r"^(\d+)\.?\s+", title)
        setting.item, setting.title = (number[1], title[number.end() :]) if number else (None, title)
    told = findings.words(cell).strip()
    if "item" in where and (verdicts.SHORT.match(told) or (len(told) <= SHORT_CELL and plain_verdicts.outcome(told))):
        about = block.cells[where["item"]]
        said = Wording(findings.text[about.start : cell.end], about.start, cell.end)
        if about.start < cell.start:
            decide(findings, setting, said, "resolution in a table", outcome=verdicts.outcome_of(findings.words(cell)))
            return
    for said in inline_parts(findings.words(cell), cell.start):
        if len(said.text.split()) >= 3:
            decide(findings, setting, said, "resolution in a table")
