"""What kind of paper a stretch without a telling title is, and why, from what it is built of."""

from __future__ import annotations

import re
from collections.abc import Callable

from convenor.graph import dates
from convenor.graph.model import Document
from convenor.ingest.names.stretch import LONGEST_TITLE, Stretch
from convenor.ingest.papers import meeting_body, terms_signs
from convenor.ingest.papers.plan_signs import MET, is_strategy, titled_plan
from convenor.ingest.papers.rolls import gives_tasks, opens_record, sets_tasks_off
from convenor.ingest.words import cues, labels, paper_titles

IN_TABLE = re.compile(r"\|\s*(?:attendance|attended|present\??|apologies)\b", re.I)
TELLS = re.compile(r"\b(?:reported|advised|noted|confirmed|agreed|asked|updated|queried|explained)\b")
ANNOUNCES = re.compile(
    r"\bnext meeting\b|\bnotice (?:is hereby given|of (?:the |a |an )?(?:\w+ ){0,2}meeting)\b|"
    r"\bwill (?:meet|be held|take place)\b|\byou are (?:hereby )?summoned\b"
)
WAS_HELD = re.compile(r"\b(?:minutes? of|meeting)\b.{0,160}?\bheld\b", re.I)
DATED = re.compile(r"\bminutes\b.{0,60}\bdate:")
OPENING = 6  # blocks that may say that a meeting was held
NOT_YET = re.compile(r"\b(?:will|to) be held\b|\bsummon")
CAME = re.compile(r"(?:\w+ )?(?:present|attendance|attended)\b", re.I)
ORDERED = re.compile(
    r"\W*(?:\d+|[a-z])?[.)]?\s*to (?:receive|approve|agree|elect|appoint|consider|note|discuss|confirm|review|adopt|sign|accept|set|decide|hear|declare)\b",
    re.I,
)  # an item of business that is still to be done
AGENDA, TO_BE_HELD = re.compile(r"\bagenda\b"), re.compile(r"\b(?:will|to) (?:be held|take place|meet)\b")
DAY_OF_MINUTES = re.compile(r"^(?!.*\b(?:approv|correct|amend|post|publish)).*\b(?:minutes|meeting notes)\b", re.I)
_ANNUAL = r"(?:annual (?:general )?meeting|agm)\b"
REPORTS = re.compile(
    rf"\b(?:report|account|write[- ]?up|summary|notes|minutes) (?:of|on|from|about) (?:[\w’'&:-]+ ){{0,8}}?{_ANNUAL}|"
    rf"\bheld (?:its|it[’']s|their|our|the|an?) (?:[\w-]+ ){{0,4}}?{_ANNUAL}|{_ANNUAL}[^.]{{0,60}}? (?:was held|took place|was (?:well )?attended)\b|{_ANNUAL} (?:report|summary)\b",
    re.I,
)  # tells of an annual meeting that was held
LONGEST_REPORT = 300  # code points of an opening
PAGE_OF_MEETING = re.compile(r"\b(?:venue|contact):.{0,400}\bitems?\b", re.S)  # how councils' websites show a meeting
PEOPLE_MET = re.compile(
    r"\b(?:we met|(?:group|committee|members|residents|tenants|board|forum) met|notes of (?:the|a|our)|present:|apologies:)"
)
ACTIONS = re.compile(
    r"(?:tracker|log|list|register|schedule) of (?:recommendations and )?actions\b.{0,60}|(?:.{3,80}\s)?"
    r"(?:actions?(?: (?:and|&|/) decisions?)?|decisions? (?:and|&|/) actions?) (?:sheet|notes?|points|log|list|tracker|summary|register)(?:[\s,:–—-].{0,40})?"
)


def _was_held(it: Stretch) -> bool:
    titles = meeting_body.held([it.words(block) for block in it.blocks[:OPENING]])
    told = any(WAS_HELD.search(line) for line in titles) or DATED.search(it.head)
    return bool(told and dates.find(it.text[:1500])) and not NOT_YET.search(it.head)


def _is_page_of_meeting(it: Stretch) -> bool:
    return bool(PAGE_OF_MEETING.search(it.head)) and len(re.findall(r"\b(?:minutes|decision):", it.text)) >= 2


def _is_titled_minutes(it: Stretch) -> bool:
    named = [line for line in it.titles[:4] if paper_titles.TERMS.search(line)]
    titled = any(map(paper_titles.IS_TERMS.match, it.titles[:2])) and not it.came
    if named and not any(map(MET.search, named)) and (it.rosters < 2 or titled):
        return False  # terms of reference speak of minutes too
    if it.rosters < 2 and (terms_signs.binds(it) or any(map(paper_titles.MEMBERSHIP.search, it.titles[:3]))):
        return False
    return bool(re.search(r"\bmin(?:ute)?s?\b", it.head)) and (it.rosters > 0 or it.says("resolved", "apologies"))


def _resolves_formally(it: Stretch) -> bool:
    """Whether apologies stand over resolutions in formal words without a label, as on the pages of some councils."""
    formal = sum(bool(cues.FORMAL.match(it.words(block))) for block in it.blocks)
    return (
        formal >= 2
        and it.says("apologies for absence")
        and it.says("public question", "minutes of", "declarations", "pecuniary")
    )


def _dated_minutes(it: Stretch) -> bool:
    """Whether the title says whose minutes of which day they are, and what was said follows."""
    lines = [it.words(block) for block in it.blocks[:2] if block.end - block.start <= LONGEST_TITLE]
    titled = any(DAY_OF_MINUTES.search(line) and dates.first_day(line) for line in lines)
    return titled and not ANNOUNCES.search(it.head) and not any(map(paper_titles.LISTING.search, lines))


