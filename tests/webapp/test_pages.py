"""The pages as a browser without script gets them."""

from __future__ import annotations

import csv
import io
import re
from itertools import pairwise
from pathlib import Path

import pyoxigraph
import pytest
from flask.testing import FlaskClient
from lxml import html
from pyoxigraph import RdfFormat

from convenor.graph.vocabulary import ID, KINDS
from convenor.webapp.app import create_app
from convenor.webapp.view import View


def page(client: FlaskClient, address: str, status: int = 200) -> html.HtmlElement:
    """A page as a tree."""
    response = client.get(address)
    assert response.status_code == status, response.text
    return html.fromstring(response.text)


def words(tree: html.HtmlElement) -> str:
    """The words of a page on one line."""
    return " ".join(tree.text_content().split())


def path_of(view: View, kind: str, label: str) -> str:
    """kind/slug of the thing of that name."""
    return next(e.id.removeprefix(ID) for e in view.store.entities(kind) if e.label.startswith(label))


def links(tree: html.HtmlElement) -> list[str]:
    """Where the links of a page lead."""
    return [str(href) for href in tree.xpath("//main//a/@href")]


# home, ask, search


def test_home_shows_what_there_is(client: FlaskClient) -> None:
    tree = page(client, "/")
    shown = words(tree)
    assert "6 people" in shown and "5 papers" in shown
    assert "The trial of free bus passes for carers be funded for one year." in shown
    assert "agreed as correct" not in shown, "routine decisions are not news"
    assert tree.xpath("//form[@action='/ask']//input[@name='q']") and tree.xpath("//form[@action='/search']")


def test_home_has_questions_that_are_answered(client: FlaskClient) -> None:
    """Whatever the first page offers to ask, the papers answer."""
    tree = page(client, "/")
    offered = [href for href in links(tree) if href.startswith("/ask?q=")]
    assert offered
    for href in offered:
        assert page(client, href).xpath("//*[contains(@class, 'verdict') and not(contains(@class, 'not-stated'))]"), (
            href
        )


def test_ask_shows_the_sentence_and_leads_to_it(client: FlaskClient) -> None:
    tree = page(client, "/ask?q=who is the head of housing")
    assert "Understood as:" in words(tree)
    assert "Hester Vantongeren" in tree.xpath("string(//*[contains(@class, 'verdict')])")
    source = next(href for href in links(tree) if href.startswith("/paper/"))
    assert re.search(r"\?start=\d+&end=\d+#quote$", source)
    quote = tree.xpath("string(//blockquote)").strip().strip("“”")
    assert page(client, source.partition("#")[0]).xpath("string(//mark[@id='quote'])") == quote


def test_ask_shows_the_query(client: FlaskClient) -> None:
    assert "SELECT" in page(client, "/ask?q=who is the head of housing").xpath("string(//details//pre)")


def test_ask_says_when_the_papers_do_not(client: FlaskClient) -> None:
    tree = page(client, "/ask?q=Who is the Chief Executive of Tarnside District Council?")
    assert tree.xpath("//*[contains(@class, 'not-stated')]")
    assert "do not say" in words(tree)


def test_ask_without_a_question_is_a_form(client: FlaskClient) -> None:
    assert page(client, "/ask").xpath("//input[@name='q' and @required]")


def test_search_marks_words_and_keeps_its_filters(client: FlaskClient) -> None:
    tree = page(client, "/search?q=carers&kind=minutes&since=2024-06&body=Quillmoor+Care+Board")
    assert "carers" in {mark.lower() for mark in tree.xpath("//ol//mark/text()")}
    assert tree.xpath("//select[@name='kind']/option[@selected]/@value") == ["minutes"]
    assert tree.xpath("//select[@name='body']/option[@selected]/@value") == ["Quillmoor Care Board"]
    assert tree.xpath("//input[@name='since']/@value") == ["2024-06"]
    assert "10 September 2024" in words(tree) and "14 May 2024" not in tree.xpath("string(//ol)")
    assert re.search(r"\d+ passages? with these words", words(tree))


def test_search_shows_things_of_that_name(client: FlaskClient) -> None:
    tree = page(client, "/search?q=hester")
    assert "Hester Vantongeren" in tree.xpath("string(//ul[@class='things'])")


def test_search_that_finds_nothing(client: FlaskClient) -> None:
    assert "No passage was found" in words(page(client, "/search?q=carers&until=1999"))
    assert "There are no more." in words(page(client, "/search?q=carers&page=90"))


