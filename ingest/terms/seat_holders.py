"""Who holds the seats of a body: entries of its lists of members that name somebody behind a post, an office or an organisation.

"Harbour Master, Vale Port – A Name"; "Vale Sailing Club – A Name, Commodore"; "Chair: A Name (Vale Council)"; "A Name
(chair), B Name (clerk)". An office is held in the body whose paper it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from convenor.graph.model import Block
from convenor.graph.reading import Part
from convenor.graph.worded import Worded
from convenor.ingest.lists.entry import known_person
from convenor.ingest.names.findings import Findings
from convenor.ingest.papers.chapters import chaptered
from convenor.ingest.roles import chairs_of, headed, member_lists
from convenor.ingest.roles.member_lists import OFFICE
from convenor.ingest.seats import seat_entries, seat_lists
from convenor.ingest.words.role_words import OFFICE_BEHIND
from convenor.ingest.words.shapes import HONORIFICS, is_title, opens_title
from convenor.ingest.words.titles import tidy

RULE = "holder of a seat"
Span = tuple[int, int]
Post = tuple[str, str]  # title, body; "" for a body that is not said
LONGEST = 400  # code points of an entry
APPOINTS = r"(?:has |have )?(?:appoint(?:s|ed)?|nominate[sd]?)|(?:is|are) represented by"
LABEL = re.compile(
    rf"^(?:For (?:the )?)?(?P<label>[A-Z][\w’' /-]{{2,60}}?)\s*(?::|\s[–—-]|\s(?:{APPOINTS})(?=\s))\s*(?:(?:{HONORIFICS})\.?\s*)?$"
)
BETWEEN = re.compile(
    rf"[\s:,;(\[–—|-]+(?:(?:currently|presently|at present|now|held by)\b\s*)?(?:\b(?:{HONORIFICS})\.?)?$"
)  # what stands between a post and the name of who holds it: "(currently Cllr"
IN_BRACKETS = re.compile(r"\s*\((?P<inner>[^()]{2,80})\)")
DASHED = re.compile(
    r"^(?P<body>[A-Z][^–—:]{2,70}?)\s*(?:\s[–—-]|:)\s+(?P<title>[^–—:]{3,70})$"
)  # "Vale Trains – Manager"
HELD_BY = Worded(
    r"\b(?:[Tt]he|[Oo]ur|[Ii]ts) (?:(?:present|current) )?(?P<office>[A-Za-z][a-zA-Z-]+(?: [A-Za-z][a-z]+)?)(?: (?:of|for) the [A-Za-z]+)? (?:(?:is|are)(?:,? (?:currently|at present|presently|now),?)?|(?:since [^,.;]{3,24},? )?(?:has|have) been(?: since [^,.;]{3,24},?)?) (?=[A-Z])"
)
NOW = Worded(
    r"\b[Tt]he (?P<office>(?:vice[- ]|deputy |co-)?(?:chair\w*|secretary|treasurer|clerk|convenor))(?: is (?:the )?[^,.;]{3,80})?, (?:currently|at present|presently) (?=[A-Z])"
)  # "The Chair is the Council's Leader, currently A Name"
OFFICE_NAMED = re.compile(r"\((?P<office>[A-Z][\w-]+(?: [A-Za-z]+)?): (?=[A-Z])")
OWNER = re.compile(
    r"(?:(?:document|policy|report|paper|strategy|plan|accountable|responsible|lead|author and) )?(?:owner|author|lead|sponsor|contact|officer|lead officer)"
    r"(?: name)?|(?:prepared|written|issued) by|senior responsible (?:officer|owner)|sro",
    re.I,
)
OWN_STAFF = re.compile(
    r"(?:partnership|board|programme|forum|panel|alliance|network|project) (?:director|manager|officer|co-?ordinator|administrator|lead)|independent (?:scrutineer|advis[eo]r|reviewer|member|person)",
    re.I,
)  # whom a partnership has of its own
TO_ASK = re.compile(
    r"^(?:(?:further )?(?:contact|enquiries|queries|information)(?: details)?|for (?:more|further) \w+)\s*:\s+", re.I
)
RANK = re.compile(
    r"(?:(?:D|Det|Ch|A|T)[./ ]{0,2})?(?:Supt|Superintendent|Insp|Inspector|Sgt|Sergeant|Cdr|Commander|Constable|DCI|DI|ACC|DCC)\.? $"
)  # before an officer's name
STOPS = re.compile(r"[.;](?:\s|$)")


def read(findings: Findings, part: Part, blocks: Sequence[Block]) -> None:
    """Add the roles that lists of members give to those whom they name behind what they are."""
    for each in seat_lists.of_members(findings, chaptered(findings, blocks)):
        for start, end in each.entries:
            if end - start <= LONGEST:
                _entry(findings, part, start, end)
    for block in blocks:
        for start, end in findings.sentences(block) if block.kind != "heading" else ():
            _offices(findings, part, start, end)
            _held_by(findings, part, start, end)
            _labelled(findings, part, start, end)
        if block.kind == "row":
            _owner(findings, part, block)


def _entry(findings: Findings, part: Part, start: int, end: int) -> None:
    """The roles of an entry whose first word is no name."""
    words = findings.text[start:end]
    named = [each for each in findings.people_in(words) if known_person(each[2])]
    if not named or (len(named) == 1 and not words[: named[0][0]].strip(" •*–-")):
        return
    before = words[: named[0][0]]
    label = LABEL.match(before)
    for index, (at, stop, name) in enumerate(named):
        rest = words[stop : named[index + 1][0] if index + 1 < len(named) else len(words)]
        if len(named) > 1 and not (
            (label and index + 1 == len(named)) or IN_BRACKETS.match(rest) or re.match(r"\s*(?:,|;|and\b|&)", rest)
        ):
            return
        posts = list(_posts(before, rest)) if len(named) == 1 else list(_of_several(label, rest))
        for title, body in posts:
            _keep(findings, part, name, title, body, (start + at, start, end))


def _of_several(label: re.Match[str] | None, rest: str) -> Iterator[Post]:
    """What one of several people behind a label is: the label's office, and the body in brackets."""
    office = re.sub(r"s$", "", label["label"]) if label else ""
    sent_by = label["label"] if label and seat_entries.sends(label["label"]) else ""
    if OFFICE.fullmatch(office):
        yield office, ""
    inner = IN_BRACKETS.match(rest)
    said = inner["inner"] if inner else ""
    if OFFICE.fullmatch(said) or opens_title(said):
        yield from _sent(said, sent_by)
    elif seat_entries.sends(said) or sent_by:
        yield "", sent_by or said


