"""One thing as data: JSON with its evidence, Turtle and JSON-LD with what is asserted of it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from typing import Any

import msgspec

from convenor.graph.model import Entity, Literal
from convenor.graph.quads import DEFAULT_GRAPH, Quad, Term
from convenor.graph.vocabulary import PREFIXES, TYPE, label, shorten
from convenor.webapp.view import View

_LOCAL = re.compile(r"[a-z]+:[A-Za-z][A-Za-z0-9_-]*")


def as_json(view: View, thing: Entity) -> bytes:
    """The thing with all facts about it, in both directions, and every place that states them."""
    facts = [
        {
            "subject": _named(fact.subject),
            "predicate": fact.predicate,
            "relation": label(fact.predicate),
            "object": _named(fact.object) if isinstance(fact.object, Entity) else None,
            "value": fact.object if isinstance(fact.object, str) else None,
            "stated": fact.asserted,
            "score": None if fact.asserted else fact.score,
            "reason": fact.reason or None,
            "evidence": [msgspec.to_builtins(citation) for citation in view.store.cite(fact.evidence)],
        }
        for fact in view.store.facts(thing.id)
    ]
    head = {**_named(thing), "aliases": list(thing.aliases), "same_as": list(thing.same_as)}
    return msgspec.json.encode({**head, "facts": facts})


def _named(entity: Entity) -> dict[str, str]:
    return {"id": entity.id, "kind": entity.kind, "label": entity.label}


def as_turtle(view: View, thing: Entity) -> bytes:
    """What is asserted of the thing and of others about it, as Turtle."""
    lines = [f"@prefix {name}: <{start}> ." for name, start in sorted(PREFIXES.items())]
    lines += [f"{_iri(s)} {_iri(p)} {_term(o)} ." for s, p, o, _ in _quads(view, thing)]
    return ("\n".join(lines) + "\n").encode("utf-8", "replace")


def as_json_ld(view: View, thing: Entity) -> bytes:
    """The same as expanded JSON-LD."""
    nodes: dict[str, dict[str, Any]] = {}
    for subject, predicate, value, _ in _quads(view, thing):
        node = nodes.setdefault(subject, {"@id": subject})
        if predicate == TYPE:
            node.setdefault("@type", []).append(value)
        else:
            node.setdefault(predicate, []).append(_json_ld(value))
    return msgspec.json.encode(list(nodes.values()))


def _json_ld(value: Term) -> dict[str, str]:
    if isinstance(value, str):
        return {"@id": value}
    return {"@value": value.value, **({"@type": value.datatype} if value.datatype else {})}


def _quads(view: View, thing: Entity) -> list[Quad]:
    about: Iterable[Quad] = (
        *view.store.match(thing.id, graph=DEFAULT_GRAPH),
        *view.store.match(object=thing.id, graph=DEFAULT_GRAPH),
    )
    return sorted(set(about), key=lambda quad: (quad[0] != thing.id, quad[0], quad[1], str(quad[2])))


def _iri(iri: str) -> str:
    short = shorten(iri)
    return short if short != iri and _LOCAL.fullmatch(short) else f"<{iri}>"


def _term(value: Term) -> str:
    if not isinstance(value, Literal):
        return _iri(value)
    text = json.dumps(value.value, ensure_ascii=False)  # Turtle escapes strings as JSON does
    return f"{text}^^{_iri(value.datatype)}" if value.datatype else text


# suffix → (media type, how it is made)
REPRESENTATIONS: dict[str, tuple[str, Callable[[View, Entity], bytes]]] = {
    "json": ("application/json", as_json),
    "ttl": ("text/turtle", as_turtle),
    "jsonld": ("application/ld+json", as_json_ld),
}
