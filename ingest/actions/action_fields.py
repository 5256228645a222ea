"""The fields that stand behind or below an action's wording: "Owner: …", "Due: …", "Status: …"."""

from __future__ import annotations

import re
from typing import NamedTuple

import msgspec

from convenor.graph.model import Block
from convenor.graph.reading import Action
from convenor.graph.worded import Worded
from convenor.ingest.actions.owners import who
from convenor.ingest.names.findings import Findings

FIELD = Worded(
    r"(?:(?<=^)|(?<=[\s([|;,*]))(?:(?P<owner>(?:action )?owners?|lead(?: officer| person| partner)?|by whom|who|assigned to|action(?:ed)? by|"
    r"responsib(?:le|ility)(?: (?:officer|person|lead|party|owner))?|(?:responsible|named) (?:officer|person)|for action(?: by)?)|"
    r"(?P<due>due(?: (?:date|by))?|deadline|by when|when|timescales?|time ?frame|target(?: (?:date|completion))?|completion(?: date)?|complete by|date due|by)|"
    r"(?P<status>status|progress|update|rag(?: status)?))\s*:\s*",
    re.I,
)
_DATE = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?[A-Z][a-z]{2,8}(?:\s+\d{4})?|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})"
DUE_LAST = re.compile(
    r"\s*[–—;,(|-]\s*(?:(?:(?:to be (?:done|completed|ready) )?by|due(?: by| date)?:?|before|deadline:?|for)\s+(?P<due>(?:(?!,\s*by\b)[^–—();:\[\]]){3,40}?)|"
    rf"(?P<day>(?-i:{_DATE})|asap|a\.s\.a\.p|as soon as possible|next meeting|immediate(?:ly)?|(?-i:(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{{4}})?)))[)\]]?\.?$",
    re.I,
)
_MONTH = (
    r"(?:(?:[Ee]nd (?:of )?|[Mm]id[- ]|[Ee]arly |[Ll]ate )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|ember|ober)?\.?(?: (?:20)?\d\d)?"
    r"|\d{1,2}/\d{1,2}|Q[1-4]|ASAP)"
)
_SOON = rf"(?<=[A-Z]{{2}}[\s,(])(?-i:{_MONTH})"  # behind initials, where it is no name
DAY_LAST = re.compile(
    rf"(?P<who>[A-Z].+?)[\s,;–—(-]+(?P<day>{_DATE}|asap|ongoing|next meeting|{_SOON})\)?\.?$"
)  # behind an owner
OWNER_DUE = re.compile(
    rf"[\s,;(–—-]{{1,6}}(?:(?:by|before|due(?: by| on)?|no later than)\s+(?P<by>[^,;()]{{3,40}}?)|(?P<day>{_DATE}|asap|next meeting|{_SOON}))\)?\.?$",
    re.I,
)  # behind the words for an owner
COLUMNS_LAST = Worded(
    r"\s/\s(?P<owner>[^/\s][^/]{1,39}?)\s/\s(?P<due>[^/\s][^/]{1,29})$"
)  # of a table whose columns were lost
STILL_TO_DO = r"carried (?:forward|over)|c/f|on-?going|in (?:progress|hand)|outstanding"
STATUS_LAST = re.compile(
    rf"\s*[–—(:-]\s*(?P<status>done|completed?|closed|{STILL_TO_DO}|pending|not started)\)?\.?$",
    re.I,
)
STATUS_COLUMN = re.compile(
    r"(?<=[\w.)])\s+(?P<status>Open|Closed|Completed?|Done|On-?going|Outstanding|Pending|Overdue|New|In [Pp]rogress|On [Tt]rack|Not [Ss]tarted)$"
)  # of a list whose columns were lost
WHEN = re.compile(r"\d|\bnext\b|\bmeeting\b|\bend of\b|\basap\b|day\b|week|month|\b[A-Z][a-z]{2,8}\b")
LONGEST = 80  # code points of what a field holds


class Fields(NamedTuple):
    """A wording without its fields, and what these say."""

    text: str
    owner: str | None = None
    due: str | None = None
    status: str | None = None


def split(words: str) -> Fields:
    """The wording before the first field, and the fields behind it; those too long for a field are words of the text."""
    found = list(FIELD.finditer(words))
    if not found:
        return Fields(words)
    ends = [match.start() for match in found[1:]] + [len(words)]
    said = {
        str(match.lastgroup): words[match.end() : end].strip(" \n\t;,|.()[]*")
        for match, end in zip(found, ends, strict=True)
    }
    if any(not value or len(value) > LONGEST for value in said.values()):
        return Fields(words)
    return Fields(
        words[: found[0].start()].strip(" \n\t;,|([*–—-"), said.get("owner"), said.get("due"), said.get("status")
    )


def below(findings: Findings, block: Block) -> bool:
    """Whether a block is nothing but fields of the action kept last, right above it; they are then added to that action."""
    cells = [words.rstrip(": ") for words in findings.cells(block) if words]
    fields = split(": ".join(cells) if len(cells) == 2 else findings.words(block))
    row = findings.rows[len(findings.rows) - 1] if len(findings.rows) else None
    if fields.text or fields == Fields("") or not isinstance(row, Action) or not row.evidence:
        return False
    between = findings.text[row.evidence[-1].end : block.start]
    if between.strip(" \n\t*_|.") or (fields.owner and row.owner) or (fields.due and row.due and not fields.owner):
        return False
    owner = who(findings, fields.owner, block.start) if fields.owner else row.owner
    evidence = (*row.evidence, *findings.span(block.start, block.end))
    findings.rows[len(findings.rows) - 1] = msgspec.structs.replace(
        row, owner=owner, due=fields.due or row.due, status=fields.status or row.status, evidence=evidence
    )
    return True


def due_last(words: str) -> tuple[str, str | None]:
    """A wording without the date that stands behind it ("… – by 20 May"), and that date."""
    match = DUE_LAST.search(words)
    when = (match["due"] or match["day"]).strip() if match else ""
    if not match or not WHEN.search(when):
        return words, None
    return words[: match.start()], when


def owner_due(words: str) -> tuple[str, str | None]:
    """The words for an owner without the date that stands behind them ("AB by 20 May", "AB (20 May)"), and that date."""
    match = OWNER_DUE.search(words)
    when = (match["by"] or match["day"]).strip() if match else ""
    return (words[: match.start()], when) if match and match.start() and WHEN.search(when) else (words, None)


def status_last(words: str, listed: bool = False) -> tuple[str, str | None]:
    """A wording without the word behind it for how far it is ("… – done", in a list also "… AB Open"), and that word."""
    match = STATUS_LAST.search(words) or (STATUS_COLUMN.search(words) if listed else None)
    return (words[: match.start()], match["status"]) if match else (words, None)
