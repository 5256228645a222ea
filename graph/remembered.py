"""Functions of a text that remember what they said of the texts asked about last, because several rules ask the same of a line.

How many texts are remembered and how long one may be is bounded, so that no paper fills the memory.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

KEPT = 2048  # texts a function
LONGEST = 2000  # code points of one; what a longer text gives is worked out each time

More = ParamSpec("More")
Said = TypeVar("Said")


def remembered(function: Callable[Concatenate[str, More], Said]) -> Callable[Concatenate[str, More], Said]:
    """The function, remembering. What it gives is shared by all who ask, and so must be nothing that can be changed."""
    kept: Any = lru_cache(maxsize=KEPT)(function)

    @wraps(function)
    def ask(text: str, /, *args: More.args, **kwargs: More.kwargs) -> Said:
        said: Said = kept(text, *args, **kwargs) if len(text) <= LONGEST else function(text, *args, **kwargs)
        return said

    return ask
