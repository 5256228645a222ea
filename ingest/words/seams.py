"""What opens a paper inside a pack, and what only speaks of another paper."""

from __future__ import annotations

import re
from typing import NamedTuple

from convenor.graph.worded import Worded


class Seam(NamedTuple):
    """What opens a paper inside a pack: a pattern for a short block, and the kind of paper that then begins."""

    kind: str
    pattern: Worded
    example: str


def _seam(kind: str, pattern: str, example: str) -> Seam:
    return Seam(kind, Worded(pattern, re.I), example)


SEAMS = [
    _seam(
        "minutes",
        r"^(?:draft |unconfirmed |confirmed |approved )*minutes\s+(?:of|from|for)\b"
        r"(?!.*\b(?:last|previous|prior)\b).*\b(?:meeting|held|committee|board|council|agm|\d{4})\b",
        "Minutes of the meeting held on 4 May",
    ),
    _seam(
        "minutes",
        r"^(?:[\w ,&’'()-]{3,90}?[-–:]?\s+)?(?:draft |unconfirmed )?(?:meeting |agm )?minutes"
        r"(?:\s*[-–—:,|(]\s*(?:\d{4}-\d\d-\d\d|(?:\w+day,? )?\d{1,2}(?:st|nd|rd|th)? \w{3,9},? \d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})\)?)?$",
        "Parish Council Minutes — 3 May 2026",
    ),
    _seam(
        "minutes",
        r"^(?:council |committee |board |team )?meeting\s+(?:\d{4}-\d\d-\d\d|minutes\b.*\d{4})",
        "Council meeting 2026-01-02",
    ),
    _seam(
        "notes",
        r"\bnotes?\s*(?:&|and|of)\s*(?:the\s+|a\s+)?(?:\w+\s+){0,2}(?:actions?|meeting|workshop|session)\b|"
        r"^(?:summary|record|action) (?:of )?notes\b",
        "Workshop: summary of notes & actions",
    ),
    _seam(
        "minutes",
        r"^(?:decision (?:sheet|notice|list|record|summary)s?|record of decisions?|"
        r"(?:executive )?decisions? of (?:the )?[\w &]+|decisions? taken\b.*|summary of decisions\b.*)$",
        "Decisions of the Cabinet",
    ),
    _seam(
        "decision",
        r"^(?:record|notice) of (?:an? )?(?:(?:delegated|officers?[’']?|executive|individual|urgent|member|portfolio holder|key|non-key)[ -]){1,3}"
        r"(?:member )?decisions?\b.{0,60}$|^(?:(?:delegated|officer|executive|urgent|individual)[ -]){1,3}decision (?:record|notice|form|sheet)$",
        "Record of delegated decision",
    ),
    _seam(
        "cover",
        r"^(?:lead|report)\s+author\b|^executive summary$|^report\s+title\b|"
        r"^(?:cover|front)\s+(?:paper|sheet)\b|^report to (?:the )?[\w ,&]+"
        r"(?:board|committee|cabinet|council|panel|governors|trustees)$",
        "Report title",
    ),
    _seam(
        "terms",
        r"^(?:draft |revised |proposed )*terms of reference\b.{0,40}$|^constitution(?: of\b.*)?$|^standing orders$",
        "Terms of Reference",
    ),
    _seam("plan", r"^(?:draft )?(?:forward|work) (?:plan|programme)\b.{0,50}$", "Forward Plan: draft"),
    _seam("agenda", r"^agenda$", "AGENDA"),
]
NOT_A_SEAM = Worded(
    r"\b(?:\d+|few|two|three|five|ten|fifteen|twenty|thirty|sixty|ninety) minutes$|"
    r"\b(?:last|previous|prior)\s+(?:meeting|minutes)|\b(?:these|those) minutes$|\b(?:status|circulation) of (?:the )?minutes$|matters arising|approval of|approve the|item\b|"
    r":\s*(?:(?:were|was|duly|all)\s+)*(?:approved|agreed|accepted|adopted|confirmed|signed|taken as read|proposed|correct)\b",
    re.I,
)
SAYS = re.compile(
    r"(?<!which )(?<!that )\b(?:were|was|will|have|has|had|be|is|are|acknowledged|received|noted|agreed|approved)\b(?! minutes)|"
    r"\b(?:sign(?:ing|ed)|read(?:ing)?|accept(?:ance|ing)|adoption|adopting|confirm(?:ation|ing)|receiv(?:e|ing)|correct(?:ion|ing)) of\b",
    re.I,
)  # in a line that only speaks of minutes
