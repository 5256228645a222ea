"""Search by words. Home of tantivy.

Words are lower-cased, stripped of accents and stemmed as English. Queries are made from the words themselves, never
by a query parser, so that no punctuation in people's text means anything.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import msgspec

from convenor.graph.errors import DataError
from convenor.search.filters import Filter
from convenor.search.tokens import encodable

FIELDS = {"text": 1.0, "heading": 0.7, "context": 0.5, "title": 0.3}
TIE = 0.3  # what a word counts in further fields, beside its best one
MOST_WORDS = 64  # different words of a query that are looked up
LONGEST_QUERY = 10_000  # characters of a query that are read

# A word of the query that stands nowhere may be mistyped or cut short. BM25 gives a middling word of a passage 3 to 6.
TYPO_LETTERS, TYPO_SCORE = 5, 2.0
PREFIX_LETTERS, PREFIX_SCORE = 4, 1.5
MOST_GUESSES = 8  # such words in one query

_COMMON = """
    a an the and or but if of to in on at by for from with as is are was were be been being am it its this that these
    those there here i you he she we they them his her their our your my me us him not no do does did done has have had
    will would shall should can could might must who whom whose what which when where why how s t than then so such
    about into over any all some please tell me show find give
"""
STOP_WORDS = frozenset(_COMMON.split())


class Entry(msgspec.Struct, frozen=True):
    """What is indexed of one passage; `number` is its row, `names` maps "kind", "place" and "body" to folded names."""

    number: int
    text: str
    heading: str
    context: str
    title: str
    names: dict[str, list[str]]
    days: tuple[int, int] | None = None


def write(folder: Path, entries: Iterable[Entry]) -> None:
    """Write the index of entries, which come in row order, into an empty folder. Raises DataError when that fails."""
    import tantivy

    try:
        index = _register(tantivy.Index(_schema(), path=str(folder)))
        writer = index.writer(heap_size=256_000_000, num_threads=1)  # one thread: rows keep their order, ties too
        for entry in entries:
            writer.add_document(_document(entry))
        writer.commit()
        writer.wait_merging_threads()
        for path in folder.iterdir():  # the library hides two of its files from all other accounts
            path.chmod(stat.S_IMODE(folder.stat().st_mode) & 0o666)
    except (OSError, ValueError) as error:
        raise DataError(f"The search index cannot be written to {folder}: {error}") from error


@contextmanager
def _writable(folder: Path) -> Iterator[Path]:
    """The folder, or one of links to its files where it may only be read: the library opens none without locking it."""
    if os.access(folder, os.W_OK):
        yield folder
        return
    with TemporaryDirectory() as name:
        for path in folder.iterdir():
            if path.suffix != ".lock":
                (Path(name) / path.name).symlink_to(path.resolve())
        yield Path(name)


class Lexicon:
    """An index opened for search."""

    def __init__(self, folder: Path) -> None:
        """Raises DataError when the folder holds no such index."""
        import tantivy

        try:
            with _writable(folder) as place:
                self._index = _register(tantivy.Index.open(str(place)))
                self._searcher = self._index.searcher()
        except (OSError, ValueError) as error:
            raise DataError(f"The search index in {folder} cannot be read; build the data folder again.") from error
        self._schema = self._index.schema

    def __len__(self) -> int:
        return int(self._searcher.num_docs)

    def search(self, text: str, wanted: Filter, limit: int) -> list[tuple[int, float]]:
        """Rows that hold words of the text with their BM25 scores, best first; equal scores in row order."""
        import tantivy

        words = query_words(text)
        limit = min(limit, len(self))  # memory for so many hits is taken at once
        if not words or limit < 1:
            return []
        clauses = [(tantivy.Occur.Should, self._word(word)) for word in words]
        clauses += [(tantivy.Occur.Should, guess) for guess in self._guesses(text)]
        query = self._within(tantivy.Query.boolean_query(clauses), wanted)
        found = self._searcher.search(query, limit=limit, count=False).hits
        numbers = self._searcher.fast_field_values("number", [address for _, address in found])
        return [(int(number), round(float(score), 5)) for (score, _), number in zip(found, numbers, strict=True)]

    def knows(self, word: str) -> bool:
        """Whether a word stands in some passage, its heading or its paper's title, in any of its forms."""
        return not self._is_strange(word)

    def nearly(self, word: str, distance: int, limit: int) -> list[int]:
        """Rows that hold a word almost spelt like one, so many letters apart at most."""
        from tantivy import Query

        query = Query.fuzzy_term_query(self._schema, "words", word, distance=distance, transposition_cost_one=True)
        found = self._searcher.search(query, limit=min(limit, max(1, len(self))), count=False).hits
        return [int(number) for number in self._searcher.fast_field_values("number", [at for _, at in found])]

    def _word(self, stem: str) -> Any:
        from tantivy import Query

        fields = [
            Query.boost_query(Query.term_query(self._schema, field, stem, index_option="freq"), boost)
            for field, boost in FIELDS.items()
        ]
        return Query.disjunction_max_query(fields, tie_breaker=TIE)

    def _guesses(self, text: str) -> list[Any]:
        """Weaker clauses for words that stand nowhere: one letter wrong, or the beginning of a longer word."""
        from tantivy import Query

        strange = [word for word in _query_words(text, "plain") if self._is_strange(word)][:MOST_GUESSES]
        guesses: list[Any] = []
        for word in strange:
            if len(word) >= TYPO_LETTERS:
                fuzzy = Query.fuzzy_term_query(self._schema, "words", word, distance=1)
                guesses.append(Query.const_score_query(fuzzy, TYPO_SCORE))
            if len(word) >= PREFIX_LETTERS:
                longer = Query.fuzzy_term_query(self._schema, "words", word, distance=0, prefix=True)
                guesses.append(Query.const_score_query(longer, PREFIX_SCORE))
        return guesses

    def _is_strange(self, word: str) -> bool:
        stem = "".join(stems(word))
        return not any(self._searcher.doc_freq(field, stem) for field in FIELDS)

    def _within(self, query: Any, wanted: Filter) -> Any:
        from tantivy import FieldType, Occur, Query

        conditions = [
            Query.term_set_query(self._schema, field, sorted(names))
            for field, names in (("kind", wanted.kinds), ("place", wanted.places), ("body", wanted.bodies))
            if names
        ]
        if wanted.since is not None:
            conditions.append(Query.range_query(self._schema, "last", FieldType.Unsigned, lower_bound=wanted.since))
        if wanted.until is not None:
            conditions.append(Query.range_query(self._schema, "first", FieldType.Unsigned, upper_bound=wanted.until))
        if not conditions:
            return query
        silent = [(Occur.Must, Query.const_score_query(condition, 0.0)) for condition in conditions]
        return Query.boolean_query([(Occur.Must, query), *silent])


