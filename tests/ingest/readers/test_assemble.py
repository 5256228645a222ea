"""Offsets: what a block says is exactly what stands at its place in the text, whatever it was made of."""

from __future__ import annotations

import hashlib
import unicodedata
from pathlib import Path

import docx
import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from convenor.graph.errors import UnreadablePaper
from convenor.ingest.readers import read
from convenor.ingest.readers.assemble import CELL_GAP, Raw, assemble, clean, slug

TEXTS = st.text(st.characters() | st.sampled_from("  \t\n\r\u00a0\u00ad\u200b\ufeff\uf0b7\u0301ﬁ|•"), max_size=40)
RAWS = st.builds(
    Raw,
    kind=st.sampled_from(["paragraph", "heading", "item"]),
    text=TEXTS,
    page=st.none() | st.integers(1, 9),
    level=st.integers(0, 3),
    marker=st.sampled_from(["", "•", "5.2.", "(a)"]),
) | st.builds(
    Raw, kind=st.just("row"), cells=st.lists(TEXTS, min_size=1, max_size=4).map(tuple), table=st.integers(1, 3)
)  # fmt: skip
PAPER = Path("Northfold minutes.txt")


def check(document):
    """What holds for the blocks of every document."""
    text, position = document.text, 0
    for block in document.blocks:
        said = text[block.start : block.end]
        assert said and said == said.strip() and "\n" not in said
        assert block.start >= position, "blocks overlap or are out of order"
        assert not text[position : block.start].strip(), "text between blocks is in none of them"
        position = block.end
        edge = block.start
        for cell in block.cells:
            assert edge <= cell.start <= cell.end <= block.end
            assert text[cell.start : cell.end] == text[cell.start : cell.end].strip()
            edge = cell.end
    assert position == len(text)
    assert unicodedata.is_normalized("NFC", text)
    assert not any(unicodedata.category(c) in ("Cc", "Cf", "Co", "Cs") for c in text if c != "\n")
    assert "  " not in text and "\u00a0" not in text


@settings(max_examples=150, deadline=None)
@given(st.lists(RAWS, max_size=8))
def test_offsets_are_exact(raws):
    document = assemble(raws, path=PAPER, data=b"x")
    check(document)
    said = [clean(raw.text) for raw in raws if not raw.cells and clean(raw.text)]
    blocks = [document.text[b.start : b.end] for b in document.blocks if not b.cells]
    assert blocks == said
    rows = [tuple(map(clean, raw.cells)) for raw in raws if any(map(clean, raw.cells))]
    assert [tuple(document.text[c.start : c.end] for c in b.cells) for b in document.blocks if b.cells] == rows
    assert document == assemble(raws, path=PAPER, data=b"x")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.binary(max_size=300) | TEXTS.map(lambda text: text.encode("utf-8", "surrogatepass")),
    st.sampled_from([".txt", ".html", ".pdf", ".docx", ""]),
)
def test_whatever_the_bytes_they_are_read_or_refused(tmp_path, data, suffix):
    path = tmp_path / f"paper{suffix}"
    path.write_bytes(data)
    try:
        check(read(path))
    except UnreadablePaper as error:
        assert "\n" not in str(error)


PIECES = st.lists(
    st.sampled_from(
        [
            "<p>", "</p>", "<b>", "</b>", "<ul>", "<li>", "</ul>", "<ol start=3>", "<table>", "<tr>", "<td>", "<th>",
            "</table>", "<dl>", "<dt>", "<dd>", "</dl>", "<br>", "<h2>", "</h2>", "<section>", "<pre>", "</div>",
            "<td colspan=3 rowspan=2>",
            "The board met.", "Ada Brook", " ", "\n", "5.2. It agreed", "•", "&nbsp;", "12",
        ]
    ),
    max_size=40,
).map("".join)  # fmt: skip


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(PIECES)
def test_pages_of_any_markup_lose_no_words(tmp_path, markup):
    path = tmp_path / "page.html"
    path.write_text(f"<html><body>{markup}<p>The end.</p></body></html>")
    document = read(path)
    check(document)
    assert document.text.count("Ada") == markup.count("Ada")
    assert document.text.count("board") == markup.count("board")


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.lists(
            st.sampled_from(["", "Ada Brook", "Chair of the board", "The board met in the hall. It agreed."]),
            min_size=3,
            max_size=3,
        ),
        min_size=1,
        max_size=5,
    )
)
def test_offsets_are_exact_in_tables_of_every_format(tmp_path, pdf, rows):
    document = docx.Document()
    table = document.add_table(len(rows), 3)
    for row, texts in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    document.add_paragraph("The end.")
    document.save(tmp_path / "paper.docx")
    cells = [[pdf.text(text) for text in row] for row in rows]
    pages = pdf.flow(pdf.table(cells, [100, 120, 200]), pdf.text("The end."))
    for path in (tmp_path / "paper.docx", pages):
        found = read(path)
        check(found)
        for word in ("Brook", "Chair", "hall", "agreed"):
            assert found.text.count(word) == sum(text.count(word) for row in rows for text in row)


