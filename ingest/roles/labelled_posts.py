"""Lines of papers that are no minutes which give a post and who holds it: "Business Manager: A Name", "Chair: B Name, Vale Council"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.graph.model import Block
from convenor.graph.reading import Part
from convenor.graph.worded import Worded
from convenor.ingest.lists.entry import known_person
from convenor.ingest.lists.pieces import BRACKET
from convenor.ingest.names.affiliations import is_firm, may_be_body
from convenor.ingest.names.findings import Findings
from convenor.ingest.roles import chairs_of, headed, member_columns
from convenor.ingest.roles.member_lists import AGENT, LONGEST, OFFICE, PAST, said_of
from convenor.ingest.seats import seat_entries
from convenor.ingest.words.known_places import known as known_places
from convenor.ingest.words.shapes import HONORIFICS, TITLE_HEADS, is_body, is_person, is_title, opens_title
from convenor.ingest.words.titles import PROGRAMME

RULE = "title and name on a line"
LABELLED = re.compile(
    r"^(?:(?:our|the) )?(?P<title>[A-Z][^:;.\t]{2,60}?)(?:\s*:\s+|\s*\t\s*|\s*(?:\.{3,}|…+)\s*)(?P<name>[A-Z].{3,200})$"
)
SEVERAL = re.compile(
    r"(?:^|(?<=[\w)])[.,;|]? +)(?P<title>(?:(?:[Vv]ice|[Dd]eputy|[Aa]ssistant|[Hh]on(?:orary|\.)?|[Jj]oint|[Cc]o)[- ])*"
    r"(?:[A-Z][A-Za-z’'-]+(?: (?:of |for |and |& |to |the )*[A-Z][A-Za-z’'-]+){0,4})) ?: +(?=[A-Z])"
)
ADDRESS = re.compile(rf"(?:(?:{HONORIFICS})\.? ?)*")
LONGEST_SHORT = 90  # code points of a line that is read as an entry
LONGEST_LINE = 600  # code points of a line that gives several posts
PASSING = Worded(
    r"(?:^|(?<=[.;] )|(?<=\d: ))(?P<title>(?:(?:[Vv]ice|[Dd]eputy|[Cc]o)[- ]?)?[Cc]hair(?:man|woman|person)?)"
    rf"(?: (?:from|since) (?:[A-Z][a-z]+ )?(?:19|20)\d\d)?(?::| [–—-]) (?=(?:{HONORIFICS})\.? [A-Z])"
)  # "(2025/26: Chair – Cllr A Name, Vale; Vice Chair – Cllr B Name, Hill)"
NO_OFFICE = re.compile(
    r"\b(?:contact|author|owner|document|prepared|report|written|photo\w*|by|enquir\w+|reviewer|editor|proposed|seconded|presenter|speaker|from|to|"
    r"lead)\b",
    re.I,
)  # what stands before a name and is no post
PORTFOLIOS = re.compile(
    r"(?:(?:our|the|council|lead) )*(?P<one>portfolio holder|(?:cabinet|executive|lead) (?:member|councillor)|(?:member|councillor|board) champion|champion)s(?: and (?:lead )?officers?)?\s*:?",
    re.I,
)  # what heads lines that give a subject and who answers for it
SUBJECT = re.compile(
    rf"(?P<what>[A-Z][\w’'&,/ -]{{2,60}}?)\s*(?:[–—:|]|\s-)\s+(?P<name>(?:{HONORIFICS})\.?\s+[A-Z].{{2,60}})"
)
PEER = re.compile(
    r"(?P<name>(?:Lord|Lady|Baron|Baroness|Viscount|Earl)\s[A-Z][\w’'-]+)\sof\s[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?\.?"
)
TO_THE = re.compile(r"\b(clerk|secretary|adviser|advisor|assistant) to (?=the\b)", re.I)


def read(findings: Findings, part: Part, blocks: Sequence[Block]) -> None:
    """Add the roles of such lines; an office is held in the body that the heading above names, else in the one whose paper it is."""
    past, above, portfolio = False, "", ""
    table, told = None, False  # the table under way, and whether its head says which column holds people
    for block in blocks:
        if block.kind == "row" and block.table != table:
            table, told = block.table, "person" in member_columns.columns_of(findings, block)
        if block.kind == "row" and told:
            continue
        words = findings.words(block)
        heading = block.kind == "heading" and not _is_holder(words)
        above = headed.body_of(words) if heading else headed.opens(words) or above
        if (heads := PORTFOLIOS.fullmatch(words)) or heading:
            portfolio = heads["one"].capitalize() if heads else ""
        elif portfolio and (subject := SUBJECT.fullmatch(words)):
            _portfolio(findings, part, block, portfolio, subject)
            continue
        if part.kind == "terms" and block.kind != "row" and len(words) > LONGEST_SHORT:
            _in_passing(findings, part, block, above)
        if heading or words.endswith(":"):
            past = bool(PAST.search(words))
        elif several := _several(words, block.start):
            for each in several:
                _labelled(findings, part, block, each, above, past)
        elif (said := _parted(findings, block)) and len(words) < LONGEST:
            _labelled(findings, part, block, said, above, past)


def _in_passing(findings: Findings, part: Part, block: Block, above: str) -> None:
    """The offices of the body whose terms a paper gives, which a line names among other things."""
    words = findings.words(block)
    for said in PASSING.finditer(words):
        who = findings.people_in(words[said.end() :])[:1]
        if not who or not ADDRESS.fullmatch(words, said.end(), said.end() + who[0][0]) or not known_person(who[0][2]):
            continue
        start = block.start + said.end() + who[0][0]
        if not chairs_of.ends_with_body(words[: said.start()].rstrip(" .;:(")):
            person, evidence = findings.person(who[0][2], start), (findings.unit(start),)
            findings.role(person, said["title"], above or part.body or "", start, evidence, RULE, when=part.date)


def _portfolio(findings: Findings, part: Part, block: Block, title: str, said: re.Match[str]) -> None:
    """The role of whoever answers for a subject, below the head that says what they are ("Housing – Cllr A Name")."""
    named, what = findings.people_in(said["name"]), said["what"].strip()
    alone = len(named) == 1 and not named[0][0] and not said["name"][named[0][1] :].strip(" .;")
    if alone and not is_title(what) and not is_body(what) and known_person(said["name"]):
        start = block.start + said.start("name")
        person, evidence = findings.person(named[0][2], start), findings.span(block.start, block.end)
        findings.role(person, f"{title} for {what}", "", start, evidence, RULE, when=part.date)


def _several(words: str, start: int) -> list[tuple[str, str, int]]:
    """(title, what stands behind it, where) of each post of a line that gives several, from its start or behind a sentence: "Chair: A Name. Clerk: B Name"."""
    if len(words) > LONGEST_LINE or words.count(":") < 2:
        return []
    marks = list(SEVERAL.finditer(words))
    sentence = bool(marks) and words[: marks[0].start("title")].rstrip(" ")[-1:] in (".", "")
    if len(marks) < 2 or not sentence or not all(_is_post(mark["title"]) for mark in marks):
        return []
    ends = [*(mark.start() for mark in marks[1:]), len(words)]
    cut = [
        (mark["title"], words[mark.end() : end].strip(" .,;|"), start + mark.end())
        for mark, end in zip(marks, ends, strict=True)
    ]
    return [each for each in cut if each[1]]


def _parted(findings: Findings, block: Block) -> tuple[str, str, int] | None:
    """(title, what stands behind it, where) of a line with a mark between both, or of a row of two cells."""
    if block.kind == "row":
        cells = [cell for cell in block.cells if cell.end > cell.start]
        if len(block.cells) != 2 or len(cells) != 2:
            return None
        return findings.words(cells[0]).strip(" :"), findings.words(cells[1]), cells[1].start
    match = LABELLED.match(findings.words(block))
    return (match["title"], match["name"], block.start + match.start("name")) if match else None


def _is_holder(words: str) -> bool:
    """Whether a line that stands alone as headings do gives a post and who holds it ("Support Worker: A Name")."""
    said = LABELLED.match(words) if ":" in words else None
    return (
        said is not None
        and known_person(said["name"].strip(" ."))
        and (_is_post(said["title"]) or opens_title(said["title"]))
    )


def _is_post(title: str) -> bool:
    """Whether words are a post by their last one ("Internal auditor")."""
    return is_title(title) and title.split()[-1].lower() in TITLE_HEADS


def _labelled(findings: Findings, part: Part, block: Block, said: tuple[str, str, int], above: str, past: bool) -> None:
    """The roles of a line "Business Manager: A Name" or "Chair: A Name, Head of Housing, Vale Council"."""
    title, holder, start = said
    if headed.opens(title):
        return  # "Works Committee (9 Members) Chair: A Name": of that one
    own = bool(OFFICE.fullmatch(title) or PROGRAMME.fullmatch(title))
    if not (own or opens_title(title) or AGENT.search(title) or _is_post(title)) or (
        NO_OFFICE.search(TO_THE.sub(r"\1", title)) and not PROGRAMME.fullmatch(title)
    ):
        return
    named = findings.people_in(holder)
    if not named and own and is_person(alone := holder.strip(" .")) and known_places().keys().isdisjoint(alone.split()):
        named = [(0, len(holder), alone)]  # no list has the given name
        holder = alone
    elif not named or named[0][0] > 0 or len(named) > 1 or not known_person(named[0][2]):
        return
    if title_of_a_peer := PEER.fullmatch(holder):
        holder = title_of_a_peer["name"]
    rest = holder[named[0][1] :].strip(" .")
    posts = said_of(holder[named[0][1] :]) if rest else []
    inner = BRACKET.fullmatch(rest) if rest and not posts else None
    if rest and not posts and not inner:
        return
    if inner and not own and may_be_body(inner[1]) and (is_body(inner[1]) or is_firm(inner[1])):
        posts = [("", inner[1])]
    seat = seat_entries.seat(title) if not own else None
    if not own and len(posts) == 1 and not posts[0][0]:
        posts = [(title, posts[0][1])]  # "Development Manager: A Name (Vale Trust)"
    elif seat:
        posts.insert(0, seat)  # "Director of Place, Vale Council | A Name"
    else:
        posts.insert(0, (title, (above or part.body or "") if own else ""))
    person = findings.person(named[0][2], start)
    status, evidence = "former" if past else "held", findings.span(block.start, block.end)
    for post, body in posts:
        findings.role(person, post, body, block.start, evidence, RULE, when=part.date, status=status)
