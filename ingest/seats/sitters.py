"""Who sits by one entry of a membership: how many, as what, sent by which organisation, in whatever order they are printed.

Used where the words above say that members follow, so that an entry need not name an organisation ("three lay members",
"Older People (1)") or a post ("Vale Council (2)").
"""

from __future__ import annotations

import re

import msgspec

from convenor.ingest.seats import entry_cuts, of_whom, seat_entries, seat_offices, several_at_once
from convenor.ingest.seats.asides import without
from convenor.ingest.seats.counted_words import (
    NUMERAL,
    counted_behind,
    counts_first,
    number,
    one_of_many,
    singular,
    told_inside,
)
from convenor.ingest.seats.sending import SECTOR, named, weakly_named
from convenor.ingest.seats.sitter_forms import MARKS, one
from convenor.ingest.words import body_words
from convenor.ingest.words.shapes import BODY_HEADS, is_person, is_title, opens_title

AS_ADVISER = re.compile(
    r",? (?:both |all |each )?as (?:an? )?(?:non-voting )?(?P<as>adviser|advisor|observer)s?\b", re.I
)
TWO_SENTENCES = re.compile(r"[a-z]{3}\. [A-Z][a-z]+ ?[a-z:]")
ATTENDS = re.compile(
    r"\((?:(?:participant|participating|non-voting) )?(?:observers?|in attendance|by invitation|attendee|as required)\)|\bin attendance\b",
    re.I,
)
LABEL = re.compile(r"^(?P<label>[A-Z][^:;()–—,]{1,60})(?: \([^():;]{2,30}\))?: (?P<rest>\S.+)$", re.S)
SENT_BY = re.compile(
    r"^(?P<who>.{3,160}?),? (?:(?:(?:shall|will|must|may) (?:each )?be|(?:are|is) to be|to be|are|is|each|jointly|as) )?(?P<verb>nominated|appointed|elected|chosen|selected|put forward|proposed|provided|recruited|sent|found|identified|supplied|named|picked) (?:by|from) (?:the )?(?P<body>.{3,90})$",
    re.S,
)
ONLY_BY = re.compile(
    rf"^(?P<count>{NUMERAL}|an?),? (?:(?:to be|each|is|are|being) )?(?:(?:nominated|appointed|elected|chosen|selected|put forward|proposed|sent|recruited) )?by (?:the )?"
    r"(?:(?:trustees|governors|governing body|(?:management )?committee|members|pupils) of (?:the )?)?(?P<body>(?-i:[A-Z\d])[^,;:]{2,90})$",
    re.I,
)  # "one by the Vale Institute", of whatever kind is told above
AND_BY = re.compile(rf",? (?:and )?(?=(?:{NUMERAL}|an?) by )", re.I)  # "one person nominated by Vale Trust and one by"
EACH_OF = re.compile(
    rf"^(?P<bodies>[A-Z][^()]{{10,200}}?) \((?:(?:up to )?(?:{NUMERAL}) \w+,? )?one (?:\w+ )?(?:from|for|per) each\b[^()]*\)$",
    re.I,
)
ITS_OWN = re.compile(r"(?:the )?(?:its|their|those|these|them|it|each|members?|committee|board|forum|panel|whole)\b")
NO_POST = re.compile(
    r"(?:further |other |voting )?(?:members?|people|persons?|representatives?)", re.I
)  # which says nothing without who sends them
OFFICES = re.compile(r" [–—-] the [A-Z]")
ARTICLES = re.compile(r"(?<= [–—-] )the (?=[A-Z])|(?<= and )the (?=[A-Z])")  # of offices behind the dash of a body
BEING = re.compile(
    r"^(?P<head>(?:one|an?|the|1) (?:member|representative|person|nominee|delegate)\b.{3,140}?), (?:being|who (?:shall|will|must|should) be|namely) (?:the |an? )?(?P<post>[^,;]{3,80}?)(?: or (?:an? |the |their |his |her |other )?[^;]*)?$",
    re.I,
)  # "one member of Vale Council, being the Cabinet Member for Housing"
KINDS = re.compile(r", one (?P<one>[a-z-]+) and one (?P<other>[a-z-]+)(?=,|$)")  # of which those counted are
ELECTED = re.compile(r"\b(?:members?|people|persons?) (?P<how>elected (?:at|from) .{3,60})$")  # which tells a seat
NO_ENTRY = re.compile(
    r"^(?:signed\b|.*\bterms of reference\b|(?:not|no) (?:fewer|less|more) than \S+ (?:and|nor|but|or)|between|all|any|every|each|other|such|no(?! (?:more|fewer|less) than)|if|where|when|members? (?:shall|will|must|may|are|should)|vacan\w+|see|the following|the (?:board|committee|forum|membership|chair) (?:is|are|may|shall|will))\b",
    re.I,
)
LONGEST = 260  # code points of an entry


