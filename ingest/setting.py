"""Where in a paper we are: the meeting and the agenda item under which things are said."""

from __future__ import annotations

import msgspec


class Setting(msgspec.Struct):
    """Where in a paper we are: the meeting and the agenda item under which things are said."""

    meeting: str | None = None
    body: str | None = None
    item: str | None = None
    title: str | None = None
    resolved: list[str] = msgspec.field(default_factory=list)  # wordings resolved under this item
