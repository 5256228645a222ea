"""Clauses of terms of reference as data; every wording is invented."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from convenor.graph.reading import Rule
from convenor.ingest.read import paper
from convenor.ingest.terms.clauses import structure

MEMBERS = {"of": "members"}


@pytest.mark.parametrize(
    ("words", "data"),
    [
        ("The quorum is four members.", {"at_least": 4, **MEMBERS}),
        ("The quorum is 3.", {"at_least": 3, **MEMBERS}),
        ("The quorum shall be one third of the members.", {"at_least_share": "1/3", "in_attendance": True, **MEMBERS}),
        ("Meetings are quorate with at least 30% of Partners in attendance.", {"at_least_percent": 30, "of": "Partners", "in_attendance": True}),
        ("No business shall be done unless five members are present, of whom two must be councillors.", {"at_least": 5, "including": [{"at_least": 2, "of": "councillors"}], **MEMBERS}),
        ("A quorum is four governors, including the Chair or Vice-Chair.", {"at_least": 4, "of": "governors", "including": [{"any_of": ["Chair", "Vice Chair"]}]}),
        ("Three or more of the founder members (including one council and one hospital trust)", {"at_least": 3, "of": "founder members", "including": [{"at_least": 1, "of": "council"}, {"at_least": 1, "of": "hospital trust"}]}),
        ("three founder members or more, one of them a council", {"at_least": 3, "of": "founder members", "including": [{"at_least": 1, "of": "council"}]}),
        ("The Partnership Chair or Deputy Chair", {"any_of": ["Chair", "Deputy Chair"]}),
        ("At the start the Chair will confirm that the meeting is quorate.", None),
        ("If the meeting is not quorate, the Chair may adjourn it.", {"action": "adjourn", "optional": True}),
        ("A meeting is not quorate unless at least one third of members attend.", {"at_least_share": "1/3", "of": "members", "in_attendance": True}),
        ("In the absence of a quorum within half an hour the meeting shall be adjourned.", {"action": "adjourn", "optional": False}),
        ("Nominated deputies will count towards the quorum.", {"counts_for": ["quorum"]}),
        ("Where agreed in advance, those who join by video will count towards the quorum and for voting.", {"counts_for": ["quorum", "voting"], "condition": "agreed in advance"}),
    ],
)  # fmt: skip
def test_quorum(words: str, data: dict[str, Any] | None) -> None:
    assert structure("quorum", words) == data


@pytest.mark.parametrize(
    ("kind", "words", "data"),
    [
        ("frequency", "The Board will meet at least four times per year.", {"at_least": 4, "per": "year"}),
        ("frequency", "Meetings are two months apart at most, with at least six meetings a year.", {"at_least": 6, "per": "year"}),
        ("frequency", "Meetings are held every two months.", {"at_least": 6, "per": "year"}),
        ("frequency", "The Panel meets quarterly.", {"at_least": 4, "per": "year"}),
        ("notice", "Papers go to members no later than 7 working days before the meeting.", {"working_days_before": 7, "what": "papers", "to": "members"}),
        ("notice", "Three clear days' notice of the meeting is given.", {"clear_days_before": 3, "what": "notice of the meeting"}),
        ("attendance", "The Chair will review a member whose attendance falls below 50% over a 12-month rolling period.", {"metric": "attendance", "operator": "<", "threshold_percent": 50, "window_months": 12, "window": "rolling", "consequence": "review by the Chair"}),
        ("attendance", "A member who misses three consecutive meetings shall cease to be one.", {"metric": "attendance", "consecutive_absences": 3, "consequence": "seat lost"}),
        ("chair", "The Board and the councils will jointly select a Chair every two years, in rotation, from each of the councils and the trust.", {"selected_by": ["Board", "councils"], "term_years": 2, "rotation": True, "pool": ["councils", "trust"]}),
        ("deputy chair", "The Deputy Chair comes from the voluntary sector and rotates every two years.", {"sector": "voluntary", "term_years": 2, "rotation": True}),
        ("voting", "Each voting member shall have one vote.", {"votes_per_member": 1}),
        ("voting", "The motion falls where votes are equal; there is no casting vote.", None),
        ("voting", "A simple majority of members present decides; if equal, the Chair has a casting vote.", {"majority": "simple majority of members present", "tie": "Chair casting vote"}),
        ("delegation", "The Board has no formal delegated powers.", {"delegated_powers": False}),
        ("deputies", "Members may name a deputy with the approval of the Chair; the clerk is informed.", {"approval": "Chair", "inform": "clerk"}),
        ("review", "These terms are reviewed annually.", {"review_every_months": 12}),
        ("review", "Next review due: May 2027", {"next_review_due": "2027-05"}),
        ("change", "Additions made to the membership include a Director of Tea and an Officer for Cake.", {"additions": ["a Director of Tea", "an Officer for Cake"]}),
        ("clause", "Members are kind to one another.", None),
    ],
)  # fmt: skip
def test_other_clauses(kind: str, words: str, data: dict[str, Any] | None) -> None:
    assert structure(kind, words) == data


TERMS = """Umber Vale Care Partnership

Terms of Reference

Approved: 12 June 2023
Next review: May 2024

1. Background

1.1. Umber Council and Ochre Council have agreed to form a committee called the Umber Vale Care Partnership.

