"""Whom a meeting sends to other bodies: "Representatives on outside bodies", then each body with somebody behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from convenor.graph.model import Block
from convenor.graph.reading import Part
from convenor.graph.worded import Worded
from convenor.ingest.lists.pieces import BRACKET
from convenor.ingest.names.findings import Findings
from convenor.ingest.roles.member_lists import TELLS
from convenor.ingest.roster import unit_lists
from convenor.ingest.seats.seat_entries import sends
from convenor.ingest.words.shapes import is_person, is_title

RULE = "sent to a body"
LEAD = Worded(
    r"\b(?:representatives?|representation|appointments?|delegates?|nominations?|nominees?|members?) (?:on|to) (?:the )?(?:outside|external|other|joint) (?:bodies|organi[sz]ations|bodies and organi[sz]ations|groups|committees)\b|"
    r"\boutside bod(?:ies|y)\b",
    re.I,
)
LINE = re.compile(
    r"^(?!(?i:resol|agree|decid|decision|note|action|propos|second|recommend|reason|present|apolog|attend|discuss|update)[A-Za-z]*\s*:)(?P<body>[A-Z][^:|;–—]{3,80}?)\s*(?:\(\d\)\s*)?(?:[:|]|\s[–—-])\s*(?P<who>(?:(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr)\b|[A-Z]).{2,160})$"
)
GOES_ON = re.compile(r"\s+[a-z]")  # what stands behind a name in a sentence about somebody ("A Name met B Name of …")
NOT_YET = re.compile(r"\b(?:vacan\w+|none|tbc|to be \w+)\b", re.I)
LONGEST = 200  # code points of the words that lead in such lines, and of a line
MOST = 40  # lines below the words that lead them in


def read(findings: Findings, part: Part, blocks: Sequence[Block]) -> None:
    """Add whom the lines below such words send, as representatives on the bodies that they name."""
    for index, block in enumerate(blocks):
        words = findings.words(block)
        if block.kind == "row" or not LEAD.search(words) or len(words) > LONGEST:
            continue
        for below in blocks[index + 1 : index + 1 + MOST]:
            if below.kind == "heading" or (
                below.marker[:1].isdigit() and below.marker != block.marker and block.marker
            ):
                break
            for name, at, body in _sent(findings, below):
                _keep(findings, part, below, name, at, body)


def _sent(findings: Findings, block: Block) -> Iterator[tuple[str, int, str]]:
    """(name, where it stands, body) of each whom a line sends to the body with which it begins."""
    words = findings.words(block)
    match = LINE.match(words)
    if (
        match is None
        or NOT_YET.search(match["who"])
        or not sends(match["body"])
        or is_person(match["body"])
        or is_title(match["body"])
    ):
        return
    named = findings.people_in(match["who"])
    if not named or GOES_ON.match(match["who"], named[-1][1]) or TELLS.match(BRACKET.sub("", match["who"])):
        return
    for start, _, name in named:
        if start < LONGEST:
            yield name, block.start + match.start("who") + start, match["body"]


def _keep(findings: Findings, part: Part, block: Block, name: str, at: int, body: str) -> None:
    person, evidence = findings.person(name, at), findings.span(block.start, block.end)
    if any(role.rule == unit_lists.RULE for role in findings.rows.roles_in(person, evidence[0])):
        return
    findings.role(person, "Representative", body, block.start, evidence, RULE, when=part.date)
