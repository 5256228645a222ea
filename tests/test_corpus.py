"""The sample papers: made by a script, honest about what they are, and nobody else's sentences."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
import zipfile
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from docx import Document

NOTICE = "Written for demonstration from public facts; not published by "
LONG_NAMES = r"(nhs )?lancashire and south cumbria( integrated care (partnership|board|system))?"


def papers(corpus: Path) -> list[dict[str, Any]]:
    """The papers that the manifest lists."""
    listed: list[dict[str, Any]] = tomllib.loads((corpus / "manifest.toml").read_text(encoding="utf-8"))["paper"]
    return listed


class Words(HTMLParser):
    """Collects the text of a web page."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_data(self, data: str) -> None:
        self.found.append(data)


def pages(path: Path) -> list[str]:
    """The text of each page of a paper; only a PDF has more than one."""
    if path.suffix == ".pdf":
        with pypdfium2.PdfDocument(path) as pdf:
            return [page.get_textpage().get_text_range() for page in pdf]
    if path.suffix == ".docx":
        word = Document(str(path))
        texts = [paragraph.text for paragraph in word.paragraphs]
        texts += [cell.text for table in word.tables for row in table.rows for cell in row.cells]
        texts += [paragraph.text for section in word.sections for paragraph in section.footer.paragraphs]
        return ["\n".join(texts)]
    if path.suffix == ".html":
        parser = Words()
        parser.feed(path.read_text(encoding="utf-8"))
        return ["".join(parser.found)]
    return [path.read_text(encoding="utf-8")]


def shingles(text: str, size: int = 8) -> set[str]:
    """Every run of so many words, in lower case, the long names of bodies counted as one word."""
    words = re.findall(r"[a-z0-9]+", re.sub(LONG_NAMES, " body ", " ".join(text.lower().split())))
    return {" ".join(words[i : i + size]) for i in range(len(words) - size + 1)}


def test_the_manifest_lists_every_paper_and_no_other(corpus: Path) -> None:
    listed = {paper["file"] for paper in papers(corpus)}
    assert listed == {path.name for path in corpus.iterdir() if path.name != "manifest.toml"}
    assert {Path(name).suffix for name in listed} == {".pdf", ".docx", ".html", ".txt"}


def test_every_paper_has_its_sources(corpus: Path) -> None:
    for paper in papers(corpus):
        assert paper["title"] and paper["kind"] and paper["body"]
        assert all(source["fact"] and source["source"] for source in paper["sources"]) and paper["sources"]


def test_every_page_says_what_it_is(corpus: Path) -> None:
    for paper in papers(corpus):
        for number, page in enumerate(pages(corpus / paper["file"]), start=1):
            assert NOTICE in " ".join(page.split()), f"{paper['file']}, page {number}"


def test_the_strategy_has_two_columns(corpus: Path) -> None:
    with pypdfium2.PdfDocument(corpus / "integrated-care-strategy-summary.pdf") as pdf:
        text = pdf[0].get_textpage()
        middle = pdf[0].get_width() / 2
        rects = [text.get_rect(i) for i in range(text.count_rects())]
    body = [rect for rect in rects if 80 < rect[1] < 780]
    assert any(rect[2] < middle for rect in body) and any(rect[0] > middle for rect in body)
    assert not [rect for rect in body if rect[0] < middle - 5 and rect[2] > middle + 5]


def test_making_the_papers_again_gives_the_same(corpus: Path, root: Path, tmp_path: Path) -> None:
    """Word files are compared by their members and PDFs by their text: how bytes are packed depends on the machine."""
    subprocess.run([sys.executable, str(root / "make" / "sample_papers.py"), str(tmp_path)], check=True, cwd=tmp_path)
    for paper in papers(corpus):
        kept, made = corpus / paper["file"], tmp_path / paper["file"]
        if kept.suffix == ".docx":
            with zipfile.ZipFile(kept) as old, zipfile.ZipFile(made) as new:
                assert old.namelist() == new.namelist()
                assert old.read("word/document.xml") == new.read("word/document.xml")
        elif kept.suffix == ".pdf":
            assert pages(kept) == pages(made)
        else:
            assert kept.read_bytes() == made.read_bytes()


@pytest.mark.parametrize("name", ["Northmere", "Vale"])
def test_invented_bodies_stay_apart_from_real_ones(corpus: Path, name: str) -> None:
    for paper in papers(corpus):
        invented = paper["sources"][0]["source"] == "invented"
        text = " ".join(" ".join(page.split()) for page in pages(corpus / paper["file"]))
        assert (name in text) == invented, paper["file"]
        assert ("invented" in text) == invented


def test_no_sentence_is_copied(corpus: Path, shared: Path) -> None:
    published: set[str] = set()
    for path in (shared / "seeds").glob("*.txt"):
        published |= shingles(path.read_text(encoding="utf-8"))
    for paper in papers(corpus):
        text = " ".join(pages(corpus / paper["file"]))
        assert not shingles(text) & published, paper["file"]
