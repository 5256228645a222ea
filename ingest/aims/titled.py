"""Titles that a strategy's text has lost: short lines over what follows become headings again, each with its depth."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

import msgspec

from convenor.graph.model import Block
from convenor.ingest.aims.aim_headings import label_of
from convenor.ingest.aims.title_lines import LEAST_PROSE, announces, is_field, is_short, states_alone
from convenor.ingest.aims.unmarked_lists import with_items
from convenor.ingest.names.findings import Findings
from convenor.ingest.words import aim_cues as cues
from convenor.ingest.words.announcements import CHAPTER as CHAPTER_OF, by_heading

MOST_OF_TITLE = 10  # words
MOST_FIELDS = 4  # lines right below a title that tell something of it
MOST_WORDS_OF_LABEL = 5  # of a title with a colon
LONGEST_NUMBERED = 160  # code points of a title that numbers an aim
CHAPTER, AIM, LABEL = 2, 3, 4  # depths where the text tells none
ONE = re.compile(
    r"^(?:(?:our|the|a|shared|overall|core) )*(?:vision|mission|purpose|ambition|aim)(?: statement)?:?$", re.I
)
OWN_CHAPTER = re.compile(
    r"^(?:the |our )*(?:background|context|case stud|challenges|risks|resources|story|progress)\b", re.I
)
LABEL_OF = re.compile(r"\s[–—-]\s")
LEADS = re.compile(r"(?:\S+ ){3}.*(?::|\s[–—-])$")
NUMBER = re.compile(r"\d+(?:\.\d+)*|[ivxIVX]{1,5}|[a-zA-Z]")


def titled(findings: Findings, blocks: Sequence[Block]) -> list[Block]:
    """The blocks, paragraphs that stand over others as headings. Where all headings have one depth, theirs is told by their words."""
    words = [findings.words(block).strip() for block in blocks]
    blocks = _counted(_led_in(_nested(_without_fields(blocks, words)), words))
    blocks = with_items(blocks, words)
    heads = [i for i, block in enumerate(blocks) if block.kind == "heading"]
    led = bool(heads) and heads[0] > 0 and words[heads[0] - 1].endswith(":")  # the first of what a line leads in
    title = heads[0] if heads and heads[0] < 3 and not blocks[heads[0]].marker and not led else -1
    flat = len({blocks[i].level for i in heads[1:]} - {blocks[i].level for i in heads[:1] if blocks[i].level == 1}) <= 1
    marks = {block.marker.strip("().") for block in blocks if block.marker}
    found = {i for i, block in enumerate(blocks) if block.kind == "paragraph" and _is_title(blocks, words, i)}
    counted = next((blocks[i].level for i in heads if cues.NUMBERED.match(words[i])), 0)
    if counted:  # one as long as a line or two is one of these
        found |= {i for i, block in enumerate(blocks) if block.kind == "paragraph" and _numbers_aim(words[i])}
    found |= _over_label(blocks, words, {*heads, *found})
    found -= _described(words, {*heads, *found})
    found -= {i for i in found if (coded := cues.CODED.match(words[i])) and coded["of"] in marks}
    numbered = {i for i, block in enumerate(blocks) if block.kind == "item" and _numbers_a_list(blocks, words, i)}
    found |= numbered if len(numbered) > 1 else set()
    often = Counter(words[i].lower().rstrip(": ") for i in (*heads, *found))
    out: list[Block] = []
    above = CHAPTER
    for index, block in enumerate(blocks):
        if block.kind == "heading" and flat and index and ONE.match(words[index - 1]) and not announces(words[index]):
            block = msgspec.structs.replace(block, kind="paragraph", level=0)  # it states the vision
        elif block.kind == "heading" and flat and all(map(cues.CODE.match, words[index : index + 2])):
            block = msgspec.structs.replace(block, kind="paragraph", level=0)  # the first of a list
        elif index in found or (block.kind == "heading" and flat and block.level != 1 and index != title):
            level = _level(words[index], often) if flat else above + 1
            level = (
                AIM
                if flat and index in numbered
                else counted
                if counted and not flat and _numbers_aim(words[index])
                else level
            )
            block = msgspec.structs.replace(block, kind="heading", level=level)
        elif block.kind == "heading":
            above = block.level
        out.append(block)
    return out


def _over_label(blocks: Sequence[Block], words: Sequence[str], titles: set[int]) -> set[int]:
    """The short lines right above a label that other titles stand right above too, whatever they look like ("Why this is a priority")."""
    labels = {words[i + 1].lower() for i in titles if i + 1 < len(words) and label_of(words[i + 1]) is not None}
    over = (i for i in range(len(words) - 1) if labels and words[i + 1].lower() in labels and i not in titles)
    over = (i for i in over if i - 1 not in titles or by_heading(words[i - 1]))  # else it describes that title
    plain = (i for i in over if blocks[i].kind == "paragraph" and not blocks[i].marker and label_of(words[i]) is None)
    return {
        i for i in plain if len(words[i].split()) <= MOST_OF_TITLE and words[i][0].isupper() and words[i][-1].isalnum()
    }


def _described(words: Sequence[str], titles: set[int]) -> set[int]:
    """The lines over a label that only describe the title right above them, where several do ("Start well", "Every child has a good start", "We will:")."""
    over = [i for i in sorted(titles) if i - 1 in titles and i + 1 < len(words) and label_of(words[i + 1]) is not None]
    plain = [i for i in over if not (announces(words[i - 1]) or announces(words[i]) or cues.LABELLED.match(words[i]))]
    return set(plain) if len(plain) > 1 else set()


def _without_fields(blocks: Sequence[Block], words: Sequence[str]) -> list[Block]:
    """The blocks, headings that tell something of the aim above them as lines ("Measure: …", "Lead: …", "By when: …")."""
    return [
        msgspec.structs.replace(block, kind="paragraph", level=0)
        if block.kind == "heading" and not block.marker and (is_field(said) or states_alone(words, index))
        else block
        for index, (block, said) in enumerate(zip(blocks, words, strict=True))
    ]


def _led_in(blocks: Sequence[Block], words: Sequence[str]) -> list[Block]:
    """The blocks, what leads in bullets as a paragraph where it has got a bullet too, behind a list of numbers ("• We will also add to –")."""
    out = list(blocks)
    for index in range(1, len(blocks) - 2):
        above, block, below = blocks[index - 1 : index + 2]
        bullets = block.kind == below.kind == "item" and block.marker == below.marker and not block.marker[:1].isalnum()
        if bullets and above.kind == "item" and above.marker[:1].isdigit() and LEADS.search(words[index]):
            out[index] = msgspec.structs.replace(block, kind="paragraph", level=0, marker="")
    return out


def _counted(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, an item that opens a count which headings go on with as a heading too ("1.", a text, "2." as a heading, a text …)."""
    out = list(blocks)
    after: tuple[int, int] | None = None  # number and level of the last numbered heading below
    for index in range(len(blocks) - 1, -1, -1):
        mark = blocks[index].marker.strip("().")
        if blocks[index].kind == "heading" and mark.isdecimal():
            after = int(mark), blocks[index].level
        elif blocks[index].kind == "heading" or mark.isdecimal():
            opens = after is not None and mark.isdecimal() and int(mark) == after[0] - 1
            if after and opens and index + 1 < len(blocks) and blocks[index + 1].kind == "paragraph":
                out[index] = msgspec.structs.replace(blocks[index], kind="heading", level=after[1])
                after = int(mark), after[1]
            else:
                after = None
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


