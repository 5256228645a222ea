"""How often each rule is right, and how often rows are right that show a sign of error: measured, in scores.json.

`make scores` counts both again on the annotated papers. A rule's rows count where they show no sign.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from importlib import resources

import msgspec

STATED = 2 / 3  # rows that are wrong more often than one in three are proposed: docs/decisions/0013-doubtful-rows.md
USUAL = 10  # a rule is taken to be as good as the others of its list until it was seen more often than this

Counts = Mapping[str, tuple[int, int]]  # kind of papers → rows that were right, rows that were wrong


class Measured(msgspec.Struct, frozen=True, kw_only=True):
    """List → rule, or sign of error → how many rows were right and wrong on which papers."""

    rules: dict[str, dict[str, dict[str, tuple[int, int]]]]
    signs: dict[str, dict[str, dict[str, tuple[int, int]]]]

    def rule(self, kind: str, rule: str) -> float | None:
        """How likely a row of a list is right that a rule found, by what was counted; None where a list was not."""
        known = self.rules.get(kind)
        if not known:
            return None
        right, wrong = total(known.get(rule, {}).values())
        all_right, all_wrong = total(pair for counts in known.values() for pair in counts.values())
        usual = all_right / (all_right + all_wrong)
        return round((right + USUAL * usual) / (right + wrong + USUAL), 3)

    def counted(self, rule: str) -> dict[str, tuple[int, int]]:
        """List → how many rows of a rule were right and wrong, where any were counted."""
        return {kind: total(rows[rule].values()) for kind, rows in self.rules.items() if rule in rows}

    def sign(self, kind: str, sign: str) -> float:
        """How likely a row of a list is right that shows a sign of error; even before anything was counted."""
        right, wrong = total(self.signs.get(kind, {}).get(sign, {}).values())
        return round((right + 1) / (right + wrong + 2), 3)


def total(pairs: Iterable[tuple[int, int]]) -> tuple[int, int]:
    """Counts of right and wrong rows added up."""
    both = list(pairs)
    return sum(right for right, _ in both), sum(wrong for _, wrong in both)


@cache
def measured() -> Measured:
    """What was counted last."""
    return msgspec.json.decode((resources.files("convenor.ingest") / "scores.json").read_bytes(), type=Measured)
