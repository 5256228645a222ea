"""Actions that sentences give to somebody: "Clerk to place the order.", and a label after them that names the owner."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from convenor.graph.model import Block
from convenor.graph.reading import Action, Spans
from convenor.graph.sentences import Span, sentences
from convenor.ingest import cues, labels, task_words, verdicts
from convenor.ingest.actions import DUE, IMPERATIVE, OWNER, REFERENCE, keep
from convenor.ingest.findings import Findings
from convenor.ingest.owners import initials, names_people, names_somebody, who
from convenor.ingest.setting import Setting
from convenor.ingest.shapes import is_title

SHORTEST = 15  # code points of a block that may give somebody a task
LONGEST_OWNER = 120  # code points of the words for those who own an action
TELLS = re.compile(r"\b(?:will|would)\b")
AND_END = re.compile(r"[,;]?\s*(?:\b(?:and|so|but))?\s*$")
ALLOWED = re.compile(
    r"\b(?:authoris|instruct|ask|request|invit|allow|permit|want|wish|expect|nominat|appoint|elect|delegat|propos)\w*\s+(?:[\w’'.-]+,?\s+){1,6}?and\s*$",
    re.I,
)
DONE_BY = re.compile(
    r"\b(?:(?:decision|action|step)s? (?:taken|made) by|(?:request|offer|application|proposal|attempt)s? (?:from|by))\s+"
    r"(?:[\w’'.-]+,?\s+){0,6}$",
    re.I,
)
WISHED = re.compile(r"\bwould be (?:\w+ )?(?:useful|helpful|beneficial|desirable|welcome|good|nice)\b", re.I)
ALL = re.compile(r"^(?:all|everyone|all (?:the )?(?:members|partners|trustees|governors|present))$", re.I)


def read(findings: Findings, block: Block, setting: Setting) -> None:
    """Keep the actions that sentences of a block give to a named person or officer."""
    if block.end - block.start < SHORTEST:
        return
    before: Span | None = None
    if numbered := REFERENCE.match(findings.words(block)):
        block = msgspec.structs.replace(block, start=block.start + numbered.end())
    for start, end in clauses(findings, block):
        text = findings.text[start:end]
        if (said := task_words.MARGIN.match(text)) and before and is_owner(findings, said["owner"], start):
            if not text.startswith(("|", "/")) or _does(findings.text[slice(*before)]):
                _after(findings, before, said["owner"], setting)
            continue
        if (
            before
            and task_words.INITIALS.fullmatch(text)
            and names_somebody(findings, text, start)
            and _does(findings.text[slice(*before)])
        ):
            _after(findings, before, text, setting)
            continue
        if before and (whose := task_words.TO_ACTION.match(text)) and _may_own(findings, whose["owner"]):
            _after(findings, before, whose["owner"], setting)
            continue
        if (tail := task_words.MARGIN_AFTER.search(text)) and is_owner(findings, tail["owner"], start):
            text = text[: tail.start()].rstrip(" –—-(")
            end = start + len(text)
            if before and verdicts.VERDICT.match(text):
                _after(findings, (before[0], end), tail["owner"], setting)
            elif _does(text):
                _after(findings, (start, end), tail["owner"], setting)
        above, before = before, (start, end)
        if by := labels.ACTION_BY.search(text):
            _after(findings, (start, end), by["owner"], setting)
            continue
        if (
            (by := task_words.BRACKETED.search(text))
            and task_words.SHOULD.search(text)
            and is_owner(findings, by["owner"], start)
        ):
            _after(findings, (start, end), by["owner"], setting)
            continue
        if label := labels.ACTION_LABEL.match(text):
            start += label.end()
        _sentence(findings, setting, (start, end), above)


def _sentence(findings: Findings, setting: Setting, span: Span, before: Span | None) -> None:
    """Keep the actions of one sentence, where it gives any; `before` is the sentence before it."""
    text = findings.text[span[0] : span[1]]
    if asked := task_words.ASKED.match(text):
        keep(findings, setting, text, findings.span(*span), asked["owner"], "asked to")
        return
    found = _given(findings, text) or _of_the_one_before(findings, text, before)
    for begin, end, owner in found:
        said = AND_END.sub("", text[begin:end])
        keep(
            findings,
            setting,
            said,
            findings.span(span[0] + begin, span[0] + begin + len(said)),
            owner,
            "task in a sentence",
        )
    if not found and (_errand(text) or task_words.TO_BE_DONE.match(text)):
        keep(findings, setting, text, findings.span(*span), None, "task in a sentence")


def _of_the_one_before(findings: Findings, text: str, before: Span | None) -> list[tuple[int, int, str]]:
    """The task of "She will …" behind a sentence that begins with one person's name."""
    match = task_words.PRONOUN.match(text)
    if not match or before is None or match["verb"] in task_words.STATES - {"have", "speak"} or match["verb"] == "be":
        return []
    first = re.match(r"(?:[A-Z][\w’'.-]*\s+){0,3}[A-Z][\w’'-]*(?=\s+[a-z])", findings.text[slice(*before)])
    named = (words for words in ((first.group(), first.group().split()[-1]) if first else ()))
    owner = next((words for words in named if names_somebody(findings, words, before[0])), None)
    return [(0, len(text), owner)] if owner else []


