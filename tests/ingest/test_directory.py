"""Directories: Popolo JSON, councillor CSV, ModernGov XML. All names are invented."""

from __future__ import annotations

import json
import time
import tracemalloc
from pathlib import Path

import pytest

from convenor.graph.errors import NotAPaper, UnreadablePaper
from convenor.graph.reading import Reading
from convenor.ingest.read import paper
from convenor.ingest.run import Cache, read_all
from convenor.ingest.scan import Found, Scan

POPOLO = {
    "persons": [
        {"id": "p1", "name": "Jane Marlow", "other_names": [{"name": "Jane Fable"}], "email": "jane@example.org"},
        {"id": "p2", "given_name": "Obadiah", "family_name": "Fenn", "honorific_prefix": "Cllr"},
        {"id": "p3", "name": "Sam Reed"},
        {"id": "p4", "name": "Sam Reed"},
    ],
    "organizations": [
        {"id": "o1", "name": "Northmere Health Board", "other_names": [{"name": "NHB"}], "classification": "board"},
        {"id": "o2", "name": "Vale Care Trust", "parent_id": "o1"},
    ],
    "posts": [{"id": "q1", "label": "Chair", "organization_id": "o1"}],
    "memberships": [
        {"person_id": "p1", "post_id": "q1", "start_date": "2021-05", "end_date": "2023-06-01"},
        {"person_id": "p2", "post_id": "q1", "on_behalf_of_id": "o2", "start_date": "2023-06-02"},
        {"person_id": "p3", "organization_id": "o1", "role": "Member"},
        {"member_id": "o2", "organization_id": "o1"},
    ],
    "events": [
        {
            "name": "Board meeting",
            "organization_id": "o1",
            "start_date": "2024-01-05T10:00:00",
            "location": "Town Hall",
            "attendees": [{"id": "p1"}, {"person_id": "p2", "status": "apologies"}],
        },
        {"organization_id": "o1", "start_date": "2024-05-03", "status": "scheduled"},
        {"organization_id": "o1", "start_date": "2024-06-07", "status": "cancelled"},
    ],
}
COUNCILLORS = """councilID,Council,Ward Name,Councillor Name,Party Name,Next Election
1,Northmere Borough Council,Hill,Jane Marlow,Vale Party,2027
1,Northmere Borough Council,Hill,"Fenn, Obadiah",Independent,2027
1,Northmere Borough Council,Dale,Vacant,,2027
2,Vale District Council,Weir,Tom Ash,Vale Party,2027
1,Northmere Borough Council,Weir,Tom Ash,Independent,2027
"""
WARDS = """<?xml version="1.0" encoding="utf-8"?>
<councillorsbyward><wards><ward><wardtitle>Hill</wardtitle><councillors>
  <councillor><councillorid>1</councillorid><fullusername>Councillor Jane Marlow</fullusername>
    <politicalpartytitle>Vale Party</politicalpartytitle><keyposts>Leader of the Council; Chair of Audit Committee</keyposts>
    <homeaddress><line1>1 Weir Lane</line1><phone>01234 567890</phone></homeaddress>
    <termsofoffice><termofoffice><startdate>04/05/2023</startdate><enddate>unspecified</enddate></termofoffice></termsofoffice>
  </councillor></councillors></ward></wards></councillorsbyward>"""
MEETING = """<meeting><meetingid>7</meetingid><committeetitle>Audit Committee</committeetitle>
  <meetingdate>04/03/2025</meetingdate><meetingtime>10:00 am</meetingtime><meetingstatus>Confirmed</meetingstatus>
  <members>
    <member><membername>Councillor Jane Marlow</membername><role>Chair</role><attendance>Present</attendance></member>
    <member><membername>Obadiah Fenn</membername><attendance>Apologies</attendance></member>
    <member><membername>Tom Ash</membername><attendance>Absent</attendance></member>
  </members>
  <agendaitems><agendaitem><agendaitemtitle>Accounts</agendaitemtitle></agendaitem></agendaitems></meeting>"""
MEETINGS = """<meetings><meeting><meetingid>8</meetingid><committeetitle>Audit Committee</committeetitle>
  <meetingdate>01/04/2025</meetingdate><meetingstatus>Confirmed</meetingstatus></meeting>
  <meeting><meetingid>9</meetingid><committeetitle>Audit Committee</committeetitle>
  <meetingdate>06/05/2025</meetingdate><meetingstatus>Cancelled</meetingstatus></meeting></meetings>"""
COMMITTEES = """<committees><committee><committeeid>2</committeeid><committeetitle>Audit Committee</committeetitle>
  <members><member><membername>Tom Ash</membername><role>Vice-Chair</role>
  <startdate>04/05/2023</startdate><enddate>06/05/2024</enddate></member></members></committee></committees>"""


def reading(tmp_path: Path, name: str, text: str | bytes) -> Reading:
    """The reading of a file made on the spot; every evidence span is the record that it quotes."""
    path = tmp_path / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    found = paper(path)
    records = set(found.document.text.split("\n"))
    for rows in (found.people, found.organisations, found.places, found.roles, found.meetings, found.relations):
        for row in rows:
            for span in row.evidence:
                assert found.document.quote(span) in records
    return found


