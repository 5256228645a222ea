"""Names of bodies that the end of a line cuts in two, in lists of people."""

from __future__ import annotations

import pytest

from convenor.ingest.readers.names_cut import closes_a_name


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("Ann Larkin – Head of Nursing, Umber & Hill University", "Hospital"),
        ("Ann Larkin – Safeguarding Lead, Umber Coast Community", "Health Care"),
        ("Ann Larkin - Senior Nurse and Adults Lead – Umber", "Clinical Commissioning Groups (also rep Bo Fenn)"),
        ("Ann Larkin – Director of Nursing, Umber & Hill Mental Health Foundation", "Trust"),
        ("Ann Larkin, Manager, Community Services, Adult", "Care"),
        ("Ann Larkin, Clinical Lead, Dale and Umber", "Primary Care Network"),
    ],
)
def test_a_line_ends_the_name_of_a_body(above: str, below: str) -> None:
    assert closes_a_name(above, below)


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("Ann Larkin, Head of Service, Umber Council", "Hospital"),
        ("Present – Ann Larkin", "Board Members"),
        ("Mr A Larkin, Ms C Fenn", "Community Health Council"),
        ("Chief Executive – Umber Mental Health NHS FT", "District Commander, Umber Police"),
        ("Ann Larkin – Director", "Public Health"),
    ],
)
def test_a_line_says_something_else(above: str, below: str) -> None:
    assert not closes_a_name(above, below)
