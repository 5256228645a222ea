"""Titles and bodies as every rule gave them, finished: what ran on is cut, two posts are told apart, what is none is dropped."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from convenor.graph.reading import PRESIDED, Role
from convenor.ingest.names.findings import Findings
from convenor.ingest.roles import body_ends, title_ends
from convenor.ingest.words.body_words import clean
from convenor.ingest.words.shapes import is_title


def read(findings: Findings) -> None:
    """Finish what every row says of somebody's post or body."""
    people = findings.people.names()
    full = {name for name in people.values() if " " in name}
    for index, row in enumerate(list(findings.rows)):
        if not isinstance(row, Role) or not row.person or row.title == PRESIDED or not row.evidence:
            continue
        name = people.get(row.person, row.person)
        others = full - {name}
        told = _titled(findings, row, name, others, people) if row.title else _from(findings, row, name, others)
        first, *more = list(told) or [_nothing(row)]
        if first != row:
            findings.rows[index] = first
        for each in more:
            findings.add(each)


def _nothing(row: Role) -> Role:
    """The row of somebody of whom nothing is said after all."""
    return msgspec.structs.replace(row, title="", organisation=None)


def _titled(findings: Findings, row: Role, name: str, names: set[str], people: Mapping[str, str]) -> Iterator[Role]:
    said = " ".join(findings.text[row.evidence[0].start : row.evidence[0].end].split())
    whole = title_ends.ended(row.title, name, names)
    title = title_ends.before_next(whole, name, names, said)
    if title != whole and row.organisation_stated and (row.organisation or "") in said.partition(whole)[2]:
        row = msgspec.structs.replace(row, organisation=None)  # of whoever is named next
    title = title_ends.ranked(title_ends.of_one(title), name, said)
    if title != row.title and not is_title(title):
        return
    if any(f"{name}, {title} {other}" in said and _holds(findings, people, other, title) for other in names):
        return  # "Secretary A Name, Archivist B Name": what stands before the next name is theirs
    if row.organisation and (whole := title_ends.in_full(title, row.organisation, said)):
        yield msgspec.structs.replace(row, title=whole, organisation=None)
        return
    if home := title_ends.of_body(title):
        yield msgspec.structs.replace(row, title="", organisation=_key(findings, row, home[1]))
        if home[0]:
            yield msgspec.structs.replace(row, title=home[0])
        return
    told = body_ends.trimmed(findings, row.organisation or "", name)
    whole = f"{title} of {told}" if told else title
    if (whole == title or whole in said) and (held := title_ends.behind_subject(findings, whole)):
        yield msgspec.structs.replace(row, title=held[0], organisation=_key(findings, row, held[1]))
        return
    for post in title_ends.both(title) or (title,):
        held = (_is_ours(findings, row) and title_ends.at_its_head(post)) or title_ends.before_body(findings, post)
        body = _key(findings, row, held[1] if held else told)
        yield msgspec.structs.replace(row, title=held[0] if held else post, organisation=body)


def _holds(findings: Findings, people: Mapping[str, str], name: str, title: str) -> bool:
    """Whether a row gives somebody of a name a title."""
    return any(isinstance(r, Role) and r.title == title and people.get(r.person or "") == name for r in findings.rows)


def _is_ours(findings: Findings, row: Role) -> bool:
    """Whether a row names no body but the one whose paper it is, so that a committee in its title is one of that body's."""
    if row.organisation is None or not row.organisation_stated or row.organisation in findings.bodies.met:
        return True
    return any(clean(part.body) == row.organisation for part in findings.parts if part.body)


def _from(findings: Findings, row: Role, name: str, names: set[str]) -> Iterator[Role]:
    if row.organisation is None:
        yield row
        return
    for title, body in body_ends.ended(findings, row.organisation, name, names):
        yield msgspec.structs.replace(row, title=title, organisation=_key(findings, row, body))


def _key(findings: Findings, row: Role, body: str) -> str | None:
    """The key of a body that a row names, or None."""
    return (
        row.organisation if body == row.organisation else findings.body(body, row.evidence[0].start) if body else None
    )
