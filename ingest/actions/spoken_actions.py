"""Actions that sentences give to somebody: "Clerk to place the order.", and a label after them that names the owner."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from convenor.graph.model import Block
from convenor.graph.reading import Action
from convenor.graph.sentences import LONGEST, Span
from convenor.graph.worded import Worded
from convenor.ingest.actions import action_fields, given_tasks, is_task, owner_notes, replies
from convenor.ingest.actions.action_fields import STILL_TO_DO
from convenor.ingest.actions.actions import keep
from convenor.ingest.actions.owners import names_people, names_somebody, who
from convenor.ingest.names.findings import Findings
from convenor.ingest.names.setting import Setting
from convenor.ingest.outcomes import verdicts
from convenor.ingest.words import cues, labels, task_words
from convenor.ingest.words.action_cues import ACTION_BY, BRACKET_FIRST, NAMED, OWNER, REFERENCE
from convenor.ingest.words.shapes import is_title

SHORTEST = 12  # code points of a block that may give somebody a task
MARK = re.compile(r"\(?(?:\d{1,3}(?:[.,]\s?\d{1,3})*[.,]?)?(?:[ivx]{1,5}|[a-h])\)\s*|\d{1,3}(?:\.\d{1,3})+\.?\s+")
NOTE = re.compile(
    r"(?:[|]\s*(?:[A-Z]{2,4}(?:\s*[/&,+]\s*[A-Z]{2,4})*|All|ALL)|[(\[][A-Z]{2,4}(?:\s*[/&,+]\s*[A-Z]{2,4})*[)\]])(?=\s+[A-Z(])"
)
BARE_NOTE = re.compile(
    r"[A-Z]{2,3}(?:/[A-Z]{2,3})*(?!\s(?:TO|WILL)\b)(?=\s(?:The|This|It|An?|There|All|Members|Governors|Trustees|Board|Q|Q[:.]|In|[A-Z]{2,3}|[A-Z][a-z]+ [a-z]+(?:ed|s))\s)"
)
RANKS = frozenset("PC DC DI DS CI HR IT PR MP GP PH ED NHS ICB CCG LA".split())  # which are no initials before a name
_MOVED = r"(?:prop(?:osed|oser)?|moved|mover|sec(?:onded|onder)?|2nd)"
MOVED = re.compile(rf"{_MOVED}\b", re.I)  # names those who moved a motion
MOVES = re.compile(rf"\b{_MOVED}(?: by)?[.:]?$", re.I)
HOW_FAR = re.compile(
    rf"(?:to be |still )?(?:{STILL_TO_DO}|carry (?:forward|over)|not (?:yet )?done)\W*",
    re.I,
)  # says alone how far the task before it is
STILL_OPEN = re.compile(
    r"\b(?:still|remain(?:s|ed)?) (?:outstanding|awaited|to be done|open)\W*$"
)  # of whoever is named beside it
RECORDED = re.compile(
    r"\b(?:wish|ask|request)\w*\b[^.;]{0,60}\b(?:recorded|minuted)\b"
)  # how one voted, behind what was settled
TELLS_NO_TASK = re.compile(
    rf"^(?:the )?(?:date of )?(?:the )?(?:next|future) meetings?\b(?=[^.;]{{0,160}}?\b(?:held|take place|on|at)\b)|\bagreed not to\b|\bnot agreed\b|{RECORDED.pattern}|^(?:{MOVED.pattern}|[/|]\s*actions?(?: by)?:?\s*$)",
    re.I,
)
WHOLE = Worded(r"\[[A-Z][^\[\]]{5,200}\]")  # "[AB to publish]"
FURTHEST = 3  # sentences between somebody's name and "she"
BARELY = re.compile(
    r".{2,40}?\b(?:to|will|would)\s+[a-z-]+(?:\s(?:up|back|this|it|him|her|them|that))?(?:\sup)?\W*"
)  # "AB to chase": what is to be chased is told before it
DO_SO = re.compile(r"\bto do (?:so|this|that)\b")  # what is asked of somebody before it
BE = re.compile(r"to be\b")  # said of a thing ("Ice store – to be talked over")
IN_HAND = re.compile(
    r"\b(?:(?:expect|hope|plan|intend|aim)\w* to|working on|in the middle of|to follow|await(?:ed|ing)|not yet)\b"
)
LABEL = re.compile(r"\W{0,3}actions?\b", re.I)  # before the name of an owner
AND_END = re.compile(r"[,;\])]?\s*(?:\b(?:and|so|but))?\s*$")


def read(findings: Findings, block: Block, setting: Setting) -> None:
    """Keep the actions that sentences of a block give to a named person or officer."""
    if block.end - block.start < SHORTEST:
        return
    before: Span | None = None
    above: Span | None = None
    said: list[Span] = []
    if numbered := REFERENCE.match(findings.words(block)):
        block = msgspec.structs.replace(block, start=block.start + numbered.end())
    for start, end in clauses(findings, block):
        if numbered := MARK.match(findings.text, start, end):
            start = numbered.end()
        text = findings.text[start:end]
        if (columns := action_fields.COLUMNS_LAST.search(text)) and owner_notes.is_owner(
            findings, columns["owner"], start
        ):
            end = start + columns.start("due") - 3
            text = findings.text[start:end]
        if text.startswith("/ ") and OWNER.match(text[2:]):
            start, text = start + 2, text[2:]
        if WHOLE.fullmatch(text):
            start, end, text = start + 1, end - 1, text[1:-1]
        if before and (owner := owner_notes.owner_alone(findings, text, start, findings.text[slice(*before)])):
            earlier = RECORDED.search(findings.text, *before) or HOW_FAR.fullmatch(findings.text, *before)
            whole = above if above and earlier else before
            if (
                task_words.TO_ACTION.match(text) or owner_notes.THIS_AGREED.fullmatch(findings.text, *before)
            ) and end - (above or before)[0] <= LONGEST:
                settled = verdicts.VERDICT.match(findings.text[slice(*before)]) and above
                whole = ((above or before)[0] if settled else before[0], end)
            _after(findings, whole, owner, setting)
            continue
        if trailing := _trailing(findings, text, start):
            end = start + trailing.start()
            _after(findings, (start, end), trailing["owner"], setting)
            continue
        if (tail := task_words.MARGIN_AFTER.search(text)) and owner_notes.is_owner(findings, tail["owner"], start):
            text = text[: tail.start()].rstrip(" –—-(")
            end = start + len(text)
            if before and verdicts.VERDICT.match(text):
                _after(findings, (before[0], end), tail["owner"], setting)
            elif owner_notes.does(text):
                _after(findings, (start, end), tail["owner"], setting)
        if before and (owner := replies.consents(findings, text, findings.text[slice(*before)])):
            _after(findings, (before[0], end) if end - before[0] <= LONGEST else before, owner, setting)
            continue
        above, before = before, (start, end)
        said.append(before)
        if by := ACTION_BY.search(text):
            _after(findings, (start, end), by["owner"], setting)
            continue
        if owner := owner_notes.owner_behind(findings, text, start):
            _after(findings, (start, end), owner, setting)
            continue
        if label := labels.ACTION_LABEL.match(text):
            start += label.end()
        _sentence(findings, setting, (start, end), said[-FURTHEST - 1 : -1])


def _sentence(findings: Findings, setting: Setting, span: Span, before: list[Span]) -> None:
    """Keep the actions of one sentence, where it gives any; `before` are the sentences before it."""
    text = findings.text[span[0] : span[1]]
    if asked := task_words.ASKED.match(text):
        keep(findings, setting, text, findings.span(*span), asked["owner"], "asked to")
        return
    if told := _led(findings, text, span[0]):
        begin, owner = told
        keep(findings, setting, text[begin:], findings.span(span[0] + begin, span[1]), owner, "task in a sentence")
        return
    found: Sequence[tuple[int, int, str | None]] = given_tasks.given(findings, text)
    found = found or replies.of_the_one_before(findings, text, before)
    if len(found) == 1 and (BARELY.fullmatch(text, found[0][0]) or DO_SO.search(text, found[0][0])):
        found = [(0, len(text), found[0][2])]
    for begin, end, whose in found:
        said = AND_END.sub("", text[begin:end])
        keep(
            findings,
            setting,
            said,
            findings.span(span[0] + begin, span[0] + begin + len(said)),
            whose,
            "task in a sentence",
        )
    if not found and (
        _errand(text)
        or task_words.TO_BE_DONE.match(text)
        or task_words.BRINGS.match(text)
        or ((asked := task_words.ASKED_FOR.match(text)) and names_people(findings, asked["owner"]))
    ):
        keep(findings, setting, text, findings.span(*span), None, "task in a sentence")


def _trailing(findings: Findings, text: str, offset: int) -> re.Match[str] | None:
    """The initials of people of the paper that stand right behind a short task ("Order the bin AB"), if any do."""
    glued = task_words.GLUED.search(text)
    if (
        glued
        and findings.people.stands_for(glued["owner"].split("/")[0].strip())
        and owner_notes.does(text[: glued.start()])
    ):
        return glued
    short = len(text) <= is_task.LONGEST_NOTE and not MOVED.match(text)
    tail = task_words.TRAILING.search(text) if short else None
    if not tail or not names_somebody(findings, tail["owner"], offset):
        return None
    said = text[: tail.start()]
    if MOVES.search(said):
        return None
    told = (
        owner_notes.orders(said) or owner_notes.is_to_do(said) or not (task_words.FINITE.search(said) or said.istitle())
    )
    return tail if told and len(said.split()) > 1 and said[:1].isupper() else None


def _led(findings: Findings, text: str, offset: int) -> tuple[int, str] | None:
    """(where it begins, whose it is) of an order behind the name of one who is to do it ("Ann – phone both", "[AB] Draft the note")."""
    for pattern in (NAMED, BRACKET_FIRST):
        if (led := pattern.match(text)) and owner_notes.orders(text[led.end() :]) and not BE.match(text, led.end()):
            capitals = led["owner"].isupper() and led["owner"] != "ALL"  # may stand for anything
            known = names_somebody(findings, led["owner"], offset) or (
                not capitals and owner_notes.are_names(findings, led["owner"])
            )
            return (0, led["owner"]) if known else None
    return None


def _errand(text: str) -> bool:
    """Whether a meeting agreed to write to somebody, or the like, and no one person did."""
    match = task_words.AGREED_TO.search(text)
    if (
        not match
        or cues.HISTORY.search(text)
        or not re.search(
            r"^(?:agreed|resolved|decided) to\b|\b(?:it (?:was|is)|all|members|committee|council|board|group|meeting|we)\b",
            text[: match.start() + 1] if match.start() else text,
            re.I,
        )
    ):
        return False
    if text[match.end() :].startswith(" off") or text.endswith(":") or task_words.JOINS.search(text, match.start()):
        return False  # "to write off the debt"
    return match["verb"] in task_words.WRITTEN or bool(match["verb"] == "make" and match["rest"])


def clauses(findings: Findings, block: Block) -> list[Span]:
    """The sentences of a block, cut at semicolons too, and at the dash before "AB to …"."""
    out = []
    for start, end in findings.sentences(block):
        for match in re.finditer(r"(?:(?!\s[–—-]\s[A-Z]{2,4} to )[^;])+", findings.text[start:end]):
            lead = len(match.group()) - len(match.group().lstrip(" –—-"))
            first, last = start + match.start() + lead, start + match.end()
            if note := _note(findings, first, last):
                out.append((first, note))  # in the margin, before the sentence after the one that it belongs to
                first = note + 1
            out.append((first, last))
    return [span for span in out if span[0] < span[1]]


def _note(findings: Findings, first: int, last: int) -> int:
    """Where a note of the margin ends with which a clause begins: marked, or initials of the paper's people before a new sentence; 0 for none."""
    if note := NOTE.match(findings.text, first, last):
        return note.end()
    bare = BARE_NOTE.match(findings.text, first, last)
    alone = bare and bare.group() not in RANKS and all(map(findings.people.stands_for, bare.group().split("/")))
    return bare.end() if bare and alone else 0


