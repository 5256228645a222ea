"""Those elected or appointed, one to a line: "Treasurer – Jane Marlow"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from convenor.graph.model import Block
from convenor.graph.worded import Worded
from convenor.ingest.decisions.decisions import decide
from convenor.ingest.decisions.joined import Wording
from convenor.ingest.names.findings import Findings
from convenor.ingest.names.setting import Setting
from convenor.ingest.words.shapes import HONORIFIC, is_title

HOLDS = re.compile(r"^(?P<title>[A-Z][^:–—\n]{2,60}?)\s*(?:[:–—]|\s-\s|\s{2,})\s*(?P<who>[A-Z].+)$")
ELECTION = re.compile(
    r"^(?:\W|\d)*(?:annual |the |new )?(?:elections?|appointments?|(?:election |ballot )?results|officers (?:elected|for))\b(?! (?:process|rules|procedure))",
    re.I,
)
ELECTED = re.compile(
    r"\b(?:(?:elected|appointed)(?! by\b)|appointments|results?|new (?:officers|committee|board))\b", re.I
)
ASIDE = Worded(
    r"[(\[][^()\[\]]*(?:prop|sec|elect|appoint|unoppos|new|contin)[^()\[\]]*[)\]]|,?\s*(?:re-?elected|re-?appointed|unopposed|nominated|(?:proposed|prop|seconded)\b.*)\s*$",
    re.I,
)
FOLLOWING = re.compile(r"(?:the )?following\b", re.I)
CANDIDATE = re.compile(r"(?:candidates?|nominees?)(?: names?)?", re.I)
VOTES = re.compile(r"(?:number of |total )?votes?(?: (?:received|cast))?(?: ?\(.{1,30}\))?", re.I)
NOBODY = re.compile(r"\b(?:re-?open nominations|RON|spoil\w*|blank|empty|abst\w+|none|total|invalid)\b", re.I)
SEVERAL = re.compile(
    r"(?:(?:ordinary|general|other|elected|committee|board|executive) )*(?:committee|members?|board|trustees?|directors?|governors?)(?: at large)?",
    re.I,
)  # an office that several hold
LINKS = re.compile(r"\b(?:as|to be|Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\b\.?|\.{2,}|[()]")
LONGEST_POST = 6  # words
MOST_OFFICES = 15  # entries of a list of those elected
LONGEST_HOLDER = 120  # code points of what stands behind a post in such a list


def office(findings: Findings, blocks: Sequence[Block], index: int, setting: Setting) -> bool:
    """Whether a block is an entry of a list of those elected or appointed ("Treasurer – Jane Marlow"); it is then kept; or leads up to one."""
    block = blocks[index]
    if not _names_holder(findings, block):
        return _leads(findings, blocks, index)
    for above in reversed(blocks[max(0, index - MOST_OFFICES) : index]):
        words = findings.words(above).rstrip()
        if _names_holder(findings, above):
            continue
        headed = above.kind == "heading" and ELECTION.match(words)
        led = words.endswith((":", "-", "–")) or FOLLOWING.match(words)
        if not headed and not (led and ELECTED.search(words[-120:])):
            return False
        decide(findings, setting, Wording(findings.words(block), block.start, block.end), "list of what was settled")
        return True
    return False


def counted(findings: Findings, blocks: Sequence[Block], index: int, setting: Setting) -> int:
    """The winner by a table of candidates and their votes; how many rows that took, 0 where it is no such table."""
    heads = findings.cells(blocks[index])
    if len(heads) != 2 or not CANDIDATE.fullmatch(heads[0]) or not VOTES.fullmatch(heads[1]):
        return 0
    rows = list(
        takewhile(lambda block: block.table == blocks[index].table and block.kind == "row", blocks[index + 1 :])
    )
    votes = [
        (int(cells[1]), row)
        for row in rows
        if len(cells := findings.cells(row)) == 2 and cells[1].isdecimal() and not NOBODY.search(cells[0])
    ]
    most = max((count for count, _ in votes), default=0)
    first = [row for count, row in votes if count == most and most > 0]
    others = [int(cells[1]) for row in rows if len(cells := findings.cells(row)) == 2 and cells[1].isdecimal()]
    if len(first) == 1 and others.count(most) == 1 and max(others) == most:
        said = Wording(findings.words(first[0]), first[0].start, first[0].end)
        decide(findings, setting, said, "list of what was settled")
    return len(rows) + 1


def _leads(findings: Findings, blocks: Sequence[Block], index: int) -> bool:
    """Whether a block only leads up to a list of those elected ("The following officers were elected:")."""
    words = findings.words(blocks[index]).rstrip()
    below = blocks[index + 1 : index + 2]
    return (
        words.endswith(":") and bool(ELECTED.search(words[-120:])) and bool(below) and _names_holder(findings, below[0])
    )


def _names_holder(findings: Findings, block: Block) -> bool:
    """Whether a block is a post with the name of one who holds it, in either order."""
    cells = [words for words in findings.cells(block) if words]
    words = findings.words(block).strip()
    entry = HOLDS.match(words) if not cells else None
    title, who = (entry["title"], entry["who"]) if entry else cells if len(cells) == 2 else ("", "")
    if (
        who
        and len(who) < LONGEST_HOLDER
        and (HONORIFIC.match(who) or any(start == 0 for start, _, _ in findings.people_in(who)))
    ):
        return bool(SEVERAL.fullmatch(title.strip())) or is_title(re.sub(r"^Hon\.?\s+", "", title.strip()))
    return not cells and len(words) < LONGEST_HOLDER and _names_post(findings, words)


def _names_post(findings: Findings, words: str) -> bool:
    """Whether nothing but a post stands beside the first name in a line ("Jane Marlow as Treasurer")."""
    for start, end, _ in findings.people_in(words)[:1]:
        beside = f"{words[:start]} {ASIDE.sub(' ', words[end:])}"
        post = LINKS.sub(" ", beside).strip(" -–—:.,;*()·•\t")
        return len(post.split()) <= LONGEST_POST and post[:1].isupper() and is_title(post)
    return False
