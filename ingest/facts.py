"""Small facts that any paper may hold: definitions, populations, places within places, who makes up a body."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.graph.model import Block
from convenor.graph.reading import Definition, Relation
from convenor.ingest import body_names
from convenor.ingest.findings import Findings
from convenor.ingest.places import known

POPULATION = re.compile(
    r"^(?P<place>[A-Z][\w’'-]+(?:\s+(?:and|with|in|upon|of|the|[A-Z][\w’'-]+))*)\s*[-–—:,]\s*"
    r"(?:(?:resident |total |estimated )?population(?: of)?\s*(?:c\.?|circa|about|approx\.?|around)?\s*)?"
    r"(?P<number>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?\s+million)\b"
)
SAYS_POPULATION = re.compile(r"\bpopulation|\bpeople living|\bresidents\b", re.I)
GLOSSARY = re.compile(r"^(?P<term>[A-Z][^:.;]{2,80}?):\s+(?P<text>[A-Z].{20,})", re.S)
MEANS = re.compile(
    r"[“\"](?P<term>[^”\"]{2,60})[”\"](?:\s*(?:and|or|\()?\s*[“\"][^”\"]{1,60}[”\"]\)?)*,?\s+"
    r"(?:means?|refers? to)\s+(?P<text>[^“]{10,500}?)(?=\s*[“\"]|$)"
)
KNOWN_AS = re.compile(
    r"\b(?P<a>[Tt]he [A-Z][\w ]+?) (?:is|are) (?:also |formally |now )?known as (?P<b>(?:the )?[A-Z][\w&’' -]+)"
)
LOCALITIES = re.compile(
    r"\b(?:localities|places|districts|neighbourhoods|boroughs|wards|divisions)\b[^.]{0,120}:$", re.I
)
MEMBERS = re.compile(
    r"\b(?:organisations|partners|members|bodies|trusts|councils)\b[^.:]{0,60}\b"
    r"(?:involved|part|members?|make up|include|comprise[sd]?|are)\b[^.:]{0,50}:$|"
    r"\b(?:affected|partner|member|founding) (?:organisations|councils|bodies|trusts) (?:are|include):$",
    re.I,
)


def read(findings: Findings, blocks: Sequence[Block]) -> None:
    """Add such facts of some blocks to the findings."""
    subject = ""
    glossary = False
    for index, block in enumerate(blocks):
        words = findings.words(block)
        if block.kind == "heading":
            glossary = bool(re.search(r"\bglossary\b|\bdefinitions\b|\babbreviations\b", words, re.I)) or (
                glossary and not re.match(r"^\d", block.marker)
            )
        if block.kind == "row":
            continue
        _population(findings, blocks, index, words)
        if (match := GLOSSARY.match(words)) and glossary and len(match["term"].split()) <= 9:
            subject = match["term"]
            findings.add(
                Definition(
                    term=match["term"],
                    text=match["text"].strip(),
                    evidence=findings.span(block.start, block.end),
                    rule="glossary entry",
                )
            )
        for match in MEANS.finditer(words):
            findings.add(
                Definition(
                    term=match["term"],
                    text=match["text"].strip(),
                    evidence=findings.span(block.start + match.start(), block.start + match.end()),
                    rule="means",
                )
            )
        for match in KNOWN_AS.finditer(words):
            findings.add(
                Definition(
                    term=match["a"][4:],
                    text=words[match.start() : match.end()],
                    evidence=(findings.unit(block.start + match.start()),),
                    rule="known as",
                )
            )
        if words.endswith(":"):
            _listed(findings, blocks, index, words, subject)


def _population(findings: Findings, blocks: Sequence[Block], index: int, words: str) -> None:
    """ "Place - resident population c. 186,000", or "Place - 186,000" near a heading that speaks of people."""
    match = POPULATION.match(words)
    if not match or match["place"].lower().startswith(("total", "the ")):
        return
    around = " ".join(findings.words(b)[:200] for b in blocks[max(0, index - 5) : index + 6])
    if not (
        SAYS_POPULATION.search(match.group())
        or (SAYS_POPULATION.search(around) and match["place"] in _places_of(findings))
    ):
        return
    number = match["number"].replace(",", "")
    value = int(float(number.split()[0]) * 1_000_000) if "million" in number else int(number)
    findings.place(match["place"], blocks[index].start, kind="place", population=value, rule="population")


def _places_of(findings: Findings) -> set[str]:
    return {p.name for found in findings.places.values() for p in found} | set(known())


def _listed(findings: Findings, blocks: Sequence[Block], index: int, words: str, subject: str) -> None:
    """What a lead-in line and the items below it say: parts of a place, members of a body."""
    items = []
    for block in blocks[index + 1 : index + 30]:
        if block.kind != "item":
            break
        items.append(block)
    if not items:
        return
    last = words[-200:]
    if LOCALITIES.search(last):
        inside = next((n for n in re.findall(r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*", words) if n in known()), None)
        for item in items:
            name = re.split(r"\s+[–—-]\s+|\s*\(", findings.words(item))[0].strip(" .;,")
            if (
                1 <= len(name.split()) <= 5
                and all(w[0].isupper() or w in {"and", "with", "in", "upon", "of", "the"} for w in name.split())
                and not body_names.in_prose(name)
            ):
                findings.place(
                    name, item.start, kind="place", within=inside if inside != name else None, rule="listed as a place"
                )
    elif MEMBERS.search(last):
        owner = _owner(findings, blocks, index, subject)
        for item in items:
            for start, _, name in body_names.in_prose(findings.words(item))[:1]:
                if owner and start <= 4:
                    findings.add(
                        Relation(
                            subject=findings.body(name, item.start),
                            subject_kind="organisation",
                            predicate="member of",
                            object=findings.body(owner, blocks[index].start),
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
