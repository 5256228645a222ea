"""The learned labeller of lists: its arithmetic, what it makes of labels, whom it adds, and that its weights hold no names."""

from __future__ import annotations

import hashlib
import itertools
import math
import re
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from convenor.graph.model import Evidence
from convenor.graph.reading import Reading
from convenor.ingest.labelled import crf
from convenor.ingest.labelled.features import columns, places, spelt
from convenor.ingest.labelled.heads import head
from convenor.ingest.labelled.lists import listed
from convenor.ingest.labelled.looks import KNOWN
from convenor.ingest.labelled.tokens import MOST, words
from convenor.ingest.names.people import People
from convenor.ingest.read import paper
from convenor.ingest.readers import read
from convenor.ingest.roster import roster_labelled

SMALL = crf.Weights(
    name="small",
    labels=["a", "b", "c"],
    transitions=[[0.5, -1.0, 0.2], [0.0, 1.5, -0.7], [-2.0, 0.3, 0.9]],
    features={"opens": {0: 1.0, 2: -0.5}, "closes": {1: 0.7}, "bold": {2: 2.0, 0: 0.4}},
)


def total(path: Sequence[int], seen: Sequence[Sequence[str]]) -> float:
    """The score of one way to label some words."""
    of_words = sum(
        SMALL.features[f].get(label, 0.0) for label, features in zip(path, seen, strict=True) for f in features
    )
    return of_words + sum(SMALL.transitions[a][b] for a, b in itertools.pairwise(path))


SEEN = [
    [["opens"]],
    [["opens"], ["closes"], ["opens", "bold"]],
    [["closes"], [], ["bold"], ["opens", "closes"]],
    [[], [], []],
]


@pytest.mark.parametrize("sure", [0.99, 0.5, 1.0])
@pytest.mark.parametrize("seen", SEEN)
def test_labels_and_chances_are_those_of_all_ways_to_label(
    seen: list[list[str]], sure: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crf, "SURE", sure)
    ways = {path: math.exp(total(path, seen)) for path in itertools.product(range(3), repeat=len(seen))}
    best = max(ways, key=lambda path: ways[path])
    field = crf.Field(SMALL)
    found = field.label(field.scores({name: np.array([name in of for of in seen]) - 1 for name in SMALL.features}))
    assert [label for label, _ in found] == [SMALL.labels[label] for label in best]
    for place, (_, chance) in enumerate(found):
        right = sum(value for path, value in ways.items() if path[place] == best[place])
        assert chance == pytest.approx(right / sum(ways.values()))


def test_no_words_have_no_labels() -> None:
    assert crf.Field(SMALL).label(np.zeros((0, 3))) == []


def test_long_runs_have_chances() -> None:
    field = crf.Field(SMALL)
    found = field.label(np.tile([[40.0, 0.0, -40.0], [-700.0, 0.0, 0.0]], (1000, 1)))
    assert len(found) == 2000 and all(0 < chance <= 1 for _, chance in found)


def text_words(tmp_path: Path, text: str) -> list:
    path = tmp_path / "paper.txt"
    path.write_text(text, encoding="utf-8")
    document = read(path)
    return words(document.text, document.blocks)


def told(tmp_path: Path, text: str, labels: str) -> list[tuple[str, str]]:
    """(name, state) of the people whom labels, one a word, make of a text."""
    path = tmp_path / "paper.txt"
    path.write_text(text, encoding="utf-8")
    document = read(path)
    of_paper = words(document.text, document.blocks)
    given = [(label, 0.9) for label in labels.split()]
    assert len(given) == len(of_paper), [word.text for word in of_paper]
    return [(document.text[each.start : each.end], each.how) for each in listed(of_paper, given)]


def test_a_head_holds_until_the_next(tmp_path: Path) -> None:
    found = told(tmp_path, "Here: Ann Hay, Bob Orr Sorry: Cy Dee", "HP X NB NI X NB NI HA X NB NI")
    assert found == [("Ann Hay", "present"), ("Bob Orr", "present"), ("Cy Dee", "apologies")]


def test_heads_that_stand_together_tell_nobody_s_state(tmp_path: Path) -> None:
    assert told(tmp_path, "Here Sorry Ann Hay Bob Orr Cy Dee", "HP HA NB NI NB NI NB NI") == []


def test_a_word_that_heads_another_list_makes_a_state_doubtful(tmp_path: Path) -> None:
    assert told(tmp_path, "Here: Ann Hay Apologies Bob Orr", "HP X NB NI X NB NI") == [("Ann Hay", "present")]


@pytest.mark.parametrize("head", ["X X", "X X X", "HI X"])
def test_a_label_that_is_no_head_leaves_open_how_somebody_came(tmp_path: Path, head: str) -> None:
    words = {"X X": "Reserve:", "X X X": "Reserve list:", "HI X": "Guests:"}[head]
    found = told(tmp_path, f"Here: Ann Hay\n\n{words} Bob Orr\n", f"HP X NB NI {head} NB NI")
    assert found == [("Ann Hay", "present"), *([("Bob Orr", "in_attendance")] if head == "HI X" else [])]


