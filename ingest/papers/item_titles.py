"""Which headings of a record are the titles of agenda items, and which only lay out the page."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.graph import dates
from convenor.graph.reading import Item
from convenor.ingest.words import labels
from convenor.ingest.words.shapes import HONORIFIC

LONGEST = 14  # words of an item's title
NUMBERED = 2  # numbered items from which on headings without a number are no items

# what committee systems, printed minutes and web pages have as headings beside their items
LAYOUT = re.compile(
    r"(?:agendas?|minutes?|decisions|meetings?|reports|notes|items?|media|links|contents|documents|publication|"
    r"public document pack|part (?:one|two|1|2|a|b)|voting record|role|name|none|executive summary|proceedings|"
    r"circulation|discussion|quorum (?:was )?reached|(?:attendees|observers) present|official|agenda item|(?:meeting|supporting) (?:documents|details|notes|summary|minutes)|carried|lost|accepted|approved|action)"
    r"(?:\s*(?:,|and|&|-|–)\s*(?:draft |agendas?|minutes|decisions|meetings?|reports))*[\s:.]*",
    re.I,
)
OPENS = re.compile(
    r"(?:venue|contact|location|date|time|held (?:at|on)|meeting (?:date|time|started|commenced|closed|opened|status)|"
    r"(?:the )?(?:meeting|agenda|minutes?) (?:of|for|closed|opened|started|commenced|ended)|registered charity|item:|"
    r"(?:min(?:ute)?|item|no\.?|ref) (?:no\.? )?(?:item|action|lead)|members? of the|(?:proposed|seconded|moved) by|\w+ members? of)\b",
    re.I,
)
FIRST = re.compile(r"\d{1,2}\.0\.?")  # the number of a section
WORDED = re.compile(
    r"(?:(?:Agenda|AGENDA)\s)?(?:Item|ITEM|Minute|MINUTE)\s+(?:(?:No|NO|Number)\.?\s*)?(?P<number>\d{1,3}(?:[./]\d{1,4}){0,2})\s*[.:)]?\s*(?:[–—-]\s*)?(?P<title>[A-Z“‘].{2,90})"
)  # "ITEM 6 FINANCE", "Agenda Item 6 – Finance"
CAPITALS = re.compile(
    r"(?P<number>[A-Z]{0,4}\d{1,4}/\d{1,4})[.:]?\s+(?:\d{1,2}[.)]\s+)?(?P<title>[A-Z][A-Z\d ’'&/,()–-]{4,90})\.?"
)  # "24/06 FINANCE", "A006/24 6. FINANCE."
TELLS = re.compile(r"\b(?:was|were|is|are|has|have|had|will|would|said|noted|agreed|asked|to be)\b")
MONEY_LAST = re.compile(r"£[\d,.]+$|\|\s*$")


def is_title(words: str) -> bool:
    """Whether a heading without number can be the title of an item."""
    if len(words.split()) > LONGEST or dates.find(words) or MONEY_LAST.search(words):
        return False
    if LAYOUT.fullmatch(words) or OPENS.match(words) or HONORIFIC.match(words):
        return False
    return not any(pattern.match(words) for _, pattern in labels.ATTENDANCE)


def worded(words: str) -> re.Match[str] | None:
    """The number and the title of an item on a line that no layout marks as a heading ("ITEM 6 FINANCE"); no sentence."""
    found = WORDED.fullmatch(words) or CAPITALS.fullmatch(words)
    if not found or len(words.split()) > LONGEST or TELLS.search(words):
        return None
    return None if words.endswith((".", ";", ",")) and not found["title"].isupper() else found


def opens_section(mark: str, words: str) -> bool:
    """Whether an entry numbered "4.0" is the title of an item whose paragraphs are numbered "4.1" and so on."""
    return bool(FIRST.fullmatch(mark)) and words[-1:].isalnum() and is_title(words)


def following(mark: str) -> str:
    """The mark that goes on from one with a number, in the same form ("AC/26/02" → "AC/26/03"); "" for any other."""
    last = re.search(r"\d+(?=\D*$)", mark)
    if last is None:
        return ""
    return f"{mark[: last.start()]}{int(last.group()) + 1:0{len(last.group())}d}{mark[last.end() :]}"


def of_record(items: Sequence[Item]) -> tuple[Item, ...]:
    """The items of a record: where it numbers them, those with a number."""
    numbered = tuple(item for item in items if item.number)
    return numbered if len(numbered) >= NUMBERED else tuple(items)
