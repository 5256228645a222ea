"""What kind of paper a stretch without a telling title is, and why, from what it is built of."""

from __future__ import annotations

import re
from collections.abc import Callable

from convenor.graph import dates
from convenor.graph.model import Document
from convenor.ingest.names.stretch import LONGEST_TITLE, Stretch
from convenor.ingest.papers import chapters, meeting_body
from convenor.ingest.papers.rolls import opens_record
from convenor.ingest.seats import seat_entries
from convenor.ingest.words import aim_cues, cues, labels, paper_titles
from convenor.ingest.words.announcements import by_heading
from convenor.ingest.words.shapes import BODY_HEADS

IN_TABLE = re.compile(r"\|\s*(?:attendance|attended|present\??|apologies)\b", re.I)
MET = re.compile(r"\b(?:minutes?|meeting|notes|record|proceedings|decisions?|agm|session|cofnodion|cyfarfod)\b")
TELLS = re.compile(r"\b(?:reported|advised|noted|confirmed|agreed|asked|updated|queried|explained)\b")
STRATEGIC = re.compile(
    r"\b(?:our (?:vision|priorit|ambition|aim|strateg)|priority \d|strategic (?:aim|objective|priorit)|strategy)"
)
NAMES_MEETING = re.compile(
    r"^(?!.*\b(?:adopted|agreed|approved|endorsed)\b).{0,50}\bmeeting (?:no\b|number|held|\d)|^(?:minutes|notes) of\b",
    re.I,
)  # a line that says which meeting
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
NOTICE_OF = re.compile(
    r"^(?:formal )?notice (?:is hereby given )?of (?:the |our |an? )?(?:[\w-]+ ){0,4}(?:meeting|agm)\b", re.I
)
PAGE_OF_MEETING = re.compile(r"\b(?:venue|contact):.{0,400}\bitems?\b", re.S)  # how councils' websites show a meeting
PEOPLE_MET = re.compile(
    r"\b(?:we met|(?:group|committee|members|residents|tenants|board|forum) met|notes of (?:the|a|our)|present:|apologies:)"
)
HEAD_NUMBER = re.compile(r"^[\dA-Za-z]{0,3}[.)]?\d*\s+(?=[A-Z])")
MOST_SEATS = 40  # blocks that are looked at
COMMANDS = re.compile(r"\b(?:shall|must)\b")
MOST_COMMANDS = 8  # in minutes
DECIMAL = re.compile(r"\d{1,2}\.\d{1,2}\.?$")
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
    if it.rosters < 2 and (_binds(it) or any(map(paper_titles.MEMBERSHIP.search, it.titles[:3]))):
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


def _is_terms(it: Stretch) -> bool:
    """Whether a title names terms of reference or the like and members or clauses that bind follow."""
    titled = (
        paper_titles.TERMS.search(it.text[:250])
        or any(map(paper_titles.TERMS.search, it.titles))
        or any(map(paper_titles.GOVERNS.match, it.titles[:4]))
    )
    if any(NOTICE_OF.match(it.words(block)) for block in it.blocks[:3]):
        return False  # a notice speaks of the constitution too
    clauses = sum(bool(DECIMAL.match(block.marker)) for block in it.blocks)
    called = any(map(paper_titles.IS_TERMS.match, it.titles[:4])) and not any(map(MET.search, it.titles[:4]))
    first = any(map(paper_titles.IS_TERMS.match, it.titles[:2]))
    if called and not (it.came or (it.attended and not first) or it.settled > 1):
        return True
    return bool(titled) and (it.says("quorum", "member", "representative") or it.binding >= 3 or clauses >= 4)


def _binds(it: Stretch) -> bool:
    """Whether most of it is clauses that bind."""
    return it.binding >= max(5, 0.5 * it.sentences)


def _commands(it: Stretch) -> bool:
    """Whether many clauses say what shall or must be of a body which has a quorum, as those of a constitution under any title."""
    return len(COMMANDS.findall(it.text)) >= MOST_COMMANDS and _binds(it) and it.says("quorum") and it.rosters < 2


def _has_binding_clauses(it: Stretch) -> bool:
    """Whether most of it is clauses that bind a body which has a quorum, and nobody is listed as present."""
    return _binds(it) and it.says("quorum", "quorate") and not (it.rosters > 1 or it.attended)


def _headed_as_terms(it: Stretch) -> bool:
    """Whether its headings are those of terms of reference: members, quorum, officers, and what else such papers rule."""
    heads = {HEAD_NUMBER.sub("", it.words(block)).strip(" :").lower() for block in it.blocks if block.kind == "heading"}
    core = sum(map(bool, map(paper_titles.RULED.match, heads)))
    subjects = sum(bool(chapters.SUBJECTS.match(head)) for head in heads)
    recorded = it.came or it.attended or it.rosters > 1 or it.settled > 1
    return not recorded and (
        core > 2
        or (not _titled_plan(it) and (core > 1 or (core > 0 and (subjects > 3 or it.says("quorum", "quorate")))))
    )


