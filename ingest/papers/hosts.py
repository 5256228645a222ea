"""Whose paper it is: the body that met and the organisation that it belongs to."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import takewhile

from convenor.graph import dates
from convenor.graph.model import Block, Document
from convenor.graph.reading import Part
from convenor.graph.remembered import remembered
from convenor.graph.worded import Worded
from convenor.ingest.lists.entry import known_person
from convenor.ingest.names import body_names, prose_names, sites, whole_names
from convenor.ingest.names.title_owners import RUN_ON
from convenor.ingest.papers import organs, plan_owners
from convenor.ingest.papers.title_tops import lists_people, title_lines
from convenor.ingest.words import body_words
from convenor.ingest.words.body_words import in_title_case
from convenor.ingest.words.shapes import is_body

JOINT = re.compile(r"\b(?:joint|partnership|integrated|regional|combined|boards in common)\b", re.I)
UNITS = re.compile(
    r"\b(?:committee|sub-?committee|panel|group|forum|cabinet|executive|board|governors|working party|workgroup)$", re.I
)
GOVERNED = re.compile(
    r"^(?:The )?(?:(?:(?:full )?governing (?:body|board)|board of (?:directors|governors|trustees|management|commissioners)|council of governors) of (?:the )?(?P<of>.+)|"
    r"(?P<whose>.+?)[’']?s? "
    r"(?:(?:full )?governing (?:body|board)|board of (?:directors|governors|trustees|management|commissioners|education|supervisors)|council of governors))$",
    re.I,
)
OWN_BOARD = re.compile(
    r"^(?P<whose>(?:NHS )?[A-Z]{3,8}|Healthwatch (?!.*\bAdvisory\b).+|.+ (?:Trust|Authority|Association|Society|Charity|College|University|CCG|ICB)) Board$"
)
COMMITTEE_OF = re.compile(r"(?:[\w,&’'-]+ ){1,8}(?:committee|panel|group|party) of (?:the )?", re.I)
OF_AN_OWNER = re.compile(
    r"^(?:The )?(?:(?!\b[Jj]oint\b).){0,70}?\b(?:Committee|Panel|Board|Cabinet|Executive|Council|Trustees|Directors|Governors|Group) of (?:the )?(?P<whose>[A-Z].+)$"
)  # "Planning Committee of X Council"
OWN_COMMITTEE = re.compile(
    r"^(?:The )?(?P<whose>(?:(?!\b(?:[Jj]oint|and|&|in [Cc]ommon)\b).)+? (?:Council|NHS Trust|Trust|CCG|ICB|Clinical Commissioning Group|College|University|"
    r"Authority|Association|Society|Charity|Foundation|Hospice|(?:Drainage|Health|Safeguarding \w+) Board|(?:\w+ )?(?:Partnership|Alliance)))"
    r"(?:,| [–-])? (?:(?!Joint\b).)*(?:Committee|Cabinet|Executive|Panel|(?:Executive|Business|Steering|Strategic|Delivery|Working|Management|Reference) Group)$"
)  # "X Council Planning Committee"
OF_NOBODY = frozenset(
    "full the local shadow joint interim school schools academy academies trust college federation".split()
)
PRACTICE = re.compile(
    r"^(?P<whose>.+ (?:surgery|practice|surgeries|medical (?:group|centre|practice|partnership)|health centre))"
    r"(?:,| [–-])? (?:patients?\b.*|ppg|prg|friends.*)$",
    re.I,
)
PATIENTS = re.compile(r"\bpatients?\b|\b(?:ppg|prg)\b", re.I)
SURGERY = re.compile(
    r"(?:[A-Z][\w’'-]+ ){1,5}?(?:Surgery|Surgeries|Medical (?:Group|Centre|Practice|Partnership)|Health Centre|Practice)(?=$|[ ,–-])"
)
WHOLE = re.compile(
    r"(?:[A-Z][\w’'-]* ){1,5}Federation of Schools$|University of [A-Z]|(?:Royal |London )?Borough of [A-Z]|City of [A-Z]"
)
MINUTES_OF = re.compile(
    r"(?P<whose>[^a-z\d]{3,90} [^a-z\d]+) [Mm]inutes of (?:the |a )?(?:[Mm]eeting of (?:the )?)?(?=[A-Z])"
)
VENUES = re.compile(r"\b(?:centre|hall|hotel|inn|church|library|house|chambers?)$", re.I)
HOSTS = re.compile(
    r"\b(?:council|trust|authority|icb|integrated care board|ccg|clinical commissioning group|health board|school|academy|college|university|charity|"
    r"association|society|company|limited|ltd|cic|federation|constabulary|foundation|hospice|commissioners|museum|institute|corporation|"
    r"drainage board|council (?:for|of) voluntary (?:services?|action|organi[sz]ations?)|cvs)$|^voluntary action [\w ]+$|^citizens[’']? advice [\w ]+$",
    re.I,
)
SHARED = re.compile(r"\b(?:partnership|alliance|network|collaborative|consortium)$", re.I)  # bodies of several
MEETS = ("minutes", "notes", "key messages", "agenda", "notice")  # kinds of paper that tell of a meeting
LONGEST_TITLE = 300  # code points
SPEAKS = 60_000  # code points in which a paper speaks of its organisation
KIND_OF_PAPER = re.compile(
    r"^(?:draft |revised )?(?:terms of reference|constitution|standing orders|(?:articles|memorandum) of association|rules|bye-?laws|membership|"
    r"composition|governance (?:structure|arrangements|handbook)|scheme of governance)"
    r"(?:,? (?:and|&) (?:membership|composition|constitution|terms of reference|standing orders|code of conduct|rules)(?= (?:of|for) |:? (?-i:[A-Z])))?"
    r"(?: of| for|:| [–-])? (?:the )?(?=[A-Z])",
    re.I,
)
ADOPTED = Worded(
    r"\(?\b(?:adopted|approved|agreed|ratified|endorsed|signed off|amended|reviewed) (?:by|at|on)\b.*$", re.I
)
NAMES = re.compile(
    r"\b(?:name of the (?:\w+ ){0,3}?(?:shall be|will be|is)|(?:association|society|club|group|charity|council|company|"
    r"trust|partnership|board|forum|committee|panel|network|organisation) (?:shall be|will be|is) (?:called|named|known as))"
    r":? (?:the )?(?:[“\"‘'](?:the )?(?P<quoted>[A-Z][^”\"’']{2,80})[”\"’']|(?P<name>[A-Z][\w’'&-]*(?: (?:of|and|for|the|in|on|&|"
    r"[A-Z][\w’'&-]*))*))"
)
ENTITLED = re.compile(
    r"(?:the )?(?!(?:draft|new|revised|updated|proposed|annex|appendix)\b)(?P<name>(?-i:[A-Z])[\w’'&-]*(?: [\w’'&-]+){1,6})\s*[:,–—-]?\s+terms of reference\b",
    re.I,
)  # "Vale Forum: Terms of Reference"
ENTITLED_OF = re.compile(
    r"(?:the )?(?:(?:draft|revised|model) )?(?:constitution|rules|bye-?laws|terms of reference) (?:of|for) (?:the )?(?P<name>[A-Z].{3,80})$",
    re.I,
)  # "Constitution of the Friends of Vale Moor"
_MEMBERS = re.compile(
    r"(?:\d+[.)]? )?(?:(?:core|full|voting|the) )?(?:members(?:hip)?|composition)(?: of the \w+)?(?:\W*$|: )|who (?:sits|is|are|belongs|can join)\b",
    re.I,
)
_CLAUSE = re.compile(r"\b(?:shall|must|will have|consists? of|comprises?)\b")
SUBJECT = re.compile(r"\s*(?:\([^()]{2,12}\)\s+)?(?:is|are|was|has|works|brings)\b")  # "Vale Trust is run by six."
ABOUT = re.compile(
    r"(?:committee|board|group|panel|forum|partnership) (?:details|information|membership|members|profile)|membership(?: (?:details|list))?",
    re.I,
)  # heads the page of a body whose name stands beside it
PURPOSE = re.compile(
    r"\b(?:purpose|role|aim|remit|function|job|terms of reference)s? of (?:the )?(?P<name>[A-Z][\w’'& -]{3,90}?)(?: \([A-Z]\w+\))?"
    r"(?: is| are| will| shall|:|$)"
)


def body_of(top: list[str]) -> str | None:
    """The body whose paper it is: in the title lines a committee before the organisation that it belongs to."""
    names = _names(top)
    units = [n for n in names if UNITS.search(n) and not HOSTS.search(n)] if len(names) > 1 else []
    return units[0] if units and HOSTS.search(names[0]) else next(iter(names), None)


def body_of_page(title: str, top: Sequence[str]) -> str | None:
    """The body whose page it is: the one that its title names, in full or without its last word ("Vale Parish Councillors")."""
    if body := body_of([title, *(line for line in top if ". " not in line)]):
        return body
    named = (body_words.clean(name) for line in top for _, _, name in body_names.in_prose(line))
    named = (n for n in named if (HOSTS.search(n) or UNITS.search(n)) and not body_words.is_generic(n))
    named = (n for n in named if n.rpartition(" ")[0].lower() in title.lower())
    opens = (
        found[0][2]
        for line in top
        if (found := body_names.in_prose(line)) and SUBJECT.match(line, found[0][1]) and found[0][0] < 5
    )
    own = (name for name in opens if HOSTS.search(name) or SHARED.search(name))
    about = map(whole_names.body_name, top[:3] if any(map(ABOUT.fullmatch, top[:2])) else ())
    return (
        next(named, None)
        or next((body_words.clean(n) for n in own if not body_words.is_generic(n)), None)
        or next(filter(None, about), None)
    )


def body_of_terms(title: str, blocks: Sequence[str]) -> str | None:
    """The body that terms of reference are of: whose name a clause gives, whom the title names, whose purpose is told."""
    if named := next(filter(None, map(NAMES.search, blocks[:40])), None):
        return body_words.clean(named["quoted"] or named["name"])
    entitled = ENTITLED.match(title)
    if (
        entitled
        and not body_of([title])
        and UNITS.search(entitled["name"])
        and not body_words.is_generic(entitled["name"])
    ):
        return body_words.clean(entitled["name"])
    lines = (in_title_case(line) if line.isupper() else line for line in (title, *blocks[:3]))
    of = (whole_names.body_name(match["name"]) for match in map(ENTITLED_OF.match, lines) if match)
    if whole := next(filter(None, of), None):
        return whole
    if body := body_of([title, *takewhile(_is_cover, blocks[:14])]):
        return body
    told = (names[0][2] for match in filter(None, map(PURPOSE.search, blocks[:20]))
            if (names := body_names.in_prose(match["name"])) and names[0][0] == 0)  # fmt: skip
    purpose = next((body_words.clean(name) for name in told if not body_words.is_generic(name)), None)
    return purpose or plan_owners.opening(blocks[: plan_owners.FIRST])


def _is_cover(words: str) -> bool:
    """Whether a line of terms of reference stands before their clauses and those who sit, whose bodies are not the one that they are of."""
    return not (_MEMBERS.match(words) or _CLAUSE.search(words)) and _is_title(words)


def host(document: Document, part: Part, top: Sequence[Block]) -> str | None:
    """The one organisation whose meeting or plan it is, so that its post-holders need not say where they work; `top` are the first blocks."""
    if part.body and (whose := _governed(part.body)):
        return whose
    if part.body and (service := organs.health_service(part.body, document.text)):
        return service
    if part.body and PATIENTS.search(part.body):
        return next(filter(None, (_practice(document.text[b.start : b.end]) for b in top[:4])), None)
    lines = (document.text[b.start : b.end] for b in top if b.kind != "row")
    names = _names(list(takewhile(_is_cover if part.kind == "terms" else _is_title, lines)))
    named = next((n for n in names if HOSTS.search(n) or WHOLE.match(n)), None)
    if named := named or sites.of(document.site or document.title, site=bool(document.site)):
        return named
    whole = document.text[part.start : part.end] if part.kind not in MEETS and not part.body else ""
    if whole and (told := plan_owners.owner(whole)):
        return told
    if not (names or part.body):
        return commonest(whole)
    names = [n for n in (part.body, *names) if n and not JOINT.search(n)]
    kinds = organs.having(names)
    if (
        document.body
        and any(kind.search(document.body) for kind in kinds[-1:])
        and not body_words.is_generic(document.body)
    ):
        return document.body
    return next(filter(None, (commonest(document.text, kind, fewest=1) for kind in kinds)), None)


def _practice(line: str) -> str | None:
    """The surgery that a title line names, whose staff sit with its patients."""
    line = in_title_case(line) if line.isupper() else line
    found = SURGERY.match(line) if len(line) < LONGEST_TITLE else None
    return found.group() if found and not dates.find(found.group()) else None


@remembered
def _is_title(words: str) -> bool:
    """Whether a line names no people with a form of address or a given name, and so may be a title."""
    some = any(known_person(name) for _, _, name in prose_names.in_prose(words[:LONGEST_TITLE]))
    return not (some or lists_people(words))


def governs(body: str) -> bool:
    """Whether a body governs an organisation, so that its offices are the organisation's."""
    if organs.OF_ITS_OWN.search(body):
        return False
    return bool(OWN_BOARD.match(body) or (whole_names.governs(body) and not COMMITTEE_OF.match(body)))


