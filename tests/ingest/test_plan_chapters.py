"""What stands beside the lists of a plan's chapters: who leads, what people said; every body and wording is invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper


@pytest.mark.parametrize("name", ["plan.md", "plan.txt"])
@pytest.mark.parametrize(
    ("lead", "owner"),
    [
        ("Lead: Director of Care", "Director of Care"),
        ("*Lead: Director of Care*", "Director of Care"),
        ("**Lead organisation:** Vale Community Trust", "Vale Community Trust"),
        ("Executive sponsor – Director of Care", "Director of Care"),
    ],
)
def test_what_leads_below_a_list_leads_the_priority(tmp_path: Path, name: str, lead: str, owner: str) -> None:
    if name.endswith("txt"):
        lead = lead.replace("*", "")
    gap = "\n" if " – " in lead else ""
    text = "\n\n".join(
        f"{'## ' * name.endswith('md')}Priority {at}: {label}\n\nWe will:\n\n- Train 40 wardens\n- Build {at} gardens\n{gap}{lead}"
        for at, label in enumerate(("Start well", "Age well"), 1)
    )
    file = tmp_path / name
    file.write_text(f"{'# ' * name.endswith('md')}Vale Council\n\nOur plan 2025 to 2030\n\n{text}\n")
    found = [(aim.label, aim.owner) for aim in paper(file).aims]
    assert found == [
        ("Start well", owner), ("Train 40 wardens", None), ("Build 1 gardens", None),
        ("Age well", owner), ("Train 40 wardens", None), ("Build 2 gardens", None),
    ]  # fmt: skip


def test_what_people_said_is_no_aim(tmp_path: Path) -> None:
    chapter = "## Priority {}: {}\n\n### You said\n\n- The buses are late\n\n### We will\n\n- run {} more buses\n"
    file = tmp_path / "plan.md"
    file.write_text(
        "# Vale transport plan\n\n" + chapter.format(1, "Buses", 4) + "\n" + chapter.format(2, "Evenings", 6)
    )
    aims = {aim.id: aim for aim in paper(file).aims}
    found = [(aim.label, aims[aim.parent].label if aim.parent else None) for aim in aims.values()]
    assert found == [("Buses", None), ("run 4 more buses", "Buses"), ("Evenings", None), ("run 6 more buses", "Evenings")]  # fmt: skip


def _tree(file: Path, text: str) -> list[tuple[str, str, str | None, str | None]]:
    file.write_text(text)
    aims = {aim.id: aim for aim in paper(file).aims}
    return [(a.kind, a.label, aims[a.parent].label if a.parent else None, a.owner) for a in aims.values()]


def test_goals_whose_lists_name_what_there_will_be(tmp_path: Path) -> None:
    text = (
        "# Vale Council plan 2024 to 2028\n\n## Our goals\n\n### A greener borough\n\n- Zero-carbon offices by 2030\n- A tree for every resident\n\n"
        "### Good homes\n\n- 900 new council homes\n- Bins collected on the day we say\n\n## How we got here\n\n- Two public meetings\n"
    )
    assert [(kind, label, above) for kind, label, above, _ in _tree(tmp_path / "plan.md", text)] == [
        ("priority", "A greener borough", None),
        ("action", "Zero-carbon offices by 2030", "A greener borough"),
        ("action", "A tree for every resident", "A greener borough"),
        ("priority", "Good homes", None),
        ("action", "900 new council homes", "Good homes"),
        ("action", "Bins collected on the day we say", "Good homes"),
    ]


@pytest.mark.parametrize(
    "lists",
    [
        ("- 1 in 4 adults in the Vale\n- Long waits", "- Cold homes and damp\n- Rising rents"),
        ("- Economy team\n- Business rates", "- Air quality reports\n- Climate pages"),
        ("- Every second home is cold\n- No new buses since 2010", "- Two new hubs\n- Every bus is late"),
    ],
)
def test_lists_of_needs_or_pages_are_no_actions(tmp_path: Path, lists: tuple[str, str]) -> None:
    text = f"# Vale Council plan\n\n## Our priorities\n\n### Work\n\n{lists[0]}\n\n### Homes\n\n{lists[1]}\n"
    assert [label for _, label, *_ in _tree(tmp_path / "plan.md", text)] == ["Work", "Homes"]


def test_numbered_actions_with_fields_below_each(tmp_path: Path) -> None:
    text = "Ember Partnership\nDelivery Plan 2025/26\n\nOutcome 1: Children start school ready\n\n" + "\n\n".join(
        f"Action 1.{at}: {what}\nBy when: March 2026\nOwner: {who}\nMeasure: {at}00 seen"
        for at, (what, who) in enumerate((("Extend home visits", "Head of Early Help"), ("Offer checks at two", "Ember Trust")), 1)
    )  # fmt: skip
    assert _tree(tmp_path / "plan.txt", text) == [
        ("priority", "Children start school ready", None, None),
        ("action", "Extend home visits", "Children start school ready", "Head of Early Help"),
        ("measure", "100 seen", "Extend home visits", None),
        ("action", "Offer checks at two", "Children start school ready", "Ember Trust"),
        ("measure", "200 seen", "Offer checks at two", None),
    ]


def test_tasks_in_one_line_and_who_leads_them_all(tmp_path: Path) -> None:
    text = "# Children's Plan\n\n" + "\n\n".join(
        f"**Priority {at} – {label}**\n\n*Why:* nobody asks.\n\n*We will:* open {at} hubs; train every school.\n\n*Lead:* Director of Care"
        for at, label in enumerate(("Safe", "Heard"), 1)
    )
    assert _tree(tmp_path / "plan.md", text)[:3] == [
        ("priority", "Safe", None, "Director of Care"),
        ("action", "open 1 hubs", "Safe", None),
        ("action", "train every school", "Safe", None),
    ]


def test_chapters_below_what_will_be_done_hold_their_own_lists(tmp_path: Path) -> None:
    chapter = "### {}\n\nWe will:\n\n- {}\n- Run stalls\n\n"
    text = (
        "# Our strategy\n\nVale Carers Alliance\n\n## What we will do\n\n"
        + chapter.format("Find carers earlier", "Work with surgeries")
        + chapter.format("Give carers a break", "Offer short breaks")
    )
    found = [(label, above) for _, label, above, _ in _tree(tmp_path / "plan.md", text)]
    assert ("Work with surgeries", "Find carers earlier") in found and (
        "Offer short breaks",
        "Give carers a break",
    ) in found


def test_a_vision_under_its_number_and_columns_torn_from_a_page(tmp_path: Path) -> None:
    numbered = "VALE COUNCIL\nHOUSING STRATEGY 2025-30\n\n1. INTRODUCTION\n1.1 This is our fifth.\n\n2. OUR VISION\n2.1 We want every home in the Vale to be warm.\n"
    assert _tree(tmp_path / "a.txt", numbered)[0][:2] == ("vision", "We want every home in the Vale to be warm")
    torn = "VALE PARTNERSHIP\nPLAN ON A PAGE\n\nPRIORITY ONE     PRIORITY TWO     PRIORITY THREE\nSafe at home     Ready to learn     Heard\n"
    assert not any("PRIORITY" in label for _, label, *_ in _tree(tmp_path / "b.txt", torn))


@pytest.mark.parametrize(
    "aside",
    [
        "Our partners in this work:\n\n- Farrow Housing Association\n- Farrow Water",
        "The main causes of foul water are:\n\n- Old sewers\n- Heavy rain",
        "How it fits with other plans:\n\n- The Farrow Local Plan\n- The Farrow Water Plan",
    ],
)
def test_lists_of_partners_causes_or_plans_are_no_actions(tmp_path: Path, aside: str) -> None:
    chapter = "## Priority {}: {}\n\nWe will clean every river.\n\n- Open {} hubs\n\n{}\n\nWork goes on as follows:\n\n- Plant {} trees\n"
    text = "# Farrow Council plan\n\n" + "\n".join(
        chapter.format(at, label, at, aside, at) for at, label in enumerate(("Clean water", "Warm homes"), 1)
    )
    assert [label for kind, label, _, _ in _tree(tmp_path / "plan.md", text) if kind == "action"] == [
        "Open 1 hubs", "Plant 1 trees", "Open 2 hubs", "Plant 2 trees"
    ]  # fmt: skip
