"""Lines that give an office or a post and who holds it: "Clerk: A Name", "Treasurer ..... B Name, Vale Trust"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import msgspec

from convenor.graph.model import Block
from convenor.graph.reading import Role
from convenor.graph.worded import Worded
from convenor.ingest.lists import plural_titles
from convenor.ingest.lists.entry import Entry, known_person
from convenor.ingest.lists.offices import OFFICE
from convenor.ingest.names.findings import Findings
from convenor.ingest.roster.roster_text import is_prose, named
from convenor.ingest.words import labels
from convenor.ingest.words.role_words import is_of_the_next
from convenor.ingest.words.shapes import PARTICLES, TITLE_HEADS, is_title, strip_honorific

HEAD, TAIL = 40, 8  # blocks at the beginning of a record in which lines tell offices, and at its end who wrote it
LINE = re.compile(
    r"(?P<title>[A-Z][\w’'./& -]{2,60}?)(?: \([^()]{2,30}\))?(?P<mark>\s*:\s*[-/]?|\s*\||\s[–—-](?=\s)|\s*\.{4,}|\s*…{2,}|\s*_{3,})\s*(?P<rest>[A-Z].{3,160})"
)
ALONE = re.compile(r"(?P<title>[A-Z][\w’'/& -]{3,50}?)\s?:")
OWN_LETTERS = re.compile(r"[A-Z]{2,4}")
OF_AN_ITEM = re.compile(
    r"\b(?:lead|author|contact|responsible|report\w*|present\w*|owner|proposer|seconder|action|sponsor|speaker|next|item|date|venue|ward|electoral|decision)\b",
    re.I,
)  # what labels of business begin with or hold
GENERAL = re.compile(
    r"(?:\w+ )?(?:officers?|observers?|councillors?|members?|guests?|representatives?|officials?)", re.I
)
ENDED = Worded(r"\b(?:until|formerly|resigned|retired|stood down|vacant|vacancy)\b", re.I)
PARTS = re.compile(
    r"[A-Z](?:[^.;]|\.(?!\s+[A-Z][^.:;()]{2,40}: [A-Z]))*"
)  # up to a full stop with another label behind it
BRACKET = re.compile(r"\([^()]*\)")
JOINS = PARTICLES | {"of", "for", "the", "and"}  # words in small letters with which a line may still only name somebody
CHOSEN_BY = Worded(
    r"\s*(?:[,;–—]|\s-\s)\s*(?:(?:proposed|prop|nominated|nom|moved|seconded|sec)\b(?!\s+(?:to|as)\b)).*$", re.I
)  # behind a name: who put it forward
IN_THE_CHAIR = re.compile(r"(?:in the chair|presiding)\b", re.I)
AND = re.compile(r" and | & | ?/ ?")
SURE = re.compile(r"[:|.…_]")  # marks behind which a post's holder stands; a dash may as well stand between two things


class Line(NamedTuple):
    """An office line: its place among the blocks, the titles, who holds them, and whether it only says who wrote the minutes."""

    place: int
    titles: list[str]
    holders: list[Entry]
    wrote: bool


def read(findings: Findings, blocks: Sequence[Block]) -> Iterator[Line]:
    """The office lines above or among the attendance, and who wrote a record at its end."""
    head = [_line(findings, index, block) for index, block in enumerate(blocks[:HEAD])]
    for index, line in enumerate(head):
        if line is None:
            above = _above(findings, index, blocks)
            yield from [above] if above else _several(findings, index, blocks[index])
        beside = head[max(0, index - 1) : index] + head[index + 1 : index + 2]
        if line and (_is_office(line) or (any(beside) and SURE.search(_mark(findings, blocks[index])))):
            yield line
    for index in range(max(HEAD, len(blocks) - TAIL), len(blocks)):
        if (line := _line(findings, index, blocks[index])) and line.wrote:
            yield line


def _several(findings: Findings, index: int, block: Block) -> list[Line]:
    """The lines of one that gives several offices ("In the chair: A Name. Clerk: B Name."); [] where a part is none."""
    words = findings.words(block)
    parts = [(m.group().rstrip(" ."), m.start()) for m in PARTS.finditer(words)] if words.count(": ") > 1 else []
    told = [
        _line(findings, index, msgspec.structs.replace(block, start=block.start + at, end=block.start + at + len(part)))
        for part, at in parts
        if not IN_THE_CHAIR.match(part)
    ]
    lines = [line for line in told if line and not line.wrote]
    return lines if len(parts) > 1 and len(lines) == len(told) and any(map(_is_office, lines)) else []


def _above(findings: Findings, index: int, blocks: Sequence[Block]) -> Line | None:
    """What a line with a post and a colon says of the one person whom the next line names, where the one behind it names nobody."""
    title = ALONE.fullmatch(findings.words(blocks[index]))
    if title is None or OF_AN_ITEM.search(title["title"]) or index + 1 >= len(blocks):
        return None
    if not any(map(OFFICE.fullmatch, (title["title"], title["title"].split()[-1]))):
        return None
    below, *more = [findings.words(block) for block in blocks[index + 1 : index + 3]]
    if _says(below):
        return None  # "Cllr Carl Dee asked whether the post had been advertised.": an item about the office
    holders = named(below, blocks[index + 1].start)
    goes_on = (
        bool(more) and not more[0].endswith(":") and blocks[index + 2].kind != "heading" and bool(named(more[0], 0))
    )
    if (
        len(holders) != 1
        or goes_on
        or holders[0].start > blocks[index + 1].start + 6
        or not known_person(holders[0].name)
    ):
        return None
    own = OWN_LETTERS.fullmatch(holders[0].body)  # of a name of which the line gives a part
    holder = msgspec.structs.replace(holders[0], body="") if own else holders[0]
    return Line(index + 1, [title["title"]], [holder], wrote=False)


def _says(words: str) -> bool:
    """Whether a line is a sentence, or holds more than a name and where somebody is from."""
    plain = BRACKET.sub(" ", words).split()
    return words.rstrip().endswith(".") or is_prose(words) or any(w[0].islower() and w not in JOINS for w in plain)


def _line(findings: Findings, index: int, block: Block) -> Line | None:
    """What a block says as an office line, if it is one."""
    words = findings.words(block)
    wrote = labels.OFFICE_LINE.match(words)
    if wrote and (wrote["wrote"] or wrote["title"].lower() in ("minutes", "notes")):
        holders = named(words[wrote.start("name") :], block.start + wrote.start("name"))
        alone = len(holders) == 1 and _holds(findings, holders[0])
        return Line(index, [], holders, wrote=True) if alone else None
    match = LINE.fullmatch(words)
    if (
        match is None
        or ENDED.search(words)
        or words.count(" | ") > 1
        or OF_AN_ITEM.search(match["title"])
        or not _is_post(match["title"])
    ):
        return None
    rest = CHOSEN_BY.sub("", match["rest"]).rstrip(" .")
    holders = named(rest, block.start + match.start("rest"))
    if holders and is_of_the_next(words[: match.start("rest")], rest.removeprefix(holders[0].name)):
        return None  # "Treasurer – A Name, Secretary – B Name": a list of several
    plural = plural_titles.one_of(match["title"])
    if labels.label_of(words)[0] and not OFFICE.match(plural or match["title"]):
        return None  # "Officers: …", "Lay members: …"
    if not holders or holders[0].start > block.start + match.start("rest") + 6 or (len(holders) > 1 and not plural):
        return None
    return (
        Line(index, _titles(match["title"], plural), holders, wrote=False)
        if all(_holds(findings, h) for h in holders)
        else None
    )


def _titles(printed: str, plural: str) -> list[str]:
    """The offices of a line: one, the one that each of several holds, or two that one person holds ("Clerk & RFO")."""
    if plural:
        return [plural]
    parts = AND.split(printed)
    return parts if all(OFFICE.fullmatch(part) or part.isupper() for part in parts) else [printed]


def _holds(findings: Findings, holder: Entry) -> bool:
    """Whether an entry surely names a person."""
    return findings.is_person(holder.name) and (known_person(holder.name) or " " in strip_honorific(holder.name)[1])


def _is_post(title: str) -> bool:
    """Whether a label is the title of a post: its last word is a head, or stands before "of" or "to"."""
    head = re.split(r" (?:of|to|for) ", title)[0].split()[-1].lower().strip(".")
    if one := plural_titles.one_of(title):
        return bool(OFFICE.match(one))
    return is_title(title) and head in TITLE_HEADS and not GENERAL.fullmatch(title)


def _is_office(line: Line) -> bool:
    return line.wrote or all(OFFICE.match(title) or title.isupper() for title in line.titles)


def _mark(findings: Findings, block: Block) -> str:
    match = LINE.fullmatch(findings.words(block))
    return match["mark"] if match else ""


def note(findings: Findings, line: Line, entry: Entry, when: str | None) -> None:
    """Note the offices of a line, and what else it says of their holder."""
    key, evidence = findings.person(entry.name, entry.start), findings.unit(entry.start)
    findings.people.holds_office(key)
    told = {role.title.lower() for role in findings.rows.roles_in(key, evidence)}
    posts = [(title, "") for title in line.titles if title.lower() not in entry.title.lower()]
    posts += [(entry.title, entry.body)] if entry.title or entry.body else []
    for title, body in posts:
        if title.lower() not in told:
            findings.add(
                Role(
                    person=key,
                    title=title,
                    organisation=findings.body(body, entry.start) if body else None,
                    as_of=when,
                    evidence=(evidence,),
                    rule="office line",
                )
            )
