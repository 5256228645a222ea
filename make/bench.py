"""Prints how fast Convenor is and how much memory it takes here: `make bench`. Nothing passes or fails.

Papers: the sample papers, and the annotated papers' folder SHARED/seeds where it is.
"""

from __future__ import annotations

import os
import resource
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

ROOT = Path(__file__).parents[1]
CONVENOR = Path(sys.executable).parent / "convenor"
QUESTION = "Who leads housing in Blackpool?"
REQUESTS = 100


def say(figure: str, value: str) -> None:
    """One line of the report."""
    sys.stdout.write(f"{figure:<60} {value}\n")
    sys.stdout.flush()


def timed(*arguments: str) -> tuple[float, float]:
    """Wall-clock and processor seconds of one command."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run([CONVENOR, *arguments], capture_output=True, text=True, check=False)
    wall, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode > 1:
        sys.exit(f"convenor {arguments[0]} failed: {done.stderr.strip()}")
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def builds(papers: Path, data: Path) -> None:
    """How long it takes to read a folder from nothing, and again."""
    say(f"build of {papers.name}/ from nothing, wall", f"{timed('build', str(papers), '--data', str(data))[0]:.1f} s")
    say("… again with nothing changed, wall", f"{timed('build', '--data', str(data))[0]:.2f} s")


def questions(data: Path, folder: Path) -> None:
    """How long an answer takes from cold, and in a process that is warm."""
    cold = min(timed("ask", QUESTION, "--data", str(data))[0] for _ in range(3))
    say("ask from cold, wall, best of 3", f"{cold:.2f} s")
    few, many = folder / "few.txt", folder / "many.txt"
    few.write_text(f"{QUESTION}\n", encoding="utf-8")
    many.write_text(f"{QUESTION}\nWho attended both meetings?\n" * 100, encoding="utf-8")
    base = min(timed("ask", "--batch", str(few), "--json", "--data", str(data))[0] for _ in range(2))
    full = min(timed("ask", "--batch", str(many), "--json", "--data", str(data))[0] for _ in range(2))
    say("ask warm, mean of 199", f"{(full - base) / 199 * 1000:.0f} ms")


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def get(address: str) -> bool:
    """Whether a page answers."""
    try:
        with urllib.request.urlopen(address, timeout=10) as answer:
            return bool(answer.read())
    except (urllib.error.URLError, ConnectionError):
        return False


def memory_of_serve(data: Path) -> None:
    """Memory of the web application after a hundred requests; only where the system tells (Linux)."""
    port = free_port()
    words = [urllib.parse.quote(word) for word in ("housing", "carers", "chair", QUESTION)]
    pages = ["/", *(f"/search?q={word}" for word in words), *(f"/ask?q={word}" for word in words)]
    server = subprocess.Popen(
        [CONVENOR, "serve", "--data", str(data), "--port", str(port)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        deadline = time.monotonic() + 30
        while not get(f"http://127.0.0.1:{port}/") and server.poll() is None and time.monotonic() < deadline:
            time.sleep(0.1)
        good = sum(get(f"http://127.0.0.1:{port}{pages[i % len(pages)]}") for i in range(REQUESTS))
        status = Path(f"/proc/{server.pid}/status")
        if server.poll() is not None:
            say("memory of serve", "not measured: it did not start")
        elif status.exists():
            lines = dict(line.split(":", 1) for line in status.read_text().splitlines() if ":" in line)
            kilobytes = int(lines["VmRSS"].split()[0])
            say(f"memory of serve after {good} of {REQUESTS} good requests", f"{kilobytes / 1024:.0f} MB")
    finally:
        server.terminate()
        server.wait(10)


def report() -> None:
    """All figures."""
    say("convenor --help, processor, best of 3", f"{min(timed('--help')[1] for _ in range(3)):.2f} s")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        seeds = ROOT / os.environ.get("SHARED", "../shared") / "seeds"
        builds(ROOT / "corpus", folder / "data")
        if seeds.is_dir():
            builds(seeds, folder / "seeds")
        questions(folder / "data", folder)
        memory_of_serve(folder / "data")


if __name__ == "__main__":
    report()
