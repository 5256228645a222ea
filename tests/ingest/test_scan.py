"""Which files a path stands for, whatever lies under it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from convenor.ingest.scan import look, scan


def names(folder: Path) -> list[str]:
    """The papers under a folder, as people see their names."""
    return [found.name for found in look([folder]).files]


def write(path: Path, text: str = "Some words.") -> Path:
    """A file with its folders."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_papers_are_found_deep_down_and_in_order(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.md", "a/deeper/y.HTML", "c.pdf", "d.docx"):
        write(tmp_path / name)
    assert names(tmp_path) == ["a/deeper/y.HTML", "a/z.md", "b.txt", "c.pdf", "d.docx"]


def test_hidden_files_lock_files_and_other_kinds_are_passed_over(tmp_path: Path) -> None:
    for name in (".hidden.txt", ".git/x.txt", "~$lock.docx", "table.xlsx", "picture.png", "paper.txt"):
        write(tmp_path / name)
    assert names(tmp_path) == ["paper.txt"]


def test_a_file_that_is_named_counts_whatever_it_is_called(tmp_path: Path) -> None:
    odd = write(tmp_path / ".minutes")
    assert scan([odd]) == [odd]


def test_a_folders_notes_on_itself_are_read_only_when_named(tmp_path: Path) -> None:
    readme = write(tmp_path / "README.md")
    write(tmp_path / "minutes.txt")
    assert names(tmp_path) == ["minutes.txt"]
    assert [found.name for found in look([tmp_path]).about] == ["README.md"]
    assert scan([tmp_path, readme]) == [readme, tmp_path / "minutes.txt"]
    assert not look([tmp_path, readme]).about


def test_links_to_folders_are_followed_once(tmp_path: Path) -> None:
    write(tmp_path / "papers" / "one.txt")
    (tmp_path / "papers" / "again").symlink_to(tmp_path / "papers", target_is_directory=True)
    (tmp_path / "papers" / "up").symlink_to(tmp_path, target_is_directory=True)
    assert [path.name for path in scan([tmp_path / "papers"])] == ["one.txt"]


def test_the_same_file_under_two_paths_is_found_once(tmp_path: Path) -> None:
    paper = write(tmp_path / "papers" / "one.txt")
    assert scan([tmp_path, tmp_path / "papers", paper, tmp_path / "papers" / ".." / "papers"]) == [paper]


def test_what_a_build_has_made_is_no_paper(tmp_path: Path) -> None:
    """The data folder often stands beside the papers: `convenor build .` must not read its own files."""
    for name in ("one.txt", "data/sources.json", "data/generations/g-000001/papers.json"):
        write(tmp_path / name)
    assert names(tmp_path) == ["one.txt"]


def test_a_path_that_is_not_there_is_told(tmp_path: Path) -> None:
    found = look([tmp_path / "gone"])
    assert not found.files
    assert [path for path, _ in found.closed] == [tmp_path / "gone"]
    assert "There is no file or folder" in found.closed[0][1]


def test_a_folder_without_papers_is_told(tmp_path: Path) -> None:
    assert look([tmp_path]).bare == (tmp_path,)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_pipes_and_dangling_links_are_papers_that_reading_will_refuse(tmp_path: Path) -> None:
    """Looking never opens a file: a pipe without a writer would wait for ever."""
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "gone.pdf").symlink_to(tmp_path / "nowhere.pdf")
    assert names(tmp_path) == ["gone.pdf", "pipe.txt"]


def test_a_folder_that_is_named_like_a_paper(tmp_path: Path) -> None:
    """Papers in it are read; when there is none, it is itself what cannot be read."""
    write(tmp_path / "pack.pdf" / "inside.txt")
    (tmp_path / "x.pdf").mkdir()
    assert names(tmp_path) == ["pack.pdf/inside.txt", "x.pdf"]


def test_names_of_any_bytes_are_shown_on_one_line(tmp_path: Path) -> None:
    write(tmp_path / "two\nlines.txt")
    (tmp_path / os.fsdecode(b"caf\xe9.txt")).write_text("Some words.")
    shown = names(tmp_path)
    assert all(name.isprintable() for name in shown)
    assert "two lines.txt" in shown
