"""Names of bodies in running prose: runs of capitals, cut where one name ends and the next thing begins."""

from __future__ import annotations

import re

from convenor.ingest.body_words import (
    CLASS_HEADS,
    GENERIC,
    NOT_BODIES,
    POSTS,
    STRONG_OF,
    TITLED,
    bare_bodies,
    shipped_acronyms,
)
from convenor.ingest.places import known
from convenor.ingest.shapes import BODY_HEADS, HONORIFICS, SMALL, TITLE_HEADS, WEAK_HEADS

_CAP = r"(?:[A-Z][\w’'&/-]*(?:\.\w[\w’'&/-]*)*|\d{4})"

_LINK = r"(?:of|and|the|for|with|in|&|on|to|de|upon|le)"

RUN = re.compile(rf"(?<![\w’'&-]){_CAP}(?:(?:\s+{_LINK}){{0,3}}\s+{_CAP})*(?:\s*\((?P<ac>[A-Z][A-Za-z&-]{{1,12}})\))?")

INTRODUCED = re.compile(r"\(\s*(?:the\s+|[“\"‘'])?(?P<ac>[A-Z][A-Za-z&-]*[A-Z][A-Za-z]*)[”\"’']?\s*\)")

DAY = re.compile(
    r"\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b.*$|"
    r"\s+(?:January|February|April|June|July|August|September|October|November|December)\b.*$"
)


def in_prose(text: str) -> list[tuple[int, int, str]]:
    """(start, end, name as printed) of the bodies named in a stretch of prose, generic names included ("the Board" is not)."""
    out: list[tuple[int, int, str]] = []
    for match in RUN.finditer(text):
        if lower := re.match(r"\s+(?:programme|scheme|initiative)\b", text[match.end() :]):
            words = [w.lower() for w in match.group().split()]
            if (
                2 <= len(words) <= 5
                and not all(w in GENERIC for w in words)
                and not any(w in BODY_HEADS - WEAK_HEADS or w in SMALL for w in words)
            ):
                out.append((match.start(), match.end() + lower.end(), text[match.start() : match.end() + lower.end()]))
                continue
        for start, end in _cut(
            text, match.start(), match.end("ac") + 1 if match["ac"] else match.end(), bool(match["ac"])
        ):
            name = text[start:end]
            if _names_body(name):
                out.append((start, end, name))
    return out


def _cut(text: str, start: int, end: int, introduced: bool) -> list[tuple[int, int]]:
    """A run of capitals cut where one body ends and the next thing starts: after a head word, at "and" or at "the"."""
    words = [(m.group(), start + m.start(), start + m.end()) for m in re.finditer(r"\S+", text[start:end])]
    bracket = introduced and words[-1][0].startswith("(")
    pieces: list[tuple[int, int]] = []
    begin = 0
    for i, (word, _, stop) in enumerate(words):
        last = i + 1 >= len(words)
        following = "" if last else words[i + 1][0]
        plain = word.strip(",.").lower().replace("’s", "").replace("'s", "")
        head = plain in BODY_HEADS
        if i < begin:
            continue
        if head and plain not in TITLED and not last and following.lower().strip(",.()") in TITLE_HEADS - BODY_HEADS:
            pieces.append((words[begin][1], stop))
            begin = len(words)
        elif re.search(r"[’']s$", word) and i > begin and not head:
            begin = i + 1
        elif (
            word.isupper()
            and len(word) > 2
            and following.lower() == "and"
            and i + 2 < len(words)
            and words[i + 2][0].strip(",.").isupper()
        ):
            pieces.append((words[begin][1], stop))
            begin = i + 2
        elif (
            word.lower() == "the"
            and i > begin
            and not (
                words[i - 1][0].lower() in {"of", "for"} and any(w[0].lower() in STRONG_OF for w in words[begin:i])
            )
        ):
            begin = i + 1
        elif (
            head
            and not last
            and (following.lower() in {"and", "&", "the", "in", "on", "to", "with"} and not _continues(words, i))
        ) or last:
            pieces.append((words[begin][1], stop))
            begin = i + 2 if following.lower() in {"and", "&", "the", "in", "on", "to", "with"} else i + 1
    out = []
    for a, b in pieces:
        if a < b:
            out.append(_trim(text, a, b, bracket))
    return [piece for piece in out if piece[0] < piece[1]]


