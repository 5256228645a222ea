"""Bodies of one paper: short forms that it introduces, and names that are one."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.graph.model import Evidence
from convenor.ingest.names.affiliations import is_firm
from convenor.ingest.names.bodies import Bodies
from convenor.ingest.names.body_names import in_prose
from convenor.ingest.read import paper
from convenor.ingest.words.body_words import in_title_case

SOMEWHERE = Evidence("p", 0, 1)


def entries(*names: str) -> dict[str, set[str]]:
    """Name → other spellings and acronyms of the bodies that a paper lists when it prints these names in turn."""
    bodies = Bodies()
    for position, name in enumerate(names):
        bodies.add(name, Evidence("p", position * 100, position * 100 + len(name)))
    return {body.name: {*body.aliases, *body.acronyms} for body in bodies.entries()}


def test_a_council_named_by_its_kind_alone_is_one_where_no_other_of_that_kind_is_named() -> None:
    assert set(entries("Borough Council", "Thornwick Parish Council", "Parish Council")) == {
        "Borough Council",
        "Thornwick Parish Council",
    }
    assert set(entries("Parish Council", "Thornwick Parish Council", "Upper Quell Parish Council")) == {
        "Thornwick Parish Council",
        "Upper Quell Parish Council",
    }
    assert entries("Committee", "Council") == {}


@pytest.mark.parametrize(
    ("names", "listed"),
    [
        (["Executive Committee", "Hollin Council"], ["Executive Committee", "Hollin Council"]),
        (["Executive Committee", "Hollin Executive Committee"], ["Hollin Executive Committee"]),
        (["Health and Wellbeing Board"], ["Health and Wellbeing Board"]),
        (["Cabinet", "Hollin Council Cabinet"], ["Hollin Council Cabinet"]),
        (["Partnership Board", "Committee", "Local Authority"], []),
    ],
)
def test_a_board_named_by_its_kind_alone_is_one_where_no_other_of_that_kind_is_named(
    names: list[str], listed: list[str]
) -> None:
    assert set(entries(*names)) == set(listed)


def test_the_cabinet_is_one_and_its_member_none() -> None:
    assert [name for _, _, name in in_prose("We asked the Cabinet to agree.")] == ["Cabinet"]
    assert in_prose("We asked the Cabinet Member for Housing and a Cabinet of ten.") == []


@pytest.mark.parametrize(
    ("name", "acronym"),
    [("NHS Moorland", "NHSM"), ("Moor and Vale Trust", "MVT"), ("Moor and Vale Trust", "MAVT"), ("BBC Vale", "BBCV")],
)
def test_a_short_form_is_learnt_where_its_letters_fit(name: str, acronym: str) -> None:
    assert acronym in entries(f"{name} ({acronym})")[name]


def test_a_short_form_whose_letters_do_not_fit_is_not_learnt() -> None:
    bodies = Bodies()
    bodies.learn("XYZ", "Moor and Vale Trust")
    assert bodies.acronyms == {}


def test_the_board_of_a_board_is_not_that_board() -> None:
    assert (
        "ICB Board"
        not in entries("NHS Moor Integrated Care Board (ICB)", "ICB Board")["NHS Moor Integrated Care Board"]
    )


def test_another_name_that_a_directory_gives_is_one_body() -> None:
    bodies = Bodies()
    first = bodies.add("Vale Care Trust", Evidence("p", 0, 5))
    bodies.same(bodies.add("Moor Hospitals Trust", Evidence("p", 9, 15)), first)
    (body,) = bodies.entries()
    assert {body.name, *body.aliases} == {"Vale Care Trust", "Moor Hospitals Trust"}


def test_letters_before_their_name_are_no_part_of_it() -> None:
    assert [name for _, _, name in in_prose("VWT Vale Wildlife Trust; HCC Hollin Cycling Club")] == [
        "Vale Wildlife Trust",
        "Hollin Cycling Club",
    ]


@pytest.mark.parametrize(
    ("words", "firm"),
    [
        ("Hollin Vale Transport", True),
        ("Marl Dunmow Consulting", True),
        ("Adult Social Care", False),
        ("Legal and Democratic", False),
    ],
)
def test_a_firm_is_told_from_what_a_post_is_about(words: str, firm: bool) -> None:
    assert is_firm(words) == firm


@pytest.mark.parametrize(
    ("names", "count"),
    [
        (("Mallow Borough Council", "Mallow BC"), 1),
        (("Mallow Council Ferries Committee", "Ferries Committee", "FERRIES COMMITTEE"), 1),
        (("Mallow Council Joint Ferries Committee", "Ferries Committee"), 2),
        (("Mallow Probation Service", "Probation Service"), 1),
        (("Mallow and Vale Fire Authority", "Fire Authority", "the Fire Authority"), 1),
        (("Mallow Probation Service", "Hollin Probation Service", "Probation Service"), 3),
        (("Mallow Mayoral Combined Authority", "Combined Authority Board"), 2),
    ],
)
def test_a_unit_and_a_council_in_short_are_one_with_the_full_name(names: tuple[str, ...], count: int) -> None:
    assert len(found := entries(*names)) == count
    assert names[0] in found


@pytest.mark.parametrize(
    ("body", "short"),
    [
        ("Hollin Hospitals NHS Foundation Trust Board", "Hollin Hospitals NHS Foundation Trust"),
        ("Wells Primary School Governing Body", "Wells Primary School"),
        ("Healthwatch Hollinshire Limited", "Healthwatch Hollinshire"),
        ("Hollinshire & Vale Fire & Rescue Authority", "Fire Authority"),
        ("Vale Village Hall Management Committee", "Village Hall Committee"),
        ("Shadow Hollin Joint Board", "Shadow Board"),
    ],
)
def test_the_body_that_met_under_a_shorter_name(body: str, short: str) -> None:
    bodies = Bodies()
    bodies.met = {bodies.add(body, SOMEWHERE)}
    bodies.add(short, SOMEWHERE)
    assert len(bodies.entries()) == 1


def test_a_name_with_a_word_of_its_own_is_another_body() -> None:
    bodies = Bodies()
    bodies.met = {bodies.add("Hollin and Vale Council", SOMEWHERE)}
    bodies.add("Vale Council", SOMEWHERE)
    assert len(bodies.entries()) == 2


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Public Governor of Hollin NHS Trust spoke.", ["Hollin NHS Trust"]),
        ("He said that the Hollin Sportsman’s Association held its meeting.", ["Hollin Sportsman’s Association"]),
        ("Permits come from the Department of Grain and HQW first.", ["Department of Grain"]),
        ("Anna Birtle with Hollin Credit Union will help.", ["Hollin Credit Union"]),
        ("The Union of Vale Unicyclists wrote.", ["Union of Vale Unicyclists"]),
        (
            "The Hollin Deanery Synod and the Vale Youth Orchestra wrote.",
            ["Hollin Deanery Synod", "Vale Youth Orchestra"],
        ),
        ("They walked along Hollin Bank to the hall.", []),
        ("The Clerk and Marlow Ireland Ltd were written to.", ["Marlow Ireland Ltd"]),
        ("The Vale Association of Clerks Model Standing Orders were adopted.", ["Vale Association of Clerks"]),
        ("The Assistant Trust Board Secretary left.", []),
        ("A report by Dunmow & Marl Architects was read.", ["Dunmow & Marl Architects"]),
        ("St Mary’s Church asked for help. Hollin Water plc gave it.", ["St Mary’s Church", "Hollin Water plc"]),
        ("It was sent to Our Lady of Hollin Primary School.", ["Our Lady of Hollin Primary School"]),
        (
            "Tarnshire Police, the Probation Service and NHS Fell ICB",
            ["Tarnshire Police", "Probation Service", "NHS Fell ICB"],
        ),
        ("Healthwatch Fell and Fell Housing Association", ["Healthwatch Fell", "Fell Housing Association"]),
        ("Orme Museum and Lamplight Theatre were full.", ["Orme Museum", "Lamplight Theatre"]),
        ("a grant to the Friends of Hollin Wood on Monday", ["Friends of Hollin Wood"]),
        ("the Diocese of Fellchester and Thistle Homes", ["Diocese of Fellchester", "Thistle Homes"]),
        ("Lanterns Scotland and Mallow BC replied.", ["Lanterns Scotland", "Mallow BC"]),
        ("homes for North Wales, New Homes, Foster Carers and the Lecture Theatre", []),
        ("The Chair of the Finance Group met the Focus Group.", ["Finance Group"]),
        ("the Department for Ferries and Schools", ["Department for Ferries and Schools"]),
        ("Fell Transport Police and Tarnshire Police", ["Fell Transport Police", "Tarnshire Police"]),
        (
            "Holmshire Police and Tarn Council, and Fell Police and Crime Panel",
            ["Holmshire Police", "Tarn Council", "Fell Police and Crime Panel"],
        ),
        ("the Fell District Council Planning Committee", ["Fell District Council", "Planning Committee"]),
        ("Fell Hospital Service and Workforce Board", ["Fell Hospital Service and Workforce Board"]),
        (
            "Bureau of Grain and CQW Tide Centre met Sport England and the Fell Trust",
            ["Bureau of Grain", "CQW Tide Centre", "Sport England", "Fell Trust"],
        ),
        ("The Police and Crime Commissioner and Tarn Council wrote. Mind the gap.", ["Tarn Council"]),
        ("Irish Water’s answer came. An Garda Siochana came too.", ["Irish Water", "An Garda Siochana"]),
        ("a Principal Committee Officer, a Tenant Board Member, Six Committee Members, Ada and Team", []),
        ("the Church for the AGM", []),
        ("Wold District Council Corporate Plan 2027", ["Wold District Council"]),
        ("The Annual Wold Parish Council’s Spring Conference", ["Annual Wold Parish Council"]),
        ("the Department of Ferries in September", ["Department of Ferries"]),
        ("The Equality, Learning and Ferries Group met.", ["Equality, Learning and Ferries Group"]),
        ("Wold Council’s Ferries Committee", ["Wold Council", "Ferries Committee"]),
    ],
)
def test_bodies_named_in_prose(text: str, names: list[str]) -> None:
    assert [name for _, _, name in in_prose(text)] == names


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Work with Vale & Coast ICB on a protocol.", "Vale & Coast ICB"),
        ("1. Consult Vale District Council.", "Vale District Council"),
        ("Thanks to Moor Housing Trust for the room.", "Moor Housing Trust"),
        ("It was agreed to ask Support Moorland Trust.", "Support Moorland Trust"),
        ("Notes of Moor Housing Forum were agreed.", "Moor Housing Forum"),
        ("1. Draft Minutes of the Moor Housing Panel", "Moor Housing Panel"),
    ],
)
def test_what_is_done_with_a_body_is_no_part_of_its_name(said: str, name: str) -> None:
    assert [found for _, _, found in in_prose(said)] == [name]


def test_a_charity_of_one_word_is_not_the_body_whose_name_ends_with_it() -> None:
    assert "Shelter" in entries("Vale Night Shelter", "Shelter")
    assert entries("Moor and Vale Community Trust", "Trust") == {"Moor and Vale Community Trust": {"Trust"}}


def test_a_list_of_partners_names_bodies_and_a_list_of_wishes_none(tmp_path: Path) -> None:
    path = tmp_path / "terms.md"
    path.write_text(
        "# Fell Children's Alliance: terms of reference\n\nThe member organisations are:\n\n- Fell Borough Council\n- Action for Fell\n"
        "- The Bridge Project (1)\n- YMCA\n- NHS Fell ICB\n- Kelder Housing Association\n- Director of Public Health\n- Ruth Penhale\n\n"
        "Partners want:\n\n- Better Data\n- Joined Up Budgets\n- Local Pride\n",
        "utf-8",
    )
    names = {body.name for body in paper(path).organisations}
    assert names == {
        "Fell Children's Alliance",
        "Fell Borough Council",
        "Action for Fell",
        "Bridge Project",
        "YMCA",
        "NHS Fell ICB",
        "Kelder Housing Association",
    }


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("V Performance and Audit Committee", ["Performance and Audit Committee"]),
        ("Viii Appointment to Clinical and Care Governance Committee", []),
        ("Quarl V Council", ["Quarl V Council"]),
        ("Ivy Lane Trust", ["Ivy Lane Trust"]),
    ],
)
def test_the_roman_number_of_an_item_is_no_part_of_a_body(words: str, named: list[str]) -> None:
    assert [name for *_, name in in_prose(words)] == named


def test_letters_of_two_bodies_stay_as_they_are_printed() -> None:
    assert in_title_case("VALC & CC") == "VALC & CC"
    assert in_title_case("MARLOW PARISH COUNCIL") == "Marlow Parish Council"
    assert in_title_case("ARTS & CRAFTS") == "Arts & Crafts"
