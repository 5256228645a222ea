"""`convenor review`: what a person should look at, and the answers written into corrections.toml."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec

from convenor.graph.corrections import Correction, as_toml, parsed, read_corrections
from convenor.graph.doubts import Doubt, read_doubts
from convenor.graph.errors import DataError, UsageError
from convenor.graph.files import write_whole
from convenor.graph.generations import DataFolder
from convenor.search.knowledge import Knowledge
from convenor.webapp.cli_shown import cited, wrapped
from convenor.webapp.extract import evidence
from convenor.webapp.knowledge import opened

HEADER = "# What people have put right. `convenor build` applies it and never writes it; `convenor review` adds to its end.\n"
SET_IN = " " * 10


def doubts(data: Path) -> list[Doubt]:
    """The doubts of the serving generation that no correction answers yet. Raises DataError."""
    serving = DataFolder(data).current()
    if serving is None:
        raise DataError(f"There is nothing in the data folder {data} yet; run `convenor build` first.")
    return open_doubts(data, serving)


def open_doubts(data: Path, generation: Path) -> list[Doubt]:
    """The doubts of one generation of a data folder that no correction answers yet. Raises DataError."""
    corrections = read_corrections(DataFolder(data).corrections)
    return [doubt for doubt in read_doubts(generation) if not doubt.settled_by(corrections)]


def answer(data: Path, keys: Sequence[str], accept: bool, who: str, when: str, why: str) -> list[Doubt]:
    """Write the answer to some doubts at the end of corrections.toml; what stands there stays as it is.

    Raises UsageError for a key that names no open doubt, DataError where the file is broken or cannot be written.
    """
    folder = DataFolder(data)
    known = {doubt.key: doubt for doubt in doubts(data)}
    odd = [key for key in keys if key not in known]
    if odd:
        raise UsageError(f"There is no open doubt {odd[0]}: `convenor review` lists them.")
    chosen = [known[key] for key in dict.fromkeys(keys)]
    rows = [row for doubt in chosen for row in doubt.answers(accept)]
    with folder.lock():
        _append(folder.corrections, [msgspec.structs.replace(row, who=who, when=when, why=why) for row in rows])
    return chosen


def _append(path: Path, rows: Sequence[Correction]) -> None:
    read_corrections(path)  # a broken file is named, and not made longer
    before = path.read_text("utf-8") if path.exists() else HEADER
    text = "\n".join([before.rstrip("\n") + "\n", *map(as_toml, rows)])
    parsed(text, path)
    write_whole(path, text.encode("utf-8"))


def in_words(doubt: Doubt) -> str:
    """How likely it is, why, and what hangs on it."""
    facts = f"{doubt.facts} fact{' hangs' if doubt.facts == 1 else 's hang'} on it"
    return f"{doubt.score:.0%}: {doubt.reason.rstrip('.')}; {facts}"


class Shown(msgspec.Struct, frozen=True):
    """Doubts with the places that they stand on, and the corrections that fit nothing any more."""

    doubts: tuple[tuple[Doubt, tuple[dict[str, Any], ...]], ...]
    unmatched: tuple[str, ...]

    def as_json(self) -> list[dict[str, Any]]:
        """Each doubt as data, with the rows of corrections.toml that would answer it."""
        return [
            {
                "key": doubt.key,
                "kind": doubt.kind,
                "question": doubt.question,
                "reason": doubt.reason,
                "score": doubt.score,
                "facts": doubt.facts,
                "accept": "\n".join(map(as_toml, doubt.answers(accept=True))),
                "reject": "\n".join(map(as_toml, doubt.answers(accept=False))),
                "evidence": list(places),
            }
            for doubt, places in self.doubts
        ]

    def as_lines(self, total: int) -> str:
        """The doubts for the terminal; `total` is how many are open."""
        many = f"{total} open doubt{'' if total == 1 else 's'}, most consequential first."
        lines = [many if total else "Nothing is open."]
        for doubt, places in self.doubts:
            lines += ["", *wrapped(f"{doubt.key}  {doubt.question}", "", SET_IN)]
            lines += wrapped(in_words(doubt), SET_IN, SET_IN)
            for row in places:
                quote = " ".join(row["quote"].split())
                lines += wrapped(f"“{quote}” ({cited(row['title'], row['page'])})", SET_IN, SET_IN)
        if self.doubts:
            lines += ["", "`convenor review KEY … --accept` or `--reject` writes the answer into corrections.toml."]
        return "\n".join([*lines, *(f"correction that fits nothing: {words}" for words in self.unmatched)])


def shown(data: Path, found: Sequence[Doubt]) -> Shown:
    """Some doubts with the sentences that they stand on."""
    knowledge = opened(data)

    unmatched = tuple(map(str, knowledge.manifest.get("corrections_unmatched", ())))
    return Shown(tuple((doubt, places(knowledge, doubt)) for doubt in found), unmatched)


def places(knowledge: Knowledge, doubt: Doubt) -> tuple[dict[str, Any], ...]:
    """Where the sentences stand on which a doubt rests."""
    spans = [span for span in doubt.evidence if span.document in knowledge.documents]
    return tuple(row for span in spans for row in evidence(knowledge.documents[span.document], [span]))
