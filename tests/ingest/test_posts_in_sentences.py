"""Who chairs a body that a sentence names; who holds a post that a sentence gives before a name. All names are invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper
from convenor.ingest.roles import posts_ahead

PLAN = "Ember Valley Board\n\nEmber Valley Plan 2024 to 2030\n\nWho does what\n\n{said}\n\nThe plan is renewed every year.\n"
MINUTES = "Ember Valley Board\n\nMinutes of the meeting held on 4 March 2024\n\nPresent: Mary Frost, Hugh Marsh\n\n1. Reports\n\n{said}\n"
TERMS = "Ember Valley Board\n\nTerms of Reference\n\nQuorum\n\nThe quorum of the Board shall be four members.\n\nMeetings\n\n{said}\n"
BOARD = "Ember Valley Board"
Roles = set[tuple[str, str, str]]


def _roles(folder: Path, words: str, said: str) -> Roles:
    file = folder / "paper.txt"
    file.write_text(words.format(said=said), "utf-8")
    return {(role.person or "", role.title, role.organisation or "") for role in paper(file).roles if role.title}


@pytest.mark.parametrize(
    ("said", "found"),
    [
        (
            "Progress is reported to the Integrated Care Partnership, chaired by Cllr Jane Marlow.",
            {("Jane Marlow", "Chair", "Integrated Care Partnership")},
        ),
        (
            "The Canal Works Group is now chaired by Ann Bell.",
            {("Ann Bell", "Chair", "Canal Works Group")},
        ),
        (
            "A report goes to the Community and Learning Committee (Chairman: Deputy John Marlow) each May.",
            {("John Marlow", "Chairman", "Community and Learning Committee")},
        ),
        (
            "The Tarn Children’s Trust owns the plan. It is chaired by Cllr Ann Bell and meets twice a year.",
            {("Ann Bell", "Chair", "Tarn Children’s Trust")},
        ),
        (
            "There are four: Learning and Review (chair: Dr Ann Bell), Early Help (chair: Jane Marlow, Tarn Police) and Workforce (chair: to be agreed).",
            {("Ann Bell", "chair", "Learning and Review"), ("Jane Marlow", "chair", "Early Help")},
        ),
        ("The walk goes by Early Help (chair: Ann Bell).", set()),
        ("Mary Frost (chair: Ann Bell), Hugh Marsh (chair: Jane Marlow).", set()),
    ],
)
def test_the_chair_of_a_body_in_a_sentence(tmp_path: Path, said: str, found: Roles) -> None:
    assert {role for role in _roles(tmp_path, PLAN, said) if role[1].lower().startswith("chair")} == found


def test_groups_of_any_name_are_chaired_in_lines_below_each_other(tmp_path: Path) -> None:
    lines = "• Rural crime and roads - chaired by Dr Ann Bell, director of public health\n\n• Noise and litter - chaired by Jane Marlow"
    assert {("Ann Bell", "Chair", "Rural crime and roads"), ("Jane Marlow", "Chair", "Noise and litter")} <= _roles(
        tmp_path, TERMS, lines
    )
    assert not _roles(tmp_path, TERMS, "• Walks by the sea - led by Ann Bell\n\n• Talks on birds - led by Jane Marlow")


def test_terms_name_who_chairs_in_passing(tmp_path: Path) -> None:
    said = "The two shall not be of one council. (2024/25: Chair – Councillor Ann Bell, Eastwick; Vice Chair – Councillor Jane Marlow, Tarn.) A term is a year."
    assert _roles(tmp_path, TERMS, said) == {
        ("Ann Bell", "Chair", "Ember Valley Board"),
        ("Jane Marlow", "Vice Chair", "Ember Valley Board"),
    }
    said = "The accounts are looked at in the second month of each year by the Grants Panel. Chair: Mrs Ann Bell. The panel meets in the hall."
    assert _roles(tmp_path, TERMS, said) == {("Ann Bell", "Chair", "Grants Panel")}
    said = "The two shall not be of one council and the offices shall go round: Chair – Eastwick Council; Vice Chair – Tarn Council, a year each."
    assert not _roles(tmp_path, TERMS, said)


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("Questions should reach the Partnership Officer, Ann Bell, by noon.", {("Ann Bell", "Partnership Officer")}),
        ("Questions go to the Climate Officer, Ann Bell (two days a week).", {("Ann Bell", "Climate Officer")}),
        ("With us was the Chief Constable of Tarn Police, Ann Bell QPM.", {("Ann Bell", "Chief Constable")}),
        ("Tarn Council shall provide the Secretary, who is Mrs Ann Bell.", {("Ann Bell", "Secretary")}),
        ("Write to the Governance Professional, Mrs Ann Bell.", {("Ann Bell", "Governance Professional")}),
        (
            "Cabinet Member for Homes and Roads, Councillor Ann Bell, brings a report.",
            {("Ann Bell", "Cabinet Member for Homes and Roads")},
        ),
        (
            "Ask the developer's liaison manager, Ann Bell of Tarn Power Ltd, to come.",
            {("Ann Bell", "liaison manager")},
        ),
        ("Ask the developer's friend, Ann Bell of Tarn Power Ltd, to come.", set()),
        ("Tarn Gears, Ann Bell, went home.", set()),
    ],
)
def test_a_post_before_a_name(tmp_path: Path, said: str, found: set[tuple[str, str]]) -> None:
    assert {role[:2] for role in _roles(tmp_path, MINUTES, said)} == found


@pytest.mark.parametrize(
    ("clause", "behind", "told"),
    [
        ("Questions should reach the Partnership Officer, ", ", by noon", True),
        ("Questions from the Partnership Officer, ", ", were few", False),
        ("Those who came were the Harbour Pilot, ", " (Tarn Council) and Jane Marlow", False),
        ("Area Manager, ", ", said", True),
        ("Area Manager, ", " and Jane Marlow", False),
        ("Jane Marlow Manager, ", ", said", False),
    ],
)
def test_when_a_post_tells_of_the_name_behind_it(clause: str, behind: str, told: bool) -> None:
    assert (posts_ahead.ahead(clause, behind) is not None) is told


def test_the_post_is_held_at_the_body_that_a_small_word_stands_for(tmp_path: Path) -> None:
    said = "Tarn Borough Council wrote. He asked what the council’s Director of Adult Services, Ann Bell, thought."
    assert _roles(tmp_path, MINUTES, said) == {("Ann Bell", "Director of Adult Services", "Tarn Borough Council")}


@pytest.mark.parametrize(
    ("said", "found"),
    [
        (
            "Councillors Ann Bell and Jane Marlow declared an interest in item 5 as directors of Tarn Growth Company Ltd.",
            {("Ann Bell", "director"), ("Jane Marlow", "director")},
        ),
        (
            "Hugh Fell, Ann Bell and Jane Marlow declared an interest as members of Tarn Trust.",
            {("Hugh Fell", "member"), ("Ann Bell", "member"), ("Jane Marlow", "member")},
        ),
        ("Ann Bell reminded trustees that she was a partner in Marlow Tolley Solicitors.", {("Ann Bell", "partner")}),
        ("Ann Bell and Jane Marlow declared an interest as a trustee of Tarn Trust.", {("Jane Marlow", "trustee")}),
        ("Ann Bell and Jane Marlow stated that they were deferred members of the Tarn Pension Fund.", set()),
        ("Ann Bell and Jane Marlow thanked the directors of Tarn Growth Company Ltd.", set()),
    ],
)
def test_several_declare_one_interest(tmp_path: Path, said: str, found: set[tuple[str, str]]) -> None:
    assert {role[:2] for role in _roles(tmp_path, MINUTES, said)} == found


@pytest.mark.parametrize(
    ("line", "found"),
    [
        (
            "Independent Co-optees: Mrs Ann Bell and Mr Hugh Fell",
            {("Ann Bell", "Independent Co-optee", BOARD), ("Hugh Fell", "Independent Co-optee", BOARD)},
        ),
        ("Co-optees: Mrs Ann Bell, Mr Hugh Fell", {("Ann Bell", "Co-optee", BOARD), ("Hugh Fell", "Co-optee", BOARD)}),
        ("Co-optees\nAnn Bell\nHugh Fell", {("Ann Bell", "Co-optee", BOARD), ("Hugh Fell", "Co-optee", BOARD)}),
        ("Guests: Mrs Ann Bell and Mr Hugh Fell", set()),
    ],
)
def test_each_of_several_co_optees_is_one_of_the_body_that_meets(tmp_path: Path, line: str, found: Roles) -> None:
    words = MINUTES.replace("Mary Frost, Hugh Marsh", "Mary Frost, Hugh Marsh\n\n" + line)
    assert _roles(tmp_path, words, "Nothing was said.") == found


@pytest.mark.parametrize(
    ("line", "found"),
    [
        (
            "Councillor Ann Bell (Chair), Cabinet Member for Health, Adults and Community",
            {("Ann Bell", "Chair"), ("Ann Bell", "Cabinet Member for Health, Adults and Community")},
        ),
        (
            "Ann Bell (Vice-Chair) – Director of Roads, Parks and Waste, Tarn Council",
            {("Ann Bell", "Vice-Chair"), ("Ann Bell", "Director of Roads, Parks and Waste")},
        ),
        (
            "Ann Bell (Chair), Head of Homes, Tarn Trust",
            {("Ann Bell", "Chair"), ("Ann Bell", "Head of Homes")},
        ),
    ],
)
def test_an_office_in_brackets_parts_no_title_at_its_comma(
    tmp_path: Path, line: str, found: set[tuple[str, str]]
) -> None:
    words = MINUTES.replace("Mary Frost, Hugh Marsh", "\n\n" + line + "\n\nMary Frost\n\nHugh Marsh")
    assert {role[:2] for role in _roles(tmp_path, words, "Nothing was said.")} == found


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("It was agreed that Dr Ann Bell be the Board lead for Homes.", {("Ann Bell", "Board lead for Homes")}),
        ("It was agreed that Ann Bell would chair the Grants Panel.", {("Ann Bell", "Chair")}),
        (
            "The Board ratified the appointment of Ann Bell as Harbour Pilot Officer.",
            {("Ann Bell", "Harbour Pilot Officer")},
        ),
        ("It was agreed that Ann Bell be thanked for her work as Clerk.", set()),
        ("It was agreed that Ann Bell be a point of contact for the Clerk.", set()),
        (
            "The Board resolved:\n\n• that Dr Ann Bell be the Board lead for Homes;",
            {("Ann Bell", "Board lead for Homes")},
        ),
        ("It was agreed that Ann Bell be asked to be Clerk.", set()),
        ("Members wished that Ann Bell be the Board lead for Homes.", set()),
    ],
)
def test_a_post_that_a_decision_gives(tmp_path: Path, said: str, found: set[tuple[str, str]]) -> None:
    assert {role[:2] for role in _roles(tmp_path, MINUTES, said)} == found
