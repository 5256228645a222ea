"""Bodies in one paper: every spelling under one key, acronyms learnt from the paper, names found in running prose."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from importlib import resources

from convenor.graph.model import Evidence
from convenor.ingest.places import known
from convenor.ingest.shapes import BODY_HEADS, HONORIFICS, SMALL, TITLE_HEADS, WEAK_HEADS

# Everyday words that may open a sentence or a body's generic name, so that alone they name no body.
GENERIC = frozenset(
    "integrated care health and wellbeing well being board boards partnership partnerships committee council councils system trust trusts "
    "team group local authority authorities county district borough city town parish unitary joint sub working task finish place based "
    "provider collaborative nhs foundation primary community services service scrutiny overview executive cabinet management leadership senior "
    "delivery steering programme network networks forum alliance public people workforce business "
    "representative association assembly agency commission department office our the this that these a an its their your new all "
    "university hospital college school company fund scheme charity panel other national regional statutory voluntary sector district "
    "upper tier thematic existing strategic ".split()
)
STEMMED = GENERIC | {w[:8] if len(w) > 8 else w[:-1] if len(w) > 4 and w.endswith("s") else w for w in GENERIC}
SPECIFIC = frozenset("provider collaborative people workforce business".split())  # enough to name a body where no fuller name is printed
STRONG_OF = frozenset("university department council association board ministry office institute college society house federation academy church bishop chamber court".split())
CLASS_HEADS = frozenset(
    "boards councils trusts partnerships committees groups teams networks authorities alliances services companies schools "
    "universities colleges hospitals hospices charities associations bodies agencies systems hubs practices funds schemes programmes icbs icps icss "
    "hwbs ccgs pcns utlas surgeries pharmacies panels forums".split()
)
TITLED = frozenset("service services group team office programme fund scheme system centre hub school practice company union department partnership".split())  # before "Manager" these are part of the title
POSTS = frozenset("officer director manager representative lead leader deputy vice-chair chairman coordinator secretary treasurer clerk".split())
NOT_BODIES = frozenset("tbc tba n/a na aob send gp gps uk ceo cfo cto md hr it pdf faq agm sgm egm tor a&e covid q&a dob id eu usa vat am pm mp mps".split())
_CAP = r"(?:[A-Z][\w’'&/-]*(?:\.\w[\w’'&/-]*)*|\d{4})"
_LINK = r"(?:of|and|the|for|with|in|&|on|to|de|upon|le)"
RUN = re.compile(rf"(?<![\w’'&-]){_CAP}(?:(?:\s+{_LINK}){{0,3}}\s+{_CAP})*(?:\s*\((?P<ac>[A-Z][A-Za-z&-]{{1,12}})\))?")
INTRODUCED = re.compile(r"\(\s*(?:the\s+|[“\"‘'])?(?P<ac>[A-Z][A-Za-z&-]*[A-Z][A-Za-z]*)[”\"’']?\s*\)")


@cache
def shipped_acronyms() -> dict[str, str]:
    """General acronyms of British public life → their words ("NHSE" → "NHS England")."""
    source = resources.files("convenor.ingest.gazetteer") / "acronyms.csv"
    rows = source.read_text(encoding="utf-8").splitlines() if source.is_file() else []
    return {a: words.strip("\"") for a, _, words in (row.partition(",") for row in rows[1:] if row)}


@cache
def bare_bodies() -> frozenset[str]:
    """Names of national bodies that no head word gives away, lower case."""
    source = resources.files("convenor.ingest.gazetteer") / "bodies.txt"
    lines = source.read_text(encoding="utf-8").splitlines() if source.is_file() else []
    return frozenset(line.strip().lower() for line in lines if line.strip() and not line.startswith("#"))


def initials(name: str, *, links: bool = False) -> str:
    """The first letters of a name's words, small words left out unless `links`."""
    words = re.findall(r"[A-Za-z0-9]+", name.replace("&", " and " if links else " "))
    return "".join(w[0].upper() for w in words if links or w.lower() not in SMALL)


