"""The graph in the formats that other programs read."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from convenor.graph.errors import UsageError
from convenor.graph.files import replacing, write_whole
from convenor.graph.flat import Flat, flat_edge, flat_node, plain
from convenor.graph.gephi import write_gexf
from convenor.graph.model import Document
from convenor.graph.network import network, write_graphml
from convenor.graph.store import Store

if TYPE_CHECKING:
    import networkx

Counts = dict[str, int]
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_OLDEST = (1980, 1, 1, 0, 0, 0)  # the one date in zip files, so that equal graphs give equal files


def export(store: Store, documents: Iterable[Document], format: str, target: Path) -> Counts:
    """Write the graph in a format to a file, whole or not at all, and say how much it holds.

    `gexf`, `graphml`, `csv` and `cytoscape` hold the network (things and links, with the sentence behind each link);
    `turtle` holds what is asserted, `trig`, `nquads` and `jsonld` all graphs. For `csv`, a target ending in .zip is a
    zip of tables; one with another ending is the table of links, with the other tables beside it; any other is a
    folder of tables. Raises UsageError for an unknown format, DataError when the target cannot be written.
    """
    if format not in FORMATS:
        raise UsageError(f"There is no format “{format}”; there are {', '.join(FORMATS)}.")
    papers = sorted(documents, key=lambda document: document.id)
    return {**FORMATS[format](store, papers, Path(target)), "papers": len(papers)}


def _counts(graph: networkx.MultiDiGraph[str]) -> Counts:
    return {"nodes": graph.number_of_nodes(), "edges": graph.number_of_edges()}


def _rows(graph: networkx.MultiDiGraph[str]) -> tuple[list[Flat], list[Flat]]:
    nodes = [flat_node(iri, data) for iri, data in graph.nodes(data=True)]
    edges = [flat_edge(str(key), start, end, data) for start, end, key, data in graph.edges(keys=True, data=True)]
    return nodes, edges


def _gexf(store: Store, _: Sequence[Document], target: Path) -> Counts:
    graph = network(store)
    with replacing(target) as draft:
        write_gexf(graph, draft)
    return _counts(graph)


def _graphml(store: Store, _: Sequence[Document], target: Path) -> Counts:
    graph = network(store)
    with replacing(target) as draft:
        write_graphml(graph, draft)
    return _counts(graph)


def _cytoscape(store: Store, _: Sequence[Document], target: Path) -> Counts:
    graph = network(store)
    write_whole(target, msgspec.json.encode(cytoscape(graph)))
    return _counts(graph)


def cytoscape(graph: networkx.MultiDiGraph[str]) -> dict[str, object]:
    """The network as Cytoscape and Cytoscape.js read it: `{"elements": {"nodes": [{"data": …}], "edges": […]}}`."""
    nodes, edges = _rows(graph)
    elements = {"nodes": [{"data": row} for row in nodes], "edges": [{"data": row} for row in edges]}
    return {"data": {"name": "Convenor"}, "elements": elements}


def _csv(store: Store, documents: Sequence[Document], target: Path) -> Counts:
    graph = network(store)
    tables = _tables(graph, documents)
    if target.suffix.lower() == ".zip":
        with replacing(target) as draft, zipfile.ZipFile(draft, "w") as archive:
            for name, content in tables.items():
                entry = zipfile.ZipInfo(f"{name}.csv", _OLDEST)
                archive.writestr(entry, content, zipfile.ZIP_DEFLATED)
    elif target.suffix and not target.is_dir():
        for name, content in tables.items():
            beside = target if name == "edges" else target.with_name(f"{target.stem}-{name}{target.suffix}")
            write_whole(beside, content)
    else:
        _folder(target, tables)
    return _counts(graph)


def _folder(target: Path, tables: dict[str, bytes]) -> None:
    if target.parent.is_dir() and not target.exists():
        target.mkdir()
    for name, content in tables.items():
        write_whole(target / f"{name}.csv", content)


# The columns of the tables: heading, and where the value is in a row. Gephi's import of tables knows the first ones.
_NODE_COLUMNS = {
    "Id": "id",
    "Label": "label",
    "Kind": "kind",
    "Aliases": "aliases",
    "Same as": "same_as",
    "Date": "date",
}
_EDGE_COLUMNS = {
    "Source": "source",
    "Target": "target",
    "Type": "type",
    "Id": "id",
    "From": "from",
    "Label": "label",
    "To": "to",
    "Kind": "kind",
    "Weight": "weight",
    "First seen": "start",
    "Last seen": "end",
    "Evidence": "evidence",
    "Paper": "paper",
    "Page": "page",
    "Stated": "stated",
    "Score": "score",
    "Reason": "reason",
}
_PAPER_COLUMNS = {"Id": "id", "Title": "title", "Kind": "kind", "Date": "date", "Body": "body", "File": "path"}


def _tables(graph: networkx.MultiDiGraph[str], documents: Sequence[Document]) -> dict[str, bytes]:
    """The tables by name."""
    nodes, edges = _rows(graph)
    names = {row["id"]: row["label"] for row in nodes}
    for row in edges:
        row |= {"type": "Directed", "from": names[row["source"]], "to": names[row["target"]]}
        row["stated"] = "yes" if row["stated"] else "no"
    papers = [{name: getattr(each, name) for name in _PAPER_COLUMNS.values()} for each in documents]
    return {
        "nodes": _table(_NODE_COLUMNS, nodes),
        "edges": _table(_EDGE_COLUMNS, edges),
        "papers": _table(_PAPER_COLUMNS, papers),
    }


def _table(columns: dict[str, str], rows: Iterable[Flat]) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([_cell(row[name]) for name in columns.values()] for row in rows)
    return text.getvalue().encode("utf-8", "replace")


def _cell(value: object) -> object:
    """A value that no spreadsheet takes for a formula."""
    if not isinstance(value, str):
        return value
    return "'" + plain(value) if plain(value).startswith(_FORMULA) else plain(value)


def _rdf(form: str, store: Store, _: Sequence[Document], target: Path) -> Counts:
    with replacing(target) as draft:
        return {"quads": store.dump(draft, form)}


FORMATS: dict[str, Callable[[Store, Sequence[Document], Path], Counts]] = {
    "gexf": _gexf,
    "graphml": _graphml,
    "csv": _csv,
    "turtle": partial(_rdf, "turtle"),
    "trig": partial(_rdf, "trig"),
    "nquads": partial(_rdf, "nquads"),
    "jsonld": partial(_rdf, "jsonld"),
    "cytoscape": _cytoscape,
}
