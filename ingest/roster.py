"""Who was there: attendance blocks as headings and lines, as tables, as sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from convenor.graph.model import Block, Evidence
from convenor.graph.reading import Attendance, Role
from convenor.ingest import labels, tenure
from convenor.ingest.findings import Findings
from convenor.ingest.people import in_prose
from convenor.ingest.titles import topic_of
from convenor.ingest.shapes import is_body, is_person, is_title, opens_title

SEPARATOR = re.compile(r"\s*(?:[,;•|]|\s[–—-]\s|\band\b(?=\s+(?:Cllr|Councillor|Dr|Mr|Mrs|Ms|Prof)\b))\s*")
BRACKET = re.compile(r"\s*\(([^()]{1,80})\)")
OF_THE_BODY = re.compile(r"\bof the (?:partnership|board|committee|council|panel|forum|group|assembly|alliance|trust|society|governors|trustees)$", re.I)
CHAIR = re.compile(r"^(?:in the |the )?(?:(?:vice|deputy|acting|interim)[- ])?chair(?:man|woman|person)?$", re.I)


class Entry(msgspec.Struct, frozen=True):
    """One person of a roster as printed, with the position of the name."""

    name: str
    start: int
    title: str = ""
    body: str = ""
    on_behalf: str = ""
    in_the_chair: bool = False


class Roster(msgspec.Struct):
    """Attendance as it was found, and the blocks it took."""

    attendance: list[Attendance] = msgspec.field(default_factory=list)
    used: set[int] = msgspec.field(default_factory=set)


def read(findings: Findings, blocks: Sequence[Block], body: str | None, when: str | None) -> Roster:
    """The attendance that a meeting's paper lists in blocks, tables and sentences; notes roles on the way."""
    roster, state, table = Roster(), "", None
    columns: list[str] = []
    text = findings.text
    for index, block in enumerate(blocks):
        words = text[block.start : block.end]
        if block.kind == "row" and block.table is not None:
            if block.table != table and (block.header or _is_header(findings, block)):
                table, columns = block.table, _columns(findings, block)
                roster.used.add(index)
                if not state and _names_people(findings, block):
                    state = "present"
                continue
            if block.table != table:
                columns = []
            table = block.table
            label = _row_label(findings, block)
            if label == "header":
                continue
            state = label or state
            if state and (entry := row_entry(findings, block, columns)):
                _keep(findings, roster, state, entry, body, when, index, "roster row")
            continue
        label, rest = _label(words)
        if label and not (block.marker and block.marker[0].isdigit() and label == "apologies" and not rest):
            state = label
            roster.used.add(index)
            for entry in line_entries(rest, block.end - len(rest)) if rest else ():
                _keep(findings, roster, state, entry, body, when, index, "roster line")
            continue
        if block.marker and re.match(r"^\d", block.marker) and block.kind == "heading":
            state = "present" if re.match(r"participants|attendees|present", words, re.I) else ""
            continue
        if state and len(words) < 200:
            entries = line_entries(words, block.start)
            for entry in entries:
                _keep(findings, roster, state, entry, body, when, index, "roster line")
            if not entries and not is_title(words) and block.kind != "heading" and len(words) > 60:
                state = ""
        elif len(words) >= 200:
            state = ""
    _sentences(findings, blocks, roster, body, when)
    _visitors(findings, blocks, roster, body, when)
    return roster


def _label(words: str) -> tuple[str, str]:
    """("present"… or "", what follows the label on its line)."""
    if len(words) > 1500:
        return "", ""
    for kind, pattern in labels.ATTENDANCE:
        if match := pattern.match(words):
            rest = words[match.end() :].strip()
            if not rest or match.group().rstrip().endswith((":", "-", "–", "—")) or rest.startswith("("):
                return kind, rest
    return "", ""


def _row_label(findings: Findings, block: Block) -> str:
    """The attendance label that a table row's cell carries, if any."""
    for cell in block.cells:
        kind, rest = _label(findings.text[cell.start : cell.end].strip().rstrip(":") + ":") if cell.end > cell.start else ("", "")
        if kind and not rest:
            return kind
    return ""


def _is_header(findings: Findings, block: Block) -> bool:
    cells = [findings.text[c.start : c.end].strip().lower() for c in block.cells if c.end > c.start]
    return len(cells) >= 2 and sum(bool(re.fullmatch(r"(?:name|full name|member|organisation|organization|representing|role|title|job title|position|initials?|company|affill?iation|status|present|apologies|attended)s?", c)) for c in cells) >= 2


def _names_people(findings: Findings, block: Block) -> bool:
    first = findings.text[block.cells[0].start : block.cells[0].end].strip().lower() if block.cells else ""
    return first in {"name", "names", "member", "attendee", "participant", "participants", "full name"}


COLUMN = {
    "person": r"(?:full )?names?|person|people|who|councillors?|officers?|members?|attendees?|participants?|representatives?", "body": r"organi[sz]ations?|representing|company|employer|agency|body|practice|from",
    "title": r"(?:job )?(?:titles?|roles?)|positions?|designation|affill?iation|post|capacity",
}  # fmt: skip


