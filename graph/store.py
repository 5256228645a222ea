"""The graph on disk: written once in bulk, then only read. The home of the RDF database."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from convenor.graph.binding import bind, with_prefixes
from convenor.graph.errors import DataError, UsageError
from convenor.graph.facts import Reader
from convenor.graph.files import reason
from convenor.graph.model import Document, Literal, Statement, Value
from convenor.graph.quads import DEFAULT_GRAPH, Quad, Term, quads
from convenor.graph.vocabulary import PREFIXES, XSD

if TYPE_CHECKING:
    import pyoxigraph

Bindings = Mapping[str, str | Literal]
_ADDRESS = re.compile(r"(?:https?://|urn:)[^\x00-\x20<>\"{}|\\^`]+")
_PLAIN = XSD + "string"


def write(folder: Path, statements: Iterable[Statement], documents: Iterable[Document]) -> None:
    """Write statements, and where they stand, as a new store into a folder. Raises DataError when the disk refuses."""
    import pyoxigraph

    try:
        folder.mkdir(parents=True, exist_ok=True)
        store = pyoxigraph.Store(str(folder))
        store.bulk_extend(map(_to_quad, quads(statements, documents)))
        store.flush()
    except OSError as error:
        raise DataError(f"The graph cannot be written to {folder}: {reason(error)}.") from error


class Store(Reader):
    """The graph of one generation, for reading; any number of processes may read it at once."""

    def __init__(self, inner: pyoxigraph.Store) -> None:
        super().__init__()
        self.inner = inner

    @classmethod
    def open(cls, folder: Path) -> Store:
        """The store in a folder, opened for reading only. Raises DataError when there is none or it is damaged."""
        import pyoxigraph

        try:
            return cls(pyoxigraph.Store.read_only(str(folder)))
        except OSError as error:
            raise DataError(f"There is no graph in {folder}, or it is damaged; run `convenor build`.") from error

    def __len__(self) -> int:
        return len(self.inner)

    def match(
        self,
        subject: str | None = None,
        predicate: str | None = None,
        object: Term | None = None,
        graph: str | None = None,
    ) -> Iterator[Quad]:
        """The quads with these parts; None stands for any, a graph of "" for the default graph.

        Nothing matches a subject, predicate or object that is not an address at all.
        """
        import pyoxigraph

        try:
            parts = [None if part is None else pyoxigraph.NamedNode(part) for part in (subject, predicate)]
            value = None if object is None else _to_term(object)
            name = None if graph is None else _to_graph(graph)
        except ValueError:
            return iter(())
        return map(_from_quad, self.inner.quads_for_pattern(parts[0], parts[1], value, name))

    def bound(self, sparql: str, **bindings: str | Literal) -> str:
        """The query as it is run, to show and run again: values in their places, prefixes declared."""
        return with_prefixes(bind(sparql, {name: str(_to_bound(value)) for name, value in bindings.items()}))

    def query(self, sparql: str, **bindings: str | Literal) -> list[dict[str, Value]]:
        """The rows of a SELECT query; a column without a value is missing from its row.

        A binding that looks like an absolute address is bound as an IRI, any other as text; give a `Literal` for a
        date or number, or for people's text, which might look like an address. Raises UsageError for a query that is
        not right.
        """
        return [
            {name: _to_value(term) for name, term in row.items() if term is not None}
            for row in self._solutions(sparql, bindings)
        ]

    def rows(self, sparql: str, **bindings: str | Literal) -> list[dict[str, str | None]]:
        """As `query`, with plain strings: every column in every row, None where it has no value."""
        return [
            {name: None if term is None else str(term.value) for name, term in row.items()}
            for row in self._solutions(sparql, bindings)
        ]

    def _solutions(self, sparql: str, bindings: Bindings) -> list[dict[str, Any]]:
        import pyoxigraph

        try:
            found = self.inner.query(self.bound(sparql, **bindings))
        except SyntaxError as error:
            raise UsageError(f"The query is not right: {error}.") from error
        if not isinstance(found, pyoxigraph.QuerySolutions):
            raise UsageError("Only SELECT queries give rows.")
        names = [variable.value for variable in found.variables]
        return [dict(zip(names, row, strict=True)) for row in found]

    def dump(self, target: Path, form: str) -> int:
        """Write the graph to a file: "turtle" (what is asserted), "trig", "nquads" (sorted) or "jsonld" (all graphs).

        Returns the number of quads. Raises OSError when the disk refuses.
        """
        import pyoxigraph

        forms = pyoxigraph.RdfFormat
        known = {"turtle": forms.TURTLE, "trig": forms.TRIG, "nquads": forms.N_QUADS, "jsonld": forms.JSON_LD}
        graph = pyoxigraph.DefaultGraph() if form == "turtle" else None
        prefixes = PREFIXES if form in ("turtle", "trig") else None
        content = self.inner.dump(format=known[form], from_graph=graph, prefixes=prefixes) or b""
        target.write_bytes(_in_order(content, form))
        return sum(1 for _ in self.match(graph=None if graph is None else DEFAULT_GRAPH))


def _in_order(content: bytes, form: str) -> bytes:
    """One text for one graph: all lines of N-Quads sorted; elsewhere the prefixes, which come in any order."""
    lines = content.splitlines(keepends=True)
    if form == "nquads":
        return b"".join(sorted(lines))
    count = next((at for at, line in enumerate(lines) if not line.startswith(b"@prefix")), len(lines))
    return b"".join([*sorted(lines[:count]), *lines[count:]])


def _to_term(value: Term) -> pyoxigraph.NamedNode | pyoxigraph.Literal:
    import pyoxigraph

    if isinstance(value, str):
        return pyoxigraph.NamedNode(value)
    text = value.value.encode("utf-8", "replace").decode()  # half of a surrogate pair is not text
    return pyoxigraph.Literal(text, datatype=pyoxigraph.NamedNode(value.datatype) if value.datatype else None)


def _to_bound(value: str | Literal) -> pyoxigraph.NamedNode | pyoxigraph.Literal:
    plain = isinstance(value, str) and not _ADDRESS.fullmatch(value)
    return _to_term(Literal(str(value)) if plain else value)


def _to_graph(graph: str) -> pyoxigraph.NamedNode | pyoxigraph.DefaultGraph:
    import pyoxigraph

    return pyoxigraph.DefaultGraph() if graph == DEFAULT_GRAPH else pyoxigraph.NamedNode(graph)


def _to_quad(quad: Quad) -> pyoxigraph.Quad:
    import pyoxigraph

    subject, predicate, value, graph = quad
    node = pyoxigraph.NamedNode
    return pyoxigraph.Quad(node(subject), node(predicate), _to_term(value), _to_graph(graph))


def _datatype(term: Any) -> str:
    return "" if term.datatype.value == _PLAIN else str(term.datatype.value)


def _from_quad(quad: pyoxigraph.Quad) -> Quad:
    term: Any = quad.object
    value: Term = Literal(term.value, _datatype(term)) if hasattr(term, "datatype") else term.value
    graph: Any = quad.graph_name
    name = getattr(graph, "value", DEFAULT_GRAPH) or DEFAULT_GRAPH
    return str(getattr(quad.subject, "value", "")), quad.predicate.value, value, name


def _to_value(term: Any) -> Value:
    if hasattr(term, "datatype"):
        return Value("literal", term.value, _datatype(term))
    return Value("iri", str(term.value))
