"""Learns the labeller of attendance lists from papers of invented meetings and from golden papers, and writes its weights: `make train`.

Everything comes from this folder, one seed and the golden papers that are not kept unread, so that it can be made again. What was learnt, on what, and how good it is:
docs/labeller.md. The labeller of posts (posts.py) is learnt with it.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import sys
import tempfile
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from pathlib import Path

import golden_lists
import msgspec
from entries import Words
from meetings import paper

from convenor.graph.model import Block
from convenor.ingest.labelled.features import columns, spelt
from convenor.ingest.labelled.tokens import WORD, Word, words
from convenor.ingest.readers import read

NAME = "list labeller 3"
WEIGHTS = Path(__file__).parents[2] / "ingest" / "labelled" / "weights.json"
SEED = 3
PAPERS = 1600
SAMPLE = 40  # papers whose digest tells whether the weights are those of today's generator
LONGEST = 420  # words of a paper that are learnt from
FORGOTTEN = 0.12  # how many given names are treated as unknown, as no list has them all
UNHEADED = 0.3  # papers that are learnt from without the labeller's own pattern of heads, as it knows not all
ALIKE = 0.93  # how many words the reader must give back in order
SETTINGS = {"c1": 0.5, "c2": 0.1, "max_iterations": 70, "feature.minfreq": 4, "feature.possible_transitions": True}
SMALLEST = 0.02  # weights nearer to nothing are left out


def sequences(first: int, count: int, folder: Path) -> Iterator[tuple[list[Word], list[str]]]:
    """The words of some papers, as our readers give them back, with their labels."""
    chance = random.Random(first)
    for seed in range(first, first + count):
        made = paper(seed)
        path = folder / f"paper{made.suffix}"
        path.write_bytes(made.data)
        document = read(path)
        of_paper = words(document.text, document.blocks)
        labels = aligned(of_paper, made.words)
        if labels:
            if chance.random() < UNHEADED:
                of_paper = [msgspec.structs.replace(word, label="", opens_label=False) for word in of_paper]
            yield of_paper[:LONGEST], labels[:LONGEST]


def aligned(of_paper: Sequence[Word], written: Words) -> list[str]:
    """The labels of the words that a reader gave back; none where too many of them are not as written."""
    parts = [part for word, label in written for part in _split(word, label)]
    labels = [label for _, label in _inner_marks(parts)]
    matcher = SequenceMatcher(None, [word.text for word in of_paper], [text for text, _ in parts], autojunk=False)
    out, same = ["X"] * len(of_paper), 0
    for ours, theirs, size in matcher.get_matching_blocks():
        out[ours : ours + size] = labels[theirs : theirs + size]
        same += size
    return out if same >= ALIKE * max(1, len(of_paper)) else []


def _split(word: str, label: str) -> Iterator[tuple[str, str]]:
    """A word as the labeller cuts it: marks are no part of a name, and only its first part begins one."""
    begun = False
    for match in WORD.finditer(word):
        text = match.group()
        if label != "X" and not text[0].isalnum():
            yield text, "X"
            continue
        yield text, f"{label[0]}I" if begun and label in ("NB", "TB", "OB") else label
        begun = True


def _inner_marks(parts: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """The parts with marks inside a title or body made part of it."""
    out = list(parts)
    for place in range(1, len(out) - 1):
        before, after = out[place - 1][1], out[place + 1][1]
        if out[place][1] == "X" and before[0] in "TO" and after == f"{before[0]}I":
            out[place] = (out[place][0], after)
    return out


def learnt(papers: int, folder: Path) -> dict[str, object]:
    """The weights that come of some invented papers and of the golden ones."""
    import pycrfsuite

    trainer = pycrfsuite.Trainer(verbose=False)
    chance, forgotten = random.Random(SEED), dict[str, bool]()

    def given(word: str) -> bool:
        if word not in forgotten:
            forgotten[word] = chance.random() < FORGOTTEN
        return not forgotten[word]

    for of_paper, labels in sequences(SEED * 100_000, papers, folder):
        trainer.append(list(spelt(columns(of_paper, given))), labels)
    for of_paper, labels in golden_lists.sequences():
        trainer.append(list(spelt(columns(of_paper))), labels)
    trainer.select("lbfgs")
    trainer.set_params(SETTINGS)
    path = folder / "weights.crfsuite"
    trainer.train(str(path))
    tagger = pycrfsuite.Tagger()
    tagger.open(str(path))
    return {"name": NAME, "papers": papers, "written": written()} | as_weights(tagger.labels(), tagger.info())


def written(papers: int = SAMPLE) -> str:
    """A digest of the first papers, their labels and features, as they are written and before any reader has read them.

    It changes with the generator, the vocabulary, the pattern of heads, the features or the list of given names; then the weights no longer
    are what `make train` gives.
    """
    digest = hashlib.sha256(repr((SETTINGS, SMALLEST, PAPERS, FORGOTTEN, UNHEADED)).encode())
    for seed in range(SEED * 100_000, SEED * 100_000 + papers):
        made = paper(seed).words
        text = " ".join(word for word, _ in made)
        of_paper = words(text, [Block(kind="paragraph", start=0, end=len(text))])
        for seen, label in zip(spelt(columns(of_paper)), aligned(of_paper, made), strict=True):
            digest.update("\t".join((label, *seen)).encode())
    return digest.hexdigest()


def as_weights(labels: list[str], info: object) -> dict[str, object]:
    """Weights as `convenor.ingest.labelled.crf` reads them."""
    onward, states = info.transitions, info.state_features  # type: ignore[attr-defined]
    learnt: dict[str, dict[str, float]] = {}
    for (feature, label), weight in sorted(states.items()):
        if abs(weight) >= SMALLEST:
            learnt.setdefault(feature, {})[str(labels.index(label))] = round(weight, 2)
    rows = [[round(onward.get((before, after), 0.0), 3) for after in labels] for before in labels]
    return {"labels": labels, "transitions": rows, "features": learnt}


def main() -> None:
    """Learn both labellers and write them, or learn and compare."""
    import posts

    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--papers", type=int, default=PAPERS)
    options.add_argument("--posts", action="store_true", help="learn the labeller of posts alone")
    options.add_argument(
        "--check", action="store_true", help="write nothing: fail if other weights ship than are learnt"
    )
    chosen = options.parse_args()
    made = {posts.WEIGHTS: posts.learnt()}
    if not chosen.posts:
        with tempfile.TemporaryDirectory() as folder:
            made[WEIGHTS] = learnt(chosen.papers, Path(folder))
    for path, found in made.items():
        text = json.dumps(found, ensure_ascii=False, separators=(",", ":")) + "\n"
        if not chosen.check:
            path.write_text(text, encoding="utf-8")
        elif text != path.read_text(encoding="utf-8"):
            sys.exit(f"{path.name} is not what is learnt now: make train, and measure what it makes of papers")


if __name__ == "__main__":
    main()