def _columns(findings: Findings, block: Block) -> list[str]:
    """What each column of a roster's header holds: person, body, title or ""."""
    return [
        next((kind for kind, pattern in COLUMN.items() if re.fullmatch(pattern, findings.text[c.start : c.end].strip().rstrip(":").lower())), "")
        for c in block.cells
    ]


def row_entry(findings: Findings, block: Block, columns: Sequence[str] = ()) -> Entry | None:
    """The person of a table row with title and body, told by the header, else by what the cells look like."""
    if "person" in columns and len(columns) == len(block.cells) and (entry := _by_header(findings, block, columns)):
        return entry
    cells = [(findings.text[c.start : c.end].strip(), c.start) for c in block.cells if c.end > c.start]
    name, start, title, body, rest = "", 0, "", "", []
    for words, at in cells:
        bare = BRACKET.sub("", words).strip()
        if not name and is_person(bare, known=findings.people.known()):
            name, start = bare, at
        elif not name and (found := in_prose(words)) and found[0][0] == 0:
            name, start = found[0][2], at
            rest.append(words[found[0][1] :].strip(" ,-–()"))
        elif name and words:
            rest.append(words)
    for words in rest:
        kind, _ = _label(words.rstrip(":") + ":")
        if kind or len(words) > 120 or re.fullmatch(r"[A-Z]{2,4}", words) and body:
            continue
        if not title and (opens_title(words) or (is_title(words) and not (is_body(words) and not body and words.split()[-1].lower() in {"council", "board"}))):
            title = words
        elif not body and (is_body(words) or title):
            body = words
        elif not body:
            body = words
        elif not title:
            title = words
    return Entry(name, start, title, body) if name else None


def _by_header(findings: Findings, block: Block, columns: Sequence[str]) -> Entry | None:
    cells = {kind: (findings.text[c.start : c.end].strip(), c.start) for kind, c in zip(columns, block.cells, strict=True) if kind}
    name, start = cells["person"]
    bare = BRACKET.sub("", name).strip()
    if not is_person(bare, known=findings.people.known()) and not (re.fullmatch(r"[A-Z][\w’'-]+(?: [A-Z][\w’'.-]*){1,3}", bare) and not is_title(bare) and not is_body(bare)):
        return None
    title, body = cells.get("title", ("", 0))[0], cells.get("body", ("", 0))[0]
    inner = BRACKET.search(name)
    if inner and not title and is_title(inner[1]):
        title = inner[1]
    return Entry(bare, start, title, body if len(body) < 120 else "")


def tables(findings: Findings, blocks: Sequence[Block], body: str | None, when: str | None) -> None:
    """Roles from any table whose header names people and their titles or bodies, where no meeting took it."""
    table, columns, times = None, [], {}
    for block in blocks:
        if block.kind != "row" or block.table is None:
            continue
        if block.table != table:
            table, columns = block.table, _columns(findings, block)
            times = tenure.columns([findings.text[c.start : c.end] for c in block.cells])
            continue
        if "person" not in columns or not {"title", "body"} & set(columns) or len(columns) != len(block.cells):
            continue
        entry = _by_header(findings, block, columns)
        if entry and is_person(entry.name, known=findings.people.known()):
            key = findings.person(entry.name, entry.start)
            owner = findings.body(entry.body, entry.start) if entry.body else (findings.body(body, entry.start) if body and entry.title else None)
            cells = [findings.text[c.start : c.end] for c in block.cells]
            start, end = (cells[times[k]] if k in times else "" for k in ("from", "to"))
            since, last, status = tenure.in_row(start, end) if times else (None, when, "held")
            for day in dict.fromkeys(d for d in (since, last) if d or d == last):
                findings.add(Role(person=key, title=entry.title, organisation=owner, topic=topic_of(entry.title), as_of=day, status=status, evidence=(findings.unit(entry.start),), rule="table row"))


def line_entries(words: str, offset: int) -> list[Entry]:
    """The people of one roster line: one with title and body, or several names in a row."""
    words = words.rstrip(" .;")
    pieces = _pieces(words)
    people = [(p, at) for p, at in pieces if is_person(BRACKET.sub("", p))]
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
    current, facts, at = "", [], 0
    for piece, position in pieces:
        bare = BRACKET.sub("", piece)
        if is_person(bare):
            if current:
                out.append(_described(current, at, facts))
            current, at = bare.strip(), offset + position
            facts = [m for m in BRACKET.findall(piece)]
        elif current:
            inner = BRACKET.search(piece)
            facts += [BRACKET.sub("", piece), inner[1]] if inner and CHAIR.match(inner[1]) else [piece]
    if current:
        out.append(_described(current, at, facts))
    return out


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
    """"A Smith and B Jones" is two names; "Vale and Hill Board" is one body."""
    match = re.match(r"^(?:and |& )?(.*?)\s+(?:and|&)\s+(.+)$", piece)
    if match and is_person(BRACKET.sub("", match[1])) and is_person(BRACKET.sub("", match[2])):
        return [(match[1], position + match.start(1)), (match[2], position + match.start(2))]
    lead = re.match(r"^(?:and|&)\s+", piece)
    return [(piece[lead.end() :], position + lead.end())] if lead else [(piece, position)]


