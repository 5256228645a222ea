"""A build: what it reads, keeps, withdraws and publishes, again and again."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from convenor.graph.errors import DataError, UsageError
from convenor.graph.generations import DataFolder
from convenor.search.knowledge import read_papers
from convenor.webapp.build import BuildReport
from convenor.webapp.generation import redirects
from convenor.webapp.knowledge import Current, opened

Build = Callable[..., BuildReport]


@pytest.fixture
def mine(papers: Path, tmp_path: Path) -> Path:
    """A copy of the invented papers that a test may change."""
    return Path(shutil.copytree(papers, tmp_path / "papers"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where a data folder is to be made."""
    return tmp_path / "data"


def statuses(report: BuildReport) -> dict[str, str]:
    """Name → status of every paper."""
    return {outcome.name: outcome.status for outcome in report.outcomes}


def labels(folder: Path, kind: str) -> set[str]:
    """The names of all things of a kind that the data folder holds."""
    return {entity.label for entity in opened(folder).store.entities(kind)}


def test_a_first_build_reads_everything(run_build: Build, folder: Path, mine: Path) -> None:
    report = run_build(folder, mine)
    assert report.fresh and not report.failed
    assert set(statuses(report).values()) == {"read"}
    assert report.counts["papers"] == 5
    assert "Hester Vantongeren" in labels(folder, "person")


def test_nothing_changed_makes_no_new_generation(run_build: Build, folder: Path, mine: Path) -> None:
    first = run_build(folder, mine)
    again = run_build(folder)
    assert not again.fresh
    assert again.folder == first.folder
    assert set(statuses(again).values()) == {"unchanged"}


def test_paths_are_remembered_and_more_are_added(run_build: Build, folder: Path, mine: Path, tmp_path: Path) -> None:
    run_build(folder, mine)
    extra = tmp_path / "extra.txt"
    extra.write_text("Lanterns\n\nThe lanterns on the quay were lit again.")
    report = run_build(folder, extra)
    assert statuses(report)["extra.txt"] == "read"
    assert statuses(report)["board-strategy.md"] == "unchanged"
    assert len(DataFolder(folder).sources()) == 2


def test_only_makes_the_paths_the_whole_list(run_build: Build, folder: Path, mine: Path) -> None:
    run_build(folder, mine)
    report = run_build(folder, mine / "housing-page.txt", only=True)
    assert [name for name, status in statuses(report).items() if status != "withdrawn"] == ["housing-page.txt"]
    assert report.counts["papers"] == 1
    with pytest.raises(UsageError, match="--only"):
        run_build(folder, only=True)


def test_a_paper_that_is_gone_is_withdrawn_with_its_facts(run_build: Build, folder: Path, mine: Path) -> None:
    run_build(folder, mine)
    assert "Fergus Oakenshaw" in labels(folder, "person")
    gone = mine / "board-minutes-2024-05-14.txt"
    words = gone.read_text()
    gone.unlink()
    report = run_build(folder)
    assert statuses(report)[gone.name] == "withdrawn"
    assert "Fergus Oakenshaw" not in labels(folder, "person")
    serving = opened(folder)
    assert len(serving.papers) == 4
    assert not [each for each in serving.index.passages if each.document.startswith("board-minutes-2024-05-14")]
    run_build(folder, mine)
    run_build(folder, mine / "housing-page.txt", only=True)
    kept = "".join(path.read_text(errors="replace") for path in (folder / "cache" / "readings").iterdir())
    assert words.splitlines()[0] in kept, "the generation before is kept, and its readings with it"


def test_papers_under_a_path_that_cannot_be_read_stay(run_build: Build, folder: Path, mine: Path) -> None:
    run_build(folder, mine)
    mine.rename(mine.with_name("unplugged"))
    report = run_build(folder)
    assert report.failed
    assert report.counts["papers"] == 5
    assert "Hester Vantongeren" in labels(folder, "person")


def test_when_all_papers_are_gone_nothing_is_left(run_build: Build, folder: Path, mine: Path) -> None:
    run_build(folder, mine)
    for path in mine.iterdir():
        path.unlink()
    report = run_build(folder)
    assert report.fresh
    assert set(statuses(report).values()) == {"withdrawn"}
    assert opened(folder).index.search("housing") == []
    assert labels(folder, "person") == set()


def test_a_failed_paper_costs_a_line(run_build: Build, folder: Path, mine: Path) -> None:
    (mine / "scan.pdf").write_bytes(b"%PDF-1.7 cut off")
    report = run_build(folder, mine)
    assert report.failed
    assert report.counts["papers"] == 5
    failed = opened(folder).left_out
    assert [(paper.name, paper.outcome) for paper in failed] == [("scan.pdf", "failed")]
    assert failed[0].reason
    assert not run_build(folder).fresh, "a paper that fails again changes nothing"


