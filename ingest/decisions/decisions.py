"""What a meeting settled: resolutions with their parts, and agreements in sentences.

A resolution is marked by its label; an agreement in running text by its verb. What was noted, suggested, considered
or only proposed is not decided.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial

import msgspec

from convenor.graph.model import Block
from convenor.graph.reading import Decision
from convenor.graph.sentences import LONGEST, Span
from convenor.ingest.actions import given_tasks, resolved_tasks
from convenor.ingest.decisions import joined, part_marks, published, settled
from convenor.ingest.decisions.joined import Wording
from convenor.ingest.decisions.leads import (
    ALTERNATIVES,
    AMENDS,
    BARE,
    BY_BOTH,
    BY_WHOM,
    HOW_TO,
    IT,
    LEAD,
    MOVES,
    OF_MINUTES,
    PUTS,
    STATUS,
    TO_COME,
    WHY,
    goes_on,
    leads_only,
    of_motion,
    only_tells,
    put_above,
    put_in,
    refers,
    told_below,
)
from convenor.ingest.decisions.part_marks import is_marked_alike, is_part, part_of, says_alike
from convenor.ingest.names.findings import Findings
from convenor.ingest.names.setting import BLANK, Setting
from convenor.ingest.outcomes import marked, verdicts, votes
from convenor.ingest.words import labels
from convenor.ingest.words.cues import CONDITION, FORMAL, NOTHING, STRONG
from convenor.ingest.words.deciding_words import WORDED, kind_of

MOVED = re.compile(r"^\W*(?:proposed|moved|proposer|seconded|seconder)\b[\s:]*(?:by\b)?", re.I)
TIGHT = re.compile(r"[-–—](?=[A-Z][a-z]+ )")  # a dash before an entry, with no blank behind it
BARELY_NOTED = re.compile(r"^\W*(?:resolved|agreed)?(?: and)?\s*noted\W*$", re.I)
FIRST_PART = re.compile(r"\s*\(?(?:1|a|i)[.)]\s+(?=[A-Za-z])")  # of those whose others stand below
LONGEST_LEAD = 6  # words before the parts of a resolution that say only who resolves ("That Cabinet")
SHORTEST = 12  # code points of a sentence that a verdict behind it settles


def resolution(findings: Findings, blocks: Sequence[Block], index: int, setting: Setting) -> int:
    """The decisions of a block labelled as resolution and of the parts that follow it; how many blocks that took."""
    block = blocks[index]
    words = findings.words(block)
    match = labels.RESOLVED.match(words)
    if not match or (block.kind == "heading" and match.end() < len(words) and not match["that"]):
        return 0
    if match.end() == len(words) and len(blocks) > index + 2 and votes.bracketed(findings.words(blocks[index + 1])):
        taken = resolution(findings, [*blocks[: index + 1], *blocks[index + 2 :]], index, setting)
        votes.give(findings, findings.words(blocks[index + 1]), blocks[index + 1].start, blocks[index + 1].end, setting)
        return taken and taken + 1
    if notes := part_marks.margin_notes(findings, blocks, index):
        taken = resolution(findings, part_marks.beside(blocks, notes), index, setting)
        return taken and taken + len(notes)
    cue = match["cue"].lower()
    first = FIRST_PART.match(words, match.end()) if index + 1 < len(blocks) and part_of(blocks[index + 1]) else None
    second = bool(first) and part_of(blocks[index + 1]).lower() in ("2", "b", "ii")
    first = first if second or (first and words[first.end()].isupper()) else None
    begins = first.end() if first else match.end()
    rest = words[begins:].strip()
    rest = "" if re.fullmatch(r"(?:[Tt]hat)?[\s:,–—-]*", rest) else rest
    below = findings.words(blocks[index + 1]) if index + 1 < len(blocks) and not rest else ""
    if cue.startswith(("outcome", "conclusion")) and not (
        settled.tells(findings, rest) or FORMAL.match(rest) or WORDED.match(below)
    ):
        return 0
    if cue.startswith("decision") and (
        told_below(findings, blocks, index, rest)
        or settled.only_told(findings, rest or below)
        or only_tells(findings, blocks, index, rest)
    ):
        return 1
    complete = bool(rest) and not rest.endswith((":", ";")) and not second
    parts: list[Wording] = []
    after = index + 1
    while (
        after < len(blocks)
        and is_part(findings, blocks, after, complete)
        and is_marked_alike(blocks[index + 1 : after + 1])
    ):
        parts.append(_wording(findings, blocks[after], part_of(blocks[after])))
        after += 1
    if not parts and not rest:
        under = findings.words(blocks[after]).lstrip("“\"‘'") if after < len(blocks) else ""
        if published.is_title(findings, blocks, after) or HOW_TO.match(under):
            return 0
        if not under or not (blocks[after].kind in ("paragraph", "item") or under.startswith("That")):
            return 0
        if labels.BODY_LEAD.match(findings.words(blocks[after])) or LEAD.search(findings.words(blocks[after])):
            return 1  # the list below "The Committee:" is read by itself
        parts.append(_wording(findings, blocks[after]))
        after += 1
        while parts[-1].text.endswith((".", ";", "and")) and says_alike(findings, blocks[after - 1 : after + 1]):
            parts.append(_wording(findings, blocks[after]))
            after += 1
    if WHY.search(rest):
        parts = []  # why it was so resolved
    short = len(rest.split()) <= LONGEST_LEAD and not rest.endswith((".", ";"))
    led = rest.endswith((":", "–", "—", "-")) or (short and not second)
    that, recommended = bool(match["that"]) and (led or not rest), cue.startswith("recommend")
    if rest and not (parts and led):
        end = _end_of_wording(findings, block, block.end - len(words[begins:].lstrip()))
        led_up = cue.startswith("decision") and not settled.tells(findings, words[begins : end - block.start])
        if end < block.end:
            agreements(
                findings, msgspec.structs.replace(block, start=end), msgspec.structs.replace(setting, resolved=[])
            )
        if led_up and end < block.end and "RESOLVED" in findings.text[end : block.end]:
            return after - index
        block = msgspec.structs.replace(block, end=end)
        words = findings.words(block)
        rest = words[begins:].strip()
        begin = block.end - len(words[begins:].lstrip())
        put = put_above(findings, blocks, index) if verdicts.only(rest) else None
        if put is not None and block.end - put <= LONGEST:
            decide(findings, setting, Wording(findings.text[put : block.end], put, block.end), "verdict", recommended)
            return after - index
        for said in joined.wordings(rest, begin):
            if not (said.part or said.start > begin):
                said = said._replace(start=block.start, part="1" if second else "", that=bool(match["that"]))
            decide(findings, setting, said, "resolution label", recommended)
    for part in parts:
        inside = joined.parts(part.text, part.start) if part.part else joined.wordings(part.text, part.start)
        for said in inside if len(inside) > 1 else [part]:
            decide(findings, setting, said._replace(that=that), "resolution part", recommended)
    if match["how"]:
        votes.give(findings, match.group(), block.start, block.start + match.end(), setting)
    return after - index


def _end_of_wording(findings: Findings, block: Block, start: int) -> int:
    """Where the wording that begins at `start` ends: before a sentence of the block that settles something else."""
    for first, last in findings.sentences(block):
        text = findings.text[first:last]
        if (
            first > start
            and not (verdicts.VERDICT.match(text) or MOVED.match(text) or goes_on(text))
            and (settled.tells(findings, text) or given_tasks.given(findings, text))
        ):
            return first
    return block.end


def _wording(findings: Findings, block: Block, part: str = "") -> Wording:
    return Wording(findings.words(block), block.start, block.end, part)


def decide(
    findings: Findings,
    setting: Setting,
    said: Wording,
    rule: str,
    recommended: bool = False,
    outcome: str | None = None,
) -> None:
    """Keep one decision, and the action in it where it gives a task."""
    evidence = findings.span(said.start, said.end)
    text = marked.TAG.sub("", said.text.strip())
    if label := labels.RESOLVED.match(text):
        text, rule = text[label.end() :].strip() or text, "resolution label"
    nothing = not said.part and NOTHING.match(text) and not (label and TO_COME.match(text))
    if (
        BARELY_NOTED.match(text)
        or leads_only(text)
        or BLANK.search(text)
        or (nothing and not (STRONG.search(text) or verdicts.LOST.search(text) or marked.outcome(text)))
    ):
        return
    if setting.heading and (BARE.fullmatch(text) or (rule == "resolution label" and verdicts.only(text))):
        evidence, text = (*setting.heading, *evidence), f"{setting.title}: {text}"
    whole, text = text, resolved_tasks.without_owner(findings, text, evidence)
    condition = CONDITION.search(text)
    findings.add(
        Decision(
            id=f"{setting.meeting or ''}/{setting.item or ''}/{said.part or said.start}",
            text=text,
            kind="recommendation" if recommended else kind_of(text, rule),
            meeting=setting.meeting,
            body=setting.body,
            item=setting.item,
            item_title=setting.title,
            part=said.part or None,
            conditions=condition.group().rstrip(". ") if condition else None,
            outcome=outcome or verdicts.outcome_of(text),
            votes=votes.told(text),
            actors=tuple(findings.person(name, said.start + a) for a, _, name in findings.people_in(text)),
            evidence=evidence,
            rule=rule,
        )
    )
    setting.resolve(text)
    resolved_tasks.read(findings, setting, whole, evidence, said.that)


def agreements(findings: Findings, block: Block, setting: Setting, above: Block | None = None) -> None:
    """The sentences of a block that say that something was settled; a bare verdict settles the sentence before it.

    The sentence before may be the last one of the block `above`.
    """
    opening = findings.words(block)[: verdicts.LONGEST]
    first = next(iter(findings.sentences(block)), (block.start, block.end))
    if above is not None and STATUS.fullmatch(findings.words(above)) and BARE.fullmatch(opening):
        return  # "DRAFT / APPROVED": of the paper
    if ALTERNATIVES.match(opening) or (above is not None and ALTERNATIVES.match(findings.words(above))):
        return
    if "..." in opening and block.end - block.start < verdicts.LONGEST and marked.outcome(opening):
        decide(findings, setting, Wording(opening, block.start, block.end), "verdict")
        return
    follows = above is not None and (
        verdicts.VERDICT.match(opening)
        or BARE.fullmatch(findings.text[slice(*first)])
        or MOVED.match(opening)
        or votes.OPENS.match(opening)
    )
    before = put_in(findings, above) if above and follows else None
    decided = bool(
        before
        and (
            findings.rows.is_decided(findings.span(*before)[-1].end)
            or settled.settles(findings, setting, findings.text[slice(*before)])
        )
    )
    moved: Span | None = None
    for opens, end in findings.sentences(block):
        start = opens + (1 if TIGHT.match(findings.text, opens) else 0)
        text = findings.text[start:end]
        if verdicts.VERDICT.match(text) or (before and verdicts.TALLIED.match(text)):
            if (before and decided) or not before:
                if before and moved and of_motion(text, findings.text[slice(*before)]):
                    said = Wording(findings.text[slice(*moved)], *moved)
                    decide(findings, setting, said, "verdict", outcome=verdicts.outcome_of(text))
                elif verdicts.ends(text):
                    decide(findings, setting, Wording(text, start, end), "verdict")
                else:
                    counted = before[1] if before and end - before[1] <= LONGEST else start
                    votes.give(findings, findings.text[counted:end], counted, end, setting)
            elif before:
                near = end - before[0] <= LONGEST
                last, became = (end, None) if near else (before[1], verdicts.outcome_of(text))
                said = Wording(findings.text[before[0] : last], before[0], last)
                decide(findings, setting, said, "verdict", outcome=became)
            before, decided = None, False
            continue
        if before and votes.only(text) and end < block.end:
            continue
        settles = settled.settles(findings, setting, text)
        if (
            settles
            and before
            and not decided
            and refers(text, findings.text[slice(*before)])
            and end - before[0] <= LONGEST
        ):
            decide(findings, setting, Wording(findings.text[before[0] : end], before[0], end), "verdict")
            before, decided = (start, end), True
            continue
        if not settles and not setting.resolved and BY_BOTH.match(text) and OF_MINUTES.search(setting.title or ""):
            headed = setting.heading[0].start if setting.heading else start
            begin = headed if end - headed <= LONGEST else start
            decide(findings, setting, Wording(findings.text[begin:end], begin, end), "verdict")
            before, decided = None, False
            continue
        if (
            before
            and MOVED.match(text)
            and (not settles or (decided and before[0] >= block.start and not PUTS.search(text)))
        ):
            continue
        if settles and setting.resolved and BY_WHOM.match(text):
            continue  # who moved what is resolved under the item
        told_again = decided and before and settled.MOVER.search(findings.text[slice(*before)]) and IT.search(text)
        if told_again and not verdicts.ends(text):
            continue  # what became of what two of them moved
        decided_above = decided
        moved = (start, end) if MOVES.search(text) and not AMENDS.search(text) and not settles else moved
        before, decided = (start, end) if end - start >= SHORTEST else before, settles
        if settles and not (decided_above and goes_on(text)):
            for said in joined.sentence(text, start, partial(settled.tells, findings)):
                rule = "outcome verb" if verdicts.ends(said.text) else "agreement verb"
                decide(findings, setting, said, rule)
