"""Plain text that is laid out by blanks: tables with cells of several lines, lists that lost their marks, what stands over each page."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.graph.model import Document
from convenor.ingest.readers import plan_lines, read

PLAN = """Harbour Plan

Ref    Action                          Lead                  By when     Success measure

1.1    Start a boat helpline and       Moorings              Sept 2031   40 boats saved
       pay grants of up to             Manager (Ann Bell)
       £1,500
1.2    Agree a protocol for old        Zoe Quill-            Dec 2031    No boat left on
       nets                            Marsh, Net Lead                   the beach

Priority 2: An end to litter

2.1    Open a hub at the old fish      Harbour Trust         Nov 2031    Hub open
       market

Monitoring

The Forum goes through this plan at every meeting and marks each action.
"""

MINUTES = """Minutes of the Harbour Forum

Item   Minute                                             Action

1      Welcome
       Ann Bell opened the meeting.

2      Nets
       Zoe Quill will write to the Trust.                 ZQ
"""


def _document(folder: Path, text: str) -> Document:
    path = folder / "paper.txt"
    path.write_text(text, encoding="utf-8")
    return read(path)


def _rows(document: Document) -> list[list[str]]:
    return [[document.text[c.start : c.end] for c in b.cells] for b in document.blocks if b.kind == "row"]


def _said(document: Document, kind: str) -> list[str]:
    return [document.text[b.start : b.end] for b in document.blocks if b.kind == kind]


def test_the_lines_of_a_cell_are_one_cell(tmp_path: Path) -> None:
    rows = _rows(_document(tmp_path, PLAN))
    assert rows[1] == ["1.1", "Start a boat helpline and pay grants of up to £1,500", "Moorings Manager (Ann Bell)", "Sept 2031", "40 boats saved"]  # fmt: skip
    assert rows[2][1:3] == ["Agree a protocol for old nets", "Zoe Quill-Marsh, Net Lead"]
    assert rows[3][0] == "Priority 2: An end to litter"
    assert rows[4][:2] == ["2.1", "Open a hub at the old fish market"]
    assert len(rows) == 5


def test_lines_without_marks_open_rows_by_their_cells(tmp_path: Path) -> None:
    text = "How we will know\n\nPriority              Measure                         Now     2031\nClean water           Samples that pass               74%     82%\n                      Days with a warning             11      5\nHomes that keep       Homes with damp                 2,300   900\nus healthy\n\nThe Board looks at these figures.\n"
    rows = _rows(_document(tmp_path, text))
    assert rows[2] == ["", "Days with a warning", "11", "5"]
    assert rows[3] == ["Homes that keep us healthy", "Homes with damp", "2,300", "900"]


def test_minutes_in_columns_are_no_such_table(tmp_path: Path) -> None:
    assert not any("Ann Bell opened" in cell for row in _rows(_document(tmp_path, MINUTES)) for cell in row)


def test_a_field_below_a_table_is_no_cell_of_it(tmp_path: Path) -> None:
    text = "What we will do                            Who            When\n•  Hold a safe space on the quay each      Street Crew    June 2031\n   Friday night\n•  Train 20 skippers                       Harbour Trust  May 2031\nSuccess: fewer are hurt\n"
    document = _document(tmp_path, text)
    assert _rows(document)[1][0] == "• Hold a safe space on the quay each Friday night"
    assert _said(document, "paragraph") == ["Success: fewer are hurt"]


def test_a_mark_that_a_tab_holds_off_opens_an_entry(tmp_path: Path) -> None:
    document = _document(tmp_path, "The Board must\n•\tset the budget;\n•\treview each incident.\n")
    assert _said(document, "item") == ["set the budget;", "review each incident."]
    table = _document(tmp_path, "1\tAnn Bell\tHarbour Trust\n2\tZoe Quill\tQuay Council\n")
    assert len(_rows(table)) == 2


def test_bullets_that_left_a_blank_are_bullets_below_what_leads_them_in(tmp_path: Path) -> None:
    text = "Our priorities are\na) Fewer falls\nb) Less noise\nWe will\n bring brushes to all boats in Port Isle and\nWexmere\n place a guard on each quay\nWe will measure\nBoats with a brush (from 61% to 66%)\nQuays with a guard (from 27% to 20%)\n"
    document = _document(tmp_path, text)
    assert _said(document, "item")[2:] == ["bring brushes to all boats in Port Isle and Wexmere", "place a guard on each quay"]  # fmt: skip
    assert _said(document, "paragraph")[-2:] == ["Boats with a brush (from 61% to 66%)", "Quays with a guard (from 27% to 20%)"]  # fmt: skip
    prose = _document(tmp_path, "Our priorities are\nto see that the harbour is clean and\nthat the quays of Port Isle are safe for\nthose who work there.\n")  # fmt: skip
    assert len(prose.blocks) <= 2


def test_what_stands_over_each_page_is_no_part_of_the_paper(tmp_path: Path) -> None:
    page = "Harbour Health Plan 2031\n\n{text}\n\n{number}\n\n"
    quays = "".join(f"• Clean quay {quay}\n" for quay in "ABCDEFGH")
    text = "".join(page.format(text=f"Priority {n}\nWhat we will do\n{quays}", number=n) for n in (1, 2, 3, 4))
    said = _document(tmp_path, text).text
    assert said.count("Harbour Health Plan") == 1 and said.count("What we will do") == 4
    clauses = "\n".join(f"Clause {clause} binds all members." for clause in "ABCDEFGH")
    feet = "".join(f"{clauses}\nHarbour Trust – Terms v3.1          {n}\n\n" for n in (1, 2, 3))
    assert "Terms v3.1" not in _document(tmp_path, feet).text


def test_what_recurs_beside_the_numbers_of_items_is_of_the_paper(tmp_path: Path) -> None:
    settled = "".join(f"{n}\n31/012{n} {n} Quay Street\n\nRESOLVED: No objection raised\n\n" for n in (1, 2, 3, 4))
    assert _document(tmp_path, settled).text.count("No objection raised") == 4
    said = "\n".join(f"The Clerk spoke of boat {boat}." for boat in "ABCDEFGHIJKL")
    asked = "".join(f"{n}\n{said}\nAction: Ann Bell\n" for n in (5, 6, 7, 8))
    assert _document(tmp_path, asked).text.count("Action: Ann Bell") == 4
    near = "".join(f"{n}\nBoat {n} is old.\nFor the Harbour Trust\n" for n in (1, 2, 3, 4))
    assert _document(tmp_path, near).text.count("For the Harbour Trust") == 4


def test_a_name_below_a_name_opens_a_row(tmp_path: Path) -> None:
    text = "Name              Position         Term ends\n\nAnn Bell          Chair            2031\n\nCarl Dee          Vice Chair\nZoe Quill         Treasurer        2032\nHal Ives          Secretary\n"
    assert [row[:2] for row in _rows(_document(tmp_path, text))[2:]] == [["Carl Dee", "Vice Chair"], ["Zoe Quill", "Treasurer"], ["Hal Ives", "Secretary"]]  # fmt: skip
    text = "Ref   Action             Owner         Due\n1     Mend the nets and  Ann Bell      June 2031\n      paint the quay     Carl Dee\n      Buy a pump         Zoe Quill     May 2031\n3     Write to the firm  Hal Ives      May 2031\n"
    assert [row[1:3] for row in _rows(_document(tmp_path, text))[1:3]] == [["Mend the nets and paint the quay", "Ann Bell, Carl Dee"], ["Buy a pump", "Zoe Quill"]]  # fmt: skip
    text = "Members           Representing     Deputy\n\nAnn Bell          Quay Council     Hal Ives\n                                   Tom Usk\n\nCarl Dee          Port Trust       Zoe Quill\n"
    assert _rows(_document(tmp_path, text))[1] == ["Ann Bell", "Quay Council", "Hal Ives, Tom Usk"]


def test_a_person_keeps_the_lines_of_their_cells(tmp_path: Path) -> None:
    text = "Name              Role                   Organisation\nAnn Bell          Chair                  Quay Council\nZoe Quill         Director of Public     Port Isle\n                  Health                 Council\n"
    assert _rows(_document(tmp_path, text))[2] == ["Zoe Quill", "Director of Public Health", "Port Isle Council"]


def test_page_numbers_and_signatures_are_no_cells(tmp_path: Path) -> None:
    head = "Action                Owner            Due\nMend the nets         Ann Bell         June 2031\n"
    text = f"{head}\n                      2\n\nBuy a pump            Zoe Quill        May 2031\n\n"
    document = _document(tmp_path, f"{text}Signed: Ann Bell                       Date: 8 June 2031\n")
    assert _rows(document)[1:] == [["Mend the nets", "Ann Bell", "June 2031"], ["Buy a pump", "Zoe Quill", "May 2031"]]
    wrapped = f"{head}Buy a pump            Zoe Quill        May\n                                       2031\n"
    assert _rows(_document(tmp_path, wrapped))[2] == ["Buy a pump", "Zoe Quill", "May 2031"]


def test_letters_before_a_tab_that_do_not_count_up_are_cells(tmp_path: Path) -> None:
    came = _document(tmp_path, "Members present:\np\tAnn Bell\np\tCarl Dee\na\tZoe Quill\n")
    assert _rows(came) == [["p", "Ann Bell"], ["p", "Carl Dee"], ["a", "Zoe Quill"]]
    listed = _document(tmp_path, "The Board must\ni\tset the budget;\nii\treview each incident.\n")
    assert not _rows(listed)


@pytest.mark.parametrize(
    "aim", ["Mission 2: An end to litter", "Priority seven: An end to litter", "Pillar B: No litter"]
)
def test_an_aim_over_rows_is_told_by_any_word_and_number(tmp_path: Path, aim: str) -> None:
    rows = _rows(_document(tmp_path, PLAN.replace("Priority 2: An end to litter", aim)))
    assert rows[3][0] == aim


@pytest.mark.parametrize("aim", ["Mission 2: Homes for all", "Priority seven: Homes", "Theme area 3"])
def test_an_aim_heads_a_list_by_any_word_and_number(aim: str) -> None:
    assert plan_lines.OF_PLAN.fullmatch(aim)
