"""What a question asks, as data: relation, subject matter, constraints. Pure and table-driven.

Names come from the graph, the ways of asking from the table in `patterns`; nothing is asked of a model.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date

import msgspec

from convenor.graph.model import Entity
from convenor.graph.names import normalise
from convenor.search.answers import long_date
from convenor.search.lookup import Lookup, Mention, tokens_of
from convenor.search.patterns import NAMES, PATTERNS, POST, WANTS
from convenor.search.times import DAY, times
from convenor.search.wording import plainly
from convenor.search.words import STOP, stem

STANDS_FOR = {"person": "PERSON", "organisation": "BODY", "place": "PLACE", "strategy": "PLAN"}


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """A question understood. `relation` and `ask` are what is asked for; the rest narrows it."""

    text: str
    shape: str = ""  # the words, with PERSON, BODY, PLACE, PLAN and DAY for names and dates
    relation: str = "passage"
    ask: str = "list"
    title: tuple[str, ...] = ()  # stems of the post asked for
    title_text: str = ""
    topic: tuple[str, ...] = ()  # stems of what it is about
    topic_text: str = ""
    bodies: tuple[Entity, ...] = ()
    places: tuple[Entity, ...] = ()
    people: tuple[Entity, ...] = ()
    plans: tuple[Entity, ...] = ()
    days: tuple[str, ...] = ()  # ISO dates as exact as they were given
    when: str = ""  # "on", "before", "after", "until", "by" or ""
    future: bool = False
    past: bool = False
    wants: str = ""  # person, date, place, number, body: what kind of thing would answer
    side: str = ""  # "councillor" or "officer" where only one of them is asked for
    leads: bool = False  # whoever leads on the topic, whatever the post is called

    @property
    def named(self) -> tuple[Entity, ...]:
        """Everything that the question names."""
        return (*self.people, *self.bodies, *self.places, *self.plans)


LEADS = frozenset(
    "leads led lead heads headed runs ran manages oversees directs leading responsible charge accountable".split()
)
VERBS = {
    "chairs": "chair",
    "chaired": "chair",
    "chairing": "chair",
    "represents": "representative",
    "represented": "representative",
    "represent": "representative",
    "looking": "responsible",
    "chairman": "chair",
    "chairwoman": "chair",
    "chairperson": "chair",
    "convenor": "chair",
    "boss": "lead",
    "brief": "portfolio",
    "remit": "portfolio",
}
FILLER = STOP | frozenset(
    "new newly formerly early late mid middle beginning acts act serves serving served got has have there any s current present held holds hold holder holders person named responsible charge accountable after before "
    "since until role post position job meeting session works work worked elected election elections appointed chosen made become "
    "became besides anyone anybody someone looking actually please still ever exactly both stop stopped stopping "
    "cease ceased leave left end ended finish finished give gave up step stepped down start started begin began "
    "take took over becoming stood resigned resigns resigning retired retires retiring gives vacated quit ceased longer".split()
)
GENERIC = frozenset(
    "partnership board committee council panel forum group body organisation trust team authority society association charity "
    "foundation club federation network alliance".split()
)
QUESTION_WORDS = frozenset(
    "deals deal covers cover mentions mention discuss discussed agenda decided agreed resolved approved decide agree resolve approve decision decisions resolution resolutions "
    "priorities priority aims aim concern concerns concerning strategy plan being done about regarding relate "
    "relates theme themes attended attend sent apologies due asked whom made taken take takes took after planned "
    "being meeting meetings session did was were become became happened item proposal motion action actions "
    "condition conditions vote votes voted voting serve serves support supports supposed meant tasked promised "
    "noted note against cabinet committee board panel partnership council forum group domain domains objective "
    "objectives goal goals ambition ambitions measure measures which each every everything given follows followed follow result resulted next then changed terms versions version steps step someone anything something still "
    "open overdue status owner owns deadline reject rejected refuse refused decline declined declines defer deferred accept accepted adopt adopted "
    "endorse endorsed funded set sets "
    "deliver delivers responsible".split()
)
ASKING = FILLER | LEADS | QUESTION_WORDS  # what a question is put in, and not what it is about
_POLITE = re.compile(
    r"^(?:please |hello |hi |hey |can you (?:please )?tell me |could you (?:please )?tell me "
    r"|tell me (?!about\b|more about\b)|do you know |i want to know |i would like to know |i'd like to know |show me "
    r"|find out |can you say |any idea |remind me )+"
)
_SHORT = (
    (re.compile(r"^(who|what|when|where|how|which)'?s\b"), r"\1 is"),
    (re.compile(r"^(who|what|when|where|how)'re\b"), r"\1 are"),
    (re.compile(r"\bn't\b"), " not"),
    (re.compile(r"n't\b"), " not"),
    (re.compile(r"^(?:tell me|tell me more|more|anything) about "), "about "),
)


_WHO_IS = re.compile(
    r"^who (?:is|was|are|were) (?:(?:now|currently) )?(?:the |our |your |its |their |an? )?([\w ]+?)"
    r"(?: now)?(?: (?:of|at|for|in|on|from) .*\b(?:BODY|PLACE|DAY)\b.*)?$"
)


def tidy(text: str) -> str:
    """A question in lower case without politeness, short forms and closing marks."""
    plain = " ".join(re.sub(r"[?!.]+\s*$", "", normalise(text)).split())
    plain = _POLITE.sub("", plain)
    for short, full in _SHORT:
        plain = short.sub(full, plain)
    return plainly(_POLITE.sub("", plainly(plain)))


def parse(
    text: str, lookup: Lookup, today: date | None = None, is_post: Callable[[str], bool] = frozenset[str]().__contains__
) -> Question:
    """The question as data. `is_post` tells of words in lower case whether the papers give somebody such a title."""
    found = times(tidy(text), today or date.today())
    mentions = lookup.mentions(found.rest, text)
    tokens = tokens_of(found.rest)
    shape = _shape(tokens, mentions)
    row = next((row for row in PATTERNS if row.pattern.search(shape)), None)
    relation, ask = (row.relation, row.ask) if row else ("passage", "list")
    who = _WHO_IS.match(shape) if row is None else None
    if who and is_post(who[1]):
        relation, ask = "role", "who"
    title, topic, leads = _subject(shape.split(), relation)
    chosen = list(dict.fromkeys(m.entities[0] for m in mentions))
    return Question(
        text=text,
        shape=shape,
        relation=relation,
        ask=ask,
        title=tuple(dict.fromkeys(stem(word) for word in title)),
        title_text=" ".join(title),
        topic=tuple(dict.fromkeys(stem(word) for word in topic)),
        topic_text=" ".join(topic),
        bodies=_of_kind(chosen, "organisation"),
        places=_of_kind(chosen, "place"),
        people=_of_kind(chosen, "person"),
        plans=_of_kind(chosen, "strategy"),
        days=found.days,
        when=found.when,
        future=re.search(r"\bwill\b|\bgoing to\b", shape) is not None,
        past=re.search(r"\b(?:was|were|held|led|chaired|headed|ran|had|used to|did|represented)\b", shape) is not None,
        wants=next((kind for kind, pattern in WANTS if pattern.search(shape)), ""),
        side=_side(shape),
        leads=leads,
    )


def _of_kind(chosen: Iterable[Entity], kind: str) -> tuple[Entity, ...]:
    return tuple(entity for entity in chosen if entity.kind == kind)


def _shape(tokens: Sequence[str], mentions: Iterable[Mention]) -> str:
    """The tokens with the names and days in them replaced by what they are."""
    out = list(tokens)
    for mention in mentions:
        out[mention.start] = STANDS_FOR.get(mention.entities[0].kind, "BODY")
        out[mention.start + 1 : mention.end] = [""] * (mention.end - mention.start - 1)
    return " ".join("DAY" if token == DAY.strip() else token for token in out if token)


def _side(shape: str) -> str:
    asked = re.match(r"^which (?:\w+ )?(councillor|officer|official|member)s?\b", shape)
    return {"councillor": "councillor", "officer": "officer", "official": "officer"}.get(asked[1], "") if asked else ""


def _subject(shape: Sequence[str], relation: str) -> tuple[tuple[str, ...], tuple[str, ...], bool]:
    """(words of the post, words of the topic, whether any leading post will do) without names and question words."""
    if relation not in ("role", "before", "after", "chaired", "person"):
        left = [t for t in shape if t.islower() and t not in STOP | QUESTION_WORDS and len(t) > 1]
        return (), tuple(left), False
    if "when" in shape[1:]:
        shape = shape[: shape.index("when", 1)]
    asked = shape[2:] if shape[:1] == ["which"] else shape
    left = [VERBS.get(t, t) for t in asked if t.islower() and t not in FILLER and not t.isdigit() and len(t) > 1]
    leads = any(VERBS.get(t, t) in LEADS for t in shape)
    title = [t for t in left if t not in LEADS]
    bare = [t for t in title if t not in GENERIC]
    title = bare if bare else title
    if leads and not any(re.fullmatch(POST, t) for t in title):
        return (), tuple(title), True
    return tuple(dict.fromkeys(title)), (), False


def describe(question: Question) -> str:
    """How the question was understood, in plain words."""
    formerly = question.relation == "role" and "formerly" in question.shape.split()
    parts = ["who held a post" if formerly else NAMES[question.relation]]
    if question.title:
        parts.append(f"post: {question.title_text}")
    elif question.topic_text:
        parts.append(f"about: {question.topic_text}")
    kinds = (
        ("body", question.bodies),
        ("place", question.places),
        ("person", question.people),
        ("strategy", question.plans),
    )
    parts += [f"{label}: {', '.join(e.label for e in things)}" for label, things in kinds if things]
    if question.days:
        parts.append(f"{question.when or 'on'}: {', '.join(long_date(d) for d in question.days)}")
    return "; ".join(parts)


def is_empty(text: str) -> bool:
    """Whether nothing is asked: a question has a letter or a digit, in whatever script."""
    return not any(letter.isalnum() for letter in text)
