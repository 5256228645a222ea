"""A build that is stopped, killed or cannot write leaves what was there before."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from convenor.graph.generations import DataFolder
from convenor.webapp.build import BuildReport
from convenor.webapp.knowledge import opened

Build = Callable[..., BuildReport]

# Runs `convenor build` and sends itself a signal when it reaches a part of the work, or while it publishes.
DRIVER = """
import os, sys
from convenor.graph import generations
from convenor.ingest import worker
from convenor.webapp.cli import main
from convenor.webapp.cli_progress import Bars

stop_at, number, data = sys.argv[1], int(sys.argv[2]), sys.argv[3]
stage, write_whole, ask = Bars.stage, generations.write_whole, worker._ask

def staged(self, name, total):
    stage(self, name, total)
    if name == stop_at:
        os.kill(os.getpid(), number)

def published(target, content):
    if stop_at == "before CURRENT" and target.name == "CURRENT":
        os.kill(os.getpid(), number)
    write_whole(target, content)
    if stop_at == "after CURRENT" and target.name == "CURRENT":
        os.kill(os.getpid(), number)

def asked(process, path):
    if stop_at == "reading":
        print(process.pid, flush=True)
        os.kill(os.getpid(), number)
    return ask(process, path)

Bars.stage, generations.write_whole, worker._ask = staged, published, asked
main(["build", "--data", data])
"""
LIMITED = """
import resource, signal, sys
from convenor.webapp.cli import main

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]), int(sys.argv[1])))
main(["build", "--data", sys.argv[2]])
"""
STAGES = ["papers", "graph", "passages", "search index", "before CURRENT", "after CURRENT"]


@pytest.fixture
def changed(run_build: Build, papers: Path, tmp_path: Path) -> Path:
    """A data folder whose papers have changed since it was built."""
    mine = shutil.copytree(papers, tmp_path / "papers")
    folder = tmp_path / "data"
    run_build(folder, mine)
    (mine / "new.txt").write_text("Lamps\n\nThe lamps on the quay were lit again by Ephraim Tidewater.")
    return folder


def run(script: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    """Run a script with these arguments."""
    command = [sys.executable, "-c", script, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)


def leftovers(folder: Path) -> list[str]:
    """Generations beside the one that serves and the one before."""
    found = sorted(path.name for path in (folder / "generations").iterdir())
    return found[found.index(DataFolder(folder).current_name() or "") + 1 :]


@pytest.mark.parametrize("stage", ["reading", *STAGES])
def test_killed(changed: Path, run_build: Build, stage: str) -> None:
    """kill -9: the old generation serves, or the new one whole, and the next build mends everything."""
    done = run(DRIVER, stage, signal.SIGKILL.value, changed)
    assert done.returncode == -signal.SIGKILL
    serving = opened(changed)
    assert len(serving.papers) == (6 if stage == "after CURRENT" else 5)
    assert serving.index.search("carers")
    report = run_build(changed)
    assert report.fresh == (stage != "after CURRENT")
    assert len(opened(changed).papers) == 6
    assert leftovers(changed) == []


@pytest.mark.parametrize("stage", ["reading", *STAGES])
def test_stopped_with_ctrl_c(changed: Path, stage: str) -> None:
    done = run(DRIVER, stage, signal.SIGINT.value, changed)
    assert done.returncode == 130, done.stderr
    assert done.stderr.strip().splitlines()[-1] == "Stopped. What was there before is kept."
    assert "Traceback" not in done.stderr
    assert len(opened(changed).papers) == (6 if stage == "after CURRENT" else 5)
    assert leftovers(changed) == [], "an unfinished generation is cleared away"


def test_no_reading_process_outlives_a_build_that_was_killed(changed: Path) -> None:
    """They end by themselves once their parent is gone."""
    done = run(DRIVER, "reading", signal.SIGKILL.value, changed)
    assert done.returncode == -signal.SIGKILL
    worker = Path("/proc") / done.stdout.split()[-1]
    if not Path("/proc/self").exists():
        pytest.skip("needs /proc")
    for _ in range(100):
        if not worker.exists():
            return
        time.sleep(0.05)
    pytest.fail("the reading process still runs")


@pytest.mark.parametrize("size", [2_000, 20_000, 60_000])
def test_a_disk_that_is_full(changed: Path, run_build: Build, size: int) -> None:
    """No file may grow above so many bytes: one sentence, and the old generation goes on serving."""
    shutil.rmtree(changed / "cache")
    done = run(LIMITED, size, changed)
    assert done.returncode in (1, 2), done.stdout + done.stderr
    assert len(done.stderr.strip().splitlines()) == 1 and "Traceback" not in done.stderr
    assert len(opened(changed).papers) == 5
    assert run_build(changed).fresh
    assert len(opened(changed).papers) == 6


def test_a_data_folder_that_cannot_be_made(convenor: Path, papers: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    command = [convenor, "build", papers, "--data", tmp_path / "file" / "data"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=dict(os.environ))
    assert done.returncode == 2
    assert len(done.stderr.strip().splitlines()) == 1 and "data folder" in done.stderr
