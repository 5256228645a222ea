"""Writes the minutes in `meetings.toml` as HTML papers: the same words, as a secretary would lay them out."""

from __future__ import annotations

import html
import tomllib
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent


def papers() -> dict[str, str]:
    """File name → HTML of every meeting."""
    content = tomllib.loads((HERE / "meetings.toml").read_text("utf-8"))
    return {f"{row['name']}.html": _page(row) for row in content["meeting"]}


def _page(row: dict[str, Any]) -> str:
    said = [
        f"<h1>{row['body']}</h1>",
        f"<p>Minutes of the meeting held on {row['day']} at 7.00 pm in {row['place']}</p>",
    ]
    said += ["<h2>Present</h2>", "<ul>", *(f"<li>{person}</li>" for person in row["present"]), "</ul>"]
    for item in row["items"]:
        title, *lines = item
        said.append(f"<h2>{html.escape(title)}</h2>")
        said += [f"<p>{html.escape(line)}</p>" for line in lines]
    if row.get("log"):
        said += ["<h2>Action log</h2>", "<table>", _row("th", ["Ref", "Action", "Owner", "Due", "Status"])]
        said += [_row("td", line) for line in row["log"]]
        said.append("</table>")
    return f"<html><head><title>{row['body']}</title></head><body>{''.join(said)}</body></html>"


def _row(cell: str, values: list[str]) -> str:
    return "<tr>" + "".join(f"<{cell}>{html.escape(value)}</{cell}>" for value in values) + "</tr>"
