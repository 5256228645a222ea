"""Who came, was away or took the chair, told in sentences: invented minutes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from convenor.ingest.lists.entries import line_entries

Attended = tuple[str, str, str, str]  # those present, in attendance, away with apologies and absent
SENTENCES: dict[str, tuple[str, Attended]] = {
    "who took the chair when somebody else had left": (
        "The Mayor left the chamber and Councillor Alan Birtle, Deputy Mayor, took the chair.",
        ("Alan Birtle", "", "", ""),
    ),
    "a post before whoever took the chair": (
        "The Vice-Chair, Councillor Bella Coker, took the Chair.",
        ("Bella Coker", "", "", ""),
    ),
    "the chair for some items": (
        "Carl Dunne took the Chair for items 1 – 3.",
        ("Carl Dunne", "", "", ""),
    ),
    "those who agreed that a chair be bought": (
        "Carl Dunne left the room and the Board agreed that a chair be bought.",
        ("", "", "", ""),
    ),
    "what the board was told": (
        "It was noted that Freda Garth was attending as an observer. The Board was also told that Norman Usk was in attendance.",
        ("", "Freda Garth; Norman Usk", "", ""),
    ),
    "a post between a substitute and what they did": (
        "Members were informed that Alan Birtle, Service Director for Help, was attending as substitute for Bella Coker.",
        ("Alan Birtle", "", "", ""),
    ),
    "two who were substituted": (
        "Apologies were received from Councillor Jane Kemp, substituted by Councillor Alan Birtle, and from Commissioner Hal Ives, represented by Bella Coker.",
        ("Alan Birtle; Bella Coker", "", "Jane Kemp; Hal Ives", ""),
    ),
    "somebody who is listed beside the members and was there": (
        "Present: Alan Birtle, Bella Coker, Carl Dunne\nIn attendance: Councillor Norman Usk\n\n1. Visiting members\n\n"
        "Councillor Usk was present as Visiting Member for item 11.",
        ("Alan Birtle; Bella Coker; Carl Dunne", "Norman Usk", "", ""),
    ),
}


@pytest.mark.parametrize("name", SENTENCES)
def test_what_a_sentence_tells(reads_roster: Callable[[str, Attended], None], name: str) -> None:
    sentence, expected = SENTENCES[name]
    reads_roster(f"1. Opening\n\n{sentence}" if sentence[:8] != "Present:" else sentence, expected)


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("Councillor A Bell, Darren Smith", [("Councillor A Bell", ""), ("Darren Smith", "")]),
        ("Mr A Bell, Grace House", [("Mr A Bell", "Grace House")]),
        ("Mr A Bell, Grant Builders", [("Mr A Bell", "")]),
    ],
)
def test_a_second_name_behind_one_with_a_form_of_address(line: str, people: list[tuple[str, str]]) -> None:
    assert [(entry.name, entry.body) for entry in line_entries(line, 0)] == people
