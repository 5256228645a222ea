"""Plain text: where numbered items end and the text below them begins."""

from __future__ import annotations

from pathlib import Path

from convenor.ingest.readers import read

MINUTES = """Vale Board

Minutes of the meeting held on 4 May 2024

01/24   Welcome
        The Chair welcomed members to the meeting, which was the first since the board had been set up anew.
02/24   Declarations of interest
        There were no declarations relating to items on the agenda, and nobody was asked to leave the room.
03/24   Minutes of the last meeting and what has come of them since then and what is still to be done, as they were
        Circulated by the Clerk.
"""
NUMBERED = """3  Fund update

The Board was told of the fund.

Resolved:
1. To note it; and
2. To let the Clerk sign the return.

4  JOINT STRATEGY FOR HEALTH 2024-2028

The Board agreed the strategy.
"""


def shown(tmp_path: Path, text: str) -> list[tuple[str, str]]:
    (tmp_path / "paper.txt").write_text(text)
    document = read(tmp_path / "paper.txt")
    return [(block.marker, document.text[block.start : block.end]) for block in document.blocks]


def test_a_sentence_below_a_numbered_title_is_no_part_of_it(tmp_path: Path) -> None:
    marked = [said for mark, said in shown(tmp_path, MINUTES) if mark]
    assert marked[:2] == ["Welcome", "Declarations of interest"]
    assert marked[2].endswith("as they were Circulated by the Clerk."), "a full line goes on below"


def test_a_bare_number_counts_on_over_the_list_of_its_predecessor(tmp_path: Path) -> None:
    assert ("4", "JOINT STRATEGY FOR HEALTH 2024-2028") in shown(tmp_path, NUMBERED)
    assert not any(mark == "9" for mark, _ in shown(tmp_path, NUMBERED.replace("4  JOINT", "9  JOINT")))


def test_numbers_that_run_on_from_an_earlier_meeting(tmp_path: Path) -> None:
    text = "52 MINUTES\n\nThey were signed.\n\n53 BUDGET\n\nIt was approved.\n\n54 CLOSE\n\nAt noon.\n"
    assert [mark for mark, _ in shown(tmp_path, text)][::2] == ["52", "53", "54"]
    assert not any(mark for mark, _ in shown(tmp_path, text.replace("53 BUDGET", "57 BUDGET")))


def test_minutes_numbered_with_letters_and_lines_about_people(tmp_path: Path) -> None:
    text = (
        "VALE AUTHORITY\n\nPRESENT:\n\nCouncillor Eve Holt          Ormstow (Chair)\nCouncillor Mumtaz Dunne      Hexley\n\n"
        "TB/24/31     APOLOGIES\n\nThere were none.\n\nVTB 32/24/25  TRAMS\n\nBids were noted.\n\nMembership\n\nPlace Director (Chair) - Dr Ann Bell\nClerk - Tom Ash\n"
    )
    (tmp_path / "paper.txt").write_text(text)
    document = read(tmp_path / "paper.txt")
    headings = [
        (block.marker, document.text[block.start : block.end]) for block in document.blocks if block.kind == "heading"
    ]
    assert headings == [
        ("", "VALE AUTHORITY"),
        ("TB/24/31", "APOLOGIES"),
        ("VTB 32/24/25", "TRAMS"),
        ("", "Membership"),
    ]


def test_pages_that_hold_nothing_else_are_no_furniture(tmp_path: Path) -> None:
    """Slips, one a page, of one wording: what recurs on them is what the paper says."""
    path = tmp_path / "slips.txt"
    path.write_text("\f".join(f"Lamp {number}\n\nTo be mended by the board.\n" for number in range(1, 6)))
    assert [line for line in read(path).text.split("\n") if "Lamp" in line] == [
        f"Lamp {number}" for number in range(1, 6)
    ]


def test_links_of_marked_up_text_are_read_as_their_words(tmp_path: Path) -> None:
    text = "Present: `Ann Bell`_ (clerk), `Tom Ash <people.html>`__ , Eve Dunne\n\nThe file `a_b` was kept by `_tom` and the rest.\n"
    assert [said for _, said in shown(tmp_path, text)] == [
        "Present: Ann Bell (clerk), Tom Ash , Eve Dunne",
        "The file `a_b` was kept by `_tom` and the rest.",
    ]
