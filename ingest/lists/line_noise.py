"""What stands in a roster's line beside people's names and what is said of them: addresses, marks of notes, people without names."""

from __future__ import annotations

import re

from convenor.graph.worded import Worded
from convenor.ingest.lists.pieces import are_initials, bare
from convenor.ingest.words.labels import PLATFORM
from convenor.ingest.words.shapes import HONORIFICS, forenames, is_person, is_title, opens_title, strip_honorific

MARKS = re.compile(r"(?<=[\w)])[*†‡#¹²³]+")  # of a note
NOISE = Worded(
    r"(?<=\s)ac? ?/ ?(?=and\s)|(?<=[.;)] )Also:\s+(?=[A-Z])|(?<=\s)@[\w-]+|(?<![\w.+-])[(<\[]?[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}[)>\]]?|(?<=[a-z]),? Esq\b\.?|"
    r",(?=\s(?:LLC|LLP|Inc|Ltd|Limited|plc|PLC|CIC|GmbH)\b)|\((?:[Ii]n [Pp]art|[Pp]art)\)\s+(?=[A-Z])|(?:(?<=\bPC )|(?<=P\.C\. )|(?<=PCSO )|(?<=Sgt ))\d{2,5}\s+(?=[A-Z])|^In the [Cc]hair:?\s+(?=[A-Z])|"
    r"(?<=\))\s+for (?:agenda )?items? \d[\d.]*(?:(?: ?[,&–-] ?| and | to )\d[\d.]*){0,4}(?=[\s,;]|$)|,?\s+(?:and|&|plus)\s+(?:the|our)\s+(?:[A-Z][a-z]+ )?(?:[Cc]lerk|[Ss]ecretary|[Tt]reasurer|[Cc]hair)\b(?=\s*(?:[.;]|$))|\((?:Retd|Ret[’']?d|retired)\.?\)\s+(?=[A-Z])|"
    rf"\s*[(\[](?i:(?:via|over|by|on) (?:a |the )?(?:(?:ms|microsoft|virtual|video|phone|telephone|conference|zoom|remote) ?)?(?:link|call|conference|teams|zoom|phone|telephone|video|webex)|virtual(?:ly)?|remote(?:ly)?|online|{PLATFORM})[)\]](?=[\s,;]|$)"
)  # "@name", an e-mail address, what stands before a name, an officer without one, how or for what somebody came, a comma within a firm's name
OTHERS = Worded(
    r",?\s+(?:and|plus|&)\s+(?:me|myself)\.?$|,?\s+(?:and|plus|\+|&|(?:together |along )?with)\s+(?:about |around |some |another )?(?:\d{1,3}|i{2,3}|iv|vi{0,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    r"several|some|many|a few|a number of)\s+(?:others?|more|members?|residents?|tenants?|parishioners?|public|people|guests?|visitors?|"
    r"neighbours?|patients?|attendees?|observers?)\b[^,;]{0,60}$",
    re.I,
)  # people without names at the end of a list
PLURAL_LEAD = Worded(r"^(Councillors|Cllrs|Trustees|Governors)[,:](?=\s+[A-Z])")
OF_SEVERAL = Worded(r"^(Cllr|Councillor)[’']s(?=\s+[A-Z])")
COUPLE = Worded(
    r"\b(?:Mr|Dr|Cllr|Councillor|Prof|Rev)\.? (?:and|&) (?=(?:Mrs|Ms|Mr|Dr)\.? [A-Z])"
)  # the first of "Mr and Mrs Smith" has no name of its own

