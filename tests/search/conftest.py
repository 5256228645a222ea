"""Invented papers and an index of them, shared by the tests of search."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from convenor.graph.model import Block, Cell, Document
from convenor.search import embed
from convenor.search.index import Index, Manifest, build
from convenor.search.passages import Passage, passages

Paper = Callable[..., Document]
Lines = Sequence[tuple[str, str] | tuple[str, str, dict[str, object]]]


def _paper(name: str, lines: Lines, **about: str) -> Document:
    """A document from ("kind", "words", {more}) lines; cells of a row are parted by " | "."""
    text, blocks = "", []
    for kind, words, *more in lines:
        start = len(text)
        cells = []
        if kind == "row":
            position = start
            for cell in words.split(" | "):
                cells.append(Cell(position, position + len(cell)))
                position += len(cell) + 3
        blocks.append(Block(kind, start, start + len(words), cells=tuple(cells), **(more[0] if more else {})))
        text += words + "\n"
    digest = hashlib.sha256(text.encode()).hexdigest()
    title = about.pop("title", name.replace("-", " ").capitalize())
    return Document(id=name, path=f"{name}.txt", title=title, text=text, blocks=tuple(blocks), digest=digest, **about)


@pytest.fixture(scope="session")
def paper() -> Paper:
    """Make a document: paper("name", [("paragraph", "words"), …], kind="minutes", date="2024-03")."""
    return _paper


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> None:
    """Vectors from hashes of words, at once and without any model."""
    monkeypatch.setenv("CONVENOR_EMBEDDER", "fake")


@pytest.fixture
def papers() -> list[Document]:
    """Two minutes and a strategy of a body that does not exist."""
    march = _paper(
        "larkfield-minutes-march",
        [
            ("heading", "Apologies", {"marker": "1.", "level": 1}),
            ("paragraph", "None were received."),
            ("heading", "Warm homes", {"marker": "2.", "level": 1}),
            ("paragraph", "Ada Quill reported that damp was found in forty cottages by the river."),
            ("heading", "Resolved", {"level": 2}),
            ("paragraph", "That a grant for insulation be offered to every tenant in Osric."),
            ("heading", "Date of next meeting", {"marker": "3.", "level": 1}),
            ("paragraph", "The next meeting is on 4 June at the old mill."),
        ],
        kind="minutes",
        date="2024-03-12",
        body="Larkfield Board",
    )
    june = _paper(
        "larkfield-minutes-june",
        [
            ("heading", "Apologies", {"marker": "1.", "level": 1}),
            ("paragraph", "None were received."),
            ("heading", "Buses", {"marker": "2.", "level": 1}),
            ("paragraph", "The evening bus to Osric will be kept for another year."),
        ],
        kind="minutes",
        date="2024-06",
        body="Larkfield Board",
    )
    strategy = _paper(
        "thornwick-strategy",
        [
            ("heading", "Aims", {"level": 1}),
            ("paragraph", "By the end of the plan we want:"),
            ("item", "homes that are warm and dry in every ward", {"marker": "•", "level": 1}),
            ("item", "no child living in temporary accommodation", {"marker": "•", "level": 1}),
        ],
        kind="strategy",
        body="Thornwick Partnership",
    )
    return [march, june, strategy]


@pytest.fixture
def make_index(tmp_path: Path, fake: None) -> Callable[..., Index]:  # noqa: ARG001
    """Build an index of papers with the fake embedder and open it."""

    def make(
        papers: Sequence[Document], edit: Callable[[Passage], Passage] = lambda passage: passage, **settings: int
    ) -> Index:
        found = [edit(passage) for document in papers for passage in passages(document)]
        texts = {document.id: document.text for document in papers}
        rows = embed.bulk_vectors([texts[passage.document][passage.start : passage.end] for passage in found])
        folder = tmp_path / f"index-{len(list(tmp_path.iterdir()))}"
        build(folder, papers, found, rows, Manifest(embed.embedder().stamp(), corpus="abc"), **settings)
        return Index.open(folder, corpus="abc")

    return make
