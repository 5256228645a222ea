"""Whose task a resolution or a sentence is by its build, whatever the verb; all names are invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper

HEAD = """Ember Vale Schools Forum

Minutes of the meeting held on 9 December 2025

Present: Cllr Jane Marlow (Chair), Owen Hughes, Dr Tom Beck, Cllr Rhona Okell
In attendance: Zoe Quill (Clerk), Ann Bell, Director of Roads; Hugh Field, Responsible Financial Officer; Sam Frost (SF), Head of Schools

1. Budget

"""


def _tasks(folder: Path, text: str) -> list[str | None]:
    file = folder / "minutes.txt"
    file.write_text(f"{HEAD}{text}\n", "utf-8")
    return [task.owner for task in paper(file).actions]


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("RESOLVED: That the Director of Roads enter into an agreement with the Harbour Trust.", ["Ann Bell"]),
        ("RESOLVED: That the Director of Roads bid welcome to the new member.", []),
        ("RESOLVED: That the Director of Roads remain a member of the group.", []),
        ("RESOLVED: That the Trust enter into an agreement.", []),
        ("RESOLVED: That all items be taken in public.", []),
        (
            "RESOLVED: That Cllr Marlow and the Director of Roads meet the traders and report.",
            ["Jane Marlow; Ann Bell"],
        ),
        (
            "RESOLVED: That the Consultant in Public Health bring a report to the May meeting.",
            ["Consultant in Public Health"],
        ),
        ("It was agreed to defer the plan to May and that Owen Hughes reconsider the dates.", ["Owen Hughes"]),
        ("Owen Hughes accepted this and would have the table done again by the end of March.", ["Owen Hughes"]),
        ("Owen Hughes accepted this and would have the table done again if he could.", []),
        ("Owen Hughes would have this put on the website before the end of March.", ["Owen Hughes"]),
        ("Owen Hughes would have liked to see more.", []),
        ("Owen Hughes asked all to do the course online by 31st January.", ["all"]),
        ("The Forum asked Dr Beck to see what could be done for £1,500.", ["Tom Beck"]),
        ("They had sent a report, which the Clerk will put on the website.", ["Zoe Quill"]),
        ("The Forum would be glad of a paper, which Dr Beck was to prepare for June.", ["Tom Beck"]),
        ("They had sent a report, which the Clerk had read.", []),
        ("Owen Hughes will present it to the Overview and Scrutiny Committee.", ["Owen Hughes"]),
        ("Owen Hughes will present it.", []),
        ("Dr Beck said that it was, at £2.1m, and agreed to tell the Forum if the sale fell through.", ["Tom Beck"]),
        ("Dr Beck noted that they might apply; he would let the Chair know by 23 January.", ["Tom Beck"]),
        ("It was agreed that Dr Beck take on Early Years.", []),
        ("It was agreed that Dr Beck take on the review.", ["Tom Beck"]),
        ("Zoe Quill asked about the rate. SF to reply to her by e-mail.", ["Sam Frost"]),
        ("The RFO would circulate a second draft before 1 May.", ["Hugh Field"]),
    ],
)
def test_whose_task_it_is(tmp_path: Path, text: str, owners: list[str | None]) -> None:
    assert [owner and owner.removeprefix("the ") for owner in _tasks(tmp_path, text)] == owners
