"""Who chairs or holds an office of a body that a sentence or line names beside them, whatever paper it is.

"The Grants Panel, chaired by A Name"; "Grants Panel (chair: A Name)"; "the Grants Panel, which A Name chairs"; "A Name, who chairs
the Vale Trust"; "Vale Trust, whose treasurer is A Name"; "A Name said that Vale Trust, of which she is treasurer, …".
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import takewhile

from convenor.graph import sentences
from convenor.graph.model import Block, Cell
from convenor.graph.reading import Part
from convenor.graph.worded import Worded
from convenor.ingest.lists import plural_offices
from convenor.ingest.lists.entry import known_person
from convenor.ingest.names import body_names
from convenor.ingest.names.findings import Findings
from convenor.ingest.seats.seat_entries import sends
from convenor.ingest.words import body_words
from convenor.ingest.words.shapes import HONORIFICS, is_title

RULE = "chair of a body"
CUE = Worded(r"\b(?:co-)?(?:chair|conven|whose |of which)", re.I)
_WHO = rf"(?:the )?(?=(?:(?:{HONORIFICS})\.? )?[A-Z])"
CHAIRED = re.compile(
    rf"(?:,| [–—-]|:)? ?\(?(?:which )?(?:is |are )?(?:(?:now|currently|at present) )?(?P<co>(?:co|jointly)[- ])?(?P<how>chair|conven)ed (?:jointly )?by {_WHO}"
)
_OFFICE = r"(?P<office>(?:[Cc]o-?|[Vv]ice[- ]?|[Dd]eputy |[Ii]ndependent |[Jj]oint )?(?:[Cc]hair(?:man|woman|person)?|[Cc]onven[eo]r))"
LABELLED = Worded(rf"(?:[.,:]| [–—-])? ?\(?{_OFFICE}(?:s?:| [–-]|(?<=\w)(?= (?:{HONORIFICS})\b)) (?=[A-Z])")
THEN = re.compile(rf"(?:,|;|\.|,? and) (?:the )?{_OFFICE}(?:s?:| [–-])? (?=(?:{HONORIFICS})\b|[A-Z][a-z])")
IN_BRACKETS = re.compile(rf" \({_OFFICE}\)")  # "Vale Group – A Name (Chair)"
AT_END = re.compile(rf"(?:[:,;]| [–—-]) {_OFFICE}$")
WHICH = re.compile(r",? (?:which|that) (?=[A-Z])")
CHAIRS = re.compile(
    r"(?:,? who(?: also| currently| now)?| also| currently| now)? (?P<later>(?:will|would|is to|has agreed to|had agreed to|agreed to|(?:was|is|be|has been|had been) (?:appointed|elected|chosen) to) )?(?P<co>(?:co|jointly)[- ])?(?P<how>chair|conven)(?(later)e?|e?s) (?:jointly )?(?=(?:the |this |our )?[A-Z])"
)
DOES = re.compile(r" (?P<co>co-)?(?P<how>chair|conven)e?s\b")
OF_WHICH = re.compile(
    r",? of which (?:she|he|they) (?:is|are|was|were)(?: (?:the|a|an|now|also|currently))* (?P<office>[A-Za-z][\w -]{3,40}?)(?=[,.;)]| (?:and|has|had|is|was|will|said|would)\b|$)"
)
WHOSE = re.compile(
    r",? whose (?:(?:new|current|present) )?(?P<office>[A-Za-z][\w -]{3,40}?)(?:(?:,| is| was) (?:the )?| \()(?=[A-Z])"
)
OWN = re.compile(
    r"(?:It|[Tt]his|[Tt]h(?:e|is) (?:Board|Group|Committee|Partnership|Panel|Forum|Alliance|Network|Trust|Council|Sub-?[Cc]ommittee))$"
)
OFFICES = {"chair": "Chair", "conven": "Convener"}
BETWEEN = re.compile(r"(?: \([^()]{2,80}\))?(?:,? (?:and|&) |, )(?:the )?")
BESIDE = re.compile(
    r"(?: (?:of|from|at) (?:the )?|, )[A-Z][^,;:.()]{2,70}(?:, )?,? and "
)  # "A Name, Vale Trust, and B Name"
DOES_MORE = re.compile(
    r" (?!of\b|from\b|at\b|for\b|on\b|in\b|and\b|since\b|who\b|as\b)[a-z]"
)  # behind who opens a new sentence
ARE = re.compile(
    r"\b(?P<office>(?:[Jj]oint |[Cc]o-?|[Vv]ice[- ])(?:[Cc]hair(?:men|s)|[Cc]onven[eo]rs))(?: of (?:the )?(?P<body>[A-Z][^,.;:()]{2,80}?))?"
    rf"(?:,? (?:who|which))? (?:are|were)(?: currently| now)?:? (?:the )?(?=(?:(?:{HONORIFICS})\.? )?[A-Z])"
)
WHOSE_GROUP = re.compile(
    r"^(?:Alliance|Board|Trust|Council|Partnership|Committee|Forum|Network|Group|Panel|Charity|Federation|Association)[’']s "
)
RUN = re.compile(r"[A-Z][\w’'&-]*(?: (?:(?:and|of|for|&) )?[A-Z][\w’'&-]*){1,6}(?![\w’'])")
LINKS = frozenset("of for the and & to in".split())
GROUP = re.compile(
    r"(?:(?:[Ss]ub-?)?[Gg]roup|[Ww]orkstream|[Ww]orking [Pp]arty|Panel|Committee|Forum|Board|Network|Theme|Team|Cluster|Hub|Partnership|Alliance)$"
)
ADDRESS = re.compile(rf"(?:{HONORIFICS}|Deputy(?: Mayor)?|Mayor|the Leader,?)\.?\s*$")  # stands before a name
IN_SERIES = Worded(
    r"(?:^|(?<=[:;,)] )|(?<=\band ))(?P<group>[A-Z][\w’'&-]*(?: (?:(?:and|of|for|the|&|in|to) )?[A-Z][\w’'&-]*){0,6}) "
    r"\((?P<office>(?:[Cc]o-?|[Vv]ice[- ]?|[Dd]eputy )?(?:[Cc]hair(?:man|woman|person)?|[Cc]onven[eo]r)): (?=[A-Za-z])"
)  # "Housing (chair: A Name), Youth Voice (chair: B Name)"
IT = re.compile(r"(?:It|This) (?:is |will be )")
COUNT = re.compile(r"\s*\(?\d{1,2} (?:members?|seats|places|councillors)\)?$", re.I)  # how many sit on it
DATED = re.compile(
    r"\s*[,–—-]?\s*(?:held\s+)?(?:on\s+|of\s+)?(?:[A-Z][a-z]+day,?\s+)?\d{1,2}(?:st|nd|rd|th)?\s+[A-Z][a-z]{2,8}\s+(?:19|20)\d\d$"
)  # when it met
LONGEST = 300  # code points beside an office in which its body is named
Spot = tuple[int, int, str]  # where a name stands, and the name


def read(findings: Findings, part: Part, blocks: Sequence[Block]) -> None:
    """Add the offices that sentences, items and cells give to those named beside a body."""
    for block in blocks:
        words = findings.words(block)
        if not CUE.search(words) or (block.kind == "heading" and not words.endswith(")")):
            continue
        for start, end in _spans(findings, block):
            words = findings.text[start:end]
            if CUE.search(words):
                people = [each for each in findings.people_in(words) if known_person(each[2])]
                own = _meant(findings.text[block.start : start]) if IT.match(words) else ""
                for spot, title, body in _found(words, people, own or part.body or ""):
                    _keep(findings, part, spot, title, body, (start, end))


def of_another(before: str) -> bool:
    """Whether the words before a name say that somebody chairs the body named there ("Works Group, chaired by")."""
    plain = before.rstrip()
    if (alone := AT_END.search(plain)) and CUE.search(plain):
        return any(said.start() > 0 for said in LABELLED.finditer(f"{plain} Mr A")) or bool(
            _ends_with_body(plain[: alone.start()], "")
        )
    return any(said.start() > 0 for pattern in (CHAIRED, LABELLED) for said in pattern.finditer(f"{plain} A"))


def at_another(before: str) -> bool:
    """Whether the words before a name label the offices of a body that they name ("Works Committee – Chair: A Name; Vice-Chair:")."""
    return any(said.start() > 0 and _ends_with_body(_before(before, said), "") for said in LABELLED.finditer(before))


def ends_with_body(before: str) -> bool:
    """Whether some words end with the name of a body."""
    return bool(_ends_with_body(before, ""))


def _spans(findings: Findings, block: Block) -> Iterator[tuple[int, int]]:
    """The sentences of a block, and whole cells of a row and items that are no longer than one ("Grants Panel. Convenor: A Name")."""
    wholes: Sequence[Block | Cell] = block.cells if block.kind == "row" else [block]
    parted = block.kind not in ("row", "item") and not LABELLED.search(findings.words(block))
    for each in wholes:
        whole = not parted and each.end - each.start <= sentences.LONGEST
        yield from [(each.start, each.end)] if whole else sentences.sentences(findings.text, each.start, each.end)


def _found(words: str, people: Sequence[Spot], own: str) -> Iterator[tuple[Spot, str, str]]:
    """(person, title, body) of each office that the words give."""
    for said in CHAIRED.finditer(words):
        body = _ends_with_body(_before(words, said), own)
        yield from ((each, _office(said), body) for each in _in_turn(words, people, said.end()) if body)
    series = _in_series(words)
    for said, group in series:
        yield from ((each, said["office"], group) for each in _in_turn(words, people, said.end())[:1])
    for said in LABELLED.finditer(words):
        body = "" if series else _ends_with_body(_before(words, said), "")
        if body and said.group()[0] == "." and not (GROUP.search(body) or words.startswith(body)):
            continue  # "Next meeting: Vale Library. Chair: A Name"
        yield from _labelled(words, people, said, body) if body else ()
    yield from _in_brackets(words, people)
    for said in ARE.finditer(words):
        body = _begins_with_body(said["body"], own) if said["body"] else own
        title = plural_offices.one(said["office"])
        yield from ((each, title, body) for each in _in_turn(words, people, said.end()) if body)
    at, ends = {each[0]: each for each in people}, [each[1] for each in people]
    for said in WHICH.finditer(words):
        who = at.get(said.end())
        body = _ends_with_body(_before(words, said), "") if who else ""
        does = DOES.match(words, who[1]) if who and body else None
        if who and does:
            yield who, _office(does), body
    for who in people:
        if (does := CHAIRS.match(words, who[1])) and (
            body := _begins_with_body(words[does.end() : does.end() + LONGEST], own)
        ):
            yield who, _office(does), body
    for said in OF_WHICH.finditer(words):
        before = bisect_left(ends, said.start())
        body = _ends_with_body(_before(words, said), "", proper=True)
        if before and body and is_title(said["office"]):
            yield people[before - 1], said["office"], body
    for said in WHOSE.finditer(words):
        body = _ends_with_body(_before(words, said), "", proper=True)
        if body and is_title(said["office"]):
            yield from ((each, said["office"], body) for each in _in_turn(words, people, said.end())[:1])


def _in_series(words: str) -> list[tuple[re.Match[str], str]]:
    """The groups of a sentence that names several with an office in brackets behind each, whatever they are called."""
    found = [(said, said["group"]) for said in IN_SERIES.finditer(words)]
    return found if len(found) > 1 and not any(is_title(group) or known_person(group) for _, group in found) else []


def _meant(before: str) -> str:
    """The body that "It" stands for: with which the sentence before it opens, or the only one that it names."""
    last = sentences.sentences(before, 0, len(before))[-1:]
    named = body_names.in_prose(before[last[0][0] :].removeprefix("The ")) if last else []
    named = [each for each in named if not body_words.is_generic(each[2])]
    return named[0][2] if named and (len(named) == 1 or named[0][0] == 0) else ""


def _in_brackets(words: str, people: Sequence[Spot]) -> Iterator[tuple[Spot, str, str]]:
    """(person, title, body) of each office in brackets behind somebody named behind a group ("Vale Group – A Name (Chair)")."""
    body, end = "", 0  # of whoever stands before, and where their office ends
    for who in people:
        said = IN_BRACKETS.match(words, who[1])
        if body and said and BETWEEN.fullmatch(ADDRESS.sub("", words[end : who[0]])):
            end = said.end()
            yield who, said["office"], body  # "Vale Group – A Name (Chair), B Name (Vice-Chair)"
            continue
        ahead = words[max(0, who[0] - LONGEST) : who[0]] if said else ""
        plain = ADDRESS.sub("", ahead).rstrip()
        body = _ends_with_body(plain[:-1], "") if plain[-1:] in ("–", "—", "-", ":") else ""
        body = body if said and GROUP.search(body) else ""
        if said and body:
            end = said.end()
            yield who, said["office"], body


def _labelled(words: str, people: Sequence[Spot], said: re.Match[str], body: str) -> Iterator[tuple[Spot, str, str]]:
    """(person, title, body) of an office labelled behind a body, and of those that follow it ("Chair: A Name; Vice-Chair: B Name")."""
    label: re.Match[str] | None = said
    while label:
        holders = _in_turn(words, people, label.end())
        yield from ((each, label["office"], body) for each in holders)
        label = THEN.match(words, holders[-1][1]) if holders else None


def _office(said: re.Match[str]) -> str:
    return f"Co-{OFFICES[said['how']].lower()}" if said["co"] and said["co"] == "co-" else OFFICES[said["how"]]


def _before(words: str, said: re.Match[str]) -> str:
    """The words before a match, as many as may name a body."""
    return words[max(0, said.start() - LONGEST) : said.start()]


def _in_turn(words: str, people: Sequence[Spot], at: int) -> list[Spot]:
    """Those who are named one after another from a place on."""
    out: list[Spot] = []
    for index in range(bisect_left(people, (at,)), len(people)):
        each, end = people[index], out[-1][1] if out else at
        between = ADDRESS.sub("", words[end : min(each[0], end + LONGEST)])
        beside = out and BESIDE.fullmatch(between) and not DOES_MORE.match(words, each[1])
        if between and not (out and (BETWEEN.fullmatch(between) or beside)):
            break
        out.append(each)
    return out


def _ends_with_body(before: str, own: str, *, proper: bool = False) -> str:
    """The body with which some words end: a name, the paper's own by a word for it, or, if `proper`, capitals that may be one."""
    plain = COUNT.sub("", DATED.sub("", before.rstrip(" (,")))
    if own and (OWN.search(plain) or not plain.strip()):
        return own if OWN.fullmatch(plain.strip()) else ""
    named = [
        each for each in body_names.in_prose(plain) if each[1] == len(plain) and not body_words.is_generic(each[2])
    ]
    if named:
        return WHOSE_GROUP.sub("", named[-1][2])
    run = _capitals(plain)
    if GROUP.search(run) and len(run.split()) > 1:
        return run
    return run if proper and len(run.split()) > 1 and sends(run) and not known_person(run) else ""


