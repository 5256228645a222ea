"""Whom the words for an action's owner name: a name, initials, a handle, an office that one person holds."""

from __future__ import annotations

import re

from convenor.graph.reading import Role
from convenor.graph.worded import Worded
from convenor.ingest.lists.pieces import are_initials
from convenor.ingest.names.findings import Findings
from convenor.ingest.words.body_words import initials as of_words
from convenor.ingest.words.shapes import is_body, is_title
from convenor.ingest.words.task_words import OF_SURNAMES, OFFICES, POST_WITH_PART, SERVICES

CHAIRS = frozenset("chair chairman chairwoman chairperson".split())
OFFICERS = frozenset("clerk secretary treasurer".split())
KINDS = ("parish", "town", "community", "hon", "hon.", "honorary")
BESIDE = (
    re.compile(r"(?P<one>[A-Za-z].*?)\s+\(?(?P<short>[A-Z]{2,4})\)?"),  # "minute secretary AB"
    re.compile(r"(?P<short>[A-Z]{2,4})\s+(?P<one>[A-Z][a-z].*)"),
)
OF_A_COUNCIL = re.compile(r"(?:C|D|B|T|P|MB|CB)C$")  # how letters for a council end, as for no post
BRIEF = re.compile(r"([A-Z][a-z]+) ([A-Z])\.?")  # "Jane M", where Jane Marlow is known
RANKED = re.compile(r"(?:[A-Z]{2,5}|Chief Officer) ([A-Z][a-z][\w’'-]+)")  # "DCFO Marlow": a rank in initials
HEADS = frozenset(
    "director manager officer head commissioner coordinator co-ordinator actuary".split()
)  # of longer posts
UNKNOWN_POST = re.compile(
    r"[A-Z][a-z’-]{3,}(?:(?: | & | and | of (?:the )?)[A-Z][a-z’-]{3,}){0,3}(?<!s)"
)  # of one person
FAR = 4000  # code points above within which a post is named again in one word
UNIFORMED = re.compile(
    r"(?:PC|PCSO|P?S|Sgt|Sergeant|D[CSI]|DCI|CI|[Cc]hief [Ii]nspector|Insp(?:ector)?\.?|Ch(?:ief)? (?:Insp|Supt)\.?|Supt\.?|Superintendent|ACC|DCC|[AD]?CFO|ACO)\.?\s[A-Z][a-z]"
)  # a rank before a surname
PART_BEHIND = re.compile(POST_WITH_PART)
PARTICLED = re.compile(
    rf"(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Prof|Rev)\.? (?:{OF_SURNAMES} ){{1,2}}([A-Z][\w’'-]+)"
)  # a surname with a small word before it
TITLED = re.compile(
    r"(?:Dame|Sir|Lord|Lady|Sister|Father|Baroness|Canon|Rabbi) ([A-Z][a-z’'-]+)"
)  # before a given name
NAME_AND_POST = re.compile(r"(?P<name>[^\W\d_][\w’'.-]*(?: [\w’'.-]+){0,4}), (?:the )?(?P<post>[A-Z][^,;:]{2,80})")
JOINED_POST = re.compile(r"[A-Z][\w’'-]*(?: (?:[A-Z][\w’'-]*|and|of|&)){1,8}")
TELLS = re.compile(
    r"\s[–—-]\s|[.:]\s|\b(?:to|will|would|should|is|are|was|were|has|have|be)\b"
)  # what tells a task, and names nobody
LONGEST_SHORT = 6  # letters by which somebody is called for short
LONGEST_NAME = 60  # code points before them that may be the name
SEPARATORS = Worded(r"\s*(?:[/&,;+]|\b(?:and|with)\b)\s*(?:\band\s+)?(?:the\s+)?")


