"""Words of a question that stand in no paper and in no way of asking, put right where one is nearly spelt so.

A word that begins with a capital may be a name and is left alone; so is one that a name of the graph has. What
is put in its place is a word of the ways of asking, or a plain word of the papers: never a name.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from convenor.graph.names import HONORIFICS, normalise
from convenor.search.desk import Desk
from convenor.search.patterns import PATTERNS
from convenor.search.question import FILLER, GENERIC, LEADS, QUESTION_WORDS, VERBS
from convenor.search.times import MONTHS
from convenor.search.words import STOP, stem

SHORTEST, LONG = 5, 8  # letters from which one letter may be wrong, and from which two may be
_WORD = re.compile(r"(?<![\w'’-])[a-zA-Z]{5,}(?![\w'’-])")
Known = Callable[[str], bool]
Like = Callable[[str], Iterable[str]]  # plain words of the papers that are almost spelt like one


def corrected(text: str, common: frozenset[str], known: Known, like: Like, real: Known) -> str:
    """A question with its misspelt words put right; `common` are the words of the ways of asking.

    A word that is `real` stays, although no paper has it: "declined" is not "decided", "chase" not "cease". A short one is put right
    where the verb of a short question stands ("who leeds").
    """

    stems = frozenset(map(stem, common))

    def right(found: re.Match[str]) -> str:
        word = found[0]
        if word[0].isupper() and found.start() > 0:
            return word
        plain = normalise(word)
        if plain in common or stem(plain) in stems or known(plain):
            return word
        other = nearest(plain, common) or nearest(plain, frozenset(like(plain)))
        asks = len(word) < LONG and text[: found.start()].count(" ") == 1
        return other if other and (asks or not real(plain)) else word

    return _WORD.sub(right, text)


def nearest(word: str, among: frozenset[str]) -> str:
    """The one word among some that is nearly spelt like another; "" where there is none, or where two are as near."""
    from rapidfuzz.distance import OSA

    most = 2 if len(word) >= LONG else 1
    scored = sorted(
        (distance, other)
        for other in among
        if abs(len(other) - len(word)) <= most
        and len(other) >= SHORTEST
        and other[0] == word[0]
        and (distance := OSA.distance(word, other, score_cutoff=most)) <= most
    )
    if not scored or (len(scored) > 1 and scored[1][0] == scored[0][0] and not _same(scored[0][1], scored[1][1])):
        return ""
    return scored[0][1]


def _same(one: str, other: str) -> bool:
    """Whether two words are forms of one."""
    return one.rstrip("s") == other.rstrip("s")


def _plain_words(pattern: str) -> Iterable[str]:
    """The whole words of a regular expression, apart from those that go on in several ways."""
    return re.findall(r"(?<![\\a-z])[a-z]{4,}(?![a-z\\?*+(\[])", pattern)


COMMON = (
    STOP | FILLER | GENERIC | LEADS | QUESTION_WORDS | HONORIFICS | frozenset(VERBS) | frozenset(MONTHS)
    | frozenset(word for row in PATTERNS for word in _plain_words(row.pattern.pattern))
    | frozenset(word for row in PATTERNS for word in row.example.lower().split())
)  # fmt: skip


def spelt(at: Desk, text: str) -> str:
    """A question with its misspelt words put right, by the papers at hand."""
    from convenor.search.embed import is_word

    def known(word: str) -> bool:
        american = _american(word)
        return word in at.lookup.known or at.knowledge.index.knows(word) or (american != word and is_word(american))

    def like(word: str) -> Iterable[str]:
        passages = at.knowledge.index.nearly(word, 2 if len(word) >= LONG else 1)
        texts = (at.knowledge.documents[p.document].text[p.start : p.end] for p in passages)
        return {other for said in texts for other in re.findall(r"\b[a-z]{4,}\b", said)}

    return corrected(text, COMMON, known, like, is_word)


def _american(word: str) -> str:
    """A word as it is spelt in America, by whose papers the model was taught."""
    word = re.sub(r"(?<=[aeoly])[iy]s(?=e|ing|ation)|(?<=[a-z]{3})is(?=e|ing|ation)", lambda m: m[0][:-1] + "z", word)
    return re.sub(r"our(?=$|s|ed|ing|able|ite)", "or", re.sub(r"ll(?=ed$|ing$)", "l", word))
