"""Who is what in papers that are no minutes: member pages, registers, biographies; every person and body is invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper

TRUSTEES = """# Our trustees

Brambleford Community Trust is run by eight trustees.

- **Harriet Lockwood** (Vice Chair), Headteacher, Brambleford Primary School
- **Simon Marsden** (Chair)	Head of Finance, Marlshire County Council
- **Peter Walsh**, Treasurer (treasurer@brambleford.example)
- **Rachel Bright**, Policy Lead, Moor Housing Association (now left)
- **Helen Parry** – Solicitor (joined 2022)

## Former trustees

- Denis Mallory, Chair 2015–2020
- Anne Thorpe, Secretary
"""

REGISTER = """<html><body><main><h1>Register of members of Cawdale Parish Council</h1>
<table><tr><th>Name</th><th>Office</th><th>Interests</th></tr>
<tr><td>Cllr Ruth Ollerton</td><td>Chairman</td><td>Farm at High Cawdale</td></tr>
<tr><td>Bethan Cole</td><td>Clerk</td><td></td></tr>
<tr><td>Cllr James Towler</td><td></td><td>Director, Towler Haulage Ltd</td></tr></table></main></body></html>"""

BIOGRAPHIES = """Speakers at the Fenmoor Housing Summit

Amara Nwosu is Chief Executive of Fenmoor Homes; a trustee of the Lowland Housing Charity; and formerly Director of Housing
at Castle Orme Council.

Lionel Brace is Professor of Urban Planning at the University of Sandholme.
"""

NEWS = """# A new path

Helen Parry, Chair of Orme Cycle Forum, cut the ribbon. Moor Cycling's campaigns manager Peter Walsh said that it was a
good day.
"""

BOARD = """# The board of Harwick Water

### Michael Hartley – President

Appointed in May 2019

* Serves as Chair of Harwick Housing Trust; Director of Orme Dairy
* Bachelor of Commerce (University of Sandholme); Fellow of the Institute of Sums
* Previously Manager, Home Care at Tarnside Council (2008-2011)

Former Chief Executive Robert Tanner left in August. Helen Parry (former Finance Director) left in May.
"""

PARTNERS = """# Who sits on the committee

- Tim Walsh (Gloop)
- Helen Parry (chair, Gloop)
- Simon Marsden (Orme Dairy)
"""

VACANT = """# Moor Data Group

## Chair

Vacant at present

Helen Parry, Orme Council

Tim Walsh, Moor Trust
"""

LIVES = """# The board of Harwick Water

## Helen Parry

Helen is Chair of Orme Cycle Forum. She was asked to be Director of Orme Dairy and was not a trustee of the Lowland Housing Charity.
She is a friend of the Chair of Harwick Housing Trust. She was replaced as Secretary of Moor Trust. She was a trustee of Tarn Trust.
"""

COUNCILLORS = """# Who sits on the committee

- Tim Walsh (Labour)
- Helen Parry (Labour)
- Simon Marsden (Mill Ward)
"""

SEATS = """# Terms of reference of the Brambleford Health Board

## Members

<table><tr><th>Seat</th><th>Partner</th><th>Now filled by</th></tr>
<tr><td>Clinical Director, two seats</td><td>Orme Medical Trust</td><td>Dr Tim Walsh; Dr Helen Parry</td></tr>
<tr><td>Chief Officer</td><td>Moor Council</td><td>Simon Marsden</td></tr></table>

In attendance, without a vote

<table><tr><td>Manager</td><td>Healthwatch Moor</td><td>Anne Thorpe</td></tr></table>
"""

ALIKE = """# Moor Data Group: who sits on it

Co-chairs:

- Tim Walsh, Gloop
- Helen Parry, Orme Council (May 2019 - )

Members:

- Simon Marsden - Orme Council
- Ruth Ollerton - Moor Trust
- Anne Thorpe - Government of Moor
- Peter Walsh - Wobble Works, LLC
"""
DETAILS = """# Committee details

## Health Scrutiny Panel

### Membership

- Councillor Tim Walsh (Chair)
- Helen Parry Voting Co-optee
- Simon Marsden Non-voting Co-optee (Healthwatch Orme)
"""

OFFICES = """# Constitution of the Orme and Moor Joint Committee

| Office | Held by |
|---|---|
| Secretary | Tim Walsh, Head of Legal Services, Moor Council |
| Treasurer | Helen Parry, Chief Finance Officer, Orme Council |
"""

HEADED = """<h1>Who sits on the Brambleford Safety Partnership</h1>

<dl><dt>Orme District Council</dt><dd>Tim Walsh, Chief Executive (Chair)</dd><dd>Helen Parry, Safety Manager</dd>
<dt>Moor Police</dt><dd>Simon Marsden, Inspector</dd></dl>

