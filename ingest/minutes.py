"""Minutes, notes of sessions and key messages: the meeting, who was there, its items, what was settled and is to do."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.graph import dates
from convenor.graph.model import Block, Evidence
from convenor.graph.reading import Item, Meeting, Part, Relation
from convenor.ingest import action_rows, actions, body_names, decision_rows, decisions, labels, roster
from convenor.ingest.findings import Findings
from convenor.ingest.setting import Setting

VENUE = re.compile(
    r"\b(?:at|in|held at|venue:|location:|place:|via|held (?:in|via|on))\s+"
    r"(?P<venue>(?:the\s+)?(?:[A-Z][^.;]{3,120}|MS Teams|Microsoft Teams|Zoom))(?:[.;]|$)"
)
KINDS = re.compile(
    r"\b(annual general|extraordinary|special|development|workshop|emergency|ordinary|public|private|virtual)\b", re.I
)


def read(findings: Findings, part: Part, blocks: Sequence[Block]) -> None:
    """Add what a meeting's paper says to the findings."""
    head = _head(findings, blocks)
    body = part.body or findings.document.body
    key = findings.body(body, blocks[0].start) if body else None
    found = roster.read(findings, blocks, body, part.date)
    setting = Setting(meeting=part.date, body=key)
    items: list[Item] = []
    spoken: list[tuple[str, tuple[Evidence, ...]]] = []
    _walk(findings, part, blocks, setting, items, found.used, spoken)
    if part.date or found.attendance or items:
        following = spoken[0] if spoken else (None, ())
        findings.add(
            Meeting(
                body=key,
                date=part.date,
                time=dates.time_of(head),
                venue=_venue(head),
                kind=_kind(part, head),
                attendance=tuple(found.attendance),
                items=tuple(items),
                next=_next(following[0]),
                next_text=following[0],
                next_evidence=following[1],
                evidence=findings.span(*_date_span(findings, part, blocks)),
                rule=f"{part.kind} heading",
            )
        )
        _facilitators(findings, part, blocks)


def _walk(
    findings: Findings,
    part: Part,
    blocks: Sequence[Block],
    setting: Setting,
    items: list[Item],
    used: set[int],
    spoken: list[tuple[str, tuple[Evidence, ...]]],
) -> None:
    """Go through the paper in order, keeping track of the item and of lists of actions."""
    listed, columns, table = False, [], None
    settled: dict[str, int] = {}
    index = 0
    while index < len(blocks):
        block = blocks[index]
        words = findings.words(block)
        if block.kind == "row":
            if block.table != table:
                table, columns = block.table, action_rows.log_columns(findings, block)
                settled = decision_rows.columns(findings, block)
            elif decision_rows.field(findings, block, setting):
                pass
            elif settled:
                decision_rows.row(findings, block, settled, setting)
            elif columns:
                action_rows.action_row(findings, block, columns, setting)
            elif index not in used:
                before = len(findings.rows)
                actions.actions(findings, block, setting, False)
                if len(findings.rows) == before:
                    decisions.agreements(findings, block, setting)
            index += 1
            continue
        taken = decisions.resolution(findings, blocks, index, setting) or decision_rows.led(
            findings, blocks, index, setting
        )
        if taken:
            actions.spoken(findings, block, setting)
            listed = False
            index += taken
            continue
        if actions.margin(findings, block, _above(blocks, index), setting):
            index += 1
            continue
        if labels.ACTION_LIST.match(words):
            listed = True
        elif block.kind == "heading" and index not in used:
            listed = False
            number = block.marker.strip("().") or None
            setting.item, setting.title, setting.resolved = number, words, _ahead(findings, blocks, index)
            if number or _is_item(words):
                items.append(
                    Item(
                        number=number, title=words, evidence=findings.span(block.start, block.end), rule="item heading"
                    )
                )
        elif index not in used:
            if (
                setting.title
                and labels.NEXT_MEETING.search(setting.title)
                and dates.find(words, years=False)
                and not spoken
            ):
                spoken.append((words, findings.span(block.start, block.end)))
            elif labels.NEXT_MEETING.search(words) and dates.find(words, years=False) and len(words) < 400:
                spoken.append((words, (findings.unit(block.start),)))
            if decisions.votes(findings, block, setting):
                index += 1
                continue
            before = len(findings.rows)
            actions.actions(findings, block, setting, listed)
            labelled = any(row.rule == "action label" for row in findings.rows[before:])
            if len(findings.rows) == before or not listed:
                decisions.agreements(findings, block, setting)
            if not labelled and (len(findings.rows) == before or not listed):
                actions.spoken(findings, block, setting)
        index += 1


