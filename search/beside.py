"""A name that a sentence sets beside a post, where no rule read it: found when asked, given as `partly`.

The sentence must hold the whole post and no other rank, the name must stand right beside it or be said to be elected
to it, and the body asked about must be the sentence's own or the paper's. Two names for one post are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from convenor.graph import dates
from convenor.graph.doubts import Doubt, read_doubts
from convenor.graph.model import Evidence
from convenor.graph.names import split_honorific
from convenor.search.answers import Answer, Item
from convenor.search.asked import Asked
from convenor.search.desk import Desk
from convenor.search.holdings import EQUAL, OFFICES, RANKS
from convenor.search.matching import spellings, times_said
from convenor.search.meetings import PARENTS
from convenor.search.namelike import Name, names_in
from convenor.search.passages import Passage
from convenor.search.pattern_words import POST
from convenor.search.question import GENERIC
from convenor.search.times import fits
from convenor.search.words import STOP, stem, stems, words

POOL = 12  # passages that are looked through
HEAD = 900  # characters at the start of a paper that say whose it is, up to where it says who was there
OFTEN = 2  # times that a paper names the body whose it is, where nothing else tells
OPENING = 4  # passages at the start of a paper, where its roster stands
_CHAIR = r"chair(?:man|woman|person|ing)?"
_RANKS = (
    "deputy vice associate assistant acting interim former shadow sub past previous outgoing retiring ex joint co senior"
).split()
_RANK_BEFORE = re.compile(rf"\b(?:{'|'.join(_RANKS)})[\s-]*$", re.I)
_OTHER_POST = re.compile(r"^(?:[\s-]*(?:elect|designate)\b|['’]s\b|s['’])", re.I)
_BETWEEN = re.compile(
    r"^[\s,:;|–—-]*(?:\([^()]{2,60}\)\s*)?(?:\(?[A-Z][A-Za-z'’]{0,4}\)?(?=[\s,|–—-]))?[\s,:;|–—(-]*"
    r"(?:(?:(?:has|have|had) been|is|was|were|be|will be|to be|being)\s+)?"
    r"(?:(?:duly |unanimously |formally )?(?:re-?)?(?:elected|appointed|chosen|confirmed|voted|nominated and elected)\s+)?"
    r"(?:(?:as|to be|to serve as|in|the|its|our|this|new|independent)\s+)*$",
    re.I,
)
_TITLED = re.compile(
    rf"^[^.;:]{{0,90}}\b(?:{POST}|member|lay)\b[^.;:]{{0,50}}(?:[/,&(–-]|\band)\s*(?:in the\s+)?$", re.I
)
_SECOND = re.compile(r"^\s*(?:\([A-Z]{2,4}\)\s*)?[\w &]{0,30}/\s*$")  # "NAME (AB) Lay member/"
_BEHIND = re.compile(r"^[\s]*(?:[,:|–—-]|is|was|being)?\s*$")
_ELECTED = re.compile(r"\b(?:re-?)?(?:elect|appoint)", re.I)
_OF = re.compile(
    r"^\s+(?:of|for|to|at) (?:the |this |our )?([A-Z][\w'’&-]*(?:\s+(?:(?:and|of|for|the|&)\s+)*[A-Z][\w'’&-]*)*|"
    r"committee|panel|board|group|meeting|council|partnership)\b"
)
_PART = re.compile(r"\b(?:committee|panel|cabinet|forum|group|board|sub-?committee|scrutiny)\b", re.I)
_ROSTER = re.compile(r"\b(?:present|attend\w*|apolog\w+|members)\b", re.I)
_SKIP = STOP | frozenset("elected appointed chosen current new re year municipal BODY PLACE PLAN meeting".split())
_NOT_NOW = re.compile(
    r"\b(?:former|outgoing|previous|retir\w+|resign\w*|stood down|stepp\w+ down|standing down|vacan\w+|nominat\w+|"
    r"not (?:re-?)?(?:elected|appointed)|declined|lost)\b",
    re.I,
)


class Beside(msgspec.Struct, frozen=True):
    """A name beside a post and the sentence; `sure` is more where it tells of an election, or of being in the chair."""

    name: str
    span: Evidence
    sure: int


def holder(asked: Asked) -> Answer | None:
    """Whoever a sentence names for the post asked about; None where none does, or where sentences differ."""
    if asked.question.leads or asked.question.future or asked.question.people:
        return None
    for post, tail in _readings(asked):
        read = (each for span in _lines(asked, post + tail) for each in _read(asked, span, post, tail))
        found = [each for each in read if not _is_in_doubt(asked.desk, each)]
        surest = max((each.sure for each in found), default=0)
        names = {_key(each.name): each for each in reversed(found) if each.sure == surest}
        if len(names) == 1:
            best = next(iter(names.values()))
            return asked.partly(f"{best.name}: “{_short(asked.desk.quote(best.span))}”", [_item(asked, best)])
    return None


def _is_in_doubt(desk: Desk, found: Beside) -> bool:
    """Whether the sentence is one in which the name is too doubtful to be stated."""
    name, span = split_honorific(found.name)[1], found.span
    return any(
        name in doubt.accept.fact and any(place.start < span.end and span.start < place.end for place in doubt.evidence)
        for doubt in desk.kept("in doubt", _facts_in_doubt).get(span.document, ())
    )


def _facts_in_doubt(desk: Desk) -> dict[str, list[Doubt]]:
    """Paper → the facts found in it that nobody has confirmed."""
    out: dict[str, list[Doubt]] = {}
    for doubt in read_doubts(desk.knowledge.folder):
        if doubt.kind == "fact" and doubt.evidence:
            out.setdefault(doubt.evidence[0].document, []).append(doubt)
    return out


def _item(asked: Asked, best: Beside) -> Item:
    document = asked.desk.knowledge.documents[best.span.document]
    said = _short(asked.desk.quote(best.span))
    return Item(best.name, "person", None, said, document.date, True, asked.desk.cite([best.span]))


def _short(said: str) -> str:
    return said if len(said) <= 200 else f"{said[:197]}…"


def _key(name: str) -> str:
    """What two spellings of one name share: the surname."""
    return split_honorific(name)[1].split()[-1].lower()


def _readings(asked: Asked) -> list[tuple[list[str], list[str]]]:
    """(words of the post, words that say of which body) in the ways in which a question may be read.

    "chief executive of healthwatch" is a post of that name, or the chief executive of a body.
    """
    shape = [token for token in asked.shape.split() if token not in ("DAY", "PERSON")]
    at = [n for n, token in enumerate(shape) if re.fullmatch(POST, token) or token.startswith("chair")]
    if not at:
        return []
    start = next((n for n, token in enumerate(shape) if token not in _SKIP), len(shape))
    short = at[-1] + 1
    long = next((n for n in range(short, len(shape)) if shape[n] not in _SKIP | {"of", "for", "and"}), short)
    long = next(
        (n for n in range(long, len(shape)) if shape[n] in ("of", "at", "in", "on", "BODY", "PLACE")), len(shape)
    )
    ways = [long, short] if shape[short : short + 1] in (["of"], ["for"]) else [short]
    return [
        (
            [token for token in shape[start:end] if token not in _SKIP],
            [token for token in shape[end:] if token not in _SKIP | GENERIC and not token.isdigit()],
        )
        for end in dict.fromkeys(ways)
    ]


def _lines(asked: Asked, wanted: Sequence[str]) -> Iterator[Evidence]:
    """The sentences, items and rows of the passages that come nearest, and of the openings of their papers."""
    by_words = asked.desk.knowledge.index.search(" ".join(wanted), limit=POOL)
    hits = [*asked.desk.search(asked.question.text, POOL), *by_words]
    opening = asked.desk.kept("openings", _openings)
    papers = dict.fromkeys(hit.passage.document for hit in hits)
    passages = [*(hit.passage for hit in hits), *(p for paper in papers for p in opening[paper])]
    yield from dict.fromkeys(span for passage in passages for span in passage.evidence)


def _openings(desk: Desk) -> dict[str, list[Passage]]:
    """Paper → its first passages."""
    out: dict[str, list[Passage]] = {}
    for passage in sorted(desk.knowledge.index.passages, key=lambda p: (p.document, p.start)):
        if len(out.setdefault(passage.document, [])) < OPENING:
            out[passage.document].append(passage)
    return out


def _read(asked: Asked, span: Evidence, post: Sequence[str], tail: Sequence[str]) -> Iterator[Beside]:
    said = asked.desk.quote(span)
    if not _post(post).search(said):
        return
    office = {EQUAL.get(stem(word), stem(word)) for word in post} <= OFFICES | RANKS
    if _NOT_NOW.search(said) or not _of_time(asked, span, said):
        return
    for found in _post(post).finditer(said):
        before, behind = said[: found.start()], said[found.end() :]
        if (
            _RANK_BEFORE.search(before)
            or ("in the" in before[-7:] and "chaired" not in asked.shape)
            or _OTHER_POST.match(behind)
        ):
            continue
        own = _OF.match(behind)
        if not _of_body(asked, span, said, own[1] if own else "", tail, office):
            continue
        name = _beside(asked.desk, span, before, behind[own.end() :] if own else behind)
        if name:
            if "chaired" in asked.shape and _ELECTED.search(said):
                continue
            chaired = "chaired" in asked.shape and before.lower().endswith("in the ")
            yield Beside(name, span, 2 if chaired else 1 if _ELECTED.search(said) else 0)


def _post(post: Sequence[str]) -> re.Pattern[str]:
    """The words of a post in their order, as papers may write them."""
    small = r"(?:[\s/&,-]+(?:of|for|the|and|to))*[\s/&-]+"
    written = [
        _CHAIR if word.startswith("chair") or word == "convenor" else rf"{re.escape(stem(word))}\w*" for word in post
    ]
    return re.compile(rf"\b{small.join(written)}\b", re.I)


def _of_time(asked: Asked, span: Evidence, said: str) -> bool:
    """Whether a sentence may be of the time asked for: by its own date where it has one, else by its paper's."""
    if not asked.question.days:
        return True
    document = asked.desk.knowledge.documents[span.document]
    own = [found.iso for found in dates.find(said)] + re.findall(r"\b((?:19|20)\d\d)[/–-]\d\d", said)
    told = own or [*([document.date] if document.date else []), *(f.iso for f in dates.find(document.text[:HEAD]))]
    return all(any(fits(day, wanted) for day in told) for wanted in asked.question.days)


