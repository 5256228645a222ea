"""Which of the things said behind somebody's title is the body: an organisation before its department, never a place."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.graph.worded import Worded
from convenor.ingest.names import departments
from convenor.ingest.names.departments import DEPARTMENT, LINKS, SUBJECT_ENDS, SUBJECTS
from convenor.ingest.names.prose_names import in_prose
from convenor.ingest.words.body_words import (
    A_DEPARTMENT,
    CLASS_HEADS,
    GENERIC,
    bare_bodies,
    is_generic,
    is_subject,
    no_body,
)
from convenor.ingest.words.known_places import known as known_places
from convenor.ingest.words.no_names import UNIT
from convenor.ingest.words.shapes import (
    BODY_HEADS,
    NOT_NAMES,
    TITLE_HEADS,
    TITLE_STARTS,
    WEAK_HEADS,
    forenames,
    is_body,
    is_proper,
    is_title,
    opens_title,
    strip_honorific,
)

OWNERS = re.compile(
    r"\b(?:Council|Trust|Authority|University|Partnership|Constabulary|Association|Society|College|ICB|CCG)$|^(?:(?:London|Royal) )*(?:Borough|City) of [A-Z][\w’'-]+$"
)
EMPLOYS = re.compile(
    r"\b(?:Council|Police|Constabulary|Brigade|Fire and Rescue Service|ICB|CCG|University|NHS (?:Foundation )?Trust)$|^(?:LB|NHS) [A-Z]"
)  # and what stands before it is a part of it
SECTOR = re.compile(
    r"(?:(?:private|public|voluntary|third|community|faith|business|education|higher education|further education|universities|"
    r"health|local government|local authority|independent)(?: sector)?|(?:the )?public|individual|self|none|various|retired|n/?a)",
    re.I,
)
ABBREVIATED = re.compile(
    r".*\b[Ee]x[- ]officio|[A-Z][\w ]*[- ][Aa]ppointed|(?:[A-Z]\.)+[A-Z]?\.?|[A-Z]{1,2}|Dir\.?|Mgr\.?|Presiding|Notes|Minutes|Scribe|Proxy|Part|Substitute|Minutes?[- ]?[Tt]aker|Lay member|PCSO|Bt|HHJ|Col|RN|Retd|Con|Lab|LD|Ind|Grn|Lib ?Dem|Liberal Democrats?|Labour|Conservative|Independent|Green|[A-Z][a-z]+ (?:present|attending|apologies)"
)
ENDS = re.compile(r"\b(?:and|from|of|the|also|for|with|in|on|at|Cllr|Mr|Mrs|Ms|Dr|Sir|Prof|MLA|MSP|MP|TD|OBE|CBE|MBE)$")
LISTS_ON = re.compile(r"^[A-Z][\w’'-]*(?: [A-Za-z][\w’'-]*){0,3} (?:and|&) [A-Z]")  # "…, Statistics and Evaluation"
ASIDE = re.compile(r"\s*\((?![A-Z][A-Za-z&-]{1,12}\))[^()]*\)?$")  # what is no acronym behind a body
SECOND = re.compile(
    r"(?:(?:board|committee|panel|forum|group|partnership|consortium|network|alliance|association|society|club) (?=(?:vice|deputy|acting|co|joint|chair)))?"
    r"(?:(?:vice|deputy|acting|co|joint|hon(?:orary)?\.?)[- ])*(?:chair(?:man|woman|person)?|conven[eo]r|secretary|treasurer|clerk|president|minute[- ]?taker)$",
    re.I,
)  # an office that stands behind another title
FOR_ANOTHER = re.compile(r"\s*\((?:also )?rep(?:resenting|\.)?\s[^()]*\)?$")
PART = re.compile(
    r"^(?:North|South|East|West|Central|Mid)(?:ern)?(?:[- ](?:and|&) (?:North|South|East|West)(?:ern)?)?(?: |$)"
)
BODY_GOES_ON = re.compile(r"\s*(?:&|and\b|’s\b|'s\b)?\s*[A-Z]")
CLASSES = CLASS_HEADS - frozenset("services programmes schemes funds groups teams hubs".split())  # of several bodies
NO_EMPLOYER = re.compile(
    r"(?:Con|Lab|Lib ?Dem|LD|Green|Ind|Reform|SNP|Plaid|Labour|Conservative|Liberal Democrat|Independent)s?,\s.+ (?:ward|division)|Group [A-Z0-9]\b.*|"
    r"(?:(?:north|south|east|west|central|mid)\w*[ -])*(?:area|ward|division|zone|locality)|[\w ]+ (?:ward|division|residents?)",
    re.I,
)  # a party and a ward, one of a paper's groups, a part of the area
ALONE = frozenset(
    "secretariat medical sister sergeant detective independent muslim catholic methodist baptist jewish hindu sikh buddhist quaker anglican christian advocate dci dcc acc dc di ds hhj col bt "
    "wind sessional skills roads learning painting walking cycling running riding farming angling climbing boating driving forestry landowner landowners clerks resident residents guest guests speaker churchwardens observers officers members directors "
    "pentecostal orthodox presbyterian unitarian evangelical lutheran sunni shia jain zoroastrian pagan protestant roman greek coptic salvationist congregational "
    "governors trustees staff co-optee co-optees reserve reserves alternate president-elect clinical non-clinical parent foundation lay co-opted teaching support infant junior sixth nonconformist humanist".split()
)  # words that say what somebody is, not from where
POSTS = frozenset("agent guardian captain constable deputy".split())
OF_A_FIRM = frozenset(
    "commissioner commissioners associates fellows partners surveyors consultants engineers planners valuers auditors".split()
)  # with which a body's name may end
PLURALS = frozenset("heads directors officers members governors trustees managers leads".split())
OF = re.compile(r"\b(?:of|for)\b|\w: [A-Z]", re.I)
HELD_AT = Worded(r"\s+(?:of|for|(?P<to>to)|(?P<at>at|with|(?<=[Pp]artner )in))\s+(?:the\s+)?(?=[A-Z])")
HELD_WITHIN = re.compile(r"\s(?:at|for|of|in|with)\s")
OWN_HEADS = BODY_HEADS - WEAK_HEADS - TITLE_HEADS
OPENS_BODY = re.compile(r"(?:Healthwatch|University of|(?:Archd|D)iocese of|Friends of|Citizens[’']? Advice) \S")
RANK_ALONE = re.compile(
    r"(?:(?:deputy|assistant|interim|acting|associate|executive|corporate|strategic|service|senior|group|area|programme|project|team|administrative|staff|policy|"
    r"development|lead|operational|operations|divisional|vice|a/)[ -]?)*(?:directors?|principal|head of service|manager|officer|portfolio holder|cabinet member|lead|leader|advis[eo]r|engineer|commissioner|private secretary)",
    re.I,
)  # posts that are of some subject, which a comma may part from them
WHOLE_ENDS = ("Primary Care Network", "PCN", "Community Rail Partnership", "Care Group")
HOLDS_OFFICE = re.compile(r"\b(?:chair\w*|leader|president|treasurer|secretary|clerk|trustee|chief executive)$", re.I)
LETTERS = re.compile(r"(?!HR|IT|ICT|GP|PR|SEND?|CYP|CEO|CFO|COO|MBE|OBE|CBE|PPG|AGM)[A-Z][A-Z&]{2,}")  # of a body


def is_no_employer(words: str) -> bool:
    """Whether words say what somebody is, or of what part of the area, and so not from where."""
    plain = words.lower().split()
    if ", " in words and all(map(is_no_employer, words.split(", "))):
        return True  # "Hindu, Group A"
    alone = bool(plain) and ALONE.issuperset(plain)
    return alone or bool(NO_EMPLOYER.fullmatch(words)) or (len(plain) == 1 and words.isupper() and len(words) > 7)


def ends_as_title(words: str) -> bool:
    """Whether the last of some words is the head of a post, so that they are no body ("Forum Secretary", "Heads of Education")."""
    found = [word.lower().strip(".,") for word in words.split()]
    last, first = found[-1], found[0]
    held = last not in OF_A_FIRM and any(w in TITLE_HEADS or w in POSTS for w in (last, last.removesuffix("s")))
    return (held and last not in BODY_HEADS and not UNIT.fullmatch(words)) or (
        first in PLURALS and found[1:2] == ["of"]
    )


def may_be_body(words: str) -> bool:
    """Whether words behind a name may be the body that somebody comes from."""
    said = words.strip(" ,;.")
    if not said or not said[0].isupper() or no_body(said) or ENDS.search(said) or said.count('"') % 2:
        return False
    whole = PART.sub("", said)
    if ABBREVIATED.fullmatch(said) or SECTOR.fullmatch(said) or not whole or whole in known_places():
        return False
    plain = said.lower().split()
    subject = departments.is_remit(said) or departments.is_subject(said)
    if is_no_employer(said) or ends_as_title(said) or (subject and not is_body(said)):
        return False
    if plain[-1] in CLASSES and all(word in GENERIC or word in CLASSES for word in plain):
        return False
    if is_body(said) or said.lower() in bare_bodies():
        return True
    first = said.split()[0].lower()
    return is_proper(said) and first not in forenames()


def is_firm(words: str) -> bool:
    """Whether words without a head word are more likely the name of an organisation than what a post is about."""
    found = ASIDE.sub("", words).split()
    plain = [word.lower().strip(",.") for word in found]
    return (
        1 < len(found) <= 5
        and all(word[0].isupper() or word in ("and", "&", "of", "for", "in") for word in found)
        and found[0].lower() not in forenames()
        and plain[0] not in NOT_NAMES
        and plain[0] not in GENERIC
        and plain[-1] not in SUBJECT_ENDS
        and not SUBJECTS & set(plain)
        and not is_title(words)
        and " ".join(found) not in known_places()
    )


def employer(said: str) -> str:
    """The organisation of words that name its department before it ("Legal Services, Vale Council")."""
    department, comma, body = said.partition(", ")
    whole = OWNERS.search(body) and DEPARTMENT.search(department)
    of_another = EMPLOYS.search(body) and not (is_generic(body) or "," in body)
    return body if comma and (whole or of_another) and may_be_body(body) else said


def without_people(words: str) -> str:
    """A body's words without somebody whose name ran on behind it ("X Council Ann Smith"); "" for a name alone."""
    if words.lower() in bare_bodies():
        return words
    for start, end, name in in_prose(words):
        honorific, bare = strip_honorific(name)
        if not honorific and bare.split()[0].lower() not in forenames():
            continue
        before = words[:start].strip(" ,;(-–")
        if before and is_body(before):
            return before
        if not before and not BODY_GOES_ON.match(words, end):
            return ""
    return words


