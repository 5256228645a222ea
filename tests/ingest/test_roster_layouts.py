"""Rosters in many layouts, as text comes off pages: invented minutes, each name with the way in which it was there."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Attended = tuple[str, str, str, str]  # those present, in attendance, away with apologies and absent

LAYOUTS: dict[str, tuple[str, Attended]] = {
    "labels first, three lists in a paragraph": (
        "Present: Apologies: In attendance: Cllrs A Birtle (Chair), B Coker, C Dunne and D Elland. Cllr F Garth. Mr H "
        "Ives, Clerk and Ms J Kemp, Treasurer.",
        ("A Birtle; B Coker; C Dunne; D Elland", "H Ives; J Kemp", "F Garth", ""),
    ),
    "labels first, two, lines": (
        "Present:\nApologies:\n\nCllr A Birtle (Chair), Cllr B Coker, Cllr C Dunne\n\nCllr F Garth\n",
        ("A Birtle; B Coker; C Dunne", "", "F Garth", ""),
    ),
    "labels first, chair too": (
        "In the Chair: Present: Apologies: Cllr A Birtle. Cllrs B Coker, C Dunne and D Elland. Cllrs F Garth and M Noon.",
        ("A Birtle; B Coker; C Dunne; D Elland", "", "F Garth; M Noon", ""),
    ),
    "labels on lines, one list a line": (
        "Present:\nIn attendance:\nApologies:\nCouncillors Birtle, Coker, Dunne and Elland\nMr H Ives (Clerk)\nCouncillors "
        "Garth and Noon\n",
        ("Birtle; Coker; Dunne; Elland", "H Ives", "Garth; Noon", ""),
    ),
    "label on the right": (
        "Cllr A Birtle (Chair), Cllr B Coker, Cllr C Dunne    Present\nMr H Ives, Clerk; Ms J Kemp, Treasurer    In "
        "attendance\nCllr F Garth    Apologies\n",
        ("A Birtle; B Coker; C Dunne", "H Ives; J Kemp", "F Garth", ""),
    ),
    "no colons, titles and bodies": (
        "Present Alan Birtle (AB) Lay Member Bella Coker (BC) Director of Finance Carl Dunne (CD) Chief Officer Dora "
        "Elland (DE) GP Partner In Attendance Harry Ives (HI) Head of Governance Jane Kemp (JK) Minute Taker Apologies "
        "Fred Garth (FG) Medical Director",
        ("Alan Birtle; Bella Coker; Carl Dunne; Dora Elland", "Harry Ives; Jane Kemp", "Fred Garth", ""),
    ),
    "mixed deputies in brackets": (
        "Present Alan Birtle (nominated deputy for Olive Pratt) (AB) Chief Officer Bella Coker (BC) Director of Finance "
        "Carl Dunne (nominated deputy for Rose Sharp) (CD) Lay Member Dora Elland (DE) GP",
        ("Alan Birtle; Bella Coker; Carl Dunne; Dora Elland", "", "", ""),
    ),
    "roles in brackets after names, bodies": (
        "Present Dr Ann Birtle OBE (Chair) Mayor Dave Coker (Director) Vale Borough Council Cllr Carla Dunne (Director) "
        "Hill District Council Rae Elland (Director) HCB Works Alan Foss (Director), Grand Housing Apologies Cllr Neil "
        "Garth (Director) Hill Vale District Council Tom Noon (Director) Charles Brewery Ltd In attendance Harry Ives, "
        "Chief Executive, VEP Jane Kemp, Head of Infrastructure, VEP",
        (
            "Ann Birtle; Dave Coker; Carla Dunne; Rae Elland; Alan Foss",
            "Harry Ives; Jane Kemp",
            "Neil Garth; Tom Noon",
            "",
        ),
    ),
    "no headings, paragraph then clerk": (
        "Miss S Birtle (Headteacher), Mrs H Coker-Grime, Mrs P Dunne, Cllr L Elland, Mr G Foss, Mr R Quill (Chair)\n\nMrs "
        "J Kemp – Governor Support Officer\n",
        ("S Birtle; H Coker-Grime; P Dunne; L Elland; G Foss; R Quill", "J Kemp", "", ""),
    ),
    "no headings, one per line": (
        "Cllr A Birtle (Chair)\nCllr B Coker\nCllr C Dunne\nCllr D Elland\n\nH Ives, Town Clerk\n",
        ("A Birtle; B Coker; C Dunne; D Elland", "H Ives", "", ""),
    ),
    "no headings, initials": (
        "Mr C Birtle [CB] Chair (FTG); Mr M Coker [MC] Headmaster (SG); Mrs J Dunne [JD] Vice Chair (FTG)\n\nMr E Foss "
        "[EF] (FTG); Mrs S Elland [SE] (PG)\n\nMr D Ives [DI] Clerk to Governors\n",
        ("C Birtle; M Coker; J Dunne; E Foss; S Elland", "D Ives", "", ""),
    ),
    "presided": (
        "Councillors Derek Birtle, Jean Coker, Mike Dunne and Iain Elland (Vale Council); Don Foss, John Garth and Dan "
        "Hill (Greater Vale Health Board).\n\nCouncillor I Elland, Convener, presided.\n\nDavid Ives, Chief Officer; Sandra "
        "Kemp, Chief Executive; Peter Lamb, Director of Children’s Services (all Vale Council).\n",
        (
            "Derek Birtle; Jean Coker; Mike Dunne; Iain Elland; Don Foss; John Garth; Dan Hill",
            "David Ives; Sandra Kemp; Peter Lamb",
            "",
            "",
        ),
    ),
    "name, title next line": (
        "Present\n\nAlan Birtle\nChair\n\nBella Coker\nDirector of Finance, Vale Council\n\nCarl Dunne\nVale Hospice\n\nIn "
        "attendance\n\nHarry Ives\nCommittee Secretary\n\nApologies\n\nFred Garth\nLay Member\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "Harry Ives", "Fred Garth", ""),
    ),
    "membership categories as subheadings": (
        "Present\n\nElected members\nCllr A Birtle\nCllr B Coker\n\nOfficers\nMr C Dunne, Director of Housing\n\nTenant "
        "representatives\nMs D Elland\n\nApologies\n\nElected members\nCllr F Garth\n\nOfficers\nMs J Kemp\n",
        ("A Birtle; B Coker; D Elland", "C Dunne", "F Garth; J Kemp", ""),
    ),
    "bodies as subheadings": (
        "Members Present:\n\nVale Borough Council\nCllr A Birtle\nCllr B Coker\n\nHill District Council\nCllr C Dunne\nCllr D "
        "Elland (Chair)\n\nApologies for absence:\nCllr F Garth (Hill District Council)\n",
        ("A Birtle; B Coker; C Dunne; D Elland", "", "F Garth", ""),
    ),
    "counts": (
        "Present (4): Cllrs Birtle, Coker, Dunne and Elland\nApologies (2): Cllrs Garth and Noon\nAbsent (1): Cllr "
        "Pratt\nMembers of the public (12)\n",
        ("Birtle; Coker; Dunne; Elland", "", "Garth; Noon", "Pratt"),
    ),
    "counts before colon": (
        "Members present: (12)\nAlan Birtle, Bella Coker, Carl Dunne\nApologies: (1)\nFred Garth\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "", "Fred Garth", ""),
    ),
    "part time": (
        "Present: Cllr A Birtle (Chair), Cllr B Coker (from item 4), Cllr C Dunne (until 8.15pm), Cllr D Elland (items "
        "1–6 only)\nIn attendance: Ms J Kemp (via Teams), Mr H Ives (Clerk, online)\nApologies: Cllr F Garth (lateness)\n",
        ("A Birtle; B Coker; C Dunne; D Elland", "J Kemp; H Ives", "F Garth", ""),
    ),
    "arrived": (
        "Present: Cllr A Birtle (Chair), Cllr B Coker [arrived 7.20pm], Cllr C Dunne – left at item 5, Cllr D Elland*\n\n* "
        "joined remotely\n",
        ("A Birtle; B Coker; C Dunne; D Elland", "", "", ""),
    ),
    "ticks": (
        "Name\tPresent\tApologies\nAlan Birtle\t✓\t\nBella Coker\t✓\t\nFred Garth\t\t✓\nCarl Dunne\t✓\t\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "", "Fred Garth", ""),
    ),
    "vacancies": (
        "Present: Alan Birtle (Parent Governor), Bella Coker (Staff Governor), Carl Dunne (LA Governor), Vacancy "
        "(Foundation Governor)\nApologies: None\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "", "", ""),
    ),
    "substitutes list": (
        "Present: Cllr A Birtle, Cllr B Coker, Cllr C Dunne (substitute for Cllr F Garth)\nSubstitutes: Cllr D Elland for "
        "Cllr M Noon\nApologies: Cllrs F Garth and M Noon\n",
        ("A Birtle; B Coker; C Dunne; D Elland", "", "F Garth; M Noon", ""),
    ),
    "cllrs colon surnames lines": (
        "PRESENT\nCllrs: Birtle (Chair), Coker,\nDunne, Elland and Foss\nClerk: Jane Kemp\nPublic: 3\n",
        ("Birtle; Coker; Dunne; Elland; Foss", "Jane Kemp", "", ""),
    ),
    "semicolons w brackets": (
        "Who came: Alan Birtle (chair); Bella Coker (treasurer); Carl Dunne; Dora Elland and six others\nSorry they "
        "couldn't come: Fred Garth; Mary Noon (secretary)\nVisitors: Harry Ives, Vale Homes; PC Jane Kemp, Vale Police\n",
        ("Alan Birtle; Bella Coker; Carl Dunne; Dora Elland", "Harry Ives; Jane Kemp", "Fred Garth; Mary Noon", ""),
    ),
    "bullets inline": (
        "There on the night • Alan Birtle (chair) • Bella Coker • Carl Dunne\nSorry to miss it • Fred Garth\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "", "Fred Garth", ""),
    ),
    "attending slash": (
        "Attending: A. Birtle / B. Coker / C. Dunne\nApologies: F. Garth / M. Noon\n",
        ("A. Birtle; B. Coker; C. Dunne", "", "F. Garth; M. Noon", ""),
    ),
    "present and apologies under one heading table": (
        "Attendance\n\nAlan Birtle – present\nBella Coker – present\nFred Garth – apologies\nCarl Dunne – present (from 7.30)\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "", "Fred Garth", ""),
    ),
    "initials first": (
        "Present:\nAB – Alan Birtle, Chair\nBC – Bella Coker, Vale Council\nCD – Carl Dunne, Hill Trust\nApologies:\nFG – "
        "Fred Garth, Dale CIC\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "", "Fred Garth", ""),
    ),
    "surname first": (
        "Present: Birtle, A (Chair); Coker, B; Dunne, C\nApologies: Garth, F\n",
        ("A Birtle; B Coker; C Dunne", "", "F Garth", ""),
    ),
    "names then labels in line": (
        "Alan Birtle (Chair), Bella Coker and Carl Dunne were present. Harry Ives (Clerk) was in attendance. Apologies "
        "were received from Fred Garth and Mary Noon.",
        ("Alan Birtle; Bella Coker; Carl Dunne", "Harry Ives", "Fred Garth; Mary Noon", ""),
    ),
    "received and accepted": (
        "Present: Cllrs Birtle, Coker and Dunne\n\nApologies for absence were received and accepted from Cllr F Garth and "
        "Cllr M Noon.\n",
        ("Birtle; Coker; Dunne", "", "F Garth; M Noon", ""),
    ),
    "apologies item with reasons accepted": (
        "Present: Cllrs Birtle, Coker and Dunne\n\n24/01 Apologies for absence: Cllr F Garth (illness), Cllr M Noon – "
        "reasons accepted.\n",
        ("Birtle; Coker; Dunne", "", "F Garth; M Noon", ""),
    ),
    "resolved to accept apologies": (
        "Present: Cllrs Birtle, Coker and Dunne\n\n1. Apologies\nIt was RESOLVED to accept apologies from Cllr F Garth and "
        "Cllr M Noon.\n",
        ("Birtle; Coker; Dunne", "", "F Garth; M Noon", ""),
    ),
    "absent without": (
        "Present: Cllrs Birtle, Coker and Dunne\nAbsent without apology: Cllr X Pratt\n",
        ("Birtle; Coker; Dunne", "", "", "X Pratt"),
    ),
    "Officers heading with titles before names": (
        "PRESENT\nCllr A Birtle\nCllr B Coker\nOFFICERS\nAssistant Chief Fire Officer Moira Kemp; Treasurer to the Authority "
        "Gideon Ives; Clerk and Monitoring Officer Sian Lamb.\n",
        ("A Birtle; B Coker", "Moira Kemp; Gideon Ives; Sian Lamb", "", ""),
    ),
    "who came heading and others": (
        "Who came\n\nAlan Birtle (chair), Bella Coker (treasurer), Carl Dunne, Dora Elland-Nowak and 9 other "
        "residents\n\nVisitors\n\nHarry Ives, estate manager, Vale Homes\n\nSorry they couldn't come\n\nFred Garth, Mary Noon "
        "(secretary)\n",
        ("Alan Birtle; Bella Coker; Carl Dunne; Dora Elland-Nowak", "Harry Ives", "Fred Garth; Mary Noon", ""),
    ),
    "table flattened by row": (
        "Present\nName\nTitle\nOrganisation\nAlan Birtle\nChair\nVale Council\nBella Coker\nHead of Housing\nHill Trust\nCarl "
        "Dunne\nManager\nDale CIC\nApologies\nFred Garth\nDirector\nFell Ltd\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "", "Fred Garth", ""),
    ),
    "table flattened by column": (
        "Present\nAlan Birtle\nBella Coker\nCarl Dunne\nChair\nHead of Housing\nManager\nVale Council\nHill Trust\nDale "
        "CIC\nApologies\nFred Garth\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "", "Fred Garth", ""),
    ),
    "names then titles in a paragraph": (
        "Members: Alan Birtle Bella Coker Carl Dunne Dr Dora Elland In Attendance: Harry Ives Jane Kemp Interim Chair "
        "Chief Executive Director of Finance Medical Director Company Secretary Head of Governance",
        ("Alan Birtle; Bella Coker; Carl Dunne; Dora Elland", "Harry Ives; Jane Kemp", "", ""),
    ),
    "surnames with initial in brackets over lines": (
        "MEMBERS PRESENT:\n\nCouncillors Benton, Butler, Carey, Collins (B), Costello, Daly, Donegan, Egan, "
        "Foley,\n\nHarrigan, Keary, Kiely, McSweeney, Mitchell, Novak Reed, O’Brien,\n\nO’Donoghue, Ruddle, Ryan (E), "
        "Sheahan (J), Sheahan\n\n(K), Tealby.\n\nOFFICIALS IN ATTENDANCE:\n\nChief Executive (Mr. P. Dale), Director, Support "
        "Services (Mr. S.\n\nCoghill), Staff Officer, Corporate Services (Ms. C. Sheedy).\n",
        (
            "Benton; Butler; Carey; B Collins; Costello; Daly; Donegan; Egan; Foley; Harrigan; Keary; Kiely; McSweeney; Mitchell; Novak Reed; O’Brien; O’Donoghue; Ruddle; E Ryan; J Sheahan; K Sheahan; Tealby",
            "P. Dale; S. Coghill; C. Sheedy",
            "",
            "",
        ),
    ),
    "present in table left col": (
        "Present:\tCllr A Birtle (Chair)\n\tCllr B Coker\n\tCllr C Dunne\nIn attendance:\tMr H Ives\nApologies:\tCllr F Garth\n",
        ("A Birtle; B Coker; C Dunne", "H Ives", "F Garth", ""),
    ),
    "spaces left col": (
        "Present:        Cllr A Birtle (Chair)\n                Cllr B Coker\n                Cllr C Dunne\n\nIn attendance: "
        " Mr H Ives (Clerk)\n\nApologies:      Cllr F Garth\n",
        ("A Birtle; B Coker; C Dunne", "H Ives", "F Garth", ""),
    ),
    "two columns names": (
        "Present:\nCllr A Birtle (Chair)          Cllr B Coker\nCllr C Dunne                   Cllr D "
        "Elland\n\nApologies:\nCllr F Garth\n",
        ("A Birtle; B Coker; C Dunne; D Elland", "", "F Garth", ""),
    ),
    "online present": (
        "Present in person: Alan Birtle, Bella Coker\nPresent online: Carl Dunne, Dora Elland\nApologies: Fred Garth\n",
        ("Alan Birtle; Bella Coker; Carl Dunne; Dora Elland", "", "Fred Garth", ""),
    ),
    "apols abbreviations": (
        "Present: Alan Birtle, Bella Coker, Carl Dunne\nApols: Fred Garth\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "", "Fred Garth", ""),
    ),
    "apologies sentence pronoun": (
        "Present: Alan Birtle, Bella Coker\n\n2. Apologies for absence\nThese were received from Fred Garth and Mary Noon.\n",
        ("Alan Birtle; Bella Coker", "", "Fred Garth; Mary Noon", ""),
    ),
    "unlabeled then apologies": (
        "Alan Birtle (Chair)\nBella Coker (Secretary)\nCarl Dunne\nDora Elland\n\nApologies: Fred Garth\n",
        ("Alan Birtle; Bella Coker; Carl Dunne; Dora Elland", "", "Fred Garth", ""),
    ),
    "Present: Chair: etc": (
        "Present:\nChair: Alan Birtle\nVice-Chair: Bella Coker\nMembers: Carl Dunne, Dora Elland\nClerk: Harry "
        "Ives\nApologies: Fred Garth\n",
        ("Alan Birtle; Bella Coker; Carl Dunne; Dora Elland", "Harry Ives", "Fred Garth", ""),
    ),
    "Chairman of lines": (
        "PRESENT – Councillor A Birtle in the Chair; Councillors B Coker, C Dunne, D Elland; Mr H Ives, Clerk to the "
        "Council, in attendance.\nAPOLOGIES – Councillor F Garth\n",
        ("A Birtle; B Coker; C Dunne; D Elland", "H Ives", "F Garth", ""),
    ),
    "ward in brackets": (
        "Present: Councillors Alan Birtle (Hill Ward), Bella Coker (Dale Ward, Chair), Carl Dunne (Fell Ward); County "
        "Councillor Dora Elland; Jane Kemp (Clerk).\n",
        ("Alan Birtle; Bella Coker; Carl Dunne; Dora Elland; Jane Kemp", "", "", ""),
    ),
    "observer rows": (
        "Present: Alan Birtle (Chair), Bella Coker\nObservers: Harry Ives (Vale Trust)\nMinutes: Jane Kemp\nApologies for "
        "absence: Fred Garth, Mary Noon (Hill Trust)\n",
        ("Alan Birtle; Bella Coker", "Harry Ives; Jane Kemp", "Fred Garth; Mary Noon", ""),
    ),
}


@pytest.mark.parametrize("name", LAYOUTS)
def test_a_layout_is_read(reads_roster: Callable[[str, Attended], None], name: str) -> None:
    reads_roster(*LAYOUTS[name])
