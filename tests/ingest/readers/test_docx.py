"""Word documents: what the styles, lists, tables and tracked changes of a paper come out as."""

from __future__ import annotations

import re
import zipfile

import docx
import pytest
from docx.enum.text import WD_BREAK
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from convenor.ingest.readers import read


@pytest.fixture
def save(tmp_path):
    """Saves a document and reads it."""

    def save(document):
        document.save(tmp_path / "paper.docx")
        return read(tmp_path / "paper.docx")

    return save


def run(text, inside="", around=""):
    """The XML of a run, `around` naming an element that wraps it."""
    body = f"<w:r>{inside}<w:t xml:space='preserve'>{text}</w:t></w:r>"
    names = 'w:id="1" w:author="x" w:date="2024-01-01T00:00:00Z"'
    return f"<w:{around} {names}>{body}</w:{around}>" if around else body


def paragraph(*runs, properties=""):
    return parse_xml(f"<w:p {nsdecls('w')}><w:pPr>{properties}</w:pPr>{''.join(runs)}</w:p>")


def add(document, element):
    document.element.body.insert(len(document.element.body) - 1, element)


def test_headings_lists_and_text_in_order(save, said):
    document = docx.Document()
    document.add_heading("Terms of reference", 0)
    document.add_heading("Purpose", 1)
    document.add_paragraph("The board watches over homes.")
    document.add_heading("Members", 2)
    for text in ("One from each parish", "One from the college"):
        document.add_paragraph(text, "List Bullet")
    document.add_paragraph("A deputy for each", "List Bullet 2")
    for text in ("First rule", "Second rule"):
        document.add_paragraph(text, "List Number")
    found = save(document)
    levels = [(b.level, found.text[b.start : b.end]) for b in found.blocks if b.kind == "heading"]
    assert levels == [(1, "Terms of reference"), (1, "Purpose"), (2, "Members")]
    assert said(found).marked() == [
        ("•", "One from each parish", 1),
        ("•", "One from the college", 1),
        ("•", "A deputy for each", 2),
        ("1.", "First rule", 1),
        ("2.", "Second rule", 1),
    ]
    assert found.title == "Terms of reference"
    assert all(block.page is None for block in found.blocks)


