"""Decisions in tables: decision sheets, awards, motions with their result, notices with a field for the decision."""

from __future__ import annotations

import re

import msgspec

from convenor.graph.model import Block, Cell
from convenor.graph.sentences import sentences
from convenor.graph.worded import Worded
from convenor.ingest.decisions import settled
from convenor.ingest.decisions.decisions import decide
from convenor.ingest.decisions.joined import Wording, wordings
from convenor.ingest.names.findings import Findings
from convenor.ingest.names.setting import Setting
from convenor.ingest.outcomes import ended, marked, plain_verdicts, verdicts
from convenor.ingest.words.cues import NOTED, NOTHING
from convenor.ingest.words.deciding_words import HOW, PARTICIPLES, WORDED

FIELD = re.compile(
    r"^(?P<kind>decisions?(?: (?:made|taken))?|resolved|resolutions?|agreed|outcome|item|subject|title|"
    r"matter|report)\s*:?$",
    re.I,
)
ANSWER = re.compile(
    r"(?:not )?(?:agreed|approved|granted|refused|declined|rejected|deferred|supported|awarded)\.?", re.I
)
ASKED_FOR = re.compile(
    r"\b(?:requests?|grants?|donations?|financial (?:help|assistance)|applications? for (?:grants?|funding|help)|bids?)\b",
    re.I,
)
SHORT_CELL = 60  # code points of a cell that gives what became of the row's matter and little else
_OURS = r"(?:(?:the )?(?:board|committee|council|panel|group|forum|meeting|trustees|governors|members|our|final|cabinet)(?:[’']s?)? )?"
DECIDED = re.compile(
    rf"{_OURS}(?:decisions?|resolutions?)(?: (?:made|taken|reached|agreed))?|outcomes?|agreed|(?:what )?(?:we |was |it |they |(?:the )?\w+ )?(?:decided|agreed|resolved|settled)|conclusions?|"
    rf"decision (?:of|by) (?:the )?\w+|decisions? ?(?:/|and|&|or) ?(?:outcomes?|resolutions?|agreements?)"
)
ANSWERED = Worded(
    rf"{_OURS}(?:results?|response)|(?:[\w’']+ )?(?:verdict|view|determination|finding|answer)|outcome of (?:the )?vote|(?:agreed|approved|granted|supported|awarded|carried)\s*\?|(?:agreed|approved|carried|supported)|approved / (?:refused|rejected)|"
    r"(?:grant |amount |sum |£ )?(?:awarded|agreed|granted|approved)(?: \(?£\)?)?|awards?(?: (?:made|\(?£\)?))?"
)  # a column that gives an answer, and says nothing where the cell is no answer
SUBJECT = re.compile(
    r"applicants?|applications?|requests?|proposals?|bids?|items?|subject|title|agenda items?|matter|topic|motions?|recommendations?|grants?|organisations?|"
    r"(?:name of )?(?:group|club|organisation|society|applicant)s?|projects?|schemes?|policy|policies|papers?|reports?|issue|question|clause|amendments?|what|(?:short )?description|agenda"
)
BEST = re.compile(
    r"proposals?|motions?|requests?|applications?|applicants?|projects?|schemes?|organisations?|recommendations?|subject|matter|topic"
)
OF_WORK = re.compile(r"outcomes?")  # beside aims and measures: what came of them
ASKED = re.compile(r"(?:proposals?|motions?|questions?|matters?) (?:before|put to|for|to) (?:the |our )?\w+")
TRUSTED = re.compile(r"(?:[\w’']+ )?(?:verdict|determination|view|finding)|(?:agreed|approved)\s*\?")
RESULT = re.compile(r"results?|outcomes?(?: of (?:the )?vote)?|what became of it")  # beside a column of wordings
BETWEEN = 160  # code points between a matter and its answer that are quoted with both
CHANGED = re.compile(
    rf"^{HOW}{PARTICIPLES}\b|\b{PARTICIPLES}\W*$", re.I
)  # "Extended by one year", "Working group established"
NOT_YET = re.compile(
    r"\W*(?:not yet|ask again|come back|bring back|wait|hold|later|to (?:come|be brought) back|none today|next \w+)\b",
    re.I,
)
REFUSES = re.compile(r"\W*(?:no\b|not\b|do not|don[’']t|refuse|reject|decline|nil|against)", re.I)
OPEN = re.compile(
    r"\W*(?:pending|awaited|awaiting|ongoing|open|tbc|tba|n/a|for information|as above|see\b|discussed|discussion|completed?|done|closed|none|-+|–+)(?:\b|\W*$)",
    re.I,
)
MARKED = re.compile(
    r"(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s|[•*–-]\s|That\b|To [a-z])"
)  # a line of a cell that is one of several decisions
NAMES = re.compile(r"[A-Z][\w’'.-]+(?: [A-Z][\w’'.-]+){0,3} (?:as|to) (?:an? |the )?[A-Z]")  # who is given which office
YES = re.compile(r"(?:yes|y|✓|✔|£\s?\d[\d,.]*(?:k|m)?(?: .{0,40})?|in full|full amount|\d[\d,]*(?:\.\d\d)?)\W*$", re.I)
NO = re.compile(
    r"(?:no|n|nil|none|£?\s?0(?:\.00)?|✗|✘|❌|not awarded|nothing|unsuccessful|not (?:successful|eligible))\W*$", re.I
)


