"""What single lines of a strategy are, by the lines around them: promises, paragraphs with numbers, what will be, what is wanted."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Sequence
from itertools import pairwise, takewhile

from convenor.graph.model import Block
from convenor.ingest.aims.aim_headings import LONGEST_HEADING, label_of
from convenor.ingest.aims.aim_lists import FACT, NEARBY, SAYS
from convenor.ingest.words import aim_cues as cues

OF_NOW = re.compile(
    r"\d|\b(?:was|were|had|has been|have been|currently|today|at present|last year|too (?:many|few|much|little|often)|still|only|not enough|lacks?|"
    r"told us|said|we (?:know|heard|asked|have))\b|[?”\"]$",
    re.I,
)  # how things are, and not how they are to be
REACHED = ("outcome", "ambition", "vision")  # of which the sentence right below tells what it is to bring
DECIMAL = re.compile(r"\d+\.\d+$")
WANTED = re.compile(r"(?:We|Our|People|Every\w*|All|Children|Residents|Communities|Adults|Families|An?|To|No) [a-z’']")
SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z])")
LONGEST_STATED = 300  # code points of a line that states an aim; of a longer one its first sentence does
SEVERAL = 3  # aims, of which one alone is hardly measured
SHORTEST_AIM = 20
LONGEST_NAME = 12  # words of an entry that only names something
FEWEST, MOST = 7, 45  # words of what is wanted, set as a line without a stop
WHOLE_PAPER = re.compile(r"(?:The|This|Our) (?:[\w-]+ ){0,3}(?:strategy|plan|framework|document|paper)\b", re.I)


def heads(block: Block, words: str, inside: bool) -> bool:
    """Whether a block stands over what follows: a heading, a short label, or a line that numbers an aim; `inside` the chapter of an aim."""
    of_aim = inside and (cues.OWNER.match(words) or cues.MEASURE.match(words) or stated(words, True))
    told = of_aim or cues.ACTION.match(words)
    if len(words) > LONGEST_HEADING or block.kind == "item" or told:
        return False
    return block.kind == "heading" or bool(cues.NUMBERED.match(words)) or label_of(words) is not None


def measures_all(blocks: Sequence[Block], words: Sequence[str], index: int, chapters: Container[int]) -> bool:
    """Whether the one label of measures of a paper stands behind all aims (headed by `chapters` or numbered) and labels of what will be done,
    three or more: it is of none of them."""
    actions = aims = 0
    for at, (block, said) in enumerate(zip(blocks, words, strict=True)):
        if block.kind in ("item", "row") or at == index:
            continue
        label = label_of(said)
        heads = at in chapters or bool(cues.NUMBERED.match(said))
        if label == "measure" or (at > index and (label == "action" or heads)):
            return False
        actions, aims = actions + (label == "action"), aims + heads
    return max(actions, aims) >= SEVERAL


def has_promises(blocks: Sequence[Block], words: Sequence[str]) -> bool:
    """Whether lines "We will …" stand below one another."""
    told = [
        block.kind == "paragraph" and bool(cues.PROMISES.match(said)) for block, said in zip(blocks, words, strict=True)
    ]
    return any(map(all, pairwise(told)))


def promised(blocks: Sequence[Block], words: Sequence[str], index: int, numbered: bool) -> bool:
    """Whether a line is a promise below an aim: a numbered one, or one whose heading has nothing but several of them below it."""
    first, last = index, index
    while blocks[first].kind == "paragraph" and cues.PROMISES.match(words[first]):
        first -= 1
    while last < len(blocks) and blocks[last].kind == "paragraph" and cues.PROMISES.match(words[last]):
        last += 1
    return first < index and (numbered or (blocks[first].kind == "heading" and last - first > 2))


def stated(words: str, under: bool) -> tuple[str, str] | None:
    """(kind, wording) of what a line says to be the aim of all, or of the aim that it stands `under` ("Our ambition: …")."""
    said = cues.STATES.match(words)
    if said is None or not (under or said["whole"] or words[:4].lower() == "our "):
        return None
    text = said["text"] if len(words) < LONGEST_STATED else SENTENCE.split(said["text"], 1)[0]
    if len(text) >= LONGEST_STATED or (text != said["text"] and not said["whole"]):
        return None
    word = (said["word"] or said["ours"]).split()[-1].lower()
    return "ambition" if said["word"] and word != "objective" else cues.KIND.get(word, "ambition"), text


def stated_below(blocks: Sequence[Block], words: Sequence[str], index: int, kind: str) -> Block | None:
    """The paragraph that states the one aim of a kind which the heading above it names."""
    below = words[index + 1] if index + 1 < len(words) else ""
    named = re.search(rf"\b{kind}\b", words[index], re.I) and SHORTEST_AIM < len(below) < LONGEST_STATED
    return blocks[index + 1] if named and blocks[index + 1].kind == "paragraph" and below[-1] != ":" else None


def is_clause(blocks: Sequence[Block], words: Sequence[str], index: int) -> bool:
    """Whether an item with a decimal number is a paragraph of a chapter, and no entry of a list of what is to be done."""
    if not DECIMAL.match(blocks[index].marker) or words[index][-1] not in ".:" or cues.tells_to_do(words[index]):
        return False
    beside = [
        at for at in range(max(0, index - NEARBY), min(index + NEARBY, len(blocks))) if _counts(blocks, index, at)
    ]
    return 2 * sum(cues.tells_to_do(words[at]) for at in beside) < len(beside)


def _counts(blocks: Sequence[Block], index: int, at: int) -> bool:
    """Whether an item has a number of the same chapter as another ("2.1" and "2.4")."""
    return blocks[at].kind == "item" and blocks[at].marker.rpartition(".")[0] == blocks[index].marker.rpartition(".")[0]


def plain_below(blocks: Sequence[Block], words: Sequence[str], heads: Iterable[int]) -> dict[int, str]:
    """The items right below headings that are aims, each with its kind, where they name what there will be and none says how things are.

    Where each of the headings has such a list of names, some of them need say so.
    """
    lists = [list(takewhile(lambda at: blocks[at].kind == "item", range(index + 1, len(blocks)))) for index in heads]
    runs = [at for run in lists for at in run]
    if any(SAYS.search(words[at]) or FACT.search(words[at]) for at in runs):
        return {}
    told = sum(map(cues.tells_to_do, (words[at] for at in runs)))
    will = sum(bool(cues.SIGNALS.search(words[at]) or cues.tells_to_do(words[at])) for at in runs)
    alike = len(lists) > 1 and all(len(run) > 1 for run in lists) and all(map(_is_name, (words[at] for at in runs)))
    if 2 * will <= len(runs) and not (alike and 3 * will > len(runs)):
        return {}
    kind = "theme" if alike and 2 * will <= len(runs) and 2 * told < len(runs) else "action"
    return {at: "outcome" if cues.OUTCOME.match(words[at]) else kind for at in runs}


def _is_name(said: str) -> bool:
    """Whether an entry is no sentence and as short as a name."""
    return said[-1] not in ".:?" and len(said.split()) <= LONGEST_NAME


def is_detail(blocks: Sequence[Block], words: Sequence[str], index: int, depth: int) -> tuple[bool, int]:
    """Whether an item only goes into the one above it, which is whole without it; and the level of the list's own items, at first `depth`."""
    above, level = blocks[index - 1] if index else None, blocks[index].level
    if above is None or above.kind != "item" or words[index - 1].endswith(":") or level < depth:
        depth = level
    return level > depth, depth


