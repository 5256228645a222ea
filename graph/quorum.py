"""The quorum of a meeting: each condition that the rules set, judged by who was there and for whom."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Any

import msgspec

from convenor.graph.model import Evidence
from convenor.graph.paper import long_date
from convenor.graph.record import Attended, RuleText
from convenor.graph.standing import Hat, Standing, is_founders, is_members, is_office, is_others
from convenor.graph.verdicts import CANNOT_TELL, MET, NOT_MET, Finding, listed, plural, together
from convenor.graph.versions import Version

Condition = dict[str, Any]


def quorum_rules(version: Version) -> list[RuleText]:
    """The clauses that set a quorum; conditions of a list are part of the clause above them."""
    asks = {"all_of", "any_of", "at_least", "at_least_percent", "at_least_share"}
    return [
        rule
        for rule in version.rules
        if rule.kind == "quorum" and asks & rule.data.keys() and "part_of" not in rule.data
    ]


def judge(standing: Standing, rule: RuleText, version: Version) -> list[Finding]:
    """One finding for each condition of a clause, and after them the clause as a whole where it has several."""
    if not standing.record.members_at(standing.sitting):
        missing = f"who was present on {long_date(standing.sitting.date)}"
        return [
            Finding("quorum", CANNOT_TELL, "No paper lists who was present.", (missing,), standing.sitting.evidence)
        ]
    conditions: list[Condition] = rule.data.get("all_of") or [rule.data]
    present = _counting(standing, version)
    found: list[Finding] = []
    for at, condition in enumerate(conditions):
        said = _sentence(rule, conditions, at)
        for each in _condition(standing, condition, present, conditions[:at]):
            found.append(msgspec.structs.replace(each, said=said))
    if len(found) == 1:
        return [Finding("quorum", found[0].verdict, found[0].why, found[0].needs, found[0].found)]
    verdict = together(each.verdict for each in found)
    counts = {kind: sum(each.verdict == kind for each in found) for kind in (MET, NOT_MET, CANNOT_TELL)}
    why = f"Of {len(found)} conditions {counts[MET]} met, {counts[NOT_MET]} not met, {counts[CANNOT_TELL]} not to be told."
    needs = tuple(dict.fromkeys(need for each in found for need in each.needs))
    return [*found, Finding("quorum", verdict, why, needs, standing.sitting.evidence)]


def _sentence(rule: RuleText, conditions: Sequence[Condition], at: int) -> tuple[Evidence, ...]:
    """The line of a list that sets a condition, where each condition has one: the sentences stand in the list's order."""
    lines = rule.evidence
    return (lines[at],) if len(lines) == len(conditions) > 1 else ()


def _counting(standing: Standing, version: Version) -> list[Attended]:
    """The members present; deputies among them unless the rules say that they do not count."""
    deputies = [rule for rule in version.rules if "deput" in rule.text.lower() and "not count" in rule.text.lower()]
    rows = standing.record.members_at(standing.sitting)
    return [row for row in rows if not (row.instead and deputies)]


def _condition(
    standing: Standing, condition: Condition, present: Sequence[Attended], before: Sequence[Condition]
) -> Iterator[Finding]:
    if "any_of" in condition:
        yield _any(standing, [str(name) for name in condition["any_of"]], present)
    elif "all_of" in condition:
        for part in condition["all_of"]:
            yield from _condition(standing, part, present, before)
    else:
        noun = str(condition.get("of", "members"))
        share = _share(condition)
        yield _of_all(standing, noun, share, present) if share else _number(standing, condition, noun, present, before)
        yield from _included(standing, condition, noun, present)


def _included(standing: Standing, condition: Condition, noun: str, present: Sequence[Attended]) -> Iterator[Finding]:
    parts: list[Condition] = condition.get("including", [])
    asked = sum(int(part.get("at_least", 0)) for part in parts)
    if condition.get("at_least") and asked > int(condition["at_least"]):
        why = f"The rule contradicts itself: it asks for {condition['at_least']} {noun}, and for {asked} among them."
        yield Finding(f"quorum: {noun}", CANNOT_TELL, why, ("which of the two numbers is meant",))
        return
    for part in parts:
        yield from _condition(standing, part, present, [])


def _any(standing: Standing, names: Sequence[str], present: Sequence[Attended]) -> Finding:
    rule = f"quorum: {' or '.join(names)}"
    for name in names:
        sure, _ = standing.sorted_out(name, present)
        if sure:
            row, hat = sure[0]
            return Finding(rule, MET, f"{row.name} was present, {_as(hat)}.", (), (*row.evidence, *hat.evidence))
    likely = [
        (row, hat) for row in present for hat in standing.hats(row) if any(standing.fits(name, hat) for name in names)
    ]
    if likely:
        row, hat = likely[0]
        why = f"{row.name} was present, {_as(hat)}; no paper says that {row.name} was so on that day."
        needs = (f"who was {' or '.join(names)} on {long_date(standing.sitting.date)}",)
        return Finding(rule, CANNOT_TELL, why, needs, (*row.evidence, *hat.evidence))
    why = f"No paper says who of the {len(present)} present was {' or '.join(names)}."
    return Finding(
        rule,
        CANNOT_TELL,
        why,
        (f"who was {' or '.join(names)} on {long_date(standing.sitting.date)}",),
        standing.sitting.evidence,
    )


def _as(hat: Hat) -> str:
    what = ", ".join(filter(None, (hat.title, hat.label)))
    seen = f" ({long_date(hat.seen)})" if hat.seen else " (undated)"
    return f"{what}{seen}" if what else f"seen{seen}"


