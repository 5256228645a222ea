"""A title behind which an office stands, and what follows it: "Cabinet Member for Health / Chair" and "Adults and Community"."""

from __future__ import annotations

from collections.abc import Sequence

from convenor.ingest.names import affiliations


def placed(title: str, rest: Sequence[str]) -> tuple[str, str]:
    """(title, body) from a title and what follows it, cut at commas: of the first post, the office stays last."""
    main, slash, office = title.rpartition(" / ")
    if not (slash and affiliations.SECOND.match(office)):
        return affiliations.placed(title, rest)
    told, body = affiliations.placed(main, rest)
    return f"{told} / {office}", body
