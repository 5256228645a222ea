"""`convenor build` and `convenor extract` on whatever may lie in a folder: one line each, and all else is kept."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import zipfile
from pathlib import Path

import docx
import pytest
from PIL import Image
from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

SENTENCE = "The board agreed that the lamps on the quay be mended by Ephraim Tidewater."
PAGE = f"<!DOCTYPE html><html><head>%s</head><body><h1>Lamps</h1><p>{SENTENCE}</p></body></html>"

# What is no readable paper → words of its line.
BAD = {
    "empty.txt": "is empty",
    "noise.txt": "binary",
    "locked.pdf": "password",
    "cut.pdf": "damaged",
    "scanned.pdf": "scan",
    "not.docx": "Word",
    "bomb.docx": "unpack",
    "folder.pdf": "is a folder",
    "pipe.txt": "named pipe",
    "dangling.txt": "link",
}
GOOD = ("good.txt", "script.html", "one-line.html", "utf-16.txt", "windows-1252.txt", "new line.txt")


def pdf(text: str = "", locked: bool = False) -> bytes:
    """A PDF of one page: with text, or with nothing but a picture."""
    out = io.BytesIO()
    encrypt = StandardEncryption("secret", ownerPassword="other") if locked else None
    canvas = Canvas(out, pagesize=A4, encrypt=encrypt)
    if text:
        canvas.drawString(60, 700, text)
    else:
        canvas.drawImage(ImageReader(Image.effect_noise((600, 800), 80)), 0, 0, *A4)
    canvas.save()
    return out.getvalue()


def bomb() -> bytes:
    """A Word document of a few kilobytes whose text unpacks to a gigabyte."""
    plain, out = io.BytesIO(), io.BytesIO()
    docx.Document().save(plain)
    with zipfile.ZipFile(plain) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as new:
        for name in old.namelist():
            if name != "word/document.xml":
                new.writestr(name, old.read(name))
        with new.open("word/document.xml", "w", force_zip64=True) as part:
            for _ in range(256):
                part.write(b" " * 4_000_000)
    return out.getvalue()


def fill(folder: Path) -> None:
    """Bad papers and good ones that look odd."""
    (folder / "empty.txt").touch()
    (folder / "noise.txt").write_bytes(bytes((n * n * 7 + n // 3) % 256 for n in range(50_000)))
    (folder / "locked.pdf").write_bytes(pdf(SENTENCE, locked=True))
    (folder / "cut.pdf").write_bytes(pdf(SENTENCE)[:300])
    (folder / "scanned.pdf").write_bytes(pdf())
    (folder / "not.docx").write_bytes(b"PK\x03\x04 not really")
    (folder / "bomb.docx").write_bytes(bomb())
    (folder / "folder.pdf").mkdir()
    os.mkfifo(folder / "pipe.txt")
    (folder / "dangling.txt").symlink_to(folder / "nowhere")
    (folder / "good.txt").write_text(f"Lamps\n\n{SENTENCE}\n")
    (folder / "script.html").write_text(PAGE % "<script>document.write('The board resolved nothing.')</script>")
    (folder / "one-line.html").write_text(PAGE % f"<meta name='x' content='{'y' * 10_000_000}'>")
    (folder / "utf-16.txt").write_bytes(f"Café\n\n{SENTENCE}".encode("utf-16"))
    (folder / "windows-1252.txt").write_bytes(f"“Lamps” – costs £5\n\n{SENTENCE}".encode("cp1252"))
    (folder / "new\nline.txt").write_text(f"A name of two lines\n\n{SENTENCE}")
    (folder / "later").mkdir()
    (folder / "later" / "good.txt").write_text(f"Lamps once more\n\n{SENTENCE}")


def run(convenor: Path, *words: object) -> subprocess.CompletedProcess[str]:
    """Run a command."""
    return subprocess.run([str(convenor), *map(str, words)], capture_output=True, text=True, check=False, timeout=120)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of bad papers and good ones."""
    made = tmp_path_factory.mktemp("bad") / "papers"
    made.mkdir()
    fill(made)
    return made


