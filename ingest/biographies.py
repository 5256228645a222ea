"""Biographies below a heading that names a person: "Serves as Director of X; Chair of Y", "Previously Manager at Z"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from convenor.graph.model import Block
from convenor.graph.reading import Part
from convenor.ingest import body_names
from convenor.ingest.findings import Findings
from convenor.ingest.member_lists import OFFICE
from convenor.ingest.shapes import is_proper, is_title

RULE = "post in a biography"
LEAD = re.compile(
    r"^(?:(?P<past>previous(?:ly)?(?: (?:roles?|posts?|positions?|served as|worked as|was))?|former(?:ly)?(?: (?:roles?|posts?))?|"
    r"past roles?|served as|worked as|was)|(?:(?:currently |also )*(?:serves|works|acts|sits) as|currently|current roles?|"
    r"other (?:current )?roles?|also)\b)[: ]+(?=an? |the |[A-Z])",
    re.I,
)
YEARS = re.compile(
    r"\s*\((?=[^()]{0,40}\d)[^()]{1,40}\)|,?\s+(?:from |since |until )?(?:19|20)\d\d(?:\s*[–-]\s*\d{2,4})?$"
)
AT = re.compile(r"^(?P<title>[^;]{3,90}?)\s+(?:at|with)\s+(?:the\s+)?(?P<body>[A-Z].{1,110})$")
OF = re.compile(r"^(?P<title>[^;]{3,90}?)\s+(?:of|for|to|on)\s+(?:the\s+)?(?P<body>[A-Z].{1,110})$")
GOES_ON = re.compile(r"\s+(?:of|at|in|and)\s+(?:the\s+)?(?=[A-Z])|\s*[(,]")
NAME = re.compile(r"[A-Z][\w’'&.-]*(?:\s+(?:(?:and|of|for|the|&|in)\s+){0,2}[A-Z][\w’'&.-]*){0,7}")
LONGEST = 800  # code points


def read(findings: Findings, part: Part, blocks: Sequence[Block]) -> None:
    """Add the posts that the lines below a heading with a person's name give."""
    person, level = "", 0
    for block in blocks:
        words = findings.words(block)
        if block.kind == "heading":
            named = findings.people_in(words)
            if named and named[0][0] == 0:
                person, level = findings.person(named[0][2], block.start), block.level
            elif block.level <= level or not person:
                person = ""
        elif person and block.kind in ("item", "paragraph") and len(words) < LONGEST and (lead := LEAD.match(words)):
            for title, body in _posts(words[lead.end() :]):
                status, evidence = "former" if lead["past"] else "held", findings.span(block.start, block.end)
                findings.role(person, title, body, block.start, evidence, RULE, when=part.date, status=status)


def _posts(words: str) -> Iterator[tuple[str, str]]:
    """(title, body) of each post of a line, with semicolons between them."""
    for piece in words.split(";"):
        plain = YEARS.sub("", re.sub(r"^(?:and |also )*(?:an? |the )?", "", piece.strip(" ."))).strip(" .")
        match = AT.match(plain) or OF.match(plain)
        title, body = (match["title"].strip(" ,"), _body(match["body"])) if match else (plain, "")
        if (
            match
            and not body
            and (match.re is AT or OFFICE.fullmatch(title))
            and NAME.fullmatch(match["body"])
            and is_proper(match["body"])
        ):
            body = match["body"]
        if not body:
            title = plain
        if is_title(title) and len(title.split()) <= 10 and (body or len(title.split()) <= 6):
            yield title, body


def _body(words: str) -> str:
    """The body with which some words begin; "" where they name none."""
    found = body_names.in_prose(words)
    if found and found[0][0] == 0 and (found[0][1] == len(words) or GOES_ON.match(words, found[0][1])):
        return found[0][2]
    return ""
