"""Lists of people in papers that are no minutes: members of a board, trustees, staff, past members.

An entry opens with a name and says in short what the person is ("Ann Lee (Chair), Head of Housing, Vale Council"). An
office in brackets or alone is held in the body whose paper it is; a job is held where its own body stands behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from convenor.graph import dates
from convenor.graph.model import Block
from convenor.graph.reading import Part
from convenor.graph.worded import Worded
from convenor.ingest.lists import plural_titles
from convenor.ingest.lists.pieces import BRACKET
from convenor.ingest.names import named_alone, senders
from convenor.ingest.names.affiliations import is_firm, lists_on, may_be_body
from convenor.ingest.names.departments import DEPARTMENT
from convenor.ingest.names.findings import Findings
from convenor.ingest.names.named_alone import CONTACT, NO_BODY, YEARS
from convenor.ingest.names.senders import names_body
from convenor.ingest.roles import headed
from convenor.ingest.roles.chunks import split_body
from convenor.ingest.words.known_places import known as known_places
from convenor.ingest.words.role_words import HEADS_ONE
from convenor.ingest.words.shapes import BODY_HEADS, RANK, TITLE_HEADS, is_body, is_proper, is_title, opens_title

RULE = "entry of a list of members"
LONGEST = 260  # code points of an entry
Entry = tuple[Block, int, str, str]  # a block, where the name ends in it, the name, the organisation above or ""
PAST = Worded(
    r"^(?:our )?(?:past|former|previous|retired|outgoing|founding)\b|\b(?:who have left|roll of honour)\b", re.I
)
LEFT = re.compile(
    r"\b(?:left|retired|resigned|stood down|stepped down|until|formerly|no longer|to (?:\w+ )?(?:19|20)\d\d)\b|\bret[’']?d\b",
    re.I,
)
JOINED = re.compile(r"(?:joined|appointed|elected|co-opted|since|from|re-?elected|term)\b", re.I)
LEFT_BODY = re.compile(r"\b(?:from|left)\s+(?:the )?(?P<body>[A-Z].{2,80})$")
ENDED = re.compile(
    r",?\s+(?:until|to|left|retired|resigned|stepped down|stood down)\b[^,;]{0,30}?\b(?:19|20)\d\d\b.*$", re.I
)
TELLS = re.compile(
    r"^[^.;]{0,80}?\b(?:is|was|are|were|has|had|have|will|joined|said|says|asked|led|leads|brings|works|worked|lives|became|spoke|"
    r"thanked|reported|agreed|presented|welcomed|noted|gave|told|won|received|attended|chaired)\b"
)  # a sentence about somebody and no entry
OFFICE = re.compile(
    r"(?:(?:co-|vice[- ]|deputy |acting |interim |honorary |hon\.? |joint |assistant |independent |lay |elected |executive |non-executive )*"
    r"(?:chair(?:man|woman|person)?|secretary|treasurer|clerk|president|convenor|trustee|mayor|leader|councillor|governor|member|"
    r"patron|director|chair elect|past president|(?:non-)?(?:voting )?co-optee))"
    r"(?: (?:of|to) (?:the )?(?:trust |governing )?(?:board|body|committee|trustees|governors|council|forum|group|partnership)(?: of (?:trustees|governors))?)?",
    re.I,
)
OF_MEETING = re.compile(r"(?:(?:co-|vice[- ]|deputy |joint )*)(?:chair\w*|secretary|treasurer|convenor|member)", re.I)
AGENT = re.compile(r"\b[A-Z][a-z]{2,}(?:er|or|ist|ian|ant|eur)\b")  # "Paediatrician in Training"
STANDS_FOR = re.compile(r",?\s+(?P<how>on behalf of|representing|nominated by|appointed by)\s+(?:the )?(?=[A-Z])")
FROM = re.compile(r"(?:of|from|at|with) (?:the )?(?=[A-Z])")
FEWEST_ALIKE = 4  # entries of a list in which one thing alone behind each name is a body, where so many name one:
MOST_ALIKE, SOME_ALIKE, MOST_TITLED = 0.6, 0.3, 0.2  # their share beside titles and beside few; what is few
CHUNK = re.compile(r"\s*[,;|\t]\s+(?!(?:LLC|LLP|Inc|Ltd|Limited|plc|CIC)\b)|\s+[–—-]\s+")
BEGINS = re.compile(r"^\s*(?:[,;:(|\t–—-]|[A-Z])")


class _Said(msgspec.Struct):
    """What an entry says of a person: posts as (title, body), whether they have ended, and when they were last held."""

    posts: list[tuple[str, str]]
    former: bool = False
    when: str | None = None


def read(findings: Findings, part: Part, blocks: Sequence[Block]) -> None:
    """Add the roles that lists of people give, where at least two entries follow on each other."""
    past, group, office, heading, above = False, "", "", "", None
    own = part.body  # or the body that the heading names
    run: list[Entry] = []
    held: dict[int, str] = {}  # the start of an entry → the office that heads it
    for block in blocks:
        words = findings.words(block)
        entry = _opens_with(findings, block, words)
        if entry:
            run.append((block, *entry, "" if senders.counted_on(above, block) else group))
            held |= {block.start: office} if office else {}
            office = office if plural_titles.one_of(heading) else ""  # one alone is of the first below it
            continue
        group, above = senders.above(block, words, part.body), block
        if block.kind in ("heading", "row") or words.endswith((":", ".")):
            _list(findings, part, run, past, held, own)
            own = (headed.body_of(words) or part.body) if block.kind == "heading" else own
            run, heading = [], words.rstrip(" :").replace("(s)", "s")
            office = plural_titles.one_of(heading) or heading
            office = office if OF_MEETING.fullmatch(office) else ""
        else:
            office = ""  # "Vacant"
        if block.kind == "heading" or words.endswith(":"):
            past = bool(PAST.search(words))
    _list(findings, part, run, past, held, own)


def _opens_with(findings: Findings, block: Block, words: str) -> tuple[int, str] | None:
    """(end of the name, name) of an entry; None for a block that is none."""
    if block.kind not in ("item", "paragraph") or len(words) > LONGEST or TELLS.match(BRACKET.sub("", words)):
        return None
    rank = RANK.match(words)
    named = findings.people_in(words)
    if (
        not named
        or named[0][0] > (rank.end() if rank else 0)
        or (named[0][1] < len(words) and not BEGINS.match(words[named[0][1] :]))
    ):
        return None
    return named[0][1], named[0][2]


def _list(
    findings: Findings, part: Part, run: Sequence[Entry], past: bool, held: Mapping[int, str], of: str | None
) -> None:
    sent = [group if part.kind == "terms" else "" for *_, group in run]
    telling = sum(end < len(findings.words(block)) or bool(by) for (block, end, *_), by in zip(run, sent, strict=True))
    headed = any(block.start in held for block, *_ in run)
    if (len(run) < 2 or telling < 2) and not (run and telling and run[0][3]) and not headed:
        return
    rests = [findings.words(block)[end:] for block, end, *_ in run]
    told = _alike(rests, [_said(rest, _brackets_are_bodies(rests)) for rest in rests])
    employers = senders.employers(
        (group, body) for (*_, group), said in zip(run, told, strict=True) for _, body in said.posts
    )
    for (block, end, name, group), said, by in zip(run, told, sent, strict=True):
        if rank := RANK.match(findings.words(block)):
            said.posts = _with_rank(rank.group().strip(), said.posts)
        if by and all(OF_MEETING.fullmatch(title) for title, _ in said.posts):
            said.posts.append(("", by))
        if (office := held.get(block.start)) and all(office.lower() not in title.lower() for title, _ in said.posts):
            said.posts = [*(said.posts or named_alone.read(findings.words(block)[end:])), (office, "")]
        person = findings.person(name, block.start)
        for title, body in said.posts:
            at_job = group if group in employers else ""
            if at_job and title and DEPARTMENT.search(body):
                title, body = f"{title}, {body}", at_job
            own = of if (OF_MEETING if group else OFFICE).fullmatch(title) else at_job
            when, status = said.when or part.date, "former" if past or said.former else "held"
            evidence = findings.span(block.start, block.end)
            findings.role(person, title, body or own, block.start, evidence, RULE, when=when, status=status)


def _alike(rests: Sequence[str], told: list[_Said]) -> list[_Said]:
    """What the entries of a list say, where one thing alone stands behind a name and most entries name a body there."""
    bodies = sum(any(body for _, body in said.posts) for said in told)
    titled = sum(any(title for title, _ in said.posts) for said in told) > MOST_TITLED * len(told)
    if len(told) < FEWEST_ALIKE or bodies < (MOST_ALIKE if titled else SOME_ALIKE) * len(told):
        return told
    for rest, said in zip(rests, told, strict=True):
        said.posts = said.posts or named_alone.read(rest)
    return told


def _with_rank(rank: str, posts: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """The posts of somebody whose rank stands before the name: it is the title where none is given."""
    return [(title or rank, body) for title, body in posts] or [(rank, "")]


def _brackets_are_bodies(rests: Sequence[str]) -> bool:
    """Whether the entries of a list give the body of each person in brackets: one of them surely, or one again and again."""
    inner = [
        match[1].rpartition(", ")[2] for rest in rests if (match := re.fullmatch(r"\s*\(([^()]{2,60})\)\W*", rest))
    ]
    if len(inner) < 0.6 * len(rests) or any(NO_BODY.search(said) or not said[:1].isalnum() for said in inner):
        return False
    return any(map(names_body, inner)) or (len(inner) >= 3 and len(set(inner)) < len(inner))


def said_of(rest: str) -> list[tuple[str, str]]:
    """The posts as (title, body) that stand behind somebody's name."""
    return _said(rest, bodies=False).posts


