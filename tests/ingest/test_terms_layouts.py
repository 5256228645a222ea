"""Covers, seats and titles of terms of reference in several layouts; every body and person is invented."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from convenor.graph.reading import Reading
from convenor.ingest.read import paper

RULES = "\n\nQuorum\n\nFour members must be present.\n\nMeetings\n\nThe Board meets every month.\n"


def _read(folder: Path, text: str, name: str = "terms.txt") -> Reading:
    file = folder / name
    file.write_text(text)
    return paper(file)


@pytest.mark.parametrize(
    ("name", "cover", "said"),
    [
        ("a.txt", "Version: 2.1 | Date approved: 12 March 2024 | Review date: March 2025", {"approved": "2024-03-12", "next_review_due": "2025-03"}),
        ("b.txt", "Last reviewed: 14 October 2025. Next review due: October 2026.", {"next_review_due": "2026-10"}),
        ("c.txt", "Approved by the Board: 3 June 2024; date of next review: June 2026", {"approved": "2024-06-03", "next_review_due": "2026-06"}),
        ("d.md", "| Approved | In force from | Next review |\n|---|---|---|\n| 19 May 2025 | 1 June 2025 | May 2028 |", {"approved": "2025-05-19", "next_review_due": "2028-05"}),
        ("e.md", "| | |\n|---|---|\n| Owner | Head of Care |\n| Date approved | 7 July 2025 |\n| To be reviewed by | July 2027 |", {"approved": "2025-07-07", "next_review_due": "2027-07"}),
        ("f.md", "| Version | Date approved | Review date |\n|---|---|---|\n| 2 | 3 May 2024 | May 2026 |\n| 1 | 2 May 2022 | May 2024 |", {"approved": "2024-05-03", "next_review_due": "2026-05"}),
        ("g.txt", "Approved: 3 June 2024\nReviewed by: Amara Nwosu, 5 May 2025", {"approved": "2024-06-03"}),
        ("h.md", "| Approved | 3 June 2024 |\n|---|---|\n| Reviewed by | Amara Nwosu, 5 May 2025 |", {"approved": "2024-06-03"}),
    ],
)  # fmt: skip
def test_cover(tmp_path: Path, name: str, cover: str, said: dict[str, Any]) -> None:
    mark = "# " if name.endswith("md") else ""
    read = _read(tmp_path, f"{mark}Harbridge Place Board\n\n{mark}Terms of Reference\n\n{cover}{RULES}", name)
    assert [rule.structured for rule in read.rules if rule.kind == "version"] == [said]


HELD = """Core members (voting)

Cabinet Member for Adults, Harbridge City Council - Cllr Jasvinder Gill
Director of Public Health, Harbridge City Council - Dr Amara Nwosu
Chief Executive, Harbridge Hospitals NHS Trust - Bronwen Lloyd

Other members (non-voting)

Borough Commander, Ember Vale Police - Ian Drummond
Chief Officer, Harbridge Voluntary Action - Mei-Ling Tan"""
BRACKETS = """Composition

a. Clinical Director, Harbridge North Primary Care Network [Dr Samir Gill]
b. Director of Public Health, Harbridge City Council [Dr Amara Nwosu]
c. Chief Executive, Harbridge Voluntary Action [Mei-Ling Tan]"""
OF_A_KIND = """## Membership

- 3 employer representatives:
    - 2 from Harbridge City Council
    - 1 from Ember College
