"""Posts in which an interest lies: "A Name declared an interest in item 5 as a director of Vale Homes", "As a trustee of Vale Aid, B Name …".

Whoever says that they "had become" or "had been appointed" something at a body tells of a post of their own, whether they declare it or not.
"""

from __future__ import annotations

import re

from convenor.graph.worded import Worded
from convenor.ingest.lists import plural_offices
from convenor.ingest.names import told_posts
from convenor.ingest.names.findings import Findings
from convenor.ingest.names.prose_names import in_prose
from convenor.ingest.words.body_words import is_generic
from convenor.ingest.words.shapes import HONORIFIC, is_proper, is_title

DECLARES = re.compile(
    r"[^.;]{0,60}?\b(?P<verb>declar|disclos|regist|not)(?:ed|es|ing|e)?\b|"
    r",? (?:(?:in|on|re|regarding|for|in respect of|in relation to|with regard to) )?(?:agenda )?items?(?: no\.?)? \d"
)
SAYS = re.compile(
    r"\s+(?:also |then )?(?:said|told|advis\w+|stat\w+|inform\w+|report\w+|announc\w+|explain\w+|mention\w+|remind\w+|confirm\w+|declar\w+|disclos\w+|not\w+)\b"
)
_LEAD = r"(?:now|also|currently|recently|both|an?|the|one of the|joint|our)\s+"
AS = re.compile(rf"\b(?:as|being)\s+(?:{_LEAD}){{0,3}}(?=[A-Za-z])")
OWN = re.compile(
    r"\b(?:he|she|they)\s+(?:(?:also|now|currently|recently)\s+)?(?:(?P<chairs>chair(?:s|ed)?)\s+|"
    r"(?:(?:is|was|were|are|(?:had|has|have)\s+(?:now\s+|also\s+|recently\s+)?become|became)|(?:had|has|was|were|have)\s+(?:now\s+|also\s+|recently\s+)?(?:been\s+)?(?:appointed|elected|made|co-opted|named)(?:\s+as)?)\s+"
    rf"(?:{_LEAD}){{0,3}})(?=[A-Za-z])"
)
RIGHT_BEHIND = re.compile(
    r"\s+(?:(?:also|then|further)\s+)?\w+(?:,\s+(?:for|in)\s+[a-z][a-z ]{2,40},)?(?:\s+(?:to\s+)?(?:the\s+)?(?:meeting|members|board|committee|council|forum|group|panel|trust|trustees|governors|partnership)(?:\s+present)?)?(?:\s+that)?\s+$",
    re.I,
)  # what stands between a name and the "she" that is said of it: a verb, whom it was said to
INTEREST_AS = re.compile(
    r"[^.;]*?\b(?:declar|disclos|regist)\w*\s(?:[^.;]*?\b(?:interests?|items?)\b)(?:(?!\b(?:as|because|since|that|who|when|said|told)\b)[^.;])*(?:\b(?:as|because|since|that)|[:–-])\s+$"
)  # and between it and the reason for an interest
OF_OTHERS = re.compile(
    r"\b(?:wife|husband|partner(?! (?:at|in|of|with)\b)|spouse|son|daughter|brother|sister|mother|father|friend|relative|family|who|(?:re-?)?appointment|(?:re-?)?election|thank(?:s|ed)?)\b"
)
ANOTHER = re.compile(r"(?:,|,? and| &)\s+(?=[A-Z])")  # before the next of several
SEVERAL = Worded(
    rf"\b(?:as|being)\s+(?:both\s+|joint\s+)?(?:{plural_offices.HELD}|members|partners|shareholders|employees|owners)\b",
    re.I,
)
ALL = re.compile(rf"{plural_offices.HELD}|(?:(?:board|committee|council|executive|lay) )?members|partners", re.I)
DECLARED_OF = Worded(r"\b(?:declarations?|interests?)(?: of interests?)? (?:of|from|by) $")
OPENS = Worded(
    rf"(?:^|[.;:]\s|\n)\W*(?:\d[\d.]*\s+)?(?:As|Being)\s+(?:{_LEAD}){{0,3}}(?P<said>[A-Za-z][^.;:()]{{5,110}}),\s*$"
)
TELLS_MORE = re.compile(
    r"\s+(?!(?:was|is|were|are) (?:noted|declared|disclosed|registered|recorded|minuted)\b)(?:had|has|have|was|is|were|are|would|will|did|does|could|should|said|[a-z]+ed)\b"
)  # behind a body: "as the engineer of Vale Council had said"
NO_TITLE = re.compile(
    r"\b(?:by|from|for an?|of an?|to the|as|of the (?!(?:board|committee|council|trustees|governors|governing|management|executive|friends)\b))\b",
    re.I,
)
AN_INTEREST = re.compile(r"\b(?:interests?|items?|membership)\b")
LINK = re.compile(r"\s+(?:of|on|for|at|with|in|to)\s+(?:the\s+)?(?=[A-Z])")
NO_POST = re.compile(
    r"(?:no|not|never|neither|once|part(?!-)|result|matter|gift|owner|resident|friend|supporter|customer|user|patient|tenant|neighbour|parent|pupil|student|reader|landowner|freeholder|leaseholder)\b",
    re.I,
)
FARTHEST, LONGEST_TITLE = 260, 50  # code points behind a name in which a post may begin, and of its title