def _share(condition: Condition) -> Fraction | None:
    if "at_least_percent" in condition:
        return Fraction(int(condition["at_least_percent"]), 100)
    if "at_least_share" in condition:
        return Fraction(str(condition["at_least_share"]))
    return None


def _of_all(standing: Standing, noun: str, share: Fraction, present: Sequence[Attended]) -> Finding:
    """A share of all members, which needs their number: the seats of the table, where the noun means members."""
    rule = f"quorum: {_percent(share)} of {noun}"
    spans = tuple(span for row in present for span in row.evidence[:1])[:6]
    seats = len(standing.record.seats)
    if not seats:
        why = f"{plural(len(present), 'member')} present; no paper says how many {noun} there are."
        return Finding(rule, CANNOT_TELL, why, (f"how many {noun} there are",), spans)
    least = math.ceil(share * seats)
    fact = f"{len(present)} present; {_percent(share)} of {seats} seats is {least}"
    if is_members(noun):
        verdict = MET if len(present) >= least else NOT_MET
        return Finding(rule, verdict, f"{fact}.", (), spans)
    enough = "enough" if len(present) >= least else "not enough"
    why = f"{fact}, so there were {enough} if each seat is one of the {noun}; the rules do not say what {noun} are."
    return Finding(
        rule, CANNOT_TELL, why, (f"whether {noun} are the {seats} seats, or the bodies that hold them",), spans
    )


def _percent(share: Fraction) -> str:
    return f"{int(share * 100)}%" if (share * 100).denominator == 1 else str(share)


def _number(
    standing: Standing, condition: Condition, noun: str, present: Sequence[Attended], before: Sequence[Condition]
) -> Finding:
    """A number of members, of others, of founders, of people of a body or with a title."""
    least = int(condition["at_least"])
    rule = f"quorum: {least} {noun}"
    if is_members(noun) and not is_office(noun):
        spans = tuple(span for row in present for span in row.evidence[:1])[:6]
        verdict = MET if len(present) >= least else NOT_MET
        return Finding(rule, verdict, f"{len(present)} present; {least} needed.", (), spans)
    if is_others(noun):
        sure, maybe = _others(standing, present, before)
    else:
        sure, maybe = standing.sorted_out(noun, present)
    return _counted(standing, rule, noun, least, sure, maybe)


def _others(
    standing: Standing, present: Sequence[Attended], before: Sequence[Condition]
) -> tuple[list[tuple[Attended, Hat]], list[Attended]]:
    """Those whom none of the conditions before counts."""
    nouns = [str(each["of"]) for each in before if "at_least" in each and not is_members(str(each["of"]))]
    sure: list[tuple[Attended, Hat]] = []
    maybe: list[Attended] = []
    for row in present:
        hats = [hat for hat in standing.hats(row) if hat.body not in ("", standing.record.body.id)]
        certain = [hat for hat in hats if hat.sure]
        if any(standing.fits(noun, hat) for noun in nouns for hat in certain):
            continue
        if certain and not any(standing.fits(noun, hat) for noun in nouns for hat in hats):
            sure.append((row, certain[0]))
        else:
            maybe.append(row)
    return sure, maybe


def _counted(
    standing: Standing, rule: str, noun: str, least: int, sure: list[tuple[Attended, Hat]], maybe: list[Attended]
) -> Finding:
    """Sure ones enough: met. Sure and possible ones together too few: not met. Else it cannot be told, and why."""
    each = (
        {hat.body: (row, hat) for row, hat in reversed(sure)}
        if is_founders(noun)
        else {row.person: (row, hat) for row, hat in sure}
    )
    rows = sorted(each.values(), key=lambda pair: pair[0].name)
    spans = tuple(span for row, hat in rows for span in (*row.evidence[:1], *hat.evidence[:1]))
    known = "; ".join(f"{row.name}, {_as(hat)}" for row, hat in rows)
    counted = f"{len(rows)} known to be present{': ' + known if known else ''}."
    if len(rows) >= least:
        return Finding(rule, MET, counted, (), spans)
    if len(rows) + len(maybe) < least:
        return Finding(
            rule,
            NOT_MET,
            f"{counted} {least} needed, and {plural(len(maybe), 'other')} at most could be one.",
            (),
            spans,
        )
    names = [row.name for row in maybe]
    why = f"{counted} {least} needed. The record does not say for whom {listed(names)} sat."
    return Finding(
        rule,
        CANNOT_TELL,
        why,
        tuple(_needs(standing, noun, maybe)),
        (*spans, *(row.evidence[0] for row in maybe if row.evidence)),
    )


def _needs(standing: Standing, noun: str, maybe: Sequence[Attended]) -> Iterator[str]:
    """What would settle each: with the body under which another paper shows the person."""
    day = long_date(standing.sitting.date)
    for row in maybe:
        hats = [hat for hat in standing.hats(row) if hat.body not in ("", standing.record.body.id)]
        fitting = next((hat for hat in hats if standing.fits(noun, hat)), None) or next(iter(hats), None)
        seen = (
            f" ({(fitting.seen and 'on ' + long_date(fitting.seen)) or 'elsewhere'} listed as {_listed_as(fitting)})"
            if fitting
            else ""
        )
        yield f"for whom {row.name} sat on {day}{seen}"


def _listed_as(hat: Hat) -> str:
    return ", ".join(filter(None, (hat.title, hat.label))) or "a member"
