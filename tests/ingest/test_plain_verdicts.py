"""What became of a matter, in everyday words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from convenor.graph.reading import Reading
from convenor.ingest.outcomes.plain_verdicts import outcome

SAYS = {
    "carried": [
        "The lease was granted for seven years.",
        "Flexible working (approved)",
        "Waste policy, version 7: ratified.",
        "Granted on the Engineer's conditions",
        "Awarded £2,500",
        "The governors gave permission for the visit to go ahead.",
        "The board gave the green light to phase one.",
        "It signed off a budget of £1.4m.",
        "The Committee, having heard the petitioner, resolved to close the path.",
        "Planning permission granted, with eleven conditions",
        "It was the unanimous view of the Forum that the order be supported.",
        "Ordered, that the lease be renewed.",
    ],
    "lost": [
        "The idea of temporary lamps was rejected on cost.",
        "The request was not supported.",
        "Pizza every day was not agreed (too costly).",
        "Request refused.",
        "Parking policy: not ratified; returned to its author.",
        "The panel turned down the idea of charging schools.",
        "The Commissioners were not minded to grant it.",
        "It did not consent to the closure on Fridays.",
        "Not going ahead.",
        "The proposal was put to the meeting and rejected by fourteen votes to eleven.",
    ],
    "deferred": [
        "A third bid was held over.",
        "The appointment of a second nurse was left in suspense.",
        "No decision; back next week.",
        "Unresolved. On the June agenda.",
        "The panel put off the choice of a tree.",
        "The levy on schools is left to the January meeting.",
    ],
    "": [
        "Was the lease granted?",
        "Mr Birtle said that the bid was turned down.",
        "The bid was rejected by the district council.",
        "The lease was refused by the landlord.",
        "If the plan was refused there would be an appeal.",
        "The Clerk introduced the report and was supported by Mrs Coker.",
        "The meeting adjourned at 9 pm.",
        "Confidential until approved",
        "Once approved, the plan goes to print.",
        "The Board set the scene for the debate.",
        "The members picked apples in the orchard.",
        "The group backed away from the wall.",
        "Author of the minutes approved by: Hester Coker",
        "Ms Dunne had hoped that the offer was accepted.",
    ],
}


@pytest.mark.parametrize(("expected", "text"), [(kind, text) for kind, texts in SAYS.items() for text in texts])
def test_outcome(expected: str, text: str) -> None:
    assert outcome(text) == expected


def test_they_are_decisions_of_the_meeting(minutes: Callable[[str], Reading]) -> None:
    reading = minutes(
        "1. Hall\n\nMr Stone asked for a piano. The request was not supported. The panel signed off the budget.\n\n"
        "2. Trees\n\nMrs Mead said that the county council had refused help. A third quote was held over.\n"
    )
    assert {(d.text, d.outcome) for d in reading.decisions} == {
        ("The request was not supported.", "lost"),
        ("The panel signed off the budget.", "carried"),
        ("A third quote was held over.", "deferred"),
    }