def _said(rest: str, bodies: bool) -> _Said:
    """What stands behind a name; `bodies` where what its brackets hold is a body."""
    rest = CONTACT.sub("", rest)
    out, left = _Said([]), ""
    if years := YEARS.search(rest):
        rest = f"{rest[: years.start()]}, {rest[years.end() :]}"
        ended = years["until"][:1].isdigit()
        out.former, out.when = ended, _year(years) if ended else years["since"]
    for bracket in list(BRACKET.finditer(rest)):
        inner = bracket[1].strip()
        if LEFT.search(inner):
            out.former = True
            left = match["body"] if (match := LEFT_BODY.search(inner)) else ""
        elif OFFICE.match(inner) or (is_title(inner) and not (is_body(inner) or rest[: bracket.start()].strip())):
            out.posts += list(_in_bracket(inner, bodies))
        elif JOINED.match(inner):
            pass
        elif (post := _job(inner)) and _office_or_nothing(rest[: bracket.start()]):
            out.posts.append(post)
        elif not ((bodies or is_body(inner)) and _office_or_nothing(rest[: bracket.start()])):
            continue
        else:
            out.posts.append(("", inner))
        rest = rest.replace(bracket.group(), ", ", 1)
    if ended := ENDED.search(rest):
        out.former, out.when, rest = True, dates.first(ended.group()) or out.when, rest[: ended.start()]
    behalf = STANDS_FOR.search(rest)
    stands_for = rest[behalf.end() :].split(",")[0].strip(" .") if behalf else ""
    chunks = [chunk.strip(" .,:;–—-") for chunk in CHUNK.split(rest[: behalf.start()] if behalf else rest)]
    chunks = list(filter(None, chunks))
    if len(chunks) > 1 and OF_MEETING.fullmatch(chunks[-1]) and (names_body(chunks[-2]) or is_title(chunks[-2])):
        out.posts.append(
            (chunks.pop(), "")
        )  # "A Name - Vale Council - Chair", "A Name, Leader of Vale Council, Deputy Chair"
    post = _post(chunks)
    if (
        not post[0]
        and post[1]
        and len(out.posts) == 1
        and not out.posts[0][1]
        and not OFFICE.fullmatch(out.posts[0][0])
    ):
        out.posts = [(out.posts[0][0], post[1])]  # "A Name (Housing Manager), Vale Council"
    elif any(post):
        out.posts.append((post[0], post[1] or left))
    elif stands_for and behalf and behalf["how"] != "on behalf of" and is_body(stands_for):
        out.posts.append(("", stands_for))
    return out