def test_a_head_behind_people_tells_of_them_alone(tmp_path: Path) -> None:
    text = "Here: Ann Hay\n\nBob Orr and Cy Dee sent apologies.\n\nDi Fox\n"
    found = told(tmp_path, text, "HP X NB NI NB NI X NB NI HA HA X NB NI")
    assert found == [("Ann Hay", "present"), ("Bob Orr", "apologies"), ("Cy Dee", "apologies"), ("Di Fox", "present")]
    line = told(tmp_path, "Here:\n\nAnn Hay (Apologies)\n\nBob Orr\n", "HP X NB NI X HA X NB NI")
    assert line == [("Ann Hay", "apologies"), ("Bob Orr", "present")]


def test_who_wrote_the_minutes_was_in_attendance(tmp_path: Path) -> None:
    found = told(tmp_path, "Here: Ann Hay\n\nMinutes: Bob Orr\n\nCy Dee\n", "HP X NB NI X X NB NI NB NI")
    assert found == [("Ann Hay", "present"), ("Bob Orr", "in_attendance")]


def test_a_second_name_on_a_line_of_names_and_bodies_is_a_firm(tmp_path: Path) -> None:
    lines = "Here:\n\nAnn Hay, Vale Trust\n\nBob Orr, Hill Trust\n\nCy Dee, Dale Trust\n\nDi Fox, Gold Marsh\n"
    found = told(tmp_path, lines, "HP X" + " NB NI X OB OI" * 3 + " NB NI X NB NI")
    assert [name for name, _ in found] == ["Ann Hay", "Bob Orr", "Cy Dee", "Di Fox"]


@pytest.mark.parametrize(
    ("text", "how", "length"),
    [
        ("Present :", "present", 2),
        ("Board members present", "present", 3),
        ("Apologies for absence were received from Ann Hay", "apologies", 6),
        ("Also in attendance : Ann Hay", "in_attendance", 4),
        ("Absent without apology", "absent", 3),
        ("Officers reported that", "", 0),
        ("Present Ann Hay", "", 0),
        ("Members of the public asked", "", 0),
    ],
)
def test_a_head_is_known_by_its_words(text: str, how: str, length: int) -> None:
    assert head(text.split()) == (how, length)


def test_prose_ends_a_list(tmp_path: Path) -> None:
    prose = "and then " * 12
    found = told(tmp_path, f"Here: Ann Hay {prose}Bob Orr", "HP X NB NI " + "X X " * 12 + "NB NI")
    assert found == [("Ann Hay", "present")]


def test_people_above_any_head_were_present_if_they_are_a_list(tmp_path: Path) -> None:
    three = told(tmp_path, "Ann Hay, Bob Orr, Cy Dee", "NB NI X NB NI X NB NI")
    assert three == [("Ann Hay", "present"), ("Bob Orr", "present"), ("Cy Dee", "present")]
    assert told(tmp_path, "Ann Hay, Bob Orr", "NB NI X NB NI") == []


def test_a_name_that_goes_on_is_left_out(tmp_path: Path) -> None:
    assert told(tmp_path, "Here: Ann Hay Zobel, Bob Orr", "HP X NB NI X X NB NI") == [("Bob Orr", "present")]


# A layout that the rules leave unread: no mark between the lists, initials and places run together.
RUN_ON = (
    "Northmere Board Minutes of the meeting held on 7 May 2024 In the room Ann Limber Chair AL, Dave Hodge of Vale DH, Mary Clark of "
    "Hill MC, Jane Romer Voluntary Sector JR, Ian Steward of Vale IS In attendance Tom Weller of Hill TW, Naomi Grey of Vale NG "
    "1. Welcome The Chair welcomed everybody to the meeting."
)


def attendance(tmp_path: Path, text: str) -> tuple[dict[str, str], set[str], Reading]:
    """Who came or stayed away and how, the rules that found it, and the reading."""
    path = tmp_path / "minutes.txt"
    path.write_text(text, encoding="utf-8")
    reading = paper(path)
    rows = [row for meeting in reading.meetings for row in meeting.attendance]
    return {row.person: row.how for row in rows}, {row.rule for row in rows}, reading


def test_a_list_without_marks_is_read(tmp_path: Path) -> None:
    found, rules, reading = attendance(tmp_path, RUN_ON)
    assert roster_labelled.RULE in rules
    assert found["Mary Clark"] == found["Dave Hodge"] == "present"
    assert found["Tom Weller"] == "in_attendance"
    for meeting in reading.meetings:
        for row in meeting.attendance:
            assert row.person in reading.document.quote(row.evidence[0])


