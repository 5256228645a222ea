"""Whose key messages, points and decisions a paper's title says it holds."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper

TEXT = """{title}

Meeting date 10 February 2022

Chair: Dr Ann Field

In attendance: Brian Stone (Hill Council), Carol Mead (Chief Officer)

Minutes of the last meeting

The notes of 9 December were accepted. Brian Stone to write to the school.
"""


@pytest.mark.parametrize(
    "title",
    [
        "Hill Vale Partnership Board Key Messages: 10 February 2022",
        "Key Messages from the Hill Vale Partnership Board: 10 February 2022",
        "Hill Vale Partnership Board Key Points – 10 February 2022",
        "Hill Vale Partnership Board Summary Notes: 10 February 2022",
    ],
)
def test_body_of_key_messages(tmp_path: Path, title: str) -> None:
    """What kind of paper it is ends no name of a body."""
    file = tmp_path / "messages.txt"
    file.write_text(TEXT.format(title=title), "utf-8")
    assert [(met.body, met.date) for met in paper(file).meetings] == [("Hill Vale Partnership Board", "2022-02-10")]
