"""Questions with their answers, and when an answer is right: shared by the tests and by `tests/bench/answers.py`."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import msgspec

from convenor.graph.names import normalise
from convenor.search.answers import ANSWERED, NOT_STATED, Answer, Item

HERE = Path(__file__).parent
QUESTIONS = HERE / "questions.toml"
READ = 60  # words of an answer that count: what comes after is not read


class Expected(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A question and what a right answer holds; see the head of questions.toml."""

    ask: str
    papers: str
    kind: str
    status: str
    paper: str = ""
    after: str = ""
    as_of: str = ""
    says: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    near: str = ""
    evidence: tuple[str, ...] = ()
    list: bool = False
    by_hand: bool = False
    held_out: bool = False

    @property
    def answerable(self) -> bool:
        """Whether the papers answer it."""
        return self.status != NOT_STATED


def questions() -> tuple[Expected, ...]:
    """Every question of questions.toml, in its order."""
    content = tomllib.loads(QUESTIONS.read_text(encoding="utf-8"))
    return msgspec.convert(content["question"], tuple[Expected, ...])


def is_right(wanted: Expected, got: Answer) -> bool:
    """Whether an answer says what it must and names nobody that it must not; for a refusal: whether it refuses."""
    if not wanted.answerable:
        return got.status == NOT_STATED
    if got.status == NOT_STATED or not got.answers:
        return False
    if any(says(got.text, name) or any(says(item.text, name) for item in got.answers[:1]) for name in wanted.never):
        return False
    return _is_list(wanted, got) if wanted.list else _is_said(wanted, got)


def is_cited(wanted: Expected, got: Answer) -> bool:
    """Whether a sentence that says so stands among the evidence."""
    quotes = " ".join(citation.quote for item in got.answers for citation in item.evidence)
    return any(plain(words) in plain(quotes) for words in wanted.evidence)


def is_rash(wanted: Expected, got: Answer) -> bool:
    """Whether something that no paper says is given as certain."""
    return not wanted.answerable and got.status == ANSWERED


def says(text: str, words: str) -> bool:
    """Whether a text holds some words as whole words."""
    return re.search(rf"(?<!\w){re.escape(plain(words))}(?!\w)", plain(text)) is not None


def plain(text: str) -> str:
    """A text as it is compared: lower case, plain quotes, single spaces."""
    return " ".join(re.sub(r"[,.;:?!|“”\"]+(?=\s|$)|(?<=\s)[“\"|]", " ", normalise(text)).split())


def _is_list(wanted: Expected, got: Answer) -> bool:
    """At least three quarters of the names are there, and three of five that are there are names wanted."""
    shown = [_read(item) for item in got.answers]
    found = sum(any(says(text, name) for text in shown) for name in wanted.says)
    fitting = sum(any(says(text, name) for name in wanted.says) for text in shown)
    return found >= 0.75 * len(wanted.says) and fitting >= 0.6 * len(shown)


def _is_said(wanted: Expected, got: Answer) -> bool:
    shown = " \n ".join([_first(got.text), *(_read(item) for item in got.answers[:3])])
    return all(says(shown, words) for words in wanted.says)


def _read(item: Item) -> str:
    return _first(f"{item.text} {item.detail or ''}")


def _first(text: str) -> str:
    return " ".join(text.split()[:READ])
