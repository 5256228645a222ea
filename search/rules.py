"""What terms of reference say on a point: the clause of that kind that shares most words with the question."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

import msgspec

from convenor.graph.sentences import sentences
from convenor.search.amounts import kind_of
from convenor.search.answers import Answer, Item, listed, sentence
from convenor.search.asked import Asked
from convenor.search.desk import Desk, holding, listing, span_of
from convenor.search.words import STOP, content, likeness, share, stem

RULES = """
SELECT ?rule ?kind ?clause ?text ?data ?body ?span WHERE {
  #ONLY
  ?rule a cv:Rule ; cv:text ?text . OPTIONAL { ?rule cv:structured ?data } OPTIONAL { ?rule cv:ruleKind ?kind }
  OPTIONAL { ?rule cv:clause ?clause } OPTIONAL { ?rule cv:ruleOf ?body } GRAPH ?span { ?rule cv:text ?text }
}"""
KINDS = {
    "quor": "quorum", "cast": "voting", "tied": "voting", "vot": "voting", "consensu": "voting", "notic": "notice",
    "issu": "notice", "ahead": "notice", "publish": "public", "deput": "deputies", "often": "frequency",
    "miss": "attendance", "paper": "notice", "how many (?:meetings|times)": "frequency",
    "how often (?:must|should|shall|does|do|has|have) (?:(?:an?|the|each|every) )?members?": "attendance",
    "how many (?:people|members|councillors|trustees|governors)": "membership",
}  # fmt: skip
# Set on the shared questions and our own: clauses that answer score .78 and more, those that only share a word up to
# .72. A clause of no kind must do better, one of another kind better still.
ENOUGH, ENOUGH_WITHOUT_KIND, ENOUGH_OF_OTHER_KIND = 0.75, 1.0, 1.1
SURE = 0.75  # of the words of a question, as clauses that answer hold .8 and more: below, the clause is told as what comes near
AS_GOOD = 0.3  # within this of the best, another body's clause may be the one that is meant
NOT = re.compile(r"\b(?:not|no|none|without|in?quorate|unless)\b", re.I)
GATHERING = re.compile(r"\b(?:annual|agm|egm|extraordinary|sub-?\w+|committee|panel)\b")  # that a quorum may be of
NAMES = re.compile(
    r"\b[A-Z][a-z]+(?: (?:and |of |for |of the )?[A-Z][a-z]+)+"
)  # of several words; "and the" begins another
MAY = re.compile(
    r"(?:is|are|can|may|must|does|do) (?:the |an? |any )?(?P<whom>(?:[\w’'-]+ ){1,4}?)(?:be )?(?:allowed|able|entitled|permitted|eligible|vote|have (?:a|one|the) vote)\b",
    re.I,
)
SHORT = 140  # code points of a clause that is given whole
POINTS = 6  # points below a clause that are given with it
NUMBER = re.compile(r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|third|half|quarter)\b", re.I)
HOW_MANY = re.compile(rf"{NUMBER.pattern}|\b(?:majority|all|every)\b", re.I)
_EVEN = re.compile(r"\b(?:tie[ds]?|casting|equal(?:ity|ly)?|even(?:ly)?|split|deadlock\w*)\b")
_NO_QUORUM = re.compile(r"\b(?:no|not|without|lack of) (?:a )?quor\w+|\binquorate\b|\bquorum is not\b")
_LEADS_IN = 1.0  # taken from a clause that only leads in its list: what it says stands below it
_ASKED = ("need", "needed", "happen", "happens", "more", "than", "many", "often")


class Rule(msgspec.Struct, kw_only=True):
    """A clause that binds, with its kind and its form as data where it has one."""

    id: str
    text: str
    kind: str = ""
    clause: str = ""
    data: str = ""
    body: str | None = None
    spans: list[str] = msgspec.field(default_factory=list)


def rules(desk: Desk) -> list[Rule]:
    """Every clause of the graph."""
    return desk.kept("rules", _rules)


def _rules(desk: Desk) -> list[Rule]:
    found: dict[str, Rule] = {}
    for row in desk.rows(RULES):
        known = found.setdefault(str(row["rule"]), Rule(id=str(row["rule"]), text=row["text"] or "", body=row["body"]))
        known.kind, known.clause, known.data = row["kind"] or "", row["clause"] or "", row["data"] or ""
        if row["span"] and row["span"] not in known.spans:
            known.spans.append(row["span"])
    return list(found.values())


def answer(asked: Asked) -> Answer | None:
    """The clause that answers; None where no clause comes near.

    A refusal where the body asked about has no rules in these papers, or the clause speaks of others than those asked
    about. Where no body is named and the rules of several answer, all of them are given, and none as certain.
    """
    bodies = {body.id for body in asked.question.bodies}
    if bodies and not bodies & {rule.body for rule in rules(asked.desk)}:
        return asked.refused(f"No paper gives rules of {listed([body.label for body in asked.question.bodies])}.")
    among = [rule for rule in rules(asked.desk) if not bodies or rule.body in bodies]
    best = _best(
        asked, [rule for rule in among if _on_the_point(rule, _kinds(asked), asked.shape) and _tells(asked, rule)]
    )
    if not best:
        return None
    told = [_item(asked, rule) for rule in best]
    query = asked.desk.shown(listing(RULES, "rule", [rule.id for rule in best]))
    if len(best) == 1:
        whom = _whom(asked)
        if whom and not _is_of(whom, best[0]):
            return asked.refused(f"No clause says so of {' '.join(whom)}.", told)
        tell = asked.answered if whom or _is_said(asked, best[0]) else asked.by_meaning
        return tell(told[0].text, told, query)
    text = " ".join(
        f"{asked.desk.label(rule.body)}: {sentence(item.text)}" for rule, item in zip(best, told, strict=True)
    )
    return asked.partly(text, told, query)


def _whom(asked: Asked) -> list[str]:
    """The words for those of whom it is asked what they may do."""
    whom = MAY.match(asked.shape)
    return [word for word in whom["whom"].split() if word not in STOP] if whom else []


def _is_of(whom: Sequence[str], rule: Rule) -> bool:
    """Whether a clause speaks of those of whom it is asked: by their words, or by the words of which theirs are the first letters."""
    letters = {"".join(filter(str.isupper, name)).lower() for name in NAMES.findall(rule.text)}
    return share(map(stem, whom), rule.text) == 1 or (len(whom) == 1 and whom[0].removesuffix("s") in letters)


def _is_said(asked: Asked, rule: Rule) -> bool:
    """Whether a clause holds nearly all words of a question, or sets the quorum that is asked for in other words."""
    gathering = GATHERING.search(asked.shape)
    of_it = "quorum" in _kinds(asked) and (not gathering or gathering[0] in rule.text.lower())
    return of_it or likeness(_words(asked), rule.text) >= SURE


def _best(asked: Asked, among: Sequence[Rule]) -> list[Rule]:
    """The best clause of the best body, and of each other body that has one about as good."""
    scored = sorted(((_score(asked, rule), rule.id, rule) for rule in among), key=lambda row: (-row[0], row[1]))
    scored = [row for row in scored if row[0] >= _enough(row[2], _kinds(asked))]
    by_body = {rule.body: (score, rule) for score, _, rule in reversed(scored)}
    ordered = sorted(by_body.values(), key=lambda row: -row[0])
    return [rule for score, rule in ordered if score >= ordered[0][0] - AS_GOOD][:4]


def _on_the_point(rule: Rule, kinds: set[str], asked_shape: str) -> bool:
    """Whether a clause may answer: on a quorum only one that sets it.

    Not one on a majority or on what happens without, nor one that only says who counts, unless that is asked too. On a
    tie, or on who may vote, only one that speaks of it.
    """
    if _EVEN.search(asked_shape) and not _EVEN.search(rule.text.lower()):
        return False
    if "voting" in kinds and MAY.match(asked_shape) and "vot" not in rule.text.lower():
        return False
    if "quorum" not in kinds:
        return True
    return rule.kind == "quorum" and (kinds != {"quorum"} or '"counts_for"' not in rule.data)


def _tells(asked: Asked, rule: Rule) -> bool:
    """Whether a clause says something, and a number or a list where one is asked for; a heading that asks says nothing."""
    said, kind = rule.text.rstrip(), kind_of(asked.shape)
    held = HOW_MANY if asked.shape.startswith("how many") else kind.held if kind else None
    return not said.endswith("?") and (held is None or said.endswith((":", ":-")) or held.search(said) is not None)


def _item(asked: Asked, rule: Rule) -> Item:
    detail = "; ".join(x for x in (f"clause {rule.clause}" if rule.clause else "", asked.desk.label(rule.body)) if x)
    points = _points(asked, rule)
    text = (
        f"{rule.text}{points}" if points else _core(_words(asked), rule.text)
    )  # with the words that lead in its points
    return asked.item(text, "rule", rule.id, detail, spans=rule.spans)


def _points(asked: Asked, rule: Rule) -> str:
    """The points below a clause that ends with a colon, in a line."""
    if not rule.text.rstrip().endswith(":") or not rule.spans:
        return ""
    span = span_of(rule.spans[0])
    document = asked.desk.knowledge.documents[span.document]
    below = [b for b in document.blocks if b.start > span.start]
    numbered = bool(below) and below[0].marker[:1].isdigit()
    alike = takewhile(lambda b: b.kind == "item" and b.marker[:1].isdigit() == numbered, below)  # up to the next clause
    points = list(alike)[:POINTS]
    return f" {'; '.join(document.text[b.start : b.end].strip(' ;.') for b in points)}" if points else ""


def _words(asked: Asked) -> list[str]:
    plain = " ".join(token for token in asked.shape.split() if token.islower())
    return content(plain, _ASKED) or content(asked.question.text)


def _kinds(asked: Asked) -> set[str]:
    """The kinds of clause that a question is about."""
    if _NO_QUORUM.search(asked.shape):
        return {"inquorate meeting"}
    kinds = {kind for start, kind in KINDS.items() if re.search(rf"\b{start}", asked.shape)}
    kinds -= {"membership"} if "quorum" in kinds else set()
    return kinds - {"frequency"} if "attendance" in kinds else kinds


def _enough(rule: Rule, kinds: set[str]) -> float:
    """What a clause must score."""
    if not kinds or rule.kind in kinds:
        return ENOUGH
    return ENOUGH_WITHOUT_KIND if rule.kind in ("", "clause") else ENOUGH_OF_OTHER_KIND


def _score(asked: Asked, rule: Rule) -> float:
    hits = holding(asked.desk.search(asked.question.text, 12), span_of(rule.spans[0]))
    inside = max((hit.score for hit in hits), default=0.0)
    of_kind = 0.5 if rule.kind in _kinds(asked) else 0.0
    alike = NOT.search(asked.shape) is not None and NOT.search(rule.text) is not None
    adds = of_kind + _computes(asked, rule) + (0.4 if alike else 0.0)
    whom = _whom(asked)
    adds += 0.4 if of_kind and whom and _is_of(whom, rule) else 0.0
    leads_in = _LEADS_IN if rule.text.rstrip().endswith((":", ":-")) else 0.0
    return likeness(_words(asked), rule.text) + 0.6 * inside + adds - leads_in


def _computes(asked: Asked, rule: Rule) -> float:
    """A clause that gives the number itself answers "how many" better than one that only speaks of the subject."""
    if not NUMBER.search(rule.text) or not (asked.question.wants == "number" or "quorum" in asked.shape):
        return 0.0
    shares = "quor" in asked.shape and ("at_least_percent" in rule.data or "at_least_share" in rule.data)
    return 0.9 if shares else 0.4


def _core(wanted: Sequence[str], text: str) -> str:
    """The sentence of a long clause that shares most words with the question."""
    spans = sentences(text, 0, len(text))
    if len(spans) <= 1 or len(text) <= SHORT:
        return text
    return max((text[a:b] for a, b in spans), key=lambda said: (likeness(wanted, said), -len(said)))


def was_met(asked: Asked) -> Answer:
    """Whether a rule was kept at a meeting: not said here, the clause is what comes near."""
    near = [_item(asked, rule) for rule in _best(asked, rules(asked.desk))]
    return asked.refused("No record says whether it was; the rule and the attendance are what there is.", near)