def _numbers_aim(said: str) -> bool:
    return bool(cues.NUMBERED.match(said)) and said[-1] not in ".:;," and len(said) < LONGEST_NUMBERED


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
        not is_short(said)
        or (said[-1] == ":" and len(said.split()) > MOST_WORDS_OF_LABEL)
        or label_of(said) is not None
        or blocks[index].marker
        or states_alone(words, index)
        or (index and cues.OWNER.match(words[index - 1]) and cues.BODY.search(said))  # "… Hospitals", "NHS Trust"
    ):
        return False
    below = index + 1
    while (
        below < min(index + MOST_FIELDS, len(blocks)) and blocks[below].kind == "paragraph" and is_field(words[below])
    ):
        below += 1  # who leads on it
    for at in range(below, min(below + 2, len(blocks))):
        if blocks[at].kind == "item" or (cues.NUMBERED.match(said) and below > index + 1):
            return True
        if at == index + 1 and ONE.match(said) and len(words[at].split()) >= LEAST_PROSE and words[at][-1] != ":":
            return True
        if blocks[at].kind != "paragraph":
            return blocks[at].kind == "heading" and by_heading(said) is not None
        prose = len(words[at].split()) >= LEAST_PROSE and words[at][-1] in ".!?”…"
        if prose or words[at][-1] == ":" or cues.ACTION.match(words[at]):
            return True
        if not is_short(words[at]):
            return False
    return False


def _numbers_a_list(blocks: Sequence[Block], words: Sequence[str], index: int) -> bool:
    """Whether a short numbered or lettered item has bullets right below it, or a paragraph on what will be done."""
    mark = blocks[index].marker.strip("().")
    if (
        index + 1 == len(blocks)
        or not NUMBER.fullmatch(mark)
        or not is_short(LABEL_OF.split(words[index].rstrip("."))[0])
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
