"""Which headings of a strategy are aims, and what a short line labels below it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import takewhile

from convenor.graph.model import Block
from convenor.graph.worded import Worded
from convenor.ingest.aims.mark_series import in_series, to_the_last_numbered
from convenor.ingest.words import aim_cues as cues
from convenor.ingest.words.announcements import CHAPTER, by_heading, by_sentences

LONGEST_HEADING = 160  # code points
MOST_WORDS = 16  # of an aim that is a heading
DASH_OR_COLON = re.compile(r"\s[–—-]\s")  # behind it an aim is described
DESCRIBED = re.compile(r"^[A-Z]\w+: [a-z]\w+ (?:[\w’']+ ){1,6}")  # "Performance: every pound counts"
FRAGMENT = re.compile(r"[A-Za-z]")  # of a word whose letters were torn apart
OF_CONDUCT = re.compile(r"\b(?:principles|values|behaviours)\b", re.I)  # how a body works, and not what it will do
CUT = re.compile(
    r"\b(?:we|our|the|an?|and|of|to|for|in|with|by|on|or|their|its|that|which|(?:will|shall) be)$|,$", re.I
)
WHOLE = re.compile(
    r"\b(?:proud of|care[ds]? (?:for|about)|close by|(?:liv|work|learn|play|ag|invest|stay|grow(?: up| old)?|believ|born|thriv|trad|visit|study)(?:e|ing)? (?:in|with|for)|"
    r"(?:rely|count|depend|build) on|carry on|(?:fit|ready|looked|built|made|paid|provided|hoped|good|best|worth \w+ing) (?:for|to)|belong to|look forward to|listened to|trust in|join in)$",
    re.I,
)  # a title that ends in such a word and is not cut ("A place to be proud of")
LABELS = ("action", "measure", "ambition")
INDICATORS = re.compile(
    r"\b(?:indicators|metrics|KPIs|(?:headline|success|performance|outcome) measures|measures of (?:success|progress))\b[^.:;]{0,60}(?::-?|…)$"
)  # "Progress will be judged by these indicators:"
ONE = re.compile(
    r"(?:(?:our|the|overall) )*(?:aim|goal|objective|ambition|outcome|purpose|vision):?$", re.I
)  # of a chapter
WANTED = re.compile(
    r"^(?:(?:what|where) )?(?:we|you|people|residents|carers|children|young people|members|partners)(?:[’']d| would)? (?:(?:all )?(?:want|wish|hope|like|aspire)|(?:are|is) aiming)(?: (?:to|for))?"
    r"(?: (?:see|achieve|be|get to|happen|change|reach|become|have))?$|^(?:the |our )?(?:difference|change)s? (?:that )?we want(?: to (?:see|make))?$",
    re.I,
)  # a label of what is wanted ("What we want to see")
BY_THEN = Worded(r"by (?:the end of )?(?:\w+ )?20\d\d(?:,? we will have)?\s*[:…]", re.I)
FIRST_LINES = 3  # in which a page's title stands
LONGEST_LABEL = 60  # code points of a line that labels what stands below it


OTHERS = re.compile(
    r"\b(?:told|said|asked|heard|found|identified|showed?|could|can|may|might|you|they|residents|people|respondents|government|national\w*|legislation|act|for example|e\.g\.|such as|because|risks?|challenges?|barriers|needs?|already|currently|have|has|had|was|were)\b",
    re.I,
)  # a lead-in of what others want or may do, or of how things are
OURS = re.compile(r"\b(?:will|we|to)\b|[’']ll\b", re.I)  # in a lead-in of what will be done
HELD = (
    "under",
    "led",
    "said",
)  # the items below are what they sound like; "led" by words that do not tell what they are


def label_of(words: str) -> str | None:
    """What the items below a short line are: "action", "measure", "ambition", "" for none of these; None where it is no label."""
    plain = words.strip(" :;…?.-–")
    plain = cues.PERIOD.sub("", plain) if "20" in plain and len(plain) <= 2 * LONGEST_LABEL else plain
    if BY_THEN.fullmatch(words):
        return "ambition"
    if len(plain) > LONGEST_LABEL or cues.OWNER.match(words) or cues.MEASURE.match(words):
        return None
    if cues.MEASURES.match(plain):
        return "measure"
    if cues.WILL_DO.match(plain):
        return "action"
    if WANTED.match(plain):
        return "ambition"
    return "" if cues.ASIDE.match(plain) and not (words[-1] == "?" and by_heading(words)) else None


def led_in(last: str, mode: str, inside: bool) -> str:
    """What a sentence that leads in a list says its items are, "" where it does not; `inside` a chapter that is an aim."""
    if OF_CONDUCT.search(last):
        return ""
    if cues.HAVING.search(last):
        return "ambition"
    if cues.LEAD_IN.search(last):
        return "priority" if cues.FOCUSES.search(last) and not inside else "action"
    if INDICATORS.search(last):
        return "measure"
    if mode in LABELS:
        return mode  # a label stands right above
    this = last.lower().startswith("this")
    if mode not in ("under", "led") or (OTHERS.search(last) and not this):
        return ""
    return "under" if this or OURS.search(last) else "led"


def aims_by_heading(blocks: Sequence[Block], words: Sequence[str], strategic: bool) -> dict[int, str]:
    """Heading → kind of aim, where one above announces it, several chapters have the same labels or lists of what to do below them.

    `strategic` tells that the paper's title says that it is a strategy or plan.
    """
    heads = [i for i, block in enumerate(blocks) if block.kind == "heading" and 0 < len(words[i]) < LONGEST_HEADING]
    torn = {i for i in heads if FRAGMENT.fullmatch(words[i].strip())}
    out = _counted(blocks, words, heads)
    announced = "priority"
    for at, index in enumerate(heads):
        said = by_heading(words[index])
        if said is None or index in out or not (said.kind == "vision" or cues.SEVERAL.search(words[index])):
            continue
        announced = announced if said.kind in ("vision", "mission") else said.kind
        below = _below(blocks, words, heads[at + 1 :], blocks[index].level)
        below = to_the_last_numbered(below, words)
        aims = list(takewhile(_may_be(words), below)) if torn.isdisjoint(below) else []
        whole = len(aims) == len(below) and not any(cues.NUMBERED.match(words[i]) for i in aims)
        if len(aims) > 1 and (whole or not _list_below(blocks, index)):
            out |= dict.fromkeys(aims, "theme" if said.kind == "vision" else said.kind)
    if torn:
        return out  # what such a paper's headings are is not guessed
    if not out:
        holds = any(
            _labels_aims(words[i]) for i in heads
        )  # chapters that have aims of their own are no more than themes
        out = dict.fromkeys(_alike(blocks, words, heads), "theme" if holds else announced)
    told = any(
        cues.NUMBERED.match(words[i]) or cues.LABELLED.match(words[i]) for i in heads
    )  # headings that say what they are
    if not (out or told) and strategic:
        out = _doing(blocks, words, heads, announced) or _led(blocks, words, heads)
    return in_series(blocks, heads, out)


def kind_by_title(titles: Iterable[str]) -> str:
    """The kind of aims that the first of a paper's titles to do so says that it holds; themes where none does."""
    said = filter(None, map(by_heading, titles))
    return next((each.kind for each in said if each.kind != "vision"), "theme")