2. Purpose

2.1. The Partnership serves the two common aims of the law;
• Warmth for all in the valley
• Fewer quarrels at the bus stop

7. Members

7.1. The Partnership may from time to time, and as far as the valley's needs call for it, co-opt additional members
on these terms:
• They know the valley well
• They come by bus or on foot

8. Quorum

8.1. The Partnership is quorate with at least 30% of Partners in attendance.
These must include:
• The Partnership Chair or Deputy Chair
• At least 2 of the founder members (including 1 council)
• One hospice representative of the valley

9. Decision-making

9.1. The aim of the Partnership is to reach decisions by consensus.
9.2. Each voting member shall have one vote at each meeting.
9.3. A vote is passed with a simple majority of members present.
"""


@pytest.fixture
def rules(tmp_path: Path) -> dict[str, Rule]:
    """The rules of an invented paper, the first of each clause."""
    path = tmp_path / "terms.txt"
    path.write_text(TERMS, "utf-8")
    found: dict[str, Rule] = {}
    for rule in paper(path).rules:
        found.setdefault(rule.clause or rule.kind, rule)
    return found


def test_a_clause_and_the_list_under_it_are_one(rules: dict[str, Rule]) -> None:
    quorum = rules["8.1"].structured or {}
    assert [sorted(part) for part in quorum["all_of"]] == [
        ["at_least_percent", "in_attendance", "of"],
        ["any_of"],
        ["at_least", "including", "of"],
        ["at_least", "of"],
    ]
    assert (rules["7.1"].structured or {})["terms"] == ["They know the valley well", "They come by bus or on foot"]


def test_a_list_that_is_counted_in_words(tmp_path: Path) -> None:
    path = tmp_path / "terms.txt"
    path.write_text(TERMS, "utf-8")
    aims = [rule.structured["aims"] for rule in paper(path).rules if rule.structured and "aims" in rule.structured]
    assert aims == [["Warmth for all in the valley", "Fewer quarrels at the bus stop"]]


def test_founders_and_votes(rules: dict[str, Rule]) -> None:
    assert (rules["1.1"].structured or {})["founders"] == ["Umber Council", "Ochre Council"]
    assert (rules["9.2"].structured or {}) == {
        "norm": "consensus",
        "votes_per_member": 1,
        "majority": "simple majority of members present",
    }


BYELAWS = """The name of the association is “Fern Hill Growers”.

Meetings

14) The committee shall call an annual general meeting every year.

15) At least 14 clear days’ notice must be given of any meeting.

16) No business shall be done unless a quorum is present; the quorum shall be 2 members.

17) If a quorum is not present within 15 minutes the meeting shall stand adjourned.

18) Every member shall have one vote. Members shall declare any personal interest in an item before it is discussed. They shall
leave the room while the item is discussed, unless the chair asks them to stay.
"""


def test_clauses_make_terms_of_reference_and_each_sentence_that_binds_is_a_rule(tmp_path: Path) -> None:
    path = tmp_path / "byelaws.txt"
    path.write_text(BYELAWS, "utf-8")
    reading = paper(path)
    found = [(rule.clause, rule.kind, rule.text[:24]) for rule in reading.rules if rule.clause]
    assert reading.document.body == "Fern Hill Growers"
    assert [kind for _, kind, _ in found] == [
        "frequency", "notice", "quorum", "inquorate meeting", "voting", "conflicts", "conflicts",
    ]  # fmt: skip
    assert found[-3:] == [
        ("18", "voting", "Every member shall have "),
        ("18", "conflicts", "Members shall declare an"),
        ("18", "conflicts", "They shall leave the roo"),
    ]


def test_the_name_of_a_body_goes_on_behind_on(tmp_path: Path) -> None:
    path = tmp_path / "byelaws.txt"
    named = "1. Name\n\nThe name of the Association shall be the Fern Hill Association of Advisory Councils on Rural Learning.\n\n"
    path.write_text(named + BYELAWS.partition("\n")[2], "utf-8")
    assert paper(path).document.body == "Fern Hill Association of Advisory Councils on Rural Learning"


@pytest.mark.parametrize(
    ("words", "data"),
    [
        ("five, two of them residents", {"at_least": 5, **MEMBERS, "including": [{"at_least": 2, "of": "residents"}]}),
        ("Quorum: four", {"at_least": 4, **MEMBERS}),
        ("Four, and at least one from each hospital.", {"at_least": 4, **MEMBERS, "including": [{"at_least": 1, "of": "each hospital"}]}),
        ("Five members make a quorum, provided that one is from the council and one from primary care.", {"at_least": 5, **MEMBERS, "including": [{"at_least": 1, "of": "council"}, {"at_least": 1, "of": "primary care"}]}),
        ("One third of the core members must be present, among them one councillor.", {"at_least_share": "1/3", "of": "core members", "in_attendance": True, "including": [{"at_least": 1, "of": "councillor"}]}),
        ("Half the tenants and three others", {"all_of": [{"at_least_share": "1/2", "of": "tenants", "in_attendance": True}, {"at_least": 3, "of": "others"}]}),
        ("The quorum is one third of members or three, whichever is greater.", None),
    ],
)  # fmt: skip
def test_quorum_in_few_words(words: str, data: dict[str, Any] | None) -> None:
    assert structure("quorum", words) == data
