"""Old Word files and scans: read by LibreOffice and Tesseract where they are installed. The programs here are stand-ins."""

from __future__ import annotations

import io
import os
import stat
import sys
import time
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import docx
import pytest
from PIL import Image
from reportlab.lib.utils import ImageReader

from convenor.graph.errors import UnreadablePaper
from convenor.ingest.readers import old_word, read, scanned

OLD_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
Install = Callable[[str, str], Path]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Puts a program of some lines of Python on a PATH that holds nothing else; its log is beside it."""
    folder = tmp_path / "programs"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))

    def installer(name: str, lines: str) -> Path:
        program = folder / name
        log = f"import os, sys, pathlib, time\nopen({str(folder / 'log')!r}, 'a').write(repr(sys.argv[1:]) + chr(10))\n"
        program.write_text(f"#!{sys.executable}\n{log}{lines}\n")
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
        return folder / "log"

    return installer


@pytest.fixture
def word(tmp_path: Path) -> Path:
    """A Word document that the stand-in for LibreOffice hands out."""
    document = docx.Document()
    document.add_heading("Northmere Partnership Board", 1)
    document.add_paragraph("Jane Marlow gave the report.")
    document.save(str(tmp_path / "made.docx"))
    return tmp_path / "made.docx"


@pytest.fixture
def scan(pdf) -> Path:
    """A PDF of two pages that are pictures."""
    picture = io.BytesIO()
    Image.new("L", (600, 800), 200).save(picture, "PNG")

    def draw(canvas) -> None:
        canvas.drawImage(ImageReader(io.BytesIO(picture.getvalue())), 0, 0, 595, 842)

    return pdf.drawn(draw, draw)


def refusal(path: Path) -> str:
    with pytest.raises(UnreadablePaper) as caught:
        read(path)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def convert(word: Path) -> str:
    """A LibreOffice that makes the document wanted."""
    return (
        "out = pathlib.Path(sys.argv[sys.argv.index('--outdir') + 1]); out.mkdir(parents=True)\n"
        f"(out / 'paper.docx').write_bytes(pathlib.Path({str(word)!r}).read_bytes())"
    )


TELL = "pathlib.Path(sys.argv[2] + '.txt').write_text('Northmere Partnership Board\\n\\nJane Marlow gave the report.\\n\\f')"


def test_an_old_word_file_is_read_under_its_own_identity(write, install: Install, word: Path) -> None:
    install("soffice", convert(word))
    path = write("minutes.doc", OLD_WORD)
    document = read(path)
    assert document.text == "Northmere Partnership Board\nJane Marlow gave the report."
    assert document.digest == sha256(OLD_WORD).hexdigest()
    assert document.id == f"minutes-{document.digest[:8]}" and document.path == str(path)


def test_what_to_install_is_said_in_one_line(write, install: Install, scan: Path) -> None:  # noqa: ARG001
    assert "install LibreOffice" in refusal(write("minutes.doc", OLD_WORD))
    assert "install Tesseract" in refusal(scan)


@pytest.mark.parametrize("name", ["-env:x.doc", "--outdir=.doc", "$(touch x).doc", "a b;rm -rf .doc", "näme\u202e.doc"])
def test_names_never_reach_a_program(write, install: Install, word: Path, name: str) -> None:
    log = install("soffice", convert(word))
    read(write(name, OLD_WORD))
    assert name[:-4] not in log.read_text() and "paper.doc'" in log.read_text()


@pytest.mark.timeout(60)
def test_a_program_that_hangs_is_ended_with_all_that_it_started(
    write, install: Install, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(old_word, "SECONDS", 0.7)
    child = tmp_path / "child"
    install("soffice", f"if not os.fork(): open({str(child)!r}, 'w').write(str(os.getpid()))\ntime.sleep(60)")
    start = time.monotonic()
    assert "too long" in refusal(write("minutes.doc", OLD_WORD))
    assert time.monotonic() - start < 10
    with pytest.raises(ProcessLookupError):
        for _ in range(50):
            os.kill(int(child.read_text()), 0)
            time.sleep(0.1)


@pytest.mark.parametrize(
    "lines", ["sys.exit(3)", "", "pathlib.Path('made').mkdir(); pathlib.Path('made/paper.docx').write_text('no')"]
)
def test_a_program_that_makes_nothing_of_it(write, install: Install, lines: str) -> None:
    install("soffice", lines)
    assert "minutes.doc" in refusal(write("minutes.doc", OLD_WORD))


def test_a_scan_is_read_page_by_page(install: Install, scan: Path) -> None:
    log = install("tesseract", TELL)
    document = read(scan)
    assert document.text.count("Jane Marlow gave the report.") == 2
    assert {block.page for block in document.blocks} == {1, 2}
    assert len(log.read_text().splitlines()) == 2


def test_the_picture_of_a_page_is_whole(install: Install, scan: Path, tmp_path: Path) -> None:
    kept = tmp_path / "kept.pgm"
    install("tesseract", f"open({str(kept)!r}, 'wb').write(open(sys.argv[1], 'rb').read())\n{TELL}")
    read(scan)
    with Image.open(kept) as picture:
        assert picture.mode == "L" and picture.size[0] > 2000
        assert picture.getpixel((50, 50)) == 200


def test_a_scan_without_letters(install: Install, scan: Path) -> None:
    install("tesseract", "")
    assert "finds no text" in refusal(scan)


@pytest.mark.timeout(60)
def test_a_scan_that_takes_too_long(install: Install, scan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scanned, "SECONDS", 0.7)
    install("tesseract", "time.sleep(60)")
    assert "too many pages" in refusal(scan)


def test_nothing_is_left_behind(
    write, install: Install, word: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "temporary"
    place.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(place))
    install("soffice", convert(word))
    read(write("minutes.doc", OLD_WORD))
    assert list(place.iterdir()) == []
