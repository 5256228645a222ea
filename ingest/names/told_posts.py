"""Posts told in small letters behind a name, with the body that they are held at, and bodies that a word stands for.

"A Name, a lecturer in law at Vale College"; "B Name, who is treasurer of the Hill Trust"; "C Name is now manager at Bright
Start"; "D Name, who works for Vale Aid as its training officer"; "E Name, Vale Aid's co-director"; "the Trust's new treasurer, F Name".
"""

from __future__ import annotations

import re
from typing import NamedTuple

from convenor.graph.remembered import remembered
from convenor.graph.worded import Worded
from convenor.ingest.names import body_names
from convenor.ingest.names.affiliations import LETTERS, OPENS_BODY, is_firm
from convenor.ingest.names.departments import DEPARTMENT, SUBJECT_ENDS, SUBJECTS
from convenor.ingest.words.body_words import is_generic
from convenor.ingest.words.shapes import SMALL, is_proper, is_title

_TITLE = r"(?P<title>[a-z][a-z’'-]*(?: (?!(?:at|with|who|said|which)\b)[a-z][a-z’'-]*){0,5}?)"
_AT = r"\s+(?P<link>at|of|with|for|to|from)\s+(?:the\s+)?(?P<body>[A-Z].*)"
_LEAD = r"(?:(?:an?|the|our|now|also|then|currently|both|still)\s+)*"
POST = re.compile(rf"^,\s+(?P<was>formerly\s+|until recently\s+)?{_LEAD}{_TITLE}{_AT}", re.S)
IS = re.compile(
    rf"^(?:,?\s+who)?\s+(?:also\s+|currently\s+|now\s+)*(?:is|(?<!who\s)was|became|has become|has been|remains|serves as|(?P<was>used to be|was formerly|was previously))\s+{_LEAD}{_TITLE}{_AT}",
    re.S,
)
WHO_IS = re.compile(r"^,\s+who\s+is\s+(?:also\s+|now\s+|currently\s+|the\s+)*(?P<said>[A-Z].*)", re.S)
LINK = re.compile(r"\s+(?P<link>of|at|for|to|with)\s+(?:the\s+)?(?=[A-Z])")
WORKS = re.compile(
    r"^,?\s+(?:who\s+)?(?:also\s+)?works?\s+(?:for|at)\s+(?:the\s+)?(?P<body>[A-Z][^,.;]{2,80}?)(?:\s+as\s+(?:its|their|an?|the)\s+(?P<title>[A-Za-z][^,.;]{2,60}?))?(?=[,.;]|\s+(?:and|said|would|will|is|has)\b|$)",
    re.S,
)
OWNED = re.compile(
    r"^,\s+(?P<body>[A-Z][\w&-]*(?:\s+(?:of|and|for|the|&|[A-Z][\w&-]*)){0,6}?)(?:[’']s|(?<=s)[’'])\s+(?P<title>[a-z][a-z’' -]{2,50}?)(?=[,.;]|\s+(?:said|was|is|has|will|told|asked|reported)\b|$)",
    re.S,
)
OWNED_IS = re.compile(
    r"^(?:,?\s+who)?\s+(?:is|(?<!who\s)was|became|has become|(?:has|had) been (?:made|appointed|named)|was (?:made|appointed|named)|remains)\s+(?:now\s+|also\s+)?(?P<body>[A-Z][\w&-]*(?:\s+(?:of|and|for|the|&|[A-Z][\w&-]*)){0,6}?)"
    r"(?:[’']s|(?<=s)[’'])\s+(?P<title>[A-Za-z][A-Za-z’' -]{2,60}?)(?=[,.;]|\s+(?:from|until|in|on|at|since)\b|$)",
    re.S,
)
FOR_YEARS = re.compile(
    r"^\s+for\s+(?:his|her|their)\s+(?:[a-z]+\s+){0,4}?(?:years|time|service|work|contribution|efforts|tenure|term)(?:\s+(?:of\s+office|in\s+office|of\s+service))?\s+as\s+(?:the\s+|our\s+|an?\s+)?"
    r"(?P<title>[A-Za-z-]+(?:\s[a-z-]+){0,3}?)(?=\s+(?:of|on|to)\s|[.,;]|\s+and\b|$)",
    re.S,
)  # thanks to somebody who was that
CAPITALS = re.compile(
    r"(?:[A-Z][\w’'&-]*|CEO)(?:(?:,? (?:of|for|and|&|the|to))* [A-Z][\w’'&-]*)*"
)  # a post as it is printed, whose end no mark shows
BODILY = Worded(
    r"\b(?P<title>(?:(?:Deputy|Vice|Acting|Interim|Assistant|Chief|Executive|Managing|Medical|Finance|Community|Portfolio|Operations|Strategic|Service|Area)[ -])*"
    r"(?:Mayor|Leader|Chair(?:man|woman|person)?|Chief Executive|President|Secretary|Treasurer|Manager|Clerk|Councillor|Officer|Principal|Headteacher|Convenor|Spokes\w+|"
    r"Director(?: of [A-Z]\w+(?: (?:and )?[A-Z]\w+){0,3})?|Head of [A-Z]\w+(?: (?:and )?[A-Z]\w+){0,3})|"
    r"(?:(?:deputy|vice|acting|interim|assistant|executive|managing|medical|finance|community|operations|service|area|regional|project|programme|development|communications|campaigns?)[ -])*"
    r"(?:mayor|leader|chair(?:man|woman|person)?|chief executive|president|secretary|treasurer|manager|clerk|officer|principal|head ?teacher|conven[eo]r|spokes\w+|director|co-?ordinator))\s+$"
)  # "Vale Council Chief Executive A Name"
MEANT = frozenset(
    "Trust College Council Charity Alliance Partnership Association Society Club Federation School Academy Group Network Foundation "
    "Authority University Forum Board Committee Company Church Hospice Corporation Panel Union".split()
)  # words that stand for a body that was named before
NOT_FIRMS = frozenset(
    "adult adults social care children children's health public finance place housing education transport environment economic community "
    "communities services people music research fundraising income digital culture learning business clinical primary secondary mental "
    "family families youth safety skills programmes projects information human parliament".split()
)  # what posts are about
OF_BODIES = re.compile(
    r"(?:chair\w*|secretary|treasurer|president|trustee|patron|founder|owner|proprietor|chief executive|principal|head ?teacher)$",
    re.I,
)  # offices that are held in a body, and of no subject ("treasurer of …", not "director of …")
AND = re.compile(r",? and (?:also )?(?:the |an? )?(?=\w)")
TITLE_WORD = re.compile(
    r"(?:(?:[Vv]ice|[Dd]eputy|[Cc]o)[- ])?(?:[Cc]hair\w*|[Ss]ecretary|[Tt]reasurer|[Pp]resident|[Tt]rustee|[Gg]overnor|[Dd]irector|[Hh]ead|[Cc]lerk|[Mm]ember|[Pp]atron)\b(?= (?:of|at|for|to)\b)"
)
NAME = re.compile(r"(?!State\b)[A-Z][\w’'&.-]*(?:\s+(?:(?:and|of|for|the|&|in)\s+){0,2}[A-Z][\w’'&.-]*){0,6}")
NO_POST = frozenset("part head friend supporter author student reader speaker owner resident pupil".split())
LONGEST_TITLE = 60  # code points
MOST_NAMED, LONGEST_BODY = 5, 100  # places at which a body may be named in full, and code points of its name
FAR = 900  # code points before a word in which the body that it stands for may be named
SAME = re.compile(r",?\s+(?:at|of|from|with|for) the same (?P<word>[A-Za-z]+)$")
ITS = Worded(r"\b[Ii]ts\s+(?:(?:new|current|present)\s+)?$")


