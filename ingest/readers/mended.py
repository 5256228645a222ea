"""Blocks that text taken out of a web page's tables runs together or tears apart, put right."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice, pairwise

import msgspec

from convenor.graph.worded import Worded
from convenor.ingest.readers.assemble import Raw
from convenor.ingest.readers.lost_blanks import blank
from convenor.ingest.readers.lost_marks import unspaced
from convenor.ingest.words.choosing import ends_title
from convenor.ingest.words.labels import TORN, label_of
from convenor.ingest.words.list_heads import STATE_BEHIND
from convenor.ingest.words.shapes import HONORIFIC, NOT_NAMES, forenames

SEAM = Worded(
    r"(?<=[.)\w]) (?=Minutes: [A-Z])|"
    r"(?<=\S)(?<!ALSO)(?<!MEMBERS)(?<!COUNCILLORS)(?<!OFFICERS)(?<!GOVERNORS)(?<!TRUSTEES) (?=(?:MEMBERS |COUNCILLORS |ALSO |OFFICERS )?(?:PRESENT|IN ATTENDANCE|ATTENDING|ATTENDEES|SEDERUNT|APOLOGIES(?: FOR ABSENCE)?|ABSENT) ?[:–-])|"
    r"(?<=[.\w)]) (?=(?:PRESENT|IN ATTENDANCE|APOLOGIES)(?: \([\w ]{3,30}\))? (?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Rev)\b)|"
    r"(?<=\S) (?=(?:It was )?RESOLVED ?[:–-])"
)
GLUED = Worded(
    r"\b(?:areas|themes|priorities|objectives|aims|goals|outcomes|follows|following|below|shown|includes?):(?=[A-Z][a-z])"
)  # words that lead in what stood on a line of its own
TITLE = Worded(
    r"(?:^|(?<=[.:] ))(?:Membership|Meetings|Quorum|Purpose|Roles|Chair|Voting|Aims|Objectives|Reporting|Frequency|Attendance|Accountability|Responsibilities|Background|Introduction)"
    r"(?=(?:The|This|These|A|An|At|To|All|Any|Each|Every|Members|Meetings|It|We|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten) ?[a-z])"
)  # a title with the first sentence below it right behind
NEXT_CHAPTER = Worded(
    r"(?<=[.;:] )\d{1,2} (?:Membership|Meetings|General Meetings|Quorum|Purpose|Powers|Voting|Aims|Objects|Objectives|Officers|Committee|Money|Finance|"
    r"Amendments|Changes to the [a-z]+|Dissolution)$"
)  # the number and title of the chapter that follows
_COUNTED = "".join(
    rf"(?<!\b{form} )"
    for word in "item minute priority aim objective goal outcome theme pillar ambition mission commitment strand enabler action section part "
    "chapter phase stage step appendix annex schedule".split()
    for form in (word.upper(), word.capitalize())
)  # what a number counts and stands behind ("PRIORITY 1 WARM HOMES")
NUMBERED = re.compile(
    rf" (?=\d)(?<=[.\w] ){_COUNTED}(?<!\bNO )(?<!\bNo )(?<!\bNO\. )(?<!\bNo\. )"
    r"(?=(?!(?:19|20)\d\d )\d{1,4}(?:[./]\d{1,4})?\.? [A-Z]{4,}(?: [A-Z&]{2,})+\b)|"
    r" (?<=\S )(?=[A-Za-z]{1,5}/\d{1,4}/\d{2}(?:-\d{2})? [A-Z])"
)  # before the number of an item and its title in capitals, or before its reference
_OF_BOTH = "".join(
    f"(?<!{word}{mark})" for word in ("ttendance", "ttendees", "resent") for mark in (" and", " &", " /", "/")
)  # "Attendance and Apologies:" heads one list
LABEL = Worded(
    r"(?<=\S)(?<!Also)(?<!Other)(?<!Those)(?<!Board)(?<!Committee)(?<!Voting)(?<!Members)(?<!Councillors)(?<!Officers)(?<!Directors)"
    r"(?<!Governors)(?<!Trustees)(?<!Staff)(?<!Public)" + _OF_BOTH + " "
    r"(?=(?:(?:Also|Other|Those|Board|Committee|Voting|Members|Councillors|Officers|Directors|Governors|Trustees|Staff|Public) ){0,2}(?:(?:(?:Present|Attendance|Attendees)(?:,? (?:and|&) | ?/ ?))?(?:[Aa]pologies(?: for [Aa]bsence)?)|Present|In [Aa]ttendance|Absent|"
    r"Attendees|Attended|Members of (?:the )?[Pp]ublic|Councillors|Officers|Observers|Guests|Also [Aa]ttending|Also [Pp]resent)\s?[:;]|"
    r"(?:PRESENT|Present):? (?:[A-Z][a-z]+ ){0,2}(?:Members|Councillors|Governors|Trustees|Directors)\s?:|"
    r"(?:Present|Apologies|In [Aa]ttendance)(?: \([\w ]{3,30}\))? (?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Rev)\b)"
)
OPENS = Worded(
    _OF_BOTH
    + r"(?<=\S)(?<!Those)(?<!Also)(?<!Members)(?<!Other)(?:(?<!Board)(?<!Committee)(?<!Council)|(?= (?:Apologies|In [Aa]ttendance|Secretariat:))) (?=(?:(?:Also |Members |Officers |Councillors |Directors |Trustees |Governors |Those )?(?:Present|PRESENT)|Attendees|Attending|Attended|Other [Aa]ttendees|Others? (?:[Pp]resent|[Aa]ttending|[Ii]n [Aa]ttendance)|"
    r"(?:(?:[A-Z][a-z]+ )?(?:Officers|Advis[eo]rs|Officials|Staff|Guests|Observers) |Also )?[Ii]n [Aa]ttendance|IN ATTENDANCE|Apologies(?: [Ff]or [Aa]bsence)?|APOLOGIES|Absent|Observers|"
    r"(?:ATTENDEES|Invited|INVITED|Invitees|Secretariat|Participants|Sederunt|SEDERUNT|MEMBERS|(?<![a-z] )Members)(?=:)|(?:[Tt]he )?(?:people|members) who (?:came|attended)(?: were)?(?=:)|(?:Sorry|Apologies)[a-z ]{0,24}(?=:))"
    r"[:;]?(?: [•·●▪])? (?P<name>(?:\S+ ){1,2}\S+))"
)  # a label, often with no mark behind it, and what may be a name
INITIALS = re.compile(r"(?:[A-Z]\.? ?){1,3} ?[A-Z][a-z][\w’'-]+\b")
BUSINESS = re.compile(
    r"(?<=\S) (?=\d{1,3}(?:\.\d{1,2}|/\d{2}(?:\d\d)?)?\.? (?:[A-Z][a-z’]+ |[A-Z]{4,} ?))|"
    r"(?<=\S) (?=(?:WELCOME|Welcome|INTRODUCTIONS?|Introductions?|Apologies [Ff]or [Aa]bsence|DECLARATIONS? OF|Declarations? [Oo]f|MINUTES OF|Minutes of|"
    r"Matters [Aa]rising|MATTERS ARISING|Opening (?:remarks|prayers)|OPENING (?:REMARKS|PRAYERS)|CHAIR(?:MAN|PERSON)?[’']S (?:REMARKS|BUSINESS|OPENING|WELCOME|ANNOUNCEMENTS)|AGENDA|Agenda|Action Item)\b)|"
    r"(?<=[a-z).]) (?=The (?:[A-Z][a-z]+ ){1,3}(?:, [A-Z][\w ]{3,30},? )?(?:welcomed|opened|reminded|noted|stated|declared|advised|called|reported|"
    r"informed|thanked|asked|said|explained)\b)"
)  # what follows the last list of people
FIRST_ITEM = re.compile(r" 1\.? [A-Z]")  # the first of the business, between two lists
FIELD = (
    r"(?:Date|Time|Venue|Location|Place|Meeting|(?:Vice[- ]|Deputy |Acting |Co-|Convening )?Chair(?:man|woman|person)?|President|"
    r"Vice[- ]President|(?:Hon(?:orary|\.)? |Minutes? |Membership )?Secretary|(?:Hon(?:orary|\.)? )?Treasurer|Clerk|Scribe|Facilitator|"
    r"(?:Minute|Note)[- ]?taker|(?:Minutes|Notes) (?:taken )?by)\s?:\s"
)
_WITHIN = "".join(
    rf"(?<!{word})" for word in "Vice Deputy Acting Convening Hon Hon. Honorary Minute Minutes Membership".split()
)
FIELDS = re.compile(
    rf"(?<=[^\s:]){_WITHIN} (?={FIELD})"
)  # what a heading says of a meeting and of its officers, run together
A_POST = re.compile(r"[A-Z][a-z]+ (?:Secretary|Clerk\W.*)$")  # "Company Secretary", which is no label
EACH, LONGEST_OF_ONE = 3, 90  # states of a run in which each is somebody's, code points of one with the state
RUN_ON = 250  # characters of a paragraph in which lines may have run together
NUMBER_ALONE = re.compile(r"[A-Z]{0,4}\d{1,4}(?:/\d{1,4})?[.)]?")
OWN_NUMBER = re.compile(
    r"(?:Priority|Theme|Aim|Objective|Goal|Outcome|Pillar|Section|Part|Chapter|Appendix|Annex|Item) \d{1,2}\b", re.I
)  # below the number of its page
LONGEST_TITLE = 16  # words of an item's title below its number
RUNNING = re.compile(
    r"(?P<mark>(?P<letters>(?:[A-Z]{1,5}[ ./-]?)?)(?!(?:19|20)\d\d\b)(?P<number>\d{1,4}))\.?(?:\s*\|\s*|\s+)(?:[–—-]\s+)?(?=[A-Z])"
)  # the number of an item that goes on from meeting to meeting
LEAST_RUN = 3  # titles whose numbers follow one another, which no list of addresses or sums has


def mended(raws: Sequence[Raw]) -> list[Raw]:
    """The blocks, an item's minutes apart from its title, a number on a line of its own with its title."""
    return _run_on(_numbered([raw for each in raws for raw in _parted(each)]))