def roles(found: Reading) -> set[tuple[str | None, str, str | None, str | None, str]]:
    return {(r.person, r.title, r.organisation, r.as_of, r.status) for r in found.roles}


def test_popolo_memberships_have_their_dates(tmp_path: Path) -> None:
    found = reading(tmp_path, "board.json", json.dumps(POPOLO))
    board = "Northmere Health Board"
    assert roles(found) == {
        ("Jane Marlow", "Chair", board, "2021-05", "former"),
        ("Jane Marlow", "Chair", board, "2023-06-01", "former"),
        ("Obadiah Fenn", "Chair", board, "2023-06-02", "held"),
        ("Obadiah Fenn", "", "Vale Care Trust", "2023-06-02", "held"),
    }
    marlow = next(row for row in found.roles if row.as_of == "2021-05")
    assert (
        found.document.quote(marlow.evidence[0])
        == "Jane Marlow | Chair | Northmere Health Board | 2021-05 | 2023-06-01"
    )


def test_popolo_names_and_links(tmp_path: Path) -> None:
    found = reading(tmp_path, "board.json", json.dumps(POPOLO))
    assert {(p.name, p.aliases) for p in found.people} == {
        ("Jane Marlow", ("Jane Fable",)),
        ("Obadiah Fenn", ("Cllr Obadiah Fenn",)),
    }
    assert ("Northmere Health Board", ("NHB",)) in {(o.name, (*o.aliases, *o.acronyms)) for o in found.organisations}
    assert {(r.subject, r.predicate, r.object) for r in found.relations} == {
        ("Vale Care Trust", "part of", "Northmere Health Board"),
        ("Vale Care Trust", "member of", "Northmere Health Board"),
    }
    assert "example.org" not in found.document.text


def test_two_people_of_one_name_are_not_made_one(tmp_path: Path) -> None:
    found = reading(tmp_path, "board.json", json.dumps(POPOLO))
    assert "Sam Reed" not in {person.name for person in found.people}
    assert "Sam Reed" in found.document.text


def test_popolo_meetings_are_held_only_where_somebody_was_there(tmp_path: Path) -> None:
    found = reading(tmp_path, "board.json", json.dumps(POPOLO))
    held, planned = found.meetings
    assert (held.body, held.date, held.time, held.venue, held.status) == (
        "Northmere Health Board", "2024-01-05", "10:00", "Town Hall", "held",
    )  # fmt: skip
    assert {(a.person, a.how) for a in held.attendance} == {("Jane Marlow", "present"), ("Obadiah Fenn", "apologies")}
    assert (planned.date, planned.status) == ("2024-05-03", "scheduled")


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_csv_of_councillors(tmp_path: Path, delimiter: str) -> None:
    text = COUNCILLORS.replace('"Fenn, Obadiah"', "Obadiah Fenn" if delimiter == "," else "Fenn# Obadiah")
    found = reading(tmp_path, "councillors.csv", text.replace(",", delimiter).replace("#", ","))
    council = "Northmere Borough Council"
    assert roles(found) == {
        ("Jane Marlow", "Councillor", council, None, "held"),
        ("Jane Marlow", "", "Vale Party", None, "held"),
        ("Obadiah Fenn", "Councillor", council, None, "held"),
        (None, "Councillor", council, None, "vacant"),
    }
    assert {role.place for role in found.roles if role.title} == {"Hill", "Dale"}
    assert "Tom Ash" not in {person.name for person in found.people}  # two councils have one


@pytest.mark.parametrize(
    "header", ["Council,CouncillorName,WardLabel", "Council,First Name,Surname,Ward", "Body,Name,Role"]
)
def test_other_headers_that_say_the_same(tmp_path: Path, header: str) -> None:
    row = {3: "Northmere Council,Jane Marlow,Hill", 4: "Northmere Council,Jane,Marlow,Hill"}[header.count(",") + 1]
    found = reading(tmp_path, "list.csv", f"\ufeff{header}\r\n{row}\r\n")
    assert [(r.person, r.organisation) for r in found.roles] == [("Jane Marlow", "Northmere Council")]


def test_moderngov_wards(tmp_path: Path) -> None:
    found = reading(tmp_path, "wards.xml", WARDS)
    assert roles(found) == {
        ("Jane Marlow", "Councillor", None, "2023-05-04", "held"),
        ("Jane Marlow", "", "Vale Party", "2023-05-04", "held"),
        ("Jane Marlow", "Leader of the Council", None, None, "held"),
        ("Jane Marlow", "Chair of Audit Committee", None, None, "held"),
    }
    assert "Weir Lane" not in found.document.text
    assert "567890" not in found.document.text


