"""Lines that begin an item where no layout marks them as headings: "ITEM 6 FINANCE", "Agenda Item 6 – Finance"."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from convenor.graph.reading import Reading
from convenor.ingest.papers.item_titles import worded

Minutes = Callable[..., Reading]


@pytest.mark.parametrize(
    ("line", "number", "title"),
    [
        ("ITEM 6 FINANCE", "6", "FINANCE"),
        ("ITEM 6. FINANCE.", "6", "FINANCE."),
        ("Item 6: Finance and staff", "6", "Finance and staff"),
        ("Agenda Item 6 – Finance", "6", "Finance"),
        ("Minute No. 24/06 - Finance", "24/06", "Finance"),
        ("24/06 FINANCE", "24/06", "FINANCE"),
        ("H006/24 6. HIRE OF THE HALL.", "H006/24", "HIRE OF THE HALL"),
    ],
)
def test_a_line(line: str, number: str, title: str) -> None:
    found = worded(line)
    assert found and (found["number"], found["title"]) == (number, title)


@pytest.mark.parametrize(
    "line",
    [
        "Item 6 Finance was put off",
        "Item 6 Finance to be raised in May",
        "Item 6 Ann Marlow spoke of the roof.",
        "24/06 Finance",
        "Items 6 and 7",
        "Item 6",
    ],
)
def test_no_title(line: str) -> None:
    assert worded(line) is None


def test_what_is_decided_under_each(minutes: Minutes) -> None:
    reading = minutes(
        "ITEM 1 DATE OF THE ANNUAL MEETING\n\nIt was agreed that the annual meeting should be held in the Long Room on Monday 6 May at 7 pm.\n\n"
        "The roof of the room should be mended.\n\n"
        "ITEM 2 DATE OF THE NEXT MEETING\n\nThe Board agreed that the next meeting should be held in the Long Room on Monday 8 April at 7 pm.\n"
    )
    assert [d.item_title for d in reading.decisions] == ["DATE OF THE ANNUAL MEETING", "DATE OF THE NEXT MEETING"]
    assert "ITEM" not in [action.owner for action in reading.actions]
