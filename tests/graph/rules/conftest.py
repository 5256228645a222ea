"""An invented partnership with rules, and minutes of its meetings, made row by row."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from typing import Any

import pytest

from convenor.graph.reading import Reading
from convenor.graph.rules import check
from convenor.graph.store import Store
from convenor.graph.verdicts import Verdict

Make = Callable[..., Reading]

BODY = "Umber Vale Care Partnership"
TODAY = datetime.date(2025, 6, 30)
QUORUM = {
    "kind": "quorum",
    "clause": "8.1",
    "text": "The Partnership is quorate with at least 30% of Partners in attendance.",
    "structured": {
        "all_of": [
            {"at_least_percent": 30, "of": "Partners"},
            {"any_of": ["Chair", "Deputy Chair"]},
            {
                "at_least": 3,
                "of": "founder members",
                "including": [
                    {"at_least": 1, "of": "local authority"},
                    {"at_least": 1, "of": "UVCB representative"},
                ],
            },
            {"at_least": 1, "of": "Director of Joined-up Care"},
            {"at_least": 2, "of": "other partners", "including": [{"at_least": 1, "of": "VCF representative"}]},
        ]
    },
}
BODIES = [
    BODY,
    {"name": "Umber Vale Care Board", "acronyms": ["UVCB"]},
    "Umber Council",
    "Ochre Council",
    "Sepia Council",
    "Umber Voluntary Forum",
    "Umber Hospice",
]
FOUNDERS = ["Umber Vale Care Board", "Umber Council", "Ochre Council", "Sepia Council"]
SEATS = [
    {"organisation": "Umber Council", "position": "Elected Member", "sector": "Local Government"},
    {"organisation": "Ochre Council", "position": "Elected Member", "sector": "Local Government"},
    {"organisation": "Umber Vale Care Board", "position": "Chief Executive", "sector": "NHS"},
    {"organisation": "Umber Vale Care Board", "position": "Director of Joined-up Care", "sector": "Places"},
    {"organisation": "Umber Vale Care Board", "position": "Director of Joined-up Care", "sector": "Places"},
    {"organisation": "Umber Voluntary Forum", "position": "Representative", "sector": "Voluntary, Community and Faith Sector"},
    {"organisation": "Umber Voluntary Forum", "position": "Representative", "sector": "Voluntary, Community and Faith Sector"},
    {"organisation": "Umber Hospice", "position": "Representative", "sector": "Hospices"},
    {"organisation": "University", "position": "Vice Chancellor", "sector": "Learning"},
]  # fmt: skip
PRESENT = ["Ida Moss", "Wren Tallis", "Otto Fenn", "Ruth Pell", "Jon Stark", "Mae Lind"]


class Partnership:
    """Makes the papers of the partnership, and checks the graph of them."""

    body, quorum, present, today = BODY, QUORUM, PRESENT, TODAY
    bodies = BODIES

    def __init__(self, make: Make) -> None:
        self._make = make

    def terms(self, *rules: dict[str, Any], approved: str = "2023-04-17", status: str = "", **more: Any) -> Reading:
        """Terms of reference; with `status` "proposed revision" they are not in force."""
        cover = {"approved": approved, "next_review_due": more.pop("due", "2024-05")}
        cover |= {"status_of_text": status, "proposed_for": "2024-07-15"} if status else {}
        version = {
            "kind": "version",
            "clause": "cover",
            "text": f"Approved {approved}, review due",
            "structured": cover,
        }
        founders = [
            {"subject": name, "subject_kind": "organisation", "predicate": "founder of", "object": BODY,
             "object_kind": "organisation"} for name in FOUNDERS
        ]  # fmt: skip
        name, rows = more.pop("name", "terms"), [version, *rules]
        return self._make(name, BODY, organisations=BODIES, seats=SEATS, rules=rows, relations=founders, **more)

    def meeting(self, name: str, day: str, present: Sequence[str | dict[str, Any]], **more: Any) -> Reading:
        """Minutes: who was there, each as a name or as a row."""
        rows = [{"person": row, "as": "present"} if isinstance(row, str) else row for row in present]
        held = {"body": BODY, "date": day, "attendance": rows, **more.pop("meeting", {})}
        people = sorted({str(row["person"]) for row in rows})
        return self._make(name, BODY, organisations=BODIES, people=people, meetings=[held], **more)

    @staticmethod
    def role(person: str, title: str, organisation: str, as_of: str) -> dict[str, Any]:
        """A title that a paper of a day gives to a person."""
        return {"person": person, "title": title, "organisation": organisation, "as_of": as_of}

    @staticmethod
    def verdicts(store: Store, rule: str = "", day: datetime.date = TODAY) -> list[Verdict]:
        """The verdicts on rules whose name begins so."""
        return [verdict for verdict in check(store, None, day) if verdict.rule.startswith(rule)]

    def one(self, store: Store, rule: str) -> Verdict:
        """The one verdict on a rule."""
        (found,) = [verdict for verdict in self.verdicts(store) if verdict.rule == rule]
        return found


@pytest.fixture
def umber(reading: Make) -> Partnership:
    """The Umber Vale Care Partnership."""
    return Partnership(reading)
