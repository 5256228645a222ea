"""A roster line cut into pieces, each a name or something said of one: separators, brackets, couples, plural titles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from convenor.graph.remembered import remembered
from convenor.graph.worded import Worded
from convenor.ingest.lists import couples, dashed_seats, plural_titles
from convenor.ingest.names import name_forms
from convenor.ingest.names.joined_posts import is_unnamed
from convenor.ingest.names.prose_names import in_prose
from convenor.ingest.words import titles_ahead
from convenor.ingest.words.known_places import known as known_places
from convenor.ingest.words.shapes import (
    ACCENTED,
    EVERYDAY,
    NAME_WORD,
    TITLE_HEADS,
    TITLE_STARTS,
    forenames,
    is_body,
    is_person,
    is_title,
    strip_honorific,
)

BRACKET = Worded(r"\s*[(\[]([^()\[\]]{1,80})[)\]]")
SEPARATOR = re.compile(
    r"(?=\s*(?:[,;•·▪●|:–—&.A-Z-]|and\b))\s*(?:[,;•·▪●|]|(?<=[a-z]):\s(?=[A-Z])|\s[–—-]\s|(?<=[\w)])[–—-]\s|(?<=\x00)(?=\s*[A-Z])|"
    r"(?<=\x00)\s*(?:[–—-]|\b(?:and|&))\s*(?=[A-Z\d])|"
    r"(?<=\w)(?<! for)(?<! of)(?<! to)(?<! by)(?<!Cllr)(?<!Cllrs)(?<!Councillor)(?<!Councilor)(?<!Councillors)(?<!Professor)(?<!Prof)(?<!Rev)(?<!Sir)"
    r"(?<!County)(?<!Parish)(?<!Town)(?<!Borough)(?<!City)(?<!District)(?<!Community)(?<!Ward)\s+"
    r"(?=(?:(?:County|Parish|Town|Borough|City|District|Community|Ward)\s+)?(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Prof|Rev)\b\.?\s+[A-Z])|"
    r"(?:(?<=Council)|(?<=Authority)|(?<=Board)|(?<=Trust)|(?<=Police)|(?<=Service)|(?<=Partnership)|(?<=Committee)|(?<=Member))"
    r"\s+(?=(?:[A-Z]\.?\s){1,3}[A-Z][a-z][\w’'-]+(?:,|$))|"
    r"(?<=[a-z])\s+(?=The\s+[A-Z])|(?:\band\b|&)(?=\s+the\s+[A-Za-z])|(?<=\x00)\.\s+(?=[A-Z])|"
    r"\band\b(?=\s+(?:Cllrs|Councillors|Trustees|Governors|Messrs|Mesdames|Mmes|Cllr|Councillor|Dr|Mr|Mrs|Ms|Miss|Prof|Rev|Revd|Canon|Sir|Dame|Lord|Lady|Baroness|Alderman|Aldermen|Commissioner|Commissioners)\b))\s*"
)
PLURAL = Worded(
    rf"^(?:(?:County|Parish|Town|Borough|District|City|Community)\s+)?(Cllr|Councillor|Dr|Trustee|Governor)[’']?s\.?:?\s+(?=[A-Z{ACCENTED}])|"
    rf"^(?:(Messrs|Mesdames|Mmes)|(Aldermen|Alderwomen|Bailies))\.?\s+(?=[A-Z{ACCENTED}])"
)
ONE_OF = {"Messrs": "Mr", "Aldermen": "Alderman", "Alderwomen": "Alderwoman", "Bailies": "Bailie"}
SINGULAR = re.compile(rf"^(Cllr|Councillor|Dr|Mr|Mrs|Ms)\.?\s+(?=[A-Z{ACCENTED}])")
NO_SURNAMES = frozenset("parent foundation co-opted also chair chairman vice-chair vice-chairman treasurer".split())
SURNAME = re.compile(
    rf"^(?:(?:Mrs|Mr|Ms|Miss|Dr)\.? )?(?:[A-Z]\.? ?){{0,2}}(?:(?:de|du|van|von|le|la|Ó|Ní|Nic|Mac|ap|ab) )?[A-Z{ACCENTED}][\w’'-]+(?: (?:(?:de|van|von|Ó|Ní|Nic) )?[A-Z{ACCENTED}][\w’'-]+)?$"
)
LEAD = re.compile(
    r"^(?:(?:Members|Directors)[,:]\s+|(?:Members|Directors|Commissioners|Trustees|Governors|Aldermen)\s+(?=(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Cllr|Revd?)\b|(?:[A-Z]\.? ?){1,3} ?[A-Z][a-z])|\[[ xX✓✔]\]\s*|(?:[Yy]r? )?(?:Cynghor\w+|Cyng\.?|Athro) / |"
    r"(?:[TA]/)?(?:ACC|DCC|CC|ACO|DCI|DCS|DI|DS|PC|PCSO|CFO|ACFO|DCFO|GM|SM|WM)\s+(?=[A-Z][a-z’'-]+ [A-Z]))"
)  # ticks, the Welsh word for councillor, ranks of police and fire officers
TITLED = re.compile(
    r"^(?:The\s+)?(?P<title>(?:[A-Z][\w-]+\s+){1,4}?[A-Z][\w-]+)\s+(?P<name>(?:[A-Z]\.?\s+){1,3}[A-Z][\w’'-]+)$"
)  # "Chief Fire Officer J. Stone"
ADDRESS = r"(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Rev|Revd|Sir|Dame)\b"
TITLE_ADDRESSED = Worded(
    rf"^(?:The\s+|the\s+)?(?P<title>(?:(?!{ADDRESS})[A-Z][\w&/-]*\s+(?:(?:of|for|to|the|and|&)\s+){{0,2}}){{1,5}})(?P<name>{ADDRESS}\.?\s+[A-Z].*)$"
)  # "Vice Chair Cllr A Bell"
LOWER_TITLE = Worded(
    r"^(?:and\s+)?the\s+(?P<title>[a-z][\w -]{2,40}?)\s+(?P<name>(?:(?:Mr|Mrs|Ms|Miss|Dr)\.?\s+)?[A-Z].*)$"
)
TITLE_FIRST = [
    re.compile(
        rf"^(?:The\s+|the\s+)?(?P<title>(?:[A-Z][\w-]+\s+){{{n}}})(?P<name>[A-Z][\w’'-]+(?:\s+[A-Z][\w.’'-]*){{1,3}})$"
    )
    for n in (1, 2, 3, 4)
]  # by how many words the title has
OF_TITLE = Worded(r"^(?:[Tt]he\s+)?(?P<title>[A-Z][\w ,&/-]{2,60})\s+\((?P<name>[^()]+)\)(?:\s*\([^()]*\))?$")
FOR_ANOTHER = Worded(
    r"^(?P<name>[A-Z].{2,50}?),?\s+\(?(?P<how>(?:as (?:a )?|a )?(?:substitut\w+ |deput\w+ |subbing |standing in |alternate )?for|"
    r"(?:attending )?on behalf of|(?:attending )?in place of|instead of)\s+(?P<who>[A-Z][^()]+)\)?$"
)  # "A Name for B Name"
IN_THE_CHAIR = Worded(r"^(?P<name>[A-Z].{2,50}?),?\s+(?:(?:was )?in the [Cc]hair|presiding|presided)$")
NOT_FREE = re.compile(r"\b(?:of|for|to|by|with|from|representing|the|and|&)$")
GIVEN = re.compile(r"[A-Z][a-zà-ɏ]+")
LABELLED = re.compile(r"^(?P<title>[A-Z][\w’' &/-]{2,40}):\s+(?P<name>[A-Z].+)$")
JOINED = re.compile(r"(?<=and )(?:the )[A-Z]|(?<=and )\s*the [A-Z]")
TWO = re.compile(
    r"(?P<one>(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\.? (?P<given>[A-Z][a-z]+) [A-Z][\w’'-]+) (?P<next>[A-Z][a-z]+) [A-Z][\w’'-]+(?=$| \()"
)  # in a line whose people forms of address part, one without
INITIALLED_TWICE = re.compile(
    r"(?P<one>(?:[A-Z]\.? ){1,3}(?P<surname>(?:Mc|Mac|[OD][’'])?[A-Z][a-z][\w’'-]+)) (?P<next>(?:[A-Z]\.? ){1,3}(?:Mc|Mac|[OD][’'])?[A-Z][a-z][\w’'-]+)(?=$| \()"
)  # "A Bell C Dee", in a list that lost a mark
NAME_SHAPED = re.compile(
    rf"[A-Z{ACCENTED}][a-zà-ɏ’'-]+(?: (?:[A-Z]\.|[A-Z{ACCENTED}][\w’'-]*))?(?: (?:(?:de|van|von|le|ap|ab|al|el) )?[A-Z{ACCENTED}][a-zà-ɏ][\w’'-]+)"
)
Piece = tuple[str, int]  # words and their position


def pieces(words: str) -> list[Piece]:
    """The pieces of a line with their positions; what stands in brackets is not cut."""
    return list(_remembered(words))


@remembered
def _remembered(words: str) -> tuple[Piece, ...]:
    if " / " in words and all(is_person(bare(part)) for part in words.split(" / ")):
        words = words.replace(" / ", " ; ")
    parts = plural_titles.ahead(words, [name_forms.plain(*piece) for piece in _cut(words)])
    cut = name_forms.initials_first(_with_honorific(words, parts))
    return tuple(_unwrapped(*piece, free=_stands_free(words, piece[1])) for piece in cut)


def bare(piece: str) -> str:
    """A piece without what stands in brackets."""
    return BRACKET.sub("", piece) if "(" in piece or "[" in piece else piece


def are_initials(letters: str, name: str) -> bool:
    """Whether letters are those of a name: the first of its first word and, behind it, that of its last."""
    words = (strip_honorific(name)[1] or name).upper().split()
    surname = {part[0] for part in words[-1].split("-") if part}
    return letters[0] == words[0][0] and (len(words) == 1 or not surname.isdisjoint(letters[1:].upper()))


def _cut(words: str) -> list[Piece]:
    masked = BRACKET.sub(lambda m: "\x00" * len(m.group()), words)
    out: list[Piece] = []
    begin = 0
    ahead = titles_ahead.in_line(masked)
    for end, following in (*(m.span() for m in SEPARATOR.finditer(masked)), (len(words), len(words))):
        piece = words[begin:end]
        if (short := name_forms.SHORT_FORM.match(words, begin)) and short.start("surname") == following:
            continue  # "Bernadette (Bernie) Bell"
        if ahead and words[end:following].isspace() and titles_ahead.of_next(masked[:begin], piece.strip()):
            continue  # "Vice Chair Cllr A Bell"
        if begin and dashed_seats.is_cut(words[end:following], piece, words[following:]):
            continue  # "Partner Member – NHS Trusts"
        if begin and ":" in masked[end:following] and titles_ahead.alone(piece.strip()):
            continue  # "…; Secretary: Ann Bell"
        if words[:begin].rstrip().endswith(("and", "&")) and is_unnamed(piece.strip()):
            begin = following
            continue  # "Cllrs Bell, Dee and the Clerk", "Ann Bell, and the Vale Trust"
        if JOINED.match(masked, following) and begin < end and not _tells(words[following:]):
            continue  # "Nature for Wales and the West"
        if piece.strip():
            out += _halves(re.sub(r"\s+(?:and|&)$", "", piece.strip()), begin + len(piece) - len(piece.lstrip()))
        begin = following
    return out


def _tells(words: str) -> bool:
    """Whether what follows "and" begins with somebody's title or name ("the Clerk")."""
    said = re.split(r"[,;.(:]", words, maxsplit=1)[0]
    return is_title(said) or bool(in_prose(said))


