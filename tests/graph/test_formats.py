"""Exports: every format read back by a program of its own, whole or not at all."""

from __future__ import annotations

import csv
import io
import json
import os
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

import networkx
import pytest
import rdflib

from convenor.graph.errors import DataError, UsageError
from convenor.graph.formats import FORMATS, export
from convenor.graph.model import Document
from convenor.graph.reading import Reading
from convenor.graph.store import Store

Make = Callable[..., Reading]
Graph = Callable[[Sequence[Reading]], Store]


@pytest.fixture
def documents(readings: list[Reading]) -> list[Document]:
    """The three papers' texts."""
    return [reading.document for reading in readings]


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_writes_a_file_and_says_how_much(
    store: Store, documents: list[Document], tmp_path: Path, name: str
) -> None:
    target = tmp_path / f"graph.{name}"
    counts = export(store, documents, name, target)
    assert target.stat().st_size > 1000
    assert counts["papers"] == 3
    assert counts.get("nodes", counts.get("quads", 0)) > 20
    first = target.read_bytes()
    assert export(store, documents, name, target) == counts
    assert target.read_bytes() == first


def test_an_unknown_format_is_told_which_there_are(store: Store, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="gexf, graphml, csv, turtle, trig, nquads, jsonld, cytoscape"):
        export(store, [], "xlsx", tmp_path / "x")


@pytest.mark.parametrize("name", FORMATS)
def test_a_folder_that_is_missing(store: Store, tmp_path: Path, name: str) -> None:
    with pytest.raises(DataError, match="does not exist"):
        export(store, [], name, tmp_path / "none" / "graph.out")
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize("name", FORMATS)
def test_a_disk_that_refuses_leaves_the_old_file(
    store: Store, tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "graph.out"
    target.write_text("old")

    def refuse(*_: object) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(Path, "replace", refuse)
    before = sorted(tmp_path.iterdir())
    with pytest.raises(DataError, match="no space left on device"):
        export(store, [], name, target)
    assert target.read_text() == "old"
    assert sorted(tmp_path.iterdir()) == before


def test_a_folder_or_device_is_no_file(store: Store, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(DataError, match="is a pipe or device"):
        export(store, [], "gexf", tmp_path / "pipe")
    with pytest.raises(DataError, match="is a folder"):
        export(store, [], "gexf", tmp_path)


def test_graphml(store: Store, tmp_path: Path) -> None:
    counts = export(store, [], "graphml", tmp_path / "g.graphml")
    found = networkx.read_graphml(tmp_path / "g.graphml")
    assert (found.number_of_nodes(), found.number_of_edges()) == (counts["nodes"], counts["edges"])
    (rosa,) = store.find("Rosa Thwaite")
    assert found.nodes[rosa.id]["aliases"] == "Cllr R. Thwaite | Councillor Rosa Thwaite"
    assert all(data["evidence"] for _, _, data in found.edges(data=True))


def rows(content: bytes) -> list[dict[str, str]]:
    """A table as dicts."""
    return list(csv.DictReader(io.StringIO(content.decode("utf-8"))))


def test_tables_in_a_zip_a_folder_or_beside_each_other(store: Store, documents: list[Document], tmp_path: Path) -> None:
    counts = export(store, documents, "csv", tmp_path / "t.zip")
    with zipfile.ZipFile(tmp_path / "t.zip") as archive:
        packed = {name: archive.read(name) for name in archive.namelist()}
    assert sorted(packed) == ["edges.csv", "nodes.csv", "papers.csv"]
    export(store, documents, "csv", tmp_path / "folder")
    assert {path.name: path.read_bytes() for path in (tmp_path / "folder").iterdir()} == packed
    export(store, documents, "csv", tmp_path / "t.csv")
    assert (tmp_path / "t.csv").read_bytes() == packed["edges.csv"]
    assert (tmp_path / "t-nodes.csv").read_bytes() == packed["nodes.csv"]
    nodes, edges, papers = (rows(packed[f"{name}.csv"]) for name in ("nodes", "edges", "papers"))
    assert (len(nodes), len(edges), len(papers)) == (counts["nodes"], counts["edges"], 3)
    assert {row["Source"] for row in edges} <= {row["Id"] for row in nodes}
    chair = next(row for row in edges if row["Label"] == "Chair" and row["First seen"] == "2024-02")
    assert (chair["From"], chair["To"], chair["Stated"]) == ("Rosa Thwaite", "Ambledale Health Partnership", "yes")
    assert chair["Evidence"] == "Rosa Thwaite is Chair of the Partnership since 2024-02."


@pytest.mark.parametrize("sign", ["=", "+", "-", "@"])
def test_no_cell_is_a_formula(reading: Make, graph: Graph, tmp_path: Path, sign: str) -> None:
    name = f"{sign}cmd|' /C calc'!A0"
    export(graph([reading("a", people=[name])]), [], "csv", tmp_path / "t.zip")
    with zipfile.ZipFile(tmp_path / "t.zip") as archive:
        (row,) = rows(archive.read("nodes.csv"))
    assert row["Label"] == "'" + name


@pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib.*")  # it warns of its own doing
def test_rdf_formats_hold_the_same_graph(store: Store, tmp_path: Path) -> None:
    for name in ("turtle", "trig", "nquads", "jsonld"):
        export(store, [], name, tmp_path / name)
    stated = rdflib.Graph().parse(tmp_path / "turtle", format="turtle")
    assert len(stated) == sum(1 for _ in store.match(graph=""))
    lines = (tmp_path / "nquads").read_text("utf-8").splitlines()
    assert len(lines) == len(store)
    assert lines == sorted(lines)
    for name, form in (("trig", "trig"), ("nquads", "nquads"), ("jsonld", "json-ld")):
        dataset = rdflib.Dataset()
        dataset.parse(tmp_path / name, format=form)
        assert sum(1 for _ in dataset.quads()) == len(store), name


def test_cytoscape(store: Store, tmp_path: Path) -> None:
    counts = export(store, [], "cytoscape", tmp_path / "g.cyjs")
    elements = json.loads((tmp_path / "g.cyjs").read_bytes())["elements"]
    ids = {node["data"]["id"] for node in elements["nodes"]}
    assert len(ids) == counts["nodes"]
    assert len({edge["data"]["id"] for edge in elements["edges"]}) == counts["edges"]
    assert all({edge["data"]["source"], edge["data"]["target"]} <= ids for edge in elements["edges"])
