"""The best sentence: found in the best passages, cut out as printed, never rewritten.

A sentence is scored by the share of the question's words and names that it and its passage hold, weighted by how rare
they are, by how near its passage is in meaning, and by whether it holds the kind of thing that is asked for.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

import msgspec

from convenor.graph import dates
from convenor.graph.model import Document, Evidence
from convenor.search.able import TIMED, fits_in_kind
from convenor.search.answers import Answer, Item, each_once, long_date, sentence
from convenor.search.asked import Asked
from convenor.search.desk import Desk
from convenor.search.lookup import tokens_of
from convenor.search.times import fits
from convenor.search.units import Unit, held_by, holds, read, undated, units_of
from convenor.search.words import STOP, stem, stems, words

if TYPE_CHECKING:
    from convenor.search.index import Hit

# What a sentence must score, and which share of the question's plain words must stand in it, its heading or the
# sentence that it points back to. On the tuned questions that came to a sentence (docs/answers.md, `make answers`) a
# score of .40 to .58 answers 39 of 42 rightly, .66 answers 37, .74 answers 34; no unanswerable one is answered at any of them,
# for HELD, the names and `fits_in_kind` refuse first. The highest that costs nothing stands.
ENOUGH, HELD, OWN, NAMED = 0.58, 0.72, 0.3, 0.4
ENOUGH_OF_ALL, HELD_OF_ALL = 0.5, 0.9  # enough where nearly every word and name is held
STARTED = re.compile(
    r"\b(?:start(?:ed|s)|join(?:ed|s)|took up|takes up|beg[ai]n|begins|appointed (?:from|on|with effect))\b", re.I
)
ALIKE, TRIED = 0.47, 10  # cosine to a sentence in other words; how many sentences are compared so
LISTED = 12  # items of a list that are shown
POOL = 10  # passages whose sentences are scored
_POINTS = re.compile(r"\b(?:that|this|these|those|it|they|its|their|such)\b", re.I)
_COUNTED = re.compile(r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|third|half|quarter)\b", re.I)
_NAMED = re.compile(r"\b[A-Z][a-z’'-]+ [A-Z][a-z’'-]+|\b(?i:director|chair|officer|board|committee|council)\b")
_PLACED = re.compile(r"\b(?:in|at|across)\s+[A-Z]")


class Found(msgspec.Struct, frozen=True):
    """A sentence with its score.

    `held` and `names` are the shares of the question's plain words and of its names (places aside) that it and its place
    hold, `own` is the share of the words that it holds itself.
    """

    item: Item
    score: float
    held: float
    own: float
    names: float
    span: Evidence


def best_sentences(desk: Desk, text: str, wants: str = "", limit: int = 3, days: Sequence[str] = ()) -> list[Found]:
    """The best sentences for a text, best first; with days, only those of such a time."""
    units = units_of(desk, undated(text))
    if not units:
        return []
    hits = desk.search(text, POOL)
    weights = _rarity(desk, hits, units)
    lists = re.match(r"^(?:what|which)\b", text, re.I) is not None
    found: list[Found] = []
    for hit in hits:
        dated = ""  # the last sentence of the passage that has a date, which those behind it go on from
        for span, before in _candidates(desk, hit):
            said, when = desk.quote(span), hit.passage.date or desk.knowledge.documents[span.document].date
            if days:
                dated = said if dates.find(said) else dated
                if not _of_time(dated, when, days):
                    continue
            found.append(_scored(desk, (units, weights), hit, span, before, wants, lists))
    found.sort(key=lambda each: (-each.score, each.span))
    return each_once(found, lambda each: each.item.text)[:limit]


def _candidates(desk: Desk, hit: Hit) -> Iterator[tuple[Evidence, str]]:
    """The sentences of a passage that say something, each with the one before, and the line that leads in to its list.

    Headings say nothing.
    """
    document = desk.knowledge.documents[hit.passage.document]
    heads = {block.start for block in document.blocks if block.kind == "heading"}
    before = ""
    for span in hit.passage.evidence:
        said = document.quote(span)
        if span.start not in heads and len(words(said)) >= 4 and not said.startswith("“"):
            yield span, before
            before = said
    context = hit.passage.context
    at = document.text.rfind(context, 0, hit.passage.start) if context.endswith(":") else -1
    if at >= 0:
        yield Evidence(document.id, at, at + len(context)), ""


def _scored(
    desk: Desk,
    asked: tuple[Sequence[Unit], Sequence[float]],
    hit: Hit,
    span: Evidence,
    before: str,
    wants: str,
    lists: bool,
) -> Found:
    """A sentence with its score; `lists` gives more to a line behind which a list follows."""
    units, weights = asked
    said = desk.quote(span)
    pointed = before if _POINTS.search(said) and not said.endswith(":") else ""
    inside = _lengthened(units, said)
    around = f"{inside} | {hit.passage.title} | {hit.passage.heading} | {hit.passage.context} | {pointed}"
    of_paper = desk.body_of_paper(span.document)
    text, place = read(inside), read(around)
    own = [holds(unit, text) for unit in units]
    near = [max(holds(unit, place), 0.8 if unit.entity and unit.entity == of_paper else 0.0) for unit in units]
    plain = [unit.telling for unit in units]
    score = 0.55 * held_by(own, weights) + 0.2 * held_by(near, weights) + 0.25 * max(0.0, hit.semantic)
    score += _kind_bonus(said, wants) + (0.15 if lists and said.endswith(":") else 0.0)
    return Found(
        sentence_item(desk, span, hit.passage.date),
        score,
        held_by(near, weights, plain),
        held_by(own, weights, plain),
        held_by(near, weights, [unit.name and unit.kind != "place" for unit in units]),
        span,
    )


def sentence_item(desk: Desk, span: Evidence, when: str | None = None) -> Item:
    """A sentence as an answer, with the paper it stands in and its date."""
    document = desk.knowledge.documents[span.document]
    return Item(document.quote(span), "sentence", None, document.title, when or document.date, True, desk.cite([span]))


def _lengthened(units: Sequence[Unit], said: str) -> str:
    """A sentence with initials written out where the question has the words: "ICS" for "integrated care systems"."""
    plain = [unit.spellings[0][0] for unit in units if not unit.name]
    runs = {
        "".join(w[0] for w in plain[i : i + n]): plain[i : i + n] for n in (2, 3, 4) for i in range(len(plain) - n + 1)
    }
    more = [word for letters in re.findall(r"\b[A-Z]{2,4}(?=s?\b)", said) for word in runs.get(letters.lower(), ())]
    return f"{said} {' '.join(more)}"


def _rarity(desk: Desk, hits: Sequence[Hit], units: Sequence[Unit]) -> list[float]:
    """How telling each unit is: rare among the passages found counts more."""
    documents = desk.knowledge.documents
    texts = [read(documents[h.passage.document].text[h.passage.start : h.passage.end]) for h in hits]
    counts = Counter(at for at, unit in enumerate(units) for text in texts if holds(unit, text) == 1.0)
    return [1.0 + math.log((1 + len(texts)) / (1 + counts[at])) for at in range(len(units))]


def _kind_bonus(said: str, wants: str) -> float:
    """A little more for a sentence that holds what is asked for, less for one that cannot answer."""
    if wants == "date":
        return 0.1 if dates.find(said, years=False) or TIMED.search(said) else -0.2
    if wants == "number":
        return 0.1 if _COUNTED.search(re.sub(r"\b(?:19|20)\d\d\b", "", said)) else -0.3
    if wants == "person":
        return 0.08 if _NAMED.search(said) else -0.2
    return 0.08 if wants == "place" and _PLACED.search(said) else 0.0


def _of_time(said: str, when: str | None, days: Iterable[str]) -> bool:
    """Whether a sentence, or the paper it stands in, is of the time asked for."""
    told = {found.iso for found in dates.find(said)} | {when or ""}
    return any(t and fits(t, day) for t in told for day in days)


def enough(found: Found) -> bool:
    """Whether a sentence says so much of what is asked that it answers."""
    if found.score >= ENOUGH:
        return found.held >= HELD and found.own >= OWN and found.names >= NAMED
    return found.score >= ENOUGH_OF_ALL and found.held >= HELD_OF_ALL and found.names >= 0.8


def answer(asked: Asked) -> Answer:
    """The papers' own sentence, when one is near enough; else that they do not say, with the nearest."""
    return stated(asked) or unsaid(asked)


