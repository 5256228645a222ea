"""Roles that sentences give: "Name, Title, Body", "Name (Title)", "Name Title of the Body", "Name be elected Chair"."""

from __future__ import annotations

import re

from convenor.graph import dates
from convenor.graph.model import Evidence
from convenor.graph.reading import Role
from convenor.ingest import body_names, tenure
from convenor.ingest.body_words import is_generic
from convenor.ingest.findings import Findings
from convenor.ingest.places import known as known_places
from convenor.ingest.shapes import TITLE_HEADS, TITLE_STARTS, is_body, is_person, is_proper, is_title
from convenor.ingest.titles import TITLE_BEFORE, topic_of

STOP = re.compile(
    r"\s(?:was|were|is|are|has|had|have|will|would|presented|introduced|provided|gave|said|reported|"
    r"advised|attended|joined|who|outlined|updated|"
    r"explained|noted|thanked|asked|spoke|discussed|scheduled|stated|confirmed|welcomed|opened|led|"
    r"delivered|summarised|highlighted|agreed|be|being|to)\b|[.;:!?](?:\s|$)|\n"
)
CHUNK = re.compile(r",\s*|\s+[–—-]\s+")
OFFICE_IS = re.compile(
    r"\b[Tt]he (?:current )?(?P<title>(?:vice[- ]|deputy )?"
    r"(?:chair(?:man|woman|person)?|secretary|treasurer|clerk|convenor|president))"
    r"(?: of [\w ]{3,60}?)? (?:is|was|will be) $",
    re.I,
)
ELECTED = re.compile(
    r"\b(?:be|was|were|is)\s+(?:duly |unanimously |re-?)*"
    r"(?:re-?elected|elected|appointed|co-opted|confirmed)\s+(?:as\s+)?(?:the\s+)?"
    r"(?P<title>[A-Z][\w-]*(?:\s+[A-Z][\w-]*){0,5})(?:\s+(?:of|to|for)\s+(?:the\s+)?"
    r"(?P<body>[A-Z][\w&’' -]*?))?(?=\s+(?:for|until|from|with)\b|[.,;]|$)"
)
STRAIGHT = re.compile(
    r"^\s+(?P<title>(?:(?:Deputy|Vice|Independent|Acting|Interim|Co-|Joint|Assistant|Associate|Managing|"
    r"Executive|Chief|Senior|Cabinet|Honorary)[\s-]+)*"
    r"(?:Chair(?:man|woman|person)?|Director|President|Leader|Secretary|Treasurer|Clerk|Executive|Mayor|"
    r"Officer|Member|Convenor)\b"
    r"(?:\s+(?:for|of)\s+(?!the\b)[A-Z][\w]*(?:(?:\s+(?:and|&))?\s+[A-Z]\w*){0,4})?)"
    r"(?:\s+of\s+(?:the\s+)?(?P<body>[A-Z].{3,110}))?"
)
TRAILING = re.compile(
    r"^\s+(?P<body>[A-Z][\w&’'-]*(?:\s+(?:and|of|&|[A-Z][\w&’'-]*))*?)\s+"
    r"(?P<title>(?:(?:Independent|Deputy|Vice|Acting|Interim)[\s-]+)?"
    r"(?:Chair(?:man|woman|person)?|Director|President|Leader|Chief Executive|Secretary))\b"
)

OWN_OFFICERS = re.compile(r"\b(?:council|school|academy|college)$", re.I)
OF_A_MEETING = re.compile(r"(?:vice[- ]|deputy |co-)?chair(?:man|woman|person)?$|convenor$", re.I)


