"""Bodies called after what they are or do, in words that are everyday ones but for a proper name beside them ("Marrow Museum", "Friends of Weir Park")."""

from __future__ import annotations

import re

from convenor.graph.worded import Worded
from convenor.ingest.names.firms import TRADES
from convenor.ingest.words.body_words import (
    FIRST_WORDS,
    GENERIC,
    LAST_WORDS,
    NAMED_BY,
    NAMED_OF,
    NATIONS,
    OF_A_PLACE,
    initials,
)
from convenor.ingest.words.known_places import COMPASS, known
from convenor.ingest.words.shapes import BODY_HEADS, NOT_NAMES, SMALL, TITLE_HEADS, forenames

EVERYDAY = GENERIC | NOT_NAMES | BODY_HEADS | TITLE_HEADS | SMALL | NAMED_BY
KINDS = frozenset(
    "affordable decent council empty warm holiday park mobile starter supported independent better safe social sheltered residential extra retirement unpaid young foster "
    "family parent kinship lecture operating street toy digital mobile main open acute private community cottage other both many some several most these few single stroke "
    "tax second flood road forest care nursing hybrid zero-carbon low-carbon student hidden isolated".split()
)  # of which such words speak in general
TWO_WORDS = Worded(
    r"(?:(?:voluntary|community) action|community energy|consulting engineers|planning consultants|(?:harbour|drainage|improvement|conservancy) commissioners|(?:teaching|university|general) hospitals|"
    r"flood wardens|parish pcc|(?:mountain|cave|lowland|moorland|coastal|inshore) rescue|search (?:and|&) rescue|air ambulance|"
    r"community (?:creche|nursery|playgroup|pre-?school|larder|fridge|pantry|orchard)|(?:growth|city|town) deal|poppy appeal|task force|pensions? pool|(?:municipal|business improvement) district|probation delivery unit|(?:magistrates[’']?|crown|sheriff|coroner[’']s) court)$"
)
COUNCIL = re.compile(r"(?:M?BC|MDC|DC|CC|TC|PC|RBC|PCC)$")  # as councils are written short behind their places
COMPASS_WORD = re.compile(COMPASS)
WELSH_KINDS = frozenset(
    "sir cymuned tref dinas bro bwrdeistref gymuned dref gynradd uwchradd".split()
)  # before a place
ACTIONS = (["voluntary", "action"], ["community", "action"], ["rural", "action"])  # of a place
LEGAL_FORMS = frozenset("ltd limited plc llp cic clg".split())
ALONE_HEADS = frozenset(
    "college school surgery hospital infirmary police constabulary primary".split()
)  # behind one proper word: "Wendover College"
NO_NAMES = {
    "school": "special grammar secondary primary junior infant middle high upper lower summer sunday night church faith catholic anglican muslim jewish hindu sikh village rural "
    "nearby private boarding day nursery forest free state maintained controlled aided business law medical dental drama music art arts ballet riding driving language "
    "comprehensive technical mainstream feeder partner host sister home whole safe healthy walking cycling eco green excellent outstanding after every teaching academy prep "
    "preparatory performing residential former closed hub base studio virtual breakfast before during back",
    "college": "sixth technical further community tertiary agricultural medical military electoral art arts staff training teacher teachers teachers' technology sixth-form fe he land-based residential virtual",
    "surgery": "plastic cosmetic minor day cardiac vascular orthopaedic eye oral bariatric thoracic paediatric elective emergency major keyhole brain heart hip knee hernia cataract breast "
    "spinal veterinary gp dental doctors doctor mp open drop-in drop weekly monthly street joint robotic colorectal branch main advice councillor councillors trauma specialist planned routine laser gp’s doctor’s doctors’",
    "hospital": "cottage acute eye children’s children's maternity teaching day field psychiatric memorial infectious isolation fever dental veterinary animal women’s virtual community-based specialist "
    "nightingale private nearest base heart orthopaedic cancer neighbourhood tertiary receiving",
    "infirmary": "royal old eye",
    "police": "transport military armed secret traffic uniformed river harbour airport civil thought fashion mounted plain arresting local dedicated more extra",
    "constabulary": "",
    "primary": "local feeder partner village catholic church junior infant every each maintained",
}  # that only say of what kind it is
UNITS = frozenset("group panel forum subgroup sub-group network".split())
OFFICERS = frozenset(
    "officers chairs clerks leaders directors heads headteachers governors trustees secretaries treasurers".split()
)
OF_OFFICERS = frozenset("group forum network panel".split())  # in which they meet ("Lead Officers Group")
NO_UNITS = frozenset(
    "focus age target user users interest discussion expert control peer blood ethnic work study action task buddy minority income year client tutor trial parliamentary "
    "larger smaller small whole same political conservative labour green independent liberal opposition online public open facebook whatsapp "
    "road rail bus cycle path footpath rights drainage sewer water gas electricity electric broadband fibre mobile phone telephone computer wifi transport highway highways green support "
    "heat cable wireless radio grid charging canal river tram metro train postal telecoms".split()
)  # groups and panels of such a kind are many
OF_THE_NHS = frozenset(
    "app choices pathways pensions pension constitution mandate talking therapies number numbers dentistry dental dentist jobs mail spine tariff estate oversight operating interim outcomes "
    "elect digital providers confederation improvement resolution employers professionals commissioners leaders reform reforms structures funding money "
    "waiting lists tooth teeth prescriptions prescription eye test tests login logo website standard contract contracts guidance backlog pressures winter dentists gp gps staffing "
    "pharmacies pharmacy opticians optician screening vouchers scrutiny vaccination beds care-home charges tribunal complaints complaint long-term".split()
)  # what is called after the service, and no board of an area


