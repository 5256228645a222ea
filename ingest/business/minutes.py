"""Minutes, notes of sessions and key messages: the meeting, who was there, its items, what was settled and is to do."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.graph import dates
from convenor.graph.model import Block
from convenor.graph.reading import Meeting, Part, Relation
from convenor.graph.worded import Worded
from convenor.ingest.actions import given_names
from convenor.ingest.business.agenda import Agenda
from convenor.ingest.names import body_names
from convenor.ingest.names.findings import Findings
from convenor.ingest.names.setting import Setting
from convenor.ingest.papers import item_titles, meeting_head
from convenor.ingest.roles import office_reports
from convenor.ingest.roster import roster

GUIDE = re.compile(
    r"\b(?:guides?|guidance|templates?|how to|examples?|sample|specimen|handbook|toolkit|style|format|model)\b", re.I
)  # to minutes, or a form for them
FACILITATED = Worded(r"\bfacilitated by (?:colleagues from |the )?")


def read(findings: Findings, part: Part, blocks: Sequence[Block]) -> None:
    """Add what a meeting's paper says to the findings."""
    lines = meeting_head.lines(findings, blocks)
    body = part.body or findings.document.body
    key = findings.body(body, blocks[0].start) if body else None
    findings.bodies.met |= {key} if key else set()
    there = roster.read(findings, blocks, body, part.date)
    office_reports.read(findings, blocks, body, part.date)
    if not there.attendance:
        given_names.read(findings, blocks[0].start, blocks[-1].end)
    if not (body or part.date or there.attendance) and GUIDE.search(f"{findings.document.title} {part.title}"):
        return
    agenda = Agenda(findings, blocks, Setting(meeting=part.date, body=key), there.used)
    agenda.read()
    if not part.date and not there.attendance and not agenda.headings:
        return
    announced, where = agenda.following
    findings.add(
        Meeting(
            body=key,
            date=part.date,
            time=meeting_head.time(lines),
            venue=meeting_head.venue(lines),
            kind=meeting_head.kind(part, lines),
            attendance=tuple(there.attendance),
            items=item_titles.of_record(agenda.items),
            next=dates.first(announced) if announced else None,
            next_text=announced,
            next_evidence=where,
            evidence=meeting_head.evidence(findings, part, blocks),
            rule=f"{part.kind} heading",
        )
    )
    _facilitators(findings, part, blocks)


def decision(findings: Findings, part: Part, blocks: Sequence[Block]) -> None:
    """Add what the record of one person's decision says: nobody met."""
    body = part.body or findings.document.body
    key = findings.body(body, blocks[0].start) if body else None
    Agenda(findings, blocks, Setting(meeting=part.date, body=key), set()).read()


def _facilitators(findings: Findings, part: Part, blocks: Sequence[Block]) -> None:
    """Bodies of which a sentence says that they facilitated the session."""
    start = blocks[0].start
    text = findings.text[start : blocks[-1].end]
    for match in FACILITATED.finditer(text):
        offset = start + match.end()
        named = body_names.in_prose(text[match.end() : match.end() + 90])
        if named and named[0][0] == 0:
            findings.add(
                Relation(
                    subject=findings.body(named[0][2], offset),
                    subject_kind="organisation",
                    predicate="facilitated",
                    object=part.date or part.title,
                    object_kind="meeting",
                    evidence=(findings.unit(offset),),
                    rule="facilitated by",
                )
            )