class Sitter(msgspec.Struct, frozen=True):
    """So many seats of one kind: the position, the organisation that sends who holds them, each "" where it is not said."""

    position: str
    organisation: str
    number: int = 1
    label: str = ""  # the sector before a colon


def sitters(words: str, sender: str = "", kind: str = "", *, bare: bool = False) -> list[Sitter]:
    """All seats of an entry. `sender` stands above it, as does the `kind` of member; `bare` lets bodies and sectors alone sit."""
    plain = " ".join(words.split()).replace(" , ", ", ").strip(" •*·-–:;,.").removesuffix(" and").removesuffix(";")
    if (
        not plain
        or len(plain) > LONGEST
        or NO_ENTRY.match(plain)
        or TWO_SENTENCES.search(plain)
        or ATTENDS.search(plain)
    ):
        return []
    if (being := BEING.match(plain)) and _is_post(being["post"]):
        found = sitters(being["head"], sender, kind, bare=bare)
        if len(found) == 1 and found[0].organisation and NO_POST.fullmatch(found[0].position):
            return [msgspec.structs.replace(found[0], position=being["post"])]
    if (kinds := KINDS.search(plain)) and not (one_of_many(kinds["one"]) or one_of_many(kinds["other"])):
        plain = plain[: kinds.start()] + plain[kinds.end() :]
    if (
        (several := seat_entries.SEVERAL.match(plain))
        and named(several["body"])
        and len(posts := seat_offices.offices(several["posts"])) > 1
    ):
        return [Sitter(post, several["body"]) for post in posts]
    if once := several_at_once.at_once(plain):
        return [Sitter(*each) for each in once]
    if each := seat_entries.EACH.search(plain):
        count = number(each.group())[0]
        return [Sitter(singular(each["position"]), name, count) for name in seat_entries.senders(each["bodies"])]
    if (dash := OFFICES.search(plain)) and not is_title(plain[: dash.start()]):
        plain = ARTICLES.sub("", plain)
    if whom := of_whom.apart(plain):
        return _of_whom(*whom, sender, kind)
    adviser = AS_ADVISER.search(plain)
    if adviser and (found := sitters(plain[: adviser.start()], sender, kind, bare=bare)):
        return [
            msgspec.structs.replace(each, position=adviser["as"].lower()) if NO_POST.fullmatch(each.position) else each
            for each in found
        ]
    said = LABEL.match(plain)
    if said and is_title(said["label"]) and said["rest"][0].islower() and not counts_first(said["rest"]):
        return _sitting(said["label"], sender, kind, bare)  # "Chair: leads us"
    if said and not is_title(said["label"]) and (inner := _sitting(said["rest"], "", kind, bare)):
        own = named(said["label"]) and len(inner) == 1 and not inner[0].organisation
        if own and inner[0].number == 1 and len(posts := seat_offices.offices(inner[0].position)) > 1:
            return [Sitter(post, said["label"], label=said["label"]) for post in posts]
        if own or not (named(said["label"]) and inner[0].organisation and not counts_first(said["rest"])):
            return [
                msgspec.structs.replace(
                    each, organisation=said["label"] if own else each.organisation, label=said["label"]
                )
                for each in inner
            ]
    return _sitting(plain, sender, kind, bare)


