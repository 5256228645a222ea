"""Logs of actions in plain text whose cells ran together, a row a line or two: "No. Action Owner Due", "12 Ring the school A Bell 29.05.2026"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from convenor.ingest.readers.torn_logs import REF, kind_of
from convenor.ingest.words.shapes import forenames, is_title

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*"
DUE = re.compile(
    rf"(?<=\s)(?:(?:\d{{1,2}}(?:st|nd|rd|th)? )?(?:(?:[Ee]nd|[Mm]id|[Ee]arly|[Ll]ate)[ -](?:of )?)?{_MONTH}(?: (?:20)?\d\d)?|\d{{1,2}}[./-]\d{{1,2}}[./-](?:20)?\d\d|[Oo]n-?going|ASAP|asap|TBC|[Ii]mmediate(?:ly)?|[Nn]ext meeting)$"
)
STATUS = re.compile(
    r"(?<=\s)(?:open|closed|completed?|done|in progress|ongoing|on-going|outstanding|not (?:yet )?due|overdue|green|amber|red|on track|due)$",
    re.I,
)
_NAME = r"[A-Z][a-z’'-]+(?:-?[A-Z][a-z’'-]+)*"
_ONE = (
    rf"(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Cllr|Rev)\.? (?:[A-Z]\.? ){{0,2}}{_NAME}|(?:[A-Z]\.? ?){{1,2}}(?<=[ .]){_NAME}|{_NAME} {_NAME}|[A-Z]{{2,4}}|"
    r"All|Clerk|Chair|Secretary|Treasurer|Headteacher|Bursar|Manager)"
)
OWNER = re.compile(rf"(?<=\s){_ONE}(?:(?: ?/ ?| ?& ?|, | and ){_ONE}){{0,4}}$")
POST = re.compile(r"(?<=\s)[A-Z][a-z]+(?: (?:[A-Z][a-z]+|of|and|for|&)){1,6}$")
ORDER = re.compile(r"^(?:ref |other )*action owner due(?: other)?$")
LONGEST_HEAD = 90  # code points of the line that names the columns
MOST_LINES = 4  # of a row
FEWEST_ROWS = 2
NO_TASK = re.compile(r"[a-z]")


def table(lines: Sequence[str], at: int) -> tuple[list[tuple[str, ...]], int] | None:
    """The rows of a log whose columns are named in one line, that among them, and the line at which it ends."""
    line = lines[at].strip()
    apart = "  " in line or "\t" in line  # cells that are held apart
    named = _heads(line.split()) if 12 <= len(line) <= LONGEST_HEAD and line[0].isupper() and not apart else []
    heads = next((heads for heads in named if ORDER.search(_kinds(heads))), [])
    kinds = [kind_of(head) for head in heads]
    if not heads:
        return None
    rows: list[tuple[str, ...]] = [tuple(heads)]
    end = at + 1
    while end < len(lines):
        found = _row(lines, end, kinds) if lines[end].strip() else None
        if found is None and lines[end].strip():
            break
        end = found[1] if found else end + 1
        rows += [found[0]] if found else []
    return (rows, end) if len(rows) > FEWEST_ROWS else None


def _kinds(heads: Sequence[str]) -> str:
    return " ".join(kind_of(head) or "" for head in heads)


def _heads(words: Sequence[str]) -> Iterator[list[str]]:
    """The ways in which words are names of columns, all of them."""
    if not words:
        yield []
    for size in range(1, min(3, len(words)) + 1):
        if kind_of(" ".join(words[:size])):
            yield from ([" ".join(words[:size]), *rest] for rest in _heads(words[size:]))


def _row(lines: Sequence[str], at: int, kinds: Sequence[str | None]) -> tuple[tuple[str, ...], int] | None:
    """The cells of the row that begins at a line, and where it ends; None where the lines are no row."""
    said = ""
    for end in range(at, min(len(lines), at + MOST_LINES)):
        if not lines[end].strip() or (end > at and _ends(lines[end - 1], lines[end], kinds)):
            return None
        said = f"{said} {lines[end].strip()}".strip()
        if cells := _cells(said, kinds):
            return cells, end + 1
    return None


def _ends(line: str, below: str, kinds: Sequence[str | None]) -> bool:
    """Whether a row ends with a line: a day or a state stands at its end, or the next begins with a number of its own."""
    last = [*DUE.finditer(line), *STATUS.finditer(line)]
    numbered = "ref" in kinds and bool(below.split() and REF.fullmatch(below.split()[0]))
    return numbered or any(match.end() == len(line.rstrip()) for match in last)


def _cells(said: str, kinds: Sequence[str | None]) -> tuple[str, ...]:
    """The cells of a whole row; () where its words do not part so."""
    status = STATUS.search(said) if kinds[-1] != "due" else None
    rest = said[: status.start()].rstrip() if status else said
    due = DUE.search(rest)
    before = rest[: due.start()].rstrip() if due else ""
    owner = OWNER.search(before) or POST.search(before)
    if not (due and owner and _names(owner.group())):
        return ()
    first = before[: owner.start()].split()
    marks = kinds[: kinds.index("action")]
    if any(n >= len(first) or not REF.fullmatch(first[n]) for n, kind in enumerate(marks) if kind == "ref"):
        return ()
    taken = len(marks) if len(first) > len(marks) and all(map(REF.fullmatch, first[: len(marks)])) else 0
    refs = first[:taken] if taken else first[: sum(kind == "ref" for kind in marks)]
    task = " ".join(first[len(refs) :])
    if len(task.split()) < 2 or not NO_TASK.search(task):
        return ()
    ahead = [*refs, *[""] * (len(marks) - len(refs))]
    behind = [status.group() if status else ""] if kinds[-1] != "due" else []
    return (*ahead, task, owner.group(), due.group(), *behind)


def _names(owner: str) -> bool:
    """Whether words are a name by its letters or its given name, or a post."""
    plain = re.fullmatch(rf"({_NAME}) {_NAME}", owner)
    return not plain or plain[1].lower() in forenames() or is_title(owner)
