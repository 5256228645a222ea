"""Minutes in a table whose cells a stroke parts in the text, with the tasks of an item behind what was said on it.

Item / Discussion / Actions / Who / By when
3. Gate
/ Ann Bell said that the gate was broken. / Ring the smith
Write to the school / AB
OH / May 2026
June 2026
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.ingest.readers.assemble import Raw
from convenor.ingest.readers.torn_logs import SOON, kind_of, names

STROKE = re.compile(r"\s/\s")
ITEM = re.compile(r"\s*\d{1,2}[.)]?\s+\S")
OPENS = re.compile(r"/\s")
GLUED = re.compile(
    r"(?<=[a-z]{2})(?=(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Cllr|Councillor|Sir|Dame)\.? [A-Z][^/]{3,60} / )"
)  # the next row of people, right behind the last cell of the one before
LONGEST_TASK = 160  # code points
MOST_LINES = 80  # of what one item has
KINDS = ["action", "owner", "due"]


def parted(lines: Sequence[str], number: int) -> tuple[list[str], dict[int, Raw]]:
    """The lines, with those of tasks as rows of their own behind what was said, and line → row; `number` is the table's."""
    head = next((at for at, line in enumerate(lines) if _is_head(line)), None)
    if head is None:
        return list(lines), {}
    width = len(STROKE.split(lines[head]))
    out = list(lines[:head])
    rows: dict[int, Raw] = {len(out): Raw("row", cells=tuple(map(str.strip, STROKE.split(lines[head]))), table=number)}
    out.append(lines[head])
    at = head + 1
    while at < len(lines):
        end = at + 1
        if OPENS.match(lines[at].lstrip()) or ITEM.match(lines[at]):
            while end < min(len(lines), at + MOST_LINES) and not (OPENS.match(lines[end]) or ITEM.match(lines[end])):
                end += 1
        said, tasks = _record(lines[at:end])
        out += said
        for task in tasks:
            rows[len(out)] = Raw("row", cells=(*[""] * (width - len(task)), *task), table=number)
            out.append(" / ".join(task))
        at = end
    return (out, rows) if len(rows) > 2 else (list(lines), {})


def unglued(lines: Sequence[str]) -> list[str]:
    """The lines, where rows of people that lost their ends are lines of their own ("A Name / ClerkMr B Name / Warden")."""
    return [row for line in lines for row in (GLUED.split(line) if line.count(" / ") > 1 else (line,))]


def _is_head(line: str) -> bool:
    """Whether a line names the columns of such a table, the last ones those of tasks."""
    if " / " not in line or len(line) > LONGEST_TASK:
        return False
    heads = [kind_of(each) for each in STROKE.split(line.strip())]
    return len(heads) > len(KINDS) and heads[-3:] == KINDS


def _record(lines: Sequence[str]) -> tuple[list[str], list[tuple[str, ...]]]:
    """What was said on an item, and (what, who, by when) of each task behind it."""
    parts = STROKE.split("\n".join(lines).rstrip())
    if len(parts) < len(KINDS) + 1:
        return list(lines), []
    tasks, owners, days = ([line.strip() for line in part.split("\n") if line.strip()] for part in parts[-3:])
    if len(owners) == 1:
        tasks = [" ".join(tasks)]
    if (
        not tasks
        or len(tasks) != len(owners)
        or len(days) > len(tasks)
        or any(len(task) > LONGEST_TASK for task in tasks)
        or not all(map(names, owners))
        or not all(map(SOON.search, days))
    ):
        return list(lines), []
    days += [""] * (len(tasks) - len(days))
    said = " / ".join(parts[:-3]).split("\n")
    return said, list(zip(tasks, owners, days, strict=True))
