"""What somebody is to do: labelled actions, lists of next steps, "AB to produce …"."""

from __future__ import annotations

import re

import msgspec

from convenor.graph.model import Block
from convenor.graph.reading import Action, Spans
from convenor.graph.sentences import LONGEST
from convenor.ingest import labels
from convenor.ingest.findings import Findings
from convenor.ingest.owners import names_somebody, who
from convenor.ingest.progress import ARISING, status_of
from convenor.ingest.setting import Setting
from convenor.ingest.shapes import is_person
from convenor.ingest.task_words import ERRANDS, GROUPS, PARTS

IMPERATIVE = ERRANDS | frozenset(
    "identify run work write consider plan schedule implement test support lead hold convene finalise recruit appoint train "
    "continue build map upload agree be refer vote consult chase return ring await start stop move".split()
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
GROUP = re.compile(
    rf"^(?P<owner>(?:[Tt]he )?(?:[A-Z][\w’'-]* ?(?:and )?){{0,5}}(?:[a-z]+ )?(?i:{GROUPS}))\s+(?:to|will)\s+[a-z]+"
)
BY_GROUP = re.compile(rf"\((?P<owner>(?:[\w’'-]+ ){{0,4}}(?:{GROUPS}|[A-Z]{{2,4}}))\)\.?$", re.I)
AND_ANOTHER = re.compile(
    r"(?:\band|\bbut|,)\s+[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]+)?\s+(?:would|will|to|is to|agreed to)\s[a-z]"
)
OWNER_LAST = re.compile(
    r"\s+(?:[–—|/-]\s*|[(\[])(?P<owner>[A-Z][\w’'.-]*(?:\s*(?:/|&|,|and|\s)\s*[A-Z][\w’'.-]*){0,3})[)\]]?\.?$"
)
INITIALS_FIRST = re.compile(r"^(?P<owner>[A-Z]{2,4}(?:\s*[/&,]\s*[A-Z]{2,4})*)\s+(?=[A-Z][a-z])")
TICK_BOX = re.compile(r"[☐☑☒□]")
NUMBERED = re.compile(r"^#?\d")
NO_TASK = frozenset("the be date all both".split())  # after "to", these are no verbs
NOBODY = frozenset("We It They This That You He She There".split())


def keep(
    findings: Findings,
    setting: Setting,
    text: str,
    evidence: Spans,
    owner: str | None,
    rule: str,
    ref: str | None = None,
    due: str | None = None,
    status: str | None = None,
) -> None:
    """Keep an action, once; `owner` are the words that say whose it is; the text may say when it is due."""
    if (index := findings.rows.action_of(evidence)) is not None:
        row = findings.rows[index]
        assert isinstance(row, Action)
        if owner and not row.owner:
            findings.rows[index] = msgspec.structs.replace(row, owner=who(findings, owner, evidence[0].start))
        return
    findings.add(
        Action(
            text=text.strip(),
            ref=ref,
            owner=who(findings, owner, evidence[0].start),
            due=due or due_of(text),
            status=status,
            meeting=setting.meeting,
            body=setting.body,
            evidence=evidence,
            rule=rule,
        )
    )


def due_of(text: str) -> str | None:
    """The date or occasion by which something is due, as printed."""
    match = DUE.search(text)
    return match[1] if match else None


def actions(findings: Findings, block: Block, setting: Setting, listed: bool) -> None:
    """The action that a block states: a labelled one, one of a list of next steps, "SAB to produce…"."""
    words = findings.words(block)
    if len(words) > LONGEST:
        return
    reference = REFERENCE.match(words)
    ref = reference[1] if reference else None
    words = words[reference.end() :] if reference else words
    label = labels.ACTION_LABEL.match(words)
    if label and label["in"] and NUMBERED.match(label["in"]):
        ref = label["in"]
    if (
        label
        and re.search(r"\d", label.group())
        and ARISING.search(setting.title or "")
        and status_of(words[label.end() :])
    ):
        return  # "Action A4: the letter had been sent": what became of an action given earlier
    if label and len(words) - label.end() > 3:
        owner = label["in"] if label["in"] != ref else None
        _labelled(findings, block, setting, listed, words[label.end() :], owner, ref)
    else:
        _listed(findings, block, setting, listed, words[label.end() :] if label else words, ref)


def _labelled(
    findings: Findings, block: Block, setting: Setting, listed: bool, body: str, owner: str | None, ref: str | None
) -> None:
    """The action after its label; a second label in the block opens another one."""
    if again := AGAIN.search(body):
        start = block.end - len(body)
        actions(findings, msgspec.structs.replace(block, end=start + again.start()), setting, listed)
        actions(findings, msgspec.structs.replace(block, start=start + again.end()), setting, listed)
        return
    sentences = findings.sentences(msgspec.structs.replace(block, start=block.end - len(body)))
    owned = [span for span in sentences if owner_of(findings.text[slice(*span)])]
    if len(owned) > 1 and len(owned) == len(sentences):
        for start, end in owned:
            said = findings.text[start:end]
            keep(findings, setting, said, findings.span(start, end), owner_of(said), "action label", ref)
        return
    owner = owner or owner_of(body)
    if not owner and (led := NAMED.match(body)) and names_somebody(findings, led["owner"], block.start):
        owner = led["owner"]
    if not owner and (group := GROUP.match(body) or BY_GROUP.search(body)):
        owner = group["owner"]
    keep(findings, setting, body, findings.span(block.start, block.end), owner, "action label", ref)


def owner_of(body: str) -> str | None:
    """The words for an owner with which a task begins."""
    match = OWNER.match(body) or NAMED.match(body)
    return match["owner"] if match else None


def _listed(findings: Findings, block: Block, setting: Setting, listed: bool, body: str, ref: str | None) -> None:
    """The action of a block without label: an owner with a task or, in a list of actions, a task alone."""
    ticked = TICK.match(body)
    body = body[ticked.end() :] if ticked else body
    listed = listed or bool(ticked or TICK_BOX.fullmatch(block.marker))
    evidence = findings.span(block.start, block.end)
    led = NAMED.match(body) if listed else None
    if led and names_somebody(findings, led["owner"], block.start):
        keep(findings, setting, body, evidence, led["owner"], "owner and task", ref)
        return
    if listed and (tail := OWNER_LAST.search(body)) and names_somebody(findings, tail["owner"], block.start):
        keep(findings, setting, body[: tail.start()], evidence, tail["owner"], "owner and task", ref)
        return
    if listed and (row := INITIALS_FIRST.match(body)) and findings.people.called(row["owner"][:4]):
        keep(findings, setting, body[row.end() :], evidence, row["owner"], "owner and task", ref)
        return
    if not listed and not ref and (len(findings.sentences(block)) > 1 or AND_ANOTHER.search(body)):
        return  # its tasks are read one by one
    match = OWNER.match(body)
    if (
        match
        and (listed or _is_name(match["owner"]))
        and match["verb"] not in NO_TASK
        and (listed or match["verb"] not in PARTS)
        and match["owner"] not in NOBODY
    ):
        keep(findings, setting, body, evidence, match["owner"], "owner and verb", ref)
    elif listed and block.kind == "item" and body and body.split()[0].lower() in IMPERATIVE:
        keep(findings, setting, body, evidence, None, "list of next steps", ref)


def _is_name(owner: str) -> bool:
    """Whether an owner is given by initials or by name."""
    return re.sub(r"[/& ]", "", owner).isupper() or is_person(owner)
