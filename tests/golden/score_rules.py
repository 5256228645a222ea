"""Counts how often each rule, and each row that shows a sign of error, is right: `make scores`.

Writes ingest/scores.json, by which facts are stated or only proposed, and docs/rules.md. The golden papers are counted, the
annotated papers in ../shared where they are, and those in the folders after `--also` (papers beside `gold-*.json`), which
are not part of the project: without them their last counts stay.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import msgspec

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
SCORES, TABLE = ROOT / "ingest" / "scores.json", ROOT / "docs" / "rules.md"
sys.path.insert(0, str(HERE))

from matching import RECALL_ONLY, Row, score  # noqa: E402
from score_golden import golden  # noqa: E402

from convenor.ingest import readers  # noqa: E402
from convenor.ingest.doubts import SIGNS, Around, signs  # noqa: E402
from convenor.ingest.read import found  # noqa: E402
from convenor.ingest.scores import STATED, Measured, total  # noqa: E402
from convenor.webapp.extract import as_json  # noqa: E402

KINDS = ("golden", "shared", "elsewhere")
EMPTY: Row = {
    name: [] for name in "people organisations places roles meetings decisions actions aims seats rules".split()
}
WITHIN = {"attendance": "meetings"}  # list → the list of a gold whose rows hold it
UNJUDGED = {("roles", "in the chair")}  # the gold lists who holds an office, not who was in the chair
BLANK = {"title": "", "organisation": "", "owner": None, "parent_label": None, "kind": "", "label": "", "date": None}
HEAD = f"""# How often each rule is right

Made by `make scores`. Rows that a rule found, right and wrong, on the golden papers, on the annotated papers in `../shared`,
and elsewhere: on papers of other bodies, real and invented, which are not in this repository and were seen while rules were written. A
rule's rows count where they show no sign of error; those that show one count for the sign.

The score is the share of right rows. A rule that was hardly seen is taken to be as good as the others of its list, a sign as good as
not until it was seen. What scores under {STATED:.2f} is not stated but proposed (`convenor review`). Lists of which
only what was missed can be judged are not counted.
"""
Counts = dict[str, dict[str, dict[str, dict[str, list[int]]]]]  # "rules" or "signs" → list → name → kind → right, wrong


def annotated(folder: Path, papers: Path) -> Iterator[tuple[Path, Row]]:
    """The papers of a folder of which a JSON file beside them, or in another folder, says what is in them."""
    for path in sorted(folder.glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        if isinstance(gold, dict) and (papers / str(gold.get("document"))).is_file():
            yield papers / gold["document"], gold


def whole(gold: Row) -> Row:
    """A gold with every list, and every field that is compared in each row."""
    filled: Row = {**EMPTY, **gold}
    for name in EMPTY:
        rows = [row if isinstance(row, dict) else {"name": row} for row in filled[name]]
        filled[name] = [{**BLANK, **row} for row in rows]
    return filled


def count(counts: Counts, kind: str, papers: Iterable[tuple[Path, Row]]) -> int:
    """Add what was right and wrong on some papers; how many there were."""
    number = 0
    for path, gold in papers:
        reading = found(readers.read(path))
        rows = as_json(reading)
        around = Around(reading)
        for name in SIGNS:
            for row, shown in zip(getattr(reading, name), rows[name], strict=True):
                shown["signs"] = list(signs(name, row, around))
        for compared in score(whole(gold), rows):
            given = WITHIN.get(compared.name, compared.name) in gold  # a list that the gold leaves out is not judged
            if given and compared.name not in RECALL_ONLY:
                for place, some in enumerate((compared.right, compared.wrong)):
                    for row in some:
                        note(counts, compared.name, kind, row, place)
        number += 1
    return number


def note(counts: Counts, name: str, kind: str, row: dict[str, Any], place: int) -> None:
    """Count one row for its rule, or for each sign of error that it shows."""
    shows = row.get("signs", [])
    for sort, each in [("signs", sign) for sign in shows] or [("rules", row["rule"])]:
        if (name, each) in UNJUDGED:
            continue
        tally = counts[sort].setdefault(name, {}).setdefault(each, {}).setdefault(kind, [0, 0])
        tally[place] += 1


def without(counts: Counts, kinds: Iterable[str]) -> Counts:
    """The counts on the other kinds of papers."""
    kept_kinds = set(KINDS) - set(kinds)
    return {
        sort: {
            name: {
                each: kept
                for each, by_kind in rows.items()
                if (kept := {kind: pair for kind, pair in by_kind.items() if kind in kept_kinds})
            }
            for name, rows in lists.items()
        }
        for sort, lists in counts.items()
    }


def table(measured: Measured) -> str:
    """All counts as a document."""
    parts = [HEAD]
    for title, lists in (("Rules", measured.rules), ("Signs of error", measured.signs)):
        lines = [
            f"## {title}",
            "",
            "| list | what | golden | shared | elsewhere | score |",
            "|---|---|---|---|---|---|",
        ]
        for name, rows in sorted(lists.items()):
            scored = [
                (measured.rule(name, each) if title == "Rules" else measured.sign(name, each), each) for each in rows
            ]
            for figure, each in sorted((figure or 0.0, each) for figure, each in scored):
                cells = [" / ".join(map(str, rows[each][kind])) if kind in rows[each] else "" for kind in KINDS]
                mark = "**" if figure < STATED else ""
                lines.append(f"| {name} | {each} | {' | '.join(cells)} | {mark}{figure:.2f}{mark} |")
        right, wrong = total(pair for rows in lists.values() for by_kind in rows.values() for pair in by_kind.values())
        parts.append("\n".join([*lines, "", f"Together {right} right and {wrong} wrong.", ""]))
    return "\n".join(parts)


def main() -> None:
    """Count and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared", help="the annotated papers")
    parser.add_argument("--also", type=Path, nargs="*", default=[], help="folders of papers beside gold-*.json")
    args = parser.parse_args()
    sets = {"golden": [*golden(HERE / "papers"), *golden(HERE / "short")]}
    if args.shared.is_dir():
        gold = args.shared / "gold" / "documents", args.shared / "papers"
        sets["shared"] = [*annotated(gold[0], args.shared / "seeds"), *annotated(gold[1], gold[1])]
    if args.also:
        sets["elsewhere"] = [each for folder in args.also for each in annotated(folder, folder)]
    counts = without(json.loads(SCORES.read_text(encoding="utf-8")), sets)
    known = {name: counts["signs"].get(name, {}) for name in SIGNS}
    counts["signs"] = {name: {sign: known[name].get(sign, {}) for sign in SIGNS[name]} for name in SIGNS}
    for kind, papers in sets.items():
        sys.stdout.write(f"{kind}: {count(counts, kind, papers)} papers\n")
    lines = json.dumps(counts, indent=1, sort_keys=True, ensure_ascii=False)
    SCORES.write_text(re.sub(r"\[\s+(\d+),\s+(\d+)\s+\]", r"[\1, \2]", lines) + "\n", encoding="utf-8")
    sys.stdout.write(f"wrote {SCORES.relative_to(ROOT)}\n")
    TABLE.write_text(table(msgspec.convert(counts, Measured)), encoding="utf-8")
    sys.stdout.write(f"wrote {TABLE.relative_to(ROOT)}\n")


if __name__ == "__main__":
    main()
