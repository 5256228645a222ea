"""What a record says around an agenda item or a decision, where no rule read it: its own sentences."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from convenor.graph.model import Document, Evidence
from convenor.graph.sentences import sentences
from convenor.search import decisions
from convenor.search.answers import Answer, counted
from convenor.search.asked import Asked
from convenor.search.desk import Desk, listing, span_of
from convenor.search.meetings import find, theirs
from convenor.search.words import content, share, stems

ITEMS = """
SELECT ?item ?label ?meeting ?span WHERE {
  #ONLY
  ?item a cv:AgendaItem ; rdfs:label ?label ; cv:inMeeting ?meeting . GRAPH ?span { ?item a cv:AgendaItem }
}"""
VOTE = re.compile(
    r"\b(?:vot(?:e|es|ed|ing)\b.*\b(?:\d+|unanimous\w*|abst\w+)|unanimous\w*|nem con|"
    r"\d+ (?:votes? )?(?:for|in favour|against))\b",
    re.I,
)
TELLING = re.compile(
    r"\b(?:withdrawn|deferred|noted|agreed|approved|received|resolved|adjourned|postponed|referred|carried|lost|"
    r"decided|undertook|report)\w*\b",
    re.I,
)
ALL_OF_IT = 0.99  # share of a subject that the lines around a decision must hold
LINES_BEFORE, MOST = 3, 3  # lines before a decision that are read, decisions shown
FURTHEST = 4000  # characters of a record that belong to one item


def under_item(asked: Asked) -> Answer | None:
    """The telling sentence under the agenda item that is asked about; None where no item has its words."""
    topic = decisions.topic_of(asked)
    rows = asked.desk.kept("agenda", lambda at: at.rows(ITEMS))
    for row in [row for row in rows if topic and share(topic, row["label"] or "") >= 0.99]:
        span = span_of(str(row["span"]))
        document = asked.desk.knowledge.documents[span.document]
        said = [each for each in _section(document, span.end) if TELLING.search(document.quote(each))]
        if said:
            return _told(asked, said[-1], row["label"] or "", asked.desk.shown(listing(ITEMS, "item", [row["item"]])))
    return None


def agenda(asked: Asked) -> Answer | None:
    """The items of the meetings asked for, or what the record says under the one that is named; None where there are none."""
    if decisions.topic_of(asked):
        return under_item(asked)
    met = [m.id for row in find(asked) for m in row] or [m.id for m in theirs(asked)[-1:]]
    rows = [row for row in asked.desk.kept("agenda", lambda at: at.rows(ITEMS)) if row["meeting"] in met]
    rows = sorted({row["item"]: row for row in rows}.values(), key=lambda row: span_of(str(row["span"])))
    told = [asked.item(row["label"] or "", "item", row["item"], spans=[row["span"]]) for row in rows]
    if not told:
        return None
    query = asked.desk.shown(listing(ITEMS, "item", [row["item"] for row in rows]))
    return asked.answered(f"{counted(len(told), 'item')}: {'; '.join(item.text for item in told[:12])}.", told, query)


def undecided(asked: Asked) -> Answer | None:
    """That nothing was decided on an item that a record has, with what it says there; None where it has no such item."""
    said = under_item(asked)
    return asked.refused("They record no decision about this.", said.answers) if said else None


def votes_said(asked: Asked) -> Answer | None:
    """The sentence on a vote that stands with the decision asked about; None where there is none."""
    good = decisions.found(asked)
    if isinstance(good, Answer):
        return good
    for d in good[:3]:
        for span in map(span_of, d.spans):
            document = asked.desk.knowledge.documents[span.document]
            section = _section(document, _start(document, span.start))
            said = next((each for each in section if VOTE.search(document.quote(each))), None)
            if said:
                return _told(asked, said, d.short, decisions.shown(asked.desk, [d]))
    return None


def around(asked: Asked) -> Answer | None:
    """The decision whose item speaks of the subject in the lines just before it; None where no item does."""
    topic = decisions.topic_of(asked)
    found = [d for d in decisions.in_reach(asked) if topic and d.spans and share(topic, _lead(asked, d)) >= ALL_OF_IT]
    if not found or len({d.item or d.meeting for d in found}) > 1:
        return None
    told = decisions.items(asked, found[:MOST])
    return asked.partly(f"{found[0].short} ({decisions.detail(found[0])}).", told, decisions.shown(asked.desk, found))


def _lead(asked: Asked, d: decisions.Decision) -> str:
    """A decision with its item and the few lines before it, back to the last heading."""
    span = span_of(d.spans[0])
    document = asked.desk.knowledge.documents[span.document]
    at = next((n for n, b in enumerate(document.blocks) if b.start <= span.start < b.end), 0)
    said = [d.item, d.text]
    for block in reversed(document.blocks[max(0, at - LINES_BEFORE) : at + 1]):
        said.append(document.text[block.start : min(block.end, span.end)])
        if block.kind == "heading":
            break
    return " ".join(said)


def speaking_of(desk: Desk, spans: Iterable[str], text: str, most: int = 2) -> list[Evidence]:
    """The sentences of the sections in which some spans stand that share most words with a text, two words at least."""
    wanted = content(text)
    found: dict[Evidence, int] = {}
    for span in map(span_of, spans):
        document = desk.knowledge.documents[span.document]
        for each in _section(document, _start(document, span.start)):
            have = stems(document.quote(each))
            found[each] = sum(word in have for word in wanted)
    best = sorted((each for each, shared in found.items() if shared > 1), key=lambda each: (-found[each], each))
    return best[:most]


def _told(asked: Asked, said: Evidence, detail: str, sparql: str) -> Answer:
    told = asked.item(asked.desk.quote(said), "sentence", None, detail, spans=[said])
    return asked.partly(told.text, [told], sparql)


def _start(document: Document, position: int) -> int:
    """Where the section of a position begins: at the last heading before it."""
    return max((b.end for b in document.blocks if b.kind == "heading" and b.end <= position), default=0)


def _section(document: Document, start: int) -> Iterator[Evidence]:
    """The sentences from a position to the next heading."""
    for block in document.blocks:
        if block.start < start:
            continue
        if block.kind == "heading" or block.start > start + FURTHEST:
            return
        for begin, end in sentences(document.text, block.start, block.end):
            yield Evidence(document.id, begin, end)
