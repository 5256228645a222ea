"""Roles that a sentence gives with their time: "X was cabinet member for housing at Y Council until July 2021".

The last date a sentence gives for somebody in a post is the date on which the post is recorded; one that has ended
("until", "to", "before") makes the role a former one. The holder of a "portfolio" or "brief" holds its subject.
"""

from __future__ import annotations

import re

import msgspec

from convenor.graph import dates
from convenor.ingest.names.affiliations import LETTERS, is_firm
from convenor.ingest.words.shapes import is_body, is_proper, is_title

_HEAD = (
    r"(?:chair(?:man|woman|person)?|vice[- ]chair|director|head|leader|lead|manager|officer|secretary|"
    r"treasurer|clerk|mayor|president|convenor|"
    r"cabinet member|portfolio holder|member|chief executive|commissioner|governor|trustee|representative|"
    r"co-?ordinator|principal|dean|adviser|professor|lecturer|founder|patron)"
)
BE = re.compile(
    r"^\s+(?:was|is|became|has been|had been|served as|serves as|remained|remains|acted as|continued as|"
    r"is currently|was appointed|was elected|was made)\s+"
    rf"(?:the |an? |appointed |elected |then |now |currently |new )*(?!to be\b|not\b)(?P<title>(?:[A-Za-z-]+\s+){{0,4}}?{_HEAD}\b.*)$",
    re.I | re.S,
)
HELD = re.compile(
    r"^\s+(?:holds|held|has held|had held|took on|takes on|had|has)\s+the\s+"
    r"(?P<topic>[A-Za-z][\w ,&'’-]{2,60}?)\s+(?P<what>portfolio|brief)\b(?P<rest>.*)$",
    re.I | re.S,
)
TIME = re.compile(
    r"(?<!\s)(?:\s*,)?\s+(?:with (?:immediate )?effect|from|since|until|till|up to|to|in|on|between|during|before|after|as of|at the time|"
    r"for (?:the |a )?(?:year|coming|next|current|ensuing|municipal|civic|further)|for 20)\b.*$",
    re.I | re.S,
)
ENDED = re.compile(
    r"\b(?:until|till|up to|to|before)\s+(?:the\s+)?(?:early |late |mid-?)?(?:[\w ]{0,20}?)"
    r"(?=(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:January|February|March|April|May|June|July|August|September|"
    r"October|November|December|(?:19|20)\d\d))",
    re.I,
)
STOP = re.compile(
    r"\s(?:and|but|when|where|who|which|while|as|so|because|presented|presenting)\b"
    r"(?!\s+(?:[a-z]+\s+){0,2}(?:reform|care|health|housing|wellbeing|social|community|skills|culture|"
    r"growth|environment|transport|finance))|[;:]|\.(?:\s|$)",
    re.I,
)
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
STILL = re.compile(r"\b(?:last (?:recorded|seen|known)|present|current|ongoing)\b", re.I)
SINCE = re.compile(r"from|since|start(?:ed| date)?|appointed|elected")
UNTIL = re.compile(r"to|until|end(?:ed| date)?|left")


AGAIN = re.compile(
    r"^(?:and )?(?:also )?(?:(?:she|he|they) )?(?:(?P<past>(?:is |was )?(?:a |the )?(?:former(?:ly)?|previously|once)|was|had been)|is|has been)?\s*",
    re.I,
)  # how a further post begins behind a semicolon
OF_A_BODY = re.compile(
    r"(?:deputy |interim |acting )?(?:chief executive(?: officer)?|ceo|trustee|founder|patron)", re.I
)


_AT = re.compile(r"^(?P<title>.+?)\s+at\s+(?:the\s+)?(?P<body>[A-Z][\w&’' -]+)$")
_OF = re.compile(r"^(?P<title>.+?)\s+(?:at|of|for|on|with)\s+(?:the\s+)?(?P<body>[A-Z][\w&’' -]+)$")


class Tenure(msgspec.Struct, frozen=True):
    """What a sentence says of a post: title, body and subject as printed, first and last date, whether it has ended."""

    title: str
    body: str
    topic: str | None
    since: str | None
    when: str | None
    status: str


def after(words: str) -> Tenure | None:
    """The tenure that the words right after a name state, up to the end of their sentence."""
    if match := HELD.match(words):
        topic = match["topic"].strip()
        body, rest = _body(match["rest"])
        return Tenure(f"holder of the {topic} {match['what'].lower()}", body, topic, *_time(rest))
    match = BE.match(words)
    if not match:
        return None
    whole = match["title"]
    times = TIME.search(whole)
    said = whole[: times.start()] if times else whole
    stop = STOP.search(said)
    said = said[: stop.start()] if stop else said
    title, body = said.strip(" ,."), ""
    split = _AT.match(title) or _OF.match(title)
    if split and split["body"].isupper() and not LETTERS.fullmatch(split["body"]):
        split = None  # "governor for SEND"
    firm = split is not None and split.re is _AT and is_firm(split["body"])
    if split and (firm or is_body(split["body"]) or (OF_A_BODY.fullmatch(split["title"]) and _is_name(split["body"]))):
        title, body = split["title"], split["body"]
    if not is_title(title) or len(title.split()) > 14:
        return None
    topic = re.search(r"\b(?:for|of)\s+(?:the\s+)?(.+)$", title)
    return Tenure(title, body, topic[1] if topic else None, *_time(whole[times.start() :] if times else ""))


def several(words: str) -> list[Tenure]:
    """All posts that the words right after a name state, with semicolons between them."""
    first = after(words)
    if first is None:
        return []
    out = [first]
    for piece in words.split(";")[1:]:
        match = AGAIN.match(piece.strip())
        if not match:
            continue
        also = after(f" {'was' if match['past'] else 'is'} {piece.strip()[match.end() :]}")
        if also:
            out.append(msgspec.structs.replace(also, status="former") if match["past"] else also)
    return out


def _is_name(words: str) -> bool:
    return len(words.split()) > 1 and is_proper(words)


def _body(words: str) -> tuple[str, str]:
    """(the body named by "at …", what follows)."""
    match = re.match(
        r"^\s+(?:at|of|on|in)\s+(?:the\s+)?(?P<body>[A-Z][\w&’' -]+?)"
        r"(?=\s+(?:until|from|since|in|to|on|before|between)\b|[,.;]|$)",
        words,
    )
    return (match["body"], words[match.end() :]) if match and is_body(match["body"]) else ("", words)


def _time(words: str) -> tuple[str | None, str | None, str]:
    """(an earlier date or None, the last date that words give, "former" when it ended then, else "held")."""
    found = dates.find(words)
    last = found[-1].iso if found else (years[-1] if (years := YEAR.findall(words)) else None)
    return found[0].iso if len(found) > 1 else None, last, "former" if last and ENDED.search(words) else "held"


def columns(header: list[str]) -> dict[str, int]:
    """Where a table keeps the times of a post: "from" and "to" (or "until", "since", "term") → column."""
    out: dict[str, int] = {}
    for index, words in enumerate(header):
        plain = words.strip().strip(":").lower()
        if SINCE.fullmatch(plain):
            out.setdefault("from", index)
        elif UNTIL.fullmatch(plain):
            out.setdefault("to", index)
    return out


def in_row(start: str, end: str) -> tuple[str | None, str | None, str]:
    """(first date, last date, standing) by the cells that say since when and until when.

    "Last recorded …" does not end a post.
    """
    begun, ended = dates.first(start), dates.first(end)
    if not begun and (years := YEAR.findall(start)):
        begun = years[0]
    if not ended:
        return None, begun, "held"
    return begun, ended, "held" if STILL.search(end) else "former"
