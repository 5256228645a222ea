"""Populations, seats, members, founders, rules, definitions and aims: answers that are a look-up and a comparison."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

from convenor.search.answers import ANSWERED, NOT_STATED, Answer, Item, content, listed, share
from convenor.search.desk import Desk
from convenor.search.question import Question, describe

POPULATION = "SELECT ?place ?n ?span WHERE { GRAPH ?span { ?place cv:population ?n } }"
SEATS = """
SELECT ?seat ?position ?organisation ?sector ?body ?span WHERE {
  ?seat a cv:Seat ; cv:position ?position . OPTIONAL { ?seat cv:seatOrganisation ?organisation } OPTIONAL { ?seat cv:sector ?sector }
  OPTIONAL { ?seat cv:seatOf ?body } GRAPH ?span { ?seat cv:position ?position }
}"""
MEMBERS = "SELECT ?member ?span WHERE { GRAPH ?span { ?member cv:memberOf ?body } }"
FOUNDERS = """
SELECT ?founder ?span WHERE { GRAPH ?span { ?founder cv:founderOf ?body } 
  FILTER NOT EXISTS { ?seat cv:seatOf ?body ; cv:seatFor ?founder } }"""
AIMS = """
SELECT ?aim ?label ?kind ?number ?parent ?parentLabel ?scheme ?text ?span WHERE {
  ?aim a skos:Concept ; rdfs:label ?label . OPTIONAL { ?aim cv:aimKind ?kind } OPTIONAL { ?aim cv:number ?number }
  OPTIONAL { ?aim skos:broader ?parent . ?parent rdfs:label ?parentLabel } OPTIONAL { ?aim skos:inScheme/rdfs:label ?scheme }
  OPTIONAL { ?aim cv:text ?text } GRAPH ?span { ?aim a skos:Concept }
}"""


def population(desk: Desk, question: Question, as_of: date) -> Answer:
    """The population that a paper gives for a place; where it gives none, what contains it is only near."""
    rows = desk.rows(POPULATION)
    asked = {p.id for p in question.places}
    found = [r for r in rows if r["place"] in asked]
    if not found:
        inside = {
            r["o"] for p in question.places for r in desk.rows("SELECT ?o WHERE { ?place cv:partOf ?o }", place=p.id)
        }
        near = tuple(_people(desk, r) for r in rows if r["place"] in inside)
        named = listed([p.label for p in question.places]) or "that place"
        text = f"The papers do not say what the population of {named} is." + (
            f" The nearest: {near[0].detail}: {near[0].text}." if near else ""
        )
        return Answer(
            question.text,
            describe(question),
            NOT_STATED,
            text,
            (),
            near or desk.nearest(question.text),
            desk.shown(POPULATION),
        )
    items = tuple({i.text: i for i in (_people(desk, r) for r in found)}.values())
    return Answer(
        question.text,
        describe(question),
        ANSWERED,
        f"{items[0].detail}: {items[0].text}.",
        items[:2],
        (),
        desk.shown(POPULATION),
    )


def _people(desk: Desk, row: dict[str, str | None]) -> Item:
    return Item(
        f"{int(float(row['n'] or 0)):,}",
        "number",
        row["place"],
        desk.label(row["place"]),
        None,
        True,
        desk.cite([row["span"]]),
    )


def seats(desk: Desk, question: Question, as_of: date) -> Answer:
    """How many seats a body's terms of reference give to somebody."""
    groups: dict[str, dict[str, str | None]] = {str(r["seat"]): r for r in desk.rows(SEATS)}
    bodies = {b.id for b in question.bodies}
    wanted = list(question.topic)
    extra = [b for b in question.bodies if not any(r["body"] == b.id for r in groups.values())]
    wanted += content(" ".join(e.label for e in (*extra, *question.places)), ("seat", "seats", "many", "body"))
    wanted = [w for w in wanted if w not in ("seat", "ther")]
    found = [
        r
        for r in groups.values()
        if (not bodies - {e.id for e in extra} or r["body"] in bodies)
        and (not wanted or share(wanted, f"{r['organisation']} {r['position']} {r['sector']}") >= 0.99)
    ]
    if not found:
        return Answer(
            question.text,
            describe(question),
            NOT_STATED,
            "The papers give no such seat.",
            (),
            desk.nearest(question.text),
            desk.shown(SEATS),
        )
    cited = desk.cite(r["span"] for r in found)
    what = (
        f"{found[0]['position']}, {found[0]['organisation']}"
        if len({(r["position"], r["organisation"]) for r in found}) == 1
        else listed(sorted({str(r["organisation"]) for r in found})[:8])
    )
    item = Item(str(len(found)), "number", None, what, None, True, cited)
    return Answer(question.text, describe(question), ANSWERED, f"{len(found)}: {what}.", (item,), (), desk.shown(SEATS))


def members(desk: Desk, question: Question, as_of: date) -> Answer | None:
    """The bodies that a paper lists as members of one."""
    for body in question.bodies:
        rows = desk.rows(MEMBERS, body=body.id)
        if rows:
            spans: dict[str, list[str | None]] = defaultdict(list)
            for r in rows:
                spans[str(r["member"])].append(r["span"])
            items = tuple(
                Item(desk.label(m), "organisation", m, None, None, True, desk.cite(s))
                for m, s in sorted(spans.items(), key=lambda kv: str(kv[1][0]))
            )
            return Answer(
                question.text,
                describe(question),
                ANSWERED,
                f"{body.label}: {listed([i.text for i in items])}.",
                items,
                (),
                desk.shown(MEMBERS, body=body.id),
            )
    return None