def owned(words: str) -> tuple[str, str]:
    """The title and the body of words that open with whose title it is ("Vale Council Member"), else (words, "")."""
    found = words.split(" ")
    for cut in range(len(found) - 1, 1, -1):
        body, title = " ".join(found[:cut]), " ".join(found[cut:])
        if (
            OWNERS.search(body)
            and opens_title(title)
            and not opens_title(body)
            and not is_generic(body)
            and is_proper(body)
            and may_be_body(body)
        ):
            return title[0].upper() + title[1:], body
    return words, ""


def at_home(words: str) -> tuple[str, str]:
    """The title and the body of words that say where a title is held ("Manager of Vale Trust", "partner at Bell & Dee"), else (words, "")."""
    post, dash, home = words.rpartition(" – ")
    named = home.split()[-1:] and home.split()[-1].lower() in OWN_HEADS and is_proper(home) and "," not in words
    if dash and named and is_title(post) and not (is_generic(home) or DEPARTMENT.search(home)):
        return post, home  # "Head of Housing – Vale Council"
    for link in HELD_AT.finditer(words):
        title, body = departments.held(ASIDE.sub("", words), *link.span(), sure=bool(link["at"] or link["to"]))
        whole = is_body(body) and (body.split()[-1].lower().strip(".") in OWN_HEADS or body.endswith(WHOLE_ENDS))
        whole = whole or bool(LETTERS.fullmatch(body) and HOLDS_OFFICE.search(title))
        opens = bool(OPENS_BODY.match(body)) or body.removeprefix("NHS ") in known_places()
        known = whole or opens or (link["at"] and (is_body(body) or is_firm(body)))
        inner = HELD_WITHIN.search(body)
        of_a_subject = inner and not opens and not _is_whole(body[: inner.start()])  # "Head of Housing at Vale Council"
        if (
            known
            and not of_a_subject
            and not (link["to"] and title.split()[-1].lower() not in TITLE_HEADS)
            and is_title(title)
            and "," not in words
            and not (is_generic(body) or DEPARTMENT.search(body))
            and is_proper(body)
        ):
            return title, body
    return words, ""


