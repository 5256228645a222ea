"""Entries that count members and say of some of them what they are."""

import pytest

from convenor.ingest.seats.sitters import sitters


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        (
            "eight elected members, of whom five shall be returned by the Harbour ward and three by the Moor ward",
            [(5, "elected member (Harbour ward)", ""), (3, "elected member (Moor ward)", "")],
        ),
        (
            "4 Councillors, of whom one shall be the Cabinet Member for Adults and Health and one the Cabinet Member for Children",
            [
                (2, "Councillor", ""),
                (1, "Cabinet Member for Adults and Health", ""),
                (1, "Cabinet Member for Children", ""),
            ],
        ),
        (
            "five trustees, one of whom shall be put forward by the Vale Growers' Union",
            [(4, "trustee", ""), (1, "trustee", "Vale Growers' Union")],
        ),
        ("five trustees, one of whom shall know accounts", [(5, "trustee", "")]),
        ("one by the Vale Institute", [(1, "", "Vale Institute")]),
        ("Two nominated by the Trustees of Ember Chapel", [(2, "", "Ember Chapel")]),
    ],
)
def test_some_of_those_who_are_counted(words: str, wanted: list[tuple[int, str, str]]) -> None:
    assert [(each.number, each.position, each.organisation) for each in sitters(words)] == wanted
