"""Titles that are run in: a numbered title in bold before the text of its item, in Markdown, on a page and in Word."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest

from convenor.graph.model import Document
from convenor.ingest.readers import read

RUN_IN = [("1. Welcome and prayer", "Ann opened the meeting with a prayer."), ("2. Budget 2024-25", "It was agreed to set it.")]  # fmt: skip


def shown(document: Document) -> list[tuple[str, str, str]]:
    return [(block.kind, block.marker, document.text[block.start : block.end]) for block in document.blocks]


def expected() -> list[tuple[str, str, str]]:
    return [
        each
        for title, said in RUN_IN
        for each in (("heading", title[:2], title[3:]), ("paragraph", "", said))
    ]  # fmt: skip


@pytest.mark.parametrize("suffix", [".md", ".html", ".docx"])
def test_a_title_run_in_is_the_heading_of_its_item(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"paper{suffix}"
    if suffix == ".docx":
        made = docx.Document()
        for title, said in RUN_IN:
            paragraph = made.add_paragraph()
            paragraph.add_run(title).bold = True
            paragraph.add_run(f" {said}")
        made.save(str(path))
    elif suffix == ".md":
        path.write_text("\n\n".join(f"**{title}** {said}" for title, said in RUN_IN))
    else:
        path.write_text("<main>" + "".join(f"<p><b>{title}</b> {said}</p>" for title, said in RUN_IN) + "</main>")
    assert shown(read(path)) == expected()


def test_a_title_run_in_beside_its_number(tmp_path: Path) -> None:
    made = docx.Document()
    table = made.add_table(rows=2, cols=2)
    for row, (title, said) in zip(table.rows, RUN_IN, strict=True):
        row.cells[0].text = title[0]
        row.cells[1].paragraphs[0].add_run(title[3:]).bold = True
        row.cells[1].paragraphs[0].add_run(f" {said}")
    made.save(str(tmp_path / "paper.docx"))
    wanted = [(kind, mark.rstrip("."), text) for kind, mark, text in expected()]
    assert shown(read(tmp_path / "paper.docx")) == wanted


@pytest.mark.parametrize(
    "line",
    [
        "**1. Ann Bell** Leader of the Council since May. She chairs it.",
        "**1. Action:** Ann to write to the Council. Soon.",
        "**Note** This is no title. It has no number.",
        "**2. Welcome** (Chair)",
    ],
)
def test_a_bold_opening_that_is_no_title_stays_in_its_paragraph(tmp_path: Path, line: str) -> None:
    path = tmp_path / "paper.md"
    path.write_text(f"# Minutes\n\n{line}\n")
    assert len(shown(read(path))) == 2


def test_lines_with_labels_keep_their_ends(tmp_path: Path) -> None:
    path = tmp_path / "paper.md"
    path.write_text("# Minutes\n\nAlso present: Joan Peel (Bursar), Dan Foley (Deputy Head) for item 4 only and for item 5\nClerk: Lesley Atkin\n")  # fmt: skip
    assert [said for _, _, said in shown(read(path))][-1] == "Clerk: Lesley Atkin"


def test_a_day_and_its_letters_set_higher_are_one(tmp_path: Path) -> None:
    path = tmp_path / "paper.md"
    path.write_text("## Tarn Council\n\nMONDAY, 15\n\nTH SEPTEMBER, 2031\n\n- 3\n\nthe mill\n", encoding="utf-8")
    assert [said for _, _, said in shown(read(path))] == [
        "Tarn Council",
        "MONDAY, 15TH SEPTEMBER, 2031",
        "3",
        "the mill",
    ]


def test_a_blank_inside_the_marks_of_bold_words(tmp_path: Path) -> None:
    path = tmp_path / "paper.md"
    path.write_text(
        "**Apologies: **\n\nAnn Bell\n\n**In attendance: **Carl Dee\n\n** Minutes:** Dot Ings\n\nTwo **a** and **b** stay.\n\n"
        "- Bo Lee\n**Absent**:\n\n**Guests**: Eve Holt\n**Clerk**: Tom Ash\n\nAbsent**:** Dr Bell**,** clerk\n"
    )
    assert [said for _, _, said in shown(read(path))] == [
        "Apologies:",
        "Ann Bell",
        "In attendance: Carl Dee",
        "Minutes: Dot Ings",
        "Two a and b stay.",
        "Bo Lee",
        "Absent:",
        "Guests: Eve Holt",
        "Clerk: Tom Ash",
        "Absent: Dr Bell, clerk",
    ]