# things


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_thing_has_its_pages(client: FlaskClient, view: View, kind: str) -> None:
    for entity in view.store.entities(kind)[:2]:
        here = entity.id.removeprefix(ID)
        if kind == "paper":
            assert client.get(f"/entity/{here}").status_code == 303
        else:
            assert page(client, f"/entity/{here}").xpath("//h1")
        assert page(client, f"/explorer/{here}").xpath("//table[@id='edges']")
    assert page(client, f"/list/{kind}").xpath("//h1")


def test_a_person_with_roles_meetings_and_sentences(client: FlaskClient, view: View) -> None:
    tree = page(client, "/entity/" + path_of(view, "person", "Hester"))
    headings = [" ".join(h.text_content().split()).rstrip(" 0123456789") for h in tree.xpath("//h2")]
    assert {"Roles", "To do", "Meetings"} <= set(headings)
    role = tree.xpath("//section[h2[starts-with(normalize-space(), 'Roles')]]//li")[0]
    assert "Head of Housing" in words(role) and "Quillmoor Borough Council" in words(role)
    assert role.xpath(".//blockquote") and role.xpath(".//figcaption/a[starts-with(@href, '/paper/')]")


def test_a_meeting_tells_who_was_there(client: FlaskClient, view: View) -> None:
    shown = words(page(client, "/entity/" + path_of(view, "meeting", "Quillmoor Care Board, meeting of 14 May")))
    assert "Ottilie Brambleway present" in shown
    assert "Lowri Pemberwick in attendance" in shown
    assert "Jasper Thistlecombe sent apologies" in shown


def test_a_decision_shows_its_sentence_once(client: FlaskClient, view: View) -> None:
    tree = page(client, "/entity/" + path_of(view, "decision", "the warm homes visits"))
    assert tree.xpath("//h1/text()")[0].startswith("The warm homes visits")
    assert len(tree.xpath("//div[@class='own']//blockquote")) == 1
    assert not tree.xpath("//ul[contains(@class, 'relations')]/li[not(@class='is-inferred')]//blockquote")


def test_a_strategy_shows_its_tree(client: FlaskClient, view: View) -> None:
    tree = page(client, "/entity/" + path_of(view, "strategy", "Quillmoor"))
    deep = tree.xpath("//li[a='Carers noticed early']//li/a[1]/text()")
    assert deep == ["Name a contact for carers in every surgery"]


def test_a_table_of_relations_can_be_sorted(client: FlaskClient, view: View) -> None:
    here = "/entity/" + path_of(view, "organisation", "Quillmoor Care Board") + "?view=table"
    tree = page(client, here + "&sort=-date")
    assert tree.xpath("//th[@aria-sort='descending']//button")
    dates = tree.xpath("//tbody//td[@data-value]/@data-value")
    dated = [date for date in dates if date]
    assert dated == sorted(dated, reverse=True) and len(dated) > 2


def test_data_of_a_thing(client: FlaskClient, view: View) -> None:
    here = path_of(view, "person", "Hester")
    found = client.get(f"/entity/{here}.json").get_json()
    assert found["label"] == "Hester Vantongeren" and found["facts"][0]["evidence"]
    assert client.get(f"/entity/{here}.ttl").mimetype == "text/turtle"
    assert client.get(f"/entity/{here}.jsonld").get_json()[0]["@id"] == ID + here


def test_turtle_and_json_ld_say_the_same(client: FlaskClient, view: View) -> None:
    for entity in [*view.store.entities("person"), *view.store.entities("meeting")]:
        here = entity.id.removeprefix(ID)
        turtle = set(pyoxigraph.parse(client.get(f"/entity/{here}.ttl").data, RdfFormat.TURTLE))
        ld = set(pyoxigraph.parse(client.get(f"/entity/{here}.jsonld").data, RdfFormat.JSON_LD))
        assert len(turtle) > 3 and turtle == ld


@pytest.mark.parametrize(
    ("accept", "ends"),
    [
        ("text/html", ""),
        ("*/*", ""),
        ("application/json", ".json"),
        ("text/turtle", ".ttl"),
        ("application/ld+json", ".jsonld"),
        ("text/html;q=0.2, text/turtle", ".ttl"),
    ],
)
def test_an_id_leads_to_what_is_accepted(client: FlaskClient, view: View, accept: str, ends: str) -> None:
    here = path_of(view, "person", "Hester")
    response = client.get(f"/id/{here}", headers={"Accept": accept})
    assert (response.status_code, response.location) == (303, f"/entity/{here}{ends}")


def test_an_id_with_a_suffix(client: FlaskClient, view: View) -> None:
    here = path_of(view, "person", "Hester")
    assert client.get(f"/id/{here}.ttl").location == f"/entity/{here}.ttl"
    assert client.get(f"/id/{here}.exe").status_code == 404


