"""A title that ends in what may be the label of a list, and lists of actions whose heading says where these were agreed."""

from __future__ import annotations

from pathlib import Path

from convenor.graph.reading import Reading
from convenor.ingest.read import paper

HEAD = """Minutes of the meeting of Wexbury Patient Group held on 4 May 2023

Present: Winifred Ash (Chair), Basil Lane, Tom Reed (TR)

Welcome: The Chair welcomed everybody to the hall.

"""
LONG = "Winifred Ash does not wish to go on as Chair. Basil Lane was proposed by Winifred Ash and seconded by Tom Reed and was elected Chair. Olive Flint was elected Vice Chair. Basil Lane thanked Winifred Ash for all that she had done in twelve years, and the meeting clapped.\n"


def read(path: Path, text: str) -> Reading:
    file = path / "minutes.txt"
    file.write_text(HEAD + text, "utf-8")
    return paper(file)


def test_the_title_of_an_election_is_no_list_of_officers(tmp_path: Path) -> None:
    reading = read(tmp_path, f"Election of Club Officers: {LONG}")
    assert [each.kind for each in reading.decisions] == ["appointment", "appointment"]
    assert len(reading.meetings[0].attendance) == 3


def test_officers_behind_a_list_are_a_list_of_their_own(tmp_path: Path) -> None:
    reading = read(tmp_path, "")
    before = len(reading.meetings[0].attendance)
    file = tmp_path / "minutes.txt"
    file.write_text(HEAD.replace("(TR)", "(TR) Officers: Olive Flint, Ann Bell"), "utf-8")
    assert len(paper(file).meetings[0].attendance) == before + 2


def test_a_list_of_actions_says_where_they_were_agreed(tmp_path: Path) -> None:
    text = (
        "Summary of actions decided at the meeting.\n\n1. The notes to go on the website.\n2. RWT circulate the draft again\n"
        "3. RWT ask the baker for a price\n4. Steering Group should agree a vision in ten lines\n5. Members email lists of volunteers to TR.\n6. TR must ring the vicar\n"
        "7. HR review of absence\n8. Next meeting 9 May at the mill.\n"
    )
    assert [(each.owner, each.text.split()[-1]) for each in read(tmp_path, text).actions] == [
        (None, "website."),
        ("RWT", "again"),
        ("RWT", "price"),
        ("Steering Group", "lines"),
        ("Members", "TR."),
        ("Tom Reed", "vicar"),
        (None, "absence"),
    ]


def test_a_summary_of_the_meeting_is_no_list_of_actions(tmp_path: Path) -> None:
    assert not read(tmp_path, "Summary of the discussion\n\n1. Trees in the park.\n2. Bins by the pond.\n").actions


def test_what_leads_up_to_a_list_is_no_errand(tmp_path: Path) -> None:
    assert not read(tmp_path, "Agreed to invite:\n• the angling clubs\n• the Hill Flood Action Group\n").actions


def test_capitals_before_an_order_may_be_a_thing(tmp_path: Path) -> None:
    text = (
        "Actions\n\n1. DBS check for new volunteers\n2. DBS check for trustees\n3. PAT test all kettles\n4. TV install in the hall\n"
        "5. SLA draft to members\n6. BBQ book the field\n7. TR book the hall\n"
    )
    assert [each.owner for each in read(tmp_path, text).actions if each.owner] == ["Tom Reed"]


def test_a_record_of_what_others_did_is_no_list_of_actions(tmp_path: Path) -> None:
    assert not read(tmp_path, "Record of actions taken by the police\n\n- Write off the stolen van\n").actions
