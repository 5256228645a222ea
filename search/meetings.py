"""Who was at a meeting, what was decided, what is to be done, when the next one is."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

from convenor.search import posts
from convenor.search.answers import ANSWERED, NOT_STATED, PARTLY, Answer, Item, listed, long_date
from convenor.search.desk import Desk
from convenor.search.holdings import holdings
from convenor.search.question import Question, describe

MEETINGS = """
SELECT ?meeting ?date ?body ?status ?kind ?next ?time ?venue WHERE {
  ?meeting a cv:Meeting . OPTIONAL { ?meeting dcterms:date ?date } OPTIONAL { ?meeting cv:heldBy ?body }
  OPTIONAL { ?meeting cv:meetingStatus ?status } OPTIONAL { ?meeting cv:meetingKind ?kind }
  OPTIONAL { ?meeting cv:nextMeeting ?next } OPTIONAL { ?meeting cv:time ?time } OPTIONAL { ?meeting cv:venue ?venue }
}"""
ATTENDED = """
SELECT ?person ?as ?organisation ?span WHERE {
  ?a a cv:Attendance ; cv:inMeeting ?meeting ; cv:attendee ?person ; cv:attendedAs ?as .
  OPTIONAL { ?a cv:representing ?organisation }
  GRAPH ?span { ?a cv:attendee ?person }
}"""
FACILITATED = "SELECT ?who ?span WHERE { GRAPH ?span { ?who cv:facilitated ?meeting } }"
NEXT = "SELECT ?next ?span WHERE { GRAPH ?span { ?meeting cv:nextMeeting ?next } }"


def find(desk: Desk, question: Question) -> list[list[dict[str, str | None]]]:
    """The meetings on each day that a question names, of the body it names; [] for a day without one."""
    rows = desk.rows(MEETINGS)
    bodies = {b.id for b in question.bodies}
    out = []
    for day in question.days:
        same = [r for r in rows if r["date"] and (r["date"].startswith(day))]
        of_body = [r for r in same if r["body"] in bodies]
        out.append(
            once(of_body or ([] if bodies and any(r["body"] for r in same) and not _loose(same, bodies) else same))
        )
    return out


def _loose(rows: list[dict[str, str | None]], bodies: set[str]) -> bool:
    """Whether the only meeting that day may be meant although its body was written otherwise."""
    return (
        len({r["meeting"] for r in rows}) == 1
        and not bodies & {b for r in rows if (b := r["body"])}
        and not rows[0]["body"]
    )


def once(rows: list[dict[str, str | None]]) -> list[dict[str, str | None]]:
    return list({r["meeting"]: r for r in rows}.values())


def attendance(desk: Desk, question: Question, as_of: date) -> Answer:
    """Who was there, who sent apologies, who came to both, from which bodies."""
    found = find(desk, question)
    if not question.days:
        rows = [
            r
            for r in desk.rows(MEETINGS)
            if (not question.bodies or r["body"] in {b.id for b in question.bodies})
            and _attended(desk, [r], _wanted(question))
        ]
        found = [sorted(once(rows), key=lambda r: r["date"] or "", reverse=True)[:1]]
    held = [[r for r in rows if r["status"] != "scheduled"] for rows in found]
    if not held or not all(held):
        planned = [r for rows in found for r in rows if r["status"] == "scheduled"]
        why = (
            "That meeting is only known as scheduled; the papers do not record who was there."
            if planned
            else "The papers hold no record of such a meeting."
        )
        return Answer(
            question.text,
            describe(question),
            NOT_STATED,
            f"The papers do not say. {why}",
            (),
            desk.nearest(question.text),
        )
    people = [_attended(desk, rows, _wanted(question)) for rows in held]
    both = (
        set.intersection(*(set(p) for p in people))
        if question.qualifier == "both" or len(people) > 1
        else set(people[0])
    )
    spans = {who: [s for p in people for s in p.get(who, ())] for who in both}
    when = listed([long_date(d) for d in question.days]) or long_date(held[0][0]["date"])
    sparql = desk.shown(ATTENDED, meeting=str(held[0][0]["meeting"]))
    if not both:
        return Answer(
            question.text,
            describe(question),
            NOT_STATED,
            f"The papers name nobody for {when}.",
            (),
            desk.nearest(question.text),
            sparql,
        )
    if "organisations" in question.qualifier:
        return _organisations(desk, question, held, spans, when, sparql)
    order = sorted(both, key=lambda who: min(spans[who]))
    verb = (
        "sent apologies for"
        if "apologies" in question.qualifier
        else "attended both meetings of"
        if len(people) > 1
        else "attended the meeting of"
    )
    text = f"{len(order)} {'people' if len(order) != 1 else 'person'} {verb} {when}: {listed([desk.label(w) for w in order])}."
    items = tuple(Item(desk.label(w), "person", w, None, held[0][0]["date"], True, desk.cite(spans[w])) for w in order)
    return Answer(question.text, describe(question), ANSWERED, text, items, (), sparql)


def _wanted(question: Question) -> set[str]:
    if "apologies" in question.qualifier:
        return {"apologies"}
    return {"absent"} if question.qualifier == "absent" else {"present", "in_attendance"}


def _attended(desk: Desk, rows: list[dict[str, str | None]], how: set[str]) -> dict[str, list[str]]:
    """Person → the spans that say how they attended."""
    out: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        for found in desk.rows(ATTENDED, meeting=str(row["meeting"])):
            if found["as"] in how and found["span"] not in out[str(found["person"])]:
                out[str(found["person"])].append(str(found["span"]))
    return {k: v for k, v in out.items() if v}


def _organisations(
    desk: Desk,
    question: Question,
    held: list[list[dict[str, str | None]]],
    spans: dict[str, list[str]],
    when: str,
    sparql: str,
) -> Answer:
    """The bodies that those people came from: what the roster itself says beside their names."""
    said: dict[str, list[str]] = defaultdict(list)
    for rows in held:
        for row in rows:
            for found in desk.rows(ATTENDED, meeting=str(row["meeting"])):
                if found["organisation"] and str(found["person"]) in spans:
                    said[found["organisation"]].append(str(found["span"]))
    all_spans = {s for found in spans.values() for s in found}
    for role in holdings(desk):
        for _, span in role.seen:
            if role.person in spans and role.body and span in all_spans:
                said[role.body].append(span)
    if not said:
        return Answer(
            question.text,
            describe(question),
            NOT_STATED,
            "The papers do not say which bodies they came from.",
            (),
            desk.nearest(question.text),
            sparql,
        )
    order = sorted(said, key=lambda b: min(said[b]))
    items = tuple(
        Item(desk.label(b), "organisation", b, None, held[0][0]["date"], True, desk.cite(said[b])) for b in order
    )
    return Answer(
        question.text,
        describe(question),
        ANSWERED,
        f"{len(order)} bodies on {when}: {listed([desk.label(b) for b in order])}.",
        items,
        (),
        sparql,
    )


def chaired(desk: Desk, question: Question, as_of: date) -> Answer:
    """Who was in the chair at a meeting: only what the meeting's own record says, never the holder of the office."""
    found = [e for rows in find(desk, question) for r in rows if (e := desk.entity(r["meeting"]))]
    holders = posts.chairs_of_meeting(desk, found) if found else []
    if not holders:
        text = "The papers do not say who was in the chair at that meeting."
        return Answer(question.text, describe(question), NOT_STATED, text, (), desk.nearest(question.text))
    items = tuple(posts.item(desk, h) for h in holders[:2])
    return Answer(question.text, describe(question), ANSWERED, f"{items[0].text}, {items[0].detail}.", items, ())


