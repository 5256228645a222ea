"""Labels that stand between lists of people and items, and where such a list ends: invented minutes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from convenor.ingest.read import paper

Attended = tuple[str, str, str, str]  # those present, in attendance, away with apologies and absent

LONG = "Present: Alan Birtle, Bella Coker, Carl Dunne"
TWO = "Alan Birtle; Bella Coker"
LAYOUTS: dict[str, tuple[str, Attended]] = {
    "those attending, in capitals within a paragraph that names the members": (
        "PRESENT: Councillor Alan Birtle and Bella Coker, Depute Chief Executive, Quarrendale Council; Dr Carl Dunne, Director of Care, NHS Dale; "
        "Freda Garth, Chair, Fell Federation of Community Councils and Residents; Olive Fell, Divisional Commander, Police Dale; Peter Gill, Group Commander, "
        "Dale Fire and Rescue Service; Rose Hale, Partnership Manager, Dale Partnership for Transport; Sam Inch, Director of Place, Skills and Business, "
        "South Dale Enterprise; Tessa Jowl, Head of Campus, Quarrendale College; Una Kite, Manager, Quarrendale Council of Social Service; and "
        "Vera Lamb, Principal Officer for Community Learning and Development, Quarrendale Council. ATTENDING: Norman Usk, Planning Manager; and Jane Kemp, Officer, Quarrendale Council. "
        "ALSO ATTENDING: Dora Elland, Consultant in Public Health Medicine, NHS Dale. APOLOGIES: Councillor Hal Ives. CHAIR: Councillor Alan Birtle, Quarrendale Council.",
        (
            "Alan Birtle; Bella Coker; Carl Dunne; Freda Garth; Olive Fell; Peter Gill; Rose Hale; Sam Inch; Tessa Jowl; Una Kite; Vera Lamb",
            "Norman Usk; Jane Kemp; Dora Elland",
            "Hal Ives",
            "",
        ),
    ),
    "those attending, beside strokes below those present": (
        "Present\n\nMr Alan Birtle / Chair\nMs Bella Coker / Director\nMr Carl Dunne / Director\nAttending / Mrs Jane Kemp / Secretary\n",
        (f"{TWO}; Carl Dunne", "Jane Kemp", "", ""),
    ),
    "the only list, of those attending": (
        "Attending: Alan Birtle, Bella Coker, Carl Dunne\n",
        (f"{TWO}; Carl Dunne", "", "", ""),
    ),
    "an item with two numbers, in capitals with a full stop": (
        f"{LONG}\n\nC101/26      1.         APOLOGIES FOR ABSENCE.\n\n"
        "Cllr F Garth and Cllr N Usk (work), and Cllr H Ives (leave). These were accepted by the meeting as proper reasons.\n\n"
        "C102/26      2.         DECLARATIONS OF INTEREST\n\nNone.\n",
        (f"{TWO}; Carl Dunne", "", "F Garth; N Usk; H Ives", ""),
    ),
    "an item whose number a stroke holds apart": (
        "Present: / Alan Birtle / Chair\nBella Coker / Director\nCarl Dunne / Secretary\nAgenda Items / Action By\n"
        "23/061 / Apologies:\nFreda Garth, Norman Usk\n23/062 / Minutes\nThe minutes were agreed. / AB\n",
        (f"{TWO}; Carl Dunne", "", "Freda Garth; Norman Usk", ""),
    ),
    "copies, below those away": (
        f"{LONG}\nApologies: -\nFreda Garth (FG), Norman Usk (NU),\nCC\nDora Elland, Hal Ives\n",
        (f"{TWO}; Carl Dunne", "", "Freda Garth; Norman Usk", ""),
    ),
    "the first item, run on between two lists": (
        "Meeting of the Town Council held in the hall In attendance: Cllr A Birtle (Chairman) Cllr B Coker Cllr C Dunne Mrs J Kemp (Clerk to the Council) "
        "1. Declaration of Interests Members were told that any interest must be disclosed, and Cllr Coker declared one in the Bowls Club. "
        "2. Apologies Cllr H Ives. 3. Minutes The minutes were signed.",
        ("A Birtle; B Coker; C Dunne", "J Kemp", "H Ives", ""),
    ),
    "opening remarks in capitals, run on behind those away": (
        "Minutes of a meeting of the Town Board held in the hall PRESENT: Mr A Birtle, Chairman Ms B Coker, Chief Executive Mrs C Dunne, Director of Care, Nursing and Older People "
        "APOLOGIES: Ms F Garth, Non-Executive Director Mr N Usk, Director of Homes OPENING REMARKS The Chairman welcomed everyone and in particular Mr Ives. "
        "44/23 DECLARATION OF INTERESTS There were none.",
        ("A Birtle; B Coker; C Dunne", "", "F Garth; N Usk", ""),
    ),
    "two languages' word for and": (
        "Present: Cllrs. A. Birtle, B. Coker a/and C. Dunne.\n\nApologies: Cllrs. F. Garth a/and N. Usk.\n",
        ("A Birtle; B Coker; C Dunne", "", "F Garth; N Usk", ""),
    ),
    "apologies from the one behind a label": (
        "Trustees: Alan Birtle (Chair), Bella Coker. Representatives: Carl Dunne (Vale Council), Freda Garth. Treasurer: apologies from Norman Usk.\n",
        (f"{TWO}; Carl Dunne; Freda Garth", "", "Norman Usk", ""),
    ),
    "a numbered list of people": (
        "Present: 1. Alan Birtle 2. Bella Coker 3. Carl Dunne\n",
        (f"{TWO}; Carl Dunne", "", "", ""),
    ),
}


@pytest.mark.parametrize("name", LAYOUTS)
def test_a_layout_is_read(reads_roster: Callable[[str, Attended], None], name: str) -> None:
    reads_roster(*LAYOUTS[name])


@pytest.mark.parametrize(
    ("chair", "people"),
    [
        ("Chairman: Thaddeus Birtle", ["Bella Coker", "Thaddeus Birtle"]),
        ("Chairman: / Thaddeus Birtle", ["Bella Coker", "Thaddeus Birtle"]),
        ("Thank you to Thaddeus Birtle for the use of his hall.", ["Bella Coker", "T Birtle", "Thaddeus Birtle"]),
    ],
)
def test_who_chairs_by_a_line_is_listed_by_an_initial(tmp_path: Path, chair: str, people: list[str]) -> None:
    file = tmp_path / "minutes.txt"
    file.write_text(
        f"Dale Committee\n\nMinutes of the meeting held on 4 March 2024\n\n{chair}\n\nPresent:\nDr T Birtle (Chair)\nBella Coker\n\n1. Minutes\n\nAgreed.\n",
        encoding="utf-8",
    )
    assert sorted(person.name for person in paper(file).people) == people


@pytest.mark.parametrize("label", ["Other attendees", "Others present"])
def test_others_in_a_run_are_there_besides(tmp_path: Path, label: str) -> None:
    file = tmp_path / "minutes.txt"
    file.write_text(
        f"Dale Committee minutes of the meeting held on 4 March 2024 Present: Ann Birtle (Chair) Vale Council Tom Reed Hill Trust {label} Sue Oram Planning Officer Apologies Bella Coker Fell Trust\n\n1. Minutes\n\nAgreed.\n",
        encoding="utf-8",
    )
    [meeting] = paper(file).meetings
    assert [(seen.person, seen.how) for seen in meeting.attendance] == [
        ("Ann Birtle", "present"),
        ("Tom Reed", "present"),
        ("Sue Oram", "in_attendance"),
        ("Bella Coker", "apologies"),
    ]
