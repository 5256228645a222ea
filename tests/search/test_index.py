"""The index: what is found, in which order, under which filters, and what is refused."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from pathlib import Path

import msgspec
import numpy as np
import pytest

from convenor.graph.errors import DataError, UsageError
from convenor.graph.model import Document
from convenor.search import embed
from convenor.search.index import Hit, Index, Manifest, build
from convenor.search.passages import Passage, passages

MakeIndex = Callable[..., Index]
Paper = Callable[..., Document]


def places(passage: Passage) -> Passage:
    """What a build does: name the places that a passage speaks of."""
    return msgspec.structs.replace(passage, places=("Osric",)) if "Osric" in str(passage.heading) else passage


def found(hits: list[Hit]) -> list[str]:
    return [hit.passage.id.split(":")[0] + " / " + hit.passage.heading for hit in hits]


def test_words_are_found_whatever_their_ending_case_or_accent(make_index: MakeIndex, papers: list[Document]) -> None:
    index = make_index(papers)
    for text in ("insulated tenants", "INSULATION", "ínsulatión gränt"):
        assert found(index.search(text))[0] == "larkfield-minutes-march / 2. Warm homes > Resolved"


def test_headings_titles_and_context_are_searched_too(make_index: MakeIndex, papers: list[Document]) -> None:
    index = make_index(papers)
    assert found(index.search("resolved warm homes"))[0] == "larkfield-minutes-march / 2. Warm homes > Resolved"
    assert found(index.search("thornwick"))[0] == "thornwick-strategy / Aims"


@pytest.mark.parametrize("text", ["insulaton", "insualtion", "insul", "INSULATIONS", "grant insulatoin Osric"])
def test_a_slip_of_the_finger_or_half_a_word_still_finds(
    make_index: MakeIndex, papers: list[Document], text: str
) -> None:
    hits = make_index(papers).search(text)
    assert hits
    assert hits[0].passage.heading == "2. Warm homes > Resolved"
    assert hits[0].lexical > 0


def test_a_word_that_is_right_is_not_taken_for_another(make_index: MakeIndex, paper: Paper) -> None:
    index = make_index([paper("a", [("paragraph", "The house is old.")]), paper("b", [("paragraph", "A horse ran.")])])
    assert [hit.passage.document for hit in index.search("horse")] == ["b"]


def test_meaning_finds_what_words_do_not_and_both_together_rank(make_index: MakeIndex, papers: list[Document]) -> None:
    index = make_index(papers)
    vector = embed.question_vector("The evening bus to Osric will be kept for another year.")
    (first, *_) = index.search("transport", vector)
    assert (first.passage.heading, first.lexical) == ("2. Buses", 0.0)
    assert first.semantic == pytest.approx(1, abs=1e-5)
    both = index.search("bus Osric", vector)
    assert both[0].passage.heading == "2. Buses"
    assert both[0].score == 1
    assert [hit.score for hit in both] == sorted((hit.score for hit in both), reverse=True)


def test_what_is_like_nothing_finds_nothing(make_index: MakeIndex, papers: list[Document]) -> None:
    assert make_index(papers).search("zxqvvw", embed.question_vector("zxqvvw")) == []


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({"kinds": ["strategy"]}, {"thornwick-strategy"}),
        (
            {"kinds": ["Strategy", "minutes"]},
            {"thornwick-strategy", "larkfield-minutes-march", "larkfield-minutes-june"},
        ),
        ({"bodies": ["larkfield  board"]}, {"larkfield-minutes-march", "larkfield-minutes-june"}),
        ({"since": "2024-06-15"}, {"larkfield-minutes-june"}),
        ({"since": "2024-06-15", "until": "2024-06-20"}, {"larkfield-minutes-june"}),
        ({"until": "2024-03"}, {"larkfield-minutes-march"}),
        ({"since": "2024"}, {"larkfield-minutes-march", "larkfield-minutes-june"}),
        ({"since": "2024", "bodies": ["Thornwick Partnership"]}, set()),
        ({"since": "2025"}, set()),
        ({"until": "2023-12-31"}, set()),
        ({"kinds": ["agenda"]}, set()),
        ({"places": ["Nowhere"]}, set()),
    ],
)
@pytest.mark.parametrize("by", ["words", "meaning", "both"])
def test_filters_hold_for_words_and_meaning_alike(
    make_index: MakeIndex, papers: list[Document], filters: dict[str, object], expected: set[str], by: str
) -> None:
    index = make_index(papers)
    text = "homes bus received" if by != "meaning" else "qqqq"
    query = (
        "homes that are warm and dry in every ward the evening bus to Osric none were received grant for every tenant"
    )
    vector = embed.question_vector(query) if by != "words" else None
    hits = index.search(text, vector, **filters, limit=50)  # type: ignore[arg-type]
    seen = {passage.document for hit in hits for passage in (hit.passage, *hit.also)}
    assert seen == expected if by != "meaning" else seen <= expected


def test_a_place_is_found_by_its_name_in_the_passage(make_index: MakeIndex, papers: list[Document]) -> None:
    def edit(passage: Passage) -> Passage:
        return (
            msgspec.structs.replace(passage, places=("Osric", "Mill End")) if passage.heading == "2. Buses" else passage
        )

    index = make_index(papers, edit)
    for wanted in (["osric"], ["OSRIC", "Nowhere"], ["mill end"]):
        assert found(index.search("the bus grant homes", places=wanted)) == ["larkfield-minutes-june / 2. Buses"]


@pytest.mark.parametrize("date", ["yesterday", "2024-13", "2024-02-30", "24-03", "2024-3", "0000", "2024-03-01T10:00"])
def test_what_is_no_date_is_named(make_index: MakeIndex, papers: list[Document], date: str) -> None:
    with pytest.raises(UsageError, match=date):
        make_index(papers).search("homes", since=date)


def test_the_same_words_in_two_papers_are_shown_once(make_index: MakeIndex, papers: list[Document]) -> None:
    index = make_index(papers)
    (hit,) = index.search("none were received", limit=10)
    assert {hit.passage.document, *(passage.document for passage in hit.also)} == {
        "larkfield-minutes-march",
        "larkfield-minutes-june",
    }
    (june,) = index.search("none were received", since="2024-06")
    assert (june.passage.document, june.also) == ("larkfield-minutes-june", ())


def test_a_thousand_copies_leave_room_for_others(make_index: MakeIndex, paper: Paper) -> None:
    copies = [paper(f"copy-{number:04}", [("paragraph", "The harbour wall.")], title="") for number in range(1000)]
    other = paper("other", [("paragraph", "A long story of how one day the wall of the harbour was at last mended.")])
    hits = make_index([*copies, other]).search("harbour wall", limit=2)
    assert [hit.passage.document for hit in hits] == ["copy-0000", "other"]
    assert len(hits[0].also) == 999


def test_order_of_reading_does_not_show(make_index: MakeIndex, papers: list[Document], paper: Paper) -> None:
    even = [paper(f"even-{n}", [("paragraph", f"Harbour {n} is open.")], title="Same") for n in range(9)]
    vector = embed.question_vector("harbour is open")
    index = make_index([*papers, *even])
    assert [hit.passage.document for hit in index.search("harbour open")] == [f"even-{n}" for n in range(9)]
    mixed = [*papers, *even]
    random.Random(3).shuffle(mixed)
    again = make_index(mixed)
    assert again.search("harbour open homes", vector) == index.search("harbour open homes", vector)
    assert again.manifest == index.manifest


@pytest.mark.parametrize("limit", [-1, 0, 1, 3, 10**9])
def test_no_more_than_wanted(make_index: MakeIndex, papers: list[Document], limit: int) -> None:
    hits = make_index(papers).search("homes bus grant received", limit=limit)
    assert len(hits) <= max(limit, 0)
    assert bool(hits) == (limit > 0)


def test_an_index_of_nothing_finds_nothing(make_index: MakeIndex) -> None:
    index = make_index([])
    assert index.search("homes", embed.question_vector("homes")) == []
    assert index.search("homes", places=["Osric"]) == []


def test_opened_twice_it_is_the_same(make_index: MakeIndex, papers: list[Document], tmp_path: Path) -> None:
    index = make_index(papers)
    again = Index.open(tmp_path / "index-0")
    assert again.manifest == index.manifest
    assert again.manifest.passages == len(again.passages)
    assert again.search("homes") == index.search("homes")


def _edit_manifest(folder: Path, **changes: object) -> None:
    path = folder / "manifest.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), **changes}))


def _break(folder: Path, what: str) -> None:
    match what:
        case "missing":
            (folder / "manifest.json").unlink()
        case "format":
            _edit_manifest(folder, format=99)
        case "no json":
            (folder / "manifest.json").write_text("{")
        case "list":
            (folder / "manifest.json").write_text("[]")
        case "model":
            _edit_manifest(folder, model={"model": "another", "dimension": 384, "digest": "0"})
        case "dimension":
            np.save(
                folder / "vectors.npy", np.zeros((json.loads((folder / "manifest.json").read_text())["passages"], 5))
            )
        case "rows":
            np.save(folder / "vectors.npy", np.zeros((1, 384), dtype=np.float32))
        case "vectors":
            (folder / "vectors.npy").write_bytes(b"\x93NUMPY")
        case "pickle":
            np.save(folder / "vectors.npy", np.array([{"a": 1}], dtype=object), allow_pickle=True)
        case "passages":
            (folder / "passages.json").write_bytes(b"[[], []]")
        case "words":
            for path in (folder / "lexical").iterdir():
                path.unlink()


@pytest.mark.parametrize(
    ("what", "says"),
    [
        ("missing", "no search index"),
        ("format", "of format 99"),
        ("no json", "cannot be read"),
        ("list", "cannot be read"),
        ("model", "another.*build the data folder again"),
        ("dimension", "not of the model"),
        ("rows", "do not belong together"),
        ("vectors", "vectors.*cannot be read"),
        ("pickle", "vectors.*cannot be read"),
        ("passages", "not those that were indexed"),
        ("words", "cannot be read"),
    ],
)
def test_a_broken_or_foreign_index_is_refused_in_one_sentence(
    make_index: MakeIndex, papers: list[Document], tmp_path: Path, what: str, says: str
) -> None:
    make_index(papers)
    _break(tmp_path / "index-0", what)
    with pytest.raises(DataError, match=says) as caught:
        Index.open(tmp_path / "index-0")
    assert "\n" not in str(caught.value)


def test_an_index_of_other_papers_is_refused(make_index: MakeIndex, papers: list[Document], tmp_path: Path) -> None:
    make_index(papers)
    with pytest.raises(DataError, match="other papers"):
        Index.open(tmp_path / "index-0", corpus="something else")


def test_vectors_and_passages_must_match(papers: list[Document], tmp_path: Path, fake: None) -> None:  # noqa: ARG001
    manifest = Manifest(embed.embedder().stamp(), corpus="x")
    with pytest.raises(DataError, match="vectors"):
        build(tmp_path / "a", papers, passages(papers[0]), np.zeros((0, 384), dtype=np.float32), manifest)
    with pytest.raises(DataError, match="not there"):
        build(tmp_path / "b", [], passages(papers[2]), embed.bulk_vectors(["x"]), manifest)
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(DataError, match="cannot be written"):
        build(tmp_path / "file", [], [], embed.bulk_vectors([]), manifest)


def test_an_approximate_index_finds_the_same(
    make_index: MakeIndex, papers: list[Document], paper: Paper, tmp_path: Path
) -> None:
    more = [paper(f"p-{n:03}", [("paragraph", f"Matter {n} of hall {n % 7}.")]) for n in range(300)]
    exact = make_index([*papers, *more])
    approximate = make_index([*papers, *more], exact_up_to=50)
    assert exact.manifest.approximation is None
    assert approximate.manifest.approximation is not None
    assert (tmp_path / "index-1" / "vectors.faiss").is_file()
    for text in ("hall 3 matter", "the evening bus to Osric"):
        vector = embed.question_vector(text)
        assert approximate.search(text, vector)[0] == exact.search(text, vector)[0]
        assert approximate.search(text, vector, kinds=["minutes"]) == exact.search(text, vector, kinds=["minutes"])


def test_a_folder_that_may_only_be_read(
    make_index: MakeIndex, papers: list[Document], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever serves need not be who builds: nothing is hidden from other accounts, and nothing is written to open it."""
    make_index(papers)
    folder = tmp_path / "index-0" / "lexical"
    assert {path.stat().st_mode & 0o444 for path in folder.iterdir()} == {folder.stat().st_mode & 0o444}
    for path in folder.glob(".*.lock"):
        path.unlink()
    monkeypatch.setattr("os.access", lambda *_: False)
    assert Index.open(folder.parent, corpus="abc").search("warm homes")
    assert not list(folder.glob(".*.lock"))
