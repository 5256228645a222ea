"""Whose task it is: of those who answer behind much that they say, of officers, and of those named beside the parts of a resolution."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper

HEAD = """Hartley Green Joint Board

Minutes of the meeting held on Tuesday 14 May 2024 at the Guildhall, Hartley

Present: Ann Field (Chair), Brian Stone (Clerk), Ms Carol Mead, Euan Peel (Chief Finance Officer)

1. Fund

"""


def read(path: Path, text: str) -> tuple[list[str], list[str | None]]:
    file = path / "minutes.txt"
    file.write_text(f"{HEAD}{text}\n", "utf-8")
    facts = paper(file)
    return [decision.text for decision in facts.decisions], [action.owner for action in facts.actions]


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        (
            "Ms Mead presented the Housing Plan and, in response to Members' queries about damp, confirmed that she would forward the schedule to Ann Field.",
            ["Carol Mead"],
        ),
        ("Ms Mead said that the owner had rung her and said that he would write to members.", []),
        ("Ms Mead reported one complaint. She was to check whether this had been put right.", ["Carol Mead"]),
        ("Ms Mead reported one complaint. She was to check it last week.", []),
        ("In response to queries Ms Mead undertook to provide members with the figures.", ["Carol Mead"]),
        ("Ms Mead gave an undertaking to arrange a visit.", ["Carol Mead"]),
        ("Ms Mead said these would be sent to the Clerk within a week.", ["Carol Mead"]),
        ("The Chair asked that the gate be counted apart, and officers undertook to do so.", ["officers"]),
        ("Ms Mead offered to give up her own seat.", []),
        ("Ms Mead will carry on as a driver with the Hill Car Scheme.", []),
        ("Ms Mead agreed to carry on the work on the footpath.", ["Carol Mead"]),
        ("Ms Mead will carry on collecting the rents.", ["Carol Mead"]),
        ("The work is under way.\n\nAction: Carol Mead", []),
        ("The work is in hand.\n\nAction: Carol Mead", []),
        ("RESOLVED to invite Ann Field; Brian Stone", [None]),
        ("RESOLVED to invite Ann Field (Chair); Brian Stone", [None]),
        ("RESOLVED to write to the owner of the hall; Brian Stone", ["Brian Stone"]),
        (
            "The replies were still being sifted and were expected to be ready in July.\n\nACTION: Carol Mead",
            ["Carol Mead"],
        ),
        ("412 people had replied to the survey.\n\nACTION: Carol Mead", []),
        ("Euan Peel said that the Scouts would do so during April. Euan Peel", ["Euan Peel"]),
        ("Action 44 – ongoing. CM to report on the survey in March.", ["Carol Mead"]),
        ("Action 41 – the list had been sent out. The Board agreed that this be closed.", []),
        (
            "Schedule of Meetings The Board noted the dates and agreed future items, with one on roads in May.\n\nChair",
            [],
        ),
        ("Members approved the programme.\n\nBS", []),
        ("RESOLVED that the Minutes of 16 April be confirmed, save that the name of Mr Hodge be added.", []),
        ("Lead Member for Parks\n\nCM", []),
        (
            "Action\nRequired\nPerson\nResponsible\n\n2. Elect a Vice Chair\n\nNobody had come forward.\n\n3. Declarations of interest\n\nCarol Mead declared one.",
            [],
        ),
        ("RESOLVED that the review of car parks be brought forward to November.", []),
        ("RESOLVED that the review of car parks be brought to the next meeting.", [None]),
        ("RESOLVED that the plan be adopted but that the Clerk write to the Park Authority.", ["Brian Stone"]),
    ],
)
def test_whose_answer_it_is(tmp_path: Path, text: str, owners: list[str | None]) -> None:
    """She who speaks is meant, also behind "and … confirmed that"; nobody is by what a second one says, a seat given up or a date moved."""
    assert read(tmp_path, text)[1] == owners


@pytest.mark.parametrize(
    ("text", "decisions", "owners"),
    [
        (
            "RESOLVED:- (i) That invitations be sent to both; and\nAnn Field\n\n(ii) That the Arts Council be asked to send a visitor.\nCarol Mead",
            ["That invitations be sent to both", "That the Arts Council be asked to send a visitor."],
            ["Ann Field", "Carol Mead"],
        ),
        (
            "RESOLVED:- (i) To agree that health be added as a test;\nAnn Field\n\n(ii) To note the dates; and\n\n(iii) That Ann Field, Brian Stone and Carol Mead form a sub-group.",
            [
                "To agree that health be added as a test",
                "To note the dates; and",
                "That Ann Field, Brian Stone and Carol Mead form a sub-group.",
            ],
            ["Ann Field", "Ann Field; Brian Stone; Carol Mead"],
        ),
        (
            "It was agreed that:\n\n(a) the survey be published;\n\n(b) AF and CM meet with officers from the Hill Trust.",
            ["the survey be published;", "AF and CM meet with officers from the Hill Trust."],
            ["Ann Field; Carol Mead"],
        ),
        (
            "The Board RESOLVED to:\n\n(a) Note the report;\n\n(b) Request that Healthwatch report back within six months; and\n\n(c) Agree that the Chief Finance Officer make changes to the register.",
            [
                "Note the report;",
                "Request that Healthwatch report back within six months; and",
                "Agree that the Chief Finance Officer make changes to the register.",
            ],
            ["Healthwatch", "Euan Peel"],
        ),
        (
            "The Board agreed unanimously to:\n\n1. Appoint Hill Farm as its guest; and\n\n2. Reject the offer of the dental group.\n\nACTIONS AGREED:\n\ni. Carol Mead would amend the terms of reference; and\n\nii. Ann Field to draw up a list.",
            ["Appoint Hill Farm as its guest; and", "Reject the offer of the dental group."],
            ["Carol Mead", "Ann Field"],
        ),
        (
            "RESOLVED that, subject to all the comments above, the Board –\n\n(a) supports the pledge and thanks those who drew it up;\n\n(b) endorses the plan.",
            ["supports the pledge and thanks those who drew it up;", "endorses the plan."],
            [],
        ),
    ],
)
def test_parts_and_margin(tmp_path: Path, text: str, decisions: list[str], owners: list[str | None]) -> None:
    """A name below one part ends no resolution; "that" leads up to each part; a list of actions agreed holds no decisions."""
    assert read(tmp_path, text) == (decisions, owners)


def test_no_semicolon_stays_before_a_note(tmp_path: Path) -> None:
    assert read(tmp_path, "RESOLVED to write to the owner of the hall; and Brian Stone") == (
        ["to write to the owner of the hall"],
        ["Brian Stone"],
    )
