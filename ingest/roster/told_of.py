"""Sentences that name people and are no list of those who came, and the label that a list has before somebody in it."""

from __future__ import annotations

import re

from convenor.ingest.lists.marks import CUSTOMARY
from convenor.ingest.roster.roster_text import is_prose
from convenor.ingest.words import cues

CAME = re.compile(
    r"\bapologies\b|\bregrets\b|\bsorry\b|\bunable to\b|\b(?:in|for their|also) attendance\b|\bin the chair\b|\babsent\b|"
    r"\b(?:was|were|are|those|also|members|others) present\b|\bpresent(?: were|:)|\b(?:was|were|had|also) attend(?:ed|ing)\b|\bjoined\b",
    re.I,
)  # what a sentence says of those who came or did not
MOVED = re.compile(r"\b(?:proposed|seconded|moved|nominated) by\b", re.I)
TOLD = re.compile(
    r"\b(?:spoke|heard|took|takes|brought|wrote|thought|felt|told|said|says|deferred|appointed|presented|replied|explained|asked|noted|"
    r"reported|thanked|welcomed|agreed|queried|stated|confirmed|advised|raised|offered|outlined|introduced|updated|who (?:had|was|has|is))\b"
)  # verbs of a sentence that tells what somebody did
SPOKE = re.compile(
    r"[a-z] (?:spoke|said|told|reported|explained|advised|asked|thanked|welcomed) (?:of|that|to|on|about|the|how)\b"
)
STOPS = (".", ".”", '."', ".’")
LABEL = re.compile(
    r"(?:(?<=^)|(?<=[\s.;|]))(?:(?P<in_attendance>IN ATTENDANCE|ALSO PRESENT|(?:(?<=^)(?:In [Aa]ttendance|Also [Pp]resent)\b|(?:In [Aa]ttendance|Also [Pp]resent)(?=\s?:)))|"
    r"(?P<apologies>APOLOGIES|(?<=^)Apologies(?! (?:was|were|from)\b)\b|Apologies(?: for [Aa]bsence)?(?=\s?:))|"
    r"(?P<absent>ABSENT|NOT ATTENDED|Absent(?=\s?:))|(?P<present>PRESENT|(?:Present|Attendees|Members)(?=\s?:)))"
)  # of a list in a line or in a run of several

SAYS = re.compile(
    r"\b(?:presen(?:t|ce)|attend\w*|apolog\w+|absent|absence|sederunt|regrets|minutes?|meetings?|notes of|in the chair|met|register)\b",
    re.I,
)
COLUMNS = re.compile(r"\bPRESENT\s+(?:APOLOGIES|ABSENT)\b|\bPresent\s+(?:Apologies|Absent)\b(?!\s*:)")
MARK = re.compile(r"\s(?P<mark>[YAN✓✔✗✘])(?=\s|$)")  # behind somebody's post, below such heads


def tells_of_others(sentence: str) -> bool:
    """Whether a sentence tells what somebody did, or what was settled, and nothing of who came."""
    if CAME.search(sentence):
        return False
    if MOVED.search(sentence) or SPOKE.search(sentence):
        return True
    told = TOLD.search(sentence) or is_prose(sentence) or cues.settles(sentence)
    return sentence.rstrip().endswith(STOPS) and bool(told)


def state_above(words: str) -> str:
    """What the last label of the words before somebody says of how they were there; "" for those present, or without one."""
    states = [match.lastgroup for match in LABEL.finditer(words)]
    return states[-1] or "" if states and states[-1] != "present" else ""


def is_of_a_meeting(words: str) -> bool:
    """Whether words say anything of who came to a meeting or of its minutes: without them a list names members, or contacts."""
    return bool(SAYS.search(words))


def told_by_mark(above: str, behind: str) -> str | None:
    """What the first mark behind somebody says below the heads of two columns; None without such heads above.

    The columns are lost, so that only the marks tell those who came from those who did not.
    """
    if not COLUMNS.search(above):
        return None
    mark = MARK.search(behind)
    return CUSTOMARY[mark["mark"].lower()] if mark else ""
