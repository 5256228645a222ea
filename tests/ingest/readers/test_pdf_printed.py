"""What printing does to papers: open tables at a page's end, drawn bullets, stamps, tables without lines in a row."""

from __future__ import annotations

import pytest
from reportlab.lib import colors

from convenor.ingest.readers import read
from convenor.ingest.readers.furniture import is_stamp


def test_two_tables_under_one_gap_are_two(pdf, said):
    """Their last columns stand one under the other, with a label between them; the others do not."""
    first = [["Name", "Title", "Initials"], ["Ada Brook-Fenwick", "Chair", "AB"], ["Ben Crane", "Chief Nurse", "BC"]]
    second = [
        ["Name", "Title", "From", "Initials"],
        ["Cleo Dunn", "Clerk", "Fenwick Council", "CD"],
        ["Dora Elm", "Planner", "Otterby Trust", "DE"],
    ]
    document = read(
        pdf.flow(
            pdf.text("<b>Present:</b>"), pdf.table(first, [170, 230, 50]),
            pdf.text("<b>In attendance:</b>"), pdf.table(second, [90, 100, 210, 50]),
        )
    )  # fmt: skip
    assert said(document).rows() == [tuple(row) for row in (*first, *second)]


def test_a_caption_is_no_part_of_the_header_below_it(pdf, said):
    def draw(canvas):
        canvas.drawString(205, 776, "Attendance in May")
        canvas.setFont("Helvetica-Bold", 11)
        for number, row in enumerate(
            (("Name", "Role", "Came"), ("Ada Brook", "Chair", "Yes"), ("Ben Crane", "Clerk", "No"))
        ):
            for x, text in zip((60, 200, 340), row, strict=True):
                canvas.drawString(x, 760 - 16 * number, text)
            canvas.setFont("Helvetica", 11)

    found = said(read(pdf.drawn(draw)))
    assert found.rows()[0] == ("Name", "Role", "Came")
    assert found.of()[0] == "Attendance in May"


def test_drawn_discs_are_bullets(pdf, said):
    def draw(canvas):
        for number, text in enumerate(("Offer classes in every ward", "Train forty volunteers")):
            canvas.circle(70, 700 - 14 * number + 3.5, 1.9, stroke=0, fill=1)
            canvas.drawString(80, 700 - 14 * number, text)
        canvas.circle(300, 600, 1.9, stroke=0, fill=1)  # of a drawing: no text begins beside it

    assert said(read(pdf.drawn(draw))).marked() == [
        ("•", "Offer classes in every ward", 1),
        ("•", "Train forty volunteers", 1),
    ]


@pytest.mark.parametrize(
    ("text", "stamp"),
    [
        ("11/29/26, 1:32 AM  Ageing well | Fenwick Council", True),
        ("29/11/2026, 13:32", True),
        ("https://fenwick.example/papers/ageing-well  1/3", True),
        ("Page 3 of 12", True),
        ("29/11/2026 Budget, to be agreed", False),
        ("https://fenwick.example holds all papers", False),
    ],
)
def test_a_browsers_stamps_are_furniture(text, stamp):
    assert is_stamp(text) is stamp


def _ruled(canvas, top, rows, foot=True, head=True):
    """Rows of three ruled cells, 24 points high, without the line at the foot or head where a page cut the table."""
    columns = (60, 110, 400, 480)
    for number, row in enumerate(rows):
        y = top - 24 * number
        if head or number:
            canvas.line(columns[0], y, columns[-1], y)
        for x, lines in zip(columns, row, strict=False):
            canvas.drawString(x + 4, y - 15, lines)
    bottom = top - 24 * len(rows)
    if foot:
        canvas.line(columns[0], bottom, columns[-1], bottom)
    for x in columns:
        canvas.line(x, top, x, bottom)


def test_a_row_that_a_pages_end_cuts_is_one(pdf, said):
    def first(canvas):
        _ruled(canvas, 112, [("31", "Review the backlog", "AB"), ("32", "Share the fill rates with", "BC")], foot=False)
        canvas.drawString(60, 30, "Page 1 of 2")

    def second(canvas):
        _ruled(canvas, 800, [("", "the members", ""), ("33", "Raise the risk", "CD")], head=False)

    assert said(read(pdf.drawn(first, second))).rows() == [
        ("31", "Review the backlog", "AB"),
        ("32", "Share the fill rates with the members", "BC"),
        ("33", "Raise the risk", "CD"),
    ]


def test_coloured_cells_frame_a_table(pdf, said):
    """Set in the middle of their cells, the words alone do not say which lines are one row."""
    rows = [
        ["Ada Brook", pdf.text("Portfolio Holder for Homes and Public Places and for the Old Harbour"), "AB"],
        ["Ben Crane", pdf.text("Head of Everything Else"), "BC"],
    ]
    filled = [("BACKGROUND", (x, y), (x, y), colors.lightgrey) for x in range(3) for y in range(2)]
    table = pdf.table(rows, [100, 140, 50], *filled, ("VALIGN", (0, 0), (-1, -1), "MIDDLE"))
    assert said(read(pdf.flow(table))).rows() == [
        ("Ada Brook", "Portfolio Holder for Homes and Public Places and for the Old Harbour", "AB"),
        ("Ben Crane", "Head of Everything Else", "BC"),
    ]


def test_a_coloured_box_is_no_table(pdf, said):
    def draw(canvas):
        canvas.setFillColor(colors.lightblue)
        canvas.rect(50, 640, 400, 60, stroke=0, fill=1)
        canvas.setFillColor(colors.black)
        canvas.drawString(60, 680, "Our vision is a valley in which all are well.")

    assert said(read(pdf.drawn(draw))).rows() == []


def test_numbers_beside_a_column_of_paragraphs_start_its_rows(pdf, said):
    def draw(canvas):
        lines = [("No.", "Item"), ("1.", "Election"), ("", "Minutes:"), ("", "Ada Brook was elected."),
                 ("2.", "Apologies"), ("", "Minutes:"), ("", "Ben Crane was away.")]  # fmt: skip
        for number, (mark, text) in enumerate(lines):
            canvas.drawString(60, 760 - 16 * number, mark)
            canvas.drawString(110, 760 - 16 * number, text)

    assert said(read(pdf.drawn(draw))).rows() == [
        ("No.", "Item"),
        ("1.", "Election Minutes: Ada Brook was elected."),
        ("2.", "Apologies Minutes: Ben Crane was away."),
    ]


def test_a_list_goes_on_where_its_line_was_full(pdf, said):
    lines = ("Ada Brook (Fenwick Council)", "Ben Crane (Otterby Trust), substitute for Councillor Cleo", "Dunn",
             "Dora Elm (Otterby Trust)", "Eli Fry (Chair of the Fenwick and Otterby Valley Forum)")  # fmt: skip

    def draw(canvas):
        for number, text in enumerate(lines):
            canvas.drawString(60, 760 - 14 * number, text)

    assert said(read(pdf.drawn(draw))).of() == [
        lines[0],
        "Ben Crane (Otterby Trust), substitute for Councillor Cleo Dunn",
        *lines[3:],
    ]
