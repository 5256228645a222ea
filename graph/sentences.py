"""Where sentences begin and end, by rule. Standard library only; time grows linearly with the text."""

from __future__ import annotations

import re

LONGEST = 600  # code points, the longest span that evidence may have

Span = tuple[int, int]

_STOP = re.compile(
    r"""[.!?…\n](?:(?<=\n)[^\S\n]*+\n|(?<=[.!?…])(?<![.!?…]{2})[.!?…]*+["'”’»)\]]*+(?=\s|\Z)|(?<=[a-z]{3}\.)(?=(?:The|It|He|She|They|There|This|That|A|An|In|At|On|As|We|All|No|Members|Cllr|Councillor|Mr|Mrs|Ms|Dr) ))"""
)  # begins with the letters that it looks for, so that all others are passed over at once
_NUMBER_ALONE = re.compile(r"[(\[]?(?:\d{1,3}(?:\.\d{1,3})*|[A-Za-z]|[ivxlc]{1,6}|[IVXLC]{1,6})[)\]]?")
_INITIALS = re.compile(r"(?:[A-Z]\.)*[A-Z]")
_INITIAL = re.compile(r"[A-Z]\.\s")
_LIST_MARK = re.compile(r"\([a-z]{1,4}\)\s")  # "(a) ", "(iv) "
_OPENING = "\"'“‘«([*•–—-"


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# A full stop after one of these never ends a sentence.
_NEVER = _words(
    "cllr cllrs cyng coun ald dr drs mr mrs ms mx messrs prof profs rev revd fr hon rt lt col gen sgt capt insp supt det "
    "ch chq cmdr ll rh ff wm chas jas thos geo ven e.g i.e eg ie viz cf vs incl"
)
# A full stop after one of these ends no sentence when a number follows.
_BEFORE_NUMBER = _words(
    "no nos p pp para paras vol fig figs sect cl art ch ref refs approx c ca tel ext app sch reg regs "
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun"
)
# After one of these, the next word decides: a usual first word of a sentence means that a new one starts.
_UNSURE = _words("prop sec st mt ft co ltd inc plc bros jr sr ave rd sq dept assoc al govt hq")
# After one of these a capital starts a new sentence, unless it is that of a day or month.
_CLOCK = _words("a.m p.m am pm etc")
_FIRST_WORDS = _words(
    "the a an it its this that these those in on at to by for from with as if when while where there he she they we "
    "you i his her their our your all any each no not and but or so however also after before since under following "
    "members both other some such what who why how which is are was were will would should can"
)
_DAYS_AND_MONTHS = _words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december"
)
_WORD = re.compile(r"[^\W\d_]+")


def sentences(text: str, start: int, end: int) -> list[Span]:
    """Split `text[start:end]` into sentences: spans of `text` in code points, trimmed of white space, none empty.

    A blank line always ends a sentence. Full stops of titles, initials, numbers ("7.2", "5.2. The Board") and
    usual abbreviations do not. A sentence longer than 600 code points is cut after a semicolon, a comma or a space.
    """
    spans: list[Span] = []
    begin = _skip_space(text, start, end)
    for stop in _STOP.finditer(text, begin, end):
        if stop.start() < begin:
            continue
        after = _skip_space(text, stop.end(), end)
        if text[stop.start()] == "\n" or _ends(text, begin, stop, after, end):
            spans.extend(_pieces(text, begin, stop.end()))
            begin = after
    spans.extend(_pieces(text, begin, end))
    return spans


def _skip_space(text: str, position: int, end: int) -> int:
    while position < end and text[position].isspace():
        position += 1
    return position


def _ends(text: str, begin: int, stop: re.Match[str], after: int, end: int) -> bool:
    """Whether the full stop (or ! or ?) really ends the sentence that began at `begin`."""
    if after >= end:
        return True
    first = _first_letter(text, after, end)
    if first.islower() and not _LIST_MARK.match(text, after, end):
        return False
    marks = stop.group()
    if not marks.startswith(".") or marks.startswith(".."):
        return True
    if stop.start() - begin <= 16 and _NUMBER_ALONE.fullmatch(text, begin, stop.start()):
        return False
    before = _word_before(text, begin, stop.start())
    if _INITIALS.fullmatch(before) and _INITIAL.match(text, after, end):
        return False  # "Cllr S. A. Reed"
    return _ends_after(before, first, _word_at(text, after, end))


def _ends_after(before: str, first: str, following: str) -> bool:
    """Whether a full stop ends a sentence, by the word before and the one that follows (first letter `first`)."""
    word = before.lower()
    if word in _UNSURE or _INITIALS.fullmatch(before):
        return following in _FIRST_WORDS
    if word in _NEVER:
        return False
    if word in _BEFORE_NUMBER:
        return not (first.isdigit() or first in "£$€")
    return word not in _CLOCK or following not in _DAYS_AND_MONTHS


def _first_letter(text: str, position: int, end: int) -> str:
    for character in text[position : min(position + 4, end)]:
        if character not in _OPENING:
            return character
    return text[position]


def _word_before(text: str, begin: int, position: int) -> str:
    words = text[max(begin, position - 24) : position].split()
    return words[-1].lstrip(_OPENING) if words else ""


def _word_at(text: str, position: int, end: int) -> str:
    found = _WORD.search(text, position, min(position + 24, end))
    return found.group().lower() if found else ""


def _pieces(text: str, start: int, end: int) -> list[Span]:
    """The span trimmed of white space, cut where it is longer than evidence may be."""
    while end > start and text[end - 1].isspace():
        end -= 1
    spans: list[Span] = []
    while end - start > LONGEST:
        cut = _cut(text, start)
        spans.append((start, _trim_right(text, start, cut)))
        start = _skip_space(text, cut, end)
    if end > start:
        spans.append((start, end))
    return spans


def _cut(text: str, start: int) -> int:
    """Where to cut a long sentence that begins at `start`: as late as may be, but not for a scrap of one."""
    for mark, earliest in ((";", LONGEST // 2), (",", LONGEST // 2), (" ", 1)):
        found = text.rfind(mark, start + earliest, start + LONGEST)
        if found > 0:
            return found + 1
    return start + LONGEST


def _trim_right(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1].isspace():
        end -= 1
    return end
