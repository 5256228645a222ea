"""What functions of a text remember."""

from __future__ import annotations

from convenor.graph.remembered import KEPT, LONGEST, remembered


def test_a_text_is_worked_out_once_and_again_when_it_is_long_or_forgotten() -> None:
    asked: list[str] = []

    @remembered
    def size(text: str, *, more: int) -> int:
        asked.append(text)
        return len(text) + more

    long = "a" * (LONGEST + 1)
    assert [size("Vale", more=1), size("Vale", more=1), size("Vale", more=2)] == [5, 5, 6]
    assert asked == ["Vale", "Vale"]
    assert size(long, more=0) == size(long, more=0) == len(long)
    assert asked[2:] == [long, long]
    for number in range(KEPT):
        size(str(number), more=1)
    size("Vale", more=1)
    assert asked[-1] == "Vale"
