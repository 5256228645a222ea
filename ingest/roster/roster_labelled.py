"""Those present, in attendance or away whom the learned labeller finds where the rules leave a list unread."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, takewhile

from convenor.graph.model import Block
from convenor.graph.reading import Attendance
from convenor.ingest.labelled import crf
from convenor.ingest.labelled.features import columns
from convenor.ingest.labelled.lists import Listed, listed
from convenor.ingest.labelled.looks import ADDRESS
from convenor.ingest.labelled.tokens import words
from convenor.ingest.lists.entry import Entry, describe
from convenor.ingest.lists.marks import SYMBOLS
from convenor.ingest.lists.pieces import SURNAME
from convenor.ingest.lists.put import Put
from convenor.ingest.names.findings import Findings
from convenor.ingest.names.name_ends import is_given
from convenor.ingest.names.prose_names import OF_A_COUNCIL, stands_free
from convenor.ingest.roster.roster_text import is_prose
from convenor.ingest.roster.told_of import is_of_a_meeting, state_above, tells_of_others, told_by_mark
from convenor.ingest.words import cues, labels
from convenor.ingest.words.beside_members import AWAY
from convenor.ingest.words.shapes import (
    INITIALS,
    NOT_NAMES,
    PARTICLES,
    TITLE_HEADS,
    TITLE_STARTS,
    is_body,
    person_words,
    strip_honorific,
)

RULE = "list labeller"
FEWEST = 2  # people of a list, where no rule has found any
VERY_SURE = 0.99  # of a name without form of address, initials or a known given name
LONGEST_NAME = 4  # words
RANKS = ADDRESS | frozenset("det detective ch chief acting temporary temp".split())
NO_GIVEN = ADDRESS | PARTICLES  # with which no name begins
NO_SURNAME = TITLE_STARTS | TITLE_HEADS | NOT_NAMES
RUN_ON = re.compile(r"[A-Z][a-z’'-]+(?P<next>[A-Z][a-z]+)")
LETTERS = re.compile(r"(?<=\w) [A-Z]{2,5}$")
KIND_OF = re.compile(r"(?<=\w) (?:Lay|Elected|Independent|Parent|Staff|Public|Foundation|Community|Associate)$")
KIND = re.compile(r"\s+(?:Member|Governor|Trustee|Director|Representative)\b")  # behind that: "Ann Bell Lay Member"
MOST_BLOCKS = 300  # of a record's beginning, that may hold a list
OF_WHO_CAME = re.compile(r"apolog|present|attend|absent|regret|sorry|unable|minute|chair|there|came|join|met\b", re.I)
INTERESTS = re.compile(r"\binterests?\b", re.I)
MOST_ENTRIES, LEADS = 30, 3  # blocks above an entry, and of those the ones that may lead in its list
PLACE_BEFORE = re.compile(
    r"\b(?:residents,? from|held (?:in|at)(?: the)?(?: [A-ZÁ][a-zà-ɏ]+)?)\s+$"
)  # a place, called like somebody
ENDS_LISTS = re.compile(r"(?:(?:key|useful|main) )?contacts?\b|who(?: i|’|')s who\b|distribution\b", re.I)
CHAIR = re.compile(r"(?:Vice[- ]|Deputy )?[Cc]hair\w*:")
OWN_LABEL = re.compile(r"[A-Z][^:.]{2,40}:")  # below those away it may head another list
MAIL = re.compile(r"[>\s]*(?:From|To|Cc|Sent|Date|Subject):")  # the head of a mail
SORRY = re.compile(r"\bapologi[sz]ed\b(?! for (?:absence|not))")
LONGEST_BEFORE = 40  # code points in which that stands
LONGEST_BEHIND = 80  # code points behind a name in which its own state stands
# How likely labels are, all in all → how many of their people were right: docs/labeller.md. Below, nobody is added.
RIGHT = ((0.9, 0.87), (0.6, 0.76))


def read(findings: Findings, blocks: Sequence[Block], known: Sequence[Attendance]) -> list[Put]:
    """The people of lists in a record's first blocks whose attendance no rule has found.

    A few names alone are of what was done at a meeting of which no list is kept.
    """
    found = list(_found(findings, blocks, known))
    return found if known or len(found) >= FEWEST else []


def _found(findings: Findings, blocks: Sequence[Block], known: Sequence[Attendance]) -> Iterator[Put]:
    ends = _business(findings, blocks, known)
    above = takewhile(lambda block: block.start <= ends, blocks)
    listing = [block for block in islice(above, MOST_BLOCKS) if not _is_of_others(findings.words(block))]
    of_record = words(findings.text, listing)
    if not of_record or any(word.text == "*" for word in of_record):
        return  # a mark, and not the list, says who came
    field = crf.field()
    people = listed(of_record, field.label(field.scores(columns(of_record))))
    marked = {word.block for word in of_record if word.text in SYMBOLS}
    if any(of_record[person.first].block in marked for person in people):
        return  # and so do others right beside names
    there: dict[str, set[str]] = {}  # word of a name → the keys of those on the roster who bear it
    for seen in known:
        for key in filter(None, (seen.person, seen.on_behalf)):
            _note(there, findings.people.root(key))
    first = next((person.start for person in people if person.score >= RIGHT[-1][0]), 0)
    if not (known or is_of_a_meeting(findings.text[:first])):
        return
    stops = [*(person.start for person in people[1:]), len(findings.text)]  # where the one behind each begins
    for person, stop in zip(people, stops, strict=False):
        if person.start >= ends:
            return  # who signs below it, and need not have been there
        likely = next((right for least, right in RIGHT if person.score >= least), 0.0)
        if not likely or (known and of_record[person.first].kind == "row"):
            continue  # rules read tables, and leave out who did not come
        at = of_record[person.first].block
        sentence = findings.unit(person.start)
        lines = (findings.words(listing[at]), findings.text[sentence.start : sentence.end])
        if (
            any(map(_tells, lines))
            or tells_of_others(lines[1])
            or _declares(findings, listing, at)
            or (person.how in AWAY and _heads_others(lines[0]))
        ):
            continue
        if PLACE_BEFORE.search(findings.text, max(0, person.start - LONGEST_BEFORE), person.start):
            continue
        if OF_A_COUNCIL.match(findings.text, person.end) or _is_in_a_body(findings, person):
            continue
        start, whole = _as_read(findings, listing[at], person)
        if KIND.match(findings.text, start + len(whole)):
            whole = KIND_OF.sub("", whole)
        printed = _name(whole)
        if printed != " ".join(whole.split()) and is_body(whole):
            continue  # a body named after somebody
        if findings.bodies.noted(printed) and not strip_honorific(printed)[0]:
            continue  # from which a rule has found that somebody came
        if _is_known(printed, there) or not _reads_as_person(findings, person, printed):
            continue
        _note(there, findings.people.key(printed))
        behind = findings.text[person.end : person.end + LONGEST_BEHIND].split("\n")[0].strip(" (),;:–—-")
        own = describe(printed, person.start, [behind]).how  # "A Name – apologies"
        headed = state_above(findings.text[sentence.start : person.start])
        said = told_by_mark(findings.text[: person.start], findings.text[person.end : stop])
        if said != "":
            yield Put(own or said or headed or person.how, Entry(printed, start), RULE, likely)


def _as_read(findings: Findings, block: Block, person: Listed) -> tuple[int, str]:
    """Where somebody's name begins and its words: those that the rules read where the labels cut them in two."""
    for start, end, name in findings.people_in(findings.words(block)):
        begins, stops = block.start + start, block.start + end
        more = begins < person.start < stops or (begins == person.start and person.end < stops)
        other = person_words(name) != person_words(findings.text[person.start : person.end])
        if more and other and len(person_words(name)) < LONGEST_NAME:
            return begins, name
    return person.start, findings.text[person.start : person.end]


