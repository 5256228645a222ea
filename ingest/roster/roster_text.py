"""The text of rosters: several lists in one paragraph, where a list ends, and what is prose and no list."""

from __future__ import annotations

import re

import msgspec

from convenor.graph.model import Block
from convenor.graph.remembered import remembered
from convenor.graph.sentences import sentences
from convenor.graph.worded import Worded
from convenor.ingest.lists import (
    addressed_runs,
    bracketed,
    chair_letters,
    glued,
    initials_apart,
    kinds_between,
    labels_ahead,
    line_noise,
    list_marks,
    one_address,
    posts_alike,
    run_on,
    shared_bodies,
    unseparated,
)
from convenor.ingest.lists.entries import line_entries
from convenor.ingest.lists.entry import STATE_BEHIND, Entry
from convenor.ingest.lists.pieces import BRACKET
from convenor.ingest.names.prose_names import in_prose
from convenor.ingest.words import labels
from convenor.ingest.words.choosing import ends_title
from convenor.ingest.words.honours import LETTERS

LONGEST_LINE = 200  # code points; a longer block under a label is prose
FEWEST_WORDS = 4  # of a line in which several people may stand without marks between them
APOLOGY = re.compile(r"\bapologies\b.{0,40}\bfrom\b", re.I)
OTHERS = re.compile(
    r"\b(?:in attendance|attending|also present) (?:was|were)\b|\b(?:was|were) (?:also )?(?:in attendance|present)\b|"
    r"\b(?:had |has |have )?(?:sent|given|gave|tendered|submitted|offered) (?:his |her |their )?apologies\b",
    re.I,
)  # a sentence about those who were there beside the members
ANOTHER = re.compile(
    r"(?:also (?:present|in attendance|attending)|in attendance|apologies|absent|(?:the )?officers present)\b", re.I
)  # a sentence that begins another list
UNCLOSED = re.compile(
    r"(?P<opens>\s?\((?P<said>[^()]*))\((?P<inner>[^()]*)\)(?=\s*(?:[,;.]|$))"
)  # "(Vale Trust (East), Mr Bell": one bracket is missing
LEADERS = re.compile(r"\s*(?:\.{4,}|…{2,}|_{3,})(?=\s*\w)")  # dots between a name and a title
STOP = re.compile(
    r"(?<=[a-z]{2})\.(?=\s?\([A-Z])"
)  # between a name and what a bracket says: "Mrs A Bell. (Vale Trust)"
COMMA = re.compile(
    rf"(?:, {LETTERS})*,(?= \([A-Z])"
)  # before a bracket that says of somebody what the others' brackets do: "A Bell, (Vale Trust)"
TELLS = frozenset(
    "proposed seconded moved reported asked welcomed stated thanked said noted resolved agreed raised informed advised "
    "declared explained accepted opened gave be will would had".split()
)  # verbs of which a list of people has none
DID = re.compile(r"\b(?:submitted|presented|read|circulated) (?:the|an?)\b")  # something to the meeting
LINKS = frozenset("and of for the to in on at from by via with de la van von der as &".split())
LONGEST_PARAGRAPH = 3000  # code points of a paragraph in which several lists may stand
APOLOGISED = re.compile(
    r",?\s+(?:(?:had|have|has) )?(?:all )?(?:gave|given|sent|submitted|tendered|offered) (?:his |her |their )?apologies\b|"
    r",?\s+(?:it was resolved|which were|these were|and these|the reasons?)\b"
)  # what follows the list of those away
AND_AWAY = Worded(
    r"\s*[;,]\s+(?:and\s+|with\s+|while\s+)?(?=apologies\b (?:for absence )?(?:(?:were|was|had been|have been|came|had come)\b|from\b))",
    re.I,
)  # what else the sentence tells
ITEM = re.compile(
    r"(?<=[a-z)])\.?\s+(?=(?:Minutes of|Matters [Aa]rising|Declarations? of|Welcome and|Apologies for|Item Minute)\b)"
)  # behind a list, where the first item runs on
DASHED = re.compile(
    r"(?:(?<=^)|(?<=[\w).;] ))(?=(?:(?:Members |Also )?[Pp]resent|In [Aa]ttendance|Apologies(?: for [Aa]bsence)?|Absent|Officers|Guests) [–—-] [A-Z])"
)  # labels with a dash behind them
ALSO_KNOWN = Worded(r"\s(?:a\.?k\.?a\.?|also known as) [A-Z][\w’'-]*(?= \(|,|$)", re.I)
_WELSH = r"(?:is-?gadeirydd|cadeirydd|clerc|ysgrifennydd|trysorydd|dirprwy faer|maer|(?:yr )?aelod(?:au)?|(?:yr? )?cynghor(?:wyr|ydd))"
IN_WELSH = Worded(
    rf"(?<![\w/]){_WELSH}\s?/\s?(?=[A-Za-z])|(?<=[a-z])\s?/\s?{_WELSH}(?![\w/])", re.I
)  # beside an office in English
COPIED = re.compile(r"[,;.]\s+CC:?\s+(?=[A-Z][a-z]+ [A-Z][^,]*,[^,]*,)")  # those who get the minutes


