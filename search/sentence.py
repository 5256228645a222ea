"""The best sentence: found in the best passages, cut out as printed, never rewritten.

A sentence is scored by the share of the question's words that it and its passage hold, weighted by how rare they are, by
how near its passage is in meaning, and by whether it holds the kind of thing that is asked for (a date, a number, a place…).
"""

from __future__ import annotations

import math
import re
from collections import Counter
from datetime import date

from convenor.graph import dates
from convenor.graph.model import Document, Evidence
from convenor.search.answers import NOT_STATED, PARTLY, Answer, Item, content, stem, words
from convenor.search.desk import Desk
from convenor.search.question import Question, describe

# Set on the 45 + 5 shared questions: right answers score .62 and more, sentences that only share a subject up to .55.
ENOUGH = 0.58
SYNONYMS = {
    stem(a): [stem(b) for b in others.split()]
    for a, others in {
        "close": "closed ceased abolished ended", "stop": "stopping reduce quit", "due": "scheduled expected planned", "published": "publish issued", "high": "higher significantly",
        "connect": "connects connected link", "propose": "proposed", "sign": "signed", "facilitate": "facilitated", "carers": "carer caring", "money": "budget funding spend",
        "lead": "leads led leading chair", "councillor": "cllr", "children": "young child", "elderly": "older", "old": "older", "doctors": "gp gps",
    }.items()
}  # fmt: skip


def best_sentences(desk: Desk, text: str, wants: str = "", limit: int = 3) -> list[tuple[Item, float]]:
    """The best sentences for a text with their scores, best first."""
    asked = content(text)
    if not asked:
        return []
    hits = desk.search(text, 10)
    rarity = _rarity(desk, hits, asked)
    found: list[tuple[float, Evidence, Document]] = []
    for hit in hits:
        document = desk.knowledge.documents[hit.passage.document]
        around = f"{hit.passage.title} {hit.passage.heading} {hit.passage.context}"
        for span in hit.passage.evidence:
            said = document.quote(span)
            if len(words(said)) < 3:
                continue
            own, context = _share(asked, said, rarity), _share(asked, f"{around} {said}", rarity)
            score = 0.55 * own + 0.2 * context + 0.25 * max(0.0, hit.semantic) + _kind_bonus(said, wants)
            found.append((score, span, document))
    found.sort(key=lambda f: (-f[0], f[1]))
    out, seen = [], set()
    for score, span, document in found:
        said = document.quote(span)
        if said in seen:
            continue
        seen.add(said)
        out.append((Item(said, "sentence", None, document.title, document.date, True, desk.cite([span])), score))
        if len(out) == limit:
            break
    return out


def _rarity(desk: Desk, hits: list, asked: list[str]) -> dict[str, float]:  # type: ignore[type-arg]
    """How telling each asked word is: rare among the passages found counts more."""
    texts = []
    for hit in hits:
        document = desk.knowledge.documents[hit.passage.document]
        texts.append({stem(w) for w in words(document.text[hit.passage.start : hit.passage.end])})
    counts = Counter(w for w in asked for t in texts if w in t)
    return {w: 1.0 + math.log((1 + len(texts)) / (1 + counts[w])) for w in asked}


def _share(asked: list[str], text: str, rarity: dict[str, float]) -> float:
    have = {stem(w) for w in words(text)}
    got = sum(rarity[w] * (1.0 if w in have else 0.8 if any(s in have for s in SYNONYMS.get(w, ())) else 0.0) for w in asked)
    return got / sum(rarity.values())


def _kind_bonus(said: str, wants: str) -> float:
    """A little more for a sentence that holds what is asked for, less for one that cannot answer."""
    if wants == "date":
        return 0.1 if dates.find(said, years=False) or re.search(r"\b(?:19|20)\d\d\b|\bworking days\b|\bquarterly\b|\bmonthly\b", said) else -0.2
    if wants == "number":
        return 0.1 if re.search(r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|third|half|quarter)\b", said) else -0.3
    if wants == "person":
        return 0.08 if re.search(r"\b[A-Z][a-z’'-]+ [A-Z][a-z’'-]+", said) or re.search(r"\b(?:director|chair|officer|board|committee|council)\b", said, re.I) else -0.2
    return 0.08 if wants == "place" and re.search(r"\b(?:in|at|across)\s+[A-Z]", said) else 0.0


def answer(desk: Desk, question: Question, as_of: date) -> Answer:
    """The papers' own sentence, when one is near enough; else that they do not say, with the nearest."""
    found = best_sentences(desk, question.text, question.wants, limit=4)
    if question.days:
        found = [f for f in found if _of_time(f[0], question.days)] or []
    if not found or found[0][1] < ENOUGH:
        text = "The papers do not say." + (f" The nearest: “{found[0][0].text[:200]}”." if found else "")
        return Answer(question.text, describe(question), NOT_STATED, text, (), tuple(i for i, _ in found[:3]) or desk.nearest(question.text))
    listed = _list_below(desk, found[0][0])
    items = listed or tuple(i for i, s in found[:2] if s >= max(ENOUGH, found[0][1] - 0.08))
    return Answer(question.text, describe(question), PARTLY, items[0].text if not listed else f"{found[0][0].text} {'; '.join(i.text for i in listed)}", items, tuple(i for i, _ in found[2:4]))


def _of_time(item: Item, days: tuple[str, ...]) -> bool:
    """Whether a sentence, or its paper, is of the time asked for."""
    said = {f.iso for f in dates.find(item.text)} | {item.as_of or ""}
    return any(s and (s.startswith(d) or d.startswith(s)) for s in said for d in days)


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