def _says_who_sits(it: Stretch) -> bool:
    """Whether a title says that it tells who sits on a body, and most of what follows are posts with those who send them."""
    lines = it.titles[:5]
    if not any(map(paper_titles.WHO_SITS.search, lines)) or any(map(MET.search, lines)):
        return False
    said = [it.words(block) for block in it.blocks if len(it.words(block)) <= LONGEST_TITLE and block.kind != "heading"]
    return sum(bool(seat_entries.seats(words)) for words in said[:MOST_SEATS]) >= max(3, len(said[:MOST_SEATS]) // 2)


def _lists_people(it: Stretch) -> bool:
    return (it.rosters >= 2 and it.came) or (
        it.rosters > 0 and it.text.count("agreed") + it.text.count("resolved") >= 3
    )


def _has_attendance_table(it: Stretch) -> bool:
    return any(IN_TABLE.search(it.words(block)) for block in it.blocks[:40] if block.kind == "row")


def _records_meeting(it: Stretch) -> bool:
    dated = MET.search(it.head) or (it.rosters and re.search(r"(?m)^\W*date\b.{0,12}:", it.head))
    if not dated or not dates.find(it.text[:1500]) or _titled_plan(it):
        return False
    return it.rosters > 0 or it.attended or ("strategy" not in it.head and it.settled >= 3)


def _is_item_page(it: Stretch) -> bool:
    """Whether a website's page of one agenda item tells what was said under it."""
    return "agenda item" in it.titles[1:3] and sum(map(bool, map(TELLS.search, it.told))) >= 3


def _has_resolutions(it: Stretch) -> bool:
    return it.resolved >= 2 and not _titled_plan(it)


def _titled_plan(it: Stretch) -> bool:
    """Whether the first line, or the one below a body's name, names a plan and no meeting, and nobody is listed as present."""
    first = it.titles[1:2] or it.titles
    below = [line for line in it.titles[2:3] if first[0].split()[-1:] and first[0].split()[-1] in BODY_HEADS]
    met = any(NAMES_MEETING.search(line) for line in it.titles[1:5])
    named = any(map(paper_titles.TITLED_PLAN.search, [*first, *below]))
    return named and not (any(map(MET.search, [*first, *below])) or met or it.rosters or it.attended)


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
    happens = it.rosters or it.attended or it.settled or _titled_plan(it)
    return bool(ANNOUNCES.search(it.head)) and "meeting" in it.head and not happens


def _is_strategy(it: Stretch) -> bool:
    if _numbers_aims(it):
        return True
    if any(map(paper_titles.ABOUT_PLANS.search, it.titles[:2])):
        return False
    lines = [it.words(block).strip() for block in it.blocks[:3] if block.end - block.start <= LONGEST_TITLE]
    titles = [line for line in lines if line[-1:] != "."]
    if any(map(paper_titles.IS_A_PLAN.search, titles)) or any(map(paper_titles.CALLED_PLAN.search, titles)):
        return True
    if any(map(_lists_aims, titles)) or any("priorities" in line for line in it.titles[:3]):
        return True
    return "strategy" in it.head or len(STRATEGIC.findall(it.text)) >= 5


def _lists_aims(line: str) -> bool:
    """Whether a title says that aims follow, more than one ("Our pledges"); anybody may state a mission."""
    said = by_heading(line)
    return said is not None and bool(aim_cues.SEVERAL.search(line)) and said.kind not in ("mission", "ambition")


def _numbers_aims(it: Stretch) -> bool:
    """Whether several headings or lines of their own number aims or say what kind of aim they name ("Goal A: …", "Theme: …")."""
    alone = [it.words(block) for block in it.blocks if block.kind in ("heading", "paragraph")]
    lines = [words for words in alone if len(words) <= LONGEST_TITLE]
    return sum(bool(aim_cues.NUMBERED.match(words) or aim_cues.LABELLED.match(words)) for words in lines) > 1


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
    ("terms", "its title says who sits on a body, and posts follow", _says_who_sits),
    ("minutes", "its title says minutes", _is_titled_minutes),
    ("summary", "it says what was scheduled, not what happened", lambda it: it.text.count("scheduled to") >= 3),
    ("terms", "its title and clauses are those of terms of reference", _is_terms),
    ("terms", "its clauses say what shall be of a body that has a quorum", _commands),
    ("minutes", "it has minutes under its items", _minutes_items),
    ("minutes", "it has resolutions in formal words below apologies", _resolves_formally),
    ("minutes", "it lists who was present", _lists_people),
    ("minutes", "a table says who attended", _has_attendance_table),
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
        lambda it: not _titled_plan(it) and opens_record(it),
    ),
    ("minutes", "its title says of which day's meeting it is the minutes", _dated_minutes),
    ("minutes", "it tells of an annual meeting that was held", _reports_annual_meeting),
    ("terms", "its headings are those of terms of reference", _headed_as_terms),
    ("notice", "it announces a meeting", _announces),
    ("terms", "its clauses bind a body that has a quorum", _has_binding_clauses),
    ("strategy", "it speaks of vision and priorities", _is_strategy),
]


def kind_of(document: Document, first: int, last: int) -> tuple[str, str]:
    """(kind, why) of the blocks from `first` up to `last`; "page" when nothing tells."""
    if first >= last:
        return "page", "no blocks"
    stretch = Stretch(document, first, last)
    return next(((kind, why) for kind, why, fits in SIGNS if fits(stretch)), ("page", "nothing tells its kind"))
