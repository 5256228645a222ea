"""What became of a matter in few words: a question answered, changes agreed with, a matter held back or left to a later meeting."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper

HEAD = """Hartley Green Forum

Minutes of the meeting held on Tuesday 14 May 2024 at the Guildhall, Hartley

Present: Ann Field (AF) (Chair), Brian Stone (BS), Carol Mead (CM)

1. Plan

"""


def settled(path: Path, text: str) -> list[tuple[str, str]]:
    file = path / "minutes.md"
    file.write_text(HEAD + text, "utf-8")
    return [(each.text, each.outcome) for each in paper(file).decisions]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Should the Forum answer the consultation? Agreed it should. AF to draft.\n",
            [("Should the Forum answer the consultation? Agreed it should.", "carried")],
        ),
        (
            "BS has cut the terms to one page. Agreed with two changes (quorum to be 4; two years in the chair).\n",
            [("Agreed with two changes (quorum to be 4; two years in the chair).", "carried")],
        ),
        (
            "The Wildlife Plan was held back to the February meeting so that the Trust might comment.\n",
            [
                (
                    "The Wildlife Plan was held back to the February meeting so that the Trust might comment.",
                    "deferred",
                )
            ],
        ),
        (
            "RESOLVED: That the election of a Vice-Chair be left to the October meeting.\n",
            [("the election of a Vice-Chair be left to the October meeting.", "deferred")],
        ),
        (
            "RESOLVED that\n\n6.1 the report be received;\n\n6.2 Councillors T. Gale and S. Hope be appointed to the task group.\n",
            [
                ("the report be received;", "carried"),
                ("Councillors T. Gale and S. Hope be appointed to the task group.", "carried"),
            ],
        ),
        ("BS to act as technical adviser.\n", [("BS to act as technical adviser.", "carried")]),
        ("BS to act as technical adviser for the evening.\n", []),
        ("CM felt the plan too long. AF agreed with her.\n", []),
        ("Should the Forum answer the consultation? CM thought it should.\n", []),
        ("The papers were held back by the printer.\n", []),
    ],
)
def test_what_became_of_it(tmp_path: Path, text: str, said: list[tuple[str, str]]) -> None:
    assert settled(tmp_path, text) == said


def test_lines_without_marks_below_what_was_agreed(tmp_path: Path) -> None:
    """Each line that says what is to be is a decision; a task or a title below them is none."""
    lines = "AF read the list out. The following was agreed:\n\nGrants to be made to six groups as per list\n\nTwo late bids not to be accepted\n\n"
    assert settled(tmp_path, lines + "BS to tell all who asked by the end of May.\n") == [
        ("Grants to be made to six groups as per list", "carried"),
        ("Two late bids not to be accepted", "carried"),
    ]
    assert settled(
        tmp_path,
        lines + "CM wished her dissent to be minuted on the first point.\n\nMatters to be raised\n\nCM spoke.\n",
    ) == [
        ("Grants to be made to six groups as per list", "carried"),
        ("Two late bids not to be accepted", "carried"),
    ]