LISTED = re.compile(
    r"^[^\n]{0,50}\b(?:declar\w+|disclos\w+|statements?)\b[^\n]{0,40}\binterests?\b[^\n]{0,40}$(?P<entries>(?:\n(?!\W{0,4}\d{1,3}[.)]?\s+[A-Z])[^\n]{0,120})*)\Z",
    re.I | re.M,
)  # a heading, and below it lines without a number
FAR_ABOVE = 600  # code points above an entry in which the heading of its list stands


def are_listed(findings: Findings, place: int) -> bool:
    """Whether a line that begins at a place, but for a form of address, is an entry of a list of interests that were declared."""
    begins = findings.text.rfind("\n", 0, place) + 1
    above = findings.text[max(0, begins - FAR_ABOVE) : begins].rstrip("\n")
    return place - begins < len("Borough Councillors ") and LISTED.search(above) is not None


def behind(before: str, rest: str) -> tuple[str, str] | None:
    """(title, body) of the post that the words behind a name say an interest lies in, or that somebody tells of as their own."""
    near = rest[: FARTHEST + 120]
    if (other := ANOTHER.match(near)) and SEVERAL.search(near) and (named := in_prose(near)):
        return behind("", near[named[0][1] :]) if named[0][0] == other.end() else None
    cues = [*_of_an_interest(near), *_of_their_own(near)]
    if DECLARED_OF.search(before) and (first := AS.match(near, 1)):
        cues.insert(0, first)
    for cue in cues:
        between = near[: cue.start()]
        if cue.start() > FARTHEST or OF_OTHERS.search(between) or in_prose(between):
            continue
        if cue.groupdict().get("chairs"):
            found = body_of(re.sub(r"^the ", "", near[cue.end() :]))
            if found:
                return "Chair", found
        elif told := _post(near[cue.end() :]):
            return told
    return None


def _of_an_interest(near: str) -> list[re.Match[str]]:
    """Where the words behind a name say as what it has an interest; what was but noted is not of the name."""
    declares = DECLARES.match(near)
    found = list(AS.finditer(near, declares.end())) if declares else []
    noted = declares is not None and declares["verb"] == "not"
    return [cue for cue in found if not noted or AN_INTEREST.search(near, 0, cue.start())]


def _of_their_own(near: str) -> list[re.Match[str]]:
    """Where the words behind a name say what "she" is, of whom nobody else was told before."""
    if not (DECLARES.match(near) or SAYS.match(near)):
        return []
    own = (cue for cue in OWN.finditer(near) if cue.start() <= FARTHEST)
    return [cue for cue in own if RIGHT_BEHIND.match(near[: cue.start()]) or INTEREST_AS.match(near[: cue.start()])]


def ahead(before: str) -> tuple[str, str] | None:
    """(title, body) of the post with which the sentence opens that tells of somebody ("As a trustee of Vale Aid, …")."""
    opens = OPENS.search(before)
    post = _post(opens["said"]) if opens else None
    return post if opens and post and opens["said"].endswith(post[1]) else None


def _post(words: str) -> tuple[str, str] | None:
    """(title, body) with which some words begin."""
    for link in LINK.finditer(words, 0, LONGEST_TITLE + 20):
        title = " ".join(words[: link.start()].split())
        title = plural_offices.one(title) if ALL.fullmatch(title) else title
        if len(title) > LONGEST_TITLE or not is_title(title) or NO_POST.search(title) or NO_TITLE.search(title):
            return None
        if body := body_of(words[link.end() :]):
            at = words.find(body, link.end())
            return None if at >= 0 and TELLS_MORE.match(words, at + len(body)) else (title, body)
    return None


def body_of(words: str) -> str:
    """The body with which some words begin, for an interest lies in one: capitals too that are not known for a body's."""
    found = told_posts.held_in(words)
    if found or HONORIFIC.match(words):
        return "" if is_generic(found) else found
    name = told_posts.NAME.match(words)
    said = " ".join(name.group().rstrip(".,").split()) if name else ""
    owner = re.search(r"[’']s?\b", said)
    return said if " " in said and not owner and is_proper(said) and not is_title(said) else ""
