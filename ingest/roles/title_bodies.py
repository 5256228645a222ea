"""The body that the words of a title name: before its post ("Vale Council Community Manager"), or behind it ("Clerk to Vale Council")."""

from __future__ import annotations

import re

from convenor.ingest.lists.offices import OFFICE
from convenor.ingest.names import body_names, whole_names
from convenor.ingest.names.affiliations import is_firm
from convenor.ingest.names.departments import DEPARTMENT
from convenor.ingest.names.findings import Findings
from convenor.ingest.words.body_words import FIRST_WORDS, is_generic
from convenor.ingest.words.role_words import HEADS_ONE
from convenor.ingest.words.shapes import TITLE_HEADS, TITLE_STARTS, is_proper, is_title, opens_title

FIRST_ACRONYM = re.compile(r"(?P<body>[A-Z][A-Za-z&]*[A-Z]) (?P<title>[A-Za-z].+)$")
POST_OF = re.compile(r"(?:(?:deputy|assistant|interim|acting) )*(?:head|director|chief|leader|manager) of [a-z]", re.I)
SUBJECTS = frozenset(
    "HR IT ICT SEN SEND SENCO CEO CFO COO CIO CSE EDI EHCP EYFS ASB CAMHS PPI PPG GIS QA PR PA FOI CCTV DSL DOLS MCA EAL PMO BI EPRR IPC AHP HCA GP "
    "NQT ECT OT PE PSHE STEM RFO GDPR VAT LGBT LGBTQ BAME AMR CHC LD ND MH UX AI RE SRE TBC NHS".split()
)  # letters at the start of a title that are of what it is about, not of a body
EVERYDAY = frozenset(
    "staff partnership union side school parent patient public lay member board committee service user group tenant resident "
    "leaseholder carer carers youth independent executive trade customer shareholder volunteer community elected".split()
)
_HEADS_A_SCHOOL = r"(?:executive )?head ?(?:teacher|master|mistress)"
HEADS_A_SCHOOL = re.compile(rf"{_HEADS_A_SCHOOL}$", re.I)
HEAD_OF = re.compile(
    rf"^(?P<title>(?i:(?:deputy |interim |acting )?(?:chief executive(?: officer)?|ceo|chief officer|director[- ]general|managing director|company secretary|{_HEADS_A_SCHOOL}|founder|patron|proprietor|owner))) "
    r"(?:of|at|for) (?:the )?(?P<body>[A-Z][\w’'&-]*(?: (?:(?:of|for|and|the|&) )*[A-Z][\w’'&-]*){0,5})$"
)  # posts that are of a body, never of a subject
A_SCHOOL = re.compile(
    r"\b(?:schools?|academ(?:y|ies)|primary|infants?|juniors?|nursery|college|federation|trust|grammar|high)$|^Ysgol\b",
    re.I,
)
_AT_THE_TOP = (
    r"(?:(?:deputy|vice|interim|acting|co) )?(?:chief executive(?: officer)?|ceo|managing director|general manager|director[- ]general|"
    r"head ?teacher|chair(?:man|woman|person)?|company secretary)"
)
RIGHT_BEHIND = re.compile(
    rf"^(?P<title>(?i:{_AT_THE_TOP})) (?P<body>[A-Z][\w’'&.-]*(?: (?:(?:of|for|and|the|&) )?[A-Z][\w’'&.-]*){{1,6}})$"
)  # posts of a body behind which a comma was left out
SENT = re.compile(
    r"^(?:(?:the |our )?(?:[A-Z][\w&-]*(?: [A-Z][\w&-]*)*[’']s? )?(?:appointed |nominated )?)"
    r"(?P<title>(?i:representative|nominee|appointee|delegate|member|observer)) on (?:the )?(?P<body>[A-Z].{3,90})$"
)  # "the Forum's representative on the Vale Partnership"
AT = re.compile(
    r"^(?P<title>[A-Za-z][^,()]*?) at (?:the )?(?P<body>[A-Z][\w’'&-]*\.?(?: (?:(?:of|for|the|&|y|yr) )?[A-Z][\w’'&-]*){1,6})$"
)
OF_ITS_HEAD = re.compile(
    r"^(?P<title>(?i:(?:(?:vice|deputy|acting|interim|honorary|hon|joint|co)[- ])*(?:chair(?:man|woman|person)?|president|secretary|treasurer|trustee|patron|governor))) "
    r"of (?:the )?(?P<body>[A-Z][\w’'&-]*(?: (?:(?:of|for|on|the|and|&) )?[A-Z][\w’'&-]*){1,7})$"
)
LAST_LETTERS = re.compile(r"^(?P<title>[A-Z].*?)(?:,| [–—-])? (?:of (?:the )?)?(?P<body>[A-Z][A-Za-z&]*[A-Z]{2})$")
BEHIND = re.compile(r"(?:,| (?P<of>of|for|to|at|from|with)) (?:the )?(?=[A-Z])")
ORGAN = re.compile(
    r"(?!(?:Trust|Governing|Full|Whole|Main|Parish|Town|County|District|Borough) \w+$)"
    r"(?:[A-Z][\w’'-]* (?:(?:and|&|of|for|on) )?){1,6}(?:Board|Committee|Group|Panel|Forum|Subgroup)|(?:Board|Council|Court) of [A-Z]\w+|Commission on [A-Z].+"
)  # an organ that an office is of, though its words say only what kind it is
ASIDE = re.compile(r"\s*\([^()]*\)$")
DASH = re.compile(r"\s[–—-]\s")
STRONG = re.compile(
    r"\b(?:council|trust|authority|university|college|association|society|borough of [\w ]+|police|icb|ccg)$", re.I
)


