"""One person of a roster as printed: a line, several names in a line, or a table row, with title and body."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from convenor.graph.model import Block
from convenor.ingest import labels
from convenor.ingest.findings import Findings
from convenor.ingest.people import in_prose
from convenor.ingest.shapes import RANK, forenames, is_body, is_person, is_title, opens_title, strip_honorific

SEPARATOR = re.compile(r"\s*(?:[,;•|]|\s[–—-]\s|\band\b(?=\s+(?:Cllr|Councillor|Dr|Mr|Mrs|Ms|Prof)\b))\s*")

BRACKET = re.compile(r"\s*\(([^()]{1,80})\)")

CHAIR = re.compile(r"^(?:in the |the )?(?:(?:vice|deputy|acting|interim)[- ])?chair(?:man|woman|person)?$", re.I)

PLURAL = re.compile(
    r"^(?:(?:County|Parish|Town|Borough|District|City)\s+)?(Cllr|Councillor|Dr|Mr)s\.?\s+(?=[A-Z])|"
    r"^(Messrs)\.?\s+(?=[A-Z])"
)
SURNAME = re.compile(r"^(?:(?:Mrs|Mr|Ms|Miss|Dr)\.? )?(?:[A-Z]\.? ?){0,2}[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)?$")

ATTENDED = re.compile(r"^(?:present|apologies|absent|attended|in attendance|no apologies)\b", re.I)


class Entry(msgspec.Struct, frozen=True):
    """One person of a roster as printed, with the position of the name."""

    name: str
    start: int
    title: str = ""
    body: str = ""
    on_behalf: str = ""
    in_the_chair: bool = False


COLUMN = {
    "person": r"(?:full )?names?|person|people|who|councillors?|officers?|governors?|trustees?|directors?|"
    r"(?:board |committee |contact )?(?:members?|officers?)|attendees?|participants?|representatives?",
    "body": r"organi[sz]ations?|representing|company|employer|agency|body|practice",
    "title": r"(?:job )?(?:titles?|roles?)|positions?|designation|affill?iation|post|capacity",
}


def roster_columns(findings: Findings, block: Block) -> list[str]:
    """What each column of a roster's header holds: person, body, title or ""."""
    return [
        next(
            (
                kind
                for kind, pattern in COLUMN.items()
                if re.fullmatch(pattern, findings.words(c).strip().rstrip(":").lower())
            ),
            "",
        )
        for c in block.cells
    ]


def row_entry(findings: Findings, block: Block, columns: Sequence[str] = ()) -> Entry | None:
    """The person of a table row with title and body, told by the header, else by what the cells look like."""
    if "person" in columns and len(columns) == len(block.cells) and (entry := by_header(findings, block, columns)):
        return entry
    facts: list[str] = []
    found: Entry | None = None
    for cell in block.cells:
        words = findings.words(cell).strip()
        if not words or labels.cell_label(words) or ATTENDED.match(words):
            continue
        if found is None and (entries := line_entries(words, cell.start)):
            found = entries[0]
            facts += [f for f in (found.title, found.body) if f]
        elif found is not None and len(words) <= 120:
            facts += _cell_facts(words)
    if found is None:
        return None
    described = _described(found.name, found.start, facts)
    return msgspec.structs.replace(described, on_behalf=found.on_behalf, in_the_chair=found.in_the_chair)


def _cell_facts(words: str) -> list[str]:
    """What a cell beside a name says: one thing, or "title, body"."""
    words = re.sub(
        r"\s*\((?:items?|from|until|part|minutes?|notes?|virtual|via|online)\b[^()]*\)", "", words, flags=re.I
    )
    head, comma, tail = words.rpartition(", ")
    return [head, tail] if comma and is_body(tail) and is_title(head) else [words]


