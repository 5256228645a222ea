"""Learns the labeller of titles and bodies from the golden papers, and writes its weights: `make train`.

The papers that are kept unread are not among them. What was learnt, on what, and how good it is: docs/labeller.md.
"""

from __future__ import annotations

import json
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from convenor.ingest.labelled.features import columns, spelt
from convenor.ingest.labelled.looks import ADDRESS
from convenor.ingest.labelled.tokens import WORD, Word, words
from convenor.ingest.readers import read

ROOT = Path(__file__).parents[2]
GOLDEN = (ROOT / "tests" / "golden" / "papers", ROOT / "tests" / "golden" / "short")
WEIGHTS = ROOT / "ingest" / "labelled" / "posts.json"
NAME = "labeller of posts 1"
SETTINGS = {"c1": 0.5, "c2": 0.1, "max_iterations": 80, "feature.minfreq": 3, "feature.possible_transitions": True}
FARTHEST = 45  # words between a name and the title or body that is taken to be said of it

Gold = Mapping[str, Any]
Span = tuple[int, int]  # places of plain words: the first, and the one behind the last


class Labels:
    """The labels of a paper's words: what its gold says of people is looked for beside their names."""

    def __init__(self, of_paper: Sequence[Word]) -> None:
        self._words = of_paper
        self._plain = [place for place, word in enumerate(of_paper) if word.text[0].isalnum()]
        self._low = [plain(of_paper[place].text) for place in self._plain]
        self._at: dict[str, list[int]] = defaultdict(list)
        for place, word in enumerate(self._low):
            self._at[word].append(place)
        self._named: dict[str, list[Span]] = defaultdict(list)
        self.labels = ["X"] * len(of_paper)

    def names(self, person: Gold) -> None:
        """Label a person's names where they stand whole, and the surname behind a form of address."""
        for printed in _longest_first({person["name"], *person.get("aliases", ())}):
            own = own_words(printed)
            spans = self._spans(own) if len(own) > 1 else []
            behind = (
                [(at, at + 1) for at in self._at.get(own[-1], ()) if at and self._low[at - 1] in ADDRESS] if own else []
            )
            for span in [*spans, *behind]:
                if self._free(span):
                    self._put(span, "N")
                    self._named[person["name"]].append(span)

    def said(self, person: str, printed: str, kind: str) -> bool:
        """Label a title ("T") or a body ("O") where it stands nearest to one of the names of a person; whether it does."""
        near = [
            (apart, span)
            for span in self._spans(own_words(printed))
            for first, after in self._named.get(person, ())
            if 0 <= (apart := span[0] - after if span[0] >= after else first - span[1]) <= FARTHEST and self._free(span)
        ]
        if near:
            self._put(min(near)[1], kind)
        return bool(near)

    def _spans(self, own: Sequence[str]) -> list[Span]:
        starts = self._at.get(own[0], ()) if own else ()
        return [(at, at + len(own)) for at in starts if self._low[at : at + len(own)] == list(own)]

    def _free(self, span: Span) -> bool:
        return all(self.labels[self._plain[place]] == "X" for place in range(*span))

    def _put(self, span: Span, kind: str) -> None:
        first, last = self._plain[span[0]], self._plain[span[1] - 1]
        for place in range(first, last + 1):
            self.labels[place] = f"{kind}{'I' if place > first else 'B'}"


def labelled(of_paper: Sequence[Word], gold: Gold) -> list[str]:
    """The labels of a paper's words by its gold: N a name, T a title, O a body, X none of these; B begins one, I goes on."""
    out = Labels(of_paper)
    for person in sorted(gold["people"], key=lambda each: -len(own_words(each["name"]))):
        out.names(person)
    for role in gold["roles"]:
        title = own_words(role.get("title") or "")
        if title and not (len(title) == 1 and title[0] in ADDRESS):
            out.said(role["person"], role["title"], "T")
    forms = {form: _forms(body) for body in gold["organisations"] for form in _forms(body)}
    for role in gold["roles"]:
        body = role.get("organisation") or ""
        any(out.said(role["person"], form, "O") for form in _longest_first({body, *forms.get(body, ())}))
    return out.labels


def _forms(body: Gold) -> set[str]:
    return {body["name"], *body.get("aliases", ())}


def _longest_first(printed: Iterable[str]) -> list[str]:
    """Names by length, and those of one length always in the same order, so that the same is learnt each time."""
    return sorted(printed, key=lambda each: (-len(each), each))


def plain(word: str) -> str:
    """A word as words are compared: in lower case and without a stop."""
    return word.lower().strip(".").replace("’", "'")


def own_words(printed: str) -> list[str]:
    """The words of a name, title or body, without a form of address or an article before them."""
    own = [plain(match.group()) for match in WORD.finditer(printed) if match.group()[0].isalnum()]
    while len(own) > 1 and (own[0] in ADDRESS or own[0] == "the"):
        own = own[1:]
    return own


def sequences() -> Iterator[tuple[list[Word], list[str]]]:
    """The first words of each golden paper with their labels."""
    for folder in GOLDEN:
        for path in sorted(folder.glob("*.json")):
            document = read(path.with_suffix(""))
            of_paper = words(document.text, document.blocks)
            if len(of_paper) > 1:
                yield of_paper, labelled(of_paper, json.loads(path.read_text(encoding="utf-8")))


def learnt() -> dict[str, object]:
    """The weights that come of the golden papers."""
    import pycrfsuite
    from train import as_weights

    trainer = pycrfsuite.Trainer(verbose=False)
    count = 0
    for of_paper, labels in sequences():
        trainer.append(list(spelt(columns(of_paper))), labels)
        count += 1
    trainer.select("lbfgs")
    trainer.set_params(SETTINGS)
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "posts.crfsuite")
        trainer.train(path)
        tagger = pycrfsuite.Tagger()
        tagger.open(path)
        return {"name": NAME, "papers": count} | as_weights(tagger.labels(), tagger.info())
