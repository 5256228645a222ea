"""Who came to a meeting for somebody else: "C attended as substitute for D", "E came in F’s place"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from convenor.ingest.lists.entry import Entry
from convenor.ingest.lists.put import SENTENCE as RULE, Put
from convenor.ingest.names.findings import Findings

BETWEEN = re.compile(
    r"^,?\s*(?:to (?:the|this|today[’']s) meeting,?\s+)?(?:who\s+)?(?:(?:attended|(?:was|were|is) (?:present|attending)|acted|came|sat|was|were|is|had been)\s*)?"
    r"(?:as (?:a |the )?(?:substitute|deputy|alternate)s? for|substitut(?:ed|ing) for|"
    r"deputis(?:ed|ing) for|in place of|on behalf of)\s+",
    re.I,
)  # between who came and who did not
WITHIN = re.compile(r"\b(?:substitut|deputi[sz]|alternate|in place of|on behalf of)", re.I)
APPOSED = re.compile(r"^, [A-Z][^,;.]{3,80},(?= )")  # a post between a name and what somebody did
IN_THEIR_PLACE = re.compile(
    r"^,?\s*(?:(?:had|has|was|were|is)\s+)?(?:attend(?:ed|ing)|present)\s+(?:in (?:his|her|their) (?:absence|place|stead)\b|"
    r"as\s+(?P<whose>[A-Z][\w’' -]{2,40}?)[’']s?\s+(?:substitute|deputy|alternate)\b)|"
    r"^,.{3,90}?,?\s+(?:was|were) attending (?:this|the) meeting as\s+(?P<other>[A-Z][\w’' -]{2,40}?)[’']s?\s+(?:substitute|deputy|alternate)\b"
)  # what says behind a name that somebody came for another
_WHO = r"[A-Z][\w’'-]*\.?(?:\s+[A-Z][\w’'-]*\.?){1,4}"
CAME_FOR = re.compile(
    rf"(?:^|\b(?:and|that) |; )(?P<name>{_WHO}),? (?:had )?(?:attended|came|appeared|sat|(?:was|were) (?:present|attending|in attendance))(?: the meeting)? (?:in (?P<whose>{_WHO})[’']s? (?:absence|place|stead)\b|"
    rf"(?:in (?:the )?(?:absence|place|stead) of|on behalf of|as (?:an? |the )?(?:substitute|deputy|alternate) (?:for|to)) (?P<of>{_WHO}))"
)  # names that nothing else shows to be such
STOOD_IN = re.compile(r"substitut|deputis|deputy|alternate|in place", re.I)


def came_for(findings: Findings, text: str, offset: int) -> Iterator[Put]:
    """Who came for somebody by the words of a sentence alone, however rare the names."""
    for came in CAME_FOR.finditer(text):
        if findings.is_person(came["name"]):
            whose = (came["whose"] or came["of"]).rstrip(".")
            if not findings.is_person(whose):
                continue  # "on behalf of Vale Council"
            yield Put("present", Entry(came["name"], offset + came.start("name"), on_behalf=whose), RULE)


def read(findings: Findings, text: str, offset: int) -> Iterator[Put]:
    """Who came for somebody, by people who are known as such and what stands between them."""
    people = findings.people_in(text)
    for start, end, name in people:
        if there := IN_THEIR_PLACE.match(text[end:]):
            whose = there["whose"] or there["other"] or ""
            yield Put("present", Entry(name, offset + start, on_behalf=whose), RULE)
    told = False  # of one before: "A was substituting for B and C for D"
    for (start, end, name), (after, _, other) in pairwise(people):
        between = APPOSED.sub("", text[end:after], count=1)
        told = told or bool(BETWEEN.fullmatch(between) and STOOD_IN.search(between))
        if told and (between == " for " or BETWEEN.fullmatch(between)):
            yield Put("present", Entry(name, offset + start, on_behalf=other), RULE)
