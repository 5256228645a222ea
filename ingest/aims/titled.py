"""Titles that a strategy's text has lost: short lines over what follows become headings again, each with its depth."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

import msgspec

from convenor.graph import dates
from convenor.graph.model import Block
from convenor.ingest.aims.aim_headings import label_of
from convenor.ingest.aims.aim_lists import SAYS
from convenor.ingest.names.findings import Findings
from convenor.ingest.words import aim_cues as cues
from convenor.ingest.words.announcements import CHAPTER as CHAPTER_OF, by_heading, by_sentences
from convenor.ingest.words.shapes import is_person

MOST_WORDS = 12
MOST_WORDS_OF_LABEL = 5  # of a title with a colon
LONGEST_ENTRY = 25  # words of an entry of a list that has lost its marks
SENTENCE_ENDS = re.compile(r"[.!?] [A-Z]")  # within a paragraph of several sentences
LONGEST = 100  # code points of a title
LONGEST_LEAD = 500  # code points of a paragraph that leads in a list
LEAST_PROSE = 8  # words of a paragraph that a title may stand over
CHAPTER, AIM, LABEL = 2, 3, 4  # depths where the text tells none
LEADS_IN = re.compile(
    r"\b(?:are|is|will|includ(?:es?|ing)|following|have|has|can|must|should|to|by|that)\b[^:]{0,30}:$|\bour [a-z ]+:$",
    re.I,
)
ONE = re.compile(
    r"^(?:(?:our|the|a|shared|overall|core) )*(?:vision|mission|purpose|ambition|aim)(?: statement)?:?$", re.I
)
OWN_CHAPTER = re.compile(
    r"^(?:the |our )*(?:background|context|case stud|challenges|risks|resources|story|progress)\b", re.I
)
LABEL_OF = re.compile(r"\s[–—-]\s")
STATED = re.compile(
    r"^(?:our )?(?:goal|aim|ambition|target|objective|outcome)\s*:\s+(?-i:[a-z0-9])", re.I
)  # what a chapter's aim is to bring
NUMBER = re.compile(r"\d+(?:\.\d+)*|[ivxIVX]{1,5}|[a-zA-Z]")
NO_TITLE = re.compile(
    r"^(?:(?:we|it|they|there|this|these|those|you|i) [a-z]|page \d|©|copyright|https?:|www\.|tel(?:ephone)?\s?[:.]|email|e-mail|photo|image|figure \d|source:|pdf\b|\W*\d)",
    re.I,
)


def titled(findings: Findings, blocks: Sequence[Block]) -> list[Block]:
    """The blocks, paragraphs that stand over others as headings. Where all headings have one depth, theirs is told by their words."""
    words = [findings.words(block).strip() for block in blocks]
    blocks = _nested(blocks)
    blocks = _with_items(blocks, words)
    heads = [i for i, block in enumerate(blocks) if block.kind == "heading"]
    title = heads[0] if heads and heads[0] < 3 and not blocks[heads[0]].marker else -1
    flat = len({blocks[i].level for i in heads[1:]} - {blocks[i].level for i in heads[:1] if blocks[i].level == 1}) <= 1
    marks = {block.marker.strip("().") for block in blocks if block.marker}
    found = {i for i, block in enumerate(blocks) if block.kind == "paragraph" and _is_title(blocks, words, i)}
    found -= {i for i in found if (coded := cues.CODED.match(words[i])) and coded["of"] in marks}
    numbered = {i for i, block in enumerate(blocks) if block.kind == "item" and _numbers_a_list(blocks, words, i)}
    found |= numbered if len(numbered) > 1 else set()
    often = Counter(words[i].lower().rstrip(": ") for i in (*heads, *found))
    out: list[Block] = []
    above = CHAPTER
    for index, block in enumerate(blocks):
        if block.kind == "heading" and flat and index and ONE.match(words[index - 1]) and not _announces(words[index]):
            block = msgspec.structs.replace(block, kind="paragraph", level=0)  # it states the vision
        elif block.kind == "heading" and flat and all(map(cues.CODE.match, words[index : index + 2])):
            block = msgspec.structs.replace(block, kind="paragraph", level=0)  # the first of a list
        elif index in found or (block.kind == "heading" and flat and block.level != 1 and index != title):
            level = _level(words[index], often) if flat else above + 1
            level = AIM if flat and index in numbered else level
            block = msgspec.structs.replace(block, kind="heading", level=level)
        elif block.kind == "heading":
            above = block.level
        out.append(block)
    return out


def _nested(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, letters below capitals or numbers in one list one level deeper than these ("A) …", "a. …", "b. …", "B) …")."""
    out = list(blocks)
    outer = ""
    for index, block in enumerate(blocks):
        mark = block.marker.strip("().") if block.kind == "item" else ""
        above = blocks[index - 1] if index else None
        if above is None or above.kind != "item" or block.kind != "item":
            outer = mark
        elif (
            re.fullmatch(r"[a-z]|[ivx]{2,4}", mark)
            and re.fullmatch(r"[A-Z]|\d{1,2}", outer)
            and block.level == above.level
        ) or (re.fullmatch(r"[a-z]|[ivx]{2,4}", mark) and out[index - 1].level > above.level == block.level):
            out[index] = msgspec.structs.replace(block, level=block.level + 1)
        else:
            outer = mark
    return out


