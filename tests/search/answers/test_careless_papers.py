"""Papers as careless people keep them: a question about one body is never answered from another's."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from convenor.search.answers import Answer

Ask = Callable[[str], Answer]
PAPERS = {
    "newsletter.md": "# Quarrendale Matters\n\nPlease come with a friend. Thanks to Mary Berrow, Secretary of the WI, who will bring a pie.\n",
    "notes.txt": "Notes of 27 February 2031\n\nPresent: Ann Tibbs, Beth Noakes (chair)\nApologies: Tony Slade\n\nIt was agreed to close the cafe.\n",
    "minutes.txt": (
        "Quarrendale Town Council\nMinutes of the meeting held on 3 March 2031\n\nPresent: Cllr Peter Vane (Chair), Cllr John Rudge\n"
        "In attendance: Ivy Moss (Secretary)\n\n1. Roads\nRESOLVED that a letter be sent.\n"
    ),
    "club.txt": (
        "Quarrendale Gardening Club\nMinutes of the meeting held on 4 March 2031\n\nPresent: Lena Marsh (Chair), Sam Ogle (Secretary)\n\n"
        "1. Show\nIt was agreed to hold a show in July.\n"
    ),
}


@pytest.fixture(scope="module")
def ask(asking: Callable[[dict[str, str], date], Ask]) -> Ask:
    """Asks a folder of such papers."""
    return asking(PAPERS, date(2031, 4, 1))


def people(found: Answer) -> list[str]:
    return [each.text for each in found.answers]


def test_a_short_name_is_no_part_of_a_longer_word(ask: Ask) -> None:
    assert people(ask("Who is the secretary of the WI?")) == ["Mary Berrow"]
    assert people(ask("Who chairs the WI?")) == []
    assert people(ask("Who was at the meeting of the WI?")) == []


def test_an_office_of_the_council_is_none_of_a_club(ask: Ask) -> None:
    assert people(ask("Who is the secretary of the council?")) == ["Ivy Moss"]
    assert people(ask("Who chairs the club?")) == ["Lena Marsh"]


def test_the_nearest_of_a_post_that_nobody_is_named_for_is_one_like_it(ask: Ask) -> None:
    found = ask("Who chairs the meetings of the gardening society?")
    assert found.status == "not_stated" and not found.answers
    assert "The nearest that they state: Lena Marsh – Chair, Quarrendale Gardening Club" in found.text


@pytest.mark.parametrize("question", ["Who chairs the WI?", "Who chairs the allotment club?"])
def test_a_post_that_shares_everyday_words_alone_is_not_near(ask: Ask, question: str) -> None:
    assert "Lena Marsh – Chair" not in ask(question).text


@pytest.mark.parametrize(
    "question",
    [
        "Who attended the last meeting of the Harbour Board?",
        "Who sent apologies to the harbour and market board?",
        "Who was at the meeting of the parish council?",
    ],
)
def test_what_a_body_that_no_paper_knows_did_is_not_what_another_did(ask: Ask, question: str) -> None:
    found = ask(question)
    assert found.status == "not_stated" and not found.answers
    assert "of another body than the " in found.text


@pytest.mark.parametrize("body", ["town council", "gardening club"])
def test_what_a_body_did_is_found_by_some_words_of_its_name(ask: Ask, body: str) -> None:
    assert people(ask(f"Who attended the last meeting of the {body}?"))
    assert ask(f"What did the {body} decide?").status == "answered"
