"""What a meeting settled, and what was settled by others or on another day, in sentences that look alike."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from convenor.graph.reading import Reading
from convenor.ingest.read import paper

Minutes = Callable[..., Reading]


@pytest.mark.parametrize(
    "said",
    [
        "The Engineer was authorised to hire one fitter.",
        "Payments of £1,204.16 were authorised as listed.",
        "Invoices 12 to 19 were passed for payment.",
        "On a vote, Mrs Mead's scheme won by three to one.",
        "The amendment became the decision of the meeting.",
        "Alan Pyke was made an honorary member for all that he did in 1987.",
        "The Seal was ordered to be affixed to the lease.",
        "Messrs Hay and Bell were named to serve on it.",
        "Slate it is, by three to two.",
        "Everyone happy for the form to be used from July.",
        "The minutes of May, having been circulated, were signed.",
        "Signed as a true record.",
        "The policy was reviewed, no alteration being thought necessary.",
        "Elan Stone to be given the job.",
        "Lone Working and Reserves all passed without change.",
        "The offer was confirmed.",
        "The committee was not able to agree and will come back to it.",
        "The committee fully supported the request of the carers.",
        "All fees are to be increased by £5 as from June.",
        "Ann Marlow was nominated and seconded as Chair and, with no others, duly accepted the post.",
        "Minutes of the meetings held on 28.01.19 and 12.02.19 were also confirmed.",
        "Ann Marlow (Upper Ward) approved unanimously.",
        "The policy was CONTINUED to the August meeting.",
        "Proposed Ann Marlow and seconded Ben Teague pass for payment.",
        "Members approved the grant once planning permission has been granted.",
        "The Board granted the extension unless the landlord has refused.",
        "APPROVED: payment once the works have been approved by the Clerk.",
    ],
)
def test_settled_here(minutes: Minutes, said: str) -> None:
    assert [d.text for d in minutes(f"1. Works\n\n{said}\n").decisions] == [said]


@pytest.mark.parametrize(
    "said",
    [
        "The Clerk's half-yearly return was laid on the table.",
        "The pump failed twice.",
        "In 2022 the board voted against a merger.",
        "In March the members of another charity agreed to talks.",
        "Mrs Bell had been to a meeting at Selby, where the cut was approved by 21 votes to 18.",
        "The chair had attended the Forum, at which it was agreed to lobby the Minister.",
        "A new form was brought in after the Force's own board approved it.",
        "Oldbeck's trustees agreed to open talks.",
        "The council decided on 10th June to cut the fee.",
        "A new version, which the Trust Board signed off on 6 March.",
        "It had been agreed with the Ambulance Service that a car be based there.",
        "It was confirmed that the family had been told.",
        "It was also confirmed that the grass is to be cut in the autumn.",
        "Fees are to be increased by the county.",
        "It was confirmed who sits on the panel.",
        "She was a great friend of the village, was elected as a County Councillor and wrote its history.",
        "Ben Teague had been co-opted in February and held office until this meeting.",
        "The work was continued for a year.",
        "The Court granted the tenant leave to stay.",
        "The Court approved the sale.",
        "Action 11 was approved to be carried over to September.",
        "The Lantern Club elected a new captain.",
        "Trustees of the scout group agreed a new lease.",
        "Parents accepted the offer of earlier hours.",
        "Our team won by five votes to three.",
        "Members were happy with the turnout.",
        "The insurance was renewed in May.",
        "Mrs Bell will chair the regional seminar.",
        "Alan Pyke was made an honorary member in 1987.",
        "The late Alan Pyke was made an honorary member.",
    ],
)
def test_settled_by_others_or_before(minutes: Minutes, said: str) -> None:
    assert not minutes(f"1. Works\n\n{said}\n").decisions


def test_a_list_below_words_that_end_with_the_verb(minutes: Minutes) -> None:
    reading = minutes(
        "1. Rates\n\nThe estimates were shown. Following discussion it was RESOLVED\n\n"
        "(i) that the estimates be approved;\n\n(ii) that a rate of 14 pence be laid.\n\n"
        "2. Quarter\n\nHaving heard the Director, the Joint Committee:-\n\n(i) approved the full case;\n\n(ii) instructed the Head of Law to sign it.\n"
    )
    assert [d.part for d in reading.decisions] == ["i", "ii", "i", "ii"]


@pytest.mark.parametrize(
    "said",
    [
        "We will run a second scheme next winter.",
        "The Committee would adopt that as its ceiling.",
        "The Board will ask the three schools to let it co-opt a member.",
        "We'll ask for a meeting first.",
    ],
)
def test_what_those_who_meet_will_do(minutes: Minutes, said: str) -> None:
    assert [d.text for d in minutes(f"1. Works\n\n{said}\n").decisions] == [said]


@pytest.mark.parametrize(
    "said",
    [
        "The Board will meet on 3 May.",
        "The Committee will receive a report in June.",
        "We will ask again if the letter is not answered.",
        "The Council will run a fair on the green.",
    ],
)
def test_what_is_only_to_come(minutes: Minutes, said: str) -> None:
    assert not minutes(f"1. Works\n\n{said}\n").decisions


def test_a_verdict_below_a_numbered_title(minutes: Minutes) -> None:
    reading = minutes(
        "**FRE/25/24 Bids**\n\nNone came.\n\n**FRE/25/25 Work plan**\n\n*Agreed.* The Clerk to add security.\n", ".md"
    )
    assert [d.text for d in reading.decisions] == ["Work plan\nAgreed."]


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("AB and CD were elected co-chairs of the panel.", 1),
        ("To receive and approve the minutes of the last meeting: Approved & signed as correct.", 1),
        ("Clerk's expenses - £248.50 (Ch. No. 101148) – approved.", 1),
        ("The pillar groups aren't funded.", 0),
        ("Who was elected", 0),
        ("Grant from the Lottery — £8,750 awarded.", 0),
        ("Motion as it stood: for 5, against 1, passes.", 1),
        ("Signed as a correct record: ................", 0),
        ("They were agreed after Councillor Hay had asked that a word be changed.", 1),
        ("Mrs Bell said the council had agreed to pay.", 0),
        (
            "The Board recommends to the host authority that (a) the team is kept, and (b) £18,000 is drawn from reserves.",
            2,
        ),
    ],
)
def test_short_lines_of_minutes(minutes: Minutes, said: str, count: int) -> None:
    assert len(minutes(f"1. Works\n\n{said}\n").decisions) == count


def test_the_agenda_within_minutes_with_their_day_in_the_title(tmp_path: Path) -> None:
    path = tmp_path / "record.md"
    path.write_text(
        "# Harwick CIC\n\n# Directors' meeting minutes — 2027-09-17\n\n## Agenda\n\n- Bank\n- Next meeting\n\n"
        "## Bank\n\nThe Directors resolved that the account be opened.\n",
        encoding="utf-8",
    )
    reading = paper(path)
    assert [part.kind for part in reading.parts] == ["minutes"]
    assert len(reading.decisions) == 1


def test_a_court_that_meets(minutes: Minutes) -> None:
    said = "Court approved the sale of the terrace."
    assert not minutes(f"1. Sale\n\n{said}\n").decisions
    reading = minutes(f"1. Present\n\nThe Court met at ten.\n\n2. Sale\n\n{said}\n")
    assert [d.text for d in reading.decisions] == [said]


def test_one_of_the_paper_s_people_by_initials(minutes: Minutes) -> None:
    people = "Present: Ann Marlow (AM), Ben Teague (BT)\n\n1. Posts\n\n"
    stood = "AM offered herself again and was re-elected (proposed BT)."
    assert [d.text for d in minutes(f"{people}{stood}\n").decisions] == [stood]
    assert not minutes(f"{people}BT did not agree.\n").decisions
