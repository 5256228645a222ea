"""Where a title ends: before letters, a name, a clause or another post that ran on behind it; and the committee that it names.

"Head of Homes Vale Council AB" of Ann Bell; "Finance DirectorBo DeeClerk"; "Chair of the Audit Committee".
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from convenor.graph.worded import Worded
from convenor.ingest.lists import dashed_seats
from convenor.ingest.lists.own_letters import without_last
from convenor.ingest.names import departments
from convenor.ingest.names.affiliations import OWN_HEADS, RANK_ALONE
from convenor.ingest.names.departments import DEPARTMENT, LINKS
from convenor.ingest.names.findings import Findings
from convenor.ingest.roles.title_bodies import A_SCHOOL
from convenor.ingest.words.body_words import is_generic
from convenor.ingest.words.shapes import (
    NOT_NAMES,
    SMALL,
    TITLE_HEADS,
    TITLE_STARTS,
    is_body,
    is_proper,
    is_title,
    opens_title,
)

REACHED = re.compile(
    r"(?<![\s,;])[\s,;]*[(\[]?\b(?:tel|telephone|phone|mobile|e-?mail|ext)\b\.?:?[^()]*[)\]]?$|\s*\((?:agenda )?items?\b[^()]*\)$",
    re.I,
)  # how to reach somebody, or for what they came
INITIALLED = re.compile(r"\b(?:[A-Z]\. ?){1,3}(?:(?:Mac|Mc|[A-Z][’'])?[A-Z][a-z]{2,}|[A-Z][’'][A-Z][a-z]+)")
GLUED = re.compile(r"(?<=[a-z]{3})(?=[A-Z][a-z]{2,} [A-Z])")  # "DirectorBo Dee"
NO_TITLE = re.compile(r"(?:of|for|at|and|with|by|from|on)\b")
CLAUSE = Worded(
    r"(?<!whose name)[,;]? ?\b(?:is|are|was|were|has|had|have|will|would|made|gave|said|then|attended|joined|advised|reported)\b.*$",
    re.S,
)
LEFT_OPEN = re.compile(r"(?:[,;]? (?:by|and|of|for|the|to|with|at|in)|,? for (?:[a-z]+|\d+) (?:years|months))+$")
OPENS_SMALL = re.compile(r"^(?:[Tt]he|[Oo]ur|[Aa]n?) (?=[A-Z])")
BEFORE_NAME = re.compile(
    r"(?:[\s,;:/(–—-]*\b(?:(?:nominated |named )?(?:deputy|substitut(?:e|ing)|deputi[sz]ing|standing in|stand-in) for|on behalf of|in place of|and(?: from)?|with|(?:(?:County|Cty|Borough|Parish) )?(?:Cllr|Councillor)|(?:(?:Lord|Metro) )?Mayor|Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame)\b\.?)+$"
)  # what leads from a title to whoever is named next
ALL_OF = re.compile(r"\s*\((?:[Aa]ll|[Bb]oth)\b[^()]*\)?$")  # where those named so far come from
FOR_ANOTHER = re.compile(r"\b(?:deputy|substitute|stand-in|proxy) for\b", re.I)
NOMINATED = re.compile(r"nominated (?=[A-Z])")
HELPS = re.compile(r"\b(?:to|of|for|with|by|and|&)$")
_RANKS = r"(?:(?:vice|deputy|co|joint|independent|acting|interim|executive|honorary|hon\.?)[- ])*"
_KIND = (
    r"(?:committee|sub-?committee|board|panel|group|sub-?group|forum|partnership|council|assembly|alliance|cabinet|commission|"
    r"network|federation|task force|taskforce|working party|team|consortium)"
)
HEADS_IT = re.compile(
    rf"(?P<title>{_RANKS}(?:chair(?:man|woman|person)?|conven[eo]r))(?: (?:of|for|to) (?:the )?|, )(?!the\b)"
    rf"(?P<body>(?:(?:sub|working|steering|task|review|project|reference|advisory|management|finance|[A-Z][\w’'&/-]*)(?:,? (?:and|&|of|for|on|in|the)){{0,2}},? ){{1,9}}{_KIND}"
    r"|board of (?:directors|trustees|governors|management)|council of governors|(?:commission|committee|council|board|panel|working (?:group|party)|task and finish group) (?:on|for|of) (?:the )?[A-Z][\w’' &-]{3,60})",
    re.I,
)
KIND_ALONE = re.compile(
    r"(?:(?:county|district|borough|city|town|parish|community|full|whole|local|joint|main) )+\w+", re.I
)
WHICH_ONE = re.compile(
    r"(?:same|next|previous|above|relevant|other|then|whole|said|current|present|old|following|latter|former|appropriate|(?:new|first|local)(?= (?:sub-?|working |task |steering |review |project )?\w+$))\b",
    re.I,
)  # behind "the", of a body that is told but not named
AT_THE_TOP = Worded(
    r"^(?P<one>.+?) (?P<two>(?:(?:Deputy|Interim|Acting) )*(?:Chief Executive(?: Officer)?|Managing Director|Vice[- ]Chair(?:man|woman|person)?))$"
)  # "Director of Nursing Deputy Chief Executive"
RANKED = frozenset(
    "deputy vice acting interim assistant joint former associate executive senior group divisional regional the".split()
)
PLURAL = re.compile(
    r"(?P<one>[^,]*\b(?:member|representative|rep|officer|governor|trustee|director|manager|observer|advis[eo]r|co-?ordinator|secretary|delegate|nominee))s(?P<rest> \([^()]*\))?",
    re.I,
)
IN_CAPITALS = re.compile(r"[A-Z][\w’'&-]*(?: (?:(?:of|for|and|the|&|on|in) ){0,2}[A-Z][\w’'&-]*)*")
FEWEST = 3  # everyday words of which a body's name may be made
IN_BODIES = frozenset("gp executive volunteer student".split())  # words of posts with which bodies are called too
ENDS_BODY = OWN_HEADS | {"group", "centre", "college", "first"}  # with which a body of everyday words may end
NATIONS = frozenset("national welsh scottish irish english british uk".split())  # whose service is a body
EVERYDAY = departments.ABOUT | NOT_NAMES | SMALL
SERVES, TEAMS = frozenset("service services".split()), frozenset("team office unit section branch".split())
BEFORE_RANK = ("Deputy", "Acting", "Assistant", "Temporary", "Interim", "Vice")
IS_OF = re.compile(
    r"(?:(?:deputy|assistant|interim|acting) )*head", re.I
)  # of what it is about, and of no body but a school
OF_COUNCIL = re.compile(r"(?:deputy )?leader of the (?:council|opposition)", re.I)
OF_SEVERAL = re.compile(r"\b(?:of|to|for|with)\b", re.I)


def ended(title: str, name: str, others: Iterable[str]) -> str:
    """A title without what ran on behind it: letters of the person's own, how to reach them, other people, a clause; "" for none."""
    said = without_last(REACHED.sub("", OPENS_SMALL.sub("", " ".join(title.split()), count=1)), name)
    if clause := CLAUSE.search(said):
        said = said[: clause.start()].strip(" ,;")
        if said.split()[-1:] and said.split()[-1].islower() and not ends_whole(said):
            return ""
    said = LEFT_OPEN.sub("", said)
    if NO_TITLE.match(said):
        return ""
    named = [(found.start(), found.end()) for pattern in (INITIALLED, GLUED) if (found := pattern.search(said))]
    named += [(at, at + len(other)) for other in others if (at := said.find(other)) >= 0]
    start, end = min(named, default=(0, 0))
    before, behind = said[:start].rstrip(" ,;:(/–-"), said[end:]
    return before if start and ends_whole(before) and is_title(behind) else said


