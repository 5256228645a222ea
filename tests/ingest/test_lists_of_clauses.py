"""Resolutions in parts: marks with no blank behind them, clauses without marks, a lead behind other sentences, numbers in one line."""

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
    file = path / "minutes.txt"
    file.write_text(HEAD + text, "utf-8")
    return [(each.text.rstrip(".;"), each.outcome) for each in paper(file).decisions]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Resolved:\n(i)That the report be noted.\n(ii)That a letter be sent to the three schools.\n(iii)That the fee be raised.\n",
            ["That the report be noted", "That a letter be sent to the three schools", "That the fee be raised"],
        ),
        (
            "Nobody knew the figure.\nThe Forum agreed:\nthat the night bus be kept for this year\nthat the parks fund be cut by a fifth\nthat the wardens be thanked and that they report in May.\n",
            [
                "that the night bus be kept for this year",
                "that the parks fund be cut by a fifth",
                "that the wardens be thanked and that they report in May",
            ],
        ),
        (
            "BS sought approval of the approach. The Boards in Common agreed:\na) that the review go ahead for both towns;\nb) to extend the contracts to 30 September; and\nc) that AF join the review group.\n",
            [
                "that the review go ahead for both towns",
                "to extend the contracts to 30 September; and",
                "that AF join the review group",
            ],
        ),
        (
            "Thereafter, the Board:-\n\ni.    NOTED the progress in each town;\nii.    AGREED that the deadline be extended to June.\n",
            ["NOTED the progress in each town", "the deadline be extended to June"],
        ),
        (
            "The Committee:\n\nRESOLVED: - subject to the above to:\n\n(i)   receive the report;\n(ii)   recommend to Cabinet that a shelter be built.\n",
            ["receive the report", "recommend to Cabinet that a shelter be built"],
        ),
        (
            "RESOLVED: 1. that the outturn be noted 2. that the budget be approved 3. that the van be bought.\n",
            ["that the outturn be noted", "that the budget be approved", "that the van be bought"],
        ),
        (
            "The Forum agreed the plan.\nBS had asked for a view on the shed and\nthat had been given.\n",
            ["The Forum agreed the plan"],
        ),
    ],
)
def test_parts(tmp_path: Path, text: str, said: list[str]) -> None:
    assert [words for words, _ in settled(tmp_path, text)] == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Olga Dent (Wexland Museum) offered three days. Accepted with thanks.\n", [("Olga Dent (Wexland Museum) offered three days. Accepted with thanks", "carried")]),
        ("Lena's surname had been left out of the minutes. Otherwise agreed.\n", [("Lena's surname had been left out of the minutes. Otherwise agreed", "carried")]),
        ("The Chair asked who would help. Brian Stone and Carol Mead offered.\n", []),
        ("A copy of the return was submitted for meetings of the Joint Board held over 2022.\n", []),
        ("As an amendment, Mr Vane moved that the matter be continued to the next meeting.\n", []),
        ("After discussion it was agreed to continue this item to the next meeting.\n", [("After discussion it was agreed to continue this item to the next meeting", "deferred")]),
        ("The Forum accordingly agreed to grant the lease for ten years.\n", [("The Forum accordingly agreed to grant the lease for ten years", "carried")]),
        ("On the motion of Dr Dent, Ann Field was made Honorary President.\n", [("On the motion of Dr Dent, Ann Field was made Honorary President", "carried")]),
        ("The Forum endorsed the plan, but asked that hamlets be given a section.\n", [("The Forum endorsed the plan", "carried"), ("asked that hamlets be given a section", "carried")]),
        ("The plan, now out, proposed that the levy be agreed.\n", []),
    ],
)  # fmt: skip
def test_what_became_of_it(tmp_path: Path, text: str, said: list[tuple[str, str]]) -> None:
    assert settled(tmp_path, text) == said