def by_header(findings: Findings, block: Block, columns: Sequence[str]) -> Entry | None:
    cells = {kind: (findings.words(c).strip(), c.start) for kind, c in zip(columns, block.cells, strict=True) if kind}
    name, start = cells["person"]
    bare = BRACKET.sub("", name).strip()
    if not findings.is_person(bare) and not (
        re.fullmatch(r"[A-Z][\w’'-]+(?: [A-Z][\w’'.-]*){1,3}", bare) and not is_title(bare) and not is_body(bare)
    ):
        return None
    title, body = cells.get("title", ("", 0))[0], cells.get("body", ("", 0))[0]
    for words in (
        name,
        *(findings.words(c) for c, kind in zip(block.cells, columns, strict=True) if not kind),
    ):
        inner = BRACKET.search(words)
        if inner and not title and is_title(inner[1]):
            title = inner[1]
    return Entry(bare, start, title, body if len(body) < 120 else "")


def line_entries(words: str, offset: int) -> list[Entry]:
    """The people of one roster line: one with title and body, or several names in a row."""
    words = words.rstrip(" .;")
    if lead := LEAD.match(words):
        words, offset = words[lead.end() :], offset + lead.end()
    pieces = _pieces(words)
    if plural := PLURAL.match(words):
        pieces = [
            (
                p
                if is_person(BRACKET.sub("", p)) or not SURNAME.match(BRACKET.sub("", p))
                else f"{plural[1] or 'Mr'} {p}",
                at,
            )
            for p, at in pieces
        ]
    pieces = [_unwrapped(p, at) for p, at in pieces]
    people = [(p, at) for p, at in pieces if is_person(BRACKET.sub("", p))]
    if len(pieces) == 2 == len(people) and known_person(pieces[0][0]) and not known_person(pieces[1][0]):
        inner = BRACKET.findall(pieces[0][0])
        return [_described(BRACKET.sub("", pieces[0][0]).strip(), offset + pieces[0][1], [*inner, pieces[1][0]])]
    if len(people) > 1 and len(people) >= 0.6 * len(pieces) and re.fullmatch(r"[A-Z]{2,4}", pieces[0][0]):
        pieces = pieces[1:]  # somebody known by initials alone
    if not people:
        found = in_prose(words)
        if len(found) == 1 and found[0][0] <= 3:
            rest = words[found[0][1] :].strip(" ,-–:()")
            return [_described(found[0][2], offset + found[0][0], [rest] if rest else [])]
        return []
    if pieces and not is_person(BRACKET.sub("", pieces[0][0])) and not is_title(pieces[0][0]):
        return []
    out: list[Entry] = []
    current, at = "", 0
    facts: list[str] = []
    for piece, position in pieces:
        bare = BRACKET.sub("", piece)
        if is_person(bare):
            if current:
                out.append(_described(current, at, facts))
            current, at = bare.strip(), offset + position
            facts = [m for m in BRACKET.findall(piece)]
        elif current and (inside := [f for f in in_prose(piece) if f[0] > 0 and is_title(piece[: f[0]])]):
            facts.append(piece[: inside[0][0]].strip(" ,-–"))
            out.append(_described(current, at, facts))
            current, at, facts = inside[0][2], offset + position + inside[0][0], []
            if rest := piece[inside[0][1] :].strip(" ,-–"):
                facts.append(rest)
        elif current:
            inner = BRACKET.search(piece)
            facts += [BRACKET.sub("", piece), inner[1]] if inner and CHAIR.match(inner[1]) else [piece]
    if current:
        out.append(_described(current, at, facts))
    return out


LEAD = re.compile(
    r"^(?:\[[ xX✓✔]\]\s*|(?:[Yy] )?Cynghor\w+ / |"
    r"(?:[TA]/)?(?:ACC|DCC|CC|ACO|DCI|DCS|DI|DS|PC|PCSO|CFO|ACFO|DCFO|GM|SM|WM)\s+(?=[A-Z][a-z’'-]+ [A-Z]))"
)  # ticks, the Welsh word for councillor, ranks of police and fire officers
TITLED = re.compile(
    r"^(?:The\s+)?(?P<title>(?:[A-Z][\w-]+\s+){1,4}?[A-Z][\w-]+)\s+(?P<name>(?:[A-Z]\.?\s+){1,3}[A-Z][\w’'-]+)$"
)  # "Chief Fire Officer J. Stone"


