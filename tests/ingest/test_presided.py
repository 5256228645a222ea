"""What whoever was in the chair is called, offices in two languages, and members of a council addressed by its kind."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.graph.reading import PRESIDED
from convenor.ingest.read import paper

HEAD = "A meeting of the Tarn Internal Drainage Board was held at Fell House on 6 November 2031\n\nPresent: Mr A Marl, Mr B Quarl, Mrs C Bell{more}\n\nMr A Marl in the Chair\n\n"


def titles(tmp_path: Path, text: str, name: str) -> set[str]:
    path = tmp_path / "minutes.txt"
    path.write_text(text, encoding="utf-8")
    return {role.title for role in paper(path).roles if role.person == name}


@pytest.mark.parametrize(
    ("more", "told", "title"),
    [
        ("", "The Chairman welcomed the members.", "Chairman"),
        ("", "Members welcomed the report.", PRESIDED),
        ("\n\nApologies: Mr D Fell (Chairman)", "The Chairman welcomed the members.", PRESIDED),
        ("\n\nApologies: Mr D Fell (Chairman)", "The Convener thanked the clerk.", PRESIDED),
        ("\n\nApologies: Mr D Fell (President)", "The President welcomed the members.", PRESIDED),
    ],
)
def test_whoever_was_in_the_chair_is_what_the_minutes_call_them(
    tmp_path: Path, more: str, told: str, title: str
) -> None:
    assert titles(tmp_path, f"{HEAD.format(more=more)}1. Welcome\n\n{told}\n", "A Marl") == {title}


def test_a_vice_chairman_in_the_chair_stays_one(tmp_path: Path) -> None:
    text = HEAD.format(more="").replace("Mr A Marl,", "Mr A Marl (Vice-Chairman),")
    assert "Chairman" not in titles(tmp_path, f"{text}1. Welcome\n\nThe Chairman welcomed the members.\n", "A Marl")


@pytest.mark.parametrize("office", ["cadeirydd/chair", "Chair / Cadeirydd", "chair"])
def test_an_office_in_two_languages_is_the_english_one(tmp_path: Path, office: str) -> None:
    text = f"TARN COMMUNITY COUNCIL\n\nMinutes of the meeting held on 3 May 2031\n\nPresent: Cllrs E Marl ({office}), N Quarl, S Bell and M Fell\n\n1. Roads\n\nThe clerk will write.\n"
    assert {title.lower() for title in titles(tmp_path, text, "E Marl")} == {"chair"}


@pytest.mark.parametrize(
    ("more", "held"), [("", True), (", County Councillor Jo Tarn and County Councillor Di Hill", False)]
)
def test_members_of_a_council_without_a_name_bring_no_office_from_elsewhere(
    tmp_path: Path, more: str, held: bool
) -> None:
    text = f"Decisions\n\nMinutes of the meeting held on 3 May 2031\n\nCounty Councillor Ann Marl asked about roads, with County Councillor Tom Quarl{more}.\n"
    assert ("County Councillor" in titles(tmp_path, text, "Ann Marl")) == held


def test_whom_a_label_in_two_languages_heads_is_read(tmp_path: Path) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(
        "CYNGOR CYMUNED TARN / TARN COMMUNITY COUNCIL\n\nMinutes of the meeting held on 3 May 2031\n\n"
        "Presennol / Present: Y Cynghorwyr / Councillors Ann Marl (Cadeirydd / Chair), Tom Quarl, Jo Bell\n\n1. Roads\n\nThe clerk will write.\n",
        encoding="utf-8",
    )
    reading = paper(path)
    assert {person.name for person in reading.people} == {"Ann Marl", "Tom Quarl", "Jo Bell"}
    assert {(role.person, role.title) for role in reading.roles} >= {("Ann Marl", "Chair")}
