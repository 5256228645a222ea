"""The data folder: whatever kills a build, the last good generation serves."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from convenor.graph.errors import DataError
from convenor.graph.generations import FORMAT, DataFolder

# Writes a generation and, told so, is killed at a point: after some files, before publishing, in the middle of it.
BUILD = """
import json, os, pathlib, signal, sys
from convenor.graph import generations
folder = generations.DataFolder(pathlib.Path(sys.argv[1]))
def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)
with folder.lock():
    target = folder.begin()
    (target / "half").write_text("something")
    if sys.argv[2] == "half":
        die()
    (target / "manifest.json").write_text(json.dumps({"format": generations.FORMAT, "papers": 9}))
    if sys.argv[2] == "whole":
        die()
    if sys.argv[2] == "publishing":
        generations.write_whole = die
    if sys.argv[2] == "replacing":
        pathlib.Path.replace = die
    if sys.argv[2] == "clearing":
        folder._clear_older = die
    folder.publish(target)
"""


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    """An empty data folder."""
    return DataFolder(tmp_path / "data")


def build(folder: DataFolder, papers: int = 1) -> Path:
    """Write and publish a generation."""
    with folder.lock():
        target = folder.begin()
        (target / "store").mkdir()
        (target / "store" / "graph").write_text("g")
        (target / "manifest.json").write_text(json.dumps({"format": FORMAT, "papers": papers}))
        folder.publish(target)
    return target


def test_before_the_first_build(folder: DataFolder) -> None:
    assert folder.current() is None
    assert folder.manifest() is None
    assert folder.sources() == []


def test_a_published_generation_serves(folder: DataFolder) -> None:
    first = build(folder, 3)
    assert folder.current() == first
    assert first.name == "g-000001"
    assert folder.manifest() == {"format": FORMAT, "papers": 3}


def test_one_older_generation_is_kept(folder: DataFolder) -> None:
    built = [build(folder) for _ in range(4)]
    assert sorted(folder.generations.iterdir()) == built[2:]
    assert folder.current() == built[3]


@pytest.mark.parametrize("moment", ["half", "whole", "publishing", "replacing"])
def test_a_build_killed_before_its_end_leaves_the_last_good_one(folder: DataFolder, moment: str) -> None:
    good = build(folder)
    done = subprocess.run([sys.executable, "-c", BUILD, str(folder.path), moment], timeout=60, check=False)
    assert done.returncode == -signal.SIGKILL
    assert folder.current() == good
    assert (good / "store" / "graph").read_text() == "g"
    remains = [path for path in folder.generations.iterdir() if path != good]
    assert remains
    assert (remains[0] / "half").exists()
    after = build(folder, 2)  # the lock is free and what was left behind is gone
    assert folder.current() == after
    assert not (after / "half").exists()
    assert sorted(folder.generations.iterdir()) == [good, after]
    assert [path.name for path in folder.path.iterdir() if path.name.endswith(".part")] == []


def test_a_build_killed_after_its_end_serves(folder: DataFolder) -> None:
    for _ in range(2):
        build(folder)
    done = subprocess.run([sys.executable, "-c", BUILD, str(folder.path), "clearing"], timeout=60, check=False)
    assert done.returncode == -signal.SIGKILL
    assert folder.manifest() == {"format": FORMAT, "papers": 9}
    assert len(list(folder.generations.iterdir())) == 3
    build(folder)
    assert len(list(folder.generations.iterdir())) == 2


def test_a_disk_that_refuses_leaves_the_last_good_one(folder: DataFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    good = build(folder)

    def refuse(*_: object) -> None:
        raise OSError(28, os.strerror(28))

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", refuse)
        with pytest.raises(DataError, match="no space left on device"):
            build(folder)
    assert folder.current() == good
    assert [path.name for path in folder.path.iterdir() if path.name.endswith(".part")] == []
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", refuse)
        with pytest.raises(DataError, match="no space left on device"):
            build(folder)
    assert folder.current() == good
    assert folder.current() != build(folder)


def test_one_build_at_a_time(folder: DataFolder) -> None:
    with folder.lock(), pytest.raises(DataError, match="Another build is using"), DataFolder(folder.path).lock():
        pass
    with folder.lock():
        pass


def test_a_generation_without_manifest_is_not_published(folder: DataFolder) -> None:
    good = build(folder)
    with folder.lock(), pytest.raises(DataError, match="missing or not complete"):
        folder.publish(folder.begin())
    assert folder.current() == good


@pytest.mark.parametrize(
    ("content", "problem"),
    [("g-000009\n", "missing"), ("../../etc\n", "does not name"), ("", "does not name"), ("g-1", "does not name")],
)
def test_a_current_file_that_names_nothing(folder: DataFolder, content: str, problem: str) -> None:
    build(folder)
    (folder.path / "CURRENT").write_text(content)
    with pytest.raises(DataError, match=problem):
        folder.current()
    mended = build(folder)
    assert folder.current() == mended


@pytest.mark.parametrize(
    ("manifest", "problem"),
    [
        ('{"format": 99}', "another version of Convenor"),
        ("{}", "another version"),
        ("[]", "cannot be read"),
        ("{", "cannot be read"),
        (b"\xff", "cannot be read"),
    ],
)
def test_a_generation_of_another_version_or_damaged(folder: DataFolder, manifest: str | bytes, problem: str) -> None:
    serving = build(folder)
    content = manifest if isinstance(manifest, bytes) else manifest.encode()
    (serving / "manifest.json").write_bytes(content)
    with pytest.raises(DataError, match=problem) as caught:
        folder.current()
    assert "convenor build" in str(caught.value)
    assert build(folder) == folder.current()


def test_a_data_folder_that_cannot_be_one(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    folder = DataFolder(tmp_path / "file")
    with pytest.raises(DataError, match="cannot be used as a data folder"), folder.lock():
        pass
    with pytest.raises(DataError):
        folder.begin()


def test_paths_are_remembered_whole(folder: DataFolder) -> None:
    paths = ["/papers", "odd \udcff name\n", "zweiter Ordner ü"]
    with folder.lock():
        folder.remember(paths)
    assert DataFolder(folder.path).sources() == paths
    for content in ("{", '{"a": 1}', "[1]"):
        (folder.path / "sources.json").write_text(content)
        with pytest.raises(DataError, match=r"sources\.json"):
            folder.sources()