def after_name(findings: Findings, start: int, end: int, name: str, limit: int, when: str | None, status: str) -> None:
    """Note the role that the words after a name (at `start:end`, sentence ending at `limit`) state, if any."""
    rest = findings.text[end:limit]
    bracket = re.match(r"^\s*\((?P<in>[^()]{3,90})\)", rest)
    if bracket and _lead(bracket["in"]):
        _note(findings, name, start, bracket["in"], "", when, status, "title in brackets")
        rest = rest[bracket.end() :]
    if match := OFFICE_IS.search(findings.text[max(0, start - 60) : start]):
        body = findings.meeting or findings.host or findings.document.body or ""
        _note(findings, name, start, match["title"], body, when, status, "the office is a name")
        return
    if match := TITLE_BEFORE.search(findings.text[max(0, start - 90) : start]):
        if is_title(match["title"]) and not is_person(match["title"]):
            _note(findings, name, start, match["title"], "", when, status, "title before the name")
            return
    if held := tenure.after(rest):
        if held.since:
            _note(
                findings,
                name,
                start,
                held.title,
                held.body,
                held.since,
                held.status,
                "name, verb, title",
                topic=held.topic,
            )
        _note(
            findings,
            name,
            start,
            held.title,
            held.body,
            held.when or when,
            held.status if status == "held" else status,
            "name, verb, title",
            topic=held.topic,
        )
        return
    if match := re.match(r"^\s*(?:,|[–—-]\s)\s*", rest):
        when = _said_date(findings, start, limit) or when
        title, body = _chunks(rest[match.end() :])
        if title or body:
            _note(findings, name, start, title, body, when, status, "name, title, body")
        return
    if match := STRAIGHT.match(rest):
        body = _first_body(match["body"] or "")
        if body or not match["body"]:
            _note(findings, name, start, match["title"], body, when, status, "name and title")
    elif (match := TRAILING.match(rest)) and is_body(match["body"]):
        _note(findings, name, start, match["title"], match["body"], when, status, "name, body, title")


def signature(findings: Findings, name: str, start: int, end: int, below: str, when: str | None) -> None:
    """Note the role of a name that stands alone on its line, from the line below ("Chair of the X Board")."""
    match = re.match(
        r"^(?P<title>[A-Z][\w’'-]*(?:[ -][A-Z][\w’'-]*)*?(?:,? (?:for|of) (?!the\b)[A-Z][\w ,&]*?)?)"
        r"(?:,\s*|\s+of\s+(?:the\s+)?|\s*$)(?P<body>[A-Z].*)?$",
        below,
    )
    if match and is_title(match["title"]) and len(below) < 140 and not is_person(below):
        body = match["body"] or ""
        _note(
            findings,
            findings.person(name, start),
            start,
            match["title"],
            body if is_body(body) else "",
            when,
            "held",
            "signature",
            findings.span(start, end),
        )


def elections(findings: Findings, start: int, end: int, when: str | None) -> None:
    """Roles that a sentence says somebody was elected or appointed to."""

    text = findings.text[start:end]
    for match in ELECTED.finditer(text):
        if not is_title(match["title"]):
            continue
        before = [p for p in findings.people_in(text[: match.start()])]
        if before:
            name = before[-1]
            body = match["body"] or ""
            if findings.meeting and (not body or is_generic(body)) and OF_A_MEETING.match(match["title"]):
                body = findings.meeting
            body = body or findings.host or findings.document.body or ""
            _note(
                findings,
                findings.person(name[2], start + name[0]),
                start,
                match["title"],
                body,
                when,
                "held",
                "elected or appointed",
            )


def _said_date(findings: Findings, start: int, limit: int) -> str | None:
    """The one date that a sentence gives, where the paper is no record of a meeting that has its own."""
    if findings.document.kind in ("minutes", "notes", "key messages", "pack"):
        return None
    begin = findings.unit(start).start
    found = dates.find(findings.text[begin:limit])
    years = re.findall(r"\b(?:in|early|late|during|since) ((?:19|20)\d\d)\b", findings.text[begin:limit])
    return found[0].iso if len(found) == 1 else (years[0] if len(years) == 1 and not found else None)


def _lead(words: str) -> bool:
    """Whether words in brackets are a role: a title, or "lead for …"."""
    return bool(
        re.match(
            r"^(?:the\s+)?(?:lead|leading|responsible|chair|director|head|deputy|vice|manager|secretary|treasurer)\b",
            words,
            re.I,
        )
    ) or (is_title(words) and words[0].isupper())


