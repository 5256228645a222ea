"""What a person does and since when, to which bodies they belong, and who came before and after them in a post."""

from __future__ import annotations

from collections.abc import Sequence

from convenor.search.answers import Answer, counted, each_once, listed, long_date, sentence
from convenor.search.asked import Asked
from convenor.search.holders import item, naming, timed, unknown
from convenor.search.holdings import Holding, holdings, post, shown, spell
from convenor.search.matching import AFFILIATED, fits, wanted_post, where
from convenor.search.tenure import SINGLE, in_time, same_post, standing, superseded

MOST = 8
MOST_LISTED = 25


def posts_of(asked: Asked) -> list[Holding]:
    """The posts of the people asked about, the most telling first: held before former, latest first."""
    who = {person.id for person in asked.question.people}

    def telling(held: Holding) -> tuple[bool, bool, str, str]:
        return held.title.lower() not in AFFILIATED, standing(held, asked.today) == "held", held.last, held.title

    return sorted((held for held in holdings(asked.desk) if held.person in who), key=telling, reverse=True)


def person(asked: Asked) -> Answer:
    """What the papers say that a person is."""
    question, mine = asked.question, posts_of(asked)
    if not question.people:
        return asked.refused("They name no such person.")
    near = [held for held in mine if where(asked.desk, question, held) and in_time(question, held)][:MOST]
    if not near:
        return asked.refused("", [item(asked, held) for held in mine[:3]])
    told = {held.ids[0]: item(asked, held, post_first=True) for held in near}
    near = [
        held for held in near if told[held.ids[0]].stated
    ] or near  # what is inferred adds nothing to what is stated
    text = sentence(timed(asked.desk, near[0]))
    more = [held for held in near[1:] if held.title and held.body != near[0].body]
    if more:
        text += f" Also {listed([f'{post(asked.desk, held)} ({spell(held)})' for held in more[:2]])}."
    said = asked.answered if told[near[0].ids[0]].stated else asked.partly
    return said(text, [told[held.ids[0]] for held in near], shown(asked.desk, near))


def check(asked: Asked) -> Answer | None:
    """Whether somebody holds the post that a question says; None where no post is named."""
    want = set(wanted_post(asked.question.title))
    mine = posts_of(asked)
    if not want:
        return None
    right = [held for held in mine if fits(asked.desk, asked.question, held) and in_time(asked.question, held)]
    if not right:
        return asked.refused("They do not say so.", [item(asked, held) for held in mine[:3]])
    if not asked.question.past and not asked.question.days and (later := _later(asked, right[0])):
        text = sentence(
            f"Papers name {timed(asked.desk, right[0])}, and {'later ' if right[0].last else ''}{timed(asked.desk, later)}"
        )
        return asked.partly(text, [item(asked, later), item(asked, right[0])], shown(asked.desk, [later, right[0]]))
    stood = standing(right[0], asked.today)
    yes = asked.question.past or bool(asked.question.days) or stood in ("held", "undated")
    text = sentence(f"{'Yes' if yes else 'No longer'}: {timed(asked.desk, right[0])}")
    return asked.answered(text, [item(asked, held) for held in right[:3]], shown(asked.desk, right[:3]))


def _later(asked: Asked, held: Holding) -> Holding | None:
    """Who is shown last in a post that one person holds, after somebody or beside somebody of no date; None where nobody is."""
    among = [
        other for other in holdings(asked.desk) if other.person and held.stems <= other.stems and same_post(held, other)
    ]
    if not superseded(held, among, asked.today) and (held.last or not SINGLE & held.stems):
        return None
    return max((other for other in among if other.last), key=lambda other: other.last, default=None)


def bodies(asked: Asked) -> Answer:
    """The bodies to which papers say that somebody belongs."""
    mine = [held for held in posts_of(asked) if held.body and held.status == "held"]
    best = each_once(mine, lambda held: held.body)[:MOST]
    if not best:
        return asked.refused("They name no body of that person.")
    told = []
    for held in best:
        detail = f"{asked.desk.label(held.person)}{', ' + held.title if held.title else ''} ({spell(held)})"
        told.append(asked.item(asked.desk.label(held.body), "organisation", held.body, detail, held.last, held.spans))
    name = listed([who.label for who in asked.question.people])
    text = f"{name}: {listed([each.text for each in told])}."
    return asked.answered(text, told, shown(asked.desk, best))


def bodies_or_none(asked: Asked) -> Answer | None:
    """As `bodies`, None where no body is known."""
    found = bodies(asked)
    return found if found.answers else None


