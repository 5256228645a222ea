"""Web pages that are broken or made to hurt. What bounds them is processor time: the same on a loaded machine."""

from __future__ import annotations

import time

import pytest

from convenor.graph.errors import UnreadablePaper
from convenor.ingest.readers import html, read


def timed(path, most):
    start = time.process_time()
    document = read(path)
    assert time.process_time() - start < most
    return document


@pytest.mark.timeout(60)
def test_ten_megabytes_in_one_line(write):
    sentence = "The board met in the hall of the college and agreed the plan. "
    data = "<html><head><script>x</script></head><body><p>" + sentence * 170_000 + "</p><p>The end.</p></body></html>"
    assert len(data) > 10_000_000
    document = timed(write("page.html", data.encode()), 8)
    assert document.text.endswith("The end.") and len(document.text) > 10_000_000


@pytest.mark.timeout(60)
def test_five_megabytes_of_elements_in_one_line(write):
    data = "<html><body><ul>" + "<li>The board met.<br>It <b>agreed</b>.</li>" * 120_000 + "</ul></body></html>"
    document = timed(write("page.html", data.encode()), 30)
    assert len(document.blocks) == 240_000


@pytest.mark.timeout(60)
def test_a_script_of_ten_megabytes(write):
    data = b"<html><body><script>" + b"var x = '<p>no</p>';" * 520_000 + b"</script><p>The board met.</p></body></html>"
    assert timed(write("page.html", data), 5).text == "The board met."


@pytest.mark.timeout(60)
@pytest.mark.parametrize("piece", ["<div>", "<b>", "<table><tr><td>", "<ul><li>", "<p><span>", "<dl><dt>"])
def test_elements_nested_without_end_are_refused_or_read(write, piece):
    for depth in (300, 100_000):
        path = write("page.html", ("<html><body>" + piece * depth + "The board met.").encode())
        start = time.process_time()
        try:
            assert read(path).text == "The board met."
        except UnreadablePaper as error:
            assert "nests" in str(error)
            assert depth > 300
        assert time.process_time() - start < 10


def test_entities_are_not_expanded(write):
    head = '<!DOCTYPE html [<!ENTITY a "lol"><!ENTITY b SYSTEM "file:///etc/hostname">]>'
    document = read(
        write("page.html", f"{head}<html><body><p>The board met. &a; &b; &amp; &pound;5</p></body></html>".encode())
    )
    assert document.text.startswith("The board met. &a; &b; & £5")


def test_nothing_is_fetched(write):
    head = b"<head><base href='http://127.0.0.1:9/'><link rel=stylesheet href=x.css></head>"
    data = b"<html>" + head + b"<body><img src=x><p>The board met.</p>"
    assert read(write("page.html", data)).text == "The board met."


@pytest.mark.parametrize("body", ["", "<p></p>", "<script>x</script>", "<nav>Home</nav>", "<!-- x -->"])
def test_pages_that_say_nothing(write, body):
    with pytest.raises(UnreadablePaper, match=r"no (text|HTML)"):
        read(write("page.html", f"<html><body>{body}</body></html>".encode()))


@pytest.mark.parametrize(
    "table", ["colspan='1000000000' rowspan='99999999'", "colspan='-1' rowspan='0'", "colspan='x' rowspan=''"]
)
def test_cells_that_claim_to_span_everything(write, table):
    data = f"<table><tr><td {table}>Ada Brook<td>Chair<tr><td>Ben Crane<td>Clerk</table>"
    document = timed(write("page.html", data.encode()), 3)
    assert "Ada Brook" in document.text and "Clerk" in document.text


def test_broken_markup_is_read_as_browsers_read_it(write):
    document = read(
        write("page.html", b"<html><body><p>The board <b>met.<p>It agreed.</div></table><li>An item</html><p>Late text")
    )
    assert document.text == "The board met.\nIt agreed.\nAn item\nLate text"


def test_a_page_that_is_too_large(tmp_path):
    path = tmp_path / "page.html"
    path.write_bytes(b"<html>" + b" " * html.LARGEST)
    with pytest.raises(UnreadablePaper, match="larger than 50 MB"):
        read(path)


def test_noughts_and_control_characters(write):
    document = read(write("page.html", b"<nav>Home</nav>A\x01 panel&#8; met&#x1F;.<p>The\0 board\x07 met.</p>"))
    assert document.text == "A panel met.\nThe board met."
