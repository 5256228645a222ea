"""People of a roster printed without a mark between one person's post or body and the next person's name.

"Ann Bell Vale Council Carl Dee Hill Trust", "Ann Bell, Clerk – Vale Council Carl Dee, Chair – Hill Trust": the columns of a
table that came out as one line.
"""

from __future__ import annotations

import re
from collections.abc import Set
from itertools import pairwise
from typing import NamedTuple

from convenor.graph.remembered import remembered
from convenor.ingest.lists.entries import line_entries
from convenor.ingest.lists.entry import Entry
from convenor.ingest.lists.own_letters import behind_own
from convenor.ingest.lists.pieces import PLURAL
from convenor.ingest.names.name_ends import is_given
from convenor.ingest.words import honours
from convenor.ingest.words.body_words import bare_bodies
from convenor.ingest.words.known_places import known as known_places
from convenor.ingest.words.shapes import (
    BODY_HEADS,
    BOTH,
    EVERYDAY,
    HONORIFIC,
    INITIALS,
    LONGEST_NAME,
    NAME_WORD,
    PARTICLES,
    SURNAMES,
    TITLE_HEADS,
    VERBS,
    is_body,
    is_proper,
    is_title,
)

FEWEST = 3  # people of a text that is read so; one less where a title or body stands behind each of them
MOST = 0.7  # of the gaps between names end in no mark of a list
LONGEST = 160  # code points between two names
BRACKET = re.compile(r"\s*(?:\([^()]*\)|\[[^\[\]]*\])")
MARKED = re.compile(r"(?:[,;&/|•·]|\band)$|\)\s*[,;]\s+[A-Z][\w’'-]+ [A-Z][\w’'-]+\s*(?:[(,;]|$)")
CLOSED = re.compile(r"\);\s")  # behind what a bracket says of somebody
INSTEAD = re.compile(r"\b(?:deputi[sz]|substitut)(?:ing|ed)\b")  # says who came for whom, and so parts no two people
MARK = re.compile(r"[,;:–—-]+\.?$")
BEHIND_BRACKET = re.compile(r"^((?:\([^()]*\)|\[[^\[\]]*\])(?:\s*\([^()]*\))?),?\s+(?=[A-Z])")
OF_THE_NEXT = re.compile(
    r"(?<=\S)(?<!^Deputy)(?<!^Lord)[\s,]+(?:(?:Lord|Deputy) )?(?:Mayor|Provost|Ald)\.?$"
)  # how the next person is addressed
COMPANY = re.compile(
    r"^(?:[A-Z][\w’'-]* )?(?:Ltd|Limited|LLP|[Pp]lc|PLC|Associates|Partners|Solicitors|(?:&|and) (?:Sons?|Co|Partners))\b"
)
HOME = re.compile(r"[A-Z][\w’'&-]*(?: (?:(?:of|and|the|for|&|upon) )?[A-Z][\w’'&-]*){0,6}")
LAST = re.compile(r" ([A-Z][\w’'-]+)(?=\s[–—-]\s|\s*[,(])")  # the word behind a name up to a mark
MORE = re.compile(r"\s*(?:,|and\b|&)\s*[A-Z]")  # leads to the next surname
IN_CAPITALS = re.compile(
    r"(?=[^AEIOUY]*[AEIOUY])(?:Mac|Mc|O[’'])?[A-Z]{4,}(?:[-’'][A-Z]{2,})*"
)  # a surname behind a given name
LETTERS = re.compile(rf"(?:\s+{honours.LETTERS})+")  # behind a name
SMALL = frozenset("and of for the to in on at from by via with de la &".split())
HEADS = BODY_HEADS - TITLE_HEADS
OPENS_BODY = frozenset("healthwatch nhs police public university department ministry office institute chamber".split())


class Token(NamedTuple):
    """A word without the marks behind it, where it stands, and whether a mark stands behind it."""

    word: str
    start: int
    end: int
    marked: bool