def _is_post(words: str) -> bool:
    return is_title(words) or one_of_many(words.partition(" for ")[0])


def _of_whom(head: str, some: list[of_whom.Some], rest: str, sender: str, kind: str) -> list[Sitter]:
    """The seats of those whom an entry counts, apart from some of them of whom it says what they are."""
    found = _sitting(head, sender, kind, False)
    if len(found) != 1:
        return found
    whole, out = found[0], []
    for each in some:
        position = each.position or (f"{whole.position} ({each.part})" if each.part else whole.position)
        out.append(Sitter(position, each.organisation or whole.organisation, each.number, whole.label))
    left = whole.number - sum(each.number for each in out)
    kept = [msgspec.structs.replace(whole, number=left)] if left > 0 else []
    return kept + out + (_sitting(rest, sender, kind, False) if rest else [])


def _sitting(plain: str, sender: str, kind: str, bare: bool) -> list[Sitter]:
    some = EACH_OF.match(plain)
    names = [name.removeprefix("the ") for name in re.split(r",\s*(?:and )?|\s+and\s+", some["bodies"])] if some else []
    if len(names) > 1 and all(map(weakly_named, names)):
        return [Sitter("representative", name.removeprefix("The ")) for name in names]
    if several := several_at_once.of_each(plain):
        return [Sitter(*each) for each in several]
    if seat_entries.OF_SOME.search(plain):
        return []
    found = told_inside(plain)
    if found is not None:
        return _inside(*found, sender, kind)
    parts = [
        part
        for part in re.split(r"\s*;(?!\s*or\b)\s*(?:and )?|(?<=\d\)),\s*(?:and )?(?=\S.*\(\d{1,2}\)$)", plain)
        if part
    ]
    if len(parts) > 1:
        listed = any(map(named, parts))
        each = [
            _part(part, sender, kind, True) or ([Sitter("", part)] if listed and _capital(part) else [])
            for part in parts
        ]
        return [one for several in each for one in several] if all(each) else []
    return _part(plain, sender, kind, bare)


def _capital(words: str) -> bool:
    """Whether words stand like the names of bodies beside them."""
    return (
        len(words.split()) > 1 and words[0].isupper() and words.rsplit(None, 1)[-1][0].isupper() and not is_title(words)
    )


def _part(plain: str, sender: str, kind: str, bare: bool) -> list[Sitter]:
    """The seats of an entry without semicolons: one, or several pieces that "and" or commas part."""
    by = SENT_BY.match(without(plain)[0])
    only = [_only_by(piece, kind) for piece in entry_cuts.pieces(plain)]
    if all(only):
        return [each for each in only if each]
    split = AND_BY.split(by["body"]) if by else []
    if by and len(split) > 1 and (sent := _alone(by["who"], split[0], by["verb"], sender, kind, bare)):
        others = _part(", ".join(split[1:]), sender, sent[0].position, bare)
        if others and all(seat.organisation for seat in others):
            return sent + others
    pieces = entry_cuts.pieces(by["who"] if by else plain)
    shared = (by["body"], by["verb"]) if by else ("", "")
    if len(pieces) > 1:
        each = [_alone(piece, *shared, sender, kind, bare) for piece in pieces]
        if all(each):
            found = [one for several in each for one in several]
            first = found[0].position
            return [msgspec.structs.replace(one, position=one.position or first) for one in found]
    return _alone(by["who"] if by else plain, *shared, sender, kind, bare)


