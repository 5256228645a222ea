"""Pages that give first all names and then all posts or bodies, line by line and without blank lines."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper

HEAD = "QUARREN VALLEY NHS TRUST BOARD\nMinutes of the meeting held on 4 March 2024 in the Guildhall\n"
ITEMS = (
    "1. Welcome\nThe Chair opened the meeting and thanked everybody for coming out in the rain to the old hall.\n"
    "It was noted that the roof had been mended and that the heating would be looked at before the winter begins.\n"
    "Members asked when the lift would be working and were told that parts had been ordered from the maker again.\n"
    "2. Minutes\nThe minutes of the last meeting were agreed as a true record and were signed by the Chair at once.\n"
)
TRUST = "Quarren Valley NHS Trust"

COLUMNS: dict[str, tuple[str, set[tuple[str, str | None, str | None]]]] = {
    "the first post behind the last name": (
        "PRESENT:\nAnn Larkin\nBrian Stone\nHuw Dass\nCarol Mead / Chairman of the Board\nDirector of Care and Nursing\n"
        "Board Secretary\nTrust Solicitor (Via Audio) (Part)\nAPOLOGIES\nEve Stone\nObi Lawson / Chief Executive\nTrade Union Partner\n",
        {
            ("Ann Larkin", "Chairman", TRUST),
            ("Brian Stone", "Director of Care and Nursing", TRUST),
            ("Huw Dass", "Board Secretary", TRUST),
            ("Carol Mead", "Trust Solicitor", TRUST),
            ("Eve Stone", "Chief Executive", TRUST),
            ("Obi Lawson", "Trade Union Partner", TRUST),
        },
    ),
    "heads between the names": (
        "Present\nStatutory\nCllr Ann Larkin\nBrian Stone\nNon Statutory\nCarol Mead\nEve Stone\nVale County Council\n"
        "Health Service Executive\nCommunity – Vale Community Network\nFarming/Land – Umber Growers\n",
        {
            ("Ann Larkin", "", "Vale County Council"),
            ("Brian Stone", "", "Health Service Executive"),
            ("Carol Mead", "", "Vale Community Network"),
            ("Eve Stone", "", "Umber Growers"),
        },
    ),
    "a post in capitals that another of them holds too": (
        "PRESENT:\nAnn Larkin\nHuw Dass\nBrian Stone\nCarol Mead\nEve Stone\nChair\nGP\nLay Member – Patient\nEngagement\nGP\nChief Officer\n",
        {
            ("Ann Larkin", "Chair", TRUST),
            ("Huw Dass", "GP", TRUST),
            ("Brian Stone", "Lay Member – Patient Engagement", TRUST),
            ("Carol Mead", "GP", TRUST),
            ("Eve Stone", "Chief Officer", TRUST),
        },
    ),
    "a dash above the bodies, one of them below a body that ends in no head": (
        "Present\nAnn Larkin\nBrian Stone\nCarol Mead\n-\nVale Police Authority\nGovernment Office Mid Umber\nFenwold District Council\n",
        {
            ("Ann Larkin", "", "Vale Police Authority"),
            ("Brian Stone", "", "Government Office Mid Umber"),
            ("Carol Mead", "", "Fenwold District Council"),
        },
    ),
    "somebody who came for another": (
        "In Attendance\nAnn Larkin\nEve Stone\nBrian Stone\nChief Officer, Vale Council\nRanger, Umber Council\n"
        "on behalf of Carol Mead, Umber Museum\n",
        {
            ("Ann Larkin", "Chief Officer", "Vale Council"),
            ("Eve Stone", "Ranger", "Umber Council"),
            ("Brian Stone", "", "Umber Museum"),
        },
    ),
    "two lists of names in one line each, the posts of both behind the second": (
        "Members: Ann Larkin Brian Stone Carol Mead\nIn Attendance: Eve Stone Tom Ash Interim Chair Chief Executive Director of Care "
        "Director of Works (Parks & Roads) Company Secretary\n",
        {
            ("Ann Larkin", "Interim Chair", TRUST),
            ("Brian Stone", "Chief Executive", TRUST),
            ("Carol Mead", "Director of Care", TRUST),
            ("Eve Stone", "Director of Works (Parks & Roads)", TRUST),
            ("Tom Ash", "Company Secretary", TRUST),
        },
    ),
    "posts of which each ends in what it is about": (
        "Members: Ann Larkin Brian Stone Carol Mead\nIn Attendance: Eve Stone Tom Ash Chair Director of Finance Director of Strategy "
        "Head of Estates & Facilities Director of Care\n",
        {
            ("Ann Larkin", "Chair", TRUST),
            ("Brian Stone", "Director of Finance", TRUST),
            ("Carol Mead", "Director of Strategy", TRUST),
            ("Eve Stone", "Head of Estates & Facilities", TRUST),
            ("Tom Ash", "Director of Care", TRUST),
        },
    ),
    "more names in one line than posts": (
        "Present: Ann Larkin Brian Stone Carol Mead Eve Stone Tom Ash Chief Executive Director of Care Company Secretary\n",
        set(),
    ),
    "a seat of one kind of member, which heads no list": (
        "PRESENT:\nAnn Larkin\nBrian Stone\nCarol Mead / Chief Executive\nIndependent Member (Third Sector)\nDirector of Care\n",
        {
            ("Ann Larkin", "Chief Executive", TRUST),
            ("Brian Stone", "Independent Member (Third Sector)", TRUST),
            ("Carol Mead", "Director of Care", TRUST),
        },
    ),
    "posts that run over onto the line below": (
        "PRESENT:\nAnn Larkin\nBrian Stone\nCarol Mead\nTom Ash\nLay Member – Patient\nEngagement\nVale PCN Clinical\nDirector\n"
        "Company Secretary\nMedical Director\n",
        {
            ("Ann Larkin", "Lay Member – Patient Engagement", TRUST),
            ("Carol Mead", "Company Secretary", TRUST),
            ("Tom Ash", "Medical Director", TRUST),
        },
    ),
    "more posts than names, which nobody can pair": (
        "PRESENT:\nAnn Larkin\nBrian Stone\nCarol Mead\nMedical Director\nPractice Manager\nCompany Secretary\nChief Executive\n",
        set(),
    ),
    "as many lines as names, of which two run over": (
        "PRESENT:\nAnn Larkin\nBrian Stone\nCarol Mead\nNeighbourhood Health\nProgramme Director\nHead of Primary Care\nTransformation\n",
        set(),
    ),
    "a column of initials, and a head above each column": (
        "Present:\nMember\nAnn Larkin\nBrian Stone\nTessa Olu\nInitial\nAL\nBS\nTO\nRole\nHead of Care, Vale Council\n"
        "Lay Member\nMedical Director\n",
        {
            ("Ann Larkin", "Head of Care", "Vale Council"),
            ("Brian Stone", "Lay Member", TRUST),
            ("Tessa Olu", "Medical Director", TRUST),
        },
    ),
    "a column of fewer initials than names": (
        "Present:\nMember\nAnn Larkin\nBrian Stone\nTessa Olu\nInitial\nAL\nBS\nRole\nHead of Care\nLay Member\nMedical Director\n",
        set(),
    ),
    "all in one run, cut into as many things as there are names": (
        "Present: Ann Larkin Brian Stone Carol Mead Eve Stone Obi Lawson Public Governor (part) Member of the public Staff Governor "
        "Fenwold Borough Council Director of Finance\n",
        {
            ("Ann Larkin", "Public Governor", TRUST),
            ("Carol Mead", "Staff Governor", TRUST),
            ("Eve Stone", "", "Fenwold Borough Council"),
            ("Obi Lawson", "Director of Finance", TRUST),
        },
    ),
    "all in one run, which can be cut in several ways": (
        "Present: Ann Larkin Brian Stone Carol Mead Director of Finance Nursing Director\n",
        set(),
    ),
    "fewer posts than names, which nobody can pair": (
        "Present:\nAnn Larkin\nBrian Stone\nCarol Mead\nMedical Director\nCompany Secretary\n",
        set(),
    ),
}


@pytest.mark.parametrize("name", COLUMNS)
def test_names_and_what_is_said_of_them_below(tmp_path: Path, name: str) -> None:
    roster, expected = COLUMNS[name]
    path = tmp_path / "minutes.txt"
    path.write_text(HEAD + roster + ITEMS, "utf-8")
    found = {(role.person, role.title or "", role.organisation) for role in paper(path).roles}
    assert expected <= found
    assert expected or not found
