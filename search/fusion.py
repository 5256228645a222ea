"""One ranking from two: how well the words match, and how like the meaning is."""

from __future__ import annotations

from collections.abc import Mapping

SEMANTIC_WEIGHT = 0.5
SEMANTIC_FLOOR = 0.2


def fuse(lexical: Mapping[int, float], semantic: Mapping[int, float]) -> dict[int, float]:
    """Scores from 0 to 1 for all rows of either side.

    Each side is divided by its own best score, so that the scales of BM25 and cosine do not matter; the two are then
    added with their weights. A row that one side does not have counts 0 there.
    """
    words = _scaled(lexical)
    meaning = _scaled({row: score for row, score in semantic.items() if score > SEMANTIC_FLOOR}, SEMANTIC_FLOOR)
    weight = SEMANTIC_WEIGHT if words and meaning else float(not words)
    return {
        row: round((1 - weight) * words.get(row, 0.0) + weight * meaning.get(row, 0.0), 6)
        for row in words.keys() | meaning.keys()
    }


def _scaled(scores: Mapping[int, float], floor: float = 0.0) -> dict[int, float]:
    best = max(scores.values(), default=floor)
    return {row: (score - floor) / (best - floor) for row, score in scores.items()} if best > floor else {}
