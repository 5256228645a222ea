"""Rosters as print-outs garble them: columns of initials, states beside some of the people, lists before prose."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Attended = tuple[str, str, str, str]  # those present, in attendance, away with apologies and absent

LAYOUTS: dict[str, tuple[str, Attended]] = {
    "two columns of initials with a particle and an apostrophe": (
        "Members Present:\n                 A Birtle (Chair)            B O'Coker\n                 C van der Dunne             D Elland\n",
        ("A Birtle; B O'Coker; C van der Dunne; D Elland", "", "", ""),
    ),
    "messrs with initials": (
        "Present: Cllr A Birtle (Chair)\nIn attendance: Messrs. B. Coker and C. Dunne and Mrs. D. Elland (Vale Council)\n",
        ("A Birtle", "B. Coker; C. Dunne; D. Elland", "", ""),
    ),
    "absent without apologies beside a kind of member": (
        "Governors: Alan Birtle (AB)     Parent\n           Fred Garth (FG)     Staff – absent, no apologies\n           Bella Coker (BC)    Staff\n",
        ("Alan Birtle; Bella Coker", "", "", "Fred Garth"),
    ),
    "a firm behind a dash": (
        "Present: Alan Birtle\nIn attendance: Bella Coker – Chief Executive; Carl Dunne – Alder Advisory (item 5) and Dora Elland – Clerk\n",
        ("Alan Birtle", "Bella Coker; Carl Dunne; Dora Elland", "", ""),
    ),
    "a register that says whom they sent": (
        "| Name | Organisation | Attended |\n| Alan Birtle | Vale Council | ✓ |\n| Bella Coker | Hill Trust | ✓ |\n| Fred Garth | Dale CIC | x - sent Carl Dunne |\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "", "Fred Garth", ""),
    ),
    "remarks beside some of those present": (
        "Present\n| Alan Birtle | Vale Council | |\n| Fred Garth | Dale CIC | Apologies |\n| Bella Coker | Hill Trust | |\n| Nan Usk | Hill Trust | Absent |\n| Carl Dunne | Dale CIC | |\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "", "Fred Garth", "Nan Usk"),
    ),
    "an item of apologies that goes on": (
        "Present: Cllrs A. Birtle and B. Coker\n\n1. APOLOGIES FOR ABSENCE\nCllrs. F. Garth (work), M. Noon (holiday) & Mrs. V. Pratt (unwell). It was proposed by Cllr. "
        "Birtle, seconded by Cllr. Coker and RESOLVED that the apologies be accepted. Cllr. N. Usk was absent without apology.\n",
        ("A. Birtle; B. Coker", "", "F. Garth; M. Noon; V. Pratt", "N. Usk"),
    ),
    "labels in capitals without a mark": (
        "PRESENT Commissioners: A Birtle (Chairman), B Coker\nIN ATTENDANCE Harbour Master (Capt. H Ives), Secretary (Miss J Kemp)\nBY INVITATION P Lean, Lean & Sons\n"
        "APOLOGIES Commissioners F Garth and M Noon\n",
        ("A Birtle; B Coker", "H Ives; J Kemp; P Lean", "F Garth; M Noon", ""),
    ),
    "a chair heads those in attendance": (
        "In attendance\n\n• Chair: Alan Birtle, DCS, Vale Council\n• Council: Bella Coker (AD Education), Cllr Carl Dunne\n\nApologies: Fred Garth\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "", "Fred Garth", ""),
    ),
    "councillors of several councils run together": (
        "Those present: Cllr Alan Birtle (Chairman) Cllr Bella Coker\nDistrict Cllr Carl Dunne County Cllr Dora Elland (part)\n",
        ("Alan Birtle; Bella Coker; Carl Dunne; Dora Elland", "", "", ""),
    ),
    "labels in the right half of a table": (
        "Present:\n| Alan Birtle (ABI) | Clerk | Apologies: | Fred Garth (FGA) |\n| Bella Coker (BCO) | Councillor | | Mary Noon (MNO) |\n| Carl Dunne (CDU) | Councillor | Chair: | Bella Coker |\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "", "Fred Garth; Mary Noon", ""),
    ),
    "a heading that runs into apologies": (
        "Present: Cllr A Birtle (Chairman), Cllr B Coker\n\n1. ACCEPTANCE OF APOLOGIES Apologies of absence were provided for Cllr F Garth, Cllr M Noon and Cllr V Pratt These were accepted by all.\n",
        ("A Birtle; B Coker", "", "F Garth; M Noon; V Pratt", ""),
    ),
    "a full stop for a comma": (
        "Present: Mrs. Birtle - Vice Chairman, B. Coker, C. Dunne. D. Elland, Mrs. Foss together with ii members of the public.\n",
        ("Birtle; B. Coker; C. Dunne; D. Elland; Foss", "", "", ""),
    ),
    "given names behind whom they come from": (
        "Present:\n\n• Vale Residents Association (VRA): Alice L., Bella M.\n• Hill Lane neighbours: Carl W.\n• Chair: Simon S.\n",
        ("Alice L; Bella M; Carl W; Simon S", "", "", ""),
    ),
    "labels that ask": (
        "Who was there?\nAlan Birtle, Clerk\nBella Coker, Ranger\n\nWho couldn't make it?\nFred Garth - Warden; Mary Noon, Hill Trust\n",
        ("Alan Birtle; Bella Coker", "", "Fred Garth; Mary Noon", ""),
    ),
    "a surname alone in a second list": (
        "Present: Alice Birtle, Bella Coker\n\nIn attendance: Harry Ives, Governance Lead; Ms Birtle (for item 3)\n",
        ("Alice Birtle; Bella Coker", "Harry Ives", "", ""),
    ),
    "a surname that two of the first list bear": (
        "Present: Alice Birtle, Bella Coker, Carl Birtle\n\nIn attendance: Harry Ives, Governance Lead; Ms Birtle (for item 3)\n",
        ("Alice Birtle; Bella Coker; Carl Birtle", "Harry Ives; Birtle", "", ""),
    ),
    "a surname with another form of address": (
        "Present: Mrs Alice Birtle, Bella Coker\n\nIn attendance: Harry Ives, Governance Lead; Mr Birtle (for item 3)\n",
        ("Alice Birtle; Bella Coker", "Harry Ives; Birtle", "", ""),
    ),
    "a surname with a body": (
        "Present: Alice Birtle, Bella Coker\n\nIn attendance: Harry Ives, Governance Lead; Ms Birtle (Vale Police)\n",
        ("Alice Birtle; Bella Coker", "Harry Ives; Birtle", "", ""),
    ),
    "a list of surnames alone": (
        "Present: Alice Birtle, Bella Coker\n\nIn attendance: Mr Ives, Ms Birtle\n",
        ("Alice Birtle; Bella Coker", "Ives; Birtle", "", ""),
    ),
    "a surname of somebody who was away": (
        "Present: Bella Coker, Carl Dunne\n\nIn attendance: Ms Birtle (Vale Trust)\n\nApologies: Alan Birtle\n",
        ("Bella Coker; Carl Dunne", "Birtle", "Alan Birtle", ""),
    ),
    "three lines to each person": (
        "Members in attendance:\nName\nRole\nOrganisation\nAlan Birtle\nPlace Director\nVale Council\nBella Coker\nChief Executive\nHill Trust\n"
        "In attendance:\nHarry Ives\nGovernance Lead\nVale Council\n",
        ("Alan Birtle; Bella Coker", "Harry Ives", "", ""),
    ),
}


@pytest.mark.parametrize("name", LAYOUTS)
def test_a_garbled_roster_is_read(reads_roster: Callable[[str, Attended], None], name: str) -> None:
    reads_roster(*LAYOUTS[name])
