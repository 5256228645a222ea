"""Who sits by one entry of a membership; every body is invented."""

from __future__ import annotations

import time

import pytest

from convenor.ingest.seats.sitters import sitters


@pytest.mark.parametrize(
    ("entry", "wanted"),
    [
        ("Ember Constabulary, Licensing Sergeant", [("Licensing Sergeant", "Ember Constabulary", 1)]),
        ("Vale Council, Cabinet Member for Care, Head of Housing", [("Cabinet Member for Care", "Vale Council", 1), ("Head of Housing", "Vale Council", 1)]),
        ("Ember Council: Director of Care, Lead Member for Adults, Head of Housing", [("Director of Care", "Ember Council", 1), ("Lead Member for Adults", "Ember Council", 1), ("Head of Housing", "Ember Council", 1)]),
        ("Ember Council: Director of Adults, Communities and Health", [("Director of Adults, Communities and Health", "Ember Council", 1)]),
        ("Judaism (1)", [("", "Judaism", 1)]),
        ("Youth Sector (1)", [("Youth Sector", "", 1)]),
        ("2 service users or carers", [("service user or carer", "", 2)]),
        ("Employers/Business (2)", [("Employers/Business", "", 2)]),
        ("Director of Public Health, Ember Council (or equivalent) (Chair)", [("Director of Public Health (Chair)", "Ember Council", 1)]),
        ("Chair of NHS Ember Integrated Care Board (Deputy Chair)", [("Chair (Deputy Chair)", "NHS Ember Integrated Care Board", 1)]),
        ("Additional Ember Integrated Care Board member", [("Additional member", "Ember Integrated Care Board", 1)]),
        ("County Council Cabinet Member for Care, Ember County Council", [("Cabinet Member for Care", "Ember County Council", 1)]),
        ("Two town councillors nominated by the Ember Leaders' Forum", [("town councillor", "Ember Leaders' Forum", 2)]),
        ("three councillors nominated by Ember Council, of whom one shall come from the opposition", [("councillor", "Ember Council", 3)]),
        ("four members for growers, of whom one shall be put forward by the Vale Growers' Union", [("member for growers", "", 3), ("member for growers", "Vale Growers' Union", 1)]),
        ("the Director of Care of NHS Ember Trust and a student nominated by the Ember Students' Union", [("Director of Care", "NHS Ember Trust", 1), ("student", "Ember Students' Union", 1)]),
        ("two primary headteachers and one governor, chosen by the Ember Heads' Association", [("primary headteacher", "Ember Heads' Association", 2), ("governor", "Ember Heads' Association", 1)]),
        ("2 sector nominees (1 from Ember Rural Network; 1 from Age Friendly Tarn)", [("sector nominee", "Ember Rural Network", 1), ("sector nominee", "Age Friendly Tarn", 1)]),
        ("Ember Council – Councillors (3 from the ruling group, 2 from other groups)", [("Councillor from the ruling group", "Ember Council", 3), ("Councillor from other groups", "Ember Council", 2)]),
        ("Ember Transport Police – Inspector, Tarn Station", [("Inspector, Tarn Station", "Ember Transport Police", 1)]),
        ("Ember Homes – 1 rep", [("Representative", "Ember Homes", 1)]),
        ("1 carer and 1 service user", [("carer", "", 1), ("service user", "", 1)]),
        ("One headteacher elected by the headteachers of special schools; or a senior leader", [("headteacher elected by headteachers of special schools", "", 1)]),
        ("a representative of Ember Mind and a representative of Vale Trust, both as advisers", [("adviser", "Ember Mind", 1), ("adviser", "Vale Trust", 1)]),
        ("Care: Ember Hospitals NHS Trust; Vale Community Trust; the Designated Nurse", [("", "Ember Hospitals NHS Trust", 1), ("", "Vale Community Trust", 1), ("Designated Nurse", "", 1)]),
        ("Three Shires Water – Catchment Manager", [("Catchment Manager", "Three Shires Water", 1)]),
    ],
)  # fmt: skip
def test_entries(entry: str, wanted: list[tuple[str, str, int]]) -> None:
    assert [(each.position, each.organisation, each.number) for each in sitters(entry)] == wanted


@pytest.mark.parametrize(
    ("entry", "wanted"),
    [
        ("Ember Council4", [("", "Ember Council", 4)]),
        ("Ember Council - the Leader and the Chief Executive", [("Leader", "Ember Council", 1), ("Chief Executive", "Ember Council", 1)]),
        ("Chair – the Mayor and the Sheriff", [("Chair – the Mayor", "", 1), ("Sheriff", "", 1)]),
        ("Advisers (non-voting): the Chairs of the Ember Trust, the Roads and Rivers Partnership and the Youth Forum", [("Chair", "Ember Trust", 1), ("Chair", "Roads and Rivers Partnership", 1), ("Chair", "Youth Forum", 1)]),
        ("Directors of Housing, Planning and Adult Care", []),
        ("Voluntary Sector – Age UK Ember and Mencap Tarn", [("representative", "Age UK Ember", 1), ("representative", "Mencap Tarn", 1)]),
        ("Voluntary Sector – Ember Roads and Rivers Trust", [("Voluntary Sector", "Ember Roads and Rivers Trust", 1)]),
        ("Carers – two, found by Carers Link Ember", [("Carer", "Carers Link Ember", 2)]),
        ("Older People (1)", [("Older People", "", 1)]),
        ("Elected Members (4)", [("Elected Member", "", 4)]),
        ("Sikhism (Ember Gurdwara Council) (1)", [("Sikhism", "Ember Gurdwara Council", 1)]),
        ("The Tarn Union, Ember Church and Vale Mission (Up to 3 representatives, one from each body)", [("representative", "Tarn Union", 1), ("representative", "Ember Church", 1), ("representative", "Vale Mission", 1)]),
    ],
)  # fmt: skip
def test_bodies_and_sectors_alone(entry: str, wanted: list[tuple[str, str, int]]) -> None:
    assert [(each.position, each.organisation, each.number) for each in sitters(entry, bare=True)] == wanted


@pytest.mark.parametrize(
    "entry",
    [
        "Members shall serve for three years and may be re-appointed.",
        "not fewer than 12 and not more than 20 members",
        "A vacancy shall be filled within two months",
        "Such other persons as the Board may appoint",
        "one rider chosen by each of the clubs",
        "The Secretary shall publish the minutes on the website of Ember Council",
        "Lead Member for Children (participant observer)",
        "Group B",
    ],
)
def test_what_is_no_seat(entry: str) -> None:
    assert sitters(entry, bare=True) == []


@pytest.mark.parametrize("word", ["one member of ", "Vale ", "(", "and the ", ", ", "a - "])
def test_entries_are_read_in_time_that_grows_with_them(word: str) -> None:
    start = time.process_time()
    sitters(f"Two members {word * 60}"[:255], bare=True)
    sitters(word * 9000, bare=True)
    assert time.process_time() - start < 0.5