def page_of_one(blocks: Sequence[Block], words: Sequence[str]) -> int | None:
    """The place of the title of a page on one theme, which holds all that it says will be done: labels of actions and of measures or aims.

    Where it has a number, the names of others may stand behind all lists, as links to their pages.
    """
    titles = [i for i, block in enumerate(blocks[:FIRST_LINES]) if block.kind == "heading"]
    numbered = next((i for i in titles if cues.NUMBERED.match(words[i]) or cues.LABELLED.match(words[i])), None)
    title = next(iter(titles), None) if numbered is None else numbered
    if title is None or not (title == numbered or _may_be_aim(words[title])):
        return None
    said: set[str] = set()
    for index in range(title + 1, len(blocks) - 1):
        if blocks[index].kind not in ("heading", "paragraph"):
            continue
        if cues.NUMBERED.match(words[index]) or cues.LABELLED.match(words[index]):
            if title == numbered and all(block.kind != "item" for block in blocks[index:]):
                break  # its fellows, on pages of their own
            return None
        label = label_of(words[index]) if blocks[index + 1].kind == "item" else None
        said |= {label} if label else {"aims"} if _labels_aims(words[index]) else set()
    return title if len(said) > 1 and "action" in said else None


def _counted(blocks: Sequence[Block], words: Sequence[str], heads: Sequence[int]) -> dict[int, str]:
    """The headings right below words that announce so many aims, or those numbered 1, 2, 3 … below words that announce any."""
    out: dict[int, str] = {}
    plain = [i for i in heads if label_of(words[i]) is None]
    for index, words_here in enumerate(words):
        if blocks[index].kind in ("item", "row") or index in out:
            continue
        sentences = re.split(r"(?<=[.!?])\s+", words_here)
        said = by_heading(words_here) if blocks[index].kind == "heading" else by_sentences(sentences)
        if said is None or said.kind == "vision":
            continue
        following = plain[bisect_right(plain, index) :]
        numbered = list(
            takewhile(lambda pair: blocks[pair[1]].marker.strip("().") == str(pair[0]), enumerate(following, 1))
        )
        found = [i for _, i in numbered] if following and following[0] <= index + 2 else []
        counted = len(found) == said.count  # whether there are just as many headings side by side as were announced
        if len(found) < 2 and said.count and not _list_below(blocks, index):
            beside = _level_with_first(blocks, following)
            found = beside[: said.count] if len(beside) >= said.count else []
            counted = len(beside) == said.count
        fit = sum(_may_be_aim(words[i]) for i in found)
        if len(found) > 1 and (fit == len(found) or (counted and 2 * fit > len(found))):
            out |= dict.fromkeys(found, said.kind)
    return out


