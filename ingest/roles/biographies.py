"""Biographies below a heading that names a person: "Serves as Director of X; Chair of Y", "She was a trustee of Z and chairs W"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from convenor.graph.model import Block
from convenor.graph.reading import Part
from convenor.graph.sentences import Span
from convenor.ingest.names import body_names
from convenor.ingest.names.affiliations import at_home
from convenor.ingest.names.findings import Findings
from convenor.ingest.roles.member_lists import OFFICE
from convenor.ingest.words.body_words import is_generic
from convenor.ingest.words.shapes import HONORIFICS, is_proper, is_title

RULE = "post in a biography"
LEAD = re.compile(
    r"^(?:(?P<past>previous(?:ly)?(?: (?:roles?|posts?|positions?|served as|worked as|was))?|former(?:ly)?(?: (?:roles?|posts?))?|"
    r"past roles?|served as|worked as|was)|(?:(?:currently |also )*(?:serves|works|acts|sits) as|currently|current roles?|"
    r"other (?:current )?roles?|also)\b)[: ]+(?=an? |the |[A-Z])",
    re.I,
)
YEARS = re.compile(
    r"\s*\((?=[^()]{0,40}\d)[^()]{1,40}\)|,?\s+(?:from |since |until )?(?:19|20)\d\d(?:\s*[–-]\s*\d{2,4})?$"
)
AT = re.compile(r"^(?P<title>[^;]{3,90}?)\s+(?:at|with)\s+(?:the\s+)?(?P<body>[A-Z].{1,110})$")
OF = re.compile(r"^(?P<title>[^;]{3,90}?)\s+(?:of|for|to|on)\s+(?:the\s+)?(?P<body>[A-Z].{1,110})$")
GOES_ON = re.compile(r"\s+(?:of|at|in|and)\s+(?:the\s+)?(?=[A-Z])|\s*[(,]")
NAME = re.compile(r"[A-Z][\w’'&.-]*(?:\s+(?:(?:and|of|for|the|&|in)\s+){0,2}[A-Z][\w’'&.-]*){0,7}")
LONGEST = 800  # code points
SUBJECT = re.compile(rf"^(?:(?:{HONORIFICS})\.? )?(?P<who>[A-Z][\w’'-]+)(?: (?P<last>[A-Z][\w’'-]+))?(?=[ ,])")
PRONOUNS = frozenset(("She", "He", "They"))
CLAUSE = re.compile(
    r",? and (?=(?:also |currently |now |previously )*(?:chairs|is|was|as|an?|the|serves|sits)\b|"
    r"(?:[A-Z][\w-]+ ){0,2}(?:Chair\w*|Director|Head|Secretary|Treasurer|President|Trustee|Governor|Manager|Leader|Member|Officer|Executive) (?:of|at|for)\b)|; "
)
DOES = re.compile(
    r"^ ?(?:(?P<past>was(?! (?:re-?)?(?:appointed|elected|made|co-opted)\b)|served|acted|worked|had been)|is|was|serves|sits|acts|has been|became)\b"
    r"(?P<how>(?: (?:also|currently|now|both|previously|formerly|once))*)(?: (?:re-?)?(?:appointed|elected|made|co-opted))?(?: as)?(?: (?:an?|the|our))? (?!former|retired)(?=\S)"
)
NO_POST = re.compile(
    r"(?:not|never|no longer|almost|nearly)\b|[a-z]+(?:ed|ing) (?:as|to|by|from|down|in|with)\b|"
    r"[a-z-]+ of (?:the|an?|our) (?:former |late )?(?:Chair\w*|Director|Head|Secretary|Treasurer|President|Trustee|Governor|Manager|Leader|Chief Executive) (?:of|at)\b",
    re.I,
)  # "asked to be", "replaced as", "friend of the Director of"
MORE = re.compile(r"^(?:also )?(?:as )?(?:(?:an?|the) |(?=[A-Z]))")
CHAIRS = re.compile(r"^ ?(?:also |currently |now )*chairs (?:the )?(?=[A-Z])")
ENDS = re.compile(
    r"(?:,? (?:since|from|until|in|between|for) (?:[A-Z][a-z]+ )?(?:19|20)\d\d\b|,? (?:where|which|who|when|but|having|working|with responsibility)\b).*$"
)


def read(findings: Findings, part: Part, blocks: Sequence[Block]) -> None:
    """Add the posts that the lines below a heading with a person's name give."""
    person, level = "", 0
    for block in blocks:
        words = findings.words(block)
        if block.kind == "heading":
            named = findings.people_in(words)
            if named and named[0][0] == 0:
                person, level = findings.person(named[0][2], block.start), block.level
            elif block.level <= level or not person:
                person = ""
        elif person and block.kind in ("item", "paragraph") and len(words) < LONGEST:
            for title, body, past, span in _told(findings, findings.people.name(person), block, words):
                own = part.body or "" if body and is_generic(body) and OFFICE.fullmatch(title) else ""
                if not own and is_generic(body):
                    continue
                status = "former" if past else "held"
                findings.role(
                    person, title, own or body, span[0], findings.span(*span), RULE, when=part.date, status=status
                )


