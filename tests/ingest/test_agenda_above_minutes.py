"""Web pages of councils print the agenda's words above the minutes of each item: what they announce was not done, decided or given to anybody."""

from __future__ import annotations

from pathlib import Path

from convenor.ingest.read import paper

PAGE = """Agenda and minutes

Hartley Green Licensing Committee - Thursday 26 January 2023 10.00 am

Venue: Guildhall, Hartley

No. Item

## 31. Apologies

Members to send word if they cannot come.

Minutes:

Apologies were received from Councillor Stone.

## 32. Appeal Cases

Officers to report how the courts have decided.

The Director of Public Health will submit a report on a review of a licence.

Decision:

RESOLVED that the licence be kept.

Minutes:

Councillor Mead thanked the officers. Councillor Ings will write to the driver.
"""


def read(path: Path, text: str) -> tuple[list[str | None], list[str]]:
    path.write_text(text, "utf-8")
    found = paper(path)
    return [action.owner for action in found.actions], [decision.text for decision in found.decisions]


def test_what_the_agenda_announces_is_no_task(tmp_path: Path) -> None:
    owners, decisions = read(tmp_path / "page.md", PAGE)
    assert [owner and owner.split()[-1] for owner in owners] == ["Ings"]
    assert decisions == ["the licence be kept."]


def test_without_labels_over_the_minutes_all_is_read(tmp_path: Path) -> None:
    owners, _ = read(tmp_path / "page.md", PAGE.replace("Minutes:\n\n", ""))
    assert "officers" in [(owner or "").lower() for owner in owners]


def test_reasons_below_a_decision_are_no_tasks(tmp_path: Path) -> None:
    text = PAGE + "\nRESOLVED that the stand be moved.\n\nReasons\n\nTo bring money from elsewhere for works.\n"
    owners, decisions = read(tmp_path / "page.md", text)
    assert len(owners) == 1
    assert decisions[-1] == "the stand be moved."