def query_words(text: str) -> list[str]:
    """The stems that a query looks up, in order and once each; common words only when there is nothing else."""
    return _query_words(text, "english")


def stems(text: str) -> list[str]:
    """The stem of every word of a text."""
    return list(_analyzer("english").analyze(encodable(text)))


def _query_words(text: str, analyzer: str) -> list[str]:
    words = list(dict.fromkeys(_analyzer("plain").analyze(encodable(text[:LONGEST_QUERY]))))
    telling = [word for word in words if word not in STOP_WORDS] or words
    if analyzer == "english":
        telling = list(dict.fromkeys(stem for word in telling for stem in stems(word)))
    return telling[:MOST_WORDS]


@cache
def _analyzer(name: str) -> Any:
    from tantivy import Filter as Step, TextAnalyzerBuilder, Tokenizer

    builder = TextAnalyzerBuilder(Tokenizer.simple()).filter(Step.remove_long(41))
    builder = builder.filter(Step.lowercase()).filter(Step.ascii_fold())
    return builder.filter(Step.stemmer("english")).build() if name == "english" else builder.build()


def _register(index: Any) -> Any:
    for name in ("english", "plain"):
        index.register_tokenizer(name, _analyzer(name))
    return index


def _schema() -> Any:
    import tantivy

    builder = tantivy.SchemaBuilder()
    builder.add_unsigned_field("number", fast=True)
    for field in FIELDS:
        builder.add_text_field(field, tokenizer_name="english", index_option="freq")
    builder.add_text_field("words", tokenizer_name="plain", index_option="basic")
    for field in ("kind", "place", "body"):
        builder.add_text_field(field, tokenizer_name="raw", index_option="basic")
    for field in ("first", "last"):
        builder.add_unsigned_field(field, fast=True)
    return builder.build()


def _document(entry: Entry) -> Any:
    import tantivy

    words = {field: encodable(getattr(entry, field)) for field in FIELDS}
    document = tantivy.Document(words="\n".join(words.values()), **words)
    document.add_unsigned("number", entry.number)
    for field, names in entry.names.items():
        for name in names:
            document.add_text(field, encodable(name))
    if entry.days:
        document.add_unsigned("first", entry.days[0])
        document.add_unsigned("last", entry.days[1])
    return document