def facilitated(desk: Desk, question: Question, as_of: date) -> Answer | None:
    """The body that a paper says facilitated a meeting."""
    for row in (r for rows in find(desk, question) for r in rows):
        found = desk.rows(FACILITATED, meeting=str(row["meeting"]))
        if found:
            who = str(found[0]["who"])
            item = Item(
                desk.label(who), "organisation", who, None, row["date"], True, desk.cite(r["span"] for r in found)
            )
            shown = desk.shown(FACILITATED, meeting=str(row["meeting"]))
            return Answer(
                question.text,
                describe(question),
                ANSWERED,
                f"{item.text} ({long_date(row['date'])}).",
                (item,),
                (),
                shown,
            )
    return None


def next_meeting(desk: Desk, question: Question, as_of: date) -> Answer:
    """The date given for the meeting after one, or the next after the day that answers are given for."""
    rows = desk.rows(MEETINGS)
    bodies = {b.id for b in question.bodies}
    rows = [r for r in rows if not bodies or r["body"] in bodies]
    if question.days:
        rows = [r for r in rows if r["date"] and r["date"].startswith(question.days[0])]
        chosen = [r for r in rows if r["next"]]
        return (
            _next(desk, question, chosen[0], ANSWERED)
            if chosen
            else _no_next(desk, question, "The record of that meeting gives no date for the next.")
        )
    today = as_of.isoformat()
    coming = sorted((r for r in rows if (r["date"] or "") >= today), key=lambda r: r["date"] or "")
    if coming:
        item = Item(long_date(coming[0]["date"]), "date", coming[0]["meeting"], desk.label(coming[0]["body"]) or None, coming[0]["date"], True,
                    desk.cite(r["span"] for r in desk.rows("SELECT ?span WHERE { GRAPH ?span { ?meeting dcterms:date "
                                                           "?d } }", meeting=str(coming[0]["meeting"]))))  # fmt: skip
        return Answer(
            question.text,
            describe(question),
            ANSWERED,
            f"{item.text} (as of {long_date(today)}).",
            (item,),
            (),
            desk.shown(MEETINGS),
        )
    given = sorted((r for r in rows if r["next"]), key=lambda r: r["date"] or "", reverse=True)
    ahead = [r for r in given if (r["next"] or "") >= today]
    if ahead:
        return _next(desk, question, ahead[0], ANSWERED)
    last = max((r["date"] or "" for r in rows), default="")
    if given and (given[0]["next"] or "")[:1].isdigit() and (given[0]["next"] or "") > last:
        return _next(
            desk, question, given[0], PARTLY, f" That day is past on {long_date(today)}, and no later date is given."
        )
    return _no_next(desk, question, f"No paper gives a date after {long_date(today)}.")


