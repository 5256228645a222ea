"""Lists of a strategy that have lost their marks: the lines below a label, a number or words that announce aims are items."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

import msgspec

from convenor.graph.model import Block
from convenor.ingest.aims.aim_headings import label_of
from convenor.ingest.aims.aim_lists import BARE_CODE, SAYS
from convenor.ingest.aims.title_lines import LEAST_PROSE, announces, field_of, is_field, is_short
from convenor.ingest.words import aim_cues as cues
from convenor.ingest.words.announcements import by_heading, by_sentences

LONGEST_ENTRY = 25  # words of an entry of a list that has lost its marks
SENTENCE_ENDS = re.compile(r"[.!?] [A-Z]")  # within a paragraph of several sentences
FIGURE = re.compile(r"\d ?(?:%|per cent\b)|£\d|\b(?:by|below|above|under|over|to) \d+$")
COUNTED = re.compile(r"^£?\d[\d,.]*(?:%|[kmb]n?\b)?(?=\s+[a-z])")  # "20% fewer parcels", which a measure may open with
IN_BRACKETS = re.compile(r"\s\([^()]*\d[^()]*\)$")  # from what to what it is to go
ONE_MEASURE = re.compile(
    r"^(?:our )?(?:strategic |headline |lead |main |core |key |success |performance )*(?:measure|metric|indicator|target|kpi)(?: of success)?:?$",
    re.I,
)  # a label of just one ("Lead metric")
OURS = re.compile(r"\bwe\b|\b(?:difference|change)s?\b", re.I)  # in a label of what those want whose paper it is
FIELDS_ABOVE = 3  # lines above a label among which those may be that say who leads
LONGEST_LEAD = 500  # code points of a paragraph that leads in a list


def with_items(blocks: Sequence[Block], words: Sequence[str]) -> list[Block]:
    """The blocks, the short lines below words that announce aims as items of a list that has lost its marks."""
    out = list(blocks)
    for index, said in enumerate(words):
        if blocks[index].kind in ("item", "row") or len(said) > LONGEST_LEAD:
            continue
        if cues.NUMBERED.match(said):
            _told_below(blocks, words, index, out)
            continue
        found = by_heading(said) or by_sentences(re.split(r"(?<=[.!?])\s+", said))
        label = label_of(said)
        if not label and (found is None or found.kind == "vision"):
            continue
        if coded := _coded_below(blocks, words, index + 1):
            for at, mark in coded.items():
                start = (
                    blocks[at].start + len(mark) + len(words[at][len(mark) :]) - len(words[at][len(mark) :].lstrip())
                )
                out[at] = msgspec.structs.replace(blocks[at], kind="item", level=1, marker=mark, start=start)
            continue
        closed = _to_field(blocks, words, index + 1) if label else []
        run = (
            closed
            or _short_lines(blocks, words, index + 1, label == "measure")
            or _sentences_below(blocks, words, index)
        )
        run = run or (_alone(blocks, words, index + 1) if label else [])
        count = found.count if found else None
        figure = label == "measure" and run and (FIGURE.search(words[run[-1]]) or ONE_MEASURE.match(said))  # no title
        above = list(
            takewhile(
                lambda line: not (is_short(line) or announces(line)), words[max(0, index - FIELDS_ABOVE) : index][::-1]
            )
        )
        run = (
            run if figure else run[:count] if count and count <= len(run) else _without_title(words, blocks, run, above)
        )
        for at in run if len(run) > 1 or (label and run and (closed or len(words[run[0]].split()) > 2)) else ():
            out[at] = msgspec.structs.replace(blocks[at], kind="item", level=1)
    return out


def _coded_below(blocks: Sequence[Block], words: Sequence[str], start: int) -> dict[int, str]:
    """The lines from one on that codes of the same letters count up ("NL1 Map every hedge", "NL2 …"), with these; {} for fewer than two."""
    out: dict[int, str] = {}
    letters = ""
    for at in range(start, len(blocks)):
        code = BARE_CODE.match(words[at]) if blocks[at].kind == "paragraph" and not blocks[at].marker else None
        if code is None or int(code["at"]) != len(out) + 1 or code["of"] != (letters or code["of"]):
            break
        letters, out[at] = code["of"], f"{code['of']}{code['at']}"
    return out if len(out) > 1 else {}


def _told_below(blocks: Sequence[Block], words: Sequence[str], index: int, out: list[Block]) -> None:
    """Make items of the lines without a stop between one numbered aim and the next, or the heading behind the last."""
    label = cues.NUMBERED.match(words[index])
    first = index + (1 if label and label["label"] else 2)
    last = first
    while last < len(blocks) and _is_entry(blocks[last], words[last]):
        last += 1
    ends = last == len(blocks) or blocks[last].kind == "heading" or cues.NUMBERED.match(words[last])
    if ends and last - first > 1:
        for at in range(first, last):
            out[at] = msgspec.structs.replace(blocks[at], kind="item", level=1)


def _is_entry(block: Block, said: str) -> bool:
    """Whether a paragraph may be an entry of a list without marks: one line with a capital and no stop, which labels nothing."""
    plain = block.kind == "paragraph" and not block.marker and said[:1].isupper() and said[-1] not in ".:?!,"
    short = plain and len(said.split()) <= LONGEST_ENTRY and not SAYS.search(said)
    own = any(pattern.match(said) for pattern in (cues.OWNER, cues.MEASURE, cues.ACTION, cues.CODED))
    return short and not announces(said) and not own


def _short_lines(blocks: Sequence[Block], words: Sequence[str], start: int, figures: bool) -> list[int]:
    """The short lines from one on that stand below one another, up to one that was said before; `figures` may open them."""
    run: list[int] = []
    seen: set[str] = set()
    for at in range(start, len(blocks)):
        if (
            blocks[at].kind not in ("paragraph", "heading")
            or blocks[at].marker
            or not is_short(IN_BRACKETS.sub("", COUNTED.sub("A", words[at])) if figures else words[at])
            or announces(words[at])
        ):
            break
        if words[at].lower() in seen or words[at][-1] in ":?":
            break
        following = words[at + 1] if at + 1 < len(blocks) else ""
        listed = cues.tells_to_do(words[at]) or (at == start and is_short(following))
        listed = listed and label_of(following) is None  # it has a list of its own
        if blocks[at].kind == "heading" and not listed:
            break
        seen.add(words[at].lower())
        run.append(at)
    return run


def _to_field(blocks: Sequence[Block], words: Sequence[str], start: int) -> list[int]:
    """The short lines from one on up to a line that tells something else of the same aim ("Measure: …", "Lead: …"), [] where others come between."""
    at = start
    while at < len(blocks) and blocks[at].kind in ("paragraph", "heading") and not blocks[at].marker:
        if is_field(words[at]):
            return list(range(start, at))
        if not is_short(words[at]) or announces(words[at]):
            break
        at += 1
    return []


def _sentences_below(blocks: Sequence[Block], words: Sequence[str], index: int) -> list[int]:
    """The paragraphs of one sentence each below a line with a colon, up to the next heading or such line: a list that has lost its marks."""
    run: list[int] = []
    for at in range(index + 1, len(blocks) if words[index].rstrip().endswith(":") else index):
        if blocks[at].kind == "heading" or words[at].rstrip().endswith(":"):
            break
        long = len(words[at].split()) > LONGEST_ENTRY * 2
        if blocks[at].kind != "paragraph" or blocks[at].marker or long or cues.ACTION.match(words[at]):
            return []
        run.append(at)
    single = sum(SENTENCE_ENDS.search(words[at]) is None for at in run)
    return run if len(run) > 1 and single >= 0.7 * len(run) else []


def _alone(blocks: Sequence[Block], words: Sequence[str], at: int) -> list[int]:
    """The one line that stands below a label, over the title or label of something else."""
    if (
        at >= len(blocks)
        or blocks[at].kind != "paragraph"
        or blocks[at].marker
        or len(words[at].split()) > LONGEST_ENTRY
    ):
        return []
    if ONE_MEASURE.match(words[at - 1]):
        return [] if is_field(words[at]) or label_of(words[at]) is not None or words[at][-1] == ":" else [at]
    ends = at + 1 == len(blocks) or blocks[at + 1].kind == "heading" or announces(words[at + 1])
    sentence = (
        OURS.search(words[at - 1]) and label_of(words[at - 1]) == "ambition" and not SENTENCE_ENDS.search(words[at])
    )
    whole = words[at][-1] not in ".!:?" or (sentence and words[at][-1] == ".")
    return [at] if ends and whole and not announces(words[at]) and not is_field(words[at]) else []


def _without_title(words: Sequence[str], blocks: Sequence[Block], run: list[int], above: Sequence[str]) -> list[int]:
    """A run without its last line, where that is the title of what follows: also of who leads it, where that is told `above` the list's label."""
    after = run[-1] + 1 if run else len(blocks)
    if (
        after == len(blocks)
        or (len(run) == 1 and blocks[after].kind != "item")
        or blocks[after].kind == "heading"
        or words[after].lower() in {words[at].lower() for at in run}
        or is_field(words[after])
    ):
        opens = len(run) > 1 and after < len(blocks) and any(field_of(words[after]) == field_of(line) for line in above)
        return run[:-1] if opens and is_field(words[after]) else run
    prose = (
        len(words[after].split()) >= LEAST_PROSE
        or words[after][-1] in ".!"
        or blocks[after].kind == "item"
        or (label_of(words[after]) and not cues.tells_to_do(words[run[-1]]))
    )
    return run[:-1] if prose else run
