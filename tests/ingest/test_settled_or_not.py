"""What a meeting was content or happy to do is settled; what was moved, minded, or supported by others before is not yet."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper

HEAD = """Hartley Green Joint Board

Minutes of the meeting held on Tuesday 14 May 2024 at the Guildhall, Hartley

Present: Ann Field (Chair), Brian Stone (Clerk), Carol Mead (Director of Public Health (DPH))

1. Fund

"""


def outcomes(path: Path, text: str) -> list[str]:
    file = path / "minutes.txt"
    file.write_text(f"{HEAD}{text}\n", "utf-8")
    return [decision.outcome for decision in paper(file).decisions]


@pytest.mark.parametrize(
    ("text", "settled"),
    [
        ("Ann Field stated that the depot could not be built and the Board was content to drop it.", ["carried"]),
        ("The Board was happy with this.", ["carried"]),
        ("The Board was happy to hear that the work was done.", []),
        ("The Board was happy to help with the fair.", []),
        ("With her term at an end, the Board was pleased to extend it for two years.", ["carried"]),
        ("Ann Field proposed that this be carried into next year and nobody was against.", ["carried"]),
        ("The Board's decision was to keep the gate.", ["carried"]),
        ("The district council's decision was to refuse the application for 4 High Street.", []),
        ("The NHS Trust's decision was not to reopen the ward.", []),
        ("The Trust's advice was that residents should boil water.", []),
        ("The committee's advice was to wait.", []),
        ("More information is required by the auditor before the next meeting.", []),
        ("More information is required by the auditor, who is to return in May.", []),
        ("More information was needed and the matter would come back in May.", ["deferred"]),
        ("Nobody was opposed in the survey.", []),
        ("The Expenses Policy was withdrawn as the rate was wrong; it will come back in March.", ["withdrawn"]),
        ("Members were minded to support the smaller schemes but felt that too little was known.", []),
        ("The report told of the survey; the Hill Users Group had supported the scheme.", []),
        ("The report incorporated the survey; the Hill Users Group had supported the scheme.", []),
        (
            "Appointed by: Hill Council:\n\n• Brian Stone, Head of Parks, Hill Trust\n\n• Carol Mead, Director of Roads",
            [],
        ),
        ("The Chief Executive agreed to pass this on.", []),
        ("The DPH agreed to take it out of the summary.", []),
        (
            'It was moved as an amendment by Ann Field and seconded by Carol Mead –\n\n"That a decision be deferred until May."\n\nThe amendment was put and lost (17:19).',
            ["lost"],
        ),
        (
            "It was moved by Ann Field and seconded by Carol Mead that the money be carried forward whole. An offer was heard.\n\nRESOLVED that the money be carried forward in May.",
            ["carried"],
        ),
        ("RESOLVED:\n\nThat:\n\n1. The work of the pool be noted.\n\n2. A note be sent to the Board.", ["carried"] * 2),
    ],
)
def test_settled(tmp_path: Path, text: str, settled: list[str]) -> None:
    """One row for each matter that was settled here, whatever it became."""
    assert outcomes(tmp_path, text) == settled