class Bodies:
    """The bodies of one paper. A key is the name in lower case with acronyms spelt out where the paper or common usage does so."""

    def __init__(self) -> None:
        self._printed: dict[str, Counter[str]] = {}
        self._evidence: dict[str, set[Evidence]] = {}
        self.acronyms: dict[str, str] = {}  # acronym → words, learnt from this paper
        self.short_places: dict[str, str] = {}  # "LSC" → "Lancashire and South Cumbria", learnt from initials

    def add(self, printed: str, evidence: Evidence) -> str:
        """Note one mention; the body's key."""
        printed = clean(printed)
        if match := re.search(r"\s*\(([A-Z][A-Za-z&-]{1,12})\)$", printed):
            self.learn(match[1], printed[: match.start()])
        key = printed
        self._printed.setdefault(key, Counter())[printed] += 1
        self._evidence.setdefault(key, set()).add(evidence)
        return key

    def learn(self, acronym: str, words: str) -> None:
        """Note that the paper introduces an acronym for a name, when its letters fit the words' initials."""
        letters = re.sub(r"[^A-Z]", "", acronym)
        plural = acronym.endswith("s") and acronym[:-1].isupper()
        tail = re.findall(r"[A-Za-z][\w’'-]*", words)
        for size in range(min(len(tail), len(letters) + 4), 0, -1):
            name = " ".join(tail[-size:])
            if letters in (initials(name), initials(name, links=True)) and tail[-size][0].isupper():
                self.acronyms.setdefault(acronym[:-1] if plural else acronym, name)
                return

    def _spelt(self, acronym: str) -> str:
        return self.acronyms.get(acronym) or shipped_acronyms().get(acronym) or ""

    def canonical(self, printed: str) -> str:
        """The name in lower case with acronyms spelt out, without "the", "NHS" and a trailing acronym in brackets."""
        name = re.sub(r"(\([A-Z][A-Za-z&-]{1,12}\)) for [A-Z].*$", r"\1", clean(printed))
        name = re.sub(r"\s*\([A-Z][A-Za-z&-]{1,12}\)$", "", name)
        name = re.sub(r"\b([A-Z])&([A-Z]{2,})\b", r"\1\2", name).replace("&", " and ")
        words = []
        for word in name.split():
            bare = word.strip(",.()")
            spelt = self.short_places.get(bare) or self.acronyms.get(bare) or shipped_acronyms().get(bare)
            words.append(spelt if spelt and (len(name.split()) > 1 or bare in self.acronyms or bare in shipped_acronyms()) else word)
        plain = " ".join(words).lower().replace("well being", "wellbeing").replace("well-being", "wellbeing").replace("-", " ")
        plain = re.sub(r"\s+", " ", re.sub(r"[^\w\s]", " ", plain)).strip()
        plain = re.sub(r"^(?:the|nhs)\s+(?=\w+\s+\w)", "", re.sub(r"^the\s+", "", plain))
        plain = re.sub(r"\b(\w+) \1\b", r"\1", re.sub(r"\bnhs (?=foundation trust\b)", "", plain))
        return " ".join(_stem(w) for w in plain.split()) if len(plain.split()) > 2 else plain

    def _groups(self) -> dict[str, list[str]]:
        """Canonical name → printed names. A generic name goes to the one longer name that ends with it."""
        self._learn_places()
        groups: dict[str, list[str]] = {}
        for printed in self._printed:
            groups.setdefault(self.canonical(printed), []).append(printed)
        for name in sorted(groups, key=len):
            short = all(" " not in p for p in groups[name])  # known by an acronym alone
            if not short and not all(w in STEMMED or w in SMALL for w in name.split()):
                continue
            longer = [g for g in groups if g != name and g.endswith(" " + name) and g in groups]
            weight = {g: sum(sum(self._printed[p].values()) for p in groups[g]) for g in longer}
            if longer:
                best = max(longer, key=lambda g: (weight[g], -len(g), g))
                rest = sum(weight[g] for g in longer if g != best)
                if weight[best] > 2 * rest:
                    groups[best] += groups.pop(name)
        return groups

    def _learn_places(self) -> None:
        """Note what a short form at the start of a name stands for, when its letters are the initials of another name's start ("ABC Board")."""
        starts = {" ".join(p.split()[:n]) for p in self._printed for n in range(2, 8) if p.split()[0] != "NHS"}
        starts |= {" ".join(p.split()[1:n]) for p in self._printed for n in range(3, 9) if p.split()[0] == "NHS"}
        for printed in self._printed:
            first = printed.split()[0].replace("&", "")
            if not (2 <= len(first) <= 5 and sum(c.isupper() for c in first) >= 2) or first in self.acronyms or first in shipped_acronyms() or first == "NHS":
                continue
            fits = sorted(s for s in starts if first.upper() in (initials(s), initials(s, links=True)) and s.split()[-1].lower() not in SMALL and not any(w.lower() in BODY_HEADS for w in s.split()))
            if fits:
                self.short_places[first] = fits[0].replace("&", "and")

    def names(self, own: str | None = None) -> dict[str, str]:
        """Printed form → the name that the paper's reader would list the body under.

        A generic name that no fuller one explains ("the Partnership") is the paper's `own` body when that ends with it.
        """
        out = {}
        for _, printed in self._groups().items():
            best = self._best(printed)
            if own and is_generic(best) and best.split()[-1].lower() == own.split()[-1].lower():
                best = own
            out.update(dict.fromkeys(printed, best))
        return out

    def _best(self, printed: list[str]) -> str:
        def fullness(p: str) -> tuple[int, int, int, str]:
            bare = re.sub(r"\s*\([^)]*\)$", "", p)
            acronyms = 0 if bare.isupper() and " " in bare else sum(sum(c.isupper() for c in w) > 1 and w != "NHS" for w in bare.split())
            return (-acronyms, len(bare.split()), sum(self._printed[p].values()), p)

        best = re.sub(r"\s*\([A-Z][A-Za-z&-]{1,12}\)$", "", max(printed, key=fullness))
        if best.isupper() and len(best.split()) > 2:
            best = in_title_case(best)
        words = best.split()
        if len(words) > 2 and self._spelt(words[-2]).lower().endswith(" " + words[-1].lower()):
            best = " ".join(words[:-1])  # "X LPC Committee" says committee twice
        alone = len(best.split()) == 1 and best.isupper()
        return (self.acronyms.get(best) or best) if alone else best

    def entries(self) -> list[tuple[str, str, tuple[str, ...], tuple[str, ...], tuple[Evidence, ...]]]:
        """(name, kind, other spellings, acronyms, evidence) for each body that is one body, in the order of the paper."""
        out = []
        for canonical, printed in self._groups().items():
            name = self._best(printed)
            if is_generic(name):
                continue
            spellings = {re.sub(r"\s*\([A-Z][A-Za-z&-]{1,12}\)$", "", p) for p in printed} | set(printed)
            short = {p for p in spellings if " " not in p and sum(c.isupper() for c in p) >= 2}
            spellings |= {shipped_acronyms()[p] for p in short if p in shipped_acronyms() and name == p}
            short |= {a for a, words in self.acronyms.items() if self.canonical(words) == canonical or canonical.endswith(" " + self.canonical(words))}
            if canonical.split()[-1:] == ["council"]:
                short.clear()
            evidence = tuple(sorted({e for p in printed for e in self._evidence[p]}))
            out.append((name, kind_of(name), tuple(sorted(spellings - {name} - short)), tuple(sorted(short - {name})), evidence))
        return sorted(out, key=lambda entry: (entry[4][0], entry[0]))


