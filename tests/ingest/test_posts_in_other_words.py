"""Posts before a name in words that stand on no list: "the District Valuer, A Name, …", "an Independent Chair, B Name"."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from convenor.ingest.read import paper
from convenor.ingest.roles import posts_ahead

HEAD = "Tarnside Council\nMinutes of the meeting held on 7 May 2024\n\nPresent: Anna Birtle (Chair), Hugh Ives, Tim Ward\n\n1. News\n"
AHEAD = {
    "Members would ask the Chief Constable, Ms Dora Elland, to the meeting.": "Dora Elland, Chief Constable, ",
    "That the Cabinet Member for Roads, Parks and Waste, Mrs D Elland, be asked.": (
        "D Elland, Cabinet Member for Roads, Parks and Waste, Tarnside Council"
    ),
    "The director of corporate resources, Ms D Elland, undertook to write to Anna Birtle.": (
        "D Elland, director of corporate resources, Tarnside Council"
    ),
    "The Forum is led by an Independent Chair, Ms Dora Elland, who reports to both councils.": (
        "Dora Elland, Independent Chair, Tarnside Council"
    ),
    "We wrote to the MP, Dame Dora Elland.": "Dora Elland, MP, ",
    "It was shown by the Principal Manager School Support, Dora Elland, and Hugh Ives.": (
        "Dora Elland, Principal Manager School Support, Tarnside Council"
    ),
    "There was talk with Vale Navigation Trust, whose Warden, Ms Dora Elland, had shut the lock.": (
        "Dora Elland, Warden, Vale Navigation Trust"
    ),
    "It was heard by an Inspector, Ms Dora Elland of the Planning Inspectorate.": (
        "Dora Elland, Inspector, Planning Inspectorate"
    ),
    "VNT's new Area Manager, Dora Elland, has been a help.": "Dora Elland, Area Manager, VNT",
    "Tarnlink Ltd wrote. Tarnlink's new Area Manager, Dora Elland, has been a help.": "Dora Elland, Area Manager, Tarnlink Ltd",
    "King's Counsel, Dora Elland, came.": "Dora Elland, King's Counsel, Tarnside Council",
    "The Works Commissioner's representative, Dora Elland, spoke.": "Dora Elland, representative, Works Commissioner",
    "The Booking Clerk is Mrs Dora Elland, tel. 01632 960 883.": "Dora Elland, Booking Clerk, Tarnside Council",
    "The Town Mayor for 2021/22 is Cllr Dora Elland.": "Dora Elland, Town Mayor, Tarnside Council",
    "The lead officer is Dora Elland, Scrutiny Manager, Vale County Council.": (
        "Dora Elland, lead officer, Tarnside Council; Dora Elland, Scrutiny Manager, Vale County Council"
    ),
    "The carers' representative on the Vale Trust is Dora Elland.": "Dora Elland, carers' representative, Vale Trust",
    "The vice-chair of the audit and risk committee, Dora Elland, told of its work.": (
        "Dora Elland, vice-chair, audit and risk committee"
    ),
    "The District Valuer, Mrs Dora Elland, had put the rent at £4,200.": (
        "Dora Elland, District Valuer, Tarnside Council"
    ),
    "The Board wrote to the former District Valuer, Dora Elland.": "Dora Elland, District Valuer, Tarnside Council",
    "The Service Manager (Parks and Play), Ms Dora Elland, spoke.": (
        "Dora Elland, Service Manager (Parks and Play), Tarnside Council"
    ),
    "The Head of Internal Audit (Vale Audit Partnership), Dora Elland, spoke.": (
        "Dora Elland, Head of Internal Audit, Vale Audit Partnership"
    ),
    "The Service Manager (Hugh Ives), Dora Elland, spoke.": "",
    "Ask the Head of Member Support (currently Dora Elland) by noon.": "Dora Elland, Head of Member Support, Tarnside Council",
    "The Chair of the Tarn Trust, at present Dora Elland, may come.": "Dora Elland, Chair, Tarn Trust",
    "The Borough Treasurer and Section 151 Officer, Dora Elland, spoke.": (
        "Dora Elland, Borough Treasurer and Section 151 Officer, Tarnside Council"
    ),
    "1. The post was filled in May. The new ranger is Dora Elland.\n2. The gate was shut.": "Dora Elland, ranger, Tarnside Council",
    "In the absence of the Area Manager, Dora Elland, the Deputy Clerk took the notes.": (
        "Dora Elland, Area Manager, Tarnside Council"
    ),
    "In the absence of the Area Manager, Dora Elland, the Deputy Manager, took the notes.": (
        "Dora Elland, Deputy Manager, Tarnside Council"
    ),
    "In the absence of the Area Manager, Dora Elland took the notes.": "",
    "Thanks went to Head of Culture Dora Elland for the fair.": "Dora Elland, Head of Culture, Tarnside Council",
    "Cabinet Member for Roads and Waste Cllr Dora Elland spoke.": (
        "Dora Elland, Cabinet Member for Roads and Waste, Tarnside Council"
    ),
    "Also there were Vale Wildlife Trust area manager Dora Elland and Hugh Ives.": "Dora Elland, area manager, Vale Wildlife Trust",
    "Thanks went to the Head of Culture and Anna Dora Elland.": "",
    "In reply to the Area Manager, Dora Elland said that the gate was shut.": "",
    "Following a question from the Area Manager, Dora Elland, Head of Roads at Vale Council, went to see it.": (
        "Dora Elland, Head of Roads, Vale Council"
    ),
    "The District Valuer, Dora Elland and Hugh Ives went to see it.": "",
    "A copy went to the author, Dora Elland.": "",
    "The Area Manager is Dora Elland's sister.": "",
    "Sue's manager, Dora Elland, was told.": "",
    "Tarnley's Solicitor, Dora Elland, had not replied.": "",
    "Bell Water £12\nPay the Area Manager, Dora Elland, £4,200.00": "",
}


@pytest.mark.parametrize(("words", "wanted"), AHEAD.items())
def test_a_post_shut_off_by_marks_is_that_of_the_name(words: str, wanted: str, tmp_path: Path) -> None:
    path = tmp_path / "paper.txt"
    path.write_text(f"{HEAD}{words}\n")
    found = paper(path)
    told = [
        f"{row.person}, {row.title}, {row.organisation or ''}"
        for row in found.roles
        if row.person and row.person.endswith("Elland") and row.rule != "labeller of posts"
    ]
    assert "; ".join(told) == wanted


def test_a_post_held_before_is_told_as_held_no_longer(tmp_path: Path) -> None:
    path = tmp_path / "paper.txt"
    path.write_text(f"{HEAD}We wrote to our former District Valuer, Dora Elland.\n")
    assert [row.status for row in paper(path).roles if row.person == "Dora Elland"] == ["former"]


@pytest.mark.parametrize(
    "before", [f"The{' ' * 9000}", "The chair of " * 3000 + ", ", "X's " * 3000 + "chair, ", f"The {'A' * 9000}, "]
)
def test_the_words_before_a_name_are_read_in_good_time(before: str) -> None:
    began = time.process_time()
    posts_ahead.ahead(before, ", spoke")
    assert time.process_time() - began < 1