def _is_in_a_body(findings: Findings, person: Listed) -> bool:
    """Whether a name of two words behind a comma is how a body begins: "Chief Executive, Eden Vale Healthcare NHS Trust"."""
    text = findings.text
    behind_comma = text[max(0, person.start - 2) : person.start] == ", "
    return behind_comma and not stands_free(text, person.start, person.end)


def _is_of_others(line: str) -> bool:
    """Whether a line lists those who got the minutes or are no longer members."""
    label = labels.COPIED.match(line)
    return bool(MAIL.match(line)) or (label is not None and label.end() < len(line))


def _tells(line: str) -> bool:
    """Whether a block is a sentence that says nothing of who came, or that somebody was sorry for something."""
    if SORRY.search(line):
        return True
    *tasks, _ = line.split(" / ")
    if any(is_prose(task) and not OF_WHO_CAME.search(task) for task in tasks):
        return True  # "The rota to be drawn up / Ann Bell"
    told = is_prose(line) or cues.settles(line)
    return line.rstrip().endswith(".") and told and not OF_WHO_CAME.search(line)


def _declares(findings: Findings, listing: Sequence[Block], index: int) -> bool:
    """Whether a block is an entry of a list of those who declared interests, as what leads it in or its heading says."""
    if listing[index].kind != "item":
        return False
    above = [block for block in listing[max(0, index - MOST_ENTRIES) : index][::-1] if block.kind != "item"]
    led = takewhile(lambda words: not labels.label_of(words)[0], map(findings.words, above[:LEADS]))
    return any(map(INTERESTS.search, led))


