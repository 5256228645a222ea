"""Starting is quick: the command line loads nothing heavy before it is needed."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
from pathlib import Path

CPU_SECONDS = 0.4
HEAVY = {
    "dateparser", "docx", "faiss", "lxml", "networkx", "numpy", "pdfplumber", "pyoxigraph", "pypdfium2", "rdflib",
    "safetensors", "sentence_transformers", "tantivy", "tokenizers", "torch", "transformers", "waitress",
}  # fmt: skip


def cpu_of_help() -> float:
    """Seconds of processor time, of user and system together, that `convenor --help` takes."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    convenor = Path(sys.executable).parent / "convenor"
    done = subprocess.run([convenor, "--help"], capture_output=True, text=True, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert "build" in done.stdout
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def loaded_by(module: str) -> set[str]:
    """The top-level modules that stand in memory once a module is imported in a fresh Python."""
    code = f"import sys, json, {module}; json.dump(sorted({{name.split('.')[0] for name in sys.modules}}), sys.stdout)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(json.loads(done.stdout))


def test_help_is_quick() -> None:
    assert min(cpu_of_help() for _ in range(3)) < CPU_SECONDS


def test_the_command_line_loads_nothing_heavy() -> None:
    assert not loaded_by("convenor.webapp.cli") & HEAVY


def test_the_types_load_nothing_heavy() -> None:
    assert not loaded_by("convenor.graph.reading") & HEAVY
