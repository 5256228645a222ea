"""Heads of lists that say two things: in two languages, of those present and away, and of groups under one label."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from convenor.ingest.roster import group_lines
from convenor.ingest.words.labels import label_of

Attended = tuple[str, str, str, str]  # those present, in attendance, away with apologies and absent

LABELS = {
    "Members Present/Comhaltaí i Láthair Cllr Ann Bell": ("present", "Cllr Ann Bell"),
    "Apologies/Leithscéalta Bo Dee, Cy Fox": ("apologies", "Bo Dee, Cy Fox"),
    "In Attendance/I láthair freisin Mr. Cy Fox": ("in_attendance", "Mr. Cy Fox"),
    "Absent/As Láthair: Ann Bell": ("absent", "Ann Bell"),
    "Ymddiheuriadau/Apologies: Bo Dee": ("apologies", "Bo Dee"),
    "I láthair/Present: Ann Bell": ("present", "Ann Bell"),
    "Attendance/Apologies: Ann Bell": ("present", "Ann Bell"),
    "Apologies/Absent: Ann Bell": ("apologies", "Ann Bell"),
    "In attendance / Apologies: Ann Bell": ("in_attendance", "Ann Bell"),
    "Present/Organisation": ("", ""),
    "Apologies / Deputies: Ann Bell": ("", ""),
}
LAYOUTS: dict[str, tuple[str, Attended]] = {
    "attendance and apologies run on behind a title": (
        "NB: These minutes stay in draft until the Board has confirmed them at its next meeting, and no part of them may be quoted before that. VALE BOARD OF DIRECTORS Minutes of the Meeting "
        "Attendance and Apologies: Alan Birtle AB Hill Trust Bella Coker BC Vale Council Carl Dunne CD Dale Trust\nIn Attendance: Harry Ives\nApologies: Fred Garth\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "Harry Ives", "Fred Garth", ""),
    ),
    "the members of a sub-committee": (
        "Present: Alan Birtle, Bella Coker\nApologies: Fred Garth\n\n1. Sub-committees\n\nThe Clerk read out who had been chosen for each of them.\n\nChair: Dora Elland\n\nMembers: Carl Dunne, Mary Noon\n",
        ("Alan Birtle; Bella Coker", "", "Fred Garth", ""),
    ),
    "groups under in attendance alone": (
        "In Attendance:\nCouncil Members: Alan Birtle, Bella Coker, Carl Dunne\nCouncil Officials: Harry Ives, Jane Kemp\nApologies: Fred Garth\n",
        ("Alan Birtle; Bella Coker; Carl Dunne; Harry Ives; Jane Kemp", "", "Fred Garth", ""),
    ),
    "groups under one head": (
        "PRESENT\nSchool members:\nAlan Birtle, Bella Coker\nNon school members:\nCarl Dunne\nOfficers:\nHarry Ives, Jane Kemp\nAlso present:\nDora Elland\nApologies: Fred Garth\n",
        ("Alan Birtle; Bella Coker; Carl Dunne; Harry Ives; Jane Kemp", "Dora Elland", "Fred Garth", ""),
    ),
    "staff below a board, with a list of others": (
        "Present – Vale Board\n\nAlan Birtle – Chair\n\nBella Coker – Treasurer\n\nStaff\n\nCarl Dunne – Chief Executive\n\nIn Attendance\n\nHarry Ives – Accountant\n\nApologies\n\nFred Garth\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "Harry Ives", "Fred Garth", ""),
    ),
    "officers without a vote": (
        "Voting members\n\nVale Council: Alan Birtle\nHill Council: Bella Coker\n\nSupporting Officers (non-voting)\n\nDale Trust: Carl Dunne\n\nApologies\n\nHill Trust: Fred Garth\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "", "Fred Garth", ""),
    ),
    "officers below names": (
        "Present:\nAlan Birtle, Bella Coker, Carl Dunne\nOfficers:\nHarry Ives, Jane Kemp\nApologies: Fred Garth\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "Harry Ives; Jane Kemp", "Fred Garth", ""),
    ),
    "two labels above one list": (
        "VALE LOCAL STRATEGIC PARTNERSHIP – EXECUTIVE BOARD Minutes DATE 14 November 2006 VENUE Moot Room, Vale Hall PRESENT Board Members: Secretariat: Alan Birtle, Principal - Vale College; Bella Coker - Hill Trust; Carl Dunne - Dale Trust APOLOGIES: Fred Garth 1 WELCOME The Chair opened the meeting and welcomed everybody to it.\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "", "Fred Garth", ""),
    ),
    "apologies within a line of a group": (
        "Present:\nVale: Apologies from Fred Garth and Mary Noon\nHill and Mains: Alan Birtle, apologies from Nan Usk\nDale: No rep\nAlder: Bella Coker (BC), Carl Dunne\n"
        "Police: Dora Elland; apologies: Vera Pratt\n",
        ("Alan Birtle; Bella Coker; Carl Dunne; Dora Elland", "", "Fred Garth; Mary Noon; Nan Usk; Vera Pratt", ""),
    ),
    "who came for those who sent apologies": (
        "Present:\nVale: Alan Birtle, Bella Coker\nDale Trust – apologies - Nan Usk (Harry Ives substituting)\n"
        "Hill Trust – apologies from Fred Garth, Carl Dunne attending in his place\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "", "Fred Garth; Nan Usk", ""),
    ),
    "letters below a head of those present and away": (
        "Present / Apologies\nCllr A Birtle P\nCllr B Coker A\nCllr C Dunne ✓\nCllr D Elland ✗\n",
        ("A Birtle; C Dunne", "", "B Coker; D Elland", ""),
    ),
    "letters behind dashes below such a head": (
        "Present/Absent:\nCllr A Birtle, Chair\nCllr B Coker – P\nCllr C Dunne – A\nCllr D Elland (apologies)\n",
        ("A Birtle; B Coker", "", "D Elland", "C Dunne"),
    ),
    "apologies in a line of their own": (
        "Present: Alan Birtle, Bella Coker\nIn attendance: Harry Ives\nApologies for absence: from Fred Garth\nMary Noon sent apologies from her holiday.\n",
        ("Alan Birtle; Bella Coker", "Harry Ives", "Fred Garth; Mary Noon", ""),
    ),
    "officers below the first item": (
        "Present:\nAlan Birtle\nBella Coker\nApologies from Fred Garth\n\n2) Office bearers' report\nThose in office were:\nCommittee: Fred Garth, Nan Usk and Vera Pratt\n",
        ("Alan Birtle; Bella Coker", "", "Fred Garth", ""),
    ),
    "labels and lists of two columns mixed up": (
        "Present: Apologies: Alan Birtle - Chairman Capt. Bella Coker - Chairman PHC Carl Dunne - Vale Council Dora Elland - Hill Trust Harry Ives - Dale Trust\n",
        ("", "", "", ""),
    ),
    "who serves the meeting below those away": (
        "PRESENT: Councillors - Alan Birtle, Bella Coker, Carl Dunne.\n\nAPOLOGIES:- Councillors - Fred Garth, Mary Noon.\n\nMEETINGS ADMINISTRATOR: Mr. Harry Ives.\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "Harry Ives", "Fred Garth; Mary Noon", ""),
    ),
    "members named above those in attendance": (
        "Members: Alan Birtle, Bella Coker, Carl Dunne\nIn Attendance:\nCouncil Officials: Harry Ives, Jane Kemp\nApologies: Fred Garth\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "Harry Ives; Jane Kemp", "Fred Garth", ""),
    ),
}


@pytest.mark.parametrize("words", LABELS)
def test_a_label_says_one_state(words: str) -> None:
    assert label_of(words) == LABELS[words]


@pytest.mark.parametrize(
    "line", ["Hill: " + " " * 9000 + "apologyx (", "Hill:" + " " * 9000 + "x apologies " + " " * 9000 + "1"]
)
def test_blanks_in_a_line_of_a_group_take_no_time(line: str) -> None:
    start = time.process_time()
    assert group_lines.read(line, 0, "present") == []
    assert time.process_time() - start < 1


def test_apologies_of_nobody_named() -> None:
    assert group_lines.read("Mary Noon - apologies - Dora Elland attending", 0, "present") == []
    assert group_lines.read("Hill Trust: apologies for arriving late", 0, "present") == []


@pytest.mark.parametrize("name", LAYOUTS)
def test_who_stands_under_such_a_head(reads_roster: Callable[[str, Attended], None], name: str) -> None:
    reads_roster(*LAYOUTS[name])
