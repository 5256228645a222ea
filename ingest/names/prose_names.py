"""The people named in running text: runs of words shaped like names, with a form of address or a known given name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from itertools import takewhile

from convenor.graph.remembered import remembered
from convenor.graph.worded import Worded
from convenor.ingest.names import called_alike, firms
from convenor.ingest.names.name_ends import NEED_MORE, OF_AN_AREA, in_text, is_given, is_street, may_go_on
from convenor.ingest.words.no_names import is_no_name
from convenor.ingest.words.shapes import (
    ACCENTED,
    BODY_HEADS,
    HONORIFICS,
    NOT_NAMES,
    PARTICLES,
    SURNAMES,
    TITLE_HEADS,
    forenames,
    is_person,
)
from convenor.ingest.words.titles import TITLE_BEFORE

_WORD = (
    rf"(?!(?:Cllrs?|Councillors?|Dr|Mr|Mrs|Ms|Miss|Prof|Professor|Rev|Revd|Sir|Dame)\b)(?:[A-Z{ACCENTED}][a-zà-ɏ]*[’'][A-Z{ACCENTED}][a-zà-ɏ]+|(?:Mac|Mc|Fitz|St|De|La|Le|Du)[A-Z][a-zà-ɏ]+|Ó(?=\s[A-Z{ACCENTED}])|"
    rf"(?:(?<=[a-zà-ɏ.] )|(?<= DE )|(?<= LA )|(?<= LE )|(?<= DU )|(?<= VAN )|(?<= VON )|(?<= DER )|(?<= DEN )|(?<= ST )|(?(hon)(?<=[A-Z] )|(?!)))(?:Mc|Mac|[OD][’'])?[A-Z{ACCENTED}]{{3,}}(?:[-–‐’'][A-Z{ACCENTED}]{{2,}})*|"
    rf"(?:al|el|ul)-[A-Z{ACCENTED}][a-zà-ɏ]+|(?:Ll|Rh|Ff|Wm|Chas|Jas|Thos|Geo)\.|St\.(?=\s[A-Z][a-z])|[A-Z{ACCENTED}][a-zà-ɏ]+|(?:[A-Z]\.){{2,4}}(?!\w)|[A-Z]\.(?!\w)|[A-Z](?=\s(?:[A-Z{ACCENTED}]|(?:van|von|de|du|di|da|le|la|ap|ab)\s)))(?:[-–‐][A-Z{ACCENTED}]?+[a-zà-ɏ’']+)*"
)
_PARTICLE = (
    r"(?:(?:" + "|".join(sorted(PARTICLES - {"st", "el"}, key=len, reverse=True)) + r")\s+|"
    r"(?<=[a-zà-ɏ.]\s)(?:DE LA|VAN DE[RN]|DE|DU|LE|VAN|VON|ST)\s+(?=[A-Z]{3})){0,2}"
)
CANDIDATE = re.compile(
    rf"(?=[A-Z{ACCENTED}])(?<![\w’'&-])(?<![CG]yngor )(?P<hon>(?:(?:{HONORIFICS})\.?\s+){{1,4}})?"
    rf"(?P<name>(?(hon)(?:[A-Z]{{2,3}}\s+(?=[A-Z][a-z]))?|){_WORD}(?:\s+{_PARTICLE}{_WORD}){{0,11}})(?![\w-])"
)

TITLED = re.compile(
    r",\s+(?:[A-Z][\w&’'-]*\s+(?:(?:of|for|and|&|to|the)\s+)*){0,9}"
    r"(?:Director|Officer|Manager|Head|Lead|Leader|Chair|Secretary|Treasurer|Clerk|Coordinator|"
    r"Executive|Consultant|Nurse|Adviser|Advisor|Dean|Professor|Member|Representative)\b"
)
CHOSEN = re.compile(r"\s+(?:be|was|is|has been)\s+(?:duly\s+|unanimously\s+)*(?:re-?)?(?:elected|appointed|co-opted)\b")
WORD = re.compile(r"\S+")
LETTERS = re.compile(r"[A-Za-zÀ-ɏ]+")
ADDRESS = Worded(rf"(?<![A-Za-zÀ-ɏ])(?:{HONORIFICS}|Messrs|Mesdames|Mmes)(?!\w)", re.I)
EVERYDAY = NOT_NAMES | TITLE_HEADS | BODY_HEADS
ARTICLES = ("the", "The", "St", "St.", "&")
NOT_FREE = re.compile(r"(?:\bthe|\bThe|\bSt\.?|&)\s+$")  # behind one of these a name is part of another
INITIAL = re.compile(r"[A-Z]\.?")
IN_A_LIST = re.compile(r"(?:[,;:(]|\band|&)\s*$")
LONGEST_TITLE = 250  # code points before a name in which its title may stand
LONGER_NAME = (BODY_HEADS - TITLE_HEADS) | frozenset(
    "solicitors accountants architects surveyors associates consultants consulting builders brewery brewing suites hotel inn arms moor station "
    "road street avenue lane house hall room suite park building act award report review fund uhb icb ccg".split()
)  # a name right before one of these is part of the name of a street, a building or a body
OF_A_COUNCIL = re.compile(
    r"\s+(?:(?:County|Metropolitan|London|Royal) )?(?:Borough|District|City|Town|Parish|County) Council\b"
)  # what two words before it name is a place
OF_A_PLACE = re.compile(
    r"\s+(?:Community|Village|Memorial|Primary|Secondary|High|Infants?|Junior|Nursery|Leisure|Medical) "
    r"(?:Council|Centre|School|Hospital|College|Hall|Academy|Surgery|Library|Park)\b|"
    r"\s+(?:Community|Village|Memorial|Primary|Medical) (?:Partnership|Association|Trust|Forum|Group)\b(?! (?:(?:Vice|Deputy|Co)[ -]?)?(?:[Cc]hair|Director|Manager|Secretary|Treasurer|Trustee|Officer|Lead)\b)|"
    r"\s+[A-Z][a-z]+ (?:Ltd|Limited|plc|LLP)\b|"
    r"\s+Estates?\b(?! (?:[A-Z][a-z]+ )?(?:Manager|Officer|Director|Surveyor|Team|Department|Lead|and [A-Z][a-z]+)\b)"
)  # "Bryn Teg Community Council": what stands before it is a place
LONGER_THAN_A_SURNAME = (NOT_NAMES | BODY_HEADS | {"deal", "deals"}) - TITLE_HEADS - SURNAMES

Word = tuple[str, int, int]
Run = tuple[int | None, Sequence[Word]]
Named = tuple[int, int, str]
CALLED = re.compile(r"""\s+["“‘'(][A-Z][a-z]+["”’')]\s+[A-Z]""")  # "Mr William “Bill” Bell"
SURNAME_BEFORE = re.compile(rf"\b[A-Z{ACCENTED}][A-Z{ACCENTED}’'-]+,\s+$")  # "SMITH, Dr Ann": the surname stands first
SITES = frozenset(
    "park hall ward place court square centre close drive gardens fields rise grove mews vale dale green hill hills moor heath wood woods".split()
)  # so do these, behind a word that tells where or a number
LANDS = frozenset(
    "glen kirk eden dale lea loch chase forest amber".split()
)  # so does what begins with one, behind a word that tells where
FROM_THERE = re.compile(r"\s+(?:of|from|at)\s+")  # between somebody and the firm called like a person
WHERE = re.compile(
    r"\b(?:at|in|into|inside|near|outside|opposite|around|behind|up|down|along|through|past|moved to|goes to)\s+$|(?<![\w.])\d{1,4}[a-d]?,?\s+$"
)
BODY_BEHIND = re.compile(
    r"(?:\s+[A-Z][\w&-]+){0,2}\s+(?:NHS|CIC|ICB|Trust|Council|Healthcare|Water|Housing|Homes|Hospitals?|College|School|Association|Foundation|Charity|Residents|Tenants)\b"
    r"(?! (?:[A-Z][a-z]+ )?(?:Chair|Director|Manager|Officer|Lead|Governor|Member|Secretary|Trustee))"
)
BEHIND = re.compile(
    rf"(?!\s+[A-Z]\w+\s+(?:{'|'.join(sorted(word.title() for word in NEED_MORE))})\b)\s+(?:of\s+|and\s+)?([A-Z]\w+)"
)  # the word behind a name, where it does not begin a title ("Service Director")


def may_be_known(text: str) -> bool:
    """Whether a text holds a form of address or a given name that is known: without one no name in it is sure."""
    given = forenames()
    words = (word for word in LETTERS.findall(text) if word[0].isupper() or word in PARTICLES)
    return any(word.lower() in given for word in words) or bool(ADDRESS.search(text))


def in_prose(text: str, known: Set[str] = frozenset()) -> list[Named]:
    """(start, end, name as printed) of the people named in a stretch of prose.

    A candidate is a run of words shaped like names. With an honorific it is taken up to the first everyday word;
    without, it must begin with a known given name and have a surname that is no everyday word.
    """
    words = _remembered_words(text)
    return list(_remembered(text, frozenset(words & known))) if words else []


@remembered
def _remembered(text: str, known: frozenset[str]) -> tuple[Named, ...]:
    return tuple(_named(text, known))


@remembered
def _remembered_words(text: str) -> frozenset[str]:
    """The words of which it matters to a text whether they are known as given names, in every way in which they are looked up."""
    plain = frozenset(word.lower().replace("’", "'") for _, words in _remembered_runs(text) for word, _, _ in words)
    marked = [word for word in plain if "." in word or "-" in word]
    return plain.union(form for word in marked for form in (word.strip("."), *re.split(r"[.-]", word)))


def _named(text: str, known: Set[str]) -> list[Named]:
    out: list[Named] = []
    for start, words in _remembered_runs(text):
        while words:
            beside = bool(out) and text[out[-1][1] : words[0][1]].strip() == "&"  # "Ann Bell & Carl Dee"
            span = _known(text, words, known, beside) if start is None else _after_honorific(text, start, words, known)
            if not span:
                break
            if start is None and out and FROM_THERE.fullmatch(text, out[-1][1], span[0]):
                words = tuple(word for word in words if word[1] >= span[1])
                continue
            out.append((*span, text[span[0] : span[1]]))
            words, start = tuple(word for word in words if word[1] >= span[1]), None
    return out


@remembered
def _remembered_runs(text: str) -> tuple[Run, ...]:
    return tuple(_runs(text))


def _runs(text: str) -> Iterator[Run]:
    """The runs of words shaped like names, each with where its form of address begins; without one a single word names nobody."""
    for match in CANDIDATE.finditer(text):
        name, offset = match["name"], match.start("name")
        if match["hon"] or not name.isalpha():
            words = [(m.group(), offset + m.start(), offset + m.end()) for m in WORD.finditer(name)]
            yield match.start() if match["hon"] else None, tuple(words)


def _after_honorific(text: str, start: int, words: Sequence[Word], known: Set[str]) -> tuple[int, int] | None:
    """The span of a name whose honorific begins at `start`."""
    count = _count(text, start, words, known, least=1)
    if count == 1 and SURNAME_BEFORE.search(text, max(0, start - 40), start):
        return None
    if not count or not is_person(text[start : words[count - 1][2]], known=known):
        return None
    if count == 1 and CALLED.match(text, words[0][2]):
        return None
    end = words[count - 1][2]
    return None if called_alike.is_town(text, start, end) or called_alike.is_thing(text, start, end) else (start, end)


def _known(text: str, words: Sequence[Word], known: Set[str], beside: bool) -> tuple[int, int] | None:
    """The span of the name that begins at the first known given name, or at a name that a title stands by; `beside` somebody else."""
    for first, (word, start, _) in enumerate(words):
        given = word.lower().replace("’", "'").split("-")[0]
        if given not in forenames() and first and is_given(words[first - 1][0]):
            continue  # the surname of the one before, who is known already
        opens = first == (words[0][0] == "That")  # "That A Name be elected"
        behind_initial = first > 0 and INITIAL.fullmatch(words[first - 1][0])
        met = given in known and given.strip(".") not in PARTICLES and not behind_initial
        if not (given in forenames() or met or (opens and _has_title(text, words[first:]))):
            continue
        count = _count(text, start, words[first:], known, least=2)
        if not count:
            continue
        initial = words[first - 1][1] if first and INITIAL.fullmatch(words[first - 1][0]) else None
        if initial is not None and count == 2 and OF_AN_AREA.match(text, words[first][2]):
            return initial, words[first][2]  # "H. Ashley East Area Member"
        end = words[first + count - 1][2]
        last = words[first + count - 1][0].lower()
        titled = _has_title(text, words[first : first + count])
        land = (last in SITES or (given in LANDS and count == 2)) and WHERE.search(text, max(0, start - 12), start)
        if called_alike.is_town(text, start, end) or (not titled and (land or is_street(last, text, start, end))):
            continue
        if (
            first == 1
            and INITIAL.fullmatch(words[0][0])
            and IN_A_LIST.search(text, max(0, words[0][1] - 6), words[0][1])
        ):
            start = words[0][1]  # ", C. Ann Bell"
        if (
            (stands_free(text, start, end) or (beside and not first and stands_free(text[start:], 0, end - start)))
            and not _is_own_firm(text, start, word)
            and is_person(text[start:end], known=known)
        ):
            return start, end
    return None


def _count(text: str, start: int, words: Sequence[Word], known: Set[str], least: int) -> int:
    """How many of the words make the name that begins at `start`, the acronym of a body behind it aside; 0 when too few."""
    count = min(_surname_end(words, least), _until_the_next(words))
    while (
        count > 2
        and words[count - 1][0].isupper()
        and not (may_go_on(words[count - 2][0]) and is_person(text[start : words[count - 1][2]], known=known))
    ):
        count -= 1
    return in_text(text, words[:count])


def _until_the_next(words: Sequence[Word]) -> int:
    """How many words stand before the next name, where names follow one another: "Ann Bell Carl Dee" is two of them."""
    if (
        len(words) < 4
        or not (is_given(words[0][0]) and is_given(words[2][0]))
        or words[1][0].lower().strip(".") in PARTICLES
    ):
        return len(words)
    run = list(takewhile(lambda word: word.lower() not in EVERYDAY, (word for word, _, _ in words)))
    in_turn = len(run) % 2 == 0 and all(map(is_given, run[::2]))
    return 2 if in_turn or not is_given(words[1][0]) else len(words)


def _has_title(text: str, words: Sequence[Word]) -> bool:
    """Whether the title of a post stands right after a run of two or three words, or right before it."""
    start, end = words[0][1], words[-1][2]
    return len(words) in (2, 3) and bool(
        TITLED.match(text, end)
        or CHOSEN.match(text, end)
        or TITLE_BEFORE.search(text, max(0, start - LONGEST_TITLE), start)
    )


def _surname_end(words: Sequence[Word], least: int) -> int:
    """How many of the words make the name: up to the first everyday word; 0 when too few."""
    count = 0
    for word, _, _ in words:
        plain = word.lower().strip(".")
        if count == 1 and plain in SURNAMES and words[0][0].lower() in forenames():
            count += 1
            break  # "Mr John Street"
        saint = plain == "st" and count and not may_go_on(words[count - 1][0])  # "Ann Bell St Mary’s School"
        if count >= least and (saint or plain in EVERYDAY or is_no_name(plain)):
            break
        count += 1
        if (
            count >= least
            and word.isupper()
            and len(word) > 2
            and "." not in word
            and not is_given(word)
            and plain not in PARTICLES
        ):
            break  # "Cllr ANN BELL MOVED"
    return min(count, 4) if count >= least else 0


def _is_own_firm(text: str, start: int, first: str) -> bool:
    """Whether a bracket begins with the surname of the person before it: "Ann Bell, Chair (Bell Legal)"."""
    opens = start > 0 and text[start - 1] == "("
    return opens and bool(re.search(rf"[\s-]{re.escape(first)}\b[^()]{{0,60}}\($", text[max(0, start - 100) : start]))


def stands_free(text: str, start: int, end: int) -> bool:
    """Whether a name without honorific stands free: not inside the name of something else."""
    after = text[end : end + 40]
    word = BEHIND.match(after)
    owned = re.match(r"[’']s?\s+([A-Z]\w+)", after)
    if owned and owned[1].lower() in BODY_HEADS - TITLE_HEADS:
        return False  # "X Fishermen's Association"
    if (word and word[1].lower() in LONGER_NAME) or re.match(
        r"\s+(?:&|and Sons|and Co|Co|Ltd|Limited|plc|LLP|status|accreditation)\b", after
    ):
        return False
    if word and text[start:end].split()[-1].lower() in SURNAMES and word[1].lower() in LONGER_THAN_A_SURNAME:
        return False  # "Vale Town Deal"
    if (
        OF_A_PLACE.match(after)
        or (OF_A_COUNCIL.match(after) and text.count(" ", start, end) == 1)
        or firms.is_one(text, start, end)
    ):
        return False
    words = text[start:end].lower().split()
    if (words[0] in LANDS or words[-1] in SITES) and BODY_BEHIND.match(after):
        return False  # "Eden Vale Healthcare NHS Trust"
    before = text[max(0, start - 25) : start]
    return not (before.rstrip().endswith(ARTICLES) and NOT_FREE.search(before))
