"""Offices to which sentences and lists say that somebody was elected or appointed.

Only who stands right by the verb has the office. Who proposed and who seconded is taken out of the sentence first, so
that neither gets it when the name of the one elected cannot be read.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from convenor.graph.model import Block
from convenor.graph.sentences import Span, sentences
from convenor.ingest import body_names
from convenor.ingest.body_words import is_generic
from convenor.ingest.findings import Findings
from convenor.ingest.roles import Mention, Said, note
from convenor.ingest.shapes import NOT_NAMES, is_title
from convenor.ingest.taken import Taken

LONGEST_BODY = 120  # code points
FIRST, MOST = 0xE000, 400  # each name of a sentence is read as one character, counted from FIRST
_N = "[\ue000-\ue18f]"
_AFF = r"(?:\s*\([^()\ue000-\ue18f]{1,80}\)|,\s[^,.;:\ue000-\ue18f]{1,60},(?=\s))?"
_ALL = rf"{_N}{_AFF}(?:(?:,|,?\s+and|\s*&|\s*/)\s*{_N}{_AFF})*"
_MOVED = r"(?:proposed|moved|nominated|seconded|put forward|supported|suggested)"
MOVERS = re.compile(
    rf"\([^()\ue000-\ue18f]{{0,60}}{_N}[^()]{{0,200}}\)|"
    rf"\b{_MOVED}(?:,?\s+(?:and|duly)\s+seconded)?\s+by\b(?:(?!\bthat\b)[^\ue000-\ue18f.;]){{0,50}}{_ALL}|"
    rf"\b(?:propos|second|prop|sec)(?:er|ers|ed)?\.?\s*(?:[:–—-]|by:)\s*{_ALL}|"
    rf"{_N}{_AFF}\s+(?:then |also |duly |formally )*{_MOVED}\b(?!,?\s+(?:by|and\s+seconded\s+by)\b)|"
    rf"(?:\b(?:by|from|with|to|(?<!election )(?<!appointment )of|for|thanked|thank|replac\w+|succeed\w*|following)\s+|&\s*){_ALL}(?=\s*(?:,|\band\b))",
    re.I,
)
_OFFICE = (
    r"(?:(?!(?:by|the|to|at|as|with|from|for|an?|in)\b)(?-i:[a-z])[a-z-]*\s+){0,3}?(?:(?:vice|deputy|co)[\s-]+)*(?:chair(?:man|woman|person)?|treasurer|secretary|clerk|president|"
    r"conven[eo]r|mayor|trustee|governor|director|officer|advis[eo]r|representative|co-?ordinator|auditor|examiner|warden|steward)s?"
)
_TITLE = (
    r"(?:(?:by\s+[^.,;\ue000-\ue18f]{3,60}?\s+)?as\s+|to\s+be\s+|to\s+serve\s+as\s+|to\s+the\s+(?:office|position|post|role)\s+of\s+)?(?:the\s+|an?\s+|our\s+|its\s+)?"
    rf"(?P<title>(?-i:[A-Z])[\w’'-]*(?:\s+(?-i:[A-Z])[\w’'-]*){{0,5}}|{_OFFICE})(?![\w’'-])"
    r"(?:\s+(?:of|to|for|at)\s+(?:the\s+)?(?P<body>(?-i:[A-Z])[\w&’' -]*?)"
    r"(?=\s+(?:for|until|from|with|at|in|on|and|by)\b|[.,;:()\n]|$))?"
)
_CHOSEN = (
    r"(?:(?:re-?)?(?:elected|appointed|chosen)|co-opted|confirmed|voted\s+in|returned)(?:\s+(?:unopposed|unanimously))?"
)
_GAP = (
    r"(?P<gap>(?:\s*,|\s+(?:was|were|is|are|be|been|being|having|had|has|have|and|who|to|then|also|duly|unanimously|"
    r"formally|therefore|hereby|subsequently|unopposed|will|would|shall|should|may|might|could|can|must)\b){0,7})"
)
PASSIVE = re.compile(rf"(?P<who>{_ALL}){_GAP}\s+{_CHOSEN}\s+{_TITLE}", re.I)
ACTIVE = re.compile(
    r"\b(?P<verb>(?:re-?)?(?:elect|appoint)(?:ed)?|co-opt(?:ed)?|confirm(?:ed)?|(?:re-?)?(?:election|appointment)\s+of)\s+"
    rf"(?P<who>{_ALL})\s+{_TITLE}",
    re.I,
)
NAMED_AFTER = re.compile(rf"\b{_CHOSEN}\s+{_TITLE}(?:\s+(?:unopposed|unanimously))?\s*[:–—-]\s*(?P<who>{_ALL})", re.I)
ACCEPTS = re.compile(
    rf"(?P<who>{_ALL}(?=[^.;]{{0,120}}\brespectively\b)|{_N}{_AFF})\s+(?:has\s+|have\s+|had\s+)?(?:kindly\s+|both\s+)*agreed\s+to\s+"
    r"(?:(?:continue|serve|remain|carry\s+on|stay\s+on)(?:\s+(?:on|in\s+(?:post|office)))?\s+(?=as\b)|act\s+(?=as\b)|"
    r"take\s+(?:on|over)\s+(?:as\s+|the\s+(?:role|post|position|office)\s+of\s+)|become\s+)" + _TITLE,
    re.I,
)
TAKES_OVER = re.compile(
    rf"(?P<who>{_N}{_AFF})\s+(?:takes|took|will\s+take|is\s+taking)\s+over\s+(?:from\s+{_N}\s+)?(?=as\b){_TITLE}", re.I
)
AND_ANOTHER = re.compile(
    rf"\s*(?:,|;|,?\s+and|\s+with)\s+(?P<who>{_N}{_AFF})\s+(?:(?:was\s+)?{_CHOSEN}\s+)?{_TITLE}", re.I
)
IN_LIST = re.compile(rf"^\W{{0,4}}{_TITLE}\s*(?:[:–—]|\s-|-\s|\s{{2,}})\s*(?P<who>{_ALL})", re.I)
SECOND_TITLE = re.compile(
    rf"^\s+and\s+(?:the\s+)?(?P<title>(?-i:[A-Z])[\w’'-]*(?:\s+(?-i:[A-Z])[\w’'-]*){{0,3}}|{_OFFICE})(?![\w’'-])", re.I
)
MODAL = re.compile(r"\b(?:will|would|shall|should|may|might|could|can|must|to)\b", re.I)
SETTLED = re.compile(
    r"\b(?:resolved|agreed|carried|approved|decided|voted|unanimous\w*|all in favour|decision|no other nominations?)\b",
    re.I,
)
OPEN = re.compile(
    r"\b(?:previously|last year|had been|in favour of deferring|not|proposal to|invited to|asked to|need(?:s|ed)? to|"
    r"lost|defeated|withdrawn|declined)\b",
    re.I,
)
PROPOSED = re.compile(rf"\b(?:{_MOVED}|nominations?|proposals?|motion)\b", re.I)
TELLS = re.compile(
    r"elect|over\s+(?:from\b.{0,60})?as\b|appoint|chosen|co-opt|confirmed|voted\s+in|returned|agreed\s+to", re.I
)
SHORT_NAME = re.compile(r"(?<![\w.’'-])(?:[A-Z]{2,4}|[A-Z][a-z]{2,})(?![\w’'-])")  # initials, or one name by itself
ELECTS = re.compile(
    r"\b(?:re-?)?(?:elected|election|elect|chosen|appointed|appointments?|office[- ]bearers|officers)\b", re.I
)
OF_A_MEETING = re.compile(r"(?:vice[- ]|deputy |co-)?chair(?:man|woman|person)?$|convenor$", re.I)


class Choice(NamedTuple):
    """Who was chosen for what, as a sentence says it; `certain` unless it only tells of a proposal."""

    mention: Mention
    said: Said
    certain: bool


class _Masked(NamedTuple):
    """A sentence in which each name is one character, without those who moved or seconded, and the names' places."""

    text: str
    whole: str
    names: list[tuple[Span, str]]