def _with_items(blocks: Sequence[Block], words: Sequence[str]) -> list[Block]:
    """The blocks, the short lines below words that announce aims as items of a list that has lost its marks."""
    out = list(blocks)
    for index, said in enumerate(words):
        if blocks[index].kind in ("item", "row") or len(said) > LONGEST_LEAD:
            continue
        if cues.NUMBERED.match(said):
            _told_below(blocks, words, index, out)
            continue
        found = by_heading(said) or by_sentences(re.split(r"(?<=[.!?])\s+", said))
        label = label_of(said)
        if not label and (found is None or found.kind == "vision"):
            continue
        run = _short_lines(blocks, words, index + 1) or _sentences_below(blocks, words, index)
        count = found.count if found else None
        run = run[:count] if count and count <= len(run) else _without_title(words, blocks, run)
        for at in run if len(run) > 1 or (label and run and len(words[run[0]].split()) > 2) else ():
            out[at] = msgspec.structs.replace(blocks[at], kind="item", level=1)
    return out


def _told_below(blocks: Sequence[Block], words: Sequence[str], index: int, out: list[Block]) -> None:
    """Make items of the lines without a stop between one numbered aim and the next, or the heading behind the last."""
    label = cues.NUMBERED.match(words[index])
    first = index + (1 if label and label["label"] else 2)
    last = first
    while last < len(blocks) and _is_entry(blocks[last], words[last]):
        last += 1
    ends = last == len(blocks) or blocks[last].kind == "heading" or cues.NUMBERED.match(words[last])
    if ends and last - first > 1:
        for at in range(first, last):
            out[at] = msgspec.structs.replace(blocks[at], kind="item", level=1)


def _is_entry(block: Block, said: str) -> bool:
    """Whether a paragraph may be an entry of a list without marks: one line with a capital and no stop, which labels nothing."""
    plain = block.kind == "paragraph" and not block.marker and said[:1].isupper() and said[-1] not in ".:?!,"
    short = plain and len(said.split()) <= LONGEST_ENTRY and not SAYS.search(said)
    own = any(pattern.match(said) for pattern in (cues.OWNER, cues.MEASURE, cues.ACTION, cues.CODED))
    return short and not _announces(said) and not own


def _short_lines(blocks: Sequence[Block], words: Sequence[str], start: int) -> list[int]:
    """The short lines from one on that stand below one another, up to one that was said before."""
    run: list[int] = []
    seen: set[str] = set()
    for at in range(start, len(blocks)):
        if (
            blocks[at].kind not in ("paragraph", "heading")
            or blocks[at].marker
            or not _is_short(words[at])
            or _announces(words[at])
        ):
            break
        if words[at].lower() in seen or words[at][-1] in ":?":
            break
        following = words[at + 1] if at + 1 < len(blocks) else ""
        listed = cues.tells_to_do(words[at]) or (at == start and _is_short(following))
        listed = listed and label_of(following) is None  # it has a list of its own
        if blocks[at].kind == "heading" and not listed:
            break
        seen.add(words[at].lower())
        run.append(at)
    return run


def _sentences_below(blocks: Sequence[Block], words: Sequence[str], index: int) -> list[int]:
    """The paragraphs of one sentence each below a line with a colon, up to the next heading or such line: a list that has lost its marks."""
    run: list[int] = []
    for at in range(index + 1, len(blocks) if words[index].rstrip().endswith(":") else index):
        if blocks[at].kind == "heading" or words[at].rstrip().endswith(":"):
            break
        long = len(words[at].split()) > LONGEST_ENTRY * 2
        if blocks[at].kind != "paragraph" or blocks[at].marker or long or cues.ACTION.match(words[at]):
            return []
        run.append(at)
    single = sum(SENTENCE_ENDS.search(words[at]) is None for at in run)
    return run if len(run) > 1 and single >= 0.7 * len(run) else []


