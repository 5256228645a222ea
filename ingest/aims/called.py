"""Which aim a few words call, as tables and lists of measures do that shorten its name ("Waits" for "To treat all without needless waits"),
and which one all of a list serve."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from convenor.graph.model import Block
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


def above(findings: Findings, blocks: Sequence[Block], index: int) -> str | None:
    """The aim that all entries of the list right above a line serve; None where it is not one."""
    run = list(takewhile(lambda at: blocks[at].kind == "item", range(index - 1, -1, -1)))
    if not run:
        return None
    first, last = blocks[run[-1]].start, blocks[run[0]].end
    aims = {r.parent for r in findings.rows if isinstance(r, Aim) and first <= r.evidence[0].start < last}
    return aims.pop() if len(aims) == 1 else None