def _heads_others(line: str) -> bool:
    """Whether a line opens with a label of its own that says nothing of who came."""
    own = bool(OWN_LABEL.match(line)) and not labels.label_of(line)[0]
    return own and (bool(CHAIR.match(line)) or not OF_WHO_CAME.search(line))


def _business(findings: Findings, blocks: Sequence[Block], known: Sequence[Attendance]) -> int:
    """Where the first block below somebody whose attendance is known says that something was settled, or heads a list of others."""
    first = min((evidence.start for seen in known for evidence in seen.evidence), default=None)
    below = (block for block in blocks if first is not None and block.start > first and block.kind != "row")
    return next(
        (b.start for b in below if ENDS_LISTS.match(words := findings.words(b)) or cues.settles(words)),
        len(findings.text),
    )


def _name(words: str) -> str:
    """A name as printed, on one line and without the letters of a body behind it."""
    printed = " ".join(words.split())
    shorter = LETTERS.sub("", printed)
    left = person_words(shorter)
    return shorter if len(left) > 1 and len(left[-1]) > 2 and not shorter.isupper() else printed


def _reads_as_person(findings: Findings, person: Listed, printed: str) -> bool:
    """Whether a name that the labels find also looks like one."""
    honorific = strip_honorific(printed)[0]
    if strip_honorific(f"{printed} Name")[1] == "Name":
        return False  # a form of address alone
    own = person_words(printed)
    if all(word.lower().strip(".") in RANKS for word in own):
        return False  # a rank without the name behind it
    if not own or len(own) > LONGEST_NAME or own[0].lower() in NO_GIVEN or own[-1].lower().strip(".") in ADDRESS:
        return False
    if own[-1].isupper() and INITIALS.fullmatch(own[0]):
        return False  # letters behind a name, and the heading below it
    if any((run := RUN_ON.fullmatch(word)) and run["next"].lower() in NO_SURNAME for word in own):
        return False  # a title ran on behind it
    if not findings.is_person(printed):
        surname = " ".join(own)
        return (
            person.surname
            and not is_body(surname)
            and bool(SURNAME.match(surname))
            and len(surname) > 2
            and not surname.isupper()
        )
    told = honorific or is_given(own[0]) or INITIALS.fullmatch(own[0])
    return bool(told) or person.score >= VERY_SURE


def _note(there: dict[str, set[str]], key: str) -> None:
    for word in key.split():
        there.setdefault(word, set()).add(key)


def _is_known(printed: str, there: dict[str, set[str]]) -> bool:
    """Whether somebody of that name, of that surname alone or with that initial, or of more or fewer names is on the roster."""
    own = [word.lower().strip(".") for word in person_words(printed)]
    for key in {key for word in own for key in there.get(word, ())}:
        other = key.split()
        if set(own) <= set(other) or (len(other) > 1 and set(other) < set(own)):
            return True
        if own[-1:] == other[-1:] and (len(own) == 1 or len(other) == 1 or own[0][0] == other[0][0]):
            return True
    return False
