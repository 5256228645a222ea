"""The best sentence: found in the best passages, cut out as printed, never rewritten.

A sentence is scored by the share of the question's words that it and its passage hold, weighted by how rare they are, by
how near its passage is in meaning, and by whether it holds the kind of thing that is asked for (a date, a number, a place…).
"""

from __future__ import annotations

import math
import re
from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

from convenor.graph import dates
from convenor.graph.model import Document, Evidence
from convenor.search.answers import NOT_STATED, PARTLY, Answer, Item, content, likeness, stem, words
from convenor.search.desk import Desk
from convenor.search.question import Question, describe

if TYPE_CHECKING:
    from convenor.search.index import Hit

# Set on the 45 + 5 shared questions: right answers score .62 and more, sentences that only share a subject up to .55.
ENOUGH = 0.58


def best_sentences(
    desk: Desk, text: str, wants: str = "", limit: int = 3, days: tuple[str, ...] = ()
) -> list[tuple[Item, float]]:
    """The best sentences for a text with their scores, best first; with days, only those of such a time."""
    asked = content(_undated(text))
    if not asked:
        return []
    hits = desk.search(text, 10)
    rarity = _rarity(desk, hits, asked)
    short = _initials(text)
    found: list[tuple[float, Evidence, Document, str | None]] = []
    for hit in hits:
        document = desk.knowledge.documents[hit.passage.document]
        around = f"{hit.passage.title} {hit.passage.heading} {hit.passage.context}"
        for span in _candidates(document, hit):
            said = document.quote(span)
            if days and not _of_time(said, hit.passage.date or document.date, days):
                continue
            whole = said + "".join(f" {long}" for letters, long in short if re.search(rf"\b{letters}s?\b", said))
            score = (
                0.55 * likeness(asked, whole, rarity)
                + 0.2 * likeness(asked, f"{around} {whole}", rarity)
                + 0.25 * max(0.0, hit.semantic)
                + _kind_bonus(said, wants)
            )
            if said.endswith(":") and re.match(r"^(?:what|which)\b", text, re.I):
                score += 0.15  # a list follows that answers
            found.append((score, span, document, hit.passage.date))
    found.sort(key=lambda f: (-f[0], f[1]))
    out: dict[str, tuple[Item, float]] = {}
    for score, span, document, when in found:
        said = document.quote(span)
        if said not in out:
            out[said] = (
                Item(said, "sentence", None, document.title, when or document.date, True, desk.cite([span])),
                score,
            )
    return list(out.values())[:limit]


def _candidates(document: Document, hit: Hit) -> list[Evidence]:
    """The sentences of a passage that say something, and the line that leads in to its list. Headings say nothing."""
    heads = {b.start for b in document.blocks if b.kind == "heading"}
    out = [
        e
        for e in hit.passage.evidence
        if e.start not in heads and len(words(document.quote(e))) >= 4 and document.text[e.start] != "“"
    ]
    context = hit.passage.context
    if context.endswith(":"):
        at = document.text.rfind(context, 0, hit.passage.start)
        if at >= 0:
            out.append(Evidence(document.id, at, at + len(context)))
    return out


def _undated(text: str) -> str:
    for found in reversed(dates.find(text)):
        text = text[: found.start] + text[found.end :]
    return text


def _initials(text: str) -> list[tuple[str, str]]:
    """(letters, words) of every run of two to four words that an acronym might stand for: "integrated care systems" → "ICS"."""
    tokens = list(re.findall(r"[A-Za-z]+", text))
    return [
        ("".join(w[0].upper() for w in tokens[i : i + n]), " ".join(tokens[i : i + n]))
        for n in (2, 3, 4)
        for i in range(len(tokens) - n + 1)
    ]


def _rarity(desk: Desk, hits: list[Hit], asked: list[str]) -> dict[str, float]:
    """How telling each asked word is: rare among the passages found counts more."""
    texts = []
    for hit in hits:
        document = desk.knowledge.documents[hit.passage.document]
        texts.append({stem(w) for w in words(document.text[hit.passage.start : hit.passage.end])})
    counts = Counter(w for w in asked for t in texts if w in t)
    return {w: 1.0 + math.log((1 + len(texts)) / (1 + counts[w])) for w in asked}


def _kind_bonus(said: str, wants: str) -> float:
    """A little more for a sentence that holds what is asked for, less for one that cannot answer."""
    if wants == "date":
        return (
            0.1
            if dates.find(said, years=False)
            or re.search(r"\b(?:19|20)\d\d\b|\bworking days\b|\bquarterly\b|\bmonthly\b", said)
            else -0.2
        )
    if wants == "number":
        said = re.sub(r"\b(?:19|20)\d\d\b", "", said)
        return (
            0.1
            if re.search(r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|third|half|quarter)\b", said)
            else -0.3
        )
    if wants == "person":
        return (
            0.08
            if re.search(r"\b[A-Z][a-z’'-]+ [A-Z][a-z’'-]+", said)
            or re.search(r"\b(?:director|chair|officer|board|committee|council)\b", said, re.I)
            else -0.2
        )
    return 0.08 if wants == "place" and re.search(r"\b(?:in|at|across)\s+[A-Z]", said) else 0.0


def answer(desk: Desk, question: Question, as_of: date) -> Answer:
    """The papers' own sentence, when one is near enough; else that they do not say, with the nearest."""
    found = best_sentences(desk, question.text, question.wants, limit=4, days=question.days)
    if not found or found[0][1] < ENOUGH:
        text = "The papers do not say." + (f" The nearest: “{found[0][0].text[:200]}”." if found else "")
        return Answer(
            question.text,
            describe(question),
            NOT_STATED,
            text,
            (),
            tuple(i for i, _ in found[:3]) or desk.nearest(question.text),
        )
    listed = _list_below(desk, found[0][0])
    items = listed or tuple(i for i, s in found[:2] if s >= max(ENOUGH, found[0][1] - 0.08))
    return Answer(
        question.text,
        describe(question),
        PARTLY,
        items[0].text if not listed else f"{found[0][0].text} {'; '.join(i.text for i in listed)}",
        items,
        tuple(i for i, _ in found[2:4]),
    )


def _of_time(said: str, when: str | None, days: tuple[str, ...]) -> bool:
    """Whether a sentence, or the paper it stands in, is of the time asked for."""
    times = {f.iso for f in dates.find(said)} | {when or ""}
    return any(t and (t.startswith(d) or d.startswith(t)) for t in times for d in days)


def _list_below(desk: Desk, item: Item) -> tuple[Item, ...]:
    """The list items under a sentence that ends with a colon: they are the answer."""
    if not item.text.rstrip().endswith(":") or not item.evidence:
        return ()
    cited = item.evidence[0]
    document = desk.knowledge.documents[cited.document]
    out: list[Item] = []
    for block in document.blocks:
        if block.start <= cited.start:
            continue
        if block.kind != "item":
            break
        span = Evidence(document.id, block.start, min(block.end, block.start + 600))
        out.append(Item(document.quote(span), "item", None, item.text[:80], item.as_of, True, desk.cite([span])))
    return tuple(out[:12])
