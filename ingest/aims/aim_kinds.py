"""What an aim is by its place in its tree, whatever its paper calls it.

One paper's goals, another's outcomes or commitments are what others call priorities: they hold what is to be done. What is to be done below
them is an action, though it be called an objective or a pledge. A list of aims that hold nothing, at the top of a
strategy, is its list of priorities, or of ambitions where it has priorities beside; other aims that hold nothing keep the kind that their paper gives.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import msgspec

from convenor.graph.reading import Aim
from convenor.ingest.names.findings import Findings
from convenor.ingest.words import aim_cues as cues

HOLDS = ("goal", "outcome", "objective", "aim", "commitment", "mission")  # kinds that a priority may go by
TO_DO = ("objective", "commitment", "goal", "aim")  # kinds that an action may go by
REACHED = (*TO_DO, "outcome")  # kinds of what actions are to reach
ABOVE = (*HOLDS, "priority", "theme", "domain", "ambition")
LISTED = ("aim", "objective", "goal", "outcome", "commitment")  # kinds of a list at the top of a strategy
LEAVES = ("action", "measure")
CODE = re.compile(r"[A-Z]{1,3}\d{1,2}")  # of an objective
SHARE = 0.5  # of the aims below one that are to say what will be done


def settle(findings: Findings) -> None:
    """Give the aims of each strategy their kinds."""
    _hang_by_code(findings)
    rows = {row.id: (index, row) for index, row in enumerate(findings.rows) if isinstance(row, Aim)}
    below: dict[str, list[str]] = {}
    for _, row in rows.values():
        if row.parent in rows:
            below.setdefault(row.parent or "", []).append(row.id)
    kinds = {key: row.kind for key, (_, row) in rows.items()}
    for parent, children in below.items():
        _one_reached(kinds, children, below)
        _actions(kinds, parent, [rows[key][1] for key in children], below)
        _reached(kinds, parent, children, below)
    alone = {row.kind for _, row in rows.values()} <= {"outcome", "vision", "mission", "measure"}
    for key, (_, row) in rows.items():
        if alone and row.kind == "outcome" and row.parent is None:
            kinds[key] = "priority"  # the only list of its paper
        if (
            row.kind in HOLDS
            and kinds[key] == row.kind
            and _is_priority(row, [kinds[child] for child in below.get(key, ())])
        ):
            kinds[key] = "priority"
    for key, (_, row) in rows.items():
        if kinds[key] in HOLDS and row.parent and {"action", "measure"} & set(map(kinds.get, below.get(key, ()))):
            kinds[key] = "ambition" if kinds.get(row.parent) == "priority" else "priority"
    for key, (_, row) in rows.items():
        if row.kind in HOLDS and kinds[key] == row.kind and "priority" in map(kinds.get, below.get(key, ())):
            kinds[key] = "theme"  # what holds priorities
    _listed_alone(findings, kinds, [row for _, row in rows.values()], below)
    for key, (index, row) in rows.items():
        if kinds[key] != row.kind:
            findings.rows[index] = msgspec.structs.replace(row, kind=kinds[key], text=_worded(findings, row))


def _hang_by_code(findings: Findings) -> None:
    """Hang what carries the code of an aim below that aim ("SO2 Kilometres of path" below "SO2 A county joined up")."""
    own = {
        row.number: row.id for row in findings.rows if isinstance(row, Aim) and _coded(row) and row.kind not in LEAVES
    }
    for index, row in enumerate(findings.rows):
        if isinstance(row, Aim) and row.kind in LEAVES and row.parent is None and _coded(row) and row.number in own:
            findings.rows[index] = msgspec.structs.replace(row, parent=own[row.number])


def _coded(row: Aim) -> bool:
    return bool(row.number) and CODE.fullmatch(row.number or "") is not None


def _listed_alone(
    findings: Findings, kinds: dict[str, str], rows: Sequence[Aim], below: Mapping[str, list[str]]
) -> None:
    """Mark the aims, objectives or outcomes that a strategy lists and that hold nothing: its priorities where it has no other tree, else ambitions."""
    for title in {part.title for part in findings.parts if part.kind in ("strategy", "page")}:
        own = [row for row in rows if row.strategy == title]
        tree = {"priority", "theme", "domain", "ambition"} & {kinds[row.id] for row in own}
        for kind in LISTED:
            alone = [row.id for row in own if kinds[row.id] == kind and row.parent is None and not below.get(row.id)]
            beside = any(row.kind == kind and kinds[row.id] == "priority" and row.parent is None for row in own)
            if len(alone) > 1 or beside:
                kinds.update(dict.fromkeys(alone, "ambition" if tree and not beside else "priority"))


def _worded(findings: Findings, row: Aim) -> str:
    """An aim's full wording, with what its paper calls it where its heading says so ("Goal A. Wilder places")."""
    heading = " ".join(findings.text[row.evidence[0].start : row.evidence[-1].end].split())
    called = cues.NUMBERED.match(heading) or cues.LABELLED.match(heading)
    return heading if called and row.text == row.label and called["label"] == row.label else row.text


def _actions(kinds: dict[str, str], parent: str, children: list[Aim], below: dict[str, list[str]]) -> None:
    """Mark what is to be done below an aim: the children of one kind that hold nothing, where most of them say what to do."""
    for kind in TO_DO:
        leaves = [
            row
            for row in children
            if kinds[row.id] == kind and not set(map(kinds.get, below.get(row.id, ()))) - {"measure", "outcome"}
        ]
        telling = sum(map(cues.tells_to_do, (row.label for row in leaves)))
        if leaves and kinds[parent] in ABOVE and telling >= SHARE * len(leaves):
            kinds.update(dict.fromkeys((row.id for row in leaves), "action"))


def _one_reached(kinds: dict[str, str], children: Sequence[str], below: Mapping[str, list[str]]) -> None:
    """Mark the one objective or outcome beside actions as what these are to reach."""
    stated = [key for key in children if kinds[key] in REACHED and not below.get(key)]
    if len(stated) == 1 and "action" in map(kinds.get, children):
        kinds[stated[0]] = "ambition"


def _reached(kinds: dict[str, str], parent: str, children: Sequence[str], below: Mapping[str, list[str]]) -> None:
    """Mark what a theme is to reach as its ambitions: its goals that hold nothing, beside what is to be done for them."""
    if kinds[parent] in ("theme", "domain") and "action" in map(kinds.get, children):
        goals = [key for key in children if kinds[key] in TO_DO and not below.get(key)]
        kinds.update(dict.fromkeys(goals, "ambition"))


def _is_priority(row: Aim, children: list[str]) -> bool:
    """Whether an aim holds what is to be done and no other aim."""
    return (
        bool({"action", "measure"} & set(children))
        and not {"priority", "theme", "domain"} & set(children)
        and row.parent is None
    )
