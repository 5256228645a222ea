"""What is told of those whom a sentence says to be elected, appointed or sent: the body, the office of one, offices in turn."""

from __future__ import annotations

import re
from itertools import pairwise

from convenor.ingest.lists import plural_offices
from convenor.ingest.lists.entry import KIND_OF_MEMBER
from convenor.ingest.lists.offices import OFFICE
from convenor.ingest.names import body_names
from convenor.ingest.names.people import People
from convenor.ingest.roles import offices_told
from convenor.ingest.words import election_words as cues
from convenor.ingest.words.body_words import is_generic
from convenor.ingest.words.shapes import NOT_NAMES, TITLE_HEADS, is_body, is_proper, is_title

LONGEST_BODY = 120  # code points
FEWEST_IN_TURN = 3
SENT = re.compile(r"(?:[\w-]+ )*(?:representative|delegate|nominee|member|observer|trustee|governor|director)s?", re.I)
GROUP = re.compile(
    r"[A-Z][\w’'-]*(?: (?:(?:and|&|of|for|in) )?[A-Z][\w’'-]*){0,6} (?:sub[- ]?group|sub[- ]?committee|working (?:group|party)|task (?:group|force)|steering group|task and finish group|group|panel|committee)\b"
)  # of a body, its last word in small letters
ABOUT = re.compile(
    r"(?:director|head|lead|manager|officer|leader)$", re.I
)  # posts that may be told by what they are about
AND_MORE = re.compile(r" (?:and|&) (?P<said>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)(?![\w’'-]| [A-Z])")
BOARD_OF = re.compile(r"(?:Board|Governing Body|Court|Council|Committee) of (?:the )?(?=[A-Z])")


def whole(match: re.Match[str]) -> str:
    """The body that a match gives, where its name is longer or shorter than what stops the match ("X Police and Crime Panel")."""
    if not match["body"]:
        return ""
    start = match.start("body")
    found = body_names.in_prose(match.string[start : start + LONGEST_BODY].split("\n")[0])
    if found and found[0][0] == 0:
        return found[0][2]
    if group := GROUP.match(match.string, start):
        return group.group()  # "the Learning and Improvement sub group"
    sent = (
        SENT.fullmatch(match.groupdict().get("title") or "") and is_proper(match["body"]) and match["body"][0].isupper()
    )
    about = match.string[:start].rstrip().endswith(" for")  # "Member for Care"
    known = is_body(match["body"]) or offices_told.UNIT.search(match["body"])
    return match["body"].strip() if known or (sent and not about) else ""


def subject_too(match: re.Match[str]) -> str:
    """The title of a match with what the post is about, where that is no body ("Director of Care"); "" for any other."""
    held = ABOUT.search(match["title"]) or match.string[: match.start("body")].rstrip().endswith(" for")
    if not match["body"] or whole(match) or not held:
        return ""
    more = AND_MORE.match(match.string, match.end("body"))
    end = more.end() if more and not (is_title(more["said"]) or is_body(more["said"])) else match.end("body")
    return match.string[match.start("title") : end].strip()


def short_name(people: People, word: str) -> str | None:
    """The key of the one person of the paper whom initials, one name, or an initial and a surname stand for."""
    if not cues.SHORT_NAME.fullmatch(word) or word.lower() in NOT_NAMES:
        return None
    initial, _, surname = word.rpartition(".")
    if initial:
        return people.with_handle(initial[0] + re.sub(r"[\s-]", "", people.key(surname)))
    return people.called(word) if word.isupper() else people.with_name(word)


def in_turn(text: str) -> list[re.Match[str]]:
    """The offices with their holders that a sentence lists one behind the other, three at least; [] where other words part them."""
    found = [match for match in cues.IN_TURN.finditer(text) if is_title(match["title"])]
    gaps = (text[a.end() : b.start()] for a, b in pairwise(found))
    told = len(found) >= FEWEST_IN_TURN and any(OFFICE.match(match["title"]) for match in found)
    return found if told and all(map(cues.BETWEEN_TURNS.fullmatch, gaps)) else []


def of_one(title: str) -> str:
    """A title as one person holds it, where it is told of several ("co-chairs", "Committee members")."""
    head, link, about = title.partition(" for ")
    single = plural_offices.one(head) + link + about
    several = title.endswith("s") and not is_title(title) and is_title(single)
    return single if several and not KIND_OF_MEMBER.match(single) else title


def is_active(match: re.Match[str]) -> bool:
    """Whether those named chose somebody else ("A had appointed the Chair to act")."""
    gap = match["gap"].split()
    if {"had", "has", "have"} & set(gap):
        return "been" not in gap
    passive = {"was", "were", "is", "are", "be", "been", "being", "duly"} & set(gap)
    told = match.group()[len(match["who"]) + len(match["gap"]) :]
    return not passive and bool(
        re.search(r"^\s*\w+\s+(?:the|an?|our|its)\s", told) or re.match(r"\s+to\b", match.string[match.end() :])
    )


def sent_to(match: re.Match[str]) -> str:
    """The body to which a match says that somebody is sent, for its board or council ("the Board of Vale Leisure"); or ""."""
    body = whole(match)
    of = BOARD_OF.match(match["body"])
    owner = match["body"][of.end() :] if of else ""
    first = re.split(r"[^\w-]", owner)[0] if owner else ""
    if of and is_proper(first) and first.lower().removesuffix("s") not in TITLE_HEADS:
        found = body_names.in_prose(owner)
        return found[0][2] if found and found[0][0] == 0 else first if first.isupper() else body
    return "" if is_generic(body) and " " not in body else body