def test_numbers_that_word_prints_are_counted(save, said):
    document = docx.Document()
    levels = "".join(
        f'<w:lvl w:ilvl="{n}"><w:start w:val="{start}"/><w:numFmt w:val="{style}"/><w:lvlText w:val="{text}"/></w:lvl>'
        for n, start, style, text in (
            (0, 4, "decimal", "%1."),
            (1, 1, "decimal", "%1.%2."),
            (2, 1, "lowerRoman", "(%3)"),
        )
    )
    numbering = document.part.numbering_part.element
    numbering.insert(0, parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="77">{levels}</w:abstractNum>'))
    numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="77"><w:abstractNumId w:val="77"/></w:num>'))
    for depth, text in (
        (0, "Quorum"),
        (1, "Five members"),
        (1, "Deputies"),
        (2, "named"),
        (2, "agreed"),
        (0, "Votes"),
        (1, "One each"),
    ):
        place = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="77"/></w:numPr>'
        add(document, paragraph(run(text), properties=place))
    assert said(save(document)).marked() == [
        ("4.", "Quorum", 1), ("4.1.", "Five members", 2), ("4.2.", "Deputies", 2), ("(i)", "named", 3),
        ("(ii)", "agreed", 3), ("5.", "Votes", 1), ("5.1.", "One each", 2),
    ]  # fmt: skip


def test_typed_marks_are_no_part_of_the_text(save, said):
    document = docx.Document()
    for text in ("5.2. The board meets monthly.", "• A point", "(a) A letter"):
        document.add_paragraph(text)
    assert said(save(document)).marked() == [
        ("5.2.", "The board meets monthly.", 2),
        ("•", "A point", 1),
        ("(a)", "A letter", 1),
    ]


def test_items_by_letter_go_on_below_text(save, said):
    document = docx.Document()
    for text in ("A. Apologies", "None were sent.", "B. Newsletter", "It was agreed to print it."):
        document.add_paragraph(text)
    assert said(save(document)).marked() == [("A.", "Apologies", 1), ("B.", "Newsletter", 1)]


def test_tables_keep_cells_header_and_merged_cells_once(save, said):
    document = docx.Document()
    table = document.add_table(4, 3)
    rows = [
        ("Name", "Role", "Sector"),
        ("Ada Brook", "Chair", "Councils"),
        ("Ben Crane", "Clerk", ""),
        ("Parish seats", "", ""),
    ]
    for row, texts in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    table.cell(1, 2).merge(table.cell(2, 2))
    table.cell(3, 0).merge(table.cell(3, 2))
    found = save(document)
    assert [tuple(cell.strip() for cell in row) for row in said(found).rows()] == rows
    assert [block.header for block in found.blocks] == [True, False, False, False]


def test_tabs_part_a_label_a_name_and_what_is_said_of_it(save, said):
    document = docx.Document()
    lines = ("Present:\tAda Brook\tChair", "\tBen Crane\tVale Trust", "\tCara Dunn", "Apologies:\tDot Eve\tHill Trust")
    for text in (*lines, "The notes were agreed.", "Clerk:\tEd Fox\tVale Council", "Dates were set."):
        document.add_paragraph(text)
    found = said(save(document))
    assert [tuple(cell.strip() for cell in row) for row in found.rows()] == [
        ("Present:", "Ada Brook", "Chair"),
        ("", "Ben Crane", "Vale Trust"),
        ("", "Cara Dunn", ""),
        ("Apologies:", "Dot Eve", "Hill Trust"),
    ]
    assert "Clerk: Ed Fox | Vale Council" in found.document.text


def test_a_row_marked_as_header_is_one(save):
    document = docx.Document()
    table = document.add_table(3, 2)
    for row in table.rows:
        for cell in row.cells:
            cell.text = "Ada Brook"
    properties = parse_xml(f"<w:trPr {nsdecls('w')}><w:tblHeader/></w:trPr>")
    table.rows[0]._tr.insert(0, properties)
    assert [block.header for block in save(document).blocks] == [True, False, False]


def test_an_agenda_set_as_a_table_becomes_headings_and_paragraphs(save, said, words):
    document = docx.Document()
    table = document.add_table(2, 3)
    for row, (number, title) in zip(table.rows, (("1.", "Welcome"), ("2.", "Homes")), strict=True):
        row.cells[0].text = number
        row.cells[1].paragraphs[0].add_run(title).bold = True
        row.cells[1].add_paragraph(words("roofs"))
        row.cells[1].add_paragraph(words("pumps"))
    table.rows[1].cells[2].text = "AB"
    found = save(document)
    assert [(b.marker, found.text[b.start : b.end]) for b in found.blocks if b.kind == "heading"] == [
        ("1.", "Welcome"),
        ("2.", "Homes"),
    ]
    assert said(found).of("paragraph") == [words("roofs"), words("pumps")] * 2
    assert said(found).rows() == [("", "", "AB")]


def test_paragraphs_with_tabs_are_rows(save, said):
    document = docx.Document()
    document.add_paragraph("Chair:\tAda Brook")
    document.add_paragraph("Clerk:\t\tBen Crane")
    document.add_paragraph("One line with\ta tab")
    assert said(save(document)).rows()[:2] == [("Chair:", "Ada Brook"), ("Clerk:", "Ben Crane")]


def test_tracked_changes_are_taken_as_accepted(save):
    document = docx.Document()
    deleted = run("five", around="del").replace("w:t ", "w:delText ").replace("</w:t>", "</w:delText>")
    add(document, paragraph(run("The quorum is "), deleted, run("six", around="ins"), run(" members.")))
    add(document, paragraph(run("Moved away.", around="moveFrom"), run("Moved here.", around="moveTo")))
    assert save(document).text == "The quorum is six members.\nMoved here."


def test_hidden_text_and_special_characters(save):
    document = docx.Document()
    hidden = run("secret", "<w:rPr><w:vanish/></w:rPr>")
    add(
        document,
        paragraph(run("A well"), "<w:r><w:noBreakHyphen/></w:r>", run("being\u00a0plan, co\u00adop\u200bted."), hidden),
    )
    assert save(document).text == "A well-being plan, coopted."


def test_forced_line_breaks(save, said):
    document = docx.Document()
    document.add_paragraph("Ada Brook\nBen Crane\nCleo Dunn")
    document.add_paragraph("The board met in the\nhall of the college.")
    assert said(save(document)).of() == [
        "Ada Brook",
        "Ben Crane",
        "Cleo Dunn",
        "The board met in the hall of the college.",
    ]


def test_bold_lines_are_headings_and_bold_and_italic_are_told(save):
    document = docx.Document()
    document.add_paragraph().add_run("Any other business").bold = True
    document.add_paragraph("There was none.")
    document.add_paragraph().add_run("Ends at noon.").italic = True
    document.add_paragraph("Not ").add_run("throughout").bold = True
    found = save(document)
    assert [block.kind for block in found.blocks] == ["heading", "paragraph", "paragraph", "paragraph"]
    assert [block.bold for block in found.blocks] == [True, False, False, False]
    assert [block.italic for block in found.blocks] == [False, False, True, False]


def test_text_boxes_and_content_controls_are_read_headers_and_footers_not(save):
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Running head"
    document.sections[0].footer.paragraphs[0].text = "Page 1"
    box = (
        '<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f'<mc:Choice Requires="wps"><w:drawing><w:txbxContent><w:p>{run("In a box")}</w:p></w:txbxContent></w:drawing>'
        f"</mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p>{run('In a box')}</w:p></w:txbxContent></w:pict>"
        "</mc:Fallback></mc:AlternateContent></w:r>"
    )
    add(document, paragraph(run("Around it."), box))
    control = f"<w:sdt {nsdecls('w')}><w:sdtContent><w:p>{run('In a control')}</w:p></w:sdtContent></w:sdt>"
    add(document, parse_xml(control))
    found = save(document)
    assert found.text == "Around it.\nIn a box\nIn a control"
    assert found.site == "Running head"


def test_pages_are_known_where_word_left_marks(save):
    document = docx.Document()
    document.add_paragraph("On the first page.")
    second = paragraph("<w:r><w:lastRenderedPageBreak/><w:t>On the second page.</w:t></w:r>")
    add(document, second)
    add(
        document, paragraph(run("Still there."), "<w:r><w:lastRenderedPageBreak/><w:t> And here the third.</w:t></w:r>")
    )
    add(document, paragraph(run("On the third.")))
    assert [block.page for block in save(document).blocks] == [1, 2, 2, 3]


def test_a_table_of_contents_is_left_out(save):
    document = docx.Document()
    document.styles.add_style("toc 1", 1)
    document.add_paragraph("Purpose\t3", "toc 1")
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    document.add_paragraph("The board met.")
    assert save(document).text == "The board met."


def test_nested_tables_are_read(save):
    document = docx.Document()
    cell = document.add_table(1, 1).cell(0, 0)
    cell.text = "Around"
    inner = cell.add_table(2, 2)
    for number, each in enumerate(c for row in inner.rows for c in row.cells):
        each.text = f"cell {number}"
    text = save(document).text
    assert re.sub(r"\s+", " ", text) == "Around cell 0 | cell 1 cell 2 | cell 3"


def test_a_document_without_a_styles_or_numbering_part(tmp_path):
    document = docx.Document()
    document.add_paragraph("The board met.", "List Bullet")
    document.save(tmp_path / "whole.docx")
    with zipfile.ZipFile(tmp_path / "whole.docx") as whole, zipfile.ZipFile(tmp_path / "bare.docx", "w") as bare:
        for name in whole.namelist():
            data = whole.read(name)
            if name == "word/_rels/document.xml.rels":
                data = re.sub(rb"<Relationship [^>]*(?:numbering|styles)\.xml[^>]*>", b"", data)
            if not name.endswith(("numbering.xml", "styles.xml")):
                bare.writestr(name, data)
    assert read(tmp_path / "bare.docx").text == "The board met."


def test_what_is_struck_out_is_left_out(save):
    document = docx.Document()
    add(document, paragraph(run("The fees are "), run("doubled", "<w:rPr><w:strike/></w:rPr>"), run("held.")))
    assert save(document).text == "The fees are held."
