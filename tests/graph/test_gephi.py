"""GEXF 1.3: valid by its schema, read back whole, time and looks as Gephi wants them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import networkx
import pytest

from convenor.graph import store as graph_store
from convenor.graph.formats import export
from convenor.graph.gephi import days
from convenor.graph.model import Statement
from convenor.graph.reading import Reading
from convenor.graph.resolve import resolve
from convenor.graph.statements import statements
from convenor.graph.store import Store
from convenor.graph.vocabulary import SERVES

SCHEMA = Path(__file__).parents[3] / "shared" / "reference" / "gexf-1.3" / "gexf.rng"
NS = {"g": "http://gexf.net/1.3", "viz": "http://gexf.net/1.3/viz"}
Make = Callable[..., Reading]
Graph = Callable[[Sequence[Reading]], Store]


@pytest.fixture
def inferred(readings: list[Reading], tmp_path: Path) -> Store:
    """The graph of the three papers with one link that was inferred."""
    said = list(statements(readings, resolve(readings)))
    decision = next(each for each in said if "/decision/that-the-minutes" in each.subject)
    aim = next(each.subject for each in said if "/aim/" in each.subject)
    link = Statement(
        subject=decision.subject,
        predicate=SERVES,
        object=aim,
        evidence=decision.evidence,
        asserted=False,
        score=0.5,
        reason="alike",
    )
    graph_store.write(tmp_path / "inferred", [*said, link], [reading.document for reading in readings])
    return Store.open(tmp_path / "inferred")


def written(store: Store, tmp_path: Path) -> tuple[Path, dict[str, int]]:
    """The graph as GEXF, and what the export says it holds."""
    target = tmp_path / "graph.gexf"
    return target, export(store, [], "gexf", target)


def values(element: Any) -> dict[str, str]:
    """The attributes of a node or edge by id."""
    return {each.get("for"): each.get("value") for each in element.findall("g:attvalues/g:attvalue", NS)}


def validate(path: Path) -> None:
    """Fail with what the schema says of the file."""
    if not SCHEMA.is_file():
        pytest.skip("needs the annotated papers in ../shared, where the schema of GEXF 1.3 stands")
    from lxml import etree

    schema = etree.RelaxNG(etree.parse(str(SCHEMA)))
    assert schema.validate(etree.parse(str(path))), schema.error_log


def test_the_file_fits_the_schema(inferred: Store, tmp_path: Path) -> None:
    validate(written(inferred, tmp_path)[0])


def test_an_empty_graph_fits_the_schema_too(graph: Graph, tmp_path: Path) -> None:
    path, counts = written(graph([]), tmp_path)
    assert counts == {"nodes": 0, "edges": 0, "papers": 0}
    validate(path)


def test_networkx_reads_all_of_it_back(inferred: Store, tmp_path: Path) -> None:
    path, counts = written(inferred, tmp_path)
    found = networkx.read_gexf(path)
    assert (found.number_of_nodes(), found.number_of_edges()) == (counts["nodes"], counts["edges"])
    assert counts["edges"] > 40
    ids = [key for _, _, key in found.edges(keys=True)]
    assert len(set(ids)) == len(ids)


def test_parallel_links_keep_their_kind_and_sentence(inferred: Store, tmp_path: Path) -> None:
    found = networkx.read_gexf(written(inferred, tmp_path)[0])
    (rosa,) = inferred.find("Rosa Thwaite")
    (body,) = inferred.find("Ambledale Health Partnership")
    both = {edge["label"]: edge for edge in found[rosa.id][body.id].values()}
    assert both["Chair"]["kind"] == "role"
    assert both["Chair"]["evidence"] == "Rosa Thwaite is Chair of the Partnership since 2024-02."
    assert both["Chair"]["paper"] == "Ambledale Health Partnership: terms of reference and strategy"
    assert both["Chair"]["page"] == 1
    assert both["proposed as Chair"]["kind"] == "proposed role"


def test_a_month_lasts_from_its_first_to_its_last_day(inferred: Store, tmp_path: Path) -> None:
    root = ElementTree.parse(written(inferred, tmp_path)[0]).getroot()
    graph = root.find("g:graph", NS)
    assert graph is not None
    assert (graph.get("mode"), graph.get("timeformat")) == ("dynamic", "date")
    (chair,) = [
        edge
        for edge in root.iterfind(".//g:edge", NS)
        if edge.get("label") == "Chair" and values(edge).get("start") == "2024-02"
    ]
    assert (chair.get("start"), chair.get("end")) == ("2024-02-01", "2024-02-29")
    assert (chair.get("kind"), chair.get("weight")) == ("role", "1")
    (meeting,) = [n for n in root.iterfind(".//g:node", NS) if values(n)["kind"] == "meeting"]
    assert (meeting.get("start"), meeting.get("end")) == ("2024-03-04", "2024-03-04")


@pytest.mark.parametrize(
    ("printed", "first_and_last"),
    [
        ("2024-03-04", ("2024-03-04", "2024-03-04")),
        ("2023-02", ("2023-02-01", "2023-02-28")),
        ("2024-12", ("2024-12-01", "2024-12-31")),
        ("1999", ("1999-01-01", "1999-12-31")),
        ("2023-02-29", None),
        ("2024-13", None),
        ("0000", None),
        ("--03-04", None),
        ("soon", None),
        ("", None),
    ],
)
def test_days(printed: str, first_and_last: tuple[str, str] | None) -> None:
    assert days(printed) == first_and_last


def test_what_was_inferred_looks_so(inferred: Store, tmp_path: Path) -> None:
    root = ElementTree.parse(written(inferred, tmp_path)[0]).getroot()
    edges = list(root.iterfind(".//g:edge", NS))
    (implied,) = [edge for edge in edges if values(edge)["stated"] == "false"]
    assert (values(implied)["score"], values(implied)["reason"]) == ("0.5", "alike")
    shape = implied.find("viz:shape", NS)
    assert shape is not None
    assert shape.get("value") == "dashed"
    assert all(edge.find("viz:shape", NS) is None for edge in edges if edge is not implied)


def test_kinds_have_colours_and_hubs_are_larger(inferred: Store, tmp_path: Path) -> None:
    found = networkx.read_gexf(written(inferred, tmp_path)[0])
    (rosa,) = inferred.find("Rosa Thwaite")
    (body,) = inferred.find("Ambledale Health Partnership")
    assert found.nodes[rosa.id]["viz"]["color"] == {"r": 29, "g": 78, "b": 137, "a": 1.0}
    assert found.nodes[body.id]["viz"]["size"] > found.nodes[rosa.id]["viz"]["size"]
    assert found.nodes[rosa.id]["aliases"] == "Cllr R. Thwaite | Councillor Rosa Thwaite"


def test_signs_that_xml_may_not_hold_are_dropped(reading: Make, graph: Graph, tmp_path: Path) -> None:
    name = 'Jane\x00 \x0b"Marl<o>w" & \ufffe\U0001f600 Co'
    path, _ = written(graph([reading("a", people=[name])]), tmp_path)
    validate(path)
    (node,) = ElementTree.parse(path).getroot().iterfind(".//g:node", NS)
    assert node.get("label") == 'Jane "Marl<o>w" & \U0001f600 Co'


def test_the_same_graph_gives_the_same_file(inferred: Store, tmp_path: Path) -> None:
    first = written(inferred, tmp_path)[0].read_bytes()
    assert written(inferred, tmp_path)[0].read_bytes() == first