def named(words: str, offset: int) -> list[Entry]:
    """The people of a line or a paragraph of a roster that stands at an offset."""
    found = _remembered(words)
    return [msgspec.structs.replace(entry, start=offset + entry.start) for entry in found]


@remembered
def _remembered(words: str) -> tuple[Entry, ...]:
    if (plural := one_address.several(words)) != words:
        found = _people(plural)
        return tuple(msgspec.structs.replace(entry, start=max(0, entry.start - 1)) for entry in found)
    if not (missing := glued.blanks(words)):
        return posts_alike.read(_people(words))
    for done, at in enumerate(missing):
        words = f"{words[: at + done]} {words[at + done :]}"
    shifted = [at + done for done, at in enumerate(missing)]
    return tuple(
        msgspec.structs.replace(entry, start=entry.start - sum(at < entry.start for at in shifted))
        for entry in _people(words)
    )


def _people(words: str) -> list[Entry]:
    if several := kinds_between.parts(words):
        read = ((at, _people(part.rstrip(" ;,"))) for at, part in several)
        return [msgspec.structs.replace(entry, start=at + entry.start) for at, found in read for entry in found]
    words, chairs = chair_letters.apart(words)
    return chair_letters.told(_listed(words), chairs)


def _listed(words: str) -> list[Entry]:
    if words.endswith(")") and words.count(")") > words.count("("):
        words = words[:-1]  # the whole list is in brackets
    if words.count("(") > words.count(")"):
        words = UNCLOSED.sub(lambda one: one.group() if in_prose(one["said"]) else line_noise.closed(one), words)
    words = STOP.sub(" ", words) if ". (" in words else words
    words = COMMA.sub(lambda found: " " * len(found.group()), words) if ", (" in words else words
    words = words.replace(": / ", ":   ")
    words = ALSO_KNOWN.sub(lambda found: " " * len(found.group()), words)
    words = IN_WELSH.sub(lambda found: " " * len(found.group()), words)
    words = list_marks.plain(LEADERS.sub(lambda found: ",".ljust(len(found.group())), words))
    if told := labels_ahead.entries(words, 0) or labels_ahead.behind_posts(words, 0):
        return told
    if found := initials_apart.read(words, 0):
        return found
    if found := addressed_runs.entries(words, 0):
        return found
    if unseparated.runs_on(words):
        return unseparated.entries(words, 0)
    if found := glued.entries(words, 0) or run_on.entries(words, 0):
        return found
    found = shared_bodies.spread(words, 0, line_entries(words, 0))
    if not found or (len(found) == 1 and not (found[0].title or found[0].body)):
        found = run_on.one(words, 0) or found
    if len(found) < 2 and words.count("(") > 1 and (several := bracketed.surnames(words, 0)):
        return several
    if not found and (several := bracketed.behind_body(words, 0) or bracketed.by_nickname(words, 0)):
        return several
    if len(found) < 2 and len(words.split()) >= FEWEST_WORDS:
        return unseparated.entries(words, 0) or found
    return found


