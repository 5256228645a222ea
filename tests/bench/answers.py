"""Measure answers on the questions of tests/search/answers/questions.toml, and write docs/answers.md.

    python tests/bench/answers.py [--samples DATA] [--golden DATA] [--out FILE]

DATA are data folders of the sample and the golden papers; without them both are built in a folder for temporary
files. Beside each figure stands what the best passage alone would have given: by vectors, by words, and by both.
"""

from __future__ import annotations

import math
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path

import click
import msgspec

sys.path.insert(0, str(Path(__file__).parents[1] / "search" / "answers"))
sys.path.insert(0, str(Path(__file__).parent))

import other_words
from scoring import Expected, is_cited, is_rash, is_right, questions, says

from convenor.graph.generations import DataFolder
from convenor.search import passage
from convenor.search.answer import answer
from convenor.search.answers import ANSWERED, NOT_STATED, PARTLY, Answer
from convenor.search.embed import question_vector
from convenor.search.index import Hit
from convenor.search.knowledge import Knowledge

ROOT = Path(__file__).parents[2]
DAY = date(2026, 1, 15)  # as of which questions are asked that name no day
READ = 60  # words of a passage that count
DEPTH = 60  # passages among which the best by one measure is looked for
REFUSED = 0.97  # share of the unanswerable questions that a baseline has to refuse
THRESHOLDS = (0.40, 0.50, 0.58, 0.66, 0.74)
Papers = dict[str, Knowledge]
Measure = Callable[[Hit], float]
MEASURES: dict[str, Measure] = {
    "best passage by vectors": lambda hit: hit.semantic,
    "best passage by words": lambda hit: hit.lexical,
    "best passage, fused": lambda hit: hit.score,
}


class Row(msgspec.Struct, frozen=True):
    """A question with its answer and how long it took."""

    wanted: Expected
    got: Answer
    seconds: float


@click.command(help=__doc__)
@click.option("--samples", type=click.Path(path_type=Path), help="A data folder of the sample papers.")
@click.option("--golden", type=click.Path(path_type=Path), help="A data folder of the golden papers.")
@click.option("--out", type=click.Path(path_type=Path), default=ROOT / "docs" / "answers.md")
def main(samples: Path | None, golden: Path | None, out: Path) -> None:
    with tempfile.TemporaryDirectory() as spare:
        papers = {
            "samples": _opened(samples or _built(Path(spare) / "samples", ROOT / "corpus")),
            "golden": _opened(golden or _built(Path(spare) / "golden", ROOT / "tests" / "golden" / "papers")),
        }
        every = questions()
        rows = [_asked(each, papers) for each in every]  # once to warm up
        rows = [_asked(each, papers) for each in every]
        out.write_text(_page(rows, papers), encoding="utf-8")
    click.echo(out.read_text(encoding="utf-8"))


def _built(data: Path, source: Path) -> Path:
    command = [Path(sys.executable).with_name("convenor"), "build", source, "--data", data]
    subprocess.run(command, check=True, capture_output=True)
    return data


def _opened(data: Path) -> Knowledge:
    generation = DataFolder(data).current()
    if generation is None:
        raise click.UsageError(f"{data} holds nothing; build it first.")
    return Knowledge.open(generation)


def _asked(wanted: Expected, papers: Papers) -> Row:
    day = date.fromisoformat(wanted.as_of) if wanted.as_of else DAY
    start = time.perf_counter()
    got = answer(wanted.ask, papers[wanted.papers], day, wanted.after)
    return Row(wanted, got, time.perf_counter() - start)


def _page(rows: Sequence[Row], papers: Papers) -> str:
    parts = [HEAD, _counts(rows), _figures(rows), _baselines(rows, papers), _kinds(rows), _sureness(rows)]
    parts += [
        _curve([row for row in rows if not row.wanted.held_out], papers),
        other_words.section(_share),
        _speed(rows),
    ]
    return "\n".join(parts)


