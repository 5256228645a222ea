"""Roles that sentences give: "Name, Title, Body", "Name (Title)", "Name Title of the Body", "Name be elected Chair"."""

from __future__ import annotations

import re
from typing import NamedTuple

from convenor.graph import dates
from convenor.graph.reading import PRESIDED, Spans
from convenor.graph.sentences import Span
from convenor.ingest.lists import origins, plural_offices
from convenor.ingest.lists.entry import BEHIND, CLERK, COUNCILLOR, HEADS_ONE, NOTE, known_person
from convenor.ingest.lists.offices import OFFICE
from convenor.ingest.names import body_names, told_posts
from convenor.ingest.names.affiliations import DEPARTMENT, at_home, is_firm, is_no_employer, placed
from convenor.ingest.names.findings import Findings
from convenor.ingest.names.places import without_place
from convenor.ingest.roles import offices_told, tenure
from convenor.ingest.words.body_words import is_generic
from convenor.ingest.words.role_words import (
    ANOTHERS,
    CHOSEN,
    CONTACT,
    DECLARED,
    FORMER_BEFORE,
    OFFICE_IS,
    OFFICE_OF,
    OWNED,
    POSSESSIVE,
    PRESIDES,
    SIGNED,
    STRAIGHT,
    TRAILING,
)
from convenor.ingest.words.shapes import TITLE_HEADS, TITLE_STARTS, is_body, is_person, is_proper, is_title
from convenor.ingest.words.titles import FORMER, OFFICE_BEFORE, OFFICE_IN_SMALL, TITLE_BEFORE, held_before

STOP = re.compile(
    r"\s(?:and )?(?:(?:[a-z]+ly|then|also) )?(?:was|were|is|are|has|had|have|will|would|presented|introduced|provided|gave|said|reported|"
    r"advised|attended|joined|who|outlined|updated|"
    r"which|whose|explained|noted|thanked|asked|spoke|discussed|scheduled|stated|confirmed|welcomed|opened|led|"
    r"delivered|summarised|highlighted|agreed|be|being|to)\b|[.;:!?](?:\s|$)|\n"
)
LISTED_ON = re.compile(r"\s+(?:and|&) the [A-Z]\w+(?: (?:and )?[A-Z]\w+)*(?!\w|, [A-Z]| [A-Z])")
SEVERAL_NAMED = re.compile(r"(?:Cllrs|Councillors|Messrs|Drs|Trustees|Governors)\b", re.I)
LETTERS = re.compile(
    r"\s*[\[(][A-Z][A-Za-z]?[A-Z]?[a-z]?[A-Z]?[\])].*$"
)  # somebody's initials behind the title, and what follows
NUMBERS = re.compile(r"\s*\(?\b(?:Tel|Telephone|Phone|Mobile|Fax|Ext|E-?mail)\b.*$", re.S)  # how to reach somebody
MINISTRY = re.compile(r"[A-Z][a-z][A-Z]{1,3}")  # "MoD"
DEGREES = frozenset("PhD DPhil BSc MSc MEd BEd LLB MBE OBE CBE".split())
CHUNK = re.compile(r",\s*|\s+[–—-]\s+")
BRACKETED = re.compile(r"^\s*\((?P<in>[^()]{3,90})\)")
LEADS = re.compile(
    r"^(?:the\s+)?(?:lead|leading|responsible|chair|director|head|deputy|vice|manager|secretary|treasurer)\b", re.I
)
AND_SOMEBODY = re.compile(r"\s+and\s+((?:(?:Cllr|Councillor|Dr|Mr|Mrs|Ms|Prof)\.? )?[A-Z][\w’'-]+ [A-Z][\w’'-]+)")
GOES_ON = ("and ", "with ", "including ", "for ", "in ", "on ")
ARTICLE = re.compile(r"^(?:(?:as|the|our|an?|its|their|new) )+(?=[A-Za-z])", re.I)
FOR_A_YEAR = re.compile(
    r",? for (?:the (?:next |coming |ensuing |current )?)?(?:\d{4}\b|(?:municipal |civic |coming |ensuing |next )*year\b).*$",
    re.I,
)
RECORDS = ("minutes", "notes", "key messages", "pack")  # papers whose date is that of their meeting