def _governed(body: str) -> str | None:
    """The organisation that the name of a body tells: "X Trust" of its board, "Y Surgery" of its patients' group, "Z Council" of its committee."""
    if (match := GOVERNED.match(body)) and (match["of"] or match["whose"].lower() not in OF_NOBODY):
        whose = match["whose"] or match["of"]
        return None if whose.endswith((" of the", " of")) else whose
    if (match := OF_AN_OWNER.match(body)) and HOSTS.search(match["whose"]):
        return match["whose"] if not body_words.is_generic(match["whose"]) else None
    if whose := organs.owner(body):
        return whose
    if match := OWN_BOARD.match(body) or PRACTICE.match(body) or OWN_COMMITTEE.match(body):
        return match["whose"] if not body_words.is_generic(match["whose"]) else None
    return (
        body
        if (HOSTS.search(body) or whole_names.AREA.match(body) or body.startswith("Cyngor "))
        and not whole_names.is_unit(body)
        and not organs.OF_ITS_OWN.search(body)
        and not body_words.is_generic(body)
        else None
    )


def commonest(text: str, kind: re.Pattern[str] = HOSTS, fewest: int = 2) -> str | None:
    """The organisation of a kind that a paper speaks of: the only one, or one that stands out; `fewest` mentions of it."""
    counts = Counter(
        body_words.clean(n)
        for line in text[:SPEAKS].splitlines()
        for _, _, n in body_names.in_prose(line)
        if kind.search(n) and " to " not in n and not body_words.is_generic(n)
    )
    best = counts.most_common(2)
    if not best or best[0][1] < fewest or (len(best) > 1 and best[0][1] < 2 * best[1][1]):
        return None
    return best[0][0]


