"""Who was elected or appointed on a day: said only where a paper says so, not where somebody merely holds the post then."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from convenor.search.answers import ANSWERED, NOT_STATED, Answer

Ask = Callable[[str], Answer]
HEAD = "Tarn Forum\n\nMinutes of the meeting held on Wednesday 8 October 2031\n\nPresent: Oda Fennimore (Chair), Tancred Bisk, Wilmot Aske\n\n"
QUESTION = "Who was elected chair of the Tarn Forum in October 2031?"


def test_who_holds_a_post_was_not_elected_then(asking: Callable[[dict[str, str], date], Ask]) -> None:
    ask = asking({"minutes.txt": f"{HEAD}1. Drains\n\nIt was agreed to mend the drains.\n"}, date(2031, 11, 1))
    found = ask(QUESTION)
    assert found.status == NOT_STATED
    assert "Oda Fennimore" in found.closest[0].text
    assert ask("Who was chair of the Tarn Forum in October 2031?").status == ANSWERED


def test_who_is_said_to_be_elected_was(asking: Callable[[dict[str, str], date], Ask]) -> None:
    elected = f"{HEAD}1. Election of Chair\n\nOda Fennimore was elected Chair for the year.\n"
    found = asking({"minutes.txt": elected}, date(2031, 11, 1))(QUESTION)
    assert found.status == ANSWERED
    assert "Oda Fennimore" in found.text
