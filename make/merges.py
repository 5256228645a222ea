"""How exactly Convenor tells who is who: pairs of names in the annotated papers, in a folder such as ../shared.

Two names that are one thing in the gold and one in the graph are a hit. Precision and recall of the pairs of people and
of bodies; names that a paper's reading does not have are counted apart, for nothing could join them.
"""

from __future__ import annotations

import argparse
import json
import sys
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

from convenor.graph.resolve import Resolution, resolve
from convenor.ingest.names.identifiers import identifiers
from convenor.ingest.read import paper

LISTS = {"people": "person", "organisations": "organisation"}
FLOORS = (0.99, 0.95)  # precision, recall


class Pairs(NamedTuple):
    """Pairs of names: right, wrongly joined, wrongly apart; and how many names were not found."""

    right: int
    joined: list[tuple[str, str]]
    apart: list[tuple[str, str]]
    unread: int

    @property
    def precision(self) -> float:
        """The share of the joined pairs that are one thing."""
        return self.right / (self.right + len(self.joined)) if self.right or self.joined else 1.0

    @property
    def recall(self) -> float:
        """The share of the pairs that are one thing and were joined."""
        return self.right / (self.right + len(self.apart)) if self.right or self.apart else 1.0


def measured(gold: Path, kind: str, resolution: Resolution, documents: dict[str, str]) -> Pairs:
    """The pairs of one list of things in the gold."""
    found: dict[tuple[str, str], tuple[str, str]] = {}
    unread = 0
    for thing in json.loads(gold.read_text(encoding="utf-8")):
        for form in thing["surface_forms"]:
            entity = resolution.iri(documents[form["doc"]], kind, form["form"])
            if entity is None:
                unread += 1
            else:
                found[form["form"], form["doc"]] = thing["id"], entity
    right = 0
    joined: list[tuple[str, str]] = []
    apart: list[tuple[str, str]] = []
    for (a, first), (b, second) in combinations(found.items(), 2):
        same, one = first[0] == second[0], first[1] == second[1]
        right += same and one
        if same != one:
            (joined if one else apart).append((f"{a[0]} ({a[1][:3]})", f"{b[0]} ({b[1][:3]})"))
    return Pairs(right, joined, apart, unread)


def main() -> int:
    """Measure and print; 1 when a figure is under its floor."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shared", type=Path, help="the folder of annotated papers")
    parser.add_argument("--misses", action="store_true", help="print every pair that is wrong")
    args = parser.parse_args()
    readings = [paper(path) for path in sorted((args.shared / "seeds").glob("*.txt"))]
    resolution = resolve(readings, (), identifiers)
    documents = {Path(reading.document.path).name: reading.document.id for reading in readings}
    failed = False
    for name, kind in LISTS.items():
        pairs = measured(args.shared / "gold" / f"{name}.json", kind, resolution, documents)
        failed = failed or pairs.precision < FLOORS[0] or pairs.recall < FLOORS[1]
        shown = f"precision {pairs.precision:.3f}  recall {pairs.recall:.3f}"
        sys.stdout.write(f"{name:16}{shown}  pairs {pairs.right + len(pairs.apart)}  names not read {pairs.unread}\n")
        for what, wrong in (("joined", pairs.joined), ("apart", pairs.apart)) if args.misses else ():
            sys.stdout.writelines(f"  {what}: {a} | {b}\n" for a, b in wrong)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
