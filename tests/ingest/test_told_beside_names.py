"""What lists say beside names: posts without holders, posts at other bodies, kinds of member, subjects that are no bodies; names are invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper

PAGE = "Vale Rail Forum\n\nMinutes of the meeting held on 3 May 2027\n\nPresent:\n{line}\nBryn Thorpe\n\n1. Welcome\n"


def _told(folder: Path, line: str) -> set[tuple[str | None, str, str | None]]:
    path = folder / "minutes.txt"
    path.write_text(PAGE.format(line=line), encoding="utf-8")
    return {(role.person, role.title, role.organisation) for role in paper(path).roles}


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "Director of Place (Ms R Larkin); Deputy Section 151 Officer; Estuaries Officer (Dr N Finch)",
            {("R Larkin", "Director of Place", None), ("N Finch", "Estuaries Officer", None)},
        ),
        ("Ann Larkin, Clerk and Executive Officer to Harbridge Parish Council",
         {("Ann Larkin", "Clerk", "Harbridge Parish Council"), ("Ann Larkin", "Executive Officer", "Harbridge Parish Council")}),
        ("Ann Larkin, Head of Access to Harbridge College", {("Ann Larkin", "Head of Access to Harbridge College", None)}),
        ("Ann Larkin, Forum Chair (Harbridge University)",
         {("Ann Larkin", "Forum Chair", "Vale Rail Forum"), ("Ann Larkin", "", "Harbridge University")}),
        ("Ann Larkin (Deputy Head, Associate)",
         {("Ann Larkin", "Deputy Head", None), ("Ann Larkin", "Associate", "Vale Rail Forum")}),
        ("Ann Larkin, Manager, Community", {("Ann Larkin", "Manager, Community", None)}),
        ("Ann Larkin (Deputy Head, LA rep)",
         {("Ann Larkin", "Deputy Head", None), ("Ann Larkin", "LA rep", "Vale Rail Forum")}),
        ("Ann Larkin (Head of Care (Adults), Tom Finch (Harbridge Trust)",
         {("Ann Larkin", "Head of Care (Adults)", None), ("Tom Finch", "", "Harbridge Trust")}),
        ("Ann Larkin (LA)", {("Ann Larkin", "LA", "Vale Rail Forum")}),
        ("Effie MacLarkin, Tenant (EMacL) (Chairperson)",
         {("Effie MacLarkin", "Tenant", "Vale Rail Forum"), ("Effie MacLarkin", "Chairperson", "Vale Rail Forum")}),
        ("Ann Larkin Technical Officer, Fisheries & Geomorphology, Harbridge Rivers Agency",
         {("Ann Larkin", "Technical Officer", "Harbridge Rivers Agency")}),
        ("Ann Larkin, Director of Ports, Rivers & Coasts", {("Ann Larkin", "Director of Ports, Rivers & Coasts", None)}),
        ("Ann Larkin – Human Resources", set()),
        ("Ann Larkin – Human Resources Trust", {("Ann Larkin", "", "Human Resources Trust")}),
        ("Ann Larkin – ClerkTom Finch – Human ResourcesJane Marlow – Welfare", {("Ann Larkin", "Clerk", "Vale Rail Forum")}),
        ("Mr Emyr Wyn Larkin (Un Galon (Fellside), Mr Tom Finch (Harbridge Trust)",
         {("Emyr Wyn Larkin", "", "Un Galon Fellside"), ("Tom Finch", "", "Harbridge Trust")}),
    ],
)  # fmt: skip
def test_what_is_said_beside_a_name(tmp_path: Path, line: str, told: set[tuple[str | None, str, str | None]]) -> None:
    assert _told(tmp_path, line) == told


def test_a_council_for_voluntary_service_is_whose_meeting_it_is(tmp_path: Path) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(
        "Harbridge Council for Voluntary Service Annual General Meeting\n\n3 May 2027 The Seamen's Institute, Harbridge.\n\n"
        "Present:\nAnn Larkin, Operations Manager\nTom Finch, Treasurer\n\n1. Welcome\n",
        encoding="utf-8",
    )
    assert {role.organisation for role in paper(path).roles} == {"Harbridge Council for Voluntary Service"}


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "Effie Drummond, Kenneth Rolland and Sheena Larkin, Heads of Service (NHS Harbridge) and Paul Dunmore, Vale Third Sector Interface",
            {
                ("Effie Drummond", "Head of Service", "NHS Harbridge"),
                ("Kenneth Rolland", "Head of Service", "NHS Harbridge"),
                ("Sheena Larkin", "Head of Service", "NHS Harbridge"),
                ("Paul Dunmore", "", "Vale Third Sector Interface"),
            },
        ),
        (
            "Ann Larkin, Chair, Tom Finch and Jane Marlow, Directors of Nursing",
            {
                ("Ann Larkin", "Chair", "Vale Rail Forum"),
                ("Tom Finch", "Director of Nursing", None),
                ("Jane Marlow", "Director of Nursing", None),
            },
        ),
        ("Tom Finch and Jane Marlow, Harbridge Surveyors", {("Jane Marlow", "", "Harbridge Surveyors")}),
        ("Tom Finch and Jane Marlow, Harbridge Solicitors", {("Jane Marlow", "", "Harbridge Solicitors")}),
        ("Tom Finch and Jane Marlow, Harbridge Volunteers", set()),
        ("Tom Finch and Jane Marlow, Harbridge Officers", set()),
        (
            "Tom Finch and Jane Marlow, Senate Assessors",
            {
                ("Tom Finch", "Senate Assessor", "Vale Rail Forum"),
                ("Jane Marlow", "Senate Assessor", "Vale Rail Forum"),
            },
        ),
    ],
)
def test_a_plural_behind_several_is_the_post_of_each(
    tmp_path: Path, line: str, told: set[tuple[str | None, str, str | None]]
) -> None:
    assert _told(tmp_path, f"{line}.") == told
