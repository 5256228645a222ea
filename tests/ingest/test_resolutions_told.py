"""Resolutions whose label has a comma, was lost, or stands before the first part; reasons below one are no parts of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper

HEAD = """Hartley Green Joint Board

Minutes of the meeting held on Tuesday 14 May 2024 at the Guildhall, Hartley

Present: Ann Field (Chair), Brian Stone, Carol Mead

"""


def settled(path: Path, text: str) -> list[tuple[str, str]]:
    file = path / "minutes.md"
    file.write_text(HEAD + text, "utf-8")
    return [(decision.text, decision.outcome) for decision in paper(file).decisions]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "1. Fund\n\nAnn Field gave a report.\n\nRESOLVED, that the report be received and the plan be endorsed.\n",
            ["the report be received", "the plan be endorsed."],
        ),
        (
            "1. Fund\n\nAnn Field gave a report.\n\nRESOLVED, that the Board\n\n(1) approve the plan for 2024;\n\n(2) receive a report in January.\n",
            ["approve the plan for 2024;", "receive a report in January."],
        ),
        (
            "1. Sites\n\nRESOLVED that (1) the report be noted,\n(2) a condition be imposed on opening,\n(3) the tyres be moved.\n",
            ["the report be noted,", "a condition be imposed on opening,", "the tyres be moved."],
        ),
        (
            "1. Sites\n\nRESOLVED that the application be refused for the following reasons:\n\n1. The hedge would be lost.\n\n2. It has not been shown that the plots would be dry.\n\nThe meeting closed.\n",
            ["the application be refused for the following reasons:"],
        ),
        (
            "1. Fund\n\nAnn Field spoke of the fund. Carol Mead asked about costs.\n\nThat\n\nA. the plan be approved; and\n\nB. the agreement be extended for one year.\n",
            ["the plan be approved; and", "the agreement be extended for one year."],
        ),
        (
            "1. Survey\n\nAnn Field spoke of the survey and members asked about costs.\n\nThat the report be noted and its advice be followed.\n",
            ["That the report be noted and its advice be followed."],
        ),
        ("1. Survey\n\nBrian Stone moved the following motion.\n\nThat the park be closed at dusk.\n\n2. Hall\n", []),
        (
            "1. Capital\n\nBrian Stone outlined the requests, following which the Board:\n\n(i) approved the works at the mill;\n\n(ii) did not approve the lease at the dock.\n",
            ["approved the works at the mill;", "did not approve the lease at the dock."],
        ),
        (
            "1. Fund\n\nFollowing discussion, it was agreed:\n\nTo award the contract to Hartley Trust\n\nThat Carol Mead be thanked for the plan\n",
            ["To award the contract to Hartley Trust", "That Carol Mead be thanked for the plan"],
        ),
        (
            "115 MINUTES – Resolved – That the minutes, copies of which had gone to all, be taken as read.\n\n116 LEAVE TO SPEAK – No request had been received.\n",
            ["the minutes, copies of which had gone to all, be taken as read."],
        ),
        (
            "1. Grants\n\nHartley Boxing Club – £1,200 approved\n\nHartley Fair – £2,000 approved subject to a certificate\n",
            ["Hartley Boxing Club – £1,200 approved", "Hartley Fair – £2,000 approved subject to a certificate"],
        ),
        ("1. Bench\n\nAnn Field wanted a bench. Board in favour in principle.\n", ["Board in favour in principle."]),
        (
            "1. Group\n\nCarol Mead asked that a deputy be allowed; this was supported.\n",
            ["Carol Mead asked that a deputy be allowed; this was supported."],
        ),
        (
            "1. Minutes of the last meeting\n\nAF proposed, BS seconded.\n",
            ["Minutes of the last meeting\nAF proposed, BS seconded."],
        ),
        ("1. Venue\n\nVenue: Room 2 - Fell House, Kirkbeck.\n", []),
        ("1. Points\n\nThe following points were made:\n\n- The number of plans had risen to 131 in May\n", []),
        ("1. Plan\n\nAnn Field went through the plan. Action plan MT went through the plan.\n", []),
        ("1. Quorum\n\nThe meeting was confirmed as quorate.\n", []),
        ("1. Chair\n\nThe Clerk took the chair while the new Chair was elected.\n", []),
        ("1. Seat\n\nBrian Stone having accepted, the Clerk will notify them.\n", []),
        ("1. Times\n\nXQ agreed to consider the times.\n", []),
        (
            "## 1. Apologies\n\nDecision:\n\nCouncillors Stone and Mead had sent apologies.\n\nMinutes:\n\nCouncillors Stone and Mead had sent apologies.\n",
            [],
        ),
    ],
)
def test_what_was_resolved(tmp_path: Path, text: str, said: list[str]) -> None:
    assert [words for words, _ in settled(tmp_path, text)] == said


def test_what_a_vote_refused_is_lost(tmp_path: Path) -> None:
    text = "1. Gate\n\nMembers voted 7 to 2 to refuse the application.\n\n2. Bins\n\nThe Board voted to refuse to be hurried.\n"
    assert settled(tmp_path, text)[0] == ("Members voted 7 to 2 to refuse the application.", "lost")


def test_the_name_in_capitals_of_who_decides_is_not_what_was_decided(tmp_path: Path) -> None:
    text = (
        "1. Plan\n\nThe HARTLEY AND GREEN JOINT BOARD approved the rota of posts.\n\n"
        "The HARTLEY AND GREEN JOINT BOARD agreed that a session on care be held.\n"
    )
    assert len(settled(tmp_path, text)) == 2
