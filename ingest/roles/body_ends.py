"""What somebody is said to come from, told finally: letters that ran on cut, two bodies apart, a post for a body as the post that it is."""

from __future__ import annotations

import re
from collections.abc import Iterable

from convenor.ingest.lists.own_letters import own_letters, without_last
from convenor.ingest.lists.plural_titles import one_of
from convenor.ingest.names import joined_posts
from convenor.ingest.names.affiliations import OWN_HEADS, ends_as_title, in_turn, may_be_body
from convenor.ingest.names.departments import DEPARTMENT
from convenor.ingest.names.findings import Findings
from convenor.ingest.roles.title_ends import ends_whole
from convenor.ingest.words.body_words import bare_bodies, is_generic
from convenor.ingest.words.known_places import known as known_places
from convenor.ingest.words.shapes import is_body, is_proper, is_title, opens_title

HONOURS = re.compile(r"^(?:(?:OBE|MBE|CBE|JP|DL|MP|QPM)\b[ ,]*)+")
ADDRESSES = re.compile(r"(?: (?:Mrs?|Ms|Miss|Dr|Prof|Professor|Cllrs?|Councillors?|Rev|Revd|Sir|Dame|Lady)\.?)+$")
HEADINGS = frozenset(
    "agenda item items minutes minute action actions discussion paper papers circulated owner lead subject title no number time date venue "
    "present apologies attendance decision decisions business notes note ref reference by whom when outcome topic".split()
)  # of the columns of a record
A_CLASS = re.compile(
    r"(?:representatives?|members|observers|delegates)\b.*\b(?:from|of) .*|.+ (?:representatives|observers)", re.I
)
AND = re.compile(r" (?:and|&) (?:the )?(?=[A-Z])")
ASIDE = re.compile(r"(?P<post>[^()]+?) \((?P<home>[^()]+)\)")
HEADS_OF = re.compile(r"(?:heads?|directors?|managers?) of [A-Z][\w&’' -]+", re.I)

COUNCILS = [
    f"{kind}Council"
    for kind in ("", "Borough ", "District ", "City ", "County ", "County Borough ", "Metropolitan Borough ")
]
Told = tuple[str, str]  # title, body


def ended(findings: Findings, body: str, name: str, others: Iterable[str]) -> list[Told]:
    """What the words for somebody's body tell: the body, several, a post and its body, or nothing."""
    said = trimmed(findings, body, name)
    if body.lower() in bare_bodies():
        return [("", body)]
    if said and said != body and is_title(said) and not is_body(said):
        return [(said, "")]
    if not said or any(other in body for other in others) or (said != body and not may_be_body(said)):
        return []
    beside = ASIDE.fullmatch(said)
    if (
        beside
        and joined_posts.is_home(beside["home"])
        and (HEADS_OF.fullmatch(beside["post"]) or opens_title(beside["post"]))
    ):
        return [(one_of(beside["post"]) or beside["post"], beside["home"])]
    before, dash, _ = said.partition(" – ")
    if ends_whole(said) and ends_as_title(said) and (opens_title(said) or not is_body(said)):
        return [(said, "")]
    if dash and ends_whole(before) and opens_title(before):
        return [(said, "")]
    if (both := _parted(said) or in_turn(said))[1] and ends_whole(both[0]):
        return [both]
    return [("", each) for each in _several(said) or [_council(findings, _after_subject(findings, said))]]


def trimmed(findings: Findings, body: str, name: str) -> str:
    """A body's words without honours, the person's own letters and a form of address of the next; "" for words over a column."""
    letters = " " not in body and findings.bodies.knows(body)
    said = body if letters else ADDRESSES.sub("", _without_letters(HONOURS.sub("", body), name))
    return "" if HEADINGS.issuperset(said.lower().split()) or A_CLASS.fullmatch(said) else said


def _without_letters(body: str, name: str) -> str:
    """A body's words without the person's own letters before or behind them."""
    words = re.sub(r" [-–](?= )", "", body)
    if (said := without_last(words, name)) != words:
        return said
    first, _, behind = words.partition(" ")
    return behind if own_letters(first, name) else body


def _parted(words: str) -> Told | None:
    """A post and its body between which a mark stands, the body first or last ("Chief Executive, Vale Trust")."""
    one, _, other = words.partition(", " if ", " in words else " – ")
    for title, body in ((one, other), (other, one)):
        if ends_whole(title) and opens_title(title) and joined_posts.is_home(body) and _is_whole(body):
            return title, body
    return None


def _several(body: str) -> list[str]:
    """The two whole bodies that "and" joins; [] for one."""
    for mark in AND.finditer(body):
        parts = body[: mark.start()], body[mark.end() :]
        if all(map(_is_whole, parts)) and "Joint" not in body:
            return list(parts)
    return []


def _is_whole(words: str) -> bool:
    """Whether words are a body's name up to its head word."""
    last = words.split()[-1].lower()
    whole = last in OWN_HEADS and last not in ("services", "service") and is_proper(words) and is_body(words)
    return whole and " " in words and not (is_generic(words) or DEPARTMENT.search(words) or "," in words)


def _council(findings: Findings, body: str) -> str:
    """The one council of a paper that a place alone stands for ("Hollin" of "Hollin Borough Council"); any other body as it is."""
    if is_body(body):
        return body
    named = [whole for kind in COUNCILS if findings.bodies.noted(whole := f"{body} {kind}")]
    return named[0] if len(named) == 1 else body


def _after_subject(findings: Findings, body: str) -> str:
    """The body alone of words that name before it what somebody deals with there ("Fisheries, Land & Water, Vale Agency")."""
    subject, comma, last = body.rpartition(", ")
    known = last.lower() in bare_bodies() or findings.bodies.noted(last)
    if comma and known and may_be_body(last) and last not in known_places() and not is_body(subject):
        return last
    return body
