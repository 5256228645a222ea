"""The wheel: it holds convenor/… only, with its data, and runs where there is no checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

BELONGS = ("convenor/graph/", "convenor/ingest/", "convenor/search/", "convenor/webapp/")


@pytest.fixture(scope="module")
def wheel(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel built from the files of the checkout, in a folder of its own so that nothing is left behind."""
    source = tmp_path_factory.mktemp("source")
    for name in ("graph", "ingest", "search", "webapp", "pyproject.toml", "README.md", "LICENSE", "NOTICE"):
        subprocess.run(["cp", "-r", str(root / name), str(source)], check=True)
    target = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(target), str(source)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return next(target.glob("*.whl"))


@pytest.fixture(scope="module")
def names(wheel: Path) -> list[str]:
    """The files in the wheel."""
    with zipfile.ZipFile(wheel) as archive:
        return archive.namelist()


def test_it_holds_only_the_package(names: list[str]) -> None:
    strays = [name for name in names if not name.startswith(BELONGS) and ".dist-info/" not in name]
    assert not strays


def test_it_holds_every_module_and_data_file(names: list[str], root: Path) -> None:
    wanted = set()
    for package in ("graph", "ingest", "search", "webapp"):
        for path in (root / package).rglob("*"):
            if path.is_file() and "__pycache__" not in path.parts and not path.name.startswith("."):
                wanted.add(f"convenor/{path.relative_to(root).as_posix()}")
    assert wanted <= set(names)


@pytest.mark.parametrize(
    "part",
    [
        "graph/py.typed",
        "ingest/py.typed",
        "search/py.typed",
        "webapp/py.typed",
        "ingest/gazetteer/councils.csv",
        "ingest/gazetteer/README.md",
        "webapp/templates/",
        "webapp/static/",
    ],
)
def test_it_holds_what_is_not_python(names: list[str], part: str) -> None:
    assert any(name.startswith(f"convenor/{part}") for name in names)


def test_it_carries_licence_and_notice(names: list[str]) -> None:
    assert {name.split("/")[-1] for name in names if "/licenses/" in name} == {"LICENSE", "NOTICE"}


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder into which the wheel, and nothing else, was installed."""
    target = tmp_path_factory.mktemp("installed")
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--target", str(target)]
    subprocess.run([*command, str(wheel)], check=True)
    return target


def run(installed: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Runs the installed command from a folder, with the libraries of this environment but not its checkout."""
    code = (
        "import sys; sys.path.insert(0, sys.argv.pop(1))\n"
        "sys.meta_path[:] = [f for f in sys.meta_path if 'editable' not in repr(f).lower()]\n"
        "import convenor.webapp.cli as cli; assert 'installed' in cli.__file__, cli.__file__\n"
        "sys.argv[0] = 'convenor'; cli.main()"
    )
    environment = {key: value for key, value in os.environ.items() if key not in ("PYTHONPATH", "CONVENOR_DATA")}
    command = [sys.executable, "-c", code, str(installed), *arguments]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def test_it_runs_from_an_empty_folder(installed: Path, tmp_path: Path) -> None:
    done = run(installed, tmp_path, "--help")
    assert done.returncode == 0, done.stderr
    assert "build" in done.stdout


def test_it_reads_a_paper_outside_a_checkout(installed: Path, tmp_path: Path, corpus: Path) -> None:
    done = run(installed, tmp_path, "extract", str(corpus / "blackpool-housing-leadership.html"), "--json")
    assert done.returncode == 0, done.stderr
    assert "Vikki Piper" in done.stdout


def test_without_papers_it_says_so_in_one_sentence(installed: Path, tmp_path: Path) -> None:
    done = run(installed, tmp_path, "build")
    assert done.returncode == 2
    assert len(done.stderr.strip().splitlines()) == 1 and "Traceback" not in done.stderr
