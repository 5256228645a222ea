"""The forms in which one kind of member is printed: a post and a body in either order, a body alone, a post alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from convenor.ingest.lists.entry import known_person
from convenor.ingest.names.affiliations import at_home
from convenor.ingest.seats import seat_entries
from convenor.ingest.seats.asides import without
from convenor.ingest.seats.counted_words import number, one_of_many, singular
from convenor.ingest.seats.sending import capital, named, weakly_named
from convenor.ingest.words import body_words
from convenor.ingest.words.shapes import BODY_HEADS, is_body, is_person, is_title

TAIL = re.compile(r" (?:of|for|in|within) the [a-z][a-z ]*$")  # "of the region", behind a body's name
MANY = (
    r"(?:representative|member|nominee|delegate|councillor|resident|practitioner|appointee|person|people|volunteer|tenant|student|pupil|carer|observer|officer|official|director|governor|trustee|"
    r"headteacher|head teacher|teacher|executive|partner|lead|clinician|manager|adviser|user|principal|professional|worker|doctor|nurse|parent|patient|shareholder|parishioner|co-?optee|staff|rep)s?"
)
FROM = re.compile(
    rf"^(?P<position>(?:[\w’'/&,-]+ ){{0,7}}?{MANY}) (?:of|from|for|on|representing|drawn from|employed by|on behalf of) (?:the |each of the )?(?P<body>(?!.* from )[A-Z].{{2,90}})$",
    re.S,
)
ONLY_FROM = re.compile(
    r"^(?:from|nominated by|appointed by|of) (?:the )?(?P<body>[A-Z][^,:;–—]{2,80})$"
)  # behind a number
CUT = re.compile(r" (?:of|at|from|for) (?:the )?(?=[A-Z])")
PART_OF_NAME = re.compile(
    r"(?:office|department|ministry|university|diocese|association|federation|institute|society|college|chamber|union|council|borough|city|friends|church|bank|confederation|commission)$",
    re.I,
)  # before "of", in a body's name
INSIDE = re.compile(
    r"^(?P<before>(?:(?:additional|other|nominated|elected|lay|independent) )*)(?P<body>[A-Z].{2,80}?) (?P<position>(?:(?:elected|lay) )?(?:members?|representatives?|reps?|nominees?|delegates?|officials?|trustees?|councillors?|observers?))$",
    re.I,
)
MARKS = (" – ", " — ", " - ", ": ", ", ")
TELLS = re.compile(
    r"\b(?:shall|will|must|may|can|should|is|are|was|were|has|have)\b(?! (?:nominated|appointed|elected)\b)"
)
SUBJECTS = (
    "services",
    "audit",
    "systems",
    "programme",
    "programmes",
    "partnerships",
)  # with which what a post is about may end
COMMISSIONER = re.compile(r"(?:Office of the )?Police (?:and|&) Crime Commissioner", re.I)  # who sends like a body
MOST_WORDS = 14  # of a post
MOST_OF_PART = 4  # words for those of a body's members whom an entry counts


def one(rest: str, many: bool, sender: str, kind: str, bare: bool) -> tuple[str, str] | None:
    """(position, organisation) of one kind of member, by the first of the forms that fits."""
    if len(rest.split()) > MOST_WORDS + 8 or TELLS.search(rest):
        return None
    if (only := ONLY_FROM.match(rest)) and weakly_named(only["body"]):
        return kind, only["body"]
    if (
        (held := FROM.match(rest))
        and _plural(held["position"], many)
        and weakly_named(body := TAIL.sub("", without(held["body"])[0]))
    ):
        return held["position"], body
    found = next(_halves(rest, many), None) or next(_posts_of(rest), None)
    if found:
        return found
    if (
        (inside := INSIDE.match(rest))
        and named(inside["body"])
        and not (is_title(inside["body"]) or inside["body"].rpartition(" ")[2].islower())
    ):
        return f"{inside['before']}{inside['position']}", inside["body"]
    if found := next(seat_entries.glued(rest), None):
        return found
    if many and (alone := singular(rest)) != rest and is_title(alone) and not named(alone):
        return rest, sender  # "Foundation Governors"
    if capital(rest) and (named(rest) or (bare and many and weakly_named(rest))):
        return (kind, rest) if bare or kind or many else None
    if len(rest.split()) > MOST_WORDS:
        return None
    if (many or bare) and body_words.FAITH.fullmatch(rest):
        return kind, rest  # which sends, though no body is called so
    if is_title(rest) and (many or rest[0].isupper()) and ": " not in rest:
        return rest, sender
    if many and (
        re.match(rf"(?:[\w’'/-]+ ){{0,5}}?{MANY}\b", rest, re.I)
        or (bare and rest[0].isupper())
        or len(rest.split()) < 4
    ):
        return rest, sender
    return None


def _plural(position: str, many: bool) -> bool:
    return many or position[0].isupper() or not is_title(position)


def _halves(rest: str, many: bool) -> Iterator[tuple[str, str]]:
    """The two sides of a dash, colon, bracket or comma, of which one is a body and the other a post."""
    first, _, behind = rest.partition(", ")
    dashed = any(mark in behind for mark in MARKS[:3])
    if behind and not dashed and named(first) and not is_title(first) and is_title(behind):
        yield without(behind)[0], first
        return
    for mark in MARKS:
        left, found, right = rest.rpartition(mark) if mark == ", " else rest.partition(mark)
        if not found or not left or not right:
            continue
        right_plain, left_plain = without(right)[0], without(left)[0]
        if mark != ", " and named(left_plain) and not named(right_plain) | is_person(right_plain):
            post = number(right_plain)
            if is_title(post[2]) or post[1]:
                yield (singular(post[2]) if post[1] else post[2]), left_plain
                return
        if (
            mark != ", "
            and (COMMISSIONER.fullmatch(left_plain) or (named(left_plain) or weakly_named(left_plain)))
            and (one_of_many(right_plain) or (COMMISSIONER.fullmatch(left_plain) and is_title(right_plain)))
        ):
            yield right_plain, left_plain
            return
        part = many and mark in MARKS[:3] and len(right_plain.split()) <= MOST_OF_PART and not known_person(right_plain)
        if mark != ", " and named(left_plain) and (is_title(right_plain) or (part and not is_body(right_plain))):
            yield right_plain, left_plain  # "Vale Council – elected members (3)", "Vale Network – Social Inclusion (2)"
            return
        if named(right_plain) and (is_title(left) or not named(left_plain)) and not is_person(left):
            yield left, right_plain
            return
    if (inside := re.fullmatch(r"(?P<left>[^()]{3,80}) \((?P<right>[^()]{3,80})\)", rest)) is None:
        return
    for left, right in ((inside["left"], inside["right"]), (inside["right"], inside["left"])):
        if (
            named(right)
            and not named(left)
            and not (
                right == inside["right"]
                and re.search(r" (?:&|and) ", right)
                and right.rpartition(" ")[2].lower() not in BODY_HEADS
            )
            and (is_title(left) or (right.rsplit(None, 1)[-1].lower() in BODY_HEADS and right == inside["right"]))
        ):
            yield left, right
            return


def _posts_of(rest: str) -> Iterator[tuple[str, str]]:
    """ "Director of Public Health of Vale NHS Trust": a post, "of", and the organisation whose post it is."""
    if (held := at_home(rest))[1] and CUT.search(held[0]) and named(held[1]):
        yield held
        return
    for cut in reversed([*CUT.finditer(rest)]):
        left, right = rest[: cut.start()], rest[cut.end() :]
        if PART_OF_NAME.search(left) or not (is_title(left) or is_title(singular(left))):
            continue
        subject = cut.group().split()[0] == "for" or right.split()[-1].lower() in SUBJECTS
        if named(right) and not (subject and not seat_entries.HEADS_A_BODY.match(left)):
            yield left, right
            return
