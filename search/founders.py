"""Who founded a body, and which founders its membership table gives no seat."""

from __future__ import annotations

import re
from collections.abc import Iterable

from convenor.search.answers import Answer, listed
from convenor.search.asked import Asked
from convenor.search.desk import Row, listing
from convenor.search.passage import best_sentences
from convenor.search.seats import seats
from convenor.search.words import content, share

FOUNDERS = "SELECT ?founder ?body ?span WHERE { #ONLY\n GRAPH ?span { ?founder cv:founderOf ?body } }"
FOUNDED = re.compile(r"\bfound(?:ed|er|ers|ing)\b", re.I)


def answer(asked: Asked) -> Answer | None:
    """The founders of a body, those without a seat where these are asked for; None where no paper names them."""
    rows = asked.desk.rows(FOUNDERS)
    named = {body.id for body in asked.question.bodies} & {row["body"] for row in rows}
    rows = [row for row in rows if row["body"] in named or not asked.question.bodies]
    return _told(asked, rows, stated=True) or _told(asked, _in_words(asked), stated=False)


def _in_words(asked: Asked) -> list[Row]:
    """The bodies named in the best sentence that speaks of founding, as rows."""
    of = next((body.id for body in asked.question.bodies), None)
    for found in best_sentences(asked.desk, asked.question.text):
        named = [mention.entities[0] for mention in asked.desk.lookup.mentions(found.item.text)]
        bodies = [thing.id for thing in named if thing.kind == "organisation" and thing.id != of]
        if FOUNDED.search(found.item.text) and len(set(bodies)) > 1:
            span = f"{found.span.document}/{found.span.start}-{found.span.end}"
            return [{"founder": body, "body": of, "span": f"span/{span}"} for body in dict.fromkeys(bodies)]
    return []


def _told(asked: Asked, rows: Iterable[Row], stated: bool) -> Answer | None:
    """The founders as an answer, certain where a rule read them."""
    detail = "founder"
    if "council" in asked.shape:
        rows = [row for row in rows if "council" in asked.desk.label(row["founder"]).lower()]
    if asked.question.ask == "seatless":
        rows, detail = [row for row in rows if _seatless(asked, row)], "founder; no seat in the table"
    spans: dict[str, list[str | None]] = {}
    for row in rows:
        spans.setdefault(str(row["founder"]), []).append(row["span"])
    told = [asked.item(asked.desk.label(who), "organisation", who, detail, spans=said) for who, said in spans.items()]
    if not told:
        return None
    names = listed([item.text for item in told])
    if asked.shape.startswith("how many"):
        told = [asked.item(str(len(told)), "number", None, names, spans=[s for said in spans.values() for s in said])]
    if not stated:
        return asked.partly(f"{names}.", told)
    return asked.answered(f"{names}.", told, asked.desk.shown(listing(FOUNDERS, "founder", spans)))


def _seatless(asked: Asked, row: Row) -> bool:
    """Whether a founder has no seat by graph and words of the table; a body without a table has none to miss."""
    table = [seat for seat in seats(asked.desk) if seat.body == row["body"]]
    printed = " ".join(seat.organisation for seat in table)
    words = content(asked.desk.label(row["founder"]), ("council", "borough"))
    return bool(table) and not any(seat.holder == row["founder"] for seat in table) and share(words, printed) < 0.99
