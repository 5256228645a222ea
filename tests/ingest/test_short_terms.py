"""Terms of reference as short pages: titles that ran into their clauses, bodies that send members, chapters with a bare number."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.graph.reading import Reading
from convenor.ingest import readers
from convenor.ingest.names.findings import Findings
from convenor.ingest.papers import chapters
from convenor.ingest.read import paper

GLUED = """Ember Vale Patients' Forum
ToR

MembershipThe forum is open to any patient of the practice.
QuorumFive members including the Chair.
MeetingsThe forum will meet every two months at the surgery.
"""
CHAPTERS = """Constitution

1 Name
The group shall be known as Friends of Tarn Park.
2 Membership
Membership is open to anyone over 16.
3 Committee
The committee shall consist of a Chair, Secretary, Treasurer and up to six other members, elected at the AGM.
4 Meetings
At least 21 days' notice of the AGM shall be given.
5 Money
Cheques need two signatures.
"""
SENDERS = """Vale Flood Partnership
Terms of Reference
Membership
The Partnership will be made up of the following organisations:
Vale County Council (2 members)
Environment Agency
Tarn Parish Council
Quorum
Two organisations.
"""
REMIT = """Finance Committee

Remit

The Finance Committee shall:
a) monitor spending against budget;
b) recommend the precept to Full Council;
c) have power to spend up to £5,000.

Membership: six councillors. Quorum: three. The committee shall elect its own Chairman each May.
"""


def _read(folder: Path, text: str) -> Reading:
    file = folder / "terms.txt"
    file.write_text(text, "utf-8")
    return paper(file)


@pytest.mark.parametrize("text", [GLUED, CHAPTERS])
def test_titles_are_no_part_of_their_clauses(tmp_path: Path, text: str) -> None:
    for rule in _read(tmp_path, text).rules:
        assert not rule.text[0].isdigit()
        assert not rule.text.startswith(("MembershipThe", "QuorumFive", "MeetingsThe"))


def test_the_bodies_of_which_one_is_made_up_send_its_members(tmp_path: Path) -> None:
    seats = [(seat.position, seat.organisation) for seat in _read(tmp_path, SENDERS).seats]
    assert seats == [
        ("Member", "Vale County Council"),
        ("", "Environment Agency"),
        ("", "Tarn Parish Council"),
    ]


def test_those_told_of_a_matter_send_nobody(tmp_path: Path) -> None:
    text = SENDERS.replace("The Partnership will be made up of", "Members will send the papers to")
    assert not [seat for seat in _read(tmp_path, text).seats if seat.organisation == "Environment Agency"]


def test_a_remit_and_labels_of_a_paragraph_make_terms(tmp_path: Path) -> None:
    assert [part.kind for part in _read(tmp_path, REMIT).parts] == ["terms"]


LOST_TABLE = """Vale Primary School

Finance Committee: Terms of Reference

Membership The Headteacher, two parent governors and one staff governor.

Meetings Once each half term

Quorum Three governors

Voting Governors only

Powers To recommend the budget to the governing body.

To approve spending of up to £9,000.
"""


def test_labels_of_a_table_that_was_lost_into_lines_tell_what_is_ruled(tmp_path: Path) -> None:
    file = tmp_path / "lost.txt"
    file.write_text(LOST_TABLE, "utf-8")
    said = {rule.text for rule in paper(file).rules}
    assert {"Meetings Once each half term", "Voting Governors only", "To approve spending of up to £9,000."} <= said


def test_a_few_lines_that_open_with_such_a_word_are_no_lost_table(tmp_path: Path) -> None:
    file = tmp_path / "few.txt"
    for text, most in ((LOST_TABLE, 5), (LOST_TABLE.replace("Quorum Three", "Three").replace("Voting G", "G"), 0)):
        file.write_text(text, "utf-8")
        document = readers.read(file)
        assert len(chapters.lost_labels(Findings(document), document.blocks)) == most
