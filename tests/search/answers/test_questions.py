"""Our own questions: over the sample papers and the golden papers, answered and refused; nobody named rashly."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from scoring import Expected, is_cited, is_rash, is_right, questions

from convenor.search.answer import answer
from convenor.search.answers import NOT_STATED, Answer
from convenor.search.knowledge import Knowledge

DAY = date(2026, 1, 15)
Results = Sequence[tuple[Expected, Answer]]


@pytest.fixture(scope="module")
def results(sample_papers: Knowledge, golden_papers: Knowledge) -> Results:
    """Every question with its answer."""
    papers = {"samples": sample_papers, "golden": golden_papers}
    return [(each, _answered(each, papers[each.papers])) for each in questions()]


def _answered(each: Expected, knowledge: Knowledge) -> Answer:
    return answer(each.ask, knowledge, date.fromisoformat(each.as_of) if each.as_of else DAY, each.after)


def share(rows: Results) -> float:
    """The share of answers that are right."""
    return sum(is_right(each, got) for each, got in rows) / len(rows)


def wrong(rows: Results) -> str:
    """The questions that were answered wrongly, a line each."""
    return "\n".join(f"{each.ask} → {got.status}: {got.text[:100]}" for each, got in rows if not is_right(each, got))


def test_there_are_enough_questions() -> None:
    every = questions()
    unanswerable = [each for each in every if not each.answerable]
    assert len(every) >= 120
    assert len(unanswerable) >= 60
    assert sum(each.by_hand for each in every) >= len(every) / 2
    assert sum(each.held_out for each in every) >= 0.32 * len(every)
    assert len({(each.ask, each.after) for each in every}) == len(every)
    assert all(each.says and each.evidence for each in every if each.answerable)


def test_the_page_of_figures_is_of_these_questions(root: Path) -> None:
    every = questions()
    page = (root / "docs" / "answers.md").read_text(encoding="utf-8")
    can = sum(each.answerable for each in every)
    assert f"{len(every)} questions: {can} that the papers answer and {len(every) - can} that they do not" in page
    assert "| something unsaid given as `answered` | 0 | 0 | 0 |" in page


def test_every_golden_question_has_its_paper(root: Path) -> None:
    wanted = {each.paper for each in questions() if each.papers == "golden"}
    assert wanted and all((root / "tests" / "golden" / "papers" / name).is_file() for name in wanted)


def test_nobody_is_named_rashly(results: Results) -> None:
    assert [each.ask for each, got in results if is_rash(each, got)] == []


@pytest.mark.parametrize(
    ("held_out", "answerable", "refusal"), [(False, 0.93, 0.97), (True, 0.80, 0.97)], ids=["tuned", "held out"]
)
def test_questions_are_answered_and_refused(
    results: Results, held_out: bool, answerable: float, refusal: float
) -> None:
    some = [(each, got) for each, got in results if each.held_out == held_out]
    can, cannot = [row for row in some if row[0].answerable], [row for row in some if not row[0].answerable]
    assert share(can) >= answerable, wrong(can)
    assert share(cannot) >= refusal, wrong(cannot)


def test_answers_cite_the_sentence(results: Results) -> None:
    told = [(each, got) for each, got in results if each.answerable and got.status != NOT_STATED]
    assert sum(is_cited(each, got) for each, got in told) / len(told) >= 0.95


def test_every_quote_stands_where_it_says(results: Results, sample_papers: Knowledge, golden_papers: Knowledge) -> None:
    papers = {"samples": sample_papers, "golden": golden_papers}
    for each, got in results:
        for cited in (citation for item in (*got.answers, *got.closest) for citation in item.evidence):
            text = papers[each.papers].documents[cited.document].text
            assert text[cited.start : cited.end] == cited.quote != ""


def test_what_was_inferred_is_never_certain(results: Results) -> None:
    for _, got in results:
        if not all(item.stated for item in got.answers):
            assert got.status == "partly"
            assert all("inferred" in (item.detail or "") for item in got.answers if not item.stated)


def test_the_query_shown_has_the_rows_of_the_answer(
    results: Results, sample_papers: Knowledge, golden_papers: Knowledge
) -> None:
    stores = {"samples": sample_papers.store, "golden": golden_papers.store}
    shown = 0
    for each, got in results:
        if got.sparql is None or not got.answers:
            continue
        rows = stores[each.papers].rows(got.sparql)
        values = {value for row in rows for value in row.values() if value}
        missing = [item.id for item in got.answers if item.id and item.id not in values]
        assert rows and not missing, each.ask
        shown += 1
    assert shown > 100


def test_a_refusal_points_somewhere(results: Results) -> None:
    refused = [(each, got) for each, got in results if got.status == NOT_STATED]
    assert all(got.suggestions for _, got in refused)
    assert all(not got.answers for _, got in refused)
    for each, got in refused:
        if each.near:
            said = " ".join([got.text, *(f"{item.text} {item.detail}" for item in got.closest)])
            assert each.near in said
