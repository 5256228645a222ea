"""Who came and who did not, told in one run: brackets behind each name, labels inside, no mark between the lists."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.lists import bracket_runs
from convenor.ingest.read import paper

RUN = "Cllr Ann Bell (HBC) Supt Carl Dee (HP) Tad Holroyd (HFRS) Eve Finch (HBC) Gail Hart (HHT) - by Teams"


def came(tmp_path: Path, text: str) -> dict[str, str]:
    path = tmp_path / "minutes.txt"
    path.write_text(text, encoding="utf-8")
    (meeting,) = paper(path).meetings
    return {seen.person: seen.how for seen in meeting.attendance}


def test_each_person_ends_with_the_brackets() -> None:
    assert bracket_runs.marked(RUN) == RUN.replace(") S", ");S").replace(") T", ");T").replace(") E", ");E").replace(
        ") G", ");G"
    )
    assert len(bracket_runs.marked(f"{RUN} - {RUN}")) == len(f"{RUN} - {RUN}")


@pytest.mark.parametrize(
    "words",
    [
        "Ann Bell (HBC) Carl Dee (HP)",
        "The Care Act (2014) The Local Government Act (1972) The Health Act (2006)",
        "Ann Bell (HBC) Carl Dee (HP) Eve Finch (HBC) spoke of the roof",
        "Ann Bell (HBC), Carl Dee (HP), Eve Finch (HBC)",
    ],
)
def test_other_words_stay_as_they_are(words: str) -> None:
    assert bracket_runs.marked(words) == words


def test_who_attended_and_who_did_not_in_one_sentence(tmp_path: Path) -> None:
    text = (
        "Hollin Safety Partnership\nMinutes of the meeting held on 18 November 2031\n\n1. Welcome\n"
        f"Those who attended on Tuesday 18 November 2031 were:- {RUN} - Apologies for absence were intimated by:- "
        "Joan Weir (Probation) Hugh Umber (Hollin Homes) Dr Ian Farr (HHT)\n\n2. Minutes\nThey were approved.\n"
    )
    found = came(tmp_path, text)
    assert {name for name, how in found.items() if how == "present"} == {
        "Ann Bell", "Carl Dee", "Tad Holroyd", "Eve Finch", "Gail Hart",
    }  # fmt: skip
    assert {name for name, how in found.items() if how == "apologies"} == {"Joan Weir", "Hugh Umber", "Ian Farr"}


def test_labels_inside_a_run_head_those_behind_them(tmp_path: Path) -> None:
    text = (
        "Hollin Public Services Board\nMinutes of the meeting held on 16 October 2031\n\nPresent: Cllr Ann Bell Hollin County Council "
        "Carl Moss Vale Fire Service Eve Finch Vale Police Policy Support: Gail Hart Head of Policy, Hollin County Council "
        "Hugh Orr Board Manager, Hollin County Council Also in Attendance: Joan Weir Older People Executive Group\n\n"
        "1. Minutes\nThey were approved.\n"
    )
    found = came(tmp_path, text)
    assert {found[name] for name in ("Ann Bell", "Carl Moss", "Eve Finch")} == {"present"}
    assert {found[name] for name in ("Gail Hart", "Hugh Orr", "Joan Weir")} == {"in_attendance"}


def test_many_brackets_take_little_time() -> None:
    for words in ("A bb (" * 9000, "Ann Bell (HBC) " * 9000, "A" * 50 + " (a)" * 9000):
        assert len(bracket_runs.marked(words)) == len(words)