def before_next(title: str, name: str, others: Iterable[str], said: str) -> str:
    """The title of somebody without whoever is named next ("Head of Homes Dr Bo Dee"), where in what is `said` posts stand behind names."""
    named = [other for other in others if other in said]
    other = next((other for other in named if title.endswith(other)), "")
    plain = title.removesuffix(other).rstrip(" ,;:(/–-") if other else ""
    if not plain:
        return title
    first = said[: min(at for one in (name, *named) if (at := said.find(one)) >= 0)]
    if is_title(BEFORE_NAME.sub("", re.split(r"[.,:;|]", first.rstrip())[-1])):
        return title  # "Secretary A Name, Archivist B Name"
    before = ALL_OF.sub("", BEFORE_NAME.sub("", plain)).rstrip(" ,;:()/–-")
    before = NOMINATED.sub("", before) if before != plain else before
    rest, _, last = before.rpartition(" ")
    open_end = FOR_ANOTHER.search(before) or last.islower() or (last.isupper() and ends_whole(rest))
    return before if is_title(before) and not open_end else title


def ends_whole(title: str) -> bool:
    """Whether a title ends with the head of a post."""
    return is_title(title) and title.split()[-1].lower() in TITLE_HEADS


def ranked(title: str, name: str, said: str) -> str:
    """A title before a name with the word for its rank that stands before it ("Deputy" of "Deputy Chief Constable A Name")."""
    for rank in BEFORE_RANK:
        if f"{rank} {title} {name}" in said:
            return f"{rank} {title}"
    return title


