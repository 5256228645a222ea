"""Rules against the record: what terms of reference ask of meetings, members, posts and seats, and whether it was so.

A verdict is "met" or "not met" only where the papers settle it. They are never all that there is, so what is missing is
named.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator

from convenor.graph.facts import Reader
from convenor.graph.model import Evidence
from convenor.graph.paper import short
from convenor.graph.quorum import judge, quorum_rules
from convenor.graph.record import Record, RuleText, Sitting, records
from convenor.graph.rules_meetings import frequency, notice, votes
from convenor.graph.rules_members import attendance, chair
from convenor.graph.rules_seats import founders_without_seat, review, seats
from convenor.graph.standing import Standing
from convenor.graph.store import Store
from convenor.graph.verdicts import CANNOT_TELL, Finding, Verdict
from convenor.graph.versions import InForce, in_force, versions


def check(store: Store, body: str | None = None, as_of: datetime.date | None = None) -> list[Verdict]:
    """Every rule that can be computed, of one body (by its id) or of all, against the record, as of a day (today).

    First what concerns each meeting, by day, then members, posts, seats and reviews. Empty where no body has rules.
    """
    day = (as_of or datetime.date.today()).isoformat()
    return [verdict for record in records(store, body) for verdict in _body(store, record, day)]


def _body(store: Store, record: Record, day: str) -> Iterator[Verdict]:
    found = versions(record)
    for sitting in record.sittings:
        if sitting.held and sitting.date <= day:
            yield from _meeting(store, record, sitting, in_force(found, sitting.date))
    now = in_force(found, day)
    if now is None:
        none = Finding("rules", CANNOT_TELL, "No paper has rules of this body.", ("its terms of reference",))
        yield _verdict(store, record, None, None, none)
        return
    for check_rules in (frequency, attendance, chair):
        for rule, finding in check_rules(store, record, now.version, day):
            yield _verdict(store, record, rule, now, finding)
    for rule, finding in review(found, day):
        yield _verdict(store, record, rule, None, finding)
    for finding in (*seats(record, day), *founders_without_seat(store, record)):
        yield _verdict(store, record, None, now, finding)


def _meeting(store: Store, record: Record, sitting: Sitting, now: InForce | None) -> Iterator[Verdict]:
    if now is None:
        return
    standing = Standing(store, record, sitting)
    for rule in quorum_rules(now.version):
        for finding in judge(standing, rule, now.version):
            yield _verdict(store, record, rule, now, finding, sitting, part=finding.rule != "quorum")
    for rule, finding in (*notice(record, now.version, sitting), *votes(record, now.version, sitting)):
        yield _verdict(store, record, rule, now, finding, sitting)


def _verdict(
    store: Reader,
    record: Record,
    rule: RuleText | None,
    now: InForce | None,
    finding: Finding,
    sitting: Sitting | None = None,
    part: bool = False,
) -> Verdict:
    """A finding with its sentences.

    By rules that were not in force, a rule as a whole is neither met nor broken; a part of one keeps its own verdict.
    """
    caveat = now.caveat if now else ""
    doubtful = bool(rule and now and now.needs and not part)
    needs = (*(now.needs if now and doubtful else ()), *finding.needs)
    return Verdict(
        rule=finding.rule,
        clause=rule.clause if rule else "",
        meeting=finding.meeting or (sitting.date if sitting else None),
        verdict=CANNOT_TELL if doubtful else finding.verdict,
        why=finding.why,
        note=caveat,
        needs=needs,
        evidence=store.cite(_once([*(finding.said or (rule.evidence if rule else ())), *finding.found])),
        body=record.body.label,
        subject=finding.subject,
        text=short(rule.text) if rule else "",
    )


def _once(spans: Iterable[Evidence]) -> list[Evidence]:
    return list(dict.fromkeys(spans))
