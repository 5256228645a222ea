"""Pages of a strategy that stand in one paragraph each, as transcripts of slides and booklets have them: cut where a label, an aim or a bullet begins.

"Priority 1: Warm homes Lead: Vale Trust What we will do: • Insulate lofts • Lend heaters" is an aim, its lead, a label and two items.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise, zip_longest

import msgspec

from convenor.graph.model import Block
from convenor.ingest.aims import bare_labels
from convenor.ingest.names.findings import Findings
from convenor.ingest.words import aim_cues as cues

LEAST = 60  # code points of a page
FARTHEST = 240  # code points from an aim to the first label or bullet below it
BULLET = r"[•▪●‣◦]\s*"
_KINDS = "Priority|Theme|Aim|Objective|Goal|Outcome|Pillar|Ambition|Mission|Commitment|Strand|Pledge"
_FIELDS = (
    r"(?:(?:Strategic|Delivery|Executive|Senior|Priority|Named|Board|Project) )?(?:[Ll]ead|[Oo]wner|[Ss]ponsor|[Cc]hampion)(?: (?:[Oo]fficer|[Oo]rganisation|[Pp]artner|"
    r"[Aa]gency|[Bb]ody|[Mm]ember|[Ss]ervice|[Dd]irector))?|Led by|Responsible|(?:Key |Delivery |Lead )?[Pp]artners|(?:By )?[Ww]hen|Timescales?|Timeframe|Deadline|Cost|Budget|Resources"
)
_LABELS = (
    r"Why(?: (?:this|it) matters| (?:is )?this(?: is)? a priority)?|(?:(?:To (?:do|achieve) this|Together),? )?[Ww]e (?:will|shall)(?: also)?|(?:What|How) (?:we|will we|shall we|do we)\b[^.:?!•]{1,40}|(?:What|How) (?:success|good)\b[^.:?!•]{1,30}|(?:(?:Our|Key|Main|Success|Performance|Priority) )*"
    r"(?:[Aa]ctions?|[Oo]utcomes?|[Oo]bjectives|[Gg]oals|[Aa]ims|[Mm]easures?|[Ii]ndicators?|[Tt]argets?|[Mm]ilestones?|[Cc]ommitments)(?: of success)?(?: (?:by|to|up to|for) 20\d\d)?"
)
STARTS = re.compile(
    rf"(?:^|(?<=\s))(?:(?P<aim>(?:{_KINDS}|{_KINDS.upper()}|(?:Strategic|Key|Corporate) (?:{_KINDS.lower()}))(?: [Aa]rea)? (?P<number>\d{{1,2}}|[A-H]|One|Two|Three|Four|Five|Six|Seven|Eight)(?:\s*[:.–—-]\s*|\s+)(?=[A-Z]))|"
    rf"(?P<field>(?:{_FIELDS})\s*:\s)|(?P<stated>(?<=[.!?] )Our (?:ambition|aim|goal)\s*:\s)|(?P<vision>(?<=[.!?] )(?:(?:Our|The) [Vv]|V)ision(?: [Ss]tatement)?\s*:\s+(?=[A-Z]))|(?P<label>(?:{_LABELS})\s*[:?](?=\s))|(?P<bullet>{BULLET})|(?P<clause>[1-9]\d?\.\s(?=[A-Z]))|(?P<code>[A-H]\d{{1,2}}\s(?=[A-Z][a-z]+ )))"
)
MENTIONS = re.compile(
    r"(?:^|\s)(?:and|or|of|the|an?|to|in|for|on|at|by|with|from|under|see|our|this|these|that|is|are|as|supports?|delivers?|towards|against|within|[,(&–-])\s*$"
)  # words before an aim that is only spoken of
CONTENTS = re.compile(r"(?:table of )?contents\b", re.I)
OUR_VISION = re.compile(
    r"(?:Our|The) [Vv]ision (?=(?:[A-Z][a-z]+|An?) [a-z]+ [A-Za-z])"
)  # the title of a page that states it
ENDS = re.compile(r"(?<=[a-z)])\.(?=\s+[A-Z])")
PAGE = re.compile(r"Page \d{1,3}: (?P<title>\S.*)", re.S)
FEWEST_PAGES = 3
FEWEST = 2  # pages cut up, by which a number before one is known to be a page's
HEADING: dict[str, str | int] = {"kind": "heading", "marker": "", "level": 2}
LONGEST_TITLE = 100  # code points of a page's title before its first paragraph
PLAIN: dict[str, str | int] = {"kind": "paragraph", "marker": "", "level": 0}


def unrolled(findings: Findings, blocks: Sequence[Block]) -> list[Block]:
    """The blocks, such pages cut up, without the lines by which a transcript tells which page of what follows."""
    blocks = bare_labels.unrolled(findings, blocks)
    pages = [
        PAGE.fullmatch(findings.words(block)) if block.kind in ("paragraph", "heading") else None for block in blocks
    ]
    often = Counter(page["title"] for page in pages if page)
    out: list[Block] = []
    last = 0  # the number of the last paragraph that ran into another
    numbered = 0  # pages cut up that have their number before them
    for block, page in zip(blocks, pages, strict=True):
        if page and often[page["title"]] >= FEWEST_PAGES:
            continue
        words = findings.words(block)
        if block.kind == "item" and (vision := OUR_VISION.match(words)) and (stop := ENDS.search(words, vision.end())):
            out.append(findings.piece(block, 0, vision.end(), HEADING))
            out.append(findings.piece(block, vision.end(), stop.end(), PLAIN))
            block = findings.piece(block, stop.end() + 1, len(words), PLAIN)
            words = findings.words(block)
        cuts = _cuts(words, last) if block.kind in ("paragraph", "item") and len(words) >= LEAST else []
        last = next((_number(each) for each in reversed(cuts) if each["clause"]), last)
        page_cut = bool(cuts) and block.kind == "item" and block.marker.isdecimal()
        numbered += page_cut and any(each["aim"] for each in cuts)
        out += _pieces(findings, block, words, cuts) if cuts else [block]
    return list(map(_as_page, out)) if numbered >= FEWEST else out


def _as_page(block: Block) -> Block:
    """A long block without its number where that is a page's, as the numbers of those are that were cut up."""
    page = block.kind == "item" and block.marker.isdecimal() and block.end - block.start >= LEAST
    return msgspec.structs.replace(block, kind="paragraph", marker="", level=0) if page else block