def _parted(raw: Raw) -> list[Raw]:
    """A block in which an item's text and its minutes, or a title, its lists and its items ran together, cut up."""
    if raw.kind not in ("paragraph", "item"):
        return [raw]
    raw = msgspec.structs.replace(raw, text=blank(unspaced(raw.text)))
    seen = (match.start() for pattern in (SEAM, NUMBERED) for match in pattern.finditer(raw.text))
    found = {*seen, *_lists(raw.text), *_fields(raw.text), *(match.end() for match in GLUED.finditer(raw.text))}
    found |= {match.start() for match in NEXT_CHAPTER.finditer(raw.text)}
    found |= {at for title in TITLE.finditer(raw.text) for at in title.span()} - {0}
    torn = [found.span() for found in TORN.finditer(raw.text) if not A_POST.search(raw.text[: found.start() + 9])]
    inside = {at for at in found if any(begin < at < end for begin, end in torn)}
    seams = [0]
    for at in sorted(found - inside):
        before = raw.text[seams[-1] : at].strip()
        closed = label_of(before)[1] or before[-1:] in ":;.–-"
        if not label_of(raw.text[seams[-1] :])[0] or (label_of(before)[0] and closed):
            seams.append(at)  # else it stands within a label of several words
    seams.append(len(raw.text))
    parts = [raw.text[begin:end].strip() for begin, end in pairwise(seams)]
    above, *below = [piece for part in parts for piece in _label(part) if piece] or [raw.text]
    return [
        msgspec.structs.replace(raw, text=above),
        *(Raw("paragraph", piece, page=raw.page, size=raw.size) for piece in below),
    ]


