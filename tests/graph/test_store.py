"""The graph on disk: written once, read many times, each fact with the places that state it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from convenor.graph import store as graph_store
from convenor.graph.errors import DataError, UsageError
from convenor.graph.model import Document, Evidence, Literal, Statement
from convenor.graph.quads import parse_span, quads, span_iri
from convenor.graph.rdf import rdflib_dataset
from convenor.graph.reading import Reading
from convenor.graph.resolve import resolve
from convenor.graph.statements import statements
from convenor.graph.store import Store
from convenor.graph.vocabulary import (
    CONCERNS,
    GRAPH_PROVENANCE,
    HELD_BY,
    LABEL,
    PAPER_OF,
    ROLE_STATUS,
    SERVES,
    TYPE,
    XSD,
    kind_of,
)

HELD = """
SELECT ?who ?title WHERE {
  ?role org:organization ?body ; org:member ?person ; org:role ?title ; cv:roleStatus ?standing .
  ?person rdfs:label ?who
} ORDER BY ?who"""


def test_a_query_takes_values_and_knows_the_prefixes(store: Store) -> None:
    (body,) = store.find("ambledale health partnership")
    assert store.rows(HELD, body=body.id, standing="held") == [
        {"who": "Idris Fell", "title": "member"},
        {"who": "Rosa Thwaite", "title": "Chair"},
    ]
    assert store.rows(HELD, body=body.id, standing="proposed") == [{"who": "Rosa Thwaite", "title": "Chair"}]


def test_the_query_shown_is_the_query_run(store: Store) -> None:
    (body,) = store.find("Ambledale Health Partnership")
    shown = store.bound(HELD, body=body.id, standing="held")
    assert f"<{body.id}>" in shown
    assert '"held"' in shown
    assert store.rows(shown) == store.rows(HELD, body=body.id, standing="held")
    assert len(rdflib_rows(store, shown)) == 2


def rdflib_rows(store: Store, query: str) -> list[object]:
    """What another SPARQL engine says to the same query, over the same default graph."""
    import rdflib

    graph = rdflib.Graph()
    for subject, predicate, value, _ in store.match(graph=""):
        literal = isinstance(value, Literal)
        term = rdflib.Literal(value.value, datatype=value.datatype or None) if literal else rdflib.URIRef(value)
        graph.add((rdflib.URIRef(subject), rdflib.URIRef(predicate), term))
    return list(graph.query(query))


@pytest.mark.parametrize(
    "text",
    ['" } ; DROP ALL # ', "\\", "'''", "?role", "<urn:x>", "a\nb", "\ud800", "http://example.org/> . ?s ?p ?o . #"],
)
def test_no_value_can_become_part_of_the_query(store: Store, text: str) -> None:
    query = "SELECT ?text WHERE { ?s rdfs:label ?l BIND(?given AS ?text) } LIMIT 1"
    assert store.rows(query, given=Literal(text)) == [{"text": text.replace("\ud800", "?")}]
    assert store.rows("SELECT ?s WHERE { ?s rdfs:label ?name }", name=Literal(text)) == []


def test_values_say_what_they_are(store: Store) -> None:
    rows = store.query(
        "SELECT ?day ?m ?none WHERE { ?m a cv:Meeting ; dcterms:date ?day OPTIONAL { ?m cv:none ?none } }"
    )
    (row,) = rows
    assert (row["day"].kind, row["day"].value, row["day"].datatype) == ("literal", "2024-03-04", XSD + "date")
    assert row["m"].kind == "iri"
    assert "no" not in row
    assert store.rows(
        "SELECT ?m WHERE { ?m dcterms:date ?day ; a cv:Meeting }", day=Literal("2024-03-04", XSD + "date")
    )


def test_a_query_that_is_not_right_is_said_so(store: Store) -> None:
    with pytest.raises(UsageError, match="not right"):
        store.query("SELECT ?s WHERE { ?s }")
    with pytest.raises(UsageError, match="Only SELECT"):
        store.query("ASK { ?s ?p ?o }")


def test_each_fact_stands_once_and_once_more_for_each_span(store: Store, readings: list[Reading]) -> None:
    said = list(statements(readings, resolve(readings)))
    facts = {(each.subject, each.predicate, each.object) for each in said}
    spans = {(each.subject, each.predicate, each.object, span_iri(each.evidence)) for each in said}
    assert sum(1 for _ in store.match(graph="")) == len(facts)
    assert {quad for quad in store.match() if quad[3].startswith("https://convenor.example/span/")} == spans
    count = store.rows("SELECT (COUNT(*) AS ?n) WHERE { ?m a cv:Meeting }")
    assert count == [{"n": "1"}]
    who = store.rows("SELECT ?span WHERE { GRAPH ?span { ?m a cv:Meeting } } ORDER BY ?span")
    assert [parse_span(str(row["span"])).document for row in who] == ["minutes-abc123", "summary-abc123"]


def test_the_provenance_of_a_span(store: Store, readings: list[Reading]) -> None:
    rows = store.rows(
        "SELECT ?quote ?page ?start ?end ?paper ?rule WHERE { GRAPH ?provenance { ?span oa:exact ?quote ;"
        " cv:page ?page ; oa:start ?start ; oa:end ?end ; oa:hasSource ?paper ;"
        " prov:wasGeneratedBy ?by . ?by rdfs:label ?rule } }",
        provenance=GRAPH_PROVENANCE,
    )
    texts = {reading.document.id: reading.document for reading in readings}
    assert "attendance block" in {row["rule"] for row in rows}
    for row in rows:
        paper = texts[str(row["paper"]).rpartition("/")[2]]
        assert paper.text[int(str(row["start"])) : int(str(row["end"]))] == row["quote"]
        assert paper.page_at(int(str(row["start"]))) == int(str(row["page"]))


def test_no_blank_nodes(store: Store) -> None:
    assert all(quad[0].startswith("http") for quad in store.match())


def test_entities(store: Store) -> None:
    (rosa,) = store.find("cllr rosa thwaite")
    assert rosa == store.entity(rosa.id)
    assert (rosa.kind, rosa.label) == ("person", "Rosa Thwaite")
    assert rosa.aliases == ("Cllr R. Thwaite", "Councillor Rosa Thwaite")
    assert [each.label for each in store.entities("place")] == ["Ambledale", "Lower Beck"]
    assert len(store.find("Ambledale ICB")) == 1
    assert store.find("nobody") == []
    assert store.entity("https://convenor.example/id/person/nobody-000000") is None
    assert store.entity("no address at all") is None
    assert set(store.ids()) == {quad[0] for quad in store.match(predicate=TYPE, graph="")}


def test_facts_in_both_directions_with_their_evidence(store: Store, readings: list[Reading]) -> None:
    (body,) = store.find("Ambledale Health Partnership")
    facts = store.facts(body.id)
    assert {LABEL, TYPE}.isdisjoint(fact.predicate for fact in facts)
    (meeting,) = [fact for fact in facts if fact.predicate == HELD_BY]
    assert meeting.object == body
    assert [readings_text(readings, span) for span in meeting.evidence] == [
        "Minutes of the meeting held on 4 March 2024 at the Corn Hall",
        "The partnership met on 4 March 2024.",
    ]
    assert store.evidence(meeting.subject.id, HELD_BY, body.id) == meeting.evidence
    assert [citation.quote for citation in store.cite(meeting.evidence)] == [
        readings_text(readings, span) for span in meeting.evidence
    ]
    assert len([fact for fact in facts if fact.predicate == PAPER_OF]) == 3
    assert all(fact.evidence for fact in facts)


def readings_text(readings: list[Reading], span: Evidence) -> str:
    """The words of a span."""
    (paper,) = [reading.document for reading in readings if reading.document.id == span.document]
    return paper.quote(span)


def test_what_was_inferred_never_stands_among_what_is_stated(
    store: Store, readings: list[Reading], tmp_path: Path
) -> None:
    said = list(statements(readings, resolve(readings)))
    decision = next(each.subject for each in said if kind_of(each.subject) == "decision")
    aim = next(each.subject for each in said if kind_of(each.subject) == "aim")
    links = [
        Statement(
            subject=decision,
            predicate=predicate,
            object=aim,
            evidence=readings[0].decisions[0].evidence[0],
            asserted=False,
            score=score,
            reason="alike",
        )
        for predicate, score in ((SERVES, 0.42), (CONCERNS, 0.9))
    ]
    graph_store.write(tmp_path / "inferred", [*said, *links], [reading.document for reading in readings])
    found = Store.open(tmp_path / "inferred")
    assert {*found.match(graph="")} == {*store.match(graph="")}
    for thing in (decision, aim):
        last = found.facts(thing)[-2:]
        assert [(fact.predicate, fact.asserted, fact.score, fact.reason) for fact in last] == [
            (CONCERNS, False, 0.9, "alike"),
            (SERVES, False, 0.42, "alike"),
        ]
        assert last[0].evidence == readings[0].decisions[0].evidence
    assert found.rows("SELECT ?s WHERE { ?s a cv:Inference }") == []
    assert len(found.inferred()) == 2


def test_a_store_is_only_read(store: Store, store_folder: Path) -> None:
    before = {path.name: path.read_bytes() for path in store_folder.iterdir()}
    second = Store.open(store_folder)  # a second reader beside the first
    assert len(second) == len(store)
    with pytest.raises(RuntimeError, match="read-write"):
        second.inner.add(next(iter(second.inner)))
    assert {path.name: path.read_bytes() for path in store_folder.iterdir()} == before


def test_three_processes_read_at_once(store: Store, store_folder: Path) -> None:
    code = (
        "import sys, pathlib; from convenor.graph.store import Store\n"
        "sys.exit(len(Store.open(pathlib.Path(sys.argv[1]))) % 251)"
    )
    processes = [subprocess.Popen([sys.executable, "-c", code, str(store_folder)]) for _ in range(3)]
    assert [process.wait(timeout=60) for process in processes] == [len(store) % 251] * 3


def test_there_is_no_store(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="no graph"):
        Store.open(tmp_path / "none")
    (tmp_path / "file").write_text("x")
    with pytest.raises(DataError):
        Store.open(tmp_path / "file")
    with pytest.raises(DataError):
        graph_store.write(tmp_path / "file", [], [])


def test_a_full_disk_ends_in_one_sentence(readings: list[Reading], tmp_path: Path) -> None:
    """A limit on the size of files stands in for a full disk; in a process of its own, so that only it is limited."""
    (tmp_path / "reading.json").write_bytes(msgspec.json.encode(readings[0]))
    script = tmp_path / "limited.py"
    script.write_text(
        "import pathlib, resource, signal, sys, msgspec\n"
        "from convenor.graph import errors, reading, resolve, statements, store\n"
        "folder = pathlib.Path(sys.argv[1])\n"
        "one = msgspec.json.decode((folder / 'reading.json').read_bytes(), type=reading.Reading)\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (2048, 2048))\n"
        "try:\n"
        "    store.write(folder / 'out', statements.statements([one], resolve.resolve([one])), [one.document])\n"
        "except errors.DataError as error:\n"
        "    sys.exit(f'said: {error}')\n"
    )
    done = subprocess.run(
        [sys.executable, str(script), str(tmp_path)], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 1
    assert done.stderr.startswith("said: The graph cannot be written to")
    assert done.stderr.count("\n") == 1


@pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib.*")  # it warns of its own doing
def test_rdflib_reads_the_same_graph(store_folder: Path) -> None:
    dataset = rdflib_dataset(store_folder)
    rows = list(dataset.query("SELECT ?l WHERE { ?m a cv:Meeting ; rdfs:label ?l }"))
    assert [str(row[0]) for row in rows] == ["Ambledale Health Partnership, meeting of 4 March 2024"]
    spans = list(dataset.query("SELECT ?g WHERE { GRAPH ?g { ?m a cv:Meeting } }"))
    assert len(spans) == 2


def test_spans_have_addresses_that_can_be_read_back() -> None:
    span = Evidence("a paper/with odd ?# name-abc", 12, 34)
    assert parse_span(span_iri(span)) == span
    with pytest.raises(ValueError, match="not the address"):
        parse_span("https://example.org/x")


def test_evidence_of_an_unknown_paper_is_an_error(readings: list[Reading]) -> None:
    said = statements(readings, resolve(readings))
    with pytest.raises(KeyError):
        list(quads(said, [Document("x", "x", "x", "x", (), "x")]))


def test_a_role_has_one_standing(store: Store) -> None:
    roles = store.rows(
        "SELECT ?role (COUNT(?standing) AS ?n) WHERE { ?role ?p ?standing } GROUP BY ?role", p=ROLE_STATUS
    )
    assert {row["n"] for row in roles} == {"1"}
