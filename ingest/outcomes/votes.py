"""How many voted for, against, or not at all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

import msgspec

from convenor.graph.model import Block
from convenor.graph.reading import Decision, Votes
from convenor.graph.remembered import remembered
from convenor.graph.worded import Worded
from convenor.ingest.names.findings import Findings
from convenor.ingest.names.setting import Setting
from convenor.ingest.words.cues import GROUP

WORDS = {word: n for n, word in enumerate("no one two three four five six seven eight nine ten eleven twelve".split())}
WORDS |= {"none": 0, "nil": 0}
NUMBER = rf"(?:\d{{1,6}}|{'|'.join(sorted(WORDS, key=len, reverse=True))})"
_NAMED = r"(?:[^\n()]{3,400}\()?"  # those who voted so, before their number
TALLY = Worded(
    rf"\b(?:votes? )?(?:for|in favou?r)(?: the (?:motion|amendment|proposal))?:?\s*{_NAMED}(?P<for>\d{{1,6}})\W{{0,4}}\s*against:?\s*{_NAMED}(?P<against>\d{{1,6}})"
    rf"(?:\W{{0,4}}\s*abst\w+:?\s*{_NAMED}(?P<abs>\d{{1,6}}))?",
    re.I,
)
VOTE = Worded(
    rf"(?<![£$€\d.,])(?<!no )\b(?P<for>{NUMBER})\s*(?:(?:members? )?vot(?:es?|ed|ing) (?:in favou?r|for)|(?:members? )?in favou?r|"
    rf"for(?=[^.;\d]{{0,20}}{NUMBER}\s*(?:votes? )?against))\b"
    rf"(?:[^.;\d]{{0,20}}?\b(?P<against>{NUMBER})\s*(?:votes? |voted |voting )?against)?(?:[^.;\d]{{0,20}}?\b(?P<abs>{NUMBER})\s*abst\w+)?",
    re.I,
)
PAIR = Worded(
    rf"\b(?P<what>carried|passed|approved|agreed|adopted|resolved|decided|lost|defeated|fell|failed|rejected|voted down|vote)\b[,\s(:–-]{{1,3}}(?:by\s+|of\s+)?(?P<one>{NUMBER})"
    rf"(?:\s*votes?)?\s*(?:to|[-–])\s*(?P<two>{NUMBER})\b(?:\s*votes?)?(?![\d:.%]?\d|\s*(?:[ap]\.?m\b|%|(?!votes?\b|with\b|and\b|abst|in\b|for\b|but\b|no\b)[a-z]))"
    rf"(?:[^.;\d]{{0,20}}?\b(?P<abs>{NUMBER})\s*abst\w+)?",
    re.I,
)
FAILED = re.compile(r"lost|defeated|fell|failed|rejected|down", re.I)
OPENS = re.compile(
    r"^(?:(?:(?:up)?on (?:a (?:\w+ )?(?:vote|division|show of hands)(?: being taken)?|being put to the (?:vote|meeting)),? )?(?:there (?:voted|were)|(?-i:[a-z]{2,6}|\d{1,3}) (?:[a-z]+ )?voted (?:for|in favou?r))|"
    r"(?:the )?votes?(?! (?:on|to|about)\b)|voting|vote count|hands up|show of hands|(?:members )?(?:voting |voted )?(?:for|in favou?r)\s*[:–-]?\s*\d{1,3}|"
    r"\d{1,3} (?:members? )?(?:votes? )?(?:(?:voted )?for|(?:voted )?in favou?r)\b)(?!\w)",
    re.I,
)
LINE = re.compile(
    rf"^(?:votes? |members |voting |voted )*(?:for|in favou?r|against|abst\w+|carried|lost)(?: the (?:motion|amendment|proposal))?\s*[:=–-]\s*(?:{NUMBER}(?:\s+votes?)?\W*$|"
    rf"(?:[^\n()]{{3,400}}\((?:{NUMBER})\)|(?:(?:The )?(?:Cllrs?|Councillors?|Messrs|Mr|Mrs|Ms|Miss|Dr)\b|None\b|Nil\b)[^\n:;]{{0,400}})\W*$)",
    re.I,
)
HELD = Worded(
    rf"^(?!.*\b(?:carried|passed|agreed|approved|adopted|accepted|lost|fell|failed|defeated|rejected|refused)\b)(?:(?:the|all|those) )?(?:[\w’'-]+ ){{0,2}}{GROUP}(?: present)? (?:then |now |thereupon |subsequently )*(?:voted|took a vote|proceeded to (?:the |a )?vote)"
    r"(?: (?:up)?on (?:it|this|these|each|both|(?:the|this|that|these|each) (?:[\w’'-]+ ){0,4}?(?:amendments?|motions?|proposals?|propositions?|recommendations?|resolutions?|options?|matter|question|item)(?: (?:as|which|that|to|of|by)\b[^.;:]{0,80})?))?"
    r"(?: (?:by|in) (?:a )?(?:show of hands|(?:recorded|named|secret) (?:vote|ballot)|turn))?\W*$|"
    r"^(?:the |a )?(?:[\w’'-]+ ){0,4}?(?:amendment|motion|proposal|proposition|recommendations?|resolution|vote|matter|question) (?:was|were) (?:then |now |thereupon |duly )*(?:put|put to (?:the|a) (?:[\w-]+ ){0,2}?(?:vote|meeting|council|committee|board)|taken|voted (?:up)?on)\W*$",
    re.I,
)  # tells that a vote was taken, and not how it ended
BRACKETED = re.compile(r"\s*[(\[][^()\[\]]*(?:\([^()]*\)[^()\[\]]*){0,6}[)\]][\s.:;]*")
OF_A_VOTE = Worded(
    r"\b(?:vot(?:e|es|ed|ing)|unanimous(?:ly)?|nem\.? ?con|abst(?:ain|ention)\w*|in favou?r|show of hands|(?:proposed|moved|seconded) by|by a majority)\b",
    re.I,
)
LONGEST_COUNT = 160  # code points of a block that does nothing but count
LONGEST_NAMED = 600  # code points of one that names who voted how


@remembered
def told(text: str) -> Votes | None:
    """The votes that some words count."""
    if found := TALLY.search(text) or VOTE.search(text):
        return Votes(in_favour=_count(found["for"]), against=_count(found["against"]), abstained=_count(found["abs"]))
    if not (pair := PAIR.search(text)):
        return None
    low, high = sorted((_count(pair["one"]), _count(pair["two"])))
    lost = bool(FAILED.search(pair["what"]))
    if pair["what"].lower() == "vote":
        return Votes(in_favour=_count(pair["one"]), against=_count(pair["two"]), abstained=_count(pair["abs"]))
    return Votes(in_favour=low if lost else high, against=high if lost else low, abstained=_count(pair["abs"]))


def _count(words: str | None) -> int:
    return WORDS.get((words or "no").lower(), 0) if not (words or "").isdecimal() else int(words or 0)


def only(words: str) -> bool:
    """Whether a block does nothing but count votes."""
    return len(words) <= LONGEST_COUNT and bool(OPENS.match(words)) and told(words) is not None


def taken(text: str) -> bool:
    """Whether a sentence only tells that a vote was taken ("Councillors then voted on the amendment.")."""
    return bool(HELD.match(text))


def bracketed(words: str) -> bool:
    """Whether a block in brackets only tells how they voted, or who moved it ("(8 Members voted in favour and Cllr Marlow against.)")."""
    return len(words) <= LONGEST_NAMED and bool(BRACKETED.fullmatch(words)) and bool(OF_A_VOTE.search(words))


def lines(findings: Findings, blocks: Sequence[Block], index: int) -> int:
    """How many blocks from one on count votes, one count a line; 0 where these are no such lines."""
    counts = list(takewhile(lambda block: LINE.match(findings.words(block)), blocks[index : index + 4]))
    return len(counts) if len(counts) > 1 else 0


def counted(findings: Findings, block: Block, setting: Setting) -> bool:
    """Whether a block only counts votes; they then belong to the decisions of this item that have none."""
    words = findings.words(block)
    if not only(words) or len(findings.sentences(block)) > 1:
        return False
    give(findings, words, block.start, block.end, setting)
    return True


def give(findings: Findings, words: str, start: int, end: int, setting: Setting) -> None:
    """Give the votes that some words count to the decisions of this item that have none."""
    votes = told(words)
    if votes is None:
        return
    for index in findings.rows.uncounted(setting.meeting, setting.item, setting.title):
        row = findings.rows[index]
        assert isinstance(row, Decision)
        evidence = (*row.evidence, *findings.span(start, end))
        outcome = "lost" if (votes.against or 0) > (votes.in_favour or 0) else row.outcome
        findings.rows[index] = msgspec.structs.replace(row, votes=votes, evidence=evidence, outcome=outcome)
