"""What the minutes call whoever was in the chair: "Mr A Name in the Chair … The Chairman welcomed …" where nobody else holds the office."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

import msgspec

from convenor.graph.reading import PRESIDED, Part, Role
from convenor.graph.worded import Worded
from convenor.ingest.names.findings import Findings
from convenor.ingest.names.named import A_CHAIR
from convenor.ingest.papers.hosts import MEETS

ACTS = Worded(
    r"\b[Tt]he (?P<office>Chair(?:man|woman|person)?|Conven[eo]r|President) (?:then |also )?(?:welcomed|thanked|opened|advised|reported|informed|asked|said|"
    r"declared|closed|invited|referred|explained|introduced|stated|moved|read|reminded|announced|congratulated|confirmed|expressed|proposed|called|drew|gave)\b"
)
VICE = Worded(r"^(?:vice|deputy|depute|acting|interim)\b|\bmayor\b|\bprovost\b", re.I)


def read(findings: Findings, parts: Sequence[Part]) -> None:
    """Give those who were in the chair the office by which their minutes speak of whoever was."""
    rows = [(at, row) for at, row in enumerate(findings.rows) if isinstance(row, Role) and row.evidence]
    for part in parts if any(row.title == PRESIDED for _, row in rows) else ():
        if part.kind not in MEETS:
            continue
        own = [(at, row) for at, row in rows if part.start <= row.evidence[0].start < part.end]
        called = Counter(match["office"] for match in ACTS.finditer(findings.text[part.start : part.end])).most_common(
            1
        )
        sat = {row.person for _, row in own if row.title == PRESIDED}
        if not called or len(sat) != 1:
            continue
        office = called[0][0]
        held = [row for _, row in own if row.title != PRESIDED]
        if any(_is_the_office(row.title, office) or (row.person in sat and VICE.search(row.title)) for row in held):
            continue
        for at, row in own:
            if row.title == PRESIDED:
                findings.rows[at] = msgspec.structs.replace(row, title=office)


def _is_the_office(title: str, office: str) -> bool:
    """Whether somebody's title is the chair, or the office by which the minutes call whoever presided."""
    return bool(A_CHAIR.match(title)) or title.lower() == office.lower()
