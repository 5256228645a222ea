"""Rosters that say of each person how they were there, by a mark, a word in a column, or the head of a group: invented minutes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from convenor.ingest.read import paper

Attended = tuple[str, str, str, str]  # those present, in attendance, away with apologies and absent

LAYOUTS: dict[str, tuple[str, Attended]] = {
    "marks behind names, explained below": (
        "Members\n\nCllr A Birtle (Chair) P\nCllr B Coker AP\nCllr C Dunne P (from 7.20)\nCllr D Elland AB\n\nOfficers\n\nJane Kemp (Clerk) P\n\n"
        "P present AP apologies AB absent\n",
        ("A Birtle; C Dunne", "Jane Kemp", "B Coker", "D Elland"),
    ),
    "marks before names; who has none did not come": (
        "Membership (* denotes present, # denotes apologies)\n\n*Councillor Alan Birtle (Chairman)\n*Councillor Bella Coker\nCouncillor Carl Dunne\n"
        "#Councillor Dora Elland\n*Councillor Edna Foss\n",
        ("Alan Birtle; Bella Coker; Edna Foss", "", "Dora Elland", ""),
    ),
    "marks on lines of their own, explained above": (
        "Members in attendance\n\n* Denotes attendance      Ø Denotes apology for absence\n\n*\n\nCllr A Birtle (Chairman)\n\nØ\n\nMrs B Coker\n\n"
        "*\n\nMr C Dunne\n\nØ\n\nCllr D Elland\n",
        ("A Birtle; C Dunne", "", "B Coker; D Elland", ""),
    ),
    "marks that look like bullets": (
        "Members in attendance\n\n* Denotes attendance      Ø Denotes apology for absence\n\n* Cllr A Birtle (Chairman)\nØ Mrs B Coker\n* Mr C Dunne\n",
        ("A Birtle; C Dunne", "", "B Coker", ""),
    ),
    "who came behind each, in one run": (
        "BOARD MEMBERS A. Birtle, Chairman * Officer Present Ms B. Coker* Honorary Treasurer Apologies C. Dunne East Region Secretary Present "
        "D. van Elland* Athlete Representative Present E.F. Foss Independent Director Apologies\n",
        ("A. Birtle; C. Dunne; D. van Elland", "", "B. Coker; E.F. Foss", ""),
    ),
    "a star for those who did not come": (
        "Members (* denotes apologies)\n\nAlan Birtle (Chair)\n*Bella Coker\nCarl Dunne\nDora Elland\n",
        ("Alan Birtle; Carl Dunne; Dora Elland", "", "Bella Coker", ""),
    ),
    "a star for regrets, of somebody of a name seldom met": (
        "Present:\n\n- Alan Birtle, chair (Vale Archive)\n- Oskarine Veltmund-Aas (Hill Library) *\n- Carl Dunne (Dale Museum)\n\n* = regrets\n",
        ("Alan Birtle; Carl Dunne", "", "Oskarine Veltmund-Aas", ""),
    ),
    "a star for a guest": (
        "Present (* = guest)\n\nAlan Birtle (Chair)\nBella Coker*\nCarl Dunne\nDora Elland\n",
        ("Alan Birtle; Carl Dunne; Dora Elland", "Bella Coker", "", ""),
    ),
    "marks for those who did not come, below a head that says nothing of the others": (
        "Membership (# denotes absent)\n\nAlan Birtle (Chair)\n#Bella Coker\nCarl Dunne\n#Dora Elland\n",
        ("", "", "", "Bella Coker; Dora Elland"),
    ),
    "short surnames before what is said of somebody are no marks": (
        "Present: Mary Jane Hall – present, Tom Lee – apologies\n\nMary Jane Lee, Clerk\n",
        ("Mary Jane Hall; Mary Jane Lee", "", "Tom Lee", ""),
    ),
    "what a star means, below the list": (
        "Members:\n\n* Councillor Alan Birtle (Chairman), Vale Council\n* Councillor Bella Coker, Hill Council\nCouncillor Carl Dunne, Dale Council\n"
        "* Mr Fred Garth, Co-opted Member\n\n* Present\n\nOther attendees: Jane Kemp (Clerk)\n",
        ("Alan Birtle; Bella Coker; Fred Garth", "Jane Kemp", "", ""),
    ),
    "a heading for whoever takes the minutes": (
        "Attendees\n\nAlan Birtle\nBella Coker\n\nApologies\n\nFred Garth, Farmers’ Union\n\nMinutes\n\nJane Kemp (JK)\n",
        ("Alan Birtle; Bella Coker", "Jane Kemp", "Fred Garth", ""),
    ),
    "a department behind its organisation": (
        "Present:\n\n- Alan Birtle (AB), VWX, Land Science\n- Bella Coker (BC), VWX, Land Science\n- Carl Dunne, Dale Council\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "", "", ""),
    ),
    "the two sides of a forum": (
        "Management side\n\nAlan Birtle, Director of People\nBella Coker, Head of Pay\n\nStaff side\n\nCarl Dunne, Unison\n\nApologies\n\nDora Elland, GMB\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "", "Dora Elland", ""),
    ),
    "marked names side by side": (
        "P = present, AP = apologies\n\nCllr Birtle P | Cllr Coker AP | Cllr Dunne P\n",
        ("Birtle; Dunne", "", "Coker", ""),
    ),
    "a column of groups, members and words": (
        "| Group | Member | School | Attendance |\n| Primary | Alan Birtle | Moss Lane School | Present |\n| Academies | Bella Coker | Fell Academy | Sub: Edna Foss |\n"
        "| Unions | Carl Dunne | Teachers Together | Not present |\n| Special | Dora Elland | The Larches | Present |\n\nLocal authority officers: Jane Kemp (Clerk)\n",
        ("Alan Birtle; Edna Foss; Dora Elland", "Jane Kemp", "", "Carl Dunne"),
    ),
    "lists behind words of the body's own in a table": (
        "| Chair | Dr Alan Birtle |\n| Local authorities | Vale Council (Bella Coker, Clerk; Carl Dunne, Planner) |\n| Industry | Hill Growers Association (Dora Elland) |\n"
        "| Apologies | Fred Garth, Dale Trust |\n| Secretariat | Jane Kemp |\n",
        ("Alan Birtle; Bella Coker; Carl Dunne; Dora Elland", "Jane Kemp", "Fred Garth", ""),
    ),
    "kinds of governors": (
        "Present\n\nAlan Birtle, Chair\n\nPublic governors\n\nBella Coker\nCarl Dunne\n\nStaff governors\n\nDora Elland\n\nIn attendance\n\nJane Kemp, Chief Executive\n",
        ("Alan Birtle; Bella Coker; Carl Dunne; Dora Elland", "Jane Kemp", "", ""),
    ),
    "others behind words of the body's own": (
        "Present: Alan Birtle (Chair), Bella Coker\nBoard support team staff: Jane Kemp\nNot available: Fred Garth\nLeft early: Bella Coker\n",
        ("Alan Birtle; Bella Coker", "Jane Kemp", "Fred Garth", ""),
    ),
    "full stops between people": (
        "Present: Alan Birtle (Chairman), Bella Coker (Vice Chairman). Carl Dunne (Treasurer). Dora Elland. Edna Foss.\nApologies: Fred Garth\n",
        ("Alan Birtle; Bella Coker; Carl Dunne; Dora Elland; Edna Foss", "", "Fred Garth", ""),
    ),
    "from whom they came": (
        "Present: Alan Birtle from Vale Foodbank, Bella Coker-Moss and Carl Dunne from Grow It Hill, Father Dan Elland (St Oswin’s)\n",
        ("Alan Birtle; Bella Coker-Moss; Carl Dunne; Dan Elland", "", "", ""),
    ),
    "letters of Wales and Poland": (
        "Present: Jolanta Wrzeńska, Stanisław Mazuń, Y Cyng./Cllr Gŵyn Birtle, Bishop Alan Coker\nApologies: Łucja Dąb\n",
        ("Jolanta Wrzeńska; Stanisław Mazuń; Gŵyn Birtle; Alan Coker", "", "Łucja Dąb", ""),
    ),
    "who attended, in sentences": (
        "The following members attended: Alan Birtle, Vale Council; Bella Coker, Hill Trust; Carl Dunne, Dale Trust.\n\n"
        "The following officers attended: Jane Kemp, Clerk; Harry Ives, Solicitor; Edna Foss, Planner.\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "Jane Kemp; Harry Ives; Edna Foss", "", ""),
    ),
    "somebody who tells that another could not come": (
        "Present: Cllrs Birtle, Coker and Dunne\n\nSergeant Kemp apologised to residents that Sergeant Noon had been unable to attend.\n",
        ("Birtle; Coker; Dunne", "", "", ""),
    ),
    "an officer without a name": (
        "Present: Cllrs Birtle, Coker, Dunne & Elland & the Clerk. Mr Edwin Foss, VHA.\n",
        ("Birtle; Coker; Dunne; Elland; Edwin Foss", "", "", ""),
    ),
}


@pytest.mark.parametrize("name", LAYOUTS)
def test_a_layout_is_read(reads_roster: Callable[[str, Attended], None], name: str) -> None:
    reads_roster(*LAYOUTS[name])


STARS = "Elected Members Appointed Members * A Birtle Thole BC * Mrs B Coker C Dunne * Sir Dan Elland * E Garth F Hay Vale DC * I Jay-Kay Present (71%)"


@pytest.mark.parametrize(
    ("run", "came"),
    [
        (STARS, ["A Birtle", "B Coker", "Dan Elland", "E Garth", "I Jay-Kay"]),
        (STARS.replace("C Dunne", "* C Dunne").replace("F Hay", "* F Hay"), []),  # each has one: a bullet
    ],
)
def test_stars_in_a_run_of_members(tmp_path: Path, run: str, came: list[str]) -> None:
    path = tmp_path / "paper.txt"
    path.write_text(
        f"Tarn Drainage Board\n\nMinutes of the meeting held on 3 May 2027\n\n{run}\n\n1. Drains\n\nThe drains were noted.\n"
    )
    assert [
        seen.person for meeting in paper(path).meetings for seen in meeting.attendance if seen.how == "present"
    ] == came
