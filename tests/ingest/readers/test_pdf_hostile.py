"""PDFs that are broken, locked, scanned or made to hurt."""

from __future__ import annotations

import io
import random
import time
import zlib

import pytest
from PIL import Image
from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import ImageReader

from convenor.graph.errors import UnreadablePaper
from convenor.ingest.readers import pdf as pdf_reader, read


def refusal(path):
    with pytest.raises(UnreadablePaper) as caught:
        read(path)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def raw_pdf(content: bytes, pages: int = 1) -> bytes:
    """A PDF of some pages that all draw one compressed content stream."""
    packed = zlib.compress(content, 9)
    kids = b" ".join(b"%d 0 R" % (5 + n) for n in range(pages))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[" + kids + b"]/Count %d>>" % pages,
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        b"<</Length %d/Filter/FlateDecode>>\nstream\n" % len(packed) + packed + b"\nendstream",
    ]
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents 4 0 R>>"
    objects += [page] * pages
    out = io.BytesIO(b"%PDF-1.4\n")
    out.seek(0, io.SEEK_END)
    places = []
    for number, body in enumerate(objects, 1):
        places.append(out.tell())
        out.write(b"%d 0 obj\n" % number + body + b"\nendobj\n")
    start = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    out.write(b"".join(b"%010d 00000 n \n" % place for place in places))
    out.write(b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, start))
    return out.getvalue()


def test_the_maker_of_these_files_makes_readable_ones(write):
    document = read(write("x.pdf", raw_pdf(b"BT /F1 12 Tf 60 700 Td (The board met.) Tj ET", 2)))
    assert [block.page for block in document.blocks] == [1, 2]


def test_a_locked_pdf(pdf):
    def draw(canvas):
        canvas.drawString(60, 700, "The board met.")

    assert "password" in refusal(pdf.drawn(draw, encrypt=StandardEncryption("secret", canPrint=0)))


def test_a_pdf_that_anyone_may_open_but_not_change(pdf):
    def draw(canvas):
        canvas.drawString(60, 700, "The board met.")

    path = pdf.drawn(draw, encrypt=StandardEncryption("", ownerPassword="secret", canModify=0))
    assert read(path).text == "The board met."


@pytest.mark.parametrize("share", [0.02, 0.3])
def test_a_cut_off_pdf(pdf, words, write, share):
    whole = pdf.flow(pdf.text(words("roofs")), pdf.text(words("pumps"))).read_bytes()
    assert "damaged" in refusal(write("cut.pdf", whole[: int(share * len(whole))]))


def test_a_pdf_of_noise_after_its_first_line(write):
    assert "damaged" in refusal(write("x.pdf", b"%PDF-1.7\n" + bytes((n * 31) % 251 for n in range(20_000))))


def test_a_scan_says_that_it_is_one(pdf):
    picture = io.BytesIO()
    Image.new("L", (200, 280), 200).save(picture, "PNG")

    def draw(canvas):
        canvas.drawImage(ImageReader(picture), 0, 0, *A4)

    def stamped(canvas):
        draw(canvas)
        canvas.drawString(500, 20, "p 1")

    for page in (draw, stamped):
        sentence = refusal(pdf.drawn(page, page))
        assert "scan" in sentence and "OCR" in sentence


def test_a_scan_with_a_text_layer_is_read(pdf, words):
    picture = io.BytesIO()
    Image.new("L", (200, 280), 200).save(picture, "PNG")

    def draw(canvas):
        canvas.drawImage(ImageReader(picture), 0, 0, *A4)
        layer = canvas.beginText(60, 700)
        layer.setTextRenderMode(3)  # drawn invisibly, as programs for OCR do
        layer.textLines(words("roofs").replace(", ", ",\n"))
        canvas.drawText(layer)

    assert "plan for roofs" in read(pdf.drawn(draw)).text


def test_empty_pages(pdf):
    assert "no text" in refusal(pdf.drawn(lambda canvas: canvas.line(9, 9, 99, 99)))


@pytest.mark.timeout(60)
def test_too_many_pages(write):
    data = raw_pdf(b"BT /F1 12 Tf 60 700 Td (The board met.) Tj ET", pdf_reader.MOST_PAGES + 1)
    assert "5,001 pages" in refusal(write("x.pdf", data))


@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    "content",
    [b"BT /F1 12 Tf " + b"(a) Tj " * 5_000_000 + b"ET", b"0 0 m 9 9 l S\n" * 4_000_000, bytes(200_000_000)],
    ids=["text", "lines", "zeros"],
)
def test_a_page_that_unpacks_without_end(write, content):
    data = raw_pdf(content)
    assert len(data) < 1_000_000
    start = time.monotonic()
    assert "unpacks to more" in refusal(write("x.pdf", data))
    assert time.monotonic() - start < 5


@pytest.mark.timeout(60)
def test_a_page_of_too_many_characters(write):
    line = b"1 0 0 1 60 %d Tm (" + b"abcdefghi " * 60 + b") Tj "
    content = b"BT /F1 1 Tf " + b"".join(line % (n % 800) for n in range(400)) + b"ET"
    assert "characters on a page" in refusal(write("x.pdf", raw_pdf(content)))


@pytest.mark.timeout(60)
def test_a_drawing_of_many_lines_is_no_table(write):
    lines = b"".join(
        b"%d 0 m %d 842 l S 0 %d m 595 %d l S " % (n % 595, n % 595, n % 842, n % 842) for n in range(4000)
    )
    start = time.monotonic()
    document = read(write("x.pdf", raw_pdf(lines + b"BT /F1 12 Tf 60 700 Td (The board met.) Tj ET")))
    assert document.text == "The board met."
    assert time.monotonic() - start < 10


@pytest.mark.timeout(60)
def test_a_page_of_scattered_letters_takes_bounded_time(write):
    spots = b"".join(b"1 0 0 1 %d %d Tm (a b) Tj " % ((n * 37) % 590, (n * 101) % 840) for n in range(12_000))
    start = time.monotonic()
    assert read(write("x.pdf", raw_pdf(b"BT /F1 6 Tf " + spots + b"ET"))).blocks
    assert time.monotonic() - start < 20


@pytest.mark.timeout(60)
def test_damaged_pdfs_are_read_or_refused(pdf, words, write):
    rows = [["Name", "Role"], ["Ada Brook", "Chair"], ["Ben Crane", "Clerk"]]
    whole = pdf.flow(
        pdf.text("Minutes", "Heading1"), pdf.text(words("roofs")), pdf.table(rows, [100, 100])
    ).read_bytes()
    chance = random.Random(5)
    read_at_all = 0
    for _ in range(150):
        damaged = bytearray(whole)
        for _ in range(chance.randint(1, 20)):
            place = chance.randrange(len(damaged))
            damaged[place : place + chance.randint(0, 3)] = chance.randbytes(chance.randint(0, 3))
        try:
            read_at_all += bool(read(write("x.pdf", bytes(damaged))).blocks)
        except UnreadablePaper as error:
            assert "\n" not in str(error)
    assert 0 < read_at_all < 150
