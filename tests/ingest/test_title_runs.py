"""Who met, where the title sets the name small, runs it into the paper's or gives it in two languages, and where it tells nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.names import title_runs
from convenor.ingest.papers.meeting_body import body_that_met
from convenor.ingest.read import paper

HELD_LONG = "held at Tarn Village Hall, Tarn on 14th May 2031 at 1.30pm PRESENT Ailsa Strang Tom Quarl In Attendance: Hugh Pirie, Chief Executive "
WARNING = (
    "WARNING - text files cannot include scanned images. Converting documents to text only can change how they look and what they say. "
    "Wherever possible you should refer to the other version of this document. "
)


@pytest.mark.parametrize(
    ("lines", "body"),
    [
        (
            ["MINUTES of the Tarn harbour board held in the council chamber on Monday 5th May 2031 at 10am"],
            "Tarn Harbour Board",
        ),
        (
            ["Minutes of the meeting of the Tarn and Fell access forum held on 5th May 2031"],
            "Tarn and Fell Access Forum",
        ),
        (["Minutes of the full board held on 5th May 2031"], None),
        (
            [f"{WARNING}TARN NATIONAL PARK AUTHORITY MINUTES OF THE BOARD MEETING {HELD_LONG}"],
            "Tarn National Park Authority",
        ),
        (
            [f"AGENDA ITEM 1 NORTH AND MID TARN LOCAL ACCESS FORUM MINUTES OF A MEETING OF THE FORUM {HELD_LONG}"],
            "North and Mid Tarn Local Access Forum",
        ),
        (
            ["TITLE : Tarn Community Council Comhairle Coimhearsnachd Thairn DATE : 5-5-31 VENUE : Talla Thairn"],
            "Tarn Community Council",
        ),
        (
            ["UNIVERSITY COURT OF TARNLAW th AT TARNLAW on the 14 day of MARCH 2031 AT A MEETING OF THE"],
            "University Court of Tarnlaw",
        ),
    ],
)
def test_the_body_that_met(lines: list[str], body: str | None) -> None:
    assert body_that_met(lines, "") == body


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("RESOLVED: That the Tarn Pensions Committee:\n1. noted the report;", "Tarn Pensions Committee"),
        ("It was RESOLVED that the Tarn Works Panel (a) note the report", "Tarn Works Panel"),
        ("RESOLVED that the Tarn Town Council be asked to mend the lamp.", None),
        ("RESOLVED: That the Committee:\n1. noted the report;", None),
    ],
)
def test_resolutions_in_parts_name_whose_they_are(text: str, body: str | None) -> None:
    assert body_that_met(["Venue: Room 3"], text) == body


def test_a_body_that_minutes_speak_of_most_is_not_whoever_met(tmp_path: Path) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(
        "Minutes 3 May 2031\n\nPresent: Ann Marl (Chair), Tom Quarl\n\n1. Declarations\n\nTom Quarl is a director of Lowfell Homes Association.\n\n"
        "2. Flats\n\nIt was agreed to buy two flats from Lowfell Homes Association.\n",
        encoding="utf-8",
    )
    assert {role.organisation for role in paper(path).roles if role.title == "Chair"} == {None}


@pytest.mark.parametrize(
    ("below", "parts"),
    [
        ("To approve the programme as amended.", 1),
        ("Budget – 3 June 2031\n\nRoads – 1 July 2031", 2),
        (
            "A session on roofs\n\nA session on roofs\n\nA session on roofs\n\nA session on roofs\n\nA session on roofs\n\nA session on roofs\n\nA session on roofs\n\nA session on roofs\n\nA session on roofs\n\nBudget (March 2032)\n\nRoads (June 2032)",
            2,
        ),
    ],
)
def test_a_work_programme_is_a_paper_of_its_own_only_where_it_is_set_out(
    tmp_path: Path, below: str, parts: int
) -> None:
    path = tmp_path / "minutes.md"
    path.write_text(
        "# Works Committee - Tuesday 14 May 2031 6.00 pm\n\n# Apologies for absence\n\nApologies were received from Councillor Marl.\n\n"
        f"# Declarations of interest\n\nNone.\n\n# Roofs\n\nIt was agreed to mend the roof.\n\n# Work programme\n\n{below}\n\n"
        "# Any other business\n\nNone.\n\nSigned by Chair:\n\nAttendance: Councillors Ann Quarl (Chair), Tom Bell (Vice-Chair)\n",
        encoding="utf-8",
    )
    assert len(paper(path).parts) == parts


def test_a_heading_over_its_minute_opens_no_record(tmp_path: Path) -> None:
    path = tmp_path / "minutes.md"
    path.write_text(
        "# Venue: Committee Room 3\n\nContact: Ann Marl\n\n# Apologies for Absence\n\nMinutes:\n\nApologies were received from Councillor Tom Quarl.\n\n"
        "# Minutes of the meeting dated 23 April 2031\n\nMinutes:\n\nRESOLVED: That the minutes be confirmed.\n\n"
        "# Valuation\n\nMinutes:\n\nRESOLVED: That the Tarn Pensions Committee:\n\n1. noted the results.\n\n2. agreed the statement.\n\n3. thanked the actuary.\n",
        encoding="utf-8",
    )
    assert [part.body for part in paper(path).parts] == ["Tarn Pensions Committee"]


def test_the_run_before_the_paper_ends_where_the_capitals_do() -> None:
    assert title_runs.last("this document. TARN PARK AUTHORITY ") == "TARN PARK AUTHORITY"
    assert title_runs.last("sent to the clerk. Tarn Trust of the Fells –") == "Tarn Trust of the Fells"
    assert title_runs.last("and of the") == ""
