"""Where "and" or "the" in a run of capitals joins two bodies, and where it goes on with the name of one."""

from __future__ import annotations

import re

from convenor.graph.remembered import remembered
from convenor.ingest.names.venue_towns import no_place
from convenor.ingest.words.body_words import (
    GENERIC,
    LAST_WORDS,
    NAMED_BY,
    NOT_BODIES,
    STRONG_OF,
    bare_bodies,
    shipped_acronyms,
)
from convenor.ingest.words.known_places import known
from convenor.ingest.words.no_names import is_no_name
from convenor.ingest.words.shapes import BODY_HEADS, NOT_NAMES, WEAK_HEADS

AREAS = ("County", "City", "District", "Borough", "Town", "Parish", "Metropolitan", "Community")
ON_SUBJECT = re.compile(
    r"on (?:Alcohol|Drugs?|Ageing|Disability|Religious|Climate|Human|Standards|Race|Social|Smoking|Homelessness|Domestic|Rural)"
)
EVERYDAY = GENERIC | NOT_NAMES | BODY_HEADS
OTHERS = ("Council", "Constabulary", "Police", "University")  # no bodies of the health service
EVERYDAY_HEADS = BODY_HEADS | NAMED_BY
A_PLACE = re.compile(
    r"(?:(?:North|South|East|West|Mid|Upper|Lower) )?[A-Z][a-z]{1,12}(?:shire|ford|ton|ham|bury|wick|dale|mouth|combe|chester|folk|sex|umbria|land|stead|minster|borough|burgh|pool|port|field|worth|bridge)"
)  # behind a national body's name: where its branch is
BRANCHED = re.compile(
    r"(?:Age Concern|Age UK|Age Cymru|Age NI|Age Scotland|Citizens[’']? Advice(?: Bureau| Scotland)?|Home-?[Ss]tart|Samaritans(?: of)?|Ramblers|Cruse|Mencap|Volunteer Centre|Voluntary Action|"
    r"Crossroads|Rape Crisis|Victim Support|Women[’']s Aid|Carers Trust|Shopmobility|Groundwork|RNIB|RSPB|CPRE|CAMRA|UNISON|Unison|Cycling UK|Sustrans|Alzheimer[’']?s Society|Gingerbread|Parkinson[’']?s UK) "
    r"(?P<where>(?:[A-ZÀ-Þ][a-zà-ɏ]{2,15}(?:-[A-Za-zà-ɏ]{2,16})?(?: (?:and|&) | |$)){1,4})"
)  # a charity or union that has branches, and what stands behind its name
SEASONS = frozenset("spring summer autumn winter christmas easter".split())
SIDES = frozenset("north south east west mid central upper lower great little the and &".split())
BESIDE = frozenset("council authority constabulary police university".split())
OF_PARISHES = re.compile(
    r".*\b(?:Parish|Town|Community|Church|School|Academy|Village)\b.*"
)  # which are often "X with Y"
TAKEN_TO = re.compile(r"(?:the )?(?:full )?(?:cabinet|council|executive|board|committee)", re.I)
WHERE = re.compile(r"\b(?:in|at|near) $")  # ahead of a place, with whose neighbour something is done
LONGEST = 120  # code points of the name of a national body with its place
Word = tuple[str, int, int]


def two_acronyms(words: list[Word], index: int) -> bool:
    """Whether "and" joins two acronyms here ("NHX and LBC"), or a well-known one to something else."""
    if index + 2 >= len(words) or words[index + 1][0].lower() != "and":
        return False
    word, other = words[index][0], words[index + 2][0]
    if index == 0 and word in shipped_acronyms() and word.lower() not in NOT_BODIES and len(word) > 2:
        return True  # "Defra and local partners"
    return word.isupper() and len(word) > 2 and other.strip(",.").isupper()


