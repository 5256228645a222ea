"""What can happen to a matter: it is decided, given somebody to do, listed in a log, reported on."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

import msgspec

from convenor.graph import dates
from convenor.graph.model import Evidence
from convenor.graph.names import paper_id
from convenor.graph.quads import parse_span
from convenor.graph.store import Store

ACTIONS = """
SELECT ?thing ?text ?reference ?status ?owner ?due ?meeting ?date ?body ?span WHERE {
  ?thing a cv:Action ; cv:text ?text .
  OPTIONAL { ?thing cv:reference ?reference } OPTIONAL { ?thing cv:status ?status } OPTIONAL { ?thing cv:ownerText ?owner }
  OPTIONAL { ?thing cv:due ?due }
  OPTIONAL { ?thing cv:inMeeting ?meeting . OPTIONAL { ?meeting dcterms:date ?date } OPTIONAL { ?meeting cv:heldBy ?body } }
  GRAPH ?span { ?thing cv:text ?text }
}"""
DECISIONS = """
SELECT ?thing ?text ?kind ?outcome ?item ?meeting ?date ?body ?span WHERE {
  ?thing a cv:Decision ; cv:text ?text .
  OPTIONAL { ?thing cv:decisionKind ?kind } OPTIONAL { ?thing cv:outcome ?outcome }
  OPTIONAL { ?thing cv:underItem ?under . ?under cv:text ?item } OPTIONAL { ?thing cv:decidedBy ?body }
  OPTIONAL { ?thing cv:inMeeting ?meeting . OPTIONAL { ?meeting dcterms:date ?date } }
  GRAPH ?span { ?thing cv:text ?text }
}"""
PROGRESS = "SELECT ?thing ?status ?span WHERE { GRAPH ?span { ?thing cv:progress ?status } }"
PAPERS = "SELECT ?paper ?date ?body WHERE { ?paper a foaf:Document . OPTIONAL { ?paper dcterms:date ?date } OPTIONAL { ?paper cv:paperOf ?body } }"  # fmt: skip
CONCERNED = "SELECT ?thing ?body WHERE { ?thing a cv:Decision ; cv:concerns ?body . ?body a org:Organization }"
_REFERS = re.compile(r"\brefer(?:red|s)?\b[^.;]{0,80}\bto\b", re.IGNORECASE)
_OUTCOMES = {"carried": "decided", "lost": "lost", "withdrawn": "withdrawn", "deferred": "deferred"}
_STATUSES = (
    ("dropped", re.compile(r"\b(?:dropped|no longer|superseded|cancelled|withdrawn|abandoned)\b", re.I)),
    ("deferred", re.compile(r"\b(?:deferred|postponed|carried (?:forward|over)|rolled over|on hold)\b", re.I)),
    (
        "open",
        re.compile(
            r"\b(?:not (?:yet )?(?:started|done|complete\w*|due|begun)|outstanding|open|overdue|new|red)\b", re.I
        ),
    ),
    (
        "in progress",
        re.compile(
            r"\b(?:in progress|ongoing|on-going|under ?way|in hand|started|on track|partly|amber|partial\w*)\b", re.I
        ),
    ),
    ("done", re.compile(r"\b(?:done|complete[d]?|closed?|discharged|yes|green|achieved|finished)\b|^✓", re.I)),
)
Row = dict[str, str | None]


class Event(msgspec.Struct, frozen=True, kw_only=True):
    """One thing said of a matter. `about` is the id of the action that a report speaks of; `order` tells events of a day apart."""

    iri: str
    kind: str
    date: str
    body: str
    text: str
    status: str = ""
    reference: str = ""
    owner: str = ""
    due: str = ""
    item: str = ""
    outcome: str = ""
    decision_kind: str = ""
    about: str = ""
    referred_to: tuple[str, ...] = ()
    order: tuple[str, int] = ("", 0)
    evidence: tuple[Evidence, ...] = ()


def events(store: Store) -> Iterator[Event]:
    """Every event that the papers give a day, in no particular order."""
    papers = {str(row["paper"]): row for row in store.rows(PAPERS)}
    concerned: dict[str, list[str]] = defaultdict(list)
    for row in store.rows(CONCERNED):
        concerned[str(row["thing"])].append(str(row["body"]))
    actions = {thing: _action(rows, papers) for thing, rows in _grouped(store.rows(ACTIONS)).items()}
    decisions = [_decision(rows, papers, concerned) for rows in _grouped(store.rows(DECISIONS)).values()]
    decided = {(event.date, event.text) for event in decisions}  # a decision that gives a task is listed as both
    yield from (event for event in decisions if event.date)
    yield from (
        event
        for event in actions.values()
        if event.date and (event.reference or (event.date, event.text) not in decided)
    )
    for row in store.rows(PROGRESS):
        about = actions.get(str(row["thing"]))
        if about:
            yield _report(row, about, papers)


def _grouped(rows: list[Row]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        found[str(row["thing"])].append(row)
    return dict(sorted(found.items()))


def _spans(rows: list[Row]) -> tuple[Evidence, ...]:
    return tuple(sorted({parse_span(str(row["span"])) for row in rows}))


def _first(rows: list[Row], name: str) -> str:
    return min((value for row in rows if (value := row[name])), default="")


def _placed(rows: list[Row], papers: dict[str, Row]) -> tuple[str, str, tuple[str, int], tuple[Evidence, ...]]:
    """(day, body, order, spans) of the rows of one thing: those of its meeting, else of its paper."""
    spans = _spans(rows)
    paper = papers.get(paper_id(spans[0].document), {})
    day = _first(rows, "date") or paper.get("date") or ""
    body = _first(rows, "body") or paper.get("body") or ""
    return day, body, (spans[0].document, spans[0].start), spans


def _action(rows: list[Row], papers: dict[str, Row]) -> Event:
    day, body, order, spans = _placed(rows, papers)
    due = _first(rows, "due")
    return Event(
        iri=str(rows[0]["thing"]), kind="action", date=day, body=body, text=_first(rows, "text"),
        status=standing(_first(rows, "status")) or "open", reference=_first(rows, "reference"), owner=_first(rows, "owner"),
        due=due if re.fullmatch(r"[\d-]+", due) else dates.first(due) or due, order=order, evidence=spans,
    )  # fmt: skip


def _decision(rows: list[Row], papers: dict[str, Row], concerned: dict[str, list[str]]) -> Event:
    day, body, order, spans = _placed(rows, papers)
    text, outcome = _first(rows, "text"), _first(rows, "outcome") or "carried"
    referred = concerned.get(str(rows[0]["thing"]), []) if _REFERS.search(text) else []
    status = _OUTCOMES.get(outcome, "decided")
    to = (
        re.search(r"\bdeferred to (?:the )?(?:meeting (?:of|on) )?(?P<when>[^.;,]{3,40})", text, re.I)
        if status == "deferred"
        else None
    )
    return Event(
        iri=str(rows[0]["thing"]), kind="decision", date=day, body=body, text=text, outcome=outcome,
        status=f"deferred to {to['when']}" if to else status, item=_first(rows, "item"), decision_kind=_first(rows, "kind"),
        referred_to=tuple(sorted(set(referred) - {body})), order=order, evidence=spans,
    )  # fmt: skip


def _report(row: Row, about: Event, papers: dict[str, Row]) -> Event:
    span = parse_span(str(row["span"]))
    paper = papers.get(paper_id(span.document), {})
    return Event(
        iri=about.iri, kind="report", date=paper.get("date") or about.date, body=about.body, text=about.text,
        status=row["status"] or "", about=about.iri, order=(span.document, span.start), evidence=(span,),
    )  # fmt: skip


def standing(printed: str) -> str:
    """The standing that a log's words mean: "open", "in progress", "done", "deferred", "dropped"; "" where none of these."""
    return next((status for status, cue in _STATUSES if cue.search(printed)), "")
