"""What the end of a printed line cuts in two: names, offices, days."""

from __future__ import annotations

import pytest

from convenor.ingest.readers import names_cut


@pytest.mark.parametrize(
    ("before", "text", "cut"),
    [
        ("the meeting held on Monday 6", "January 2027 at 7pm", True),
        ("to be returned by Friday", "3rd May, with the form", True),
        ("The sum was 250, of which 6", "January sales brought two", False),
        ("The next one is on Monday", "3 members had left by then", False),
        ("Clerk (Ann Bell), Director of Roads (Bo Dee), Monitoring", "Officer (Cy Fell)", True),
        ("Ann Bell (Chair), Bo", "Dee, Clerk", False),
        ("Present: Ann Bell, Robin St", "John and Bo Dee", True),
        ("Ann Bell, Bo Dee (Chair), Sheila", "Kumar, Robin Fell", True),
        ("Ann, Bo Dee, Sheila", "Kumar, Robin", False),
        ("Works in Market St", "John Dee to report", False),
        ("Ann Larkin – Director of Estates and Facilities", "Bo Finch – Director of Works", False),
        ("Ann Larkin – Director of Estates, Cllr Dee and Bo", "Finch – Director of Works", True),
        ("Works Group: Cllr Bell and Cllr Dee", "Water Group – Thanks to Ann Moss", False),
        ("Works Group: Cllr Bell and Cllr Bo", "Dee – Chair", True),
    ],
)
def test_names_offices_and_days(before: str, text: str, cut: bool) -> None:
    assert names_cut.cuts(before, text) == cut


@pytest.mark.parametrize(
    ("before", "text", "closes"),
    [
        ("Ann Bell - Senior Officer, Vale", "County Council", True),
        ("Ann Bell, Clerk", "County Council", False),
        ("Clerk to the Board, Vale", "County Council", True),
        ("Medical Officer, NHS", "Vale and Hill ICB", True),
        ("Monday, 3 May 2027, Health and Wellbeing", "Board", True),
        ("Ann Bell – Area Manager, East of Umber", "Ambulance Service NHS Trust (rep Bo Dee)", True),
        ("Ann Bell – Area Manager", "Ambulance Service NHS Trust", False),
        ("Health Board", "Trust", False),
        ("Government Office Mid Umber", "Fenwold District Council", False),
        ("Village Halls and Rural Action Umber", "Fenwold Borough Council", False),
        ("Government Office for the Region", "Nether Fenwold District Council", False),
        ("Clerk, North East Umber and Great", "Fenwold District Council", True),
    ],
)
def test_names_of_bodies(before: str, text: str, closes: bool) -> None:
    assert names_cut.closes_a_name(before, text) == closes


@pytest.mark.parametrize(
    ("before", "text", "opens"),
    [
        ("Ann Bell – Warden, Vale Police (rep Bo", "James Dee – Head of Care, Hill Trust", False),
        ("Ann Bell – Warden, Vale Police (rep Bo", "James Dee – Head of Care, Hill Trust (part)", False),
        ("Ann Bell – Warden, Vale Police (standing in for", "James Dee – Head of Care)", True),
        ("Ann Bell – Warden, Vale Police (Roads and", "Traffic Wardens – North) with Bo Dee", True),
        ("Ann Bell (Warden) of Vale Police", "James Dee – Head of Care", False),
    ],
)
def test_brackets_left_open(before: str, text: str, opens: bool) -> None:
    assert names_cut.leaves_open(before, text) == opens