def _continues(words: list[tuple[str, int, int]], index: int) -> bool:
    """Whether "and" after a head word goes on with the same name ("Service and Workforce Board"): no other head word follows soon."""
    rest = [w.lower().strip(",.()") for w, _, _ in words[index + 2 :]]
    head = words[index][0].lower().strip(",.")
    if head not in WEAK_HEADS and head not in {"partnership", "board"}:
        return False
    return head in WEAK_HEADS and any(w in BODY_HEADS for w in rest[:3])


def _trim(text: str, start: int, end: int, bracket: bool) -> tuple[int, int]:
    """Without honorifics, possessives, leading small words and everyday openers."""
    name = text[start:end]
    match = re.match(rf"(?:(?:{HONORIFICS})\s+)+", name)
    if match:
        return start, start
    lead = re.match(
        r"(?:(?:The|Our|Its|Their|This|That|These|All|Each|Any|A|An|In|At|On|For|From|To|By|With|Under|If|As|"
        r"Both|When|Where|Following|Members|Chair|Deputy|Report|Minutes|Appointment)\s+"
        r"(?:of\s+|the\s+|by\s+|and\s+)*)+",
        name,
    )
    if lead and not name[: lead.end()].startswith("All-"):
        start += lead.end()
    name = text[start:end]
    if month := re.match(
        r"(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|\d{4}|"
        r"Monday|Tuesday|Wednesday|Thursday|Friday)\s+)+(?:[–-]\s+)?",
        name,
    ):
        start += month.end()
    if day := DAY.search(text[start:end]):
        end = start + day.start()
    if tail := re.search(r"\s+(?:for|of|in|to|on|at|and|&|–|-)\s+\d[\d/–-]*$", text[start:end]):
        end = start + tail.start()
    if not bracket:
        end = start + len(re.sub(r"(?:[’']s?|[,.;:/-])+$", "", text[start:end]))
    return start, end


def _names_body(name: str) -> bool:
    """Whether a run of capitals names a body."""
    bare = re.sub(r"\s*\([A-Z][A-Za-z&-]{1,12}\)$", "", name)
    words = [w.strip(",.").lower() for w in bare.replace("/", " ").split()]
    if not words or len(words) > 14:
        return False
    if re.match(r"^(?:full )?governing (?:body|board)$", bare, re.I):
        return True
    if bare.lower() in bare_bodies() or any(
        bare.lower().startswith(b + " ") and bare[len(b) + 1 :] in known() for b in bare_bodies()
    ):
        return True
    if words[-1] in {"chamber", "chambers"} or words[0] in {
        "term",
        "terms",
        "name",
        "date",
        "number",
        "list",
        "copy",
        "role",
        "code",
        "notice",
        "item",
        "appendix",
        "review",
        "election",
        "membership",
    }:
        return False
    if any("/" in w and re.search(r"/[a-z]", w) for w in bare.split()) or any(w in POSTS for w in words[:3]):
        return False
    if len(words) == 1:
        return bare in shipped_acronyms() and bare.lower() not in NOT_BODIES
    last = words[-1]
    if words[0] in SMALL or words[0].isdigit() or any(w in {"act", "bill"} for w in words):
        return False
    heads = [i for i, w in enumerate(words) if w in BODY_HEADS]
    if not heads:
        return False
    if last in CLASS_HEADS:
        return False
    if last in BODY_HEADS and last not in WEAK_HEADS:
        return not (words[0] in TITLE_HEADS and "of" in words[:3])
    if last in WEAK_HEADS:
        return len(words) >= 3 and not all(w in GENERIC or w in SMALL for w in words)
    # "University of X", "Department of X", "Council of X", "Association of X", "Board of Y"
    first = heads[0]
    return (
        first <= 3
        and words[first] in STRONG_OF
        and len(words) > first + 1
        and words[first + 1] in {"of", "for"}
        and words[0] not in TITLE_HEADS
    )
