"""The lines of a paper as a chapter on members has them: blocks, the points inside them, rows with a number; without whoever holds a seat."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from convenor.graph.model import Block
from convenor.graph.sentences import Span
from convenor.ingest.lists.entry import known_person
from convenor.ingest.names.findings import Findings
from convenor.ingest.seats.quorums import NUMBER
from convenor.ingest.seats.sending import named, weakly_named
from convenor.ingest.terms import members_run_on, membership_rows
from convenor.ingest.words.shapes import BODY_HEADS, HONORIFICS, is_person, is_title, strip_honorific

POINT = re.compile(r"\s*[•▪◦●·]\s*")
FEWEST_POINTS = 2  # inside a block that is a list
LABEL_COUNT = re.compile(r"\s*\([^()]*\)$")
COUNT_CELL = re.compile(rf"(?:up to )?(?:{NUMBER})(?: [a-z].{{0,60}})?", re.I)
PIPES = re.compile(r"\s*\|\s*(?P<number>\d{1,2})?\s*\|?\s*$")
_TITLED = rf"(?:\s*\b(?:{HONORIFICS})\.?(?=\s|$))"
BEFORE = re.compile(
    rf"(?:(?:\s*(?:[:,;(\[–—-]|\b(?:currently|presently|at present|held by)\b))+{_TITLED}*|{_TITLED}+)\s*$", re.I
)
BEHIND = re.compile(r"^(?:\s*[,:;)\]–—-])+\s*|^\s+")
VACANT = re.compile(
    r"^(?:(?:one|two|three|\d) )?vacan(?:cy|cies|t)(?: post)?\s*[,:–—-]?\s*|\s*[,:(–—-]\s*(?:currently |presently |post |seat |now )?(?:vacan(?:t|cy)|tb[acd])\b[^,;]{0,30}\)?$",
    re.I,
)
LOST = re.compile(
    r"(?<=[a-z)]) (?=(?:The|They|These|This|Our|In|Each|All|Its) (?:[A-Z]{2,6}s? )?[a-z][\w ,’'()-]{8,200}[.:])"
)  # where a paragraph ran into the point above
IN_BRACKETS = re.compile(rf"\s*\((?:(?:currently|presently|at present)[: ]+)?(?:{HONORIFICS})\.? [^()]{{2,60}}\)", re.I)
IN_BRACKET = re.compile(r"\((?P<said>[^()]+)\)")  # "A Name (Vale Trust)", without the name
BODY_ALONE = re.compile(r"[A-Z][\w’'&-]*(?: (?:[A-Z][\w’'&-]*|of|and|for|the|&)){2,8}")
GLUED = re.compile(r"\s+[–—-]\s+(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Rev|Revd|Cllr|Councillor)\.? ?[A-Z].*$")
OPENS_WITH = re.compile(r"^(?P<name>[^,:;()–—]{4,60}?)(?: \((?:[^()]{2,40})\))?(?:,| [–—-]) (?P<rest>\S.*)$")
CONTACT = re.compile(r"[.,;]? ?(?:\(?(?:e-?mail|tel|telephone|phone|contact)\b:?.*|\S+@\S+.*)$", re.I)
HARD_MARK = re.compile(r"\s*(?P<mark>[#*–-])\s*(?=[A-Z0-9])")  # of a point that no reader took for one
OF_MANY = re.compile(
    r"(?:[A-Z][\w’'-]+ ){0,4}(?:[Mm]embers|[Rr]epresentatives|[Cc]ouncillors|[Gg]overnors|[Tt]rustees|[Dd]irectors|[Nn]ominees|[Dd]elegates|[Oo]fficers|[Rr]esidents)(?:[ ,;.:]*$|[ ,;.:]+(?:and|from|of|appointed|nominated|elected|who|to be)\b)"
)
ONE_ALONE = re.compile(
    r"(?:[A-Z]?[\w’'-]+ ){1,4}(?:member|representative|councillor|governor|trustee|director|nominee|delegate|officer|resident)"
)  # behind "1"
BETWEEN = re.compile(rf"[\s,;/&]*(?:and\s+)?(?:(?:{HONORIFICS})\.?\s*)*", re.I)  # two names of one cell
LONGEST = 300  # code points of a line in which a holder is looked for


class Line(msgspec.Struct, frozen=True):
    """A line with where it stands; `counted` where a cell or bracket gives a number."""

    start: int
    end: int
    words: str
    heading: bool = False
    marker: str = ""
    level: int = 0
    counted: bool = False
    held: bool = False  # whether it names somebody
    sure: bool = False  # whether it is surely a label of the chapter
    person: bool = False  # whether it is the name of somebody and nothing else
    sender: str = ""  # the organisation that a cell of its own gives
    row: bool = False  # whether it is the row of a table, which opens and ends no chapter
    ends: bool = False  # whether the chapter ends before it


def lines(findings: Findings, blocks: Sequence[Block]) -> Iterator[Line]:
    """The lines of blocks in their order."""
    led_in = False
    held = membership_rows.entries(findings, blocks)
    for block in blocks:
        if block.start in held:
            said, sender = held[block.start]
            yield Line(block.start, block.end, said, sender=sender, row=True)
            continue
        if block.kind == "row":
            cells = [cell for cell in findings.cells(block) if cell]
            if not block.header and len(cells) in (2, 3) and COUNT_CELL.fullmatch(cells[1]):
                yield Line(block.start, block.end, f"{cells[0]} ({cells[1]})", counted=True)
                yield from _nominees(findings, block) if len(cells) > 2 else ()
            continue
        words = findings.words(block)
        if words.count("•") + words.count("▪") + words.count("●") >= FEWEST_POINTS:
            yield from _points(block, words)
            continue
        if block.kind == "item" and (cut := LOST.search(words)):
            yield Line(
                block.start,
                block.start + cut.start(),
                " ".join(words[: cut.start()].split()),
                False,
                block.marker,
                block.level,
            )
            yield Line(block.start + cut.end(), block.end, " ".join(words[cut.end() :].split()))
            continue
        lost = list(members_run_on.cut(findings, words, led_in))
        led_in = members_run_on.leads_in(words)
        if lost:
            yield from _lost(block, words, lost)
            continue
        plain, counted = words, False
        if "|" in words and (piped := PIPES.search(words)):
            plain = words[: piped.start()] + (f" ({piped['number']})" if piped["number"] else "")
            counted = bool(piped["number"])
        if plain.strip():
            mark = HARD_MARK.match(plain) if block.kind == "paragraph" else None
            one = block.marker == "1" and bool(ONE_ALONE.fullmatch(plain))
            if block.marker.isdecimal() and (one or OF_MANY.match(plain)):
                plain = f"{block.marker} {plain}"  # a number that is no clause's: "3 Employer Representatives"
            yield Line(
                block.start,
                block.end,
                " ".join(plain[mark.end() if mark else 0 :].split()),
                block.kind == "heading" and not one,
                mark["mark"] if mark else block.marker,
                1 + (mark["mark"] != "#") if mark else block.level,
                counted,
            )


def _nominees(findings: Findings, block: Block) -> Iterator[Line]:
    """Those whom the last cell of a row names, behind how many seats it counts: each on a line of their own."""
    cell = [each for each in block.cells if each.end > each.start][-1]
    people = findings.people_in(findings.text[cell.start : cell.end])
    ends = [cell.start + start for start, _, _ in people[1:]] + [cell.end]
    for (start, end, name), next_ in zip(people, ends, strict=False):
        if BETWEEN.fullmatch(findings.text[cell.start + end : next_]):  # and no post that tells more
            yield Line(cell.start + start, cell.start + end, name, person=True)


def _lost(block: Block, words: str, lost: Sequence[tuple[Span, str]]) -> Iterator[Line]:
    """The lines of a chapter that was lost into a block."""
    for index, ((start, end), kind) in enumerate(lost):
        said = "Members" if not index else "" if kind == "gap" else " ".join(words[start:end].split())
        yield Line(
            block.start + start,
            block.start + end,
            said,
            kind == "heading",
            ends=kind == "end",
            sure=kind == "heading",
            person=kind in ("person", "gap"),
        )


def _points(block: Block, words: str) -> Iterator[Line]:
    """The pieces of a block between the marks of points that were lost into it."""
    at = 0
    for cut in [*POINT.finditer(words), None]:
        end = cut.start() if cut else len(words)
        if words[at:end].strip():
            yield Line(block.start + at, block.start + end, " ".join(words[at:end].split()))
        at = cut.end() if cut else end


def is_holder(name: str, rest: str) -> bool:
    """Whether words before a comma or dash are somebody's name, though not a known one: a body, or a post of one, follows."""
    if not is_person(name) or is_title(strip_honorific(name)[1]) or name.rsplit(None, 1)[-1].lower() in BODY_HEADS:
        return False
    post, _, body = rest.partition(" (")[0].rpartition(", ")
    return named(body) and (not post or is_title(post))