def unsaid(asked: Asked) -> Answer:
    """That the papers do not say, with the nearest."""
    found = _best(asked)
    text = sentence(f"The nearest: “{found[0].item.text[:200]}”") if found else ""
    return asked.refused(text, [each.item for each in found[:3]])


def _best(asked: Asked) -> list[Found]:
    question = asked.question
    return best_sentences(asked.desk, question.text, question.wants, limit=4, days=question.days)


def stated(asked: Asked) -> Answer | None:
    """The papers' own sentence, when one is near enough."""
    found = _best(asked)
    if not found or not enough(found[0]) or not named_as_asked(asked, found[0].span):
        return None
    listed = _list_below(asked.desk, found[0])
    best = [each.item for each in found[:2] if enough(each) and each.score >= found[0].score - 0.08]
    text = f"{found[0].item.text} {'; '.join(item.text for item in listed)}" if listed else best[0].text
    return asked.partly(text, listed or best, None, [each.item for each in found[2:4]])


def named_as_asked(asked: Asked, span: Evidence) -> bool:
    """Whether a sentence, or the paper and heading above it, has the names in capitals that the question gives.

    Who did something personal is answered only by a sentence that holds that very verb and a name.
    """
    document = asked.desk.knowledge.documents[span.document]
    said = document.quote(span)
    place = stems(f"{said} {document.title} {document.text[: span.start][-300:]} {_headings(document, span.start)}")
    known = {
        word for thing in asked.question.named for name in (thing.label, *thing.aliases) for word in tokens_of(name)
    }
    capitals = re.findall(r"(?<=\s)[A-Z][\w’'-]*", asked.question.text)
    strange = [
        word for token in capitals for word in tokens_of(token) if word not in known and not dates.MONTHS.get(word)
    ]
    strange = [word for word in strange if asked.desk.lookup.mentions(word) == []]
    if any(stem(word) not in (stems(said) if word.upper() in said or len(word) < 4 else place) for word in strange):
        return False
    return fits_in_kind(asked, span.document, said)


