"""`convenor serve`: its address, a busy port, Ctrl-C, and how much memory it takes with the real sentence model."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

MEMORY_MB = 400
ADDRESSES = [
    "/", "/ask?q=who+is+the+head+of+housing", "/search?q=carers", "/search?q=warm+homes&kind=minutes", "/decisions",
    "/papers", "/list/person", "/api/ask?q=what+was+decided+about+bus+passes", "/api/search?q=damp",
]  # fmt: skip


@pytest.fixture(scope="module")
def real_data(convenor: Path, papers: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The invented papers with vectors of the real model."""
    folder = tmp_path_factory.mktemp("real") / "data"
    done = subprocess.run([convenor, "build", papers, "--data", folder], env=plain(), capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    return folder


def plain() -> dict[str, str]:
    """The environment without the fake vectors of the other tests."""
    return {name: value for name, value in os.environ.items() if name != "CONVENOR_EMBEDDER"}


@pytest.fixture(scope="module")
def server(convenor: Path, real_data: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A running server and its address."""
    command = [str(convenor), "serve", "--data", str(real_data), "--port", "0"]
    with subprocess.Popen(
        command, env={**plain(), "PYTHONUNBUFFERED": "1"}, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        address = re.search(r"http://127\.0\.0\.1:\d+", process.stdout.readline())
        assert address, process.stderr and process.stderr.read()
        yield process, address[0]
        process.send_signal(signal.SIGINT)
        assert process.wait(30) in (0, 130)
        assert process.stderr is not None and "Traceback" not in process.stderr.read()


def resident(process: subprocess.Popen[str]) -> float:
    """Megabytes that a process has in memory."""
    status = Path(f"/proc/{process.pid}/status")
    if not status.exists():
        pytest.skip("needs /proc")
    found = re.search(r"VmRSS:\s+(\d+) kB", status.read_text())
    assert found
    return int(found[1]) / 1024


def test_a_hundred_requests_stay_small(server: tuple[subprocess.Popen[str], str]) -> None:
    process, address = server
    for turn in range(100):
        with urllib.request.urlopen(address + ADDRESSES[turn % len(ADDRESSES)], timeout=30) as response:
            assert response.status == 200
    assert resident(process) < MEMORY_MB
    assert "torch" not in Path(f"/proc/{process.pid}/maps").read_text(), "questions need numpy alone"


def test_a_head_that_is_too_long_is_refused(server: tuple[subprocess.Popen[str], str]) -> None:
    _, address = server
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(f"{address}/ask?q={'w' * 40_000}", timeout=30)
    assert refused.value.code in (414, 431)
    refused.value.close()


def test_a_port_that_is_in_use(convenor: Path, data: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        done = subprocess.run(
            [convenor, "serve", "--data", data, "--port", port], capture_output=True, text=True, check=False, timeout=60
        )
    assert done.returncode == 2
    assert done.stderr.strip().splitlines() == [
        f"Port {port} on 127.0.0.1 is in use already: stop what uses it, or choose another with --port."
    ]


def test_a_host_that_is_none(convenor: Path, data: Path) -> None:
    command = [convenor, "serve", "--data", data, "--host", "203.0.113.7", "--port", "0"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 2
    assert len(done.stderr.strip().splitlines()) == 1 and "--host" in done.stderr


def test_nothing_to_serve(convenor: Path, tmp_path: Path) -> None:
    command = [convenor, "serve", "--data", tmp_path / "nothing", "--port", "0"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 2 and "convenor build" in done.stderr
