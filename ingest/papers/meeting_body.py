"""Which body met: by the formal heading, the dated title, "X meeting", a label, or how the minutes speak of themselves."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

from convenor.graph import bodies as types, dates
from convenor.graph.worded import Worded
from convenor.ingest.names import title_names, title_runs
from convenor.ingest.names.title_owners import ORGANISATION, RUN_ON, best, of_owner, with_group, with_owner, with_units
from convenor.ingest.names.whole_names import ALONE, body_name, is_unit
from convenor.ingest.papers import lettered_bodies, own_words
from convenor.ingest.papers.title_tops import LONGEST, NO_TITLE, title_lines

HELD = Worded(
    r"\b(?:minutes?|notes?|record|proceedings|decisions?|summary|agenda|notice|key (?:messages|points))\s+(?:and actions |of actions )?"
    r"(?:of|from|for)\s+(?P<rest>.+)$|^at an? (?:[\w-]+ ){0,3}meeting of (?P<at>.+)$|"
    r"^(?:[\w-]+ ){0,3}meeting of (?P<of>.+)$|"
    r"^(?:the |our )?(?P<met>[A-Z].{3,90}?) (?:met|held (?:its|it[’']s|their|an?|our)) "
    r"(?:on|in|at|for|virtually|remotely|online|via|by|agm|(?:[\w-]+ ){1,3}meeting)\b|"
    r"^(?:the )?(?P<electors>(?:annual )?(?:parish|town|community) (?:meeting|assembly)) (?:was held|took place)\b",
    re.I,
)
OF_MEETING = re.compile(
    r"^(?:.{0,80}?\b(?:meetings?|session|agm)\s+of\s+|(?:the )?meeting\s+(?=(?-i:[A-Z][\w’'&-]*,? (?:[\w’'&-]+,? ){0,7}(?i:board|committee|council|group|forum|panel|partnership)\b)))",
    re.I,
)  # the "of" is lost at times
STOPS = Worded(
    r"\s*(?:\bheld\b|\bwhich (?:was|took)\b|\btook place\b|\bthat took\b|\bconvened\b|\btaken\b|\bwas held\b|"
    r"\bat (?:\d|the\b|[A-Z][a-z]+)|\bin the\b|\bon (?:the )?(?:mon|tues|wednes|thurs|fri|satur|sun|\d)|\bon\s*$|"
    r"\bcommenc|\bvia\b|\bby (?:teams|zoom)|\bfrom \d|\bto be held\b|\bwill be\b|\bare hereby\b|"
    r"\b(?:date|time|venue|location|place|chair(?:ed by)?|start)(?: of (?:the )?meeting)?\s*:|"
    r"(?-i:(?<=[a-z])(?:Date|Time|Venue|Present|Held|Minutes)\b)|"
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?\b|\d{1,2}[.:]\d\d|\d{1,2} ?[ap]\.?m\b|[;|]|,\s+(?=\d|the\b)).*$",
    re.I | re.S,
)
CALLED = re.compile(
    r"^(?P<name>(?:(?:Relatives|Residents|Tenants|Leaseholders|Parents|Carers|Patients|Members|Users|Neighbours|Staff|Village|Community|Stakeholders?+|"
    r"Allotment Holders|Service Users?+)[’']?s?(?: (?:and|&) |/| )?)+(?:Liaison )?Meeting|"
    r"(?:(?!(?:Draft|The|Annual|Next|Last)\b)[A-Z][\w’'&-]+ ){1,3}(?:Liaison|Consultation) Meeting|(?:Annual )?Parochial Church Meeting)\b"
)
LABELLED = re.compile(
    r"^(?:(?:name of )?(?:the )?(?:title of (?:the )?meeting|decision[- ]maker|made at meeting|committee|meeting|body|group|forum|board|society|club|association|author|publisher|site|organiser|council|organi[sz]ation|title)|"
    r"meeting (?:name|title|of)|committee name)\s*:[\s/|]*(?P<rest>\S.{2,140}?)"
    r"(?:\s+(?:date|time|venue|location|place|held|chair\w*|start)\b[^:]{0,20}:.*)?$",
    re.I,
)
NAMES_WHOSE = re.compile(
    r"(?:body|society|club|association|author|publisher|site|organiser|organi[sz]ation)\b", re.I
)  # labels before the name of a body, whatever it is
SELF = re.compile(
    r"(?<![A-Za-z])(?:(?P<sure>(?i:quorum (?:for|of) (?:the )?|minutes of (?:the )?(?:(?:last|previous) )?meeting of (?:the )?))|"
    r"(?i:(?:elect|appoint|re-?elect)(?:ed)?\b[^.;:]{0,70}?\b(?:vice[- ]?|deputy )?chair(?:man|woman|person)? "
    r"(?:of|for) (?:the )?|(?:terms of reference|membership) (?:of|for) (?:the )?))"
    r"(?P<rest>[A-Z][^.;:()]{3,120})"
)
_LETTERS = "LPC|LMC|LDC|LOC|PPG|PRG|IJB"
CALLS_ITSELF = re.compile(
    rf"\b(?:[Oo]ur|[Tt]his) (?P<own>{_LETTERS})\b|\b[Tt]he (?P<settles>{_LETTERS}) {own_words.AT_A_MEETING}\b"
)
GOVERNORS = re.compile(r"\b[Tt]he (?:full )?[Gg]overning (body|board)\b", re.I)  # as the minutes of a school say
RUN = re.compile(r"[A-Z][\w’'&-]*(?:\s(?:(?:of|and|the|for|with|in|&)\s){0,2}[A-Z][\w’'&-]*)*")
OTHERS = re.compile(
    r"\bnoted\b|\breceived\b|\bsub-?committee\b", re.I
)  # minutes of others are noted, one's own approved
ANOTHER_BEFORE = re.compile(
    r"\b(?:(?:last|previous|prior|that(?: the)?)|"
    r"(?:approv|sign|agree|confirm|receiv|not|adopt|accept)\w*(?: as)?(?: the)|(?:approval|confirmation|signing|receipt) of(?: the)?)\s*$",
    re.I,
)  # before "minutes of …"
ANOTHER = re.compile(
    r"^(?:the )?(?:last|previous|prior)\b|\b(?:be|were|was) (?:approved|agreed|signed|accepted|confirmed|noted|adopted)\b|"
    r"\bcorrect record\b|\baccurate\b|\bpreviously circulated\b",
    re.I,
)
SET_LARGE = Worded(
    r"\b(?:COUNCIL|BOARD|COMMITTEE|BOROUGH|COUNTY|DISTRICT|PARISH|CITY|TOWN|MEETING|PARTNERSHIP|TRUST)\b"
)  # words, not letters
IN_LOWER_CASE = re.compile(
    r"^(?!(?:draft|the|a|minutes?|notes?|agenda|present|item)\b)(?P<name>(?-i:[A-Z])[\w’'-]+(?: [\w’'&-]+){1,6} (?:association|society|council|committee|board|forum|trust|partnership|group|club|panel))\s+(?:draft )?"
    r"(?:minutes|notes) (?:of|for|held)\b",
    re.I,
)  # a name typed without capitals, right before "minutes of"
OF_THE = re.compile(r"\b(?:[Mm]eeting|MEETING) of the (?P<name>(?:[A-Z][\w’'&-]+ ){1,5}[A-Z][\w’'&-]+)")
LONGEST_PLAIN = 150  # code points of a title line that says nothing of a meeting
PIECES = re.compile(
    r"\s+[-–—|·/]+\s+|\s*\|\s*|:\s+|,\s+(?=(?:mon|tues|wednes|thurs|fri|satur|sun)day)|"
    r"(?<=\bminutes),\s+|(?<=\bnotes),\s+|(?<=\bagenda),\s+|(?<=\bsummary),\s+|\b(?=(?:draft )?(?:minutes?|agenda|notes) of\b)",
    re.I,
)
WHERE = re.compile(
    r"\b(?:time|venue|location|place|held at)\s*:\s.*?(?=\b(?:date|time|venue|location|chair|committee|meeting|board|group)\s*:|$)",
    re.I,
)  # the fields of a title that say when and where
CLOCK = re.compile(
    r"(?<=\|)\s*(?:at )?\d{1,2}[.:]\d\d(?: ?[ap]\.?m\.?| noon| hours)?,?\s+(?=[A-Z])"
)  # behind a day, before a name
PAGE = re.compile(
    r"^(?:agendas?(?:, [\w ]+)* and minutes|meeting (?:documents|attendance|details))$", re.I
)  # of a council's website, for all its bodies
NO_PART = re.compile(
    r"^(?:agenda )?item (?:no\.? ?)?\d{1,3}[a-z]?[:.)]?\s+(?=[A-Z])|\s+(?:date|time|venue)\W*$|"
    r"(?<=group|board|forum|panel|uncil) (?:workshop|seminar|away ?day|teleconference|briefing|webinar)\b"
    r"(?=\W*$|\s*[\d,;:(–—-]|\s+(?:meeting|session|minutes|notes|held|on|at|via|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)",
    re.I,
)  # what stands around a body's name in a title and is none of it
OPEN_TO_ALL = re.compile(
    r"\b(?:Public|Private|Special|Extraordinary|Virtual|Inaugural) (?=(?:Council of Governors|Board of [A-Z]\w+|(?:Trust |Executive )?Board|Governing B\w+)(?:[’']s?)?$)"
)  # how a body meets
SAYS_SO = re.compile(r"(?:meetings?|minutes|agm|notes|agenda)\W*$", re.I)  # behind the name of who met
UMBRELLA = re.compile(r"\b(?:partnership|alliance|network|council|trust|authority|association)$", re.I)
DASH = re.compile(r"\s+[-–—|]\s+")
AGAIN = re.compile(r"(?:draft |unconfirmed )*(?:minutes?|notes?) of\b", re.I)  # a title of its own
GOES_ON = re.compile(r"(?:of|and|for|&)\s+(?:the\s+)?[A-Z]", re.I)  # a line that goes on with the name above it
WORD = re.compile(r"\w+")
SPEAKS = 40_000  # code points in which minutes speak of themselves


def body_that_met(top: Sequence[str], text: str, title: str = "") -> str | None:
    """The body whose meeting a paper records, by its first blocks and title, else by what its text says of itself."""
    found = _that_met(top, text, title)
    return lettered_bodies.in_full(found, text[:SPEAKS]) if found else None


def _that_met(top: Sequence[str], text: str, title: str) -> str | None:
    lines = [*title_lines(top), *([] if NO_TITLE.match(title) else [title])]
    short = acronyms(text[:SPEAKS])
    found = [
        (rank, at, name)
        for at, line in enumerate(lines)
        for rank, name in _in_line(line, lines[at + 1] if at + 1 < len(lines) else "", short)
    ]
    if found and min(found)[0] == ORGANISATION and any(PAGE.match(line) for line in lines):
        found = [(0, 0, named)] if (named := _says_itself(text[:SPEAKS], short)) else found
    for _, at, name in sorted(with_units(found)):
        before = re.split(r"\b(?:minutes?|meeting) of\b", lines[at], flags=re.I)[0]
        above = [*lines[:at], before if len(before) < LONGEST_PLAIN else title_runs.last(before)]
        owned = with_owner(name, above, [each for line in above for each in _parts(line, short)], short)
        if " " in owned or owned.lower() in ALONE:
            whole = of_owner(with_group(owned, at, found))
            plain = OPEN_TO_ALL.sub("", whole)
            return plain if " " in plain else whole
    titled = _in_full(lines, short) or next(filter(None, map(_called, lines[:3])), None)
    titled = titled or title_names.of_title(lines, short) or title_names.of_page(title, short)
    return titled or _says_itself(text[:SPEAKS], short) or own_words.named(text[:SPEAKS])


def _in_full(lines: Sequence[str], short: frozenset[str]) -> str | None:
    """The body that a title names above the line that says only "a meeting of the Authority"."""
    met = ((at, match) for at, line in enumerate(lines) if (match := title_names.GENERIC_MEETS.search(line)))
    return next(filter(None, (title_names.in_full(match["what"], lines[:at], short) for at, match in met)), None)


def _called(line: str) -> str | None:
    """What a title line without the name of any body calls the meeting, by who meets ("Relatives’ and Residents’ Meeting")."""
    match = CALLED.match(title_names.LEAD.sub("", line))
    return match["name"] if match and not dates.find(line) else None


@lru_cache(maxsize=2)
def acronyms(text: str) -> frozenset[str]:
    """The words that a paper sets in capitals among words that are not, and never otherwise."""
    found: set[str] = set()
    for line in text.splitlines():
        capitals = re.findall(r"\b[A-Z][A-Z&]{1,6}\b", line)
        if capitals and 2 * sum(map(str.isupper, line)) < sum(map(str.islower, line)) and not SET_LARGE.search(line):
            found.update(capitals)
    written = frozenset(WORD.findall(text)) if found else frozenset()
    return frozenset(word for word in found if written.isdisjoint({word.lower(), word.capitalize()}))


def held(top: Sequence[str]) -> Iterator[str]:
    """The title lines that say "minutes of" or "meeting of" this meeting, with what follows these words first."""
    for line in title_lines(top):
        if (match := HELD.search(line)) and not _is_another(line, match):
            yield f"{line[match.start() :]} {line[: match.start()]}"


def _in_line(line: str, below: str, short: frozenset[str]) -> Iterator[tuple[int, str]]:
    """(rank, name) of the body that a title line may give; the lower the rank the surer."""
    if label := LABELLED.match(line):
        whose = title_names.whole(label["rest"], short, beside=True) if NAMES_WHOSE.match(line) else None
        if name := best(_parts(label["rest"], short)) or whose:
            yield 1, name
        return
    if (held := HELD.search(line)) and not _is_another(line, held):
        rest = next(filter(None, held.groups()))
        undated = next((rest[: found.start] for found in dates.find(rest)), rest)
        dated, rest = bool(undated) and undated != rest, OF_MEETING.sub("", undated)
        again = AGAIN.match(below)
        goes_on = below and not (again or dated) and not STOPS.search(rest) and (len(line) > 50 or GOES_ON.match(below))
        gap = "" if re.search(r"\w-$", rest) else " "
        for words in (f"{rest}{gap}{below}", rest) if goes_on else (rest,):
            if name := body_name(STOPS.sub("", OF_MEETING.sub("", words)), short):
                yield 0, name
                return
        told = OF_THE.search(line)
        if name := told["name"] if told else title_runs.set_small(STOPS.sub("", rest)):
            yield 1, name
            return
        if name := body_name(title_runs.last(line[: held.start()]), short):
            yield 1, name
            return
    if (typed := IN_LOWER_CASE.match(line)) and not types.is_generic(typed["name"]):
        yield 3, typed["name"]
    short_line = line if len(line) < LONGEST_PLAIN else re.split(r"\bheld\b", line, flags=re.I)[0]
    if len(short_line) >= LONGEST_PLAIN and (day := next(iter(dates.find(line[:LONGEST_PLAIN], years=False)), None)):
        short_line = line[: day.end]  # a paper whose lines were lost
    name = best(_parts(short_line, short)) if len(short_line) < LONGEST_PLAIN else None
    if name and UMBRELLA.search(name) and len(pieces := DASH.split(short_line)) > 1:
        met = best([each for piece in pieces if SAYS_SO.search(piece) for each in _parts(piece, short)])
        name = met or name  # "Dry Homes Board Minutes - Vale Partnership"
    if name and short_line is line and (dates.find(line) or dates.time_of(line)):
        yield 2, name
    elif name and short_line is line and re.search(r"\bmeetings?\b|\bAGM\b|\bminutes\b", line, re.I):
        yield 3, name
    elif name:
        yield ORGANISATION - (is_unit(name) or name.lower() in ALONE), name


def _is_another(line: str, held: re.Match[str]) -> bool:
    """Whether a line speaks of the minutes of another meeting, to be approved at this one."""
    rest = next(filter(None, held.groups()))
    return bool(ANOTHER.search(rest[:LONGEST]) or ANOTHER_BEFORE.search(line, 0, held.start()))


def _parts(line: str, short: frozenset[str]) -> list[str]:
    """The bodies' names among the pieces of a title line, cut at dashes, bars and dates."""
    line = WHERE.sub(" | ", line)
    for found in reversed(dates.find(line, years=False)):
        line = f"{line[: found.start]} | {line[found.end :]}"
    pieces = (NO_PART.sub("", piece) for piece in PIECES.split(CLOCK.sub(" ", line)))
    names = (body_name(STOPS.sub("", part), short) for piece in pieces for part in _of_an_owner(piece, short))
    return [name for name in names if name]