def _next(desk: Desk, question: Question, row: dict[str, str | None], status: str, more: str = "") -> Answer:
    found = desk.rows(NEXT, meeting=str(row["meeting"]))
    cited = desk.cite(r["span"] for r in found)
    words = cited[0].quote if cited else ""
    item = Item(long_date(row["next"]), "date", row["meeting"], words[:200] or None, row["date"], True, cited)
    return Answer(
        question.text,
        describe(question),
        status,
        f"{item.text}: “{words[:160]}”.{more}" if words else f"{item.text}.{more}",
        (item,),
        (),
        desk.shown(NEXT, meeting=str(row["meeting"])),
    )


def _no_next(desk: Desk, question: Question, why: str) -> Answer:
    rows = [r for r in desk.rows(MEETINGS) if r["next"]]
    near = tuple(
        Item(f"after {long_date(r['date'])}: "
             f"{long_date(r['next'])}", "date", r["meeting"], desk.label(r["body"]) or None, r["date"], True,
             desk.cite(x["span"] for x in desk.rows(NEXT, meeting=str(r["meeting"])))) for r in sorted(rows, key=lambda r: r["date"] or "", reverse=True)[:2]
    )  # fmt: skip
    return Answer(
        question.text,
        describe(question),
        NOT_STATED,
        f"The papers do not say. {why}",
        (),
        near or desk.nearest(question.text),
    )
