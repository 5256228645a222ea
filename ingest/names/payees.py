"""Bodies to whom a list of payments pays ("Wick & Tallow Lighting (lamps) £12.50 HMRC £20.00"): firms and letters, nobody's name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from convenor.graph.worded import Worded
from convenor.ingest.names import firms
from convenor.ingest.words.body_words import NOT_BODIES
from convenor.ingest.words.shapes import BODY_HEADS, NOT_NAMES, TITLE_HEADS, forenames

PAYMENTS = Worded(
    r"\b(?:payments?|cheques?|payees?|invoices?|expenditure|accounts (?:for|to be|were) (?:payment|paid|presented|approved)|bacs)\b",
    re.I,
)
AMOUNT = re.compile(r"£ ?\d[\d,]*(?:\.\d\d)?\b")
FEWEST = 3  # amounts of a list
_NAME = r"[A-Z][\w’'.&-]*(?: (?:& |and |of )?[A-Z][\w’'.&-]*){0,4}"
PAID = re.compile(rf"[\s,;:.•–-]*(?P<name>{_NAME})(?: x ?\d+)?(?: ?\([^()£]{{1,90}}\)| ?[–:-] [^£]{{1,60}})?[\s–:-]*$")
ENDS = firms.TRADES | firms.JOINED_TRADES
NO_LETTERS = NOT_BODIES | frozenset("paye vat bacs dd net gross total chq ref inv cil nic".split())
NO_PAYEES = frozenset("total subtotal balance income receipts employers employer public liability national".split())


def named(text: str) -> Iterator[tuple[int, int, str]]:
    """(start, end, name) of the bodies named right before the amounts of a list of payments."""
    if "£" not in text or not PAYMENTS.may_match(text):
        return
    amounts = list(AMOUNT.finditer(text))
    if len(amounts) < FEWEST or not PAYMENTS.search(text):
        return
    for before, amount in pairwise(amounts):
        if (match := PAID.match(text, before.end(), amount.start())) and _is_body(match["name"]):
            yield match.start("name"), match.end("name"), match["name"]


def _is_body(name: str) -> bool:
    """Whether a payee is surely a body: letters, or words that end as firms' names do and are nobody's."""
    words = name.split()
    plain = [word.lower().strip(".,") for word in words]
    if NO_PAYEES & set(plain) or plain[0] in forenames() or plain[-1] in TITLE_HEADS:
        return False
    if len(words) == 1:
        return name.isupper() and name.isalpha() and len(name) > 2 and plain[0] not in NO_LETTERS
    own = any(word not in NOT_NAMES and word not in BODY_HEADS and word not in ENDS for word in plain)
    return own and plain[-1] in ENDS and not (len(words) == 2 and len(plain[0]) == 1)
