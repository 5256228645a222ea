"""The organisation whose meeting it is, where the line that names it begins with a person."""

from __future__ import annotations

from pathlib import Path

from convenor.ingest.read import paper


def test_a_line_that_begins_with_somebody_names_no_host(tmp_path: Path) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(
        "Care Committees in Common\nMinutes of the meeting held on 7 May 2024\nConvening Chair:\nAnn Bell NHS Vale CCG\n\nPresent\nAnn Bell (AB) Convening Chair\n"
        "Carl Dee (CD) Director of Finance\nEve Foss (EF) Head of Nursing\n\n1 Welcome\nAB welcomed everybody.\n",
        encoding="utf-8",
    )
    roles = {role.person: (role.title, role.organisation) for role in paper(path).roles}
    assert roles["Carl Dee"] == ("Director of Finance", None)
