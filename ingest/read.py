"""Read one paper: the document, its parts, and what each ingester finds in its part."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import msgspec

from convenor.graph import dates
from convenor.graph.model import Block, Document
from convenor.graph.reading import Part, Reading
from convenor.ingest import (
    aim_lists,
    body_words,
    clause_lists,
    facts,
    grid,
    hosts,
    links,
    mentions,
    minutes,
    plan_tables,
    progress,
    readers,
    role_tables,
    schemes,
    strategy,
    summary,
    tasks,
    terms,
)
from convenor.ingest.findings import Findings
from convenor.ingest.parts import Section, sections

VERSION = "1"  # of all reading; a cached reading of another version is made again

INGESTERS = {
    "minutes": minutes.read,
    "notes": minutes.read,
    "key messages": minutes.read,
    "terms": terms.read,
    "strategy": strategy.read,
    "page": strategy.read,
    "summary": summary.read,
}


def paper(path: Path) -> Reading:
    """All that one file says.

    Raises:
        UnreadablePaper: the file cannot be read; the message says why and what to do.
    """
    return reading(readers.read(path))


def reading(document: Document) -> Reading:
    """All that a document says."""
    parts = sections(document)
    findings = Findings(_described(document, parts))
    findings.parts = [s.part for s in parts]
    for section in parts:
        blocks = section.blocks(document)
        findings.host = hosts.host(document, section.part, blocks[:14])
        INGESTERS.get(section.part.kind, _lists)(findings, section.part, blocks)
        if section.part.kind not in ("minutes", "notes", "key messages"):
            role_tables.members(findings, blocks, section.part.body, section.part.date)
        role_tables.officers(findings, blocks, section.part.date)
        if section.part.kind in ("strategy", "page", "slides", "plan"):
            plan_tables.read(findings, section.part, blocks)
        grid.read(findings, blocks, section.part.body)
        facts.read(findings, blocks)
    clause_lists.read(findings, parts)
    schemes.read(findings, parts)
    links.read(findings, parts)
    progress.read(findings, parts)
    mentions.read(findings, parts)
    return findings.reading()


def _lists(findings: Findings, part: Part, blocks: Sequence[Block]) -> None:
    """Papers of no kind of their own (slides, cover papers, plans) may hold lists of priorities and of next steps."""
    aim_lists.lists(findings, part, blocks, set())
    tasks.read(findings, part, blocks)
    if part.kind == "cover":
        terms.changes(findings, blocks)


def _described(document: Document, parts: list[Section]) -> Document:
    """The document with kind, date, body and status: those of its longest or only part, a pack's of its first."""
    if not parts:
        return document
    first = max(parts, key=lambda s: s.part.end - s.part.start).part if len(parts) == 1 else parts[0].part
    body = Counter(s.part.body for s in parts if s.part.body).most_common(1)
    own = first.body or (body[0][0] if body else None)
    return msgspec.structs.replace(
        document,
        title=_telling(
            _title(document, parts), own, first.date, "pack" if len({s.part.kind for s in parts}) > 2 else first.kind
        ),
        kind="pack" if len({s.part.kind for s in parts}) > 2 else first.kind,
        date=first.date,
        body=first.body or (body[0][0] if body else None),
        status=first.status,
        language=_language(document.text),
    )


WELSH = re.compile(
    r"\b(?:yn|y|yr|gan|bod|fod|gyda|cyfarfod|cofnodion|penderfynwyd|cyngor|ac|oedd|mae|wedi|ar gyfer|dros)\b", re.I
)
ENGLISH = re.compile(r"\b(?:the|of|and|to|was|were|that|for|meeting|by|with|be)\b", re.I)


def _language(text: str) -> str:
    """ "cy" for a paper that is mostly Welsh, else "en"."""
    welsh, english = len(WELSH.findall(text[:20000])), len(ENGLISH.findall(text[:20000]))
    return "cy" if welsh > 2 * english and welsh >= 8 else "en"


def _telling(title: str, body: str | None, date: str | None, kind: str) -> str:
    """A title that only names the body, made to tell the paper from the body's others."""
    plain = title.lower().strip(" .")
    names_body = body is not None and plain in (body.lower(), body_words.clean(body).lower())
    says_kind = kind in ("minutes", "notes") and re.fullmatch(
        r"(?:draft |unconfirmed )*(?:meeting )?(?:minutes|notes)\b.{0,40}", plain
    )
    if body and (names_body or says_kind) and kind not in ("page", ""):
        word = {"pack": "meeting pack", "terms": "terms of reference"}.get(kind, kind)
        return f"{body}: {word}{', ' + dates.in_words(date) if date else ''}"
    return title


OPENERS = frozenset(
    "foreword introduction contents agenda welcome preface summary background executive summary present".split()
)


def _title(document: Document, parts: list[Section]) -> str:
    """What a reader would call the paper: its own title unless that is only an opening word or the file's name."""
    title = document.title
    first = next((i for i, b in enumerate(document.blocks) if document.text[b.start : b.end] == title), 0)
    if first > 2 and len(heading := document.text[document.blocks[0].start : document.blocks[0].end]) < 120:
        return heading
    named = title and title.lower() not in OPENERS and title != Path(document.path).stem
    if named:
        return title
    top = [document.text[b.start : b.end] for b in document.blocks[:10]]
    dated = [
        t
        for t in top
        if dates.find(t) and len(t) < 160 and parts[0].part.body and parts[0].part.body.lower()[:20] in t.lower()
    ]
    if dated:
        return dated[0]
    plans = Counter(
        re.findall(r"\b(?:[A-Z][a-z]+ )(?:[A-Z][a-z]+ |and |for |of ){0,5}(?:Strategy|Plan|Framework)\b", document.text)
    )
    best = plans.most_common(1)
    return best[0][0] if best and best[0][1] >= 1 else title
