"""Pages to blocks: reading order, columns, tables with and without lines, and what stands around them."""

from __future__ import annotations

import time

import pytest
from reportlab.lib import colors
from reportlab.platypus import PageBreak, Spacer

from convenor.ingest.readers import read

GRID = ("GRID", (0, 0), (-1, -1), 0.5, colors.black)


def _position(document, text):
    assert text in document.text, f"{text!r} was not read"
    return document.text.index(text)


@pytest.mark.parametrize("count", [2, 3])
def test_columns_are_read_one_after_the_other(pdf, words, count):
    topics = [["roofs", "pumps"], ["bells", "lamps"], ["ferns", "geese"]][:count]
    flows = [[pdf.text(words(topic), "Justified") for topic in column] for column in topics]
    document = read(pdf.columns(count, flows, [pdf.text("A title as wide as the page", "Title")]))
    order = [_position(document, f"plan for {topic}") for column in topics for topic in column]
    assert order == sorted(order)
    for topic in [topic for column in topics for topic in column]:
        assert words(topic) in document.text, "a paragraph was torn apart"
    assert document.text.startswith("A title as wide as the page")


def test_a_longer_column_is_read_to_its_end_before_the_next(pdf, words):
    left = [pdf.text("Left heading", "Heading2"), *(pdf.text(words(topic)) for topic in ("roofs", "pumps", "bells"))]
    left += [Spacer(1, 14), pdf.text("Later heading", "Heading2"), pdf.text(words("ferns"))]
    document = read(pdf.columns(2, [left, [pdf.text(words("lamps")), pdf.text(words("geese"))]]))
    assert _position(document, "plan for ferns") < _position(document, "plan for lamps")


def test_a_heading_across_the_columns_stays_in_its_place(pdf):
    def column(canvas, x, y, text):
        for line in text:
            canvas.drawString(x, y, line)
            y -= 14

    def draw(canvas):
        left = [
            "The first column has lines",
            "that go on over its width",
            "and end here at the left.",
            "So it is said above.",
        ]
        right = [
            "The second one starts here",
            "and says something else in",
            "as many lines as the first",
            "so that both are even.",
        ]
        column(canvas, 60, 760, left)
        column(canvas, 320, 760, right)
        canvas.setFont("Helvetica-Bold", 15)
        canvas.drawString(60, 680, "A heading that runs over both of the columns of the page")
        canvas.setFont("Helvetica", 11)
        column(canvas, 60, 650, [line.replace("The first", "The lower") for line in left])
        column(canvas, 320, 650, [line.replace("The second", "The last") for line in right])

    document = read(pdf.drawn(draw))
    order = ["The first column", "The second one", "A heading that runs", "The lower column", "The last one"]
    assert [_position(document, text) for text in order] == sorted(_position(document, text) for text in order)


def test_a_roster_without_lines_is_rows(pdf, said):
    rows = [
        ["Name", "Role", "Organisation"],
        ["Ada Brook", "Chair", "Fenwick Council"],
        ["Ben Crane", pdf.text("Portfolio Holder for Homes and Public Places"), "Otterby NHS Trust"],
        ["Cleo Dunn", "Clerk", "Fenwick Council"],
    ]
    found = said(read(pdf.flow(pdf.text("Present", "Heading2"), pdf.table(rows, [120, 140, 140]))))
    assert found.rows() == [
        ("Name", "Role", "Organisation"),
        ("Ada Brook", "Chair", "Fenwick Council"),
        ("Ben Crane", "Portfolio Holder for Homes and Public Places", "Otterby NHS Trust"),
        ("Cleo Dunn", "Clerk", "Fenwick Council"),
    ]
    assert found.of("heading") == ["Present"]


def test_group_labels_beside_a_roster_stay_with_its_first_row(pdf, said):
    rows = [
        ("Present:", "Ada Brook", "Fenwick Council"),
        ("", "Ben Crane", "Otterby NHS Trust"),
        ("In attendance:", "Cleo Dunn", "Fenwick Council"),
        ("Apologies:", "Dora Elm", "Otterby NHS Trust"),
    ]

    def draw(canvas):
        for number, row in enumerate(rows):
            for x, text in zip((60, 180, 340), row, strict=True):
                canvas.drawString(x, 760 - 14 * number, text)

    assert said(read(pdf.drawn(draw))).rows() == rows


def test_lists_side_by_side_keep_their_own_lines(pdf, said):
    lines = [
        ("Vale Council", "Hill Council"),
        ("Cllr Ada Brook-Fenwick", "Cllr Cleo Dunn"),
        ("(Chairman)", "Cllr Dora Elm"),
        ("Cllr Ben Crane", ""),
    ]

    def draw(canvas):
        for number, row in enumerate(lines):
            for x, text in zip((60, 240), row, strict=True):
                canvas.drawString(x, 760 - 14 * number, text)

    assert said(read(pdf.drawn(draw))).rows()[1:] == [
        ("Cllr Ada Brook-Fenwick (Chairman)", "Cllr Cleo Dunn"),
        ("", "Cllr Dora Elm"),
        ("Cllr Ben Crane", ""),
    ]


def test_group_labels_over_rosters_stand_between_their_rows(pdf, said):
    def rows(*names):
        return pdf.table([[name, "Member", "Fenwick Council"] for name in names], [120, 140, 140])

    document = read(
        pdf.flow(
            pdf.text("Present:", "Heading3"), rows("Ada Brook", "Ben Crane"),
            pdf.text("Apologies:", "Heading3"), rows("Cleo Dunn", "Dora Elm"),
        )
    )  # fmt: skip
    order = [
        _position(document, text)
        for text in ("Present:", "Ada Brook", "Ben Crane", "Apologies:", "Cleo Dunn", "Dora Elm")
    ]
    assert order == sorted(order)
    assert len(said(document).rows()) == 4


