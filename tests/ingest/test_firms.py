"""Firms and other bodies told by how papers deal with them: whom they pay, from whom prices come, for whom people sit."""

from __future__ import annotations

import time

import pytest

from convenor.graph.model import Evidence
from convenor.ingest.names import payees
from convenor.ingest.names.acting_names import in_prose
from convenor.ingest.names.bodies import Bodies


def found(text: str) -> list[str]:
    """The names that act or are dealt with as bodies are, once each, in a paper that calls nobody by initials."""
    return [name for _, _, name in sorted(set(in_prose(text, lambda _: False, False)))]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("J & Q Fencing has now given us a price.", ["J & Q Fencing"]),
        ("Quarl & Company Insurance Brokers – managing risk", ["Quarl & Company Insurance Brokers"]),
        ("They compared it with a quote received from Kompfold, which was lower.", ["Kompfold"]),
        ("It was agreed to purchase the boards from Zeppic as better value.", ["Zeppic"]),
        ("Contact QRS, TLUV and XBAB about their part.", ["QRS", "TLUV", "XBAB"]),
        (
            "Quotes from Terraqut, Querrin Landscapes and Kompfold were read.",
            ["Terraqut", "Querrin Landscapes", "Kompfold"],
        ),
        ("The clerk is to ask Querrinshire Highways about it.", ["Querrinshire Highways"]),
        ("It should be signed off by TLQB first.", ["TLQB"]),
        ("A formal complaint with QTS was considered.", ["QTS"]),
        ("He is an employee of Tarnlair Energy.", ["Tarnlair Energy"]),
        ("QTSI is spearheading a new standard.", ["QTSI"]),
        ("Ann spoke for the ‘Better Ponds for Tarnshire’ project.", ["Better Ponds for Tarnshire"]),
        ("Representing Marrow Enterprise (ME): Tom Ash", ["Marrow Enterprise (ME)"]),
        ("Representing NHS Tarn (NHST):", ["NHS Tarn (NHST)"]),
    ],
)
def test_how_a_body_is_dealt_with_tells_that_it_is_one(text: str, names: list[str]) -> None:
    assert found(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "J & Q Ashdown objected to the fence.",
        "A quote was received from Dave for the hedge.",
        "The notes were drafted by Zebedee Blunt.",
        "(representing Zebedee Blunt)",
        "Representing Parents and Carers (PC)",
        "Representing Zebedee Blunt (AQ)",
        "Quotes from Ann, Tom and Mary were read.",
        "The clerk is to ask Zebedee Blunt about it.",
        "Contact Ann, Tom and Mary about the fete.",
        "Engage with VCFSE groups.",
        "The speed of “Slow Down” signs was asked about.",
    ],
)
def test_people_and_everyday_words_are_no_firms(text: str) -> None:
    assert found(text) == []


def test_firms_and_letters_are_found_among_those_paid() -> None:
    text = (
        "Cheques for payment: Clerk’s salary £118.44 J & Q Lighting Services x2 (lamps) £35.04 QLWN (bins) £247.10 HMRC PAYE £44.40 "
        "Ann Grounds (hire) £7.00 Tarnside Insurance £402.89 A Quarl (audit) £108.00 P Gardens (weeding) £3 Public Liability Insurance £6 VAT £9"
    )
    assert [name for _, _, name in payees.named(text)] == ["J & Q Lighting Services", "QLWN", "Tarnside Insurance"]
    assert not list(payees.named(text.replace("Cheques for payment", "Prizes")))
    assert not list(payees.named("Payments: QLWN £3"))


@pytest.mark.parametrize(
    ("names", "count"),
    [
        (("Marrow Public Rambling Network", "PRN", "Quarl Trust"), 2),
        (("Marrow Public Rambling Network", "Vale Public Rambling Network", "PRN"), 3),
    ],
)
def test_letters_stand_for_the_end_of_the_one_name_that_has_them(names: tuple[str, ...], count: int) -> None:
    bodies = Bodies()
    for at, name in enumerate(names):
        bodies.add(name, Evidence("p", at * 100, at * 100 + len(name)))
    assert len(bodies.entries()) == count


@pytest.mark.parametrize(
    "text", ["payments £1 " + "Aa " * 9000 + "£2 £3", "payments £1 £2 " + " " * 9000, "A & " * 3000]
)
def test_long_texts_take_little_time(text: str) -> None:
    start = time.process_time()
    list(payees.named(text))
    found(text)
    assert time.process_time() - start < 1
