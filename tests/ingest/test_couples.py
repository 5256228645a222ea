"""Couples in a list, and lists whose labels stand in one paragraph or under the label of those away."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from convenor.ingest.lists import couples
from convenor.ingest.roster.roster_text import list_part, named

Check = Callable[[str, tuple[str, str, str, str]], None]
COUPLES = {
    "Tom Reed and Ann & Bob Fox": ["Tom Reed", "Ann Fox", "Bob Fox"],
    "Eve Bell, Ann and Bob Fox and Tom Reed": ["Eve Bell", "Ann Fox", "Bob Fox", "Tom Reed"],
    "Ann & Bob Fox and Tom & Eve Reed": ["Ann Fox", "Bob Fox", "Tom Reed", "Eve Reed"],
    "Ann Bell and Vale and Hill Trust": ["Ann Bell"],
}


@pytest.mark.parametrize("line", COUPLES)
def test_couples(line):
    assert [entry.name for entry in named(line, 0)] == COUPLES[line]


# A roster → those present, in attendance, away.
ROSTERS = {
    "Present – Ann Bell (AB) Chair, Tom Reed (TR) and seventeen residents Apologies – Eve Fox and Bob & Joan Dee Minutes of the April meeting – Agreed": (
        "Ann Bell; Tom Reed",
        "",
        "Eve Fox; Bob Dee; Joan Dee",
    ),
    "Present: Ann Bell – Chair, Tom Reed – Officers Association, Eve Fox": ("Ann Bell; Tom Reed; Eve Fox", "", ""),
    "Present:\n\nAnn Bell, Tom Reed\n\nApologies:\n\nMembers: Eve Fox, Bob Dee\n\nOfficers: Joan Orr": (
        "Ann Bell; Tom Reed",
        "",
        "Eve Fox; Bob Dee; Joan Orr",
    ),
    "Apologies:\n\nMembers: Eve Fox, Bob Dee\n\nOfficers: Joan Orr": ("Eve Fox; Bob Dee", "Joan Orr", ""),
}


@pytest.mark.parametrize("roster", ROSTERS)
def test_lists_behind_labels_with_dashes_and_under_those_away(reads_roster: Check, roster: str) -> None:
    present, beside, away = ROSTERS[roster]
    reads_roster(roster, (present, beside, away, ""))


def test_a_list_ends_where_the_first_item_runs_on():
    assert list_part("Ann Bell, Tom Reed Declarations of Interest – none") == "Ann Bell, Tom Reed"
    assert list_part("Ann Bell, Welcome Trust, Tom Reed") == "Ann Bell, Welcome Trust, Tom Reed"


def test_acronyms_stand_between_names_and_titles():
    line = "Dr Ann Bell Senate Assessor, Bailie Tom Reed SCC Assessor, Ms Eve Fox SRC President"
    assert [f"{e.name}, {e.title}" for e in named(line, 0)] == [
        "Dr Ann Bell, Senate Assessor",
        "Bailie Tom Reed, SCC Assessor",
        "Ms Eve Fox, SRC President",
    ]


def test_a_post_beside_somebody_is_no_given_name() -> None:
    assert couples.found("Ann and Tom Reed")
    assert not couples.found("Treasurer and Mary Dunn")
