"""What a question asks, as data: relation, subject matter, constraints. Pure and table-driven.

Each row of PATTERNS is a way in which people ask for one relation; the first that fits decides.
"""

from __future__ import annotations

import re
from typing import NamedTuple

import msgspec

from convenor.graph import dates
from convenor.graph.model import Entity
from convenor.graph.names import normalise
from convenor.search.answers import content, long_date, stem, words
from convenor.search.lookup import Lookup, Mention, tokens_of


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """A question understood. `relation` is what is asked for; the rest narrows it."""

    text: str
    relation: str
    title: tuple[str, ...] = ()  # stems of the post asked for
    topic: tuple[str, ...] = ()  # stems of what it is about
    topic_text: str = ""
    bodies: tuple[Entity, ...] = ()
    places: tuple[Entity, ...] = ()
    people: tuple[Entity, ...] = ()
    days: tuple[str, ...] = ()  # ISO dates as exact as they were given
    when: str = ""  # "before", "after", "on" or ""
    future: bool = False
    wants: str = ""  # person, date, place, number, body: what kind of thing would answer
    qualifier: str = ""  # apologies, both, organisations…


class Pattern(NamedTuple):
    relation: str
    pattern: re.Pattern[str]
    example: str


def _p(relation: str, pattern: str, example: str) -> Pattern:
    return Pattern(relation, re.compile(pattern), example)


