"""What a meeting settled, in running text, below leads and labels; what settles nothing is left out."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from convenor.graph.reading import Reading

Minutes = Callable[..., Reading]


def settled(reading: Reading) -> list[str]:
    return [" ".join(decision.text.split()) for decision in reading.decisions]


@pytest.mark.parametrize(
    "said",
    [
        "The Trustees homologated what the Chair and Ann Holt had decided on letting the hall.",
        "The Committee rescinded its rule on dogs.",
        "Everyone agreed that the summer fair should go ahead in June.",
        "It was, unanimously, agreed to keep the subscription at five pounds.",
        "All those present voted to close the lower gate at dusk.",
        "The accounts were presented by Brian Stone and unanimously adopted by the meeting.",
        "On a show of hands it was decided to plant the bank with primroses.",
        "Members discussed the three designs and agreed that the second was best.",
        "Hollow Press Ltd was confirmed as printer for the coming year.",
        "The request for a second skip was turned down.",
        "The item on the pond was held over to the June meeting.",
        "Following a vote (7 for, 1 against) the siren test was moved to March.",
        "The committee felt unable to agree to the request.",
        "Carol re-elected as treasurer.",
        "That the minutes be, and they are hereby, approved and signed.",
        "The minutes were moved as correct by Ann Field.",
        "The precept was set at £12,000.",
        "The committee was happy to support the request.",
        "Print run of 300 approved.",
        "After some debate people voted to buy 200 empty bags (8 for, 1 against).",
        "Permission was given for a street party in Hollow Lane.",
        "All agree that the summer fair start at noon.",
        "The motion from Brian to sell the tent: for 2, against 4.",
        "The minutes, copies of which had been sent out, were on the motion of Mr. Stone taken as read, confirmed and signed.",
        "The bid by the choir was withdrawn.",
        "Executive happy with the proposal to charge for lanterns.",
        "Virement of £300 from tents to lanterns agreed.",
        "The proposal for a second tent was withdrawn, as the school had already agreed to lend one.",
        "New stall rules to come back on 18 May.",
        "It was agreed in principle that what is left (c. £300) goes to the youth club.",
        "Motion by Brian Stone, seconded by Carol Mead that the tent be lent to the school for £12.40, carried.",
        "The three wardens offered themselves once more and duly re-elected.",
        "Talk about the old mast, decided to sell it in the spring.",
        "Standing orders reviewed, changed and adopted following a change in the rules.",
        "The minutes were proposed by Ann Field and seconded by Brian Stone as a correct record.",
        "The board agreed to offer either a) a refund or b) a raffle ticket.",
        "The Board decided by a majority to close the lower gate.",
        "Following complaints, agreed to move the bin at the lower gate.",
        "The Board confirmed Mrs Ann Holt as Chair of the Tent Panel.",
        "There being no other nominations the Board approved the appointment.",
        "The group discussed lanterns and recommended to the Council that they be bought.",
        "The officer sought the Board's agreement to the sale of the tent. The Board agreed to this.",
        "Brian Stone was nominated as champion for tents. There were no other nominations and he was duly appointed.",
    ],
)
def test_a_sentence_that_settles(minutes: Minutes, said: str) -> None:
    assert settled(minutes(said + "\n")) == [said]


@pytest.mark.parametrize(
    "said",
    [
        "At the last meeting it was said that the gate was agreed in 2019.",
        "People can be co-opted for a given time.",
        "A temporary warden looks after the wood until a new one is appointed.",
        "He confirmed that they agreed in principle with the plan.",
        "The newly elected councillor for the ward was welcomed.",
        "The bench could be approved once the plan is drawn.",
        "All actions were complete save one, which was carried forward.",
        "If you were appointed by the council you need not declare it.",
        "It was noted that this hangs on the matter being sent to and agreed by the county.",
        "There was general discussion of the lane.",
        "The county council has agreed to mend the road.",
        "Carol voted against and wished this to be recorded.",
        "Our team won the quiz by 5 votes to 3.",
        "Anything marked with a star means that no decision was made.",
        "Alternative options considered: To have no policy; this was rejected.",
    ],
)
def test_a_sentence_that_settles_nothing(minutes: Minutes, said: str) -> None:
    assert not settled(minutes(said + "\n"))


def test_a_verdict_settles_the_sentence_before(minutes: Minutes) -> None:
    read = minutes(
        "Carol Mead proposed buying a new mower and was seconded by David Ings. All present agreed.\n\n"
        "The Chair suggested that the path be gravelled.\n\nProposed Ann Field, seconded Brian Stone. Carried.\n\n"
        "Minutes of the last meeting were approved. Proposed by Ann Field, seconded by Brian Stone. All in favour.\n"
    )
    assert settled(read)[0].endswith("David Ings. All present agreed.")
    assert settled(read)[1].startswith("The Chair suggested that the path be gravelled.")
    assert len(read.decisions) == 3


def test_a_vote_that_was_lost(minutes: Minutes) -> None:
    read = minutes("Ann Field moved that the hall be painted red. The motion was lost.\n")
    assert [(d.outcome, d.text[:9]) for d in read.decisions] == [("lost", "Ann Field")]


@pytest.mark.parametrize(
    "count",
    [
        "Upon a vote being taken there were 3 votes for, 5 against and no abstentions. The motion was therefore lost.",
        "For: Councillors Field, Mead and Ings (3)\n\nAgainst: Councillor Stone and others (5)\n\nAbstentions: None (0)\n\nThe motion was LOST.",
    ],
)
def test_counts_and_debate_between_a_motion_and_its_verdict(minutes: Minutes, count: str) -> None:
    read = minutes(f"Ann Field moved that no increase be made. There followed a long debate.\n\n{count}\n")
    assert [(d.outcome, d.text[:9]) for d in read.decisions] == [("lost", "Ann Field")]


def test_a_list_below_a_lead_and_below_a_heading(minutes: Minutes) -> None:
    read = minutes(
        "The committee agreed that:\n\n- the hall must be warm by noon on each Sunday\n- the kettle must be descaled twice a year\n\n"
        "# Grants approved\n\n- Umber Brass Band: £300.00\n- Hollow Lane Allotments: £120.00\n",
        suffix=".md",
    )
    assert [text.split(" ")[0] for text in settled(read)] == ["the", "the", "Umber", "Hollow"]


def test_published_decisions(minutes: Minutes) -> None:
    read = minutes(
        "Decisions of the week\n\n04/03/2024 - SALE OF THE OLD DEPOT ref: 88\n\nDecision Maker: Cabinet\n\nEffective from: 12/03/2024\n\n"
        "(i) That the sale of the depot be approved.\n\n(ii) That the debts in the appendix be written off.\n\n"
        "04/03/2024 - QUARTERLY REPORT ref: 89\n\nDecision Maker: Cabinet\n\nThat the report be noted.\n",
        suffix=".md",
    )
    assert [(d.item, d.item_title, d.part) for d in read.decisions] == [
        ("88", "SALE OF THE OLD DEPOT", "i"),
        ("88", "SALE OF THE OLD DEPOT", "ii"),
        ("89", "QUARTERLY REPORT", None),
    ]


def test_a_recommendation_put_forward_is_not_yet_settled(minutes: Minutes) -> None:
    assert not settled(minutes("To consider the following motion:\n\nThat the public be excluded from the room.\n"))


def test_labels_inside_a_line(minutes: Minutes) -> None:
    read = minutes(
        "APPOINTMENT OF AUDITOR To appoint an auditor. Decision: It was RESOLVED that Umber Accounts be appointed.\n\n"
        "APOLOGIES To receive apologies. Decision: Apologies were received from Olive Grove.\n\n"
        "URGENT BUSINESS To consider urgent business. Decision: None.\n\nPROCEDURE To note it. Decision: Noted.\n"
    )
    assert settled(read) == ["Umber Accounts be appointed."]


def test_a_decision_label_that_leads_up_to_the_resolution(minutes: Minutes) -> None:
    read = minutes(
        "Decision:\n\nThe purpose of this item was to look at the old minutes.\n\nThere were no amendments.\n\n"
        "RESOLVED that the minutes be approved as a correct record.\n"
    )
    assert settled(read) == ["the minutes be approved as a correct record."]


def test_a_motion_whose_outcome_stands_below(minutes: Minutes) -> None:
    read = minutes(
        "# Lane\n\n- Carol set motion to approve the new sign\n- David second motion\n- Motion approved\n- David to hang it up\n"
        "- Ann made a motion to sell the gate\n- Nobody seconded it\n- Motion failed\n- Ann moved to adjourn\n- Carried\n",
        suffix=".md",
    )
    assert [(d.text, d.outcome) for d in read.decisions] == [
        ("Carol set motion to approve the new sign", "carried"),
        ("Ann made a motion to sell the gate", "lost"),
    ]


def test_a_second_sentence_behind_the_label_is_settled_by_itself(minutes: Minutes) -> None:
    read = minutes(
        "Resolved to renew the insurance for a year. Brian Stone asked for a gift to the scouts: deferred to June.\n"
    )
    assert [d.outcome for d in read.decisions] == ["carried", "deferred"]


def test_a_heading_for_what_was_decided(minutes: Minutes) -> None:
    read = minutes("# What we decided\n\n- Keep the subs at £3\n- No fireworks this year\n", suffix=".md")
    assert settled(read) == ["Keep the subs at £3", "No fireworks this year"]


def test_votes_that_tell_the_outcome(minutes: Minutes) -> None:
    read = minutes("Vote on a pond: for 2, against 4, so no pond.\n")
    assert [(d.outcome, d.votes.against if d.votes else None) for d in read.decisions] == [("lost", 4)]


def test_a_body_and_what_it_did_below_a_decision_heading(minutes: Minutes) -> None:
    read = minutes(
        "# Grants\n\nDecision\n\nThe Committee:\n\n(a) Awarded £200 to the gala.\n\n(b) Continued consideration of the pipe band.\n",
        suffix=".md",
    )
    assert [(d.part, d.outcome) for d in read.decisions] == [("a", "carried"), ("b", "deferred")]


def test_a_question_about_a_decision_is_none(minutes: Minutes) -> None:
    assert not settled(minutes("A visitor asked whether the plan had been approved by the county.\n"))


def test_the_next_item_is_no_part_of_the_resolution_above_it(minutes: Minutes) -> None:
    text = "RESOLVED –\n(1) That the fares be raised; and\n(2) That the clerk tell the drivers.\n"
    assert settled(minutes(text + "6. Closing Fell Street for the carnival\nThe request was read.\n")) == [
        "That the fares be raised; and",
        "That the clerk tell the drivers.",
    ]


def test_a_label_with_a_slash_and_capitals_in_a_sentence(minutes: Minutes) -> None:
    assert settled(minutes("RESOLVED/-\n1. That the minutes be approved.\n2. That officers report back.\n")) == [
        "That the minutes be approved.",
        "That officers report back.",
    ]
    assert settled(minutes("The Board considered the scheme and DEFERRED a decision pending advice.\n"))


def test_what_a_log_says_before_its_actions(minutes: Minutes) -> None:
    heads = "| # | Discussion | Action | Who | When |\n|---|---|---|---|---|\n"
    rows = (
        "| 1 | Notes of the last meeting agreed. | – | – | – |\n"
        "| 2 | The Chair summed up. The Group agreed to fund two beds. | Confirm the contract | Clerk | 30/11 |\n"
        "| 3 | Discussion on routes. No decision taken. | Draft the form | Clerk | June |\n"
    )
    assert settled(minutes(heads + rows, ".md")) == [
        "Notes of the last meeting agreed.",
        "The Group agreed to fund two beds.",
    ]
    log = "| Action | Who | When | Notes |\n|---|---|---|---|\n| Draft the form | Clerk | June | The Group agreed to close it. |\n"
    assert settled(minutes(log, ".md")) == []


def test_how_a_vote_went_stands_between_the_label_and_the_wording(minutes: Minutes) -> None:
    reading = minutes(
        "1. Contract\n\nRESOLVED, by 3 votes to 2, that:\n\n(a) the contract be extended;\n\n(b) the Clerk be authorised to sign it.\n\n"
        "2. Bins\n\nRESOLVED (unanimously) that the bins be bought.\n\n3. Skips\n\nResolved nem con: That the skips be sold.\n\n"
        "4. Budget\n\nIt was moved by Cllr Ann Field and RESOLVED unanimously that:\n\n(i) the budget of £4m be approved; and\n\n"
        "5. Care\n\nA report by the Chief Officer was laid. The Board:-\n\n(a) approved the plan for care at home.\n"
    )
    votes = [(each.votes.in_favour, each.votes.against) if each.votes else None for each in reading.decisions]
    assert settled(reading) == [
        "the contract be extended;", "the Clerk be authorised to sign it.", "the bins be bought.", "the skips be sold.",
        "the budget of £4m be approved; and", "approved the plan for care at home.",
    ]  # fmt: skip
    assert votes == [(3, 2), (3, 2), None, None, None, None]


def test_the_first_part_on_the_line_of_its_label(minutes: Minutes) -> None:
    assert settled(minutes("RESOLVED /- 1. That the bins be bought;\n\n2. That the skips be sold.\n")) == [
        "That the bins be bought;",
        "That the skips be sold.",
    ]


def test_options_that_were_considered_and_rejected_are_no_decisions(minutes: Minutes) -> None:
    said = (
        "Decision:\n\n(1) That the flats be bought.\n\n(2) That the Clerk sign for them.\n\n"
        "Alternative options considered and rejected:\n\nLeasing from landlords was rejected on grounds of cost.\n"
    )
    assert settled(minutes(said)) == ["That the flats be bought.", "That the Clerk sign for them."]


def test_action_over_the_margin_of_the_first_item_opens_no_list(minutes: Minutes) -> None:
    reading = minutes(
        "Action\n\n1.  Apologies\n    As above.\n\n2.  Minutes of 3 December\n    Accepted as a true record.\n"
    )
    assert [(each.item, each.text) for each in reading.decisions] == [("2", "Accepted as a true record.")]


def test_a_number_in_a_cell_of_its_own_is_no_part_of_what_was_settled(minutes: Minutes) -> None:
    rows = "| 2 | Minutes of 7 February approved, proposed Ann Field, seconded Brian Stone. |\n| 3 | The tent was looked at by those who came. |\n"
    read = minutes(f"|  |  |\n|---|---|\n| 1 | Carol Mead welcomed those who came. |\n{rows}", suffix=".md")
    assert settled(read) == ["Minutes of 7 February approved, proposed Ann Field, seconded Brian Stone."]