def test_an_old_id_leads_to_the_thing_of_now(client: FlaskClient, view: View) -> None:
    old, new = next((old, new) for old, new in view.knowledge.redirects.items() if "/person/" in old)
    here, there = old.removeprefix(ID), new.removeprefix(ID)
    assert client.get(f"/id/{here}").location == f"/entity/{there}"
    assert client.get(f"/id/{here}.json").location == f"/entity/{there}.json"
    assert client.get(f"/entity/{here}", follow_redirects=True).request.path == f"/entity/{there}"
    assert client.get(f"/explorer/{here}").location == f"/explorer/{there}"


# papers and decisions


def test_a_paper_has_headings_lists_and_tables(client: FlaskClient, view: View) -> None:
    paper = next(p for p in view.knowledge.papers if "2024-09-10" in p.name)
    tree = page(client, f"/paper/{paper.id}")
    article = tree.xpath("//article")[0]
    assert "2. Bus passes" in [words(h) for h in article.xpath(".//h3|.//h4|.//h5")]
    assert article.xpath(".//table//th[@scope='col']/text()") == ["Ref", "Action", "Owner", "Due"]
    assert len(article.xpath(".//ul[@class='printed']/li")) == 4
    levels = [int(h.tag[1]) for h in article.xpath(".//h2|.//h3|.//h4|.//h5|.//h6")]
    assert all(b <= a + 1 for a, b in pairwise(levels)), "no level is skipped"
    assert "Hester Vantongeren" in words(tree.xpath("//aside")[0])


def test_every_quote_of_a_paper_can_be_marked(client: FlaskClient, view: View) -> None:
    """A sentence, a list item or a whole table row, whose cells are marked one by one."""
    for paper in view.knowledge.papers:
        document = view.knowledge.documents[str(paper.id)]
        for block in document.blocks:
            tree = page(client, f"/paper/{paper.id}?start={block.start}&end={block.end}")
            marked = " | ".join(mark.text_content() for mark in tree.xpath("//article//mark"))
            assert marked == document.text[block.start : block.end]
            assert len(tree.xpath("//mark[@id='quote']")) == 1


def test_the_plain_text_of_a_paper(client: FlaskClient, view: View) -> None:
    paper = view.knowledge.papers[0]
    response = client.get(f"/paper/{paper.id}/text")
    assert response.mimetype == "text/plain"
    assert response.text == view.knowledge.documents[str(paper.id)].text


def test_decisions_can_be_sorted_and_narrowed(client: FlaskClient) -> None:
    rows = page(client, "/decisions").xpath("//tbody/tr")
    assert len(rows) == 5
    assert "10 September 2024" in words(rows[0]), "the latest first"
    assert "14 May 2024" in words(page(client, "/decisions?sort=date").xpath("//tbody/tr")[0])
    narrowed = page(client, "/decisions?q=carers&since=2024-09&kind=resolution&body=Quillmoor+Care+Board")
    assert words(narrowed.xpath("//tbody/tr")[0]).startswith("10 September 2024 The trial of free")
    assert "Item: 2 Bus passes" in words(narrowed)
    assert "No decision fits." in words(page(client, "/decisions?q=submarines"))


def test_decisions_as_a_table_for_a_spreadsheet(client: FlaskClient) -> None:
    response = client.get("/decisions.csv?q=bus")
    rows = list(csv.DictReader(io.StringIO(response.text.removeprefix("\ufeff"))))
    assert [row["decision"] for row in rows] == ["the trial of free bus passes for carers be funded for one year."]
    assert rows[0]["quote"].startswith("Resolved:")


def test_papers_are_listed(client: FlaskClient) -> None:
    shown = words(page(client, "/papers"))
    assert "board-minutes-2024-09-10.html" in shown and "Minutes, 10 September 2024" in shown.replace(
        "minutes, 10", "Minutes, 10"
    )


# before anything was built


def test_without_papers_every_page_says_so(tmp_path: Path) -> None:
    client = create_app(tmp_path).test_client()
    tree = page(client, "/", 503)
    assert "nothing to show yet" in words(tree) and "convenor build" in words(tree)
    assert client.get("/api/ask?q=who").status_code == 503
    assert client.get("/healthz").status_code == 503


def test_health(client: FlaskClient) -> None:
    assert client.get("/healthz").text.startswith("ok ")


def test_a_refusal_offers_questions_that_can_be_answered_and_a_way_on(client: FlaskClient) -> None:
    page = client.get("/ask", query_string={"q": "Who is the flibbertigibbet of Quillmoor?"}).get_data(as_text=True)
    assert "What these papers do answer:" in page and "flibbertigibbet" in page
    assert 'name="before"' in page and "Go on from there" in page
    followed = client.get("/ask", query_string={"q": "what does she do?", "before": "Who is Hester Vantongeren?"})
    assert "Asked in full:" in followed.get_data(as_text=True)