def _of_body(asked: Asked, span: Evidence, said: str, own: str, tail: Sequence[str], office: bool) -> bool:
    """Whether the post is of the body asked about: by the sentence, else by the paper that it stands in.

    An office such as chair is the paper's own, whatever other body the sentence names, unless it says "of" that one.
    """
    document = asked.desk.knowledge.documents[span.document]
    paper = asked.desk.body_of_paper(span.document) or _main_body(asked.desk, span.document)
    head = f"{document.title} {_head(document.text)} {asked.desk.label(paper)}"
    things = (*asked.question.bodies, *asked.question.places)
    for thing in things:
        if own.islower() and thing.label.lower().endswith(f" {own}") and thing.label in document.text:
            continue  # "Chair of this committee", in a paper that names the committee
        if office and _is_parent(thing.label, head):
            return False
        named = own if office else said
        if not times_said(thing, named) and not (thing.id == paper or (paper is None and times_said(thing, head))):
            return False
    others = [m for m in asked.desk.lookup.mentions(said) if m.entities[0].kind == "organisation" and m.how == "exact"]
    known = {thing.id for thing in things} | {paper}
    if things and others and not any(entity.id in known for m in others for entity in m.entities):
        return False
    if not any(_together(tail, text) for text in (said, head)):
        return False
    if not own or own.islower():
        return True
    asked_of = {stem(word) for word in tail} | {
        stem(w) for thing in things for name in spellings(thing) for w in words(name)
    }
    of = {stem(word) for word in words(own)} - {stem(word) for word in STOP}
    return of <= asked_of if asked_of else of <= stems(head)


