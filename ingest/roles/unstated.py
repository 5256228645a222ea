"""The body of a title that names none: in the title itself, the one that meets for its offices and seats, else inferred.

Offices and seats are those of the body whose paper it is, for its heading says so. Other titles are taken to be those of the
organisation whose meeting it is; they are marked as inferred.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import msgspec

from convenor.graph.reading import PRESIDED, Part, Role
from convenor.ingest.lists.entry import CATEGORY
from convenor.ingest.lists.offices import OF_THE_BODY, OFFICE, ONLOOKER, SEAT
from convenor.ingest.names import told_posts
from convenor.ingest.names.findings import Findings
from convenor.ingest.papers import hosts, organs
from convenor.ingest.papers.hosts import MEETS
from convenor.ingest.papers.parts import Section
from convenor.ingest.roles import homes, title_bodies
from convenor.ingest.roles.held_where import (
    COUNCIL,
    DIRECTOR,
    FROM_OUTSIDE,
    HAS_A_BOARD,
    HOST_STAFF,
    NOMINEE,
    OF_A_COUNCIL,
    OF_SEVERAL,
    OWN_STAFF,
    STANDS_ALONE,
    is_away,
)
from convenor.ingest.words.body_words import is_generic
from convenor.ingest.words.shapes import is_body

# How the rules are called that read lists of a body's people.
LISTED = tuple(
    "table row;post in a;entry of a list;officer of an item;title and name on a line;line of a list".split(";")
)
OF_ANOTHER = re.compile(r"\s*(?:,|\bof\b|\bfor\b|\bto\b|\bat\b|\bon\b)\s*(?:the )?")
THE_WHOLES = re.compile(
    r"(?:(?:deputy|assistant|hon(?:orary)?\.?|independent|parent|staff|student|foundation|co-?opted|public) )*"
    r"(?:treasurer|(?:town|parish|community|council) clerk|(?:company|corporate|trust|college|university|group) secretary|governor|trustee)s?",
    re.I,
)  # offices and seats of an organisation, whichever of its committees meets
A_GROUPS = re.compile(r"(?:(?:deputy|assistant|hon(?:orary)?\.?) )*group\b", re.I)
A_CLERK = re.compile(r"(?:(?:deputy|assistant) )?clerk", re.I)
SMALL_COUNCIL = re.compile(
    r"\b(?:(?:town|parish|community) council|drainage board)$", re.I
)  # with one clerk for all its committees
CHAIRS_COMMITTEE = re.compile(r"committee (?:(?:vice|deputy)[- ])?chair(?:man|woman|person)?", re.I)
OF_A_COMMITTEE = re.compile(
    r"(?:[\dA-Z][\d./A-Z-]{0,9}[.:)]? )?(?:Report (?:of|from) the )?(?P<body>[A-Z][\w’'&-]*(?:,? (?:and|of|for|&|[A-Z][\w’'&-]*))*? Committee)(?:[’']?s?:?(?: [\w’',–-]+){0,8})?"
)  # a heading
FAR = 3000  # code points above a post in which such a heading stands
ITEM_TITLE = re.compile(r"[A-Z\d][^\n]{2,80}[^\W\d_][)?]?")  # a short line without an end
A_COMMITTEE = re.compile(
    r"\b(?!The |This |Each |Every |That )[A-Z][\w’'&-]+ Committee\b(?! (?:[Vv]ice|[Dd]eputy)?[- ]?[Cc]hair)"
)
SHARED = re.compile(r"\b(?:partnership|alliance|network|collaborative|consortium|safeguarding \w+ board)$", re.I)
JOINT = re.compile(r"\b(?:joint|liaison|in common)\b", re.I)
PLANS = ("strategy", "page")  # which an organisation publishes
LEADS_IT = re.compile(
    r"(?:(?:interim|acting|deputy) )*(?:chief executive(?: officer)?|CEO|managing director|director[- ]general)", re.I
)  # who signs for a whole organisation


class Paper(NamedTuple):
    """Whose part of a paper it is: the body that meets, what it governs or belongs to, and whether its people come from several."""

    part: Part
    meets: str | None
    host: str | None
    mixed: bool
    own: bool  # a plan or page of one organisation, in which nobody is said to come from another
    homes: Mapping[str, str]  # where people come from by what its lists say


def read(findings: Findings, sections: Sequence[Section]) -> None:
    """Give each title without a body the one that the paper tells."""
    titled = {
        index: row for index, row in enumerate(findings.rows) if isinstance(row, Role) and row.title and row.evidence
    }
    come_from = homes.read(findings)
    placed = sorted((row.evidence[0].start, index) for index, row in titled.items())
    for section in sections:
        first, last = (bisect_left(placed, (place,)) for place in (section.part.start, section.part.end))
        rows = [(index, titled[index]) for index in sorted(index for _, index in placed[first:last])]
        paper = _paper(findings, section, [row for _, row in rows], come_from)
        for index, row in rows:
            if row.organisation is None and row.person is not None:
                findings.rows[index] = _with_body(findings, paper, row)


def _paper(findings: Findings, section: Section, roles: Sequence[Role], come_from: Mapping[str, str]) -> Paper:
    part = section.part
    host = (
        re.sub(
            r" \([A-Z][\w&]+\)$", "", hosts.host(findings.document, part, section.blocks(findings.document)[:14]) or ""
        )
        or None
    )
    opens = f"{host or ''} "
    if somebody := next((n for n in findings.people.names().values() if " " in n and opens.startswith(f"{n} ")), ""):
        behind = opens.removeprefix(somebody).strip()  # a line that begins with somebody
        host = behind if is_body(behind) and not JOINT.search(part.body or "") else None
    meets = host if part.body and host and hosts.governs(part.body) else part.body
    bodies = {role.organisation for role in roles if role.organisation}
    if not (host or part.body) and part.kind in PLANS:
        signs = {
            r.organisation for r in roles if r.rule == "signature" and r.organisation and LEADS_IT.fullmatch(r.title)
        }
        host = signs.pop() if len(signs) == 1 else None
    own = part.kind in PLANS and bool(host) and bodies <= {host} and not _is_shared(host or "")
    posts = [role for role in roles if not (is_own(role.title) or NOMINEE.fullmatch(role.title))]
    named = sum(role.organisation is not None for role in posts)
    return Paper(part, meets, host, named >= 3 and named >= 0.4 * len(posts) and not own, own, come_from)


def _with_body(findings: Findings, paper: Paper, role: Role) -> Role:
    at = role.evidence[0].start
    if at_body := findings.rows.held_at(role):
        return msgspec.structs.replace(role, organisation=at_body)  # "Vale Committee: Chair Cllr A Name"
    if named := told_posts.same(findings.text, at, role.title) or title_bodies.told(findings, role.title):
        return msgspec.structs.replace(role, title=named[0], organisation=findings.body(named[1], at))
    home = paper.homes.get(findings.people.root(role.person or ""))
    if home and not is_own(role.title) and homes.may_hold(role.title, home, role.rule):
        return msgspec.structs.replace(role, organisation=home, organisation_stated=False)
    if _looks_on(findings, role):
        return role
    if CHAIRS_COMMITTEE.fullmatch(role.title) and (committee := _above(findings, at)):
        return msgspec.structs.replace(role, organisation=findings.body(committee, at))
    if paper.part.kind not in MEETS and not (paper.own or role.rule.startswith(LISTED) or is_own(role.title)):
        return role
    if is_own(role.title):
        whose = None if paper.part.kind == "terms" else paper.host  # terms are of another body than whom they name most
        own = paper.host if _of_the_host(paper, role.title) else paper.meets or whose
        of = OF_THE_BODY.search(role.title)
        told = paper.meets is not None or paper.part.kind in MEETS  # else it is only the body that the paper names most
        if of and own and of["kind"].lower() == "board" and HAS_A_BOARD.search(own):
            role, of = msgspec.structs.replace(role, title=role.title[: of.start()].strip()), None
        if (
            not own
            or (of and of["kind"].lower() not in own.lower() and not _of_the_host(paper, role.title))
            or (not told and findings.elsewhere(role, own))
        ):
            return role  # the Chairman of the Council at a meeting of another body
        return msgspec.structs.replace(role, organisation=findings.body(own, at), organisation_stated=told)
    if (taken := _taken(paper, role.title)) is None:
        return role
    return msgspec.structs.replace(role, organisation=findings.body(taken, at), organisation_stated=False)


def _above(findings: Findings, at: int) -> str:
    """The committee whose business is under way ("Audit Committee Report"): that of the nearest heading above, if it is one's; or "".

    It is not told where the sentence itself names another committee.
    """
    blocks, text = findings.document.blocks, findings.text
    committee = ""
    for block in reversed(blocks[: bisect_left(blocks, at, key=lambda block: block.end)]):
        if block.start < at - FAR:
            break
        words = text[block.start : block.end].strip()
        found = OF_A_COMMITTEE.fullmatch(words)
        heads = block.kind == "heading" or (found and (block.marker or words == found["body"]))
        if heads or ITEM_TITLE.fullmatch(words):
            committee = found["body"] if found and heads else ""
            break
    said = findings.unit(at)
    named = A_COMMITTEE.findall(text, said.start, said.end)
    return committee if all(committee.endswith(name) for name in named) else ""


def _looks_on(findings: Findings, role: Role) -> bool:
    """Whether the words that give somebody a title say beside it that they only look on ("Observer / Route Manager")."""
    title, said = re.escape(role.title), findings.text[role.evidence[0].start : role.evidence[0].end]
    return bool(re.search(rf"\b{ONLOOKER}\s*/\s*{title}|{title}\s*[/(]\s*{ONLOOKER}\b", said, re.I))


def is_own(title: str) -> bool:
    """Whether a title is an office or a seat of the body whose paper it is."""
    if title == PRESIDED or OF_THE_BODY.search(title) or SEAT.match(title):
        return True
    office = OFFICE.match(title)
    of = OF_ANOTHER.match(title, office.end()) if office else None
    if CATEGORY.fullmatch(title):
        return True
    return bool(office) and (of is None or is_generic(title[of.end() :]) or bool(CATEGORY.fullmatch(title[of.end() :])))


def _is_shared(body: str) -> bool:
    """Whether a body is one of several, whose people bring their titles from home."""
    return bool(SHARED.search(body) or OF_SEVERAL.search(body))


def _of_the_host(paper: Paper, title: str) -> bool:
    """Whether an office or seat is the organisation's and not of its committee that meets: its clerk, a governor, or by its name."""
    if not paper.host or paper.host == paper.meets or SHARED.search(paper.host):
        return False
    if title.lower().endswith(f" {paper.host.lower().split()[-1]}"):
        return True
    if title.lower().endswith(" of the council") and COUNCIL.search(paper.host):
        return True  # of a borough
    if organs.OF_ITS_OWN.search(paper.part.body or "") and title.lower().endswith(("governor", "governors")):
        return False
    if A_GROUPS.match(title) and re.search(r"\bgroup\b", paper.part.body or "", re.I):
        return False  # of the group that meets
    small = SMALL_COUNCIL.search(paper.host) and A_CLERK.fullmatch(title)
    return bool(small or THE_WHOLES.fullmatch(title)) and not JOINT.search(paper.part.body or "")