def _halves(piece: str, position: int) -> list[Piece]:
    """ "A Smith and B Jones" is two names, "Ann and Bob Smith" too; "Vale and Hill Board" is one body."""
    if lead := re.match(r"(?:(?:and|&)\s+)+", piece):
        return _halves(piece[lead.end() :], position + lead.end())
    match = re.match(r"^(.*?)\s+(?:and|&)\s+(.+)$", piece)
    if match and (
        all(is_person(bare(half)) or _titled(half) for half in match.groups())
        or (any(is_person(bare(half)) for half in match.groups()) and all(map(_is_shaped_like_name, match.groups())))
        or all(GIVEN.fullmatch(half) and half.lower() in forenames() for half in match.groups())  # "Fran & Gill"
        or (is_body(match[1]) and is_person(bare(match[2])) and match[2].split()[0].lower() in forenames())
    ):
        return [(match[1], position + match.start(1)), (match[2], position + match.start(2))]
    for end, begin in couples.beside(piece):
        return [*_halves(piece[:end], position), *_halves(piece[begin:], position + begin)]
    if (cut := couples.second(piece)) is not None:
        return [(re.sub(r"\s*(?:and|&)\s*$", "", piece[:cut]), position), *_halves(piece[cut:], position + cut)]
    if (two := TWO.match(piece)) and {two["given"].lower(), two["next"].lower()} <= forenames():
        return [(two["one"], position), *_halves(piece[two.start("next") :], position + two.start("next"))]
    if (two := INITIALLED_TWICE.match(piece)) and two["surname"].lower() not in EVERYDAY:
        return [(two["one"], position), (piece[two.start("next") :], position + two.start("next"))]
    if couple := couples.found(bare(piece)):
        return [
            (f"{couple['one']} {couple['name']}", position),
            (piece[couple.start("other") :], position + couple.start("other")),
        ]
    named = in_prose(piece) if len(piece.split()) > 3 else []
    between = [piece[before[1] : after[0]] for before, after in pairwise([(0, 0, ""), *named, (len(piece), 0, "")])]
    if len(named) > 1 and not any(gap.strip() for gap in between[:-1]) and named[-1][1] == len(piece):
        return [(name, position + start) for start, _, name in named]  # nothing but names in turn
    return [(piece, position)]


