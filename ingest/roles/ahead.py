"""The post that a sentence gives before a name: "the Chair is A Name", "the Finance Officer, B Name", "Vale Aid's director C Name"."""

from __future__ import annotations

import re

from convenor.graph.worded import Worded
from convenor.ingest.lists import plural_offices
from convenor.ingest.lists.entry import known_person
from convenor.ingest.names import told_posts
from convenor.ingest.names.findings import Findings
from convenor.ingest.roles import interests, posts_ahead
from convenor.ingest.roles.chunks import first_body, split_body
from convenor.ingest.roles.mention import Mention, Said
from convenor.ingest.words.role_words import ANOTHERS, FORMER_BEFORE, OFFICE_IS, POSSESSIVE
from convenor.ingest.words.shapes import HONORIFICS, forenames, is_person, is_proper, is_title
from convenor.ingest.words.titles import (
    NO_RUN,
    OF_NAMED,
    OFFICE_BEFORE,
    OFFICE_IN_SMALL,
    SUBJECT_RUN,
    TITLE_BEFORE,
    TITLE_OPENS,
    TITLE_RUN,
)

_HEADS = r"(?:Council|Trust|Authority|Board|Partnership|University|College|Police|ICB)"
BODY_BEFORE = re.compile(rf"\b{_HEADS} (?:(?:{HONORIFICS})\.? ?)*$")
OFFICE_AND_NEXT = re.compile(
    rf"\s*[–—-]\s+(?P<title>(?:(?:Vice|Deputy|Co)[- ])?(?:Chair(?:man|woman|person)?|Convenor|Secretary|Treasurer)) (?:[A-Z][\w’'&-]* (?:(?:of|and|for) )?){{1,5}}?{_HEADS}(?:\s+(?:{HONORIFICS})\b|\s*$)"
)
NAMES = "the office is a name"
LISTED_ON = re.compile(r"\s+(?:and|&) the [A-Z]\w+(?: (?:and )?[A-Z]\w+)*(?!\w|, [A-Z]| [A-Z])")
NEXT_NAMED = re.compile(r"(?: (?:and|&)|,) (?=[A-Z])")  # and no comma closes what is said of somebody
SEVERAL_NAMED = re.compile(r"(?:Cllrs|Councillors|Messrs|Drs|Trustees|Governors)\b", re.I)
FAR = 180  # code points before a name in which its title and body may stand
GOES_ON = re.compile(r"\s+[a-z]")
CLAUSE = re.compile(r",\s+[a-z]")  # behind a name between commas
ABSENT = Worded(r"\b(?:absence|behalf) of (?:the |our )?(?P<title>[A-Za-z][\w&’'/ -]{2,60}),\s+$")
ANOTHER_DOES = re.compile(
    r"(?:\s+(?:of|from) (?:the )?[A-Z][^,.;:()]{2,60})?,\s+(?P<who>(?:the|it|this|that|no|members)\b[^,.;:()]{0,60}?|[A-Z][^,.;:()]{2,60}?)"
    r"(?:\s+(?:took|takes|chaired|presided|opened|welcomed|introduced|presented|reported|gave|read|thanked|acted|agreed|was|were|had|has|would)\b|(?P<named>,\s+(?=[A-Z])))"
)  # "In the absence of the Chair, A Name, the Deputy Mayor took the chair"


def before(findings: Findings, mention: Mention) -> list[Said]:
    """The role that stands before a name: "the Chair is A Name", "the Finance Officer, A Name"."""
    if SEVERAL_NAMED.match(findings.text, mention.start):
        return []  # "the Mayor, Cllrs A and B"
    before = findings.text[max(0, mention.start - 90) : mention.start]
    if missing := ABSENT.search(before):
        absent = is_title(missing["title"]) and another_does(findings.text[mention.end : mention.limit])
        return [Said(missing["title"], "", "title before the name")] if absent else []
    if ANOTHERS.search(before):
        return []
    unit = findings.unit(mention.start).start if told_posts.BODILY.search(before) else mention.start
    if post := told_posts.ahead(findings.text[max(unit, mention.start - 90) : mention.start]):
        return [Said(post.title, post.body, "title before the name")]
    if match := OFFICE_IS.search(before[-60:]):
        return [Said(match["title"], "", NAMES)]
    owned = POSSESSIVE.search(before)
    if owned and (
        first_body(owned["body"])
        or (" " in owned["body"] and is_proper(owned["body"]) and not known_person(owned["body"]))
    ):
        return [Said(owned["title"], told_posts.whole(findings.text, owned["body"]), "whose officer somebody is")]
    if owned and (body := told_posts.meant(findings.text, mention.start - len(owned.group()), owned["body"])):
        return [Said(owned["title"], body, "whose officer somebody is")]
    if (past := FORMER_BEFORE.search(before)) and is_title(past["title"]):
        return [Said(past["title"], "", "former title before the name", None, "former")]
    if (shared := plural_offices.held_by(findings, mention.start, mention.end))[0]:
        return [Said(*shared, "title before the name")]
    far = findings.text[max(0, mention.start - FAR) : mention.start]
    if (of := OF_NAMED.search(far)) and first_body(of["body"]) == of["body"]:
        return [Said(of["title"], of["body"], "title before the name")]
    match = TITLE_BEFORE.search(before) or OFFICE_IN_SMALL.search(before)
    if match and match["bracket"] and not re.match(r"\s*[),]", findings.text[mention.end : mention.limit]):
        match = None
    behind = findings.text[mention.end : mention.limit]
    match = match or OFFICE_BEFORE.search(before) or _run(before, behind)
    match = match or (TITLE_OPENS.search(before) if CLAUSE.match(behind) else None)
    if match is None:
        return _in_other_words(findings, mention, behind)
    if not is_title(match["title"]) or is_person(match["title"]):
        return []
    if re.search(r",\s*$", before) and is_one_of_several(findings, mention.end, before[: match.start("title")]):
        return []
    clause = findings.text[findings.unit(mention.start).start : mention.start]
    if re.search(r",\s*$", clause) and posts_ahead.opens(clause.rpartition(match["title"])[0]):
        return []  # "In reply to the Area Manager, A Name said …"
    title, body = split_body(match["title"])
    its = told_posts.owner(findings.text, mention.start, before[: match.start("title")])
    its = of_a_kind(findings, mention, match.groupdict().get("kind") or "") if its == "" else its
    return [] if its is None else [Said(title, body or its, "title before the name")]


