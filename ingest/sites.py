"""The organisation whose site a page is on, as the page's title tells beside a mark: "Who we are | Vale Trust"."""

from __future__ import annotations

import re

from convenor.ingest import body_names
from convenor.ingest.body_words import is_generic

MARK = re.compile(r"\s+[|–—-]\s+|\s*\|\s*")  # between a page's name and its site's
HAS_ONE = re.compile(
    r"\b(?:council|trust|authority|icb|integrated care board|health board|school|academy|college|university|charity|association|society|company|"
    r"limited|ltd|cic|federation|constabulary|police|foundation|hospice|museum|institute|partnership|alliance|homes)$",
    re.I,
)


def of(title: str | None) -> str | None:
    """The organisation that one part of a title in several parts names and nothing else: the last such part; None where there is none."""
    parts = MARK.split(title or "")
    named = (part for part in reversed(parts) if HAS_ONE.search(part) and not is_generic(part))
    return next(
        (part for part in named if len(parts) > 1 and [n for _, _, n in body_names.in_prose(part)] == [part]), None
    )