def _fields(text: str) -> set[int]:
    """Where the fields begin with which a text opens, after the first."""
    return {match.start() for match in FIELDS.finditer(text)} if re.match(FIELD, text) else set()


def _lists(text: str) -> set[int]:
    """Where the lists of people in a text begin, and where the business does below the last of them."""
    states = [0, *(match.end() for match in STATE_BEHIND.finditer(text))]
    if len(states) > EACH and max(after - before for before, after in pairwise(states)) <= LONGEST_OF_ONE:
        return set()  # each person has a state behind
    marked = LABEL.finditer(text) if len(text) > RUN_ON else ()
    marked = (found for found in marked if not ends_title(text, found.start()))
    out = {*(m.start() for m in marked), *(m.start() for m in OPENS.finditer(text) if _is_name(m["name"]))}
    found: set[int] = set()
    for opens, following in pairwise([*sorted(out), len(text)]):
        below = BUSINESS.finditer(text, opens + 1, following)
        business = (match.start() for match in below if not _is_name(text[match.end() :].lstrip("0123456789. ")))
        found |= set(islice((at for at in business if following == len(text) or FIRST_ITEM.match(text, at)), 1))
    return out | found


def _is_name(words: str) -> bool:
    """Whether a text opens with a name: a form of address, a given name that is known or initials."""
    first, second = [*words.split(maxsplit=2), "", ""][:2]
    if not first or not second or not first[0].isupper() or not second[0].isupper():
        return False
    given = first.lower() in forenames() and second.strip(",.").lower() not in NOT_NAMES
    return bool(HONORIFIC.match(words) or INITIALS.match(words)) or given