def in_resolution(findings: Findings, setting: Setting, text: str, evidence: Spans) -> None:
    """Keep the action that a resolution gives: that somebody be asked, or do something, or that something be done."""
    does = task_words.THAT_DOES.match(text)
    if (
        does
        and does["verb"] in task_words.ERRANDS
        and (task_words.OFFICES.match(does["owner"]) or is_title(does["owner"]))
    ):
        keep(findings, setting, text, evidence, does["owner"], "task in a resolution")
        return
    task = cues.TASK.search(text)
    if (
        not task
        or cues.NOTED.search(text)
        or WISHED.search(text)
        or (task["verb"] or "").lower() in task_words.AT_MEETINGS
    ):
        return
    asked = cues.BE_ASKED.search(text) or task_words.AGREED.search(text)
    owner = asked["owner"] if asked else next(_owners(findings, text), None)
    keep(findings, setting, text, evidence, owner, "task in a resolution")


def _owners(findings: Findings, text: str) -> Iterator[str]:
    """Those to whom the sentences of a resolution give tasks."""
    for start, end in sentences(text, 0, len(text)):
        yield from (owner for _, _, owner in _given(findings, text[start:end]))


def _errand(text: str) -> bool:
    """Whether a meeting agreed to write to somebody, or the like, and no one person did."""
    match = task_words.AGREED_TO.search(text)
    if not match or not re.search(
        r"\b(?:it (?:was|is)|members|committee|council|board|group|meeting|we)\b", text[: match.start() + 1], re.I
    ):
        return False
    return match["verb"] in task_words.WRITTEN or bool(match["verb"] == "make" and match["rest"])


def _given(findings: Findings, text: str) -> list[tuple[int, int, str]]:
    """(where a task begins, where it ends, whose it is) for each task that a sentence gives to somebody."""
    for pattern in (task_words.AGREED, task_words.SAID_THEY, task_words.WHO_WILL, task_words.LEFT_WITH):
        for match in pattern.finditer(text):
            owner = match["owner"].strip()
            if pattern is task_words.SAID_THEY and not _is_met(findings, owner):
                continue
            if match["verb"] in task_words.ERRANDS and _may_own(findings, owner):
                return [(0, len(text), owner)]
    for match in task_words.BE_DONE_BY.finditer(text):
        if _may_own(findings, match["owner"].strip()):
            return [(0, len(text), match["owner"].strip())]
    found: list[tuple[int, str]] = []
    for match in task_words.SAID.finditer(text):
        owner = match["owner"].strip()
        if match["how"] == "to" and ALLOWED.search(text, 0, match.start()):
            continue  # "authorised A and B to sign"
        if match["how"] == "to" and (WISHED.search(text) or DONE_BY.search(text, 0, match.start())):
            continue  # "the decision taken by A and B to let the hall"
        if _may_own(findings, owner) and _is_task(owner, match["how"], match["verb"], text):
            found.append((match.start("owner") if found else match.start(), owner))
    if (
        not found
        and text.isupper()
        and (large := task_words.IN_CAPITALS.match(text))
        and large["verb"].lower() in task_words.ERRANDS
    ) and (names_somebody(findings, large["owner"], 0) or task_words.OFFICES.match(large["owner"].lower())):
        return [(0, len(text), large["owner"])]
    ends = [*(start for start, _ in found[1:]), len(text)]
    for index, (start, _) in enumerate(found):
        if text[start - 1 : start] == "(" and (closed := text.find(")", start, ends[index])) > 0:
            ends[index] = closed
    return [(start, end, owner) for (start, owner), end in zip(found, ends, strict=False)]


def _is_met(findings: Findings, owner: str) -> bool:
    """Whether an owner is an office or somebody whom the paper has named before: no visitor who speaks for himself."""
    return not findings.is_person(owner) or findings.people.is_known(owner.split()[-1])


