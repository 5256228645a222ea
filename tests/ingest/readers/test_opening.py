"""What is no readable file: one sentence each, at once, and no reading without end."""

from __future__ import annotations

import os
import socket
from contextlib import contextmanager
from pathlib import Path

import pytest

from convenor.graph.errors import UnreadablePaper
from convenor.ingest.readers import SUFFIXES, opening, read


def refusal(path):
    """Why a path is not read, as one sentence that ends in a full stop and takes one line."""
    with pytest.raises(UnreadablePaper) as caught:
        read(path)
    sentence = str(caught.value)
    assert "\n" not in sentence and sentence.endswith(".") and len(sentence) < 200
    assert ":" in sentence, "it does not say what to do"
    return sentence


@contextmanager
def nobody():
    """Within it the test has no rights of its own, also when it was started by the system's administrator."""
    own = os.geteuid()
    if own == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(own)


def test_an_empty_file(write):
    assert "is empty" in refusal(write("minutes.pdf", b""))


def test_a_file_of_blanks_alone(write):
    assert "no text" in refusal(write("minutes.txt", b" \n\t\r\n" * 50))


@pytest.mark.parametrize("suffix", sorted(SUFFIXES))
def test_binary_noise(write, suffix):
    noise = bytes((n * n * 7 + n // 3) % 256 for n in range(50_000))
    assert "binary" in refusal(write(f"minutes{suffix}", noise)) or suffix == ".docx"


def test_a_folder_named_like_a_paper(tmp_path):
    (tmp_path / "x.pdf").mkdir()
    assert "is a folder" in refusal(tmp_path / "x.pdf")


@pytest.mark.timeout(5)
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "x.pdf")
    assert "named pipe" in refusal(tmp_path / "x.pdf")


def test_a_socket(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)  # a socket's path must be short
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("x.pdf")
        assert "socket" in refusal(Path("x.pdf"))


@pytest.mark.timeout(5)
def test_a_device_without_end():
    assert "device" in refusal(Path("/dev/zero"))


def test_a_link_that_leads_nowhere(tmp_path):
    (tmp_path / "x.pdf").symlink_to(tmp_path / "gone.pdf")
    assert "link" in refusal(tmp_path / "x.pdf")


def test_a_link_that_leads_to_itself(tmp_path):
    (tmp_path / "x.pdf").symlink_to("x.pdf")
    assert "link" in refusal(tmp_path / "x.pdf")


def test_no_such_file(tmp_path):
    assert "There is no file" in refusal(tmp_path / "x.pdf")


def test_a_file_that_may_not_be_read(write):
    path = write("x.txt", b"The board met.")
    path.chmod(0)
    with nobody():
        assert "permission" in refusal(path)


def test_a_file_that_is_too_large_is_not_read(tmp_path):
    with (tmp_path / "x.pdf").open("wb") as file:
        file.truncate(opening.LARGEST + 1)  # takes no room on the disk
    assert "larger than 100 MB" in refusal(tmp_path / "x.pdf")


def test_names_that_are_no_names(tmp_path):
    assert refusal(Path("a\0b.pdf"))
    assert "too long" in refusal(tmp_path / ("x" * 300 + ".pdf"))
    assert "There is no file" in refusal(tmp_path / "new\nline.pdf")


def test_a_name_in_no_encoding_can_still_be_written_down(tmp_path):
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/paper-\xff\xfe.txt"))
    path.write_bytes(b"The board met in May.")
    document = read(path)
    assert document.path.encode("utf-8") and document.id.startswith("paper-")


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old Office format"),
        ("locked.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password"),
        ("letter.rtf", rb"{\rtf1\ansi The board met.}", "RTF"),
        ("scan.pdf", b"\x89PNG\r\n\x1a\n" + bytes(300), "OCR"),
        ("letter.odt", b"PK\x03\x04" + bytes(26) + b"mimetypeapplication/vnd.oasis.opendocument.text", "OpenDocument"),
        ("sheet.xlsx", b"PK\x03\x04" + bytes(26) + b"xl/workbook.xml", "spreadsheet"),
        ("papers.zip", b"PK\x03\x04" + bytes(26) + b"minutes.txt", "archive"),
        ("text.pdf", b"The board met in May.", "named as a PDF"),
        ("text.docx", b"The board met in May.", "named as a Word document"),
    ],
)
def test_formats_that_have_no_reader(write, name, data, says):
    assert says in refusal(write(name, data))


def test_contents_go_before_the_suffix(write, said):
    page = b"<!DOCTYPE html><html><body><h1>Meeting</h1><p>The board met.</p></body></html>"
    for name in ("page.txt", "page.html", "page", "page.pdf.download"):
        assert said(read(write(name, page))).of("heading") == ["Meeting"]
    assert read(write("note", b"The board met in May.")).text == "The board met in May."
