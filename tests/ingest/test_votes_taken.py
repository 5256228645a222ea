"""That a vote was taken settles nothing; what was resolved stands below it, and below how they voted in brackets."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.outcomes import votes
from convenor.ingest.read import paper

HEAD = """Hartley Green Cabinet

Minutes of the meeting held on Tuesday 14 May 2024 at the Guildhall, Hartley

Present: Ann Field (Chair), Brian Stone, Carol Mead

"""
MOVED = """1. Mill Yard

Cabinet received a report on the yard.

Councillor Mead proposed, seconded by Councillor Stone:-

“That the recommendations, as set out in the report, be approved.”

"""


def settled(path: Path, text: str) -> list[str]:
    file = path / "minutes.md"
    file.write_text(HEAD + text, "utf-8")
    return [decision.text for decision in paper(file).decisions]


@pytest.mark.parametrize(
    "vote",
    [
        "Councillors then voted:-\n\nResolved:\n\n(2 Members (Councillors Mead and Stone) voted in favour and Councillor Field abstained.)\n\n",
        "Members then voted on the original proposal:-\n\nResolved unanimously:\n\n",
        "The motion was put to the vote.\n\nRESOLVED\n\n[Proposed by Councillor Mead, seconded by Councillor Stone]\n\n",
    ],
)
def test_what_was_resolved_stands_below_the_vote(tmp_path: Path, vote: str) -> None:
    """The motion, the vote and how they voted are no decisions beside the parts of the resolution."""
    parts = (
        "(1) That the yard be sold to Hartley Homes.\n\n(2) That a report be brought to Cabinet within six months.\n"
    )
    assert settled(tmp_path, MOVED + vote + parts) == [
        "That the yard be sold to Hartley Homes.",
        "That a report be brought to Cabinet within six months.",
    ]


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("Councillors then voted on the amendment.", True),
        ("The Committee voted on the motion as amended by show of hands.", True),
        ("The amendment was then put to the vote.", True),
        ("The motion was put and carried.", False),
        ("Members voted to close the hall.", False),
        ("The Committee voted on the motion that was lost.", False),
    ],
)
def test_a_vote_taken_has_no_end(text: str, taken: bool) -> None:
    """Only what says no more than that they voted leaves open how it ended."""
    assert votes.taken(text) is taken


def test_entries_that_open_with_a_word_for_an_order(tmp_path: Path) -> None:
    """ "Grant – it was agreed …" is told; "Note the report." is an order below what is told."""
    text = "1. Works\n\nCarol Mead told members of the works.\n\n2. Grant – it was agreed to apply for £750. It was decided not to ask for more for now. Brian Stone to send the form.\n"
    assert settled(tmp_path, text) == [
        "Grant – it was agreed to apply for £750.",
        "It was decided not to ask for more for now.",
    ]
    orders = (
        "1. Works\n\nCarol Mead reported that the works had begun.\n\n(a) Note the report.\n\n(b) Grant the licence.\n"
    )
    assert settled(tmp_path, orders) == ["Note the report.", "Grant the licence."]
