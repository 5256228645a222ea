"""Names that ran into what stands beside them: cells without their border, a name without its blank."""

from __future__ import annotations

import pytest

from convenor.ingest.roster.roster_text import named
from convenor.ingest.words.shapes import is_person

# A line of a roster → its people with title and body.
LINES = {
    "Ann BellChairTom Reed": ["Ann Bell, Chair, ", "Tom Reed, , "],
    "Ann BellfordCarlo Deewick": ["Ann Bellford, , ", "Carlo Deewick, , "],
    "Ann Bell (Chair)Tom Reed (Clerk)Bo Dee": ["Ann Bell, Chair, ", "Tom Reed, Clerk, ", "Bo Dee, , "],
    "Ann BellFinance DirectorTom ReedDirector of Roads": ["Ann Bell, Finance Director, ", "Tom Reed, Director of Roads, "],
    "Ann BellVale District CouncilTom ReedHill Trust": ["Ann Bell, , Vale District Council", "Tom Reed, , Hill Trust"],
    "Mrs. Eve Fox (Chair) / Mrs. Ann BellMr. Tom Reed / Ms. Bo Dee": [
        "Mrs. Eve Fox, Chair, ",
        "Mrs. Ann Bell, , ",
        "Mr. Tom Reed, , ",
        "Ms. Bo Dee, , ",
    ],
    "Eve Fox, AnnBellford, Tom Reed": ["Eve Fox, , ", "Ann Bellford, , ", "Tom Reed, , "],
    "Eve Fox and TomBellford": ["Eve Fox, , ", "Tom Bellford, , "],
    "Ann McDee, Tom FitzReed, Eve DeFox": ["Ann McDee, , ", "Tom FitzReed, , ", "Eve DeFox, , "],
    "Ann Bell, YouthLink Vale; Tom Reed, HealthWatch Vale": ["Ann Bell, , YouthLink Vale", "Tom Reed, , HealthWatch Vale"],
    "Tom, MaryAnn, Eve and BillyJoe": ["Tom, , ", "MaryAnn, , ", "Eve, , ", "BillyJoe, , "],
    "Ann Marlow, Chair, (Vale Council), Mr T Reed, (Hill Trust), Cdr B Dee, OBE, (TDC)": [
        "Ann Marlow, Chair, Vale Council",
        "Mr T Reed, , Hill Trust",
        "Cdr B Dee, , TDC",
    ],
    "Mrs A Bell, Hon. Sec., Mr T Reed, Hon Treas": ["Mrs A Bell, Hon. Sec, ", "Mr T Reed, Hon Treas, "],
    "Mrs. Ann Marlow. (Vale Trust)": ["Mrs. Ann Marlow, , Vale Trust"],
    "Mrs Ann Marlow Council Mr Tom Reed Hill Trust Mr Carl Dee": ["Mrs Ann, , Marlow Council", "Mr Tom Reed, , Hill Trust", "Mr Carl Dee, , "],
}  # fmt: skip


@pytest.mark.parametrize("line", LINES)
def test_people_whose_names_ran_on(line):
    assert [f"{entry.name}, {entry.title}, {entry.body}" for entry in named(line, 0)] == LINES[line]


@pytest.mark.parametrize("line", LINES)
def test_people_stand_where_they_are_said_to(line):
    starts = [entry.start for entry in named(line, 7)]
    assert all(line[start - 7] == entry.name[0] for start, entry in zip(starts, named(line, 7), strict=True))


def test_two_names_that_ran_together_are_no_name():
    assert not is_person("Ann BellfordCarlo Deewick")
    assert not is_person("Mrs Ann PohlMr")
    assert is_person("Ann McDee") and is_person("Tom DeReed")
