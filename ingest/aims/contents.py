"""What states nothing in a strategy: its list of contents, which names its chapters before they begin, and the line with which each page opens."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from convenor.graph.model import Block
from convenor.ingest.aims.aims import plain_label
from convenor.ingest.names.findings import Findings

HEAD = re.compile(r"(?:.{0,20}\s)?(?:table of )?contents\W*", re.I)
PAGE = re.compile(r"^(?:page )?\d{1,3}\s+|[\s.…_]+\d{1,3}$", re.I)
LATEST = 15  # blocks before such a list
MOST = 60  # of its entries
LONGEST = 14  # words of an entry
RUNNING = re.compile(r"(?P<head>\S.{3,90}?)[\s|–—-]+page \d{1,3}(?: of \d{1,3})?", re.I)  # "Version 2 Final Page 3"
FEWEST_PAGES = 3


def without(findings: Findings, blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks without running lines and without a list of contents: from its heading up to where its first entry stands again, as the first chapter's heading."""
    blocks = _without_running(findings, blocks)
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


def _without_running(findings: Findings, blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks without lines that are the same but for the number of the page in which they end."""
    if "page" not in findings.text.lower():
        return blocks
    lines = [RUNNING.fullmatch(findings.words(block).strip()) for block in blocks]
    often = Counter(line["head"] for line in lines if line)
    if not any(count >= FEWEST_PAGES for count in often.values()):
        return blocks
    pairs = zip(blocks, lines, strict=True)
    return [block for block, line in pairs if line is None or often[line["head"]] < FEWEST_PAGES]
