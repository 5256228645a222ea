"""Whether one or two people agreed to something, which is a task or a view of theirs and settles nothing for those who met."""

from __future__ import annotations

import re

from convenor.ingest.actions import given_tasks, replies
from convenor.ingest.names.findings import Findings
from convenor.ingest.words import cues, deciding_words, task_words
from convenor.ingest.words.cues import PROPOSED

AGREED_TO = re.compile(
    r"(?!(?:LA|PC|TC|DC|CC|BC|WG)\b)[A-Z]{2} (?:also )?(?:agreed|offered|volunteered) to\b"
)  # of two letters that stand for no council
CHOSEN = re.compile(
    r"[A-Z]{2,4}(?:(?:,| and| &) [A-Z]{2,4})* (?:[^.;,]{3,80} and )?(?:was|were) (?:\w+ )?(?:re-?)?(?:elected|appointed|co-opted|confirmed as|chosen|nominated)\b"
)
BY_ALL = re.compile(rf"\band (?:the |all )?{cues.GROUP} (?:\w+ly |all )?(?:agreed|approved|accepted|supported)\b", re.I)
ACTOR = re.compile(r"^(?P<who>[A-Z]{2,4})(?:,| and| &|\s)")
IT_WAS = re.compile(r"\bit was\b")
WAS = re.compile(r"\b(?:was|were)\b")


def agreed(findings: Findings, text: str) -> bool:
    """Whether one or two people agreed to do something, to what was asked of them or with it, or did not agree."""
    if (told := replies.both(findings, text)) and not deciding_words.tell(told[0]):
        return True
    if IT_WAS.search(text) or CHOSEN.match(text) or BY_ALL.search(text):
        return False
    actor = ACTOR.match(text)
    if actor is None or PROPOSED.search(text):
        return bool(task_words.OFFICE_AGREED.match(text) and given_tasks.given(findings, text))
    if findings.people.stands_for(actor["who"]):
        return True
    return bool(AGREED_TO.match(text)) and not WAS.search(text)
