"""Posts that sentences of minutes tell: before a name, behind it, in an interest, in an appointment to another body."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper

HEAD = (
    "Quarren Valley Council\n\nWorks Scrutiny Committee\n\nMinutes of the meeting held on Tuesday 14 May 2024\n\n"
    "Present: Councillor Gideon Farrant (Chair), Councillor Brian Stone, Carol Mead, Mr S Tull\n\n4. Business\n\nThe Committee noted that the hall had been painted over the summer.\n\n"
)
OWN = "Quarren Valley Council"
MET = "Works Scrutiny Committee"

# A sentence → (person, title, body) of the roles in it beside that of the Chair.
SENTENCES: dict[str, set[tuple[str, str, str | None]]] = {
    "The Assistant Director – Integration, Ms B Freke, said that the budget was large.": {
        ("B Freke", "Assistant Director – Integration", OWN)
    },
    "The report of the Portfolio Holder: Transport and Parks, Councillor N Adey, was received.": {
        ("N Adey", "Portfolio Holder: Transport and Parks", OWN)
    },
    "Head of Service, Dora Voyle, gave a verbal update.": {("Dora Voyle", "Head of Service", OWN)},
    "The Director General of ValeTravel, Martin Stott, would report.": {
        ("Martin Stott", "Director General", "ValeTravel")
    },
    "Stephanie Orr, Vale Sports Partnership sought a letter of support.": {
        ("Stephanie Orr", "", "Vale Sports Partnership")
    },
    "Denise Kell, Planning Unit, Vale County Council gave an overview.": {("Denise Kell", "", "Vale County Council")},
    "Rajiv Menon, Development Officer informed the meeting that all was well.": {
        ("Rajiv Menon", "Development Officer", OWN)
    },
    "Dr Ann Larkin, Clinical Director of Vale Primary Care Network, would be the Deputy Chair.": {
        ("Ann Larkin", "Clinical Director", "Vale Primary Care Network"),
        ("Ann Larkin", "Deputy Chair", MET),
    },
    "Carl Dee, Chief Executive, Vale County Council and Chairperson of VLCD opened the hall.": {
        ("Carl Dee", "Chief Executive", "Vale County Council"),
        ("Carl Dee", "Chairperson", "VLCD"),
    },
    "Thanks went to Dr Ann Larkin for her years as a co-opted member of the Committee.": {
        ("Ann Larkin", "co-opted member", MET)
    },
    "Thanks were given to Dr Ann Larkin who has acted as Partnership Director.": {
        ("Ann Larkin", "Partnership Director", OWN)
    },
    "The Chair welcomed Dr Ann Larkin to her first meeting as an Independent Member.": {
        ("Ann Larkin", "Independent Member", MET)
    },
    "Mr S Tull declared an interest in item 8 as a partner at the Vale Surgery.": {
        ("S Tull", "partner", "Vale Surgery")
    },
    "Carol Mead declared that she sat on the Hill Parish Council.": {("Carol Mead", "member", "Hill Parish Council")},
    "Carol Mead in item 6, as Chair of the Vale Learning Trust.": {("Carol Mead", "Chair", "Vale Learning Trust")},
    "RESOLVED that Councillor Brian Stone be appointed as the Council’s representative on Vale Citizens Advice.": {
        ("Brian Stone", "representative", "Vale Citizens Advice")
    },
    "It was agreed to nominate Councillor Brian Stone to the Vale Tourism Partnership in place of Carol Mead.": {
        ("Brian Stone", "member", "Vale Tourism Partnership")
    },
    "Agreed to appoint Councillor Brian Stone to the Board of VTRANS.": {("Brian Stone", "member", "VTRANS")},
    "Carol Mead was appointed to serve on the Vale Harbour Board.": {("Carol Mead", "member", "Vale Harbour Board")},
    "Carol Mead was elected Chair of the Works and Parks working group.": {
        ("Carol Mead", "Chair", "Works and Parks working group")
    },
    "RESOLVED that Carol Mead be elected Vice Chair of the Vale Forum. That Carol Mead be elected Vice-Chair of the Vale Forum.": {
        ("Carol Mead", "Vice Chair", "Vale Forum")
    },
    "Apologies came from Dora Elland (Mayoral Advisor – Culture) and Eve Stone (Mayoral Advisor – Skills).": {
        ("Dora Elland", "Mayoral Advisor – Culture", OWN),
        ("Eve Stone", "Mayoral Advisor – Skills", OWN),
    },
    # nothing that is said of somebody else, or not settled
    "In response to Councillor Brian Stone, the Chief Fire Officer commented that pumps were out.": set(),
    "Following a question from Carol Mead, the Head of Works advised that it was so.": set(),
    "Members asked whether Councillor Brian Stone will be appointed to the Vale Board.": set(),
    "RESOLVED that Councillor Brian Stone be appointed to attend the Vale Show.": set(),
}


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_sentence_tells_posts(tmp_path: Path, sentence: str) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(f"{HEAD}{sentence}\n", "utf-8")
    roles = [(role.person, role.title or "", role.organisation) for role in paper(path).roles]
    found = [role for role in roles if role[0] != "Gideon Farrant"]
    assert set(found) == SENTENCES[sentence]
    assert len(found) == len(SENTENCES[sentence])  # each is told once
