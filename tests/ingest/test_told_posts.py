"""Posts that running text tells behind or before a name, with the body that they are held at."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper

HEAD = "Tarnside Children's Alliance\nMinutes of the meeting held on 7 May 2024\n\nPresent: Anna Birtle (Chair), Hugh Ives\n\n1. News\n"
TOLD = {
    "Dora Elland, a lecturer in social work at Vale College, spoke.": "Dora Elland, lecturer in social work, Vale College",
    "Dora Elland is now acting director at Bright Start Tarnside.": "Dora Elland, acting director, Bright Start Tarnside",
    "Dora Elland is treasurer of Bright Start Tarnside.": "Dora Elland, treasurer, Bright Start Tarnside",
    "Dora Elland, who works for Vale Carers Trust as its training officer, spoke.": "Dora Elland, training officer, Vale Carers Trust",
    "Dora Elland, who is Monitoring Officer of Vale Council, advised.": "Dora Elland, Monitoring Officer, Vale Council",
    "Dora Elland has been made Vale Council's Head of Housing.": "Dora Elland, Head of Housing, Vale Council",
    "Dora Elland, organ adviser to the Diocese of Vale, had met the makers.": "Dora Elland, organ adviser, Diocese of Vale",
    "Dora Elland, who chairs the Vale Youth Trust, spoke.": "Dora Elland, Chair, Vale Youth Trust",
    "The Vale Youth Trust has moved. The Trust's new treasurer, Dora Elland, spoke.": "Dora Elland, treasurer, Vale Youth Trust",
    "She sits on the Vale Youth Trust. Its chair, Dora Elland, came.": "Dora Elland, chair, Vale Youth Trust",
    "Dora Elland said that Vale Aid, of which she is chief executive, had moved.": "Dora Elland, chief executive, Vale Aid",
    "The Works Group, convened by Dora Elland, met.": "Dora Elland, Convener, Works Group",
    "Grants go through Vale Aid, whose director, Dora Elland, was there.": "Dora Elland, director, Vale Aid",
    "Dora Elland (Vale Aid) and Anna Birtle (Vale Trust) are joint chairs of the Works Group.": "Dora Elland, joint chair, Works Group",
    "She works at the Vale Youth Trust. Dora Elland is a manager at the same trust.": "Dora Elland, manager, Vale Youth Trust",
    "The Works Group is co-chaired by Anna Birtle (Vale Trust) and Dora Elland.": "Dora Elland, Co-chair, Works Group",
    "The Co-Chairs of the Vale Youth Trust are Anna Birtle, Vale Aid, and Dora Elland.": "Dora Elland, Co-Chair, Vale Youth Trust",
    "The Works Group is chaired by Anna Birtle, Vale Trust, and Dora Elland has left it.": "",
    "Works Group: Chair Ms Anna Birtle; Vice-Chair: Dora Elland.": "Dora Elland, Vice-Chair, Works Group",
    "Vale Borough Council Chief Executive Dora Elland spoke.": "Dora Elland, Chief Executive, Vale Borough Council",
    "Dora Elland, who is Head of Stops at Vale Buses and Chair of the Vale Youth Trust, spoke.": (
        "Dora Elland, Head of Stops, Vale Buses; Dora Elland, Chair, Vale Youth Trust"
    ),
    "The Directors of the Vale Youth Trust (Anna Birtle and Dora Elland) met.": "Dora Elland, Director, Vale Youth Trust",
    "Works Group – Dora Elland (Chair).": "Dora Elland, Chair, Works Group",
    "With us are Anna Birtle (Vale Council), Dora Elland (Unesco) and Hugh Ives (Vale Youth Trust).": "Dora Elland, , Unesco",
    "Dora Elland had stepped down as Chair of the Vale Youth Trust in May.": "Dora Elland, Chair, Vale Youth Trust",
    "We welcomed Dora Elland to her first meeting as Chief Officer of Vale Aid.": "Dora Elland, Chief Officer, Vale Aid",
    "Dora Elland, the newly appointed Chief Executive of the Vale Youth Trust, came.": "Dora Elland, Chief Executive, Vale Youth Trust",
    "Dora Elland, Leader of Vale Council and Chair of the Hill Partnership, spoke.": (
        "Dora Elland, Leader, Vale Council; Dora Elland, Chair, Hill Partnership"
    ),
    "Works are run by Vale Edge Hospitals NHS Trust. Vale Edge's Head of Works, Dora Elland, spoke.": (
        "Dora Elland, Head of Works, Vale Edge Hospitals NHS Trust"
    ),
    "Dora Elland (Vale GP Federation) spoke.": "Dora Elland, , Vale GP Federation",
    "The Works Group, chaired by Mayor Dora Elland, met.": "Dora Elland, Mayor, ; Dora Elland, Chair, Works Group",
    "The new chair of Vale Hospitals NHS Trust (VHT), Ms Dora Elland, came.": "Dora Elland, chair, Vale Hospitals NHS Trust",
    "We will add Vice Chair & Treasurer Dora Elland.": "Dora Elland, Vice Chair & Treasurer, Tarnside Children's Alliance",
    "Works Committee – Chair: Anna Birtle; Deputy Chair: Dora Elland": "Dora Elland, Deputy Chair, Works Committee",
    "Works Committee – Anna Birtle (Chair), Dora Elland (Deputy Chair)": "Dora Elland, Deputy Chair, Works Committee",
    "Dora Elland, who has taken over from Tim Ward as Chief Executive of Vale Aid, came.": "Dora Elland, Chief Executive, Vale Aid",
    "Dora Elland will chair the Works Committee.": "Dora Elland, Chair, Works Committee",
    "The site was seen by Lead Officer Dora Elland.": "",
    "Dora Elland, A.O. told the committee that the Vale Council grant had come.": "",
    "Dora Elland is chair of the allotments committee.": "Dora Elland, chair, allotments committee",
    "Dora Elland is chair of the next working group.": "",
    "Dora Elland was chair of the previous working party.": "",
    "Dora Elland is chair of the above committee.": "",
    "Dora Elland is chair of the same committee.": "Dora Elland, chair of the same committee, ",
    "Dora Elland is the governor for SEND.": "",
    "Dora Elland, a good friend of Vale College, spoke.": "",
    "Dora Elland is director of Adult Social Care.": "",
    "Dora Elland is director of Clean Growth.": "",
    "Dora Elland, lead for Active Travel, spoke.": "",
    "Dora Elland, councillor for Bell Green, spoke.": "",
}


@pytest.mark.parametrize("words", TOLD)
def test_a_post_told_with_its_body(tmp_path: Path, words: str) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(f"{HEAD}{words}\n\n2. Close\nThe meeting closed at 8 pm.\n", "utf-8")
    found = {
        f"{r.person}, {r.title}, {r.organisation or ''}"
        for r in paper(path).roles
        if r.person == "Dora Elland" and (r.organisation_stated or not r.organisation)
    }
    assert found == set(filter(None, TOLD[words].split("; ")))


def test_letters_that_the_paper_explains_are_the_body(tmp_path: Path) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(
        f"{HEAD}Nothing.\n\nApologies: Dora Elland (FCH)\n\nFCH = Fell Community Housing; VBC = Vale Borough Council\n",
        "utf-8",
    )
    assert ("Dora Elland", "Fell Community Housing") in {(r.person, r.organisation) for r in paper(path).roles}


def test_kinds_of_governors_head_their_people(tmp_path: Path) -> None:
    path = tmp_path / "minutes.html"
    path.write_text(
        "<h1>Corporation of Vale College</h1><p>Minutes of the meeting held on 7 May 2024</p><table><tr><td>Independent governors</td><td>Anna Birtle (Chair), Hugh Ives</td></tr>"
        "<tr><td>Staff governors</td><td>Carl Dunne, Dora Elland</td></tr><tr><td>Apologies</td><td>Joan Kemp</td></tr></table><p>1. The minutes were agreed.</p>",
        "utf-8",
    )
    found = {(r.person, r.title) for r in paper(path).roles}
    assert {("Carl Dunne", "Staff governor"), ("Dora Elland", "Staff governor")} <= found
    assert not any(person == "Joan Kemp" for person, _ in found)


def test_offices_elected_in_a_table(tmp_path: Path) -> None:
    path = tmp_path / "minutes.md"
    path.write_text(
        "# Hill Allotment Federation\n\nMinutes of the annual general meeting held on 7 May 2024\n\nPresent: Hugh Ives, Joan Kemp\n\n## Election\n\n"
        "| Office | Elected | Proposed | Seconded |\n|---|---|---|---|\n| Chairman | Anna Birtle | H Ives | J Kemp |\n| Secretary | Carl Dunne | J Kemp | H Ives |\n| Treasurer | no nomination | | |\n",
        "utf-8",
    )
    found = {(r.person, r.title, r.organisation) for r in paper(path).roles}
    own = "Hill Allotment Federation"
    assert {("Anna Birtle", "Chairman", own), ("Carl Dunne", "Secretary", own)} == found


def test_two_people_to_a_row_outside_meetings(tmp_path: Path) -> None:
    path = tmp_path / "members.html"
    path.write_text(
        "<h1>Hill Drainage Board</h1><p>Schedule of members</p><table><tr><td>Elected members</td><td></td><td>Appointed members</td><td></td></tr>"
        "<tr><td>Anna Birtle (Chairman)</td><td>Upper Mere</td><td>Cllr Carl Dunne</td><td>Vale District Council</td></tr>"
        "<tr><td>Hugh Ives</td><td>Lower Mere</td><td>Cllr Joan Kemp</td><td>Tarn Borough Council</td></tr></table>",
        "utf-8",
    )
    found = {(r.person, r.title, r.organisation) for r in paper(path).roles}
    assert ("Carl Dunne", "", "Vale District Council") in found
    assert ("Joan Kemp", "", "Tarn Borough Council") in found
    assert not any(body in ("Upper Mere", "Lower Mere") for _, _, body in found)


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("stood down", "former"),
        ("resigned", "former"),
        ("had stepped down", "former"),
        ("will step down", "held"),
        ("is standing down", "held"),
    ],
)
def test_whoever_stepped_down_held_the_post_before(said: str, status: str, tmp_path: Path) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(f"{HEAD}Dora Elland {said} as Chair of the Vale Youth Trust in May.\n", "utf-8")
    (role,) = (each for each in paper(path).roles if each.person == "Dora Elland")
    assert (role.title, role.status) == ("Chair", status)