def _names(top: list[str]) -> list[str]:
    """The bodies named in title lines, dated lines first, a name that a line break cuts joined again."""
    lines = [
        line for line in title_lines(top[:8]) if len(line) < 160 and not (line.endswith(".") and len(line.split()) > 6)
    ]
    out: list[str] = []
    for index, line in enumerate(lines):
        below = lines[index + 1] if index + 1 < len(lines) else ""
        short = bool(below) and max(len(line), len(below)) < 60
        joins = short and is_body(below) and body_words.is_generic(below) and not below.startswith("Our ")
        for candidate in (line, f"{line} {below}") if joins else (line,):
            out += [n for n in _in_line(candidate) if n not in out]
    dated = [n for line in lines if dates.find(line) for n in _in_line(line)]
    units = [n for n in out if UNITS.search(n) and not HOSTS.search(n)]
    return out if units else list(dict.fromkeys([*dated, *out]))


@remembered
def _in_line(line: str) -> tuple[str, ...]:
    """The bodies that a title line names, places where they meet left out."""
    line = in_title_case(line) if line.isupper() and " " in line else line
    if (owned := MINUTES_OF.match(line)) and owned["whose"].isupper():
        line = (
            f"{in_title_case(owned['whose'])}; {line[owned.end() :]}"  # "VALE NHS TRUST Minutes of the Audit Committee"
        )
    line = re.sub(r"^(?:draft )?minutes of (?:the |a )?", "", line, flags=re.I)
    line = KIND_OF_PAPER.sub("", ADOPTED.sub("", line))
    line = re.sub(
        r"\s+(?:Strategy|Plan|Framework|Terms of Reference|Constitution|Minutes|Agenda|Annual Report)\b(?! (?:[\w&]+ ){0,3}(?:Group|Board|Committee|Forum|Panel|Partnership|Team)$).*$",
        "",
        line,
    )
    line = re.split(r"\b(?:held (?:at|in|on)|venue:|location:|, at )\b", line, flags=re.I)[0]
    named = (n for _, _, n in body_names.in_prose(line) if not body_words.is_generic(n) and not VENUES.search(n))
    out = [both["english"] if (both := whole_names.TWO_LANGUAGES.match(n)) else body_words.clean(n) for n in named]
    return tuple(each for n, both in ((n, RUN_ON.match(n)) for n in out) for each in (both.groups() if both else (n,)))
