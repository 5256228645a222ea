"""Names of bodies in running prose: runs of capitals, cut where one name ends and the next thing begins."""

from __future__ import annotations

import re
from functools import lru_cache

from convenor.graph.remembered import remembered
from convenor.graph.worded import Worded
from convenor.ingest.names import before_names, gaps, joined_names, name_tails, proper_ends, small_heads
from convenor.ingest.words.body_words import (
    CLASS_HEADS,
    GENERIC,
    NAMED_BY,
    NOT_BODIES,
    POSTS,
    STRONG_OF,
    TITLED,
    may_hold_body,
    serves,
    shipped_acronyms,
    unites,
)
from convenor.ingest.words.shapes import BODY_HEADS, HONORIFICS, SMALL, TITLE_HEADS, WEAK_HEADS

_CAP = r"(?:St\.(?= [A-Z])|[A-ZÀ-Þ][\w’'&/-]*(?:\.\w[\w’'&/-]*)*|\d{4})"
_LINK = r"(?:of|and|the|for|with|in|&|on|to|de|upon|le)"
RUN = re.compile(
    rf"(?=[A-ZÀ-Þ\d])(?<![\w’'&-]){_CAP}(?:(?:\s+{_LINK}){{0,3}}\s+{_CAP})*(?:\s*\((?P<ac>[A-Z][A-Za-z&-]{{1,12}})\))?"
)
INTRODUCED = Worded(r"\(\s*(?:the\s+|[“\"‘'])?(?P<ac>[A-Z][A-Za-z&-]{0,20}[A-Z][A-Za-z]{0,20})[”\"’']?\s*\)")
DAY = re.compile(
    r"\s+(?:(?:on|in|for|by|from|since|until|of)\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|"
    r"January|February|April|June|July|August|September|October|November|December)\b.*$"
)

ITEM = re.compile(r"[IVX][IVXivx]{0,4} (?=[A-Z][a-z])")  # the Roman number of an item, before its title
JOINS = frozenset("and & the in on to with".split())  # after a head word, what follows is another thing
POST_HEADS = TITLE_HEADS - BODY_HEADS
WITH_HONORIFIC = re.compile(rf"(?:(?:{HONORIFICS})\s+)+")
PAPER = re.compile(
    r"\s+(?:Model\s+)?(?:Standing Orders|Code of Conduct|Terms of Reference|Constitution|Guidelines|Guidance|Policy|Policies|Handbook|Newsletter|"
    r"Website|Annual Report|(?:(?:Business|Corporate|Strategic|Delivery|Improvement|Action|Work|Local|Neighbourhood|Operational|Annual|Equality|Climate)\s+)?Plan|"
    r"(?:(?:Corporate|Strategic)\s+)?(?:Strategy|Priorities|Objectives|Pledges)|Conference|Accounts|Minutes|(?<!Annual )Meetings?|(?<!the )(?:AGM|EGM)|Budget|Precept|PDF|DOCX?)(?:\s+(?:19|20)\d\d)?$"
)  # what a body issues, behind its name
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
DATES = re.compile(
    rf"(?:(?:(?:{_MONTHS})[/–-](?=(?:{_MONTHS})\b))?(?:January|February|March|April|May|June|July|August|September|October|November|December|\d{{4}}|"
    r"Monday|Tuesday|Wednesday|Thursday|Friday)(?:[’']s)?\s+)+(?:[–-]\s+)?"
)
RANKED = frozenset(
    "assistant deputy associate interim acting senior ordinary attending principal tenant resident independent lay staff parent elected co-opted".split()
)  # of a post in a committee and not of the committee ("Tenant Board Member")
LABEL = re.compile(r"\s+(?:Tel|Telephone|Email|E-mail|Fax|Contact|Venue|Date|Time)\b.*$")  # of what follows in the line
YEARS = re.compile(r"\s+(?:(?:for|of|in|to|on|at|and|&|–|-)\s+(?:the\s+)?\d[\d/–-]*|(?:19|20)\d\d)$")
BOROUGH = re.compile(
    r"(?:(?:London|Royal|Metropolitan) Borough|(?:Municipal|Metropolitan) District) of [A-Z][\w’'-]+(?: (?:and|upon|&) [A-Z][\w’'-]+)*(?: City| Town)?$"
)
GOVERNORS = re.compile(r"^(?:full )?governing (?:body|board)$", re.I)
NOT_FIRST = frozenset(
    "term terms name date number list copy role code notice item appendix review election membership articles memorandum chain "
    "choice heads resolved agreed recommended circular circulars".split()
)
OF_FELLOWS = frozenset(
    "association society guild club union league federation".split()
)  # "Vale Fishermen's Association"
OF_PEOPLE = frozenset("children's women's men's people's".split())  # in the middle of a name
VENUES = frozenset(
    "community conference civic town city shopping leisure sports exhibition visitor visitors village parish".split()
)
SUBJECTS = re.compile(r"(?:, [A-Z][a-z]+(?: [A-Z][a-z]+)?)+,? (?:and|&) (?:the )?[A-Z][a-z]+(?: [A-Z][a-z]+)?")
OF_SUBJECTS = re.compile(
    r"(?:The )?(?P<name>(?:Department|Ministry|Directorate|Faculty|School|Minister) (?:of|for) (?:the )?[A-Z][a-z]+(?: [A-Z][a-z]+)?)"
)

