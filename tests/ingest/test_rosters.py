"""Who was there, as different bodies print it: invented minutes of a few lines each."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper
from convenor.webapp.extract import as_json

HEAD = "Quarrendale Town Council\n\nMinutes of the meeting held on 4 March 2024\n\n"
P, IN, A = "present", "in_attendance", "apologies"

ROSTERS: dict[str, tuple[str, dict[str, str]]] = {
    "initials and surnames behind one title": (
        "Present: Councillor J.V. Pellow (Chairman); Councillors Mrs. D.E. Tarn, N.D. Oake, Mrs. S.F. Quill and A.M. Roe.\n",
        {"J.V. Pellow": P, "D.E. Tarn": P, "N.D. Oake": P, "S.F. Quill": P, "A.M. Roe": P},
    ),
    "surnames alone, two of them joined": (
        "Present: Councillors Noakley (Vice-Chairman), Backhurst, Mrs Cobden, Dr Hall, Warde and Webbe\n",
        {"Noakley": P, "Backhurst": P, "Cobden": P, "Hall": P, "Warde": P, "Webbe": P},
    ),
    "apologies that came from people": (
        "Present: Ann Thorne\n\n1. Apologies\nApologies came from Kevin Harrup, Dr Neil McGhie and Councillor Tom Purnall.\n",
        {"Ann Thorne": P, "Kevin Harrup": A, "Neil McGhie": A, "Tom Purnall": A},
    ),
    "who took the minutes, below those who were away": (
        "Present:\nAnn Thorne (AT) | Chair\nCarl Baxley (CB) | Clerk\n\nApologies:\nAnya Strang (AS) | Vale Trust\n\n"
        "Minutes: Cath Quill (CQ) | Business Manager\n",
        {"Ann Thorne": P, "Carl Baxley": P, "Anya Strang": A, "Cath Quill": IN},
    ),
    "an item with a reference ends the list": (
        "Present:\nAnn Thorne, Chair\n\nApologies:\nNora Strang, Chief Nurse\n\nQTC/27/01 Welcome\nAnn Thorne welcomed members.\n",
        {"Ann Thorne": P, "Nora Strang": A},
    ),
    "lists by body": (
        "Present:-\n\nQuarrendale Council: Councillors Thorne (Chair) and Baxley;\n\nArmy: Colonel P Batt;\n\n"
        "Apology for Absence:- Mr R Strang (Vale Trust).\n",
        {"Thorne": P, "Baxley": P, "P Batt": P, "R Strang": A},
    ),
    "surnames in capitals, titles on the next line": (
        "Present:-\n\nTrudy McLEAR\n\nNominated by the Health Board\n\nVicky IRONBY\n\nChief Officer\n\n"
        "Apologies for absence were submitted on behalf of:-\n\nAnne BUCKHAM\n",
        {"Trudy McLEAR": P, "Vicky IRONBY": P, "Anne BUCKHAM": A},
    ),
    "rows that ran together, with initials": (
        "Attendance and Apologies:\n\nDirectors Representing Kevin Harrup KH Private Sector Chair Emma Andersby EA Private "
        "Sector Neil McGhie NM City Council\n\nIn Attendance Mike Durby MD Vale Partnership Scott Knowle SK Chamber of "
        "Commerce Tom Purnall TP County Council\n",
        {
            "Kevin Harrup": P,
            "Emma Andersby": P,
            "Neil McGhie": P,
            "Mike Durby": IN,
            "Scott Knowle": IN,
            "Tom Purnall": IN,
        },
    ),
    "names in turn without marks": (
        "Present: Peter Argill Edric Bairnsby Duncan Brydon Stuart Blakeby\n",
        {"Peter Argill": P, "Edric Bairnsby": P, "Duncan Brydon": P, "Stuart Blakeby": P},
    ),
    "first names": (
        "2) Present - Mark (Chair), Dorothy, Tony B, Brenda\n\n1) Apologies for absence Robin, Stuart\n",
        {"Mark": P, "Dorothy": P, "Tony B": P, "Brenda": P, "Robin": A, "Stuart": A},
    ),
    "no label": (
        "Joan Maudling – Independent Chair\nNigel Andrup – Tenancy Manager, Vale Council\nSteve Fulby – General Manager\n"
        "Mavis Spence – Deputy Director of Nursing\n\n1. Welcome\nEverybody was welcomed.\n",
        {"Joan Maudling": P, "Nigel Andrup": P, "Steve Fulby": P, "Mavis Spence": P},
    ),
    "substitutes in brackets": (
        "Apologies for absence were received from Mr D Blackmoor (Ms H Horne attended as substitute) and Ms B Reely.\n",
        {"D Blackmoor": A, "B Reely": A, "H Horne": P},
    ),
    "titles before names": (
        "Present: Councillor D. Mitten (chairman), Councillors Mrs G. Copeley and J. Govie, and the clerk A. Browne. "
        "There were apologies from Councillors P. Critch and R. Henlow.\n",
        {"D. Mitten": P, "G. Copeley": P, "J. Govie": P, "A. Browne": P, "P. Critch": A, "R. Henlow": A},
    ),
    "a page on one line": (
        "MINUTES OF A MEETING HELD ON 4 MARCH 2024 PRESENT: Cllr A Buckby (Mayor) Cllr C Evenson Cllr Mrs S Murrin "
        "APOLOGIES: Cllr J Collyer Mr M Cavend, Link Officer County Cllr A Tudd The Town Clerk was in attendance. "
        "1358 DECLARATIONS OF INTEREST None were made.\n",
        {"A Buckby": P, "C Evenson": P, "S Murrin": P, "J Collyer": A, "M Cavend": A, "A Tudd": A},
    ),
    "sentences that end a list": (
        "Present: Cllrs Millard, Reeve and Heslip. County Councillor Anne Dalby was in attendance with 14 members of the public.\n",
        {"Millard": P, "Reeve": P, "Heslip": P, "Anne Dalby": IN},
    ),
    "cells held apart by wide gaps": (
        "Voting Members:\nCllr Ruth Pargeter    Chair, Wexcombe County Council\nDr Sunil Varma        Clinical Lead, Wexcombe ICB\n\n"
        "In attendance (for item 5):\nLeila Hadid           Programme Manager, Wexcombe ICB\n\n"
        "Apologies:\nProf. Ian Calloway    University of Wexcombe (represented by Dr Mia Stone)\n",
        {"Ruth Pargeter": P, "Sunil Varma": P, "Leila Hadid": IN, "Ian Calloway": A, "Mia Stone": P},
    ),
    "a clerk among the councillors": (
        "Present: Cllr A Smithson – Chairman, Cllr B Joness, the Clerk (Mrs D Whitby) and 3 members of the public.\n"
        "Also present: Mr T Dunmore, applicant\n",
        {"A Smithson": P, "B Joness": P, "D Whitby": P, "T Dunmore": IN},
    ),
    "a table that asks who came": (
        "Name | Affiliation | Present\nAna Kowal | Foo Labs | yes\nElena Ross | Bar Systems | no\n",
        {"Ana Kowal": P, "Elena Ross": "absent"},
    ),
    "ranks of the services": (
        "Present: T/Ch Supt Colin Frayne, Vale Police; Group Commander Dean Askew, Vale Fire Service; Lt Col James Harcourt\n"
        "Not attending: Sue Tand (holiday)\n",
        {"Colin Frayne": P, "Dean Askew": P, "James Harcourt": P, "Sue Tand": "absent"},
    ),
    "apologies by initials, below a list without a label": (
        "Mr A Birtle [AB] (Chair); Mrs SE Coker [SC]\n\nDr C Dunne [CD]; Ms D Tarn [DT]\n\nMr H Ives [HI] Clerk\n\n1. Apologies\n\n"
        "The Clerk had received apologies from CD and DT.\n",
        {"A Birtle": P, "SE Coker": P, "C Dunne": A, "D Tarn": A, "H Ives": IN},
    ),
    "in somebody's absence": (
        "Present: Ann Field, Brian Stone\n\n1. Apologies\n\nApologies for absence: were received from Carol Mead. David Oakes attended in her "
        "absence.\n",
        {"Ann Field": P, "Brian Stone": P, "Carol Mead": A, "David Oakes": P},
    ),
    "a label of several words": (
        "Present: Cllr A Smithson, Cllr B Joness\nMembers of the Public Present: Cllr H Davis\nCirculation: Mr T Dunmore\n",
        {"A Smithson": P, "B Joness": P, "H Davis": IN},
    ),
    "who sent their apologies": (
        "Present: Trustees Alexanders (Chair) and Haydon\n\n59.15 Apologies\n\nTrustees Howdon and Giddon sent their apologies.\n",
        {"Alexanders": P, "Haydon": P, "Howdon": A, "Giddon": A},
    ),
}


@pytest.mark.parametrize("name", ROSTERS)
def test_a_roster_is_read(tmp_path: Path, name: str) -> None:
    text, expected = ROSTERS[name]
    path = tmp_path / "minutes.txt"
    path.write_text((HEAD if "HELD ON" not in text else "") + text, encoding="utf-8")
    assert {a.person: a.how for m in paper(path).meetings for a in m.attendance} == expected


@pytest.mark.parametrize(
    "text",
    [
        "Present: Apologies: Cllr D. Owen (Presiding), Cllrs N. Burke, M. Buck, J. Butter, J. Carrow, P. Clend and D. Doley.\n",
        "Present: Cllr J Quennell.\n\nA vote of thanks\n\nMembers stood in silence in memory of Jory Quennell.\n",
        "Present: Cllr J Quennell.\n\n2. Police\n\nThe Clerk reported that Sgt Doc Norse was unable to attend as he had moved.\n",
    ],
    ids=["labels torn from their lists", "a namesake in passing", "somebody spoken of"],
)
def test_nobody_is_put_where_the_paper_does_not_put_them(tmp_path: Path, text: str) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(HEAD + text, encoding="utf-8")
    found = {a.person: a.how for m in paper(path).meetings for a in m.attendance}
    assert found in ({}, {"J Quennell": P})


def test_each_row_of_a_table_says_who_came(tmp_path: Path) -> None:
    rows = (
        ("Organisation", "Attendee", "Status"),
        ("Vale Police", "Supt Ruth Madder (Chair)", "Attended"),
        ("Environment Agency", "Priya Nandra", "Apologies"),
        ("Met Office", "Colin Tate", "Deputy: Jo Wren"),
    )
    table = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    path = tmp_path / "minutes.html"
    path.write_text(f"<h1>Vale Forum</h1><p>Minutes of 6 June 2024</p><table>{table}</table>", encoding="utf-8")
    attendance = [a for m in paper(path).meetings for a in m.attendance]
    assert [(a.person, a.how, a.on_behalf) for a in attendance] == [
        ("Ruth Madder", P, None),
        ("Priya Nandra", A, None),
        ("Jo Wren", P, "Colin Tate"),
    ]


@pytest.mark.parametrize(
    ("line", "offices"),
    [
        (
            "Chair: Dr Ada Brook Vice Chair: Dr Ben Crane Treasurer: Mrs Cleo Dunn",
            [("Ada Brook", "Chair"), ("Ben Crane", "Vice Chair"), ("Cleo Dunn", "Treasurer")],
        ),
        (
            "Date: 3 May 2027 Time: 7pm Chair: Ada Brook Secretary: Ben Crane",
            [("Ada Brook", "Chair"), ("Ben Crane", "Secretary")],
        ),
        ("Chair: Ada Brook, Otterby Council", [("Ada Brook", "Chair")]),
    ],
)
def test_officers_of_a_heading_whose_fields_run_on(tmp_path: Path, line: str, offices: list[tuple[str, str]]) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(
        f"Fell Board\nMinutes of the meeting held on 3 May 2027\n{line}\n\nPresent: Eli Fry, Dora Elm\n\n1. Welcome\nAll came.\n",
        encoding="utf-8",
    )
    assert [(role["person"], role["title"]) for role in as_json(paper(path))["roles"] if role["title"]] == offices


@pytest.mark.parametrize(
    ("table", "came", "titles"),
    [
        (
            "| Member | Representing | Present / Apologies |\n|---|---|---|\n| Ann Thorne | Tarn Council | P |\n"
            "| Carl Baxley | Fell Trust | A |\n| Eve Strang | Healthwatch Tarn | P |\n",
            {"Ann Thorne": P, "Carl Baxley": A, "Eve Strang": P},
            {},
        ),
        (
            "| Name | Role | Attendance |\n|---|---|---|\n| Ann Thorne | Chair | P |\n| Carl Baxley | Clerk | A |\n",
            {"Ann Thorne": P},  # nothing says what an A stands for
            {"Ann Thorne": "Chair"},
        ),
        (
            "Present\n\n|  |  |\n|---|---|\n| Chair | Ann Thorne |\n| Chief Nurse | Carl Baxley |\n",
            {"Ann Thorne": P, "Carl Baxley": P},
            {"Ann Thorne": "Chair", "Carl Baxley": "Chief Nurse"},
        ),
        (
            "In attendance\n\n|  |  |\n|---|---|\n| Kit Thorne, Clerk | Moll Strang, Auditor |\n",
            {"Kit Thorne": IN, "Moll Strang": IN},
            {"Kit Thorne": "Clerk", "Moll Strang": "Auditor"},
        ),
    ],
    ids=["letters", "a letter without a meaning", "posts first", "names with posts side by side"],
)
def test_tables_of_those_who_came(tmp_path: Path, table: str, came: dict[str, str], titles: dict[str, str]) -> None:
    path = tmp_path / "minutes.md"
    path.write_text(f"{HEAD}{table}\n1. Welcome\n\nAll were welcomed.\n", encoding="utf-8")
    found = as_json(paper(path))
    (meeting,) = found["meetings"]
    assert {name: how for how in (P, IN, A) for name in meeting[how]} == came
    given = {role["person"]: role["title"] for role in found["roles"] if role["title"]}
    assert {name: given.get(name) for name in titles} == titles
