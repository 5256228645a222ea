"""Which body a general name may mean."""

from __future__ import annotations

import pytest

from convenor.ingest.names.unit_names import may_mean


@pytest.mark.parametrize(("general", "means"), [("the Board", True), ("the Panel", False), ("", False)])
def test_a_general_name_ends_as_that_of_the_body(general: str, means: bool) -> None:
    assert may_mean(general, "Vale Board") is means
