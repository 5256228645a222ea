"""Phrases that are the name of a body as a whole, such as title lines give them, with what says only that it met."""

from __future__ import annotations

import re

from convenor.graph.remembered import remembered
from convenor.graph.worded import Worded
from convenor.ingest.words.body_words import ORGAN, STRONG_OF, clean, in_title_case
from convenor.ingest.words.honours import POST_NOMINALS
from convenor.ingest.words.shapes import BODY_HEADS, SMALL, is_person

HEADS = (
    BODY_HEADS
    | frozenset(
        "sub-group subgroup body governors trustees trustee directors executive party court cio conference commissioners".split()
    )
) - frozenset(
    "office hall house hospital hospitals pharmacy chemist chemists police programme fund scheme system icp service "
    "services department centre ministry directorate commons lords together chamber".split()
)
UNITS = re.compile(
    r"\b(?:committee|sub-?committee|panel|sub-?group|group|forum|cabinet|executive|board|governors|body|party|trustees|directors|"
    r"alliance|partnership|team|network|assembly|commission)$",
    re.I,
)
NOT_UNITS = re.compile(
    r"\b(?:medical|surgery|practice|health|housing|commissioning) (?:group|partnership)$|\b(?:integrated care|health|drainage) board$",
    re.I,
)
ALONE = frozenset(
    "cabinet executive senate court council corporation lpc lmc ldc loc ppg prg ijb".split()
)  # names by themselves
LOWER = frozenset(
    "steering working management advisory task project programme reference user users delivery oversight liaison group "
    "board committee panel forum team club upon de le y".split()
)  # words of a name that are often set small
OF_A_PLACE = re.compile(
    r"(?:(?:[A-Z][\w’'&/-]*,? (?:and |& )?){1,6}|(?=Cabinet|University Court))(?:Forum|Group|Panel|Authority|Board|Committee|Commission|Partnership|Alliance|Network|Cabinet|Council|"
    r"Assembly|Federation|Association|Society|Trust|University Court) (?:for|on|of) (?:the )?[A-Z][\w’'&-]*(?: (?:(?:and|of|the|&) )*[A-Z][\w’'&-]*){0,4}"
    r"(?: (?i:steering|working|executive|reference|advisory) (?i:group|committee|board))?"
)
OF_ELECTORS = Worded(
    r"(?:(?!(?:Minutes|Notes|Draft|Agenda|The)\b)[A-Z][\w’' -]{2,60} )?(?:[Aa]nnual )?(?:[Pp]arish|[Tt]own|[Cc]ommunity|[Pp]arochial [Cc]hurch) (?:[Mm]eeting|[Aa]ssembly)|"
    r"(?:(?!(?:MINUTES|NOTES|DRAFT|AGENDA|THE)\b)[A-Z][A-Z’' -]{2,60} )?(?:ANNUAL )?(?:PARISH|TOWN|COMMUNITY|PAROCHIAL CHURCH) (?:MEETING|ASSEMBLY)"
)  # meets, and is no council
COUNCIL = re.compile(r"^(?:full |county |town |parish |city |borough |district )?council$", re.I)
GOVERNING = re.compile(
    r"\b(?:governing (?:body|board)|board of (?:directors|governors|trustees|management)|trust board|council of governors|"
    r"(?:^|\s)(?:governors|trustees|directors))$|^(?:full )?governing (?:body|board) of\b",
    re.I,
)
AREA = re.compile(
    r"(?:Municipal |Metropolitan |Royal )*(?:District|Borough|City|County|Town|Township|Parish|Village|Municipality) of [A-Z]"
)
OF_A_MEETING = Worded(
    r"\bmeetings? of\b|\bcodes? of (?:practice|conduct)\b|^(?:notes?|minutes?|record|report|at|summary|(?:appointed|nominated|elected|sent|chaired|hosted|convened|called) by|(?:elections?|appointments?|nominations?) of) ",
    re.I,
)  # and not the name of who met
TWO = re.compile(
    r"\b(?P<head>Trust|Council|CCG|Board|Authority|Partnership) and [A-Z].*\b(?P=head)$"
)  # two bodies, and no name of one
IN_COMMON = re.compile(r"\b(?:committees?|boards?)(?: \([A-Z]+\))? in common$", re.I)
OF_THE_WHOLE = Worded(
    r"(?<=committee) of (?:the )?(?:corporation|(?:full )?board(?: of \w+)?|council|trust|governing (?:body|board)|authority|governors|trustees|directors)$",
    re.I,
)  # "Audit Committee of the Corporation"
OWN_COMMITTEE = Worded(
    r"(?<=association)\s+(?:\w+ )?committee$|(?<=society)\s+(?:\w+ )?committee$|(?<= club)\s+(?:\w+ )?committee$|"
    r"(?<=charity)\s+trustees?$",
    re.I,
)  # a club's committee meets as the club
CODE = re.compile(r"^[A-Z]{2,5}(?:[-/]\d{1,4}){1,3}\s+(?=[A-Z][a-z])")  # of a file, before the name of whose it is
YEAR_BEHIND = re.compile(r"(?<=[A-Za-z)])[,:]?\s+[–—-]?\s*\(?(?:19|20)\d\d(?:[/–-]\d{2,4})?\)?$")
BEHIND_OTHERS = Worded(
    r"[^\d,]+\s(?P<area>(?:municipal|metropolitan) district of .+)$", re.I
)  # behind its name in Irish, or that of its county
CELTIC_BEHIND = re.compile(
    r"(?<=\w) (?:Comhairle|Cyngor|Bòrd|Bord|Bwrdd|Pwyllgor|Coiste|Urras|Ymddiriedolaeth|Awdurdod|Ùghdarras|Cymdeithas|Comann|Cumann|Coláiste|Coleg) [A-Z].*$"
)  # its name in Welsh, Gaelic or Irish, set right behind the English one
ENGLISH = re.compile(r"\b(?:Council|Board|Committee|Trust|Authority|Association|College|Partnership|Forum)$")
TWO_LANGUAGES = re.compile(r"Cyngor \w+ (?P<place>\w+)(?: .+)? (?P<english>(?P=place) .+)$", re.I)

