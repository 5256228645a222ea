"""Forms of address that stand right against the name behind them: "Mr.A Bell", "CllrBell"."""

from __future__ import annotations

import pytest

from convenor.ingest.readers.assemble import clean


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("Cllr.B. Heath, (Fell PC), Mr.P.Yorke, Mrs.Jane Dorrin", "Cllr. B. Heath, (Fell PC), Mr. P.Yorke, Mrs. Jane Dorrin"),
        ("MR.P YORKE and CLLR.B HEATH", "MR. P YORKE and CLLR. B HEATH"),
        ("CllrHeath and CllrsDee", "Cllr Heath and Cllrs Dee"),
        ("Write to Cllr.Heath@vale.example or www.Dr.Heath.example", "Write to Cllr.Heath@vale.example or www.Dr.Heath.example"),
        ("the C.Ashby award, CLLR and CllrS", "the C.Ashby award, CLLR and CllrS"),
    ],
)  # fmt: skip
def test_the_blank_behind_a_form_of_address(printed: str, read: str) -> None:
    assert clean(printed) == read


def test_letters_without_end() -> None:
    assert clean("Cllr." * 4000 + " " * 9000).replace(" ", "") == "Cllr." * 4000
