"""What scripts get: JSON in the agreed shapes."""

from __future__ import annotations

from flask.testing import FlaskClient

from convenor.graph.vocabulary import ID
from convenor.webapp.view import View


def path_of(view: View, kind: str, label: str) -> str:
    """kind/slug of the thing of that name."""
    return next(e.id.removeprefix(ID) for e in view.store.entities(kind) if e.label.startswith(label))


def test_ask(client: FlaskClient) -> None:
    answer = client.get("/api/ask?q=who is the head of housing").get_json()
    assert answer["status"] == "answered"
    assert answer["answers"][0]["evidence"][0]["quote"].startswith("Hester Vantongeren")


def test_ask_nothing(client: FlaskClient) -> None:
    response = client.get("/api/ask?q=")
    assert response.status_code == 400 and "question" in response.get_json()["error"]


def test_search(client: FlaskClient, view: View) -> None:
    hits = client.get("/api/search?q=carers&kind=minutes&kind=strategy&limit=3").get_json()
    assert 0 < len(hits) <= 3
    assert {hit["kind"] for hit in hits} <= {"minutes", "strategy"}
    for hit in hits:
        assert view.knowledge.documents[hit["document"]].text[hit["start"] : hit["end"]] == hit["quote"]
        assert all(hit["quote"][a:b].lower().startswith("carer") for a, b in hit["marks"])


def test_names_are_completed(client: FlaskClient) -> None:
    def first(text: str) -> str:
        found = client.get("/api/complete", query_string={"q": text}).get_json()
        return str(found[0]["label"]) if found else ""

    assert first("hest") == "Hester Vantongeren"
    assert first("vanton") == "Hester Vantongeren"
    assert first("quillmoor care b") == "Quillmoor Care Board"
    assert first("zzz") == first("") == ""


def test_around_a_thing(client: FlaskClient, view: View) -> None:
    here = path_of(view, "person", "Hester")
    found = client.get(f"/api/around/{here}").get_json()
    nodes = {node["data"]["id"]: node["data"] for node in found["elements"]["nodes"]}
    edges = [edge["data"] for edge in found["elements"]["edges"]]
    assert found["thing"]["id"] in nodes and len(nodes) == 5
    assert all(edge["source"] in nodes and edge["target"] in nodes for edge in edges)
    assert len({edge["id"] for edge in edges}) == len(edges)
    roles = [edge for edge in edges if edge["label"] == "Head of Housing"]
    assert roles and roles[0]["sentences"][0]["url"].startswith("/paper/")
    assert {"label", "kind", "colour", "url", "links"} <= set(nodes[found["thing"]["id"]])


def test_around_a_thing_only_some_kinds(client: FlaskClient, view: View) -> None:
    here = path_of(view, "person", "Hester")
    found = client.get(f"/api/around/{here}?kind=meeting").get_json()
    assert {node["data"]["kind"] for node in found["elements"]["nodes"]} == {"person", "meeting"}


def test_around_a_thing_only_so_many(client: FlaskClient, view: View) -> None:
    here = path_of(view, "organisation", "Quillmoor Care Board")
    found = client.get(f"/api/around/{here}?limit=3").get_json()
    assert len(found["elements"]["nodes"]) == 3 and found["left_out"] > 0


def test_a_paper_stands_alone_in_the_network(client: FlaskClient, view: View) -> None:
    """Where facts were found is not a relation between things."""
    here = view.store.entities("paper")[0].id.removeprefix(ID)
    found = client.get(f"/api/around/{here}").get_json()
    assert len(found["elements"]["nodes"]) == 1 and found["elements"]["edges"] == []


def test_errors_are_objects(client: FlaskClient) -> None:
    response = client.get("/api/nothing")
    assert response.status_code == 404 and "error" in response.get_json()


def test_the_name_at_the_end_of_a_question_is_completed(client: FlaskClient) -> None:
    def found(text: str) -> tuple[str, list[str]]:
        got = client.get("/api/complete-in", query_string={"q": text}).get_json()
        return text[got["start"] :], [thing["label"] for thing in got["things"]]

    typed, names = found("what does hester vant")
    assert (typed, names[0]) == ("hester vant", "Hester Vantongeren")
    typed, names = found("who chairs the quillm")
    assert typed == "quillm" and "Quillmoor Borough Council" in names
    assert found("who is the") == ("", []) and found("zzz") == ("", [])


def test_a_question_follows_on_another(client: FlaskClient) -> None:
    first = client.get(
        "/api/ask", query_string={"q": "Who is the head of housing at Quillmoor Borough Council?"}
    ).get_json()
    after = {"q": "what does she do?", "before": "Who is Hester Vantongeren?"}
    assert "Hester Vantongeren" in client.get("/api/ask", query_string=after).get_json()["asked"]
    assert first["asked"] == first["question"]
