"""What became of a matter: carried, lost, put off, withdrawn; votes; verdicts on lines of their own, in cells, behind labels."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from convenor.graph.reading import Reading
from convenor.ingest.outcomes import votes
from convenor.ingest.read import paper

Minutes = Callable[..., Reading]


def outcomes(reading: Reading) -> list[str | None]:
    return [decision.outcome for decision in reading.decisions]


@pytest.mark.parametrize(
    ("said", "outcome"),
    [
        ("Ann Field moved that the Board use its veto. The motion was not carried: 2 for, 4 against.", "lost"),
        ("Ann Field proposed a hive on the roof. On being put to the vote the motion fell by 3 votes to 5.", "lost"),
        ("Brian Stone proposed locking the lower gate. Defeated 2-6.", "lost"),
        ("Carol’s idea of hiring a castle was voted down, 4 to 8.", "lost"),
        ("Brian Stone moved that the fence be painted. The vote was tied and the Chair used the casting vote against.", "lost"),
        ("The proposal to sell the depot was not agreed.", "lost"),
        ("Decided against a bar.", "lost"),
        ("Carol moved that no grants be made. The motion was carried by 5 votes to 3 with 1 abstention.", "carried"),
        ("Members were asked to approve the loan. Approved.", "carried"),
        ("Newsletter name: not agreed; deferred to June.", "deferred"),
        ("Policy on letting: held over.", "deferred"),
        ("It was agreed to defer the paper on parking to July.", "deferred"),
        ("The hearing for the post of clerk was adjourned to 13 March 2025.", "deferred"),
        ("The application was referred back to officers.", "deferred"),
        ("The question of a second signatory was left until next time.", "deferred"),
        ("The item was withdrawn at the request of its mover.", "withdrawn"),
        ("The bid for the hall was formally withdrawn after a call.", "withdrawn"),
        ("Last minutes: signed off.", "carried"),
        ("The band was thanked, and £300 awarded to it.", "carried"),
        ("The board authorised Ann and Brian to sign the loan agreement.", "carried"),
        ("Ann Field moved “That the tent be sold”, which was defeated.", "lost"),
        ("Carol Mead withdrew her amendment on bins.", "withdrawn"),
        ("It was agreed to put this back to the May meeting.", "deferred"),
        ("Resolved: That the petition be not acceded to.", "lost"),
    ],
)  # fmt: skip
def test_the_outcome_of_a_sentence(minutes: Minutes, said: str, outcome: str) -> None:
    assert outcomes(minutes(said + "\n")) == [outcome]


@pytest.mark.parametrize(
    "said",
    [
        "The scheme was rejected by the Inspector.",
        "The bid had been refused by the lottery.",
        "The policy would be deferred if nobody came.",
        "The meeting was adjourned until 7pm.",
        "Carol asked whether the plan had been rejected.",
        "The report recommends that the scheme be approved.",
        "No actions were agreed.",
        "It was left to the Chair to find somebody.",
        "Carol reported that the county had agreed its budget and that the cabinet had approved the strategy.",
        "The policy was adopted by Umber Council in 2022 and has been accepted by partners.",
        "The contractor was appointed in March.",
        "The application was approved by the planning inspector on appeal.",
        "A motion is lost if the votes are equal.",
        "Minutes are approved at the following meeting and published.",
        "It was suggested that the matter be deferred, but members wished to proceed.",
        "The petition was rejected by the county council.",
    ],
)
def test_what_was_not_settled_here(minutes: Minutes, said: str) -> None:
    assert not minutes(said + "\n").decisions


def test_an_amendment_and_the_motion(minutes: Minutes) -> None:
    read = minutes(
        "Councillor Ings moved an amendment that £5,000 be taken from reserves. The amendment was put to the vote and declared "
        "lost (4 for, 9 against).\n"
    )
    assert [(d.outcome, d.votes and (d.votes.in_favour, d.votes.against)) for d in read.decisions] == [("lost", (4, 9))]


def test_counts_on_lines_between_the_motion_and_its_verdict(minutes: Minutes) -> None:
    read = minutes(
        "# Budget\n\nThe Chair moved the recommendations in the report.\n\nFor: 6\n\nAgainst: 3\n\nAbstentions: 1\n\n"
        "The recommendations were carried.\n",
        ".md",
    )
    assert [(d.outcome, d.votes.in_favour if d.votes else None) for d in read.decisions] == [("carried", 6)]


def test_a_verdict_below_a_resolution_counts_its_votes(minutes: Minutes) -> None:
    read = minutes(
        "# Budget\n\nRESOLVED that the budget of £45,000 be approved.\n\nOn being put to the vote, the motion was carried "
        "(7 for, 2 against, 1 abstention).\n",
        ".md",
    )
    assert [(d.outcome, d.votes.in_favour if d.votes else None) for d in read.decisions] == [("carried", 7)]


@pytest.mark.parametrize(
    ("said", "counted"),
    [
        ("carried by 9 votes to 4", (9, 4, 0)),
        ("lost by three votes to two", (2, 3, 0)),
        ("defeated 6-2", (2, 6, 0)),
        ("11 for, none against, 2 abstentions", (11, 0, 2)),
        ("For: 6 Against: 3 Abstentions: 1", (6, 3, 1)),
    ],
)
def test_votes(said: str, counted: tuple[int, int, int]) -> None:
    told = votes.told(said)
    assert told is not None
    assert (told.in_favour, told.against, told.abstained) == counted


@pytest.mark.parametrize("said", ["approved 2 to 3 weeks ago", "agreed by 10-12 members of staff", "no one for it"])
def test_no_votes(said: str) -> None:
    assert votes.told(said) is None


def test_a_verdict_above_the_resolution_is_not_counted_twice(minutes: Minutes) -> None:
    read = minutes(
        "# Chair\n\nBrian Stone moved and Sue Lamb seconded Ann Field as Deputy Chair.\n\nThe nomination was agreed unanimously\n\n"
        "Resolved: That Ann Field be appointed Deputy Chair for the year.\n",
        ".md",
    )
    assert [d.rule for d in read.decisions] == ["resolution label"]


def test_verdicts_in_a_column(minutes: Minutes) -> None:
    read = minutes(
        "# Sheet\n\n| Item | Subject | Decision |\n|---|---|---|\n| 1 | Lease of the depot | Approved subject to advice |\n"
        "| 2 | Sale of land | Refused |\n| 3 | Parking charges | Deferred to July |\n| 4 | Flood update | Noted |\n",
        ".md",
    )
    assert [(d.text.split(" |")[0], d.outcome) for d in read.decisions] == [
        ("Lease of the depot", "carried"),
        ("Sale of land", "lost"),
        ("Parking charges", "deferred"),
    ]


def test_a_verdict_behind_its_label_is_on_the_item(minutes: Minutes) -> None:
    read = minutes("# Vary the licence of the Corner Shop\n\nDecision: Refused.\n", ".md")
    assert [(d.text, d.outcome) for d in read.decisions] == [("Vary the licence of the Corner Shop: Refused.", "lost")]


def test_a_label_without_a_mark(minutes: Minutes) -> None:
    read = minutes(
        "# Precept\n\n**Decision** The Panel supports the precept.\n\n# Crime\n\n**Decision** That a task group be set up. "
        "Carol Mead is appointed to lead it.\n\n**Resolution 24/032** The request of the club be refused.\n",
        ".md",
    )
    assert [d.text for d in read.decisions] == [
        "The Panel supports the precept.",
        "a task group be set up.",
        "Carol Mead is appointed to lead it.",
        "The request of the club be refused.",
    ]


def test_parts_that_go_on_in_small_letters(minutes: Minutes) -> None:
    read = minutes(
        "RESOLVED: That Cabinet\n\n1. approves the strategy;\n2. delegates authority to the Chair; and\n3. notes the risks.\n\n"
        "Reason: the deadline.\n",
        ".md",
    )
    assert [(d.part, d.text) for d in read.decisions] == [
        ("1", "approves the strategy;"),
        ("2", "delegates authority to the Chair; and"),
        ("3", "notes the risks."),
    ]


@pytest.mark.parametrize(
    "said",
    [
        "27/00123/FUL 4 Mill Lane, rear extension. No objection.",
        "27/00131/TCA Fell one ash at 2 Church Row – No comment",
        "27/00140/FUL Land off Station Road: 12 dwellings. The Council objects on grounds of drainage.",
        "27/00145/FUL Land off Quarry Road: 40 dwellings – Object on grounds of access and drainage",
        "| 27/00124/HOU | The Old Forge | Object: loss of privacy |",
    ],
)
def test_a_response_to_an_application(minutes: Minutes, said: str) -> None:
    table = "| Application | Address | Response |\n|---|---|---|\n" if said.startswith("|") else ""
    read = minutes(f"# Planning applications\n\n{table}{said}\n", ".md")
    assert [d.rule for d in read.decisions] == ["response to an application"]


@pytest.mark.parametrize("said", ["27/00123/FUL 4 Mill Lane: permission granted", "27/00123/FUL 4 Mill Lane. Members object to noise at night in general"])  # fmt: skip
def test_what_others_decided_is_no_response(minutes: Minutes, said: str) -> None:
    assert not minutes(f"# Lanes\n\n{said}\n", ".md").decisions


def test_the_record_of_an_officers_decision(minutes: Minutes) -> None:
    read = minutes(
        "# Record of delegated decision\n\n| Decision reference | 27/017 |\n|---|---|\n| Subject | New pumps |\n"
        "| Decision | To award the contract to Umber Ltd. To extend the lease. |\n",
        ".md",
    )
    assert [d.text for d in read.decisions] == ["To award the contract to Umber Ltd.", "To extend the lease."]


def test_a_table_of_decisions_with_their_actions(tmp_path: Path) -> None:
    path = tmp_path / "log.md"
    path.write_text(
        "# Tarn Board: minutes, 12 July 2027\n\nPresent: Gil Pask, Hana Reed\n\n| Item | Decision | Action | Owner | Due |\n"
        "|---|---|---|---|---|\n| Falls | Pilot agreed | Draft the bid | Gil Pask | 30 July |\n"
        "| Carers | Not supported | - | - | - |\n| Hub | Deferred to May | Visit the site | Hana Reed | 1 Aug |\n",
        encoding="utf-8",
    )
    reading = paper(path)
    assert [decision.outcome for decision in reading.decisions] == ["carried", "lost", "deferred"]
    assert [(action.owner, action.due) for action in reading.actions] == [
        ("Gil Pask", "30 July"),
        ("Hana Reed", "1 Aug"),
    ]


def test_a_column_of_verdicts_without_its_head(minutes: Minutes) -> None:
    read = minutes(
        "# Services\n\n| Service | Primary |\n|---|---|\n| Facility time for stewards | Agreed |\n| School improvement | Not agreed |\n"
        "| Licences for the choir | Deferred to July |\n",
        ".md",
    )
    assert [(d.text.split(" |")[0], d.outcome) for d in read.decisions] == [
        ("Facility time for stewards", "carried"),
        ("School improvement", "lost"),
        ("Licences for the choir", "deferred"),
    ]


def test_people_with_what_became_of_them_are_no_matters(minutes: Minutes) -> None:
    read = minutes(
        "# Terms\n\n| Name | Second term |\n|---|---|\n| Ann Field | Agreed |\n| Brian Stone | Agreed |\n", ".md"
    )
    assert not [d for d in read.decisions if d.rule == "resolution in a table"]


def test_lines_of_a_cell_of_decisions(minutes: Minutes) -> None:
    read = minutes(
        "<h2>Sheet</h2><table><tr><th>Item</th><th>Decision</th></tr><tr><td>Audit of charities</td>"
        "<td>Audit tool for 2026 approved. Peer review of small charities: not supported.</td></tr></table>",
        ".html",
    )
    assert [d.outcome for d in read.decisions] == ["carried", "lost"]
