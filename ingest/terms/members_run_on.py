"""A chapter on members that was lost into one long line: it is cut where counts, labels and the names of people stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from convenor.graph.sentences import Span
from convenor.graph.worded import Worded
from convenor.ingest.lists.entry import known_person
from convenor.ingest.names.findings import Findings

SHORTEST = 400  # code points of a line in which a chapter may be lost
LONGEST = 4000  # of such a chapter
_COUNT = r"(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Up to \w+)"
STARTS = Worded(
    r"\b(?:made up|constituted|composed|compris\w+|consist(?:s|ing)?)\b[^.:]{0,60}: ?|\b(?:MEMBERSHIP|COMPOSITION)\b|\b(?:Membership|Composition)(?= (?:\w+ )?[Mm]embers?\b)"
)
ENDS = re.compile(
    r"\s- \d{1,3} - |\bPage \d+\b|\s\d{1,2}\.\d{1,2}\.? ?[A-Z]|\s\d{1,2}\. [A-Z]|\b(?:QUORUM|VOTING|MEETINGS|STANDING ORDERS|APPENDIX|Appendix|Quorum|Term of Office|Frequency of|Conflicts of)\b"
)
FIRST = re.compile(
    rf"\s*(?:(?:(?:Non-)?[Vv]oting|Core|Elected|Statutory) [Mm]embers:? )?(?:{_COUNT} [a-z]|\d{{1,2}} [a-z]|[A-Z][\w’'&, -]{{2,60}} \((?:{_COUNT}|\d{{1,2}}) )"
)
LABEL = re.compile(rf"\((?:{_COUNT}|\d{{1,2}}) (?:[Mm]embers?|[Ss]eats?|[Pp]laces?)\)")
CAPITALS = re.compile(r"(?:[A-Z][\w’'-]*|and|of|the|&)(?: (?:[A-Z][\w’'-]*|and|of|the|&))*\s*$")
HEADS = re.compile(
    r"\b(?:(?:Non-)?[Vv]oting|Core|Co-opted|Other|Elected|Independent|Statutory|Associate) [Mm]embers(?= [A-Z])"
)
COUNTED = re.compile(
    rf"(?<=[a-z,:;)]) (?={_COUNT} [a-z])|(?<=[A-Za-z]) (?={_COUNT} (?:vacanc|[a-z-]+ (?:members|directors|councillors|representatives|governors)))"
)
AFTER = re.compile(r"\s*\((?:[A-Z][\w-]*(?: [A-Z][\w-]*)?)\)")  # an office behind a name
HEAD_WORDS = re.compile(
    r"\b(?:Association|Conference|Group|Centre|College|Panel|Council|Board|Trust|Forum|Committee|Network|Union|Society|Service|Partnership)\b"
)
TITLE_TAIL = re.compile(r"\s*(?:representative|member|officer|director|governor|nominee)\b")


def cut(findings: Findings, words: str, led_in: bool) -> Iterator[tuple[Span, str]]:
    """The places in a line of the entries and labels of such a chapter; a label is "heading", whom it names "person", what cannot be told "gap", what ends the chapter "end".

    `led_in` tells that the line before leads the members in.
    """
    if len(words) < SHORTEST:
        return
    first = (
        0
        if led_in
        else next((found.end() for found in STARTS.finditer(words) if FIRST.match(words, found.end())), None)
    )
    if first is None:
        return
    ends = ENDS.search(words, first + 40)
    end = min(ends.start() if ends else len(words), first + LONGEST)
    yield (0, first), "heading"
    marks = _marks(findings, words, first, end)
    for (at, kind), (stop, _) in pairwise(marks):
        if kind == "person":
            yield (at, stop), kind
        elif words[at:stop].lstrip()[:1] in (",", ";"):
            yield (
                (at, stop),
                "gap",
            )  # what goes on behind a name says where somebody comes from, and where that ends is lost
        elif words[at:stop].strip(" ,;:()"):
            yield (at, stop), kind
    yield (end, min(end + 1, len(words))), "end"


def leads_in(words: str) -> bool:
    """Whether a line ends with what leads members in."""
    return any(not words[found.end() :].strip() for found in STARTS.finditer(words))


def _marks(findings: Findings, words: str, start: int, end: int) -> list[tuple[int, str]]:
    """Where entries, labels and names of people begin."""
    marks = {start: "entry", end: "end"}
    counts = [found.end() for found in COUNTED.finditer(words, start, end)]
    for found in LABEL.finditer(words, start, end):
        marks[_label_start(words, start, found.start())], marks[found.end()] = "heading", "entry"
    for found in HEADS.finditer(words, start, end):
        marks[found.start()], marks[found.end()] = "heading", "entry"
    for at, stop, name in findings.people_in(words[start:end]):
        at, stop = at + start, stop + start
        if not known_person(name) and "-" not in name and len(name.split()) < 2:
            continue
        stop = next((count for count in counts if at < count < stop), stop)
        if TITLE_TAIL.match(words[stop:end]) and len(words[at:stop].split()) > 2:
            stop = words.rindex(" ", at, stop)
        behind = AFTER.match(words[stop:end])
        marks[at], marks[stop + (behind.end() if behind else 0)] = "person", "entry"
    for count in counts:
        marks[count] = "entry"
    return sorted(marks.items())


def _label_start(words: str, start: int, end: int) -> int:
    """Where the label before a number of members begins: behind the last word that ends a body's name."""
    run = CAPITALS.search(words, max(start, end - 80), end)
    at = run.start() if run else end
    heads = [found.end() for found in HEAD_WORDS.finditer(words, at, end) if words[found.end() : end].strip()]
    return heads[-1] if heads else at