def before_name(words: str) -> str:
    """The organisation before a dash and words that may be a name that no list knows, as those of the entries around are; "" for another entry."""
    body, dash, name = re.sub("[–—]", "-", words).rpartition(" - ")
    plain = strip_honorific(name)[1]
    return (
        body
        if dash
        and weakly_named(body)
        and is_person(plain)
        and not is_title(plain)
        and plain.rpartition(" ")[2].lower() not in BODY_HEADS
        else ""
    )


def unfilled(findings: Findings, words: str, *, among: bool = False) -> tuple[str, bool]:
    """An entry without the people whom it names, and whether it names one; `among` tells that those around it do."""
    if len(words) > LONGEST:
        return words, False
    if BODY_ALONE.fullmatch(words) and words.rpartition(" ")[2].lower() in BODY_HEADS and named(words):
        return words, False  # though its first words might be a name
    plain = CONTACT.sub("", VACANT.sub("", words))
    if plain != words and VACANT.search(words):
        return plain.strip(), True
    if (opens := OPENS_WITH.match(plain)) and is_holder(opens["name"], opens["rest"]):
        return opens["rest"].strip(), True
    bracketed = IN_BRACKETS.sub("", plain)
    held, plain = bracketed != plain, bracketed
    out, at = "", 0
    for start, end, name in findings.people_in(plain):
        if not known_person(name) and not BEFORE.search(plain[:start]) and start > 0:
            continue
        before = plain[at:start]
        out += BEFORE.sub("", before) if out or before.strip() else before
        if before.rstrip().endswith("(") and plain[end:].lstrip().startswith(")"):
            end = plain.index(")", end) + 1
        if at and out and re.search(r"[a-z]", BETWEEN.sub("", before)):
            return out.strip(" ,;:–—-("), True  # several, each told apart
        at, held = end, True
    if not at:
        if among and not held and (sends := before_name(plain)):
            return sends, True
        glued = GLUED.search(plain)
        return (plain[: glued.start()] if glued else plain).strip(), held or bool(glued)
    rest = plain[at:]
    out = out.strip() + (
        f" {rest.strip()}"
        if out.strip() and not BEHIND.match(rest)
        else ", " + BEHIND.sub("", rest)
        if out.strip() and BEHIND.sub("", rest).strip()
        else BEHIND.sub("", rest)
    )
    said = out.strip(" ,;:–—-")
    return (inside["said"] if (inside := IN_BRACKET.fullmatch(said)) else said), True
