"""What was inferred never looks like what a paper states: on pages, in the explorer, in data."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from flask.testing import FlaskClient
from lxml import html

from convenor.graph import store
from convenor.graph.generations import DataFolder
from convenor.graph.model import Statement
from convenor.graph.resolve import resolve
from convenor.graph.statements import statements
from convenor.graph.vocabulary import ID, SERVES
from convenor.ingest.read import paper
from convenor.webapp.app import create_app
from convenor.webapp.view import View

REASON = "both speak of carers and surgeries"


@pytest.fixture(scope="module")
def guessed(data: Path, papers: Path, view: View, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data folder with one link added that no paper states: from a decision to an aim."""
    folder = tmp_path_factory.mktemp("guessed") / "data"
    shutil.copytree(data, folder)
    serving = DataFolder(folder).current()
    assert serving is not None
    readings = [paper(path) for path in sorted(papers.iterdir())]
    decision = next(e for e in view.store.entities("decision") if "name a contact" in e.label)
    aim = next(e for e in view.store.entities("aim") if e.label == "Carers noticed early")
    stated = next(reading for reading in readings if "2024-05-14" in reading.document.id).decisions[2].evidence[0]
    link = Statement(
        subject=decision.id,
        predicate=SERVES,
        object=aim.id,
        evidence=stated,
        asserted=False,
        score=0.62,
        reason=REASON,
        rule="likeness",
    )
    shutil.rmtree(serving / "store")
    everything = [*statements(readings, resolve(readings)), link]
    store.write(serving / "store", everything, [reading.document for reading in readings])
    return folder


@pytest.fixture(scope="module")
def reader(guessed: Path) -> FlaskClient:
    """A browser over that data folder."""
    return create_app(guessed).test_client()


@pytest.fixture(scope="module")
def aim(view: View) -> str:
    """The address of the aim."""
    return next(e for e in view.store.entities("aim") if e.label == "Carers noticed early").id.removeprefix(ID)


def test_on_the_page_of_a_thing(reader: FlaskClient, aim: str) -> None:
    tree = html.fromstring(reader.get(f"/entity/{aim}").text)
    rows = tree.xpath("//section[h2[normalize-space()='Served by']]//li")
    assert len(rows) == 1
    assert rows[0].get("class") == "is-inferred"
    assert "inferred, not stated (62%)" in " ".join(rows[0].text_content().split())
    assert REASON in rows[0].text_content()


@pytest.mark.parametrize("address", ["/entity/{}?view=table", "/explorer/{}"])
def test_in_tables(reader: FlaskClient, aim: str, address: str) -> None:
    tree = html.fromstring(reader.get(address.format(aim)).text)
    rows = tree.xpath("//tr[@class='is-inferred']")
    assert len(rows) == 1 and "inferred, not stated" in rows[0].text_content()
    assert len(tree.xpath("//tbody/tr")) > 1


def test_in_data(reader: FlaskClient, aim: str) -> None:
    facts = reader.get(f"/entity/{aim}.json").get_json()["facts"]
    guessed = [fact for fact in facts if not fact["stated"]]
    assert [(fact["score"], fact["reason"]) for fact in guessed] == [(0.62, REASON)]
    edges = reader.get(f"/api/around/{aim}").get_json()["elements"]["edges"]
    assert [edge["data"]["reason"] for edge in edges if not edge["data"]["stated"]] == [REASON]
    for suffix in ("ttl", "jsonld"):
        assert SERVES not in reader.get(f"/entity/{aim}.{suffix}").text
        assert "cv:serves" not in reader.get(f"/entity/{aim}.{suffix}").text
