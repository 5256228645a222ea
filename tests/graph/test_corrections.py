"""What people put right by hand: the file, its errors, and what it changes."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from convenor.graph.corrected import corrected
from convenor.graph.corrections import Corrections, read_corrections
from convenor.graph.errors import DataError
from convenor.graph.model import Evidence, Literal, Statement
from convenor.graph.reading import Reading
from convenor.graph.resolve import Resolution, resolve
from convenor.graph.statements import as_read, statements
from convenor.graph.vocabulary import CONCERNS, LABEL, MEMBER_OF, SERVES

Make = Callable[..., Reading]
Read = Callable[[str], Corrections]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Corrections from the text of a file."""

    def reader(text: str) -> Corrections:
        (tmp_path / "corrections.toml").write_text(text, "utf-8")
        return read_corrections(tmp_path / "corrections.toml")

    return reader


def names(resolution: Resolution, kind: str) -> list[str]:
    """The names of all entities of a kind."""
    return sorted(each.label for each in resolution.entities.values() if each.kind == kind)


def test_no_file_is_no_correction(tmp_path: Path) -> None:
    assert read_corrections(tmp_path / "corrections.toml") == ()


def test_rows_keep_who_when_and_why(read: Read) -> None:
    (row,) = read('\n[[rename]]\nthing = "X"\nto = "Y"\nwho = "A. Clerk"\nwhen = 2024-09-03\nwhy = "register"\n')
    assert (row.line, row.things, row.to, row.when) == (2, ("X",), "Y", "2024-09-03")
    assert row.reason() == "rename by A. Clerk 2024-09-03 (register)"


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        ('[[merge]]\nthings = ["A", "B"\n', 2, ""),
        ("\n\n[[merge]\n", 3, ""),
        ('[[marge]]\nthings = ["A", "B"]\n', 1, "there is no correction “marge”"),
        ('[[merge]]\nthings = ["A"]\n', 1, "two `things`"),
        ('[[rename]]\nthing = "A"\nto = "B"\n\n[[merge]]\nthing = "A"\n', 5, "needs `things`"),
        ('[[rename]]\nthing = "A"\nto = "B"\nwy = "x"\n', 1, "`wy`"),
        ('[[rename]]\nthing = "A"\nto = 3\n', 1, "needs text for `to`"),
        ('[[split]]\nthing = "A"\npapers = "p"\n', 1, "list of names for `papers`"),
        ('[merge]\nthings = ["A", "B"]\n', 1, "under [[merge]]"),
        ('why = "x"\n', 1, "there is no correction “why”"),
        ('\n[[rename]]\nthing = "A"\nto = " "\n', 2, "needs text for `to`"),
        ('[[merge]]\nthings = ["A", " "]\n', 1, "list of names for `things`"),
        ('[[merge]]\nthings = ["A", "B\\u0007"]\n', 1, "cannot be shown in `things`"),
    ],
)
def test_a_broken_file_names_its_line(read: Read, text: str, line: int, problem: str) -> None:
    with pytest.raises(DataError) as caught:
        read(text)
    assert f"line {line}" in str(caught.value)
    assert problem in str(caught.value)


@pytest.mark.parametrize("value", ["[" * 5000 + "]" * 5000, "9" * 10_000, "{a=" * 5000 + "1" + "}" * 5000])
def test_values_without_end_are_refused(read: Read, value: str) -> None:
    with pytest.raises(DataError, match="is not right"):
        read(f"[[merge]]\nthings = {value}\n")


def test_the_mark_with_which_some_editors_begin_a_file_is_no_fault(read: Read) -> None:
    assert read('\ufeff[[merge]]\nthings = ["A", "B"]\n')[0].things == ("A", "B")


