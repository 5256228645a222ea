"""What a plan asks to be done is an aim; what follows from the paper itself is a task."""

from __future__ import annotations

from pathlib import Path

from convenor.ingest.read import paper


def test_the_actions_of_a_plan_are_no_tasks_of_its_readers(tmp_path: Path) -> None:
    path = tmp_path / "plan.md"
    path.write_text(
        "# Orme Housing Plan 2025 to 2030\n\n## Priority 1: Warm homes\n\n### Actions\n\n- Insulate 400 lofts\n- Fit new boilers\n\n"
        "## Next steps\n\n- Publish the plan in May\n- Review it every spring\n",
        "utf-8",
    )
    reading = paper(path)
    assert {aim.label for aim in reading.aims} >= {"Insulate 400 lofts", "Fit new boilers"}
    assert [action.text for action in reading.actions] == ["Publish the plan in May", "Review it every spring"]


def test_what_is_done_under_each_aim_is_no_task(tmp_path: Path) -> None:
    """The same head over a list twice is that of a plan, whatever the paper calls itself."""
    path = tmp_path / "page.txt"
    path.write_text(
        "Making things in Orme\n\nWe will keep makers in Orme.\n\nWhat we will do\n- Let ten shops at half rent.\n- Write a clause into each contract.\n\n"
        "A place for all\n\nWe will open every door.\n\nWhat we will do\n- Ask people every spring what they want.\n- Lend up to £500.\n",
        "utf-8",
    )
    assert not paper(path).actions


def test_what_a_body_tells_the_press(tmp_path: Path) -> None:
    path = tmp_path / "news.md"
    path.write_text(
        "# New plan for warm homes\n\nOrme Borough Council today (25 March) adopted its Warm Homes Plan for the next five years.\n\n"
        "Approved by the Warm Homes Panel on 9 May 2024.\n\n"
        "The Leader said that she approved of the lofts that neighbours showed her today.\n\n"
        "Fellgate District Council today approved its budget. The Care Act was approved by Parliament in May 2014.\n",
        "utf-8",
    )
    assert [row.text.split(" ", 1)[0] for row in paper(path).decisions] == ["Orme", "Approved"]