def _is_whole(words: str) -> bool:
    """Whether words before "for" or "at" name a body, and no department of one."""
    return is_body(words) and not DEPARTMENT.search(words)


def in_turn(words: str) -> tuple[str, str]:
    """The title and the body of words that hold both without a mark ("Chief Officer Vale Council"), else (words, "")."""
    found = words.split(" ")
    for cut in range(1, len(found)):
        title, body, first = " ".join(found[:cut]), " ".join(found[cut:]), found[cut]
        if not first[:1].isupper() or not is_title(title) or found[cut - 1].lower() in LINKS:
            continue
        named = first in known_places() or LETTERS.fullmatch(first)
        if not named and (found[cut - 1].lower() not in TITLE_HEADS or DEPARTMENT.search(body)):
            continue
        if (
            first.lower() in TITLE_HEADS
            or first.lower() in TITLE_STARTS
            or (is_title(body) and {found[-1].lower(), *found[-1].lower().split("/")} & TITLE_HEADS)
        ):
            continue
        if "," not in words and is_body(body) and is_proper(body) and may_be_body(body):
            return title, body
    return words, ""


def placed(title: str, rest: Sequence[str]) -> tuple[str, str]:
    """(title, body) from a title and what follows it, cut at commas.

    Of several bodies the first that is no department counts; words that list on go to the title ("Head of A, B and C").
    """
    if not rest and title:
        return owned(title)
    of_subject = rest and (departments.is_what_for(rest[0]) or (len(rest) == 1 and departments.is_part(rest[0])))
    if rest and ((of_subject and RANK_ALONE.fullmatch(title)) or departments.elects(title, rest[0])):
        title, rest = f"{title}, {rest[0]}", rest[1:]  # "Director, Transport and Mobility"
    of_subjects = len(rest) > 1 and RANK_ALONE.fullmatch(title) and not SUBJECTS.isdisjoint(rest[0].lower().split())
    if rest and (OF.search(title) or of_subjects) and _lists_on(rest):
        return ", ".join([title, *rest]), ""
    bodies = [plain for words in rest if may_be_body(plain := ASIDE.sub("", words))]
    named = [words for words in bodies if is_body(words)]
    whole = [words for words in named if not DEPARTMENT.search(words)]
    whole.sort(key=lambda words: bool(A_DEPARTMENT.match(words)))
    others = [words for words in bodies if not DEPARTMENT.search(words) and is_proper(words)]
    others = [words for words in others if not named or not SUBJECTS & set(words.lower().split())]
    body = next(iter([*whole, *others[::-1], *named[::-1], *bodies[::-1]]), "")
    about = (
        bool(rest)
        and ASIDE.sub("", rest[0]) not in (body, *named)
        and (_goes_on(title, rest[0]) or _is_of(title, rest[0], body))
    )
    if title and about:
        title = f"{title}, {rest[0]}"
    return title, body


