"""Lines that number aims which a list has named before, and say what is for each ("Pillar 2 – a van on the road by May (Ann Field)")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from convenor.graph.model import Block
from convenor.graph.reading import Aim, Part
from convenor.ingest.aims.aims import keep, owned, plain_label
from convenor.ingest.lists.entry import known_person
from convenor.ingest.names.findings import Findings
from convenor.ingest.words import aim_cues as cues
from convenor.ingest.words.shapes import is_body, is_person, is_title

LISTED = "list under its heading"
RULE = "item under its label"
BEHIND = re.compile(r"^(?P<text>.{8,}?) ?\((?P<owner>[^()]{3,90})\)$")
LEAD = re.compile(r"(,|\s[–—-]\s|(?=\())\s*")
ENTRIES = re.compile(r";\s*")
FEWEST = 2
LONGEST_RUN = 60  # lines: more are no list of what is for each aim
MOST_LITTLE = 3  # letters of a word that says nothing


def read(findings: Findings, part: Part, blocks: Sequence[Block], words: Sequence[str], index: int) -> set[int]:
    """Keep what a run of such lines says is for the aims of their numbers; the places of the lines."""
    if blocks[index].kind == "item" or not cues.NUMBERED.match(words[index]):
        return set()
    near = range(index, min(index + LONGEST_RUN + 1, len(blocks)))
    run = list(takewhile(lambda at: blocks[at].kind != "item" and cues.NUMBERED.match(words[at]), near))
    if len(run) > LONGEST_RUN:
        return set()
    told = [(at, match) for at in run if (match := cues.NUMBERED.match(words[at]))]
    if len(told) >= FEWEST and all(_names_lead(match["label"]) for _, match in told):
        for at, match in told:
            if lead := _named(findings, part, match, listed=False):
                owned(findings, lead.id, match["label"].strip(" ."), blocks[at])
        return set(run)
    aims = [_named(findings, part, match) for _, match in told]
    again = sum(_says_again(aim, match["label"]) for (_, match), aim in zip(told, aims, strict=True) if aim)
    if (
        len(told) < FEWEST
        or not all(aims)
        or 2 * again >= len(told)
        or len({aim.id for aim in aims if aim}) < len(aims)
    ):
        return set()
    for (at, match), aim in zip(told, aims, strict=True):
        for entry in filter(None, ENTRIES.split(match["label"].strip(" ."))):
            behind = BEHIND.match(entry.strip())
            who = behind["owner"] if behind else ""
            first = who.split(",")[0].strip()
            owner = who if known_person(first) or is_title(first) or is_body(first) else ""
            label = behind["text"] if behind and owner else entry
            kept = keep(findings, part, "action", label, blocks[at], parent=aim.id if aim else None, rule=RULE)
            if owner and kept:
                owned(findings, kept, owner, blocks[at])
    return set(run)


def _names_lead(label: str) -> bool:
    """Whether what stands behind a number is somebody with a post or a body, who leads on the aim."""
    name, _, rest = LEAD.split(label, 1) if LEAD.search(label) else (label, "", "")
    return is_person(name.strip()) and (known_person(name.strip()) or is_title(rest.split(",")[0]) or is_body(rest))


def _named(findings: Findings, part: Part, match: re.Match[str], *, listed: bool = True) -> Aim | None:
    """The aim to which a list, or else a heading too, has given this kind and number."""
    wanted = cues.kind_of(match["kind"]), match["number"]
    aims = (
        row
        for row in findings.rows
        if isinstance(row, Aim) and (row.rule == LISTED or not listed) and row.strategy == part.title
    )
    return next((row for row in aims if (row.kind, row.number) == wanted), None)


def _says_again(aim: Aim, label: str) -> bool:
    """Whether a line only says again what an aim is called."""
    own, said = ({word for word in plain_label(each).split() if len(word) > MOST_LITTLE} for each in (aim.label, label))
    return 2 * len(own & said) >= len(own)
