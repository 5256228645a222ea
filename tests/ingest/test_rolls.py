"""Records whose head says neither minutes nor present: a day and those who met, in a body's own words."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper

BUSINESS = "\n\n1. Drains\n\nMr Birtle asked for three quotes. It was agreed that the drains be cleared.\n"
HEADS = {
    "board and executive": (
        "Quarrendale Homes\n\nBoard meeting, 26 March 2025\n\nBoard: Alan Birtle, Chair (AB); Bella Coker, Tenant Board Member (BC). "
        "Executive: Carl Dunne, Chief Executive (CD); Dora Elland, Finance Director (DE).",
        "Alan Birtle; Bella Coker",
        "Carl Dunne; Dora Elland",
        "",
    ),
    "here and not here": (
        "Quarrendale Allotments, committee, Wed 19 February 2025, in the hut\n\nHere: Alan Birtle (chair), Bella Coker (treasurer), "
        "Carl Dunne. Not here: Fred Garth (flu).",
        "Alan Birtle; Bella Coker; Carl Dunne",
        "",
        "Fred Garth",
    ),
    "no word at all": (
        "Quarrendale Arts, board notes, 9 December 2025\n\nAlan Birtle (Chair); Bella Coker (Non-Executive Director); Carl Dunne "
        "(Managing Director); Dora Elland (Finance Director)",
        "Alan Birtle; Bella Coker; Carl Dunne; Dora Elland",
        "",
        "",
    ),
    "supported by": (
        "Quarrendale Foundation\n\nGrants Panel, 5 June 2025\n\nAlan Birtle (Panel Chair), Bella Coker (Panel Member), Carl Dunne (Panel "
        "Member). Supported by Dora Elland (Grants Officer).",
        "Alan Birtle; Bella Coker; Carl Dunne",
        "Dora Elland",
        "",
    ),
    "also somebody": (
        "QUARRENDALE CREMATORIUM COMMITTEE\n\n17 June 2025. Sir Alan Birtle (Chairman); Bella Coker (Vice-Chairman); Carl Dunne. Also "
        "Dora Elland, Joint Secretary.",
        "Alan Birtle; Bella Coker; Carl Dunne",
        "Dora Elland",
        "",
    ),
    "somebody attended": (
        "Quarrendale Pension Board\n\n18 September 2025, notes and decisions\n\nAlan Birtle (Chair), Bella Coker (Employer "
        "Representative), Carl Dunne (Member Representative); Dora Elland (Pensions Manager) attended.",
        "Alan Birtle; Bella Coker; Carl Dunne",
        "Dora Elland",
        "",
    ),
    "capitals": (
        "QUARRENDALE WHARF COMPANY\n\nDirectors' meeting, 30 January 2025\n\nPRESENT Alan Birtle (Chair), Bella Coker (Vice Chair), Carl "
        "Dunne. BY INVITATION Dora Elland (Estate Surveyor), Edna Foss (Managing Agent).",
        "Alan Birtle; Bella Coker; Carl Dunne",
        "Dora Elland; Edna Foss",
        "",
    ),
    "labels in a list of bodies": (
        "Quarrendale Flood Forum\n\nHeld at the rugby club, 3 March 2025\n\nEnvironment Agency: Alan Birtle, Bella Coker\n\nVale Council: Carl Dunne\n\nApologies\n\nDora Elland\n",
        "Alan Birtle; Bella Coker; Carl Dunne",
        "",
        "Dora Elland",
    ),
    "patients and surgery": (
        "Quarrendale Patient Group\n\nTuesday 11 March 2025\n\nPatients: Alan Birtle (Chair), Bella Coker, Carl Dunne From Quarrendale "
        "Surgery: Dr Dora Elland (GP Partner), Edna Foss (Practice Manager)",
        "Alan Birtle; Bella Coker; Carl Dunne",
        "Dora Elland; Edna Foss",
        "",
    ),
}


@pytest.mark.parametrize("name", HEADS)
def test_those_who_met(tmp_path: Path, name: str) -> None:
    head, *expected = HEADS[name]
    path = tmp_path / "paper.txt"
    path.write_text(head + BUSINESS, "utf-8")
    (meeting,) = paper(path).meetings
    for how, names in zip(("present", "in_attendance", "apologies"), expected, strict=True):
        assert {seen.person for seen in meeting.attendance if seen.how == how} == set(filter(None, names.split("; ")))


@pytest.mark.parametrize(
    "text",
    [
        "Quarrendale Council\n\nNews, 4 March 2025\n\nThe new park is open. Children ran to the swings as soon as the gate was unlocked.\n",
        "Quarrendale Council\n\nPosted 4 March 2025\n\nContact: Alan Birtle. Report author: Bella Coker.\n\nThe park will open in May.\n",
        "Quarrendale Council\n\nNotice is hereby given of a meeting to be held on 4 March 2025\n\nAlan Birtle, Bella Coker, Carl Dunne\n",
        "Quarrendale Council news\n\n4 March 2025\n\nPictured, left to right: Alan Birtle, Bella Coker, Carl Dunne.\n\nAlan Birtle said that the park "
        "was agreed last year and asked children to come.\n",
        "Quarrendale Trust\n\n4 March 2025\n\nDear Alan Birtle, Bella Coker and Carl Dunne,\n\nThe board has agreed your grant and asked us to write.\n",
        "Quarrendale Gazette\n\n4 March 2025\n\nAlan Birtle, Bella Coker, Carl Dunne and Dora Elland\n\nFriends said kind words and thought of them.\n",
        "Quarrendale Trust\n\n4 March 2025\n\nNominees: Alan Birtle, Bella Coker, Carl Dunne\n\nVotes are to be sent by Friday. It was agreed that they be secret.\n",
        "Who is who at Quarrendale Trust\n\nIt last changed in March 2025.\n\nTrustees\n\nAlan Birtle, Chair\n\nObservers\n\nBella Coker, Vale Council\n\n"
        "Staff\n\nCarl Dunne, Director\n",
    ],
    ids=["news", "contacts", "notice", "caption", "letter", "deaths", "ballot", "who is who"],
)
def test_what_is_no_record(tmp_path: Path, text: str) -> None:
    path = tmp_path / "paper.txt"
    path.write_text(text, "utf-8")
    reading = paper(path)
    assert not any(part.kind in ("minutes", "notes") for part in reading.parts)
    assert not [m for m in reading.meetings if m.attendance]


def test_what_a_page_says_of_its_minutes_begins_no_other_record(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text(
        "Vale County Council\n\nHome > Council > Vale Harbour Board\n\nVale Harbour Board: 9 September 2025\n\nDate\n\nTuesday 9 September 2025\n\n"
        "Time\n\n10am\n\nVenue\n\nShire Hall\n\nStatus of these minutes\n\nAgreed on 2 December 2025\n\nContact officer\n\nAnn Kemp, Clerk\n\n"
        "## Attendance\n\nPresent: Ann Larkin (Chair), Robert Finch\n\n1. Dredging\n\nRESOLVED: That the tender be let.\n"
    )
    assert [meeting.date for meeting in paper(path).meetings] == ["2025-09-09"]
