"""Terms of reference that name their members: by organisation, in tables of several forms, behind those who appoint them."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper

HEAD = "# Tarnside Flood Partnership\n\n## Terms of Reference\n\nAdopted 4 March 2024\n\n### 1. Purpose\n\nThe Partnership oversees flood works.\n\n### 2. Membership\n\n"
TAIL = (
    "\n\n### 3. Quorum\n\nThe quorum is four members.\n\n### 4. Meetings\n\nThe Partnership meets four times a year.\n"
)
OWN = "Tarnside Flood Partnership"
BIRTLE = f"Anna Birtle, Chair, {OWN}; Anna Birtle, , Tarnside Council"

LAYOUTS = {
    "organisations above their people": (
        "The Partnership is made up of:\n\nTarnside Council\n- Cllr Anna Birtle, Leader (Chair)\n- Carl Dunne, Director of Place\n\n"
        "Vale Trust\n- Dr Dora Elland, Chief Executive",
        f"Anna Birtle, Chair, {OWN}; Anna Birtle, Leader, Tarnside Council; Carl Dunne, Director of Place, Tarnside Council; "
        "Dora Elland, Chief Executive, Vale Trust",
    ),
    "names alone below organisations": (
        "**Tarnside Council** (2)\n\nCllr Anna Birtle (Chair)\n\nCllr Fred Garth\n\n**Vale Council** (1)\n\nCllr Joan Kemp",
        f"{BIRTLE}; Fred Garth, , Tarnside Council; Joan Kemp, , Vale Council",
    ),
    "several behind an organisation": (
        "**Tarnside Council:** Cllr Anna Birtle (Chair), Cllr Fred Garth, Carl Dunne (Director of Place)\n\n"
        "**Vale Council:** Cllr Joan Kemp and Cllr Hugh Ives",
        f"{BIRTLE}; Fred Garth, , Tarnside Council; Carl Dunne, Director of Place, Tarnside Council; "
        "Joan Kemp, , Vale Council; Hugh Ives, , Vale Council",
    ),
    "those who appoint": (
        "1. Tarnside Council appoints Councillors Anna Birtle and Fred Garth.\n2. Vale Council appoints Councillors Joan Kemp and Hugh Ives.",
        "Anna Birtle, , Tarnside Council; Fred Garth, , Tarnside Council; Joan Kemp, , Vale Council; Hugh Ives, , Vale Council",
    ),
    "an office behind an organisation": (
        "* Cllr Anna Birtle - Tarnside Council - Chair\n* Cllr Hugh Ives - Hill District Council\n* Cllr Fred Garth - Vale Council",
        f"{BIRTLE}; Hugh Ives, , Hill District Council; Fred Garth, , Vale Council",
    ),
    "who holds a post now": (
        "Voting members\n\n1. The Leader of Tarnside Council (currently Cllr Anna Birtle), who chairs the Partnership\n"
        "2. The Chief Executive of Vale Trust (currently Dr Dora Elland)",
        "Anna Birtle, Leader, Tarnside Council; Dora Elland, Chief Executive, Vale Trust",
    ),
    "posts with their holders in lines, one vacant, one of letters": (
        "Voting members\n\nPlace Director (Chair) - Dr Dora Elland\n\nClinical Director, Vale Trust - vacant\n\n"
        "Director of Place, Tarnside Council - Carl Dunne\n\nICB Governance Lead - Fred Garth",
        f"Dora Elland, Chair, {OWN}; Dora Elland, Place Director, ; Carl Dunne, Director of Place, Tarnside Council; "
        "Fred Garth, ICB Governance Lead, ICB; vacant, Clinical Director, Vale Trust",
    ),
    "a column of sectors": (
        "| Sector | Seat | Current postholder |\n|---|---|---|\n| NHS | Chair of the ICB | Dora Elland |\n"
        "| VCFSE | Alliance chair | Carl Dunne, Vale VCFSE Alliance |",
        "Dora Elland, Chair, ICB; Carl Dunne, Alliance chair, Vale VCFSE Alliance",
    ),
    "a member is a post": (
        "| Member | Held by |\n|---|---|\n| Director of Place, Tarnside Council | Carl Dunne |\n| Chief Executive, Vale Trust | Dr Dora Elland |",
        "Carl Dunne, Director of Place, Tarnside Council; Dora Elland, Chief Executive, Vale Trust",
    ),
    "a column of constituencies": (
        "| Constituency | Member | Term ends |\n|---|---|---|\n| Tarnside Council | Cllr Anna Birtle (Chair) | May 2026 |\n"
        "| Vale Trust | Dr Dora Elland | May 2027 |",
        f"{BIRTLE}; Dora Elland, , Vale Trust",
    ),
    "several in a cell": (
        "| Council | Members | Substitutes |\n|---|---|---|\n| Tarnside Council | Cllr Anna Birtle (Chair), Cllr Fred Garth | Cllr Ian Lorne |\n"
        "| Vale Council | Cllr Joan Kemp, Cllr Hugh Ives | Cllr Mary Noon |",
        f"{BIRTLE}; Fred Garth, , Tarnside Council; Ian Lorne, , Tarnside Council; Joan Kemp, , Vale Council; "
        "Hugh Ives, , Vale Council; Mary Noon, , Vale Council",
    ),
    "two columns of members": (
        "| Council | Member | Member |\n|---|---|---|\n| Tarnside Council | Cllr Ian Lorne | Cllr Fred Garth |\n"
        "| Vale Council | Cllr Joan Kemp | Cllr Hugh Ives |",
        "Ian Lorne, , Tarnside Council; Fred Garth, , Tarnside Council; Joan Kemp, , Vale Council; Hugh Ives, , Vale Council",
    ),
    "several attendees behind slashes": (
        "| Organisation | Nominated attendee(s) |\n|---|---|\n| Tarnside Council | Ian Lorne/Fred Garth |\n| Vale Trust | Dora Elland |",
        "Ian Lorne, , Tarnside Council; Fred Garth, , Tarnside Council; Dora Elland, , Vale Trust",
    ),
    "a post and its home in one cell": (
        "| Organisation | Nominated attendee(s) |\n|---|---|\n| Principal Investigator/University of Vale | Ian Lorne |\n| Vale Trust | Dora Elland |",
        "Ian Lorne, Principal Investigator, University of Vale; Dora Elland, , Vale Trust",
    ),
    "a drawn table": (
        "+------------------+------------------+\n| Organisation     | Delegate(s)      |\n+==================+==================+\n"
        "| Tarnside Council | Ian Lorne        |\n|                  |                  |\n|                  | Fred Garth       |\n"
        "+------------------+------------------+\n| Vale Trust       | Dora Elland      |\n+------------------+------------------+",
        "Ian Lorne, , Tarnside Council; Fred Garth, , Tarnside Council; Dora Elland, , Vale Trust",
    ),
    "how many seats each has": (
        "| Member body | Seats | Named members |\n|---|---|---|\n| Tarnside Council | 2 | Cllr Ian Lorne; Cllr Fred Garth |\n"
        "| Vale Trust | 1 | Dora Elland (Director of Works) |",
        "Ian Lorne, , Tarnside Council; Fred Garth, , Tarnside Council; Dora Elland, Director of Works, Vale Trust",
    ),
    "an office beside a council": (
        "| Name | Council | Role |\n|---|---|---|\n| Cllr Anna Birtle | Tarnside Council | Chair |\n| Cllr Fred Garth | Tarnside Council | |\n"
        "| Cllr Joan Kemp | Vale Council | |",
        f"{BIRTLE}; Fred Garth, , Tarnside Council; Joan Kemp, , Vale Council",
    ),
    "a title before each name": (
        "- Chair — Anna Birtle — appointed by the councils\n- Finance director — Carl Dunne — Vale Trust\n- Harbour director — Dora Elland — Tarnside Council",
        f"Anna Birtle, Chair, {OWN}; Carl Dunne, Finance director, Vale Trust; Dora Elland, Harbour director, Tarnside Council",
    ),
    "an office, and a job in brackets": (
        "- Anna Birtle, Chair (Managing Director, Birtle Mills Ltd)\n- Cllr Fred Garth, Leader of Tarnside Council, Deputy Chair\n"
        "- Hugh Ives – Vale Chamber of Commerce – President",
        f"Anna Birtle, Chair, {OWN}; Anna Birtle, Managing Director, Birtle Mills Ltd; Fred Garth, Leader, Tarnside Council; "
        f"Fred Garth, Deputy Chair, {OWN}; Hugh Ives, President, Vale Chamber of Commerce",
    ),
    "a post behind its organisation": (
        "- Vale Trust – Managing Director – Dora Elland\n- Tarnside Council – Head of Works, Carl Dunne",
        "Dora Elland, Managing Director, Vale Trust; Carl Dunne, Head of Works, Tarnside Council",
    ),
    "posts of a programme": (
        "**Senior Responsible Owner:** Anna Birtle, Director of Place, Tarnside Council\n\n**Senior Supplier:** Carl Dunne (Vale Trust)",
        f"Anna Birtle, Senior Responsible Owner, {OWN}; Anna Birtle, Director of Place, Tarnside Council; Carl Dunne, Senior Supplier, {OWN}; "
        "Carl Dunne, , Vale Trust",
    ),
    "an office of the body beside where its holder comes from": (
        "| Name | Seat | Organisation |\n|---|---|---|\n| Anna Birtle | Chair; towns | Tarnside Council (lead authority) |\n| Carl Dunne | Farms | Vale Trust |",
        f"{BIRTLE}; Carl Dunne, Farms, Vale Trust",
    ),
    "offices as heads of columns": (
        "| Group | Chair | Vice-Chair |\n|---|---|---|\n| Works Group | Anna Birtle | Carl Dunne |\n| Money Group | Dora Elland | vacant |",
        "Anna Birtle, Chair, Works Group; Carl Dunne, Vice-Chair, Works Group; Dora Elland, Chair, Money Group",
    ),
    "a column a body": (
        "| | Works Group | Money Group |\n|---|---|---|\n| Chair | Anna Birtle | Dora Elland |\n| Secretary | Carl Dunne | interim – Fred Garth |",
        "Anna Birtle, Chair, Works Group; Dora Elland, Chair, Money Group; Carl Dunne, Secretary, Works Group; Fred Garth, interim Secretary, Money Group",
    ),
    "an office as heading above each": (
        "#### Chair\n\nAnna Birtle\n\n#### Member for farming\n\nCarl Dunne\n\n#### Member for towns\n\nPost vacant",
        f"Anna Birtle, Chair, {OWN}; Carl Dunne, Member for farming, {OWN}",
    ),
    "a name and the posts below it": (
        "**Anna Birtle**\n\nChair of the Partnership. Former Chief Executive of Hill Homes.\n\n**Carl Dunne**\n\nHead of Works\n\nVale Council",
        f"Anna Birtle, Chair of the Partnership, {OWN}; Anna Birtle, Chief Executive, Hill Homes; Carl Dunne, Head of Works, Vale Council",
    ),
    "councillors behind a council in short": (
        "Tarnside: Councillors Anna Birtle and Carl Dunne\n\nHill: Councillors Fred Garth and Joan Kemp\n\nThe councils are Tarnside Borough Council and Hill District Council.",
        "Anna Birtle, , Tarnside Borough Council; Carl Dunne, , Tarnside Borough Council; Fred Garth, , Hill District Council; Joan Kemp, , Hill District Council",
    ),
    "the holder of an office who holds another post": (
        "The Clerk to the Partnership is Mr Carl Dunne, who is also Monitoring Officer of Tarnside Council.",
        f"Carl Dunne, Clerk, {OWN}; Carl Dunne, Monitoring Officer, Tarnside Council",
    ),
    "a post and who holds it in two cells": (
        "| Post | |\n|---|---|\n| Clerk | Anna Birtle |\n| Internal auditor | Carl Dunne (Hill Audit Services) |",
        f"Anna Birtle, Clerk, {OWN}; Carl Dunne, Internal auditor, Hill Audit Services",
    ),
    "groups with their chairs": (
        "- Works Group – chaired by Anna Birtle\n- Money Group (chair: Dora Elland)\n- Farms Panel. Convenor: Carl Dunne.",
        "Anna Birtle, Chair, Works Group; Dora Elland, chair, Money Group; Carl Dunne, Convenor, Farms Panel",
    ),
    "a bracket that is no title": (
        "**Chair:** Cllr Anna Birtle (Tarnside Council)\n\n**Vice-Chair:** Bella Coker (Hill Water)",
        f"{BIRTLE}; Bella Coker, Vice-Chair, {OWN}; Bella Coker, , Hill Water",
    ),
}


@pytest.mark.parametrize("name", LAYOUTS)
def test_named_members_have_their_organisation(tmp_path: Path, name: str) -> None:
    words, expected = LAYOUTS[name]
    path = tmp_path / "terms.md"
    path.write_text(HEAD + words + TAIL, "utf-8")
    found = {f"{role.person or role.status}, {role.title}, {role.organisation or ''}" for role in paper(path).roles}
    assert found == set(expected.split("; "))


ELSEWHERE = {
    "the body itself above its people": (
        HEAD
        + "Tarnside Flood Partnership Board\n- Carl Dunne, Head of Housing\n- Dora Elland, Director of Works, Vale Trust\n- Fred Garth (Chair)"
        + TAIL,
        "Dora Elland, Director of Works, Vale Trust; Fred Garth, Chair, " + OWN,
    ),
    "a group above its people": (
        HEAD
        + "**Steering Group**\n\n- Carl Dunne, Head of Housing\n- Dora Elland, Director of Works, Vale Trust"
        + TAIL,
        "Dora Elland, Director of Works, Vale Trust",
    ),
    "a partnership whose people come from elsewhere": (
        "# Who we are\n\n## Hill Growth Partnership\n\n- Carl Dunne, Head of Housing\n- Dora Elland, Director of Works\n",
        "",
    ),
    "an organisation above somebody from another": (
        "# Who we are\n\n## Hill Society\n\n- Carl Dunne, Head of Housing\n- Dora Elland, Director of Works, Vale Trust\n",
        "Dora Elland, Director of Works, Vale Trust",
    ),
    "an organisation above its people": (
        "# Members\n\n## Vale Council\n\n- Carl Dunne, Head of Housing\n- Fred Garth, Director of Place\n\n## Hill Trust\n\n- Dora Elland, Director of Works\n- Hugh Ives, Trustee\n",
        "Carl Dunne, Head of Housing, Vale Council; Fred Garth, Director of Place, Vale Council; Dora Elland, Director of Works, Hill Trust; Hugh Ives, Trustee, Hill Trust",
    ),
    "a case that somebody tells": (
        "# Hill Society\n\n- Dora Elland, Director of Works, Vale Trust\n- Case study: Carl Dunne, carer\n- Fred Garth, Hill Trust\n",
        "Dora Elland, Director of Works, Vale Trust; Fred Garth, , Hill Trust",
    ),
    "a post in brackets with its body": (
        "# Hill Society\n\n- Senior Responsible Officer: Dora Elland (Director, Vale Trust)\n",
        "Dora Elland, Senior Responsible Officer, Hill Society; Dora Elland, Director, Vale Trust",
    ),
    "what is told of outside bodies": (
        "# Hill Parish Council\n\nReports from outside bodies\n\nTarn Users Group – Dora Elland had met Fred Garth of Vale Trust.\n\nHill Trust: Carl Dunne, Hugh Ives\n",
        "Carl Dunne, Representative, Hill Trust; Hugh Ives, Representative, Hill Trust; Fred Garth, , Vale Trust",
    ),
    "a verdict below outside bodies": (
        "# Hill Parish Council\n\nCommittees and outside bodies\n\nRESOLVED: Cllr Carl Dunne be named to the Works Group in place of Cllr Dora Elland\n\nHill Trust: Hugh Ives\n",
        "Hugh Ives, Representative, Hill Trust",
    ),
    "whom somebody visited": (
        "# Hill Society\n\nAnnual report 2024\n\n| Member | Visit to |\n|---|---|\n| Carl Dunne | Vale Primary School |\n| Dora Elland | Tarnside Academy |\n",
        "",
    ),
}


@pytest.mark.parametrize("name", ELSEWHERE)
def test_a_body_that_people_only_meet_in_is_not_where_they_work(tmp_path: Path, name: str) -> None:
    words, expected = ELSEWHERE[name]
    path = tmp_path / "members.md"
    path.write_text(words, "utf-8")
    stated = [role for role in paper(path).roles if role.organisation and role.organisation_stated]
    assert {f"{role.person}, {role.title}, {role.organisation}" for role in stated} == set(
        filter(None, expected.split("; "))
    )


def test_people_and_contacts_in_a_table_without_a_head(tmp_path: Path) -> None:
    path = tmp_path / "contacts.html"
    path.write_text(
        "<h1>Tarnside Flood Partnership: who to contact</h1><table><tr><td>Anna Birtle</td><td>Tarnside Council, Head of Place</td><td>Co-chair</td><td>01632 960101</td></tr>"
        "<tr><td>Carl Dunne</td><td>Vale Trust, Engineer</td><td></td><td>01632 960102</td></tr></table>",
        "utf-8",
    )
    found = {f"{role.person or role.status}, {role.title}, {role.organisation or ''}" for role in paper(path).roles}
    assert found == {
        "Anna Birtle, Head of Place, Tarnside Council",
        f"Anna Birtle, Co-chair, {OWN}",
        "Carl Dunne, Engineer, Vale Trust",
    }
