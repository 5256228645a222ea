"""Pages that rule a body in plain words, without the words of legal texts: they are its terms; all names are invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper
from convenor.ingest.words import ruling_words

PAGE = """Tarn Valley Safety Partnership

## Who is on the Board

- Tarn Council: chief executive
- Ember Police: area commander
- Tarn Homes

## How we work

The Board meets 4 times a year. Papers go out 1 week before.

The co-chairs are picked by the Board for two years.

We try to agree. If we can't, each body has 1 vote.

{more}
"""
RULED = """You must send a deputy who can commit your organisation. Anyone who misses three meetings is asked to step down.

We publish the minutes here. Meetings aren't open to the public."""
TOLD = "The Board opened a new hub in March. Residents said that they felt safer on the green."
TABLE = """<main><h1>Ember Development Committee</h1><h2>Who is on the Committee</h2>
<ul><li>Tarn Council</li><li>Ember Credit Union</li></ul><h2>How we work</h2><table>
<tr><th>Meetings</th><td>At least 6 in the year</td></tr><tr><th>{label}</th><td>Half of the members rounded up</td></tr>
<tr><th>Voting</th><td>By consensus, or else by majority</td></tr>
<tr><th>Attendance</th><td>A member who misses three meetings is taken to have resigned</td></tr></table></main>
"""


def _kind(folder: Path, text: str, name: str = "page.md") -> str:
    file = folder / name
    file.write_text(text, "utf-8")
    return paper(file).parts[0].kind


def test_a_page_that_rules_in_plain_words_who_sits_and_how_it_works_is_terms(tmp_path: Path) -> None:
    assert _kind(tmp_path, PAGE.format(more=RULED)) == "terms"


def test_its_sentences_are_rules(tmp_path: Path) -> None:
    file = tmp_path / "page.md"
    file.write_text(PAGE.format(more=RULED), "utf-8")
    said = {rule.text for rule in paper(file).rules}
    assert {"Papers go out 1 week before.", "You must send a deputy who can commit your organisation."} <= said


def test_a_page_that_also_tells_when_a_board_meets_is_none(tmp_path: Path) -> None:
    assert _kind(tmp_path, PAGE.format(more=TOLD).replace("The co-chairs are picked by the Board", "We worked")) != "terms"  # fmt: skip


def test_a_table_of_what_is_ruled_tells(tmp_path: Path) -> None:
    assert _kind(tmp_path, TABLE.format(label="Quorum"), "page.html") == "terms"
    assert _kind(tmp_path, TABLE.format(label="Budget"), "page.html") != "terms"


@pytest.mark.parametrize(
    ("words", "about"),
    [
        ("At least half of the members have to be there for a decision.", "quorum"),
        ("We need 4 out of the 6 partners in the room to make a decision.", "quorum"),
        ("Each member has one vote.", "voting"),
        ("The Chair must come from outside the council.", "chair"),
        ("Papers are sent out five working days in advance.", "notice"),
        ("Members may send a substitute twice a year.", "deputies"),
        ("Anyone who misses three meetings running is asked to stand down.", "attendance"),
        ("They're looked at again every March.", "change"),
    ],
)
def test_what_a_plain_sentence_rules(words: str, about: str) -> None:
    assert about in ruling_words.subjects(words, plainly=True)


@pytest.mark.parametrize(
    "words",
    [
        "Half of the homes have to be affordable.",
        "We need 40 more volunteers.",
        "The Chair opened the fair.",
        "She missed the train.",
        "Papers on the history of the mill are in the library.",
    ],
)
def test_what_rules_no_body(words: str) -> None:
    assert not ruling_words.subjects(words, plainly=True)
