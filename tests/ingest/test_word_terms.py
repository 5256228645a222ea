"""Terms of reference as Word files: numbered clauses, seats with their holders, cells that hold lists, boxes."""

from __future__ import annotations

from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as WordFile
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from convenor.graph.reading import Reading
from convenor.ingest.read import paper

LEVELS = (("decimal", "%1."), ("decimal", "%1.%2"), ("lowerLetter", "(%3)"))


def _numbered(word: WordFile) -> None:
    """Give the file a list of several levels: 1., 1.1, (a)."""
    levels = "".join(
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{style}"/><w:lvlText w:val="{words}"/></w:lvl>'
        for depth, (style, words) in enumerate(LEVELS)
    )
    root = word.part.numbering_part.element
    definition = f'<w:abstractNum {nsdecls("w")} w:abstractNumId="77">{levels}</w:abstractNum>'
    root.find(qn("w:num")).addprevious(parse_xml(definition))
    root.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="77"><w:abstractNumId w:val="77"/></w:num>'))


def _clause(word: WordFile, depth: int, words: str, *, bold: bool = False) -> None:
    paragraph = word.add_paragraph()
    paragraph.add_run(words).bold = bold or None
    mark = f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{depth}"/><w:numId w:val="77"/></w:numPr>'
    paragraph._p.get_or_add_pPr().append(parse_xml(mark))


def _table(word: WordFile, rows: list[list[str]]) -> None:
    grid = word.add_table(rows=len(rows), cols=len(rows[0]))
    for y, row in enumerate(rows):
        for x, words in enumerate(row):
            grid.cell(y, x).text = words


@pytest.fixture
def board(tmp_path: Path) -> Reading:
    """The terms of reference of an invented board."""
    word = Document()
    _numbered(word)
    word.add_paragraph("Marlow Vale Freight Board")
    word.add_paragraph("Terms of Reference")
    _clause(word, 0, "Membership", bold=True)
    _clause(word, 1, "The Board shall comprise:")
    for words in ("3 elected members of Marlow District Council;", "1 officer of the Environment Agency; and"):
        _clause(word, 2, words)
    _clause(word, 2, "two co-opted residents.")
    _clause(word, 0, "Notes", bold=True)
    _clause(word, 1, "Notes of each meeting are published within ten working days.")
    word.add_heading("Annex: members", level=1)
    rows = [
        ["Organisation", "Position", "Representative", "Substitute"],
        ["Marlow Hauliers' Association", "President", "Bettina Marlow", "Duncan Weir"],
        ["Fenn Rail Freight", "Route Manager", "Arun Fenn", "none named"],
        ["Vale Chamber of Commerce", "Policy Lead", "vacant", "vacant"],
    ]
    _table(word, rows)
    path = tmp_path / "terms.docx"
    word.save(str(path))
    return paper(path)


def test_it_is_one_paper_of_its_kind(board: Reading) -> None:
    assert [(part.kind, part.body) for part in board.parts] == [("terms", "Marlow Vale Freight Board")]


def test_seats_are_those_of_the_list_and_of_the_table(board: Reading) -> None:
    assert {(seat.position, seat.organisation) for seat in board.seats} == {
        ("elected member", "Marlow District Council"),
        ("officer", "Environment Agency"),
        ("co-opted resident", ""),
        ("President", "Marlow Hauliers' Association"),
        ("Route Manager", "Fenn Rail Freight"),
        ("Policy Lead", "Vale Chamber of Commerce"),
    }


def test_who_holds_a_seat_and_who_stands_in(board: Reading) -> None:
    assert {(role.person, role.title, role.organisation) for role in board.roles} == {
        ("Bettina Marlow", "President", "Marlow Hauliers' Association"),
        ("Duncan Weir", "", "Marlow Hauliers' Association"),
        ("Arun Fenn", "Route Manager", "Fenn Rail Freight"),
    }


def test_clauses_keep_their_numbers(board: Reading) -> None:
    assert ("2.1", "Notes of each meeting are published within ten working days.") in {
        (rule.clause, rule.text) for rule in board.rules
    }