def _is_shaped_like_name(half: str) -> bool:
    """Whether one side of "and" is a person, or two or three capitalised words that are neither title nor body."""
    said = bare(half).strip()
    return is_person(said) or (bool(NAME_SHAPED.fullmatch(said)) and not is_title(said) and not is_body(said))


def _with_honorific(words: str, cut: list[Piece]) -> list[Piece]:
    """The pieces, each surname with the honorific that "Councillors" or "Messrs" gives to all of them."""
    if not any(PLURAL.match(piece) for piece, _ in cut):
        single = SINGULAR.match(words)
        alone = sum(_is_one_surname(piece) for piece, _ in cut)
        places = sum(bare(piece).strip() in known_places() for piece, _ in cut)
        alike = bool(cut) and _is_one_surname(
            SINGULAR.sub("", cut[0][0])
        )  # not "Cllr Ann Reed, Oakes (Chair)", a place
        shared = alone >= 2 and alone == len(cut) - 1 and 3 * places <= alone  # "Cllr Reed (Chair), Oakes, Tull"
        return [
            (
                f"{single[1]} {p}"
                if single
                and (shared or (alike and BRACKET.search(p) and _is_one_surname(p)))
                and _is_surname(bare(p))
                and not is_title(bare(p))
                and not is_body(bare(p))
                and words[:at].rstrip()[-1:] not in "–—-"
                else p,
                at,
            )
            for p, at in cut
        ]
    out: list[Piece] = []
    honorific = ""
    for piece, at in cut:
        if plural := PLURAL.match(piece):
            honorific = plural[1] or ONE_OF.get(plural[2] or plural[3], "Mrs")
            piece, at = (piece[plural.end() :], at + plural.end()) if plural[2] else (piece, at)
        for half, begin in _surnames(piece, at):
            out.append((f"{honorific} {half}" if honorific and _is_surname(bare(half)) else half, begin))
    return out


