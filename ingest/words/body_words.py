"""The words of bodies' names: generic ones, heads, what names no body; shipped acronyms and names. Pure."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from convenor.graph.remembered import remembered
from convenor.ingest import gazetteer
from convenor.ingest.words.shapes import BODY_HEADS, NOT_NAMES, SMALL, TITLE_HEADS, WEAK_HEADS

# Everyday words that may open a sentence or a body's generic name, so that alone they name no body.
GENERIC = frozenset(
    "integrated care health and wellbeing well being board boards partnership partnerships committee "
    "council councils system trust trusts team group local authority authorities county district borough "
    "city town parish unitary joint sub working task finish place based provider collaborative nhs "
    "foundation primary community services service scrutiny overview executive cabinet management "
    "leadership senior delivery steering programme network networks forum alliance public people workforce "
    "business representative association assoc assembly agency commission department office our the this that "
    "these a an its their your new all university hospital college school company fund scheme charity "
    "panel other national regional statutory voluntary sector district upper tier thematic existing "
    "host state lead partner member strategic patient patients participation reference full select shadow every constituent appointing respective updated revised refreshed amended draft proposed current previous former two three four five six seven eight nine ten".split()
)

SUBJECTS = frozenset(
    "workforce people business health wellbeing care scrutiny".split()
)  # with which a committee is this one

STEMMED = GENERIC | {w[:8] if len(w) > 8 else w[:-1] if len(w) > 4 and w.endswith("s") else w for w in GENERIC}

SPECIFIC = frozenset(
    "provider collaborative people workforce business".split()
)  # enough to name a body where no fuller name is printed

A_DEPARTMENT = re.compile(r"(?:department|directorate|division|faculty|school|office) (?:of|for) ", re.I)
SUBJECT_HEADS = WEAK_HEADS | {"system", "systems"}  # that stand in what a post is about as well

STRONG_OF = frozenset(
    "university department council association board ministry office institute college society house "
    "federation academy church bishop chamber court union bureau consortium".split()
)

GENERIC_PARTS = frozenset("non exec icb icp ics ccg pcn hwb".split())
CLASS_HEADS = frozenset(
    "boards councils trusts partnerships committees groups teams networks authorities alliances services "
    "companies schools universities colleges hospitals hospices charities associations bodies agencies "
    "systems hubs practices funds schemes programmes icbs icps icss hwbs ccgs pcns utlas surgeries "
    "pharmacies panels forums".split()
)

TITLED = frozenset(
    "service services group team office programme fund scheme system centre hub school practice company "
    "union department partnership".split()
)  # before "Manager" these are part of the title

NAMED_BY = frozenset(
    "homes hospices library libraries museum museums theatre carers almshouses players café cafe growers ramblers runners refuge preschool "
    "mind probation labs foods commissioners constabulary hospitals nursery pre-school playgroup creche shed sheds brownies chronicle gazette herald courier".split()
)  # with which the names of bodies end, behind a proper name
NAMED_OF = frozenset(
    "friends diocese archdiocese duchy bank government".split()
)  # with which they begin ("Friends of Weir Park")
FIRST_WORDS = frozenset(
    "ysgol coleg cyngor prifysgol bwrdd scoil gaelscoil".split()
)  # schools, councils in Welsh and Irish
OF_A_PLACE = frozenset(
    "active transition groundwork home-start homestart shopmobility destination creative".split()
)  # charities and partnerships, before a place
LAST_WORDS = frozenset(
    "bloom energy action engineers consultants wardens party rescue ambulance deal force pool district unit court creche nursery playgroup pre-school larder fridge pantry orchard appeal".split()
)  # with which they end behind another word that tells ("Mountain Rescue", "Working Party")
SERVED = frozenset(
    "youth family children adults estates facilities legal democratic corporate customer leisure cultural catering cleaning tenancy homeless crisis sure early home front back shared "
    "essential emergency local such other key core main free paid bus rail post veterans victim victims disability dementia".split()
)  # whom or what services in general are for
ADJECTIVE = re.compile(
    r"(?:al|ic|ics|ate|ary|ory|ing|tion|sion|ity|ive|ment|ous|ent|ant|er|ers|ed|cy|ry|ology|[’']s?)$"
)
NATIONS = frozenset("england scotland wales cymru uk".split())
COUNCILS = frozenset("bc cbc mbc mdc dc cc tc pc rbc pcc".split())  # councils, written short

POSTS = frozenset(
    "officer director manager representative lead leader deputy vice-chair chairman coordinator secretary "
    "treasurer clerk".split()
)

NOT_BODIES = frozenset(
    "tbc tba n/a na aob send gp gps uk ceo cfo cto md hr it pdf faq agm sgm egm tor a&e covid q&a dob id "
    "eu usa vat am pm mp mps pcso pc cllr ch ocm treas".split()
) | {"community interest company", "charitable incorporated organisation", "public limited company", "limited company"}
LETTERS_OF_TWO = re.compile(r"[A-Z]{2,5} & [B-DF-HJ-NP-TV-Z]{2,5}|[B-DF-HJ-NP-TV-Z]{2,5} & [A-Z]{2,5}")  # "VALC & CC"


NO_BODY = re.compile(
    r"[@:;]|[a-z](?:Cllr|Mrs?|Ms|Dr)\b|\.\s+[A-Z][a-z]|\b(?:Cllrs?|Councill?ors?|Mrs?|Ms|Dr|Miss|Rev|Apologies|Present|Minutes)\b\.? (?=[A-Z])|"
    r"\b(?:was|were|is|are|gave|spoke|said|asked|joined|left|who|there|had|has|been|will|plus|date|tel|members? of the)\b|\d{3}|"
    r"\d(?:st|nd|rd|th)\b|\b[Pp]erson$|^(?:Nominated|Appointed|Elected|Person|Representing|Representative)\b|^(?:and|or|with|public|private|staff|resident|retired|press)$",
)


A_SENTENCE = re.compile(
    r"[a-z’'.)] (?:is|are|was|were|told|said|says|concluded|has|had|have|that|which|would|will|went|asked|reported|stated|offered|being)\b|[a-z] [–-] previously\b"
)  # in what was taken for a name
OF_THE_YEAR = re.compile(r"\bAnnual (?=(?:Parish|Town|Community) Council\b)")  # which meets so once a year
OF_LETTERS = re.compile(
    r"^(?:(?:Board|Trustees|Directors|Governing Body) of (?=[A-Z]{3,}$)|[A-Z][\w ]{2,60} of (?=NHS [A-Z]))"
)  # "Board of ABC"
AND_CHAIR = re.compile(
    r" and (?:Vice[- ])?(?:Chair\w*|Secretary|Treasurer|Leader|Clerk) (?:of|to) .*$"
)  # another office of the same person
IN_A_STREET = re.compile(
    r", (?:\d+\w? )?(?:[A-Z][\w’']+ ){1,3}(?:Road|Street|Lane|Avenue|Close|Terrace|Square|Crescent)$"
)  # where it is
_FAITH = r"(?i:buddhism|hinduism|humanism|judaism|islam|sikhism|christianity|jainism|paganism|(?:the )?bah[aá][’']?[ií](?: faith)?)(?: \([^()]*\))?"
FAITH = re.compile(_FAITH)
NO_NAME = re.compile(rf"^{_FAITH}$| residents?$| Secretary$")  # a faith, who lives somewhere, a post
NO_WORD = re.compile(r"[^a-z0-9&-]+")  # between words in lower case
ORGAN = re.compile(
    r"(?:full )?(?:governing (?:body|board)|board of (?:directors|governors|trustees|management|education|commissioners|supervisors)|"
    r"trust board|council of governors|board|governors|trustees|directors)",
    re.I,
)  # what an organisation is governed by


@cache
def shipped_acronyms() -> dict[str, str]:
    """General acronyms of British public life → their words ("NHSE" → "NHS England")."""
    return {row["acronym"]: row["words"] for row in gazetteer.rows("acronyms.csv")}


@cache
def bare_bodies() -> frozenset[str]:
    """Names of national bodies that no head word gives away, lower case."""
    return gazetteer.words("bodies.txt")


def may_hold_body(run: str) -> bool:
    """Whether a run of capitals has a word without which no part of it names a body."""
    return not _telling().isdisjoint(word.strip("-") for word in NO_WORD.split(run.lower()))


@cache
def _telling() -> frozenset[str]:
    """The words of which the name of every body has one: a head word, an acronym, or the first word of what is known by its name."""
    first = (NO_WORD.split(name.lower())[0].strip("-") for name in (*bare_bodies(), *shipped_acronyms()))
    return (
        BODY_HEADS
        | NAMED_BY
        | NAMED_OF
        | NATIONS
        | COUNCILS
        | {"governing", "borough", "lb", "primary", *LAST_WORDS, *FIRST_WORDS, *OF_A_PLACE, *first} - {""}
    )


@lru_cache(maxsize=1 << 12)
def initials(name: str, *, links: bool = False, whole: bool = False) -> str:
    """The first letters of a name's words, small words left out unless `links`; acronyms in full if `whole`."""
    words = re.findall(r"[A-Za-z0-9]+", name.replace("&", " and " if links else " "))
    kept = (w for w in words if links or w.lower() not in SMALL)
    return "".join(w if whole and w.isupper() and len(w) > 1 else w[0].upper() for w in kept)


