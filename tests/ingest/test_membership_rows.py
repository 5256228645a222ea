"""Tables that name beside each seat who holds it, and committees whose posts are those of the body that set them up."""

from __future__ import annotations

from pathlib import Path

from convenor.ingest.read import paper


def _seats(folder: Path, text: str) -> set[tuple[str, str]]:
    path = folder / "terms.txt"
    path.write_text(text, encoding="utf-8")
    return {(seat.position, seat.organisation) for seat in paper(path).seats}


def test_a_table_of_posts_and_holders_gives_seats(tmp_path: Path) -> None:
    text = """Ember Vale Health and Wellbeing Board

TERMS OF REFERENCE

1. MEMBERSHIP

Voting members

Leader of the Council                             Cllr Ann Bell
Director of Public Health                         Caro Linden
Chair, Healthwatch Ember Vale                     Mrs Zoe Quill
Chief Executive, Ember Vale Hospitals NHS Trust   vacancy
District Commander, Ember Police                  Supt Olu Fenn

2. QUORUM

The quorum is three members. Ember Vale Council shall provide the clerk.
"""
    found = _seats(tmp_path, text)
    assert ("District Commander", "Ember Police") in found
    assert ("Chief Executive", "Ember Vale Hospitals NHS Trust") in found
    assert ("Director of Public Health", "Ember Vale Council") in found
    assert not any("Quill" in position or "Fenn" in position for position, _ in found)


def test_a_column_of_organisations_tells_who_sends_each(tmp_path: Path) -> None:
    text = """Ember Vale Joint Board
Terms of Reference

Voting members
Name
Position
Appointed by
Proxy
Councillor Ann Bell
Chair of the EVJB; Convener
Ember Vale Council
Cllr Olu Fenn
Zoe Quill
Non-Executive Board Member
NHX Vale
-
Caro Linden
Elected member
Ember Vale Council
-

Quorum
The quorum is two members.
"""
    found = _seats(tmp_path, text)
    assert {("Non-Executive Board Member", "NHX Vale"), ("Elected member", "Ember Vale Council")} <= found
    assert not any(organisation == "Non-Executive Board" for _, organisation in found)


def test_the_posts_of_a_trusts_committee_are_the_trusts(tmp_path: Path) -> None:
    text = """NHS Ember Vale Integrated Care Board

Finance Committee
Terms of Reference

1. MEMBERSHIP
1.1. Members:
Name / Post                                   Voting
Non-Executive Member (Chair) – Ann Bell       Yes
Chief Finance Officer – Zoe Quill             Yes
Chief Medical Officer – Caro Linden           Yes

2. QUORUM
2.1. The quorum is two members.
"""
    found = _seats(tmp_path, text)
    assert ("Chief Finance Officer", "NHS Ember Vale Integrated Care Board") in found
    school = _seats(tmp_path, text.replace("NHS Ember Vale Integrated Care Board", "Ember Vale Joint Partnership"))
    assert ("Chief Finance Officer", "Ember Vale Joint Partnership") not in school


def test_a_table_of_actions_gives_no_seats(tmp_path: Path) -> None:
    text = "Ember Vale Board\nTerms of Reference\n\nMembership\n\nAction                 Owner          When\nHead of Care to write  Ann Bell       May\nClerk, to pay          Zoe Quill      June\nChair, to sign         Caro Linden    July\n"
    assert not _seats(tmp_path, text)
