"""spaCy's small English model on the golden papers, by the same scorer: a measure to hold Convenor's against.

    python tests/golden/score_golden.py --texts TEXTS       Convenor's text of each paper, in a folder
    python tests/golden/score_spacy.py TEXTS > tests/golden/spacy.json

The second runs where spaCy and a model are installed, which Convenor itself does not need. PERSON is a person, ORG and NORP
a body, GPE, LOC and FAC a place; the model finds nothing else that a gold lists.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

from matching import Row, score  # noqa: E402

KINDS = {"PERSON": "people", "ORG": "organisations", "NORP": "organisations"} | dict.fromkeys(
    ("GPE", "LOC", "FAC"), "places"
)
EMPTY = ("roles", "meetings", "decisions", "actions", "aims", "seats", "rules", "definitions", "relations")


def found(entities: list[tuple[str, str]]) -> Row:
    """What the model found, in the shape that the scorer reads; each name once."""
    rows: dict[str, dict[str, Row]] = {kind: {} for kind in set(KINDS.values())}
    for words, label in entities:
        if label in KINDS:
            name = " ".join(words.split())
            rows[KINDS[label]].setdefault(name.lower(), {"name": name, "aliases": [], "acronyms": [], "evidence": []})
    return {kind: list(named.values()) for kind, named in rows.items()} | {kind: [] for kind in EMPTY}


def main() -> None:
    """Measure and print as JSON."""
    import spacy  # type: ignore[import-not-found]

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", type=Path)
    parser.add_argument("--model", default="en_core_web_sm")
    args = parser.parse_args()
    model = spacy.load(args.model, exclude=["lemmatizer"])
    sums: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    papers = sorted(args.texts.glob("*.txt"))
    for path in papers:
        text = path.read_text(encoding="utf-8")
        gold = json.loads((HERE / "papers" / f"{path.stem}.json").read_text(encoding="utf-8"))
        for compared in score(gold, found([(each.text, each.label_) for each in model(text).ents])):
            for index, count in enumerate((compared.hits, compared.found, compared.gold)):
                sums[compared.name][index] += count
    kept = {
        name: dict(zip(("hits", "found", "gold"), sums[name], strict=True))
        for name in ("people", "organisations", "places")
    }
    report = {
        "spacy": spacy.__version__,
        "model": "{lang}_{name} {version}".format_map(model.meta),
        "papers": len(papers),
        **kept,
    }
    json.dump(report, sys.stdout, indent=1)
    sys.stdout.write("\n")


if __name__ == "__main__":
    main()
