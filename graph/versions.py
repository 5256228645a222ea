"""Which text of a body's rules was in force on a day, and which is only proposed."""

from __future__ import annotations

from collections import defaultdict

import msgspec

from convenor.graph.model import Evidence
from convenor.graph.paper import long_date
from convenor.graph.record import Record, RuleText

_ON_COVERS = (
    "approved",
    "next_review_due",
    "status_of_text",
    "proposed_for",
)  # a cover says them in one sentence or several
_DRAFTS = frozenset({"draft", "proposed"})


class Version(msgspec.Struct, frozen=True):
    """The rules that one paper prints. `approved` is the day on its cover; where the text is a `proposed` revision, that is
    the day of the text before it. `since` is the day from which the text counts, "" where no paper says."""

    paper: str
    rules: tuple[RuleText, ...]
    approved: str = ""
    due: str = ""
    proposed: bool = False
    dated: str = ""
    evidence: tuple[Evidence, ...] = ()

    @property
    def since(self) -> str:
        """The day from which the text counts."""
        return "" if self.proposed else self.approved or self.dated

    def named(self) -> str:
        """The version in words."""
        if self.proposed:
            return f"the revision proposed{' on ' + long_date(self.dated) if self.dated else ''}"
        return (
            f"the text {'approved' if self.approved else 'dated'} {long_date(self.since)}" if self.since else "the text"
        )


class InForce(msgspec.Struct, frozen=True):
    """The version by which a day is judged; `caveat` says why it may not be the one in force ("" where it is), `needs` what
    would settle it."""

    version: Version
    caveat: str = ""
    needs: tuple[str, ...] = ()


def versions(record: Record) -> list[Version]:
    """The versions of a body's rules in the papers, the oldest first."""
    by_paper: dict[str, list[RuleText]] = defaultdict(list)
    for rule in record.rules:
        if rule.kind != "change":
            by_paper[rule.paper].append(rule)
    return sorted((_version(record, paper, rules) for paper, rules in by_paper.items()), key=_age)


def _age(version: Version) -> tuple[str, bool, str]:
    return version.dated or version.approved, version.proposed, version.paper


def _version(record: Record, paper: str, rules: list[RuleText]) -> Version:
    cover = next((rule for rule in rules if rule.kind == "version" or "approved" in rule.data), None)
    data = {key: rule.data[key] for rule in reversed(rules) for key in _ON_COVERS if key in rule.data}
    data |= {key: value for key, value in (cover.data if cover else {}).items() if key in _ON_COVERS}
    due = data.get("next_review_due") or next(
        (r.data["next_review_due"] for r in rules if "next_review_due" in r.data), ""
    )
    date, status = record.papers.get(paper, ("", ""))
    proposed = data.get("status_of_text") == "proposed revision" or status in _DRAFTS
    dated = data.get("proposed_for", "") or ("" if proposed and date < data.get("approved", "") else date)
    spans = cover.evidence if cover else ()
    return Version(paper, tuple(rules), data.get("approved", ""), due, proposed, dated, spans)


def in_force(found: list[Version], day: str) -> InForce | None:
    """The version that counts on a day, or, where the papers do not have it, the nearest with a caveat; None without any."""
    if not found:
        return None
    counting = [version for version in found if version.since and version.since <= day]
    if counting:
        return InForce(max(counting, key=lambda version: version.since))
    proposed = [version for version in found if version.proposed]
    nearest = proposed[0] if proposed else found[0]
    before = next((version.approved for version in found if version.proposed and version.approved), "")
    if proposed and before and before <= day:
        need = f"the terms of reference approved on {long_date(before)}"
        caveat = f"Judged by {nearest.named()}, which was not in force on {long_date(day)}; the papers do not have the text approved on {long_date(before)}."
        return InForce(nearest, caveat, (need,))
    if nearest.proposed:
        caveat = f"Judged by {nearest.named()}, which no paper shows to be in force on {long_date(day)}."
        return InForce(nearest, caveat, (f"the terms of reference in force on {long_date(day)}",))
    if not nearest.since:
        caveat = f"Judged by a text that does not say since when it counts; whether it did on {long_date(day)} is not stated."
        return InForce(nearest, caveat)
    caveat = f"Judged by {nearest.named()}, which came after {long_date(day)}; the papers have no rules of that day, and the body may not have existed."
    return InForce(nearest, caveat, (f"the terms of reference in force on {long_date(day)}",))
