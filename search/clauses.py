"""What the terms of reference say on a point, and what a term means."""

from __future__ import annotations

from datetime import date

from convenor.search.answers import (
    ANSWERED,
    Answer,
    Item,
    content,
    likeness,
)
from convenor.search.desk import Desk
from convenor.search.question import Question, describe

RULES = "SELECT ?rule ?kind ?clause ?text ?data ?span WHERE { ?rule a cv:Rule ; cv:text ?text . OPTIONAL { ?rule cv:structured ?data } OPTIONAL { ?rule cv:ruleKind ?kind } OPTIONAL { ?rule cv:clause ?clause } GRAPH ?span { ?rule cv:text ?text } }"


DEFINITIONS = "SELECT ?d ?term ?text ?span WHERE { ?d a cv:Definition ; cv:term ?term ; cv:text ?text . GRAPH ?span { ?d cv:term ?term } }"


RULE_KINDS = {"quor": "quorum", "cast": "voting", "tied": "voting", "vot": "voting", "equal vot": "voting", "notic": "notice", "issu": "notice", "ahead": "notice",
              "publish": "public", "deput": "deputies", "often": "frequency"}  # fmt: skip


def rule(desk: Desk, question: Question, as_of: date) -> Answer | None:
    """What the terms of reference say on a point: the clause of that kind that shares most words with the question."""
    groups: dict[str, dict[str, str | None]] = {str(r["rule"]): r for r in desk.rows(RULES)}
    asked = content(question.text)
    kinds = {kind for start, kind in RULE_KINDS.items() if any(w.startswith(start) for w in asked)}
    best: tuple[float, dict[str, str | None]] | None = None
    hits = desk.search(question.text, 12) if groups else []
    for row in groups.values():
        span = desk.cite([row["span"]])
        if not span:
            continue
        inside = max(
            (
                h.score
                for h in hits
                if h.passage.document == span[0].document and h.passage.start <= span[0].start < h.passage.end
            ),
            default=0.0,
        )
        score = (
            likeness(asked, row["text"] or "")
            + 0.6 * inside
            + (0.5 if row["kind"] in kinds else 0.0)
            + _computes(question, row)
        )
        if best is None or score > best[0]:
            best = (score, row)
    if best is None or best[0] < 0.75 or (kinds and best[1]["kind"] not in kinds and best[0] < 1.1):
        return None
    row = best[1]
    text = _core(asked, row["text"] or "")
    item = Item(
        text,
        "rule",
        row["rule"],
        f"clause {row['clause']}" if row["clause"] else None,
        None,
        True,
        desk.cite([row["span"]]),
    )
    return Answer(question.text, describe(question), ANSWERED, text, (item,), (), desk.shown(RULES))


def _computes(question: Question, row: dict[str, str | None]) -> float:
    """A clause that gives the number itself answers "how many" better than one that only speaks of the subject."""
    if question.wants != "number" or not row["data"]:
        return 0.0
    return 0.9 if "at_least_percent" in row["data"] or "at_least_share" in row["data"] else 0.4


def _core(asked: list[str], text: str) -> str:
    """The sentence of a long clause that shares most words with the question."""
    from convenor.graph.sentences import sentences

    spans = sentences(text, 0, len(text))
    if len(spans) <= 1:
        return text
    return max((text[a:b] for a, b in spans), key=lambda s: (likeness(asked, s), -len(s)))


def definition(desk: Desk, question: Question, as_of: date) -> Answer | None:
    """What a term means, by a glossary or a sentence that says so."""
    wanted = list(content(question.text, ("mean", "means", "meant", "define", "stand")))
    if not wanted:
        return None
    for row in desk.rows(DEFINITIONS):
        term = content(row["term"] or "")
        if term and set(term) == set(wanted):
            item = Item(row["text"] or "", "definition", row["d"], row["term"], None, True, desk.cite([row["span"]]))
            return Answer(question.text, describe(question), ANSWERED, item.text, (item,), (), desk.shown(DEFINITIONS))
    return None
