"""Whether a paper rules a body, as terms of reference and constitutions do: its title, its headings, or what its clauses are about."""

from __future__ import annotations

import re
from collections.abc import Iterable

from convenor.graph.worded import Worded
from convenor.ingest.names.stretch import LONGEST_TITLE, Stretch
from convenor.ingest.papers import chapters
from convenor.ingest.papers.plan_signs import MET, titled_plan
from convenor.ingest.seats import seat_entries
from convenor.ingest.words import paper_titles, ruling_words

NOTICE_OF = re.compile(
    r"^(?:formal )?notice (?:is hereby given )?of (?:the |our |an? )?(?:[\w-]+ ){0,4}(?:meeting|agm)\b", re.I
)
HEAD_NUMBER = re.compile(r"^[\dA-Za-z]{0,3}[.)]?\d*\s+(?=[A-Z])")
MOST_SEATS = 40  # blocks that are looked at
COMMANDS = Worded(r"\b(?:shall|must)\b")
MOST_COMMANDS = 8  # in minutes
SHARE_OF_SHALL = 0.3  # of the sentences of articles that say "shall"; lists among them say it above
NUMBER = re.compile(r"[(]?(?:\d{1,2}|[A-Z]|[ivxIVX]{1,4})[.)]?$")
OPENS = Worded(r"\bquor(?:um|ate|acy)\b|\b(?:be|go by|have as|the) (?:called|known as|the name|its name|name)\b")
MEMBERS = re.compile(
    r"(?:[\w’'&-]+ ){0,8}(?:membership|composition)(?: (?:of|list|20\d\d)\b.*)?$|(?:our|the|current|present|board|committee) members\b.{0,60}$|(?:[\w’'&-]+ ){0,8}(?:board|committee|panel|forum|partnership|group) members$|(?:the )?members of the [\w’' -]{3,60}$|who (?:sits|is) on\b.*$",
    re.I,
)  # a heading over the members of a body
LEAST_CLAUSES = 3
SHARE_OF_CLAUSES = 0.3  # of the sentences of short rules; what a list goes on with rules nothing by itself
MOST_SENTENCES = 120  # that are looked at
MANY_SUBJECTS = 5  # of a page in plain words
LEAST_ROWS = 4
DECIMAL = re.compile(r"\d{1,2}\.\d{1,2}\.?$")


def is_terms(it: Stretch) -> bool:
    """Whether a title names terms of reference or the like and members or clauses that bind follow."""
    titled = (
        paper_titles.TERMS.search(it.text[:250])
        or any(map(paper_titles.TERMS.search, it.titles))
        or any(map(paper_titles.GOVERNS.match, it.titles[:4]))
    )
    if (it.rosters > 1 and it.came and not _only_ruled(it)) or any(
        NOTICE_OF.match(it.words(block)) for block in it.blocks[:3]
    ):
        return False  # minutes and notices speak of the constitution too
    clauses = sum(bool(DECIMAL.match(block.marker)) for block in it.blocks)
    called = any(map(paper_titles.IS_TERMS.match, it.titles[:4])) and not any(map(MET.search, it.titles[:4]))
    first = any(map(paper_titles.IS_TERMS.match, it.titles[:2]))
    if called and not ((it.came and not _only_ruled(it)) or (it.attended and not first) or it.settled > 1):
        return True
    return bool(titled) and (it.says("quorum", "member", "representative") or it.binding >= 3 or clauses >= 4)


def _only_ruled(it: Stretch) -> bool:
    """Whether the lists of people below a title that names terms of reference are those who may come ("Attendees", "Participants"): nothing is told."""
    titled = any(map(paper_titles.IS_TERMS.match, it.titles[:2])) and not any(map(MET.search, it.titles[:4]))
    return titled and it.binding >= LEAST_CLAUSES and not (it.attended or it.resolved or it.settled > 1)


def binds(it: Stretch) -> bool:
    """Whether most of it is clauses that bind."""
    return it.binding >= max(5, 0.5 * it.sentences)


def commands(it: Stretch) -> bool:
    """Whether many clauses say what shall or must be of a body which has a quorum, as those of a constitution under any title."""
    if len(COMMANDS.findall(it.text)) < MOST_COMMANDS or it.rosters > 1 or not it.says("quorum", "quorate"):
        return False
    return binds(it) or sum("shall" in said for said in it.told) >= SHARE_OF_SHALL * it.sentences


