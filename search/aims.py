"""The aims of strategies: which concern a subject, which a strategy sets, who delivers them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import msgspec

from convenor.search.answers import Answer, Item, counted, listed, sentence
from convenor.search.asked import Asked
from convenor.search.desk import Desk, holding, listing, span_of
from convenor.search.lookup import tokens_of
from convenor.search.words import content, likeness, share, stem

AIMS = """
SELECT ?aim ?label ?kind ?number ?parent ?parentLabel ?scheme ?schemeLabel ?text ?owner ?ownerText ?span WHERE {
  #ONLY
  ?aim a skos:Concept ; rdfs:label ?label . OPTIONAL { ?aim cv:aimKind ?kind } OPTIONAL { ?aim cv:number ?number }
  OPTIONAL { ?aim skos:broader ?parent . ?parent rdfs:label ?parentLabel }
  OPTIONAL { ?aim skos:inScheme ?scheme . ?scheme rdfs:label ?schemeLabel }
  OPTIONAL { ?aim cv:text ?text } OPTIONAL { ?aim cv:owner ?owner } OPTIONAL { ?aim cv:ownerText ?ownerText }
  GRAPH ?span { ?aim a skos:Concept }
}"""
KINDS = (
    "priority",
    "ambition",
    "domain",
    "theme",
    "objective",
    "goal",
    "outcome",
    "mission",
    "commitment",
    "measure",
    "vision",
)
NUMBERS = "none one two three four five six seven eight nine ten".split()
MOST = 6
MOST_OF_ALL = 24
_NOT_SUBJECT = ("strateg", "plan", "don", "do")
Scored = tuple[float, float, "Aim"]  # score, share of the subject's words, the aim


class Aim(msgspec.Struct, kw_only=True):
    """An aim with its place in its strategy."""

    id: str
    label: str
    text: str = ""
    kind: str = ""
    number: str = ""
    parent: str | None = None
    parent_label: str = ""
    scheme: str | None = None
    scheme_label: str = ""
    owners: list[str] = msgspec.field(default_factory=list)
    owner_text: str = ""
    spans: list[str] = msgspec.field(default_factory=list)


def aims(desk: Desk) -> list[Aim]:
    """Every aim of the graph, in the order of its paper."""
    return desk.kept("aims", _aims)


def _aims(desk: Desk) -> list[Aim]:
    found: dict[str, Aim] = {}
    for row in desk.rows(AIMS):
        known = found.setdefault(str(row["aim"]), _aim({name: value or "" for name, value in row.items()}))
        for value, kept in ((row["owner"], known.owners), (row["span"], known.spans)):
            if value and value not in kept:
                kept.append(value)
    return sorted(found.values(), key=lambda aim: min(map(span_of, aim.spans)))


def _aim(row: dict[str, str]) -> Aim:
    return Aim(
        id=row["aim"],
        label=row["label"],
        text=row["text"],
        kind=row["kind"],
        number=row["number"],
        parent=row["parent"] or None,
        parent_label=row["parentLabel"],
        scheme=row["scheme"] or None,
        scheme_label=row["schemeLabel"],
        owner_text=row["ownerText"],
    )


def shown(desk: Desk, found: Iterable[Aim]) -> str:
    """The query that lists some aims."""
    return desk.shown(listing(AIMS, "aim", (aim.id for aim in found)))


def owners(asked: Asked, aim: Aim) -> str:
    """Who is to deliver an aim, in words; "" where no paper says."""
    return asked.labels(aim.owners) or aim.owner_text


def item(asked: Asked, aim: Aim) -> Item:
    """An aim as an answer: its words, and where it stands in its strategy."""
    kind = aim.kind or "aim"
    place = [
        aim.parent_label,
        f"{kind} {aim.number}" if aim.number else kind,
        "" if aim.parent_label else aim.scheme_label,
    ]
    delivered = f"; delivered by {owners(asked, aim)}" if owners(asked, aim) else ""
    detail = ", ".join(x for x in place if x) + delivered
    return asked.item(aim.text or aim.label, "aim", aim.id, detail, spans=aim.spans)


def named(asked: Asked) -> list[Aim]:
    """The aims that a question calls by name, those with the longest name."""
    text = f" {' '.join(tokens_of(asked.question.text))} "
    found = [
        (len(name), aim) for aim in aims(asked.desk) if (name := tokens_of(aim.label)) and f" {' '.join(name)} " in text
    ]
    longest = max((length for length, _ in found), default=0)
    return [aim for length, aim in found if length == longest and (longest > 1 or _called(asked, aim))]


def _called(asked: Asked, aim: Aim) -> bool:
    """Whether a question means an aim of one word: behind "priority", "domain" or its like, or written as a name."""
    name = re.escape(aim.label)
    kind = rf"\b(?:priority|domain|theme|aim|ambition|objective|goal) {name}\b"
    written = aim.label[:1].isupper() and re.search(rf"(?<!^)\b{name}\b", asked.question.text)
    return re.search(kind, asked.question.text, re.I) is not None or bool(written)


def of_plans(asked: Asked) -> list[Aim]:
    """The aims of the strategies that a question names, or of those of the bodies that it names; else all."""
    plans, bodies = {plan.id for plan in asked.question.plans}, {body.id for body in asked.question.bodies}
    if plans:
        return [aim for aim in aims(asked.desk) if aim.scheme in plans]
    if bodies:
        return [
            a for a in aims(asked.desk) if any(asked.desk.body_of_paper(span_of(s).document) in bodies for s in a.spans)
        ]
    return aims(asked.desk)


def _kind(asked: Asked) -> str:
    """The kind of aim that a question asks for, the first that it names, "" for any."""
    found = [(match.start(), kind) for kind in KINDS if (match := re.search(rf"\b{kind[:-1]}", asked.shape))]
    return min(found)[1] if found else ""


def every(asked: Asked) -> Answer | None:
    """The aims of one kind that a strategy sets; None where it sets none of that kind."""
    kind = _kind(asked) or "priority"
    among = _entitled(asked)
    of_kind = [aim for aim in among if aim.kind == kind] or [aim for aim in among if aim.text.lower().startswith(kind)]
    found = list({(aim.scheme, aim.label): aim for aim in of_kind}.values())[:MOST_OF_ALL]
    if among and not found and asked.question.plans:
        return asked.refused(
            f"{among[0].scheme_label} names no {kind} as such.", [item(asked, aim) for aim in among[:3]]
        )
    number = next((n for n, word in enumerate(NUMBERS) if word in asked.shape.split()), 0)
    fitting = [s for s in dict.fromkeys(a.scheme for a in found) if sum(a.scheme == s for a in found) == number]
    found = [aim for aim in found if aim.scheme == fitting[0]] if len(fitting) == 1 else found
    schemes = {aim.scheme for aim in found}
    if not found or (len(schemes) > 1 and not (asked.question.plans or asked.question.bodies)):
        return None
    names = listed([f"{aim.number}. {aim.label}" if aim.number else aim.label for aim in found], 12)
    text = f"{counted(len(found), kind, f'{kind[:-1]}ies' if kind.endswith('y') else '')}: {names}."
    told = [item(asked, aim) for aim in found]
    if asked.shape.startswith("how many"):
        told = [asked.item(str(len(found)), "number", None, names, spans=[aim.spans[0] for aim in found])]
    return asked.answered(text, told, shown(asked.desk, found))


def _entitled(asked: Asked) -> list[Aim]:
    """The aims of the strategies asked about, by name or by the words of a strategy's or its paper's title."""
    words = [w for w in asked.question.topic if w not in ("vision", "visions") and w not in map(stem, NUMBERS)]
    if asked.question.plans or asked.question.bodies or not words:
        return of_plans(asked)
    papers = asked.desk.knowledge.documents
    return [
        a
        for a in aims(asked.desk)
        if share(words, f"{a.scheme_label} {papers[span_of(a.spans[0]).document].title}") >= 0.99
    ]


def vision(asked: Asked) -> Answer | None:
    """The vision of a strategy or body; None where no paper gives one."""
    found = [aim for aim in _entitled(asked) if aim.kind == "vision"]
    if len({aim.scheme for aim in found}) != 1:
        return None
    told = [item(asked, aim) for aim in found]
    return asked.answered(sentence(told[0].text[:1].upper() + told[0].text[1:]), told, shown(asked.desk, found))


def owner(asked: Asked) -> Answer | None:
    """Who delivers the aim that is named; None where no aim is named or no paper says who."""
    found = [aim for aim in named(asked) or _with_words(asked) if owners(asked, aim)][:2]
    told = []
    for aim in found:
        detail = f"delivers {aim.label} ({', '.join(x for x in (aim.parent_label, aim.kind) if x)})"
        told.append(
            asked.item(owners(asked, aim), "organisation", next(iter(aim.owners), None), detail, spans=aim.spans)
        )
    return (
        asked.answered(sentence(f"{told[0].text} {told[0].detail}"), told, shown(asked.desk, found)) if told else None
    )


def owned(asked: Asked) -> Answer | None:
    """The aims that somebody is to deliver; None where papers give them none."""
    things = (*asked.question.bodies, *asked.question.people)
    who, kind = {thing.id for thing in things}, _kind(asked)
    found = [aim for aim in aims(asked.desk) if who & set(aim.owners) and kind in ("", aim.kind)][:12]
    if not found:
        return None
    told = [item(asked, aim) for aim in found]
    text = f"{listed([thing.label for thing in things])} is to deliver {listed([i.text for i in told], 5)}."
    return asked.answered(text, told, shown(asked.desk, found))


def numbered(asked: Asked) -> Answer | None:
    """The aims of a kind and number ("priority 4"), in all strategies unless one is named; None where there is none."""
    found = _by_number(asked)
    told = [item(asked, aim) for aim in found[:MOST]]
    if not told:
        return None
    tell = asked.answered if len(found) == 1 else asked.partly
    return tell(f"{'; '.join(f'{i.text} ({i.detail})' for i in told)}.", told, shown(asked.desk, found[:MOST]))


def _by_number(asked: Asked) -> list[Aim]:
    asks = re.search(r"\b(priority|domain|objective|theme|goal|ambition) (\d+)\b", asked.shape)
    return [a for a in of_plans(asked) if a.kind == asks[1] and a.number.rstrip(".") == asks[2]] if asks else []


def under(asked: Asked) -> Answer | None:
    """What belongs to an aim: its parts of the kind asked for, its measures where one asks how it will be known."""
    kind = "measure" if asked.shape.startswith("how") else _kind(asked) or ("action" if "action" in asked.shape else "")
    above = _by_number(asked) or named(asked) or _with_words(asked)
    ids = {aim.id for aim in above}
    found = [aim for aim in aims(asked.desk) if aim.parent in ids and kind in ("", aim.kind)][:MOST_OF_ALL]
    if not found:
        return None
    told = [item(asked, aim) for aim in found]
    tell = asked.answered if len(above) == 1 else asked.partly
    return tell(f"{listed([i.text for i in told], 6)}.", told, shown(asked.desk, found))


def _with_words(asked: Asked) -> list[Aim]:
    """The priorities whose name has every word of the subject."""
    topic = [word for word in asked.question.topic if word not in ("know", "measur")]
    return [a for a in of_plans(asked) if topic and a.kind in ("priority", "domain") and share(topic, a.label) >= 0.99]


def about(asked: Asked) -> Answer | None:
    """The aims that concern a subject: those whose words, or whose place in a passage near in meaning, speak of it."""
    question = asked.question
    topic = [word for word in question.topic if word not in _NOT_SUBJECT]
    topic = topic or content(" ".join(thing.label for thing in (*question.places, *question.bodies)))
    if not topic:
        return None
    scored = _scored(asked, topic, of_plans(asked))
    good = [row for row in scored if row[1] >= 0.99 or (row[0] >= max(0.75, 0.7 * scored[0][0]) and row[1] > 0)]
    if _kind(asked):
        good = _of_kind(scored, good, _kind(asked))
    if not good:
        return None
    found = [aim for _, _, aim in good[:MOST]]
    told = [item(asked, aim) for aim in found]
    return asked.answered(f"{listed([f'{i.text} ({i.detail})' for i in told], 4)}.", told, shown(asked.desk, found))


def _scored(asked: Asked, topic: Sequence[str], among: Iterable[Aim]) -> list[Scored]:
    """The aims with how well they fit a subject, the best first."""
    hits = asked.desk.search(asked.question.topic_text or asked.question.text)
    scored = []
    for aim in among:
        span = span_of(aim.spans[0])
        inside = max((hit.semantic for hit in holding(hits, span)), default=0.0)
        held = likeness(topic, f"{aim.label} {aim.text}")
        priority = 0.1 if held == 1 and aim.kind == "priority" else 0.0
        scored.append((held + 0.4 * share(topic, aim.parent_label) + 0.7 * inside + priority, held, aim))
    return sorted(scored, key=lambda row: (-row[0], row[2].spans[0]))


def _of_kind(scored: Sequence[Scored], good: Sequence[Scored], kind: str) -> list[Scored]:
    """Those of the kind asked for, else those above what was found; with the rest of a group that is all about it."""
    above = {aim.parent for _, _, aim in good}
    kept = [row for row in good if row[2].kind == kind]
    kept = kept or [row for row in scored if row[2].kind == kind and row[2].id in above] or list(good)
    groups = {aim.parent for _, _, aim in kept if aim.parent}
    if len(groups) == 1 and kept[0][2].kind == kind:
        others = [row for row in scored if row not in kept and row[2].kind == kind and row[2].parent in groups]
        kept += [row for row in others if row[0] > 0.25]
    return kept
