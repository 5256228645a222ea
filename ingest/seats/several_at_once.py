"""Entries of a membership that give several seats at once: one body's posts, one office of several bodies, whom each of several bodies sends.

"Vale Council: leader; head of housing"; "the Chairs of the Housing Board, the Care Forum and the Youth Panel"; "an
observer may be sent by each of: Vale Trust; Ember Institute".
"""

from __future__ import annotations

import re

from convenor.ingest.seats.asides import without
from convenor.ingest.seats.counted_words import NUMERAL, number, singular
from convenor.ingest.seats.sending import capital, named, weakly_named
from convenor.ingest.words.shapes import BODY_HEADS, is_title

Seat = tuple[str, str, int]  # position, organisation, how many
OF_EACH = re.compile(
    r"^(?:the )?(?P<title>[A-Z][\w’'-]*(?: [\w’'-]+){0,3}?s) of (?:the )?(?P<bodies>[A-Z][^:;()]{10,300})$"
)
BY_EACH = re.compile(
    rf"^(?P<count>(?:up to )?(?:{NUMERAL})|an?)(?P<position> [a-z][\w’'-]*(?: [\w’'-]+){{0,3}}?)?,? (?:(?:may|shall|will|must|to|can) )?(?:be )?"
    r"(?P<verb>nominated|appointed|elected|chosen|selected|sent|named|provided|put forward) by each of(?: the following| these)?:? (?:the )?(?P<bodies>[A-Z\d].{10,500})$",
    re.I | re.S,
)
LISTED = re.compile(r"\s*;\s*(?:and )?")
SERIES = re.compile(r",\s*(?:and )?(?:the )?|\s+and (?:the\s+)?")
POSTS = re.compile(r"^(?P<body>[A-Z][^:;()]{2,80}(?: \([A-Z][\w&]{1,8}\))?): (?P<posts>[^:]+;[^:]+)$", re.S)


def at_once(plain: str) -> list[Seat]:
    """The seats of such an entry; none where it is another."""
    return _posts(plain) or _by_each(plain) or of_each(plain)


def _posts(plain: str) -> list[Seat]:
    """Each of the posts that a body's name with a colon stands before."""
    said = POSTS.match(plain)
    body = re.sub(r" \([^()]*\)$", "", said["body"]) if said else ""
    posts = [without(re.sub(r"^the ", "", each.strip(" .")))[0] for each in LISTED.split(said["posts"])] if said else []
    posts = [post for post in posts if post]
    if len(posts) < 2 or not (weakly_named(body) or named(body)):
        return []
    return [(post, body, 1) for post in posts] if all(is_title(post) and not named(post) for post in posts) else []


def _by_each(plain: str) -> list[Seat]:
    """Whom each of the bodies of a list sends."""
    said = BY_EACH.match(plain)
    if said is None:
        return []
    listed = ";" in said["bodies"]
    names = [name.strip(" .,") for name in (LISTED if listed else SERIES).split(said["bodies"]) if name.strip(" .,")]
    names = [re.sub("^[Tt]he ", "", name) for name in names]
    proper = [weakly_named(name) or (listed and (name[0].isupper() or name[0].isdigit())) for name in names]
    if len(names) < 2 or not all(proper) or not any(map(weakly_named, names)):
        return []
    position = singular((said["position"] or "").strip()) or f"{said['verb'].lower()} member"
    return [(position, name, number(f"{said['count']} x")[0]) for name in names]


def of_each(plain: str) -> list[Seat]:
    """The same office of each of three bodies or more, each with its article."""
    said = OF_EACH.match(plain)
    title = singular(said["title"]) if said else ""
    if said is None or title == said["title"] or not is_title(title):
        return []
    names = re.split(r",\s*(?:and )?(?:the )?|\s+and the\s+", said["bodies"])
    whole = all(
        weakly_named(name) or (capital(name) and name.rpartition(" ")[2].lower() in BODY_HEADS) for name in names
    )
    return [(title, name, 1) for name in names] if len(names) > 2 and whole else []
