"""Rules on members and posts: attendance over a rolling window, the term and rotation of the chair."""

from __future__ import annotations

import datetime
import re
from collections import defaultdict
from collections.abc import Iterator

from convenor.graph.model import Evidence
from convenor.graph.paper import long_date
from convenor.graph.quads import parse_span
from convenor.graph.record import Attended, Post, Record, RuleText, Sitting
from convenor.graph.standing import named, office
from convenor.graph.store import Store
from convenor.graph.verdicts import CANNOT_TELL, MET, NOT_MET, Finding, plural
from convenor.graph.versions import Version

APPOINTED = """
SELECT ?decision ?text ?date ?span WHERE {
  ?decision a cv:Decision ; cv:decisionKind "appointment" ; cv:text ?text ; cv:inMeeting ?meeting .
  ?meeting cv:heldBy ?body . OPTIONAL { ?meeting dcterms:date ?date }
  GRAPH ?span { ?decision cv:text ?text }
}"""
_FOR_A_YEAR = re.compile(r"\bfor (?P<start>20\d\d)\s*[/–-]\s*(?P<end>(?:20)?\d\d)\b|\bfor the (?:coming|next|municipal|ensuing) year\b", re.I)  # fmt: skip
_LEAST_MEETINGS = 2  # below which a share of meetings says nothing
Judged = tuple[RuleText, Finding]


def attendance(_: Store, record: Record, version: Version, day: str) -> Iterator[Judged]:
    """For each member the share of meetings attended in the months up to the last recorded one."""
    rule = next((rule for rule in version.rules if "threshold_percent" in rule.data), None)
    sittings = [
        sitting for sitting in record.sittings if sitting.held and sitting.date <= day and len(sitting.date) == 10
    ]
    if rule is None or not sittings:
        return
    last = sittings[-1].date
    months = int(rule.data.get("window_months", 12))
    window = [sitting for sitting in sittings if sitting.date > _months_before(last, months)]
    people: dict[str, str] = {}
    for sitting in window:
        people |= {row.person: row.name for row in record.expected_at(sitting)}
    for person, name in sorted(people.items(), key=lambda each: (each[1], each[0])):
        yield rule, _attended(record, rule, window, person, name, last)


def _months_before(day: str, months: int) -> str:
    """The day so many months before, the last of its month where it is shorter."""
    date = datetime.date.fromisoformat(day)
    total = date.year * 12 + date.month - 1 - months
    year, month = divmod(total, 12)
    for last in (date.day, 30, 29, 28):
        try:
            return datetime.date(year, month + 1, last).isoformat()
        except ValueError:
            continue
    return day


def _attended(record: Record, rule: RuleText, window: list[Sitting], person: str, name: str, last: str) -> Finding:
    """A member's share of the meetings at which the record names the member in any way."""
    rows: list[tuple[Sitting, Attended]] = []
    for sitting in window:
        rows += [(sitting, row) for row in record.expected_at(sitting) if row.person == person]
    came = [sitting for sitting, row in rows if row.how == "present"]
    least = int(rule.data["threshold_percent"])
    spans = tuple(row.evidence[0] for _, row in rows if row.evidence)[:6]
    share = 100 * len(came) // len(rows)
    why = f"{name} was at {len(came)} of {plural(len(rows), 'meeting')} that name {name} up to {long_date(last)} ({share}%)."
    if len(rows) < _LEAST_MEETINGS:
        need = (
            f"the record of other meetings in the {rule.data.get('window_months', 12)} months up to {long_date(last)}"
        )
        return Finding(f"attendance: {least}%", CANNOT_TELL, why, (need,), spans, None, name)
    silent = [sitting for sitting in window if person not in {row.person for row in sitting.attended}]
    enough = 100 * len(came) >= least * len(rows)
    if silent and enough != (100 * len(came) >= least * len(window)):
        needs = tuple(f"whether {name} was at the meeting of {long_date(sitting.date)}" for sitting in silent)
        return Finding(f"attendance: {least}%", CANNOT_TELL, why, needs, spans, None, name)
    return Finding(f"attendance: {least}%", MET if enough else NOT_MET, why, (), spans, None, name)


