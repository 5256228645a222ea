"""The same minutes say the same, whatever order, titles, line ends, marks, roster or file format they come in."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings, strategies as st

sys.path.insert(0, str(Path(__file__).parent))

from minutes_written import BARE, BODY, FORMATS, SHAPES, Attendee, Minutes, read, said, written

FEW = settings(max_examples=12, deadline=None, derandomize=True, database=None, phases=(Phase.explicit, Phase.generate))
NAMES = tuple(
    name.strip()
    for name in """
    Ngozi Adeyemi-Hart, Conor O'Dowd, Siân Prys-Watkin, Gurpreet Singh Dhaliwal, Tomasz Wisniewski, Callum McIlwraith,
    Padma Krishnaswamy, Dilys Featherstonehaugh, Oluwaseun Bright, Marie-Claire Duvivier, Llyr ap Gethin, Lin Xiulan,
    Blessing Mwangi, Ewan Strathnairn, Katarzyna Zielonka, Trevor Haslingden, Fiona Gillespie-Grant, Imran Malik-Hughes
    """.split(",")
)
POSTS = (
    ("Chair", BODY),
    ("Director of Finance", "Northmere City Council"),
    ("Practice Manager", "Kendal Road Surgery"),
    ("Chief Officer", "Healthwatch Northmere"),
    ("Head of Housing", "Vale District Council"),
    ("Principal", "Ember Vale College"),
    ("Committee Secretary", BODY),
)
CUT = ("Ngozi Adeyemi-Hart", "Trevor Haslingden", "Marie-Claire Duvivier", "Dilys Featherstonehaugh", *NAMES[12:15])
DATED = "a drop-in clinic be opened at Seathorpe by June 2025, subject to funding"
RESOLVED = (
    "the report be approved",
    "a drop-in clinic be opened at Seathorpe by midsummer, subject to funding",
    "the Director of Finance be asked to bring a costed plan to the next meeting",
    "Kendal Road Surgery's offer of a room be accepted",
)
HONORIFICS = ("", "Mr", "Mrs", "Ms", "Miss", "Dr", "Cllr", "Councillor", "Professor", "Dame")


@st.composite
def minutes(draw: st.DrawFn, shapes: Sequence[str] = SHAPES) -> Minutes:
    """Minutes with four people present, three apologies and two resolutions."""
    names = draw(st.permutations(NAMES))[: len(POSTS)]
    people = [Attendee(name, *post) for name, post in zip(names, POSTS, strict=True)]
    resolved = tuple(draw(st.permutations(RESOLVED))[:2])
    return Minutes(tuple(people[:4]), tuple(people[4:]), resolved, draw(st.sampled_from(shapes)))


@FEW
@given(minutes(), st.data())
def test_the_order_of_the_names_does_not_matter(written_down: Minutes, data: st.DataObject) -> None:
    shuffled = replace(written_down, present=tuple(data.draw(st.permutations(written_down.present))))
    assert read(written(shuffled.markup(), "html"), "html") == said(written_down)


@FEW
@given(minutes(), st.lists(st.sampled_from(HONORIFICS), min_size=7, max_size=7))
def test_honorifics_do_not_matter(written_down: Minutes, honorifics: list[str]) -> None:
    titled = written_down.with_honorifics(tuple(honorifics))
    assert read(written(titled.markup(), "html"), "html") == said(written_down)


@FEW
@given(minutes(("bullets", "lines")), st.integers(45, 120))
def test_line_ends_do_not_matter(written_down: Minutes, width: int) -> None:
    assert read(written(written_down.markup(), "txt", width), "txt") == said(written_down)


@FEW
@given(minutes(("bullets", "lines", "table")), st.sampled_from("'’"), st.sampled_from("-‐‑"))
def test_the_characters_for_quotes_and_hyphens_do_not_matter(written_down: Minutes, quote: str, hyphen: str) -> None:
    markup = written_down.markup().replace("'", quote)
    changed = "\n".join(line if line.startswith("- ") else line.replace("-", hyphen) for line in markup.split("\n"))
    assert read(written(changed, "html"), "html") == said(written_down)


@FEW
@given(minutes(("bullets",)), st.sampled_from((" – ", " - ", " — ", ", ")))
def test_the_mark_after_a_name_does_not_matter(written_down: Minutes, mark: str) -> None:
    markup = written_down.markup()
    for attendee in (*written_down.present, *written_down.apologies):
        markup = markup.replace(f"{attendee.name}, ", f"{attendee.name}{mark}")
    assert read(written(markup, "html"), "html") == said(written_down)


@pytest.mark.parametrize("shape", SHAPES)
@FEW
@given(written_down=minutes())
def test_a_table_says_what_bullets_say(shape: str, written_down: Minutes) -> None:
    shaped = replace(written_down, shape=shape)
    assert read(written(shaped.markup(), "docx"), "docx") == said(written_down)


@pytest.mark.parametrize("form", FORMATS)
@FEW
@given(written_down=minutes(("bullets", "lines", "commas")))
def test_every_format_says_the_same(form: str, written_down: Minutes) -> None:
    assert read(written(written_down.markup(), form), form) == said(written_down)


@pytest.mark.parametrize("form", ["html", "docx", "pdf"])
@FEW
@given(written_down=minutes(("table",)))
def test_every_format_with_tables_says_the_same(form: str, written_down: Minutes) -> None:
    assert read(written(written_down.markup(), form), form) == said(written_down)


@pytest.mark.parametrize("form", ["html", "docx"])
@FEW
@given(written_down=minutes(BARE))
def test_every_format_with_bare_names_says_the_same(form: str, written_down: Minutes) -> None:
    assert read(written(written_down.markup(), form), form) == said(written_down)


def one(shape: str, *resolved: str, names: Sequence[str] = NAMES[3:10]) -> Minutes:
    """One set of minutes, for a case that stands alone."""
    people = [Attendee(name, *post) for name, post in zip(names, POSTS, strict=True)]
    return Minutes(tuple(people[:4]), tuple(people[4:]), resolved or RESOLVED[:1], shape)


def test_a_line_may_begin_with_a_year() -> None:
    dated = one("bullets", DATED)
    assert read(written(dated.markup(), "txt", 62), "txt") == said(dated)


@pytest.mark.parametrize(("shape", "width"), [("commas", 44), ("commas", 74), ("names", 60), ("councillors", 60)])
def test_a_paragraph_of_names_may_be_wrapped_anywhere(shape: str, width: int) -> None:
    commas = one(shape)
    assert read(written(commas.markup(), "txt", width), "txt") == said(commas)


def test_a_name_may_be_cut_by_a_line_end_on_a_page() -> None:
    long = one("councillors", names=CUT)
    assert read(written(long.markup(), "pdf"), "pdf") == said(long)


def test_a_table_may_be_set_with_tabs() -> None:
    table = one("table")
    assert read(written(table.markup(), "txt"), "txt") == said(table)


@pytest.mark.parametrize("shape", ["names", "commas"])
def test_two_names_are_a_list_too(shape: str) -> None:
    pair = (Attendee("Ewan Strathnairn", *POSTS[0]), Attendee("Padma Krishnaswamy", *POSTS[1]))
    two = Minutes((Attendee("Trevor Haslingden", *POSTS[2]),), pair, RESOLVED[:1], shape)
    assert read(written(two.markup(), "html"), "html") == said(two)
