"""What changed between two texts of a body's rules: clauses that are new, gone, or worded anew."""

from __future__ import annotations

import re
from collections import defaultdict

import msgspec

from convenor.graph import dates
from convenor.search.answers import Answer, Item, counted, listed, long_date
from convenor.search.asked import Asked
from convenor.search.desk import listing, span_of
from convenor.search.rules import RULES, Rule, rules
from convenor.search.times import fits
from convenor.search.words import stems

_COVER = re.compile(r"^(?:approved|adopted|agreed|dated|version|terms of reference|constitution)\b", re.I)
LONG = 12  # words from which a line that begins like a cover's is a clause
SAME_CLAUSE = 0.5  # share of words that two wordings of one clause have in common
MOST = 12


class Text(msgspec.Struct, frozen=True):
    """The rules of a body as one paper prints them."""

    paper: str
    title: str
    day: str
    rules: tuple[Rule, ...]


def answer(asked: Asked) -> Answer:
    """The clauses in which the latest text differs from the one before it, or the texts of the two days asked for."""
    found = _texts(asked)
    noted = [rule for rule in _of_body(asked) if rule.kind == "change"]
    if len(found) < 2:
        near = [_item(asked, rule, "") for rule in noted[:4]]
        if near:
            query = asked.desk.shown(listing(RULES, "rule", (rule.id for rule in noted)))
            return asked.partly("; ".join(item.text for item in near) + ".", near, query)
        return asked.refused("They hold no two texts of the same rules to compare.")
    old, new = found[-2], found[-1]
    told = _differences(asked, old, new)
    if not told:
        return asked.refused(f"The clauses of {_called(old)} and {_called(new)} are the same.")
    query = asked.desk.shown(listing(RULES, "rule", (item.id for item in told)))
    heads = listed([item.text[:90].rstrip(".;, ") for item in told], 4)
    text = f"{counted(len(told), 'difference')} between {_called(old)} and {_called(new)}: {heads}."
    return asked.answered(text, told[:MOST], query)


def _of_body(asked: Asked) -> list[Rule]:
    bodies = {body.id for body in asked.question.bodies}
    return [rule for rule in rules(asked.desk) if not bodies or rule.body in bodies]


def _texts(asked: Asked) -> list[Text]:
    """The texts of the rules of one body, the oldest first; of the days asked for where two are given."""
    by_paper: dict[tuple[str | None, str], list[Rule]] = defaultdict(list)
    for rule in _of_body(asked):
        for paper in {span_of(span).document for span in rule.spans}:
            if rule.kind not in ("change", "version"):
                by_paper[rule.body, paper].append(rule)
    several: dict[str | None, list[Text]] = defaultdict(list)
    for (body, paper), theirs in by_paper.items():
        document = asked.desk.knowledge.documents[paper]
        cover = [rule for rule in theirs if _COVER.match(rule.text) and len(rule.text.split()) < LONG]
        approved = next((day for rule in cover if (day := dates.first(rule.text))), "")
        clauses = tuple(rule for rule in theirs if rule not in cover)
        several[body].append(Text(paper, document.title, approved or document.date or "", clauses))
    best = max(several.values(), key=len, default=[])
    days = asked.question.days
    chosen = [text for text in best if any(fits(text.day, day) for day in days)] if len(days) > 1 else best
    return sorted(chosen, key=lambda text: (text.day, text.paper))


def _differences(asked: Asked, old: Text, new: Text) -> list[Item]:
    same = {rule.id for rule in old.rules} & {rule.id for rule in new.rules}
    before = [rule for rule in old.rules if rule.id not in same]
    out: list[Item] = []
    for rule in [rule for rule in new.rules if rule.id not in same]:
        twin = max(before, key=lambda other: _alike(rule, other), default=None)
        if twin is not None and _alike(rule, twin) >= SAME_CLAUSE:
            before.remove(twin)
            if _alike(rule, twin) < 1.0:
                out.append(_item(asked, rule, f"before: {twin.text}", twin))
        else:
            out.append(_item(asked, rule, "new"))
    return [*out, *(_item(asked, rule, "no longer there") for rule in before)]


def _alike(one: Rule, other: Rule) -> float:
    """The share of words that two clauses have in common."""
    mine, theirs = stems(one.text), stems(other.text)
    return len(mine & theirs) / max(1, len(mine | theirs))


def _item(asked: Asked, rule: Rule, what: str, twin: Rule | None = None) -> Item:
    clause = f"clause {rule.clause}" if rule.clause else ""
    detail = "; ".join(x for x in (what, clause, asked.desk.label(rule.body)) if x)
    return asked.item(rule.text, "rule", rule.id, detail, spans=[*rule.spans, *(twin.spans if twin else ())])


def _called(text: Text) -> str:
    return f"the text of {long_date(text.day)}" if text.day else f"“{text.title}”"
