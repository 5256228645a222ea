"""Three papers of an invented partnership, read by hand (`papers/*.toml`), and the graph that is made of them.

In the files evidence is the words themselves; every span is found with `text.index`, so that it stands where it says.
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import msgspec
import pytest

from convenor.graph import store as graph_store
from convenor.graph.model import Block, Document, Literal
from convenor.graph.reading import Reading
from convenor.graph.resolve import resolve
from convenor.graph.resolve_bodies import Identifiers
from convenor.graph.statements import statements
from convenor.graph.store import Store
from convenor.graph.vocabulary import KINDS, LABEL, TYPE, kind_of

sys.path.insert(0, str(Path(__file__).parent))

PAPERS = Path(__file__).parent / "papers"
THREE = ("minutes", "terms", "summary")
MakeReading = Callable[..., Reading]


def document(name: str, text: str, **more: Any) -> Document:
    """A document of one block a line and six lines a page."""
    blocks, start = [], 0
    for number, line in enumerate(text.splitlines()):
        blocks.append(Block("paragraph", start, start + len(line), page=1 + number // 6))
        start += len(line) + 1
    title = more.pop("title", text.splitlines()[0] if text else name)
    return Document(f"{name}-abc123", f"papers/{name}.txt", title, text, tuple(blocks), f"digest of {name}", **more)


def placed(rows: Any, paper: Document) -> Any:
    """Rows as they are written, with the words of their evidence replaced by where they stand."""
    if isinstance(rows, list):
        return [placed(row, paper) for row in rows]
    if not isinstance(rows, dict):
        return rows
    row = {name: placed(value, paper) for name, value in rows.items()}
    for name in {"evidence", "next_evidence"} & row.keys():
        starts = [(paper.text.index(words), len(words)) for words in rows[name]]
        row[name] = [[paper.id, start, start + length] for start, length in starts]
    return row


def written(name: str) -> Reading:
    """A reading as a file in `papers` has it."""
    content = tomllib.loads((PAPERS / f"{name}.toml").read_text("utf-8"))
    paper = document(name, content.pop("text"), **content.pop("document"))
    rows = placed(content, paper)
    return msgspec.convert({"document": msgspec.to_builtins(paper), **rows}, Reading)


class Said:
    """Statements, to be asked."""

    def __init__(self, readings: Sequence[Reading], identifiers: Identifiers | None = None) -> None:
        self.resolution = resolve(readings, identifiers=identifiers)
        self.all = list(statements(readings, self.resolution))

    def thing(self, kind: str, label: str) -> str:
        """The id of the one thing of a kind and name."""
        (found,) = {
            s.subject
            for s in self.all
            if s.object == Literal(label) and s.predicate == LABEL and kind_of(s.subject) == kind
        }
        return found

    def things(self, kind: str) -> set[str]:
        """The ids of all things of a kind."""
        return {s.subject for s in self.all if s.predicate == TYPE and s.object == KINDS[kind][0]}

    def values(self, subject: str, predicate: str) -> set[str]:
        """What a property of a thing leads to, values as their text."""
        found = (s.object for s in self.all if s.subject == subject and s.predicate == predicate)
        return {value.value if isinstance(value, Literal) else value for value in found}

    def literal(self, subject: str, predicate: str) -> Literal:
        """The one value of a property of a thing."""
        (found,) = {s.object for s in self.all if s.subject == subject and s.predicate == predicate}
        assert isinstance(found, Literal)
        return found


@pytest.fixture
def ask() -> type[Said]:
    """A maker of statements that can be asked, from readings."""
    return Said


@pytest.fixture
def said(readings: list[Reading]) -> Said:
    """What the three papers state."""
    return Said(readings)


@pytest.fixture
def readings() -> list[Reading]:
    """The three papers: minutes, terms of reference with a strategy, a summary."""
    return [written(name) for name in THREE]


@pytest.fixture
def reading() -> MakeReading:
    """A maker of small readings: each list given as names, or as dicts of fields, all stated by a line of their own."""

    def make(name: str, body: str | None = None, **lists: Sequence[str | dict[str, Any]]) -> Reading:
        rows = {
            kind: [{"name": row} if isinstance(row, str) else dict(row) for row in given]
            for kind, given in lists.items()
        }
        lines = [f"Paper {name}"]
        for kind, given in rows.items():
            for number, row in enumerate(given):
                lines.append(f"{kind} {number}: {' '.join(str(value) for value in row.values())}")
                for each in (row, *row.get("attendance", ()), *row.get("items", ())):
                    each["evidence"] = [lines[-1]]
        paper = document(name, "\n".join(lines), body=body)
        return msgspec.convert({"document": msgspec.to_builtins(paper), **placed(rows, paper)}, Reading)

    return make


@pytest.fixture
def graph(tmp_path: Path) -> Callable[[Sequence[Reading]], Store]:
    """A maker of graphs: readings, resolved and written to disk, opened for reading."""

    def make(given: Sequence[Reading]) -> Store:
        folder = tmp_path / f"store {len(list(tmp_path.iterdir()))}"
        graph_store.write(folder, statements(given, resolve(given)), [each.document for each in given])
        return Store.open(folder)

    return make


@pytest.fixture(scope="session")
def store_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The graph of the three papers, on disk; only ever read."""
    folder = tmp_path_factory.mktemp("graph") / "store"
    papers = [written(name) for name in THREE]
    graph_store.write(folder, statements(papers, resolve(papers)), [each.document for each in papers])
    return folder


@pytest.fixture
def store(store_folder: Path) -> Store:
    """The graph of the three papers, opened for reading."""
    return Store.open(store_folder)
