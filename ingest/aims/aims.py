"""What every reading of a strategy shares: patterns of aims, and one aim kept once."""

from __future__ import annotations

import re

from convenor.graph.model import Block
from convenor.graph.reading import Aim, Part
from convenor.graph.worded import Worded
from convenor.ingest.aims.owner_notes import noted
from convenor.ingest.lists.entry import known_person
from convenor.ingest.names import body_names
from convenor.ingest.names.findings import Findings
from convenor.ingest.words import aim_cues as cues
from convenor.ingest.words.shapes import is_body, is_title

DASH = re.compile(r"^(?P<label>[^–—;:.]{2,90}?)(?:\s*[–—]\s+|\s+-\s+|\s*;\s+)(?P<text>\S.{10,})", re.S)

VISION = re.compile(
    r"^(?:our |the )?vision(?: statement)?\s*(?:[:|–-]|is\b(?: (?:that|of)\b| (?:clear|simple|plain|bold|straightforward)(?=\s*[:.–—]))?\s*[:.–—]?|(?-i:(?<=VISION)(?=\s[A-Z][a-z])))\s*",
    re.I,
)

VISION_BY_YEAR = re.compile(
    r"^(?:By|In) (?:the year )?20[3-9]\d,? (?!(?:we|there|all|every|each|no|our) )[^.:;]{3,80}? will be (?:an?|the|one of the) [^.:;]{0,60}?"
    r"\b(?:place|county|city|town|borough|district|region|island|area|village|parish|valley|community|country|nation)\b,? "
    r"(?:where|in which|that|which|with|for|to|of|of choice)\b[^.:;]{10,200}\.?$"
)  # "By 2040 Orme will be a town where all can thrive."

AMBITION = re.compile(r"^(?:we will have|we want|by 20\d\d)\b", re.I)

UNDERPIN = Worded(r"\b(?:underpinning|cross[- ]cutting|enabl\w+|key)\b.*\bthemes?\b|\benablers\b", re.I)

_ENDS = re.compile(
    r"(?<!\s)\s*(?:(?<!\.)\.{3}|(?<! \.)(?: \.){3}|(?<!…)…{2}|(?<!_)_{3})[\s.…_]*\d{0,3}$|[;,]\s*(?:and|or)\s*$"
)  # the page behind an entry of the contents, what goes on to the next entry of a list

_WORD = re.compile(r"[a-z0-9]+")
UNSAID = re.compile(
    r"(?:(?:still|yet) )?to be (?:agreed|confirmed|decided|developed|determined|drafted|written|added|announced|finalised|published|advised|set)\b|"
    r"t\.?b\.?[acd]\b|n/?a$|none$",
    re.I,
)  # what stands where there is no aim yet
LINKS = re.compile(
    r"\b(?:click|tap) (?:here|(?:on )?(?:the|this) (?:link|button|image))\b|\bcan be (?:downloaded|(?:found|viewed|read|accessed|seen) (?:here|online|below|on (?:our|the) web))\b",
    re.I,
)  # what leads to another page
EVERYBODY = re.compile(
    r"(?:(?:all|our|various|several|relevant|key|local|other|the) )*(?:partners|agencies|organisations|services|members|stakeholders|departments|teams|everyone|everybody)|all",
    re.I,
)  # of whom none in particular answers for an aim
BEHIND_DASH = re.compile(r"^(?P<text>.{8,}?)\s[–—-]\s(?:with )?(?P<owner>[A-Z][^–—:;.]{3,80})$")
_WHEN = r"Now|Soon|Later|Ongoing|On-going|Annually|Yearly|Monthly|Quarterly|Immediately?|(?:Short|Medium|Long)(?:[ -][Tt]erm)?"
BEHIND_TIME = re.compile(rf"^(?P<text>(?:\S+ ){{2,60}}?[\w’'”)]*[a-z\d)”]) (?:{_WHEN}) (?P<owner>[A-Z].{{3,120}})$")
OTHERS = re.compile(r"\s*[,;(]|\s+and\s")  # behind the first of whom a cell names
HEADED = ("heading of an aim", "numbered heading")  # rules of aims that head chapters
FEWEST_OF_TITLE = 3  # words
MOST_AIMS = 10_000  # of one paper; what more there is is no strategy


