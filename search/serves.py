"""Which aim something serves, what serves an aim, and why something was decided.

Links that a paper states come first. Links that were inferred are shown as such and never make an answer certain.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from convenor.graph.model import Entity, Fact
from convenor.graph.vocabulary import SERVES, kind_of
from convenor.search import decisions
from convenor.search.aims import aims, named
from convenor.search.answers import Answer, Item, each_once, listed, sentence
from convenor.search.asked import Asked
from convenor.search.decisions import agrees
from convenor.search.desk import Desk, listing
from convenor.search.record import speaking_of
from convenor.search.words import content, share

LINKS = """
SELECT ?from ?fromLabel ?text ?aim ?aimLabel ?span WHERE {
  #ONLY
  ?from cv:serves ?aim ; rdfs:label ?fromLabel . ?aim rdfs:label ?aimLabel . OPTIONAL { ?from cv:text ?text }
  GRAPH ?span { ?from cv:serves ?aim }
}"""
INFERRED = """
SELECT ?link ?from ?aim ?score ?reason WHERE {
  #ONLY
  GRAPH <https://convenor.example/graph/inferred> {
    ?link rdf:subject ?from ; rdf:object ?aim ; cv:score ?score . OPTIONAL { ?link cv:reason ?reason }
  }
}"""
REASON = re.compile(r"\b(?:because|in order to|so that|due to|in view of|given that)\b")
MOST = 8
MOST_INFERRED = 4
LONGEST = 240  # characters of a decision that are shown beside an inferred link
KINDS = ("decision", "action", "item")
Link = dict[str, str]


def links(desk: Desk) -> list[Link]:
    """Every link to an aim that a paper states."""
    return desk.kept("links", lambda at: [{name: value or "" for name, value in row.items()} for row in at.rows(LINKS)])


def inferred(desk: Desk) -> list[tuple[Fact, Entity]]:
    """Every link to an aim that was inferred, with that aim, likeliest first."""
    return desk.kept("inferred", _inferred)


def _inferred(desk: Desk) -> list[tuple[Fact, Entity]]:
    facts = [fact for fact in desk.store.inferred() if fact.predicate == SERVES]
    return [(fact, fact.object) for fact in facts if isinstance(fact.object, Entity)]


def down(asked: Asked) -> Answer:
    """What serves the aim that is named, or an aim under it."""
    tree = _tree(asked)
    if not tree:
        return asked.refused("They name no such aim.")
    kinds = tuple(kind for kind in KINDS if kind in asked.shape) or KINDS
    rows = [row for row in links(asked.desk) if row["aim"] in tree and kind_of(row["from"]) in kinds]
    guessed = [(fact, aim) for fact, aim in inferred(asked.desk) if aim.id in tree and fact.subject.kind in kinds]
    known = {row["from"] for row in rows}
    more = [_guess(asked, fact.subject, aim, fact, "towards") for fact, aim in guessed if fact.subject.id not in known]
    told = _stated(asked, [(row["from"], _wording(row), f"serves {row['aimLabel']}", row["span"]) for row in rows])
    return _answer(asked, told, more, known, guessed) or asked.refused("They state nothing that serves this aim.")


def _tree(asked: Asked) -> set[str]:
    """The aims named, else those of the subject's words, with everything that is part of them."""
    topic = asked.question.topic
    tree = {
        aim.id for aim in named(asked) or [aim for aim in aims(asked.desk) if topic and share(topic, aim.label) >= 0.99]
    }
    while more := {aim.id for aim in aims(asked.desk) if aim.parent in tree} - tree:
        tree |= more
    return tree


def up(asked: Asked) -> Answer:
    """The aims that the decision or action asked about serves."""
    topic = decisions.topic_of(asked) or content(" ".join(thing.label for thing in asked.question.named))
    if not topic:
        return asked.refused("No decision is named.")
    under = {d.id for d in decisions.about(asked, decisions.in_reach(asked), topic)}
    rows = [row for row in links(asked.desk) if row["from"] in under or share(topic, _wording(row)) >= 0.6]
    guessed = [
        row for row in inferred(asked.desk) if row[0].subject.id in under or share(topic, row[0].subject.label) >= 0.6
    ]
    known = {row["aim"] for row in rows}
    more = [_guess(asked, aim, fact.subject, fact, "for") for fact, aim in guessed if aim.id not in known]
    told = _stated(asked, [(row["aim"], row["aimLabel"], f"served by: {_wording(row)}", row["span"]) for row in rows])
    starts = {row["from"] for row in rows}
    return _answer(asked, told, more, starts, guessed) or asked.refused("No paper states which aim this serves.")