def _stem(word: str) -> str:
    """The start of a word by which misspelt and inflected forms of one name agree."""
    return word[:8] if len(word) > 8 else word[:-1] if len(word) > 4 and word.endswith("s") else word


def clean(printed: str) -> str:
    """A body's name without article, stray punctuation and doubled blanks; a cut compound is closed ("Place- based").

    A host body in brackets, given by its acronyms, is left out ("X Partnership (ABC ICB)").
    """
    printed = re.sub(r"\s*\((?:[A-Z&]{2,6}\s+)+[A-Z&]{2,6}\)\s*$", "", printed.strip())
    name = re.sub(r"(\w)- (\w)", r"\1-\2", " ".join(printed.split()).strip(" ,;:.–-"))
    return re.sub(r"^(?:the|The|our|Our|its|a)\s+", "", name)


def in_title_case(name: str) -> str:
    """A name set in capitals throughout, as it would be written: small words small, acronyms kept."""
    words = name.split()
    return " ".join(
        w if w in shipped_acronyms() or w == "NHS" else w.lower() if i and w.lower() in SMALL else w.capitalize() for i, w in enumerate(words)
    )


def is_generic(name: str) -> bool:
    """Whether a name says only what kind of body is meant ("the Board", "Health and Wellbeing Boards", "local authorities")."""
    words = [w.lower() for w in re.findall(r"[A-Za-z][\w’'&-]*", name)]
    if not words or name.lower() in NOT_BODIES:
        return True
    if words[-1] in CLASS_HEADS:
        return True
    plain = " ".join(words).replace("-", " ").split()
    if all(w in GENERIC or w in SMALL or w in {"non", "exec", "icb", "icp", "ics", "ccg", "pcn", "hwb"} for w in plain) and not name.isupper():
        return not (len(plain) == 2 and all(w in SPECIFIC for w in plain))
    return False


