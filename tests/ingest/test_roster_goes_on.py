"""Lists that a sentence opens and lines below it go on with, and the words by which plain rosters head their lists."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Attended = tuple[str, str, str, str]  # those present, in attendance, away with apologies and absent

LAYOUTS: dict[str, tuple[str, Attended]] = {
    "lines below a sentence about apologies": (
        "Present: Alan Birtle, Bella Coker\n\n1. Apologies\n\nThe Chair reported that apologies had been received from\n\n"
        "Freda Garth, Chief Executive, Hill Trust\n\nNorman Usk, Dale Council\n\nCllr Mary Noon, Leader\n\n2. Minutes\nThe minutes were agreed.\n",
        ("Alan Birtle; Bella Coker", "", "Freda Garth; Norman Usk; Mary Noon", ""),
    ),
    "a sentence about apologies and no list below it": (
        "Present: Alan Birtle, Bella Coker\n\n1. Apologies\n\nApologies were received from Freda Garth\n\nNorman Usk thanked members for the flowers.\n",
        ("Alan Birtle; Bella Coker", "", "Freda Garth", ""),
    ),
    "apologies intimated on behalf of the following": (
        "1. APOLOGIES\n\nApologies for absence were intimated on behalf of the following:-\n\nCouncillor Freda Garth\n\nNorman Usk, Dale Council\n\n2. MINUTES\n\nThe minutes were approved.\n",
        ("", "", "Freda Garth; Norman Usk", ""),
    ),
    "each of those away with a body behind of": (
        "Present: Alan Birtle, Bella Coker\n\nApologies were received from Freda Garth of Hill Trust and Norman Usk of Dale Council, for whom nobody came.\n",
        ("Alan Birtle; Bella Coker", "", "Freda Garth; Norman Usk", ""),
    ),
    "a body of two names behind of": (
        "Present: Alan Birtle, Bella Coker\n\nApologies were received from Freda Garth of Marl and Spence Solicitors.\n",
        ("Alan Birtle; Bella Coker", "", "Freda Garth", ""),
    ),
    "a substitute who came for somebody away is present": (
        "Present: Alan Birtle, Bella Coker, Carl Dunne\n\n1. Apologies\nApologies were received from Freda Garth (Hill Trust) and Norman Usk (Dale Council), "
        "for whom Mary Noon attended as substitute.\n",
        ("Alan Birtle; Bella Coker; Carl Dunne; Mary Noon", "", "Freda Garth; Norman Usk", ""),
    ),
    "plain words head the lists": (
        "The people who came were:\n• Alan Birtle\n• Bella Coker\nPeople who could not come:\n• Freda Garth\n",
        ("Alan Birtle; Bella Coker", "", "Freda Garth", ""),
    ),
    "how they came heads some of them": (
        "Present: Alan Birtle, Bella Coker\nVirtual attendance: Carl Dunne\nProject advisers in attendance: Jane Kemp\nDNA: Norman Usk\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "Jane Kemp", "", "Norman Usk"),
    ),
}


@pytest.mark.parametrize("name", LAYOUTS)
def test_a_layout_is_read(reads_roster: Callable[[str, Attended], None], name: str) -> None:
    reads_roster(*LAYOUTS[name])
