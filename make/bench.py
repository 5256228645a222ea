"""Prints how fast Convenor is and how much memory it takes here: `make bench`. Nothing passes or fails.

Papers: the sample papers, and the annotated papers' folders SHARED/seeds and SHARED/papers where they are.
"""

from __future__ import annotations

import json
import os
import resource
import socket
import subprocess
import sys
import tempfile
import time
import tomllib
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
CONVENOR = Path(sys.executable).parent / "convenor"
QUESTION = "Who leads housing in Blackpool?"
REQUESTS = 100
LETTERS = 3_000  # of a page
READ = (".pdf", ".docx", ".html", ".md", ".txt")


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


def both(seconds: tuple[float, float]) -> str:
    """Wall-clock time, and beside it the processor's, which says more on a machine that has other work."""
    return f"{seconds[0]:.2f} s ({seconds[1]:.2f} s of processor)"


def builds(papers: Path, data: Path) -> None:
    """How long it takes to read a folder from nothing, and again."""
    say(f"build of {papers.name}/ from nothing", both(timed("build", str(papers), "--data", str(data))))
    say("… again with nothing changed", both(timed("build", "--data", str(data))))


class Read(NamedTuple):
    """How much of some papers was read, and how long it took one processor."""

    pages: int  # as printed where they are marked, else by their letters
    letters: int
    marked: int  # pages that are marked
    on_marked: int  # letters on those
    seconds: float


def pages_a_second(folders: Sequence[Path]) -> None:
    """How many pages are read for facts in a second of one processor, vectors apart, folder by folder and of all.

    A page that nothing marks has 3,000 letters, a dense one. Last, all letters are counted by the pages that the PDF files
    here have, which are printed with margins and gaps as most papers are.
    """
    from convenor.ingest.read import paper

    listed = {
        folder: [p for p in sorted(folder.iterdir()) if p.suffix in READ and p.stem != "README"] for folder in folders
    }
    for path in {path.suffix: path for paths in listed.values() for path in reversed(paths)}.values():
        paper(path)  # whatever is loaded once for a format
    done = {folder: _read(paths) for folder, paths in listed.items()}
    for folder, each in done.items():
        what = f"{folder.parent.name}/{folder.name}, {len(listed[folder])} papers, {each.pages} pages"
        say(f"pages read a second of one processor ({what})", f"{each.pages / each.seconds:.0f}")
    pages, letters, marked, on_marked, seconds = (sum(column) for column in zip(*done.values(), strict=True))
    say(f"… of all ({pages:.0f} pages)", f"{pages / seconds:.0f}")
    size = on_marked / marked
    say(f"… counted by pages of {size:.0f} letters, as PDF files here have", f"{letters / size / seconds:.0f}")


def _read(paths: Sequence[Path]) -> Read:
    """Read some papers for facts."""
    from convenor.ingest.read import paper

    start, documents = time.process_time(), [paper(path).document for path in paths]
    seconds = time.process_time() - start
    marked = [max((block.page or 0 for block in document.blocks), default=0) for document in documents]
    letters = [len(document.text) for document in documents]
    pages = sum(count or max(1, round(each / LETTERS)) for count, each in zip(marked, letters, strict=True))
    on_marked = sum(each for count, each in zip(marked, letters, strict=True) if count)
    return Read(pages, sum(letters), sum(marked), on_marked, seconds)


def cold(data: Path) -> None:
    """How long one answer takes with the start of the program."""
    say("ask from cold, best of 3", both(min(timed("ask", QUESTION, "--data", str(data)) for _ in range(3))))


def warm(data: Path, questions: list[str], papers: str) -> None:
    """How long each of many different questions takes, asked once in a process that has answered one before."""
    command = [str(CONVENOR), "ask", "--batch", "-", "--json", "--data", str(data)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        _, *times = [answered(process, question) for question in (QUESTION, *questions)]
    parts = {"mean": sum(times) / len(times), "median": sorted(times)[len(times) // 2], "slowest": max(times)}
    told = ", ".join(f"{name} {seconds * 1000:.0f}" for name, seconds in parts.items())
    say(f"ask warm, {len(times)} questions of {papers}, each once", f"{told} ms")


def answered(process: subprocess.Popen[bytes], question: str) -> float:
    """Seconds from a question to the line with its answer."""
    assert process.stdin and process.stdout
    start = time.perf_counter()
    process.stdin.write(f"{question}\n".encode())
    process.stdin.flush()
    if not process.stdout.readline():
        sys.exit(f"convenor ask ended at “{question}”")
    return time.perf_counter() - start


def of_samples() -> list[str]:
    """Our own questions of the sample papers, those apart that follow up another."""
    listed = tomllib.loads((ROOT / "tests/search/answers/questions.toml").read_text(encoding="utf-8"))["question"]
    asked = (each["ask"] for each in listed if each["papers"] == "samples" and "after" not in each)
    return list(dict.fromkeys(each for each in asked if each != QUESTION))


def of_annotated(shared: Path) -> list[str]:
    """The questions of the annotated papers."""
    listed = json.loads((shared / "gold/questions.json").read_text(encoding="utf-8"))["questions"]
    return [each["question"] for each in listed if each["question"] != QUESTION]


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
    shared = ROOT / os.environ.get("SHARED", "../shared")
    seeds = shared / "seeds"
    folders = (ROOT / "corpus", ROOT / "tests/golden/papers", seeds, shared / "papers")
    pages_a_second([folder for folder in folders if folder.is_dir()])
    with tempfile.TemporaryDirectory() as name:
        data, annotated = Path(name) / "data", Path(name) / "annotated"
        builds(ROOT / "corpus", data)
        cold(data)
        warm(data, of_samples(), "corpus/")
        if seeds.is_dir():
            builds(seeds, annotated)
            warm(annotated, of_annotated(shared), "the annotated papers")
        memory_of_serve(data)


if __name__ == "__main__":
    report()