def _capitals(plain: str) -> str:
    """The run of capitals with which some words end, small words between them."""
    words = re.split(r"[.;:]\s", plain)[-1].split()
    run = list(takewhile(lambda word: word[0].isupper() or word in LINKS, reversed(words)))[::-1]
    while run and run[0] in LINKS | {"The", "That"}:
        run.pop(0)
    return " ".join(run)


def _begins_with_body(rest: str, own: str) -> str:
    """The body with which some words begin; the paper's own by a word for it."""
    plain = re.sub(r"^(?:the|our) ", "", rest)
    found = body_names.in_prose(plain)
    if found and found[0][0] == 0 and not body_words.is_generic(found[0][2]):
        return found[0][2]
    run = RUN.match(plain)
    if run and " " in run.group() and GROUP.search(run.group()):
        return run.group()  # "Tenants Panel"
    return own if re.match(r"this [A-Z]", rest) else ""


def _keep(findings: Findings, part: Part, who: Spot, title: str, body: str, span: tuple[int, int]) -> None:
    start, end = span
    person = findings.person(who[2], start + who[0])
    unit = findings.unit(start + who[0])
    inside = start <= unit.start and unit.end <= end and title in findings.text[unit.start : unit.end]
    evidence = (unit,) if inside else findings.span(start, end)
    findings.role(person, title, body, start, evidence, RULE, when=part.date)