def kind_of(name: str) -> str:
    """A rough kind from the head word: council, board, trust, partnership…"""
    words = [w.lower() for w in re.findall(r"[A-Za-z]+", name)]
    return next((w for w in reversed(words) if w in BODY_HEADS), "")


def in_prose(text: str) -> list[tuple[int, int, str]]:
    """(start, end, name as printed) of the bodies named in a stretch of prose, generic names included ("the Board" is not)."""
    out: list[tuple[int, int, str]] = []
    for match in RUN.finditer(text):
        if lower := re.match(r"\s+(?:programme|scheme|initiative)\b", text[match.end() :]):
            words = [w.lower() for w in match.group().split()]
            if 2 <= len(words) <= 5 and not all(w in GENERIC for w in words) and not any(w in BODY_HEADS - WEAK_HEADS or w in SMALL for w in words):
                out.append((match.start(), match.end() + lower.end(), text[match.start() : match.end() + lower.end()]))
                continue
        for start, end in _cut(text, match.start(), match.end("ac") + 1 if match["ac"] else match.end(), bool(match["ac"])):
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
        elif word.isupper() and len(word) > 2 and following.lower() == "and" and i + 2 < len(words) and words[i + 2][0].strip(",.").isupper():
            pieces.append((words[begin][1], stop))
            begin = i + 2
        elif word.lower() == "the" and i > begin and not (words[i - 1][0].lower() in {"of", "for"} and any(w[0].lower() in STRONG_OF for w in words[begin:i])):
            begin = i + 1
        elif (head and not last and (following.lower() in {"and", "&", "the", "in", "on", "to", "with"} and not _continues(words, i))) or last:
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
    lead = re.match(r"(?:(?:The|Our|Its|Their|This|That|These|All|Each|Any|A|An|In|At|On|For|From|To|By|With|Under|If|As|Both|When|Where|Following|Members|Chair|Deputy|Report|Minutes|Appointment)\s+(?:of\s+|the\s+|by\s+|and\s+)*)+", name)
    if lead and not name[: lead.end()].startswith("All-"):
        start += lead.end()
    name = text[start:end]
    if month := re.match(r"(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|\d{4}|Monday|Tuesday|Wednesday|Thursday|Friday)\s+)+(?:[–-]\s+)?", name):
        start += month.end()
    if tail := re.search(r"\s+(?:for|of|in|to|on|at|and|&|–|-)\s+\d[\d/–-]*$", text[start:end]):
        end = start + tail.start()
    if not bracket:
        end = start + len(re.sub(r"(?:[’']s?|[,.;:/-])+$", "", name))
    return start, end


def _names_body(name: str) -> bool:
    """Whether a run of capitals names a body."""
    bare = re.sub(r"\s*\([A-Z][A-Za-z&-]{1,12}\)$", "", name)
    words = [w.strip(",.").lower() for w in bare.replace("/", " ").split()]
    if not words or len(words) > 14:
        return False
    if bare.lower() in bare_bodies() or any(bare.lower().startswith(b + " ") and bare[len(b) + 1 :] in known() for b in bare_bodies()):
        return True
    if words[0] in {"term", "terms", "name", "date", "number", "list", "copy", "role", "code", "notice", "item", "appendix", "review", "election", "membership"}:
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
    return first <= 3 and words[first] in STRONG_OF and len(words) > first + 1 and words[first + 1] in {"of", "for"} and words[0] not in TITLE_HEADS
