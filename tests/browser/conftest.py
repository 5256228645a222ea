"""A real browser on the web application over a few invented papers. Where Chromium is missing, its tests skip."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Request, sync_playwright
from werkzeug.serving import WSGIRequestHandler, make_server

from convenor.graph.vocabulary import ID
from convenor.ingest.run import Outcome
from convenor.webapp.app import create_app
from convenor.webapp.build import build
from convenor.webapp.view import View

CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
FLAGS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
PAPERS = (Path(__file__).parent / "papers", Path(__file__).parents[1] / "webapp" / "papers")


class Silent:
    """Progress that shows nothing."""

    def stage(self, name: str, total: int) -> None:
        """Nothing."""

    def step(self, count: int = 1) -> None:
        """Nothing."""

    def outcome(self, outcome: Outcome) -> None:
        """Nothing."""


class Quiet(WSGIRequestHandler):
    """A handler that logs nothing."""

    def log(self, *_: object) -> None:
        """Nothing."""


class Site:
    """The application as it is served: addresses of things by their names."""

    def __init__(self, address: str, view: View) -> None:
        self.address = address
        self.view = view

    def __call__(self, path: str) -> str:
        return self.address + path

    def thing(self, page: str, kind: str, label: str) -> str:
        """The address of a thing's page ("entity" or "explorer")."""
        found = next(entity for entity in self.view.store.entities(kind) if entity.label.startswith(label))
        return f"{self.address}/{page}/{found.id.removeprefix(ID)}"

    def quote(self, words: str) -> str:
        """The address of a paper with these words of it marked."""
        for id, document in self.view.knowledge.documents.items():
            start = document.text.find(words)
            if start >= 0:
                return f"{self.address}/paper/{id}?start={start}&end={start + len(words)}#quote"
        raise AssertionError(f"no paper says “{words}”")


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The application, served from a thread."""
    data = tmp_path_factory.mktemp("browser") / "data"
    build(data, PAPERS, False, Silent())
    app = create_app(data)
    server = make_server("127.0.0.1", 0, app, threaded=True, request_handler=Quiet)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield Site(f"http://127.0.0.1:{server.server_port}", app.extensions["convenor"].get())
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium."""
    path = next((found for name in CHROMIUM if (found := shutil.which(name))), None)
    if path is None:
        pytest.skip(f"needs Chromium: none of {', '.join(CHROMIUM)} is installed")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield chromium
        chromium.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A window of its own for a test."""
    window = browser.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
    yield window
    window.close()


def failure(request: Request) -> list[str]:
    """What is wrong with a request that failed; nothing when the page was left before it was answered."""
    why = request.failure or ""
    return [] if "ERR_ABORTED" in why else [f"{request.url}: {why}"]


@pytest.fixture
def page(context: BrowserContext) -> Iterator[Page]:
    """A page on which nothing may go wrong: no error in the console, no request that fails or leaves the machine."""
    wrong: list[str] = []
    opened = context.new_page()
    opened.on("console", lambda message: wrong.append(message.text) if message.type in ("error", "warning") else None)
    opened.on("pageerror", lambda error: wrong.append(str(error)))
    opened.on("requestfailed", lambda request: wrong.extend(failure(request)))
    opened.on("request", lambda request: None if "//127.0.0.1:" in request.url else wrong.append(request.url))
    yield opened
    assert not wrong
