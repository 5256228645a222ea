"""Logs in which decisions and actions stand in one column, also where strokes hold the cells apart."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from convenor.graph.reading import Reading

Minutes = Callable[..., Reading]
HEADS = ("No.", "Decision or Action", "Who?", "When?", "Who needs to be told?", "Done?")
ROWS = (
    ("1.", "Action – Find a date for the fair", "Ann Marlow", "ASAP", "All", "Yes"),
    ("2.", "Decision – The fair will be held each year.", "", "", "All", ""),
    ("3.", "Message – The grant closes on Friday.", "", "", "Teague, Ben", ""),
    ("4.", "Decision – Ben Teague to be Treasurer. He has kept books before.", "", "", "Mill Bank", "No"),
)


def strokes(rows: tuple[tuple[str, ...], ...]) -> str:
    return "\n".join(" / ".join(row) for row in rows)


def bars(rows: tuple[tuple[str, ...], ...]) -> str:
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)


@pytest.mark.parametrize("table", [strokes, bars])
def test_each_row_is_what_it_says(minutes: Minutes, table: Callable[..., str]) -> None:
    reading = minutes(f"Present: Ann Marlow, Ben Teague\n\nApologies: Cara Uddin\n\n{table((HEADS, *ROWS))}\n")
    assert [(a.text, a.owner, a.due) for a in reading.actions] == [("Find a date for the fair", "Ann Marlow", "ASAP")]
    assert [d.text for d in reading.decisions] == ["The fair will be held each year.", "Ben Teague to be Treasurer."]
    assert not {"Mill Bank", "Ben Teague All"} & {person.name for person in reading.people}


def test_strokes_below_no_heads_hold_no_cells_apart(minutes: Minutes) -> None:
    reading = minutes(f"Present: Ann Marlow, Ben Teague\n\n{strokes(ROWS)}\n")
    assert not any(a.rule == "action log row" for a in reading.actions)
