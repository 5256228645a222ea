"""What meetings settled and what somebody is to do."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

from convenor.search.answers import (
    ANSWERED,
    NOT_STATED,
    Answer,
    Item,
    content,
    long_date,
    share,
)
from convenor.search.desk import Desk
from convenor.search.meetings import find
from convenor.search.question import Question, describe

DECISIONS = """
SELECT ?decision ?text ?kind ?item ?meeting ?date ?conditions ?span WHERE {
  ?decision a cv:Decision ; cv:text ?text . OPTIONAL { ?decision cv:decisionKind ?kind }
  OPTIONAL { ?decision cv:underItem/rdfs:label ?item } OPTIONAL { ?decision cv:inMeeting ?meeting . ?meeting dcterms:date ?date }
  OPTIONAL { ?decision cv:conditions ?conditions }
  GRAPH ?span { ?decision cv:text ?text }
}"""


ACTIONS = """
SELECT ?action ?text ?owner ?ownerText ?due ?span WHERE {
  ?action a cv:Action ; cv:text ?text . OPTIONAL { ?action cv:owner ?owner } OPTIONAL { ?action cv:ownerText ?ownerText }
  OPTIONAL { ?action cv:due ?due }
  GRAPH ?span { ?action cv:text ?text }
}"""


def decided(desk: Desk, question: Question, as_of: date) -> Answer:
    """What was decided about a subject, or at a meeting."""
    rows = desk.rows(DECISIONS)
    if question.days:
        meetings = {r["meeting"] for found in find(desk, question) for r in found}
        rows = [r for r in rows if r["meeting"] in meetings]
        if not rows:
            text = f"The papers record no decision of a meeting on {long_date(question.days[0])}."
            return Answer(question.text, describe(question), NOT_STATED, text, (), desk.nearest(question.text))
    topic = list(question.topic) or content(" ".join(e.label for e in (*question.places, *question.bodies[1:])))
    groups: dict[str, list[dict[str, str | None]]] = defaultdict(list)
    for row in rows:
        groups[str(row["decision"])].append(row)
    scored = []
    for found in groups.values():
        first = found[0]
        score = (
            1.0
            if not topic
            else max(
                share(topic, first["text"] or ""),
                0.95 * share(topic, first["item"] or ""),
                0.9 * share(topic, f"{first['item']} {first['text']}"),
            )
        )
        scored.append((score - (0.3 if first["kind"] == "noted" else 0), first["date"] or "", found))
    need = 0.99 if len(topic) <= 1 else 0.6
    good = sorted(
        (s for s in scored if s[0] >= need - (0.3 if not topic else 0)), key=lambda s: (-s[0], s[1]), reverse=False
    )
    if not good:
        return Answer(
            question.text,
            describe(question),
            NOT_STATED,
            "The papers record no decision about this.",
            (),
            desk.nearest(question.text),
            desk.shown(DECISIONS),
        )
    top = [g for g in good if topic == [] or g[0] >= good[0][0] - 0.15][: 12 if not topic else 4]
    items = tuple(
        Item(
            f[0]["text"] or "",
            "decision",
            f[0]["decision"],
            _detail(f[0]),
            f[0]["date"],
            True,
            desk.cite(r["span"] for r in f),
        )
        for _, _, f in top
    )
    return Answer(
        question.text,
        describe(question),
        ANSWERED,
        f"{items[0].text.rstrip('.')}{' (' + items[0].detail + ')' if items[0].detail else ''}.",
        items,
        (),
        desk.shown(DECISIONS),
    )


def _detail(row: dict[str, str | None]) -> str | None:
    parts = [
        p
        for p in (
            f"item {row['item']}" if row["item"] else "",
            long_date(row["date"]) if row["date"] else "",
            row["kind"] or "",
        )
        if p
    ]
    return "; ".join(parts) or None


def actions(desk: Desk, question: Question, as_of: date) -> Answer:
    """What somebody is to do, or what follows about a subject."""
    who = {p.id for p in question.people} | {b.id for b in question.bodies}
    groups: dict[str, list[dict[str, str | None]]] = defaultdict(list)
    for row in desk.rows(ACTIONS):
        groups[str(row["action"])].append(row)
    found = []
    for rows in groups.values():
        mine = bool({r["owner"] for r in rows} & who)
        about = share(question.topic, rows[0]["text"] or "") if question.topic else 0.0
        if mine if question.people else about >= 0.6:
            found.append(rows)
    if not found:
        return Answer(
            question.text,
            describe(question),
            NOT_STATED,
            "The papers record no such action.",
            (),
            desk.nearest(question.text),
            desk.shown(ACTIONS),
        )
    found.sort(key=lambda rows: min(str(r["span"]) for r in rows))
    items = tuple(
        Item(
            r[0]["text"] or "",
            "action",
            r[0]["action"],
            f"due {r[0]['due']}" if r[0]["due"] else None,
            None,
            True,
            desk.cite(x["span"] for x in r),
        )
        for r in found[:12]
    )
    return Answer(
        question.text,
        describe(question),
        ANSWERED,
        f"{len(items)} action{'s' if len(items) > 1 else ''}: {items[0].text.rstrip('.')}.",
        items,
        (),
        desk.shown(ACTIONS),
    )
