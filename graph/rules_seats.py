"""Seats and who holds them, founders without a seat, and reviews that are due."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from convenor.graph.facts import Reader
from convenor.graph.names import body_key, normalise
from convenor.graph.paper import long_date
from convenor.graph.record import Post, Record, RuleText, SeatText
from convenor.graph.standing import named
from convenor.graph.verdicts import CANNOT_TELL, MET, NOT_MET, Finding, listed, plural
from convenor.graph.versions import Version

_ANY_HOLDER = frozenset({"representative", "member", "nominated member", "nominee", ""})
_ELECTED = re.compile(r"\b(?:councillor|cllr|elected member|cabinet member|portfolio holder|leader|mayor|alderman)\b")
_NARROW = 3  # words of a position that says by itself who may sit, whatever the organisation
_OPEN = frozenset({"university", "local authority", "district council", "school", "housing association"})


def seats(record: Record, day: str) -> Iterator[Finding]:
    """Each seat as of a day: filled and by whom, vacant, contested, or not to be told. Equal seats are told together."""
    groups: dict[tuple[str, str], list[SeatText]] = defaultdict(list)
    for seat in record.seats:
        groups[seat.body or body_key(seat.organisation), normalise(seat.position)].append(seat)
    seated: set[str] = set()
    told: dict[int, list[Finding]] = {}
    for at, group in sorted(enumerate(groups.values()), key=lambda each: (-len(each[1][0].position.split()), each[0])):
        holders = [post for post in _holders(record, group[0], day) if post.person not in seated]
        seated |= {post.person for post in holders}
        told[at] = list(_seat(record, group, holders, day))
    for at in sorted(told):
        yield from told[at]


def _seat(record: Record, group: Sequence[SeatText], holders: Sequence[Post], day: str) -> Iterator[Finding]:
    seat = group[0]
    label = ", ".join(filter(None, (seat.organisation, seat.position)))
    spans = (
        *(span for each in group for span in each.evidence[:1]),
        *(span for post in holders for span in post.evidence[:1]),
    )
    vacant = _vacancy(record, seat, holders, day)
    rule = "seat" if len(group) == 1 else f"seats ({len(group)})"
    who = listed([f"{post.name} ({', '.join(filter(None, (post.title, _seen(post))))})" for post in holders])
    if len(holders) > len(group):
        why = f"Contested or out of date: {plural(len(holders), 'person', 'people')} for {plural(len(group), 'seat')}: {who}."
        yield Finding(rule, CANNOT_TELL, why, (f"which of them held {label} on {long_date(day)}",), spans, None, label)
    elif vacant:
        before = f" Before: {who}." if holders else ""
        yield Finding(
            rule, NOT_MET, f"Vacant, {_seen(vacant)}.{before}", (), (*spans, *vacant.evidence[:1]), None, label
        )
    elif len(holders) == len(group):
        yield Finding(rule, MET, f"Filled: {who}.", (), spans, None, label)
    else:
        open_to = (
            f" The rules do not say which {seat.organisation.lower()}." if normalise(seat.organisation) in _OPEN else ""
        )
        known = f"{len(holders)} of {len(group)} known: {who}." if holders else "No paper names a holder."
        need = (
            f"who holds {label}" if len(group) == 1 else f"who holds the other {len(group) - len(holders)} of {label}"
        )
        yield Finding(rule, CANNOT_TELL, known + open_to, (need,), spans, None, label)


def _vacancy(record: Record, seat: SeatText, holders: Sequence[Post], day: str) -> Post | None:
    """The latest paper that calls the seat vacant, unless a later one has a holder."""
    known = max((date for post in holders for date in post.dates if date <= day), default="")
    found = []
    for post in record.vacant:
        title = normalise(post.title)
        own = post.body == seat.body and bool(seat.body) and _fits(seat, post)
        on_board = (
            post.body == record.body.id
            and bool(seat.organisation or seat.position)
            and normalise(seat.organisation) in title
            and normalise(seat.position) in title
        )
        dates = tuple(date for date in post.dates if date <= day)
        if (own or on_board) and (not post.dates or dates) and (dates[-1:] or ("",))[0] >= known:
            found.append(post)
    return max(found, key=lambda post: post.dates, default=None)


def _seen(post: Post) -> str:
    return f"seen {long_date(post.dates[-1])}" if post.dates else "undated"


def _holders(record: Record, seat: SeatText, day: str) -> list[Post]:
    """People who came to the body's meetings as members, or sent apologies, and whose post is that of the seat."""
    came = {row.person for sitting in record.sittings if sitting.date <= day for row in record.expected_at(sitting)}
    found: dict[str, Post] = {}
    narrow = len(seat.position.split()) >= _NARROW
    for person in came:
        for post in record.posts.get(person, ()):
            seen = not post.dates or any(date <= day for date in post.dates)
            of_body = post.body == seat.body if seat.body else narrow and post.body != record.body.id
            if of_body and post.status == "held" and seen and _fits(seat, post):
                found.setdefault(person, post)
    return sorted(found.values(), key=lambda post: post.name)


