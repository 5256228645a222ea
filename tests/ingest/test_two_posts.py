"""Two posts of one person in one entry, and posts of which one part only says what they are about."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper

HOST = "Marrow Vale Trust"
HEAD = f"{HOST}\n\nMinutes of the meeting of the {HOST} held on 3 May 2027\n\nPresent:\n"
OTHERS = "Bo Finch – Director of Works\nCarla Mendes – Finance Manager\n"

# What a list says behind "Ann Larkin" → her posts, each with its body.
ENTRIES = {
    " – Non-Executive Director and Chair of the Audit Committee": {
        ("Non-Executive Director", HOST),
        ("Chair", "Audit Committee"),
    },
    " – Director of Estates and Facilities": {("Director of Estates and Facilities", HOST)},
    " – Head of Planning / Freedom to Speak Up Guardian": {
        ("Head of Planning", HOST),
        ("Freedom to Speak Up Guardian", HOST),
    },
    " – Consultant Surgeon/Named Doctor for Safety": {("Consultant Surgeon/Named Doctor for Safety", HOST)},
    " (AL) Executive Assistant to the Board / Minute Taker": {
        ("Executive Assistant to the Board", HOST),
        ("Minute Taker", HOST),
    },
    " – Business Manager (minute taker)": {("Business Manager", HOST)},
    " – Chair, Lead Member for Housing": {("Chair", HOST), ("Lead Member for Housing", HOST)},
    " – Chair, Finance Committee": {("Chair", "Finance Committee")},
    " – Chair of the Board of Directors": {("Chair", "Board of Directors")},
    " – Chair of Management Group": {("Chair", "Management Group")},
    " – Chair of the Health and Wellbeing Board": {("Chair", "Health and Wellbeing Board")},
    " – Chair of the Board": {("Chair", HOST)},
    " (Vice Chair, Non-Executive Director, NHS Tarnwold)": {
        ("Vice Chair", HOST),
        ("Non-Executive Director", "NHS Tarnwold"),
    },
    " AL Partner Member – Local Authority (Chief Executive, Hill County Council)": {
        ("Partner Member – Local Authority", HOST),
        ("Chief Executive", "Hill County Council"),
    },
    " – Commissioner, Special Educational Needs": {("Commissioner, Special Educational Needs", HOST)},
    " – Private Secretary, Office of the Chief Executive": {
        ("Private Secretary, Office of the Chief Executive", HOST),
    },
    " (AL) Catchment Host, Hill Rivers Trust": {("Catchment Host", "Hill Rivers Trust")},
    " (AL) – Business Support (minutes)": {("Business Support", HOST)},
    " (AL) – Business Support Alliance": {("", "Business Support Alliance")},
    " – Commissioner, Hill Farrar Trust": {("Commissioner", "Hill Farrar Trust")},
}


@pytest.mark.parametrize("said", ENTRIES)
def test_the_posts_of_an_entry(said: str, tmp_path: Path) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(f"{HEAD}Ann Larkin{said}\n{OTHERS}\n1. Works\n\nThe report was noted.\n")
    found = {(role.title or "", role.organisation) for role in paper(path).roles if role.person == "Ann Larkin"}
    assert found == ENTRIES[said]