def has_binding_clauses(it: Stretch) -> bool:
    """Whether most of it is clauses that bind a body which has a quorum, and nobody is listed as present."""
    return binds(it) and it.says("quorum", "quorate") and not (it.rosters > 1 or it.attended)


def headed_as_terms(it: Stretch) -> bool:
    """Whether its headings are those of terms of reference: members, quorum, officers, and what else such papers rule."""
    recorded = it.came or it.attended or it.settled > 1
    core, about = _ruled(it.words(block) for block in it.blocks if block.kind == "heading")
    headed = core > 2 or (
        not titled_plan(it) and (core > 1 or (core > 0 and (about > 3 or it.says("quorum", "quorate"))))
    )
    return not recorded and ((headed and it.rosters < 2) or _numbered_as_terms(it))


def _numbered_as_terms(it: Stretch) -> bool:
    """Whether short numbered items over their text are such headings, and clauses of a body with a quorum follow."""
    if not it.says("quorum", "quorate") or it.binding < LEAST_CLAUSES or titled_plan(it):
        return False
    pairs = zip(it.blocks, [*it.blocks[1:], None], strict=True)
    over = [
        block
        for block, below in pairs
        if block.kind == "heading"
        or (
            block.kind == "item"
            and NUMBER.match(block.marker)
            and below is not None
            and (below.kind == "paragraph" or below.level > block.level or not NUMBER.match(below.marker))
        )
    ]
    core, about = _ruled(it.words(block) for block in over if block.end - block.start <= chapters.LONGEST)
    return (core > 1 and about > 2) or (core > 0 and about > 3)


def _ruled(heads: Iterable[str]) -> tuple[int, int]:
    """How many headings name what only papers that rule a body have one for, and how many what their clauses are about."""
    plain = {HEAD_NUMBER.sub("", head).strip(" :").lower() for head in heads}
    core = sum(map(bool, map(paper_titles.RULED.match, plain)))
    return core, sum(bool(chapters.SUBJECTS.match(head)) for head in plain)


def rules_a_body(it: Stretch) -> bool:
    """Whether many of its sentences rule what a body is called, who sits on it, how many must be there, how it votes; nothing is recorded."""
    if not OPENS.search(it.text) or it.came or it.attended or it.rosters > 1 or it.resolved or titled_plan(it):
        return False
    said = [ruling_words.subjects(words) for words in it.told[:MOST_SENTENCES]]
    about = set().union(*said)
    if any("name" in each for each in said[:3]) and len(about) > 2:
        return True
    ruling = sum(map(bool, said))
    return len(about) > 3 and "quorum" in about and ruling >= max(LEAST_CLAUSES, SHARE_OF_CLAUSES * len(said))


def tells_how_it_works(it: Stretch) -> bool:
    """Whether a page has a heading over a body's members, and its sentences say how many of them must be there, and more that rules it; or much of it in plain words."""
    if it.resolved or titled_plan(it) or any(NOTICE_OF.match(it.words(block)) for block in it.blocks[:3]):
        return False
    if not any(block.kind == "heading" and MEMBERS.match(it.words(block)) for block in it.blocks):
        return False
    if _tabled_as_terms(it):
        return True
    if it.came or it.attended:
        return False
    if it.says("quorum", "quorate"):
        about = set().union(*(ruling_words.subjects(words) for words in it.told))
        if len(about) > 2 and "quorum" in about:
            return True
    said = set().union(*(ruling_words.subjects(words, plainly=True) for words in it.told[:MOST_SENTENCES]))
    return len(said) >= MANY_SUBJECTS


def _tabled_as_terms(it: Stretch) -> bool:
    """Whether a table names in its first column what its second rules: the quorum, and more ("Quorum | Half of the members")."""
    labels = [it.words(block.cells[0]).strip(" :").lower() for block in it.blocks if len(block.cells) == 2]
    about = {label for label in labels if chapters.SUBJECTS.match(label)}
    return len(about) >= LEAST_ROWS and bool(about & {"quorum", "quoracy"})


def says_who_sits(it: Stretch) -> bool:
    """Whether a title says that it tells who sits on a body, and most of what follows are posts with those who send them."""
    lines = it.titles[:5]
    if not any(map(paper_titles.WHO_SITS.search, lines)) or any(map(MET.search, lines)):
        return False
    said = [it.words(block) for block in it.blocks if len(it.words(block)) <= LONGEST_TITLE and block.kind != "heading"]
    return sum(bool(seat_entries.seats(words)) for words in said[:MOST_SEATS]) >= max(3, len(said[:MOST_SEATS]) // 2)
