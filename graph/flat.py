"""Nodes and edges of the network as rows of plain values, as tables and graph formats want them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from convenor.graph.vocabulary import KINDS

Flat = dict[str, str | int | float | bool | None]
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def plain(text: str) -> str:
    """A text without the control characters that no XML file may hold."""
    return _NOT_XML.sub("", text)


def flat_node(iri: str, data: Mapping[str, Any]) -> Flat:
    """A node as a row; several values are joined by " | "."""
    return {
        "id": iri,
        "label": plain(data["label"]),
        "kind": data["kind"],
        "kind_name": KINDS[data["kind"]][1],
        "aliases": plain(" | ".join(data["aliases"])),
        "same_as": plain(" | ".join(data["same_as"])),
        "date": plain(data["date"]),
    }


def flat_edge(key: str, source: str, target: str, data: Mapping[str, Any]) -> Flat:
    """An edge as a row: `stated` is False for what was inferred, `page` None where papers have no pages."""
    return {
        "id": key,
        "source": source,
        "target": target,
        "kind": data["kind"],
        "label": plain(data["label"]),
        "weight": data["weight"],
        "start": plain(data["start"]),
        "end": plain(data["end"]),
        "evidence": plain(data["evidence"]),
        "paper": plain(data["paper"]),
        "page": data["page"],
        "stated": data["asserted"],
        "score": data["score"],
        "reason": plain(data["reason"]),
    }
