"""Miniature papers in layouts that British bodies use: every role with its body, those that are inferred marked with a question mark."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper

PAPERS = {
    "the body heads its people": (
        "Tarn Community Safety Partnership | Minutes of the meeting held on 3 May 2027 | Present: | Vale Borough Council | Cllr Ann Larkin | "
        "Robert Finch, Head of Housing | Hill Housing Trust | Dr Carol Mendes | Apologies: | David Okafor, Lindale Police",
        {
            "Ann Larkin: , Vale Borough Council",
            "Robert Finch: Head of Housing, Vale Borough Council",
            "Carol Mendes: , Hill Housing Trust",
            "David Okafor: , Lindale Police",
        },
    ),
    "the body below each person": (
        "Tarn Community Safety Partnership | Minutes of the meeting held on 3 May 2027 | Present: | Ann Larkin | Vale Borough Council | "
        "Robert Finch | Hill Housing Trust",
        {"Ann Larkin: , Vale Borough Council", "Robert Finch: , Hill Housing Trust"},
    ),
    "representing": (
        "Tarn Carers Forum | Minutes of the meeting held on 3 May 2027 | Present | Ann Larkin (AL) – Chair, Vale Council | "
        "Robert Finch (RF) – representing Hill Carers | Carol Mendes (CM) – Manager, Elm House Care Home",
        {
            "Ann Larkin: Chair, Tarn Carers Forum",
            "Ann Larkin: , Vale Council",
            "Robert Finch: , Hill Carers",
            "Carol Mendes: Manager, Elm House Care Home",
        },
    ),
    "governors": (
        "Wrayburn Primary School | Full Governing Board | Minutes of the meeting held on 3 May 2027 | "
        "Governors present: Ann Larkin (Chair, Co-opted), Robert Finch (Headteacher), Carol Mendes (Parent) | "
        "In attendance: Susan Moor (Clerk), Jane Tarn (School Business Manager)",
        {
            "Ann Larkin: Chair, Wrayburn Primary School Full Governing Board",
            "Ann Larkin: Co-opted, Wrayburn Primary School Full Governing Board",
            "Robert Finch: Headteacher, Wrayburn Primary School?",
            "Carol Mendes: Parent, Wrayburn Primary School Full Governing Board",
            "Susan Moor: Clerk, Wrayburn Primary School Full Governing Board",
            "Jane Tarn: School Business Manager, Wrayburn Primary School?",
        },
    ),
    "a dash before letters that the paper explains": (
        "Dale Safeguarding Board | Minutes of the meeting held on 3 May 2027 | Present: | Ann Larkin (AL) – Manager, ZQC | "
        "Robert Finch (RF) - Head of Safeguarding, Families and Quality Assurance Unit - ZQC | "
        "Carol Mendes - Head of Families and Unit Costs | 1. Welcome | ZQC = Zeal Quay Council",
        {
            "Ann Larkin: Manager, ZQC",
            "Robert Finch: Head of Safeguarding, Families and Quality Assurance Unit, ZQC",
            "Carol Mendes: Head of Families and Unit Costs, ",
        },
    ),
    "a trust in front of its committee's minutes": (
        "LINDALE NHS FOUNDATION TRUST Minutes of the Audit Committee | Held on: 3 May 2027 | Present: Mr R Larkin (Chairman) | "
        "In Attendance: Mrs C Finch (Director of Finance)",
        {"R Larkin: Chairman, Audit Committee", "C Finch: Director of Finance, Lindale NHS Foundation Trust?"},
    ),
    "a committee of nobody who is named": (
        "DRAFT AND CONFIDENTIAL Minutes of the Audit Committee | Held on: 3 May 2027 | Present: Mr R Larkin (Chairman) | "
        "In Attendance: Mrs C Finch (Director of Finance)",
        {"R Larkin: Chairman, Audit Committee", "C Finch: Director of Finance, "},
    ),
    "a trust's board": (
        "Lindale Hospitals NHS Foundation Trust | Minutes of the Board of Directors meeting held in public on 3 May 2027 | Present: | "
        "Ms Ann Larkin, Trust Chair | Mr Robert Finch, Non-Executive Director | In attendance: | Ms Jane Tarn, Healthwatch Lindale | "
        "Apologies: Mrs Mary Weir, Chief Nurse",
        {
            "Ann Larkin: Trust Chair, Lindale Hospitals NHS Foundation Trust",
            "Robert Finch: Non-Executive Director, Lindale Hospitals NHS Foundation Trust?",
            "Jane Tarn: , Healthwatch Lindale",
            "Mary Weir: Chief Nurse, Lindale Hospitals NHS Foundation Trust?",
        },
    ),
    "a committee of an authority": (
        "TARNSHIRE FIRE AND RESCUE AUTHORITY | AUDIT COMMITTEE | 3 MAY 2027 | PRESENT: Councillors Larkin (Chair), Finch and Mendes | "
        "OFFICERS: D Okafor (Deputy Chief Fire Officer), S Moor (Treasurer), J Tarn (Clerk to the Authority), M Weir (External Auditor, Kestrel LLP)",
        {
            "Larkin: Chair, Audit Committee",
            "D Okafor: Deputy Chief Fire Officer, Tarnshire Fire and Rescue Authority?",
            "S Moor: Treasurer, Tarnshire Fire and Rescue Authority",
            "J Tarn: Clerk to the Authority, Tarnshire Fire and Rescue Authority",
            "M Weir: External Auditor, Kestrel LLP",
        },
    ),
    "a society's committee": (
        "The Wrayburn Society | Annual General Meeting, 3 May 2027 | Present: 34 members. | Election of officers | Chairman: Ann Larkin | "
        "Hon. Treasurer: David Okafor | Committee: Susan Moor, Jane Tarn",
        {
            "Ann Larkin: Chairman, Wrayburn Society",
            "David Okafor: Hon. Treasurer, Wrayburn Society",
            "Susan Moor: Committee member, Wrayburn Society",
            "Jane Tarn: Committee member, Wrayburn Society",
        },
    ),
    "bodies with somebody behind each": (
        "Wrayburn Area Forum | Minutes of the meeting held on 3 May 2027 | Present: Wrayburn Town Council – Jane Tarn; Hilltop Parish Council – "
        "Mary Weir; Tarnshire Fire and Rescue – David Okafor",
        {
            "Jane Tarn: , Wrayburn Town Council",
            "Mary Weir: , Hilltop Parish Council",
            "David Okafor: , Tarnshire Fire and Rescue",
        },
    ),
    "an integrated care board": (
        "NHS Tarnshire Integrated Care Board | Minutes of the Meeting held in public on 3 May 2027 | Present: | Ann Larkin – Chair | "
        "Robert Finch – Chief Executive | Carol Mendes – Partner Member, Local Authorities | Susan Moor – Healthwatch Tarnshire",
        {
            "Ann Larkin: Chair, NHS Tarnshire Integrated Care Board",
            "Robert Finch: Chief Executive, NHS Tarnshire Integrated Care Board?",
            "Carol Mendes: Partner Member, NHS Tarnshire Integrated Care Board?",
            "Susan Moor: , Healthwatch Tarnshire",
        },
    ),
    "posts told in sentences": (
        "Hilltop Community Council | Minutes of the meeting held on 3 May 2027 | Present: Jane Moor (Chair) | "
        "Peter Lund of Hilltop Woodland Trust spoke. Mary Weir, Chief Executive of Vale Leisure, replied. Thomas Ash, Vale Council roads officer, came.",
        {
            "Jane Moor: Chair, Hilltop Community Council",
            "Peter Lund: , Hilltop Woodland Trust",
            "Mary Weir: Chief Executive, Vale Leisure",
            "Thomas Ash: roads officer, Vale Council",
        },
    ),
    "a post that a verb follows": (
        "Hilltop Community Council | Minutes of the meeting held on 3 May 2027 | Present: Jane Moor (Chair), Ruth Pell | "
        "It was proposed by Jane Moor, seconded by Ruth Pell, Treasurer and unanimously agreed that the gate be mended.",
        {
            "Jane Moor: Chair, Hilltop Community Council",
            "Ruth Pell: Treasurer, Hilltop Community Council",
        },
    ),
    "police panel": (
        "Tarnshire Police and Crime Panel | Minutes of a meeting of the Tarnshire Police and Crime Panel held on 3 May 2027 | "
        "PRESENT: Councillors Robert Finch and Carol Mendes (Hill District Council); Mr David Okafor (Independent Member) | "
        "ALSO PRESENT: Peter Lund, Chief Executive, Office of the Police and Crime Commissioner; Susan Moor (Democratic Services Officer)",
        {
            "Robert Finch: , Hill District Council",
            "Carol Mendes: , Hill District Council",
            "David Okafor: Independent Member, Tarnshire Police and Crime Panel",
            "Peter Lund: Chief Executive, Office of the Police and Crime Commissioner",
            "Susan Moor: Democratic Services Officer, ",
        },
    ),
    "a committee of a council in one name": (
        "Roads Committee of Hill County Council | Minutes of the meeting held on 3 May 2027 | Present: Cllr Ann Larkin (Chair) | "
        "In attendance: Robert Finch, County Surveyor",
        {
            "Ann Larkin: Chair, Roads Committee",
            "Robert Finch: County Surveyor, Hill County Council?",
        },
    ),
    "a cabinet whose council the text names": (
        "CABINET | Minutes of the meeting held on 3 May 2027 | Present: Councillor Ann Larkin (Leader of the Council) | "
        "Officers: Robert Finch (Chief Executive) | 1. Budget | It was resolved that Tarn Borough Council buy the mill.",
        {
            "Ann Larkin: Leader of the Council, Tarn Borough Council",
            "Robert Finch: Chief Executive, Tarn Borough Council?",
        },
    ),
    "a board of directors whose trust the text names": (
        "Minutes of the Board of Directors | 3 May 2027 | Present: Ann Larkin, Chief Nurse | In attendance: Mr Obi Moss, Umber Council | "
        "1. Winter | Lindale Hospitals NHS Foundation Trust had opened a ward.",
        {
            "Ann Larkin: Chief Nurse, Lindale Hospitals NHS Foundation Trust?",
            "Obi Moss: , Umber Council",
        },
    ),
    "a town council's committee": (
        "Umber Town Council | Property Committee | Minutes of the meeting held on 3 May 2027 | Present: Cllr Ann Larkin (Chair) | "
        "In attendance: Robert Finch (Town Clerk), Carol Mendes (Committee Secretary)",
        {
            "Ann Larkin: Chair, Property Committee",
            "Robert Finch: Town Clerk, Umber Town Council",
            "Carol Mendes: Committee Secretary, Property Committee",
        },
    ),
}


@pytest.mark.parametrize("name", PAPERS)
def test_every_role_has_its_body(tmp_path: Path, name: str) -> None:
    text, expected = PAPERS[name]
    path = tmp_path / "minutes.txt"
    path.write_text("\n\n".join(text.split(" | ")), encoding="utf-8")
    found = {
        f"{role.person}: {role.title}, {role.organisation or ''}{'' if role.organisation_stated else '?'}"
        for role in paper(path).roles
    }
    assert found == expected


PAGE = (
    "<main><h1>Who we are</h1><p>{opens} brings together public and private organisations.</p><h2>Board</h2><ul><li>Olive Bell – Independent Chair</li>"
    "<li>Sanjay Dunne – Leader, Vale City Council</li><li>Kate Elland – Housing Manager, Vale City Council</li></ul></main>"
)


@pytest.mark.parametrize(
    ("opens", "body", "stated"),
    [
        ("The Vale Strategic Partnership", "Vale Strategic Partnership", True),
        ("It", "Vale City Council", False),
    ],
)
def test_the_office_of_a_page_is_stated_only_of_the_body_whose_page_it_is(
    tmp_path: Path, opens: str, body: str, stated: bool
) -> None:
    path = tmp_path / "page.html"
    path.write_text(PAGE.format(opens=opens))
    chair = next(role for role in paper(path).roles if role.title == "Independent Chair")
    assert (chair.organisation, chair.organisation_stated) == (body, stated)


def test_an_office_in_a_row_of_another_body_is_none_of_the_body_named_most(tmp_path: Path) -> None:
    path = tmp_path / "people.txt"
    path.write_text(
        "Name\tRole\tOrganisation\nAnn Larkin\tChair\tTarn Parish Council\nRobert Finch\tTreasurer\tTarn Village Trust\n"
        "Carol Mendes\tMember\tTarn Parish Council\n"
    )
    treasurer = next(role for role in paper(path).roles if role.title == "Treasurer")
    assert treasurer.organisation != "Tarn Parish Council"


@pytest.mark.parametrize("title", ["Who we are | Vale Hospitals NHS Trust", "Vale Hospitals NHS Trust - Board members"])
def test_the_title_of_a_page_names_whose_site_it_is_on(tmp_path: Path, title: str) -> None:
    path = tmp_path / "page.html"
    path.write_text(
        f"<html><head><title>{title}</title></head><body><main><h1>Our Board</h1><h3>Olive Bell</h3><p>Chair</p><p>Olive led Hill Council until 2019.</p>"
        "<h3>Sanjay Dunne</h3><p>Chief Executive</p></main></body></html>"
    )
    assert {(role.title, role.organisation) for role in paper(path).roles} == {
        ("Chair", "Vale Hospitals NHS Trust"),
        ("Chief Executive", "Vale Hospitals NHS Trust"),
    }


NOT_THEIRS = {
    "# Scrutiny review – Empty Homes\n\n## Members\n\n- Ann Larkin (Chair)\n- Robert Finch\n": "Empty Homes",
    "# Vale Board: who leads\n\n| Committee | Chaired by | Organisation |\n|---|---|---|\n| Finance Committee | Ann Larkin | Tarn Council |\n"
    "| Works Committee | Robert Finch | Hill Trust |\n": "Tarn Council",
}


@pytest.mark.parametrize("text", NOT_THEIRS)
def test_an_office_is_not_of_a_subject_or_of_where_somebody_comes_from(tmp_path: Path, text: str) -> None:
    path = tmp_path / "page.md"
    path.write_text(text, "utf-8")
    assert not any(role.title and role.organisation == NOT_THEIRS[text] for role in paper(path).roles)
