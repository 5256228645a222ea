"""Records without a word that says so: a day, those who met, and what they said, settled or are to do."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from convenor.graph import dates
from convenor.ingest.names.prose_names import in_prose
from convenor.ingest.names.stretch import Stretch
from convenor.ingest.words import labels
from convenor.ingest.words.paper_titles import LISTING, MEMBERSHIP

TOLD = re.compile(
    r"\b(?:agreed|decided|resolved|approved|voted|proposed|seconded|asked|reported|explained|thought|suggested|said|told us|wants?|would like|"
    r"to (?:write|ask|send|find|talk|speak|check|contact|draft|prepare|circulate|report|chase|arrange|follow up))\b"
)  # what people do at a meeting, in the words of its record
TALKED = re.compile(r"\b(?:heard|discussed|considered|looked at|talked|noted)\b")  # as people do elsewhere too
NOT_ITS_DAY = re.compile(r"\b(?:posted|publish\w*|updated|deadline|modified|reviewed|apply by|closes)\b", re.I)
ROLL_WITHIN, DAY_WITHIN = 12, 4  # blocks in which those who met, and the day, stand
LONGEST_ROLL, OPENS_WITHIN = 500, 12  # code points of a list of people, and before the first name of a line
FEWEST_LISTED, FEWEST_TOLD, FEWEST_ITEMS = 2, 3, 2
HEADS = ("present", "apologies", "in_attendance")  # the labels that head such a list
LEADS_IN = re.compile(r"[A-Z][\w’' -]{2,40}[.:] [A-Z]")  # "Roof. Two quotes were in."
MEETS = re.compile(
    r"\b(?:meeting|committee|board|panel|forum|groups?|partnership|trustees|governors|directors|commissioners|executive|exec|cabinet|assembly|"
    r"steering|council|society|association|union|club|alliance|network|notes|record|team)\b"
)  # in the title of a record: who meets, or that they did
OF_ANOTHER_KIND = re.compile(
    r"\b(?:dear (?!all|colleagues|friends|members|both)\w+|pictured|press release|news release|obituar\w+|in (?:loving )?memor(?:y of|iam)|nominees|yours (?:sincerely|faithfully|truly))\b"
)  # a letter, a caption, an obituary, a ballot
TITLED_OTHERWISE = re.compile(r"\b(?:news|nominations|candidates|shortlist|results|fixtures?|rota)\b")
TASK = re.compile(r"ACTIONS?\s*:\s")  # as minutes set off what is to be done
STANDING = re.compile(
    r"\W*(?:\d{1,2}[.)]? )?(?:(?:(?:welcome|introductions?)\b.{0,40}\b)?apologies(?: for absence)?|declarations? of interests?|(?:minutes|notes|actions) (?:of|from) (?:the )?(?:previous|last) meeting|matters arising|any other business)\W*",
    re.I,
)  # an item of nearly every meeting
ROOM = 60  # code points a person in a list that says little else
NOT_YET = re.compile(
    r"\b(?:will|to) be held\b|\bsummon|\bnotice (?:is hereby given|of (?:the |a |an )?(?:\w+ ){0,2}meeting)\b"
)


def opens_record(it: Stretch) -> bool:
    """Whether a stretch opens with a day and a list of people, and goes on with what came of it, or the list is plain."""
    top = [it.words(block) for block in it.blocks[:ROLL_WITHIN]]
    dated = any(dates.first_day(words) and not NOT_ITS_DAY.search(words) for words in top[:DAY_WITHIN])
    listing = any(LISTING.search(title) or TITLED_OTHERWISE.search(title) for title in it.titles[:2])
    listing = listing or any(map(LISTING.search, it.titles[2:4])) or any(map(MEMBERSHIP.search, it.titles[:3]))
    if not dated or listing or NOT_YET.search(it.head) or OF_ANOTHER_KIND.search(it.head):
        return False
    people = [(words, in_prose(words)) for words in top if len(words) <= LONGEST_ROLL]
    opening = _opening(found for _, found in people)
    labelled = any(found and labels.label_of(words)[1] for words, found in people)
    labelled = labelled or any(
        found and labels.cell_label(above) in HEADS for (above, _), (_, found) in pairwise(people)
    )  # "Apologies" on a line of its own, and somebody below
    plain = opening > FEWEST_LISTED + 1 or any(_is_plain_list(words, len(found)) for words, found in people)
    tells = it.settled > 0 or bool(TOLD.search(it.text) or TALKED.search(it.text))
    if labelled or (plain and tells and _has_items(it)):
        return True
    listed = plain or opening > FEWEST_LISTED or any(len(found) >= FEWEST_LISTED for _, found in people)
    return listed and bool(MEETS.search(it.head)) and (it.settled > 0 or len(TOLD.findall(it.text)) >= FEWEST_TOLD)


def gives_tasks(it: Stretch) -> bool:
    """Whether a list of people with a line each stands at the top, and labels give tasks below what they settled: no plan has all this."""
    top = (it.words(block) for block in it.blocks[:ROLL_WITHIN])
    opening = _opening(in_prose(words) for words in top if len(words) <= ROOM * 2)
    tasks = sum(bool(TASK.match(it.words(block))) for block in it.blocks)
    return opening > FEWEST_LISTED + 1 and tasks >= FEWEST_ITEMS and it.settled > 0


def sets_tasks_off(it: Stretch) -> bool:
    """Whether items of nearly every meeting head what is told, with the tasks set off below it by labels."""
    standing = sum(bool(STANDING.fullmatch(it.words(block))) for block in it.blocks)
    labelled = [words for block in it.blocks if TASK.match(words := it.words(block))]
    told = sum(bool(TOLD.search(words) or TALKED.search(words)) for words in it.told if not TASK.match(words))
    return standing > 1 and len(labelled) >= FEWEST_ITEMS and told >= FEWEST_TOLD and not NOT_YET.search(it.head)


def _opening(people: Iterable[Sequence[tuple[int, int, str]]]) -> int:
    """How many lines open with somebody, of the people whom each names."""
    return sum(bool(found) and found[0][0] < OPENS_WITHIN for found in people)


def _has_items(it: Stretch) -> bool:
    """Whether business follows, item by item: numbers, headings, or words that lead in."""
    below = [block for block in it.blocks[2:] if block.kind != "row"]
    items = sum(block.kind == "heading" or block.marker[:1].isdigit() for block in below)
    return items >= FEWEST_ITEMS or sum(bool(LEADS_IN.match(it.words(block))) for block in below) >= FEWEST_ITEMS


def _is_plain_list(words: str, people: int) -> bool:
    """Whether a block names three people or more and says little else."""
    return people > FEWEST_LISTED and len(words) <= ROOM * people
