"""One ranking from two: how well the words match, and how like the meaning is."""

from __future__ import annotations

from collections.abc import Mapping

# Measured with tests/bench/scifact.py (nDCG@10, 5,183 abstracts, 300 claims): words alone .684, vectors alone .645,
# together with weight .3 .719, .4 .721, .5 .727, .6 .721, .7 .721, .8 .707. Dividing by the best score does as well
# there as z-scores (.727), and better than min-max (.722), the plain cosine (.722) or reciprocal ranks (.713). Half
# and half is the top of a flat hill, and the choice that assumes least about other papers.
SEMANTIC_WEIGHT = 0.5

# A passage without a word of the query needs this cosine (of the packaged model) to be shown at all. Of the pairs of
# claim and abstract that belong together 5 % lie below it; the likeliest passage of council papers reaches .25 for
# nonsense words, .15 for a question on something else entirely, .42 and more for one that they answer.
SEMANTIC_FLOOR = 0.3


def fuse(lexical: Mapping[int, float], semantic: Mapping[int, float]) -> dict[int, float]:
    """Scores from 0 to 1 for the rows of both sides.

    Each side is divided by its own best score, so that the scales of BM25 and cosine do not matter, and the two are
    added with their weights. A row that one side does not have counts 0 there; a side with no rows counts for nothing.
    """
    words = _scaled(lexical)
    meaning = _scaled({row: score for row, score in semantic.items() if row in lexical or score >= SEMANTIC_FLOOR})
    weight = SEMANTIC_WEIGHT if words and meaning else float(not words)
    return {
        row: round((1 - weight) * words.get(row, 0.0) + weight * meaning.get(row, 0.0), 6)
        for row in words.keys() | meaning.keys()
    }


def _scaled(scores: Mapping[int, float]) -> dict[int, float]:
    best = max(scores.values(), default=0.0)
    return {row: max(score, 0.0) / best for row, score in scores.items()} if best > 0 else {}
