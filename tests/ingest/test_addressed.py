"""Public offices by which people are addressed: who sits on another council, in parliament or in a police force."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper

HEAD = "Tarnby Parish Council\n\nMinutes of the meeting held on 4 March 2024\n\nPresent: Cllr Ann Field (Chair), Cllr Brian Stone\n\n"
SAID = {
    "County Councillor Martin Weir gave his report.": {"Martin Weir: County Councillor, None"},
    "Apologies were received from Borough Cllrs Jane Marlow and Mr P Wren.": {
        "Jane Marlow: Borough Councillor, None",
        "P Wren: Borough Councillor, None",
    },
    "DISTRICT COUNCILLOR Hugh Bell left.": {"Hugh Bell: District Councillor, None"},
    "County & District Cllr Jane Marlow spoke.": {"Jane Marlow: County & District Councillor, None"},
    "County Cllr. Weir said that Northshire County Council would mend the road.": {
        "Weir: County Councillor, Northshire County Council"
    },
    "Letters went to Southshire County Council and Northshire County Council. County Cllr Weir spoke.": {
        "Weir: County Councillor, None"
    },
    "PCSO Sara Dale and PC Tom Ash of Northshire Constabulary came.": {
        "Sara Dale: PCSO, Northshire Constabulary",
        "Tom Ash: PC, Northshire Constabulary",
    },
    "Ch Insp Sara Dale of Northshire Police came.": {"Sara Dale: Ch Insp, Northshire Police"},
    "Det. Supt. Sara Dale, Northshire Police, chairs the Vale Safety Board.": {
        "Sara Dale: Det. Supt, Northshire Police"
    },
    "A letter went to Jane Marlow MP, and a copy to Hugh Bell, MSP.": {"Jane Marlow: MP, None", "Hugh Bell: MSP, None"},
    "Jane Marlow MS spoke in the Senedd.": {"Jane Marlow: MS, None"},
}
NOT_SAID = (
    "Parish Councillor Jane Marlow spoke.",  # of the council that meets
    "The County Councillor Report was late.",
    "Councillor Jane Marlow spoke of the Borough Councillor.",
    "Mary Poole (MP) read the letter. MP will reply. Ann Field will help.",  # initials
    "Jane Marlow MS read the letter.",
    "ACC Sara Dale spoke.",  # of a force that is not named
    "The Area Manager and the PC Clerk spoke.",
)


def _addressed(tmp_path: Path, text: str) -> set[str]:
    path = tmp_path / "minutes.txt"
    path.write_text(HEAD + f"1. Reports\n\n{text}\n", encoding="utf-8")
    return {f"{r.person}: {r.title}, {r.organisation}" for r in paper(path).roles if r.rule == "form of address"}


@pytest.mark.parametrize("text", SAID)
def test_the_office_by_which_somebody_is_addressed(tmp_path: Path, text: str) -> None:
    assert _addressed(tmp_path, text) == SAID[text]


@pytest.mark.parametrize("text", NOT_SAID)
def test_what_is_no_office_of_somebody(tmp_path: Path, text: str) -> None:
    assert not _addressed(tmp_path, text)


def test_a_council_that_was_inferred_does_not_look_stated(tmp_path: Path) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(HEAD + "1. Reports\n\nCounty Cllr Weir said that Northshire County Council agreed.\n", "utf-8")
    assert [r.organisation_stated for r in paper(path).roles if r.rule == "form of address"] == [False]


def test_one_councillor_named_again_and_again_is_one(tmp_path: Path) -> None:
    path = tmp_path / "minutes.txt"
    said = "County Cllr Weir gave a report.\n\nCounty Cllr Weir said that it rained.\n\nCounty Cllr Weir asked for tar.\n\nCounty Cllr Weir left.\n"
    path.write_text(f"{HEAD}1. Reports\n\n{said}", "utf-8")
    assert {(row.person, row.title) for row in paper(path).roles} >= {("Weir", "County Councillor")}


def test_ward_councillors_are_of_a_borough_that_is_named(tmp_path: Path) -> None:
    path = tmp_path / "minutes.txt"
    names = ("Jane Marlow", "Hugh Bell", "Ann Quarl", "Tom Ash")
    came = "".join(f"Ward Councillor {name} spoke.\n\n" for name in names)
    path.write_text(f"{HEAD}1. Reports\n\nNorthshire Borough Council will mend the road.\n\n{came}", "utf-8")
    assert {row.person for row in paper(path).roles if row.title == "Ward Councillor"} == set(names)