class Mention(NamedTuple):
    """Somebody named at `start:end` of a sentence that ends at `limit`; `when` is its paper's date."""

    person: str
    start: int
    end: int
    limit: int
    when: str | None


class Said(NamedTuple):
    """A role as it is said of somebody, by the rule that found it; `when` is None for the paper's own date."""

    title: str
    body: str
    rule: str
    when: str | None = None
    status: str = "held"
    topic: str | None = None


def after_name(findings: Findings, mention: Mention) -> None:
    """Note the role that the words around a name state, if any."""
    rest, home = findings.text[mention.end : mention.limit], ""
    bracket = BRACKETED.match(rest)
    inner = FORMER.sub("", bracket["in"]) if bracket else ""
    if bracket and inner and ";" not in inner and (LEADS.match(inner) or (is_title(inner) and inner[0].isupper())):
        title, body = _chunks(inner)
        held = (is_body(body) and not DEPARTMENT.search(body)) or (HEADS_ONE.match(title) and is_firm(body))
        title, body = (title, body) if title and held else (bracket["in"], "")
        note(findings, mention, Said(title, body, "title in brackets"))
        rest = rest[bracket.end() :]
    elif bracket and (
        home := origins.in_bracket(findings, inner.rpartition("; ")[2], mention.start, mention.end, mention.limit)
    ):
        note(findings, mention, Said("", home, "body in brackets"))
        rest = rest[bracket.end() :]
    elif (body := origins.behind(rest)) and not _before(findings, mention):
        note(findings, mention, Said("", body, "from a body"))
    before = _before(findings, mention)
    told = told_posts.behind(rest) if before else None
    for said in before or _after(findings, mention, rest):
        there = home if before and not OFFICE.match(said.title) else ""
        note(findings, mention, said._replace(body=said.body or there))
    if told and told.title:
        note(findings, mention, Said(told.title, told.body, "post told behind a name"))
    for title, body in offices_told.behind(findings.text[mention.end : mention.limit]):
        note(findings, mention, Said(title, body, "office told behind who somebody is"))


def _before(findings: Findings, mention: Mention) -> list[Said]:
    """The role that stands before a name: "the Chair is A Name", "the Finance Officer, A Name"."""
    if SEVERAL_NAMED.match(findings.text, mention.start):
        return []  # "the Mayor, Cllrs A and B"
    before = findings.text[max(0, mention.start - 90) : mention.start]
    if ANOTHERS.search(before):
        return []
    unit = findings.unit(mention.start).start if told_posts.BODILY.search(before) else mention.start
    if post := told_posts.ahead(findings.text[max(unit, mention.start - 90) : mention.start]):
        return [Said(post.title, post.body, "title before the name")]
    if match := OFFICE_IS.search(before[-60:]):
        return [Said(match["title"], "", "the office is a name")]
    owned = POSSESSIVE.search(before)
    if owned and (
        _first_body(owned["body"])
        or (" " in owned["body"] and is_proper(owned["body"]) and not known_person(owned["body"]))
    ):
        return [Said(owned["title"], owned["body"], "whose officer somebody is")]
    if owned and (body := told_posts.meant(findings.text, mention.start - len(owned.group()), owned["body"])):
        return [Said(owned["title"], body, "whose officer somebody is")]
    if (past := FORMER_BEFORE.search(before)) and is_title(past["title"]):
        return [Said(past["title"], "", "former title before the name", None, "former")]
    if (shared := plural_offices.held_by(findings, mention.start, mention.end))[0]:
        return [Said(*shared, "title before the name")]
    match = TITLE_BEFORE.search(before) or OFFICE_IN_SMALL.search(before)
    if match and match["bracket"] and not re.match(r"\s*[),]", findings.text[mention.end : mention.limit]):
        match = None
    match = match or OFFICE_BEFORE.search(before)
    if match is None or not is_title(match["title"]) or is_person(match["title"]):
        return []
    if re.search(r",\s*$", before) and LISTED_ON.match(findings.text, mention.end):
        return []  # "the Chairman, Mrs Bell and the Clerk": three people
    title, body = split_body(match["title"])
    its = told_posts.owner(findings.text, mention.start, before[: match.start("title")])
    return [] if its is None else [Said(title, body or its, "title before the name")]


