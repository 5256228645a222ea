"""One person of a roster with what is said of them: title, body, for whom they came, whether they were in the chair."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from convenor.graph.worded import Worded
from convenor.ingest.lists import dashed_seats
from convenor.ingest.lists.line_noise import WELSH
from convenor.ingest.lists.office_last import placed
from convenor.ingest.lists.own_letters import is_grade, own_firm, own_letters, without_initials
from convenor.ingest.lists.pieces import BRACKET, bare
from convenor.ingest.lists.standing_in import SENT_BY, STANDS_IN, came_instead, for_one
from convenor.ingest.names import joined_posts
from convenor.ingest.names.affiliations import (
    FOR_ANOTHER,
    SECOND,
    at_home,
    employer,
    in_turn,
    is_firm,
    may_be_body,
)
from convenor.ingest.names.name_ends import is_given
from convenor.ingest.words.body_words import is_subject
from convenor.ingest.words.labels import PLATFORM
from convenor.ingest.words.role_words import HEADS_ONE
from convenor.ingest.words.shapes import (
    RANK,
    TITLE_HEADS,
    is_body,
    is_person,
    is_title,
    opens_title,
    strip_honorific,
)

CHAIR = re.compile(r"^(?:in )?(?:the )?(?:(?:vice|deputy|acting|interim|co)[- ])?chair(?:(?:wo)?man|person)?$", re.I)
DOING = re.compile(
    r"(?<![/&]),?\s+\(?(?:with (?:(?:special|lead|overall|particular) )?responsibility for|presenting|attending|representing|observing|for (?:agenda )?items?|until|from \d|via|by (?:phone|video|zoom|teams)|online|"
    r"minute[- ]?taker|taking minutes|minutes)\b.*$",
    re.I,
)  # what somebody did there, behind the title
IN_PASSING = re.compile(
    rf"^(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|several|some|no)\s+(?:others?|more|members?|residents?|parishioners?|guests?|visitors?)\b.*$|(?:flat|plot|apartment|house|no\.?|number)\s*\d+\w?$|(?:patient|staff|user|carer)s?[’']? stor(?:y|ies)|accepted|approved|noted|illness|ill|sick|holiday|work|personal|not accepted|from|until|left|arrived|joined|items?|part|via|virtual|online|remote|by phone|{PLATFORM}|up to)\b",
    re.I,
)
_SENT = r"(?:absent )?(?:sent |with |gave )?apologies(?: received| sent| given)?"
_GONE = r"(?:absent|did not attend|not present)(?:,? (?:with )?no apolog(?:y|ies)(?: received| sent| given)?| without (?:any )?(?:apolog(?:y|ies)|notice))?"
OWN_STATE = Worded(
    rf"(?P<beside>in attendance|attending|observing|by invitation)|(?P<away>{_SENT})|(?P<came>present|attended)|{_GONE}|no apologies(?: received| sent| given)?|(?:voted |voting )?by proxy|(?:present )?in spirit",
    re.I,
)
BESIDE = re.compile(r"\s*[(\[](?:in attendance|attending|observing|by invitation)[)\]]\s*$", re.I)
STATE_BEHIND = Worded(
    rf"^(?P<said>.+?)\s*(?:\s[–—-]|[,;])\s*(?P<state>{_SENT}|{_GONE})$",
    re.I,
)  # "Governor – apologies"
AT_BODY = re.compile(r"^([A-Za-z][^,;]{2,60}?)\s+(?:at|with|from)\s+(?:the\s+)?([A-Z].+)$")
OF_THE = re.compile(
    r"(?:(?:vice|deputy|co)[- ])?(?:chair(?:man|woman|person)?|president|treasurer|secretary|leader) of (?:the )?\w",
    re.I,
)
OF_BODY = re.compile(r"^(?:for|of|at|from|with)\s+(?:the\s+)?(?=[A-Z])")
OWNED = re.compile(
    r"^(?=[^’']+[’'])(?P<body>[A-Z][\w&’' -]*?)(?:['’]s|(?<=s)['’])\s+(?P<title>[A-Z].+)$"
)  # "Vale Council's Head"
AND_OFFICE = re.compile(
    r"\s+(?:and|&)\s+(?:(?:vice|deputy|co)[- ])?(?:chair\w*|president|treasurer|secretary|leader)\b.*$", re.I
)
PRESIDES = re.compile(
    r"chair(?:ing|ed)(?: (?:today|this meeting|the meeting|meeting))?|(?:acting )?chair(?:man|woman|person)? (?:of|for) (?:the|this) meeting|meeting chair(?:man|woman|person)?|presiding",
    re.I,
)
COUNCILLOR = re.compile(r"(?:\w+ )?(?:Cllrs?|Councill?ors?)\b", re.I)
CLERK = re.compile(r"(?:the )?(?:(?:parish|town|deputy|assistant) )?(?:clerk|RFO)(?: (?:and|&) (?:clerk|RFO))?", re.I)
OF_TASK = re.compile(r"(?:lead|owner|sponsor|contact|author|led by)", re.I)  # what somebody is of a task, beside a post
KINDS = re.compile(
    r"(?i:(?:\w+ )?(?:members|officers|staff|councillors|attendees|trustees|governors|directors|guests|observers|others|officials))"
)  # the next list, not somebody's title
ARTICLE = re.compile(r"^(?:our|the|their|its|also|and|now)\s+(?=[a-zA-Z])")
BEHIND = Worded(r"^(?P<said>.*?[^\s(])\s*\((?P<in>[^()]+)\)$")
NOTE = re.compile(
    r"(?:(?:taking |for )?(?:the )?(?:minutes?|notes?)(?:[- ]?tak(?:er|ing))?|minuting|clerking|by [a-z ]+|via .+|online|remote(?:ly)?|virtual(?:ly)?|in person|"
    r"(?:withdrew|left|joined|arrived|until|from|for|part|items?|observing|presenting|(?:also )?representing|present|absent)\b.*|job[- ]?share|part[- ]time|maternity cover|deputy|new|retiring|(?:re-?)?(?:elected|appointed))",
    re.I,
)  # what a bracket behind a title or a body notes
COMMA = re.compile(r"^([A-Za-z][^,;]{2,80}?)(?:,|\s[–—-])\s+(?:(?:for|of|at|from)\s+)?(?:the\s+)?([A-Z][^,;]+)$")
CATEGORY = re.compile(
    r"(?:parent|foundation|staff|co-?opted|l\.?(?:e\.?)?a\.?|lay|community|public|student|pupil|associate|partnership|trust|ex[- ]officio|minute[- ]?taker|member|observer|guest|independent|volunteer|resident|patient|carer|tenant)\b(?: (?:governor|member|rep\w*))?(?: ?[–-] ?ex[- ]officio)?",
    re.I,
)  # the kind of member that somebody is
OF_YEAR = re.compile(r"^(?:19|20)\d\d(?:[/–-]\d+)? (?=[A-Z])|(?<=[a-z]) \(\d+\)$")  # "2023/24 Chair", "Clerk (26)"
SHORT_TITLE = re.compile(
    r"(?:hon\.? )?(?:sec|treas|v\.? ?chair|vice)\.?|(?:[a-z]+ )?host|business support|lead non-?executive|I?NED|SID|D?C[CDEFIMNOPT]O|A?DPH|DCS|[PE]A to \w.+|(?:AD|HoS)\b[,:]? (?:for |of )?\w.+|(?:joint|co|vice)[ -](?:presidents|chair(?:men|s)|secretaries|treasurers|editors)",
    re.I,
)
KIND_OF_MEMBER = re.compile(r"(?:(?:non-?)?voting |co-?opted |lay |associate )?(?:member|observer|invitee)$", re.I)
STRONG = re.compile(
    r"\b(?:LLP|Ltd|Limited|plc|CIC|Council|Trust|University|Authority|Agency|Commission|Institute|Union|Action|Alliance|Forum|Network|Academy|School|Surgery|Hospital|Hospice|"
    r"Consortium|Federation|Service|Constabulary|Police|ICB|Board|Association|Society|College|City Region)$|^Healthwatch\b|^NHS (?!Trust|Board|Foundation)[A-Z][a-z]"
)
BODY_ENDS = frozenset(
    "council board trust partnership icb federation alliance association authority collaborative confederation network forum society "
    "university academy hospital hospice union agency consortium institute ltd limited plc llp".split()
)


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
    also: tuple[tuple[str, str], ...] = ()  # other posts, each with its body


def known_person(words: str) -> bool:
    """Whether a name is sure: an honorific, or a given name that is known."""
    honorific, name = strip_honorific(bare(words).strip())
    return bool(honorific) or is_given((name.split() or [""])[0])


def brackets(piece: str) -> list[str]:
    """What brackets say of somebody; that they chair, in its brackets."""
    return [f"({said})" if CHAIR.match(said) else said for said in BRACKET.findall(piece)]


def describe(name: str, start: int, facts: Sequence[str]) -> Entry:
    """The entry of a name with what its line says of it."""
    rank = RANK.match(name)
    title, behalf, instead, chair, presides = rank.group() if rank else "", "", "", False, False
    rest: list[str] = []
    how = ""
    main, others = _apart([without_initials(said, name) for said in facts])
    for fact in (part for said in main for part in _parts(said)):
        if fact[:1] == "(" and fact[-1] == ")":
            fact, presides = fact[1:-1], presides or bool(SECOND.match(fact[1:-1]))
        if own := OWN_STATE.fullmatch(fact):
            how = "in_attendance" if own["beside"] else "apologies" if own["away"] else "" if own["came"] else "absent"
        elif match := STANDS_IN.match(fact):
            behalf, _, home = match[1].partition(", ")
            rest += [home] if is_person(behalf) and home and may_be_body(home) else []
        elif whom := for_one(fact):
            behalf, rest = whom["who"], [*rest, *filter(None, [whom["body"]])]
        elif came := came_instead(fact):
            instead = came
        elif not fact or fact[0].isdigit() or IN_PASSING.match(fact) or KINDS.fullmatch(fact):
            continue
        elif (COUNCILLOR.match(name) and CLERK.fullmatch(fact)) or (len(main) > 1 and OF_TASK.fullmatch(fact)):
            continue  # "Cllr Dee, the Clerk": somebody else
        elif PRESIDES.fullmatch(so := fact.strip("()")) or (CHAIR.match(so) and so.lower().startswith("in ")):
            chair = True
        elif own_letters(fact, name):
            continue  # the person's own initials, also those that may be a post ("GP")
        elif (_gives_title(fact) or is_grade(fact, name)) and (
            not title or (rank and title == rank.group() and _outranks(fact))
        ):
            title = fact
        elif SECOND.match(fact) and fact not in title:
            title = f"{title} / {fact}"
        elif SECOND.match(title) and opens_title(fact):
            title = f"{fact} / {title}"
        elif title and OF_THE.match(fact) and is_title(fact):
            others.append(fact)
        elif is_body(fact) or fact[0].isupper():
            rest.append(fact)
        elif (of := OF_BODY.match(fact)) and title and may_be_body(fact[of.end() :]):
            rest.append(fact[of.end() :])
        elif title and not rest:
            title = f"{title}, {fact}"
    title, body = placed(title, [employer(said) for said in rest])
    also = tuple((each.title, each.body) for said in others if (each := describe(name, start, [said])).title)
    return Entry(name, start, title, body or own_firm(name, rest), behalf, instead, chair, presides, how, also)


def _apart(facts: Sequence[str]) -> tuple[list[str], list[str]]:
    """What is said of somebody, and what a semicolon parts from it as another post ("Parent governor; Clerk, X Trust")."""
    main: list[str] = []
    facts, others = dashed_seats.apart(facts)
    for said in facts:
        parts = [ARTICLE.sub("", part.strip()) for part in said.split(";")] if ";" in said else joined_posts.apart(said)
        if len(parts) > 1 and (came := [part for part in parts[1:] if came_instead(part)]):
            main += came
            parts = [part for part in parts if part not in came]
            said = "; ".join(parts)
        first, *more = [part for part in parts if not IN_PASSING.match(part) and not NOTE.fullmatch(part)] or parts
        posts = [part for part in more if is_title(part)]
        if len(posts) < len(more) or not first:
            main.append(said)
            continue
        main += [first, *(part for part in posts if SECOND.match(part))]
        others += [part for part in posts if not SECOND.match(part)]
    return main, others


def _parts(fact: str) -> Iterator[str]:
    """What a fact says: one thing, or a title and a body ("Head of Housing at X Council", "Chair, X Board")."""
    if came_instead(fact):
        yield fact
        return
    if sent := SENT_BY.fullmatch(fact):
        yield from filter(None, (sent["title"], sent["body"]))
        return
    if beside := BESIDE.search(fact):
        yield "in attendance"
        fact = fact[: beside.start()]
    said = OF_YEAR.sub("", fact.strip(" .,;/"))
    while (behind := BEHIND.match(said)) and NOTE.fullmatch(behind["in"]):
        said = behind["said"]
    said = ARTICLE.sub("", DOING.sub("", FOR_ANOTHER.sub("", said)))
    if state := STATE_BEHIND.match(said):
        yield state["state"]
        said = state["said"]
    first, *more = said.split(", ")
    yield from (behalf := [part for part in more if for_one(part)])
    more = [part for part in more if part not in behalf and (OF_BODY.match(part) or not NOTE.fullmatch(part))]
    said = ", ".join(part for part in (first, *more) if not IN_PASSING.match(part))
    second, behind = "", BEHIND.match(said)
    office = behind and (SECOND.match(behind["in"]) or PRESIDES.fullmatch(behind["in"]))
    if behind and office and (not is_title(behind["said"]) or in_turn(behind["said"])[1]):
        said, second = behind["said"], f"({behind['in']})"  # "X Council (Secretary)": of the meeting
    elif behind and SECOND.match(behind["said"]) and may_be_body(behind["in"]) and not is_title(behind["in"]):
        said, second = behind["in"], f"({behind['said']})"  # "Chair (X Council)"
    elif behind and opens_title(behind["said"]) and joined_posts.is_home(behind["in"]):
        said, second = behind["said"], behind["in"]  # "Head of Policy (X Council)"
    head, comma, last = said.rpartition(", ")
    if comma and is_title(head) and (SECOND.match(last) or PRESIDES.fullmatch(last)):
        said, second = head, last
    yield from filter(None, [*(WELSH.sub("", part.strip(" .,;")) for part in _title_and_body(said)), second])


def _title_and_body(said: str) -> Iterator[str]:
    """A title and the body behind it, apart; anything else as it is."""
    if (at := AT_BODY.match(said)) and is_title(at[1]) and (_names_body(at[2]) or is_firm(at[2])):
        yield from (at[1], AND_OFFICE.sub("", at[2]))
        return
    own = OWNED.match(said)
    if (held := at_home(said))[1] or (own and STRONG.search(own["body"]) and is_title(own["title"])):
        yield from held if held[1] or not own else (own["title"], own["body"])
        return
    both = None if dashed_seats.is_whole(said) else COMMA.match(said)
    if both and is_title(both[1]) and (_names_body(both[2]) or (HEADS_ONE.search(both[1]) and is_firm(both[2]))):
        yield from both.groups()
        return
    body, comma, post = said.partition(", ")
    named = STRONG.search(body) and may_be_body(body)
    if comma and (named or (is_firm(body) and opens_title(post))) and not is_title(body) and is_title(post):
        yield from (post, body)  # "Vale Council, Head of Housing", "Bell Legal, Company Secretary"
        return
    first, *rest = said.split(", ")
    if is_title(first) and any(STRONG.search(part) and may_be_body(part) and not is_title(part) for part in rest):
        yield from (first, *rest)
        return
    yield from filter(None, (said,) if dashed_seats.is_whole(said) else in_turn(said))


def _outranks(fact: str) -> bool:
    """Whether a title says more than somebody's rank: a post of several words, no office at the meeting."""
    return " " in fact and not SECOND.match(fact)


def _gives_title(fact: str) -> bool:
    """Whether what is said of a person is their title, not the body that they come from."""
    names_body = is_body(fact) and (fact.split()[-1].lower() in BODY_ENDS or fact.startswith("Office of "))
    short = CATEGORY.fullmatch(fact) or SHORT_TITLE.fullmatch(fact)
    return bool(short) or opens_title(fact) or (is_title(fact) and (not names_body or dashed_seats.is_post(fact)))


def _names_body(words: str) -> bool:
    return (
        is_body(words)
        and not is_subject(words)
        and (not is_title(words) or words.split()[-1].lower() not in TITLE_HEADS or words.startswith("Office of "))
    )


def described(entry: Entry, facts: Sequence[str]) -> Entry:
    """An entry described by what stands beside it too."""
    again = describe(entry.name, entry.start, [*(f for f in (entry.title, entry.body) if f), *facts])
    return msgspec.structs.replace(
        again,
        on_behalf=entry.on_behalf or again.on_behalf,
        in_the_chair=entry.in_the_chair or again.in_the_chair,
        presides=entry.presides or again.presides,
        how=entry.how or again.how,
    )