def ended(asked: Asked) -> Answer | None:
    """When somebody stopped holding a post: None where no paper gives the day."""
    held = next((held for held in _asked_post(asked) if held.status == "former" and held.last), None)
    return _on(asked, held, held.last, "until") if held else None


def began(asked: Asked) -> Answer | None:
    """Since when somebody has held a post: certain where a paper gives the start, else when a paper first shows it."""
    for held in _asked_post(asked):
        if held.status == "former" and held.first != held.last:
            return _on(asked, held, held.first, "from")
        if held.status == "held" and held.first:
            who, day = asked.desk.label(held.person), long_date(held.first)
            spans = list(reversed(held.spans))
            told = asked.item(f"first recorded {day}", "date", held.person, naming(asked.desk, held), held.first, spans)
            text = f"The first paper that shows {who} as {post(asked.desk, held)} is of {day}."
            return asked.partly(text, [told], shown(asked.desk, [held]))
    return None


def _asked_post(asked: Asked) -> list[Holding]:
    want = set(wanted_post(asked.question.title))
    return [held for held in posts_of(asked) if want <= held.stems and where(asked.desk, asked.question, held)]


def _on(asked: Asked, held: Holding, day: str, word: str) -> Answer:
    text = f"{asked.desk.label(held.person)} was {post(asked.desk, held)} {word} {long_date(day)}."
    told = asked.item(long_date(day), "date", held.person, naming(asked.desk, held), day, held.spans)
    return asked.answered(text, [told], shown(asked.desk, [held]))


def before(asked: Asked) -> Answer:
    """Who held a post before somebody did, the one just before first."""
    fitting = [held for held in holdings(asked.desk) if fits(asked.desk, asked.question, held)]
    theirs = [held for held in fitting if held.person in {who.id for who in asked.question.people}]
    start = min((held.first or "9999" for held in theirs), default="")
    others = [held for held in fitting if held not in theirs and held.person]
    if not asked.question.title:  # whoever merely belonged to some body held no post before them
        others = [held for held in others if any(_same_post(held, mine) for mine in theirs)]
    earlier = [held for held in others if not held.last or held.last <= start]
    return _neighbours(asked, theirs, sorted(earlier, key=lambda held: held.last, reverse=True))


def after(asked: Asked) -> Answer:
    """Who held a post after somebody did, the one just after first."""
    who = {each.id for each in asked.question.people}
    want = set(wanted_post(asked.question.title))
    theirs = [held for held in holdings(asked.desk) if held.person in who and held.last and want <= held.stems]
    later = [held for held in holdings(asked.desk) if held.person and any(_follows(held, mine) for mine in theirs)]
    return _neighbours(asked, theirs, sorted(later, key=lambda held: held.first))


def _follows(held: Holding, mine: Holding) -> bool:
    return _same_post(held, mine) and held.first > mine.last


def _same_post(held: Holding, mine: Holding) -> bool:
    """Whether two people hold one post at one body; merely to belong to it is none."""
    return held.person != mine.person and bool(mine.stems) and held.stems == mine.stems and held.body == mine.body


def _neighbours(asked: Asked, theirs: Sequence[Holding], found: Sequence[Holding]) -> Answer:
    if not theirs or not found:
        return unknown(asked, theirs)
    best = found[:3]
    text = sentence(timed(asked.desk, best[0]))
    items = [item(asked, held) for held in best]
    if best[0].last:
        return asked.answered(text, items, shown(asked.desk, best))
    text += " The paper that says so gives no date of its own, so the order is not certain."
    return asked.partly(text, items, shown(asked.desk, best))


def holders(asked: Asked) -> Answer | None:
    """Everybody to whom a paper gives a post or a place at a body, on the day asked for; None where there is nobody."""
    question = asked.question
    found = [held for held in holdings(asked.desk) if held.person and held.status == "held"]
    found = [held for held in found if where(asked.desk, question, held) and in_time(question, held)]
    if not found or not (question.bodies or question.places):
        return None
    found.sort(key=lambda held: (held.last, bool(held.title), held.person), reverse=True)
    every = each_once(found, lambda held: held.person)
    of = listed([thing.label for thing in (*question.bodies, *question.places)])
    names = listed([naming(asked.desk, held).replace(f", {of}", "") for held in every], 10)
    text = f"The papers name {counted(len(every), 'person', 'people')} of {of}: {names}."
    best = every[:MOST_LISTED]
    return asked.answered(text, [item(asked, held) for held in best], shown(asked.desk, best))


def nobody(asked: Asked) -> Answer:
    """The refusal where nobody is named at a body."""
    return asked.refused("They name nobody there.")
