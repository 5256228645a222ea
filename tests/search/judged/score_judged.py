"""How well aims are inferred for decisions judged by reading: `python tests/search/judged/score_judged.py [--misses]`.

F1 of the links given, for each file of judgements, and the calibration of their score: how often a pair that is said to be
so likely is right. `--misses` prints every wrong and missed link.
"""

from __future__ import annotations

import argparse
import sys
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import msgspec

from convenor.graph.routine import is_routine
from convenor.search.embed import Embedder, embedder
from convenor.search.likeness import CALIBRATED, Aim, Likely, Matter, Tree, plain

HERE = Path(__file__).parent
FILES = ("fit", "held", "papers")
BINS = (0.0, 0.2, 0.4, 0.6, 0.8, 1.01)
Row = dict[str, Any]


class Outcome(msgspec.Struct, frozen=True):
    """What came of one decision: the aims given and whether a careful reader agrees; `pairs` has every aim's likelihood."""

    row: Row
    right: tuple[str, ...]
    wrong: tuple[str, ...]
    missed: bool
    pairs: tuple[tuple[float, bool], ...]


def bodies(name: str) -> list[Row]:
    """The bodies of a file of judgements."""
    found: list[Row] = tomllib.loads((HERE / f"{name}.toml").read_text("utf-8"))["body"]
    return found


def tree(body: Row, model: Embedder) -> Tree:
    """A body's aims, ready to be compared."""
    aims = [Aim(row["id"], row["kind"], row["label"], row.get("parent", "")) for row in body["aims"]]
    labels = {aim.id: aim.label for aim in aims}
    placed = [": ".join(filter(None, (labels.get(aim.parent), aim.label))) for aim in aims]
    vectors = model.bulk_vectors([aim.label for aim in aims]), model.bulk_vectors(placed)
    return Tree(aims, *vectors, [row["text"] for row in body["decisions"]])


def outcomes(body: Row, model: Embedder) -> Iterator[Outcome]:
    """What comes of each decision of a body."""
    aims = tree(body, model)
    for row in body["decisions"]:
        words, report = plain(row["text"]), row.get("report", "")
        vectors = [model.question_vector(f"{row['item']}. {words}"), model.question_vector(words)]
        told = model.question_vector(report) if report else None
        matter = Matter(row["text"], row["item"], report)
        routine = is_routine(row["text"], row["item"])
        links = [] if routine else aims.likely(matter, vectors, told)
        yield _outcome(row, links, [] if routine else _pairs(aims, matter, vectors, told, row))


def _pairs(aims: Tree, matter: Matter, vectors: Any, told: Any, row: Row) -> list[tuple[float, bool]]:
    features = aims.features(matter, vectors, told)
    arguable = row.get("arguable", [])
    return [
        (CALIBRATED.likelihood(*each), aim.id in row["serves"])
        for aim, each in zip(aims.aims, features, strict=True)
        if aim.kind != "vision" and aim.id not in arguable
    ]


def _outcome(row: Row, links: Sequence[Likely], pairs: list[tuple[float, bool]]) -> Outcome:
    right = tuple(link.aim for link in links if link.aim in row["serves"])
    wrong = tuple(link.aim for link in links if link.aim not in [*row["serves"], *row.get("arguable", [])])
    return Outcome(row, right, wrong, bool(row["serves"]) and not right, tuple(pairs))


def f1(found: Iterable[Outcome]) -> float:
    """F1 of the links: naming an aim or the one above it is right once, naming neither is a miss."""
    rows = list(found)
    right, wrong = sum(bool(row.right) for row in rows), sum(len(row.wrong) for row in rows)
    return 2 * right / (2 * right + wrong + sum(row.missed for row in rows)) if right else 0.0


def calibration(found: Iterable[Outcome]) -> list[tuple[str, int, float, float]]:
    """For each range of the likelihood: how many pairs, what was said on average, how many are right."""
    pairs = [pair for row in found for pair in row.pairs]
    table = []
    for low, high in pairwise(BINS):
        inside = [pair for pair in pairs if low <= pair[0] < high]
        if inside:
            said, right = (sum(pair[at] for pair in inside) / len(inside) for at in (0, 1))
            table.append((f"{low:.1f} to {min(high, 1):.1f}", len(inside), said, right))
    return table


def main() -> None:
    """Print the figures of every file."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--misses", action="store_true", help="print every wrong and missed link")
    asked, model, out = parser.parse_args(), embedder(), sys.stdout.write
    for name in FILES:
        found = [row for body in bodies(name) for row in outcomes(body, model)]
        pairs = sum(len(body["aims"]) * len(body["decisions"]) for body in bodies(name))
        out(f"{name}: {len(found)} decisions, {pairs} pairs, F1 {f1(found):.2f}\n")
        out("  likelihood    pairs  said  right\n")
        for span, count, said, right in calibration(found):
            out(f"  {span:<12} {count:>6}  {said:.2f}   {right:.2f}\n")
        for row in found if asked.misses else ():
            if row.wrong or row.missed:
                out(
                    f"    {'wrong' if row.wrong else 'missed'}: {row.row['text']} → {', '.join(row.wrong) or 'nothing'}\n"
                )


if __name__ == "__main__":
    main()
