"""Tables of people with what heads their columns below the first row: bodies over their members, heads below a title."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper

HOST = "Fennimore Health Partnership"
PAGE = f"<h1>{HOST}</h1><h2>Minutes of the meeting held on 4 March 2025 in the Town Hall, Hartley</h2>"
BUSINESS = "<h3>1. Welcome</h3><p>The Chair welcomed everybody.</p>"


@pytest.mark.parametrize(
    ("rows", "there", "roles"),
    [
        (
            "Present\nHartley Council | Umber District Council\nCllr Ann Field (Chair) | Cllr Carol Mead\nFell Council | Moor Council\n"
            "Cllr Ivy Moss | Cllr Hugh Bell",
            "present Ann Field, present Carol Mead, present Ivy Moss, present Hugh Bell",
            [("Ann Field", "Chair", HOST), ("Carol Mead", "", "Umber District Council"), ("Ivy Moss", "", "Fell Council")],
        ),
        (
            "Public Governors\nName | Constituency | Attended\nAnn Field (Lead Governor) | Hartley South | Yes\n"
            "David Ings | Rest of England | No – apologies",
            "present Ann Field, apologies David Ings",
            [("David Ings", "Public Governor", HOST)],
        ),
        (
            "Present: | Ann Field (AF) (Vice Chair) | Chair, Umber ICB\n"
            "Apologies: | Brian Stone | Chief Executive, Fell Hospice; represented by Carol Mead",
            "present Ann Field, present Carol Mead, apologies Brian Stone",
            [("Ann Field", "Chair", "Umber ICB"), ("Ann Field", "Vice Chair", HOST), ("Brian Stone", "Chief Executive", "Fell Hospice")],
        ),
        (
            "Employer side | Member side\nAnn Field (Hartley Council) | Carol Mead (Chair)\nApologies: David Ings | –",
            "present Ann Field, present Carol Mead, apologies David Ings",
            [("Carol Mead", "Chair", HOST)],
        ),
        (
            "Trustees present | | In attendance |\nAnn Field | AF | Carol Mead | Finance Director (CM)\nBrian Stone | BS | Obi Lawson | Clerk (OL)",
            "present Ann Field, present Brian Stone, in_attendance Carol Mead, in_attendance Obi Lawson",
            [("Obi Lawson", "Clerk", HOST)],
        ),
        (
            "Present | Apologies\nAnn Field – Umber Police | David Ings – Turning Oaks (drug and alcohol service)\nCarol Mead – Hartley Council | ",
            "present Ann Field, present Carol Mead, apologies David Ings",
            [("David Ings", "", "Turning Oaks"), ("Carol Mead", "", "Hartley Council")],
        ),
    ],
    ids=["bodies over their members", "a title over the heads", "an office here, another elsewhere", "a label within a cell", "columns without a head", "a body and what it does"],
)  # fmt: skip
def test_who_was_there_and_for_whom(tmp_path: Path, rows: str, there: str, roles: list[tuple[str, str, str]]) -> None:
    cells = [[f"<td>{cell.strip()}</td>" for cell in row.split("|")] for row in rows.split("\n")]
    table = "".join(f"<tr>{''.join(row)}</tr>" for row in cells)
    path = tmp_path / "minutes.html"
    path.write_text(f"<html><body>{PAGE}<table>{table}</table>{BUSINESS}</body></html>", "utf-8")
    reading = paper(path)
    (meeting,) = reading.meetings
    assert {f"{seen.how} {seen.person}" for seen in meeting.attendance} == set(there.split(", "))
    assert set(roles) <= {(role.person, role.title, role.organisation) for role in reading.roles}
