"""A data folder built once from a few invented papers, and the web application over it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from flask import Flask
from flask.testing import FlaskClient

from convenor.ingest.run import Outcome
from convenor.search.knowledge import Knowledge
from convenor.webapp.app import create_app
from convenor.webapp.build import BuildReport, build
from convenor.webapp.cli import main
from convenor.webapp.view import View

Build = Callable[..., BuildReport]
Run = Callable[..., Result]


class Silent:
    """Progress that keeps the outcomes and shows nothing."""

    def __init__(self) -> None:
        self.stages: list[str] = []
        self.outcomes: list[Outcome] = []

    def stage(self, name: str, total: int) -> None:
        assert total >= 0
        self.stages.append(name)

    def step(self, count: int = 1) -> None:
        assert count >= 0

    def outcome(self, outcome: Outcome) -> None:
        self.outcomes.append(outcome)


@pytest.fixture(scope="session")
def run_build() -> Build:
    """Builds paths into a data folder, quietly."""

    def run(folder: Path, *paths: Path, only: bool = False) -> BuildReport:
        return build(folder, list(paths), only, Silent())

    return run


@pytest.fixture(scope="session")
def papers() -> Path:
    """The folder of invented papers."""
    return Path(__file__).parent / "papers"


@pytest.fixture(scope="session")
def data(papers: Path, tmp_path_factory: pytest.TempPathFactory, run_build: Build) -> Path:
    """A data folder with the invented papers; tests read it and do not change it."""
    folder = tmp_path_factory.mktemp("built") / "data"
    report = run_build(folder, papers)
    assert not report.failed
    return folder


@pytest.fixture(scope="session")
def app(data: Path) -> Flask:
    """The web application over the data folder."""
    return create_app(data, TESTING=False)


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    """A browser without script."""
    return app.test_client()


@pytest.fixture(scope="session")
def view(app: Flask) -> View:
    """What the pages show."""
    found: View = app.extensions["convenor"].get()
    return found


@pytest.fixture(scope="session")
def knowledge(view: View) -> Knowledge:
    """The generation that the pages show."""
    return view.knowledge


@pytest.fixture
def run(data: Path) -> Run:
    """Runs a command over the invented papers."""

    def command(*words: object, folder: Path | None = None, stdin: str | None = None) -> Result:
        place = ["--data", str(folder or data)] if words and words[0] != "extract" else []
        return CliRunner().invoke(main, [*map(str, words), *place], input=stdin)

    return command