def entries(words: str, offset: int) -> list[Entry]:
    """The people of such a text, each described by what follows up to the next; [] for any other text."""
    spans = _remembered(words)
    if len(spans) < FEWEST - 1 or CLOSED.search(words) or any(words.startswith(";", end) for _, end in spans):
        return []
    if any(_opens_surnames(words, *span) for span in spans):
        return []
    rests = [words[end:start].strip(" ;") for (_, end), (start, _) in pairwise([*spans, (len(words), 0)])]
    between = rests[:-1]
    ends = [words[end:start].rstrip() for (_, end), (start, _) in pairwise(spans)]
    running = [rest for rest, printed in zip(between, ends, strict=True) if rest and not MARKED.search(printed)]
    if len(running) < MOST * len(between) or not all(map(_says, running)) or any(map(INSTEAD.search, rests)):
        return []
    before = words[: spans[0][0]].strip(" ;")
    ahead = [before, *(each.strip(" ,") for each in between)]
    if not rests[-1] and (all(map(is_title, ahead)) or (len(spans) >= FEWEST and all(map(_is_home, ahead)))):
        rests = ahead  # each title, or body, stands before its name
    elif len(spans) < FEWEST and not all(map(_is_fact, rests)):
        return []
    rests = [rest if rest[-1:] != ":" else "" for rest in rests]  # that is the label of the next
    return [_entry(words[start:end], offset + start, rest) for (start, end), rest in zip(spans, rests, strict=True)]


def _opens_surnames(words: str, start: int, end: int) -> bool:
    """Whether a name is the first surname of several behind one form of address ("Cllrs Bell, Dee & the Clerk")."""
    plural = PLURAL.match(words[start:end])
    return plural is not None and " " not in words[start + plural.end() : end] and bool(MORE.match(words, end))


def one(words: str, offset: int) -> list[Entry]:
    """The one person with whom a text opens, where a title or a proper body stands behind the name; [] for any other text."""
    spans = _remembered(words)
    if len(spans) != 1 or spans[0][0] or spans[0][1] > LONGEST_NAME:
        return []
    end = spans[0][1]
    if (more := LAST.match(words, end)) and more[1].lower() not in EVERYDAY and more[1] not in known_places():
        end = more.end()  # "Ann Fairly Bell – Vale Trust": a second given name that is rare
    rest = words[end:].strip(" ;")
    fact = rest[:1] == "(" or is_title(rest) or (is_body(rest) and is_proper(rest))
    return [_entry(words[:end], offset, rest)] if rest and fact and _says(rest) else []


def _entry(name: str, start: int, rest: str) -> Entry:
    """The entry of a name and what stands behind it."""
    rest = behind_own(rest, name)
    rest = OF_THE_NEXT.sub("", BEHIND_BRACKET.sub(r"\1, ", rest))
    mark = ", " if rest[:1].isalnum() else " "
    found = line_entries(f"{name}{mark}{rest}", start, 1)
    return found[0] if found and found[0].start == start and found[0].name == name else Entry(name, start)


def _says(rest: str) -> bool:
    """Whether what stands between two names may say something of the first, and is no prose."""
    plain = re.findall(r"[A-Za-z][\w’'-]*", rest)
    lower = [word for word in plain if word[0].islower() and word not in SMALL and word not in TITLE_HEADS]
    ends = rest.endswith(".") and plain and plain[-1] in lower
    return len(rest) <= LONGEST and len(lower) <= 0.3 * len(plain) and not ends and VERBS.isdisjoint(lower)


def _is_fact(rest: str) -> bool:
    return is_body(rest.lstrip(" ,–-(")) or is_title(rest)


def _is_home(rest: str) -> bool:
    """Whether what stands between two names is a body's name, or its short form, and no title."""
    return bool(HOME.fullmatch(rest)) and is_proper(rest) and not is_title(rest)


@remembered
def _remembered(words: str) -> tuple[tuple[int, int], ...]:
    return tuple(_names(words))


def _names(words: str) -> list[tuple[int, int]]:
    """The spans of the names in a text: a form of address or a known given name, and a surname."""
    tokens = _tokens(words)
    out: list[tuple[int, int]] = []
    index = 0
    while index < len(tokens):
        last = _last(words, tokens, index)
        if last is None and not index:
            last = _opens(tokens)
        if last is None or COMPANY.match(words[tokens[last].end :].lstrip()):
            index += 1
            continue
        letters = LETTERS.match(words, tokens[last].end)
        end = letters.end() if letters else tokens[last].end
        out.append((tokens[index].start, end))
        index = next((at for at in range(last + 1, len(tokens)) if tokens[at].start >= end), len(tokens))
    return out


def _opens(tokens: list[Token]) -> int | None:
    """The index of the surname of somebody with whom the text opens, whose given name is rare."""
    two = [token.word for token in tokens[:2]]
    plain = len(two) == 2 and not tokens[0].marked and all(_is_surname(word) for word in two)
    return 1 if plain and not set(two) & known_places().keys() and not _goes_on(tokens, 1) else None


