"""Who met, where the only list of a paper says "In attendance"; guests below it; and those away "in apologies"."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper

HEAD = "Tarn Patient Group\n\nMinutes of the meeting held on 3 May 2027\n\n"
ITEM = "\n1. Report\n\nThe report was noted.\n"


def _came(tmp_path: Path, text: str) -> dict[str, str]:
    """How those named in a paper were there: "present", "in_attendance" …, each by one word."""
    path = tmp_path / "paper.txt"
    path.write_text(HEAD + text + ITEM, encoding="utf-8")
    out: dict[str, str] = {}
    for seen in (seen for meeting in paper(path).meetings for seen in meeting.attendance):
        out[seen.how] = "; ".join(filter(None, (out.get(seen.how, ""), seen.person)))
    return out


@pytest.mark.parametrize(
    ("text", "came"),
    [
        ("In Attendance\n\n- Alan Birtle\n- Bella Coker\n- Carl Dunne (Practice Manager)\n\nIn Apologies\n\n- Dora Elland\n",
         {"present": "Alan Birtle; Bella Coker; Carl Dunne", "apologies": "Dora Elland"}),
        ("Those in attendance: Alan Birtle, Bella Coker, Carl Dunne, Fred Garth (Clerk)\n\nWith apologies: Dora Elland\n",
         {"present": "Alan Birtle; Bella Coker; Carl Dunne", "in_attendance": "Fred Garth", "apologies": "Dora Elland"}),
        ("Officials:\n\nAlan Birtle (Chair)\n\nBella Coker\n\nGuests:\n\nCarl Dunne (Vale Trust)\n\nDora Elland (Secretariat)\n",
         {"present": "Alan Birtle; Bella Coker", "in_attendance": "Carl Dunne; Dora Elland"}),
        # a list of members stands above it, read or not
        ("Present: Alan Birtle, Bella Coker\n\nIn attendance: Carl Dunne, Dora Elland, Fred Garth\n",
         {"present": "Alan Birtle; Bella Coker", "in_attendance": "Carl Dunne; Dora Elland; Fred Garth"}),
        ("MEMBERS as in the sheet that all of them signed\n\nIn attendance: Carl Dunne, Dora Elland, Fred Garth\n",
         {"in_attendance": "Carl Dunne; Dora Elland; Fred Garth"}),
        ("Officers in attendance: Carl Dunne, Dora Elland, Fred Garth\n", {"in_attendance": "Carl Dunne; Dora Elland; Fred Garth"}),
        ("In attendance: Carl Dunne, Dora Elland\n", {"in_attendance": "Carl Dunne; Dora Elland"}),
    ],
)  # fmt: skip
def test_the_only_list_is_of_those_who_met(tmp_path: Path, text: str, came: dict[str, str]) -> None:
    assert _came(tmp_path, text) == came


NOTE = "Note: those who came twice in a row may vote at the next meeting, and those who did not may ask for leave to do so."


@pytest.mark.parametrize(
    ("text", "came"),
    [
        (f"Present\n\n{NOTE}\n\nAlan Birtle (Vale Trust)\n\nBella Coker (Hill Trust)\n\nCarl Dunne (Vale Trust)\n",
         {"present": "Alan Birtle; Bella Coker; Carl Dunne"}),
        ("Present: Alan Birtle, Bella Coker\n\n1. Apologies\n\nApologies were not sent and not accepted from Carl Dunne and Dora Elland.\n",
         {"present": "Alan Birtle; Bella Coker", "absent": "Carl Dunne; Dora Elland"}),
        ("Present: Alan Birtle, Bella Coker\n\n1. Apologies\n\nNo apologies had been received from Carl Dunne.\n",
         {"present": "Alan Birtle; Bella Coker", "absent": "Carl Dunne"}),
        ("Present: Alan Birtle, Bella Coker\n\n1. Apologies\n\nNo apologies were received.\n", {"present": "Alan Birtle; Bella Coker"}),
        ("Present: Alan Birtle, Bella Coker\n\n1. Apologies\n\nApologies had been received from Carl Dunne and Dora Elland and from "
         "representatives of the Vale Trust.\n", {"present": "Alan Birtle; Bella Coker", "apologies": "Carl Dunne; Dora Elland"}),
        ("Present:\n\nCouncillors: Lawrence “Dot” Birtle, Bella Coker\n", {"present": "Lawrence Birtle; Bella Coker"}),
        ("Present\n\nAlan Birtle (Vale Trust)\n\nBertrand van Coker a.k.a. BJ (Hill Trust)\n\nCarl Dunne (Vale Trust)\n",
         {"present": "Alan Birtle; Bertrand van Coker; Carl Dunne"}),
        ("Present: Alan Birtle, Bella Coker\n\nObservers present\n\nCarl Dunne (Vale Trust)\n\nVisitors present: Dora Elland\n",
         {"present": "Alan Birtle; Bella Coker", "in_attendance": "Carl Dunne; Dora Elland"}),
        ("Present: Alan Birtle, Bella Coker, Eve Ashdown\n\n1. Police\n\nConstables Carl Dunne and Dora Elland were present. Cllr Fred Garth was "
         "present from now on.\n", {"present": "Alan Birtle; Bella Coker; Eve Ashdown; Fred Garth", "in_attendance": "Carl Dunne; Dora Elland"}),
        ("Members: Alan Birtle (AB) - Chair Bella Coker (BC) Eve Ashdown (EA)\n\nAdvisors/ Observers/Speakers Carl Dunne (CD) Dora Elland (DE)\n",
         {"present": "Alan Birtle; Bella Coker; Eve Ashdown", "in_attendance": "Carl Dunne; Dora Elland"}),
        ("Those present were Alan Birtle (in the chair), Bella Coker, Eve Ashdown; apologies were received from Carl Dunne and Dora Elland.\n",
         {"present": "Alan Birtle; Bella Coker; Eve Ashdown", "apologies": "Carl Dunne; Dora Elland"}),
        ("Present: Alan Birtle, Bella Coker\n\nNot present: Carl Dunne\n\nLate: Bella Coker (came at 7.30pm)\n",
         {"present": "Alan Birtle; Bella Coker", "absent": "Carl Dunne"}),
        # what is told below a label is no note on a list
        ("Present: Alan Birtle, Bella Coker\n\nApologies\n\nNone were sent to the clerk, and so the meeting went on to its business at once.\n\n"
         "Carl Dunne said that the lamps were out.\n\nDora Elland asked for the key.\n", {"present": "Alan Birtle; Bella Coker"}),
    ],
)  # fmt: skip
def test_sentences_about_lists(tmp_path: Path, text: str, came: dict[str, str]) -> None:
    assert _came(tmp_path, text) == came
