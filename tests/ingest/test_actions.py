"""What somebody is to do, and who: in sentences, behind labels of many kinds, in a margin that was lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from convenor.graph.reading import Reading
from convenor.ingest.read import paper

Minutes = Callable[..., Reading]


def tasks(reading: Reading) -> list[tuple[str | None, str]]:
    return [(action.owner, " ".join(action.text.split())) for action in reading.actions]


@pytest.mark.parametrize(
    ("said", "owner"),
    [
        ("Carol Mead volunteered to put the rota together.", "Carol Mead"),
        ("Carol is going to email the draft to all members.", "Carol Mead"),
        ("CM will be sending out a call for helpers.", "Carol Mead"),
        ("Carol Mead said that she would investigate the drain.", "Carol Mead"),
        ("It was agreed that Carol Mead would write to the bus company.", "Carol Mead"),
        ("It was agreed for the Clerk to write to the owners.", "Clerk"),
        ("In answer to a question the Licensing Manager undertook to send figures.", "Licensing Manager"),
        ("The lane was flooded again and the clerk would contact the drains team.", "clerk"),
        ("All members to complete the survey by 7 March.", "All members"),
        ("It was agreed to send a letter of thanks to the band.", None),
        ("A poster is to be displayed in the porch.", None),
        ("Action: Carol Mead to book the hall", "Carol Mead"),
        ("ACTION POINT CM to book the hall", "Carol Mead"),
        ("AP3: CM to book the hall", "Carol Mead"),
        ("Action HG10-01: Officers to book the hall", "Officers"),
        ("The hedge must be cut before nesting. Action: Carol", "Carol Mead"),
        ("The group should write to the farmer about the stile / CM", "Carol Mead"),
        ("Letter to be sent to the farmer about the stile – CM", "Carol Mead"),
        ("A letter of thanks should go to the school (Carol).", "Carol Mead"),
        ("Report the lamps to the council.                          CM", "Carol Mead"),
        ("Carol – to return the keys to the hall.", "Carol Mead"),
        ("Ann Field thanked Carol Mead, who will write to the bank.", "Carol Mead"),
        ("It was left to the Treasurer to find somebody.", "Treasurer"),
        ("→ Carol: risk assessment by May", "Carol Mead"),
    ],
)
def test_one_task(minutes: Minutes, said: str, owner: str | None) -> None:
    read = minutes(said + "\n")
    assert [who for who, _ in tasks(read)] == [owner]


@pytest.mark.parametrize(
    "said",
    [
        "Carol Mead agreed to chair the meeting.",
        "Carol Mead will be away in June.",
        "Members were invited to express an interest in the walk.",
        "In her absence the Vice-Chairman would take the chair.",
        "The Committee will meet in June.",
        "Copies of the plan were circulated at the meeting and adopted.",
        "The Committee was asked to consider the plan.",
        "Umber Fire and Rescue have offered to light the field.",
    ],
)
def test_no_task(minutes: Minutes, said: str) -> None:
    assert not tasks(minutes(said + "\n"))


def test_two_tasks_behind_one_label(minutes: Minutes) -> None:
    read = minutes("Actions: Brian Stone to find six marshals by July. Carol Mead and David Ings to mark the course.\n")
    assert [who for who, _ in tasks(read)] == ["Brian Stone", "Carol Mead; David Ings"]


def test_a_dash_before_the_owner(minutes: Minutes) -> None:
    read = minutes("The two newcomers could be asked to the next meeting – CM to contact them.\n")
    assert tasks(read) == [("Carol Mead", "CM to contact them.")]


def test_two_tasks_in_one_sentence_and_one_of_the_sentence_before(minutes: Minutes) -> None:
    read = minutes(
        "Carol will book the bouncy castle and David will ask the baker for rolls.\n\n"
        "Brian has had two complaints. He will have a word with the builder.\n"
    )
    assert tasks(read) == [
        ("Carol Mead", "Carol will book the bouncy castle"),
        ("David Ings", "David will ask the baker for rolls."),
        ("Brian Stone", "He will have a word with the builder."),
    ]


def test_a_person_and_another_in_the_same_sentence(minutes: Minutes) -> None:
    read = minutes("CM undertook to write to partners and DI would add the item to the planner.\n")
    assert [who for who, _ in tasks(read)] == ["Carol Mead", "David Ings"]


def test_an_owner_behind_a_verdict(minutes: Minutes) -> None:
    read = minutes("Carol sought approval for the purchase of a ramp. All agreed – action CM.\n")
    assert tasks(read) == [("Carol Mead", "Carol sought approval for the purchase of a ramp. All agreed")]


def test_a_list_of_jobs(minutes: Minutes) -> None:
    read = minutes(
        "# Jobs for next time\n\n- Carol: draft the flyer\n- David – get three prices\n- BS Speak to the school\n",
        ".md",
    )
    assert [who for who, _ in tasks(read)] == ["Carol Mead", "David Ings", "Brian Stone"]


def test_minutes_in_a_table(minutes: Minutes) -> None:
    read = minutes(
        "| Item | Discussion | Action |\n|---|---|---|\n"
        "| 1. Bins | The bins are late. It was agreed that the council be asked for a date. | DI |\n"
        "| 2. Lift | The lift stopped twice. | Carol to ring the lift company |\n",
        ".md",
    )
    assert [(d.item, d.item_title) for d in read.decisions] == [("1", "Bins")]
    assert [who for who, _ in tasks(read)] == ["David Ings", "Carol Mead"]


def test_an_action_log_by_agency(minutes: Minutes) -> None:
    read = minutes(
        "| No | Action | Agency | Timescale |\n|---|---|---|---|\n| 7 | Share the plan | Umber Council | July |\n",
        ".md",
    )
    assert [(a.ref, a.owner, a.due) for a in read.actions] == [("7", "Umber Council", "July")]


def test_an_office_in_other_words_is_its_holders(tmp_path: Path) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(
        "Fell Parish Council\nMinutes of the meeting held on 3 May 2027\n\n"
        "Present: Cllrs Jill Marrow (Chair) and Pat Teague. In attendance: Bea Cole (Parish Clerk)\n\n1. Paths\n"
        "The Chairman agreed to speak to the farmer.\nThe Clerk will write to the school.\nEnquiries will be made about the lease.\n",
        encoding="utf-8",
    )
    assert [action.owner for action in paper(path).actions] == ["Jill Marrow", "Bea Cole", None]
