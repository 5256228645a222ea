"""Somebody whose own initials stand in brackets behind the name, and so tell that it is one: "Weiqing Pu (WP), Bureau of Roads - Chair"."""

from __future__ import annotations

import re

from convenor.ingest.lists.entry import Entry, describe, known_person
from convenor.ingest.lists.own_letters import own_letters
from convenor.ingest.names.affiliations import may_be_body
from convenor.ingest.words.shapes import EVERYDAY, HONORIFICS, NAME_WORD, is_body, is_title, strip_honorific

PERSON = re.compile(
    rf"(?P<name>(?:(?:{HONORIFICS})\.? )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){{1,3}}) [(\[](?P<own>[A-Z][A-Za-z]{{1,4}})[)\]]"
)
REST = re.compile(r",?\s+(?:[–—-]\s+)?(?P<rest>[A-Z(].*)")
LETTERS = re.compile(r"(?<=\w) \[[A-Z][A-Za-z&]{1,8}\]")  # of a body, behind its name
POST = re.compile(r"(?P<home>.+?),?\s[–—-]\s(?P<post>[^–—]+)")
OFFICE = re.compile(r"\((?:(?:[Vv]ice|[Dd]eputy|[Cc]o)[- ])?[Cc]hair(?:man|woman|person)?\)")
MARK = re.compile(r"\s*[,;]\s*|\s[–—-]\s")


def read(words: str, offset: int) -> list[Entry]:
    """The one person of such a line, of whom a body's name or a post is told behind; [] for any other line."""
    found = PERSON.match(words)
    behind = REST.fullmatch(words, found.end()) if found else None
    if not found or not behind or not _is_name(found) or ";" in behind["rest"]:
        return []
    if OFFICE.fullmatch(behind["rest"]):
        return []  # of the meeting, which is read with those of other lists
    rest = LETTERS.sub("", behind["rest"]).strip(" ()") if behind["rest"][0] == "(" else LETTERS.sub("", behind["rest"])
    if any(map(_is_name, PERSON.finditer(rest))) or any(known_person(part) for part in MARK.split(rest) if part):
        return []
    post = POST.fullmatch(rest)
    facts = [post["post"], post["home"]] if post and is_title(post["post"]) and may_be_body(post["home"]) else [rest]
    entry = describe(found["name"], offset, facts)
    if ", " in entry.body:
        return []  # a post that nothing tells as one, and the body behind it
    told = post is not None or LETTERS.search(behind["rest"]) or is_body(entry.body)
    return [entry] if (told and may_be_body(entry.body)) or (entry.title and not entry.body) else []


def _is_name(found: re.Match[str]) -> bool:
    """Whether the letters in a bracket are those of the words before it, which look like a name."""
    words = strip_honorific(found["name"])[1].split()
    plain = bool(words) and all(NAME_WORD.match(word) and word.lower() not in EVERYDAY for word in words)
    return plain and own_letters(found["own"], found["name"]) and not is_body(found["name"])