def _taken(paper: Paper, title: str) -> str | None:
    """The body that a title is taken to be of where nothing says so; None where it may be another's."""
    alone = paper.part.body or ""
    home = f"{paper.host or ''} {alone}"
    council = next((name for name in (paper.host, paper.meets) if name and COUNCIL.search(name)), None)
    if OF_A_COUNCIL.fullmatch(title):
        return council if not paper.mixed else None
    if FROM_OUTSIDE.search(title) or is_away(title, home):
        return None
    if DIRECTOR.fullmatch(title) and re.search(r"\bboard\b", alone, re.I):
        return paper.meets
    if HOST_STAFF.fullmatch(title) and paper.host:
        return paper.host
    if paper.mixed and not OWN_STAFF.fullmatch(title):
        return None
    if paper.host:
        return paper.host if not _is_shared(paper.host) or OWN_STAFF.fullmatch(title) else None
    if paper.part.kind not in MEETS:
        return paper.meets
    first = title.split()[0].lower()
    if (
        OWN_STAFF.fullmatch(title)
        and first in ("partnership", "forum", "panel", "programme", "alliance", "network")
        and first in alone.lower()
    ):
        return paper.meets
    if not STANDS_ALONE.search(re.sub(r"\s*\([^)]*\)$", "", alone)):
        return None
    return paper.meets if not OF_SEVERAL.search(alone) or OWN_STAFF.fullmatch(title) else None
