"""Which body met, and when, by the title lines of a paper or by what its text says of itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.graph import dates
from convenor.graph.reading import Reading
from convenor.ingest.names.whole_names import body_name
from convenor.ingest.papers.meeting_body import body_that_met
from convenor.ingest.read import paper


@pytest.mark.parametrize(
    ("lines", "body"),
    [
        (["Agenda and minutes", "Health and Wellbeing Board - Monday, 3rd May, 2027 2.00 pm"], "Health and Wellbeing Board"),
        (["Meeting attendance", "Monday, 3 May 2027 2.00 pm, Health and Wellbeing Board"], "Health and Wellbeing Board"),
        (["Directors' Meeting - Tarn Canada", "Date: April 9, 2031"], "Tarn Canada"),
        (["Minutes of Tarn Fell Residents' Association Annual General Meeting", "Minutes of the Second Residents' Association AGM"],
         "Tarn Fell Residents' Association"),
        (["TARN COUNTY COUNCIL PLANNING AND ROADS COMMITTEE", "MINUTES of the meeting held on 3 May 2027"], "Planning and Roads Committee"),
        (["Summary Notes, Tarn Board of Directors Meeting", "3 May 2027"], "Tarn Board of Directors"),
        (["TARN LEARNING TRUST", "Board of Trustees – Minutes", "Date: Monday 3 May 2027 Time: 6pm Location: Fell Academy"],
         "Tarn Learning Trust Board of Trustees"),
        (["TARN VALLEY BOROUGH COUNCIL", "Minutes of a meeting of the CABINET held at the Town Hall"], "Cabinet"),
        (["London Borough of Tarn and Fell Cabinet", "Monday 3 May 2027"], "Cabinet"),
        (["TARN HOSPITALS NHS FOUNDATION TRUST", "Minutes of the Council of Governors of Tarn Hospitals NHS Foundation Trust held on 3 May 2027"],
         "Council of Governors"),
        (["City of Tarn College", "Finance Committee of the Corporation", "Minutes, 17 June 2027"], "Finance Committee"),
        (["HARWICK RIGHTS CENTRE", "Board of trustees -- Extraordinary meeting, 20 August 2027"], "Harwick Rights Centre Board of trustees"),
        (["Fell Downs Commissioners", "Works Committee — 10 February 2027"], "Fell Downs Commissioners Works Committee"),
        (["Decision Maker: Cabinet", "Made at meeting: 03/05/2027 - Cabinet"], "Cabinet"),
        (["At a MEETING of the LINDALE INTEGRATION JOINT BOARD held remotely on 3 May 2027."], "Lindale Integration Joint Board"),
        (["The Harwick Carers Alliance met on Monday 3 May in Selby."], "Harwick Carers Alliance"),
        (["NHS LINDALE TRUST", "BOARD OF DIRECTORS", "Minutes of the meeting held on 3 May 2027"], "NHS Lindale Trust Board of Directors"),
        (["COLLINGSHAW TOWN COUNCIL", "Minutes of the Annual Meeting of the Council held on 3 May 2027"], "Collingshaw Town Council"),
        (["Elm Surgery – Patient Participation Group"], "Elm Surgery Patient Participation Group"),
        (["Fell Allotments Association Committee Meeting 6.30pm 25/4/27"], "Fell Allotments Association"),
        (["Minutes of the Sole Trustee Meeting"], "Sole Trustee"),
        (["Governing body meeting – 7 April, 2027", "Page contents", "Tarn and Fell CCG Governing Body Meeting in Public"],
         "Tarn and Fell CCG Governing Body"),
        (["Executive Committee meeting – 7 April, 2027", "Report of the Roads Executive Committee"], "Executive Committee"),
        (["Dry Homes Board Minutes - Tarn Partnership", "Dry Homes Board Minutes", "3 May 2027"], "Dry Homes Board"),
        (["Works Committee - Tarn Borough Council Minutes", "3 May 2027"], "Works Committee"),
        (["Minutes of the Public Council of Governors Meeting – 3 May 2027"], "Council of Governors"),
        (["Tarn and Fell Steering Group Workshop 3 May 2027"], "Tarn and Fell Steering Group"),
        (["Tarn and Fell Steering Group Workshop at The Mill, 3 May 2027"], "Tarn and Fell Steering Group"),
        (["Marrow Vale Safeguarding Board Briefing Group", "3 May 2027"], "Marrow Vale Safeguarding Board Briefing Group"),
        (["TARN & FELL BOARD MEETING 2 pm, 3 May 2027 The Mill " + "1. Welcome 2. Minutes 3. Budget 4. Any other business " * 4],
         "Tarn & Fell Board"),
        (["C(27)2", "Minutes Meeting of the Corporation Wednesday 3 May 2027 at 5.00pm"], "Corporation"),
        (["Meeting of the full Governing Body meeting held on", "3 May 2027"], "Governing Body"),
        (["TWO HUNDRED AND SEVENTEENTH BOARD OF TRUSTEES MEETING 3 MAY 2027"], "Board of Trustees"),
        (["The 84th Council Meeting 3 May 2027"], "Council"),
        (["Fifth Tarn Arts Trust meeting 3 May 2027"], "Fifth Tarn Arts Trust"),
        (["Minutes from the Tarnside Consortium of Village Libraries Business Meeting held at", "3 May 2027"], "Tarnside Consortium of Village Libraries"),
        (["Minutes from VTF meeting held 3 May 2027"], "VTF"),
        (["Notes of the VTF annual meeting which was held on 3 May 2027"], "VTF"),
        (["Minutes of the Annual General Meeting of the VTF (Vale Tree Fans) held at the Tarn Show on Saturday 3 May 2027"], "Vale Tree Fans"),
        (["Minutes", "Regular Meeting of the Harbour of Tarn Board of Commissioners"], "Harbour of Tarn Board of Commissioners"),
        (["Tarn Unified School District", "Board of Education", "Board of Education Minutes", "May 3, 2027"], "Tarn Unified School District Board of Education"),
        (["Q1 Board of Directors Meeting"], "Board of Directors"),
        (["MINUTES OF PROCEEDINGS AT ONLINE SPECIAL MEETING OF TARNSIDE", "CITY AND COUNTY COUNCIL HELD ON MONDAY, 3RD MAY, 2027"],
         "Tarnside City and County Council"),
        (["RECORD OF PROCEEDINGS AT A MEETING OF THE MUNICIPAL DISTRICT OF TARN-", "LINDALE HELD IN THE TOWN HALL"], "Municipal District of Tarn-Lindale"),
        (["Minutes from Ward Liaison Meeting", "Held on 3 May 2027 at the Town Hall"], "Ward Liaison Meeting"),
        (["NHS LINDALE INTEGRATED CARE BOARD", "QUALITY COMMITTEE", "MINUTES OF MEETING HELD ON 3 MAY 2027"], "Quality Committee"),
        (["MINUTES of the meeting CARERS’ TARN BOARD held on 3 May 2027."], "Carers’ Tarn Board"),
        (["Minutes of the meeting held on 3 May 2027 in the Tarn Council Chamber"], None),
        (["Present:", "Tarn Health, Social Care and Well-being Board", "8th Business Meeting – 3 May 2027"], "Tarn Health, Social Care and Well-being Board"),
        (["Present:", "Ann Bell", "Tarn Board Meeting – 3 May 2027"], None),
        (["ABC-16-21 Joint Quality Committee Minutes", "3 May 2027", "ABC-16-21 Governing Body Meeting in Public"], "Joint Quality Committee"),
        (["Scrutiny Committee, Tarn Borough Council - Monday, 3rd May, 2027 6.30 pm"], "Scrutiny Committee"),
        (["Tarn Enterprise Partnership Board Minutes of the Meeting held on Monday, 3rd May 2027"], "Tarn Enterprise Partnership Board"),
        (["DECISIONS of the EXECUTIVE taken on Monday, 3 May 2027"], "Executive"),
        (["Friends of Fern Park – Committee Meeting – Monday 3 May 2027"], "Friends of Fern Park"),
        (["Open Timetable Standards Board Meeting 2027-05-03"], "Open Timetable Standards Board"),
        (["Meeting: Tarn Safeguarding Adults Board Date: Monday 3rd May 2027 Location: Town Hall"], "Tarn Safeguarding Adults Board"),
        (["Minutes Harbour Users Forum Notes of meeting on 3rd May 2027"], "Harbour Users Forum"),
        (["Minutes of the Third Meeting of the Tarn Health BoardDate of meeting: 3 May 2027"], "Tarn Health Board"),
        (["Minutes of Lindale LMC 3rd May 2027 Village Hall 2.00pm"], "Lindale LMC"),
        (["Fell community allotments association minutes of committee meeting 3/5/2027"], "Fell community allotments association"),
        (["NHS Tarn and NHS Fell Primary Care Committees (PCC) in Common held in public"],
         "NHS Tarn and NHS Fell Primary Care Committees (PCC) in Common"),
        (["Minutes of the 1st meeting of the Timetable Center, Q2, 2027"], "Timetable Center"),
        (["Tarn Safeguarding Partnership", "Executive Group", "Minutes of the meeting held on 3 May 2027"],
         "Tarn Safeguarding Partnership Executive Group"),
        (["OFFICIAL Tarn Safety Partnership", "Tarn Safety Partnership: Steering Group", "3 May 2027"], "Tarn Safety Partnership Steering Group"),
        (["Strategic Board", "Notes of the Strategic Board meeting held on 3 May 2027", "Strategic Board"], "Strategic Board"),
        (["Tarn Neighbourhood Plan", "Steering Group meeting no. 17", "3 May 2027"], "Tarn Neighbourhood Plan Steering Group"),
        (["TARN INTERNAL DRAINAGE BOARD", "At a Meeting of the Board held at Fell Road, Tarn on 3rd May 2027"], "Tarn Internal Drainage Board"),
        (["Fell Homes Limited", "Board of Management", "Minutes of meeting No. 214"], "Fell Homes Limited Board of Management"),
        (["TARN ANNUAL PARISH MEETING 2027"], "Tarn Annual Parish Meeting"),
        (["Annual General Meeting of the Fell Music Association 2027"], "Fell Music Association"),
        (["#073 Works AGM 2027#"], "073 Works"),
        (["PARISH OF TARN", "The Annual Parish Meeting was held in the Old School on 3rd May 2027."], "Annual Parish Meeting"),
        (["TARN STANDING ADVISORY COUNCIL ON RELIGIOUS EDUCATION", "Minutes of the meeting held on 3 May 2027"],
         "Tarn Standing Advisory Council on Religious Education"),
        (["Tenants’ and Leaseholders’ Meeting", "Fell Court – 3 May 2027"], "Tenants’ and Leaseholders’ Meeting"),
        (["TARN REACH HOMES", "Board meeting, 3 May 2027"], "Tarn Reach Homes"),
        (["Fell Street Community Centre", "Management committee, 3 May 2027"], "Fell Street Community Centre"),
        (["Healthwatch Tarn | Board meeting | 3 May 2027"], "Healthwatch Tarn"),
        (["Tarn Multi-Academy Trust", "Minutes of the Trust Board"], "Tarn Multi-Academy Trust Board"),
        (["Local Access Forum for the Tarn Fells", "3 May 2027"], "Local Access Forum for the Tarn Fells"),
        (["Cross-Party Group on Rural Buses", "Minutes, 3 May 2027"], "Cross-Party Group on Rural Buses"),
        (["Adults Select Committee Tarn County Council", "3 MAY 2027, 2.00PM"], "Adults Select Committee"),
        (["Pwyllgor Cyllid / Finance Committee", "3 May 2027"], "Finance Committee"),
        (["Nether Tarn Parish Meeting", "The annual parish meeting was held in the school on 3 May 2027."], "Nether Tarn Parish Meeting"),
        (["From: Ann Ash (Clerk, Fell Council)", "Notes"], None),
        (["Venue: Council Chamber", "Contact: A B 01234 567890", "Items"], None),
        (["Committee Meeting 2027.05.03"], None),
    ],
)  # fmt: skip
def test_title_lines_name_the_body_that_met(lines: list[str], body: str | None) -> None:
    assert body_that_met(lines, "\n".join(lines)) == body


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The Minutes of the meeting of the Joint Board held on 3 May 2027 were approved.\nThe Minutes of the meeting of the "
         "Audit Committee held on 4 May 2027 were noted.", "Joint Board"),
        ("RESOLVED that Mr T Ash be elected Chairman of the Tarn Police and Crime Panel for the year.", "Tarn Police and Crime Panel"),
        ("The quorum for Cabinet is 3 members.", "Cabinet"),
        ("Councillor Ash was elected Chair of the Audit Committee. Councillor Oak was elected Chair of the Planning Committee.", None),
        ("The Panel heard from officers.", None),
    ],
)  # fmt: skip
def test_a_paper_without_a_title_names_itself_or_nobody(text: str, body: str | None) -> None:
    assert body_that_met(["Agenda and minutes"], text) == body


@pytest.mark.parametrize(
    "words", ["Council Chamber", "Ann Larkin", "Apologies for absence", "The meeting opened", "Next meeting"]
)
def test_what_is_no_body_has_no_name(words: str) -> None:
    assert body_name(words) is None


def _read(tmp_path: Path, text: str) -> Reading:
    path = tmp_path / "minutes.txt"
    path.write_text(text, encoding="utf-8")
    return paper(path)


def test_the_day_of_the_minutes_approved_is_not_the_day_of_the_meeting(tmp_path: Path) -> None:
    read = _read(
        tmp_path,
        "Venue: Village Hall\n\nContact: Ann Larkin 01234 567890\n\nItems\n\nAPOLOGIES\n\nMinutes:\n\nThere were none.\n\n"
        "Joint Board held on 3 May 2027\n\nMinutes:\n\nThe Minutes of the meeting of the Joint Board held on 3 May 2027 "
        "were approved as a correct record.\n",
    )
    assert [(m.body, m.date) for m in read.meetings] == [("Joint Board", None)]


def test_a_day_right_behind_the_time_is_read(tmp_path: Path) -> None:
    read = _read(
        tmp_path,
        "Tarn City Council\n\nFinance Committee\n\n4.00pm1 July 2027\n\nMINUTES\n\nPresent: Councillor Ash (Chair)\n",
    )
    assert [(m.body, m.date) for m in read.meetings] == [("Finance Committee", "2027-07-01")]


def test_a_general_name_is_an_organisation_where_it_is_the_body_that_met(tmp_path: Path) -> None:
    read = _read(
        tmp_path,
        "Cabinet - Monday, 3rd May, 2027 2.00 pm\n\nPresent: Councillor Ash (Chair)\n\nMinutes:\n\nThe Board was thanked.\n",
    )
    assert [o.name for o in read.organisations] == ["Cabinet"]


def test_a_record_inside_a_pack_is_a_part_of_its_own(tmp_path: Path) -> None:
    read = _read(
        tmp_path,
        "Public Document Pack\n\nPlease ask for: Ann Larkin\n\nDate: 7 April 2027\n\nDear Councillor\n\nI enclose the papers that were "
        "not ready.\n\nEncs\n\nPLANNING COMMITTEE\n\nMonday, 1 March 2027\n\nPresent: Councillor Ash (Chairman)\n\n"
        "Apologies: Councillor Oak\n",
    )
    assert ("Planning Committee", "2027-03-01") in [(m.body, m.date) for m in read.meetings]


@pytest.mark.parametrize(
    ("opening", "kind"),
    [
        ("Minute of Meeting of Fern Community Council held on 4 May 2027", "minutes"),
        ("A public meeting was held on 4 May 2027 to launch our strategy.", "strategy"),
        ("Our priorities were agreed at a meeting of the Partnership held on 4 May 2027.", "strategy"),
    ],
)
def test_only_a_title_line_makes_a_paper_the_record_of_a_meeting(tmp_path: Path, opening: str, kind: str) -> None:
    read = _read(
        tmp_path,
        f"{opening}\n\nOur vision is a greener town.\n\nPriority 1: Warm homes\n\nPriority 2: Clean air\n\nOur priorities last.\n",
    )
    assert read.parts[0].kind == kind


@pytest.mark.parametrize(
    ("opening", "day"),
    [
        (
            "MINUTES OF THE TARN PANEL HELD AT THE TOWN HALL, TARN ON MONDAY, 21 JUNE 2027 COMMENCING AT 10.00 AM",
            "2027-06-21",
        ),
        ("Meeting: Tarn Board Date: Monday 3rd May 2027 Location: Town Hall, Fell Road, Tarn", "2027-05-03"),
        ("Fell Gardens Association AGM 2027\nMinutes\nMonday 3 May", "2027-05-03"),
        ("Fell Gardens Association AGM 2027\nMinutes\nFriday 3 May", None),
        ("Fell Gardens Association AGM for the year 2026/27\nMinutes\nMonday 3 May", "2027-05-03"),
        ("Fell Gardens Association AGM minutes\nPublished 12 May 2027\nOur AGM on Monday 3 May", "2027-05-03"),
        ("Fell Gardens Association AGM minutes\nLast updated: 12 May 2027", None),
    ],
)
def test_the_day_of_the_meeting(tmp_path: Path, opening: str, day: str | None) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(
        f"{opening}\n\nPresent:\nAda Brook\nBen Crane\n\n1. Welcome\nAll were welcomed.\n", encoding="utf-8"
    )
    assert [meeting.date for meeting in paper(path).meetings] == [day]


def test_a_sheet_of_actions_is_notes_of_a_meeting(tmp_path: Path) -> None:
    path = tmp_path / "actions.txt"
    path.write_text(
        "Tarn Adults Board\n\nMonday 3 May 2027\n\nAction Sheet\n\n1. Ada to book the hall\n", encoding="utf-8"
    )
    reading = paper(path)
    assert [part.kind for part in reading.parts] == ["notes"]
    assert [meeting.date for meeting in reading.meetings] == ["2027-05-03"]


def test_minutes_under_the_agenda_are_no_paper_of_their_own(tmp_path: Path) -> None:
    path = tmp_path / "agm.txt"
    path.write_text(
        "Friends of Tarn Mill\nAnnual General Meeting, Saturday 5 June 2027, Mill Room\n\n"
        "There were 31 members present. Apologies had been received from Mr and Mrs Quayle and Dr Sona Patel.\n\n"
        "Minutes of the 2026 AGM: approved, proposed by Jill Hobb.\n\nElection of officers\nChairman - Walter Pym\n"
        "All were elected unopposed.\n",
        encoding="utf-8",
    )
    (meeting,) = paper(path).meetings
    assert (meeting.date, len(meeting.attendance)) == ("2027-06-05", 2)


def test_the_fields_of_a_page_tell_body_and_day(tmp_path: Path) -> None:
    path = tmp_path / "minutes.md"
    path.write_text(
        "---\ntitle: Minutes\norganisation: Harbour of Tarn\nsubtitle: Regular Meeting of the Harbour of Tarn Board of Commissioners\nmeeting_date: 2027-05-03\n---\n\n"
        "## Attendance\n\n**Present:** Anna Birtle, Carl Dunne\n"
    )
    assert [(met.body, met.date) for met in paper(path).meetings] == [
        ("Harbour of Tarn Board of Commissioners", "2027-05-03")
    ]


@pytest.mark.parametrize("words", ["03-May-2027", "3/May/2027", "3 May 2027", "3rd of May, 2027", "2027-05-03"])
def test_days_with_a_month_between_dashes(words: str) -> None:
    assert dates.first_day(f"Annual meeting 10:15 {words}") == "2027-05-03"


@pytest.mark.parametrize(
    ("name", "paper_text", "body"),
    [
        (
            "a.html",
            "<title>Minutes 3 May 2027 - Tarn Parish Council</title><h1>Minutes 3 May 2027</h1>",
            "Tarn Parish Council",
        ),
        (
            "b.md",
            '---\ntitle: "AGM 2027"\nauthor: Tarn Cycling Campaign\n---\nOur AGM was held on 3 May 2027.',
            "Tarn Cycling Campaign",
        ),
        ("c.md", "---\ntitle: Minutes 3 May 2027\nsociety: Fell Readers\nauthor: Ann Holt\n---\n", "Fell Readers"),
    ],
)
def test_who_met_told_only_beside_the_paper(tmp_path: Path, name: str, paper_text: str, body: str) -> None:
    path = tmp_path / name
    path.write_text(
        f"{paper_text}\n\n<p>Present: Cllrs Holt (Chair), Crane, Pell.</p>\n\n<p>1. Apologies: none.</p>\n",
        encoding="utf-8",
    )
    assert [meeting.body for meeting in paper(path).meetings] == [body]


def test_the_number_of_an_item_is_no_part_of_the_body_that_a_title_names() -> None:
    assert body_that_met([], "", "ITEM 3 FELL AUTHORITY TARN PARISH FORUM") == "Fell Authority Tarn Parish Forum"