LEARNED = ("university", "college", "school")  # whose offices are bodies of theirs
DEPARTMENTS = frozenset("department ministry office".split())
GAINED = frozenset(
    "build building rebuild rebuilding restore restoring earn gain increase increasing grow improve improving maintain inspire foster strengthen".split()
)
NO_WORDS = frozenset(
    "act bill chair present apology apologies apols absent".split()
)  # of a law, of a roster that lost its columns


ALSO_VERBS = frozenset(
    "mind shelter unite".split()
)  # bodies by one word, which as the first of a sentence is a verb too


def in_prose(text: str) -> list[tuple[int, int, str]]:
    """(start, end, name as printed) of the bodies named in a stretch of prose, generic names included."""
    return list(_remembered(text))


@remembered
def _remembered(text: str) -> tuple[tuple[int, int, str], ...]:
    return tuple(_in_prose(text))


def _in_prose(text: str) -> list[tuple[int, int, str]]:
    out: list[tuple[int, int, str]] = []
    text = gaps.parted(text, _names_body)
    for match in RUN.finditer(text):
        begin = item.end() if match.start() == 0 and (item := ITEM.match(text)) else match.start()
        start = begin + (len("The ") if match.group().startswith("The ") else 0)
        if stop := small_heads.end_of_name(text, start, match.end()):
            out.append((start, stop, text[start:stop]))
            continue
        end = small_heads.goes_on(text, match.start(), match.end("ac") + 1 if match["ac"] else match.end())
        if (whole := OF_SUBJECTS.fullmatch(match.group())) and (more := SUBJECTS.match(text, end)):
            start = match.start() + whole.start("name")
            out.append((start, more.end(), text[start : more.end()]))
            continue
        if not may_hold_body(text[match.start() : end]):
            continue
        for start, stop in _cut(text, begin, end, bool(match["ac"])):
            stop = start + name_tails.without_tail(text[start:stop])
            start += name_tails.own_letters(text[start:stop])
            start = before_names.subjects_ahead(text, start, stop)
            stop = start + (joined_names.known_ahead(text[start:stop]) or stop - start)
            name = text[start:stop]
            known_by_name = _names_body(name) or (
                (proper_ends.names_unit(name.split()) or (name == "Cabinet" and stop == end))
                and text.startswith(("the ", "The "), max(0, start - 4))
            )
            if known_by_name and not (
                name.lower() in ALSO_VERBS and before_names.STARTS.search(text, max(0, start - 4), start)
            ):
                out.extend(name_tails.unit_and_owner(start, name))
    return out


