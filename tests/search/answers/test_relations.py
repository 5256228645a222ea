"""Every relation that a question can ask for has a query that is shown and whose rows are those of the answer."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from conftest import opened

from convenor.search.answer import answer
from convenor.search.desk import desk
from convenor.search.knowledge import Knowledge
from convenor.search.patterns import PATTERNS
from convenor.search.question import parse

DAY = date(2026, 1, 15)
FORUM = "Quillfen Care Forum"
ASKED = {
    "forum": [
        ("after", "Who chaired the forum after Ada Thistlewick?", ["Bram Osterley"]),
        ("before", "Who was chair before Bram Osterley?", ["Ada Thistlewick"]),
        ("changed", f"What changed in the terms of reference of the {FORUM}?", ["recorded", "six members"]),
        ("population", "What is the population of Thornwick?", ["41,000"]),
        ("population", "Is Larkfield larger than Thornwick?", ["Larkfield", "Thornwick"]),
        ("holders", "Who works at Osier County Council?", ["Gwil Tanner", "Edda Vole", "Dev Sandringham"]),
        ("facilitated", "Who facilitated the session on 7 May 2025?", ["Larkfield Mediation Trust"]),
        ("role", f"Who chairs the {FORUM}?", ["Cleo Marchbank"]),
        ("chaired", "Who chaired the meeting on 7 May 2025?", ["Cleo Marchbank"]),
        ("rule", f"What is the quorum of the {FORUM}?", ["members"]),
    ],
    "samples": [
        ("follows", "What followed from the decision on the move-on house?", ["conversion", "Apply for planning"]),
        ("actions", "Which actions are still open?", ["Write to employers"]),
        ("aims", "Which priorities does the Well Together strategy set?", ["Warm and dry homes"]),
        ("attendance", "Who attended the Northmere meeting on 11 June 2025?", ["Tobias Inkwell"]),
        ("decided", "What was decided about AskSARA?", ["AskSARA"]),
        ("describe", "Tell me about Vikki Piper.", ["Head of Housing"]),
        ("definition", "What does ICB stand for?", ["Integrated Care Board"]),
        ("meeting", "When did the Northmere and Vale Health Partnership meet?", ["12 March 2025", "11 June 2025"]),
        ("person", "What does Cllr Rupert Quill do?", ["Cabinet Member for Housing"]),
        ("same", "Is the ICP the same as the ICB?", ["apart"]),
        ("seats", "Which seat does Blackpool Council have on the ICP?", ["Elected Member"]),
        ("serves", "What serves the priority Carers noticed early?", ["named contacts"]),
        ("votes", "How did the vote on the move-on house go?", ["5 for"]),
        ("why", "Why was the conversion of the building in Tallow Street approved?", ["Nobody without a home"]),
        ("within", "Is East Lancashire part of Lancashire?", ["part of Lancashire"]),
    ],
}
SENTENCES = {"passage", "founders", "members"}  # answered by the papers' own sentences, or by what those name


@pytest.fixture(scope="module")
def papers(sample_papers: Knowledge, convenor: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Knowledge]:
    """The sample papers, and those of a forum of which nobody has heard."""
    data = tmp_path_factory.mktemp("forum") / "data"
    command = [convenor, "build", Path(__file__).parent / "papers", "--data", data]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return {"forum": opened(data), "samples": sample_papers}


ROWS = [(name, *row) for name, rows in ASKED.items() for row in rows]


@pytest.mark.parametrize(("name", "relation", "question", "says"), ROWS, ids=[row[2] for row in ROWS])
def test_the_query_shown_gives_what_is_answered(
    papers: dict[str, Knowledge], name: str, relation: str, question: str, says: Sequence[str]
) -> None:
    knowledge = papers[name]
    assert parse(question, desk(knowledge).lookup, DAY).relation == relation
    got = answer(question, knowledge, DAY)
    assert got.status == "answered" and got.sparql
    shown = " ".join(f"{item.text} {item.detail}" for item in got.answers)
    assert all(words in shown for words in says), shown
    rows = knowledge.store.rows(got.sparql)
    values = {value for row in rows for value in row.values() if value}
    assert rows and all(item.id in values for item in got.answers if item.id)


def test_every_relation_is_asked_for() -> None:
    relations = {row.relation for row in PATTERNS}
    assert relations - {row[1] for row in ROWS} - SENTENCES == set()


def test_a_clause_worded_anew_is_shown_with_the_old_one(papers: dict[str, Knowledge]) -> None:
    got = answer(f"What changed in the terms of reference of the {FORUM}?", papers["forum"], DAY)
    assert got.text.startswith("2 differences between the text of 3 May 2023 and the text of 7 May 2025")
    details = {item.text: item.detail or "" for item in got.answers}
    assert details["The quorum is six members."].startswith("before: The quorum is four members.")
    assert details["Meetings are recorded and the recording is published."].startswith("new; clause 3.3")


def test_one_text_has_nothing_to_be_compared_with(sample_papers: Knowledge) -> None:
    got = answer("What changed in the terms of reference of the ICP?", sample_papers, DAY)
    assert got.status == "not_stated" and "no two texts" in got.text


def test_papers_that_differ_are_both_shown_the_newest_first(golden_papers: Knowledge) -> None:
    got = answer("Who is the Cabinet Member for Environment at Northmere City Council?", golden_papers, DAY)
    assert [item.text for item in got.answers] == ["Aurelia Stanhope-Nkosi", "Delphine Abubakar"]
    assert "Other papers name Delphine Abubakar" in got.text and "(undated)" in got.text