def test_a_fault_in_the_reader_takes_no_facts_away(
    run_build: Build, folder: Path, mine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As after an update that went wrong: every reading of the old version stays until the paper itself changes."""
    run_build(folder, mine)
    monkeypatch.setattr("convenor.ingest.run.code_version", lambda: "2-broken")
    monkeypatch.setattr("convenor.ingest.run.read_all.__defaults__", (0.01,))
    report = run_build(folder)
    assert report.failed and set(statuses(report).values()) == {"failed"}
    serving = opened(folder)
    assert len(serving.papers) == 5 and {paper.outcome for paper in serving.papers} == {"failed"}
    assert "Hester Vantongeren" in labels(folder, "person")
    assert serving.index.search("bus passes")


def test_only_failures_are_a_data_folder_too(run_build: Build, folder: Path, tmp_path: Path) -> None:
    """What failed and why can then be looked up."""
    (tmp_path / "bad").mkdir()
    (tmp_path / "bad" / "empty.txt").touch()
    report = run_build(folder, tmp_path / "bad")
    assert report.failed and report.counts["papers"] == 0
    assert [paper.outcome for paper in read_papers(report.folder)] == ["failed"]


@pytest.mark.parametrize("missing", ["nowhere", "nowhere/minutes.txt"])
def test_a_path_that_does_not_exist_is_refused(run_build: Build, folder: Path, tmp_path: Path, missing: str) -> None:
    with pytest.raises(UsageError, match="There is no file or folder"):
        run_build(folder, tmp_path / missing)
    assert not folder.exists()


def test_a_folder_without_papers_is_refused(run_build: Build, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "bare").mkdir()
    with pytest.raises(UsageError, match="There is no paper in"):
        run_build(folder, tmp_path / "bare")
    assert DataFolder(folder).sources() == []


def test_without_a_path_the_sample_papers_are_read(run_build: Build, folder: Path, corpus: Path) -> None:
    report = run_build(folder)
    assert {Path(outcome.path).parent for outcome in report.outcomes} == {corpus}
    assert not report.failed and report.counts["papers"] >= 6
    assert DataFolder(folder).sources() == [str(corpus)]


def test_two_builds_at_once(run_build: Build, folder: Path, mine: Path) -> None:
    run_build(folder, mine)
    with DataFolder(folder).lock(), pytest.raises(DataError, match="Another build"):
        run_build(folder)


def test_a_data_folder_of_another_version_is_built_anew(run_build: Build, folder: Path, mine: Path) -> None:
    first = run_build(folder, mine)
    manifest = json.loads((first.folder / "manifest.json").read_text())
    (first.folder / "manifest.json").write_text(json.dumps({**manifest, "format": 0}))
    with pytest.raises(DataError, match="another version"):
        opened(folder)
    report = run_build(folder)
    assert report.fresh
    assert opened(folder).manifest["format"] == 1


@pytest.mark.parametrize("damaged", ["manifest.json", "papers.json", "store", "index"])
def test_a_damaged_generation_is_told_and_built_anew(run_build: Build, folder: Path, mine: Path, damaged: str) -> None:
    first = run_build(folder, mine)
    target = first.folder / damaged
    if target.is_dir():
        shutil.rmtree(target)
    else:
        target.write_bytes(b"{")
    with pytest.raises(DataError):
        opened(folder)
    (mine / "more.txt").write_text("Rope\n\nA new rope was bought for the ferry.")
    run_build(folder)
    assert "Hester Vantongeren" in labels(folder, "person")


def test_corrections_are_applied_by_the_next_build(run_build: Build, folder: Path, mine: Path) -> None:
    run_build(folder, mine)
    said = '[[rename]]\nthing = "Hester Vantongeren"\nto = "Hester van Tongeren"\nkind = "person"\n'
    (folder / "corrections.toml").write_text(said)
    report = run_build(folder)
    assert report.fresh
    assert "Hester van Tongeren" in labels(folder, "person")
    assert (folder / "corrections.toml").read_text() == said


def test_the_order_of_paths_does_not_matter(run_build: Build, mine: Path, tmp_path: Path) -> None:
    paths = sorted(mine.iterdir())
    forwards = run_build(tmp_path / "a", *paths).folder
    backwards = run_build(tmp_path / "b", *reversed(paths)).folder
    for name in ("papers.json", "redirects.json", "index/passages.json"):
        assert (forwards / name).read_bytes() == (backwards / name).read_bytes()


def test_passages_know_the_bodies_they_name(run_build: Build, folder: Path, mine: Path) -> None:
    run_build(folder, mine)
    hits = opened(folder).index.search("carers contact surgery", bodies=["Tarnside Community Health"])
    assert hits and all("Tarnside Community Health" in hit.passage.bodies for hit in hits)


def test_a_server_sees_the_new_generation(run_build: Build, folder: Path, mine: Path) -> None:
    run_build(folder, mine)
    current = Current(folder)
    before = current.get()
    assert current.get() is before
    (mine / "housing-page.txt").unlink()
    run_build(folder)
    after = current.get()
    assert after is not before
    assert len(after.papers) == len(before.papers) - 1
    assert before.store.entities("paper"), "requests under way go on with the generation that they began with"


def test_a_server_goes_on_when_the_new_generation_is_damaged(run_build: Build, folder: Path, mine: Path) -> None:
    run_build(folder, mine)
    current = Current(folder)
    before = current.get()
    (mine / "housing-page.txt").unlink()
    shutil.rmtree(run_build(folder).folder / "store")
    assert current.get() is before


def test_old_ids_go_on_leading_to_the_same_thing() -> None:
    """`b` was the other id of what is called `a`; when the paper that gave `a` is withdrawn, `b` is its id."""
    assert redirects({"b": "a"}, ["a"], {}) == {"b": "a"}
    assert redirects({}, ["b"], {"b": "a"}) == {"a": "b"}
    assert redirects({"c": "b"}, ["b"], {"c": "a", "b": "a"}) == {"a": "b", "c": "b"}
    assert redirects({}, ["x"], {"b": "a"}) == {}, "a thing that is gone leads nowhere"
