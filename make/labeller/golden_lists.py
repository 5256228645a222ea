"""Golden papers of meetings as the labeller of lists learns from them: names, titles and bodies by their gold, heads where it bears them out."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

import posts

from convenor.ingest.labelled.tokens import Word, words
from convenor.ingest.readers import read

HEADS = {"present": "HP", "in_attendance": "HI", "apologies": "HA", "absent": "HX"}
BELOW = 150  # words below a head that may be its list
LONGEST = 500  # words of a paper that are learnt from
INITIALS = range(2, 5)  # letters

States = Mapping[str, set[str]]  # surname → how those who bear it came


def sequences() -> Iterator[tuple[list[Word], list[str]]]:
    """The first words of each golden paper of a meeting with their labels."""
    for folder in posts.GOLDEN:
        for path in sorted(folder.glob("*.json")):
            gold = json.loads(path.read_text(encoding="utf-8"))
            document = read(path.with_suffix(""))
            of_paper = words(document.text, document.blocks)
            if gold["meetings"] and len(of_paper) > 1:
                labels = posts.labelled(of_paper, gold)
                _heads(of_paper, labels, _states(gold))
                _initials(of_paper, labels)
                yield of_paper[:LONGEST], labels[:LONGEST]


def _states(gold: posts.Gold) -> States:
    out: dict[str, set[str]] = defaultdict(set)
    for meeting in gold["meetings"]:
        for how in HEADS:
            for name in meeting.get(how, ()):
                out[posts.own_words(name)[-1]].add(how)
    return out


def _heads(of_paper: Sequence[Word], labels: list[str], states: States) -> None:
    """Label the heads that the labeller's own pattern finds, but for those below which most came otherwise."""
    starts = [at for at, word in enumerate(of_paper) if word.label and (word.opens_label or not of_paper[at - 1].label)]
    for start, following in pairwise([*starts, len(of_paper)]):
        how = of_paper[start].label
        end = next((at for at in range(start, len(of_paper)) if of_paper[at].label != how), len(of_paper))
        ends = [
            at
            for at in range(end, min(following, end + BELOW))
            if labels[at][0] == "N" and (at + 1 == len(labels) or labels[at + 1] != "NI")
        ]
        came = [states.get(posts.plain(of_paper[at].text), set()) for at in ends]
        borne, denied = sum(how in seen for seen in came), sum(bool(seen) and how not in seen for seen in came)
        if borne > denied or not (borne or denied):
            for at in range(start, min(end, following)):
                labels[at] = HEADS[how] if labels[at] == "X" else labels[at]


def _initials(of_paper: Sequence[Word], labels: list[str]) -> None:
    """Label the letters that stand behind a name, alone or in a bracket."""
    for at in range(2, len(labels)):
        letters = of_paper[at].text
        behind = at - 2 if of_paper[at - 1].text in "([" else at - 1
        if labels[at] == "X" and labels[behind][0] == "N" and letters.isupper() and len(letters) in INITIALS:
            labels[at] = "IN"
