"""What was found in one paper. `extract --json` prints it, the cache keeps it, the graph is made from it.

Within one reading a person, body or place is one row whatever spellings the paper uses, and other rows refer
to it by its `name`. `rule` names the rule or model that found a row; `score` is 1.0 for a rule that is certain.
Dates are ISO 8601, as exact as the text is ("2024-09").
"""

from __future__ import annotations

from typing import Any

import msgspec

from convenor.graph.model import Document, Evidence

Spans = tuple[Evidence, ...]
PRESIDED = "chair of the meeting"  # the title of whoever was in the chair, an office-holder or not


class Row(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What every finding has: where it is said, which rule found it, how often such a row is right (None: not measured)."""

    evidence: Spans
    rule: str = ""
    score: float | None = None


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """One of the documents that a pack is made of; `why` says what its kind was told by."""

    kind: str
    title: str
    start: int
    end: int
    date: str | None = None
    body: str | None = None
    status: str | None = None
    why: str = ""


class Person(Row, frozen=True, kw_only=True):
    name: str
    aliases: tuple[str, ...] = ()


class Organisation(Row, frozen=True, kw_only=True):
    name: str
    kind: str = ""
    aliases: tuple[str, ...] = ()
    acronyms: tuple[str, ...] = ()


class Place(Row, frozen=True, kw_only=True):
    name: str
    kind: str = ""
    aliases: tuple[str, ...] = ()
    within: str | None = None
    population: int | None = None


class Role(Row, frozen=True, kw_only=True):
    """A title that a paper gives to a person; `title` is empty for a mere affiliation, `person` None for a vacant post.

    `organisation_stated` is False where the paper gives the title and no body, and the body was inferred from whose paper it is.
    """

    person: str | None
    title: str
    organisation: str | None = None
    organisation_stated: bool = True
    topic: str | None = None
    place: str | None = None
    as_of: str | None = None
    status: str = "held"


class Attendance(Row, frozen=True, kw_only=True):
    """One person at one meeting; `how` is "present", "in_attendance", "apologies" or "absent" ("as" in JSON)."""

    person: str
    how: str = msgspec.field(name="as")
    on_behalf: str | None = msgspec.field(name="for", default=None)
    organisation: str | None = None


class Item(Row, frozen=True, kw_only=True):
    """An agenda item."""

    number: str | None
    title: str


class Meeting(Row, frozen=True, kw_only=True):
    """A meeting of a body; `status` is "held", "scheduled" or "planned", `next` the date given for the one after."""

    body: str | None
    date: str | None
    time: str | None = None
    venue: str | None = None
    kind: str = "meeting"
    status: str = "held"
    attendance: tuple[Attendance, ...] = ()
    items: tuple[Item, ...] = ()
    next: str | None = None
    next_text: str | None = None
    next_evidence: Spans = ()


class Votes(msgspec.Struct, frozen=True):
    in_favour: int | None = msgspec.field(name="for", default=None)
    against: int | None = None
    abstained: int | None = None


class Decision(Row, frozen=True, kw_only=True):
    """What a meeting settled. `kind`: resolution, appointment, agreement, approval, recommendation, noted."""

    id: str
    text: str
    kind: str = "resolution"
    meeting: str | None = None
    body: str | None = None
    item: str | None = None
    item_title: str | None = None
    part: str | None = None
    conditions: str | None = None
    outcome: str | None = "carried"
    votes: Votes | None = None
    actors: tuple[str, ...] = ()


class Action(Row, frozen=True, kw_only=True):
    """Something that somebody is to do."""

    text: str
    ref: str | None = None
    owner: str | None = None
    due: str | None = None
    status: str | None = None
    meeting: str | None = None
    body: str | None = None


class Aim(Row, frozen=True, kw_only=True):
    """A node of a strategy's tree; `parent` is another aim's id; `text` its full wording, `owner` who delivers it where stated."""

    id: str
    kind: str
    label: str
    text: str = ""
    number: str | None = None
    parent: str | None = None
    strategy: str | None = None
    owner: str | None = None


class Seat(Row, frozen=True, kw_only=True):
    """A seat that terms of reference give on a body: as what, and for which organisation; "" for what they do not say.

    `number` tells how many of the kind there are, where there are several.
    """

    organisation: str
    position: str
    sector: str | None = None
    number: int | None = None
    body: str | None = None


class Rule(Row, frozen=True, kw_only=True):
    """A binding clause of terms of reference; `structured` is its computable form, where there is one."""

    kind: str
    text: str
    clause: str | None = None
    body: str | None = None
    structured: dict[str, Any] | None = None


class Definition(Row, frozen=True, kw_only=True):
    """What a paper says a term means (a glossary entry, "X is known as Y")."""

    term: str
    text: str


class Relation(Row, frozen=True, kw_only=True):
    """A typed link between two named things that no other row carries.

    `predicate` is one of: "part of" (place in place, body in body), "member of" (body in body), "governs" (council,
    place), "founder of", "facilitated" (body, meeting date), "funds", "supports" (the id or words of a decision,
    action, item, session or report → an aim or strategy as printed), "planned" (a session of a plan → its date as
    printed; "" where it has none), "progress" (the reference or words of an earlier action → its standing now).
    """

    subject: str
    subject_kind: str
    predicate: str
    object: str
    object_kind: str


class Lists(msgspec.Struct, frozen=True, kw_only=True):
    """Rows of each kind."""

    people: tuple[Person, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    places: tuple[Place, ...] = ()
    roles: tuple[Role, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    decisions: tuple[Decision, ...] = ()
    actions: tuple[Action, ...] = ()
    aims: tuple[Aim, ...] = ()
    seats: tuple[Seat, ...] = ()
    rules: tuple[Rule, ...] = ()
    definitions: tuple[Definition, ...] = ()
    relations: tuple[Relation, ...] = ()


class Proposal(Lists, frozen=True, kw_only=True):
    """Rows that are too doubtful to be stated: kept out of a reading's lists until somebody confirms them.

    `kind` is the list of the row that is in doubt, `words` what it says, `reason` why it is in doubt, and `score` how often such
    a row is right. The other rows hang on it. A person's attendance is a meeting that has nothing else.
    """

    kind: str
    words: str
    reason: str
    score: float
    evidence: Spans


class Reading(Lists, frozen=True, kw_only=True):
    """All that was found in one paper."""

    document: Document
    parts: tuple[Part, ...] = ()
    proposals: tuple[Proposal, ...] = ()