def _unwrapped(piece: str, position: int) -> tuple[str, int]:
    """ "The Mayor (Councillor A Name)" is the councillor with that title."""
    match = re.match(r"^(?:The\s+)?(?P<title>[A-Z][\w -]{2,40})\s+\((?P<name>[^()]+)\)$", piece)
    if match and is_title(match["title"]) and is_person(match["name"]):
        return f"{match['name']} ({match['title']})", position + match.start("name")
    match = TITLED.match(piece)
    if match and is_title(match["title"]) and is_person(match["name"]) and not is_person(piece):
        return f"{match['name']} ({match['title']})", position + match.start("name")
    return piece, position


def _pieces(words: str) -> list[tuple[str, int]]:
    """(piece, position) between separators; what stands in brackets is not cut."""
    masked = BRACKET.sub(lambda m: "\x00" * len(m.group()), words)
    out, begin = [], 0
    for match in SEPARATOR.finditer(masked):
        if words[begin : match.start()].strip():
            out.append((words[begin : match.start()].strip(), begin + len(words[begin:]) - len(words[begin:].lstrip())))
        begin = match.end()
    if words[begin:].strip():
        out.append((words[begin:].strip(), begin))
    return [half for piece in out for half in _halves(*piece)]


def _halves(piece: str, position: int) -> list[tuple[str, int]]:
    """ "A Smith and B Jones" is two names; "Vale and Hill Board" is one body."""
    match = re.match(r"^(?:and |& )?(.*?)\s+(?:and|&)\s+(.+)$", piece)
    if match and is_person(BRACKET.sub("", match[1])) and is_person(BRACKET.sub("", match[2])):
        return [(match[1], position + match.start(1)), (match[2], position + match.start(2))]
    lead = re.match(r"^(?:and|&)\s+", piece)
    return [(piece[lead.end() :], position + lead.end())] if lead else [(piece, position)]


def known_person(words: str) -> bool:
    """Whether a name is sure: an honorific, or a given name that is known."""
    honorific, bare = strip_honorific(BRACKET.sub("", words).strip())
    return bool(honorific) or (bare.split() or [""])[0].lower().split("-")[0] in forenames()


def bare_initial(name: str) -> str:
    """The first letter of a name without honorific."""
    return (strip_honorific(name)[1] or name)[:1].upper()


def _title_and_body(fact: str) -> list[str]:
    """ "Head of Housing at X Council" is a title and a body."""
    match = re.match(r"^([A-Z][^,;]{2,60}?)\s+at\s+(?:the\s+)?([A-Z].+)$", fact.strip(" .,;"))
    return [match[1], match[2]] if match and is_title(match[1]) and is_body(match[2]) else [fact]


def _described(name: str, start: int, facts: list[str]) -> Entry:
    """The entry of a name with what its line says of it."""
    rank = RANK.match(name)
    title, body, behalf, chair = rank.group() if rank else "", "", "", False
    for fact in [part for fact in facts for part in _title_and_body(fact)]:
        fact = re.sub(r"^(?:Cadeirydd|Clerc) / ", "", fact.strip(" .,;"))
        if match := re.match(
            r"^(?:substitut\w+ |deputis\w+ |standing in |on behalf of |as (?:a )?substitute )(?:for |of )?(.+)$",
            fact,
            re.I,
        ):
            behalf = match[1]
        elif (
            re.match(
                r"^(?:from|until|left|arrived|joined|items?|part|via|virtual|online|remote|by phone|teams|zoom|up to)\b",
                fact,
                re.I,
            )
            or not fact
        ):
            continue
        elif not title and (
            opens_title(fact)
            or (
                is_title(fact)
                and not (
                    is_body(fact) and fact.split()[-1].lower() in {"council", "board", "trust", "partnership", "icb"}
                )
            )
        ):
            title = fact
        elif CHAIR.match(fact) and fact.lower().startswith("in"):
            chair = True
        elif re.fullmatch(r"[A-Z][A-Za-z]{0,2}[A-Z]{1,3}", fact) and fact[0] == bare_initial(name):
            continue  # the person's own initials
        elif not body and (is_body(fact) or fact[:1].isupper()):
            body = fact
        elif title and not body:
            title = f"{title}, {fact}"
    return Entry(name, start, title, body, behalf, chair)
