"""Lists whose marks plain text has lost in part, and who sits on a body for which nobody sends somebody."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.graph.reading import Reading
from convenor.ingest.read import paper

COMPANY = """Alliance Board

EMBER VALE COMMUNITY INTEREST COMPANY
ALLIANCE BOARD
TERMS OF REFERENCE
1.
CONSTITUTION
1.1
The company has an Alliance Board, which advises it.
1.2
The Alliance Board must spread the word of what
works well.
2
MEMBERSHIP
2.1
Membership of the Board is made up as shown:Company directors
 Independent Chair (a non-executive director)
 Managing Director
 3 Non-executive Directors
 5 Executive Directors (Board Leads)
Voices from the neighbourhood

2.2
The Company Secretary will be in attendance.
"""


def _read(folder: Path, text: str, name: str = "terms.txt") -> Reading:
    path = folder / name
    path.write_text(text, "utf-8")
    return paper(path)


def test_numbers_on_lines_of_their_own_are_those_of_the_clauses_below(tmp_path: Path) -> None:
    rules = {rule.text: rule.clause for rule in _read(tmp_path, COMPANY).rules}
    assert rules["The Alliance Board must spread the word of what works well."] == "1.2"
    assert rules["The Company Secretary will be in attendance."] == "2.2"


def test_lines_that_open_with_a_blank_are_a_list_of_posts(tmp_path: Path) -> None:
    seats = [seat.position for seat in _read(tmp_path, COMPANY).seats]
    assert seats == [
        "Independent Chair (a non-executive director)",
        "Managing Director",
        "Non-executive Director",
        "Executive Director (Board Leads)",
    ]


def test_amounts_on_lines_of_their_own_are_no_numbers(tmp_path: Path) -> None:
    blocks = _read(tmp_path, "Payments\n\nHire\n12.50\nInk\n3.10\nStamps\n4.99\n").document.blocks
    assert not any(block.marker for block in blocks)


def test_a_number_without_a_blank_is_that_of_its_clause(tmp_path: Path) -> None:
    text = "Terms of Reference\n\nEmber Vale Forum\n\n1.1 The Forum will listen.\n\n1.2The Forum will meet in May.\n\n3.5pm is tea.\n"
    assert [block.marker for block in _read(tmp_path, text).document.blocks if block.marker] == ["1.1", "1.2"]


SCHOOL = """# CONSTITUTION OF TARN LANE SCHOOL PARENT COUNCIL

## Membership

There will be 9 members of the Parent Council which will comprise of:

{entries}

## Quorum

The quorum shall be three.
"""


@pytest.mark.parametrize(
    ("entries", "wanted"),
    [
        (
            "- Six parent members\n- One representative from the teaching staff\n- Two local community representatives",
            ["parent member", "representative from the teaching staff", "local community representative"],
        ),
        (
            "- Headteacher\n- Business Manager\n- Three co-opted members",
            ["Headteacher", "Business Manager", "co-opted member"],
        ),
        ("- Two people from each partner organisation\n- Representatives of all schools\n- Anybody who helps", []),
        ("- Attend meetings\n- Read papers\n- Support the Chair", []),
    ],
)
def test_those_whom_nobody_sends_sit_on_the_body_itself(tmp_path: Path, entries: str, wanted: list[str]) -> None:
    seats = _read(tmp_path, SCHOOL.format(entries=entries), "terms.md").seats
    assert [seat.position for seat in seats] == wanted
    assert {seat.organisation for seat in seats} <= {"", "Tarn Lane School Parent Council"}
