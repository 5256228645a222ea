"""Links that papers state between decisions, reports, sessions and aims; all bodies and papers are invented."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from convenor.graph.model import Evidence, Literal
from convenor.graph.reading import Reading, Relation
from convenor.graph.resolve import resolve
from convenor.graph.statements import statements
from convenor.graph.vocabulary import LABEL, SERVES
from convenor.ingest.aims.links import phrases
from convenor.ingest.read import paper

Read = Callable[[str, str], Reading]

HEAD = """Umber Vale Care Board

Minutes of the meeting held on Tuesday 4 March 2025 at 2.00 pm in the Assembly Rooms, Umber

Present:
Councillor Wren Tallis (Chair)
Dr Ida Moss

"""
STRATEGY = """Umber Vale Care Board
Umber Vale Care Strategy 2024 to 2028

Our vision

Our vision is that everyone in Umber Vale is warm, busy and near to friends.

Priority 1: Warm homes

• Insulate the forty coldest houses.
• Visit every damp house.

Priority 2: Time for carers

• Give each carer a named contact.

Priority 3: First jobs

• Offer thirty apprenticeships a year.
"""


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """A maker of readings from the text of a paper."""

    def make(name: str, text: str) -> Reading:
        path = tmp_path / f"{name}.txt"
        path.write_text(text, "utf-8")
        return paper(path)

    return make


def tied(reading: Reading) -> list[tuple[str, str]]:
    """What is tied to an aim by what words: the wording of a decision, else as printed."""
    names = {decision.id: decision.text for decision in reading.decisions}
    rows = [row for row in reading.relations if row.predicate == "supports" and row.rule != "item called like an aim"]
    return [(names.get(row.subject, row.subject), row.object) for row in rows]


def served(*readings: Reading) -> set[tuple[str, str]]:
    """Every stated link by the names of its ends, as the graph has it."""
    found = list(statements(readings, resolve(readings)))
    names = {s.subject: s.object.value for s in found if s.predicate == LABEL and isinstance(s.object, Literal)}
    return {(names[s.subject], names[str(s.object)]) for s in found if s.predicate == SERVES and s.asserted}


def minutes(*lines: str) -> str:
    return HEAD + "\n\n".join(lines) + "\n"


def test_this_decision_is_the_one_above(read: Read) -> None:
    found = read(
        "minutes",
        minutes(
            "1. Boilers",
            "Resolved: That the Guildhall have a new boiler.",
            "2. Damp",
            "Resolved: That every damp house be visited.",
            "This decision supports Priority 1: Warm homes.",
        ),
    )
    assert tied(found) == [("every damp house be visited.", "Priority 1: Warm homes")]
    (row,) = [row for row in found.relations if row.predicate == "supports" and "decision" in row.subject_kind]
    assert [found.document.quote(span) for span in row.evidence] == ["This decision supports Priority 1: Warm homes."]


def test_these_decisions_are_all_of_the_item(read: Read) -> None:
    found = read(
        "minutes",
        minutes(
            "1. Work",
            "Resolved: That",
            "(a) the college train ten apprentices; and",
            "(b) the chamber of trade find places for them.",
            "These decisions contribute to Priorities 1 and 3.",
        ),
    )
    assert {aim for _, aim in tied(found)} == {"Priority 1", "Priority 3"}
    assert len(tied(found)) == 4


def test_an_item_or_report_may_be_tied(read: Read) -> None:
    found = read(
        "minutes",
        minutes(
            "5. Carers' week", "This item is in line with the ‘Time for carers’ priority.", "The report was noted."
        ),
    )
    assert tied(found) == [("Carers' week", "Time for carers")]


def test_a_sentence_that_ties_nothing_to_an_aim(read: Read) -> None:
    found = read(
        "minutes",
        minutes(
            "1. Buses",
            "Members supported the driver and related to his troubles.",
            "The Board supports the campaign of the Umber Post.",
            "Resolved: That the Board support the campaign.",
        ),
    )
    assert tied(found) == []


@pytest.mark.parametrize(
    ("line", "aims"),
    [
        ("Strategic aim: Warm homes", ["Warm homes"]),
        ("Strategic priorities: Priority 1: Warm homes; Priority 3: First "
         "jobs", ["Priority 1: Warm homes", "Priority 3: First jobs"]),
        ("Link to strategy – Time for carers", ["Time for carers"]),
        ("Corporate plan priority: 2", ["2"]),
    ],
)  # fmt: skip
def test_a_field_of_a_report(read: Read, line: str, aims: list[str]) -> None:
    text = f"Report Title Damp in Lower Umber\n\nReport author Ida Moss\n\n{line}\n\nExecutive Summary\n\nMany houses are damp.\n"
    found = read("report", text)
    assert [aim for _, aim in tied(found)] == aims
    assert {row.subject_kind for row in found.relations if row.predicate == "supports"} == {"report"}


def test_a_field_may_stand_above_its_value(read: Read) -> None:
    found = read("report", "Report Title Damp\n\nLinks to the strategy\n\nWarm homes\n\nExecutive Summary\n\nDamp.\n")
    assert "Warm homes" in [aim for _, aim in tied(found)]


def test_a_page_that_states_its_own_aims_below_their_label_serves_none(read: Read) -> None:
    page = (
        "We are committed to care that is near to people.\n\nStrategic outcome\n\nPeople are well near home.\n\n"
        "Strategic priorities\n\n- Move the clinics to the villages\n- Train forty nurses for the valley\n"
    )
    found = read("page", page)
    assert "Train forty nurses for the valley" in [aim.label for aim in found.aims]
    assert tied(found) == []


def test_sessions_of_a_plan(read: Read) -> None:
    plan = """Forward Plan: draft

