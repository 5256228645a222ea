"""Lines of terms of reference that only name: titles, bodies, those who signed for them, rows of tables that lost their cells."""

from __future__ import annotations

import re

from convenor.ingest.names import body_names
from convenor.ingest.names.findings import Findings
from convenor.ingest.words import paper_titles

MOST_WORDS = 14
TORN_ROW = re.compile(r"\|\s*$")
DATED = re.compile(r"(?:[,:]| [–—-])? *\(?(?:[A-Z]\w+ )?20\d\d\)?$")  # behind a title
APPROVED = re.compile(r"\b(?:approved|adopted|agreed)\b", re.I)
SMALL = re.compile(r"\b[a-z]{2,}")  # words of a sentence
JOINING = frozenset("of the and for in on with to at by from".split())


def only_names(findings: Findings, words: str) -> bool:
    """Whether a line that no heading or label explains says nothing that could bind anybody."""
    if APPROVED.search(words):
        return False  # when the text was adopted
    plain = DATED.sub("", words.strip(" .:;"))
    if TORN_ROW.search(words):
        return True
    if len(plain.split()) > MOST_WORDS or not JOINING.issuperset(SMALL.findall(plain)):
        return False
    if plain.isupper() or paper_titles.IS_TERMS.match(plain.lower()):
        return True
    named = body_names.in_prose(plain)
    whole = bool(named) and named[-1][1] == len(plain)
    return whole and (not named[0][0] or bool(findings.people_in(plain[: named[-1][0]])))