def _led(blocks: Sequence[Block], words: Sequence[str], heads: Sequence[int]) -> dict[int, str]:
    """The headings right below a line with a colon that announces aims ("Our priorities are:"), of one depth and with the same kind of block below."""
    for at, index in enumerate(heads):
        said = by_sentences(re.split(r"(?<=[.!?])\s+", words[index - 1])) if index else None
        if said is None or not said.sure or blocks[index - 1].kind != "paragraph":
            continue
        beside = [i for i in _level_with_first(blocks, heads[at:]) if i + 1 < len(blocks)]
        kinds = [blocks[i + 1].kind for i in beside]
        unlike = (i for i, kind in zip(beside, kinds, strict=True) if kind != kinds[0] or not _may_be_aim(words[i]))
        end = next(unlike, len(blocks))
        if len(found := [i for i in beside if i < end]) > 1 and kinds[0] in ("paragraph", "item"):
            return dict.fromkeys(found, said.kind)
    return {}


def _level_with_first(blocks: Sequence[Block], following: Sequence[int]) -> list[int]:
    """The headings as deep as the first of some, up to the next higher one."""
    out: list[int] = []
    for index in following:
        if blocks[index].level < blocks[following[0]].level:
            break
        if blocks[index].level == blocks[following[0]].level:
            out.append(index)
    return out


def _may_be(words: Sequence[str]) -> Callable[[int], bool]:
    return lambda index: _may_be_aim(words[index])


def _list_below(blocks: Sequence[Block], index: int) -> bool:
    return index + 1 < len(blocks) and blocks[index + 1].kind == "item"


def _doing(blocks: Sequence[Block], words: Sequence[str], heads: Sequence[int], kind: str) -> dict[int, str]:
    """The headings side by side that have lists of what to do below them, where there are two or more."""
    out: dict[int, str] = {}
    seen: set[int] = set()
    for at, index in enumerate(heads):
        if index in seen or not (_may_be_aim(words[index]) or blocks[index].marker[:1].isdigit()):
            continue
        beside = _level_with_first(blocks, heads[at:])
        beside = [i for i in beside if _may_be_aim(words[i]) or blocks[i].marker[:1].isdigit()]
        seen |= set(beside)
        items = {i: _items_below(blocks, words, i) for i in beside}
        doing = [i for i in beside if items[i] and 2 * sum(map(cues.tells_to_do, items[i])) >= len(items[i])]
        if len(doing) > 1 and len(doing) >= 0.6 * sum(map(bool, items.values())):
            out |= dict.fromkeys(doing, kind)
        told = [i for i in beside if i + 1 < len(words) and cues.WE_WILL.search(words[i + 1])]
        if not doing and len(told) > 2 and len(told) >= 0.6 * len(beside):
            out |= dict.fromkeys(told, kind)
    return out


