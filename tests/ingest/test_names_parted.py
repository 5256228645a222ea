"""Names that lines, rows and lost blanks part or run together, and lists of those who came under a standing order; all names are invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper
from convenor.ingest.readers.lost_blanks import blank
from convenor.ingest.readers.names_cut import cuts_a_told_name
from convenor.ingest.readers.text import CAPITAL, _lettered
from convenor.ingest.words.shapes import is_person

HEAD = "Vale County Council\nCabinet\nMinutes of the meeting held on 12 February 2025\n\n"


def came(tmp_path: Path, text: str) -> dict[str, str]:
    path = tmp_path / "notes.txt"
    path.write_text(HEAD + text)
    return {row.person: row.how for meeting in paper(path).meetings for row in meeting.attendance}


@pytest.mark.parametrize(
    "label",
    [
        "Members attending in accordance with Standing Orders 8 and 25:-",
        "Attending under Council Procedure Rule 12.3:",
        "Councillors in attendance pursuant to Article 4",
        "Members who spoke on items:-",
    ],
)
def test_those_who_came_under_a_standing_order_are_not_away(tmp_path: Path, label: str) -> None:
    lists = f"Present:-\n\nCouncillors Marlow (Chairman) and Clark\n\nApologies:-\n\nCouncillor Venning\n\n{label}\n\nCouncillors Abara, P Hext and Tozer\n"
    found = came(tmp_path, lists)
    assert (found["Venning"], found["Abara"], found["P Hext"], found["Tozer"]) == ("apologies", *["in_attendance"] * 3)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Mr G Tarn and MrsT Reed, MissJ Orr and MrC Bell", "Mr G Tarn and Mrs T Reed, Miss J Orr and Mr C Bell"),
        ("from CouncillorsMrs Tarn and MrsReed", "from Councillors Mrs Tarn and Mrs Reed"),
        ("Cowlam andMaudel, by virtue ofSection 100", "Cowlam and Maudel, by virtue of Section 100"),
        ("an MSc, Drax, Msida and mrsa", "an MSc, Drax, Msida and mrsa"),
        ("ofX andB", "ofX andB"),
    ],
)
def test_a_form_of_address_gets_its_blank_back(text: str, read: str) -> None:
    assert blank(text) == read


def test_a_sentence_cut_within_a_name_goes_on() -> None:
    before = "On a motion by Councillor Tarn, seconded by Councillor Janna"
    assert cuts_a_told_name(before, "Walthew, it was –", ["Ann Bell, J Walthew"])
    assert cuts_a_told_name(before, "Walthew on the Committee", ["Janna Walthew"])
    assert not cuts_a_told_name(before, "Walthew, it was –", ["Ann Bell, T Walthew"])
    assert not cuts_a_told_name(before, "Carried unanimously", ["Ann Bell"])
    assert not cuts_a_told_name("Councillor Janna", "Walthew", ["J Walthew"])


def test_a_rare_name_among_rows_of_names_is_one(tmp_path: Path) -> None:
    rows = "Mick Brundle                Laura Catchpole\nPatrick Dunn                Beckwyn Hoptrow\nAngus Speight               Ian Van Houten\n"
    assert came(tmp_path, f"Present\n\n{rows}\nApologies\n\nTom Ash\n").get("Beckwyn Hoptrow") == "present"


def test_what_is_said_beside_each_is_none(tmp_path: Path) -> None:
    rows = "Mick Brundle                Harbour Master\nPatrick Dunn                Vale Trust\nAngus Speight               Ferry Owner\n"
    assert set(came(tmp_path, f"Present\n\n{rows}")) == {"Mick Brundle", "Patrick Dunn", "Angus Speight"}


@pytest.mark.parametrize(
    ("name", "one"),
    [
        ("D Mac an Rí", True),
        ("Rory Mac an tSaoir", True),
        ("T Mc Laughlan J Walthew", False),
        ("T Tarnow J. Walthew", False),
        ("Mac an", False),
    ],
)
def test_one_person_or_two(name: str, *, one: bool) -> None:
    assert is_person(name) == one


def test_capital_letters_number_titles() -> None:
    lines = ["A   Pay Policy Statement", "", "B   Senior Officer Appointment", "J   Walthew of the Vale Trust"]
    assert _lettered(lines, CAPITAL, "A")[::2] == ["A) Pay Policy Statement", "B) Senior Officer Appointment"]
    assert _lettered(lines, CAPITAL, "A")[3] == lines[3]
    assert _lettered(["A   Bell", "B   Reed"], CAPITAL, "A") == ["A   Bell", "B   Reed"]


def test_the_number_of_an_item_before_its_label_heads_those_away(tmp_path: Path) -> None:
    text = "Present: Councillors A Marlow (Chairman) and J Clark\n\n2 APOLOGIES\n\nAldermen T Camble and P Michaels\n\n3 MINUTES\n"
    assert came(tmp_path, text)["T Camble"] == "apologies"


def test_two_initials_of_which_one_is_a_word_end_no_sentence(tmp_path: Path) -> None:
    text = (
        "1. Apologies\n\nApologies were received from Councillors S. A. Cottrell and P. I. Wickham. A vote was taken.\n"
    )
    assert came(tmp_path, text) == {"S. A. Cottrell": "apologies", "P. I. Wickham": "apologies"}


@pytest.mark.parametrize("name", ["See Officers", "Governor Vacancies", "Kevin Resources", "Directors Representing"])
def test_words_of_bodies_are_in_no_name(name: str) -> None:
    assert not is_person(name)


def test_two_stand_in_for_two_others(tmp_path: Path) -> None:
    text = (
        "1. Apologies\n\nApologies were received from Mary Hutton and Deborah Leigh. "
        "Kim Forester was substituting for Mary Hutton and Dr Charlie Sharp for Deborah Leigh (Vale Trust).\n"
    )
    found = came(tmp_path, text)
    assert (found["Kim Forester"], found["Charlie Sharp"]) == ("present", "present")
    assert (found["Mary Hutton"], found["Deborah Leigh"]) == ("apologies", "apologies")


@pytest.mark.parametrize("behind", ["", " Summons The Chief Executive submitted the summons convening the meeting."])
def test_several_aldermen_are_named_by_their_surnames(tmp_path: Path, behind: str) -> None:
    line = "Members present: Aldermen Birtle, Coker, McDunne, R. Elland, Fenner and Garth; and Councillors Hurst, K. E. Ives, Jarrow and Kemp."
    names = ["Birtle", "Coker", "McDunne", "R. Elland", "Fenner", "Garth", "Hurst", "K. E. Ives", "Jarrow", "Kemp"]
    assert list(came(tmp_path, f"{line}{behind}\n")) == names