def _is_one_surname(piece: str) -> bool:
    """Whether a piece is one capitalised word that is no title, body, place or everyday word."""
    return bool(NAME_WORD.match(word := bare(piece).strip())) and word.lower() not in EVERYDAY


def _is_surname(words: str) -> bool:
    no_name = words.lower() in NO_SURNAMES or (words.isupper() and len(words) < 5)
    return bool(SURNAME.match(words) and strip_honorific(f"{words} A")[1] != "A") and not (no_name or is_person(words))


def _surnames(piece: str, position: int) -> Iterator[Piece]:
    """ "Ward and Webb" in a list of surnames is two of them."""
    match = re.match(r"^(.+?)\s+(?:and|&)\s+(.+)$", piece)
    if match and all(SURNAME.match(bare(PLURAL.sub("", half))) for half in match.groups()):
        yield match[1], position
        yield match[2], position + match.start(2)
    else:
        yield piece, position


def _stands_free(words: str, position: int) -> bool:
    """Whether a piece begins a line or stands behind a semicolon, so that it says nothing of the person before."""
    return not words[:position].strip() or words[:position].rstrip().endswith(";")


def _unwrapped(piece: str, position: int, free: bool) -> Piece:
    """ "The Mayor (Councillor A Name)" is the councillor with that title."""
    if is_person(bare(piece)):
        return piece, position
    another = FOR_ANOTHER.match(piece)
    if another and is_person(bare(another["name"])) and is_person(another["who"]):
        return f"{another['name']} (substitute for {another['who']})", position
    presiding = IN_THE_CHAIR.match(piece)
    if presiding:
        name, at = _unwrapped(presiding["name"], position, free)
        if is_person(bare(name)):
            return f"{name} (Chair)", at
    match = _titled(piece) or LABELLED.match(piece)
    if match and is_title(match["title"]) and is_person(bare(match["name"])):
        return f"{match['name']} ({match['title']})", position + match.start("name")
    match = OF_TITLE.match(piece)
    if not match or not is_title(match["title"]) or not is_person(match["name"]):
        match = TITLED.match(piece)
        if not match or not is_title(match["title"]) or not is_person(match["name"]) or is_person(piece):
            return _behind_title(piece, position) if free else (piece, position)
    return f"{match['name']} ({match['title']})", position + match.start("name")