def list_part(words: str) -> str:
    """What stands before the first whole sentence behind a label."""
    if words.count(" CC ") == 1 and words[:3] != "CC " and (copied := COPIED.search(words)):
        words = words[: copied.start()]
    for behind in (APOLOGISED, AND_AWAY, ITEM):
        if told := behind.search(words):
            words = words[: told.start()]
    for start, end in sentences(words, 0, len(words)):
        if start and (
            is_prose(words[start:end])
            or APOLOGY.search(words, start, end)
            or OTHERS.search(words, start, end)
            or ANOTHER.match(words, start)
            or DID.search(words, start, end)
        ):
            return words[:start]
    return words


def is_roll(words: str) -> bool:
    """Whether a long paragraph is a list of people and no prose."""
    if len(words) > LONGEST_PARAGRAPH or is_prose(words):
        return False
    people = len(named(words, 0))
    return people >= 3 and len(words) <= 110 * people


SPOKE = frozenset(
    "welcomed opened thanked declared reported gave said noted asked presented explained advised informed confirmed stated agreed "
    "introduced reminded chaired proposed closed took presided".split()
)  # what somebody did at a meeting, even in a short sentence


@remembered
def is_prose(words: str) -> bool:
    """Whether words are a sentence: many that begin in lower case, what links names and titles aside."""
    if " | " in words:
        return any(map(is_prose, words.split(" | ")))
    words = state["said"] if (state := STATE_BEHIND.match(words)) else line_noise.without_state(words)
    words = ALSO_KNOWN.sub("", words)
    plain = re.findall(r"[A-Za-z][\w’'-]*", BRACKET.sub("", line_noise.OTHERS.sub("", words.rstrip(" ."))))
    if len(plain) >= 6 and not TELLS.isdisjoint(plain):
        return True
    if words.rstrip().endswith(".") and len(plain) >= 3 and not SPOKE.isdisjoint(plain):
        return True
    lower = sum(word[0].islower() and word not in LINKS for word in plain)
    return len(plain) >= 6 and lower >= 0.3 * len(plain)


def segments(block: Block, words: str) -> list[str]:
    """The lists of a paragraph that holds several, or one that is too long for a line."""
    if block.kind != "paragraph" or len(words) >= LONGEST_PARAGRAPH:
        return []
    if labels.label_of(words)[0] and len(dashed := [part for part in DASHED.split(words) if part.strip()]) > 1:
        return dashed if DASHED.match(words) else []
    if ":" not in words:
        return []
    found = [segment for segment in labels.INLINE.split(words) if segment.strip()]
    if len(found) > 1 and ends_title(words, len(found[0])):
        return []
    if not any(labels.label_of(segment.strip())[1] for segment in found):
        return []
    long = len(found) == 1 and len(words) >= LONGEST_LINE and labels.INLINE.match(words)
    return found if len(found) > 1 or long else []


def cell_lists(words: str) -> list[tuple[int, str]]:
    """The lists of a cell that is made of them, each with its place and its label; [] for any other."""
    if not labels.INLINE.match(words):
        return []
    out: list[tuple[int, str]] = []
    at = 0
    for segment in labels.INLINE.split(words):
        if segment.strip():
            out.append((words.index(segment, at) + len(segment) - len(segment.lstrip()), segment.strip()))
            at = out[-1][0] + len(segment.strip())
    return out if out and all(labels.label_of(segment)[1] for _, segment in out) else []


def beside_label(words: str) -> tuple[str, str]:
    """The kind of attendance that a label at the right end of a line gives, and the people before it."""
    before, mark, last = words.rpartition(" | ")
    plain = mark and not labels.label_of(before)[0] and not STATE_BEHIND.match(last)
    kind = labels.cell_label(last) if plain else ""
    return (kind, before) if kind and line_entries(before, 0) else ("", "")
