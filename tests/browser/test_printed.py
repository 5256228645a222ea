"""Web pages that a browser prints: what is read from the PDF is what is read from the page."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from playwright.sync_api import Browser

GOLDEN = Path(__file__).parents[1] / "golden"
sys.path.insert(0, str(GOLDEN))

from matching import score  # noqa: E402
from score_golden import figures, golden  # noqa: E402

from convenor.ingest.read import paper  # noqa: E402
from convenor.webapp.extract import as_json  # noqa: E402

STYLES = {
    "ruled": "body { font: 11pt sans-serif } table { border-collapse: collapse } td, th { border: 1px solid; padding: 3px }",
    "bare": "body { font: 12pt serif } td, th { padding: 3px 10px; vertical-align: top; text-align: left }",
    "filled": "body { font: 12pt serif } td, th { background: #eef; padding: 2px 4px; vertical-align: middle }",
    "spread": "body { font: 9.5pt sans-serif; line-height: 1.5; text-align: justify } "
    "table { border-collapse: collapse; width: 100% } tr { border-bottom: 1px solid } "
    "td, th { padding: 4px 8px; vertical-align: top; text-align: left }",
}
MARGIN = dict.fromkeys(("top", "bottom", "left", "right"), "20mm")
LOST = 0.04  # of F1 over all these papers, at most
TITLE_ALONE = {"commons-2.html"}  # pages that name the body that met in the window's title alone, which is not printed
LISTS = (
    "people",
    "organisations",
    "roles",
    "attendance",
    "meetings",
    "decisions",
    "actions",
    "owners",
    "aims",
    "parents",
)


def page(path: Path) -> str:
    """A golden web page or Markdown paper as HTML."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".html":
        return text
    body = re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.S)
    return "<meta charset=utf-8>" + MarkdownIt("commonmark").enable("table").render(body)


@pytest.mark.parametrize("style", STYLES)
def test_a_printed_page_says_what_the_page_says(browser: Browser, tmp_path: Path, style: str) -> None:
    as_pages, as_prints = [], []
    window = browser.new_page()
    for path, gold in golden(GOLDEN / "papers"):
        if path.suffix in (".html", ".md"):
            printed = tmp_path / f"{path.name}.pdf"
            window.set_content(page(path))
            window.add_style_tag(content=STYLES[style])
            window.pdf(path=str(printed), format="A4", display_header_footer=style == "spread", margin=MARGIN)
            left_out = {"meetings"} if path.name in TITLE_ALONE else set()
            as_pages += [each for each in score(gold, as_json(paper(path))) if each.name not in left_out]
            as_prints += [each for each in score(gold, as_json(paper(printed))) if each.name not in left_out]
    window.close()
    pages, prints = figures(as_pages), figures(as_prints)
    fallen = {name: (pages[name][2], prints[name][2]) for name in LISTS if prints[name][2] < pages[name][2] - LOST}
    assert not fallen
