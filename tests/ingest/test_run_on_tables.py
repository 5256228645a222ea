"""Tables of plans that stand in one paragraph with all that is around them, as transcripts have them; all names are invented."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from convenor.ingest.aims.aim_lists import measures_of
from convenor.ingest.read import paper

Aims = Callable[..., list[tuple[str, str, str | None]]]
PLAN = """Ember Vale Community Safety Plan 2026

Page content transcription

2 | Ember Vale Plan Contents 3 Foreword 4 Priorities 1. Calmer Streets 2. Safer Roads 3. Kinder Homes 9 Governance 10 Contacts
4 | Ember Vale Plan The Partnership Four bodies are in it. They are: Ember Council Vale Constabulary Tarn Youth Service Ember Fire Service. Our vision is: An Ember Vale where nobody walks home in fear
5 | Ember Vale Plan Priority One - Calmer Streets Lead: Inspector Owen Hale, Ember Safety Network OBJECTIVE ACTION PARTNERS 1.1 People feel safe in parks Open a club on Fridays at Mill Lane and Great Tarn Tarn Youth Service 1.2 New drivers live to be old drivers Take Mind the Moor to each school Ember Fire Service How we will measure it: Calls to the police (212; 150) Residents who feel safe (54%; 65%)
6 | Ember Vale Plan Priority Two - Safer Roads Lead: Sue Bell, Ember Council OBJECTIVE ACTION PARTNERS 2.1 Nobody is killed on the moor Put cameras between Mill Lane and Great Tarn Ember Council How we will measure it: People hurt (47; 30)
"""


def test_rows_with_codes_have_their_aims_actions_and_owners(tmp_path: Path) -> None:
    path = tmp_path / "plan.txt"
    path.write_text(PLAN, "utf-8")
    aims = {aim.label: aim for aim in paper(path).aims}
    safe = aims["People feel safe in parks"]
    club = aims["Open a club on Fridays at Mill Lane and Great Tarn"]
    assert aims[safe.label].parent == aims["Calmer Streets"].id
    assert club.parent == safe.id
    assert str(club.owner).endswith("Tarn Youth Service")
    assert aims["Take Mind the Moor to each school"].parent == aims["New drivers live to be old drivers"].id
    assert all("OBJECTIVE" not in label for label in aims)


def test_contents_end_no_aim_with_the_next_chapter(plan_aims: Aims) -> None:
    labels = {label for _, label, _ in plan_aims(PLAN)}
    assert "Kinder Homes" in labels
    assert not [label for label in labels if "Governance" in label]


def test_a_vision_behind_a_colon_within_a_paragraph(plan_aims: Aims) -> None:
    assert ("vision", "An Ember Vale where nobody walks home in fear", None) in plan_aims(PLAN)


def test_values_in_brackets_part_measures() -> None:
    assert measures_of("Calls to the police (212; 150) Residents who feel safe (54%; 65%)") == [
        "Calls to the police (212; 150)",
        "Residents who feel safe (54%; 65%)",
    ]


@pytest.mark.parametrize("said", ["Calls (all of them) Ember Police have", "Homes let (in 2026) Ember Council counts"])
def test_other_brackets_part_nothing(said: str) -> None:
    assert measures_of(said) == [said]


@pytest.mark.parametrize(
    "head",
    [
        "Ref Action Key Milestones Target Dates Responsible Outcome / Measure Person",
        "Ref Action Lead Officer By When Status",
        "Action Who Timescale Success Measure",
    ],
)
def test_names_of_columns_are_no_part_of_an_aim(plan_aims: Aims, head: str) -> None:
    text = "Ember Homelessness Plan 2026\n\n" + "\n\n".join(
        f"Priority {at} {name} {head} HP{at} Bring in a duty to Protocol signed with June 2026 Owen Hale Households helped to refer all Tarn Hospital"
        for at, name in ((1, "Keep people in their homes"), (2, "Build more homes"))
    )
    labels = [label for _, label, _ in plan_aims(text)]
    assert labels[:2] == ["Keep people in their homes", "Build more homes"]


@pytest.mark.parametrize(
    "said",
    [
        "Our aim is simple: a street where nobody is left alone.",
        "The plan has one aim: that a street where nobody is left alone",
        "The plan was agreed in May. It has only one overall aim: a street where nobody is left alone.",
    ],
)
def test_the_one_aim_of_a_plan_is_its_vision(plan_aims: Aims, said: str) -> None:
    plan = "Ember Vale Action Plan 2026\n\n{said}\n\nTheme 1: Cleaner lanes\n\nWe will:\n\n- sweep each lane\n- gate the alleys\n"
    assert ("vision", "a street where nobody is left alone", None) in plan_aims(plan.format(said=said))


def test_an_aim_beside_a_vision_is_none(plan_aims: Aims) -> None:
    text = (
        "Ember Vale Action Plan 2026\n\nOur aim is simple: a plan that is short and plain.\n\n"
        "Our vision: A vale where nobody is left alone on the moor.\n\nTheme 1: Cleaner lanes\n\nWe will:\n\n- sweep each lane\n"
    )
    assert [label for kind, label, _ in plan_aims(text) if kind == "vision"] == [
        "A vale where nobody is left alone on the moor"
    ]
