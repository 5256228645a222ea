"""What a term or acronym means, and whether two names mean one thing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from convenor.graph.model import Citation, Entity, Evidence
from convenor.search.answers import Answer, Item, listed
from convenor.search.asked import Asked
from convenor.search.desk import listing
from convenor.search.lookup import tokens_of
from convenor.search.words import content

DEFINITIONS = """
SELECT ?d ?term ?text ?span WHERE {
  #ONLY
  ?d a cv:Definition ; cv:term ?term ; cv:text ?text . GRAPH ?span { ?d cv:term ?term }
}"""
SPELLED = """
SELECT ?thing ?name ?span WHERE {
  #ONLY
  GRAPH ?span { ?thing ?how ?name } VALUES ?how { rdfs:label skos:altLabel }
}"""
ACRONYM = re.compile(r"[A-Za-z&]{2,10}")
LONGEST = 80  # characters of a term
_ARTICLE = r"(?:an?|the|one of|its|our)"
_BEFORE = re.compile(
    r"^\W*(?:(?:what|define|please|is|are|was|does|do|did|the|an?|meant by|by|meaning of|letters)\b\s*)+", re.I
)
_BEHIND = re.compile(r"\s*\b(?:means?|stands? for|short for|an acronym for)\b.*$", re.I)
_KIND = {"organisation": "body"}


def answer(asked: Asked) -> Answer | None:
    """What a term means, by a glossary, a body of that name, or a sentence that says so; None where none does."""
    return _glossary(asked) or _spelled_out(asked) or _said(asked)


def term_of(asked: Asked) -> str:
    """The term asked about, as the question writes it."""
    plain = _BEHIND.sub("", _BEFORE.sub("", asked.question.text.strip().rstrip("?!. ")))
    return plain.strip(" “”\"'")


def _glossary(asked: Asked) -> Answer | None:
    wanted = set(content(term_of(asked)))
    rows = asked.desk.kept("definitions", lambda at: at.rows(DEFINITIONS))
    found = [row for row in rows if wanted and wanted == set(content(row["term"] or ""))]
    if not found:
        return None
    told = [
        asked.item(row["text"] or "", "definition", row["d"], row["term"] or "", spans=[row["span"]]) for row in found
    ]
    told = list({item.text: item for item in told}.values())[:3]
    return asked.answered(told[0].text, told, asked.desk.shown(listing(DEFINITIONS, "d", (row["d"] for row in found))))


def _spelled_out(asked: Asked) -> Answer | None:
    """The body whose initials are asked for: printed so beside its name, or made of its first letters."""
    term = term_of(asked)
    for mention in asked.desk.lookup.mentions(term) if ACRONYM.fullmatch(term) else ():
        thing = mention.entities[0]
        if thing.kind in ("organisation", "strategy") and _plain(thing.label) != _plain(term):
            return _stands_for(asked, term.upper(), thing, mention.how == "exact")
    return None


def _stands_for(asked: Asked, term: str, thing: Entity, printed: bool) -> Answer:
    rows = asked.desk.rows(SPELLED, thing=thing.id)
    rows.sort(key=lambda row: (_plain(row["name"] or "") != _plain(term), row["span"] or ""))
    query = asked.desk.shown(SPELLED, thing=thing.id)
    detail = term if printed else f"{term}: by its initials, which no paper prints"
    told = asked.item(thing.label, thing.kind, thing.id, detail, spans=[row["span"] for row in rows[:3]])
    text = (
        f"{term} stands for {thing.label}" if printed else f"{term} may stand for {thing.label}: those are its initials"
    )
    return asked.answered(f"{text}.", [told], query) if printed else asked.partly(f"{text}.", [told], query)


def _plain(name: str) -> str:
    return " ".join(tokens_of(name))


def _said(asked: Asked) -> Answer | None:
    """A sentence that says what a thing is: "X stands for …", "X is a …", "X, an online guide, …"."""
    term = term_of(asked)
    found = sorted(_sentences(asked, term)) if content(term) and len(term) <= LONGEST else []
    if not found:
        return None
    best, span = found[0]
    told: Item = asked.item(asked.desk.quote(span), "definition", None, term, spans=[span])
    return asked.answered(told.text, [told]) if best == 0 else asked.partly(told.text, [told])


def _sentences(asked: Asked, term: str) -> Iterator[tuple[int, Evidence]]:
    """The sentences that explain a term, with how plainly they do: 0 says what it stands for."""
    patterns = _patterns(term)
    for hit in asked.desk.search(asked.question.text):
        document = asked.desk.knowledge.documents[hit.passage.document]
        for at, span in enumerate(hit.passage.evidence):
            said = document.quote(span)
            told = next((n for n, pattern in enumerate(patterns) if pattern.search(said)), None)
            if told is None and at == 0 and _plain(term) == _plain(_last_heading(hit.passage.heading)):
                told = len(patterns)
            if told is not None and len(said.split()) > 3:
                yield told, span


def _last_heading(chain: str) -> str:
    """The words of the nearest heading, without its number."""
    return chain.rpartition(" > ")[2].lstrip("0123456789.() ")


def _patterns(term: str) -> list[re.Pattern[str]]:
    name = r"\s+".join(map(re.escape, term.split()))
    quoted = rf"[“‘\"']?\b{name}\b[”’\"']?"
    stands = rf"{quoted} (?:stands? for|means?|is short for|refers? to|is defined as)\b"
    if ACRONYM.fullmatch(term) and term.isupper():
        stands = rf"{stands}|{_long_form(term)}\s*\({name}\)"
    return [
        re.compile(stands, re.I),
        re.compile(rf"{quoted} (?:is|are|was|were) {_ARTICLE}\b", re.I),
        re.compile(rf"{quoted}, {_ARTICLE} [\w-]+", re.I),
        re.compile(
            rf"(?:^|[.;:] )(?:The )?{quoted}:? (?:offers?|provides?|gives?|helps?|brings?|supports?|is)\b", re.I
        ),
    ]


def _long_form(term: str) -> str:
    """A pattern for words that begin with the letters of an acronym, small words between them."""
    between = r"(?:\W+(?:and|of|for|the|&)\b)?\W+"
    return r"\b" + between.join(rf"{letter}\w+" for letter in term if letter.isalpha())


def same(asked: Asked) -> Answer | None:
    """Whether two names mean one thing: yes where papers use both for it, no where they keep two of these names."""
    things = [mention.entities[0] for mention in asked.desk.lookup.mentions(asked.question.text)][:2]
    if len(things) < 2:
        return None
    cited: list[Citation] = []
    for thing in dict.fromkeys(things):
        cited += asked.desk.cite(row["span"] for row in asked.desk.rows(SPELLED, thing=thing.id))[:2]
    one, other = things
    if one.id == other.id:
        names = listed(list(dict.fromkeys((one.label, *one.aliases)))[:4])
        text = f"Yes: the papers use {names} for one {_KIND.get(one.kind, one.kind)}"
    else:
        text = f"No: the papers keep {one.label} and {other.label} apart"
    told = Item(text, one.kind, one.id, None, None, True, tuple(cited))
    query = asked.desk.shown(listing(SPELLED, "thing", dict.fromkeys(thing.id for thing in things)))
    return asked.answered(f"{text}.", [told], query)
