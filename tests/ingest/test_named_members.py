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
    "a bracket that is no title": (
        "**Chair:** Cllr Anna Birtle (Tarnside Council)\n\n**Vice-Chair:** Bella Coker (Hill Water)",
        f"{BIRTLE}; Bella Coker, Vice-Chair, {OWN}",
    ),
}


@pytest.mark.parametrize("name", LAYOUTS)
def test_named_members_have_their_organisation(tmp_path: Path, name: str) -> None:
    words, expected = LAYOUTS[name]
    path = tmp_path / "terms.md"
    path.write_text(HEAD + words + TAIL, "utf-8")
    found = {f"{role.person}, {role.title}, {role.organisation or ''}" for role in paper(path).roles}
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
