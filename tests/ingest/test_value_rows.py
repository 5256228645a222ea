"""Measures whose table has lost its cells, and pages of a plan run into one line each with codes, an ambition and their number."""

from __future__ import annotations

from collections.abc import Callable

Aims = Callable[[str], dict[str, tuple[str, str]]]

STACKED = """Ember Vale Wellbeing Strategy

Priority 1: Start well
We will:
• Train every nursery
• Open a hub in each town

How We Will Know
Measure
Where we were (2024/25)
Where we want to be (2030)
Children ready for school at five
61.8%
72%
Mothers who smoke
9.4%
under 5%
Falls per 100,000 over-65s
2,410
1,900
The Board looks at these figures every June.
"""

LINES = """Ember Vale Strategic Plan

Outcome 1: Help first

We will:

  • put a worker in each surgery
  • double the number of helpers

How we will measure it

Indicator, 2024/25, 2028/29:

Admissions per 100,000 adults: 12,870 - 11,500

Days lost to delay (75+): 1,104 - 600

Carers who feel supported: 29% - 45%
"""

BUDGET = """Ember Vale Strategic Plan

Outcome 1: Help first

We will:

  • put a worker in each surgery
  • double the number of helpers

What it costs

Heading, 2024/25, 2028/29:

Staff of the helpline: 12,870 - 11,500

Rent of both rooms: 1,104 - 600
"""

CODED = """Ember Vale Strategic Plan

Our priorities

A1  Children who are poor
A2  Care that joins up

Measures

                                                      2024      2030
A1   Pupils who receive free meals                    78%       100%
A2   Homes that use the shared record                 41%       95%
"""

PAGES = """Together. The Care Strategy for Ember and the Dales

1 Together The Care Strategy for Ember and the Dales to 2030

2 Contents Foreword 3 Our vision 4 Strategic priority A: A good start 5 Strategic priority B: Care that joins up 6

3 Foreword When we first sat down together we asked each other what could only be done by all of us.

4 Our vision People in Ember live well for longer, in homes that they are proud of. To get there we share what we have.

5 Strategic priority A: A good start Executive lead: Ann Bell, Director of Children, Ember Council Why? Bad teeth bring more children to our wards than anything else. Our ambition: by 2030 the gap has closed by a third. We will: A1 Brush teeth every day in nurseries A2 Give every child in care a named nurse

6 Voices "They asked what mattered to me and then they wrote it down." Mother of twins, Emberton "I told it often."

7 Strategic priority B: Care that joins up Executive lead: Dr Ben Orme, Medical Director, Ember Trust Why? People stay in our beds for longer than they need. Our ambition: nobody stays in hospital for want of help at home. We will: B1 Build a team around each network B2 Run one urgent service from Emberton Hospital

8 What will be different? Outcome Now 2030 Five year olds with bad teeth 31% 22% Carers who have company 27% 40% The Outcomes Group reports twice a year.
"""


GROUPED = """Oxmere Council Plan 2026-2030

Priority 1: Thriving Town

We will:

   - build a market hall
   - let ten shops

Priority 2: Homes to be Proud of

We will:

   - start 400 homes
   - inspect every shared house

Keeping track

                                             Baseline       Target         Reported by
                                             2025/26        2029/30
Thriving Town
  Empty shops on the Parade                  14.3%          9%             Head of Place
  Visitors to the Parade a year              1.1m           1.4m           Head of Place
Homes to be Proud of
  Homes finished (four years)                212            400            Head of Housing

Cabinet looks at these every quarter.
"""

LABELS = """Ember Vale Strategy

In 2040 Ember Vale will be:

“a valley that works in winter as well as in summer, where children see a future.”

Priority 1: Minds
Lead: Ann Bell, Vale Hospitals NHS
Trust
Why this matters
Waits are longer than ever.
We will:
• Open a crisis café

Priority 2: Food
Lead: Ben Orme, Chief
Executive, Vale Hospitals NHS Foundation Trust
Why this matters
Two in three grown-ups weigh too much.
We will:
• Say no to new takeaways near schools
"""


def test_a_table_of_measures_with_a_line_a_cell_has_rows(aims_by_label: Aims) -> None:
    aims = aims_by_label(STACKED)
    assert aims["Children ready for school at five"][0] == aims["Mothers who smoke"][0] == "measure"
    assert aims["Falls per 100,000 over-65s"][0] == "measure"
    assert not any("June" in label or "Where we" in label for label in aims)


def test_lines_with_two_figures_below_a_head_of_measures_are_measures(aims_by_label: Aims) -> None:
    aims = aims_by_label(LINES)
    assert {label for label, (kind, _) in aims.items() if kind == "measure"} == {
        "Admissions per 100,000 adults",
        "Days lost to delay (75+)",
        "Carers who feel supported",
    }


def test_lines_with_two_figures_below_another_head_are_none(aims_by_label: Aims) -> None:
    assert not any(kind == "measure" for kind, _ in aims_by_label(BUDGET).values())


def test_a_code_before_a_measure_is_no_measure(aims_by_label: Aims) -> None:
    aims = aims_by_label(CODED)
    assert aims["Pupils who receive free meals"][0] == aims["Homes that use the shared record"][0] == "measure"
    assert "A1" not in aims and "A2" not in aims


def test_pages_run_into_a_line_each_hold_aims_ambitions_and_coded_actions(aims_by_label: Aims) -> None:
    aims = aims_by_label(PAGES)
    assert aims["People in Ember live well for longer, in homes that they are proud of"][0] == "vision"
    assert aims["nobody stays in hospital for want of help at home"] == ("ambition", "Care that joins up")
    assert aims["Give every child in care a named nurse"] == ("action", "A good start")
    assert aims["Run one urgent service from Emberton Hospital"] == ("action", "Care that joins up")
    assert aims["Five year olds with bad teeth"][0] == aims["Carers who have company"][0] == "measure"


def test_a_page_of_what_people_said_and_the_contents_hold_no_aim(aims_by_label: Aims) -> None:
    aims = aims_by_label(PAGES)
    assert not any("They asked" in label or "Bad teeth bring" in label or "Contents" in label for label in aims)
    assert [label for label in aims if "good start" in label] == ["A good start"]


def test_a_name_alone_in_a_table_of_values_heads_the_measures_below_it(aims_by_label: Aims) -> None:
    aims = aims_by_label(GROUPED)
    assert aims["Visitors to the Parade a year"] == ("measure", "Thriving Town")
    assert aims["Homes finished (four years)"] == ("measure", "Homes to be Proud of")
    assert not any("Cabinet looks" in label or "Baseline" in label for label in aims)


def test_a_label_that_comes_again_is_no_part_of_the_line_above(aims_by_label: Aims) -> None:
    aims = aims_by_label(LABELS)
    assert aims["Say no to new takeaways near schools"] == ("action", "Food")
    assert not any("Why this matters" in label or "Executive" in label for label in aims)


def test_what_a_place_will_be_in_a_year_is_the_vision_and_its_lead_in_no_aim(aims_by_label: Aims) -> None:
    aims = aims_by_label(LABELS)
    assert [kind for label, (kind, _) in aims.items() if "works in winter as well" in label] == ["vision"]
    assert not any("will be" in label for label in aims)
