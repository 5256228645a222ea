"""The body that acts in the clauses of terms of reference ("the Board shall …"), by the one name of that kind which the paper gives it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from convenor.ingest.names import body_names
from convenor.ingest.names.bodies import Bodies
from convenor.ingest.words import body_words
from convenor.ingest.words.body_words import in_title_case

_KINDS = r"board|committee|panel|forum|partnership|group|network|alliance|assembly|commission|conference|consortium|association|society|federation|council|(?-i:[A-Z]{3,8})"
ACTS = re.compile(
    rf"\b(?:the|an?|this) (?:(?-i:[A-Z])[a-z]+ ){{0,2}}?(?P<kind>{_KINDS})(?: itself)? (?:shall|will|must|may|is|has|meets|can|should|comprises|consists)\b",
    re.I,
)
BEHIND = re.compile(
    r"(?: or (?:the )?[A-Z]{2,8})?(?: \([^()]{2,60}\))?,? (?:shall|will|must|may|meets|comprises|consists|exists|brings|oversees|is (?:an?|the|set|established|responsible|to|made|led|chaired|committed|constituted)|"
    r"was (?:set up|established|formed|created|constituted)|has (?:been|the|a|no|its))\b|(?: \((?:called|the|hereinafter|hereafter|known|referred)\b)",
)  # what is said of a body that acts or was set up
BEFORE = re.compile(
    r"(?:\b(?:terms of reference|constitution|membership|purpose|aims?|objectives?|role|remit|functions?|name|responsibilities|powers|meetings?)s? (?:of|for) (?:the |this )?|"
    r"\b(?:set up|sets up|establish\w*|created?|formed|called|known as|title of|name of|constituted)(?: as)? (?:the )?)$",
    re.I,
)  # what its terms are about
SUBJECT = re.compile(r"(?:^|[.;:)•–-] |\d )(?:[Tt]he )?$")  # before what opens a sentence
LEAST = 2  # clauses in which a body acts
LONGEST, MOST = 60_000, 400  # code points and lines that are looked at


def acting_body(text: str, named: str | None) -> str | None:
    """The body whose clauses these are where another kind of body acts in them than the one `named`; None where no one name stands out."""
    text = text[:LONGEST]
    kinds = Counter(
        found["kind"] if found["kind"].isupper() else found["kind"].lower() for found in ACTS.finditer(text)
    )
    kind, often = next(iter(kinds.most_common(1)), ("", 0))
    acting = [each for each, count in kinds.items() if count >= LEAST]
    if often < LEAST or kind == "council" or (named and any(_is_of(named, each) for each in acting)):
        return None
    if kind.isupper():
        return _spelt(text, kind)
    told: Counter[str] = Counter()
    for line in text.splitlines()[:MOST]:
        if kind in line.lower():
            told.update(_told(in_title_case(line) if line.isupper() else line, kind))
    whole = _joined(told)
    best = whole.most_common(2)
    return best[0][0] if best and (len(best) == 1 or best[0][1] >= 2 * best[1][1]) else None


def _is_of(named: str, kind: str) -> bool:
    """Whether a name is of the kind that acts, or has its letters."""
    if kind.isupper():
        return kind in (body_words.initials(named), body_words.initials(named, links=True)) or kind in named
    return kind in named.lower().split()


def _spelt(text: str, letters: str) -> str | None:
    """The name whose letters stand in brackets behind it."""
    bodies = Bodies()
    for found in re.finditer(rf"(?P<words>[^().;:\n]{{5,120}}) \([“\"'‘]?{letters}[”\"'’]?\)", text):
        bodies.learn(letters, found["words"])
    return re.sub(r"^The ", "", bodies.acronyms.get(letters, "")) or None


def _told(line: str, kind: str) -> Iterable[str]:
    """The names of a kind of which a line says that they act, were set up, or that these are their terms."""
    for start, end, name in body_names.in_prose(line):
        plain = re.sub(r" \([^()]*\)$", "", body_words.clean(name))
        if (
            plain.lower().endswith(kind)
            and not body_words.is_generic(plain)
            and (BEFORE.search(line, 0, start) or (SUBJECT.search(line, 0, start) and BEHIND.match(line, end)))
        ):
            yield plain


def _joined(told: Counter[str]) -> Counter[str]:
    """The names with those added that only say less: "Wellbeing Board" to "Vale Wellbeing Board"."""
    out: Counter[str] = Counter()
    for name, often in told.items():
        longer = [other for other in told if other != name and other.lower().endswith(f" {name.lower()}")]
        out[max(longer, key=len) if longer else name] += often
    return out
