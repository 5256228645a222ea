"""Names made comparable: keys of people and bodies, honorifics, acronyms, ids."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given, strategies as st

from convenor.graph.names import (
    acronym_of,
    body_key,
    entity_id,
    normalise,
    paper_id,
    person_key,
    slug,
    split_honorific,
)


@pytest.mark.parametrize(
    "name",
    [
        "Jane Marlow",
        "County Councillor Jane Marlow",
        "Councilor Jane Marlow",
        "Cllr. Jane  Marlow",
        "Clr Jane Marlow",
        "The Rt Hon Jane Marlow MP",
        "Professor Dame Jane Marlow",
        "Dr. Jane Marlow, MBE, JP",
        "Jane Marlow OBE",
        "Jane Marlow PhD",
        "MARLOW, Jane",
        "Marlow, Cllr Jane",
        "Jane Marlow (Chair)",
        "Jane Marlow, Chair",
        "Jané Marlów",
        "JANE MARLOW",
        "Jane\u00a0Marlow",
        "Ja\u00adne Marlow",
    ],
)
def test_spellings_of_one_person_share_a_key(name: str) -> None:
    assert person_key(name) == "jane marlow"


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("J. Marlow", "j marlow"),
        ("J.A. Marlow", "j a marlow"),
        ("Marlow, J A", "j a marlow"),
        ("Cllr Marlow", "marlow"),
        ("Lady Marlow", "marlow"),
        ("John Lord", "john lord"),
        ("Jack MA", "jack ma"),
        ("Ann-Marie O’Dell", "ann marie odell"),
        ("Ann Marie O'Dell", "ann marie odell"),
        ("Ann Marie O´Dell", "ann marie odell"),
        ("de Souza, Maria", "maria de souza"),
        ("Reed Marlow, Jo", "jo reed marlow"),
        ("Łucja Ørsted", "lucja orsted"),
        ("Cllr", "cllr"),
        ("", ""),
    ],
)
def test_keys_keep_what_tells_people_apart(name: str, key: str) -> None:
    assert person_key(name) == key


def test_an_honorific_is_taken_off_and_kept() -> None:
    assert split_honorific("County Councillor Jane Marlow") == ("County Councillor", "Jane Marlow")
    assert split_honorific("Jane Marlow") == ("", "Jane Marlow")
    assert split_honorific("Rev Dr Jane Marlow") == ("Rev Dr", "Jane Marlow")
    assert split_honorific("Councillor") == ("", "Councillor")


@pytest.mark.parametrize(
    "name",
    [
        "The Health & Well Being Board",
        "Health and Wellbeing Board",
        "Health and Well-being Board (HWB)",
        "HEALTH AND WELLBEING BOARD (the “HWB”)",
    ],
)
def test_spellings_of_one_body_share_a_key(name: str) -> None:
    assert body_key(name) == "health and wellbeing board"


def test_only_an_acronym_in_brackets_is_dropped() -> None:
    assert body_key("Open North (Ambledale Network)") == "open north ambledale network"
    assert body_key("St. Anne's Ltd.") == body_key("St Annes Limited")


def test_acronyms_with_and_without_small_words() -> None:
    assert {"DHSC", "DHASC"} <= acronym_of("Department of Health and Social Care")
    assert {"PBP", "PP"} <= acronym_of("Place-based Partnership")
    assert "AHP" in acronym_of("Ambledale Health Partnership (AHP)")
    assert acronym_of("Healthwatch") == set()


def test_slugs_are_short_and_end_at_a_word() -> None:
    assert slug("Jané O’Dell & Sons: 40%") == "jane-odell-and-sons-40"
    assert slug("word " * 40) == "-".join(["word"] * 12)
    assert slug("李") == "unnamed"


def test_ids_are_readable_and_differ_by_kind_key_and_paper() -> None:
    first = entity_id("person", "jane marlow", "paper-1")
    assert re.fullmatch(r"https://convenor\.example/id/person/jane-marlow-[0-9a-f]{6}", first)
    others = {
        entity_id("place", "jane marlow", "paper-1"),
        entity_id("person", "jane marlow", "paper-2"),
        entity_id("person", "jane marlowe", "paper-1"),
    }
    assert len(others | {first}) == 4
    assert entity_id("decision", "D1", "paper-1", words="That it be so").rsplit("-", 1)[0].endswith("/that-it-be-so")
    assert paper_id("minutes-abc123").endswith("/id/paper/minutes-abc123")


@given(st.text(max_size=60))
@example("\U0001d400")  # a letter that becomes a capital only when it is taken apart
def test_keys_never_fail_and_are_settled(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)
    assert body_key(body_key(text)) == body_key(text)
    assert re.fullmatch(r"[a-z0-9-]+", slug(text))
    person_key(text)
    acronym_of(text)
    entity_id("person", text, text).encode("ascii")
