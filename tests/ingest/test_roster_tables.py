"""Tables of people as bodies of many kinds print them: who was there and how, and the title and body that a row gives."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper

HOST = "Fennimore Health Partnership"
HEAD = f"<h1>{HOST}</h1><h2>Minutes of the meeting held on 4 March 2025 in the Town Hall, Hartley</h2>"
BUSINESS = "<h3>1. Welcome</h3><p>The Chair welcomed everybody.</p><h3>2. Minutes</h3><p>The minutes of 4 February were agreed.</p>"


def _table(*rows: str) -> str:
    """A table of lines with bars between the cells; a line without a bar spans the table, "/" ends a line in a cell."""
    out = []
    for row in rows:
        cells = row.split("|")
        wide = ' colspan="4"' if len(cells) == 1 else ""
        out.append("<tr>" + "".join(f"<td{wide}>{c.strip().replace('/', '<br>')}</td>" for c in cells) + "</tr>")
    return "<table>" + "".join(out) + "</table>"


LAYOUTS = {
    "two people to a row, below labels": (
        _table(
            "Members present",
            "Ann Field (AF) | Public Governor | Dr Obi Lawson (OL) | Finance Director",
            "Brian Stone (BS) | Lead Governor | Carol Mead (CM) | Appointed Governor, Hartley Council",
            "Apologies",
            "David Ings | Chair of Audit | Eve Hall | Director of Nursing",
        ),
        "Ann Field Obi Lawson Brian Stone Carol Mead",
        "",
        "David Ings Eve Hall",
        {("Obi Lawson", "Finance Director", None), ("Carol Mead", "Appointed Governor", "Hartley Council")},
    ),
    "two people to a row, the last row half empty": (
        _table(
            "Name | Role | Name | Role",
            "Ann Field | Chair | Obi Lawson | Finance Director",
            "Brian Stone | Vice Chair | Carol Mead | Secretary",
            "David Ings | Treasurer | | ",
        ),
        "Ann Field Obi Lawson Brian Stone Carol Mead David Ings",
        "",
        "",
        {("Ann Field", "Chair", HOST), ("Obi Lawson", "Finance Director", None), ("David Ings", "Treasurer", HOST)},
    ),
    "members left, officers right": (
        _table(
            "Members | | Officers | ",
            "Cllr Ann Field | Chair | Obi Lawson | Finance Director",
            "Cllr Brian Stone | Vice Chair | Carol Mead | Committee Clerk",
        ),
        "Ann Field Brian Stone",
        "Obi Lawson Carol Mead",
        "",
        {("Brian Stone", "Vice Chair", HOST), ("Obi Lawson", "Finance Director", None)},
    ),
    "marks that a heading explains": (
        "<h3>Attendance (P = present, A = apologies, D = deputy attended, G = guest)</h3>"
        + _table(
            "Name | Organisation | Role | 4 March",
            "Ann Field | Hartley Council | Director of Housing | P",
            "Brian Stone | Umber ICB | Chief Nurse | A",
            "Carol Mead | Fell Police | Superintendent | D",
            "Obi Lawson | Fell Police | Inspector | P",
            "Eve Hall | Fell Hospice | Manager | G",
        ),
        "Ann Field Obi Lawson",
        "Eve Hall",
        "Brian Stone Carol Mead",
        {("Carol Mead", "Superintendent", "Fell Police"), ("Eve Hall", "Manager", "Fell Hospice")},
    ),
    "marks that a line explains, two people to a row": (
        "<p>✓ attended, A apologies</p>"
        + _table(
            "Ann Field (AF) | Hartley Council | ✓ | Brian Stone (BS) | Umber ICB | A",
            "Carol Mead (CM) | Fell Police | A | Obi Lawson (OL) | Secretary | ✓",
        ),
        "Ann Field Obi Lawson",
        "",
        "Brian Stone Carol Mead",
        {("Ann Field", "", "Hartley Council"), ("Obi Lawson", "Secretary", HOST)},
    ),
    "a committee system's page": (
        _table(
            "Attendee | Role | Expected | Attendance",
            "Cllr Ann Field | Chair | Expected | Present",
            "Brian Stone, Director of Public Health | Committee Member | Expected | Apologies",
            "Carol Mead | Chief Executive, Umber Voluntary Action | Expected | In attendance",
        ),
        "Ann Field",
        "Carol Mead",
        "Brian Stone",
        {
            ("Ann Field", "Chair", HOST),
            ("Brian Stone", "Committee Member", HOST),
            ("Brian Stone", "Director of Public Health", None),
            ("Carol Mead", "Chief Executive", "Umber Voluntary Action"),
        },
    ),
    "seats with posts in brackets": (
        _table(
            "Name | Title | Organisation",
            "Members present",
            "Obi Lawson | Partner Member – NHS Trusts (Chief Executive) | Umber NHS Trust",
            "In attendance",
            "Carol Mead | Director of Strategy | Hartley Council",
        ),
        "Obi Lawson",
        "Carol Mead",
        "",
        {
            ("Obi Lawson", "Partner Member – NHS Trusts", HOST),
            ("Obi Lawson", "Chief Executive", "Umber NHS Trust"),
            ("Carol Mead", "Director of Strategy", "Hartley Council"),
        },
    ),
    "the body first, and whether they came": (
        _table(
            "Organisation | Name | Role | Present",
            "Hartley Council | Ann Field | Director of Housing | Y",
            "Umber ICB | Brian Stone | Chief Nurse | N",
            "Fell Police | Carol Mead | Superintendent | Y",
        ),
        "Ann Field Carol Mead",
        "",
        "",
        {("Ann Field", "Director of Housing", "Hartley Council"), ("Carol Mead", "Superintendent", "Fell Police")},
    ),
    "surnames first, and a department beside its council": (
        _table(
            "Name | Role | Dept or organisation | Attendance",
            "Field, Ann | Head of Service | Adult Social Care, Hartley Council | Attended",
            "Stone, Dr Brian | GP | Umber Surgery | Apologies",
        ),
        "Ann Field",
        "",
        "Brian Stone",
        {("Ann Field", "Head of Service", "Hartley Council"), ("Brian Stone", "GP", "Umber Surgery")},
    ),
    "who has a vote": (
        _table(
            "Name | Title | Organisation | Voting",
            "Members present",
            "Ann Field | Chair | Fell ICB | Y",
            "Brian Stone | Chief Nurse | Fell ICB | Y",
            "In attendance",
            "Carol Mead | Chief Officer | Hartley Voluntary Action | N",
            "Apologies",
            "David Ings | Director of Finance | Fell ICB | Y",
        ),
        "Ann Field Brian Stone",
        "Carol Mead",
        "David Ings",
        {("Brian Stone", "Chief Nurse", "Fell ICB")},
    ),
    "who came for whom": (
        _table(
            "Member | Organisation | Present | Substitute",
            "Ann Field | Hartley Council | Yes | ",
            "Brian Stone | Umber ICB | No | Carol Mead",
        ),
        "Ann Field Carol Mead",
        "",
        "",
        {("Ann Field", "", "Hartley Council")},
    ),
    "a group of others below, and somebody who came for another": (
        _table(
            "Member | Agency and post | 4 March",
            "Ann Field | Fell ICB, Chair | Present (Chair)",
            "Brian Stone | Umber Police, Inspector | Present from item 3",
            "Carol Mead | Hartley Trust, Nurse | Apologies – Fay Green attended",
            "Substitutes and others in attendance",
            "Obi Lawson | Hartley Council, Board Manager | Present",
        ),
        "Ann Field Brian Stone Fay Green",
        "Obi Lawson",
        "Carol Mead",
        {("Obi Lawson", "Board Manager", "Hartley Council")},
    ),
    "who came for whom, where a title says who was away": (
        _table(
            "Authority | Member | Deputy attending",
            "Hartley Council | Cllr Ann Field | ",
            "Umber Council | Cllr Brian Stone – apologies | Cllr Carol Mead",
            "Fell Council | Cllr Obi Lawson | ",
        ),
        "Ann Field Carol Mead Obi Lawson",
        "",
        "Brian Stone",
        {("Ann Field", "", "Hartley Council")},
    ),
    "no label, the body first": (
        _table(
            "Hartley City Council | Cllr Ann Field (Leader)",
            "Umber Council | Cllr Obi Lawson (Leader)",
            "Fell Business Board | Sir Brian Stone (Chair)",
            "Combined Authority | Mayor Carol Mead (in the Chair)",
        )
        + "<h3>Also in attendance:</h3>"
        + _table("David Ings | Chief Executive, Hartley City Council", "Eve Hall | Monitoring Officer, Umber Council"),
        "Ann Field Obi Lawson Brian Stone Carol Mead",
        "David Ings Eve Hall",
        "",
        {
            ("Ann Field", "Leader", "Hartley City Council"),
            ("Brian Stone", "Chair", "Fell Business Board"),
            ("Carol Mead", "Mayor", "Combined Authority"),
            ("Eve Hall", "Monitoring Officer", "Umber Council"),
        },
    ),
    "kinds of member, then officers": (
        _table(
            "Chair: | Ms Ann Field (Independent Chair)",
            "Employers: | Cllr Obi Lawson (Hartley Council)",
            "Member representatives: | Mr Brian Stone (Unison)",
            "Officers and others present: | Carol Mead, Head of Pensions",
            "Apologies: | Mr David Ings",
        ),
        "Ann Field Obi Lawson Brian Stone",
        "Carol Mead",
        "David Ings",
        {("Obi Lawson", "", "Hartley Council")},
    ),
    "here and not here, everybody in a cell": (
        _table(
            "When | Thursday 4 March 2025, 7.30 pm",
            "Where | Village Hall, Church Lane",
            "Here | Ann Field (AF, Chair), Brian Stone (BS), Carol Mead (CM, Treasurer)",
            "Guests | Obi Lawson (OL, Planning Officer, Hartley Council)",
            "Not here | David Ings (DI), Eve Hall (EH)",
        ),
        "Ann Field Brian Stone Carol Mead",
        "Obi Lawson",
        "David Ings Eve Hall",
        {("Ann Field", "Chair", HOST), ("Carol Mead", "Treasurer", HOST)},
    ),
    "lists in cells": (
        _table(
            "Present | In attendance | Apologies",
            "Ann Field (Chair)/Brian Stone (Hartley Council)/Carol Mead | David Ings, Clerk/Eve Hall, Solicitor | "
            "Obi Lawson/Fay Green (Umber ICB)",
        ),
        "Ann Field Brian Stone Carol Mead",
        "David Ings Eve Hall",
        "Obi Lawson Fay Green",
        {("David Ings", "Clerk", HOST), ("Eve Hall", "Solicitor", None), ("Fay Green", "", "Umber ICB")},
    ),
    "lists in cells, longer ones": (
        _table(
            "Present: | Ann Field, Chair/Brian Stone, Hartley Council/Carol Mead, Treasurer/Hugh Bell, Umber ICB/Ivy Moss, Fell Hospice",
            "Apologies: | David Ings, Fell Police/Eve Hall",
        ),
        "Ann Field Brian Stone Carol Mead Hugh Bell Ivy Moss",
        "",
        "David Ings Eve Hall",
        {("Ann Field", "Chair", HOST), ("Ivy Moss", "", "Fell Hospice"), ("David Ings", "", "Fell Police")},
    ),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_table_of_people(tmp_path: Path, layout: str) -> None:
    table, *there, roles = LAYOUTS[layout]
    path = tmp_path / "minutes.html"
    path.write_text(f"<html><body>{HEAD}{table}{BUSINESS}</body></html>", "utf-8")
    reading = paper(path)
    (meeting,) = reading.meetings
    found = {
        how: {s.person for s in meeting.attendance if s.how == how} for how in ("present", "in_attendance", "apologies")
    }
    assert list(found.values()) == [
        {f"{a} {b}" for a, b in zip(*[iter(names.split())] * 2, strict=True)} for names in there
    ]
    told = {(role.person, role.title, role.organisation) for role in reading.roles}
    assert roles <= told
    assert not {r for r in told if r[0] == "Carol Mead" and r[2] == "Expected"}


def test_an_action_with_two_owners_in_lines_stays_one_row(tmp_path: Path) -> None:
    table = _table(
        "Action | Owner | Due", "Send the letter | Ann Field/Brian Stone | May", "Book the hall | Carol Mead | June"
    )
    path = tmp_path / "minutes.html"
    path.write_text(
        f"<html><body>{HEAD}<p>Present: Ann Field, Brian Stone, Carol Mead</p>{BUSINESS}{table}</body></html>", "utf-8"
    )
    found = {(action.text, action.owner) for action in paper(path).actions}
    assert {text for text, _ in found} == {"Send the letter", "Book the hall"}
    assert ("Book the hall", "Carol Mead") in found
