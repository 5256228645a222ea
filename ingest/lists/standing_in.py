"""Who came for somebody, and for whom somebody came, as the words behind a name tell."""

from __future__ import annotations

import re

from convenor.graph.remembered import remembered
from convenor.graph.worded import Worded
from convenor.ingest.words.shapes import forenames, is_person, strip_honorific

STANDS_IN = re.compile(
    r"^(?:also |attending |there |here |present )?(?:(?:nominated|appointed) by |substitut(?:ing|ed|es) |substitute (?=(?:for|of) )|sub\.? for |(?-i:vice (?!Chair)(?=[A-Z][\w.]+ [A-Z]))|deputis\w+ |standing in |on behalf of |in place of |as (?:a )?substitute |rep(?:resenting|\.)? |(?-i:re) )(?:for |of )?(.+)$",
    re.I,
)
SENT_BY = re.compile(
    r"(?:nominated|appointed|elected|sent) by (?:the )?(?P<body>(?-i:[A-Z])[^(),;]{2,70}?) \((?P<title>[^()]{3,40})\)",
    re.I,
)  # "Nominated by Vale Council (Elected Member)"
FOR_WHOM = re.compile(r"^(?:attending |there |here )?for (?P<who>[A-Z][^,;()]+?)(?:, (?P<body>[A-Z].+))?$")
STOOD_IN = Worded(
    r"^(?:represented by |substituted by |substitute:? |deputy:? )?(.+?),? (?:attended|attending|present|deputis\w+|substitut\w+|in attendance|representing|came|in (?:his|her|their) (?:place|stead)|as (?=(?:a |his |her |their )?(?:sub|substitute|deputy|alternate)$)(?:.*))\b(?: as (?:a |his |her |their )?(?:substitute|deputy|representative|alternate))?"
    r"(?: (?:in|on) (?:his|her|their) (?:place|absence|stead|behalf)| instead)?$|^(?:(?:represented|substituted|replaced) by|sent(?! (?:his|her|their|apol))|(?:substitute|sub|deputy|alternate)(?: attended)?(?:\s*[:–-]|(?-i:(?= [A-Z]))))\s*(.+)$",
    re.I,
)


def for_one(fact: str) -> re.Match[str] | None:
    """What says of somebody that they came for another ("for A Name"), where that is surely a person."""
    whom = FOR_WHOM.match(fact)
    address, name = strip_honorific(whom["who"]) if whom else ("", "")
    sure = bool(address) or name.split("-")[0].split(" ")[0].lower() in forenames()
    return whom if whom and sure and is_person(whom["who"]) else None


@remembered
def came_instead(fact: str) -> str:
    """Who came for somebody, as what is said of the latter has it ("A Name deputising", "represented by A Name"), or ""."""
    who = (match[1] or match[2]) if (match := STOOD_IN.match(fact.strip(" .,;/"))) else ""
    return who if is_person(re.split(r"\s*[,(]", who)[0]) else ""