- 2 scheme member representatives:
    - 1 from the Retired Staff Association
    - Union of Vale Workers (1)"""


@pytest.mark.parametrize(
    ("name", "members", "seats"),
    [
        ("held.txt", HELD, ["Cabinet Member for Adults", "Director of Public Health", "Chief Executive", "Borough Commander", "Chief Officer"]),
        ("brackets.txt", BRACKETS, ["Clinical Director", "Director of Public Health", "Chief Executive"]),
        ("kind.md", OF_A_KIND, ["employer representative"] * 2 + ["scheme member representative"] * 2),
        ("above.md", "## Membership\n\n### Harbridge City Council\n\n- Corporate Director, People\n- Clinical Lead\n\n### Ember Valley NHS Trust\n\n- Director of Operations", ["Corporate Director, People", "Clinical Lead", "Director of Operations"]),
        ("held_at.md", "## Membership\n\n- Director of Public Health for Harbridge City Council\n- Chief Executive of Ember Homes", ["Director of Public Health", "Chief Executive"]),
        ("nested.md", "## Membership\n\n- Harbridge City Council:\n    - Head of Housing\n    - Director of Public Health\n- Ember Police:\n    - Area Commander", ["Head of Housing", "Director of Public Health", "Area Commander"]),
        ("several.md", "## Members\n\n- Directors of Public Health from Harbridge City Council and Ember Council\n- Housing: a member of Ember Homes Trust\n- Two members from each of the following: Ember Disability Forum; Harbridge Carers Group\n- Harbridge Town Council Market Manager", ["Director of Public Health"] * 2 + ["member", "member", "member", "Market Manager"]),
        ("name.md", "## Members\n\n| Name | Role | Organisation |\n|---|---|---|\n| | Chief Nurse | Ember Valley NHS Trust |\n| TBC | Town Clerk and Head of Grounds | Harbridge Town Council |\n| | Member of Parliament | TBC |", ["Chief Nurse", "Town Clerk", "Head of Grounds"]),
        ("plain.md", "## Who sits on it\n\n| Area | Member |\n|---|---|\n| Water | Asset Manager, Ember Water plc |\n| Town | Town Clerk of Harbridge Town Council |", ["Asset Manager", "Town Clerk"]),
        ("number.md", "## Membership\n\n| Appointing body | Number of members |\n|---|---|\n| Harbridge City Council | 4 |\n| Ember Council | Three |", ["Member", "Member"]),
        ("beside.html", "<h2>Members</h2><dl><dt>Harbridge City Council<dd>Lead Member for Children<dd>Director of Care<dt>Ember Police<dd>Area Commander</dl>", ["Lead Member for Children", "Director of Care", "Area Commander"]),
        ("cells.html", "<h2>Members</h2><table><tr><th>Organisation<th>Representatives<tr><td>Harbridge City Council<td>Head of Care<br>Director of Place<tr><td>Ember Police<td>Area Commander</table>", ["Head of Care", "Director of Place", "Area Commander"]),
        ("letters.txt", "Membership\n\nThe members are:\n\n" + "\n".join(f"({letter}) the Director of Care;" for letter in "abcdef") + "\n(g) two representatives of Ember Council;\n(h) the Chief Executive of Ember Valley NHS Trust;\n(i) one nominee of Harbridge Mind.", ["Director of Care"] * 6 + ["representative", "Chief Executive", "nominee"]),
        ("offices.md", "## Committee\n\nThe working committee consists of the following roles, elected each year:\n\n1. **Chair**: leads us\n2. **Seed officer**:\n    1. runs the seed bank\n3. **Treasurer**: keeps the money", ["Chair", "Seed officer", "Treasurer"]),
        ("each.md", "1.1 The Board is formed by Harbridge City Council and Ember Council (“the Councils”).\n\n2.1 It comprises two elected members from each of the Councils.\n\n3.1 The quorum is three, with one member from each of the Councils.", ["elected member"] * 2),
        ("listed.md", "## Members\n\nIt consists of one elected member from each of the authorities (Harbridge City Council and Ember Council), and:", ["elected member"] * 2),
        ("brackets.md", "## Members\n\nIt consists of senior representatives of:\n\n- Harbridge City Council (Director of Care – Chair; Assistant Director, Early Help; Lead Member)\n- Ember Police (Area Commander)\n- Youth Service – one member nominated by the Ember Scout Association", ["Director of Care", "Assistant Director, Early Help", "Lead Member", "Area Commander", "Member"]),
        ("authority.md", "## Members\n\n| Authority | No. of seats | Appointed by |\n|---|---|---|\n| Harbridge City Council | 3 | Full Council |\n| Ember Council | 2 | Cabinet |", ["Member", "Member"]),
        ("beside.md", "## Members\n\n| Harbridge College | 1 representative (Vice-Principal) |\n|---|---|\n| Diocese of Ember | Two members |\n| Trade unions | 1 representative |", ["Representative", "Member", "Trade unions"]),
        ("interests.md", "## Members\n\nThe members are representatives of landowners and other interests:\n\n1. Ember Farmers' Union (1)\n2. Vale Horse Society (2)\n3. one rider chosen by each of the clubs", ["Representative", "Representative"]),
        ("of.md", "## Members\n\n- the Chief Executive of Ember Mind\n- two trustees of the Vale Hospice\n- the Place Lead, Harbridge City Council, who is the Chair", ["Chief Executive", "trustee", "Place Lead"]),
        ("counted.md", "## Members\n\n- 3 lay members\n- Two independent persons, chosen by the Chair\n- Harbridge Mind representative\n- Support from the Harbridge City Council\n- Chair, Vale GP Federation (non-voting)", ["lay member", "independent person", "representative", "Chair"]),
        ("subjects.md", "## Members\n\n- the Directors of Care, Children's Services and Public Health\n- Local Member of Parliament\n- Four Heads of Vale Council Services (to be agreed)\n- Area Commander, Ember Police\n- Chief Officer, Ember Mind", ["Local Member of Parliament", "Head of Vale Council Services", "Area Commander", "Chief Officer"]),
        ("next.txt", "3 MEMBERSHIP\n\n3.1 The Board comprises:\n\nDirector of Care, Vale Council\nHead of Custody (Nights), Vale Police\nChief Nurse, Vale Trust\n\n4 MEETINGS\n\n4.1 The Board sits four times a year.", ["Director of Care", "Head of Custody (Nights)", "Chief Nurse"]),
        ("nominated.md", "## Voting members\n\n| Organisation | Nominated attendee(s) |\n|---|---|\n| Ember Police | Joan Abbott |\n| Vale Trust | Peter Munro/Anna Reid |", ["Member", "Member"]),
    ],
)  # fmt: skip
def test_seats(tmp_path: Path, name: str, members: str, seats: list[str]) -> None:
    mark = "# " if name.endswith("md") else ""
    title = f"{mark}Harbridge Place Board\n\n{mark}Terms of Reference"
    title = "<h1>Harbridge Place Board</h1><h2>Terms of Reference</h2>" if name.endswith("html") else title
    read = _read(tmp_path, f"{title}\n\n{members}{RULES}", name)
    assert [seat.position for seat in read.seats] == seats
    assert not any("Gill" in rule.text or "Tan" in rule.text for rule in read.rules)


def test_people_first_hold_the_seats_of_their_posts(tmp_path: Path) -> None:
    members = (
        "Members\n\n- Jasvinder Gill, Head of Care, Harbridge City Council\n- Amara Nwosu, Chief Nurse, Ember Trust"
    )
    read = _read(tmp_path, f"Harbridge Place Board\n\nTerms of Reference\n\n{members}{RULES}")
    assert [(seat.position, seat.organisation) for seat in read.seats] == [
        ("Head of Care", "Harbridge City Council"),
        ("Chief Nurse", "Ember Trust"),
    ]


@pytest.mark.parametrize(
    ("title", "body"),
    [("Constitution of the Friends of Ember Moor", "Friends of Ember Moor"), ("Ember Flood Group – ToR", "Ember Flood Group"), ("Rules of the Ember Growers' Network", "Ember Growers' Network")],
)  # fmt: skip
def test_titles_of_terms(tmp_path: Path, title: str, body: str) -> None:
    read = _read(tmp_path, f"# {title}\n\n## Members\n\nOne is a nominee of Harbridge Town Council.{RULES}", "a.md")
    assert [(part.kind, part.body) for part in read.parts] == [("terms", body)]


@pytest.mark.parametrize(
    ("top", "heads"),
    [("Vale Data Group\n\n## Plan", ["Objectives", "Terms of Reference", "Membership", "Office bearers"]), ("Vale Group", ["Aim", "Membership", "Meetings", "Communication"])],
)  # fmt: skip
def test_headings_tell_terms(tmp_path: Path, top: str, heads: list[str]) -> None:
    said = "\n\n".join(
        f"## {number} {head}\n\nWe look after data for everybody." for number, head in enumerate(heads, 1)
    )
    assert [part.kind for part in _read(tmp_path, f"# {top}\n\n{said}\n", "a.md").parts] == ["terms"]


def test_a_title_that_says_who_sits_tells_terms(tmp_path: Path) -> None:
    said = "\n".join(f"- {post}, Ember Council" for post in ("Head of Care", "Town Clerk", "Director of Place"))
    read = _read(
        tmp_path, f"Annex B\n\n# Vale Flood Forum: who sits on it\n\n{said}\n\nIn attendance: the clerk\n", "a.md"
    )
    assert [part.kind for part in read.parts] == ["terms"] and len(read.seats) == 3


def test_a_title_alone_tells_terms(tmp_path: Path) -> None:
    text = "# Winter Group\n\nTerms of Reference, June 2025\n\n## How often does it meet?\n\nEvery Tuesday at noon.\n\n## How are choices made?\n\nBy consensus where it can."
    read = _read(tmp_path, text, "winter.md")
    assert [part.kind for part in read.parts] == ["terms"]
    assert {"Every Tuesday at noon.", "By consensus where it can."} <= {rule.text for rule in read.rules}


def test_a_cover_in_a_sentence(tmp_path: Path) -> None:
    text = f"Harbridge Board\n\nTerms of Reference\n\nThese terms were approved on 6 June 2025 and will be reviewed by 30 June 2026.{RULES}"
    said = [rule.structured for rule in _read(tmp_path, text).rules if rule.kind == "version"]
    assert said == [{"approved": "2025-06-06", "next_review_due": "2026-06-30"}]


def test_how_many_sit_behind_each_body(tmp_path: Path) -> None:
    members = "The Committee shall comprise:\n\nHarbridge Council (3 members)\nEmber Integrated Care Board (3 members)\nHealthwatch Harbridge – 1 representative, non-voting\n\nThe chair will alternate each year between the two."
    read = _read(tmp_path, f"Harbridge Joint Committee\n\nTerms of Reference\n\n{members}{RULES}")
    assert [(seat.position, seat.organisation) for seat in read.seats] == [
        ("Member", "Harbridge Council"), ("Member", "Ember Integrated Care Board"), ("Representative", "Healthwatch Harbridge"),
    ]  # fmt: skip
    assert next(rule.kind for rule in read.rules if "alternate" in rule.text) == "chair"


def test_terms_that_say_where_minutes_go_are_no_minutes(tmp_path: Path) -> None:
    text = (
        "# Vale Flood Forum: Terms of Reference\n\n**Members**\n\nChair: Councillor Ann Okoro, Vale Council\nEnvironment Agency: Piotr Nowak, Flood Adviser\n"
        "Residents: Moira Kelly (Low Ings)\n\n**Quorum:** two residents\n\n**Minutes:** sent out within a fortnight\n"
    )
    read = _read(tmp_path, text, "forum.md")
    assert [part.kind for part in read.parts] == ["terms"] and not read.meetings


SENT = """## Membership

- For Vale Council: Beth Noakes (Chair)
- Vale Police: Insp Ivy Moss (Chair of the Crime Board)
- Residents: Moira Kelly (Low Ings)"""


def test_an_office_behind_whom_a_body_sends_is_of_the_forum_that_the_title_names(tmp_path: Path) -> None:
    read = _read(tmp_path, f"# Ember Forum: Terms of Reference\n\n{SENT}{RULES}", "forum.md")
    assert read.document.body == "Ember Forum"
    assert {(role.person, role.title, role.organisation) for role in read.roles} >= {
        ("Beth Noakes", "Chair", "Ember Forum"), ("Beth Noakes", "", "Vale Council"), ("Ivy Moss", "Insp", "Vale Police"),
    }  # fmt: skip
    assert not any(role.title == "Chair" and role.organisation != "Ember Forum" for role in read.roles)


def test_a_body_of_somebody_who_sits_is_not_whose_terms_they_are(tmp_path: Path) -> None:
    read = _read(
        tmp_path,
        f"# How we work together: Terms of Reference\n\n{SENT.replace('Vale Council', 'the Trust')}{RULES}",
        "group.md",
    )
    assert read.document.body is None
