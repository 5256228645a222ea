"""What a newcomer meets when something is missing: one sentence, from the scripts behind `make demo`."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

NOWHERE = "http://127.0.0.1:9"  # nobody listens on the port for discarding


def python_of(root: Path, wanted: str) -> subprocess.CompletedProcess[str]:
    """Look for a Python that is new enough, among these alone."""
    command = ["sh", str(root / "make" / "python.sh")]
    return subprocess.run(
        command, env={**os.environ, "PYTHON": wanted}, capture_output=True, text=True, check=False, timeout=60
    )


@pytest.fixture
def old_python(tmp_path: Path) -> Path:
    """What answers as Python 3.9 does: with its version, and with failure where a newer one is asked for."""
    path = tmp_path / "python3.9"
    path.write_text('#!/bin/sh\ncase "$2" in *"%d.%d"*) echo 3.9 ;; *) exit 1 ;; esac\n')
    path.chmod(0o755)
    return path


def test_a_python_that_is_too_old(root: Path, old_python: Path) -> None:
    done = python_of(root, str(old_python))
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.splitlines() == [
        "Convenor needs Python 3.11 or newer, and this machine has 3.9: install a newer one, "
        "or name it with PYTHON=/path/to/python."
    ]


def test_no_python_at_all(root: Path) -> None:
    done = python_of(root, "no-such-python")
    assert (done.returncode, done.stdout) == (1, "")
    assert len(done.stderr.splitlines()) == 1 and "none was found" in done.stderr


def test_a_python_that_is_new_enough_is_taken(root: Path, old_python: Path) -> None:
    done = python_of(root, f"{old_python} python3.11 python3.12 python3.13 python3.14 python3")
    assert done.returncode == 0 and done.stdout.startswith("python3")


def test_no_network(root: Path, tmp_path: Path) -> None:
    """Nothing that is asked for can be fetched, nor is anything of it on this machine."""
    shutil.copytree(root / "make", tmp_path / "make")
    own = {name: value for name, value in os.environ.items() if not name.startswith("PIP_")}
    closed = {"PIP_INDEX_URL": f"{NOWHERE}/simple", "PIP_CONFIG_FILE": os.devnull, "PIP_RETRIES": "0"}
    proxies = dict.fromkeys(("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"), NOWHERE)
    done = subprocess.run(
        ["sh", "make/setup.sh"],
        env={**own, **closed, **proxies, "TORCH_SPEC": "torch==2.6.0"},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        timeout=200,
    )
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert done.stderr.startswith("Packages cannot be fetched: connect this machine to a network")
    assert not (tmp_path / ".venv" / ".run").exists(), "make would believe that all is installed"
