"""Entries of a roster whose names ran on into the body or title behind them."""

from __future__ import annotations

import msgspec

from convenor.ingest.lists.entry import Entry
from convenor.ingest.names.findings import Findings

FAR = 160  # code points behind a name in which its title or body begins


def apart(findings: Findings, entry: Entry) -> Entry:
    """An entry with its name alone, and what had run on into it at the beginning of the title or body behind it."""
    end = entry.start + len(entry.name)
    if findings.text[entry.start : end] != entry.name:
        return entry
    behind = findings.text[end : end + FAR].split("\n")[0]
    name = findings.ends.cut(entry.name, behind)
    if name == entry.name:
        return entry
    more = entry.name[len(name) :].strip()
    rest = behind.lstrip(" ,|")
    title = f"{more} {entry.title}" if entry.title and rest.startswith(entry.title) else entry.title
    body = f"{more} {entry.body}" if entry.body and title == entry.title and rest.startswith(entry.body) else entry.body
    return msgspec.structs.replace(entry, name=name, title=title, body=body)
