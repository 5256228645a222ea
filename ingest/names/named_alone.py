"""Bodies that stand behind names without a word that tells, in lists whose other entries name bodies there."""

from __future__ import annotations

import re

from convenor.ingest.words.known_places import known as known_places
from convenor.ingest.words.shapes import is_title

NO_BODY = re.compile(
    r"\b(?:labour|lab|conservatives?|con|liberal|lib|dems?|ld|greens?|reform|independents?|ind|plaid|snp|ukip|unionist|ward|division|village|"
    r"parish|north|south|east|west|joined|retired|left|until|since|\d{4})\b",
    re.I,
)  # what brackets behind councillors' names hold: parties, wards, dates
YEARS = re.compile(
    r"[,\s(]*\b(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* )?(?P<since>(?:19|20)\d\d)\s*(?:[–—-]|to)\s*(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* )?(?P<until>(?:19|20)\d\d\b|\d\d\b|present\b|date\b|now\b|(?=\)))\)?",
    re.I,
)
CONTACT = re.compile(
    r"\s*[(<\[]?\s*(?:(?:e-?mail|mailto)\s*:\s*)?[\w.+-]{1,60}@[\w.-]{3,60}\s*[)>\]]?|\s*https?://\S{1,200}|"
    r"\s*\(?\b(?:tel|phone|mobile|telephone)\b[:.]?\s*[\d ()+-]{8,20}\)?",
    re.I,
)
NAMED_ALONE = re.compile(r"[A-Z][\w’'.&-]*(?:,? (?:of|for|and|the|&|in|[A-Z][\w’'.&-]*)){0,8}")


def read(rest: str) -> list[tuple[str, str]]:
    """The body that the words behind a name are, where nothing else can stand there."""
    said = YEARS.sub("", CONTACT.sub("", rest)).strip(" ,;:–—-|.")
    named = NAMED_ALONE.fullmatch(said) and not NO_BODY.search(said) and not is_title(said)
    return [("", said)] if named and said not in known_places() else []
