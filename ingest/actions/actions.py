"""What somebody is to do: labelled actions, lists of next steps, "AB to produce …"."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from convenor.graph.model import Block
from convenor.graph.reading import Action, Spans
from convenor.graph.sentences import LONGEST
from convenor.ingest.actions import action_fields, entry_owners, entry_shapes, given_tasks, is_task, owner_notes
from convenor.ingest.actions.owners import office_of, who
from convenor.ingest.actions.progress import ARISING, CLOSES, status_of
from convenor.ingest.actions.who_may import is_unknown_body
from convenor.ingest.names.findings import Findings
from convenor.ingest.names.setting import BLANK, Setting
from convenor.ingest.words import labels
from convenor.ingest.words.action_cues import (
    AGAIN,
    ALL_DONE,
    AND_ANOTHER,
    DUE,
    DUE_TOO,
    FILE,
    NO_TASK,
    NOBODY,
    NUMBERED,
    OWNER,
    REFERENCE,
    SPOKEN,
    TICK,
    TICK_BOX,
)
from convenor.ingest.words.task_words import ERRANDS, OFFICES, PARTS, STATES, is_thing


def keep(
    findings: Findings,
    setting: Setting,
    text: str,
    evidence: Spans,
    owner: str | None,
    rule: str,
    ref: str | None = None,
    due: str | None = None,
    status: str | None = None,
) -> None:
    """Keep an action, once; `owner` are the words that say whose it is; they and the text may say when it is due."""
    if BLANK.search(text):
        return
    owner, when = action_fields.owner_due(owner) if owner else (owner, None)
    due = due or when
    if (index := findings.rows.action_of(evidence)) is not None:
        row = findings.rows[index]
        assert isinstance(row, Action)
        if owner and not row.owner:
            owned = who(findings, owner, evidence[0].start)
            findings.rows[index] = msgspec.structs.replace(row, owner=owned, due=row.due or due)
        return
    findings.add(
        Action(
            text=text.strip(),
            ref=ref,
            owner=office_of(owner) or who(findings, owner, evidence[0].start),
            due=due or due_of(text),
            status=status,
            meeting=setting.meeting,
            body=setting.body,
            evidence=evidence,
            rule=rule,
        )
    )


def due_of(text: str) -> str | None:
    """The date or occasion by which something is due, as printed."""
    if match := DUE.search(text):
        return match[1]
    match = DUE_TOO.search(text)
    return next(filter(None, match.groups())).strip() if match else None


def actions(findings: Findings, block: Block, setting: Setting, listed: bool) -> None:
    """The action that a block states: a labelled one, one of a list of next steps, "SAB to produce…"."""
    words = findings.words(block)
    if len(words) > LONGEST:
        return
    if spoke := SPOKEN.match(words):
        said = words[spoke.end() :]
        keep(findings, setting, said, findings.span(block.start, block.end), spoke["who"], "action label", spoke["ref"])
        return
    reference = REFERENCE.match(words)
    ref = reference[1] if reference else None
    words = words[reference.end() :] if reference else words
    label = labels.ACTION_LABEL.match(words)
    if label and (
        numbered := label["ref"]
        or label["ap"]
        or label["no"]
        or (label["in"] if NUMBERED.match(label["in"] or "") else None)
    ):
        ref = numbered
    if (
        label
        and re.search(r"\d", label.group())
        and (
            CLOSES.search(words, label.end())
            or (ARISING.search(setting.title or "") and status_of(words[label.end() :]))
        )
    ):
        return  # "Action A4: the letter had been sent": what became of an action given earlier
    if label and entry_shapes.is_told(label.group(), words[label.end() :]):
        return  # what it gives anybody to do is read sentence by sentence
    if label and len(words) - label.end() > 3:
        inside = (
            label["in"]
            if label["in"] != ref and entry_owners.is_somebody(findings, label["in"] or "", block.start)
            else None
        )
        owner = label["for"] or label["who"] or inside
        _labelled(findings, block, setting, listed, words[label.end() :], owner, ref)
    else:
        _listed(findings, block, setting, listed, words[label.end() :] if label else words, ref)


def under_label(findings: Findings, blocks: Sequence[Block], setting: Setting, ref: str) -> bool:
    """Whether the first of some blocks is the action whose label, with nothing but its number, stands above it; it is then kept.

    It tells what is to be done, or the block below names its owner.
    """
    words = findings.words(blocks[0])
    if blocks[0].kind not in ("paragraph", "item") or (ARISING.search(setting.title or "") and status_of(words)):
        return False
    if not (owner_notes.does(words) or any(action_fields.split(findings.words(b)).owner for b in blocks[1:2])):
        return False
    before = len(findings.rows)
    _labelled(findings, blocks[0], setting, False, words, None, ref)
    return len(findings.rows) > before


def _labelled(
    findings: Findings, block: Block, setting: Setting, listed: bool, body: str, owner: str | None, ref: str | None
) -> None:
    """The action after its label; a second label in the block opens another one."""
    if again := AGAIN.search(body):
        start = block.end - len(body)
        actions(findings, msgspec.structs.replace(block, end=start + again.start()), setting, listed)
        actions(findings, msgspec.structs.replace(block, start=start + again.end()), setting, listed)
        return
    if entry_shapes.DAY_ALONE.fullmatch(body.strip()):
        return  # "Action log – March 2024"
    columns = action_fields.COLUMNS_LAST.search(body)
    if columns and owner_notes.is_owner(findings, columns["owner"], block.start):
        evidence = findings.span(block.start, block.end)
        keep(
            findings, setting, body[: columns.start()], evidence, columns["owner"], "action label", ref, columns["due"]
        )
        return
    each = entry_shapes.several(findings, msgspec.structs.replace(block, start=block.end - len(body)))
    if len(each) < 2 and len(given := given_tasks.given(findings, body)) > 1:
        start = block.end - len(body)
        for first, last, whose in given:
            keep(
                findings,
                setting,
                body[first:last],
                findings.span(start + first, start + last),
                whose,
                "action label",
                ref,
            )
        return
    if len(each) > 1:
        for start, end in each:
            said = findings.text[start:end]
            keep(
                findings,
                setting,
                said,
                findings.span(start, end),
                entry_owners.owner_first(findings, said, start),
                "action label",
                ref,
            )
        return
    fields = action_fields.split(body)
    text, due = (fields.text, fields.due) if fields.due else action_fields.due_last(fields.text)
    owner = owner or fields.owner or entry_owners.owner_in(findings, text, block.start)
    if not owner and len(each_said := [findings.text[slice(*span)] for span in findings.sentences(block)]) > 1:
        tasks = [task for each in each_said for task in given_tasks.given(findings, each)]
        owner = tasks[0][2] if len(tasks) == 1 else None  # behind how far it is ("Ongoing. AB to report in March")
    alone = findings.is_person(text) or bool(OFFICES.match(text))
    if len(text.split()) < 2 or FILE.search(text) or alone or (not owner and ALL_DONE.match(text)):
        return  # a name alone says who, and not what
    said, status = (fields.text, fields.status) if fields.status else action_fields.status_last(fields.text)
    keep(findings, setting, said, findings.span(block.start, block.end), owner, "action label", ref, due, status)


def _listed(findings: Findings, block: Block, setting: Setting, listed: bool, body: str, ref: str | None) -> None:
    """The action of a block without label: an owner with a task or, in a list of actions, a task alone."""
    ticked = TICK.match(body)
    body = body[ticked.end() :] if ticked else body
    body = body.lstrip(" /|") if listed else body
    if entry_shapes.MOVES.search(body.rstrip()) or entry_shapes.PUT_OFF.match(body):
        return
    listed = listed or bool(ticked or TICK_BOX.fullmatch(block.marker))
    evidence = findings.span(block.start, block.end)
    if listed:
        fields = action_fields.split(body)
        text, due = (fields.text, fields.due) if fields.due else action_fields.due_last(fields.text)
        text, status = (text, fields.status) if fields.status else action_fields.status_last(text, listed=True)
        if owned := entry_owners.in_list(
            findings, text, block.start, done=bool(ticked and "x" in ticked.group().lower())
        ):
            said, owner = owned
            said, again = action_fields.due_last(said)
            owner, due = fields.owner or owner, due or again
            keep(findings, setting, said, evidence, owner, "owner and task", ref, due, status)
            return
        if fields.owner:
            keep(findings, setting, text, evidence, fields.owner, "owner and task", ref, due, fields.status)
            return
    if not listed and not ref and (len(findings.sentences(block)) > 1 or AND_ANOTHER.search(body)):
        return  # its tasks are read one by one
    match = OWNER.match(body)
    if (
        match
        and (listed or entry_owners.is_name(match["owner"]) or (ref and OFFICES.match(match["owner"])))
        and match["verb"] not in NO_TASK
        and (listed or match["verb"] in ERRANDS or not is_thing(match["owner"]))
        and match["how"] != "would"
        and (match["how"], match["verb"]) != ("agreed to", "note")
        and (listed or match["verb"] not in PARTS | (STATES if match["how"] in ("will", "is to", "are to") else set()))
        and (listed or match["verb"] in ERRANDS or not is_unknown_body(findings, match["owner"]))
        and match["owner"].split()[0] not in NOBODY
        and not is_task.VAGUE.search(body)
        and not is_task.GIVES_UP.search(body)
        and not (" " in match["owner"] and match["owner"].split()[0].lower() in ERRANDS and not listed)
    ):
        said, status = action_fields.status_last(body)
        whose = None if is_thing(match["owner"]) else match["owner"]
        keep(findings, setting, said, evidence, whose, "owner and verb", ref, status=status)
    elif (
        listed
        and not (ticked and "x" in ticked.group().lower())
        and block.kind == "item"
        and body
        and not body.isupper()
        and not entry_shapes.CLOSED.match(action_fields.status_last(body)[1] or "")
        and (owner_notes.orders(body) or entry_shapes.names_task(body))
    ):
        keep(findings, setting, body, evidence, None, "list of next steps", ref)


def of_owner(findings: Findings, block: Block, setting: Setting, before: int, whose: str) -> None:
    """Give an entry of a list to the owner under whose name it stands; `before` is how many rows there were above it."""
    words = findings.words(block)
    if len(findings.rows) == before and len(words.split()) > 1:
        keep(findings, setting, words, findings.span(block.start, block.end), whose, "owner and task")
    for index in range(before, len(findings.rows)):
        row = findings.rows[index]
        if isinstance(row, Action) and not row.owner:
            findings.rows[index] = msgspec.structs.replace(row, owner=who(findings, whose, block.start))


def settle(findings: Findings) -> None:
    """Look once more whom the words for owners name, when everybody of the paper is known."""
    findings.people.join_surnames()
    for index, row in enumerate(list(findings.rows)):
        if isinstance(row, Action) and row.owner and not findings.people.is_key(row.owner):
            owner = who(findings, row.owner, row.evidence[0].start)
            if owner != row.owner:
                findings.rows[index] = msgspec.structs.replace(row, owner=owner)


def is_entry(findings: Findings, words: str, block: Block) -> bool:
    """Whether a line of a list of actions, unnumbered or behind a reference, names its owner, so that it is no heading."""
    if block.marker and "/" not in block.marker:
        return False
    said = action_fields.status_last(action_fields.due_last(words)[0], listed=True)[0]
    return bool(OWNER.match(words)) or entry_owners.in_list(findings, said, block.start) is not None
