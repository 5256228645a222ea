"""Several decisions in one wording: lettered parts, sentences one behind the other, clauses that one sentence joins.

"(a) The budget be approved; (b) …", "That … . That … .", "The Board approved the budget, refused the request and deferred the policy".
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from convenor.graph.sentences import sentences
from convenor.ingest.words.deciding_words import INFINITIVES, PARTICIPLES, PASTS

PARTS = re.compile(
    r"(?<=[:;,.d]\s)[•●▪◦]\s+|(?:(?<=^)|(?<=[\s;:]))(?:\(?(?:[a-h]|[ivx]{1,4}|\d)\)|(?:(?<=^)|(?<=\n))(?:[a-h]|[ivx]{1,4})\.)\s+|"
    r"(?:(?<=^)|(?<=[.;]\s)|(?<=;\sand\s))\d\.\s+(?=(?:[Tt]hat|[Tt]o)\s)|(?<=\s)\d\.\s+(?=[Tt]hat\s)|(?:(?<=^)|(?<=[.;]\s))\d{1,2}\.\d{1,2}\.?\s+(?=(?:That|To|The|An?)\b)"
)
CLAUSE = re.compile(r"(?:That|To [a-z]+)\b")  # how each sentence begins where several are resolved one behind the other
SHORTEST_PART = 2  # words of a part of a resolution
_LINK = r"(?:\s*;\s*(?:(?:and|but)\s+)?|\s*,\s*(?:(?:and|but)\s+)?|\s+(?:and|but)\s+)"
_ADVERB = r"(?:(?:also|then|further|therefore|accordingly|unanimously|formally|duly|provisionally|instead|in principle|by a majority)\s+)*"
_SUBJECT = r"(?!\s|that\b|which\b|who\b|if\b|when\b|as\b|because\b|so\b|where\b|while\b|unless\b|until\b|to\b|not\b|by\b|with\b|subject\b|provided\b)"
SEAM = re.compile(
    rf"{_LINK}(?=(?!left (?:it|this|that|them|things)\b){_ADVERB}(?:(?P<past>(?!(?:asked|requested|invited)\s+(?!that\b))(?:not to\s+)?{PASTS})\s+(?!by\b|in\b|at\b|last\b|from\b|subject\b|with\b|on\b|for\b|as\b|to [a-z]+ the meeting|[.,;])|(?P<to>(?:not )?to\s+(?!(?:be|ask|thank|note|remind|hear|see|wish|congratulate|have)\b)[a-z-]+)\s|(?P<bare>{INFINITIVES})\s|(?P<that>that\b)|"
    rf"(?P<clause>{_SUBJECT}(?:(?!\b(?:that|which|who|and (?:was|were|be))\b)[^,;.:]){{3,110}}?\b(?:was|were|be)\s+{_ADVERB}(?:not )?{PARTICIPLES}\b)))",
    re.I,
)
TO = re.compile(
    r"\b(?:agreed?|resolved?|decided?|voted?|determined|recommended)\W+(?:\w+ly\W+|by [^,;]{3,40}?\W+)?(?:not\s+)?to\s+[a-z]|^\W*(?:[Nn]ot )?[Tt]o\s+[a-z]",
    re.I,
)
THAT = re.compile(
    r"\b(?:agreed?|resolved?|decided?|voted?|determined|ordered|recommended)\b(?!\W+(?:not )?to [a-z])[^.;]{0,60}?\bthat\b|^\W*that\b",
    re.I,
)
ANY_THAT = re.compile(r"(?:(?P<before>[\w’'-]+),?[\s(–—-]+)?\bthat\b", re.I)
GOES_ON = frozenset(
    "and but or of in at by for from with to about over under on within into than plus".split()
)  # behind one of these, "that" begins no clause of its own, or the same again
LEADING_THAT = re.compile(r"that\b,?\s*", re.I)
DEPENDENT = re.compile(r"\b(?:whether|if|when|unless|until|because|which|who|where|so)\b[^,;]*$", re.I)
CHOSEN = re.compile(r"\b(?:was|were) (?:\w+ )?(?:appointed|elected|co-opted|named|nominated|authorised)$", re.I)
BE = re.compile(r"\b(?:be|would|should|will|shall)\b", re.I)
ASKED_TO = re.compile(
    r"\b(?:(?:to|and|be|not|was|were|being)\s+(?:ask|invite|request|instruct|authorise|require|urge|allow|permit|enable|direct|empower|mandate|delegate|appoint|order|"
    r"tell|encourage|expect|help|want|wish)(?:s|d|ed|ing)?|(?:authority|powers?|permission|opportunity|able|need|(?:working|task)[- ]?(?:group|party|force)))\b[^;]*?"
    r"\bto\s+(?!(?:the|an?|our|their|his|her|its|this|that|all|each|any|both|full)\b)[a-z]+\b",
    re.I,
)  # what follows may still be what somebody is asked to do
PREFACE = re.compile(r"^(?:after|following|having|on|in|with|as|at)\b[^.;]{3,80}?,?\s+(?=it (?:was|is)\b)", re.I)
BY_VOTES = re.compile(
    r"\W*by (?:a majority|[\w ]{1,14} votes? to [\w ]{1,10}|[\w ]{1,20} to [\w ]{1,10})\W*", re.I
)  # how they voted, before what it was
LONGEST_THING = 6  # words
VERB = re.compile(rf"\b(?:be|was|were|is|are|to|that|will|{INFINITIVES}|{PASTS}|{PARTICIPLES})\b", re.I)
ANY_VERB = re.compile(r"\b[a-z]{2,}(?:ed|es)\b")
LEAST = 4  # words of a decision joined to another
LONGEST = 1500  # code points of a sentence that is looked at


class Wording(NamedTuple):
    """What was settled, where it stands, the letter or number of the part that it is, and whether "that" leads up to it."""

    text: str
    start: int
    end: int
    part: str = ""
    that: bool = False


def wordings(text: str, start: int) -> list[Wording]:
    """Each decision in the wording of a resolution that stands at `start`: its parts, or what its sentences join."""
    found = parts(text, start)
    if len(found) > 1:
        return found
    lead = "resolved that " if not TO.match(text) else ""
    return [Wording(text[first:last], start + first, start + last) for first, last in _pieces(text, bool, lead)]


def parts(text: str, start: int) -> list[Wording]:
    """The lettered or numbered parts of a wording that stands at `start`; the whole where it has no two of them."""
    found = list(PARTS.finditer(text))
    if len(found) < 2:  # one letter in brackets is no list
        clauses = sentences(text, 0, len(text))
        if len(clauses) > 1 and all(CLAUSE.match(text, first) for first, _ in clauses):
            return [Wording(text[first:last], start + first, start + last) for first, last in clauses]
        return [Wording(text, start, start + len(text))]
    ends = [match.start() for match in found[1:]] + [len(text)]
    lead = text[: found[0].start()].strip(" :;–—-")
    first = [Wording(lead, start, start + found[0].start())] if len(lead.split()) >= 3 else []
    inside = (
        Wording(text[m.end() : end].strip(), start + m.end(), start + end, m.group().strip("() .:"))
        for m, end in zip(found, ends, strict=True)
    )
    listed = [*first, *inside]
    if _lists_things(listed[len(first) :]) or any(
        len(part.text.split()) < SHORTEST_PART or part.text.endswith((" or", "either")) for part in listed
    ):
        return [Wording(text, start, start + len(text))]  # "between (a) and (c)"
    return listed


def sentence(text: str, start: int, settled: Callable[[str], bool]) -> list[Wording]:
    """Each decision that a sentence at `start` joins; the whole where it is one. `settled` tells whether words settle something."""
    lettered = [said for said in parts(text, start) if said.part]
    if len(lettered) > 1:
        return [said._replace(part=said.part.strip("•●▪◦")) for said in lettered]
    return [Wording(text[first:last], start + first, start + last) for first, last in _pieces(text, settled)]


def _lists_things(parts: list[Wording]) -> bool:
    """Whether the numbered parts of a sentence are things between commas, of which it says one thing ("would be (1) cafés, (2) work and (3) trips")."""
    return all(
        len(part.text.split()) <= LONGEST_THING
        and not part.text.rstrip().endswith((";", "; and", "."))
        and not VERB.search(part.text)
        for part in parts[:-1]
    )


def _pieces(text: str, settled: Callable[[str], bool], lead: str = "") -> list[tuple[int, int]]:
    """Where each decision that a sentence joins stands; `lead` are words before it."""
    if len(text) > LONGEST:
        return [(0, len(text))]
    out: list[tuple[int, int]] = []
    begin, told = 0, False
    for seam in SEAM.finditer(text):
        left = text[begin : seam.start()]
        that = LEADING_THAT.match(text, seam.end())
        after = that.end() if that else seam.end()
        if (
            seam.start() < begin
            or len(left.split()) < LEAST
            or BY_VOTES.fullmatch(left)
            or len(text[after:].split()) < LEAST
            or not _goes_on(lead + text[: seam.start()], left, seam)
        ):
            continue
        if not (told or settled(left)):
            continue
        out.append((begin, seam.start()))
        begin, told = after, True
    out.append((begin, len(text)))
    if len(out) > 1 and (before := PREFACE.match(text)):
        out[0] = (before.end(), out[0][1])
    return out


def _goes_on(before: str, left: str, seam: re.Match[str]) -> bool:
    """Whether what stands behind a seam is a decision of its own, in the same construction as what stands before."""
    if seam["past"]:
        return not TO.search(before) and not BE.search(left) and bool(VERB.search(left) or ANY_VERB.search(left))
    if seam["to"] or seam["bare"]:
        return bool(TO.search(before)) and (";" in seam.group() or not ASKED_TO.search(left))
    if seam["that"]:
        return bool(THAT.search(before)) and not _is_told(left)
    if DEPENDENT.search(left):
        return False
    was = re.search(r"\b(was|were|be)\s+\S+(?:\s+\S+)?$", seam["clause"], re.I)
    if was is not None and was[1].lower() != "be":
        chosen = CHOSEN.search(seam["clause"]) and not re.search(r"\b(?:that|as)\b", left)
        return bool(chosen or re.search(r"\b(?:was|were)\b", left)) and not THAT.search(before)
    return bool(THAT.search(before)) and bool(BE.search(left)) and not _is_told(left)


def _is_told(left: str) -> bool:
    """Whether words end in what a condition or somebody says and nobody settled ("… on condition that", "though it was feared that")."""
    governing = THAT.search(left)
    return any(
        (that["before"] or "and").lower() not in GOES_ON
        for that in ANY_THAT.finditer(left, governing.end() if governing else 0)
    )
