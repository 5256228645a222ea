"""How exactly Convenor reads the golden papers: `python tests/golden/score_golden.py [--unread] [--misses FILE]`.

Precision, recall and F1 of every list (recall alone where only that can be judged): over all papers, for
each family of layouts and for each format. `--unread` measures the families that are kept unread and prints figures
only: what was missed there is never shown, so that no rule is written for them.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

from matching import LISTS, RECALL_ONLY, Compared, Row, not_verbatim, score  # noqa: E402

from convenor.ingest.read import paper  # noqa: E402
from convenor.webapp.extract import as_json  # noqa: E402


def golden(folder: Path) -> Iterator[tuple[Path, Row]]:
    """Each paper of a folder with its gold."""
    for path in sorted(folder.glob("*.json")):
        yield path.with_suffix(""), json.loads(path.read_text(encoding="utf-8"))


def measured(folder: Path) -> Iterator[tuple[Path, list[Compared]]]:
    """Each paper of a folder with its comparisons; the last one is called `verbatim`."""
    for path, gold in golden(folder):
        reading = paper(path)
        found = as_json(reading)
        wrong = not_verbatim(found, reading.document.text)
        yield path, [*score(gold, found), Compared("verbatim", not wrong, 1, 1, (), tuple(wrong))]


def family(path: Path) -> str:
    """`parish-1.txt` is of the family `parish`."""
    return path.name.rpartition("-")[0]


def figures(compared: Iterable[Compared]) -> dict[str, tuple[float, float, float, int, int]]:
    """List → precision, recall, F1, rows wanted, rows found; lists that neither side fills are left out."""
    sums: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for c in compared:
        for i, n in enumerate((c.hits, c.found, c.gold)):
            sums[c.name][i] += n
    out = {}
    for name in (*LISTS, "verbatim"):
        hits, found, gold = sums[name]
        if found or gold:
            p, r = hits / found if found else 1.0, hits / gold if gold else 1.0
            f1 = 0.0 if hits == 0 else 2 * p * r / (p + r)
            out[name] = (p, r, r if name in RECALL_ONLY else f1, gold, found)
    return out


def table(results: list[tuple[Path, list[Compared]]]) -> str:
    """All figures over all papers, then F1 for each family and each format."""
    lines = [f"{len(results)} papers", "", f"{'list':18}{'precision':>10}{'recall':>8}{'F1':>8}{'gold':>7}{'found':>7}"]
    for name, (p, r, f1, gold, found) in figures(c for _, cs in results for c in cs).items():
        judged = f"{'':>10}" if name in RECALL_ONLY else f"{p:10.3f}"
        lines.append(f"{name:18}{judged}{r:8.3f}{f1:8.3f}{gold:7}{found:7}")
    for title, key in (("family", family), ("format", lambda path: path.suffix[1:])):
        groups = sorted({key(path) for path, _ in results})
        lines += ["", f"{title:13}" + "".join(f"{n[:9]:>10}" for n in LISTS)]
        for group in groups:
            of = figures(c for path, cs in results if key(path) == group for c in cs)
            lines.append(f"{group:13}" + "".join(f"{of[n][2]:10.2f}" if n in of else f"{'':>10}" for n in LISTS))
    return "\n".join(lines)


def misses(results: list[tuple[Path, list[Compared]]]) -> str:
    """One line for each row that was missed or wrong."""
    rows = [
        (path.name, c.name, how, r)
        for path, cs in results
        for c in cs
        for how in ("missed", "wrong")
        for r in getattr(c, how)
    ]
    return "".join(
        f"{name}\t{where}\t{how}\t{json.dumps(shown(row), ensure_ascii=False)[:300]}\n"
        for name, where, how, row in rows
    )


def shown(row: Row) -> Row:
    """A row as short as it can be read."""
    kept = (
        "name",
        "person",
        "title",
        "organisation",
        "as",
        "date",
        "body",
        "kind",
        "label",
        "position",
        "owner",
        "outcome",
        "quote",
        "parent_label",
    )
    short = {k: row[k] for k in kept if row.get(k)}
    return short | ({"evidence": row["evidence"][0]["quote"]} if row.get("evidence") else {})


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--unread", action="store_true", help="the families that are kept unread: figures only")
    parser.add_argument("--misses", type=Path, help="write every missed and every wrong row to this file")
    parser.add_argument("--texts", type=Path, help="only write the text of each paper into this folder")
    args = parser.parse_args()
    if args.unread and args.misses:
        parser.error("what was missed in the families kept unread is not shown")
    if args.texts:
        args.texts.mkdir(parents=True, exist_ok=True)
        for path, _ in golden(HERE / "papers"):
            (args.texts / f"{path.name}.txt").write_text(paper(path).document.text, encoding="utf-8")
        return
    results = list(measured(HERE / "unread" / "papers" if args.unread else HERE / "papers"))
    sys.stdout.write(table(results) + "\n")
    if args.misses:
        args.misses.write_text(misses(results), encoding="utf-8")


if __name__ == "__main__":
    main()