<h2>Moor and Orme Integrated Care Board</h2>
<ul><li>Ruth Ollerton, Place Director, Community Services</li></ul>
"""

Found = list[tuple[str, str, str, str]]  # person, title, body, standing


@pytest.mark.parametrize(
    ("text", "suffix", "wanted"),
    [
        (TRUSTEES, "md", [
            ("Harriet Lockwood", "Vice Chair", "Brambleford Community Trust", "held"),
            ("Harriet Lockwood", "Headteacher", "Brambleford Primary School", "held"),
            ("Simon Marsden", "Chair", "Brambleford Community Trust", "held"),
            ("Simon Marsden", "Head of Finance", "Marlshire County Council", "held"),
            ("Peter Walsh", "Treasurer", "Brambleford Community Trust", "held"),
            ("Rachel Bright", "Policy Lead", "Moor Housing Association", "former"),
            ("Helen Parry", "Solicitor", "", "held"),
            ("Denis Mallory", "Chair", "Brambleford Community Trust", "former"),
            ("Anne Thorpe", "Secretary", "Brambleford Community Trust", "former"),
        ]),
        (REGISTER, "html", [
            ("Ruth Ollerton", "Chairman", "Cawdale Parish Council", "held"),
            ("Bethan Cole", "Clerk", "Cawdale Parish Council", "held"),
        ]),
        (BIOGRAPHIES, "txt", [
            ("Amara Nwosu", "Chief Executive", "Fenmoor Homes", "held"),
            ("Amara Nwosu", "trustee", "Lowland Housing Charity", "held"),
            ("Amara Nwosu", "Director of Housing", "Castle Orme Council", "former"),
            ("Lionel Brace", "Professor of Urban Planning", "University of Sandholme", "held"),
        ]),
        (NEWS, "md", [
            ("Helen Parry", "Chair", "Orme Cycle Forum", "held"),
            ("Peter Walsh", "campaigns manager", "Moor Cycling", "held"),
        ]),
        (BOARD, "md", [
            ("Michael Hartley", "President", "", "held"),
            ("Michael Hartley", "Chair", "Harwick Housing Trust", "held"),
            ("Michael Hartley", "Director", "Orme Dairy", "held"),
            ("Michael Hartley", "Manager, Home Care", "Tarnside Council", "former"),
            ("Robert Tanner", "Chief Executive", "", "former"),
            ("Helen Parry", "Finance Director", "", "former"),
        ]),
        (PARTNERS, "md", [
            ("Tim Walsh", "", "Gloop", "held"),
            ("Helen Parry", "chair", "", "held"),
            ("Helen Parry", "", "Gloop", "held"),
            ("Simon Marsden", "", "Orme Dairy", "held"),
        ]),
        (VACANT, "md", [
            ("Helen Parry", "", "Orme Council", "held"),
            ("Tim Walsh", "", "Moor Trust", "held"),
        ]),
        (LIVES, "md", [
            ("Helen Parry", "Chair", "Orme Cycle Forum", "held"),
            ("Helen Parry", "trustee", "Tarn Trust", "former"),
        ]),
        (COUNCILLORS, "md", []),
        (OFFICES, "md", [
            ("Tim Walsh", "Head of Legal Services", "Moor Council", "held"),
            ("Tim Walsh", "Secretary", "Orme and Moor Joint Committee", "held"),
            ("Helen Parry", "Chief Finance Officer", "Orme Council", "held"),
            ("Helen Parry", "Treasurer", "Orme and Moor Joint Committee", "held"),
        ]),
        (HEADED, "html", [
            ("Tim Walsh", "Chief Executive", "Orme District Council", "held"),
            ("Tim Walsh", "Chair", "Brambleford Safety Partnership", "held"),
            ("Helen Parry", "Safety Manager", "Orme District Council", "held"),
            ("Simon Marsden", "Inspector", "Moor Police", "held"),
            ("Ruth Ollerton", "Place Director, Community Services", "Moor and Orme Integrated Care Board", "held"),
        ]),
        (SEATS, "html", [
            ("Tim Walsh", "Clinical Director", "Orme Medical Trust", "held"),
            ("Helen Parry", "Clinical Director", "Orme Medical Trust", "held"),
            ("Simon Marsden", "Chief Officer", "Moor Council", "held"),
            ("Anne Thorpe", "Manager", "Healthwatch Moor", "held"),
        ]),
        (ALIKE, "md", [
            ("Tim Walsh", "", "Gloop", "held"),
            ("Tim Walsh", "Co-chair", "Moor Data Group", "held"),
            ("Helen Parry", "", "Orme Council", "held"),
            ("Helen Parry", "Co-chair", "Moor Data Group", "held"),
            ("Simon Marsden", "", "Orme Council", "held"),
            ("Ruth Ollerton", "", "Moor Trust", "held"),
            ("Anne Thorpe", "", "Government of Moor", "held"),
            ("Peter Walsh", "", "Wobble Works, LLC", "held"),
        ]),
        (DETAILS, "md", [
            ("Tim Walsh", "Chair", "Health Scrutiny Panel", "held"),
            ("Helen Parry", "Voting Co-optee", "Health Scrutiny Panel", "held"),
            ("Simon Marsden", "", "Healthwatch Orme", "held"),
            ("Simon Marsden", "Non-voting Co-optee", "Health Scrutiny Panel", "held"),
        ]),
    ],
    ids=["trustees", "register", "biographies", "news", "board", "partners", "vacant", "lives", "councillors", "offices", "headed", "seats", "alike", "details"],
)  # fmt: skip
def test_roles(tmp_path: Path, text: str, suffix: str, wanted: Found) -> None:
    path = tmp_path / f"page.{suffix}"
    path.write_text(text, "utf-8")
    roles = paper(path).roles
    assert [(role.person, role.title, role.organisation or "", role.status) for role in roles] == wanted


def test_a_numbered_entry_that_is_a_body_sends_nobody_of_the_next_entries(tmp_path: Path) -> None:
    path = tmp_path / "terms.txt"
    path.write_text(
        "Orme Safety Board\n\nTerms of reference\n\nThose who signed:\n\n1 Moorside Police\n\n2 Orme Medical Trust\n\n"
        "3 Tim Walsh (Chair)\n\n4 Helen Parry (Secretary)\n\n5 Cawdale Fire and Rescue Service\n",
        "utf-8",
    )
    assert "Orme Medical Trust" not in {role.organisation for role in paper(path).roles}