def _label(part: str) -> tuple[str, ...]:
    """ "Minutes:" is a block of its own."""
    return ("Minutes:", part.removeprefix("Minutes:").strip()) if part.startswith("Minutes: ") else (part,)


def _numbered(raws: Sequence[Raw]) -> list[Raw]:
    """The blocks, where a number on a line of its own is the mark of the short block below it."""
    out: list[Raw] = []
    for raw in raws:
        above = out[-1] if out else None
        number = NUMBER_ALONE.fullmatch(above.text.strip()) if above and above.kind == "paragraph" else None
        short = raw.kind in ("paragraph", "heading") and not raw.marker and len(raw.text.split()) <= LONGEST_TITLE
        if (
            number
            and above
            and above.page == raw.page
            and short
            and not OWN_NUMBER.match(raw.text)
            and raw.text[:1].isupper()
            and raw.text[-1] not in ".;:"
        ):
            out[-1] = msgspec.structs.replace(raw, kind="item", marker=number.group(), level=1)
        else:
            out.append(raw)
    return out


def _run_on(raws: list[Raw]) -> list[Raw]:
    """The blocks, where numbers before short titles go on from an earlier meeting's ("52 MINUTES", "53 BUDGET", "54 …"): they are marks."""
    run: list[tuple[int, re.Match[str]]] = []
    for index, raw in enumerate(raws):
        short = raw.kind == "paragraph" and not raw.marker and len(raw.text.split()) <= LONGEST_TITLE
        number = RUNNING.match(raw.text) if short and raw.text[-1:] not in ("", ".", ";", ",") else None
        if number and (label_of(raw.text[number.end() :])[1] or OWN_NUMBER.match(raw.text)):
            continue  # a list of people behind its label, a theme and no item
        if number and run and _goes_on(run[-1][1], number):
            run.append((index, number))
        elif number and len(run) < LEAST_RUN:
            run = [(index, number)]
    for index, number in run if len(run) >= LEAST_RUN else ():
        title = raws[index].text[number.end() :]
        raws[index] = msgspec.structs.replace(
            raws[index], kind="item", marker=number["mark"], level=1, text=title, cells=()
        )
    return raws


def _goes_on(before: re.Match[str], number: re.Match[str]) -> bool:
    """Whether one number is the next after another, with the same letters."""
    return number["letters"] == before["letters"] and int(number["number"]) == int(before["number"]) + 1
