"""What nobody should send: markup, endless and impossible questions, addresses that climb out of their folder."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

import pytest
from flask.testing import FlaskClient
from lxml import html

from convenor.graph.vocabulary import ID
from convenor.webapp.app import create_app
from convenor.webapp.view import View

NASTY = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "'; DROP TABLE papers; --",
    "{{ 7 * 7 }}",
    "}} UNION { ?s ?p ?o }",
    'AND OR NOT ("',
    'title:"unclosed',
    "%00\x00\x1b[31m",
    "\u202ereversed\u2066",
    "😀" * 40,
    "a" * 500,
    "?" * 60,
    "../../../etc/passwd",
    "who " * 100,
]


@pytest.mark.parametrize("text", NASTY)
@pytest.mark.parametrize(
    "address",
    ["/search?q=", "/ask?q=", "/api/search?q=", "/api/ask?q=", "/api/complete?q=", "/decisions?q=", "/list/person?q="],
)
def test_nothing_that_is_asked_breaks_a_page_or_gets_into_it_as_markup(
    client: FlaskClient, address: str, text: str
) -> None:
    response = client.get(address + quote(text))
    assert response.status_code in (200, 400), response.text
    if response.mimetype == "text/html":
        tree = html.fromstring(response.text)
        assert not [script for script in tree.xpath("//script") if not script.get("src")]
        assert not tree.xpath("//*[@onerror] | //img[@src='x']")
        assert "49" not in tree.xpath("string(//main)") or "{{" not in text
    else:
        assert response.mimetype == "application/json"


@pytest.mark.parametrize("address", ["/search?q=", "/ask?q=", "/api/ask?q=", "/api/search?q="])
def test_what_is_too_long_is_told_so(client: FlaskClient, address: str) -> None:
    refused = client.get(address + "w" * 501)
    assert refused.status_code == 400 and "At most 500 characters" in refused.text
    assert client.get(address + "w" * 5000).status_code == 414


@pytest.mark.parametrize(
    "address",
    [
        "/search?q=x&since=tomorrow",
        "/search?q=x&page=0",
        "/search?q=x&page=9999999999999999999",
        "/search?q=x&page=%D9%A3",
        "/decisions?sort=nothing",
        "/decisions?page=one",
        "/ask?q=who&as_of=then",
        "/api/search?q=x&limit=-1",
    ],
)
def test_what_makes_no_sense_is_answered_in_a_sentence(client: FlaskClient, address: str) -> None:
    response = client.get(address)
    assert response.status_code == 400
    assert "Traceback" not in response.text


@pytest.mark.parametrize(
    "address",
    [
        "/paper/..%2f..%2fmanifest",
        "/paper/%2e%2e%2f%2e%2e%2fmanifest.json",
        "/paper/..",
        "/paper/no-such-paper",
        "/static/..%2fapp.py",
        "/static/%2e%2e/app.py",
        "/id/person/..%2f..",
        "/id/nokind/x",
        "/id/person/x%0d%0aSet-Cookie:%20a=b",
        "/entity/person/%00",
        "/entity/person/<script>",
        "/explorer/person/nobody",
        "/list/nokind",
        "/api/around/person/nobody",
        "/nothing/here",
        "/sparql",
    ],
)
def test_addresses_that_lead_nowhere(client: FlaskClient, address: str) -> None:
    response = client.get(address)
    assert response.status_code == 404
    assert "Set-Cookie" not in response.headers
    if not address.startswith("/api/"):
        assert "There is nothing at this address" in response.text


@pytest.mark.parametrize(
    "span", ["start=1", "start=a&end=b", "start=-5&end=9", "start=1e9&end=2e9", "end=7&start=%C2%B2"]
)
def test_spans_that_are_none(client: FlaskClient, view: View, span: str) -> None:
    assert client.get(f"/paper/{view.knowledge.papers[0].id}?{span}").status_code == 400


@pytest.mark.parametrize("span", ["start=9&end=3", "start=99999999&end=999999999", "start=0&end=0"])
def test_spans_of_nothing_mark_nothing(client: FlaskClient, view: View, span: str) -> None:
    response = client.get(f"/paper/{view.knowledge.papers[0].id}?{span}")
    assert response.status_code == 200 and "<mark" not in response.text


def test_the_words_of_a_paper_are_never_markup(client: FlaskClient, view: View) -> None:
    paper = next(p for p in view.knowledge.papers if "walk" in str(p.id))
    text = client.get(f"/paper/{paper.id}?start=0&end=20").text
    assert "<script>alert" not in text
    tree = html.fromstring(text)
    assert tree.xpath("string(//mark)") == '<script>alert("walk"'
    assert "& a “" not in text and "&amp; a" in text
    found = client.get("/search?q=harbour+lamps+walk").text
    assert "<script>alert" not in found and "&lt;script&gt;" in found


def test_only_reading_is_allowed(client: FlaskClient) -> None:
    for method in ("post", "put", "delete", "patch"):
        response = getattr(client, method)("/ask", data={"q": "who"})
        assert response.status_code == 405
        assert "GET" in response.headers["Allow"]
        assert "can only be read" in response.text
    assert client.head("/").status_code == 200


@pytest.mark.parametrize(
    "address", ["/", "/ask?q=who", "/search?q=x", "/papers", "/nowhere", "/api/complete?q=a", "/static/convenor.css"]
)
def test_every_answer_is_guarded(client: FlaskClient, address: str) -> None:
    with client.get(address) as response:
        headers = response.headers
    policy = headers["Content-Security-Policy"]
    assert "default-src 'self'" in policy and "unsafe" not in policy and "http" not in policy
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"
    assert "Set-Cookie" not in headers


def test_pages_hold_no_script_or_style_of_their_own(client: FlaskClient, view: View) -> None:
    """The policy forbids them, so one would only fail silently."""
    person = view.store.entities("person")[0].id.removeprefix(ID)
    for address in (
        "/",
        "/ask?q=who is the head of housing",
        "/search?q=carers",
        f"/entity/{person}",
        f"/explorer/{person}",
        "/decisions",
    ):
        tree = html.fromstring(client.get(address).text)
        assert not tree.xpath("//style | //@style | //script[not(@src)]")
        assert not [
            name
            for element in tree.iter()
            if isinstance(element.tag, str)
            for name in element.attrib
            if name.startswith("on")
        ]
        for source in tree.xpath("//script/@src | //link/@href | //img/@src"):
            assert source.startswith("/"), source


def test_an_error_of_ours_is_a_page_and_not_a_traceback(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError("secret words")

    monkeypatch.setattr("convenor.webapp.pages.latest_first", fail)
    response = create_app(data).test_client().get("/")
    assert response.status_code == 500
    assert "Something went wrong" in response.text and "secret" not in response.text


def test_pages_hold_no_path_of_this_machine(client: FlaskClient, data: Path, papers: Path, view: View) -> None:
    for address in ("/", "/papers", f"/paper/{view.knowledge.papers[0].id}", "/nowhere"):
        text = client.get(address).text
        assert str(data) not in text and str(papers) not in text
