"""What a meeting settled and what somebody is to do: resolutions with their parts, agreements in sentences, actions.

A resolution is marked by its label; an agreement in running text by its verb. What was noted, suggested, considered
or only proposed is not decided.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from convenor.graph.model import Block
from convenor.graph.reading import Action, Decision, Votes
from convenor.ingest import labels
from convenor.ingest.actions import due_of
from convenor.ingest.cues import (
    APPOINTS,
    CONDITION,
    DEFERRED,
    LOST,
    NOTED,
    PROPOSED,
    SETTLES,
    TALLY,
    TASK,
    UNSETTLED,
    VOTE,
    WITHDRAWN,
)
from convenor.ingest.findings import Findings
from convenor.ingest.owners import who
from convenor.ingest.setting import Setting


def resolution(findings: Findings, blocks: Sequence[Block], index: int, setting: Setting) -> int:
    """The decisions of a block labelled as resolution and of the parts that follow it; how many blocks that took."""
    block = blocks[index]
    words = findings.words(block)
    match = labels.RESOLVED.match(words)
    if not match or (block.kind == "heading" and match.end() < len(words) and not match["that"]):
        return 0
    recommended = match["cue"].lower().startswith("recommend")
    rest = words[match.end() :].strip()
    rest = "" if re.fullmatch(r"(?:[Tt]hat)?[\s:,–—-]*", rest) else rest
    parts: list[tuple[str, int, int, str]] = []
    taken = 1
    following = index + 1
    while following < len(blocks) and _is_part(
        findings, blocks, following, bool(rest) and not rest.endswith((":", ";"))
    ):
        b = blocks[following]
        parts.append((findings.words(b), b.start, b.end, b.marker.strip("().")))
        following += 1
    taken = following - index
    if not parts and not rest:
        if following < len(blocks) and blocks[following].kind in ("paragraph", "item"):
            b = blocks[following]
            parts.append((findings.words(b), b.start, b.end, ""))
            taken += 1
        else:
            return 0
    if rest and not (parts and rest.endswith(":")):
        decide(findings, rest, block.start, block.end, "", setting, "resolution label", recommended)
    for text, start, end, part in parts:
        decide(findings, text, start, end, part, setting, "resolution part", recommended)
    return taken


def _is_part(findings: Findings, blocks: Sequence[Block], index: int, complete: bool) -> bool:
    """Whether a block is a lettered or numbered part of the resolution above it."""
    block = blocks[index]
    if block.kind != "item" or not block.marker:
        return False
    if re.match(r"^\d+\.\d+", block.marker):
        return False
    return (
        not complete
        or block.marker.strip("().").lower() in {"a", "i", "1"}
        or (
            index > 0
            and bool(re.match(r"^\(?[a-zivx]+[.)]", block.marker))
            and blocks[index - 1].kind == "item"
            and bool(blocks[index - 1].marker)
        )
    )


def decide(
    findings: Findings,
    text: str,
    start: int,
    end: int,
    part: str,
    setting: Setting,
    rule: str,
    recommended: bool = False,
) -> None:
    """Keep one decision, and the action in it where it gives a task."""
    evidence = findings.span(start, end)
    text = text.strip()
    if label := labels.RESOLVED.match(text):
        text, rule = text[label.end() :].strip() or text, "resolution label"
    condition = CONDITION.search(text)
    vote = TALLY.search(text) or VOTE.search(text)
    findings.add(
        Decision(
            id=f"{setting.meeting or ''}/{setting.item or ''}/{part or start}",
            text=text,
            kind="recommendation" if recommended else kind_of(text, rule),
            meeting=setting.meeting,
            body=setting.body,
            item=setting.item,
            item_title=setting.title,
            part=part or None,
            conditions=condition.group().rstrip(". ") if condition else None,
            outcome=outcome_of(text),
            votes=Votes(in_favour=int(vote["for"]), against=_count(vote["against"]), abstained=_count(vote["abs"]))
            if vote
            else None,
            actors=tuple(findings.person(name, start + a) for a, _, name in findings.people_in(text)),
            evidence=evidence,
            rule=rule,
        )
    )
    setting.resolved.append(text)
    if TASK.search(text) and not NOTED.search(text):
        asked = BE_ASKED.search(text)
        owner = who(findings, asked["owner"], start) if asked else None
        findings.add(
            Action(
                owner=owner,
                text=text,
                evidence=evidence,
                meeting=setting.meeting,
                body=setting.body,
                due=due_of(text),
                rule="task in a resolution",
            )
        )


BE_ASKED = re.compile(
    r"\b(?:[Tt]he )?(?P<owner>[A-Z][\w’'.-]*(?:\s+(?:of|and|[A-Z][\w’'.-]*)){0,5})\s+be\s+"
    r"(?:asked|requested|authorised|instructed|invited|tasked)\s+to\b"
)


def _count(words: str | None) -> int:
    return int(words) if words and words.isdigit() else 0


def votes(findings: Findings, block: Block, setting: Setting) -> bool:
    """Whether a block only counts votes; they then belong to the decisions of this item that have none."""
    words = findings.words(block)
    if not re.match(r"^(?:votes?|voting|vote count)\b", words, re.I) or len(words) > 160:
        return False
    found = TALLY.search(words) or VOTE.search(words)
    if not found:
        return False
    counted = Votes(in_favour=int(found["for"]), against=_count(found["against"]), abstained=_count(found["abs"]))
    for index in findings.rows.uncounted(setting.meeting, setting.item, setting.title):
        row = findings.rows[index]
        assert isinstance(row, Decision)
        evidence = (*row.evidence, *findings.span(block.start, block.end))
        lost = counted.in_favour is not None and (counted.against or 0) > counted.in_favour
        outcome = "lost" if lost else row.outcome
        findings.rows[index] = msgspec.structs.replace(row, votes=counted, evidence=evidence, outcome=outcome)
    return True


def kind_of(text: str, rule: str) -> str:
    """The kind of a decision by its verb."""
    if APPOINTS.search(text):
        return "appointment"
    if NOTED.search(text):
        return "noted"
    if re.search(r"\bapprov|\bratif|\badopt|correct record|accurate record", text, re.I):
        return "approval"
    if re.search(r"\bagree", text, re.I):
        return "agreement"
    if re.search(r"\brecommend", text, re.I):
        return "recommendation"
    return "resolution" if rule.startswith("resolution") else "agreement"


def outcome_of(text: str) -> str:
    """carried, lost, deferred or withdrawn."""
    if LOST.search(text):
        return "lost"
    if WITHDRAWN.search(text):
        return "withdrawn"
    return "deferred" if DEFERRED.search(text) else "carried"


def agreements(findings: Findings, block: Block, setting: Setting) -> None:
    """The sentences of a block that say that something was settled."""
    for start, end in findings.sentences(block):
        text = findings.text[start:end]
        if not PROPOSED.search(text) and not any(p.search(text) for p in SETTLES):
            if LOST.search(text) or DEFERRED.search(text):
                decide(findings, text, start, end, "", setting, "outcome verb")
            continue
        if (actor := re.match(r"^([A-Z]{2,4})(?:,| and| &|\s)", text)) and findings.people.called(actor[1]):
            continue  # what one or two people agreed to do is an action of theirs
        if UNSETTLED.search(text) or re.search(r"\?\s*$", text) or _said_again(text, setting.resolved):
            continue
        if NOTED.search(text) and not re.search(r"\bit (?:was|had been) (?:\w+ )?agreed\b", text, re.I):
            continue
        decide(findings, text, start, end, "", setting, "agreement verb")


def _said_again(text: str, resolved: list[str]) -> bool:
    """Whether a sentence has most of the content words of a resolution under the same item."""
    said = _content(text)
    return any(len(said & _content(r)) >= 0.6 * max(1, len(_content(r))) for r in resolved if len(_content(r)) >= 3)


def _content(text: str) -> set[str]:
    return {
        w
        for w in re.findall(r"[a-z]{4,}", text.lower())
        if w not in {"that", "this", "with", "will", "would", "should", "agreed", "from", "were", "been", "have"}
    }
