"""Which mentions are one thing: rules with reasons, proposals instead of guesses, no order."""

from __future__ import annotations

from collections.abc import Callable
from itertools import permutations

from resolved import entity, one

from convenor.graph.reading import Reading
from convenor.graph.resolve import carried, resolve

Make = Callable[..., Reading]


def test_the_three_papers(readings: list[Reading]) -> None:
    found = resolve(readings)
    assert one(found, "person", ("minutes", "Rosa Thwaite"), ("terms", "Rosa Thwaite"), ("summary", "Cllr R. Thwaite"))
    assert one(found, "person", ("minutes", "Dr Idris Fell"), ("terms", "I. Fell"))
    assert one(
        found,
        "organisation",
        ("minutes", "Ambledale Health Partnership"),
        ("terms", "the Board"),
        ("summary", "Partnership"),
    )
    assert one(found, "organisation", ("minutes", "LGA"), ("terms", "Local Government Association"))
    board = entity(found, "terms", "organisation", "Ambledale ICB")
    assert board.label == "NHS Ambledale Integrated Care Board"
    assert "Ambledale ICB" in board.aliases
    assert len([each for each in found.entities.values() if each.kind == "person"]) == 5


def test_every_merge_has_a_reason_and_ids_redirect(readings: list[Reading]) -> None:
    found = resolve(readings)
    for each in found.entities.values():
        assert each.id == min(each.mentions)
        assert len(each.reasons) == len(each.mentions) - 1
        assert all(merge.reason and 0 < merge.score <= 1 for merge in each.reasons)
        assert {mention: found.redirects.get(mention, mention) for mention in each.mentions} == dict.fromkeys(
            each.mentions, each.id
        )


def test_order_of_papers_does_not_matter(readings: list[Reading]) -> None:
    assert len({repr(resolve(order)) for order in permutations(readings)}) == 1


def test_a_place_is_not_its_council(reading: Make) -> None:
    found = resolve([reading("a", places=["Farholme"], organisations=["Farholme", "Farholme Council"])])
    assert entity(found, "a", "place", "Farholme").id != entity(found, "a", "organisation", "Farholme").id
    assert not one(found, "organisation", ("a", "Farholme"), ("a", "Farholme Council"))


