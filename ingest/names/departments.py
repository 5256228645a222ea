"""Parts of bodies, and what posts are about: words behind a title that name no employer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from convenor.ingest.words.body_words import GENERIC
from convenor.ingest.words.shapes import BODY_HEADS, NOT_NAMES, TITLE_HEADS, is_body

DEPARTMENT = re.compile(
    r"\b(?:department|directorate|division|team|(?<!\bfire )(?<!\brescue )(?<!\bambulance )(?<!\bprobation )(?<!\bprison )services?|office|(?<!referral )unit|section|branch|faculty|programme)$",
    re.I,
)
SUBJECTS = frozenset(
    "legal democratic corporate regeneration growth revenues benefits licensing streetscene highways commissioning customer customers property "
    "procurement resources transformation nursing medicine pharmacy therapies operations communications engagement inclusion equality equalities "
    "compliance assurance improvement innovation marketing sales insight intelligence safeguarding prevention protection wellbeing inequalities "
    "urgent acute midwifery estates facilities people parks streets place neighbourhoods homes wards division area region".split()
)  # what posts are about
SUBJECT_ENDS = frozenset(
    "development planning delivery operations strategy policy management investment governance standards".split()
)
ABSTRACT = re.compile(
    r"^[A-Z]\w+(?:,? (?:and|&) [A-Z]\w+)+(?<=(?:tion|ment|ture|ance|ence|ship|lity|ices))$"
)  # what posts are about
REMIT = re.compile(r"[A-Z][a-z]+(?:,? (?:(?:and|&) )?[A-Z][a-z-]+){1,6}")
PARTED = re.compile(r",? (?:and|&) |, ")  # between the things that a post is about
ABOUT = (
    SUBJECTS
    | SUBJECT_ENDS
    | frozenset(
        "adult adults environment environmental housing finance quality education leisure culture tourism economy economic transport planning health care social "
        "children families youth pupils students learners learning curriculum pastoral behaviour attendance admissions skills employment business "
        "enterprise heritage arts sport sports libraries waste recycling climate energy sustainability amenities cemeteries allotments buildings assets capital contracts "
        "performance risk audit safety resilience security technology digital data information research workforce recruitment training personnel payroll "
        "payments pensions treasury accounting roads highways transportation traffic parking flooding drainage coast coastal countryside biodiversity nature "
        "regulation enforcement regulatory crime justice ageing disability disabilities autism dementia cancer stroke "
        "conservation design landscape cardiology neurology oncology paediatrics maternity surgery medical dental nursing midwifery radiology pathology imaging diagnostics "
        "outpatients rehabilitation therapies community communities partnerships teaching administration".split()
    )
)  # what posts and portfolios are about
OF_PORTFOLIOS = ABOUT | frozenset(
    "human special educational needs schools primary secondary early years membership fundraising publicity press events website welfare social media".split()
)
TEAM = re.compile(r"\b(?:team|office|unit|section|branch|programme)$", re.I)  # where somebody may be said to work
ELECTED = re.compile(
    r"(?:(?:lead|deputy lead|elected|publicly elected|re-elected) )*(?:public|patients?|staff|carers?|service users?|residents?|elected|rest of \w+)"
    r"(?:(?: and |/| & )(?:carers?|public|service users?))? (?:(?:constituency|class|elected) ){0,2}governor",
    re.I,
)  # whom a constituency or a class of members elects
AN_AREA = re.compile(r"[A-Z][\w’'&/ -]{2,60}")
SENDS = re.compile(r"\b(?:Council|Trust|University|College|Authority|Association|Society|School|Ltd|Limited|CIC|ICB)$")
SENT_BY = re.compile(r"(?:University|Diocese|Borough|City|County) of ")
AN_OFFICE = re.compile(
    r"Office of the (?:(?:Deputy|Chief|Executive|Managing|Finance|Medical|Vice|Company|Corporate) ?-?)*(?:Chair(?:man|woman|person)?|Executive|Director|Officer|Principal|Chancellor|Secretary)"
)
COUNCIL = re.compile(r"\b[Cc]ouncil$")
LEADS_ON = frozenset("and & strategic corporate".split())
PLURALS = re.compile(
    r"[A-Z][a-z]+s (?:and|&) [A-Z][a-z]+s (?!(?:County|City|Borough|District|Town|Parish|Community) )[A-Z][\w’'-]+ \S"
)  # "Allocations and Options Vale Council"
GOES_ON = re.compile(r"(?P<first>[A-Z][a-z-]+)(?: [A-Z][a-z-]+)?(?: and| &) (?:[A-Z][a-z-]+ ){1,3}[A-Z][a-z-]+$")
LINKS = frozenset("of for the and & to in at with on from -".split())


def with_subjects(facts: Sequence[str]) -> list[str]:
    """What is said of somebody, with the subject that a comma parts from the others of one title ("Leisure, Arts and Tourism Manager")."""
    out: list[str] = []
    for fact in facts:
        on = GOES_ON.match(fact) if out and out[-1].lower() in ABOUT else None
        if on and on["first"].lower() in ABOUT and fact.split()[-1].lower() in TITLE_HEADS:
            out[-1] = f"{out[-1]}, {fact}"
        else:
            out.append(fact)
    return out


def is_what_for(words: str) -> bool:
    """Whether words behind a post name what it is about and nothing else."""
    return bool(ABSTRACT.search(words) or is_remit(words)) and not is_body(words)


def is_remit(words: str) -> bool:
    """Whether words join several things that posts are about, and so name no firm ("Curriculum & Quality", "Coast and Environment")."""
    if not REMIT.fullmatch(words):
        return False
    things = [{word.lower() for word in thing.split()} for thing in PARTED.split(words)]
    return len(things) > 1 and any(thing <= ABOUT for thing in things) and all(len(thing) < 4 for thing in things)


def is_subject(words: str) -> bool:
    """Whether words name something that posts and portfolios are about and nothing else ("Human Resources", "Communications")."""
    return OF_PORTFOLIOS.issuperset(words.lower().replace(" and ", " ").replace(" & ", " ").split())


def elects(title: str, words: str) -> bool:
    """Whether words behind a governor's post are the constituency that elects them, and no body ("Public Governor – Marrow and Rest of England")."""
    return bool(ELECTED.fullmatch(title) and AN_AREA.fullmatch(words)) and not (
        SENDS.search(words) or SENT_BY.match(words)
    )


