"""What a sentence says behind a name between commas: the post, the body that it is held at, and further posts."""

from __future__ import annotations

import re

from convenor.graph.worded import Worded
from convenor.ingest.lists.entry import BEHIND, NOTE, known_person
from convenor.ingest.lists.offices import OFFICE
from convenor.ingest.names import body_names, joined_posts
from convenor.ingest.names.affiliations import at_home, placed
from convenor.ingest.words.body_words import is_generic
from convenor.ingest.words.role_words import OFFICE_BEHIND, OFFICE_OF, OWNED
from convenor.ingest.words.shapes import TITLE_HEADS, TITLE_STARTS, is_body, is_person, is_proper, is_title

STOP = re.compile(
    r"\s(?:and )?(?:(?:[a-z]+ly|then|also) )?(?:was|were|is|are|has|had|have|will|would|presented|introduced|provided|gave|said|reported|"
    r"advised|attended|joined|who|outlined|updated|informed|proposed|seconded|moved|sought|requested|queried|raised|declared|disclosed|suggested|felt|told|expressed|"
    r"responded|replied|referred|commented|enquired|inquired|emphasised|stressed|reminded|undertook|offered|apologised|shared|left|arrived|took|made|"
    r"showed|described|demonstrated|submitted|tabled|circulated|reiterated|added|clarified|concluded|drew|remarked|observed|questioned|answered|announced|supported|"
    r"opposed|objected|addressed|invited|"
    r"which|whose|explained|noted|thanked|asked|spoke|discussed|scheduled|stated|confirmed|welcomed|opened|led|"
    r"delivered|summarised|highlighted|agreed|be|being|to)\b|(?:(?<![ .][A-Z])(?<! St)\.|[;:!?])(?:\s|$)|\n|\s\|\s"
)
RUNS_ON = re.compile(
    r"(?: (?!of\b|and\b|for\b|the\b|in\b|to\b|on\b|at\b|with\b)[a-z]+)|(?: [a-z]+){3}"
)  # words of a sentence
UNOPENED = Worded(r"^([^()]*(?:\([^()]*\)[^()]*)*)\).*$", re.S)  # behind the bracket in which a name stands
NUMBERS = re.compile(r"\s*\(?\b(?:Tel|Telephone|Phone|Mobile|Fax|Ext|E-?mail)\b.*$", re.S)  # how to reach somebody
MINISTRY = re.compile(r"[A-Z][a-z][A-Z]{1,3}")  # "MoD"
DEGREES = frozenset("PhD DPhil BSc MSc MEd BEd LLB MBE OBE CBE".split())
ADDRESSED = re.compile(r"(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Prof|Rev)\.? [A-Z]")
UNIT = re.compile(r"^(?:[A-Z&][\w&’-]* (?:(?:and|of|for) )?){1,5}(?:Unit|Division|Department|Section|Directorate)$")
CHUNK = re.compile(r",\s*|\s+[–—-]\s+")
AND_SOMEBODY = re.compile(r"\s+and\s+((?:(?:Cllr|Councillor|Dr|Mr|Mrs|Ms|Prof)\.? )?[A-Z][\w’'-]+ [A-Z][\w’'-]+)")
GOES_ON = ("and ", "with ", "including ", "for ", "in ", "on ")
ARTICLE = re.compile(
    r"^(?:(?:as|the|our|an?|its|their|new|newly[- ]appointed|recently appointed|current|incoming) )+(?=[A-Za-z])", re.I
)


def posts(rest: str) -> list[tuple[str, str]]:
    """(title, body) of each post that the words after a name tell, two where "and" joins them, each at a body."""
    out: list[tuple[str, str]] = []
    stop = STOP.search(" " + rest)
    for part in joined_posts.apart(rest[: max(0, stop.start() - 1)] if stop else rest):
        title, body = chunks(part)
        behind = OFFICE_BEHIND.search(body) or (OFFICE_BEHIND.search(title) if title else None)
        if behind and OFFICE.fullmatch(behind["office"]):  # "Head of Care at Vale Trust (Vice-Chair)"
            out.append((behind["office"], ""))
            title, held = split_body(title.removesuffix(behind.group()))
            body = body.removesuffix(behind.group()) or held
        out.append((title, body))
    return out


