"""What people do with it: search, ask, follow a fact to its sentence, explore; by mouse, by keyboard, on a phone."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

NARROW = (320, 390)
PAGES = [
    "/",
    "/ask?q=who is the head of housing",
    "/search?q=carers",
    "/decisions",
    "/papers",
    "/matters",
    "/coverage",
    "/checks",
    "/list/person",
    "/nowhere",
]


def test_a_search_leads_to_the_words_in_the_paper(page: Page, site: Any) -> None:
    page.goto(site("/"))
    page.get_by_label("Or search for words").fill("bus passes")
    page.get_by_role("button", name="Search", exact=True).click()
    expect(page.get_by_role("status")).to_contain_text("with these words")
    page.locator("ol.hits a").first.click()
    expect(page.locator("mark#quote")).to_contain_text("free bus passes")
    expect(page.locator("mark#quote")).to_be_in_viewport()


def test_filters_stay_as_they_were_set(page: Page, site: Any) -> None:
    page.goto(site("/search?q=carers"))
    page.get_by_label("of this kind of paper").select_option("strategy")
    page.get_by_role("button", name="Search", exact=True).click()
    expect(page.get_by_label("of this kind of paper")).to_have_value("strategy")
    kinds = page.locator(".hit-where").all_inner_texts()
    assert kinds and all(kind.startswith("strategy") for kind in kinds)


def test_names_are_suggested(page: Page, site: Any) -> None:
    page.goto(site("/search"))
    page.get_by_label("Words").type("heste")
    expect(page.locator("datalist option")).to_have_count(1)
    assert page.locator("datalist option").get_attribute("value") == "Hester Vantongeren"


def test_an_answer_leads_to_its_sentence_and_to_its_thing(page: Page, site: Any) -> None:
    page.goto(site("/"))
    page.get_by_label("Your question").fill("who is the head of housing?")
    page.keyboard.press("Enter")
    expect(page.locator(".verdict")).to_contain_text("Hester Vantongeren")
    page.locator("figcaption a").first.click()
    expect(page.locator("mark#quote")).to_have_text("Hester Vantongeren, Head of Housing, Quillmoor Borough Council")
    page.go_back()
    page.get_by_role("link", name="Hester Vantongeren").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Hester Vantongeren")


def test_what_the_papers_do_not_say(page: Page, site: Any) -> None:
    page.goto(site("/ask?q=Who is the Chief Executive of Tarnside District Council?"))
    expect(page.locator(".verdict.not-stated")).to_contain_text("do not say")


def test_a_quote_is_marked_and_in_sight(page: Page, site: Any) -> None:
    page.goto(site.quote("Count the damp homes again"))
    expect(page.locator("mark#quote")).to_have_text("Count the damp homes again")
    expect(page.locator("mark#quote")).to_be_in_viewport()


def test_a_table_is_sorted_in_place(page: Page, site: Any) -> None:
    """The address stays: no page is loaded."""
    page.goto(site.thing("entity", "organisation", "Quillmoor Care Board") + "?view=table")
    before = page.url
    page.get_by_role("button", name="Date").click()
    expect(page.locator("th", has_text="Date")).to_have_attribute("aria-sort", "ascending")
    page.get_by_role("button", name="Date").click()
    expect(page.locator("th", has_text="Date")).to_have_attribute("aria-sort", "descending")
    dates = [
        value for value in page.locator("td[data-value]").evaluate_all("c => c.map(e => e.dataset.value)") if value
    ]
    assert dates == sorted(dates, reverse=True) and len(set(dates)) > 1
    assert page.url == before


# the explorer


def explore(page: Page, site: Any, kind: str = "person", label: str = "Hester") -> None:
    """Open the explorer around a thing and wait for the picture."""
    page.goto(site.thing("explorer", kind, label))
    page.locator("#network[data-ready]").wait_for()
    page.locator("#network").evaluate("e => e.scrollIntoView({ block: 'center' })")
    # what a click hits is told by where the picture was drawn last: scrolled to, and drawn there
    page.evaluate(
        "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50))))"
    )


def in_network(page: Page, what: str) -> Any:
    """What a line of script says of the network `cy`."""
    return page.evaluate(f"(() => {{ const cy = document.getElementById('network').network; return {what}; }})()")


def middle_of(page: Page, what: str) -> tuple[float, float]:
    """Where something of the network is drawn on the page."""
    box = page.locator("#network").bounding_box()
    assert box
    at = in_network(page, f"(e => e.isNode() ? e.renderedPosition() : e.renderedMidpoint())({what})")
    return box["x"] + at["x"], box["y"] + at["y"]


def test_a_click_brings_in_what_a_thing_is_linked_to(page: Page, site: Any) -> None:
    explore(page, site)
    nodes, rows = in_network(page, "cy.nodes().length"), page.locator("#edges tbody tr").count()
    page.mouse.click(*middle_of(page, "cy.nodes('[kind=\"meeting\"]').first()"))
    expect(page.locator("#network-said")).to_contain_text("more things")
    assert in_network(page, "cy.nodes().length") > nodes
    assert page.locator("#edges tbody tr").count() == in_network(page, "cy.edges().length") > rows
    assert page.locator("#edge-count").inner_text() == str(in_network(page, "cy.edges().length"))


def test_a_line_opens_its_sentence(page: Page, site: Any) -> None:
    explore(page, site)
    page.mouse.click(*middle_of(page, "cy.edges('[label=\"present at\"]').first()"))
    expect(page.locator("#network-panel")).to_contain_text("“Hester Vantongeren, Head of Housing")
    page.locator("#network-panel figcaption a").first.click()
    expect(page.locator("mark#quote")).to_be_in_viewport()


def test_kinds_can_be_hidden(page: Page, site: Any) -> None:
    explore(page, site)
    page.get_by_label("Meetings").uncheck()
    assert in_network(page, "cy.nodes(':visible').filter('[kind=\"meeting\"]').length") == 0
    expect(page.locator("#edges tbody tr:visible", has_text="present at")).to_have_count(0)
    page.get_by_label("Meetings").check()
    assert in_network(page, "cy.nodes(':visible').filter('[kind=\"meeting\"]').length") == 2


def test_the_picture_holds_the_kinds_of_the_address(page: Page, site: Any) -> None:
    page.goto(site.thing("explorer", "person", "Hester") + "?kind=meeting")
    page.locator("#network[data-ready]").wait_for()
    assert set(in_network(page, "cy.nodes('[!centre]').map(n => n.data('kind'))")) == {"meeting"}
    page.get_by_label("Organisations").check()
    page.get_by_role("button", name="Apply").click()
    page.wait_for_url("**kind=organisation**")
    page.locator("#network[data-ready]").wait_for()
    assert set(in_network(page, "cy.nodes('[!centre]').map(n => n.data('kind'))")) == {"meeting", "organisation"}
    assert page.locator("#edges tbody tr").count() == in_network(page, "cy.edges().length")


def test_the_picture_is_the_same_each_time(page: Page, site: Any) -> None:
    where = "cy.nodes().map(n => [n.id(), Math.round(n.position('x')), Math.round(n.position('y'))])"
    explore(page, site)
    first = in_network(page, where)
    explore(page, site)
    assert in_network(page, where) == first


def test_the_explorer_with_the_keyboard_alone(page: Page, site: Any) -> None:
    explore(page, site)
    page.locator("#network").focus()
    said = page.locator("#network-said")
    page.keyboard.press("ArrowRight")
    expect(said).to_contain_text(re.compile(r"\d+ links?\."))
    first = said.inner_text()
    page.keyboard.press("ArrowRight")
    expect(said).not_to_have_text(first)
    before = in_network(page, "cy.nodes().length")
    for _ in range(12):
        if "meeting of" in said.inner_text():
            break
        page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    expect(said).to_contain_text("more things")
    assert in_network(page, "cy.nodes().length") > before
    page.keyboard.press("l")
    expect(page.locator("#network-panel blockquote").first).to_be_visible()
    expect(page.locator("tr.chosen")).to_have_count(1)
    zoom = in_network(page, "cy.zoom()")
    page.keyboard.press("+")
    assert in_network(page, "cy.zoom()") > zoom
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") != "network", "the keyboard is not caught in the picture"


def test_without_script_the_explorer_is_a_table(browser: Browser, site: Any) -> None:
    window = browser.new_context(java_script_enabled=False)
    try:
        plain = window.new_page()
        plain.goto(site.thing("explorer", "person", "Hester"))
        expect(plain.locator("#network")).to_be_hidden()
        before = plain.locator("#edges tbody tr").count()
        plain.get_by_label("Meetings").uncheck()
        plain.get_by_role("button", name="Apply").click()
        assert 0 < plain.locator("#edges tbody tr").count() < before
        plain.get_by_role("button", name="To").click()
        expect(plain.locator("th", has_text="To")).to_have_attribute("aria-sort", "ascending")
        expect(plain.get_by_label("Meetings")).not_to_be_checked()
    finally:
        window.close()


# keyboard and narrow windows


def test_the_first_tab_skips_to_the_content(page: Page, site: Any) -> None:
    page.goto(site("/papers"))
    page.keyboard.press("Tab")
    expect(page.get_by_text("Skip to content")).to_be_focused()
    expect(page.get_by_text("Skip to content")).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")


def test_asking_with_the_keyboard_alone(page: Page, site: Any) -> None:
    page.goto(site("/ask"))
    page.get_by_label("Your question").focus()
    page.keyboard.type("what was decided about bus passes?")
    page.keyboard.press("Enter")
    expect(page.locator(".verdict")).to_contain_text("free bus passes")
    page.get_by_text("The query behind this answer").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_label("SPARQL query")).to_be_visible()


@pytest.mark.parametrize("width", NARROW)
def test_no_page_needs_scrolling_sideways(page: Page, site: Any, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 700})
    addresses = [site(path) for path in PAGES[:-1]]
    addresses += [site.thing("entity", "person", "Hester"), site.thing("entity", "meeting", "Quillmoor Care Board")]
    addresses += [site.thing("entity", "organisation", "Quillmoor Care Board") + "?view=table"]
    addresses += [site.thing("explorer", "person", "Hester"), site.quote("Count the damp homes again")]
    for address in addresses:
        page.goto(address)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, address


def test_tables_are_read_on_a_phone_without_scrolling_them(page: Page, site: Any) -> None:
    page.set_viewport_size({"width": 390, "height": 800})
    table = site.thing("entity", "organisation", "Quillmoor Care Board") + "?view=table"
    for address in (site("/decisions"), table, site.thing("explorer", "person", "Hester")):
        page.goto(address)
        frame = page.locator(".scroller").last
        assert frame.evaluate("e => e.scrollWidth <= e.clientWidth"), address
        expect(frame.locator("tbody tr").first).to_be_visible()
        expect(frame.get_by_role("button", name="Date")).to_be_visible()


def test_the_picture_stays_whole_when_the_window_changes(page: Page, site: Any) -> None:
    explore(page, site)
    page.set_viewport_size({"width": 390, "height": 800})
    for _ in range(100):
        if in_network(page, "cy.width()") < 390:
            break
        page.wait_for_timeout(50)
    box = in_network(page, "cy.elements().renderedBoundingBox()")
    size = page.locator("#network").evaluate("e => [e.clientWidth, e.clientHeight]")
    assert 0 <= box["x1"] <= box["x2"] <= size[0] and 0 <= box["y1"] <= box["y2"] <= size[1]


def test_paper_is_for_printing(page: Page, site: Any) -> None:
    page.goto(site.thing("entity", "person", "Hester"))
    page.emulate_media(media="print")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.locator("nav[aria-label=Main]")).to_be_hidden()
    expect(page.locator("blockquote").first).to_be_visible()


def test_a_name_in_a_question_is_completed_by_keyboard(page: Page, site: Any) -> None:
    page.goto(site("/"))
    field = page.get_by_label("Your question")
    field.press_sequentially("who is hester van")
    expect(page.get_by_role("option")).to_have_count(1)
    expect(field).to_have_attribute("aria-expanded", "true")
    field.press("ArrowDown")
    assert field.get_attribute("aria-activedescendant") == page.get_by_role("option").get_attribute("id")
    field.press("Enter")
    expect(field).to_have_value("who is Hester Vantongeren")
    expect(page.get_by_role("listbox")).to_have_count(0)


def test_an_answer_is_gone_on_from(page: Page, site: Any) -> None:
    page.goto(site("/ask?q=Who is Hester Vantongeren?"))
    page.get_by_label("Go on from there").fill("what does she do?")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Asked in full:")).to_be_visible()
