"""Decisions in tables and lists: decision sheets, notices with a field for the decision, lists of what was done."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile

from convenor.graph.model import Block
from convenor.graph.reading import Decision
from convenor.graph.worded import Worded
from convenor.ingest.decisions import published, unlabelled
from convenor.ingest.decisions.decisions import decide
from convenor.ingest.decisions.joined import Wording, parts
from convenor.ingest.decisions.leads import LEAD
from convenor.ingest.decisions.part_marks import part_of
from convenor.ingest.names.findings import Findings
from convenor.ingest.names.setting import Setting, content
from convenor.ingest.outcomes import marked
from convenor.ingest.words import labels
from convenor.ingest.words.cues import FORMAL, NOTHING, UNSETTLED
from convenor.ingest.words.deciding_words import ANY_PAST, HOW, INFINITIVES, PASTS, WORDED
from convenor.ingest.words.task_words import FINITE

DONE = re.compile(
    rf"^(?:that\s+)?(?:{HOW})(?:did not [a-z]+|not(?:ed)?|received|welcomed|considered|thanked|{PASTS})\b", re.I
)
ANY_DONE = re.compile(rf"^(?:that\s+)?(?:{HOW})(?:did not [a-z]+|{ANY_PAST})\b", re.I)
DOES = re.compile(
    rf"^(?:that\s+)?{HOW}(?:{INFINITIVES}|note|receive|welcome|consider|thank)(?:e?s)\b", re.I
)  # behind "That the Committee:"
WHEREUPON = Worded(r"^[^.;:]{3,200}?,\s(?:(?:following|after|upon) which|whereupon)(?: time)?,?\s")
SENTENCES = Worded(r"(?<=[a-z)][.;])\s+(?=[A-Z])")
APPROVED = re.compile(
    r"^(?:[\w&’'-]+ ){1,4}(?:approved|agreed|awarded|ratified)\s*:?$|^(?:approved|agreed|awarded) (?:[\w&’'-]+ ){0,3}[\w&’'-]+\s*:$",
    re.I,
)
NOT_APPROVED = re.compile(
    r"\b(?:motion|vote|proposal|minutes|actions?|not|to be|attendance|date|when|if|as|was|were|by)\b", re.I
)
HEADED = {
    "lost": re.compile(
        r"(?:(?:proposals?|motions?|requests?|applications?|items?|what (?:we|was)) )?(?:not (?:agreed|approved|supported|accepted|granted|funded)|refused|rejected|declined|turned down|lost|we said no to|unsuccessful(?: \w+)?)\s*:?",
        re.I,
    ),
    "deferred": re.compile(
        r"(?:(?:decisions?|items?|what was) )?(?:deferred|postponed|held over|put off|to come back|left for (?:next time|another day)|not (?:yet )?(?:decided|settled|reached)|still to (?:be )?decide[d]?|undecided)(?: (?:to|until) [\w ]{3,20})?\s*:?",
        re.I,
    ),
    "withdrawn": re.compile(r"(?:(?:items?|motions?|proposals?) )?withdrawn\s*:?", re.I),
}
GRANTED = re.compile(
    r"(?:all )?(?:approved|agreed|accepted|granted|carried|adopted|supported|awarded)(?: unanimously)?\s*[:.]?", re.I
)
OUTCOME = re.compile(r"(?:outcomes?|decisions?|results?)\s*[:–—-]\s*", re.I)  # before a verdict
PUT_FORWARD = re.compile(
    r"\b(?:consider|recommend\w*|motions?|propos\w+|mov(?:e|ed|es)|amend\w*|request\w*|asked|invited|urges?|notice|"
    r"petitions?|wording|suggest\w*|options?|whether|believes?|argued|felt)\b",
    re.I,
)
MOTION = re.compile(
    r"\b(?:recommend\w*|motions?|propos\w+|mov(?:e|ed|es)|amend\w*|notice|petitions?|wording)\b", re.I
)  # what is put forward in a whole sentence
THAT = re.compile(r"(?:That|THAT)(?: (?:the )?[A-Z]\w+(?: [A-Z]\w+){0,3})?\s*[:,–—-]*")
SUMMARY = re.compile(r"(?:summary|list|record) of (?:the )?decisions", re.I)
PARAGRAPH = re.compile(
    r"[Tt]o [a-z]|[Tt]hat \w|(?!(?:Matters|Items|Issues|Actions|Points|Business|Topics|Questions|Dates?)\b)(?![^.;:?]*\b(?:wish\w*|want\w*|ask\w*|would|should|said|felt|thought|was|were|is|are|has|have|had|due|expected)\b)[A-Z][^.;:?]{3,90}? to be "
    r"(?:[a-z]+ed|made|given|held|sent|paid|put|set|kept|left|cut|let|taken|bought|sold|built|drawn|written|brought|sought|spent)\b"
)  # one below its lead that is no item of a list by its marks
FOLLOWS = re.compile(r"\bfollowing\b|\bas follows\b", re.I)
RUN_ON = re.compile(r";\s+(?:and\s+)?(?=[A-Z£]|(?:the|an?)\s)")  # between entries whose lines run on
MOST_LINES = 12
SHORT_LINE = 80  # code points of a line that is an entry of a list without marks
ELECTS = re.compile(r"\b(?:elect|appoint|co-?opt)(?:ed)?\b", re.I)
SHORT_NAME = 6  # code points of the name of one who was elected
SHORT_ENTRY = 10  # code points of an entry below a heading that says that these are decisions
NOTES = re.compile(r"(?:to )?(?:note|receive|welcome|approve|agree|endorse|adopt)s? (?:the|its|this|both) [a-z]", re.I)
SHORTEST = 20  # code points of an item that says what was settled; a shorter one only names something


def listed(findings: Findings, blocks: Sequence[Block], index: int, setting: Setting) -> int:
    """The decisions of a list that begins at a block: below a lead, below a notice's fields, or in formal words.

    How many blocks that took; 0 when it is no such list.
    """
    return (
        led(findings, blocks, index, setting)
        or _below_lead(findings, blocks, index, setting)
        or _published(findings, blocks, index, setting)
        or _formal(findings, blocks, index, setting)
        or unlabelled.read(findings, blocks, index, setting)
    )


def led(findings: Findings, blocks: Sequence[Block], index: int, setting: Setting) -> int:
    """The decisions of a list after "The Authority:", each opening with what was done; how many blocks that took."""
    whole = findings.words(blocks[index]).rstrip()
    label = labels.RESOLVED.match(whole)
    words = SENTENCES.split(whole[label.end() if label else 0 :].rstrip(" :–—-"))[-1]
    words = WHEREUPON.sub("", words)
    if again := labels.RESOLVED.match(words):  # at the end of the paragraph that tells of the matter
        label, words = again, words[again.end() :]
    led_up = label or whole[-1:] in ":–—-" or (blocks[index + 1 : index + 2] and blocks[index + 1].kind == "item")
    if not led_up or not labels.BODY_LEAD.match(words + ":"):
        return 0
    below = list(
        takewhile(
            lambda block: (
                block.kind in ("item", "paragraph")
                and (ANY_DONE.match(findings.words(block)) or (label and DOES.match(findings.words(block))))
            ),
            blocks[index + 1 :],
        )
    )
    if below and labels.RESOLVED.match(opening := findings.words(below[0])) and opening.endswith((":", ":-", ":–")):
        return 0  # its parts stand below a label of their own
    if not any(DONE.match(findings.words(block)) or DOES.match(findings.words(block)) for block in below):
        return 0
    return _each(findings, below, setting, "list of what was done")


def _below_lead(findings: Findings, blocks: Sequence[Block], index: int, setting: Setting) -> int:
    """The decisions of the items below "The Board agreed that:" or below a heading such as "Grants approved"."""
    words = findings.words(blocks[index]).rstrip()
    if labels.ACTION_LIST.match(words):
        return 0
    lead = LEAD.search(words[-200:]) if blocks[index].kind != "heading" and not _has_verdict(words) else None
    settled = lead and not UNSETTLED.search(SENTENCES.split(words)[-1][-200:])
    headed = labels.DECIDED_LIST.match(words)
    settled = settled or _is_bare_that(findings, blocks[max(0, index - 1) : index + 2])
    if not (settled or headed or (APPROVED.match(words) and not NOT_APPROVED.search(words))):
        return 0
    shortest = SHORT_NAME if ELECTS.search(words[-60:]) else SHORT_ENTRY if headed else SHORTEST
    below = takewhile(
        lambda block: (
            (
                block.kind == "item"
                and (block.end - block.start >= shortest or NOTES.match(findings.words(block)))
                and not findings.words(block).endswith(":")
            )
            or (block.kind in ("paragraph", "heading") and not block.marker and PARAGRAPH.match(findings.words(block)))
        ),
        blocks[index + 1 :],
    )
    each = list(below)
    if not each and settled and FOLLOWS.search(words) and (lines := _short_lines(findings, blocks[index + 1 :])):
        start, end = blocks[index].start, lines[-1].end
        decide(findings, setting, Wording(findings.text[start:end], start, end), "list of what was settled")
        return len(lines) + 1
    if not each and settled and words.endswith(":"):
        entries, taken = _run_on(findings, blocks[index + 1 :])
        for said in entries:
            decide(findings, setting, said, "list of what was settled")
        if taken:
            return taken + 1
    if each and SUMMARY.match(words):
        _each(findings, _not_told(findings, each, setting), setting, "list of what was settled")
        return len(each) + 1
    each = each or ([blocks[index + 1]] if headed and _says_one(findings, blocks[index + 1 : index + 2]) else [])
    return _each(findings, each, setting, "list of what was settled", words.rstrip(" :–—-").endswith(" that"))


def _has_verdict(words: str) -> bool:
    """Whether a line is a matter with its verdict behind a dash ("Youth bus (£400) – APPROVED"), and leads up to nothing."""
    return bool(re.search(r"[–—-]\s*[A-Z]+$", words) and marked.outcome(words))


def _is_bare_that(findings: Findings, three: Sequence[Block]) -> bool:
    """Whether the second of three blocks is the "That" of a resolution whose label was lost, above its first part, and nothing is put forward."""
    above, words, below = (findings.words(block) for block in three) if len(three) == 3 else ("", "", "")
    bare = THAT.fullmatch(words) and three[-1].kind == "item" and FORMAL.match(f"That {below}")
    return bool(bare) and not MOTION.search(above[-300:])


def _run_on(findings: Findings, below: Sequence[Block]) -> tuple[list[Wording], int]:
    """The entries of a list without marks, parted by semicolons, where these are two or more, and how many paragraphs it takes."""
    taken, entries = 0, []
    for block in takewhile(lambda block: block.kind == "paragraph", below[:MOST_LINES]):
        words = findings.words(block)
        cuts = [(0, 0), *(cut.span() for cut in RUN_ON.finditer(words)), (len(words), len(words))]
        spans = [(first, last) for (_, first), (last, _) in pairwise(cuts)]
        if any(last - first < SHORTEST or FINITE.search(words, first, last) for first, last in spans):
            return [], 0
        entries += [Wording(words[first:last], block.start + first, block.start + last) for first, last in spans]
        taken += 1
        if not words.endswith((";", "; and")):
            break
    return (entries, taken) if len(entries) > 1 else ([], 0)


def _short_lines(findings: Findings, below: Sequence[Block]) -> list[Block]:
    """The short lines that stand below a lead, an entry each, where these are two or more."""
    lines = takewhile(
        lambda block: (
            block.kind in ("paragraph", "row")
            and block.end - block.start <= SHORT_LINE
            and findings.words(block)[-1:] not in (".", ":")
            and not (FINITE.search(findings.words(block)) or NOTHING.match(findings.words(block)))
        ),
        below,
    )
    each = list(lines)
    return each if 1 < len(each) <= MOST_LINES else []


def _not_told(findings: Findings, below: list[Block], setting: Setting) -> list[Block]:
    """The entries of a summary that say no decision again that was told above."""
    told = [
        content(f"{row.item_title or ''} {row.text}")
        for row in findings.rows
        if isinstance(row, Decision) and setting.meeting in (None, row.meeting)
    ]
    said = {block: content(findings.words(block)) for block in below}
    return [block for block in below if not any(len(said[block] & words) >= 0.6 * len(said[block]) for words in told)]


def _says_one(findings: Findings, below: Sequence[Block]) -> bool:
    """Whether what stands below a heading for decisions is one wording in the form of something settled ("To close the path.")."""
    return bool(below) and below[0].kind == "paragraph" and bool(WORDED.match(findings.words(below[0])))


def below_verdict(findings: Findings, blocks: Sequence[Block], index: int, setting: Setting) -> int:
    """The items below a line that is only a verdict ("Not agreed", "To come back", "Outcome: approved"): each was settled so."""
    words = findings.words(blocks[index]).strip()
    label = OUTCOME.match(words)
    verdict = words[label.end() :] if label else words
    outcome = next((kind for kind, pattern in HEADED.items() if pattern.fullmatch(verdict)), None)
    granted = label and GRANTED.fullmatch(verdict)
    if not (granted or outcome) or not (label or blocks[index].kind == "heading" or words.endswith(":")):
        return 0
    below = list(takewhile(lambda block: block.kind == "item", blocks[index + 1 :]))
    if label and (
        len(below) < 2 or any(block.marker[:1].isdigit() or _says_more(findings.words(block)) for block in below)
    ):
        return 0
    for block in below:
        said = Wording(findings.words(block), block.start, block.end, part_of(block))
        decide(findings, setting, said, "list of what was settled", outcome=outcome)
    return len(below) + 1 if below else 0


def _says_more(words: str) -> bool:
    """Whether an item below a verdict is a sentence or a task, and no matter that has the verdict."""
    return bool(FINITE.search(words) or labels.ACTION_LABEL.match(words) or re.search(r"\bto [a-z]", words))


def _published(findings: Findings, blocks: Sequence[Block], index: int, setting: Setting) -> int:
    """The decisions below the fields of a published decision, and how many blocks those and the fields' line take."""
    taken, below = published.read(findings, blocks, index, setting)
    return max(taken, _each(findings, below, setting, "published decision"))


