"""Writes docs/accuracy.md: how exactly Convenor reads the golden papers, beside spaCy where it was measured.

Of the families that are kept unread it prints figures alone, and takes them only when asked to (`--unread`), so that
nobody measures them by habit.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

GOLDEN = Path(__file__).parent
ROOT = GOLDEN.parents[1]
TARGET = ROOT / "docs" / "accuracy.md"
sys.path.insert(0, str(GOLDEN))

from matching import LISTS, RECALL_ONLY, Compared  # noqa: E402
from score_golden import family, figures, measured  # noqa: E402

Result = tuple[Path, list[Compared]]
HEAD = """# How exactly Convenor reads

Made by `make accuracy` from the golden papers in `tests/golden/`: papers of invented bodies, each with what a careful reader finds
in it. A name is right when its words are the same without titles; a sentence when it shares half its words in one run. Of some
lists only what was missed can be judged; there precision is left empty and the figure below F1 is recall.
"""
SHORT = """Invented papers that keep the order, the line breaks and the slips of papers found on the web: columns run together, blanks
lost, lists on one line. They were measured before rules were written for them; see tests/golden/README.md."""
SPACY = """
## Beside a general model

What spaCy {spacy} finds with {model} on {papers} of these papers, by the same scorer; it looks for names alone.
Convenor's figures are over all of them.

| list | Convenor F1 | spaCy precision | spaCy recall | spaCy F1 |
|---|---|---|---|---|
"""


def rates(hits: int, found: int, gold: int) -> tuple[float, float, float]:
    """Precision, recall and F1."""
    precision, recall = hits / found if found else 1.0, hits / gold if gold else 1.0
    return precision, recall, 2 * precision * recall / (precision + recall) if hits else 0.0


def whole(results: Sequence[Result]) -> str:
    """Every list over all papers."""
    lines = ["| list | precision | recall | F1 | wanted | found |", "|---|---|---|---|---|---|"]
    for name, (p, r, f1, gold, found) in figures(c for _, cs in results for c in cs).items():
        precision = "" if name in RECALL_ONLY else f"{p:.3f}"
        lines.append(f"| {name} | {precision} | {r:.3f} | {f1:.3f} | {gold} | {found} |")
    return "\n".join(lines)


def by(results: Sequence[Result], title: str, names: Iterable[str], groups: Iterable[str]) -> str:
    """F1 of every list for each group of papers; `groups` gives the group of each result."""
    named = list(zip(groups, results, strict=True))
    lines = [f"| {title} | papers | " + " | ".join(LISTS) + " |", "|---|---|" + "---|" * len(LISTS)]
    for group in names:
        own = [result for of, result in named if of == group]
        found = figures(c for _, cs in own for c in cs)
        cells = [f"{found[name][2]:.2f}" if name in found else "" for name in LISTS]
        lines.append(f"| {group} | {len(own)} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def spacy(results: Sequence[Result], measured_there: dict[str, Any]) -> str:
    """Convenor beside the model, on the lists that both fill."""
    own = figures(c for _, cs in results for c in cs)
    lines = []
    for name in ("people", "organisations", "places"):
        p, r, f1 = rates(*(measured_there[name][key] for key in ("hits", "found", "gold")))
        lines.append(f"| {name} | {own[name][2]:.2f} | {p:.2f} | {r:.2f} | {f1:.2f} |")
    return SPACY.format(**measured_there) + "\n".join(lines) + "\n"


def main() -> None:
    """Measure and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--unread", action="store_true", help="measure the families that are kept unread as well")
    args = parser.parse_args()
    results = list(measured(GOLDEN / "papers"))
    families = [family(path) for path, _ in results]
    formats = [path.suffix[1:] for path, _ in results]
    parts = [HEAD, f"## All {len(results)} papers\n\n{whole(results)}\n"]
    parts.append(f"## Each family of layouts (F1)\n\n{by(results, 'family', sorted(set(families)), families)}\n")
    parts.append(f"## Each format (F1)\n\n{by(results, 'format', sorted(set(formats)), formats)}\n")
    short = list(measured(GOLDEN / "short"))
    parts.append(f"## Short papers in the shapes of real ones: {len(short)}\n\n{SHORT}\n\n{whole(short)}\n")
    if args.unread:
        unread = list(measured(GOLDEN / "unread" / "papers"))
        kept = "Whoever writes rules does not look at these papers; figures alone are printed."
        parts.append(f"## The families kept unread: {len(unread)} papers\n\n{kept}\n\n{whole(unread)}\n")
        unread = list(measured(GOLDEN / "unread" / "short"))
        parts.append(f"## Short papers kept unread: {len(unread)}\n\n{kept}\n\n{whole(unread)}\n")
    if (GOLDEN / "spacy.json").exists():
        parts.append(spacy(results, json.loads((GOLDEN / "spacy.json").read_text(encoding="utf-8"))).lstrip("\n"))
    TARGET.write_text("\n".join(parts), encoding="utf-8")
    sys.stdout.write(f"wrote {TARGET.relative_to(ROOT)}\n")


if __name__ == "__main__":
    main()
