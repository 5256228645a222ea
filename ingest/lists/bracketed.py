"""People named in brackets behind their titles: "Director, Roads (Mr A Smith), Clerk (Ms B Jones)"."""

from __future__ import annotations

import re
from itertools import pairwise

from convenor.ingest.lists.entry import Entry, describe, known_person
from convenor.ingest.lists.pieces import BRACKET
from convenor.ingest.names.affiliations import may_be_body
from convenor.ingest.words.known_places import known as known_places
from convenor.ingest.words.no_names import is_no_name
from convenor.ingest.words.shapes import (
    ACCENTED,
    BODY_HEADS,
    EVERYDAY,
    HONORIFIC,
    TITLE_HEADS,
    forenames,
    is_person,
    is_title,
    strip_honorific,
)

DASH = re.compile(r"\s+[–—-]\s+")
POST = re.compile(
    r"(?:the )?(?P<title>[A-Z][^();]{2,80}?) \((?P<who>[A-Z][^();,]{2,50})\)(?:, [a-z][a-z -]{2,20}(?=;|$))?(?:[;,]\s+(?:and )?|\s+and\s+|\.?$)"
)
LONGEST_BODY = 90  # code points
INITIALS = re.compile(r"(?:[A-Z]\. ?){1,3}[A-Z]")
MOST = 0.75  # of the offices, or bodies, of a line that names people without a form of address
SURNAME = re.compile(
    rf"(?P<name>(?:(?:[OD][’']|Mac|Mc)?[A-Z{ACCENTED}][a-zà-ɏ]+(?:-[A-Z][a-zà-ɏ]+)?)) \((?P<of>[A-Z][^()]{{1,80}})\)"
)
BETWEEN = re.compile(r"(?:[,;.\s]|\band\b|&)+")
FEWEST = 2
OF_LETTERS = re.compile(
    r"(?P<of>[A-Z][A-Z&]{1,7}) ?[–—:-] (?P<names>[A-Z][a-zà-ɏ]{2,}(?:-[A-Z][a-z]+)?(?:, [A-Z][a-zà-ɏ]{2,}(?:-[A-Z][a-z]+)?)*)"
)
WORD = re.compile(r"[A-Z][\w-]+")
CALLED = re.compile(r"(?<![\w.])[A-Z][\w]+(?![\w.])")

MARKED = re.compile(r"[A-Z]\w+(?:(?:, (?:and )?|; | and | & )[A-Z]\w+)+\.?")
MANY, FEW = 4, 6  # names of such a list, and of how many of them one may be an everyday word or a place


def read(words: str, offset: int) -> tuple[list[Entry], int]:
    """The people of a line that names some so, and where the last of their brackets ends; ([], 0) for any other line."""
    if sent := _of_a_body(words, offset):
        return sent, len(words)
    inner = [match for match in BRACKET.finditer(words) if is_person(match[1])]
    addressed = [match for match in inner if strip_honorific(match[1])[0]]
    plain = len(addressed) < len(inner)
    if len(inner) < 2 or not all(match in addressed or INITIALS.match(match[1]) for match in inner):
        return [], 0
    titles = [words[before.end() : after.start()] for before, after in pairwise(inner)]
    titles = [said if "(" in said else said[said.rfind(";") + 1 :] for said in (words[: inner[0].start()], *titles)]
    titles = [re.sub(r"^[\s,;.]*(?:and |& )?(?:the )?", "", said) for said in titles]
    ranks = [bool(HONORIFIC.fullmatch(said)) for said in titles]  # "Sergeant (Mr B Dee)"
    told = sum(rank or is_title(said) for rank, said in zip(ranks, titles, strict=True))
    named = [is_person(BRACKET.sub("", said).strip()) and not rank for rank, said in zip(ranks, titles, strict=True)]
    if any(named) or not all(said[:1].isupper() for said in titles) or not told:
        return [], 0
    if plain and told < MOST * len(titles):
        return [], 0
    found = [
        Entry(strip_honorific(match[1])[1], offset + match.start(1), title)
        if rank
        else describe(match[1], offset + match.start(1), [title])
        for match, title, rank in zip(inner, titles, ranks, strict=True)
    ]
    return found, inner[-1].end()


def _of_a_body(words: str, offset: int) -> list[Entry]:
    """The people of a line that opens with the body of all of them ("Vale Council – Head of Roads (Ann Bell); Director, Homes (Bo Dee)")."""
    mark = DASH.search(words)
    of = words[: mark.start()].strip() if mark else ""
    if not mark or len(of) > LONGEST_BODY or "(" in of or not may_be_body(of) or is_title(of) or known_person(of):
        return []
    posts = list(POST.finditer(words, mark.end()))
    if "".join([words[: mark.end()], *(post.group() for post in posts)]) != words or not posts:
        return []
    if not all(
        is_title(p["title"]) and is_person(p["who"]) and not is_title(strip_honorific(p["who"])[1]) for p in posts
    ):
        return []
    if not any(known_person(p["who"]) or strip_honorific(p["who"])[0] for p in posts):
        return []
    return [Entry(strip_honorific(p["who"])[1], offset + p.start("who"), p["title"], of) for p in posts]


def surnames(words: str, offset: int) -> list[Entry]:
    """The people of a line of nothing but surnames with where they come from in brackets ("Bell (Vale Trust), Dee (Hill Institute)")."""
    cut = [(m["name"], m.start("name"), m["of"]) for m in SURNAME.finditer(words)]
    rest = BETWEEN.sub("", SURNAME.sub("", words))
    places = sum(name in known_places() for name, _, _ in cut)
    if len(cut) < FEWEST or rest or 3 * places > len(cut) or any(_is_no_name(name.lower()) for name, _, _ in cut):
        return []
    bodies = sum(may_be_body(of) and not is_title(of) for _, _, of in cut)
    return [describe(name, offset + at, [of]) for name, at, of in cut] if bodies >= MOST * len(cut) else []


def _is_no_name(word: str) -> bool:
    return word in EVERYDAY or is_no_name(word)


def _heads_something(word: str) -> bool:
    """Whether a word carries a title or the name of a body, and is no surname."""
    return word in TITLE_HEADS or word in BODY_HEADS or is_no_name(word)


def behind_body(words: str, offset: int) -> list[Entry]:
    """The surnames of an entry behind the letters of the body that they come from ("ILL – Bell, Dee")."""
    found = OF_LETTERS.fullmatch(words)
    each = list(WORD.finditer(found["names"])) if found else []
    if not found or any(_is_no_name(match.group().lower()) for match in each):
        return []
    start = offset + found.start("names")
    return [describe(match.group(), start + match.start(), [found["of"]]) for match in each]


def by_nickname(words: str, offset: int) -> list[Entry]:
    """The people of a list of what they are called, of whom some bear given names that are known ("Mullet, Tim, Polar, Bruce")."""
    each = [(match.group(), match.start()) for match in CALLED.finditer(words)]
    if len(each) < MANY or not MARKED.fullmatch(words):
        return []
    known = sum(name.lower() in forenames() for name, _ in each)
    if known < 2 or any(_heads_something(name.lower()) for name, _ in each):
        return []
    doubtful = sum(_is_no_name(name.lower()) or name in known_places() for name, _ in each)
    if FEW * doubtful > len(each):
        return []  # "Lay" and "Preston" are surnames among many
    return [Entry(name, offset + at) for name, at in each]
