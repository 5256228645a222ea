"""Marks of lists that plain text has lost in part: a clause's number on a line of its own, a blank where a bullet stood; letters held apart."""

from __future__ import annotations

import re
from itertools import pairwise

from convenor.graph.worded import Worded

CLAUSE = re.compile(r"(?P<chapter>[1-9]\d?)\.(?P<number>[1-9]\d?)\.?")
LETTER = re.compile(r"\s*\(?(?P<letter>[a-z])\)\s*")  # of a clause, on a line of its own
_SIGN = r"(?P<sign>[*#†‡✓✔✗✘○●Øø])"
SIGN = re.compile(rf"\s*{_SIGN}\s*")  # beside somebody in a register, on a line of its own
EXPLAINED = re.compile(rf"{_SIGN}\s*(?:denotes|indicates|means|=)", re.I)
ITEM = re.compile(r" (?=[A-Z\d]).{2,100}$")
SMALL = re.compile(r" (?=[a-z]{2,} ).{6,140}$")  # an entry of a list that a line leads in
LEADS = re.compile(r"(?:\S.{0,80}:|(?:[A-Z]\w+ ){0,6}(?:will|shall|must|to|should|can))\s*$")
GLUED = re.compile(r"(?<=[^\s•▪●‣])(?=(?P<mark>[•▪●‣])\s+\S)")  # the first bullet of a list, right behind its title
_SPACED = (
    "present apologies minutes resolved agenda absent attendance sederunt attendees decision recommended that".split()
)
SPACED = Worded(rf"(?<!\S)(?:{'|'.join(map(' '.join, _SPACED))})(?!\w| \w(?!\w))", re.I)  # "P R E S E N T"
CIRCLE = re.compile(
    r"^\s*o\s+(?=(?:[a-z]{2,}|a) [a-z])(?!(?:leiaf|hyn|bob|blith|ran|dan|flaen|fewn|gwbl|leia|bryd|bwys|blant|bobl|fod)\b)"
)
ADDRESS = Worded(
    r"(?<![\w@./-])(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllrs?|Clr|Councillors?|Prof|Revd?|Capt|MR|MRS|MS|MISS|DR|CLLRS?)\.|Cllrs?(?=[A-Z][a-z]))(?=[A-Z](?:[a-z’']|\.|[A-Z]| ))(?![\w.’'-]{0,60}@)"
)  # with the stop behind it but no blank
TITLE = re.compile(
    r"\s*(?P<number>[1-9]\d?)(?=(?:[A-Z][a-z’']{2}|[A-Z]{4,}\b).{0,100}$)"
)  # of an item, glued to its number
FEWEST = 3  # clauses, or items one below the other
FARTHEST = 3  # from one number of a chapter to the next


def numbered(printed: list[str]) -> list[str]:
    """The lines, where numbers of clauses that follow one another stand on lines of their own, with each before its clause."""
    alone = {at: mark for at, line in enumerate(printed) if (mark := CLAUSE.fullmatch(line.strip()))}
    if not _follow(list(alone.values())):
        return printed
    out = list(printed)
    for at, mark in alone.items():
        below = _below(out, at)
        if below is None or below in alone:
            continue
        out[below] = f"{mark['chapter']}.{mark['number']} {out[below].strip()}"
        out[at] = ""
    return out


def titled(printed: list[str]) -> list[str]:
    """The lines, where numbers from 1 on are glued to the titles of items ("1WELCOME", "2Minutes", "3BUDGET"), with a stop and a blank between."""
    run: list[tuple[int, re.Match[str]]] = []
    for at, line in enumerate(printed):
        mark = TITLE.match(line)
        if mark and int(mark["number"]) == len(run) + 1:
            run.append((at, mark))
    if len(run) < FEWEST:
        return printed
    out = list(printed)
    for at, mark in run:
        out[at] = f"{mark['number']}. {printed[at][mark.end() :]}"
    return out


def _below(printed: list[str], at: int) -> int | None:
    """The line below a mark on a line of its own, over one empty line at most."""
    return next((i for i in range(at + 1, min(at + 3, len(printed))) if printed[i].strip()), None)


def _follow(marks: list[re.Match[str]]) -> bool:
    """Whether numbers are those of clauses: each a little after the one before in its chapter, or the first ones of a later chapter."""
    pairs = [(int(mark["chapter"]), int(mark["number"])) for mark in marks]
    steps = pairwise(pairs)
    return len(pairs) >= FEWEST and all(
        (one == other and 0 < after - before <= FARTHEST) or (0 < other - one <= FARTHEST and after <= FARTHEST)
        for (one, before), (other, after) in steps
    )