def _posts(before: str, rest: str) -> Iterator[Post]:
    """The posts of the one person of an entry, by the words on the two sides of the name."""
    if chairs_of.of_another(before):
        return
    what = BETWEEN.sub("", before.strip(" •*")).removeprefix("The ")
    if (behind := OFFICE_BEHIND.search(what)) and OFFICE.fullmatch(behind["office"]):
        yield behind["office"], ""
        what = what[: behind.start()]
    said = [] if STOPS.search(rest) else member_lists.said_of(rest.removeprefix("]"))
    body = next((each for title, each in said if each and not title), "")
    dashed = DASHED.match(what)
    if dashed and is_title(dashed["title"]) and opens_title(dashed["title"]) and seat_entries.sends(dashed["body"]):
        yield dashed["title"], dashed["body"]
    elif seat := seat_entries.seat(what):
        yield seat
    elif OFFICE.fullmatch(what):
        yield what, ""
        yield from said
    elif is_title(what) and not seat_entries.sends(what):
        yield what, body
    elif seat_entries.sends(what):
        title = next((title for title, each in said if title and not each), "")
        yield from _sent(title, what) if rest.lstrip().startswith("(") else [(title, what)]


def _sent(title: str, sender: str) -> Iterator[Post]:
    """What somebody is whom a body sends: an office of the meeting in brackets is none of the sender's ("Vale Trust: A Name (Chair)")."""
    of_meeting = bool(member_lists.OF_MEETING.fullmatch(title))
    yield title, "" if of_meeting else sender
    if of_meeting and sender:
        yield "", sender


