"""Terms of reference of which whole pages stand in one paragraph each; every body is invented."""

from __future__ import annotations

import time
from pathlib import Path

from convenor.ingest.read import paper

PAGE = (
    "1 Appendix 1 Vale Care Committee Terms of Reference 1. Introduction 1.1 Each of the trusts has set up a committee of its own. "
    "1.2 The Committees shall meet in common. 2. Purpose The Committees shall assure the trusts that care is safe. 3. Membership 3.1 The members of each Committee are: "
    "o Independent Nurse (Vice Chair) o Lay Member, Audit, Ember Trust o Chief Executive, Tarn Trust o Resident Representative x 3 (one for each trust) "
    "3.2 Deputies may be sent with the leave of the Chair. {}. Quorum 4.1 The quorum is four members. 4.2 Others may take part. 5. Meetings 5.1 They shall meet monthly."
)


def test_pages_of_terms_are_cut_where_chapters_clauses_and_points_begin(tmp_path: Path) -> None:
    file = tmp_path / "terms.txt"
    file.write_text(
        f"Vale Care Committee\n\nTranscription\n\n{PAGE.format(4)}\n\n2 6. Review The terms shall be reviewed yearly.\n"
    )
    reading = paper(file)
    assert [(seat.position, seat.organisation, seat.number) for seat in reading.seats] == [
        ("Independent Nurse (Vice Chair)", "", None),
        ("Lay Member, Audit", "Ember Trust", None),
        ("Chief Executive", "Tarn Trust", None),
        ("Resident Representative", "", 3),
    ]
    rules = {rule.text: (rule.kind, rule.clause) for rule in reading.rules}
    assert rules["The quorum is four members."] == ("quorum", "4.1")
    assert rules["The Committees shall meet in common."][1] == "1.2"
    assert rules["The Committees shall assure the trusts that care is safe."][0] in ("purpose", "clause", "duty")


def test_numbers_that_do_not_follow_one_another_cut_nothing(tmp_path: Path) -> None:
    file = tmp_path / "terms.txt"
    told = (
        "The rate rose by 3.2 Per cent and then by 1.1 A year later. It was 2.4 In March, 1.7 In April and 3.3 In June, as clause 9.1 Says. "
        * 3
    )
    file.write_text(f"Vale Care Committee\n\nTerms of Reference\n\n{told}The quorum shall be four members.\n")
    assert "The rate rose by 3.2 Per cent and then by 1.1 A year later." in {rule.text for rule in paper(file).rules}


def test_pages_are_cut_in_time_that_grows_with_them(tmp_path: Path) -> None:
    file = tmp_path / "terms.txt"
    file.write_text("Terms of Reference\n\n" + "1. A o B 1.1 C " * 3000 + " " * 9000)
    start = time.process_time()
    paper(file)
    assert time.process_time() - start < 8