Umber Vale Care Board

June 2025

• Deep dive on the ‘Warm homes’ section of the Care Strategy (June 2025)
• Time for carers (Possible theme for December?)
• Delivery updates against the 3 strategy priorities
• Meetings take place monthly
"""
    found = read("plan", plan)
    planned = {row.subject: row.object for row in found.relations if row.predicate == "planned"}
    assert planned["Deep dive on the ‘Warm homes’ section of the Care Strategy (June 2025)"] == "2025-06"
    assert planned["Time for carers (Possible theme for December?)"] == "December"
    assert not any("monthly" in session for session in planned)
    links = served(found, read("strategy", STRATEGY))
    assert ("Time for carers (Possible theme for December?)", "Time for carers") in links
    updates = {aim for session, aim in links if session.startswith("Delivery updates")}
    assert updates == {"Warm homes", "Time for carers", "First jobs"}


def test_a_link_is_found_in_another_paper_by_number_or_label(read: Read) -> None:
    found = read(
        "minutes",
        minutes(
            "1. Work",
            "Resolved: That ten apprentices be trained.",
            "This decision supports Priority 3.",
            "2. Damp",
            "Resolved: That every damp house be visited.",
            "This decision contributes to the delivery of warm homes.",
            "3. Cars",
            "Resolved: That a car be bought.",
            "This decision supports Priority 9 and the wish of many.",
        ),
    )
    assert served(found, read("strategy", STRATEGY)) == {
        ("ten apprentices be trained.", "First jobs"),
        ("every damp house be visited.", "Warm homes"),
    }


def test_a_number_that_two_strategies_have_means_that_of_the_own_body(read: Read) -> None:
    other = STRATEGY.replace("Umber Vale", "Ochre Dale").replace("Warm homes", "Clean rivers").replace("Time for carers", "Quiet nights").replace("First jobs", "Long walks")  # fmt: skip
    found = read(
        "minutes", minutes("1. Damp", "Resolved: That houses be visited.", "This decision supports Priority 1.")
    )
    assert served(found, read("strategy", STRATEGY), read("other", other)) == {("houses be visited.", "Warm homes")}
    assert served(found, read("other", other), read("third", other.replace("Ochre Dale", "Sepia Moor"))) == set()


def test_the_strategy_of_the_day_is_meant(read: Read) -> None:
    old = STRATEGY.replace("2024 to 2028", "2018 to 2023").replace("Warm homes", "Dry cellars")
    new = read("minutes", minutes("1. Damp", "Resolved: That houses be visited.", "This decision supports Priority 1."))
    then = read(
        "then",
        minutes("1. Damp", "Resolved: That cellars be pumped.", "This decision supports Priority 1.").replace(
            "4 March 2025", "6 March 2019"
        ),
    )
    assert served(new, then, read("new", STRATEGY), read("old", old)) == {
        ("houses be visited.", "Warm homes"),
        ("cellars be pumped.", "Dry cellars"),
    }


def test_a_strategy_as_a_whole_stands_for_its_vision(read: Read) -> None:
    found = read(
        "minutes",
        minutes("Next Steps", "• Run two workshops to review progress against the Umber Vale Care Strategy"),
    )
    (link,) = served(found, read("strategy", STRATEGY))
    assert link[0].startswith("Run two workshops")
    assert link[1].startswith("everyone in Umber Vale is warm") or "warm, busy" in link[1]


def test_priorities_that_no_paper_lists(read: Read) -> None:
    text = """Umber Vale Care Board - Key messages 9 June 2022

Meeting Date 9 June 2022

Development Session

The Board spoke of the delivery of the NHX priorities in hard times. Tea was taken at four.

It was agreed that the focus should stay on delivery of the priorities for all. It was agreed that the kettle be mended.
"""
    links = served(read("messages", text))
    assert {aim for _, aim in links} == {"Umber Vale NHX priorities"}
    assert len(links) == 1


def test_papers_that_speak_of_each_other_in_a_circle(read: Read) -> None:
    first = read("first", minutes("1. Damp", "This item supports the Umber Vale Care Strategy."))
    second = read("second", STRATEGY + "\nThis paper supports Priority 1 of the Umber Vale Care Strategy.\n")
    assert all(start != end for start, end in served(first, second))


@pytest.mark.parametrize(
    ("words", "aims"),
    [
        ("Priorities 1 and 3.", ["priority 1", "priority 3"]),
        ("priorities 2 to 4", ["priority 2", "priority 3", "priority 4"]),
        ("Aims 1, 2 and 5", ["aim 1", "aim 2", "aim 5"]),
        ("the ‘Warm homes’ domain", ["Warm homes"]),
        ("Priority 1: Homes; Priority 2: Work", ["Priority 1: Homes", "Priority 2: Work"]),
        ("", []),
    ],
)
def test_phrases(words: str, aims: list[str]) -> None:
    assert [phrase.strip(" .").replace("Prioritie ", "priority ").lower() for phrase in phrases(words)] == [a.lower() for a in aims]  # fmt: skip


def test_every_link_stands_where_it_says(read: Read) -> None:
    found = read("minutes", minutes("1. Damp", "Resolved: That houses be visited. This decision supports Priority 1."))
    links = [row for row in found.relations if isinstance(row, Relation)]
    assert links
    for row in links:
        assert all(isinstance(span, Evidence) and found.document.quote(span).strip() for span in row.evidence)
