"""What became of a matter that was decided on."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.graph.reading import Reading
from convenor.ingest.outcomes.verdicts import outcome_of
from convenor.ingest.read import paper

SAYS = {
    "lost": [
        "No to the proposal for private cover.",
        "Minibus replacement: no.",
        "Request not granted (2-1).",
        "It DID NOT SUPPORT a separate appetite for risk.",
        "It was agreed not to make a donation this year.",
        "and (iii) that no kiosk be allowed.",
        "skate plaza struck off",
        "Motion B lost",
    ],
    "deferred": [
        "RESOLVED that the vacancy stand over to the Annual Meeting.",
        "Resolved - That the item be adjourned sine die.",
        "Rebranding: wait until funding is known.",
        "That no response be made until the Board has visited.",
        "RESOLVED that consideration be held in abeyance until the Working Party has reported.",
        "Left undecided for want of time.",
        "to leave the donation to the Young Farmers until January.",
        "The plan for Live Well be returned to the sub-group.",
        "It was agreed to take soundings first.",
        "Defer, more detail wanted",
    ],
    "withdrawn": ["Withdrawn", "Withdrawn before closing", "Motion C withdrawn by the mover"],
    "carried": [
        "Leave of absence until January was granted.",
        "The Board agreed to the lease; the Clerk will come back with dates.",
        "No objection was raised.",
        "The budget was approved.",
        "Agreed to buy a new hold-all for the hall.",
    ],
}


@pytest.mark.parametrize(("expected", "text"), [(kind, text) for kind, texts in SAYS.items() for text in texts])
def test_outcome(expected: str, text: str) -> None:
    assert outcome_of(text) == expected


def test_a_column_of_results_beside_the_wordings(tmp_path: Path) -> None:
    path = tmp_path / "votes.md"
    path.write_text(
        "# Fell Trust: minutes, 12 July 2027\n\nPresent: Gil Pask, Hana Reed\n\n| No. | Resolution | For | Against | Result |\n|---|---|---|---|---|\n"
        "| 1 | That the accounts be signed | 4 | 0 | Passed |\n| 2 | That a discount be given | 1 | 3 | Failed |\n"
        "| 3 | That the trust change its name | | | Withdrawn |\n",
        encoding="utf-8",
    )
    reading: Reading = paper(path)
    assert [d.outcome for d in reading.decisions] == ["carried", "lost", "withdrawn"]
