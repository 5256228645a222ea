"""Titles and bodies of people that the learned labeller finds where the rules leave somebody without any."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from convenor.graph.reading import PRESIDED, Meeting, Role, Spans
from convenor.ingest.labelled import crf
from convenor.ingest.labelled.features import columns
from convenor.ingest.labelled.posts import Post, Run, posts
from convenor.ingest.labelled.tokens import Word, words
from convenor.ingest.names.affiliations import may_be_body
from convenor.ingest.names.findings import Findings
from convenor.ingest.papers.parts import Section
from convenor.ingest.roles import ahead
from convenor.ingest.roster.roster_text import is_prose
from convenor.ingest.words.shapes import is_body, is_title

RULE = "labeller of posts"
RECORDS = ("minutes", "notes")
LIKELY = 0.6  # that words are a name and a title, or a body: below, nothing is added
VERY_LIKELY = 0.85  # that they are the title of somebody of whom a body is known
RIGHT = 0.8  # how many were right among those added to papers that nobody had looked at: docs/labeller.md
LONGEST_TITLE = 10  # words
NOT_HELD = re.compile(
    r"\(for\b|\b(?:councillor for|former(?:ly)?|next|past|last year[’']s|previous(?:ly)?|outgoing|incoming|retir\w+|resign\w*|declin\w+|candidate|deputis\w+|deputy for|substitut\w+|instead|"
    r"representing|behalf|dear|nominat\w+|not|no longer|until|minutes?|apolog\w+|second\w*|propos\w+|replac\w+|place of|absence|late)\b",
    re.I,
)  # in a title, or between it and a name
TELLS = re.compile(
    r"(?<![\w’'-])(?!(?:of|the|and|for|at|in|our|an?|on|to|de|with)\b)[a-z][a-z’'-]+"
)  # a word that is no link between what stands in a list
OF_ANOTHER = re.compile(
    r"\b(?:had been|ceased|used to|whose|wife|husband|sons?|daughters?|brothers?|sisters?|mother|father|until|vacan\w+|nobody|no one|nominees|candidates?|elections?|appointments?|votes?|interests?|met|meet|meeting with)\b",
    re.I,
)  # in a sentence that may be about somebody else, or about what was


def read(findings: Findings, sections: Sequence[Section]) -> None:
    """Note what the labeller says of those at the beginning of a record of whom no rule has said it."""
    told: dict[str, bool] = {}  # somebody → whether a title is known, and not only a body
    for row in findings.rows:
        if isinstance(row, Role) and row.person and row.title != PRESIDED:
            key = findings.people.root(row.person)
            told[key] = told.get(key, False) or bool(row.title)
    blocks = findings.document.blocks
    parts = [section.part for section in sections]
    if not any(part.kind in RECORDS for part in parts) or all(
        told.get(findings.people.root(key), False) for key in findings.people.known()
    ):
        return
    of_paper = words(findings.text, blocks)
    field = crf.field(crf.POSTS)
    labels = field.label(field.scores(columns(of_paper)))
    starts = [blocks[section.first].start for section in sections]
    listed = _listed(findings)
    for post in posts(of_paper, labels):
        name = of_paper[post.name.first]
        part = parts[max(0, bisect_right(starts, name.start) - 1)]
        key = findings.people.root(findings.people.key(_text(findings, of_paper, post.name)))
        if not findings.people.is_key(key) or told.get(key, False):
            continue
        if (
            part.kind not in RECORDS
            or name.kind == "heading"
            or (not post.title and findings.unit(name.start).start not in listed)
        ):
            continue
        title, body = (_text(findings, of_paper, run) if run else "" for run in (post.title, post.body))
        if title and findings.people.is_key(findings.people.key(f"{_text(findings, of_paper, post.name)} {title}")):
            continue  # the last word of a longer name
        if _is_told(post, title, body, known=key in told) and not _denied(findings, of_paper, post):
            owner = body if post.body and post.body.score >= LIKELY and may_be_body(body) else ""
            findings.add(
                Role(
                    person=key,
                    title=title,
                    organisation=findings.body(owner, name.start) if owner else None,
                    as_of=part.date,
                    evidence=_evidence(findings, of_paper, post),
                    rule=RULE,
                    score=RIGHT,
                )
            )


def _listed(findings: Findings) -> set[int]:
    """Where the lines and sentences begin that say who came."""
    meetings = (row for row in findings.rows if isinstance(row, Meeting))
    return {span.start for meeting in meetings for seen in meeting.attendance for span in seen.evidence}


def _text(findings: Findings, of_paper: Sequence[Word], run: Run) -> str:
    return " ".join(findings.text[of_paper[run.first].start : of_paper[run.after - 1].end].split())


def _evidence(findings: Findings, of_paper: Sequence[Word], post: Post) -> Spans:
    """The sentences or lines in which a name and what is said of it stand."""
    runs = [run for run in (post.name, post.title, post.body) if run]
    first, after = min(run.first for run in runs), max(run.after for run in runs)
    return findings.span(findings.unit(of_paper[first].start).start, findings.unit(of_paper[after - 1].start).end)


def _denied(findings: Findings, of_paper: Sequence[Word], post: Post) -> bool:
    """Whether words between a name and what is said of it say that it is, or was, somebody else's, or is over."""
    said = post.title or post.body or post.name
    first, second = sorted((post.name, said), key=lambda run: run.first)
    between = findings.text[of_paper[first.after - 1].end : of_paper[second.first].start]
    sentence = findings.unit(of_paper[post.name.first].start)
    words_of_it = findings.text[sentence.start : sentence.end]
    if NOT_HELD.search(between) or TELLS.search(between):
        return True
    if said.first < post.name.first:
        if between.find(")") >= 0 and "(" not in between[: between.find(")")]:
            return True  # a bracket that explains what letters mean ends between the two
        lead = findings.text[sentence.start : of_paper[said.first].start]
        parted = "," in findings.text[of_paper[said.first].start : of_paper[post.name.first].start]
        if parted and ahead.is_one_of_several(findings, of_paper[post.name.after - 1].end, lead):
            return True
    return bool(OF_ANOTHER.search(words_of_it)) or (is_prose(words_of_it) and bool(NOT_HELD.search(words_of_it)))


def _is_told(post: Post, title: str, body: str, *, known: bool) -> bool:
    """Whether labels are likely enough, and what they say reads as a title that somebody holds, or as a body."""
    if post.score < (VERY_LIKELY if known else LIKELY) or (known and not title):
        return False
    if title:
        return is_title(title) and not NOT_HELD.search(title) and len(title.split()) <= LONGEST_TITLE
    return may_be_body(body) and is_body(body) and not is_title(body)
