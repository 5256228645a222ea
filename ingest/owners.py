"""Whom the words for an action's owner name: a name, initials, a handle, an office that one person holds."""

from __future__ import annotations

import re

from convenor.graph.reading import Role
from convenor.ingest.findings import Findings
from convenor.ingest.shapes import is_person


def who(findings: Findings, owner: str | None, offset: int) -> str | None:
    """The key of the person that an owner's words name: by name, by initials or office where they fit one person.

    Words that name nobody for sure stay as they are; several owners are given by name, with semicolons.
    """
    if not owner:
        return None
    owner = owner.strip()
    if is_person(owner, known=findings.people.known()):
        return findings.person(owner, offset)
    parts = [p for p in re.split(r"\s*(?:/|&|,|\band\b)\s*", owner) if p]
    keys = [_one(findings, p, offset) for p in parts]
    if len(parts) == 1:
        return keys[0] or owner
    names = findings.people.names()
    return "; ".join(names[k] if k else p for p, k in zip(parts, keys, strict=True)) if any(keys) else owner


def _one(findings: Findings, words: str, offset: int) -> str | None:
    """The key of the one person that some words name, None where they do not tell."""
    if is_person(words, known=findings.people.known()):
        return findings.person(words, offset)
    if words.startswith("@"):
        fits = [
            k
            for k in findings.people.known_keys()
            if k.replace(" ", "").replace("-", "").endswith(words[2:].lower()) and k[0] == words[1].lower()
        ]
        return fits[0] if len(fits) == 1 else None
    if words.isupper() or initials(words):
        return findings.people.called(words)
    office = re.sub(r"^the\s+", "", words.lower())
    held = {
        r.person
        for r in findings.rows
        if isinstance(r, Role) and r.person and r.title.lower() == office and r.status == "held"
    }
    return held.pop() if len(held) == 1 else None


def initials(word: str) -> bool:
    return bool(re.fullmatch(r"[A-Z][A-Za-z]{0,2}[A-Z]{1,2}", word))