def test_a_row_s_cells_are_joined_and_empty_ones_keep_their_place():
    document = assemble([Raw("row", cells=("", "Ada", " ", "Chair", ""))], path=PAPER, data=b"x")
    assert document.text == f"Ada{CELL_GAP}Chair"
    assert [document.text[c.start : c.end] for c in document.blocks[0].cells] == ["", "Ada", "", "Chair", ""]


def test_the_text_is_normalised():
    assert clean(" e\u0301\u00a0 \t x\u200b\u00ad\x07y\r\nz \uf0b7") == "é xy z"
    assert clean("o\ufb03ce, well\u2011being") == "office, well-being"
    assert clean("½ cup, H₂O, “quoted” – so") == "½ cup, H₂O, “quoted” – so"


def test_ids_are_readable_and_follow_the_content():
    document = assemble([Raw("paragraph", "x")], path=PAPER, data=b"The board met.")
    digest = hashlib.sha256(b"The board met.").hexdigest()
    assert document.digest == digest and document.id == f"northfold-minutes-{digest[:8]}"
    assert slug("Ærø – Çà et là!") == "r-ca-et-la"
    assert slug("…") == "paper"
    assert len(slug("long name " * 20)) <= 40 and not slug("long name " * 20).endswith("-")


@pytest.mark.parametrize(
    ("raws", "title", "expected"),
    [
        ([Raw("paragraph", "x"), Raw("heading", " Rules \n of procedure ")], None, "Rules of procedure"),
        ([Raw("heading", "Rules")], "Given", "Given"),
        ([Raw("paragraph", "x")], None, "Northfold minutes"),
        ([Raw("heading", "\u200b"), Raw("heading", "Real")], " ", "Real"),
        ([Raw("paragraph", "x")], "w " * 300, ("w " * 100).strip()),
    ],
)
def test_titles(raws, title, expected):
    assert assemble(raws, path=PAPER, data=b"", title=title).title == expected


def test_a_minute_numbered_by_year_above_a_numbered_item_is_a_heading(tmp_path):
    paper = tmp_path / "minutes.txt"
    paper.write_text("The clerk opened the meeting.\n\n46/10 Allotments\n\n3. Any other business\n\nThere was none.\n")
    headings = [(b.marker, b.kind) for b in read(paper).blocks if b.marker]
    assert headings == [("46/10", "heading"), ("3.", "heading")]


@pytest.mark.parametrize("piece", ["The board met in the hall. ", "word ", "letters", "q\u0301"])
def test_what_is_longer_than_a_paragraph_is_parted(piece):
    """Where a sentence ends or at least a word, and nothing of it is lost."""
    text = clean(piece * (20_000 // len(piece)))
    document = assemble(
        [Raw("item", text, marker="1.", bold=True), Raw("paragraph", "The end.")], path=PAPER, data=b"x"
    )
    check(document)
    said = [document.text[block.start : block.end] for block in document.blocks]
    assert 5 <= len(said) <= 9 and max(map(len, said)) <= 5_000
    assert (" " if " " in piece else "").join(said[:-1]) == text
    assert [block.marker for block in document.blocks] == ["1.", *[""] * (len(said) - 1)]
    assert not assemble([Raw("row", cells=(text, "Ada Brook"), table=1)], path=PAPER, data=b"x").blocks[0].cells
    assert piece[-2:] != ". " or all(part.endswith(".") for part in said)
