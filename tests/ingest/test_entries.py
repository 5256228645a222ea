"""Lines of a roster as entries."""

from __future__ import annotations

import pytest

from convenor.ingest.entries import line_entries


@pytest.mark.parametrize("rank", ["County", "Parish", "Town", "Borough", "District"])
def test_the_rank_of_a_councillor_is_part_of_the_honorific(rank: str) -> None:
    (entry,) = line_entries(f"{rank} Councillor Bram Ashgill", 0)
    assert entry.name.endswith("Bram Ashgill")
    assert entry.start == 0