def _together(tail: Sequence[str], text: str) -> bool:
    """Whether some words stand in a text one behind the other, small words aside."""
    order = " ".join(stem(word) for word in words(text) if word not in STOP)
    return f" {' '.join(stem(word) for word in tail)} " in f" {order} " if tail else True


def _is_parent(name: str, head: str) -> bool:
    """Whether a paper is of a committee or the like of the council or trust of some name, and not its own."""
    own = name.split()[-1].lower() in PARENTS
    return own and _PART.search(re.sub(re.escape(name), "", head, flags=re.I)) is not None


def _none_yet(_: Desk) -> dict[str, str | None]:
    return {}


def _main_body(desk: Desk, document: str) -> str | None:
    """The body that a paper speaks of most, where the graph does not know whose paper it is."""
    known = desk.kept("main bodies", _none_yet)
    if document not in known:
        text = desk.knowledge.documents[document].text
        said = {body.id: times_said(body, text) for body in desk.store.entities("organisation")}
        most = max(said, key=lambda id: (said[id], id), default="")
        known[document] = most if most and said[most] >= OFTEN else None
    return known[document]


def _head(text: str) -> str:
    """The start of a paper, up to where it says who was there."""
    return _ROSTER.split(text[:HEAD], maxsplit=1)[0]


def _beside(desk: Desk, span: Evidence, before: str, behind: str) -> str:
    """The name right before or right behind a post; "" where there is none, or one on either side."""
    left = _last(names_in(desk, span.document, before), before)
    right = _first(names_in(desk, span.document, behind), behind)
    if left and right:
        return left if before.rstrip().endswith(("(", "–", "-", ":")) or behind.startswith(")") else ""
    return left or right


def _last(found: Sequence[Name], before: str) -> str:
    gap = before[found[-1].end :] if found else ""
    beside = _BETWEEN.match(gap) or _TITLED.match(gap) or _SECOND.match(gap)
    return found[-1].text if found and beside else ""


def _first(found: Sequence[Name], behind: str) -> str:
    return found[0].text if found and _BEHIND.match(behind[: found[0].start]) else ""
