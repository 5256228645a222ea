"""Titles and bodies as every rule gave them, finished: what ran on is cut, two posts are told apart, what is none is dropped."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from convenor.graph.reading import PRESIDED, Role
from convenor.ingest.names.findings import Findings
from convenor.ingest.roles import body_ends, title_ends
from convenor.ingest.words.shapes import is_title


def read(findings: Findings) -> None:
    """Finish what every row says of somebody's post or body."""
    people = findings.people.names()
    full = {name for name in people.values() if " " in name}
    for index, row in enumerate(list(findings.rows)):
        if not isinstance(row, Role) or not row.person or row.title == PRESIDED or not row.evidence:
            continue
        name = people.get(row.person, row.person)
        first, *more = [*(_titled if row.title else _from)(findings, row, name, full - {name}), _nothing(row)]
        if first != row:
            findings.rows[index] = first
        for each in more[:-1]:
            findings.add(each)


def _nothing(row: Role) -> Role:
    """The row of somebody of whom nothing is said after all."""
    return msgspec.structs.replace(row, title="", organisation=None)


def _titled(findings: Findings, row: Role, name: str, names: set[str]) -> Iterator[Role]:
    said = " ".join(findings.text[row.evidence[0].start : row.evidence[0].end].split())
    title = title_ends.ranked(title_ends.of_one(title_ends.ended(row.title, name, names)), name, said)
    if title != row.title and not is_title(title):
        return
    if row.organisation and (whole := title_ends.in_full(title, row.organisation, said)):
        yield msgspec.structs.replace(row, title=whole, organisation=None)
        return
    if home := title_ends.of_body(title):
        yield msgspec.structs.replace(row, title="", organisation=_key(findings, row, home[1]))
        if home[0]:
            yield msgspec.structs.replace(row, title=home[0])
        return
    for post in title_ends.both(title) or (title,):
        held = title_ends.at_its_head(post) or title_ends.before_body(findings, post)
        told = held[1] if held else body_ends.trimmed(findings, row.organisation or "", name)
        body = _key(findings, row, told)
        yield msgspec.structs.replace(row, title=held[0] if held else post, organisation=body)


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
