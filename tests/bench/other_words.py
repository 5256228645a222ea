"""Questions put in other words than the paper's, each asked of one short paper alone, as a part of docs/answers.md.

They stand beside the gold of tests/golden/short: who wrote them had the paper before them and not Convenor, and was asked for a
question in four that the paper does not answer though it sounds as if.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from typing import Any

import msgspec

from convenor.graph.generations import DataFolder
from convenor.graph.names import normalise
from convenor.search.answer import answer
from convenor.search.answers import ANSWERED, NOT_STATED, Answer, Item
from convenor.search.knowledge import Knowledge

FOLDER = Path(__file__).parents[1] / "golden" / "short"
DAY = date(2026, 1, 15)
Share = Callable[[Iterable[bool]], str]
READ = 60  # words of each of the first three answers that count
HEAD = """## Questions in other words, of one paper each

Of {papers} short papers of invented bodies (tests/golden/short), in the words of somebody who had the paper before them and avoided its
own words; one in four is not answered there though it sounds as if. `answered` is given as certain, `partly` is the paper's own sentence.

| figure | all |
|---|---|
"""


class Row(msgspec.Struct, frozen=True):
    """A question with the answers that are right, none where there is no answer, and what was said."""

    right: tuple[str, ...]
    whole: bool  # whether every one of them must be said
    got: Answer

    @property
    def is_right(self) -> bool:
        """Whether one of the first three answers says it; for what is not answered there: whether it was refused."""
        if not self.right or self.got.status == NOT_STATED:
            return not self.right and self.got.status == NOT_STATED
        return self._said_by(self.got.answers)

    @property
    def is_near(self) -> bool:
        """Whether it is not answered, but one of the first three of what comes nearest says it."""
        return not self.is_right and self._said_by(self.got.closest)

    def _said_by(self, items: Sequence[Item]) -> bool:
        said = [" ".join(_words(f"{item.text} {item.detail or ''}")[:READ]) for item in items[:3]]
        held = [any(f" {' '.join(_words(each))} " in f" {text} " for text in said) for each in self.right]
        return bool(held) and (all(held) if self.whole else any(held))


def _words(text: str) -> list[str]:
    """The words of a text without the marks around them: the stop behind "31.7.16." is none of the date."""
    return [word for each in normalise(text).split() if (word := each.strip(".,;:!?()[]\"'’‘“”–-"))]


def section(share: Share) -> str:
    """The part of the page; `share` says in words how many are so."""
    papers = [
        path for path in sorted(FOLDER.glob("*.json")) if json.loads(path.read_text(encoding="utf-8")).get("questions")
    ]
    with tempfile.TemporaryDirectory() as spare, ThreadPoolExecutor(2) as pool:
        rows = [
            row for some in pool.map(lambda path: list(_asked(path, Path(spare) / path.stem)), papers) for row in some
        ]
    return HEAD.format(papers=len(papers)) + "\n".join(_lines(rows, share)) + "\n"


def _asked(gold: Path, data: Path) -> Iterator[Row]:
    """Each question of a paper, asked of a graph of that paper alone."""
    command = [Path(sys.executable).with_name("convenor"), "build", gold.with_suffix(""), "--data", data]
    subprocess.run(command, check=True, capture_output=True)
    generation = DataFolder(data).current()
    assert generation is not None
    knowledge = Knowledge.open(generation)
    wanted: list[dict[str, Any]] = json.loads(gold.read_text(encoding="utf-8"))["questions"]
    for each in wanted:
        right = (*each["answer"], *each.get("acceptable_alternatives", ())) if each["answerable"] else ()
        yield Row(right, each.get("answer_mode") == "all", answer(each["question"], knowledge, DAY))


def _lines(rows: Sequence[Row], share: Share) -> Iterator[str]:
    can, cannot = [row for row in rows if row.right], [row for row in rows if not row.right]
    sure = [row for row in rows if row.got.status == ANSWERED]
    said = [row for row in rows if row.got.status != NOT_STATED]
    yield f"| answerable, answered right | {share(row.is_right for row in can)} |"
    yield f"| not answered so, but said by one of the three nearest that are shown | {share(row.is_near for row in can)} |"
    yield f"| unanswerable, refused | {share(row.is_right for row in cannot)} |"
    yield f"| right where anything was said | {share(row.is_right for row in said)} |"
    yield f"| right where `answered` | {share(row.is_right for row in sure)} |"
