"""The sample papers and the golden papers, opened for questions."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from convenor.graph.generations import DataFolder
from convenor.search.answer import answer
from convenor.search.answers import Answer
from convenor.search.desk import Desk, desk
from convenor.search.knowledge import Knowledge

sys.path.insert(0, str(Path(__file__).parent))

Ask = Callable[..., Answer]
DAY = date(2026, 1, 15)  # the day on which questions are asked that name none


def opened(data: Path) -> Knowledge:
    """The current generation of a data folder."""
    generation = DataFolder(data).current()
    assert generation is not None
    return Knowledge.open(generation)


@pytest.fixture(scope="session")
def sample_papers(samples: Path) -> Knowledge:
    """The sample papers."""
    return opened(samples)


@pytest.fixture(scope="session")
def golden_papers(convenor: Path, root: Path, tmp_path_factory: pytest.TempPathFactory) -> Knowledge:
    """The golden papers, all in one data folder: many bodies with names that are nearly alike."""
    data = tmp_path_factory.mktemp("golden") / "data"
    command = [convenor, "build", root / "tests" / "golden" / "papers", "--data", data]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return opened(data)


@pytest.fixture(scope="session")
def asking(convenor: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[dict[str, str], date], Ask]:
    """Asks a few small papers, given as {file name: text}, on a day: asking({"a.txt": "…"}, date(…))("Who …?")."""

    def made(papers: dict[str, str], day: date) -> Ask:
        folder = tmp_path_factory.mktemp("small")
        for name, text in papers.items():
            (folder / name).write_text(text)
        subprocess.run([convenor, "build", folder, "--data", folder / "data"], capture_output=True, check=True)
        knowledge = opened(folder / "data")
        return lambda question: answer(question, knowledge, day)

    return made


@pytest.fixture(scope="session")
def ask(sample_papers: Knowledge) -> Ask:
    """Asks the sample papers: ask("Who …?", before="…", as_of=date(…))."""

    def asked(question: str, before: str = "", as_of: date = DAY) -> Answer:
        return answer(question, sample_papers, as_of, before)

    return asked


@pytest.fixture(scope="session")
def samples_desk(sample_papers: Knowledge) -> Desk:
    """The desk of the sample papers."""
    return desk(sample_papers)
