"""Traces in the shape that scripts read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

from convenor.graph import trace
from convenor.graph.facts import Reader
from convenor.graph.model import Entity


def traced(store: Reader, thing: Entity | None) -> dict[str, Any]:
    """The links of one thing, or every link to an aim when none is given."""
    links = trace.trace(store, thing.id) if thing else trace.links(store)
    return {"thing": _named(thing) if thing else None, "links": [msgspec.to_builtins(link) for link in links]}


def candidates(found: Iterable[Entity]) -> dict[str, Any]:
    """Several things that words fit: nothing traced, and which things they are."""
    return {"thing": None, "links": [], "candidates": [_named(entity) for entity in found]}


def _named(entity: Entity) -> dict[str, str]:
    return {"id": entity.id, "kind": entity.kind, "label": entity.label}