def _headings(document: Document, at: int) -> str:
    """The headings above a position, nearest last."""
    return " ".join(document.text[b.start : b.end] for b in document.blocks if b.kind == "heading" and b.start < at)


def _list_below(desk: Desk, found: Found) -> list[Item]:
    """The list items under a sentence that ends with a colon: they are the answer."""
    if not found.item.text.rstrip().endswith(":"):
        return []
    document = desk.knowledge.documents[found.span.document]
    out: list[Item] = []
    for block in [block for block in document.blocks if block.start > found.span.start]:
        if block.kind != "item":
            break
        span = Evidence(document.id, block.start, min(block.end, block.start + 600))
        lead = found.item.text[:80]
        out.append(Item(document.quote(span), "item", None, lead, found.item.as_of, True, desk.cite([span])))
    return out[:LISTED]


def verbatim(asked: Asked) -> Answer | None:
    """A sentence that says of somebody the very words of the question, names aside: "who leads the work on buses"."""
    days = iter(asked.question.days)
    shape = re.sub(r"\b(?:of|for|at|in|on) (?:the )?(?:BODY|PLACE)\b", "", asked.shape).split()[1:]
    plain = tokens_of(" ".join(long_date(next(days, "")) if token == "DAY" else token for token in shape))
    if len([token for token in plain if token not in STOP]) < 3:
        return None
    for found in best_sentences(asked.desk, asked.question.text, limit=POOL):
        said = tokens_of(found.item.text)
        if found.names < 1.0:
            continue  # of another body
        if any(said[at : at + len(plain)] == plain for at in range(len(said))):
            return asked.partly(found.item.text, [found.item])
    return None


def start_told(asked: Asked) -> Answer | None:
    """A sentence that says on which day somebody asked about started; None where there is none."""
    for found in best_sentences(asked.desk, asked.question.text, limit=POOL):
        if found.names >= 1.0 and STARTED.search(found.item.text) and dates.find(found.item.text):
            return asked.partly(found.item.text, [found.item])
    return None


def alike(asked: Asked) -> Answer | None:
    """The sentences nearest in meaning alone, for a subject put in other words; None where none is near."""
    if asked.question.named or asked.question.days:
        return None
    hits = sorted(asked.desk.search(asked.question.text, POOL), key=lambda hit: -hit.semantic)
    each = [[span for span, _ in _candidates(asked.desk, hit)] for hit in hits]
    spans = [found[at] for at in range(3) for found in each if at < len(found)][:TRIED]
    near = asked.desk.nearness(asked.question.text, [asked.desk.quote(span) for span in spans])
    scored = sorted(zip(near, spans, strict=True), reverse=True)
    best = [span for score, span in scored[:2] if score >= ALIKE]
    told = [sentence_item(asked.desk, span) for span in best]
    return asked.partly(told[0].text, told) if told else None