def _cut(text: str, start: int, end: int, introduced: bool) -> list[tuple[int, int]]:
    """A run of capitals cut where one body ends and the next thing starts: after a head word, at "and" or at "the"."""
    if joined_names.is_known(text[start:end]):
        return [(start, end)]
    words = [(m.group(), start + m.start(), start + m.end()) for m in re.finditer(r"\S+", text[start:end])]
    bracket = introduced and words[-1][0].startswith("(")
    pieces: list[tuple[int, int]] = []
    begin = 0
    for i, (word, _, stop) in enumerate(words):
        if i < begin:
            continue
        following = words[i + 1][0].lower() if i + 1 < len(words) else ""
        plain = word.strip(",.").lower().replace("’s", "").replace("'s", "")
        head = plain in BODY_HEADS or (
            i > begin and (plain in NAMED_BY or proper_ends.ends([w for w, _, _ in words[begin : i + 1]]))
        )
        head_of = words[begin][0].lower() in STRONG_OF and i >= begin + 2
        if head and plain not in TITLED and following.strip(",.()") in POST_HEADS:
            first = next((w.lower() for w, _, _ in words[begin:] if w.lower() not in SMALL), "")
            pieces += [(words[begin][1], stop)] if first not in RANKED else []
            break  # what follows is a post: "X Board Manager"
        owns_next = word.endswith(("’s", "'s")) and (head or plain in GENERIC - {"people"})
        saint = i > 0 and (words[i - 1][0] in ("St", "St.", "Saint") or joined_names.is_placed(words[i : i + 2]))
        if (
            i > begin
            and not head
            and not saint
            and word.endswith(("’s", "'s"))
            and word.lower().replace("’", "'") not in OF_PEOPLE
            and not (following.strip(",.") in OF_FELLOWS and words[begin][0] != "The")
        ):
            if joined_names.is_known(text[words[begin][1] : stop - len("’s")]):
                pieces.append((words[begin][1], stop))
            begin = i + 1
        elif following and owns_next and (i > begin or plain not in LEARNED):
            pieces += [(words[begin][1], stop)] if i > begin else []
            begin = i + 1  # what a body has: "Vale Council’s Ferries Committee"
        elif joined_names.two_acronyms(words, i) or (head_of and joined_names.letters_follow(words, i)):
            pieces.append((words[begin][1], stop))
            begin = i + 2
        elif (
            plain == "council"
            and i > begin
            and ((of_the := joined_names.ends_kind(words, i)) or joined_names.owns(words, i))
        ):
            pieces.append((words[begin][1], stop))
            begin = i + (3 if of_the else 1)
        elif plain == "commissioner" and following == "and":
            begin = i + 2  # an office, and whoever is named with it
        elif head and following == "action":
            pieces.append((words[begin][1], stop))
            break  # what follows is a task: "Locality Forum Action Ann"
        elif (
            i > begin
            and word.lower() == "the"
            and not (joined_names.of_the(words[begin:i]) or joined_names.of_two_places(words, begin, i))
        ):
            pieces += [(words[begin][1], words[i - 2][2])] if words[i - 1][0] == "and" and i > begin + 2 else []
            begin = i + 1
        elif joined_names.leads_on(words, i, begin, text):
            begin = i + 1
        elif following == "and" and (
            proper_ends.ends_before(words[begin:], i - begin)
            or joined_names.names_twice(words[begin : i + 1], words[i + 2 :])
        ):
            pieces.append((words[begin][1], stop))
            begin = i + 2 + (words[i + 2][0] == "the")
        elif not following or (
            head
            and following in JOINS
            and not (joined_names.continues(words[begin:], i - begin) or joined_names.on_a_subject(words, i))
        ):
            pieces.append((words[begin][1], stop))
            begin = i + 2 if following in JOINS else i + 1
            begin += words[begin : begin + 1] != [] and words[begin][0] == "the"
    trimmed = [_trim(text, a, b, bracket) for a, b in pieces if a < b]
    return [piece for piece in trimmed if piece[0] < piece[1]]