def _offices(findings: Findings, part: Part, start: int, end: int) -> None:
    """The offices that a sentence gives to two or more in brackets ("A Name (chair), B Name (clerk) and C Name (treasurer)")."""
    words = findings.text[start:end]
    if words.count("(") < 2 or len(words) > LONGEST:
        return
    found = [
        (at, name, inner["inner"])
        for at, stop, name in findings.people_in(words)
        if known_person(name) and (inner := IN_BRACKETS.match(words[stop:])) and OFFICE.fullmatch(inner["inner"])
    ]
    if len(found) > 1 and found[0][0] > 0:
        for at, name, office in found:
            _keep(findings, part, name, office, "", (start + at, start, end))


def _held_by(findings: Findings, part: Part, start: int, end: int) -> None:
    """The office that a sentence says is held ("The present co-chairs are A Name and B Name")."""
    words = findings.text[start:end]
    said = HELD_BY.search(words) or NOW.search(words)
    office = re.sub(r"s$", "", said["office"]) if said else ""
    if said is None or not (OFFICE.fullmatch(office) or OWN_STAFF.fullmatch(office)):
        return
    named = [
        (at, stop, name) for at, stop, name in findings.people_in(words) if at >= said.end() and known_person(name)
    ]
    before = said.end()
    for at, stop, name in named:
        if RANK.sub("", words[before:at]).strip() not in ("", "and", ",", "&"):
            return
        _keep(findings, part, name, office, "", (start + at, start, end))
        before = stop


def _labelled(findings: Findings, part: Part, start: int, end: int) -> None:
    """The office that a bracket gives with its holder ("(Chair: A Name)")."""
    words = findings.text[start:end]
    for said in OFFICE_NAMED.finditer(words):
        named = [each for each in findings.people_in(words) if each[0] == said.end() and known_person(each[2])]
        if named and OFFICE.fullmatch(said["office"]) and words[named[0][1] : named[0][1] + 1] in (")", ","):
            _keep(findings, part, named[0][2], said["office"], "", (start + said.end(), start, end))


def _owner(findings: Findings, part: Part, block: Block) -> None:
    """The post of whoever owns or wrote a document, told behind their name in a row of its own."""
    cells = findings.cells(block)
    if len(cells) != 2 or not OWNER.fullmatch(cells[0].strip(" :")):
        return
    named = findings.people_in(cells[1])
    if len(named) == 1 and named[0][0] == 0 and known_person(named[0][2]) and not STOPS.search(cells[1]):
        for title, body in member_lists.said_of(cells[1][named[0][1] :]):
            _keep(findings, part, named[0][2], title, body, (block.cells[1].start, block.start, block.end))


def _keep(findings: Findings, part: Part, name: str, title: str, body: str, place: tuple[int, int, int]) -> None:
    at, start, end = place
    title = tidy(TO_ASK.sub("", title))
    body = body or (headed.opens(findings.text[start:end]) if OFFICE.fullmatch(title) else "")
    own = part.body if not body and (OFFICE.fullmatch(title) or OWN_STAFF.fullmatch(title)) else None
    if not (title or body) or re.search(r": [A-Z]", title):
        return  # "Chair: A Name. Clerk" is of two people
    person, evidence = findings.person(name, at), findings.span(start, end)
    if not body and any(role.title == title for span in evidence for role in findings.rows.roles_in(person, span)):
        return
    findings.role(person, title, body or own, start, evidence, RULE, when=part.date)