def _office_or_nothing(words: str) -> bool:
    """Whether nothing but an office stands between a name and a bracket ("A Name, Chair (Director, Vale Trust)")."""
    plain = words.strip(" ,;:–—-")
    return not plain or bool(OFFICE.fullmatch(plain))


def _in_bracket(inner: str, bodies: bool) -> Iterator[tuple[str, str]]:
    """The offices that a bracket lists, and the body that may stand behind them ("chair, Vale Trust")."""
    said = [part.strip() for part in re.split(r"[;,]| and (?=[A-Z])", inner)]
    for index, part in enumerate(said):
        behind = said[index + 1 :]
        if (
            is_title(part)
            and len(behind) == 1
            and is_body(behind[0])
            and not is_title(behind[0])
            and not OF_MEETING.fullmatch(part)
        ):
            yield part, behind[0]  # "(Director, Vale Trust)"
            return
        if is_title(part):
            yield split_body(part)
        elif index and index == len(said) - 1 and (bodies or is_body(part)):
            yield "", part


def _job(inner: str) -> tuple[str, str] | None:
    """The post and the body that a bracket gives ("marine ecologist, University of Vale")."""
    title, comma, body = inner.rpartition(", ")
    held = is_body(body) or (HEADS_ONE.match(title) and is_firm(body))
    return (title, body) if comma and is_title(title) and held and not is_title(body) else None


