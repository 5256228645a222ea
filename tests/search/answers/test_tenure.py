"""Who held a post when: on a day, between two days, before an end, and after somebody else came."""

from __future__ import annotations

import pytest

from convenor.search.holdings import Holding, post_stems, spell
from convenor.search.question import Question
from convenor.search.tenure import in_time, standing, superseded
from convenor.search.times import first_of, fits, last_of


def held(*days: str, status: str = "held", person: str = "a", title: str = "Head of Parks") -> Holding:
    """A post seen on some days."""
    seen = [(day, f"span/paper/{n}-9") for n, day in enumerate(days)]
    return Holding(ids=[person], person=person, title=title, body="council", status=status, seen=seen)


@pytest.mark.parametrize(
    ("holding", "day", "stood"),
    [
        (held("2022", "2023-11-08"), "2025-01-01", "held"),
        (held("2022", "2023-11-08"), "2021-12-31", "later"),
        (held("2019-05", "2021-07", status="former"), "2020-01-01", "held"),
        (held("2019-05", "2021-07", status="former"), "2021-08-01", "former"),
        (held("2019-05", "2021-07", status="former"), "2018-01-01", "later"),
        (held("2019-05", status="former"), "2020-01-01", "former"),
        (held("2019-05", status="former"), "2015-01-01", "undated"),
        (held(), "2020-01-01", "undated"),
        (held(status="former"), "2020-01-01", "former"),
        (held("2024", status="proposed"), "2025-01-01", "proposed"),
    ],
)
def test_how_a_post_stood_on_a_day(holding: Holding, day: str, stood: str) -> None:
    assert standing(holding, day) == stood


@pytest.mark.parametrize(
    ("day", "when", "right"),
    [
        ("2020", "on", True), ("2019-05", "on", True), ("2018", "on", False), ("2022", "on", False),
        ("2019", "after", True), ("2021-07", "after", False), ("2020", "before", True), ("2019-05", "before", False),
        ("2021-07", "until", True), ("2020", "until", False),
    ],
)  # fmt: skip
def test_whether_a_time_is_covered(day: str, when: str, right: bool) -> None:
    question = Question(text="", days=(day,), when=when)
    assert in_time(question, held("2019-05", "2021-07", status="former")) is right


def test_a_later_holder_takes_the_place() -> None:
    old, new = held("2011-05"), held("2019-05", person="b")
    assert superseded(old, [old, new], "2020-01-01")
    assert not superseded(new, [old, new], "2020-01-01")
    assert not superseded(old, [old, new], "2018-01-01"), "nobody had come yet"
    deputy = held("2019-05", person="c", title="Deputy Head of Parks")
    assert not superseded(old, [deputy], "2020-01-01")


def test_when_it_was_is_said() -> None:
    assert spell(held("2022", "2023-11-08")) == "last recorded 8 November 2023"
    assert spell(held("2019-05", "2021-07", status="former")) == "May 2019 to July 2021"
    assert spell(held("2019-05", status="former")) == "until May 2019"
    assert spell(held()) == "undated"


def test_words_that_mean_the_same_post() -> None:
    assert set(post_stems("Cabinet Member for Parks")) == set(post_stems("holder of the Parks portfolio"))
    assert post_stems("Chairman") == post_stems("convenor") == ["chair"]
    assert post_stems("Associate Director") != post_stems("Director")


def test_days_agree_as_exactly_as_they_are_given() -> None:
    assert fits("2024-03-25", "2024") and fits("2024", "2024-03-25") and fits("2024-03-25", "--03-25")
    assert not fits("2024-03-25", "2024-04") and not fits("", "2024") and not fits("2024-04-25", "--03")
    assert (first_of("2024"), last_of("2024-03")) == ("2024-01-01", "2024-03-31")
