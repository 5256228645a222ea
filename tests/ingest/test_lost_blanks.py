"""Blanks that text lost where lines ended: before labels, around brackets, within names, behind small words; all names are invented."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from convenor.ingest.readers.lost_blanks import blank
from convenor.ingest.words.shapes import is_person

Check = Callable[[str, tuple[str, str, str, str]], None]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Orchard Room, Vale HousePresent: Ann Bell", "Orchard Room, Vale House Present: Ann Bell"),
        ("Tom Reed (Vale),In Attendance:Eve Orr", "Tom Reed (Vale), In Attendance: Eve Orr"),
        ("Ann Bell(Youth Service), Tom Reed (Vale)Cllr Orr", "Ann Bell (Youth Service), Tom Reed (Vale) Cllr Orr"),
        ("Ann Bell (Vale), MarkReed (Hill), SeanO’Dee (Tarn)", "Ann Bell (Vale), Mark Reed (Hill), Sean O’Dee (Tarn)"),
        ("Councillors A Bell, T Reed andE Orr", "Councillors A Bell, T Reed and E Orr"),
        (
            "ChairmanAnn Bell; Treasurer-Tom Reed; Eve Orr-Clerk.",
            "Chairman Ann Bell; Treasurer Tom Reed; Eve Orr - Clerk.",
        ),
        ("received on behalf ofthe following:", "received on behalf of the following:"),
    ],
)
def test_lost_blanks_are_put_back(text: str, read: str) -> None:
    assert blank(text) == read


@pytest.mark.parametrize(
    "text",
    [
        "The member(s) present: Ann McBell (Vale), JoAnn Reed",
        "PlayZone (Vale), MacReed (Hill), Goethe and the Lethe",
        "NPresent: 4, f(X), (a)The hall",
        "Secretary-General Ann Bell, Chairman-Elect Tom Reed, Ann Bell-Clerk Smith, the ChairJohn, PresidentQuarl Dee,",
    ],
)
def test_words_that_are_whole_stay_so(text: str) -> None:
    assert blank(text) == text


def test_lists_that_ran_together_are_read_apart(reads_roster: Check) -> None:
    lists = "Vale HousePresent: Ann Bell(Vale Council), Sr Agna Reed (Schools), MarkOrr (Hill Trust),In Attendance: Eve Dee (Vale Council)Notes:Apologies:Tom Fox (Hill Trust) Item Discussion Action"
    reads_roster(lists, ("Ann Bell; Agna Reed; Mark Orr", "Eve Dee", "Tom Fox", ""))


@pytest.mark.parametrize("name", ["Vale Bereavement", "Ann Veterans", "Hill Pensioners"])
def test_words_of_charities_are_in_no_name(name: str) -> None:
    assert not is_person(name)


@pytest.mark.parametrize("name", ["Ann Walker", "Ann Cruse", "Mark Elders", "David Walkers", "Tom Farmers"])
def test_surnames_that_charities_have_too_are_those_of_people(name: str) -> None:
    assert is_person(name)
