"""Records that a paper prints twice, as a preview and whole: those who came are told once."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from convenor.graph.reading import Attendance, Meeting


def printed_once(meetings: Sequence[Meeting]) -> list[Meeting]:
    """The meetings; of two records of one body and day of which one is a preview of the other, or the same, only the whole list is kept."""
    out = list(meetings)
    for place, meeting in enumerate(meetings):
        before, behind = meetings[:place], meetings[place + 1 :]
        again = any(_may_be_one(meeting, other) and _people(meeting) == _people(other) for other in before)
        if again or any(_may_be_one(meeting, other) and _is_preview(meeting, other) for other in behind):
            out[place] = msgspec.structs.replace(meeting, attendance=())
    return out


def _may_be_one(meeting: Meeting, other: Meeting) -> bool:
    """Whether two records may be of one meeting: of two that follow one another on a day, the kinds or the hours differ."""
    if not meeting.body or not meeting.date or not meeting.attendance:
        return False
    alike = (meeting.body, meeting.date, meeting.kind) == (other.body, other.date, other.kind)
    return alike and (not meeting.time or not other.time or meeting.time == other.time)


def _people(meeting: Meeting) -> set[tuple[str, str]]:
    return {(row.person, row.how) for row in meeting.attendance}


def _is_preview(meeting: Meeting, other: Meeting) -> bool:
    """Whether a record lists all of a meeting's people, each in the same state, and more; a name may run on where a preview lost its lines."""
    whole = _people(other)
    return len(_people(meeting)) < len(whole) and all(_stands_in(row, whole) for row in meeting.attendance)


def _stands_in(row: Attendance, whole: set[tuple[str, str]]) -> bool:
    return any(row.how == how and f"{row.person} ".startswith(f"{person} ") for person, how in whole)