POST = r"(?:chair\w*|convenor|president|director|officer|manager|head|leader|lead|secretary|treasurer|clerk|representative|member|mayor|executive|vice chancellor|coordinator|adviser|dean|commissioner|portfolio holder|councillor)"
PATTERNS = [
    _p("chaired_meeting", r"^who (?:chaired|presided (?:at|over)|was in the chair|took the chair).*\b(?:meeting|"
                          r"session|agm)\b", "who chaired the meeting on 4 May"),
    _p("attendance", r"\b(?:apologies|apologised)\b", "who sent apologies"),
    _p("attendance", r"^(?:who|which people|list (?:of )?(?:the )?(?:people|attendees))\b.*\b(?:attend\w*|present at|"
                     r"was present|were present|was there|came to|went to|took part|participated|was at|were at|"
                     r"absent)\b", "who attended the meeting"),
    _p("attendance", r"\b(?:organi[sz]ations?|bodies|councils)\b.*\b(?:people|participants|members|attendees|"
                     r"those)\b.*\b(?:at|attending|present|session|"
                     r"meeting)\b", "which organisations do the people at the session come from"),
    _p("attendance", r"^did\b.*\b(?:attend|come to|go to|send apologies)\b", "did Jane Smith attend"),
    _p("facilitated", r"^(?:who|which (?:body|organi[sz]ation)) (?:\w+ )?(?:facilitated|hosted|ran|"
                      r"organised)\b.*\b(?:session|meeting|workshop|event)\b", "who facilitated the session"),
    _p("facilitated", r"^(?:who|which (?:body|organi[sz]ation)) (?:facilitated|"
                      r"hosted)\b", "who facilitated the session"),
    _p("next_meeting", r"^(?:when|what date|where|when and where).*\bnext\b.*\bmeeting\b|"
                       r"\bnext\b.*\bmeeting\b.*\b(?:due|when|date|scheduled)\b", "when is the next meeting"),
    _p("founders_without_seat", r"\bfound(?:er|ing)\b.*\b(?:no|without|not|"
                                r"lack)\b.*\bseats?\b", "which founder councils have no seat"),
    _p("seats", r"^how many\b.*\bseats?\b", "how many seats does X have"),
    _p("population", r"\bpopulation of\b|\bhow many (?:people|residents|inhabitants)\b.*\b(?:live|living|are "
                     r"there)\b", "what is the population of X"),
    _p("members", r"^(?:which|what|who)\b.*\b(?:organi[sz]ations?|bodies|trusts|councils|partners)\b.*\b(?:make up|"
                  r"members? of|belong|part of|involved in|form|in)\b", "which organisations make up X"),
    _p("decided", r"^what (?:was|were|has been|had been|got) (?:\w+ )?(?:decided|agreed|resolved|approved|determined|"
                  r"the decision|the outcome)\b", "what was decided about X"),
    _p("decided", r"^what (?:did|has|have|had)\b.*\b(?:decide|agree|resolve|approve|decided|agreed|resolved|"
                  r"approved)\b", "what did the board agree about X"),
    _p("decided", r"^(?:which|what) (?:decisions?|resolutions?)\b(?!.*\b(?:serve|support|"
                  r"relate)\b)", "which decisions concern X"),
    _p("actions", r"\b(?:asked|supposed|due|meant|agreed|tasked|have|has|need\w*) to do\b|\bactions?\b.*\b(?:for|of|"
                  r"owner|fell to|assigned)\b|\bwho (?:is|was) to\b", "what was Jane Smith asked to do"),
    _p("serves", r"\b(?:decisions?|actions?)\b.*\b(?:serve|serves|support|supports|contribute|relate)\b|\b(?:aim|"
                 r"theme|priority|objective|domain)\b.*\b(?:decision|resolution|item)\b.*\b(?:support|serve|"
                 r"relate)", "which decisions serve X"),
    _p("person", r"^what (?:does|did|is|was)\b.*\b(?:do|role|job|post|title)\b", "what does Jane Smith do at X"),
    _p("before", r"^who (?:was|were|held)\b.*\bbefore\b|\bpredecessor\b", "who was chair before Jane Smith"),
    _p("role", rf"^who (?:is|was|are|were|will be|s|became|has been)\b.*\b{POST}\b", "who is the chair of X"),
    _p("role", r"^who (?:\w+ )?(?:chairs|chaired|leads|led|heads|headed|runs|ran|represents|represented|manages|"
               r"oversees|directs|holds|held)\b", "who chairs X"),
    _p("role", r"^who (?:is|was|are) (?:\w+ )?(?:responsible for|in charge of|accountable for|leading|the "
               r"lead)\b", "who is responsible for X"),
    _p("role", r"^who will\b.*\b(?:chair|lead|hold|head|run|represent)\b", "who will chair X"),
    _p("person", r"^who (?:is|was) ", "who is Jane Smith"),
    _p("priorities", r"^(?:which|what)\b.*\b(?:priorit\w+|aims?|objectives?|ambitions?|goals?|themes?|"
                     r"domains?)\b", "which priorities concern X"),
    _p("priorities", r"^what (?:does|do|will|is)\b.*\b(?:strateg\w+|plan)\b.*\b(?:say|plan|do|propose|aim|about)\b|"
                     r"^what is being done\b", "what does the strategy say about X"),
    _p("rule", r"\bquor\w+|\bcasting vote\b|\btied?\b|\bvotes?\b|\bnotice\b|\b(?:papers?|agenda) (?:be |must be |are |"
               r"to be )?(?:issued|sent|published|circulated)\b|\bhow often\b.*\bmeet\b|\bdeput(?:y|ies|ise)\b|"
               r"\bterms? of office\b", "how many make a quorum"),
    _p("definition", r"^(?:what (?:is|are|does) (?:an? |the )?[\w ]{2,50}(?: mean| stand for)?|define\b.*|what is "
                     r"meant by\b.*)$", "what is social value"),
]  # fmt: skip
WANTS = [
    ("person", re.compile(r"^(?:who|whom|whose|through whom|which (?:councillor|person|officer|member))\b|^by whom\b")),
    ("date", re.compile(r"^(?:when|what date|what day|on what date|how long ago|by when)\b")),
    ("place", re.compile(r"^where\b")),
    (
        "number",
        re.compile(r"^(?:how (?:many|much|old|far|long|large|big)|what (?:share|percentage|proportion|number))\b"),
    ),
    ("body", re.compile(r"^(?:which|what) (?:organi[sz]ations?|bod(?:y|ies)|councils?|trusts?|partners?)\b")),
]
LEADS = frozenset(
    "leads led lead heads headed runs ran manages oversees directs leading responsible charge accountable".split()
)
VERBS = {
    "chairs": "chair",
    "chaired": "chair",
    "chairing": "chair",
    "represents": "representative",
    "represented": "representative",
}
FILLER = frozenset(
    "who which what when where is was are were will be the a an of for in at on to by from and or s current currently "
    "now present held holds hold holder person named name "
    "responsible charge accountable after before since until person role post position does do did meeting session me "
    "tell us please there".split()
)
SEASON = re.compile(r"\b(?:spring|summer|autumn|winter)\s+((?:19|20)\d\d)\b")
YEAR = re.compile(r"\b((?:19|20)\d\d)\b")


