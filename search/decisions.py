"""What was decided: about a subject, by whom, when, on what condition."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import msgspec

from convenor.search.answers import Answer, Item, counted, listed, long_date, sentence
from convenor.search.asked import Asked
from convenor.search.desk import Desk, listing, span_of
from convenor.search.meetings import bodies_meant, cite, find
from convenor.search.words import content, likeness, near, share, stems

DECISIONS = """
SELECT ?decision ?text ?kind ?item ?meeting ?date ?body ?conditions ?outcome ?for ?against ?abstained ?about ?span
WHERE {
  #ONLY
  ?decision a cv:Decision ; cv:text ?text .
  OPTIONAL { ?decision cv:decisionKind ?kind } OPTIONAL { ?decision cv:underItem/rdfs:label ?item }
  OPTIONAL { ?decision cv:inMeeting ?meeting . ?meeting dcterms:date ?date } OPTIONAL { ?decision cv:decidedBy ?body }
  OPTIONAL { ?decision cv:conditions ?conditions } OPTIONAL { ?decision cv:outcome ?outcome }
  OPTIONAL { ?decision cv:votesFor ?for } OPTIONAL { ?decision cv:votesAgainst ?against }
  OPTIONAL { ?decision cv:votesAbstained ?abstained } OPTIONAL { ?decision cv:concerns ?about }
  OPTIONAL { GRAPH ?span { ?decision cv:text ?text } }
}"""
VOTED = """
SELECT ?decision ?span WHERE {
  GRAPH ?span { ?decision ?how ?n } VALUES ?how { cv:votesFor cv:votesAgainst cv:votesAbstained }
}"""
LOST = frozenset({"lost", "withdrawn", "deferred"})
ALL = 40  # decisions of a meeting that are listed
AGREED = ("approval", "agreement", "appointment", "recommendation")  # kinds that are a yes, however worded
OWN = 0.3  # share of a subject that a decision must hold where others stand under the same item
FEW = 4  # decisions about a subject that are listed
NO = re.compile(
    r"\b(?:reject|refus|declin|lost|oppos|turned? down|abandon|cancel|dismiss|remov|withdr[ae]w|defer|postpone|scrap|"
    r"sack)\w*"
)
YES = re.compile(r"\b(?:approv|agree|accept|adopt|endors|carri|pass|fund|support|authoris|confirm|resolv|grant)\w*")


class Decision(msgspec.Struct, kw_only=True):
    """A decision with where it is said. Votes (for, against, abstained) are as printed, "" where none are given."""

    id: str
    text: str
    kind: str = ""
    item: str = ""
    meeting: str = ""
    date: str = ""
    body: str | None = None
    conditions: str = ""
    outcome: str = ""
    votes: tuple[str, str, str] = ("", "", "")
    about: list[str] = msgspec.field(default_factory=list)
    spans: list[str] = msgspec.field(default_factory=list)

    @property
    def voted(self) -> str:
        """The votes in words, "" where none are recorded."""
        return ", ".join(f"{n} {how}" for n, how in zip(self.votes, ("for", "against", "abstained"), strict=True) if n)

    @property
    def short(self) -> str:
        """The wording without what only leads to the next decision."""
        return self.text.rstrip(".;, ").removesuffix(" and").rstrip(";,")


def decisions(desk: Desk) -> list[Decision]:
    """Every decision of the graph, by date and place in its paper."""
    return desk.kept("decisions", _decisions)


def _decisions(desk: Desk) -> list[Decision]:
    found: dict[str, Decision] = {}
    for row in desk.rows(DECISIONS):
        known = found.setdefault(str(row["decision"]), _decision({name: value or "" for name, value in row.items()}))
        for value, kept in ((row["about"], known.about), (row["span"], known.spans)):
            if value and value not in kept:
                kept.append(value)
    return sorted(found.values(), key=lambda d: (d.date, min(map(span_of, d.spans), default=span_of("//0-0")), d.id))


def _decision(row: dict[str, str]) -> Decision:
    return Decision(
        id=row["decision"],
        text=row["text"],
        kind=row["kind"],
        item=row["item"],
        meeting=row["meeting"],
        date=row["date"],
        body=row["body"] or None,
        conditions=row["conditions"],
        outcome=row["outcome"],
        votes=(row["for"], row["against"], row["abstained"]),
    )


def shown(desk: Desk, found: Iterable[Decision]) -> str:
    """The query that lists some decisions."""
    return desk.shown(listing(DECISIONS, "decision", (d.id for d in found)))


def topic_of(asked: Asked) -> list[str]:
    """What a decision must be about: the words that are left, else the names that are not those who decided."""
    if asked.question.topic:
        return list(asked.question.topic)
    deciding = {d.body for d in decisions(asked.desk)}
    meant = bool(bodies_meant(asked))
    names = [e for e in asked.question.named if e.id not in deciding and not (e.kind == "place" and meant)]
    return list(dict.fromkeys(word for thing in names for word in content(thing.label)))


def in_reach(asked: Asked) -> list[Decision]:
    """The decisions of the bodies and the days that a question names."""
    found = decisions(asked.desk)
    meant = bodies_meant(asked) or {b.id for b in asked.question.bodies} & {d.body for d in found if d.body}
    if asked.question.days:
        met = {m.id for row in find(asked) for m in row}
        found = [d for d in found if d.meeting in met]
    return [d for d in found if not meant or d.body in meant or d.body is None]


def about(asked: Asked, among: Sequence[Decision], topic: Sequence[str]) -> list[Decision]:
    """The decisions that share the words of a subject, the best first; of equals the newest."""
    scored = [(_likeness(asked, topic, d), d) for d in among]
    need = 0.99 if len(topic) <= 1 else 0.6
    best = max((score for score, _ in scored), default=0.0)
    good = [(score, d) for score, d in scored if score >= max(need, best - 0.15)]
    good.sort(key=lambda s: (s[1].kind != "noted", round(s[0], 1), s[1].date), reverse=True)
    return [d for _, d in good]


def _likeness(asked: Asked, topic: Sequence[str], d: Decision) -> float:
    """How much of a subject a decision, its item and what it names hold; near words count a little less."""
    names = " ".join(asked.desk.label(thing) for thing in d.about)
    have = stems(f"{d.item} {d.text} {names}")
    both = sum(near(word, have) for word in topic) / len(topic) if topic else 0.0
    return max(share(topic, f"{d.text} {names}"), 0.95 * share(topic, d.item), 0.9 * both)


def _itself(asked: Asked, d: Decision, topic: Sequence[str]) -> bool:
    """Whether a decision speaks of a subject itself, or is the only one under an item that does."""
    names = " ".join(asked.desk.label(thing) for thing in d.about)
    beside = [other for other in decisions(asked.desk) if (other.meeting, other.item) == (d.meeting, d.item)]
    return len(beside) == 1 or likeness(topic, f"{d.text} {names}") >= OWN


def one_of(asked: Asked) -> list[Decision] | Answer:
    """As `found`, for what is asked of a single decision: not of those that only stand under the same item."""
    good, topic = found(asked), topic_of(asked)
    if isinstance(good, Answer) or not topic:
        return good
    return [d for d in good if _itself(asked, d, topic)] or asked.refused(
        "They record no such decision.", items(asked, good[:2])
    )


def found(asked: Asked) -> list[Decision] | Answer:
    """The decisions that a question is about, else the refusal."""
    among, topic = in_reach(asked), topic_of(asked)
    if asked.question.days and not among:
        close = cite(asked.desk, [m for row in find(asked) for m in row][:2])
        close = close or items(asked, about(asked, decisions(asked.desk), topic)[:3] if topic else [])
        on = "on" if len(asked.question.days[0]) == 10 else "in"
        return asked.refused(f"They record no decision of a meeting {on} {asked.when()}.", close)
    good = about(asked, among, topic) if topic else among
    return good or asked.refused("They record no decision about this.")


def items(asked: Asked, good: Iterable[Decision]) -> list[Item]:
    """Decisions as answers: the wording, with item, date, outcome and votes."""
    return [asked.item(d.text, "decision", d.id, detail(d), d.date, cited(asked, d)) for d in good]


def cited(asked: Asked, d: Decision) -> list[str]:
    """Where a decision and its votes are said."""
    return [*d.spans, *(asked.desk.kept("votes", _votes).get(d.id, ()) if d.voted else ())]


def _votes(desk: Desk) -> dict[str, list[str]]:
    out: dict[str, list[str]] = {}
    for row in desk.rows(VOTED):
        out.setdefault(str(row["decision"]), []).append(str(row["span"]))
    return out


def detail(d: Decision) -> str:
    """Where and when it was decided, and how it went."""
    outcome = d.outcome if d.outcome in LOST else d.kind
    parts = (f"item {d.item}" if d.item else "", long_date(d.date) if d.date else "", outcome, d.voted)
    return "; ".join(part for part in parts if part)


def answer(asked: Asked) -> Answer:
    """What was decided about a subject, or at a meeting."""
    good = found(asked)
    if isinstance(good, Answer):
        return good
    about_one = bool(topic_of(asked))
    good = good[: FEW if about_one else ALL]
    text = sentence(f"{good[0].short} ({detail(good[0])})")
    if not about_one:
        text = f"{counted(len(good), 'decision')}: {'; '.join(d.short for d in good[:6])}."
    return asked.answered(text, items(asked, good), shown(asked.desk, good))


def answer_or_none(asked: Asked) -> Answer | None:
    """As `answer`, None where no decision is about the subject."""
    return None if isinstance(found(asked), Answer) else answer(asked)


def count(asked: Asked) -> Answer:
    """How many decisions there are of a meeting, a body or about a subject."""
    good = found(asked)
    if isinstance(good, Answer):
        return good
    titles = listed(list(dict.fromkeys(d.item or d.text[:60] for d in good)), 8)
    spans = [d.spans[0] for d in good if d.spans]
    told = asked.item(str(len(good)), "number", None, f"decisions: {titles}", good[0].date, spans)
    return asked.answered(f"{counted(len(good), 'decision')}: {titles}.", [told], shown(asked.desk, good))


def conditions(asked: Asked) -> Answer:
    """The condition on which something was decided."""
    good = one_of(asked)
    if isinstance(good, Answer):
        return good
    bound = [d for d in good if d.conditions][:2]
    if not bound:
        return asked.refused("They record the decision without a condition.", items(asked, good[:2]))
    told = [
        asked.item(d.conditions, "condition", d.id, f"{d.short} ({long_date(d.date)})", d.date, d.spans) for d in bound
    ]
    text = bound[0].conditions
    return asked.answered(sentence(text[:1].upper() + text[1:]), told, shown(asked.desk, bound))


def who(asked: Asked) -> Answer:
    """The body that decided, and when."""
    good = one_of(asked)
    if isinstance(good, Answer):
        return good
    if NO.search(asked.shape) and not any(agrees(asked, d) for d in good):
        return asked.refused(f"They record no such decision. They record: {good[0].short}.", items(asked, good[:2]))
    good = [d for d in good if d.body and (agrees(asked, d) or not NO.search(asked.shape))][:2]
    if not good:
        return asked.refused("They do not say who decided it.")
    told = [asked.item(asked.desk.label(d.body), "organisation", d.body, _said(d), d.date, d.spans) for d in good]
    return asked.answered(sentence(f"{told[0].text}: {told[0].detail}"), told, shown(asked.desk, good))


def asked_of(asked: Asked) -> Answer | None:
    """The decision that asks or allows somebody to do something, in its own words; None where there is none."""
    good = found(asked)
    if isinstance(good, Answer) or not topic_of(asked):
        return None
    return asked.partly(sentence(good[0].short), items(asked, good[:1]), shown(asked.desk, good[:1]))


def when(asked: Asked) -> Answer | None:
    """The day on which something was decided in the way that the question says; None where no decision was."""
    good = one_of(asked)
    right = [] if isinstance(good, Answer) else [d for d in good if d.date and agrees(asked, d)][:2]
    if not right:
        return None
    told = [asked.item(long_date(d.date), "date", d.id, _said(d), d.date, d.spans) for d in right]
    return asked.answered(sentence(f"{told[0].text}: {told[0].detail}"), told, shown(asked.desk, right))


def _said(d: Decision) -> str:
    return f"{d.short} ({detail(d)})"


def agrees(asked: Asked, d: Decision) -> bool:
    """Whether a decision went the way that the question takes for granted."""
    no = NO.search(asked.shape)
    if no is None:
        return d.outcome not in LOST and (YES.search(d.text) is not None or d.kind in AGREED)
    return no[0][:5] in d.outcome or re.search(rf"\b{no[0][:5]}", d.text.lower()) is not None


def check(asked: Asked) -> Answer:
    """Whether something was decided in the way that the question says: yes, no, or what is recorded instead."""
    good = one_of(asked)
    if isinstance(good, Answer):
        return good
    newest = sorted((d for d in good[:FEW] if d.kind != "noted"), key=lambda d: d.date, reverse=True) or good[:1]
    right = [d for d in newest if agrees(asked, d)]
    if not right and NO.search(asked.shape):
        return asked.refused(f"They record no such decision. They record: {newest[0].short}.", items(asked, newest[:2]))
    told = items(asked, [*right, *(d for d in newest if d not in right)])
    said = right[0] if right else newest[0]
    return asked.answered(f"{'Yes' if right else 'No'}: {_said(said)}.", told, shown(asked.desk, newest))