def _without_title(words: Sequence[str], blocks: Sequence[Block], run: list[int]) -> list[int]:
    """A run without its last line, where that is the title of what follows."""
    after = run[-1] + 1 if run else len(blocks)
    if (
        after == len(blocks)
        or blocks[after].kind == "heading"
        or words[after].lower() in {words[at].lower() for at in run}
    ):
        return run
    prose = len(words[after].split()) >= LEAST_PROSE or words[after][-1] in ".!" or blocks[after].kind == "item"
    return run[:-1] if prose else run


def _announces(words: str) -> bool:
    return bool(
        label_of(words) is not None or by_heading(words) or cues.NUMBERED.match(words) or cues.NO_AIM.match(words)
    )


def _level(words: str, often: Counter[str]) -> int:
    """The depth of a title by its words: a line that comes again and again labels a part of a chapter."""
    if cues.NUMBERED.match(words) or cues.LABELLED.match(words) or cues.CODE.match(words):
        return AIM
    if CHAPTER_OF.match(words):
        return CHAPTER
    if (
        often[words.lower().rstrip(": ")] > 1
        or label_of(words)
        or (label_of(words) == "" and not OWN_CHAPTER.match(words))
    ):
        return LABEL
    return CHAPTER if by_heading(words) or cues.NO_AIM.match(words) else AIM


def _is_title(blocks: Sequence[Block], words: Sequence[str], index: int) -> bool:
    """Whether a paragraph is a short line with a capital that stands over prose, a list or another such line."""
    said = words[index]
    if (
        not _is_short(said)
        or (said[-1] == ":" and len(said.split()) > MOST_WORDS_OF_LABEL)
        or label_of(said) is not None
        or blocks[index].marker
    ):
        return False
    for at in range(index + 1, min(index + 3, len(blocks))):
        if blocks[at].kind == "item":
            return True
        if blocks[at].kind != "paragraph":
            return blocks[at].kind == "heading" and by_heading(said) is not None
        prose = len(words[at].split()) >= LEAST_PROSE and words[at][-1] in ".!?”…"
        if prose or words[at][-1] == ":" or cues.ACTION.match(words[at]):
            return True
        if not _is_short(words[at]):
            return False
    return False


def _numbers_a_list(blocks: Sequence[Block], words: Sequence[str], index: int) -> bool:
    """Whether a short numbered or lettered item has bullets right below it, or a paragraph on what will be done."""
    mark = blocks[index].marker.strip("().")
    if (
        index + 1 == len(blocks)
        or not NUMBER.fullmatch(mark)
        or not _is_short(LABEL_OF.split(words[index].rstrip("."))[0])
    ):
        return False
    below = blocks[index + 1]
    if below.kind == "item" and below.marker.strip("().") == f"{mark}.1":
        return True  # a chapter's title over its first clause
    if below.kind == "item" and below.level > blocks[index].level and _is_announced(blocks, words, index):
        return False
    bullets = below.kind == "item" and not below.marker.strip("().")[:1].isalnum()
    listed = index > 0 and blocks[index - 1].kind == "item" and blocks[index - 1].marker.strip("().")[:1].isalnum()
    said = words[index + 1]
    prose = below.kind == "paragraph" and not listed and (len(said.split()) > 2 or bool(label_of(said)))
    return words[index][-1] != ":" and (bullets or prose)


def _is_announced(blocks: Sequence[Block], words: Sequence[str], index: int) -> bool:
    """Whether an item stands in a list right below words that announce one of aims."""
    first = next((at for at in range(index, -1, -1) if blocks[at].kind != "item"), -1)
    return first >= 0 and blocks[first].kind != "row" and by_heading(words[first]) is not None


def _is_short(said: str) -> bool:
    if not said or " | " in said or (len(said.split()) < 3 and cues.PAPER.search(said)):
        return False
    if len(said) > LONGEST or len(said.split()) > MOST_WORDS or said[-1] in ".,;!":
        return False
    if (
        not re.match(r"^[‘“\"']?[A-Z]", said)
        or NO_TITLE.match(said)
        or LEADS_IN.search(said)
        or dates.find(said)
        or cues.OWNER.match(said)
        or STATED.match(said)
    ):
        return False
    return not is_person(re.split(r",| [–-] ", said)[0])