def columns(findings: Findings, block: Block) -> dict[str, int]:
    """Where a table of decisions keeps its items and decisions, by its header row; {} when it is no such table.

    "answer" is a column that only gives an answer to the matter of the row.
    """
    heads = [" ".join(head.lower().replace("*", "").split()).rstrip(":") for head in findings.cells(block)]
    out: dict[str, int] = {}
    for index, head in enumerate(heads):
        if DECIDED.fullmatch(head):
            out.setdefault("decision", index)
        elif ANSWERED.fullmatch(head):
            out["answer"] = index
        elif (SUBJECT.fullmatch(head) or head.startswith("what the ") or ASKED.fullmatch(head)) and (
            "item" not in out or not BEST.fullmatch(heads[out["item"]])
        ):
            out["item"] = index  # a subject says more than the item's number
    if "answer" in out and TRUSTED.fullmatch(heads[out["answer"]]):
        out["trusted"] = 0
    if "decision" in out:
        for at in range(out["decision"] + 1, len(heads)):
            if RESULT.fullmatch(heads[at]):
                out["result"] = at
        out.pop("answer", None)
    elif "answer" in out and "item" in out:
        out["decision"] = out["answer"]
    if "decision" not in out or len(heads) < 2:
        return {}
    return {} if OF_WORK.fullmatch(heads[out["decision"]]) and "item" not in out else out


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


def answered(findings: Findings, block: Block, setting: Setting) -> bool:
    """Whether a row is a request with the meeting's answer in its last cell ("Youth club | New goals | Refused"); it is then kept."""
    cells = [words for words in findings.cells(block) if words]
    if len(cells) < 2 or not ANSWER.fullmatch(cells[-1]) or not ASKED_FOR.search(setting.title or ""):
        return False
    decide(findings, setting, Wording(findings.words(block), block.start, block.end), "resolution in a table")
    return True


def row(findings: Findings, block: Block, where: dict[str, int], setting: Setting) -> None:
    """The decisions of a row of a decision sheet; lettered parts in one cell are decisions of their own."""
    if where["decision"] >= len(block.cells):
        return
    cell = block.cells[where["decision"]]
    if "item" in where:
        title = findings.words(block.cells[where["item"]]).strip()
        number = re.match(r"^(\d+)\.?\s+", title)
        setting.item, setting.title = (number[1], title[number.end() :]) if number else (None, title)
    told = findings.words(cell).strip()
    outcome = "" if NOTHING.match(told) or NOTED.search(told) or OPEN.match(told) else _answer(told, where)
    if "item" in where and outcome:
        about = _about(findings, block, where)
        if about.start >= cell.start:
            return
        if about.end <= about.start:
            decide(findings, setting, Wording(told, cell.start, cell.end), "resolution in a table", outcome=outcome)
        elif cell.start - about.end <= BETWEEN:
            said = Wording(findings.text[about.start : cell.end], about.start, cell.end)
            decide(findings, setting, said, "resolution in a table", outcome=outcome)
        else:
            setting.heading = findings.span(about.start, about.end)
            decide(findings, setting, Wording(told, cell.start, cell.end), "resolution in a table", outcome=outcome)
        return
    if "answer" in where:
        return
    became = _became(findings, block, where)
    for said in _wordings(findings, cell):
        if len(said.text.split()) >= 3 and not OPEN.match(told):
            decide(findings, setting, said, "resolution in a table", outcome=became)


def _became(findings: Findings, block: Block, where: dict[str, int]) -> str | None:
    """What the column beside the wordings says became of a row's: lost, deferred or withdrawn; None for anything else."""
    at = where.get("result", len(block.cells))
    told = findings.words(block.cells[at]).strip() if at < len(block.cells) else ""
    if not (verdicts.SHORT.match(told) or verdicts.VERDICT.match(told) or ended.WITHDRAWN.match(told)):
        return None
    return next((outcome for outcome in [verdicts.outcome_of(told)] if outcome != "carried"), None)


def _wordings(findings: Findings, cell: Cell) -> list[Wording]:
    """What a cell decides: its parts, its lines or sentences where each stands for itself, or the whole."""
    words = findings.words(cell)
    found = wordings(words, cell.start)
    if len(found) > 1:
        return found
    spans = [(cell.start + m.start(), cell.start + m.end()) for m in re.finditer(r"[^\n;]+", words)]
    if len(spans) < 2:
        spans = sentences(findings.text, cell.start, cell.end)
    each = [Wording(findings.text[a:b].strip(), a, b) for a, b in spans]
    if len(each) < 2 or not (
        all(MARKED.match(said.text) for said in each)
        or all(settled.tells(findings, said.text) or NAMES.match(said.text) for said in each)
    ):
        return found
    return each


def _about(findings: Findings, block: Block, where: dict[str, int]) -> Cell:
    """The first cell of a row that says, in more than a number, what its decision is about."""
    cells = block.cells[: where["item"] + 1]
    return next((c for c in cells if re.search(r"[A-Za-z]{3}", findings.text[c.start : c.end])), cells[-1])


def _answer(told: str, where: dict[str, int]) -> str:
    """carried, lost, deferred or withdrawn where a cell only says what became of the row's matter."""
    asked = "answer" in where
    if asked and YES.match(told):
        return "carried"
    if NO.match(told):
        return "lost"
    if verdicts.SHORT.match(told) or verdicts.VERDICT.match(told):
        return verdicts.outcome_of(told)
    if len(told) > SHORT_CELL or (WORDED.match(told) and len(told.split()) > 4):
        return ""
    if plain_verdicts.outcome(told) or marked.outcome(told):
        return verdicts.outcome_of(told)
    if asked and "trusted" not in where and not CHANGED.search(told):
        return ""
    if became := ended.of(told):
        return became
    return "deferred" if NOT_YET.match(told) else "lost" if REFUSES.match(told) else "carried"