def _behind_title(piece: str, position: int) -> Piece:
    """ "Treasurer to the Authority Ann Smith": a title, then a name with which the piece ends."""
    plain = bare(piece).rstrip()
    named = in_prose(plain) if piece.startswith(plain) else []
    if len(named) != 1 or named[0][1] != len(plain) or not named[0][0]:
        return piece, position
    start, _, name = named[0]
    title = plain[:start].strip()
    if not title[:1].isupper() or not is_title(title) or NOT_FREE.search(title) or len(title.split()) < 2:
        return piece, position
    return f"{name} ({title}){piece[len(plain) :]}", position + start


def _titled(piece: str) -> re.Match[str] | None:
    """The title and the name of "Vice-Chair Ann Smith": titles alone, then a given name that is known."""
    lower = LOWER_TITLE.match(piece)
    if lower and is_title(lower["title"]) and is_person(lower["name"]):
        return lower
    addressed = TITLE_ADDRESSED.match(piece)
    of_one = addressed and is_title(addressed["title"]) and not NOT_FREE.search(addressed["title"].strip())
    if addressed and of_one and is_person(bare(addressed["name"])):
        return addressed
    for match in filter(None, (pattern.match(piece) for pattern in TITLE_FIRST)):
        heads = match["title"].lower().split()
        known = match["name"].split()[0].lower() in forenames() and is_person(match["name"])
        if known and (heads[-1] in TITLE_HEADS or all(head in TITLE_HEADS or head in TITLE_STARTS for head in heads)):
            return match
    return None
