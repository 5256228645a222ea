"""Titles and bodies that the learned labeller finds beside people of whom no rule tells one."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.graph.model import Block
from convenor.ingest.labelled.posts import Labelled, posts
from convenor.ingest.labelled.tokens import Word, words
from convenor.ingest.read import paper
from convenor.ingest.roles.labelled_roles import OF_ANOTHER

HEAD = "Northmere Board\nMinutes of the meeting held on 7 May 2024\n\nPresent: Jane Marlow, Obadiah Fenn, Mary Weir\n\n1. Welcome\n"


def labelled(text: str) -> tuple[list[Word], list[Labelled]]:
    """The words of a text in which names, titles and bodies are told by N[…], T[…] and O[…]."""
    plain, kinds = "", []
    for part in text.replace("]", "[").split("["):
        kind = plain[-1:] if len(kinds) % 2 else ""
        plain = plain[:-1] if kind else plain
        kinds.append((len(plain), kind))
        plain += part
    of_text = words(plain, [Block(kind="paragraph", start=0, end=len(plain))])
    out: list[Labelled] = []
    begun = -1
    for word in of_text:
        start, kind = max(each for each in kinds if each[0] <= word.start)
        out.append((f"{kind}{'I' if begun == start else 'B'}" if kind else "X", 0.9))
        begun = start
    return of_text, out


def told(text: str) -> list[tuple[str, str, str]]:
    """(name, title, body) of each post that labels give."""
    of_text, labels = labelled(text)

    def said(run: object) -> str:
        return " ".join(word.text for word in of_text[run.first : run.after]) if run else ""  # type: ignore[attr-defined]

    return [(said(post.name), said(post.title), said(post.body)) for post in posts(of_text, labels)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("N[Ann Bell], T[Clerk], O[Vale Council]", [("Ann Bell", "Clerk", "Vale Council")]),
        ("T[Clerk] N[Ann Bell]", [("Ann Bell", "Clerk", "")]),
        ("N[Ann Bell] T[Clerk] N[Cy Dee] T[Chair]", [("Ann Bell", "Clerk", ""), ("Cy Dee", "Chair", "")]),
        ("T[Clerk] N[Ann Bell] T[Chair] N[Cy Dee]", [("Ann Bell", "Clerk", ""), ("Cy Dee", "Chair", "")]),
        ("N[Ann Bell], N[Eve Fox], T[Inspector] N[Cy Dee]", [("Cy Dee", "Inspector", "")]),
        ("N[Ann Bell] will ask the T[Clerk], N[Cy Dee]", [("Cy Dee", "Clerk", "")]),
        ("N[Ann Bell] ( T[Clerk] ) N[Cy Dee], N[Eve Fox]", [("Ann Bell", "Clerk", "")]),
        ("N[Ann Bell], MBE ( T[Clerk] )", [("Ann Bell", "Clerk", "")]),
    ],
)
def test_a_title_is_of_the_name_beside_it(text: str, found: list[tuple[str, str, str]]) -> None:
    assert told(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "N[Ann Bell] N[Eve Fox] N[Cy Dee] T[Clerk]",  # names in a row, then what is said of each
        "N[Ann Bell] left. T[Clerk] wanted",
        "N[Ann Bell] of the town that lies in the north, T[Clerk]",
        "N[Ann Bell] was put on the O[Vale Committee]",
        "N[Ann Bell], Dee, Fox ( T[Chair] ), Gill",  # whom the bracket follows
    ],
)
def test_nothing_is_told_of_a_name_that_stands_apart(text: str) -> None:
    assert [each for each in told(text) if each[0] == "Ann Bell" or each[1]] == [] or "Cy Dee" in text


@pytest.mark.parametrize(
    "line",
    [
        "Update: Mary Weir / former Practice Manager",
        "Dear Treasurer, Obadiah Fenn",
        "Obadiah Fenn, son of the Clerk, declared an interest.",
        "Obadiah Fenn, who had been Treasurer, handed over the books.",
        "Obadiah Fenn as Secretary was not supported.",
        "Obadiah Fenn will write to the Area Manager, Corble Water.",
        "Obadiah Fenn (for the Head of Planning) gave the report.",
        "Vice Chair: Obadiah Fenn 3 votes, Mary Weir 5 votes.",
        "Declarations of interest\n\nObadiah Fenn | Vale Housing Association",
        "Election of Chair (Obadiah Fenn)",
        "Obadiah Fenn / Link Governor (vacant)",
        "Obadiah Fenn / Link Governor: nobody came forward",
    ],
)
def test_what_is_not_held_is_no_post(tmp_path: Path, line: str) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(f"{HEAD}{line}\n", encoding="utf-8")
    assert not [role for role in paper(path).roles if role.rule == "labeller of posts"]


def test_a_title_that_no_rule_reads_is_found(tmp_path: Path) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(f"{HEAD}Update: Mary Weir / Practice Manager\n", encoding="utf-8")
    found = [role for role in paper(path).roles if role.rule == "labeller of posts"]
    assert [(role.person, role.title, role.organisation, role.score) for role in found] == [
        ("Mary Weir", "Practice Manager", "Northmere Board", 0.8)
    ]
    text = paper(path).document.text
    assert text[found[0].evidence[0].start : found[0].evidence[0].end] == "Update: Mary Weir / Practice Manager"


def test_one_nominee_of_somebody_holds_a_post_and_several_stand_for_one() -> None:
    assert not OF_ANOTHER.search("Ann Bell, Council’s Nominee") and OF_ANOTHER.search("Nominees: Ann Bell, Clerk")


def test_who_has_a_title_gets_no_other(tmp_path: Path) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(
        f"{HEAD.replace('Mary Weir', 'Mary Weir (Treasurer)')}Update: Mary Weir / Practice Manager\n", encoding="utf-8"
    )
    assert [(role.title, role.rule) for role in paper(path).roles] == [("Treasurer", "roster line")]
