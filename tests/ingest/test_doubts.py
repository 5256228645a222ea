"""What is too doubtful to be stated: signs of error, scores of rules, and what hangs on a name in doubt."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from convenor.graph.model import Document, Evidence
from convenor.graph.reading import Attendance, Decision, Meeting, Organisation, Person, Reading, Role, Row
from convenor.ingest import sift
from convenor.ingest.doubts import SIGNS, Around, signs
from convenor.ingest.finders import finders
from convenor.ingest.read import paper
from convenor.ingest.scores import STATED, Measured, measured
from convenor.webapp.extract import LISTS

READING = Reading(
    document=Document(id="a-1", path="a.txt", title="A", text="", blocks=(), digest="1"),
    people=(Person(name="Weir Ashbrook", evidence=()),),
)
MINUTES = """Northmere Partnership Board
Minutes of the meeting held on 7 May 2024

Present:
Hugh Bell, Chair, Northmere Council
Weirside Jane Fenn, Director of Care, Vale Trust
Obadiah Ash, Head of Housing, Northmere Council

1. Welcome
Hugh Bell welcomed everybody.
"""

ODD = "the title is long, holds a number, opens with a small word or breaks off"


def person(name: str) -> Row:
    return Person(name=name, evidence=())


def body(name: str) -> Row:
    return Organisation(name=name, evidence=())


def role(title: str, organisation: str | None = None) -> Row:
    return Role(person="Jane Marlow", title=title, organisation=organisation, evidence=())


SHOWS = [
    ("people", "it reads as two names run together", person("Marlow Jane Fenn"), person("Jane Mary Fenn")),
    ("people", "it reads as two names run together", person("Jane Fenn Peter"), person("J. A. Peter")),
    ("people", "it reads as two names run together", person("Marlow Jane Fenn"), person("J.V. Jane Fenn")),
    ("people", "it reads as two names run together", person("Jane Weirside Peter Fenn"), person("Jane van der Fenn")),
    ("organisations", "it holds the name of a person", body("Vale Trust Jane Marlow"), body("Vale Trust")),
    ("organisations", "it holds the name of a person", body("Vale Trust Weir Ashbrook"), body("Ashbrook Trust")),
    ("organisations", "it opens like the title of a post", body("Head of Service"), body("Vale Service")),
    ("organisations", "it holds a number", body("Vale Trust 12 May"), body("Vale Trust")),
    ("roles", "the title holds the name of a person", role("Clerk Mr Fenn"), role("Clerk")),
    ("roles", "the title holds the name of a person", role("Chair Weir Ashbrook"), role("Chair of Weir Trust")),
    (
        "roles",
        "the body holds the name of a person",
        role("Chair", "Vale Trust Jane Fenn"),
        role("Chair", "Vale Trust"),
    ),
    ("roles", ODD, role("Officer 12"), role("Elected Member, Ward 12 (Hill and the Glens)")),
    ("roles", ODD, role("Chair (of the"), role("Chair (acting)")),
    ("roles", ODD, role("Chair 4"), role("Chair (for item 4)")),
    ("roles", ODD, role("Officer " + "and so on " * 5), role("Officer")),
    ("roles", ODD, role("by the Director"), role("Director by appointment")),
    ("roles", "there is no title, and the body opens like one", role("", "Head of Care"), role("", "Care Trust")),
]


@pytest.mark.parametrize(("kind", "sign", "wrong", "right"), SHOWS)
def test_a_sign_tells_wrong_rows_from_right_ones(kind: str, sign: str, wrong: Row, right: Row) -> None:
    assert sign in signs(kind, wrong, Around(READING))
    assert sign not in signs(kind, right, Around(READING))


def test_each_sign_has_a_row_that_shows_it_and_was_counted() -> None:
    assert {(kind, sign) for kind, rows in SIGNS.items() for sign in rows} == {(kind, sign) for kind, sign, *_ in SHOWS}
    assert {kind: set(rows) for kind, rows in SIGNS.items()} == {k: set(rows) for k, rows in measured().signs.items()}


def test_only_rules_that_are_known_were_counted() -> None:
    assert {rule for rows in measured().rules.values() for rule in rows} <= finders().keys()


@pytest.fixture
def reading(tmp_path: Path) -> Reading:
    path = tmp_path / "minutes.txt"
    path.write_text(MINUTES, encoding="utf-8")
    return paper(path)


def test_a_name_in_doubt_takes_with_it_what_hangs_on_it(reading: Reading) -> None:
    (proposal,) = reading.proposals
    assert (proposal.kind, proposal.words) == ("people", "Weirside Jane Fenn")
    assert proposal.score < STATED and "run together" in proposal.reason
    assert [r.title for r in proposal.roles] == ["Director of Care"]
    assert [a.person for m in proposal.meetings for a in m.attendance] == ["Weirside Jane Fenn"]
    stated = [p.name for p in reading.people], {r.person for r in reading.roles}
    assert stated == (["Hugh Bell", "Obadiah Ash"], {"Hugh Bell", "Obadiah Ash"})
    assert [a.person for m in reading.meetings for a in m.attendance] == ["Hugh Bell", "Obadiah Ash"]
    assert "Vale Trust" in [o.name for o in reading.organisations]  # the line is in doubt for the name alone


@pytest.fixture
def with_a_post_for_a_body() -> Reading:
    """A reading that takes a title for a body, and names the body and somebody in doubt in other rows."""
    span = (Evidence("a-1", 0, 9),)
    seen = Attendance(
        person="Hugh Bell", how="present", on_behalf="Marlow Jane Fenn", organisation="Head of Care", evidence=span
    )
    return msgspec.structs.replace(
        READING,
        people=(Person(name="Hugh Bell", evidence=span), Person(name="Marlow Jane Fenn", evidence=span)),
        organisations=(Organisation(name="Head of Care", evidence=span),),
        roles=(Role(person="Hugh Bell", title="Chair", organisation="Head of Care", evidence=span),),
        meetings=(Meeting(body="Vale Board", date="2024-05-07", attendance=(seen,), evidence=span),),
        decisions=(Decision(id="d1", text="Agreed.", actors=("Hugh Bell", "Marlow Jane Fenn"), evidence=span),),
    )


def test_a_body_in_doubt_takes_the_roles_in_it_along_but_leaves_the_posts(with_a_post_for_a_body: Reading) -> None:
    again = sift.sifted(with_a_post_for_a_body)
    assert again.organisations == ()
    assert [(role.title, role.organisation) for role in again.roles] == [("Chair", None)]
    (body_in_doubt,) = [each for each in again.proposals if each.kind == "organisations"]
    assert [role.title for role in body_in_doubt.roles] == ["Chair"]


def test_a_row_that_can_do_without_a_name_in_doubt_stays(with_a_post_for_a_body: Reading) -> None:
    again = sift.sifted(with_a_post_for_a_body)
    (seen,) = again.meetings[0].attendance
    assert (seen.person, seen.on_behalf, seen.organisation) == ("Hugh Bell", None, None)
    assert [decision.actors for decision in again.decisions] == [("Hugh Bell",)]


def test_the_body_whose_paper_it_is_is_not_judged(with_a_post_for_a_body: Reading) -> None:
    document = msgspec.structs.replace(READING.document, body="Head of Care")
    again = sift.sifted(msgspec.structs.replace(with_a_post_for_a_body, document=document))
    assert [body.name for body in again.organisations] == ["Head of Care"]
    assert [role.title for role in again.roles] == ["Chair"]


def test_what_is_proposed_stands_in_the_paper(reading: Reading) -> None:
    for proposal in reading.proposals:
        assert [reading.document.quote(span) for span in proposal.evidence] == [
            "Weirside Jane Fenn, Director of Care, Vale Trust"
        ]


def judged(reading: Reading) -> Iterator[float]:
    rows = [row for name in LISTS for row in getattr(reading, name)]
    rows += [row for meeting in reading.meetings for row in meeting.attendance]
    return (row.score for row in rows if row.score is not None)


def test_what_is_stated_is_likely(corpus: Path, reading: Reading) -> None:
    scores = [*judged(reading), *judged(paper(min(corpus.glob("*.pdf"))))]
    assert len(scores) > 20 and min(scores) >= STATED


def test_a_rule_that_is_often_wrong_only_proposes(monkeypatch: pytest.MonkeyPatch, reading: Reading) -> None:
    counts = Measured(rules={"roles": {"roster line": {"golden": (5, 20)}, "other": {"golden": (90, 0)}}}, signs={})
    monkeypatch.setattr(sift, "_of_rule", counts.rule)  # which else remembers what was counted
    unscored = tuple(msgspec.structs.replace(role, score=None) for role in reading.roles)
    again = sift.sifted(msgspec.structs.replace(reading, roles=unscored))
    assert [role.title for role in again.roles] == []
    assert {p.words for p in again.proposals} >= {"Obadiah Ash, Head of Housing, Northmere Council"}
    assert {p.reason for p in again.proposals} == {"what is found by “roster line” is often wrong"}
    assert again.people and again.meetings[0].attendance  # other lists were not counted, and are left alone


def test_scores_lean_on_the_list_until_a_rule_was_seen() -> None:
    counts = Measured(rules={"roles": {"a": {"golden": (90, 10)}, "b": {"golden": (0, 4), "shared": (0, 5)}}}, signs={})
    assert counts.rule("roles", "never seen") == pytest.approx(90 / 109, abs=0.001)
    seen = [counts.rule("roles", name) or 0 for name in ("a", "never seen", "b")]
    assert seen == sorted(seen, reverse=True) and seen[2] < STATED
    assert counts.rule("people", "a") is None
    assert counts.sign("roles", "never seen") == 0.5
    assert counts.counted("b") == {"roles": (0, 9)}


def test_the_body_whose_paper_it_is_may_be_called_like_somebody(tmp_path: Path) -> None:
    (tmp_path / "minutes.txt").write_text(
        "Sorrel and Grace Marrow ICB Board Meeting in Public\nHeld on 15th January 2031 via Microsoft Teams\n\nPresent:\nOda Fennimore OF Chair\n"
        "Tancred Bisk TB Executive Medical Director\nWilmot Aske WA Chief Nursing Officer\n\nThe Board of Sorrel and Grace Marrow ICB met in public.\n"
    )
    assert [role.title for role in paper(tmp_path / "minutes.txt").roles] == [
        "Chair",
        "Executive Medical Director",
        "Chief Nursing Officer",
    ]
