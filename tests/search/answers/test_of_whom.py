"""What a question asks for is what is told: a place is no day, and what the rules say of some need not hold for others."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from convenor.search.answers import Answer

Ask = Callable[[str], Answer]
PAPERS = {
    "minutes.txt": (
        "Harrowmead Partnership Board\nMinutes of the meeting held on 3 March 2031\n\nPresent: Cllr Peter Vane (Chair), Cllr John Rudge\n\n"
        "1. Roads\nRESOLVED that a letter be sent.\n\nNext meeting: 5 May 2031\n"
    ),
    "panel.txt": (
        "Harrowmead Advice Panel\nMinutes of the meeting held on 4 March 2031\n\nPresent: Sam Ogle (Chair), Ines Calder (substitute for Lena Marsh)\nApologies: Lena Marsh\n\n"
        "1. Show\nIt was agreed to hold a show.\n\nNext meeting: Friday 6 June 2031 – Village Hall, 1900 hours\n"
    ),
    "members.txt": (
        "Harrowmead Advice Panel\nWho we are\n\nSam Ogle is the Chair of the Harrowmead Advice Panel.\nAda Birch is the Treasurer of the Harrowmead Advice Panel.\n"
        "Hugo Fenn stood down as Chair of the Harrowmead Advice Panel.\n"
    ),
    "terms.txt": (
        "Harrowmead Partnership Board\nTerms of reference\n\n1. Each member shall have one vote.\n"
        "2. Officers and the Member of Parliament may not vote.\n3. The quorum is four members.\n"
        "4. Deputies may be sent where a member is away, and must be named beforehand.\n"
        "5. Members and the Police Commissioner shall vote on the precept.\n6. Officers help members to meet each other and to learn from each other.\n"
    ),
}


@pytest.fixture(scope="module")
def ask(asking: Callable[[dict[str, str], date], Ask]) -> Ask:
    """Asks a folder of such papers."""
    return asking(PAPERS, date(2031, 4, 1))


@pytest.mark.parametrize(
    "question", ["What time is the meeting on 6 June 2031?", "Where is the meeting on 6 June 2031?"]
)
def test_a_line_that_gives_hour_and_place_is_told(ask: Ask, question: str) -> None:
    assert "Village Hall, 1900 hours" in ask(question).text


def test_a_day_is_no_place(ask: Ask) -> None:
    found = ask("Where will the May meeting be held?")
    assert found.status == "not_stated" and not found.answers
    assert [each.text for each in found.closest] == ["5 May 2031"]


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Is the MP allowed to vote?", "Officers and the Member of Parliament may not vote."),
        ("Can officers vote?", "Officers and the Member of Parliament may not vote."),
        ("Are members allowed to vote?", "Each member shall have one vote."),
    ],
)
def test_a_clause_is_told_of_those_of_whom_it_speaks(ask: Ask, question: str, said: str) -> None:
    found = ask(question)
    assert found.status == "answered"
    assert found.answers[0].text == said


def test_what_holds_for_members_is_not_told_of_others_as_certain(ask: Ask) -> None:
    for others in ("carers", "deputies"):
        found = ask(f"Are {others} allowed to vote?")
        assert found.status == "not_stated" and not found.answers
        assert f"No clause says so of {others}." in found.text
        assert [each.text for each in found.closest] == ["Each member shall have one vote."]


@pytest.mark.parametrize(
    "question",
    ["How many members must be there for the annual general meeting to count?", "How often do members get together?"],
)
def test_a_clause_with_few_of_the_words_asked_for_is_not_told_as_certain(ask: Ask, question: str) -> None:
    found = ask(question)
    assert found.status == "not_stated" or found.text.startswith("Nearest in meaning: ")


def test_a_person_is_no_priority(ask: Ask) -> None:
    assert ask("Which doctor speaks for the priority of warm homes?").interpretation.startswith("what the papers say")


def test_letters_of_names_that_stand_apart_are_nobodys(ask: Ask) -> None:
    found = ask("Can an MPC vote?")
    assert found.status != "answered" or "Police Commissioner" not in found.text


@pytest.mark.parametrize(
    "way", ["Who was there for", "Who sat in for", "Who covered for", "Who came instead of", "Who was filling in for"]
)
def test_who_came_for_somebody_is_not_everybody_who_came(ask: Ask, way: str) -> None:
    found = ask(f"{way} Lena Marsh?")
    assert [each.text for each in found.answers] == ["Ines Calder"]
    assert "in place of Lena Marsh" in found.text


@pytest.mark.parametrize(
    "question",
    [
        "Who used to be in charge before the present chair?",
        "Who chaired the panel before the current chair?",
        "Who preceded the present chair?",
        "Who was the previous chair?",
        "Who used to chair the panel?",
    ],
)
def test_who_held_a_post_before_is_not_who_holds_it(ask: Ask, question: str) -> None:
    found = ask(question)
    assert [each.text for each in found.answers] == ["Hugo Fenn"]
    assert "Hugo Fenn, formerly Chair, Harrowmead Advice Panel." in found.text
    assert found.interpretation.startswith("who held a post; ")


def test_nobody_is_told_as_former_who_holds_the_post(ask: Ask) -> None:
    assert not ask("Who was the previous treasurer?").answers


def test_each_fact_of_somebody_is_a_sentence_of_its_own(ask: Ask) -> None:
    assert (
        "Chair, Harrowmead Advice Panel (last recorded 4 March 2031). At 1 meeting: 4 March 2031."
        in ask("Who is Sam Ogle?").text
    )