def _tokens(words: str) -> list[Token]:
    """The words outside brackets."""
    bare = BRACKET.sub(lambda found: ";".ljust(len(found.group())), words)
    out: list[Token] = []
    for match in re.finditer(r"\S+", bare):
        word = match.group() if INITIALS.fullmatch(match.group()) else match.group().rstrip(",;:.–—-")
        if word:
            out.append(Token(word, match.start(), match.start() + len(word), bool(MARK.search(match.group()))))
        elif out:
            out[-1] = out[-1]._replace(marked=True)
    return out


def _last(words: str, tokens: list[Token], index: int) -> int | None:
    """The index of the surname of the name that begins at a token."""
    address = HONORIFIC.match(words[tokens[index].start : tokens[index].start + 60])
    first = index
    while address and first < len(tokens) and tokens[first].start < tokens[index].start + address.end():
        first += 1
    if address and tokens[first - 1].marked:
        return None
    at, given = first, 0
    while at < len(tokens) and not tokens[at].marked and (_is_given(tokens[at].word) or _is_initial(tokens[at].word)):
        given += 1
        at += 1
    if (given > 1 or (given and address)) and _ends_with_given(tokens, at, alone=given == 1):
        at, given = at - 1, given - 1  # "Mary Grant Vale Council", "Ann James, Clerk"
    while at < len(tokens) and tokens[at].word.lower() in PARTICLES and not tokens[at].marked:
        at += 1
    if at >= len(tokens) or not (address or (given and not _is_initial(tokens[first].word))):
        return None
    as_well = SURNAMES | BOTH if given else BOTH if address else frozenset()
    capitals = bool(address) and given == 1 and bool(IN_CAPITALS.fullmatch(tokens[at].word))
    if not (capitals or _is_surname(tokens[at].word, as_well)) or (not address and _goes_on(tokens, at)):
        return None
    if address and not given:
        return _titled_surname(tokens, at)
    name = " ".join(token.word for token in tokens[first : at + 1])
    return None if name.lower() in bare_bodies() or name in known_places() else at


def _ends_with_given(tokens: list[Token], at: int, *, alone: bool) -> bool:
    """Whether the given name before a token is the surname: what follows is no name, or a place or the start of a body.

    A place that ends what is said ("Mrs Sue Marlow (Vale Trust)") is the surname, where the given name stands `alone`.
    """
    if at >= len(tokens):
        return True
    word = tokens[at].word
    behind = next((token.word for token in tokens[at : at + 3] if token.word.lower() not in PARTICLES), "")
    if alone and IN_CAPITALS.fullmatch(behind) and (word == behind or word.lower() in PARTICLES):
        return False  # "Cllr Carl MARROW", "Cllr Carl DE MARROW"
    if word in PARTICLES and not tokens[at].marked and _is_surname(behind):
        return False  # "Cllr J de Souza"
    place = word in known_places() and not (alone and (tokens[at].marked or at + 1 == len(tokens)))
    return not _is_surname(word) or place or _goes_on(tokens, at)


def _titled_surname(tokens: list[Token], at: int) -> int:
    """The last word of the name behind a form of address: of a given name that is rare and a surname, or a surname alone."""
    if tokens[at].marked or at + 1 >= len(tokens):
        return at
    behind = tokens[at + 1]
    alone = not _is_surname(behind.word) or behind.word in known_places() or _goes_on(tokens, at + 1)
    return at if alone else at + 1


def _goes_on(tokens: list[Token], at: int) -> bool:
    """Whether a body's head word stands right behind a word ("Marlow Council"), and does not begin a body of its own."""
    if tokens[at].marked or at + 1 >= len(tokens):
        return False
    word = tokens[at + 1].word
    behind = [token.word.lower() for token in tokens[at + 2 : at + 4]]
    post = not tokens[at + 1].marked and not TITLE_HEADS.isdisjoint(behind)  # "Practice Manager"
    opens = word.isupper() or word.lower() in OPENS_BODY or behind[:1] in (["of"], ["for"])
    return word.lower() in HEADS and not (opens or post)


def _is_given(word: str) -> bool:
    return word[:1].isupper() and is_given(word)


def _is_initial(word: str) -> bool:
    return bool(INITIALS.fullmatch(word))


def _is_surname(word: str, also: Set[str] = frozenset()) -> bool:
    """Whether a word may be a surname; those of `also` may be, though they are everyday words or titles."""
    plain = word.lower()
    return len(word) > 2 and (plain not in EVERYDAY or plain in also) and bool(NAME_WORD.match(word))
