"""Papers made to hurt: whatever is long is read in time and memory that grow with it and not faster. All is invented."""

from __future__ import annotations

import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest

from convenor.ingest.read import paper

HEAD = "Northmere Partnership Board\nMinutes of the meeting held on 7 May 2024\n\nPresent:\n"
FIRST = "Jane Obadiah Mary Tom Sam Ann Peter Lucy Hugh Olive".split()
LAST = "Marlow Fenn Ash Reed Weir Dale Hill Moor Bell Stone".split()
Make = Callable[[int], str]


def person(n: int) -> str:
    """One of a hundred thousand names."""
    end = "abcdefghij"[n // 100 % 10] + "klmnopqrst"[n // 1000 % 10] + "uvwxyzabcd"[n // 10000 % 10]
    return f"{FIRST[n % 10]} {LAST[n // 10 % 10]}{end}"


def page(header: str, rows: str) -> str:
    return f"<html><body><h1>Northmere Partnership Board: minutes, 7 May 2024</h1><table>{header}{rows}</table></body></html>"


def attendees(n: int) -> str:
    return (
        HEAD
        + "\n".join(f"{person(i)}, Director, Vale Trust" for i in range(n))
        + "\n\n1. Welcome\nAll were welcomed.\n"
    )


def table(n: int) -> str:
    rows = "".join(
        f"<tr><td>{person(i)}</td><td>Director of Care</td><td>Vale {i % 50} Trust</td></tr>" for i in range(n)
    )
    return page("<tr><th>Name</th><th>Role</th><th>Organisation</th></tr>", rows)


def actions(n: int) -> str:
    rows = "".join(
        f"<tr><td>{i}</td><td>Write to parish {i}</td><td>{person(i % 300)}</td><td>June 2024</td></tr>"
        for i in range(n)
    )
    return page("<tr><th>Ref</th><th>Action</th><th>Owner</th><th>Due</th></tr>", rows)


def mixed(n: int) -> str:
    strange = "Мария Петрова علي حسن 王小明 \u200b\u202eenaJ\u202c Mar\u200dlow שרה"
    return HEAD + "".join(f"{person(i)} {strange}, Director\n" for i in range(n))


def councils(n: int) -> str:
    """A paper that speaks of places after which councils are called."""
    named = (f"Vale{'abcdefghij'[i % 10]}{'klmnopqrst'[i // 10 % 10]}{'uvwxyzabcd'[i // 100 % 10]}" for i in range(n))
    return (
        HEAD + "Ann Bell\n\n1. Visits\n" + "\n".join(f"Talks were held in {a} with {a} Parish Council." for a in named)
    )


def chaired(n: int) -> str:
    """One item that names group after group with its chair."""
    return HEAD + "Ann Bell\n\n1. Groups\n\n- " + "Vale Grants Panel, chaired by Ann Bell, " * n


# What makes patterns go back over what they have read: a piece again and again, and what ends it.
PIECES: dict[str, str] = {
    "one long name": "Marlow",
    "a name of many words": " Marlow",
    "capitals": "Aa ",
    "a body of many words": "The Board Of Vale And Hill Council For Care ",
    "apostrophes": "O'",
    "hyphens": "Jane-",
    "honorifics": "Mr Mrs Dr ",
    "titles with dots": "Mr. ",
    "commas": "Jane Marlow,",
    "brackets": "(",
    "quotation marks": "“",
    "blanks": " ",
    "zero-width characters": "\u200b\u200d\ufeff",
    "right-to-left marks": "\u202e\u202c",
    "rules of dashes": "- ",
    "leaders": ".",
    "clause numbers": "1.2.",
    "dates": " 12/05/2024",
    "small words": "the of and for ",
    "offices": "Director of ",
    "places": "Vale and ",
    "chairs": "Chair: ",
    "proposers": "proposed by seconded by ",
    "votes": "for 3 against 4 ",
    "resolutions": "It was resolved that the plan be agreed subject to the report by the officer ",
    "terms of office": "Jane Marlow was chair until ",
}
MADE: dict[str, tuple[str, Make, int]] = {
    "attendees": ("list.txt", attendees, 400),
    "attendees in one line": ("line.txt", lambda n: HEAD + ", ".join(map(person, range(n))) + "\n\n1. Welcome\n", 2_000),
    "a table of people": ("table.html", table, 400),
    "a table of actions": ("table.html", actions, 500),
    "groups and their chairs": ("chairs.txt", chaired, 200),
    "mixed scripts": ("mixed.txt", mixed, 250),
    "places of councils": ("councils.txt", councils, 250),
    **{
        f"behind a label: {piece}": ("label.txt", lambda n, piece=piece: f"{HEAD[:-1]} {piece * (n // len(piece))}\n", 5_000)
        for piece in ("A", "Ab", "Mr ", "Ab - ", "a.b-", "Present ", "Ab / A / ")
    },
    "a peer of many places": ("peer.txt", lambda n: f"{HEAD}Lord Bell of {'Ab-' * (n // 3)}Ab came\n", 1_000),
    "a slogan that does not end": (
        "plan.txt", lambda n: f"Vale Strategy 2024 to 2029\n\nTogether we will…\n\n{'Better abc ' * (n // 11)};\n", 1_000
    ),
    **{
        f"an action: {piece}": ("action.txt", lambda n, piece=piece: f"{HEAD}Ann Bell\n\nACTION: {piece * (n // len(piece))} by June\n", 250)
        for piece in ("A", "AA&", "Ab-")
    },
    "several chairs": ("chairs.txt", lambda n: f"{HEAD}Ann Bell\n\n1. Lamps\nAnn Bell{', and Councillor A- A' * (n // 21)} is is.\n", 110),
    "bodies of members": (
        "terms.txt", lambda n: "Vale Board: terms of reference\n\nThe members are:\n\n" + f"- Vale Trust{'; and' * (n // 5)} x\n" * 6, 100
    ),
    "items that could be bodies of members": (
        "terms.txt", lambda n: "Vale Board: terms of reference\n\n" + "".join(f"{i}. Its quorum is {i} members.\n\n" for i in range(n)), 250
    ),
    "brackets in cells": (
        "cells.html", lambda n: page("<tr><th>Name</th><th>Role</th></tr>", f"<tr><td>{'(' * n}</td><td>{'(' * n}</td></tr><tr><td>Ann Bell</td><td>Chair</td></tr></table>"
        f"<table><tr><th>Action</th><th>Owner</th><th>Due</th></tr><tr><td>{'(' * n}</td><td>{'(' * n}</td><td>{'(' * n}</td></tr>"), 1_000
    ),
    "a title of a meeting": ("minutes.txt", lambda n: f"Minutes of the Vale Board{' meeting in public' * (n // 18)}x\n7 May 2024\n\nPresent: Ann Bell\n", 500),
    "a title": ("title.txt", lambda n: f"{'Stakeholders' * (n // 12)} Evening\nNotes of the meeting of 7 May 2024\n\nPresent: Ann Bell\n", 400),
    "ampersands": ("and.txt", lambda n: f"{HEAD[:-1]} {'& ' * (n // 2)} (Chair)\nIn attendance: {'& ' * (n // 2)} (Chair)\n", 2_000),
    "letters with marks": ("marks.txt", lambda n: f"{HEAD}Ann Bell\n\n1. Lamps\nAnn Bell{'-ŌŪ' * (n // 3)}9 was there.\n", 2_000),
    "aims numbered again": ("plan.txt", lambda n: "Vale Strategy 2024 to 2029\n\n" + "Priority 1   Priority 2   Priority 3   Priority 4\nhomes   health   care   work\n" * n, 250),
    "one post again and again": ("post.txt", lambda n: f"{HEAD}Ann Bell\n\n1. Lamps\n" + "Ann Bell, the Clerk, spoke. " * n, 1_000),
    "comments": ("page.txt", lambda n: "<!---->" * (n // 7) + HEAD, 2_000),
    "verdicts": ("verdict.txt", lambda n: f"{HEAD}Ann Bell\n\n1. Lamps\nThe motion was carried by all {'and; ' * (n // 5)}£\n", 2_000),
    "posts": ("post.html", lambda n: page("<tr><th>Name</th><th>Post</th></tr>", f"<tr><td>Ann Bell</td><td>{'staff partnership/' * (n // 18)}</td></tr>"), 2_000),
    "cells": ("cells.md", lambda n: HEAD + "| a " * n + "|\n" + "|---" * n + "|\n" + "| Jane Marlow " * n + "|\n", 500),
    **{
        name: ("piece.txt", lambda n, piece=piece: f"{HEAD}{piece * (n // len(piece))}Fenn, Chair, Vale Trust\n\n1. Welcome\n", 10_000)
        for name, piece in PIECES.items()
    },
}  # fmt: skip


def seconds(path: Path) -> float:
    start = time.process_time()
    paper(path)
    return time.process_time() - start


@pytest.mark.parametrize("name", MADE)
@pytest.mark.timeout(120)
def test_four_times_the_paper_takes_about_four_times_as_long(tmp_path: Path, name: str) -> None:
    file, make, size = MADE[name]
    path = tmp_path / file
    path.write_text(make(100), encoding="utf-8")
    paper(path)  # whatever is loaded once
    path.write_text(make(size), encoding="utf-8")
    small = seconds(path)
    path.write_text(make(4 * size), encoding="utf-8")
    assert seconds(path) < 8 * small + 0.3


@pytest.mark.parametrize("name", ["attendees", "a table of people", "one long name", "mixed scripts"])
@pytest.mark.timeout(120)
def test_four_times_the_paper_takes_about_four_times_the_memory(tmp_path: Path, name: str) -> None:
    file, make, size = MADE[name]

    def peak(n: int) -> int:
        (tmp_path / file).write_text(make(n), encoding="utf-8")
        tracemalloc.start()
        paper(tmp_path / file)
        found = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return found

    peak(100)
    assert peak(2 * size) < 6 * peak(size // 2) + 2_000_000


@pytest.mark.timeout(120)
def test_five_thousand_attendees_are_all_there(tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_text(attendees(5_000), encoding="utf-8")
    (meeting,) = paper(path).meetings
    assert len(meeting.attendance) == 5_000


@pytest.mark.timeout(300)
def test_a_table_of_fifty_thousand_rows(tmp_path: Path) -> None:
    path = tmp_path / "table.html"
    rows = "".join(f"<tr><td>{n}</td><td>Stationery</td><td>£{n}.00</td></tr>" for n in range(50_000))
    path.write_text(page("<tr><th>Number</th><th>For</th><th>Paid</th></tr>", rows), encoding="utf-8")
    assert seconds(path) < 60  # a build gives one paper 120 seconds


@pytest.mark.parametrize("length", [100, 10_000])
def test_a_name_of_ten_thousand_characters_is_no_person_and_hides_nobody(tmp_path: Path, length: int) -> None:
    path = tmp_path / "long.txt"
    path.write_text(
        f"{HEAD}Jane M{'a' * length}low, Chair, Vale Trust\nObadiah Fenn, Director, Vale Trust\n\n1. Welcome\n"
    )
    found = paper(path)
    assert [person.name for person in found.people] == ["Obadiah Fenn"]


def test_zero_width_characters_and_marks_of_direction_do_not_split_a_name(tmp_path: Path) -> None:
    path = tmp_path / "marks.txt"
    path.write_text(f"{HEAD}Ja\u200bne \u202aMar\u00adlow\u202c, Chair, Vale Trust\n\n1. Welcome\n", encoding="utf-8")
    found = paper(path)
    assert [(person.name, person.aliases) for person in found.people] == [("Jane Marlow", ())]
    assert all(found.document.quote(span) for person in found.people for span in person.evidence)