def _is_task(owner: str, how: str, verb: str, text: str) -> bool:
    """Whether what somebody "will" do or was asked to do is a task, and no plan, rule or part played at the meeting."""
    if verb in task_words.NO_VERB or (verb in task_words.AT_MEETINGS and "asked" in how):
        return False
    if task_words.AT_THE_MEETING.search(text):
        return False
    going = re.fullmatch(r"([a-z-]+?)(?:t?t|n?n)?ing", verb)
    plain = {verb, going[1], going[1] + "e"} if going and how.endswith("be") else {verb}
    if "invited" in how and ALL.match(owner.replace("Members", "all").replace("members", "all")):
        return False  # what all were free to do
    group = bool(re.fullmatch(task_words.GROUPS, owner, re.I))
    if group and not plain & task_words.ERRANDS:
        return False
    if TELLS.search(how):
        if group:
            return DUE.search(text) is not None
        office = bool(task_words.OFFICES.match(owner)) and not owner.isupper()
        if office or how.startswith("would"):
            return bool(plain & task_words.ERRANDS)
        return not plain & task_words.STATES
    return not (
        how.endswith(("agreed to", "offered to", "volunteered to")) and verb in task_words.PARTS
    ) and verb not in ("remain", "stay")


def _may_own(findings: Findings, owner: str) -> bool:
    """Whether words name an office, a post, or people of the paper."""
    if re.match(
        r"^(?:[Tt]he\s+)?(?:[a-z]+\s+)?(?:[\w.]+\s+){0,3}Motion$|^(?:[Tt]he\s+)?(?:It|This|That|They|We|There|He|She|You|These|Those|Both)\b",
        owner,
    ):
        return False
    return bool(task_words.OFFICES.match(owner)) or is_title(owner) or names_people(findings, owner)


def is_task_line(findings: Findings, words: str, offset: int) -> bool:
    """Whether a short line that looks like a heading is a task with its owner behind it ("Mandate to be changed [LS]")."""
    owned = task_words.BRACKETED.search(words) or task_words.MARGIN_AFTER.search(words)
    return bool(owned and task_words.SHOULD.search(words) and is_owner(findings, owned["owner"], offset))


def clauses(findings: Findings, block: Block) -> list[Span]:
    """The sentences of a block, cut at semicolons too, and at the dash before "AB to …"."""
    out = []
    for start, end in findings.sentences(block):
        for match in re.finditer(r"(?:(?!\s[–—-]\s[A-Z]{2,4} to )[^;])+", findings.text[start:end]):
            lead = len(match.group()) - len(match.group().lstrip(" –—-"))
            out.append((start + match.start() + lead, start + match.end()))
    return [span for span in out if span[0] < span[1]]


def margin(findings: Findings, block: Block, above: Block | None, setting: Setting) -> bool:
    """Whether a block only names an owner ("Action: AB"): the sentence right above it is then what is to be done."""
    match = task_words.MARGIN.match(findings.words(block))
    if not match or above is None or not is_owner(findings, match["owner"], block.start):
        return False
    beside(findings, above, match["owner"], setting)
    return True


def beside(findings: Findings, said: Block, owner: str, setting: Setting) -> None:
    """Keep the last sentence of a block as the action of the owner who is named beside it, if it gives a task at all."""
    spans = findings.sentences(said)
    owned = any(_given(findings, findings.text[start:end]) for start, end in spans)
    last = findings.text[slice(*spans[-1])] if spans else ""
    if not owned and (_does(last) or any(pattern.search(last) for pattern in cues.SETTLES)):
        _after(findings, spans[-1], owner, setting)


def _does(text: str) -> bool:
    """Whether a sentence may tell what is to be done: by its verb, or as an order."""
    first = re.match(r"\W*([A-Za-z-]+)", text)
    return bool(task_words.DOES.search(text)) or (first is not None and first[1].lower() in IMPERATIVE)


def is_owner(findings: Findings, words: str, offset: int) -> bool:
    """Whether words stand for people or an office."""
    if len(words) > LONGEST_OWNER or OWNER.match(words):
        return False
    if (
        task_words.INITIALS.fullmatch(words)
        or initials(words)
        or task_words.OFFICES.match(words)
        or findings.is_person(words)
    ):
        return True
    return names_somebody(findings, words, offset) or names_people(findings, words)


def _after(findings: Findings, span: Span, owner: str, setting: Setting) -> None:
    """Keep what a sentence says as an action of the owner that a label after it names, once."""
    evidence = findings.span(*span)
    if (index := findings.rows.action_of(evidence)) is None:
        keep(findings, setting, findings.text[span[0] : span[1]], evidence, owner, "action label after")
        return
    row = findings.rows[index]
    assert isinstance(row, Action)
    findings.rows[index] = msgspec.structs.replace(row, owner=row.owner or who(findings, owner, span[0]))