_IN_STREETS = r"(?:street|lane|road|avenue|close|way|bank|hill|grove|fields?|gardens?|wood|park|house)\b"  # behind a season: no season
_UNITS = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)"
_TENS = r"(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)"
_ORDINAL = (
    rf"(?:(?:(?:one|two|three|four|five) hundred (?:and )?)?(?:{_UNITS}|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|"
    rf"{_TENS}(?:ieth|y[- ]{_UNITS}))|(?:one|two|three|four|five) hundredth|\d{{1,4}}(?:st|nd|rd|th))"
    r"(?= (?:annual|general|ordinary|special|board|council|court|senate|committee|governing|corporation|executive)\b)"
)  # of a meeting, before the words for who met
_KINDS = (
    r"(?:public|private|virtual|remote|hybrid|online|annual|general|ordinary|special|extraordinary|emergency|open|"
    rf"quarterly|q[1-4]|monthly|weekly|termly|regular|inaugural|draft|(?:spring|summer|autumn|winter)(?! {_IN_STREETS}))"
)
LEADS = re.compile(
    r"^(?:meeting of the (?=(?:panel|forum|group|partnership|commission|commissioners|authority|trustees|directors|governors|society|association|corporation)$)|(?:the|a|an|our|draft|unconfirmed|confirmed|approved|final|virtual|remote|hybrid|online|extraordinary|ordinary|"
    rf"annual|annual general|q[1-4]|first|second|{_ORDINAL}|(?-i:full)(?= (?:governing|board|council|corporation)\b)|minutes?|agenda|notes|decisions?|notice|of|and|on|for|meeting,|[-–—:])(?=[\s:]|$)\s*|"
    rf"{_KINDS}\s+(?=(?:(?:committee|council|board) )?(?:meeting|session))|"
    r"(?:january|february|april|june|july|august|september|october|november|december|(?:march|may)(?=\s+(?:19|20)\d\d\b))\s+(?:(?:19|20)\d\d\s+)?(?!(?:street|lane|road)\b)(?=[\w’'& -]{3,60} meeting$))+|"
    rf"^(?:spring|summer|autumn|winter)\s+(?!{_IN_STREETS})"
    r"(?=(?:[\w’'&-]+ ){1,6}(?:meeting|agm)$)",
    re.I,
)
ENDS = Worded(
    rf"(?:[\s,:;|–—-]{{1,6}}(?:(?:{_KINDS}|the|steering|business|catch-up|update)\s+)*"
    r"(?:meetings?(?: (?:(?:no\.?|number|#) ?)?\d{1,4}(?:/\d{2,4})?)?(?: documents?| papers?| in public)?+|agm|egm|minutes?|agenda|(?:key (?:messages|points|decisions)|(?:summary|action|decision) (?:notes?|sheet|list)|notes|decisions?)|session|held|in public|"
    r"agendas?(?:,? (?:reports|decisions|papers))* and minutes|(?:record|notes?|minutes?|report) of (?:the |our )?(?:last )?(?:meeting|proceedings)|public document pack)\b)+"
    r"(?:\s*\((?:draft|public|virtual|unconfirmed|open|in public)\))?$",
    re.I,
)


