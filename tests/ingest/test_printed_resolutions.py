"""Resolutions and motions in the forms in which they are printed: lettered parts, letters in brackets, votes, bullets under an outcome."""

from __future__ import annotations

from collections.abc import Callable

from convenor.graph.reading import Reading

Minutes = Callable[..., Reading]


def settled(reading: Reading) -> list[str]:
    return [" ".join(decision.text.split()) for decision in reading.decisions]


def test_a_decision_and_the_resolution_that_says_it_again(minutes: Minutes) -> None:
    read = minutes(
        "Decision: The Board endorsed the Lantern Strategy 2024–2029.\n\nRESOLVED – That the Lantern Strategy 2024–2029 be endorsed.\n\n"
        "Decision: The Board agreed to close the lower gate.\n\nRESOLVED – That the kettle be descaled each spring.\n"
    )
    assert [text.split(" ")[1] for text in settled(read)] == ["Lantern", "Board", "kettle"]


def test_the_bullets_under_an_outcome(minutes: Minutes) -> None:
    read = minutes(
        "## Grants\n\nOutcome: approved\n\n- Lantern fair £200\n- Umber Players £75\n\n## Tent\n\nOutcome: approved\n\n- Ann to buy it\n",
        suffix=".md",
    )
    assert [text.split(" ")[0] for text in settled(read)] == ["Lantern", "Umber", "Tent:"]
    titled = minutes("1. Play area\n\nDecision: agreed\n\n2. Any other business\n\n3. Date of next meeting\n")
    assert [text.split(" ")[0] for text in settled(titled)] == ["Play"]


def test_what_a_letter_promises_is_no_action(minutes: Minutes) -> None:
    read = minutes(
        "## Path\n\nA letter from the school was read: “We have agreed to close the path. Mr Smith will write to the farmer.” The clerk will reply.\n",
        suffix=".md",
    )
    assert not any("farmer" in action.text for action in read.actions)


def test_the_members_of_the_group_that_meets_decide(minutes: Minutes) -> None:
    read = minutes("## Hut\n\nMembers of the group agreed to paint it.\n", suffix=".md")
    assert len(read.decisions) == 1


def test_a_motion_its_mover_and_the_vote_are_one_decision(minutes: Minutes) -> None:
    read = minutes(
        "## Tent\n\nIt was moved by Brian Stone, seconded by Carol Mead, that the loan of £240 be approved.\n\nUpon a vote being taken, there voted for "
        "the motion: 3; against: 1; abstentions: 0.\n\nThe motion was declared carried.\n",
        suffix=".md",
    )
    assert [(d.outcome, d.votes and d.votes.in_favour) for d in read.decisions] == [("carried", 3)]


def test_letters_mark_decisions_and_tasks(minutes: Minutes) -> None:
    read = minutes(
        "Key: [D] decision [A] action\n\n[D] Tent: to be sold. [D] Not to buy a new one.\n\n[A] Carol to tell the school.\n"
    )
    assert [(d.text, d.outcome) for d in read.decisions] == [
        ("Tent: to be sold.", "carried"),
        ("Not to buy a new one.", "lost"),
    ]
    assert [a.text for a in read.actions] == ["Carol to tell the school."]


def test_how_they_voted_stands_before_the_first_part(minutes: Minutes) -> None:
    read = minutes(
        "The tent is torn. RESOLVED (nem. con.) : (i) That the tent be sold; (ii) That the pole be kept.\n\nOutcome: By two votes to one, that the pole be painted.\n"
    )
    assert settled(read) == [
        "That the tent be sold;",
        "That the pole be kept.",
        "By two votes to one, that the pole be painted.",
    ]


def test_options_below_their_lead_are_no_items(minutes: Minutes) -> None:
    read = minutes(
        "## Tent\n\nOptions considered:\n\n1. Mend it\n2. Sell it\n3. Do nothing\n\nThe Board agreed to mend the tent.\n",
        suffix=".md",
    )
    assert [d.item_title for d in read.decisions] == ["Tent"]


def test_lettered_parts_one_a_line(minutes: Minutes) -> None:
    read = minutes(
        "The Board RESOLVED to:\n\n(a) Approve the lantern plan for next year;\n(b) Lend the tent to the school; and\n(c) Close the lower gate.\n",
        suffix=".md",
    )
    assert [text.split(" ")[0] for text in settled(read)] == ["Approve", "Lend", "Close"]


def test_a_summary_says_no_decision_again(minutes: Minutes) -> None:
    read = minutes(
        "## Tent\n\nIt was agreed to sell the old tent to the scouts.\n\n## Summary of decisions\n\n1. Old tent sold to the scouts\n2. Lantern fair moved to June\n",
        suffix=".md",
    )
    assert settled(read) == ["to sell the old tent to the scouts.", "Lantern fair moved to June"]


def test_numbered_parts_in_one_paragraph(minutes: Minutes) -> None:
    read = minutes(
        "**RESOLVED – 1. That the report be noted. 2. That the tent be sold. 3. That the pole be kept.**\n",
        suffix=".md",
    )
    assert settled(read) == ["That the report be noted.", "That the tent be sold.", "That the pole be kept."]


def test_who_has_most_votes_in_a_table(minutes: Minutes) -> None:
    read = minutes(
        "## Treasurer\n\n| Candidate | Votes |\n|---|---|\n| Jane Marlow | 12 |\n| Bob Teague | 7 |\n| RON | 1 |\n",
        suffix=".md",
    )
    assert settled(read) == ["Jane Marlow | 12"]
