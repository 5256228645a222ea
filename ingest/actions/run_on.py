"""Tasks of people before whose names the mark between two sentences was lost ("for this purpose J Marlow will obtain a price")."""

from __future__ import annotations

from calendar import month_name

from convenor.ingest.actions.owners import names_people
from convenor.ingest.names.findings import Findings
from convenor.ingest.words import task_words

BINDS = frozenset(
    "that if whether when where as while because until till unless once after before since which who whom whose and or nor but so than by to of for with from in at on about "
    "into over under although though how why what hope hopes hoped hoping think thinks thought expect expects expected understand understands understood wish wishes wished "
    "suggest suggests suggested ask asks asked assume assumes assumed likely sure a an the not".split()
)  # a word behind which a sentence goes on
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
