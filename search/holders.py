"""Who holds, held or shares a post, now or on a day. What nobody is named for is refused, with what comes near."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from convenor.graph.reading import PRESIDED
from convenor.search import actions, beside, near_holders
from convenor.search.answers import Answer, Item, counted, each_once, listed, sentence
from convenor.search.asked import Asked
from convenor.search.desk import Desk, span_of
from convenor.search.holdings import Holding, holdings, post, shown, spell
from convenor.search.matching import fits, where
from convenor.search.passage import verbatim
from convenor.search.seats import seats
from convenor.search.tenure import SINGLE, in_time, standing, superseded
from convenor.search.words import content, stem, words

MOST = 8
_KIND = re.compile(
    r"\b(?:of|at|for|chairs?|chaired|leads|heads) (?:the|this|our|your) "
    r"(council|trust|board|committee|panel|forum|partnership|group|authority|club|association|society|charity)$",
    re.I,
)
_CHOSEN = re.compile(r"\b(?:was|were|got|been) (?:re-?)?(?:elected|appointed|chosen|voted|made)\b")
_CHOOSES = re.compile(r"\b(?:re-?)?(?:elect|appoint|chos|vot|propos|nominat|confirm|agreed|approved|resolved)", re.I)


def answer(asked: Asked) -> Answer:
    """Who holds the post asked for."""
    question = asked.question
    fitting = [held for held in holdings(asked.desk) if fits(asked.desk, question, held)]
    fitting = [held for held in fitting if held.title != PRESIDED] or fitting
    fitting = _of_kind(asked, fitting)
    if question.future or not (question.title or question.topic or question.bodies):
        return unknown(asked, fitting)
    vacant = [held for held in fitting if held.status == "vacant" and not question.days]
    fitting = [held for held in fitting if held.status in ("held", "former")]
    now = _ordered(asked, [held for held in fitting if _then(asked, held, fitting)])
    if vacant and (not now or vacant[0].last > max(held.last for held in now)):
        return _vacant(asked, vacant[0])
    if now and question.days and _CHOSEN.search(asked.shape) and not any(_says_so(asked.desk, held) for held in now):
        return asked.refused(
            f"No election or appointment is recorded for {asked.when()}.", [item(asked, held) for held in now[:3]]
        )
    if now:
        return _named(asked, now, fitting)
    return (
        verbatim(asked) or (None if fitting and not question.days else beside.holder(asked)) or unknown(asked, fitting)
    )


def answer_or_duty(asked: Asked) -> Answer:
    """As `answer`; where nobody is named, whoever has an action of the question's words."""
    found = answer(asked)
    return found if found.answers else actions.duty(asked) or found


def _of_kind(asked: Asked, fitting: list[Holding]) -> list[Holding]:
    """Those of bodies of the kind asked about, where there are any: "the chair of the council" is none of a club's."""
    kind = None if asked.question.bodies else _KIND.search(asked.question.text.rstrip(" ?."))
    same = [held for held in fitting if kind and kind[1].lower() in asked.desk.label(held.body).lower().split()]
    return same or fitting


def _then(asked: Asked, held: Holding, among: Sequence[Holding]) -> bool:
    """Whether somebody held a post on the day asked for; without one now, or ever where the question is in the past."""
    if asked.question.days:
        return in_time(asked.question, held)
    stood = standing(held, asked.today)
    if "formerly" in asked.shape.split():
        return held.status == "former" or (stood == "held" and superseded(held, among, asked.today))
    if asked.question.past and stood in ("held", "undated", "former"):
        return True
    return stood in ("held", "undated") and not superseded(held, among, asked.today)


def _says_so(desk: Desk, held: Holding) -> bool:
    """Whether a place that gives somebody a post says that they were chosen for it."""
    return any(_CHOOSES.search(desk.quote(span)) for span in held.spans)


def _ordered(asked: Asked, now: Sequence[Holding]) -> list[Holding]:
    """Current before former, the last recorded first, one row a person and body; of equals the more telling title."""
    if asked.question.side:
        now = [held for held in now if held.political == (asked.question.side == "councillor")]
    ranked = sorted(
        now, key=lambda h: (standing(h, asked.today) == "held", h.last, len(h.title), h.person), reverse=True
    )
    return each_once(ranked, lambda held: (held.person, held.body))


def _named(asked: Asked, best: list[Holding], fitting: Sequence[Holding]) -> Answer:
    question, desk = asked.question, asked.desk
    gone = _gone(asked, best, fitting)
    text = sentence(timed(desk, best[0]))
    if best[1:]:
        differ = best[1].body == best[0].body and bool(SINGLE & best[1].stems) and not question.leads
        text += f" {'Other papers' if differ else 'The papers also'} name {listed([timed(desk, held) for held in best[1:4]])}."
    if gone:
        text += (
            f" The councillor's portfolio was {desk.label(gone.person)}'s ({spell(gone)}); no holder is named since."
        )
    told = [*best, *([gone] if gone else [])][:MOST]
    others = [held for held in fitting if held not in told and standing(held, asked.today) != "later"]
    near = [item(asked, held) for held in sorted(others, key=lambda h: h.last, reverse=True)[:3]]
    one_body = len({held.body for held in fitting}) == 1 and not question.leads
    items = [item(asked, held) for held in told]
    sure = (question.bodies or question.places or one_body) and all(each.stated for each in items)
    sure = sure and not re.search(r"\bnew(?:ly)?\b", asked.shape)  # that somebody holds it tells not since when
    return (asked.answered if sure else asked.partly)(text, items, shown(desk, told), near)


