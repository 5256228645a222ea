"""What a check comes to: met, not met, or not to be told, with why, what is missing, and both sentences."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from convenor.graph.model import Citation, Evidence

MET, NOT_MET, CANNOT_TELL = "met", "not met", "cannot tell"


class Verdict(msgspec.Struct, frozen=True, kw_only=True):
    """One rule against the record: of one meeting, one member, one seat, or of the body as a whole.

    `rule` names the condition in words, `clause` its number where printed, `meeting` the day that is judged. `why` says
    in a sentence or two what the verdict rests on, `note` whether the rule was in force; `needs` lists exactly what is
    missing where it cannot be told.
    `evidence` has the rule's sentence first, then the record's. `subject` names the member or seat.
    """

    rule: str
    clause: str = ""
    meeting: str | None = None
    verdict: str
    why: str
    note: str = ""
    needs: tuple[str, ...] = ()
    evidence: tuple[Citation, ...] = ()
    body: str = ""
    subject: str = ""
    text: str = ""


class Finding(msgspec.Struct, frozen=True):
    """A verdict before its sentences are looked up; `found` are the record's spans, `said` those of the rule where only a part
    of its clause is judged."""

    rule: str
    verdict: str
    why: str
    needs: tuple[str, ...] = ()
    found: tuple[Evidence, ...] = ()
    meeting: str | None = None
    subject: str = ""
    said: tuple[Evidence, ...] = ()


def together(verdicts: Iterable[str]) -> str:
    """The verdict on several conditions that must all be met."""
    all_of = set(verdicts)
    return NOT_MET if NOT_MET in all_of else CANNOT_TELL if CANNOT_TELL in all_of or not all_of else MET


def listed(names: Sequence[str], most: int = 12) -> str:
    """ "A, B and C"; of a long list the first, and how many more."""
    if len(names) > most:
        names = [*names[: most - 1], f"{len(names) - most + 1} more"]
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1]))) if names else ""


def plural(count: int, one: str, many: str = "") -> str:
    """ "1 meeting", "3 meetings"."""
    return f"{count} {one if count == 1 else many or one + 's'}"