def names_twice(first: list[Word], rest: list[Word]) -> bool:
    """Whether what stands before "and" is a body known by its name, and what stands behind is another."""
    place = first[-1][0].strip(",.")
    if len(first) < 2 or not rest:
        return False
    whole = " ".join(word for word, *_ in first)
    if first[0][0] == "NHS" and rest[-1][0].strip(",.") in OTHERS and rest[0][0] != "NHS":
        return True
    of_place = first[0][0] == "Healthwatch" or is_known(whole.rpartition(" ")[0])
    other = " ".join(word for word, *_ in rest).strip(",.")
    return (
        (of_place and rest[0][0] == place)
        or (is_known(whole) and any(map(_is_head, rest)))
        or (" " in other and is_known(other))
    )


def letters_follow(words: list[Word], index: int) -> bool:
    """Whether "and" leads to another body, which begins with letters ("Ministry of Grain and ABC")."""
    if index + 2 >= len(words) or words[index + 1][0].lower() not in ("and", "&"):
        return False
    letters = words[index + 2][0].strip(",.")
    return letters.isupper() and len(letters) > 2


OF_A_SYSTEM = frozenset("integrated icb icp icbs".split())  # how such a name goes on behind its places


def of_the(before: list[Word]) -> bool:
    """Whether "the" after some words goes on with a name: "University of the …"."""
    return before[-1][0].lower() in {"of", "for"} and any(w[0].lower() in STRONG_OF for w in before)


def of_two_places(words: list[Word], begin: int, index: int) -> bool:
    """Whether "and the" stands inside a health body's name that two places share ("NHS Vale and the Marches Integrated Care Board")."""
    inside = [word for word, _, _ in words[begin : index - 1]]
    inside = inside[len(inside) - inside[::-1].index("NHS") :] if "NHS" in inside else []
    if words[index - 1][0] != "and" or not inside or BODY_HEADS.intersection(map(str.lower, inside)):
        return False
    behind = [word.strip(",.()").lower() for word, _, _ in words[index + 1 : index + 7]]
    at = next((at for at, word in enumerate(behind) if word in OF_A_SYSTEM), 0)
    return at > 0 and not BODY_HEADS.intersection(behind[:at])


def ends_kind(words: list[Word], index: int) -> bool:
    """Whether "of the" behind a council of some kind leads to another thing ("the Parish Council of the Hall Conveyance")."""
    behind = [word.lower() for word, _, _ in words[index + 1 : index + 3]]
    return words[index - 1][0] in AREAS and behind == ["of", "the"]


def on_a_subject(words: list[Word], index: int) -> bool:
    """Whether a council, committee or commission goes on with what it is about ("Vale Council on Alcohol")."""
    behind = " ".join(word for word, *_ in words[index + 1 : index + 3])
    return words[index][0] in ("Council", "Committee", "Commission") and bool(ON_SUBJECT.match(behind))


def leads_on(words: list[Word], index: int, begin: int, text: str) -> bool:
    """Whether "with" or "to" only leads to the body behind ("ferries at Marrow with Vale Council", "Referred to Cabinet")."""
    if words[index][0] not in ("with", "to") or words[-1][2] - words[begin][1] > LONGEST:
        return False
    rest = [word.strip(",.()") for word, _, _ in words[index + 1 :]]
    if words[index][0] == "to":
        return index > begin and bool(TAKEN_TO.fullmatch(" ".join(rest)))
    start = words[begin][1]
    if (
        index == begin
        or not WHERE.search(text, max(0, start - len(" near ")), start)
        or len(rest) < 2
        or rest[-1].lower() not in BESIDE
    ):
        return False
    whole = " ".join(word for word, *_ in words[begin:])
    joined = " ".join(word for word, *_ in words[begin : index + 2])
    return (
        _is_own(rest[0])
        and not no_place(rest[0], frozenset())
        and joined not in known()
        and not OF_PARISHES.match(whole)
    )