def _after(findings: Findings, mention: Mention, rest: str) -> list[Said]:
    """The roles that stand after a name; two where a sentence says since when and until when."""
    if findings.meeting and PRESIDES.match(rest):
        return [Said(PRESIDED, "", "in the chair")]
    if (declared := DECLARED.match(rest)) and (body := _first_body(declared["body"])) and not is_generic(body):
        return [Said(declared["title"], body, "name, verb, title")]
    if told := told_posts.several(rest):
        return [Said(p.title, p.body, "post told behind a name", None, "former" if p.former else "held") for p in told]
    posts = tenure.several(rest)
    if posts and findings.meeting and posts[0].when is None and CHOSEN.match(rest):
        return []  # the elections at a meeting are read by themselves
    if posts:
        return [said for held in posts for said in _held(held)]
    if match := re.match(r"^\s*(?:,|[–—-]\s)\s*", rest):
        title, body = _chunks(rest[match.end() :])
        body = "" if is_no_employer(body.partition(" (")[0]) else body
        when = _said_date(findings, mention.start, mention.limit)
        return [Said(title, body, "name, title, body", when)] if title or body else []
    if match := STRAIGHT.match(rest):
        body = _first_body(match["body"] or "")
        return [Said(match["title"], body, "name and title")] if body or not match["body"] else []
    match = TRAILING.match(rest)
    return [Said(match["title"], match["body"], "name, body, title")] if match and is_body(match["body"]) else []


def _held(held: tenure.Tenure) -> list[Said]:
    """A post on the days that a sentence gives for it."""
    said = Said(held.title, held.body, "name, verb, title", held.when, held.status, held.topic)
    return [said._replace(when=held.since), said] if held.since else [said]


def signature(findings: Findings, name: str, span: Span, below: str, when: str | None) -> None:
    """Note the role of a name alone on its line, from the line below ("Chair of the X Board"); `span` covers both."""
    match = SIGNED.match(below) if len(below) < 140 else None
    if not match or not is_title(match["title"]) or is_person(below):
        return
    title, body = match["title"], match["body"] or ""
    if not is_body(body) or " | " in body:  # "Head of Homes | Vale Trust": the words behind "of" are of the title
        title, body = [*re.split(r",\s+|\s+\|\s+", below), ""][:2]
    mention = Mention(findings.person(name, span[0]), *span, span[1], when)
    note(findings, mention, Said(title, body if is_body(body) else "", "signature"), findings.span(*span))


def contact(findings: Findings, start: int, words: str, when: str | None) -> None:
    """Note the post of whom a line gives to ask ("Contact: A Name Committee Officer")."""
    match = CONTACT.match(words)
    if match and findings.is_person(match["name"]):
        at = start + match.start("name")
        mention = Mention(findings.person(match["name"], at), at, start + match.end("name"), start + match.end(), when)
        note(findings, mention, Said(match["title"], "", "contact line"))


def _said_date(findings: Findings, start: int, limit: int) -> str | None:
    """The one date that a sentence gives, where the paper is no record of a meeting that has its own."""
    if findings.document.kind in RECORDS:
        return None
    begin = findings.unit(start).start
    found = dates.find(findings.text[begin:limit])
    years = re.findall(r"\b(?:in|early|late|during|since) ((?:19|20)\d\d)\b", findings.text[begin:limit])
    return found[0].iso if len(found) == 1 else (years[0] if len(years) == 1 and not found else None)


