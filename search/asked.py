"""A question at the desk on a day: what every way of answering is given, and how it hands back an answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date

import msgspec

from convenor.graph.model import Evidence
from convenor.search.answers import ANSWERED, NOT_STATED, PARTLY, Answer, Item, listed, long_date, sentence
from convenor.search.desk import Desk
from convenor.search.question import Question, describe

Spans = Iterable[str | Evidence | None]


class Asked(msgspec.Struct, frozen=True):
    """A question, where it is answered, and the day that answers are given for."""

    desk: Desk
    question: Question
    day: date

    @property
    def today(self) -> str:
        """The day that answers are given for, as an ISO date."""
        return self.day.isoformat()

    @property
    def shape(self) -> str:
        """The question's words, with PERSON, BODY, PLACE, PLAN and DAY in the places of names and dates."""
        return self.question.shape

    def answered(
        self, text: str, items: Sequence[Item], sparql: str | None = None, near: Sequence[Item] = ()
    ) -> Answer:
        """What a paper states."""
        return self._answer(ANSWERED, text, items, near, sparql)

    def partly(self, text: str, items: Sequence[Item], sparql: str | None = None, near: Sequence[Item] = ()) -> Answer:
        """What a paper says, though not in so many words, or what was inferred."""
        return self._answer(PARTLY, text, items, near, sparql)

    def by_meaning(
        self, text: str, items: Sequence[Item], sparql: str | None = None, near: Sequence[Item] = ()
    ) -> Answer:
        """What comes nearest in meaning, in other words than the question's, and says so."""
        return self.partly(f"Nearest in meaning: {sentence(text)}", items, sparql, near)

    def refused(self, text: str = "", near: Sequence[Item] = (), sparql: str | None = None) -> Answer:
        """The papers do not say; `near` is what comes close, the best sentences where nothing is given."""
        text = text if text.startswith("The papers") else f"The papers do not say. {text}".strip()
        return self._answer(NOT_STATED, text, (), tuple(near) or self.desk.nearest(self.question.text), sparql)

    def item(self, text: str, kind: str, id: str | None, detail: str = "", day: str = "", spans: Spans = ()) -> Item:
        """One stated answer with the spans that say so; `detail` and `day` may be empty."""
        return Item(text, kind, id, detail or None, day or None, True, self.desk.cite(spans))

    def labels(self, things: Iterable[str | None]) -> str:
        """The names of things, as a list in words."""
        return listed([self.desk.label(thing) for thing in things])

    def when(self) -> str:
        """The days asked for, in words."""
        return listed([long_date(day) for day in self.question.days])

    def _answer(
        self, status: str, text: str, items: Sequence[Item], near: Sequence[Item], sparql: str | None
    ) -> Answer:
        return Answer(self.question.text, describe(self.question), status, text, tuple(items), tuple(near), sparql)


Handler = Callable[[Asked], "Answer | None"]