def _pieces(findings: Findings, block: Block, words: str, cuts: Sequence[re.Match[str]]) -> Iterator[Block]:
    if cuts[0].start():
        titled = cuts[0]["clause"] and cuts[0].start() <= LONGEST_TITLE
        yield findings.piece(block, 0, cuts[0].start(), HEADING if titled else {})
    ends = [each.start() for each in cuts[1:]] + [len(words)]
    for at, (cut, end) in enumerate(zip(cuts, ends, strict=True)):
        last = at + 1 == len(cuts) or not cuts[at + 1]["bullet"]
        alone = cut["vision"] or (cut["bullet"] and last)  # what ends with its first sentence
        stop = ENDS.search(words, cut.end(), end) if alone else None
        item: dict[str, str | int] = {"kind": "item", "marker": cut.group().strip(), "level": 1}
        start = cut.end() if cut["bullet"] or cut["clause"] else cut.start()
        yield findings.piece(block, start, stop.end() if stop else end, item if cut["bullet"] else PLAIN)
        if stop:
            yield findings.piece(block, stop.end() + 1, end, PLAIN)


def _cuts(words: str, last: int) -> list[re.Match[str]]:
    """Where aims, fields, labels and bullets begin in a page, [] where what stands there is no page of a plan."""
    if ("•" not in words and ":" not in words and ". " not in words) or CONTENTS.match(words):
        return []
    found = [each for each in STARTS.finditer(words) if each.end() < len(words)]
    clauses, series = _clauses(words, found, last), _series(found)
    codes = _codes(found)
    found = [each for each in found if each in clauses or each in codes or not (each["clause"] or each["code"])]
    kept = [
        each
        for each, below in zip_longest(found, found[1:])
        if (not each["aim"] or each in series or _heads(words, each, below))
        and (not each["label"] or _labels(words, each))
    ]
    bullets = sum(bool(each["bullet"]) for each in kept)
    told = {each.lastgroup for each in kept if each.start()} - {"bullet"}
    return kept if told and (bullets > 1 or len(kept) > 2 or "vision" in told or clauses) else []


def _clauses(words: str, found: Sequence[re.Match[str]], last: int) -> list[re.Match[str]]:
    """The numbers of paragraphs that follow one another, each behind the end of the one before; one alone goes on from `last`."""
    clauses = [each for each in found if each["clause"]]
    follow = all(_number(after) == _number(each) + 1 for each, after in pairwise(clauses))
    others = [each.start() for each in found if not each["clause"]]
    ended = all(
        words[: after.start()].rstrip()[-1:] in ".?!:)" or any(each.end() <= at < after.start() for at in others)
        for each, after in pairwise(clauses)
    )  # an entry of a list may lack its stop
    goes_on = bool(clauses) and (len(clauses) > 1 or 0 < last == _number(clauses[0]) - 1)
    return clauses if goes_on and follow and ended else []


def _codes(found: Sequence[re.Match[str]]) -> list[re.Match[str]]:
    """The codes of one letter that count up what will be done ("A1 Brush teeth … A2 Open a clinic …"), [] where they do not."""
    codes = [each for each in found if each["code"]]
    told = [each["code"].strip() for each in codes]
    letter = told[0][0] if told else ""
    return codes if len(codes) > 1 and told == [f"{letter}{at}" for at in range(1, len(codes) + 1)] else []


def _number(clause: re.Match[str]) -> int:
    return int(clause["clause"].strip(". "))


def _series(found: Sequence[re.Match[str]]) -> list[re.Match[str]]:
    """The aims that a page lists one behind the other, counted from the first on ("Priority A … Priority B … Priority C …")."""
    aims = [each for each in found if each["aim"]]
    numbers = [each["number"] for each in aims]
    counted = [chr(ord("A") + at) for at in range(len(aims))], [str(at) for at in range(1, len(aims) + 1)]
    return aims if len(aims) > 2 and numbers in counted else []


def _heads(words: str, aim: re.Match[str], below: re.Match[str] | None) -> bool:
    """Whether an aim's number opens what a label or bullet stands below."""
    named = below is not None and not below["aim"] and below.start() - aim.end() <= FARTHEST
    return named and not MENTIONS.search(words[: aim.start()][-24:])


def _labels(words: str, label: re.Match[str]) -> bool:
    """Whether a label leads in bullets or opens with the word of one, and no sentence goes over into it."""
    said = label.group().rstrip(" :?")
    listed = re.match(rf"\s+{BULLET}", words[label.end() :]) is not None
    known = cues.WILL_DO.match(said) or cues.MEASURES.match(said) or said.startswith("Why")
    return (listed or bool(known)) and not MENTIONS.search(words[: label.start()][-24:])
