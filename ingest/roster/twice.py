"""Records that a paper prints twice, as a preview and whole: those who came are told once."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from convenor.graph.reading import Meeting


def printed_once(meetings: Sequence[Meeting]) -> list[Meeting]:
    """The meetings; of two records of one body and day whose lists share most of the shorter one, only the longer list is kept."""
    longest: dict[tuple[str, str], Meeting] = {}
    for meeting in meetings:
        if meeting.body and meeting.date:
            first = longest.setdefault((meeting.body, meeting.date), meeting)
            if len(first.attendance) < len(meeting.attendance):
                longest[meeting.body, meeting.date] = meeting
    out = []
    for meeting in meetings:
        other = longest.get((meeting.body or "", meeting.date or ""), meeting)
        again = other is not meeting and _are_same(meeting, other)
        out.append(msgspec.structs.replace(meeting, attendance=()) if again else meeting)
    return out


def _are_same(meeting: Meeting, other: Meeting) -> bool:
    """Whether most of those who came to a meeting also came to the other."""
    people = [{row.person for row in each.attendance if row.person} for each in (meeting, other)]
    return 2 * len(people[0] & people[1]) > len(people[0])
