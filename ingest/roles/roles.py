"""Roles that sentences give: "Name, Title, Body", "Name (Title)", "Name Title of the Body", "Name be elected Chair"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.graph import dates
from convenor.graph.reading import PRESIDED, Spans
from convenor.graph.sentences import Span
from convenor.ingest.lists import origins
from convenor.ingest.lists.entry import CLERK, COUNCILLOR
from convenor.ingest.lists.offices import OFFICE
from convenor.ingest.names import joined_posts, senders, told_posts
from convenor.ingest.names.affiliations import ends_as_title, is_firm, is_no_employer
from convenor.ingest.names.departments import DEPARTMENT
from convenor.ingest.names.findings import Findings
from convenor.ingest.names.places import without_place
from convenor.ingest.roles import ahead, interests, offices_told, taken_up, tenure, told_behind
from convenor.ingest.roles.chunks import ARTICLE, begins_title, chunks, first_body, posts
from convenor.ingest.roles.mention import Mention, Said
from convenor.ingest.roles.posts_ahead import OPENS_BY_NAME
from convenor.ingest.roles.title_ends import WHICH_ONE
from convenor.ingest.words.body_words import is_generic
from convenor.ingest.words.role_words import (
    CHOSEN,
    CONTACT,
    HEADS_ONE,
    PRESIDES,
    SIGNED,
    SITS,
    STRAIGHT,
    TRAILING,
    is_of_the_next,
    with_leader,
)
from convenor.ingest.words.shapes import is_body, is_person, is_proper, is_title
from convenor.ingest.words.titles import FORMER, held_before

LETTERS = re.compile(
    r"\s*[\[(][A-Z][A-Za-z]?[A-Z]?[a-z]?[A-Z]?[\])].*$"
)  # somebody's initials behind the title, and what follows
SENT = re.compile(r"\b(?:representative|member|nominee|observer)\b", re.I)  # here, by where somebody comes from
CAPITAL = re.compile(r",\s+[A-Z]")
BRACKETED = re.compile(r"^\s*\((?P<in>[^()]{3,90})\)")
LEADS = re.compile(
    r"^(?:the\s+)?(?:lead|leading|responsible|chair|director|head|deputy|vice|manager|secretary|treasurer)\b", re.I
)
FOR_A_YEAR = re.compile(
    r",? for (?:the (?:next |coming |ensuing |current )?)?(?:\d{4}\b|(?:municipal |civic |coming |ensuing |next )*year\b).*$",
    re.I,
)
CHOSEN_AS = re.compile(
    r"^(?:(?:duly|unanimously|formally|hereby|deemed|declared) )*(?:declared|named|confirmed|(?:re-?)?(?:appointed|elected))(?: as)?(?: the| an?)? (?=\w)"
)
OF_SMALL = re.compile(
    r"(?P<title>(?:[\w-]+ ){0,2}(?:(?:vice-?)?chair(?:man|woman|person)?|conven[eo]r|secretary|lead)) of the "
    r"(?P<body>(?:[\w’'&-]+,? ){1,6}?(?:(?:sub-?|working |task |steering |review |project )?(?:committee|panel|board|group|party|team)|forum|network))",
    re.I,
)  # "chair of the audit and risk committee"
LISTS = ("roster", "table", "entry of a list", "line of a list", "post in a", "holder of")  # rules of whole lines
THE_NEXT = re.compile(r", the [A-Z]")  # "In response to A Name, the Chief Officer said …"
LONGEST_LINE = 70  # code points of a line that names a body
RECORDS = ("minutes", "notes", "key messages", "pack")  # papers whose date is that of their meeting


def after_name(findings: Findings, mention: Mention) -> None:
    """Note the role that the words around a name state, if any."""
    rest, home = findings.text[mention.end : mention.limit], ""
    bracket = BRACKETED.match(rest)
    inner = FORMER.sub("", bracket["in"]) if bracket else ""
    if bracket and inner and ";" not in inner and (LEADS.match(inner) or (_is_post(inner) and inner[0].isupper())):
        title, body = chunks(inner)
        held = (is_body(body) and not DEPARTMENT.search(body)) or (HEADS_ONE.match(title) and is_firm(body))
        title, body = (title, body) if title and held else (bracket["in"], "")
        note(findings, mention, Said(title, body, "title in brackets"))
        rest = rest[bracket.end() :]
    elif bracket and (
        home := origins.in_bracket(findings, inner.rpartition("; ")[2], mention.start, mention.end, mention.limit)
    ):
        note(findings, mention, Said("", home, "body in brackets"))
        rest = rest[bracket.end() :]
    before = ahead.before(findings, mention)
    if not (bracket and home) and (body := origins.behind(rest)):
        home = body if before and not (before[0].body or SENT.search(before[0].title)) else ""
        if not home or OFFICE.match(before[0].title):
            note(findings, mention, Said("", body, "from a body"))
    told = told_posts.behind(rest) if before else None
    also = _after(findings, mention, rest) if before and before[0].rule == ahead.NAMES and CAPITAL.match(rest) else []
    for said in (*before, *also) or _after(findings, mention, rest):
        there = home if before and not OFFICE.match(said.title) else ""
        note(findings, mention, said._replace(body=said.body or there))
    if told and told.title:
        stood = "former" if told.former else "held"
        note(findings, mention, Said(told.title, told.body, "post told behind a name", None, stood))
    clause = findings.text[findings.unit(mention.start).start : mention.start]
    if taken := taken_up.behind(clause, rest):
        note(findings, mention, Said(*taken, "post taken up"))
    elif (other := told_behind.as_post(clause, rest)) or (not before and (other := told_behind.between_commas(rest))):
        _told(findings, mention, other)
    for title, body in offices_told.behind(findings.text[mention.end : mention.limit]):
        note(findings, mention, Said(title, body, "office told behind who somebody is"))


def _told(findings: Findings, mention: Mention, told: told_behind.Told) -> None:
    """Note a post that is told behind a name, where it is known which body a word for one means."""
    if (body := told.body or ahead.of_a_kind(findings, mention, told.meant)) is None:
        return
    note(findings, mention, Said(told.title, body, "post taken up", None, "former" if told.former else "held"))


def _is_post(inner: str) -> bool:
    """Whether the words of a bracket are a title, and no body that has a word of one in it ("Vale GP Federation")."""
    body = is_body(inner) and "," not in inner and not begins_title(inner) and not ends_as_title(inner)
    return is_title(inner) and not (body and is_proper(inner))


def _after(findings: Findings, mention: Mention, rest: str) -> list[Said]:
    """The roles that stand after a name; two where a sentence says since when and until when."""
    if findings.meeting and PRESIDES.match(rest):
        return [Said(PRESIDED, "", "in the chair")]
    if (sits := SITS.match(rest)) and (body := told_posts.held_in(sits["body"])) and not is_generic(body):
        return [Said(sits["title"] or "member", body, "name, verb, title")]
    if interest := interests.behind(findings.text[findings.unit(mention.start).start : mention.start], rest):
        return [Said(*interest, "name, verb, title")]
    if told := told_posts.several(rest):
        return [Said(p.title, p.body, "post told behind a name", None, "former" if p.former else "held") for p in told]
    held = tenure.several(rest)
    if held and findings.meeting and held[0].when is None and CHOSEN.match(rest):
        return []  # the elections at a meeting are read by themselves
    if held:
        return [said for each in held for said in _held(each)]
    clause = findings.text[findings.unit(mention.start).start : mention.start]
    if THE_NEXT.match(rest) and (
        OPENS_BY_NAME.match(clause) or (ahead.ABSENT.search(clause) and ahead.another_does(rest))
    ):
        return []
    if (match := re.match(r"^\s*(?:,|[–—-]\s)\s*", rest)) and not is_of_the_next(clause, rest):
        when = _said_date(findings, mention.start, mention.limit)
        told_here = [(t, "" if is_no_employer(b.partition(" (")[0]) else b) for t, b in posts(rest[match.end() :])]
        if office := ahead.before_the_next(clause, rest):
            told_here = [(office, "")]
        declared = any(body and not title for title, body in told_here) and interests.are_listed(
            findings, mention.start
        )
        return [Said(t, body, "name, title, body", when) for t, body in told_here if t or (body and not declared)]
    if (match := STRAIGHT.match(rest)) and not rest.rstrip().endswith("?"):  # "Is A Name Treasurer?" asks
        body = first_body(match["body"] or "")
        return [Said(match["title"], body, "name and title")] if body or not match["body"] else []
    match = TRAILING.match(rest)
    return [Said(match["title"], match["body"], "name, body, title")] if match and is_body(match["body"]) else []


def _held(held: tenure.Tenure) -> list[Said]:
    """A post on the days that a sentence gives for it."""
    said = Said(held.title, held.body, "name, verb, title", held.when, held.status, held.topic)
    return [said._replace(when=held.since), said] if held.since else [said]


def signature(findings: Findings, name: str, span: Span, lines: Sequence[str], when: str | None) -> None:
    """Note the role of a name alone on its line, from the lines below ("Chair of the X Board"); `span` covers the first two."""
    below, under = (*lines[:2], "", "")[:2]
    first, *others = joined_posts.apart(below)
    if others:
        for each in (first, *others):  # "Chair, Vale Board and Leader, Vale Council"
            signature(findings, name, span, [each], when)
        return
    match = SIGNED.match(below) if len(below) < 140 else None
    if not match or not is_title(match["title"]) or is_person(below):
        return
    title, body = match["title"], match["body"] or ""
    if not is_body(body) or " | " in body:  # "Head of Homes | Vale Trust": the words behind "of" are of the title
        title, body = [*re.split(r",\s+|\s+\|\s+", below), ""][:2]
        if HEADS_ONE.match(title) and is_firm(body):
            note(
                findings,
                Mention(findings.person(name, span[0]), *span, span[1], when),
                Said(title, body, "signature"),
                findings.span(*span),
            )
            return
    if not is_body(body) and len(under) < LONGEST_LINE and not is_generic(under) and senders.names_body(under):
        body = "" if under.endswith(".") else under
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


def note(findings: Findings, mention: Mention, said: Said, evidence: Spans = ()) -> None:
    """Keep a role, unless the roster has read the line already."""
    if both := with_leader(said.title.strip(" ,")):
        for one in both:
            note(findings, mention, said._replace(title=one), evidence)
        return
    title, place = without_place(
        FOR_A_YEAR.sub("", ARTICLE.sub("", LETTERS.sub("", " ".join(said.title.split())).strip(" ,")))
    )
    title, past = held_before(CHOSEN_AS.sub("", title))
    if not said.body and (of := OF_SMALL.fullmatch(title)) and not is_generic(of["body"]):
        if (which := WHICH_ONE.match(of["body"])) is None:
            title, said = of["title"], said._replace(body=of["body"])
        elif which.group().lower() != "same":
            return  # "chair of the next working group"
    if told_posts.is_of_another(said.body, findings.meeting):
        said = said._replace(body=told_posts.meant(findings.text, mention.start, said.body.title(), unit=True))
        if not said.body:
            return
    if (title.lower() in {"member", "lead"} and not said.body) or title.lower().startswith("in the chair"):
        return
    if CLERK.fullmatch(title) and COUNCILLOR.match(findings.text, mention.start):
        return  # "Cllr Bell, the Clerk": somebody else
    unit = findings.unit(mention.start)
    beside = list(findings.rows.roles_in(mention.person, unit))
    again = [r for r in beside if said.rule.startswith("elected") and (r.title, r.organisation) == (title, said.body)]
    if again or any(r.rule.startswith(LISTS) for r in beside):
        return
    when, status = said.when or mention.when, "former" if past else said.status
    findings.role(
        mention.person, title, said.body, mention.start, evidence or (unit,), said.rule,
        when=when, status=status, topic=said.topic, place=place,
    )  # fmt: skip
