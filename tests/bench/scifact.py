"""Measure search on SciFact: nDCG@10 by words, by vectors and by both, and how long a search takes.

    python tests/bench/scifact.py --data FOLDER [--limit-docs N] [--vectors FILE.npy] [--sweep]

FOLDER holds corpus.jsonl, queries_test.jsonl and qrels_test.tsv (BEIR's SciFact test set). The vectors of the 5,183
abstracts take some minutes; they are kept in FILE.npy, by default in the folder for temporary files.
"""

from __future__ import annotations

import csv
import math
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from typing import Any

import click
import msgspec
import numpy as np

from convenor.graph.model import Block, Document, Evidence
from convenor.search import embed, fusion
from convenor.search.index import Index, Manifest, build
from convenor.search.passages import Passage

DEPTH = 10
Ranking = list[str]


@click.command(help=__doc__)
@click.option("--data", type=click.Path(exists=True, path_type=Path), required=True)
@click.option("--limit-docs", type=int, default=None, help="Only the first N abstracts (figures then mean little).")
@click.option("--vectors", type=click.Path(path_type=Path), default=Path(tempfile.gettempdir()) / "scifact-vectors.npy")
@click.option("--sweep", is_flag=True, help="Also try other weights and floors.")
def main(data: Path, limit_docs: int | None, vectors: Path, sweep: bool) -> None:
    documents = _documents(data, limit_docs)
    rows = _vectors(documents, vectors)
    questions, wanted = _questions(data, {document.id for document in documents})
    with tempfile.TemporaryDirectory() as folder:
        manifest = Manifest(embed.embedder().stamp(), "scifact")
        build(Path(folder) / "index", documents, [_passage(document) for document in documents], rows, manifest)
        index = Index.open(Path(folder) / "index")
        started = time.perf_counter()
        asked = {number: embed.question_vector(text) for number, text in questions.items()}
        each = (time.perf_counter() - started) / len(asked) * 1000
        click.echo(f"{len(documents)} abstracts, {len(questions)} claims; a claim's vector takes {each:.1f} ms")
        _report("words", wanted, lambda number: _ranking(index, questions[number], None))
        _report("vectors", wanted, lambda number: _nearest(index, asked[number]))
        _report("fused", wanted, lambda number: _ranking(index, questions[number], asked[number]))
        if sweep:
            _sweep(index, questions, asked, wanted)


def _sweep(index: Index, questions: dict[str, str], asked: dict[str, Any], wanted: dict[str, set[str]]) -> None:
    for floor in (-1.0, 0.2, 0.3, 0.4):
        for weight in (0.3, 0.4, 0.5, 0.6, 0.7, 0.8):
            fusion.SEMANTIC_WEIGHT, fusion.SEMANTIC_FLOOR = weight, floor
            label = f"fused, weight {weight}, floor {floor}"
            _report(label, wanted, lambda number: _ranking(index, questions[number], asked[number]))


def _documents(data: Path, limit: int | None) -> list[Document]:
    lines = (data / "corpus.jsonl").read_text(encoding="utf-8").splitlines()[:limit]
    entries = [msgspec.json.decode(line) for line in lines]
    return [
        Document(
            id=entry["_id"],
            path="",
            title=entry["title"],
            text=entry["text"] or entry["title"],
            blocks=(Block("paragraph", 0, len(entry["text"])),),
            digest="",
        )
        for entry in entries
    ]


def _passage(document: Document) -> Passage:
    """The whole abstract as one passage, as everybody who publishes figures on this set has it."""
    end = len(document.text)
    whole = (Evidence(document.id, 0, end),)
    return Passage(f"{document.id}:0", document.id, 0, end, "", document.title, "", None, "", whole)


def _vectors(documents: list[Document], path: Path) -> Any:
    if path.is_file():
        rows = np.load(path)
        if len(rows) == len(documents):
            return rows
    texts = [f"{document.title} {document.text}" for document in documents]
    with click.progressbar(length=len(texts), label="vectors", file=sys.stderr) as bar:
        rows = embed.bulk_vectors(texts, bar.update)
    np.save(path, rows)
    return rows


def _questions(data: Path, known: set[str]) -> tuple[dict[str, str], dict[str, set[str]]]:
    wanted: dict[str, set[str]] = defaultdict(set)
    with (data / "qrels_test.tsv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            if row["corpus-id"] in known and int(row["score"]) > 0:
                wanted[row["query-id"]].add(row["corpus-id"])
    lines = (data / "queries_test.jsonl").read_text(encoding="utf-8").splitlines()
    texts = {entry["_id"]: entry["text"] for entry in map(msgspec.json.decode, lines)}
    return {number: texts[number] for number in wanted}, dict(wanted)


def _ranking(index: Index, text: str, vector: Any) -> Ranking:
    return [hit.passage.document for hit in index.search(text, vector, limit=DEPTH)]


def _nearest(index: Index, vector: Any) -> Ranking:
    return [index.passages[row].document for row, _ in index._meaning.nearest(vector, DEPTH)]


def _report(label: str, wanted: dict[str, set[str]], rank: Any) -> None:
    gains, times = [], []
    for number, relevant in wanted.items():
        started = time.perf_counter()
        ranking = rank(number)
        times.append((time.perf_counter() - started) * 1000)
        gains.append(_ndcg(ranking, relevant))
    p50, p95 = np.percentile(times, [50, 95])
    click.echo(f"{label:32} nDCG@{DEPTH} {np.mean(gains):.4f}   p50 {p50:.1f} ms   p95 {p95:.1f} ms")


def _ndcg(ranking: Ranking, relevant: set[str]) -> float:
    gain = sum(1 / math.log2(place + 2) for place, found in enumerate(ranking) if found in relevant)
    return gain / sum(1 / math.log2(place + 2) for place in range(min(len(relevant), DEPTH)))


if __name__ == "__main__":
    main()
