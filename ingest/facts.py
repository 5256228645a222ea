"""Small facts that any paper may hold: definitions, populations, places within places, who makes up a body."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from convenor.graph.model import Block
from convenor.graph.reading import Definition, Relation, Spans
from convenor.graph.worded import Worded
from convenor.ingest.names import body_names, places
from convenor.ingest.names.findings import Findings
from convenor.ingest.words.known_places import known

POPULATION = Worded(
    r"^(?P<place>[A-Z][\w’'-]+(?:\s+(?:and|with|in|upon|of|the|[A-Z][\w’'-]+))*)\s*[-–—:,]\s*"
    r"(?:(?:resident |total |estimated )?population(?: of)?\s*(?:c\.?|circa|about|approx\.?|around)?\s*)?"
    r"(?P<number>\d{1,3}(?:,\d{3}){1,3}|\d{1,4}(?:\.\d{1,6})?\s+million)\b"
)
SAYS_POPULATION = re.compile(r"\bpopulation|\bpeople living|\bresidents\b", re.I)
RESIDENTS = re.compile(
    r"(?:(?:total|resident|estimated|approximate|usual) )*(?:population|residents|people|inhabitants)"
    r"(?:[ ,(]{1,3}(?:about|approx\w*\.?|circa|estimates?|estimated|census|mid-?|year|in|of|\d{4})\)?)*",
    re.I,
)  # the head of a column with the number of those who live somewhere
RESIDENT_NUMBER = re.compile(
    r"(?:c\.?|circa|about|approx\.?|around|~)?\s*(?P<number>\d{1,3}(?:,\d{3}){1,2}|\d{4,8}|\d{1,3}(?:\.\d{1,6})? million)",
    re.I,
)
AREAS = re.compile(
    r"(?:name of )?(?:the )?(?:local authority |council |unitary )?(?:place|area|district|borough|ward|locality|town|parish|county|village|city)s?",
    re.I,
)
GLOSSARY = re.compile(r"^(?P<term>[A-Z][^:.;]{2,80}?):\s+(?P<text>[A-Z].{20,})", re.S)
MEANS = Worded(
    r"[“\"](?P<term>[^”\"]{2,60})[”\"](?:\s*(?:and|or|\()?\s*[“\"][^”\"]{1,60}[”\"]\)?){0,5},?\s+"
    r"(?:means?|refers? to)\s+(?P<text>[^“]{10,500}?)(?=\s*[“\"]|$)"
)
KNOWN_AS = Worded(
    r"\b(?P<a>[Tt]he [A-Z][\w ]{1,100}?) (?:is|are) (?:also |formally |now )?known as (?P<b>(?:the )?[A-Z][\w&’' -]+)"
)
LISTED_AS_PLACE = "listed as a place"
LOCALITIES = re.compile(
    r"\b(?:localities|places|districts|neighbourhoods|boroughs|wards|divisions)\b[^.]{0,120}:$", re.I
)
HAS_PLACES = Worded(
    r"^(?P<whole>[A-Z][\w’' -]{2,60}?) (?:has|have|includes?|comprises?|covers?|contains?|is made up of|is divided into|consists of) "
    r"(?:\w+ ){0,3}?(?:localities|places|districts|neighbourhoods|boroughs|wards|divisions|counties|towns)\b"
    r"(?:,? namely|\s*:)? (?P<parts>[A-Z].+?)\.?$"
)
MEMBERS = re.compile(
    r"\b(?:organisations|partners|members|bodies|trusts|councils)\b[^.:]{0,60}\b"
    r"(?:involved|part|members?|make up|include|comprise[sd]?|are)\b[^.:]{0,50}:$|"
    r"\b(?:affected|partner|member|founding) (?:organisations|councils|bodies|trusts) (?:are|include):$",
    re.I,
)
DEFINES = Worded(r"\bglossary\b|\bdefinitions\b|\babbreviations\b", re.I)
SMALL = frozenset("and with in upon of the".split())


def read(findings: Findings, blocks: Sequence[Block]) -> None:
    """Add such facts of some blocks to the findings."""
    subject = ""
    glossary = False
    for index, block in enumerate(blocks):
        words = findings.words(block)
        if block.kind == "heading":
            glossary = bool(DEFINES.search(words)) or (glossary and not re.match(r"^\d", block.marker))
        if block.kind == "row":
            if len(block.cells) > 1 and (not index or blocks[index - 1].table != block.table):
                _populations(findings, blocks, index)
            continue
        _population(findings, blocks, index, words)
        if glossary and (match := GLOSSARY.match(words)) and len(match["term"].split()) <= 9:
            subject = match["term"]
            evidence = findings.span(block.start, block.end)
            _define(findings, subject, match["text"], evidence, "glossary entry")
        _definitions(findings, block, words)
        for start, end in findings.sentences(block):
            if match := HAS_PLACES.match(findings.text[start:end]):
                _parts(findings, match, start)
        if words.endswith(":") and (items := _items(blocks, index)):
            _listed(findings, blocks, index, items, subject)


def _definitions(findings: Findings, block: Block, words: str) -> None:
    """Note what sentences say that a term means, or by what name something is known."""
    for match in MEANS.finditer(words):
        evidence = findings.span(block.start + match.start(), block.start + match.end())
        _define(findings, match["term"], match["text"], evidence, "means")
    for match in KNOWN_AS.finditer(words):
        evidence = (findings.unit(block.start + match.start()),)
        _define(findings, match["a"][4:], match.group(), evidence, "known as")


def _define(findings: Findings, term: str, text: str, evidence: Spans, rule: str) -> None:
    findings.add(Definition(term=term, text=text.strip(), evidence=evidence, rule=rule))


def _population(findings: Findings, blocks: Sequence[Block], index: int, words: str) -> None:
    """ "Place - resident population c. 186,000", or "Place - 186,000" near a heading that speaks of people."""
    match = POPULATION.match(words)
    if not match or match["place"].lower().startswith(("total", "the ")):
        return
    if not SAYS_POPULATION.search(match.group()):
        around = " ".join(findings.words(b)[:200] for b in blocks[max(0, index - 5) : index + 6])
        place = match["place"]
        if not SAYS_POPULATION.search(around) or not (place in known() or findings.is_place(place)):
            return
    findings.place(
        match["place"], blocks[index].start, kind="place", population=_value(match["number"]), rule="population"
    )


def _value(number: str) -> int:
    """ "41,000" or "1.2 million" as a number."""
    plain = number.replace(",", "")
    return round(float(plain.split()[0]) * 1_000_000) if "million" in plain.lower() else int(plain)


def _populations(findings: Findings, blocks: Sequence[Block], index: int) -> None:
    """Note the populations of a table with a column of places and one of how many live there."""
    heads = [findings.words(cell).strip() for cell in blocks[index].cells]
    at = next((column for column, head in enumerate(heads) if column and RESIDENTS.fullmatch(head)), 0)
    if not at:
        return
    for row in takewhile(lambda row: row.table == blocks[index].table, blocks[index + 1 :]):
        name = findings.words(row.cells[0]).strip() if len(row.cells) > at else ""
        found = RESIDENT_NUMBER.fullmatch(findings.words(row.cells[at]).strip()) if name else None
        sure = name in known() or findings.is_place(name) or AREAS.fullmatch(heads[0])
        if found and sure and name[0].isupper() and not name.lower().startswith(("total", "the ", "england")):
            findings.place(name, row.start, kind="place", population=_value(found["number"]), rule="population")


def _items(blocks: Sequence[Block], index: int) -> list[Block]:
    """The list items right below a block."""
    return list(takewhile(lambda block: block.kind == "item", blocks[index + 1 : index + 30]))


def _listed(findings: Findings, blocks: Sequence[Block], index: int, items: list[Block], subject: str) -> None:
    """What a lead-in line and the items below it say: parts of a place, members of a body."""
    words = findings.words(blocks[index])
    if LOCALITIES.search(words[-200:]):
        inside = next((name for _, _, name, _, _ in places.in_prose(words, [], [])), None)
        for item in items:
            _locality(findings, item, inside, blocks[index])
    elif MEMBERS.search(words[-200:]) and (owner := _owner(findings, blocks, index, subject)):
        for item in items:
            _member(findings, item, owner, blocks[index].start)


def _locality(findings: Findings, item: Block, inside: str | None, lead: Block) -> None:
    """Note the place that an item of a list of places names, as part of what the line above the list names."""
    name = re.split(r"\s+[–—-]\s+|\s*\(", findings.words(item))[0].strip(" .;,")
    words = name.split()
    if not 1 <= len(words) <= 5 or not all(w[0].isupper() or w in SMALL for w in words) or body_names.in_prose(name):
        return
    within = inside if inside != name else None
    findings.place(name, item.start, kind="place", within=within, rule=LISTED_AS_PLACE)
    if within:
        findings.place(within, findings.text.index(within, lead.start), kind="place", rule=LISTED_AS_PLACE)
        _part_of(findings, name, within, (*findings.span(item.start, item.end), findings.unit(lead.end - 1)))


def _parts(findings: Findings, match: re.Match[str], start: int) -> None:
    """Note the places that a sentence names as those of another ("Vale has two localities: Upper Vale and Lower Vale.")."""
    named = re.split(r",\s+(?:and\s+)?", match["parts"])
    if len(named) < 3 and " and " in named[-1]:
        named[-1:] = named[-1].split(" and ", 1)
    if not all(name.split() and all(w[0].isupper() or w in SMALL for w in name.split()) for name in named):
        return
    for name in (match["whole"], *named):
        findings.place(name, start + match.string.index(name), kind="place", rule=LISTED_AS_PLACE)
    for name in named:
        _part_of(findings, name, match["whole"], (findings.unit(start),))


def _part_of(findings: Findings, part: str, whole: str, evidence: Spans) -> None:
    findings.add(
        Relation(
            subject=part,
            subject_kind="place",
            predicate="part of",
            object=whole,
            object_kind="place",
            evidence=evidence,
            rule=LISTED_AS_PLACE,
        )
    )


def _member(findings: Findings, item: Block, owner: str, offset: int) -> None:
    """Note that the body with which an item begins is a member of the owner, which is named at `offset`."""
    named = body_names.in_prose(findings.words(item))
    if named and named[0][0] <= 4:
        findings.add(
            Relation(
                subject=findings.body(named[0][2], item.start),
                subject_kind="organisation",
                predicate="member of",
                object=findings.body(owner, offset),
                object_kind="organisation",
                evidence=findings.span(item.start, item.end),
                rule="listed as members",
            )
        )


def _owner(findings: Findings, blocks: Sequence[Block], index: int, subject: str) -> str | None:
    """The body whose members a list names: the last one named in the paragraph before it, else the term explained."""
    text = " ".join(findings.words(b) for b in blocks[max(0, index - 1) : index + 1])
    for word in ("collaborative", "partnership", "alliance", "group", "network"):
        if f"the {word} are" in text.lower() or f"of the {word}" in text.lower():
            named = [n for _, _, n in body_names.in_prose(text) if word in n.lower()]
            return named[-1] if named else (subject or None)
    return subject if subject and body_names.in_prose(subject) else None