def _of_an_owner(piece: str, short: frozenset[str]) -> list[str]:
    """A committee and the organisation that it belongs to, where a comma parts them."""
    if run_on := RUN_ON.match(piece):
        return [run_on["unit"], run_on["owner"]]
    unit, comma, owner = piece.rpartition(", ")
    whole = body_name(STOPS.sub("", owner), short) if comma else None
    part = body_name(unit, short) if whole and not is_unit(whole) else None
    return [unit, owner] if part and is_unit(part) else [piece]


def _says_itself(text: str, short: frozenset[str]) -> str | None:
    """The one body that a paper without a title names as its own: whose minutes it approves, whose chair it elects."""
    said: Counter[str] = Counter()
    for match in SELF.finditer(text):
        following = re.split(r"\n|(?<=[a-z)])\.\s", text[match.end("rest") :][:300])[0]
        if match["sure"] and OTHERS.search(match["rest"] + following):
            continue
        if (name := _opening(match["rest"], short)) and (" " in name or name.lower() in ALONE):
            said[name] += 3 if match["sure"] else 1
    if not said:
        said.update(match["own"] or match["settles"] for match in CALLS_ITSELF.finditer(text))
    if not said and len(own := set(GOVERNORS.findall(text))) == 1 and len(GOVERNORS.findall(text)) > 1:
        return f"Governing {own.pop().capitalize()}"
    best = said.most_common(2)
    return best[0][0] if best and (len(best) == 1 or best[0][1] > best[1][1]) else None


def _opening(words: str, short: frozenset[str]) -> str | None:
    """The name of a body with which some words open, on one line or over a line end."""
    run = RUN.match(words)
    whole = " ".join(run.group().split()) if run else ""
    found = [run.group().split("\n")[0], whole, re.split(r" (?:for|in|on|to|with|at) ", whole)[0]] if run else []
    return next(filter(None, (body_name(STOPS.sub("", each), short) for each in found)), None)
