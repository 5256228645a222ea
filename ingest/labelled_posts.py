"""Lines of papers that are no minutes which give a post and who holds it: "Business Manager: A Name", "Chair: B Name, Vale Council"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.graph.model import Block
from convenor.graph.reading import Part, Role
from convenor.ingest import body_names, body_words
from convenor.ingest.entry import known_person
from convenor.ingest.findings import Findings
from convenor.ingest.member_lists import AGENT, LONGEST, OFFICE, PAST, said_of
from convenor.ingest.pieces import BRACKET
from convenor.ingest.shapes import opens_title
from convenor.ingest.titles import PROGRAMME, topic_of

LABELLED = re.compile(r"^(?:(?:our|the) )?(?P<title>[A-Z][^:;.]{2,60}?)\s*:\s+(?P<name>[A-Z].{3,200})$")
NO_OFFICE = re.compile(
    r"\b(?:contact|author|prepared|report|written|photo\w*|by|enquir\w+|reviewer|editor|proposed|seconded|presenter|speaker|from|to|"
    r"lead)\b",
    re.I,
)  # what stands before a name and is no post
TO_THE = re.compile(r"\b(clerk|secretary|adviser|advisor|assistant) to (?=the\b)", re.I)


def read(findings: Findings, part: Part, blocks: Sequence[Block]) -> None:
    """Add the roles of such lines; an office is held in the body that the heading above names, else in the one whose paper it is."""
    past, above = False, ""
    for block in blocks:
        words = findings.words(block)
        if block.kind == "heading":
            above = _body(words)
        if block.kind == "heading" or words.endswith(":"):
            past = bool(PAST.search(words))
        else:
            _labelled(findings, part, block, above, past)


def _body(heading: str) -> str:
    """The body that a heading names and nothing else, or ""."""
    plain = re.sub(r"^(?:The )?", "", heading.strip(" :"))
    found = body_names.in_prose(plain)
    return plain if found and found[0][:2] == (0, len(plain)) and not body_words.is_generic(plain) else ""


def _labelled(findings: Findings, part: Part, block: Block, above: str, past: bool) -> None:
    """The roles of a line "Business Manager: A Name" or "Chair: A Name, Head of Housing, Vale Council"."""
    words = findings.words(block)
    match = LABELLED.match(words) if block.kind != "row" and len(words) < LONGEST else None
    if match is None:
        return
    title = match["title"]
    own = bool(OFFICE.fullmatch(title) or PROGRAMME.fullmatch(title))
    if not (own or opens_title(title) or AGENT.search(title)) or (
        NO_OFFICE.search(TO_THE.sub(r"\1", title)) and not PROGRAMME.fullmatch(title)
    ):
        return
    named = findings.people_in(match["name"])
    if not named or named[0][0] > 0 or len(named) > 1 or not known_person(named[0][2]):
        return
    rest = match["name"][named[0][1] :].strip(" .")
    posts = said_of(match["name"][named[0][1] :]) if rest else []
    if rest and not posts and not BRACKET.fullmatch(rest):
        return
    if not own and len(posts) == 1 and not posts[0][0]:
        posts = [(title, posts[0][1])]  # "Development Manager: A Name (Vale Trust)"
    else:
        posts.insert(0, (title, (above or part.body or "") if own else ""))
    person = findings.person(named[0][2], block.start + match.start("name"))
    for post, body in posts:
        findings.add(
            Role(
                person=person,
                title=post,
                organisation=findings.body(body, block.start) if body else None,
                topic=topic_of(post),
                as_of=part.date,
                status="former" if past else "held",
                evidence=findings.span(block.start, block.end),
                rule="title and name on a line",
            )
        )
