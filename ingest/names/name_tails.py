"""The ends of what was taken for a body's name: where or for what something is, whose committee it is, letters ahead of it."""

from __future__ import annotations

from convenor.graph.worded import Worded
from convenor.ingest.names import joined_names
from convenor.ingest.words.body_words import STRONG_OF, initials
from convenor.ingest.words.known_places import known
from convenor.ingest.words.shapes import BODY_HEADS, WEAK_HEADS

TAIL = Worded(r"^(?P<name>.+?)\s+(?P<link>on|for|at|to|with)\s+(?:the\s+)?(?P<rest>[A-Z].*)$")
USES = frozenset("hall agm meeting park field pavilion fete".split())  # for which a body is asked for something
UNIT_OF = Worded(
    r"(?P<unit>(?:[A-Z][\w’'&-]* (?:and |& )?){1,5}(?:Committee|Sub-Committee|Panel|Forum|Group|Cabinet)) of (?:the )?(?P<owner>[A-Z].* (?:Council|Authority))"
)

CABINET_OF = Worded(
    r"(?P<owner>(?:(?:London|Royal|Metropolitan) )*(?:Borough|City) of [A-Z][\w’'-]+(?: (?:and|upon|&) [A-Z][\w’'-]+| [A-Z][\w’'-]+)*) (?P<unit>Cabinet)"
)


def own_letters(name: str) -> int:
    """How many code points at a name's start are the letters for which it stands ("VWT Vale Wildlife Trust" in a list of letters)."""
    first, _, rest = name.partition(" ")
    return len(first) + 1 if len(first) > 2 and first.isupper() and " " in rest and initials(rest) == first else 0


def without_tail(name: str) -> int:
    """Where a name ends that goes on with where or for which place something is ("X Council for Vale", "… on High Street")."""
    match = TAIL.match(name)
    if (
        not match
        or joined_names.ON_SUBJECT.match(name, match.start("link"))
        or any(w.lower() in BODY_HEADS for w in match["rest"].split())
    ):
        return len(name)
    whole = match["name"].split()
    ended = whole[-1].lower() in BODY_HEADS - WEAK_HEADS or (
        len(whole) > 2 and whole[0].lower() in STRONG_OF and whole[1] == "of"
    )
    placed = match["link"] != "for" or match["rest"] in known() or match["rest"].split()[-1].lower() in USES
    return match.end("name") if ended and placed and len(whole) > 1 else len(name)


def unit_and_owner(start: int, name: str) -> list[tuple[int, int, str]]:
    """A name with where it stands; two of them where it is that of a committee and the council whose it is."""
    both = UNIT_OF.fullmatch(name) or (CABINET_OF.fullmatch(name) if name.endswith(" Cabinet") else None)
    if not both:
        return [(start, start + len(name), name)]
    return [
        (start + both.start(part), start + both.end(part), both[part])
        for part in sorted(("unit", "owner"), key=both.start)
    ]
