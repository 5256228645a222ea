"""What the fixtures of this folder give."""

from __future__ import annotations

from collections.abc import Callable

from convenor.search.answers import Answer

Ask = Callable[..., Answer]