STATE_AT_END = Worded(
    r"^(?P<said>[A-Z][^;|]{3,140}?[^\W\d_.,:–—-]\)?)(?P<gap>\s+)(?:present|attended|(?:absent |sent |with )*apologies|absent|did not attend|in attendance)"
    r"(?:,? (?:via|by|online|remotely|virtually|from|until)\b[^,;]{0,40})?$"
)  # "A Name, Vale Council present": what a page sets apart by colour alone
ADDRESS = re.compile(rf"(?:{HONORIFICS}|Messrs|Mesdames|Mmes|Hon|Chas|Thos|Jas|Geo)$", re.I)
VERBS = frozenset(
    "was were be been being is are not no any also who and all both part sent gave with those the absent".split()
)
STOP_FOR_COMMA = Worded(r"(?P<word>\b[A-Z][a-z’'-]{2,})\.(?=\s[A-Z\d]\.\s[A-Z])")  # as scans have it
SLASHED = Worded(
    r"^(?P<name>[A-Z][^/]{3,60}?)(?P<between>\s/\s(?P<own>[A-Z][A-Za-z]{1,3})\s/(?:\s[-–—]\s/)?\s)(?=[A-Z])"
)  # "A Name / AN / - / Director": the cells of a row
BLANK_INSIDE = Worded(r"\((?P<gap>\s{1,3})(?=[A-Z])")
NOT_CLOSED = re.compile(
    r"(?P<opens>\s?\([^()]{2,60}\s)\((?P<inner>[^()]{1,40})\)(?=\s*(?:[,;]|and\s|$))(?![^()]*\))"
)  # "(Vale Trust (Hill)," whose outer bracket is not closed
WELSH = re.compile(
    r"^(?:Cadeirydd|Clerc|(?:Cyngor|Bwrdd|Awdurdod|Heddlu|Ymddiriedolaeth|Prifysgol|Llywodraeth|Gwasanaeth|Partneriaeth|Coleg|Ysgol|Cymdeithas)\b[^/]*) / |"
    r" / (?:Cyngor|Bwrdd|Awdurdod|Heddlu|Ymddiriedolaeth|Prifysgol|Llywodraeth|Gwasanaeth|Partneriaeth|Coleg|Ysgol|Cymdeithas)\b.*$"
)  # what is said in English too


def plain(words: str) -> tuple[str, int]:
    """A line without such things, each blanked out, and how many code points were cut off its beginning."""
    words = words.rstrip(" .;|/*†‡✓✔√☑✗✘❌").replace(": / ", ":   ")  # the cell of a group, and that of its people
    words = STOP_FOR_COMMA.sub(
        lambda found: found.group() if ADDRESS.match(found["word"]) else f"{found['word']},", words
    )
    words = BLANK_INSIDE.sub(lambda found: f"{found['gap']}(", words)
    words = NOT_CLOSED.sub(closed, words)
    words = COUPLE.sub(lambda found: " " * len(found.group()), words)
    words = MARKS.sub(lambda found: " " * len(found.group()), words)
    words = OTHERS.sub("", NOISE.sub(lambda found: " " * len(found.group()), words)).rstrip()
    shift = len(words) - len(words := words.lstrip("/| "))
    words = PLURAL_LEAD.sub(lambda found: f"{found[1]} ", words)
    words = OF_SEVERAL.sub(r"\1s ", words)
    if (state := STATE_AT_END.match(words)) and _is_one(state["said"]):
        words = words[: state.start("gap")] + ",".ljust(len(state["gap"])) + words[state.end("gap") :]
    if (
        (cells := SLASHED.match(words))
        and is_person(bare(cells["name"]))
        and are_initials(cells["own"], bare(cells["name"]))
    ):
        words = words[: cells.start("between")] + ",".ljust(len(cells["between"])) + words[cells.end() :]
    return words, shift


def closed(found: re.Match[str]) -> str:
    """A bracket that was not closed as one: a title stands behind a comma instead, with its own bracket ("(Head of Care (Adults),")."""
    if is_title(outer := found["opens"].strip(" (")) or opens_title(outer):
        return f"{found['opens'].replace(' (', ', ').replace('(', ',')}({found['inner']})"
    return f"{found['opens']} {found['inner']})"


def without_state(words: str) -> str:
    """A line of one person without the state that a page sets apart at its end."""
    state = STATE_AT_END.match(words)
    return state["said"] if state and _is_one(state["said"]) else words


def _is_one(said: str) -> bool:
    """Whether words before a state are of one person: a name that is sure, and no verb before the state."""
    name = re.split(r"\s*[,(]|\s[–—-]\s", said)[0].strip()
    first = strip_honorific(name)
    known = bool(first[0]) or first[1].split()[0].lower() in forenames()
    return known and is_person(name) and said.split()[-1].lower() not in VERBS