@pytest.fixture(scope="module")
def built(convenor: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    """What a build of the folder came to; it is named twice, once through its own parent."""
    return run(convenor, "build", folder, folder / ".." / folder.name, "--data", folder.parent / "data")


def line(built: subprocess.CompletedProcess[str], name: str) -> str:
    """The line of a paper."""
    (found,) = [line for line in built.stdout.splitlines() if line.split(maxsplit=1)[1].startswith((f"{name}:", name))]
    return found


def test_the_rest_is_kept(built: subprocess.CompletedProcess[str], convenor: Path, folder: Path) -> None:
    assert (built.returncode, built.stderr) == (1, "")
    assert len(built.stdout.splitlines()) == len(BAD) + len(GOOD) + 2, "one line a paper, and the sum of it"
    answer = run(convenor, "ask", "What was decided about the lamps?", "--data", folder.parent / "data")
    assert answer.returncode == 0 and "lamps on the quay be mended" in answer.stdout


@pytest.mark.parametrize("name", BAD)
def test_a_bad_paper_costs_one_line(built: subprocess.CompletedProcess[str], name: str) -> None:
    assert line(built, name).startswith(f"failed      {name}: ") and BAD[name] in line(built, name)


@pytest.mark.parametrize("name", BAD)
def test_a_bad_paper_alone(convenor: Path, folder: Path, name: str) -> None:
    done = run(convenor, "extract", folder / name)
    assert (done.returncode, done.stdout) == (1, "")
    assert len(done.stderr.splitlines()) == 1 and BAD[name] in done.stderr


@pytest.mark.parametrize("name", GOOD)
def test_what_looks_odd_is_read(built: subprocess.CompletedProcess[str], name: str) -> None:
    assert any(line.startswith("read ") and name in line for line in built.stdout.splitlines())


def test_two_papers_with_one_name(built: subprocess.CompletedProcess[str]) -> None:
    read = [line for line in built.stdout.splitlines() if line.startswith("read ") and "good.txt" in line]
    assert len(read) == 2 and len(set(read)) == 2, "each is shown so that one tells it from the other"


def test_script_is_no_text(convenor: Path, folder: Path, built: subprocess.CompletedProcess[str]) -> None:
    assert built.returncode == 1
    text = run(convenor, "extract", folder / "script.html", "--text").stdout
    assert SENTENCE in text and "resolved nothing" not in text


@pytest.mark.parametrize("name", ["utf-16.txt", "windows-1252.txt"])
def test_letters_are_right_in_other_encodings(convenor: Path, folder: Path, name: str) -> None:
    text = run(convenor, "extract", folder / name, "--text").stdout
    assert ("Café" if name == "utf-16.txt" else "“Lamps” – costs £5") in text and SENTENCE in text


@pytest.mark.parametrize(
    "words", [("ask", "Who chairs?"), ("search", "lamps"), ("status",), ("export", "gexf", "x.gexf")]
)
def test_a_data_folder_of_another_version(
    convenor: Path, built: subprocess.CompletedProcess[str], folder: Path, tmp_path: Path, words: tuple[str, ...]
) -> None:
    assert built.returncode == 1
    data = shutil.copytree(folder.parent / "data", tmp_path / "data")
    manifest = next(data.glob("generations/*/manifest.json"))
    manifest.write_text(json.dumps({**json.loads(manifest.read_text()), "format": 99}))
    done = run(convenor, *words, "--data", data)
    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.splitlines()) == 1 and "another version of Convenor" in done.stderr


def test_a_folder_with_no_paper(convenor: Path, tmp_path: Path) -> None:
    (tmp_path / "papers").mkdir()
    done = run(convenor, "build", tmp_path / "papers", "--data", tmp_path / "data")
    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.splitlines()) == 1 and "no paper" in done.stderr
