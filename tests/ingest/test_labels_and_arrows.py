"""What was settled and is to do behind labels inside a line, arrows, labelled steps of a motion and heads of columns."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document

from convenor.graph.reading import Reading
from convenor.ingest.read import paper

Minutes = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("business", "settled"),
    [
        ("The engine is worn out. Recommended that the old one be sold.", ["the old one be sold."]),
        ("The tree is sick. Resolved under delegated powers to fell it.", ["to fell it."]),
        ("RECOMMENDED to the Council\n\nThat the grant of £25,000 be accepted.", ["That the grant of £25,000 be accepted."]),
        ("Mrs Bell left. DECISION 25.4: A flat £900 for all staff.", ["A flat £900 for all staff."]),
        ("What we agreed\n\nTo escalate late returns to the Executive.", ["To escalate late returns to the Executive."]),
        ("-> Hosting to 2028 was agreed.", ["Hosting to 2028 was agreed."]),
        (
            "Mr Hay left. Recommended (a) that consent be granted for a culvert; (b) that a sum of £1,200 be paid.",
            ["that consent be granted for a culvert;", "that a sum of £1,200 be paid."],
        ),
        (
            "The members determined to mend the roof, and Mr Hay was appointed to see to it.",
            ["The members determined to mend the roof", "Mr Hay was appointed to see to it."],
        ),
    ],
)  # fmt: skip
def test_labels_inside_a_line(minutes: Minutes, business: str, settled: list[str]) -> None:
    assert [d.text for d in minutes(f"1. Works\n\n{business}\n").decisions] == settled


def test_an_arrow_points_to_a_task(minutes: Minutes) -> None:
    reading = minutes("1. Works\n\nThe plan was read. -> Clerk to send it round\n\n➡️ Treasurer to pay the bill\n")
    assert [a.text for a in reading.actions] == ["Clerk to send it round", "Treasurer to pay the bill"]


def test_a_motion_in_labelled_lines(minutes: Minutes) -> None:
    reading = minutes(
        "1. Whelks\n\nProposal | To raise the minimum size to 60mm\n\nProposed Dr Kell Seconded Ms Haddad\n\n"
        "Vote For 3 Against 1\n\nOutcome | CARRIED\n"
    )
    assert [(d.text, d.outcome) for d in reading.decisions] == [
        ("Proposal | To raise the minimum size to 60mm", "carried")
    ]


def test_a_verdict_first_in_a_paragraph_is_on_the_item(minutes: Minutes) -> None:
    reading = minutes("1. Work plan\n\nAgreed. The Clerk to add security to the autumn meeting.\n")
    assert [d.text for d in reading.decisions] == ["Work plan\nAgreed."]
    assert [a.text for a in reading.actions] == ["The Clerk to add security to the autumn meeting."]


@pytest.mark.parametrize(
    ("heads", "row", "outcome"),
    [
        (["Ref", "Paper", "What trustees decided"], ["D3", "Sleep pods for staff", "Fund in full"], "carried"),
        (["Applicant", "Project", "Panel view"], ["Elm Farm", "Farm drive", "Reject"], "lost"),
        (["Item", "Minutes", "Decision / Action", "Owner"], ["2. Charging", "One error.", "Approved", ""], "carried"),
    ],
)
def test_heads_of_a_column_of_decisions(tmp_path: Path, heads: list[str], row: list[str], outcome: str) -> None:
    document = Document()
    document.add_paragraph("Fellside Charity")
    document.add_paragraph("Minutes of the meeting held on 4 March 2024")
    table = document.add_table(rows=0, cols=len(heads))
    for words in (heads, row):
        for cell, text in zip(table.add_row().cells, words, strict=True):
            cell.text = text
    document.save(str(tmp_path / "minutes.docx"))
    assert [d.outcome for d in paper(tmp_path / "minutes.docx").decisions] == [outcome]


@pytest.mark.parametrize(
    ("said", "owner"),
    [
        ("The Clerk to take the broker's advice and report in January.", "Clerk"),
        ("The Chair would speak to the head of the school about it.", "Ann Field"),
    ],
)
def test_tasks_of_offices(minutes: Minutes, said: str, owner: str) -> None:
    assert [(a.text, a.owner) for a in minutes(f"1. Works\n\n{said}\n").actions] == [(said, owner)]


@pytest.mark.parametrize(
    ("said", "owner"),
    [
        ("The Treasurer is getting three quotes for the survey.", "Treasurer"),
        ("The Clerk took this away.", "Clerk"),
        ("The Secretary has taken on the paperwork.", "Secretary"),
        ("A letter will go from the Clerk to the Leader.", "Clerk"),
        ("It was resolved that the Company Secretary will maintain the registers.", "Company Secretary"),
    ],
)
def test_tasks_in_everyday_words(minutes: Minutes, said: str, owner: str) -> None:
    assert [a.owner for a in minutes(f"1. Works\n\n{said}\n").actions] == [owner]


def test_a_log_of_actions_and_decisions_is_notes_of_a_meeting(tmp_path: Path) -> None:
    path = tmp_path / "log.md"
    path.write_text(
        "# Tarn Board action and decision log, 12 July 2027\n\n| ID | Action | Owner(s) | Due |\n|---|---|---|---|\n"
        "| A1 | Order a survey | Clerk | 30 July |\n",
        encoding="utf-8",
    )
    assert [(a.text, a.owner) for a in paper(path).actions] == [("Order a survey", "Clerk")]


def test_a_motion_with_its_outcome_behind_the_mover(minutes: Minutes) -> None:
    reading = minutes(
        "1. Pots\n\nProposal | To cap pots at 400\n\nProposed Mr Furze Seconded - Outcome | FELL FOR WANT OF A SECONDER\n"
    )
    assert [d.outcome for d in reading.decisions] == ["lost"]


def test_owner_and_day_in_the_margin_of_what_was_said(tmp_path: Path) -> None:
    document = Document()
    document.add_paragraph("Fellside Board")
    document.add_paragraph("Minutes of the meeting held on 4 March 2024")
    document.add_paragraph("Present: Joel Whitby (JW), Sadie Crook (SC)")
    document.add_paragraph("Action")
    table = document.add_table(rows=0, cols=3)
    said = "Dashboard. Two projects are red. Members asked about costs. Cost plan to be re-run and shared."
    for words in (
        ["3", said, "JW 3 Oct"],
        ["4", "Ice House. It rained in. After debate members backed the request.", ""],
    ):
        for cell, text in zip(table.add_row().cells, words, strict=True):
            cell.text = text
    document.save(str(tmp_path / "minutes.docx"))
    reading = paper(tmp_path / "minutes.docx")
    assert [(a.text, a.owner, a.due) for a in reading.actions] == [
        ("Cost plan to be re-run and shared.", "Joel Whitby", "3 Oct")
    ]
    assert [d.text for d in reading.decisions] == ["After debate members backed the request."]