def _inside(head: str, inner: list[tuple[int, str]], sender: str, kind: str) -> list[Sitter]:
    """The seats of "two sector nominees (1 from Vale Network; 1 from Age Tarn)", "four users (one walker, one rider …)"."""
    rest = number(head)[2]
    whose = next((body for mark in MARKS for body, found, _ in [rest.partition(mark)] if found and named(body)), "")
    post = singular(rest.partition(whose)[2].strip(" –—-:,") if whose else rest)
    if not whose and named(head):
        whose, post = head, ""
    out = []
    for count, said in inner:
        by = re.match(r"(?:from|nominated by|appointed by|of) (?:the )?(?P<body>[A-Z].*)$", said)
        if by and weakly_named(by["body"]):
            out.append(Sitter(post, by["body"], count))
        elif by is None and weakly_named(said):
            out.append(Sitter(kind, said, count))
        elif whose:
            out.append(
                Sitter(f"{post} {said}" if post and said.startswith(("from", "of")) else singular(said), whose, count)
            )
        else:
            out.append(Sitter(singular(said), sender, count))
    return out


def _only_by(piece: str, kind: str) -> Sitter | None:
    """The seats of a piece that says no more than who sends how many."""
    said = ONLY_BY.match(without(piece)[0])
    if said is None or not weakly_named(said["body"]):
        return None
    return Sitter(kind, re.sub("^[Tt]he ", "", said["body"]), number(f"{said['count']} x")[0])


def _alone(piece: str, body: str, verb: str, sender: str, kind: str, bare: bool) -> list[Sitter]:
    plain, office = without(piece)
    plain = plain.strip(" –—-,")
    if not body and (only := _only_by(piece, kind)):
        return [only]
    count, many, rest = number(plain)
    by = re.sub(r"^[Tt]he |^(?:[a-z-]+ ){1,3}of (?:the )?(?=[A-Z])", "", without(body)[0])
    if behind := counted_behind(rest):
        rest, count, position = behind
        many = True
        if position and named(rest):
            return [Sitter(position, by if body and weakly_named(by) else rest, count)]
    if not rest or (is_person(rest) and not many):
        return []
    found = one(rest, many, sender, "" if body else kind, not body and (bare or bool(behind)))
    if body and weakly_named(by):
        own = found is not None and bool(found[1]) and found[1] != sender and not body_words.is_generic(found[1])
        found = found if own else (rest, by)
    elif body and found and not found[1] and verb == "elected" and not ITS_OWN.match(body):
        found = f"{rest} elected by {body}", ""  # by people of a kind, who tell which seat it is
    if found is None:
        return []
    position, organisation = found
    position = singular(position) if many and not (behind and position.endswith("eople")) else position
    if not organisation and NO_POST.fullmatch(position):
        told = ELECTED.search(piece) if many else None
        return [Sitter(f"member {told['how']}", sender, count)] if told else []
    if (many and count != 1) or not organisation:
        posts = [position]
    else:
        posts = seat_offices.offices(position)
        posts = posts if all(opens_title(post) or " " not in post for post in posts) else [position]
    bodies = seat_entries.bodies_of(organisation)
    if organisation and len(bodies) == 1 and SECTOR.fullmatch(position) and not is_title(position):
        of_sector = [name for name in re.split(r",\s*(?:and )?|\s+and\s+", organisation) if name]
        ends = [name.rpartition(" ")[2].lower() in BODY_HEADS for name in of_sector]
        apart = all(weakly_named(name) and " " in name for name in of_sector) and (ends[0] or not ends[-1])
        if len(of_sector) > 1 and apart:  # and no "Roads and Rivers Trust"
            return [Sitter("representative", name, label=position) for name in of_sector]
    posts = [singular(post) for post in posts] if len(bodies) > 1 else posts
    return [
        Sitter(_with(_short(post, name), office), re.sub("^[Tt]he ", "", name), count)
        for name in bodies
        for post in posts
    ]


def _with(position: str, office: str) -> str:
    if not office or office.lower() == position.lower():
        return position
    return f"{position} ({office})" if position else office


def _short(position: str, organisation: str) -> str:
    """A position without the end of its organisation's name before it ("County Council Cabinet Member", of Vale County Council)."""
    words = organisation.split()
    for at in range(1, len(words)):
        end = " ".join(words[at:])
        if position.startswith(f"{end} ") and is_title(position[len(end) + 1 :]):
            return position[len(end) + 1 :]
    return position
