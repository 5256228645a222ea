"""What the running text below an aim says will be done: "With the trust we will train sixty schools.", "By 2027 seven in ten should …"."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from convenor.graph.model import Block
from convenor.ingest.aims.aim_headings import LONGEST_HEADING, label_of
from convenor.ingest.names.findings import Findings
from convenor.ingest.words import aim_cues as cues

TOLD = re.compile(
    r"(?:^|(?<=[\s,;(]))(?:[Ww]e(?:[’']ll| will| shall| mean to| plan to| intend to| aim to| are going to| commit to| pledge to| hope to)|"
    r"[Tt]he (?:[Cc]ouncil|[Pp]artnership|[Bb]oard|[Tt]rust|[Cc]harity|[Aa]lliance|ICB|ICP) (?:will|shall|intends to|plans to|aims to))(?: also| then| now| each| therefore)? (?=[a-z])"
)
SECOND = re.compile(
    r",? and (?=(?:we|the \w+) (?:will|shall|mean to|plan to|intend to|aim to)\b)"
)  # "…, and we will ask …"
BY_THEN_WANTED = re.compile(
    r"^By (?:the end of )?(?:[A-Z][a-z]+ )?(?P<year>20\d\d),? (?:we|the \w+) (?:wants?|aims?|expects?|intends?|hopes?|plans?)\b"
)
FIGURE = re.compile(
    r"\d|\b(?:hal(?:f|ve)|third|quarter|double|twice|in (?:two|three|four|five|six|seven|eight|nine|ten)|none|all|every|no)\b"
)
FORESEEN = re.compile(
    r"\b(?:over[- ]\d\ds?|aged?|ageing|population|older|predicted|expected to|projected|forecast|estimated|likely|demand|need for)\b",
    re.I,
)  # what will come of itself
BY_THEN = re.compile(
    r"^By (?:the end of )?(?:[A-Z][a-z]+ )?(?P<year>20\d\d),? [^.:;]{3,120}\b(?:will|should|shall|must)\b"
)
SHARE = re.compile(
    r"^(?:An?|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Half|All|Every|No|\d[\d,.]*%?) [^.:;]{3,100}\b(?:will|should|shall) (?!not\b)"
)  # "A third of those we help will come from …"
TARGET = re.compile(
    r"\bfrom \D{0,12}\d[^;.]{0,30} to \D{0,12}\d|\bhal(?:ve|f)\b|\bdouble\b|\bby (?:a (?:third|quarter|half|fifth|tenth)|\d+(?:\.\d+)? ?(?:%|per cent))|"
    r"\b(?:no longer|more|fewer|less) than\b|^(?:have|reach) (?:[\d,]+|two|three|four|five|six|seven|eight|nine|ten)\b",
    re.I,
)
WISH = re.compile(
    r"^We want (?!(?:\w+ ){0,3}(?:comments?|views|opinions|feedback|replies|suggestions)\b|(?:\w+ ){0,2}(?:[Gg]overnments?|[Mm]inisters?)\b|[^.;]{2,60} to (?:comment|respond|reply|tell us|(?:read|see|look at|use) (?:this|our|the) (?:\w+ )?(?:strategy|plan|draft|paper|report|document|page))\b)"
    r"(?!to (?:hear|thank|know|learn|understand|make (?:sure|clear))\b|your\b|you\b)(?P<label>[a-z][^:;]{10,200})$"
)  # "We want every child to read well."
OF_PAPER = re.compile(
    r"^(?:report|review|publish|update|set out|describe|explain|see(?! (?:that|to)\b)|return|refer|use (?:this|the (?:plan|strategy))|measure|know|say|show|tell|look at|monitor|need|(?:have|be able|try|seek|work) to\b|work with\b|be\b(?! (?:carbon|net|the))|continue)\b"
    r"|\b(?:this|the) (?:strategy|plan|document|paper|priority|section|chapter)\b",
    re.I,
)  # what becomes of the paper, or is meant at large
LEAST_CONTEXT = 6  # words of a sentence that says something else
FEWEST, MOST = 4, 40  # words of what will be done


class Told(msgspec.Struct, frozen=True):
    """What one sentence says will be done or reached: its kind, its words and its place."""

    kind: str
    label: str
    start: int
    end: int


def below(findings: Findings, blocks: Sequence[Block], words: Sequence[str], index: int, prose: bool) -> list[Told]:
    """What a paragraph below an aim says will be done, where its chapter is `prose`; else what is to be reached, right below a list."""
    if prose and in_prose(findings, blocks, words, index):
        return told(findings, blocks[index])
    return targets(findings, blocks[index]) if index and blocks[index - 1].kind == "item" else []


def targets(findings: Findings, block: Block) -> list[Told]:
    """What the sentences of a paragraph say is to be reached by a year, with a figure ("By 2028 we want 900 people to be cared for at home")."""
    out: list[Told] = []
    for start, end in findings.sentences(block) if block.kind == "paragraph" else ():
        said = findings.text[start:end].strip()
        reached = BY_THEN.match(said) or BY_THEN_WANTED.match(said)
        if reached and FIGURE.search(said, reached.end("year")) and not FORESEEN.search(said) and _fits(said):
            out.append(Told("measure", said.rstrip("."), start, end))
    return out


def told(findings: Findings, block: Block) -> list[Told]:
    """What the sentences of a paragraph below an aim say will be done."""
    out: list[Told] = []
    words = findings.words(block)
    if block.kind != "paragraph" or not (
        TOLD.search(words) or BY_THEN.search(words) or re.search(" will |We want ", words)
    ):
        return out
    for start, end in findings.sentences(block):
        said = findings.text[start:end].strip()
        promises = list(TOLD.finditer(said))
        if not promises:
            if (wish := WISH.match(said)) and _fits(wish["label"]):
                out.append(Told("ambition", said.rstrip("."), start, end))
            elif (BY_THEN.match(said) or (SHARE.match(said) and not cues.NOUN.search(said))) and _fits(said):
                out.append(Told("measure", said.rstrip("."), start, end))
            continue
        bounds = [*(each.start() for each in promises[1:]), len(said)]
        for each, last in zip(promises, bounds, strict=True):
            label = re.sub(r",? (?:and|but)$", "", said[each.end() : last].strip(" .,;"))
            for one in _apart(label):
                if _fits(one) and cues.imperative(one) and not OF_PAPER.search(one) and said[-1:] != "?":
                    out.append(Told("measure" if TARGET.search(one) else "action", one, start, end))
    return out


def _apart(label: str) -> list[str]:
    """What is promised, two tasks by themselves where a comma and "and" part them ("open a hub in Tarn, and train its staff")."""
    first, _, rest = label.rpartition(", and ")
    return [first, rest] if _fits(first) and _fits(rest) and cues.imperative(rest) else [label]


def _fits(label: str) -> bool:
    return FEWEST <= len(label.split()) <= MOST and ":" not in label


def in_prose(findings: Findings, blocks: Sequence[Block], words: Sequence[str], index: int) -> bool:
    """Whether the chapter in which a line stands has no list and no table, and says more than what will be done.

    Promises with nothing beside them only say what the aim above them is.
    """
    first, last = index, index
    while first > 0 and not _heads(blocks[first], words[first]):
        first -= 1
    while last + 1 < len(blocks) and not _heads(blocks[last + 1], words[last + 1]):
        last += 1
    chapter = blocks[first + 1 : last + 1]
    if _lists_tasks(chapter, words[first + 1 : last + 1]):
        return False
    texts = (findings.text[start:end] for block in chapter for start, end in findings.sentences(block))
    return any(len(text.split()) >= LEAST_CONTEXT and not TOLD.search(text) for text in texts)


def _lists_tasks(chapter: Sequence[Block], words: Sequence[str]) -> bool:
    """Whether a chapter has a list or table of another kind than what is wanted or measured."""
    under = ""
    for block, said in zip(chapter, words, strict=True):
        if block.kind in ("paragraph", "heading"):
            under = label_of(said) or ("" if not said.endswith(":") else under)
        elif under not in ("ambition", "measure"):
            return True
    return False


def _heads(block: Block, words: str) -> bool:
    """Whether a line opens a chapter; what labels a list within one does not."""
    heads = block.kind == "heading" and not label_of(words)
    return heads or (len(words) < LONGEST_HEADING and bool(cues.NUMBERED.match(words)))
