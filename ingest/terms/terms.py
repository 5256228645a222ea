"""Terms of reference and constitutions: seats, binding clauses with what of them can be computed, versions."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from convenor.graph.model import Block
from convenor.graph.reading import Part, Relation, Rule
from convenor.graph.remembered import remembered
from convenor.graph.sentences import Span
from convenor.graph.worded import Worded
from convenor.ingest.names import body_names
from convenor.ingest.names.findings import Findings
from convenor.ingest.papers import chapters, cover_dates
from convenor.ingest.seats import seat_lists, seats
from convenor.ingest.seats.quorums import tells_of_no_quorum
from convenor.ingest.terms import memberships, no_clauses, run_on_terms
from convenor.ingest.terms.clauses import structure
from convenor.ingest.words import body_words

BINDS = re.compile(
    r"\b(?:shall|will|must|may|should|can|cannot|is|are|have|has|reports to|meets?|includes?|consists?|comprises?|serves?|sits?|holds?|"
    r"chairs?|presides?|chooses?|elects?|appoints?|nominates?|attends?|requires?|needs?|continues?|ends?|lasts?|expires?|advises?|oversees?|"
    r"makes?|decides?|agrees?|ensures?|provides?|provided|receives?|takes? (?:place|effect|the chair)|leads?|co-chair(?:s|ed)|applies|apply|"
    r"brings?|claims?|rotates?|retires?|ceases?|names?|goes|go|says?|tells?|gives?|keeps?|sends?|leaves?|speaks?|pays?|publishes|issues?|sets?|"
    r"exists?|works?|acts?|runs?|records?|does not|do not|cannot|votes?|joins?|reviewed)\b|\b(?:quorate|quorum)\b|"
    r"^(?:ensure|develop|support|provide|use|agree|operate|giving|issuing|managing|review)\w*\b|"
    r"^(?:not less|not fewer|no fewer|no less|at least|a minimum|half|one[- ]third|two[- ]thirds|a majority|a simple majority)\b",
    re.I,
)
KINDS: list[tuple[str, Worded]] = [
    (
        "quorum",
        Worded(
            r"\bquor(?:um|ate|acy)\b|\bno business (?:shall|may|will|can|is to) be (?:transacted|conducted|done)\b",
            re.I,
        ),
    ),
    (
        "voting",
        Worded(
            r"\b(?:casting vote|(?:one|single|second) vote|simple majority|majority of (?:the )?(?:\w+ ){1,2}(?:present|voting)|votes? (?:will|shall|is|are)|voting member|"
            r"(?:may|entitled to|(?:do|does|may|shall|will) not) vote|show of hands|(?:by|reach\w*|no) consensus|"
            r"put to (?:a|the) vote|equal vote)\b",
            re.I,
        ),
    ),
    (
        "deputies",
        Worded(
            r"\b(?:deput(?:y|ies|ise)|substitutes?|alternates?)\b(?! (?:chair|each|every|between|annually|yearly))",
            re.I,
        ),
    ),
    ("deputy chair", Worded(r"\b(?:deputy|vice)[ -]chair", re.I)),
    (
        "chair",
        Worded(r"\bchair(?:man|person)?\b.*\b(?:appoint|elect|select|rotat|alternat|term|hold office|role)", re.I),
    ),
    (
        "notice",
        Worded(
            r"\b(?:notice of|working days|clear days|days before|in advance of the meeting|"
            r"agenda and (?:supporting )?papers)\b",
            re.I,
        ),
    ),
    (
        "frequency",
        Worded(
            r"\b(?:meet(?:s|ings?)?|sits?|gathers|convenes?|comes together)\b.*\b(?:times (?:a|per|(?:in )?(?:each|every))|times in an?|once|twice|termly|fortnightly|weekly|every \w+ weeks|each (?:year|quarter|month)|monthly|quarterly|annually|every|at least|bi-?monthly|"
            r"yearly)\b|\bat least (?:\w+ )?(?:times|meetings)\b",
            re.I,
        ),
    ),
    ("attendance", Worded(r"\battendance\b.*\b(?:per ?cent|%|consecutive|rolling)\b|\bfails? to attend\b", re.I)),
    (
        "review",
        Worded(
            r"\breview(?:ed)?\b.*\b(?:annual|year|terms of reference|due|20\d\d)\b|\bthese terms\b.*\breviewed\b|\bnext review\b",
            re.I,
        ),
    ),
    ("conflicts", Worded(r"\bconflicts? of interest|declar\w*\b(?: [\w-]+){0,4} interests?\b", re.I)),
    (
        "membership",
        Worded(
            r"\bmember(?:s|ship)?\b.*\b(?:consist|compris|appoint|full|core|include|co-opt|vacanc)|"
            r"\b(?:maximum|minimum|total)? ?number of (?:[\w-]+ ){0,3}members\b",
            re.I,
        ),
    ),
    (
        "term",
        Worded(
            r"\bterms? of office\b|\b(?:hold(?:s|ing)? office|serves?|served|appointed|elected|sits?) for (?:(?:a|one) (?:term|period) of )?(?:up to |a maximum of )?(?:[\w-]+ )years?\b",
            re.I,
        ),
    ),
    ("public", Worded(r"\bin public\b|\bpublished\b|\bopen to (?:the|members of the) public\b", re.I)),
    ("record", Worded(r"\bminutes\b|\brecord of\b", re.I)),
    ("delegation", Worded(r"\bdelegat", re.I)),
    ("reporting", Worded(r"\b(?:reports? to|accountable to)\b", re.I)),
    ("purpose", Worded(r"\bpurpose|aims? of\b", re.I)),
]
OF_MEMBERS = re.compile(r"(?:the |our |core |full )?(?:members(?:hip)?|composition|who (?:sits|is|are) )\b", re.I)
LABELS = re.compile(
    r"^(?:the )?(?:(?P<quorum>quorum|quoracy)|(?P<voting>voting|decisions?(?:[- ]making)?)|(?P<chair>chair\w*)|"
    r"(?P<frequency>frequency|meetings?)|(?P<review>review)|(?P<purpose>purpose|aims?|role|remit|scope)|"
    r"(?P<reporting>accountab\w+|report\w+|governance)|(?P<membership>members?(?:hip)?|composition)|(?P<notice>notice|agendas?|papers)|"
    r"(?P<conflicts>conflicts?|declarations?)|(?P<deputies>deput\w+|substitutes?)|(?P<record>minutes|secretariat|administration))\b.{0,40}$",
    re.I,
)  # the label of a row of terms of reference
CHANGE = re.compile(
    r"\b(?:(?:section|paragraph|clause)s? \d|\d+\.\d+)\b.*\b"
    r"(?:added|outlines?|includes?|updated?|amended|changed|removed|replaced|rotate|now)\b|"
    r"\b(?:additions?|amendments?|changes) (?:made|proposed) to\b",
    re.I,
)
FOUNDED = re.compile(
    r"\b(?:have|has) (?:jointly )?(?:resolved|agreed) to (?:establish|form|set up)\b|"
    r"\bhave (?:jointly )?(?:established|formed)\b|\bestablished (?:jointly )?by\b"
)
MOST_RULES = 400
SHORTEST_RULE = 16  # code points
LONGEST_CLAUSE = 3000  # code points of a clause that are looked at for its kind


def read(findings: Findings, part: Part, blocks: Sequence[Block]) -> None:
    """Add the seats, rules and version of terms of reference to the findings."""
    body = part.body or findings.document.body
    key = findings.body(body, blocks[0].start) if body else None
    cover_dates.read(findings, blocks, key)
    blocks = chapters.chaptered(findings, run_on_terms.unrolled(findings, blocks))
    seats.read(findings, blocks, key)
    named = memberships.read(findings, blocks, key, body or "", part.date)
    held = seat_lists.read(findings, blocks, key, body or "")
    _rules(
        findings, [block for block in blocks if block.start not in held and (block.start, block.end) not in named], key
    )
    _founders(findings, blocks, key)


def _rules(findings: Findings, blocks: Sequence[Block], body: str | None) -> None:
    """Every clause that binds; a bullet under a clause takes its number and, where it says nothing itself, its kind."""
    clause, heading, lead, above = "", "", "", ""
    named, lost = _tables_of_rules(findings, blocks), chapters.lost_labels(findings, blocks)
    for index, block in enumerate(blocks):
        words = findings.words(block)
        if block.kind == "row":
            _labelled_row(findings, block, body, block.table in named)
            continue
        if block.kind == "heading" and not chapters.label_of(words):
            heading, clause, above = words, block.marker.rstrip(".") or clause, ""
            continue
        if re.match(r"^\d+(?:\.\d+)*", block.marker):
            clause, lead = block.marker.strip("().").rstrip("."), words
            above = (
                "" if re.match(r"^\d+\.\d", block.marker) else above
            )  # a clause of its own is no point of the one before
        above = words if words.rstrip().endswith((":", ":-")) else above if block.kind == "item" else ""
        label = lost.get(block.start) or chapters.label_of(words)
        told = bool(label or (heading and not chapters.TELLS.search(heading)))  # heading or label say what is ruled
        if not chapters.rules(words, told or bool(block.marker)) and not BINDS.search(words):
            continue
        set_above = "quorum" if above != words and kind_of(above) == "quorum" else ""  # a condition of the quorum
        given = set_above or kind_of(words) or kind_of(label) or kind_of(heading) or kind_of(lead)
        given = given or ("membership" if OF_MEMBERS.match(heading) else "clause")
        if given == "clause" and no_clauses.only_names(findings, words):
            continue
        kind = given
        listed = index + 1 < len(blocks) and blocks[index + 1].kind == "item" and words.rstrip().endswith((":", ":-"))
        for start, end in _statements(findings, block, given, told, listed):
            if findings.rows.count(Rule) >= MOST_RULES:
                return
            said = findings.text[start:end]
            kind = set_above or kind_of(said) or kind
            evidence = findings.span(start, end)
            findings.add(Rule(kind=kind, clause=clause or None, text=said, body=body, structured=structure(kind, said),
                              evidence=evidence, rule="binding clause"))  # fmt: skip


def _tables_of_rules(findings: Findings, blocks: Sequence[Block]) -> set[int | None]:
    """The tables of two columns of which at least three rows name what they rule."""
    labelled = [
        block.table
        for block in blocks
        if len(block.cells) == 2 and chapters.SUBJECTS.match(findings.words(block.cells[0]).strip(" :"))
    ]
    return {table for table in labelled if labelled.count(table) > 2}


def _labelled_row(findings: Findings, block: Block, body: str | None, among: bool) -> None:
    """A row of two cells of which the first names what the second rules ("Quorum | Four members"); `among` rows that do."""
    cells = findings.cells(block)
    label = LABELS.match(cells[0]) if len(cells) == 2 and not block.header else None
    subject = len(cells) == 2 and not block.header and bool(among or chapters.SUBJECTS.match(cells[0].strip(" :")))
    named = (bool(label) or subject) and not chapters.TELLS.search(cells[0])
    if not named or len(cells[1].split()) < 2:
        return
    kind = next((name for name, said in label.groupdict().items() if said), "") if label else "clause"
    at = block.cells[1]
    for start, end in findings.sentences(msgspec.structs.replace(block, kind="paragraph", start=at.start, end=at.end)):
        said = findings.text[start:end]
        given = kind_of(said) or kind
        findings.add(Rule(kind=given, clause=None, text=said, body=body, structured=structure(given, said),
                          evidence=findings.span(start, end), rule="binding clause"))  # fmt: skip


LEANS = re.compile(
    r"(?:They|These|Those|This|It|Of these|Among them)\b"
)  # a lead-in that goes on with the sentence before


def _statements(findings: Findings, block: Block, given: str, told: bool, listed: bool) -> list[Span]:
    """The sentences of a clause that bind, each by itself; two that only together give data stand together.

    `listed` tells that the last one leads in the list below.
    """
    out: list[Span] = []
    for start, end in findings.sentences(block):
        said = findings.text[start:end]
        if chapters.SUBJECTS.match(said.strip(" .:")):
            continue  # only what the rest is about
        leans = listed and end == block.end and LEANS.match(said)
        if out and (leans or _belong_together(findings.text[slice(*out[-1])], said, given)):
            out[-1] = (out[-1][0], end)
        elif (
            not out
            or (listed and end == block.end)
            or chapters.rules(said, told)
            or (len(said) >= SHORTEST_RULE and BINDS.search(said))
        ):
            out.append((start, end))
    return out


def _belong_together(first: str, second: str, given: str) -> bool:
    """Whether a sentence adds to the data of the one before it, which neither gives alone."""
    kind = kind_of(first) or given
    if (kind_of(second) or kind) != kind:
        return False
    both, alone = structure(kind, f"{first} {second}") or {}, structure(kind, first) or {}
    return bool(alone) and both.items() > {**alone, **(structure(kind, second) or {})}.items()


def kind_of(words: str) -> str:
    """The kind of a clause by its words, "" when none tells."""
    return _remembered(words[:LONGEST_CLAUSE])


@remembered
def _remembered(words: str) -> str:
    if tells_of_no_quorum(words):
        return "inquorate meeting"
    return next((kind for kind, pattern in KINDS if pattern.search(words)), "")


def _founders(findings: Findings, blocks: Sequence[Block], body: str | None) -> None:
    """The bodies that "have resolved to establish" or "have established" the body."""
    for block in blocks[:40] if body else ():
        words = findings.words(block)
        match = FOUNDED.search(words)
        if not match:
            continue
        said = words[match.end() :] if match.group().endswith("by") else words[: match.start()]
        for start, _, name in body_names.in_prose(said):
            if not body_words.is_generic(name):
                findings.add(
                    Relation(
                        subject=findings.body(name, block.start + start),
                        subject_kind="organisation",
                        predicate="founder of",
                        object=body or "",
                        object_kind="organisation",
                        evidence=findings.span(block.start, block.end),
                        rule="resolved to establish",
                    )
                )


def changes(findings: Findings, blocks: Sequence[Block]) -> None:
    """What a cover paper says that a revision changes, clause by clause. A proposal, not the text in force."""
    for block in blocks:
        for start, end in findings.sentences(block):
            words = findings.text[start:end]
            if CHANGE.search(words):
                clause = re.search(r"\d+\.\d+|\d+", words)
                findings.add(
                    Rule(
                        kind="change",
                        clause=clause[0] if clause else None,
                        text=words,
                        evidence=findings.span(start, end),
                        rule="change described",
                    )
                )
