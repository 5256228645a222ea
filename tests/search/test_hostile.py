"""Whatever is typed into the search box: an answer or an empty list, soon, and never an error."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from convenor.graph.model import Document
from convenor.search import embed
from convenor.search.highlight import highlight
from convenor.search.index import Index

TEXTS = {
    "long": "homes bus insulation " * 500,
    "long and all different": " ".join(f"word{number}" for number in range(2000)),
    "one endless word": "h" * 10_000,
    "a megabyte": "homes " * 170_000,
    "punctuation": "?!.,;:-_()[]{}<>/\\|@#~'\"`^&*+=%$£",
    "stop words": "who is the and of to it",
    "nothing": "",
    "spaces": " \t\n\r\u00a0\u2003 ",
    "regex": ".*(a+)+$ [homes] ^bus? \\d{9999} (?:",
    "query language": 'title:homes AND -bus OR "grant" ~9 NOT kind:* ^10 TO {a TO z}',
    "sparql": '" } DROP ALL ; SELECT ?s WHERE { <http://example.org/> ?p "',
    "path": "../../etc/passwd; rm -rf /",
    "NUL": "homes\0bus\0",
    "emoji": "🏠🚌 homes 👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿",
    "right to left": "‮بيوت دافئة‬ homes שלום",
    "half a character": "homes \ud800 \udfff",
    "piled accents": "h" + "\u0301" * 3000 + "omes",
    "Chinese": "会議は市役所で開かれた" * 200,
    "typos": " ".join(f"xinsulatiom{chr(97 + number % 26)}" for number in range(1000)),
    "Turkish": "İstanbul ISPARTA ß ﬁ",
}


@pytest.fixture
def index(make_index: Callable[..., Index], papers: list[Document]) -> Index:
    return make_index(papers)


@pytest.mark.parametrize("name", TEXTS)
def test_any_text_is_answered_soon(index: Index, name: str) -> None:
    text = TEXTS[name]
    started = time.process_time()
    hits = index.search(text, embed.question_vector(text))
    highlight("warm homes and the evening bus", text)
    assert time.process_time() - started < 5
    found = any(hit.lexical > 0 for hit in hits)
    assert found == any(word in text.lower() for word in ("homes", "bus ", "the"))


@pytest.mark.parametrize("name", ["punctuation", "nothing", "spaces"])
def test_no_words_find_nothing(index: Index, name: str) -> None:
    assert index.search(TEXTS[name], embed.question_vector(TEXTS[name])) == []


@pytest.mark.parametrize("name", TEXTS)
def test_any_text_may_stand_in_a_filter(index: Index, name: str) -> None:
    text = TEXTS[name]
    assert index.search("homes", places=[text], bodies=[text], kinds=[text]) == []


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.text(st.characters(), max_size=60))
def test_every_string_is_taken(index: Index, text: str) -> None:
    hits = index.search(text, embed.question_vector(text))
    assert all(0 <= hit.score <= 1 for hit in hits)
    for start, end in highlight(text, text):
        assert text[start:end].strip()
