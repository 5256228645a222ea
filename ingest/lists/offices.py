"""Which titles a roster's entry gives, and which of them are offices and seats of the body that meets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from convenor.graph.reading import PRESIDED
from convenor.graph.worded import Worded
from convenor.ingest.lists.entry import CATEGORY, COUNCILLOR, Entry
from convenor.ingest.lists.pieces import BRACKET
from convenor.ingest.names.affiliations import SECOND, ends_as_title
from convenor.ingest.words.body_words import bare_bodies
from convenor.ingest.words.role_words import with_leader
from convenor.ingest.words.shapes import is_body, is_title, opens_title
from convenor.ingest.words.titles import tidy

_RANKS = (
    r"(?:(?:vice|deputy|acting|interim|temp(?:orary)?|hon(?:orary)?\.?|membership|parish|town|minut(?:es?|ing)|assistant|"
    r"trust|board|committee|panel|forum|group|partnership|club|society|federation|clinical|lay|branch|co|joint|convening|independent|returning)[- ])*"
)
_CLERKS = r"(?!(?:private|permanent|cabinet|under|home|foreign|press|first|state|chief)\b)(?:[a-z]+[- ]){0,2}?"
OFFICE = Worded(
    rf"^{_CLERKS}(?:secretary|treasurer|clerk)$|^{_RANKS}(?:chair(?:man|woman|person)?|secretary|treasurer|clerk|conven[eo]r|president|cathaoirleach|administrator)\b|^(?:(?:minutes?|notes?)[- ]?takers?|facilitator|moderator|time[- ]?keeper|scribe)$",
    re.I,
)
SEAT = Worded(
    r"^(?:(?:co-?opted|standing|independent|lay|elected|ordinary|associate|patient|public|service user|carers?|staff|"
    r"trade union|union|parent|foundation|community|local authority|member|volunteer|resident|tenant|landlord|voluntary sector|third sector|"
    r"(?:(?:non-?)?executive )?board|panel|forum|group|council|partnership|trust|society|club|non-?voting|voting)[- /]+)*"
    r"(?:invitee|trustee|governor|committee member|member|representative|rep|co-?optee|board designate)s?$|"
    r"^(?:[a-z&’']+[- /]){1,4}(?:representative|rep|delegate|governor|trustee|assessor)s?$",
    re.I,
)  # what somebody is on the body that meets
OF_THE_HOST = re.compile(
    r"^(?:(?:committee|board|panel|partnership|forum|ordinary|co-?opted|core|voting|non-voting|associate|statutory)\s)+member$|^partner member\b|"
    r"^(?:(?:(?:vice|deputy|co)[- ])?chair(?:man|woman|person)? (?:and|&) )?(?:non-?)?voting (?:member|director|trustee|representative)$",
    re.I,
)  # a seat on the body that meets, whoever the member comes from
NO_BOARD = re.compile(r"\b(?:Committee|Panel|Council|Cabinet|Group|Forum)$")
KIND_OF_SEAT = re.compile(
    rf"(?:associate|co-?opted|ex[- ]officio|parent)|(?=.{{0,40}}\b(?:governor|member|rep)){CATEGORY.pattern}", re.I
)  # behind a title and a comma; "Public" and "Community" are departments there
A_CHAIR = re.compile(r"^(?:(?:vice|deputy|co|joint)[- ])*chair(?:man|woman|person)?$", re.I)
OF_LETTERS = re.compile(
    r"(?P<of>[A-Z]{2,5}) (?:(?:[Vv]ice|[Dd]eputy|[Cc]o)[- ])?[Cc]hair(?:man|woman|person)?"
)  # "SC Vice Chair"
A_CLERK = re.compile(r"(?:(?:town|parish|deputy|assistant) )*clerk\b", re.I)
AND_CHAIR = re.compile(
    r"(?P<one>.+?),? (?:and|&) (?P<chair>(?:board|committee|panel|forum|group|partnership) (?:(?:vice|deputy)[- ])?chair(?:man|woman|person)?|"
    r"(?:(?:vice|deputy|co)[- ])?chair(?:man|woman|person)? of (?:the )?(?-i:[A-Z]).+)",
    re.I,
)  # "Managing Director and Board Chair"
OF_A_COMMITTEE = re.compile(r"\bof (?:the )?[A-Z].*\b(?:Committee|Panel|Group|Board|Forum)$")
IN_THE_CHAIR = re.compile(r"\s*(?:(?:in|took) the chair|(?:acting )?meeting chair(?:man|woman|person)?)\s*", re.I)
A_COUNCIL = re.compile(r"\b(?:Council|BC|DC|CC|MBC|MDC|LBC)$")
ONE_COUNCIL = re.compile(r"(?!.*\bJoint\b).*\bCouncil$")
OF_THE_BODY = re.compile(
    r"\b(?:of|(?<=clerk )to|(?<=secretary )to|(?<=officer )to|(?<=adviser )to|(?<=advisor )to|(?<=administrator )to) the (?:\w+ )?(?P<kind>partnership|board|committee|council|panel|forum|group|assembly|alliance|trust|society|"
    r"governors|trustees|corporation|court|senate|governing (?:body|board))$",
    re.I,
)
KIND_ALONE = re.compile(
    r"(?:(?:county|district|borough|city|town|parish) )?council|(?:foundation )?trust|authority|board|partnership", re.I
)  # says of no body which one it is
ONLOOKER = r"(?:observer|guest|visitor|invitee)"
LOOKS_ON = re.compile(rf"^{ONLOOKER}\s*/\s*|\s*/\s*{ONLOOKER}$", re.I)
NO_TITLE = re.compile(
    r"(?:members? of (?:the )?)?public|press|guests?|visitors?|residents?|not an? .*|parishioners?|non[- ]?members?|apologies|"
    r"(?:election|appointment|nomination)s? (?:of|for) .*|report authors?",
    re.I,
)  # whom a list calls so holds nothing
SENTENCE = re.compile(r"[a-z]{3}\.\s+[A-Z]|\bmembers? of the public\b")  # what ran on behind a title
DASHED = re.compile(r"\s+[-–—]\s+")
SEVERAL = re.compile(r"\s*/\s*")  # between two titles of one person
SLASHED = re.compile(r" / ")  # between two whole titles; without blanks one post may bear both
JOINED = re.compile(r"\s+(?:and|&)\s+")  # between two posts, one of which is an office of the body that meets
POST = re.compile(r"(?:RFO|(?:responsible )?financ(?:e|ial) officer|proper officer)$", re.I)


WHOLE_OFFICE = re.compile(
    r"(?:(?:vice|deputy|acting|interim|hon(?:orary)?\.?|parish|town|independent|lay|board|trust|committee|safeguarding|membership|minutes?|co|joint|associate|non|executive|elected|social|press|fixtures?|welfare)[- ])*"
    r"(?:chair(?:man|woman|person)?|president|secretary|treasurer|clerk|member|trustee|governor|lead|champion|officer|director|minute[- ]?taker|editor|captain)",
    re.I,
)


def titles(entry: Entry, body: str | None) -> Iterator[tuple[str, str | None]]:
    """(title, body or None for the entry's own) of an entry; "Councillor (ICP Chair)" is two titles."""
    title = "" if NO_TITLE.fullmatch(entry.title) or SENTENCE.search(entry.title) else tidy(entry.title)
    if entry.in_the_chair:
        yield PRESIDED, body
    if two := with_leader(title):
        yield from ((post, None) for post in two)
        return
    beside = AND_CHAIR.fullmatch(title)
    if OF_THE_BODY.search(title) and not beside and len(SLASHED.split(title)) == 1:
        yield title, body
        if entry.body:
            yield "", None
        return
    if body and entry.body and entry.presides and (A_CHAIR.match(title) or SECOND.match(title)):
        yield from ((title, body), ("", None))
        return
    if body and entry.body and A_CHAIR.match(title) and A_COUNCIL.search(entry.body):
        yield title, body  # a member from another council chairs this meeting, not that council
        yield "", None
        return
    if entry.body and (short := OF_LETTERS.fullmatch(title)) and not entry.body.startswith(short["of"]):
        yield title, body if _stand_for(short["of"], body or "") else short["of"]
        yield "", None
        return
    inner = BRACKET.search(title)
    seat = title[: inner.start()].strip() if inner else title
    if body and entry.body and OF_THE_HOST.match(seat) and not _of_own_board(seat, body, entry.body):
        yield seat, body
        yield (inner[1].strip() if inner and is_title(inner[1]) else ""), None
        return
    if inner and re.search(r"\bchair|\bconven[eo]r", inner[1], re.I):
        yield title[: inner.start()].strip(), None
        if IN_THE_CHAIR.fullmatch(inner[1]):
            yield from () if A_CHAIR.match(seat.split(" ")[-1]) else [(PRESIDED, body)]
            return
        yield inner[1].strip(), None if not entry.body and OF_A_COMMITTEE.search(inner[1]) else body
        return
    title = LOOKS_ON.sub("", title)
    both = [part for part in SEVERAL.split(title) if part]
    joined = JOINED.split(title) if len(both) == 1 else []
    if len(joined) == 2 and all(map(_stands_alone, joined)):
        both = joined
    elif joined and (apart := _behind_comma(title)):
        both = apart
    dashed = [part for part in DASHED.split(title) if part]
    if beside:
        both = [beside["one"], beside["chair"]]
    if len(dashed) == 2 and all((opens_title(part) and " " in part) or OFFICE.match(part) for part in dashed):
        both = dashed
    if len(both) > 1 and any(_of_the_host(part) for part in both):
        several = entry.body and not all(map(_of_the_host, both))
        clerk = A_COUNCIL.search(entry.body) is not None  # whose clerk the clerk is
        of = [
            body
            if several and _of_the_host(part) and not (OF_A_COMMITTEE.search(part) or (clerk and A_CLERK.match(part)))
            else None
            for part in both
        ]
        if body and entry.body and entry.presides and not several:
            of[-1] = body  # "A Name (Vice-Chair) | Chair, Vale Trust"
        yield from (
            (part, owner) for part, owner in zip(both, of, strict=True) if is_title(part) or CATEGORY.fullmatch(part)
        )
    elif len(slashed := SLASHED.split(title)) == 2 and all(" " in part and is_title(part) for part in slashed):
        yield from ((part, None) for part in slashed)  # "Head of Planning / Freedom to Speak Up Guardian"
    elif inner and inner.end() == len(title) and " " in inner[1] and is_title(seat) and ends_as_title(inner[1]):
        yield from ((seat, None), (inner[1].strip(), None))  # "Director of Resources (Section 151 Officer)"
    elif title or entry.body:
        yield title, None


def _stand_for(letters: str, body: str) -> bool:
    """Whether letters are the first ones of a body's last words ("SC" of "Vale Steering Committee")."""
    return "".join(word[0] for word in body.split() if word[:1].isupper()).endswith(letters)


def gives_ward(entry: Entry, met: str | None) -> bool:
    """Whether what stands behind a councillor of the one council that met is a ward, by no word of it a body ("Vale and Hill")."""
    said = entry.body
    named = is_body(said) or said.lower() in bare_bodies() or A_COUNCIL.search(said) or said.isupper()
    return bool(said and not named and COUNCILLOR.match(entry.name) and ONE_COUNCIL.match(met or ""))


def _behind_comma(title: str) -> list[str]:
    """The two posts that a comma parts ("Deputy Head, Associate Member", "Chair, Lead Member for Housing"); [] for one."""
    first, comma, second = title.partition(", ")
    if not comma or not is_title(first):
        return []
    seat = SEAT.match(second) or WHOLE_OFFICE.fullmatch(second) or KIND_OF_SEAT.fullmatch(second)
    presides = A_CHAIR.match(first) and opens_title(second) and " " in second
    return [first, second] if (seat and ", " not in second) or presides else []


def _of_own_board(seat: str, host: str, own: str) -> bool:
    """Whether a seat on a board is one on the body that somebody comes from: that is a board, or what meets is something else."""
    board = seat.lower().startswith("board ") and "board" not in host.lower()
    return board and ("board" in own.lower() or NO_BOARD.search(host) is not None)


def _stands_alone(post: str) -> bool:
    """Whether one of two posts joined by "and" is a whole one: an office, or a title that opens as one."""
    return bool(
        WHOLE_OFFICE.fullmatch(post) or POST.fullmatch(post) or (OFFICE.match(post) and OF_A_COMMITTEE.search(post))
    )


def _of_the_host(title: str) -> bool:
    """Whether a title beside another is one on the body that meets."""
    return bool(OFFICE.match(title) or OF_THE_HOST.match(title) or CATEGORY.fullmatch(title))
