"""Whose plan or terms a paper is that names nobody in its title: for whom it was written, who owns it, of whom its first sentence speaks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence

from convenor.graph.worded import Worded
from convenor.ingest.names import body_names, title_names
from convenor.ingest.words import body_words

_PLAN = r"(?:strategy|plan|framework|vision|manifesto|business plan|prospectus)"
FOR_WHOM = Worded(
    r"\b(?:(?:prepared|produced|written|commissioned) (?:for|on behalf of)|published by|on behalf of)\s*:? (?:the )?(?=[A-Z])",
    re.I,
)  # a consultant's name stands behind "by"
BY_WHOM = re.compile(r"\s(?:[Bb]y|BY|Date|Version|Author)\s*:")  # the next field
SPEAKS_FOR = re.compile(r"(?: \([A-Z][\w&]{1,9}\))?,? (?:I|we)\b")  # behind a name after "on behalf of"
OWNS = Worded(rf"\b(?:owns|publishes|is (?:the )?owner of|is responsible for) (?:this|the) (?i:{_PLAN})\b")
OWNED = Worded(
    rf"\b(?:this|the) (?i:{_PLAN}) (?:is|was|has been) (?:owned|published|issued) by (?:the )?(?=[A-Z])", re.I
)
WHOSE = Worded(
    rf"[’']s? (?:(?:new|first|second|third|fourth|latest|own|ambitious|draft|[A-Z][\w&-]*|\d[\d–/-]*) ){{0,5}}(?i:{_PLAN})\b(?! (?i:group|board|team|manager|officer))"
)
PRESENTS = re.compile(
    r"^\W*(?:welcome to (?:the )?|(?:.{0,60}\b(?:bring|present|introduc|launch|shar|publish)\w*(?: to)?(?: you)?|this is|here is) (?:the )?)?$",
    re.I,
)  # before whose plan it is: nothing, or that somebody presents it
BEHIND = re.compile(
    r"(?: (?:\([A-Z][A-Za-z&]{1,9}\)))?(?: (?:is|are|was|has|have|works?|knows?|exists?|brings?|serves?|wants?|believes?|covers?|represents?|shall|will|aims?|provides?|supports?)\b)"
)
IS_A = re.compile(
    r"^(?:The )?(?P<name>[A-Z][\w’'&-]*(?: (?:(?:and|of|for|the|in|&) )?[A-Z][\w’'&-]*){1,7})(?: \((?P<letters>[A-Z][A-Za-z&]{1,9})\))? is (?:a|an|the) (?:[\w’'-]+ ){0,4}"
    r"(?:partnership|charity|alliance|network|company|organisation|association|trust|collaboration|consortium|movement|service|agency|enterprise|cooperative|co-operative)\b"
)
KINDS = {
    "trust": re.compile(r"\bTrust$"),
    "council": re.compile(
        r"\b(?:County|City|District|Borough|Town|Parish|Community|Metropolitan|[A-Z][a-z]+) Council$|\bBorough of [A-Z][\w ]+$"
    ),
    "university": re.compile(r"\bUniversity\b"),
    "college": re.compile(r"\bCollege$"),
    "charity": re.compile(r"\b(?:Trust|Charity|Foundation|Society)$"),
    "association": re.compile(r"\bAssociation$"),
}  # what a title calls its organisation → those of the kind
TITLED = re.compile(rf"(?:(?:our|the) )?(?P<kind>{'|'.join(KINDS)})(?:[’']s)? (?:[\w&-]+ ){{0,3}}?(?:{_PLAN})\b", re.I)
NUMBER = re.compile(r"^\s*\d{1,2}[.)]\s+")
LONGEST, FIRST = 60_000, 12  # code points, and lines among which the first sentence stands


def owner(text: str) -> str | None:
    """The one body whose plan the text says that it is."""
    lines = [line for line in text[:LONGEST].splitlines() if line.strip()]
    for how in (_told, _presented, _titled, lambda given: opening(given[:FIRST]), _spelt_out):
        found = Counter(map(body_words.clean, filter(None, _each(how, lines)))).most_common(2)
        if found and (len(found) == 1 or found[0][1] > found[1][1]):
            return found[0][0]
    return None


def _each(how: Callable[[Sequence[str]], Iterable[str] | str | None], lines: Sequence[str]) -> list[str]:
    said = how(lines)
    return [said] if isinstance(said, str) else list(said or ())


def opening(lines: Sequence[str]) -> str | None:
    """The body of whom the first sentence speaks that has a body for its subject."""
    for line in (NUMBER.sub("", line) for line in lines):
        found = body_names.in_prose(line[:200])
        if found and found[0][0] <= 4 and BEHIND.match(line, found[0][1]):
            name = body_words.clean(found[0][2])
            if not body_words.is_generic(name) and line[: found[0][0]].strip() in ("", "The", "Our"):
                return name
        if told := IS_A.match(line):
            return told["name"]
    return None


def _told(lines: Sequence[str]) -> Iterator[str]:
    """Bodies for which a plan was written, that own it, or in whose name somebody presents it."""
    for line in lines:
        if (for_whom := FOR_WHOM.search(line)) and (named := _named(line, for_whom.end())):
            name, end = named
            if not for_whom.group().lower().startswith("on behalf") or SPEAKS_FOR.match(line, end):
                yield name
        if (owned := OWNED.search(line)) and (named := _named(line, owned.end())):
            yield named[0]
        if owns := OWNS.search(line):
            yield from (
                name for start, end, name in body_names.in_prose(line[: owns.start()]) if end >= owns.start() - 1
            )


def _presented(lines: Sequence[str]) -> Iterator[str]:
    """Bodies whose plan a sentence presents: "Welcome to Vale Trust's strategy", "Vale Council's Corporate Plan for 2030"."""
    for line in lines:
        for whose in WHOSE.finditer(line):
            named = [each for each in body_names.in_prose(line[: whose.start()]) if each[1] == whose.start()]
            start = named[0][0] if named else _run(line, whose.start())
            name = named[0][2] if named else title_names.whole(line[start : whose.start()], beside=True)
            if name and " " in name and PRESENTS.match(_sentence(line, start)) and not body_words.is_generic(name):
                yield name


def _titled(lines: Sequence[str]) -> Iterator[str]:
    """The only organisation of the kind that a title says ("Trust strategy 2030")."""
    kind = next((match["kind"].lower() for match in map(TITLED.match, lines[:FIRST]) if match), None)
    if kind:
        named = {
            body_words.clean(name)
            for line in lines
            for _, _, name in body_names.in_prose(line)
            if KINDS[kind].search(name)
        }
        named = {name for name in named if not body_words.is_generic(name)}
        if len(named) == 1:
            yield named.pop()


def _spelt_out(lines: Sequence[str]) -> Iterator[str]:
    """Bodies of which a line says what they are and which the rest calls by their letters."""
    told = {match["name"]: match["letters"] for match in map(IS_A.match, lines) if match and match["letters"]}
    for name, letters in told.items():
        if sum(bool(re.search(rf"\b{letters}\b", line)) for line in lines) > 2:
            yield name


def _named(line: str, at: int) -> tuple[str, int] | None:
    """(name, where it ends) of the body that is named at a place of a line."""
    found = body_names.in_prose(BY_WHOM.split(line[at : at + 160])[0])
    return (
        (found[0][2], at + found[0][1])
        if found and found[0][0] == 0 and not body_words.is_generic(found[0][2])
        else None
    )


def _run(line: str, end: int) -> int:
    """Where the run of capitals begins that ends at a place."""
    run = re.search(r"(?:[A-Z][\w&-]* (?:(?:of|and|the|for|&) )?){0,6}[A-Z][\w&-]*$", line[max(0, end - 90) : end])
    return max(0, end - 90) + run.start() if run else end


def _sentence(line: str, at: int) -> str:
    """What a line says in the same sentence before a place."""
    return re.split(r"[.!?] ", line[:at])[-1]