def chair(store: Store, record: Record, version: Version, day: str) -> Iterator[Judged]:
    """Whether the term of the chair, and of the deputy, is as the rules have it, and whether it is over."""
    for rule in version.rules:
        years = rule.data.get("term_years")
        if rule.kind not in ("chair", "deputy chair") or not isinstance(years, int):
            continue
        wanted = "deputy chair" if rule.kind == "deputy chair" else "chair"
        elected = _appointed(store, record, wanted, day)
        yield rule, _elected(rule, elected, years) if elected else _nobody(wanted)
        holder = _holder(record, wanted, day)
        if holder:
            yield rule, _term(holder, wanted, years, day, store)


def _appointed(store: Store, record: Record, wanted: str, day: str) -> tuple[str, str, Evidence] | None:
    """(wording, day, span) of the last decision that elected or appointed to an office."""
    found = []
    for row in store.rows(APPOINTED, body=record.body.id):
        text, date = row["text"] or "", row["date"] or ""
        if office(text) == wanted and date <= day:
            found.append((date, text, parse_span(str(row["span"]))))
    if not found:
        return None
    date, text, span = max(found)
    return text, date, span


def _elected(rule: RuleText, elected: tuple[str, str, Evidence], years: int) -> Finding:
    text, date, span = elected
    name = f"{rule.kind}: term of {plural(years, 'year')}"
    term = _FOR_A_YEAR.search(text)
    when = f" on {long_date(date)}" if date else ""
    if term is None:
        why = f"Elected or appointed{when} without a term: “{text[:100]}”."
        return Finding(name, CANNOT_TELL, why, ("for how long the election was",), (span,), date or None)
    length = _years(term)
    why = f"Elected or appointed{when} for {plural(length, 'year')}: “{text[:100]}”; the rule says {plural(years, 'year')}."
    return Finding(name, MET if length == years else NOT_MET, why, (), (span,), date or None)


def _years(term: re.Match[str]) -> int:
    if not term["start"]:
        return 1
    end = term["end"] if len(term["end"]) == 4 else term["start"][:2] + term["end"]
    return max(1, int(end) - int(term["start"]))


def _nobody(wanted: str) -> Finding:
    return Finding(f"{wanted}: term", CANNOT_TELL, f"No paper records the election or appointment of a {wanted}.", (f"the election of the {wanted}",))  # fmt: skip


def _holder(record: Record, wanted: str, day: str) -> tuple[str, list[Post]] | None:
    """Who holds the office by the latest paper up to a day, and the posts that show it."""
    found: dict[str, list[Post]] = defaultdict(list)
    for person, own in record.posts.items():
        for post in own:
            if post.body == record.body.id and office(post.title) == wanted and post.status == "held":
                found[person] += [post] if any(date <= day for date in post.dates) else []
    latest = {
        person: max(date for post in posts for date in post.dates if date <= day)
        for person, posts in found.items()
        if posts
    }
    if not latest:
        return None
    person = max(latest, key=lambda each: (latest[each], each))
    return person, found[person]


def _term(holder: tuple[str, list[Post]], wanted: str, years: int, day: str, store: Store) -> Finding:
    """Whether the years since the holder was first seen are over."""
    posts = holder[1]
    first = min(date for post in posts for date in post.dates)
    who = posts[0].name
    ends = f"{int(first[:4]) + years:04}{first[4:]}"
    name = f"{wanted}: rotation after {plural(years, 'year')}"
    why = (
        f"{who} is first seen as {wanted} of {named(store.entity(posts[0].body))} on {long_date(first)}; "
        f"{plural(years, 'year')} from then end on {long_date(ends)}."
    )
    spans = tuple(post.evidence[0] for post in posts)[:3]
    if day <= ends:
        return Finding(name, MET, why, (), spans, None, who)
    need = f"who was {wanted} after {long_date(ends)}"
    return Finding(name, CANNOT_TELL, f"{why} No later paper names another.", (need,), spans, None, who)