def parse(text: str, lookup: Lookup) -> Question:
    """The question as data. Names come from the graph; nothing is asked of a model."""
    plain = " ".join(re.sub(r"[?!.]+\s*$", "", normalise(text)).split())
    plain = re.sub(
        r"^(?:please |can you tell me |could you tell me |tell me |do you know |i want to know |show me )+", "", plain
    )
    plain = re.sub(r"^(who|what|when|where|how)'?s\b", r"\1 is", plain)
    found = dates.find(plain)
    mentions = lookup.mentions(_without(plain, found))
    named = {e.kind for m in mentions for e in m.entities[:1]}
    relation = next(
        (p.relation for p in PATTERNS if p.pattern.search(plain) and (p.relation != "person" or "person" in named)),
        "passage",
    )
    days = tuple(dict.fromkeys([f.iso for f in found] + list(YEAR.findall(_without(plain, found)))))
    when = (
        "after"
        if re.search(r"\bafter\b|\bsince\b", plain)
        else "before"
        if re.search(r"\bbefore\b", plain)
        else "on"
        if days
        else ""
    )
    chosen = _chosen(mentions)
    title, topic, rest = _subject(plain, relation, mentions, found)
    return Question(
        text=text,
        relation=relation,
        title=title,
        topic=topic,
        topic_text=rest,
        bodies=tuple(e for e in chosen if e.kind == "organisation"),
        places=tuple(e for e in chosen if e.kind == "place"),
        people=tuple(e for e in chosen if e.kind == "person"),
        days=days,
        when=when,
        future=bool(re.search(r"\bwill\b|\bgoing to\b", plain)),
        wants=next((kind for kind, pattern in WANTS if pattern.search(plain)), ""),
        qualifier=_qualifier(plain),
    )


def _chosen(mentions: list[Mention]) -> list[Entity]:
    """One thing for each name: the most written about, which comes first."""
    return list(dict.fromkeys(m.entities[0] for m in mentions))


def _without(plain: str, found: list[dates.Found]) -> str:
    for f in reversed(found):
        plain = plain[: f.start] + " " + plain[f.end :]
    return plain


def _qualifier(plain: str) -> str:
    if "apolog" in plain:
        return (
            "apologies organisations"
            if re.search(r"^(?:which|what) (?:organi[sz]ations?|bodies|councils)", plain)
            else "apologies"
        )
    if re.search(r"\bboth\b", plain):
        return "both"
    if re.search(r"^(?:which|what) (?:organi[sz]ations?|bodies|councils)|from which\b", plain):
        return "organisations"
    return "absent" if re.search(r"\babsent\b|\bdid not attend\b", plain) else ""


def _subject(
    plain: str, relation: str, mentions: list[Mention], found: list[dates.Found]
) -> tuple[tuple[str, ...], tuple[str, ...], str]:
    """(stems of the post, stems of the topic, the topic's words): what is left when names, dates and question words are taken away."""
    tokens = tokens_of(_without(plain, found))
    names = {t for m in mentions for t in tokens[m.start : m.end]}
    left = [t for t in tokens if t not in names and t not in FILLER and not t.isdigit()]
    if relation not in ("role", "before", "chaired_meeting"):
        return (), tuple(content(" ".join(left), QUESTION_WORDS)), " ".join(left)
    title: list[str] = []
    topic: list[str] = []
    lead = any(t in LEADS for t in tokens)
    for token in left:
        token = VERBS.get(token, token)
        if token in LEADS:
            continue
        title.append(token)
    if lead and not any(re.fullmatch(POST, t) for t in title):
        topic, title = title, ["*lead"]
    return tuple(t if t == "*lead" else stem(t) for t in title), tuple(stem(t) for t in topic), " ".join(topic or title)


QUESTION_WORDS = frozenset(
    "decided agreed resolved approved decide agree resolve approve decision decisions resolution priorities priority "
    "aims aim concern concerns concerning strategy "
    "plan being done about regarding relate relates theme themes which attended attend sent apologies due asked whom "
    "through made taken".split()
)


def describe(question: Question) -> str:
    """How the question was understood, in plain words."""
    what = {
        "role": "who holds a "
                "post", "chaired_meeting": "who was in the chair at a "
                                           "meeting", "attendance": "who was at a "
                                                                    "meeting", "next_meeting": "the date of the next meeting", "facilitated": "who facilitated a meeting",
        "seats": "how many seats", "population": "the population", "members": "the members of a "
                                                                              "body", "decided": "what was decided", "actions": "what somebody is to do",
        "serves": "what serves an "
                  "aim", "person": "what a person "
                                   "does", "before": "who held a post "
                                                     "before", "priorities": "which aims concern a "
                                                                             "subject", "rule": "what the rules say",
        "definition": "what a term "
                      "means", "founders_without_seat": "which founders have no seat", "passage": "what the papers say",
    }[question.relation]  # fmt: skip
    parts = [what]
    if question.title and question.title != ("*lead",):
        parts.append(f"post: {question.topic_text}")
    elif question.topic_text:
        parts.append(f"about: {question.topic_text}")
    for label, things in (("body", question.bodies), ("place", question.places), ("person", question.people)):
        if things:
            parts.append(f"{label}: {', '.join(e.label for e in things)}")
    if question.days:
        parts.append(f"{question.when or 'on'}: {', '.join(long_date(d) for d in question.days)}")
    return "; ".join(parts)


def is_empty(text: str) -> bool:
    """Whether nothing is asked: no letters, or only words that carry no meaning."""
    return not content(text) and not words(text)
