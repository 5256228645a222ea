"""A vision that a paragraph tells among other things: in quotation marks, or in a sentence of its own ("Our vision is a town where …")."""

from __future__ import annotations

import re

from convenor.graph.model import Block
from convenor.graph.worded import Worded
from convenor.ingest.names.findings import Findings

QUOTED_VISION = Worded(
    r"(?<!previous )(?<!national )\bvision\b(?: ?(?:/|and|&) ?mission)?(?: statement)?(?: (?:for|of|in) (?!(?:the|this) (?:NHS|government))[\w ’'-]{2,60}?)?(?: (?:is|of|that|statement))*(?: to \w+(?: for| towards?)?)?"
    r"\s*[:,–—-]?\s*(?:‘(?P<one>[^‘“”\n]{12,300}?)’(?![a-z])|[“\"](?P<two>[^“”\"\n]{12,300})[”\"]|(?<= )'(?P<three>[A-Z][^‘“”\"\n]{11,300}?)'(?=[.,;]|$| [a-z]))",
    re.I,
)  # "With a vision of ‘Better days together’, the strategy …"
SENTENCE = re.compile(
    r"(?:Our|The) (?:shared |joint |overall |long[- ]term )?vision (?:is|remains)(?:(?: that)?\s?:)? (?=(?i:for|that|to|of|an?|one) )(?P<said>[^.?!]{30,300})[.!]?$"
)
ONE_AIM = Worded(
    r"(?:(?:our|the) (?:\w+ )?(?:aim|goal|ambition|purpose) is (?:simple|clear|plain|straightforward)|"
    r"(?:it|we|(?:this|the|our) (?:strategy|plan|partnership|council|board|trust)) (?:has|have) (?:just |only )?one (?:\w+ )?(?:aim|goal|ambition|purpose))"
    r"\s*[:–—]\s*(?:that )?(?P<said>[^.?!:]{20,300})[.!]?$",
    re.I,
)  # "Our aim is simple: a street where nobody is alone"
PLACE_OR_ALL = re.compile(
    r"^(?:for|that|to|of)\b|\b(?:where|in which|that (?:is|has|all|every)|so that|everyone|everybody|every|all|nobody|no one)\b"
)  # what a vision speaks of, and "a long way off" does not


def within(findings: Findings, block: Block, words: str) -> str:
    """The vision that a paragraph tells, "" where it tells none."""
    if quoted := QUOTED_VISION.search(words):
        return str(quoted["one"] or quoted["two"] or quoted["three"])
    for start, end in findings.sentences(block) if "vision" in words else ():
        told = SENTENCE.match(" ".join(findings.text[start:end].split()))
        if told and PLACE_OR_ALL.search(told["said"]):
            return str(told["said"])
    return ""


def one_aim(findings: Findings, block: Block) -> str:
    """The one aim that a sentence of a paragraph says that there is, "" where none does."""
    words = findings.words(block)
    if ":" not in words and "–" not in words and "—" not in words:
        return ""
    told = (ONE_AIM.match(" ".join(findings.text[start:end].split())) for start, end in findings.sentences(block))
    return next((str(each["said"]) for each in told if each), "")