def test_ruled_tables_keep_their_cells_and_go_on_over_pages(pdf, said, words):
    rows = [["Ref", "Action", "Owner"]]
    rows += [
        [str(n), pdf.text(f"Write report {n} and send it to every parish in the valley"), "Ada Brook"]
        for n in range(1, 60)
    ]
    bold = ("FONTNAME", (0, 0), (-1, 0), "Helvetica-Bold")
    document = read(pdf.flow(pdf.table(rows, [40, 200, 100], GRID, bold, repeatRows=1), pdf.text(words("roofs"))))
    found = said(document)
    assert found.rows()[0] == ("Ref", "Action", "Owner")
    assert found.rows()[1:] == [
        (str(n), f"Write report {n} and send it to every parish in the valley", "Ada Brook") for n in range(1, 60)
    ]
    assert {block.table for block in document.blocks if block.kind == "row"} == {1}
    assert [block.header for block in document.blocks if block.kind == "row"].count(True) == 1
    assert document.blocks[-1].page == 3 and found.of()[-1] == words("roofs")


def test_a_table_that_lays_out_minutes_becomes_headings_and_paragraphs(pdf, said, words):
    rows = [
        ["Item", "Discussion", "Action"],
        ["1", pdf.text("<b>Welcome</b>"), ""],
        [
            "",
            [pdf.text(words("roofs"), "Justified"), pdf.text(words("pumps"), "Justified")],
            pdf.text("AB to write to the parishes"),
        ],
        ["2", pdf.text("<b>Any other business</b>"), ""],
        ["", pdf.text("There was none."), ""],
    ]
    bold = ("FONTNAME", (0, 0), (-1, 0), "Helvetica-Bold")
    document = read(pdf.flow(pdf.table(rows, [40, 280, 120], GRID, bold)))
    headings = [(b.marker, document.text[b.start : b.end]) for b in document.blocks if b.kind == "heading"]
    assert headings == [("1", "Welcome"), ("2", "Any other business")]
    found = said(document)
    assert found.of("paragraph") == [words("roofs"), words("pumps"), "There was none."]
    assert found.rows() == [("Item", "Discussion", "Action"), ("", "", "AB to write to the parishes")]


def test_bullets_and_numbers_are_no_column_of_their_own(pdf, said):
    lines = [("1.", "First of the numbered items"), ("2.", "Second of the numbered items"), ("3.", "Third of them"),
             ("•", "A point of a list"), ("•", "Another point of it")]  # fmt: skip

    def draw(canvas):
        for number, (mark, text) in enumerate(lines):
            canvas.drawString(60, 760 - 16 * number, mark)
            canvas.drawString(90, 760 - 16 * number, text)

    assert [(mark, text) for mark, text, _ in said(read(pdf.drawn(draw))).marked()] == lines


def test_notes_in_the_margin_follow_the_paragraph_beside_them(pdf, words):
    lines = words("roofs").replace(", and", ",\nand").split("\n")

    def draw(canvas):
        text = " ".join(lines).split()
        for number in range(0, len(text), 9):
            canvas.drawString(60, 760 - 14 * number // 9, " ".join(text[number : number + 9]))
        canvas.drawString(430, 746, "ACTION: Ada Brook")

    document = read(pdf.drawn(draw))
    assert words("roofs") in document.text
    assert document.text.endswith("ACTION: Ada Brook")


def test_raised_letters_stay_in_their_word(pdf):
    document = read(pdf.flow(pdf.text("The board met on the 4<super>th</super> of May in the hall.")))
    assert document.text == "The board met on the 4th of May in the hall."


def test_hyphens_at_line_ends_and_symbol_bullets(pdf):
    def draw(canvas):
        canvas.drawString(60, 760, "The members of the board spoke of a well-")
        canvas.drawString(60, 746, "being plan for all of the valley and beyond.")

    assert "a well-being plan" in read(pdf.drawn(draw)).text


def test_pages_read_sideways_and_watermarks(pdf, said):
    def sideways(canvas):
        canvas.translate(595, 0)
        canvas.rotate(90)
        for number, line in enumerate(("The landscape page is read", "line after line in its", "own direction.")):
            canvas.drawString(60, 540 - 14 * number, line)

    def marked(canvas):
        canvas.drawString(60, 700, "An upright page under a mark.")
        canvas.translate(300, 400)
        canvas.rotate(45)
        canvas.setFont("Helvetica", 80)
        canvas.drawCentredString(0, 0, "DRAFT")

    document = read(pdf.drawn(sideways, marked, marked))
    assert document.text.startswith("The landscape page is read line after line in its own direction.")
    assert said(document).of().count("DRAFT") == 1


def test_words_drawn_twice_to_look_bold_are_read_once(pdf):
    def draw(canvas):
        canvas.drawString(60, 700, "Only once")
        canvas.drawString(60.3, 700, "Only once")

    assert read(pdf.drawn(draw)).text == "Only once"


def test_pages_are_counted_from_one(pdf, words):
    document = read(pdf.flow(pdf.text(words("roofs")), PageBreak(), pdf.text(words("pumps"))))
    assert [block.page for block in document.blocks] == [1, 2]
    assert document.page_at(document.text.index("pumps")) == 2


def test_thirty_pages_take_about_a_second(pdf, words):
    path = pdf.flow(*(pdf.text(words(f"topic{n}"), "Justified") for n in range(230)))
    read(path)  # the libraries are loaded once
    start = time.process_time()
    document = read(path)
    pages = document.blocks[-1].page
    assert pages is not None and pages >= 25
    assert time.process_time() - start < pages / 10, "slower than ten pages a second, a third of the aim"
