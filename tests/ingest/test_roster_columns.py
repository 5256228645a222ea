"""Tables of people in Word files as secretaries draw them: labels, bodies, sectors and stars beside the names."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest

from convenor.ingest.read import paper

HOST = "Fennimore Health Partnership"
Told = tuple[str, str, str, set[tuple[str, str, str | None]]]  # those present, in attendance, away; roles among others

LAYOUTS: dict[str, tuple[str, tuple[str, ...], Told]] = {
    "voting and other members in brackets behind the label, everybody on a line of a cell": (
        "",
        (
            "Present (voting) | Ann Field, Chair/Brian Stone, Treasurer/Carol Mead, Non-Executive Director",
            "Present (non-voting) | Obi Lawson, Director of Digital",
            "In attendance | Fay Green, Company Secretary/Eve Hall, Paramedic",
            "Apologies | David Ings, Director of Finance",
        ),
        (
            "Ann Field; Brian Stone; Carol Mead; Obi Lawson",
            "Fay Green; Eve Hall",
            "David Ings",
            {("Ann Field", "Chair", HOST)},
        ),
    ),
    "the bodies in the first column, their people in lists": (
        "",
        (
            "Authority | Members present | Apologies",
            "Hartley Council | Cllrs Ann Field (Chair), Brian Stone and Carol Mead | Cllr David Ings",
            "Umber Council | Cllr Obi Lawson | Cllrs Eve Hall and Fay Green",
        ),
        (
            "Ann Field; Brian Stone; Carol Mead; Obi Lawson",
            "",
            "David Ings; Eve Hall; Fay Green",
            {("Obi Lawson", "", "Umber Council"), ("David Ings", "", "Hartley Council")},
        ),
    ),
    "sectors in the first column": (
        "",
        (
            "Sector | Member | Organisation | Attended",
            "Public | Ann Field | Hartley Council | Yes",
            "Third | Carol Mead | Fell Hospice | Yes",
            "Private | Brian Stone | Umber Foods Ltd | Apologies",
        ),
        ("Ann Field; Carol Mead", "", "Brian Stone", {("Carol Mead", "", "Fell Hospice")}),
    ),
    "two people to a row behind their bodies": (
        "Register of those present",
        (
            "Organisation | Name | Organisation | Name",
            "Fell Hospice | Ann Field | Dale Dance | Oba Lawsin",
            "Umber Museum | Zlata Stonov | Mere Group | Carol Mead",
        ),
        ("Ann Field; Oba Lawsin; Zlata Stonov; Carol Mead", "", "", {("Ann Field", "", "Fell Hospice")}),
    ),
    "stars in cells": (
        "Members (* denotes present)",
        ("*Ann Field (Chair) | *Brian Stone", "Carol Mead | *Obi Lawson", "*David Ings | Eve Hall"),
        ("Ann Field; Brian Stone; Obi Lawson; David Ings", "", "", {("Ann Field", "Chair", HOST)}),
    ),
    "sides in the first column": (
        "",
        (
            "Side | Name | Post | Attended",
            "Management | Ann Field | Chair | Yes",
            "Staff | Carol Mead | Branch Secretary | Yes",
            "Staff | Brian Stone | Regional Organiser | Apologies",
        ),
        ("Ann Field; Carol Mead", "", "Brian Stone", {("Ann Field", "Chair", HOST)}),
    ),
    "bodies in rows of their own": (
        "Present",
        (
            "Hartley Council | ",
            "Ann Field | Head of Leisure",
            "Active Hartley | ",
            "Carol Mead | Inclusion Lead",
            "Brian Stone | Coach",
        ),
        ("Ann Field; Carol Mead; Brian Stone", "", "", {("Ann Field", "Head of Leisure", "Hartley Council")}),
    ),
    "lists within the cell of an item": (
        "",
        (
            "1 | Attendance: Ann Field, Brian Stone and Carol Mead. Apologies: Obi Lawson.",
            "2 | The roof was discussed at length and nothing was settled.",
        ),
        ("Ann Field; Brian Stone; Carol Mead", "", "Obi Lawson", set()),
    ),
    "members and officers beside the day": (
        "",
        (
            "Date | 4 March 2025",
            "Members | Ann Field (Chair), Brian Stone, Carol Mead",
            "Officers | Obi Lawson (Clerk)",
        ),
        ("Ann Field; Brian Stone; Carol Mead", "Obi Lawson", "", {("Ann Field", "Chair", HOST)}),
    ),
    "two lists to a row, each behind its label": (
        "",
        (
            "Present | Ann Field (Chair), Brian Stone | Apologies | Obi Lawson",
            "Attending | Carol Mead | Guests | Eve Hall",
        ),
        ("Ann Field; Brian Stone; Carol Mead", "Eve Hall", "Obi Lawson", {("Ann Field", "Chair", HOST)}),
    ),
    "several people of a body in a cell": (
        "Present",
        (
            "Organisation | Representative(s)",
            "Hartley Council | Ann Field (Chair), Obi Lawson",
            "Fell Rail Users | Brian Stone and Eve Hall",
            "Umber Buses Ltd | Carol Mead",
        ),
        (
            "Ann Field; Obi Lawson; Brian Stone; Eve Hall; Carol Mead",
            "",
            "",
            {("Brian Stone", "", "Fell Rail Users"), ("Obi Lawson", "", "Hartley Council")},
        ),
    ),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_table_of_people_in_word(tmp_path: Path, layout: str) -> None:
    lead, rows, (*there, roles) = LAYOUTS[layout]
    document = docx.Document()
    for words in (HOST, "Minutes of the meeting held on 4 March 2025", lead):
        document.add_paragraph(words)
    cells = [row.split(" | ") for row in rows]
    table = document.add_table(len(cells), len(cells[0]))
    for row, texts in zip(table.rows, cells, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text.replace("/", "\n")
    document.add_paragraph("1. Welcome")
    document.add_paragraph("The Chair welcomed everybody.")
    document.save(str(path := tmp_path / "minutes.docx"))
    reading = paper(path)
    (meeting,) = reading.meetings
    found = [
        {seen.person for seen in meeting.attendance if seen.how == how}
        for how in ("present", "in_attendance", "apologies")
    ]
    assert found == [set(filter(None, str(names).split("; "))) for names in there]
    assert roles <= {(role.person, role.title, role.organisation) for role in reading.roles}


def test_minutes_below_those_who_came_are_of_the_same_meeting(tmp_path: Path) -> None:
    rows = ("Attendee | Role | Attendance", "Ann Field | Chair | Present", "Obi Lawson | Member | Apologies")
    cells = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row.split(" | ")) + "</tr>" for row in rows)
    page = (
        f"<h1>{HOST}</h1><h2>Monday, 3 February 2025</h2><p>Venue: the hall</p><p>Meeting attendance</p><table>{cells}</table>"
        "<h3>Minutes</h3><p>1. Apologies for absence</p><p>An apology was received from Obi Lawson.</p><p>2. Roof</p><p>It was discussed.</p>"
    )
    (path := tmp_path / "minutes.html").write_text(f"<html><body>{page}</body></html>", "utf-8")
    (meeting,) = paper(path).meetings
    assert {(seen.person, seen.how) for seen in meeting.attendance} == {
        ("Ann Field", "present"),
        ("Obi Lawson", "apologies"),
    }
