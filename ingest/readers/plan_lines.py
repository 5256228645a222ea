"""Lines of plans that begin something new: what heads a list, what tells of the list above; and texts that have a paragraph a line."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.ingest.readers.assemble import Line, Raw
from convenor.ingest.readers.entry_lines import is_prose, opens_sentence
from convenor.ingest.readers.markers import marker

SUBLABEL = re.compile(
    r"[A-Z][\w’'/-]*(?: [\w’'/&-]+){0,4} ?:"
)  # what may head a list below another, or say something of an aim
_NOUNS = (
    r"(?:actions?|outcomes?|objectives?|measures?(?: of success)?|targets?|priorities|aims?|goals?|indicators?|metrics?|kpis?|milestones?|pledges|"
    r"commitments|signs of success)"
)
_WHOSE = r"(?:(?:key|our|the|planned|priority|success|strategic|lead|headline|joint|shared|main) )*"
_LEADS = rf"{_WHOSE}{_NOUNS} (?:are|include|will be)|(?:together,? |so,? )?we (?:will|shall)(?: also| measure| know| do(?: this)?)?|what we(?: will| shall|['’]ll) do"
AIM_WORD = r"(?:priority|aim|objective|goal|theme|outcome|ambition|pillar|mission|commitment)(?: area)?"
AIM = rf"{AIM_WORD} (?:\d{{1,2}}|one|two|three|four|five|six|seven|eight)"
LEADS_LIST = re.compile(rf"(?=[A-Z])(?i:{_LEADS}|{AIM}):?")  # a line that is nothing else, wherever it stands
OF_PLAN = re.compile(
    rf"{_WHOSE}{_NOUNS}|{_LEADS}|{AIM}\b.{{0,80}}|"
    r"(?:(?:strategic|key) )?[a-z]{4,14} (?:\d{1,2}|one|two|three|four|five|six|seven|eight)(?: ?:| [–—-]) \S.{0,80}|"
    r"(?:what|how|why|where) (?:we|this|will we|success|good)\b[^.:;•]{3,50}|"
    r"(?:part|section|chapter|appendix|annexe?) (?:\d{1,2}|[ivx]{1,4}|[a-h])\s*[:–—-] \S.{0,80}|(?:what|how|why|where|who|when) \S.{3,100}\?|"
    r"membership|quorum|quoracy|voting|meetings|decisions|chair(?:ing)?|reporting|review|secretariat|interests",
    re.I,
)  # what heads a list in a plan, or clauses of a body
STOPS = re.compile(r"\.$|[.!?] [A-Z]")
MOST_SMALL = 0.4  # of the lines of a list that may go on with the one above
PLAN_FIELD = (
    r"(?:(?:strategic|delivery|executive|senior|key|board|priority|cabinet|councillor|trustee) )?(?:leads?|owners?|sponsor|champion|responsible|accountable|partners|measures?|"
    r"indicators?|targets?|timescales?|deadline|due|milestones?|resources|budget|status|success|by when|portfolio holders?|cabinet members?)(?: (?:officers?|member|partner|organisation|body|agency|"
    r"date|of success))?"
)
PLAN_PROGRESS = r"(?:how )?we (?:will|shall) (?:measure|track|monitor|know)(?: it| this| success| progress)?|(?:how )?measured(?: by)?"
FIELD_OF_PLAN = re.compile(
    rf"(?:(?:{PLAN_FIELD}|{PLAN_PROGRESS})\s*:|who (?:will lead|leads|is responsible)\s*\?)\s+\S", re.I
)  # tells of the list above it in a plan, at that list's own margin
AIM_NAMED = re.compile(rf"{AIM}\s?[:.–—-]{{0,2}}\s\S.{{2,90}}", re.I)  # a line that names one aim
FEWEST_LINES = 12  # of a text that tells how it is set
WIDE = 105  # characters of a line that print would have wrapped
SHARE = 0.01  # of lines that may begin with a small letter in a text that has a paragraph a line


def opens_below(above: str, below: str) -> bool:
    """Whether a line begins something new below a blank one, whatever word ended the title above it ("A place to be proud of")."""
    if opens_sentence(below) or FIELD_OF_PLAN.match(below):
        return True
    return AIM_NAMED.fullmatch(above) is not None and below[:1].isupper() and is_prose(below)


def is_unwrapped(lines: Sequence[Line | Raw], continues: Sequence[bool]) -> bool:
    """Whether a plain text has a paragraph a line: some are wider than print, and hardly one begins in the middle of a sentence."""
    widths = [line.x1 - line.x0 for line in lines if isinstance(line, Line) and not line.size]
    if len(widths) < FEWEST_LINES or len(widths) < len(lines) / 2 or max(widths) < WIDE:
        return False
    return sum(continues) <= SHARE * len(widths)


def entries(texts: Sequence[str], ends: Sequence[int]) -> set[int]:
    """The lines that open an entry of a list without marks below a label: most lines down to the next gap begin with a capital and none ends a sentence.

    `ends` are the last lines of the unbroken run that each stands in.
    """
    out: set[int] = set()
    for at, text in enumerate(texts):
        if not OF_PLAN.fullmatch(text.rstrip(": ")):
            continue
        run: list[int] = []
        for below in range(at + 1, ends[at] + 1):
            said = texts[below]
            if (
                OF_PLAN.fullmatch(said.rstrip(": "))
                or FIELD_OF_PLAN.match(said)
                or marker(said)[0]
                or STOPS.search(said)
            ):
                break
            run.append(below)
        capital = [below for below in run if not texts[below][:1].islower()]
        if len(capital) > 1 and len(run) - len(capital) <= MOST_SMALL * len(run):
            out |= set(capital)
    return out
