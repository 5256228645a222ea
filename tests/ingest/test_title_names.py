"""Bodies that no word of their name gives away, as titles, front matter and reports of annual meetings tell of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.graph.reading import Reading
from convenor.ingest.papers.meeting_body import body_that_met
from convenor.ingest.read import paper


@pytest.mark.parametrize(
    ("lines", "body"),
    [
        (["HARKLEBY & DISTRICT RAMBLERS", "Minutes of the Annual General Meeting held on 3 May 2027"], "Harkleby & District Ramblers"),
        (["The Pottergate Players – Committee Meeting Minutes – 3 May 2027"], "Pottergate Players"),
        (["Tarn Beck Anglers: AGM 2027"], "Tarn Beck Anglers"),
        (["TBRA Committee Meeting, 3 May 2027"], "TBRA Committee"),
        (["Minutes from the Fell Makers AGM 2027"], "Fell Makers"),
        (["Minutes of FellMap:UK 2027 AGM", "11th May 2027 at 12pm, online"], "FellMap:UK"),
        (["Minutes of TBCF executive meeting, 12th May 2027"], "TBCF executive"),
        (["Open Fells UK AGM minutes", "3 May 2027"], "Open Fells UK"),
        (["St Oswin’s PTFA – minutes of meeting 3 May 2027"], "St Oswin’s PTFA"),
        (["Tarn in Bloom", "Committee meeting", "3 May 2027"], "Tarn in Bloom"),
        (["Notes of the Tarn Bridge Users meeting, 3 May 2027"], "Tarn Bridge Users"),
        (["Tarn Feed Mill", "VILLAGE LIAISON MINUTES", "Wednesday 5th May 2027"], "Village Liaison"),
        (["Town of North Tarn", "May 3, 2027"], "Town of North Tarn"),
        (["Autumn Lung Group Meeting"], "Lung Group"),
        (["Spring Lane Allotment Society Meeting"], "Spring Lane Allotment Society"),
        (["Winter Park Residents Association AGM", "3 May 2027"], "Winter Park Residents Association"),
        (["THE TARN FELLS NATIONAL PARK AUTHORITY", "MINUTES of a MEETING of the AUTHORITY held at Fell Lodge on 3 May 2027"],
         "Tarn Fells National Park Authority"),
        (["PENTARN HARBOUR COMMISSIONERS", "Minutes of the Monthly Meeting of the Commissioners held on 3 May 2027"],
         "Pentarn Harbour Commissioners"),
        (["FELL AND TARN JOINT CEMETERY COMMITTEE", "At a meeting of the Joint Committee held on 3 May 2027"],
         "Fell and Tarn Joint Cemetery Committee"),
        (["The Hospital of St Oswin and Dame Ada’s Almshouses", "At a Meeting of the Trustees held on 3 May 2027"],
         "Hospital of St Oswin and Dame Ada’s Almshouses"),
        (["Minutes of FellMap 2027", "Officers and Trustees Present", "Ann Ash (Chair)"], "FellMap"),
        (["Tarn Data Group Meeting #2 May 3, 2027"], "Tarn Data Group"),
        (["Tarn Data Group Meeting No. 4/27"], "Tarn Data Group"),
        (["MEETING OF THE QUAY COMMISSIONERS 04/27", "HELD AT THE NET LOFT"], "Quay Commissioners"),
        (["MINUTES OF THE SHEEP FAIR 04/27", "HELD AT THE NET LOFT"], None),
        (["CEANTAR BARDASACH CHATHAIR AN TEARN MUNICIPAL DISTRICT OF TEARN CITY MINUTES OF PROCEEDINGS OF THE STATUTORY ANNUAL MEETING HELD ON MONDAY, 3rd MAY, 2027, AT 6.45 PM"], "Municipal District of Tearn City"),
        (["Summer Meeting 2027"], None),
        (["Minutes of Ordinary Meeting", "3 May 2027"], None),
        (["Meeting Room 2", "Minutes, 3 May 2027"], None),
        (["Fell House", "Minutes of the meeting held on 3 May 2027"], None),
        (["Ann Larkin", "Minutes of the meeting held on 3 May 2027"], None),
        (["Mrs Larkin", "Minutes of the meeting held on 3 May 2027"], None),
        (["Action Notes", "Meeting, 3 May 2027"], None),
        (["Zoom Meeting Minutes 3 May 2027"], None),
        (["Extraordinary General Meeting", "3 May 2027"], None),
        (["Draft Minutes", "Board meeting: 2027-05-03"], None),
    ],
)  # fmt: skip
def test_a_title_names_who_met(lines: list[str], body: str | None) -> None:
    assert body_that_met(lines, "\n".join(lines)) == body


def _read(tmp_path: Path, text: str, name: str = "paper.md") -> Reading:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return paper(path)


ROSTER = "## Attendees\n\n- Ada Brook\n- Ben Crane\n\n## Welcome\n\nAll were welcomed.\n"


@pytest.mark.parametrize(
    ("fields", "body", "day"),
    [
        ("---\ntitle: 'Tarn Data Panel&#58; third meeting 1st June 2027'\n---\n", "Tarn Data Panel", "2027-06-01"),
        ("---\nlayout: post\ntitle: \"Minutes of Fell Steering Group Meeting No.1\"\ndate:   2027-10-18 14:00:00 +0100\n---\n", "Fell Steering Group", "2027-10-18"),
        ("---\nstart: 2027-09-28T14:00\ntitle: Spring Lung Group Meeting\n---\n", "Lung Group", "2027-09-28"),
        ("+++\ntitle = \"Tarn Bridge Users meeting: 2027-02-03\"\n+++\n", "Tarn Bridge Users", "2027-02-03"),
        ("---\ntitle: Minutes of the Tarn Data Panel\ndate: 2027-06-10\n---\n", "Tarn Data Panel", None),
        ("---\ntitle: Minutes of the Tarn Data Panel\ndate: 2027-06-10 11:31:18\n---\n", "Tarn Data Panel", None),
    ],
)  # fmt: skip
def test_the_source_of_a_page_names_the_body_and_the_day(
    tmp_path: Path, fields: str, body: str, day: str | None
) -> None:
    read = _read(tmp_path, fields + "\n" + ROSTER)
    assert [(m.body, m.date) for m in read.meetings] == [(body, day)]
    assert all(read.document.text[e.start : e.end] for o in read.organisations for e in o.evidence)


def test_a_page_with_includes_has_their_title(tmp_path: Path) -> None:
    text = '<!--#set var="title" value="Minutes of TBCF executive meeting, 12th May 2027" -->\n<h1></h1><p>Present: Ada Brook</p>'
    assert [(m.body, m.date) for m in _read(tmp_path, text, "page.html").meetings] == [("TBCF executive", "2027-05-12")]


def test_a_title_that_the_page_repeats_stands_once(tmp_path: Path) -> None:
    read = _read(tmp_path, "---\ntitle: Tarn Data Panel\n---\n# Tarn Data Panel\n\nText.\n")
    assert read.document.text == "Tarn Data Panel\nText."


@pytest.mark.parametrize(
    ("text", "body", "day"),
    [
        ('---\ntitle: "TARN HERITAGE GROUP - AGM 2027"\ndate: "2028-02-01"\n---\n\nThe Group held it\'s Annual General Meeting in '
         "Tarn Hall on December the 6th at 7pm.\n\nOfficers were re-elected.\n", "Tarn Heritage Group", "2027-12-06"),
        ("# Fell Wheelers: AGM report\n\nOur annual general meeting was held on 3 May 2027 and was well attended.\n\n"
         "Ada Brook was elected chair.\n", "Fell Wheelers", "2027-05-03"),
    ],
)  # fmt: skip
def test_a_report_of_an_annual_meeting_is_its_record(tmp_path: Path, text: str, body: str, day: str) -> None:
    assert [(m.body, m.date) for m in _read(tmp_path, text).meetings] == [(body, day)]


def test_a_notice_of_an_annual_meeting_is_no_constitution(tmp_path: Path) -> None:
    text = (
        "# Annual General Meeting of the Friends of Tarn Mill - 11 May 2027\n\nNotice of the 2nd Annual General Meeting of the Friends of "
        "Tarn Mill which will be held in the Mill Room.\n\nThe agenda, as required by the constitution, will be: quorum, members.\n"
    )
    read = _read(tmp_path, text)
    assert [(m.body, m.date, m.status) for m in read.meetings] == [("Friends of Tarn Mill", "2027-05-11", "scheduled")]


@pytest.mark.parametrize("day", ["11™ JUNE, 2027", "11° June 2027", "Friday11th June 2027", "June the 11th, 2027"])
def test_a_day_that_a_scan_or_a_hasty_hand_spoils_is_read(tmp_path: Path, day: str) -> None:
    text = f"Minutes of the meeting of the Tarn Panel held on {day}\n\nPresent: Ada Brook, Ben Crane\n"
    assert [m.date for m in _read(tmp_path, text, "paper.txt").meetings] == ["2027-06-11"]


@pytest.mark.parametrize(
    ("heading", "said", "day"),
    [
        ("GENERAL MEETING MONDAY 4 DECEMBER", "The next fair will be in April 2024.", "2023-12-04"),
        ("GENERAL MEETING TUESDAY 4 DECEMBER", "The next fair will be in April 2024.", None),
        ("GENERAL MEETING MONDAY 6 MARCH", "The next fair will be in April 2024.", None),
    ],
)
def test_a_day_late_in_a_year_that_only_the_next_is_named(
    tmp_path: Path, heading: str, said: str, day: str | None
) -> None:
    text = (
        f"TARN COMMUNITY COUNCIL\n\n{heading}\n\nPresent: Ada Brook, Ben Crane\n\n1. Minutes\n\nThese were approved.\n\n2. Fair\n\n"
        + 14 * "The stalls were spoken of.\n\n"
        + f"{said}\n"
    )
    assert [m.date for m in _read(tmp_path, text, "paper.txt").meetings] == [day]


def test_those_elected_need_not_have_been_there(tmp_path: Path) -> None:
    text = (
        "# Fell Wheelers AGM report\n\nOur AGM was held on 3 May 2027.\n\nThe committee was then elected, the new members being:\n\n"
        "- Chair: Ada Brook\n- Committee members: Ben Crane, Cara Dunn and Dev Eames\n"
    )
    assert [a.person for m in _read(tmp_path, text).meetings for a in m.attendance] == []
