"""The fields that the source of a page opens with."""

from __future__ import annotations

import time

import pytest

from convenor.ingest.readers.front_matter import source


@pytest.mark.parametrize(
    "said", ['"Wrenbury Forum"', "'Wrenbury Forum'", "“Wrenbury Forum”", "Wrenbury Forum", '"Wrenbury Forum"  \t']
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_quotes_around_a_title_are_no_part_of_it(said, end):
    found = source(end.join(["---", f"title: {said}", "layout: page", "---", "The forum met."]))
    assert found and found.title == "Wrenbury Forum" and found.fields["layout"] == "page"


def test_a_long_field_is_read_at_once():
    blanks = " " * 19_000
    start = time.process_time()
    found = source(f"---\ntitle: Wrenbury{blanks}Forum\n---\nThe forum met.")
    assert found and found.title == "Wrenbury Forum"
    assert time.process_time() - start < 0.2
