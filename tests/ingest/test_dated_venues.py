"""Towns behind the day or hour of a meeting, and those of which somebody is mayor or vicar."""

from __future__ import annotations

import time

import pytest

from convenor.ingest.names import dated_venues


@pytest.mark.parametrize(
    ("words", "town"),
    [
        ("Quarrendale Forum Wednesday 20th May 2027, 6.30pm Village Institute, Thornquell", "Thornquell"),
        ("Next meeting: Wednesday 16th September 2027, 6.30pm, Seion Vestry, Quellfair Isaf", "Quellfair Isaf"),
        ("Minutes of the meeting on 12 November 2027, Quellbrachan", "Quellbrachan"),
        ("Minutes Tuesday 14 th May 2027: 9:00am 11:00am The Old Granary, Thornquell Present: Ann Quarl", "Thornquell"),
        ("THURSDAY 6 MAY 2027 AT 10.00 AM IN THE GUILDHALL, THORNQUELL ST MARY", "Thornquell St Mary"),
        ("Friday 16th January 2027, Thornquell.", "Thornquell"),
        ("Monday 3 May 2027, Draft", None),
        ("Monday 3 May 2027, Simon", None),
        ("Monday 3 May 2027, gritting", None),
        ("Monday 3 May 2027, Gritting", None),
        ("Monday 3 May 2027 7pm, Corn Hall, Market Square", None),
        ("Minutes of 3 May 2027, Proposed J Quarl, seconded P Querrin", None),
        ("The Hall was let on 3 May 2027, Quellson and Co.", None),
        ("Paid on 3 May 2027 at noon to Quellson", None),
    ],
)
def test_the_town_stands_behind_day_hour_and_building(words: str, town: str | None) -> None:
    found = dated_venues.of_day(words, {"gritting"})
    assert (found[1] if found else None) == town
    assert not found or words[found[0] :].lower().startswith(found[1].lower())


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("Beatrice Quarl, Mayor of Thornquell\n1 Welcome", "Thornquell"),
        ("He was Town Clerk of Great Quell.", "Great Quell"),
        ("The Harbour Master of Quellmouth and five others", "Quellmouth"),
        ("She is the new member for Thornquell.", "Thornquell"),
        ("She is the new member for Gritting.", None),
        ("She is the new member for Finance.", None),
        ("The Bishop of Quarl’s wife", None),
        ("The Vicar of Thornquell Parish", None),
    ],
)
def test_somebody_is_mayor_or_vicar_of_a_place(words: str, place: str | None) -> None:
    found = [name for *_, name in dated_venues.of_offices(words, {"quarl"}, {"gritting"})]
    assert found == ([place] if place else [])


@pytest.mark.parametrize(
    "text", ["3 May 2027, " * 3000, "Mayor of " * 4000, "3 May 2027 " + " " * 9000, "7pm A, " * 3000]
)
def test_long_texts_take_little_time(text: str) -> None:
    begun = time.process_time()
    dated_venues.of_day(text, frozenset())
    list(dated_venues.of_offices(text, frozenset(), frozenset()))
    assert time.process_time() - begun < 1
