"""A document with what its parts tell of the whole: title, kind, date, body, status and language."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import msgspec

from convenor.graph import dates
from convenor.graph.model import Document
from convenor.graph.reading import Part
from convenor.ingest.words import body_words, labels

WORD = re.compile(r"[^\W\d_]+")
WELSH = frozenset("yn y yr gan bod fod gyda cyfarfod cofnodion penderfynwyd cyngor ac oedd mae wedi gyfer dros".split())
ENGLISH = frozenset("the of and to was were that for meeting by with be".split())
OPENERS = frozenset(
    "foreword introduction contents agenda welcome preface summary background executive summary present".split()
)
PLAN = re.compile(r"\b(?:[A-Z][a-z]+ )(?:[A-Z][a-z]+ |and |for |of ){0,5}(?:Strategy|Plan|Framework)\b")
SAYS_KIND = re.compile(r"(?:draft |unconfirmed )*(?:meeting )?(?:minutes|notes)\b.{0,40}")
KIND_WORDS = {"pack": "meeting pack", "terms": "terms of reference"}


def described(document: Document, parts: Sequence[Part]) -> Document:
    """The document with kind, date, body and status: those of its first or only part, a pack's body of any."""
    if not parts:
        return document
    first = parts[0]
    bodies = Counter(part.body for part in parts if part.body).most_common(1)
    body = first.body or (bodies[0][0] if bodies else None)
    kind = "pack" if len({part.kind for part in parts}) > 2 else first.kind
    return msgspec.structs.replace(
        document,
        title=_telling(_title(document, first), body, first.date, kind),
        kind=kind,
        date=first.date,
        body=body,
        status=first.status,
        language=_language(document.text[:20000]),
    )


def _language(text: str) -> str:
    """ "cy" for a paper that is mostly Welsh, else "en"."""
    words = WORD.findall(text.lower())
    welsh = sum(map(WELSH.__contains__, words))
    return "cy" if welsh >= 8 and welsh > 2 * sum(map(ENGLISH.__contains__, words)) else "en"


def _telling(title: str, body: str | None, date: str | None, kind: str) -> str:
    """A title that only names the body or the kind of paper, made to tell the paper from the body's others."""
    if not body or kind in ("page", ""):
        return title
    plain = title.lower().strip(" .")
    names_body = plain in (body.lower(), body_words.clean(body).lower())
    says_kind = kind in ("minutes", "notes") and SAYS_KIND.fullmatch(plain)
    heads_people = kind in ("minutes", "notes") and bool(labels.label_of(f"{plain}:")[0])
    if not names_body and not says_kind and not heads_people:
        return title
    return f"{body}: {KIND_WORDS.get(kind, kind)}{', ' + dates.in_words(date) if date else ''}"


def _title(document: Document, first: Part) -> str:
    """What a reader would call the paper: its own title unless that is only an opening word or the file's name."""
    title, top = document.title, [document.text[b.start : b.end] for b in document.blocks[:10]]
    if title not in top[:3] and len(top[0]) < 120 and _stands_below(document, title):
        return top[0]
    if title and title.lower() not in OPENERS and title != Path(document.path).stem:
        return title
    body = first.body.lower()[:20] if first.body else None
    dated = (line for line in top if body and len(line) < 160 and body in line.lower() and dates.find(line))
    plans = (name for name, _ in Counter(PLAN.findall(document.text)).most_common(1))
    return next(dated, None) or next(plans, title)


def _stands_below(document: Document, title: str) -> bool:
    """Whether a title is one of the paper's later blocks."""
    return any(document.text[b.start : b.end] == title for b in document.blocks[3:])
