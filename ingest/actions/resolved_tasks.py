"""The tasks that the wording of a resolution gives: that somebody be asked, or do something, or that something be done."""

from __future__ import annotations

import re
from collections.abc import Iterator

from convenor.graph.reading import Spans
from convenor.graph.sentences import sentences
from convenor.ingest.actions import given_tasks, is_task, owner_notes, who_may
from convenor.ingest.actions.actions import keep
from convenor.ingest.actions.owners import SEPARATORS, names_people, names_somebody
from convenor.ingest.names.findings import Findings
from convenor.ingest.names.setting import Setting
from convenor.ingest.outcomes import verdicts
from convenor.ingest.words import cues, task_words
from convenor.ingest.words.action_cues import ACTION_BY, OWNER_LAST
from convenor.ingest.words.shapes import is_title

SETTLES = re.compile(
    r"^\W*(?:[Tt]o )?(?:[Aa]gree|[Rr]esolve|[Aa]pprove|[Cc]onfirm|[Dd]ecide)[sd]? that (?=(?:the )?[A-Z])"
)  # of one part of what was settled
BEHIND = re.compile(
    r"(?<=[a-z\d)][a-z\d)][a-z\d)])(?<!Cllr)(?<!Revd)(?<!Prof)[.;](?:\s+and)?\s+(?P<owner>[A-Z][a-z’'-]+(?:\s(?:[A-Z][\w’'-]*|and|&|/)){1,6}|[A-Z]{2,4}(?:\s?[/&,]\s?[A-Z]{2,4}){0,4})$"
)  # a note in the margin, right behind a wording
AND_END = re.compile(r"[\s;]+(?:and)?\s*$")  # of a wording without the note behind it
OUTSIDE = re.compile(
    r"\b(?:press|public)\b[^.;]{0,30}\bbe (?:asked|requested|invited)\b|\bconditions? be added\b", re.I
)  # who leave a meeting; what a consent says
CHOSEN = re.compile(r"\b(?:appoint|elect|nominat|co-opt)\w*\s+(?:an?\s+|the\s+)?(?:\w+\s+)?$", re.I)
NONE = re.compile(
    r"\b(?:no|neither|none|nor)\b|\bnot\W*$|\bnot be\b|\brecommended to (?:the )?(?:full )?[a-z]+ that\b", re.I
)  # of what is not to be done
AGAIN = re.compile(r"\bto be (?:looked at|considered|discussed|reviewed|revisited) again\b", re.I)  # by those who met
SWAPS = re.compile(r"replace (?:(?:the|Mr|Mrs|Ms|Dr|Cllr) )?[A-Z]")  # who takes whose place
AMENDED = re.compile(
    r"\b(?:minutes|notes)\b[^.;]{0,160}?\b(?:approved|agreed|accepted|adopted|confirmed|signed|record|account)\b[^.;]{0,80}?"
    r"\b(?:with|subject to|save|except(?:ing)?|once|after|provided)\b[^;]{0,120}?\b(?:added|amended|corrected|changed|removed|deleted|inserted|replaced)\b",
    re.I,
)  # how minutes are put right as they are approved
CIRCULATED = re.compile(
    r"\b(?:minutes|notes)\b[^;]{0,200}?\bbe (?:circulated|submitted|presented|published)\b[^;]{0,60}?\b(?:agreed|approved|accepted|confirmed|adopted)\b"
)  # and approved as they stand
THINGS_DONE = re.compile(r"[a-z]+s (?:(?:was|were|are|be) )?[a-z]+ed\b")  # "AGM minutes accepted"
MAY_BE_ORDER = re.compile(
    r"(?!(?:in|of|on|at|to|by|for|and|or|as|is|was|with|from|into|who|whose|which|then|also|not|now|may|might|can|could|must|has|had|have|do|does|did)$)[a-z]{2,}(?<!ed)(?<!ing)(?<!s)(?<!ly)"
)  # any verb behind "That the Director" ("enter into an agreement")
WISHES = frozenset(
    "bid welcome thank congratulate wish express record extend remember regret recognise acknowledge reaffirm believe commend applaud".split()
)
STANDING = frozenset(
    "earn hold belong retain vacate propose oppose enjoy own keep deserve qualify count rank remain stay serve sit".split()
)  # what somebody is or has, and not what they are to do
NO_ORDERS = (
    WISHES
    | STANDING
    | (task_words.STATES | task_words.PARTS | task_words.AT_MEETINGS | task_words.NO_VERB) - task_words.ERRANDS
)
PASTS = frozenset("put set let cut".split())  # what somebody did, as much as what they are to do


