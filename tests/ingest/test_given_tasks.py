"""Whose task a sentence gives, in the many ways in which bodies write it, and what gives nobody anything to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper

HEAD = """Hartley Green Partnership Board

Minutes of the meeting held on Tuesday 14 May 2024 at 2.00 pm at the Guildhall, Hartley

Present: Ann Field (Chair), Brian Stone, Carol Mead, David Ings, Cllr Priya Nair, Mrs E Thorne (Clerk)

In attendance: Tom Reed, Head of Housing; Sue Lamb, Director of Finance; Mark Oakes, Secretary

Apologies: Sue Bell

1. Welcome

Ann Field welcomed everybody to the meeting.

"""

# what stands in the minutes → the owners of the actions in it ("-": nobody is named)
SAID = [
    ("The Chair requested officers to prepare a timetable for the summer.", ["officers"]),
    ("The Chair asked the Clerk to prepare a timetable for the summer.", ["E Thorne"]),
    ("The Chair asked that a letter be sent to the county council.", ["-"]),
    ("The Chair asked that officers provide more detail in the next report.", ["officers"]),
    ("Members requested that Tom Reed bring the figures back to the July meeting.", ["Tom Reed"]),
    ("Brian Stone would contact the school about parking.", ["Brian Stone"]),
    ("David to contact the school about parking.", ["David Ings"]),
    ("BS to contact the school about parking.", ["Brian Stone"]),
    ("Brian to contact the school and David to put up the notices.", ["Brian Stone", "David Ings"]),
    ("It was agreed that Tom Reed would circulate the slides.", ["Tom Reed"]),
    ("A copy of the plan to be sent to all members – CM", ["Carol Mead"]),
    ("Circulate the plan to all members. CM", ["Carol Mead"]),
    ("Circulate the plan to all members (CM)", ["Carol Mead"]),
    ("The hall roof still leaks. Brian will obtain three quotes. BS", ["Brian Stone"]),
    ("ACTION: Clerk to order the grit.", ["E Thorne"]),
    ("ACTION – Clerk to order the grit.", ["E Thorne"]),
    ("Action AF/BS", []),
    ("The website needs to be updated with the new dates. Action AF/BS", ["Ann Field; Brian Stone"]),
    ("The website needs to be updated with the new dates.\n\nAction: AF and BS", ["Ann Field; Brian Stone"]),
    ("The website needs to be updated with the new dates.\n\nAF", ["Ann Field"]),
    ("The Director of Finance would circulate the budget before the next meeting.", ["Sue Lamb"]),
    ("The Head of Housing agreed to meet the tenants.", ["Tom Reed"]),
    ("The Head of Housing undertook to provide a written answer.", ["Tom Reed"]),
    ("Officers to review the terms of reference before the next meeting.", ["Officers"]),
    ("Officers would review the terms of reference and report back in July.", ["Officers"]),
    ("All to send comments to the Secretary by 1 June.", ["All"]),
    ("Sue to send the slides to all.", ["Sue"]),
    ("Tom took an action to send the slides to all.", ["Tom Reed"]),
    ("Action for Tom Reed: send the slides to all.", ["Tom Reed"]),
    ("Action (Tom Reed): send the slides to all.", ["Tom Reed"]),
    ("Members asked for the slides to be shared. [Action: Tom Reed]", ["Tom Reed"]),
    ("Members asked for the slides to be shared. **Action: TR**", ["Tom Reed"]),
    ("Members asked for the slides to be shared. (TR to action)", ["Tom Reed"]),
    ("Members asked for the slides to be shared. TR to action.", ["Tom Reed"]),
    ("Members asked for the slides to be shared. **Tom Reed**", ["Tom Reed"]),
    ("Members asked for the slides to be shared.\n\n**Tom Reed / Sue Lamb**", ["Tom Reed; Sue Lamb"]),
    (
        "Actions:\n\n- Tom Reed to share the slides\n- Draft the letter (Brian)\n- Ask the school for dates – David\n- Carol: order the chairs\n- Write to the farmer",
        ["Tom Reed", "Brian Stone", "David Ings", "Carol Mead", "-"],
    ),
    ("Action point: The Secretary will write to the Minister.", ["Mark Oakes"]),
    ("Mr Stone agreed to look into the matter and report back.", ["Brian Stone"]),
    ("Mrs Thorne will write to the landowner.", ["E Thorne"]),
    ("Cllr Nair to speak to residents of Mill Lane.", ["Priya Nair"]),
    ("PN to speak to residents of Mill Lane.", ["Priya Nair"]),
    ("Cllr Nair offered to speak to residents of Mill Lane and Mr Ings said he would help her.", ["Priya Nair"]),
    ("The Clerk was asked to write to the Highways Department about the potholes.", ["E Thorne"]),
    ("The Clerk is to write to the Highways Department about the potholes.", ["E Thorne"]),
    ("Clerk to write to Highways about the potholes.", ["E Thorne"]),
    ("The Clerk has agreed to write to Highways about the potholes.", ["E Thorne"]),
    ("The clerk will be contacting Highways about the potholes.", ["E Thorne"]),
    ("RESOLVED that the Clerk write to Highways about the potholes.", ["E Thorne"]),
    ("RESOLVED: That the Clerk be instructed to write to Highways about the potholes.", ["E Thorne"]),
    ("It was resolved that the Clerk should write to Highways about the potholes.", ["E Thorne"]),
    ("It was agreed to ask the Clerk to write to Highways about the potholes.", ["E Thorne"]),
    ("It was agreed the Clerk would write to Highways about the potholes.", ["E Thorne"]),
    ("Agreed: Clerk to write to Highways about the potholes.", ["E Thorne"]),
    ("Clerk requested to write to Highways about the potholes.", ["E Thorne"]),
    ("Clerk asked to write to Highways about the potholes.", ["E Thorne"]),
    ("It was suggested that the Clerk contact Highways about the potholes.", ["E Thorne"]),
    ("It was proposed that the Clerk contact Highways. All agreed.", ["E Thorne"]),
    ("Potholes on Mill Lane – Clerk to report to Highways.", ["E Thorne"]),
    ("Potholes on Mill Lane: Clerk to report.", ["E Thorne"]),
    ("Potholes on Mill Lane need to be reported to Highways.", ["-"]),
    ("Potholes on Mill Lane should be reported to Highways.", ["-"]),
    ("Potholes on Mill Lane (Clerk to report).", ["E Thorne"]),
    ("A new bin will now be ordered.", ["-"]),
    ("Three quotes are to be obtained for the roof.", ["-"]),
    ("Further quotes to be sought for the roof.", ["-"]),
    ("A litter pick would be organised – DI", ["David Ings"]),
    ("The item to be added to the agenda for July.", ["-"]),
    ("To be placed on the agenda of the next meeting.", ["-"]),
    ("Item for the next agenda. Clerk", []),
    ("Ann reported on the fair. She will send a summary to members.", ["Ann Field"]),
    ("Ann reported that the fair had gone well and that she would send a summary to members.", ["Ann Field"]),
    ("The Chair said she would speak to the headteacher.", ["Ann Field"]),
    ("The Chair advised that he would speak to the headteacher.", ["Ann Field"]),
    ("Following discussion, Tom Reed confirmed that he would provide a briefing note on the new duty.", ["Tom Reed"]),
    (
        "In response to a question from Cllr Nair, Tom Reed said he would provide the figures after the meeting.",
        ["Tom Reed"],
    ),
    (
        "A discussion took place on the new bus timetable and how it leaves residents of Upper Hartley without a service after six. Several members felt that the county council should be pressed for an answer. Brian agreed to draft a letter to the operator. The Board thanked him.",
        ["Brian Stone"],
    ),
    ("ACTION\nTom Reed to share the slides.", ["Tom Reed"]),
    ("ACTION: TR\nTom Reed to share the slides.", ["Tom Reed"]),
    ("Action 1: Tom Reed to share the slides with members.", ["Tom Reed"]),
    ("A1. Tom Reed to share the slides with members.", ["Tom Reed"]),
    ("Action 2024/05-1 Share the slides with members (Tom Reed)", ["Tom Reed"]),
    ("Action required: Share the slides with members. Owner: Tom Reed. Deadline: 1 June.", ["Tom Reed"]),
    ("Action: Share the slides with members – Tom Reed – 1 June 2024", ["Tom Reed"]),
    ("Action: Share the slides with members [Tom Reed, 1 June 2024]", ["Tom Reed"]),
    ("Action – TR – Share the slides with members.", ["Tom Reed"]),
    ("Action – share the slides with members. TR", ["Tom Reed"]),
    (
        "TR agreed to share the slides; CM will book the room; DI and BS to set out the chairs.",
        ["Tom Reed", "Carol Mead", "David Ings; Brian Stone"],
    ),
    ("Tom Reed was tasked with sharing the slides with members.", ["Tom Reed"]),
    ("Tom Reed was given the task of sharing the slides with members.", ["Tom Reed"]),
    ("Tom Reed kindly offered to share the slides with members.", ["Tom Reed"]),
    ("Tom Reed committed to sharing the slides with members.", ["Tom Reed"]),
    ("Tom Reed is going to share the slides with members.", ["Tom Reed"]),
    ("Tom Reed will share the slides with members.", ["Tom Reed"]),
    ("Tom Reed will also look at the cost of a second line.", ["Tom Reed"]),
    ("Tom Reed and Sue Lamb will share the slides with members.", ["Tom Reed; Sue Lamb"]),
    ("Tom Reed/Sue Lamb to share the slides with members.", ["Tom Reed; Sue Lamb"]),
    ("Tom & Carol to share the slides with members.", ["Tom Reed; Carol Mead"]),
    ("The Housing Team will provide an update at the next meeting.", ["Housing Team"]),
    ("The Communications Officer would arrange publicity.", ["Communications Officer"]),
    ("The Monitoring Officer to review the constitution.", ["Monitoring Officer"]),
    ("The Democratic Services Officer undertook to circulate the link to members.", ["Democratic Services Officer"]),
    (
        "The Director of Public Health would circulate the report to Members of the Board.",
        ["Director of Public Health"],
    ),
    ("The Director of Public Health agreed to circulate the report.", ["Director of Public Health"]),
    ("Secretary to invite the Police to the next meeting.", ["Mark Oakes"]),
    ("The Secretary to invite the Police to the next meeting.", ["Mark Oakes"]),
    ("Hon Secretary to invite the Police to the next meeting.", ["Mark Oakes"]),
    ("Treasurer to open a savings account.", ["Treasurer"]),
    ("The sub-committee will look at costs and report back in July.", ["sub-committee"]),
    ("The Finance Working Group to review the reserves policy.", ["Finance Working Group"]),
    (
        "Matters arising\n\nThe Clerk had written to the school. Closed.\n\nBrian to chase the school for an answer.",
        ["Brian Stone"],
    ),
    ("CM has contacted the school but has not had a reply. CM to chase.", ["Carol Mead"]),
    ("ACTION: Carol & David", []),
    ("The lamp is broken.\nACTION: Carol & David to report it.", ["Carol Mead; David Ings"]),
    ("Sue Lamb to share the budget by 1 June (ACTION)", ["Sue Lamb"]),
    ("Sue Lamb to share the budget by 1 June. ACTION SL", ["Sue Lamb"]),
    ("Sue Lamb to share the budget by 1 June. ACTION POINT 1", ["Sue Lamb"]),
    ("Sue Lamb to share the budget by 1 June. (Action 1)", ["Sue Lamb"]),
    ("It was agreed that all members would review the draft and send comments to Tom Reed.", ["all members"]),
    ("Members were asked to send comments to Tom Reed by 1 June.", ["Members"]),
    ("Members to send comments to Tom Reed by 1 June.", ["Members"]),
    ("Trustees are asked to complete the skills audit before the next meeting.", ["Trustees"]),
    ("It was noted that Brian would retire in June.", []),
    ("Brian would like to see more bins.", []),
    ("Tom Reed will attend the next meeting.", []),
    ("The Council will hold a meeting in June.", []),
    ("The school will close on Friday.", []),
    ("Ann Field closed the meeting and asked members to leave quietly.", []),
    ("Tom Reed to present a paper at the next meeting.", ["Tom Reed"]),
    ("Tom Reed to bring a paper to the next meeting.", ["Tom Reed"]),
    ("Carol has agreed to take on the newsletter.", ["Carol Mead"]),
    ("Carol will take this forward with the school.", ["Carol Mead"]),
    ("Carol to progress.", ["Carol Mead"]),
    ("The lights need mending. Carol to progress.", ["Carol Mead"]),
    ("The lights need mending. Carol to follow up.", ["Carol Mead"]),
    ("The lights need mending. Carol to look into this.", ["Carol Mead"]),
    ("The lights need mending. Carol agreed to deal with it.", ["Carol Mead"]),
    ("The lights need mending. Carol would deal with it.", ["Carol Mead"]),
    ("The lights need mending. Action by Carol", ["Carol Mead"]),
    ("The lights need mending: action Carol", ["Carol Mead"]),
    ("The lights need mending (action CM)", ["Carol Mead"]),
    ("The lights need mending *CM", ["Carol Mead"]),
    ("The lights need mending …. CM", ["Carol Mead"]),
    ("The lights need mending >> CM", ["Carol Mead"]),
    ("The lights need mending -> Carol", ["Carol Mead"]),
    ("The lights need mending; it was agreed that Carol contact the electrician.", ["Carol Mead"]),
    ("It was agreed that Carol and David contact the electrician.", ["Carol Mead; David Ings"]),
    ("It was agreed CM should contact the electrician.", ["Carol Mead"]),
    ("The Board agreed that Carol Mead should contact the electrician.", ["Carol Mead"]),
    ("Carol Mead would be asked to contact the electrician.", ["Carol Mead"]),
    ("Sue Bell would be asked to contact the electrician.", ["Sue Bell"]),
    ("Carol will, with David, contact the electrician.", ["Carol Mead"]),
    ("Carol, with help from David, will contact the electrician.", ["Carol Mead"]),
    ("Carol (with David) to contact the electrician.", ["Carol Mead"]),
    ("Carol Mead, Vice-Chair, will contact the electrician.", ["Carol Mead"]),
    ("Carol to please contact the electrician.", ["Carol Mead"]),
    ("Can Carol please contact the electrician?", []),
    ("Carol to contact the electrician and David the plumber.", ["Carol Mead"]),
]


@pytest.mark.parametrize(("said", "owners"), SAID, ids=[said[:60] for said, _ in SAID])
def test_owners(tmp_path: Path, said: str, owners: list[str]) -> None:
    path = tmp_path / "minutes.md"
    path.write_text(f"{HEAD}{said}\n", "utf-8")
    assert [action.owner or "-" for action in paper(path).actions] == owners


TABLES_AND_LISTS = [
    (
        ".md",
        "## Actions\n\n| Minute ref | Agreed action | Responsible | Deadline | Progress |\n|---|---|---|---|---|\n| 1 | Circulate the slides | TR | 30 June | Open |\n| 2 | Price new bins | Cllr Nair | July |  |\n",
        ["Tom Reed", "Priya Nair"],
    ),
    (
        ".md",
        "## Actions\n\n| Item | Action | Who | By When |  |\n|---|---|---|---|---|\n| 1 | Circulate the slides | TR | 30 June | Open |\n| 2 | Price new bins | Cllr Nair | July |  |\n",
        ["Tom Reed", "Priya Nair"],
    ),
    (
        ".md",
        "## Actions\n\n|  | Action Point | Person Responsible | Timescale |  |\n|---|---|---|---|---|\n| 1 | Circulate the slides | TR | 30 June | Open |\n| 2 | Price new bins | Cllr Nair | July |  |\n",
        ["Tom Reed", "Priya Nair"],
    ),
    (
        ".md",
        "## Actions\n\n| No. | What | Who | When |  |\n|---|---|---|---|---|\n| 1 | Circulate the slides | TR | 30 June | Open |\n| 2 | Price new bins | Cllr Nair | July |  |\n",
        ["Tom Reed", "Priya Nair"],
    ),
    (
        ".md",
        "## Actions\n\n| # | Task | Assigned to | Due |  |\n|---|---|---|---|---|\n| 1 | Circulate the slides | TR | 30 June | Open |\n| 2 | Price new bins | Cllr Nair | July |  |\n",
        ["Tom Reed", "Priya Nair"],
    ),
    (
        ".md",
        "## Actions\n\n| Agenda item | Action to be taken | By | Date |  |\n|---|---|---|---|---|\n| 1 | Circulate the slides | TR | 30 June | Open |\n| 2 | Price new bins | Cllr Nair | July |  |\n",
        ["Tom Reed", "Priya Nair"],
    ),
    (
        ".md",
        "## Actions\n\n| Item no | Agreed Actions | Named lead | Target |  |\n|---|---|---|---|---|\n| 1 | Circulate the slides | TR | 30 June | Open |\n| 2 | Price new bins | Cllr Nair | July |  |\n",
        ["Tom Reed", "Priya Nair"],
    ),
    (
        ".md",
        "## Actions\n\n| Ref | Action agreed | Officer |  |  |\n|---|---|---|---|---|\n| 1 | Circulate the slides | TR | 30 June | Open |\n| 2 | Price new bins | Cllr Nair | July |  |\n",
        ["Tom Reed", "Priya Nair"],
    ),
    (
        ".md",
        "## Actions\n\n| Item | Action Required | Action Owner | Due Date | Completed |\n|---|---|---|---|---|\n| 1 | Circulate the slides | TR | 30 June | Open |\n| 2 | Price new bins | Cllr Nair | July |  |\n",
        ["Tom Reed", "Priya Nair"],
    ),
    (
        ".md",
        "## Actions\n\n| ITEM | ACTION | LEAD | TIMESCALE | STATUS |\n|---|---|---|---|---|\n| 1 | Circulate the slides | TR | 30 June | Open |\n| 2 | Price new bins | Cllr Nair | July |  |\n",
        ["Tom Reed", "Priya Nair"],
    ),
    (
        ".md",
        "## Actions\n\n| Ref. | Action / Next step | Owner / Lead | Completion date | RAG |\n|---|---|---|---|---|\n| 1 | Circulate the slides | TR | 30 June | Open |\n| 2 | Price new bins | Cllr Nair | July |  |\n",
        ["Tom Reed", "Priya Nair"],
    ),
    (
        ".md",
        "## Actions\n\n| Min | Details of action | Responsible person(s) | By |  |\n|---|---|---|---|---|\n| 1 | Circulate the slides | TR | 30 June | Open |\n| 2 | Price new bins | Cllr Nair | July |  |\n",
        ["Tom Reed", "Priya Nair"],
    ),
    (
        ".md",
        "## Actions\n\n| Action No | Action | Lead Officer | Target date | Update |\n|---|---|---|---|---|\n| 1 | Circulate the slides | TR | 30 June | Open |\n| 2 | Price new bins | Cllr Nair | July |  |\n",
        ["Tom Reed", "Priya Nair"],
    ),
    (
        ".md",
        "## Actions\n\n| Number | Recommendation / action | Lead agency | When |  |\n|---|---|---|---|---|\n| 1 | Circulate the slides | TR | 30 June | Open |\n| 2 | Price new bins | Cllr Nair | July |  |\n",
        ["Tom Reed", "Priya Nair"],
    ),
    (
        ".md",
        "## Actions\n\n|  | Actions arising | For action by |  |  |\n|---|---|---|---|---|\n| 1 | Circulate the slides | TR | 30 June | Open |\n| 2 | Price new bins | Cllr Nair | July |  |\n",
        ["Tom Reed", "Priya Nair"],
    ),
    (
        ".md",
        "## Actions\n\n| Item | Summary of action | Member/officer | Deadline |  |\n|---|---|---|---|---|\n| 1 | Circulate the slides | TR | 30 June | Open |\n| 2 | Price new bins | Cllr Nair | July |  |\n",
        ["Tom Reed", "Priya Nair"],
    ),
    (
        ".md",
        "## Actions\n\n| Agenda ref | Action (what) | Who? | By when? |  |\n|---|---|---|---|---|\n| 1 | Circulate the slides | TR | 30 June | Open |\n| 2 | Price new bins | Cllr Nair | July |  |\n",
        ["Tom Reed", "Priya Nair"],
    ),
    (
        ".md",
        "## Actions\n\n| ID | Action item | Action by | Status |  |\n|---|---|---|---|---|\n| 1 | Circulate the slides | TR | 30 June | Open |\n| 2 | Price new bins | Cllr Nair | July |  |\n",
        ["Tom Reed", "Priya Nair"],
    ),
    (
        ".md",
        "## Actions\n\n| Minute | Outstanding action | Owner | Position |  |\n|---|---|---|---|---|\n| 1 | Circulate the slides | TR | 30 June | Open |\n| 2 | Price new bins | Cllr Nair | July |  |\n",
        ["Tom Reed", "Priya Nair"],
    ),
    (
        ".md",
        "## Action log\n\n| Date raised | Ref | Action | Lead | Update | Status |\n|---|---|---|---|---|---|\n| 14 March | 3 | Write to the school | BS | Reply awaited | Open |\n",
        ["Brian Stone"],
    ),
    (
        ".md",
        "## Action log\n\n| Meeting | Agenda item | Action | Owner | Update |\n|---|---|---|---|---|\n| 14 March | Finance | Write to the bank | SL | Done |\n",
        ["Sue Lamb"],
    ),
    (
        ".txt",
        "Action log\n\nNo   Action                         Owner          Due\n1    Price new bins                 Priya Nair     30 June\n2    Write to the school            BS             14 June\n",
        ["Priya Nair", "Brian Stone"],
    ),
    (
        ".txt",
        "Actions\n\nAction                              Who            When\nPrice new bins                      Priya Nair     30 June\nWrite to the school                 BS             14 June\n",
        ["Priya Nair", "Brian Stone"],
    ),
    (
        ".txt",
        "2. Parking\n\nThe school has asked for help with parking at drop-off.\nBrian to speak to the head.                                       BS\n",
        ["Brian Stone"],
    ),
    (
        ".txt",
        "2. Parking\n\nThe school has asked for help with parking at drop-off. A letter to be      BS\nsent to all parents before the end of term.\n",
        ["Brian Stone"],
    ),
    (
        ".txt",
        "2. Parking                                                    Action\n\nThe school has asked for help with parking. It was agreed that\na letter be sent to parents.                                  BS\n",
        ["Brian Stone"],
    ),
    (
        ".txt",
        "ACTIONS\n\n1. Circulate the minutes – Clerk – asap\n2. Speak to the head – Brian\n3. Order grit – David Ings, by 1 June\n",
        ["E Thorne", "Brian Stone", "David Ings"],
    ),
    (
        ".txt",
        "ACTIONS\n\n1. Circulate the minutes (Clerk)\n2. Speak to the head (Brian)\n3. Order grit (David Ings / Carol Mead)\n",
        ["E Thorne", "Brian Stone", "David Ings; Carol Mead"],
    ),
    (
        ".txt",
        "ACTIONS\n\nClerk: circulate the minutes\nBrian: speak to the head\nDavid & Carol: order grit\n",
        ["E Thorne", "Brian Stone", "David Ings; Carol Mead"],
    ),
    (
        ".txt",
        "ACTIONS\n\nClerk - circulate the minutes\nBrian - speak to the head\nAll - send in photographs\n",
        ["E Thorne", "Brian Stone", "All"],
    ),
    (".txt", "Action points:\n- BS to speak to the head\n- CM to order grit\n", ["Brian Stone", "Carol Mead"]),
    (".txt", "Action points: BS to speak to the head. CM to order grit.\n", ["Brian Stone", "Carol Mead"]),
    (
        ".txt",
        "Actions from this meeting: BS to speak to the head; CM to order grit; all to send photographs.\n",
        ["Brian Stone", "Carol Mead", "all"],
    ),
    (
        ".md",
        "## Actions\n\n### Brian Stone\n\n- Speak to the head\n- Book the band\n\n### Carol Mead\n\n- Order grit\n",
        ["Brian Stone", "Brian Stone", "Carol Mead"],
    ),
    (
        ".md",
        "## Actions\n\n**Brian Stone**\n\n- Speak to the head\n- Book the band\n\n**Carol Mead**\n\n- Order grit\n",
        ["Brian Stone", "Brian Stone", "Carol Mead"],
    ),
    (
        ".txt",
        "Actions\n\nBrian:\n- Speak to the head\n- Book the band\nCarol:\n- Order grit\n",
        ["Brian Stone", "Brian Stone", "Carol Mead"],
    ),
    (
        ".md",
        "## Actions\n\n- **Brian** – write to the school\n- **Carol:** order grit\n- write to the bank (**Sue Lamb**)\n",
        ["Brian Stone", "Carol Mead", "Sue Lamb"],
    ),
    (".md", "**Action:** **Brian** to write to the school\n", ["Brian Stone"]),
    (".md", "ACTION BS – write to the school\n", ["Brian Stone"]),
    (".md", "Action (BS) – write to the school\n", ["Brian Stone"]),
    (".md", "Action BS: write to the school\n", ["Brian Stone"]),
    (".md", "*Action: write to the school – BS*\n", ["Brian Stone"]),
    (".md", ">> BS to write to the school\n", ["Brian Stone"]),
    (".md", "[BS] Write to the school\n", []),
    (".md", "Action – Brian Stone – write to the school by June.\n", ["Brian Stone"]),
    (".md", "Action: Brian Stone – write to the school by June.\n", ["Brian Stone"]),
    (".md", "Action: Brian Stone: write to the school by June.\n", ["Brian Stone"]),
    (".md", "Action: Brian Stone, write to the school by June.\n", ["Brian Stone"]),
    (".md", "Action: Write to the school. Brian Stone\n", ["Brian Stone"]),
    (".md", "Action: Write to the school, Brian Stone\n", ["Brian Stone"]),
    (".md", "Action: Write to the school. Lead: Brian Stone. By: 1 June\n", ["Brian Stone"]),
    (".md", "Action: Write to the school (Lead: Brian Stone)\n", ["Brian Stone"]),
    (".md", "Action: Write to the school / Brian Stone / 1 June\n", ["Brian Stone"]),
    (".md", "Action: Write to the school [BS]\n", ["Brian Stone"]),
    (".md", "Action: Write to the school @BS\n", ["Brian Stone"]),
    (".md", "Action point 3.1: The Head of Housing to write to the school\n", ["Tom Reed"]),
    (".md", "Action required: BS to write to the school\n", ["Brian Stone"]),
    (
        ".md",
        "Actions required:\n\n1. BS to write to the school\n2. Officers to report back\n",
        ["Brian Stone", "Officers"],
    ),
    (
        ".md",
        "Next steps:\n\n- BS to write to the school\n- Report back to the July meeting (CM)\n",
        ["Brian Stone", "Carol Mead"],
    ),
    (
        ".md",
        "| Item | Discussion | Action |\n|---|---|---|\n| 2 | Parking. The school has asked for help. | BS to write to the school |\n| 3 | Grit. The bins are empty. | Order grit - CM |\n",
        ["Brian Stone", "Carol Mead"],
    ),
    (
        ".md",
        "| Item | Discussion | Action/Owner |\n|---|---|---|\n| 2 | Parking. The school has asked for help. | Write to the school. BS |\n| 3 | Grit. The bins are empty. | Order grit (CM) |\n",
        ["Brian Stone", "Carol Mead"],
    ),
    (
        ".md",
        "| No. | Item | Action | By whom |\n|---|---|---|---|\n| 2 | Parking. The school has asked for help. | Write to the school | BS |\n| 3 | Grit. The bins are empty. | | |\n",
        ["Brian Stone"],
    ),
    (
        ".md",
        "| | | Action |\n|---|---|---|\n| 2 | Parking. The school has asked for help. A letter to be sent. | BS |\n",
        ["Brian Stone"],
    ),
    (
        ".md",
        "| **Action** | Write to the school |\n|---|---|\n| **Owner** | BS |\n| **Due** | 1 June |\n",
        ["Brian Stone"],
    ),
    (
        ".md",
        "## Actions\n\n| | | |\n|---|---|---|\n| Circulate the slides | TR | 1 June |\n| Price new bins | Cllr Nair | July |\n",
        ["Tom Reed", "Priya Nair"],
    ),
    (
        ".md",
        "## Actions\n\n| | |\n|---|---|\n| TR | Circulate the slides |\n| Cllr Nair | Price new bins |\n",
        ["Tom Reed", "Priya Nair"],
    ),
    (
        ".md",
        "## Actions\n\n| Who | What |\n|---|---|\n| TR | Circulate the slides |\n| Cllr Nair | Price new bins |\n",
        ["Tom Reed", "Priya Nair"],
    ),
]


@pytest.mark.parametrize(
    ("suffix", "business", "owners"), TABLES_AND_LISTS, ids=[f"{number}" for number in range(len(TABLES_AND_LISTS))]
)
def test_owners_in_tables_and_lists(tmp_path: Path, suffix: str, business: str, owners: list[str]) -> None:
    path = tmp_path / f"minutes{suffix}"
    path.write_text(f"{HEAD}{business}", "utf-8")
    assert [action.owner or "-" for action in paper(path).actions] == owners