def is_unit(name: str) -> bool:
    """Whether a name is that of a committee, board or group, not of an organisation."""
    bare = re.sub(r"\s*\([^)]*\)$", "", name)
    return bool(ORGAN.fullmatch(bare)) or (bool(UNITS.search(bare)) and not NOT_UNITS.search(bare))


def governs(name: str) -> bool:
    """Whether a body governs an organisation: its name is, begins or ends as that of a board of directors or the like."""
    return bool(GOVERNING.search(name))


@remembered
def body_name(words: str, short: frozenset[str] = frozenset()) -> str | None:
    """The name of a body that some words are as a whole, without what only says that it met."""
    words = CODE.sub("", YEAR_BEHIND.sub("", words.strip(" ,.;:|–—-*#")))
    name = LEADS.sub("", words)
    if electors := OF_ELECTORS.fullmatch(re.sub(r"^(?:the|minutes of(?: the)?) ", "", words, flags=re.I)):
        name = electors.group()
    while (end := ENDS.search(name)) and end.start() > 0 and not OF_ELECTORS.fullmatch(name):
        name = name[: end.start()]
    name = clean(re.sub(r"\s*\((?![A-Z][A-Za-z&-]{1,11}\)$)[^()]*\)$", "", name.strip(" ,.;:|–—-")))
    if (second := CELTIC_BEHIND.search(name)) and ENGLISH.search(name, 0, second.start()):
        name = name[: second.start()]
    if both := TWO_LANGUAGES.match(name):
        name = both["english"]
    if area := BEHIND_OTHERS.match(name):
        name = area["area"]
    name = re.sub(
        r"\s+(?:[A-Z]{2,6}[/-]\d+|(?:[Nn][Oo]\.? ?)?\d{1,3}/\d{2,4}|#\d{1,4})$",
        "",
        OWN_COMMITTEE.sub("", OF_THE_WHOLE.sub("", name)),
    )
    if not name or len(name) > 120 or (is_person(name) and not ORGAN.fullmatch(name)):
        return None
    if " " in name and all(w.isupper() for w in name.split() if len(w) > 3):
        name = in_title_case(name, short)
    elif " " not in name and len(name) > 4 and (name.lower() in ALONE or ORGAN.fullmatch(name)):
        name = name.capitalize()
    return name if _names_body(name) else None


def _names_body(name: str) -> bool:
    """Whether a phrase is built like the name of a body: capitals with small words between, a head word at its end."""
    bare = re.sub(r"\s*\([^)]*\)$", "", name)
    words = bare.split()
    plain = [re.sub(r".*[a-z](?=[A-Z])", "", w.strip("().,’'")).lower() for w in words]  # words run together are cut
    if not words or len(words) > 14 or not words[0][0].isupper() or plain[-1] in SMALL:
        return False
    if OF_ELECTORS.fullmatch(bare) or (" " in bare and ORGAN.fullmatch(bare)):
        return True
    if OF_A_MEETING.search(bare):
        return False
    small = [w.lower() for w in words if w[:1].isalpha() and w[:1].islower()]
    if any(w not in SMALL and w not in LOWER for w in small):
        return False
    if IN_COMMON.search(bare):
        return True
    if len(words) == 1:
        return plain[0] in ALONE or bool(ORGAN.fullmatch(bare))
    if POST_NOMINALS.search(bare):
        return False
    if (
        COUNCIL.match(bare)
        or ORGAN.fullmatch(bare)
        or (
            not {"on", "to", "from"} & set(plain)
            and re.fullmatch(r"(?!DOC|PDF|PPT|FAQ|TBC|DRAFT|FINAL|COPY)[A-Z]{3,6}", words[-1])
        )
    ):
        return True
    if "or" in plain or TWO.search(bare):
        return False
    if OF_A_PLACE.fullmatch(bare) or (plain[0] == "healthwatch" and len(words) < 5):
        return True
    first = next((i for i, w in enumerate(plain) if w in HEADS), None)
    if first == 0 and plain[1] in ("of", "for", "on"):
        return plain[0] in STRONG_OF | {"committee"}
    if plain[0] in ("friends", "league") and plain[1] == "of":
        return True
    if first is None:
        return plain[0] == "cyngor" or bool(AREA.match(bare))
    return plain[-1] in HEADS or (first <= 3 and plain[first] in STRONG_OF and plain[first + 1] in ("of", "for", "on"))
