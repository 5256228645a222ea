"""One body, or one kind of member, for several people of a list: a bracket behind the last, or the label before the first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

import msgspec

from convenor.graph.worded import Worded
from convenor.ingest.lists import posts_behind
from convenor.ingest.lists.entry import COUNCILLOR, NOTE, Entry
from convenor.ingest.lists.offices import OFFICE, SEAT, WHOLE_OFFICE
from convenor.ingest.lists.pieces import BRACKET
from convenor.ingest.lists.plural_titles import PLAIN, one_of
from convenor.ingest.names.affiliations import may_be_body
from convenor.ingest.words.shapes import is_title, strip_honorific

SEGMENT = re.compile(r"(?:[^;)]|\)(?!\s+[A-Z]))+\)?")  # up to a semicolon, or a bracket after which no comma stands
ALL = re.compile(
    r"(?:\(|[,–—-]\s|,)\s*(?P<all>all|both|each)\s+(?:(?:of|from|representing)\s+)?(?:the\s+)?(?P<said>[A-Za-z][^()]{1,80}?)\)?[\s.]*$",
    re.I,
)  # "…, both of the X Council", "(all trustees)"
EVERY = re.compile(
    r"\(\s*(?P<all>all|both|each)\s+(?:(?:of|from|at|representing)\s+)?(?:the\s+)?(?P<said>(?-i:[A-Z])[^()]{1,80}?)\s*\)",
    re.I,
)  # the same before others of a list
ALL_OF = re.compile(r"^(?:[Aa]ll|[Bb]oth|[Ee]ach) (?:(?:of|from|at) )?(?:the )?(?=[A-Z])", re.I)
LAST = re.compile(
    r"\(\s*(?P<all>(?:all|both|each)\b(?:\s+(?:of|from|representing))?\s+)?(?P<said>[^()]{2,80}?)\s*\)[\s.]*$", re.I
)
BEHIND_DASH = re.compile(r"(?P<all>)\s[–—-]\s+(?P<said>[A-Z][^():;,]{2,80}?)[\s.]*$")
SEVERAL = re.compile(
    r"^\s*(?:and\s+)?(?:the\s+)?(?:(?:County|Parish|Town|Borough|City|District)\s+)?(?:Councillors|Cllrs|Messrs|Drs|Officers)\b",
    re.I,
)
KIND = Worded(
    r"^(?:present:?\s+)?(?P<kind>(?:[A-Z][\w’'-]* ){0,3}?(?:[A-Z][\w-]*-)?(?:[Tt]rustee|[Gg]overnor|[Rr]epresentative|[Rr]ep|[Dd]irector|[Dd]elegate|[Mm]ember|(?:[Cc]o-?)?[Oo]ptee))s\b\.?\s*:?\s+(?=[A-Z])"
)
WHO_CAME = re.compile(
    r"(?:(?P<first>present|in attendance|attending):?\s+)?(?P<kind>trustee|director|governor)s(?:\s+(?:who\s+)?(?:were\s+)?"
    r"(?P<came>present|in attendance|attending|attended|participating)(?:\s+(?:were|was|are|is|by \w+))?)?\s*:?",
    re.I,
)  # "Trustees present", "Directors in attendance were:", of whom each is one
LONGEST_HEAD = 60  # code points of what heads a list
A_COUNCIL = re.compile(r"\b(?:Council|[A-Z]{0,3}[BCDT]C)$|^Cyngor [A-Z]")
OF_A_TIER = re.compile(
    r"\b(?:(?:District|County|Borough|City|Unitary) Council|[A-Z]{0,3}[BCD]C)$"
)  # whose councillors also come alone to a parish's meeting
FEWEST_GROUPS = 3  # of people, each with a body in the bracket behind the last
MOST_ALIKE = 3  # people before a bracket with a plural in it who all hold that post


def spread(words: str, offset: int, entries: Sequence[Entry]) -> list[Entry]:
    """The people of some words, each with the body or the kind of member that the words give to several at once."""
    out = list(entries)
    posts_behind.spread(words, offset, out)
    _posts(words, offset, out)
    segments = [(m.start() + offset, m.end() + offset, m.group()) for m in SEGMENT.finditer(words)]
    for start, end, said in segments:
        inside = [index for index, entry in enumerate(out) if start <= entry.start < end]
        if len(inside) > 1 and (every := ALL.search(said)):
            _of_all(out, inside, every["said"])
            continue
        bracket = LAST.search(said) or BEHIND_DASH.search(said)
        if len(inside) < 2 or not bracket or len(said_of_one(said)) > 1:
            continue
        last = out[inside[-1]]
        body = re.sub(r"^the ", "", bracket["said"])
        joined = _and_before(words, last.start - offset)
        among = _among_councils(words, body) and not _opens_with_surnames(out, inside)
        headed = SEVERAL.match(said) and (joined or among)
        sure = bracket["all"] or headed or (joined and (len(segments) > 1 or _are_few(out, inside)))
        if sure and _is_body(body) and not last.title:
            for index in inside if bracket["all"] else _behind_titles(out, inside):
                if not out[index].body and (not out[index].title or WHOLE_OFFICE.fullmatch(out[index].title)):
                    out[index] = msgspec.structs.replace(out[index], body=body)
    for bracket in EVERY.finditer(words):
        before = words[: bracket.start()]
        whole = bracket["all"].lower() == "all"  # whatever parts them
        begin = max(before.rfind(")"), -1 if whole else before.rfind(";")) + offset
        inside = [index for index, entry in enumerate(out) if begin <= entry.start < bracket.start() + offset]
        others = [out[index].body for index in inside[-2:] if not ALL_OF.match(out[index].body)]
        if len(inside) > 1 and not any(others):
            _of_all(out, inside[-2:] if bracket["all"].lower() == "both" else inside, bracket["said"])
    _in_groups(words, offset, out)
    return _of_a_kind(words, out)


def _are_few(entries: Sequence[Entry], inside: Sequence[int]) -> bool:
    """Whether a list is of two or three people who may come from one body, and of only the last something is told ("Ann Bell and Cy Dee (Vale Trust)").

    A councillor and somebody else do so from a council alone.
    """
    *others, last = (entries[index] for index in inside)
    alone = not any(entry.title or entry.body for entry in others)
    elected = any(COUNCILLOR.match(entry.name) for entry in others) and not COUNCILLOR.match(last.name)
    return len(inside) == len(entries) <= MOST_ALIKE and alone and not (elected and not A_COUNCIL.search(last.body))


def _behind_titles(entries: Sequence[Entry], inside: Sequence[int]) -> Sequence[int]:
    """Those of a group behind the last of whom something else is told: who holds an office need not come from where the others do."""
    return inside[max((place for place, index in enumerate(inside, 1) if entries[index].title), default=0) :]


def said_of_one(words: str) -> list[str]:
    """What the brackets of some words say, without an office of one person or how one of them was there."""
    found = BRACKET.findall(words)
    return [said for said in found if not (WHOLE_OFFICE.fullmatch(said) or NOTE.fullmatch(said))]


def _in_groups(words: str, offset: int, entries: list[Entry]) -> None:
    """Give each of some people the body in the bracket behind the last of their group.

    So it is behind "Councillors", and where a list ends with such a bracket, has several of them and "and" or semicolons part its groups.
    """
    groups: list[list[int]] = [[]]
    for index, entry in enumerate(entries):
        until = entries[index + 1].start if index + 1 < len(entries) else len(words) + offset
        groups[-1].append(index)
        if BRACKET.search(words, entry.start - offset, until - offset):
            groups.append([])
    said = [group for group in groups if group]
    closed, last = groups[-1] == [], [entries[group[-1]] for group in said]
    named = sum(_is_body(entry.body) for entry in last)
    alone = [index for group in said for index in group[:-1]]
    plain = not any(entries[index].title or entries[index].body for index in alone)
    several = [group for group in said if len(group) > 1]
    surnames = [entry.name.split()[-1] for entry in entries]
    all_so = (
        closed
        and plain
        and _are_parted(words, offset, entries, several, last)
        and len(said) >= FEWEST_GROUPS
        and 4 * named >= 3 * len(said) - 3
        and surnames != sorted(surnames)
    )
    for number, group in enumerate(said if closed else said[:-1]):
        body = entries[group[-1]].body
        begin = words.rfind(")", 0, entries[group[0]].start - offset) + 1
        headed = (
            number == 0
            and SEVERAL.match(words[begin:])
            and A_COUNCIL.search(body)
            and (_and_before(words, entries[group[-1]].start - offset) or _among_councils(words, body))
        )
        if len(group) > 1 and _is_body(body) and not entries[group[-1]].title and (all_so or headed):
            for index in group[:-1]:
                if not entries[index].title and not entries[index].body:
                    entries[index] = msgspec.structs.replace(entries[index], body=body)


def _are_parted(
    words: str, offset: int, entries: Sequence[Entry], several: Sequence[Sequence[int]], last: Sequence[Entry]
) -> bool:
    """Whether "and" stands before the last of each group of several, not just of the whole list, or a semicolon behind each group."""
    joined = all(_and_before(words, entries[group[-1]].start - offset) for group in several)
    if joined and any(entries[group[-1]] is not last[-1] for group in several):
        return True
    behind = (words[one.start - offset : other.start - offset] for one, other in pairwise(last))
    return bool(several) and all(re.search(r"\)\s*;", said) for said in behind)


def _among_councils(words: str, body: str) -> bool:
    """Whether a council in a bracket is of no tier, or one of several in brackets, so that it is no parish that meets."""
    named = {said for said in BRACKET.findall(words) if A_COUNCIL.search(said)}
    return not OF_A_TIER.search(body) or len(named) > 1


def _opens_with_surnames(entries: Sequence[Entry], inside: Sequence[int]) -> bool:
    """Whether surnames alone stand behind the form of address, and before the bracket a whole name of which it tells ("Cllrs Bell and Dee, Cy Fox (Vale Club)")."""
    *others, last = (strip_honorific(entries[index].name)[1] for index in inside)
    return " " in last and not any(" " in name for name in others)


def _posts(words: str, offset: int, entries: list[Entry]) -> None:
    """Give those before a bracket the post that it tells of several ("A Bell and C Dee (Churchwardens), E Fox (Clerk)")."""
    begin = 0
    for bracket in BRACKET.finditer(words):
        inside = [i for i, entry in enumerate(entries) if begin <= entry.start - offset < bracket.start()]
        one = one_of(bracket[1]) if len(inside) > 1 else ""
        if one and _and_before(words, entries[inside[-1]].start - offset):
            _held_by(entries, inside if len(inside) <= MOST_ALIKE else inside[-2:], one)
        begin = bracket.end()


def _of_all(entries: list[Entry], inside: Sequence[int], said: str) -> None:
    """Give each of some people the body or the post that the words behind the last give to all."""
    if one := one_of(said):
        _held_by(entries, inside, one)
    elif _is_body(said):
        for index in inside:
            title = said_of_all(entries[index].title)
            own = ALL_OF.sub("", entries[index].body)
            entries[index] = msgspec.structs.replace(entries[index], title=title, body=own or said)


def said_of_all(title: str) -> str:
    """A title without what behind it is said of several ("Clerk, both of the X Council")."""
    return re.sub(r"\s*\((?:[Aa]ll|[Bb]oth|[Ee]ach) [^()]*\)$|[,\s–—-]+(?:all|both|each)\b.*$", "", title)


def _held_by(entries: list[Entry], inside: Sequence[int], title: str) -> None:
    for index in inside:
        if not entries[index].title or one_of(entries[index].title):
            entries[index] = msgspec.structs.replace(entries[index], title=title, body="")


def _and_before(words: str, at: int) -> bool:
    return bool(re.search(r"(?:\band|&)\s+(?:[A-Z][a-z]+\.?\s+)?$", words[max(0, at - 12) : at]))


def _is_body(words: str) -> bool:
    return may_be_body(words) and not is_title(words) and not OFFICE.match(words) and not SEAT.match(words)


def kind_alone(words: str) -> str:
    """The kind of member that words head and nothing else ("Staff governors", "Governors present" → "Staff governor", "Governor"), or ""."""
    if len(words) < LONGEST_HEAD and (came := WHO_CAME.fullmatch(words.strip())) and (came["came"] or came["first"]):
        return came["kind"].capitalize()
    match = KIND.match(f"{words.strip(' :')} A") if len(words) < LONGEST_HEAD else None
    whole = match and match.end() == len(words.strip(" :")) + 1
    if not match or not whole or PLAIN.fullmatch(match["kind"]) or " " not in match["kind"].replace("-", " "):
        return ""
    return match["kind"][0].upper() + match["kind"][1:]


def kind_before(label: str, people: int) -> str:
    """The kind of member that so many people behind a label are, one alone too ("Staff Governor: A Name"); or ""."""
    if people == 1 and (one := kind_alone(f"{label.strip(' :')}s")):
        return one
    if people and (came := WHO_CAME.fullmatch(label.strip())):
        return came["kind"].capitalize()
    return kind_alone(label) if people else ""


def of_label(label: str, entries: list[Entry]) -> list[Entry]:
    """The people behind a label, each of the kind of member that it tells, if any."""
    kind = kind_before(label, len(entries))
    return [of_kind(kind, entry) for entry in entries] if kind else entries


def of_sender(body: str, entry: Entry) -> Entry:
    """Somebody with the body for which they speak, where no other is told of them."""
    return msgspec.structs.replace(entry, body=entry.body or body)


def of_kind(title: str, entry: Entry) -> Entry:
    """Somebody of a kind of member, with that as the title where there is none, or an office besides."""
    if entry.title and (WHO_CAME.fullmatch(f"{title}s") or not OFFICE.match(entry.title)):
        return entry
    if entry.title and entry.body and not entry.presides:
        return msgspec.structs.replace(
            entry, also=(*entry.also, (title, ""))
        )  # "Student member: A Name (President, Vale Union)"
    return msgspec.structs.replace(entry, title=f"{entry.title} / {title}" if entry.title else title)


def _of_a_kind(words: str, entries: list[Entry]) -> list[Entry]:
    """ "Parent Governors: A, B": each of them is one."""
    kind = KIND.match(words)
    if not kind or PLAIN.fullmatch(kind["kind"]) or not entries:
        return entries
    title = kind["kind"][0].upper() + kind["kind"][1:]
    return [of_kind(title, entry) for entry in entries]
