"""People at the head of a record in one paragraph: lists behind words of the body's own, and those who were there besides."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import msgspec

from convenor.graph.model import Block
from convenor.graph.worded import Worded
from convenor.ingest.lists import kinds_between, shared_bodies
from convenor.ingest.lists.entry import Entry
from convenor.ingest.lists.entry_pieces import described_by
from convenor.ingest.lists.offices import OFFICE, WHOLE_OFFICE
from convenor.ingest.lists.plural_titles import one_of
from convenor.ingest.names.findings import Findings
from convenor.ingest.roster.list_ends import is_item
from convenor.ingest.roster.roster_text import is_prose, named
from convenor.ingest.words import labels, list_heads
from convenor.ingest.words.body_words import is_generic
from convenor.ingest.words.shapes import is_body, is_proper

RULE = "list at the head"
HEAD = 9  # blocks of a record within which such a paragraph stands
LONGEST = 900  # code points of it
LEAD = Worded(
    r"(?:^|(?<=[.;)\]] )|(?<=[a-z)] )(?=From [A-Z]))(?P<lead>[A-Z][\w’'&/-]*(?: (?:&|[\w’'&/-]+)){0,6}?):\s+(?=[A-Z]|apologies\b)"
)
SENT = re.compile(r"apologies(?: (?:were |was )?(?:received|sent))?(?: from)?:?\s+(?=[A-Z])", re.I)
CAPITALS = re.compile(r"(?:^|(?<=[.;)\]] ))(?P<lead>[A-Z]{2,}(?: [A-Z]{2,}){0,3})\s+(?=[A-Z][a-z])")
BARE = Worded(
    r"(?:^|(?<=[.;)] ))(?P<lead>Chair|(?:Trustees|Members|Governors|Directors|Councillors)(?: present)?|Staff|Officers|Apologies|Present|In attendance|Attending|Clerk|Guests|Observers)"
    r"\s+(?=(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Cllr|Councillor|Revd?)\b\.? )?[A-Z][\w’'-]*\.? [A-Z])"
)  # "Chair Ann Bell. Trustees Bo Dee, Cy Fox. Staff Di Gill"
BESIDES = re.compile(
    r"(?:[;.,]|(?<=\)))\s+(?P<lead>(?:[Tt]ogether )?[Ww]ith|[Aa]lso|[Ss]upported by|[Aa]ssisted by|[Pp]lus|[Oo]fficers?)\s+(?=(?:the )?[A-Z])(?!(?:Dr|Mr)?\s?[A-Z][^;]{0,60} sent )"
)
AFTER = re.compile(
    r"[;.]\s+(?P<who>[A-Z][^;.]{3,90}?)\s+(?P<lead>attended|attending|(?:was )?(?:also )?in attendance|joined us|took (?:the )?(?:notes|minutes))\.?$"
)
DATE_FIRST = re.compile(r"^(?:[A-Z][a-z]+,? )?\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+ \d{4}\s*[–—:.,-]\s*(?=[A-Z])")
EACH = re.compile(
    r"(?:[A-Z][\w’'&-]* ){0,3}?(?:Trustees|Governors|(?<!Other )Directors|Representatives|Reps|Delegates|Commissioners|Churchwardens|"
    r"(?:Lay|Co-?opted|Independent|Non-?[Ee]xecutive|Parent|Partner) Members)"
)  # what each of those behind such a label is
SENDS = re.compile(r"\b(?:Council|Authority|Trust|Police|University|College|ICB|Service|Association)$")
IN_THE_CHAIR = re.compile(r"\bin the chair:\s+", re.I)


class Segment(NamedTuple):
    """A list within a paragraph: how those in it were there ("" where nothing says), where it begins and what it says."""

    how: str
    start: int
    words: str
    usual: bool = False  # behind a label that other bodies use too
    lead: str = ""  # the label


def read(findings: Findings, blocks: Sequence[Block]) -> dict[int, list[tuple[str, Entry]]]:
    """The index of a block → the people that such a paragraph puts at the meeting, and how."""
    out: dict[int, list[tuple[str, Entry]]] = {}
    headed = False
    for index, block in enumerate(blocks[:HEAD]):
        label = bool(labels.label_of(findings.words(block))[0])
        headed = headed or label
        if headed and not label and is_item(block):
            break  # an item, below a list
        if block.kind != "row" and block.end - block.start <= LONGEST:
            out |= {index: found} if (found := _people(findings.words(block), block.start)) else {}
    return out


def _people(words: str, offset: int) -> list[tuple[str, Entry]]:
    """The people of a paragraph that is made of such lists, each with how they were there; [] for any other."""
    if dated := DATE_FIRST.match(words):
        words, offset = words[dated.end() :], offset + dated.end()
    segments = list(_segments(words))
    alone = len(segments) == 1
    if not segments or (alone and (segments[0].usual or not segments[0].how or IN_THE_CHAIR.match(words))):
        return []
    if all(segment.usual for segment in segments) and len(list(filter(str.strip, labels.INLINE.split(words)))) >= len(
        segments
    ):
        return []  # such lists are read behind their labels
    out: list[tuple[str, Entry]] = []
    for segment in segments:
        entries = _with_post(named(segment.words.rstrip(" .;,"), offset + segment.start), segment.lead)
        if not segment.how and not out and not _is_list(entries):
            if _is_date(segment.words):
                continue
            return []
        if not entries or is_prose(segment.words):
            return []
        chair = IN_THE_CHAIR.search(words, 0, segment.start)
        seated = chair is not None and chair.end() == segment.start and len(entries) == 1
        found = (msgspec.structs.replace(e, how="", in_the_chair=e.in_the_chair or seated) for e in entries)
        out += [(segment.how or "present", entry) for entry in found]
    return out


def _with_post(entries: list[Entry], lead: str) -> list[Entry]:
    """The people behind a label, each with the post that it tells: a plural of all, an office of the one ("Trustees: A Bell, C Dee. Clerk: E Fox")."""
    if EACH.fullmatch(lead) and (one := one_of(lead)):
        return [shared_bodies.of_kind(one, entry) for entry in entries]
    if len(entries) == 1 and WHOLE_OFFICE.fullmatch(lead) and OFFICE.match(lead):
        return [described_by(entries[0], lead)]
    return entries


def _is_sender(lead: str) -> bool:
    """Whether a word with a colon is the body that those behind it come from ("Vale Council: Councillors A Bell and C Dee")."""
    return is_body(lead) and is_proper(lead) and not is_generic(lead) and bool(SENDS.search(lead))


def _is_list(entries: Sequence[Entry]) -> bool:
    """Whether people without a lead are a list: two or more, each with a title or body, or three and more."""
    told = sum(bool(entry.title or entry.body) for entry in entries)
    return len(entries) > 2 or (len(entries) == 2 and told == 2)


def _is_date(words: str) -> bool:
    """Whether what stands before the first list says when or where, and names nobody."""
    return not named(words, 0) and not is_prose(words)


def _segments(words: str) -> Iterator[Segment]:
    """The lists of a paragraph in order; none where a word behind which people stand is not known."""
    cuts = sorted(
        (match.start(), match.end(), match["lead"])
        for pattern in (LEAD, CAPITALS, BESIDES)
        for match in pattern.finditer(words)
        if (pattern is not CAPITALS or labels.label_of(match["lead"] + ":")[0])
        and not _is_sender(match["lead"])
        and (pattern is not LEAD or match["lead"] != "Also")  # "Also: A Name" goes on with the list before it
    )
    if cuts and not cuts[0][0] and labels.label_of(f"{cuts[0][2]}:")[0]:
        cuts = [cut for cut in cuts if not kinds_between.ends_in_kind(cut[2])]  # they are there as the first label says
    bare = [(match.start(), match.end(), match["lead"]) for match in BARE.finditer(words)]
    unmarked = not cuts and len(bare) > 1 and bare[0][0] == 0
    cuts = bare if unmarked else cuts
    last = AFTER.search(words)
    end = last.start() if last else len(words)
    cuts = [cut for cut in cuts if cut[0] < end]
    if words[: cuts[0][0] if cuts else end].strip():
        yield Segment("", 0, words[: cuts[0][0] if cuts else end])
    for place, (_, start, lead) in enumerate(cuts):
        how = "present" if lead == "Chair" and unmarked else list_heads.kind(lead)
        if not how:
            return
        to = cuts[place + 1][0] if place + 1 < len(cuts) else end
        if sent := SENT.match(words, start, to):
            how, start = "apologies", sent.end()  # of the one behind the label before it
        yield Segment(how, start, words[start:to], usual=bool(labels.label_of(f"{lead}:")[0]), lead=lead)
    if last:
        yield Segment("in_attendance", last.start("who"), last["who"])
