"""axe finds nothing to object to on any page, light or dark, wide or narrow."""

from __future__ import annotations

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from convenor.graph.vocabulary import ID, KINDS

PAGES = {
    "home": "/",
    "search": "/search?q=carers",
    "search with nothing found": "/search?q=carers&until=1999",
    "ask": "/ask?q=who is the head of housing",
    "ask, not stated": "/ask?q=Who is the Chief Executive of Tarnside District Council?",
    "decisions": "/decisions",
    "papers": "/papers",
    "matters": "/matters?as_of=2025-09-20",
    "aims and decisions": "/coverage",
    "plans": "/plans",
    "rules against the record": "/checks",
    "in doubt": "/review",
    "ask, partly": "/ask?q=Who leads the work on damp homes?",
    "ask, before a question": "/ask",
    "ask, on a day": "/ask?q=who is the head of housing&as_of=2024",
    "search, before words": "/search",
    "list": "/list/organisation",
    "error": "/nowhere",
}
THINGS = {
    "person": ("entity", "person", "Hester", ""),
    "meeting": ("entity", "meeting", "Quillmoor Care Board", ""),
    "decision": ("entity", "decision", "the warm homes", ""),
    "strategy": ("entity", "strategy", "Quillmoor", ""),
    "table": ("entity", "organisation", "Quillmoor Care Board", "?view=table"),
    "explorer": ("explorer", "person", "Hester", ""),
}
PAPER = "Count the damp homes again"


def address(site: Any, name: str) -> str:
    """Where a page is."""
    if name in THINGS:
        page, kind, label, query = THINGS[name]
        return str(site.thing(page, kind, label)) + query
    return str(site.quote(PAPER) if name == "paper" else site(PAGES[name]))


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", [*PAGES, *THINGS, "paper"])
def test_no_violation(browser: Browser, site: Any, name: str, scheme: Any) -> None:
    check(browser, address(site, name), scheme, 1280)


@pytest.mark.parametrize("name", [*PAGES, *THINGS, "paper"])
def test_no_violation_on_a_phone(browser: Browser, site: Any, name: str) -> None:
    check(browser, address(site, name), "light", 360)


@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("kind", sorted(set(KINDS) - {"paper"}))
def test_no_violation_on_the_page_of_a_thing_of_each_kind(browser: Browser, site: Any, kind: str, width: int) -> None:
    things = site.view.store.entities(kind)
    assert things, f"the papers of this test have no {kind}"
    most = max(things, key=lambda thing: site.view.network.degree(thing.id) if thing.id in site.view.network else 0)
    check(browser, site(f"/entity/{most.id.removeprefix(ID)}"), "light", width)


def check(browser: Browser, url: str, scheme: Any, width: int) -> None:
    """Let axe look at a page."""
    window = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 900}, reduced_motion="reduce")
    try:
        page = window.new_page()
        page.goto(url)
        if "/explorer/" in url:
            page.locator("#network[data-ready]").wait_for()
        found = Axe().run(page, options={"rules": {"target-size": {"enabled": True}}})
        assert found.violations_count == 0, found.generate_report()
    finally:
        window.close()
