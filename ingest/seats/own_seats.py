"""Seats for which no organisation sends anybody: members of a kind whom an entry counts, and posts of the body itself."""

from __future__ import annotations

import re

from convenor.ingest.seats.quorums import NUMBER
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