def owns(words: list[Word], index: int) -> bool:
    """Whether the name of a council's committee follows the council's own ("Vale County Council Planning Committee")."""
    rest = [word.strip(",.()") for word, _, _ in words[index + 1 :]]
    return (
        words[index - 1][0] in AREAS
        and len(rest) > 1
        and rest[0][:1].isupper()
        and rest[-1] in ("Committee", "Panel", "Sub-Committee")
    )


def continues(words: list[Word], index: int) -> bool:
    """Whether "and" after a head word goes on with the same name ("Service and Workforce Board")."""
    rest = [w.lower().strip(",.()") for w, _, _ in words[index + 2 : index + 5]]
    if words[index + 1][0].lower() == "with":
        return False
    if words[index][0] == "Police" and rest[:1] in (["crime"], ["fire"]):
        return True
    if rest[:1] == ["nhs"] or (words[-1][0] == words[index][0] and len(words) > index + 3):
        return False  # "Vale Police and Hill Police"
    plain = words[index][0].lower().strip(",.")
    if plain in NAMED_BY:
        return words[-1][0].lower().strip(",.") not in NAMED_BY and not _are_two(words, index)
    return plain in WEAK_HEADS and any(w in BODY_HEADS for w in rest) and not _are_two(words, index)


def _are_two(words: list[Word], index: int) -> bool:
    """Whether what stands on either side of "and" begins with a name of its own ("Vale Police and Hill Council")."""
    first = words[words[0][0].lower() == "the"][0]
    both = index > 0 and index + 2 < len(words) and words[index + 1][0] in ("and", "&")
    return both and _is_own(first) and _is_own(words[index + 2][0])


def _is_own(word: str) -> bool:
    """Whether a word is a name's own, none of those that many bodies share."""
    plain = word.strip(",.()").lower()
    return word[:1].isupper() and not word.isupper() and plain not in EVERYDAY


def _is_head(word: Word) -> bool:
    return word[0].strip(",.()").lower() in BODY_HEADS


@remembered
def is_known(bare: str) -> bool:
    """Whether a name is that of a national body that no head word gives away, a place behind it or not."""
    if len(bare) > LONGEST:
        return False
    if bare.lower() in bare_bodies() or _is_branch(bare):
        return True
    cuts = (match.start() for match in re.finditer(" ", bare))
    return any(
        (bare[cut + 1 :] in known() or A_PLACE.fullmatch(bare[cut + 1 :])) and bare[:cut].lower() in bare_bodies()
        for cut in cuts
    )


def _is_branch(bare: str) -> bool:
    """Whether a name is that of a national body's branch at a place that no list need have ("Age Concern Mid Marrow")."""
    match = BRANCHED.fullmatch(bare) if " " in bare else None
    words = [word for word in match["where"].lower().split() if word not in SIDES] if match else []
    return bool(words) and not any(
        no_place(word, frozenset()) or word in LAST_WORDS or word in SEASONS or is_no_name(word) for word in words
    )


def known_ahead(run: str) -> int:
    """Where the national body ends with whose name some capitals begin that name no body as a whole ("CPRE Rural Housing Award"); 0 for none."""
    words = [] if is_known(run) else run.split(" ")
    for cut in range(len(words) - 1, 0, -1):
        if words[cut].strip(",.()").lower() in EVERYDAY_HEADS:
            return 0
        known_by_name = is_letters(words[0]) if cut == 1 else " ".join(words[:cut]).lower() in bare_bodies()
        if known_by_name and (words[cut][:1].isupper() or words[cut] in ("and", "&")):
            return len(" ".join(words[:cut]))
    return 0


def is_letters(word: str) -> bool:
    """Whether a word is the letters of a national body."""
    return len(word) > 2 and word.isupper() and word in shipped_acronyms() and word.lower() not in NOT_BODIES


def is_placed(words: list[Word]) -> bool:
    """Whether two words are the name of a place whose first is of somebody ("King's Lynn")."""
    return " ".join(word.strip(",.()") for word, *_ in words).replace("’", "'") in known()
