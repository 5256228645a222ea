"""Who did what, read off a sentence where no rule read it: apologies, movers and seconders, where somebody is from."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from convenor.graph.model import Evidence
from convenor.graph.sentences import LONGEST
from convenor.search.answers import Answer, Item, listed
from convenor.search.asked import Asked
from convenor.search.namelike import Name, names_in
from convenor.search.pattern_words import POST
from convenor.search.times import fits
from convenor.search.words import STOP, stem, stems, words

POOL = 12  # passages that are looked through
FOLLOWING = 8  # lines below "Apologies:" that may be names
_APOLOGY = re.compile(r"\bapolog(?:y|ies)\b|\bunable to attend\b", re.I)
_NOBODY = re.compile(
    r"\b(?:no|nil|none|without)\b(?: \w+){0,3}? apologies|apologies\b[^.]{0,30}?\b(?:none|nil)\b", re.I
)
_LEADING = re.compile(
    r"^.*?\b(?:apolog(?:y|ies)|unable to attend)\b(?:[ :;–-]*(?:for|of|absence|non-attendance|were|was|had|have|has|been|"
    r"received|given|submitted|intimated|noted|recorded|accepted|from|on|behalf|by|and|the|reported|sent)\b)*[\s:;.–-]*",
    re.I | re.S,
)
_ACT = re.compile(r"^who (?:was |were |has |had |have )?(?:also )?([a-z]+(?:ed|de|old|ook|rew))\b(?! by\b)(.*)$")
_BODY = re.compile(r"[A-Z][\w'’&-]*(?:[ ]+(?:(?:of|and|the|for|with|in|on|&)[ ]+)*[A-Z][\w'’&-]*)*")


def apologies(asked: Asked) -> Answer | None:
    """The names behind "apologies", where no rule read them; None where there are none."""
    if asked.question.ask != "apologies" or asked.question.people:
        return None
    for span, after in _lines(asked, "apologies for absence were received from"):
        said = asked.desk.quote(span)
        if not _APOLOGY.search(said) or _NOBODY.search(said) or not _meant(asked, span):
            continue
        rest = _LEADING.sub("", said, count=1)
        lines = [span] if re.search(r"\w", rest) else after[:FOLLOWING]
        named = [] if re.search(r"\w", rest) else [each for each in after if _names(asked, each)][:FOLLOWING]
        found = [(name.text, span) for name in _names_of(asked, span, rest)] if rest.strip() else []
        found = found or [(name.text, each) for each in named for name in _names(asked, each)[:1]]
        if found and lines:
            told = [_item(asked, name, where) for name, where in dict(found).items()]
            return asked.partly(f"Apologies: {listed([item.text for item in told])}.", told)
    return None


def _meant(asked: Asked, span: Evidence) -> bool:
    """Whether a sentence stands in a paper of the days and bodies that a question names."""
    document = asked.desk.knowledge.documents[span.document]
    days, bodies = asked.question.days, {body.id for body in asked.question.bodies}
    right_day = all(document.date and fits(document.date, day) for day in days)
    return right_day and (not bodies or asked.desk.body_of_paper(span.document) in bodies)


def _item(asked: Asked, name: str, span: Evidence) -> Item:
    document = asked.desk.knowledge.documents[span.document]
    return Item(name, "person", None, document.title, document.date, True, asked.desk.cite([span]))


def _names(asked: Asked, span: Evidence) -> list[Name]:
    return names_in(asked.desk, span.document, asked.desk.quote(span))


def _names_of(asked: Asked, span: Evidence, text: str) -> list[Name]:
    return names_in(asked.desk, span.document, text)


def actor(asked: Asked) -> Answer | None:
    """Who proposed, seconded, moved … something: the name that a sentence sets beside that very word."""
    act = _ACT.match(asked.shape)
    if not act:
        return None
    about = [stem(t) for t in act[2].split() if t.islower() and t not in STOP]
    about += [stem(w) for thing in asked.question.named for w in words(thing.label)[-1:]]
    verb = re.compile(rf"\b{re.escape(act[1])}\b", re.I)
    for span, before in _with_before(asked):
        said = asked.desk.quote(span)
        around = stems(f"{said} {before}")
        if not verb.search(said) or not about or sum(word in around for word in about) / len(about) < 0.75:
            continue
        name = _doer(asked, span, said, verb)
        if name:
            return asked.partly(f"{name}: “{said[:200]}”", [_item(asked, name, span)])
    return None


def _doer(asked: Asked, span: Evidence, said: str, verb: re.Pattern[str]) -> str:
    """The name right behind "VERB by" or right before the verb; "" where there is none."""
    for found in verb.finditer(said):
        before, behind = said[: found.start()], said[found.end() :]
        after = re.match(r"^\s*(?:by|:)\s*(?:the )?", behind)
        if after:
            names = _names_of(asked, span, behind[after.end() :])
            if names and names[0].start == 0:
                return names[0].text
        names = _names_of(asked, span, before)
        if names and re.fullmatch(
            r"\s*(?:\([^)]*\))?[\s,]*(?:has|had|have|then|also|who)?\s*", before[names[-1].end :]
        ):
            return names[-1].text
    return ""


def origin(asked: Asked) -> Answer | None:
    """The body that a paper sets beside somebody's name: "NAME (Body)", "NAME – Body", "NAME, Post, Body"."""
    name = _asked_name(asked)
    if not name:
        return None
    for span, _ in _lines(asked, name):
        said = asked.desk.quote(span)
        for found in re.finditer(re.escape(name), said, re.I):
            body = _body_behind(said[found.end() :]) or _body_before(said[: found.start()])
            if body:
                document = asked.desk.knowledge.documents[span.document]
                cited = asked.desk.cite([span])
                told = Item(body, "organisation", None, f"{name}; {document.title}", document.date, True, cited)
                return asked.partly(f"{name}: {body}.", [told])
    return None