def who(findings: Findings, owner: str | None, offset: int) -> str | None:
    """The key of the person that an owner's words name: by name, by initials or office where they fit one person.

    Words that name nobody for sure stay as they are; several owners are given by name, with semicolons.
    """
    if not owner:
        return None
    if beside := _beside_name(findings, owner):
        return beside
    owner = _single(_bare(owner))
    if findings.is_person(owner):
        return findings.person(owner, offset)
    named = NAME_AND_POST.fullmatch(owner)
    if named and is_title(named["post"]) and (key := _one(findings, named["name"], offset)):
        return key
    if whole := _one(findings, owner, offset) if JOINED_POST.fullmatch(owner) else None:
        return whole
    if PART_BEHIND.fullmatch(owner) and not _is_another(findings, owner.split(", ", 1)[1], offset):
        held = _holders(findings, owner.lower())
        return held.pop() if len(held) == 1 else owner
    parts = [p for p in SEPARATORS.split(owner) if p]
    keys = [_one(findings, p, offset) for p in parts]
    if len(parts) == 1:
        return keys[0] or owner
    one_post = any(parts) and is_title(parts[-1]) and not any(keys[:-1]) and not any(map(is_title, parts[:-1]))
    if one_post and JOINED_POST.fullmatch(owner):
        return owner  # "Community Planning and Partnership Manager"
    if not any(keys) or any(not key and TELLS.search(part) for part, key in zip(parts, keys, strict=True)):
        return owner
    given: dict[str, str] = {}  # key or words → how the owner is given
    for part, key in zip(parts, keys, strict=True):
        if key or not (given and is_title(part) and re.search(rf",\s*(?:the\s+)?{re.escape(part)}", owner)):
            given.setdefault(key or part, findings.people.name(findings.people.root(key)) if key else part)
    return next(iter(given)) if len(given) == 1 else "; ".join(given.values())


def _is_another(findings: Findings, words: str, offset: int) -> bool:
    """Whether words behind a post and a comma are a second owner, and not what the post is for: they name somebody, or an office."""
    parts = [part for part in SEPARATORS.split(words) if part]
    return any(is_title(part) or OFFICES.match(part) or _one(findings, part, offset) for part in parts)


def office_of(owner: str | None) -> str | None:
    """The words for one office, which stand until all who hold offices are known; None where they are something else."""
    bare = _bare(owner or "")
    return bare if OFFICES.match(bare) and not initials(bare) and not bare.isupper() else None


def names_somebody(findings: Findings, words: str, offset: int) -> bool:
    """Whether an owner's words name a person of the paper, or several."""
    return who(findings, words, offset) != _bare(words)


def names_people(findings: Findings, words: str) -> bool:
    """Whether running words name people of the paper: an unknown run of capitals is not taken for a name."""
    bare = _single(_bare(words))
    parts = [part for part in SEPARATORS.split(bare) if part]
    return bool(parts) and (
        all(_is_known(findings, part) for part in parts)
        or len(_holders(findings, bare.lower())) == 1
        or _beside_name(findings, words) is not None
    )


def _is_known(findings: Findings, words: str) -> bool:
    if UNIFORMED.match(words):
        return True
    if small := PARTICLED.fullmatch(words):
        return findings.people.is_known(small[1])
    if words.isupper() and " " in words and not findings.people.is_known(words.split()[-1]):
        return False  # a heading in capitals
    if any(start == 0 and end == len(words) for start, end, _ in findings.people_in(words)):
        return True
    if " " in words and findings.people.is_key(findings.people.key(words)):
        return True
    if short := re.fullmatch(r"(?:[A-Z]\.?\s|[A-Z]\.){1,2}([A-Z][\w’'-]+)", words) or RANKED.fullmatch(words):
        return findings.people.is_known(short[1])  # "J Marlow", where a Jane Marlow is known
    return not findings.is_person(words) and _one(findings, words, 0) is not None


def _single(words: str) -> str:
    """Words without the plural of the form of address before several names ("Cllrs Marlow and Teague")."""
    return re.sub(r"^(Cllr|Councillor|Dr)s\.?\s+", r"\1 ", words)


def _bare(owner: str) -> str:
    return re.sub(r"^the\s+", "", owner.strip(), flags=re.I)


def _one(findings: Findings, words: str, offset: int) -> str | None:
    """The key of the one person that some words name, None where they do not tell."""
    if findings.is_person(words):
        return findings.person(words, offset)
    if words.startswith("@"):
        return findings.people.with_handle(words[1:]) or findings.people.with_name(words[1:])
    if re.fullmatch(r"[A-Z][a-z’'-]+", words) and (key := findings.people.with_name(words)):
        return key
    if (words.isupper() or initials(words)) and (key := _by_letters(findings, words)):
        return key
    if (brief := BRIEF.fullmatch(words)) and (key := findings.people.with_name(brief[1])):
        surname = findings.people.name(key).split()[-1]
        return key if surname[:1] == brief[2] else None
    if (titled := TITLED.fullmatch(words)) and (key := findings.people.with_name(titled[1])):
        return key
    if (small := PARTICLED.fullmatch(words)) and (key := findings.people.with_name(small[1])):
        return key
    if (ranked := RANKED.fullmatch(words)) and (key := findings.people.with_name(ranked[1])):
        return key
    if words.isupper() and " " in words and findings.is_person(words.title()):
        return findings.person(words.title(), offset)
    if both := next(filter(None, (pattern.fullmatch(words) for pattern in BESIDE)), None):
        one, other = _one(findings, both["one"], offset), findings.people.called(both["short"])
        return other if other == one or (one is None and is_title(both["one"])) else None
    office = re.sub(r"^the\s+", "", words.lower())
    held = _meant(findings, office, offset) if office in HEADS else _holders(findings, office)
    return held.pop() if len(held) == 1 else None


