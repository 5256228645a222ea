"""People of papers that are no minutes, shown one below the other: an office, a name, what the person is.

"Chair / A Name / formerly Director at Vale Trust": the office heads the name. "A Name / Chair of the Board. Former Chief Executive of
Hill Homes.": the posts stand below it, a sentence each.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from convenor.graph.model import Block
from convenor.graph.reading import Part
from convenor.ingest.lists.entry import known_person
from convenor.ingest.lists.offices import OF_THE_BODY
from convenor.ingest.names import told_posts
from convenor.ingest.names.affiliations import owned
from convenor.ingest.names.findings import Findings
from convenor.ingest.names.senders import names_body
from convenor.ingest.roles.member_lists import OF_MEETING, OFFICE, said_of
from convenor.ingest.words.body_words import is_generic
from convenor.ingest.words.shapes import is_person, is_title, opens_title

RULE = "post in a card"
LONGEST_NAME, LONGEST_POSTS, LONGEST_OFFICE = 50, 300, 70  # code points
MOST_POSTS = 10  # entries below somebody, each a post
FEWEST = 2  # cards of a paper
CUT = re.compile(r"(?<=[a-z0-9)])[.;]\s+(?=[A-Z])")
FORMER = re.compile(r"^(?:former(?:ly)?|previously|ex-)\s*(?:an? |the )?", re.I)
SINCE = re.compile(r",?\s+(?:since|from|until)\s+(?:[A-Z][a-z]+ )?(?:19|20)\d\d$")
ASIDE = re.compile(r"\s*\((?P<in>[^()]{3,60})\)$")
MEMBER_FOR = re.compile(r"(?:member|trustee|director|governor|representative) for [a-z][\w’' -]{2,50}", re.I)
AND = re.compile(r" and (?=(?:member|trustee|director|governor) for )", re.I)
Post = tuple[str, str, bool]  # title, body, whether it has ended
Card = tuple[Block, str, str, int]  # a block, the name, what stands behind it, where the name stands


def read(findings: Findings, part: Part, blocks: Sequence[Block]) -> None:
    """Add the roles of such cards, where the paper has two or more of a kind."""
    alone = [(index, card) for index, block in enumerate(blocks) if (card := _named(findings, block)) and not card[2]]
    over = _under_posts(findings, blocks, [index for index, _ in alone])
    findings.unclear |= {blocks[index].start for index in over}  # what stands below them is not theirs
    posts = [
        (index, card, told)
        for index, card in alone
        if index not in over and (told := list(_below(findings, blocks, index)))
    ]
    for index, card in alone:
        for post in _posts(findings, blocks[index - 1]) if index in over else ():
            _keep(findings, part, card, blocks[index - 1], post)
    known = sum(known_person(card[1]) for _, card, _ in posts)
    for index, card, told in posts if known >= FEWEST else ():
        employer = _employer(findings, blocks[index + 2 : index + 3]) if len(told) == 1 else ""
        for below, (title, body, former) in told:
            _keep(findings, part, card, below, (title, body or employer, former))
    headed = [
        (findings.words(above), card)
        for above, under in pairwise(blocks)
        if above.kind == "heading" and _is_office(findings.words(above)) and (card := _named(findings, under))
    ]
    for office, card in headed if len(headed) >= FEWEST else ():
        for title in AND.split(office):
            own = part.body if OFFICE.fullmatch(title) or MEMBER_FOR.fullmatch(title) else None
            _keep(findings, part, card, card[0], (title, own or "", False))


def _under_posts(findings: Findings, blocks: Sequence[Block], names: Sequence[int]) -> set[int]:
    """Which of the names stand in a run of posts and names by turns that opens with a post and ends with a name: each is of the post above, not of the one below."""
    out: set[int] = set()
    for index in names:
        if index - 2 in out:
            out.add(index)
        elif index and any(_posts(findings, blocks[index - 1])) and index + 2 in names:
            last = index
            while last + 2 in names:
                last += 2
            ends = last + 1 >= len(blocks) or not any(_posts(findings, blocks[last + 1]))
            above = index < 2 or blocks[index - 2].kind == "heading" or not any(_posts(findings, blocks[index - 2]))
            out |= {index} if ends and above else set()
    return out


def _named(findings: Findings, block: Block) -> Card | None:
    """The card that a block opens: nothing but a name, or a name with what the person is behind it."""
    words = findings.words(block)
    if block.kind not in ("heading", "paragraph") or len(words) > LONGEST_POSTS:
        return None
    named = findings.people_in(words)
    if not named and len(words) < LONGEST_NAME and is_person(words):
        return block, words, "", block.start
    if not named or named[0][0] > 0 or not known_person(named[0][2]) or len(named) > 1:
        return None
    rest = words[named[0][1] :].strip()
    if rest and (len(words) > LONGEST_POSTS or rest[0] in ".:"):
        return None
    return block, named[0][2], rest, block.start


def _below(findings: Findings, blocks: Sequence[Block], index: int) -> Iterator[tuple[Block, Post]]:
    """The posts of the block below a name, and of the entries of a list that follow it right there, each with its block."""
    for block in blocks[index + 1 : index + MOST_POSTS]:
        told = list(_posts(findings, block))
        if not told or (block.kind != "item" and block is not blocks[index + 1]):
            return
        yield from ((block, post) for post in told)


def _posts(findings: Findings, block: Block) -> Iterator[Post]:
    """(title, body, whether it has ended) of each post of a block that says nothing but posts, at its beginning."""
    words = findings.words(block)
    if block.kind not in ("paragraph", "item") or len(words) > LONGEST_POSTS or findings.people_in(words):
        return
    for index, said in enumerate(piece.strip(" .;") for piece in CUT.split(words)):
        plain = SINCE.sub("", FORMER.sub("", said))
        if not plain or not plain[0].isupper() or not (opens_title(plain) or is_title(plain.split(",")[0])):
            if index == 0:
                return
            continue
        aside = ASIDE.search(plain)
        for title, body in said_of(f", {plain[: aside.start()] if aside else plain}"):
            at_home = told_posts.in_capitals(title) if not body else None
            title, held = (at_home.title, at_home.body) if at_home else (title, body)
            if not held and (owner := owned(title))[1]:  # "Vale Sailing Club Chair"
                title, held = owner
                if OF_MEETING.fullmatch(title):
                    yield "", held, False
                    held = ""
            if held and is_generic(held):
                title, held = f"{title} of the {held}", ""  # "Chair of the Board"
            if is_title(title):
                yield title, held, bool(FORMER.match(said))


def _employer(findings: Findings, blocks: Sequence[Block]) -> str:
    """The body that the line below somebody's post names and nothing else, or ""."""
    words = [findings.words(block).strip() for block in blocks if block.kind == "paragraph"]
    short = [said for said in words if len(said) <= LONGEST_OFFICE and not said.endswith(".")]
    return next((said for said in short if names_body(said) and not is_generic(said)), "")


def _is_office(words: str) -> bool:
    """Whether a heading is an office or a post, as a whole."""
    plain = words.strip(" :")
    if len(plain) > LONGEST_OFFICE or "." in plain:
        return False
    return all(OFFICE.fullmatch(part) or MEMBER_FOR.fullmatch(part) for part in AND.split(plain)) or (
        opens_title(plain) and bool(OF_THE_BODY.search(plain))
    )


def _keep(findings: Findings, part: Part, card: Card, below: Block, post: Post) -> None:
    (block, name, _, at), (title, body, former) = card, post
    own = part.body if not body and (OFFICE.fullmatch(title) or OF_THE_BODY.search(title)) else ""
    evidence = findings.span(block.start, block.end)
    evidence += findings.span(below.start, below.end) if below is not block else ()
    person, status = findings.person(name, at), "former" if former else "held"
    findings.role(person, title, body or own, below.start, evidence, RULE, when=part.date, status=status)
