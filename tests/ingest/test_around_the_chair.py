"""Who met where no label says so: lists around the line on who presided, and those who came for somebody."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper

HEAD = "Wharle Council\n\nWharle Integration Joint Board\n8 May 2031 - 10:00 to 12:10\n\nStandard Items\nApologies received from members of the Board.\n{away}\n\n"
ABOVE = "Councillors Ada Marsh, Ben Orr and Cara Finch (Wharle Council) Dan Holt and Eve Lund (Wharle Health Board)."
BELOW = "Fay Moss, Chief Officer; Gil Nairn, Head of Law; Hana Pryce, Committee Officer (All Wharle Council)."


def came(tmp_path: Path, text: str) -> set[str]:
    path = tmp_path / "minute.txt"
    path.write_text(text, encoding="utf-8")
    (meeting,) = paper(path).meetings
    return {f"{attendance.person}: {attendance.how}" for attendance in meeting.attendance}


def test_people_above_and_below_who_presided_met(tmp_path: Path) -> None:
    text = (
        HEAD.format(away="Ivo Quill")
        + f"{ABOVE}\nCouncillor A Marsh, Convener, presided.\n{BELOW}\n\n1. Minute\nThe minute was approved.\n"
    )
    found = came(tmp_path, text)
    assert {each for each in found if each.endswith(": present")} == {
        f"{name}: present" for name in ("Ada Marsh", "Ben Orr", "Cara Finch", "Dan Holt", "Eve Lund")
    }
    assert {each for each in found if each.endswith(": in_attendance")} == {
        f"{name}: in_attendance" for name in ("Fay Moss", "Gil Nairn", "Hana Pryce")
    }


def test_links_above_the_text_are_no_labels_of_lists(tmp_path: Path) -> None:
    links = "  • Documents\n  • Attendance\n  • Visitors\n\n"
    lists = f"{ABOVE}\nCouncillor A Marsh, Convener, presided.\n{BELOW}\n\n1. Minute\nThe minute was approved.\n"
    assert "Eve Lund: present" in came(tmp_path, links + HEAD.format(away="Ivo Quill") + lists)


def test_prose_above_who_presided_is_no_list(tmp_path: Path) -> None:
    prose = "Ada Marsh, Ben Orr and Cara Finch had written to the Board about the ferry, and the letters were tabled."
    text = (
        HEAD.format(away="Ivo Quill")
        + f"{prose}\nCouncillor A Marsh, Convener, presided.\n\n1. Minute\nThe minute was approved.\n"
    )
    assert not {"Ben Orr: present", "Cara Finch: present"} & came(tmp_path, text)


@pytest.mark.parametrize(
    "told",
    [
        "Supt Nell Ash attended in Ivo Quill’s absence and Eszti Marr attended as substitute for Dan Holt.",
        "Nell Ash came in the place of Ivo Quill; Eszti Marr was present as a deputy for Dan Holt.",
        "It was noted that Nell Ash was in attendance as a substitute for Ivo Quill and that Eszti Marr was attending on behalf of Mr Holt.",
    ],
)
def test_who_came_for_somebody_was_there_however_rare_the_name(tmp_path: Path, told: str) -> None:
    sent = f"Apologies were received from Ivo Quill and Dan Holt. {told}"
    text = f"Wharle Board\nMinutes of the meeting held on 8 May 2031\n\n1. Apologies\n{sent}\n\n2. Minute\nIt was approved.\n"
    found = came(tmp_path, text)
    assert {"Nell Ash: present", "Eszti Marr: present"} <= found
    assert not {"Ivo Quill: present", "Dan Holt: present"} & found


def test_a_place_that_came_for_another_is_nobody(tmp_path: Path) -> None:
    text = (
        HEAD.format(away="Ivo Quill. Harbour Quay attended as substitute for Vale Hall.")
        + "1. Minute\nIt was approved.\n"
    )
    assert not any(each.endswith(": present") for each in came(tmp_path, text))


@pytest.mark.parametrize(
    "instead", ["whose place was taken by her deputy, Eszti Marr", "for whom Eszti Marr appeared as substitute"]
)
def test_whose_place_was_taken_did_not_come_and_who_took_it_did(tmp_path: Path, instead: str) -> None:
    sent = f"Apologies were noted from Ivo Quill, Treasurer, and from Cara Finch, Chief Officer, {instead}."
    found = came(tmp_path, f"Wharle Board\nMinutes of the meeting held on 8 May 2031\n\n1. Apologies\n{sent}\n")
    assert found == {"Ivo Quill: apologies", "Cara Finch: apologies", "Eszti Marr: present"}


def test_from_whom_no_apologies_came_was_absent(tmp_path: Path) -> None:
    sent = (
        "Apologies were received from Ivo Quill. Neither apologies nor a substitute had been received from Cara Finch."
    )
    found = came(tmp_path, f"Wharle Board\nMinutes of the meeting held on 8 May 2031\n\n1. Apologies\n{sent}\n")
    assert found == {"Ivo Quill: apologies", "Cara Finch: absent"}


def test_surnames_in_capitals_are_names_one_to_a_line(tmp_path: Path) -> None:
    names = ("Councillor Roderick GILFEATHER", "Mr Lachlan DE MARROW", "Dr Fraser McPHEE", "Councillor Shona TULLOCH")
    head = "Wharle Board\nMinutes of the meeting held on 8 May 2031\n\nPresent:-\n\n"
    found = came(tmp_path, head + "\n\n".join(names) + "\n\n1. Welcome\n")
    assert found == {f"{name.split(' ', 1)[1]}: present" for name in names}


COLUMNS = (
    "Page 1 of 4 Wharle School Minutes of the Governing Body Meeting Wednesday 26th November, 2031 at 6.00 pm Ada Marsh (AM) "
    "Ben Orr (BO) Cara Finch (CF) Dan Holt-Price (DHP) Eve Lund (EL) Co-opted Governor, Chair Headteacher Parent Governor "
    "Local Authority Governor Co-opted Governor Present Present (by Zoom) Present Apologies Absent "
    "In attendance: Fay Moss (FM) - Clerk\n1. Welcome\nAll were welcomed.\n"
)


def test_columns_of_names_posts_and_states_say_who_came(tmp_path: Path) -> None:
    assert came(tmp_path, COLUMNS) == {
        "Ada Marsh: present",
        "Ben Orr: present",
        "Cara Finch: present",
        "Dan Holt-Price: apologies",
        "Eve Lund: absent",
        "Fay Moss: in_attendance",
    }


def test_columns_of_which_one_is_a_state_short_say_nothing_of_anybody(tmp_path: Path) -> None:
    found = came(tmp_path, COLUMNS.replace(" Present Apologies", " Apologies"))
    assert not {"Dan Holt-Price: absent", "Cara Finch: apologies"} & found


def test_a_label_in_the_second_cell_heads_the_lines_below(tmp_path: Path) -> None:
    head = "Wharle Access Forum\nMinutes of the meeting held on 8 May 2031\n\n"
    text = f"{head}Attendees:\nAda Marsh (AM) chair\nBen Orr (BO)\nCara Finch (CF), Wharle Council / Apologies:\nDan Holt (DH)\nEve Lund (EL)\n\n1. Welcome\n"
    assert came(tmp_path, text) == {
        "Ada Marsh: present",
        "Ben Orr: present",
        "Cara Finch: present",
        "Dan Holt: apologies",
        "Eve Lund: apologies",
    }


@pytest.mark.parametrize(
    ("line", "chairs"), [("Tom Reed in the Chair 635", True), ("Tom Reed in the Chair until 9", False)]
)
def test_the_number_of_a_page_behind_who_was_in_the_chair(tmp_path: Path, line: str, chairs: bool) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(
        f"Vale Council\nMinutes of 12 May 2022\n\nPresent: Ann Bell, Tom Reed and Eve Fox\n\n{line}\n\n1. Plan\n\nThe plan was agreed.\n"
    )
    assert [(role.person, role.title) for role in paper(path).roles] == [("Tom Reed", "chair of the meeting")] * chairs