def parted(printed: list[str]) -> list[str]:
    """The lines, where a title has the first bullet of its list right behind it ("What we own• The hall", "• The pound"), each with its own."""
    out: list[str] = []
    for at, line in enumerate(printed):
        found = [] if line.isascii() else list(GLUED.finditer(line))
        below = next((each.lstrip() for each in printed[at + 1 : at + 3] if each.strip()), "") if found else ""
        if found and (len(found) > 1 or below.startswith(found[0]["mark"])):
            ends = [*(each.start() for each in found), len(line)]
            out += [line[start:end] for start, end in pairwise([0, *ends])]
        else:
            out.append(line)
    return out


def led_in(printed: list[str]) -> list[str]:
    """The lines, where two or more below one that leads them in open with a blank and a small letter ("We will", " open a hub"), with bullets.

    A line without the blank goes on with the one above it, where another with a blank follows or it has a small letter.
    """
    out = list(printed)
    for at, line in enumerate(printed[:-1]):
        if not SMALL.match(printed[at + 1]) or line.startswith(" ") or not LEADS.match(line):
            continue
        run: list[int] = []
        last = at + 1
        while last < len(printed) and printed[last].strip():
            if SMALL.match(printed[last]):
                run.append(last)
            elif printed[last].startswith(" ") or not _goes_on(printed, last):
                break
            last += 1
        if len(run) > 1:
            for each in run:
                out[each] = f"•{printed[each]}"
    return out


def _goes_on(printed: list[str], at: int) -> bool:
    """Whether a line without a blank stands between two entries, or begins with a small letter."""
    below = printed[at + 1] if at + 1 < len(printed) else ""
    return bool(SMALL.match(below)) or printed[at][0].islower()


def bulleted(printed: list[str]) -> list[str]:
    """The lines, where several short ones below one another open with a blank that others do not, with bullets; their list ends with them."""
    out: list[str] = []
    run: list[str] = []
    for line in [*printed, ""]:
        if ITEM.match(line):
            run.append(line)
            continue
        lost = len(run) >= FEWEST and bool(out) and out[-1].strip() != "" and not out[-1].startswith(" ")
        out += [*(f"•{each}" for each in run), ""] if lost else run
        out.append(line)
        run = []
    return out[:-1]


def alone(printed: list[str]) -> list[str]:
    """The lines, where the letters of clauses, each on a line of its own, stand before the clause below them."""
    marks = [(at, found["letter"]) for at, line in enumerate(printed) if (found := LETTER.fullmatch(line))]
    letters = [letter for _, letter in marks]
    if len(marks) < FEWEST or letters[0] != "a" or any(ord(b) - ord(a) not in (0, 1) for a, b in pairwise(letters)):
        return printed
    out = list(printed)
    for at, _ in marks:
        if at + 1 < len(out) and out[at + 1].strip():
            out[at], out[at + 1] = "", f"{printed[at].strip()} {printed[at + 1].strip()}"
    return out


def signed(printed: list[str]) -> list[str]:
    """The lines, where signs that the paper explains stand on lines of their own, with each before the line that follows it."""
    signs = {at: found["sign"] for at, line in enumerate(printed) if (found := SIGN.fullmatch(line))}
    explained = (
        {found["sign"] for line in printed for found in EXPLAINED.finditer(line)} if len(signs) >= FEWEST else set()
    )
    out = list(printed)
    for at, sign in signs.items():
        below = _below(out, at)
        if sign in explained and below is not None and below not in signs:
            out[at], out[below] = "", f"{sign} {out[below].strip()}"
    return out


def circled(printed: list[str]) -> list[str]:
    """The lines, where two or more open with an "o" that is a bullet before a small letter ("o every child is ready"), with bullets."""
    found = [at for at, line in enumerate(printed) if CIRCLE.match(line)]
    near = {at for pair in pairwise(found) if pair[1] - pair[0] <= FARTHEST for at in pair}
    return [CIRCLE.sub("• ", line) if at in near else line for at, line in enumerate(printed)] if near else printed


def unspaced(text: str) -> str:
    """The text, where the letters of a word that heads a part of minutes are held apart ("P R E S E N T"), with the word whole."""
    if not (" e " in text or " E " in text or " H " in text):
        return text  # each of the words has an e within, but for "THAT"
    return SPACED.sub(lambda found: found.group().replace(" ", ""), text)


def addressed(text: str) -> str:
    """The text with the blank that a name lost behind its form of address ("Mr.A Bell", "CllrBell"), but not in an address of mail."""
    return ADDRESS.sub(r"\g<0> ", text)