def _fits(seat: SeatText, post: Post) -> bool:
    wanted, title = normalise(seat.position), normalise(post.title)
    if wanted in ("elected member", "councillor"):
        return bool(_ELECTED.search(title))
    return not wanted or wanted in _ANY_HOLDER or (bool(title) and (wanted in title or title in wanted))


def founders_without_seat(store: Reader, record: Record) -> Iterator[Finding]:
    """Founders to which the table of seats gives none."""
    if not record.seats:
        return
    seated = {seat.body for seat in record.seats} - {""}
    printed = {body_key(seat.organisation) for seat in record.seats}
    for founder, span in record.founders:
        entity = store.entity(founder)
        keys = {body_key(name) for name in (entity.label, *entity.aliases)} if entity else set()
        if founder not in seated and not keys & printed:
            why = f"{named(entity)} founded {record.body.label} and has no seat in the table."
            yield Finding(
                "founder without a seat", NOT_MET, why, (), (span, *record.seats[0].evidence[:1]), None, named(entity)
            )


def review(found: Sequence[Version], day: str) -> Iterator[tuple[RuleText, Finding]]:
    """Reviews that were due, each once, and whether a later text is there."""
    told: set[str] = set()
    for version in found:
        rule = next((rule for rule in version.rules if "next_review_due" in rule.data), None)
        if rule is None or version.due in told:
            continue
        told.add(version.due)
        yield rule, _due(version, found, day)


def _due(version: Version, found: Sequence[Version], day: str) -> Finding:
    due = version.due
    said = f"The review was due {'on' if len(due) == 10 else 'in'} {long_date(due)}"
    if day[: len(due)] <= due:
        return Finding("review", MET, f"{said}, which is not past on {long_date(day)}.", (), version.evidence)
    later = [
        each for each in found if not each.proposed and each.since and each.since > (version.approved or version.dated)
    ]
    if later and not version.proposed:
        verdict = MET if later[0].since[: len(due)] <= due else NOT_MET
        return Finding(
            "review", verdict, f"{said}; {later[0].named()} came after.", (), (*version.evidence, *later[0].evidence)
        )
    proposals = [each for each in found if each.proposed]
    if proposals:
        when = f" on {long_date(proposals[0].dated)}" if proposals[0].dated else ""
        late = bool(proposals[0].dated) and proposals[0].dated[: len(due)] > due
        why = f"{said}. A revision was put forward{when}{', after that' if late else ''}; no paper shows that it was approved."
        return Finding(
            "review",
            NOT_MET if late else CANNOT_TELL,
            why,
            ("whether the revision was approved, and when",),
            proposals[0].evidence,
        )
    return Finding(
        "review",
        NOT_MET,
        f"{said}; as of {long_date(day)} no paper has a later text.",
        ("whether it was reviewed since",),
        version.evidence,
    )