def _described(name: str, start: int, facts: list[str]) -> Entry:
    """The entry of a name with what its line says of it."""
    title, body, behalf, chair = "", "", "", False
    for fact in facts:
        fact = fact.strip(" .,;")
        if match := re.match(r"^(?:substitut\w+ |deputis\w+ |standing in |on behalf of |as (?:a )?substitute )(?:for |of )?(.+)$", fact, re.I):
            behalf = match[1]
        elif re.match(r"^(?:from|until|left|arrived|joined|items?|part|via|virtual|online|remote|by phone|teams|zoom|up to)\b", fact, re.I) or not fact:
            continue
        elif not title and (opens_title(fact) or (is_title(fact) and not (is_body(fact) and fact.split()[-1].lower() in {"council", "board", "trust", "partnership", "icb"}))):
            title = fact
        elif CHAIR.match(fact) and fact.lower().startswith("in"):
            chair = True
        elif not body and (is_body(fact) or fact[:1].isupper()):
            body = fact
        elif title and not body:
            title = f"{title}, {fact}"
    return Entry(name, start, title, body, behalf, chair)


def _keep(findings: Findings, roster: Roster, how: str, entry: Entry, body: str | None, when: str | None, index: int, rule: str) -> None:
    """Note the attendance and the role that an entry states."""
    key = findings.person(entry.name, entry.start)
    if any(a.person == key and a.how == how for a in roster.attendance):
        return
    evidence: tuple[Evidence, ...] = (findings.unit(entry.start),)
    organisation = findings.body(entry.body, entry.start) if entry.body and not CHAIR.match(entry.body) else None
    behalf = findings.person(entry.on_behalf, entry.start) if entry.on_behalf and is_person(entry.on_behalf) else None
    roster.attendance.append(Attendance(person=key, how=how, on_behalf=behalf, organisation=organisation, evidence=evidence, rule=rule))
    roster.used.add(index)
    for title, of in _titles(entry, body):
        owner = organisation if of is None else findings.body(of, entry.start)
        if body and (OF_THE_BODY.search(title) or (CHAIR.match(title) and not entry.body)):
            owner = findings.body(body, entry.start)
        if title or owner:
            findings.add(Role(person=key, title=title, organisation=owner, as_of=when, evidence=evidence, rule=rule))


def _titles(entry: Entry, body: str | None) -> Iterator[tuple[str, str | None]]:
    """(title, body or None for the entry's own) of an entry; "Councillor (ICP Chair)" is two titles."""
    title = entry.title
    if entry.in_the_chair:
        yield "in the chair", body
    if OF_THE_BODY.search(title):
        yield title, body
        if entry.body:
            yield "", None
        return
    inner = BRACKET.search(title)
    if inner and re.search(r"\bchair", inner[1], re.I):
        yield title[: inner.start()].strip(), None
        yield inner[1].strip(), body
        return
    if title or entry.body:
        yield title, None


VISITORS = re.compile(r"^(?:visitors?|guests?|guest speakers?|speakers?|visiting speakers?)\b", re.I)


def _visitors(findings: Findings, blocks: Sequence[Block], roster: Roster, body: str | None, when: str | None) -> None:
    """People who speak under an item for visitors were in attendance."""
    inside = False
    for index, block in enumerate(blocks):
        words = findings.text[block.start : block.end]
        if block.kind == "heading":
            inside = bool(VISITORS.match(words))
            continue
        named = in_prose(words, findings.people.known()) if inside and block.kind != "row" else []
        if named and named[0][0] == 0:
            for start, end, name in named:
                if start == 0 or re.fullmatch(r"\s*(?:,|and|&|, and)\s*", words[named[named.index((start, end, name)) - 1][1] : start]):
                    _keep(findings, roster, "in_attendance", Entry(name, block.start + start), body, when, index, "visitor who spoke")
                    roster.used.discard(index)


def _sentences(findings: Findings, blocks: Sequence[Block], roster: Roster, body: str | None, when: str | None) -> None:
    """Apologies that a sentence gives: "Apologies were received from …"."""
    for index, block in enumerate(blocks):
        if index in roster.used or block.kind == "row":
            continue
        words = findings.text[block.start : block.end]
        match = labels.APOLOGIES_SENTENCE.search(words)
        if not match:
            continue
        stop = re.search(r"[.;](?:\s+[A-Z]|\s*$)", re.sub(r"\b(Dr|Mr|Mrs|Ms|Cllr|Prof)\.", r"\1 ", words[match.end() :]))
        listed = words[match.end() : match.end() + stop.start() if stop else len(words)]
        for entry in line_entries(listed.lstrip(" :"), block.start + match.end() + len(listed) - len(listed.lstrip(" :"))):
            _keep(findings, roster, "apologies", entry, body, when, index, "apologies sentence")