def _items_below(blocks: Sequence[Block], words: Sequence[str], index: int) -> list[str]:
    """The items of the list right below a heading, one paragraph may stand between, or its lines "Action 3: …", "A1 …" below A."""
    start = index + 1 if _list_below(blocks, index) else index + 2
    found = [words[i] for i in takewhile(lambda i: blocks[i].kind == "item", range(start, len(blocks)))]
    lines = takewhile(lambda i: blocks[i].kind == "paragraph", range(index + 1, len(blocks)))
    mark, said = blocks[index].marker.strip("()."), [words[i] for i in lines]
    coded = [code["text"] for each in said if (code := cues.CODED.match(each)) and code["of"] == mark]
    return found or coded or [one["text"] for each in said if (one := cues.ACTION.match(each)) and one["one"]]


def _below(blocks: Sequence[Block], words: Sequence[str], following: Sequence[int], level: int) -> list[int]:
    """The headings right below one of a level: those as deep as the first that may be an aim, up to a higher one."""
    inside = list(takewhile(lambda i: blocks[i].level > level, following))
    first = next((at for at, i in enumerate(inside) if _may_be_aim(words[i])), len(inside))
    return _level_with_first(blocks, inside[first:]) if inside[first:] else []


def _alike(blocks: Sequence[Block], words: Sequence[str], heads: Sequence[int]) -> list[int]:
    """The headings of chapters that have the label of a list of actions below them, or the same label of what is wanted or measured, where there are two or more."""
    found: list[int] = []
    chapter: int | None = None
    level = 0
    often = Counter(
        said.lower()
        for at, said in enumerate(words)
        if blocks[at].kind != "item" and label_of(said) in ("ambition", "measure")
    )
    for index, said in enumerate(words):
        label = label_of(said) if blocks[index].kind != "item" else None
        announced = label is None and blocks[index].level > level and _labels_aims(said)
        if (label == "action" or announced or (label and often[said.lower()] > 1)) and chapter is not None:
            found.append(chapter)
            chapter = None
        elif (
            label is None and index in heads and not announced and not (blocks[index].level > level and ONE.match(said))
        ):
            chapter, level = index if _may_be_aim(said) else None, blocks[index].level
    return found if len(found) > 1 and len({blocks[i].level for i in found}) == 1 else []


def _labels_aims(words: str) -> bool:
    """Whether a line is only a label of the aims of a chapter ("Vale Population Outcomes:")."""
    return words.rstrip().endswith(":") and (said := by_heading(words)) is not None and said.kind != "vision"


def _may_be_aim(words: str) -> bool:
    plain = DASH_OR_COLON.split(words.strip(" :"))[0]
    if " | " in words or (CUT.search(plain) and not WHOLE.search(plain)) or CHAPTER.match(words):
        return False  # a line of several names, or cut in the middle
    if DESCRIBED.match(plain) and len(plain.split()) <= MOST_WORDS and not cues.PAPER.search(plain):
        return label_of(plain) is None and not by_heading(plain)
    if len(plain.split()) > MOST_WORDS or label_of(plain) is not None or by_heading(plain):
        return False
    return not (cues.NO_AIM.match(plain) or cues.PAPER.search(plain) or cues.WHERE.match(plain) or _names_body(plain))


def _names_body(plain: str) -> bool:
    """Whether a heading is the name of a body, and does not tell what one is to be ("A fair and open council")."""
    told = plain[:2] in ("A ", "An") or any(word[0].islower() and len(word) > 3 for word in plain.split())
    return bool(cues.BODY.search(plain)) and not told