def _told(findings: Findings, name: str, block: Block, words: str) -> Iterator[tuple[str, str, bool, Span]]:
    """(title, body, whether it has ended, where) of each post that a line of somebody's biography gives."""
    if lead := LEAD.match(words):
        posts = _posts(words[lead.end() :])
        yield from ((title, body, bool(lead["past"]), (block.start, block.end)) for title, body in posts)
        return
    for start, end in findings.sentences(block):
        said = findings.text[start:end].strip()
        subject = SUBJECT.match(said)
        if subject is None or not (subject["who"] in PRONOUNS or subject["who"] in name.split()):
            continue
        if subject["last"] and subject["last"] not in name.split():
            continue
        for title, body, past in _clauses(said[subject.end() :]):
            yield title, body, past, (start, end)


def _clauses(rest: str) -> Iterator[tuple[str, str, bool]]:
    """(title, body, whether it has ended) of each post with a body that the words behind somebody's name in a sentence give."""
    past = told = False
    for clause in CLAUSE.split(rest):
        if chairs := CHAIRS.match(clause):
            if body := _body(ENDS.sub("", clause[chairs.end() :]).strip(" .")):
                yield "Chair", body, False
            told = False
            continue
        does, more = DOES.match(clause), MORE.match(clause) if told else None
        begins = does or more
        told = begins is not None and not NO_POST.match(clause, begins.end())
        if does:
            past = bool(does["past"]) or "previously" in does["how"] or "formerly" in does["how"]
        if begins and told:
            posts = _posts(ENDS.sub("", clause[begins.end() :]))
            yield from ((title, body, past) for title, body in posts if body and not title.lower().endswith("mayor"))


def _posts(words: str) -> Iterator[tuple[str, str]]:
    """(title, body) of each post of a line, with semicolons between them."""
    for piece in words.split(";"):
        plain = YEARS.sub("", re.sub(r"^(?:and |also )*(?:an? |the )?", "", piece.strip(" ."))).strip(" .")
        if (held := at_home(plain))[1]:
            yield held
            continue
        match = AT.match(plain) or OF.match(plain)
        title, body = (match["title"].strip(" ,"), _body(match["body"])) if match else (plain, "")
        if (
            match
            and not body
            and (match.re is AT or OFFICE.fullmatch(title))
            and NAME.fullmatch(match["body"])
            and is_proper(match["body"])
        ):
            body = match["body"]
        if not body:
            title = plain
        if is_title(title) and len(title.split()) <= 10 and (body or len(title.split()) <= 6):
            yield title, body


def _body(words: str) -> str:
    """The body with which some words begin; "" where they name none."""
    found = body_names.in_prose(words)
    if found and found[0][0] == 0 and (found[0][1] == len(words) or GOES_ON.match(words, found[0][1])):
        return found[0][2]
    return ""
