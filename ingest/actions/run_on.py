"""Tasks of people before whose names a mark was lost: of the sentence before ("for this purpose J Marlow will obtain a price"), or of a title ("13. Tree survey The Clerk would ring")."""

from __future__ import annotations

import re
from calendar import month_name

from convenor.ingest.actions.owners import names_people
from convenor.ingest.names.findings import Findings
from convenor.ingest.words import task_words

BINDS = frozenset(
    "that if whether when where as while because until till unless once after before since which who whom whose and or nor but so than by to of for with from in at on about "
    "into over under although though how why what hope hopes hoped hoping think thinks thought expect expects expected understand understands understood wish wishes wished "
    "suggest suggests suggested ask asks asked assume assumes assumed likely sure a an the not".split()
)  # a word behind which a sentence goes on
LEADS = frozenset(
    "invite thank allow appoint elect nominate propose agreed resolved noted proposed seconded & – - cllr cllrs councillor mr mrs ms dr".split()
)
OPENING = re.compile(
    r"(?:(?:\(?[A-Z0-9][\w’'./:&()-]*|\([ivx]{1,4}\)|\([a-z]\)|of|and|the|for|to(?= the?\b)|on|in|at|&|–|-)\s+){2,14}(?=[a-z])"
)  # words with capitals
ADDRESSED = re.compile(r"(?<!\S)(?:The|Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr|Prof|Rev|Capt|PC|Sgt)\.?\s+(?=[A-Z])")
MONTHS = frozenset(month_name[1:])


def tasks(findings: Findings, text: str) -> list[tuple[int, str]]:
    """(where it begins, whose it is) for each task of somebody of the paper before whose name the mark between two sentences was lost."""
    return [
        (match.start("owner"), match["owner"])
        for match in task_words.RUN_ON.finditer(text)
        if match["verb"] in task_words.ERRANDS
        and match["verb"] not in task_words.STATES
        and match["before"].lower() not in BINDS
        and (not match["before"].istitle() or match["before"] in MONTHS)
        and names_people(findings, match["owner"])
    ]


def after_title(findings: Findings, text: str) -> int:
    """Where a sentence begins that stands behind the title of an item without a mark between them ("TREES Ann Marlow will …"); 0 where none does."""
    opening = OPENING.match(text)
    if opening is None or opening.end() == len(text):
        return 0
    begin = opening.end()
    capitals = text[:begin].rstrip()
    starts = [match.start() for match in ADDRESSED.finditer(capitals)]
    starts += [start for start, end, _ in findings.people_in(capitals) if end == len(capitals)]
    last = capitals.rpartition(" ")[2]
    alone = capitals[: -len(last)].rstrip()
    if names_people(findings, last) and (last.isupper() or not alone[-1:].isalnum() or alone.split()[-1].isupper()):
        starts.append(len(capitals) - len(last))
    return next((start for start in sorted(starts) if start and _is_title(text[:start], text[begin:])), 0)


def _is_title(title: str, rest: str) -> bool:
    """Whether words before the one who acts can be the title of an item: they order nothing, and lead to nobody."""
    words = title.split()
    first = next((word for word in words if word[:1].isalpha()), "").lower()
    ordered = first in task_words.ERRANDS | LEADS and rest.startswith("to ")
    return bool(words) and words[-1].lower() not in BINDS | LEADS and words[-1][-1] not in ",(" and not ordered
