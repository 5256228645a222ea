"""The organisation whose site or stationery a paper is on: beside a mark in a page's title ("Who we are | Vale Trust"), in a header."""

from __future__ import annotations

import re

from convenor.ingest.names import body_names
from convenor.ingest.words.body_words import is_generic
from convenor.ingest.words.shapes import is_proper

MARK = re.compile(r"\s+[|–—-]\s+|\s*\|\s*")  # between a page's name and its site's
LONGEST = 80  # code points of a name
HAS_ONE = re.compile(
    r"\b(?:council|trust|authority|icb|integrated care board|health board|school|academy|college|university|charity|association|society|company|"
    r"limited|ltd|cic|federation|constabulary|police|foundation|hospice|museum|institute|partnership|alliance|homes)$",
    re.I,
)

NO_LANDLORD = re.compile(
    r"(?:affordable|better|care|children[’']?s|council|decent|eco|empty|family|first|foster|good|green|healthier|healthy|holiday|new|nursing|older|our|park|private|"
    r"residential|safe|second|sheltered|social|starter|sustainable|vacant|warm|your)\b",
    re.I,
)  # homes of such a sort are a subject, and nobody's name


def of(title: str | None, *, site: bool = True) -> str | None:
    """The organisation that one part of a title names and nothing else: the last such part; None where there is none."""
    parts = [re.sub(r", [A-Z][\w’' -]{2,30}$", "", part.strip()) for part in MARK.split(title or "")]
    named = (part for part in reversed(parts) if HAS_ONE.search(part) and is_proper(part) and not is_generic(part))
    return next(
        (part for part in named if len(part) <= LONGEST and len(part.split()) > 1 and _is_one(part, site)), None
    )


def _is_one(part: str, site: bool) -> bool:
    """Whether words are the name of one organisation, or of a landlord that no word of it gives away ("Vale Homes")."""
    return [name for _, _, name in body_names.in_prose(part)] == [part] or (
        site and part.endswith("Homes") and not NO_LANDLORD.match(part)
    )
