"""Which papers rule a body, though no title says so: by their numbered titles, by what their sentences are about."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper

NUMBERED = """1. Purpose
i. Watch over the work of the Ember Vale Alliance.
ii. Advise the councils on it.
2. Reporting
The Ember Vale Alliance Board will report to each council once a year.
3. Membership
Each council shall nominate two members to the Board.
4. Quorum
The quorum will be four members.
5. Meetings and ways of working
The Board will come together twice a year.
"""
MIXED = """Appendix 2
- Purpose
The Ember Vale Board (EVB) is there to make lives longer.
- Principles
- Listen to those who live here.
3. Role
- Give direction.
- Look at progress twice a year.
4. Membership
Voting Members
Elected Mayor - Ember Vale Council (Chair)
Director of Care, Ember Vale Council
Head of Housing, Tarn Homes Trust
Non-Voting Members
Chief Executive - Ember NHS Trust
5. Meetings
{}
6. Accountability
- The Board is a committee of Ember Vale Council.
- A report shall go to the Council each June.
7. Review
- Every second year.
"""
RULING = (
    "The EVB will meet every quarter. Agendas will be sent out a week before. Quorum - one third of the voting members."
)
RECORDED = (
    "Present: Ann Field, Bo Marsh, Cy Tarn. The Board met on 3 May 2026 and had a quorum. It was agreed to meet again."
)
BULLETS = """Terms and reference for the Harbridge Allotments Working Party

  • The working party is made up of the Chairman and three councillors.
  • Three members must be there to be quorate.
  • Nobody else may vote.
  • The Working Party has the authority to let plots.
"""
NAMED = """Updated: 3 May 2026
- The organisation shall go by the name of THE EMBER VALE FORUM (the Forum).
- The purpose of the Forum is to give residents a say.
- The objectives of the Forum include:
- Learn what residents need
- Tell them of plans in good time
- Look after the green
- Bring people together
- Membership of the Forum shall be available to every resident.
"""
ARTICLES = """# ARTICLE 7: STEERING COMMITTEE

## Article 7.1

A Steering Committee shall be established. Each Member shall be represented by one delegate.

## Article 7.2

The Steering Committee shall hold the following competences:

1. Deciding upon the budget;
2. Deciding upon other committees;
3. Appointing their leaders;
4. Revoking them;
5. Settling disputes about the rules;
6. Recording what was settled;
7. Advising the Board;
8. Keeping the register;

## Article 7.3

The Chair shall be elected by the delegates. Each delegate shall have one vote. The Chair shall serve for a year. A Chair who leaves shall resign.

## Article 7.4

A meeting shall be quorate if half the Members are present. Decisions shall be made by simple majority.
"""
UNTITLED = """How we run

We are called the Tarn Lane Users' Group. The group is made up of six members who live nearby.
Four members must be present for the meeting to be quorate. The Chair will be elected each spring and has a casting vote.
The group will meet four times a year.
"""


@pytest.mark.parametrize("text", [NUMBERED, BULLETS, NAMED, ARTICLES, UNTITLED])
def test_rules_a_body(tmp_path: Path, text: str) -> None:
    file = tmp_path / ("terms.md" if "#" in text else "terms.txt")
    file.write_text(text)
    assert [part.kind for part in paper(file).parts] == ["terms"]


NEWS = """New name for the hall

The hall will be known as the Guildhall from May. The Trust shall open it on Sunday.
Members of the public will be able to book rooms. The café will serve lunch.
The Chair was elected in spring. The purpose of the work is to save heat.
"""
MINUTED = """Harbridge Players

We met on 4 May 2026 in the hall.

It was agreed that the group will meet each month and that the quorum is five members.
Ann Field reported on the costumes. Brian Stone told us of the lights.
The Chair will be elected in June. Members will pay two pounds. The play went well. We thanked the cooks.
"""
AGENDA = """Harbridge Forum

Agenda for 4 May 2026

1. Welcome
2. Membership
3. Quorum
4. Voting
5. Any other business
"""


@pytest.mark.parametrize("text", [NEWS, MINUTED, AGENDA])
def test_rules_no_body(tmp_path: Path, text: str) -> None:
    file = tmp_path / "page.txt"
    file.write_text(text)
    assert "terms" not in [part.kind for part in paper(file).parts]


PAGE = """# Ember Vale Partnership

The Partnership held its first meeting on 3 May 2016.

## Partnership Membership 2026

Jane Marlow
Chairperson

Owen Hughes
Member

## How the Partnership works

{rules}
"""


@pytest.mark.parametrize(
    ("rules", "kind"),
    [
        ("The Partnership meets six times a year. Four members make a quorum. Alternates are not permitted.", "terms"),
        ("The meeting was quorate. The plan went to each partner. Visitors are welcome.", "not terms"),
    ],
)
def test_a_page_on_members_that_says_how_they_work_is_terms(tmp_path: Path, rules: str, kind: str) -> None:
    file = tmp_path / "page.md"
    file.write_text(PAGE.format(rules=rules), "utf-8")
    parts = {part.kind for part in paper(file).parts}
    assert ("terms" in parts) is (kind == "terms")


def test_titles_set_as_numbered_items_over_points_of_another_mark_are_those_of_terms(tmp_path: Path) -> None:
    file = tmp_path / "appendix.txt"
    file.write_text(MIXED.format(RULING))
    reading = paper(file)
    assert reading.parts[0].kind == "terms"
    assert [(seat.position, seat.organisation) for seat in reading.seats] == [
        ("Elected Mayor (Chair)", "Ember Vale Council"),
        ("Director of Care", "Ember Vale Council"),
        ("Head of Housing", "Tarn Homes Trust"),
        ("Chief Executive", "Ember NHS Trust"),
    ]
    file.write_text(MIXED.format(RECORDED))
    assert paper(file).parts[0].kind != "terms"
