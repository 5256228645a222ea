"""Attendance told in sentences: "attended by …", "A and B were in attendance"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from convenor.graph.model import Block
from convenor.graph.sentences import sentences
from convenor.graph.worded import Worded
from convenor.ingest.lists import offices_ahead, shared_bodies
from convenor.ingest.lists.entries import line_entries
from convenor.ingest.lists.entry import Entry, known_person
from convenor.ingest.lists.put import SENTENCE as RULE, Put
from convenor.ingest.names.findings import Findings
from convenor.ingest.roster import in_the_chair, stand_ins
from convenor.ingest.roster.roster_text import is_prose, named
from convenor.ingest.words import labels
from convenor.ingest.words.shapes import is_body, is_title

LEAD = re.compile(
    r"(?:[Tt]he (?:[a-z-]+ ){0,3}(?:members?|trustees?|governors?|councillors?|delegates?|officers?|observers?)\s+)?(?:(?:the|and|of|for|to|also|both|[A-Z][\w’'-]*)[,:.]?\s+)*"
)  # a title and the like
LONGEST_LEAD = 60  # code points before the first person of a subject ("The Deputy Director of Public Health, …")
LONGEST_TAIL = 150  # code points between its last person and the verb

INITIALS = re.compile(r"[A-Z]{2,4}(?:(?:,? and |, ?| & )[A-Z]{2,4})*(?=[\s.,;]|$)")
LABEL = re.compile(
    r"Apologies(?: (?:and|for|of|or|the|reasons?|absences?|received))*\s*[:–-]?\s+(?=[A-Z])"
)  # run into the sentence
LISTED = Worded(
    r"\b(?:(?:meeting|session|committee|forum|board) was attended by|were attended by|there (?:was|were) (?:also )?present|also there (?:was|were)|(?:also )?taking part (?:was|were)|those (?:present|in attendance|(?:who )?attending|who (?:attended|came|took part|were (?:present|there)))(?: (?:on|at) [\w ]{3,40})? were|also present(?: for| from| on behalf of)(?: [\w’']+){1,6}? were|(?:for the record,? )?we were(?=:)|"
    r"(?:delegates|members|trustees|councillors|governors|people|residents|partners) (?:came|attended|turned up|were there|were present|took part)(?=:)|"
    r"(?:members|councillors) present were|(?:guests|visitors)(?: present)? (?:were|included)|(?:were|was) present,? (?:among (?:them|whom (?:were|was))|including)|(?:were|was) (?:also )?joined by|"
    r"the following (?:\w+ ){0,2}(?:(?:were|was) present|took part|attended(?: as observers)?|came)|present (?:was|were)|in attendance (?:was|were))\b\s*(?::\s*[–—-]?)?\s*",
    re.I,
)
OF_OTHERS = re.compile(r"attendance|joined|^also|\b(?:officers|officials|staff|guests|observers|visitors)\b", re.I)
SUBJECT = Worded(
    r"\b(?:was|were) (?:all |both |also )?(?P<how>in attendance|present|there)\b(?! (?:to|for(?! (?:part|some|much|most|the (?:first|second|last|rest|early|later))\b))\b)|\b(?P<came>came$|took part(?= (?:without|remotely|online|by (?:phone|telephone|video)|via|in the meeting)\b))|"
    r"\b(?:was|were) (?P<gone>absent)(?: from (?:the|this) meeting)?(?: (?:without|with no) [a-z ]{3,40})?(?=\s*(?:[.;]|$))|"
    r"\b(?P<wrote>(?:took|was taking|is taking|kept|recorded|wrote) (?:the )?(?:minutes|notes)|(?:minuted|clerked) the meeting)\b|"
    r"\b(?P<also>also attended|(?:had )?attended (?:the meeting|by invitation|remotely|online|(?:only )?for|part of|to (?:present|speak|observe|give|answer|take))\b|"
    r"joined the meeting|(?:(?:had )?attended|(?:was|were) attending) as (?:an? |the )?(?:observers?|guests?|visitors?|visiting [a-z]+)|was observing)\b",
    re.I,
)
AS_OTHERS = re.compile(
    r"\s+(?:as|at the invitation)\s+(?:an? |the )?(?:observer|guest|visit|invitee|of the (?:[Cc]hair|[Bb]oard|[Cc]ommittee))",
    re.I,
)
APOLOGISED = Worded(
    r"\b(?:apologised for (?:his|her|their) (?:absence|inability)|(?:had )?(?:sent|given|gave|submitted|tendered|offered) "
    r"(?:his |her |their )?apologies|(?:was|were|had been|has been|have been) unable to (?:attend|be present|join|come)|"
    r"could(?: not|n[’']t) (?:attend|be (?:there|present)|come(?! to (?:the|a|an|our) (?!(?:\w+ )?meeting\b))|join|make it(?! (?:work|happen|clear|stick|better|safe|to (?!(?:the|this) (?:\w+ )?meeting))\b))|couldn[’']t(?=\s*(?:[.;]|$))|sorry not to be (?:there|able to come))\b",
    re.I,
)
SAID_THAT = re.compile(
    r"[a-z]ed (?:[\w ]{1,30} )?that\b|\b(?:said|says|told|felt|thought|heard|knew|understood|asked|noted|reported|explained|stated|added|confirmed|mentioned)\b"
    r"(?! (?:that )?(?:he|she|they)$)"
)
SENT_TOLD = re.compile(r"[A-Z][\w .’'-]{1,40} (?:confirmed|reported|noted|advised|announced) that (?=[A-Z])")
FOR_THIS = re.compile(r"\s*(?:[.;,]|$|and\b|in advance\b|for (?:absence|(?:the|this|today[’']s) meeting)\b)")
FOLLOWING = re.compile(r"(?:the following\b|those (?:who|that)\b|these\b)[^.:;]{0,60}$", re.I)
AWAY_LIST = re.compile(
    r"(?<=apologies)(?: for (?:absence|(?:the|this|today[’']s) meeting|not attending))?\s*[:–-]\s+|(?<=attend)(?: the meeting)?\s*[:–-]\s+|"
    r"(?<=present)\s*[:–-]\s+"
)  # between "the following sent apologies" and the people
TITLE_BEFORE = re.compile(r"[\s,;]*(?:and\s+)?(?:the\s+|The\s+)?(?P<title>[A-Z][^,;]{2,60}?),?\s*")
LEAST_LISTED = 3  # people of a sentence that is read as a list
FOR_WHOM = re.compile(
    r"(?:,|(?<=\S))\s+for whom\s+(?P<name>[A-Z][^,;]{3,60}?)\s+(?:had )?(?:attended|appeared|came|was (?:present|attending|deputising|substituting)|substituted|deputised)\b(?: as (?:an? |the |their )?(?:substitute|deputy|alternate))?|"
    r"(?:,|(?<=\S))\s+(?:(?:who (?:was|were|is) )?(?:substituted|represented|deputised for|replaced)|whose place (?:was|is|had been|would be) (?:taken|filled)) by\s+(?:(?:his|her|their|the) (?:[a-z]+ )?(?:deputy|substitute|alternate),? )?(?P<by>[A-Z][^,;.()]{3,60}?)(?=[,;]|\.?$| and\b)|"
    r"(?:,|(?<=\S))\s+with\s+(?P<with>[A-Z](?:[^;.()]|\([^()]*\)){3,90}?)\s+(?:attending|deputising|substituting|present)\s+(?:as (?:(?:his|her|their|an?) )?(?:representative|substitute|deputy|alternate)\b|(?:in|on) (?:his|her|their) (?:place|stead|absence|behalf)|for (?:him|her|them)\b)"
)
TOLD_THAT = Worded(
    r"^(?:It was|(?:The )?[A-Z][a-z]+ (?:was|were)) (?:also |then |further )?(?:told|informed|advised|noted|reported|notified|announced) that\s+"
)  # leads to who came
FROM_ALSO = re.compile(r"(?<=[,;] )(?:and )?from\b|(?<= and )from\b")  # before each of those who sent apologies
ALSO_FROM = re.compile(
    r"(?:And |And also |Also |They were also )(?:(?:received|given) )?from\s+(?=[A-Z])"
    r"(?!(?:\([^)]*\)|(?!,? (?:who|for whom)\b)[^(])*\s(?!(?:and|also|from|of|for|the|in|on|at|behalf|d[aeiu]|del|der|den|dos|van|von|l[ae])\s)[a-z])"
)  # a sentence behind them, of nothing but names
NOT_SENT = Worded(
    r"\b(?:neither apologies nor (?:a |any )?(?:substitutes?|deput(?:y|ies)|reasons?)(?: for absence)? (?:were|was|had been|has been|have been) (?:sent|received|given|offered)|apologies (?:for absence )?(?:were|had|have) not (?:been )?(?:sent|received|given|offered|submitted)|no apologies (?:for absence )?(?:(?:were|was|had been|have been) )?(?:sent|received|given|offered|submitted))"
    r"(?:,? (?:and|or|nor) (?:not )?(?:sent|received|given|accepted))? (?:from|by)\b(?: the following\b)?\s*:?\s*",
    re.I,
)  # by those who were absent all the same
WITH_OTHERS = re.compile(
    r"(?:,|,? and| &) (?:also )?(?:from )?(?:(?:a|the|two|three|several) )?(?:representatives?|members?|residents?|delegates?|colleagues) (?:of|from)\b[^.;]*"
)  # nobody of whom is named
WHY = re.compile(
    r", (?:who (?:was|were|had|has|is|are|could|would|sent)|for whom (?:nobody|no one|no (?:substitute|deputy))|none of whom)\b[^,;.()]{0,80}(?=[,;.]|$)"
)  # they were away, and that nobody came instead
LATE = re.compile(
    r"(?:[,;]|\band\b)[\s,]*from\b[^;.]{3,150}?\bfor (?:(?:his|her|their) )?(?:late(?:ness| arrival)|arriving late|leaving early|early departure)\b"
)  # of somebody who came all the same
NEXT_ITEM = re.compile(r"(?<=[a-z]) \d{1,2}\.?$")  # the number of the item that runs on behind
TOLD_OF = re.compile(
    r"\s(?:These|They|All|This)\s(?:were|was|had|have)\b.*$", re.S
)  # of apologies, without a full stop
AND_BEHIND = re.compile(r"[\s,;]*(?:\band)?\s*$")
MINUTE_TAKER = "Minute taker"
NOT_SO = re.compile(r"\bwould be\b|\bnot\b")
OF = re.compile(r"^\s+of\s+(?P<body>[A-Z][\w&’' -]+?)(?=,|;|\.|\band\b|$)")


def read(findings: Findings, blocks: Sequence[Block]) -> Iterator[Put]:
    """Everybody of whom sentences of some blocks say that they were there, sent apologies or stood in for somebody."""
    for block in blocks:
        row, led = block.kind == "row", False
        spans = _in_cells(findings, block) if row else findings.sentences(block)
        for start, end in spans:
            text = findings.text[start:end]
            if row and not (APOLOGISED.search(text) or labels.APOLOGIES_SENTENCE.match(text)):
                continue  # a cell of an attendance table is no sentence
            if told := TOLD_THAT.match(text):
                text, start = text[told.end() :], start + told.end()
            if led and (also := ALSO_FROM.match(text)):
                yield from _away(findings, text[also.end() :], end)
                continue
            led = bool(labels.APOLOGIES_SENTENCE.search(text)) and not row
            for clause, at in _clauses(text):
                yield from _sentence(findings, clause, start + at, start + at + len(clause))


def _in_cells(findings: Findings, block: Block) -> list[tuple[int, int]]:
    """The cells of a row, or the sentences of those that hold several of which one is of those away."""
    out: list[tuple[int, int]] = []
    for cell in block.cells:
        told = list(sentences(findings.text, cell.start, cell.end))
        away = len(told) > 1 and any(labels.APOLOGIES_SENTENCE.match(findings.text[start:end]) for start, end in told)
        out += told if away else [(cell.start, cell.end)]
    return out


def _clauses(text: str) -> list[tuple[str, int]]:
    """The parts of a sentence that a semicolon parts, where each says something of its own ("A and B came; C couldn't")."""
    away = labels.APOLOGIES_SENTENCE.search(text)
    if away and LISTED.search(text[: away.start()].rstrip()) and ";" not in text[: away.start()]:
        return [(text[: away.start()], 0), (text[away.start() :], away.start())]  # two lists without a mark between
    cut = text.find("; ")
    if cut < 0 or text.find("; ", cut + 1) >= 0:
        return [(text, 0)]
    parts = [(text[:cut], 0), (text[cut + 2 :], cut + 2)]
    told = all(APOLOGISED.search(part) or SUBJECT.search(part) for part, _ in parts)
    if LISTED.search(parts[0][0]) and labels.APOLOGIES_SENTENCE.search(parts[1][0]):
        return parts  # "Those present were A, B; apologies were received from C"
    return parts if told and not labels.APOLOGIES_SENTENCE.search(text) else [(text, 0)]


def _sentence(findings: Findings, text: str, start: int, end: int) -> Iterator[Put]:
    """Everybody of whom one sentence says so."""
    if match := NOT_SENT.search(text):
        yield from (Put("absent", entry, RULE) for entry in line_entries(text[match.end() :], start + match.end()))
    elif match := labels.APOLOGIES_SENTENCE.search(text):
        yield from _away(findings, text[match.end() :].lstrip(" :–—-"), end)
    elif match := APOLOGISED.search(text):
        yield from _apologised(findings, text, start, match)
    elif chaired := in_the_chair.read(findings, text, start):
        yield chaired
    elif came := list(stand_ins.came_for(findings, text, start)):
        yield from came
        yield from stand_ins.read(findings, text, start)
    else:
        listed = LISTED.search(text)
        before = text[: listed.start()] if listed else text
        match = SUBJECT.search(before)
        if match and not NOT_SO.search(before[: match.end()]):
            yield from _subject(findings, before[: match.start()], start, match)
        elif not listed:
            yield from stand_ins.read(findings, text, start)
        if listed:
            others = OF_OTHERS.search(listed.group()) and " member" not in listed.group()
            how = "in_attendance" if others else "present"
            yield from _listed(findings, text[listed.end() :], start + listed.end(), how)


def _away(findings: Findings, rest: str, end: int) -> Iterator[Put]:
    """The people behind "apologies were received from", and those who came for them."""
    rest = TOLD_OF.sub(lambda found: " " * len(found.group()), rest)
    for aside in (LATE, WHY, WITH_OTHERS, FROM_ALSO, NEXT_ITEM):
        rest = aside.sub(lambda found: " " * len(found.group()), rest)
    for instead in list(FOR_WHOM.finditer(rest)):
        if instead["by"] and is_body(re.split(r"[;,]| and ", rest[: instead.start()].rstrip(" ,"))[-1]):
            continue  # "Vale Council represented by A Name": who would have come for it
        group = instead.lastgroup or "by"
        away = findings.people_in(rest[: instead.start()])
        whose = away[-1][2] if away else ""
        came = line_entries(instead[group], end - len(rest) + instead.start(group))
        yield from (Put("present", msgspec.structs.replace(entry, on_behalf=whose), RULE) for entry in came)
        rest = rest[: instead.start()] + " " * len(instead.group()) + rest[instead.end() :]
    sent = shared_bodies.spread(rest, end - len(rest), line_entries(rest, end - len(rest)))
    for entry in sent or _by_initials(findings, rest, end - len(rest)):
        yield Put("apologies", entry, RULE)


def _apologised(findings: Findings, text: str, start: int, match: re.Match[str]) -> Iterator[Put]:
    """The people before or behind "sent apologies"."""
    end = start + len(text)
    lead = LABEL.match(text)
    skipped = lead.end() if lead else 0
    before, start = text[skipped : match.start()].rstrip(" ,"), start + skipped
    told = SENT_TOLD.match(before)
    if told and "apologies" in match.group() and FOR_THIS.match(text, match.end()):
        before, start = before[told.end() :], start + told.end()
    elif SAID_THAT.search(before):
        return  # somebody told that somebody else could not come
    entries = line_entries(before, start)
    yield from (Put("apologies", entry, RULE) for entry in entries)
    if not entries and _opens_with_people(findings, before):
        yield from _listed(findings, before, start, "apologies")
    elif not entries and (away := AWAY_LIST.search(text, match.end())) and FOLLOWING.match(before):
        at = end - len(text) + away.end()
        yield from (Put("apologies", entry, RULE) for entry in line_entries(text[away.end() :], at))


def _subject(findings: Findings, before: str, start: int, match: re.Match[str]) -> Iterator[Put]:
    """The people of whom a sentence that opens with them says that they were there, or took the minutes."""
    also = re.search(r"\balso\b", match.group(), re.I)
    came = (match["came"] or (match["how"] or "").lower() in ("present", "there")) and not AS_OTHERS.match(
        match.string, match.end()
    )
    how = "absent" if match["gone"] else "present" if came and not also else "in_attendance"
    entries = named(before.rstrip(" ,"), start) if not is_prose(before) else []
    sure = bool(entries) and entries[0].start == start and all(known_person(entry.name) for entry in entries[:1])
    puts = list(_listed(findings, before, start, how)) if _opens_with_people(findings, before) else []
    if sure and len(entries) > len(puts):
        puts = [Put(how, entry, RULE) for entry in entries]
    for put in puts[: 1 if match["wrote"] else None]:
        title = f"{put.entry.title} / {MINUTE_TAKER}" if put.entry.title else MINUTE_TAKER
        yield put._replace(entry=msgspec.structs.replace(put.entry, title=title)) if match["wrote"] else put


def _by_initials(findings: Findings, text: str, offset: int) -> list[Entry]:
    """The people for whose names initials stand ("apologies from AB, CD and EF"): those of whom there is one."""
    listed = INITIALS.match(text)
    letters = [(m.group(), m.start()) for m in re.finditer(r"[A-Z]{2,4}", listed.group())] if listed else []
    called = [(findings.people.called(own), at) for own, at in letters]
    return [Entry(findings.people.name(key), offset + at) for key, at in called if key]


def _listed(findings: Findings, text: str, offset: int, how: str) -> Iterator[Put]:
    """The people of a list in running text; those for whom somebody stood in were not there."""
    if in_turn := offices_ahead.read(text, offset):
        yield from (Put(how, entry, RULE) for entry in in_turn)
        return
    people = findings.people_in(text)
    ahead = bool(people) and _title_before(text[: people[0][0]]) != ""  # "The Clerk, Mrs A, the Treasurer, Mr B"
    whole = [] if ahead or stand_ins.WITHIN.search(text) or not people or people[0][0] else line_entries(text, offset)
    if len(whole) >= max(len(people), LEAST_LISTED):
        yield from (Put(how, entry, RULE) for entry in whole)
        return
    for index, (start, end, name) in enumerate(people):
        before = text[people[index - 1][1] if index else 0 : start]
        if ahead:
            yield Put(how, Entry(name, offset + start, _title_before(before)), RULE)
            continue
        if stand_ins.BETWEEN.search(before) and index:
            continue
        after = text[end : people[index + 1][0] if index + 1 < len(people) else len(text)]
        behalf = people[index + 1][2] if index + 1 < len(people) and stand_ins.BETWEEN.match(after) else ""
        described = line_entries(name + AND_BEHIND.sub("", after), offset + start) if not behalf else []
        entry = described[0] if len(described) == 1 else Entry(name, offset + start, on_behalf=behalf)
        if of := OF.match(after):
            entry = msgspec.structs.replace(entry, body=of["body"].strip())
        yield Put(how, entry, RULE)


def _opens_with_people(findings: Findings, text: str) -> bool:
    """Whether the subject of a sentence is a list of people: it begins with one, a title before the name at most."""
    people = findings.people_in(text)
    if not people or people[0][0] > LONGEST_LEAD or len(text) - people[-1][1] > LONGEST_TAIL:
        return False
    return bool(LEAD.fullmatch(text[: people[0][0]]))


def _title_before(text: str) -> str:
    """The title that alone stands before a name."""
    match = TITLE_BEFORE.fullmatch(text)
    return match["title"] if match and is_title(match["title"]) else ""