def _formal(findings: Findings, blocks: Sequence[Block], index: int, setting: Setting) -> int:
    """A clause in formal words that stands alone ("That the report be noted."), unless it is only put forward."""
    words = findings.words(blocks[index])
    if blocks[index].kind not in ("item", "paragraph") or not FORMAL.match(words):
        return 0
    above = next(
        (
            findings.words(b)
            for b in reversed(blocks[max(0, index - 12) : index])
            if not FORMAL.match(findings.words(b))
        ),
        "",
    )
    begun = words[:1].isupper() or blocks[index].kind == "item" or above.rstrip().endswith((":", ";", ",", "and"))
    put = (MOTION if above.rstrip().endswith(".") else PUT_FORWARD).search(above[-300:])
    if not above or not begun or put or PUT_FORWARD.search(setting.title or ""):
        return 0
    _each(findings, [blocks[index]], setting, "formal clause")
    return 1


def _each(findings: Findings, below: Sequence[Block], setting: Setting, rule: str, that: bool = False) -> int:
    """Keep each of some blocks as a decision, led up to by "that" or not; how many blocks that took with the lead above them."""
    for block in below:
        said = Wording(findings.words(block), block.start, block.end, part_of(block))
        inside = parts(said.text, said.start)
        for each in inside if len(inside) > 1 else [said]:
            decide(findings, setting, each._replace(that=that), rule)
    return len(below) + 1 if below else 0