def keep(
    findings: Findings,
    part: Part,
    kind: str,
    label: str,
    block: Block,
    *,
    number: str | None = None,
    parent: str | None = None,
    text: str = "",
    rule: str,
) -> str:
    """Keep one aim and give its id ("" beyond MOST_AIMS). A label said before under the same parent is the same aim."""
    label, owner = noted(label) or _tailed(kind, label)
    label = _ENDS.sub("", label).strip(" .:;–—-*")
    if UNSAID.match(label) or LINKS.search(label) or (rule not in HEADED and _is_title(kind, label, part.title)):
        return ""
    if known := findings.rows.aim(kind, parent, label):
        return known
    if findings.rows.count(Aim) >= MOST_AIMS:
        return ""
    aim = Aim(
        id=f"a{findings.rows.count(Aim) + 1}",
        kind=kind,
        label=label,
        text=text or label,
        number=number,
        parent=parent,
        strategy=part.title,
        evidence=findings.span(block.start, min(block.end, block.start + 600)),
        rule=rule,
    )
    findings.add(aim)
    if owner:
        owned(findings, aim.id, owner, block)
    return aim.id


def _is_title(kind: str, label: str, title: str) -> bool:
    """Whether what a list seems to end in is the paper's title at the foot of a page."""
    plain = plain_label(cues.PERIOD.sub("", label)) if kind in ("action", "measure", "ambition") else ""
    return len(plain.split()) >= FEWEST_OF_TITLE and plain in plain_label(title)


def _tailed(kind: str, label: str) -> tuple[str, str]:
    """What is to be done and who does it, "" where that is not told behind it."""
    tail = cues.TAIL_OWNER.match(label) or (_delivered(label) or _timed(label) if kind == "action" else None)
    return (tail["text"], tail["owner"].strip()) if tail else (label, "")


def _delivered(label: str) -> re.Match[str] | None:
    """An action with who delivers it behind a dash ("Heat pump for the hall – Hall Committee"), where that is a body, a post or somebody known."""
    tail = BEHIND_DASH.match(label)
    who = tail["owner"] if tail else ""
    return tail if who and (is_body(who) or is_title(who) or known_person(who)) else None


def _timed(label: str) -> re.Match[str] | None:
    """An action with when it is to be done and by whom behind it, as rows that lost their columns have them ("Plant a hedge Ongoing Footpaths Group")."""
    tail = BEHIND_TIME.match(label)
    who = OTHERS.split(tail["owner"], maxsplit=1)[0] if tail else ""
    return tail if who and (is_body(who) or is_title(who) or EVERYBODY.match(who) or known_person(who)) else None


def owned(findings: Findings, aim: str, owner: str, block: Block) -> None:
    """Note who delivers an aim, on its row, unless that is still open or everybody."""
    if UNSAID.match(owner) or EVERYBODY.fullmatch(owner):
        return
    named = body_names.in_prose(owner)
    who, comma, what = owner.partition(",")
    told = is_title(what) or (bool(named) and what.strip() == named[-1][2])
    if comma and told and known_person(who) and findings.is_person(who):
        owner = findings.person(who, block.start)  # "A Name, Head of Housing", "A Name, Vale Council"
    elif comma and is_title(who) and not is_title(what):
        pass  # "Head of Housing, Vale Council": the post, as it is printed
    elif known_person(owner) and findings.is_person(owner):
        owner = findings.person(owner, block.start)
    elif named and "," in owner and owner.endswith(named[-1][2]):
        owner = findings.body(
            named[-1][2].rpartition(", ")[2], block.start
        )  # "Housing Team, Vale Council" is the council's
    elif is_body(owner) or not is_title(owner):
        owner = findings.body(owner, block.start)
    findings.rows.owned(aim, owner, findings.span(block.start, block.end))


def plain_label(label: str) -> str:
    """A label's letters and digits in lower case, to know it again."""
    may_go_on = not label[-1:].isalpha() or label.endswith(("and", "or"))
    words = _ENDS.sub("", label) if may_go_on else label
    return " ".join(_WORD.findall(words.lower().replace("&", "and")))
