"""Rows of action logs and action trackers."""

from __future__ import annotations

import re

from convenor.graph.model import Block
from convenor.graph.reading import Action
from convenor.graph.worded import Worded
from convenor.ingest.actions.action_fields import DAY_LAST, WHEN
from convenor.ingest.actions.actions import keep
from convenor.ingest.actions.entry_owners import owner_of
from convenor.ingest.actions.owner_notes import is_owner, orders
from convenor.ingest.names.findings import Findings
from convenor.ingest.names.setting import Setting
from convenor.ingest.words.shapes import is_title


def action_row(findings: Findings, block: Block, columns: list[str], setting: Setting) -> None:
    """The action of a row of an action log; `columns` says what each cell holds (action, owner, due, status, ref)."""
    cells: dict[str, str] = {}
    for kind, cell in zip(columns, block.cells, strict=False):
        if cell.end > cell.start:
            cells.setdefault(kind, findings.words(cell).strip())
    text = cells.get("action", "")
    owner = cells.get("owner")
    if len(text.split()) < 2 - bool(owner and cells.get("due") and text.isalpha()) or NO_ACTION.match(text):
        return
    if is_title(text) and POST.fullmatch(text) and not orders(text):
        return
    if not owner and is_owner(findings, cells.get("due", ""), block.start):
        owner = cells.pop("due")
    owner, day = _apart(findings, owner or owner_of(text) or "", block.start)
    keep(
        findings,
        setting,
        text,
        findings.span(block.start, block.end),
        owner,
        "action log row",
        ref=cells.get("ref"),
        due=cells.get("due") or day,
        status=cells.get("status"),
    )


def _apart(findings: Findings, words: str, offset: int) -> tuple[str | None, str | None]:
    """The owner and the day that one cell gives, a line each ("Ann Marlow", "29 Jan")."""
    lines = [line.strip(" ,;") for line in words.split("\n") if line.strip(" ,;")]
    day = lines[-1] if len(lines) > 1 and WHEN.search(lines[-1]) and not is_owner(findings, lines[-1], offset) else None
    if not day and len(lines) == 1 and (both := DAY_LAST.fullmatch(lines[0])):
        return both["who"], both["day"]
    return "; ".join(lines[:-1] if day else lines) or None, day


def unheaded(findings: Findings, block: Block, setting: Setting) -> bool:
    """Whether a row of a table without heads, below the heading of a list of actions, tells a task and its owner; it is then kept."""
    cells = [words for cell in block.cells if (words := findings.words(cell).strip())]
    owner = next((words for words in cells if is_owner(findings, words, block.start)), None)
    last = findings.rows[len(findings.rows) - 1] if len(findings.rows) and len(cells) == 1 else None
    if not owner and isinstance(last, Action) and not findings.text[last.evidence[-1].end : block.start].strip():
        owner = last.owner  # one more task of the one who is named above
    text = max((words for words in cells if words != owner), key=len, default="")
    if not owner or len(text.split()) < 2 or len(SENTENCE.findall(text)) >= TELLS:
        return False  # what was said on an item, with its owner in the margin
    rest = (words for words in cells if words not in (owner, text) and not NUMBER.fullmatch(words))
    due = next(filter(WHEN.search, rest), None)
    keep(findings, setting, text, findings.span(block.start, block.end), owner, "action log row", due=due)
    return True


