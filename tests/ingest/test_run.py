"""Reading many papers: what changed, what is cached, and one outcome a paper whatever it holds."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from convenor.graph.errors import DataError, UnreadablePaper
from convenor.ingest import worker
from convenor.ingest.run import Cache, Known, Outcome, Run, read_all
from convenor.ingest.scan import look
from convenor.ingest.worker import Worker


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    """A folder with two short papers."""
    folder = tmp_path / "papers"
    folder.mkdir()
    (folder / "one.txt").write_text("The ferry steps\n\nThe lamps at the ferry steps were mended.")
    (folder / "two.txt").write_text("The harbour path\n\nThe path along the harbour is open again.")
    return folder


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    """An empty cache."""
    (tmp_path / "cache").mkdir()
    return Cache(tmp_path / "cache")


def run(cache: Cache, *paths: Path, known: list[Known] | None = None, seconds: float = 60) -> Run:
    """Read what lies under some paths."""
    told: list[Outcome] = []
    done = read_all(look(paths), known or [], cache, told.append, seconds)
    assert sorted(told, key=lambda outcome: outcome.path) == list(done.outcomes)
    return done


def known(done: Run) -> list[Known]:
    """What the next run would know of this one."""
    return [Known(o.path, o.name, o.id, o.digest) for o in done.outcomes if o.id and o.status != "withdrawn"]


def status(done: Run) -> dict[str, str]:
    """Name → status."""
    return {outcome.name: outcome.status for outcome in done.outcomes}


def reason(done: Run, name: str) -> str:
    """Why a paper was not read."""
    return next(outcome.reason for outcome in done.outcomes if outcome.name == name)


def test_papers_are_read_once(cache: Cache, papers: Path) -> None:
    first = run(cache, papers)
    assert status(first) == {"one.txt": "read", "two.txt": "read"}
    again = run(cache, papers, known=known(first))
    assert status(again) == {"one.txt": "unchanged", "two.txt": "unchanged"}
    assert again.readings == first.readings


def test_what_changed_is_read_again(cache: Cache, papers: Path) -> None:
    first = run(cache, papers)
    (papers / "two.txt").write_text("The harbour path\n\nThe path is closed.")
    again = run(cache, papers, known=known(first))
    assert status(again) == {"one.txt": "unchanged", "two.txt": "read"}
    assert any("closed" in reading.document.text for reading in again.readings)


def test_a_damaged_cache_is_made_again(cache: Cache, papers: Path, tmp_path: Path) -> None:
    first = run(cache, papers)
    for path in (tmp_path / "cache").iterdir():
        path.write_bytes(b'{"document": 7')
    again = run(cache, papers, known=known(first))
    assert again.readings == first.readings
    assert not again.failed


def test_a_renamed_paper_has_the_id_of_its_new_name(cache: Cache, papers: Path) -> None:
    run(cache, papers)
    (papers / "one.txt").rename(papers / "lamps.txt")
    again = run(cache, papers)
    assert [r.document.id.rpartition("-")[0] for r in again.readings] == ["lamps", "two"]


def test_two_files_with_the_same_content_are_one_paper(cache: Cache, papers: Path) -> None:
    (papers / "copy.txt").write_bytes((papers / "one.txt").read_bytes())
    done = run(cache, papers)
    assert status(done) == {"copy.txt": "read", "one.txt": "skipped", "two.txt": "read"}
    assert reason(done, "one.txt") == "same content as copy.txt"


def test_two_papers_with_one_name_are_two_papers(cache: Cache, papers: Path) -> None:
    (papers / "later").mkdir()
    (papers / "later" / "one.txt").write_text("Other words under the same name.")
    done = run(cache, papers)
    assert set(status(done).values()) == {"read"}
    assert len({reading.document.id for reading in done.readings}) == 3


def test_what_is_gone_is_withdrawn(cache: Cache, papers: Path) -> None:
    first = run(cache, papers)
    (papers / "two.txt").unlink()
    again = run(cache, papers, known=known(first))
    assert status(again) == {"one.txt": "unchanged", "two.txt": "withdrawn"}
    assert len(again.readings) == 1


def test_what_cannot_be_looked_into_is_kept(cache: Cache, papers: Path) -> None:
    """A disk that is not there today must not empty the graph."""
    first = run(cache, papers)
    papers.rename(papers.with_name("elsewhere"))
    again = run(cache, papers, known=known(first))
    assert again.readings == first.readings
    assert again.failed
    assert status(again)["one.txt"] == "unchanged"
    assert "What was read from it before is kept." in reason(again, str(papers))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_bad_papers_cost_a_line_each(cache: Cache, papers: Path) -> None:
    (papers / "empty.txt").touch()
    (papers / "noise.txt").write_bytes(bytes(range(256)) * 40)
    (papers / "not.docx").write_bytes(b"PK\x03\x04 not really")
    (papers / "cut.pdf").write_bytes(b"%PDF-1.7\n1 0 obj\n<<")
    os.mkfifo(papers / "pipe.txt")
    (papers / "gone.txt").symlink_to(papers / "nowhere")
    (papers / "folder.pdf").mkdir()
    done = run(cache, papers)
    bad = {"empty.txt", "noise.txt", "not.docx", "cut.pdf", "pipe.txt", "gone.txt", "folder.pdf"}
    assert {name for name, what in status(done).items() if what == "failed"} == bad
    assert all(reason(done, name).strip() and "\n" not in reason(done, name) for name in bad)
    assert len(done.readings) == 2


def test_a_paper_that_takes_too_long_is_left_out(cache: Cache, papers: Path) -> None:
    """The clock is set so short that starting the reading process alone takes longer."""
    done = run(cache, papers, seconds=0.01)
    assert set(status(done).values()) == {"failed"}
    assert "took longer" in reason(done, "one.txt")


def test_a_reader_that_is_killed_costs_one_paper(papers: Path) -> None:
    """As when the system runs out of memory: the next paper is read by a new process."""
    reader = Worker(60)
    try:
        reader.read(papers / "one.txt")
        process = reader._process
        assert process is not None
        process.kill()
        with pytest.raises(UnreadablePaper, match="signal 9"):
            reader.read(papers / "two.txt")
        assert b"harbour" in reader.read(papers / "two.txt")
    finally:
        reader.close()


def test_a_reader_that_cannot_be_started_is_told(papers: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.executable", str(papers / "gone"))
    with pytest.raises(DataError, match="no such file"):
        Worker(60).read(papers / "one.txt")


def test_a_reader_that_is_closed_reads_no_more(papers: Path) -> None:
    reader = Worker(60)
    reader.close()
    with pytest.raises(UnreadablePaper, match="stopped"):
        reader.read(papers / "one.txt")


def test_a_paper_that_cannot_be_read_any_more_keeps_its_last_reading(
    cache: Cache, papers: Path, tmp_path: Path
) -> None:
    """The paper is the same: what changed is the reader, here one that has no time. A new paper has nothing to keep."""
    first = run(cache, papers)
    for path in (tmp_path / "cache").iterdir():
        path.rename(path.with_name(path.name.replace("-1-", "-0-")))
    (papers / "new.txt").write_text("A new paper.")
    (papers / "two.txt").write_text("Other words.")
    again = run(cache, papers, known=known(first), seconds=0.01)
    assert set(status(again).values()) == {"failed"}
    assert [reading.document.path for reading in again.readings] == ["one.txt"]
    assert reason(again, "one.txt").endswith("What was read from it before is kept.")
    assert not reason(again, "two.txt").endswith("is kept.")


def test_the_memory_of_a_reader_is_bounded(papers: Path) -> None:
    reader = Worker(60)
    try:
        reader.read(papers / "one.txt")
        assert reader._process is not None
        limits = Path(f"/proc/{reader._process.pid}/limits")
        if not limits.exists():
            pytest.skip("needs /proc")
        assert str(worker.MEMORY) in limits.read_text()
    finally:
        reader.close()
