"""What opens a chapter on members, leads its entries in, and ends it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import msgspec

from convenor.graph.worded import Worded
from convenor.ingest.papers import chapters
from convenor.ingest.seats import seat_entries, seat_lists
from convenor.ingest.seats.counted_words import NUMERAL
from convenor.ingest.seats.sitters import Sitter, sitters
from convenor.ingest.terms.member_chapters import ASIDE
from convenor.ingest.terms.membership_lines import Line
from convenor.ingest.words import body_words
from convenor.ingest.words.shapes import is_title

OPENS = re.compile(
    r"^(?:\d[\d.]* )?(?:(?:our|the|its|current|present|core|full|voting|non-voting|board|committee|panel|forum|partnership|group|council|co-opted|statutory|other|associate|executive) )*"
    r"(?:member(?:s|ship)|member$|(?:[\w’'&,-]+ ){1,8}(?:board|committee|panel|forum|partnership|group|council) members$|composition|representation|constitution|who (?:sits|is|are|belongs|makes up|takes part)\b.{0,40})(?: (?:structure|list|details|of\b.{3,70}|and\b.{3,40}))?(?: \([^()]{1,40}\))?$",
    re.I,
)
LEADS = Worded(
    rf"\b(?:{NUMERAL}) (?:[a-z-]+ ){{0,3}}(?:governors|trustees|directors|delegates)\b|\b(?:compris\w+|consists? of|consisting of|made up of|composed of|drawn from|represented by|members?|membership|representatives?|councillors|seats|places|constituted|partners?|sits? on|co-?opt\w*|statutory invitees)\b",
    re.I,
)
NOT_OF_MEMBERS = re.compile(
    r"^(?:aims?|purpose|roles?|objectives?|functions?|terms|meetings?|agendas?|minutes|contacts?|papers|documents|reports?|news|about|what|how|when|where|why|further|related|more|links|downloads?|next|dates?|annual|useful|background|introduction|proceedings)\b",
    re.I,
)  # a heading that ends the chapter
NO_LIST = re.compile(
    r"\b(?:determination|termination|cessation|ending|removal|expulsion|resignation|suspension|loss|disqualification|eligibility|application|duties|rights|conduct|interests|liability|expenses|"
    r"responsibilities|obligations|induction|training|remuneration) (?:of|for) (?:[\w’'-]+ ){0,4}members?(?:hip)?\b|\bmembers?[’']? (?:not|interests|conduct|expenses|duties|rights|liability|obligations)\b",
    re.I,
)  # a heading on what members must or lose
LEADING_WORDS = frozenset(
    "be are is of follows following by from include includes including comprise comprises comprising".split()
)  # with which a sentence ends that leads in a list
LISTS_BODIES = Worded(
    r"\b(?:compris\w+|consist\w*|made up|composed|constituted|represent\w*|membership|composition|drawn from|namely|as follows)\b|\bmembers? (?:are|is|shall be|will be|includes?)\b|\bmembers?\b[^a-z]*$|\bwho (?:sits|belongs|makes up|takes part)\b|^who (?:is|are) (?:on|in) (?:the|our)\b|\bpartners? (?:are|is)\b",
    re.I,
)  # what may lead in organisations alone
BELOW = Worded(
    r"\b(?:members?|membership|made up|compris\w+|consists?)\b[^.:]{0,300}\b(?:listed|named|set out|shown|given)\b[^.:]{0,30}\b(?:here|below)\b|\b(?:made up|compris\w+|consists?|composed) of (?:the )?(?:[\w-]+ ){1,3}below\b",
    re.I,
)  # a sentence on members without a colon
NAMELY = Worded(r"\b(?:i\.?e|viz|namely|as follows|being|comprising)\b[.,;:]{0,2}$", re.I)  # at a lead's end
RAN_ON = Worded(
    r"\b(?:members|membership)\b[^.:;()]{0,80}\b(?:be|are|is|comprises?|includes?|consists? of) (?=[A-Z][^.;:()]{4,130}\(\d{1,2}\)$)"
)  # what leads members in, with the first of them behind it where a break was lost
LONGEST_HEAD, LONGEST_LABEL, LONGEST_REST = 90, 60, 140  # code points


def apart(lines: Iterable[Line]) -> Iterator[Line]:
    """The lines, with what leads members in apart from the first of them where both stand in one."""
    for line in lines:
        lead, colon, rest = line.words.rpartition(": ")
        if (ran := RAN_ON.search(line.words)) and not line.heading:
            lead, colon, rest = line.words[: ran.end()].strip(), " ", line.words[ran.end() :]
        if (
            colon
            and not line.heading
            and len(lead) > LONGEST_LABEL / 2
            and rest[-1:] not in ".:"
            and len(rest) <= LONGEST_REST
            and not seat_entries.EACH.search(line.words)
            and leads(f"{lead}:")
        ):
            cut = line.end - len(rest)
            yield msgspec.structs.replace(line, words=f"{lead}:", end=cut)
            yield msgspec.structs.replace(line, words=rest, start=cut, marker="")
        else:
            yield line


def is_label(line: Line) -> bool:
    return not line.marker and len(line.words) <= LONGEST_LABEL and line.words[-1:] not in ".;,"


def opens_another(line: Line) -> bool:
    """Whether a numbered line in capitals, or a lettered one, is the title of a chapter on something else, though no reader took it for a heading ("6.0. MEETINGS")."""
    if line.marker[:1].isupper() and len(line.words) <= LONGEST_HEAD and NO_LIST.search(line.words):
        return line.words[-1:] not in ".;:,"
    if line.heading or not line.words.isupper() or not line.marker[:1].isdigit() or len(line.words) > LONGEST_LABEL:
        return False
    plain = line.words.strip(" :")
    titled = line.marker.rstrip(".").endswith(".0") or bool(chapters.SUBJECTS.match(plain))
    return titled and not OPENS.match(plain)


def ends(line: Line, plain: str) -> bool:
    """Whether a heading is about something else than members."""
    if line.heading and NO_LIST.search(plain):
        return True
    if line.heading and line.marker and not seat_lists.MEMBERS.search(plain):
        return True
    return bool(
        chapters.SUBJECTS.match(plain) or (line.heading and NOT_OF_MEMBERS.match(plain))
    ) and not seat_lists.MEMBERS.search(plain)


def leads(words: str) -> bool:
    """Whether a sentence leads in members: it speaks of them and ends in a colon, or where a list must follow."""
    plain = words.rstrip(" -")
    if BELOW.search(words):
        return True
    if not (plain.endswith(":") or NAMELY.search(plain) or plain.rpartition(" ")[2] in LEADING_WORDS):
        return False
    last = re.split(r"(?<=[a-z)])[.;] (?=[A-Z])", plain)[-1]
    return bool(LEADS.search(last)) and not ASIDE.search(last.rstrip(" :-"))


def sends(line: Line) -> bool:
    """Whether a line that might be a title names the post of an organisation ("Chair of Vale Area Partnership")."""
    found = sitters(line.words) if not line.heading else []
    return bool(found) and all(each.organisation and not body_words.is_generic(each.organisation) for each in found)


def is_subject(each: Sitter) -> bool:
    """Whether what stands behind somebody's name is what they speak for, and no post ("A Name – land management, Vale Farm")."""
    if each.position.rpartition(" ")[2] in ("of", "and", "the", "for", "by"):
        return True  # which was torn
    return each.position[:1].islower() and not is_title(re.sub(r" \([^()]*\)$", "", each.position))


def is_sentence(words: str) -> bool:
    return words.rstrip().endswith(".") and len(words.split()) > 5
