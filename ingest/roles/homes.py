"""Where people come from by what a list says of them: the body of a post that a sentence gives them and that it names none for.

"Sam Bell, Vale Rail" among those present makes "Mr Bell, Route Manager, reported" a post at Vale Rail.
"""

from __future__ import annotations

import re
from collections import defaultdict

from convenor.graph.reading import Role
from convenor.ingest.names.findings import Findings
from convenor.ingest.roles.held_where import FROM_OUTSIDE, is_away
from convenor.ingest.words.body_words import is_generic

RAN_ON = re.compile(r"[()]|\d|, [A-Z]\.|\b(?:Mr|Mrs|Ms|Dr|Cllr)\b")  # of a title that is none as it stands
CHOSEN = "elected or appointed"  # by the body that meets, as a rule to a post of its own
GIVEN = re.compile(
    r"\b(?:wardens?|leads?|champions?|volunteers?|co-?ordinators?)\b", re.I
)  # what the body that meets asks of its people
NOTED = re.compile(r"[(\d]")  # of a body behind which something else is said


def read(findings: Findings) -> dict[str, str]:
    """The one body that a paper's lists say each person comes from."""
    findings.people.join_surnames()
    told: dict[str, set[str]] = defaultdict(set)
    for row in findings.rows:
        if isinstance(row, Role) and row.person and row.organisation and row.status == "held" and not row.title:
            told[findings.people.root(row.person)].add(row.organisation)
    return {person: bodies.pop() for person, bodies in told.items() if len(bodies) == 1}


def may_hold(title: str, home: str, rule: str) -> bool:
    """Whether a post may be one at the body that somebody comes from: none that people bring from elsewhere, or that is given here."""
    return not (
        rule == CHOSEN
        or GIVEN.search(title)
        or is_away(title, home)
        or RAN_ON.search(title)
        or FROM_OUTSIDE.search(title)
        or NOTED.search(home)
        or is_generic(home)
    )
