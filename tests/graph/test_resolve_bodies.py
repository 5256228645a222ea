"""Which names of bodies are one body: spellings, acronyms, general names, reference lists."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from resolved import entity, one

from convenor.graph.reading import Reading
from convenor.graph.resolve import resolve

Make = Callable[..., Reading]


class TestBodies:
    @pytest.mark.parametrize(
        ("a", "b"),
        [
            ("Farholme Health & Well Being Board", "the Farholme Health and Wellbeing Board (HWB)"),
            ("NHS Farholme Integrated Care Board", "Farholme ICB"),
            ("Farholme NHS Foundation Trust", "Farholme Foundation Trust"),
            ("Farholme Teaching Hospital NHS Foundation Trust", "Farholme Teaching Hospitals NHS Foundation Trust"),
            ("Farholme Community Forests Network", "Farholme Comunity Forests Network"),
        ],
    )
    def test_other_spellings_of_one_body(self, reading: Make, a: str, b: str) -> None:
        found = resolve([reading("a", organisations=[a]), reading("b", organisations=[b])])
        assert one(found, "organisation", ("a", a), ("b", b))

    @pytest.mark.parametrize(
        ("a", "b"),
        [
            ("Farholme NHS Foundation Trust", "Farholme NHS Trust"),
            ("NHS Farholme Integrated Care Board", "Farholme Integrated Care Partnership"),
            ("North Farholme Community Forests Network", "South Farholme Community Forests Network"),
            ("Farholme Council", "Farholme County Council"),
            ("Audit Committee", "Audit Committee"),
        ],
    )
    def test_bodies_that_are_two(self, reading: Make, a: str, b: str) -> None:
        papers = [
            reading("a", "Farholme Council", organisations=[a]),
            reading("b", "Kettleby Council", organisations=[b]),
        ]
        assert not one(resolve(papers), "organisation", ("a", a), ("b", b))

    def test_one_letter_between_two_known_places_is_no_misprint(self, reading: Make) -> None:
        names = ["Norton Parish Church School Fund", "Morton Parish Church School Fund"]
        places = reading("c", places=["Norton", "Morton"])
        found = resolve([reading("a", organisations=names[:1]), reading("b", organisations=names[1:]), places])
        assert not one(found, "organisation", ("a", names[0]), ("b", names[1]))
        assert len(found.proposals) == 1

    def test_an_acronym_that_two_bodies_have_goes_by_the_body_of_the_paper(self, reading: Make) -> None:
        def introduced(name: str, body: str, full: str) -> Reading:
            return reading(name, body, organisations=[{"name": full, "acronyms": ["FTF"]}])

        papers = [
            introduced("a", "Farholme Council", "Farholme Theatre Fund"),
            introduced("b", "Kettleby Council", "Farming Training Foundation"),
            reading("c", "Kettleby Council", organisations=["FTF"]),
            reading("d", "Umber Council", organisations=["FTF"]),
        ]
        found = resolve(papers)
        assert one(found, "organisation", ("b", "Farming Training Foundation"), ("c", "FTF"))
        assert entity(found, "d", "organisation", "FTF").mentions == (entity(found, "d", "organisation", "FTF").id,)
        assert len(found.proposals) == 2

    def test_an_acronym_that_nobody_explains_is_proposed(self, reading: Make) -> None:
        found = resolve([reading("a", organisations=["Farholme Theatre Fund"]), reading("b", organisations=["FTF"])])
        assert not one(found, "organisation", ("a", "Farholme Theatre Fund"), ("b", "FTF"))
        assert [merge.reason for merge in found.proposals] == ["“FTF” could be its short form"]

    def test_a_general_name_goes_to_the_only_body_that_it_can_mean(self, reading: Make) -> None:
        papers = [
            reading("a", "Farholme Council", organisations=["Farholme Integrated Care Board", "Farholme Youth Board"]),
            reading("b", "Farholme Council", organisations=["the ICB", "the Board"]),
        ]
        found = resolve(papers)
        assert one(found, "organisation", ("a", "Farholme Integrated Care Board"), ("b", "the ICB"))
        assert entity(found, "b", "organisation", "the Board").label == "the Board"
        assert {merge.reason for merge in found.proposals} == {"“the Board” could be this one"}

    def test_a_general_name_that_a_paper_lists_beside_the_full_one_is_another_body(self, reading: Make) -> None:
        found = resolve([reading("a", "Farholme Council", organisations=["Farholme Youth Board", "Board"])])
        assert not one(found, "organisation", ("a", "Farholme Youth Board"), ("a", "Board"))

    def test_a_general_name_beside_two_names_of_one_body_is_that_body(self, reading: Make) -> None:
        names = ["Vale and South Hill Integrated Care Board", "Vale & South Hill ICB", "NHS ICB"]
        places = ["Vale and South Hill"]
        found = resolve([reading("one", body=names[0], organisations=names, places=places)])
        assert {each.label for each in found.entities.values() if each.kind == "organisation"} == {names[0]}

    def test_of_several_bodies_of_a_type_the_one_of_the_papers_places_is_meant(self, reading: Make) -> None:
        papers = [
            reading("one", body="Vale Partnership", organisations=["Vale Health Board", "Model Health Board"]),
            reading("two", body="Vale Partnership", organisations=["Health Board"], places=["Vale"]),
        ]
        found = resolve(papers)
        (board,) = [each for each in found.entities.values() if each.label == "Vale Health Board"]
        assert len(board.mentions) == 2

    def test_a_place_cut_to_initials_or_left_out(self, reading: Make) -> None:
        whole = reading(
            "a",
            "Farholme Council",
            organisations=["Upper and Lower Beck Hospice Guild"],
            places=["Upper and Lower Beck"],
        )
        short = reading("b", "Farholme Council", organisations=["ULB Hospice Guild"])
        bare = reading("c", "Farholme Council", organisations=["Hospice Guild"])
        found = resolve([whole, short, bare])
        assert one(
            found,
            "organisation",
            ("a", "Upper and Lower Beck Hospice Guild"),
            ("b", "ULB Hospice Guild"),
            ("c", "Hospice Guild"),
        )

    def test_reference_lists_join_and_keep_apart(self, reading: Make) -> None:
        listed = {
            "Farholme Borough Council": ["urn:x:1"],
            "Farholme Council": ["urn:x:1"],
            "Kettleby Council": ["urn:x:2"],
        }
        papers = [reading(name, organisations=[body]) for name, body in zip("abc", listed, strict=True)]
        found = resolve(papers, identifiers=lambda kind, name: listed.get(name, []) if kind == "organisation" else [])
        assert one(found, "organisation", ("a", "Farholme Borough Council"), ("b", "Farholme Council"))
        assert entity(found, "b", "organisation", "Farholme Council").same_as == ("urn:x:1",)
        assert not one(found, "organisation", ("a", "Farholme Borough Council"), ("c", "Kettleby Council"))
