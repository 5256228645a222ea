"""Word documents that are none, damaged, or made to hurt."""

from __future__ import annotations

import io
import time
import zipfile

import docx
import pytest

from convenor.graph.errors import UnreadablePaper
from convenor.ingest.readers import read


@pytest.fixture
def good():
    """The bytes of a Word document."""
    document = docx.Document()
    document.add_paragraph("The board met.")
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def with_parts(data, parts):
    """A Word document with some of its parts replaced or added."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as new,
    ):
        for name in old.namelist():
            if name not in parts:
                new.writestr(name, old.read(name))
        for name, part in parts.items():
            new.writestr(name, part)
    return out.getvalue()


def body(inner, head=""):
    namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return f'<?xml version="1.0"?>{head}<w:document xmlns:w="{namespace}"><w:body>{inner}</w:body></w:document>'


def refusal(path):
    with pytest.raises(UnreadablePaper) as caught:
        read(path)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_a_zip_that_is_no_word_document(write):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("minutes.txt", "The board met.")
    assert "no Word document" in refusal(write("x.docx", out.getvalue()))


def test_a_spreadsheet_with_the_wrong_name(write, good):
    types = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
    assert "no Word document" in refusal(write("x.docx", with_parts(good, {"[Content_Types].xml": types})))


@pytest.mark.parametrize("share", [0.1, 0.5, 0.95])
def test_a_cut_off_document(write, good, share):
    assert "damaged" in refusal(write("x.docx", good[: int(share * len(good))]))


def test_a_document_with_flipped_bytes(write, good):
    for place in range(40, len(good), 397):
        broken = good[:place] + bytes(byte ^ 0xFF for byte in good[place : place + 40]) + good[place + 40 :]
        try:
            read(write("x.docx", broken))
        except UnreadablePaper as error:
            assert "\n" not in str(error)


@pytest.mark.parametrize("inner", ["<w:p><w:r>", "<w:p/></w:p>", "\0", "<x:p/>"])
def test_a_document_whose_xml_is_broken(write, good, inner):
    assert "damaged" in refusal(write("x.docx", with_parts(good, {"word/document.xml": body(inner)})))


def test_odd_but_valid_xml_is_read(write, good):
    inner = (
        "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='x'/></w:tcPr></w:tc></w:tr><w:tr/></w:tbl><w:p><w:pPr><w:numPr>"
        "<w:ilvl w:val='-3'/><w:numId w:val='999'/></w:numPr><w:outlineLvl w:val='99'/>"
        "<w:pStyle w:val='no such'/></w:pPr>"
        "<w:r><w:t>The board met.</w:t></w:r></w:p><w:tbl><w:tblPr/></w:tbl>"
    )
    assert read(write("x.docx", with_parts(good, {"word/document.xml": body(inner)}))).text == "The board met."


@pytest.mark.timeout(20)
def test_a_zip_bomb_is_told_by_what_it_declares(write, good):
    start = time.monotonic()
    data = with_parts(good, {f"word/media/image{n}.bin": bytes(50_000_000) for n in range(5)})
    assert len(data) < 1_000_000
    made = time.monotonic()
    assert "unpacks to more" in refusal(write("x.docx", data))
    assert time.monotonic() - made < 1 + (made - start)


@pytest.mark.timeout(20)
def test_a_zip_bomb_that_lies_about_its_size(write, good):
    data = with_parts(good, {"word/media/image1.bin": bytes(40_000_000)})
    true, false = (40_000_000).to_bytes(4, "little"), (400).to_bytes(4, "little")
    assert data.count(true) == 2
    start = time.monotonic()
    assert "damaged" in refusal(write("x.docx", data.replace(true, false)))
    assert time.monotonic() - start < 2


def test_an_archive_of_too_many_parts(write, good):
    data = with_parts(good, {f"word/media/{n}.bin": b"" for n in range(5001)})
    assert "unpacks to more" in refusal(write("x.docx", data))


@pytest.mark.timeout(20)
def test_one_xml_part_that_is_too_large(write, good):
    text = body("<w:p/>" * 12_000_000).encode()
    assert "unpacks to more" in refusal(
        write("x.docx", with_parts(good, {"word/document.xml": text, "pad": zipfile_noise()}))
    )


def zipfile_noise():
    """A million bytes that hardly pack, so that the ratio of sizes is innocent."""
    return b"".join(((n * 2654435761) % 2**32).to_bytes(4, "little") for n in range(250_000))


@pytest.mark.parametrize(
    "head",
    [
        '<!DOCTYPE x [<!ENTITY a "'
        + "lol" * 20
        + '"><!ENTITY b "'
        + "&a;" * 20
        + '"><!ENTITY c "'
        + "&b;" * 20
        + '">]>',
        '<!DOCTYPE x [<!ENTITY c SYSTEM "file:///etc/hostname">]>',
    ],
    ids=["bomb", "outside"],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_are_refused(write, good, head, encoding):
    xml = body("<w:p><w:r><w:t>&c;</w:t></w:r></w:p>", head).encode(encoding)
    assert "defines entities" in refusal(write("x.docx", with_parts(good, {"word/document.xml": xml})))


def test_entities_behind_a_long_comment_are_refused(write, good):
    head = "<!--" + "x" * 3_000_000 + '--><!DOCTYPE x [<!ENTITY c SYSTEM "file:///etc/hostname">]>'
    xml = body("<w:p><w:r><w:t>&c;</w:t></w:r></w:p>", head) + "<!--" + zipfile_noise().hex() + "-->"
    assert "defines entities" in refusal(write("x.docx", with_parts(good, {"word/document.xml": xml})))


@pytest.mark.timeout(20)
def test_tables_within_tables_without_end(write, good):
    inner = "<w:tbl><w:tr><w:tc>" * 60 + "<w:p><w:r><w:t>deep</w:t></w:r></w:p>" + "</w:tc></w:tr></w:tbl>" * 60
    text = body(inner + "<w:p><w:r><w:t>The board met.</w:t></w:r></w:p>")
    assert read(write("x.docx", with_parts(good, {"word/document.xml": text}))).text.endswith("The board met.")