LOG_COLUMNS = [
    (
        "ref",
        re.compile(
            r"^(?:(?:action |log |minute |agenda |item )?(?:ref(?:erence)?(?: no\.?)?|no\.?|number|id)|item(?: no\.?)?|#|minute)\.?$",
            re.I,
        ),
    ),
    (
        "action",
        re.compile(
            r"^(?:(?:agreed |new |further |immediate |previous |ongoing |open )?actions?(?: (?:carried [\w ]{2,20}|brought forward[\w ]{0,20}|required|agreed|points?|items?|to be taken|arising|needed|and decisions?))?|tasks?|jobs?|description|"
            r"(?:summary|details?|description) of (?:the )?actions?|outstanding actions?|actions? outstanding|actions? (?:arising )?from (?:the )?(?:last |previous )?meeting|what|issue|details?|to do|activity|does what|what (?:they|he|she) will do|what (?:needs doing|is to be done|we will do|to do)|thing to do|what was asked(?: for)?|next steps?)$",
            re.I,
        ),
    ),
    (
        "owner",
        re.compile(
            r"^(?:(?:lead |action )?owners?|leads?|with(?: whom)?|who|who by|by who|by whom|whose|who will do it|who does it|who is doing it|who[’']s doing it|who will do it|"
            r"responsib\w+(?: (?:persons?|officers?|agency|organisation|lead|party))?|action (?:by|owner|lead|for)|for action(?: by)?|named (?:lead|officer|person)|actioned by|assigned(?: to)?|"
            r"(?:lead |responsible )?(?:person|agency|organisation|partner|officer|body|name|initials?)(?:\(?s\)?)?(?: responsible)?)$",
            re.I,
        ),
    ),
    (
        "due",
        re.compile(
            r"^(?:due(?: (?:date|by))?|deadline|by when|when(?: by)?|by|target(?: (?:date|completion))?|time-?scales?|time ?frame|date due|"
            r"completion(?: date| by)?|complete by|date(?: by)?|finish by|for)$",
            re.I,
        ),
    ),
    (
        "status",
        re.compile(
            r"^(?:status|state|position|progress|update|outcome|comments?|rag|complete[d]?\??|progress update)$", re.I
        ),
    ),
]


NUMBER = re.compile(r"\d{1,3}(?:\.\d{1,3})*\.?")
SENTENCE = re.compile(r"[a-z)]\.\s+(?=[A-Z])")
TELLS = 2  # ends of sentences within a cell that tells more than a task
NO_ACTION = re.compile(r"^(?:no (?:further )?actions?|none|nil|n/?a)\b", re.I)
OF_PEOPLE = re.compile(r"(?:first ?|fore|sur|last ?|given |family )names?|job title", re.I)
POST = re.compile(r"(?:[A-Z][\w’'-]+|of|and|for|the|&)(?: (?:[A-Z][\w’'-]+|of|and|for|the|&))*")
BOTH = re.compile(r"^(?:decisions?|outcomes?|agreed|resolutions?)\s*(?:/|&|\band\b|\bor\b)\s*actions?\b", re.I)
JOINED = Worded(r"\s*[/&+]\s*|\s+and\s+|\s*\(|\)", re.I)


def column(words: str) -> str:
    """What a column of an action log holds by its head, or the first part of it ("Deadline / status")."""
    return next((kind for kind, pattern in LOG_COLUMNS if pattern.match(words)), "")


def log_columns(findings: Findings, block: Block) -> list[str]:
    """What the columns of an action log hold, read from its header row; [] when it is no such header."""
    out = []
    for cell in block.cells:
        words = re.sub(r"\(e?s\)", "s", " ".join(findings.words(cell).split())).rstrip(":?")
        words = re.sub(r"\?|\s*\([^()]{2,40}\)$", "", words, flags=re.I)
        if OF_PEOPLE.fullmatch(words):
            return []
        if BOTH.match(words):
            return []  # what was settled stands among what is to be done: a table of minutes
        out.append(next(filter(None, map(column, [words, *JOINED.split(words)])), "other"))
    if "owner" not in out and out.count("due") == 2:
        by = next(
            (i for i, cell in enumerate(block.cells) if findings.words(cell).strip().lower().rstrip(":?") == "by"), None
        )
        out = ["owner" if index == by else kind for index, kind in enumerate(out)]  # "By | Date": by whom, and when
    return out if "action" in out and ({"owner", "due", "status"} & set(out)) else []