def test_what_a_line_says_of_somebody_goes_before_its_list(tmp_path: Path) -> None:
    lines = "Ann Limber - Present\nDave Hodge - Present\nMary Clark - Apologies\n\n1. Welcome\nAll were welcomed.\n"
    found, rules, _ = attendance(tmp_path, f"Northmere Board\nMinutes of the meeting held on 7 May 2024\n\n{lines}")
    assert roster_labelled.RULE in rules
    assert (found["Dave Hodge"], found["Mary Clark"]) == ("present", "apologies")


def test_what_it_is_not_sure_of_is_proposed_and_not_stated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(roster_labelled, "RIGHT", ((0.0, 0.5),))
    found, rules, reading = attendance(tmp_path, RUN_ON)
    assert roster_labelled.RULE not in rules and "Mary Clark" not in found
    assert any("Mary Clark" in proposal.words for proposal in reading.proposals)


def test_a_person_whom_a_rule_finds_as_well_is_no_longer_in_doubt() -> None:
    people, where = People(), Evidence("paper", 0, 9)
    people.add("Zelka Quorne", where, "list labeller", 0.5)
    people.add("Oda Brimble", where, "list labeller", 0.5)
    people.add("Oda Brimble", where)
    scores = {name: (rule, score) for name, _, _, rule, score in people.entries()}
    assert scores == {"Zelka Quorne": ("list labeller", 0.5), "Oda Brimble": ("name", None)}


def test_prose_names_nobody_as_present(tmp_path: Path) -> None:
    text = (
        "Northmere Harbour Board\nMinutes of the meeting held on 7 May 2024\n\n1. Report\n\nJane Marlow presented the report. "
        "Obadiah Fenn asked about the cost, and Mary Weir answered. A letter from Tom Ash of Vale Trust was read out.\n"
    )
    found, _, _ = attendance(tmp_path, text)
    assert found == {}


def test_who_owns_a_task_behind_a_stroke_is_not_said_to_be_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(roster_labelled, "RIGHT", ((0.0, 0.95),))
    tasks = "Action sheet\n\nThis rota to be brought to the meeting in March / Rob Garth and Hugh Marl\nOrder grit for the hall / Ann Limber\n\n"
    found, _, _ = attendance(
        tmp_path, f"Northmere Board\nMeeting held on 7 May 2024\n\n{tasks}People present\nLyn Ferris / Clerk\n"
    )
    assert set(found) & {"Rob Garth", "Hugh Marl"} == set()
    assert found["Lyn Ferris"] == "present"


def test_a_long_paper_is_looked_at_only_where_it_begins(tmp_path: Path) -> None:
    assert len(text_words(tmp_path, "Jane Marlow spoke. " * 5000)) == MOST


def test_the_weights_hold_no_names() -> None:
    """A feature that holds a word holds an everyday one; all others hold shapes and classes."""
    held = {match[1] for feature in crf.weights().features if (match := re.fullmatch(r"-?\d?w (.+)", feature))}
    assert held and held <= KNOWN


def test_a_name_is_the_same_whoever_has_it(tmp_path: Path) -> None:
    one = text_words(tmp_path, "Present: Zobelia Quorne, Head of Housing\n")
    other = text_words(tmp_path, "Present: Xanthea Brimble, Head of Housing\n")
    assert list(spelt(columns(one))) == list(spelt(columns(other)))


def test_a_feature_is_the_same_in_words_and_as_a_number(tmp_path: Path) -> None:
    of_words = columns(
        text_words(tmp_path, "Present: Zobelia Quorne (Chair) | B. Orr\n\nApologies - Cy Dee, the Clerk\n")
    )
    for place, in_words in enumerate(spelt(of_words)):
        numbers = {name: int(codes[place]) for name, codes in of_words.items() if codes[place] >= 0}
        assert dict(map(places, in_words)) == numbers and "bias" in numbers


@pytest.mark.parametrize("name", [crf.LISTS, crf.POSTS])
def test_the_weights_are_those_of_the_model_card(root: Path, name: str) -> None:
    path = root / "ingest" / "labelled" / name
    assert path.stat().st_size < 2_000_000
    assert hashlib.sha256(path.read_bytes()).hexdigest() in (root / "docs" / "labeller.md").read_text(encoding="utf-8")


DECLARED = """Scrutiny Committee - Thursday, 7th May, 2026 10.00 am

1. APOLOGIES

Minutes:

Apologies were received from Councillors Ann Bell and Tom Reed.

2. DECLARATION OF INTERESTS

Members to declare any interests in any business to be considered at this meeting.

Minutes:

Personal interests were declared by the following in Agenda Item 5 - School Transport.

Ø  Elan Farrow – Governor at Ysgol Tir Bryn
Ø  Arwyn Hobson – Governor at Ysgol y Bont
"""


def test_who_declared_interests_is_on_no_list_of_those_there(tmp_path: Path) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(DECLARED, "utf-8")
    assert {(seen.person, seen.how) for meeting in paper(path).meetings for seen in meeting.attendance} == {
        ("Ann Bell", "apologies"),
        ("Tom Reed", "apologies"),
    }
