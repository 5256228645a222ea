"""Offices to which sentences and lists say that somebody was elected or appointed.

Only who stands right by the verb has the office. Who proposed and who seconded is taken out of the sentence first, so
that neither gets it when the name of the one elected cannot be read.
"""

from __future__ import annotations

import re
from typing import NamedTuple

import msgspec

from convenor.graph.model import Block
from convenor.graph.sentences import Span, sentences
from convenor.ingest.decisions import settled
from convenor.ingest.lists.offices import OFFICE
from convenor.ingest.names import body_names, told_posts
from convenor.ingest.names.findings import Findings
from convenor.ingest.roles import chairs_of, chosen
from convenor.ingest.roles.chosen import LONGEST_BODY, in_turn, is_active, of_one, sent_to, subject_too, whole
from convenor.ingest.roles.mention import Mention, Said
from convenor.ingest.roles.roles import note
from convenor.ingest.words import election_words as cues
from convenor.ingest.words.body_words import is_generic
from convenor.ingest.words.shapes import is_title
from convenor.ingest.words.taken import Taken

ENTRY = re.compile(r"(?:[^;\n]|\n(?!\W{0,4}[A-Z][\w -]{2,40}(?:[:–—,]|\s-|$)))+")  # of a list in one block
OF_ANOTHER = re.compile(r"\s+of\s+(?:her|his|their|another)\b")  # "elected Leader of her council"
AN_OFFICE = re.compile(r"(?:\W*)(?P<title>[A-Z][\w’'/ -]{2,50})(?P<body>)\s*:?")  # a heading that is nothing else
HEREBY = re.compile(
    r"\bbe,? and (?:he|she|they|(?:the )?same) (?:is|are) hereby,? "
)  # "that A Name be, and she is hereby, appointed"
TO_DO = re.compile(r"\W*(?:[a-z]{1,4}\)\s*)?(?:to\s+)?")  # before what was resolved
HAS = re.compile(r"\s+(?:(?:has|had|have)\s+)?(?:(?:now|recently|also|since)\s+)?$")
ITS = re.compile(r"\b(?:as|to be) (?:its|their)\b")
ENDS_OPEN = re.compile(r":\s*[-–—]?$")


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
        self._seats = ""  # what those listed below are elected to be
        self._resolved = False  # whether a list of what was resolved is under way
        self._electing = 0  # the level of the heading of elections under way
        self._begins = 0  # where the block under way begins
        self._office: re.Match[str] | None = None  # what the item is about: the election of its holder

    def read(self, block: Block, words: str) -> None:
        """Note the elections that a block tells of."""
        if self._seats and self._is_seated(block.start, block.end):
            return
        self._begins = block.start
        if block.kind == "heading":
            self._heading(block, words)
        elif stood := cues.STANDS.search(words):
            self._office = stood
        elif block.marker[:1].isdigit() or self._is_about(words):
            self._office = cues.OF_OFFICE.search(words) or cues.AN_OFFICE_ALONE.fullmatch(words)
        begins = cues.LIST_BEGINS.search(words) if block.kind != "row" else None
        if begins and (self._listed or cues.ELECTS.search(words) or OFFICE.match(words[begins.end() :])):
            self._listed = True
            block = msgspec.structs.replace(block, start=block.start + begins.end())
        if self._listed or cues.TELLS.search(words) or OFFICE.match(words):
            for start, end in self._sentences(block):
                self._sentence(start, end)
        if block.kind in ("paragraph", "item"):
            opens = ENDS_OPEN.search(words)
            self._listed = bool(cues.ELECTS.search(words)) if opens else self._listed
            seats = cues.TO_SEATS.search(words) if opens and self._listed else None
            self._seats = seats["title"] if seats else ""
            lettered = bool(block.marker) and not block.marker[:1].isdigit()
            self._resolved = bool(opens and cues.SETTLED.search(words)) or (self._resolved and lettered)

    def _heading(self, block: Block, words: str) -> None:
        """Note what a heading is about: elections, and of which office; below it, headings that only name one are too."""
        alone = AN_OFFICE.fullmatch(words) if self._electing and block.level > self._electing else None
        if alone and (OFFICE.match(alone["title"]) or is_title(alone["title"])):
            self._office = alone
            return
        self._listed = bool(cues.ELECTS.search(words))
        self._office = cues.OF_OFFICE.search(words) or cues.AN_OFFICE_ALONE.fullmatch(words)
        self._electing = (block.level or 1) if self._listed else 0

    def _is_about(self, words: str) -> bool:
        """Whether a line says what is to be done ("To elect a Chair for 2024/25")."""
        return len(words) < LONGEST_BODY and bool(cues.OF_OFFICE.search(words)) and not self._findings.people_in(words)

    def _sentences(self, block: Block) -> list[Span]:
        """The sentences of a block, cell by cell in a row, entry by entry where offices are listed."""
        text = self._findings.text
        if block.kind == "row":
            return [span for cell in block.cells for span in sentences(text, cell.start, cell.end)]
        spans = self._findings.sentences(block)
        if not self._listed:
            return spans
        return [(start + m.start(), start + m.end()) for start, end in spans for m in ENTRY.finditer(text[start:end])]

    def close(self) -> None:
        """Keep what was found."""
        rivals: dict[tuple[str, str], set[str]] = {}
        sure: set[tuple[str, str]] = set()
        for choice in self._choices:
            rivals.setdefault(_office(choice), set()).add(choice.mention.person)
            sure |= {_office(choice)} if choice.certain else set()
        for choice in self._choices:
            office = _office(choice)
            if choice.certain or (office not in sure and len(rivals[office]) == 1):
                note(self._findings, choice.mention, choice.said)

    def _sentence(self, start: int, end: int) -> None:
        masked = self._masked(start, end)
        if not masked.names or settled.elects_nobody(self._findings, (start, end), self._when):
            return
        before = len(self._choices)
        self._told(masked, (start, end))
        for match in in_turn(masked.text):
            self._chosen(masked, match, (start, end))
        row = list(cues.IN_A_ROW.finditer(masked.text))
        entry = (cues.IN_LIST if self._listed else cues.ON_ITS_OWN).match(masked.text)
        entry = entry or (cues.NAME_FIRST.match(masked.text) if self._listed else None)
        for match in row if len(row) > 1 else [entry] if entry else []:
            self._entry(masked, match, (start, end))
        if len(self._choices) == before:
            self._of_the_item(masked, (start, end))

    def _is_seated(self, start: int, end: int) -> bool:
        """Whether a block is one of a list of those who were elected to seats; it is then kept."""
        masked = self._masked(start, end) if end - start < LONGEST_BODY else None
        seated = cues.SEATED.fullmatch(masked.text) if masked else None
        if masked and seated:
            self._keep(masked.names[ord(seated["who"]) - cues.FIRST], self._seats, "", (start, end), certain=True)
        return bool(seated)

    def _of_the_item(self, masked: _Masked, span: Span) -> None:
        """Note who was chosen for the one office that the item is about, where the sentence does not name it again."""
        office = cues.OF_OFFICE.search(re.split(cues.NAME, masked.text)[0]) or self._office
        match = cues.BARE.search(masked.text) or cues.BARE.search(masked.whole)
        if not office and match and match["chosen"]:
            said = match.string[: match.start()]
            before = self._findings.text[max(self._begins, span[0] - LONGEST_BODY) : span[0]]
            office = cues.LEFT_OPEN.search(said) or cues.LEFT_OPEN.search(before)
        if office and match and not office["title"].endswith("s"):
            name = masked.names[ord(match["who"] or match["other"]) - cues.FIRST]
            own = self._findings.meeting if office is self._office and self._electing else None
            self._keep(name, office["title"], office["body"] or own or "", span, certain=bool(match["chosen"]))

    def _told(self, masked: _Masked, span: Span) -> None:
        """Note those of whom a sentence says for what they were chosen."""
        for match in cues.PASSIVE.finditer(masked.text):
            if is_active(match):
                continue
            before = masked.text[: match.start()]
            put = cues.SETTLED.search(before) or cues.IN_FORM.search(masked.whole)
            if not cues.MODAL.search(match["gap"]) or put:
                proposed = (
                    "be" in match["gap"].split()
                    and cues.PROPOSED.search(masked.whole)
                    and not cues.SETTLED.search(masked.whole)
                )
                self._chosen(masked, match, span, certain=not proposed)
        for match in cues.ACTIVE.finditer(masked.text):
            begins = TO_DO.fullmatch(masked.text, 0, match.start())
            told = match["verb"].lower().endswith("ed") or (self._resolved and begins)
            told = told or (cues.SETTLED.search(masked.text) and not cues.OPEN.search(masked.text))
            if told and (chooser := self._chooser(masked, match)) is not None:
                self._chosen(masked, match, span, body=chooser)
        self._sent(masked, span)
        for pattern in cues.TOLD:
            for match in pattern.finditer(masked.text):
                self._chosen(masked, match, span)
        for match in cues.WILL_BE.finditer(masked.text):
            if cues.SETTLED.search(masked.text, 0, match.start()):
                self._chosen(masked, match, span)
        for match in cues.OFFERS.finditer(masked.whole):
            if cues.TAKEN_UP.search(masked.whole, match.end()) and not cues.REFUSED.search(masked.whole, match.end()):
                self._chosen(masked, match, span)
        for match in cues.TAKES_OVER.finditer(masked.whole):
            self._chosen(masked, match, span)
        for match in cues.put_up(masked.whole, self._findings.text[span[1] : span[1] + cues.BELOW].split("\n")[0]):
            self._chosen(masked, match, span, certain=bool(cues.SETTLED.search(masked.whole, match.end())))

    def _chooser(self, masked: _Masked, match: re.Match[str]) -> str | None:
        """The body that a sentence says to have appointed somebody ("Vale Aid had appointed A Name as its Chair"), or ""; None for one unknown."""
        has = HAS.search(masked.text, 0, match.start())
        before = masked.text[: has.start()] if has else ""
        found = body_names.in_prose(before)
        if found and found[-1][1] == len(before) and not is_generic(found[-1][2]):
            return found[-1][2]
        last = re.split(r"[^\w’'-]", before)[-1]
        whose = " ".join(re.split(r"[^\w’' -]", before)[-1].split()[-2:]).lower()
        known = whose.removeprefix("the ").removeprefix("this ") in (self._findings.meeting or "meeting").lower()
        return "" if known or not ITS.search(match.group()) else last if last.isupper() and len(last) > 2 else None

    def _sent(self, masked: _Masked, span: Span) -> None:
        """Note those whom a meeting sends to a body, as its members."""
        agreed = cues.SETTLED.search(masked.text) and not cues.OPEN.search(masked.text)
        for match in (*cues.PASSIVE_TO.finditer(masked.text), *cues.ACTIVE_TO.finditer(masked.text)):
            told = match.groupdict().get("verb", "ed").lower().endswith("ed")
            modal = match.re is not cues.ACTIVE_TO and cues.MODAL.search(match["gap"])
            if (told and not modal) or agreed or self._resolved:
                for who in re.findall(cues.NAME, match["who"]):
                    if body := sent_to(match):
                        self._keep(masked.names[ord(who) - cues.FIRST], "member", body, span, certain=True)

    def _entry(self, masked: _Masked, match: re.Match[str], span: Span) -> None:
        """Note whom an entry names; one that stands in no list of officers only where its title is an office."""
        if self._listed or OFFICE.fullmatch(match["title"]):
            self._chosen(masked, match, span)

    def _chosen(self, masked: _Masked, match: re.Match[str], span: Span, certain: bool = True, body: str = "") -> None:
        """Note those whom a match names, and one more where the sentence goes on with "and B as Vice-Chair"."""
        if cues.OPEN.search(masked.text[max(0, match.start() - 40) : match.start()]):
            return
        said = match["who"] or match["whose"]
        who = [ord(c) - cues.FIRST for c in re.findall(cues.NAME, said)]
        titles = [subject_too(match)] if subject_too(match) else cues.titles_of(match, len(who) > 1)
        if len(who) > 1 and len(titles) > 1:
            apart = len(set(titles)) == len(who) and all(map(OFFICE.fullmatch, titles))
            if len(who) != len(titles) or not (apart or "respectively" in masked.text):
                return
            pairs = list(zip(who, titles, strict=True))
        else:
            pairs = [(one, title) for one in who for title in titles]
        body = whole(match) or ("" if match["body"] else body)
        for one, title in pairs:
            self._keep(masked.names[one], of_one(title), body, span, certain)
        if another := cues.AND_ANOTHER.match(masked.text, match.end()):
            body = body if another["title"].lower().startswith(("vice", "deputy")) else ""
            self._chosen(masked, another, span, certain, body)

    def _keep(self, name: tuple[Span, str], title: str, body: str, span: Span, certain: bool) -> None:
        findings, title = self._findings, " ".join(title.split())
        if (
            (title.lower() == "member" and not body)
            or not (is_title(title) or is_title(title.replace("-", " ")))
            or OF_ANOTHER.match(findings.text, findings.text.find(title, name[0][1]) + len(title))
        ):
            return
        if told_posts.is_of_another(body, findings.meeting):
            body = told_posts.meant(findings.text, name[0][0], body.title(), unit=True)
            if not body:
                return  # "Chair of the Committee", in the minutes of a board
        if findings.meeting and (not body or is_generic(body)) and cues.OF_A_MEETING.match(title):
            body = findings.meeting
            if chairs_of.at_another(findings.text[findings.unit(name[0][0]).start : name[0][0]]):
                return  # the office is of the committee that the line names
        (start, end), printed = name
        known = chosen.short_name(findings.people, printed)
        mention = Mention(known or findings.person(printed, start), start, end, span[1], self._when)
        self._choices.append(Choice(mention, Said(title, body, "elected or appointed"), certain))

    def _masked(self, start: int, end: int) -> _Masked:
        text = self._findings.text[start:end]
        whole = self._findings.people_in(text)
        taken = Taken(len(text), [(a, b) for a, b, _ in whole])
        short = [
            (*m.span(), m.group())
            for m in cues.SHORT_NAME.finditer(text)
            if taken.free(*m.span()) and chosen.short_name(self._findings.people, m.group())
        ]
        names = sorted([*whole, *short])[: cues.MOST]
        parts, last = [], 0
        for index, (a, b, _) in enumerate(names):
            parts += [text[last:a], chr(cues.FIRST + index)]
            last = b
        masked = HEREBY.sub("be ", "".join([*parts, text[last:]]))
        masked = masked[: nominee.end("who")] if (nominee := cues.NOMINEE.match(masked)) else masked
        return _Masked(cues.MOVERS.sub(" ", masked), masked, [((start + a, start + b), name) for a, b, name in names])


def _office(choice: Choice) -> tuple[str, str]:
    return choice.said.title.lower(), choice.said.body.lower()
