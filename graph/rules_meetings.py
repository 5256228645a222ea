"""Rules on meetings: how often, with what notice, how votes are carried."""

from __future__ import annotations

import datetime
from collections import Counter, defaultdict
from collections.abc import Iterator
from fractions import Fraction

from convenor.graph.model import Evidence
from convenor.graph.paper import long_date
from convenor.graph.quads import parse_span
from convenor.graph.record import Record, RuleText, Sitting
from convenor.graph.store import Store
from convenor.graph.verdicts import CANNOT_TELL, MET, NOT_MET, Finding, listed, plural
from convenor.graph.versions import Version
from convenor.graph.workdays import clear_days_between, working_days_before

_SHARES = {"simple": Fraction(1, 2), "absolute": Fraction(1, 2), "two-thirds": Fraction(2, 3), "two thirds": Fraction(2, 3),
           "three-quarters": Fraction(3, 4), "three quarters": Fraction(3, 4)}  # fmt: skip
Judged = tuple[RuleText, Finding]


def frequency(_: Store, record: Record, version: Version, day: str) -> Iterator[Judged]:
    """How many meetings a year the papers record; fewer than asked settles nothing, for papers may be missing."""
    held: dict[str, list[Sitting]] = defaultdict(list)
    for sitting in record.sittings:
        if sitting.held and sitting.date <= day:
            held[sitting.date[:4]].append(sitting)
    for rule in version.rules:
        least = rule.data.get("at_least") if rule.kind == "frequency" else None
        if not isinstance(least, int):
            continue
        for year, sittings in sorted(held.items()):
            days = listed([long_date(sitting.date) for sitting in sittings])
            spans = tuple(span for sitting in sittings for span in sitting.evidence[:1])
            why = f"The papers record {plural(len(sittings), 'meeting')} in {year}: {days}; {least} are asked for."
            if len(sittings) >= least:
                yield rule, Finding("frequency", MET, why, (), spans, year)
            else:
                need = f"whether there were {plural(least - len(sittings), 'further meeting')} in {year}"
                yield rule, Finding("frequency", CANNOT_TELL, why, (need,), spans, year)


def notice(record: Record, version: Version, sitting: Sitting) -> Iterator[Judged]:
    """The day by which papers had to be out, and whether any paper says when they were."""
    keys = ("working_days_before", "clear_days_before", "days_before")
    for rule in version.rules:
        key = next((key for key in keys if key in rule.data), None)
        if key is None or len(sitting.date) != 10:
            continue
        meeting, count = datetime.date.fromisoformat(sitting.date), int(rule.data[key])
        latest = _latest(key, meeting, count)
        what = str(rule.data.get("what", "papers"))
        issued = _issued(record, sitting)
        name = f"notice: {what}, {count} {key.removesuffix('_before').replace('_', ' ')}"
        if issued is None:
            why = f"They had to be out by {long_date(latest.isoformat())}. No paper says when they were."
            need = f"when the {what} for {long_date(sitting.date)} went out"
            yield rule, Finding(name, CANNOT_TELL, why, (need,), sitting.evidence)
        else:
            out, span = issued
            verdict = MET if out <= latest else NOT_MET
            why = f"They were out on {long_date(out.isoformat())}, and had to be by {long_date(latest.isoformat())}."
            yield rule, Finding(name, verdict, why, (), (span, *sitting.evidence))


def _latest(key: str, meeting: datetime.date, count: int) -> datetime.date:
    """The last day on which papers may go out."""
    if key == "working_days_before":
        return working_days_before(meeting, count)
    back = datetime.timedelta(days=1)
    day = meeting - back
    if key == "clear_days_before":
        while clear_days_between(day, meeting) < count:
            day -= back
        return day
    return meeting - datetime.timedelta(days=count)


def _issued(record: Record, sitting: Sitting) -> tuple[datetime.date, Evidence] | None:
    """When an agenda or notice of the body that fits the meeting is dated: within the ten weeks before it."""
    found = []
    for date, span in record.issued:
        if len(date) == 10 and date < sitting.date:
            day = datetime.date.fromisoformat(date)
            if (datetime.date.fromisoformat(sitting.date) - day).days <= 70:
                found.append((day, span))
    return max(found, default=None)


def votes(record: Record, version: Version, sitting: Sitting) -> Iterator[Judged]:
    """Whether what was carried had the majority that the rules ask for."""
    rule = next((rule for rule in version.rules if "majority" in rule.data), None)
    if rule is None:
        return
    share = next((each for name, each in _SHARES.items() if name in str(rule.data["majority"])), Fraction(1, 2))
    seen: Counter[str] = Counter()
    for row in record.votes.get(sitting.iri, ()):
        seen[str(row["decision"])] += 1
        if seen[str(row["decision"])] > 1:
            continue
        yield rule, _vote(row, share)


def _vote(row: dict[str, str | None], share: Fraction) -> Finding:
    ayes, noes = int(row["for"] or 0), int(row["against"] or 0)
    span = (parse_span(str(row["span"])),)
    total = ayes + noes
    text = (row["text"] or "")[:80]
    counted = f"{ayes} for and {noes} against “{text}”"
    carried = row["outcome"] in ("carried", None)
    if total and ayes == noes and carried:
        return Finding(
            "voting", CANNOT_TELL, f"{counted}: equal, yet carried.", ("whether the Chair gave a casting vote",), span
        )
    enough = (
        bool(total) and Fraction(ayes, total) > share
        if share == Fraction(1, 2)
        else bool(total) and Fraction(ayes, total) >= share
    )
    return Finding(
        "voting", MET if enough == carried else NOT_MET, f"{counted}, {row['outcome'] or 'carried'}.", (), span
    )
