"""Rosters of bodies of many kinds, and the roles that they tell: marks and legends, who came for whom, offices of several."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from convenor.ingest.read import paper

Attended = tuple[str, str, str, str]  # those present, in attendance, away with apologies and absent

LAYOUTS: dict[str, tuple[str, Attended]] = {
    "stars and hashes": (
        "Membership (* denotes present; # denotes apologies)\n\n*Councillor Alan Birtle (Chairman)\n\n Councillor Bella Coker\n\n"
        "#Councillor Carl Dunne\n\n*Councillor Dora Elland\n",
        ("Alan Birtle; Dora Elland", "", "Carl Dunne", ""),
    ),
    "a state that the page set apart by colour": (
        "Membership and attendance\n\nEmployer representatives\n\n* Councillor Alan Birtle, Vale Council present\n"
        "* Bella Coker, Bursar, Hill Academy Trust absent with apologies\n* Carl Dunne, Vale Union present, by video link\n",
        ("Alan Birtle; Carl Dunne", "", "Bella Coker", ""),
    ),
    "groups below a head": (
        "Attendance\n\nGroup A: Christian denominations and other faiths\n\nRevd Alan Birtle Esq. (Pentecostal); Bella Coker (Jewish)\n\n"
        "Group D: The local authority\n\nCouncillor Carl Dunne\n\nOfficers: Dora Elland, Clerk\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "Dora Elland", "", ""),
    ),
    "a team beside the board": (
        "Board members present: Alan Birtle [Chair], Bella Coker\n\nExecutive team: Carl Dunne, Chief Executive; Dora Elland, Director of "
        "Homes\n\nNot able to attend: Fred Garth\n",
        ("Alan Birtle; Bella Coker", "Carl Dunne; Dora Elland", "Fred Garth", ""),
    ),
    "a body before the first of its people": (
        "Present: Alan Birtle (Chair)\nVale Council: Bella Coker\nCarl Dunne\nHill Trust: Dora Elland\n\nApologies: Fred Garth\n\n"
        "Contacts / who is who\n\nHarry Ives, Head of Parks, Vale Council\n",
        ("Alan Birtle; Bella Coker; Carl Dunne; Dora Elland", "", "Fred Garth", ""),
    ),
    "letters behind names": (
        "Committee attendance:\n\nCllr Alan Birtle P (Chair)   Cllr Bella Coker AP   Cllr Carl Dunne P\n\nCllr Dora Elland Ab\n\n"
        "P - present  AP - apologies  Ab - absent\n",
        ("Alan Birtle; Carl Dunne", "", "Bella Coker", "Dora Elland"),
    ),
    "an officer who is vice president of another body": (
        "Present: Cllr Alan Birtle, Cllr Bella Coker\nOfficers: Harry Ives (Head of Care), Jane Kemp (Vice President, Vale College)\n",
        ("Alan Birtle; Bella Coker", "Harry Ives; Jane Kemp", "", ""),
    ),
    "proxies and those who were there in spirit": (
        "Present: Alan Birtle (Chair), Bella Coker, Carl Dunne (by proxy), Dora Elland (present in spirit)\n",
        ("Alan Birtle; Bella Coker", "", "", "Carl Dunne; Dora Elland"),
    ),
    "others who did not come": (
        "Present: Alan Birtle, Bella Coker\nOfficers: Jane Kemp\nOfficer apologies: Harry Ives\nStaff absent: Fred Garth\n"
        "Invited but unable to come: Edna Foss\n",
        ("Alan Birtle; Bella Coker", "Jane Kemp", "Harry Ives; Edna Foss", "Fred Garth"),
    ),
    "those who are no longer members": (
        "Present: Alan Birtle, Bella Coker, Carl Dunne\nResigned: Fred Garth\nIn memoriam: Dora Elland\nFormer members: Edna Foss\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "", "", ""),
    ),
    "the following officers": (
        "The following members attended: Cllr Alan Birtle, Leader of Vale Council (Chair); Bella Coker of Hill Trust.\n\n"
        "The following officers attended: Harry Ives, Head of Roads at Vale Council.\n\nNot available: Fred Garth\n",
        ("Alan Birtle; Bella Coker", "Harry Ives", "Fred Garth", ""),
    ),
    "in the room and on a screen": (
        "Members Present:\nIn the Chamber: Councillors A Birtle, B Coker\nVia Webex: Councillor C Dunne\n\nApologies: Cllr F Garth\n",
        ("A Birtle; B Coker; C Dunne", "", "F Garth", ""),
    ),
    "all under one head": (
        "In attendance\n\nIn person: Alan Birtle (Chair), Bella Coker\n\nOnline: Carl Dunne, Dora Elland\n\n"
        "Apologies: Fred Garth\n",
        ("Alan Birtle; Bella Coker; Carl Dunne; Dora Elland", "", "Fred Garth", ""),
    ),
    "others on a screen": (
        "Present: Alan Birtle (Chair), Bella Coker\n\nIn attendance:\n\nIn person: Carl Dunne\n\nOnline: Dora Elland\n",
        ("Alan Birtle; Bella Coker", "Carl Dunne; Dora Elland", "", ""),
    ),
    "messrs and commissioners": (
        "There attended:- Captain Alan Birtle, in the Chair; Commissioners Mrs. B. Coker, C. R. Dunne and Miss D. Elland.\n\n"
        "Apologies had been received from Messrs F. Garth and M. Noon and from Commissioner P. Orr.\n",
        ("Alan Birtle; B Coker; C R Dunne; D Elland", "", "F Garth; M Noon; P Orr", ""),
    ),
    "letters of a profession": (
        "Present: Dr Alan Birtle FIXS (President), Mr Bella Coker MIXS (President-Elect), Ms Carl Dunne FIXS (Honorary Treasurer)\n"
        "Lay Members: Baroness Elland of Hill, Mr Paweł Foss\nStaff: Harry Ives, Chief Executive\nApologies: Ms Jane Kemp MIXS\n",
        ("Alan Birtle; Bella Coker; Carl Dunne; Baroness Elland of Hill; Paweł Foss", "Harry Ives", "Jane Kemp", ""),
    ),
    "who came for whom": (
        "Present: Alan Birtle (Chair), Bella Coker (deputy for Fred Garth)\nApologies: Fred Garth; Mary Noon, Hill Trust – Carl Dunne (CD) "
        "deputising; Peter Orr (substitute: Dora Elland)\n",
        ("Alan Birtle; Bella Coker; Carl Dunne; Dora Elland", "", "Fred Garth; Mary Noon; Peter Orr", ""),
    ),
    "an office of several": (
        "Present: The Rector (Revd Alan Birtle) in the chair, the Churchwardens (Mr Bella Coker, Mrs Carl Dunne), the Treasurer (Mr Dora "
        "Elland) and Mrs Jean Ward.\nApologies: The Reader (Mr Fred Garth).\n",
        ("Alan Birtle; Bella Coker; Carl Dunne; Dora Elland; Jean Ward", "", "Fred Garth", ""),
    ),
    "initials below one another": (
        "Present\n\nB. Coker\nC. Dunne (Chair)\nP. J. Elland\nR. Foss\n",
        ("B Coker; C Dunne; P J Elland; R Foss", "", "", ""),
    ),
    "somebody came in": (
        "Present: Cllr Alan Birtle, Prof. Bella Coker (from item 4)\n\nProf. Coker joined the meeting at this point.\n\n"
        "Left early: Cllr Alan Birtle\n",
        ("Alan Birtle; Bella Coker", "", "", ""),
    ),
    "present in the chair, and grades behind names": (
        "PRESENT IN THE CHAIR: Councillor A. Birtle, Mayor.\n\nMEMBERS PRESENT:\n\nCouncillors Coker, Dunne and Elland\n\nOFFICIALS IN "
        "ATTENDANCE:\n\nH. Ives DOS, J. Kemp EE, P. Dunne S.E.E.,\nB. O’Neil A/SSO, Jane Moss CFO\n\n"
        "An apology for her inability to attend the Meeting was received from Councillor Garth.\n",
        ("A. Birtle; Coker; Dunne; Elland", "H. Ives; J. Kemp; P. Dunne; B. O’Neil; Jane Moss", "Garth", ""),
    ),
    "how people joined, over two lines": (
        "Present:\n\nDr Alan Birtle\n\nInterim Chief Executive (Via Virtual Link)\n\nBella Coker\n\nDeputy Director of Nursing – Deputising for "
        "Fred Garth (Via\n\nVirtual Link)\n\nIn attendance:\n\nJane Kemp\n\nCharitable Funds Administrator (Item 7)\n",
        ("Alan Birtle; Bella Coker", "Jane Kemp", "", ""),
    ),
    "offices before brackets, cut at the ends of lines": (
        "Present:\n\nCllr Alan Birtle (Chair), Cllr\nCarl Dunne, Mr J.\nB. Foss and Ms K\nHale.\n\nIn attendance: Director of Services\n(H. Ives), "
        "Senior Engineer, Roads and Transportation\n(J. Kemp), Administrative Officer (P. Moss).\n\nApologies: Cllr Fred\nGarth, Cllr Mary\nNoon and "
        "Cllr\nOwen Pratt.\n",
        (
            "Alan Birtle; Carl Dunne; J B Foss; K Hale",
            "H Ives; J Kemp; P Moss",
            "Fred Garth; Mary Noon; Owen Pratt",
            "",
        ),
    ),
    "labels in one line without a mark before them": (
        "Present: The Mayor (Cllr A Birtle), the Deputy Mayor (Cllr B Coker), Cllrs C Dunne, D Elland Absent: Cllr E Foss Officers: The Town Clerk (J Kemp)\n"
        "Apologies were received from Cllr F Garth, who was on holiday, and from Cllr M Noon.\n",
        ("A Birtle; B Coker; C Dunne; D Elland", "J Kemp", "F Garth; M Noon", "E Foss"),
    ),
    "surnames with institutes, and names for short": (
        "Present: Birtle (Vale University), Coker (Fell Institute), Dunne (Dale CIC)\nIn attendance: “Tricia” Kemp, Bill (“Buster”) Ives\n"
        "Apologies: Garth (Vale University), Noon (Hill Trust)\n",
        ("Birtle; Coker; Dunne", "Tricia Kemp; Bill Ives", "Garth; Noon", ""),
    ),
    "a clerk above those in attendance, whose chair heads them": (
        "Time: 16:30 Clerk: Jane Kemp\n\nIn attendance at this meeting: Alan Birtle (Chair), Bella Coker (Headteacher), Carl Dunne\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "Jane Kemp", "", ""),
    ),
    "labels in capitals before full stops": (
        "PRESENT.  Messrs A. Birtle (Chairman), B. Coker, Mesdames C. Dunne, D. O’ Neil.\nAPOLOGIES.  Mr F. Garth.\nATTENDING: Miss J. Kemp, Secretary\n",
        ("A. Birtle; B. Coker; C. Dunne; D. O’ Neil", "J. Kemp", "F. Garth", ""),
    ),
    "the chair alone under a label, sides in a table": (
        "| Side | Name | Post |\n| --- | --- | --- |\n| Management | Alan Birtle | Director |\n| Staff | Bella Coker | Branch Secretary |\n\nIN THE CHAIR:\n\n"
        "Cllr. C. Dunne\n\nIN ATTENDANCE:\n\nMs. J. Kemp, Librarian\n",
        ("Alan Birtle; Bella Coker; C. Dunne", "J. Kemp", "", ""),
    ),
    "sentences of a notice": (
        "The meeting was chaired by Councillor Alan Birtle (Vale Council). Also present for the member councils were Councillor Bella Coker (Hill Council) and "
        "Mr Carl Dunne (Dale Council). The co-opted members Dora Elland (Fell Hub) and Professor Eric Foss took part without a vote. Gina Hale and Kay "
        "Lunn came; Fred Garth couldn’t.\n",
        ("Alan Birtle; Bella Coker; Carl Dunne; Dora Elland; Eric Foss; Gina Hale; Kay Lunn", "", "Fred Garth", ""),
    ),
    "labels that say it twice, given names alone": (
        "Attending\n\n* Alan Birtle\n* Carl (chair)\n\nNot attending / apologies\n\n* Fred Garth\n\nGuest(s)\n\n* Jane Kemp (Vale Digital)\n",
        ("Alan Birtle; Carl", "Jane Kemp", "Fred Garth", ""),
    ),
    "people in the first row of a table, a line cut after an initial": (
        "PRESENT\n\n| Cllr A Birtle (Chair) | Mr B Coker |\n| --- | --- |\n| Mr C Dunne | Ms D Elland |\n\nIN ATTENDANCE:  Councillors H. Ives, J.\nKemp and Mrs. K. Lunn\n",
        ("A Birtle; B Coker; C Dunne; D Elland", "H Ives; J Kemp; K Lunn", "", ""),
    ),
    "forms of address alone between people, apologies in the title of an item": (
        "Present: Cllr Alan Birtle (Chair) Cllr Bella Coker Cllr Carl Dunne (Vice Chair) Cllr Dora Ellis Helen Foss (Parish Clerk)\n\n275/19 To receive "
        "apologies for absence – Were received and accepted from Cllr Fred Garth and Cllr P.J O’Neil (illness).\n",
        ("Alan Birtle; Bella Coker; Carl Dunne; Dora Ellis; Helen Foss", "", "Fred Garth; PJ O’Neil", ""),
    ),
    "what people are called": (
        "Present: Si, Mullet, Tim, Polar_x, Bruce\nIn attendance: Gina Hale, Assistant to Dr Ahmed\n",
        ("Si; Mullet; Tim; Polar_x; Bruce", "Gina Hale", "", ""),
    ),
    "surnames behind the letters of their bodies": (
        "SPC Members Present: Alan Birtle\n\nIn Attendance\n\n* ORNX - Coker, Dunne\n* ISIX - Elland\n",
        ("Alan Birtle", "Coker; Dunne; Elland", "", ""),
    ),
    "apologies of governors and of directors": (
        "Governors present: Alan Birtle, Bella Coker\nIn attendance: Jane Kemp, Trust Secretary; Harry Ives CFO (item 4)\nGovernor apologies: Fred Garth\n"
        "Director apologies: Owen Pratt\n",
        ("Alan Birtle; Bella Coker", "Jane Kemp; Harry Ives", "Fred Garth; Owen Pratt", ""),
    ),
    "attending and missing members": (
        "Attending Committee members\n\nAlan Birtle (Secretary)\nBella Coker\n\nMissing committee members\n\nFred Garth (Road rep)\n",
        ("Alan Birtle; Bella Coker", "", "", "Fred Garth"),
    ),
}

ROLES: dict[str, set[tuple[str, str, str | None]]] = {
    "Present: Alan Birtle (Manager of Healthwatch Hill), Bella Coker (partner at Dunne & Foss)": {
        ("Alan Birtle", "Manager", "Healthwatch Hill"),
        ("Bella Coker", "partner", "Dunne & Foss"),
    },
    "Present: Alan Birtle - Vale Police (Co-Chair)\n\nBella Coker - Office of the Police and Crime Commissioner": {
        ("Alan Birtle", "Co-Chair", "Quarrendale Partnership"),
        ("Alan Birtle", "", "Vale Police"),
        ("Bella Coker", "", "Office of the Police and Crime Commissioner"),
    },
    "Present: Alan Birtle (Chair)\nVale Council: Bella Coker\nCarl Dunne\nHill Trust: Dora Elland\nEd Foss": {
        ("Bella Coker", "", "Vale Council"),
        ("Carl Dunne", "", "Vale Council"),
        ("Ed Foss", "", "Hill Trust"),
    },
    "Present: Vale Council: Councillors A Birtle (Chairman) and B Coker; Hill Council: Councillors C Dunne and D Elland": {
        ("A Birtle", "", "Vale Council"),
        ("C Dunne", "", "Hill Council"),
    },
    "Present: Alan Birtle (Head of Parks, Vale Council), Bella Coker and Carl Dunne (both Hill Trust), Dora Elland (Clerk)": {
        ("Bella Coker", "", "Hill Trust"),
        ("Carl Dunne", "", "Hill Trust"),
    },
    "Present\n\nIndependent Chair (without a vote)\n\nAlan Birtle\n\nMembers\n\nBella Coker, Vale Trust\n\nCarl Dunne, Hill Trust": {
        ("Alan Birtle", "Independent Chair", "Quarrendale Partnership"),
        ("Bella Coker", "", "Vale Trust"),
    },
    "Chair\n\nVacant\n\nPresent: Alan Birtle, Bella Coker (Treasurer)": {
        ("Bella Coker", "Treasurer", "Quarrendale Partnership")
    },
    "Present: Alan Birtle, Hill GP Federation; Bella Coker, Clerk": {
        ("Alan Birtle", "", "Hill GP Federation"),
        ("Bella Coker", "Clerk", "Quarrendale Partnership"),
    },
    "Present: Alan Birtle (Vice Chair and Treasurer), Bella Coker (Deputy Head, Associate Member)": {
        ("Alan Birtle", "Vice Chair", "Quarrendale Partnership"),
        ("Alan Birtle", "Treasurer", "Quarrendale Partnership"),
        ("Bella Coker", "Associate Member", "Quarrendale Partnership"),
        ("Bella Coker", "Deputy Head", None),
    },
    "Present: the Churchwardens (Mr Alan Birtle, Mrs Bella Coker) and the trustees Dr Carl Dunne and Ms Dora Elland": {
        ("Alan Birtle", "Churchwarden", None),
        ("Bella Coker", "Churchwarden", None),
    },
}


@pytest.mark.parametrize("name", LAYOUTS)
def test_a_roster_of_any_kind_is_read(reads_roster: Callable[[str, Attended], None], name: str) -> None:
    reads_roster(*LAYOUTS[name])


@pytest.mark.parametrize("text", ROLES)
def test_what_a_roster_says_of_people(tmp_path: Path, text: str) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(
        f"Quarrendale Partnership\n\nMinutes of the meeting held on 4 March 2024\n\n{text}\n", encoding="utf-8"
    )
    found = {(role.person, role.title, role.organisation) for role in paper(path).roles}
    assert ROLES[text] <= found


@pytest.mark.parametrize(
    "text",
    [
        "Chair\n\nVacant\n\nPresent: Alan Birtle, Bella Coker",
        "2. Chair\n\nThe Board thanked all who came to the fair.\n\nApologies: Alan Birtle",
    ],
)
def test_an_office_alone_is_only_of_whoever_stands_right_below(tmp_path: Path, text: str) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(f"Quarrendale Partnership\n\nMinutes of the meeting held on 4 March 2024\n\n{text}\n", "utf-8")
    assert not any(role.person == "Alan Birtle" and "Chair" in role.title for role in paper(path).roles)
