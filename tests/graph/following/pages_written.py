"""Minutes and plans of an invented partnership as web pages."""

from __future__ import annotations

from collections.abc import Sequence

BODY = "Fennick Vale Health Partnership"


def minutes(day: str, *items: tuple[str, ...]) -> str:
    """Minutes: each item as its title and what was said under it."""
    said = "".join(
        f"<h2>{number}. {title}</h2>" + "".join(f"<p>{line}</p>" for line in lines)
        for number, (title, *lines) in enumerate(items, 1)
    )
    present = "<h2>Present</h2><ul><li>Councillor Bram Ashgill, Chair</li><li>Dora Penhale</li></ul>"
    return f"<h1>{BODY}</h1><p>Minutes of the meeting held on {day} at 2.00 pm in the Moot Hall, Fennick</p>{present}{said}"


def plan(day: str, *lines: str, rows: Sequence[tuple[str, str]] = ()) -> str:
    """A forward plan: a table of months and topics, and lines."""
    table = "".join(f"<tr><td>{when}</td><td>{what}</td></tr>" for when, what in rows)
    table = f"<table><tr><th>Month</th><th>Topic</th></tr>{table}</table>" if rows else ""
    return f"<h1>{BODY}: forward plan</h1><p>{day}</p><h2>Forward plan</h2>{table}<ul>{''.join(f'<li>{line}</li>' for line in lines)}</ul>"
