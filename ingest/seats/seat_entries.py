"""One entry of a list of who sits on a body: the post or the number of members, and the organisation that sends them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from convenor.graph.worded import Worded
from convenor.ingest.lists.entry import known_person
from convenor.ingest.names.affiliations import at_home, may_be_body
from convenor.ingest.seats.quorums import NUMBER
from convenor.ingest.seats.seat_offices import offices, represented
from convenor.ingest.words import body_words
from convenor.ingest.words.known_places import known as known_places
from convenor.ingest.words.shapes import (
    BODY_HEADS,
    SMALL,
    TITLE_HEADS,
    is_body,
    is_person,
    is_proper,
    is_title,
    opens_title,
)
from convenor.ingest.words.titles import PROGRAMME

Seat = tuple[str, str]  # position, organisation
COUNT = re.compile(
    rf"^(?:up to |a (?:minimum|maximum) of |at least |one of )?(?:the|an?|{NUMBER})(?: \(\d+\))?(?: ?[x×])? ", re.I
)
_SENT = r"(?:of|from|for|on|nominated by|appointed by|elected by|chosen by|drawn from|representing|employed by|(?:to be )?(?:nominated|appointed|elected|chosen) by)"
_MANY = (
    r"(?:representatives?|members?|nominees?|delegates?|councillors?|residents?|practitioners?|appointees?|persons?|people|volunteers?|tenants?|"
    r"students?|pupils?|carers?|observers?|(?:officer|director|governor|trustee|headteacher|teacher|executive|partner|lead|clinician|manager)s)"
)
OF = re.compile(
    rf"^(?!(?:the )?(?:cabinet|executive|lead|portfolio) (?:lead )?members? for )(?P<position>(?:[\w’'/-]+ ){{0,6}}?{_MANY}) (?:{_SENT}) (?:the |each of the )?(?P<body>(?!.* from )[A-Z][^,:;–—]{{3,80}})$",
    re.I,
)
BY = re.compile(
    r"^(?P<position>[^,:;()–—]{2,70}?),? (?:to be )?(?:nominated|appointed|chosen|elected) by (?:the )?(?P<body>[A-Z][^,:;–—]{3,80})$"
)
ASIDE = re.compile(
    r"\s*\((?:\d{1,2}|[x×] ?\d{1,2}|co-?chair|chair(?:man|person)?|vice[- ]chair(?:man|person)?|deputy chair|ex[- ]officio|advis\w+|"
    r"(?:non-?|not )?voting[^()]{0,20}|non-?member|\w+ (?:seats?|places?|members?)|\d+ \w+|or [^()]{3,60}|(?-i:[a-z])[^()]{2,40})\)$|\s+[x×] ?\d{1,2}$|"
    r",? who (?:is|(?:shall |will )?acts? as|will be|shall be|chairs|serves as)\b[^,;]{0,40}$|,? or (?:a |an |the |their |his or her |his/her )?(?:\w+ )?(?:nominee|nominated \w+|deputy|delegate|representative|substitute)\b[^,;]{0,40}$",
    re.I,
)
_LAST = re.compile(r"[\s;.,]+(?:and|or)?$", re.I)
TITLE_OF = re.compile(r" (?:of|for|at|from) (?:the )?(?=[A-Z])")
HEADS_A_BODY = re.compile(
    r"(?:the )?(?:deputy |vice[- ]|co-)?(?:chief executive(?: officer)?|chief operating officer|chief officer|managing director|principal|chair\w*|president|"
    r"general manager)$",
    re.I,
)  # whose "of" is followed by a body and no subject
BODY_OF = re.compile(
    r"(?:Office|Department|Ministry|Association|Federation|Institute|Society|Confederation|Union|Chamber|College) (?:of|for) "
)
NUMBER_FROM = re.compile(
    rf"^(?:{NUMBER}|an?|one each) (?:from|nominated by|appointed by) (?:the )?(?P<body>[A-Z][^,:;–—]{{3,80}}?)\.?$"
)
VACANT = re.compile(
    r"\s*[,:(–—-]\s*(?:currently |presently |post |seat |now )?(?:vacan(?:t|cy)|tb[acd])\b[^,;]{0,30}$", re.I
)
NOBODY = re.compile(
    r"|(?:the )?(?:Scottish |Welsh )?Parliament|Senedd|(?:the )?M[SE]?Ps? (?:for|of) .*|[-–—?]|tb[cda]|n/?a|vacan(?:t|cy)\b.{0,30}|to be (?:confirmed|appointed|advised|decided|nominated)|(?:currently|post) vacant",
    re.I,
)  # what stands for a name that is still to come, or is no organisation
COUNTED_BEHIND = re.compile(
    rf"^(?P<body>[A-Z][^,:;()]{{3,80}}?)\s*(?:\(|[,:]\s|\s[–—-]\s)\s*(?:{NUMBER}|an?) (?P<position>members?|representatives?|delegates?|nominees?|trustees?|governors?|councillors?|"
    r"seats?|places?)(?:, [^()]{2,30})?\)?$",
    re.I,
)  # "Vale Council (3 members)"
EACH = Worded(
    rf"\b(?:{NUMBER}|an?) (?P<position>(?:[\w’'-]+ ){{0,3}}?{_MANY}) {_SENT} each(?: of)?(?: the)?\b[^:().;]{{0,60}}[:(]\s*(?P<bodies>[A-Z][^.()]{{10,500}})",
    re.I,
)  # "two members from each of the following: Vale Council; Vale Trust"
BETWEEN = re.compile(r"\s*;\s*(?:and )?|\s*,\s*(?:and )?|\s+and\s+(?=the [A-Z]|[A-Z])|\n")
LABELLED = re.compile(
    r"^(?P<label>[A-Z][^:;()–—]{1,40})(?::| [–—-]) (?P<rest>.+)$", re.S
)  # "Housing: a member of Vale Homes"
COUNTED_FROM = re.compile(
    rf"^(?:{NUMBER}|an?) (?P<position>[a-z][\w’' -]{{1,40}}?) from (?:the )?(?P<body>[A-Z][^,:;–—]{{3,80}})$"
)
SEVERAL = re.compile(
    r"(?P<body>[A-Z][^():;]{2,80}) \((?P<posts>[^()]{4,60};[^()]{4,250})\)$"
)  # "Vale Council (Head of Care; Leader)"
OF_A_CLASS = re.compile(r"[A-Z][a-z]+(?: [a-z]+)* [a-z]+s")  # "Trade unions"
_SUBJECTS = r"(?:directors|heads|executives|chairs|leads) (?:of|for) [^,]+, "
OF_SOME = re.compile(rf"\b(?:(?:by|from|of) (?:each|all|any|every|some) |{_SUBJECTS})", re.I)  # not named one by one
FIRST = re.compile(r"[,(–—:]| - ")
NO_POST = re.compile(
    r"(?:to|on|by|if|as|for|from|in|or|and|with|where|when|until|subject|[Ss]upport|including|agreed|appointed|nominated|see|via)\b(?!-)"
)  # what a bracket says of a seat, and no post
LONGEST = 160  # code points of an entry


def seats(words: str, bodies: bool = False, named: bool = True, sender: str = "") -> list[Seat]:
    """All seats of an entry: each of several offices or of several senders is one.

    `sender` is the organisation that stands above the entry and sends who is named only by a post.
    """
    if each := EACH.search(words):
        return [(each["position"], name) for name in senders(each["bodies"])]
    if (
        (several := SEVERAL.match(words.strip(" .;")))
        and sends(several["body"])
        and len(posts := offices(several["posts"])) > 1
    ):
        return [(post, several["body"]) for post in posts]
    if said := LABELLED.match(words.strip()):
        inner = seat(said["rest"], named=named)
        own = is_proper(said["label"]) and len(said["label"].split()) > 1 and sends(said["label"])
        if inner and (not own or (COUNT.match(said["rest"]) and not body_words.is_generic(inner[1]))):
            words = said["rest"]
    found = seat(words, bodies and not sender, named)
    if found is None and sender:
        post = COUNT.sub("", _plain(words))
        if (not is_title(post) and not re.fullmatch(rf"(?:[\w’'-]+ ){{0,4}}?{_MANY}", post, re.I)) or sends(post):
            return []
        found = post, sender
    if found is None:
        return []
    return [(office, name) for name in bodies_of(found[1]) for office in offices(found[0])]


def senders(words: str) -> list[str]:
    """The organisations that words list, where all of what stands between the marks of the list sends somebody."""
    names = [re.sub(r"^the ", "", name.strip()) for name in BETWEEN.split(words) if name.strip()]
    return names if len(names) > 1 and all(map(sends, names)) else []


def bodies_of(name: str) -> list[str]:
    """The two organisations of "Vale Council and Ember Trust", or the one."""
    pieces = [re.sub("^the ", "", piece) for piece in re.split(r" and (?!(?:Crime|Fire) )", name)]
    whole = len(pieces) == 2 and all(
        sends(piece)
        and not body_words.is_generic(piece)
        and (piece.split()[-1].lower() in BODY_HEADS or piece.lower() in body_words.bare_bodies())
        for piece in pieces
    )
    return pieces if whole else [name]


def seat(words: str, bodies: bool = False, named: bool = True) -> Seat | None:
    """(position, organisation) of an entry; where the words above say "representatives of", entries may be bodies alone.

    `named` tells that entries beside it may open with somebody's name.
    """
    plain = _plain(words)
    first = FIRST.split(plain)[0]
    if (
        not plain
        or len(plain) > LONGEST
        or OF_SOME.search(plain)
        or (is_person(first) and (named or known_person(first)))
    ):
        return None
    if (many := COUNTED_BEHIND.match(words.strip(" .;"))) and sends(many["body"]):
        if body_words.is_generic(many["body"]):
            return None
        return (
            "Member" if re.match("seat|place", many["position"]) else re.sub(r"s$", "", many["position"]).capitalize()
        ), many["body"]
    counted = COUNT.sub("", plain)
    if (of := COUNTED_FROM.match(plain)) and is_body(of["body"]) and sends(of["body"]):
        return of["position"], of["body"]
    if (by := BY.match(counted)) and sends(by["body"]):
        return by["position"], by["body"]
    if of := OF.match(counted):
        return (of["position"], of["body"]) if sends(of["body"]) else None
    if (held := represented(plain)) and (sends(held[1]) or held[1].lower().endswith(" sector")):
        return held
    found = next(_halves(plain), None) or next(_title_of(counted), None) or next(glued(counted), None)
    if found:
        return None if NO_POST.match(found[0]) else (_plain(COUNT.sub("", found[0])), found[1])
    return ("Representative", counted) if bodies and sends(counted) and not is_title(counted) else None


def paired(first: str, second: str) -> Seat | None:
    """A post and an organisation that stand in cells beside each other, in either order."""
    return next(_either(_plain(first), _plain(second), sure=False), None)


def of_kind(words: str, position: str) -> Seat | None:
    """An entry of a list of those who send members of one kind: "two from Vale Council", "Vale Council (2)"."""
    plain = _plain(words)
    found = NUMBER_FROM.match(plain)
    sender = found["body"] if found else COUNT.sub("", plain)
    return (position, sender) if sends(sender) and not is_title(sender) else None


def _plain(words: str) -> str:
    """An entry without what ends it in a list and what brackets add."""
    plain, before = _LAST.sub("", VACANT.sub("", words.strip())), ""
    while plain != before:
        before, plain = plain, _LAST.sub("", ASIDE.sub("", plain))
    return plain


def sends(words: str) -> bool:
    """Whether words name an organisation that may send somebody: by its head word, else by a name of two words or more."""
    if (
        body_words.no_body(words)
        or OF_A_CLASS.fullmatch(words)
        or NOBODY.fullmatch(words)
        or (is_title(words) and opens_title(words))
        or PROGRAMME.fullmatch(words)
    ):
        return False
    last = words.rsplit(None, 1)[-1].lower() if words.split() else ""
    if last not in BODY_HEADS and not _is_name(words):
        return False  # "Leads the network and speaks for it"
    head = last if " of " in words else last.removesuffix("s")
    if head in TITLE_HEADS - BODY_HEADS and last not in BODY_HEADS and is_title(words.removesuffix("s")):
        return False  # "ICB Governance Lead", "Council Leader", "Board Leads"
    if is_body(words) or words.lower() in body_words.bare_bodies():
        return True
    several = len(words.split()) > 1 or words.endswith(("’s", "'s"))
    return several and is_proper(words) and may_be_body(words) and words not in known_places()


def _is_name(words: str) -> bool:
    """Whether as many words open with a capital as do not, small ones aside."""
    said = [word for word in words.split() if word.lower() not in SMALL]
    return 2 * sum(not word[0].islower() for word in said) >= len(said)


def _halves(plain: str) -> Iterator[Seat]:
    """A post and a body on the two sides of a comma, dash, colon or bracket, in either order."""
    if inside := re.fullmatch(r"(?P<left>[^()]{4,80}) \((?P<right>[^()]{4,80})\)", plain):
        yield from _either(inside["left"], inside["right"], sure=False)
        yield from _title_of(inside["right"])
        return
    for mark in (" – ", " — ", " - ", ": ", ", "):
        left, found, right = plain.rpartition(mark) if mark == ", " else plain.partition(mark)
        if found and not (is_person(right) and known_person(right)):
            yield from _either(left, right, sure=mark in (", ", " – ", " — ", " - "), body_first=mark != ", ")


def _either(left: str, right: str, *, sure: bool, body_first: bool = True) -> Iterator[Seat]:
    """The halves as (position, organisation); `sure` where the mark between them alone lets any words be a position."""
    first, second = is_body_only(left), is_body_only(right)
    if second and not first and (sure or is_title(left)):
        yield left, right
    elif first and not second and body_first:
        yield right, left
    elif not first and not second and is_title(left) and not is_title(right) and sends(right):
        yield left, right
    elif not first and not second and is_title(right) and not is_title(left) and sends(left) and body_first:
        yield right, left


def is_body_only(words: str) -> bool:
    if not is_body(words) or not is_title(words.removesuffix("s")) or BODY_OF.match(words):
        return is_body(words)
    last = words.rsplit(None, 1)[-1].lower()  # "Vale GP Federation", which has the word for an office in it
    return last in BODY_HEADS - TITLE_HEADS and "," not in words and not opens_title(words) and is_proper(words)


def _title_of(plain: str) -> Iterator[Seat]:
    """ "Chief Executive of Vale Chamber of Commerce": a post's title, "of", and an organisation with a name of its own."""
    if (held := at_home(plain))[1] and TITLE_OF.search(held[0]) and sends(held[1]):
        yield held  # "Director of Public Health for Vale Council"
        return
    for cut in sorted(TITLE_OF.finditer(plain), key=lambda each: each.group().split()[0] not in ("at", "from")):
        left, right = plain[: cut.start()], plain[cut.end() :]
        named = (
            is_body(right)
            and (is_proper(right) or right.lower() in body_words.bare_bodies())
            and not body_words.is_generic(right)
            and not is_title(right)
        )
        subject = re.search("^ for | Services$", cut.group() + right)  # no body
        named = (named and not subject) or (bool(HEADS_A_BODY.match(left)) and (named or sends(right)))
        post = is_title(left) or is_title(re.sub(r"^((?:\w+ )?\w+?)s\b", r"\1", left))  # "Directors of Finance"
        if post and named and right not in known_places() and "," not in right:
            yield left, right


def glued(plain: str) -> Iterator[Seat]:
    """ "Vale Council Director of Housing": an organisation's name and a post with nothing between them."""
    words = plain.split()
    for at in range(2, len(words)):
        left, right = " ".join(words[:at]), " ".join(words[at:])
        whole = words[at - 1].lower() in BODY_HEADS or left.lower() in body_words.bare_bodies()
        if (
            whole
            and words[at][0].isupper()
            and is_title(right)
            and not is_body(right)
            and sends(left)
            and is_proper(left)
        ):
            yield right, left