def test_moderngov_attendance(tmp_path: Path) -> None:
    (meeting,) = reading(tmp_path, "meeting.xml", MEETING).meetings
    assert (meeting.body, meeting.date, meeting.time, meeting.status) == (
        "Audit Committee",
        "2025-03-04",
        "10:00am",
        "held",
    )
    assert {(a.person, a.how) for a in meeting.attendance} == {
        ("Jane Marlow", "present"), ("Obadiah Fenn", "apologies"), ("Tom Ash", "absent"),
    }  # fmt: skip
    assert [item.title for item in meeting.items] == ["Accounts"]


def test_moderngov_meetings_and_committees(tmp_path: Path) -> None:
    found = reading(tmp_path, "meetings.xml", MEETINGS)
    assert [(m.date, m.status) for m in found.meetings] == [("2025-04-01", "scheduled")]
    assert roles(reading(tmp_path, "committees.xml", COMMITTEES)) == {
        ("Tom Ash", "Vice-Chair", "Audit Committee", "2023-05-04", "former"),
        ("Tom Ash", "Vice-Chair", "Audit Committee", "2024-05-06", "former"),
    }


BOMB = '<!DOCTYPE a [<!ENTITY a "ha">' + "".join(
    f'<!ENTITY {chr(98 + i)} "&{chr(97 + i)};&{chr(97 + i)};">' for i in range(24)
)
HOSTILE = {
    "bomb.xml": (BOMB + "]><committees><committeetitle>&y;</committeetitle></committees>", "document type"),
    "outside.xml": ('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><meeting><meetingid>&x;</meetingid></meeting>', "document type"),
    "fetched.xml": ('<!DOCTYPE meeting SYSTEM "http://127.0.0.1/x.dtd"><meeting><meetingid/></meeting>', "document type"),
    "deep.xml": ("<committee>" * 100_000, "without end"),
    "broken.xml": ("<committees><committee><committeetitle>Audit", "no whole XML"),
    "unknown.xml": ('<?xml version="1.0" encoding="x-none"?><committees><committeetitle>A</committeetitle></committees>', "XML"),
    "deep.json": ("[" * 1_000_000, "no whole JSON"),
    "broken.json": ('{"persons": [{"name": "Jane', "no whole JSON"),
    "quote.csv": ('Council,Councillor Name\n"' + "x" * 200_000 + "\n", "no whole CSV"),
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.timeout(30)
def test_what_is_made_to_hurt_is_refused_in_one_sentence(tmp_path: Path, name: str) -> None:
    text, why = HOSTILE[name]
    with pytest.raises(UnreadablePaper, match=why) as caught:
        reading(tmp_path, name, text)
    assert not isinstance(caught.value, NotAPaper)
    assert "\n" not in str(caught.value) and len(str(caught.value)) < 300


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("settings.json", '{"colour": "red"}'),
        ("list.json", "[1, 2, 3]"),
        ("persons.json", '{"persons": "Jane", "memberships": {"a": 1}}'),
        ("feed.xml", "<rss><channel><title>News</title></channel></rss>"),
        ("spending.csv", "Date,Supplier,Amount\n2024-01-01,Vale Ltd,500\n"),
        ("names.csv", "Name\nJane Marlow\n"),
        ("empty.json", '{"persons": [], "memberships": []}'),
    ],
)  # fmt: skip
def test_other_files_are_no_papers(tmp_path: Path, name: str, text: str) -> None:
    with pytest.raises(NotAPaper):
        reading(tmp_path, name, text)


def test_a_build_skips_other_files_and_does_not_fail(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"colour": "red"}')
    run = read_all(Scan((Found(path, path.name),), (), (), ()), [], Cache(tmp_path / "cache"), lambda _: None)
    assert [(each.status, each.name) for each in run.outcomes] == [("skipped", "settings.json")]
    assert not run.failed


@pytest.mark.parametrize("row", ["1 2 3", "jane@example.org", "x" * 10_000, "<b>Jane</b>", "TBC", "Vacancy", ""])
def test_what_stands_for_no_name_is_none(tmp_path: Path, row: str) -> None:
    found = reading(
        tmp_path, "list.csv", f"Council,Councillor Name\nNorthmere Council,Jane Marlow\nNorthmere Council,{row}\n"
    )
    assert [person.name for person in found.people] == ["Jane Marlow"]


@pytest.mark.timeout(120)
def test_time_and_memory_grow_with_the_rows_and_not_faster(tmp_path: Path) -> None:
    def cost(rows: int) -> tuple[float, int]:
        letters = "abcdefghijklmnopqrstuvwxyz"
        names = (
            f"Ja{letters[n % 26]}{letters[n // 26 % 26]} Mar{letters[n // 676 % 26]}{letters[n // 17576]}ow"
            for n in range(rows)
        )
        text = "Council,Ward,Name\n" + "".join(
            f"Council of Vale {n % 300},Ward {n},{name}\n" for n, name in enumerate(names)
        )
        start = time.process_time()
        found = reading(tmp_path, f"{rows}.csv", text)
        spent = time.process_time() - start
        assert len(found.people) == rows
        tracemalloc.start()
        paper(tmp_path / f"{rows}.csv")
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return spent, peak

    small, large = cost(1_000), cost(10_000)
    assert large[0] < 20 * small[0] + 1
    assert large[1] < 20 * small[1]