def _trim(text: str, start: int, end: int, bracket: bool) -> tuple[int, int]:
    """Without possessives, leading small words, everyday openers and dates; nothing where an honorific leads."""
    if WITH_HONORIFIC.match(text, start, end):
        return start, start
    start = before_names.passed(text, start, end)
    if paper := PAPER.search(text, start, end):
        end = paper.start()
    if month := DATES.match(text, start, end):
        start = month.end()
    if day := DAY.search(text, start, end):
        end = day.start()
    if label := LABEL.search(text, start, end):
        end = label.start()
    if tail := YEARS.search(text, start, end):
        end = tail.start()
    while not bracket and end > start and text.endswith((*",.;:/-’'", "’s", "'s"), start, end):
        end -= 2 if text[end - 1] == "s" else 1
    return start, end


@lru_cache(maxsize=1 << 14)
def _names_body(name: str) -> bool:
    """Whether a run of capitals names a body."""
    bare = re.sub(r"\s*\([A-Z][A-Za-z&-]{1,12}\)$", "", name)
    words = [w.strip(",.").lower() for w in bare.replace("/", " ").split()]
    if not words or len(words) > 14:
        return False
    if GOVERNORS.match(bare) or BOROUGH.match(bare) or joined_names.is_known(bare) or proper_ends.meets_as(words):
        return True
    if words[-1] in {"chamber", "chambers"} or words[0] in NOT_FIRST or any(w in POSTS for w in words[:3]):
        return False
    if re.search(r"/[a-z]|\b[A-Z]/[A-Z]\b", bare):
        return False
    if len(words) == 1:
        return bare in shipped_acronyms() and bare.lower() not in NOT_BODIES
    if words[:2] == ["attendance", "for"] or words[0] in SMALL or words[0].isdigit() or not NO_WORDS.isdisjoint(words):
        return False
    if proper_ends.names_body(bare.split()):
        return True
    if words[0] == "office" and words[-1] in TITLE_HEADS:
        return False  # "Office of Mayor"
    if words[-2] in VENUES and words[-1] in ("centre", "center"):
        return False
    if (
        words[-2] == "of"
        and words[-1] in BODY_HEADS
        and words[0] not in STRONG_OF
        and words[-1] not in ("commons", "lords")
    ):
        return False  # "Chain of Office"
    return _has_head(words)


def _has_head(words: list[str]) -> bool:
    """Whether a head word of bodies stands where it makes the words a name."""
    if any(w in POST_HEADS and words[i + 1 : i + 2] == ["of"] for i, w in enumerate(words[:3])) or words[-1] in POSTS:
        return False  # "Head of Service"
    if words[0] == "healthwatch":
        return len(words) < 5
    last = words[-1]
    first = next((i for i, w in enumerate(words) if w in BODY_HEADS), None)
    if first is None:
        return False
    if words[0] in DEPARTMENTS and words[1] in ("of", "for") and last in CLASS_HEADS:
        return True  # "Department for Communities and Schools"
    if last in CLASS_HEADS:
        return unites(words) or serves(words)
    if last in ("team", "office") and words[-2] in ("and", "&"):
        return False  # "Ann and Team"
    if last == "together" and words[0].endswith("ing"):
        return False  # "Keeping Vale Safe Together"
    if last in WEAK_HEADS:
        own = last == "fund" or words[-2] == "sub" or not all(w in GENERIC or w in SMALL for w in words)
        return len(words) >= 3 and own
    if last == "trust" and words[0] in GAINED:
        return False  # "Build Trust"
    if last in BODY_HEADS:
        return not (words[0] in TITLE_HEADS and "of" in words[:3])
    # "University of X", "Department of X", "Council of X", "Association of X", "Board of Y"
    of = words[first + 1 : first + 2]
    if first == 0 and words[0] == "committee" and words[1] == "for":
        return True
    if last in name_tails.USES:
        return False  # "the Church for the AGM"
    return first <= 3 and words[first] in STRONG_OF and of in (["of"], ["for"], ["on"]) and words[0] not in TITLE_HEADS