class Post(NamedTuple):
    """A post as told: title, body, and whether it has ended."""

    title: str
    body: str
    former: bool = False


def behind(rest: str) -> Post | None:
    """The post that the words behind a name tell, up to the end of their sentence."""
    for pattern in (POST, IS, OWNED, OWNED_IS, WORKS):
        if (told := pattern.match(rest)) and (post := _post(told.groupdict())):
            return post
    if told := WHO_IS.match(rest):
        return in_capitals(told["said"])
    alone = FOR_YEARS.match(rest)
    title = " ".join(alone["title"].split()) if alone else ""
    return Post(title, "", former=True) if title and is_title(title) else None


def several(rest: str) -> list[Post]:
    """The posts that the words behind a name tell, one behind the other ("who is treasurer of Vale Aid and Chair of Vale Trust")."""
    out = [post] if (post := behind(rest)) else []
    at = rest.find(out[0].body) + len(out[0].body) if out and out[0].body else 0
    if at and (joined := AND.match(rest, at)) and (other := in_capitals(rest[joined.end() :])):
        out.append(other)
    return out


def in_capitals(said: str) -> Post | None:
    """The post with which some words begin, in capitals, and the body behind it ("Monitoring Officer of Vale Council")."""
    for link in LINK.finditer(said):
        title = " ".join(said[: link.start()].split())
        if (
            len(title) > LONGEST_TITLE
            or not is_title(title)
            or (LINK.search(title) and " and " in title and is_title(title.rpartition(" and ")[2]))
        ):
            return None
        if body := _body(said[link.end() :], _may_be_firm(title, link["link"])):
            return Post(title, body)
    return None


