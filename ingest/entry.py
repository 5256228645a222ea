"""One person of a roster with what is said of them: title, body, for whom they came, whether they were in the chair."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from convenor.ingest.affiliations import FOR_ANOTHER, SECOND, in_turn, is_firm, placed
from convenor.ingest.pieces import BRACKET, are_initials, bare
from convenor.ingest.shapes import (
    RANK,
    TITLE_HEADS,
    forenames,
    is_body,
    is_person,
    is_title,
    opens_title,
    strip_honorific,
)

CHAIR = re.compile(r"^(?:in the |the )?(?:(?:vice|deputy|acting|interim)[- ])?chair(?:man|woman|person)?$", re.I)
DOING = re.compile(
    r",?\s+\(?(?:presenting|attending|representing|observing|for items?|until|from \d|via|by (?:phone|video|zoom|teams)|online|"
    r"minute[- ]?taker|taking minutes|minutes)\b.*$",
    re.I,
)  # what somebody did there, behind the title
STANDS_IN = re.compile(
    r"^(?:also )?(?:substitut\w+ |deputis\w+ |standing in |on behalf of |in place of |as (?:a )?substitute |rep(?:resenting|\.)? |re )"
    r"(?:for |of )?(.+)$",
    re.I,
)
STOOD_IN = re.compile(
    r"^(?:represented by |substituted by |substitute:? |deputy:? )?(.+?),? (?:attended|attending|present|deputis\w+|substitut\w+|in attendance|"
    r"representing|came)\b(?: as (?:a |his |her |their )?(?:substitute|deputy|representative|alternate))?"
    r"(?: (?:in|on) (?:his|her|their) (?:place|absence|stead|behalf)| instead)?$|^(?:represented|substituted) by (.+)$",
    re.I,
)
IN_PASSING = re.compile(
    r"^(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|several|some|no)\s+(?:others?|more|members?|residents?|parishioners?|guests?|visitors?)\b.*$|(?:flat|plot|apartment|house|no\.?|number)\s*\d+\w?$|accepted|approved|noted|illness|ill|sick|holiday|work|personal|from|until|left|arrived|joined|items?|part|via|virtual|online|remote|by phone|teams|zoom|up to)\b",
    re.I,
)
OWN_STATE = re.compile(
    r"(?P<beside>in attendance)|(?P<away>(?:sent |with |gave )?apologies(?: received| sent| given)?)|absent|did not attend|not present",
    re.I,
)
STATE_BEHIND = re.compile(
    r"^(?P<said>.+?)\s*(?:\s[–—-]|[,;])\s*(?P<state>(?:sent |with |gave )?apologies(?: received| sent| given)?|absent|not present|did not attend)$",
    re.I,
)  # "Governor – apologies"
AT_BODY = re.compile(r"^([A-Z][^,;]{2,60}?)\s+at\s+(?:the\s+)?([A-Z].+)$")
COMMA = re.compile(r"^([A-Za-z][^,;]{2,80}?)(?:,|\s[–—-])\s+(?:(?:for|of|at|from)\s+)?(?:the\s+)?([A-Z][^,;]+)$")
HEADS_ONE = re.compile(
    r"^(?:(?:deputy|interim|acting|senior|associate|managing|company|executive|general|sales|project|account) )*(?:chief executive|ceo|director|partner|manager|"
    r"consultant|head ?teacher|principal|chair(?:man|woman|person)?|president|founder|owner|proprietor|solicitor|surveyor|architect|engineer|adviser|"
    r"accountant|planner|editor|secretary|treasurer|organiser)$",
    re.I,
)  # posts behind which a comma leads to where they are held
WELSH = re.compile(
    r"^(?:Cadeirydd|Clerc|(?:Cyngor|Bwrdd|Awdurdod|Heddlu|Ymddiriedolaeth|Prifysgol|Llywodraeth|Gwasanaeth|Partneriaeth|Coleg|Ysgol|Cymdeithas)\b[^/]*) / |"
    r" / (?:Cyngor|Bwrdd|Awdurdod|Heddlu|Ymddiriedolaeth|Prifysgol|Llywodraeth|Gwasanaeth|Partneriaeth|Coleg|Ysgol|Cymdeithas)\b.*$"
)  # what is said in English too
CATEGORY = re.compile(
    r"(?:parent|foundation|staff|co-?opted|l\.?e\.?a\.?|lay|community|public|student|pupil|associate|partnership|trust|ex[- ]officio|"
    r"minute[- ]?taker|member|observer|guest|independent|volunteer|resident|patient|carer|tenant)\b(?: (?:governor|member|rep\w*))?",
    re.I,
)  # the kind of member that somebody is
SHORT_TITLE = re.compile(r"(?:hon\.? )?(?:sec|treas|v\.? ?chair|vice)\.?", re.I)
KIND_OF_MEMBER = re.compile(r"(?:(?:non-?)?voting |co-?opted |lay |associate )?(?:member|observer|invitee)$", re.I)
SHORT_NAME = re.compile(r"[A-Z][A-Za-z]{0,2}(?:[-’']?[A-Z]){1,3}")
SHORT_SURNAME = re.compile(r"[A-Z]{1,2}(?P<last>[A-Z][a-z]{1,4})")  # "BSto", of two whose initials are the same
BODY_ENDS = frozenset("council board trust partnership icb".split())


class Entry(msgspec.Struct, frozen=True):
    """One person of a roster as printed, with the position of the name.

    `on_behalf` is for whom this person came, `stood_in` who came for this person; `presides`: "(Chair)" stands behind
    them; `how` they were there, where it is said of them alone.
    """

    name: str
    start: int
    title: str = ""
    body: str = ""
    on_behalf: str = ""
    stood_in: str = ""
    in_the_chair: bool = False
    presides: bool = False
    how: str = ""


def known_person(words: str) -> bool:
    """Whether a name is sure: an honorific, or a given name that is known."""
    honorific, name = strip_honorific(bare(words).strip())
    return bool(honorific) or (name.split() or [""])[0].lower().split("-")[0] in forenames()


def brackets(piece: str) -> list[str]:
    """What brackets say of somebody; that they chair, in its brackets."""
    return [f"({said})" if CHAIR.match(said) else said for said in BRACKET.findall(piece)]


def describe(name: str, start: int, facts: Sequence[str]) -> Entry:
    """The entry of a name with what its line says of it."""
    rank = RANK.match(name)
    title, behalf, instead, chair, presides = rank.group() if rank else "", "", "", False, False
    rest: list[str] = []
    how = ""
    for fact in (part for said in facts for part in _parts(_without_initials(said, name))):
        if fact[:1] == "(" and CHAIR.match(fact[1:-1]):
            fact, presides = fact[1:-1], True
        if own := OWN_STATE.fullmatch(fact):
            how = "in_attendance" if own["beside"] else "apologies" if own["away"] else "absent"
        elif match := STANDS_IN.match(fact):
            behalf = match[1]
        elif (match := STOOD_IN.match(fact)) and is_person(re.split(r"\s*[,(]", match[1] or match[2])[0]):
            instead = match[1] or match[2]
        elif not fact or fact[0].isdigit() or IN_PASSING.match(fact):
            continue
        elif not title and _gives_title(fact):
            title = fact
        elif CHAIR.match(fact) and fact.lower().startswith("in"):
            chair = True
        elif _own_letters(fact, name):
            continue  # the person's own initials
        elif SECOND.match(fact) and fact not in title:
            title = f"{title} / {fact}"
        elif SECOND.match(title) and opens_title(fact):
            title = f"{fact} / {title}"
        elif is_body(fact) or fact[0].isupper():
            rest.append(fact)
        elif title and not rest:
            title = f"{title}, {fact}"
    title, body = placed(title, rest)
    return Entry(name, start, title, body, behalf, instead, chair, presides, how)


def _parts(fact: str) -> Iterator[str]:
    """What a fact says: one thing, or a title and a body ("Head of Housing at X Council", "Chair, X Board")."""
    said = DOING.sub("", FOR_ANOTHER.sub("", fact.strip(" .,;/")))
    if state := STATE_BEHIND.match(said):
        yield state["state"]
        said = state["said"]
    said = ", ".join(part for part in said.split(", ") if not IN_PASSING.match(part))
    both = next((cut for cut in (AT_BODY.match(said), COMMA.match(said)) if cut), None)
    if (match := STOOD_IN.match(said)) and is_person(re.split(r"\s*[,(]", match[1] or match[2])[0]):
        yield said
        return
    for part in (
        both.groups()
        if both and is_title(both[1]) and (_names_body(both[2]) or (HEADS_ONE.search(both[1]) and is_firm(both[2])))
        else filter(None, in_turn(said))
    ):
        yield WELSH.sub("", part.strip(" .,;"))


def _gives_title(fact: str) -> bool:
    """Whether what is said of a person is their title, not the body that they come from."""
    names_body = is_body(fact) and fact.split()[-1].lower() in BODY_ENDS
    return (
        bool(CATEGORY.fullmatch(fact) or SHORT_TITLE.fullmatch(fact))
        or opens_title(fact)
        or (is_title(fact) and not names_body)
    )


def _names_body(words: str) -> bool:
    return is_body(words) and not (is_title(words) and words.split()[-1].lower() in TITLE_HEADS)


def _own_letters(fact: str, name: str) -> bool:
    """Whether what is said of a person is their initials ("AB", "SA-W"), or the first one and how their surname begins ("BSto")."""
    if short := SHORT_SURNAME.fullmatch(fact):
        return are_initials(fact, name) and name.split()[-1].startswith(short["last"])
    return bool(SHORT_NAME.fullmatch(fact)) and are_initials(fact, name)


def _without_initials(fact: str, name: str) -> str:
    """What is said of a person, without their initials before it ("AB Lay Member", "AB, Chair")."""
    first, _, rest = fact.partition(" ")
    first = first.rstrip(",;:")
    own = "".join(word[0] for word in re.split(r"[\s-]+", strip_honorific(name)[1]) if word).upper()
    return rest if rest and first.rstrip(",") == own else fact


def says_more(words: str) -> bool:
    """Whether a bracket behind a title or body says who took the chair or stood in."""
    return any(pattern.match(words) for pattern in (CHAIR, STANDS_IN, STOOD_IN, KIND_OF_MEMBER))


def described(entry: Entry, facts: Sequence[str]) -> Entry:
    """An entry described by what stands beside it too."""
    again = describe(entry.name, entry.start, [*(f for f in (entry.title, entry.body) if f), *facts])
    return msgspec.structs.replace(
        again, on_behalf=entry.on_behalf, in_the_chair=entry.in_the_chair, presides=entry.presides or again.presides
    )