def held(words: str, start: int, end: int, *, sure: bool) -> tuple[str, str]:
    """The title and the body of words around a link between them; what a post is about, before a council's name, belongs to the title.

    So it does in "Director of Housing Vale Council", where the link is not `sure` to lead to a body. The body is "" where
    plurals of which nothing tells what they are stand there ("Head of Allocations and Options Vale Council").
    """
    title, body = words[:start], words[end:]
    if sure or not COUNCIL.search(body):
        return title, body
    found = re.findall(r"\S+ ?", body)
    ahead = "".join(takewhile(lambda word: word.strip().lower() in OF_PORTFOLIOS | LEADS_ON, found[:-2]))
    if not ahead:
        return title, "" if PLURALS.match(body) else body
    return f"{words[:end]}{ahead}".strip(), body[len(ahead) :]


def is_unit(words: str) -> bool:
    """Whether words behind a post name a department by what it deals with, and not whose it is ("Corporate Services")."""
    found = {word.lower() for word in re.findall(r"[\w’'-]+", words)} - LINKS
    return (
        bool(DEPARTMENT.search(words))
        and not TEAM.search(words)
        and found <= NOT_NAMES | SUBJECTS | BODY_HEADS | GENERIC
    )


def is_part(words: str) -> bool:
    """Whether words behind a post name a department, the office of another post, or one thing that the post is about ("Special Educational Needs")."""
    return is_unit(words) or bool(AN_OFFICE.fullmatch(words)) or is_subject(words)