def _chunks(rest: str) -> tuple[str, str]:
    """(title, body) from the comma-separated words after a name, up to the verb or the next thing."""
    stop = STOP.search(" " + rest)
    rest = rest[: max(0, stop.start() - 1)] if stop else rest
    for match in re.finditer(
        r"\s+and\s+((?:(?:Cllr|Councillor|Dr|Mr|Mrs|Ms|Prof)\.? )?[A-Z][\w’'-]+ [A-Z][\w’'-]+)", rest
    ):
        if is_person(match[1]):
            rest = rest[: match.start()]
            break
    title, body = "", ""
    for chunk in CHUNK.split(rest)[:4]:
        chunk = chunk.strip(" ,")
        if not chunk or chunk.lower().startswith(("and ", "with ", "including ", "for ", "in ", "on ")):
            break
        if body or is_person(re.sub(r"\s*\([^()]*\)", "", chunk)):
            break
        if title and chunk[0].isupper() and (is_body(chunk) or _first_body(chunk) == chunk):
            body = chunk
        elif not title and is_title(chunk) and _starts_title(chunk):
            title, inner = _split_body(chunk)
            body = inner
        elif not title and is_body(chunk):
            body = chunk
        elif title and chunk[0].isupper() and len(chunk.split()) <= 6 and not is_title(chunk):
            if is_proper(chunk):
                body = chunk
            else:
                title = f"{title}, {chunk}"
        else:
            break
    return title, body


def _starts_title(chunk: str) -> bool:
    first = re.split(r"[\s-]", chunk)[0].strip(".").lower()
    return (
        chunk[0].isupper()
        and (first in TITLE_STARTS or first in TITLE_HEADS or is_title(chunk))
        and len(chunk.split()) <= 14
    )


def _split_body(chunk: str) -> tuple[str, str]:
    """ "Training Manager from Regional Forum" → title and body; "Director of the X Board" likewise."""
    if match := re.match(r"^(.+?)\s+(?:from|at|of the|for the)\s+([A-Z].+)$", chunk):
        if is_title(match[1]) and is_body(match[2]):
            return match[1], re.sub(r"^the\s+", "", match[2])
    return chunk, ""


def _first_body(words: str) -> str:
    found = body_names.in_prose(words)
    return found[0][2] if found and found[0][0] <= 4 else ""


def _note(
    findings: Findings,
    name: str,
    offset: int,
    title: str,
    body: str,
    when: str | None,
    status: str,
    rule: str,
    evidence: tuple[Evidence, ...] = (),
    topic: str | None = None,
) -> None:
    title, place = _place(" ".join(title.split()).strip(" ,"))
    if re.match(r"^(?:former|previous|ex-|outgoing)\b", title, re.I):
        title, status = re.sub(r"^(?:former|previous|ex-|outgoing)\s*", "", title, flags=re.I), "former"
    if title.lower() in {"member", "lead"} and not body:
        return
    if any(r.rule.startswith(("roster", "table")) for r in findings.rows.roles_in(name, findings.unit(offset))):
        return  # the roster's own reading of this line stands
    if not body and findings.meeting and findings.host and OWN_OFFICERS.search(findings.host) and status == "held":
        body = findings.host  # at its own meeting an organisation does not say that its officers are its own
    organisation = findings.body(body, offset) if body else None
    findings.add(
        Role(
            person=name,
            title=title,
            organisation=organisation,
            place=place,
            topic=topic or topic_of(title),
            as_of=when,
            status=status,
            evidence=evidence or (findings.unit(offset),),
            rule=rule,
        )
    )


def _place(title: str) -> tuple[str, str | None]:
    """A place in brackets at the end of a title is where the post is held."""
    match = re.match(r"^(.*\S)\s*\(([^()]+)\)$", title)
    if match and match[2].strip() in known_places():
        return match[1], match[2].strip()
    return title, None
