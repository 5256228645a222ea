"""The body that a paper says facilitated a meeting."""

from __future__ import annotations

from convenor.search.answers import Answer, long_date
from convenor.search.asked import Asked
from convenor.search.meetings import find

FACILITATED = "SELECT ?who ?span WHERE { GRAPH ?span { ?who cv:facilitated ?meeting } }"


def facilitated(asked: Asked) -> Answer | None:
    """Who facilitated the meeting asked for; None where no paper says so."""
    for meeting in (m for row in find(asked) for m in row):
        rows = asked.desk.rows(FACILITATED, meeting=meeting.id)
        if rows:
            who = rows[0]["who"]
            spans = [row["span"] for row in rows]
            told = asked.item(asked.desk.label(who), "organisation", who, "", meeting.date, spans)
            query = asked.desk.shown(FACILITATED, meeting=meeting.id)
            return asked.answered(f"{told.text} ({long_date(meeting.date)}).", [told], query)
    return None