class Elections:
    """The elections that one part of a paper tells of. A proposal counts where it has no rival for the office."""

    def __init__(self, findings: Findings, when: str | None) -> None:
        self._findings = findings
        self._when = when
        self._choices: list[Choice] = []
        self._listed = False

    def read(self, block: Block, words: str) -> None:
        """Note the elections that a block tells of."""
        if block.kind == "heading":
            self._listed = bool(ELECTS.search(words))
        if self._listed or TELLS.search(words):
            for start, end in self._sentences(block):
                self._sentence(start, end)
        if block.kind in ("paragraph", "item") and words.endswith(":"):
            self._listed = bool(ELECTS.search(words))

    def _sentences(self, block: Block) -> list[Span]:
        """The sentences of a block, cell by cell in a row, entry by entry where offices are listed."""
        text = self._findings.text
        if block.kind == "row":
            return [span for cell in block.cells for span in sentences(text, cell.start, cell.end)]
        spans = self._findings.sentences(block)
        if not self._listed:
            return spans
        return [
            (start + m.start(), start + m.end())
            for start, end in spans
            for m in re.finditer(r"[^;\n]+", text[start:end])
        ]

    def close(self) -> None:
        """Keep what was found."""
        for choice in self._choices:
            rivals = {c.mention.person for c in self._choices if _office(c) == _office(choice)}
            sure = any(c.certain for c in self._choices if _office(c) == _office(choice))
            if choice.certain or (not sure and len(rivals) == 1):
                note(self._findings, choice.mention, choice.said)

    def _sentence(self, start: int, end: int) -> None:
        masked = self._masked(start, end)
        if not masked.names:
            return
        for match in PASSIVE.finditer(masked.text):
            if _is_active(match):
                continue
            before = masked.text[: match.start()]
            if not MODAL.search(match["gap"]) or SETTLED.search(before):
                proposed = (
                    "be" in match["gap"].split() and PROPOSED.search(masked.whole) and not SETTLED.search(masked.whole)
                )
                self._chosen(masked, match, (start, end), certain=not proposed)
        for match in ACTIVE.finditer(masked.text):
            told = match["verb"].lower().endswith("ed")
            if told or (SETTLED.search(masked.text) and not OPEN.search(masked.text)):
                self._chosen(masked, match, (start, end))
        for pattern, text in ((NAMED_AFTER, masked.text), (ACCEPTS, masked.text), (TAKES_OVER, masked.whole)):
            for match in pattern.finditer(text):
                self._chosen(masked, match, (start, end))
        if self._listed and (entry := IN_LIST.match(masked.text)):
            self._chosen(masked, entry, (start, end))

    def _chosen(self, masked: _Masked, match: re.Match[str], span: Span, certain: bool = True) -> None:
        """Note those whom a match names, and one more where the sentence goes on with "and B as Vice-Chair"."""
        if OPEN.search(masked.text[max(0, match.start() - 40) : match.start()]):
            return
        who = [ord(c) - FIRST for c in re.findall(_N, match["who"])]
        titles = [match["title"]]
        if second := SECOND_TITLE.match(masked.text[match.end("title") :]):
            titles.append(second["title"])
        if len(who) > 1 and len(titles) > 1:
            if len(who) != len(titles) or "respectively" not in masked.text:
                return
            pairs = list(zip(who, titles, strict=True))
        else:
            pairs = [(one, title) for one in who for title in titles]
        for one, title in pairs:
            self._keep(masked.names[one], title, _whole(match), span, certain)
        if another := AND_ANOTHER.match(masked.text, match.end()):
            self._chosen(masked, another, span, certain)

    def _keep(self, name: tuple[Span, str], title: str, body: str, span: Span, certain: bool) -> None:
        findings, title = self._findings, " ".join(title.split())
        if not is_title(title.replace("-", " ")):
            return
        if findings.meeting and (not body or is_generic(body)) and OF_A_MEETING.match(title):
            body = findings.meeting
        (start, end), printed = name
        key = self._short(printed) or findings.person(printed, start)
        mention = Mention(key, start, end, span[1], self._when)
        self._choices.append(Choice(mention, Said(title, body, "elected or appointed"), certain))

    def _masked(self, start: int, end: int) -> _Masked:
        text = self._findings.text[start:end]
        whole = self._findings.people_in(text)
        taken = Taken(len(text), [(a, b) for a, b, _ in whole])
        short = [
            (*m.span(), m.group())
            for m in SHORT_NAME.finditer(text)
            if taken.free(*m.span()) and self._short(m.group())
        ]
        names = sorted([*whole, *short])[:MOST]
        parts, last = [], 0
        for index, (a, b, _) in enumerate(names):
            parts += [text[last:a], chr(FIRST + index)]
            last = b
        masked = "".join([*parts, text[last:]])
        return _Masked(MOVERS.sub(" ", masked), masked, [((start + a, start + b), name) for a, b, name in names])

    def _short(self, word: str) -> str | None:
        """The key of the one person of the paper whom initials or one name stand for."""
        if not SHORT_NAME.fullmatch(word) or word.lower() in NOT_NAMES:
            return None
        people = self._findings.people
        return people.called(word) if word.isupper() else people.with_name(word)


def _whole(match: re.Match[str]) -> str:
    """The body that a match gives, where its name is longer or shorter than what stops the match ("X Police and Crime Panel")."""
    if not match["body"]:
        return ""
    start = match.start("body")
    found = body_names.in_prose(match.string[start : start + LONGEST_BODY].split("\n")[0])
    return found[0][2] if found and found[0][0] == 0 else match["body"]


def _is_active(match: re.Match[str]) -> bool:
    """Whether those named chose somebody else ("A had appointed the Chair to act")."""
    gap = match["gap"].split()
    if {"had", "has", "have"} & set(gap):
        return "been" not in gap
    passive = {"was", "were", "is", "are", "be", "been", "being", "duly"} & set(gap)
    told = match.group()[len(match["who"]) + len(match["gap"]) :]
    return not passive and bool(
        re.search(r"^\s*\w+\s+(?:the|an?|our|its)\s", told) or re.match(r"\s+to\b", match.string[match.end() :])
    )


def _office(choice: Choice) -> tuple[str, str]:
    return choice.said.title.lower(), choice.said.body.lower()
