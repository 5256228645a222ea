"""Lists without marks in text whose every line is followed by a blank one; all names are invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest import readers
from convenor.ingest.read import paper
from convenor.ingest.readers import lists_below

ENTRIES = [
    "Director of Children’s Services, Tarn County Council",
    "Chief Nurse, Ember Valley Hospitals NHS Trust",
    "Two headteachers, one of whom is chosen by the Association of",
    "Tarn Headteachers",
    "Principal, Ember College",
    "Head of Service, Tarn Probation Service",
]
LEAD, END = "3.1 The Executive is made up of", "3.2 Members are expected to come."


def _marked(*printed: str) -> list[str]:
    return [line[2:] for line in lists_below.marked(printed) if line.startswith("• ")]


def test_entries_below_what_leads_members_in_are_apart() -> None:
    entries = [each for each in ENTRIES if each != "Tarn Headteachers"]  # goes on with the line above
    assert _marked(LEAD, *ENTRIES, END) == entries


@pytest.mark.parametrize(
    "printed",
    [
        (LEAD, *ENTRIES),  # no clause follows
        (LEAD, *ENTRIES[:2], END),  # too few
        ("3.1 The Executive met with", *ENTRIES, END),
        (LEAD, "people from Tarn who know", "what it is like to live", "there and who have been", "asked to come", END),
        (LEAD, *ENTRIES, "Page 4 of 9", END),
        (LEAD, *ENTRIES, "It meets every month.", END),
    ],
)
def test_what_may_be_a_sentence_that_goes_on_is_none(printed: tuple[str, ...]) -> None:
    assert _marked(*printed) == []


def test_only_where_every_line_is_followed_by_a_blank_one(tmp_path: Path) -> None:
    lines = ["Ember Children’s Partnership", "CONSTITUTION", "3. Members", LEAD, *ENTRIES, END]
    spaced, printed = tmp_path / "spaced.txt", tmp_path / "printed.txt"
    spaced.write_text("\n\n".join(lines) + "\n", "utf-8")
    printed.write_text("\n".join(lines) + "\n", "utf-8")
    assert sum(block.marker == "•" for block in readers.read(spaced).blocks) == 5
    assert not [block for block in readers.read(printed).blocks if block.marker == "•"]
    assert ("Chief Nurse", "Ember Valley Hospitals NHS Trust") in {
        (seat.position, seat.organisation) for seat in paper(spaced).seats
    }