def among_actions(blocks: Sequence[Block], words: Sequence[str], index: int) -> bool:
    """Whether most items of the list around one say what is to be done."""
    first = index
    while first > max(0, index - NEARBY) and blocks[first - 1].kind == "item":
        first -= 1
    run = takewhile(lambda at: blocks[at].kind == "item", range(first, min(index + NEARBY, len(blocks))))
    told = [cues.tells_to_do(words[at]) for at in run]
    return len(told) > 1 and sum(told) >= (0.6 if len(told) > 2 else 0.5) * len(told)


def is_wanted(blocks: Sequence[Block], words: Sequence[str], index: int) -> bool:
    """Whether a line without a stop says what is wanted, right below the numbered name of an aim and over more about it."""
    said = words[index].rstrip(" *") or "-"
    above = cues.NUMBERED.match(words[index - 1]) if index else None
    told = (
        above is not None and len(above["label"]) > 2 and blocks[index].kind == "paragraph" and bool(WANTED.match(said))
    )
    if (
        not told
        or ":" in said
        or not (said[-1].isalnum() or said[-1] in "’”)")
        or not FEWEST <= len(said.split()) <= MOST
    ):
        return False
    return index + 1 < len(blocks) and blocks[index + 1].kind in ("paragraph", "heading")


def told_below(blocks: Sequence[Block], words: Sequence[str]) -> set[int]:
    """The sentences that stand alone right below the numbered names of outcomes, where each has one over what will be done for it."""
    out: set[int] = set()
    of_now = 0
    for index, said in enumerate(words[:-2]):
        numbered = cues.NUMBERED.match(said) if blocks[index].kind in ("heading", "paragraph") else None
        if numbered is None or cues.kind_of(numbered["kind"]) not in REACHED or len(numbered["label"]) < 3:
            continue
        below, after = words[index + 1], words[index + 2]
        alone = blocks[index + 1].kind == "paragraph" and below[-1] == "." and not SENTENCE.search(below)
        leads = blocks[index + 2].kind == "item" or label_of(after) is not None or after[-1] == ":"
        if not (alone and leads and len(below.split()) <= MOST):
            return set()
        of_now += bool(OF_NOW.search(below))
        out.add(index + 1)
    return out if len(out) > 1 and 3 * of_now <= len(out) else set()


def of_the_whole(blocks: Sequence[Block], words: Sequence[str], index: int) -> bool:
    """Whether a line right below headings that stand one below another leads in what the whole paper will do ("The strategy shows how we will:")."""
    names = index > 1 and all(block.kind == "heading" for block in blocks[index - 2 : index])
    return names and bool(WHOLE_PAPER.match(words[index]))
