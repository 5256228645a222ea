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