def _beside_name(findings: Findings, words: str) -> str | None:
    """The key of the one person beside whose name the words behind "the" stand, in brackets or behind a comma ("Jane Marlow, Verger")."""
    bare = re.sub(r"^[Tt]he\s+", "", words)
    if bare == words or not UNKNOWN_POST.fullmatch(bare) or is_body(bare) or SERVICES.fullmatch(bare):
        return None
    keys: set[str] = set()
    for match in re.finditer(rf"(?:,| \(| [–—-]) ?(?:the )?{re.escape(bare)}(?=[);,.\n]|$)", findings.text):
        keys |= {findings.people.key(name) for name in _named_before(findings, match.start())}
    return keys.pop() if len(keys) == 1 and findings.people.is_key(next(iter(keys))) else None


def _meant(findings: Findings, head: str, offset: int) -> set[str]:
    """The keys of those who hold the post that one word is short for ("the Director"): the one of its kind named last above, or the only one."""
    titles = {
        row.title.lower() for row in findings.rows if isinstance(row, Role) and row.status == "held" and row.person
    }
    longer = [title for title in titles if " " in title and head in (title.split()[0], title.split()[-1])]
    if not longer:
        return _holders(findings, head)
    before = findings.text[max(0, offset - FAR) : offset].lower()
    last = max(longer, key=lambda title: (before.rfind(title), len(title)))
    return _holders(findings, last) if last in before or len(longer) == 1 else set()


def _by_letters(findings: Findings, letters: str) -> str | None:
    """The key of the person who is called by letters: introduced by them, or made of their names, or else of a post that one holds."""
    if key := _introduced(findings, letters):
        return key
    if len(letters) > len("AB") and not OF_A_COUNCIL.search(letters) and not findings.people.stands_for(letters):
        titles = {row.title.lower() for row in findings.rows if isinstance(row, Role) and row.status == "held"}
        held = {key for title in titles if of_words(title) == letters for key in _holders(findings, title)}
        if held:
            return held.pop() if len(held) == 1 else None
    return findings.people.called(letters)


def _introduced(findings: Findings, letters: str) -> str | None:
    """The key of the person behind whose name the paper puts letters in brackets ("Jane Marlow (JMa)"), which tell apart two of the same initials."""
    found = (
        re.search(rf" \({re.escape(letters)}(?=\)|,| [–—-])", findings.text) if len(letters) <= LONGEST_SHORT else None
    )
    named = _named_before(findings, found.start()) if found else []
    key = findings.people.key(named[-1]) if named else ""
    return key if named and are_initials(letters, named[-1]) and findings.people.is_key(key) else None


def _named_before(findings: Findings, at: int) -> list[str]:
    """The people whose names end right before a position, in its line."""
    begin = max(findings.text.rfind("\n", 0, at) + 1, at - LONGEST_NAME)
    before = findings.text[begin:at]
    named = [name for _, end, name in findings.people_in(before) if end == len(before)]
    alone = before.strip() if not named and 1 < len(before.split()) < LONGEST_SHORT else ""
    return [alone] if alone and findings.people.is_key(findings.people.key(alone)) else named


def _holders(findings: Findings, office: str) -> set[str]:
    """The keys of those who hold an office; of a chair in any of its words, of an officer with what is said of whom they serve."""
    if found := findings.rows.held(office):
        seconds = (
            findings.rows.held(f"deputy {office}")
            | findings.rows.held(f"vice {office}")
            | findings.rows.held(f"vice-{office}")
        )
        return found - seconds
    if office in CHAIRS:
        others = CHAIRS
    else:
        others = frozenset(f"{kind} {office}" for kind in KINDS) if office in OFFICERS else frozenset()
    for kind in KINDS:
        if office.startswith(f"{kind} ") and (bare := office.removeprefix(f"{kind} ")) in OFFICERS:
            others = frozenset({bare})
    return {key for other in others for key in findings.rows.held(other)}


def initials(word: str) -> bool:
    """Whether a word is made like somebody's initials ("AB", "HMcT")."""
    return bool(re.fullmatch(r"[A-Z][A-Za-z]{0,2}[A-Z]{1,2}|[A-Z]{2}[a-z]", word))
