"""Compare the clauses of the annotated terms of reference, as data, with what a careful reader computed of them.

    python tests/bench/structured.py --gold ../shared/gold --papers ../shared/seeds [--min 0.9]

A clause is right where every key of the gold's `structured` is there with the same value: numbers and yes or no as they are, words
by most of their telling words, lists item by item. Keys in which the reader comments are left out.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

import click

from convenor.graph.likewords import telling
from convenor.graph.reading import Rule
from convenor.ingest.read import paper

_COMMENTS = ("computed", "note")
_SAME = {"exactly_or_at_least": "at_least"}
Names = dict[str, list[str]]


@click.command(help=__doc__)
@click.option("--gold", type=click.Path(exists=True, path_type=Path), required=True)
@click.option("--papers", type=click.Path(exists=True, path_type=Path), required=True)
@click.option("--min", "least", type=float, default=0.0, help="Fail under this share.")
def main(gold: Path, papers: Path, least: float) -> None:
    wanted = [row for row in json.loads((gold / "tor_rules.json").read_text("utf-8")) if row["structured"] is not None]
    names = _names(json.loads((gold / "organisations.json").read_text("utf-8")))
    rules = {name: _rules(papers / name) for name in {row["doc"] for row in wanted}}
    right = 0
    for row in wanted:
        wrong = _wrong(row, rules[row["doc"]], names)
        right += not wrong
        click.echo(
            f"{row['id']} {row['clause']:<12} {row['kind']:<22} {'right' if not wrong else 'differs: ' + '; '.join(wrong)}"
        )
    click.echo(f"{right} of {len(wanted)} clauses as a careful reader has them: {right / len(wanted):.0%}")
    sys.exit(right < least * len(wanted))


def _names(bodies: list[dict[str, Any]]) -> Names:
    return {row["id"]: [row["canonical"], *row["acronyms"], *row["surface_forms"]] for row in bodies}


def _rules(path: Path) -> list[Rule]:
    reading = paper(path)
    return [row for row in reading.rules if row.structured]


def _wrong(row: dict[str, Any], rules: list[Rule], names: Names) -> list[str]:
    """The keys that no rule on the gold's sentences has right."""
    quotes = [row["quote"], *(each["quote"] for each in row["evidence"])]
    fitting = [rule for rule in rules if any(_speaks(rule.text, quote) for quote in quotes)]
    clauses = {rule.clause for rule in fitting} - {None}
    fitting += [
        rule for rule in rules if rule.clause in clauses and rule not in fitting
    ]  # a clause may be several sentences
    keys = [key for key in row["structured"] if not key.startswith(_COMMENTS)]
    if not fitting:
        return ["no clause with data found"]
    return [
        f"{key} {json.dumps([(rule.structured or {}).get(key) for rule in fitting])}"
        for key in keys
        if not any(_same(row["structured"][key], (rule.structured or {}).get(key), names) for rule in fitting)
    ]


def _plain(text: str) -> str:
    return " ".join(re.findall(r"[a-z0-9%]+", text.lower()))


def _speaks(text: str, quote: str) -> bool:
    """Whether a rule's words are those of the quote, or hold its beginning."""
    rule, asked = _plain(text), _plain(quote)
    return (len(rule.split()) > 2 and rule in asked) or " ".join(asked.split()[:8]) in rule


def _same(gold: Any, ours: Any, names: Names) -> bool:
    if isinstance(gold, dict):
        keys = [key for key in gold if not key.startswith(_COMMENTS)]
        return isinstance(ours, dict) and all(_same(gold[key], ours.get(_SAME.get(key, key)), names) for key in keys)
    if isinstance(gold, list):
        if not isinstance(ours, list) or len(gold) != len(ours):
            return False
        rest = list(ours)
        for item in gold:
            match = next((each for each in rest if _same(item, each, names)), None)
            if match is None:
                return False
            rest.remove(match)
        return True
    if isinstance(gold, str) and isinstance(ours, str):
        return any(_same_words(form, ours) for form in names.get(gold, [gold]))
    return type(gold) is type(ours) and bool(gold == ours)


def _same_words(gold: str, ours: str) -> bool:
    """Whether most of the telling words of the shorter are in the longer, and dates and numbers agree."""
    if gold == ours or not _plain(ours):
        return gold == ours
    if re.search(r"\d", gold) or _plain(gold) == _plain(ours):
        return _plain(gold) == _plain(ours) or (not gold[0].isdigit() and _plain(gold).startswith(_plain(ours)))
    one, other = sorted((telling(gold), telling(ours)), key=len)
    if not one:
        return _plain(ours) in _plain(gold) or _plain(gold) in _plain(ours)
    return len(one & other) >= 0.6 * len(one)


if __name__ == "__main__":
    main()