def _asked_name(asked: Asked) -> str:
    """The name of the person asked about: known to the graph, or capitalised in the question."""
    if asked.question.people:
        return asked.question.people[0].label
    found = re.search(
        r"\bis ((?:[A-Z][\w.'’-]*\s*){2,4})from\b|\bdoes ((?:[A-Z][\w.'’-]*\s*){2,4})(?:represent|work|come)",
        asked.question.text,
    )
    return next((group.strip() for group in found.groups() if group), "") if found else ""


def _body_behind(behind: str) -> str:
    found = re.match(
        rf"^(?:\s+[A-Z]{{2,4}}\b)?\s*(?:\((?![A-Z]{{1,4}}\))|[,–|-]|\([A-Z]{{1,4}}\)\s*[,–|-]?)\s*((?:[^,|()–\n]*\b{POST}\b[^,|()–\n]*[,|–(-]\s*)?)"
        rf"({_BODY.pattern})",
        behind,
    )
    return (
        found[2] if found and len(found[2].split()) < 9 and not re.fullmatch(POST, found[2].lower().split()[-1]) else ""
    )


def _body_before(before: str) -> str:
    found = re.search(
        rf"(?:^|[;\n|]\s*)({_BODY.pattern})\s*[:–-]+\s*(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\.? )?$", before
    )
    return found[1] if found else ""


def _lines(asked: Asked, wanted: str) -> Iterator[tuple[Evidence, list[Evidence]]]:
    """The sentences of the passages nearest to some words, each with those that follow in its paper's passage."""
    done: set[Evidence] = set()
    for hit in asked.desk.search(wanted, POOL):
        spans = [*hit.passage.evidence]
        document = asked.desk.knowledge.documents[hit.passage.document]
        below = [b for b in document.blocks if b.start >= hit.passage.end][:FOLLOWING]
        more = [Evidence(document.id, b.start, min(b.end, b.start + LONGEST)) for b in below if b.kind != "heading"]
        for at, span in enumerate(spans):
            if span not in done:
                done.add(span)
                yield span, [*spans[at + 1 :], *more]


def _with_before(asked: Asked) -> Iterator[tuple[Evidence, str]]:
    """The sentences of the passages nearest to the question, each with the words before it in its passage."""
    for hit in asked.desk.search(asked.question.text, POOL):
        before: Sequence[str] = [hit.passage.heading, hit.passage.title]
        for span in hit.passage.evidence:
            yield span, " ".join(before[-4:])
            before = [*before, asked.desk.quote(span)]