def _chunks(rest: str) -> tuple[str, str]:
    """(title, body) from the comma-separated words after a name, up to the verb or the next thing."""
    stop = STOP.search(" " + rest)
    rest = NUMBERS.sub("", rest[: max(0, stop.start() - 1)] if stop else rest)
    other = next((match for match in AND_SOMEBODY.finditer(rest) if is_person(match[1])), None)
    rest = rest[: other.start()] if other else rest
    title, body = "", ""
    more: list[str] = []
    for chunk in (chunk.strip(" ,") for chunk in CHUNK.split(rest)[:4]):
        if (behind := BEHIND.match(chunk)) and NOTE.fullmatch(behind["in"]):
            chunk = behind["said"]  # "Home Office (Deputy)"
        if body or not chunk or chunk.lower().startswith(GOES_ON) or is_person(re.sub(r"\s*\([^()]*\)", "", chunk)):
            break
        if not title and (plain := ARTICLE.sub("", chunk)) and _starts_title(plain):
            chunk = plain
        owned = OWNED.match(chunk) if not title else None
        if owned and _starts_title(owned["title"]) and (is_body(owned["body"]) or owned["body"].isupper()):
            title, body = (
                owned["title"],
                "" if is_generic(owned["body"]) and " " not in owned["body"] else owned["body"],
            )
        elif not title and is_title(chunk) and _starts_title(chunk):
            title, body = split_body(chunk)
        elif not title and (is_body(chunk) or (MINISTRY.fullmatch(chunk) and chunk not in DEGREES)):
            body = chunk
        elif title and chunk[0].isupper() and (is_body(chunk) or (len(chunk.split()) <= 6 and not is_title(chunk))):
            more.append(chunk)
        else:
            break
    return (title, body) if body or not more else placed(title, more)


def _starts_title(chunk: str) -> bool:
    """Whether a chunk reads as a title from its first word on."""
    if not chunk[0].isupper() or len(chunk.split()) > 14:
        return False
    first = re.split(r"[\s-]", chunk)[0].strip(".").lower()
    return first in TITLE_STARTS or first in TITLE_HEADS or is_title(chunk)


def split_body(chunk: str) -> tuple[str, str]:
    """Title and body of "Training Manager from Regional Forum"."""
    if (held := at_home(chunk))[1] and chunk[0].isupper():
        return held
    match = re.match(r"^(.+?)\s+(?:(?:from|at|with)(?: the)?|of the|for the)\s+([A-Z].+)$", chunk)
    other = match[2].partition(" and ")[2] if match else ""
    if match and is_title(match[1]) and is_body(match[2]) and not is_title(other):
        return match[1], match[2]
    firm = re.match(
        r"^(.+?)\s+(?:for|at|with|of)\s+(?:the\s+)?(?:charity|firm|company|consultancy|consultants)\s+([A-Z].+)$", chunk
    )
    if firm and is_title(firm[1]) and is_proper(firm[2]):
        return firm[1], firm[2]
    match = OFFICE_OF.match(chunk)
    if match and _first_body(match["body"]) == match["body"] and not is_generic(match["body"]):
        return match["title"], match["body"]
    return chunk, ""


def _first_body(words: str) -> str:
    found = body_names.in_prose(words)
    return found[0][2] if found and found[0][0] <= 4 else ""


def note(findings: Findings, mention: Mention, said: Said, evidence: Spans = ()) -> None:
    """Keep a role, unless the roster has read the line already."""
    title, place = without_place(
        FOR_A_YEAR.sub("", ARTICLE.sub("", LETTERS.sub("", " ".join(said.title.split())).strip(" ,")))
    )
    title, past = held_before(title)
    if title.lower() in {"member", "lead"} and not said.body:
        return
    if CLERK.fullmatch(title) and COUNCILLOR.match(findings.text, mention.start):
        return  # "Cllr Bell, the Clerk": somebody else
    unit = findings.unit(mention.start)
    if any(
        r.rule.startswith(("roster", "table", "entry of a list", "line of a list", "post in a", "holder of"))
        for r in findings.rows.roles_in(mention.person, unit)
    ):
        return
    when, status = said.when or mention.when, "former" if past else said.status
    findings.role(
        mention.person, title, said.body, mention.start, evidence or (unit,), said.rule,
        when=when, status=status, topic=said.topic, place=place,
    )  # fmt: skip
