"""What tests of resolution ask: which entity a name stands for, and whether names are one."""

from __future__ import annotations

from convenor.graph.resolve import Resolution, Resolved


def entity(resolution: Resolution, document: str, kind: str, name: str) -> Resolved:
    """The entity that a name in a paper stands for."""
    iri = resolution.iri(f"{document}-abc123", kind, name)
    assert iri is not None
    return resolution.entities[iri]


def one(resolution: Resolution, kind: str, *names: tuple[str, str]) -> bool:
    """Whether names in papers, given as (paper, name), are one entity."""
    return len({entity(resolution, document, kind, name).id for document, name in names}) == 1
