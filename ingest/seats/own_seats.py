"""Seats for which no organisation sends anybody: members of a kind whom an entry counts, and posts of the body itself."""

from __future__ import annotations

import re

from convenor.graph.remembered import remembered
from convenor.ingest.seats.quorums import NUMBER
from convenor.ingest.words import body_words
from convenor.ingest.words.shapes import TITLE_HEADS, is_body, is_title

Seat = tuple[str, str]  # position, organisation
_MEMBERS = r"(?:members?|reviewers?|representatives?|governors?|trustees?|partners?|directors?|persons?|advis[eo]rs?|councillors?|delegates?)"
COUNTED = re.compile(
    rf"(?i:(?:up to |at least |a (?:minimum|maximum) of )?(?:{NUMBER}|an?))(?: \(\d{{1,2}}\))? (?P<position>(?P<kind>[\w’'-]+(?: [\w’'-]+){{0,3}} )?(?i:{_MEMBERS})"
    r"(?P<of> (?:from|of|for) (?:the |our )?[a-z][\w’'-]+(?: [a-z][\w’'-]+){0,3})?)(?P<aside> \([^()]{3,40}\))?(?=$|[,(;.])"
)  # "three lay members", "one representative from the teaching staff"
OF_SENDERS = re.compile(
    r"\b(?:each|all|any|every|some|organi[sz]ations?|councils?|authorit(?:y|ies)|agenc(?:y|ies)|bod(?:y|ies)|partners?|groups?|trusts?|following|schools?|"
    r"members?|parish(?:es)?|wards?|companies|associations?)\b",
    re.I,
)  # who sends somebody, though not by name
NOT_A_POST = re.compile(
    r"[,:;–—()]|\b(?:responsib\w+|represent\w+|to be|who|not|any|all|each|every|other|has|have|attend\w*)\b",
    re.I,
)
TELLS = re.compile(r"\b(?:will|shall|must|may|is|are) ")
ASIDE = re.compile(r"\s*\([^()]{2,60}\)")
MOST_WORDS = 6  # of a post
LONGEST = 60_000  # code points in which councils are looked for
OFFICES = re.compile(
    r"(?:(?:independent|lay|honorary|hon|elected|interim|joint|executive) )*(?:(?:vice|deputy|co)[ -])?(?:chair(?:man|woman|person)?|president|convenor|convener|secretary|treasurer)"
    r"(?:(?: and | ?/ ?)(?:(?:vice|deputy|co)[ -])?(?:chair\w*|secretary|treasurer))?(?: \([^()]*\))?",
    re.I,
)  # which the body itself gives
OWN_POSTS = re.compile(
    r"(?:[\w-]+ ){0,3}(?:director|trustee|chief (?:executive|officer)(?: officer)?|chief finance officer|company secretary|managing director)(?: \([^()]*\))?",
    re.I,
)
CORPORATE = re.compile(
    r"\b(?:Company|Ltd|Limited|CIC|plc|Trust|Joint Board|Foundation|Association|Society|Charity|Corporation|Co-?operative)\b"
)
DUTIES = re.compile(
    r"(?:^|\b(?:principal|main|key|core|general|specific|delegated|statutory) )(?:functions?|powers|duties|responsibilities|scope|remit|purposes?|procedures?)$",
    re.I,
)


def counted(said: str, own: str) -> list[Seat]:
    """Members of a kind whom an entry counts and whom nobody sends: they sit on the body itself ("three lay members")."""
    found = COUNTED.match(said.strip(" •*–-.;")) if own else None
    if found is None or not (found["kind"] or found["of"]) or OF_SENDERS.search(found["of"] or ""):
        return []
    return (
        []
        if found["kind"] and is_body(found["kind"].strip())
        else [(found["position"] + (found["aside"] or ""), plain(own))]
    )


OF_A_COUNCIL = re.compile(
    r"(?:elected (?:members?|representatives?)|(?:county |city |borough |district |town )*councillors?|(?:the )?leader of the council|(?:(?:lead|cabinet|executive|portfolio) (?:lead )?members?|portfolio holder)\b.{0,60}|"
    r"(?:corporate |executive |strategic )?directors? of (?:public health|children(?:[’']s| and).{0,40}|adult.{0,40}|education.{0,30})|monitoring officer|(?:chief social work|section 95|section 151|s151) officer|head of (?:local )?enterprise)"
    r"(?: \([^()]*\))?",
    re.I,
)  # whom only a council has
COUNCIL = re.compile(r"\b(?:[A-Z][\w’'-]+ (?:(?:and|of|upon|on|the) ){0,2}){1,5}Council\b")
MOST_FORMS = 30  # of one council's name, with what stands before it in a sentence
NO_COUNCIL = re.compile(r"(?:Parish|Church|Town|Community|Youth|Parent|Advisory|Arts|Research) Council$")