def _year(years: re.Match[str]) -> str:
    """The year until which somebody served; "2018-19" is 2019."""
    until = years["until"]
    return until if len(until) == 4 else f"{years['since'][:2]}{until}"


def _post(chunks: Sequence[str]) -> tuple[str, str]:
    """(title, body) of the words behind a name: the first that reads as a post, and the last body behind it."""
    title, body = "", ""
    for chunk in filter(None, chunks):
        if chunk in known_places() or chunk.startswith("("):
            continue
        if (of := FROM.match(chunk)) and not body:
            body = chunk[of.end() :] if may_be_body(chunk[of.end() :]) else ""
            continue
        if not title and not body and is_title(chunk) and _is_post(chunk):
            title, body = split_body(chunk)
        elif not title and opens_title(chunk) and not names_body(chunk):
            title = chunk  # "A Name – Vale Council – Head of Housing"
        elif title and not body and lists_on(title, chunk):
            title = f"{title}, {chunk}"  # "Director of Strategy, Planning and Partnerships"
        elif names_body(chunk):
            body = chunk.removeprefix("the ")
        elif not title and not body and AGENT.search(" ".join(chunk.split()[:3])) and not is_body(chunk):
            title = chunk
        elif title and not body and len(chunk.split()) > 1 and is_proper(chunk) and may_be_body(chunk):
            body = chunk
        elif title and not body and chunk.startswith(("and ", "& ")):
            title = f"{title}, {chunk}"
    return title, body


def _is_post(chunk: str) -> bool:
    """Whether a chunk with the word for a post is one, and not a body that such a word names."""
    return opens_title(chunk) or chunk.split()[-1].lower() in TITLE_HEADS - BODY_HEADS or not names_body(chunk)