def stem(word: str) -> str:
    """The start of a word by which misspelt and inflected forms of one name agree."""
    return word[:8] if len(word) > 8 else word[:-1] if len(word) > 4 and word.endswith("s") else word


@lru_cache(maxsize=1 << 14)
def clean(printed: str) -> str:
    """A body's name without article, stray punctuation and doubled blanks; a cut compound is closed ("Place- based").

    A host body in brackets, given by its acronyms, is left out ("X Partnership (ABC ICB)").
    """
    printed = re.sub(r"\s*\((?:[A-Z&]{2,6}\s+)+[A-Z&]{2,6}\)\s*$", "", printed.strip())
    name = " ".join(printed.split()).strip(" ,;:.–-")
    name = re.sub(r"(\w)- (\w)", r"\1-\2", name) if "- " in name else name
    name = OF_THE_YEAR.sub("", name) if "nnual" in name else name
    name = OF_LETTERS.sub("", name) if " of " in name else name
    name = IN_A_STREET.sub("", name) if ", " in name else name
    name = AND_CHAIR.sub("", name) if " and " in name else name
    name = re.sub(r"^(?:For|From|Representing|On behalf of|Officers of|Members of)\s+(?:the\s+)?(?=[A-Z])", "", name)
    name = re.sub(
        r"(?<=[a-z]) (?:Present|Apologies|Absent|APPROVED|AGREED|NOTED|RESOLVED|RECEIVED|RECOMMENDED|ENDORSED)$",
        "",
        name,
    )
    return re.sub(r"^(?:the|The|our|Our(?! Lady\b)|its|a)\s+", "", name)


