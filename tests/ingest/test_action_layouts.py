"""Actions in the layouts in which bodies print them: logs, tables of outcomes, fields below a label, margins, lists."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.graph.reading import Action
from convenor.ingest.read import paper

HEAD = """Hartley Green Partnership Board

Minutes of the meeting held on Tuesday 14 May 2024 at 2.00 pm at the Guildhall, Hartley

Present: Ann Field (Chair), Brian Stone, Carol Mead (CM), David Ings, Cllr Priya Nair, Mrs E Thorne (Clerk)

In attendance: Tom Reed, Head of Housing; Sue Lamb, Director of Finance; Mark Oakes, Secretary

1. Welcome

Ann Field welcomed everybody to the meeting.

"""


def actions(folder: Path, business: str, suffix: str) -> list[Action]:
    path = folder / f"minutes{suffix}"
    path.write_text(HEAD + business, "utf-8")
    return list(paper(path).actions)


OWNERS = [
    ("initials behind what was resolved", ".md", "# Roads\n\n**RESOLVED:**\n\n1. to write jointly to the Minister; CM\n2. to buy a second mower; BS\n3. to consider the lease; DI\n",
     ["Carol Mead", "Brian Stone"]),
    ("outcomes", ".md", "# Outcomes\n\n| Topic | Outcome | Who | By |\n|---|---|---|---|\n| Repairs | Agreed to review repairs. | David Ings to lead; Sue Lamb to send the data. | 9 May |\n",
     ["David Ings", "Sue Lamb"]),
    ("two to one head", ".md", "# Actions\n\n| No | Action | Owner(s) | Deadline / status |\n|---|---|---|---|\n| 1 | Circulate the slides | TR | Complete |\n| 2 | Price new bins | Cllr Nair | July |\n",
     ["Tom Reed", "Priya Nair"]),
    ("post in the log", ".md", "# Actions\n\n| Action | Responsible officer |\n|---|---|\n| Rewrite the letters | Tom Reed, Head of Housing |\n| Recruit two handlers | Director of Finance |\n",
     ["Tom Reed", "Sue Lamb"]),
    ("margin column", ".md", "| Item | Notes | Action by |\n|---|---|---|\n| 1 | The roof leaks again. Carol will ring the roofer. | CM |\n| 2 | A new quotation is needed before July. | Clerk |\n",
     ["Carol Mead", "E Thorne"]),
    ("to do", ".txt", "TO DO - Carol: write to the landlord\nTO DO - Brian and David: book the band\n", ["Carol Mead", "Brian Stone; David Ings"]),
    ("arrows", ".md", "Actions\n\n1. Brian → planning application by 30 September\n2. Carol → cash flow for five years\n", ["Brian Stone", "Carol Mead"]),
    ("fields below", ".md", "## Finance\n\n**Action:** Prepare a paper on reserves\n\n**Owner:** Sue Lamb\n\n**By:** 11 June 2024\n", ["Sue Lamb"]),
    ("fields on lines", ".txt", "Action: Check the lease\nLead: Brian Stone\nDeadline: end of May\nStatus: open\n", ["Brian Stone"]),
    ("numbers", ".md", "ACTION 1: Sue Lamb to bring a plan to the July meeting.\n\nAP/24/04 Tom Reed to report on voids.\n\n**Action 5.1** Carol Mead to invite the crew.\n",
     ["Sue Lamb", "Tom Reed", "Carol Mead"]),
    ("point of somebody", ".md", "The flats are damp.\n\nAP CM: Circulate the report on damp.\n", ["Carol Mead"]),
    ("brackets", ".md", "The Board asked for a note on empty homes. (Action: Head of Housing)\n\n* Draft a letter (Brian Stone, by 24 May 2024)\n",
     ["Tom Reed"]),
    ("list with posts", ".md", "## Actions\n\n- Tom Reed, Head of Housing: brief members\n- All: send comments by Friday 24 May\n- Draft the release – Mark Oakes – by 20 May\n- Check the doors (DI)\n",
     ["Tom Reed", "All", "Mark Oakes", "David Ings"]),
    ("lettered", ".md", "Actions arising: (a) Sue Lamb to check the budget; (b) Brian Stone to report back in July.\n", ["Sue Lamb", "Brian Stone"]),
    ("for somebody", ".md", "Task for Carol Mead: collect the keys.\n\nNext step – Sue Lamb will model three options.\n", ["Carol Mead", "Sue Lamb"]),
    ("apposition", ".txt", "Brian Stone and David Ings to inspect the swings; the Clerk, Mrs E Thorne, to order the parts.\n", ["Brian Stone; David Ings", "E Thorne"]),
    ("said that", ".txt", "Cllr Nair advised that she would raise the potholes with the county council.\n", ["Priya Nair"]),
    ("by somebody", ".txt", "A sign for the gate would be organised by David Ings and paid for from the fund.\n", ["David Ings"]),
    ("capitals", ".md", "The group heard about two falls. **CM TO CHECK THE HANDRAIL.**\n", ["Carol Mead"]),
    ("initials at the end", ".md", "4.2 The Board asked for a briefing on flooding before the winter. TR\n", ["Tom Reed"]),
    ("action sheet", ".txt", "Action Sheet\n\n1. / Trustees need training / Nancy\n2. / Carol to send the report to each group / Carol\n", ["Nancy", "Carol Mead"]),
    ("brackets first", ".md", "## Actions\n\n- [CM] Draft a slide for the fair\n- [All] Read the notes\n- (DI) Ladder back to the store\n", ["Carol Mead", "All", "David Ings"]),
    ("brackets last", ".md", "## Actions\n\n1. To write to the trust about bins [new for Carol Mead]\n2. Door checks [DI]\n3. To send the figures [for members]\n",
     ["Carol Mead", "David Ings", "members"]),
    ("dots", ".txt", "JOBS STILL OPEN\n\nGate hinge ........ David Ings\n\nFirst aid box ..... Carol\n", ["David Ings", "Carol Mead"]),
    ("brackets of its own", ".txt", "The lease was talked about at length. [DI to talk to the landlord]\n", ["David Ings"]),
    ("numbers on one line", ".txt", "Action 4.2: Carol Mead to supply a case study Action 4.3: David Ings to print the report\n", ["Carol Mead", "David Ings"]),
    ("order behind a name", ".txt", "Two people applied for the post. Carol – phone both before Friday.\n", ["Carol Mead"]),
    ("a side", ".txt", "The Staff Side undertook to supply the names of all stewards by June.\n", ["Staff Side"]),
    ("who and what", ".txt", "Who/what/when: Brian – ask the surveyor to call. Carol – prepare a note for members.\n", ["Brian Stone", "Carol Mead"]),
    ("old tasks", ".md", "## Old tasks\n\n- CM: fire blankets\n- Brian – insurance renewal\n", ["Carol Mead", "Brian Stone"]),
    ("two behind a label", ".txt", "Next steps: Brian to let the contract and Carol to brief the MP.\n", ["Brian Stone", "Carol Mead"]),
    ("still to", ".txt", "Brian still to chase the surveyor for a reply.\n", ["Brian Stone"]),
    ("owner and day in a cell", ".html", "<table><tr><th>Action</th><th>Lead / date</th></tr><tr><td>Notify the panel of it</td><td>Tom Reed<br>29 Jan</td></tr></table>", ["Tom Reed"]),
    ("one more below", ".html", "<h2>To do before we meet again</h2><dl><dt>Tom Reed</dt><dd>Write to all the clerks</dd><dd>Commission a note on bins</dd></dl>", ["Tom Reed", "Tom Reed"]),
    ("initials set apart", ".txt", "Order the bin and tell ward members  CM\n\nCheques to go out  DI\n", ["Carol Mead", "David Ings"]),
    ("codes and parts of the body", ".md", "## Actions\n\n- `helpdesk` - prepare the stall for next week\n- Ref 14 (Dec) Tom Reed to find a venue\n", ["helpdesk", "Tom Reed"]),
    ("asked of and with", ".md", "| Ref | What was asked for | With | By | Position |\n|---|---|---|---|---|\n| 9 | Refresh the register | Tom Reed | Dec | Carried over |\n", ["Tom Reed"]),
    ("task in a cell of decisions", ".md", "| Subject | Decision |\n|---|---|\n| Stations | Received with thanks. Tom Reed is to answer each point by April. |\n", ["Tom Reed"]),
    ("decisions and actions in one column", ".md", "| Item | Points | Decision / action | Lead |\n|---|---|---|---|\n| 1. Plan | Sue Lamb spoke. | Agreed the plan. SL to publish it by 1 June. | SL |\n",
     ["Sue Lamb"]),
    ("in square brackets before the task", ".md", "## Actions\n\n- [SL] Write up the notes of the visit.\n- [SL] Send them to the county.\n", ["Sue Lamb", "Sue Lamb"]),
    ("in square brackets behind the task", ".md", "## Actions\n\n1. To write up the notes of the visit [new for Sue Lamb]\n", ["Sue Lamb"]),
    ("in square brackets with the task", ".txt", "The notes of the visit were thin. [SL to write them up]\n", ["Sue Lamb"]),
    ("to action", ".txt", "Carol and David are to be added as signatories of the account. Clerk to action.\n", ["E Thorne"]),
    ("name and bare verb", ".md", "## Action items\n\n1. Carol discuss the lease with the school\n2. Brian Stone, write to the landlord\n3. Annual report due 20 February\n4. Police: review of the missing persons policy\n",
     ["Carol Mead", "Brian Stone", None, "Police"]),
    ("owner and day behind a label", ".md", "It should be circulated to schools.\n\nACTION: C Mead / D Ings by 31 October\n\nThe accounts will be sent to the auditor.\n\nAction: Brian Stone (31 October)\n", ["Carol Mead; David Ings", "Brian Stone"]),
    ("label in brackets", ".md", "**(Action)** Not to lend out the tent until the poles are back.\n\n[Action] Carol to book the hall.\n", [None, "Carol Mead"]),
    ("two numbers, one a line", ".md", "Action 4.1 – CM to send a timetable\nAction 4.2 – DI to print it\n", ["Carol Mead", "David Ings"]),
    ("authority", ".txt", "RESOLVED: To delegate authority to the Director of Finance, in consultation with the Chair, to sign the lease.\n", ["Sue Lamb"]),
    ("margin of the line above", ".txt", "Cllr Nair reported that repairs had been quoted at £4,350. The Clerk to obtain two more quotes.          Clerk\nCllr Nair offered to speak to the Civic Society.        PN\n", ["E Thorne", "Priya Nair"]),
    ("arrows on one line", ".md", "The next meeting is in May. ➡ CM to bring the register to that meeting ➡ All to nominate a contact\n", ["Carol Mead", "All"]),
    ("plus and commas", ".txt", "CM + DI to work up a proposal. Brian, Carol and David to run the fair. CM to take to the Executive on 20 May.\n",
     ["Carol Mead; David Ings", "Brian Stone; Carol Mead; David Ings", "Carol Mead"]),
    ("in a bracket with", ".txt", "The Head of Housing to publish the plan in June (with CM to confirm the budget).\n", ["Tom Reed", "Carol Mead"]),
    ("errands as bullets", ".md", "## Bins\n\nMembers spoke about bins.\n\n- To prepare a map of all bins\n- To order two more (David Ings)\n\n## Aims\n\n- To clean the town\n", [None, "David Ings"]),
    ("he, who replied", ".txt", "In reply to Cllr Nair, Mr Reed stated that the lift was old. He undertook to report back in July.\n", ["Tom Reed"]),
    ("one word in a log", ".md", "| Action | Officer | By |\n|---|---|---|\n| Transition | Tom Reed | Dec 24 |\n", ["Tom Reed"]),
    ("a post with a day", ".txt", "The roof has to be mended.\n\nAction: Director of Finance (18 July)\n", ["Sue Lamb"]),
    ("two places in a post", ".txt", "The chief executive of Sark and Eden will reply by May.\n\nDeclarations\n\nCarol Mead : Minute 7 (tenant).\n\nRESOLVED: That neither letter be sent to the county.\n", ["chief executive of Sark and Eden"]),
    ("put to the group", ".txt", "The group were asked to sign off the plan.\n", []),
    ("offices and days behind dashes", ".md", "## Actions\n\n1. Nominate a lead – All – 24 Jan\n2. Book the hall – Clerk\n", ["All", "E Thorne"]),
    ("members who agreed in capitals", ".txt", "Members AGREED to write to partners about the road.\n", [None]),
    ("two owners and a task in a margin", ".md", "| Item | Notes | Action |\n|---|---|---|\n| 1 | The group agreed to commission an audit. | CM/TR – scope of the audit to be drafted for June |\n", ["Carol Mead; Tom Reed"]),
    ("who has and will", ".txt", "Tom Reed, Head of Housing stated that he had met the tenants and would write to the landlord.\n", ["Tom Reed"]),
    ("people in the head of a log", ".md", "| Who | What | Lead |\n|---|---|---|\n| Tom Reed | Chief Fire Officer | Fire |\n", []),
    ("a form", ".md", "ACTION: [owner] to write to [name]\n", []),
    ("who knows and will", ".txt", "Brian knows of a shed on Mill Street & will ring the landlord.\nCllr Nair said she would take this up with the engineer.\nBoard members to send notes by 11 April.\n", ["Brian Stone", "Priya Nair", "Board members"]),
    ("who moved it stands between", ".txt", "It was RESOLVED to accept the quote of £150. Proposed by Brian Stone, seconded by Carol Mead, all in favour.\tAction: Clerk\n", ["E Thorne"]),
    ("all but one are complete", ".md", "## Actions from the last meeting\n\n- All complete except: DI to link with the school.\n- All agencies to report in May\n", ["David Ings", "All agencies"]),
    ("in the parts of a resolution", ".md", "Agreed:\n\n1. Briefing to be produced – Carol Mead\n2. requests that the Director of Finance reports in May.\n", ["Carol Mead", "Sue Lamb"]),
    ("what somebody is called, and two", ".md", "- Bex to write up the plan\n- Jo/Kate to hopefully mend the gate\n- Not to renew the lease\n- Consensus to renew for a year\n", ["Bex", "Jo/Kate"]),
    ("the office, and she", ".txt", "Office will be writing to the bank.\n\nSue Lamb advised that the grant was cut. The lease is due in May. She will contact the county.\nTom Reed replied that it was late. He said he would ask again.\n", ["Office", "Sue Lamb", "Tom Reed"]),
    ("a number behind initials", ".md", "## Open actions\n\n- CM [#41](https://example.org/41) draft a code\n", ["Carol Mead"]),
    ("asked of an office within a motion", ".txt", "RESOLVED: That the Board regrets the cut and requests the Head of Housing to write to the Minister.\n", ["Tom Reed"]),
    ("a word and a look", ".txt", "Brian said he'd have a word with the school. Gate – Carol is looking into this.\n", ["Brian Stone", "Carol Mead"]),
    ("taken on by a speaker", ".txt", "CM - Yes - Action-2024-71 Sign the form\n\nAction Brian/Tom to look at the pump.\n\nTom will speak to Jane Hook.\n\nThe new Secretary agreed to take ownership of this.\n", ["Carol Mead", "Brian Stone; Tom Reed", "Tom Reed", "new Secretary"]),
    ("what had to be done", ".txt", "The sheds had to be replaced. Some prefer a site to be bought. It will be put on hold.\n", []),
    ("things before a task", ".md", "## Actions\n\n- Date to confirm\n- Tickets to sell at the door\n- Bex to ring the council\n", [None, None, "Bex"]),
    ("not yet known", ".txt", "TO DO - Odette: put up a notice\n\nThe meeting thanked Odette Firbank for the cakes.\n", ["Odette Firbank"]),
]  # fmt: skip


@pytest.mark.parametrize(("business", "suffix", "owners"), [(b, s, o) for _, s, b, o in OWNERS], ids=[row[0] for row in OWNERS])  # fmt: skip
def test_owners(tmp_path: Path, business: str, suffix: str, owners: list[str]) -> None:
    assert [action.owner for action in actions(tmp_path, business, suffix)] == owners


def test_reference_date_and_state_of_a_log(tmp_path: Path) -> None:
    (found,) = actions(
        tmp_path,
        "## Rolling log\n\n| Action ref | Action | Responsible | Timescale | Status | RAG |\n|---|---|---|---|---|---|\n"
        "| 14.05-01 | Share the register | SL | June 2024 | Open | Amber |\n",
        ".md",
    )
    assert (found.ref, found.owner, found.due, found.status) == ("14.05-01", "Sue Lamb", "June 2024", "Open")


@pytest.mark.parametrize(
    ("task", "due"),
    [
        ("Carol Mead to book the hall by 30/09/2024.", "30/09/2024"),
        ("Carol Mead to book the hall by Friday 24 May.", "Friday 24 May"),
        ("Carol Mead to book the hall before the end of June.", "the end of June"),
        ("Carol Mead to book the hall for the July meeting.", "the July meeting"),
        ("Carol Mead to book the hall by 31/10.", "31/10"),
        ("Carol Mead to book the hall by w/c 3 June.", "w/c 3 June"),
        ("Carol Mead to book the hall by close of play Friday.", "close of play Friday"),
        ("Carol Mead to book the hall within two weeks.", "within two weeks"),
        ("Carol Mead to book the hall by the end of Q3.", "the end of Q3"),
        ("Carol Mead to report to the next Board meeting.", "the next Board meeting"),
        ("Carol Mead to cut the costs by 3.5%.", None),
        ("Carol Mead to book the hall.", None),
    ],
)
def test_by_when(tmp_path: Path, task: str, due: str | None) -> None:
    assert [action.due for action in actions(tmp_path, f"{task}\n", ".txt")] == [due]


def test_the_state_behind_a_task(tmp_path: Path) -> None:
    found = actions(tmp_path, "## Actions\n\n- Carol Mead to ring the bank – done.\n- Clerk: order grit – carried forward\n", ".md")  # fmt: skip
    assert [(each.owner, each.status) for each in found] == [("Carol Mead", "done"), ("E Thorne", "carried forward")]


@pytest.mark.parametrize(
    "said",
    [
        "Brian Stone to chair the meeting in the absence of the Chair.",
        "Action log: all actions were complete.",
        "ACTION PLAN 2024/25 was received.",
        "ACTION: BRIAN STONE",
        "Sue Lamb advised that she would expect costs to fall.",
        "The survey is expected to be finished by the autumn.",
        "The Mayor agreed to take the last item first.",
        "The board authorised Ann and Brian to sign the agreement.",
        "No actions were agreed.",
        "The Board noted the decision taken by the Chair and Brian Stone to write to the tenants.",
        "It was agreed that a second person helping the Site Manager to check the sheds would be useful.",
        "Mr Holt said that he would write to his MP.",
    ],
)
def test_nobody_has_anything_to_do(tmp_path: Path, said: str) -> None:
    assert not actions(tmp_path, f"{said}\n", ".md")


def test_a_table_of_actions_names_nobody_present(tmp_path: Path) -> None:
    path = tmp_path / "minutes.md"
    path.write_text(
        HEAD.split("1. Welcome")[0] + "| Action | By whom |\n|---|---|\n| Price new bins | Cllr Nair |\n", "utf-8"
    )
    read = paper(path)
    assert [seen.person for seen in read.meetings[0].attendance].count("Priya Nair") == 1
    assert [action.owner for action in read.actions] == ["Priya Nair"]


@pytest.mark.parametrize(
    "said",
    [
        "The minutes of the last meeting have yet to be produced.",
        "Brian Stone consented to continue as Treasurer.",
        "Carol Mead\n\ne-mail carol@example.org Tel. 01632 960001",
    ],
)
def test_what_is_still_missing_or_where_to_write_is_no_task(tmp_path: Path, said: str) -> None:
    assert not actions(tmp_path, f"{said}\n", ".txt")


def test_the_next_item_of_the_agenda_is_no_task_of_the_log_before_it(tmp_path: Path) -> None:
    business = "AC/26/02 Action log\n\nFive actions were closed.\n\nAC/26/03 Review of effectiveness\n\nSeven forms had come back.\n"
    assert actions(tmp_path, business, ".md") == []