HEAD = """# How well questions are answered

Made by `make answers`; do not edit. Questions, right answers and the rule of what counts as right stand in
[tests/search/answers](../tests/search/answers/questions.toml): a right answer says every word that it must within sixty words
of its first three answers, a right list has three quarters of its names, a right refusal says that the papers do not say.
A third of the questions is kept out of tuning.
"""


def _counts(rows: Sequence[Row]) -> str:
    def count(right: Callable[[Expected], bool]) -> int:
        return sum(right(row.wanted) for row in rows)

    return (
        f"{len(rows)} questions: {count(lambda w: w.answerable)} that the papers answer and "
        f"{count(lambda w: not w.answerable)} that they do not; {count(lambda w: w.papers == 'samples')} over the eight sample "
        f"papers and {count(lambda w: w.papers == 'golden')} over the golden papers together; {count(lambda w: w.by_hand)} written "
        f"by hand; {count(lambda w: w.held_out)} kept out of tuning.\n"
    )


def _share(rows: Iterable[bool]) -> str:
    found = list(rows)
    return f"{sum(found) / len(found):.3f} ({sum(found)} of {len(found)})" if found else "–"


def _figures(rows: Sequence[Row]) -> str:
    lines = ["## Figures\n", "| figure | tuned | kept out | all |", "|---|---|---|---|"]
    groups = [[r for r in rows if not r.wanted.held_out], [r for r in rows if r.wanted.held_out], list(rows)]

    def line(name: str, of: Callable[[Sequence[Row]], str]) -> None:
        lines.append(f"| {name} | {' | '.join(of(group) for group in groups)} |")

    line("answerable, answered right", lambda g: _share(is_right(r.wanted, r.got) for r in g if r.wanted.answerable))
    line("unanswerable, refused", lambda g: _share(is_right(r.wanted, r.got) for r in g if not r.wanted.answerable))
    line("evidence cited, where answered", lambda g: _share(is_cited(r.wanted, r.got) for r in _told(g)))
    line("right where `answered`", lambda g: _share(is_right(r.wanted, r.got) for r in g if r.got.status == ANSWERED))
    line("something unsaid given as `answered`", lambda g: str(sum(is_rash(r.wanted, r.got) for r in g)))
    return "\n".join(lines) + "\n"


def _told(rows: Iterable[Row]) -> list[Row]:
    return [row for row in rows if row.wanted.answerable and row.got.status != NOT_STATED]


def _baselines(rows: Sequence[Row], papers: Papers) -> str:
    """The same questions answered by the best passage alone, with a threshold set on the tuned questions."""
    lines = [
        "## Beside it: the best passage alone\n",
        "A passage is right when its first sixty words hold the right answer. It always says something, so it refuses only where its",
        f"score is not above a threshold, which is set on the tuned questions so that {REFUSED:.0%} of the unanswerable are refused.\n",
        "| answered by | answerable, always answering | answerable, with threshold | unanswerable, refused |",
        "|---|---|---|---|",
        f"| the graph, then the best sentence | – | {_share(is_right(r.wanted, r.got) for r in rows if r.wanted.answerable)} | "
        f"{_share(is_right(r.wanted, r.got) for r in rows if not r.wanted.answerable)} |",
    ]
    for name, measure in MEASURES.items():
        found = [(row.wanted, *_best(row.wanted, papers, measure)) for row in rows]
        limit = _threshold([(w, score, right) for w, score, right in found if not w.held_out])
        can = [(score, right) for w, score, right in found if w.answerable]
        always = _share(right for _, right in can)
        above = _share(right and score > limit for score, right in can)
        refused = _share(score <= limit for w, score, _ in found if not w.answerable)
        lines.append(f"| {name} | {always} | {above} | {refused} |")
    return "\n".join(lines) + "\n"