def _gone(asked: Asked, best: Sequence[Holding], fitting: Sequence[Holding]) -> Holding | None:
    """The last councillor who led on the subject, where only an officer leads now and both were asked for."""
    question = asked.question
    if question.side or question.days or not question.leads or any(held.political for held in best):
        return None
    past = [
        h
        for h in fitting
        if h.political and (standing(h, asked.today) == "former" or superseded(h, fitting, asked.today))
    ]
    return max(past, key=lambda held: held.last, default=None)


def left(asked: Asked) -> Answer | None:
    """Who is said to have held a post and to hold it no more; None where no paper says so of anybody."""
    fitting = [
        held for held in holdings(asked.desk) if held.status == "former" and fits(asked.desk, asked.question, held)
    ]
    gone = _ordered(asked, [held for held in fitting if not asked.question.days or in_time(asked.question, held)])
    return _named(asked, gone, fitting) if gone else None


def _vacant(asked: Asked, held: Holding) -> Answer:
    said = post(asked.desk, held)
    told = asked.item(f"vacant: {said}", "post", held.ids[0], spell(held), held.last, held.spans)
    return asked.answered(f"Nobody: the post {said} is vacant ({spell(held)}).", [told], shown(asked.desk, [held]))


def vacancies(asked: Asked) -> Answer | None:
    """The posts that papers call vacant; None where no rule read one."""
    bodies = {body.id for body in asked.question.bodies}

    def on(held: Holding) -> bool:
        """Whether a post is at what is asked about, or a paper of the body asked about calls it vacant."""
        papers = (asked.desk.body_of_paper(span_of(span).document) for span in held.spans)
        return where(asked.desk, asked.question, held) or any(body in bodies for body in papers)

    empty = [held for held in holdings(asked.desk) if held.status == "vacant" and on(held)]
    if not empty:
        return None
    empty.sort(key=lambda held: held.last, reverse=True)
    told = [
        asked.item(post(asked.desk, h), "post", h.ids[0], f"vacant ({spell(h)})", h.last, h.spans) for h in empty[:MOST]
    ]
    text = f"{counted(len(empty), 'vacant post')}: {'; '.join(each.text for each in told)}."
    return asked.answered(text, told, shown(asked.desk, empty[:MOST]))


def item(asked: Asked, held: Holding, post_first: bool = False) -> Item:
    """A holding as an answer: the person with the post, or the post with the person."""
    said = post(asked.desk, held) or "no title given"
    if held.status in ("former", "proposed"):
        said = f"{'formerly' if held.status == 'former' else 'proposed as'} {said}"
    person = asked.desk.label(held.person)
    text, detail = (said, person) if post_first else (person, said)
    stated = held.body_stated or not asked.question.bodies
    when = spell(held) if stated else f"{spell(held)}; the body is inferred"
    detail = detail if when == "formerly" else f"{detail} ({when})"
    told = asked.item(text, "person", held.person, detail, held.last, held.spans)
    return msgspec.structs.replace(told, stated=stated)


def naming(desk: Desk, held: Holding) -> str:
    """ "Jane Smith, Head of Housing, X Council"."""
    said = post(desk, held)
    formerly = "formerly " if held.status == "former" else ""
    return f"{desk.label(held.person)}, {formerly}{said}" if said else desk.label(held.person)


def timed(desk: Desk, held: Holding) -> str:
    """As `naming`, with when it was held: "… (last recorded 8 November 2023)"."""
    when = spell(held)
    return naming(desk, held) if when == "formerly" else f"{naming(desk, held)} ({when})"


def unknown(asked: Asked, fitting: Sequence[Holding] = ()) -> Answer:
    """Nobody is named: who held it at another time, seats and sentences that come near are shown as such."""
    told = sorted((h for h in fitting if h.person and h.status != "proposed"), key=lambda h: h.last, reverse=True)
    near = [item(asked, held) for held in told[:4]]
    alike = [] if told else [item(asked, held) for held in near_holders.near(asked)]
    near += [*_seats(asked), *alike, *asked.desk.nearest(asked.question.text, 2)][: max(2, 4 - len(near))]
    if asked.question.future:
        text = "Nobody is named for a time to come."
    elif told and asked.question.days:
        text = f"Nobody is named for {asked.when()}."
    elif told:
        text = f"Nobody is named now; {timed(asked.desk, told[0])}."
    else:
        close = f"{near[0].text}{' – ' + near[0].detail if near[0].detail else ''}" if near else ""
        text = "Nobody is named for this." + (f" The nearest that they state: {sentence(close)}" if close else "")
    return asked.refused(text, near)


def _seats(asked: Asked) -> list[Item]:
    """Seats that a helpful colleague would point to, those of the body asked about first."""
    want = set(asked.question.title)
    things = (*asked.question.bodies, *asked.question.places)
    names = {stem(word) for thing in things for word in words(thing.label)} - {"the", "and"}
    found = []
    for seat in seats(asked.desk):
        have = set(content(f"{seat.position} {seat.organisation}"))
        if (want and want <= have) or (asked.question.places and names and names <= have):
            found.append((len(names & have), seat))
    found.sort(key=lambda row: -row[0])
    return [asked.item(f"a seat: {seat.said}", "seat", seat.id, spans=seat.spans) for _, seat in found[:2]]