def _post(told: dict[str, str | None]) -> Post | None:
    title = " ".join((told.get("title") or "").split())
    body = _body(re.sub(r"^the\s+", "", told.get("body") or ""), _may_be_firm(title, told.get("link")))
    if not body or (title and (not is_title(title) or title.split()[0] in NO_POST)):
        return None
    return Post(title, body, bool(told.get("was")))


def _may_be_firm(title: str, link: str | None) -> bool:
    """Whether capitals behind a title are a body without its head word: at or with one, or an office's, whose "of" leads to no subject."""
    return link in (None, "at", "with") or (link == "of" and bool(OF_BODIES.search(title)))


def _body(words: str, may_be_firm: bool) -> str:
    """The body with which some words begin: a name by its head word or first word, else capitals where they may be a firm's."""
    other = next((cut for cut in AND.finditer(words) if TITLE_WORD.match(words, cut.end())), None)
    words = words[: other.start()] if other else words  # the next post
    found = body_names.in_prose(words)
    if found and found[0][0] == 0:
        return "" if is_generic(found[0][2]) else found[0][2]
    match = NAME.match(words)
    name = " ".join(match.group().rstrip(".").split()) if match else ""
    plain = {word.lower().strip(",.") for word in name.split()}
    firm = is_firm(name) and is_proper(name) and bool(plain - (NOT_FIRMS | SUBJECTS | SUBJECT_ENDS | SMALL))
    firm = (firm and not DEPARTMENT.search(name)) or bool(LETTERS.fullmatch(name))
    return name if (may_be_firm and firm) or OPENS_BODY.match(name) else ""


def held_in(words: str) -> str:
    """The body with which the words behind "as a director of" begin, a firm's name too; ""."""
    found = body_names.in_prose(words)
    return found[0][2] if found and found[0][0] <= len("the ") else _body(words, may_be_firm=True)


@remembered
def ahead(before: str) -> Post | None:
    """The post with its body before it that stands right before a name ("Vale Council Chief Executive A Name")."""
    told = BODILY.search(before)
    pre = before[: told.start("title")].rstrip() if told else ""
    found = body_names.in_prose(pre) if pre else []
    if told is None or not found or found[-1][1] != len(pre) or is_generic(found[-1][2]):
        return None
    return Post(" ".join(told["title"].split()), found[-1][2])


def meant(text: str, at: int, word: str, unit: bool = False) -> str:
    """The body that "the Trust" stands for at a place: the last one named before it that ends so; "" where there is none.

    A `unit` may be called by what it deals with alone ("Audit Committee").
    """
    word = word.removeprefix("The ")
    if word not in MEANT:
        return ""
    before = text[max(0, at - FAR) : at]
    lines = before.splitlines() if unit else [before]
    found = (name.rpartition("\n")[2] for line in lines for _, _, name in body_names.in_prose(line))
    ends = [name for name in found if name.split()[-1:] == [word]]
    named = [name for name in ends if not is_generic(name) or (unit and " " in name.removeprefix("The "))]
    return named[-1] if named else ""


def is_of_another(word: str, own: str | None) -> bool:
    """Whether "the Committee" in the paper of a board called otherwise is another body, named before it if anywhere."""
    plain = word.lower().removeprefix("the ")
    return bool(own) and plain in ("committee", "panel", "group", "forum") and plain not in (own or "").lower().split()


def whole(text: str, short: str) -> str:
    """The one body of a text whose name opens with a short one ("Vale Edge" of "Vale Edge Hospitals NHS Trust"); else the short one."""
    at = [match.start() for match in re.finditer(rf"\b{re.escape(short)} (?=[A-Z])", text)][:MOST_NAMED]
    found = [body_names.in_prose(text[start : start + LONGEST_BODY].split("\n")[0]) for start in at]
    named = {each[0][2] for each in found if each and each[0][0] == 0}
    return named.pop() if len(named) == 1 else short


def same(text: str, at: int, title: str) -> tuple[str, str] | None:
    """The title and the body of a post told to be "at the same Trust", where a Trust was named before a place."""
    said = SAME.search(title)
    body = meant(text, at, said["word"].capitalize()) if said else ""
    return (title[: said.start()], body) if said and body else None


def owner(text: str, at: int, before: str) -> str | None:
    """The body named last, where the words before a title end with "its"; "" where they do not, None where none was named."""
    if not ITS.search(before):
        return ""
    named = [name for _, _, name in body_names.in_prose(text[max(0, at - FAR // 3) : at]) if not is_generic(name)]
    return named[-1] if named else None
