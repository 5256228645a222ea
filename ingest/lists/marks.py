"""The marks of an attendance register and what they mean, by custom or by the paper's own legend."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from convenor.graph.model import Block
from convenor.graph.worded import Worded
from convenor.ingest.lists.entry import known_person
from convenor.ingest.lists.pieces import bare
from convenor.ingest.names.findings import Findings
from convenor.ingest.words.shapes import is_person

CUSTOMARY = {
    mark: how  # "ü" and "û" are the tick and the cross of Wingdings, without that typeface
    for how, marks in (
        ("present", "✓ ✔ √ ü ● p y yes present x 1 l late v"),
        ("apologies", "a ap apols apologies d sub"),
        ("absent", "✗ ✘ û ab abs absent n no 0 dna"),
    )
    for mark in marks.split()
}
LEGEND = Worded(
    r"(?:^|[\s,;(])(?P<mark>[✓✔√ü✗✘û●○Ø*#†‡^]|(?-i:[A-Z][A-Za-z]{0,3}))\s*(?:[=:–-]|means|denotes|indicates|were|was)?\s*"
    r"(?P<means>(?:those |members? )?(?:present|attended|(?:in )?attendance|(?:sent )?regrets?|apolog\w*(?: for absence)?|sent (?:his |her |their )?apolog\w*|absent|did not attend|not (?:present|attended|attending|in attendance))|"
    r"(?:a )?(?:deputy|substitute)(?: attended| sent| present)?|represented|guest|observer|invited)\b(?!\s+(?:remotely|online|virtually|via|by|part|from|until|for|on)\b)",
    re.I,
)
EXPLAINS = re.compile(r"\b(?:marked|denotes|indicates|means)\b|\s=\s", re.I)  # so that one mark alone is explained too
SYMBOLS = frozenset("*#†‡^✗✘ûØ○")  # of which one alone may be explained
LONGEST_LEGEND = 300  # code points of a line that explains marks
OF_BOTH = re.compile(
    r"(?:those |members? )?(?:present|attendance|attending)\s?/\s?(?:(?P<apologies>apologies(?: for absence)?)|absent|not present):?",
    re.I,
)  # heads people each with a mark behind
MARKS_OF_BOTH = frozenset("p ✓ ✔ √ ü a ✗ ✘ û".split())  # those that may stand there
_NOTE = r"(?:\s*[,;(–—-]\s*[^|]{0,60}|\s+(?:from|until|till|to|for|via|by|on|at|online|remotely|virtually|items?|part|in|as)\b[^|]{0,60})?$"
REPLACED = "replaced"  # somebody came for them
STATUS = {
    REPLACED: re.compile(
        r"(?:(?:sub(?:stitute)?|deputy|rep)\b(?: attended| present)?\s*[:–-]|(?:deputi[sz]ed|represented|replaced) by\b)\s*(?-i:[A-Z]).{1,60}$",
        re.I,
    ),
    "apologies": re.compile(
        rf"(?:a|ap|apols?|apolog(?:y|ies)(?: (?:sent|received|(?:not )?accepted|declined|given))?|(?:sent|gave|with) apologies|(?:n|no|absent|x|✗|✘)\s*[-–—,(:]\s*(?:with |sent )?apol\w*(?: (?:sent|received|accepted|given|noted|tendered|submitted))?\)?|"
        rf"(?:deputy|substitute) (?:attended|sent|present)|represented){_NOTE}|"
        r"(?:n|no|absent|x|✗|✘)\s*[-–—,(:]\s*(?:(?:he |she |they )?sent|(?:represented|replaced|deputi[sz]ed) by|(?:sub(?:stitute)?|deputy|rep):?) (?-i:[A-Z])[^|]{1,60}$",
        re.I,
    ),
    "absent": re.compile(rf"(?:n|no|absent|not present|did not attend|dna|nil|0|✗|✘|û|[–—-]){_NOTE}", re.I),
    "in_attendance": re.compile(
        rf"(?:[\w ]{{2,20}}, )?(?:in attendance|guest|observer|invited|observing){_NOTE}", re.I
    ),
    "present": re.compile(
        rf"(?:p|pr|present|y|yes|✓|✔|√|ü|●|attended|attending|in person|in the room|online|late|(?:joined|arrived|left) (?:early|late|at|from|after|before|during|\d)[^|]{{0,30}}|here|virtual(?:ly)?|remote(?:ly)?|hybrid|video ?(?:link|call)?|"
        rf"(?:by|via|on) (?:video(?: ?link| ?call)?|phone|telephone|teams|ms teams|zoom|webex)|dialled in){_NOTE}",
        re.I,
    ),
}  # in this order
OF_THOSE_AWAY = re.compile(r"apologies|absent|not present")  # the head of a column of those who did not come
SAYS_SO = re.compile(r"(?:present|attended|attending|here)\b", re.I)  # whatever stands at the head
FEWEST = 2  # marks that a legend explains


def legend(findings: Findings, blocks: Sequence[Block]) -> dict[str, str]:
    """Mark in lower case → what it means, where a line or a row says so of two marks or more."""
    out: dict[str, str] = {}
    for block in blocks:
        if block.end - block.start > LONGEST_LEGEND:
            continue
        if block.kind != "row" and (both := OF_BOTH.fullmatch(findings.words(block))):
            away = "apologies" if both["apologies"] else "absent"
            told = {mark: how if how == "present" else away for mark, how in CUSTOMARY.items() if mark in MARKS_OF_BOTH}
            out = {**told, "ap": "apologies"} | out
        words = f"{block.marker} {findings.words(block)}"
        found = [match for match in LEGEND.finditer(words) if _is_mark(match["mark"], match["means"].lower())]
        if not found:
            continue
        explains = EXPLAINS.search(words)
        if len({match["mark"] for match in found}) >= (1 if explains else FEWEST):
            out.update((match["mark"].lower(), _meant(match["means"].lower())) for match in found)
    return out if len(out) >= FEWEST or (set(out) <= SYMBOLS and "present" not in out.values()) else {}


def _is_mark(mark: str, means: str) -> bool:
    """Whether what stands before a meaning is a mark, and no short surname ("A Hall – present")."""
    plain = mark.isupper() or not mark.isalpha() or mark.lower() in CUSTOMARY
    return plain or any(word.startswith(mark.lower()) for word in means.split())


def _meant(means: str) -> str:
    if re.search(r"apolog|regret|deputy|substitute|represented", means):
        return "apologies"
    if re.match(r"guest|observer|invited", means):
        return "in_attendance"
    return "absent" if "absent" in means or "not" in means else "present"


def status(words: str) -> str:
    """The attendance that a cell gives of somebody, by custom ("P", "Yes (via Teams)", "N – apologies"), or ""."""
    return next((how for how, pattern in STATUS.items() if pattern.match(words.strip())), "")


def asked(head: str, words: str, meant: Mapping[str, str]) -> str:
    """The attendance that a cell gives below a head that asks for it, or ""; "A" alone means what the legend or the head says."""
    if explained := meant.get(re.split(r"[\s,(]", words.lower(), maxsplit=1)[0]):
        return explained
    how = status(words)
    if words.strip(" .").lower() == "a":
        return "apologies" if "apol" in head or head.endswith(("/ ap", "/ a")) else "absent" if "absent" in head else ""
    if OF_THOSE_AWAY.fullmatch(head) and how == "present" and not SAYS_SO.match(words.strip()):
        return "absent" if head.startswith(("absent", "not")) else "apologies"
    return how


class Marked(NamedTuple):
    """What a line says of one person: how they were there, the name with what is said of them, and its position."""

    how: str
    words: str
    start: int


def of_line(words: str, meant: Mapping[str, str], bullet: str = "") -> list[Marked]:
    """The people of a line that has a mark before or behind each of them ("P Cllr A Name", "*A Name", "A Name AP | B Name P").

    A mark may have been read as the bullet of a line.
    """
    if not meant:
        return []
    if bullet.lower() in meant:
        return _one(meant, bullet, words, 0)
    lead, behind = _patterns(tuple(sorted(meant)))
    if first := lead.match(words):
        return _one(meant, first["mark"], words[first.end() :], first.end())
    out: list[Marked] = []
    begin = 0
    for mark in behind.finditer(words):
        found = _one(meant, mark["mark"], words[begin : mark.start()] + mark["more"], begin)
        if not found:
            return []
        out += found
        begin = mark.end()
    return out if not words[begin:].strip(" |,;.") else []


def _one(meant: Mapping[str, str], mark: str, words: str, start: int) -> list[Marked]:
    words = words.rstrip(" –—-")
    name = re.split(r"\s*[,(\[]|\s[–—-]\s", words.strip(" |,;"))[0]
    sure = known_person(name) or (mark.strip() in SYMBOLS and " " in name.strip())  # no letter of a name is such a mark
    plain = mark.strip().lower() in meant and sure and is_person(bare(name))
    lead = len(words) - len(words.lstrip(" |,;"))
    return [Marked(meant[mark.strip().lower()], words[lead:], start + lead)] if plain else []


@lru_cache(maxsize=8)
def _patterns(marks: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A mark with which a line begins, and one behind a name, with a bracket behind it."""
    letters = "|".join(re.escape(mark) for mark in marks if mark.isalnum())
    symbols = "|".join(re.escape(mark) for mark in marks if not mark.isalnum())
    lead = "|".join(
        filter(None, (rf"(?:{symbols})\s*" if symbols else "", rf"(?-i:(?=[A-Z]))(?:{letters})\s+" if letters else ""))
    )
    back = "|".join(
        filter(None, (rf"\s*(?:{symbols})" if symbols else "", rf"\s(?-i:(?=[A-Z]))(?:{letters})" if letters else ""))
    )
    return (
        re.compile(rf"(?P<space>)(?P<mark>{lead})(?-i:(?=[A-Z]))", re.I),
        re.compile(rf"(?P<mark>{back})(?P<more>(?:\s*\([^()]{{1,60}}\))?)(?=\s*[|,;.]|\s+(?-i:[A-Z])|\s*$)", re.I),
    )
