"""The name of whoever met, where no word of it tells that it is a body's: as the title gives it, beside or above what tells of the meeting."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.graph import dates
from convenor.ingest.words import labels
from convenor.ingest.words.body_words import NOT_BODIES, clean, in_title_case, is_generic
from convenor.ingest.words.known_places import known
from convenor.ingest.words.shapes import HONORIFICS, SMALL, forenames, opens_title

_KIND = (
    r"(?:\d{1,3}(?:st|nd|rd|th)|public|private|virtual|remote|hybrid|online|annual|general|ordinary|special|extraordinary|emergency|open|quarterly|"
    r"monthly|weekly|termly|q[1-4]|regular|inaugural|draft|full|first|second|third|fourth|spring|summer|autumn|winter|christmas|committee(?= meeting)|(?:directors|trustees|members|governors|shareholders)[’']?(?= (?:annual |general )*(?:meeting|agm))|"
    r"(?:19|20)\d\d(?:[/–-]\d{2,4})?)"
)
_PAPER = r"(?:minutes?|notes?|record|report|proceedings|agenda|summary|notice)"
LEAD = re.compile(
    rf"^(?:(?:draft|unconfirmed|confirmed|approved|final|unapproved)\s+)?{_PAPER}(?: and (?:actions|agenda|decisions))?\s+(?:of|from|for|on)\s+(?:(?:the|an?|our)\s+)?"
    rf"(?:(?:{_KIND}\s+)*(?:meeting|agm|egm|sgm)\s+of\s+(?:the\s+)?)?(?:{_KIND}\s+)*",
    re.I,
)
END = re.compile(
    rf"(?:[\s,:–—-]{{1,6}}(?:(?:meetings?|minutes?|notes|agenda|a\.?g\.?m|e\.?g\.?m|s\.?g\.?m|session)\b\.?(?: (?:no\.?|number)? ?\d{{1,4}})?"
    rf"(?:\s*\((?:draft|final|approved|unconfirmed)\))?|{_KIND}))+\s*$",
    re.I,
)
CUE = re.compile(
    rf"\b(?:meetings?|minutes?|a\.?g\.?m|e\.?g\.?m|s\.?g\.?m)\b|^(?:{_PAPER}|committee|board|executive)\b", re.I
)
HELD_BEHIND = re.compile(
    r"\s+(?:(?:which|that|as) )?(?:was |were )?(?:held|convened|took place|taking place)\b.*$", re.I | re.S
)
BOTH = re.compile(r"(?P<letters>[A-Z][A-Za-z]*[A-Z]) \((?:the )?(?P<words>[A-Z][^()]{3,100})\)")
MEETING_ALONE = re.compile(
    rf"(?:(?:{_KIND}|(?:committee|board|council|[A-Za-z]+s[’'])(?= ))\s+)*(?:meetings?|a\.?g\.?m\.?|e\.?g\.?m\.?)(?: (?:minutes|notes))?",
    re.I,
)  # before a mark and the name of who met
SAYS_HELD = re.compile(r"^(?:held|at|on)\b", re.I)
PIECES = re.compile(r"\s+[-–—|·/]+\s+|\s*\|\s*|:\s+")
BRACKET = re.compile(r"\s*\([^()]*\)?\s*$")
NO_NAME = frozenset(
    "minutes minute notes note agenda agendas meeting meetings agm egm sgm annual general ordinary special extraordinary emergency draft present "
    "attendance attendees apologies actions report reports summary update newsletter news home welcome page document documents papers item "
    "items part section appendix annex confidential date time venue monday tuesday wednesday thursday friday saturday sunday january february march "
    "april may june july august september october november december spring summer autumn winter quarterly monthly weekly zoom teams online virtual "
    "hybrid chair chairman chairperson secretary clerk resolution resolutions decision decisions next previous last approval matters arising "
    "regular inaugural post category download search menu skip content contact website email telephone official unclassified unconfirmed confirmed "
    "final version published posted author index archive untitled copy record proceedings budget strategy policy constitution review appointment "
    "appointments members officers record transcript recording blog events event from held who why how what when where your our my this that these "
    "all any no not yes new discussion discussions presentation workshop session talk talks key points business introduction background purpose response "
    "consultation election elections results result statement bulletin register log tracker list lists nominations voting vote votes".split()
)
VENUE = frozenset(
    "hall house room rooms chamber chambers building hotel inn library centre center online pavilion boardroom clubhouse theatre street road avenue lane "
    "office offices arms close".split()
)
OPENS_NUMBERED = re.compile(r"0?\d{2,3}$")  # with which a name may open ("101 Arts", "049 Works")
SMALL_HEADS = frozenset(
    "executive exec committee board group team club society plc ltd cic".split()
)  # often set small behind a name
MOST_WORDS = 8
TOP = 4  # lines among which the title stands
LONGEST = 130  # code points of a line that names who met
GENERIC_MEETS = re.compile(
    r"\b(?:meeting|agm|session) of (?:the )?(?P<what>(?:(?:full|joint|management|executive|trust) )?(?:authority|commissioners|committee|board|council|trustees|"
    r"governors|directors|members|association|society|company|club|charity|trust|corporation|partnership|forum|group|panel|conservators|feoffees|wardens|shareholders))\b"
    r"(?! (?:of|for) (?:the )?[A-Z])(?! [A-Z][a-z]+ (?:Committee|Group|Panel))",
    re.I,
)  # a meeting of a body that the title above names in full


def of_title(lines: Sequence[str], short: frozenset[str]) -> str | None:
    """The name of whoever met: with "minutes", "meeting" or the like in one of the first lines, else alone on a line above that."""
    top = [line for line in lines[:TOP] if len(line) <= 2 * LONGEST]
    return next(filter(None, (_beside(line, short) for line in top)), None) or _above(lines[:TOP], short)


def of_page(title: str, short: frozenset[str]) -> str | None:
    """The name of whoever met that the title of a page gives beside the word for a meeting or its paper."""
    return _beside(title, short) if len(title) <= LONGEST else None


def whole(words: str, short: frozenset[str] = frozenset(), *, beside: bool = False) -> str | None:
    """The name that some words of a title are as a whole, none of which speaks of papers, days or meetings."""
    name = clean(BRACKET.sub("", words.strip(" ,.;:|–—-*#_’'")))
    each = name.split()
    if not each or len(each) > MOST_WORDS or re.search(r"[,;:|.!?@](?:\s|$)", name) or opens_title(name):
        return None
    plain = [word.strip("().,’'").lower() for word in each]
    if any(word in NO_NAME for word in plain) or not _in_capitals(each) or is_generic(name) or name in known():
        return None
    if len(each) == 1 and (sum(map(str.isupper, name)) < 2 or name.lower() in NOT_BODIES or not 2 < len(name) < 16):
        return None
    if (plain[-1] in VENUE and not beside) or re.match(rf"(?:{HONORIFICS})\b\.? ", name, re.I):
        return None
    if len(each) < 4 and plain[0] in forenames() and not any(word in ("and", "&", "of") for word in plain):
        return None  # somebody's name
    return in_title_case(name, short) if name.isupper() and len(each) > 1 else name


def _in_capitals(words: Sequence[str]) -> bool:
    """Whether words are those of a name: capitals, small words only between them."""
    shown = [
        word
        for word in words
        if word.lower() not in SMALL | {"&", "+"} and not (word in SMALL_HEADS and word == words[-1])
    ]
    return (
        bool(shown)
        and words[-1].lower() not in SMALL | {"&"}
        and words[0].lower() not in SMALL - {"the"}
        and all(
            re.match(r"[\"“‘(]?(?:[A-Z]|\d+[A-Za-z])", word) or (word == words[0] and OPENS_NUMBERED.match(word))
            for word in shown
        )
        and not any(
            re.fullmatch(r"[\d/.-]+", word) for word in words[len(words) > 1 and bool(OPENS_NUMBERED.match(words[0])) :]
        )
    )


def _beside(line: str, short: frozenset[str]) -> str | None:
    """The name that stands in a line with "minutes of", "meeting", "AGM" or the like."""
    line = line.strip("#* ")
    for found in reversed(dates.find(line, years=False)):
        line = f"{line[: found.start].rstrip(' ,(')} | {line[found.end :]}"
    pieces = [piece.strip() for piece in PIECES.split(line) if piece.strip(" ,.)")]
    for at, piece in enumerate(pieces):
        led = LEAD.sub("", piece)
        if re.match(_PAPER, led, re.I):
            continue
        bare = END.sub("", HELD_BEHIND.sub("", led))
        follows = at == 0 and len(pieces) > 1 and CUE.match(pieces[1])
        if (led != piece or CUE.search(led[len(bare) :]) or follows) and (
            name := whole(_in_words(bare), short, beside=True)
        ):
            return name
        if at == 1 and MEETING_ALONE.fullmatch(pieces[0]) and (name := whole(piece, short)):
            return name
        if (
            opens := re.match(
                rf"(?P<name>.{{4,80}}?)\s+{_PAPER} of (?:the |an? )?(?:{_KIND} )*(?:meeting|agm)\b", piece, re.I
            )
        ) and (name := whole(opens["name"], short, beside=True)):
            return name
    return None


def _in_words(name: str) -> str:
    """A name that bracketed words tell in full ("VTF (Vale Tree Fund)") by these words."""
    both = BOTH.fullmatch(name)
    if not both:
        return name
    initials = "".join(word[0] for word in re.findall(r"[\w’'-]+", both["words"]))
    wanted = iter(initials.upper())
    return both["words"] if all(letter in wanted for letter in both["letters"].upper()) else name


def _above(lines: Sequence[str], short: frozenset[str]) -> str | None:
    """The name that stands alone on a line with what tells of the meeting, or its day, on the next ones."""
    for at, line in enumerate(lines[:-1]):
        below = lines[at + 1 : at + 3]
        tells = any(CUE.search(words) or SAYS_HELD.match(words) for words in below) or dates.find(below[0])
        if len(line) <= LONGEST and tells and not labels.label_of(line)[0] and (name := whole(line, short)):
            return name
    return None


def in_full(what: str, above: Sequence[str], short: frozenset[str]) -> str | None:
    """The title line above a meeting "of the Authority" that names this authority in full: it ends so, or it alone names anybody."""
    wanted = what.lower().split()
    names = [name for line in above if len(line) <= LONGEST and (name := whole(PIECES.split(line)[0], short))]
    said = [
        name
        for name in names
        if name.lower().split()[-1] == wanted[-1] and set(wanted) <= {*name.lower().split(), "full"}
    ]
    return next(iter((said or names)[-1:]), None)
