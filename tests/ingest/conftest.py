"""A paper of an invented body, read from its text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from convenor.graph.reading import Reading
from convenor.ingest.read import paper

HEAD = """Hartley Green Residents’ Association

Minutes of the meeting held on Tuesday 14 May 2024

Present: Ann Field (Chair), Brian Stone, Carol Mead, David Ings

"""

Minutes = Callable[[str], Reading]


@pytest.fixture
def minutes(tmp_path: Path) -> Minutes:
    """A maker of readings from the business of a meeting."""

    def make(business: str, suffix: str = ".txt") -> Reading:
        path = tmp_path / f"minutes{suffix}"
        path.write_text(HEAD + business, "utf-8")
        return paper(path)

    return make


Aims = list[tuple[str, str, str | None]]


@pytest.fixture
def plan_aims(tmp_path: Path) -> Callable[..., Aims]:
    """A maker of the aims of a plan from its text: kind, label and the label of the aim above."""

    def make(text: str, suffix: str = ".txt") -> Aims:
        path = tmp_path / f"plan{suffix}"
        path.write_text(text, "utf-8")
        aims = {aim.id: aim for aim in paper(path).aims}
        return [(aim.kind, aim.label, aims[aim.parent].label if aim.parent else None) for aim in aims.values()]

    return make


@pytest.fixture
def aims_by_label(plan_aims: Callable[..., Aims]) -> Callable[[str], dict[str, tuple[str, str]]]:
    """A maker of the kind of each aim of a plan and the label of the aim above, "" for none, by its own label."""
    return lambda text: {label: (kind, above or "") for kind, label, above in plan_aims(text)}


TOWN = "Quarrendale Town Council\n\nMinutes of the meeting held on 4 March 2024 at 7 pm in the Guildhall\n\n"
BUSINESS = (
    "\n\n1. Welcome\n\nThe Chair opened the meeting and welcomed everybody.\n\n2. Minutes\n\n"
    "The minutes of the last meeting were agreed.\n"
)
WAYS = ("present", "in_attendance", "apologies", "absent")


@pytest.fixture
def reads_roster(tmp_path: Path) -> Callable[[str, tuple[str, str, str, str]], None]:
    """Asserts that minutes with a roster are read as those present, in attendance, away with apologies and absent."""

    def check(roster: str, expected: tuple[str, str, str, str]) -> None:
        path = tmp_path / "minutes.txt"
        path.write_text(TOWN + roster + BUSINESS, encoding="utf-8")
        found = {(_plain(seen.person), seen.how) for meeting in paper(path).meetings for seen in meeting.attendance}
        assert found == {
            (_plain(name), how) for how, names in zip(WAYS, expected, strict=True) for name in names.split("; ") if name
        }

    return check


def _plain(name: str) -> str:
    return name.replace(".", "").replace("’", "'")
