"""Miniature minutes that say in ways of their own what people are and from where they come: every role of their lists."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper

HEAD = "Tarn Valley Partnership\n\nMinutes of the meeting held on 3 May 2027\n\nPresent:\n"
BUSINESS = "\n\n1. Welcome\n\nThe Chair welcomed everybody.\n\n2. Minutes\n\nThe minutes were agreed.\n"
LISTS = {
    "a body behind initials, shaped like a name": (
        "- Ann Larkin (AL) Trails Scotia (Chair)\n- Benoit Dee (BD) Trails Scotia\n- Mary Poole (MP) Hill Council",
        {
            "Ann Larkin: Chair, Tarn Valley Partnership",
            "Ann Larkin: , Trails Scotia",
            "Benoit Dee: , Trails Scotia",
            "Mary Poole: , Hill Council",
        },
    ),
    "names, no bodies, behind initials": ("Ann Larkin (AL) Carol Mendes (CM) Mary Poole (MP)", set()),
    "a line for the initials between name and body": (
        "Cllr Ann Larkin (Chair)\nAL\nBorough of Tarn Councillor\nRob Finch\nRF\nRivers Agency\nCarol Mendes\nCM\nChair of Vale Flood Group",
        {
            "Ann Larkin: Chair, Tarn Valley Partnership",
            "Ann Larkin: Councillor, Borough of Tarn",
            "Rob Finch: , Rivers Agency",
            "Carol Mendes: Chair, Vale Flood Group",
        },
    ),
    "whom those below represent": (
        "\nRepresenting the Tarn National Park Authority (TNPA):\nMrs L Geddes (Substitute)\n\nRepresenting Vale Council (VC):\nMr R Mowat\nMs T Baikie\n\n"
        "Representing NHS Vale:\nDr A Heddle\n\nIn attendance:\nMiss I Rosie, Committee Officer, Vale Council",
        {
            "L Geddes: , Tarn National Park Authority",
            "R Mowat: , Vale Council",
            "T Baikie: , Vale Council",
            "A Heddle: , NHS Vale",
            "I Rosie: Committee Officer, Vale Council",
        },
    ),
    "by whom somebody is nominated, on the line below": (
        "\nMoira Ash (Vice Chairperson)\n\nNominated by Vale Council (Elected Member)\n\nEuan Dale\n\n"
        "Nominated by Health Board (Non-Executive Member)\n\nGavin Tell\n\nChief Officer",
        {
            "Moira Ash: Vice Chairperson, Tarn Valley Partnership",
            "Moira Ash: Elected Member, Vale Council",
            "Euan Dale: Non-Executive Member, Health Board",
            "Gavin Tell: Chief Officer, Tarn Valley Partnership?",
        },
    ),
    "a service that is a body": (
        "Ann Larkin – Head of Prevention, Tarnshire Fire and Rescue Service\nRob Finch – Manager, Welsh Ambulance Service\n"
        "Carol Mendes – Head of Homes, Care and Adult Services",
        {
            "Ann Larkin: Head of Prevention, Tarnshire Fire and Rescue Service",
            "Rob Finch: Manager, Welsh Ambulance Service",
            "Carol Mendes: Head of Homes, Care and Adult Services, Tarn Valley Partnership?",
        },
    ),
    "a dash between a title with its subject and the body": (
        "Ann Larkin AL Director of Public Health – Tarn City Council\nRob Finch RF Partner Member – Primary Care",
        {
            "Ann Larkin: Director of Public Health, Tarn City Council",
            "Rob Finch: Partner Member – Primary Care, Tarn Valley Partnership?",
        },
    ),
    "a body by its place between two others, and one who presides for once": (
        "Ann Larkin (AL)\n\nTarn Police (Chair for the meeting)\n\nRob Finch (RF)\n\nWelsh Government\n\nCarol Mendes (CM)\n\nHill Council\n\n"
        "Sue Moor (SM)\n\nUmber University\n\nHealth Board",
        {
            "Ann Larkin: Chair, Tarn Valley Partnership",
            "Ann Larkin: , Tarn Police",
            "Rob Finch: , Welsh Government",
            "Carol Mendes: , Hill Council",
            "Sue Moor: , Umber University Health Board",
        },
    ),
    "assessors": (
        "Dr Ann Larkin Senate Assessor, Mr Rob Finch General Council Assessor, Mrs Sue Moor Chancellor's Assessor (Convener)",
        {
            "Ann Larkin: Senate Assessor, Tarn Valley Partnership",
            "Rob Finch: General Council Assessor, Tarn Valley Partnership",
            "Sue Moor: Chancellor's Assessor, Tarn Valley Partnership",
            "Sue Moor: Convener, Tarn Valley Partnership",
        },
    ),
}


def _roles(tmp_path: Path, text: str) -> set[str]:
    path = tmp_path / "minutes.txt"
    path.write_text(text, encoding="utf-8")
    return {f"{r.person}: {r.title}, {r.organisation}{'' if r.organisation_stated else '?'}" for r in paper(path).roles}


@pytest.mark.parametrize("name", LISTS)
def test_what_people_are(tmp_path: Path, name: str) -> None:
    listed, expected = LISTS[name]
    assert _roles(tmp_path, HEAD + listed + BUSINESS) == expected


def test_what_stands_below_names_in_a_list_without_a_label(tmp_path: Path) -> None:
    head = "Tarn Valley Partnership\n\nMinutes of the meeting held on 3 May 2027\n\nOrganisation represented\n\n"
    listed = (
        "Ann Larkin (AL)\n\nTarn County Borough Council\n\nRob Finch (RF)\n\nHill Police\n\nEve Stone (ES)\n\nCarol Mendes (CM)\n\n"
        "Tarn CBC\n\nApologies:\n\nSue Moor\n\nUmber Trust"
    )
    assert _roles(tmp_path, head + listed + BUSINESS) == {
        "Ann Larkin: , Tarn County Borough Council",
        "Rob Finch: , Hill Police",
        "Carol Mendes: , Tarn County Borough Council",
        "Sue Moor: , Umber Trust",
    }


def test_titles_at_an_integrated_care_board_are_its_own(tmp_path: Path) -> None:
    head = (
        "Tarn and Vale Integrated Care Board\n\nMinutes of the board meeting held in public on 3 May 2027\n\nPresent:\n"
    )
    listed = "Ann Larkin, Chief Nurse\nRob Finch, Director of Strategy\nSue Moor, Chief Executive, Hill NHS Trust"
    assert _roles(tmp_path, head + listed + BUSINESS) == {
        "Ann Larkin: Chief Nurse, Tarn and Vale Integrated Care Board?",
        "Rob Finch: Director of Strategy, Tarn and Vale Integrated Care Board?",
        "Sue Moor: Chief Executive, Hill NHS Trust",
    }


MORE = {
    "departments": (
        "Chief Executive (Mr. C. Murr), Director, Environment and Water Services (Mr. K. Leha), Staff Officer, Corporate Services (Ms. E. Crea)",
        {
            "C. Murr: Chief Executive, Tarn Valley Council?",
            "K. Leha: Director, Environment and Water Services, Tarn Valley Council?",
            "E. Crea: Staff Officer, Corporate Services, Tarn Valley Council?",
        },
    ),
    "who came also": (
        "Councillors, Mr Emrys Tudor (Chair), Mrs Lowri Penn & Mr H G Bere (Clerk). Also: County Councilor Mr Dilwyn Mael",
        {
            "Emrys Tudor: Chair, Tarn Valley Council",
            "H G Bere: Clerk, Tarn Valley Council",
            "Dilwyn Mael: County Councillor, None",
        },
    ),
    "all names, then more bodies than names": (
        "Noreen Pick\nSteve Ull\nPaula Bradd\nSheila Raw\nHarrow Trust\nTorr Police Authority\nTorr County Council\nHill District Council\nElm Borough Council",
        set(),
    ),
    "a body below each name": (
        "Noreen Pick\nHarrow Trust\nPaula Bradd\nTorr County Council",
        {"Noreen Pick: , Harrow Trust", "Paula Bradd: , Torr County Council"},
    ),
}


@pytest.mark.parametrize("name", MORE)
def test_what_those_at_a_council_are(tmp_path: Path, name: str) -> None:
    listed, expected = MORE[name]
    head = HEAD.replace("Partnership", "Council").replace("of the meeting", "of the meeting of the council")
    assert _roles(tmp_path, head + listed + BUSINESS) == expected


GOVERNORS = {
    "one of a kind behind its label": (
        "Present:\nParent Governors: Ann Bell, Carol Dunn\nStaff Governor: Ewan Fox\nStudent member: Mr Max Nunn (President, Students' Union)",
        {
            "Ann Bell: Parent Governor, Tarn Primary School Governing Body",
            "Carol Dunn: Parent Governor, Tarn Primary School Governing Body",
            "Ewan Fox: Staff Governor, Tarn Primary School Governing Body",
            "Max Nunn: Student member, Tarn Primary School Governing Body",
            "Max Nunn: President, Students' Union",
        },
    ),
    "by right of a post": (
        "Present: The Bursar (Ann Bell), Rev Carl Dunn (Foundation – Ex officio), Ewan Fox (ex-officio, Headteacher)",
        {
            "Ann Bell: Bursar, Tarn Primary School?",
            "Carl Dunn: Foundation – Ex officio, Tarn Primary School Governing Body",
            "Ewan Fox: Headteacher, Tarn Primary School?",
        },
    ),
    "from a body shaped like a name": (
        "Present: Ann Bell (Chair), Ewan Fox, Max Nunn from Harrow Rotary, Carol Dunn from Tom Reed",
        {"Ann Bell: Chair, Tarn Primary School Governing Body", "Max Nunn: , Harrow Rotary"},
    ),
    "a title alone below a name heads nobody": (
        "Present:\nAnn Bell\nParent Governor\nCarol Dunn\nEwan Fox\nStaff Governor",
        {
            "Ann Bell: Parent Governor, Tarn Primary School Governing Body",
            "Ewan Fox: Staff Governor, Tarn Primary School Governing Body",
        },
    ),
}


@pytest.mark.parametrize("name", GOVERNORS)
def test_what_governors_are(tmp_path: Path, name: str) -> None:
    listed, expected = GOVERNORS[name]
    head = "Tarn Primary School Governing Body\n\nMinutes of the meeting held on 3 May 2027\n\n"
    assert _roles(tmp_path, head + listed + BUSINESS) == expected


CABINET = {
    "a leader with a portfolio, in the chair": (
        "Present: Councillor A Bell (Leader) (in the Chair), Councillors C Dunn (Deputy Leader and Cabinet Member for Finance), "
        "E Fox (Cabinet Member for Adults and Deputy Leader of the Council) and G Hill (Cabinet Member for Roads and Parks)",
        {
            "A Bell: Chair, Tarnshire Council Cabinet",
            "A Bell: Leader, Tarnshire Council?",
            "C Dunn: Deputy Leader, Tarnshire Council?",
            "C Dunn: Cabinet Member for Finance, Tarnshire Council?",
            "E Fox: Cabinet Member for Adults, Tarnshire Council?",
            "E Fox: Deputy Leader of the Council, Tarnshire Council",
            "G Hill: Cabinet Member for Roads and Parks, Tarnshire Council?",
        },
    ),
}


@pytest.mark.parametrize("name", CABINET)
def test_what_those_of_a_cabinet_are(tmp_path: Path, name: str) -> None:
    listed, expected = CABINET[name]
    head = "Tarnshire Council Cabinet\n\nMinutes of the meeting held on 3 May 2027\n\n"
    assert _roles(tmp_path, head + listed + BUSINESS) == expected
