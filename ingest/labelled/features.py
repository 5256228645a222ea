"""What stands around each word of a paper's beginning, as features; none of them holds a name.

A feature is a name of `FEATURES` with a value of each of its lists, as "k-1 given other": the word before is a given name and this
one is not known. All words of a paper are looked at together, as columns of numbers: the place of a value in its list.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from convenor.ingest.labelled.looks import KINDS, SHAPES, STATES, WORDS, Look, look
from convenor.ingest.labelled.tokens import Word

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Column = NDArray[np.int64]  # a number a word

AROUND = (-3, -2, -1, 1, 2, 3)
STEPS = (1, 2, 3, 5, 8, 13, 21, 40)
BLOCKS = ("heading", "paragraph", "item", "row")
FEW, SHARE, LONG = tuple("0123"), tuple("012345"), tuple("012345678")
YES = ("no", "yes")
BESIDE = {
    f"{step or ''}{name}": of for step in (0, *AROUND) for name, of in (("s", SHAPES), ("k", KINDS), ("w", WORDS))
}
FEATURES: dict[str, tuple[tuple[str, ...], ...]] = {
    "bias": (),
    **{name: (of,) for name, of in BESIDE.items()},
    **{f"{step}none": () for step in AROUND},
    "k-1": (KINDS, KINDS), "k+1": (KINDS, KINDS),
    "k±1": (KINDS, KINDS, KINDS), "k-2": (KINDS, KINDS, KINDS), "k+2": (KINDS, KINDS, KINDS),
    "in": (BLOCKS,), "opens": (), "opens_k": (KINDS,), "opens_s": (SHAPES,), "closes": (),
    "cell": (tuple("01234"),), "cell_k": (KINDS,), "marked": (), "bold": (),
    "-1block": (), "1block": (), "-1cell": (), "1cell": (),
    "long": (LONG,), "at": (FEW,), "block_prose": (SHARE,), "block_tells": (FEW,),
    "strong": (STATES,), "strong_tells": (STATES, FEW), "strong_k": (STATES, FEW, KINDS),
    "label": (STATES, LONG), "label_told": (STATES, FEW), "label_k": (STATES, FEW, KINDS),
    "is": (STATES,), "is_opens": (STATES, YES), "is_k": (STATES, YES, KINDS),
    "prose6": (SHARE,), "tells6": (FEW,), "prose14": (SHARE,), "tells14": (FEW,), "names": (SHARE,), "capital_prose": (SHARE,),
}  # fmt: skip


def columns(words: Sequence[Word], given: Callable[[str], bool] = lambda _: True) -> dict[str, Column]:
    """Each feature of all words: which of its values a word has, -1 for none. `given` says whether a word may be a given name."""
    import numpy as np

    looks = chain.from_iterable([look(word.text, given(word.text)) for word in words])
    count = len(Look._fields)
    table = np.fromiter(looks, np.int64, count * len(words)).reshape(-1, count)
    seen = dict(zip(Look._fields, table.T.copy(), strict=True))
    return {
        "bias": np.zeros(len(words), dtype=np.int64),
        **_beside(seen),
        **_runs(seen["kind"]),
        **_place(words, seen),
        **_around(words, seen),
    }


def spelt(of_words: dict[str, Column]) -> Iterator[list[str]]:
    """The features of each word in words, as weights name them."""
    for codes in zip(*(codes.tolist() for codes in of_words.values()), strict=True):
        yield [_spelt(name, code) for name, code in zip(of_words, codes, strict=True) if code >= 0]


@lru_cache(maxsize=100_000)
def _spelt(name: str, code: int) -> str:
    values: list[str] = []
    for of in reversed(FEATURES[name]):
        code, place = divmod(code, len(of))
        values.insert(0, of[place])
    return " ".join([name, *values])


def places(feature: str) -> tuple[str, int]:
    """The name and the number of a feature in words."""
    name, *values = feature.split(" ")
    code = 0
    for of, value in zip(FEATURES[name], values, strict=True):
        code = code * len(of) + of.index(value)
    return name, code


def _both(name: str, *parts: Column) -> Column:
    """The number of several values together."""
    code = parts[0]
    for of, part in zip(FEATURES[name][1:], parts[1:], strict=True):
        code = code * len(of) + part
    return code


def _moved(column: Column, step: int, outside: int = -1) -> Column:
    """What stands so many words further on, for each word."""
    import numpy as np

    out = np.full_like(column, outside)
    if step >= 0:
        out[: max(0, len(out) - step)] = column[step:]
    else:
        out[-step:] = column[:step]
    return out


def _where(here: Column, column: Column) -> Column:
    """A column where something is so, and nothing elsewhere."""
    import numpy as np

    found: Column = np.where(here, column, -1)
    return found


def _beside(seen: dict[str, Column]) -> dict[str, Column]:
    """Shape, class and everyday word of the word itself and of those around it."""
    out = {"s": seen["shape"], "k": seen["kind"], "w": seen["known"]}
    for step in AROUND:
        out |= {f"{step}{name}": _moved(out[name], step) for name in "skw"}
        out[f"{step}none"] = -1 - _moved(0 * seen["kind"], step)
    return out


def _runs(kind: Column) -> dict[str, Column]:
    """The classes of the word and its neighbours, together."""
    two, one, on, third = (_moved(kind, step, 0) for step in (-2, -1, 1, 2))
    runs = {
        "k-1": (one, kind),
        "k+1": (kind, on),
        "k±1": (one, kind, on),
        "k-2": (two, one, kind),
        "k+2": (kind, on, third),
    }
    return {name: _both(name, *parts) for name, parts in runs.items()}


def _place(words: Sequence[Word], seen: dict[str, Column]) -> dict[str, Column]:
    """Where the word stands in its block and cell, and whether a neighbour stands in another."""
    import numpy as np

    kinds = {name: place for place, name in enumerate(BLOCKS)}
    block, of_kind, cell, *marks = np.array(
        [
            (w.block, kinds[w.kind], w.cell, w.opens, w.closes, w.opens_cell, w.marked, w.bold)
            for w in words
        ],
        dtype=np.int64,
    ).reshape(-1, 8).T  # fmt: skip
    opens, closes, opens_cell, marked, bold = marks
    out = {
        "in": of_kind, "opens": opens - 1, "opens_k": _where(opens, seen["kind"]), "opens_s": _where(opens, seen["shape"]),
        "closes": closes - 1, "cell": np.minimum(cell, 4), "cell_k": _where(opens_cell, seen["kind"]), "marked": marked - 1, "bold": bold - 1,
    }  # fmt: skip
    for step in (-1, 1):
        other, inside = _moved(block, step), _moved(0 * block, step) == 0
        out[f"{step}block"] = _where(inside & (other != block), 0 * block)
        out[f"{step}cell"] = _where(inside & (other == block) & (_moved(cell, step) != cell), 0 * block)
    return out


def _around(words: Sequence[Word], seen: dict[str, Column]) -> dict[str, Column]:
    """How much prose and how many names stand around a word and in its block; which head stands above it."""
    import numpy as np

    at = np.arange(len(words))
    sums = {name: np.concatenate(([0], seen[name].cumsum())) for name in ("letter", "prose", "names", "tells")}
    block = np.array([word.block for word in words], dtype=np.int64)
    first, after = np.searchsorted(block, block), np.searchsorted(block, block, "right")

    def share(name: str, start: Column, end: Column) -> Column:
        found: Column = (
            5 * (sums[name][end] - sums[name][start]) // np.maximum(1, sums["letter"][end] - sums["letter"][start])
        )
        return found

    def told(start: Column, end: Column, most: int = 2) -> Column:
        found: Column = np.minimum(most, sums["tells"][end] - sums["tells"][start])
        return found

    out = {
        "long": np.searchsorted(STEPS, after - first),
        "at": np.minimum(at - first, 3),
        "block_prose": share("prose", first, after),
        "block_tells": told(first, after),
    }
    state = np.array([STATES.index(word.label) for word in words], dtype=np.int64)
    opens = np.array([(word.opens, word.opens_label) for word in words], dtype=np.int64).reshape(-1, 2).T
    above, strong = _last(seen["strong"])
    since, label = _last(state)
    verbs, heard = told(above + 1, at + 1, 3), told(since + 1, at + 1, 3)
    out |= {
        "strong": strong,
        "strong_tells": _both("strong_tells", strong, verbs),
        "strong_k": _both("strong_k", strong, verbs, seen["kind"]),
        "label": _both("label", label, np.searchsorted(STEPS, at - since)),
        "label_told": _both("label_told", label, heard),
        "label_k": _both("label_k", label, heard, seen["kind"]),
        "is": _where(state, state),
        "is_opens": _where(state, _both("is_opens", state, opens[1])),
        "is_k": _where(state, _both("is_k", state, opens[0], seen["kind"])),
    }
    for reach in (6, 14):
        start, end = np.maximum(0, at - reach), np.minimum(len(words), at + reach + 1)
        out |= {f"prose{reach}": share("prose", start, end), f"tells{reach}": told(start, end)}
    return out | {"names": share("names", start, end), "capital_prose": _where(seen["capital"], out["prose14"])}


def _last(marks: Column) -> tuple[Column, Column]:
    """For each word the place of the last mark up to it (-1: none) and that mark (0)."""
    import numpy as np

    place: Column = np.maximum.accumulate(np.where(marks, np.arange(len(marks)), -1))
    return place, np.where(place >= 0, marks[place], 0)