def names_body(words: list[str]) -> bool:
    """Whether words as printed are the name of a body by a proper name and what it is."""
    if not 2 <= len(words) <= 6 or not all(word[:1].isupper() or word.lower() in SMALL | {"with"} for word in words):
        return False
    plain = [word.strip(",.").lower() for word in words]
    if plain[-1] in TITLE_HEADS or plain[0] in SMALL:
        return False
    if plain[0] == "nhs" and (" ".join(words[1:]) in known() or _is_area(plain[1:])):
        return True
    if plain[0] == "lb":
        return len(words) < 5 and _is_own(plain[1])
    if len(words) == 2 and plain[1] in ALONE_HEADS:
        return _is_own(plain[0]) and plain[0] not in NO_NAMES[plain[1]].split() and not plain[0].endswith("ing")
    if plain[0] in OF_A_PLACE and " ".join(words[1:]) in known():
        return True
    if plain[:2] in ACTIONS:
        return len(words) in (3, 4) and _is_own(plain[2])
    if plain[:4] == ["action", "with", "communities", "in"]:
        return True
    if plain[0] in FIRST_WORDS:
        return not any(word in SMALL for word in plain) and plain[1] not in NOT_NAMES and plain[-1] not in WELSH_KINDS
    if plain[0] == "league" and plain[1:3] == ["of", "friends"]:
        return True
    if plain[-3:] == ["league", "of", "friends"]:
        return any(map(_is_own, plain[:-3]))
    if plain[0] in NAMED_OF and plain[1] == "of":
        return len(words) > 2 and any(map(_is_own, plain[2:]))
    before = plain[:-1]
    if plain[-2:] == ["working", "party"]:
        return len(words) > 2 and not all(word in GENERIC or word in SMALL for word in before)
    if any(word in TITLE_HEADS for word in before) or (len(words) == 2 and plain[0] in forenames()):
        return False
    if COUNCIL.match(words[-1]):
        return len(words) < 5 and _is_own(plain[0])
    if plain[-2:] == ["in", "bloom"]:
        return _is_own(plain[0])
    if SMALL & set(before):
        return False
    if plain[-1] in NATIONS:
        return (
            len(words) < 5
            and initials(" ".join(words[1:])) != words[0]
            and not (COMPASS_WORD.match(words[-2]) or all(word in known() for word in words[:-1]) or plain[0] in KINDS)
        )
    if TWO_WORDS.search(" ".join(plain)):
        return any(map(_is_own, before[:-1]))
    return plain[-1] in NAMED_BY and before[-1] not in KINDS and any(map(_is_own, before))


def _is_area(words: list[str]) -> bool:
    """Whether words in lower case behind "NHS" name the area of a board or a commissioner ("NHS Linnside", "NHS Upper Dour and Hill")."""
    own = [word for word in words if word not in ("and", "&", "of", "the") and not COMPASS_WORD.match(word.title())]
    return (
        0 < len(own) < 5
        and own[-1] == words[-1]
        and all(len(word) > 2 and word.isalpha() and _is_own(word) and word not in OF_THE_NHS for word in own)
    )


def meets_as(words: list[str]) -> bool:
    """Whether words in lower case name a group by the officers who meet in it ("Lead Officers Group")."""
    return 2 < len(words) < 6 and words[-1] in OF_OFFICERS and words[-2] in OFFICERS and not SMALL & set(words)


def names_unit(words: list[str]) -> bool:
    """Whether two words behind "the" name a group of the body whose paper it is ("the Finance Group")."""
    plain = [word.lower().rstrip("’'") for word in words]
    return (
        len(words) == 2
        and plain[1] in UNITS
        and plain[0].isalpha()
        and plain[0] not in GENERIC
        and plain[0] not in NO_UNITS
        and (plain[0] not in NAMED_BY or words[0].endswith(("’", "'")))
    )


def ends(words: list[str]) -> bool:
    """Whether two words that tell together stand at the end ("Vale Mountain Rescue")."""
    return words[-1].lower() in LAST_WORDS and bool(TWO_WORDS.search(" ".join(words).lower()))


def ends_before(words: list[tuple[str, int, int]], index: int) -> bool:
    """Whether "and" behind a word joins a body of such a name to another one ("Sport England and Hollin Trust")."""
    first, word, last = (words[at][0].strip(",.").lower() for at in (0, index, -1))
    if index > 0 and len(words) > index + 2 and words[index - 1][0] == words[index + 2][0] == "NHS":
        return True
    if (
        index > 0
        and last in LEGAL_FORMS
        and word in TRADES
        and len(words) > index + 3
        and _is_own(words[index + 2][0].lower())
    ):
        return True
    goes_on = len(words) > index + 3 and (last in BODY_HEADS or last in NAMED_BY or bool(COUNCIL.match(words[-1][0])))
    return goes_on and ((index > 0 and (word in NATIONS or word == "insurance")) or (index > 1 and first in NAMED_OF))


def _is_own(word: str) -> bool:
    """Whether a word in lower case is none that many names share."""
    return word not in EVERYDAY and word not in KINDS and "/" not in word and not word.endswith(("’s", "'s"))
