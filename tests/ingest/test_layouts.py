"""Aims, rules, seats and roles of short invented papers in the layouts that British bodies use, against what a reader finds there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from convenor.graph.reading import Reading
from convenor.ingest.read import paper

FOLDER = Path(__file__).parent / "layouts"
GOLD = sorted(FOLDER.glob("*.gold"))


def _plain(words: str) -> str:
    return " ".join(re.findall(r"[a-z0-9%£]+", words.lower().replace("&", "and")))


def _rows(gold: Path) -> list[tuple[bool, list[str]]]:
    """(must be found, cells) of each row."""
    lines = gold.read_text(encoding="utf-8").splitlines()
    return [(not line.startswith("?"), [cell.strip() for cell in line.lstrip("?").split("|")]) for line in lines]


def _aims(reading: Reading) -> set[tuple[str, str]]:
    """(label, its parent's label) of each aim."""
    labels = {row.id: row.label for row in reading.aims}
    return {(_plain(row.label), _plain(labels.get(row.parent or "", ""))) for row in reading.aims}


def _role(person: str | None, title: str) -> tuple[str, str]:
    return _plain(person or ""), _plain(title)


@pytest.mark.parametrize("gold", GOLD, ids=[gold.stem for gold in GOLD])
def test_layout(gold: Path) -> None:
    reading = paper(gold.with_suffix(""))
    rows = _rows(gold)
    aims = [(must, cells) for must, cells in rows if cells[0] not in ("rule", "seat", "role", "none")]
    found = _aims(reading)
    wanted = {(_plain(cells[1]), _plain(cells[2]) if len(cells) > 2 else "") for must, cells in aims if must}
    assert wanted <= found
    assert {label for label, _ in found} <= {_plain(cells[1]) for _, cells in aims}

    seats = {(_plain(row.organisation), _plain(row.position)) for row in reading.seats}
    assert {(_plain(c[1]), _plain(c[2])) for must, c in rows if must and c[0] == "seat"} <= seats
    roles = {_role(row.person, row.title) for row in reading.roles}
    bodies = {(*_role(row.person, row.title), _plain(row.organisation or "")) for row in reading.roles}
    wanted_roles = [cells for must, cells in rows if must and cells[0] == "role"]
    assert {_role(*cells[1:3]) for cells in wanted_roles} <= roles
    assert {(*_role(*cells[1:3]), _plain(cells[3])) for cells in wanted_roles if cells[3:] and cells[3]} <= bodies
    said = [_plain(row.text) for row in reading.rules]
    for must, cells in rows:
        if must and cells[0] == "rule":
            assert any(_plain(cells[1]) in rule for rule in said), cells[1]


def test_every_quote_stands_in_the_text() -> None:
    for gold in GOLD:
        reading = paper(gold.with_suffix(""))
        for row in (*reading.aims, *reading.rules, *reading.seats):
            for span in row.evidence:
                assert reading.document.text[span.start : span.end].strip()
