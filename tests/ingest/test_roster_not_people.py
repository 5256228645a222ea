"""What stands in or near lists of people and is none of them, and people whom a line's shape hides: invented minutes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from convenor.ingest.names.prose_names import in_prose

Attended = tuple[str, str, str, str]  # those present, in attendance, away with apologies and absent

LAYOUTS: dict[str, tuple[str, Attended]] = {
    "a substitute told by name": (
        "1. Apologies\n\nApologies were received from Councillors Mrs Trell-Hobbs and Noon. Councillor Carl Dunne was substituting for Councillor Noon.\n",
        ("Carl Dunne", "", "Trell-Hobbs; Noon", ""),
    ),
    "the head of one person's post heads no list": (
        "Present: Alan Birtle, Bella Coker, Carl Dunne\n\n4. Empty Homes\n\nCabinet Member\nCouncillor Norman Usk, Cabinet Member for Housing\n\nLead Officer\nJane Kemp, Business Manager\n\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "", "", ""),
    ),
    "the heads of a table of declarations": (
        "Present: Alan Birtle, Bella Coker, Carl Dunne\n\n4. Declarations\n\nCouncillor\n\nMinute Number\n\nNature of Interest\n\nN. Usk\n\n5 – Budget\n\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "", "", ""),
    ),
    "somebody of the staff behind those away on one line": (
        "Members – Alan Birtle, Bella Coker\n\nApologies: Freda Garth, Norman Usk\n\nChief Officer – Jane Kemp\n",
        ("Alan Birtle; Bella Coker", "Jane Kemp", "Freda Garth; Norman Usk", ""),
    ),
    "who came is told where they are welcomed": (
        "Present: Alan Birtle, Bella Coker, Carl Dunne\n\n1. Apologies\n\nApologies had been received from Mr Norman Usk.\n\nThe Chair welcomed Mr Ian Farrow to the meeting who was deputising for Mr Usk.\n",
        ("Alan Birtle; Bella Coker; Carl Dunne; Ian Farrow", "", "Norman Usk", ""),
    ),
    "groups with their count": (
        "Attendees:\n\n• Chair: Alan Birtle\n• 2 Amenity Groups: Bella Coker (Fell Society) Carl Dunne (Vale Amenities Group)\n• 1 Sports organisations: Dora Elland (Rowing Club)\n\n"
        "Apologies\n\n• 1 Health: Freda Garth (Wharf Pharmacy)\n",
        ("Alan Birtle; Bella Coker; Carl Dunne; Dora Elland", "", "Freda Garth", ""),
    ),
    "two given names before a surname in capitals": (
        "Present:\n\nAlan BIRTLE\nBella COKER\nAnn Marie DUNWICH\n",
        ("Alan BIRTLE; Bella COKER; Ann Marie DUNWICH", "", "", ""),
    ),
}


@pytest.mark.parametrize("name", LAYOUTS)
def test_a_layout_is_read(reads_roster: Callable[[str, Attended], None], name: str) -> None:
    reads_roster(*LAYOUTS[name])


def test_two_words_before_a_kind_of_council_are_a_place() -> None:
    assert not in_prose("The Chair thanked Hazel Marsh Borough Council for the room.")
    assert [name for _, _, name in in_prose("The Chair thanked Hazel Marsh, Borough Councillor.")] == ["Hazel Marsh"]