def of_one(title: str) -> str:
    """The title of one person that a list gave of several ("Tenant Representatives")."""
    many = PLURAL.fullmatch(title)
    if many is None or OF_SEVERAL.search(title):
        return title
    return many["one"] + (many["rest"] or "")


def at_its_head(title: str) -> tuple[str, str] | None:
    """(title, body) of who heads a committee that the title names ("Chair of the Audit Committee")."""
    found = HEADS_IT.fullmatch(title)
    if found is None or KIND_ALONE.fullmatch(found["body"]) or WHICH_ONE.match(found["body"]):
        return None
    return found["title"], found["body"]


def of_body(title: str) -> tuple[str, str] | None:
    """(title or "", body) of words that are a body and no post, with what somebody is there in a bracket behind it at most."""
    body, bracket, post = title.removesuffix(")").partition(" (")
    words = body.lower().split()
    named = words[-1] in ENDS_BODY and len(words) > 1 and IN_CAPITALS.fullmatch(body) and is_body(body)
    if (
        not named
        or words[0] in TITLE_STARTS
        or (is_generic(body) and len(words) < FEWEST)
        or not IN_BODIES.issuperset(TITLE_HEADS & set(words))
    ):
        return None
    return (post, body) if not bracket or is_title(post) else None


def in_full(title: str, body: str, said: str) -> str:
    """A post with the subject that was taken for its body ("Team Manager, Special Needs", "Head of Service"), as it is said; "" for a body."""
    for link in (", ", " of ", " of the "):
        whole = f"{title}{link}{body}"
        if whole not in said:
            continue
        words = body.lower().split()
        plain = EVERYDAY.issuperset(words)
        ends = words[-1] in ENDS_BODY | TEAMS and words[-1] not in SERVES
        if link != ", ":
            about = (plain and (len(words) == 1 or not ends)) or (DEPARTMENT.search(body) and not is_proper(body))
            of = IS_OF.fullmatch(title) and about and not A_SCHOOL.search(body)
            return whole if of or OF_COUNCIL.fullmatch(whole) else ""
        alone = RANK_ALONE.fullmatch(title) or title.lower() in ("commissioner", "consultant")
        subject = (plain or not is_proper(body)) and not ends and NATIONS.isdisjoint(words)
        return whole if alone and subject and not is_generic(body) else ""
    return ""


def behind_subject(findings: Findings, title: str) -> tuple[str, str] | None:
    """(title, body) where what a post is about runs into a council, or a body that the paper names elsewhere ("Director of Housing Vale Council")."""
    post, _, behind = title.partition(" of ")
    words = behind.split(" ")
    size = next((size for size, word in enumerate(words) if word.lower() not in EVERYDAY), 0)
    about, body = [word.lower() for word in words[:size]], " ".join(words[size:])
    if not (RANK_ALONE.fullmatch(post) or IS_OF.fullmatch(post)) or departments.ABOUT.isdisjoint(about[-1:]):
        return None
    known = " " in body and is_body(body) and (findings.bodies.noted(body) or body.endswith(" Council"))
    return (f"{post} of {' '.join(words[:size])}", body) if known else None


def before_body(findings: Findings, title: str) -> tuple[str, str] | None:
    """(title, body) where a body that the paper names elsewhere stands right behind a title, without a mark."""
    found = [] if dashed_seats.is_whole(title) else title.split(" ")
    for cut in range(1, len(found) - 1):
        post, body = " ".join(found[:cut]).rstrip(" –—-"), " ".join(found[cut:])
        if found[cut - 1].lower() in LINKS or found[cut - 1][-1] in ",/" or not found[cut][0].isupper():
            continue
        known = findings.bodies.noted(body) or findings.bodies.noted(body.title())
        if (
            known
            and is_body(body)
            and is_title(post)
            and not (is_generic(body) or DEPARTMENT.search(body) or opens_title(body))
        ):
            return post, body
    return None


def both(title: str) -> tuple[str, str] | None:
    """The two posts of a title in which a second one opens without a mark, or "and" leads to a committee's head."""
    if (top := AT_THE_TOP.match(title)) is not None:
        last = top["one"].split()[-1].lower()
        if last not in RANKED and last not in LINKS and opens_title(top["one"]) and top["one"][-1] not in ",/&":
            return top["one"], top["two"]
    for mark in re.finditer(r",? (?:and|&) (?:the )?|, ", title):
        one, two = title[: mark.start()], title[mark.end() :]
        if is_title(one) and opens_title(one) and at_its_head(two):
            return one, two
    return None