def _wording(row: Link) -> str:
    return row["text"] or row["fromLabel"]


def _stated(asked: Asked, rows: Iterable[tuple[str, str, str, str]]) -> list[Item]:
    """(id, text, detail, span) rows as answers, each thing once."""
    found: dict[tuple[str, str, str], list[str]] = {}
    for id, text, detail, span in rows:
        found.setdefault((id, text, detail), []).append(span)
    return [asked.item(text, kind_of(id), id, detail, spans=spans) for (id, text, detail), spans in found.items()][
        :MOST
    ]


def _guess(asked: Asked, thing: Entity, other: Entity, fact: Fact, word: str) -> Item:
    """An inferred link as an answer, marked as one."""
    above = next((aim.parent_label for aim in aims(asked.desk) if aim.id == thing.id and aim.parent_label), "")
    part = f"part of {above}; " if above else ""
    wordings = {d.id: d for d in decisions.decisions(asked.desk)}
    said = wordings[other.id].short[:LONGEST] if other.id in wordings else other.label
    detail = f"{part}inferred, not stated ({fact.score:.2f}); {word}: {said}"
    start = wordings.get(fact.subject.id)
    around = speaking_of(asked.desk, start.spans, f"{_aim_text(asked, fact)} {above}") if start else []
    cited = asked.desk.cite([*fact.evidence, *(start.spans if start else ()), *around])
    return Item(thing.label, thing.kind, thing.id, detail, None, False, cited)


def _aim_text(asked: Asked, fact: Fact) -> str:
    """The wording of the aim that an inferred link leads to."""
    id = "" if isinstance(fact.object, str) else fact.object.id
    return next((f"{aim.label} {aim.text} {aim.parent_label}" for aim in aims(asked.desk) if aim.id == id), "")


def _answer(
    asked: Asked, told: Sequence[Item], more: Sequence[Item], starts: set[str], guessed: Sequence[tuple[Fact, Entity]]
) -> Answer | None:
    """What is stated, else what was inferred, said to be so; None where there is neither."""
    more = each_once(more, lambda item: item.id)[:MOST_INFERRED]
    if told:
        names = listed([_short(item.text) for item in told], 4)
        text = sentence(f"{names} ({told[0].detail})" if len(told) == 1 else names)
        return asked.answered(text, told, asked.desk.shown(listing(LINKS, "from", sorted(starts))), more)
    if more:
        query = asked.desk.shown(listing(INFERRED, "from", dict.fromkeys(fact.subject.id for fact, _ in guessed)))
        return asked.partly(f"No paper states it. Inferred: {listed([_short(i.text) for i in more], 3)}.", more, query)
    return None


def _short(text: str) -> str:
    return text.rstrip(".;, ").removesuffix(" and").rstrip(";,")


def why(asked: Asked) -> Answer | None:
    """Why something was decided: the aim that the paper ties it to; None where nothing of the kind was decided.

    What was not decided has no reason: that is said, with what is recorded.
    """
    topic = decisions.topic_of(asked)
    good = decisions.about(asked, decisions.in_reach(asked), topic) if topic else []
    if not good:
        return None
    right = [d for d in good if agrees(asked, d)]
    if not right:
        near = decisions.items(asked, good[:2])
        return asked.refused(f"They record no such decision. They record: {sentence(good[0].short)}", near)
    ids = {d.id for d in right}
    rows = [row for row in links(asked.desk) if row["from"] in ids]
    told = _stated(asked, [(row["from"], f"To serve {row['aimLabel']}", _wording(row), row["span"]) for row in rows])
    if told:
        return _answer(asked, told, (), ids, ())
    reason = [d for d in right if REASON.search(d.text)][:1]
    if reason:
        return asked.answered(
            sentence(reason[0].short), decisions.items(asked, reason), decisions.shown(asked.desk, reason)
        )
    return asked.refused("They record the decision but give no reason.", decisions.items(asked, right[:2]))
