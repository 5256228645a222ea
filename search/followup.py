"""A question that follows on another ("and in the next borough?") put in full.

The result is a question by itself, so that the next one can follow on it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from convenor.search.lookup import Lookup, Mention, tokens_of
from convenor.search.question import Question, parse, tidy
from convenor.search.times import DAY, times
from convenor.search.words import STOP, stem

_OPENS = re.compile(
    r"^(?:and|or|but|what about|how about|and what about|then|also|same for|and for|now)\b\s*(?:for |about |then )?"
)
_POINTS = re.compile(
    r"\b(?:it|its|they|them|their|he|him|his|she|her|there|(?:that|this) (?:body|meeting|place|person|council|board))\b"
)
_VERB = re.compile(r"\b(?:who|what|when|where|which|how|is|was|were|are|did|does|do|has|have|will)\b")
_JOINING = frozenset("and on in at for".split())
_WHERE = frozenset({"place", "organisation"})  # kinds of name that stand for each other
_LOOSE = ("passage", "describe", "definition")
LONGEST = 40  # words of a question put in full


def in_full(text: str, before: str, lookup: Lookup, today: date) -> str:
    """The question as it reads by itself; unchanged where it does not follow on the one before."""
    plain = tidy(text)
    rest = _OPENS.sub("", plain)
    if not before.strip() or (rest == plain and not _POINTS.search(plain)):
        return text
    new, old = parse(rest, lookup, today), parse(before, lookup, today)
    if (new.relation not in _LOOSE or (_POINTS.search(rest) and old.named)) and _VERB.search(rest):
        return _with_names_of(rest, new, old, before, today)
    return _replaced(rest, before, lookup, today) or text


def _with_names_of(rest: str, new: Question, old: Question, before: str, today: date) -> str:
    """A question with a verb of its own: it takes over the names and days that it does not give itself."""
    out = rest
    if not (new.bodies or new.places or new.people):
        for thing in old.named:
            pointed = _POINTS.search(out)
            place = f"{out[: pointed.start()]}{thing.label}{out[pointed.end() :]}" if pointed else ""
            out = place or f"{out} of {thing.label}"
    if old.days and not new.days:
        out = f"{out} on {_days(before, today)}"
    return " ".join(out.split()[:LONGEST])


def _days(before: str, today: date) -> str:
    """The dates of a question as it writes them."""
    plain = tidy(before)
    for part in times(plain, today).rest.split(DAY.strip()):
        plain = plain.replace(part.strip(), "\x1f", 1) if part.strip() else plain
    return " and on ".join(day.strip() for day in plain.split("\x1f") if day.strip())


def _replaced(rest: str, before: str, lookup: Lookup, today: date) -> str:
    """The question before with the name, date or subject that the new one gives in the place of its own."""
    given, old = times(rest, today), times(tidy(before), today)
    words, tokens = tokens_of(given.rest), tokens_of(old.rest)
    mentions, own = lookup.mentions(old.rest), lookup.mentions(given.rest)
    topic = [token for token in words if token not in STOP and token != DAY.strip()]
    if own and len(topic) <= sum(m.end - m.start for m in own) + 1:
        tokens = _swapped(tokens, mentions, own, words)
    elif topic and not given.days:
        tokens = _new_subject(tokens, mentions, topic, parse(before, lookup, today))
    text = " ".join(tokens)
    if not given.days:
        return text.replace(DAY.strip(), _days(before, today))
    day = " ".join(word for word in rest.split() if word not in _JOINING)
    return text.replace(DAY.strip(), day, 1) if DAY.strip() in text else f"{text} in {day}"


def _swapped(tokens: list[str], mentions: Sequence[Mention], own: Sequence[Mention], words: Sequence[str]) -> list[str]:
    """The old question's words with its name of the same kind replaced; bodies and places stand for each other."""
    for mention in own:
        kind = mention.entities[0].kind
        same = [m for m in mentions if m.entities[0].kind == kind]
        same = same or [m for m in mentions if {m.entities[0].kind, kind} <= _WHERE]
        name = words[mention.start : mention.end]
        if same:
            tokens = [*tokens[: same[-1].start], *name, *tokens[same[-1].end :]]
        else:
            tokens = [*tokens, *(["in"] if kind in _WHERE else []), *name]
    return tokens


def _new_subject(tokens: list[str], mentions: Sequence[Mention], topic: Sequence[str], old: Question) -> list[str]:
    """The old question's words with the words of its post or subject replaced."""
    named = {at for m in mentions for at in range(m.start, m.end)}
    if old.title:
        names = [token for at, token in enumerate(tokens) if at in named]
        return ["who", "is", "the", *topic, *(["of"] if names else []), *names]
    subject = [at for at, token in enumerate(tokens) if at not in named and stem(token) in old.topic]
    if subject:
        return [*tokens[: subject[0]], *topic, *tokens[subject[-1] + 1 :]]
    return [*tokens[: mentions[-1].start], *topic, *tokens[mentions[-1].end :]] if mentions else [*tokens, *topic]
