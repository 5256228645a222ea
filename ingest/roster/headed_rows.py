"""The person of a row of a table whose header says what each cell holds: name, title, body, kind of member."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import msgspec

from convenor.graph.model import Block, Cell
from convenor.ingest.lists import dashed_seats, surnames_first
from convenor.ingest.lists.entries import line_entries
from convenor.ingest.lists.entry import CATEGORY, NOTE, STATE_BEHIND, Entry, describe, known_person
from convenor.ingest.lists.line_noise import WELSH
from convenor.ingest.lists.own_letters import own_letters
from convenor.ingest.lists.pieces import BRACKET
from convenor.ingest.lists.standing_in import FOR_WHOM
from convenor.ingest.names.affiliations import SECOND, SECTOR, may_be_body, placed
from convenor.ingest.names.findings import Findings
from convenor.ingest.seats.seat_entries import sends
from convenor.ingest.words.shapes import TITLE_HEADS, is_body, is_title, opens_title

CATEGORIES = "category of"  # a column that says what kind of governor or trustee somebody is
CAPITALS = re.compile(r"[A-Z][\w’'-]+(?: [A-Z][\w’'.-]*){1,3}")
CHAIRS = re.compile(r"(?:(?:vice|deputy|co|joint)[- ])*chair(?:man|woman|person)?", re.I)
DASH = re.compile(r"\s+[–—-]\s+")
LONGEST_FACT = 120  # code points
LONGEST_CATEGORY = 3  # words
STATES = re.compile(r"(?:present|apolog|absent|yes|no)\b", re.I)
MORE = re.compile(r"[;,(]| at ")  # in a cell for titles that may say more than one


def by_header(findings: Findings, block: Block, columns: Sequence[str]) -> Entry | None:
    """The person of a row whose header says what each cell holds, where the cell for people has one."""
    cells = dict(zip(columns, block.cells, strict=True))
    parts = [cells[kind] for kind in (("person",) if "person" in cells else ("given", "surname"))]
    name, start = " ".join(findings.words(cell).strip() for cell in parts), parts[0].start
    if turned := _named_beside(name, cells.get("body"), findings):
        return turned
    own = _named_with_more(findings, name, start)
    bare = own.name if own else BRACKET.sub("", name).strip()
    like_a_name = CAPITALS.fullmatch(bare) and not is_title(bare) and not is_body(bare)
    if not findings.is_person(bare) and not like_a_name:
        return None
    title, body = (findings.words(cells[kind]).strip() if kind in cells else "" for kind in ("title", "body"))
    body = "" if SECTOR.fullmatch(body) else WELSH.sub("", body)
    if state := STATE_BEHIND.match(title):
        title = state["said"]
    whom = FOR_WHOM.match(title)
    title, behalf = ("", whom["who"]) if whom and known_person(whom["who"]) else (title, "")
    if not is_title(title) and CATEGORY.fullmatch(title) and not (body and title.lower() == "independent"):
        title = ""  # "Parent" alone names no post
    if title and not body and not is_title(title) and may_be_body(title):
        title, body = "", title  # an affiliation
    title = title or _of_category(findings, cells)
    told = describe(bare, start, [title]) if MORE.search(title) else None
    told = None if told and (not told.title or (body and told.body) or _loses(told, title)) else told
    if told:
        title, body = told.title, body or told.body
    post, slash, home = body.partition("/")
    if slash and not title and is_title(post) and is_body(home) and not is_title(home):
        title, body = post.strip(), home.strip()
    if not title and len(halves := at_dash(body)) > 1:
        title, body = halves
    if ", " in body or (not title and is_title(body)):
        both = describe(bare, start, [body])
        body = placed("", body.split(", "))[1] or body
        title, body = (both.title, both.body) if both.title and both.body and not title else (title, body)
    chairs = False  # the meeting, by a bracket behind the name
    for words in (name, *_others(findings, block, columns)):
        for inner in BRACKET.findall(words):
            if is_title(inner) and (not title or (words == name and SECOND.match(inner) and inner not in title)):
                title = f"{title} / {inner}" if title else inner
                chairs = chairs or (words == name and bool(CHAIRS.fullmatch(inner)))
    unknown = [words.strip() for words in _others(findings, block, columns)]
    if not body and (parted := next((each for each in map(at_dash, unknown) if len(each) > 1), None)):
        title, body = f"{parted[0]} / {title}" if title else parted[0], parted[1]
    if "title" not in columns:
        title = title or next((words for words in unknown if _is_post(words)), "")
    if "body" not in columns:
        body = body or next((words for words in unknown if _is_employer(words) and not own_letters(words, bare)), "")
    if own:
        title, body = f"{title} / {own.title}" if title and own.title else title or own.title, body or own.body
    how = "" if not (state or (own and own.how)) else own.how if own and own.how else "apologies"
    presides, also = (told.presides, told.also) if told else (False, ())
    body, presides = body if len(body) < LONGEST_FACT else "", presides or chairs
    return Entry(bare, start, title, body, on_behalf=behalf, how=how, presides=presides, also=also)


def _named_beside(name: str, beside: Cell | None, findings: Findings) -> Entry | None:
    """Whom the cell for bodies names, with a post, where the one for people surely names nobody ("Fresh Start (advice) | Ann Bell, Manager")."""
    words = findings.words(beside).strip() if beside is not None else ""
    if beside is None or ", " not in words or known_person(name) or not may_be_body(BRACKET.sub("", name).strip()):
        return None
    found = line_entries(words, beside.start)
    if len(found) != 1 or not known_person(found[0].name) or not found[0].title or not words.startswith(found[0].name):
        return None
    return msgspec.structs.replace(found[0], body=found[0].body or BRACKET.sub("", name).strip())


def _of_category(findings: Findings, cells: Mapping[str, Cell]) -> str:
    """The kind of governor or trustee that a row says somebody is, as a title ("Parent governor (Chair)"), or ""."""
    kind = next((kind for kind in cells if kind.startswith(CATEGORIES)), "")
    words = findings.words(cells[kind]).strip() if kind else ""
    behind = BRACKET.search(words)
    said = words[: behind.start()].strip() if behind else words
    if not said or is_title(said) or len(said.split()) > LONGEST_CATEGORY or not said[0].isupper():
        return words if is_title(said) else ""
    return f"{said} {kind.removeprefix(CATEGORIES).strip()}" + (behind.group() if behind else "")


def _others(findings: Findings, block: Block, columns: Sequence[str]) -> list[str]:
    """The cells of a row of whose columns the header says nothing that is known."""
    return [findings.words(cell) for cell, kind in zip(block.cells, columns, strict=True) if not kind]


def at_dash(words: str) -> list[str]:
    """A cell that gives a body and a post on the two sides of a dash, the post first; any other as it is."""
    left, right = DASH.split(words, maxsplit=1) if DASH.search(words) else (words, "")
    if dashed_seats.goes_on(left, right):
        return [words]
    for post, body in ((right, left), (left, right)):
        if post and opens_title(post) and may_be_body(body) and not is_title(body):
            return [post, body]
    return [words]


def sender(words: str) -> tuple[str, str] | None:
    """The organisation that a cell names before a dash, and what those are whom it sends, "" where that is only a part or a concern of it."""
    body, *behind = DASH.split(words, maxsplit=1)
    if not behind or not sends(body) or is_body(behind[0]):
        return None
    post = re.sub(r"s$", "", behind[0])
    return body, post if is_title(post) else ""


def _is_post(words: str) -> bool:
    """Whether a cell is the title of a post and nothing else."""
    head = words.split()[-1].lower() in TITLE_HEADS if words else False
    return not STATES.match(words) and (opens_title(words) or (head and is_title(words)))


def _is_employer(words: str) -> bool:
    """Whether a cell is the name of a body and no group of a council or kind of member."""
    code = re.search(r"[A-Z]\d|\d[A-Z]", words)  # a call sign, a number plate
    return is_body(words) and may_be_body(words) and not (is_title(words) or words.endswith("Group") or code)


def _loses(told: Entry, title: str) -> bool:
    """Whether an entry keeps less than its cell for titles says."""
    rest = title.removeprefix(told.title).strip(" ,;()–-")
    return bool(rest) and not (told.body or told.also or told.presides or NOTE.fullmatch(rest) or " / " in told.title)


def _named_with_more(findings: Findings, words: str, start: int) -> Entry | None:
    """The person of a cell that names them surname first, or with a title or body behind a comma."""
    if STATE_BEHIND.match(words):
        return next(iter(line_entries(words, start)), None)
    first, comma, _ = words.partition(",")
    if comma and (turned := surnames_first.read(words, start)):
        return turned[0] if len(turned) == 1 else None
    if not comma or not findings.is_person(BRACKET.sub("", first).strip()):
        return None
    found = line_entries(words, start)
    return found[0] if len(found) == 1 and (found[0].title or found[0].body) else None
