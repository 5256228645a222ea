"""Texts that have a paragraph a line: no line goes on with the one above because it is wide or ends in a small word."""

from __future__ import annotations

from pathlib import Path

from convenor.ingest.readers import read

LINES = """Vale Health Board
This is a summary of what the Vale Health Board settled in March, and you can also ask for it in print (PDF, 188 KB).
Our vision
Together in the Vale so that all who live here, whatever street they live in, have more years in good health and a fair share.
Measures
- People who say that they are often lonely
- Falls in those aged 65 and over
Who is responsible
The Board owns the plan. Each aim has a sponsor on it.
Part II - What comes next
The Board meets again in May.
Reports go to it twice a year.
"""


def _texts(folder: Path, text: str) -> list[str]:
    file = folder / "paper.txt"
    file.write_text(text)
    document = read(file)
    return [document.text[block.start : block.end] for block in document.blocks]


def test_each_line_of_such_a_text_stands_alone(tmp_path: Path) -> None:
    found = _texts(tmp_path, LINES)
    assert {"Our vision", "Falls in those aged 65 and over", "Part II - What comes next"} <= set(found)


def test_lines_that_begin_within_a_sentence_tell_of_wrapped_text(tmp_path: Path) -> None:
    wide = "The Board heard from all who came to the meeting in the hall at Vale and thanked them for what they had said about the"
    text = "\n".join(
        f"{wide}\nroads and {word} of the county, of which there was much."
        for word in "hills parks woods mills fords lanes".split()
    )
    assert not any(text.endswith("about the") for text in _texts(tmp_path, text))
