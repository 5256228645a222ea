"""Rosters in many layouts, as bodies of many kinds print them: invented minutes, each name with the way in which it was there."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Attended = tuple[str, str, str, str]  # those present, in attendance, away with apologies and absent

LAYOUTS: dict[str, tuple[str, Attended]] = {
    "mayor and aldermen": (
        "PRESENT: The Mayor (Councillor A Birtle) in the Chair; Alderman B Coker; Councillors C Dunne, D Elland and E "
        "Foss.\nALSO PRESENT: The Town Clerk (Mr H Ives) and the Deputy Town Clerk (Ms J Kemp).\nAPOLOGIES for absence "
        "were received from Councillors F Garth and M Noon.\n",
        ("A Birtle; B Coker; C Dunne; D Elland; E Foss", "H Ives; J Kemp", "F Garth; M Noon", ""),
    ),
    "nhs table two columns with brackets": (
        "Members Present:\nDr Alan Birtle      Chair (Voting)\nBella Coker         Chief Executive (Voting)\nCarl Dunne     "
        "     Director of Finance (Voting)\n\nIn Attendance:\nHarry Ives          Board Secretary\nJane Kemp           Head "
        "of Communications (item 7)\n\nApologies:\nFred Garth          Non-Executive Director\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "Harry Ives; Jane Kemp", "Fred Garth", ""),
    ),
    "pipe md": (
        "| Name | Organisation | Present / Apologies |\n| Alan Birtle | Vale Council | Present |\n| Bella Coker | Hill "
        "Trust | Apologies |\n| Carl Dunne | Dale CIC | Present |\n",
        ("Alan Birtle; Carl Dunne", "", "Bella Coker", ""),
    ),
    "present role colon": (
        "Present\nChair: Alan Birtle\nTreasurer: Bella Coker\nResidents: Carl Dunne, Dora Elland\n\nApologies\nFred Garth\n",
        ("Alan Birtle; Bella Coker; Carl Dunne; Dora Elland", "", "Fred Garth", ""),
    ),
    "school governors": (
        "Governors present: Mr Alan Birtle (AB) Chair, Mrs Bella Coker (BC), Rev Carl Dunne (CD), Miss Dora Elland (DE) "
        "Headteacher\nIn attendance: Mrs Jane Kemp (JK) Clerk, Mr Harry Ives (HI) Deputy Head\nApologies for absence: Mr "
        "Fred Garth (FG) – accepted\n",
        ("Alan Birtle; Bella Coker; Carl Dunne; Dora Elland", "Jane Kemp; Harry Ives", "Fred Garth", ""),
    ),
    "attended remotely": (
        "Present: Cllr A Birtle (Chair), Cllr B Coker (via Zoom), Cllr C Dunne (remote)\nOfficers: H Ives (Clerk), J Kemp "
        "(Deputy Clerk – via Teams)\n",
        ("A Birtle; B Coker; C Dunne", "H Ives; J Kemp", "", ""),
    ),
    "absent reasons": (
        "Present: Cllrs Birtle, Coker, Dunne\nApologies: Cllr Garth – holiday; Cllr Noon – unwell; Cllr Pratt – work "
        "commitment\n",
        ("Birtle; Coker; Dunne", "", "Garth; Noon; Pratt", ""),
    ),
    "attendance by group lines": (
        "Community members: Alan Birtle, Bella Coker\nUniversity members: Carl Dunne\nStudents: Dora Elland\nApologies: "
        "Fred Garth\n",
        ("Alan Birtle; Bella Coker; Carl Dunne; Dora Elland", "", "Fred Garth", ""),
    ),
    "community council scots": (
        "Sederunt: Alan Birtle (Chair), Bella Coker (Secretary), Carl Dunne\nApologies: Fred Garth, Mary Noon\nIn "
        "attendance: Cllr Harry Ives, PC Jane Kemp, 4 members of the public\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "Harry Ives; Jane Kemp", "Fred Garth; Mary Noon", ""),
    ),
    "attending and non attending lists with dashes": (
        "Attending - Alan Birtle, Bella Coker, Carl Dunne\nNot attending - Fred Garth\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "", "", "Fred Garth"),
    ),
    "chaired by": (
        "Chaired by: Alan Birtle\nMinutes taken by: Jane Kemp\nMembers present: Bella Coker, Carl Dunne, Dora "
        "Elland\nApologies: Fred Garth\n",
        ("Alan Birtle; Bella Coker; Carl Dunne; Dora Elland", "Jane Kemp", "Fred Garth", ""),
    ),
    "trailing colons sub": (
        "Present:\n\nPractice staff:\nDr Alan Birtle – GP Partner\nBella Coker – Practice Manager\n\nPatients:\nCarl Dunne "
        "(Chair)\nDora Elland\n\nApologies:\nFred Garth\n",
        ("Alan Birtle; Bella Coker; Carl Dunne; Dora Elland", "", "Fred Garth", ""),
    ),
    "dashes leaders": (
        "Present ....... Cllr A Birtle (Chairman)\n                Cllr B Coker\nApologies ..... Cllr F Garth\n",
        ("A Birtle; B Coker", "", "F Garth", ""),
    ),
    "Apologies first": (
        "Apologies: Fred Garth, Mary Noon\nPresent: Alan Birtle, Bella Coker, Carl Dunne\nIn attendance: Harry Ives\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "Harry Ives", "Fred Garth; Mary Noon", ""),
    ),
    "inline all": (
        "Present: Alan Birtle, Bella Coker, Carl Dunne. In attendance: Harry Ives. Apologies: Fred Garth, Mary Noon. "
        "Absent: Pat Quill.\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "Harry Ives", "Fred Garth; Mary Noon", "Pat Quill"),
    ),
    "welsh": (
        "Yn bresennol / Present: Cyng. Aled Birtle (Cadeirydd), Cyng. Bethan Coker, Cyng. Carwyn Dunne\nYmddiheuriadau / "
        "Apologies: Cyng. Ffion Garth\n",
        ("Aled Birtle; Bethan Coker; Carwyn Dunne", "", "Ffion Garth", ""),
    ),
    "members of bodies with colon": (
        "Present:\nVale Council: Cllr A Birtle, Cllr B Coker\nHill Council: Cllr C Dunne (Chair)\nPolice: Insp J "
        "Kemp\nApologies:\nDale Council: Cllr F Garth\n",
        ("A Birtle; B Coker; C Dunne; J Kemp", "", "F Garth", ""),
    ),
    "name (Body)": (
        "Present:\nAlan Birtle (Vale Council) (Chair)\nBella Coker (Hill NHS Trust)\nCarl Dunne (Dale CIC) – substitute for "
        "Pat Quill\nApologies:\nPat Quill (Dale CIC)\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "", "Pat Quill", ""),
    ),
    "apology singular": (
        "Present: Cllrs Birtle, Coker, Dunne and Elland.\n\n2. Apology\nAn apology was received from Cllr Garth.\n",
        ("Birtle; Coker; Dunne; Elland", "", "Garth", ""),
    ),
    "apologies had been": (
        "Present: Cllrs Birtle, Coker, Dunne and Elland.\n\n2. Apologies for absence\nThe Clerk reported that apologies had "
        "been received from Cllr Garth (unwell) and Cllr Noon (on holiday). These were accepted.\n",
        ("Birtle; Coker; Dunne; Elland", "", "Garth; Noon", ""),
    ),
    "county cllr report in attendance": (
        "Present: Cllrs A Birtle (Chair), B Coker, C Dunne; County Cllr D Elland; District Cllr E Foss; Jane Kemp "
        "(Clerk) and 6 members of the public.\n",
        ("A Birtle; B Coker; C Dunne; D Elland; E Foss; Jane Kemp", "", "", ""),
    ),
    "semicolon titles": (
        "Present: A. Birtle, Chair; B. Coker, Vice Chair; C. Dunne, Treasurer; D. Elland\nRegrets: F. Garth\nGuests: J. "
        "Kemp, Vale Water\n",
        ("A. Birtle; B. Coker; C. Dunne; D. Elland", "J. Kemp", "F. Garth", ""),
    ),
    "quorum note after": (
        "Present: Alan Birtle, Bella Coker, Carl Dunne (3 of 5 – quorate)\nApologies: Fred Garth\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "", "Fred Garth", ""),
    ),
    "deputising names": (
        "Present:\nAlan Birtle, Vale Council (Chair)\nBella Coker, Hill Trust (for Pat Quill)\nCarl Dunne, Dale CIC "
        "(deputising for Sam Rook)\nApologies: Pat Quill, Sam Rook\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "", "Pat Quill; Sam Rook", ""),
    ),
    "in capitals": (
        "PRESENT: ALAN BIRTLE (CHAIR), BELLA COKER, CARL DUNNE\nAPOLOGIES: FRED GARTH\n",
        ("ALAN BIRTLE; BELLA COKER; CARL DUNNE", "", "FRED GARTH", ""),
    ),
    "capital surnames": (
        "PRESENT: Alan BIRTLE (Chair), Bella COKER, Carl DUNNE\nAPOLOGIES: Fred GARTH\n",
        ("Alan BIRTLE; Bella COKER; Carl DUNNE", "", "Fred GARTH", ""),
    ),
    "observers in same heading": (
        "In attendance (non-voting):\nHarry Ives, Vale Council\nJane Kemp, Vale Council\n\nPresent (voting):\nAlan Birtle, "
        "Hill Trust\nBella Coker, Dale CIC\n",
        ("Alan Birtle; Bella Coker", "Harry Ives; Jane Kemp", "", ""),
    ),
    "key with asterisk present": (
        "Members (* denotes present)\n*Alan Birtle\n*Bella Coker\nFred Garth\n*Carl Dunne\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "", "", ""),
    ),
    "tenure in brackets": (
        "Present: Alan Birtle (Co-opted Governor), Bella Coker (Parent Governor), Carl Dunne (LA Governor), Dora Elland "
        "(Headteacher)\nApologies: Fred Garth (Foundation Governor)\nClerk: Jane Kemp\n",
        ("Alan Birtle; Bella Coker; Carl Dunne; Dora Elland", "Jane Kemp", "Fred Garth", ""),
    ),
    "distribution list": (
        "Present: Alan Birtle, Bella Coker, Carl Dunne\nApologies: Fred Garth\nDistribution: Harry Ives, Jane Kemp\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "", "Fred Garth", ""),
    ),
    "members not present line": (
        "Present: Cllrs Birtle, Coker and Dunne\nMembers not present: Cllrs Garth and Noon\n",
        ("Birtle; Coker; Dunne", "", "", "Garth; Noon"),
    ),
    "initials and names with equals": (
        "Attendees\nAlan Birtle (AB) - Vale Council\nBella Coker (BC) - Hill Trust\nCarl Dunne (CD) - Dale "
        "CIC\nApologies\nFred Garth (FG) - Vale Council\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "", "Fred Garth", ""),
    ),
    "emails": (
        "Present: Alan Birtle <alan@vale.example>, Bella Coker <bella@hill.example>, Carl Dunne\nApologies: Fred Garth\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "", "Fred Garth", ""),
    ),
    "flattened with role lines": (
        "Present\nAlan Birtle\nChair, Vale Council\nBella Coker\nDirector of Nursing, Hill Trust\nCarl Dunne\nDale CIC\nIn "
        "attendance\nHarry Ives\nBusiness Manager\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "Harry Ives", "", ""),
    ),
    "present councillors name lines two col": (
        "COUNCILLORS PRESENT\nA Birtle (Chairman)    B Coker\nC Dunne                D Elland\nE Foss                 R "
        "Quill\n\nOFFICERS PRESENT\nH Ives – Chief Executive\nJ Kemp – Solicitor\n",
        ("A Birtle; B Coker; C Dunne; D Elland; E Foss; R Quill", "H Ives; J Kemp", "", ""),
    ),
    "cells that ran together": (
        "Board Members:Alan BirtleChairBella Coker\nCarl DunneTreasurerDora Elland\nQTC Staff:Harry IvesFinance Director\n"
        "Apologies:Fred Garth\n",
        ("Alan Birtle; Bella Coker; Carl Dunne; Dora Elland", "Harry Ives", "Fred Garth", ""),
    ),
    "the following sent apologies": (
        "Present: Alan Birtle, Bella Coker\n\nThe following officers sent their apologies for the meeting: Fred Garth and "
        "Mary Noon.\n",
        ("Alan Birtle; Bella Coker", "", "Fred Garth; Mary Noon", ""),
    ),
    "who was there, in a letter's words": (
        "We met in the old forge. Alan Birtle (Treasurer), Bella Coker (Secretary), Carl Dunne, Sunday Okoro and Lady Dora "
        "Elland were there, and we were joined by Harry Ives, the council's warden, and Jane Kemp, Manager at Vale Trust. "
        "Dr Fred Garth and Cllr Mary Noon had sent their apologies.\n",
        (
            "Alan Birtle; Bella Coker; Carl Dunne; Sunday Okoro; Dora Elland",
            "Harry Ives; Jane Kemp",
            "Fred Garth; Mary Noon",
            "",
        ),
    ),
    "there were present": (
        "There were present Dr Alan Birtle (AB), Chairman, Dr Bella Coker (BC), Vice Chairman, and Mr Carl Dunne (CD), Chief "
        "Officer.\n\nMrs Jane Kemp (JK), Director of Care at Vale Trust, attended for items 4 and 5. Miss Edna Foss (EF) took "
        "the minutes.\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "Jane Kemp; Edna Foss", "", ""),
    ),
    "those beside the members in a sentence behind": (
        "Present: Cllrs Alan Birtle (Chair), Bella Coker, Carl Dunne, Dora Elland and Ll. Bebb. Also in attendance were the "
        "Clerk, Mrs Jane Kemp, and County Cllr Harry Ives.\n",
        ("Alan Birtle; Bella Coker; Carl Dunne; Dora Elland; Ll Bebb", "Jane Kemp; Harry Ives", "", ""),
    ),
    "two heads above one run of names": (
        "Attendees\n\nApologies\n\nAlan Birtle, Bella Coker, Carl Dunne, Dora Elland, Fred Garth, Mary Noon\n",
        ("", "", "", ""),
    ),
    "two heads in a line above lines of names": (
        "Present: Apologies:\n\nAlan Birtle\nBella Coker\nCarl Dunne\nDora Elland\n",
        ("", "", "", ""),
    ),
    "two heads above lines of names": (
        "Participants\nApologies\n\nAlan Birtle\nBella Coker\nCarl Dunne\n",
        ("", "", "", ""),
    ),
    "names then statuses": (
        "MEMBERS Name Status Alan Birtle (AB) — Chair Bella Coker (BC) Carl Dunne (CD) Present Apologies Present IN "
        "ATTENDANCE Harry Ives – Clerk Jane Kemp (JK) Present Present\n",
        ("Alan Birtle; Carl Dunne", "Harry Ives; Jane Kemp", "Bella Coker", ""),
    ),
    "in attendance alone, with a chair": (
        "In attendance: Alan Birtle (Chair), Bella Coker, Carl Dunne (Treasurer), Jane Kemp (Clerk)\nApologies: Fred Garth\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "Jane Kemp", "Fred Garth", ""),
    ),
    "in attendance behind a list of members": (
        "Present: Alan Birtle, Bella Coker\nIn attendance: Carl Dunne (Chair, Vale Trust), Jane Kemp (Clerk)\n",
        ("Alan Birtle; Bella Coker", "Carl Dunne; Jane Kemp", "", ""),
    ),
    "the officers of a society": (
        "Officers: Alan Birtle (President), Bella Coker (Honorary Treasurer)\nElected members: Carl Dunne, Dora Elland\n"
        "Staff: Jane Kemp, Chief Executive\nApologies: Fred Garth\n",
        ("Alan Birtle; Bella Coker; Carl Dunne; Dora Elland", "Jane Kemp", "Fred Garth", ""),
    ),
    "the officers of a council": (
        "Present: Cllrs Alan Birtle (Chair), Bella Coker\nOfficers: Harry Ives (Clerk), Jane Kemp (Treasurer)\n",
        ("Alan Birtle; Bella Coker", "Harry Ives; Jane Kemp", "", ""),
    ),
    "also in the room, and unable to come": (
        "Trustees present\nAlan Birtle, in the chair\nBella Coker\nAlso in the room\nHarry Ives, clerk\nUnable to come\nFred Garth\n",
        ("Alan Birtle; Bella Coker", "Harry Ives", "Fred Garth", ""),
    ),
    "substitutes behind those away": (
        "Present: Cllr Alan Birtle (Chair), Cllr Bella Coker\nApologies: Cllr Fred Garth\nSubstitutes: Cllr Carl Dunne for Cllr Fred Garth\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "", "Fred Garth", ""),
    ),
    "labels in two languages": (
        "Presennol/Present: Alan Birtle (Cadeirydd/Chair), Bella Coker\nYn bresennol/In attendance: Jane Kemp (Clerc/Clerk)\n"
        "Ymddiheuriadau/Apologies: Fred Garth\n",
        ("Alan Birtle; Bella Coker", "Jane Kemp", "Fred Garth", ""),
    ),
    "labels in two languages alone on their lines": (
        "Presennol / Present\n\nAlan Birtle\nBella Coker\n\nYmddiheuriadau / Apologies\n\nFred Garth\n",
        ("Alan Birtle; Bella Coker", "", "Fred Garth", ""),
    ),
    "names that the end of a line cuts": (
        "Present:\nAlan Birtle (Chair), Robin St\nJohn, Bella Coker (Vale\nCouncil)\n\nIn attendance:\nJane Kemp - Senior Officer, Vale\nCounty Council\n"
        "Harry Ives - Medical Officer, NHS\nVale and Hill ICB\n\nApologies had been received from Councillors Fred\nGarth and Mary Noon.\n",
        ("Alan Birtle; Robin St John; Bella Coker", "Jane Kemp; Harry Ives", "Fred Garth; Mary Noon", ""),
    ),
    "attending below a sederunt": (
        "Sederunt: Alan Birtle (Chair), Bella Coker, Carl Dunne\nAttending: Harry Ives, General Manager; Jane Kemp, Finance Manager\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "Harry Ives; Jane Kemp", "", ""),
    ),
    "who served, below those away": (
        "In the room: Alan Birtle, Bella Coker, Carl Dunne\nSorry: Fred Garth\nFacilitating: Bella, minutes by Carl\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "", "Fred Garth", ""),
    ),
    "an item about representatives": (
        "Present: Cllr Alan Birtle, Cllr Bella Coker\nApologies: Cllr Carl Dunne\n1. Representatives: Village Hall – Cllr Carl Dunne; Age Fell – "
        "Cllr Alan Birtle.\n",
        ("Alan Birtle; Bella Coker", "", "Carl Dunne", ""),
    ),
    "labels without a colon in a paragraph": (
        "Chair Professor Alan Birtle. Trustees Bella Coker, Carl Dunne. Staff Harry Ives, Jane Kemp. Apologies Fred Garth\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "Harry Ives; Jane Kemp", "Fred Garth", ""),
    ),
    "peers with their places": (
        "Present: Baroness Rudd of Thorley (Chair), Lord Ansty of Wexcombe, Alan Birtle\nIn attendance: Jane Kemp of Vale Council\n",
        ("Baroness Rudd of Thorley; Lord Ansty of Wexcombe; Alan Birtle", "Jane Kemp", "", ""),
    ),
    "firms named after those who come from them": (
        "Present: Alan Birtle, Chair (Birtle Marine Engineering); Bella Coker (Coker Hotels); Carl Dunne, Holme Anglers\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "", "", ""),
    ),
    "bodies behind dashes between semicolons": (
        "Present: Alan Birtle – Vale Council; Bella Coker – Fell Mind; Carl Dunne – Umber Works\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "", "", ""),
    ),
}


@pytest.mark.parametrize("name", LAYOUTS)
def test_a_layout_is_read(reads_roster: Callable[[str, Attended], None], name: str) -> None:
    reads_roster(*LAYOUTS[name])
