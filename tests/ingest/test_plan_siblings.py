"""Chapters of plans that are aims by what stands below each: labels and fields that come again, words that count them up, what each is to bring."""

from __future__ import annotations

from collections.abc import Callable

Aims = Callable[[str], dict[str, tuple[str, str]]]

BOROUGH = """OUR PLAN FOR OXMERE
Council Plan 2026-2030

A Town to be Proud of

Portfolio Holder: Cllr Ada Brisk (Town Centre)

One shop in nine on the Parade stands empty.

We want to:

   - bring life back to the Parade
   - help new traders to begin here

By 2030 we will have:

   - opened a market hall
   - let ten empty shops

Streets That Are Cared For

Portfolio Holder: Cllr Ben Orme (Streets)

Litter is what people write to us about most.

We want to:

   - keep every street clean
   - mend what is broken

By 2030 we will have:

   - put in 200 bins
   - repaired all footways
"""

INTENTIONS = """Every Day Counts

Strategic Plan 2026-2030

Our vision is a county in which nobody is left alone at the end of life.

Intention one: To reach further

To do this we will: • Open a clinic in Netherby with its surgery.

• Employ two link workers.

By 2030 we want 700 people a year to be cared for at home, against 410 now.

Intention two: To pay our way

To do this we will: • Grow what our shops earn by half.

• Keep six months' spending in reserve.

By 2030 the population of the county will be 20% older.

Intention three: To be a place where people want to work -

to keep those we have

To do this we will: • Match what others pay.

• Build an academy with the college.
"""

STEPS = """How to use our Grants Strategy

Strategy for small grants 2026

Step one: Tell us what you plan

• Fill in the form on our page.

• Send it to the office.

Step two: Meet us

• Book a time with the team.

• Bring your accounts.

Step three: Tell us how it went

• Send us pictures.

• Keep your receipts.
"""

OUTCOMES = """Our plan at a glance

Vale Joint Board Strategic Plan

Our two strategic outcomes

We shall know that we have done our work when these have come about.

Outcome 1: Help that is close by

Nobody is in a ward who could be at home with their own people.

We will:

  • end delays of over two weeks
  • reopen the beds at Fell End

Outcome 2: Carers who can carry on

Unpaid carers are seen, heard and rested.

We will:

  • offer every carer a plan
  • fund short breaks

Our enablers

Who leads the plan

The plan was approved in March. The Chief Officer answers for it to the Board, which looks at what has been done and at what is late every six weeks.

We shall know that we are getting there when:

  • fewer than 10 people wait in hospital
  • most carers say that they feel supported
"""

WANTED = """Tarn Health and Wellbeing Strategy

Priority 1: Start well
Why this matters
Almost one child in three starts school behind.
What we want to see
Every child is ready to learn by the age of five.
We will:
• Put a health visitor in each hub
• Train every nursery

Priority 2: Minds
Why this matters
Waits are longer than ever.
What residents want
Residents want someone to talk to.
We will:
• Open a crisis café
• Train a first aider in every school
"""


def test_titles_over_the_same_labels_are_aims_whatever_word_they_end_in(aims_by_label: Aims) -> None:
    aims = aims_by_label(BOROUGH)
    assert aims["A Town to be Proud of"] == ("priority", "")
    assert aims["help new traders to begin here"] == ("ambition", "A Town to be Proud of")
    assert aims["put in 200 bins"][1] == aims["mend what is broken"][1] == "Streets That Are Cared For"
    assert not any("Brisk" in label for label in aims)


def test_a_label_of_wishes_that_stands_once_makes_no_aim_of_its_chapter(aims_by_label: Aims) -> None:
    once = BOROUGH.replace("We want to:\n\n   - keep", "People told us:\n\n   - keep")
    once = once.replace("By 2030 we will have:\n\n   - put", "Last year we had:\n\n   - put")
    once = once.replace("By 2030 we will have:\n\n   - opened", "Traders say:\n\n   - opened")
    assert "Streets That Are Cared For" not in aims_by_label(once)


def test_a_word_of_the_papers_own_counts_up_its_aims(aims_by_label: Aims) -> None:
    aims = aims_by_label(INTENTIONS)
    assert aims["To reach further"] == aims["To be a place where people want to work"] == ("theme", "")
    assert aims["Open a clinic in Netherby with its surgery"] == ("action", "To reach further")
    assert aims["Keep six months' spending in reserve"] == ("action", "To pay our way")


def test_what_counts_steps_counts_no_aims(aims_by_label: Aims) -> None:
    aims = aims_by_label(STEPS)
    assert "Meet us" not in aims and "Tell us what you plan" not in aims


def test_what_is_to_be_reached_by_a_year_right_below_a_list_is_a_measure(aims_by_label: Aims) -> None:
    aims = aims_by_label(INTENTIONS)
    reached = "By 2030 we want 700 people a year to be cared for at home, against 410 now"
    assert aims[reached] == ("measure", "To reach further")
    assert not any("older" in label for label in aims), "what will come of itself is no target"


def test_the_sentence_below_each_outcome_tells_what_it_is_to_bring(aims_by_label: Aims) -> None:
    aims = aims_by_label(OUTCOMES)
    assert aims["Unpaid carers are seen, heard and rested"] == ("ambition", "Carers who can carry on")
    assert aims["reopen the beds at Fell End"] == ("action", "Help that is close by")
    assert aims["fewer than 10 people wait in hospital"][0] == "measure"
    assert "Who leads the plan" not in aims and "these have come about" not in aims


def test_how_things_are_below_an_outcome_is_no_aim(aims_by_label: Aims) -> None:
    now = OUTCOMES.replace("seen, heard and rested", "still seen too little")
    assert not any("carers are still" in label for label in aims_by_label(now))


def test_one_sentence_below_a_label_of_what_is_wanted_is_an_ambition(aims_by_label: Aims) -> None:
    aims = aims_by_label(WANTED)
    assert aims["Every child is ready to learn by the age of five"] == ("ambition", "Start well")
    assert not any("someone to talk to" in label or "Waits" in label for label in aims)
