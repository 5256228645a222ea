"""What a paper tells of other meetings, of drafts and of what is still to come is not stated as what its meeting settled."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.graph.reading import Reading
from convenor.ingest.read import paper

HEAD = (
    "Quarrendale Parish Council\nMinutes of the meeting held on 4 September 2030\nPresent: Cllr Alan Birtle (Chair), Cllr Bella Coker\n"
    "Apologies: Cllr Fred Garth\n\n4. Other business\n"
)


def read(tmp_path: Path, text: str, name: str = "paper.txt") -> Reading:
    (tmp_path / name).write_text(text)
    return paper(tmp_path / name)


@pytest.mark.parametrize(
    "said",
    [
        "The Clerk reported that Hillbeck Town Council had met on 2 July, when it was resolved that the shelter be demolished and that "
        "Mr Carl Dunne be appointed as Chair.",
        "The minutes of the Joint Burial Committee were received, in which it was resolved that the chapel be let and that Cllr Carl "
        "Dunne be elected Chairman.",
        "At the Hillbeck meeting it was agreed to sell the depot.",
        'The letter said: "RESOLVED that the Mayor be asked to step down."',
        "I'm not sure we agreed to sell the depot, I thought we only talked about it.",
        "I think we agreed that the budget be doubled.",
        "If the Council agreed to buy the land, it would cost £5,000.",
        "Had the Council agreed to sell, it would have gained.",
        "It was nearly agreed that the hall be shut.",
        'Draft resolution: "It is resolved that the Council borrows £1m."',
        'For example: "RESOLVED that the grant to the Scouts be approved".',
    ],
)
def test_what_others_settled_and_what_nobody_did_is_no_decision_of_the_meeting(tmp_path: Path, said: str) -> None:
    reading = read(tmp_path, HEAD + said + "\n")
    assert reading.decisions == ()
    assert {role.person for role in reading.roles} == {"Alan Birtle"}


@pytest.mark.parametrize(
    "said",
    [
        "At the Annual Meeting it was agreed to sell the depot.",
        "At the Parish Council meeting it was agreed to sell the depot.",
        "The Council agreed to buy the land if the price fell.",
        "It was agreed that the minutes of the Joint Burial Committee be received.",
    ],
)
def test_what_the_meeting_settled_is_its_decision(tmp_path: Path, said: str) -> None:
    (decision,) = read(tmp_path, HEAD + said + "\n").decisions
    assert said.endswith(decision.text)


AGENDA = (
    "QUARRENDALE PARISH COUNCIL\nAGENDA for the meeting to be held on Monday 7 April 2031 at 7.00 pm in the Village Hall\n\n"
    "Members: Cllrs A Birtle (Chair), B Coker, C Dunne, F Garth\n\n1. Apologies for absence\nTo receive apologies from Cllr F Garth\n"
    "2. Minutes\nTo approve the minutes of the meeting held on 3 March 2031\n3. Finance\nIt is recommended that the accounts be approved\n"
)


SHORT_AGENDA = (
    "Vale Lane Allotment Association\nAGENDA for the meeting on 4 June 2030 at 7pm, Village Hall\n\n1. Apologies\n"
    "2. To approve the minutes of 7 May 2030\n3. To elect a Chair (nominated: Bella Coker)\n4. To appoint Fred Garth as treasurer\n"
)


@pytest.mark.parametrize("text", [AGENDA, SHORT_AGENDA])
def test_an_agenda_states_neither_who_came_nor_what_was_settled(tmp_path: Path, text: str) -> None:
    reading = read(tmp_path, text)
    assert reading.document.kind == "notice"
    assert reading.decisions == ()
    assert not any(meeting.attendance or meeting.status == "held" for meeting in reading.meetings)


def test_an_agenda_on_which_somebody_wrote_who_came_and_what_was_resolved_is_a_record(tmp_path: Path) -> None:
    text = (
        AGENDA.replace("1. Apologies", "Present: Cllrs A Birtle (Chair), B Coker\n\n1. Apologies")
        + "RESOLVED that they be approved.\n"
    )
    reading = read(tmp_path, text)
    assert reading.document.kind == "minutes"
    assert "they be approved." in [decision.text for decision in reading.decisions]


@pytest.mark.parametrize(
    "text",
    [
        "Quarrendale Music Society\n\nSpring concert, Saturday 12 May 2029\n\nConductor: Alan Birtle\n\nLeader: Bella Coker\n\nSoloists\n\n"
        "- Carl Dunne – Soprano\n- Dora Elland – Tenor\n- Fred Garth – Violin\n- Harry Ives – Piano\n\n1. Overture\n\n2. Symphony\n",
        "Mr and Mrs Alan Birtle request the pleasure of your company at the marriage of their daughter on Saturday 14 June 2031\n\n"
        "Best man: Carl Dunne\n\nBridesmaids: Dora Elland, Bella Coker, Harriet Ives\n\nUshers: Fred Garth and Harry Ives\n",
        "In memory of Alan Birtle (1931–2023)\nAlan Birtle, who died on 3 December 2023, was chairman of Quarrendale Parish Council from 1974 "
        "to 1991. His daughter, Bella Coker, is Clerk. Carl Dunne said: “We agreed to build the hall because he would not let it drop.”\n",
    ],
)
def test_a_programme_or_an_invitation_is_no_record_of_a_meeting(tmp_path: Path, text: str) -> None:
    reading = read(tmp_path, text)
    assert reading.document.kind == "page"
    assert reading.meetings == ()
    assert not any(role.title == "chairman" and role.status == "held" for role in reading.roles)


def test_what_is_struck_out_is_not_said(tmp_path: Path) -> None:
    text = HEAD + "~~RESOLVED that the fees be doubled.~~ RESOLVED that the fees be held.\n"
    assert [decision.text for decision in read(tmp_path, text, "paper.md").decisions] == ["the fees be held."]


def test_who_was_kept_away_was_absent(tmp_path: Path) -> None:
    text = HEAD.replace(
        "Apologies: Cllr Fred Garth", "Absent through illness: Cllr Fred Garth\nAbsent with leave: Cllr Carl Dunne"
    )
    found = {each.person: each.how for meeting in read(tmp_path, text).meetings for each in meeting.attendance}
    assert found == {"Alan Birtle": "present", "Bella Coker": "present", "Fred Garth": "absent", "Carl Dunne": "absent"}


def test_a_body_behind_a_comma_and_an_and_is_nobodys(tmp_path: Path) -> None:
    text = HEAD.replace("Cllr Bella Coker\n", "Bella Coker, and the Friends of the Orchestra, Carl Dunne\n")
    reading = read(tmp_path, text)
    assert [(role.person, role.title) for role in reading.roles] == [("Alan Birtle", "Chair")]


def test_offices_in_welsh_are_offices(tmp_path: Path) -> None:
    text = "CYNGOR CYMUNED LLANFAES\nCofnodion y cyfarfod a gynhaliwyd ar 12 Mawrth 2031\n\nYn bresennol: Cyng. Gwen Parry (Cadeirydd), Cyng. Huw Rees\n"
    reading = read(tmp_path, text)
    assert [(role.person, role.title) for role in reading.roles] == [("Gwen Parry", "Cadeirydd")]


def test_a_template_still_to_be_filled_in_states_nobody_and_nothing(tmp_path: Path) -> None:
    text = (
        "[Name of Council]\nMinutes of the meeting held on [insert date]\n\nPresent: Cllr XXX (Chair), Firstname Lastname, Cllr Forename "
        "Surname, Cllr Insert Name\nIn attendance: Name Surname (Clerk)\n\n1. Chair\nIt was resolved that Cllr Xxxxx Xxxxxx be appointed "
        "Vice-Chair. RESOLVED that [insert decision] be approved.\nAction: [insert name] to write to [insert body].\n"
    )
    reading = read(tmp_path, text)
    assert (reading.people, reading.roles) == ((), ())
    assert not any("[insert" in row.text for row in (*reading.decisions, *reading.actions))


MAIL = (
    "From: Ruth Marl <ruth.marl@example.org>\nTo: Steering Group <sg@example.org>; Colin Eddy\nDate: Mon, 3 Mar 2031 09:12:00 +0000\n"
    "Subject: RE: Notes from Thursday\n\nHi all,\n\nCould Colin check these?\n\nBest wishes\nRuth\n\nRuth Marl\n"
    "Head of Partnerships | Quarrendale Trust\n\nOn Fri, 28 Feb 2031 at 17:02, Colin Eddy wrote:\n> Hi all\n> Notes from 27 February 2031\n"
    "> Present: Ruth Marl, Beth Noakes (chair)\n> Apologies: Tony Slade\n> It was agreed to close the cafe.\n> Action: Tony to tell the tenants.\n"
    ">\n> Colin Eddy\n> Project Manager, Quarrendale Council\n"
)


def test_a_mail_with_notes_in_it_dates_them_as_they_do_and_lists_nobody_who_signs(tmp_path: Path) -> None:
    reading = read(tmp_path, MAIL)
    (meeting,) = reading.meetings
    assert meeting.date == "2031-02-27"
    assert {each.person: each.how for each in meeting.attendance} == {
        "Ruth Marl": "present",
        "Beth Noakes": "present",
        "Tony Slade": "apologies",
    }
    assert {(role.person, role.title, role.organisation) for role in reading.roles} == {
        ("Ruth Marl", "Head of Partnerships", "Quarrendale Trust"),
        ("Beth Noakes", "chair", None),
        ("Colin Eddy", "Project Manager", "Quarrendale Council"),
    }
    assert [(decision.text, decision.meeting) for decision in reading.decisions] == [
        ("to close the cafe.", "2031-02-27")
    ]


def test_the_minutes_of_another_body_that_a_record_quotes_are_not_its_own(tmp_path: Path) -> None:
    quoted = (
        '5. Minutes of the Burial Board\nThe Clerk circulated the following minutes of the Burial Board held on 2 April 2030:\n\n"Present: '
        "Mr Jasper Coyle (Chairman), Miss Edna Wick\nApologies: Rev Hugh Pim\nRESOLVED that the chapel roof be repaired.\nIt was agreed "
        'that Mr Coyle write to the diocese."\n\nThe report was received.\n6. Highways\nRESOLVED that a letter be sent about Mill Lane.\n'
    )
    reading = read(tmp_path, HEAD + "Nothing.\n" + quoted)
    (meeting,) = reading.meetings
    assert [each.person for each in meeting.attendance] == ["Alan Birtle", "Bella Coker", "Fred Garth"]
    assert [decision.text for decision in reading.decisions] == ["a letter be sent about Mill Lane."]
    assert {role.person for role in reading.roles} == {"Alan Birtle"}


def test_minutes_that_are_only_approved_are_no_quotation(tmp_path: Path) -> None:
    text = (
        HEAD
        + "Minutes of the Burial Board\nThe minutes of the Burial Board were received.\n5. Roads\nRESOLVED that a letter be sent.\n"
    )
    assert [decision.text for decision in read(tmp_path, text).decisions][-1:] == ["a letter be sent."]


@pytest.mark.parametrize(
    "said",
    [
        "The Chairman paid tribute to the late Harold Nutt, who was elected Chairman in 1988.",
        "Mr Harold Nutt was elected Chairman in 1988.",
        "Is Harold Nutt Chairman?",
        "Notice that Hillbeck Town Council had elected Sam Ogle as its Mayor.",
        "Cllr Coker suggested that Lena Marsh be appointed Vice-Chairman.",
        "A proposal that Gus Till be appointed Clerk was lost by 2 votes to 1.",
        "Cllr Birtle proposed that Cllr Coker be elected Treasurer. There was no seconder and the motion fell.",
    ],
)
def test_who_was_not_chosen_here_holds_no_office(tmp_path: Path, said: str) -> None:
    now = [role for role in read(tmp_path, HEAD + said + "\n").roles if role.as_of == "2030-09-04"]
    assert [role.person for role in now] == ["Alan Birtle"]


@pytest.mark.parametrize(
    "said",
    [
        "It was suggested that Lena Marsh be appointed Vice-Chairman, and all agreed.",
        "Lena Marsh was elected Vice-Chairman for 2030/31.",
        "It was resolved that Lena Marsh, elected in May 2030, be appointed Vice-Chairman.",
    ],
)
def test_who_was_chosen_holds_the_office(tmp_path: Path, said: str) -> None:
    roles = read(tmp_path, HEAD + said + "\n").roles
    assert ("Lena Marsh", "Vice-Chairman") in {(role.person, role.title) for role in roles}


def test_a_cell_in_the_wrong_column_is_neither_a_post_nor_a_body(tmp_path: Path) -> None:
    text = (
        "Quarrendale Steering Group\nMinutes of the meeting held on 4 June 2031\n\nName | Organisation | Role | Attendance\n"
        "Ann Tibbs | Hillbeck Council | Chair | Present\nJohn Rudge | Apologies | Shelter | Vice Chair\nMia Sorrel | | Present | Hillbeck Trust\n"
    )
    assert {(role.person, role.title) for role in read(tmp_path, text).roles} == {
        ("Ann Tibbs", "Chair"),
        ("Ann Tibbs", ""),
    }


def test_an_example_in_terms_of_reference_holds_no_seat(tmp_path: Path) -> None:
    text = (
        "Terms of Reference: Quarrendale Safety Board\n1. Membership\n1.1 The Chair shall be the Chief Constable or, for example, Jane Smith "
        "of the Council.\n2. Quorum\n2.1 The quorum is five.\n"
    )
    assert read(tmp_path, text).roles == ()