def is_one_of_several(findings: Findings, end: int, before: str) -> bool:
    """Whether somebody whose name ends there, behind an office and a comma, is the next of a list: "the Chairman, Mrs Bell and the Clerk", "the Clerk, Ann Bell and Carl Dee"."""
    if LISTED_ON.match(findings.text, end):
        return True
    led = NEXT_NAMED.match(findings.text, end)
    if led is None or not re.search(r"\bthe\s+$", before):
        return False
    people = findings.people_in(findings.text[led.end() : led.end() + 60])
    return bool(people) and not people[0][0]


def before_the_next(before: str, rest: str) -> str:
    """The office behind somebody, where the body behind it is that of the next person of a list, as another stands right before the first; or "".

    "Vale Council Cllr Ann Bell - Chair Hill Council Cllr Bo Dee": her body comes first, and what follows her office is his.
    """
    found = OFFICE_AND_NEXT.match(rest) if BODY_BEFORE.search(before) else None
    return found["title"] if found else ""


def of_a_kind(findings: Findings, mention: Mention, word: str) -> str | None:
    """The body that "the Trust" stands for beside a name, or "" where that is the one whose paper it is; None where it is unknown."""
    body = told_posts.meant(findings.text, mention.start, word.capitalize())
    return body if body or word.lower() in (findings.meeting or "").lower() else None


def another_does(behind: str) -> bool:
    """Whether the words behind a name in "In the absence of the Chair, A Name" tell of somebody or something else: A Name is the Chair."""
    told = ANOTHER_DOES.match(behind)
    if told is None:
        return False
    if told["named"]:
        return is_title(told["who"])
    return not told["who"][0].isupper() or not is_title(told["who"])


def _in_other_words(findings: Findings, mention: Mention, behind: str) -> list[Said]:
    """The post that the sentence gives before a name in words of which no list tells."""
    clause = findings.text[findings.unit(mention.start).start : mention.start]
    if interest := interests.ahead(clause):
        return [Said(*interest, "name, verb, title")]
    post = posts_ahead.ahead(clause, behind)
    if post is None:
        return []
    body = post.body
    if body and " " not in body and not (body.isupper() or findings.bodies.knows(body)):
        short, body = body, told_posts.whole(findings.text, body)
        if body == short:
            return []  # "Ward's Solicitor": whoever that is
    if post.its:
        owner = told_posts.owner(findings.text, mention.start, "its ")
        if owner is None:
            return []
        body = body or owner
    told = body or of_a_kind(findings, mention, post.meant)
    if told is None:
        return []
    rule = NAMES if post.names else "title before the name"
    return [Said(post.title, told, rule, None, "former" if post.former else "held")]


def _names(about: str) -> bool:
    """Whether the words of a subject have a given name among them, behind which somebody else would stand."""
    return not forenames().isdisjoint(about.lower().split())


def _run(before: str, rest: str) -> re.Match[str] | None:
    """The title of several capitals that runs up to a name in a sentence, where no name is part of it."""
    match = SUBJECT_RUN.search(before)
    if match and not _names(match["about"] or "") and not (match["line"] and not GOES_ON.match(rest)):
        return match
    match = TITLE_RUN.search(before)
    if match is None or NO_RUN.match(match["title"]) or known_person(match["title"]):
        return None
    if match["line"] and not GOES_ON.match(rest):
        return None  # an entry of a list
    return match if is_title(match["title"]) and match["title"].split()[0].lower() not in forenames() else None