def founders(desk: Desk, question: Question, as_of: date) -> Answer | None:
    """Founders of a body to whom its membership table gives no seat."""
    bodies = [b.id for b in question.bodies] or [
        str(r["b"]) for r in desk.rows("SELECT DISTINCT ?b WHERE { ?x cv:founderOf ?b }")
    ]
    for body in bodies:
        if not desk.rows("SELECT ?s WHERE { ?s cv:seatOf ?body } LIMIT 1", body=body):
            continue
        printed = " ".join(str(r["organisation"]) for r in desk.rows(SEATS) if r["body"] == body)
        rows = [
            r
            for r in desk.rows(FOUNDERS, body=body)
            if share(content(desk.label(r["founder"]), ("council", "borough")), printed) < 0.99
        ]
        if "council" in question.text.lower():
            rows = [r for r in rows if "council" in desk.label(r["founder"]).lower()]
        items = tuple(
            {
                desk.label(r["founder"]): Item(
                    desk.label(r["founder"]),
                    "organisation",
                    r["founder"],
                    "founder; no seat in the table",
                    None,
                    True,
                    desk.cite([r["span"]]),
                )
                for r in rows
            }.values()
        )
        if items:
            return Answer(
                question.text,
                describe(question),
                ANSWERED,
                f"{listed([i.text for i in items])}.",
                items,
                (),
                desk.shown(FOUNDERS, body=body),
            )
    return None


def priorities(desk: Desk, question: Question, as_of: date) -> Answer | None:
    """The aims that concern a subject: those whose words, or whose place in a passage near in meaning, speak of it."""
    topic = [w for w in question.topic if w not in ("strateg", "plan", "don", "do")] or content(
        " ".join(e.label for e in question.places)
    )
    if not topic:
        return None
    aims = {str(r["aim"]): r for r in desk.rows(AIMS)}
    hits = desk.search(question.topic_text or question.text, 10)
    scored = []
    for row in aims.values():
        span = desk.cite([row["span"]])
        inside = max(
            (
                h.semantic
                for h in hits
                if span and h.passage.document == span[0].document and h.passage.start <= span[0].start < h.passage.end
            ),
            default=0.0,
        )
        words = share(topic, f"{row['label']} {row['text'] or ''}")
        up = 0.4 * share(topic, row["parentLabel"] or "")
        scored.append(
            (words + up + 0.7 * inside + (0.1 if words == 1 and row["kind"] == "priority" else 0), words, row, span)
        )
    wants_priorities = "priorit" in question.text.lower()
    scored.sort(key=lambda s: (-s[0], str(s[2]["span"])))
    good = [s for s in scored if s[1] >= 0.99 or (s[0] >= max(0.75, 0.7 * scored[0][0]) and s[1] > 0)]
    if not good:
        return None
    if wants_priorities:
        kept = [s for s in good if s[2]["kind"] == "priority"] or good
        domain = {s[2]["parent"] for s in kept if s[2]["parent"]}
        kept += [
            s
            for s in scored
            if s not in kept
            and s[2]["kind"] == "priority"
            and s[2]["parent"] in domain
            and len(domain) == 1
            and s[0] > 0.25
        ]
        good = kept
    items = tuple(_aim(desk, row) for _, _, row, _ in good[:6])
    return Answer(
        question.text,
        describe(question),
        ANSWERED,
        f"{listed([f'{i.text} ({i.detail})' if i.detail else i.text for i in items[:4]])}.",
        items,
        (),
        desk.shown(AIMS),
    )


def _aim(desk: Desk, row: dict[str, str | None]) -> Item:
    kind = row["kind"] or "aim"
    place = ", ".join(
        x
        for x in (
            row["parentLabel"],
            f"{kind} {row['number']}" if row["number"] else kind,
            row["scheme"] if not row["parentLabel"] else "",
        )
        if x
    )
    return Item(row["text"] or row["label"] or "", "aim", row["aim"], place, None, True, desk.cite([row["span"]]))


def serves(desk: Desk, question: Question, as_of: date) -> Answer:
    """The stated links between decisions and aims that the question names; nothing is guessed."""
    rows = desk.rows(
        "SELECT ?d ?dl ?a ?al ?span WHERE { ?d cv:serves ?a . ?d rdfs:label ?dl . ?a rdfs:label ?al . GRAPH ?span { "
        "?d cv:serves ?a } }"
    )
    found = [
        r
        for r in rows
        if question.topic
        and (share(question.topic, r["dl"] or "") >= 0.6 or share(question.topic, r["al"] or "") >= 0.6)
    ]
    if found:
        items = tuple(
            Item(f"{r['dl']} → {r['al']}", "link", r["d"], None, None, True, desk.cite([r["span"]])) for r in found[:6]
        )
        return Answer(question.text, describe(question), ANSWERED, f"{items[0].text}.", items, ())
    return Answer(
        question.text,
        describe(question),
        NOT_STATED,
        "No paper states which aim this serves.",
        (),
        desk.nearest(question.text),
    )
