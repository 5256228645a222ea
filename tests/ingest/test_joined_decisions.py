"""Several decisions in one sentence or list, verdicts beside a matter, tables with an answer: every way in which papers state them."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper

HEAD = """{mark}Tarnwick Harbour Board

Minutes of the meeting held on Tuesday 14 October 2025 at 7.00 pm in the Old Grain Store, Tarnwick

Present: Maud Ellerby (Chair), Tunde Okonjo (Vice-Chair), Rhys Pardew, Farida Lakhani, Colin Westrop

"""
BUDGET, LEASE, LOGO, POLICY = "budget", "lease", "logo", "policy"
CARRIED, LOST, DEFERRED = "carried", "lost", "deferred"
FOUR = [(BUDGET, CARRIED), (LEASE, CARRIED), (LOGO, LOST), (POLICY, DEFERRED)]


def decided(folder: Path, business: str, suffix: str = ".txt") -> list[tuple[str, str | None]]:
    """What was decided, each by the words of its quotes, with its outcome."""
    path = folder / f"minutes{suffix}"
    path.write_text(HEAD.format(mark="# " if suffix == ".md" else "") + business)
    reading = paper(path)
    text = reading.document.text
    return [(" ".join(text[e.start : e.end] for e in row.evidence), row.outcome) for row in reading.decisions]


def matters(found: list[tuple[str, str | None]]) -> list[tuple[str, str | None]]:
    """Which of the four matters each decision is about."""
    return [(next(name for name, _ in FOUR if name in said.lower()), outcome) for said, outcome in found]


SENTENCES = [
    "The Board RESOLVED to approve the budget for 2026, to grant a lease of the depot, to refuse the request for a new logo and to defer the pay policy to December.",
    "It was agreed to approve the budget for 2026; to grant a lease of the depot; to refuse the request for a new logo; and to defer the pay policy to December.",
    "Members agreed to approve the budget for 2026 and grant a lease of the depot, but refuse the request for a new logo and defer the pay policy to December.",
    "The Board approved the budget for 2026, granted a lease of the depot, refused the request for a new logo and deferred the pay policy to December.",
    "The Board noted the report; approved the budget for 2026; granted a lease of the depot; refused the request for a new logo; and deferred the pay policy to December.",
    "It was resolved that the budget for 2026 be approved; that a lease of the depot be granted; that the request for a new logo be refused; and that the pay policy be deferred to December.",
    "The budget for 2026 was approved, a lease of the depot was granted, the request for a new logo was refused and the pay policy was deferred to December.",
]


@pytest.mark.parametrize("said", SENTENCES)
def test_decisions_of_one_sentence(tmp_path: Path, said: str) -> None:
    assert matters(decided(tmp_path, f"4. Finance\n\nThe Treasurer spoke.\n\n{said}\n\n5. Close\n")) == FOUR


@pytest.mark.parametrize(
    "said",
    [
        "It was agreed that the scheme be supported in principle, on condition that each partner affected agrees locally and that it suits them.",
        "It was agreed that the lease be signed provided that the rent is paid and that the roof is mended first.",
        "It was agreed to ask the Clerk to look at the hedge and to report back in March.",
        "The Board of Directors accepts Rhys Pardew’s application to use the quay.",
        "The minutes of the September meeting were proposed for approval as a correct record by Rhys Pardew, seconded by Farida Lakhani, four were in favour, one abstained.",
        "It was proposed to move the boats off the quay. Members supported the proposal.",
        "Rhys Pardew suggested dropping the quay fee. No objections, go ahead.",
        "Minutes of the September meeting proposed by Rhys Pardew, seconded by Farida Lakhani.",
        "It was RESOLVED to accept the quote for the quay of £1,150. Proposed by Rhys Pardew, seconded by Colin Westrop, all in favour.",
        "The minutes were agreed as a true and accurate record and were signed by the Chair.",
        "Rhys Pardew moved, and Colin Westrop seconded, an amendment that the works be deferred to May. On being put to the vote the amendment was lost.",
        "The Board considered and approved the report on the quay.",
        "It was agreed that the pump, which the county had bought and adopted, be cleaned.",
        "It was agreed that the quay would open in June, though it was feared that it would be busy and boats would be refused.",
        "It was agreed that the quay would open in June, although members feared that it would be busy and that boats might be refused.",
        "It was agreed that the wall should be mended because the surveyor thought that it would hold and that the cost would be accepted.",
        "It was agreed that Maud Ellerby would ask whether the lights would be mended and the road would be closed.",
        "It was agreed to tell residents that the car park is free and that the gate is closed at night.",
    ],
)
def test_one_decision_stays_one(tmp_path: Path, said: str) -> None:
    assert [words for words, _ in decided(tmp_path, f"4. Quay\n\n{said}\n")] == [said]


@pytest.mark.parametrize(
    "said",
    [
        "The Clerk reported that the district council refused the application.",
        "The Treasurer, Rhys Pardew, said that the bank approved the loan and agreed a rate.",
        "Farida Lakhani told the meeting that residents rejected the scheme.",
        "Members heard how the sailing club elected its own committee.",
        "The planning authority refused the application.",
        "Vale Council approved the application for a slipway.",
    ],
)
def test_what_others_settled_is_no_decision(tmp_path: Path, said: str) -> None:
    assert decided(tmp_path, f"4. Quay\n\n{said}\n") == []


@pytest.mark.parametrize(
    "said",
    [
        "Members heard that costs had risen and approved the budget.",
        "Rhys Pardew reported that the wall was mended and members approved the final payment.",
        "The Treasurer told the meeting that the balance was healthy, and the accounts were approved.",
        "The Secretary said that two quotes had come in and the lower was accepted.",
        "The motion was lost, though the Chair said that it might be carried another day.",
        "Tarnwick Harbour Board approved the application for a slipway.",
    ],
)
def test_what_is_settled_behind_what_was_told(tmp_path: Path, said: str) -> None:
    assert [words for words, _ in decided(tmp_path, f"4. Quay\n\n{said}\n")] == [said]


@pytest.mark.parametrize(
    "business",
    [
        "## Projects\n\n| Project | Status |\n|---|---|\n| Sea wall | Approved by the engineers |\n| Footbridge | Withdrawn |\n",
        "## Aims\n\n| Aim | Measure | Outcome |\n|---|---|---|\n| Cleaner water | Samples | Beaches are clean |\n| Safer moorings | Thefts | Fewer thefts |\n",
        "## Planning applications determined by the district council\n\n- 4 Mill Lane: extension – approved\n- 5 Mill Lane: shed – refused\n",
        "## Correspondence\n\nThe following email was received:\n\nDear Ms Moss,\n\nWe have agreed to dredge the creek in May. It was decided at our board that the lamp go.\n\nKind regards,\n\nIan Prate\n",
        "## Letters\n\nEmail from the river trust, read out: “We have approved the dredging of the creek. It was agreed that the lamp be moved.” Noted.\n",
        "## Planning\n\nDecisions notified: 4 Mill Lane, extension - PERMITTED. 5 Mill Lane, shed - REFUSED.\n",
        "## News\n\nNot wanted by residents.\n\nThe crew ran out of time to paint the rail.\n",
    ],
)
def test_what_became_of_matters_elsewhere_is_no_decision(tmp_path: Path, business: str) -> None:
    assert decided(tmp_path, business, ".md") == []


@pytest.mark.parametrize(
    "heading", ["Decisions made by the Board", "Requests received from residents", "Decisions by email"]
)
def test_a_heading_of_what_the_board_decided(tmp_path: Path, heading: str) -> None:
    business = f"## {heading}\n\n- New bench – agreed\n- Speed humps – withdrawn\n"
    assert [outcome for _, outcome in decided(tmp_path, business, ".md")] == [CARRIED, "withdrawn"]


def test_what_is_granted_beside_a_decision_is_not_its_outcome(tmp_path: Path) -> None:
    said = "The new lease was approved although the first application was refused."
    assert decided(tmp_path, f"4. Quay\n\n{said}\n") == [(said, CARRIED)]


def test_who_is_to_do_what_a_second_clause_agrees(tmp_path: Path) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(
        HEAD.format(mark="")
        + "4. Quay\n\nIt was agreed that the quay would open in June and that officers would report back in May.\n\n"
        "5. Wall\n\nIt was agreed that the wall would be mended and that Rhys Pardew would write to the tenant.\n"
    )
    reading = paper(path)
    assert [row.text for row in reading.decisions][1::2] == [
        "officers would report back in May.",
        "Rhys Pardew would write to the tenant.",
    ]
    assert [row.owner for row in reading.actions] == ["officers", "Rhys Pardew"]


LISTS = [
    "The Board:\n(a) approved the budget for 2026;\n(b) granted a lease of the depot;\n(c) refused the request for a new logo; and\n(d) put the pay policy off to December.\n",
    "Accordingly the Board\n- set the budget for 2026;\n- extended the lease of the depot;\n- refused the request for a new logo; and\n- deferred the pay policy to December.\n",
    "The Board resolved that\n(i) the budget for 2026 be approved;\n(ii) a lease of the depot be granted;\n(iii) the request for a new logo be refused; and\n(iv) the pay policy be deferred to December.\n",
    "The Board:\n- approved the budget for 2026\n- granted a lease of the depot\n- did not approve the request for a new logo\n- put the pay policy off to December\n",
    "Conclusion:\n1. To approve the budget for 2026.\n2. To grant a lease of the depot.\n3. To refuse the request for a new logo.\n4. To defer the pay policy to December.\n",
    "Resolution 2025-05 (5-0): To approve the budget for 2026.\n\nResolution 2025-06 (4-1): To grant a lease of the depot.\n\n"
    "Resolution 2025-07, passed unanimously – To refuse the request for a new logo.\n\nResolution 2025-08: To defer the pay policy to December.\n",
    "RES-HB-2025-13: Resolution: The budget for 2026 is approved.\n\nThe Board resolved:\n\nto grant a lease of the depot;\n\nto refuse the request for a new logo;\n\nto defer the pay policy to December.\n",
    "The Board agreed:-\n\nto approve the budget for 2026;\n\nto grant a lease of the depot;\n\nto refuse the request for a new logo; and\n\nto defer the pay policy to December.\n",
    "Outcome: the Board\n- approved the budget for 2026;\n- granted a lease of the depot;\n- refused the request for a new logo; and\n- deferred the pay policy to December.\n",
    "Resolved –\n\nThat the budget for 2026 be approved.\n\nThat a lease of the depot be granted.\n\nThat the request for a new logo be refused.\n\nThat the pay policy be deferred to December.\n",
]


@pytest.mark.parametrize("business", LISTS)
def test_decisions_of_one_list(tmp_path: Path, business: str) -> None:
    assert matters(decided(tmp_path, f"4. Finance\n\nThe Treasurer spoke.\n\n{business}")) == FOUR


@pytest.mark.parametrize("line", ["{} – {}", "{}: {}", "{} ({})", "{} ... {}", "{} → {}", "[{1}] {0}", "{1}: {0}"])
def test_a_verdict_beside_its_matter(tmp_path: Path, line: str) -> None:
    told = [
        ("Extra budget for paint", "agreed"),
        ("A lease of the loft", "approved"),
        ("New logo", "refused"),
        ("Dog policy", "deferred"),
    ]
    lines = "\n\n".join(line.format(matter, verdict.capitalize()) for matter, verdict in told)
    assert matters(decided(tmp_path, f"4. Requests\n\nThe Secretary read out the requests.\n\n{lines}\n")) == FOUR


@pytest.mark.parametrize(
    ("first", "second"),
    [("Agreed.", "Not agreed."), ("Decision: approved by 5 votes to 2.", "Decision: refused."), ("The Board concurred.", "The Board did not concur."),
     ("(Agreed, with one abstention)", "(Refused)"), ("Vote: 7 for, 1 against. Carried.", "Vote: 2 for, 6 against. Lost.")],
)  # fmt: skip
def test_a_verdict_behind_what_was_put(tmp_path: Path, first: str, second: str) -> None:
    business = f"4. Budget\n\nIt was proposed that the budget be approved.\n\n{first}\n\n5. Logo\n\nProposal: to buy a new logo.\n\n{second}\n"
    assert matters(decided(tmp_path, business)) == [(BUDGET, CARRIED), (LOGO, LOST)]


TABLES = [
    "| No. | Subject | Outcome |\n|---|---|---|\n| 4 | Budget for 2026 | Approved |\n| 5 | Depot lease | Extended by one year |\n| 6 | Logo | Rejected |\n| 7 | Pay policy | Deferred to May |\n",
    "| Motion | Mover | For | Against | Result |\n|---|---|---|---|---|\n| That the budget be approved | A | 6 | 1 | Carried |\n| That the lease be signed | B | 7 | 0 | Carried |\n"
    "| That the logo be changed | C | 2 | 5 | Lost |\n| That the pay policy be adopted | D | 0 | 0 | Deferred |\n",
    "| Project | Request | Decision |\n|---|---|---|\n| Paint budget | £450 grant | Approved, subject to a second quote |\n| Depot lease | £90 loan | Approved |\n| New logo | £2,000 | Not supported |\n| Pay policy | £9 | Deferred pending advice |\n",
    "| What the Board was asked | What it decided |\n|---|---|\n| The budget? | Yes, in full |\n| Sign the lease? | Yes, if the surveyor agrees |\n| Change the logo? | No, keep it |\n| Pay policy | Not yet |\n",
    "| Proposal before the Board | Verdict |\n|---|---|\n| Raise the budget | Agreed, from May |\n| Sign the lease | Agreed |\n| A new logo | Do not change it |\n| Pay policy | Come back in May |\n",
]


@pytest.mark.parametrize("table", TABLES)
def test_answers_in_a_column(tmp_path: Path, table: str) -> None:
    assert matters(decided(tmp_path, f"## Business\n\n{table}", ".md")) == FOUR


@pytest.mark.parametrize(
    "entry",
    [
        "{0} – {1}",
        "{0}: {1}",
        "{1} – {0}",
        "{1} as {0}",
        "{0} {1}",
        "{0} ........ {1}",
        "{0}: {1} (proposed Rhys Pardew, seconded Colin Westrop)",
    ],
)
def test_those_elected_one_to_a_line(tmp_path: Path, entry: str) -> None:
    posts = [("Chair", "Maud Ellerby"), ("Vice-Chair", "Tunde Okonjo"), ("Treasurer", "Farida Lakhani")]
    lines = [entry.format(post, name) for post, name in posts]
    business = (
        "4. Election of officers\n\nThe following officers were elected:\n\n"
        + "\n".join(lines)
        + "\n\n5. Close\n\nAll were thanked.\n"
    )
    assert [" ".join(said.split()) for said, _ in decided(tmp_path, business)] == [
        " ".join(line.split()) for line in lines
    ]


def test_a_count_with_the_verdict_behind_it(tmp_path: Path) -> None:
    business = "## Motions\n\n**Motion 1** (Committee): That the budget be £48.\nFor 37, against 2 — CARRIED\n\n**Motion 2** (Pardew): That the logo be changed.\nFor 11, against 26 — DEFEATED\n"
    assert matters(decided(tmp_path, business, ".md")) == [(BUDGET, CARRIED), (LOGO, LOST)]


@pytest.mark.parametrize("end", ["The Board was sorry.", "The meeting ended at 8pm"])
def test_short_lines_below_their_lead(tmp_path: Path, end: str) -> None:
    business = f"4. Grants\n\nThe following requests were declined:\n\nRowing Club\n\nFriends of the Quay\n\n{end}\n"
    assert [(said.split()[-1], outcome) for said, outcome in decided(tmp_path, business)] == [("Quay", LOST)]


def test_a_heading_that_is_a_verdict(tmp_path: Path) -> None:
    business = "## Agreed\n\n1. A larger budget for paint.\n2. To sign the lease.\n\n## Not agreed\n\n- A new logo (cost).\n\n## To come back\n\n- The pay policy.\n"
    assert matters(decided(tmp_path, business, ".md")) == FOUR


@pytest.mark.parametrize(
    "said",
    [
        "The County Council had resolved to close the road.",
        "The Secretary recommended that the budget be approved.",
        "It was proposed that the lease be signed.",
        "At last year's meeting members voted for a new logo.",
        "Status: Approved",
        "There was a discussion about whether the policy could be adopted.",
        "RESOLVED that [text of the resolution].",
        "Cllr Pardew agreed with the suggestion that a warden be appointed.",
        "The annual meeting is the one at which the Chair is elected.",
        "Rhys Pardew spoke of the tides.\n\nMeeting adjourned 10.51.",
    ],
)
def test_what_was_not_settled_here(tmp_path: Path, said: str) -> None:
    assert decided(tmp_path, f"4. News\n\n{said}\n") == []


@pytest.mark.parametrize(
    ("movers", "behind", "outcome"),
    [
        ("Proposed by Rhys Pardew;\n\nSeconded by Colin Westrop;\n\nAnd Resolved:", "", CARRIED),
        ("Proposed by: Rhys Pardew\n\nSeconded by: Colin Westrop", "Rhys Pardew spoke of the tides.", CARRIED),
        ("Rhys Pardew then proposed the following motion and this was seconded by Colin Westrop:", "A vote was taken.\n\nThe Clerk declared the motion defeated.", LOST),
        ("Proposed by Rhys Pardew\n\nSeconded by Colin Westrop", "The proposal was put to the meeting and declared carried.", CARRIED),
        ("Proposed by: Rhys Pardew\n\nSeconded by: Colin Westrop", "An amendment was read out.", None),
    ],
)  # fmt: skip
def test_a_motion_in_quotation_marks_below_its_movers(
    tmp_path: Path, movers: str, behind: str, outcome: str | None
) -> None:
    business = f"4. Quay\n\n{movers}\n\n“That the quay be painted in the spring.”\n\n{behind}\n\n5. Close\n\nAll were thanked.\n"
    found = decided(tmp_path, business)
    assert [became for said, became in found if "painted" in said] == ([outcome] if outcome else [])


def test_printed_lines_with_a_blank_line_after_each(tmp_path: Path) -> None:
    said = [
        "It was agreed that the fence along the lower quay be painted by volunteers in the spring, and that",
        "the paint be bought from the chandler at the corner, who has offered it for half of its usual price",
        "to the Board. The Treasurer asked whether the sum in the reserve was enough for all of the work, and",
        "was told that it was. Members then heard from the harbour master about the new moorings and about a",
        "visit of the dredger in May, which is to take a week and will need the slipway to be kept clear, as",
        "it was kept clear in the year before last.",
    ]
    business = "**4.** Fence\n\n" + "\n\n".join(said) + "\n"
    (found, _), *_ = decided(tmp_path, business, ".md")
    assert "by volunteers in the spring" in found