def _goes_on(title: str, words: str) -> bool:
    """Whether words behind a title belong to it: a list's next thing, or everyday words that name nobody."""
    if SECTOR.fullmatch(words) or ABBREVIATED.fullmatch(words) or no_body(words) or words in known_places():
        return False
    return bool(OF.search(title) and LISTS_ON.match(words)) or not is_proper(words)


def _is_of(title: str, words: str, body: str) -> bool:
    """Whether words between a post of some subject and its body are that subject ("Director, Adult Care, Vale Council")."""
    told = bool(body) and bool(RANK_ALONE.fullmatch(title)) and words[:1].isupper() and words not in known_places()
    return told and not (SECTOR.fullmatch(words) or ABBREVIATED.fullmatch(words) or no_body(words) or is_title(words))


def lists_on(title: str, words: str) -> bool:
    """Whether words behind a title are the end of the list of subjects that it began ("Head of A", "B and C")."""
    return bool(OF.search(title) and LISTS_ON.match(words)) and (not is_body(words) or is_subject(words))


def _lists_on(rest: Sequence[str]) -> bool:
    """Whether words go on with the list that a title began, to its end ("Head of Finance, Housing, and Assets")."""
    last = rest[-1]
    ends = last.lower().startswith("and ") or (
        LISTS_ON.match(last) and (not is_body(last) or DEPARTMENT.search(last) or is_subject(last))
    )
    return bool(ends) and not any(is_body(words) for words in rest[:-1])
