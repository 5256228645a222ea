"""Tables drawn with characters in text and Markdown, and web pages saved as Markdown: who stands in them, and for whom."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from convenor.ingest import readers
from convenor.ingest.readers.drawn_tables import barred

FRAMED = """\
+----------------+------------------+
| Organisation   | Nominees         |
+================+==================+
| Vale Trust     | Anna Birtle      |
|                |                  |
|                | Carl Dunne       |
+----------------+------------------+
| Tarnside Flood | Dora Elland      |
| Forum          |                  |
+----------------+------------------+
"""
BETWEEN_RULES = """\
  -------------------------------------
  **Organisation**   **Nominees**
  ------------------ ------------------
  Vale Trust         Anna Birtle

  Tarnside Flood     Dora
  Forum              Elland
  -------------------------------------
"""
UNDER_A_HEAD = """\
Organisation   Nominees
-------------- -----------
Vale Trust     Anna Birtle
Hill Forum     Dora Elland
"""
THREE_RULES = """\
============  ===========
Organisation  Nominees
============  ===========
Vale Trust    Anna Birtle
Hill Forum    Dora Elland
============  ===========
"""
HEADLESS = """\
-----------  -----------
Vale Trust   Anna Birtle
Hill Forum   Dora Elland
-----------  -----------
"""
PROSE = """\
Minutes were taken by the clerk
--- ---
who thanked the members for their patience and all their help.
"""
PAGE = """\
---
title: Our people
---
<div class="a">
  <div class="b">

    <table>
      <tr>
        <th>
          Name
        </th>
        <th>
          Role
        </th>
      </tr>
      <tr>
        <td>
          Anna Birtle
        </td>

        <td>
          Clerk
        </td>
      </tr>
    </table>
  </div>
</div>
"""
HEAD = "Organisation | Nominees"
BOTH = [HEAD, "Vale Trust | Anna Birtle", "Hill Forum | Dora Elland"]


@pytest.mark.parametrize("suffix", ["md", "txt"])
@pytest.mark.parametrize(
    ("drawn", "rows"),
    [
        (FRAMED, [HEAD, "Vale Trust | Anna Birtle; Carl Dunne", "Tarnside Flood Forum | Dora Elland"]),
        (BETWEEN_RULES, [HEAD, "Vale Trust | Anna Birtle", "Tarnside Flood Forum | Dora Elland"]),
        (UNDER_A_HEAD, BOTH),
        (THREE_RULES, BOTH),
        (HEADLESS, BOTH[1:]),
        (PROSE, []),
    ],
)
def test_drawn_tables_are_rows(tmp_path: Path, suffix: str, drawn: str, rows: list[str]) -> None:
    path = tmp_path / f"terms.{suffix}"
    path.write_text(
        f"The members of the forum are named in the table below.\n\n{drawn}\nThey meet four times a year.\n"
    )
    assert [row.replace("**", "") for row in _rows(path)] == rows


def test_a_page_under_fields_keeps_its_table(tmp_path: Path) -> None:
    path = tmp_path / "people.md"
    path.write_text(PAGE)
    assert _rows(path) == ["Name | Role", "Anna Birtle | Clerk"]


def _rows(path: Path) -> list[str]:
    document = readers.read(path)
    return [document.text[block.start : block.end] for block in document.blocks if block.kind == "row"]


def test_the_last_row_of_a_frame_left_open_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "terms.txt"
    path.write_text(FRAMED.rstrip().rsplit("\n", 1)[0])
    assert _rows(path)[-1] == "Tarnside Flood Forum | Dora Elland"


def _frames(n: int) -> str:
    return "+---+\n" * 20 * n


def _torn_frame(n: int) -> str:
    return "+---+---+\n| a | b |\n" * 10 * n + "| a | b | c |\n"


def _many_columns(n: int) -> str:
    return "\n" + "--- " * n + "---\n" + "x\n" * n


@pytest.mark.parametrize("made", [_frames, _torn_frame, _many_columns])
def test_what_is_drawn_takes_as_long_as_its_length(made: Callable[[int], str]) -> None:
    def seconds(n: int) -> float:
        """The best of three: others use the processor too."""
        taken = []
        for _ in range(3):
            begun = time.process_time()
            barred(made(n), ruled=False)
            taken.append(time.process_time() - begun)
        return min(taken)

    assert seconds(1600) < 3 * seconds(800) + 0.05