def _best(wanted: Expected, papers: Papers, measure: Measure) -> tuple[float, bool]:
    """(score, whether it is right) of the best passage by a measure."""
    knowledge = papers[wanted.papers]
    hits = knowledge.index.search(wanted.ask, question_vector(wanted.ask), limit=DEPTH)
    if not hits:
        return 0.0, False
    best = max(hits, key=measure)
    text = knowledge.documents[best.passage.document].text[best.passage.start : best.passage.end]
    read = " ".join(text.split()[:READ])
    need = 0.75 if wanted.list else 1.0
    held = sum(says(read, words) for words in wanted.says) / max(1, len(wanted.says))
    return measure(best), wanted.answerable and held >= need


def _threshold(found: Sequence[tuple[Expected, float, bool]]) -> float:
    """The lowest score up to which as many unanswerable questions are refused as we ask of ourselves."""
    cannot = sorted(score for wanted, score, _ in found if not wanted.answerable)
    return cannot[math.ceil(REFUSED * len(cannot)) - 1]


def _kinds(rows: Sequence[Row]) -> str:
    lines = ["## By kind of question\n", "| kind | tuned | kept out |", "|---|---|---|"]
    for kind in sorted({row.wanted.kind for row in rows}, key=lambda kind: (_refusals(rows, kind), kind)):
        some = [row for row in rows if row.wanted.kind == kind]
        shares = [
            _share(is_right(r.wanted, r.got) for r in some if r.wanted.held_out == held) for held in (False, True)
        ]
        lines.append(f"| {kind}{' (not answerable)' if _refusals(rows, kind) else ''} | {' | '.join(shares)} |")
    return "\n".join(lines) + "\n"


def _refusals(rows: Sequence[Row], kind: str) -> bool:
    return not any(row.wanted.answerable for row in rows if row.wanted.kind == kind)


def _sureness(rows: Sequence[Row]) -> str:
    """How often each status is right: a status is a promise."""
    lines = ["## What each status is worth\n", "| status | given | right |", "|---|---|---|"]
    for status in (ANSWERED, PARTLY, NOT_STATED):
        some = [row for row in rows if row.got.status == status]
        lines.append(f"| `{status}` | {len(some)} | {_share(is_right(row.wanted, row.got) for row in some)} |")
    return "\n".join(lines) + "\n"


def _curve(rows: Sequence[Row], papers: Papers) -> str:
    """The tuned questions answered with other thresholds for a sentence."""
    lines = [
        "## The threshold of a sentence\n",
        f"What a sentence must score before it answers (`ENOUGH` in search/passage.py, now {passage.ENOUGH}), on the tuned questions that",
        "came to a sentence. A lower one answers more and invents more.\n",
        "| threshold | answerable, right | answerable, wrong | unanswerable, refused |",
        "|---|---|---|---|",
    ]
    some = [row.wanted for row in rows if row.got.sparql is None]
    kept = passage.ENOUGH, passage.ENOUGH_OF_ALL
    try:
        for limit in THRESHOLDS:
            passage.ENOUGH, passage.ENOUGH_OF_ALL = limit, limit - (kept[0] - kept[1])
            found = [_asked(wanted, papers) for wanted in some]
            can = [row for row in found if row.wanted.answerable]
            wrong = [not is_right(r.wanted, r.got) and r.got.status != NOT_STATED for r in can]
            refused = _share(is_right(r.wanted, r.got) for r in found if not r.wanted.answerable)
            right = _share(is_right(r.wanted, r.got) for r in can)
            lines.append(f"| {limit:.2f} | {right} | {sum(wrong)} | {refused} |")
    finally:
        passage.ENOUGH, passage.ENOUGH_OF_ALL = kept
    return "\n".join(lines) + "\n"


def _speed(rows: Sequence[Row]) -> str:
    taken = sorted(1000 * row.seconds for row in rows)
    p95 = taken[int(0.95 * len(taken))]
    return (
        "## Speed\n\n"
        f"Warm, one question after another, on the machine that made this page: median {statistics.median(taken):.0f} ms, "
        f"95th percentile {p95:.0f} ms.\n"
    )


if __name__ == "__main__":
    main()
