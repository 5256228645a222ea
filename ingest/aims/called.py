"""Which aim a few words call, as tables and lists of measures do that shorten its name ("Waits" for "To treat all without needless waits")."""

from __future__ import annotations

import re

from convenor.graph.reading import Aim, Part
from convenor.ingest.names.findings import Findings

WORD = re.compile(r"\b(?!(?:and|the|for|our|all|who|with|that|from|are|how|its)\b)[a-z0-9]{3,}")
LEADS = re.compile(
    r"^(?P<aim>[A-Z][^/|:;–—]{2,80}?)(?: [/|–—-] |: )(?P<said>\S.{4,})$"
)  # "Warm homes / homes at band C"
LONGEST = 12  # words that call an aim
OTHERS = ("action", "measure", "vision", "mission")


def aim_of(findings: Findings, part: Part, words: str) -> str | None:
    """The one aim of a strategy, above what will be done, whose label has all telling words of some; None where it is not one alone."""
    told = set(WORD.findall(words.lower()))
    if not told or len(words.split()) > LONGEST:
        return None
    aims = [r for r in findings.rows if isinstance(r, Aim) and r.strategy == part.title and r.kind not in OTHERS]
    found = [aim for aim in aims if told <= set(WORD.findall(aim.label.lower()))]
    return found[0].id if len(found) == 1 else None
