"""The list of contents of a strategy, which names its chapters before they begin and states nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.graph.model import Block
from convenor.ingest.aims.aims import plain_label
from convenor.ingest.names.findings import Findings

HEAD = re.compile(r"(?:.{0,20}\s)?(?:table of )?contents\W*", re.I)
PAGE = re.compile(r"^(?:page )?\d{1,3}\s+|[\s.…_]+\d{1,3}$", re.I)
LATEST = 15  # blocks before such a list
MOST = 60  # of its entries
LONGEST = 14  # words of an entry


def without(findings: Findings, blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks without a list of contents: from its heading up to where its first entry stands again, as the first chapter's heading."""
    words = [findings.words(block).strip() for block in blocks[: LATEST + MOST]]
    head = next((at for at, said in enumerate(words[:LATEST]) if HEAD.fullmatch(said)), None)
    if head is None or head + 2 >= len(words):
        return blocks
    first = plain_label(PAGE.sub("", words[head + 1]))
    for at in range(head + 2, len(words)):
        if first and plain_label(PAGE.sub("", words[at])) == first:
            return [*blocks[:head], *blocks[at:]]
        if len(words[at].split()) > LONGEST:
            break
    return blocks
