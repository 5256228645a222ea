"""Passages: cut by structure, short enough for the model, and nothing lost."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from convenor.graph.model import Document
from convenor.graph.reading import Part
from convenor.graph.sentences import LONGEST
from convenor.search import embed
from convenor.search.passages import Passage, passages, to_embed
from convenor.search.tokens import shorten, tokens

Paper = Callable[..., Document]

PROSE = (
    "The Larkfield Board considered the report of the housing officer on repairs to the cottages beside the river. "
    "Members noted that £1,250,000 had been set aside in 2023-24, of which 7.2 per cent was unspent. "
    "Cllr. Quill asked whether residents had been consulted; the officer replied that letters went to 412 households. "
)


def words(document: Document, passage: Passage) -> str:
    return document.text[passage.start : passage.end]


def test_no_passage_crosses_a_heading_and_each_names_the_headings_above(paper: Paper) -> None:
    document = paper(
        "minutes",
        [
            ("heading", "Warm homes", {"marker": "4.", "level": 1}),
            ("paragraph", "Damp was found."),
            ("heading", "Resolved", {"level": 2}),
            ("paragraph", "That grants be offered."),
            ("heading", "Buses", {"marker": "5.", "level": 1}),
            ("paragraph", "The bus stays."),
        ],
    )
    assert [(passage.heading, words(document, passage)) for passage in passages(document)] == [
        ("4. Warm homes", "Damp was found."),
        ("4. Warm homes > Resolved", "That grants be offered."),
        ("5. Buses", "The bus stays."),
    ]


def test_headings_of_unknown_depth_stand_side_by_side(paper: Paper) -> None:
    document = paper(
        "notes", [("heading", "One"), ("paragraph", "First."), ("heading", "Two"), ("paragraph", "Second.")]
    )
    assert [passage.heading for passage in passages(document)] == ["One", "Two"]


def test_a_heading_with_nothing_under_it_is_found_all_the_same(paper: Paper) -> None:
    document = paper(
        "plan",
        [
            ("heading", "Autumn", {"level": 1}),
            ("heading", "Review of the constitution", {"level": 2}),
            ("heading", "Budget", {"level": 2}),
            ("paragraph", "To be set."),
            ("heading", "Winter", {"level": 1}),
        ],
    )
    assert [(passage.heading, words(document, passage)) for passage in passages(document)] == [
        ("Autumn", "Review of the constitution"),
        ("Autumn > Budget", "To be set."),
        ("", "Winter"),
    ]


def test_table_rows_carry_the_header_of_their_own_table(paper: Paper) -> None:
    document = paper(
        "terms",
        [
            ("row", "Organisation | Seats", {"table": 1, "header": True}),
            ("row", "Larkfield Trust | 2", {"table": 1}),
            ("row", "Thornwick Council | 1", {"table": 1}),
            ("row", "Action | Owner", {"table": 2, "header": True}),
            ("row", "Mend the roof | Ada Quill", {"table": 2}),
        ],
    )
    seats, actions = passages(document)
    assert (seats.context, words(document, seats)) == (
        "Organisation | Seats",
        "Larkfield Trust | 2\nThornwick Council | 1",
    )
    assert [document.quote(row) for row in seats.evidence] == ["Larkfield Trust | 2", "Thornwick Council | 1"]
    assert (actions.context, words(document, actions)) == ("Action | Owner", "Mend the roof | Ada Quill")


def test_a_table_of_nothing_but_a_header_is_kept(paper: Paper) -> None:
    document = paper("terms", [("row", "Organisation | Seats", {"table": 1, "header": True})])
    assert [words(document, passage) for passage in passages(document)] == ["Organisation | Seats"]


def test_items_far_down_a_list_still_carry_its_lead_in(paper: Paper) -> None:
    items = [("item", f"Aim {number}: {PROSE}", {"level": 1, "marker": "•"}) for number in range(6)]
    document = paper("strategy", [("paragraph", "The partnership will seek:"), *items, ("paragraph", "That is all.")])
    first, *rest = passages(document)
    assert words(document, first).startswith("The partnership will seek:")
    assert first.context == ""
    assert {passage.context for passage in rest if "Aim" in words(document, passage)} == {"The partnership will seek:"}


def test_an_item_may_lead_in_a_list_within_the_list(paper: Paper) -> None:
    deep = [("item", PROSE, {"level": 2}) for _ in range(3)]
    document = paper(
        "plan",
        [
            ("paragraph", "The plan has parts:"),
            ("item", "for homes:", {"level": 1}),
            *deep,
            ("item", PROSE, {"level": 1}),
        ],
    )
    contexts = [passage.context for passage in passages(document)]
    assert "The plan has parts: for homes:" in contexts
    assert contexts[-1] == "The plan has parts:"


def test_a_bold_or_numbered_line_names_what_follows_without_being_lost(paper: Paper) -> None:
    document = paper(
        "notes",
        [
            ("paragraph", "Workshop two", {"bold": True}),
            ("paragraph", PROSE * 4),
            ("item", "Budget", {"marker": "7."}),
            ("paragraph", PROSE * 4),
        ],
    )
    found = passages(document)
    assert words(document, found[0]).startswith("Workshop two\n")
    assert [passage.heading for passage in found] == ["", "Workshop two", "", "7. Budget"]


def test_a_long_paragraph_is_cut_between_sentences(paper: Paper) -> None:
    document = paper("report", [("paragraph", (PROSE * 8).strip())])
    found = passages(document)
    assert len(found) > 2
    assert all(words(document, passage).endswith((".", "households.")) for passage in found)
    assert all(document.quote(evidence)[0] in "TMC" for passage in found for evidence in passage.evidence)


def test_kind_title_date_and_body_are_those_of_the_part_of_a_pack(paper: Paper) -> None:
    document = paper("pack", [("paragraph", "Minutes here."), ("paragraph", "Terms here.")], title="Pack", body="Board")
    parts = [
        Part(kind="minutes", title="Minutes of March", start=0, end=14, date="2024-03-01"),
        Part(kind="terms", title="", start=14, end=26, body="Panel"),
    ]
    minutes, terms = passages(document, parts)
    assert (minutes.kind, minutes.title, minutes.date, minutes.bodies) == (
        "minutes",
        "Minutes of March",
        "2024-03-01",
        ("Board",),
    )
    assert (terms.kind, terms.title, terms.date, terms.bodies) == ("terms", "Pack", None, ("Panel",))


def test_what_is_embedded_starts_with_title_headings_and_context(paper: Paper) -> None:
    document = paper(
        "terms",
        [
            ("heading", "Membership", {"level": 1}),
            ("row", "Organisation | Seats", {"table": 1, "header": True}),
            ("row", "Larkfield Trust | 2", {"table": 1}),
        ],
        title="Terms of reference",
    )
    (passage,) = passages(document)
    assert to_embed(document, passage) == ("Terms of reference. Membership. Organisation | Seats\nLarkfield Trust | 2")


@pytest.mark.parametrize(
    "block",
    [
        PROSE * 9,
        " ".join(
            f"Larkfield, Thornwick & Osric ({number}) LLP, tel. 01{number}5 776{number}." for number in range(150)
        ),
        "unhyphenatedsupercalifragilistic " * 200,
        "LFTB and NTFDA (ABCDE) met the WXYZ. " * 60,
        "Ünïcödé çàfé naïveté Ångström. " * 80,
        "x" * 3000,
        "会議は市役所で開かれた。" * 60,
    ],
    ids=["prose", "names and numbers", "long words", "acronyms", "accents", "no spaces", "Chinese"],
)
def test_with_its_context_a_passage_fits_the_model(paper: Paper, block: str) -> None:
    from convenor.search.encoder import Encoder

    encoder = Encoder(embed.PackagedModel().folder)
    encoder._tokenizer.no_truncation()
    document = paper(
        "long",
        [("heading", PROSE), ("paragraph", f"{PROSE.strip()[:-1]}:"), ("item", block), ("paragraph", block)],
        title=PROSE,
    )
    for passage in passages(document):
        assert len(encoder._tokenizer.encode(to_embed(document, passage)).ids) <= 256


def test_shorten_keeps_whole_words() -> None:
    assert shorten("four small words here", 3) == "four small words"
    assert shorten("short", 5) == "short"
    assert shorten("none", 0) == ""
    assert tokens("") == 0


_kinds = st.sampled_from(["heading", "paragraph", "item", "row"])
_lines = st.tuples(
    _kinds,
    st.text(alphabet=st.sampled_from("ab. :;é😀(1|"), min_size=1, max_size=900).filter(str.strip),
    st.fixed_dictionaries({"level": st.integers(0, 3), "bold": st.booleans()}),
)


@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(_lines, max_size=12))
def test_every_word_is_in_one_passage_or_in_a_heading(
    paper: Paper, lines: list[tuple[str, str, dict[str, int]]]
) -> None:
    document = paper("any", lines)
    found = passages(document)
    assert len({passage.id for passage in found}) == len(found)
    for before, after in pairwise(found):
        assert before.end <= after.start
    for passage in found:
        assert passage.evidence[0].start == passage.start
        assert passage.evidence[-1].end == passage.end
        assert all(
            evidence.end - evidence.start <= LONGEST for evidence in passage.evidence if _free(document, evidence)
        )
    covered = [evidence for passage in found for evidence in passage.evidence]
    for block in document.blocks:
        inside = "".join(document.quote(e) for e in covered if block.start <= e.start and e.end <= block.end)
        whole = document.text[block.start : block.end]
        if block.kind != "heading" or inside:
            assert "".join(inside.split()) == "".join(whole.split())
        else:
            assert any(" ".join(whole.split()) in passage.heading for passage in found)


def _free(document: Document, evidence: object) -> bool:
    return not any(
        block.kind == "heading" and (block.start, block.end) == (evidence.start, evidence.end)  # type: ignore[attr-defined]
        for block in document.blocks
    )
