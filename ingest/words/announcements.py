"""What announces a list of aims: a heading ("Our priorities") or a sentence ("We have four ambitions:"); and whose aims they are."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from convenor.graph.worded import Worded
from convenor.ingest.words import aim_cues as cues

COUNTS = {word: at for at, word in enumerate("two three four five six seven eight nine ten eleven twelve".split(), 2)}
CHAPTER = re.compile(r"^(?:section|chapter|part) \w{1,6}\s*[:.–—-]\s*", re.I)
_COUNT = re.compile(rf"(?<![\d/–-])\b(?P<count>{'|'.join(COUNTS)}|\d{{1,2}})\b(?![/–-]?\d)", re.I)
_POINTS = Worded(
    r"^(?:these|they|those)(?: \w+){0,3} (?:are|include)\b|\b(?:as follows|listed below|set out below|shown below)\b",
    re.I,
)
_EXAMPLES = Worded(r"\b(?:such as|for example|e\.g\.)\W*$", re.I)
_DENIES = Worded(r"\b(?:do|does|did|are|is|has|have|will) not\b|\bworse\b", re.I)
_SOURCES = Worded(
    r"\b(?:c[ao]mes?|draw[ns]?|drew|taken|arose|arisen|arises?|grew|grown|derived?|result\w*|stem\w*|informed|based|built|shaped|rest\w*|chosen|prepared|written|agreed)"
    r" (?:from|by|on|upon|out of|with|through|after)\W*$",
    re.I,
)  # what follows says whence the aims come ("Our priorities were shaped by:")
_OPEN = re.compile(r"(?::-?|;|…|\.\.\.|–|-)$")
_SETS_OUT = re.compile(
    r"\b(?:has|have|had|contains?|sets? out|identif\w+|agreed|are|is|defined|focus\w*(?: on)?|structured|built|organised|based|centred|"
    r"comprises?|includes?|chosen|developed|adopted|established|with)\b",
    re.I,
)
_SERVES = re.compile(
    r"\b(?:support\w*|deliver\w*|contribut\w+|achiev\w+|meet\w*|link\w*|against|towards?|align\w*|inform\w*|reflect\w*|behind|"
    r"underpin\w*|fulfil\w*)\b(?: \w+){0,3}? (?:our|these|the|this|its|all|each)(?: [\w-]+){0,4}? ?$",
    re.I,
)  # what serves aims is no list of them
_OWNER = re.compile(r"\b(?P<who>(?:[A-Z][\w&-]+ )*[A-Z][\w&-]+)[’']s? (?:[\w-]+ ){0,5}$")
_ASKED = re.compile(r"\b(?:told us|said|asked|heard|feedback|respon\w+|consult\w+|raised)\b", re.I)

NEAR = 25  # code points behind the noun that may tell whose aims they are
_QUESTION = re.compile(r"^(?:so,? |and )?what (?:are|will be) (?P<of>(?:the|our) [^?]{4,90})\?$", re.I)


class Announcement(msgspec.Struct, frozen=True):
    """That aims of a kind follow: how many, where it says so; `sure` where the words end with a colon or the like."""

    kind: str
    count: int | None = None
    sure: bool = False


def by_heading(words: str) -> Announcement | None:
    """The aims that a heading announces."""
    asked = _QUESTION.match(words)
    plain = asked["of"] if asked else CHAPTER.sub("", words).rstrip(": ").rpartition(": ")[2]
    match = cues.LIST_HEADING.match(plain)
    noun = (match["kind"] or match["plural"]).lower() if match else ""
    if cues.LABELLED.match(words) or cues.NUMBERED.match(words):
        return None
    if not match or noun in ("principles", "values") or cues.OF_OTHERS.search(match["rest"] or match["of"] or ""):
        return None
    return Announcement(cues.kind_of(noun), None if (count := _COUNT.search(plain)) is None else number(count["count"]))


def by_sentences(said: Sequence[str], own: str = "") -> Announcement | None:
    """The aims that the last of some sentences announces, or points back to ("These are:"); `own` is the body whose paper it is."""
    if not said:
        return None
    last, before = said[-1].strip(), said[-2].strip() if len(said) > 1 else ""
    sure = bool(_OPEN.search(last))
    if _EXAMPLES.search(last) or _DENIES.search(last) or _SOURCES.search(last):
        return None
    if _POINTS.search(last) and not cues.NOUN.search(last):
        last = before.rstrip(".")
    match = _match(last.rstrip(".:;–-… "))
    if match is None or (cues.WILL.search(last) and not cues.FOCUS.search(last)):
        return None
    clause, head = match.string, match.string[: match.start("kind")]
    near = clause[: match.end("kind") + NEAR]
    if cues.OF_OTHERS.search(near) or _SERVES.search(head) or is_of_others(head, own):
        return None
    counts = [number(found["count"]) for found in _COUNT.finditer(head)]
    if not sure and (match.re is cues.ANNOUNCES_MATTERS.regex or not (counts and _SETS_OUT.search(last))):
        return None
    kind = cues.kind_of(match["kind"])
    return None if kind == "vision" else Announcement(kind, counts[-1] if counts else None, sure)


def _match(sentence: str) -> re.Match[str] | None:
    """The noun of aims in the last clause that has one."""
    clauses = re.split(r", (?!(?:and|or) )", sentence)
    patterns = (cues.ANNOUNCES, cues.ANNOUNCES_AREAS, cues.ANNOUNCES_MATTERS)
    found = (pattern.search(clause) for pattern in patterns for clause in reversed(clauses))
    return next(filter(None, found), None)


def is_of_others(head: str, own: str) -> bool:
    """Whether the words before a noun of aims name another body as their owner."""
    owner = _OWNER.search(head[-200:])
    if owner is None or not own:
        return False
    mine = set(re.findall(r"\w{3,}", own.lower()))
    return not mine & set(re.findall(r"\w{3,}", owner["who"].lower()))


def asks(words: str) -> bool:
    """Whether words tell what people said or whence aims come, and not what was chosen."""
    return bool(_ASKED.search(words) or _SOURCES.search(words))


def number(printed: str) -> int:
    """The number of digits or a word; 0 where it is none."""
    return int(printed) if printed.isdigit() else COUNTS.get(printed.lower(), 0)
