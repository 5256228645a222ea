"""Sentences: where they end, where they do not, and that nothing is lost or slow."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, strategies as st

from convenor.graph.sentences import LONGEST, sentences


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The panel met. It agreed the plan.", ["The panel met.", "It agreed the plan."]),
        ("Did it pass? Yes! All were content.", ["Did it pass?", "Yes!", "All were content."]),
        ("“We will act.” The chair agreed.", ["“We will act.”", "The chair agreed."]),
        ("He asked why… The room was silent.", ["He asked why…", "The room was silent."]),
        (
            "It was agreed (see para. 4). Next came the budget.",
            ["It was agreed (see para. 4).", "Next came the budget."],
        ),
        ("First line\n\nSecond block. Third", ["First line", "Second block.", "Third"]),
        ("one line\nfolded into two. Then more.", ["one line\nfolded into two.", "Then more."]),
        ("Members shall attend. (a) They vote.", ["Members shall attend.", "(a) They vote."]),
    ],
)
def test_sentences_end_at_stops_and_blank_lines(text: str, expected: list[str]) -> None:
    assert split(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Cllr. Ada Quill and Dr. B. C. Thorn spoke.",
        "Prof. Reed, Mrs. Vale and Rev. Moss sent apologies.",
        "The cost rose by 7.2 per cent to £1.4m in St. Osric.",
        "See No. 5, p. 12 and Fig. 3 for details.",
        "5.2. The Board shall meet four times a year.",
        "(iv). Minutes shall be kept.",
        "Partners, e.g. Larkfield Trust, i.e. those with a seat, may vote.",
        "It begins at 6 p.m. on Tues. 5 Sept. 2023 in the hall.",
        "The next meeting is at 10 a.m. Tuesday in the hall.",
        "The U.K. Government replied.",
        "He cried “Stop!” and sat down.",
        "Larkfield Ltd. Board members were thanked.",
        "see www.larkfield.example.org for more",
    ],
)
def test_these_full_stops_end_nothing(text: str) -> None:
    assert split(text) == [text]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The meeting closed at 9 p.m. The hall was locked.", 2),
        ("Was it carried? No. The vote was lost.", 3),
        ("They chose Plan B. The work begins soon.", 2),
        ("Pens, paper etc. Members bring their own.", 2),
        ("It replaces clause 5.2. The Board agreed.", 2),
        ("They came from Larkfield Ltd. The rest came from elsewhere.", 2),
    ],
)
def test_an_abbreviation_may_still_end_a_sentence(text: str, count: int) -> None:
    assert len(split(text)) == count


def test_offsets_refer_to_the_whole_text() -> None:
    text = "Ignored. One here. Two here. Ignored too."
    assert [text[a:b] for a, b in sentences(text, 9, 28)] == ["One here.", "Two here."]
    assert sentences(text, 8, 9) == []


def test_a_long_sentence_is_cut_at_a_semicolon_then_a_comma_then_a_space() -> None:
    clause = "the panel heard from residents of the eastern wards "
    for mark in (";", ","):
        text = (clause * 9).strip() + f"{mark} " + (clause * 9).strip() + "."
        assert [len(piece) for piece in split(text)] == [text.index(mark) + 1, len(text) - text.index(mark) - 2]
    assert all(piece.split()[-1] in clause.split() for piece in split(clause * 20))
    assert [len(piece) for piece in split("x" * 1300)] == [600, 600, 100]


@given(st.text(alphabet=st.sampled_from('aB1.!?…;, \n"”)(é\u00a0·'), max_size=1500))
def test_nothing_is_lost_and_every_span_is_trimmed_and_short(text: str) -> None:
    spans = sentences(text, 0, len(text))
    position = 0
    for start, end in spans:
        assert position <= start < end <= start + LONGEST
        assert not text[position:start].strip()
        assert text[start:end].strip() == text[start:end]
        position = end
    assert not text[position:].strip()


@pytest.mark.parametrize(
    "unit", [".", ". ", ".'", " ", "\n", "\n \n", "A. ", "a, b; ", "x", "(", ".)", "no. ", "1."], ids=repr
)
def test_time_grows_with_the_text_and_no_faster(unit: str) -> None:
    text = unit * (400_000 // len(unit))
    started = time.process_time()
    sentences(text, 0, len(text))
    assert time.process_time() - started < 10
