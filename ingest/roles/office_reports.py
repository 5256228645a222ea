"""Headings and entries that name an officer behind the office whose report they open: "Treasurer's report (A Name)", "Secretary (B Name): none".

A line of an office and a name in brackets alone tells as much: where the one who signs stands, "Chairman (Cllr C Name)".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from convenor.graph.model import Block
from convenor.ingest.lists.entry import Entry, known_person
from convenor.ingest.lists.offices import OFFICE
from convenor.ingest.names.findings import Findings
from convenor.ingest.words.shapes import HONORIFICS, TITLE_HEADS, forenames, is_person, is_title

RULE = "office line"
REPORT = re.compile(
    r"(?P<title>[A-Z][\w’'./& -]{2,50}?)(?P<report>(?:[’']s?)?\s+(?i:reports?|updates?))?\s*"
    r"(?:\((?P<within>[A-Z][^()\d]{2,40})\)(?=\s*(?:[:.–—-]|$))|(?:[:–—]|\s-)\s*(?P<behind>[A-Z][^()\d:.]{4,40})\.?$)"
)
BEFORE = re.compile(
    r"(?P<behind>[A-Z][^()\d:.]{4,40}?)\s*(?:[:–—]|\s-)\s*(?P<title>[A-Z][\w’'./& -]{2,50}?)(?P<report>(?:[’']s?)?\s+(?i:reports?|updates?))\.?"
)  # "A Name – Chairman's report"
ADDRESS = re.compile(rf"(?:{HONORIFICS})\.? ")
OWN = re.compile(r"[’']s?$")
OTHERS = re.compile(r"\b(?:elect|appoint|nominat|co-?opt|vacan|former|previous|outgoing|proposed|retir)", re.I)
MOST_WORDS = 4  # of a title that only stands among offices


GIVEN = re.compile(r"(?P<title>[A-Z][\w’'./& -]{2,50}?)\s*(?::|\s[–—-])\s*(?P<given>[A-Z][a-z]+)")
FEWEST_GIVEN = 3  # headings alike that name officers by given names alone


class Report(NamedTuple):
    """A block that opens an officer's report: its place, the office, who holds it."""

    place: int
    title: str
    holder: Entry


def read(findings: Findings, blocks: Sequence[Block], body: str | None, when: str | None) -> None:
    """Note the offices of those whom headings and entries name, in the body that met."""
    for report in _reports(findings, blocks):
        name, at = report.holder.name, report.holder.start
        person = findings.people.with_name(ADDRESS.sub("", name)) or findings.person(name, at)
        home = None if OFFICE.match(report.title) else body
        findings.role(person, report.title, home, at, (findings.unit(at),), RULE, when=when)


def of_page(findings: Findings, blocks: Sequence[Block], body: str | None, when: str | None) -> None:
    """Note the officers whom the headings of a society's page name by given names alone ("Treasurer: Ann")."""
    found = [
        (match, block.start)
        for block in blocks
        if block.kind == "heading" and (match := GIVEN.fullmatch(findings.words(block)))
    ]
    found = [(match, start) for match, start in found if match["given"].lower() in forenames()]
    offices = sum(bool(OFFICE.search(match["title"].split()[-1])) for match, _ in found)
    for match, start in found if offices >= FEWEST_GIVEN else ():
        at = start + match.start("given")
        person = findings.person(match["given"], at)
        findings.role(person, match["title"], body, at, (findings.unit(at),), RULE, when=when)


def _reports(findings: Findings, blocks: Sequence[Block]) -> Iterator[Report]:
    """The officers whom headings and entries name, where an office stands among their titles."""
    found = [report for index, block in enumerate(blocks) if (report := _report(findings, index, block))]
    offices = sum(bool(OFFICE.match(report.title)) for report in found)
    for report in found:
        if (
            OFFICE.match(report.title)
            or (offices and _is_post(report.title))
            or (offices > 1 and _beside(report, found))
        ):
            yield report


def _report(findings: Findings, index: int, block: Block) -> Report | None:
    words = findings.words(block)
    match = REPORT.match(words)
    if block.kind in ("heading", "item"):
        match = BEFORE.fullmatch(words) or match
    elif not (match and match["within"] and match.end() == len(words) and OFFICE.fullmatch(match["title"])):
        return None
    if match is None or OTHERS.search(words[: match.end()]) or (match["behind"] and not match["report"]):
        return None
    group = "behind" if match["behind"] else "within"
    name = match[group].strip()
    whole = is_person(name) and known_person(name)
    short = ADDRESS.sub("", name)
    if not whole and not (short.isalpha() and group == "within" and findings.people.with_name(short)):
        return None
    return Report(index, OWN.sub("", match["title"]).strip(), Entry(name, block.start + match.start(group)))


def _is_post(title: str) -> bool:
    return is_title(title) and title.split()[-1].lower() in TITLE_HEADS


def _beside(report: Report, found: Sequence[Report]) -> bool:
    """Whether a short title stands right beside others in a list."""
    near = sum(abs(other.place - report.place) <= 2 for other in found) > 2
    return near and len(report.title.split()) <= MOST_WORDS