def _above(blocks: Sequence[Block], index: int) -> Block | None:
    """The paragraph or item above a block, other margin notes passed over."""
    return next(
        (
            b
            for b in reversed(blocks[max(0, index - 3) : index])
            if b.kind in ("paragraph", "item") and b.end - b.start > 40
        ),
        None,
    )


def _ahead(findings: Findings, blocks: Sequence[Block], index: int) -> list[str]:
    """The wordings resolved under the item that begins here: the discussion before them is not counted again."""
    out: list[str] = []
    inside = False
    for block in blocks[index + 1 :]:
        words = findings.words(block)
        if block.kind == "heading":
            break
        if match := labels.RESOLVED.match(words):
            inside = True
            out.append(words[match.end() :])
        elif inside and block.kind == "item":
            out.append(words)
    return [w for w in out if w]


def _is_item(words: str) -> bool:
    return not any(p.match(words) for _, p in labels.ATTENDANCE) and len(words.split()) <= 14 and not dates.find(words)


def _head(findings: Findings, blocks: Sequence[Block]) -> str:
    """The title lines: everything before the first attendance label or numbered item."""
    out = []
    for block in blocks[:12]:
        words = findings.words(block)
        if any(p.match(words) for _, p in labels.ATTENDANCE) or re.match(r"^\d", block.marker):
            break
        out.append(words)
    return "\n".join(out)


def _venue(head: str) -> str | None:
    """Where it was held, from the title lines."""
    for line in head.split("\n"):
        rest = line
        for found in dates.find(line):
            rest = line[found.end :]
        time = dates.TIME.search(rest)
        if time and (time["half"] or ":" in time.group()):
            rest = rest[time.end() :]
        match = VENUE.search(rest)
        if match and (dates.find(line) or re.match(r"^(?:venue|location|place|held)\b", line, re.I)):
            return match["venue"].strip(" ,")
    return None


def _kind(part: Part, head: str) -> str:
    match = KINDS.search(f"{part.title}\n{head}")
    word = match[1].lower() if match else ""
    if word == "development" or re.search(r"\bsession\b", head, re.I):
        return "development session" if word == "development" else "session"
    return f"{word} meeting".strip() if word and word != "workshop" else (word or "meeting")


def _next(words: str | None) -> str | None:
    """The next meeting's date in words that announce it; with no year it stays unknown."""
    return dates.first(words) if words else None


def _date_span(findings: Findings, part: Part, blocks: Sequence[Block]) -> tuple[int, int]:
    """The line that dates the meeting, else the first line."""
    for block in blocks[:14]:
        words = findings.words(block)
        if part.date and any(f.iso == part.date for f in dates.find(words)):
            return findings.unit(
                block.start + next(f.start for f in dates.find(words) if f.iso == part.date)
            ).start, min(block.end, block.start + 600)
    return blocks[0].start, min(blocks[0].end, blocks[0].start + 600)


def _facilitators(findings: Findings, part: Part, blocks: Sequence[Block]) -> None:
    """Bodies that a sentence says facilitated the session."""
    text = findings.text[blocks[0].start : blocks[-1].end]
    for match in re.finditer(r"\bfacilitated by (?:colleagues from |the )?", text):
        offset = blocks[0].start + match.end()
        for start, end, name in body_names.in_prose(text[match.end() : match.end() + 90]):
            if start == 0:
                findings.add(
                    Relation(
                        subject=findings.body(name, offset),
                        subject_kind="organisation",
                        predicate="facilitated",
                        object=part.date or part.title,
                        object_kind="meeting",
                        evidence=(findings.unit(offset),),
                        rule="facilitated by",
                    )
                )
            break


def tasks(findings: Findings, part: Part, blocks: Sequence[Block]) -> None:
    """Next steps and decisions in a paper that is no record of a meeting: lists headed so, and plain decisions."""
    listed = False
    setting = Setting(meeting=None, body=findings.body(part.body, blocks[0].start) if part.body and blocks else None)
    for block in blocks:
        words = findings.words(block)
        if labels.ACTION_LIST.match(words):
            listed = True
        elif block.kind == "heading":
            listed = False
        elif listed and block.kind == "item":
            actions.actions(findings, block, setting, True)
        elif re.search(r"\b(?:taken|took) the decision\b", words):
            decisions.agreements(findings, block, setting)