def test_a_file_that_is_no_text(tmp_path: Path) -> None:
    (tmp_path / "corrections.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(DataError, match="not UTF-8"):
        read_corrections(tmp_path / "corrections.toml")
    os.mkfifo(tmp_path / "pipe.toml")
    with pytest.raises(DataError, match="no file"):
        read_corrections(tmp_path / "pipe.toml")
    (tmp_path / "folder.toml").mkdir()
    with pytest.raises(DataError, match="cannot be read"):
        read_corrections(tmp_path / "folder.toml")


def test_merge(reading: Make, read: Read) -> None:
    papers = [
        reading("a", "Farholme Council", people=["Jane Marlow"]),
        reading("b", "Kettleby Trust", people=["Jan Marlowe"]),
    ]
    rows = read('[[merge]]\nthings = ["Jane Marlow", "Jan Marlowe"]\nwhy = "register"\n')
    found = resolve(papers, rows)
    assert len(names(found, "person")) == 1
    assert [merge.reason for merge in found.reasons] == ["merge by hand (register)"]
    assert not found.unmatched


def test_split_by_paper_and_by_id(reading: Make, read: Read) -> None:
    papers = [reading(name, "Farholme Council", people=["John Marlow"]) for name in "abc"]
    assert names(resolve(papers), "person") == ["John Marlow"]
    found = resolve(papers, read('[[split]]\nthing = "Cllr John Marlow"\npapers = ["b.txt"]\n'))
    ids = {found.iri(f"{name}-abc123", "person", "John Marlow") for name in "ac"}
    assert len(ids) == 1
    assert found.iri("b-abc123", "person", "John Marlow") not in ids
    assert not found.proposals
    first, second = sorted(found.entities[i].mentions[0] for i in found.entities if "/person/" in i)
    found = resolve(papers, read(f'[[split]]\nthings = ["{first}", "{second}"]\n'))
    assert len(names(found, "person")) == 2


def test_people_win_over_rules_in_any_order(reading: Make, read: Read) -> None:
    papers = [reading(name, "Farholme Council", people=["John Marlow"]) for name in "abc"]
    rows = read('[[split]]\nthing = "John Marlow"\npapers = ["b"]\n'.replace('"b"', '"b.txt"'))
    assert repr(resolve(papers, rows)) == repr(resolve(papers[::-1], rows))


def test_rename(reading: Make, read: Read) -> None:
    found = resolve(
        [reading("a", people=["Jo Marlow"])], read('[[rename]]\nthing = "Jo Marlow"\nto = "Joanna Marlow"\n')
    )
    (jo,) = found.entities.values()
    assert (jo.label, jo.aliases) == ("Joanna Marlow", ("Jo Marlow",))


def test_reject_a_thing_with_all_its_facts(readings: list[Reading], read: Read) -> None:
    found = resolve(readings, read('[[reject]]\nthing = "Tom Hale"\nkind = "person"\n'))
    assert "Tom Hale" not in names(found, "person")
    said = list(statements(readings, found))
    assert not [each for each in said if each.object == Literal("Tom Hale")]
    assert not [each for each in said if "tom-hale" in each.subject or "tom-hale" in str(each.object)]


def test_what_fits_nothing_is_told(readings: list[Reading], read: Read) -> None:
    rows = read(
        '[[merge]]\nthings = ["Nobody", "Tom Hale"]\n'
        '[[merge]]\nthings = ["Lower Beck", "Tom Hale"]\n'
        '[[split]]\nthing = "Tom Hale"\npapers = ["no such paper"]\n'
        '[[reject]]\nsubject = "Tom Hale"\npredicate = "concerns"\nobject = "Lower Beck"\n'
        '[[add]]\nsubject = "Tom Hale"\npredicate = "no such thing"\nobject = "x"\npaper = "p"\nquote = "q"\n'
    )
    found = resolve(readings, rows)
    _, notes = corrected(as_read(readings, found), readings, found)
    assert {note.partition(":")[0] for note in notes} == {f"corrections.toml, line {line}" for line in (1, 3, 5, 8, 12)}
    assert "no paper names “Nobody”" in " ".join(notes)


def test_reject_and_add_a_fact(readings: list[Reading], read: Read) -> None:
    rows = read(
        '[[reject]]\nsubject = "That Ambledale Borough Council be asked to insulate 40 homes in Lower Beck"\n'
        'predicate = "cv:concerns"\nobject = "Lower Beck"\n'
        '[[add]]\nsubject = "Ambledale Borough Council"\npredicate = "member of"\n'
        'object = "Ambledale Health Partnership"\n'
        'paper = "minutes.txt"\nquote = "Chair, Ambledale Borough Council"\nwho = "A. Clerk"\n'
    )
    found = resolve(readings, rows)
    said, notes = corrected(as_read(readings, found), readings, found)
    assert not notes
    beck = found.iri("minutes-abc123", "place", "Lower Beck")
    assert not [each for each in said if each.predicate == CONCERNS and each.object == beck]
    (new,) = [each for each in said if each.predicate == MEMBER_OF]
    text = readings[0].document.text
    assert text[new.evidence.start : new.evidence.end] == "Chair, Ambledale Borough Council"
    assert new.asserted
    assert new.rule == "correction"


def an_inferred_link(evidence: Evidence) -> list[Statement]:
    """A decision D that was inferred to serve the aim Warm homes."""
    return [
        Statement(subject="urn:d", predicate=LABEL, object=Literal("D"), evidence=evidence),
        Statement(subject="urn:a", predicate=LABEL, object=Literal("Warm homes"), evidence=evidence),
        Statement(subject="urn:d", predicate=SERVES, object="urn:a", evidence=evidence, asserted=False, score=0.4, reason="alike"),
    ]  # fmt: skip


def test_confirm_an_inferred_link(readings: list[Reading], read: Read) -> None:
    rows = read('[[confirm]]\nsubject = "D"\npredicate = "serves"\nobject = "Warm homes"\nwho = "A. Clerk"\n')
    (*_, link), notes = corrected(
        an_inferred_link(readings[0].people[0].evidence[0]), readings, resolve(readings, rows)
    )
    assert (link.asserted, link.score, link.reason) == (False, 1.0, "confirm by A. Clerk")
    assert not notes


def test_reject_an_inferred_link(readings: list[Reading], read: Read) -> None:
    rows = read('[[reject]]\nsubject = "D"\npredicate = "serves"\nobject = "Warm homes"\nwhy = "about another house"\n')
    said, notes = corrected(an_inferred_link(readings[0].people[0].evidence[0]), readings, resolve(readings, rows))
    assert [each.predicate for each in said] == [LABEL, LABEL]
    assert not notes