def chunks(rest: str) -> tuple[str, str]:
    """(title, body) from the comma-separated words after a name, up to the verb or the next thing."""
    rest = UNOPENED.sub(r"\1", rest)
    stop = STOP.search(" " + rest)
    rest = NUMBERS.sub("", rest[: max(0, stop.start() - 1)] if stop else rest)
    other = next((match for match in AND_SOMEBODY.finditer(rest) if is_person(match[1])), None)
    rest = rest[: other.start()] if other else rest
    title, body = "", ""
    more: list[str] = []
    for chunk in (chunk.strip(" ,") for chunk in CHUNK.split(rest)[:4]):
        if (behind := BEHIND.match(chunk)) and NOTE.fullmatch(behind["in"]):
            chunk = behind["said"]  # "Home Office (Deputy)"
        if body or not chunk or chunk.lower().startswith(GOES_ON) or is_person(re.sub(r"\s*\([^()]*\)", "", chunk)):
            break
        if (
            title
            and behind
            and is_title(behind["in"])
            and not (is_title(behind["said"]) or OFFICE.fullmatch(behind["in"]))
        ):
            chunk = behind["said"]  # "Head of Law, Vale Council (Monitoring Officer)"
        if ADDRESSED.match(chunk) or (behind and " " not in behind["said"] and known_person(behind["said"])):
            break  # "…, Ann (consultant)": somebody else
        if not title and (plain := ARTICLE.sub("", chunk)) and starts_title(plain):
            chunk = plain
        owned = OWNED.match(chunk) if not title else None
        if owned and starts_title(owned["title"]) and (is_body(owned["body"]) or owned["body"].isupper()):
            title, body = (
                owned["title"],
                "" if is_generic(owned["body"]) and " " not in owned["body"] else owned["body"],
            )
        elif not title and is_title(chunk) and starts_title(chunk):
            title, body = split_body(chunk)
        elif not title and (
            (is_body(chunk) and not RUNS_ON.search(chunk)) or (MINISTRY.fullmatch(chunk) and chunk not in DEGREES)
        ):
            body = chunk
        elif not title and not more and UNIT.search(chunk):
            continue  # "Planning Unit, Vale Council"
        elif title and chunk[0].isupper() and (is_body(chunk) or (len(chunk.split()) <= 6 and not is_title(chunk))):
            more.append(chunk)
        else:
            break
    return (title, body) if body or not more else placed(title, more)


def starts_title(chunk: str) -> bool:
    """Whether a chunk reads as a title from its first word on."""
    if not chunk[0].isupper() or len(chunk.split()) > 14:
        return False
    return begins_title(chunk) or is_title(chunk)


def begins_title(words: str) -> bool:
    """Whether the first of some words may open a title."""
    first = re.split(r"[\s-]", words)[0].strip(".").lower()
    return first in TITLE_STARTS or first in TITLE_HEADS


def split_body(chunk: str) -> tuple[str, str]:
    """Title and body of "Training Manager from Regional Forum"."""
    if (held := at_home(chunk))[1] and chunk[0].isupper():
        return held
    match = re.match(r"^(.+?)\s+(?:(?:from|at|with)(?: the)?|of the|for the)\s+([A-Z].+)$", chunk)
    other = match[2].partition(" and ")[2] if match else ""
    if match and is_title(match[1]) and is_body(match[2]) and not is_title(other):
        return match[1], match[2]
    firm = re.match(
        r"^(.+?)\s+(?:for|at|with|of)\s+(?:the\s+)?(?:charity|firm|company|consultancy|consultants)\s+([A-Z].+)$", chunk
    )
    if firm and is_title(firm[1]) and is_proper(firm[2]):
        return firm[1], firm[2]
    match = OFFICE_OF.match(chunk)
    if match and first_body(match["body"]) == match["body"] and not is_generic(match["body"]):
        return match["title"], match["body"]
    return chunk, ""


def first_body(words: str) -> str:
    found = body_names.in_prose(words)
    return found[0][2] if found and found[0][0] <= 4 else ""
