"""Posts before a name in whatever words: "the District Valuer, A Name,", "the Service Manager (Roads), B Name.", "The Booking Clerk is C Name".

No list of offices decides: the words from an article to the comma read as a title from its first word to its last, and
the name is shut off behind it, as the same person's name is.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from convenor.graph.worded import Worded
from convenor.ingest.lists.entry import known_person
from convenor.ingest.names import told_posts
from convenor.ingest.names.name_ends import is_given
from convenor.ingest.roles.chunks import begins_title
from convenor.ingest.words.body_words import is_generic
from convenor.ingest.words.shapes import BODY_HEADS, HONORIFICS, is_body, is_proper, is_title
from convenor.ingest.words.titles import KINDS

ENDS = Worded(
    r"(?:(?P<comma>,\s*(?:(?:at\s+present|currently|presently)\s+)?)|(?P<who>,\s+who\s+(?:is|will\s+be)\s+(?:(?:at\s+present|currently|presently|now)\s+)?)|(?P<bracket>\s*\(\s*(?:(?:at\s+present|currently|presently|now):?\s+)?)|(?P<is>(?:\s+for\s+(?:the\s+(?:year\s+)?)?(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?)?"
    r"(?:\s+(?:at\s+present|at\s+the\s+moment|currently|now|presently))?\s+(?:is|are|will\s+be)(?:\s+(?:at\s+present|at\s+the\s+moment|currently|now|presently))?:?\s+))"
    r"(?:(?:County|Borough|District|City|Town|Parish|Community)\s+)?$"
)
ARTICLE = re.compile(
    r"(?:(?<=\s)|(?<=[(“])|^)(?:(?:(?P<the>[Tt]he|[Oo]ur|[Tt]heir)|(?P<its>[Ii]ts)|(?P<a>[Aa]n?))\s+|(?=[A-Z][\w&-]*[’']s?\s))"
    r"(?:(?:new|newly[- ](?:appointed|elected)|current|present|incoming|then|(?P<former>former|outgoing|previous|retired|retiring))\s+){0,2}"
)
BREAKS = re.compile(r"[.;:()\n\t|“”!?]|\s[–—-]\s|\d")
ABOUT = re.compile(r"\s*\((?P<what>[A-Z][A-Za-z’'&, -]{2,60}|[Ss](?:ection )?\.?\s?151)\)$")  # with which a title ends
LETTERS = re.compile(r"[A-Z]{2,6}|[A-Z][a-z]?[A-Z]")
SENTENCE = re.compile(r"[.!?]\s+$")
LINK = re.compile(r"\s(?:of|for|to|in|at|on|with)\s")
SUBJECT = re.compile(
    r".*?\s(?:for|of)\s(?:the\s)?[A-Z][\w’'&-]*(?:,?\s(?:(?:and|&)\s)?[A-Z][\w’'&-]*)*"
)  # "Cabinet Member for Roads, Parks and Waste"
OWNED = re.compile(
    r"(?:(?P<owner>[A-Z][\w&-]*(?:\s+(?:(?:of|and|for|the|&)\s+){0,2}[A-Z][\w&-]*){0,6})|(?P<small>[a-z]+))(?:[’']s|(?<=s)[’'])\s+(?:(?:new|current|present|then|(?P<former>former|previous))\s+)?(?P<title>[A-Za-z].*)"
)  # "Vale Water's agent", "the developer's manager": of a body without a name
SENT = re.compile(
    r"(?P<title>.*\b(?i:representative|nominee|observer|delegate|trustee|governor|member)) (?:on|to) (?:the )?(?P<body>[A-Z].+)"
)
OF_A_KIND = re.compile(rf"\s+(?:of|to)\s+(?:the|this|that|its|our)\s+(?P<kind>{KINDS})$")
KIND = re.compile(KINDS)
PARLIAMENT = re.compile(r"(?:local |constituency )?(?P<title>MP|MSP|MLA|MEP|TD)(?: for [A-Z][\w’' -]+)?")
NO_POST = frozenset(
    "author owner partner student volunteer observer agent developer deputy nominee resident designer candidate reader employee professional fellow "
    "member guardian advocate landowner grazier invitee apprentice intern trainee photographer journalist editor delegate whip holder councillor".split()
)  # what is said of somebody, and no post by itself
ROYAL = ("King", "Queen", "Crown")  # what is theirs is a post's name
MEMBERS = frozenset(
    "lay co-opted independent external board committee cabinet honorary life executive public community staff patient parent trust".split()
)
SHUTS = re.compile(
    rf"(?:,?\s[A-Z]{{2,4}}\b){{0,3}}\s*(?:\([^()]{{2,80}}\)\s*(?:$|[.;:]|(?!and\b)[a-z])|$|[.;:)]|,(?!\s+(?:and\s+)?(?:{HONORIFICS})\b))"
)  # behind a name by which somebody is told once more
FROM = re.compile(r"\s+(?:of|from|at)\s+(?:the\s+)?[A-Z][^,.;:()]{2,80}(?:[,.;]|$)")
AND_ANOTHER = re.compile(r"\s+and\s+(?:the|our|its|an?)\s+[^,.;:]{3,60},\s+[A-Z]")  # "the Chair, A, and the Clerk, B"
GOES_ON = re.compile(r",\s+(?!and\b|or\b)[a-z]")  # behind a name between commas
NOT_SHUT = re.compile(r"[’']s\b|\s+[a-z]")
_OPENERS = r"\W{0,8}(?:\d[\d.]* )?(?:In (?:response|reply|answer|the absence)\s+(?:to|of)|(?:Respond|Reply)\w+\s+to|Answer\w+|At the (?:request|invitation|suggestion)\s+of|On (?:behalf|the advice)\s+of|Further to"
OPENS = re.compile(
    rf"{_OPENERS}|Asked|Question(?:ed|ing)|Questions? (?:from|by)(?:\s+the)?(?=\s*$)|(?:Following|After) (?:an?|the|further|some) (?:question|query|request|comment|point|suggestion)s?)\b[^,.;]*$"
)  # a clause of which the article is part, and so not told of the name behind it
OPENS_BY_NAME = re.compile(
    rf"{_OPENERS}|Asked by|Question\w+ (?:by|from)|Following|After|With|For|To|By)\b[^,.;]*$"
)  # a clause of which the name behind it is part
OWNER = re.compile(r"(?:[A-Z][\w&-]*\s+(?:(?:of|and|for|the|&)\s+){0,2}){1,6}$")  # before the last word of an owner
LONGEST, MOST, FAR = 120, 4, 300  # code points of a title with its body, articles tried, code points read before a name


class Post(NamedTuple):
    """A post: title, body or "", the word for a body that it is of ("the Trust") or "", whether it is held no longer, whether
    "its" is said of the body named before, and whether it "is" a name.
    """

    title: str
    body: str
    meant: str
    former: bool
    its: bool
    names: bool


def ahead(before: str, behind: str) -> Post | None:
    """The post that the words of a sentence before a name tell, those behind it shutting the name off."""
    before = before[-FAR:]
    ends = ENDS.search(before)
    if ends is None or not _shut(ends, behind):
        return None
    plain = before[: ends.start()]
    about = ABOUT.search(plain) if ends["comma"] else None
    if about:
        plain = plain[: about.start()]
    articles = list(ARTICLE.finditer(plain, max(0, len(plain) - LONGEST)))[-MOST:]
    for article in reversed(articles):
        more = OWNER.search(plain[: article.start()]) if not article.group() else None
        run = plain[more.start() if more else article.end() :].strip()
        if BREAKS.search(run.replace(" 151 ", " ")):
            return None
        if opens(plain[: article.start()]):
            continue
        if post := _of_small(run, behind):
            return post
        if not (told := _post(run)):
            continue
        if ends["is"] and plain[: article.start()].strip() and not SENTENCE.search(plain, 0, article.start()):
            return None
        title, body = told
        if about and not LETTERS.fullmatch(about["what"]):
            if known_person(about["what"]) or body:
                return None
            title, body = (title, about["what"]) if is_body(about["what"]) else (f"{title} ({about['what']})", "")
        if article["a"] and title.islower() and " " not in title:
            return None
        kind = OF_A_KIND.search(run)
        return Post(
            title,
            body,
            kind["kind"] if kind else "",
            bool(article["former"]),
            bool(article["its"]),
            bool(ends["is"] or ends["who"]),
        )
    return _opening(plain) if ends["comma"] and GOES_ON.match(behind) else None


def _of_small(run: str, behind: str) -> Post | None:
    """The post of a body that a small word stands for ("the council's Head of Estates"), or that stands behind the name ("the developer's manager, A Name of Vale Power")."""
    owned = OWNED.fullmatch(run)
    if owned is None or not owned["small"] or owned["small"].endswith("s") or not is_post(owned["title"]):
        return None
    kind = owned["small"] if KIND.fullmatch(owned["small"]) else ""
    if not kind and not FROM.match(behind):
        return None
    return Post(owned["title"], "", kind, bool(owned["former"]), its=False, names=False)


def _opening(plain: str) -> Post | None:
    """The post with which a sentence opens, no article before it ("Cabinet Member for Homes, A Name, said")."""
    if " " not in plain or not told_posts.CAPITALS.fullmatch(plain.strip()):
        return None
    told = None if known_person(plain) or is_given(plain.split()[0]) else _post(plain)
    return Post(*told, "", former=False, its=False, names=False) if told else None


def opens(clause: str) -> bool:
    """Whether a clause that ends in a post is one of which the post is part, and not what is told of the name behind it ("In reply to the …")."""
    return bool(OPENS.match(clause))


def _shut(ends: re.Match[str], behind: str) -> bool:
    """Whether what stands behind a name shuts it off, as the mark before it asks."""
    if ends["is"] or ends["who"]:
        return not NOT_SHUT.match(behind)
    if ends["bracket"]:
        return bool(re.match(r"\s*[),]", behind))
    return bool(SHUTS.match(behind) or FROM.match(behind) or AND_ANOTHER.match(behind))


def _post(run: str) -> tuple[str, str] | None:
    """(title, body or "") where some words are a post and nothing else."""
    if not run or len(run) > LONGEST:
        return None
    if of := PARLIAMENT.fullmatch(run):
        return of["title"], ""
    if not is_title(run):
        return None
    if post := told_posts.in_capitals(run):
        return (post.title, post.body) if _ends_whole(run, post.body) and is_post(post.title) else None
    if (sent := SENT.fullmatch(run)) and (body := told_posts.held_in(sent["body"])) and _ends_whole(run, body):
        owned = OWNED.fullmatch(sent["title"])
        title = owned["title"] if owned and owned["owner"] else sent["title"]
        return (title, body) if is_post(title) else None
    if (owned := OWNED.fullmatch(run)) and (owned["small"] or told_posts.NAME.fullmatch(owned["owner"])):
        return _owned(owned)
    kind = OF_A_KIND.search(run)
    title = run[: kind.start()] if kind else run
    if "," in title and not SUBJECT.fullmatch(title):
        return None
    return (title, "") if is_post(title) else None


def _owned(owned: re.Match[str]) -> tuple[str, str] | None:
    """(title, body) of whose officer somebody is; a body by one word where that is nobody's name, and no kind of body."""
    owner, small = owned["owner"], owned["small"]
    if small and small.endswith("s"):
        return (owned.group(), "") if is_post(owned.group()) else None  # "the carers' representative"
    if (owner or "").removeprefix("The ") in ROYAL:
        return (owned.group().removeprefix("The "), "") if is_post(owned["title"]) else None  # "the Queen's Nurse"
    named = bool(owner) and not is_generic(owner) and not is_given(owner.split()[0])
    named = named and (" " in owner or is_proper(owner))
    if not named or not is_post(owned["title"]) or LINK.search(owned["title"]):
        return None
    return owned["title"], owner.removeprefix("The ")


def is_post(title: str) -> bool:
    """Whether the words of a title before what it is about end in the head of one, or all are capitals that open one."""
    head = LINK.split(title, maxsplit=1)[0]
    last = head.split()[-1] if head.split() else ""
    if is_title(last):
        a_member = last.lower() == "member" and " " in head and (head != head.lower() or head.split()[-2] in MEMBERS)
        return last.lower() not in NO_POST or a_member or head.lower().endswith("governance professional")
    return head.istitle() and begins_title(head) and last.lower() not in BODY_HEADS


def _ends_whole(run: str, body: str) -> bool:
    """Whether a post ends with its body."""
    return run.rstrip().endswith(body)
