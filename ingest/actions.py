"""What somebody is to do: labelled actions, lists of next steps, "AB to produce …", rows of action logs."""

from __future__ import annotations

import re

import msgspec

from convenor.graph.model import Block
from convenor.graph.reading import Action
from convenor.graph.sentences import sentences
from convenor.ingest import labels
from convenor.ingest.findings import Findings
from convenor.ingest.owners import initials, who
from convenor.ingest.setting import Setting
from convenor.ingest.shapes import is_person, is_title

IMPERATIVE = frozenset(
    "develop identify explore review run work produce prepare circulate share arrange contact send invite "
    "investigate update provide ensure add write draft organise organize check confirm follow ask request "
    "report submit complete agree set create establish consider discuss meet bring present publish collate "
    "speak book order draw raise liaise look find chase amend build map test support lead hold plan "
    "schedule seek obtain implement monitor feed upload distribute email call make take get put design "
    "recruit appoint train deliver continue undertake convene source finalise".split()
)

OWNER = re.compile(
    r"^(?P<owner>@[\w-]+|[A-Z]{2,4}(?:\s*(?:/|&|and|,)\s*[A-Z]{2,4})*|"
    r"(?:(?:Cllr|Councillor|Dr|Mr|Mrs|Ms)\.?\s+)?(?:[A-Z]\.?\s+){0,3}[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+){0,3}|"
    r"(?:the |The )?[A-Z][a-z]+(?: (?:of|and|[A-Z][a-z]+))*)\s+"
    r"(?:to|will|agreed to|is to|are to|offered to|undertook to)\s+(?P<verb>[a-z]+)\b"
)

REFERENCE = re.compile(r"^\(?((?:[A-Z]{1,3})?\d{1,4}(?:[-/.]\d{1,4}){1,3}[a-z]?)\)?[.:]?\s+(?=[A-Z])")

DUE = re.compile(
    r"\b(?:by|before|due|no later than|for)\s+((?:the )?(?:end of |next )?(?:\d{1,2}(?:st|nd|rd|th)?\s+)?"
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"next meeting|meeting)(?:\s+\d{4})?)",
    re.I,
)

AGAIN = re.compile(r"\s+(?=Actions?(?:\s*\([^)]*\))?\s*:)")
TICK = re.compile(r"^\[[ xX]?\]\s*")
NAMED = re.compile(r"^(?P<owner>[A-Z][\w’'.-]*(?:\s+[A-Z][\w’'-]+){0,3})\s*(?::|[–—]|\s-\s)\s*(?=\w)")


def actions(findings: Findings, block: Block, setting: Setting, listed: bool) -> None:
    """The action that a block states: a labelled one, one of a list of next steps, "SAB to produce…"."""
    words = findings.words(block)
    if len(words) > 600:
        return
    ref = REFERENCE.match(words)
    if ref:
        words = words[ref.end() :]
    label = labels.ACTION_LABEL.match(words)
    if label and label["in"] and re.match(r"^#?\d", label["in"]):
        ref = re.match(r"(.*)", label["in"])
    body = words[label.end() :] if label else words
    if label and len(body) > 3:
        if also := AGAIN.search(body):
            cut = block.end - len(body) + also.start()
            actions(findings, msgspec.structs.replace(block, end=cut), setting, listed)
            actions(findings, msgspec.structs.replace(block, start=block.end - len(body) + also.end()), setting, listed)
            return
        owner = (label["in"] if label["in"] and not re.match(r"^#?\d", label["in"]) else None) or _owner(body)
        if not owner and (led := NAMED.match(body)) and who(findings, led["owner"], block.start) != led["owner"]:
            owner = led["owner"]
        findings.add(_action(findings, body, block, owner, setting, "action label", ref))
        return
    ticked = TICK.match(body)
    if ticked:
        body, listed = body[ticked.end() :], True
    listed = listed or bool(re.fullmatch(r"[☐☑☒□]", block.marker))
    led = NAMED.match(body) if listed else None
    if led and who(findings, led["owner"], block.start) != led["owner"]:
        findings.add(_action(findings, body, block, led["owner"], setting, "owner and task", ref))
        return
    match = OWNER.match(body)
    initials = bool(match and match["owner"].replace("/", "").replace("&", "").replace(" ", "").isupper())
    if (
        match
        and (listed or initials or is_person(match["owner"]))
        and match["verb"] not in {"the", "be", "date", "all", "both"}
        and match["owner"] not in {"We", "It", "They", "This", "That", "You", "He", "She", "There"}
    ):
        findings.add(_action(findings, body, block, match["owner"], setting, "owner and verb", ref))
    elif listed and block.kind == "item" and body.split()[0].lower() in IMPERATIVE:
        findings.add(_action(findings, body, block, None, setting, "list of next steps", ref))


SAID = re.compile(
    r"^(?:The |the )?(?P<owner>(?:(?:Cllr|Councillor|Dr|Mr|Mrs|Ms|Miss|Prof)\.?\s+)?[A-Z][\w’'.-]*"
    r"(?:\s+(?:of|and|[A-Z][\w’'.-]*)){0,4})\s+"
    r"(?:(?:was|were|is|are)\s+(?:asked|requested|instructed|tasked|authorised|invited)\s+to|"
    r"undertook\s+to|agreed\s+to|offered\s+to|is\s+to|are\s+to|to|will)\s+(?P<verb>[a-z]+)"
)
NOT_TASKS = frozenset("be continue chair present attend represent remain become have speak join retire leave".split())
OFFICES = re.compile(
    r"^(?:the )?(?:(?:deputy |assistant |town |parish |company )?"
    r"(?:clerk|secretary|treasurer|chair(?:man|person)?|vice[- ]chair|headteacher|head|chief officer|"
    r"chief executive|manager|all members|members|partners|all|headteacher|principal|deputy [a-z ]+|"
    r"director of [A-Za-z ]+|head of [A-Za-z ]+|officers?|director)(?: of [a-z ]+)?|(?-i:[A-Z]{2,4}))$",
    re.I,
)


