"""Lists of people below the body that they come from: "Present:", "X Council", its people, "Y Trust", its people."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import msgspec

from convenor.graph.model import Block
from convenor.ingest.lists.entries import line_entries
from convenor.ingest.lists.put import Put
from convenor.ingest.names import body_names
from convenor.ingest.names.affiliations import may_be_body
from convenor.ingest.names.departments import DEPARTMENT
from convenor.ingest.names.findings import Findings
from convenor.ingest.words import labels
from convenor.ingest.words.body_words import is_generic

SENT = re.compile(
    r"(?:(?P<sure>representing|nominated by|appointed by)|(?:members |representatives |councillors |governors )?(?:nominated by|appointed by|from|on behalf of|representing)|(?:members|representatives|nominees) of)"
    r" (?:the )?(?P<body>(?-i:[A-Z])[^():;,]{2,80}?)(?:\s*\([^()]{1,40}\))?\s*:?$",
    re.I,
)  # heads those who come from a body
LONGEST = 100  # code points of a heading or an entry


def bodies(findings: Findings, blocks: Sequence[Block]) -> dict[int, str]:
    """Index of a block of such a list → the body above it, for people and for the headings themselves.

    A list counts where a body stands right below the label; elsewhere a body's name is that of the person above it.
    """
    out: dict[int, str] = {}
    label, body = False, ""
    lines = [findings.words(block).strip() for block in blocks]
    leads = {index: lead for index, words in enumerate(lines) if (lead := _lead(words))}
    for index, (block, words) in enumerate(zip(blocks, lines, strict=True)):
        kind, rest = labels.label_of(words)
        if kind or block.kind == "row":
            label, body = bool(kind) and not rest and block.kind != "row", ""
        elif len(leads) > 1 and index in leads:
            label, body = False, leads[index]  # the first of several stands behind it
        elif (named := named_body(words)) and (label or body or (words.endswith(":") and named != words[:-1])):
            label, body = False, named
            out[index] = body
        elif body and len(words) < LONGEST and line_entries(words, 0):
            out[index] = body
        else:
            label, body = False, ""
    return out


def _lead(words: str) -> str:
    """The body before the colon of a line with one person behind it ("Vale Council: Cllr A Name"), or ""."""
    lead, colon, rest = words.partition(": ")
    one = bool(colon) and len(words) < LONGEST and len(line_entries(rest, 0)) == 1
    return lead if one and names_body(lead) and not labels.label_of(words)[0] else ""


def names_body(words: str) -> bool:
    """Whether a line is the name of a body and nothing else."""
    plain = words.rstrip(":").strip()
    found = body_names.in_prose(plain) if len(plain) < LONGEST else []
    return bool(found) and found[0][:2] == (0, len(plain)) and not is_generic(plain)


def named_body(words: str) -> str:
    """The body of a line that names it and nothing else, or whom those below it represent ("Representing Vale Council (VC):"); or ""."""
    sent = SENT.match(words)
    if sent and (names_body(sent["body"]) or (sent["sure"] and may_be_body(sent["body"]))):
        return sent["body"]
    return words.rstrip(":") if names_body(words) else ""


def put(found: Put, index: int, headed: Mapping[int, str]) -> Put:
    """Somebody with the body that heads their list, where their line gives none: the next heading is not their body."""
    body = headed.get(index)
    own = found.entry.body
    if body is None or (own and own != headed.get(index + 1) and not DEPARTMENT.search(own)):
        return found
    return found._replace(entry=msgspec.structs.replace(found.entry, body=body))