class TestPeople:
    def test_not_by_surname_alone(self, reading: Make) -> None:
        papers = [reading(name, "Farholme Council", people=["Cllr Marlow"]) for name in "ab"]
        found = resolve(papers)
        assert not one(found, "person", ("a", "Cllr Marlow"), ("b", "Cllr Marlow"))
        assert [merge.reason for merge in found.proposals] == ["only a surname, in papers of the same body"]

    def test_other_forenames_stay_apart(self, reading: Make) -> None:
        found = resolve(
            [reading("a", "Farholme Council", people=["Claire Roberts", "Lisa Roberts", "Clare Robertson"])]
        )
        assert len(found.entities) == 4  # three people and the council

    def test_a_rare_name_is_one_person_when_nothing_speaks_against_it(self, reading: Make) -> None:
        found = resolve([reading("a", people=["Idris Fellowes"]), reading("b", people=["Idris Fellowes"])])
        assert one(found, "person", ("a", "Idris Fellowes"), ("b", "Idris Fellowes"))

    def test_a_common_name_needs_something_in_common(self, reading: Make) -> None:
        papers = [
            reading("a", "Farholme Council", people=["John Smith"]),
            reading("b", "Kettleby Trust", people=["John Smith"]),
        ]
        found = resolve(papers)
        assert not one(found, "person", ("a", "John Smith"), ("b", "John Smith"))
        assert [merge.reason for merge in found.proposals] == ["the same name, but nothing else in common"]
        near = [papers[0], reading("c", "Farholme Council", people=["John Smith"])]
        assert one(resolve(near), "person", ("a", "John Smith"), ("c", "John Smith"))

    def test_two_stated_bodies_keep_a_rare_name_apart_too(self, reading: Make) -> None:
        def paper(name: str, body: str) -> Reading:
            role = {"person": "Idris Fellowes", "title": "Chair", "organisation": body}
            return reading(name, people=["Idris Fellowes"], roles=[role])

        found = resolve([paper("a", "Farholme Council"), paper("b", "Kettleby Trust")])
        assert not one(found, "person", ("a", "Idris Fellowes"), ("b", "Idris Fellowes"))
        assert len(found.proposals) == 1
        found = resolve([paper("a", "Farholme Council"), paper("b", "Farholme Health Trust")])
        assert one(found, "person", ("a", "Idris Fellowes"), ("b", "Idris Fellowes"))

    def test_initials_near_one_full_name(self, reading: Make) -> None:
        full = reading("a", "Farholme Council", people=["Jane Marlow"])
        assert one(
            resolve([full, reading("b", "Farholme Council", people=["J Marlow"])]),
            "person",
            ("a", "Jane Marlow"),
            ("b", "J Marlow"),
        )
        elsewhere = resolve([full, reading("b", "Kettleby Trust", people=["J Marlow"])])
        assert not one(elsewhere, "person", ("a", "Jane Marlow"), ("b", "J Marlow"))
        assert [merge.reason for merge in elsewhere.proposals] == ["initials that fit"]

    def test_initials_that_fit_two_people_are_proposed_to_both(self, reading: Make) -> None:
        papers = [
            reading("a", "Farholme Council", people=["Jane Marlow", "Jack Marlow"]),
            reading("b", "Farholme Council", people=["J. Marlow"]),
        ]
        found = resolve(papers)
        short = entity(found, "b", "person", "J. Marlow").id
        pairs = [{merge.a, merge.b} for merge in found.proposals]
        assert {short, entity(found, "a", "person", "Jane Marlow").id} in pairs
        assert {short, entity(found, "a", "person", "Jack Marlow").id} in pairs

    def test_mr_and_mrs_are_two(self, reading: Make) -> None:
        papers = [reading("a", "Farholme Council", people=[{"name": "Jane Marlow", "aliases": ["Mrs Jane Marlow"]}])]
        papers.append(reading("b", "Farholme Council", people=["Mr J Marlow"]))
        found = resolve(papers)
        assert not one(found, "person", ("a", "Jane Marlow"), ("b", "Mr J Marlow"))
        assert not found.proposals

    def test_a_double_name_is_proposed_in_papers_of_one_body(self, reading: Make) -> None:
        papers = [
            reading("one", body="Vale Council", people=["Cllr Jane Marlow"]),
            reading("two", body="Vale Council", people=["Jane Fable-Marlow"]),
            reading("three", body="Moor Trust", people=["Jane Fable"]),
        ]
        found = resolve(papers)
        assert len(found.entities) == 5
        (merge,) = found.proposals
        assert "without one name" in merge.reason and "fable-marlow" in merge.a + merge.b

    def test_misprints_are_proposed_only(self, reading: Make) -> None:
        papers = [
            reading("a", "Farholme Council", people=["Tracey Marlowe"]),
            reading("b", "Farholme Council", people=["Tracy Marlowe"]),
        ]
        found = resolve(papers)
        assert not one(found, "person", ("a", "Tracey Marlowe"), ("b", "Tracy Marlowe"))
        assert len(found.proposals) == 1

    def test_a_label_is_the_fullest_name_without_title(self, reading: Make) -> None:
        papers = [
            reading("a", "Farholme Council", people=["Cllr J. Marlow"]),
            reading("b", "Farholme Council", people=["JANE MARLOW"]),
        ]
        papers.append(reading("c", "Farholme Council", people=["Dr Jane Marlow MBE"]))
        jane = entity(resolve(papers), "a", "person", "Cllr J. Marlow")
        assert jane.label == "Jane Marlow"
        assert jane.aliases == ("Cllr J. Marlow", "Dr Jane Marlow MBE", "JANE MARLOW")


def test_places_of_one_name_in_unlike_places_stay_apart(reading: Make) -> None:
    def paper(name: str, within: str | None) -> Reading:
        return reading(name, places=[{"name": "Newport", "within": within}] if within else ["Newport"])

    found = resolve([paper("a", "Farholme"), paper("b", "Kettleby")])
    assert not one(found, "place", ("a", "Newport"), ("b", "Newport"))
    assert len(found.proposals) == 1
    found = resolve([paper("a", "Farholme"), paper("b", "England"), paper("c", None)])
    assert one(found, "place", ("a", "Newport"), ("b", "Newport"), ("c", "Newport"))


def test_names_in_rows_that_no_list_has_are_things_too(reading: Make) -> None:
    role = {"person": "Jane Marlow", "title": "Chair", "organisation": "Farholme Board", "place": "Farholme"}
    found = resolve([reading("a", roles=[role])])
    assert {each.label for each in found.entities.values()} == {"Jane Marlow", "Farholme Board", "Farholme"}


def test_old_ids_go_on_leading_somewhere(reading: Make) -> None:
    before = [
        reading("a", "Farholme Council", people=["Jane Marlow"]),
        reading("b", "Farholme Council", people=["J Marlow"]),
    ]
    old = resolve(before)
    jane = entity(old, "a", "person", "Jane Marlow")
    previous = {**old.redirects, **{each: each for each in old.entities}}
    changed = reading("c", "Farholme Council", people=["Jane Marlow", "Sam Reed"])
    for kept in (before[:1], before[1:], [changed]):
        now = resolve(kept)
        redirects = carried(previous, now)
        for mention in jane.mentions:
            goal = redirects.get(mention, mention)
            assert goal in now.entities
            assert now.entities[goal].label in ("Jane Marlow", "J Marlow")
