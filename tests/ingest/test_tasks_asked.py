"""What somebody is asked or undertakes to do behind more of what is said; what an agenda asks of all is no task."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper

HEAD = """Hartley Green Joint Board

Minutes of the meeting held on Tuesday 14 May 2024 at the Guildhall, Hartley

Present: Ann Field (Chair), Brian Stone, Carol Mead (Assistant Director – Communities), Euan Peel (Chief Finance Officer)

1. Fund

"""


def tasks(path: Path, text: str) -> list[tuple[str, str | None]]:
    file = path / "minutes.md"
    file.write_text(HEAD + text, "utf-8")
    return [(action.text, action.owner) for action in paper(file).actions]


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Ann Field said they had not and undertook to add them to the draft before it went out.\n", "Ann Field"),
        ("Brian Stone was sorry that they had not come and agreed to write to members.\n", "Brian Stone"),
        (
            "The Chair asked the Assistant Director – Communities, Carol Mead, to write to members.\n",
            "Carol Mead",
        ),
        (
            "The Board agreed:-\n\n(i) to note the report;\n\n(ii) to remit the Chief Finance Officer to report back in April.\n",
            "Euan Peel",
        ),
        (
            "AGREED –\n\n(1) T H A T the plan be endorsed.\n\n(2) T H A T the Chief Finance Officer write to every council.\n",
            "Euan Peel",
        ),
    ],
)
def test_who_is_asked(tmp_path: Path, text: str, owner: str) -> None:
    """A denial before it, a post with a dash, "remit" and letters set apart do not hide whose task it is."""
    assert [who for _, who in tasks(tmp_path, text)] == [owner]


@pytest.mark.parametrize(
    "text",
    [
        "Members are asked to make known any pecuniary interest in an item on this agenda.\n",
        "Members were reminded to declare any interests as items arose.\n",
        "Carol Mead said that the survey was not ready and the group noted it.\n",
        "Agreed Brian Stone as Secretary, to be looked at again in September.\n",
    ],
)
def test_what_is_no_task(tmp_path: Path, text: str) -> None:
    """To declare interests is asked of all who come, and what is looked at again is the meeting's own business."""
    assert tasks(tmp_path, text) == []


def test_forms_are_returned_later(tmp_path: Path) -> None:
    """To return a form is done after the meeting."""
    assert tasks(tmp_path, "Members were asked to return their forms of interests to the Clerk by 3 June.\n")


def test_a_tracker_that_was_noted(tmp_path: Path) -> None:
    """Below a heading for actions, that the board agreed to note them is no action."""
    assert tasks(tmp_path, "2. Action tracker\n\nThe Joint Board agreed to note the content of the tracker.\n") == []


def test_rows_that_end_in_a_bar(tmp_path: Path) -> None:
    """A bar ends the row of a table whose cells were lost: the title below is not whose task stands above."""
    file = tmp_path / "minutes.txt"
    rows = (
        "Action Log. Minutes: RESOLVED: (a) That the log be noted; (b) That Action no. 6 be removed from it as done. |\n"
        "Office of the Warden Update. Minutes: RESOLVED: That the contents of the report be noted. |\n"
        "Mill Reviews. Minutes: RESOLVED: That Brian Stone be asked to write to the school. |\n"
    )
    file.write_text(HEAD.replace("1. Fund\n\n", "") + rows, "utf-8")
    assert [action.owner for action in paper(file).actions if "school" not in action.text] == []


def test_motions_and_votes_in_one_paragraph(tmp_path: Path) -> None:
    """MOTION opens what was moved, VOTE tells what became of it; in small letters they are words of a sentence."""
    file = tmp_path / "minutes.md"
    text = (
        "The bench is broken. MOTION To mend the bench. Proposed by Ann Field, seconded by Brian Stone. VOTE Unanimous agreement. "
        "Carol Mead spoke of the gala. MOTION To give £400 to the gala. Proposed by Brian Stone, seconded by Ann Field. "
        "VOTE 1 for, 3 against, not carried.\n"
    )
    file.write_text(HEAD + text, "utf-8")
    assert [(each.text.partition(".")[0], each.outcome) for each in paper(file).decisions] == [
        ("MOTION To mend the bench", "carried"),
        ("MOTION To give £400 to the gala", "lost"),
    ]


def test_offices_held_and_guests_are_no_tasks(tmp_path: Path) -> None:
    """How long somebody serves is a rule, and that a guest has offered to come is news; notices are served."""
    assert tasks(tmp_path, "The terms were changed (quorum to be 4; chair to serve two years).\n") == []
    assert tasks(tmp_path, "Insp. Mark Oakes has offered to come to a meeting.\n") == []
    assert [who for _, who in tasks(tmp_path, "Brian Stone has offered to visit the library.\n")] == ["Brian Stone"]
    assert [who for _, who in tasks(tmp_path, "Brian Stone to serve notice on the tenant.\n")] == ["Brian Stone"]


def test_a_surname_with_a_small_word(tmp_path: Path) -> None:
    """Who is called "Mr van Aalst" has tasks like others; of a stranger called alike nothing is known."""
    head = "Also present: Mr S van Aalst (Head of Parks)\n\n"
    assert [who for _, who in tasks(tmp_path, f"{head}Mr van Aalst undertook to arrange a walk.\n")] == ["S van Aalst"]
    assert tasks(tmp_path, f"{head}Mr van Dorn undertook to arrange a walk.\n") == []


def test_how_far_something_is_is_no_task(tmp_path: Path) -> None:
    log = "Risk                  Owner          Status      Comments\nFlood in the hall     Ann Field      Open        A pump is bought\nTheft of lead         Euan Peel      Open\n"
    file = tmp_path / "minutes.txt"
    file.write_text(HEAD + log, "utf-8")
    assert not paper(file).actions
