"""What one or two people agreed to is no decision but may be a task; what was put, counted or told of is settled by what follows. All names are invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.graph.reading import Reading
from convenor.ingest.read import paper

HEAD = """Ember Vale Board

Minutes of the meeting held on 9 December 2025

Present: Jane Marlow (JM, Chair), Owen Hughes (OH), Ann Bell (AB), Dr Tom Beck (TB)
In attendance: Zoe Quill (Clerk)

1. Budget

"""


def _read(folder: Path, text: str) -> Reading:
    file = folder / "minutes.txt"
    file.write_text(f"{HEAD}{text}\n", "utf-8")
    return paper(file)


@pytest.mark.parametrize(
    ("text", "settled", "tasks"),
    [
        ("OH asked for it to be chased before half term and AB agreed.", 0, ["Ann Bell"]),
        ("It was requested that the figures be sent round, and Dr Beck agreed to that.", 0, ["Tom Beck"]),
        ("OH asked for the list to be shown in full, to which JM agreed.", 0, ["Jane Marlow"]),
        (
            "The Clerk asked whether the school could be invited, and Jane Marlow was happy to do so.",
            0,
            ["Jane Marlow"],
        ),
        ("OH said that the hall was cold and AB agreed.", 0, []),
        ("OH asked that it be noted and AB agreed.", 0, []),
        ("The Board approved the plan and AB agreed.", 1, []),
        ("Four recommendations had been accepted.", 0, []),
        ("Four recommendations were accepted.", 1, []),
        ("It was proposed by AB that the plan be approved with a trial of six months. OH asked for the cost.", 0, []),
        ("The action for TB on the web page was carried over to AB.", 0, ["Ann Bell"]),
        ("The action for TB on the web page was carried over to January.", 0, []),
        ("The decision on the web page was carried over to January.", 1, []),
        ("OH asked for the speed limit to be cut to 40.", 0, []),
        ("The Board asked for the name of its leader to be minuted.", 0, []),
        ("The Board asked for the name of its leader to be updated.", 0, [None]),
        ("It was requested that the report be brought forward from December to May.", 0, []),
        ("JM left the chair to say that she would support half.", 0, []),
        ("RESOLVED: That it be RECOMMENDED TO COUNCIL that £5m be added to the programme.", 1, []),
        ("The thanks of the Board to the volunteers be placed on record.", 0, []),
    ],
)
def test_what_few_agreed_to(tmp_path: Path, text: str, settled: int, tasks: list[str | None]) -> None:
    read = _read(tmp_path, text)
    assert (len(read.decisions), [task.owner and task.owner.title() for task in read.actions]) == (settled, tasks)


@pytest.mark.parametrize(
    ("text", "settled"),
    [
        ("Dr Beck proposed a middle way, which all accepted.\n\nRESOLVED: That the fees in Appendix 1 be approved.", 1),
        ("Dr Beck proposed a middle way, which all accepted.", 1),
        ("OH asked for an item on the bridge; this was supported.\n\nAGREED: that the bridge be painted.", 1),
        ("The Board agreed by 6 to 2 to comment that Footpath 9 should stay on its line.", 1),
        ("The path was deferred to the meeting in March so that AB can show what was spent last year.", 1),
        ("The path was deferred last year.", 0),
        ("The Board did not agree to a cut, and the Clerk was instructed to say so.", 1),
        ("The minutes were approved and signed subject to the name being put right.", 1),
        ("RESOLVED: That the forecast be approved. Reason for Decision: To keep within the budget.", 1),
        ("The report was taken. Decision: To keep within the budget.", 1),
    ],
)
def test_how_many_decisions_are_told(tmp_path: Path, text: str, settled: int) -> None:
    assert len(_read(tmp_path, text).decisions) == settled


def test_reasons_with_a_label_of_their_own_are_no_decisions(tmp_path: Path) -> None:
    parts = "RESOLVED:\n\n(1) That the forecast be approved;\n\n(2) That the rent be paid.\n\nReason for Decision: To obtain best value."
    assert [decision.text for decision in _read(tmp_path, parts).decisions] == [
        "That the forecast be approved;",
        "That the rent be paid.",
    ]


def test_a_count_of_votes_goes_with_what_became_of_it(tmp_path: Path) -> None:
    text = "AB proposed that the Board veto the rate. On a show of hands three voted for, five against. The proposal was therefore lost."
    assert [(each.outcome, each.text.startswith("AB proposed")) for each in _read(tmp_path, text).decisions] == [
        ("lost", True)
    ]


@pytest.mark.parametrize("verdict", ["RESOLVED no objection.", "Resolved to raise no objections.", "No objection."])
def test_no_objection_is_what_became_of_the_application_before_it(tmp_path: Path, verdict: str) -> None:
    text = f"a) 25/01187 Rose Cottage, Ember, rear extension. {verdict}"
    (decision,) = _read(tmp_path, text).decisions
    assert decision.text.startswith("25/01187 Rose Cottage")


@pytest.mark.parametrize(
    "lead",
    [
        "It was agreed by primary members to de-delegate:",
        "Moved by Jane Marlow, seconded by Owen Hughes, and RESOLVED, with one Member voting against:",
    ],
)
def test_what_stands_below_a_lead_is_settled_and_the_lead_is_not(tmp_path: Path, lead: str) -> None:
    text = f"{lead}\na)  trade union time at £5.20 per pupil;\nb)  behaviour support at £11.75 per pupil."
    assert [decision.text[:5] for decision in _read(tmp_path, text).decisions] == ["trade", "behav"]
