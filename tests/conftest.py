"""Fixtures and rules that all tests share."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
NO_ANNOTATED_PAPERS = "needs the annotated papers in ../shared"
VECTORS_OF_WORDS = {"browser", "webapp"}  # folders whose tests do not wait for the sentence model


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """What the environment says is the same for every test of a folder, fixtures too, whichever test ran before."""
    for name in ("CONVENOR_DATA", "CONVENOR_EMBEDDER", "CONVENOR_MODEL"):
        os.environ.pop(name, None)
    if item.path.relative_to(ROOT / "tests").parts[0] in VECTORS_OF_WORDS:
        os.environ["CONVENOR_EMBEDDER"] = "fake"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
    call: pytest.CallInfo[None],  # noqa: ARG001
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """With REQUIRE_ALL=1 a skipped test fails, unless it wants papers that are not part of the project."""
    report = yield
    if os.environ.get("REQUIRE_ALL") == "1" and report.skipped and not hasattr(report, "wasxfail"):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
        if NO_ANNOTATED_PAPERS in reason:
            return report
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid} was skipped although REQUIRE_ALL is set: {reason}"
    return report


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def corpus(root: Path) -> Path:
    """The folder of sample papers."""
    return root / "corpus"


@pytest.fixture(scope="session")
def shared(root: Path) -> Path:
    """The folder of annotated papers beside the checkout; not part of the project, so a test may skip."""
    folder = root.parent / "shared"
    if not folder.is_dir():
        pytest.skip(NO_ANNOTATED_PAPERS)
    return folder


@pytest.fixture(scope="session")
def convenor() -> Path:
    """The installed command."""
    return Path(sys.executable).parent / "convenor"


@pytest.fixture(scope="session")
def samples(convenor: Path, corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder built from the sample papers by the command itself; tests read it and do not change it."""
    data = tmp_path_factory.mktemp("samples") / "data"
    done = subprocess.run([convenor, "build", corpus, "--data", data], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return data