@remembered
def only_council(text: str) -> str:
    """The one council of a county, city or district that a text names, "" where it names none or several."""
    named = {_of_a_post(found.group()).removeprefix("The ") for found in COUNCIL.finditer(text[:LONGEST])}
    names = {
        name
        for name in named
        if not NO_COUNCIL.search(name) and not name.endswith(" the Council") and not body_words.is_generic(name)
    }
    if len(names) > MOST_FORMS:
        return ""
    whole = {name for name in names if not any(other != name and other.endswith(name) for other in names)}
    return whole.pop() if len(whole) == 1 else ""


OF_MEMBERS = re.compile(
    r"\b(?:Community Council|Halls?|Association|Society|Charity|Trust)\b"
)  # whom its own members elect


def of_a_council(position: str, own: str) -> bool:
    """Whether only a council has such a post, and the body does not elect members of its own."""
    return bool(OF_A_COUNCIL.fullmatch(position)) and not (
        OF_MEMBERS.search(own) and position.lower().startswith("elected")
    )


def _of_a_post(name: str) -> str:
    """A council's name without what stands before it ("Leader of Vale Council", "Code of Conduct of the County Council")."""
    before, of_the, rest = name.rpartition(" of the ")
    post, of, last = name.partition(" of ")
    if of_the and not is_body(before):
        return rest
    return last.removeprefix("the ") if of and is_title(post) else name


COMMITTEE_OF = re.compile(
    r"\b(?:[Cc]ommittee|[Bb]oard|[Pp]anel|[Gg]roup) (?:is|shall be|will be|is established as) an? (?:[a-z-]+ ){0,3}(?:sub-?)?(?:committee|panel) of (?:the )?"
    r"(?:(?:Cabinet|Executive|Board|Governing Body|Trustees) of (?:the )?)?(?P<parent>[A-Z][\w’'&-]*(?: (?:[A-Z][\w’'&-]*|of|and|the|for|&)){1,7})"
)


@remembered
def parent(text: str) -> str:
    """The body of which a text says that the board is its committee, "" where it says so of none or only calls it "the Council"."""
    said = COMMITTEE_OF.search(text[:LONGEST])
    name = re.sub(r"(?: (?:of|and|the|for|&))+$", "", said["parent"]) if said else ""
    return "" if not is_body(name) or body_words.is_generic(name) else name


A_COMMITTEE = re.compile(r"\b(?:Sub-?)?[Cc]ommittee\b")
OF_HEALTH = re.compile(r"\b(?:NHS|Trust|ICB|Integrated Care Board|Health Board)\b")
OF_SEVERAL = re.compile(r"\b(?:[Jj]oint|[Pp]artnership|[Aa]lliance|[Pp]lace|[Ss]ystem|[Ww]ellbeing)\b")


def committees(own: str, host: str) -> str:
    """The body whose committee sits, where its paper says whose it is: its posts are that body's (a trust's, a health board's). "" where several bodies send members."""
    alone = A_COMMITTEE.search(own) is not None and OF_SEVERAL.search(own) is None
    return plain(host) if alone and host != own and A_COMMITTEE.search(host) is None and OF_HEALTH.search(host) else ""


def is_own(position: str, own: str) -> bool:
    """Whether a post for which no organisation is named is one of the body itself: an office, a director of a company."""
    return bool(own) and bool(OFFICES.fullmatch(position) or (CORPORATE.search(own) and OWN_POSTS.fullmatch(position)))


def tells(said: str) -> bool:
    """Whether an entry is a sentence, and no post."""
    return bool(TELLS.search(ASIDE.sub("", said)))


def post(said: str, own: str) -> list[Seat]:
    """A post that an entry names and nothing else ("Managing Director"): whoever holds it sits on the body."""
    printed = re.sub(r"^(?:the|an?) ", "", said.strip(" •*–-.;"), flags=re.I)
    words = ASIDE.sub("", printed)
    if (
        not own
        or not words
        or tells(said)
        or NOT_A_POST.search(words)
        or len(words.split()) > MOST_WORDS
        or is_body(words)
    ):
        return []
    head = words.rsplit(None, 1)[-1].lower() in TITLE_HEADS or " of " in words
    return [(printed, plain(own))] if is_title(words) and head and words[0].isupper() else []


def plain(own: str) -> str:
    """A body's name without its letters."""
    return re.sub(r" \([A-Z&]{2,8}\)$", "", own)


def is_none(position: str, organisation: str, own: str) -> bool:
    """Whether what reads as a seat names what a body does ("Principal Functions"), or its members as a whole ("Members of the Vale Committee")."""
    return bool(DUTIES.search(position)) or (
        position.lower() in ("member", "members") and bool(own) and organisation == plain(own)
    )
