"""Firms and charities named by what they are: "our solicitors, Bell Ash", "Bell Ash, the auditors". Some are called like people."""

from __future__ import annotations

import re
from collections.abc import Iterator

from convenor.graph.worded import Worded
from convenor.ingest.words.body_words import GENERIC, bare_bodies, initials
from convenor.ingest.words.shapes import NOT_NAMES, SMALL

TRADES = frozenset(
    "homes housing leisure highways water energy power electric gas foods consulting consultancy consultants construction contractors builders developments "
    "engineering infrastructure utilities renewables technologies solutions associates brothers holdings properties estates logistics buses trains rail railways "
    "ferries motors media news labs residential living care ambulance environmental ecology landscapes playgrounds recycling insurance investments action "
    "mind carers museum larder players brewery".split()
)  # with which firms and charities end their names, everyday words else
EVERYDAY = (
    GENERIC
    | NOT_NAMES
    | SMALL
    | frozenset("parents pupils families users volunteers patients unions employers employees traders".split())
)
CALLED_SO = TRADES - {"mind", "care", "living", "players", "action"} | frozenset(
    "legal law marine planning design designs rangers shelter watch co plc surveys ecologists archaeology seeds supplies fisheries shipping aviation cement "
    "aggregates quarries steel plastics textiles amusements caravans coaches travel farms nurseries project studios radio together co-op".split()
)  # with which the names end of those from whom somebody comes
_WORD = r"[A-Z][\w’'.-]*"
OWN_WORDS = re.compile(
    rf"(?P<name>{_WORD}(?: (?:& )?{_WORD}){{1,4}})(?=\s+(?:and|who|which|to|in|into|for|at|on|was|is|had|has|said|came|asked|gave|[a-z]+ed)\b|[,.;:)]|\s*$)"
)
_SEVERAL = r"auditors|architects|solicitors|accountants|surveyors|engineers|consultants|consultancy|insurers|bankers|contractors|suppliers|developers|charity|company|firm"  # of whom no person is called alone
_CALLED = (
    r"\b(?:contractors?|auditors|architects|solicitors|accountants|surveyors|engineers|consultants|consultancy|suppliers?|developers?|landlord|operators?|"
    r"insurers?|bankers|brokers?|retailer|providers?|charity|charities|company|companies|firm|manufacturers?)(?:,|,? (?:such as|like|including))?\s+"
)
CALLED, RIGHT_BEHIND = Worded(_CALLED), Worded(_CALLED + "$")  # what a firm is, before its name
APPOSED = re.compile(
    r"(?:, (?:who (?:are|is) )?(?:the|our|its|their|an?|[A-Z]?[a-z]+[’']s) (?:[\w’'-]+ ){0,3}?(?:contractors?|auditors|architects|solicitors|accountants|surveyors|engineers|consultants|"
    r"insurers|bankers|suppliers?|charity|company|firm|consultancy|manufacturers?)\b|"
    r"\s+(?:(?:is|are|was|were|be|been|has been|have been|had been) )*(?:re-?)?appointed (?:as )?(?:(?:the|our|its|their|[a-z]+) ){0,2}?(?:contractors?|auditors|architects|solicitors|"
    r"accountants|surveyors|engineers|consultants|insurers|bankers)\b)"
)  # behind a name: what sort of firm it is
FOR_WHOM = Worded(
    r"\b(?:[Rr]epresenting|[Oo]n behalf of|[Nn]ominated by|[Aa]ppointed by|[Ss]ent by) (?:the )?"
    r"(?P<name>[A-Z][\w’'&-]*(?: (?:of |and |for |the ){0,2}[A-Z][\w’'&-]*){1,5}) \((?P<letters>[A-Z][A-Za-z]{1,6})\)"
)
ONE_BEHIND = re.compile(rf"\b(?:{_SEVERAL}),?\s+$")
ONE_BEFORE = re.compile(
    rf", (?:the|our|its|their|an?) (?:[\w’'-]+ ){{0,3}}?(?:{_SEVERAL})\b|\s+(?:have|are|were)\s+[a-z]"
)
JOINED = re.compile(
    r"(?<![\w’'&./@-])(?P<name>(?:(?P<letters>[A-Z]\.? ?& ?[A-Z]\.?)(?= [A-Z][a-z])|[A-Z][a-z]+ & (?:Sons?|Company|Co|Partners|Daughters?)\b)(?P<trade>(?: [A-Z][a-z]+){0,3}))(?![\w&/@-])"
)  # "J & K Fencing", "Bell & Company Insurers"
JOINED_TRADES = TRADES | frozenset(
    "lighting fencing plumbing heating gardening garden gardens landscaping maintenance electrical electrics signs signage roofing paving joinery carpentry glass tyres motors "
    "removals printers printing services brokers builders building timber trees tree surfacing drainage cleaning catering coaches travel machinery agricultural "
    "plant hire groundworks farms nurseries butchers bakers bakery decorators decorating contracting".split()
)
SOLD_BY = Worded(
    r"\b(?:quot(?:es?|ations?)|tenders?|invoices?|estimates?|costs?|prices?|purchased?|bought|ordered)(?: \w+){0,6} from (?=[A-Z])",
    re.I,
)  # one word with a capital, to whom so much is paid
SERIES = re.compile(r"\s+(?:and|&)\s+[A-Z]|,\s+(?:and\s+)?[A-Z]")
OPENS = re.compile(r"(?:^|[.:;!?]\s|\bthat |\n)(?:The )?$")  # a clause
BEFORE = 60  # code points


def is_one(text: str, start: int, end: int) -> bool:
    """Whether what looks like somebody's name is surely that of a firm here: known as one, called one, or spoken of as several."""
    if text[start:end].lower() in bare_bodies():
        return True
    if ONE_BEHIND.search(text, max(0, start - BEFORE), start):
        return not SERIES.match(text, end)
    return bool(ONE_BEFORE.match(text, end) and OPENS.search(text, max(0, start - BEFORE), start))


def called(words: str) -> str:
    """The firm, charity or scheme with whose name some words begin, where its last word tells what it does and another is its own; or ""."""
    found = OWN_WORDS.match(words)
    *own, last = found["name"].rstrip(".").split() if found else [""]
    lower = [word.lower() for word in own]
    return " ".join([*own, last]) if last.lower() in CALLED_SO and not (EVERYDAY | CALLED_SO).issuperset(lower) else ""


def joined(text: str) -> Iterator[tuple[int, int, str]]:
    """The firms of a text whose names "&" tells: two letters and a trade, somebody's sons or company."""
    for match in JOINED.finditer(text) if "&" in text else ():
        if not match["letters"] or match["trade"].rpartition(" ")[2].lower() in JOINED_TRADES:
            yield match.start(), match.end(), match["name"]


def shortened(text: str) -> Iterator[tuple[int, int, str]]:
    """The bodies for which somebody comes, each with its letters behind in brackets ("Representing Vale Forward (VF)")."""
    for match in FOR_WHOM.finditer(text):
        name = match["name"]
        own = any(word.lower() not in EVERYDAY for word in name.split())
        if own and match["letters"] in (initials(name), initials(name, links=True), initials(name, whole=True)):
            yield match.start("name"), match.end(), text[match.start("name") : match.end()]