def margin(findings: Findings, block: Block, above: Block | None, setting: Setting) -> bool:
    """Whether a block only names an owner ("Action: AB"): the sentence right above it is then what is to be done."""
    if above is None or above.kind == "heading":
        return False
    owner = owner_notes.owner_beside(findings, block, above)
    if owner:
        label = LABEL.match(findings.words(block)) is not None
        beside(findings, above, owner, setting, label)
    return bool(owner)


def beside(findings: Findings, said: Block, owner: str, setting: Setting, labelled: bool = False) -> None:
    """Keep the last sentence of a block as the action of the owner who is named beside it, if it gives a task at all.

    Behind the word for an action it is also what somebody has in hand.
    Several owners, one a line, are those of as many sentences that give tasks, or all of a single one.
    """
    if findings.rows.action_of(findings.span(said.start, said.end)) is not None:
        _after(findings, (said.start, said.end), owner, setting)
        return
    spans, owners = list(findings.sentences(said)), [line.strip() for line in owner.split("\n") if line.strip()]
    if not spans or any(given_tasks.given(findings, findings.text[start:end]) for start, end in spans):
        return
    while spans and TELLS_NO_TASK.search(findings.text[slice(*spans[-1])]):
        spans.pop()  # who moved what the sentence before it says, or would not have it
    if not spans:
        return
    tasks = [span for span in spans if _is_task(findings, span)]
    last = findings.text[slice(*spans[-1])]
    if " " not in last or (is_title(last) and not owner_notes.orders(last)):
        return  # how far something is ("Open"), or a post of a list of people
    settles = cues.settles(last) and not task_words.APPROVES.match(last)
    if not tasks and (owner_notes.does(last) or STILL_OPEN.search(last) or settles):
        tasks = spans[-1:]
    if not tasks and labelled and IN_HAND.search(last):
        tasks = spans[-1:]
    if tasks and len(owners) == 1:
        _after(findings, tasks[-1], owners[0], setting)
    elif len(tasks) == len(owners):
        for span, each in zip(tasks, owners, strict=True):
            _after(findings, span, each, setting)
    elif len(tasks) == 1:
        _after(findings, tasks[0], " / ".join(owners), setting)


def _is_task(findings: Findings, span: Span) -> bool:
    return findings.rows.action_of(findings.span(*span)) is not None or owner_notes.is_to_do(
        findings.text[slice(*span)]
    )


def _after(findings: Findings, span: Span, owner: str, setting: Setting) -> None:
    """Keep what a sentence says as an action of the owner that a label after it names, once."""
    evidence = findings.span(*span)
    if (index := findings.rows.action_of(evidence)) is None:
        if task_words.VERDICT_ALONE.fullmatch(findings.text[span[0] : span[1]]):
            return
        keep(findings, setting, findings.text[span[0] : span[1]], evidence, owner, "action label after")
        return
    row = findings.rows[index]
    assert isinstance(row, Action)
    wider = evidence if evidence[-1].end > row.evidence[-1].end else row.evidence
    owner, due = action_fields.owner_due(owner)
    named = who(findings, owner, span[0])
    if not row.owner or (named and findings.people.is_key(named) and not findings.people.is_key(row.owner)):
        row = msgspec.structs.replace(row, owner=named)  # also where a body was to be asked by somebody
    findings.rows[index] = msgspec.structs.replace(row, due=row.due or due, evidence=wider)
