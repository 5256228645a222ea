"""Lines of a roster as entries."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from convenor.graph.reading import Reading
from convenor.ingest.lists.entries import line_entries
from convenor.ingest.read import paper


@pytest.mark.parametrize("rank", ["County", "Parish", "Town", "Borough", "District"])
def test_the_rank_of_a_councillor_is_part_of_the_honorific(rank: str) -> None:
    (entry,) = line_entries(f"{rank} Councillor Bram Ashgill", 0)
    assert entry.name.endswith("Bram Ashgill")
    assert entry.start == 0


@pytest.mark.parametrize(
    ("said", "title", "body"),
    [
        (
            "Ann Field, Marsh County Council's Cabinet Member for Health, spoke.",
            "Cabinet Member for Health",
            "Marsh County Council",
        ),
        ("Ann Field, the ECB's Director of Integration, spoke.", "Director of Integration", "ECB"),
        (
            "Ann Field, Director of Children's Services, Marsh County Council, spoke.",
            "Director of Children's Services",
            "Marsh County Council",
        ),
    ],
)
def test_a_body_that_owns_a_title(minutes: Callable[[str], Reading], said: str, title: str, body: str) -> None:
    assert (title, body) in {
        (role.title, role.organisation) for role in minutes(said).roles if role.person == "Ann Field"
    }


def test_names_initials_and_posts_between_slashes() -> None:
    (chair,) = line_entries("Cllr Ann Field (Chair) / AF / - / Cabinet Member for Health, Marsh Council", 0)
    (other,) = line_entries("Ben Crane / BC / - / Marsh Police", 0)
    assert (chair.name, chair.title, chair.body) == (
        "Cllr Ann Field",
        "Cabinet Member for Health / Chair",
        "Marsh Council",
    )
    assert (other.name, other.title, other.body) == ("Ben Crane", "", "Marsh Police")


@pytest.mark.parametrize(
    ("line", "title", "body"),
    [
        ("Carl Dee, Ranger, Tarn Council", "Ranger", "Tarn Council"),
        ("Carl Dee (Ranger, Tarn Council) and me", "Ranger", "Tarn Council"),
        ("Carl Dee (Sec)", "Sec", ""),
        ("Carl Dee (Hon. Treas.)", "Hon. Treas", ""),
        ("Carl Dee (Dee Harker)", "", "Dee Harker"),
        ("Carl Dee, chair (Tarn Works) *", "chair", "Tarn Works"),
        ("Carl Dee - Clerk to the Council & RFO", "Clerk to the Council & RFO", ""),
        ("Carl Dee, Director, Dee & Partners", "Director", "Dee & Partners"),
        ("Carl Dee, Ranger (Via Virtual Link)", "Ranger", ""),
        ("Carl Dee (MS Teams)", "", ""),
        ("Carl Dee, Tarn Council (Skype)", "", "Tarn Council"),
        ("Carl Dee - Microsoft Teams", "", ""),
        (
            "Carl Dee, Director of Pets, Parks and Play, Tarn Council",
            "Director of Pets, Parks and Play",
            "Tarn Council",
        ),
        ("Carl Dee, Director of Care, Team and System Learning", "Director of Care, Team and System Learning", ""),
        ("Carl Dee, Director, Grown-up Care, Tarn Council", "Director, Grown-up Care", "Tarn Council"),
        ("Carl Dee, Team Manager, Night Care Service, Tarn Council", "Team Manager", "Tarn Council"),
        ("Carl Dee, Deputy Director, Legal, Assets and Records", "Deputy Director, Legal, Assets and Records", ""),
        ("Carl Dee (Deputy Town Clerk/RFO)", "Deputy Town Clerk/RFO", ""),
        ("Carl Dee (Ranger, notes)", "Ranger", ""),
        ("Carl Dee (clerk, for Tarn Services)", "clerk", "Tarn Services"),
        ("Tarn Fire & Rescue – Carl Dee", "", "Tarn Fire & Rescue"),
        ("Carl Dee, DCS, Tarn Council", "DCS", "Tarn Council"),
        ("Carl Dee (AD Education)", "AD Education", ""),
        ("Carl Dee (Patient Story)", "", ""),
        (
            "Carl ferch Dee - Elan Association of Voluntary Bodies (EAVB)",
            "",
            "Elan Association of Voluntary Bodies (EAVB)",
        ),
    ],
)
def test_posts_of_fewer_bodies(line: str, title: str, body: str) -> None:
    (entry,) = line_entries(line, 0)
    assert (entry.title, entry.body) == (title, body)


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Ann Mead-Field", "AM-F"),
        ("Bram Ashgill", "BAsh"),
        ("Carol Mead", "CMe"),
        ("Dot Ings", "DI"),
        ("Pia Mead-Owen", "PM"),
        ("Carl Eze", "CE"),
    ],
)
def test_own_initials_are_no_body(name: str, letters: str) -> None:
    (entry,) = line_entries(f"{name} ({letters})", 0)
    assert (entry.name, entry.title, entry.body) == (name, "", "")


def test_letters_that_are_not_the_initials_are_a_body() -> None:
    (entry,) = line_entries("Ann Field (VOSk)", 0)
    assert entry.body == "VOSk"


@pytest.mark.parametrize(
    ("line", "people"),
    [
        (
            "President Ann Bishop, Vice-President Carl Dee, Secretary Zog Dunne, Bo Lee, and Ian Lorne",
            "Ann Bishop, President; Carl Dee, Vice-President; Zog Dunne, Secretary; Bo Lee, ; Ian Lorne, ",
        ),
        ("Chair Ann Field, Hon. Treasurer Zog Dunne (ZD)", "Ann Field, Chair; Zog Dunne, Hon. Treasurer"),
        (
            "Ann Field, President, Bo Lee, Secretary, and Carl & Dot Ings, co-Treasurers.",
            "Ann Field, President; Bo Lee, Secretary; Carl Ings, co-Treasurer; Dot Ings, co-Treasurer",
        ),
        (
            "Ann Field and Carl Dee (joint secretaries), Bo Lee",
            "Ann Field, joint secretary; Carl Dee, joint secretary; Bo Lee, ",
        ),
        (
            "supervisors Ann Field, Bo Lee, and Carl Dee treasurer Dot Ings, and clerk Zog Dunne.",
            "Ann Field, supervisor; Bo Lee, supervisor; Carl Dee, supervisor; Dot Ings, treasurer; Zog Dunne, clerk",
        ),
        ("trustees Ann Field, Bo Lee and Carl Dee", "Ann Field, trustee; Bo Lee, trustee; Carl Dee, trustee"),
        ("[ZD] Zog Dunne (Chair for agenda items 1. & 2.)", "Zog Dunne, Chair"),
        ("(AF) Ann Field, Clerk", "Ann Field, Clerk"),
        ("Ann Field, Ed.D., president", "Ann Field, president"),
        (
            "Ann Field (2023/24 Vice President), Carl Dee (2024 Treasurer)",
            "Ann Field, Vice President; Carl Dee, Treasurer",
        ),
        ("Ann Field (Chair for agenda items 1 & 2)", "Ann Field, Chair"),
        ("Ann Field, PhD, Chair", "Ann Field, Chair"),
        ("Ann Field, Chair, Secretary General Fund", "Ann Field, Chair"),
    ],
)
def test_offices_before_names_and_of_two(line: str, people: str) -> None:
    assert "; ".join(f"{entry.name}, {entry.title}" for entry in line_entries(line, 0)) == people


def test_where_a_councillor_in_full_comes_from_is_no_second_councillor() -> None:
    (entry,) = line_entries("Councillor Eve Holt | Ormstow (Chair)", 0)
    assert (entry.name, entry.title, entry.body) == ("Councillor Eve Holt", "Chair", "Ormstow")
    assert [each.name for each in line_entries("Cllr Reed, Oakes (Chair)", 0)] == ["Cllr Reed", "Cllr Oakes"]


def test_an_office_that_serves_others_is_no_title() -> None:
    (entry,) = line_entries("Clerk: Mrs Lesley Atkin (Governor Services)", 0)
    assert (entry.title, entry.body) == ("Clerk", "Governor Services")


def test_who_leads_a_task_holds_the_post_that_is_told() -> None:
    (entry,) = line_entries("Lead: Ann Field, Head of Housing", 0)
    assert (entry.name, entry.title) == ("Ann Field", "Head of Housing")


@pytest.mark.parametrize(
    ("line", "who", "body"),
    [
        ("Bo Lee (on behalf of Ann Field, Tarn Police)", "for Ann Field", "Tarn Police"),
        ("Bo Lee (sub. for Ann Field)", "for Ann Field", ""),
        ("Bo Lee, Clerk (vice Ann Field)", "for Ann Field", ""),
        (
            "Bo Lee (Tarn Police), attending on behalf of Chief Supt Ann Field",
            "for Chief Supt Ann Field",
            "Tarn Police",
        ),
        ("Ann Field, Head of Housing (sent Bo Lee)", "came Bo Lee", ""),
        ("Ann Field (Bo Lee attending in her place)", "came Bo Lee", ""),
        ("Ann Field (substitute Bo Lee)", "came Bo Lee", ""),
        ("Cllr Ann Field (Cllr Bo Lee as substitute)", "came Cllr Bo Lee", ""),
    ],
)
def test_who_came_for_whom(line: str, who: str, body: str) -> None:
    (entry,) = line_entries(line, 0)
    assert (f"for {entry.on_behalf}" if entry.on_behalf else f"came {entry.stood_in}", entry.body) == (who, body)


@pytest.mark.parametrize(
    ("said", "title", "body"),
    [
        ("Conservation, Design and Landscape Manager", "Conservation, Design and Landscape Manager", ""),
        ("Mencap, Policy and Arts Manager", "Policy and Arts Manager", "Mencap"),  # a body, no subject
        ("Vale Trust, Design and Landscape Manager", "Design and Landscape Manager", "Vale Trust"),
        ("Planning Assistant (26)", "Planning Assistant", ""),  # the number of the item below
    ],
)
def test_what_a_post_is_about_is_no_body(said: str, title: str, body: str) -> None:
    assert [(one.title, one.body) for one in line_entries(f"Mr P Good – {said}", 0)] == [(title, body)]


@pytest.mark.parametrize(
    ("said", "bodies"),
    [
        ("Board Member, Vale Fire Service Board", {"Board Member": "Vale Fire Service Board"}),
        ("Committee Member, Vale Trust", {"Committee Member": "Hill Communities Committee", "": "Vale Trust"}),
    ],
)
def test_a_seat_on_a_board_is_not_one_on_a_committee(tmp_path: Path, said: str, bodies: dict[str, str]) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(f"Hill Communities Committee\nMinutes of 8 December 2016\n\nPresent:\nDr Ann Foxe, {said}\n")
    assert {role.title or "": role.organisation for role in paper(path).roles} == bodies