def read(findings: Findings, setting: Setting, text: str, evidence: Spans, that: bool = False) -> None:
    """Keep the action that a resolution gives: that somebody be asked, or do something, or that something be done.

    `that` says that "that" leads up to the words.
    """
    said, text = text, SETTLES.sub("That ", re.sub(r"^\W*THAT\b", "That", text))
    if that and not text.startswith("That "):
        text = f"That {text}"
    alone = without_owner(findings, said, evidence)
    if alone != said:
        keep(
            findings,
            setting,
            alone,
            evidence,
            said[len(alone) :].lstrip(" ;").removeprefix("and "),
            "task in a resolution",
        )
        return
    if (by := ACTION_BY.search(text)) and (
        task_words.TASK.search(text) or given_tasks.given(findings, text[: by.start()])
    ):
        keep(findings, setting, said, evidence, by["owner"], "task in a resolution")
        return
    does = task_words.THAT_DOES.match(text)
    if does and _is_told_to(findings, text, does):
        keep(findings, setting, said, evidence, does["owner"], "task in a resolution")
        return
    owner = given_tasks.framed(findings, text) or given_tasks.wished(findings, f"that {text}")
    if not owner and (named := task_words.BE_ASKED.search(text)) and who_may.may_own(findings, named["owner"]):
        owner = named["owner"]
    if not owner and (by := task_words.IS_DONE_BY.search(text)):
        body = who_may.is_service(findings, by["owner"]) or task_words.UNDER.search(by["owner"])
        owner = by["owner"] if body or who_may.may_own(findings, by["owner"]) else None
    if owner:
        keep(findings, setting, said, evidence, owner, "task in a resolution")
        return
    if task_words.WANTS_PAPER.match(text) and not cues.NOTED.search(text):
        keep(findings, setting, said, evidence, None, "task in a resolution")
        return
    task = task_words.TASK.search(text)
    if (
        not task
        or cues.NOTED.search(text)
        or given_tasks.DONE_BY.search(text, 0, task.start())
        or CHOSEN.search(text, 0, task.start())
        or given_tasks.WISHED.search(text)
        or NONE.search(text, 0, task.end())
        or (task["verb"] or "").lower() in task_words.AT_MEETINGS
        or AMENDED.search(text)
        or CIRCULATED.search(text)
        or OUTSIDE.search(text)
        or task_words.JOINS.search(text)
    ):
        return
    if not task_words.BE_ASKED.search(text) and (verdicts.ends(text) or AGAIN.search(text)):
        return  # what was put off is to be done by nobody yet
    asked = task_words.BE_ASKED.search(text)
    owner = asked["owner"] if asked else next(_owners(findings, text), None)
    if not owner and (tail := OWNER_LAST.search(text)) and names_somebody(findings, tail["owner"], evidence[0].start):
        owner = tail["owner"]
    keep(findings, setting, said, evidence, owner, "task in a resolution")


def without_owner(findings: Findings, text: str, evidence: Spans) -> str:
    """A wording without the name or initials behind it of one who is to see to it, by a note in the margin."""
    behind = BEHIND.search(text)
    if not behind or cues.NOTED.search(text, 0, behind.start()) or not owner_notes.does(text[: behind.start()]):
        return text
    owner = behind["owner"]
    short = task_words.INITIALS.fullmatch(owner)
    if not short and behind.group()[0] == ";" and owner_notes.LIST_GOES_ON.search(text[: behind.start()]):
        return text
    named = names_somebody(findings, owner, evidence[0].start) if short else names_people(findings, owner)
    return AND_END.sub("", text[: behind.start("owner")]) if named else text


def _is_told_to(findings: Findings, text: str, does: re.Match[str]) -> bool:
    """Whether an owner and a verb with which a resolution opens give a task ("That the Clerk write to …")."""
    verb = does["verb"] if does["verb"] in task_words.ERRANDS else does["verb"].removesuffix("s")
    office = bool(task_words.OFFICES.match(does["owner"]) or is_title(does["owner"]))
    if does["how"] and verb in task_words.STATES:
        return False
    named = office or names_people(findings, does["owner"])
    if verb in task_words.ON_A_WORD and not task_words.TAKES_ON.match(text, does.start("verb")):
        named = False
    if (
        not (
            verb in task_words.ERRANDS
            or (does["that"] and named and not does["how"] and MAY_BE_ORDER.fullmatch(does["verb"]))
        )
        or verb in NO_ORDERS
        or is_task.meets_itself(does["owner"], verb)
        or SWAPS.match(text, does.start("verb"))
        or task_words.FILLS.match(text, does.start("verb"))
    ):
        return False
    if THINGS_DONE.match(text, does.start("verb")):
        return False
    one = does["verb"] == verb and not SEPARATORS.search(does["owner"]) and names_people(findings, does["owner"])
    return bool(does["that"] or ((office or one) and verb not in PASTS)) and who_may.may_own(findings, does["owner"])


def _owners(findings: Findings, text: str) -> Iterator[str]:
    """Those to whom the sentences of a resolution give tasks."""
    for start, end in sentences(text, 0, len(text)):
        yield from (owner for _, _, owner in given_tasks.given(findings, text[start:end]))