def spoken(findings: Findings, block: Block, setting: Setting) -> None:
    """Actions that sentences in running text give to a named person or officer: "Clerk to place the order."."""
    if block.end - block.start < 25:
        return
    before: tuple[int, int] | None = None
    for start, end in _clauses(findings.text, block):
        text = findings.text[start:end]
        if (said := MARGIN.match(text)) and before:
            _after(findings, before, said["owner"], setting)
            continue
        before = (start, end)
        if by := labels.ACTION_BY.search(text):
            _after(findings, (start, end), by["owner"], setting)
            continue
        if label := labels.ACTION_LABEL.match(text):
            start += label.end()
            text = text[label.end() :]
        if asked := ASKED.match(text):
            findings.add(
                Action(
                    text=text.strip(),
                    owner=who(findings, asked["owner"], start),
                    due=due_of(text),
                    meeting=setting.meeting,
                    body=setting.body,
                    evidence=findings.span(start, end),
                    rule="asked to",
                )
            )
            continue
        match = SAID.match(text)
        if not match or match["verb"] in {"be", "have", "the", "date", "an", "all"}:
            continue
        owner = match["owner"].strip()
        shared = [p for p in re.split(r"\s+and\s+", owner) if p]
        several = len(shared) > 1 and all(findings.is_person(p) or findings.people.called(p) for p in shared)
        if (
            several
            or is_title(owner)
            or findings.is_person(owner)
            or OFFICES.match(owner)
            or who(findings, owner, start) != owner
            or ((owner.isupper() or initials(owner)) and findings.people.called(owner))
        ):
            if re.search(r"\bwill\b", match.group()) and (
                (OFFICES.match(owner) and not owner.isupper()) or match["verb"] in NOT_TASKS
            ):
                continue  # "The Chair will …" tells a rule or a plan as often as a task
            findings.add(
                Action(
                    text=text.strip(),
                    owner=who(findings, owner, start),
                    due=due_of(text),
                    meeting=setting.meeting,
                    body=setting.body,
                    evidence=findings.span(start, end),
                    rule="task in a sentence",
                )
            )


ASKED = re.compile(
    r"\b(?:[Tt]he [A-Z]?\w+|We|[Mm]embers|[Tt]hey)\s+asked\s+(?:the\s+)?"
    r"(?P<owner>[A-Z][\w’'&-]*(?:\s+(?:of|and|[A-Z][\w’'&-]*)){0,6})\s+to\s+[a-z]+"
)


def _clauses(text: str, block: Block) -> list[tuple[int, int]]:
    """The sentences of a block, cut at semicolons too."""
    out = []
    for start, end in sentences(text, block.start, block.end):
        for match in re.finditer(r"[^;]+", text[start:end]):
            lead = len(match.group()) - len(match.group().lstrip())
            out.append((start + match.start() + lead, start + match.end()))
    return [span for span in out if span[0] < span[1]]


DOES = re.compile(r"\b(?:agreed|asked|requested|to be|will|should|would|needs? to|undertook|be [a-z]+ed)\b", re.I)
MARGIN = re.compile(r"^(?:actions?\s*[:–-]|(?-i:ACTIONS?\b))\s*(?P<owner>(?:(?! to )[\w’'. &/,-]){1,60}?)\.?$", re.I)


def margin(findings: Findings, block: Block, above: Block | None, setting: Setting) -> bool:
    """Whether a block only names an owner ("Action: AB"): the sentence right above it is then what is to be done."""
    match = MARGIN.match(findings.words(block))
    if (
        not match
        or above is None
        or not (
            match["owner"].isupper()
            or findings.is_person(match["owner"])
            or OFFICES.match(match["owner"])
            or initials(match["owner"])
        )
    ):
        return False
    spans = findings.sentences(above)
    owned = [s for s in spans if SAID.match(findings.text[s[0] : s[1]])]
    if not owned and spans and DOES.search(findings.text[spans[-1][0] : spans[-1][1]]):
        _after(findings, spans[-1], match["owner"], setting)
    return True


def _after(findings: Findings, span: tuple[int, int], owner: str, setting: Setting) -> None:
    """Keep what a sentence says as an action of the owner that a label after it names, once."""
    evidence = findings.span(*span)
    if (index := findings.rows.action_of(evidence)) is not None:
        row = findings.rows[index]
        assert isinstance(row, Action)
        findings.rows[index] = msgspec.structs.replace(row, owner=row.owner or who(findings, owner, span[0]))
        return
    text = findings.text[span[0] : span[1]]
    findings.add(
        Action(
            text=text,
            owner=who(findings, owner, span[0]),
            due=due_of(text),
            meeting=setting.meeting,
            body=setting.body,
            evidence=evidence,
            rule="action label after",
        )
    )


def _owner(text: str) -> str | None:
    match = OWNER.match(text)
    return match["owner"] if match else None


def _action(
    findings: Findings,
    text: str,
    block: Block,
    owner: str | None,
    setting: Setting,
    rule: str,
    ref: re.Match[str] | None,
) -> Action:
    return Action(
        text=text.strip(),
        ref=ref[1] if ref else None,
        owner=who(findings, owner, block.start),
        due=due_of(text),
        meeting=setting.meeting,
        body=setting.body,
        evidence=findings.span(block.start, block.end),
        rule=rule,
    )


def due_of(text: str) -> str | None:
    """The date or occasion by which something is due, as printed."""
    match = DUE.search(text)
    return match[1] if match else None