def told(findings: Findings, title: str) -> tuple[str, str] | None:
    """(title, body) where the words of a title name the body: before the post, or behind it."""
    short = FIRST_ACRONYM.match(title)
    if short and not title.isupper() and _of_letters(findings, short["body"], short["title"]):
        return title, short["body"]
    whole = HEAD_OF.match(title)
    if (
        whole
        and HEADS_A_SCHOOL.search(whole["title"])
        and not ((A_SCHOOL.search(whole["body"]) and " " in whole["body"]) or findings.bodies.noted(whole["body"]))
    ):
        whole = None  # of a subject ("Head Teacher of Special Needs")
    if whole and is_proper(whole["body"]) and not is_generic(whole["body"]) and not DEPARTMENT.search(whole["body"]):
        return whole["title"], whole["body"]
    return _behind(title) or _before(title) or _unmarked(findings, title)


def _unmarked(findings: Findings, title: str) -> tuple[str, str] | None:
    """(title, body) where the body has no head word: behind a post that is always of one, at it, sent to it, or by its letters."""
    if (sent := SENT.match(title)) and _is_one_body(sent["body"]) and " " in sent["body"]:
        return sent["title"], sent["body"]
    for pattern in (RIGHT_BEHIND, AT, OF_ITS_HEAD):
        found = pattern.match(title)
        if found and _stands_alone(found["body"]) and _may_be_named(found["body"]) and is_title(found["title"]):
            return found["title"], found["body"]
    letters = LAST_LETTERS.match(title)
    if (
        letters
        and findings.bodies.knows(letters["body"])
        and letters["body"] not in SUBJECTS
        and is_title(letters["title"])
    ):
        return letters["title"], letters["body"]
    return None


def _stands_alone(words: str) -> bool:
    """Whether words are a body's name by their head word, at either end, or a firm's."""
    return is_firm(words) or words.split()[0].lower() in FIRST_WORDS or (_is_one_body(words) and " " in words)


def _may_be_named(words: str) -> bool:
    """Whether words may be a name and are no department, subject or class."""
    return is_proper(words) and not is_generic(words) and not DEPARTMENT.search(words) and not is_title(words)


def _behind(title: str) -> tuple[str, str] | None:
    """(title, body) of a post behind which its body stands ("Clerk to Vale Council", "Director, Vale Trust")."""
    for cut in BEHIND.finditer(title):
        post, said = title[: cut.start()], ASIDE.sub("", title[cut.end() :])
        of = cut["of"] or ","
        known = bool(OFFICE.fullmatch(post) or HEADS_ONE.match(post))
        if not is_title(post) or post.split()[-1].lower() not in TITLE_HEADS or not said:
            continue
        if (
            of != ","
            and said.isupper()
            and said.isalpha()
            and len(said) > 2
            and OFFICE.fullmatch(post)
            and said not in SUBJECTS
        ):
            return post, said
        if _is_one_body(said) and (known or of not in ("of", "for", "to")):
            return post, said
        if OFFICE.fullmatch(post) and (_is_a_committee(said) or (of == "of" and ORGAN.fullmatch(said))):
            return post, said
    return None


def _before(title: str) -> tuple[str, str] | None:
    """(title, body) of a post before which its body stands ("Vale Council Community Manager")."""
    for start, end, name in body_names.in_prose(title):
        post = title[end:].strip(" ,")
        if start or is_generic(name) or EVERYDAY.issuperset(name.lower().split()) or DEPARTMENT.search(name):
            continue
        if name.split()[0].lower() not in TITLE_STARTS and (
            _is_post(post) or (STRONG.search(name) and _is_named(post))
        ):
            return post, name
    return None


def _is_one_body(words: str) -> bool:
    """Whether words are the name of one body and nothing else, and no department."""
    found = body_names.in_prose(words)
    whole = bool(found) and found[0][:2] == (0, len(words))
    if not whole or is_generic(words) or not is_proper(words) or EVERYDAY.issuperset(words.lower().split()):
        return False
    return words.startswith("Office of ") or not DEPARTMENT.search(words)


def _is_a_committee(words: str) -> bool:
    """Whether words are the name of a committee by what it deals with ("Education Committee")."""
    found = body_names.in_prose(words)
    return (
        bool(found) and found[0][:2] == (0, len(words)) and not is_generic(words) and bool(whole_names.is_unit(words))
    )


def _is_named(words: str) -> bool:
    """Whether words are the capitals of a post whose last word is its head."""
    return words[:1].isupper() and is_title(words) and words.split()[-1].lower() in TITLE_HEADS


def _of_letters(findings: Findings, letters: str, rest: str) -> bool:
    """Whether the letters with which a title opens are those of a body; behind a dash stands what a seat is about."""
    rest = DASH.split(rest, maxsplit=1)[0]
    post = is_title(rest) and (rest.split()[-1].lower() in TITLE_HEADS or POST_OF.match(rest))
    return (
        bool(post)
        and letters not in SUBJECTS
        and (findings.bodies.knows(letters) or (len(letters) > 2 and letters.isupper()))
    )


def _is_post(words: str) -> bool:
    """Whether words are a title by themselves, from their first to their last."""
    return bool(words) and (opens_title(words) or words[0].islower()) and words.split()[-1].lower() in TITLE_HEADS
