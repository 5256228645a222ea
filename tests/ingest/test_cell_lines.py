"""Tables of which each cell has a line of its own, with a bar behind it; all names are invented."""

from __future__ import annotations

import time
from collections.abc import Callable

from convenor.ingest.readers import cell_lines
from convenor.ingest.readers.assemble import Raw

PLAN = """Ember Dale Action Plan 2026

THEME 1: QUIETER ROADS

|
OBJECTIVE |
ACTION |
WHO |
MEASURE |
|
1.1 Slow the traffic on Tarn Hill |
Paint a gateway at each end of the village |
Ember Dale Parish Council |
Average speed down from 38 to 30 |
|
Lend out the speed camera each month |
Tarn Hill Watch |
||
|
1.2 Get children to school on foot |
Start a walking bus from the chapel |
Larkfield School |
40 children walk |

THEME 2: GREENER FIELDS

|
OBJECTIVE |
ACTION |
WHO |
MEASURE |
|
2.1 Bring back the hedges |
Plant a mile of hawthorn |
Ember Wildlife Trust |
A mile planted |
|
2.2 Clean up the beck |
Fence the cattle out of the water |
Ember Rivers Trust |
Trout come back |
"""


def test_each_bar_alone_opens_a_row(plan_aims: Callable[..., list[tuple[str, str, str | None]]]) -> None:
    aims = plan_aims(PLAN)
    assert ("priority", "Slow the traffic on Tarn Hill", "QUIETER ROADS") in aims
    assert ("action", "Paint a gateway at each end of the village", "Slow the traffic on Tarn Hill") in aims
    assert ("action", "Plant a mile of hawthorn", "Bring back the hedges") in aims
    assert len(aims) == 2 + 4 + 5 + 4


def test_a_cell_that_spans_rows_stands_in_the_first(
    plan_aims: Callable[..., list[tuple[str, str, str | None]]],
) -> None:
    assert ("action", "Lend out the speed camera each month", "Slow the traffic on Tarn Hill") in plan_aims(PLAN)


def test_what_the_row_measures_is_its_own_aim(plan_aims: Callable[..., list[tuple[str, str, str | None]]]) -> None:
    assert ("measure", "Average speed down from 38 to 30", "Slow the traffic on Tarn Hill") in plan_aims(PLAN)


def test_empty_cells_behind_others_are_kept() -> None:
    found, taken = cell_lines.rows(["|", "Name |", "Body |", "Seat |", "|", "Ann Field |", "||", "Chair |"], 7)
    assert found == {
        1: Raw("row", cells=("Name", "Body", "Seat"), table=7),
        5: Raw("row", cells=("Ann Field", "", "Chair"), table=7),
    }
    assert taken == set(range(8))


def test_a_menu_with_bars_is_no_table() -> None:
    assert cell_lines.rows(["Home |", "About us |", "Contact |", "", "|", "Terms |"], 7) == ({}, set())


def test_cells_without_a_bar_leave_it_open_what_a_row_is() -> None:
    lines = [
        "|",
        "Vale Council |",
        "Ann Field |",
        "|",
        "Tarn Council |",
        "Owen Hale |",
        "Sue Bell",
        "Moor Council |",
        "|",
    ]
    assert cell_lines.rows(lines, 7) == ({}, set())


def test_rows_on_one_line_are_left_to_others() -> None:
    assert cell_lines.rows(["|", "Name | Body |", "Ann Field | Vale Council |"], 7) == ({}, set())


CLOSED = "Council |\nPresent |\nApologies\n|\nHill Parish |\nCllr A Marsh |\n|\nDale Town |\n|\nCllr B Orr\n|\nVale Parish |\nCllr C Finch |\nCllr D Holt\n|"


def test_bars_that_close_cells_make_rows_as_wide_as_the_first() -> None:
    found, taken = cell_lines.rows([*CLOSED.split("\n"), "1. Welcome"], 7)
    assert [row.cells for row in found.values()] == [
        ("Council", "Present", "Apologies"),
        ("Hill Parish", "Cllr A Marsh", ""),
        ("Dale Town", "", "Cllr B Orr"),
        ("Vale Parish", "Cllr C Finch", "Cllr D Holt"),
    ]
    assert taken == set(range(15))


def test_a_last_row_that_is_not_whole_leaves_such_lines_as_they_are() -> None:
    assert cell_lines.rows(CLOSED.split("\n")[:-3], 7)[0].get(0) is None


def test_twenty_thousand_cells_take_time_as_they_are_many() -> None:
    lines = ["Name |", "Body"] + ["|", "x |"] * 10_000 + ["end"]
    start = time.process_time()
    cell_lines.rows(lines, 0)
    assert time.process_time() - start < 2
