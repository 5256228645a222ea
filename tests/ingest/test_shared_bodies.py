"""One body or kind of member for several people of a list."""

from __future__ import annotations

import pytest

from convenor.ingest.lists.entries import line_entries
from convenor.ingest.lists.shared_bodies import spread


@pytest.mark.parametrize(
    ("words", "bodies"),
    [
        (
            "Councillor Ann Larkin (Hill Council); Councillors Bert Finch, Carl Mendes and Dora Okafor (Vale Council)",
            ["Hill Council", "Vale Council", "Vale Council", "Vale Council"],
        ),
        ("Ann Larkin and Bert Finch (Transvale); Mr George Main", ["Transvale", "Transvale", ""]),
        ("Ann Larkin, Bert Finch (both Vale Council)", ["Vale Council", "Vale Council"]),
        ("Ann Larkin, Bert Finch, Carl Mendes (Vale Council)", ["", "", "Vale Council"]),
        ("Ann Larkin, Bert Finch and Carl Mendes (Chair)", ["", "", ""]),
        ("Ann Larkin (Hill Trust), Bert Finch, Carl Mendes (notes) – all VLC.", ["Hill Trust", "VLC", "VLC"]),
        (
            "Ann Moor (Hill Trust), Bert Finch and Carl Mendes (Vale Council), Dora Okafor and Eve Bell (Moor Police)",
            ["Hill Trust", "Vale Council", "Vale Council", "Moor Police", "Moor Police"],
        ),
        (
            "Ann Moor (Hill Trust); Bert Finch, Carl Mendes (Vale Council); Dora Okafor, Eve Bell (Moor Police)",
            ["Hill Trust", "Vale Council", "Vale Council", "Moor Police", "Moor Police"],
        ),
        (
            "Jane Moor, Bert Finch (Hill Trust), Dora Okafor, Carl Mendes (Moor Police), Rita Lorne, Ann Bell (Vale Council)",
            ["", "Hill Trust", "", "Moor Police", "", "Vale Council"],
        ),  # only commas
        (
            "Councillors Jane Moor, Bert Finch, Carl Mendes (Dunmore District Council), Ann Bell",
            ["", "", "Dunmore District Council", ""],
        ),  # who alone comes from there to a parish
        (
            "Councillors Jane Moor, Bert Finch, Carl Mendes (Dunmore District Council)",
            ["", "", "Dunmore District Council"],
        ),
        (
            "Councillors Jane Moor, Bert Finch (Dunmore District Council), Cllr Carl Mendes (Hill District Council), Ann Bell",
            ["Dunmore District Council", "Dunmore District Council", "Hill District Council", ""],
        ),
        (
            "Ann Bell (Hill Trust), Carl Dee, Bert Finch (Vale Council), Carl Mendes, Dora Okafor (Moor Police)",
            ["Hill Trust", "", "Vale Council", "", "Moor Police"],
        ),  # in the order of the alphabet
        (
            "Councillors Ann Moor, Bert Finch (Vale Council), Cllr Carl Mendes (Hill Council), Dora Okafor",
            ["Vale Council", "Vale Council", "Hill Council", ""],
        ),
        ("Ann Larkin and Bert Finch (Hill Trust)", ["Hill Trust", "Hill Trust"]),
        ("Ann Larkin & Bert Finch – Hill Trust", ["Hill Trust", "Hill Trust"]),
        ("Mr Ned Amory, Ms Ann Larkin and Mrs Eve Bell (Hill Trust)", ["Hill Trust", "Hill Trust", "Hill Trust"]),
        ("Councillor Ann Larkin and Bert Finch – Vale Council", ["Vale Council", "Vale Council"]),
        ("Councillor Ann Larkin and Mr Bert Finch (Hill Trust)", ["", "Hill Trust"]),  # who looks on
        ("Ann Larkin (Chair) and Bert Finch (Hill Trust)", ["", "Hill Trust"]),
        ("Ann Moor, Ned Amory, Bert Finch and Carl Mendes (Vale Council)", ["", "", "", "Vale Council"]),
        (
            "Councillors Ned Amory, Ann Larkin, Siôn Bell (Cyngor Glanaber), Carl Dee (Hill Council)",
            ["Cyngor Glanaber", "Cyngor Glanaber", "Cyngor Glanaber", "Hill Council"],
        ),
        ("Ann Larkin (Ranger) and Bert Finch (Clerk), both of the Vale Council", ["Vale Council", "Vale Council"]),
    ],
)
def test_a_bracket_behind_the_last_of_several_is_the_body_of_all(words: str, bodies: list[str]) -> None:
    assert [entry.body for entry in spread(words, 0, line_entries(words, 0))] == bodies


@pytest.mark.parametrize(
    ("words", "titles"),
    [
        ("Trustees: Ann Larkin, Bert Finch, Carl Mendes", ["Trustee"] * 3),
        ("Parent Governors: Ann Larkin (Vice Chair), Bert Finch", ["Vice Chair / Parent Governor", "Parent Governor"]),
        ("Patient Representatives: Ann Larkin, Bert Finch", ["Patient Representative"] * 2),
        ("Board Members: Ann Larkin, Bert Finch", ["", ""]),
        ("Non School Members: Ann Larkin, Bert Finch", ["", ""]),
        ("Ann Larkin, Chair; Bert Finch and Carl Mendes (Churchwardens)", ["Chair", "Churchwarden", "Churchwarden"]),
        ("Ann Larkin, Bert Finch and Carl Mendes (all commissioners)", ["commissioner"] * 3),
    ],
)
def test_a_label_that_says_what_kind_of_member_they_are_is_the_title_of_each(words: str, titles: list[str]) -> None:
    assert [entry.title for entry in spread(words, 0, line_entries(words, 0))] == titles
