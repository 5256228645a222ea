"""The network as GEXF 1.3, as Gephi opens it: kinds, colours, time, parallel links, and the sentence behind each."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from math import sqrt
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO
from xml.sax.saxutils import XMLGenerator
from xml.sax.xmlreader import AttributesImpl

from convenor.graph.flat import Flat, flat_edge, flat_node
from convenor.graph.vocabulary import KINDS

if TYPE_CHECKING:
    import networkx

_NAMESPACES = {"xmlns": "http://gexf.net/1.3", "xmlns:viz": "http://gexf.net/1.3/viz"}
# Title of each attribute, its type in GEXF, and where it is in the flat row of a node or edge.
_NODE_ATTRIBUTES = [
    ("kind", "string", "kind"),
    ("kind name", "string", "kind_name"),
    ("aliases", "string", "aliases"),
    ("same as", "string", "same_as"),
    ("date", "string", "date"),
]
_EDGE_ATTRIBUTES = [
    ("kind", "string", "kind"),
    ("evidence", "string", "evidence"),
    ("paper", "string", "paper"),
    ("page", "integer", "page"),
    ("first seen", "string", "start"),
    ("last seen", "string", "end"),
    ("stated", "boolean", "stated"),
    ("score", "double", "score"),
    ("reason", "string", "reason"),
]
_SMALLEST, _GROWTH = 6.0, 3.0  # a node's size is the one, plus the other times the root of its number of links


def write_gexf(graph: networkx.MultiDiGraph[str], target: Path) -> None:
    """Write a network (as `convenor.graph.network.network` makes it, edges keyed by unique ids) as GEXF 1.3.

    A date that is only a month or a year becomes its first to its last day; as printed it stays an attribute. Links
    that were inferred have `stated` false, and are dashed and grey. Raises OSError when the disk refuses.
    """
    with target.open("wb") as stream:
        _Writer(stream).graph(graph)


def days(printed: str) -> tuple[str, str] | None:
    """The first and last day of a date as exact as it is given; None for what is no date."""
    match = re.fullmatch(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", printed)
    if match is None or match[1] == "0000" or not 1 <= int(match[2] or 1) <= 12:
        return None
    if match[3]:
        valid = 1 <= int(match[3]) <= calendar.monthrange(int(match[1]), int(match[2]))[1]
        return (printed, printed) if valid else None
    if match[2]:
        return f"{printed}-01", f"{printed}-{calendar.monthrange(int(match[1]), int(match[2]))[1]:02}"
    return f"{printed}-01-01", f"{printed}-12-31"


class _Writer:
    def __init__(self, stream: BinaryIO) -> None:
        self._xml = XMLGenerator(stream, "utf-8", short_empty_elements=True)

    @contextmanager
    def _inside(self, name: str, attributes: Mapping[str, str] | None = None) -> Iterator[None]:
        self._xml.startElement(name, AttributesImpl(dict(attributes or {})))
        yield
        self._xml.endElement(name)

    def _empty(self, name: str, attributes: Mapping[str, str]) -> None:
        with self._inside(name, attributes):
            pass

    def _text(self, name: str, text: str) -> None:
        with self._inside(name):
            self._xml.characters(text)

    def graph(self, graph: networkx.MultiDiGraph[str]) -> None:
        self._xml.startDocument()
        settings = {"defaultedgetype": "directed", "idtype": "string", "mode": "dynamic", "timeformat": "date"}
        with self._inside("gexf", {**_NAMESPACES, "version": "1.3"}):
            with self._inside("meta"):
                self._text("creator", "Convenor")
                self._text("description", "People, bodies, places, decisions and aims, with the sentences that say so")
            with self._inside("graph", {**settings, "timerepresentation": "interval"}):
                self._declare("node", _NODE_ATTRIBUTES)
                self._declare("edge", _EDGE_ATTRIBUTES)
                with self._inside("nodes", {"count": str(graph.number_of_nodes())}):
                    for iri, data in graph.nodes(data=True):
                        self._node(iri, flat_node(iri, data), graph.degree(iri))
                with self._inside("edges", {"count": str(graph.number_of_edges())}):
                    for source, target, key, data in graph.edges(keys=True, data=True):
                        self._edge(flat_edge(str(key), source, target, data))
        self._xml.endDocument()

    def _declare(self, what: str, attributes: list[tuple[str, str, str]]) -> None:
        with self._inside("attributes", {"class": what, "mode": "static"}):
            for title, form, name in attributes:
                self._empty("attribute", {"id": name, "title": title, "type": form})

    def _values(self, attributes: list[tuple[str, str, str]], row: Flat) -> None:
        with self._inside("attvalues"):
            for _, _, name in attributes:
                if row[name] not in ("", None):
                    self._empty("attvalue", {"for": name, "value": _printed(row[name])})

    def _node(self, iri: str, row: Flat, links: int) -> None:
        red, green, blue = _rgb(KINDS[str(row["kind"])][2])
        with self._inside("node", {"id": iri, "label": _line(row["label"]), **_interval(row["date"], row["date"])}):
            self._values(_NODE_ATTRIBUTES, row)
            self._empty("viz:color", {"r": red, "g": green, "b": blue})
            self._empty("viz:size", {"value": f"{_SMALLEST + _GROWTH * sqrt(links):.2f}"})
        self._xml.ignorableWhitespace("\n")

    def _edge(self, row: Flat) -> None:
        attributes = {
            "id": str(row["id"]),
            "source": str(row["source"]),
            "target": str(row["target"]),
            "label": _line(row["label"]),
            "kind": _line(row["kind"]),
            "weight": str(row["weight"]),
            **_interval(row["start"], row["end"]),
        }
        with self._inside("edge", attributes):
            self._values(_EDGE_ATTRIBUTES, row)
            if not row["stated"]:
                self._empty("viz:color", {"r": "150", "g": "150", "b": "150", "a": "0.6"})
                self._empty("viz:thickness", {"value": "0.5"})
                self._empty("viz:shape", {"value": "dashed"})
        self._xml.ignorableWhitespace("\n")


def _interval(start: object, end: object) -> dict[str, str]:
    first, last = days(str(start)), days(str(end))
    return {"start": first[0], "end": last[1]} if first and last and first[0] <= last[1] else {}


def _printed(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _line(value: object) -> str:
    return " ".join(str(value).split())


def _rgb(colour: str) -> tuple[str, str, str]:
    red, green, blue = (str(int(colour[at : at + 2], 16)) for at in (1, 3, 5))
    return red, green, blue