def _reports_annual_meeting(it: Stretch) -> bool:
    """Whether it opens with an annual meeting that was held."""
    return any(REPORTS.search(it.words(block)[:LONGEST_REPORT]) for block in it.blocks[:4]) and not ANNOUNCES.search(
        it.head
    )


def _minutes_items(it: Stretch) -> bool:
    return len(re.findall(r"\bminutes:", it.text)) >= 2


def _lists_people(it: Stretch) -> bool:
    return (it.rosters >= 2 and it.came) or (
        it.rosters > 0 and it.text.count("agreed") + it.text.count("resolved") >= 3
    )


def _has_attendance_table(it: Stretch) -> bool:
    return any(IN_TABLE.search(it.words(block)) for block in it.blocks[:40] if block.kind == "row")


def _records_meeting(it: Stretch) -> bool:
    dated = MET.search(it.head) or (it.rosters and re.search(r"(?m)^\W*date\b.{0,12}:", it.head))
    if not dated or not dates.find(it.text[:1500]) or titled_plan(it):
        return False
    return it.rosters > 0 or it.attended or ("strategy" not in it.head and it.settled >= 3)


def _is_item_page(it: Stretch) -> bool:
    """Whether a website's page of one agenda item tells what was said under it."""
    return "agenda item" in it.titles[1:3] and sum(map(bool, map(TELLS.search, it.told))) >= 3


def _has_resolutions(it: Stretch) -> bool:
    return it.resolved >= 2 and not titled_plan(it)


def _is_agenda(it: Stretch) -> bool:
    """Whether its first lines call it the agenda of a meeting that is still to be held, or items are what it is to do."""
    top = " ".join(line for line in it.titles[:5] if not ORDERED.match(line))
    ahead = TO_BE_HELD.search(top) or (
        sum(bool(ORDERED.match(it.words(block))) for block in it.blocks) > 1 and not (it.attended or it.settled)
    )
    called = bool(AGENDA.search(top) and ahead) and not re.search(r"\bminutes\b", top)
    came = any(CAME.match(it.words(block)) for block in it.blocks[:15])
    return called and not (came or it.resolved)


def _announces(it: Stretch) -> bool:
    happens = it.rosters or it.attended or it.settled or titled_plan(it)
    return bool(ANNOUNCES.search(it.head)) and "meeting" in it.head and not happens


def _lists_outcomes(it: Stretch) -> bool:
    """Whether a paper that tells that people met has a heading for what was decided, or for what is to be done by whom."""
    headings = [it.words(block).strip() for block in it.blocks if block.kind == "heading"]
    decided = any(labels.DECIDED_LIST.match(words) for words in headings)
    return (decided or any(labels.ACTION_LIST.match(words) for words in headings)) and bool(PEOPLE_MET.search(it.head))


def _titled_actions(it: Stretch) -> bool:
    """Whether one of the first lines names a list of actions, and a meeting's day stands near."""
    return any(ACTIONS.fullmatch(line.strip(" .:")) for line in it.titles[:5]) and bool(dates.find(it.text[:400]))


SIGNS: list[tuple[str, str, Callable[[Stretch], bool]]] = [
    ("key messages", "its title says key messages", lambda it: "key messages" in it.head),
    ("notice", "its title says that it is the agenda of a meeting to be held", _is_agenda),
    ("terms", "its title says who sits on a body, and posts follow", terms_signs.says_who_sits),
    ("minutes", "its title says minutes", _is_titled_minutes),
    ("summary", "it says what was scheduled, not what happened", lambda it: it.text.count("scheduled to") >= 3),
    ("terms", "its title and clauses are those of terms of reference", terms_signs.is_terms),
    ("terms", "its clauses say what shall be of a body that has a quorum", terms_signs.commands),
    ("minutes", "it has minutes under its items", _minutes_items),
    ("minutes", "it has resolutions in formal words below apologies", _resolves_formally),
    ("minutes", "it lists who was present", _lists_people),
    ("minutes", "a table says who attended", _has_attendance_table),
    ("terms", "it tells who sits on a body and how that works", terms_signs.tells_how_it_works),
    ("minutes", "it records a meeting", _records_meeting),
    ("minutes", "it says where and when a meeting was held", _was_held),
    ("minutes", "it gives venue and contact, and what was minuted under items", _is_page_of_meeting),
    ("notes", "it tells of a meeting, and lists what was decided or is to be done", _lists_outcomes),
    ("minutes", "it has resolutions under its items", _has_resolutions),
    ("notes", "its title says that it lists actions", _titled_actions),
    ("minutes", "it is the page of one agenda item, with what was said", _is_item_page),
    (
        "minutes",
        "it opens with a day and those who met, and tells what came of it",
        lambda it: opens_record(it) and (not titled_plan(it) or gives_tasks(it)),
    ),
    ("minutes", "items of nearly every meeting stand over what was said and who is to do what", sets_tasks_off),
    ("minutes", "its title says of which day's meeting it is the minutes", _dated_minutes),
    ("minutes", "it tells of an annual meeting that was held", _reports_annual_meeting),
    ("terms", "its headings are those of terms of reference", terms_signs.headed_as_terms),
    ("terms", "its sentences say what a body is called, who sits on it and how it works", terms_signs.rules_a_body),
    ("notice", "it announces a meeting", _announces),
    ("terms", "its clauses bind a body that has a quorum", terms_signs.has_binding_clauses),
    ("strategy", "it speaks of vision and priorities", is_strategy),
]


def kind_of(document: Document, first: int, last: int) -> tuple[str, str]:
    """(kind, why) of the blocks from `first` up to `last`; "page" when nothing tells."""
    if first >= last:
        return "page", "no blocks"
    stretch = Stretch(document, first, last)
    return next(((kind, why) for kind, why, fits in SIGNS if fits(stretch)), ("page", "nothing tells its kind"))
