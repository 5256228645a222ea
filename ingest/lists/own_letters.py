"""Letters beside a name that are the person's own, and no title or body."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.ingest.lists.pieces import are_initials
from convenor.ingest.names.affiliations import may_be_body
from convenor.ingest.names.name_forms import GRADE
from convenor.ingest.words.shapes import BODY_HEADS, TITLE_HEADS, is_title, strip_honorific

SHORT_NAME = re.compile(r"[A-Z][A-Za-z]{0,2}(?:[-’']?[A-Z]){1,3}")
SHORT_SURNAME = re.compile(r"[A-Z]{1,2}(?P<last>[A-Z][a-z]{1,4})")  # "BSto", of two whose initials are the same
SON_OF = re.compile(r"[A-Z]{1,2}(?P<last>Ma?c[A-Z])")  # "EMacA" of Effie MacAskill
BEHIND = re.compile(r"\s*[(\[](?P<own>[A-Z][A-Za-z-]{1,5})[)\]](?=$|\s*\()")
AHEAD = re.compile(r"\s{0,60}(?:[–—-]\s{0,9})?[(\[]?(?P<own>[A-Z][A-Za-z-]{1,5})[)\]](?:\s{0,9}[:–—-]\s|\s{1,60})")
BETWEEN_LETTERS = (re.compile(r"[\s-]+"), re.compile(r"[\s’'-]+"))  # "MO" or "MOS" of Mary O'Shea
DEGREE = re.compile(
    r"(?:O|C|M)BE|JP|PhD|DPhil|EdD|[BM](?:Sc|Ed)|LLB|MBA|CEng|Ed\.D\.?|Ph\.? ?D\.?|D\.Phil\.?|[MJ]\.D\.?|[BM]\.(?:A|Sc|Ed)\.?|Esq\.?|CPA"
)


MAY_SAY_MORE = frozenset(
    "BC CC DC MBC MDC LBC RBC TC PC UK NI HR IT PR GP PA MP MD CE".split()
)  # letters with which bodies' names and posts end


def own_letters(fact: str, name: str) -> bool:
    """Whether what is said of a person is their initials ("AB", "SA-W"), the first one and how their surname begins ("BSto"), or a degree."""
    if DEGREE.fullmatch(fact):
        return True
    if short := SHORT_SURNAME.fullmatch(fact) or SON_OF.fullmatch(fact):
        return are_initials(fact, name) and _in_turn(short["last"], name.split()[-1])
    words = strip_honorific(name)[1].split()
    if len(fact) == 3 and words and fact == f"{words[0][0]}{words[-1][:2]}".upper():
        return True  # "ABE" of Ann Bell
    return bool(SHORT_NAME.fullmatch(fact)) and are_initials(fact, name)


def _in_turn(letters: str, surname: str) -> bool:
    """Whether letters are some of a surname's, in their turn, from its first on ("Rbd" of Rathbird)."""
    rest = iter(surname)
    return surname[0] == letters[0] and all(letter in rest for letter in letters)


def without_last(words: str, name: str) -> str:
    """Words of a person without their own letters in capitals behind them ("Head of Homes AB")."""
    first, _, last = words.rpartition(" ")
    return first if first and last.isupper() and own_letters(last, name) else words


def is_grade(fact: str, name: str) -> bool:
    """Whether letters behind a name are what an officer is for short, and not that name's own."""
    return bool(GRADE.fullmatch(fact)) and not own_letters(fact.replace(".", ""), name)


def without_initials(fact: str, name: str) -> str:
    """What is said of a person, without their initials before or behind it ("AB Lay Member", "AB, Chair", "Vale Trust (AB)")."""
    if (behind := BEHIND.search(fact)) and behind.start() and own_letters(behind["own"], name):
        fact = fact[: behind.start()] + fact[behind.end() :]  # "Chair, Vale Trust (AB)", "Tenant (AB) (Chair)"
    head, comma, last = fact.rpartition(", ")
    if comma and own_letters(last, name):
        fact = head  # "Chair, AB"
    first, _, rest = (fact := _without_bare(behind_own(fact, name), name)).partition(" ")
    own = [
        "".join(word[0] for word in mark.split(strip_honorific(name)[1]) if word).upper() for mark in BETWEEN_LETTERS
    ]
    return rest if rest and first.rstrip(",;:") in own else fact


def _without_bare(fact: str, name: str) -> str:
    """What is said of a person, without their letters right behind a post or a body ("Vale Council AB", "Vale Trust (VT) AB")."""
    first, _, last = fact.rpartition(" ")
    before = first.rpartition(" ")[2].lower()
    whole = before in BODY_HEADS or before in TITLE_HEADS or first.endswith(")")
    whole = whole or (may_be_body(first) and not is_title(first))
    own = last.isupper() and last.isalpha() and last not in MAY_SAY_MORE and own_letters(last, name)
    return first if whole and own else fact


def own_firm(name: str, facts: Sequence[str]) -> str:
    """The firm that bears a person's surname first ("Ben Carter (Carter Jonas)"), or ""."""
    last = name.split()[-1]
    return next((said for said in facts if re.match(rf"{re.escape(last)}(?:,| (?:&|and)|(?= [A-Z])) ?\w", said)), "")


def behind_own(rest: str, name: str) -> str:
    """What stands behind somebody's name, without their initials in brackets with which it opens ("– (AB) Chair")."""
    own = AHEAD.match(rest)
    return rest[own.end() :] if own and own_letters(own["own"], name) else rest
