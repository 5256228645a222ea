"""Records that a web page prints twice, as a preview and whole: the day is that of the title, and those who came are told once."""

from __future__ import annotations

from pathlib import Path

import msgspec

from convenor.graph.reading import Attendance, Meeting
from convenor.ingest.read import paper
from convenor.ingest.roster.twice import printed_once


def meeting(*people: str, date: str | None = "2024-05-07") -> Meeting:
    came = tuple(Attendance(person=name, how="present", evidence=()) for name in people)
    return Meeting(body="vale board", date=date, kind="meeting", attendance=came, evidence=())


def test_those_who_came_are_told_once() -> None:
    preview, whole = meeting("ann bell", "tom reed locality"), meeting("ann bell", "tom reed", "eve orr")
    same = meeting("ann bell", "tom reed")
    assert [len(each.attendance) for each in printed_once([preview, whole])] == [0, 3]
    assert [len(each.attendance) for each in printed_once([same, whole])] == [0, 3]
    assert [len(each.attendance) for each in printed_once([whole, whole])] == [3, 0]


def test_other_meetings_keep_theirs() -> None:
    first, second = meeting("ann bell", "tom reed"), meeting("ann bell", "tom reed", "eve orr", date="2024-06-04")
    assert printed_once([first, second]) == [first, second]
    undated = meeting("ann bell", date=None)
    assert printed_once([undated, undated]) == [undated, undated]


def test_two_meetings_of_one_day_keep_theirs() -> None:
    def states(*people: tuple[str, str], time: str | None = None) -> Meeting:
        came = tuple(Attendance(person=name, how=how, evidence=()) for name, how in people)
        return Meeting(body="vale board", date="2024-05-07", time=time, attendance=came, evidence=())

    annual = states(("ann bell", "present"), ("tom reed", "present"), ("eve orr", "present"), ("jo kerr", "apologies"))
    ordinary = states(("ann bell", "present"), ("tom reed", "present"), ("jo kerr", "present"))
    fewer = states(("ann bell", "present"), ("tom reed", "present"))
    named = msgspec.structs.replace(annual, kind="annual meeting")
    for pair in ([annual, ordinary], [ordinary, annual], [annual, fewer], [named, annual]):
        assert printed_once(pair) == pair
    at_six, at_seven = states(("ann bell", "present"), time="18:00"), msgspec.structs.replace(annual, time="19:00")
    assert printed_once([at_six, at_seven]) == [at_six, at_seven]


def test_a_title_that_breaks_off_gives_no_day(tmp_path: Path) -> None:
    text = (
        "MINUTES OF A MEETING OF VALE COUNCIL HELD ON TUESDAY … · Monday 13th November 2017 due to the...\n\n"
        "Vale Council 18 October 2017 Page 1 MINUTES OF A MEETING OF VALE COUNCIL HELD ON WEDNESDAY 18th OCTOBER 2017 AT 7PM\n\n"
        "PRESENT: Cllr A Buckstone (Mayor) Cllr A Brookfield Cllr C Emlyn\n"
    )
    path = tmp_path / "minutes.txt"
    path.write_text(text)
    assert {each.date for each in paper(path).meetings} == {"2017-10-18"}
