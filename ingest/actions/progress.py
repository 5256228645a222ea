"""What later minutes report on earlier actions and decisions: matters arising, reviews of the action log."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence, Set

from convenor.graph.model import Evidence
from convenor.graph.reading import Action, Item, Meeting, Relation
from convenor.graph.worded import Worded
from convenor.ingest.names.findings import Findings
from convenor.ingest.papers.parts import Section

_RECORDS = ("minutes", "notes", "key messages")
ARISING = re.compile(
    r"\bmatters arising\b|\b(?:action (?:log|list|tracker)|actions? (?:from|arising|outstanding)|outstanding actions"
    r"|(?:review|progress|update)s? (?:of|on) (?:the )?actions|actions? update)\b",
    re.IGNORECASE,
)
CLOSES = re.compile(
    r"\b(?:(?i:agreed to close)|(?:had|has|have|was|were) (?:[\w’'-]+ ){1,12}?and (?:this |it |the action )?(?:could|can|may|should) (?:now )?be closed|(?i:agreed) that (?:this|it|(?:the |this )?action) (?:could |can |should )?(?:now )?be closed)\b|\.\s+(?:Action )?(?:[Cc]losed|[Nn]ow closed|[Cc]ompleted?)\W*$"
)  # behind an action that is told of
_REFERENCE = re.compile(r"\b(?:action|minute|item|ref(?:erence)?|decision)s?\.? (?:no\.? )?(?P<ref>[A-Z]{0,3}\d{1,4}(?:[./-]\d{1,4})*[a-z]?)\b|^(?P<head>[A-Z]{1,3}\d{1,4}|\d{1,4}(?:[./-]\d{1,4})+)\b\s*[:.–—-]", re.I)  # fmt: skip
_DROPPED = Worded(r"\b(?:no longer (?:needed|required|wanted)|withdrawn|superseded|abandoned|dropped|would not (?:now )?go ahead)\b", re.I)  # fmt: skip
_DEFERRED = Worded(r"\b(?:deferred|carried (?:forward|over)|rolled (?:forward|over)|held over|postponed)(?:\s+(?:to|until|till) (?P<to>[^.;,]{3,60}))?", re.I)  # fmt: skip
_NOT_YET = Worded(r"\b(?:not (?:yet|been)|still (?:to|be\w*|open|waiting|awaited)|outstanding|awaited|remains? open|no progress|had yet to)\b", re.I)  # fmt: skip
_GOING = Worded(r"\b(?:in (?:hand|progress|train)|under ?way|on-?going|had (?:begun|started)|was being|were being|is being|are being|on track|continu\w+)\b", re.I)  # fmt: skip
_DONE = Worded(
    r"\b(?:complete[d]?|done|closed|discharged|in place"
    r"|(?:had|has|have|was|were) (?:now |since |already |all )?(?:been )?(?:sent|written|published|appointed|bought|installed|circulated|shared"
    r"|agreed|opened|signed|submitted|delivered|held|met|replaced|repaired|recruited|issued|added|amended|arranged|started work|paid|finished"
    r"|made|asked|set up|updated|brought|presented|approved|produced|moved|planted|mapped|received|filled|confirmed))\b",
    re.IGNORECASE,
)


def read(findings: Findings, sections: Sequence[Section]) -> None:
    """Add what matters arising report on earlier actions, as relations from the action's reference or the words."""
    items = sorted(
        (item for row in findings.rows if isinstance(row, Meeting) for item in row.items if item.evidence),
        key=lambda item: item.evidence[0].start,
    )
    listed = {span for row in findings.rows if isinstance(row, Action) for span in row.evidence}
    for section in sections:
        if section.part.kind in _RECORDS:
            _section(findings, section, items, listed)


def _section(findings: Findings, section: Section, items: Sequence[Item], listed: Set[Evidence]) -> None:
    for block in section.blocks(findings.document):
        at = bisect_right(items, block.start, key=lambda item: item.evidence[0].start)
        item = items[at - 1] if at else None
        arising = bool(item and ARISING.search(item.title))
        if block.kind in ("heading", "row") or (item and item.evidence[0].start == block.start):
            continue
        for start, end in findings.sentences(block):
            words = findings.text[start:end]
            reference = _REFERENCE.search(words)
            status = status_of(words)
            if status and (arising or (reference and words.lower().count("action"))):
                evidence = findings.span(start, end)
                if listed.isdisjoint(evidence):
                    subject = (reference["ref"] or reference["head"]) if reference else words
                    findings.add(Relation(subject=subject, subject_kind="reference" if reference else "words", predicate="progress",
                                          object=status, object_kind="status", evidence=evidence, rule="matter arising"))  # fmt: skip


def status_of(words: str) -> str:
    """What a sentence reports: "done", "in progress", "deferred", "dropped", "open"; "" where it reports nothing."""
    if _DROPPED.search(words):
        return "dropped"
    if deferred := _DEFERRED.search(words):
        return f"deferred to {' '.join(deferred['to'].split())}" if deferred["to"] else "deferred"
    if _NOT_YET.search(words):
        return "open"
    if _GOING.search(words):
        return "in progress"
    return "done" if _DONE.search(words) else ""