def in_title_case(name: str, short: frozenset[str] = frozenset()) -> str:
    """A name set in capitals throughout, as it would be written: small words small, acronyms (and `short`) kept."""
    words = name.split()
    if LETTERS_OF_TWO.fullmatch(name):
        return name
    kept = {"NHS", *short}
    return " ".join(
        w
        if w.strip("()") in kept or w in shipped_acronyms()
        else w.lower()
        if i and w.lower() in SMALL
        else re.sub(r"(?<![’'A-Za-z-])[a-z]|(?<=-)[a-z](?!\w{0,3}-)", lambda letter: letter.group().upper(), w.lower())
        for i, w in enumerate(words)
    )


def no_body(words: str) -> bool:
    """Whether words that stand where a body may are surely none: a sentence, a date, a list of people, an address."""
    return bool(NO_BODY.search(words)) or words.count("(") != words.count(")") or len(words.split()) > 14


def serves(words: list[str]) -> bool:
    """Whether words in lower case name one body that serves, by a name of its own ("Withern Vale Support Services")."""
    return (
        2 < len(words) < 7
        and words[-1] == "services"
        and words[0] not in NOT_NAMES | GENERIC | BODY_HEADS | TITLE_HEADS | SERVED
        and not ADJECTIVE.search(words[0])
        and not {"of", "and", "&"} & set(words[:2])
    )


def unites(words: list[str]) -> bool:
    """Whether words in lower case name a body that unites others of a kind ("Vale Federation of Schools")."""
    of = next((i for i, w in enumerate(words) if w in ("federation", "association", "union", "confederation")), 0)
    return 0 < of < 4 and words[of + 1 : of + 2] == ["of"] and not all(w in GENERIC - {"national"} for w in words[:of])


@remembered
def is_generic(name: str) -> bool:
    """Whether a name says only what kind of body is meant ("the Board", "Wellbeing Boards", "local authorities")."""
    words = [w.lower() for w in re.findall(r"[A-Za-z][\w’'&-]*", name)]
    if name.lower() in bare_bodies():
        return False
    if NO_NAME.search(name):
        return True
    if not words or name.lower() in NOT_BODIES or ORGAN.fullmatch(name):
        return True
    if words[-1] in CLASS_HEADS:
        return not (unites(words) or serves(words))
    plain = " ".join(words).replace("-", " ").split()
    if (
        name.isupper()
        or (len(plain) > 2 and plain[-1] == "fund")
        or (len(plain) == 2 and all(w in SPECIFIC for w in plain))
    ):
        return False
    if plain[-1] in ("committee", "group") and SUBJECTS & set(plain[:-1]) and plain != ["care", "group"]:
        return False
    return all(w in GENERIC or w in SMALL or w in GENERIC_PARTS for w in plain)


def kind_of(name: str) -> str:
    """A rough kind from the head word: council, board, trust, partnership…"""
    words = [w.lower() for w in re.findall(r"[A-Za-z]+", name)]
    return next((w for w in reversed(words) if w in BODY_HEADS), "")


def is_subject(words: str) -> bool:
    """Whether words with a weak word for a body among them name none ("Organisational and System Development")."""
    found = re.findall(r"[\w’'-]+", words.lower())
    if not found or found[-1] in BODY_HEADS or A_DEPARTMENT.match(words) or not {"and", "&"} & set(words.split()):
        return False
    return BODY_HEADS & set(found) <= SUBJECT_HEADS
