"""Read one paper: the document, its parts, and what each ingester finds in its part."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from convenor.graph.model import Block, Document
from convenor.graph.reading import Part, Reading
from convenor.ingest import directory, facts, mentions, readers
from convenor.ingest.actions import actions, progress
from convenor.ingest.aims import aim_kinds, aim_lists, links, plan_tables, schemes, strategy
from convenor.ingest.business import minutes, summary
from convenor.ingest.decisions import adopted, tasks
from convenor.ingest.names.findings import Findings
from convenor.ingest.papers import hosts
from convenor.ingest.papers.described import described
from convenor.ingest.papers.parts import sections
from convenor.ingest.readers.records import KIND
from convenor.ingest.roles import (
    addressed,
    biographies,
    cards,
    chaired_groups,
    chairs_of,
    finished,
    item_officers,
    labelled_posts,
    labelled_roles,
    member_lines,
    member_lists,
    office_reports,
    outside_bodies,
    presided,
    role_tables,
    titled_columns,
    unstated,
    vacancies,
)
from convenor.ingest.roster import grid, legends
from convenor.ingest.sift import sifted
from convenor.ingest.terms import clause_lists, memberships, seat_holders, terms

VERSION = "1"  # of all reading; a cached reading of another version is made again

INGESTERS = {
    "minutes": minutes.read,
    "notes": minutes.read,
    "key messages": minutes.read,
    "decision": minutes.decision,
    "terms": terms.read,
    "strategy": strategy.read,
    "page": strategy.read,
    "summary": summary.read,
    "agenda": summary.read,
    "notice": summary.read,
}


def paper(path: Path) -> Reading:
    """All that one file says.

    Raises:
        UnreadablePaper: the file cannot be read; the message says why and what to do.
    """
    return reading(readers.read(path))


def reading(document: Document) -> Reading:
    """All that a document says; what is in doubt is only proposed. The records of a directory are taken as they are."""
    return found(document) if document.kind == KIND else sifted(found(document))


def found(document: Document) -> Reading:
    """All that rules find in a document, right or wrong."""
    parts = sections(document)
    findings = Findings(described(document, [section.part for section in parts]))
    findings.parts = [section.part for section in parts]
    if document.kind == KIND:
        directory.read(findings, document.blocks)
        return findings.reading()
    legends.learn_bodies(findings)
    for section in parts:
        blocks = section.blocks(document)
        findings.host = hosts.host(document, section.part, blocks[:14])
        INGESTERS.get(section.part.kind, _lists)(findings, section.part, blocks)
        titled_columns.read(findings, section.part, blocks)
        chairs_of.read(findings, section.part, blocks)
        chaired_groups.read(findings, section.part, blocks)
        if section.part.kind not in ("minutes", "notes", "key messages"):
            if section.part.kind not in ("terms", "strategy"):
                memberships.read(
                    findings, blocks, section.part.body, section.part.body or "", section.part.date, sure=False
                )
            member_lists.read(findings, section.part, blocks)
            labelled_posts.read(findings, section.part, blocks)
            seat_holders.read(findings, section.part, blocks)
            biographies.read(findings, section.part, blocks)
            office_reports.of_page(findings, blocks, section.part.body, section.part.date)
            cards.read(findings, section.part, blocks)
            role_tables.members(findings, section.part, blocks)
            member_lines.read(findings, section.part, blocks)
        adopted.read(findings, section.part, blocks)
        item_officers.read(findings, blocks, section.part.date)
        outside_bodies.read(findings, section.part, blocks)
        vacancies.read(findings, section.part, blocks)
        if section.part.kind in ("slides", "plan"):
            plan_tables.read(findings, section.part, blocks, {})
        grid.read(findings, blocks, section.part.body)
        facts.read(findings, blocks)
    clause_lists.read(findings, parts)
    aim_kinds.settle(findings)
    schemes.read(findings, parts)
    links.read(findings, parts)
    progress.read(findings, parts)
    mentions.read(findings, parts)
    addressed.read(findings, findings.parts)
    actions.settle(findings)
    presided.read(findings, [section.part for section in parts])
    labelled_roles.read(findings, parts)
    finished.read(findings)
    unstated.read(findings, parts)
    return findings.reading()


def _lists(findings: Findings, part: Part, blocks: Sequence[Block]) -> None:
    """Papers of no kind of their own (slides, cover papers, plans) may hold lists of priorities and of next steps."""
    aim_lists.lists(findings, part, blocks, set())
    tasks.read(findings, part, blocks)
    if part.kind == "cover":
        terms.changes(findings, blocks)
