"""Numbers and initials that stand right against the words beside them, as in text taken out of a table."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from convenor.graph.reading import Reading
from convenor.ingest.readers.markers import marker

Minutes = Callable[..., Reading]


@pytest.mark.parametrize(
    ("line", "mark", "rest"),
    [
        ("3.1Agreed as a true record.", "3.1", "Agreed as a true record."),
        ("6.2BT / CU to hold a fair.", "6.2", "BT / CU to hold a fair."),
        ("4.3BT said that it was wet.", "4.3", "BT said that it was wet."),
        ("1.Apologies", "1.", "Apologies"),
        ("(b)the lease of the hall", "(b)", "the lease of the hall"),
        ("(ii)the lease of the hall", "(ii)", "the lease of the hall"),
    ],
)
def test_a_number_against_its_words(line: str, mark: str, rest: str) -> None:
    assert marker(line) == (mark, rest)


@pytest.mark.parametrize(
    "line",
    [
        "7.30PM at the hall",
        "7.30Pm at the hall",
        "2.4GHz band",
        "3.5KM of path",
        "(s)he is away",
        "1.5m of hedge",
        "No.4 Mill Lane",
    ],
)
def test_no_number_of_an_item(line: str) -> None:
    assert marker(line) == ("", line)


def test_initials_against_the_last_word(minutes: Minutes) -> None:
    reading = minutes(
        "2.0Present\n\nAnn Marlow (AM)\nBen Teague (BT)\n\n3.0Lights\n\n3.1The lamp is to be replaced.BT\n\n"
        "3.2The key cannot be found; a new one to be cut.AM\n\n3.3The lamp was sent to the U.K\n\n4.0Terms\n\n4.1AM read them.\n"
    )
    assert [(action.text, action.owner) for action in reading.actions] == [
        ("The lamp is to be replaced.", "Ben Teague"),
        ("a new one to be cut.", "Ann Marlow"),
    ]
    assert [item.title for meeting in reading.meetings for item in meeting.items] == ["Lights", "Terms"]
